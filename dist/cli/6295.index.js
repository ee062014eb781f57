export const id = 6295;
export const ids = [6295,1303,7043];
export const modules = {

/***/ 24141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ diffKnownDefinitions)
});

// UNUSED EXPORTS: readDefinition

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(87185);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var requirement = __webpack_require__(60638);
;// CONCATENATED MODULE: ./build/core/names/package-values.js



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
/* harmony import */ var _diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24141);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42883);
/* harmony import */ var _oci_newest_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44075);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95362);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13389);
/* harmony import */ var _packages_find_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39221);






/** The versions of a name, from the first repository that has records of it; `undefined` where none has. */
async function readVersions(registry, order, { name, latest }) {
    for (const repository of order) {
        const { records, ...rest } = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readNameRecords */ .Ed)(registry, repository, name);
        if (records.length + rest.damaged.length === 0)
            continue;
        const newest = (await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessWrong */ .ey)(registry.headManifest(repository, latest)))?.digest;
        const versions = records.toSorted(_oci_newest_first_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .l).map((record) => ({ record, isLatest: record.image === newest }));
        return { repository, versions, ...rest };
    }
    return undefined;
}
const AT_A_TIME = 8;
/** What each version is, and what changed since the one before it. */
async function readHistory(registry, { repository, versions }) {
    const stored = await (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .limit */ .A)(AT_A_TIME).map(versions, ({ record }) => (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessWrong */ .ey)((0,_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .readStored */ .CL)(registry, [repository], record.image, record.version)));
    return versions.map((version, place) => {
        const [now, before] = [stored[place], stored[place + 1]];
        const former = versions[place + 1]?.record;
        return {
            ...version,
            stored: now,
            changes: former === undefined ? undefined : (0,_diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .diffKnownDefinitions */ .N)(former, version.record),
            packages: now?.packages && before?.packages && (0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .diffPackages */ .b)(before.packages, now.packages),
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

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Jn: () => (/* binding */ findDefinition),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40830);
/* harmony import */ var _oci_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45729);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95362);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51341);
/* harmony import */ var _stored_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(269);







/**
 * Finds what a text refers to: an environment of the tree by id or name, an image by digest, a definition hash or
 * image key (at least 7 digits), or `name:version` of a record, of the newest one with `name:latest`. Throws `usage` if nothing or more than one thing
 * matches.
 */
async function findDefinition(registry, order, text, environments) {
    const found = (await findEnvironment(registry, order, text, environments)) ??
        (await findDigest(registry, order, text)) ??
        (await findHash(registry, order, text)) ??
        (await findRecorded(registry, order, text));
    if (found !== undefined)
        return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `nothing is known as ${JSON.stringify(text)}`, {
        hint: 'give an id or name of this tree, a definition hash, a digest, or name:version',
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
    const named = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigestName */ .Pg)(text);
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
    const named = { id: name, name, version, hash: '' };
    for (const repository of order) {
        const records = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(registry, repository, named);
        const record = records.find((candidate) => candidate.version === version);
        if (record === undefined && version === LATEST) {
            const newest = await readStored(registry, [repository], `${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name)}--latest`, text);
            if (newest !== undefined)
                return { ...newest, record: records.find(({ image }) => image === newest.image?.image.digest) };
        }
        if (record === undefined)
            continue;
        const stored = await readStored(registry, [repository], record.image, text);
        const { definitionHash: hash, definition } = record;
        return { ...(stored ?? NOTHING), title: text, hash, definition, record };
    }
    return undefined;
}
/** Names the newest version, where none is called so. */
const LATEST = 'latest';
const NOTHING = { definition: undefined, image: undefined, packages: undefined, record: undefined };
/** What a tag or a digest holds, in the first repository that has an image there. */
async function readStored(registry, order, tag, title) {
    for (const repository of order) {
        const image = await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readImage */ .AM)(registry, repository, tag);
        if (image?.kind !== 'image')
            continue;
        const { definition: hash, key, base } = (0,_oci_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnLabels */ ._)(image.configs);
        const facts = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageFacts */ .vX)(registry, repository, image.digest, hash);
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
    const latest = (await readStored(registry, order, (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_3__/* .latestTag */ .wk)(environment), environment.id))?.packages;
    return latest && { packages: latest, own: false };
}
async function resolutionOf(registry, order, hash) {
    for (const repository of order) {
        const found = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readResolution */ .BB)(registry, repository, hash);
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

/***/ 36678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatColumns)
/* harmony export */ });
/** Rows of cells as lines, each column as wide as its widest cell. Cells are plain texts. */
function formatColumns(rows) {
    const columns = [...(rows[0] ?? []).keys()].slice(0, -1);
    const widths = columns.map((column) => rows.reduce((width, row) => Math.max(width, (row[column] ?? '').length), 0));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ }),

