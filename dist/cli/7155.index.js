export const id = 7155;
export const ids = [7155];
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
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42883);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95362);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13389);
/* harmony import */ var _packages_find_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39221);





/** The versions of a name, from the first repository that has records of it; `undefined` where none has. */
async function readVersions(registry, order, { name, latest }) {
    for (const repository of order) {
        const { records, ...rest } = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readNameRecords */ .Ed)(registry, repository, name);
        if (records.length + rest.damaged.length === 0)
            continue;
        const newest = (await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessWrong */ .ey)(registry.headManifest(repository, latest)))?.digest;
        const versions = records.toSorted(newestFirst).map((record) => ({ record, isLatest: record.image === newest }));
        return { repository, versions, ...rest };
    }
    return undefined;
}
const VERSIONS = new Intl.Collator('en', { numeric: true });
// Records of earlier releases do not say when they were written.
function newestFirst(a, b) {
    const [left, right] = [a.created ?? '', b.created ?? ''];
    return left === right ? VERSIONS.compare(b.version, a.version) : left < right ? 1 : -1;
}
const AT_A_TIME = 8;
/** What each version is, and what changed since the one before it. */
async function readHistory(registry, { repository, versions }) {
    const stored = await (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .limit */ .A)(AT_A_TIME).map(versions, ({ record }) => (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessWrong */ .ey)((0,_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .readStored */ .CL)(registry, [repository], record.image, record.version)));
    return versions.map((version, place) => {
        const [now, before] = [stored[place], stored[place + 1]];
        const former = versions[place + 1]?.record;
        return {
            ...version,
            stored: now,
            changes: former === undefined ? undefined : (0,_diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .diffKnownDefinitions */ .N)(former, version.record),
            packages: now?.packages && before?.packages && (0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .diffPackages */ .b)(before.packages, now.packages),
        };
    });
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

/***/ 90304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildAgain),
/* harmony export */   h: () => (/* binding */ describeImage)
/* harmony export */ });
/* harmony import */ var _names_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21300);
/* harmony import */ var _describe_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46364);


/** What an image is, for people: what was registered of it and how to build it again, then definition and packages. Lines hold untrusted text. */
function describeImage({ known, records, damaged, unread }) {
    const [title = '', ...rest] = (0,_describe_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeKnown */ .$u)(known);
    const doubtful = records.filter(({ definitionHash }) => definitionHash !== known.hash);
    return [
        title,
        ...(records.length === 0 ? ['  no record says of which commit it is'] : []),
        ...records.flatMap(describeRecord),
        ...doubtful.map(({ name, version }) => `  the record of ${name} ${version} says another definition than the image`),
        ...(damaged === 0 ? [] : [`  ${damaged} of its records cannot be read`]),
        ...(unread === 0 ? [] : [`  ${unread} records of the repository were not looked at`]),
        ...rest,
    ];
}
function describeRecord(record) {
    const { name, version, source, commit, dirty, run } = record;
    const again = buildAgain(record);
    return [
        `  registered ${name} ${version}, from ${source}`,
        ...(commit === '' ? [] : [`    commit   ${commit}${dirty === true ? ' (dirty: with other changes)' : ''}`]),
        ...(run === '' ? [] : [`    run      ${run}`]),
        ...(again === undefined ? [] : [`    again    ${again}`]),
    ];
}
/** Commands that build a recorded environment again; `undefined` where no commit has it. A record is a stranger's text, and the line may be pasted. */
function buildAgain({ commit, source }) {
    if (!(0,_names_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(commit) || source.startsWith('-'))
        return undefined;
    const word = /^[\w./#@:+-]+$/.test(source) ? source : `'${source.replaceAll("'", "'\\''")}'`;
    return `git switch --detach ${commit} && terrarium build ${word}`;
}


/***/ }),

/***/ 46364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ describeKnown),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   lk: () => (/* binding */ diffBaseImages)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24141);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95885);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21556);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13389);
/* harmony import */ var _describe_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67140);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23562);







