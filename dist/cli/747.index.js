export const id = 747;
export const ids = [747];
export const modules = {

/***/ 71569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Ls: () => (/* binding */ MAX_VALUE),
/* harmony export */   RP: () => (/* binding */ tooManyChanges),
/* harmony export */   Y8: () => (/* binding */ changeReader),
/* harmony export */   aF: () => (/* binding */ MAX_KEYS),
/* harmony export */   k$: () => (/* binding */ writeChange),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   o1: () => (/* binding */ MAX_DESCRIPTION),
/* harmony export */   z_: () => (/* binding */ MAX_CHANGES)
/* harmony export */ });
/* unused harmony exports changePrefix, parseChange */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38384);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42883);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32377);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25883);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79222);
/* harmony import */ var _sealed_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74522);







const CHANGE_TYPE = 'application/vnd.terrarium.change.v1+json';
const CHANGES = { type: CHANGE_TYPE, maxBytes: 256 * 1024 };
/** Maximum changes of a name: all of them are read to know its state. */
const MAX_CHANGES = 1000;
const MAX_DESCRIPTION = 4096;
const MAX_VALUE = 256;
/** Maximum tags of a name or a version, and of labels in one change. */
const MAX_KEYS = 64;
const READ_AT_ONCE = 8;
/** Prefix of the tags of a name's changes. */
const changePrefix = (name) => `chg-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(name).slice(0, 16)}-`;
function changeReader(registry, repository) {
    const known = new Map();
    const read = async (tag, name) => {
        const change = known.get(tag) ?? (await readChange(registry, repository, tag));
        if (change !== undefined)
            known.set(tag, change);
        return { tag, change: change?.name === name ? change : undefined };
    };
    return async (name, find) => {
        const listed = find(changePrefix(name));
        if (listed.length > MAX_CHANGES)
            return { changes: [], damaged: [], unread: listed.length };
        const all = await (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limit */ .A)(READ_AT_ONCE).map(listed, (tag) => read(tag, name));
        return {
            changes: all.flatMap(({ tag, change }) => (change === undefined ? [] : [{ tag, change }])),
            damaged: all.flatMap(({ tag, change }) => (change === undefined ? [tag] : [])),
            unread: 0,
        };
    };
}
async function readChange(registry, repository, tag) {
    const bytes = await (0,_sealed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readSealed */ .Tb)(registry, repository, tag, CHANGES);
    return bytes && parseChange((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(bytes));
}
/** Writes a change as an artifact of its own, so that of two at a time none is lost. */
async function writeChange(registry, repository, change) {
    const text = (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonical */ .$)(change);
    await (0,_sealed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .putSealed */ .WT)(registry, repository, changePrefix(change.name), { kind: CHANGES, text });
}
/** Of a name that has, or would have, more changes than anybody reads. */
function tooManyChanges(name, count) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `${JSON.stringify(name)} is at ${count} changes, and at most ${MAX_CHANGES} are read`, {
        hint: `remove tags ${changePrefix(name)}* whose changes are no longer needed, with a tool of the registry`,
    });
}
/** True for a key of a tag, and for a label. */
function isKey(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text);
}
/** True for what may be set as a label: `latest` is what the newest version has. */
function isLabel(text) {
    return isKey(text) && text !== 'latest';
}
const textOf = (most) => (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseText */ .r4)(value) !== undefined && String(value).length <= most ? String(value) : undefined;
const parseTime = (value) => {
    const text = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .matching */ .wC)(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value);
    const isDay = text !== undefined && Number.isFinite(Date.parse(text)) && new Date(text).toISOString() === text;
    return isDay ? text : undefined;
};
const parseMembers = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
    formatVersion: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('1'),
    name: _model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseText */ .r4,
    version: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullOr */ .lW)(_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseText */ .r4),
    at: parseTime,
    run: _model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseText */ .r4,
    archived: _model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBoolean */ .yG,
    description: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullOr */ .lW)(textOf(MAX_DESCRIPTION)),
    tags: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOf */ .A7)(isKey, (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullOr */ .lW)(textOf(MAX_VALUE)), MAX_KEYS),
    labels: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOf */ .A7)(isLabel, (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .nullOr */ .lW)(_model_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .parseText */ .r4), MAX_KEYS),
}, ['archived', 'description', 'tags', 'labels']);
/** Parses a change from untrusted JSON; `undefined` if it is none. */
function parseChange(value) {
    const change = parseMembers(value);
    return change?.labels === undefined || change.version === null ? change : undefined;
}


/***/ }),

