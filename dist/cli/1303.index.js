export const id = 1303;
export const ids = [1303];
export const modules = {

/***/ 73480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ diffKnownDefinitions)
});

// UNUSED EXPORTS: readDefinition

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/specifiers/match-spec.js + 2 modules
var match_spec = __webpack_require__(77838);
// EXTERNAL MODULE: ./build/core/specifiers/requirement.js
var requirement = __webpack_require__(36849);
;// CONCATENATED MODULE: ./build/core/specifiers/package-values.js



/** Parses the packages of a definition without its source files: from a record, which may be of any version. */
function parsePackages({ conda, pip }) {
    const specs = conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        return reading.ok ? [[text, reading.spec]] : [];
    });
    const requirements = linesOf(pip).flatMap((line) => {
        const reading = (0,requirement/* parseRequirement */.pP)(line.split(' --hash=', 1)[0] ?? line);
        return reading.ok ? [[line, reading.requirement]] : [];
    });
    return { specs: new Map(specs), requirements: new Map(requirements) };
}
function linesOf(entries) {
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        return (0,definition/* isLocalPip */.h)(entry) ? [] : linesOf(entry[1]);
    });
}

// EXTERNAL MODULE: ./build/core/diff/diff.js + 1 modules
var diff = __webpack_require__(86658);
;// CONCATENATED MODULE: ./build/core/diff/known-definitions.js


/** Differences between two definitions; `undefined` if one of them is not known. */
function diffKnownDefinitions(before, after) {
    if (before.definition === undefined || after.definition === undefined)
        return undefined;
    return (0,diff/* diffDefinitions */.e)(readDefinition(before.definition), readDefinition(after.definition));
}
/** A definition from a record, without its files. */
function readDefinition(definition) {
    return { definition, values: parsePackages(definition.python) };
}


/***/ }),

/***/ 27335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory),
/* harmony export */   q: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var _diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73480);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42883);
/* harmony import */ var _oci_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71569);
/* harmony import */ var _oci_newest_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44075);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95362);
/* harmony import */ var _oci_sealed_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74522);
/* harmony import */ var _oci_version_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1356);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13389);
/* harmony import */ var _packages_find_definition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39221);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54870);










/**
 * The versions of a name, from the first repository that has records of it; `undefined` where none has. `known` has the tags of that one,
 * where many names are asked for.
 */
async function readVersions(registry, order, { name, latest }, known) {
    for (const repository of order) {
        const find = known ?? (0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_8__/* .prefixIndex */ .jU)((await registry.listTags(repository)) ?? []);
        const { records, ...rest } = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameRecords */ .Ed)(registry, repository, name, find);
        if (records.length + rest.damaged.length === 0)
            continue;
        const state = (0,_oci_version_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(await (0,_oci_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeReader */ .Y8)(registry, repository)(name, find));
        const newest = (await (0,_oci_sealed_document_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessWrong */ .ey)(registry.headManifest(repository, latest)))?.digest;
        const versions = records.toSorted(_oci_newest_first_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .l).map((record) => ({
            ...{ record, isLatest: record.image === newest, state: (0,_oci_version_state_js__WEBPACK_IMPORTED_MODULE_5__/* .versionStateOf */ .tC)(state, record.version) },
        }));
        return { repository, versions, state, ...rest };
    }
    return undefined;
}
const AT_A_TIME = 8;
/** What each version is, and what changed since the one before it. */
async function readHistory(registry, { repository, versions }) {
    const stored = await (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_9__/* .limit */ .A)(AT_A_TIME).map(versions, ({ record }) => (0,_oci_sealed_document_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessWrong */ .ey)((0,_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_7__/* .readStored */ .CL)(registry, [repository], record.image, record.version)));
    return versions.map((version, place) => {
        const [now, before] = [stored[place], stored[place + 1]];
        const former = versions[place + 1]?.record;
        return {
            ...version,
            stored: now,
            changes: former === undefined ? undefined : (0,_diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .diffKnownDefinitions */ .N)(former, version.record),
            packages: now?.packages && before?.packages && (0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_6__/* .diffPackages */ .b)(before.packages, now.packages),
        };
    });
}


/***/ }),

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

/***/ 34115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ repositoryOrder)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

/** The target, staging if this run pushes there, and the read-only repositories. */
function repositoryOrder(config, staging) {
    const { repository, stagingRepository, lookupRepositories } = config;
    const staged = staging && stagingRepository !== undefined;
    const target = staged ? stagingRepository : repository;
    const order = [repository, staged ? stagingRepository : undefined, ...lookupRepositories];
    const named = order.filter((entry) => entry !== undefined);
    const names = named.map(_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh);
    return { target, order: named.filter((_, index) => names.indexOf(names[index]) === index) };
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

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Jn: () => (/* binding */ findDefinition),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_closest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25762);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21556);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40830);
/* harmony import */ var _oci_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71569);
/* harmony import */ var _oci_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45729);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95362);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51341);
/* harmony import */ var _oci_version_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1356);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54870);
/* harmony import */ var _stored_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(269);











