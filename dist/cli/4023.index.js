export const id = 4023;
export const ids = [4023];
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

/***/ 87955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ askedByNames),
/* harmony export */   T: () => (/* binding */ readDefinitions)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34115);
/* harmony import */ var _core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39221);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50418);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19011);








/** Finds what the arguments of a command name, exactly as many as it takes. */
async function readDefinitions(args, count, signal) {
    if (args.positionals.length !== count) {
        const what = count === 1 ? 'one environment' : `${count} environments`;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `expected ${what}: id, name, definition hash, digest or name:version`);
    }
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .hostOptions */ .tv)(args, signal);
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHead */ .Fr)(options, askedByNames(args.positionals));
    (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .requireConfig */ .Eu)(head);
    const { order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryOrder */ .j)(head.config, false);
    const registry = (0,_composition_js__WEBPACK_IMPORTED_MODULE_5__/* .openRegistry */ .Me)(options, head.config);
    const environments = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(head);
    return Promise.all(args.positionals.map((text) => (0,_core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .findDefinition */ .Jn)(registry, order, text, environments)));
}
/** Names of environments ask for those; a hash or a digest may be any's. */
function askedByNames(names) {
    return (found) => ((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__/* .pick */ .U)(found, names).diagnostics.length === 0 ? (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedBy */ .Ai)([names])(found) : (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)(found));
}


/***/ }),

/***/ 24023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38384);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21556);
/* harmony import */ var _core_packages_cyclonedx_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55723);
/* harmony import */ var _core_report_describe_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46364);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45291);
/* harmony import */ var _command_image_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14301);
/* harmony import */ var _command_known_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87955);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38702);









const command = {
    usage: 'show <id|name|hash|digest|name:version> [flags]',
    summary: 'Shows a definition, its image, and the packages that it holds.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORIES */ .X$,
        { name: 'json', kind: 'flag', help: 'print definition and packages as JSON' },
        { name: 'sbom', kind: 'flag', help: 'print the packages as CycloneDX' },
    ],
    run: async (args, signal) => {
        const [known] = await (0,_command_known_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinitions */ .T)(args, 1, signal);
        if (known === undefined)
            return 1;
        const { title, hash, image, record, definition, packages } = known;
        if (args.flag('sbom')) {
            if (packages === undefined)
                throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `what ${title} holds is not written down`);
            const name = image === undefined ? title : (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(image.image.repository);
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)((0,_core_packages_cyclonedx_js__WEBPACK_IMPORTED_MODULE_7__/* .cycloneDx */ .q)(packages, { name, digest: image?.image.digest ?? hash })));
        }
        else if (args.flag('json')) {
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)({ formatVersion: 1, hash, image: image ? (0,_command_image_json_js__WEBPACK_IMPORTED_MODULE_8__/* .imageJson */ .i)(image) : null, record, definition, packages });
        }
        else
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .tj)((0,_core_report_describe_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .describeKnown */ .$u)(known));
        return 0;
    },
};


/***/ })

};
