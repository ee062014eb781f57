export const id = 8577;
export const ids = [8577];
export const modules = {

/***/ 23452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rewriteText),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38956);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39801);







/**
 * Writes a file below the root as a whole, never through a link; its folder is made where it does not exist. With `before` it must
 * still hold that text: what was read and what is replaced are one. Failures are `usage` errors, or `disk-full`.
 */
function writeText(root, path, text, before) {
    return write({ root, path, before }, (file, temporary, mode) => (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(file, temporary, text, mode));
}
/** The same for what is made again at any time: nobody waits for the disk. */
function rewriteText(root, path, text) {
    return write({ root, path, before: undefined }, (file, temporary, mode) => (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceCache */ .zY)(file, temporary, text, mode));
}
async function write({ root, path, before }, replace) {
    const name = JSON.stringify(path);
    try {
        const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
        const folder = await openFolder(base, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path)), name);
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
        const mode = await checkFile(file, name, before);
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
        await replace(file, temporary, mode);
    }
    catch (cause) {
        if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM)
            throw cause;
        const full = (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(cause);
        if (full !== undefined)
            throw full;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `${name} cannot be written`, { cause, hint: 'it must be a file, and no link' });
    }
}
// What exists of the folder may be links, which must not lead out; the rest is made.
async function openFolder(base, folder, name) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder).catch(async (error) => {
        if (!isAbsent(error) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder)
            throw error;
        const parent = await openFolder(base, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), name);
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(made);
        return made;
    });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, found).split('/')[0] === '..')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `${name} leads out of the root`);
    return found;
}
async function checkFile(file, name, before) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file).catch((error) => {
        if (isAbsent(error) && before === undefined)
            return undefined;
        throw error;
    });
    if (stats === undefined)
        return 0o644;
    if (!stats.isFile())
        throw new Error('no regular file');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        if (before !== undefined && !(await handle.readFile()).equals(Buffer.from(before)))
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `${name} changed while it was read`, { hint: 'run it again' });
    }
    finally {
        await handle.close();
    }
    return stats.mode & 0o777;
}
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
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

/***/ 84804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requireMatches)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76337);


/** Throws a usage error where one of some lists of patterns has one that names nothing: a slip, before anything is asked or built. */
function requireMatches(definitions, lists) {
    const findings = lists.flatMap((patterns) => (patterns.length === 0 ? [] : (0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .U)(definitions, patterns).diagnostics));
    const missed = findings.find(({ severity }) => severity === 'error');
    if (missed === undefined)
        return;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', missed.message, missed.hint === undefined ? {} : { hint: missed.hint });
}


/***/ }),

/***/ 48577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/adapters/files/write-text.js
var write_text = __webpack_require__(23452);
// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/config/baseline.js
var baseline = __webpack_require__(19510);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/model/turn.js
var turn = __webpack_require__(94061);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var normalize_asked = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/core/oci/repository-order.js
var repository_order = __webpack_require__(34115);
// EXTERNAL MODULE: ./build/core/pinning/check.js + 3 modules
var check = __webpack_require__(92552);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(95885);
;// CONCATENATED MODULE: ./build/core/pinning/edits.js

/**
 * Fixes with the text that they write. Records come from outside, so only valid versions and digests are written into a
 * file.
 */
function editsOf(pins, find) {
    return pins.flatMap(({ diagnostic: { code }, subject, fixes }) => fixes.flatMap((fix) => {
        const value = find(fix.replacement);
        if (value === undefined || !isSafe(fix.replacement, value))
            return [];
        return [{ place: fix.place, text: textOf(fix, value), code, subject }];
    }));
}
/** The replacements that fixes write, without duplicates. */
function replacementsOf(pins) {
    const all = pins.flatMap(({ fixes }) => fixes.map(({ replacement }) => [JSON.stringify(replacement), replacement]));
    return [...new Map(all).values()];
}
/**
 * Edits that do not conflict, in file order: environments that share a file produce equal edits. If two edits have
 * different texts for one place, neither is made; they are `disputed`.
 */
function mergeEdits(edits) {
    const byPlace = Map.groupBy(edits, ({ place }) => JSON.stringify([place.path, place.start, place.end]));
    const merged = { edits: [], disputed: [] };
    for (const [first, ...rest] of byPlace.values()) {
        if (first === undefined)
            continue;
        (rest.every(({ text }) => text === first.text) ? merged.edits : merged.disputed).push(first);
    }
    merged.edits.sort((a, b) => a.place.path === b.place.path ? a.place.start - b.place.start : a.place.path < b.place.path ? -1 : 1);
    return merged;
}
/** Applies the edits of a file, which do not overlap. The rest of the text stays the same byte for byte. */
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.place.start - b.place.start);
    const pieces = sorted.map(({ place, text: inserted }, index) => {
        const before = sorted[index - 1]?.place.end ?? 0;
        return `${text.slice(before, place.start)}${inserted}`;
    });
    return [...pieces, text.slice(sorted.at(-1)?.place.end ?? 0)].join('');
}
function textOf({ before, after }, value) {
    return `${before}${value}${after}`;
}
function isSafe({ kind }, value) {
    return kind === 'digest' ? (0,digest/* parseDigest */.m)(value) !== undefined : /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,100}$/.test(value);
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
;// CONCATENATED MODULE: ./build/core/pinning/replacements.js