/** A definition, its image and what that holds, for people. Lines hold untrusted text. */
function describeKnown({ title, hash, image, record, definition, packages, }) {
    const field = (name, value) => (value === '' ? [] : [`  ${name.padEnd(10)} ${value}`]);
    return [
        title,
        ...field('hash', hash),
        ...field('image', image === undefined ? 'not found' : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatImage */ .vy)(image.image)),
        ...field('key', image?.key ?? ''),
        ...field('created', shownTime(image?.created)),
        ...field('platforms', image?.platforms.join(', ') ?? ''),
        ...field('base', [image?.base.name, image?.base.digest].filter((text) => text).join(' ')),
        ...(image?.cost === undefined
            ? []
            : field('built in', `${(0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(image.cost.seconds)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(image.cost.bytes)} compressed`)),
        ...(record === undefined
            ? []
            : [
                ...field('recorded', `${record.name} ${record.version}, from ${record.source}`),
                ...field('on', record.created?.replace('T', ' ').replace('Z', ' UTC') ?? ''),
                ...field('commit', record.dirty === true ? `${record.commit} (dirty)`.trimStart() : record.commit),
                ...field('run', record.run),
            ]),
        ...(definition === undefined ? [] : (0,_describe_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDefinition */ .F)(definition).map((line) => `  ${line}`)),
        ...(packages === undefined
            ? ['  packages   not written down']
            : packages.platforms.flatMap((part) => describePlatform(part).map((line) => `  ${line}`))),
    ];
}
// Images that are the same for equal inputs say no time.
function shownTime(created = '') {
    return created.startsWith('1970-01-01T00:00:00') ? '' : created.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}
function describePlatform({ platform, distribution, conda, python, system }) {
    return [
        `packages on ${platform}${distribution === '' ? '' : ` (${distribution})`}`,
        ...conda.map(({ name, version, build, channel }) => `  conda ${name} ${version} ${build} ${channel}`.trimEnd()),
        ...python
            .filter(({ installer }) => installer !== 'conda')
            .map(({ name, version, source }) => `  pip   ${name} ${version} ${source}`.trimEnd()),
        ...system.map(({ type, name, version }) => `  ${type.padEnd(5)} ${name} ${version}`),
    ];
}
/** One definition may have images on several digests of its base. */
function imageDifference({ image: old }, { image: current }) {
    if (old === undefined || current === undefined)
        return [];
    const [from, to] = [old.image.digest, current.image.digest];
    const image = from === to ? `image ${shortDigest(from)}: equal` : `image ${shortDigest(from)} -> ${shortDigest(to)}`;
    const base = diffBaseImages(old.base, current.base);
    if (base === undefined)
        return [image];
    const describe = ({ name, digest }) => [name, ...(digest === undefined ? [] : [shortDigest(digest)])].join(' ');
    const told = describe(base.to).replace(base.from.name === base.to.name ? `${base.to.name} ` : '', '');
    return [image, `  base ${describe(base.from)} -> ${told}`];
}
/** The bases that two images depend on, where they are not the same. */
function diffBaseImages(from, to) {
    return from.name === to.name && from.digest === to.digest ? undefined : { from, to };
}
function shortDigest(digest) {
    return `sha256:${(0,_names_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestHex */ .s)(digest).slice(0, 12)}`;
}
/** What differs between two definitions, for people: their images, what they ask for, then what their images hold. */
function describeDifference(before, after) {
    const defined = (0,_diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .diffKnownDefinitions */ .N)(before, after);
    const resolved = before.packages !== undefined && after.packages !== undefined;
    const changes = (defined ?? []).map(_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N);
    const packages = resolved ? (0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .diffPackages */ .b)(before.packages, after.packages).map(_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPackageChange */ .y) : [];
    const unknown = [before, after].filter(({ definition }) => definition === undefined).map(({ title }) => title);
    const unwritten = [before, after].filter(({ packages: held }) => held === undefined).map(({ title }) => title);
    return [
        ...imageDifference(before, after),
        `definition ${before.hash.slice(0, 12)} -> ${after.hash.slice(0, 12)}${defined?.length === 0 ? ': equal' : ''}`,
        ...unknown.map((title) => `  the definition of ${title} is not known`),
        ...changes.map((line) => `  ${line}`),
        `packages${resolved && packages.length === 0 ? ': equal' : ''}`,
        ...unwritten.map((title) => `  what ${title} holds is not written down`),
        ...packages.map((line) => `  ${line}`),
    ];
}


