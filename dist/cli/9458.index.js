export const id = 9458;
export const ids = [9458];
export const modules = {

/***/ 28409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept),
/* harmony export */   g: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38384);
/* harmony import */ var _oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41212);
/* harmony import */ var _oci_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59668);




const MAX_BYTES = 64 * 1024 * 1024;
/** The JSON of a document; `undefined` where there is none. Some registries refuse to read from a repository that is not there yet. */
async function readKept(registry, repository, { tag, mediaType }) {
    try {
        const artifact = await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .getArtifact */ .j)(registry, repository, tag, { type: mediaType, maxBytes: MAX_BYTES });
        const bytes = await artifact?.read(mediaType);
        return bytes === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(error))
            return undefined;
        throw error;
    }
}
/** Keeps a document. No image depends on it: why that failed is a note. */
async function writeKept(registry, repository, { tag, mediaType }, { value, onNote }) {
    const bytes = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJson */ .Pr)(value);
    try {
        const kind = { type: mediaType, maxBytes: MAX_BYTES };
        await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .putArtifact */ .q)(registry, repository, tag, { kind, layers: [{ mediaType, bytes }] });
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM))
            throw error;
        onNote(`${tag} was not kept: ${error.message}`);
    }
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

/***/ 29458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/oci/labels.js
var oci_labels = __webpack_require__(45729);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
;// CONCATENATED MODULE: ./build/core/cleanup/tag-kinds.js
const KINDS = [
    [/^(?:img|env|def)-[0-9a-f]{64}$/, 'image'],
    [/^(?:pkg-[0-9a-f]{64}|lat-[0-9a-f]{32}-[0-9a-f]{32})$/, 'attached'],
    // https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md#tag-based-discovery
    [/^sha256-[0-9a-f]{64}\.(?:sig|att|sbom)$/, 'attached'],
    [/^sha256-[0-9a-f]{64}$/, 'referrers'],
    [/^res-[0-9a-f]{64}$/, 'resolution'],
    [/^tmp-[0-9a-f]{32}$/, 'temporary'],
    [/^rec-[0-9a-f]{16}-[0-9a-f]{32}$/, 'record'],
    [/^chg-[0-9a-f]{16}-[0-9a-f]{32}$/, 'change'],
    [/^(?:bas-[0-9a-f]{64}|(?:lyr|gc)-1)$/, 'memo'],
    [/--latest$/, 'latest'],
];
function tagKind(tag) {
    return KINDS.find(([pattern]) => pattern.test(tag))?.[1] ?? 'named';
}

;// CONCATENATED MODULE: ./build/core/cleanup/inventory.js






const AT_A_TIME = 16;
/**
 * Looks at a repository as often as it is asked, and reads each manifest once: its digest says what it is. What is not there any more when it
 * is read is left out; any other failure is thrown.
 */
function inventoryOf(registry, repository) {
    const known = new Map();
    const read = async (digest) => {
        const contents = known.get(digest) ?? (await readContents(registry, repository, digest));
        // What is not there may be pushed again.
        if (contents !== undefined)
            known.set(digest, contents);
        return contents;
    };
    return async () => {
        const tags = (await registry.listTags(repository)) ?? [];
        const found = await (0,limit/* limit */.A)(AT_A_TIME).map(tags, async (tag) => ({
            tag,
            digest: (await registry.headManifest(repository, tag))?.digest,
        }));
        const named = found.flatMap(({ tag, digest }) => (digest === undefined ? [] : [{ tag, digest }]));
        const groups = Map.groupBy(named, ({ digest }) => digest);
        const entries = await (0,limit/* limit */.A)(AT_A_TIME).map([...groups], async ([digest, group]) => entryOf(await read(digest), group.map(({ tag }) => tag)));
        return entries.filter((entry) => entry !== undefined);
    };
}
function entryOf(contents, tags) {
    if (contents === undefined)
        return undefined;
    const isOurs = tags.includes(`img-${(0,names_digest/* digestHex */.s)(contents.digest)}`);
    return { ...contents, tags, ...(isOurs ? {} : { definition: '' }) };
}
async function readContents(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    if (manifest === undefined)
        return undefined;
    const content = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(manifest.bytes));
    const subject = (0,names_digest/* parseDigest */.m)(String((0,json/* membersOf */.lS)(content.subject).digest ?? ''));
    const children = (0,stored_image/* isIndex */.nw)(manifest.mediaType) ? descriptorsIn(content.manifests) : [];
    const parts = await Promise.all(children.map((child) => registry.getManifest(repository, child.digest)));
    const images = (0,stored_image/* isIndex */.nw)(manifest.mediaType) ? parts.filter((part) => part !== undefined) : [manifest];
    const labels = await ownLabels(registry, repository, images, content.artifactType !== undefined);
    return {
        digest,
        subject,
        children: children.map((child) => child.digest),
        blobs: images.flatMap(blobsOf),
        ...labels,
    };
}
async function ownLabels(registry, repository, images, isArtifact) {
    if (isArtifact)
        return { definition: '', bases: [] };
    const configs = await Promise.all(images.map((image) => (0,stored_image/* readConfig */.Xg)(registry, repository, image, image)));
    const labels = configs.map((config) => (0,oci_labels/* readOwnLabels */._)(config === undefined ? [] : [config]));
    return {
        definition: labels.find(({ definition }) => definition !== '')?.definition ?? '',
        bases: labels.flatMap(({ base }) => base.digest ?? []),
    };
}
function blobsOf({ bytes }) {
    const { config, layers } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(bytes));
    return descriptorsIn([config, ...(Array.isArray(layers) ? layers : [])]);
}
function descriptorsIn(list) {
    return Array.isArray(list) ? list.filter(json/* isRecord */.u4).flatMap((one) => (0,stored_image/* parseDescriptor */.BA)(one) ?? []) : [];
}
/** Tags of an entry of one kind. */
function tagsOf({ tags }, kind) {
    return tags.filter((tag) => tagKind(tag) === kind);
}

// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(40830);
// EXTERNAL MODULE: ./build/core/oci/lookup.js
var lookup = __webpack_require__(59668);
;// CONCATENATED MODULE: ./build/core/cleanup/keep.js



/** Of the images of a repository those that stay, each with a reason. What describes an image is not among them. */
function imagesToKeep(entries, roots) {
    const scope = { roots, versions: splitVersions(roots), newest: newestImages(entries) };
    const kept = new Map();
    for (const { subject, tags } of entries) {
        const tag = tags.find((one) => roots.damaged.has(one));
        if (subject !== undefined && tag !== undefined)
            kept.set(subject, { kind: 'tag', tag });
    }
    for (const entry of entries) {
        const reason = ownReason(entry, scope);
        if (reason !== undefined)
            kept.set(entry.digest, reason);
    }
    addNeeded(entries, kept);
    return kept;
}
function splitVersions({ records, keptVersions, labels, unlabelled }) {
    const kept = new Map();
    const dropped = new Set();
    for (const [name, own] of Map.groupBy(records, (record) => record.name)) {
        const newestFirst = own.toSorted((a, b) => compare(b.created ?? '', a.created ?? '') || compare(b.version, a.version));
        const most = unlabelled.has(name) ? undefined : keptVersions;
        const last = new Set([...new Set(newestFirst.map(({ version }) => version))].slice(0, most));
        const labelled = new Map([...(labels.get(name) ?? [])].map(([label, version]) => [version, label]));
        for (const { version, image } of own) {
            const label = labelled.get(version);
            if (label !== undefined)
                kept.set(image, { kind: 'label', name, version, label });
            else if (!last.has(version))
                dropped.add(`${(0,slug/* tagStem */.K7)(name)}--${(0,slug/* versionTag */.Vm)(version)}`);
            else if (kept.get(image)?.kind !== 'label')
                kept.set(image, { kind: 'version', name, version });
        }
    }
    return { kept, dropped };
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function newestImages(entries) {
    const tagged = entries.filter(({ definition, tags }) => tags.includes((0,lookup/* definitionTag */.uQ)(definition)));
    return new Map(tagged.map(({ definition, digest }) => [definition, digest]));
}
function ownReason(entry, scope) {
    const { roots, versions } = scope;
    const target = roots.stored.get(entry.digest);
    if (target !== undefined)
        return { kind: 'workspace', target };
    if (entry.definition === '')
        return isForeign(entry) ? { kind: 'foreign' } : undefined;
    const version = versions.kept.get(entry.digest);
    if (version !== undefined)
        return version;
    const [tag] = protectingTags(entry, roots, versions);
    if (tag !== undefined)
        return { kind: 'tag', tag };
    const ref = roots.definitions.get(entry.definition);
    if (ref !== undefined && isCurrent(entry, scope))
        return { kind: 'branch', ref };
    return roots.named.has(entry.digest) ? { kind: 'base' } : undefined;
}
function isForeign(entry) {
    return tagsOf(entry, 'image').length + tagsOf(entry, 'named').length + tagsOf(entry, 'latest').length > 0;
}
/** A version beyond the last ones is not kept by its own tag. */
function protectingTags(entry, roots, { dropped }) {
    const latest = tagsOf(entry, 'latest');
    const named = tagsOf(entry, 'named').filter((tag) => !dropped.has(tag) && !roots.isIgnored(tag));
    return [...latest, ...named];
}
/**
 * The image of a key that a branch may have, which follows other bases or has other recipes; or the newest one alone. Where no tag says
 * which one that is, each may be.
 */
function isCurrent({ digest, definition, tags }, { roots: { newestOnly }, newest }) {
    if (!newestOnly && tags.some((tag) => tag.startsWith('env-')))
        return true;
    return (newest.get(definition) ?? digest) === digest;
}
/** Adds what images that stay are built on, and what they consist of. */
function addNeeded(entries, kept) {
    const parts = entries.flatMap((entry) => [entry.digest, ...entry.children].map((part) => ({ part, entry })));
    const holders = Map.groupBy(parts, ({ part }) => part);
    const byDigest = new Map(entries.map((entry) => [entry.digest, entry]));
    const queue = [...kept.keys()];
    for (let digest = queue.pop(); digest !== undefined; digest = queue.pop()) {
        const entry = byDigest.get(digest);
        if (entry === undefined)
            continue;
        const bases = entry.bases.flatMap((base) => (holders.get(base) ?? []).map((holder) => holder.entry.digest));
        for (const needed of [...bases, ...entry.children]) {
            if (kept.has(needed))
                continue;
            kept.set(needed, { kind: 'needed', by: digest });
            queue.push(needed);
        }
    }
}

;// CONCATENATED MODULE: ./build/core/cleanup/choose-removals.js



/** What is to go of a repository, and what waits. Images that are gone leave no manifest that stays without a part. */
function chooseRemovals(entries, roots, marks, moment) {
    const kept = imagesToKeep(entries, roots);
    const unneeded = entries
        .filter((entry) => (entry.definition !== '' || isTemporary(entry)) && !kept.has(entry.digest))
        .map((entry) => ({ entry, since: Math.min(marks.since.get(entry.digest) ?? moment.now, moment.now) }));
    const [removed, waiting] = split(unneeded, ({ since }) => moment.now - since >= moment.keptMs);
    const gone = new Set(removed.map(({ entry }) => entry.digest));
    const definitions = { gone: goneDefinitions(entries, gone), roots };
    const attached = entries.filter((entry) => isAttachedTo(entry, gone) || isUnusedResolution(entry, definitions));
    const goes = new Set([...gone, ...attached.map(({ digest }) => digest)]);
    const stays = entries.filter(({ digest }) => !goes.has(digest));
    const held = new Set(stays.flatMap(({ digest, children }) => [digest, ...children]));
    const parts = [...removed.map(({ entry }) => entry), ...attached].flatMap((entry) => entry.children);
    const children = [...new Set([...parts, ...marks.parts])].filter((child) => !held.has(child));
    return { kept, removed, waiting, attached, children, held, bytes: bytesOnlyIn(removed, stays) };
}
function split(all, goesFirst) {
    return [all.filter(goesFirst), all.filter((one) => !goesFirst(one))];
}
/** What a run of ACR Tasks left: an image of ours was made of it, or none will be. */
function isTemporary(entry) {
    return entry.tags.length > 0 && tagsOf(entry, 'temporary').length === entry.tags.length;
}
/** Records are history, and stay. */
function isAttachedTo(entry, gone) {
    if (entry.definition !== '' || tagsOf(entry, 'record').length > 0)
        return false;
    const about = describedBy(entry);
    const own = tagsOf(entry, 'attached').length + tagsOf(entry, 'referrers').length;
    return about !== undefined && gone.has(about) && own === entry.tags.length;
}
/** The image that an artifact is about, by its manifest or by its tag. */
function describedBy({ subject, tags: [tag = ''] }) {
    if (subject !== undefined)
        return subject;
    const [, hex = ''] = /^(?:pkg|sha256)-([0-9a-f]{64})/.exec(tag) ?? [];
    return (0,names_digest/* parseDigest */.m)(`sha256:${hex}`);
}
function goneDefinitions(entries, gone) {
    const [going, staying] = split(entries, ({ digest }) => gone.has(digest));
    const left = new Set(staying.map(({ definition }) => definition));
    return new Set(going.map(({ definition }) => definition).filter((definition) => !left.has(definition)));
}
function isUnusedResolution(entry, { gone, roots }) {
    const own = tagsOf(entry, 'resolution');
    if (own.length === 0 || own.length < entry.tags.length)
        return false;
    const hashes = own.map((tag) => tag.slice('res-'.length));
    const isNamed = (hash) => roots.definitions.has(hash) || roots.records.some(({ definitionHash }) => definitionHash === hash);
    return hashes.every((hash) => gone.has(hash) && !isNamed(hash));
}
function bytesOnlyIn(removed, stays) {
    const shared = new Set(stays.flatMap(({ blobs }) => blobs.map(({ digest }) => digest)));
    const own = new Map(removed.flatMap(({ entry }) => entry.blobs).map(({ digest, size }) => [digest, size]));
    return [...own].reduce((sum, [digest, size]) => sum + (shared.has(digest) ? 0 : size), 0);
}

// EXTERNAL MODULE: ./build/core/assemble/kept-document.js
var kept_document = __webpack_require__(28409);
;// CONCATENATED MODULE: ./build/core/cleanup/marks.js



const MARKS = { tag: 'gc-1', mediaType: 'application/vnd.terrarium.unneeded.v1+json' };
/** The marks of earlier runs. What cannot be read is none: images wait longer then. */
async function readMarks(registry, repository) {
    const { since, parts } = (0,json/* membersOf */.lS)(await (0,kept_document/* readKept */.D)(registry, repository, MARKS));
    const times = Object.entries((0,json/* isRecord */.u4)(since) ? since : {}).flatMap(([text, time]) => {
        const digest = (0,names_digest/* parseDigest */.m)(text);
        const at = typeof time === 'string' ? Date.parse(time) : Number.NaN;
        return digest === undefined || Number.isNaN(at) ? [] : [[digest, at]];
    });
    const left = Array.isArray(parts) ? parts.flatMap((text) => (0,names_digest/* parseDigest */.m)(String(text)) ?? []) : [];
    return { since: new Map(times), parts: new Set(left) };
}
async function writeMarks(registry, repository, marks, onNote) {
    const since = Object.fromEntries([...marks.since].sort().map(([digest, at]) => [digest, new Date(at).toISOString()]));
    const parts = [...marks.parts].sort();
    await (0,kept_document/* writeKept */.g)(registry, repository, MARKS, { value: { formatVersion: '1', since, parts }, onNote });
}

// EXTERNAL MODULE: ./build/core/build/shared-docker-image.js
var shared_docker_image = __webpack_require__(43253);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var normalize_definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/oci/changes.js
var changes = __webpack_require__(71569);
// EXTERNAL MODULE: ./build/core/oci/records.js
var oci_records = __webpack_require__(95362);
// EXTERNAL MODULE: ./build/core/oci/version-state.js
var version_state = __webpack_require__(1356);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(54870);
;// CONCATENATED MODULE: ./build/core/cleanup/read-roots.js









/**
 * Hashes of every definition at some heads, those of images of Docker steps among them, each with a branch that has it. `root-unread` for
 * an environment with errors: it has no hash, and its images would be taken for unneeded.
 */
function definitionsAt(heads, repository) {
    const definitions = new Map();
    const named = new Set();
    for (const head of heads) {
        refuseBroken(head.ref, head.definitions);
        for (const environment of (0,normalize_definitions/* environmentsOf */.M2)(head.definitions)) {
            const docker = (0,shared_docker_image/* splitDockerSteps */.w)(environment)?.docker.hash;
            for (const hash of [environment.hash, ...(docker === undefined ? [] : [docker])])
                if (!definitions.has(hash))
                    definitions.set(hash, head.ref);
            for (const digest of digestsIn(environment.definition, repository))
                named.add(digest);
        }
    }
    return { definitions, named };
}
/** Images of a repository that a definition names by their digests. */
function digestsIn({ bases }, { registry, path }) {
    return bases.flatMap(({ reference }) => {
        const parsed = (0,names_reference/* parseReference */.F2)(reference);
        const isThere = parsed?.registry === registry && parsed.path === path;
        return isThere && parsed.digest !== undefined ? [parsed.digest] : [];
    });
}
/** A file that an entry names, and that is taken for nothing. */
const UNREAD = ['entry-unread'];
function refuseBroken(ref, { config, definitions, diagnostics }) {
    const broken = diagnostics.find(({ severity, path }) => severity === 'error' && path === config.path)?.path ??
        definitions.find(({ origin, item }) => (0,environment/* isSelected */.s)(origin) && !item.ok)?.origin.id ??
        diagnostics.find(({ code }) => UNREAD.includes(code))?.path;
    if (broken === undefined)
        return;
    throw new errors/* TerrariumError */.qM('root-unread', `${broken} of ${ref} has errors, so that it is not known what it needs`, {
        hint: 'correct it there, or leave the branch out with --without',
    });
}
/** Reads every record and change of a repository, as often as it is asked, and each once: its tag has the digest of what it says. */
function recordsOf(registry, repository) {
    const known = new Map();
    const readChanges = (0,changes/* changeReader */.Y8)(registry, repository);
    return async () => {
        const all = (await registry.listTags(repository)) ?? [];
        const tags = all.filter(oci_records/* isRecordTag */._K);
        const read = await (0,oci_records/* readRecordTags */.Nu)(registry, repository, tags.filter((tag) => !known.has(tag)));
        for (const { tag, record } of read)
            if (record !== undefined)
                known.set(tag, record);
        const records = tags.flatMap((tag) => known.get(tag) ?? []);
        const damaged = new Set(tags.filter((tag) => !known.has(tag)));
        return { records, damaged, ...(await labelsOf(records, readChanges, (0,sorted_texts/* prefixIndex */.jU)(all))) };
    };
}
async function labelsOf(records, readChanges, find) {
    const labels = new Map();
    const unlabelled = new Set();
    for (const name of new Set(records.map((record) => record.name))) {
        const state = (0,version_state/* stateOf */.L4)(await readChanges(name, find));
        if (state.labels.size > 0)
            labels.set(name, state.labels);
        if (state.damaged.length + state.unread > 0)
            unlabelled.add(name);
    }
    return { labels, unlabelled };
}

;// CONCATENATED MODULE: ./build/core/cleanup/remove.js


/** Some registries remove one after the other. */
const remove_AT_A_TIME = 4;
/** Images between two looks: a removal takes up to a second. */
const SLICE = 25;
/**
 * Removes what is to go, and still is when it is looked at again. What describes an image goes before it, and the parts of an index behind
 * it: who reads meanwhile finds an image whole, or not at all.
 */
async function removeUnneeded(repository, planned, ports) {
    const { registry } = ports;
    const images = new Set();
    let manifests = 0;
    for (let from = 0; from < planned.removed.length; from += SLICE) {
        const wanted = new Set(planned.removed.slice(from, from + SLICE).map(({ entry }) => entry.digest));
        const again = await ports.lookAgain();
        const entries = again.removed.map(({ entry }) => entry).filter(({ digest }) => wanted.has(digest));
        const isLast = from + SLICE >= planned.removed.length;
        const attached = again.attached.filter((entry) => {
            const about = describedBy(entry);
            return about === undefined ? isLast : wanted.has(about);
        });
        const untagged = (await referrersOf(registry, repository, entries)).filter(({ digest }) => !again.held.has(digest));
        manifests += await remove(registry, repository, [...attached, ...untagged]);
        manifests += await remove(registry, repository, entries);
        await removeTags(registry, repository, [...attached, ...entries]);
        for (const { digest } of entries)
            images.add(digest);
    }
    return { images, manifests: manifests + (await removeParts(repository, planned, ports)) };
}
async function removeParts(repository, { children }, ports) {
    if (children.length === 0)
        return 0;
    await ports.pause();
    const now = await ports.lookAtRepository();
    // What a registry did not remove is read as before.
    const still = new Set([...now.held, ...now.removed.flatMap(({ entry }) => entry.children)]);
    const parts = children.filter((child) => !still.has(child)).map((digest) => ({ digest }));
    return remove(ports.registry, repository, parts);
}
/** What describes images, and has no tag: attestations, on registries that list them. */
async function referrersOf(registry, repository, images) {
    const listed = await (0,limit/* limit */.A)(remove_AT_A_TIME).map(images, ({ digest }) => registry.listReferrers(repository, digest));
    return listed.flat();
}
async function remove(registry, repository, manifests) {
    const digests = [...new Set(manifests.map(({ digest }) => digest))];
    const done = await (0,limit/* limit */.A)(remove_AT_A_TIME).map(digests, (digest) => registry.removeManifest(repository, digest));
    return done.filter((isDone) => isDone).length;
}
/** Some registries go on serving by tag what was removed by digest. */
async function removeTags(registry, repository, entries) {
    const tags = entries.flatMap(({ tags, digest }) => tags.map((tag) => ({ tag, digest })));
    await (0,limit/* limit */.A)(remove_AT_A_TIME).map(tags, async ({ tag, digest }) => {
        if ((await registry.headManifest(repository, tag))?.digest === digest)
            await registry.removeManifest(repository, tag);
    });
}

// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
;// CONCATENATED MODULE: ./build/core/report/describe-clean-up.js



const SHORT = 12;
/** Images that go or wait, in columns: what happens, image, definition, since when, tags for people. Cells hold untrusted text. */
function cleanUpCells({ removed, waiting }, gone) {
    const verbOf = ({ entry }) => (gone === undefined ? 'goes' : gone.has(entry.digest) ? 'removed' : 'stays');
    return [...removed.map((one) => cells(verbOf(one), one)), ...waiting.map((one) => cells('waits', one))];
}
const CLEAN_UP_COLUMNS = ['', 'IMAGE', 'DEFINITION', 'NOT NEEDED SINCE', 'TAGS'];
function cells(what, { entry, since }) {
    const day = new Date(since).toISOString().slice(0, 10);
    return [
        what,
        (0,names_digest/* digestHex */.s)(entry.digest).slice(0, SHORT),
        entry.definition.slice(0, SHORT),
        day,
        tagsOf(entry, 'named').join(' '),
    ];
}
/** `12 stay (9 branch, 3 version), 4 go (1.4 GB), 3 wait` */
function summarizeCleanUp({ kept, removed, waiting, bytes }) {
    const own = [...kept.values()].filter(({ kind }) => kind !== 'foreign');
    const counts = describe_clean_up_KINDS.flatMap((kind) => {
        const count = own.filter((reason) => reason.kind === kind).length;
        return count === 0 ? [] : [`${count} ${kind}`];
    });
    const stay = `${own.length} stay${counts.length === 0 ? '' : ` (${counts.join(', ')})`}`;
    return `${stay}, ${removed.length} go (${(0,units/* formatBytes */.z3)(bytes)}), ${waiting.length} wait`;
}
const describe_clean_up_KINDS = ['branch', 'version', 'label', 'workspace', 'tag', 'base', 'needed'];

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/adapters/checkout/work-tree.js + 5 modules
var work_tree = __webpack_require__(413);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/names/commit.js
var names_commit = __webpack_require__(21300);
// EXTERNAL MODULE: ./build/adapters/git/contents.js + 1 modules
var contents = __webpack_require__(80328);
// EXTERNAL MODULE: ./build/adapters/git/files.js
var files = __webpack_require__(73717);
// EXTERNAL MODULE: ./build/adapters/git/listing.js
var listing = __webpack_require__(95086);
// EXTERNAL MODULE: ./build/adapters/git/start.js
var start = __webpack_require__(79354);
;// CONCATENATED MODULE: ./build/adapters/git/heads.js








/** Branches of this clone. */
async function localHeads(root) {
    return headsIn(await (0,start/* git */.$Y)(root, ['for-each-ref', '--format=%(objectname)%09%(refname)', 'refs/heads']), root);
}
/** What this clone fetched last of the branches and pull requests of its remotes. */
async function fetchedHeads(root) {
    const format = '--format=%(if)%(symref)%(then)%(else)%(objectname)%09%(refname)%(end)';
    return headsIn(await (0,start/* git */.$Y)(root, ['for-each-ref', format, 'refs/remotes', 'refs/terrarium']), root);
}
/** True where the clone has the remote that is asked. `root-unread` where it has others alone: which one has the branches is not known. */
async function hasRemote(root) {
    const names = (await (0,start/* git */.$Y)(root, ['remote']))?.split('\n').filter((name) => name !== '') ?? [];
    if (names.length === 0 || names.includes('origin'))
        return names.length > 0;
    throw new errors/* TerrariumError */.qM('root-unread', 'this clone has remotes, and none of them is "origin"', {
        hint: 'name it so: git remote rename; or take what was fetched: --fetched',
    });
}
/**
 * What a commit has that this clone does not read as a checkout would that has it: a submodule without its commit, and files of Git LFS
 * where it was never used; `undefined` if there is nothing of it.
 */
async function unreadPart(root, commit, tree) {
    for (const [path, { mode, oid }] of await (0,listing/* listCommit */.E)(root, commit)) {
        if (mode !== files/* SUBMODULE */.NG)
            continue;
        const [missing] = await missingCommits((0,external_node_path_.join)(root, path), [oid]).catch(() => [oid]);
        if (missing !== undefined || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path, '.git')))
            return `the submodule ${JSON.stringify(path)}`;
    }
    for (const path of await tree.listFiles()) {
        if (!/(?:^|\/)\.gitattributes$/.test(path))
            continue;
        const file = await tree.readText(path);
        if (file.kind === 'text' && /\bfilter=lfs\b/.test(file.text) && !(await (0,contents/* hasLfsObjects */.yv)(root)))
            return 'files of Git LFS';
    }
    return undefined;
}
// GitHub keeps the merge of a pull request while it is open, which is what its runs build. GitLab's are made for each pipeline.
// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const ASKED = ['refs/heads/*', 'refs/pull/*/merge', 'refs/merge-requests/*/merge'];
/** Branches and open pull requests of the remote, asked now. `root-unread` where it does not answer. */
async function remoteHeads(root) {
    const chunks = [];
    const args = ['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ...ASKED];
    if (!(await (0,start/* fetchGit */.NI)(root, args, {}, (chunk) => chunks.push(chunk))))
        throw new errors/* TerrariumError */.qM('root-unread', 'the remote "origin" did not say which branches it has', {
            hint: 'git ls-remote origin says why; --fetched takes the branches that this clone fetched last',
        });
    return headsIn(Buffer.concat(chunks).toString(), root);
}
function headsIn(printed, root) {
    if (printed === undefined)
        throw new errors/* TerrariumError */.qM('root-unread', `the branches of ${JSON.stringify(root)} cannot be read`, {
            hint: 'run it in a clone, with git on the PATH',
        });
    return printed.split('\n').flatMap((line) => {
        const [commit = '', ref = ''] = line.split('\t');
        return (0,names_commit/* isCommitId */.j)(commit) && ref !== '' ? [{ ref, commit }] : [];
    });
}
/** Those of some commits that the clone does not have. */
async function missingCommits(root, commits) {
    const asked = [...new Set(commits)].filter(names_commit/* isCommitId */.j);
    if (asked.length === 0)
        return [];
    const chunks = [];
    const limits = { ...start/* GIT_LIMITS */.Uv, input: `${asked.join('\n')}\n` };
    const done = await (0,start/* streamGit */.t1)(root, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], (chunk) => chunks.push(chunk), limits);
    if (!done)
        return asked;
    const lines = Buffer.concat(chunks).toString().split('\n');
    return asked.filter((commit, place) => lines[place] !== `${commit} commit`);
}

