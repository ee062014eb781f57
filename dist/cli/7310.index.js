export const id = 7310;
export const ids = [7310];
export const modules = {

/***/ 73246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HP: () => (/* binding */ CHANGES_JSON),
  qG: () => (/* binding */ NO_EDITS),
  Lr: () => (/* binding */ changeRegistered)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/oci/changes.js
var oci_changes = __webpack_require__(71569);
// EXTERNAL MODULE: ./build/core/history/registered-versions.js
var registered_versions = __webpack_require__(27335);
;// CONCATENATED MODULE: ./build/core/history/change-target.js



/** Names that a text may have, each with the version that is meant: `name`, `name:version` and `name@label`. */
function targetNames(text) {
    return candidatesOf(text).map(({ name }) => name);
}
/**
 * Finds what a text names in the repository that changes are written to. What is not registered there is `usage`. `versionsOf` answers what a
 * name of this tree is registered as.
 */
async function findTarget(registry, repository, text, versionsOf) {
    for (const { name, pick } of candidatesOf(text)) {
        const wanted = versionsOf(name);
        const found = await (0,registered_versions/* readVersions */.q)(registry, [repository], wanted);
        if (found === undefined || found.versions.length === 0)
            continue;
        const { state } = found;
        if (state.unread > 0)
            throw (0,oci_changes/* tooManyChanges */.RP)(wanted.name, state.unread);
        const version = pick?.(found);
        if (pick === undefined || version !== undefined)
            return { name: wanted.name, version, state };
    }
    throw new errors/* TerrariumError */.qM('usage', `nothing is registered as ${JSON.stringify(text)} in the repository`, {
        hint: 'terrarium versions lists what is; versions of lookup-repositories cannot be changed here',
    });
}
function candidatesOf(text) {
    const [, versioned, version = ''] = /^(.+):([^:]+)$/.exec(text) ?? [];
    const [, labelled, label = ''] = /^(.+)@([^@]+)$/.exec(text) ?? [];
    return [
        { name: text },
        ...(versioned === undefined ? [] : [{ name: versioned, pick: versionOf(version) }]),
        ...(labelled === undefined ? [] : [{ name: labelled, pick: labelOf(label) }]),
    ];
}
const newestOf = ({ versions }) => versions.find(({ isLatest }) => isLatest)?.record.version;
const versionOf = (text) => (found) => found.versions.find(({ record }) => record.version === text)?.record.version ??
    (text === 'latest' ? newestOf(found) : undefined);
const labelOf = (label) => (found) => label === 'latest'
    ? newestOf(found)
    : found.versions.find(({ state }) => state.labels.includes(label))?.record.version;

// EXTERNAL MODULE: ./build/core/oci/version-state.js
var version_state = __webpack_require__(1356);
;// CONCATENATED MODULE: ./build/core/history/check-edits.js



/** Refuses, as `usage`, edits that no change can say, or that would not become what they say. */
function checkEdits(target, edits) {
    const { name, version, state } = target;
    if (edits.archived === false && version !== undefined && state.archived)
        throw refusal(`${JSON.stringify(name)} is archived with all of its versions`, `terrarium restore ${name}`);
    checkTexts(edits);
    checkKeys(edits);
    checkCount(target, edits);
    if (edits.labels.length > 0 && version === undefined)
        throw refusal(`a label names a version, and ${JSON.stringify(name)} is a name`, `${name}:<version> names one`);
}
function checkTexts({ description, tags }) {
    const { length } = description ?? '';
    if (length > oci_changes/* MAX_DESCRIPTION */.o1)
        throw refusal(`a description has at most ${oci_changes/* MAX_DESCRIPTION */.o1} characters, received ${length}`);
    const [long] = [...tags].find(([, value]) => (value ?? '').length > oci_changes/* MAX_VALUE */.Ls) ?? [];
    if (long !== undefined)
        throw refusal(`the value of the tag ${JSON.stringify(long)} has over ${oci_changes/* MAX_VALUE */.Ls} characters`);
    if ([description, ...tags.values()].some((text) => text?.isWellFormed() === false))
        throw refusal('a description or the value of a tag is not valid Unicode');
}
function checkKeys({ tags, labels, unlabels }) {
    const key = [...tags.keys()].find((text) => !(0,oci_changes/* isKey */.m0)(text));
    if (key !== undefined)
        throw refusal(`${JSON.stringify(key)} is no key of a tag`, FORM);
    const label = [...labels, ...unlabels].find((text) => !(0,oci_changes/* isLabel */.J2)(text));
    if (label === 'latest')
        throw refusal('"latest" is what names the newest version, and cannot be set');
    if (label !== undefined)
        throw refusal(`${JSON.stringify(label)} is no label`, FORM);
    const both = labels.find((text) => unlabels.includes(text));
    if (both !== undefined)
        throw refusal(`the label ${both} is to be given and taken away at once`);
}
function checkCount({ version, state }, { tags, labels, unlabels }) {
    const after = new Map([...(0,version_state/* ownState */.Oe)(state, version).tags, ...tags]);
    const left = [...after.values()].filter((value) => value !== null).length;
    const most = Math.max(left, tags.size, labels.length + unlabels.length);
    if (most > oci_changes/* MAX_KEYS */.aF)
        throw refusal(`there can be ${oci_changes/* MAX_KEYS */.aF} tags, and as many labels at once: received ${most}`);
}
const FORM = 'it has at most 63 letters, digits, ".", "_" and "-", and begins with a letter or a digit';
function refusal(message, hint) {
    return new errors/* TerrariumError */.qM('usage', message, hint === undefined ? {} : { hint });
}

;// CONCATENATED MODULE: ./build/core/history/change-version.js




/** Changes a version or a name, and answers what was written: nothing where it is already as it is to be. */
async function changeVersion(registry, repository, target, edits, { run, now }) {
    checkEdits(target, edits);
    const changes = planChanges(target, edits);
    const { name, state } = target;
    const count = state.count + changes.length;
    if (changes.length > 0 && count > oci_changes/* MAX_CHANGES */.z_)
        throw (0,oci_changes/* tooManyChanges */.RP)(name, count);
    const at = timeAfter(now, state.newest);
    for (const contents of changes)
        await (0,oci_changes/* writeChange */.k$)(registry, repository, { formatVersion: '1', name, at, run, ...contents });
    return changes;
}
/** The changes that make a version or a name what it is to be, and no others. Labels are those of the whole name. */
function planChanges(target, edits) {
    const { version, state } = target;
    const own = (0,version_state/* ownState */.Oe)(state, version);
    const { archived, description } = edits;
    const contents = {
        ...(archived === undefined || archived === own.archived ? {} : { archived }),
        ...(description === undefined || description === (own.description ?? null) ? {} : { description }),
        ...member('tags', changedValues(own.tags, edits.tags)),
    };
    const labels = member('labels', changedValues(state.labels, wantedLabels(target, edits)));
    const changes = version === undefined
        ? [{ version: null, ...contents, ...labels }]
        : [
            { version, ...contents },
            { version: null, ...labels },
        ];
    return changes.filter((change) => Object.keys(change).length > 1);
}
function member(key, values) {
    return Object.keys(values).length === 0 ? {} : { [key]: values };
}
function changedValues(now, wanted) {
    return Object.fromEntries([...wanted].filter(([key, value]) => value !== (now.get(key) ?? null)));
}
function wantedLabels({ version, state }, { labels, unlabels }) {
    // A label that names another version by now is not taken from that one.
    const taken = unlabels.filter((label) => version === undefined || state.labels.get(label) === version);
    const given = version === undefined ? [] : labels.map((label) => [label, version]);
    return new Map([...taken.map((label) => [label, null]), ...given]);
}
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
/** Now, or later than the newest change where that says to be of the future: what is written last holds. */
function timeAfter(now, newest) {
    const time = Math.max(now, newest === undefined ? now : Date.parse(newest) + 1);
    if (time <= LAST)
        return new Date(time).toISOString();
    throw new errors/* TerrariumError */.qM('usage', `the newest change says that it is of ${newest}, and none can be newer`, {
        hint: 'remove its chg- tag with a tool of the registry',
    });
}

;// CONCATENATED MODULE: ./build/core/report/describe-changes.js
/** What a change says of a name or one of its versions, a line each. Lines hold untrusted text. */
function describeChanges(name, changes) {
    return changes.flatMap(({ version, archived, description, tags, labels }) => {
        const said = [
            ...(archived === undefined ? [] : [archived ? 'archived' : 'restored']),
            ...(description === undefined ? [] : [description === null ? 'no description' : `description: ${description}`]),
            ...describeValues(tags, (key, value) => (value === null ? `no tag ${key}` : `tag ${key}=${value}`)),
            ...describeValues(labels, (key, value) => (value === null ? `no label ${key}` : `label ${key}: ${value}`)),
        ];
        return said.map((one) => `${version === null ? name : `${name}:${version}`}  ${one}`);
    });
}
function describeValues(values, describe) {
    return Object.entries(values ?? {}).map(([key, value]) => describe(key, value));
}

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/registered.js
var registered = __webpack_require__(31303);
;// CONCATENATED MODULE: ./build/hosts/cli/command/changing.js








/** Of the commands that change what is registered. */
const CHANGES_JSON = {
    name: 'json',
    kind: 'flag',
    help: 'print JSON (schemas/changes.schema.json)',
};
const NO_EDITS = {
    archived: undefined,
    description: undefined,
    tags: new Map(),
    labels: [],
    unlabels: [],
};
/** Changes the registered version or name that the arguments give, in `repository`, and says what was changed. */
async function changeRegistered(args, edits, signal) {
    const [text, ...others] = args.positionals;
    if (text === undefined || others.length > 0)
        throw new errors/* TerrariumError */.qM('usage', 'expected one name, name:version or name@label');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const { registry, repository } = await (0,registered.openRegistries)(options);
    if (repository === undefined) {
        const hint = 'set repository in terrarium.yml, or pass --repository';
        throw new errors/* TerrariumError */.qM('usage', 'no repository is named', { hint });
    }
    const versionsOf = await (0,registered.nameReader)(options, targetNames(text));
    const target = await findTarget(registry, repository, text, versionsOf);
    (0,registered.noteDamagedChanges)(target.name, target.state);
    const author = { run: 'command line', now: Date.now() };
    const changes = await changeVersion(registry, repository, target, edits, author);
    if (args.json)
        (0,output/* printJson */.Q2)({ formatVersion: 1, name: target.name, changes });
    else if (changes.length === 0)
        (0,output/* printNote */.cN)(`nothing was changed: ${(0,safe_text.logLine)(text)} is like that already`);
    else
        (0,output/* printLines */.tj)(describeChanges(target.name, changes));
    return 0;
}


/***/ }),

/***/ 77310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45291);
/* harmony import */ var _command_changing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73246);


const command = {
    usage: 'restore <id|name|name:version|name@label> [flags]',
    summary: 'Lists a version or a name again that was archived.',
    flags: [..._command_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON */ .Sq, ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORIES */ .X$, _command_changing_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES_JSON */ .HP],
    run: (args, signal) => (0,_command_changing_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRegistered */ .Lr)(args, { ..._command_changing_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_EDITS */ .qG, archived: false }, signal),
};


/***/ })

};