/***/ }),

/***/ 14301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageJson)
/* harmony export */ });
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

/** An image as commands show it in JSON. */
function imageJson({ image, key, base, platforms, created, cost }) {
    return {
        name: (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)(image),
        key,
        base: { name: base.name, digest: base.digest ?? '' },
        platforms,
        created,
        cost,
    };
}


/***/ }),

/***/ 31303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ askRegistered),
/* harmony export */   cs: () => (/* binding */ openRegistries),
/* harmony export */   xA: () => (/* binding */ requireVersions)
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

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/adapters/engine/docker-engine.js
var docker_engine = __webpack_require__(68110);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/oci/records.js
var oci_records = __webpack_require__(95362);
;// CONCATENATED MODULE: ./build/core/oci/image-records.js



/** Records looked through at most, where a registry lists none of an image. */
const MAX_SEARCHED = 5000;
const AT_A_TIME = 8;
/** Every record whose subject is an image, each version and commit once. */
async function readImageRecords(registry, repository, image) {
    const referrers = (await (0,oci_records/* unlessWrong */.ey)(registry.listReferrers(repository, image))) ?? [];
    const listed = referrers.filter(({ artifactType }) => artifactType === oci_records/* RECORD_TYPE */.Bm);
    const { references, unread } = listed.length > 0
        ? { references: listed.map(({ digest }) => digest), unread: 0 }
        : await searchRecords(registry, repository, image);
    const read = await (0,limit/* limit */.A)(AT_A_TIME).map(references.slice(0, oci_records/* MAX_RECORDS */.uq), async (reference) => {
        const record = await (0,oci_records/* readRecord */.aE)(registry, repository, reference);
        return record?.image === image ? record : undefined;
    });
    const records = read.filter((record) => record !== undefined);
    const nameOf = ({ name, version, commit }) => JSON.stringify([name, version, commit]);
    return {
        records: [...new Map(records.map((record) => [nameOf(record), record])).values()],
        damaged: read.length - records.length,
        unread: unread + references.length - read.length,
    };
}
/** Tags of records whose manifest names an image: registries before the referrers API list none. */
async function searchRecords(registry, repository, image) {
    const tags = ((await registry.listTags(repository)) ?? []).filter(oci_records/* isRecordTag */._K);
    const searched = tags.slice(0, MAX_SEARCHED);
    const found = await (0,limit/* limit */.A)(AT_A_TIME).map(searched, async (tag) => {
        const manifest = await (0,oci_records/* unlessWrong */.ey)(registry.getManifest(repository, tag));
        const { subject } = (0,json/* membersOf */.lS)(manifest && (0,json/* parseJson */.qF)(manifest.bytes));
        return (0,json/* membersOf */.lS)(subject).digest === image ? [tag] : [];
    });
    return { references: found.flat(), unread: tags.length - searched.length };
}

// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
;// CONCATENATED MODULE: ./build/core/history/what-is.js