/***/ 44075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst)
/* harmony export */ });
const VERSIONS = new Intl.Collator('en', { numeric: true });
/** Compares records of one name for `sort`: those of earlier releases, which do not say when they were written, are last. */
function newestFirst(a, b) {
    const [left, right] = [a.created ?? '', b.created ?? ''];
    return left === right ? VERSIONS.compare(b.version, a.version) : left < right ? 1 : -1;
}


/***/ }),

/***/ 93507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readNames),
/* harmony export */   u: () => (/* binding */ findNames)
/* harmony export */ });
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42883);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54870);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71569);
/* harmony import */ var _newest_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44075);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95362);
/* harmony import */ var _version_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1356);






const AT_A_TIME = 8;
const MOST_NAMES = 5000;
const PREFIX_LENGTH = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixOf */ .MT)('').length;
/** The names that a repository has records of, at most 5000, each with the newest of any 256 of its records; of each, all changes are read. */
async function readNames(registry, repository) {
    const tags = (await registry.listTags(repository)) ?? [];
    const [find, readChanges] = [(0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixIndex */ .jU)(tags), (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeReader */ .Y8)(registry, repository)];
    const groups = [...Map.groupBy(tags.filter(_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordTag */ ._K), (tag) => tag.slice(0, PREFIX_LENGTH)).values()];
    const reading = (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .limit */ .A)(AT_A_TIME);
    const named = await Promise.all(groups.slice(0, MOST_NAMES).map(async (group) => {
        const newest = await newestOf(group, (tag) => reading.run(() => summaryOf(registry, repository, tag)));
        if (newest === undefined)
            return undefined;
        const { archived } = (0,_version_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(await reading.run(() => readChanges(newest.name, find)));
        return { name: newest.name, records: group.length, anonymous: isId(newest), archived, newest };
    }));
    const names = named.filter((one) => one !== undefined);
    return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)), unread: groups.length - names.length };
}
/** Records of a name that are tried until one is whole. */
const TRIES = 3;
/** The names among tags of a repository, at most 5000, for who reads their records anyway: of each, one record is read. */
async function findNames(registry, repository, tags) {
    const groups = [...Map.groupBy(tags.filter(_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordTag */ ._K), (tag) => tag.slice(0, PREFIX_LENGTH)).values()];
    const found = await (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .limit */ .A)(AT_A_TIME).map(groups.slice(0, MOST_NAMES), async (group) => {
        for (const tag of group.slice(0, TRIES)) {
            const summary = await summaryOf(registry, repository, tag);
            if (summary !== undefined)
                return { name: summary.name, anonymous: isId(summary) };
        }
        return undefined;
    });
    const names = found.filter((one) => one !== undefined);
    return { names, unread: groups.length - names.length };
}
async function newestOf(tags, read) {
    const records = await Promise.all(tags.slice(0, _records_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORDS */ .uq).map(read));
    return records.filter((record) => record !== undefined).sort(_newest_first_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .l)[0];
}
/** `undefined` for what is no record, and for a record behind the tag of another name. */
async function summaryOf(registry, repository, tag) {
    const record = await (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .aE)(registry, repository, tag);
    if (record === undefined || !tag.startsWith((0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixOf */ .MT)(record.name)))
        return undefined;
    const { definition: _definition, sections: _sections, ...summary } = record;
    return summary;
}
/** An id is a file, and what follows it. */
function isId({ name, source }) {
    return name === source || name.startsWith(`${source}#`) || name.startsWith(`${source}?`);
}


/***/ }),

