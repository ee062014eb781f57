export const id = 4023;
export const ids = [4023];
export const modules = {

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
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   TP: () => (/* binding */ imageDifference),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   lk: () => (/* binding */ diffBaseImages),
/* harmony export */   zH: () => (/* binding */ describeDefined)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73480);
/* harmony import */ var _model_packages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32799);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95885);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _oci_version_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1356);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13389);
/* harmony import */ var _describe_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67140);
/* harmony import */ var _describe_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77600);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23562);










/** A definition, its image and what that holds, for people. Lines hold untrusted text. */
function describeKnown({ title, hash, image, record, state: named, definition, packages, }) {
    const state = record && named && (0,_oci_version_state_js__WEBPACK_IMPORTED_MODULE_2__/* .versionStateOf */ .tC)(named, record.version);
    const field = (name, value) => (value === '' ? [] : [`  ${name.padEnd(10)} ${value}`]);
    return [
        title,
        ...field('hash', hash),
        ...field('image', image === undefined ? 'not found' : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatImage */ .vy)(image.image)),
        ...field('key', image?.key ?? ''),
        ...field('created', shownTime(image?.created)),
        ...field('platforms', image?.platforms.join(', ') ?? ''),
        ...field('base', [image?.base.name, image?.base.digest].filter((text) => text).join(' ')),
        ...(image?.cost === undefined
            ? []
            : field('built in', `${(0,_units_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .Xo)(image.cost.seconds)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(image.cost.bytes)} compressed`)),
        ...(record === undefined
            ? []
            : [
                ...field('recorded', `${record.name} ${record.version}, from ${record.source}`),
                ...field('on', record.created?.replace('T', ' ').replace('Z', ' UTC') ?? ''),
                ...field('commit', record.dirty === true ? `${record.commit} (dirty)`.trimStart() : record.commit),
                ...field('run', record.run),
                ...(state === undefined ? [] : [...field('marks', (0,_describe_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .shownMarks */ .w1)(state, false)), ...(0,_describe_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeState */ .Jw)(state)]),
            ]),
        ...(definition === undefined ? [] : (0,_describe_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDefinition */ .F)(definition).map((line) => `  ${line}`)),
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
        ...python.filter(_model_packages_js__WEBPACK_IMPORTED_MODULE_8__/* .isNoConda */ .z).map(({ name, version, source }) => `  pip   ${name} ${version} ${source}`.trimEnd()),
        ...system.map(({ type, name, version }) => `  ${type.padEnd(5)} ${name} ${version}`),
    ];
}
/** Which images two definitions have, for people: one definition may have images on several digests of its base. */
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
    return `sha256:${(0,_names_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestHex */ .s)(digest).slice(0, 12)}`;
}
/** What differs between two definitions, for people: their images, what they ask for, then what their images hold. */
function describeDifference(before, after) {
    return [
        ...imageDifference(before, after),
        ...describeDefined(before, after, (0,_diff_known_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .diffKnownDefinitions */ .N)(before, after)),
        ...describeHeld(before, after),
    ];
}
/** What differs between two definitions, for people. `changes` are `undefined` where one of them is not known. */
function describeDefined(before, after, changes) {
    const unknown = [before, after].filter(({ definition }) => definition === undefined).map(({ title }) => title);
    return [
        `definition ${before.hash.slice(0, 12)} -> ${after.hash.slice(0, 12)}${changes?.length === 0 ? ': equal' : ''}`,
        ...unknown.map((title) => `  the definition of ${title} is not known`),
        ...(changes ?? []).map((change) => `  ${(0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N)(change)}`),
    ];
}
/** What two images hold otherwise, for people. */
function describeHeld(before, after) {
    const resolved = before.packages !== undefined && after.packages !== undefined;
    const packages = resolved ? (0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .diffPackages */ .b)(before.packages, after.packages).map(_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPackageChange */ .y) : [];
    const unwritten = [before, after].filter(({ packages: held }) => held === undefined).map(({ title }) => title);
    return [
        `packages${resolved && packages.length === 0 ? ': equal' : ''}`,
        ...unwritten.map((title) => `  what ${title} holds is not written down`),
        ...packages.map((line) => `  ${line}`),
    ];
}


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
/* harmony export */   Kd: () => (/* binding */ noteChanges),
/* harmony export */   Oj: () => (/* binding */ askedByNames),
/* harmony export */   TL: () => (/* binding */ readDefinitions)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34115);
/* harmony import */ var _core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1356);
/* harmony import */ var _core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39221);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74788);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38882);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12721);
/* harmony import */ var _registered_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31303);