/** Finds an image by the first of some names under which a repository has it, and what is recorded of it. */
async function identifyImage(registry, order, names) {
    for (const { repository, reference } of names) {
        const places = repository === undefined ? order : [repository];
        const known = await (0,oci_records/* unlessWrong */.ey)((0,find_definition/* readStored */.CL)(registry, places, reference, reference));
        if (known?.image === undefined)
            continue;
        const { repository: found, digest } = known.image.image;
        return { known, ...(await readImageRecords(registry, found, digest)) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/oci/labels.js
var labels = __webpack_require__(45729);
// EXTERNAL MODULE: ./build/core/report/describe-image.js
var describe_image = __webpack_require__(90304);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/image-json.js
var image_json = __webpack_require__(14301);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js
var load = __webpack_require__(19011);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
// EXTERNAL MODULE: ./build/hosts/cli/command/registered.js
var registered = __webpack_require__(31303);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/whatis.js











const command = {
    usage: 'whatis <digest|image|container> [flags]',
    summary: 'Says what an image is: its definition, commit and packages, and what builds it again.',
    flags: [...command_arguments/* COMMON */.Sq, ...command_arguments/* REPOSITORIES */.X$, { name: 'json', kind: 'flag', help: 'print JSON (schemas/whatis.schema.json)' }],
    run: async (args, signal) => {
        const [text, ...others] = args.positionals;
        if (text === undefined || others.length > 0)
            throw new errors/* TerrariumError */.qM('usage', 'expected one image: a digest, a reference, or a container');
        const options = (0,load/* hostOptions */.tv)(args, signal);
        const { registry, order } = await (0,registered/* openRegistries */.cs)(options);
        const found = await identifyImage(registry, order, await namesOf(text, options));
        if (found === undefined)
            throw new errors/* TerrariumError */.qM('usage', `no repository has ${JSON.stringify(text)}`, {
                hint: 'name its repository: <repository>@<digest>, or --lookup-repository',
            });
        if (!args.json) {
            (0,output/* printLines */.tj)((0,describe_image/* describeImage */.h)(found));
            return 0;
        }
        (0,output/* printJson */.Q2)(identifiedJson(found));
        return 0;
    },
};
/** Names under which a registry may have an image: of a container, all that the engine knows. */
async function namesOf(text, options) {
    const digest = (0,names_reference/* parseDigestName */.Pg)(text);
    if (digest !== undefined)
        return [{ repository: digest.repository, reference: digest.digest }];
    if (/[/:@]/.test(text)) {
        const reference = (0,names_reference/* parseReference */.F2)(text);
        if (reference === undefined)
            throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(text)} is no image reference`);
        return [{ repository: reference, reference: reference.tag ?? 'latest' }];
    }
    const container = await (0,docker_engine/* containerImage */.Xn)(text, options);
    if (container === undefined) {
        const hint = 'give a digest, an image with its registry, or a container of docker ps';
        throw new errors/* TerrariumError */.qM('usage', `the engine has no container ${JSON.stringify(text)}`, { hint });
    }
    const digests = container.digests.flatMap((one) => {
        const named = (0,names_reference/* parseDigestName */.Pg)(one);
        return named === undefined ? [] : [{ repository: named.repository, reference: named.digest }];
    });
    // What was built into the engine has no digest; its labels say its key.
    const key = container.labels[labels/* LABELS */.k.key] ?? '';
    return [...digests, ...(/^[0-9a-f]{64}$/.test(key) ? [{ repository: undefined, reference: `env-${key}` }] : [])];
}
function identifiedJson({ known, records, damaged, unread }) {
    const { image, hash, definition, packages } = known;
    return {
        formatVersion: 1,
        image: image === undefined ? null : (0,image_json/* imageJson */.i)(image),
        hash,
        records: records.map(({ name, version, created, definitionHash, source, commit, dirty, run, imageKey }) => ({
            ...{ name, version, registered: created ?? null, hash: definitionHash, key: imageKey, source, commit },
            ...{ dirty: dirty === true, run, again: (0,describe_image/* buildAgain */.F)({ commit, source }) ?? null },
        })),
        damaged,
        unread,
        definition: definition ?? null,
        packages: packages ?? null,
    };
}


/***/ })

};