/**
 * Finds what a text refers to: an environment of the tree by id or name, an image by digest, a definition hash or
 * image key (at least 7 digits), `name:version` of a record, of the newest one with `name:latest`, or `name@label`. Throws `usage` if
 * nothing or more than one thing matches.
 */
async function findDefinition(registry, order, text, environments) {
    const found = (await findEnvironment(registry, order, text, environments)) ??
        (await findDigest(registry, order, text)) ??
        (await findHash(registry, order, text)) ??
        (await findRecorded(registry, order, text)) ??
        (await findLabelled(registry, order, text));
    if (found !== undefined)
        return found;
    const meant = (0,_names_closest_js__WEBPACK_IMPORTED_MODULE_8__.closest)(text, environments.flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]));
    const said = meant === undefined ? '' : `did you mean ${meant}? `;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `nothing is known as ${JSON.stringify(text)}`, {
        hint: `${said}give an id or name of this tree, a definition hash, a digest, name:version, or name@label`,
    });
}
async function findEnvironment(registry, order, text, environments) {
    const named = environments.filter(({ id, name }) => id === text || name === text);
    const [first] = named.filter(({ id }) => id === text).concat(named);
    if (first === undefined)
        return undefined;
    if (first.id !== text && named.length > 1)
        throw ambiguous(text, named.map(({ id }) => id));
    const stored = await readStored(registry, order, `def-${first.hash}`, first.id);
    const { hash, definition } = first;
    return {
        ...(stored ?? { ...NOTHING, packages: await resolutionOf(registry, order, hash) }),
        title: first.id,
        hash,
        definition,
    };
}
async function findDigest(registry, order, text) {
    const named = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDigestName */ .Pg)(text);
    if (named === undefined)
        return undefined;
    return readStored(registry, named.repository === undefined ? order : [named.repository], named.digest, text);
}
async function findHash(registry, order, text) {
    if (!/^[0-9a-f]{7,64}$/.test(text))
        return undefined;
    for (const repository of order) {
        const tags = ((await registry.listTags(repository)) ?? []).filter((tag) => /^(?:def|env|res)-[0-9a-f]{64}$/.test(tag));
        const matches = tags.filter((tag) => tag.slice(4).startsWith(text));
        const hashes = [...new Set(matches.map((tag) => tag.slice(4)))];
        if (hashes.length > 1)
            throw ambiguous(text, hashes);
        const [tag] = matches.filter((name) => !name.startsWith('res-'));
        const [hash] = hashes;
        if (tag !== undefined)
            return readStored(registry, [repository], tag, text);
        // The record of a definition can outlive its image.
        const packages = hash === undefined ? undefined : await resolutionOf(registry, [repository], hash);
        if (hash !== undefined && packages !== undefined)
            return { ...NOTHING, title: text, hash, packages };
    }
    return undefined;
}
async function findRecorded(registry, order, text) {
    const [, name, version] = /^(.+):([^:]+)$/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    for (const repository of order) {
        const named = await readNamed(registry, repository, name);
        const record = named.records.find((candidate) => candidate.version === version);
        if (record !== undefined)
            return knownRecord(registry, named, record, text);
        const newest = version === LATEST ? await readNewest(registry, named, text) : undefined;
        if (newest !== undefined)
            return newest;
    }
    return undefined;
}
/** `name@label`; `name@latest` is the newest version, whatever versions are called. */
async function findLabelled(registry, order, text) {
    const [, name, label = ''] = /^(.+)@([^@]+)$/.exec(text) ?? [];
    if (name === undefined || !((0,_oci_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .isLabel */ .J2)(label) || label === LATEST))
        return undefined;
    for (const repository of order) {
        const named = await readNamed(registry, repository, name);
        const newest = label === LATEST ? await readNewest(registry, named, text) : undefined;
        if (newest !== undefined)
            return newest;
        const version = named.state.labels.get(label);
        const record = version === undefined ? undefined : named.records.find((one) => one.version === version);
        if (record !== undefined)
            return knownRecord(registry, named, record, text);
        if (named.state.unread > 0)
            throw (0,_oci_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyChanges */ .RP)(name, named.state.unread);
    }
    return undefined;
}
async function readNamed(registry, repository, name) {
    const find = (0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_10__/* .prefixIndex */ .jU)((await registry.listTags(repository)) ?? []);
    const { records } = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readNameRecords */ .Ed)(registry, repository, name, find);
    return { name, repository, records, state: (0,_oci_version_state_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L4)(await (0,_oci_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changeReader */ .Y8)(registry, repository)(name, find)) };
}
async function knownRecord(registry, { repository, state }, record, title) {
    const stored = await readStored(registry, [repository], record.image, title);
    const { definitionHash: hash, definition } = record;
    return { ...(stored ?? NOTHING), title, hash, definition, record, state };
}
async function readNewest(registry, { name, repository, records, state }, title) {
    const newest = await readStored(registry, [repository], `${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name)}--latest`, title);
    const record = records.find(({ image }) => image === newest?.image?.image.digest);
    return newest && { ...newest, record, state };
}
/** Names the newest version, where none is called so. */
const LATEST = 'latest';
const NOTHING = { definition: undefined, image: undefined, packages: undefined, record: undefined };
/** What a tag or a digest holds, in the first repository that has an image there. */
async function readStored(registry, order, tag, title) {
    for (const repository of order) {
        const image = await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readImage */ .AM)(registry, repository, tag);
        if (image?.kind !== 'image')
            continue;
        const { definition: hash, key, base } = (0,_oci_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnLabels */ ._)(image.configs);
        const facts = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .readImageFacts */ .vX)(registry, repository, image.digest, hash);
        const found = {
            image: { kind: 'pushed', repository, digest: image.digest },
            key,
            base,
            platforms: image.configs.map(({ platform }) => platform),
            created: image.configs[0]?.created ?? '',
            cost: facts?.cost,
        };
        return { ...NOTHING, title, hash, definition: facts?.definition, image: found, packages: facts?.packages };
    }
    return undefined;
}
/**
 * The packages of an environment's last image: that of its definition, or the image tagged `latest` for its name,
 * which may be from another definition. `undefined` if no packages are recorded.
 */
