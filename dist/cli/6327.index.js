export const id = 6327;
export const ids = [6327];
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

/***/ 90304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildAgain),
/* harmony export */   h: () => (/* binding */ describeImage)
/* harmony export */ });
/* harmony import */ var _names_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21300);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56783);
/* harmony import */ var _describe_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46364);
/* harmony import */ var _describe_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77600);




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
    const marks = (0,_describe_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .shownMarks */ .w1)(record.state, false);
    return [
        `  registered ${name} ${version}, from ${source}${marks === '' ? '' : ` (${marks})`}`,
        ...(commit === '' ? [] : [`    commit   ${commit}${dirty === true ? ' (dirty: with other changes)' : ''}`]),
        ...(run === '' ? [] : [`    run      ${run}`]),
        ...(again === undefined ? [] : [`    again    ${again}`]),
    ];
}
/** Commands that build a recorded environment again; `undefined` where no commit has it. A record is a stranger's text, and the line may be pasted. */
function buildAgain({ commit, source }) {
    if (!(0,_names_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .j)(commit) || source.startsWith('-'))
        return undefined;
    return `git switch --detach ${commit} && terrarium build ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(source)}`;
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

/***/ 54704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ treeOfTexts)
/* harmony export */ });
/** A tree of files that are not written yet, by path, to try what they mean. None of them has a context. */
function treeOfTexts(files) {
    return {
        listFiles: async () => [...files.keys()],
        readText: async (path) => {
            const text = files.get(path);
            return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
        },
        listContext: async () => undefined,
        digestFile: async (path) => {
            throw new Error(`there is no file ${path}`);
        },
    };
}


/***/ }),

/***/ 25546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A value as YAML. Texts that a reader of YAML 1.1 or 1.2 takes for something else are quoted. */
function yamlText(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { version: '1.1', lineWidth: 0 });
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

/***/ 23889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ nameOfId),
  d: () => (/* binding */ writeDefinition)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/core/config/config.js
