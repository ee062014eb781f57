export const id = 4434;
export const ids = [4434];
export const modules = {

/***/ 7017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findAging)
/* harmony export */ });
/* harmony import */ var _build_pin_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60601);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _names_ended_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96648);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21556);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95362);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51341);
/* harmony import */ var _packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39221);
/* harmony import */ var _resolve_bases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4679);








/** What has aged of the last image of an environment's definition. */
async function findAging(environment, scope) {
    const { registry, order } = scope;
    // As for a lookup: what is not what its address says is no image.
    const stored = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessWrong */ .ey)((0,_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .readStored */ .CL)(registry, order, `def-${environment.hash}`, environment.id));
    if (stored?.image === undefined)
        return [{ kind: 'not-built' }];
    const platforms = stored.packages?.platforms ?? [];
    return [
        ...(await agingOfBase(environment, stored, scope)),
        ...endedIn(platforms),
        ...(await vulnerableIn(platforms, scope)),
    ];
}
async function vulnerableIn(platforms, { findVulnerabilities }) {
    if (findVulnerabilities === undefined)
        return [];
    // What comes from elsewhere than an index may be anything.
    const listed = platforms.flatMap(({ python }) => python.filter(({ source }) => source === ''));
    const packages = [...new Map(listed.map(({ name, version }) => [`${name} ${version}`, { name, version }])).values()];
    const found = packages.length === 0 ? [] : await findVulnerabilities(packages);
    return found.map(({ id, name, version, fixed = null }) => ({ kind: 'vulnerable', id, name, version, fixed }));
}
async function agingOfBase(environment, stored, scope) {
    const slot = (0,_build_pin_images_js__WEBPACK_IMPORTED_MODULE_0__/* .baseSlot */ .i)(environment);
    const use = environment.image.bases.find((base) => base.slot === slot);
    // What an environment of this tree is built on is told of that one.
    if (use === undefined || use.source.kind !== 'image')
        return [];
    const { reference } = use.source;
    const built = reference.digest ?? stored.image?.base.digest;
    if (built === undefined)
        return [];
    const base = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatReference */ .FH)({ ...reference, digest: undefined });
    try {
        // A digest as well is asked about only on a registry that is allowed.
        await scope.bases.pin(use.source, use.imagePlatform);
        const [now, ...others] = await digestsNow(reference, use.imagePlatform, scope.bases);
        const isSame = now === undefined || [now, ...others].includes(built);
        const isRebuilt = (0,_resolve_bases_js__WEBPACK_IMPORTED_MODULE_6__/* .isFollowed */ .bJ)(scope.config, use.source);
        const moved = isSame ? [] : [{ kind: 'base-moved', base, from: built, to: now, isRebuilt }];
        const days = await ageOf(reference, built, scope);
        return days === undefined || days < scope.oldDays ? moved : [...moved, { kind: 'base-old', base, days }];
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM))
            throw error;
        return [{ kind: 'base-unknown', base, why: error.message }];
    }
}
/** What a tag names now, for a platform and as a whole; nothing for a digest without one. */
async function digestsNow(reference, platform, bases) {
    if (reference.tag === undefined && reference.digest !== undefined)
        return [];
    const tagged = { ...reference, digest: undefined };
    const image = { kind: 'image', reference: tagged };
    const found = await Promise.all([bases.resolve(image, platform), bases.resolveWhole(tagged)]);
    return found.map((one) => {
        if (!one.ok)
            throw one.error;
        return one.digest;
    });
}
const DAY_MS = 86_400_000;
/** Days since a base was made, by its configuration, else by a date in its tag; `undefined` where neither says. */
async function ageOf(reference, built, { registry, now }) {
    const config = await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .Xg)(registry, reference, { mediaType: _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA */ .Rn.manifest, digest: built, size: 0 });
    const made = [config?.created, datedTag(reference.tag)].map((text) => Date.parse(text ?? '')).find((at) => at > 0);
    return made === undefined ? undefined : Math.max(0, Math.floor((now - made) / DAY_MS));
}
// As those of Azure ML: https://learn.microsoft.com/azure/machine-learning/how-to-manage-environments
function datedTag(tag = '') {
    const [, year, month, day] = /(?:^|[.v_-])(20\d\d)-?(\d\d)-?(\d\d)(?:$|[.v_-])/.exec(tag) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T00:00:00Z`;
}
/** Distributions and release lines of Python that have ended, of what an image holds. */
function endedIn(platforms) {
    const lines = new Set(platforms.flatMap(pythonLines));
    const names = new Set(platforms.map(({ distribution }) => distribution));
    const ended = [
        ...[...names].map((name) => [name, (0,_names_ended_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionEnd */ .Y)(name)]),
        ...[...lines].map((line) => [`Python ${line}`, (0,_names_ended_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonEnd */ .K)(line)]),
    ];
    return ended.flatMap(([what, since]) => (since === undefined ? [] : [{ kind: 'ended', what, since }]));
}
function pythonLines({ conda, python }) {
    const own = conda.flatMap(({ name, version }) => (name === 'python' ? [version] : []));
    const folders = python.map(({ location }) => /\/python(\d+\.\d+)\/(?:site|dist)-packages$/.exec(location)?.[1] ?? '');
    return [...own, ...folders].flatMap((text) => /^\d+\.\d+/.exec(text)?.[0] ?? []);
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

/***/ 15565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeAging)
/* harmony export */ });
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95885);

/** What has aged, as one line of plain text. It holds untrusted text. */
function describeAging(aging) {
    switch (aging.kind) {
        case 'not-built':
            return 'no image of its definition is there';
        case 'base-moved': {
            const [from, to] = [aging.from, aging.to].map((digest) => (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .s)(digest).slice(0, 12));
            const next = aging.isRebuilt ? 'the next run builds on it' : 'not followed: refresh, or pin it again';
            return `${aging.base} moved ${from} -> ${to}; ${next}`;
        }
        case 'base-old':
            return `its base ${aging.base} is ${aging.days} days old`;
        case 'ended':
            return `${aging.what} gets no fixes since ${aging.since}`;
        case 'vulnerable': {
            const fix = aging.fixed === null ? '' : `; fixed in ${aging.fixed}`;
            return `${aging.name} ${aging.version} has ${aging.id}${fix}`;
        }
        case 'base-unknown':
            return `${aging.base} could not be asked about: ${aging.why}`;
    }
}


/***/ }),

/***/ 82677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openVulnerabilitiesOf)
/* harmony export */ });
/** Where known vulnerabilities are looked up, as `--vulnerabilities` says; `undefined` without it. */
async function openVulnerabilitiesOf(args, { env, signal }) {
    const where = args.text('vulnerabilities');
    if (where === undefined)
        return undefined;
    const { openVulnerabilities } = await __webpack_require__.e(/* import() */ 5872).then(__webpack_require__.bind(__webpack_require__, 25872));
    return openVulnerabilities(where, { env, signal });
}


/***/ }),

/***/ 84434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_history_outdated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7017);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_model_limit_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42883);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34115);
/* harmony import */ var _core_report_columns_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36678);
/* harmony import */ var _core_report_describe_aging_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15565);
/* harmony import */ var _core_resolve_bases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4679);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66742);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45291);
/* harmony import */ var _command_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17510);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38702);
/* harmony import */ var _command_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82677);
















const OLD_DAYS = 14;
const AT_A_TIME = 8;
const command = {
    usage: 'outdated [patterns] [flags]',
    summary: 'Lists what has aged of the images of selected environments: bases that moved or are old, and what gets no fixes any more. Builds nothing.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .REPOSITORIES */ .X$,
        { name: 'old', kind: 'text', value: '<days>', help: `from when on a base is old (default: ${OLD_DAYS})` },
        {
            name: 'vulnerabilities',
            kind: 'text',
            value: '<osv.dev|file>',
            help: 'also known vulnerabilities of Python packages: asks osv.dev, or reads a file of OSV (default: neither)',
        },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/outdated.schema.json)' },
    ],
    run: async (args, signal) => {
        const { found, broken } = await findOutdated(args, signal);
        const aged = found.filter(({ aging }) => aging.length > 0);
        if (args.json)
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_10__/* .printJson */ .Q2)({ formatVersion: 1, environments: found.map(({ id, hash, aging }) => ({ id, hash, aging })) });
        else if (aged.length === 0)
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_10__/* .printNote */ .cN)(`nothing has aged of ${found.length} environments`);
        else
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_10__/* .print */ .yy)((0,_core_report_columns_js__WEBPACK_IMPORTED_MODULE_11__/* .formatColumns */ .j)(aged.flatMap(({ id, aging }) => aging.map((one) => [(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__.logLine)(id), (0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__.logLine)((0,_core_report_describe_aging_js__WEBPACK_IMPORTED_MODULE_12__/* .describeAging */ .S)(one))]))));
        (0,_command_output_js__WEBPACK_IMPORTED_MODULE_10__/* .printDiagnostics */ .aE)(broken.flatMap(({ item }) => item.diagnostics));
        return broken.length > 0 ? 1 : 0;
    },
};
async function findOutdated(args, signal) {
    const options = (0,_command_load_js__WEBPACK_IMPORTED_MODULE_9__/* .hostOptions */ .tv)(args, signal);
    const head = await (0,_command_load_js__WEBPACK_IMPORTED_MODULE_9__/* .loadHead */ .Fr)(options, (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .askedBy */ .Ai)([args.positionals]));
    (0,_command_load_js__WEBPACK_IMPORTED_MODULE_9__/* .requireConfig */ .Eu)(head);
    const picked = (0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_4__/* .pick */ .U)(head.definitions, args.positionals);
    (0,_command_output_js__WEBPACK_IMPORTED_MODULE_10__/* .printDiagnostics */ .aE)(picked.diagnostics);
    if (picked.diagnostics.some(({ severity }) => severity === 'error'))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', 'a pattern names no environment', { hint: 'terrarium list shows them' });
    const registry = (0,_composition_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegistry */ .Me)(options, head.config);
    const { order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_13__/* .repositoryOrder */ .j)(head.config, false);
    const ids = new Set(picked.ids);
    const scope = {
        ...{ registry, order, config: head.config, bases: (0,_core_resolve_bases_js__WEBPACK_IMPORTED_MODULE_5__/* .baseResolver */ .yf)(registry, head.config) },
        ...{ now: Date.now(), oldDays: args.count('old', OLD_DAYS) },
        findVulnerabilities: await (0,_command_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_14__/* .openVulnerabilitiesOf */ .C)(args, options),
    };
    const asked = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(head).filter(({ id }) => ids.has(id));
    const found = await (0,_core_model_limit_js__WEBPACK_IMPORTED_MODULE_15__/* .limit */ .A)(AT_A_TIME).map(asked, async (environment) => {
        const aging = await (0,_core_history_outdated_js__WEBPACK_IMPORTED_MODULE_0__/* .findAging */ .Y)(environment, scope);
        return { id: environment.id, hash: environment.hash, aging };
    });
    return { found, broken: head.definitions.filter(({ origin, item }) => ids.has(origin.id) && !item.ok) };
}


/***/ })

};