/** Finds what the arguments of a command name, exactly as many as it takes. */
async function readDefinitions(args, count, signal) {
    if (args.positionals.length !== count) {
        const what = count === 1 ? 'one environment' : `${count} environments`;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `expected ${what}: id, name, definition hash, digest, name:version or name@label`);
    }
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .hostOptions */ .tv)(args, signal);
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadHead */ .Fr)(options, askedByNames(args.positionals));
    (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .requireConfig */ .Eu)(head);
    const { order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryOrder */ .j)(head.config, false);
    const registry = (0,_composition_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegistry */ .Me)(options, head.config);
    const environments = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(head);
    const found = await Promise.all(args.positionals.map((text) => (0,_core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .findDefinition */ .Jn)(registry, order, text, environments)));
    for (const known of found)
        noteChanges(known);
    return found;
}
/** Says that what was found is archived: it can be used all the same. */
function noteChanges({ title, record, state }) {
    if (record === undefined || state === undefined)
        return;
    (0,_registered_js__WEBPACK_IMPORTED_MODULE_10__.noteDamagedChanges)(record.name, state);
    if ((0,_core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_4__/* .versionStateOf */ .tC)(state, record.version).archived)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .printNote */ .cN)(`${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__.logLine)(title)} is archived`);
}
/** Names of environments ask for those; a hash or a digest may be any's. */
function askedByNames(names) {
    return (found) => ((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__/* .pick */ .U)(found, names).diagnostics.length === 0 ? (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedBy */ .Ai)([names])(found) : (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)(found));
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


/***/ }),

/***/ 24023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38384);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1356);
/* harmony import */ var _core_packages_cyclonedx_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55723);
/* harmony import */ var _core_report_describe_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46364);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45291);
/* harmony import */ var _command_image_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14301);
/* harmony import */ var _command_known_definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87955);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12721);
/* harmony import */ var _command_version_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35418);











const command = {
    usage: 'show <id|name|hash|digest|name:version|name@label> [flags]',
    summary: 'Shows a definition, its image, and the packages that it holds.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORIES */ .X$,
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/show.schema.json)' },
        { name: 'sbom', kind: 'flag', help: 'print the packages as CycloneDX' },
    ],
    run: async (args, signal) => {
        const [known] = await (0,_command_known_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .readDefinitions */ .TL)(args, 1, signal);
        if (known === undefined)
            return 1;
        const { title, hash, image, record, state, definition, packages } = known;
        if (args.flag('sbom')) {
            if (packages === undefined)
                throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `what ${title} holds is not written down`);
            const name = image === undefined ? title : (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(image.image.repository);
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)((0,_core_packages_cyclonedx_js__WEBPACK_IMPORTED_MODULE_8__/* .cycloneDx */ .q)(packages, { name, digest: image?.image.digest ?? hash })));
        }
        else if (args.flag('json')) {
            const changed = record && state && (0,_command_version_json_js__WEBPACK_IMPORTED_MODULE_9__/* .changedJson */ .PZ)((0,_core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_1__/* .versionStateOf */ .tC)(state, record.version));
            const found = { formatVersion: 1, title, hash, image: image ? (0,_command_image_json_js__WEBPACK_IMPORTED_MODULE_10__/* .imageJson */ .i)(image) : null, record: record ?? null };
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)({ ...found, ...changed, definition: definition ?? null, packages: packages ?? null });
        }
        else
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)((0,_core_report_describe_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .describeKnown */ .$u)(known));
        return 0;
    },
};


/***/ })

};
