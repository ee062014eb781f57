export const id = 4825;
export const ids = [4825];
export const modules = {

/***/ 22127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf),
/* harmony export */   c: () => (/* binding */ needsBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** Says what an image needs a builder for that runs steps. */
function needsBuildKit(what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('needs-buildkit', `${CANNOT}${what}`, {
        hint: 'build it with BuildKit: builder: buildkit',
    });
}
const CANNOT = 'an image cannot be assembled here: ';
/** What a failure says that BuildKit is needed for; `undefined` for another failure, or none. */
function needOf(failure) {
    const isNeed = failure instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && failure.code === 'needs-buildkit';
    return isNeed ? failure.message.slice(CANNOT.length) : undefined;
}


/***/ }),

/***/ 64887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ findAging)
});

// EXTERNAL MODULE: ./build/core/build/pin-images.js + 1 modules
var pin_images = __webpack_require__(60601);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/oci/sealed-document.js
var sealed_document = __webpack_require__(74522);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
// EXTERNAL MODULE: ./build/core/resolve/bases.js
var bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/core/specifiers/ended-releases.js
var ended_releases = __webpack_require__(32577);
// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(22127);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/core/specifiers/pep440.js
var pep440 = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/core/wheels/index-requirements.js
var index_requirements = __webpack_require__(23280);
// EXTERNAL MODULE: ./build/core/wheels/locked-wheels.js
var locked_wheels = __webpack_require__(72766);
// EXTERNAL MODULE: ./build/core/wheels/uv-requirements.js
var uv_requirements = __webpack_require__(47697);
// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/wheels/python-target.js
var python_target = __webpack_require__(49427);
;// CONCATENATED MODULE: ./build/core/history/image-python.js