// EXTERNAL MODULE: ./build/adapters/git/objects.js + 1 modules
var objects = __webpack_require__(35841);
// EXTERNAL MODULE: ./build/adapters/shared-contents.js
var shared_contents = __webpack_require__(64711);
// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/model/azureml-target.js
var azureml_target = __webpack_require__(43070);
// EXTERNAL MODULE: ./build/core/model/environment-store.js
var environment_store = __webpack_require__(90369);
;// CONCATENATED MODULE: ./build/core/cleanup/stored-images.js





/**
 * Images of a repository that versions of workspaces name by digest, archived ones too, each with the workspace. `root-unread` for a
 * workspace that cannot be read: jobs may use its images.
 */
async function storedImages(stores, repository) {
    const found = new Map();
    for (const store of stores) {
        const target = (0,azureml_target/* formatTarget */.P4)(store.target);
        for (const image of await imagesOf(store).catch((error) => unread(target, error))) {
            const reference = (0,names_reference/* parseReference */.F2)(image);
            const isOwn = reference?.registry === repository.registry && reference.path === repository.path;
            if (isOwn && reference.digest !== undefined)
                found.set(reference.digest, target);
        }
    }
    return found;
}
async function imagesOf(store) {
    const names = (await store.names('all')).filter((name) => !(0,azureml_target/* isCuratedName */.I_)(name));
    const versions = await (0,limit/* limit */.A)(environment_store/* STORE_REQUESTS */.P).map(names, (name) => store.versions(name, 'all'));
    return versions.flat().flatMap(({ image }) => image ?? []);
}
function unread(target, error) {
    if (!(error instanceof errors/* TerrariumError */.qM))
        throw error;
    const { message, hint } = error;
    throw new errors/* TerrariumError */.qM('root-unread', `the ${target} cannot be read: ${message}`, { cause: error, hint });
}

// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/command/clean-up-roots.js















/** Finds the branches, and reads nothing else yet. A root that cannot be read is `root-unread`: nothing is guessed of it. */
async function readCleanUpRoots(args, options) {
    const loaded = await (0,load_config/* loadConfig */.Z9)(await (0,work_tree/* workTree */._)(options.root, options.env), options);
    (0,load/* requireConfig */.Eu)(loaded);
    const { config } = loaded;
    const { repository } = config;
    if (repository === undefined) {
        const hint = 'set repository in terrarium.yml, or pass --repository';
        throw new errors/* TerrariumError */.qM('usage', 'no repository is named', { hint });
    }
    const heads = await headsOf(args, options.root);
    return {
        config,
        repository,
        read: async (readRecords) => {
            const { definitions, named } = definitionsAt(await defineAll(args, heads, options), repository);
            const recorded = await readRecords();
            for (const tag of recorded.damaged)
                (0,output/* printNote */.cN)(`${(0,safe_text.logLine)(tag)} is no record: it was changed, or is incomplete`);
            for (const name of recorded.unlabelled)
                (0,output/* printNote */.cN)(`changes of ${(0,safe_text.logLine)(name)} cannot be read: all of its versions stay`);
            if (!args.flag('any-commit'))
                await requireCommits(options.root, recorded.records);
            const stored = await storedImages(await (0,composition/* openStores */.j)(options, config), repository);
            const digests = recorded.records.flatMap(({ definition }) => digestsIn(definition, repository));
            return {
                ...{ ...recorded, definitions, stored, named: new Set([...named, ...digests]) },
                isIgnored: matcher(args.list('ignore-tag')),
            };
        },
        refuseMoved: async () => {
            const now = await headsOf(args, options.root);
            if (JSON.stringify(now) === JSON.stringify(heads))
                return;
            throw new errors/* TerrariumError */.qM('root-unread', 'branches changed while they were read', { hint: 'run it again' });
        },
    };
}
/** Branches of this clone, and those of its remote. */
async function headsOf(args, root) {
    const ask = args.flag('fetched') ? fetchedHeads : remoteHeads;
    const isAsked = args.flag('fetched') || (await hasRemote(root));
    const remote = isAsked ? await ask(root) : [];
    const isLeftOut = matcher(args.list('without'));
    const named = await Promise.all(args.list('keep-ref').map((ref) => headOf(root, ref)));
    const heads = [...(await localHeads(root)), ...remote].filter(({ ref }) => !isLeftOut(ref));
    const all = [...new Map([...heads, ...named].map((head) => [head.commit, head])).values()];
    const missing = new Set(await missingCommits(root, all.map(({ commit }) => commit)));
    const unread = all.filter(({ commit }) => missing.has(commit));
    if (unread.length === 0)
        return all;
    const [{ ref } = { ref: '' }] = unread;
    const more = unread.length === 1 ? '' : ` and ${unread.length - 1} more`;
    throw new errors/* TerrariumError */.qM('root-unread', `this clone does not have ${ref}${more}`, { hint: FETCH });
}
const FETCH = "git fetch origin '+refs/heads/*:refs/remotes/origin/*' '+refs/pull/*/merge:refs/terrarium/pull/*/merge'";
async function headOf(root, ref) {
    const commit = await (0,objects.mergeBase)(root, ref, ref);
    if (commit !== undefined)
        return { ref, commit };
    throw new errors/* TerrariumError */.qM('root-unread', `there is no commit ${JSON.stringify(ref)}`, { hint: 'git fetch origin' });
}
async function defineAll(args, heads, options) {
    const source = await (0,work_tree/* workTree */._)(options.root, options.env, { compares: true });
    const work = (0,shared_contents/* readOnce */.WY)(source);
    const read = [];
    for (const { ref, commit } of heads) {
        const own = await source.commitTree(commit);
        const unread = args.flag('as-checked-out') ? undefined : await unreadPart(options.root, commit, own);
        if (unread !== undefined)
            throw new errors/* TerrariumError */.qM('root-unread', `${ref} has ${unread}, which this clone does not have`, {
                hint: 'check out with submodules and lfs as builds do; --as-checked-out, where they have none either',
            });
        const tree = await (0,shared_contents/* sharingContents */.Fy)(own, work);
        const { config, diagnostics } = await (0,load/* loadConfigOf */.AG)(tree, options);
        const found = await (0,pipeline/* define */.E8)(tree, config, { turn: (0,turns/* turnsUntil */.Z)(options.signal) });
        read.push({ ref, definitions: { ...found, diagnostics: [...diagnostics, ...found.diagnostics] } });
    }
    return read;
}
/** Records of commits that this clone does not have are those of another repository, whose branches are not known here. */
async function requireCommits(root, records) {
    const commits = records.map(({ commit }) => commit);
    const [missing] = await missingCommits(root, commits);
    if (missing === undefined)
        return;
    throw new errors/* TerrariumError */.qM('root-unread', `a version was registered at ${missing}, which this clone does not have`, {
        hint: 'git fetch --unshallow origin; --any-commit, where it is gone and no other repository pushes there',
    });
}
function matcher(patterns) {
    const globs = patterns.map((pattern) => {
        const glob = (0,text_glob/* parseGlob */.q)(pattern);
        if (glob === undefined)
            throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(pattern)} is no pattern`);
        return glob;
    });
    return (text) => globs.some((matches) => matches(text));
}

;// CONCATENATED MODULE: ./build/hosts/cli/commands/gc.js















const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** GitHub takes a removal a second. */
const REMOVING_MS = 4 * 3_600_000;
/** More than reading an index takes. */
const PAUSE_MS = 10_000;
const command = {
    usage: 'gc [flags]',
    summary: 'Shows which images of the repository no branch, version or tag needs, and since when. Removes nothing without --remove.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REPOSITORIES */.X$,
        {
            name: 'remove',
            kind: 'flag',
            help: 'remove what is not needed for long enough, and remember what is not needed now',
        },
        {
            name: 'keep-days',
            kind: 'text',
            value: '<days>',
            help: `how long an image stays when nothing needs it (default: ${KEPT_DAYS}; 0: not at all)`,
        },
        {
            name: 'keep-versions',
            kind: 'text',
            value: '<number>',
            help: 'last versions of each name that stay (default: all)',
        },
        { name: 'keep-ref', kind: 'list', value: '<ref|commit>', help: 'keep what is needed there as well (repeatable)' },
        {
            name: 'without',
            kind: 'list',
            value: '<pattern>',
            help: 'branches that keep nothing, as refs/heads/old/* (repeatable)',
        },
        {
            name: 'ignore-tag',
            kind: 'list',
            value: '<pattern>',
            help: 'tags for people that keep nothing, as sha-* (repeatable)',
        },
        { name: 'newest-only', kind: 'flag', help: 'of a definition at a branch, keep nothing but its newest image' },
        {
            name: 'any-commit',
            kind: 'flag',
            help: 'versions may be of commits that this clone does not have: no other repository pushes there',
        },
        {
            name: 'as-checked-out',
            kind: 'flag',
            help: 'builds have no more of submodules and Git LFS than this clone',
        },
        { name: 'fetched', kind: 'flag', help: 'take the branches that this clone fetched last; do not ask the remote' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/gc.schema.json)' },
    ],
    run: async (args, signal) => {
        if (args.positionals.length > 0)
            throw new errors/* TerrariumError */.qM('usage', 'gc takes no names: it looks at the whole repository');
        const scope = await openScope(args, signal);
        const { found, marks } = scope;
        const removes = args.flag('remove');
        const removed = removes ? await applyCleanUp(scope) : undefined;
        if (args.json)
            (0,output/* printJson */.Q2)(cleanUpJson(scope, removed));
        else {
            const rows = cleanUpCells(found, removed?.images).map((row) => row.map((cell) => (0,safe_text.logLine)(cell)));
            if (rows.length > 0)
                (0,output/* printTable */.e4)([CLEAN_UP_COLUMNS, ...rows], (_, row) => (row === 0 ? 'heading' : undefined));
            (0,output/* printNote */.cN)(`${(0,names_reference/* formatRepository */.Sh)(scope.repository)}: ${summarizeCleanUp(found)}`);
            if (!removes && found.removed.length > 0)
                (0,output/* printNote */.cN)('nothing was removed: --remove does that');
            else if (!removes && found.waiting.some(({ entry }) => !marks.since.has(entry.digest)))
                (0,output/* printNote */.cN)('the time of what is new here begins with the first --remove');
        }
        return 0;
    },
};
async function openScope(args, signal) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const opened = await readCleanUpRoots(args, options);
    const { config, repository } = opened;
    const registry = { ...(0,composition/* openRegistry */.Me)(options, config), ...(await packageRemoverOf(repository, options)) };
    const kept = { keptVersions: keptVersions(args), newestOnly: args.flag('newest-only') };
    const [takeInventory, readRecords] = [inventoryOf(registry, repository), recordsOf(registry, repository)];
    let roots = { ...(await opened.read(readRecords)), ...kept };
    const marks = await readMarks(registry, repository);
    const moment = { now: Date.now(), keptMs: keptMs(args) };
    const look = async () => chooseRemovals(await takeInventory(), roots, marks, moment);
    return {
        ...{ registry, repository, marks },
        found: await look(),
        lookAgain: async () => {
            await opened.refuseMoved();
            roots = { ...roots, ...(await readRecords()) };
            return look();
        },
        lookAtRepository: look,
        pause: () => (0,promises_.setTimeout)(PAUSE_MS, undefined, { signal }),
    };
}
/** GitHub's registry removes nothing by its own API, and GitHub does by another one. */
async function packageRemoverOf(repository, { env, onRequestEnd }) {
    const { GITHUB_REGISTRY, packageRemover } = await __webpack_require__.e(/* import() */ 4463).then(__webpack_require__.bind(__webpack_require__, 64463));
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    if (repository.registry !== GITHUB_REGISTRY || token === undefined)
        return {};
    const { gitHub } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 56854));
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const github = gitHub({ token, apiUrl, repository: repository.path, budgetMs: REMOVING_MS, onRequestEnd });
    return packageRemover(github, repository);
}
function keptVersions(args) {
    return args.text('keep-versions') === undefined ? undefined : args.count('keep-versions', 1);
}
function keptMs(args) {
    return args.text('keep-days') === '0' ? 0 : args.count('keep-days', KEPT_DAYS) * DAY_MS;
}
/** Remembers first: what is killed here goes on where it was. */
async function applyCleanUp({ registry, repository, found, marks, ...ports }) {
    const all = [...found.waiting, ...found.removed].map(({ entry, since }) => [entry.digest, since]);
    const remember = (since, parts) => writeMarks(registry, repository, { since, parts }, output/* printNote */.cN);
    await remember(new Map(all), new Set([...marks.parts, ...found.children]));
    const isDone = found.removed.length + found.children.length === 0;
    const removed = isDone ? NOTHING : await removeUnneeded(repository, found, { registry, ...ports });
    if (!isDone)
        await remember(new Map(all.filter(([digest]) => !removed.images.has(digest))), new Set());
    return removed;
}
const NOTHING = { images: new Set(), manifests: 0 };
function cleanUpJson({ repository, found }, removed) {
    const images = [
        ...found.removed.map((one) => ({ ...one, goes: removed?.images.has(one.entry.digest) ?? true })),
        ...found.waiting.map((one) => ({ ...one, goes: false })),
    ];
    return {
        formatVersion: 1,
        repository: (0,names_reference/* formatRepository */.Sh)(repository),
        removed: removed?.manifests ?? null,
        bytes: found.bytes,
        images: images.map(({ entry, since, goes }) => ({
            digest: entry.digest,
            definition: entry.definition,
            tags: entry.tags,
            since: new Date(since).toISOString(),
            goes,
        })),
        kept: [...found.kept].map(([digest, reason]) => ({ digest, reason })),
    };
}


/***/ })

};