/***/ 1356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Oe: () => (/* binding */ ownState),
/* harmony export */   tC: () => (/* binding */ versionStateOf)
/* harmony export */ });
/** The state of a name: that of its changes by time, then by tag, in whatever order they were read. */
function stateOf({ changes, damaged, unread }) {
    const ordered = changes.toSorted(byTime);
    const whole = ordered.filter(({ change }) => change.version === null);
    const versions = Map.groupBy(ordered, ({ change }) => change.version);
    return {
        ...describe(whole),
        versions: new Map([...versions].flatMap(([version, own]) => (version === null ? [] : [[version, describe(own)]]))),
        labels: lastValues(whole.map(({ change }) => change.labels)),
        newest: ordered.at(-1)?.change.at,
        count: changes.length + damaged.length + unread,
        damaged,
        unread,
    };
}
const UNCHANGED = { archived: false, description: undefined, tags: new Map() };
/** What was changed of one version itself, or of the whole name where that is `undefined`. */
function ownState(state, version) {
    return version === undefined ? state : (state.versions.get(version) ?? UNCHANGED);
}
/** The state of a version: its own, with what its name has for it. */
function versionStateOf(state, version) {
    const own = ownState(state, version);
    const labels = [...state.labels].flatMap(([label, named]) => (named === version ? [label] : []));
    return { ...own, archived: state.archived || own.archived, labels: labels.sort() };
}
// Times of equal form are ordered as texts.
function byTime(a, b) {
    return compare(a.change.at, b.change.at) || compare(a.tag, b.tag);
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function describe(changes) {
    const lastOf = (pick) => changes.map(pick).findLast((value) => value !== undefined);
    return {
        archived: lastOf(({ change }) => change.archived) ?? false,
        description: lastOf(({ change }) => change.description) ?? undefined,
        tags: lastValues(changes.map(({ change }) => change.tags)),
    };
}
// Each change has few; whoever may push may write many changes.
const MAX_KEPT = 1000;
function lastValues(all) {
    const last = new Map(all.flatMap((values) => Object.entries(values ?? {})));
    return new Map([...last]
        .flatMap(([key, value]) => (value === null ? [] : [[key, value]]))
        .sort(byKey)
        .slice(0, MAX_KEPT));
}
const byKey = ([a], [b]) => compare(a, b);


/***/ }),

/***/ 77600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ describeState),
/* harmony export */   Jz: () => (/* binding */ VERSION_COLUMNS),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   SY: () => (/* binding */ versionCells),
/* harmony export */   T_: () => (/* binding */ describeName),
/* harmony export */   qv: () => (/* binding */ shownVersion),
/* harmony export */   w1: () => (/* binding */ shownMarks)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95885);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13389);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23562);




const SHORT = 12;
/** A version in the columns of a table: version, marks, time, hash, image, commit. Cells hold untrusted text. */
function versionCells({ record, isLatest, state }) {
    const { version, created = '', definitionHash, image } = record;
    return [
        shownVersion(version, definitionHash),
        shownMarks(state, isLatest),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMinute */ .Yi)(created),
        definitionHash.slice(0, SHORT),
        (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestHex */ .s)(image).slice(0, SHORT),
        shownCommit(record),
    ];
}
/** The heads of these columns. */
const VERSION_COLUMNS = ['VERSION', '', 'REGISTERED', 'HASH', 'IMAGE', 'COMMIT'];
/** A version, its image, and what changed since the one before, for people. Lines hold untrusted text. */
function describeVersion(version) {
    const { record, isLatest, state, stored, changes, packages } = version;
    const { created = '', definitionHash, imageKey, image } = record;
    const title = [shownVersion(record.version, definitionHash), (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMinute */ .Yi)(created), shownMarks(state, isLatest)];
    const { base, cost } = stored?.image ?? {};
    return [
        title.filter((text) => text !== '').join('  '),
        ...describeState(state),
        ...field('hash', definitionHash),
        ...field('key', imageKey),
        ...field('image', `${image}${doubt(version)}`),
        ...field('base', [base?.name, base?.digest].filter((text) => text).join(' ')),
        ...field('size', cost === undefined ? '' : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(cost.bytes)} compressed`),
        ...field('commit', shownCommit(record)),
        ...field('run', record.run),
        ...(changes ?? []).map((change) => `  ${(0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N)(change)}`),
        ...(packages === undefined || packages.length === 0 ? [] : ['  packages']),
        ...(packages ?? []).map((change) => `    ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
    ];
}
/** What was changed of a whole name, under it; nothing where nothing was. Lines hold untrusted text. */
function describeName(name, state) {
    const lines = describeState(state);
    if (lines.length === 0 && !state.archived)
        return [];
    return [`${name}${state.archived ? '  archived' : ''}`, ...lines, ''];
}
/** Description and tags, a line each. Lines hold untrusted text. */
function describeState({ description = '', tags }) {
    return [...field('about', description), ...field('tags', [...tags].map((tag) => tag.join('=')).join(', '))];
}
/** What marks a version among others: that it is the latest, its labels, and that it is archived. */
function shownMarks({ labels, archived }, isLatest) {
    return [...(isLatest ? ['latest'] : []), ...labels, ...(archived ? ['archived'] : [])].join(', ');
}
function field(name, value) {
    return value === '' ? [] : [`  ${name.padEnd(10)} ${value}`];
}
// Whoever may push may write records, and labels.
function doubt({ record, stored }) {
    if (stored === undefined)
        return ' (gone, or cannot be read)';
    return stored.hash === record.definitionHash ? '' : ' (its labels say another definition)';
}
/** A version as it is shown: an environment without one has its hash for one. */
function shownVersion(version, hash) {
    return version === hash ? hash.slice(0, SHORT) : version;
}
function shownCommit({ commit, dirty }) {
    return `${commit.slice(0, SHORT)}${dirty === true ? ' (dirty)' : ''}`.trimStart();
}