/** Finds it in the packages of an image; `env` is that of its configuration, `NAME=value`. */
function pythonOfImage(packages, env) {
    const machine = (0,python_target/* machineOf */.V)((0,platform/* parsePlatform */.FL)(packages.platform)?.architecture ?? '');
    if (machine === undefined)
        return { ok: false, why: `wheels are not chosen for ${packages.platform}` };
    const version = versionIn(packages);
    if (version === undefined)
        return { ok: false, why: 'the Python of its image is not known' };
    const libc = libcIn(packages);
    if (libc === undefined)
        return { ok: false, why: 'the C library of its image is not known' };
    return { ok: true, python: { version, fullVersion: fullVersionIn(packages, version, env), machine, libc } };
}
const SITE = new RegExp(`^${recipe/* PREFIX */.H3}/lib(?:64)?/python(3\\.\\d{1,2})/site-packages$`);
function versionIn({ python }) {
    const versions = new Set(python.flatMap(({ location }) => SITE.exec(location)?.[1] ?? []));
    return versions.size === 1 ? [...versions][0] : undefined;
}
// As official images of Python say it, and those of conda.
function fullVersionIn({ conda }, version, env) {
    const own = conda.find(({ name, prefix }) => name === 'python' && prefix === recipe/* PREFIX */.H3)?.version;
    const said = env.findLast((variable) => variable.startsWith('PYTHON_VERSION='))?.split('=')[1];
    return [own, said].find((text = '') => text.startsWith(`${version}.`) && /^\d[\d.]*\d$/.test(text));
}
const LIBRARIES = [
    ['deb libc6', 'glibc'],
    ['rpm glibc', 'glibc'],
    ['apk musl', 'musl'],
];
function libcIn({ system }) {
    for (const { type, name, version } of system) {
        const kind = LIBRARIES.find(([what]) => what === `${type} ${name}`)?.[1];
        const [, major, minor] = /^(?:\d+:)?(\d{1,2})\.(\d{1,2})(?!\d)/.exec(version) ?? [];
        if (kind !== undefined && major !== undefined)
            return { kind, major: Number(major), minor: Number(minor) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/history/would-change.js










/** Compares the packages of an environment's image with a new solution of its requirements. */
async function wouldChange(image, stored, solving) {
    const { pip, locked = [] } = image.python;
    const isOpen = pip.length > 0 && locked.length === 0;
    const why = isOpen ? whyNotSolved(image) : undefined;
    const found = isOpen && why === undefined ? await changesOf(image, stored, solving) : [];
    const changes = found.filter(({ kind }) => kind === 'would-change');
    const unknown = found.flatMap((one) => (one.kind === 'solve-unknown' ? [one.why] : []));
    const whys = [...new Set([...partsNotSolved(image), ...(why === undefined ? [] : [why]), ...unknown])];
    return whys.length === 0 ? changes : [...changes, { kind: 'solve-unknown', why: whys.join('; ') }];
}
function partsNotSolved({ python, spark, steps }) {
    return [
        ...((python.locked ?? []).length > 0 ? ['its lock is solved by the tool that wrote it'] : []),
        ...(python.conda.length > 0 ? ['its conda specs are solved by conda'] : []),
        ...(spark.packages.length > 0 ? ['its Spark packages are solved by Ivy'] : []),
        ...(hasRun(steps) ? ['its RUN steps are not run'] : []),
    ];
}
function hasRun({ stages }) {
    return stages.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'RUN'));
}
/** Why requirements cannot be solved by uv as they are installed. */
function whyNotSolved(image) {
    const { pip, secrets = [] } = image.python;
    const parent = image.bases.find(({ slot }) => slot === (0,pin_images/* baseSlot */.i)({ image }))?.source;
    if ((0,locked_wheels/* readLocked */.L_)(pip) !== undefined)
        return 'its requirements are a lock';
    if ((0,locked_wheels/* requiresHashes */.PT)(pip))
        return 'its requirements have hashes';
    if (!(0,index_requirements/* isFromIndexes */.$A)(pip))
        return 'not all of its requirements name packages of an index';
    if (!(0,uv_requirements/* meansSameToUv */.JU)(pip))
        return 'pip and uv would ask other indexes, or take other constraints';
    if (secrets.length > 0)
        return `its packages are installed with the secret ${secrets[0]}`;
    return parent?.kind === 'environment' ? `it is installed on top of ${parent.id}` : undefined;
}
async function changesOf(image, stored, solving) {
    if (stored.packages === undefined || stored.image === undefined)
        return [unknown('no packages of its image are recorded')];
    const { repository, digest } = stored.image.image;
    const read = await (0,stored_image/* readImage */.AM)(solving.registry, repository, digest);
    const configs = read?.kind === 'image' ? read.configs : [];
    const found = await Promise.all(stored.packages.platforms.map((packages) => {
        const env = configs.find(({ platform }) => platform === packages.platform)?.env ?? [];
        return changesOn(image, packages, env, solving.solve);
    }));
    return [...new Map(found.flat().map((one) => [JSON.stringify(one), one])).values()];
}
async function changesOn(image, packages, env, solve) {
    const reading = pythonOfImage(packages, env);
    if (!reading.ok)
        return [unknown(reading.why)];
    const installed = installedIn(packages, reading.python.version);
    const there = [...installed.there].map(([name, version]) => ({ name, version }));
    try {
        const solved = await solve({ requirements: image.python.pip, python: reading.python, there });
        return compare(installed, new Map(solved.map(({ name, version }) => [name, version])), hasRun(image.steps));
    }
    catch (error) {
        const why = error instanceof errors/* TerrariumError */.qM && error.code === 'index-failed' ? error.message : (0,refusal/* needOf */.E)(error);
        if (why === undefined)
            throw error;
        return [unknown(why)];
    }
}
function unknown(why) {
    return { kind: 'solve-unknown', why };
}
/** What a new virtual environment of pip has. */
const SEEDS = ['pip', 'setuptools', 'wheel'];
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function installedIn({ python }, version) {
    const folders = [`python${version}`, 'python3'].flatMap((name) => [
        `/${name}/site-packages`,
        `/${name}/dist-packages`,
    ]);
    // Records are of strangers, and uv reads what is there.
    const listed = python.filter(({ name, version: text }) => NAME.test(name) && (0,pep440/* isVersion */.lF)(text));
    const imported = listed.filter(({ location }) => folders.some((folder) => location.endsWith(folder)));
    const own = imported.filter(({ name, installer, location, source }) => location.startsWith(`${recipe/* PREFIX */.H3}/lib`) &&
        installer !== 'conda' &&
        source === '' &&
        !(installer === 'pip' && SEEDS.includes(name)));
    const versions = (packages) => new Map(packages.map(({ name, version: text }) => [name, text]));
    const ours = versions(own);
    return { own: ours, there: versions(imported.filter(({ name }) => !ours.has(name))) };
}
function compare({ own, there }, solved, hasOthers) {
    const kept = [...solved].flatMap(([name, to]) => {
        const from = there.get(name);
        if (from === undefined || isSame(from, to))
            return [];
        return [unknown(`${name} ${from} is there already, and is not what was solved, ${to}`)];
    });
    const changed = [...solved].flatMap(([name, to]) => {
        const from = own.get(name) ?? null;
        return there.has(name) || (from !== null && isSame(from, to)) ? [] : [{ kind: 'would-change', name, from, to }];
    });
    // Where steps install packages as well, it is not known whose a package is.
    const left = hasOthers ? [] : [...own].filter(([name]) => !solved.has(name));
    return [
        ...changed,
        ...left.map(([name, from]) => ({ kind: 'would-change', name, from, to: null })),
        ...kept,
    ];
}
function isSame(one, other) {
    const [a, b] = [(0,pep440/* parsePythonVersion */.yn)(one), (0,pep440/* parsePythonVersion */.yn)(other)];
    return a === undefined || b === undefined ? one === other : (0,pep440/* comparePythonVersions */.pd)(a, b) === 0;
}

;// CONCATENATED MODULE: ./build/core/history/outdated.js









async function findAging(environment, scope) {
    const { registry, order, solve } = scope;
    // As for a lookup: what is not what its address says is no image.
    const stored = await (0,sealed_document/* unlessWrong */.ey)((0,find_definition/* readStored */.CL)(registry, order, `def-${environment.hash}`, environment.id));
    if (stored?.image === undefined)
        return { image: undefined, aging: [{ kind: 'not-built' }] };
    const platforms = stored.packages?.platforms ?? [];
    const aging = [
        ...(await agingOfBase(environment, stored, scope)),
        ...endedIn(platforms),
        ...(await vulnerableIn(platforms, scope)),
        ...(solve === undefined ? [] : await wouldChange(environment.image, stored, { registry, solve })),
    ];
    return { image: stored.image.image, aging };
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
    const slot = (0,pin_images/* baseSlot */.i)(environment);
    const use = environment.image.bases.find((base) => base.slot === slot);
    // What an environment of this tree is built on is told of that one.
    if (use === undefined || use.source.kind !== 'image')
        return [];
    const { reference } = use.source;
    const built = reference.digest ?? stored.image?.base.digest;
    if (built === undefined)
        return [];
    const base = (0,names_reference/* formatReference */.FH)({ ...reference, digest: undefined });
    try {
        // A digest as well is asked about only on a registry that is allowed.
        await scope.bases.pin(use.source, use.imagePlatform);
        const [now, ...others] = await digestsNow(reference, use.imagePlatform, scope.bases);
        const isSame = now === undefined || [now, ...others].includes(built);
        const isRebuilt = (0,bases/* isFollowed */.bJ)(scope.config, use.source);
        const moved = isSame ? [] : [{ kind: 'base-moved', base, from: built, to: now, isRebuilt }];
        const days = await ageOf(reference, built, scope);
        return days === undefined || days < scope.oldDays ? moved : [...moved, { kind: 'base-old', base, days }];
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
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
    const config = await (0,stored_image/* readConfig */.Xg)(registry, reference, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest: built, size: 0 });
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
        ...[...names].map((name) => [name, (0,ended_releases/* distributionEnd */.Y)(name)]),
        ...[...lines].map((line) => [`Python ${line}`, (0,ended_releases/* pythonEnd */.K)(line)]),
    ];
    return ended.flatMap(([what, since]) => (since === undefined ? [] : [{ kind: 'ended', what, since }]));
}
function pythonLines({ conda, python }) {
    const own = conda.flatMap(({ name, version }) => (name === 'python' ? [version] : []));
    const folders = python.map(({ location }) => /\/python(\d+\.\d+)\/(?:site|dist)-packages$/.exec(location)?.[1] ?? '');
    return [...own, ...folders].flatMap((text) => /^\d+\.\d+/.exec(text)?.[0] ?? []);
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

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Jn: () => (/* binding */ findDefinition),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_closest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25762);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21556);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40830);
/* harmony import */ var _oci_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71569);
/* harmony import */ var _oci_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45729);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95362);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51341);
/* harmony import */ var _oci_version_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1356);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54870);
/* harmony import */ var _stored_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(269);