/**
 * Versions of packages in an image, if all its platforms agree, and digests by reference. An image of another
 * definition is not used for limited versions: its version may be outside the limit. Only packages installed into the
 * environment itself count: a base may have others with the same name.
 */
function replacementsFrom(known, digests) {
    return (replacement) => {
        if (replacement.kind === 'digest')
            return digests.get((0,reference/* formatReference */.FH)(replacement.reference));
        if (known === undefined || !(known.own || replacement.unlimited))
            return undefined;
        const versions = new Set(known.packages.platforms.map((platform) => versionIn(platform, replacement)));
        const [version] = versions;
        return versions.size === 1 ? version : undefined;
    };
}
function versionIn({ conda, python }, { kind, name }) {
    if (kind === 'conda')
        return best(conda.filter((found) => found.name === name), ({ prefix }) => prefix);
    return best(python.filter((found) => found.name === name && found.source === ''), ({ location }) => location);
}
// Prefers packages in the environment's own prefix, otherwise takes the only version found.
function best(found, placeOf) {
    const ours = found.filter((one) => placeOf(one) === recipe/* PREFIX */.H3 || placeOf(one).startsWith(`${recipe/* PREFIX */.H3}/`));
    const versions = new Set((ours.length > 0 ? ours : found).map(({ version }) => version));
    const [version] = versions;
    return versions.size === 1 ? version : undefined;
}

;// CONCATENATED MODULE: ./build/core/pinning/propose-edits.js







/** Edits for the findings that have a fix: versions from the last image of an environment, and current digests. */
async function proposeEdits(environments, sources) {
    const notes = [];
    const digests = new Map();
    const edits = [];
    for (const environment of environments) {
        const pins = sources.checker.find(environment);
        await addDigests(digests, pins, sources.bases, notes);
        const needsPackages = replacementsOf(pins).some(({ kind }) => kind !== 'digest');
        const packages = needsPackages ? await packagesOf(environment, sources, notes) : undefined;
        edits.push(...editsOf(pins, replacementsFrom(packages, digests)));
    }
    return { ...mergeEdits(edits), notes: (0,diagnostic/* distinct */.dM)(notes) };
}
async function packagesOf(environment, { registry, order }, notes) {
    const { id, source: path } = environment;
    try {
        const packages = await (0,find_definition/* findPackages */.tP)(registry, order, environment);
        const hint = 'build it once, or pin by hand';
        const message = `no image of ${id} is known: its packages have no version to be pinned to`;
        if (packages === undefined)
            notes.push((0,model_findings/* finding */.gk)('note', 'not-resolved', message, { path, hint }));
        return packages;
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        notes.push(unanswered(path, error));
        return undefined;
    }
}
async function addDigests(digests, pins, bases, notes) {
    for (const replacement of replacementsOf(pins)) {
        if (replacement.kind !== 'digest' || digests.has((0,reference/* formatReference */.FH)(replacement.reference)))
            continue;
        const resolution = await bases.resolveWhole(replacement.reference);
        if (resolution.ok)
            digests.set((0,reference/* formatReference */.FH)(replacement.reference), resolution.digest);
        else
            notes.push(unanswered(pins[0]?.diagnostic.path ?? '.', resolution.error));
    }
}
function unanswered(path, { message, hint }) {
    return (0,model_findings/* finding */.gk)('note', 'not-resolved', message, { path, hint });
}

// EXTERNAL MODULE: ./build/core/resolve/bases.js
var bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/core/text/line-index.js
var line_index = __webpack_require__(80897);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/matching.js
var matching = __webpack_require__(84804);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/pin.js






















