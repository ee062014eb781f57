export const id = 965;
export const ids = [965];
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

/***/ 67140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeDefinition)
/* harmony export */ });
/* harmony import */ var _diff_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38088);
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36623);


/** A definition for people, a line each: its bases, its steps, its files, its packages. Lines hold untrusted text. */
function describeDefinition({ bases, context, python, spark, steps }) {
    return [
        ...bases.map((base) => `base       ${base.reference || `environment ${base.parent.slice(0, 12)}`} (${base.platform})`),
        ...steps.stages.map((stage, index) => `stage ${index}    ${stage.from}, ${stage.instructions.length} instructions`),
        ...context.map((file) => `file       ${file.path}${file.executable ? ' (executable)' : ''}`),
        ...python.channels.map((channel) => `channel    ${channel}`),
        ...python.conda.map((spec) => `conda      ${spec}`),
        ...describePip(python.pip),
        ...(python.secrets ?? []).map((id) => `secret     ${id}`),
        ...spark.repositories.map((url) => `maven      ${url}`),
        ...spark.packages.map((coordinate) => `spark      ${coordinate}${spark.precache ? '' : ' (not in the image)'}`),
        ...(python.locked ?? []).flatMap((part) => (0,_diff_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .nameLocked */ .g)(part).map((text) => `locked     ${text} (${part.subdir})`)),
    ];
}
function describePip(entries, depth = 0) {
    const line = (text) => `pip        ${'  '.repeat(depth)}${text}`;
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [line(entry)];
        if ((0,_model_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalPip */ .h)(entry))
            return [line(entry.join(' '))];
        return [line(entry[0]), ...describePip(entry[1], depth + 1)];
    });
}


/***/ }),

/***/ 20965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var normalize_definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/oci/repository-order.js
var repository_order = __webpack_require__(34115);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/record-time.js
var record_time = __webpack_require__(72777);
// EXTERNAL MODULE: ./build/core/history/outdated.js + 2 modules
var outdated = __webpack_require__(64887);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/pinning/check.js + 3 modules
var check = __webpack_require__(92552);
// EXTERNAL MODULE: ./build/core/resolve/bases.js
var bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/names/base-image.js
var base_image = __webpack_require__(14752);
// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(40830);
// EXTERNAL MODULE: ./build/core/oci/records.js
var records = __webpack_require__(95362);
;// CONCATENATED MODULE: ./build/core/site/gather.js





/** Definitions of the checkout that are selected, or that others are built on, by the name that they are registered as. */
function definitionsByName(definitions, findings) {
    const shown = definitions.filter(({ origin }) => (0,environment/* isSelected */.s)(origin) || origin.selection === 'consumed');
    const names = new Map(shown.map((one) => [one.origin.id, nameOf(one)]));
    const parentName = (id) => names.get(id) ?? id;
    const described = shown.map((one) => ({ name: nameOf(one), definition: describe(one, parentName, findings) }));
    const groups = Map.groupBy(described, ({ name }) => name);
    return new Map([...groups].map(([name, group]) => [name, group.map(({ definition }) => definition)]));
}
function nameOf({ origin, item }) {
    return item.ok ? (0,records/* recordName */.xD)(item.value) : origin.id;
}
function describe({ origin: { id, kind }, item }, parentName, { pins, aging }) {
    if (!item.ok) {
        const none = {
            hash: undefined,
            description: undefined,
            latest: undefined,
            parents: [],
            bases: [],
            aging: undefined,
        };
        return { id, kind, ...none, findings: item.diagnostics };
    }
    const { hash, description, image } = item.value;
    const bases = image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [(0,base_image/* formatBaseImage */.Qt)(source)]));
    return {
        ...{ id, kind, hash, description, latest: (0,records/* latestTag */.wk)(item.value), bases: [...new Set(bases)] },
        parents: (0,environment/* parentIds */.b)(item.value).map(parentName),
        findings: (0,diagnostic/* distinct */.dM)([...item.diagnostics, ...pins(item.value)]),
        aging: aging(item.value),
    };
}
/** The page of each name: a path that no file system takes for that of another one. */
function pagePaths(names) {
    const taken = new Set();
    return new Map(names.map((name) => {
        const stem = (0,slug/* slugOf */.tF)(name);
        let path = stem;
        for (let count = 2; taken.has(path); count += 1)
            path = `${stem}-${count}`;
        taken.add(path);
        return [name, `environments/${path}.html`];
    }));
}
/** True for the path of such a page. */
function isPagePath(path) {
    return /^environments\/[a-z0-9-]{1,33}-[0-9a-f]{6}(?:-\d{1,6})?\.html$/.test(path);
}

// EXTERNAL MODULE: ./build/core/history/registered-versions.js
var registered_versions = __webpack_require__(27335);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/oci/recorded-names.js
var recorded_names = __webpack_require__(93507);
;// CONCATENATED MODULE: ./build/core/site/newest.js
/** The version that counts: what the tag for the newest image names, else the newest record. Versions are the newest first. */
function newestOf(versions) {
    return versions.find(({ isLatest }) => isLatest) ?? versions[0];
}
/** The newest ones, and the one that counts where it is older. */
function shownVersions(versions, most) {
    const shown = versions.slice(0, most);
    const newest = newestOf(versions);
    return newest === undefined || shown.includes(newest) ? shown : [...shown, newest];
}

// EXTERNAL MODULE: ./build/core/oci/manifest-parts.js
var manifest_parts = __webpack_require__(12128);
// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
;// CONCATENATED MODULE: ./build/core/site/read-versions.js




const AT_A_TIME = 8;
/** Packages of an environment that are kept, of all its versions together: one image may have 60,000. */
const MOST_PACKAGES = 200_000;
/** Registered versions with their images, as a page shows them. */
function readSiteVersions(registry, repository, versions, most = MOST_PACKAGES) {
    let left = most;
    const keep = (packages) => {
        if (packages === undefined)
            return 'not-written';
        left -= countOf(packages);
        return left < 0 ? 'not-read' : packages;
    };
    return (0,limit/* limit */.A)(AT_A_TIME).map(versions, async (version) => {
        const image = await readSiteImage(registry, repository, version.record).catch(whyUnread);
        return {
            ...versionOf(version),
            image: typeof image === 'object' ? { ...image, packages: keep(image.packages) } : image,
        };
    });
}
// One that the registry does not serve hides none of the others.
function whyUnread(error) {
    if (error instanceof errors/* TerrariumError */.qM && error.code.startsWith('registry-'))
        return 'unread';
    throw error;
}
function countOf({ platforms }) {
    return platforms.reduce((sum, { conda, python, system }) => sum + conda.length + python.length + system.length, 0);
}
function versionOf({ record, isLatest, state }) {
    const { version, created, commit, dirty, run, source, definitionHash, imageKey, image, definition } = record;
    return {
        ...{ version, created, isLatest, state, commit, dirty: dirty === true, run, source },
        ...{ hash: definitionHash, key: imageKey, digest: image, definition },
    };
}
async function readSiteImage(registry, repository, { image, definitionHash }) {
    const stored = await (0,find_definition/* readStored */.CL)(registry, [repository], image, image);
    if (stored?.image === undefined)
        return (await registry.headManifest(repository, image)) ? 'unread' : 'gone';
    // Whoever may push may write records, and labels.
    if (stored.hash !== definitionHash)
        return 'other';
    return read_versions_describe(stored.image, stored.packages, (await readLayers(registry, repository, image)) ?? []);
}
function read_versions_describe({ base, platforms, cost }, packages, layers) {
    const size = layers.reduce((sum, bytes) => sum + bytes, 0);
    const bytes = cost?.bytes ?? (platforms.length === 1 && size > 0 ? size : undefined);
    return {
        ...{ base: base.name, baseDigest: base.digest, platforms, bytes },
        ...{ seconds: cost?.seconds, layers, packages },
    };
}
/** Compressed bytes of the layers of the first platform. */
async function readLayers(registry, repository, digest) {
    const whole = await readParts(registry, repository, digest);
    const [first] = whole?.kind === 'index' ? whole.manifests : [];
    const parts = first === undefined ? whole : await readParts(registry, repository, first.digest);
    return parts?.kind === 'image' ? parts.layers.map(({ size }) => size) : undefined;
}
async function readParts(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    return manifest && (0,manifest_parts/* manifestParts */.M)(manifest);
}

// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(54870);
;// CONCATENATED MODULE: ./build/hosts/site/read-environments.js