/***/ 77600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ VERSION_COLUMNS),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   SY: () => (/* binding */ versionCells),
/* harmony export */   qv: () => (/* binding */ shownVersion)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95885);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13389);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23562);




const SHORT = 12;
/** A version in the columns of a table: version, marks, time, hash, image, commit. Cells hold untrusted text. */
function versionCells({ record, isLatest }) {
    const { version, created = '', definitionHash, image } = record;
    return [
        shownVersion(version, definitionHash),
        isLatest ? 'latest' : '',
        shortTime(created),
        definitionHash.slice(0, SHORT),
        (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .s)(image).slice(0, SHORT),
        shownCommit(record),
    ];
}
/** The heads of these columns. */
const VERSION_COLUMNS = ['VERSION', '', 'REGISTERED', 'HASH', 'IMAGE', 'COMMIT'];
/** A version, its image, and what changed since the one before, for people. Lines hold untrusted text. */
function describeVersion(version) {
    const { record, isLatest, stored, changes, packages } = version;
    const { created = '', definitionHash, imageKey, image } = record;
    const field = (name, value) => (value === '' ? [] : [`  ${name.padEnd(10)} ${value}`]);
    const title = [shownVersion(record.version, definitionHash), shortTime(created), isLatest ? 'latest' : ''];
    const { base, cost } = stored?.image ?? {};
    return [
        title.filter((text) => text !== '').join('  '),
        ...field('hash', definitionHash),
        ...field('key', imageKey),
        ...field('image', `${image}${doubt(version)}`),
        ...field('base', [base?.name, base?.digest].filter((text) => text).join(' ')),
        ...field('size', cost === undefined ? '' : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(cost.bytes)} compressed`),
        ...field('commit', shownCommit(record)),
        ...field('run', record.run),
        ...(changes ?? []).map((change) => `  ${(0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N)(change)}`),
        ...(packages === undefined || packages.length === 0 ? [] : ['  packages']),
        ...(packages ?? []).map((change) => `    ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
    ];
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
/** `2026-11-30 09:09 UTC`, of the time of a record. */
function shortTime(created) {
    return created.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
}
function shownCommit({ commit, dirty }) {
    return `${commit.slice(0, SHORT)}${dirty === true ? ' (dirty)' : ''}`.trimStart();
}


/***/ }),

/***/ 97043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listRegistered: () => (/* binding */ listRegistered)
});

// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/oci/records.js
var oci_records = __webpack_require__(95362);
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
        const facts = await (0,oci_records/* unlessWrong */.ey)((0,stored_packages/* readImageFacts */.vX)(registry, repository, newest.image, newest.definitionHash));
        if (facts === undefined)
            return 'not-written';
        left -= JSON.stringify(facts.packages).length;
        return left < 0 ? 'not-read' : facts.packages;
    };
    return (repository, names) => (0,limit/* limit */.A)(AT_A_TIME).map(names, async (one) => ({ ...one, packages: await read(repository, one) }));
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/oci/newest-first.js
var newest_first = __webpack_require__(44075);
;// CONCATENATED MODULE: ./build/core/oci/recorded-names.js