/**
 * Finds what a text refers to: an environment of the tree by id or name, an image by digest, a definition hash or
 * image key (at least 7 digits), `name:version` of a record, of the newest one with `name:latest`, or `name@label`. Throws `usage` if
 * nothing or more than one thing matches.
 */
async function findDefinition(registry, order, text, environments) {
    const found = (await findEnvironment(registry, order, text, environments)) ??
        (await findDigest(registry, order, text)) ??
        (await findHash(registry, order, text)) ??
        (await findRecorded(registry, order, text)) ??
        (await findLabelled(registry, order, text));
    if (found !== undefined)
        return found;
    const meant = (0,_names_closest_js__WEBPACK_IMPORTED_MODULE_8__.closest)(text, environments.flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]));
    const said = meant === undefined ? '' : `did you mean ${meant}? `;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `nothing is known as ${JSON.stringify(text)}`, {
        hint: `${said}give an id or name of this tree, a definition hash, a digest, name:version, or name@label`,
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
    const named = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDigestName */ .Pg)(text);
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
    for (const repository of order) {
        const named = await readNamed(registry, repository, name);
        const record = named.records.find((candidate) => candidate.version === version);
        if (record !== undefined)
            return knownRecord(registry, named, record, text);
        const newest = version === LATEST ? await readNewest(registry, named, text) : undefined;
        if (newest !== undefined)
            return newest;
    }
    return undefined;
}
/** `name@label`; `name@latest` is the newest version, whatever versions are called. */
async function findLabelled(registry, order, text) {
    const [, name, label = ''] = /^(.+)@([^@]+)$/.exec(text) ?? [];
    if (name === undefined || !((0,_oci_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .isLabel */ .J2)(label) || label === LATEST))
        return undefined;
    for (const repository of order) {
        const named = await readNamed(registry, repository, name);
        const newest = label === LATEST ? await readNewest(registry, named, text) : undefined;
        if (newest !== undefined)
            return newest;
        const version = named.state.labels.get(label);
        const record = version === undefined ? undefined : named.records.find((one) => one.version === version);
        if (record !== undefined)
            return knownRecord(registry, named, record, text);
        if (named.state.unread > 0)
            throw (0,_oci_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyChanges */ .RP)(name, named.state.unread);
    }
    return undefined;
}
async function readNamed(registry, repository, name) {
    const find = (0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_10__/* .prefixIndex */ .jU)((await registry.listTags(repository)) ?? []);
    const { records } = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readNameRecords */ .Ed)(registry, repository, name, find);
    return { name, repository, records, state: (0,_oci_version_state_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L4)(await (0,_oci_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changeReader */ .Y8)(registry, repository)(name, find)) };
}
async function knownRecord(registry, { repository, state }, record, title) {
    const stored = await readStored(registry, [repository], record.image, title);
    const { definitionHash: hash, definition } = record;
    return { ...(stored ?? NOTHING), title, hash, definition, record, state };
}
async function readNewest(registry, { name, repository, records, state }, title) {
    const newest = await readStored(registry, [repository], `${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name)}--latest`, title);
    const record = records.find(({ image }) => image === newest?.image?.image.digest);
    return newest && { ...newest, record, state };
}
/** Names the newest version, where none is called so. */
const LATEST = 'latest';
const NOTHING = { definition: undefined, image: undefined, packages: undefined, record: undefined };
/** What a tag or a digest holds, in the first repository that has an image there. */
async function readStored(registry, order, tag, title) {
    for (const repository of order) {
        const image = await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readImage */ .AM)(registry, repository, tag);
        if (image?.kind !== 'image')
            continue;
        const { definition: hash, key, base } = (0,_oci_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnLabels */ ._)(image.configs);
        const facts = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .readImageFacts */ .vX)(registry, repository, image.digest, hash);
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
    const latest = (await readStored(registry, order, (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_4__/* .latestTag */ .wk)(environment), environment.id))?.packages;
    return latest && { packages: latest, own: false };
}
async function resolutionOf(registry, order, hash) {
    for (const repository of order) {
        const found = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .readResolution */ .BB)(registry, repository, hash);
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

/***/ 15565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeAging)
/* harmony export */ });
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95885);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13389);
/* harmony import */ var _specifiers_version_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11925);