/***/ }),

/***/ 40747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listRegistered: () => (/* binding */ listRegistered)
});

// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/oci/sealed-document.js
var sealed_document = __webpack_require__(74522);
// EXTERNAL MODULE: ./build/core/packages/stored-packages.js
var stored_packages = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/core/history/registered-names.js



const AT_A_TIME = 8;
/** Characters of all packages together, as JSON: a listing is printed as one text. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** Opens one listing: of all its repositories together, packages of at most so many characters are kept. */
function heldPackagesReader(registry, most = MOST_CHARACTERS) {
    let left = most;
    const read = async (repository, { newest }) => {
        if (left <= 0)
            return 'not-read';
        const facts = await (0,sealed_document/* unlessWrong */.ey)((0,stored_packages/* readImageFacts */.vX)(registry, repository, newest.image, newest.definitionHash));
        if (facts === undefined)
            return 'not-written';
        left -= JSON.stringify(facts.packages).length;
        return left < 0 ? 'not-read' : facts.packages;
    };
    return (repository, names) => (0,limit/* limit */.A)(AT_A_TIME).map(names, async (one) => ({ ...one, packages: await read(repository, one) }));
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/oci/recorded-names.js
var recorded_names = __webpack_require__(93507);
// EXTERNAL MODULE: ./build/core/model/packages.js
var model_packages = __webpack_require__(32799);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/report/describe-versions.js
var describe_versions = __webpack_require__(77600);
// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
;// CONCATENATED MODULE: ./build/core/report/describe-names.js





const SHORT = 12;
/** Characters of a line of packages. */
const WIDTH = 100;
/** The heads of the columns of `nameCells`. */
const NAME_COLUMNS = [
    'NAME',
    'NEWEST',
    'REGISTERED',
    'HASH',
    'IMAGE',
    'VERSIONS',
    'REPOSITORY',
    '',
];
/** A registered name in the columns of a table. Cells hold untrusted text. */
function nameCells({ name, records, archived, newest }, repository) {
    const { version, created = '', definitionHash, image } = newest;
    return [
        name,
        (0,describe_versions/* shownVersion */.qv)(version, definitionHash),
        (0,units/* formatMinute */.Yi)(created),
        definitionHash.slice(0, SHORT),
        (0,digest/* digestHex */.s)(image).slice(0, SHORT),
        `${records}`,
        (0,reference/* formatRepository */.Sh)(repository),
        archived ? 'archived' : '',
    ];
}
/** A registered name and what its newest image holds, for people. Lines hold untrusted text. */
function describeName({ name, newest, packages }, repository) {
    const { version, created = '', definitionHash, image } = newest;
    return [
        `${name} ${(0,describe_versions/* shownVersion */.qv)(version, definitionHash)}`,
        ...field('registered', [(0,units/* formatMinute */.Yi)(created)].filter((text) => text !== '')),
        ...field('hash', [definitionHash]),
        ...field('image', [(0,reference/* formatImage */.vy)({ kind: 'pushed', repository, digest: image })]),
        ...describeHeld(packages),
    ];
}
function describeHeld(packages) {
    if (packages === undefined)
        return [];
    if (packages === 'not-written')
        return field('packages', ['not written down']);
    if (packages === 'not-read')
        return field('packages', ['not read: there are too many in this listing']);
    const { platforms } = packages;
    return platforms.flatMap((held) => [
        ...(platforms.length > 1 ? field('on', [held.platform]) : []),
        ...describePlatform(held),
    ]);
}
function describePlatform({ conda, python, system }) {
    const named = (list) => wrapped(list.map(({ name, version }) => `${name} ${version}`));
    return [
        ...field('conda', named(conda)),
        // What conda installed is listed there.
        ...field('pip', named(python.filter(model_packages/* isNoConda */.z))),
        ...field('system', [`${system.length} ${system.length === 1 ? 'package' : 'packages'}`]),
    ];
}
/** Lines below each other, the first one behind a name; nothing without lines. */
function field(name, lines) {
    return lines.map((line, place) => `  ${(place === 0 ? name : '').padEnd(10)} ${line}`);
}
function wrapped(texts) {
    const lines = [];
    for (const [place, text] of texts.entries()) {
        const last = lines.at(-1);
        const word = place === texts.length - 1 ? text : `${text},`;
        if (last === undefined || last.length + word.length >= WIDTH)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/version-json.js
var version_json = __webpack_require__(35418);
;// CONCATENATED MODULE: ./build/hosts/cli/command/registered-names.js







/** Prints every name that some repositories have records of, in their order. */
async function listRegistered({ registry, order }, args) {
    const readHeld = heldPackagesReader(registry);
    const shown = [];
    for (const repository of order) {
        const { names, unread } = await (0,recorded_names/* readNames */.r)(registry, repository);
        const isListed = ({ anonymous, archived }) => args.flag('all') || !(anonymous || archived);
        const listed = names.filter(isListed);
        const held = args.flag('packages') ? await readHeld(repository, listed) : listed;
        shown.push({ repository, names: held, unread, hidden: names.filter((one) => !isListed(one)) });
    }
    tellLeftOut(shown);
    if (args.json)
        (0,output/* printJson */.Q2)({ formatVersion: 1, repositories: shown.map(repositoryJson) });
    else
        printNames(shown, args.flag('packages'));
}
function tellLeftOut(shown) {
    const sum = (count) => shown.reduce((total, one) => total + count(one), 0);
    const unread = sum((one) => one.unread);
    const hidden = shown.flatMap((one) => one.hidden);
    if (unread > 0)
        (0,output/* printNote */.cN)(`${unread} names could not be read: their records are damaged, or there are too many`);
    if (hidden.length > 0)
        (0,output/* printNote */.cN)(`${describeHidden(hidden)} are not listed: --all does`);
    else if (sum(({ names }) => names.length) === 0)
        (0,output/* printNote */.cN)('nothing is registered');
}
function describeHidden(hidden) {
    const [archived, unnamed] = [hidden.filter((one) => one.archived), hidden.filter((one) => !one.archived)];
    const counted = [
        ...(unnamed.length === 0 ? [] : [`${unnamed.length} without a name`]),
        ...(archived.length === 0 ? [] : [`${archived.length} archived`]),
    ];
    return counted.join(' and ');
}
function printNames(shown, withPackages) {
    const all = shown.flatMap(({ repository, names }) => names.map((one) => ({ one, repository })));
    if (all.length === 0)
        return;
    if (withPackages)
        (0,output/* printLines */.tj)(all.flatMap(({ one, repository }) => describeName(one, repository)));
    else {
        const rows = all.map(({ one, repository }) => nameCells(one, repository).map((cell) => (0,safe_text.logLine)(cell)));
        (0,output/* printTable */.e4)([NAME_COLUMNS, ...rows], (_, row) => (row === 0 ? 'heading' : undefined));
    }
}
function repositoryJson({ repository, names, unread }) {
    return { repository: (0,reference/* formatRepository */.Sh)(repository), names: names.map((one) => nameJson(one, repository)), unread };
}
function nameJson({ name, records, anonymous, archived, newest, packages }, repository) {
    const held = typeof packages === 'object' ? packages.platforms : packages;
    return { name, records, anonymous, archived, newest: (0,version_json/* recordJson */.ki)(newest, repository), packages: held };
}


/***/ }),

/***/ 35418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ nameJson),
/* harmony export */   PZ: () => (/* binding */ changedJson),
/* harmony export */   fV: () => (/* binding */ versionJson),
/* harmony export */   ki: () => (/* binding */ recordJson)
/* harmony export */ });
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

/** What was changed of a version or a name. */
function stateJson({ archived, description, tags }) {
    return { archived, description: description ?? null, tags: Object.fromEntries(tags) };
}
/** The same of a version, with its labels. */
function changedJson(state) {
    return { ...stateJson(state), labels: state.labels };
}
/** The same of a name, with what could not be read of it. */
function nameJson(state, damaged, unread) {
    return {
        ...stateJson(state),
        damaged: [...damaged, ...state.damaged],
        unread: unread + state.unread,
    };
}
/** A registered version as `versions --json` and `history --json` show it. */
function versionJson({ record, isLatest, state }, repository) {
    const { version, ...rest } = recordJson(record, repository);
    return { version, latest: isLatest, ...changedJson(state), ...rest };
}
/** A record, which need not be of the latest version. */
function recordJson(record, repository) {
    const { version, created, definitionHash, imageKey, image, source, commit, dirty, run } = record;
    return {
        version,
        registered: created ?? null,
        hash: definitionHash,
        key: imageKey,
        image: (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)({ kind: 'pushed', repository, digest: image }),
        source,
        commit,
        dirty: dirty === true,
        run,
    };
}


/***/ })

};
