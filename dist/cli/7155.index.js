export const id = 7155;
export const ids = [7155];
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
// EXTERNAL MODULE: ./build/core/oci/changes.js
var changes = __webpack_require__(71569);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/oci/records.js
var oci_records = __webpack_require__(95362);
// EXTERNAL MODULE: ./build/core/oci/sealed-document.js
var sealed_document = __webpack_require__(74522);
;// CONCATENATED MODULE: ./build/core/oci/image-records.js




/** Records looked through at most, where a registry lists none of an image. */
const MAX_SEARCHED = 5000;
const AT_A_TIME = 8;
/** Every record whose subject is an image, each version and commit once. */
async function readImageRecords(registry, repository, image) {
    const referrers = (await (0,sealed_document/* unlessWrong */.ey)(registry.listReferrers(repository, image))) ?? [];
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
        const manifest = await (0,sealed_document/* unlessWrong */.ey)(registry.getManifest(repository, tag));
        const { subject } = (0,json/* membersOf */.lS)(manifest && (0,json/* parseJson */.qF)(manifest.bytes));
        return (0,json/* membersOf */.lS)(subject).digest === image ? [tag] : [];
    });
    return { references: found.flat(), unread: tags.length - searched.length };
}

// EXTERNAL MODULE: ./build/core/oci/version-state.js
var version_state = __webpack_require__(1356);
// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(54870);
;// CONCATENATED MODULE: ./build/core/history/what-is.js






/** Finds an image by the first of some names under which a repository has it, and what is recorded of it. */
async function identifyImage(registry, order, names) {
    for (const { repository, reference } of names) {
        const places = repository === undefined ? order : [repository];
        const known = await (0,sealed_document/* unlessWrong */.ey)((0,find_definition/* readStored */.CL)(registry, places, reference, reference));
        if (known?.image === undefined)
            continue;
        const { repository: found, digest } = known.image.image;
        const { records, ...rest } = await readImageRecords(registry, found, digest);
        return { known, records: await withStates(registry, found, records), ...rest };
    }
    return undefined;
}
async function withStates(registry, repository, records) {
    const find = (0,sorted_texts/* prefixIndex */.jU)(records.length === 0 ? [] : ((await registry.listTags(repository)) ?? []));
    const read = (0,changes/* changeReader */.Y8)(registry, repository);
    const found = [];
    // One after the other: those of one name share what was read.
    for (const record of records)
        found.push({ ...record, state: (0,version_state/* versionStateOf */.tC)((0,version_state/* stateOf */.L4)(await read(record.name, find)), record.version) });
    return found;
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
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/registered.js
var registered = __webpack_require__(31303);
// EXTERNAL MODULE: ./build/hosts/cli/command/version-json.js
var version_json = __webpack_require__(35418);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/whatis.js












const command = {
    usage: 'whatis <digest|image|container> [flags]',
    summary: 'Says what an image is: its definition, commit and packages, and what builds it again.',
    environments: 'none',
    flags: [...command_arguments/* COMMON */.Sq, ...command_arguments/* REPOSITORIES */.X$, { name: 'json', kind: 'flag', help: 'print JSON (schemas/whatis.schema.json)' }],
    run: async (args, signal) => {
        const [text, ...others] = args.positionals;
        if (text === undefined || others.length > 0)
            throw new errors/* TerrariumError */.qM('usage', 'expected one image: a digest, a reference, or a container');
        const options = (0,load/* hostOptions */.tv)(args, signal);
        const { registry, order } = await (0,registered.openRegistries)(options);
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
        records: records.map(({ name, version, created, definitionHash, source, commit, dirty, run, imageKey, state }) => ({
            ...{
                name,
                version,
                ...(0,version_json/* changedJson */.PZ)(state),
                registered: created ?? null,
                hash: definitionHash,
                key: imageKey,
                source,
                commit,
            },
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