async function findPackages(registry, order, environment) {
    const stored = await readStored(registry, order, `def-${environment.hash}`, environment.id);
    const own = stored?.packages ?? (await resolutionOf(registry, order, environment.hash));
    if (own !== undefined)
        return { packages: own, own: true };
    const latest = (await readStored(registry, order, (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_4__/* .latestTag */ .wk)(environment), environment.id))?.packages;
    return latest && { packages: latest, own: false };
}
async function resolutionOf(registry, order, hash) {
    for (const repository of order) {
        const found = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .readResolution */ .BB)(registry, repository, hash);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ambiguous(text, names) {
    const hint = `one of ${names.slice(0, 5).join(', ')}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `${JSON.stringify(text)} names several definitions`, { hint });
}


/***/ }),

/***/ 31303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRegistered: () => (/* binding */ askRegistered),
/* harmony export */   nameReader: () => (/* binding */ nameReader),
/* harmony export */   noteDamagedChanges: () => (/* binding */ noteDamagedChanges),
/* harmony export */   openRegistries: () => (/* binding */ openRegistries),
/* harmony export */   requireVersions: () => (/* binding */ requireVersions)
/* harmony export */ });
/* harmony import */ var _adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/* harmony import */ var _core_history_registered_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27335);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_names_slug_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40830);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95362);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34115);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74788);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81081);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38882);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12721);













/** Opens the registries of a command that reads no definitions. */
async function openRegistries(options) {
    const loaded = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(await (0,_adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workTree */ ._)(options.root, options.env), options);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .requireConfig */ .Eu)(loaded);
    const { config } = loaded;
    const { target: repository, order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryOrder */ .j)(config, false);
    return { registry: (0,_composition_js__WEBPACK_IMPORTED_MODULE_8__/* .openRegistry */ .Me)(options, config), repository, order };
}
/** Opens the registries of a command that takes one name at most. */
async function askRegistered(args, signal) {
    const [name, ...others] = args.positionals;
    if (others.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', 'expected one environment: id or name');
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .hostOptions */ .tv)(args, signal);
    const opened = await openRegistries(options);
    if (opened.order.length === 0) {
        const hint = 'set repository in terrarium.yml, or pass --repository';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', 'no repository is named', { hint });
    }
    if (name === undefined)
        return { ...opened, wanted: undefined };
    return { ...opened, wanted: (await nameReader(options, [name]))(name) };
}
/** Reads the environments of this tree that have some names, and answers what a name is registered as. */
async function nameReader(options, names) {
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .loadHead */ .Fr)(options, (found) => new Set((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .U)(found, names).ids));
    const environments = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentsOf */ .M2)(head);
    return (name) => wantedOf(name, environments);
}
function wantedOf(name, environments) {
    const own = environments.find(({ id }) => id === name) ?? environments.find((one) => one.name === name);
    if (own === undefined)
        return { name, latest: `${(0,_core_names_slug_js__WEBPACK_IMPORTED_MODULE_3__/* .tagStem */ .K7)(name)}--latest` };
    return { name: (0,_core_oci_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordName */ .xD)(own), latest: (0,_core_oci_records_js__WEBPACK_IMPORTED_MODULE_6__/* .latestTag */ .wk)(own) };
}
/** The versions of a name; what is damaged or left out is told. */
async function requireVersions({ registry, order }, wanted) {
    const found = await (0,_core_history_registered_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersions */ .q)(registry, order, wanted);
    if (found === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `nothing is registered as ${JSON.stringify(wanted.name)}`, {
            hint: 'terrarium versions lists what is',
        });
    for (const tag of found.damaged)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(tag)} is no record of ${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(wanted.name)}: it was changed, or is incomplete`);
    if (found.unread > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${found.unread} records were not read`);
    noteDamagedChanges(wanted.name, found.state);
    return found;
}
/** Tells which changes of a name do not count, because nobody can read them. */
function noteDamagedChanges(name, { damaged, unread }) {
    for (const tag of damaged)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(tag)} is no change of ${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(name)}: it was changed, or is incomplete`);
    if (unread > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${unread} changes of ${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(name)} were not read: there are too many`);
}


/***/ })

};