var config_config = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/commit.js
var commit = __webpack_require__(21300);
// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
// EXTERNAL MODULE: ./build/core/report/describe-image.js
var describe_image = __webpack_require__(90304);
// EXTERNAL MODULE: ./build/core/recipes/local-packages.js
var local_packages = __webpack_require__(21851);
// EXTERNAL MODULE: ./build/core/recipes/locked.js
var recipes_locked = __webpack_require__(91066);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var recipes_pip = __webpack_require__(85627);
;// CONCATENATED MODULE: ./build/core/restore/dockerfile-text.js
/** The name that BuildKit gives the target stage. https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const TARGET_STAGE = 'TARGETSTAGE';
/** Writes canonical steps as a Dockerfile again. Stages get names of their own, which do not count. */
function dockerfileText({ bases, platforms, steps }) {
    const { syntax, escape: character, stages } = steps;
    const target = new Map(steps.arguments).get(TARGET_STAGE);
    const names = stages.map((_, place) => (place === stages.length - 1 && target ? target : `stage-${place}`));
    const images = slotsOf(bases, platforms);
    const writing = { names, images };
    const directives = [
        ...(syntax === '' ? [] : [`# syntax=${syntax}`]),
        ...(character === '' || character === '\\' ? [] : [`# escape=${character}`]),
    ];
    const lines = stages.map((stage, place) => stageText(stage, names[place] ?? '', writing));
    return {
        text: `${[...directives, ...lines].join('\n')}\n`,
        given: Object.fromEntries(steps.arguments.filter(([name]) => name !== TARGET_STAGE)),
        target,
    };
}
/** A slot has an element for each platform. */
function slotsOf(bases, platforms) {
    const count = Math.floor(bases.length / Math.max(platforms.length, 1));
    return Array.from({ length: count }, (_, slot) => {
        const own = bases.slice(slot * platforms.length, (slot + 1) * platforms.length);
        const isOwn = own.every(({ platform }, place) => platform === platforms[place]);
        return { reference: own[0]?.reference ?? '', platform: isOwn ? undefined : own[0]?.platform };
    });
}
function stageText({ from, instructions }, name, writing) {
    const slot = /^base:(\d+)$/.exec(from)?.[1];
    const platform = slot === undefined ? undefined : writing.images[Number(slot)]?.platform;
    const flag = platform === undefined ? '' : `--platform=${platform} `;
    return [
        `FROM ${flag}${imageName(from, writing)} AS ${name}`,
        ...instructions.map((one) => stepText(one, writing)),
    ].join('\n');
}
function imageName(name, { names, images }) {
    const [kind, number = ''] = name.split(':');
    if (kind === 'base')
        return images[Number(number)]?.reference ?? '';
    return kind === 'stage' ? (names[Number(number)] ?? '') : name;
}
/** What `--from` and mounts name. */
const NAMED = /((?:^--from=|^--mount=(?:.*,)?from=))((?:base|stage):\d+)/;
function stepText({ keyword, flags, words, heredocs }, writing) {
    const named = flags.map((flag) => flag.replace(NAMED, (_, before, name) => `${before}${imageName(name, writing)}`));
    const copies = keyword === 'COPY' || keyword === 'ADD';
    const plain = !copies || (words.every((word) => /^\S+$/.test(word)) && words[0]?.startsWith('[') !== true);
    const rest = plain ? words.join(' ') : JSON.stringify(words);
    const bodies = heredocs.map(([word, body]) => `\n${body}${delimiterOf(word)}`);
    return `${[keyword, ...named, rest].join(' ')}${bodies.join('')}`;
}
/** `<<-"EOF"` ends with `EOF`. */
function delimiterOf(word) {
    return word.replace(/^(?:<<)?-?/, '').replaceAll(/["']/g, '');
}

// EXTERNAL MODULE: ./build/core/restore/yaml-text.js
var yaml_text = __webpack_require__(25546);
;// CONCATENATED MODULE: ./build/core/restore/definition-files.js





/**
 * Files that mean a definition. Not every one can be had from what is recorded: of contexts it has digests, of parents hashes. Whether the
 * files have its hash is for the caller to see.
 */
function definitionFiles(definition, called) {
    const why = whyNot(definition);
    if (why !== undefined)
        return { ok: false, why };
    const files = new Map();
    const entry = { name: called.name, version: called.version };
    const { python, spark, steps, platforms, bases } = definition;
    if (steps.stages.length > 0) {
        const { text, given, target } = dockerfileText(definition);
        files.set('Dockerfile', text);
        Object.assign(entry, { dockerfile: 'Dockerfile', 'build-args': orNone(given), target });
    }
    else
        entry.base = bases[0]?.reference;
    addPython(python, entry, files);
    if (spark.packages.length > 0)
        entry.spark = spark;
    entry.platforms = platforms;
    files.set('terrarium.yml', (0,yaml_text/* yamlText */.p)({ environments: [entry] }));
    return { ok: true, files };
}
function whyNot({ bases, context, python, spark, steps }) {
    if (steps.stages.length === 0 && bases.length === 0)
        return 'it has no base image';
    if (context.length > 0)
        return 'it copies files, of which only digests are recorded';
    if (bases.some(({ parent }) => parent !== ''))
        return 'it is built on another environment';
    if ((0,local_packages/* hasLocalPackages */.p)(python.pip))
        return 'it installs packages of the checkout';
    const { locked = [] } = python;
    if (locked.some(({ pip }) => pip.length > 0) || locked.length > 1 || python.apart === true)
        return 'its lock cannot be written again';
    const installs = python.conda.length + python.pip.length + locked.length + spark.packages.length > 0;
    if (steps.stages.length > 0 && installs)
        return 'it installs packages behind Docker steps of its own';
    return steps.contexts.length > 0 ? 'it has build contexts' : undefined;
}
function addPython(python, entry, files) {
    const { channels, conda, locked = [], pip, secrets, bytecode } = python;
    Object.assign(entry, { secrets, bytecode });
    const [lock] = locked;
    if (lock !== undefined) {
        files.set('explicit.txt', (0,recipes_locked/* explicitFile */.JV)([lock]));
        entry['conda-file'] = 'explicit.txt';
        return;
    }
    const { 'requirements.txt': lines = '', ...nested } = Object.fromEntries((0,recipes_pip/* requirementTexts */.qA)(pip, ''));
    for (const [path, text] of Object.entries(nested))
        files.set(path, text);
    if (conda.length + channels.length > 0) {
        const listed = pip.length > 0 ? [...conda, { pip: lines.trimEnd().split('\n') }] : conda;
        files.set('environment.yml', (0,yaml_text/* yamlText */.p)({ channels, dependencies: listed }));
        entry['conda-file'] = 'environment.yml';
    }
    else if (pip.length > 0) {
        files.set('requirements.txt', lines);
        entry.requirements = 'requirements.txt';
    }
}
function orNone(values) {
    return Object.keys(values).length === 0 ? undefined : values;
}

// EXTERNAL MODULE: ./build/core/restore/tree-of-texts.js
var tree_of_texts = __webpack_require__(54704);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/command/restoring.js















/** Writes the files of a definition into a new folder. They are tried first: files that mean something else are not written. */
async function writeDefinition(args, known, called) {
    const { definition, hash, title } = known;
    if (!(0,environment_name/* isEnvironmentName */.t)(called.name))
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(called.name)} is no name`);
    if (definition === undefined)
        throw refusal(known, 'its definition is not recorded');
    const written = definitionFiles(definition, called);
    if (!written.ok)
        throw refusal(known, written.why);
    const folder = (0,external_node_path_.resolve)(args.text('to') ?? folderName(called.name));
    await requireNew(folder);
    if ((await hashOf(written.files)) !== hash)
        throw refusal(known, 'its files would mean another definition');
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((cause) => {
        throw new errors/* TerrariumError */.qM('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause });
    });
    for (const [path, text] of written.files)
        await (0,write_file/* createFile */.x3)((0,external_node_path_.join)(folder, path), text);
    const files = [...written.files.keys()].sort();
    if (args.json)
        (0,output/* printJson */.Q2)({ formatVersion: 1, title, name: called.name, hash, folder, files });
    else
        (0,output/* print */.yy)((0,safe_text.logLine)(`${title} (${hash.slice(0, 12)}) in ${folder}: ${files.join(', ')}`));
}
/** A name for what has none: an id is a path. */
function nameOfId(id) {
    return (0,environment_name/* isEnvironmentName */.t)(id) ? id : folderName(id);
}
/** Names of strangers are no paths. */
function folderName(name) {
    return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'environment';
}
async function requireNew(folder) {
    const there = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw new errors/* TerrariumError */.qM('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause: error });
    });
    if (there.length === 0)
        return;
    throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(folder)} is not empty`, {
        hint: 'name another folder with --to',
    });
}
/** The hash of the environment that the configuration among some files declares. */
async function hashOf(files) {
    const { config, diagnostics } = (0,config_config/* parseConfig */.o4)(files.get(load_config/* CONFIG_PATH */.tF) ?? '', load_config/* CONFIG_PATH */.tF);
    const found = await (0,pipeline/* define */.E8)((0,tree_of_texts/* treeOfTexts */._)(files), config);
    if (diagnostics.concat(found.diagnostics).some(({ severity }) => severity === 'error'))
        return undefined;
    const item = found.definitions.find(({ origin }) => (0,environment/* isSelected */.s)(origin))?.item;
    return item?.ok === true ? item.value.hash : undefined;
}
function refusal({ title, record }, why) {
    const again = record !== undefined && (0,commit/* isCommitId */.j)(record.commit) ? (0,describe_image/* buildAgain */.F)(record) : undefined;
    const hint = again ?? 'check out the commit that it was registered at: terrarium history shows it';
    return new errors/* TerrariumError */.qM('usage', `${title} cannot be written as files: ${why}`, { hint });
}


/***/ })

};