const recorded_names_AT_A_TIME = 8;
const MOST_NAMES = 5000;
const PREFIX_LENGTH = (0,oci_records/* prefixOf */.MT)('').length;
/** The names that a repository has records of, at most 5000, each with the newest of any 256 of its records. */
async function readNames(registry, repository) {
    const tags = ((await registry.listTags(repository)) ?? []).filter(oci_records/* isRecordTag */._K);
    const groups = [...Map.groupBy(tags, (tag) => tag.slice(0, PREFIX_LENGTH)).values()];
    const reading = (0,limit/* limit */.A)(recorded_names_AT_A_TIME);
    const named = await Promise.all(groups.slice(0, MOST_NAMES).map(async (group) => {
        const newest = await newestOf(group, (tag) => reading.run(() => summaryOf(registry, repository, tag)));
        return newest && { name: newest.name, records: group.length, anonymous: isId(newest), newest };
    }));
    const names = named.filter((one) => one !== undefined);
    return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)), unread: groups.length - names.length };
}
async function newestOf(tags, read) {
    const records = await Promise.all(tags.slice(0, oci_records/* MAX_RECORDS */.uq).map(read));
    return records.filter((record) => record !== undefined).sort(newest_first/* newestFirst */.l)[0];
}
/** `undefined` for what is no record, and for a record behind the tag of another name. */
async function summaryOf(registry, repository, tag) {
    const record = await (0,oci_records/* readRecord */.aE)(registry, repository, tag);
    if (record === undefined || !tag.startsWith((0,oci_records/* prefixOf */.MT)(record.name)))
        return undefined;
    const { definition: _definition, sections: _sections, ...summary } = record;
    return summary;
}
/** An id is a file, and what follows it. */
function isId({ name, source }) {
    return name === source || name.startsWith(`${source}#`) || name.startsWith(`${source}?`);
}

// EXTERNAL MODULE: ./build/core/report/columns.js
var columns = __webpack_require__(36678);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/report/describe-versions.js
var describe_versions = __webpack_require__(77600);
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
];
/** A registered name in the columns of a table. Cells hold untrusted text. */
function nameCells({ name, records, newest }, repository) {
    const { version, created = '', definitionHash, image } = newest;
    return [
        name,
        (0,describe_versions/* shownVersion */.qv)(version, definitionHash),
        (0,describe_versions/* shortTime */.Mj)(created),
        definitionHash.slice(0, SHORT),
        (0,digest/* digestHex */.s)(image).slice(0, SHORT),
        `${records}`,
        (0,reference/* formatRepository */.Sh)(repository),
    ];
}
/** A registered name and what its newest image holds, for people. Lines hold untrusted text. */
function describeName({ name, newest, packages }, repository) {
    const { version, created = '', definitionHash, image } = newest;
    return [
        `${name} ${(0,describe_versions/* shownVersion */.qv)(version, definitionHash)}`,
        ...field('registered', [(0,describe_versions/* shortTime */.Mj)(created)].filter((text) => text !== '')),
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
        ...field('pip', named(python.filter(({ installer }) => installer !== 'conda'))),
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
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
// EXTERNAL MODULE: ./build/hosts/cli/command/version-json.js
var version_json = __webpack_require__(35418);
;// CONCATENATED MODULE: ./build/hosts/cli/command/registered-names.js








/** Prints every name that some repositories have records of, in their order. */
async function listRegistered({ registry, order }, args) {
    const readHeld = heldPackagesReader(registry);
    const shown = [];
    for (const repository of order) {
        const { names, unread } = await readNames(registry, repository);
        const listed = args.flag('all') ? names : names.filter(({ anonymous }) => !anonymous);
        const held = args.flag('packages') ? await readHeld(repository, listed) : listed;
        shown.push({ repository, names: held, unread, hidden: names.length - listed.length });
    }
    tellLeftOut(shown);
    if (args.json)
        (0,output/* printJson */.Q2)({ formatVersion: 1, repositories: shown.map(repositoryJson) });
    else
        printNames(shown, args.flag('packages'));
}
function tellLeftOut(shown) {
    const sum = (count) => shown.reduce((total, one) => total + count(one), 0);
    const [unread, hidden] = [sum((one) => one.unread), sum((one) => one.hidden)];
    if (unread > 0)
        (0,output/* printNote */.cN)(`${unread} names could not be read: their records are damaged, or there are too many`);
    if (hidden > 0)
        (0,output/* printNote */.cN)(`${hidden} without a name are not listed: --all does`);
    else if (sum(({ names }) => names.length) === 0)
        (0,output/* printNote */.cN)('nothing is registered');
}
function printNames(shown, withPackages) {
    const all = shown.flatMap(({ repository, names }) => names.map((one) => ({ one, repository })));
    if (all.length === 0)
        return;
    if (withPackages)
        (0,output/* printLines */.tj)(all.flatMap(({ one, repository }) => describeName(one, repository)));
    else {
        const rows = all.map(({ one, repository }) => nameCells(one, repository).map((cell) => (0,safe_text.logLine)(cell)));
        (0,output/* print */.yy)((0,columns/* formatColumns */.j)([NAME_COLUMNS, ...rows]));
    }
}
function repositoryJson({ repository, names, unread }) {
    return { repository: (0,reference/* formatRepository */.Sh)(repository), names: names.map((one) => nameJson(one, repository)), unread };
}
function nameJson({ name, records, anonymous, newest, packages }, repository) {
    const held = typeof packages === 'object' ? packages.platforms : packages;
    return { name, records, anonymous, newest: (0,version_json/* recordJson */.k)(newest, repository), packages: held };
}


/***/ }),