/** What has aged, as one line of plain text. It holds untrusted text. */
function describeAging(aging) {
    switch (aging.kind) {
        case 'not-built':
            return 'no image of its definition is there';
        case 'base-moved': {
            const [from, to] = [aging.from, aging.to].map((digest) => (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .s)(digest).slice(0, 12));
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
        case 'would-change':
            return `${packageChange(aging)}: a new solution ${aging.to === null ? 'leaves it out' : 'has it'}`;
        case 'solve-unknown':
            return `not all of a new solution is known: ${aging.why}`;
    }
}
function packageChange({ name, from, to }) {
    const pinned = (version) => version === null ? undefined : { scheme: 'pep440', version, exact: true };
    return (0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPackageChange */ .y)({
        what: `pip ${name}`,
        platforms: [],
        from: from ?? undefined,
        to: to ?? undefined,
        step: (0,_specifiers_version_step_js__WEBPACK_IMPORTED_MODULE_1__/* .versionStep */ .dc)(pinned(from), pinned(to)),
    });
}


/***/ }),

/***/ 49427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ minorOf),
/* harmony export */   V: () => (/* binding */ machineOf)
/* harmony export */ });
/** Machines as `uname -m` names them, by the architecture of a platform. */
const MACHINES = { amd64: 'x86_64', arm64: 'aarch64' };
/** The machine of an architecture; `undefined` for one that wheels are not chosen for. */
function machineOf(architecture) {
    return MACHINES[architecture];
}
/** The numbers of `3.12`. */
function minorOf(version) {
    return Number(version.split('.')[1] ?? '0');
}


/***/ }),

/***/ 82677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openVulnerabilitiesOf),
/* harmony export */   V: () => (/* binding */ VULNERABILITIES)
/* harmony export */ });
const VULNERABILITIES = {
    name: 'vulnerabilities',
    kind: 'text',
    value: '<osv.dev|file>',
    help: 'also known vulnerabilities of Python packages: asks osv.dev, or reads a file of OSV (default: neither)',
};
/** Where known vulnerabilities are looked up, as `--vulnerabilities` says; `undefined` without it. */
async function openVulnerabilitiesOf(args, { env, signal, onRequestEnd }) {
    const where = args.text('vulnerabilities');
    if (where === undefined)
        return undefined;
    const { openVulnerabilities } = await __webpack_require__.e(/* import() */ 5872).then(__webpack_require__.bind(__webpack_require__, 25872));
    return openVulnerabilities(where, { env, signal, onRequestEnd });
}


/***/ })

};