const command = {
    usage: 'pin [patterns] [flags]',
    summary: 'Shows what leaves versions open, and pins it to what the last images hold. Patterns are ids, names and globs.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REPOSITORIES */.X$,
        { name: 'write', kind: 'flag', help: 'write the corrections into the files' },
        { name: 'baseline', kind: 'flag', help: 'accept what is found now: write the file that baseline names' },
        { name: 'offline', kind: 'flag', help: 'ask no registry: show findings alone' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/pin.schema.json)' },
    ],
    run: async (args, signal) => {
        const options = (0,load/* hostOptions */.tv)(args, signal);
        const head = await (0,load/* loadHead */.Fr)(options, (0,normalize_asked/* askedBy */.Ai)([args.positionals]));
        (0,load/* requireConfig */.Eu)(head);
        (0,matching/* requireMatches */.t)(head.definitions, [args.positionals]);
        const { ids, diagnostics } = (0,pick/* pick */.U)(head.definitions, args.positionals);
        const asked = new Set(ids);
        if (args.positionals.length === 0 && ids.length === 0 && head.definitions.length > 0)
            (0,output/* printNote */.cN)('nothing is selected: name what to look at, as in terrarium pin <id>, or select it in terrarium.yml');
        const environments = (0,definitions/* environmentsOf */.M2)(head).filter(({ id }) => asked.has(id));
        if (args.flag('baseline') && args.positionals.length > 0)
            throw new errors/* TerrariumError */.qM('usage', '--baseline takes no patterns: what they leave out would be forgotten');
        const checker = (0,check/* createPinChecker */.j)();
        await (0,turn/* inTurns */.g)(environments, (0,turns/* turnsUntil */.Z)(signal), checker.check);
        if (args.flag('baseline')) {
            const pins = environments.flatMap((environment) => checker.find({ ...environment, accepted: new Set() }));
            return writeBaseline(args, options.root, head.config.baseline, pins);
        }
        const registry = (0,composition/* openRegistry */.Me)(options, head.config);
        const sources = {
            registry,
            order: (0,repository_order/* repositoryOrder */.j)(head.config, false).order,
            bases: (0,bases/* baseResolver */.yf)(registry, head.config),
            checker,
        };
        const proposed = args.flag('offline') ? NONE : await proposeEdits(environments, sources);
        const documents = (0,check/* documentsByPath */.N)(environments);
        if (args.flag('write'))
            await writeEdits(options.root, documents, proposed.edits);
        const lines = new Map([...documents].map(([path, { text }]) => [path, (0,line_index/* indexLines */.uD)(text)]));
        report(args, environments.flatMap(checker.find), proposed, lines);
        const broken = head.definitions.flatMap(({ item }) => (!item.ok && asked.has(item.id) ? item.diagnostics : []));
        const said = [...head.diagnostics, ...diagnostics, ...broken, ...proposed.notes];
        (0,output/* printDiagnostics */.aE)(said);
        return said.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
};
const NONE = { edits: [], disputed: [], notes: [] };
function report(args, pins, { edits, disputed }, lines) {
    if (args.json) {
        const findings = (0,model_findings/* shownFindings */.qA)((0,diagnostic/* distinct */.dM)(pins.map(({ diagnostic }) => diagnostic)));
        (0,output/* printJson */.Q2)({
            ...{ formatVersion: 1, findings: findings.map(diagnostic/* diagnosticJson */.gZ) },
            ...{ edits: edits.map((edit) => describeEdit(edit, lines)), written: args.flag('write') },
        });
        return;
    }
    const corrected = new Set(edits.map(({ place, code, subject }) => JSON.stringify([place.path, code, subject])));
    const left = pins.filter(({ diagnostic: { path, code }, subject }) => !corrected.has(JSON.stringify([path, code, subject])));
    const open = (0,diagnostic/* distinct */.dM)(left.map(({ diagnostic }) => diagnostic));
    (0,output/* printDiagnostics */.aE)(open);
    for (const edit of edits)
        (0,output/* print */.yy)((0,safe_text.logLine)(formatEdit(edit, lines)));
    for (const { place, subject } of disputed)
        (0,output/* print */.yy)((0,safe_text.logLine)(`${place.path}: ${subject} is left alone: images of two environments hold different versions`));
    const verb = args.flag('write') ? 'pinned' : 'can be pinned with --write';
    (0,output/* print */.yy)(`${edits.length} ${verb}, ${open.length} left`);
}
function formatEdit(edit, lines) {
    const { path, line, from, to } = describeEdit(edit, lines);
    return `${path}:${line}: ${from === '' ? '' : `${from} -> `}${to}`;
}
function describeEdit({ place, text, code, subject }, lines) {
    const index = lines.get(place.path) ?? (0,line_index/* indexLines */.uD)('');
    const { line, column } = (0,line_index/* positionAt */.t$)(index, place.start);
    const from = index.text.slice(place.start, place.end);
    return { path: place.path, line, column, code, subject, from, to: text };
}
async function writeEdits(root, documents, edits) {
    for (const [path, own] of Map.groupBy(edits, ({ place }) => place.path)) {
        const text = documents.get(path)?.text ?? '';
        await (0,write_text/* writeText */.x)(root, path, applyEdits(text, own), text);
    }
}
async function writeBaseline(args, root, path, pins) {
    if (path === undefined)
        throw new errors/* TerrariumError */.qM('usage', 'terrarium.yml names no baseline', {
            hint: 'add "baseline: .terrarium-baseline.json"',
        });
    const accepted = pins.map(({ diagnostic: { path: file, code }, subject }) => ({ path: file, code, subject }));
    const text = (0,baseline/* formatBaseline */.J2)(accepted);
    await (0,write_text/* writeText */.x)(root, path, text);
    const count = new Set(accepted.map((pin) => JSON.stringify(pin))).size;
    if (args.json)
        (0,output/* printJson */.Q2)({ formatVersion: 1, baseline: path, accepted: count });
    else
        (0,output/* print */.yy)((0,safe_text.logLine)(`wrote ${path}: ${count} findings are accepted`));
    return 0;
}


/***/ })

};