/** The names of each repository: of one that several have, the first. */
async function readRecorded({ registry, order }) {
    const recorded = new Map();
    const notes = [];
    let isWhole = true;
    for (const repository of order) {
        const shown = (0,reference/* formatRepository */.Sh)(repository);
        const found = await unlessUnread(readRepository(registry, repository));
        if (!found.ok) {
            notes.push(`${shown} could not be read: ${found.why}`);
            isWhole = false;
            continue;
        }
        const { names, unread, tags } = found.value;
        for (const one of names)
            if (!recorded.has(one.name))
                recorded.set(one.name, { ...one, repository, tags });
        if (unread > 0)
            notes.push(`${unread} names in ${shown} could not be read`);
    }
    return { recorded, notes, isWhole };
}
async function readRepository(registry, repository) {
    const tags = (await registry.listTags(repository)) ?? [];
    return { ...(await (0,recorded_names/* findNames */.u)(registry, repository, tags)), tags: (0,sorted_texts/* prefixIndex */.jU)(tags) };
}
/** What is registered of a name, and what the checkout has of it. */
async function readEnvironment(sources, recorded, { name, path }) {
    const definitions = sources.definitions.get(name) ?? [];
    const anonymous = recorded?.anonymous ?? definitions.some(({ id }) => id === name);
    const nothing = { repository: undefined, versions: [], left: 0, unread: undefined, state: undefined };
    const environment = { name, path, definitions, anonymous, ...nothing };
    if (recorded === undefined)
        return { environment, notes: [] };
    const repository = (0,reference/* formatRepository */.Sh)(recorded.repository);
    const found = await unlessUnread(readRegistered(sources, recorded, definitions));
    if (found.ok)
        return { environment: { ...environment, repository, ...found.value.registered }, notes: found.value.notes };
    const why = `versions of ${name} could not be read: ${found.why}`;
    return { environment: { ...environment, repository, unread: why }, notes: [why] };
}
async function readRegistered({ registry, mostVersions }, { name, anonymous, repository, tags }, definitions) {
    const latest = definitions[0]?.latest ?? `${anonymous ? (0,slug/* slugOf */.tF)(name) : (0,slug/* tagStem */.K7)(name)}--latest`;
    const found = await (0,registered_versions/* readVersions */.q)(registry, [repository], { name, latest }, tags);
    const { versions: all = [], damaged = [], unread = 0, state } = found ?? {};
    const shown = shownVersions(all, mostVersions);
    const wrong = [...damaged, ...(state?.damaged ?? [])];
    const more = unread > 0 ? [`${unread} records of ${name} were not read, which may be newer`] : [];
    const changes = state?.unread ?? 0;
    const notes = [
        ...told(wrong.map((tag) => `${tag} is nothing that is registered of ${name}: it was changed, or is incomplete`)),
        ...more,
        ...(changes > 0
            ? [`${changes} changes of ${name} were not read: labels and what is archived may be otherwise`]
            : []),
    ];
    const versions = await readSiteVersions(registry, repository, shown);
    return { registered: { state, versions, left: all.length - shown.length, unread: more[0] }, notes };
}
/** Damaged tags that are named: whoever may push may make thousands. */
const MOST_NAMED = 5;
function told(notes) {
    const left = notes.length - MOST_NAMED;
    return left > 0 ? [...notes.slice(0, MOST_NAMED), `and ${left} more of them`] : notes;
}
/** What is read; why not, where a registry or a service did not answer: that ends no site. */
async function unlessUnread(reading) {
    try {
        return { ok: true, value: await reading };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM && /^(?:registry|osv)-/.test(error.code))
            return { ok: false, why: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/hosts/site/definitions.js







/** What applies where a run does not say. */
const DEFAULT_SITE = { folder: 'site', title: 'Environments', versions: 50, oldDays: 14 };
const definitions_AT_A_TIME = 8;
/** The definitions of a checkout by name, with what they leave open and how they have aged. */
async function siteDefinitions({ config, definitions }, aging) {
    const checker = (0,check/* createPinChecker */.j)();
    const scope = { ...aging, config, bases: (0,bases/* baseResolver */.yf)(aging.registry, config) };
    const asked = aging.order.length === 0 ? [] : definitions.filter(({ origin }) => (0,environment/* isSelected */.s)(origin));
    const found = await (0,limit/* limit */.A)(definitions_AT_A_TIME).map(asked, async ({ origin, item }) => {
        const read = item.ok ? await unlessUnread((0,outdated/* findAging */.Y)(item.value, scope)) : undefined;
        return [origin.id, read?.ok === true ? read.value.aging : undefined];
    });
    const byId = new Map(found);
    return definitionsByName(definitions, { pins: checker.check, aging: ({ id }) => byId.get(id) });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files/write-text.js
var write_text = __webpack_require__(23452);
// EXTERNAL MODULE: ./build/core/report/describe-aging.js
var describe_aging = __webpack_require__(15565);
// EXTERNAL MODULE: ./build/core/report/describe-definition.js
var describe_definition = __webpack_require__(67140);
// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
;// CONCATENATED MODULE: ./build/core/site/html.js



/**
 * HTML with untrusted values, between tags and in quoted attributes. Each value is text: whatever it holds, it ends no tag and no attribute,
 * what cannot be seen is shown as `\u{hex}`, and credentials as `***`. Not for the contents of scripts and styles, and not for addresses of strangers:
 * `dataBlock` and `webLink`.
 */
function html(parts, ...values) {
    return { html: parts.map((part, place) => `${part}${formatFragment(values[place])}`).join('') };
}
function formatFragment(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string' || typeof value === 'number')
        return escapeText(`${value}`);
    return 'html' in value ? value.html : value.map(formatFragment).join('');
}
const SPECIAL = /[&<>"'`]/g;
// Most texts are names and versions.
const PLAIN = /^[A-Za-z0-9 ._:/@+=()-]*$/;
function escapeText(text) {
    const told = withoutSecrets(text);
    if (PLAIN.test(told))
        return told;
    return (0,safe_text/* visible */.RK)(told).replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** Characters of the shortest text that could have a credential in it. */
const SHORTEST = 12;
// A site is often read by more people than the registry is.
const redacted = (0,once/* remember */.kY)(errors/* redact */.E$);
function withoutSecrets(text) {
    return text.length < SHORTEST ? text : redacted(text);
}
/** A value for the script of a page, in an element that browsers do not run. */
function dataBlock(id, value) {
    // JSON has no other sign that could end the element.
    return { html: `<script type="application/json" id="${escapeText(id)}">${scriptJson(value)}</script>` };
}
/** JSON that ends no script element. */
function scriptJson(value) {
    return JSON.stringify(value, (_, part) => (typeof part === 'string' ? withoutSecrets(part) : part)).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A link with a text to what a stranger wrote, where that is an address of the web; else what was written. */
function webLink(address, text) {
    const isWeb = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[!-~]*$/.test(address);
    return isWeb ? html `<a href="${address}" rel="noreferrer nofollow">${text}</a>` : html `${address}`;
}

;// CONCATENATED MODULE: ./build/core/site/chart.js




const WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { top: 12, right: 12, bottom: 34, left: 64 };
/** Labels below the axis that fit beside each other. */
const MOST_LABELS = 8;
/** Compressed size over versions as a line. */
function sizeChart(points) {
    const { x, y, axes } = chart_frame(points, Math.max(...points.map(({ bytes }) => bytes)));
    const at = (place) => (x(place) ?? 0) + x.bandwidth() / 2;
    const path = (0,d3_shape/* line */.n8)((_, place) => at(place), ({ bytes }) => y(bytes))(points) ?? '';
    const marks = points.map((point, place) => html `<circle cx="${fixed(at(place))}" cy="${fixed(y(point.bytes))}" r="4"><title>${point.label}: ${(0,units/* formatBytes */.z3)(point.bytes)}</title></circle>`);
    return drawing(`Compressed size of each version: ${span(points.map(({ bytes }) => bytes))}`, html `${axes}<path class="line" d="${path}"/>${marks}`);
}
/** Compressed size of each layer over versions, stacked from the base on. */
function layerChart(points) {
    const { x, y, axes } = chart_frame(points, Math.max(...points.map(({ layers }) => sum(layers))));
    const bars = points.map(({ label, layers }, version) => layers.map((bytes, place) => {
        const below = sum(layers.slice(0, place));
        const height = y(below) - y(below + bytes);
        const title = html `<title>${label}, layer ${place + 1} of ${layers.length}: ${(0,units/* formatBytes */.z3)(bytes)}</title>`;
        return html `<rect class="layer l${place % 6}" x="${fixed(x(version) ?? 0)}" y="${fixed(y(below + bytes))}" width="${fixed(x.bandwidth())}" height="${fixed(height)}">${title}</rect>`;
    }));
    return drawing(`Compressed size of the layers of each version, listed below: ${span(points.map(({ layers }) => sum(layers)))}`, html `${axes}${bars}`);
}
function chart_frame(points, most) {
    const x = (0,d3_scale/* scaleBand */.WH)()
        .domain(points.map((_, place) => place))
        .range([MARGIN.left, WIDTH - MARGIN.right])
        .padding(0.2);
    const y = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, most || 1])
        .nice(4)
        .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
    const grid = y.ticks(4).map((value) => {
        const at = fixed(y(value));
        return html `<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${at}" y2="${at}"/><text class="tick end" x="${MARGIN.left - 8}" y="${at}" dy="0.32em">${(0,units/* formatBytes */.z3)(value)}</text>`;
    });
    const every = Math.ceil(points.length / MOST_LABELS);
    // The newest one always has its label.
    const labels = points.map(({ label }, place) => (points.length - 1 - place) % every === 0
        ? html `<text class="tick middle" x="${fixed((x(place) ?? 0) + x.bandwidth() / 2)}" y="${HEIGHT - 12}">${shortLabel(label)}</text>`
        : undefined);
    return { x, y, axes: html `${grid}${labels}` };
}
function drawing(name, content) {
    return html `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">${content}</svg>`;
}
/** From the oldest to the newest one, for who does not see it. */
function span(bytes) {
    return `from ${(0,units/* formatBytes */.z3)(bytes[0] ?? 0)} to ${(0,units/* formatBytes */.z3)(bytes.at(-1) ?? 0)} in ${bytes.length} versions`;
}
const SHORT = 10;
function shortLabel(label) {
    return label.length > SHORT ? `${label.slice(0, SHORT - 1).toWellFormed()}\u2026` : label;
}
function sum(values) {
    return values.reduce((all, value) => all + value, 0);
}
function fixed(value) {
    return value.toFixed(1);
}

// EXTERNAL MODULE: ./build/core/model/packages.js
var model_packages = __webpack_require__(32799);
;// CONCATENATED MODULE: ./build/core/site/page.js


const LINKS = [
    ['index.html', 'Environments'],
    ['bases.html', 'Bases'],
    ['packages.html', 'Packages'],
    ['graph.html', 'Graph'],
];
// Nothing is loaded from elsewhere, and nothing runs that is not a file of the site.
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";
/** The whole text of a page. */
function renderPage({ title, root, current, scripts = [], content }, facts) {
    const links = LINKS.map(([path, name]) => {
        const here = html `<a href="${root}${path}" aria-current="page">${name}</a>`;
        return path === current ? here : html `<a href="${root}${path}">${name}</a>`;
    });
    const loaded = [...scripts, 'terrarium.js'].map((path) => html `<script src="${root}${path}" defer></script>`);
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} \u00b7 ${facts.title}</title>
<link rel="stylesheet" href="${root}style.css">
${loaded}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header><div class="wide"><a class="brand" href="${root}index.html">${facts.title}</a><nav aria-label="Pages">${links}</nav></div></header>
<main id="content" class="wide" tabindex="-1">
${content}
</main>
<footer class="wide">Made by Terrarium on <time datetime="${facts.made}">${(0,units/* formatMinute */.Yi)(facts.made)}</time> from the repository and its registry.</footer>
</body>
</html>
`;
    return page.html;
}
/** The day of a time. */
function shownDay(time) {
    return time?.slice(0, 10) ?? '';
}
/** A table that scrolls on its own where it is wider than the page. */
function table(name, heads, rows) {
    return html `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${heads.map((head) => html `<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
/** A mark with a meaning that its colour only repeats. */
function badge(kind, text) {
    return html `<span class="badge ${kind}">${text}</span> `;
}
const page_SHORT = 12;
/** The first digits of a hash or a digest, all of them on pointing at it. */
function shortHash(hash) {
    const digits = hash.startsWith('sha256:') ? hash.slice('sha256:'.length) : hash;
    return html `<code title="${hash}">${digits.slice(0, page_SHORT)}</code>`;
}
/** A version; of an environment without one, the first digits of its hash. */
function shownVersion(version = '') {
    return /^[0-9a-f]{64}$/.test(version) ? version.slice(0, page_SHORT) : version;
}
/** Tags that are shown of a name or a version: whoever may push may write many. */
const MOST_TAGS = 64;
/** Tags of a name or a version. */
function tagList(tags = new Map()) {
    return [...tags].slice(0, MOST_TAGS).map(([key, value]) => badge('plain', `${key}: ${value}`));
}

;// CONCATENATED MODULE: ./build/core/site/held-packages.js



/** What an image holds, a list for each platform that can be searched. */
function heldPackages(packages, version) {
    const held = packages === 'not-written'
        ? html `<p>They are not written down.</p>`
        : packages === 'not-read'
            ? html `<p>They are too many to be shown.</p>`
            : packages.platforms.map(platformPackages);
    return html `<h2>Packages of ${version}</h2>${held}`;
}
function platformPackages(part, place) {
    const { platform, distribution } = part;
    const rows = [
        ...part.conda.map(({ name, version, build, channel }) => row('conda', name, version, `${build} ${channel}`.trim())),
        ...part.python.filter(model_packages/* isNoConda */.z).map(({ name, version, source }) => row('pip', name, version, source)),
        ...part.system.map(({ type, name, version }) => row(type, name, version, '')),
    ];
    const id = `packages-${place}`;
    const name = `Packages on ${platform}`;
    return html `<details class="packages"><summary>${rows.length} on ${platform}${distribution === '' ? '' : `, ${distribution}`}</summary><form class="search" data-filter="packages"><label for="${id}">Search packages</label><input id="${id}" type="search" autocomplete="off" spellcheck="false"><p role="status" data-count>${rows.length} packages</p></form>${table(name, ['Kind', 'Name', 'Version', 'From'], rows)}</details>`;
}
function row(kind, name, version, from) {
    return html `<tr><td>${kind}</td><th scope="row">${name}</th><td>${version}</td><td>${from}</td></tr>
`;
}

;// CONCATENATED MODULE: ./build/core/site/site.js
/** An image that is there. */
function imageOf({ image }) {
    return typeof image === 'object' ? image : undefined;
}
/** What is known of the packages of a version. */
function packagesOf(version) {
    const packages = imageOf(version)?.packages;
    return typeof packages === 'object' ? packages : undefined;
}

;// CONCATENATED MODULE: ./build/core/site/version-data.js
function packVersions(versions) {
    const definitions = pool();
    const packages = pool();
    const packed = versions.map((version) => ({
        definition: definitions.placeOf(version.definition),
        platforms: version.packages?.platforms.map((part) => ({
            platform: part.platform,
            distribution: part.distribution,
            runs: runsOf(packPlatform(part).map(packages.placeOf)),
        })) ?? null,
    }));
    return { definitions: definitions.elements, packages: packages.elements, versions: packed };
}
/** Two of the versions that were packed; `undefined` for a place that has none. */
function unpackVersion(data, place) {
    const packed = data.versions[place];
    const definition = packed && data.definitions[packed.definition];
    if (packed === undefined || definition === undefined)
        return undefined;
    const platforms = packed.platforms?.map((part) => unpackPlatform(part, data.packages));
    return { definition, packages: platforms && { formatVersion: '1', definitionHash: '', platforms } };
}
function packPlatform({ conda, python, system }) {
    return [
        ...conda.map((one) => ['conda', one.name, one.version, one.build, one.prefix]),
        ...python.map((one) => ['pip', one.name, one.version, one.installer, one.location, one.source]),
        ...system.map((one) => [one.type, one.name, one.version, one.architecture]),
    ];
}
function unpackPlatform({ platform, distribution, runs }, packages) {
    const held = placesOf(runs).flatMap((place) => {
        const one = packages[place];
        return one === undefined ? [] : [one];
    });
    const unknown = { channel: '', url: '', digest: '' };
    return {
        platform,
        distribution,
        conda: held.flatMap((one) => {
            if (one[0] !== 'conda')
                return [];
            const [, name, version, build, prefix] = one;
            return [{ name, version, build, subdir: '', ...unknown, prefix }];
        }),
        python: held.flatMap((one) => {
            if (one[0] !== 'pip')
                return [];
            const [, name, version, installer, location, source] = one;
            return [{ name, version, installer, location, source }];
        }),
        system: held.flatMap((one) => {
            if (one[0] === 'conda' || one[0] === 'pip')
                return [];
            const [type, name, version, architecture] = one;
            return [{ type, name, version, architecture }];
        }),
    };
}
/** Elements without repeats, each with its place. */
function pool() {
    const elements = [];
    const places = new Map();
    const placeOf = (element) => {
        const text = JSON.stringify(element);
        const known = places.get(text);
        if (known !== undefined)
            return known;
        places.set(text, elements.length);
        return elements.push(element) - 1;
    };
    return { elements, placeOf };
}
function runsOf(places) {
    const runs = [];
    for (const place of places) {
        const [first = Number.NaN, count = 0] = runs.slice(-2);
        if (first + count === place)
            runs[runs.length - 1] = count + 1;
        else
            runs.push(place, 1);
    }
    return runs;
}
function placesOf(runs) {
    const pairs = Array.from({ length: runs.length / 2 }, (_, pair) => [runs[2 * pair] ?? 0, runs[2 * pair + 1] ?? 0]);
    return pairs.flatMap(([first = 0, count = 0]) => Array.from({ length: count }, (_, step) => first + step));
}

// EXTERNAL MODULE: ./build/core/diff/diff.js + 1 modules
var diff = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/core/diff/known-definitions.js + 1 modules
var known_definitions = __webpack_require__(73480);
// EXTERNAL MODULE: ./build/core/packages/diff-packages.js
var diff_packages = __webpack_require__(13389);
;// CONCATENATED MODULE: ./build/core/site/version-table.js







const HEADS = ['Version', 'Registered', 'Hash', 'Image', 'Size', 'Commit', 'Changes'];
/** Every version with its image and commit, and what changed since the one before it. */
function versionTable({ versions, left }) {
    const rows = versions.map((version, place) => versionRow(version, versions[place + 1]));
    const rest = left > 0 ? html `<p>${left} older versions are not shown.</p>` : undefined;
    return html `<h2>Versions</h2>${table('Versions', HEADS, rows)}${rest}`;
}
const MISSING = { gone: 'gone', other: 'another definition', unread: 'could not be read' };
function versionRow(version, before) {
    const { created, hash, digest, commit, dirty, run, image } = version;
    const { bytes, seconds } = imageOf(version) ?? {};
    const built = seconds === undefined ? undefined : html ` <small>in ${(0,units/* formatSeconds */.Xo)(seconds)}</small>`;
    const size = bytes === undefined ? undefined : html `${(0,units/* formatBytes */.z3)(bytes)}${built}`;
    const missing = typeof image === 'object' ? undefined : badge('bad', MISSING[image]);
    return html `<tr><th scope="row">${shownVersion(version.version)} ${marksOf(version)}</th><td>${(0,units/* formatMinute */.Yi)(created)}</td><td>${shortHash(hash)}</td><td>${shortHash(digest)} ${missing}</td><td>${size}</td><td>${commit === '' ? undefined : shortHash(commit)}${dirty ? ' (dirty)' : ''}${run === '' ? undefined : html `<div><small>${webLink(run, 'run')}</small></div>`}</td><td>${detailsOf(version, before)}</td></tr>
`;
}
function marksOf({ isLatest, state }) {
    const labels = state.labels.map((label) => badge('good', label));
    const archived = state.archived ? badge('plain', 'archived') : undefined;
    const described = state.description === undefined ? undefined : html `<div><small>${state.description}</small></div>`;
    return html `${isLatest ? badge('good', 'latest') : undefined}${labels}${archived}${tagList(state.tags)}${described}`;
}
/** What a row shows cut off, for who copies it, and what changed. */
function detailsOf(version, before) {
    const { hash, key, digest, commit, source } = version;
    const whole = [
        ['hash', hash],
        ['key', key],
        ['image', digest],
        ['commit', commit],
        ['from', source],
    ];
    const facts = whole
        .filter(([, value]) => value !== '')
        .map(([name, value]) => html `<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`);
    const { summary, lines } = before === undefined ? FIRST : changesSince(version, before);
    return html `<details><summary>${summary}</summary><dl class="facts">${facts}</dl>${listOf(lines)}</details>`;
}
const FIRST = { summary: 'details', lines: [] };
function changesSince(version, before) {
    const defined = ((0,known_definitions/* diffKnownDefinitions */.N)(before, version) ?? []).map(diff/* formatChange */.N);
    const [old, current] = [packagesOf(before), packagesOf(version)];
    const held = old && current ? (0,diff_packages/* diffPackages */.b)(old, current).map(diff_packages/* formatPackageChange */.y) : undefined;
    const packages = held === undefined ? 'packages are not known' : `${held.length} packages`;
    return { summary: `${defined.length} in the definition, ${packages}`, lines: [...defined, ...(held ?? [])] };
}
const MOST_LINES = 200;
function listOf(lines) {
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(0, MOST_LINES).map((line) => html `<li>${line}</li>`);
    const left = lines.length - shown.length;
    return html `<ul>${shown}${left > 0 ? html `<li>and ${left} more</li>` : undefined}</ul>`;
}

;// CONCATENATED MODULE: ./build/core/site/environment-page.js











/** Where the pages of environments lie below the root, and the way back. */
const ROOT = '../';
/** One environment: its versions, how any two differ, what it weighs, what it leaves open. */
function environmentPage(environment, pathOf, facts) {
    const { name, versions, unread, definitions } = environment;
    const newest = newestOf(versions);
    const packages = newest && imageOf(newest)?.packages;
    const content = html `<h1>${name}</h1>
${unread === undefined ? undefined : html `<p class="notes">${unread}</p>`}
${factsOf(environment, newest, pathOf)}
${definitions.length === 0 ? undefined : html `<h2>To look at</h2>${definitions.map(toLookAt)}`}
${versions.length === 0 && unread === undefined ? html `<p>No version is registered.</p>` : undefined}
${versions.length < 2 ? undefined : comparison(versions)}
${charts(versions)}
${versions.length === 0 ? undefined : versionTable(environment)}
${newest === undefined ? undefined : definitionOf(newest)}
${newest === undefined || packages === undefined ? undefined : heldPackages(packages, shownVersion(newest.version))}
${versions.length < 2 ? undefined : dataBlock('versions', packVersions(versions.map(comparedOf)))}`;
    return renderPage({ title: name, root: ROOT, content }, facts);
}
function comparedOf(version) {
    return { definition: version.definition, packages: packagesOf(version) };
}
function factsOf({ repository, state, definitions }, newest, pathOf) {
    const image = newest && imageOf(newest);
    const parents = [...new Set(definitions.flatMap((one) => one.parents))];
    const bases = image?.base ? [image.base] : definitions.flatMap((one) => one.bases);
    const descriptions = [state?.description, ...definitions.map((one) => one.description)];
    const described = [...new Set(descriptions.filter((text) => text !== undefined))];
    const rows = [
        ['Description', described.map((text) => html `<div>${text}</div>`)],
        ['Tags', tagList(state?.tags)],
        ['Defined in', definitions.map(({ id, kind }) => html `<div><code>${id}</code> ${kind}</div>`)],
        ['Built on', [...bases.map((base) => html `<div>${base}</div>`), ...parents.map((one) => parentLink(one, pathOf))]],
        ['Image', newest && repository ? html `<code>${repository}@${newest.digest}</code>` : ''],
        ['Platforms', image?.platforms.join(', ') ?? ''],
    ];
    const known = rows.filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0));
    return html `<dl class="facts">${known.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function parentLink(name, pathOf) {
    const path = pathOf(name);
    return path === undefined ? html `<div>${name}</div>` : html `<div><a href="${ROOT}${path}">${name}</a></div>`;
}
function toLookAt({ id, findings, aging }) {
    const aged = (aging ?? []).map((one) => html `<li>${badge(one.kind === 'vulnerable' ? 'bad' : 'open', one.kind)}${(0,describe_aging/* describeAging */.S)(one)}</li>`);
    const open = findings.map(({ severity, code, message, path, line }) => html `<li>${badge(severity === 'error' ? 'bad' : 'open', code)}${message} <small>${path}${line === undefined ? '' : `:${line}`}</small></li>`);
    const unasked = aging === undefined ? html `<p><small>What has aged was not looked at.</small></p>` : undefined;
    if (aged.length + open.length > 0)
        return html `<h3><code>${id}</code></h3><ul class="findings">${aged}${open}</ul>${unasked}`;
    const nothing = aging === undefined ? 'Nothing is left open in' : 'Nothing has aged or is left open in';
    return html `<p>${nothing} <code>${id}</code>.</p>${unasked}`;
}
function comparison(versions) {
    const options = versions.map(({ version, created }, place) => html `<option value="${place}">${shownVersion(version)} ${(0,units/* formatMinute */.Yi)(created)}</option>`);
    return html `<h2 id="compare">Compare</h2>
<form class="compare" data-compare>
<label for="from">From</label> <select id="from">${options}</select>
<label for="to">to</label> <select id="to">${options}</select>
<p role="status" data-count></p>
</form>
<div class="difference" data-difference><noscript>Two versions are compared by a script. The table of versions has what changed from each to the next.</noscript></div>`;
}
function charts(versions) {
    const points = versions.toReversed().flatMap((version) => {
        const { bytes, layers = [] } = imageOf(version) ?? {};
        return bytes === undefined ? [] : [{ label: shownVersion(version.version), layers, bytes }];
    });
    if (points.length < 2)
        return undefined;
    const rows = points
        .toReversed()
        .map(({ label, layers }) => html `<tr><th scope="row">${label}</th><td>${layers.map((bytes) => (0,units/* formatBytes */.z3)(bytes)).join(', ')}</td></tr>`);
    const listed = html `<details><summary>Layers as a table</summary>${table('Layers', ['Version', 'From the base on'], rows)}</details>`;
    return html `<h2>Size</h2><div class="charts"><figure><figcaption>Compressed, all platforms</figcaption>${sizeChart(points)}</figure><figure><figcaption>Layers of the first platform, from the base on</figcaption>${layerChart(points)}</figure></div>${listed}`;
}
function definitionOf({ version, definition }) {
    const lines = (0,describe_definition/* describeDefinition */.F)(definition);
    return html `<h2>Definition of ${shownVersion(version)}</h2><div class="scroll" tabindex="0" role="region" aria-label="Definition"><pre>${lines.map((line) => html `${line}
`)}</pre></div>`;
}

;// CONCATENATED MODULE: ./build/core/site/base-page.js


/** Which environments are built on what. */
function basePage(summaries, facts) {
    const uses = summaries.flatMap((user) => user.bases.map((base) => ({ base, user })));
    const groups = [...Map.groupBy(uses, ({ base }) => base.name)].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
    const content = html `<h1>Bases</h1>
<p>What the newest image of each environment was built on. Several digests of one base are several states of it.</p>
<form class="search" role="search" data-filter="bases"><label for="search">Search bases and environments</label><input id="search" type="search" autocomplete="off" spellcheck="false"><p role="status" data-count>${groups.length} bases</p></form>
${table('Bases', ['Base', 'Environments', 'Digest', 'Used by'], groups.map(([name, users]) => base_page_row(name, users)))}`;
    return renderPage({ title: 'Bases', root: '', current: 'bases.html', content }, facts);
}
function base_page_row(name, uses) {
    const digests = [...Map.groupBy(uses, ({ base }) => base.digest ?? '')];
    const known = digests.filter(([digest]) => digest !== '');
    const shown = known.map(([digest, of]) => html `<div>${shortHash(digest)} <small>${of.length}</small></div>`);
    const several = known.length > 1 ? badge('open', `${known.length} digests`) : undefined;
    const links = uses.map(({ user }) => html `<li><a href="${user.path}">${user.name}</a></li>`);
    return html `<tr><th scope="row">${name}</th><td class="number">${uses.length}</td><td>${several}${shown}</td><td>${base_page_listOf(links)}</td></tr>
`;
}
const MOST_OPEN = 6;
function base_page_listOf(links) {
    const list = html `<ul class="links">${links}</ul>`;
    return links.length <= MOST_OPEN
        ? list
        : html `<details><summary>${links.length} environments</summary>${list}</details>`;
}

// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(42440);
;// CONCATENATED MODULE: ./build/core/site/parent-graph.js



/** Of more nobody sees anything, and the layout takes longer than it takes to read the list. */
const MOST_NODES = 400;
const MOST_EDGES = 800;
/** True where a drawing shows something. */
function canDraw(nodes) {
    return nodes.length <= MOST_NODES && nodes.reduce((sum, { parents }) => sum + parents.length, 0) <= MOST_EDGES;
}
const NODE = { height: 30, letter: 7.9, padding: 20, most: 36 };
/** A drawing of what is built on what, from left to right. Each environment links to its page. */
function drawParents(nodes) {
    const graph = layOut(nodes);
    const { width = 0, height = 0 } = graph.graph();
    const curve = (0,d3_shape/* line */.n8)(({ x }) => x, ({ y }) => y).curve(d3_shape/* curveBasis */.qr);
    const edges = graph
        .edges()
        .map((edge) => html `<path class="edge" marker-end="url(#arrow)" d="${curve(graph.edge(edge).points) ?? ''}"/>`);
    const boxes = nodes.map((node, place) => box(node, graph.node(keyOf(place))));
    return html `<div class="drawing" tabindex="0" role="group" aria-label="Graph of environments and what they are built on"><svg class="parents" width="${Math.ceil(width) + 2}" height="${Math.ceil(height) + 2}" viewBox="-1 -1 ${Math.ceil(width) + 2} ${Math.ceil(height) + 2}"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>${edges}${boxes}</svg></div>`;
}
// Names are anybody's, and the library keeps nodes in objects: `constructor` is no key of those.
const keyOf = (place) => `n${place}`;
function layOut(nodes) {
    const graph = new dagre_esm/* Graph */.TS();
    graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 60 });
    graph.setDefaultEdgeLabel(() => ({}));
    const places = new Map(nodes.map(({ name }, place) => [name, place]));
    for (const [place, { name }] of nodes.entries())
        graph.setNode(keyOf(place), { width: shortName(name).length * NODE.letter + NODE.padding, height: NODE.height });
    for (const [place, { parents }] of nodes.entries())
        for (const parent of new Set(parents.map((name) => places.get(name))))
            if (parent !== undefined && parent !== place)
                graph.setEdge(keyOf(parent), keyOf(place));
    (0,dagre_esm/* layout */.Zp)(graph);
    return graph;
}
function box({ name, path }, { x, y, width, height }) {
    const [left, top] = [(x - width / 2).toFixed(1), (y - height / 2).toFixed(1)];
    const kind = path === undefined ? 'node base' : 'node';
    const drawn = html `<title>${name}</title><rect x="${left}" y="${top}" width="${width.toFixed(1)}" height="${height}" rx="6"/><text x="${x.toFixed(1)}" y="${y.toFixed(1)}" dy="0.35em">${shortName(name)}</text>`;
    return path === undefined
        ? html `<g class="${kind}">${drawn}</g>`
        : html `<a class="${kind}" href="${path}">${drawn}</a>`;
}
// What tells names apart is more often at their end.
function shortName(name) {
    return name.length > NODE.most ? `\u2026${name.slice(1 - NODE.most).toWellFormed()}` : name;
}

;// CONCATENATED MODULE: ./build/core/site/graph-page.js



/** Which environments are built on others, drawn and as a list. */
function graphPage(summaries, facts) {
    const nodes = relatedNodes(summaries);
    const environments = nodes.filter(({ path }) => path !== undefined);
    const alone = summaries.length - environments.length;
    const drawn = environments.length === 0
        ? html `<p>No environment is built on another one.</p>`
        : canDraw(nodes)
            ? drawParents(nodes)
            : html `<p>These are too many for a drawing. The list has them all.</p>`;
    const list = environments.length === 0 ? undefined : html `<h2>As a list</h2><ul>${environments.map(listed)}</ul>`;
    const content = html `<h1>Graph</h1><p>Environments that are built on others, and the images from elsewhere below them. Not shown: ${alone} that are built on images from elsewhere alone.</p>${drawn}${list}`;
    return renderPage({ title: 'Graph', root: '', current: 'graph.html', content }, facts);
}
/** Environments with parents or children, and their bases. */
function relatedNodes(summaries) {
    const names = new Set(summaries.map(({ name }) => name));
    const parents = new Set(summaries.flatMap((one) => one.parents));
    const related = summaries.filter((one) => parents.has(one.name) || one.parents.some((name) => names.has(name)));
    // What is built on an environment is built on its base as well.
    const bases = new Map(related.map((one) => [one.name, one.parents.length > 0 ? [] : one.bases.map(({ name }) => name)]));
    const images = new Set([...bases.values()].flat());
    return [
        ...related.map(({ name, path, parents: own }) => ({ name, path, parents: [...own, ...(bases.get(name) ?? [])] })),
        ...[...images].filter((name) => !names.has(name)).map((name) => ({ name, path: undefined, parents: [] })),
    ];
}
function listed({ name, path = '', parents }) {
    const on = parents.length === 0 ? '' : ` on ${parents.join(', ')}`;
    return html `<li><a href="${path}">${name}</a>${on}</li>`;
}

;// CONCATENATED MODULE: ./build/core/site/overview-page.js



/** Every environment with its newest version, and what is to be looked at. */
function overviewPage(summaries, notes, facts) {
    const content = html `<h1>Environments</h1>
${tiles(summaries)}
${noteList(notes)}
<form class="search" role="search" data-filter="environments">
<label for="search">Search environments, bases and versions</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="train python:3.12">
<fieldset><legend>Show only</legend>
${FLAGS.map(([flag, name]) => html `<label><input type="checkbox" name="flag" value="${flag}"> ${name}</label>`)}
</fieldset>
<p role="status" data-count>${summaries.length} environments</p>
</form>
${table('Environments', overview_page_HEADS.map(head), lastArchived(summaries).map(overview_page_row))}`;
    return renderPage({ title: 'Environments', root: '', current: 'index.html', content }, facts);
}
// Nobody looks for them first.
function lastArchived(summaries) {
    return summaries.toSorted((a, b) => Number(a.archived) - Number(b.archived));
}
const FLAGS = [
    ['aged', 'aged'],
    ['vulnerable', 'vulnerable'],
    ['open', 'not pinned'],
    ['absent', 'without an image'],
];
/** Notes that are shown: whoever may push may cause many. */
const MOST_NOTES = 50;
function noteList(notes) {
    if (notes.length === 0)
        return undefined;
    const left = notes.length - MOST_NOTES;
    const more = left > 0 ? html `<li>and ${left} more</li>` : undefined;
    return html `<ul class="notes">${notes.slice(0, MOST_NOTES).map((note) => html `<li>${note}</li>`)}${more}</ul>`;
}
const overview_page_HEADS = ['Name', 'To look at', 'Version', 'Registered', 'Base', 'Size'];
// Buttons do something with a script alone, which takes this away.
function head(name) {
    return html `<button type="button" class="sort" disabled>${name}</button>`;
}
function tiles(summaries) {
    const count = (test) => summaries.filter(test).length;
    const bytes = summaries.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
    const told = [
        ['environments', summaries.length],
        ['versions', summaries.reduce((sum, { versions }) => sum + versions, 0)],
        ['in newest images', (0,units/* formatBytes */.z3)(bytes)],
        ['aged', count(({ aged }) => aged > 0)],
        ['vulnerable', count(({ vulnerabilities }) => vulnerabilities > 0)],
        ['not pinned', count(({ unpinned }) => unpinned > 0)],
    ];
    return html `<dl class="tiles">${told.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function overview_page_row(one) {
    const { name, path, versions, version, created, bases, bytes } = one;
    const used = bases.map((base) => html `<div class="base">${base.name}</div>`);
    const size = bytes === undefined ? '' : (0,units/* formatBytes */.z3)(bytes);
    return html `<tr data-flags="${flagsOf(one).join(' ')}"><th scope="row"><a href="${path}">${name}</a></th><td data-sort="${one.vulnerabilities * 1000 + one.aged * 100 + one.unpinned}">${marks(one)}</td><td data-sort="${version ?? ''}">${shownVersion(version)}${versions > 1 ? html ` <small>of ${versions}</small>` : undefined}</td><td>${shownDay(created)}</td><td>${used}</td><td class="number" data-sort="${bytes ?? -1}">${size}</td></tr>
`;
}
function flagsOf({ aged, vulnerabilities, unpinned, image }) {
    return [
        ...(aged > 0 ? ['aged'] : []),
        ...(vulnerabilities > 0 ? ['vulnerable'] : []),
        ...(unpinned > 0 ? ['open'] : []),
        ...(image === 'there' ? [] : ['absent']),
    ];
}
const overview_page_MISSING = {
    there: undefined,
    'not-registered': 'not registered',
    gone: 'image gone',
    other: 'image of another definition',
    unread: 'could not be read',
};
function marks({ archived, anonymous, image, isDefined, isBroken, vulnerabilities, aged, unpinned }) {
    const missing = overview_page_MISSING[image];
    return [
        ...(isBroken ? [badge('bad', 'has errors')] : []),
        ...(missing === undefined ? [] : [badge('bad', missing)]),
        ...(vulnerabilities > 0 ? [badge('bad', `${vulnerabilities} vulnerable`)] : []),
        ...(aged > 0 ? [badge('open', `${aged} aged`)] : []),
        ...(unpinned > 0 ? [badge('open', `${unpinned} not pinned`)] : []),
        ...(isDefined ? [] : [badge('plain', 'not in this checkout')]),
        ...(anonymous ? [badge('plain', 'no name')] : []),
        ...(archived ? [badge('plain', 'archived')] : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/site/package-page.js


/** The search for packages: its data is large, and loaded by this page alone. */
function packagePage(facts) {
    const content = html `<h1>Packages</h1>
<p>Which of the newest images hold a package, and in which version. Packages of conda and of Python, of the first platform.</p>
<form class="search" role="search" data-packages><label for="search">Package, and a version where one is wanted</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="numpy 1.26"><p role="status" data-count></p></form>
<div data-found><noscript>Packages are searched by a script. The page of each environment lists its packages.</noscript></div>`;
    const scripts = ['packages.js'];
    return renderPage({ title: 'Packages', root: '', current: 'packages.html', scripts, content }, facts);
}
/** A script that hands the data to that of the pages: no page that is opened as a file may load another kind. */
function packageScript(summaries) {
    return `window.terrariumPackages=${scriptJson(indexPackages(summaries))};\n`;
}
/** Packages of all environments together that are searched: each of 5,000 has 400. */
const MOST_HELD = 2_000_000;
function indexPackages(summaries) {
    let left = MOST_HELD;
    const kept = summaries.map((one) => {
        left -= one.packages.length;
        return left < 0 ? [] : one.packages;
    });
    const held = kept.flatMap((packages, place) => packages.map(([what, version]) => ({ what, version, place })));
    const byName = [...Map.groupBy(held, ({ what }) => what)].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        environments: summaries.map(({ name, path }) => [name, path]),
        packages: byName.map(([what, uses]) => {
            const versions = [...Map.groupBy(uses, ({ version }) => version)];
            return [what, versions.map(([version, of]) => [version, [...new Set(of.map(({ place }) => place))]])];
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/site/script.js
/** The text of `src/hosts/browser`. Written by `npm run embed`. */
const SITE_SCRIPT = `"use strict";(()=>{function N(e){return e[0]==="-e"||e[0]==="path"}function de(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Wn=2e4,Jn=200;function $(e){let n=new Map;return t=>{if(t.length>Jn)return e(t);let r=n.get(t);if(r!==void 0)return r;n.size>=Wn&&n.clear();let o=e(t);return n.set(t,o),o}}function E(e,n){let t=(e.codePointAt(n-1)??0)>65535;return e.slice(0,t?n-1:n).toWellFormed()}var F=/[ \\t]*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+)|$)/y,Kn=new Set(["python_version","python_full_version","os_name","sys_platform","platform_release","platform_system","platform_version","platform_machine","platform_python_implementation","implementation_name","implementation_version","extra","extras","dependency_groups"]),Gn=new Map([["os.name","os_name"],["sys.platform","sys_platform"],["platform.version","platform_version"],["platform.machine","platform_machine"],["platform.python_implementation","platform_python_implementation"],["python_implementation","platform_python_implementation"]]);function ue(e){let n=Yn(e),t=0;for(;n!==void 0&&t<=fe&&ge(n);t+=1)n=n.slice(1,-1);if(n===void 0)return;let r={tokens:n,at:0},o=pe(r,t);return r.at===n.length?o:void 0}var fe=32,Xn=/\\\\|(?!\\t)\\p{Cc}/u;function Yn(e){let n=[];for(F.lastIndex=0;F.lastIndex<e.length;){let t=F.exec(e);if(t===null||Xn.test(t[0]))return;let[,r,o,i,s]=t,a=r??o??s??(i===void 0?void 0:Qn(i));a!==void 0&&n.push(a)}return n}function Qn(e){let n=e.slice(1,-1);return n.includes('"')?\`'\${n}'\`:\`"\${n}"\`}function pe(e,n){return ce(e,"or",()=>ce(e,"and",()=>et(e,n)))}function ce(e,n,t){let r=t();for(;r!==void 0&&e.tokens[e.at]===n;){e.at+=1;let o=t();r=o===void 0?void 0:\`\${r} \${n} \${o}\`}return r}function et(e,n){let t=e.at;if(e.tokens[t]!=="(")return tt(e);e.at+=1;let r=n>fe?void 0:pe(e,n+1);if(e.at+=1,!(r===void 0||e.tokens[e.at-1]!==")"))return nt(e,t)?\`(\${r})\`:r}function nt({tokens:e,at:n},t){let r=e.slice(t+1,n-1);return!ge(r)&&r.some(o=>o==="and"||o==="or")}function ge(e){let n=0;return e[0]==="("&&e.every((t,r)=>(t==="("&&(n+=1),t===")"&&(n-=1),r===e.length-1?n===0:n>0))}function tt(e){let n=le(e),t=rt(e),r=le(e);return n===void 0||t===void 0||r===void 0?void 0:\`\${n} \${t} \${r}\`}function rt(e){let[n="",t]=e.tokens.slice(e.at,e.at+2),r=n==="not"&&t==="in";return e.at+=r?2:1,r?"not in":n==="in"||/^[=~!<>]/.test(n)?n:void 0}function le(e){let n=e.tokens[e.at]??"";if(e.at+=1,/^["']/.test(n))return n;let t=Gn.get(n)??n;return Kn.has(t)?t:void 0}var B="v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\\\.[0-9]+)*)",ot="v?(?:[0-9]+!)?[0-9]+(?:\\\\.[0-9]+)+",M=["(?:[-_.]?(?<phase>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?","(?:-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?","(?:[-_.]?dev[-_.]?(?<dev>[0-9]*))?"].join(""),ye="(?:\\\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",U=new RegExp(\`^\${B}\${M}\${ye}$\`,"i"),it=new RegExp(\`^[=!]=\${B}(?:\\\\.\\\\*|\${M}\${ye})$\`,"i"),st=new RegExp(\`^~=\${ot}\${M}$\`,"i"),at=new RegExp(\`^[<>]=?\${B}\${M}$\`,"i"),dt=/^===[A-Za-z0-9._*+!-]+$/,ct={alpha:"a",beta:"b",c:"rc",pre:"rc",preview:"rc"};function he(e){let n=e.endsWith(".*")?e.slice(0,-2):e,t=U.exec(n)?.groups;if(t===void 0)return e;let{epoch:r,release:o="",phase:i,pre:s,implicit:a,post:d,dev:c,local:l}=t,u=p=>String(BigInt(p||"0")),m=i?.toLowerCase()??"";return[r===void 0||BigInt(r)===0n?"":\`\${BigInt(r)}!\`,o.split(".").map(u).join("."),i===void 0?"":\`\${ct[m]??m}\${u(s)}\`,a===void 0&&d===void 0?"":\`.post\${u(a??d)}\`,c===void 0?"":\`.dev\${u(c)}\`,l===void 0?"":\`+\${lt(l)}\`,e.slice(n.length)].join("")}function lt(e){return e.toLowerCase().split(/[-_.]/).map(t=>/^[0-9]+$/.test(t)?String(BigInt(t)):t).join(".")}function Z(e){let n=U.exec(e)?.groups;if(n===void 0)return;let{epoch:t="0",release:r="",local:o}=n;return{epoch:BigInt(t),release:r.split(".").map(BigInt),stage:mt(n),local:o===void 0?[]:o.toLowerCase().split(/[-_.]/).map(yt)}}function ke(e,n){return j(e.epoch,n.epoch)||me(e.release,n.release)||me(e.stage,n.stage)||ht(e.local,n.local)}function xe(e){return U.test(e)}function be(e){return[it,st,at,dt].some(n=>n.test(e))}var ut={a:1n,alpha:1n,b:2n,beta:2n},[ft,pt,gt]=[0n,3n,4n];function mt(e){let{phase:n,pre:t,dev:r}=e,o=e.implicit??e.post;return[...n===void 0?[r!==void 0&&o===void 0?ft:gt,0n]:[ut[n.toLowerCase()]??pt,BigInt(t??"")],...o===void 0?[0n,0n]:[1n,BigInt(o)],...r===void 0?[1n,0n]:[0n,BigInt(r)]]}function yt(e){return/^[0-9]+$/.test(e)?BigInt(e):e}function me(e,n){let t=Math.max(e.length,n.length);for(let r=0;r<t;r+=1){let o=j(e[r]??0n,n[r]??0n);if(o!==0)return o}return 0}function ht(e,n){for(let[t,r]of e.entries()){let o=n[t];if(o===void 0)return 1;let i=typeof r==typeof o?j(r,o):typeof r=="bigint"?1:-1;if(i!==0)return i}return e.length-n.length}function j(e,n){return e===n?0:e<n?-1:1}var kt=new Set(["http","https",...["http","https","ssh","git","file"].map(e=>\`git+\${e}\`),...["http","https","ssh","static-http","file"].map(e=>\`hg+\${e}\`),...["http","https","ssh","svn","file"].map(e=>\`svn+\${e}\`),...["http","https","ssh","sftp","ftp","lp","file"].map(e=>\`bzr+\${e}\`)]),xt=/^([A-Za-z][A-Za-z0-9+.-]*):/,$e=/^[A-Za-z][A-Za-z0-9+.-]*:\\/\\/([^/?#]*)([^?#]*)/,we=/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;function O(e){let n=xt.exec(e)?.[1]?.toLowerCase();return n!==void 0&&kt.has(n)?n:void 0}function ve(e){let n=$e.exec(e);if(n===null||/\\s/.test(e)||O(e)===void 0)return"expected a URL that pip knows";if(!/^[!-Z^-~]*$/.test(n[1]??""))return"expected a host name in ASCII";let t=/[#&]egg=([^&]*)/.exec(e)?.[1];if(t!==void 0&&!we.test(t))return"#egg= takes a name alone: write name[extra] @ URL"}function Re(e){return ve(e)??(e.endsWith("]")?"brackets at the end of a URL are not read: write name[extra] @ URL":void 0)}function Pe(e){let n=ve(e);if(n!==void 0)return n;let t=$t($e.exec(e)?.[2]??"");return t===void 0?"the percent escapes of the URL are not UTF-8":bt(t)}function bt(e){let n=e.split("/").findLast(t=>t!=="")??"";if(!(wt(n)!==".whl"||vt(n)))return"expected a wheel's file name such as name-1.0-py3-none-any.whl"}function $t(e){try{return decodeURIComponent(e)}catch{return}}function wt(e){let n=e.slice(e.lastIndexOf("/")+1),t=n.search(/[^.]/),r=n.lastIndexOf(".");if(t<0||r<t)return"";let o=n.slice(0,r).toLowerCase().endsWith(".tar");return n.slice(o?r-4:r)}function vt(e){let n=e.slice(0,-4).split("-"),[t="",r="",o="0"]=n.length===6?n:n.slice(0,2),i=n.slice(-3).map(s=>s.split("."));return(n.length===5||n.length===6)&&we.test(t)&&!t.includes("__")&&xe(r)&&/^[0-9]/.test(o)&&i.flat().every(s=>s!=="")&&(i[0]??[]).every(s=>/^[A-Za-z_][A-Za-z0-9_]*$/.test(s))}var Rt=/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \\t]*(?:\\[([^\\]]*)\\])?[ \\t]*/,Pt=/^(===|==|~=|!=|<=|>=|<|>)[ \\t]+(?=[^=])/,Te=/^[./~\\\\]|^file:/i,St=/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/,Se=2e3,Ne=$(Ct);function Ct(e){let n=Nt(e);if(!n.ok)return n;let{body:t,marker:r}=n;if(O(t)!==void 0){let c=Pe(t);return c===void 0?{ok:!0,requirement:{kind:"url",url:t,marker:r}}:x(c)}let o=Rt.exec(t);if(o===null)return x(...H(t));let i=Et(o[2]??"");if(i===void 0)return x("expected extras as [a,b]");let s=t.slice(o[0].length),a={kind:"named",name:Me(o[1]??""),extras:i,marker:r};if(s.startsWith("@")){let c=b(s.slice(1));if(Te.test(c))return x(...H(c));let l=Re(c);return l===void 0?{ok:!0,requirement:{...a,specifier:"",url:c}}:x(l)}let d=_t(s);return d===void 0?x(...Ot(t,s)):{ok:!0,requirement:{...a,specifier:d,url:void 0}}}function Ee(e){let n=Tt(e.marker);if(e.kind==="url")return\`\${e.url}\${n}\`;let t=e.url===void 0?"":\` @ \${e.url}\`;return\`\${e.name}\${At(e.extras)}\${e.specifier}\${t}\${n}\`}function At(e){return e.length===0?"":\`[\${e.join(",")}]\`}function Tt(e){return e===void 0?"":\` ; \${e}\`}function Me(e){return e.replace(/[-_.]+/g,"-").toLowerCase()}function Nt(e){if(e.length>Se||/(?!\\t)\\p{Cc}/u.test(e))return x(\`expected one line of at most \${Se} characters\`);let n=b(e),t=O(n)!==void 0||/^file:/i.test(n),r=n.indexOf(t?"; ":";");if(r<0)return{ok:!0,body:n,marker:void 0};if(r===n.length-1)return{ok:!0,body:b(n.slice(0,r)),marker:void 0};let o=ue(n.slice(r+1));return o===void 0?x('the marker behind ";" is not understood'):{ok:!0,body:b(n.slice(0,r)),marker:o}}function Et(e){let n=b(e),t=n===""?[]:n.split(",").map(b);return t.every(r=>St.test(r))?[...new Set(t.map(Me))].sort().reverse():void 0}function x(e,n){return{ok:!1,reason:e,...n===void 0?{}:{hint:n}}}function H(e){return!Te.test(e)&&!/[/\\\\]/.test(e)?["expected a requirement such as name==1.2"]:["expected a requirement, received a local path",/^file:\\/{1,3}(?![^/])/i.test(e)?Mt:"name the folder alone: ./path[extra]"]}var Mt="a folder of the machine that wrote the file: write name==version (pip list --format=freeze)";function Ot(e,n){if(/[/\\\\]/.test(e))return H(e);let t=/^=[^=]/.test(n)?"pip pins with two signs: name==version":"write specifiers as ==1.2 or >=1,<2";return[\`specifier \${JSON.stringify(E(n,40))} is not understood\`,t]}function _t(e){if(e==="")return"";let n=e.startsWith("(")&&e.endsWith(")")?e.slice(1,-1):e,t=n.replace(/,[ \\t]*$/,"").split(",").map(r=>b(r).replace(Pt,"$1"));if(!(t.length>1&&n.includes("===")&&/[ \\t]/.test(b(n))))return t.every(be)?Lt(t).join(","):void 0}var Ce=["===","==","~=",">=",">","!=","<=","<"];function Lt(e){let t=e.map(r=>{let o=Ce.find(a=>r.startsWith(a))??"",i=r.slice(o.length),s=o==="==="?i:he(i);return{rank:Ce.indexOf(o),text:\`\${o}\${s}\`}}).sort((r,o)=>r.rank-o.rank||(r.text<o.text?-1:+(r.text>o.text)));return[...new Set(t.map(({text:r})=>r))]}function b(e){let n=0,t=e.length;for(;n<t&&Ae(e[n]);)n+=1;for(;t>n&&Ae(e[t-1]);)t-=1;return e.slice(n,t)}function Ae(e){return e===" "||e==="	"}var Oe="[0-9a-z]+(?:[._-][0-9a-z]+)*",It=new RegExp(\`^(?:([0-9]{1,9})!)?(\${Oe}_?)(?:\\\\+(\${Oe}))?$\`),Dt=/[0-9]{19}/;function w(e){let n=e.toLowerCase(),t=It.exec(n);if(t===null||Dt.test(n)||n.includes("-")&&n.includes("_"))return;let[,r="0",o="",i]=t,s=/[_-]$/.test(o)?"_":"",a=_e(s===""?o:o.slice(0,-1));return{text:e,release:[r,...a.slice(0,-1),\`\${a.at(-1)}\${s}\`].map(Le),local:i===void 0?[]:_e(i).map(Le)}}function Fe(e,n){return Ie(e.release,n.release)||Ie(e.local,n.local)}function _e(e){return e.split(/[._-]/)}function Le(e){let n=(e.match(/[0-9]+|[^0-9]+/g)??[]).map(Vt);return typeof n[0]=="bigint"?n:[0n,...n]}function Vt(e){return/^[0-9]/.test(e)?BigInt(e):e==="post"?"post":{word:e==="dev"?"DEV":e}}function Ie(e,n){return De(e,n,[],(t,r)=>De(t,r,0n,zt))}function De(e,n,t,r){let o=Math.max(e.length,n.length);for(let i=0;i<o;i++){let s=r(e[i]??t,n[i]??t);if(s!==0)return s}return 0}function zt(e,n){let[t,r]=[ze(e),ze(n)],o=Ve(e)-Ve(n);return o!==0||t===r?o:t<r?-1:1}function Ve(e){return e==="post"?2:typeof e=="bigint"?1:0}function ze(e){return typeof e=="object"?e.word:e}function q(e,n){let[,t,r]=/^(?:==(?!.*\\*)([^=,|\\s]+)|(?:==)?([^=<>!~,|*\\s]+)\\.\\*)$/.exec(n)??[];return t!==void 0?{scheme:e,version:t,exact:!0}:r===void 0?void 0:{scheme:e,version:r,exact:!1}}function v(e,n){if(!(e===void 0||n===void 0||e.scheme!==n.scheme||e.exact!==n.exact))return e.scheme==="conda"?Ft(e.version,n.version):Bt(e.version,n.version)}function _({direction:e,size:n}){return\`\${n==="other"?"":\`\${n} \`}\${e==="up"?"upgrade":"downgrade"}\`}function Ft(e,n){let[t,r]=[w(e),w(n)];if(t===void 0||r===void 0)return;let o=({release:i})=>i.map(([s])=>typeof s=="bigint"?s:0n);return Be(Fe(t,r),o(t),o(r))}function Bt(e,n){let[t,r]=[Z(e),Z(n)];if(!(t===void 0||r===void 0))return Be(ke(t,r),[t.epoch,...t.release],[r.epoch,...r.release])}var Ut=["major","major","minor"];function Be(e,n,t){if(e===0)return;let o=Array.from({length:Math.max(n.length,t.length)},(i,s)=>s).find(i=>(n[i]??0n)!==(t[i]??0n));return{direction:e<0?"up":"down",size:o===void 0?"other":Ut[o]??"patch"}}function k(e){return e.replace(/\\s+/g," ").trim()}var L=24;function Ue(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e[r]===n[r];)r+=1;let o=0;for(;o<t-r&&e.at(-1-o)===n.at(-1-o);)o+=1;let i=s=>{let a=r>L*2?\`...\${s.slice(r-L,r)}\`:s.slice(0,r),d=o>L*2?\`\${s.slice(s.length-o,s.length-o+L)}...\`:s.slice(s.length-o);return\`\${a}\${s.slice(r,s.length-o)}\${d}\`};return{from:i(e),to:i(n)}}var Zt=/[a-z][a-z0-9+.-]{0,20}:\\/\\/([^\\s/?#'"@]+)@/gi,Ze=/\\$[A-Za-z_{(]/,jt=/[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\\$[A-Za-z_{(])[^&\\s]/i,R=$(Ht);function Ht(e){return!e.includes("/")&&!e.includes("=")?!1:(e.includes("@")?[...e.matchAll(Zt)].map(t=>t[1]??""):[]).some(qt)||jt.test(e)||Wt(e)}function qt(e){let n=e.indexOf(":");return n<0?!/^(?:git|hg)$/.test(e)&&!Ze.test(e):e.slice(n+1).search(Ze)!==0}function Wt(e){for(let n=e.indexOf("/t/");n>=0;n=e.indexOf("/t/",n+1)){let t=e.slice(Math.max(0,n-je-3),n).split(/\\s/).at(-1)??"",r=t.indexOf("://");if(!(r<0||r+3>=t.length)&&/^[^/\\s]{1,300}\\//.test(e.slice(n+3,n+4+je)))return!0}return!1}var je=300;var Jt=1e3,Kt=/^https?:\\/\\/[A-Za-z0-9.:[\\]-]+\\/(?:[A-Za-z0-9._~%!+=@-]+\\/)*$/,Gt=/^(?:noarch|[a-z0-9]+-[a-z0-9_]+)$/,Xt=/^[A-Za-z0-9._~%!+=@]+$/,Yt=/^(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{32})$/;function D(e){if(R(e))return{ok:!1,reason:"the URL carries credentials",secret:!0};let n=e.indexOf("#"),t=n<0?e:e.slice(0,n),r=n<0?void 0:e.slice(n+1);if(e.length>Jt||!/^https?:\\/\\//.test(t))return I("expected the URL of a conda package");if(r!==void 0&&!Yt.test(r))return I('expected an md5 or a sha256 behind "#"');let[o="",i="",...s]=t.split("/").reverse(),a=Qt(o),d=\`\${s.reverse().join("/")}/\`;return a===void 0?I("expected a file called name-version-build.conda or .tar.bz2"):!Gt.test(i)||!Kt.test(d)?I("expected https://host/channel/subdir/file"):{ok:!0,value:{url:t,subdir:i,...a,digest:r?.replace("sha256:","")}}}function He({url:e,digest:n}){return n===void 0?e:\`\${e}#\${n.length===64?"sha256:":""}\${n}\`}function I(e){return{ok:!1,reason:e,secret:!1}}function Qt(e){let n=[".conda",".tar.bz2"].find(s=>e.endsWith(s));if(n===void 0)return;let[t="",r="",...o]=e.slice(0,-n.length).split("-").reverse(),i=[t,r,...o];if(!(o.length===0||!i.every(s=>Xt.test(s))))return{name:o.reverse().join("-"),version:r,build:t}}function Je(e,n){let t=new Map(e.map(a=>[a.subdir,a])),r=n.filter(({subdir:a})=>t.has(a)),o=new Set(r.map(({subdir:a})=>a)),i=r.flatMap(a=>er(t.get(a.subdir)??a,a).map(d=>[a.subdir,d])),s=Map.groupBy(i,([,a])=>JSON.stringify(a));return[...e.filter(({subdir:a})=>!o.has(a)).map(a=>qe("removed",a)),...n.filter(({subdir:a})=>!o.has(a)).map(a=>qe("added",a)),...[...s.values()].flatMap(a=>a.length===r.length?a.slice(0,1).map(([,d])=>d):a.map(([d,c])=>({...c,what:\`\${c.what} for \${d}\`})))]}function qe(e,{conda:n,pip:t,subdir:r}){let o=\`\${n.length} of conda, \${t.length} of pip\`;return{kind:e,section:"python",what:\`locked packages for \${r}\`,value:o}}function er(e,n){let[t,r]=[We(e),We(n)],i=[...new Set([...t.keys(),...r.keys()])].flatMap(a=>nr(a,t.get(a),r.get(a))),s=(a,d)=>[...a.keys()].filter(c=>d.has(c)).join(" ");return s(t,r)===s(r,t)?i:[...i,{kind:"reordered",section:"python",what:"locked packages"}]}function We({conda:e,pip:n}){let t=new Map,r=[...e.map(rr),...n.map(or)].map(o=>{let i=(t.get(o.name)??0)+1;return t.set(o.name,i),i===1?o:{...o,name:\`\${o.name} (\${i})\`}});return new Map(r.map(o=>[o.name,o]))}function nr(e,n,t){let r="python";if(n===void 0)return[{kind:"added",section:r,what:e,value:t?.texts[0]??""}];if(t===void 0)return[{kind:"removed",section:r,what:e,value:n.texts[0]??""}];let o=n.texts.findIndex((d,c)=>d!==t.texts[c]);if(o<0&&n.content===t.content)return[];let i=v(n.pin,t.pin),[s="",a=""]=o<0?tr(n):[n.texts[o],t.texts[o]];return[{kind:"changed",section:r,what:e,from:s,to:a,...i&&{step:i}}]}function tr({texts:[e=""]}){return[e,\`\${e} with another hash\`]}function rr(e){let n=D(e);if(!n.ok)return{name:e,texts:[e],content:e};let{name:t,version:r,build:o,url:i}=n.value,s=[r,\`\${r} \${o}\`,i];return{name:t,texts:s,content:e,pin:{scheme:"conda",version:r,exact:!0}}}function or(e){let[n=""]=e.split(" --hash=",1),[t="",r=""]=n.split(" @ "),o=sr(r),i=[o,r],s={scheme:"pep440",version:o,exact:!0};return{name:\`pip \${t}\`,texts:i,content:e,...ir.test(o)?{}:{pin:s}}}var ir=/^[0-9a-f]{12}$/;function sr(e){let n=/@([0-9a-f]{12})[0-9a-f]{28}(?:#|$)/.exec(e)?.[1];if(n!==void 0)return n;let t=e.replace(/[?#].*$/s,"").split("/").at(-1)??"";if(t.endsWith(".whl"))return t.split("-")[1]??e;let r=/^(.*)\\.(?:tar\\.gz|tar\\.bz2|zip)$/s.exec(t)?.[1]?.split("-");return r===void 0||r.length<2?e:r.at(-1)??e}function y(e,n,t,r){let o=Ke(t),i=Ke(r),a=[...new Set([...o.keys(),...i.keys()])].flatMap(l=>J(e,l,o.get(l)??[],i.get(l)??[])),d=l=>l.flatMap(({name:u})=>o.get(u)?.length===i.get(u)?.length?[u]:[]);return JSON.stringify(d(t))!==JSON.stringify(d(r))?[...a,{kind:"reordered",section:e,what:n}]:a}function Ke(e){return Map.groupBy(e,({name:n})=>n)}function J(e,n,t,r){let o=Ge(t,r),i=Ge(r,t);return Array.from({length:Math.max(o.length,i.length)},(s,a)=>{let[d,c]=[o[a],i[a]];if(d===void 0)return{kind:"added",section:e,what:n,value:c===void 0?"":V(c)};if(c===void 0)return{kind:"removed",section:e,what:n,value:V(d)};let l=v(d.pin,c.pin);return{kind:"changed",section:e,what:n,...ar(d,c),...l&&{step:l}}})}function V({text:e,hashed:n}){return n?.text??e}function ar(e,n){let t={from:V(e),to:V(n)};if(t.from!==t.to)return t;let[r,o]=[e.hashed?.count??0,n.hashed?.count??0];return r===o?{from:\`\${t.from} with \${W(r)}\`,to:\`\${t.to} with other hashes\`}:{from:\`\${t.from} with \${W(r)}\`,to:\`\${t.to} with \${W(o)}\`}}function W(e){return e===0?"no hash":e===1?"1 hash":\`\${e} hashes\`}function Ge(e,n){let t=new Map;for(let{text:r}of n)t.set(r,(t.get(r)??0)+1);return e.filter(({text:r})=>{let o=t.get(r)??0;return t.set(r,o-1),o<=0})}function h(e,n){return n.map(t=>({name:\`\${e} \${t}\`,text:""}))}var dr=/^sha256:[0-9a-f]{64}$/;function Xe(e){return dr.test(e)?e:void 0}var cr=/^(?:localhost|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9-]+)*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$/,lr=/^[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*$/,ur=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,fr=255;function Ye(e){let n=e.indexOf("@"),t=n<0?void 0:Xe(e.slice(n+1));if(n>=0&&t===void 0)return;let r=n<0?e:e.slice(0,n),o=r.lastIndexOf(":"),i=o>r.lastIndexOf("/"),s=i?r.slice(o+1):void 0;if(s!==void 0&&!ur.test(s))return;let a=pr(i?r.slice(0,o):r);return a&&{...a,tag:s,digest:t}}function pr(e){let n=e.indexOf("/"),t=n<0?"":e.slice(0,n),r=/[.:]/.test(t)||t==="localhost"||t!==t.toLowerCase(),o=r?gr(t):"docker.io",i=r?e.slice(n+1):e,s=o==="docker.io"&&!i.includes("/")?\`library/\${i}\`:i;return cr.test(o)&&s.length<=fr&&s.split("/").every(d=>lr.test(d))?{registry:o,path:s}:void 0}function Qe(e){return\`\${e.registry}/\${e.path}\`}function gr(e){let n=e.toLowerCase();return n==="index.docker.io"||n==="registry-1.docker.io"?"docker.io":n}function mr(e,n){let t=0;for(;t<Math.min(e.length,n.length)&&e[t]?.key===n[t]?.key;)t+=1;let r=n.slice(0,t).map(s=>({sign:" ",item:s})),[o,i]=[e.slice(t),n.slice(t)];return o.length*(i.length+1)>4e6?[...r,...o.map(s=>C("-",s)),...i.map(s=>C("+",s))]:[...r,...yr(o,i)]}function en(e,n){let t=[{removed:[],added:[]}];for(let{sign:r,item:o}of mr(e,n))r===" "?t.push({removed:[],added:[]}):t.at(-1)?.[r==="-"?"removed":"added"].push(o);return t}function C(e,n){return{sign:e,item:n}}function yr(e,n){let t=n.length+1,r=hr(e,n),o=[],[i,s]=[0,0];for(;i<e.length||s<n.length;){let[a,d]=[e[i],n[s]];a!==void 0&&d!==void 0&&a.key===d.key?(o.push(C(" ",d)),[i,s]=[i+1,s+1]):a!==void 0&&(d===void 0||(r[(i+1)*t+s]??0)>=(r[i*t+s+1]??0))?(o.push(C("-",a)),i+=1):(d!==void 0&&o.push(C("+",d)),s+=1)}return o}function hr(e,n){let t=n.length+1,r=new Uint32Array((e.length+1)*t);for(let o=e.length-1;o>=0;o-=1)for(let i=n.length-1;i>=0;i-=1){let[s,a]=[r[(o+1)*t+i]??0,r[o*t+i+1]??0],d=(r[(o+1)*t+i+1]??0)+1;r[o*t+i]=e[o]?.key===n[i]?.key?d:Math.max(s,a)}return r}var P="parent";function K(e){if(e===void 0||e.parent!=="")return P;let n=Ye(e.reference);return n===void 0?e.reference:Qe(n)}function tn(e,n){let t=e.steps.stages.length===n.steps.stages.length,[r,o]=[nn(e,t),nn(n,t)];return en(r,o).flatMap(({removed:i,added:s})=>xr(i,s))}function nn(e,n){let{bases:t,platforms:r,steps:o}=e,i=o.stages.length>1,s=(a,d)=>{let[c,l=""]=a.split(":");return c==="base"?K(t[Number(l)*r.length]):c!=="stage"||n||Number(l)>=d?a:\`stage on \${s(o.stages[Number(l)]?.from??"",Number(l))}\`};return o.stages.flatMap(({from:a,instructions:d},c)=>{let l=i?\`stage \${c+1} \`:"",u=s(a,c);return[{stage:l,keyword:"FROM",key:JSON.stringify(["FROM",u]),text:u},...d.map(p=>kr(l,p,g=>s(g,c)))]})}function kr(e,n,t){let r=n.flags.map(i=>i.replace(/((?:^--|,)from=)((?:base|stage):\\d+)/,(s,a,d)=>a+t(d))),o=[[...r,...n.words].join(" "),...n.heredocs.map(([,i])=>i)].join(\`
\`);return{stage:e,keyword:n.keyword,key:JSON.stringify([n.keyword,r,n.words,n.heredocs]),text:o}}function xr(e,n){let t=[...n];return[...e.map(o=>{let i=\`\${o.stage}\${o.keyword}\`,s=t.findIndex(({keyword:d})=>d===o.keyword),[a]=s<0?[]:t.splice(s,1);return a===void 0?{kind:"removed",section:"steps",what:i,value:o.text}:{kind:"changed",section:"steps",what:i,from:o.text,to:a.text}}),...t.map(({stage:o,keyword:i,text:s})=>({kind:"added",section:"steps",what:\`\${o}\${i}\`,value:s}))]}var rn=12;function gn(e,n){let[t,r]=[e.definition,n.definition];return[...S("base","images",[t.bases,r.bases],()=>br(t,r)),...S("steps","steps",[t.steps,r.steps],()=>$r(t,r)),...S("context","files",[t.context,r.context],()=>wr(t.context,r.context)),...S("python","packages",[t.python,r.python],()=>Rr(e,n)),...S("spark","packages",[t.spark,r.spark],()=>Cr(t.spark,r.spark)),...S("platforms","platforms",[t.platforms,r.platforms],()=>y("platforms","platforms",h("platform",t.platforms),h("platform",r.platforms)))]}function mn(e){let{kind:n,section:t,what:r}=e;if(n==="reordered")return\`\${t}: \${r} reordered\`;if(n!=="changed")return k(\`\${t}: \${n} \${r} \${e.value}\`);let{from:o,to:i}=Ue(k(e.from),k(e.to)),s=t==="base"&&r===P?\`\${r} changed\`:r,a=e.step===void 0?"":\` (\${_(e.step)})\`;return k(\`\${t}: \${s} \${o} -> \${i}\${a}\`)}function S(e,n,[t,r],o){if(JSON.stringify(t,on)===JSON.stringify(r,on))return[];let i=o();return i.length>0?i:[{kind:"reordered",section:e,what:n}]}function on(e,n){return de(n)?Object.fromEntries(Object.entries(n).sort(([t],[r])=>t<r?-1:1)):n}var yn=e=>e.replace(/^sha256:/,"").slice(0,rn);function br(e,n){let[t,r]=[sn(e),sn(n)];return t.length===1&&r.length===1&&t[0]?.name!==r[0]?.name?J("base","base",t.map(an),r.map(an)):y("base","base images",t,r)}function sn({bases:e,platforms:n}){let t=e.map((r,o)=>{let i=n[o%Math.max(1,n.length)]===r.platform?"":\` for \${r.platform}\`,s=K(r),a=s===P?yn(r.parent):r.reference.slice(s.length)||G;return{name:s,text:\`\${a}\${i}\`}});return[...new Map(t.map(r=>[JSON.stringify(r),r])).values()]}var G="(no tag)";function an({name:e,text:n}){return e===P?{name:e,text:\`environment \${n}\`}:{name:e,text:n.startsWith(G)?\`\${e}\${n.slice(G.length)}\`:\`\${e}\${n}\`}}function $r(e,n){let[t,r]=[dn(e.steps),dn(n.steps)];return[...y("steps","settings",t,r),...tn(e,n)]}function dn({arguments:e,contexts:n,secrets:t,syntax:r,...o}){return[...r===""?[]:[{name:"syntax",text:r}],...o.escape===""?[]:[{name:"escape",text:o.escape}],...e.map(([i,s])=>({name:\`build argument \${i}\`,text:\`=\${s}\`})),...n.map(([i,s])=>({name:\`build context \${i}\`,text:s})),...h("secret",t)]}function wr(e,n){let t=new Map(e.map(i=>[i.path,i])),r=new Map(n.map(i=>[i.path,i]));return[...new Set([...t.keys(),...r.keys()])].sort().flatMap(i=>vr(i,t.get(i),r.get(i)))}function vr(e,n,t){let r="context";return n===void 0&&t===void 0?[]:n===void 0?[{kind:"added",section:r,what:"file",value:e}]:t===void 0?[{kind:"removed",section:r,what:"file",value:e}]:[["",cn(n),cn(t)],[" mode",ln(n),ln(t)]].flatMap(([i,s,a])=>s===a?[]:[{kind:"changed",section:r,what:\`\${e}\${i}\`,from:s,to:a}])}function cn({digest:e,target:n}){return e===""?\`link to \${n}\`:\`content \${yn(e)}\`}function ln({executable:e}){return e?"executable":"not executable"}function Rr(e,n){let[t,r]=[e.definition.python,n.definition.python];return[...y("python","channels",h("channel",t.channels),h("channel",r.channels)),...y("python","conda packages",un(e),un(n)),...y("python","pip packages",X(e.values,t.pip),X(n.values,r.pip)),...Je(t.locked??[],r.locked??[]),...y("python","secrets",h("secret",t.secrets??[]),h("secret",r.secrets??[]))]}function un({definition:e,values:n}){return e.python.conda.map(t=>Pr(t,n.specs.get(t)))}function Pr(e,n){if(n===void 0)return{name:e,text:""};let{name:t,version:r="any version",build:o,channel:i,subdir:s,fields:a,url:d}=n,c=[r,...o===void 0?[]:[o],...a.map(([l,u])=>\`\${l}=\${u}\`),...i===void 0?[]:[\`from \${i}\${s===void 0?"":\`/\${s}\`}\`],...d===void 0?[]:[d]];return hn({name:t,text:c.join(" ")},q("conda",r))}function hn(e,n){return n===void 0?e:{...e,pin:n}}function X(e,n,t=""){let r={"-r":0,"-c":0};return n.flatMap(o=>{if(typeof o=="string")return[Sr(e,o,t)];if(N(o))return[{name:\`pip \${t}\${o[1]}\`,text:\`\${o[0]} \${o[2]}\`.trim()}];let[i,s]=o;r[i]+=1;let a=\`\${t}\${i} \${r[i]} \`;return[{name:\`pip \${a}\`.trimEnd(),text:""},...X(e,s,a)]})}function Sr({requirements:e},n,t){let r=g=>\`pip \${t}\${g}\`;if(n.startsWith("-")){let[g="",...qn]=n.split(" ");return{name:r(g),text:qn.join(" ")}}let[o="",...i]=n.split(" --hash="),s=o.includes(" --config-settings=")?void 0:e.get(n),a=s?.kind==="named"?s:void 0,d=a?.name??o.split(/[@#\\s]/,1)[0]??o,c=(s===void 0?o:Ee(s)).slice(d.length).trim(),l=c===""?"any version":c,u=/^==[^,;\\s]+$/.test(l)?l.slice(2):l,m=i.length===0?{}:{hashed:{text:u,count:i.length}},p={name:r(d),text:[l,...i].join(" "),...m};return hn(p,q("pep440",a?.specifier??""))}function Cr(e,n){return[...y("spark","repositories",h("repository",e.repositories),h("repository",n.repositories)),...y("spark","packages",e.packages.map(pn),n.packages.map(pn)),...y("spark","settings",[fn(e)],[fn(n)])]}function fn({precache:e}){return{name:"precache",text:String(e)}}function pn(e){let n=e.lastIndexOf(":");return n<0?{name:e,text:""}:{name:e.slice(0,n),text:e.slice(n+1)}}function kn(e,n){let t=e.length;for(;t>0&&e[t-1]===n;)t-=1;return e.slice(0,t)}var Ar=/^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/,Tr=/^https?:\\/\\/[A-Za-z0-9.:[\\]-]+(?:\\/[A-Za-z0-9._~:/?#[\\]@!&()*+,;=%-]*)?$/;function xn(e){let n=kn(e.trim(),"/");return R(e)?{ok:!1,secret:!0}:Ar.test(n)||Tr.test(n)?{ok:!0,channel:n}:{ok:!1,secret:!1}}function bn(e){return/^(?:local(?:\\/|$)|file:|\\.{0,2}[\\\\/]|\\.\\.?$|~|[A-Za-z]:[\\\\/])/.test(e.trim())}var Nr=/^[A-Za-z0-9_.*+]+$/,Er=/^\\^(?:[A-Za-z0-9_.*+?|()-]|\\\\[dDwWsS.*+?|()^$\\\\])*\\$$/;function $n(e){return Nr.test(e)||Y(e)&&Mr(e)}function Y(e){return Er.test(e)}function Mr(e){try{return new RegExp(e,"u")!==void 0}catch{return!1}}var Q=["build_number","md5","sha256","fn","license","license_family","features","track_features"],Or=["version","build","channel","subdir","url"],_r=/^\\s*([A-Za-z0-9_-]+)=(?:'([^'"[\\]]*)'|"([^'"[\\]]*)"|([^'"[\\],\\s]*))\\s*(,|$|(?=\\s))/,Lr=/^\\s*[A-Za-z0-9_.-]+\\s*(?:,|$)/,Ir=\`extras are pip's: name the packages that they stand for, or move the line below "pip:"\`;function vn(e){let n=new Map,t=e;do{let r=_r.exec(t);if(r===null)return{ok:!1,reason:'expected key="value" in brackets',...Lr.test(t)?{hint:Ir}:{}};let[o,i="",s,a,d]=r,c=Vr(i,(s??a??d??"").trim());if(!c.ok)return c;if(n.has(i))return{ok:!1,reason:\`\${i} is given twice\`};n.set(i,c.text),t=t.slice(o.length)}while(t.trim()!=="");return{ok:!0,fields:n}}var Dr={build_number:[zr,'a number, as in ">=1"'],md5:[A(/^[0-9a-f]{32}$/),"32 hex digits in lower case"],sha256:[A(/^[0-9a-f]{64}$/),"64 hex digits in lower case"],fn:[A(/^[A-Za-z0-9_.+!~-]+\\.(?:conda|tar\\.bz2)$/),"the name of a .conda or .tar.bz2 file"],license:[A(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/),"a license"],license_family:[A(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/),"a license family"],features:[wn,"names"],track_features:[wn,"names"]};function Vr(e,n){if(n==="")return{ok:!1,reason:\`\${JSON.stringify(e)} has no value\`};if(Or.includes(e))return{ok:!0,text:n};let t=Q.find(s=>s===e);if(t===void 0)return{ok:!1,reason:\`\${JSON.stringify(e)} in brackets is not what conda and micromamba know\`};let[r,o]=Dr[t],i=r(n);return i===void 0?{ok:!1,reason:\`expected \${o} for \${e}\`}:{ok:!0,text:i}}function A(e){return n=>e.test(n)?n:void 0}function zr(e){let n=/^(==?|!=|<=|>=|<|>)?\\s*0*([0-9]{1,18})$/.exec(e);if(n===null)return;let[,t="",r]=n;return\`\${t.startsWith("=")?"":t}\${r}\`}function wn(e){let n=e.split(/[\\s,]+/);if(n.every(t=>/^[A-Za-z0-9_.-]+$/.test(t)))return[...new Set(n)].sort().join(" ")}var z=64,Fr=500,Br=Array.from({length:z+1},()=>[]),te=\`expected at most \${z} alternatives and 1000 characters without parentheses\`,Ur=/^(?:==|!=|<=|>=|~=|<|>|=)?/,Zr=/^(?:[0-9a-z]+|\\*)(?:\\.(?:[0-9a-z]+|\\*))*$/;function Rn(e){let n=Wr(e);if(n===void 0)return{ok:!1,reason:\`expected a version, as in ">=1.2,<2", not \${ne(e)}\`};if(n.length>z&&e.includes("("))return{ok:!1,reason:te};let[t,...r]=n.flat();if(t!==void 0&&r.length===0)return jr(t);let i=n.map(a=>a.join(",")).join("|").replace(/^=(?![=<>!~])([^,|*]+\\*?)(?=[,|])/,(a,d)=>Pn(d)),s=i.split(/[,|]/).find(a=>!Sn(a));return s===void 0?{ok:!0,version:i}:{ok:!1,reason:ee(s)}}function jr(e){if(e==="*"||e==="=*")return{ok:!0,version:void 0};let n=/^=(?![=<>!~])(.*)$/.exec(e)?.[1];if(n?.includes("*")&&!n.endsWith("*"))return{ok:!1,reason:ee(e)};let t=n===void 0?e:Pn(n);return w(t)!==void 0?{ok:!0,version:\`==\${t}\`}:Sn(t)?{ok:!0,version:t}:{ok:!1,reason:ee(e)}}function Pn(e){return e.endsWith("*")?e:\`\${e}.*\`}function Sn(e){let n=Ur.exec(e)?.[0]??"";if(/^[A-Z]/.test(e))return!1;let t=e.slice(n.length);return n===""&&(t==="*"||Hr(t))?!0:w(qr(n,t))!==void 0}function Hr(e){return e.includes("*")&&Zr.test(e)&&!/[0-9]{19}/.test(e)}function qr(e,n){return e!=="~="&&n.endsWith(".*")?n.slice(0,-2):e===""||e==="="?n.replace(/\\*$/,""):n}function ee(e){return/[\\^$]/.test(e)?\`micromamba reads no patterns such as \${ne(e)} for versions: write a range\`:\`\${ne(e)} is no version constraint\`}function ne(e){return JSON.stringify(e.length>60?\`\${E(e,60)}...\`:e)}function Wr(e){let n=e.match(/[()|,]|[^()|,]+/g)??[],t=0,r=c=>{let l=n[t]===c;return l&&(t+=1),l},o=(c,l,u)=>{let m=[];do{let p=c();if(p===void 0)return;m.push(p)}while(r(l));return u(m)},i=()=>o(s,"|",c=>c.flat()),s=()=>o(a,",",Jr),a=()=>{if(r("(")){let l=i();return r(")")?l:void 0}let c=n[t]??")";return t+=1,/^[()|,]$/.test(c)?void 0:[[c]]},d=i();return t===n.length?d:void 0}function Jr(e){let n=e.reduce((r,o)=>r*o.length,1),t=e.reduce((r,o)=>r+n/o.length*o.flat().length,0);return n>z||t>Fr?Br:Array.from({length:n},(r,o)=>{let i=n;return e.flatMap(s=>(i/=s.length,s[Math.floor(o/i)%s.length]??[]))})}var Kr=new Map([["x86_64","amd64"],["x86-64","amd64"],["aarch64","arm64"]]);var Gr=["386","amd64","arm","arm64","loong64","mips","mips64","mips64le","mipsle","ppc64","ppc64le","riscv64","s390x","i386","armhf","armel","wasm"],_i=[...Gr,...Kr.keys()];var Xr=["noarch","emscripten-wasm32","wasi-wasm32","freebsd-64","linux-32","linux-64","linux-aarch64","linux-armv6l","linux-armv7l","linux-ppc64","linux-ppc64le","linux-riscv64","linux-s390x","osx-64","osx-arm64","win-32","win-64","win-arm64","zos-z"];function re(e){return Xr.includes(e)}var oe=1e3,Yr=/^(?!.*\\*\\*)[a-z0-9_*][a-z0-9_.*-]*$/,Cn="expected name, name=version, name=version=build or name>=version",An=$(Qr);function Qr(e){if(e.length>oe)return f(\`expected at most \${oe} characters\`);if(R(e))return{...f("it carries credentials"),secret:!0};let n=e.replace(/(?:^|\\s)#.*$/s,"").replace(/\\s+/g," ").trim();if(/^(?:\\.{0,2}[\\\\/]|~|[A-Za-z]:[\\\\/]|file:)|^[^\\s:[]*\\.(?:conda|tar\\.bz2)$/i.test(n))return f("a file of this machine cannot be followed",Tn);if(/^[a-z]+:\\/\\//i.test(n)&&!n.includes("::"))return Nn(n);let r=to(n);return r.ok&&eo(r.spec).length>oe?f(te):r}function eo(e){if(e.url!==void 0)return e.url;let n=e.build?.startsWith("^")===!0,t=n?void 0:e.build,r=e.version??(t===void 0?void 0:"*"),o=[e.name,r,t].filter(d=>d!==void 0),i=e.channel!==void 0&&e.subdir!==void 0?\`/\${e.subdir}\`:"",s=[...n?[["build",e.build]]:[],...e.channel===void 0&&e.subdir!==void 0?[["subdir",e.subdir]]:[],...e.fields].map(([d,c])=>\`\${d}='\${c}'\`);return\`\${e.channel===void 0?"":\`\${e.channel}\${i}::\`}\${o.join(" ")}\${s.length===0?"":\`[\${s.join(",")}]\`}\`}function no(e){return e.url!==void 0||e.fields.some(([n])=>["md5","sha256","fn"].includes(n))?!0:e.version!==void 0&&/^==[^*,|<>~=]+$/.test(e.version)}var Tn="publish the package to a channel and write channel::name, or install it in a Dockerfile";function f(e,n){return{ok:!1,reason:e,...n===void 0?{}:{hint:n}}}function Nn(e){let n=D(e);if(!n.ok)return f(n.reason,"write the URL of a package file, or channel::name");let{name:t,version:r,build:o,digest:i}=n.value;if(i?.length===64)return f("micromamba checks no sha256 here","write #<md5> behind the URL");let s=He(n.value);return{ok:!0,spec:{...{channel:void 0,subdir:void 0,name:t.toLowerCase(),version:\`==\${r}\`,build:o},fields:[],url:s}}}function to(e){let n=so(e.replace(/ ?\\(optional\\)$/,""));if(!n.ok)return n;let{rest:t,fields:r}=n.value,o=t.indexOf("::"),i=oo(t.slice(o<0?0:o+2).trim(),o<0),s=i.search(/[\\s=<>!~]/),a=(s<0?i:i.slice(0,s)).toLowerCase();if(!Yr.test(a))return f(...io(i));let d=ao(o<0?void 0:t.slice(0,o).trim(),r);if(!d.ok)return d;let c=co(s<0?"":i.slice(s).trim(),r);if(!c.ok)return c;let l=Q.flatMap(p=>{let g=r.get(p);return g===void 0?[]:[[p,g]]}),u={...d.value,name:a,...c.value,fields:l,url:void 0};return r.has("url")?po(u,r.get("url")??""):a==="*"&&!no(u)?f("a spec of any name needs md5, sha256 or fn in brackets"):{ok:!0,spec:u}}var ro=/^[a-z0-9_-]+:(?=[a-z0-9_])/i;function oo(e,n){return n?e.replace(ro,""):e}function io(e){return e.includes("[")?["brackets belong behind the spec",\`write name>=1[key="value"]; extras are pip's\`]:e.includes(";")?["a marker is pip's",'write the package below "pip:"']:e.includes("@")?['"@" is not read in a match spec','write channel::name, or the package below "pip:"']:["expected a package name"]}function so(e){let n=e.endsWith("]")?e.lastIndexOf("["):-1;if(n<0)return{ok:!0,value:{rest:e,fields:new Map}};let t=vn(e.slice(n+1,-1));return t.ok?{ok:!0,value:{rest:e.slice(0,n),fields:t.fields}}:t}function ao(e,n){if(e!==void 0&&n.has("channel"))return f("the channel is given twice");let t=e??n.get("channel");if(t===void 0)return ie(void 0,void 0,n.get("subdir"));let[,r="",o]=/^([^[]*)(?:\\[([^[\\]]*)\\])?$/.exec(t)??[],i=xn(r);if(!i.ok||/[[\\]()'"?#,;*=&\\s]/.test(i.channel))return f("expected channel::name");if(bn(i.channel))return f("a channel of this machine cannot be followed",Tn);let s=i.channel.lastIndexOf("/"),a=i.channel.slice(s+1);return s<0||!re(a)?ie(i.channel,o,n.get("subdir")):o!==void 0?f("the subdir is given twice"):ie(i.channel.slice(0,s),a,n.get("subdir"))}function ie(e,n,t){if(n!==void 0&&t!==void 0)return f("the subdir is given twice");let r=n??t;return r!==void 0&&!re(r)?f(\`\${JSON.stringify(r)} is no subdir\`,"write one, as in linux-64"):{ok:!0,value:{channel:e,subdir:r}}}function co(e,n){let[t,r]=uo(e);if(t!==void 0&&n.has("version"))return f("the version is given twice");if(r!==void 0&&n.has("build"))return f("the build is given twice");if(t?.includes("("))return f("conda leaves out what stands in parentheses",'write name[version="..."]');let o=n.get("version"),s=t!==void 0&&r!==void 0&&/^=(?![=<>!~])[^,|]*$/.test(t)?t.slice(1):t??o?.replace(/ ?([()|,]) ?/g,"$1"),d=r===void 0&&!n.has("build")?s?.replace(/^==([0-9]+(?:\\.[0-9]+)*\\.\\*)$/,"$1"):s,c=d===void 0?{ok:!0,version:void 0}:Rn(d);return c.ok?lo(c.version,r,n.get("build")):f(c.reason,Cn)}function lo(e,n,t){let r=n??t;return r===void 0?{ok:!0,value:{version:e,build:void 0}}:$n(r)?n!==void 0&&Y(n)&&/[()-]/.test(n)?f("conda reads no such pattern outside brackets",'write name[build="^...$"]'):{ok:!0,value:{version:e,build:r}}:f(\`\${JSON.stringify(r)} is no build string\`,Cn)}function uo(e){if(e==="")return[void 0,void 0];let n=fo(e),t=/^(.*[^ =<>!~,|])(?: ?=| )([^ =<>!~,]+)$/.exec(n);return t===null?[n,void 0]:[t[1],t[2]]}function fo(e){return e.replace(/ ?([,|]) ?/g,"$1").replace(/([=<>]) /g,"$1").trim()}function po(e,n){let t=e.fields.find(([a])=>a==="md5")?.[1],r=Nn(t===void 0?n:\`\${n}#\${t}\`);if(!r.ok)return r;let o=e.fields.filter(([a])=>a!=="md5"),i=[e.channel,e.subdir,e.version,e.build,...o].some(a=>a!==void 0);return r.spec.name===e.name&&!i?r:f("a spec with url says nothing else","write the URL alone")}function En({conda:e,pip:n}){let t=e.flatMap(o=>{let i=An(o);return i.ok?[[o,i.spec]]:[]}),r=Mn(n).flatMap(o=>{let i=Ne(o.split(" --hash=",1)[0]??o);return i.ok?[[o,i.requirement]]:[]});return{specs:new Map(t),requirements:new Map(r)}}function Mn(e){return e.flatMap(n=>typeof n=="string"?[n]:N(n)?[]:Mn(n[1]))}function _n(e,n){if(!(e.definition===void 0||n.definition===void 0))return gn(On(e.definition),On(n.definition))}function On(e){return{definition:e,values:En(e.python)}}function Ln({installer:e}){return e!=="conda"}function Dn(e,n){let t=new Map(e.platforms.map(s=>[s.platform,s])),r=n.platforms.filter(({platform:s})=>t.has(s)),o=r.flatMap(s=>go(t.get(s.platform)??s,s).map(a=>[s.platform,a]));return[...Map.groupBy(o,([,s])=>JSON.stringify([s.what,s.from,s.to])).values()].flatMap(s=>{let a=s.length===r.length?[]:s.map(([d])=>d);return s.slice(0,1).map(([,d])=>({...d,platforms:a}))})}function Vn({what:e,platforms:n,from:t,to:r,step:o}){let i=n.length===0?"":\` on \${n.join(", ")}\`;return t===void 0?k(\`added \${e} \${r}\${i}\`):r===void 0?k(\`removed \${e} \${t}\${i}\`):k(\`\${e} \${t} -> \${r}\${o===void 0?"":\` (\${_(o)})\`}\${i}\`)}function go(e,n){let[t,r]=[In(e),In(n)];return[...new Set([...t.keys(),...r.keys()])].sort().flatMap(i=>{let[s,a]=[t.get(i),r.get(i)];if(s?.version===a?.version&&s?.detail===a?.detail)return[];let d=s?.version===a?.version,c=l=>d?l?.detail:l?.version;return[{what:i,from:c(s),to:c(a),step:v(s?.pin,a?.pin)}]})}function In({conda:e,python:n,system:t}){let r=new Map,o=(i,s,a)=>r.set(r.has(i)?\`\${i} in \${s}\`:i,a);for(let{name:i,version:s,build:a,prefix:d}of e)o(\`conda \${i}\`,d,{version:s,detail:\`\${s} \${a}\`,pin:{scheme:"conda",version:s,exact:!0}});for(let{name:i,version:s,location:a,source:d}of n.filter(Ln))o(\`pip \${i}\`,a,{version:s,detail:d===""?s:\`\${s} from \${d}\`,pin:{scheme:"pep440",version:s,exact:!0}});for(let{type:i,name:s,version:a,architecture:d}of t)o(\`\${i} \${s}\`,d,{version:a,detail:a,pin:void 0});return r}function se(e,n){let t=e.versions[n],r=t&&e.definitions[t.definition];if(t===void 0||r===void 0)return;let o=t.platforms?.map(i=>mo(i,e.packages));return{definition:r,packages:o&&{formatVersion:"1",definitionHash:"",platforms:o}}}function mo({platform:e,distribution:n,runs:t},r){let o=yo(t).flatMap(s=>{let a=r[s];return a===void 0?[]:[a]}),i={channel:"",url:"",digest:""};return{platform:e,distribution:n,conda:o.flatMap(s=>{if(s[0]!=="conda")return[];let[,a,d,c,l]=s;return[{name:a,version:d,build:c,subdir:"",...i,prefix:l}]}),python:o.flatMap(s=>{if(s[0]!=="pip")return[];let[,a,d,c,l,u]=s;return[{name:a,version:d,installer:c,location:l,source:u}]}),system:o.flatMap(s=>{if(s[0]==="conda"||s[0]==="pip")return[];let[a,d,c,l]=s;return[{type:a,name:d,version:c,architecture:l}]})}}function yo(e){return Array.from({length:e.length/2},(t,r)=>[e[2*r]??0,e[2*r+1]??0]).flatMap(([t=0,r=0])=>Array.from({length:r},(o,i)=>t+i))}function Fn(e){let n=e.querySelector("input[type=search]"),t=e.parentElement?.querySelector("table"),r=e.querySelector("[data-count]");if(n===null||t==null||r===null)return;let o=[...t.tBodies[0]?.rows??[]],i=new Map(o.map(d=>[d,(d.textContent??"").toLowerCase()])),s=e.dataset.filter??"";T(e,()=>{let d=ae(n.value),c=[...e.querySelectorAll("[name=flag]:checked")].map(({value:u})=>u),l=0;for(let u of o){let m=(u.dataset.flags??"").split(" "),p=i.get(u)??"";u.hidden=!(d.every(g=>p.includes(g))&&c.every(g=>m.includes(g))),u.hidden||(l+=1)}r.textContent=l===o.length?\`\${l} \${s}\`:\`\${l} of \${o.length} \${s}\`})}function T(e,n){e.addEventListener("input",n),e.addEventListener("submit",t=>t.preventDefault()),window.addEventListener("pageshow",n),n()}function ae(e){return e.toLowerCase().split(/\\s+/).filter(n=>n!=="")}var ho=new Intl.Collator("en",{numeric:!0});function Bn(e){let n=e.tBodies[0],t=[...e.querySelectorAll("th")].filter(r=>r.querySelector("button.sort")!==null);n!==void 0&&t.forEach((r,o)=>{let i=r.querySelector("button");i!==null&&(i.disabled=!1,i.addEventListener("click",()=>{let s=r.getAttribute("aria-sort")==="ascending";for(let d of t)d.removeAttribute("aria-sort");r.setAttribute("aria-sort",s?"descending":"ascending");let a=[...n.rows].sort((d,c)=>ho.compare(zn(d,o),zn(c,o)));n.append(...s?a.reverse():a)}))})}function zn(e,n){let t=e.cells[n];return t?.dataset.sort??t?.textContent??""}function Zn(e){let[n,t]=e.querySelectorAll("select"),r=document.querySelector("[data-difference]"),o=e.querySelector("[data-count]"),i=document.getElementById("versions");if(n===void 0||t===void 0||r===null||o===null||i===null)return;let s=JSON.parse(i.textContent??"");n.value="1",t.value="0",T(e,()=>{let a=ko(s,Number(n.value),Number(t.value));o.textContent=a.summary,r.replaceChildren(...a.nodes)})}function ko(e,n,t){let[r,o]=[se(e,n),se(e,t)];if(r===void 0||o===void 0)return{summary:"",nodes:[]};let i=(_n(r,o)??[]).map(mn),s=r.packages&&o.packages&&Dn(r.packages,o.packages).map(Vn),a=e.versions[n]?.definition===e.versions[t]?.definition,d=s===void 0?"packages are not known":\`\${s.length} in packages\`;return{summary:\`\${i.length} differences in the definition, \${d}\`,nodes:[...Un("Definition",i,a?"equal":"nothing that is shown"),...Un("Packages",s??[],s===void 0?"what one of the two images holds is not known":"equal")]}}function Un(e,n,t){let r=document.createElement("h3");if(r.textContent=e,n.length===0)return[r,bo(t)];let o=document.createElement("ul");return o.append(...n.map(xo)),[r,o]}function xo(e){let n=document.createElement("li");return n.textContent=e,e.startsWith("added ")?n.className="added":e.startsWith("removed ")&&(n.className="removed"),n}function bo(e){let n=document.createElement("p");return n.textContent=e,n}var jn=50;function Hn(e){let n=e.querySelector("input[type=search]"),t=e.querySelector("[data-count]"),r=document.querySelector("[data-found]"),o=window.terrariumPackages;n===null||t===null||r===null||o===void 0||T(e,()=>{let[i="",s=""]=ae(n.value),a=i===""?[]:wo(o,i,s);t.textContent=$o(i===""?o.packages.length:a.length,i===""?0:jn),r.replaceChildren(...a.slice(0,jn).map(d=>vo(d,o)))})}function $o(e,n){let t=\`\${e} \${e===1?"package":"packages"}\`;return n>0&&e>n?\`the first \${n} of \${t}\`:t}function wo({packages:e},n,t){let r=o=>{let i=o.slice(o.indexOf(" ")+1).toLowerCase();return i===n?0:i.startsWith(n)?1:i.includes(n)?2:3};return e.filter(([o])=>r(o)<3).map(([o,i])=>[o,i.filter(([s])=>s.toLowerCase().startsWith(t))]).filter(([,o])=>o.length>0).sort(([o],[i])=>r(o)-r(i))}function vo([e,n],t){let r=document.createElement("section"),o=document.createElement("h2");return o.textContent=e,r.append(o,...n.map(([i,s])=>Po(i,s,t))),r}var Ro=6;function Po(e,n,{environments:t}){let r=document.createElement("details"),o=document.createElement("summary");o.textContent=\`\${e} in \${n.length} \${n.length===1?"environment":"environments"}\`,r.open=n.length<=Ro;let i=document.createElement("ul");i.className="links";for(let s of n){let[a="",d=""]=t[s]??[],c=document.createElement("a");c.href=d,c.textContent=a;let l=document.createElement("li");l.append(c),i.append(l)}return r.append(o,i),r}for(let e of document.querySelectorAll("form[data-filter]"))Fn(e);for(let e of document.querySelectorAll("table"))Bn(e);for(let e of document.querySelectorAll("form[data-compare]"))Zn(e);for(let e of document.querySelectorAll("form[data-packages]"))Hn(e);})();
`;

;// CONCATENATED MODULE: ./build/core/site/style.js
/** The text of `style.css`. Written by `npm run embed`. */
const STYLE = `:root{color-scheme:light dark;--back: #ffffff;--raised: #f5f7f6;--line: #d4dbd7;--text: #17211c;--soft: #4c5a53;--link: #0b5d3b;--focus: #0b5d3b;--good-back: #d8f3e3;--good: #0c4a2f;--bad-back: #fde0dd;--bad: #8c1c13;--open-back: #fdf0cf;--open: #6a4700;--plain-back: #e6ebe8;--plain: #37423c;--l0: #0f6b45;--l1: #2e8f66;--l2: #57b089;--l3: #86caab;--l4: #b3decb;--l5: #3f7fae}@media(prefers-color-scheme:dark){:root{--back: #101613;--raised: #18201c;--line: #33403a;--text: #e8efeb;--soft: #a9b8b0;--link: #7fd8ae;--focus: #7fd8ae;--good-back: #12412b;--good: #b5f0d2;--bad-back: #52191a;--bad: #ffc9c3;--open-back: #463300;--open: #ffe2a1;--plain-back: #2a342f;--plain: #cfdad4;--l0: #1c7d54;--l1: #33a272;--l2: #5cc096;--l3: #8cd8b7;--l4: #bcead6;--l5: #5b9fd1}}*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif}.wide{max-width:76rem;margin:0 auto;padding:0 1rem}main{padding-bottom:3rem}main:focus{outline:none}a{color:var(--link)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.5rem;z-index:1}header{border-bottom:1px solid var(--line);background:var(--raised)}header .wide{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding-block:.75rem}.brand{font-weight:700;color:var(--text);text-decoration:none;overflow-wrap:anywhere}nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}nav a{padding:.25rem 0}nav [aria-current]{color:var(--text);font-weight:600;text-decoration-thickness:2px}footer.wide{margin-top:2rem}footer{color:var(--soft);font-size:.875rem;padding-block:1.5rem;border-top:1px solid var(--line)}h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 1rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .75rem;overflow-wrap:anywhere}h3{font-size:1rem;margin:1rem 0 .5rem;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85em}code,pre{font-family:ui-monospace,monospace;font-size:.875em}code{overflow-wrap:anywhere}pre{margin:0;padding:.75rem}.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:0 0 1.5rem}.tiles div{display:flex;flex-direction:column-reverse;background:var(--raised);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem}.tiles dt{color:var(--soft);font-size:.85rem}.tiles dd{margin:0;font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums}.facts{margin:0;display:grid;gap:.5rem}.facts div{overflow-wrap:anywhere}.facts dt{color:var(--soft);font-size:.85rem}.facts dd{margin:0}@media(min-width:45rem){.facts>div{display:grid;grid-template-columns:9rem 1fr}}label{display:inline-block;margin-bottom:.25rem;font-weight:600}fieldset label{font-weight:400;display:inline-flex;gap:.4rem;align-items:center;min-height:1.75rem}input[type=search],select{width:100%;max-width:34rem;padding:.5rem .65rem;font:inherit;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:.4rem}input[type=search]{display:block}fieldset{border:0;margin:.6rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}legend{float:left;padding:0;margin-right:1rem;color:var(--soft)}.search [role=status]{color:var(--soft);margin:.5rem 0}.compare{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}.compare select{width:auto;max-width:100%}.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem;position:relative}table{border-collapse:collapse;width:100%;font-size:.925rem}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}tbody tr:last-child>*{border-bottom:0}thead th{background:var(--raised);font-weight:600;white-space:nowrap}tbody th{font-weight:600;min-width:8rem;overflow-wrap:anywhere}td{overflow-wrap:break-word}td code{white-space:nowrap}.number{font-variant-numeric:tabular-nums;white-space:nowrap}.base{min-width:10rem}.sort{all:unset;cursor:pointer;font-weight:600;color:inherit}.sort:disabled{cursor:auto}.sort:focus-visible{outline:3px solid var(--focus);outline-offset:2px}.sort:not(:disabled):after{content:" \\2195";color:var(--soft)}[aria-sort=ascending] .sort:after{content:" \\2191"}[aria-sort=descending] .sort:after{content:" \\2193"}.badge{display:inline-block;border-radius:1rem;padding:.05rem .6rem;font-size:.8rem;font-weight:600;white-space:nowrap}.badge.good{background:var(--good-back);color:var(--good)}.badge.bad{background:var(--bad-back);color:var(--bad)}.badge.open{background:var(--open-back);color:var(--open)}.badge.plain{background:var(--plain-back);color:var(--plain)}ul{padding-left:1.25rem;margin:.25rem 0}li{overflow-wrap:anywhere}.findings,.links{list-style:none;padding:0}.findings li{margin:.3rem 0}.links{display:flex;flex-wrap:wrap;gap:.2rem .9rem}.notes{border-left:3px solid var(--open);padding-left:1.5rem}details summary{cursor:pointer;padding:.15rem 0}.difference{border:1px solid var(--line);border-radius:.5rem;padding:.25rem 1rem .75rem;margin-top:.75rem;background:var(--raised)}.added::marker{content:"+ "}.removed::marker{content:"- "}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem}figure{margin:0;border:1px solid var(--line);border-radius:.5rem;padding:.75rem;background:var(--raised)}figcaption{color:var(--soft);font-size:.875rem}.chart{width:100%;height:auto;display:block}.chart .line{fill:none;stroke:var(--l0);stroke-width:2.5}.chart circle{fill:var(--l0)}.chart .grid{stroke:var(--line)}.tick{fill:var(--soft);font-size:13px}.tick.end{text-anchor:end}.tick.middle{text-anchor:middle}.layer{stroke:var(--raised);stroke-width:1}.l0{fill:var(--l0)}.l1{fill:var(--l1)}.l2{fill:var(--l2)}.l3{fill:var(--l3)}.l4{fill:var(--l4)}.l5{fill:var(--l5)}.drawing{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:.5rem;padding:1rem;background:var(--raised)}.edge{fill:none;stroke:var(--soft);stroke-width:1.5}.parents marker path{fill:var(--soft)}.node rect{fill:var(--back);stroke:var(--link);stroke-width:1.5}.node text{fill:var(--text);font-size:13px;font-family:ui-monospace,monospace;text-anchor:middle}.node.base rect{stroke:var(--soft);stroke-dasharray:4 3}a.node:focus-visible rect,a.node:hover rect{stroke-width:3}@media print{header,.search,.compare{display:none}}
`;

;// CONCATENATED MODULE: ./build/core/site/pages.js






/** Every file of a site but the pages of its environments, by path. */
function sharedPages(summaries, notes, facts) {
    return new Map([
        ['index.html', overviewPage(summaries, notes, facts)],
        ['bases.html', basePage(summaries, facts)],
        ['packages.html', packagePage(facts)],
        ['packages.js', packageScript(summaries)],
        ['graph.html', graphPage(summaries, facts)],
        ['style.css', STYLE],
        ['terrarium.js', SITE_SCRIPT],
        // GitHub Pages would look for a site of Jekyll, and leave files out.
        ['.nojekyll', ''],
    ]);
}

// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/pinning/rules.js + 38 modules
var rules = __webpack_require__(13981);
;// CONCATENATED MODULE: ./build/core/site/summary.js





const AGED = ['base-moved', 'base-old', 'ended'];
function summarize(environment) {
    const { name, path, anonymous, versions, left, unread, state, definitions } = environment;
    const newest = newestOf(versions);
    const image = newest && imageOf(newest);
    const aging = definitions.flatMap((one) => one.aging ?? []);
    const findings = definitions.flatMap((one) => one.findings);
    return {
        ...{ name, path, anonymous, archived: state?.archived === true, isDefined: definitions.length > 0 },
        ...{ versions: versions.length + left, version: newest?.version, created: newest?.created },
        image: newest === undefined ? (unread === undefined ? 'not-registered' : 'unread') : stateOf(newest.image),
        bytes: image?.bytes,
        bases: basesOf(environment),
        parents: [...new Set(definitions.flatMap(({ parents }) => parents))],
        unpinned: findings.filter(({ code }) => (0,rules/* isPinRule */.wm)(code)).length,
        isBroken: findings.some(({ severity }) => severity === 'error'),
        aged: aging.filter(({ kind }) => AGED.includes(kind)).length,
        vulnerabilities: aging.filter(({ kind }) => kind === 'vulnerable').length,
        packages: newest === undefined ? [] : namedPackages(packagesOf(newest)),
    };
}
function stateOf(image) {
    return typeof image === 'object' ? 'there' : image;
}
/** What its newest image was built on, else what its definitions name. */
function basesOf({ versions, definitions }) {
    const newest = newestOf(versions);
    const image = newest && imageOf(newest);
    if (image !== undefined && image.base !== '')
        return [withoutDigest(image.base, image.baseDigest)];
    const names = definitions.flatMap((one) => one.bases);
    return [...new Set(names)].map((name) => withoutDigest(name, undefined));
}
// A base that is pinned is the base that others follow.
function withoutDigest(name, digest) {
    const at = name.indexOf('@');
    return at < 0 ? { name, digest } : { name: name.slice(0, at), digest: digest ?? (0,names_digest/* parseDigest */.m)(name.slice(at + 1)) };
}
/** Packages of an environment that are searched: no image in use has as many of these kinds. */
const summary_MOST_PACKAGES = 5000;
// What is of the distribution, thousands in each image, is in scanners' lists.
function namedPackages(packages) {
    const [first] = packages?.platforms ?? [];
    if (first === undefined)
        return [];
    const conda = first.conda.map(({ name, version }) => [`conda ${name}`, version]);
    const pip = first.python.filter(model_packages/* isNoConda */.z);
    return [...conda, ...pip.map(({ name, version }) => [`pip ${name}`, version])].slice(0, summary_MOST_PACKAGES);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/hosts/site/folder.js





/** Says that a folder is a site, so that the next one may replace it. */
const MARK = '.terrarium-site';
const PAGES = 'environments';
/** Makes the folder of a site, or takes that of a former one: anything else, a link above all, is refused. */
async function claimFolder(folder) {
    const there = (await isFolder(folder)) ? await (0,promises_.readdir)(folder) : [];
    if (there.length > 0 && !there.includes(MARK))
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(folder)} holds something else than a site`, {
            hint: 'name a new folder',
        });
    await isFolder((0,external_node_path_.join)(folder, PAGES));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, PAGES), { recursive: true }).catch((cause) => {
        throw unwritable(folder, cause);
    });
    await (0,write_text/* rewriteText */.Q)(folder, MARK, 'Written by terrarium site.\n');
}
/** Removes pages of environments that are gone; nothing that a site did not write. */
async function removeOthers(folder, written) {
    if (!(await isFolder((0,external_node_path_.join)(folder, PAGES))))
        return;
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, PAGES), { withFileTypes: true })) {
        const path = `${PAGES}/${entry.name}`;
        if (!entry.isFile() || !isPagePath(path) || written.has(path))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true }).catch((cause) => {
            throw unwritable(folder, cause);
        });
    }
}
/** False where nothing is there; refused where that is no folder of its own. */
async function isFolder(path) {
    const stats = await (0,promises_.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw unwritable(path, error);
    });
    if (stats?.isDirectory() === false)
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(path)} is a file or a link`, { hint: 'name a new folder' });
    return stats !== undefined;
}
function unwritable(folder, cause) {
    return new errors/* TerrariumError */.qM('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause });
}

;// CONCATENATED MODULE: ./build/hosts/site/write-site.js









const BY_NAME = new Intl.Collator('en', { numeric: true }).compare;
// Each holds the versions of an environment, with packages of each.
const write_site_AT_A_TIME = 4;
/** Writes the site, page by page while it is read; pages of a former one whose environments are gone are removed. */
async function writeSite(sources) {
    const { definitions, facts } = sources;
    const folder = (0,external_node_path_.resolve)(sources.folder);
    await claimFolder(folder);
    const { recorded, notes, isWhole } = await readRecorded(sources);
    const names = [...new Set([...recorded.keys(), ...definitions.keys()])].sort(BY_NAME);
    const paths = pagePaths(names);
    const pathOf = (name) => paths.get(name);
    const written = await (0,limit/* limit */.A)(write_site_AT_A_TIME).map(names, async (name) => {
        const read = await readEnvironment(sources, recorded.get(name), { name, path: paths.get(name) ?? '' });
        await (0,write_text/* rewriteText */.Q)(folder, read.environment.path, environmentPage(read.environment, pathOf, facts));
        return { summary: summarize(read.environment), notes: read.notes };
    });
    const summaries = written.map(({ summary }) => summary);
    const told = [...notes, ...written.flatMap((one) => one.notes)];
    for (const [path, text] of sharedPages(summaries, told, facts))
        await (0,write_text/* rewriteText */.Q)(folder, path, text);
    if (isWhole)
        await removeOthers(folder, new Set(paths.values()));
    const versions = summaries.reduce((sum, one) => sum + one.versions, 0);
    return { environments: names.length, versions, notes: told };
}

// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/vulnerabilities.js
var vulnerabilities = __webpack_require__(82677);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/site.js












const command = {
    usage: 'site [flags]',
    summary: 'Writes a static site about every environment: versions, how any two differ, bases, packages, what has aged. It works from files, and on GitHub Pages.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REPOSITORIES */.X$,
        { name: 'to', kind: 'text', value: '<folder>', help: `new, or a former site (default: ${DEFAULT_SITE.folder})` },
        {
            name: 'title',
            kind: 'text',
            value: '<text>',
            help: `what the pages are called (default: ${DEFAULT_SITE.title})`,
        },
        {
            name: 'versions',
            kind: 'text',
            value: '<number>',
            help: `newest versions of each environment (default: ${DEFAULT_SITE.versions})`,
        },
        {
            name: 'old',
            kind: 'text',
            value: '<days>',
            help: `from when on a base is old (default: ${DEFAULT_SITE.oldDays})`,
        },
        vulnerabilities/* VULNERABILITIES */.V,
        { name: 'offline', kind: 'flag', help: 'ask no registry: definitions of this checkout alone' },
        { name: 'json', kind: 'flag', help: 'print what was written as JSON (schemas/site.schema.json)' },
    ],
    run: async (args, signal) => {
        (0,command_arguments/* requireNoArguments */.rF)(args);
        const { folder, written, broken } = await makeSite(args, signal);
        const { environments, versions, notes } = written;
        if (args.json)
            (0,output/* printJson */.Q2)({ formatVersion: 1, folder, environments, versions, notes });
        else {
            for (const note of notes)
                (0,output/* printNote */.cN)((0,safe_text.logLine)(note));
            (0,output/* print */.yy)((0,safe_text.logLine)(`${environments} environments, ${versions} versions: ${folder}/index.html`));
        }
        (0,output/* printDiagnostics */.aE)(broken);
        return written.notes.length > 0 || broken.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
};
async function makeSite(args, signal) {
    if (args.flag('offline') && args.text('vulnerabilities') !== undefined)
        throw new errors/* TerrariumError */.qM('usage', '--vulnerabilities asks what images hold, and --offline asks no registry');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const head = await (0,load/* loadHead */.Fr)(options);
    (0,load/* requireConfig */.Eu)(head);
    const registry = (0,composition/* openRegistry */.Me)(options, head.config);
    const order = args.flag('offline') ? [] : (0,repository_order/* repositoryOrder */.j)(head.config, false).order;
    const findVulnerabilities = await (0,vulnerabilities/* openVulnerabilitiesOf */.C)(args, options);
    const oldDays = args.count('old', DEFAULT_SITE.oldDays);
    const definitions = await siteDefinitions(head, { registry, order, now: Date.now(), oldDays, findVulnerabilities });
    const folder = args.text('to') ?? DEFAULT_SITE.folder;
    const facts = { title: args.text('title') ?? DEFAULT_SITE.title, made: (0,record_time/* recordTime */.$)() };
    const mostVersions = args.count('versions', DEFAULT_SITE.versions);
    const written = await writeSite({ registry, order, definitions, facts, mostVersions, folder });
    return { folder, written, broken: (0,normalize_definitions/* diagnosticsOf */.o)(head) };
}


/***/ }),

/***/ 72777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recordTime)
/* harmony export */ });
/** Now, as records have it: UTC, in whole seconds. */
function recordTime() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};