/***/ 31303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRegistered: () => (/* binding */ askRegistered),
/* harmony export */   openRegistries: () => (/* binding */ openRegistries),
/* harmony export */   requireVersions: () => (/* binding */ requireVersions)
/* harmony export */ });
/* harmony import */ var _adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28077);
/* harmony import */ var _core_history_registered_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27335);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_names_slug_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40830);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95362);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34115);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50418);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81081);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19011);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38702);













/** Opens the registries of a command that reads no definitions. */
async function openRegistries(options) {
    const loaded = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z)(await (0,_adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workTree */ ._)(options.root, options.env), options);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .requireConfig */ .Eu)(loaded);
    const { config } = loaded;
    return { registry: (0,_composition_js__WEBPACK_IMPORTED_MODULE_8__/* .openRegistry */ .Me)(options, config), order: (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryOrder */ .j)(config, false).order };
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
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .loadHead */ .Fr)(options, (found) => new Set((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .U)(found, [name]).ids));
    return { ...opened, wanted: wantedOf(name, (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentsOf */ .M2)(head)) };
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
    return found;
}


/***/ }),

/***/ 35418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ versionJson),
/* harmony export */   k: () => (/* binding */ recordJson)
/* harmony export */ });
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

/** A registered version as `versions --json` and `history --json` show it. */
function versionJson({ record, isLatest }, repository) {
    const { version, ...rest } = recordJson(record, repository);
    return { version, latest: isLatest, ...rest };
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


/***/ }),

/***/ 66295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_report_columns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36678);
/* harmony import */ var _core_report_describe_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77600);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85603);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45291);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38702);
/* harmony import */ var _command_registered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31303);
/* harmony import */ var _command_registered_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97043);
/* harmony import */ var _command_version_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35418);









const command = {
    usage: 'versions [id|name] [flags]',
    summary: 'Lists the versions that are registered of an environment, the newest first; without one, every name with its newest version.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORIES */ .X$,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .REGISTERED */ .nX,
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/versions.schema.json)' },
    ],
    run: async (args, signal) => {
        if (args.positionals.length > 0 && (args.flag('packages') || args.flag('all')))
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', '--packages and --all list every name: they take none', {
                hint: 'terrarium show <name:version> lists the packages of one',
            });
        const asking = await (0,_command_registered_js__WEBPACK_IMPORTED_MODULE_5__.askRegistered)(args, signal);
        if (asking.wanted === undefined) {
            await (0,_command_registered_names_js__WEBPACK_IMPORTED_MODULE_6__.listRegistered)(asking, args);
            return 0;
        }
        const { name } = asking.wanted;
        const { repository, versions, damaged, unread } = await (0,_command_registered_js__WEBPACK_IMPORTED_MODULE_5__.requireVersions)(asking, asking.wanted);
        if (args.json) {
            const documents = versions.map((version) => (0,_command_version_json_js__WEBPACK_IMPORTED_MODULE_7__/* .versionJson */ .f)(version, repository));
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)({ formatVersion: 1, name, versions: documents, damaged, unread });
        }
        else
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)((0,_core_report_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .formatColumns */ .j)([
                _core_report_describe_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_COLUMNS */ .Jz,
                ...versions.map((version) => (0,_core_report_describe_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionCells */ .SY)(version).map((cell) => (0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(cell))),
            ]));
        return 0;
    },
};


/***/ })

};
