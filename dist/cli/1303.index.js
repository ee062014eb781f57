export const id = 1303;
export const ids = [1303];
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


/***/ })

};
