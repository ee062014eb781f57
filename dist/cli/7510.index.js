export const id = 7510;
export const ids = [7510];
export const modules = {

/***/ 64711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sharingContents),
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/* harmony import */ var _core_model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51739);

/** A tree that reads each file once, for a run that needs it for several trees. */
function readOnce(tree) {
    return { ...tree, readText: (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(tree.readText), digestFile: (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(tree.digestFile) };
}
/**
 * A tree of the same repository as another one, from which it takes every file that git knows to be the same there: only what differs
 * is read, and parsed, twice.
 */
async function sharingContents(tree, other) {
    const paths = await tree.listFiles();
    const [nameOf, otherNameOf] = await Promise.all([tree.contentNames?.(paths), other.contentNames?.(paths)]);
    if (nameOf === undefined || otherNameOf === undefined)
        return tree;
    const isSame = (path) => {
        const name = nameOf(path);
        return name !== undefined && otherNameOf(path) === name;
    };
    return {
        ...tree,
        readText: (path) => (isSame(path) ? other : tree).readText(path),
        digestFile: (path) => (isSame(path) ? other : tree).digestFile(path),
    };
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ turnsUntil)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Milliseconds of work between two turns: a stop is obeyed soon, and the turns cost nothing that one would notice. */
const SLICE_MS = 50;
/** Turns of a run that ends when `signal` says so. */
function turnsUntil(signal) {
    let began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const pause = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        signal?.throwIfAborted();
        began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    };
    return () => (node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began < SLICE_MS ? undefined : pause());
}


/***/ }),

/***/ 60081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DEFAULT_INSTALLER),
/* harmony export */   e: () => (/* binding */ withCondaTool)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66979);
/* harmony import */ var _recipes_conda_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86016);




/**
 * The image whose micromamba installs conda packages on a base that brings no conda tool. It is no part of the key: what is installed
 * does not depend on it, and nothing is asked about it before a build needs it.
 */
const DEFAULT_INSTALLER = {
    registry: 'docker.io',
    path: 'mambaorg/micromamba',
    tag: '2.0.5',
    digest: undefined,
};
/** Builds with the base's own conda tool; where it has none, again, with the default installer. */
async function withCondaTool(task, pinned, { bases }, build) {
    const { python, spark } = task.environment.image;
    const needsConda = /^(?:conda|locked)\//.test((0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .recipeFor */ .M)(python, spark)?.name ?? '');
    if (!needsConda || pinned.pins.installer !== undefined)
        return build(task, pinned);
    let lacksTool = false;
    const onLine = (line) => {
        lacksTool ||= line.includes(_recipes_conda_step_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CONDA_TOOL */ .jT);
        task.onLine(line);
    };
    try {
        return await build({ ...task, onLine }, pinned);
    }
    catch (error) {
        if (!lacksTool || !(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM))
            throw error;
        const installer = await pinDefault(bases, pinned.platform, error);
        task.onLine(`the base has no conda tool: building again with that of ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(installer)}`);
        return build(task, { ...pinned, pins: { ...pinned.pins, installer } });
    }
}
// Where its registry is not trusted, the base is what has to change.
async function pinDefault(bases, platform, failure) {
    try {
        return await bases.pin({ kind: 'image', reference: DEFAULT_INSTALLER }, platform);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM))
            throw error;
        if (error.code === 'host-not-allowed')
            throw failure;
        const name = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(DEFAULT_INSTALLER);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('no-conda-tool', `the base has no conda tool, and ${name} cannot be used: ${error.message}`, {
            hint: 'name a conda-installer in terrarium.yml that can be reached, or a base with micromamba or conda',
            cause: error,
        });
    }
}


/***/ }),

/***/ 42483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z5: () => (/* binding */ userOf),
/* harmony export */   mM: () => (/* binding */ continuedAs),
/* harmony export */   nB: () => (/* binding */ renderBuildFile)
/* harmony export */ });
/* harmony import */ var _dockerfile_target_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70999);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66979);
/* harmony import */ var _recipes_layers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76578);
/* harmony import */ var _recipes_locked_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61185);
/* harmony import */ var _recipes_pip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85627);
/* harmony import */ var _recipes_pip_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13672);
/* harmony import */ var _recipes_recipe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40698);
/* harmony import */ var _recipes_why_step_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3946);
/* harmony import */ var _wheels_index_secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32171);










/** The Dockerfile of an environment for one platform: references pinned in place, our own steps behind it. */
function renderBuildFile(environment, platform, pins, frozen) {
    const { dockerfile, python, spark, steps } = environment.image;
    const text = dockerfile === undefined ? `FROM ${slotText(pins, 0)}\n` : pinDockerfile(environment, pins);
    const recipe = (0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .recipeFor */ .M)(python, spark);
    if (recipe === undefined)
        return { text, files: new Map(), usesUv: false };
    // Layers are copied over what is there: where a parent filled the prefix, they could not take anything away.
    const layered = dockerfile === undefined && !pins.base.hasPrefix && !/^spark\//.test(recipe.name);
    // A parent may have local packages too.
    const sources = `${_recipes_pip_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl}/${environment.hash.slice(0, 12)}`;
    const installer = pins.installer && (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(pins.installer);
    const inputs = { python, sources, platform, baseDigest: pins.base.digest, installer, frozen, layered };
    const { install, settle, files, usesUv = false } = recipe.render(inputs);
    const restore = restoreUser(userOf(steps), pins.base.user);
    const stepRuns = (0,_recipes_why_step_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .whyStepRuns */ .t)(recipe, python) ?? `its packages are installed by the step ${recipe.name}`;
    if (!layered) {
        const lines = ['USER root', ...install, ...settle, ...restore].join('\n');
        return { text: append(text, dockerfile?.target ?? '', continuedAs(steps, lines)), files, usesUv, stepRuns };
    }
    const lines = (0,_recipes_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .layeredDockerfile */ .Ph)(slotText(pins, 0), install, [...settle, ...restore]);
    const without = [`FROM ${slotText(pins, 0)}`, 'USER root', ...settle, ...restore];
    const packages = packagesOf(environment, platform, frozen, without);
    const common = { text: `${lines.join('\n')}\n`, files, usesUv };
    return packages === undefined ? { ...common, stepRuns } : { ...common, packages };
}
function packagesOf({ image: { python, spark }, pipCheck: checks }, platform, frozen, lines) {
    const { pip: requirements, secrets = [], locked = [] } = python;
    const recipe = (0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .recipeFor */ .M)(python, spark);
    if (recipe === undefined || (0,_recipes_why_step_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .whyStepRuns */ .t)(recipe, python) !== undefined)
        return undefined;
    const dockerfile = `${lines.join('\n')}\n`;
    if (recipe === _recipes_pip_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexPipRecipe */ .q)
        return { kind: 'wheels', dockerfile, requirements, recorded: frozen?.pip, checks, secrets: (0,_wheels_index_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .indexSecrets */ .Kg)(secrets) };
    const packages = (0,_recipes_locked_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedPart */ .yZ)(locked, platform).flatMap(({ conda }) => conda);
    return { kind: 'conda', dockerfile, packages, secrets };
}
function slotText({ slots }, slot) {
    const name = slots.get(slot);
    if (name === undefined)
        return '';
    return 'stage' in name ? name.stage : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(name);
}
// Our steps run as root. The user of the steps is theirs as written; that of the base is text of a registry.
function restoreUser(ofSteps, ofBase) {
    if (ofSteps !== undefined)
        return [`USER ${ofSteps}`];
    return (0,_recipes_recipe_js__WEBPACK_IMPORTED_MODULE_9__/* .isUser */ .QY)(ofBase) && ofBase !== 'root' && ofBase !== '0' ? [`USER ${ofBase}`] : [];
}
/** Lines behind those of the stage that is built, which need not be the last one. */
function append(text, target, lines) {
    const end = (0,_dockerfile_target_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(text, target)?.end ?? text.length;
    const before = text.slice(0, end);
    return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}\n${text.slice(end)}`;
}
/** Our own lines, continued as the directive of a Dockerfile says. */
function continuedAs({ escape: character }, lines) {
    return lines.replaceAll('\\\n', character === '`' ? '`\n' : '\\\n');
}
/** The user that the steps end with, as the last of them says it; `undefined` leaves the base image's. */
function userOf({ stages }) {
    let stage = stages.at(-1);
    while (stage !== undefined) {
        const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER');
        if (user !== undefined)
            return user.words.join(' ');
        stage = stage.from.startsWith('stage:') ? stages[Number(stage.from.slice('stage:'.length))] : undefined;
    }
    return undefined;
}
function pinDockerfile(environment, pins) {
    const dockerfile = environment.image.dockerfile;
    if (dockerfile === undefined)
        return '';
    let text = dockerfile.text;
    // From the end, so that the offsets before stay true.
    for (const { slot, start, end } of dockerfile.images.toSorted((a, b) => b.start - a.start)) {
        text = `${text.slice(0, start)}${slotText(pins, slot)}${text.slice(end)}`;
    }
    if (pins.syntax !== undefined)
        text = text.replace(/^(\uFEFF?(?:#[^\n]*\n)*?#\s*syntax\s*=\s*)\S+/i, `$1${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(pins.syntax)}`);
    return text;
}


/***/ }),

/***/ 60601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ baseSlot),
  M: () => (/* binding */ pinImages)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
// EXTERNAL MODULE: ./build/core/recipes/choose.js + 2 modules
var choose = __webpack_require__(66979);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/core/resolve/bases.js
var resolve_bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/core/dockerfile/onbuild.js
var onbuild = __webpack_require__(53494);
// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(82475);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
;// CONCATENATED MODULE: ./build/core/build/base-triggers.js







/**
 * Refuses bases whose ONBUILD instructions copy files that the definition does not hash. `slots` are the pinned images of a
 * platform. Throws `onbuild-context`; what a registry answers is thrown as it comes.
 */
async function refuseTriggers({ image, definition }, platform, slots, registry) {
    const whole = image.context?.sources === 'all';
    const { stages } = definition.steps;
    for (const [slot, pinned] of slots) {
        const onBase = stages.filter(({ from }) => from === `base:${slot}`);
        if (stages.length > 0 && onBase.length === 0)
            continue;
        const use = image.bases.find((base) => base.slot === slot && base.platform === platform);
        const triggers = await triggersOfImage(pinned, use?.imagePlatform ?? platform, registry);
        for (const text of triggers)
            if (!isHashed(text, onBase, whole))
                throw refusal(pinned, text);
    }
}
// https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md
async function triggersOfImage(pinned, platform, registry) {
    if (pinned.digest === undefined)
        return [];
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, pinned, pinned.digest, platform)) ?? pinned.digest;
    const config = await (0,stored_image/* readConfig */.Xg)(registry, pinned, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 });
    return config?.onBuild ?? [];
}
// What a parent of this tree has behind ONBUILD is in the steps already.
function isHashed(text, onBase, whole) {
    const step = parseTrigger(text);
    if (step === undefined || (step.references.length === 0 && (whole || !(0,onbuild/* readsContext */.H)(step))))
        return true;
    return onBase.length > 0 && onBase.every(({ instructions }) => instructions.some((own) => isSame(step, own)));
}
function parseTrigger(text) {
    const file = (0,parse/* parseDockerfile */.A)(new findings/* Findings */.Fv(''), `FROM scratch\n${text}\n`);
    return file.stages[0]?.instructions[0];
}
function isSame({ keyword, flags, words }, own) {
    const texts = flags.map(({ text }) => text);
    return JSON.stringify([keyword, texts, words]) === JSON.stringify([own.keyword, own.flags, own.words]);
}
function refusal(pinned, text) {
    const [line = ''] = text.split('\n', 1);
    const message = `the base ${(0,reference/* formatReference */.FH)(pinned)} has ONBUILD ${(0,diagnostic/* quote */.hD)(line)}, which copies files that the definition does not hash`;
    const hint = 'copy the whole context (COPY . <folder>) in the Dockerfile, or choose a base without ONBUILD';
    return new errors/* TerrariumError */.qM('onbuild-context', message, { hint });
}

;// CONCATENATED MODULE: ./build/core/build/pin-images.js








/** Pins every image that an environment names for one platform, and refuses bases that would bring in what is not hashed. */
async function pinImages(task, platform, { ports, bases, config }) {
    const { environment } = task;
    const slots = await pinSlots(task, platform, bases);
    await refuseTriggers(environment, platform, slots, ports.registry);
    const installer = (0,resolve_bases/* installersOf */.FS)(environment, config).find((image) => image.platform === platform);
    const slot = baseSlot(environment);
    return {
        slots,
        base: await describeBase(slot === undefined ? undefined : slots.get(slot), environment, platform, ports),
        installer: installer && (await bases.pin(installer.image, platform)),
        syntax: await pinSyntax(environment, bases),
    };
}
async function pinSlots({ environment, parents }, platform, bases) {
    const slots = new Map();
    for (const { slot, source, imagePlatform } of environment.image.bases.filter((use) => use.platform === platform)) {
        const pinned = source.kind === 'environment'
            ? pinParent(parents.get(source.id), source.id)
            : await bases.pin(source, imagePlatform);
        slots.set(slot, pinned);
    }
    return slots;
}
// The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
async function pinSyntax({ image: { dockerfile, steps } }, bases) {
    if (steps.syntax === '')
        return undefined;
    const reference = dockerfile?.syntax;
    if (reference !== undefined)
        return bases.pin({ kind: 'image', reference }, undefined);
    throw new errors/* TerrariumError */.qM('registry-not-found', `${JSON.stringify(steps.syntax)} is no image reference`);
}
/** The base of the stage that becomes the image, through the stages that it is built on. */
function baseSlot(environment) {
    const { stages } = environment.image.steps;
    if (stages.length === 0)
        return 0;
    let from = stages.at(-1)?.from ?? '';
    while (from.startsWith('stage:'))
        from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
    return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}
function pinParent(image, id) {
    if (image === undefined)
        throw new errors/* TerrariumError */.qM('registry-not-found', `the image of ${id} is not known`);
    return (0,reference/* referenceOf */.Bz)(image);
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
const NO_BASE = { digest: NO_DIGEST, user: '', hasPrefix: false };
// Only our own steps need to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(pinned, environment, platform, sources) {
    const { python, spark } = environment.image;
    if ((0,choose/* recipeFor */.M)(python, spark) === undefined || pinned === undefined)
        return NO_BASE;
    const { digest, config } = await readBase(pinned, platform, sources);
    const { user = '', env = [] } = config ?? {};
    if (user !== '' && !(0,recipe/* isUser */.QY)(user))
        throw new errors/* TerrariumError */.qM('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
    return { digest, user, hasPrefix: env.some((variable) => variable.endsWith(`=${recipe/* PREFIX */.H3}`)) };
}
async function readBase(pinned, platform, { registry, engine }) {
    const name = (0,reference/* formatReference */.FH)(pinned);
    // A name of the engine holds its key.
    if (pinned.digest === undefined)
        return { digest: `sha256:${(0,sha256/* sha256Hex */.f)(name)}`, config: await engine?.inspect(name) };
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, pinned, pinned.digest, platform)) ?? pinned.digest;
    return { digest, config: await (0,stored_image/* readConfig */.Xg)(registry, pinned, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 }) };
}


/***/ }),

/***/ 43253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSharedImage),
/* harmony export */   w: () => (/* binding */ splitDockerSteps)
/* harmony export */ });
/* harmony import */ var _formats_contract_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97633);
/* harmony import */ var _names_definition_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62729);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66979);



/** Takes the place of an id for the image of the Docker steps, which is no environment of the tree. */
const STEPS_ID = '#steps';
/** True for the image of the Docker steps under our own. */
function isSharedImage({ source }) {
    return source.kind === 'environment' && source.id === STEPS_ID;
}
/** Splits an environment whose Docker steps are shared; `undefined` where one image holds all steps. */
function splitDockerSteps(environment) {
    const { image } = environment;
    const { stages } = image.steps;
    if (image.dockerfile === undefined || (0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .recipeFor */ .M)(image.python, image.spark) === undefined)
        return undefined;
    // ONBUILD of the steps is for what is built on the whole, and would take effect between the two.
    if (stages.at(-1)?.instructions.some(({ keyword }) => keyword === 'ONBUILD'))
        return undefined;
    return {
        docker: dockerSteps(environment),
        dockerfile: image.dockerfile,
        ours: ourSteps(environment),
        parents: (shared) => new Map([[STEPS_ID, shared]]),
    };
}
function dockerSteps(environment) {
    const none = { python: _formats_contract_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PYTHON */ .ho, spark: _formats_contract_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SPARK */ .wD };
    const definition = { ...environment.definition, ...none };
    return {
        ...environment,
        image: { ...environment.image, ...none },
        definition,
        ...(0,_names_definition_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesOf */ .sO)(definition),
        unorderedHash: () => (0,_names_definition_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .unorderedHash */ .Vx)(definition),
    };
}
function ourSteps(environment) {
    const { image } = environment;
    const bases = image.platforms.map((platform) => ({
        slot: 0,
        platform,
        imagePlatform: platform,
        source: { kind: 'environment', id: STEPS_ID },
    }));
    return {
        ...environment,
        files: [],
        definition: { ...environment.definition, steps: _formats_contract_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_STEPS */ .OH },
        image: { ...image, bases, context: undefined, dockerfile: undefined, steps: _formats_contract_format_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_STEPS */ .OH },
    };
}


/***/ }),

/***/ 61970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lockFault)
/* harmony export */ });
/* harmony import */ var _names_conda_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67530);

/** Why packages of a lock are only installed by a conda tool; `undefined` where each of them says what it comes to, as far as their URLs go. */
function lockFault(urls) {
    const names = new Set();
    for (const text of new Set(urls)) {
        const reading = (0,_names_conda_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaUrl */ .eo)(text);
        if (!reading.ok)
            return `${JSON.stringify(text)} of its lock is no package: ${reading.reason}`;
        const { name } = reading.value;
        // PyPy and GraalPy.
        if (/^(?:pypy|graalpy)/.test(name))
            return `${name} of its lock keeps packages elsewhere than Python does`;
        // Channels have names in lower case; other tools may take others for the same.
        if (names.has(name.toLowerCase()))
            return `its lock has ${name} twice`;
        names.add(name.toLowerCase());
    }
    return undefined;
}


/***/ }),

/***/ 19510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);

/** Parses a baseline file: schemas/baseline.schema.json. */
function parseBaseline(text) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value.formatVersion !== 1 || !Array.isArray(value.findings))
        return { ok: false, reason: 'expected {"formatVersion": 1, "findings": [...]}' };
    const accepted = new Set();
    for (const [index, finding] of value.findings.entries()) {
        if (!isAccepted(finding))
            return { ok: false, reason: `expected path, code and subject in findings[${index}]` };
        accepted.add(fingerprint(finding));
    }
    return { ok: true, accepted };
}
/** The text of a baseline: sorted, one finding per line, so that branches merge cleanly. */
function formatBaseline(pins) {
    const lines = pins.map(({ path, code, subject }) => `    ${JSON.stringify({ path, code, subject })}`);
    const sorted = [...new Set(lines)].sort();
    return `{\n  "formatVersion": 1,\n  "findings": [\n${sorted.join(',\n')}\n  ]\n}\n`;
}
/** Identifies a finding independently of its position in the file. */
function fingerprint({ path, code, subject }) {
    return JSON.stringify([path, code, subject]);
}
function isAccepted(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && ['path', 'code', 'subject'].every((key) => typeof value[key] === 'string');
}


/***/ }),

/***/ 26980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formerId),
/* harmony export */   q: () => (/* binding */ formerIds)
/* harmony export */ });
/**
 * Ids that the other side of a comparison is asked for: those that this side read, and what these were called before. `renames` are
 * former paths by path.
 */
function formerIds({ definitions }, renames) {
    return definitions.flatMap(({ origin: { id, source }, item }) => {
        if (!item.ok)
            return [];
        const former = formerId({ id, source }, renames);
        return former === undefined ? [id] : [id, former];
    });
}
/** What a definition was called before its file was renamed; `undefined` where it was not. */
function formerId({ id, source }, renames) {
    const path = renames.get(source);
    return path === undefined ? undefined : `${path}${id.slice(source.length)}`;
}


/***/ }),

/***/ 34727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ followRenames),
/* harmony export */   i: () => (/* binding */ hasGone)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26980);

/**
 * Follows renames: a definition that disappeared and one that appeared under another id count as one. `renames` are
 * former paths by path, as reported by git; where git reports none, definitions with equal hashes are matched.
 */
function followRenames(base, head, renames) {
    const current = new Set(head.definitions.map(({ origin }) => origin.id));
    const former = new Map(base.definitions.map((definition) => [definition.origin.id, definition]));
    const gone = base.definitions.filter(({ origin }) => !current.has(origin.id));
    const fresh = head.definitions.filter(({ origin }) => !former.has(origin.id));
    const from = new Map();
    const taken = new Set();
    const take = (definition, found) => {
        if (found === undefined || taken.has(found))
            return;
        taken.add(found);
        from.set(definition.origin.id, found);
    };
    for (const definition of fresh)
        take(definition, byPath(definition, former, current, renames));
    const left = Map.groupBy(gone.filter(({ origin, item }) => item.ok && !taken.has(origin.id)), hashOf);
    for (const definition of fresh)
        if (!from.has(definition.origin.id))
            take(definition, byHash(definition, left));
    const now = new Map([...from].map(([id, old]) => [old, id]));
    return { base: { ...base, definitions: base.definitions.map((one) => rename(one, now)) }, from };
}
function byPath({ origin }, former, current, renames) {
    const old = (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .formerId */ .j)(origin, renames);
    return old !== undefined && former.has(old) && !current.has(old) ? old : undefined;
}
// If several definitions have the same hash, they cannot be matched.
function byHash(definition, gone) {
    const same = definition.item.ok ? gone.get(hashOf(definition)) : undefined;
    return same?.length === 1 ? same[0]?.origin.id : undefined;
}
function hashOf({ item }) {
    return item.ok ? item.value.hash : undefined;
}
function rename(definition, now) {
    const id = now.get(definition.origin.id);
    if (id === undefined)
        return definition;
    const { origin, item } = definition;
    const renamed = { ...origin, id };
    return { origin: renamed, item: item.ok ? { ...item, id, value: { ...item.value, id } } : { ...item, id } };
}
/** True where files of the base are gone: without that, none was renamed. */
function hasGone(base, head) {
    const present = new Set(head);
    return base.some((path) => !present.has(path));
}


/***/ }),

/***/ 53588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./build/core/config/baseline.js
var baseline = __webpack_require__(19510);
// EXTERNAL MODULE: ./build/core/formats/readers.js + 43 modules
var readers = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/core/config/entry.js + 5 modules
var entry = __webpack_require__(27119);
// EXTERNAL MODULE: ./build/core/config/entry-keys.js
var entry_keys = __webpack_require__(95518);
// EXTERNAL MODULE: ./build/core/config/values.js + 1 modules
var values = __webpack_require__(97223);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 4 modules
var yaml = __webpack_require__(99838);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var environment = __webpack_require__(35290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(92370);
// EXTERNAL MODULE: ./build/core/formats/requirements/listed-lines.js
var listed_lines = __webpack_require__(92003);
// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(82954);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/path.js
var path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/dockerfile/dockerfile.js
var dockerfile = __webpack_require__(89452);
// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(50729);
;// CONCATENATED MODULE: ./build/core/formats/terrarium/files.js










/** The format used for a file that a key names if its content matches none of the key's formats. */
const OTHERWISE = { 'conda-file': environment/* conda */.S, requirements: requirements/* requirements */.L, dockerfile: dockerfile/* dockerfile */.T };
/** The file that a key of an in-place environment names, relative to the root, and the text after a `#`. */
function namedFile(map, key) {
    const node = (0,decode/* entryOf */.Ms)(map, key)?.value;
    if (node?.kind !== 'scalar')
        return undefined;
    const { file, rest } = (0,config_path/* splitId */.QO)(node.text);
    const resolved = (0,path/* resolvePath */.o1)('.', file);
    return resolved.ok ? { path: resolved.path, suffix: rest } : undefined;
}
/** The content of the file that a key names. */
function readNamed(findings, map, key, files) {
    const node = (0,decode/* entryOf */.Ms)(map, key)?.value;
    const text = node && (0,decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || text === undefined)
        return {};
    const { file, rest } = (0,config_path/* splitId */.QO)(text);
    const path = (0,named_file/* localPath */.$)(findings, key, file, '.', node);
    const source = path === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, key, path, files.all, node);
    if (path === undefined || source === undefined)
        return {};
    const definition = files.parse(key, source).get(rest);
    if (definition !== undefined)
        return contentOf(findings, definition, path, node.at);
    const hint = 'name a definition in that file by its JSON pointer, or the file itself';
    findings.error('no-match', `${key} names ${(0,diagnostic/* quote */.hD)(text)}, where there is nothing`, { at: node.at, hint });
    return {};
}
/** Each file is parsed once per key. */
function namedFiles(all) {
    const parse = (0,once/* once */.Oo)(({ key, file }) => parseFile(key, file, all), ({ key, file }) => `${key} ${file.path}`);
    return { all, parse: (key, file) => parse({ key, file }) };
}
function parseFile(key, file, files) {
    const reader = readers/* READERS */.H.find(({ namedBy, recognizes }) => namedBy === key && recognizes(file));
    const definitions = (reader ?? OTHERWISE[key])?.parse(file, files).definitions ?? [];
    // The first one of a suffix counts.
    return new Map(definitions.toReversed().map((definition) => [definition.suffix, definition]));
}
function contentOf(findings, { source, diagnostics }, path, at) {
    findings.add(...diagnostics);
    const { python, variables, dockerfile: part, parts, consumes, platform } = source;
    // A position in another file is meaningless in this one.
    const localPackages = source.localPackages.map((local) => ({ ...local, at }));
    return { python, variables, dockerfile: part, parts, localPackages, platform, consumes: [path, ...consumes] };
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(51750);
;// CONCATENATED MODULE: ./build/core/formats/terrarium/spark.js





/** Keys of `spark` in an in-place environment. */
const SPARK_KEYS = ['packages', 'repositories', 'precache'];
const NOTHING = { spark: format/* NO_SPARK */.wD, parts: [] };
/**
 * Reads `spark`: coordinates, URLs and whether the image contains the packages. Without packages nothing is installed.
 */
function decodeSpark(findings, node) {
    const map = node === undefined ? undefined : (0,decode/* decodeMap */.P2)(findings, node, 'spark');
    if (map === undefined)
        return NOTHING;
    (0,decode/* checkKeys */.L)(findings, map, SPARK_KEYS, 'spark');
    const parts = (0,decode/* decodeOptional */.BV)(findings, map, 'packages', decodePackages) ?? [];
    const packages = parts.map(({ text }) => text);
    const repositories = (0,decode/* decodeOptional */.BV)(findings, map, 'repositories', decodeRepositories) ?? [];
    const precache = (0,decode/* decodeOptional */.BV)(findings, map, 'precache', decode/* decodeBoolean */.J2) ?? true;
    return packages.length === 0 ? NOTHING : { spark: { packages, precache, repositories }, parts };
}
function decodePackages(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a Spark package');
        const reading = text === undefined ? undefined : (0,maven/* parseMavenCoordinate */.x0)(text);
        if (text === undefined || reading === undefined)
            return [];
        if (reading.ok) {
            const { coordinate } = reading;
            const written = (0,contract_parts/* sourceText */.rI)(findings.path, item);
            return [{ kind: 'spark', text: (0,maven/* formatMavenCoordinate */.BP)(coordinate), coordinate, written }];
        }
        findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at: item.at });
        return [];
    });
}
function decodeRepositories(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a Spark repository');
        const reading = text === undefined ? undefined : (0,maven/* parseMavenRepository */.ZJ)(text);
        if (reading === undefined)
            return [];
        if (reading.ok)
            return [reading.url];
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        if (reading.secret)
            findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: item.at, hint });
        else
            findings.error('maven-syntax', 'expected the URL of a Maven repository', { at: item.at });
        return [];
    });
}

;// CONCATENATED MODULE: ./build/core/formats/terrarium/terrarium.js













/**
 * Environments declared in place in the configuration file. Their names, and the settings that apply to every
 * environment, are read with the other entries; this reader reads their contents.
 */
const terrarium = {
    format: 'terrarium',
    // The run knows which file is the configuration file; any other file of the same form is not one.
    names: () => false,
    recognizes: () => false,
    includes: ({ path, read }) => entriesOf(read(yaml/* readYaml */.gM), path).flatMap(({ map }) => includesOf(map, path)),
    parse: (file, files) => {
        const named = namedFiles(files);
        const entries = entriesOf(file.read(yaml/* readYaml */.gM), file.path);
        return { definitions: entries.map((entry) => parseEntry(entry, file, named)), uses: [] };
    },
};
// Mistakes in the list itself are reported when the configuration is read.
function entriesOf(reading, path) {
    const list = reading.ok && reading.root.kind === 'map' ? (0,decode/* entryOf */.Ms)(reading.root, 'environments')?.value : undefined;
    if (list?.kind !== 'list')
        return [];
    return (0,entry/* writeEntries */.g)(new model_findings/* Findings */.Fv(path), list.items).flatMap((entry) => entry.pointer === undefined ? [] : [{ ...entry, pointer: entry.pointer }]);
}
function includesOf(map, path) {
    const files = ['conda-file', 'requirements', 'dockerfile'].flatMap((key) => namedFile(map, key)?.path ?? []);
    const conda = (0,decode/* entryOf */.Ms)(map, 'conda')?.value;
    const pip = (0,decode/* entryOf */.Ms)(map, 'pip')?.value;
    return [
        ...files,
        ...(conda?.kind === 'map' ? (0,environment/* condaIncludes */.B8)(conda, path) : []),
        ...(pip === undefined ? [] : (0,listed_lines/* listedIncludes */.X)([pip], path)),
    ];
}
function parseEntry({ map, pointer, combination }, { path, read }, files) {
    const findings = new model_findings/* Findings */.Fv(path);
    checkContent(findings, map);
    const source = parseContent(findings, map, () => read(environment/* splitLines */.uz), files);
    return { suffix: `#${pointer}${combination}`, source, diagnostics: (0,diagnostic/* distinct */.dM)(findings.diagnostics) };
}
const PYTHON_KEYS = ['conda', 'conda-file', 'pip', 'requirements'];
const DOCKERFILE_KEYS = ['context', 'target', 'build-args', 'build-contexts'];
/** Checks that an environment has one base and one source of packages; a Dockerfile is both. */
function checkContent(findings, map) {
    const given = (keys) => map.entries.filter(({ key }) => keys.includes(key));
    const refuse = (keys, why, hint, spare = 0) => {
        for (const { key, at } of given(keys).slice(spare))
            findings.error('entry-content', `${key} does not go with ${why}`, { at, hint });
    };
    if ((0,decode/* entryOf */.Ms)(map, 'dockerfile') === undefined) {
        refuse(DOCKERFILE_KEYS, 'an environment without "dockerfile"', 'remove it');
        refuse(PYTHON_KEYS, 'another list of packages', 'write pip packages below "pip" of the conda dependencies', 1);
        refuse(['base', 'image'], 'another base', 'keep one of base and image', 1);
        return;
    }
    const others = ['base', ...entry_keys/* CONTENT_KEYS */.P.filter((key) => key !== 'dockerfile')];
    refuse(others, '"dockerfile"', 'write it into the Dockerfile, or remove "dockerfile"');
}
function parseContent(findings, map, lines, files) {
    const value = (key) => (0,decode/* entryOf */.Ms)(map, key)?.value;
    const image = value('image');
    const base = image && (0,values/* decodeReferenceText */.jC)(findings, image, 'image');
    const { spark, parts } = decodeSpark(findings, value('spark'));
    const packages = parsePackages(findings, map, lines, files);
    const { path } = findings;
    const own = [...(0,contract_parts/* imageParts */.Ck)(path, image), ...parts, ...(0,contract_parts/* variableParts */.hC)(path, value('variables'))];
    return {
        ...(0,format/* emptySource */.$_)('terrarium'),
        standing: 'declared',
        base,
        spark,
        ...packages,
        parts: [...own, ...(packages.parts ?? [])],
    };
}
function parsePackages(findings, map, lines, files) {
    const node = (key) => (0,decode/* entryOf */.Ms)(map, key)?.value;
    const [conda, pip] = [node('conda'), node('pip')];
    if (conda !== undefined) {
        const consumes = conda.kind === 'map' ? (0,environment/* condaConsumes */.$I)(conda, findings.path, files.all) : [];
        return { ...(0,environment/* parseConda */.nO)(findings, conda, files.all, lines()), consumes };
    }
    if (pip !== undefined)
        return (0,listed_lines/* readListedLines */.x)(findings, [{ key: 'pip', node: pip }], files.all);
    const key = ['conda-file', 'requirements', 'dockerfile'].find((name) => node(name) !== undefined);
    return key === undefined ? {} : readNamed(findings, map, key, files);
}

// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(94061);
// EXTERNAL MODULE: ./build/core/text/source-file.js
var source_file = __webpack_require__(58934);
// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(48785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/template-text.js

const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;
/** True for YAML that becomes a definition only after it is rendered. */
function isTemplateOfDefinition(text) {
    const template = (text.includes('{{') && text.includes('}}')) || text.includes('{%');
    if (!template)
        return false;
    const schema = (0,azureml_schema/* schemaLine */.cZ)(text);
    return DEFINITION_KEY.test(text) || (0,azureml_schema/* isEnvironmentSchema */.jX)(schema) || (0,azureml_schema/* isHolderSchema */.Ut)(schema);
}

;// CONCATENATED MODULE: ./build/core/discover/classify.js



/** True for a file that is worth reading by its name alone. */
function isConventional(path) {
    return readers/* READERS */.H.some((reader) => reader.names(path));
}
/** Decides which format a file has. A file that an entry names literally is a definition in any case. */
function classify(path, reading, naming) {
    const named = naming === 'literal';
    if (reading.kind === 'text') {
        const reader = readerOf(reading, naming);
        if (!named && (reader === undefined || reader.hasTemplatePins?.(reading.text) === true))
            return unrecognized(path, reading.text, reader);
        return { kind: 'definition', reader };
    }
    if (reading.kind === 'absent')
        return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
    if (named || !/\.ya?ml$/i.test(path))
        return { kind: 'definition', reader: undefined };
    const message = `${reading.message}; not looked into for definitions`;
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.gk)('note', reading.code, message, { path, hint: reading.hint }) };
}
// What the content says goes before what only the name of a literal entry says.
function readerOf(file, naming) {
    const takenBy = (isLiteral) => readers/* READERS */.H.find(({ takes }) => takes?.(file, isLiteral));
    return (readers/* READERS */.H.find((candidate) => candidate.recognizes(file)) ??
        readers/* READERS */.H.find(({ resembles }) => resembles?.(file, naming !== 'none')) ??
        (naming === 'none' ? undefined : takenBy(false)) ??
        (naming === 'literal' ? takenBy(true) : undefined));
}
function unrecognized(path, text, reader) {
    const template = reader !== undefined || (/\.ya?ml$/i.test(path) && isTemplateOfDefinition(text));
    if (!template)
        return { kind: 'none' };
    const message = 'a template of a definition, which is no definition before it is rendered';
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.gk)('note', 'template', message, { path }) };
}

// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/core/text/glob-index.js
var glob_index = __webpack_require__(22165);
;// CONCATENATED MODULE: ./build/core/discover/named-files.js




/** Finds the files that entries name among the paths of a tree. */
function named_files_namedFiles(config, paths) {
    const literal = new Set(literalFiles(config, paths));
    const patterns = patternsOf(config);
    const find = (0,glob_index/* indexGlobs */.y)(patterns);
    const findTelling = (0,glob_index/* indexGlobs */.y)(patterns.filter(({ pattern }) => tellsNames(pattern)));
    return {
        files: new Set([...literal, ...paths.filter((path) => path !== config.path && findTelling(path) !== undefined)]),
        literal,
        naming: (path) => (literal.has(path) ? 'literal' : find(path) === undefined ? 'none' : 'pattern'),
    };
}
/** Files that patterns name, in which no definition is found and which are part of none. */
function unreadMatches({ path }, unread) {
    if (unread.length === 0)
        return [];
    const files = unread.length === 1 ? 'a file that is no definition' : `${unread.length} files that are no definitions`;
    const message = `the patterns under "environments" match ${files}: ${(0,diagnostic/* enumerate */.HL)(unread)}`;
    const hint = 'narrow the pattern, or name a file by its path to see why it is none';
    return [(0,model_findings/* finding */.gk)('note', 'entry-unread', message, { path, at: diagnostic/* START */.d3, hint })];
}
// An entry may name a definition inside a file: `pyproject.toml#/dependency-groups/train`.
function literalFiles({ environments }, paths) {
    const known = new Set(paths);
    return environments.flatMap(({ path, file, glob, inPlace }) => {
        if (glob !== undefined || inPlace)
            return [];
        return [known.has(path) ? path : file];
    });
}
function patternsOf({ environments }) {
    return environments.flatMap(({ glob, file }) => glob === undefined ? [] : [{ pattern: file, glob: (0,text_glob/* parseGlob */.q)(file) ?? (() => false) }]);
}
// `deps/*.txt` means the files themselves, and `models/**` only the definitions among them.
function tellsNames(pattern) {
    const name = pattern.slice(pattern.lastIndexOf('/') + 1);
    const parts = name.split(/[*?[\]]/);
    return parts.length === 1 || /\.[^.]/.test(parts.at(-1) ?? '');
}

;// CONCATENATED MODULE: ./build/core/discover/discover.js









/** Finds the definition files of a tree and reads the files that they include, until there are no more. */
async function discover(tree, config, turn = model_turn/* uninterrupted */.q) {
    const paths = [...(await tree.listFiles())].sort();
    const named = named_files_namedFiles(config, paths);
    const wanted = new Set([...paths.filter((path) => path !== config.path && isConventional(path)), ...named.files]);
    const files = new Map();
    const readAll = fileReader(tree, files, turn);
    await readAll([...wanted]);
    await explainAbsence(tree, named.literal, files);
    const bundles = [];
    const diagnostics = [];
    const unread = [];
    await (0,model_turn/* inTurns */.g)([...wanted].sort(), turn, (path) => {
        const reading = files.get(path) ?? { kind: 'absent' };
        const found = classify(path, reading, named.naming(path));
        if (found.kind === 'note')
            diagnostics.push(found.diagnostic);
        if (found.kind === 'definition')
            bundles.push({ path, reader: found.reader, reading, files });
        if (found.kind === 'none' && named.files.has(path))
            unread.push(path);
    });
    bundles.push(...(await inPlace(readAll, config, files)));
    const args = config.environments.flatMap(({ buildArgsFiles }) => buildArgsFiles);
    await readAll([...new Set(args)].filter((path) => !files.has(path)));
    const reached = await readIncludes(readAll, bundles, files);
    // A template that a definition refers to is a part of it.
    const notes = diagnostics.filter(({ code, path }) => code !== 'template' || !reached.has(path));
    const apart = unread.filter((path) => !reached.has(path));
    const baseline = await readBaseline(tree, config);
    return {
        bundles,
        paths,
        files,
        accepted: baseline.accepted,
        diagnostics: [...notes, ...unreadMatches(config, apart), ...baseline.diagnostics],
    };
}
// A file that a sparse checkout leaves out is not there, and its path is right.
async function explainAbsence(tree, literal, files) {
    const absent = [...literal].filter((path) => files.get(path)?.kind === 'absent');
    if (absent.length === 0 || tree.checkoutState === undefined)
        return;
    const sparse = new Set((await tree.checkoutState('.')).sparse);
    for (const path of absent.filter((one) => sparse.has(one)))
        files.set(path, LEFT_OUT);
}
const LEFT_OUT = {
    kind: 'refused',
    code: 'file-missing',
    message: 'the sparse checkout leaves the file out',
    hint: 'add its folder to sparse-checkout, or run: git sparse-checkout add <folder>',
};
// The configuration file itself, if environments are declared in it.
async function inPlace(readAll, { environments, path }, files) {
    if (environments.every((entry) => !entry.inPlace))
        return [];
    await readAll([path]);
    return [{ path, reader: terrarium, reading: files.get(path) ?? { kind: 'absent' }, files }];
}
async function readBaseline(tree, { baseline: path }) {
    const none = new Set();
    if (path === undefined)
        return { accepted: none, diagnostics: [] };
    const file = await tree.readText(path);
    const reading = file.kind === 'text' ? (0,baseline/* parseBaseline */.nk)(file.text) : undefined;
    if (reading?.ok)
        return { accepted: reading.accepted, diagnostics: [] };
    const why = reading?.reason ?? 'the file cannot be read';
    const hint = 'write it with: terrarium pin --baseline';
    return { accepted: none, diagnostics: [(0,model_findings/* finding */.gk)('warning', 'baseline-invalid', why, { path, at: diagnostic/* START */.d3, hint })] };
}
async function readIncludes(readAll, bundles, files) {
    const reached = new Set();
    const own = new Set(bundles.map(({ path }) => path));
    let frontier = bundles.flatMap((bundle) => discover_includesOf(bundle.reader, bundle.path, files));
    while (frontier.length > 0) {
        const fresh = [...new Set(frontier)].filter((path) => !reached.has(path));
        for (const path of fresh)
            reached.add(path);
        await readAll(fresh.filter((path) => !files.has(path)));
        // Files that a definition includes were already requested; any other file may belong to any of the formats.
        const parts = fresh.filter((path) => !own.has(path));
        frontier = parts.flatMap((path) => readers/* READERS */.H.flatMap((reader) => discover_includesOf(reader, path, files)));
    }
    return reached;
}
function discover_includesOf(reader, path, files) {
    const reading = files.get(path);
    return reader === undefined || reading?.kind !== 'text' ? [] : reader.includes(reading);
}
/** Files that are asked for together, before the rest of the process has its turn: those of a commit may be at GitHub. */
const AT_ONCE = 32;
/** Reads files of a tree into the map, several at a time. */
function fileReader(tree, files, turn) {
    const open = (0,source_file/* sourceOpener */.x)();
    return async (paths) => {
        for (let start = 0; start < paths.length; start += AT_ONCE) {
            const some = paths.slice(start, start + AT_ONCE);
            const readings = await Promise.all(some.map((path) => tree.readText(path)));
            for (const [index, path] of some.entries())
                files.set(path, open(path, readings[index] ?? { kind: 'absent' }));
            await turn();
        }
    };
}


/***/ }),

/***/ 53494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readsContext),
/* harmony export */   X: () => (/* binding */ triggersOf)
/* harmony export */ });
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23644);
/* harmony import */ var _stage_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24198);


/** ONBUILD instructions of the image that a Dockerfile builds. */
function triggersOf(file, target) {
    const index = (0,_stage_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .findTarget */ .FB)(new _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .Fv(''), file, { target });
    return index === undefined ? [] : (0,_stage_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .triggersIn */ .ME)(file.stages[index]?.instructions ?? []);
}
/** True if an instruction reads files of the build context. */
function readsContext({ keyword, mounts, references }) {
    if (keyword === 'COPY' || keyword === 'ADD')
        return references.length === 0;
    return mounts.some(({ type, from }) => from === undefined && (type === undefined || type === 'bind'));
}


/***/ }),

/***/ 82475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(45709);
;// CONCATENATED MODULE: ./build/core/dockerfile/mounts.js


const NAMES = { src: 'source', dst: 'target', destination: 'target' };
const KEYS = 'type from source target readonly ro readwrite rw required size id sharing mode uid gid env'.split(' ');
const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const OWNED = ['cache', 'secret', 'ssh'];
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
/**
 * Parses the value of `--mount`. Each key may occur once and must be in lower case, although BuildKit ignores case and
 * uses the last of duplicates.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/commands_runmount.go
 */
function parseMount(flag, offsets) {
    const values = new Map();
    let from;
    if (flag.value === '')
        return refused('it is empty');
    if (flag.value?.includes('"'))
        return refused('quotes inside a mount are not read');
    for (const { key, value, start } of fieldsOf(flag)) {
        const why = checkField(key, value, values);
        if (why !== undefined)
            return refused(why);
        values.set(key, value ?? 'true');
        if (key !== 'from' || value === undefined || value === '')
            continue;
        from = (0,dockerfile_flags/* partOfFlag */.V)(flag, start, start + value.length, offsets);
        if (from === undefined)
            return refused('quotes inside the name behind from are not read');
    }
    const type = values.get('type')?.toLowerCase() ?? 'bind';
    const why = checkTogether(type, values);
    if (why !== undefined)
        return refused(why);
    return { ok: true, mount: { type: isVariable(type) ? undefined : type, from, values } };
}
function refused(why) {
    return { ok: false, why };
}
function isVariable(text) {
    return text.includes('$');
}
function fieldsOf(flag) {
    const fields = [];
    let start = '--mount='.length;
    for (const text of (flag.value ?? '').split(',')) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const value = equals < 0 ? undefined : text.slice(equals + 1);
        fields.push({ key: Object.hasOwn(NAMES, name) ? (NAMES[name] ?? '') : name, value, start: start + equals + 1 });
        start += text.length + 1;
    }
    return fields;
}
// Only the preceding keys count: BuildKit reads from left to right.
function checkField(key, value, before) {
    if (!KEYS.includes(key))
        return `unknown key ${(0,diagnostic/* quote */.hD)(key)}`;
    if (before.has(key))
        return `${key} is given twice`;
    if (value === undefined && !['readonly', 'ro', 'readwrite', 'rw', 'required'].includes(key))
        return `${key} needs a value`;
    if (key === 'from' && isVariable(value ?? ''))
        return NO_EXPANSION;
    const type = before.get('type')?.toLowerCase() ?? 'bind';
    if (isVariable(type))
        return undefined;
    if (key === 'required' && type !== 'secret' && type !== 'ssh')
        return `required is no key of a ${type} mount`;
    if (key === 'size' && type !== 'tmpfs')
        return `size is no key of a ${type} mount`;
    return value === undefined || isVariable(value) ? undefined : checkValue(key, value);
}
const NO_EXPANSION = 'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias';
function checkValue(key, value) {
    const expected = {
        type: TYPES.includes(value.toLowerCase()) ? undefined : TYPES.join(', '),
        sharing: ['shared', 'private', 'locked'].includes(value.toLowerCase()) ? undefined : 'shared, private or locked',
        mode: isNumber(value, 8) ? undefined : 'an octal number',
        uid: isNumber(value, 10) ? undefined : 'a number',
        gid: isNumber(value, 10) ? undefined : 'a number',
        size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?)?b?$/i.test(value) ? undefined : 'a size such as 64m',
        readonly: BOOLEAN.test(value) ? undefined : 'true or false',
        ro: BOOLEAN.test(value) ? undefined : 'true or false',
        readwrite: BOOLEAN.test(value) ? undefined : 'true or false',
        rw: BOOLEAN.test(value) ? undefined : 'true or false',
        required: BOOLEAN.test(value) ? undefined : 'true or false',
    }[key];
    return expected === undefined ? undefined : `expected ${expected} for ${key}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
function isNumber(text, base) {
    return (base === 8 ? /^[0-7]{1,12}$/ : /^\d{1,11}$/).test(text) && Number.parseInt(text, base) < 2 ** 32;
}
function checkTogether(type, values) {
    if (isVariable(type))
        return undefined;
    const owner = OWNED.includes(type) ? undefined : ['mode', 'uid', 'gid'].find((key) => values.has(key));
    if (owner !== undefined)
        return `${owner} is no key of a ${type} mount`;
    if (type !== 'cache' && values.has('sharing'))
        return `sharing is no key of a ${type} mount`;
    if (type !== 'secret')
        return undefined;
    if (values.has('from'))
        return 'from is no key of a secret mount';
    if (values.has('source') && values.has('id'))
        return 'a secret mount has a source or an id, not both';
    return ['source', 'id', 'target'].some((key) => values.get(key)) ? undefined : 'a secret mount needs an id';
}

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js
var rules = __webpack_require__(95810);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(73167);
;// CONCATENATED MODULE: ./build/core/dockerfile/parse.js






/** Parses the structure of a Dockerfile; errors are added to the findings. */
function parseDockerfile(findings, text) {
    const lexed = (0,lexer/* lexDockerfile */.e)(findings, text);
    const globals = [];
    const stages = [];
    for (const instruction of lexed.instructions) {
        const step = parseInstruction({ findings, ...lexed }, instruction, lexed.escape);
        const stage = stages.at(-1);
        if (step.keyword === 'FROM')
            stages.push({ ...parseFrom(step), instructions: [] });
        else if (stage !== undefined)
            stage.instructions.push(step);
        else if (step.keyword === 'ARG')
            globals.push(...step.assignments.map((declared) => ({ ...declared, line: step.line })));
        else
            findings.error('dockerfile-syntax', `expected FROM before ${step.keyword}`, { at: lineOf(step) });
    }
    if (stages.length === 0)
        findings.error('dockerfile-syntax', 'expected a FROM instruction', { at: diagnostic/* START */.d3 });
    return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}
function lineOf({ line }) {
    return { line, column: 1 };
}
function parseInstruction(reading, instruction, escapeChar) {
    const { findings, positionOf } = reading;
    const mistake = (0,rules/* findMistake */.m)(instruction, escapeChar);
    if (mistake !== undefined) {
        const code = mistake.flag === undefined ? 'dockerfile-syntax' : 'dockerfile-flag';
        const at = mistake.flag === undefined ? lineOf(instruction) : positionOf(mistake.flag.start);
        findings.error(code, mistake.why, { at, hint: mistake.hint });
    }
    const { keyword, text } = instruction;
    const transfers = keyword === 'COPY' || keyword === 'ADD';
    const mounts = keyword === 'RUN' ? parseMounts(reading, instruction) : [];
    return {
        ...instruction,
        words: transfers ? (0,rules/* transferWords */.d)(instruction) : [text],
        assignments: assignmentsOf(instruction, escapeChar),
        mounts,
        references: keyword === 'COPY' ? copyReference(reading, instruction) : mounts.flatMap(({ from }) => from ?? []),
        trigger: parseTrigger(reading, instruction),
    };
}
/**
 * `NAME=value NAME2="a b"` of ARG, ENV and LABEL, and the old form `NAME value` of ENV and LABEL. A word without `=`
 * has no value.
 */
function assignmentsOf({ keyword, text }, escapeChar) {
    if (keyword !== 'ARG' && keyword !== 'ENV' && keyword !== 'LABEL')
        return [];
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar);
    if (keyword !== 'ARG' && words[0]?.text.includes('=') === false) {
        const [name = ''] = text.split(/[\t\v\f\r ]/, 1);
        return [{ name, value: text.slice(name.length).replace(/^[\t\v\f\r ]+/, '') }];
    }
    return words.map(({ text: word }) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            return { name: word, value: undefined };
        return { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}
function parseFrom(step) {
    const [image, , name] = (0,shell_words/* splitBlanks */.YN)(step.text);
    const { text, start } = image ?? { text: '', start: 0 };
    const [first = 0, last = 0] = [step.offsets[start], step.offsets[start + text.length - 1]];
    return {
        from: { text, start: first, end: last + 1 },
        platform: step.flags.find((flag) => flag.name === 'platform')?.value,
        name: name?.text.toLowerCase(),
        line: step.line,
    };
}
function parseMounts({ findings, positionOf }, { flags, whole }) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'mount' || flag.value === undefined)
            return [];
        const reading = parseMount(flag, whole.offsets);
        if (reading.ok)
            return [reading.mount];
        findings.error('dockerfile-flag', `${(0,diagnostic/* quote */.hD)(flag.text)}: ${reading.why}`, { at: positionOf(flag.start) });
        return [];
    });
}
const parse_NO_EXPANSION = 'write FROM with this argument AS a name before the first stage that needs it, and --from=<name>';
// https://docs.docker.com/reference/dockerfile/#copy---from
function copyReference({ findings, positionOf }, { flags, whole }) {
    const flag = flags.find(({ name, value }) => name === 'from' && value !== undefined && value !== '');
    if (flag === undefined)
        return [];
    const at = positionOf(flag.start);
    if (/["'$\\`]/.test(flag.value ?? '')) {
        const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: BuildKit expands nothing in --from`;
        findings.error('dockerfile-argument', message, { at, hint: parse_NO_EXPANSION });
        return [];
    }
    const reference = (0,dockerfile_flags/* partOfFlag */.V)(flag, '--from='.length, flag.text.length, whole.offsets);
    if (reference !== undefined)
        return [reference];
    const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: quotes inside the name behind --from are not read`;
    findings.error('dockerfile-flag', message, { at, hint: 'write it without quotes' });
    return [];
}
const NO_TRIGGERS = ['ONBUILD', 'FROM', 'MAINTAINER'];
// https://docs.docker.com/reference/dockerfile/#onbuild
function parseTrigger(reading, step) {
    const { trigger, flags, line } = step;
    if (trigger === undefined)
        return undefined;
    const why = whyNoTrigger(reading, step, trigger);
    if (why !== undefined)
        reading.findings.error('dockerfile-onbuild', why, { at: { line, column: 1 } });
    return why === undefined && flags.length === 0 ? parseInstruction(reading, trigger, '\\') : undefined;
}
function whyNoTrigger({ escape: escapeChar }, { text, whole }, { keyword }) {
    if (NO_TRIGGERS.includes(keyword))
        return `${keyword} is not allowed behind ONBUILD`;
    if (escapeChar === '`' && /[\\`]/.test(text))
        return 'ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning';
    // An image stores the trigger's text after the keyword.
    return /^\s*ONBUILD\s+--\s/i.test(whole.text) ? 'expected an instruction behind ONBUILD' : undefined;
}


/***/ }),

/***/ 41913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ remoteKind)
/* harmony export */ });
/**
 * How ADD interprets a source: a repository, a URL, or `undefined` for a path in the context.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dfgitutil/git_ref.go
 */
function remoteKind(text) {
    // Without a scheme it could be a folder of this name, and is treated as one.
    if (/^(?:\.\.?\/|github\.com\/)/.test(text))
        return undefined;
    if (/^(?:git|ssh):\/\//i.test(text))
        return 'git';
    if (/^https?:\/\/[^/?#]*\/[^?#]*\.git(?:[?#]|$)/i.test(text))
        return 'git';
    if (/^https?:\/\//.test(text))
        return 'url';
    if (/^[a-z0-9]+:\/\//i.test(text))
        return undefined;
    return /^[\w-]+@[a-z0-9.-]+:/i.test(text) ? 'git' : undefined;
}


/***/ }),

/***/ 95810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ transferWords),
/* harmony export */   m: () => (/* binding */ findMistake)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _heredocs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96556);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41647);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73167);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73795);





const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
const COPY = { chown: 'text', chmod: 'text', link: 'boolean', exclude: 'texts' };
/** Flags that BuildKit supports; `texts` and RUN's own may be repeated. */
const FLAGS = {
    ADD: { ...COPY, checksum: 'text', 'keep-git-dir': 'boolean', unpack: 'boolean' },
    COPY: { ...COPY, from: 'text', parents: 'boolean' },
    FROM: { platform: 'text' },
    HEALTHCHECK: {
        interval: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        timeout: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        'start-period': _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        'start-interval': _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        retries: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetries */ .tQ,
    },
    RUN: {
        mount: 'texts',
        device: 'texts',
        network: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(['default', 'none', 'host']),
        security: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(['sandbox', 'insecure']),
    },
};
/**
 * Errors for which BuildKit refuses an instruction regardless of its context. Same as `ParseInstruction` in
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/parse.go
 */
function findMistake(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (!KEYWORDS.has(keyword)) {
        const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
        return { why: `unknown instruction ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(keyword)}`, hint };
    }
    if (text === '')
        return { why: `${keyword} needs an argument` };
    if (json === 'mixed')
        return { why: `the JSON form of ${keyword} holds strings only` };
    const why = checkArguments(instruction, escapeChar);
    return why === undefined ? findFlagMistake(instruction) : { why };
}
function checkArguments(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (keyword === 'FROM')
        return checkFrom(text);
    if (keyword === 'COPY' || keyword === 'ADD')
        return checkTransfer(instruction);
    if (keyword === 'ENV' || keyword === 'LABEL')
        return checkPairs(keyword, text, escapeChar);
    if (keyword === 'ARG')
        return checkNames(text, escapeChar);
    if (keyword === 'HEALTHCHECK')
        return checkHealthcheck(text);
    if (keyword === 'RUN' && json?.length === 0)
        return 'RUN needs an argument';
    if (keyword === 'SHELL' && (json === undefined || json.length === 0))
        return 'SHELL needs a JSON array of strings';
    if (keyword !== 'VOLUME' || json === undefined)
        return undefined;
    if (json.length === 0)
        return 'VOLUME needs an argument';
    return json !== 'mixed' && json.some((path) => path.trim() === '') ? 'a VOLUME needs a path' : undefined;
}
function checkFrom(text) {
    const [, as, name] = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).map((word) => word.text);
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).length;
    if (words !== 1 && !(words === 3 && as?.toLowerCase() === 'as'))
        return 'expected FROM image or FROM image AS name';
    if (name === undefined || /^[A-Za-z][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    return `expected a name of letters, digits, dots, dashes and underscores, a letter first, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
}
/** Sources and destination of COPY and ADD, in either form. */
function transferWords({ json, text }) {
    return json === undefined || json === 'mixed' ? (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).map((word) => word.text) : json;
}
function checkTransfer(instruction) {
    const { keyword, heredocs } = instruction;
    const words = transferWords(instruction);
    const last = words.at(-1) ?? '';
    if (words.length < 2)
        return `${keyword} needs a source and a destination`;
    if ((0,_heredocs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeredocWord */ .Sm)(last) !== undefined)
        return `a here-document is no destination of ${keyword}`;
    const sources = words.flatMap((word) => (0,_heredocs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeredocWord */ .Sm)(word)?.name ?? []);
    if (heredocs.every(({ name }) => sources.includes(name)))
        return undefined;
    return `a here-document of ${keyword} is a word of its own: write << and its end word without a space`;
}
// The old form has one name, and everything after it is the value: https://docs.docker.com/reference/dockerfile/#env
function checkPairs(keyword, text, escapeChar) {
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(text, escapeChar).map((word) => word.text);
    if (!words[0]?.includes('='))
        return /[\t\v\f\r ]/.test(text) ? undefined : `${keyword} needs a name and a value: ${keyword} NAME=value`;
    const wrong = words.find((word) => !word.includes('=') || word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME=value in ${keyword}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}`;
}
function checkNames(text, escapeChar) {
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(text, escapeChar).map((word) => word.text);
    if (words.length === 0)
        return 'ARG needs an argument';
    const wrong = words.find((word) => word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME or NAME=value in ARG, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}`;
}
function checkHealthcheck(text) {
    const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
    const command = text.slice(type.length).trim();
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonForm */ .e)(command);
    const empty = command === '' || json?.length === 0;
    if (json === 'mixed')
        return 'the JSON form of HEALTHCHECK holds strings only';
    if (type.toUpperCase() === 'NONE')
        return empty ? undefined : 'HEALTHCHECK NONE takes no arguments';
    if (type.toUpperCase() !== 'CMD')
        return `expected HEALTHCHECK CMD or NONE, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`;
    return empty ? 'HEALTHCHECK CMD needs a command' : undefined;
}
// BuildKit ignores the flags of these instructions.
function takesAnyFlag({ keyword, text }) {
    return (keyword === 'ARG' || keyword === 'STOPSIGNAL' || (keyword === 'HEALTHCHECK' && /^NONE(?:[\t\v\f\r ]|$)/i.test(text)));
}
function findFlagMistake(instruction) {
    if (takesAnyFlag(instruction))
        return undefined;
    const { keyword, flags } = instruction;
    const rules = FLAGS[keyword] ?? {};
    const seen = new Set();
    for (const flag of flags) {
        const rule = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined;
        if (rule === undefined)
            return { why: `unknown flag ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flag.text)} of ${keyword}`, flag };
        if (rule !== 'texts' && seen.has(flag.name))
            return { why: `flag --${flag.name} is given twice`, flag };
        seen.add(flag.name);
        const why = checkValue(rule, flag);
        if (why !== undefined)
            return { why, flag };
    }
    return undefined;
}
function checkValue(rule, { name, value }) {
    if (rule === 'boolean') {
        if (value === undefined || /^(?:true|false)$/i.test(value))
            return undefined;
        return `expected true or false for --${name}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    }
    if (value === undefined)
        return `flag --${name} needs a value`;
    if (name === 'device')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDevice */ .Jw)(value);
    const expected = typeof rule === 'string' ? undefined : rule(value);
    return expected && `expected ${expected} for --${name}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
}


/***/ }),

/***/ 90592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   Qn: () => (/* binding */ TARGET),
/* harmony export */   XP: () => (/* binding */ TARGET_STAGE),
/* harmony export */   eD: () => (/* binding */ builderValues),
/* harmony export */   l6: () => (/* binding */ NO_BUILD_PLATFORM),
/* harmony export */   lV: () => (/* binding */ fromTexts),
/* harmony export */   ul: () => (/* binding */ expandArgument),
/* harmony export */   vG: () => (/* binding */ BUILD_PLATFORM),
/* harmony export */   xq: () => (/* binding */ checkGlobals),
/* harmony export */   yZ: () => (/* binding */ globalArguments)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51739);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68786);
/* harmony import */ var _names_template_pin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19613);
/* harmony import */ var _shell_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81643);
/* harmony import */ var _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38863);






/** Arguments that describe the platform of the build machine. */
const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT'];
/**
 * What these arguments are where one platform is built: that platform, whatever machine builds, which BuildKit is told. `undefined`
 * for several platforms: one stage would be built for each of them.
 */
function builderValues({ platforms }) {
    const [only, ...more] = platforms;
    if (only === undefined || more.length > 0)
        return undefined;
    const values = Object.entries(platformValues(only));
    return new Map(values.flatMap(([name, value]) => (value === _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H ? [] : [[name.replace('TARGET', 'BUILD'), value]])));
}
const NO_BUILD_PLATFORM = 'an image may not depend on the machine that builds it: write its value before the first FROM, as in "ARG BUILDPLATFORM=linux/amd64", or use TARGETPLATFORM';
/** Substitutes the arguments of FROM lines, once per line. */
function fromTexts(scope) {
    return (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((index) => expandAll(scope, scope.file.stages[index]), (index) => index);
}
function expandAll(scope, stage) {
    const { options, globals } = scope;
    // A template is hashed as written: the backslashes in its pattern are not escapes.
    if ((0,_names_template_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .templateBase */ .i$)(stage.from.text) !== undefined)
        return options.platforms.map(() => stage.from.text);
    const texts = [];
    for (const platform of options.platforms) {
        const text = expandArgument(scope, { text: stage.from.text, line: stage.line }, globals(platform));
        if (text === undefined)
            return undefined;
        texts.push(text);
    }
    return texts;
}
/** Substitutes arguments in a word of a FROM line; a word without a value is reported. */
function expandArgument({ findings, file }, { text, line }, lookup) {
    const expansion = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .Vo)(text, file.escape, lookup);
    if (expansion.ok && expansion.unset === undefined)
        return expansion.text;
    const build = !expansion.ok && expansion.why === 'unknown';
    const hint = build
        ? NO_BUILD_PLATFORM
        : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    findings.error(build ? 'build-platform' : 'dockerfile-argument', `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${whyNot(expansion)}`, {
        at: { line, column: 1 },
        hint,
    });
    return undefined;
}
/** Explains, for a message, why a word could not be expanded. */
function whyNot(expansion) {
    if (expansion.ok)
        return `argument ${expansion.unset} has no value`;
    if (expansion.why === 'unknown')
        return `argument ${expansion.name} is only known while building`;
    if (expansion.why === 'required')
        return `argument ${expansion.name} has no value`;
    return expansion.why === 'syntax'
        ? 'quotes or braces do not match, or it is a form that BuildKit does not know'
        : 'the substitution is too long';
}
/** Reports defaults of global arguments that fail a build, even if unused. */
function checkGlobals({ findings, file, options }) {
    readGlobals(file, options, options.platforms[0] ?? '', ({ value = '', line }, expansion) => {
        if (expansion.ok || expansion.why === 'unknown' || expansion.why === 'limit')
            return;
        const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}: ${whyNot(expansion)}`;
        findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: 'correct the default' });
    });
}
/**
 * Values of global arguments by platform: as set, otherwise the default. Defaults may use earlier arguments. Computed
 * once per platform.
 */
function globalArguments(file, options) {
    return (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((platform) => readGlobals(file, options, platform), (platform) => platform);
}
function readGlobals(file, options, platform, seen = () => undefined) {
    const values = new Map(Object.entries(platformValues(platform)));
    const builder = builderValues(options);
    for (const name of BUILD_PLATFORM)
        values.set(name, builder?.get(name) ?? _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H);
    values.set(TARGET_STAGE, targetStage(file, options));
    const lookup = (name) => values.get(name);
    for (const global of file.globals) {
        const { name, value } = global;
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        if (given !== undefined)
            values.set(name, given);
        if (given !== undefined || value === undefined)
            continue;
        const expansion = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .Vo)(value, file.escape, lookup);
        seen(global, expansion);
        const resolved = defaultOf(expansion);
        if (resolved === undefined)
            values.delete(name);
        else
            values.set(name, resolved);
    }
    return lookup;
}
function defaultOf(expansion) {
    if (expansion.ok)
        return expansion.unset === undefined ? expansion.text : undefined;
    return expansion.why === 'unknown' ? _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H : undefined;
}
/** Argument that holds the name of the target stage. */
const TARGET_STAGE = 'TARGETSTAGE';
/** Arguments that describe the target platform. */
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT'];
function targetStage(file, { target }) {
    return target ?? file.stages.at(-1)?.name ?? 'default';
}
// Without a platform, these are known only during the build.
function platformValues(text) {
    const platform = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(text);
    if (platform === undefined)
        return Object.fromEntries(TARGET.map((name) => [name, _shell_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .H]));
    const { os, architecture, variant = '' } = platform;
    return {
        TARGETPLATFORM: text,
        TARGETOS: os,
        TARGETOSVERSION: '',
        TARGETARCH: architecture,
        TARGETVARIANT: variant,
    };
}


/***/ }),

/***/ 24198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   ME: () => (/* binding */ triggersIn),
/* harmony export */   th: () => (/* binding */ reachStages)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);

/** Resolves stage names and numbers, and collects the stages reachable from the target. */
function reachStages(findings, file, names, textsOf) {
    const target = findTarget(findings, file, names);
    if (target === undefined)
        return undefined;
    const scope = { findings, file, names };
    const from = new Map();
    const references = new Map();
    const instructions = new Map();
    const queue = [target];
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
        if (instructions.has(index))
            continue;
        const stage = file.stages[index];
        const texts = textsOf(index) ?? [];
        const base = findBase(scope, index, texts);
        if (base !== undefined)
            queue.push(setIn(from, index, base));
        const inherited = base === undefined
            ? parentTriggers(scope, stage, texts)
            : triggersIn(file.stages[base].instructions);
        const steps = [...inherited, ...stage.instructions];
        instructions.set(index, steps);
        for (const [step, reference] of steps.flatMap((step) => step.references.map((found) => [step, found]))) {
            const found = findSource(scope, step, reference, index);
            if (found !== undefined)
                references.set(reference, found);
            if (found !== undefined && found >= 0)
                queue.push(found);
        }
    }
    return { reached: [...instructions.keys()].sort((a, b) => a - b), from, references, instructions };
}
// `FROM base-$TARGETARCH` may name a different image for each platform, but not a different stage: all platforms share
// one list of steps.
function findBase({ findings, file, names }, index, texts) {
    const found = [...new Set(texts)].map((text) => findStage(file, names, text, index));
    if (found.length > 1 && found.some((base) => base !== undefined)) {
        const message = 'FROM names different stages for different platforms, which is not read yet';
        findings.error('dockerfile-argument', message, { at: { line: file.stages[index]?.line ?? 1, column: 1 } });
    }
    return found[0];
}
// ONBUILD instructions of an environment of this tree take effect here; they can refer to the stages of this file.
function parentTriggers({ findings, file, names }, stage, texts) {
    const [first = [], ...others] = texts.map(names.triggers);
    const at = { line: stage.line, column: 1 };
    if (others.some((triggers) => triggers !== first)) {
        const message = 'FROM names environments with different ONBUILD instructions for different platforms';
        findings.error('dockerfile-onbuild', message, { at, hint: 'build the platforms apart' });
    }
    for (const { text } of first.flatMap((trigger) => trigger.references)) {
        if (text === 'scratch' || file.stages.some(({ name }) => name === text.toLowerCase()))
            continue;
        const message = `an ONBUILD instruction of the parent copies from ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no stage of this file`;
        findings.error('dockerfile-onbuild', message, { at, hint: 'copy from the image in the parent itself' });
    }
    return first;
}
/** ONBUILD instructions: run first in a stage or image built on these, and not inherited further. */
function triggersIn(instructions) {
    return instructions.flatMap((step) => step.trigger ?? []);
}
function setIn(map, key, value) {
    map.set(key, value);
    return value;
}
/** The stage to build: the named one, otherwise the last. BuildKit does not accept stage numbers here. */
function findTarget(findings, file, { target }) {
    if (target === undefined)
        return file.stages.length === 0 ? undefined : file.stages.length - 1;
    const name = target.toLowerCase();
    const named = file.stages.findLastIndex((stage) => stage.name === name);
    if (named >= 0)
        return named;
    const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
    const message = `there is no stage ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)}`;
    findings.error('dockerfile-target', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint: `named stages: ${known}` });
    return undefined;
}
// A build context hides a stage of the same name. A base must be an earlier stage. Names are in lower case.
function findStage(file, names, text, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text);
    return named < 0 ? undefined : named;
}
// `COPY --from` also accepts stage numbers; if two stages have the same name, the last one in the file is used.
// https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
function findSource({ findings, file, names }, { keyword, line }, { text }, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const number = /^[+-]?\d+$/.test(text);
    const counted = number && keyword === 'COPY' ? Number(text) : undefined;
    const name = text.toLowerCase();
    const found = counted ?? file.stages.findLastIndex((stage) => stage.name === name);
    if (counted === undefined && found < 0 && !number)
        return undefined;
    if (found >= 0 && found < before)
        return found;
    const message = number
        ? `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no number of a stage above`
        : `the stage ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} does not stand above`;
    const hint = keyword === 'COPY' ? 'move the stage up, or correct its name' : 'a mount names its stage: write FROM ... AS name';
    findings.error('dockerfile-stage', message, { at: { line, column: 1 }, hint });
    return -1;
}


/***/ }),

/***/ 70999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ targetStage)
/* harmony export */ });
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23644);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82475);
/* harmony import */ var _stage_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24198);



/** The target stage of a text that was read before, the last one for an empty target; `undefined` where there is none. */
function targetStage(text, target) {
    const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .Fv('Dockerfile');
    const file = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(findings, text);
    const place = (0,_stage_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findTarget */ .FB)(findings, file, { target: target === '' ? undefined : target });
    const stage = place === undefined ? undefined : file.stages[place];
    if (place === undefined || stage === undefined)
        return undefined;
    const next = file.stages[place + 1];
    const end = next === undefined ? text.length : startOfLine(text, next.line);
    return { name: stage.name, from: stage.from, start: startOfLine(text, stage.line), end };
}
function startOfLine(text, line) {
    let start = 0;
    for (let before = 1; before < line; before += 1)
        start = text.indexOf('\n', start) + 1;
    return start;
}


/***/ }),

/***/ 73795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   Jw: () => (/* binding */ checkDevice),
/* harmony export */   _D: () => (/* binding */ checkInterval),
/* harmony export */   tQ: () => (/* binding */ isRetries)
/* harmony export */ });
/** A check that a value is one of the choices. It returns a description of the expected values if not. */
function isOneOf(choices) {
    return (value) => (choices.includes(value) ? undefined : choices.join(' or '));
}
const UNITS = {
    ns: 1,
    us: 1e3,
    \u00b5s: 1e3,
    \u03bcs: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
const EXPECTED_INTERVAL = 'a duration of at least 1ms such as 30s or 1m30s';
/**
 * Returns a description of the expected value if a value is not a valid interval. https://pkg.go.dev/time#ParseDuration
 */
function checkInterval(value) {
    const nanoseconds = parseDuration(value);
    return nanoseconds === 0 || (nanoseconds >= 1e6 && nanoseconds < 2 ** 63) ? undefined : EXPECTED_INTERVAL;
}
/** Nanoseconds of a duration such as `1m30s`, 0 where there is none; `NaN` for what is no duration. */
function parseDuration(value) {
    if (value === '' || /^[+-]?0$/.test(value))
        return 0;
    const unsigned = value.replace(/^\+/, '');
    const parts = Array.from(unsigned.matchAll(/(\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy));
    if (unsigned === '' || parts.map((part) => part[0]).join('') !== unsigned)
        return Number.NaN;
    return Math.round(parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0));
}
/** Returns a description of the expected value if a value is not a valid number of retries. */
function isRetries(value) {
    if (value === '' || (/^\+?\d{1,10}$/.test(value) && Number(value) < 2 ** 31))
        return undefined;
    return 'a number of retries';
}
/**
 * Returns the error in the value of `RUN --device`, if any. https://docs.docker.com/reference/dockerfile/#run---device
 */
function checkDevice(value) {
    if (value === '' || value.includes('"'))
        return 'expected the name of a device, without quotes';
    let name = '';
    for (const field of value.split(',')) {
        const [key = '', setting] = splitOnce(field);
        if (key.toLowerCase() === 'required') {
            if (setting === undefined || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(setting))
                continue;
            return `expected true or false for required, received ${JSON.stringify(setting)}`;
        }
        if (name !== '')
            return `expected one name of a device, received ${JSON.stringify(field)}`;
        name = key.toLowerCase() === 'name' && setting !== undefined ? setting : field;
    }
    return undefined;
}
function splitOnce(field) {
    const equals = field.indexOf('=');
    return equals < 0 ? [field, undefined] : [field.slice(0, equals), field.slice(equals + 1)];
}


/***/ }),

/***/ 49901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ azuremlV1),
  o: () => (/* binding */ readV1File)
});

// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 4 modules
var yaml = __webpack_require__(99838);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var conda_environment = __webpack_require__(35290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(92370);
// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(82475);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/keys.js
var azureml_v1_keys = __webpack_require__(96512);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/docker.js





const KEYS = [
    'baseImage',
    'baseDockerfile',
    'buildContext',
    'baseImageRegistry',
    'platform',
    'enabled',
    'sharedVolumes',
    'shmSize',
    'arguments',
    'gpuSupport',
    'preparation',
];
const CONTEXT_KEYS = ['locationType', 'location', 'dockerfilePath'];
const REGISTRY_KEYS = ['address', 'username', 'password', 'registryIdentity'];
/**
 * Reads the `docker` section: one of baseImage, baseDockerfile and buildContext. How a container is run (arguments,
 * shmSize, sharedVolumes, ...) is not part of the image. `at` is the position of the environment.
 */
function readDocker(findings, environment, sidecar) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(environment, 'docker');
    const section = entry === undefined ? undefined : (0,azureml_v1_keys/* readSection */.GU)(findings, entry.value, 'docker', KEYS);
    checkPlatform(findings, section);
    checkChoice(findings, section, sidecar, entry?.at ?? environment.at);
    checkContext(findings, section);
    const base = readBase(findings, section);
    return {
        base,
        parts: baseParts(findings.path, section, base),
        dockerfile: readDockerfile(findings, section, sidecar),
    };
}
// https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment.dockersection
const DEFAULT_IMAGE = 'write docker.baseImage: the SDK put mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04 there, with the tag of its own release';
function checkChoice(findings, section, sidecar, at) {
    const image = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage');
    const context = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'buildContext');
    const dockerfile = sidecar ?? (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseDockerfile');
    const given = [image, dockerfile, context].filter((choice) => choice !== undefined).length;
    if (given > 1) {
        const message = 'expected one of baseImage, baseDockerfile (or the file BaseDockerfile) and buildContext, received several';
        findings.error('image-and-build', message, { at, hint: 'keep one of them' });
    }
    if (given > 0)
        return;
    findings.error('no-image', 'expected baseImage or baseDockerfile, received neither', { at, hint: DEFAULT_IMAGE });
}
function checkPlatform(findings, section) {
    const platform = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'platform', ['os', 'architecture']);
    for (const [key, only] of [
        ['os', 'linux'],
        ['architecture', 'amd64'],
    ]) {
        const text = (0,azureml_v1_keys/* readText */.yR)(findings, platform, key);
        if (text === undefined || text.toLowerCase() === only)
            continue;
        const message = `expected ${only} for docker.platform.${key}, received another one`;
        const hint = 'images are built for Linux; platforms are set in terrarium.yml';
        findings.error('os-not-supported', message, { at: (0,azureml_v1_keys/* entryIn */.Gi)(platform, key)?.value.at, hint });
    }
}
// The location may be a signed URL, so it is not shown.
function checkContext(findings, section) {
    const context = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'buildContext', CONTEXT_KEYS);
    if (context === undefined)
        return;
    const type = (0,azureml_v1_keys/* readText */.yR)(findings, context, 'locationType')?.toLowerCase();
    const where = type === 'git' ? 'in another git repository' : 'in a storage account';
    const hint = 'check the content in, and name its Dockerfile as a definition of its own: what changes elsewhere cannot be hashed';
    findings.error('path-refused', `docker.buildContext lies ${where}`, { at: context.at, hint });
}
function readBase(findings, section) {
    const image = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseImage');
    const registry = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'baseImageRegistry', REGISTRY_KEYS);
    const address = (0,azureml_v1_keys/* readText */.yR)(findings, registry, 'address');
    if (image === undefined)
        return undefined;
    const at = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage')?.value.at;
    const reference = (0,names_reference/* parseReference */.F2)(image);
    if (reference === undefined) {
        const message = 'expected an image reference such as python:3.12-slim for docker.baseImage';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    return address === undefined ? image : onRegistry(findings, image, address, (0,azureml_v1_keys/* entryIn */.Gi)(registry, 'address')?.value.at);
}
// If a registry address is given as well, the image field holds only part of the reference.
function baseParts(path, section, base) {
    const node = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage')?.value;
    if (node?.kind !== 'scalar' || node.text === base)
        return (0,contract_parts/* imageParts */.Ck)(path, node);
    return (0,contract_parts/* imageParts */.Ck)(path, node).map((part) => ({ ...part, written: (0,contract_parts/* sourcePlace */.$Y)(path, node) }));
}
/** The image, prefixed with the registry that the definition names separately, unless the image already names one. */
function onRegistry(findings, image, written, at) {
    const address = written.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const registry = isHost(address) ? (0,names_reference/* parseRepository */.SU)(`${address}/x`)?.registry : undefined;
    const own = (0,names_reference/* parseReference */.F2)(image)?.registry;
    if (registry === undefined) {
        const message = 'expected the name of a registry such as example.azurecr.io for docker.baseImageRegistry.address';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    const [first = '', ...path] = image.split('/');
    if (path.length === 0 || !isHost(first))
        return `${address}/${image}`;
    if (own === registry)
        return image;
    const message = 'docker.baseImage names another registry than docker.baseImageRegistry.address';
    findings.error('wrong-value', message, { at, hint: 'remove the address' });
    return undefined;
}
// The part before the first slash of a reference is a host if it cannot be a folder of the default registry.
// https://github.com/distribution/reference/blob/v0.6.0/normalize.go
function isHost(text) {
    return !text.includes('/') && (/[.:]/.test(text) || text === 'localhost');
}
function readDockerfile(findings, section, sidecar) {
    const inline = sidecar === undefined ? (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseDockerfile') : undefined;
    const text = sidecar?.text ?? inline;
    if (text === undefined)
        return undefined;
    // Line numbers refer to the Dockerfile text, which has no file of its own here.
    const path = sidecar?.path ?? `${findings.path}#docker.baseDockerfile`;
    const inner = new model_findings/* Findings */.Fv(path);
    const dockerfile = (0,parse/* parseDockerfile */.A)(inner, text);
    findings.add(...inner.diagnostics);
    return { path, text, dockerfile, context: undefined };
}

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/files.js


/**
 * Folders that paths in a definition may be relative to; the first one that has the file is used. The folder of the
 * experiment, which contains `aml_config` and `.azureml`, comes first, then the folder of the definition.
 */
function foldersOf(path) {
    const own = (0,names_path/* directoryOf */.jt)(path);
    const configuration = /(?:^|\/)(?:aml_config|\.azureml)$/i.test(own);
    return configuration ? [(0,names_path/* directoryOf */.jt)(own), own] : [own];
}
/** Possible locations of a file that a definition names, the likeliest first. */
function candidatesOf(path, text) {
    return [...locations(foldersOf(path), text), ...locations(experimentsOf(path), text)];
}
function locations(folders, text) {
    return folders.flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(folder, text);
        return resolved.ok ? [resolved.path] : [];
    });
}
/**
 * Folders of which one may be the experiment's, for a run configuration that lies below it: `az ml run submit-script -c config/train`.
 * Its paths start there. https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
function experimentsOf(path) {
    const isKnown = foldersOf(path).length > 1;
    return isRunconfigName(path) && !isKnown ? (0,names_path/* foldersAbove */.Zv)((0,names_path/* directoryOf */.jt)(path)) : [];
}
/** True for files that are run configurations by name. */
function isRunconfigName(path) {
    return /\.runconfig(?:\.ya?ml|\.json)?$/i.test(path);
}
/** The file that a field names; `undefined`, with a finding, if it does not exist or the path is ambiguous. */
function findFile(findings, field, text, at, files) {
    const [folder = '.'] = foldersOf(findings.path);
    const first = (0,names_path/* resolvePath */.o1)(folder, text);
    if (!first.ok) {
        findings.error('path-refused', `${field} ${(0,diagnostic/* quote */.hD)(text)}: ${first.reason}`, {
            at,
            hint: 'name a file below the root',
        });
        return undefined;
    }
    const textsIn = (folders) => locations(folders, text).flatMap((path) => {
        const reading = files.get(path);
        return reading?.kind === 'text' ? [reading] : [];
    });
    const near = textsIn(foldersOf(findings.path));
    const [file, other] = near.length > 0 ? near : textsIn(experimentsOf(findings.path));
    if (file === undefined)
        reportMissing(findings, field, first.path, at, files);
    if (file === undefined || other === undefined || other.text === file.text)
        return file;
    // The SDK and the first CLI look in different folders.
    const message = `${field} may be ${(0,diagnostic/* quote */.hD)(file.path)} or ${(0,diagnostic/* quote */.hD)(other.path)}, which differ`;
    findings.error('file-ambiguous', message, { at, hint: 'remove one of them' });
    return undefined;
}
function reportMissing(findings, field, path, at, files) {
    const reading = files.get(path);
    const refused = reading?.kind === 'refused' ? reading : undefined;
    const why = refused === undefined ? 'which does not exist' : `which is refused: ${refused.message}`;
    const hint = 'correct the path, or add the file';
    findings.error(refused?.code ?? 'file-missing', `${field} names ${(0,diagnostic/* quote */.hD)(path)}, ${why}`, { at, hint });
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/python.js





const python_KEYS = [
    'userManagedDependencies',
    'interpreterPath',
    'condaDependencies',
    'condaDependenciesFile',
    'baseCondaEnvironment',
];
/**
 * Reads the `python` section. `sidecar` is a `conda_dependencies.yml` next to the definition, used as
 * condaDependencies. `undefined` if the base image comes with its own Python.
 */
function readPython(findings, environment, sidecar, files) {
    const section = (0,azureml_v1_keys/* subsection */.mK)(findings, environment, 'python', python_KEYS);
    (0,azureml_v1_keys/* readText */.yR)(findings, section, 'interpreterPath');
    if ((0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'userManagedDependencies', false))
        return undefined;
    checkBase(findings, section);
    const inline = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'condaDependencies');
    const named = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'condaDependenciesFile');
    if (sidecar !== undefined)
        return readCondaFile(findings, sidecar, files);
    // The SDK reads the file and overwrites the inline value with it.
    if (named !== undefined)
        return readNamedFile(findings, section, named.value, files);
    if (inline !== undefined)
        return readInline(findings, inline.value, files);
    const hint = 'add conda_dependencies.yml, or write "userManagedDependencies": true where the image has its own Python';
    const message = 'expected python.condaDependencies: without them Azure ML adds a Python of its own choice';
    findings.error('field-missing', message, { at: section?.at ?? environment.at, hint });
    return undefined;
}
// A base conda environment inside the base image: the definition does not say what it contains.
function checkBase(findings, section) {
    const base = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseCondaEnvironment');
    if (base === undefined)
        return;
    const message = 'python.baseCondaEnvironment: an environment on top of one of the image cannot be built here';
    findings.error('base-conda-environment', message, { at: base.at, hint: 'write all packages into condaDependencies' });
}
function readNamedFile(findings, section, node, files) {
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'condaDependenciesFile');
    const file = text === undefined ? undefined : findFile(findings, 'condaDependenciesFile', text, node.at, files);
    return file === undefined ? undefined : readCondaFile(findings, file, files);
}
function readInline(findings, node, files) {
    const content = (0,conda_environment/* parseConda */.nO)(findings, node, files);
    const consumes = node.kind === 'map' ? (0,conda_environment/* condaConsumes */.$I)(node, findings.path, files) : [];
    return { content, consumes, origin: { kind: 'inline', node } };
}
/** Reads a conda file that a definition refers to; its findings are reported at the path of that file. */
function readCondaFile(findings, { path, read }, files) {
    const reading = read(yaml/* readYaml */.gM);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.Fv(path);
    const content = (0,conda_environment/* parseConda */.nO)(inner, reading.root, files, read(conda_environment/* splitLines */.uz));
    findings.add(...inner.diagnostics);
    const consumes = reading.root.kind === 'map' ? (0,conda_environment/* condaConsumes */.$I)(reading.root, path, files) : [];
    return { content, consumes: [path, ...consumes], origin: { kind: 'file', path } };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/reference.js


/** Keys of an object that only names a registered environment, without its contents. */
const NAME_ONLY = ['name', 'version', 'assetId'];
/** The reference `azureml:name:version` for an object that has a name and no contents. */
function referenceOf(node) {
    if (node.kind !== 'map')
        return undefined;
    const names = new Set(NAME_ONLY.map(azureml_v1_keys/* foldKey */.pU));
    const bare = node.entries.every(({ key, value }) => (0,azureml_v1_keys/* isAbsent */.W0)(value) || names.has((0,azureml_v1_keys/* foldKey */.pU)(key)));
    const section = (0,azureml_v1_keys/* sectionOf */.ZE)(new model_findings/* Findings */.Fv(''), node, '');
    const text = (key) => {
        const value = (0,azureml_v1_keys/* entryIn */.Gi)(section, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const name = text('name');
    if (!bare || name === undefined)
        return undefined;
    const version = text('version');
    return version === undefined ? `azureml:${name}@latest` : `azureml:${name}:${version}`;
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(51750);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/spark.js







const spark_KEYS = ['repositories', 'packages', 'precachePackages'];
const NOTHING = { spark: format/* NO_SPARK */.wD, parts: [] };
/** Reads the `spark` section of an environment. Without packages nothing is installed, whatever other keys it has. */
function readSpark(findings, node) {
    const section = node === undefined ? undefined : (0,azureml_v1_keys/* readSection */.GU)(findings, node, 'spark', spark_KEYS);
    return sparkOf(findings, section);
}
/** Reads a `spark_dependencies.yml`: the same keys, plus session configuration, which is not part of an image. */
function readSparkFile({ path, read }, outer) {
    const reading = read(yaml/* readYaml */.gM);
    if (!reading.ok) {
        outer.add(reading.diagnostic);
        return NOTHING;
    }
    const findings = new model_findings/* Findings */.Fv(path);
    const section = (0,azureml_v1_keys/* readSection */.GU)(findings, reading.root, 'a Spark dependencies file', [...spark_KEYS, 'configuration']);
    checkSparkConfiguration(findings, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'configuration')?.value);
    const spark = sparkOf(findings, section);
    outer.add(...findings.diagnostics);
    return spark;
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
const INSTALLS = /^spark\.(?:jars(?:$|\.(?:packages|excludes|repositories|ivy|ivySettings)$)|submit\.pyFiles$|files$|archives$)/;
/** Rejects session settings that would install packages: nobody expects packages there. */
function checkSparkConfiguration(findings, node) {
    if (node?.kind !== 'map')
        return;
    for (const { key, at, value } of node.entries) {
        if (key === 'configuration')
            checkSparkConfiguration(findings, value);
        if (!INSTALLS.test(key))
            continue;
        const hint = 'name packages under "packages" and repositories under "repositories"';
        findings.error('spark-configuration', `${key} would install what the definition does not name`, { at, hint });
    }
}
function sparkOf(findings, section) {
    const parts = (0,azureml_v1_keys/* readList */.LD)(findings, section, 'packages').flatMap((node) => readPackage(findings, node));
    const packages = parts.map(({ text }) => text);
    const repositories = (0,azureml_v1_keys/* readList */.LD)(findings, section, 'repositories').flatMap((node) => readRepository(findings, node));
    const precache = (0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'precachePackages', true);
    return packages.length === 0 ? NOTHING : { spark: { packages, precache, repositories }, parts };
}
const PARTS = ['group', 'artifact', 'version'];
function readPackage(findings, node) {
    const section = node.kind === 'map' ? (0,azureml_v1_keys/* readSection */.GU)(findings, node, 'a Spark package', PARTS) : undefined;
    if (section === undefined) {
        (0,azureml_v1_keys/* wrongType */.gQ)(findings, node, { what: 'a Spark package', expected: 'a map with group, artifact and version' });
        return [];
    }
    const missing = PARTS.find((key) => (0,azureml_v1_keys/* entryIn */.Gi)(section, key) === undefined);
    if (missing !== undefined) {
        findings.error('field-missing', `expected ${missing} of a Spark package`, {
            at: node.at,
            hint: `add "${missing}"`,
        });
        return [];
    }
    const texts = PARTS.flatMap((key) => (0,azureml_v1_keys/* readText */.yR)(findings, section, key) ?? []);
    if (texts.length < PARTS.length)
        return [];
    const written = texts.join(':');
    const reading = (0,maven/* parseMavenCoordinate */.x0)(written);
    if (reading.ok && texts.every((text) => !text.includes(':'))) {
        const { coordinate } = reading;
        const at = (0,contract_parts/* sourcePlace */.$Y)(findings.path, node);
        return [{ kind: 'spark', text: (0,maven/* formatMavenCoordinate */.BP)(coordinate), coordinate, written: at }];
    }
    const reason = reading.ok ? 'a colon separates group, artifact and version' : reading.reason;
    findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(written)}: ${reason}`, { at: node.at });
    return [];
}
function readRepository(findings, node) {
    if (node.kind !== 'scalar') {
        (0,azureml_v1_keys/* wrongType */.gQ)(findings, node, { what: 'a Spark repository', expected: 'a URL' });
        return [];
    }
    const reading = (0,maven/* parseMavenRepository */.ZJ)(node.text);
    if (reading.ok)
        return [reading.url];
    const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    if (reading.secret)
        findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: node.at, hint });
    else
        findings.error('maven-syntax', 'expected the URL of a Maven repository', {
            at: node.at,
            hint: 'write https://host/path',
        });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/environment.js







const ENVIRONMENT_KEYS = [
    ...NAME_ONLY,
    'environmentVariables',
    'python',
    'docker',
    'spark',
    'databricks',
    'r',
    'inferencingStackVersion',
];
const NO_SIDECARS = { conda: undefined, dockerfile: undefined };
/** Reads an environment object of the v1 SDK. https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment */
function readEnvironment(findings, root, sidecars, files, standing) {
    const empty = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing };
    const section = (0,azureml_v1_keys/* readSection */.GU)(findings, root, 'an Azure ML v1 environment', ENVIRONMENT_KEYS);
    if (section === undefined)
        return { source: empty, conda: undefined, object: root };
    checkUnbuilt(findings, section);
    const { base, parts, dockerfile } = readDocker(findings, section, sidecars.dockerfile);
    const python = readPython(findings, section, sidecars.conda, files);
    const spark = readSpark(findings, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'spark')?.value);
    const variables = (0,contract_parts/* variableParts */.hC)(findings.path, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'environmentVariables')?.value);
    const reached = Object.values(sidecars).flatMap((file) => file?.path ?? []);
    const source = {
        ...empty,
        ...python?.content,
        name: (0,azureml_v1_keys/* readText */.yR)(findings, section, 'name'),
        nameAt: (0,azureml_v1_keys/* entryIn */.Gi)(section, 'name')?.value.at,
        version: readVersion(findings, section),
        variables: { ...python?.content.variables, ...(0,azureml_v1_keys/* readVariables */.Ch)(findings, section) },
        base,
        dockerfile,
        spark: spark.spark,
        parts: [...parts, ...variables, ...(python?.content.parts ?? []), ...spark.parts],
        consumes: [...new Set([...reached, ...(python?.consumes ?? [])])],
    };
    return { source, conda: python?.origin, object: root };
}
// The schema says string, but people write numbers. A version is not hashed.
function readVersion(findings, section) {
    const node = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'version')?.value;
    return node?.kind === 'scalar' ? node.text : (0,azureml_v1_keys/* readText */.yR)(findings, section, 'version');
}
const DATABRICKS_KEYS = ['mavenLibraries', 'pypiLibraries', 'rcranLibraries', 'jarLibraries', 'eggLibraries'];
const R_KEYS = [
    'rVersion',
    'userManaged',
    'rscriptPath',
    'snapshotDate',
    'cranPackages',
    'githubPackages',
    'customUrlPackages',
    'bioconductorPackages',
];
const R_PACKAGES = R_KEYS.slice(4);
/** Reports what the service would add to the image and a build here does not. */
function checkUnbuilt(findings, section) {
    const databricks = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'databricks', DATABRICKS_KEYS);
    for (const key of DATABRICKS_KEYS) {
        if ((0,azureml_v1_keys/* readList */.LD)(findings, databricks, key).length === 0)
            continue;
        const message = `databricks.${key}: libraries of a Databricks cluster are not installed into an image`;
        findings.error('databricks-not-built', message, {
            at: (0,azureml_v1_keys/* entryIn */.Gi)(databricks, key)?.at,
            hint: 'install them in the job',
        });
    }
    checkR(findings, section);
    const stack = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'inferencingStackVersion');
    if (stack === undefined)
        return;
    const message = 'inferencingStackVersion: the service adds its inference server, which is not in an image built here';
    const hint = 'set it to null, and add azureml-inference-server-http to the pip packages';
    findings.warning('inference-stack', message, { at: stack.at, hint });
}
// `userManaged` with a path says where R is in the image. Packages, or a version of R, would have to be installed.
function checkR(findings, section) {
    const r = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'r', R_KEYS);
    const installs = [...R_PACKAGES, 'rVersion', 'snapshotDate'].flatMap((key) => (0,azureml_v1_keys/* entryIn */.Gi)(r, key) ?? []);
    for (const { key, at, value } of installs) {
        if ((0,azureml_v1_keys/* isEmpty */.Im)(value))
            continue;
        const message = `r.${key}: R cannot be installed from a definition`;
        findings.error('r-not-built', message, {
            at,
            hint: 'install R and its packages in a Dockerfile, and name it as baseDockerfile',
        });
    }
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/runconfig.js








/** Keys that show that a run configuration is of the first form. */
const FIRST_FORM = ['condaDependenciesFile', 'sparkDependenciesFile', 'prepareEnvironment'];
/** The entry of a key, in any spelling; `undefined` if the node is not a map or has no such key. */
function topEntry(root, key) {
    return root?.kind === 'map' ? root.entries.find((entry) => (0,azureml_v1_keys/* foldKey */.pU)(entry.key) === (0,azureml_v1_keys/* foldKey */.pU)(key)) : undefined;
}
/** True for the first form, which names the files it needs at the top level. */
function isFirstForm(root) {
    return topEntry(root, 'environment') === undefined && FIRST_FORM.some((key) => topEntry(root, key) !== undefined);
}
const DEFAULTS = { condaDependenciesFile: 'conda_dependencies.yml', sparkDependenciesFile: 'spark_dependencies.yml' };
/** Paths that a run configuration of the first form may name. */
function firstFormFiles(root, path) {
    return ['condaDependenciesFile', 'sparkDependenciesFile'].flatMap((field) => {
        const value = topEntry(root, field)?.value;
        const text = value?.kind === 'scalar' ? value.text : '';
        const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), DEFAULTS[field]);
        return [...(text === '' ? [] : candidatesOf(path, text)), ...(fallback.ok ? [fallback.path] : [])];
    });
}
/**
 * Reads a run configuration of the first form, which has no environment section. Its base image, if any, is in the file
 * of the compute target; terrarium.yml has to name it instead.
 */
function readFirstForm(findings, root, files) {
    const section = (0,azureml_v1_keys/* sectionOf */.ZE)(findings, root, 'a run configuration');
    const managed = (0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'userManagedDependencies', false);
    const condaFile = managed ? undefined : fileOf(findings, section, 'condaDependenciesFile', files);
    const sparkFile = fileOf(findings, section, 'sparkDependenciesFile', files);
    const python = condaFile === undefined ? undefined : readCondaFile(findings, condaFile, files);
    const spark = sparkFile === undefined ? undefined : readSparkFile(sparkFile, findings);
    const parts = [
        ...(0,contract_parts/* imageParts */.Ck)(findings.path, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseDockerImage')?.value),
        ...(0,contract_parts/* variableParts */.hC)(findings.path, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'environmentVariables')?.value),
        ...(python?.content.parts ?? []),
        ...(spark?.parts ?? []),
    ];
    const source = {
        ...(0,format/* emptySource */.$_)('azureml-v1'),
        ...python?.content,
        standing: 'inline',
        variables: { ...python?.content.variables, ...(0,azureml_v1_keys/* readVariables */.Ch)(findings, section) },
        base: runconfig_readBase(findings, section, 'baseDockerImage'),
        spark: spark?.spark ?? format/* NO_SPARK */.wD,
        parts,
        consumes: [...(python?.consumes ?? []), ...(sparkFile === undefined ? [] : [sparkFile.path])],
    };
    return { source, conda: python?.origin, object: root };
}
// If no file is named, the file with the usual name next to the configuration is used.
function fileOf(findings, section, field, files) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(section, field);
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, field);
    if (entry !== undefined)
        return text === undefined ? undefined : findFile(findings, field, text, entry.value.at, files);
    const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(findings.path), DEFAULTS[field]);
    const reading = fallback.ok ? files.get(fallback.path) : undefined;
    return reading?.kind === 'text' ? reading : undefined;
}
/** The image that a field names. */
function runconfig_readBase(findings, section, field) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(section, field);
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, field);
    if (entry === undefined || text === undefined || (0,names_reference/* parseReference */.F2)(text) !== undefined)
        return text;
    findings.error('reference-syntax', `expected an image reference for ${entry.key}`, { at: entry.value.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/inference.js








/** https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli#inference-configuration-schema */
const inference_KEYS = [
    ...['entryScript', 'sourceDirectory', 'environment', 'runtime', 'condaFile', 'extraDockerfileSteps', 'schemaFile'],
    ...['enableGpu', 'cudaVersion', 'baseImage', 'baseImageRegistry', 'description', 'dependencies', 'executionScript'],
];
/** True for files that are inference configurations by name: `inferenceConfig.json`, `inference_config.yml`. */
function isInferenceName(path) {
    const name = (0,names_path/* fileName */.Md)(path);
    return /inference[_-]?config/i.test(name) && /\.(?:json|ya?ml)$/i.test(name);
}
/** True for an inference configuration: a script, and what it runs in. */
function isInferenceConfig(root) {
    const has = (key) => topEntry(root, key) !== undefined;
    return has('entryScript') && ['environment', 'condaFile', 'baseImage', 'runtime'].some(has);
}
/** Paths that an inference configuration may name. */
function inferenceFiles(root, path) {
    const node = topEntry(root, 'condaFile')?.value;
    const folder = topEntry(root, 'sourceDirectory')?.value;
    if (node?.kind !== 'scalar')
        return [];
    const below = folder?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), `${folder.text}/${node.text}`) : undefined;
    return [...candidatesOf(path, node.text), ...(below?.ok ? [below.path] : [])];
}
const INLINE = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing: 'inline' };
/** Reads what the entry script of a deployment runs in: an environment, or an image and a conda file. */
function readInference(findings, root, files) {
    const section = (0,azureml_v1_keys/* readSection */.GU)(findings, root, 'an inference configuration', inference_KEYS);
    if (section === undefined)
        return { source: INLINE, conda: undefined, object: root };
    const environment = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'environment');
    if (environment !== undefined) {
        refuseBeside(findings, section);
        return readEnvironment(findings, environment.value, NO_SIDECARS, files, 'inline');
    }
    refuseSteps(findings, section);
    const python = readConda(findings, section, files);
    const source = {
        ...INLINE,
        ...python?.content,
        base: runconfig_readBase(findings, section, 'baseImage'),
        parts: [...(0,contract_parts/* imageParts */.Ck)(findings.path, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage')?.value), ...(python?.content.parts ?? [])],
        consumes: python?.consumes ?? [],
    };
    return { source, conda: python?.origin, object: root };
}
function readConda(findings, section, files) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'condaFile');
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'condaFile');
    if (entry === undefined || text === undefined)
        return undefined;
    const folder = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'sourceDirectory');
    // Its paths start at the source directory, where it names one that has the file.
    const below = folder === undefined ? text : `${folder}/${text}`;
    const resolved = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(findings.path), below);
    const named = resolved.ok && files.get(resolved.path)?.kind === 'text' ? below : text;
    const file = findFile(findings, 'condaFile', named, entry.value.at, files);
    return file && readCondaFile(findings, file, files);
}
// The service reads the environment, and what the older form of the file says beside it counts for nothing.
function refuseBeside(findings, section) {
    for (const key of ['condaFile', 'baseImage', 'extraDockerfileSteps']) {
        const entry = (0,azureml_v1_keys/* entryIn */.Gi)(section, key);
        if (entry === undefined || (0,azureml_v1_keys/* isEmpty */.Im)(entry.value))
            continue;
        const message = `${key} and environment both say what the script runs in`;
        findings.error('inference-steps', message, { at: entry.value.at, hint: 'keep one of them' });
    }
}
// The service writes them into a Dockerfile that it makes.
function refuseSteps(findings, section) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'extraDockerfileSteps');
    if (entry === undefined || (0,azureml_v1_keys/* isEmpty */.Im)(entry.value))
        return;
    const hint = 'write a Dockerfile that starts from baseImage and has these steps';
    findings.error('inference-steps', 'extraDockerfileSteps are steps of an image that the service makes', {
        at: entry.value.at,
        hint,
    });
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/azureml-v1.js












const CONDA_SIDECAR = 'conda_dependencies.yml';
const DOCKERFILE_SIDECAR = 'BaseDockerfile';
/**
 * Azure ML v1: `azureml_environment.json` and the files next to it, the environments of run configurations, and
 * `spark_dependencies.yml`. https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
const azuremlV1 = {
    format: 'azureml-v1',
    names: (path) => isRunconfigName(path) || isJsonName(path) || isInferenceName(path),
    recognizes: (file) => formOf(file) !== 'none',
    includes: (file) => {
        const form = formOf(file);
        const reading = form === 'none' ? undefined : file.read(readText);
        return reading?.ok ? includesOf(reading.root, file.path, form) : [];
    },
    parse: (file, files) => {
        const { definitions, uses } = readV1File(file, files);
        return {
            definitions: definitions.map(({ suffix, source, diagnostics }) => ({ suffix, source, diagnostics })),
            uses,
        };
    },
};
/** Reads a v1 file. Secrets are reported by field name only; no result contains their values. */
function readV1File(file, files) {
    const { path, text } = file;
    const form = formOf(file);
    const reading = file.read(readText);
    if (!reading.ok) {
        const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing: form === 'spark' ? 'part' : standingOf(path) };
        return {
            form,
            definitions: [{ suffix: '', source, diagnostics: [unreadable(reading.diagnostic, text)] }],
            uses: [],
        };
    }
    const findings = new model_findings/* Findings */.Fv(path);
    (0,azureml_v1_keys/* reportSecrets */.o3)(findings, reading.root);
    if (form === 'definition')
        return { form, ...readDefinition(findings, reading.root, files) };
    if (form === 'spark')
        return { form, ...readSparkPart(file, findings) };
    if (form === 'inference')
        return { form, ...readInferencePart(findings, reading.root, files) };
    return { form, ...readRunconfig(findings, reading.root, files) };
}
function isJsonName(path) {
    const name = (0,names_path/* fileName */.Md)(path).toLowerCase();
    return name.endsWith('.json') && /environment|envdef/.test(name.slice(0, -'.json'.length));
}
// Only the file name shows that a file is an environment: other tools also have sections called `docker` and `python`.
function standingOf(path) {
    return isJsonName(path) ? 'declared' : 'inline';
}
function isConventional(path) {
    return /(?:^|\/)azureml_environment\.json$/i.test(path);
}
// Words that appear in no other format. A file without any of them is not parsed at all.
const EVIDENCE = /user_?managed_?dependencies|conda_?dependencies|base_?(?:image|dockerfile|docker_?image)|precache_?packages|spark_?dependencies_?file|prepare_?environment|inferencing_?stack|entry_?script/i;
const SPARK_NAME = /(?:^|\/)[^/]*spark_dependencies\.ya?ml$/i;
function formOf({ text, path, read }) {
    if (isConventional(path))
        return 'definition';
    if (SPARK_NAME.test(path))
        return isSparkFile(read(readText)) ? 'spark' : 'none';
    const named = isRunconfigName(path);
    if (!EVIDENCE.test(text) && !(named && /environment/i.test(text)))
        return 'none';
    const reading = read(readText);
    if (!reading.ok)
        return named ? 'runconfig' : 'none';
    if (!named && !/\.(?:ya?ml|json)$/i.test(path))
        return 'none';
    if (isInferenceConfig(reading.root))
        return 'inference';
    if (isDefinition(reading.root))
        return 'definition';
    return isRunconfig(reading.root, named) ? 'runconfig' : 'none';
}
function isSparkFile(reading) {
    if (!reading.ok)
        return true;
    return (reading.root.kind === 'map' && reading.root.entries.some(({ key }) => key === 'packages' || key === 'repositories'));
}
/** True for an environment object: it has sections of an environment and no other keys. */
function isDefinition(root) {
    if (root.kind !== 'map')
        return false;
    const known = new Set(ENVIRONMENT_KEYS.map(azureml_v1_keys/* foldKey */.pU));
    const keys = root.entries.map(({ key }) => (0,azureml_v1_keys/* foldKey */.pU)(key));
    return keys.every((key) => known.has(key)) && (keys.includes('python') || keys.includes('docker'));
}
function isRunconfig(root, named) {
    if (isFirstForm(root))
        return true;
    const environment = topEntry(root, 'environment')?.value;
    if (environment === undefined)
        return false;
    if (named)
        return !(0,azureml_v1_keys/* isAbsent */.W0)(environment);
    return environment.kind === 'map' && environment.entries.some(isV1Section);
}
function isV1Section({ key, value }) {
    return ['python', 'docker', 'spark'].includes((0,azureml_v1_keys/* foldKey */.pU)(key)) && value.kind === 'map';
}
// A run configuration may be JSON under a name that does not say so. Positions refer to the text in both cases.
function readText(text, path) {
    if (!/^\uFEFF?\s*\{/.test(text))
        return (0,yaml/* readYaml */.gM)(text, path);
    const reading = (0,yaml/* readYaml */.gM)(text, path.endsWith('.json') ? path : `${path}.json`);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
function unreadable(diagnostic, text) {
    if (!(0,azureml_v1_keys/* mayShowSecret */.fA)(text, diagnostic.line))
        return diagnostic;
    return { ...diagnostic, message: 'the text cannot be read here; it is not shown because it may be a secret' };
}
function sidecarPath(path, name) {
    const directory = (0,names_path/* directoryOf */.jt)(path);
    return directory === '.' ? name : `${directory}/${name}`;
}
function includesOf(root, path, form) {
    if (form === 'spark')
        return [];
    if (form === 'inference') {
        const own = topEntry(root, 'environment')?.value;
        return [...inferenceFiles(root, path), ...(own === undefined ? [] : pythonFiles(own, path))];
    }
    if (isFirstForm(root))
        return firstFormFiles(root, path);
    const environment = form === 'definition' ? root : topEntry(root, 'environment')?.value;
    const beside = isConventional(path) ? [CONDA_SIDECAR, DOCKERFILE_SIDECAR].map((name) => sidecarPath(path, name)) : [];
    if (form === 'runconfig' && environment?.kind === 'scalar')
        return candidatesOf(path, environment.text);
    return [...beside, ...(environment === undefined ? [] : pythonFiles(environment, path))];
}
function pythonFiles(environment, path) {
    const python = topEntry(environment, 'python')?.value;
    const named = topEntry(python, 'condaDependenciesFile')?.value;
    const inline = topEntry(python, 'condaDependencies')?.value;
    return [
        ...(named?.kind === 'scalar' && !(0,azureml_v1_keys/* isAbsent */.W0)(named) ? candidatesOf(path, named.text) : []),
        ...(inline?.kind === 'map' ? (0,conda_environment/* condaIncludes */.B8)(inline, path) : []),
    ];
}
function one(suffix, environment, findings) {
    return { definitions: [{ suffix, ...environment, diagnostics: findings.diagnostics }], uses: [] };
}
function readDefinition(findings, root, files) {
    const { path } = findings;
    const sidecars = isConventional(path) ? sidecarsOf(path, files) : NO_SIDECARS;
    const reference = sidecars.conda === undefined && sidecars.dockerfile === undefined ? referenceOf(root) : undefined;
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix: '', reference, at: root.at }] };
    return one('', readEnvironment(findings, root, sidecars, files, standingOf(path)), findings);
}
function sidecarsOf(path, files) {
    const fileOf = (name) => {
        const reading = files.get(sidecarPath(path, name));
        return reading?.kind === 'text' ? reading : undefined;
    };
    return { conda: fileOf(CONDA_SIDECAR), dockerfile: fileOf(DOCKERFILE_SIDECAR) };
}
function readSparkPart(file, findings) {
    const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), ...readSparkFile(file, findings) };
    return { definitions: [{ suffix: '', source, diagnostics: findings.diagnostics }], uses: [] };
}
function readInferencePart(findings, root, files) {
    const environment = topEntry(root, 'environment')?.value;
    const reference = environment && referenceOf(environment);
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix: '#/environment', reference, at: root.at }] };
    return one('', readInference(findings, root, files), findings);
}
function readRunconfig(findings, root, files) {
    if (isFirstForm(root))
        return one('', readFirstForm(findings, root, files), findings);
    const entry = topEntry(root, 'environment');
    if (entry === undefined)
        return { definitions: [], uses: [] };
    const environment = entry.value;
    const suffix = `#/${entry.key}`;
    const reference = referenceOf(environment);
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix, reference, at: environment.at }] };
    checkSparkConfiguration(findings, topEntry(root, 'spark')?.value);
    const named = environment.kind === 'scalar' ? readEnvironmentFile(findings, environment, files) : undefined;
    return one(suffix, named ?? readEnvironment(findings, environment, NO_SIDECARS, files, 'inline'), findings);
}
/** The environment file whose path a run configuration gives. */
function readEnvironmentFile(findings, node, files) {
    const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing: 'inline' };
    const file = findFile(findings, 'environment', node.text, node.at, files);
    const reading = file?.read(readText);
    if (reading?.ok === false)
        findings.add(unreadable(reading.diagnostic, file?.text ?? ''));
    if (file === undefined || reading?.ok !== true)
        return { source, conda: undefined, object: undefined };
    const inner = new model_findings/* Findings */.Fv(file.path);
    (0,azureml_v1_keys/* reportSecrets */.o3)(inner, reading.root);
    const environment = readEnvironment(inner, reading.root, NO_SIDECARS, files, 'inline');
    findings.add(...inner.diagnostics);
    const consumes = [file.path, ...environment.source.consumes];
    return { ...environment, source: { ...environment.source, consumes } };
}


/***/ }),

/***/ 96512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   Gi: () => (/* binding */ entryIn),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   fA: () => (/* binding */ mayShowSecret),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   mK: () => (/* binding */ subsection),
/* harmony export */   o3: () => (/* binding */ reportSecrets),
/* harmony export */   pU: () => (/* binding */ foldKey),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76864);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51071);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99838);




// Unlike in other formats, messages never show the received value: it may be a password in the wrong field.
const v1 = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldReader */ .AL)({
    map: 'a map',
    list: 'a list',
    scalar: () => 'a scalar of another type',
    isString: ({ text, plain }) => !plain || (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarType */ .h0)(text) === undefined,
    truth: /^(?:true|True|TRUE|false|False|FALSE)$/,
});
const { wrongType } = v1;
/**
 * One common form of `baseImage`, `base_image` and `BaseImage`: the SDK, its YAML files and the first runconfig files
 * each use their own spelling.
 */
function foldKey(key) {
    return key.replaceAll('_', '').toLowerCase();
}
/** True for what the SDK treats as no value: null and an empty string. */
function isAbsent(node) {
    return node.kind === 'scalar' && (node.text === '' || (node.plain && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarType */ .h0)(node.text) === 'null'));
}
/** The entry of a key in any spelling; `undefined` if it has no value. */
function entryIn(section, key) {
    return section?.entries.get(foldKey(key));
}
/** Reads a section; `undefined` if it is empty or not a map. No message shows its contents. */
function readSection(findings, node, where, known) {
    if (isAbsent(node))
        return undefined;
    const map = v1.map(findings, node, where);
    if (map === undefined)
        return undefined;
    (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKeys */ .L)(findings, map, { known, where, fold: foldKey });
    return sectionOf(findings, map, where);
}
/** Reads a map as a section and ignores its other keys. */
function sectionOf(findings, map, where) {
    const seen = new Map();
    for (const entry of map.kind === 'map' ? map.entries : []) {
        const known = seen.get(foldKey(entry.key));
        if (known === undefined)
            seen.set(foldKey(entry.key), entry);
        else {
            const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(known.key)} and ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.key)} in ${where} are one field`;
            findings.error('yaml-duplicate-key', message, { at: entry.at, hint: 'remove one' });
        }
    }
    return { at: map.at, entries: new Map([...seen].filter(([, { value }]) => !isAbsent(value))) };
}
/** Reads the section under a key of a section. */
function subsection(findings, parent, key, known) {
    const entry = entryIn(parent, key);
    return entry === undefined ? undefined : readSection(findings, entry.value, key, known);
}
/** Reads a boolean, as JSON and both versions of YAML write it. */
function readFlag(findings, section, key, fallback) {
    const entry = entryIn(section, key);
    return entry === undefined ? fallback : (v1.boolean(findings, entry.value, key) ?? fallback);
}
/** Reads a string as written; a plain scalar of another type is an error. */
function readText(findings, section, key) {
    const entry = entryIn(section, key);
    return entry && v1.string(findings, entry.value, { what: key, expected: 'a text', hint: 'write it in quotes' });
}
/** Reads a list; `undefined` if it is empty or not a list. */
function readList(findings, section, key) {
    const entry = entryIn(section, key);
    return entry === undefined ? [] : (v1.list(findings, entry.value, key) ?? []);
}
/** Reads `environmentVariables`: settings of a run, which are not hashed. */
function readVariables(findings, section) {
    const node = entryIn(section, 'environmentVariables')?.value;
    const entries = (node && v1.map(findings, node, 'environmentVariables'))?.entries ?? [];
    return Object.fromEntries(entries.flatMap(({ key, value }) => {
        if (value.kind === 'scalar')
            return [[key, value.text]];
        wrongType(findings, value, { what: `environmentVariables.${key}`, expected: 'a text' });
        return [];
    }));
}
const SECRET_KEY = /(?:password|passwd|pwd|token|secret|username|accountkey|apikey|connectionstring)$/;
const SECRET_HINT = 'remove it from the file and its history, and log in instead (docs/configuration.md#secrets)';
/** Warns about every field that holds a secret, by field name only. */
function reportSecrets(findings, node, trail = '') {
    if (node.kind === 'list')
        for (const item of node.items)
            reportSecrets(findings, item, trail);
    if (node.kind !== 'map')
        return;
    for (const { key, value, at } of node.entries) {
        const path = trail === '' ? key : `${trail}.${key}`;
        if (holdsSecret(key, value)) {
            const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} carries a secret, which is not read`;
            findings.warning('secret-in-file', message, { at, hint: SECRET_HINT });
        }
        else if (!CHECKED_ELSEWHERE.has(foldKey(key)))
            reportSecrets(findings, value, path);
    }
}
// Fields checked by their own readers: URLs with credentials are errors there, and a Dockerfile is checked as such.
const CHECKED_ELSEWHERE = new Set(['condadependencies', 'repositories', 'basedockerfile']);
function holdsSecret(key, value) {
    if (SECRET_KEY.test(foldKey(key)))
        return !isEmpty(value);
    return value.kind === 'scalar' && foldKey(key) !== 'basedockerfile' && (0,_names_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .L)(value.text);
}
/** True for null, an empty string, and a map or list that holds only such values. */
function isEmpty(node) {
    if (node.kind === 'list')
        return node.items.every(isEmpty);
    return node.kind === 'map' ? node.entries.every(({ value }) => isEmpty(value)) : isAbsent(node);
}
/** True if YAML failed at a line that may hold a secret: the parser's message may show it. */
function mayShowSecret(text, line) {
    const lines = text.split('\n');
    const near = line === undefined ? lines : lines.slice(Math.max(0, line - 2), line + 1);
    return near.some((written) => /pass|pwd|token|secret|username|key/i.test(written));
}


/***/ }),

/***/ 46088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseBuild),
/* harmony export */   Se: () => (/* binding */ dockerfilePath),
/* harmony export */   rE: () => (/* binding */ parseDockerfilePart)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82475);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23644);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91130);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50248);
/* harmony import */ var _contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3296);






/** Size limit of the service: https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-environments */
const MAX_DOCKERFILE = 100 * 1024;
/** Reads `build:` of an Azure ML environment: a context directory and the Dockerfile in it. */
function parseBuild(findings, entry, files) {
    const build = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeMap */ .P2)(findings, entry.value, 'build');
    if (build === undefined)
        return undefined;
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKeys */ .L)(findings, build, ['path', 'dockerfile_path'], 'build');
    const directory = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'path')?.value;
    if (directory === undefined) {
        const hint = 'add "path: ." for the folder of this file';
        findings.error('field-missing', 'expected build.path', { at: entry.at, hint });
        return undefined;
    }
    const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeString */ .sc)(findings, directory, 'build.path');
    if (text === undefined || isRemote(findings, text, directory))
        return undefined;
    const context = (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .localPath */ .$)(findings, 'build.path', text, (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(findings.path), entry.value);
    // The service treats an empty string as absent.
    const named = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeOptional */ .BV)(findings, build, 'dockerfile_path', (_, node) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeString */ .sc)(findings, node, 'build.dockerfile_path'));
    if (context === undefined)
        return undefined;
    return parseDockerfilePart(findings, 'build.dockerfile_path', context, named || 'Dockerfile', files, entry.value);
}
/** Reads a Dockerfile in a context. The context path is relative to the root, the Dockerfile path to the context. */
function parseDockerfilePart(findings, field, context, name, files, node) {
    const path = (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .localPath */ .$)(findings, field, name, context, node);
    const text = path === undefined ? undefined : (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .reachedFile */ .D)(findings, field, path, files, node)?.text;
    if (path === undefined || text === undefined)
        return undefined;
    const inner = new _model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .Fv(path);
    const part = { path, text, dockerfile: (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(inner, text), context };
    checkSize(inner, text);
    findings.add(...inner.diagnostics);
    return part;
}
/** The path of the Dockerfile that `build:` names, relative to the root; `undefined` if it names none. */
function dockerfilePath(build, path) {
    const directory = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'path')?.value;
    const named = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'dockerfile_path')?.value;
    const context = directory?.kind === 'scalar' ? (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)((0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path), directory.text) : undefined;
    if (!context?.ok)
        return undefined;
    const file = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(context.path, (named?.kind === 'scalar' && named.text) || 'Dockerfile');
    return file.ok ? file.path : undefined;
}
function isRemote(findings, text, node) {
    if (!isRemoteLocation(text))
        return false;
    const message = `build.path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is remote: it can change while this file stays the same, so that no hash can stand for it`;
    const hint = 'check the build context in, and name its folder';
    findings.error('remote-context', message, { at: node.at, hint });
    return true;
}
function checkSize(findings, text) {
    const size = new TextEncoder().encode(text).length;
    if (size <= MAX_DOCKERFILE)
        return;
    const message = `Azure ML takes Dockerfiles of at most ${MAX_DOCKERFILE} bytes, this one has ${size}`;
    findings.warning('service-limit', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .START */ .d3, hint: 'move steps into a script that it copies' });
}
/** True for a URL and for a git remote in ssh form: `user@host:path`. */
function isRemoteLocation(text) {
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return true;
    const [host = ''] = text.split(/[/\\]/, 1);
    const at = host.indexOf('@', 1);
    return at > 0 && host.lastIndexOf(':') >= at + 2;
}


/***/ }),

/***/ 91931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ environmentFiles),
  N: () => (/* binding */ parseEnvironment)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 4 modules
var yaml = __webpack_require__(99838);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var environment = __webpack_require__(35290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var contract_format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var parts = __webpack_require__(92370);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
// EXTERNAL MODULE: ./build/core/formats/azureml/pyyaml-scalar.js
var pyyaml_scalar = __webpack_require__(90255);
;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-analysis.js

const BREAK = /[\n\x85\u2028\u2029]/;
/** Characters that need double quotes, because the emitter writes ASCII only. */
const SPECIAL = /[^\n\x20-\x7E]/;
const INDICATOR = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?: |$))|:(?: |$)| #/;
/** https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py#L624 */
function analyzeScalar(text) {
    const multiline = BREAK.test(text);
    const quotable = !SPECIAL.test(text) && !/ \n|\n /.test(text);
    const plain = quotable && !multiline && !/^ | $/.test(text) && !INDICATOR.test(text) && text !== '' && (0,pyyaml_scalar/* isPyString */.lX)(text);
    return { plain, singleQuoted: quotable, multiline };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-dump.js


const WIDTH = 80;
const INDENT = 2;
/** A longer key is written after `?`; the length includes the tag `!!str`. */
const MAX_SIMPLE_KEY = 128 - '!!str'.length;
const SHORT_ESCAPES = {
    '\0': '0',
    '\x07': 'a',
    '\x08': 'b',
    '\x09': 't',
    '\x0A': 'n',
    '\x0B': 'v',
    '\x0C': 'f',
    '\x0D': 'r',
    '\x1B': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xA0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
/**
 * The text that PyYAML's `yaml.dump(value, sort_keys=True)` writes: block style, sequences in a map not indented, long
 * scalars folded after column 80, ASCII only. Names and order of steps follow PyYAML's emitter, so that the two can be
 * compared. https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py
 */
function dumpPyYaml(root) {
    const emitter = new Emitter();
    emitter.container(root, undefined, false);
    return `${emitter.text()}\n`;
}
class Emitter {
    #parts = [];
    #column = 0;
    #whitespace = true;
    #indention = true;
    text() {
        return this.#parts.join('');
    }
    /**
     * Writes a map or a list below `indent`, which is `undefined` for the root. `inMap` is true for the value of a key.
     */
    container(value, indent, inMap) {
        if (value instanceof Map)
            this.#map(value, indent);
        else
            this.#list(value, indent, inMap);
    }
    #list(list, indent, inMap) {
        if (list.length === 0)
            this.#empty('[', ']');
        const indentless = inMap && !this.#indention;
        const inner = indent === undefined ? 0 : indentless ? indent : indent + INDENT;
        for (const item of list) {
            this.#writeIndent(inner);
            this.#indicator('-', true, true);
            this.#node(item, inner, false);
        }
    }
    #map(map, indent) {
        if (map.size === 0)
            this.#empty('{', '}');
        const inner = indent === undefined ? 0 : indent + INDENT;
        for (const [key, value] of [...map].sort(([a], [b]) => comparePoints(a, b))) {
            this.#writeIndent(inner);
            if (isSimpleKey(key)) {
                this.#string(key, inner + INDENT, true);
                this.#indicator(':', false);
            }
            else {
                this.#indicator('?', true, true);
                this.#string(key, inner + INDENT, false);
                this.#writeIndent(inner);
                this.#indicator(':', true, true);
            }
            this.#node(value, inner, true);
        }
    }
    #node(value, indent, inMap) {
        if (typeof value === 'string')
            this.#string(value, indent + INDENT, false);
        else if (value === null || typeof value !== 'object')
            this.#plain(scalarText(value), indent + INDENT, true);
        else
            this.container(value, indent, inMap);
    }
    #empty(open, close) {
        this.#indicator(open, true);
        this.#indicator(close, false);
    }
    // A key before its colon is never folded.
    #string(text, indent, key) {
        const analysis = analyzeScalar(text);
        if (analysis.plain)
            this.#plain(text, indent, !key);
        else if (analysis.singleQuoted)
            this.#singleQuoted(text, indent, !key);
        else
            this.#doubleQuoted([...text], indent, !key);
    }
    #indicator(indicator, needsWhitespace, indention = false) {
        this.#put(this.#whitespace || !needsWhitespace ? indicator : ` ${indicator}`);
        this.#whitespace = false;
        this.#indention = this.#indention && indention;
    }
    #writeIndent(indent) {
        if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace))
            this.#break();
        if (this.#column >= indent)
            return;
        this.#whitespace = true;
        this.#put(' '.repeat(indent - this.#column));
    }
    #break() {
        this.#parts.push('\n');
        this.#whitespace = true;
        this.#indention = true;
        this.#column = 0;
    }
    #put(text) {
        this.#parts.push(text);
        this.#column += text.length;
    }
    #plain(text, indent, split) {
        if (!this.#whitespace)
            this.#put(' ');
        this.#whitespace = false;
        this.#indention = false;
        for (const piece of text.split(/( +)/)) {
            if (piece === ' ' && split && this.#column > WIDTH) {
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
            }
            else
                this.#put(piece);
        }
    }
    #singleQuoted(text, indent, split) {
        this.#indicator("'", true);
        let offset = 0;
        for (const piece of text.split(/( +|\n+)/)) {
            const inside = offset > 0 && offset + piece.length < text.length;
            if (piece.startsWith('\n'))
                this.#lineFeeds(piece, indent);
            else if (piece === ' ' && inside && split && this.#column > WIDTH)
                this.#writeIndent(indent);
            else
                this.#put(piece.replaceAll("'", "''"));
            offset += piece.length;
        }
        this.#indicator("'", false);
    }
    // One extra line feed: a single one would be folded into a blank.
    #lineFeeds(piece, indent) {
        for (let count = 0; count <= piece.length; count += 1)
            this.#break();
        this.#writeIndent(indent);
    }
    #doubleQuoted(characters, indent, split) {
        this.#indicator('"', true);
        let start = 0;
        for (let end = 0; end < characters.length; end += 1) {
            const character = characters[end];
            if (!/^[\x20-\x7E]$/.test(character) || character === '"' || character === '\\') {
                this.#put(characters.slice(start, end).join(''));
                this.#put(escapeOf(character));
                start = end + 1;
            }
            const between = end > 0 && end < characters.length - 1;
            const long = this.#column + (end - start) > WIDTH;
            if (between && (character === ' ' || start >= end) && long && split) {
                this.#put(`${characters.slice(start, end).join('')}\\`);
                start = Math.max(start, end);
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
                if (characters[start] === ' ')
                    this.#put('\\');
            }
        }
        this.#put(characters.slice(start).join(''));
        this.#indicator('"', false);
    }
}
function isSimpleKey(key) {
    return key !== '' && [...key].length < MAX_SIMPLE_KEY && !analyzeScalar(key).multiline;
}
// Python compares strings by code points, JavaScript by UTF-16 units.
function comparePoints(a, b) {
    const left = [...a];
    const right = [...b];
    const at = left.findIndex((character, index) => character !== right[index]);
    if (at < 0)
        return left.length - right.length;
    return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
function escapeOf(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return `\\${short}`;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/representer.py#L167
function scalarText(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    const text = (0,pyyaml_scalar/* formatPyNumber */.mA)(value);
    if (typeof value === 'bigint')
        return text;
    if (!Number.isFinite(value))
        return text.replace(/(inf|nan)/, '.$1');
    return text.includes('.') ? text : text.replace('e', '.0e');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/anonymous-version.js



/**
 * The version that azure-ai-ml gives an anonymous environment of an image and conda packages: 64 hex digits, or
 * `undefined` if it cannot be computed (dates and aliases in the conda environment). It is only for interoperability
 * and is not used as an address here: it ignores the order of keys but includes the conda `name`. Inference settings
 * are hashed as Python code passes them; for YAML the SDK also hashes the names of its own classes, which differ
 * between releases.
 * https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_assets/environment.py
 */
function anonymousVersion(image, conda, inference) {
    const value = conda === undefined ? null : (0,pyyaml_scalar/* pyValue */.jK)(conda);
    if (value === undefined)
        return undefined;
    const parts = [...(inference === undefined ? [] : [inference]), ...(isContainer(value) ? [value] : [])];
    const text = parts.reduce((joined, part) => joinCharacters(joined, (0,sha256/* sha256Hex */.f)(dumpPyYaml(part))), (0,sha256/* sha256Hex */.f)(image));
    return (0,sha256/* sha256Hex */.f)(text);
}
function isContainer(value) {
    return value instanceof Map && value.size > 0;
}
/** Python's `separator.join(text)`, which the SDK applies to a string where it expected a list. */
function joinCharacters(separator, text) {
    return [...text].join(separator);
}

// EXTERNAL MODULE: ./build/core/formats/azureml/build.js
var azureml_build = __webpack_require__(46088);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(86642);
;// CONCATENATED MODULE: ./build/core/formats/azureml/environment.js













/** Reads an Azure ML v2 environment, from its own file or from inside another file: the schema is the same. */
function parseEnvironment(findings, root, files, { format, named }) {
    const empty = { ...(0,contract_format/* emptySource */.$_)(format), standing: format === 'azureml' ? 'declared' : 'inline' };
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an Azure ML environment');
    if (map === undefined || (0,fields/* isMisplacedConda */.CG)(findings, map))
        return empty;
    (0,fields/* checkFields */.oA)(findings, map, named);
    (0,fields/* checkSources */.BT)(findings, map);
    const conda = condaPart(findings, map, files);
    const base = optional(map, 'image', (entry) => decodeImage(findings, entry));
    const image = (0,parts/* imageParts */.Ck)(findings.path, (0,text_decode/* entryOf */.Ms)(map, 'image')?.value);
    const text = (key) => optional(map, key, (entry) => (0,text_decode/* decodeText */.g7)(findings, entry.value, key));
    const name = text('name');
    const version = text('version');
    return {
        ...empty,
        ...(named ? { name, nameAt: (0,text_decode/* entryOf */.Ms)(map, 'name')?.value.at, version } : {}),
        description: text('description'),
        tags: optional(map, 'tags', (entry) => (0,text_decode/* decodeLooseTexts */.j1)(findings, entry.value, 'tags')) ?? {},
        base,
        dockerfile: optional(map, 'build', (entry) => (0,azureml_build/* parseBuild */.EH)(findings, entry, files)),
        ...conda?.part,
        parts: [...image, ...(conda?.part.parts ?? [])],
        ...interop(map, base, conda),
    };
}
/** Paths, relative to the root, of the files that an environment names. */
function environmentFiles(root, path) {
    const conda = (0,text_decode/* entryOf */.Ms)(root, 'conda_file')?.value;
    const named = conda?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), conda.text) : undefined;
    const inline = conda?.kind === 'map' ? (0,environment/* condaIncludes */.B8)(conda, path) : [];
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const dockerfile = build?.kind === 'map' ? (0,azureml_build/* dockerfilePath */.Se)(build, path) : undefined;
    return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile])];
}
function optional(map, key, decode) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : decode(entry);
}
function decodeImage(findings, entry) {
    const text = (0,text_decode/* decodeString */.sc)(findings, entry.value, 'image');
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const message = `expected an image reference such as python:3.12-slim, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('reference-syntax', message, { at: entry.value.at });
    return undefined;
}
function condaPart(findings, map, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'conda_file')?.value;
    if (node === undefined)
        return undefined;
    if (node.kind === 'map')
        return readConda(findings, node, files, [], []);
    const text = (0,text_decode/* decodeString */.sc)(findings, node, 'conda_file');
    if (text === undefined)
        return undefined;
    const path = (0,named_file/* localPath */.$)(findings, 'conda_file', text, (0,names_path/* directoryOf */.jt)(findings.path), node);
    const file = path === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, 'conda_file', path, files, node);
    if (path === undefined || file === undefined)
        return undefined;
    const reading = file.read(yaml/* readYaml */.gM);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.Fv(path);
    const conda = readConda(inner, reading.root, files, file.read(environment/* splitLines */.uz), [path]);
    findings.add(...inner.diagnostics);
    return conda;
}
function readConda(findings, node, files, lines, own) {
    const content = (0,environment/* parseConda */.nO)(findings, node, files, lines);
    const reached = node.kind === 'map' ? (0,environment/* condaConsumes */.$I)(node, findings.path, files) : [];
    return { node, part: { ...content, consumes: [...own, ...reached] } };
}
function interop(map, image, conda) {
    const unread = (0,text_decode/* entryOf */.Ms)(map, 'conda_file') !== undefined && conda === undefined;
    if (image === undefined || unread || (0,text_decode/* entryOf */.Ms)(map, 'inference_config') !== undefined)
        return {};
    const version = anonymousVersion(image, conda?.node);
    return version === undefined ? {} : { azuremlAnonymousVersion: version };
}


/***/ }),

/***/ 86642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J$: () => (/* binding */ ENVIRONMENT_KEYS),
  oA: () => (/* binding */ checkFields),
  BT: () => (/* binding */ checkSources),
  cz: () => (/* binding */ hasEnvironmentKeys),
  CG: () => (/* binding */ isMisplacedConda)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
;// CONCATENATED MODULE: ./build/core/formats/azureml/inference.js


const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'];
const KEYS = ['port', 'path'];
/**
 * Checks `inference_config`: three routes, each with a port and a path. They are deployment settings and are never
 * hashed.
 */
function checkInference(findings, node) {
    const config = (0,decode/* decodeMap */.P2)(findings, node, 'inference_config');
    if (config === undefined)
        return;
    (0,decode/* checkKeys */.L)(findings, config, ROUTES, 'inference_config');
    for (const name of ROUTES) {
        const route = required(findings, config, name, 'inference_config');
        if (route !== undefined)
            checkRoute(findings, route, `inference_config.${name}`);
    }
}
function checkRoute(findings, node, where) {
    const route = (0,decode/* decodeMap */.P2)(findings, node, where);
    if (route === undefined)
        return;
    (0,decode/* checkKeys */.L)(findings, route, KEYS, where);
    const port = required(findings, route, 'port', where);
    const path = required(findings, route, 'path', where);
    if (port !== undefined)
        checkPort(findings, port, where);
    if (path !== undefined)
        (0,decode/* decodeString */.sc)(findings, path, `${where}.path`);
}
function checkPort(findings, node, where) {
    const text = node.kind === 'scalar' ? node.text : '';
    if (/^[0-9]{1,5}$/.test(text))
        return;
    const received = node.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(text) : `a ${node.kind}`;
    const message = `expected a port for ${where}.port, received ${received}`;
    findings.error('wrong-value', message, { at: node.at, hint: 'write a number, such as 5001' });
}
function required(findings, map, key, where) {
    const entry = (0,decode/* entryOf */.Ms)(map, key);
    if (entry === undefined)
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
    return entry?.value;
}

// EXTERNAL MODULE: ./build/core/formats/azureml/pyyaml-scalar.js
var pyyaml_scalar = __webpack_require__(90255);
;// CONCATENATED MODULE: ./build/core/formats/azureml/fields.js




/** Keys of an Azure ML environment: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const ENVIRONMENT_KEYS = [
    '$schema',
    'name',
    'version',
    'description',
    'tags',
    'properties',
    'image',
    'conda_file',
    'build',
    'os_type',
    'inference_config',
    'datastore',
    'auto_delete_setting',
];
/** Keys that the service adds to its output. */
const OUTPUT_KEYS = ['id', 'creation_context', 'latest_version', 'intellectual_property'];
/**
 * Keys of the REST API, and the keys to use here instead.
 * https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/environments/versions
 */
const FOREIGN_KEYS = {
    autoRebuild: 'remove it: follow-base in terrarium.yml says when a moved base rebuilds the image',
    isAnonymous: 'remove it: an environment of a job is anonymous, one of its own file is not',
    isArchived: 'remove it: az ml environment archive sets it',
    stage: 'remove it: it is a field of the REST API',
    intellectualProperty: 'remove it: the service writes it',
    autoDeleteSetting: 'write auto_delete_setting',
    condaFile: 'write conda_file',
    osType: 'write os_type',
    inferenceConfig: 'write inference_config',
};
/** Name that the SDK gives to environments without a name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';
/** True if the known keys of a map are those of an environment. */
function hasEnvironmentKeys(map) {
    return map.entries.every(({ key }) => ENVIRONMENT_KEYS.includes(key) || OUTPUT_KEYS.includes(key) || Object.hasOwn(FOREIGN_KEYS, key));
}
/**
 * Checks fields that are not part of the image: unknown keys, the operating system, inference settings, names and
 * versions.
 */
function checkFields(findings, map, named) {
    checkKnown(findings, map);
    checkOs(findings, map);
    findings.asWarnings((own) => checkSettings(own, map));
    const name = (0,decode/* entryOf */.Ms)(map, 'name');
    const version = (0,decode/* entryOf */.Ms)(map, 'version');
    if (!named)
        warnUnused(findings, name, version);
    else {
        warnDots(findings, name);
        warnNumber(findings, version);
    }
}
// The image does not depend on them: Azure ML rejects mistakes in them, but the build continues.
function checkSettings(settings, map) {
    (0,decode/* decodeOptional */.BV)(settings, map, 'properties', decode/* decodeTexts */.hs);
    (0,decode/* decodeOptional */.BV)(settings, map, 'datastore', decode/* decodeString */.sc);
    (0,decode/* decodeOptional */.BV)(settings, map, 'auto_delete_setting', decode/* decodeMap */.P2);
    const inference = (0,decode/* entryOf */.Ms)(map, 'inference_config');
    if (inference !== undefined)
        checkInference(settings, inference.value);
}
function checkKnown(findings, map) {
    for (const { key, at } of map.entries) {
        if (OUTPUT_KEYS.includes(key)) {
            findings.warning('field-ignored', `${key} is written by the service and not read`, { at, hint: 'remove it' });
        }
        else if (Object.hasOwn(FOREIGN_KEYS, key)) {
            const message = `unknown field ${(0,diagnostic/* quote */.hD)(key)} in an Azure ML environment`;
            findings.error('unknown-field', message, { at, hint: FOREIGN_KEYS[key] });
        }
    }
    const rest = map.entries.filter(({ key }) => !OUTPUT_KEYS.includes(key) && !Object.hasOwn(FOREIGN_KEYS, key));
    (0,decode/* checkKeys */.L)(findings, { ...map, entries: rest }, ENVIRONMENT_KEYS, 'an Azure ML environment');
}
function checkOs(findings, map) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'os_type');
    const os = entry === undefined ? undefined : (0,decode/* decodeString */.sc)(findings, entry.value, 'os_type');
    if (os === undefined || os.toLowerCase() === 'linux')
        return;
    const message = `expected os_type linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, { at: entry?.value.at, hint: 'images are built for Linux' });
}
// https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema/assets/environment.py
function warnUnused(findings, name, version) {
    const entry = name ?? version;
    if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.text === ANONYMOUS))
        return;
    const message = `${entry.key} of an environment inside a job or a component is not used: Azure ML registers it without a name`;
    const hint = 'remove name and version, or register the environment and write azureml:<name>:<version>';
    findings.warning('anonymous-name', message, { at: entry.at, hint });
}
// For years the service accepted no dots, but its own names contain them today.
function warnDots(findings, name) {
    if (name?.value.kind !== 'scalar' || !name.value.text.includes('.'))
        return;
    const message = `the name ${(0,diagnostic/* quote */.hD)(name.value.text)} has dots, which not every release of Azure ML takes`;
    findings.warning('name-dots', message, { at: name.value.at, hint: 'write "-" or "_" instead' });
}
function warnNumber(findings, version) {
    if (version?.value.kind !== 'scalar' || !version.value.plain)
        return;
    const { text, at } = version.value;
    if ((0,pyyaml_scalar/* isPyString */.lX)(text))
        return;
    const value = (0,pyyaml_scalar/* pyScalar */.S$)(text);
    const number = typeof value === 'bigint' || typeof value === 'number';
    if (number && (0,pyyaml_scalar/* formatPyNumber */.mA)(value) === text)
        return;
    const meaning = number ? `which Azure ML reads as ${(0,pyyaml_scalar/* formatPyNumber */.mA)(value)}` : 'which Azure ML does not read as text';
    const message = `the version is taken as it is written, ${(0,diagnostic/* quote */.hD)(text)}, ${meaning}`;
    findings.warning('version-number', message, { at, hint: `quote it: "${text}"` });
}
/** Reports a conda file in a place where an environment is expected. */
function isMisplacedConda(findings, map) {
    const misplaced = (0,decode/* entryOf */.Ms)(map, 'dependencies') ?? (0,decode/* entryOf */.Ms)(map, 'channels');
    if (misplaced === undefined)
        return false;
    const message = `expected an Azure ML environment, received a conda file: ${(0,diagnostic/* quote */.hD)(misplaced.key)} belongs into the file that conda_file names`;
    const hint = 'move it to conda.yml and write "conda_file: conda.yml"';
    findings.error('conda-as-environment', message, { at: misplaced.at, hint });
    return true;
}
/** Checks that the image has exactly one source. */
function checkSources(findings, map) {
    const image = (0,decode/* entryOf */.Ms)(map, 'image');
    const build = (0,decode/* entryOf */.Ms)(map, 'build');
    const conda = (0,decode/* entryOf */.Ms)(map, 'conda_file');
    if (image !== undefined && build !== undefined)
        findings.error('image-and-build', 'expected image or build, received both', {
            at: build.at,
            hint: 'remove one of them',
        });
    if (image === undefined && build === undefined)
        findings.error('no-image', 'expected image or build, received neither', {
            at: map.at,
            hint: 'add "image: <reference>"',
        });
    if (conda !== undefined && image === undefined && build !== undefined) {
        const hint = 'install conda packages in the Dockerfile';
        findings.error('conda-without-image', 'conda_file needs image', { at: conda.at, hint });
    }
}


/***/ }),

/***/ 38052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ azuremlInline),
  W: () => (/* binding */ fileOf)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/azureml-reference.js
var azureml_reference = __webpack_require__(69951);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 4 modules
var yaml = __webpack_require__(99838);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/azureml/environment.js + 3 modules
var environment = __webpack_require__(91931);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(86642);
// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(48785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/holders.js



/** Types of jobs and components that run in an environment, or have steps that do. */
const TYPES = ['command', 'pipeline', 'sweep', 'parallel', 'spark'];
/** Keys that appear next to an environment in Azure ML files. */
const COMPANIONS = [
    'command',
    'task',
    'trial',
    'component',
    'endpoint_name',
    'code_configuration',
    'entry',
    'entry_script',
];
/**
 * Every environment that a job, component, deployment or schedule names or contains. Other files with `environment:`
 * are ignored: GitHub workflows, GitLab pipelines, Docker Compose services.
 */
function heldEnvironments(root) {
    if (root.kind !== 'map')
        return [];
    const schema = (0,decode/* entryOf */.Ms)(root, '$schema')?.value;
    const address = schema?.kind === 'scalar' ? schema.text : '';
    const named = (0,azureml_schema/* isDeploymentSchema */.VI)(address) || (!(0,azureml_schema/* isHolderSchema */.Ut)(address) && (0,decode/* entryOf */.Ms)(root, 'endpoint_name') !== undefined);
    const found = holdersBelow(root, '#').map(({ holder, suffix, node }) => ({ holder, suffix, node, named }));
    if (!(0,azureml_schema/* isHolderSchema */.Ut)(address) && !found.some(({ holder, node }) => isHolder(holder) && isTold(node)))
        return [];
    return found.map(({ suffix, node }) => ({ suffix, node, named }));
}
// The places where the schemas of azure-ai-ml allow an environment.
// https://github.com/Azure/azure-sdk-for-python/tree/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema
function holdersBelow(map, at) {
    return map.entries.flatMap(({ key, value }) => {
        const suffix = `${at}/${escapeToken(key)}`;
        if (key === 'environment')
            return isEmpty(value) ? [] : [{ holder: map, suffix, node: value }];
        if (value.kind !== 'map')
            return [];
        if (key === 'jobs') {
            return value.entries.flatMap((job) => job.value.kind === 'map' ? holdersBelow(job.value, `${suffix}/${escapeToken(job.key)}`) : []);
        }
        return ['component', 'trial', 'task', 'create_job'].includes(key) ? holdersBelow(value, suffix) : [];
    });
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}
function isHolder(map) {
    const type = (0,decode/* entryOf */.Ms)(map, 'type')?.value;
    const typed = type?.kind === 'scalar' && TYPES.includes(type.text.toLowerCase());
    return typed || COMPANIONS.some((key) => (0,decode/* entryOf */.Ms)(map, key) !== undefined);
}
// Distinguishes an Azure ML environment from anything else under the key `environment`.
function isTold(node) {
    if (node.kind === 'scalar')
        return node.text.startsWith('azureml:');
    if (node.kind === 'list')
        return false;
    const image = (0,decode/* entryOf */.Ms)(node, 'image')?.value;
    const build = (0,decode/* entryOf */.Ms)(node, 'build')?.value;
    const source = image?.kind === 'scalar' || (build?.kind === 'map' && (0,decode/* entryOf */.Ms)(build, 'path') !== undefined);
    return source && (0,fields/* hasEnvironmentKeys */.cz)(node);
}
function escapeToken(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/inline.js










const INLINE = { ...(0,format/* emptySource */.$_)('azureml-inline'), standing: 'inline' };
const WORTH_READING = /(?:^|[\s{,"'])environment["']?[ \t]*:/;
/** Environments inside jobs, components, deployments and schedules of Azure ML: https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
const azuremlInline = {
    format: 'azureml-inline',
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!WORTH_READING.test(text))
            return false;
        const reading = read(yaml/* readYaml */.gM);
        if (reading.ok)
            return heldEnvironments(reading.root).length > 0;
        return !text.includes('{{') && (0,azureml_schema/* isHolderSchema */.Ut)((0,azureml_schema/* schemaLine */.cZ)(text));
    },
    includes: ({ path, text, read }) => {
        if (!WORTH_READING.test(text))
            return [];
        const reading = read(yaml/* readYaml */.gM);
        return reading.ok ? heldEnvironments(reading.root).flatMap(({ node }) => filesOf(node, path)) : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(INLINE, [reading.diagnostic]);
        const held = heldEnvironments(reading.root).map((environment) => readHeld(environment, path, files));
        return {
            definitions: held.flatMap((reading) => ('source' in reading ? [reading] : [])),
            uses: held.flatMap((reading) => ('reference' in reading ? [reading] : [])),
        };
    },
};
function readHeld({ suffix, node, named }, path, files) {
    const findings = new model_findings/* Findings */.Fv(path);
    if (node.kind !== 'scalar') {
        const source = (0,environment/* parseEnvironment */.N)(findings, node, files, { format: 'azureml-inline', named });
        return { suffix, source, diagnostics: findings.diagnostics };
    }
    const reading = (0,azureml_reference/* parseEnvironmentReference */.u)(node.text);
    if (!reading.ok) {
        const message = `${reading.reason}, received ${(0,diagnostic/* quote */.hD)(node.text)}`;
        const hint = 'write azureml:<name>:<version>, file:<path>, or the environment itself';
        findings.error('environment-reference', message, { at: node.at, hint });
        return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    if (reading.reference.kind === 'file') {
        const target = (0,named_file/* localPath */.$)(findings, 'environment', reading.reference.path, (0,names_path/* directoryOf */.jt)(path), node);
        const file = target === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, 'environment', target, files, node);
        if (file === undefined)
            return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    return { suffix, reference: node.text, at: node.at };
}
function filesOf(node, path) {
    if (node.kind === 'map')
        return (0,environment/* environmentFiles */.r)(node, path);
    const reading = node.kind === 'scalar' ? (0,azureml_reference/* parseEnvironmentReference */.u)(node.text) : undefined;
    const target = reading?.ok ? fileOf(reading.reference, path) : undefined;
    return target === undefined ? [] : [target];
}
/** The file that a reference points to, relative to the root; `undefined` for registered environments. */
function fileOf(reference, path) {
    const resolved = reference.kind === 'file' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), reference.path) : undefined;
    return resolved?.ok ? resolved.path : undefined;
}


/***/ }),

/***/ 90255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ pyScalar),
/* harmony export */   jK: () => (/* binding */ pyValue),
/* harmony export */   lX: () => (/* binding */ isPyString),
/* harmony export */   mA: () => (/* binding */ formatPyNumber)
/* harmony export */ });
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** The merge key, the value key, and indicators that cannot start a plain scalar. */
const SPECIAL = /^(?:<<|=|[!&*])$/;
/** Python rejects longer integers: https://docs.python.org/3/library/stdtypes.html#int-max-str-digits */
const MAX_DIGITS = 4300;
/** True if PyYAML reads the unquoted text as a string. */
function isPyString(text) {
    return ![BOOLEAN, NULL, INTEGER, FLOAT, TIMESTAMP, SPECIAL].some((pattern) => pattern.test(text));
}
/** The value of a plain scalar; `undefined` if it is not supported or PyYAML itself fails on it. */
function pyScalar(text) {
    if (NULL.test(text))
        return null;
    if (BOOLEAN.test(text))
        return /^(?:yes|true|on)$/i.test(text);
    if (INTEGER.test(text))
        return pyInteger(text.replaceAll('_', ''));
    if (FLOAT.test(text))
        return pyFloat(text.replaceAll('_', '').toLowerCase());
    return isPyString(text) ? text : undefined;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L237
function pyInteger(text) {
    const digits = text.replace(/^[-+]/, '');
    if (digits.length > MAX_DIGITS)
        return undefined;
    const value = digits.includes(':') ? sexagesimal(digits) : plainInteger(digits);
    return value !== undefined && text.startsWith('-') ? -value : value;
}
function plainInteger(digits) {
    if (/^0[bx]$/.test(digits))
        return undefined;
    return BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
}
function sexagesimal(digits) {
    return digits.split(':').reduce((value, part) => value * 60n + BigInt(part), 0n);
}
function pyFloat(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    const digits = text.replace(/^[-+]/, '');
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    return sign * (digits.includes(':') ? sexagesimalFloat(digits) : Number(digits));
}
// Adds in the same order as Python, because the order affects rounding.
function sexagesimalFloat(digits) {
    let base = 1;
    let value = 0;
    for (const part of digits.split(':').reverse()) {
        value += Number(part) * base;
        base *= 60;
    }
    return value;
}
/** A number as Python's `str` writes it: `1.1`, `1e+16`, `inf`. */
function formatPyNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (!Number.isFinite(value))
        return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
    const negative = value < 0 || Object.is(value, -0) ? '-' : '';
    const [digits = '', power = ''] = Math.abs(value).toExponential().split('e');
    const exponent = Number(power);
    // Python switches to exponents at other sizes than JavaScript.
    if (exponent < -4 || exponent >= 16) {
        const size = String(Math.abs(exponent)).padStart(2, '0');
        return `${negative}${digits}e${exponent < 0 ? '-' : '+'}${size}`;
    }
    return negative + fixedPoint(digits.replace('.', ''), exponent);
}
function fixedPoint(digits, exponent) {
    if (exponent < 0)
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}
/**
 * The value that PyYAML reads; `undefined` if it is not supported: dates, keys that may not be strings, and containers
 * repeated by an alias, which PyYAML dumps as aliases.
 */
function pyValue(root) {
    const seen = new Set();
    const visit = (node) => {
        if (node.kind === 'scalar')
            return node.plain ? pyScalar(node.text) : node.text;
        const place = `${node.at.line}:${node.at.column}`;
        if (seen.has(place))
            return undefined;
        seen.add(place);
        if (node.kind === 'list')
            return all(node.items.map(visit));
        // It is not known whether a key was quoted.
        if (!node.entries.every(({ key }) => isPyString(key)))
            return undefined;
        const values = all(node.entries.map(({ value }) => visit(value)));
        return values && new Map(node.entries.map(({ key }, index) => [key, values[index]]));
    };
    return visit(root);
}
function all(values) {
    return values.every((value) => value !== undefined) ? values : undefined;
}


/***/ }),

/***/ 48785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ isHolderSchema),
/* harmony export */   VI: () => (/* binding */ isDeploymentSchema),
/* harmony export */   cZ: () => (/* binding */ schemaLine),
/* harmony export */   jX: () => (/* binding */ isEnvironmentSchema)
/* harmony export */ });
/** True for the environment schema: of the service, of its preview, of a mirror, or a local copy. */
function isEnvironmentSchema(schema) {
    const address = addressOf(schema);
    const name = fileName(address);
    return name === 'environment.schema.json' || (name === 'environment.json' && address.includes('azureml'));
}
const HOLDER = /^(?:[a-z]+(?:job|component|deployment)|deploymenttemplate|schedule)\.schema\.json$/;
/** True for schemas of files that name or contain an environment: jobs, components, deployments, schedules. */
function isHolderSchema(schema) {
    return HOLDER.test(fileName(addressOf(schema)));
}
/** True for deployments, which register their environment by its name. */
function isDeploymentSchema(schema) {
    return /deployment(?:template)?\.schema\.json$/.test(fileName(addressOf(schema)));
}
/** The value after `$schema:` in a text that is not valid YAML; empty if there is no such line. */
function schemaLine(text) {
    const found = /^["']?\$schema["']?[ \t]*:[ \t]*["']?([^\s"']*)/m.exec(text);
    return found?.[1] ?? '';
}
function addressOf(schema) {
    return (schema.split(/[?#]/, 1)[0] ?? '').toLowerCase();
}
function fileName(address) {
    return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 32501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ isEmptyScalar),
/* harmony export */   bB: () => (/* binding */ SECRET),
/* harmony export */   mq: () => (/* binding */ parseChannels)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50248);
/* harmony import */ var _contract_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92370);




/** Hint for a URL that contains credentials. */
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
const LOCAL = 'publish the channel, and name its URL';
const VARIABLE = 'write the value out: what a variable holds is not in the file';
/** Reads `channels`: names and URLs in order of priority. */
function parseChannels(findings, root) {
    const value = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, 'channels')?.value;
    const items = value === undefined || isEmptyScalar(value) ? [] : ((0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeList */ .VX)(findings, value, 'channels') ?? []);
    const seen = new Set();
    return items.flatMap((item) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeString */ .sc)(findings, item, 'a channel');
        const channel = text === undefined ? undefined : parseOne(findings, text, item);
        if (channel === undefined)
            return [];
        if (seen.has(channel)) {
            const message = `channel ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(channel)} is given twice: the first counts`;
            findings.note('duplicate-channel', message, { at: item.at, hint: 'remove the second' });
        }
        seen.add(channel);
        return [{ kind: 'channel', text: channel, written: (0,_contract_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceText */ .rI)(findings.path, item) }];
    });
}
/** True for a key without a value. */
function isEmptyScalar(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL|)$/.test(node.text);
}
function parseOne(findings, text, { at }) {
    const reading = (0,_names_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChannel */ .p)(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a channel carries credentials', { at, hint: SECRET });
        return undefined;
    }
    if ((0,_names_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalChannel */ .$)(text)) {
        const message = `channel ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a folder of one machine, which can change without the file`;
        findings.error('channel-local', message, { at, hint: LOCAL });
        return undefined;
    }
    if (reading.ok)
        return reading.channel;
    const hint = text.includes('$') ? VARIABLE : undefined;
    findings.error('channel-syntax', `expected a channel name or URL, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, { at, hint });
    return undefined;
}


/***/ }),

/***/ 35290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ conda),
  $I: () => (/* binding */ condaConsumes),
  B8: () => (/* binding */ condaIncludes),
  nO: () => (/* binding */ parseConda),
  uz: () => (/* binding */ splitLines)
});

// UNUSED EXPORTS: isConda

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/closest.js
var closest = __webpack_require__(25762);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/names/subdir.js
var subdir = __webpack_require__(63004);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(19613);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 4 modules
var yaml = __webpack_require__(99838);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(92370);
// EXTERNAL MODULE: ./build/core/formats/requirements/includes.js
var includes = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/formats/conda/channels.js
var conda_channels = __webpack_require__(32501);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(87185);
// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(50729);
// EXTERNAL MODULE: ./build/core/formats/requirements/trail.js
var requirements_trail = __webpack_require__(18138);
;// CONCATENATED MODULE: ./build/core/formats/conda/selectors.js

// Words that conda-build uses in selectors:
// https://docs.conda.io/projects/conda-build/en/stable/resources/define-metadata.html#preprocessing-selectors
const WORD = /(?:^|[^a-z0-9_])(?:linux|osx|win|unix|emscripten|x86|arm|aarch|ppc|s390|riscv|py)[a-z0-9]*(?![a-z0-9_])/;
// Selectors that are true on every platform that images are built for.
const ALWAYS = ['linux', 'unix'];
/**
 * Warns about a selector in the comment after a scalar: `- pywin32 # [win]`. conda and micromamba install the package
 * everywhere, but conda-lock leaves it out:
 * https://github.com/conda/conda-lock/blob/v4.0.2/conda_lock/src_parser/selectors.py
 */
function reportSelector(findings, node, lines, section) {
    const selector = node.kind === 'scalar' ? selectorBehind(node.text, node.at, lines) : undefined;
    if (selector === undefined || !WORD.test(selector.text) || ALWAYS.includes(selector.text))
        return;
    const message = `conda and micromamba do not read the selector ${(0,diagnostic/* quote */.hD)(`[${selector.text}]`)}: they install the package everywhere`;
    findings.warning('selector-ignored', message, {
        at: selector.at,
        hint: section === 'pip' ? PIP_HINT : `remove the line, or write "sel(${systemOf(selector.text)}): <package>"`,
    });
}
const PIP_HINT = `remove the line, or give it a marker: "<package>; sys_platform == 'linux'"`;
function systemOf(selector) {
    return ['linux', 'osx', 'unix'].find((system) => selector.startsWith(system)) ?? 'win';
}
// The scalar takes up at least as many characters as its text has.
function selectorBehind(text, at, lines) {
    const line = lines[at.line - 1]?.slice(0, MAX_LINE) ?? '';
    const start = at.column - 1 + text.length;
    const comment = line.slice(start).search(/(?:^|\s)#/);
    if (comment < 0 || text.includes('\n'))
        return undefined;
    const from = start + comment;
    const close = line.lastIndexOf(']');
    const open = line.lastIndexOf('[', close);
    if (open < from || /[()]/.test(line.slice(close)))
        return undefined;
    return { text: line.slice(open + 1, close).trim(), at: { line: at.line, column: open + 1 } };
}
const MAX_LINE = 1000;

;// CONCATENATED MODULE: ./build/core/formats/conda/dependencies.js








const SELECTOR = /^sel\((.*)\)$/;
/** Selectors of micromamba, and whether they apply on Linux, the platform of all images. */
const SELECTORS = new Map([
    ['linux', true],
    ['unix', true],
    ['osx', false],
    ['win', false],
]);
/** True for a map that may appear in a list of dependencies: `pip:`, or `sel(linux):` of micromamba. */
function isDependencyMap(node) {
    return node.entries.length > 0 && node.entries.every(({ key }) => key === 'pip' || SELECTOR.test(key));
}
/** The lines of the pip sections before decoding. */
function pipNodes(root) {
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const items = dependencies?.kind === 'list' ? dependencies.items : [];
    return items.flatMap((item) => {
        const pip = item.kind === 'map' ? (0,decode/* entryOf */.Ms)(item, 'pip')?.value : undefined;
        return pip?.kind === 'list' ? pip.items : [];
    });
}
/** Reads `dependencies`; `lines` are the lines of the file, because the tree does not contain comments. */
function parseDependencies(findings, root, files, lines) {
    const entry = (0,decode/* entryOf */.Ms)(root, 'dependencies');
    if (entry === undefined) {
        findings.error('field-missing', 'expected dependencies', { at: root.at, hint: 'add "dependencies:"' });
        return { conda: [], pip: [], parts: [], localPackages: [] };
    }
    const items = (0,conda_channels/* isEmptyScalar */.GJ)(entry.value) ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'dependencies') ?? []);
    const written = items.flatMap((item) => (item.kind === 'map' ? ((0,decode/* entryOf */.Ms)(item, 'pip') ?? []) : []));
    // If there are several pip sections with content, conda uses the last one and micromamba all of them.
    const sections = written.slice(Math.max(0, written.findIndex(({ value }) => !isEmpty(value))));
    for (const { at } of sections.slice(1))
        findings.error('duplicate-pip', 'expected one pip section', { at, hint: 'merge them' });
    const trail = (0,requirements_trail/* pipTrail */.US)(findings.path);
    const specs = items.flatMap((item) => parseItem(findings, item, lines));
    const pip = sections.slice(0, 1).flatMap((section) => parsePip(findings, section, files, lines, trail));
    const keys = [entry, ...sections.slice(0, 1)].map((key) => (0,contract_parts/* keyPart */.Vs)(findings.path, key));
    const { parts, localPackages } = trail;
    return { conda: specs.map(({ text }) => text), pip, parts: [...specs, ...parts, ...keys], localPackages };
}
function parseItem(findings, item, lines) {
    reportSelector(findings, item, lines, 'conda');
    if (item.kind !== 'map')
        return parseSpec(findings, item);
    if (item.entries.length === 0)
        findings.error('wrong-type', 'expected a string for a dependency, received an empty map', { at: item.at });
    return item.entries.flatMap((entry) => (entry.key === 'pip' ? [] : parseSelected(findings, entry)));
}
// https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html#conda-yaml-spec-files
function parseSelected(findings, { key, at, value }) {
    const selector = SELECTOR.exec(key)?.[1];
    if (selector === undefined) {
        const hint = 'remove it, or use one of: pip, sel(linux)';
        findings.error('unknown-field', `unknown field ${(0,diagnostic/* quote */.hD)(key)} in a dependency`, { at, hint });
        return [];
    }
    const holds = SELECTORS.get(selector);
    if (holds === undefined) {
        const expected = [...SELECTORS.keys()].map((name) => `sel(${name})`).join(', ');
        findings.error('wrong-value', `expected one of ${expected}, received ${(0,diagnostic/* quote */.hD)(key)}`, { at });
        return [];
    }
    const spec = parseSpec(findings, value);
    return holds ? spec : [];
}
function parseSpec(findings, node) {
    const text = (0,decode/* decodeString */.sc)(findings, node, 'a dependency');
    if (text === undefined)
        return [];
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    if (reading.ok) {
        const { spec } = reading;
        reportNamespace(findings, node, text);
        return [{ kind: 'conda', text: (0,match_spec/* formatMatchSpec */.Si)(spec), spec, written: (0,contract_parts/* sourceText */.rI)(findings.path, node) }];
    }
    if (reading.secret)
        findings.error('credentials-in-url', 'a match spec carries credentials', { at: node.at, hint: conda_channels/* SECRET */.bB });
    else {
        const message = `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`;
        findings.error('match-spec-syntax', message, { at: node.at, hint: reading.hint });
    }
    return [];
}
function reportNamespace(findings, node, text) {
    const namespace = match_spec/* NAMESPACE */.CU.exec(text.trim())?.[0];
    if (namespace === undefined)
        return;
    const hint = `write ${text.trim().replace(':', '::')}, or remove ${namespace}`;
    const message = `conda ignores ${(0,diagnostic/* quote */.hD)(namespace)}: a channel ends with two colons`;
    findings.warning('namespace-ignored', message, { at: node.at, hint });
}
function isEmpty(node) {
    return (0,conda_channels/* isEmptyScalar */.GJ)(node) || (node.kind === 'list' && node.items.length === 0);
}
function parsePip(findings, { value }, files, source, trail) {
    if ((0,conda_channels/* isEmptyScalar */.GJ)(value)) {
        const hint = 'indent the packages below it, or remove it';
        findings.warning('pip-empty', 'the list of pip is empty: conda installs what stands beside it', {
            at: value.at,
            hint,
        });
        return [];
    }
    const items = (0,decode/* decodeList */.VX)(findings, value, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        reportSelector(findings, item, source, 'pip');
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at, node: item }];
    });
    return (0,requirements/* parsePipLines */.W)(findings, lines, files, trail);
}

;// CONCATENATED MODULE: ./build/core/formats/conda/environment.js













const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];
// Keys of other tools, which conda and micromamba ignore and which do not affect what is installed. Any other key may
// be one that some tool installs from.
const FOREIGN = new Map([
    ['platforms', 'conda-lock'],
    ['category', 'conda-lock'],
    ['allow-pypi-requests', 'conda-lock'],
    ['extras', 'the builds of QIIME 2'],
]);
const MISPLACED = {
    pip: 'write it as the last item of dependencies: - pip: [<package>]',
    python: 'write it as an item of dependencies: - python=<version>',
};
/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
const conda = {
    format: 'conda',
    listsPackages: true,
    needsConda: true,
    namedBy: 'conda-file',
    hasTemplatePins: (text) => (0,template_pin/* findTemplatePins */.ae)(text).length > 0,
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!/^dependencies\s*:/m.test(text))
            return false;
        const reading = read(yaml/* readYaml */.gM);
        return reading.ok ? isConda(reading.root) : /^channels\s*:/m.test(text) && !text.includes('{{');
    },
    resembles: resemblesConda,
    includes: ({ path, text, read }) => {
        if (!text.includes('dependencies'))
            return [];
        const reading = read(yaml/* readYaml */.gM);
        return reading.ok && reading.root.kind === 'map' ? condaIncludes(reading.root, path) : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        const empty = (0,format/* emptySource */.$_)('conda');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(empty, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const content = parseConda(findings, reading.root, files, read(splitLines));
        const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
        return (0,format/* oneDefinition */.gO)({ ...empty, ...content, consumes }, findings.diagnostics);
    },
};
const NAMED = /(?:^|[._-])(?:environment|env|conda)(?=[._-])/i;
function isNamedConda(path) {
    return (0,format/* isYamlName */.fd)(path) && NAMED.test((0,names_path/* fileName */.Md)(path));
}
const WORTH_A_LOOK = /^(?:dep|chan)\w*\s*:/im;
// A list of packages, or channels, under a key that is right or nearly so, and nothing that other tools would read.
function resemblesConda({ path, text, read }, isNamed) {
    if ((!isNamed && !isNamedConda(path)) || !WORTH_A_LOOK.test(text) || text.includes('{{'))
        return false;
    const reading = read(yaml/* readYaml */.gM);
    if (!reading.ok)
        return isNamedConda(path);
    if (reading.root.kind !== 'map')
        return false;
    if (isNamedConda(path) && listsSpecs(reading.root))
        return true;
    const keys = reading.root.entries.map(({ key }) => KEYS.includes(key) || FOREIGN.has(key) ? key : (0,closest.closest)(key, KEYS));
    return keys.every((key) => key !== undefined) && (keys.includes('dependencies') || keys.includes('channels'));
}
/** The lines of a file, for comments: many environments may stand in one file, which is split once. */
function splitLines(text) {
    return text.split('\n');
}
/**
 * True for a conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and no other key
 * contradicts that.
 */
function isConda(root) {
    if (root.kind !== 'map' || (0,decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const channels = (0,decode/* entryOf */.Ms)(root, 'channels')?.value.kind === 'list';
    if (dependencies?.kind !== 'list')
        return dependencies !== undefined && (0,conda_channels/* isEmptyScalar */.GJ)(dependencies) && channels;
    const known = root.entries.every(({ key }) => KEYS.includes(key) || FOREIGN.has(key));
    return listsSpecs(root) && (known || channels);
}
function listsSpecs(root) {
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    if (dependencies?.kind !== 'list' || (0,decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    return dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isDependencyMap(item)));
}
/**
 * Reads the content of a conda environment, from a file or inline. `lines` are those of the file: selectors are written
 * in comments, which the tree does not contain.
 */
function parseConda(findings, root, files, lines = []) {
    if (root.kind !== 'map') {
        findings.error('wrong-type', 'expected a conda environment: a map with dependencies', { at: root.at });
        return { python: format/* NO_PYTHON */.ho, variables: {}, parts: [], localPackages: [] };
    }
    (0,decode/* checkKeys */.L)(findings, { ...root, entries: root.entries.filter(({ key }) => !FOREIGN.has(key)) }, KEYS, 'a conda environment', MISPLACED);
    for (const entry of root.entries)
        reportForeign(findings, entry);
    const variables = (0,decode/* entryOf */.Ms)(root, 'variables')?.value;
    const name = (0,decode/* entryOf */.Ms)(root, 'name')?.value;
    // It is no part of the image, nor of what the environment is called.
    if (name !== undefined && !(0,conda_channels/* isEmptyScalar */.GJ)(name))
        findings.asWarnings((own) => (0,decode/* decodeText */.g7)(own, name, 'name'));
    const channels = (0,conda_channels/* parseChannels */.mq)(findings, root);
    const { parts, localPackages, ...packages } = parseDependencies(findings, root, files, lines);
    return {
        python: { channels: channels.map(({ text }) => text), ...packages },
        parts: [...channels, ...parts, ...keysOf(findings.path, root)],
        localPackages,
        variables: variables === undefined || (0,conda_channels/* isEmptyScalar */.GJ)(variables) ? {} : (0,decode/* decodeLooseTexts */.j1)(findings, variables, 'variables'),
    };
}
// `category` means that other files of a set name the channels.
function keysOf(path, root) {
    const category = (0,decode/* entryOf */.Ms)(root, 'category');
    return [
        ...(category === undefined ? [] : [(0,contract_parts/* keyPart */.Vs)(path, category)]),
        ...(0,contract_parts/* variableParts */.hC)(path, (0,decode/* entryOf */.Ms)(root, 'variables')?.value),
    ];
}
/** Requirements files that the environment's pip section includes. */
function condaIncludes(root, path) {
    const lines = pipNodes(root).flatMap((node) => (node.kind === 'scalar' ? [node.text.trim()] : []));
    return (0,includes/* pipIncludes */.d$)(lines, (0,names_path/* directoryOf */.jt)(path));
}
/** Requirements files that the environment's pip section includes, directly or through others. */
function condaConsumes(root, path, files) {
    return (0,includes/* withReached */.nh)(condaIncludes(root, path), files);
}
function reportForeign(findings, { key, at, value }) {
    const tool = FOREIGN.get(key);
    if (tool === undefined)
        return;
    const message = `${(0,diagnostic/* quote */.hD)(key)} is for ${tool}: conda and micromamba do not read it, and it is not hashed`;
    findings.note('foreign-field', message, { at });
    if (key === 'platforms')
        checkPlatforms(findings, value);
}
function checkPlatforms(findings, value) {
    for (const item of (0,decode/* decodeList */.VX)(findings, value, 'platforms') ?? []) {
        const platform = (0,decode/* decodeString */.sc)(findings, item, 'a platform');
        if (platform === undefined || (0,subdir/* isSubdir */.c$)(platform))
            continue;
        const message = `expected a platform of conda, as in linux-64, received ${(0,diagnostic/* quote */.hD)(platform)}`;
        findings.error('wrong-value', message, {
            at: item.at,
            hint: 'write linux-64, linux-aarch64 or another of its names',
        });
    }
}


/***/ }),

/***/ 97633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ emptySource),
/* harmony export */   OH: () => (/* binding */ NO_STEPS),
/* harmony export */   fd: () => (/* binding */ isYamlName),
/* harmony export */   gO: () => (/* binding */ oneDefinition),
/* harmony export */   ho: () => (/* binding */ NO_PYTHON),
/* harmony export */   wD: () => (/* binding */ NO_SPARK)
/* harmony export */ });
/** True for a YAML file by name. */
function isYamlName(path) {
    return /\.ya?ml$/i.test(path);
}
/** The result for a file that is a single definition. */
function oneDefinition(source, diagnostics) {
    return { definitions: [{ suffix: '', source, diagnostics }], uses: [] };
}
const NO_PYTHON = { channels: [], conda: [], pip: [] };
const NO_SPARK = { packages: [], precache: false, repositories: [] };
const NO_STEPS = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };
/** A source of the format without any content. */
function emptySource(format) {
    return {
        format,
        standing: 'part',
        name: undefined,
        nameAt: undefined,
        version: undefined,
        description: undefined,
        tags: {},
        variables: {},
        base: undefined,
        python: NO_PYTHON,
        spark: NO_SPARK,
        dockerfile: undefined,
        parts: [],
        localPackages: [],
        consumes: [],
    };
}


/***/ }),

/***/ 3296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ localPath),
/* harmony export */   D: () => (/* binding */ reachedFile)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91130);


/** The path that a field names, relative to the root; a path outside the root is reported. */
function localPath(findings, field, text, directory, node) {
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, text);
    if (resolved.ok)
        return resolved.path;
    const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
    const hint = resolved.hint ??
        (remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root');
    findings.error('path-refused', `${field} ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`, { at: node.at, hint });
    return undefined;
}
/** The file that a field names; a file that cannot be read is reported. */
function reachedFile(findings, field, path, files, node) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind === 'text')
        return file;
    const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
    const code = file.kind === 'absent' ? 'file-missing' : file.code;
    const message = `${field} names ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, ${why}`;
    findings.error(code, message, { at: node.at, hint: 'correct the path, or add the file' });
    return undefined;
}


/***/ }),

/***/ 92370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ sourcePlace),
/* harmony export */   Ck: () => (/* binding */ imageParts),
/* harmony export */   Vs: () => (/* binding */ keyPart),
/* harmony export */   hC: () => (/* binding */ variableParts),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/** The source text of a scalar that contains the whole part; for a map or a list only the position is known. */
function sourceText(path, node) {
    if (node.kind !== 'scalar')
        return sourcePlace(path, node);
    const shared = node.shared ? { shared: true } : {};
    return { path, at: node.at, form: 'scalar', raw: node.text, ...shared };
}
/** The position of a part that is written differently in the file, or in several scalars. */
function sourcePlace(path, { at }) {
    return { path, at, form: 'scalar' };
}
/** A key that findings point to. */
function keyPart(path, { key, at }, text = key) {
    return { kind: 'key', text, written: sourcePlace(path, { at }) };
}
/** The base image that a node names; empty if it names none. */
function imageParts(path, node) {
    return node?.kind === 'scalar' ? [{ kind: 'image', text: node.text, written: sourceText(path, node) }] : [];
}
/** The variables that a map defines. */
function variableParts(path, node) {
    if (node?.kind !== 'map')
        return [];
    return node.entries.map((entry) => ({ kind: 'variable', text: entry.key, written: sourcePlace(path, entry) }));
}


/***/ }),

/***/ 89452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dockerfile)
/* harmony export */ });
/* unused harmony export isDockerfileName */
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82475);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);
/* harmony import */ var _names_template_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19613);
/* harmony import */ var _contract_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97633);




const dockerfile = {
    format: 'dockerfile',
    namedBy: 'dockerfile',
    takes: ({ path, text }, isLiteral) => (isLiteral ? !(0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlName */ .fd)(path) && HAS_FROM.test(text) : startsWithFrom(text)),
    hasTemplatePins: (text) => text.split('\n').some((line) => FROM.test(line) && (0,_names_template_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .findTemplatePins */ .ae)(line).length > 0),
    names: isDockerfileName,
    recognizes: ({ text, path }) => isDockerfileName(path) && HAS_FROM.test(text),
    // Without FROM it is a part of others, unless it has the very name or is asked for.
    resembles: ({ text, path }, isNamed) => (isNamed ? isDockerfileName(path) : /(?:^|\/)(?:Dockerfile|Containerfile)$/.test(path)) &&
        text.trim() !== '' &&
        !text.includes('{{'),
    includes: () => [],
    parse: ({ text, path }) => {
        const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .Findings */ .Fv(path);
        const parsed = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(findings, text);
        const part = { path, text, dockerfile: parsed, context: undefined };
        return (0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .oneDefinition */ .gO)({ ...(0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySource */ .$_)('dockerfile'), dockerfile: part }, findings.diagnostics);
    },
};
// Only FROM lines are checked: elsewhere in a Dockerfile, a version placeholder is ordinary text.
const FROM = /^\s*FROM\s/i;
const HAS_FROM = /^[^\S\n\r\u2028\u2029]*FROM\s/im;
/** An instruction that may stand first, and no sentence: "From here on" is prose. */
const FIRST = /^\s*(?:ARG\s+\w+(?:=\S*)?|FROM\s+(?:--\S+\s+)*\S+(?:\s+AS\s+\S+)?)\s*$/i;
// One line after the other: a list of millions would take hundreds of megabytes.
function startsWithFrom(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? text.length : end);
        if (!/^\s*(?:#|$)/.test(line))
            return FIRST.test(line);
        start = end < 0 ? text.length : end + 1;
    }
    return false;
}
/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
function isDockerfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}


/***/ }),

/***/ 8310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ READERS),
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(19613);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 4 modules
var yaml = __webpack_require__(99838);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(92370);
// EXTERNAL MODULE: ./build/core/formats/azureml/build.js
var build = __webpack_require__(46088);
// EXTERNAL MODULE: ./build/core/model/unpinned.js
var unpinned = __webpack_require__(23347);
;// CONCATENATED MODULE: ./build/core/formats/azureml/template-pin.js



/**
 * Warns about versions that a release script fills in: what is released depends on the day. They also appear in files
 * of the build context, so this rule reads texts, while the others read definitions.
 */
function templatePinWarnings(path, text) {
    return (0,template_pin/* findTemplatePins */.ae)(text).map(({ pin, text: subject, line, column }) => {
        const message = (0,unpinned/* notPinned */.a)(kindOf(pin), subject, whyOf(pin));
        return (0,model_findings/* finding */.gk)('warning', 'template-pin', message, { path, at: { line, column }, hint: hintOf(pin) });
    });
}
function kindOf(pin) {
    return pin.kind === 'image' ? 'base image' : 'package';
}
function whyOf(pin) {
    if (pin.kind === 'package')
        return 'its newest version is filled in at release';
    return pin.pattern === undefined
        ? 'the tag that equals latest is filled in at release'
        : 'its newest matching tag is filled in at release';
}
function hintOf(pin) {
    if (pin.kind === 'package')
        return `write ${pin.name}${pin.extras}==<version>`;
    return `write ${pin.image}:<tag>: with the template it can be hashed, but not built here`;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/asset.js












/** https://github.com/Azure/azureml-assets/blob/main/scripts/azureml-assets/azureml/assets/config.py */
const ASSET_KEYS = [
    'name',
    'version',
    'type',
    'spec',
    'extra_config',
    'description_file',
    'categories',
    'release_paths',
    'test',
];
const IMAGE_KEYS = ['name', 'os', 'context', 'publish', 'tags'];
const CONTEXT_KEYS = ['dir', 'dockerfile', 'template_files', 'pin_version_files'];
/** Keys that list the files whose templates are filled in: the current key and the older one. */
const TEMPLATE_KEYS = ['template_files', 'pin_version_files'];
/** The service assigns version numbers itself. */
const AUTO = 'auto';
const ASSET = { ...(0,format/* emptySource */.$_)('azureml-asset'), standing: 'declared' };
/**
 * The layout in which Azure ML's own environments are maintained: `asset.yaml` names a specification with templates and
 * `environment.yaml`, which names the image and its build context. https://github.com/Azure/azureml-assets
 */
const azuremlAsset = {
    format: 'azureml-asset',
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!/^type\s*:/m.test(text) || !/^extra_config\s*:/m.test(text))
            return false;
        const reading = read(yaml/* readYaml */.gM);
        return reading.ok && isAsset(reading.root);
    },
    includes: ({ path, text, read }) => {
        if (!/extra_config|context/.test(text))
            return [];
        const reading = read(yaml/* readYaml */.gM);
        if (!reading.ok || reading.root.kind !== 'map')
            return [];
        return isAsset(reading.root)
            ? namedPaths(reading.root, ['extra_config', 'spec'], path)
            : contextFiles(reading.root, path);
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(ASSET, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        return (0,format/* oneDefinition */.gO)(parseAsset(findings, reading.root, files), findings.diagnostics);
    },
};
function isAsset(root) {
    if (root.kind !== 'map')
        return false;
    const [type, spec, config] = ['type', 'spec', 'extra_config'].map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    return type?.kind === 'scalar' && type.text === 'environment' && spec?.kind === 'scalar' && config?.kind === 'scalar';
}
function parseAsset(findings, root, files) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an asset');
    if (map === undefined)
        return ASSET;
    (0,text_decode/* checkKeys */.L)(findings, map, ASSET_KEYS, 'an asset');
    const name = (0,text_decode/* entryOf */.Ms)(map, 'name');
    if (name === undefined)
        findings.error('field-missing', 'expected name', { at: map.at, hint: 'add "name: <name>"' });
    const version = (0,text_decode/* decodeOptional */.BV)(findings, map, 'version', text_decode/* decodeText */.g7);
    const consumes = ['spec', 'extra_config'].flatMap((key) => namedFile(findings, map, key, files)?.path ?? []);
    const config = namedFile(new model_findings/* Findings */.Fv(findings.path), map, 'extra_config', files);
    return {
        ...ASSET,
        name: (0,text_decode/* decodeOptional */.BV)(findings, map, 'name', text_decode/* decodeText */.g7),
        nameAt: name?.value.at,
        version: version === AUTO ? undefined : version,
        ...(config === undefined ? { consumes } : parseConfig(findings, config, consumes, files)),
    };
}
function namedFile(findings, map, key, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const named = node === undefined ? undefined : (0,text_decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || named === undefined)
        return undefined;
    const path = (0,named_file/* localPath */.$)(findings, key, named, (0,names_path/* directoryOf */.jt)(findings.path), node);
    return path === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, key, path, files, node);
}
const NO_IMAGE = { base: undefined, dockerfile: undefined, parts: [] };
/** Reads `environment.yaml`: an image that is built from a context, or an existing image. */
function parseConfig(outer, file, consumes, files) {
    const { path, text } = file;
    const reading = file.read(yaml/* readYaml */.gM);
    const findings = outer.within(path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return { ...NO_IMAGE, consumes };
    }
    findings.add(...templatePinWarnings(path, text));
    const root = (0,text_decode/* decodeMap */.P2)(findings, reading.root, 'the configuration of an environment asset');
    const image = root === undefined ? undefined : imageOf(findings, root);
    if (image === undefined)
        return { ...NO_IMAGE, consumes };
    const name = required(findings, image, 'name', 'image');
    checkOs(findings, image);
    const context = (0,text_decode/* entryOf */.Ms)(image, 'context')?.value;
    if (context === undefined) {
        const parts = (0,contract_parts/* imageParts */.Ck)(path, (0,text_decode/* entryOf */.Ms)(image, 'name')?.value);
        return { base: baseOf(findings, image, name), dockerfile: undefined, parts, consumes };
    }
    const part = (0,text_decode/* decodeMap */.P2)(findings, context, 'image.context');
    return {
        ...NO_IMAGE,
        ...(part === undefined ? { dockerfile: undefined, consumes } : parseContext(findings, part, consumes, files)),
    };
}
function imageOf(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['image'], 'the configuration of an environment asset');
    const node = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    if (node === undefined)
        findings.error('field-missing', 'expected image', { at: root.at, hint: 'add "image:" with name and os' });
    const image = node === undefined ? undefined : (0,text_decode/* decodeMap */.P2)(findings, node, 'image');
    if (image !== undefined)
        (0,text_decode/* checkKeys */.L)(findings, image, IMAGE_KEYS, 'image');
    return image;
}
function parseContext(findings, context, consumes, files) {
    (0,text_decode/* checkKeys */.L)(findings, context, CONTEXT_KEYS, 'image.context');
    const directory = required(findings, context, 'dir', 'image.context');
    const named = (0,text_decode/* decodeOptional */.BV)(findings, context, 'dockerfile', text_decode/* decodeString */.sc) ?? 'Dockerfile';
    for (const key of TEMPLATE_KEYS)
        (0,text_decode/* decodeOptional */.BV)(findings, context, key, text_decode/* decodeStrings */.zC);
    const folder = directory === undefined
        ? undefined
        : (0,named_file/* localPath */.$)(findings, 'image.context.dir', directory, (0,names_path/* directoryOf */.jt)(findings.path), context);
    if (folder === undefined)
        return { dockerfile: undefined, consumes };
    const dockerfile = (0,build/* parseDockerfilePart */.rE)(findings, 'image.context.dockerfile', folder, named, files, context);
    const templates = templateFiles(context, folder);
    for (const path of new Set([...(dockerfile === undefined ? [] : [dockerfile.path]), ...templates])) {
        const file = files.get(path);
        if (file?.kind === 'text')
            findings.add(...templatePinWarnings(path, file.text));
    }
    return { dockerfile, consumes: [...consumes, ...templates] };
}
// Without a context nothing is built: the image already exists, and its name says where.
function baseOf(findings, image, name) {
    if (name === undefined || (0,reference/* parseReference */.F2)(name) !== undefined || (0,template_pin/* templateBase */.i$)(name) !== undefined)
        return name;
    const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(name)}`;
    findings.error('reference-syntax', message, {
        at: image.at,
        hint: 'write <registry>/<path>:<tag>, or add a context',
    });
    return undefined;
}
function checkOs(findings, image) {
    const os = required(findings, image, 'os', 'image');
    if (os === undefined || os === 'linux')
        return;
    const message = `expected image.os linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, {
        at: (0,text_decode/* entryOf */.Ms)(image, 'os')?.value.at,
        hint: 'images are built for Linux',
    });
}
function required(findings, map, key, where) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined) {
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
        return undefined;
    }
    return (0,text_decode/* decodeString */.sc)(findings, node, `${where}.${key}`);
}
function contextFiles(root, path) {
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const context = image?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(image, 'context')?.value : undefined;
    const directory = context?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(context, 'dir')?.value : undefined;
    if (context?.kind !== 'map' || directory?.kind !== 'scalar')
        return [];
    const folder = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), directory.text);
    if (!folder.ok)
        return [];
    const dockerfile = (0,text_decode/* entryOf */.Ms)(context, 'dockerfile')?.value;
    const named = (0,names_path/* resolvePath */.o1)(folder.path, dockerfile?.kind === 'scalar' ? dockerfile.text : 'Dockerfile');
    return [...(named.ok ? [named.path] : []), ...templateFiles(context, folder.path)];
}
function templateFiles(context, folder) {
    const nodes = TEMPLATE_KEYS.flatMap((key) => {
        const list = (0,text_decode/* entryOf */.Ms)(context, key)?.value;
        return list?.kind === 'list' ? list.items : [];
    });
    return nodes.flatMap((node) => {
        const resolved = node.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)(folder, node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function namedPaths(map, keys, path) {
    return keys.flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
        const resolved = node?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}

// EXTERNAL MODULE: ./build/core/names/closest.js
var closest = __webpack_require__(25762);
// EXTERNAL MODULE: ./build/core/formats/azureml/environment.js + 3 modules
var environment = __webpack_require__(91931);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(86642);
// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(48785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/azureml.js








const WORTH_READING = /^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m;
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];
/** Keys in which a placeholder shows that the file is a template that still has to be filled in. */
const FILLED_IN = ['name', 'image', 'conda_file'];
const PLACE = { format: 'azureml', named: true };
const DECLARED = { ...(0,format/* emptySource */.$_)('azureml'), standing: 'declared' };
/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const azureml = {
    format: 'azureml',
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!WORTH_READING.test(text))
            return false;
        const reading = read(yaml/* readYaml */.gM);
        if (reading.ok)
            return reading.root.kind === 'map' && !isTemplate(reading.root) && isEnvironment(reading.root);
        return !text.includes('{{') && (0,azureml_schema/* isEnvironmentSchema */.jX)((0,azureml_schema/* schemaLine */.cZ)(text));
    },
    resembles: resemblesEnvironment,
    includes: ({ path, text, read }) => {
        if (!/conda_file|build/.test(text))
            return [];
        const reading = read(yaml/* readYaml */.gM);
        return reading.ok && reading.root.kind === 'map' ? (0,environment/* environmentFiles */.r)(reading.root, path) : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(DECLARED, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const source = (0,environment/* parseEnvironment */.N)(findings, reading.root, files, PLACE);
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    },
};
function isEnvironment(root) {
    const schema = (0,text_decode/* entryOf */.Ms)(root, '$schema')?.value;
    if (schema?.kind === 'scalar')
        return (0,azureml_schema/* isEnvironmentSchema */.jX)(schema.text);
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const buildsFrom = build?.kind === 'map' && (0,text_decode/* entryOf */.Ms)(build, 'path') !== undefined;
    if (image?.kind !== 'scalar' && !buildsFrom)
        return false;
    if (image !== undefined && (0,text_decode/* entryOf */.Ms)(root, 'conda_file') !== undefined)
        return true;
    return (root.entries.every((entry) => fields/* ENVIRONMENT_KEYS */.J$.includes(entry.key)) &&
        EVIDENCE.some((key) => (0,text_decode/* entryOf */.Ms)(root, key) !== undefined));
}
const LANGUAGE_SERVER = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;
// Most files of a tree are something else, and are not parsed for it.
const WORTH_A_LOOK = /^(?:conda.?files?|inference.?configs?|os.?types?)\s*:|^#\s*yaml-language-server:/im;
/** Keys that only environments of Azure ML have. */
const OWN_KEYS = ['conda_file', 'inference_config', 'os_type'];
// What names the schema for editors alone, or has a key that nothing else has beside others that are right or nearly so.
function resemblesEnvironment({ text, read }) {
    if (!WORTH_A_LOOK.test(text) || text.includes('{{'))
        return false;
    const reading = read(yaml/* readYaml */.gM);
    if (!reading.ok || reading.root.kind !== 'map')
        return false;
    const schema = LANGUAGE_SERVER.exec(text)?.[1];
    if (schema !== undefined && (0,azureml_schema/* isEnvironmentSchema */.jX)(schema))
        return true;
    const keys = reading.root.entries.map(({ key }) => fields/* ENVIRONMENT_KEYS */.J$.includes(key) ? key : (0,closest.closest)(key, fields/* ENVIRONMENT_KEYS */.J$));
    return keys.every((key) => key !== undefined) && OWN_KEYS.some((key) => keys.includes(key));
}
function isTemplate(root) {
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const values = FILLED_IN.map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    const path = build?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(build, 'path')?.value : undefined;
    return [...values, path].some((node) => node?.kind === 'scalar' && hasPlaceholder(node.text));
}
/** True if one line contains `{{ ... }}`. */
function hasPlaceholder(text) {
    return text.split(/[\n\r\u2028\u2029]/).some((line) => {
        const opened = line.indexOf('{{');
        return opened >= 0 && line.includes('}}', opened + 2);
    });
}

// EXTERNAL MODULE: ./build/core/formats/azureml/inline.js + 1 modules
var inline = __webpack_require__(38052);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/azureml-v1.js + 8 modules
var azureml_v1 = __webpack_require__(49901);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var conda_environment = __webpack_require__(35290);
// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(67530);
// EXTERNAL MODULE: ./build/core/names/subdir.js
var subdir = __webpack_require__(63004);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(60638);
// EXTERNAL MODULE: ./build/core/names/url.js
var names_url = __webpack_require__(76864);
;// CONCATENATED MODULE: ./build/core/formats/locks/locked-package.js






/** The version of a lock, and the text to report if it is not supported. */
function versionOf(map) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'version')?.value;
    if (node === undefined)
        return { version: undefined, received: 'none' };
    if (node.kind !== 'scalar')
        return { version: undefined, received: `a ${node.kind}` };
    if (!node.plain)
        return { version: undefined, received: `the text ${(0,diagnostic/* quote */.hD)(node.text)}` };
    return { version: node.text, received: (0,diagnostic/* quote */.hD)(node.text) };
}
/** A digest in hex. PyYAML writes `12...9e12` without quotes: to it a number has a dot. */
function decodeDigest(findings, node, what) {
    const isHex = node.kind === 'scalar' && /^(?=[0-9]*[a-f])(?:[0-9a-f]{32}|[0-9a-f]{64})$/.test(node.text);
    return isHex ? node.text : (0,text_decode/* decodeString */.sc)(findings, node, what);
}
/**
 * Where findings for the packages of a subdir go. Packages locked for systems other than Linux are in no image, so
 * their findings are discarded.
 */
function findingsOf(findings, subdir) {
    return /^(?:linux-|noarch$)/.test(subdir) ? findings : new model_findings/* Findings */.Fv(findings.path);
}
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/**
 * `<url>#<digest>` of a conda package in a lock, with sha256 if known. Without a digest the file would not be pinned.
 */
function lockedConda(findings, at, url, { md5, sha256 }, subdir) {
    if (sha256 === undefined && md5 === undefined)
        return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} has no digest`, 'write the lock again with a current tool');
    const digest = sha256 === undefined ? md5 : `sha256:${sha256}`;
    const reading = (0,conda_url/* parseCondaUrl */.eo)(`${url}#${digest}`);
    if (!reading.ok && reading.secret)
        return refuseSecret(findings, at);
    if (!reading.ok)
        return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)}: ${reading.reason}`);
    const { value } = reading;
    if (value.subdir === subdir || value.subdir === 'noarch')
        return (0,conda_url/* formatCondaUrl */.uT)(value);
    return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} is locked for ${(0,diagnostic/* quote */.hD)(subdir)} and built for ${value.subdir}`);
}
const VCS = /^(?:git|hg|svn|bzr)\+/;
const COMMIT = /@[0-9a-f]{40}(?:#|$)/;
/** Canonical line of a pip package in a lock: `name @ url[ --hash=sha256:<hex>]`. */
function lockedPip(findings, at, name, location, sha256) {
    if ((0,names_url/* hasCredentials */.L)(location))
        return refuseSecret(findings, at);
    const fragment = /#sha256=([0-9a-f]{64})$/.exec(location);
    const url = fragment === null ? location : location.slice(0, fragment.index);
    const both = fragment !== null && sha256 !== undefined && fragment[1] !== sha256;
    if (both)
        return refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} has two digests`);
    if (!/^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//.test(url) || /[$\\]/.test(url))
        return refuse(findings, at, `expected a URL for pip package ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(location)}`, LOCAL);
    const vcs = VCS.test(url);
    if (vcs && !COMMIT.test(url))
        return refuse(findings, at, `${(0,diagnostic/* quote */.hD)(location)} names no commit of 40 hex digits`);
    const reading = (0,names_requirement/* parseRequirement */.pP)(`${name} @ ${url}`);
    if (!reading.ok || reading.requirement.kind !== 'named')
        return refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} at ${(0,diagnostic/* quote */.hD)(location)} is not understood`);
    // A commit is its own digest: conda-lock writes it in the place of the sha256.
    const digest = vcs ? undefined : (sha256 ?? fragment?.[1]);
    if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
        return refuse(findings, at, `expected 64 hex digits as sha256 of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(digest)}`);
    return `${(0,names_requirement/* formatRequirement */.zP)(reading.requirement)}${digest === undefined ? '' : ` --hash=sha256:${digest}`}`;
}
const LOCAL = 'publish the package, or install it in a Dockerfile on top of this environment';
function refuseSecret(findings, at) {
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
    return undefined;
}
function refuse(findings, at, message, hint) {
    findings.error('lock-package', message, { at, hint });
    return undefined;
}

// EXTERNAL MODULE: ./build/core/formats/conda/channels.js
var channels = __webpack_require__(32501);
;// CONCATENATED MODULE: ./build/core/formats/conda/explicit.js








const MARKER = /^[ \t]*@EXPLICIT[ \t\r]*$/m;
const NOARCH = 'noarch';
/**
 * Explicit lock files: URLs of packages after `@EXPLICIT`, as `conda list --explicit` and conda-lock write them.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments
 */
const condaExplicit = {
    format: 'conda-explicit',
    listsPackages: true,
    needsConda: true,
    namedBy: 'conda-file',
    names: (path) => isExplicitName((0,names_path/* fileName */.Md)(path).toLowerCase()),
    recognizes: ({ text }) => MARKER.test(text),
    includes: () => [],
    parse: ({ text, path }) => {
        const findings = new model_findings/* Findings */.Fv(path);
        const locked = [parseExplicit(findings, text)];
        const platform = (0,subdir/* platformOfSubdir */.kS)(locked[0]?.subdir ?? NOARCH);
        const source = { ...(0,format/* emptySource */.$_)('conda-explicit'), python: { ...format/* NO_PYTHON */.ho, locked }, platform };
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    },
};
function parseExplicit(findings, text) {
    const lines = linesOf(text);
    const marker = lines.findIndex((line) => line.text === '@EXPLICIT');
    const packages = lines.flatMap((line, index) => {
        if (line.text.startsWith('#') || index === marker)
            return [];
        if (index > marker)
            return parsePackage(findings, line);
        const message = `${(0,diagnostic/* quote */.hD)(line.text)} stands before @EXPLICIT, where micromamba leaves it out`;
        findings.error('explicit-line', message, { at: line.at, hint: 'move it behind @EXPLICIT, or remove it' });
        return [];
    });
    return {
        conda: [...new Set(packages.map(({ url }) => url))],
        pip: lines.flatMap((line) => parsePip(findings, line)),
        subdir: subdirOf(findings, packages, lines),
    };
}
function linesOf(text) {
    return text.split('\n').flatMap((line, index) => {
        const trimmed = line.trim();
        const column = line.length - line.trimStart().length + 1;
        return trimmed === '' ? [] : [{ text: trimmed, at: { line: index + 1, column } }];
    });
}
function parsePackage(findings, { text, at }) {
    const reading = (0,conda_url/* parseCondaUrl */.eo)(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: channels/* SECRET */.bB });
        return [];
    }
    if (reading.ok && (0,subdir/* isSubdir */.c$)(reading.value.subdir)) {
        const { subdir } = reading.value;
        return [{ url: (0,conda_url/* formatCondaUrl */.uT)(reading.value), subdir, at }];
    }
    const reason = reading.ok ? `${(0,diagnostic/* quote */.hD)(reading.value.subdir)} is no platform of conda` : reading.reason;
    const hint = /^https?:/.test(text) ? undefined : 'publish the package to a channel, and write its URL';
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
// Packages that conda-lock installs with pip, in lines that are comments to conda: `# pip name @ url#sha256=<hex>`.
function parsePip(findings, { text, at }) {
    const match = /^# pip (\S+) @ (\S+)(?: --hash=sha256:([0-9a-f]{64}))?$/.exec(text);
    if (match === null) {
        if (!/^# pip \S+ @ /.test(text))
            return [];
        const hint = 'write the lock again with conda-lock';
        findings.error('lock-package', `the line of pip ${(0,diagnostic/* quote */.hD)(text.slice(6))} is not read`, { at, hint });
        return [];
    }
    const [, name = '', url = '', sha256] = match;
    const line = lockedPip(findings, at, name, url, sha256);
    return line === undefined ? [] : [line];
}
// The platform comes from the URLs: conda ignores the platform comment, and micromamba only prints it.
function subdirOf(findings, packages, lines) {
    const comment = lines.find(({ text }) => text.startsWith('# platform: '));
    const stated = comment?.text.slice('# platform: '.length).trim();
    const known = stated !== undefined && (0,subdir/* isSubdir */.c$)(stated) ? stated : undefined;
    const [first] = packages.filter(({ subdir }) => subdir !== NOARCH);
    const other = packages.find(({ subdir }) => subdir !== NOARCH && subdir !== first?.subdir);
    if (first === undefined)
        return known ?? NOARCH;
    if (other !== undefined) {
        const message = `expected packages for one platform, received ${first.subdir} and ${other.subdir}`;
        findings.error('explicit-platform', message, { at: other.at, hint: 'write one file a platform' });
    }
    if (comment !== undefined && known !== first.subdir) {
        const message = `the comment says ${(0,diagnostic/* quote */.hD)(stated ?? '')}, the packages are for ${first.subdir}`;
        findings.warning('explicit-platform', message, { at: comment.at, hint: `write "# platform: ${first.subdir}"` });
    }
    return first.subdir;
}
function isExplicitName(name) {
    if (name.endsWith('.lock') || /(?:linux|osx|win)-[a-z0-9]+(?:\.pin)?(?:\.(?:txt|out))?$/.test(name))
        return true;
    return name.endsWith('.txt') && /conda|explicit|spec/.test(name.slice(0, -'.txt'.length));
}

;// CONCATENATED MODULE: ./build/core/formats/locks/install-order.js
/**
 * Texts in installation order, because micromamba installs in the order of the file: every package after the packages
 * that it needs, otherwise in the lock's order. A cycle is entered at its first package. That python needs pip is
 * ignored, because pip needs python. https://github.com/conda/conda/blob/24.11.0/conda/common/toposort.py#L94
 */
function installOrder(packages) {
    const places = new Map(packages.map(({ name }, place) => [name, place]));
    const needs = packages.map(({ name, dependencies }) => {
        const counted = dependencies.filter((other) => name !== 'python' || other !== 'pip');
        return counted.flatMap((other) => places.get(other) ?? []).sort((a, b) => a - b);
    });
    const order = [];
    const entered = new Set();
    for (const root of packages.keys())
        if (!entered.has(root))
            walk(root, needs, entered, order);
    return order.flatMap((place) => packages[place]?.text ?? []);
}
// An explicit stack: a chain of packages can be longer than the call stack is deep.
function walk(root, needs, entered, order) {
    const stack = [{ place: root, next: 0 }];
    entered.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const need = needs[top.place]?.[top.next];
        top.next += 1;
        if (need === undefined) {
            order.push(top.place);
            stack.pop();
        }
        else if (!entered.has(need)) {
            entered.add(need);
            stack.push({ place: need, next: 0 });
        }
    }
}

;// CONCATENATED MODULE: ./build/core/formats/conda/lock.js








/** `conda-lock.yml`: https://github.com/conda/conda-lock/blob/v4.0.3/conda_lock/lockfile/v1/models.py */
const condaLock = {
    format: 'conda-lock',
    listsPackages: true,
    needsConda: true,
    namedBy: 'conda-file',
    names: format/* isYamlName */.fd,
    recognizes: ({ text }) => /^package\s*:/m.test(text) && /^metadata\s*:/m.test(text) && /^[ \t]+content_hash[ \t]*:/m.test(text),
    includes: ({ path, read }) => sourcesOf(read(readHead), path),
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        const source = (0,format/* emptySource */.$_)('conda-lock');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(source, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const packages = parseLock(findings, reading.root);
        const consumes = sourcesOf(read(readHead), path).filter((file) => files.get(file)?.kind === 'text');
        return definitionsOf(packages, (locked) => ({
            source: { ...source, consumes, python: { ...format/* NO_PYTHON */.ho, locked } },
            diagnostics: findings.diagnostics,
        }));
    },
};
// Reads only the part before the packages, which names the files that were locked. The package list may be long.
function readHead(text, path) {
    return (0,yaml/* readYaml */.gM)(text.slice(0, Math.max(0, text.search(/^package\s*:/m))), path);
}
function sourcesOf(reading, path) {
    const metadata = reading.ok && reading.root.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(reading.root, 'metadata')?.value : undefined;
    const sources = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'sources')?.value : undefined;
    return (sources?.kind === 'list' ? sources.items : []).flatMap((item) => {
        const resolved = item.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), item.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function definitionsOf(packages, read) {
    const others = new Set(packages.flatMap(({ categories }) => [...categories]).filter((name) => name !== 'main'));
    const extra = [...others].sort().map((name) => {
        const suffix = `#/category/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return { suffix, ...read(lockedOf(packages, ['main', name])) };
    });
    return { definitions: [{ suffix: '', ...read(lockedOf(packages, ['main'])) }, ...extra], uses: [] };
}
/** Packages to install for the categories, by platform. Platforms without packages are left out. */
function lockedOf(packages, categories) {
    const wanted = packages.filter((locked) => categories.some((name) => locked.categories.has(name)));
    return [...Map.groupBy(wanted, ({ platform }) => platform)].map(([subdir, all]) => ({
        conda: installOrder(all.filter(({ manager }) => manager === 'conda')),
        pip: all.filter(({ manager }) => manager === 'pip').map(({ text }) => text),
        subdir,
    }));
}
const KEYS = ['version', 'metadata', 'package'];
function parseLock(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a conda-lock file');
    if (map === undefined)
        return [];
    const { version, received } = versionOf(map);
    if (version !== '1' && version !== '2') {
        const hint = 'write the lock again with conda-lock 1.0 or later';
        findings.error('lock-version', `expected version 1, received ${received}`, { at: map.at, hint });
        return [];
    }
    (0,text_decode/* checkKeys */.L)(findings, map, KEYS, 'a conda-lock file');
    const known = new Map();
    for (const item of lock_required(findings, map, 'package', text_decode/* decodeList */.VX) ?? []) {
        const locked = lock_parsePackage(findings, item, version);
        if (locked === undefined)
            continue;
        const key = JSON.stringify([locked.manager, locked.name, locked.platform]);
        const first = known.get(key);
        if (first === undefined)
            known.set(key, locked);
        else
            join(findings, item, first, locked, version);
    }
    return [...known.values()].filter(({ text }) => text !== '');
}
// Version 1 has an entry for each category of a package. If two of them differ, conda-lock uses only one.
function join(findings, item, first, again, version) {
    const repeated = version === '2' || [...again.categories].some((name) => first.categories.has(name));
    if (repeated || first.text !== again.text) {
        const message = `package ${(0,diagnostic/* quote */.hD)(again.name)} is locked twice for ${(0,diagnostic/* quote */.hD)(again.platform)}`;
        findings.error('lock-package', message, { at: item.at, hint: 'keep one entry a category, all with one URL' });
    }
    for (const name of again.categories)
        first.categories.add(name);
}
const PACKAGE_KEYS = ['name', 'version', 'manager', 'platform', 'dependencies', 'url', 'hash', 'source', 'build'];
const CATEGORY_KEYS = {
    '1': ['category', 'optional'],
    '2': ['categories'],
};
function lock_parsePackage(findings, item, version) {
    const written = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
    if (written === undefined)
        return undefined;
    const map = withoutNull(written, ['source', 'build']);
    (0,text_decode/* checkKeys */.L)(findings, map, [...PACKAGE_KEYS, ...(CATEGORY_KEYS[version] ?? [])], 'a package');
    const field = (key) => lock_required(findings, map, key, text_decode/* decodeString */.sc);
    field('version');
    const [name, manager, platform, url] = [field('name'), field('manager'), field('platform'), field('url')];
    const digests = parseDigests(findings, map);
    if (name === undefined || manager === undefined || platform === undefined || url === undefined)
        return undefined;
    if (manager !== 'conda' && manager !== 'pip') {
        const message = `expected conda or pip as manager of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(manager)}`;
        findings.error('wrong-value', message, { at: (0,text_decode/* entryOf */.Ms)(map, 'manager')?.at });
        return undefined;
    }
    const source = directSource(findings, map);
    const found = source === undefined || manager === 'conda' ? { location: url, ...digests } : { location: source, ...NO_DIGESTS };
    const categories = new Set(parseCategories(findings, map, version));
    const common = { name, manager, platform, categories, dependencies: dependenciesOf(findings, map) };
    if (manager === 'conda' && digests.md5 === undefined)
        findings.error('field-missing', `expected md5 in hash of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return { ...common, text: textOf(findingsOf(findings, platform), map.at, common, found) ?? '' };
}
function textOf(findings, at, { name, manager, platform }, { location, ...digests }) {
    if (manager === 'pip')
        return lockedPip(findings, at, name, location, digests.sha256);
    // Virtual packages describe the machine that created the lock; they have no file.
    return name.startsWith('__') ? undefined : lockedConda(findings, at, location, digests, platform);
}
// Removes nullable members that are null, so that they count as absent.
function withoutNull(map, keys) {
    const isNull = (node) => node.kind === 'scalar' && node.plain && /^(?:null|~|)$/.test(node.text);
    return { ...map, entries: map.entries.filter(({ key, value }) => !keys.includes(key) || !isNull(value)) };
}
function lock_required(findings, map, key, decode) {
    if ((0,text_decode/* entryOf */.Ms)(map, key) === undefined)
        findings.error('field-missing', `expected ${key}`, { at: map.at });
    return (0,text_decode/* decodeOptional */.BV)(findings, map, key, decode);
}
const NO_DIGESTS = { md5: undefined, sha256: undefined };
function parseDigests(findings, map) {
    const written = lock_required(findings, map, 'hash', text_decode/* decodeMap */.P2);
    if (written === undefined)
        return NO_DIGESTS;
    const hash = withoutNull(written, ['md5', 'sha256']);
    (0,text_decode/* checkKeys */.L)(findings, hash, ['md5', 'sha256'], 'hash');
    const digest = (key) => (0,text_decode/* decodeOptional */.BV)(findings, hash, key, decodeDigest);
    return { md5: digest('md5'), sha256: digest('sha256') };
}
// conda-lock installs a direct reference from its own URL, with the digest in it; `hash` belongs to `url`.
function directSource(findings, map) {
    const source = (0,text_decode/* decodeOptional */.BV)(findings, map, 'source', text_decode/* decodeMap */.P2);
    if (source === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url'], 'source');
    const type = lock_required(findings, source, 'type', text_decode/* decodeString */.sc);
    if (type !== undefined && type !== 'url')
        findings.error('wrong-value', `expected url as type of source, received ${(0,diagnostic/* quote */.hD)(type)}`, { at: source.at });
    return lock_required(findings, source, 'url', text_decode/* decodeString */.sc);
}
function parseCategories(findings, map, version) {
    if (version === '2')
        return (0,text_decode/* decodeOptional */.BV)(findings, map, 'categories', text_decode/* decodeStrings */.zC) ?? [];
    lock_required(findings, map, 'optional', text_decode/* decodeBoolean */.J2);
    return [(0,text_decode/* decodeOptional */.BV)(findings, map, 'category', text_decode/* decodeString */.sc) ?? 'main'];
}
function dependenciesOf(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'dependencies', text_decode/* decodeMap */.P2)?.entries ?? [];
    for (const { key, value } of entries)
        (0,text_decode/* decodeString */.sc)(findings, value, `dependencies.${key}`);
    return entries.map(({ key }) => key);
}

// EXTERNAL MODULE: ./build/core/formats/dockerfile/dockerfile.js
var dockerfile = __webpack_require__(89452);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/core/text/toml-string.js
/**
 * Reads a string of TOML 1.0 at an offset of a valid text, and returns where it ends. The value is missing if the
 * string contains an escape that TOML 1.0 does not define. https://toml.io/en/v1.0.0#string
 */
function tomlString(text, start) {
    const quote = text.charAt(start);
    const marks = text.startsWith(quote.repeat(3), start) ? 3 : 1;
    const close = closingQuote(text, start + marks, quote, marks);
    const content = text.slice(marks === 3 && text[start + marks] === '\n' ? start + marks + 1 : start + marks, close);
    return { value: quote === '"' ? unescaped(content) : content, end: Math.min(close + marks, text.length) };
}
/** Offset of the quotes that end a string; up to two more may precede the closing three. */
function closingQuote(text, start, quote, marks) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\' && quote === '"')
            at += 1;
        else if (text.startsWith(quote.repeat(marks), at)) {
            let end = at;
            while (marks === 3 && end < at + 2 && text[end + 3] === quote)
                end += 1;
            return end;
        }
    }
    return text.length;
}
const ESCAPE = /\\(?:([ \t]*\n[ \t\n]*)|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs;
const ESCAPES = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    '\\': '\\',
};
function unescaped(content) {
    let known = true;
    const text = content.replace(ESCAPE, (_whole, lineEnd, short, long, letter = '') => {
        if (lineEnd !== undefined)
            return '';
        const hex = short ?? long;
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        known &&= Object.hasOwn(ESCAPES, letter);
        return ESCAPES[letter] ?? '';
    });
    return known ? text : undefined;
}

;// CONCATENATED MODULE: ./build/core/text/toml-tree.js

/**
 * The tree of a TOML document with the positions of its keys and values. The library has already accepted the text,
 * but it accepts some invalid dates; those, and syntax that only TOML 1.1 allows, are refused here. Linear time.
 * https://toml.io/en/v1.0.0
 */
function tomlTree(text, limits) {
    const scan = { text, limits, at: 0, line: 1, lineStart: 0, lineEnd: lineEnd(text, 0), nodes: 0 };
    try {
        const root = readDocument(scan);
        return { ok: true, root };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ok: false, code: error.code, message: error.message, at: error.at };
    }
}
class Refusal extends Error {
    code;
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}
function readDocument(scan) {
    const root = newTable(scan, { line: 1, column: 1 });
    let table = root;
    for (skipLines(scan); scan.at < scan.text.length; skipLines(scan)) {
        if (scan.text[scan.at] === '[')
            table = readHeader(scan, root);
        else
            readPair(scan, table, 1);
        skipBlanks(scan);
        if (scan.at < scan.text.length && !/[\n#]/.test(scan.text.charAt(scan.at)))
            throw notAlike(scan);
    }
    return strip(root);
}
// Readers of the tree do not need the maps by key.
function strip(value) {
    if (value.kind === 'scalar')
        return value;
    if (value.kind === 'list')
        return { kind: 'list', at: value.at, items: value.items.map(strip) };
    const entries = value.entries.map((entry) => ({ key: entry.key, at: entry.at, value: strip(entry.value) }));
    return { kind: 'map', at: value.at, entries };
}
function readHeader(scan, root) {
    const isElement = scan.text.startsWith('[[', scan.at);
    scan.at += isElement ? 2 : 1;
    const parts = readKey(scan);
    const last = parts.at(-1);
    expect(scan, isElement ? ']]' : ']');
    const parent = descend(scan, root, parts.slice(0, -1));
    const existing = parent.byKey.get(last.name);
    if (!isElement)
        return existing?.kind === 'map' ? existing : addTable(scan, parent, last);
    const list = existing?.kind === 'list' ? existing : addValue(parent, last, newList(scan, last.at));
    const element = newTable(scan, last.at);
    list.items.push(element);
    return element;
}
/** The table that a dotted key leads to; for an array of tables, its last element. */
function descend(scan, from, parts) {
    checkDepth(scan, parts.length);
    return parts.reduce((table, part) => {
        const found = table.byKey.get(part.name);
        const inner = found?.kind === 'list' ? found.items.at(-1) : found;
        return inner?.kind === 'map' ? inner : addTable(scan, table, part);
    }, from);
}
function readPair(scan, table, depth) {
    const parts = readKey(scan);
    const last = parts.at(-1);
    const parent = descend(scan, table, parts.slice(0, -1));
    expect(scan, '=');
    skipBlanks(scan);
    addValue(parent, last, readValue(scan, depth + parts.length));
}
function addTable(scan, parent, key) {
    return addValue(parent, key, newTable(scan, key.at));
}
function addValue(parent, key, value) {
    parent.entries.push({ key: key.name, at: key.at, value });
    parent.byKey.set(key.name, value);
    return value;
}
function newTable(scan, at) {
    count(scan);
    return { kind: 'map', at, entries: [], byKey: new Map() };
}
function newList(scan, at) {
    count(scan);
    return { kind: 'list', at, items: [] };
}
function count(scan) {
    scan.nodes += 1;
    if (scan.nodes > scan.limits.nodes)
        throw new Refusal('toml-limits', '', here(scan));
}
function checkDepth(scan, depth) {
    if (depth > scan.limits.depth)
        throw new Refusal('toml-limits', '', here(scan));
}
/** Reads a dotted key and the white space around it. */
function readKey(scan) {
    const parts = [];
    do {
        if (parts.length > 0)
            scan.at += 1;
        skipBlanks(scan);
        const at = here(scan);
        const quoted = /["']/.test(scan.text.charAt(scan.at));
        parts.push({ at, name: quoted ? readString(scan) : take(scan, BARE_KEY) });
        skipBlanks(scan);
    } while (scan.text[scan.at] === '.');
    return parts;
}
function readValue(scan, depth) {
    checkDepth(scan, depth);
    const at = here(scan);
    const sign = scan.text[scan.at];
    if (sign === '[')
        return readList(scan, at, depth);
    if (sign === '{')
        return readInlineTable(scan, at, depth);
    count(scan);
    if (sign === '"' || sign === "'")
        return { kind: 'scalar', at, text: readString(scan), plain: false };
    const text = take(scan, BARE_VALUE);
    if (/(?:^|[Tt ])\d\d:\d\d(?!:)/.test(text))
        throw only11(at, 'a time without seconds');
    return { kind: 'scalar', at, text, plain: true };
}
function readList(scan, at, depth) {
    const list = newList(scan, at);
    scan.at += 1;
    for (skipLines(scan); scan.text[scan.at] !== ']'; skipLines(scan)) {
        if (scan.text[scan.at] === ',')
            scan.at += 1;
        else
            list.items.push(readValue(scan, depth + 1));
    }
    scan.at += 1;
    return list;
}
function readInlineTable(scan, at, depth) {
    const table = newTable(scan, at);
    scan.at += 1;
    const { takes11 } = scan.limits;
    const skip = takes11 ? skipLines : skipBlanks;
    skip(scan);
    while (scan.text[scan.at] !== '}') {
        if (/[\n#]/.test(scan.text.charAt(scan.at)))
            throw only11(here(scan), 'a line break in an inline table');
        readPair(scan, table, depth);
        skip(scan);
        const comma = scan.text[scan.at] === ',';
        if (comma)
            scan.at += 1;
        skip(scan);
        if (comma && !takes11 && scan.text[scan.at] === '}')
            throw only11(here(scan), 'a comma at the end of an inline table');
    }
    scan.at += 1;
    return table;
}
function only11(at, what) {
    return new Refusal('toml-syntax', `only TOML 1.1 allows ${what}, and not every tool reads it`, at);
}
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /\d{4}-\d\d-\d\d \d\d[^\s,\]}#]*|[^\s,\]}#]+/y;
/** Reads the match of the pattern at the current position. */
function take(scan, pattern) {
    pattern.lastIndex = scan.at;
    const text = pattern.exec(scan.text)?.[0];
    if (text === undefined)
        throw notAlike(scan);
    scan.at += text.length;
    return text;
}
function expect(scan, sign) {
    if (!scan.text.startsWith(sign, scan.at))
        throw notAlike(scan);
    scan.at += sign.length;
}
function notAlike(scan) {
    return new Refusal('toml-syntax', 'the text is not read alike by every TOML reader', here(scan));
}
function readString(scan) {
    const at = here(scan);
    const { value, end } = tomlString(scan.text, scan.at);
    scan.at = end;
    if (value === undefined)
        throw only11(at, 'such an escape');
    return value;
}
function skipBlanks(scan) {
    while (scan.text[scan.at] === ' ' || scan.text[scan.at] === '\t')
        scan.at += 1;
}
/** Skips white space, line breaks and comments. */
function skipLines(scan) {
    for (;;) {
        while (/[ \t\n]/.test(scan.text.charAt(scan.at)))
            scan.at += 1;
        if (scan.text[scan.at] !== '#')
            return;
        const end = scan.text.indexOf('\n', scan.at);
        scan.at = end < 0 ? scan.text.length : end;
    }
}
// Positions are requested in text order, so each line is counted once.
function here(scan) {
    while (scan.lineEnd < scan.at) {
        scan.line += 1;
        scan.lineStart = scan.lineEnd + 1;
        scan.lineEnd = lineEnd(scan.text, scan.lineStart);
    }
    return { line: scan.line, column: scan.at - scan.lineStart + 1 };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(16334);
;// CONCATENATED MODULE: ./build/core/text/toml.js




const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
const BOM = 'a byte order mark is not read by every TOML reader';
/**
 * Parses a TOML 1.0 document into the tree used for YAML. Strings become scalars that are not plain; numbers, booleans
 * and dates become plain scalars with their text. Refused with a position: syntax errors, syntax that only TOML 1.1
 * allows, and documents beyond 200,000 nodes or 64 levels. https://toml.io/en/v1.0.0
 */
function readToml(written, path) {
    return readVersion(written, path, false);
}
/** The same for a file that only tools read which know TOML 1.1: an inline table may have several lines. */
function readToml11(written, path) {
    return readVersion(written, path, true);
}
function readVersion(written, path, takes11) {
    const reading = toml_readDocument(written, takes11);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
function toml_readDocument(written, takes11) {
    const text = written.replaceAll('\r\n', '\n');
    if (text.startsWith('\uFEFF'))
        return toml_refuse('toml-syntax', BOM, { line: 1, column: 1 });
    const values = parseValues(text);
    if (!values.ok)
        return toml_refuse('toml-syntax', values.message, values.at);
    const tree = tomlTree(text, { takes11, nodes: MAX_NODES, depth: MAX_DEPTH });
    if (!tree.ok)
        return toml_refuse(tree.code, tree.code === 'toml-limits' ? LIMITS : tree.message, tree.at);
    const unequal = difference(tree.root, values.root);
    if (unequal !== undefined)
        return toml_refuse('toml-syntax', 'the value is not read alike by every TOML reader', unequal);
    return { ok: true, root: tree.root };
}
function parseValues(text) {
    try {
        return { ok: true, root: (0,dist/* parse */.qg)(text, { maxDepth: MAX_DEPTH }) };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const message = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';
        return { ok: false, message, at: { line: error.line, column: error.column } };
    }
}
// The same text can be at several paths, so the caller adds the path.
function toml_refuse(code, message, at) {
    return { ok: false, diagnostic: (0,model_findings/* finding */.gk)('error', code, message, { path: '', at }) };
}
// The tree comes from a second parser. If it differs from the library's result, the document is refused.
function difference(node, value) {
    if (node.kind === 'scalar')
        return sameScalar(node.text, node.plain, value) ? undefined : node.at;
    if (node.kind === 'list') {
        if (!Array.isArray(value) || value.length !== node.items.length)
            return node.at;
        return first(node.items.map((item, index) => [item, value[index]]));
    }
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== node.entries.length)
        return node.at;
    const table = value;
    return first(node.entries.map((entry) => [entry.value, table[entry.key]]));
}
function first(pairs) {
    for (const [node, value] of pairs) {
        const at = difference(node, value);
        if (at !== undefined)
            return at;
    }
    return undefined;
}
const DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ](?=\d)|$))?(?:\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?$/;
function sameScalar(text, plain, value) {
    if (!plain)
        return value === text;
    if (typeof value === 'boolean')
        return text === String(value);
    if (typeof value === 'number')
        return Object.is(numberOf(text), value);
    return value instanceof Date && DATE.test(text) && !(0,yaml_scalar/* isUnreadable */.GZ)(text);
}
// The library has no negative zero for integers.
function numberOf(text) {
    const plain = text
        .replaceAll('_', '')
        .replace(/inf$/, 'Infinity')
        .replace(/^[-+]?nan$/, 'NaN');
    return /^[-+]0$/.test(plain) ? 0 : Number(plain);
}

// EXTERNAL MODULE: ./build/core/text/fields.js
var text_fields = __webpack_require__(51071);
;// CONCATENATED MODULE: ./build/core/text/toml-fields.js


const toml = (0,text_fields/* fieldReader */.AL)({
    map: 'a table',
    list: 'an array',
    scalar: diagnostic/* quote */.hD,
    isString: ({ plain }) => !plain,
    truth: /^(?:true|false)$/,
});
const NO_MAP = { kind: 'map', at: diagnostic/* START */.d3, entries: [] };
/** The string value of a key, or `undefined`; a value of another type is an error. */
function stringOf(findings, map, key) {
    const entry = (0,text_fields/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : stringFrom(findings, entry.value, key);
}
/** A TOML string; values without quotes are not strings. */
function stringFrom(findings, node, what) {
    return toml.string(findings, node, { what, expected: 'a string' });
}
/** The boolean value of a key; `false` if the key is missing. */
function booleanOf(findings, map, key) {
    const node = (0,text_fields/* entryOf */.Ms)(map, key)?.value;
    return node === undefined ? false : (toml.boolean(findings, node, key) ?? false);
}
/** The table of a key; empty if the key is missing. */
function tableOf(findings, map, key) {
    const node = (0,text_fields/* entryOf */.Ms)(map, key)?.value;
    return (node && toml.map(findings, node, key)) ?? NO_MAP;
}
/** The entries of a key's table. */
function entriesOf(findings, map, key) {
    return tableOf(findings, map, key).entries;
}
/** The elements of a key's array; empty if the key is missing. */
function itemsOf(findings, map, key) {
    const node = (0,text_fields/* entryOf */.Ms)(map, key)?.value;
    return node === undefined ? [] : itemsFrom(findings, node, key);
}
function itemsFrom(findings, node, what) {
    return toml.list(findings, node, what) ?? [];
}
/** The tables in a key's array. */
function tablesOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => tableFrom(findings, item, `an element of ${key}`) ?? []);
}
const tableFrom = toml.map;
/** The strings in a key's array. */
function stringsOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => stringFrom(findings, item, `an element of ${key}`) ?? []);
}
/** The string value of a required key. */
function requiredString(findings, map, key, where) {
    if ((0,text_fields/* entryOf */.Ms)(map, key) !== undefined)
        return stringOf(findings, map, key);
    missing(findings, map.at, key, where);
    return undefined;
}
function missing(findings, at, key, where) {
    findings.error('field-missing', `expected ${key} in ${where}`, { at });
}

// EXTERNAL MODULE: ./build/core/names/marker.js
var marker = __webpack_require__(94239);
;// CONCATENATED MODULE: ./build/core/formats/locks/lock-condition.js

const ALWAYS = [[]];
const NEVER = [];
/** Maximum number of clauses in one condition. */
const MAX_CLAUSES = 64;
/** Maximum number of comparisons in one clause: each is compared with every other one. */
const MAX_ATOMS = 64;
function lockBudget() {
    return { left: 5_000_000 };
}
/**
 * Reads a marker. `undefined` if it is not a valid marker, if `decide` does not know a comparison, or beyond the
 * budget.
 */
function parseCondition(text, decide, budget) {
    return (0,marker/* foldMarker */.w)(text, {
        any: (operands) => joined(operands, either, budget),
        all: (operands) => joined(operands, both, budget),
        compare: (left, operator, right) => {
            const decided = decide(left, operator, right);
            if (decided === 'unknown')
                return undefined;
            if (decided !== undefined)
                return decided ? ALWAYS : NEVER;
            return [[`${left} ${operator} ${right}`]];
        },
    });
}
function joined(operands, join, budget) {
    return operands.reduce((a, b) => (a === undefined || b === undefined ? undefined : join(a, b, budget)));
}
/** The condition that is true if either condition is true; `undefined` beyond the budget. */
function either(a, b, budget) {
    return simplify([...a, ...b], budget);
}
/** The condition that is true if both conditions are true; `undefined` beyond the budget. */
function both(a, b, budget) {
    return simplify(a.flatMap((left) => b.map((right) => [...left, ...right])), budget);
}
/** The condition as a marker; `undefined` if it is always true. */
function formatCondition(condition) {
    if (condition.some((clause) => clause.length === 0))
        return undefined;
    const several = condition.length > 1;
    return condition
        .map((clause) => (several && clause.length > 1 ? `(${clause.join(' and ')})` : clause.join(' and ')))
        .join(' or ');
}
/** Variables of which every Linux has the same value. https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers */
const LINUX = { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix' };
/** False if no Linux satisfies the condition. */
function mayHoldOnLinux(condition) {
    return condition.some((clause) => clause.every(mayAtomHold));
}
function mayAtomHold(atom) {
    const [, name = '', operator = '', quoted = ''] = /^(\S+) (==|!=) "([^"]*)"$/.exec(atom) ?? [];
    const value = LINUX[name];
    return value === undefined || (value === quoted) === (operator === '==');
}
function simplify(clauses, budget) {
    budget.left -= clauses.length * clauses.length + 1;
    if (budget.left < 0)
        return undefined;
    const normalized = clauses.map(normalizeClause);
    if (normalized.some(({ length }) => length > MAX_ATOMS))
        return undefined;
    let kept = absorb(normalized.filter((clause) => !contradicts(clause)));
    for (let shorter = shorten(kept); shorter !== undefined; shorter = shorten(kept)) {
        budget.left -= kept.length * kept.length;
        kept = absorb(shorter);
    }
    if (kept.length > MAX_CLAUSES || budget.left < 0)
        return undefined;
    return kept.toSorted((a, b) => compare(a.join('\n'), b.join('\n')));
}
function normalizeClause(clause) {
    return [...new Set(clause)].sort();
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function contradicts(clause) {
    return clause.some((atom) => clause.includes(opposite(atom) ?? ''));
}
/** Removes clauses that are implied by a shorter one. */
function absorb(clauses) {
    const kept = [];
    for (const clause of clauses.toSorted((a, b) => a.length - b.length)) {
        if (!kept.some((other) => isSubset(other, clause)))
            kept.push(clause);
    }
    return kept;
}
function isSubset(part, whole) {
    return part.every((atom) => whole.includes(atom));
}
/** `a or (not a and b)` is `a or b`: returns the clauses with the first one shortened that way, or `undefined`. */
function shorten(clauses) {
    for (const [index, clause] of clauses.entries()) {
        const atom = clause.find((candidate) => isNeedless(candidate, clause, clauses));
        if (atom !== undefined)
            return clauses.with(index, clause.filter((other) => other !== atom));
    }
    return undefined;
}
function isNeedless(atom, clause, clauses) {
    const negated = opposite(atom);
    if (negated === undefined)
        return false;
    return clauses.some((other) => other.includes(negated) && other.every((part) => part === negated || clause.includes(part)));
}
const OPPOSITES = { '==': '!=', '!=': '==', in: 'not in', 'not in': 'in' };
const ORDERED = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
// `<` and `>=` are opposites only for versions: other values may be neither less nor greater.
function opposite(atom) {
    const match = /^(\S+) (not in|\S+) (.*)$/.exec(atom);
    const [, left = '', operator = '', right = ''] = match ?? [];
    const ordered = /^(?:python_version|python_full_version|implementation_version)$/.test(left);
    const other = OPPOSITES[operator] ?? (ordered ? ORDERED[operator] : undefined);
    return other === undefined ? undefined : `${left} ${other} ${right}`;
}

// EXTERNAL MODULE: ./build/core/names/affixes.js
var affixes = __webpack_require__(64339);
// EXTERNAL MODULE: ./build/core/formats/requirements/entry.js
var requirements_entry = __webpack_require__(73998);
;// CONCATENATED MODULE: ./build/core/formats/locks/lock-lines.js










const DEFAULT_INDEX = 'https://pypi.org/simple';
const lock_lines_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/** Budget that a definition and each of its lines use, in compared clauses. */
const DEFINITION_COST = 5000;
const LINE_COST = 20;
/** One definition of a lock, with the findings for the file and for its own packages. */
function lockReading(findings, budget, suffix, empty, linesOf) {
    const own = new model_findings/* Findings */.Fv(findings.path);
    budget.left -= DEFINITION_COST;
    const lines = budget.left < 0 ? [] : linesOf(own);
    budget.left -= lines.length * LINE_COST;
    if (budget.left < 0)
        own.error('lock-limits', 'the lock is too large to be read for each extra and group', { at: diagnostic/* START */.d3 });
    const read = lockedLines(own, budget.left < 0 ? [] : lines, (0,names_path/* directoryOf */.jt)(findings.path));
    const { apart, pip, parts, localPackages } = read;
    const python = { ...format/* NO_PYTHON */.ho, ...(apart ? { apart } : {}), pip };
    const source = { ...empty, python, parts, localPackages };
    return { suffix, source, diagnostics: [...findings.diagnostics, ...own.diagnostics] };
}
/** The name of an extra or a group as part of a JSON pointer. */
function pointerPart(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Canonical pip lines of what a lock installs: the indexes, then the packages in the order given. */
function lockedLines(findings, lines, directory) {
    const installed = lines.filter(({ locked, condition }) => locked.origin.kind !== 'none' && condition.length > 0);
    const unhashed = installed.find((line) => !isHashed(line.locked) && mayBeInstalled(line));
    const several = indexesOf(installed).size > 1;
    // What comes from elsewhere is installed apart, and takes no hash from what comes from an index.
    const isApart = ({ locked: { origin } }) => several && (origin.kind === 'git' || origin.kind === 'path');
    const checked = installed.some(({ locked }) => isHashed(locked)) &&
        installed.every((line) => isHashed(line.locked) || !mayBeInstalled(line) || isApart(line));
    const indexes = indexLines(findings, installed, checked);
    if (!checked && unhashed !== undefined && installed.some(({ locked }) => isHashed(locked)))
        reportUnhashed(findings, unhashed);
    const entries = installed.flatMap((line) => {
        const entry = lockedEntry(findings, line, checked, directory);
        return entry === undefined ? [] : [[entry, line]];
    });
    const parts = entries.flatMap(([entry, { locked }]) => 'requirement' in entry
        ? [
            {
                kind: 'pip',
                text: entry.entry,
                requirement: entry.requirement,
                written: (0,contract_parts/* sourcePlace */.$Y)(findings.path, locked),
            },
        ]
        : []);
    const localPackages = entries.flatMap(([{ entry }, { locked }]) => entry[0] === 'path' ? [{ path: entry[1], at: locked.at }] : []);
    const apart = checked && installed.some(isApart);
    return { apart, pip: [...indexes, ...entries.map(([{ entry }]) => entry)], parts, localPackages };
}
// pip checks nothing of a line whose marker is false.
function mayBeInstalled({ locked: { isInstallable }, condition }) {
    return isInstallable !== false && mayHoldOnLinux(condition);
}
function isHashed({ origin, hashes }) {
    return hashes.length > 0 && (origin.kind === 'index' || origin.kind === 'url');
}
// pip checks the hashes of either all packages or none.
// https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
function reportUnhashed(findings, { locked }) {
    const message = `pip cannot check a hash of ${(0,diagnostic/* quote */.hD)(locked.name)}, and so it checks none: the lines carry versions alone`;
    const hint = 'lock it from an index or a URL with a hash';
    findings.warning('lock-unhashed', message, { at: locked.at, hint });
}
/**
 * pip does not tie a package to an index. With several indexes, the hashes identify the files; without them, any index
 * could serve any package.
 */
function indexLines(findings, lines, hashed) {
    const urls = indexesOf(lines);
    const [first, second] = [...urls];
    if (first === undefined || (second === undefined && first[0] === DEFAULT_INDEX))
        return [];
    if (second !== undefined && !hashed) {
        const message = 'packages of several indexes, and not every one has a hash';
        findings.error('lock-indexes', message, { at: second[1], hint: 'lock all packages from one index' });
        return [];
    }
    for (const [url, at] of urls)
        checkIndex(findings, url, at);
    const [main, ...others] = urls.has(DEFAULT_INDEX)
        ? [DEFAULT_INDEX, ...[...urls.keys()].filter((url) => url !== DEFAULT_INDEX)]
        : [...urls.keys()];
    return [`--index-url ${main}`, ...others.map((url) => `--extra-index-url ${url}`)];
}
function indexesOf(lines) {
    const urls = new Map();
    for (const { locked } of lines) {
        if (locked.origin.kind !== 'index')
            continue;
        const url = (0,affixes/* withoutTrailing */.h)(locked.origin.url ?? DEFAULT_INDEX, '/');
        if (!urls.has(url))
            urls.set(url, locked.at);
    }
    return urls;
}
function checkIndex(findings, url, at) {
    if ((0,names_url/* hasCredentials */.L)(url))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
    else if (!/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
        findings.error('lock-package', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
}
function lockedEntry(findings, { locked, condition }, hashed, directory) {
    const { origin, at } = locked;
    if ((origin.kind === 'url' || origin.kind === 'git') && (0,names_url/* hasCredentials */.L)(origin.url)) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
        return undefined;
    }
    const marker = formatCondition(condition);
    const behind = marker === undefined ? '' : ` ; ${marker}`;
    if (origin.kind === 'path')
        return localEntry(findings, locked, `./${origin.path}${behind}`, directory);
    const body = origin.kind === 'url' || origin.kind === 'git' ? ` @ ${origin.url}` : `==${locked.version ?? ''}`;
    const reading = (0,names_requirement/* parseRequirement */.pP)(`${locked.name}${body}${behind}`);
    if (!reading.ok) {
        const message = `package ${(0,diagnostic/* quote */.hD)(locked.name)}: ${reading.reason}`;
        findings.error('lock-package', message, { at, hint: reading.hint });
        return undefined;
    }
    const hashes = hashed ? locked.hashes.map((hash) => ` --hash=${hash}`) : [];
    const { requirement } = reading;
    return { ok: true, entry: `${(0,names_requirement/* formatRequirement */.zP)(requirement)}${hashes.join('')}`, requirement };
}
function localEntry(findings, { at }, text, directory) {
    const reading = (0,requirements_entry/* readRequirement */.M)(text, [], { directory, constraint: false });
    if (reading.ok)
        return reading;
    findings.error(reading.code, reading.reason, { at, hint: reading.hint });
    return undefined;
}
/** The hashes that pip can check, in the order given. */
function checkable(hashes) {
    return [...new Set(hashes.filter((hash) => /^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(hash)))];
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock-package.js





const pylock_package_KEYS = ['name', 'version', 'marker', 'requires-python', 'dependencies', 'index', 'attestation-identities'].concat(['vcs', 'directory', 'archive', 'sdist', 'wheels', 'tool']);
/** Sources of a package: exactly one of these, or `sdist` and `wheels`. */
const SINGLE = ['vcs', 'directory', 'archive'];
/** Reads a package and reports mistakes in it. */
function parsePylockPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, pylock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const marker = stringOf(findings, map, 'marker');
    const version = stringOf(findings, map, 'version');
    const kind = name === undefined ? undefined : pylock_package_kindOf(findings, map, name);
    if (name === undefined || kind === undefined)
        return undefined;
    const content = kind === 'index' ? readIndex(findings, map, name, version) : readSingle(findings, map, kind, name);
    if (content === undefined)
        return undefined;
    const hashes = checkable(content.hashes);
    return { locked: { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin: content.origin, hashes }, marker };
}
function pylock_package_kindOf(findings, map, name) {
    const single = SINGLE.filter((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const files = ['sdist', 'wheels'].some((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const kinds = files ? ['index', ...single] : single;
    if (kinds.length === 1)
        return kinds[0];
    const message = `expected one source of package ${(0,diagnostic/* quote */.hD)(name)}: vcs, directory, archive, or sdist and wheels`;
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}
function readIndex(findings, map, name, version) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
    const local = files.find((file) => (0,text_decode/* entryOf */.Ms)(file, 'url') === undefined);
    if (local !== undefined)
        return pylock_package_refuse(findings, local, `a file of package ${(0,diagnostic/* quote */.hD)(name)} has no URL, and local files are not read`);
    if (version === undefined)
        return pylock_package_refuse(findings, map, `package ${(0,diagnostic/* quote */.hD)(name)} has no version`);
    const url = stringOf(findings, map, 'index');
    return { origin: { kind: 'index', url }, hashes: files.flatMap((file) => hashesOf(findings, file)) };
}
function readSingle(findings, map, kind, name) {
    const table = tableOf(findings, map, kind);
    const [url, path, folder] = ['url', 'path', 'subdirectory'].map((key) => stringOf(findings, table, key));
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (kind === 'vcs')
        return readVcs(findings, table, name, url, fragment);
    if (kind === 'archive' && url !== undefined)
        return { origin: { kind: 'url', url: `${url}${fragment}` }, hashes: hashesOf(findings, table) };
    if (path === undefined)
        return pylock_package_refuse(findings, table, `package ${(0,diagnostic/* quote */.hD)(name)} has neither a URL nor a path`);
    if (kind === 'archive' && folder !== undefined)
        return pylock_package_refuse(findings, table, `a folder within a local archive is not read: ${(0,diagnostic/* quote */.hD)(folder)}`);
    return { origin: { kind: 'path', path: folder === undefined ? path : `${path}/${folder}` }, hashes: [] };
}
function readVcs(findings, table, name, url, fragment) {
    const type = requiredString(findings, table, 'type', 'vcs');
    const commit = requiredString(findings, table, 'commit-id', 'vcs');
    if (type !== 'git' || url === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return pylock_package_refuse(findings, table, `expected a URL of git and a commit of 40 hex digits for package ${(0,diagnostic/* quote */.hD)(name)}`);
    return { origin: { kind: 'git', url: `git+${url}@${commit}${fragment}` }, hashes: [] };
}
// A file may have several hashes; one is enough, the most common kind first.
function hashesOf(findings, file) {
    const hashes = tableOf(findings, file, 'hashes');
    if (hashes.entries.length === 0)
        findings.error('field-missing', 'expected hashes of the file', { at: file.at });
    const name = ['sha256', 'sha384', 'sha512'].find((algorithm) => (0,text_decode/* entryOf */.Ms)(hashes, algorithm) !== undefined);
    return name === undefined ? [] : [`${name}:${(stringOf(findings, hashes, name) ?? '').toLowerCase()}`];
}
function pylock_package_refuse(findings, map, message) {
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock.js










/**
 * `pylock.toml`: one definition for the default installation, and one for each extra and dependency group added to it.
 * https://packaging.python.org/en/latest/specifications/pylock-toml/
 */
const pylock = {
    format: 'pylock',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isPylock,
    recognizes: ({ path }) => isPylock(path),
    includes: () => [],
    parse: ({ path, read }) => {
        const reading = read(readToml);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pylock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const lock = pylock_parseLock(findings, reading.root);
        return { definitions: pylock_definitionsOf(findings, lock), uses: [] };
    },
};
// https://packaging.python.org/en/latest/specifications/pylock-toml/#file-name
function isPylock(path) {
    return /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path);
}
const pylock_KEYS = [
    'lock-version',
    'environments',
    'requires-python',
    'extras',
    'dependency-groups',
    'default-groups',
].concat(['created-by', 'packages', 'tool']);
function pylock_parseLock(findings, root) {
    const version = requiredString(findings, root, 'lock-version', 'a lock');
    if (version !== undefined && version !== '1.0') {
        const at = (0,text_decode/* entryOf */.Ms)(root, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version "1.0", received ${(0,diagnostic/* quote */.hD)(version)}`, { at });
    }
    (0,text_decode/* checkKeys */.L)(findings, root, pylock_KEYS, 'a lock');
    requiredString(findings, root, 'created-by', 'a lock');
    stringOf(findings, root, 'requires-python');
    stringsOf(findings, root, 'environments');
    if ((0,text_decode/* entryOf */.Ms)(root, 'packages') === undefined)
        findings.error('field-missing', 'expected packages in a lock', { at: root.at });
    return {
        packages: tablesOf(findings, root, 'packages').flatMap((map) => parsePylockPackage(findings, map) ?? []),
        extras: stringsOf(findings, root, 'extras').map(names_requirement/* normalizeName */.Pc),
        groups: stringsOf(findings, root, 'dependency-groups').map(names_requirement/* normalizeName */.Pc),
        defaultGroups: stringsOf(findings, root, 'default-groups').map(names_requirement/* normalizeName */.Pc),
    };
}
function pylock_definitionsOf(findings, lock) {
    const empty = (0,format/* emptySource */.$_)('pylock');
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const selections = [
        { suffix: '', extras: [], groups: lock.defaultGroups },
        ...lock.extras.map((extra) => ({
            suffix: `#/extras/${pointerPart(extra)}`,
            extras: [extra],
            groups: lock.defaultGroups,
        })),
        ...lock.groups.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            extras: [],
            groups: [...lock.defaultGroups, group],
        })),
    ];
    const budget = lockBudget();
    return selections.map(({ suffix, extras, groups }) => lockReading(findings, budget, suffix, empty, (own) => pylock_linesOf(own, lock.packages, decideMembership(extras, groups), budget)));
}
function pylock_linesOf(findings, packages, decide, budget) {
    return packages.flatMap(({ locked, marker }) => {
        const condition = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        const message = `the marker ${(0,diagnostic/* quote */.hD)(marker ?? '')} of ${(0,diagnostic/* quote */.hD)(locked.name)} is not understood`;
        findings.error('lock-package', message, { at: locked.at });
        return [];
    });
}
// `'name' in extras`, `'name' not in dependency_groups`: the installing tool decides which names are in these sets.
function decideMembership(extras, groups) {
    const chosen = { extras, dependency_groups: groups };
    return (left, operator, right) => {
        if ([left, right].includes('extra'))
            return 'unknown';
        const names = chosen[right];
        if (names === undefined)
            return chosen[left] === undefined ? undefined : 'unknown';
        if (!/^["']/.test(left) || !/^(?:not )?in$/.test(operator))
            return 'unknown';
        return names.includes((0,names_requirement/* normalizeName */.Pc)(left.slice(1, -1))) === (operator === 'in');
    };
}

;// CONCATENATED MODULE: ./build/core/formats/locks/lock-graph.js

/**
 * The condition under which each node is reached: true if all edges of at least one path apply. Cycles are allowed.
 * `undefined` if there are too many conditions.
 */
function reach(start, edgesOf, budget) {
    const reached = new Map();
    const queue = new Set();
    const follow = (edges, from) => edges.every(({ to, condition }) => {
        const way = from === undefined ? condition : both(from, condition, budget);
        const known = reached.get(to) ?? NEVER;
        const now = way === undefined ? undefined : either(known, way, budget);
        if (now === undefined)
            return false;
        if (isSame(now, known))
            return true;
        reached.set(to, now);
        queue.add(to);
        return true;
    });
    if (!follow(start, undefined))
        return undefined;
    for (const node of queue) {
        queue.delete(node);
        const edges = edgesOf(node);
        if (edges === undefined || !follow(edges, reached.get(node)))
            return undefined;
    }
    return reached;
}
function isSame(a, b) {
    return a.length === b.length && a.every((clause, index) => clause.join('\n') === b[index]?.join('\n'));
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-graph.js



/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function uvLines(findings, packages, selection, budget) {
    const graph = graphOf(findings, packages, selection, budget);
    const root = packages[selection.project];
    const start = edgesFor(graph, wantedBy(root, selection));
    const reached = start && reach(start, (node) => edgesOf(graph, node), graph.budget);
    if (reached === undefined) {
        const limits = findings.diagnostics.length === 0;
        if (limits)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: root.locked.at });
        return [];
    }
    return packages.flatMap((locked, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined || index === selection.project ? [] : [{ locked: locked.locked, condition }];
    });
}
/** What a project asks for itself: its dependencies, and those of the extra or the group. */
function wantedBy(root, { extra, group }) {
    return [...root.dependencies, ...(root.extras.get(extra ?? '') ?? []), ...(root.groups.get(group ?? '') ?? [])];
}
function graphOf(findings, packages, selection, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const decide = decideConflicts(packages[selection.project], selection);
    return {
        findings,
        packages,
        byName,
        nodes: [],
        numbers: new Map(),
        conditions: new Map(),
        decide,
        budget,
    };
}
// Extras and groups that exclude each other appear in markers as `extra == 'extra-<length of the
// name>-<name>-<extra>'`. https://github.com/astral-sh/uv/blob/0.5.0/crates/uv-resolver/src/universal_marker.rs
function decideConflicts(root, { name, extra, group }) {
    const chosen = [
        ...(root.extras.get(extra ?? '') ?? []),
        ...(root.groups.get(group ?? '') ?? []),
        ...root.dependencies,
    ];
    const extras = chosen.filter((dependency) => dependency.name === name).flatMap((dependency) => dependency.extras);
    const active = new Set([...extras, ...(extra === undefined ? [] : [extra])].map((text) => `"extra-${name.length}-${name}-${text}"`));
    if (group !== undefined)
        active.add(`"group-${name.length}-${name}-${group}"`);
    active.add(`"project-${name.length}-${name}"`);
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        return active.has(left === 'extra' ? right : left) === (operator === '==');
    };
}
function edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    return edgesFor(graph, (extra === undefined ? from?.dependencies : from?.extras.get(extra)) ?? []);
}
function edgesFor(graph, dependencies) {
    const edges = [];
    for (const dependency of dependencies) {
        const condition = conditionOf(graph, dependency);
        const to = condition === undefined ? undefined : resolve(graph, dependency);
        if (condition === undefined || to === undefined)
            return undefined;
        if (condition.length > 0)
            edges.push(...[undefined, ...dependency.extras].map((extra) => ({ to: uv_lock_graph_numberOf(graph, to, extra), condition })));
    }
    return edges;
}
function conditionOf(graph, { marker, at }) {
    if (marker === undefined)
        return ALWAYS;
    if (!graph.conditions.has(marker))
        graph.conditions.set(marker, parseCondition(marker, graph.decide, graph.budget));
    const condition = graph.conditions.get(marker);
    if (condition === undefined)
        graph.findings.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function resolve(graph, { name, version, source, at }) {
    const found = (graph.byName.get(name) ?? []).filter((index) => {
        const candidate = graph.packages[index];
        const fits = version === undefined || candidate?.locked.version === version;
        return fits && (source === undefined || candidate?.source === source);
    });
    if (found.length === 1)
        return found[0];
    const message = `expected one package ${(0,diagnostic/* quote */.hD)(name)} in the lock, received ${found.length}`;
    graph.findings.error('lock-package', message, { at, hint: 'write the lock again' });
    return undefined;
}
function uv_lock_graph_numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-package.js





const uv_lock_package_KEYS = ['name', 'version', 'source', 'resolution-markers', 'dependencies', 'optional-dependencies'].concat([
    'dev-dependencies',
    'metadata',
    'sdist',
    'wheels',
]);
const SOURCES = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual', 'subdirectory'];
/** Reads a package and reports mistakes in it. */
function parseUvPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, uv_lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const source = tableOf(findings, map, 'source');
    if (name === undefined)
        return undefined;
    const origin = parseOrigin(findings, source, name);
    if (origin === undefined)
        return undefined;
    const version = stringOf(findings, map, 'version');
    const files = parseFiles(findings, map);
    const isInstallable = origin.kind !== 'index' || files.length > 0;
    const hashes = checkable(uv_lock_package_hashesOf(files));
    return {
        locked: { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin, hashes, isInstallable },
        source: sourceKey(source),
        folder: ['editable', 'virtual', 'directory'].flatMap((kind) => stringOf(findings, source, kind) ?? [])[0],
        dependencies: parseDependencies(findings, (0,text_decode/* entryOf */.Ms)(map, 'dependencies')?.value),
        extras: parseNamed(findings, map, 'optional-dependencies'),
        groups: parseNamed(findings, map, 'dev-dependencies'),
    };
}
function parseOrigin(findings, source, name) {
    (0,text_decode/* checkKeys */.L)(findings, source, SOURCES, 'a source');
    const text = (key) => stringOf(findings, source, key);
    const registry = text('registry');
    if (registry !== undefined)
        return { kind: 'index', url: registry };
    const git = text('git');
    if (git !== undefined)
        return gitOrigin(findings, git, name, source.at);
    const url = text('url');
    if (url !== undefined) {
        const folder = text('subdirectory');
        return { kind: 'url', url: folder === undefined ? url : `${url}#subdirectory=${folder}` };
    }
    const path = text('path') ?? text('directory') ?? text('editable');
    if (path !== undefined)
        return { kind: 'path', path };
    if (text('virtual') !== undefined)
        return { kind: 'none' };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}
// `https://host/path?rev=main&subdirectory=a#<commit>`; `rev`, `tag` and `branch` say what was requested, not what was
// resolved.
function gitOrigin(findings, text, name, at) {
    const [, base = '', query = '', commit] = /^([^?#]+)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(text) ?? [];
    if (commit === undefined) {
        findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} names no commit: ${(0,diagnostic/* quote */.hD)(text)}`, { at });
        return undefined;
    }
    const folder = query.split('&').find((part) => part.startsWith('subdirectory='));
    return { kind: 'git', url: `git+${base}@${commit}${folder === undefined ? '' : `#${folder}`}` };
}
/** The files of a package that some Linux could install. */
function parseFiles(findings, map) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const read = (file, isWheel) => {
        const hash = stringOf(findings, file, 'hash') ?? '';
        const place = ['url', 'filename', 'path'].flatMap((key) => stringOf(findings, file, key) ?? [])[0] ?? '';
        // A hash of a file for another system stays: it does no harm, and is a part of what was locked.
        return hash === '' && isWheel && isForeignWheel(place) ? [] : [{ hash }];
    };
    return [
        ...sdist.flatMap((file) => read(file, false)),
        ...tablesOf(findings, map, 'wheels').flatMap((file) => read(file, true)),
    ];
}
/** https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/ */
const FOREIGN = /^(?:win|macosx|ios|android|emscripten|pyodide|wasi)/;
function isForeignWheel(place) {
    const [name = ''] = (place.split('/').at(-1) ?? '').split(/[?#]/);
    const tags = name
        .replace(/\.whl$/, '')
        .split('-')
        .at(-1)
        ?.split('.') ?? [];
    return name.endsWith('.whl') && tags.every((tag) => FOREIGN.test(tag));
}
// pip rejects a file whose hash is not listed, so a file without a hash would always be rejected.
function uv_lock_package_hashesOf(files) {
    const hashes = files.map(({ hash }) => hash);
    return hashes.includes('') ? [] : hashes;
}
function parseNamed(findings, map, key) {
    const entries = entriesOf(findings, map, key);
    return new Map(entries.map((entry) => [(0,names_requirement/* normalizeName */.Pc)(entry.key), parseDependencies(findings, entry.value)]));
}
function parseDependencies(findings, node) {
    if (node === undefined)
        return [];
    return itemsFrom(findings, node, 'dependencies').flatMap((item) => {
        const map = tableFrom(findings, item, 'a dependency');
        const name = map === undefined ? undefined : requiredString(findings, map, 'name', 'a dependency');
        if (map === undefined || name === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, map, ['name', 'version', 'source', 'extra', 'marker'], 'a dependency');
        const source = (0,text_decode/* entryOf */.Ms)(map, 'source') === undefined ? undefined : sourceKey(tableOf(findings, map, 'source'));
        const version = stringOf(findings, map, 'version');
        const extras = stringsOf(findings, map, 'extra').map(names_requirement/* normalizeName */.Pc);
        return [
            { name: (0,names_requirement/* normalizeName */.Pc)(name), version, source, extras, marker: stringOf(findings, map, 'marker'), at: map.at },
        ];
    });
}
function sourceKey(source) {
    return JSON.stringify(source.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']).sort());
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock.js












/**
 * `uv.lock`: one definition for what the project needs, one for each of its extras and dependency groups added to it,
 * and the same for each project of a workspace. The project itself is not installed.
 * https://docs.astral.sh/uv/concepts/projects/layout/
 */
const uvLock = {
    format: 'uv-lock',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isUvLock,
    recognizes: ({ path }) => isUvLock(path),
    includes: () => [],
    parse: ({ path, read }) => {
        const reading = read(readToml);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('uv-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const lock = uv_lock_parseLock(findings, reading.root);
        return { definitions: uv_lock_definitionsOf(findings, lock, path), uses: [] };
    },
};
function isUvLock(path) {
    return /(?:^|\/)uv\.lock$/.test(path);
}
const uv_lock_KEYS = ['version', 'revision', 'requires-python', 'resolution-markers', 'supported-markers'].concat([
    'required-markers',
    'conflicts',
    'options',
    'manifest',
    'package',
]);
function uv_lock_parseLock(findings, root) {
    const version = (0,text_decode/* entryOf */.Ms)(root, 'version')?.value;
    if (version?.kind !== 'scalar' || version.text !== '1') {
        const received = version?.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(version.text) : 'none';
        const hint = 'write the lock again with a current uv';
        findings.error('lock-version', `expected version 1 of uv.lock, received ${received}`, { at: root.at, hint });
        return { packages: [], members: new Set() };
    }
    (0,text_decode/* checkKeys */.L)(findings, root, uv_lock_KEYS, 'uv.lock');
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parseUvPackage(findings, map) ?? []);
    const members = new Set(stringsOf(findings, tableOf(findings, root, 'manifest'), 'members').map(names_requirement/* normalizeName */.Pc));
    return { packages, members };
}
function uv_lock_definitionsOf(findings, lock, path) {
    const projects = projectsOf(lock);
    if ((0,diagnostic/* isClean */.AG)(findings.diagnostics) && projects.length === 0)
        findings.error('lock-package', 'expected a project in uv.lock, received packages alone', {
            at: {
                line: 1,
                column: 1,
            },
        });
    const selections = projects.flatMap(({ project, prefix }) => selectionsOf(lock.packages[project], project, prefix));
    const consumes = consumedBy(lock, (0,names_path/* directoryOf */.jt)(path));
    const broken = !(0,diagnostic/* isClean */.AG)(findings.diagnostics) || selections.length === 0;
    const empty = { ...(0,format/* emptySource */.$_)('uv-lock'), consumes };
    if (broken)
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return selections.map(({ suffix, selection }) => {
        const asks = wantedBy(lock.packages[selection.project], selection).map(({ name }) => name);
        const lines = (own) => uvLines(own, lock.packages, selection, budget);
        return lockReading(findings, budget, suffix, { ...empty, asks }, lines);
    });
}
function projectsOf({ packages, members }) {
    return packages.flatMap((candidate, project) => {
        if (candidate.folder === '.')
            return [{ project, prefix: '' }];
        const { name } = candidate.locked;
        return candidate.folder !== undefined && members.has(name)
            ? [{ project, prefix: `/members/${pointerPart(name)}` }]
            : [];
    });
}
function selectionsOf({ locked, extras, groups }, project, prefix) {
    const { name } = locked;
    const member = prefix === '' ? '/project' : prefix;
    return [
        { suffix: prefix === '' ? '' : `#${prefix}`, selection: { project, name, extra: undefined, group: undefined } },
        ...[...extras.keys()].map((extra) => ({
            suffix: `#${member}/optional-dependencies/${pointerPart(extra)}`,
            selection: { project, name, extra, group: undefined },
        })),
        ...[...groups.keys()].map((group) => ({
            suffix: `#${prefix}/dependency-groups/${pointerPart(group)}`,
            selection: { project, name, extra: undefined, group },
        })),
    ];
}
/** The manifests that the lock was created from. */
function consumedBy({ packages, members }, directory) {
    const folders = packages.flatMap(({ folder, locked }) => folder !== undefined && members.has(locked.name) ? [folder] : []);
    return [...new Set(['.', ...folders])].flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(directory, `${folder}/pyproject.toml`);
        return resolved.ok ? [resolved.path] : [];
    });
}

// EXTERNAL MODULE: ./build/core/formats/requirements/listed-lines.js
var listed_lines = __webpack_require__(92003);
;// CONCATENATED MODULE: ./build/core/formats/mlflow/python-env.js





const SOURCE = (0,format/* emptySource */.$_)('mlflow');
/** In the order in which MLflow installs them. */
const LISTS = ['build_dependencies', 'dependencies'];
/**
 * `python_env.yaml`, from which MLflow makes a virtual environment. The version of Python is the base's: `init` proposes one.
 * https://mlflow.org/docs/latest/ml/projects/#virtualenv-environments
 */
const mlflow = {
    format: 'mlflow',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isPythonEnv,
    recognizes: ({ path, text }) => isPythonEnv(path) && /^(?:python|build_dependencies|dependencies)\s*:/m.test(text),
    includes: ({ path, text, read }) => {
        if (!text.includes('dependencies'))
            return [];
        const reading = read(yaml/* readYaml */.gM);
        return reading.ok
            ? (0,listed_lines/* listedIncludes */.X)(listsOf(reading.root).map(({ node }) => node), path)
            : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(SOURCE, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const map = (0,text_decode/* decodeMap */.P2)(findings, reading.root, 'python_env.yaml');
        if (map === undefined)
            return (0,format/* oneDefinition */.gO)(SOURCE, findings.diagnostics);
        (0,text_decode/* checkKeys */.L)(findings, map, ['python', ...LISTS], 'python_env.yaml');
        const python = (0,text_decode/* entryOf */.Ms)(map, 'python')?.value;
        if (python !== undefined && !isVersion(python))
            (0,text_decode/* decodeString */.sc)(findings, python, 'python');
        return (0,format/* oneDefinition */.gO)({ ...SOURCE, ...(0,listed_lines/* readListedLines */.x)(findings, listsOf(map), files) }, findings.diagnostics);
    },
};
function isPythonEnv(path) {
    return /(?:^|\/)python_env\.ya?ml$/.test(path);
}
function listsOf(root) {
    if (root.kind !== 'map')
        return [];
    return LISTS.flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(root, key)?.value;
        return node === undefined || (node.kind === 'scalar' && node.text === '') ? [] : [{ key, node }];
    });
}
// MLflow reads `python: 3.10` as the number that it is to YAML, and takes its text.
function isVersion(node) {
    return node.kind === 'scalar' && /^[0-9]+(?:\.[0-9]+)*$/.test(node.text);
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/lock-package.js





// The other fields of a package entry (size, license, ...) repeat what is in the file identified by URL and digest.
function indexPackages(findings, map) {
    const index = new Map();
    for (const item of (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeList */.VX) ?? []) {
        const entry = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (entry === undefined)
            continue;
        const key = keyOf(entry);
        const known = index.get(key);
        if (known === undefined)
            index.set(key, [entry]);
        else
            known.push(entry);
    }
    return index;
}
// Up to version 5: `kind: conda` and `url: ...`; since version 6: `conda: ...`.
function keyOf(entry) {
    const text = (key) => {
        const value = (0,text_decode/* entryOf */.Ms)(entry, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const kind = text('kind') ?? KINDS.find((name) => text(name) !== undefined) ?? '';
    return JSON.stringify([kind, text(kind) ?? text('url') ?? text('path') ?? '']);
}
const KINDS = ['conda', 'pypi', 'conda_source', 'source'];
/** Reads the packages of one platform. */
function parseSelectors(findings, node, subdir, index) {
    const inner = findingsOf(findings, subdir);
    const items = (0,text_decode/* decodeList */.VX)(findings, node, 'the packages of a platform') ?? [];
    return items.flatMap((item) => {
        const selector = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (selector === undefined)
            return [];
        const found = index.get(keyOf(selector)) ?? [];
        const selected = found.length === 0 ? lock_package_missing(findings, selector) : lock_package_select(inner, selector, found, subdir);
        return selected ?? [];
    });
}
function lock_package_missing(findings, selector) {
    const what = selector.entries.map(({ value }) => (value.kind === 'scalar' ? value.text : '')).join(' ');
    findings.error('lock-package', `${(0,diagnostic/* quote */.hD)(what)} is not among the packages`, { at: selector.at, hint: REWRITE });
    return undefined;
}
const REWRITE = 'write the lock again with pixi lock';
function lock_package_select(findings, selector, found, subdir) {
    const conda = (0,text_decode/* entryOf */.Ms)(selector, 'conda');
    const kind = conda === undefined ? 'pypi' : 'conda';
    const entry = conda ?? (0,text_decode/* entryOf */.Ms)(selector, 'pypi');
    const location = entry && (0,text_decode/* decodeString */.sc)(findings, entry.value, 'the location of a package');
    if (entry === undefined || (location !== undefined && conda !== undefined && !/^https?:/.test(location))) {
        const message = 'a package that pixi builds from source is not pinned by the lock';
        findings.error('lock-package', message, { at: selector.at, hint: 'publish it to a channel' });
        return undefined;
    }
    if (location !== undefined && conda === undefined && isLocal(location))
        return selectLocal(findings, selector, location, found[0]);
    const digests = digestsOf(findings, found);
    if (location === undefined || digests === undefined)
        return undefined;
    const name = nameOf(findings, found[0], location);
    const text = kind === 'conda'
        ? lockedConda(findings, selector.at, location, digests, subdir)
        : lockedPip(findings, selector.at, name, pipLocation(location), digests.sha256);
    return text === undefined ? undefined : [{ kind, name, text, dependencies: lock_package_dependenciesOf(findings, found) }];
}
function isLocal(location) {
    return /^\.{0,2}(?:\/|$)/.test(location) || !/^[a-z][a-z0-9+.-]*:/i.test(location);
}
// The project itself is left out, as of the locks of uv and Poetry: it is code, not a part of its environment.
function selectLocal(findings, { at }, location, entry) {
    const directory = (0,names_path/* directoryOf */.jt)(findings.path);
    const resolved = (0,names_path/* resolvePath */.o1)(directory, location.replace(/(?<=.)\/$/, ''));
    if (!resolved.ok) {
        const message = `local package ${(0,diagnostic/* quote */.hD)(location)}: ${resolved.reason}`;
        findings.error('path-refused', message, { at, hint: resolved.hint ?? 'name a folder below the root' });
        return undefined;
    }
    if (resolved.path === directory)
        return [];
    const editable = (entry && (0,text_decode/* decodeOptional */.BV)(findings, entry, 'editable', text_decode/* decodeBoolean */.J2)) === true;
    const text = location.startsWith('.') ? location : `./${location}`;
    const reading = (editable ? requirements_entry/* readEditable */.R : requirements_entry/* readRequirement */.M)(text, [], { directory, constraint: false });
    if (reading.ok && typeof reading.entry !== 'string')
        return [{ kind: 'local', path: reading.entry[1], entry: reading.entry, at }];
    if (!reading.ok)
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
    return undefined;
}
// Before version 6, a URL may have several entries, some of them without a digest.
function digestsOf(findings, found) {
    const one = (key) => new Set(found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, key, decodeDigest) ?? []));
    const [md5, sha256] = [one('md5'), one('sha256')];
    if (md5.size <= 1 && sha256.size <= 1)
        return { md5: [...md5][0], sha256: [...sha256][0] };
    const message = 'entries of one package name different digests';
    findings.error('lock-package', message, { at: found[0]?.at, hint: REWRITE });
    return undefined;
}
// Since version 6, the name of a conda package is only in its URL.
function nameOf(findings, entry, location) {
    const name = (0,text_decode/* decodeOptional */.BV)(findings, entry, 'name', text_decode/* decodeString */.sc);
    return name ?? location.slice(location.lastIndexOf('/') + 1).replace(/-[^-]*-[^-]*$/, '');
}
function lock_package_dependenciesOf(findings, found) {
    const specs = found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, 'depends', text_decode/* decodeStrings */.zC) ?? []);
    return specs.map((spec) => spec.replace(/[\s=<>!~[].*$/s, ''));
}
const KNOWN_QUERY = ['rev', 'tag', 'branch', 'subdirectory'];
/**
 * The pip form of a location that uv wrote: `direct+https://...` is a URL, and `git+https://host/r?tag=v1#<commit>`
 * becomes `git+https://host/r@<commit>`. https://docs.astral.sh/uv/concepts/projects/dependencies/#git
 */
function pipLocation(location) {
    const direct = location.startsWith('direct+') ? location.slice('direct+'.length) : location;
    const match = /^(git\+[^?#]*)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(direct);
    if (match === null)
        return direct;
    const query = new URLSearchParams(match[2] ?? '');
    if ([...query.keys()].some((key) => !KNOWN_QUERY.includes(key)))
        return direct;
    const folder = query.get('subdirectory');
    return `${match[1]}@${match[3]}${folder === null ? '' : `#subdirectory=${folder}`}`;
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/lock.js








/** `pixi.lock`: https://github.com/conda/rattler/blob/main/crates/rattler_lock/src/file_format_version.rs */
const pixiLock = {
    format: 'pixi',
    listsPackages: true,
    needsConda: true,
    isProject: true,
    namedBy: 'conda-file',
    names: (path) => /(?:^|\/)pixi\.lock$/.test(path),
    recognizes: ({ text }) => /^version\s*:\s*\d/m.test(text) && /^environments\s*:/m.test(text) && /^packages\s*:/m.test(text),
    includes: ({ path }) => manifestsOf(path),
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pixi'), [reading.diagnostic]);
        return lock_parseLock(reading.root, path, lock_consumedBy(path, files));
    },
};
function manifestsOf(path) {
    const folder = (0,names_path/* directoryOf */.jt)(path) === '.' ? '' : `${(0,names_path/* directoryOf */.jt)(path)}/`;
    return [`${folder}pixi.toml`, `${folder}pyproject.toml`];
}
// The lock replaces the manifest next to it: pixi installs what is locked.
function lock_consumedBy(path, files) {
    return manifestsOf(path).filter((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' && (file.endsWith('pixi.toml') || reading.text.includes('[tool.pixi'));
    });
}
const VERSIONS = ['4', '5', '6', '7'];
function lock_parseLock(root, path, consumes) {
    const source = { ...(0,format/* emptySource */.$_)('pixi'), consumes };
    const findings = new model_findings/* Findings */.Fv(path);
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi.lock');
    if (map === undefined)
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    const { version, received } = versionOf(map);
    if (!VERSIONS.includes(version ?? '')) {
        const message = `expected a lock of version ${VERSIONS.join(', ')}, received ${received}`;
        findings.error('lock-version', message, { at: root.at, hint: 'write the lock again with a current pixi' });
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    }
    (0,text_decode/* checkKeys */.L)(findings, map, ['version', 'platforms', 'environments', 'packages'], 'a pixi.lock');
    const subdirs = parsePlatforms(findings, map);
    const index = indexPackages(findings, map);
    const environments = (0,text_decode/* decodeOptional */.BV)(findings, map, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const all = environments.flatMap((entry) => {
        const suffix = entry.key === 'default' ? '' : `#/environments/${escapePointer(entry.key)}`;
        return parseEnvironment(findings, entry, subdirs, index).map(({ reading, more, isEmpty }) => {
            const { locked, local, diagnostics } = reading;
            const python = { ...format/* NO_PYTHON */.ho, locked, pip: local.map(({ entry: pip }) => pip) };
            const localPackages = local.map(({ path: folder, at }) => ({ path: folder, at }));
            const definition = {
                suffix: more === '' ? suffix : `${suffix === '' ? '#/environments/default' : suffix}${more}`,
                source: { ...source, python, localPackages },
                diagnostics: [...findings.diagnostics, ...diagnostics],
            };
            return { definition, isEmpty };
        });
    });
    // An environment of no packages stands for others, which have some.
    const filled = all.filter(({ isEmpty }) => !isEmpty);
    const definitions = (filled.length > 0 ? filled : all).map(({ definition }) => definition);
    return definitions.length > 0 ? { definitions, uses: [] } : (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
}
function escapePointer(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Since version 7 platforms have names; before that, a platform is its subdir. */
function parsePlatforms(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const pairs = items.flatMap((item) => {
        const platform = (0,text_decode/* decodeMap */.P2)(findings, item, 'a platform');
        const name = platform && (0,text_decode/* decodeOptional */.BV)(findings, platform, 'name', text_decode/* decodeString */.sc);
        if (platform === undefined || name === undefined)
            return [];
        return [[name, (0,text_decode/* decodeOptional */.BV)(findings, platform, 'subdir', text_decode/* decodeString */.sc) ?? name]];
    });
    return new Map(pairs);
}
const ENVIRONMENT_KEYS = ['channels', 'indexes', 'find-links', 'options', 'packages'];
/**
 * The definitions of an environment: one for its platforms, and since version 7 one for each platform whose subdir another one has,
 * such as a machine with CUDA. The platform with the name of its subdir belongs to the first.
 */
function parseEnvironment(findings, { key, value }, subdirs, index) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, value, `environment ${key}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, ENVIRONMENT_KEYS, 'an environment');
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeMap */.P2)?.entries ?? [];
    const platforms = entries.map((entry) => ({ entry, subdir: subdirs.get(entry.key) ?? entry.key }));
    const shared = Map.groupBy(platforms, ({ subdir }) => subdir);
    const isVariant = ({ entry, subdir }) => (shared.get(subdir)?.length ?? 0) > 1 && entry.key !== subdir;
    const own = platforms.filter((platform) => !isVariant(platform));
    const variants = platforms.filter((platform) => isVariant(platform) && platform.subdir.startsWith('linux-'));
    const read = (list, more) => {
        const reading = readPlatforms(findings.path, list, index);
        const isEmpty = reading.locked.length + reading.local.length === 0 && reading.diagnostics.length === 0;
        return { reading, more, isEmpty };
    };
    return [
        read(own, ''),
        ...variants.map((variant) => read([variant], `/platforms/${escapePointer(variant.entry.key)}`)),
    ];
}
function readPlatforms(path, platforms, index) {
    const findings = new model_findings/* Findings */.Fv(path);
    const local = new Map();
    const folders = new Map();
    const locked = platforms.flatMap(({ entry, subdir }) => {
        const packages = parseSelectors(findings, entry.value, subdir, index);
        const own = packages.flatMap((found) => (found.kind === 'local' && subdir.startsWith('linux-') ? [found] : []));
        for (const found of own)
            local.set(found.path, found);
        if (subdir.startsWith('linux-'))
            folders.set(subdir, own
                .map(({ path: folder }) => folder)
                .sort()
                .join('\n'));
        const conda = installOrder(packages.flatMap((found) => (found.kind === 'conda' ? [found] : [])));
        const pip = packages.flatMap((found) => (found.kind === 'pypi' ? [found.text] : []));
        return conda.length + pip.length === 0 ? [] : [{ conda, pip, subdir }];
    });
    const [first] = local.values();
    if (first !== undefined && new Set(folders.values()).size > 1)
        findings.error('lock-package', 'the platforms of Linux have different local packages', {
            at: first.at,
            hint: 'make environments of them, or write the same for each platform',
        });
    return { locked, local: [...local.values()], diagnostics: findings.diagnostics };
}

// EXTERNAL MODULE: ./build/core/names/channel.js
var channel = __webpack_require__(83014);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(87185);
;// CONCATENATED MODULE: ./build/core/formats/pixi/spec.js






/** Hint for specs that cannot be expressed as conda or pip lines: the lock contains the resolved packages. */
const LOCK_INSTEAD = 'run pixi lock: a pixi.lock beside the manifest is read as it stands';
function reportUnread(findings, at, what) {
    findings.error('pixi-unread', `${what} is not read in a pixi manifest`, { at, hint: LOCK_INSTEAD });
    return undefined;
}
const CONDA_KEYS = ['version', 'build', 'build-number', 'channel', 'md5', 'sha256'];
const CONDA_SOURCES = ['path', 'git', 'url', 'workspace', 'when', 'extras', 'flags', 'subdir', 'file-name', 'license'];
/** The `version` value if there is one, otherwise the first value. */
function saidAt(value) {
    if (value.kind !== 'map')
        return value;
    return ((0,text_decode/* entryOf */.Ms)(value, 'version') ?? value.entries[0])?.value ?? value;
}
/** Match spec for `name = ">=1"` or `name = { version = ">=1", channel = "..." }`. */
function pixiConda(findings, { key, at, value }) {
    const text = value.kind === 'map' ? bracketSpec(findings, key, value) : plainSpec(findings, key, value);
    if (text === undefined)
        return undefined;
    const reading = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(key) ? (0,match_spec/* parseMatchSpec */.I0)(text) : undefined;
    if (reading?.ok && !(0,names_url/* hasCredentials */.L)(text)) {
        const { spec } = reading;
        return { kind: 'conda', text: (0,match_spec/* formatMatchSpec */.Si)(spec), spec, written: (0,contract_parts/* sourcePlace */.$Y)(findings.path, saidAt(value)) };
    }
    const reason = reading?.ok === false ? reading.reason : 'expected a package name';
    findings.error('match-spec-syntax', `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainSpec(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key} ${version}`;
}
function bracketSpec(findings, key, map) {
    const source = map.entries.find((entry) => CONDA_SOURCES.includes(entry.key));
    if (source !== undefined)
        return reportUnread(findings, source.at, `${(0,diagnostic/* quote */.hD)(source.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, CONDA_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const [version, channel] = [field('version') ?? '*', field('channel')];
    const others = ['build', 'build-number', 'md5', 'sha256'].flatMap((name) => {
        const text = field(name);
        return text === undefined ? [] : [`${name.replace('-', '_')}=${JSON.stringify(text)}`];
    });
    const prefix = channel === undefined ? '' : `${channel}::`;
    return `${prefix}${key} ${version}${others.length === 0 ? '' : `[${others.join(',')}]`}`;
}
const PYPI_KEYS = ['version', 'extras', 'git', 'rev', 'tag', 'branch', 'subdirectory', 'url'];
const PYPI_UNREAD = ['path', 'editable', 'index', 'lfs', 'workspace', 'env-markers'];
/** Pip line for `name = ">=1"` or `name = { git = "...", rev = "..." }`. */
function pixiPypi(findings, { key, at, value }) {
    const text = value.kind === 'map' ? tableRequirement(findings, key, value) : plainRequirement(findings, key, value);
    if (text === undefined)
        return undefined;
    if ((0,names_url/* hasCredentials */.L)(text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return undefined;
    }
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (reading.ok && reading.requirement.kind === 'named' && reading.requirement.marker === undefined) {
        const { requirement } = reading;
        const written = (0,contract_parts/* sourcePlace */.$Y)(findings.path, saidAt(value));
        return { kind: 'pip', text: (0,names_requirement/* formatRequirement */.zP)(requirement), requirement, written };
    }
    const reason = reading.ok ? 'expected a name and a version' : reading.reason;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainRequirement(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key}${versionText(version)}`;
}
// In pixi, `*` means any version.
function versionText(version) {
    return version.trim() === '*' ? '' : ` ${version}`;
}
function tableRequirement(findings, key, map) {
    const unread = map.entries.find((entry) => PYPI_UNREAD.includes(entry.key));
    if (unread !== undefined)
        return reportUnread(findings, unread.at, `${(0,diagnostic/* quote */.hD)(unread.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, PYPI_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const extras = (0,text_decode/* decodeOptional */.BV)(findings, map, 'extras', text_decode/* decodeStrings */.zC) ?? [];
    const name = `${key}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
    const [git, url, version] = [field('git'), field('url'), field('version')];
    const fragment = subdirectory(field('subdirectory'));
    if ([git, url, version].filter((text) => text !== undefined).length !== 1)
        return reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} without exactly one of version, git and url`);
    if (version !== undefined)
        return `${name}${versionText(version)}`;
    if (url !== undefined)
        return `${name} @ ${url}${fragment}`;
    const revisions = ['rev', 'tag', 'branch'].flatMap((word) => field(word) ?? []);
    if (revisions.length > 1)
        return reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} with several revisions`);
    const revision = revisions.map((text) => `@${text}`).join('');
    return `${name} @ git+${git?.replace(/^git\+/, '')}${revision}${fragment}`;
}
function subdirectory(folder) {
    return folder === undefined ? '' : `#subdirectory=${folder}`;
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/feature.js






/** Tables that change neither what is installed nor how: run time, packaging, other systems. */
const IDLE = ['tasks', 'activation'];
const FEATURE_KEYS = [
    ...IDLE,
    'channels',
    'platforms',
    'dependencies',
    'pypi-dependencies',
    'pypi-options',
    'target',
    'system-requirements',
    'host-dependencies',
    'build-dependencies',
    'constraints',
    'dev',
    'channel-priority',
    'solve-strategy',
];
const UNREAD = ['host-dependencies', 'build-dependencies', 'constraints', 'dev', 'channel-priority', 'solve-strategy'];
/** Reads a feature for the Linux platforms of the workspace. https://pixi.sh/latest/reference/pixi_manifest/#the-feature-table */
function parseFeature(findings, map, platforms) {
    for (const entry of map.entries)
        if (UNREAD.includes(entry.key) && !isEmpty(entry.value))
            reportUnread(findings, entry.at, (0,diagnostic/* quote */.hD)(entry.key));
    checkRequirements(findings, map);
    checkPlatforms(findings, map, platforms);
    const targets = targetsOf(findings, map, platforms);
    return {
        channels: parseChannels(findings, map),
        packages: [
            ...collect([map, ...targets], 'dependencies', findings, pixiConda),
            ...collect([map, ...targets], 'pypi-dependencies', findings, pixiPypi),
        ],
        options: pypiOptions(findings, map),
        keys: [map, ...targets].flatMap((table) => [
            ...keysOf(findings.path, table, 'dependencies', 'dependencies'),
            ...keysOf(findings.path, table, 'pypi-dependencies', 'pip'),
        ]),
    };
}
function keysOf(path, map, key, name) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? [] : [(0,contract_parts/* keyPart */.Vs)(path, entry, name)];
}
function isEmpty(node) {
    return node.kind === 'map' && node.entries.length === 0;
}
// A dependency of a target replaces the one with the same name outside any target.
function collect(maps, key, findings, parse) {
    const tables = maps.flatMap((map) => (0,text_decode/* decodeOptional */.BV)(findings, map, key, text_decode/* decodeMap */.P2)?.entries ?? []);
    const nameOf = ({ key: name }) => (key === 'dependencies' ? name.toLowerCase() : (0,names_requirement/* normalizeName */.Pc)(name));
    const named = new Map(tables.map((entry) => [nameOf(entry), entry]));
    return [...named.values()].flatMap((entry) => parse(findings, entry) ?? []);
}
function parseChannels(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'channels', text_decode/* decodeList */.VX);
    return items?.flatMap((item) => {
        const table = item.kind === 'map' ? item : undefined;
        if (table !== undefined)
            (0,text_decode/* checkKeys */.L)(findings, table, ['channel', 'priority'], 'a channel');
        const text = table === undefined
            ? (0,text_decode/* decodeString */.sc)(findings, item, 'a channel')
            : (0,text_decode/* decodeOptional */.BV)(findings, table, 'channel', text_decode/* decodeString */.sc);
        if (text === undefined)
            return [];
        const reading = (0,channel/* parseChannel */.p)(text);
        const priority = table === undefined ? 0 : parsePriority(findings, table);
        const written = (0,contract_parts/* sourceText */.rI)(findings.path, table === undefined ? item : ((0,text_decode/* entryOf */.Ms)(table, 'channel')?.value ?? item));
        if (reading.ok)
            return [{ channel: reading.channel, priority, written }];
        const code = reading.secret ? 'credentials-in-url' : 'channel-syntax';
        const message = reading.secret
            ? 'a channel carries credentials'
            : `expected a channel name or URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error(code, message, { at: item.at });
        return [];
    });
}
function parsePriority(findings, table) {
    const node = (0,text_decode/* entryOf */.Ms)(table, 'priority')?.value;
    if (node === undefined)
        return 0;
    if (node.kind === 'scalar' && node.plain && /^-?[0-9]{1,9}$/.test(node.text))
        return Number(node.text);
    findings.error('wrong-type', 'expected an integer for priority', { at: node.at });
    return 0;
}
// https://pixi.sh/latest/reference/pixi_manifest/#the-target-table
function targetsOf(findings, map, platforms) {
    const targets = (0,text_decode/* decodeOptional */.BV)(findings, map, 'target', text_decode/* decodeMap */.P2)?.entries ?? [];
    const wide = (name) => (name === 'unix' ? 0 : name === 'linux' ? 1 : 2);
    return targets
        .toSorted((a, b) => wide(a.key) - wide(b.key))
        .flatMap((entry) => {
        const matched = platforms.filter((platform) => selects(entry.key, platform));
        const table = matched.length === 0 ? undefined : (0,text_decode/* decodeMap */.P2)(findings, entry.value, `target ${entry.key}`);
        if (table === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, table, [...IDLE, 'dependencies', 'pypi-dependencies', ...UNREAD], 'a target');
        for (const { key, at, value } of table.entries)
            if (UNREAD.includes(key) && !isEmpty(value))
                reportUnread(findings, at, (0,diagnostic/* quote */.hD)(key));
        const installs = table.entries.some(({ key }) => !IDLE.includes(key));
        if (installs && matched.length < platforms.length)
            reportUnread(findings, entry.at, `target ${(0,diagnostic/* quote */.hD)(entry.key)}, which is not for every Linux platform,`);
        return [table];
    });
}
function selects(selector, platform) {
    return selector === platform || selector === 'unix' || selector === 'linux';
}
// System requirements limit what the solver may choose. Those for other systems do not affect an image.
function checkRequirements(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'system-requirements', text_decode/* decodeMap */.P2)?.entries ?? [];
    const other = entries.find(({ key }) => key !== 'macos' && key !== 'windows');
    if (other !== undefined)
        reportUnread(findings, other.at, `system requirement ${(0,diagnostic/* quote */.hD)(other.key)}`);
}
function checkPlatforms(findings, map, platforms) {
    const own = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeStrings */.zC);
    const missing = own === undefined ? undefined : platforms.find((platform) => !own.includes(platform));
    if (missing !== undefined)
        reportUnread(findings, (0,text_decode/* entryOf */.Ms)(map, 'platforms')?.at ?? map.at, `a feature without ${missing}`);
}
// uv searches extra indexes in turn, pip all at once: with more than one, they install different packages.
function pypiOptions(findings, map) {
    const table = (0,text_decode/* decodeOptional */.BV)(findings, map, 'pypi-options', text_decode/* decodeMap */.P2);
    const other = table?.entries.find(({ key }) => key !== 'index-url');
    if (other !== undefined)
        reportUnread(findings, other.at, `pypi option ${(0,diagnostic/* quote */.hD)(other.key)}`);
    const url = table && (0,text_decode/* decodeOptional */.BV)(findings, table, 'index-url', text_decode/* decodeString */.sc);
    if (url === undefined)
        return [];
    const reading = (0,channel/* parseChannel */.p)(url);
    if (reading.ok && /^https?:/.test(url))
        return [`--index-url ${url}`];
    findings.error('pip-option', 'expected a URL without credentials for index-url', { at: table?.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/pixi.js







/** `pixi.toml`: https://pixi.sh/latest/reference/pixi_manifest/ */
const pixi = {
    format: 'pixi',
    listsPackages: true,
    needsConda: true,
    isProject: true,
    namedBy: 'conda-file',
    names: isPixiName,
    recognizes: ({ text, path }) => isPixiName(path) && /^[ \t]*\[[ \t]*(?:workspace|project)[ \t]*[\].]/m.test(text),
    includes: () => [],
    parse: ({ path, read }) => {
        const reading = read(readToml11);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pixi'), [reading.diagnostic]);
        return parseManifest(reading.root, path);
    },
};
function isPixiName(path) {
    return /(?:^|\/)pixi\.toml$/.test(path);
}
const TOP_KEYS = [...FEATURE_KEYS, 'workspace', 'project', 'feature', 'environments', 'package', 'tool', '$schema'];
function parseManifest(root, path) {
    const source = (0,format/* emptySource */.$_)('pixi');
    const findings = new model_findings/* Findings */.Fv(path);
    const manifest = readManifest(findings, root);
    if (manifest === undefined)
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    const definitions = environmentsOf(findings, manifest.root).map(([name, entry]) => {
        const inner = new model_findings/* Findings */.Fv(path);
        const content = pixi_parseEnvironment(inner, manifest, entry);
        const pointer = name.replaceAll('~', '~0').replaceAll('/', '~1');
        const suffix = name === 'default' ? '' : `#/environments/${pointer}`;
        return { suffix, source: { ...source, ...content }, diagnostics: [...findings.diagnostics, ...inner.diagnostics] };
    });
    return { definitions, uses: [] };
}
// A manifest always has a default environment.
function environmentsOf(findings, root) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, root, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const others = entries.filter(({ key }) => key !== 'default');
    return [
        ['default', entries.find(({ key }) => key === 'default')],
        ...others.map((entry) => [entry.key, entry]),
    ];
}
const WORKSPACE_KEYS = [
    'name',
    'version',
    'description',
    'authors',
    'license',
    'license-file',
    'readme',
    'homepage',
    'repository',
    'documentation',
    'channels',
    'platforms',
    'preview',
    'requires-pixi',
    'conda-pypi-map',
];
function readManifest(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi manifest');
    const workspace = map === undefined ? undefined : ((0,text_decode/* entryOf */.Ms)(map, 'workspace') ?? (0,text_decode/* entryOf */.Ms)(map, 'project'));
    const table = workspace && (0,text_decode/* decodeMap */.P2)(findings, workspace.value, workspace.key);
    if (map === undefined || table === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, TOP_KEYS, 'a pixi manifest');
    for (const { key, at } of table.entries)
        if (!WORKSPACE_KEYS.includes(key))
            reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of the workspace`);
    const features = (0,text_decode/* decodeOptional */.BV)(findings, map, 'feature', text_decode/* decodeMap */.P2)?.entries ?? [];
    return {
        channels: parseChannels(findings, table) ?? [],
        platforms: linuxPlatforms(findings, table),
        root: map,
        features: new Map(features.map((entry) => [entry.key, entry])),
    };
}
function linuxPlatforms(findings, table) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, table, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const names = items.flatMap((item) => {
        if (item.kind === 'map')
            return reportUnread(findings, item.at, 'a platform with virtual packages') ?? [];
        return (0,text_decode/* decodeString */.sc)(findings, item, 'a platform') ?? [];
    });
    const linux = names.filter((name) => name.startsWith('linux-'));
    if (linux.length > 0)
        return linux;
    const hint = 'add linux-64 to platforms';
    const at = (0,text_decode/* entryOf */.Ms)(table, 'platforms')?.at ?? table.at;
    findings.error('os-not-supported', 'expected a Linux platform, received none', { at, hint });
    return [];
}
const pixi_ENVIRONMENT_KEYS = ['features', 'no-default-feature', 'solve-group', 'tasks', 'activation'];
function pixi_parseEnvironment(findings, manifest, entry) {
    const map = entry?.value.kind === 'map' ? entry.value : undefined;
    const names = map === undefined
        ? entry && (0,text_decode/* decodeStrings */.zC)(findings, entry.value, 'features')
        : (0,text_decode/* decodeOptional */.BV)(findings, map, 'features', text_decode/* decodeStrings */.zC);
    for (const { key, at } of map?.entries ?? [])
        if (!pixi_ENVIRONMENT_KEYS.includes(key) || key === 'solve-group')
            reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of an environment`);
    const alone = map !== undefined && (0,text_decode/* decodeOptional */.BV)(findings, map, 'no-default-feature', text_decode/* decodeBoolean */.J2) === true;
    const features = (names ?? []).flatMap((name) => namedFeature(findings, manifest, name, entry));
    const all = alone ? features : [...features, parseFeature(findings, manifest.root, manifest.platforms)];
    return combine(all, manifest.channels);
}
function namedFeature(findings, { features, platforms }, name, entry) {
    const found = features.get(name);
    if (found === undefined) {
        const hint = `write a table [feature.${name}]`;
        findings.error('pixi-feature', `no feature is called ${(0,diagnostic/* quote */.hD)(name)}`, { at: entry?.at, hint });
        return [];
    }
    const map = (0,text_decode/* decodeMap */.P2)(findings, found.value, `feature ${name}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, FEATURE_KEYS, 'a feature');
    return [parseFeature(findings, map, platforms)];
}
// https://github.com/prefix-dev/pixi/blob/main/crates/pixi_manifest/src/features_ext.rs
function combine(features, workspace) {
    const own = features.flatMap((feature) => feature.channels ?? workspace);
    const channels = (features.length === 0 ? workspace : own.toSorted((a, b) => b.priority - a.priority)).map(channelPart);
    const packages = features.flatMap((feature) => feature.packages);
    const options = features.flatMap((feature) => feature.options);
    const python = {
        ...format/* NO_PYTHON */.ho,
        channels: textsOf(channels, 'channel'),
        conda: textsOf(packages, 'conda'),
        pip: [...new Set(options), ...textsOf(packages, 'pip')],
    };
    return { python, parts: [...channels, ...packages, ...features.flatMap(({ keys }) => keys)] };
}
function channelPart({ channel, written }) {
    return { kind: 'channel', text: channel, written };
}
function textsOf(parts, kind) {
    return [...new Set(parts.flatMap((part) => (part.kind === kind ? [part.text] : [])))];
}

// EXTERNAL MODULE: ./build/core/names/pep440.js
var pep440 = __webpack_require__(65210);
;// CONCATENATED MODULE: ./build/core/formats/poetry/constraint.js

const PLAIN = /^(?:===|==|~=|!=|<=|>=|<|>)/;
const WILDCARD = /^[0-9]+(?:\.[0-9]+)*\.\*$/;
/**
 * A Poetry version constraint as PEP 440 specifiers, `>=1.2,<2.0`; `undefined` if it cannot be expressed that way:
 * `||`, and `^` or `~` with a local version. https://python-poetry.org/docs/dependency-specification/
 */
function poetrySpecifiers(constraint) {
    const parts = constraint.split(',').flatMap((part) => part
        .trim()
        .replace(/([<>=!~^])[ \t]+/g, '$1')
        .split(/[ \t]+/));
    const specifiers = parts.map(poetrySpecifier);
    if (specifiers.includes(undefined))
        return undefined;
    return specifiers.filter((specifier) => specifier !== '').join(',');
}
function poetrySpecifier(part) {
    if (part === '*')
        return '';
    if (part.startsWith('^'))
        return range(part.slice(1), caretPlace);
    if (part.startsWith('~') && !part.startsWith('~='))
        return range(part.slice(1), tildePlace);
    if (PLAIN.test(part))
        return part;
    const version = part.replace(/^=/, '');
    if (WILDCARD.test(version) || /^[0-9][0-9A-Za-z.+!-]*$/.test(version))
        return `==${version}`;
    return undefined;
}
// The upper bound increments the number at one place and sets the written numbers after it to zero.
function range(version, placeOf) {
    const parsed = (0,pep440/* parsePythonVersion */.yn)(version);
    if (parsed === undefined || parsed.local.length > 0)
        return undefined;
    const { epoch, release } = parsed;
    const place = placeOf(release);
    const upper = release.map((number, index) => (index < place ? number : index === place ? number + 1n : 0n));
    return `>=${(0,pep440/* canonicalVersion */.Bp)(version)},<${epoch === 0n ? '' : `${epoch}!`}${upper.join('.')}`;
}
function caretPlace(release) {
    // Poetry looks at the major, minor and patch number.
    const first = release.slice(0, 3).findIndex((number) => number > 0n);
    return first < 0 ? Math.min(release.length - 1, 2) : first;
}
function tildePlace(release) {
    return Math.min(1, release.length - 1);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-choice.js


// For plain releases, Poetry constraints and PEP 440 specifiers mean the same.
const SPECIFIER = /^(~=|==|!=|<=|>=|<|>)([0-9]+(?:\.[0-9]+)*)(\.\*)?$/;
const OPERATORS = new Map(['==', '!=', '<', '<=', '>', '>=', '~=', '==*', '!=*'].map((operator) => [operator, operator]));
const MAX_ALTERNATIVES = 64;
/**
 * The packages that a dependency's name and constraint may refer to; `undefined` if there are several and the
 * constraint cannot be compared with one of them.
 */
function fittingPackages({ versions, source }, candidates, packages) {
    const fits = candidates.map((index) => doesFit(versions, packages[index]?.locked.version ?? ''));
    if (candidates.length > 1 && fits.includes(undefined))
        return undefined;
    return candidates
        .filter((_, place) => fits[place] !== false)
        .filter((index) => candidates.length === 1 || source === undefined || packages[index]?.reference === source);
}
function doesFit(versions, version) {
    const release = (0,pep440/* parseRelease */.BC)(version);
    if (versions === undefined || release === undefined)
        return undefined;
    const alternatives = versions.split(/\|\|?/);
    if (alternatives.length > MAX_ALTERNATIVES)
        return undefined;
    const results = alternatives.map((part) => doesFitAll(poetrySpecifiers(part.trim()), release));
    return results.includes(undefined) ? undefined : results.includes(true);
}
function doesFitAll(specifiers, version) {
    if (specifiers === undefined || specifiers === '')
        return specifiers === undefined ? undefined : true;
    const results = specifiers.split(',').map((specifier) => doesSatisfy(specifier, version));
    return results.includes(undefined) ? undefined : !results.includes(false);
}
function doesSatisfy(specifier, version) {
    const [, operator = '', text = '', wildcard = ''] = SPECIFIER.exec(specifier) ?? [];
    const bound = (0,pep440/* parseRelease */.BC)(text);
    const comparison = OPERATORS.get(`${operator}${wildcard.slice(1)}`);
    return bound === undefined || comparison === undefined ? undefined : (0,pep440/* satisfiesRelease */.jm)(version, comparison, bound);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-graph.js





/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function legacyLines(findings, packages, manifest, selection, budget) {
    const graph = lock_graph_graphOf(findings, packages, manifest, budget);
    const start = startEdges(graph, manifest, selection);
    const reached = start && reach(start, (node) => lock_graph_edgesOf(graph, node), budget);
    if (reached === undefined) {
        if (findings.diagnostics.length === 0)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: diagnostic/* START */.d3 });
        return [];
    }
    return packages.flatMap(({ locked }, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined ? [] : [{ locked, condition }];
    });
}
function lock_graph_graphOf(findings, packages, manifest, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const [nodes, numbers, conditions] = [
        [],
        new Map(),
        new Map(),
    ];
    return { findings, packages, project: manifest.name, byName, nodes, numbers, conditions, budget };
}
// A package that is locked as optional is only installed for an extra, through the names that the extra reaches.
// https://github.com/python-poetry/poetry-plugin-export/blob/1.8.0/src/poetry_plugin_export/walker.py
function startEdges(graph, { path, groups }, { groups: chosen, extra }) {
    const active = namesReached(graph, extra);
    const wanted = chosen.flatMap((group) => groups.get(group) ?? []);
    const place = graph.findings.within(path);
    return lock_graph_edgesFor(graph, place, undefined, wanted, (to) => !graph.packages[to]?.optional || active.has(lock_graph_nameOf(graph, to)));
}
function lock_graph_nameOf({ packages }, index) {
    return packages[index]?.locked.name ?? '';
}
function namesReached({ packages, byName }, start) {
    const names = new Set(start);
    for (const name of names)
        for (const index of byName.get(name) ?? [])
            for (const dependency of packages[index]?.dependencies ?? [])
                names.add(dependency.name);
    return names;
}
function lock_graph_edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    graph.budget.left -= from?.dependencies.length ?? 0;
    const members = from?.extras.get(extra ?? '') ?? new Set();
    const wanted = (from?.dependencies ?? []).filter(({ name, optional }) => extra === undefined ? !optional : optional && members.has(name));
    return lock_graph_edgesFor(graph, graph.findings, extra, wanted, () => true);
}
function lock_graph_edgesFor(graph, place, extra, dependencies, isTaken) {
    const edges = [];
    for (const dependency of dependencies) {
        if (dependency.name === graph.project)
            continue;
        const condition = lock_graph_conditionOf(graph, place, extra, dependency);
        if (condition === undefined)
            return undefined;
        if (condition.length === 0)
            continue;
        const to = lock_graph_resolve(graph, place, dependency);
        if (to === undefined)
            return undefined;
        const nodes = isTaken(to) ? [undefined, ...dependency.extras] : [];
        edges.push(...nodes.map((name) => ({ to: lock_graph_numberOf(graph, to, name), condition })));
    }
    return edges;
}
function lock_graph_conditionOf({ conditions, budget }, place, extra, { marker, at }) {
    if (marker === undefined)
        return ALWAYS;
    const key = `${extra ?? ''}\n${marker}`;
    if (!conditions.has(key)) {
        const decide = (left, operator, right) => decideExtra(extra, left, operator, right);
        conditions.set(key, parseCondition(marker, decide, budget));
    }
    const condition = conditions.get(key);
    if (condition === undefined && budget.left >= 0)
        place.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function decideExtra(extra, left, operator, right) {
    if (left !== 'extra' && right !== 'extra')
        return undefined;
    if (extra === undefined || operator !== '==')
        return 'unknown';
    return (0,names_requirement/* normalizeName */.Pc)((left === 'extra' ? right : left).slice(1, -1)) === extra;
}
function lock_graph_resolve(graph, place, dependency) {
    const { name, at } = dependency;
    const candidates = graph.byName.get(name) ?? [];
    // If there are several candidates, each is compared with each alternative of the constraint.
    if (candidates.length > 1)
        graph.budget.left -= candidates.length * (1 + (dependency.versions?.length ?? 0) / 16);
    if (graph.budget.left < 0)
        return undefined;
    const found = fittingPackages(dependency, candidates, graph.packages);
    if (found?.length === 1)
        return found[0];
    const several = candidates.length > 1 && found?.length !== 0;
    const message = several
        ? `the lock has ${candidates.length} packages ${(0,diagnostic/* quote */.hD)(name)} and does not say which one is meant`
        : `expected a package ${(0,diagnostic/* quote */.hD)(name)} in the lock that fits ${(0,diagnostic/* quote */.hD)(dependency.versions ?? 'it')}, received none`;
    place.error('lock-package', message, { at, hint: HINT });
    return undefined;
}
const HINT = 'run "poetry lock" with Poetry 2: its locks say where each package is installed';
function lock_graph_numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-dependency.js





const lock_dependency_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'source', 'allow-prereleases'].concat(['allows-prereleases', 'git', 'branch', 'tag', 'rev', 'subdirectory'], ['url', 'path', 'file', 'develop']);
/** Reads the forms of a dependency, each with its own condition. https://python-poetry.org/docs/1.8/dependency-specification/ */
function parsePoetryDependency(findings, { key, value }) {
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form) => (form.kind === 'scalar' ? plain(findings, key, form) : table(findings, key, form)));
}
function plain(findings, key, node) {
    const versions = stringFrom(findings, node, `the version of ${(0,diagnostic/* quote */.hD)(key)}`);
    const common = { source: undefined, extras: [], optional: false, marker: undefined, at: node.at };
    return versions === undefined ? [] : [{ ...common, name: (0,names_requirement/* normalizeName */.Pc)(key), versions }];
}
function table(findings, key, node) {
    const map = tableFrom(findings, node, `the dependency ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, lock_dependency_KEYS, 'a dependency');
    const conditions = conditionsOf(findings, map);
    return [
        {
            name: (0,names_requirement/* normalizeName */.Pc)(key),
            versions: stringOf(findings, map, 'version'),
            source: stringOf(findings, map, 'source'),
            extras: stringsOf(findings, map, 'extras').map(names_requirement/* normalizeName */.Pc),
            optional: booleanOf(findings, map, 'optional'),
            marker: conditions.length === 0 ? undefined : conditions.map((text) => `(${text})`).join(' and '),
            at: map.at,
        },
    ];
}
function conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    return [
        ...(markers === undefined || markers === '' ? [] : [markers]),
        ...conditionFrom(findings, map, 'python', pythonMarker),
        ...conditionFrom(findings, map, 'platform', platformMarker),
    ];
}
function conditionFrom(findings, map, key, markerOf) {
    const text = stringOf(findings, map, key);
    if (text === undefined || text.trim() === '*')
        return [];
    const marker = markerOf(text);
    if (marker !== undefined)
        return [marker];
    const at = (0,text_decode/* entryOf */.Ms)(map, key)?.value.at;
    findings.error('pyproject-version', `the ${key} ${(0,diagnostic/* quote */.hD)(text)} has no form as a marker`, { at, hint: lock_dependency_HINT });
    return [];
}
const lock_dependency_HINT = 'write it as markers, and lock again';
function platformMarker(text) {
    return /^[a-z0-9]+$/.test(text) ? `sys_platform == "${text}"` : undefined;
}
// `python_version` has two numbers: with other operators, tools disagree on what such a bound means for 3.8.1.
function pythonMarker(text) {
    const ranges = text.split(/\|\|?/).map((part) => {
        const specifiers = poetrySpecifiers(part.trim());
        const comparisons = (specifiers ?? '').split(',').map(pythonComparison);
        return comparisons.includes(undefined) ? undefined : comparisons.join(' and ');
    });
    return ranges.includes(undefined) ? undefined : ranges.map((range) => `(${range})`).join(' or ');
}
function pythonComparison(specifier) {
    const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9]+(?:\.[0-9]+){0,2})$/.exec(specifier) ?? [];
    const full = version.split('.').length > 2;
    if (version === '' || (!full && !['>=', '<'].includes(operator)))
        return undefined;
    return `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-package.js





/** The group with the project's own dependencies. */
const MAIN = 'main';
const lock_package_KEYS = [
    'name',
    'version',
    'description',
    'optional',
    'python-versions',
    'groups',
    'markers',
    'files',
    'develop',
].concat(['dependencies', 'extras', 'source']);
/** Reads a package and reports mistakes in it. */
function parsePoetryPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = name === undefined ? undefined : originOf(findings, map, name);
    if (name === undefined || version === undefined || origin === undefined)
        return undefined;
    const hashes = tablesOf(findings, map, 'files').map((file) => stringOf(findings, file, 'hash') ?? '');
    const locked = { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin, hashes: checkable(hashes) };
    return { locked, markers: markersOf(findings, map) };
}
function markersOf(findings, map) {
    const groups = stringsOf(findings, map, 'groups');
    if (groups.length === 0)
        findings.error('field-missing', 'expected the groups of a package', { at: map.at });
    const node = (0,text_decode/* entryOf */.Ms)(map, 'markers')?.value;
    if (node === undefined)
        return new Map(groups.map((group) => [group, undefined]));
    if (node.kind !== 'map') {
        const marker = stringFrom(findings, node, 'markers');
        return new Map(groups.map((group) => [group, marker]));
    }
    return new Map(groups.map((group) => [group, stringOf(findings, node, group)]));
}
/** Where a package comes from. https://github.com/python-poetry/poetry/blob/2.0.0/src/poetry/packages/locker.py */
function originOf(findings, map, name) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'source') === undefined)
        return { kind: 'index', url: undefined };
    const source = tableOf(findings, map, 'source');
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url', 'reference', 'resolved_reference', 'subdirectory'], 'a source');
    const type = requiredString(findings, source, 'type', 'a source');
    const url = requiredString(findings, source, 'url', 'a source');
    if (type === undefined || url === undefined)
        return undefined;
    const folder = stringOf(findings, source, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (type === 'legacy')
        return { kind: 'index', url };
    if (type === 'url')
        return { kind: 'url', url: `${url}${fragment}` };
    if (type === 'file' || type === 'directory')
        return { kind: 'path', path: url };
    const commit = stringOf(findings, source, 'resolved_reference');
    if (type === 'git' && commit !== undefined && /^[0-9a-f]{40}$/.test(commit))
        return { kind: 'git', url: `git+${url}@${commit}${fragment}` };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-legacy.js






const lock_legacy_KEYS = ['name', 'version', 'description', 'category', 'optional', 'python-versions', 'files', 'develop'].concat([
    'dependencies',
    'extras',
    'source',
]);
/** Reads the packages and reports mistakes in them. */
function parseLegacyPackages(findings, root) {
    // https://github.com/python-poetry/poetry/blob/1.8.5/src/poetry/packages/locker.py
    const shared = entriesOf(findings, tableOf(findings, root, 'metadata'), 'files');
    const files = new Map(shared.map((entry) => [(0,names_requirement/* normalizeName */.Pc)(entry.key), entry]));
    return tablesOf(findings, root, 'package').flatMap((map) => parseLegacyPackage(findings, map, files) ?? []);
}
function parseLegacyPackage(findings, map, shared) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_legacy_KEYS, 'a package');
    const written = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = written === undefined ? undefined : originOf(findings, map, written);
    if (written === undefined || version === undefined || origin === undefined)
        return undefined;
    const name = (0,names_requirement/* normalizeName */.Pc)(written);
    const files = filesOf(findings, map, shared.get(name), origin.kind === 'index');
    const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
    return {
        locked: { name, version, at: map.at, origin, hashes: checkable(hashes) },
        optional: booleanOf(findings, map, 'optional'),
        reference: stringOf(findings, tableOf(findings, map, 'source'), 'reference'),
        dependencies: entriesOf(findings, map, 'dependencies').flatMap((entry) => parsePoetryDependency(findings, entry)),
        extras: extrasOf(findings, tableOf(findings, map, 'extras')),
    };
}
// Version 1 locks keep the files of all packages with the same name together.
function filesOf(findings, map, shared, needed) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'files') !== undefined)
        return tablesOf(findings, map, 'files');
    if (!needed)
        return [];
    if (shared !== undefined)
        return itemsFrom(findings, shared.value, shared.key).flatMap((item) => tableFrom(findings, item, 'a file') ?? []);
    findings.error('field-missing', 'expected the files of a package', { at: map.at, hint: 'write the lock again' });
    return [];
}
// `h2 (>=3,<5)`: only the name identifies the dependency.
function extrasOf(findings, map) {
    return new Map(map.entries.map(({ key }) => {
        const names = stringsOf(findings, map, key).map((text) => /^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
        return [(0,names_requirement/* normalizeName */.Pc)(key), new Set(names.map(names_requirement/* normalizeName */.Pc))];
    }));
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-manifest.js







const lock_manifest_HINT = 'put the pyproject.toml of the lock beside it, or run "poetry lock" with Poetry 2';
/**
 * Reads the manifest of a lock and reports mistakes in it. If the manifest is missing, the finding is reported for the
 * lock.
 */
function parsePoetryManifest(findings, path, files) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const reason = file.kind === 'absent' ? 'which is not there' : `which cannot be read: ${file.message}`;
        const message = `a lock of Poetry 1 is read with ${(0,diagnostic/* quote */.hD)(path)}, ${reason}`;
        findings.error('lock-manifest', message, { at: diagnostic/* START */.d3, hint: lock_manifest_HINT });
        return undefined;
    }
    const reading = file.read(readToml);
    if (reading.ok)
        return manifestOf(findings.within(path), reading.root);
    findings.add(reading.diagnostic);
    return undefined;
}
function manifestOf(findings, root) {
    const poetry = tableOf(findings, tableOf(findings, root, 'tool'), 'poetry');
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const foreign = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'dependencies') : undefined;
    if ((0,text_decode/* entryOf */.Ms)(poetry, 'dependencies') === undefined || foreign !== undefined) {
        // Poetry 1 ignores [project], so such a lock was created from something else.
        const message = 'expected what a project of Poetry 1 needs in [tool.poetry.dependencies] alone';
        findings.error('lock-manifest', message, { at: foreign?.at ?? diagnostic/* START */.d3, hint: 'run "poetry lock" with Poetry 2' });
        return undefined;
    }
    const name = stringOf(findings, poetry, 'name');
    return {
        path: findings.path,
        name: name === undefined ? undefined : (0,names_requirement/* normalizeName */.Pc)(name),
        groups: groupsOf(findings, poetry),
    };
}
function groupsOf(findings, poetry) {
    const tables = [
        [MAIN, entriesOf(findings, poetry, 'dependencies')],
        ...entriesOf(findings, poetry, 'group').flatMap((entry) => groupOf(findings, entry)),
        ['dev', entriesOf(findings, poetry, 'dev-dependencies')],
    ];
    const groups = new Map();
    for (const [group, entries] of tables) {
        const dependencies = groups.get(group) ?? [];
        dependencies.push(...entries.flatMap((entry) => rootOf(findings, entry)));
        if (group === MAIN || dependencies.length > 0)
            groups.set(group, dependencies);
    }
    return groups;
}
function groupOf(findings, { key, value }) {
    const map = tableFrom(findings, value, `the group ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, ['optional', 'dependencies'], 'a group');
    return [[(0,names_requirement/* normalizeName */.Pc)(key), entriesOf(findings, map, 'dependencies')]];
}
function rootOf(findings, entry) {
    return (0,names_requirement/* normalizeName */.Pc)(entry.key) === 'python' ? [] : parsePoetryDependency(findings, entry);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-definitions.js











/**
 * The definitions of a Poetry 1 lock (lock-version 1.0, 1.1 and 2.0), using the manifest next to it: where a package is
 * installed follows from the dependencies of the project and of the packages.
 */
function legacyDefinitions(findings, root, manifestPath, files) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const packages = parseLegacyPackages(findings, root);
    const extras = lock_definitions_extrasOf(findings, root);
    const manifest = parsePoetryManifest(findings, manifestPath, files);
    const empty = { ...(0,format/* emptySource */.$_)('poetry-lock'), consumes: [manifestPath] };
    if (manifest === undefined || !(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_definitions_selectionsOf(extras, [...manifest.groups.keys()]).map(({ suffix, selection }) => {
        const asks = selection.groups.flatMap((group) => (manifest.groups.get(group) ?? []).map(({ name }) => name));
        const lines = (own) => legacyLines(own, packages, manifest, selection, budget);
        return lockReading(findings, budget, suffix, { ...empty, asks }, lines);
    });
}
function lock_definitions_extrasOf(findings, root) {
    const table = tableOf(findings, root, 'extras');
    return new Map(entriesOf(findings, root, 'extras').map(({ key }) => [
        (0,names_requirement/* normalizeName */.Pc)(key),
        stringsOf(findings, table, key).map(nameIn),
    ]));
}
// Older locks write `name (>=1)`.
function nameIn(text) {
    return (0,names_requirement/* normalizeName */.Pc)(/^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
}
function lock_definitions_selectionsOf(extras, groups) {
    const others = groups.filter((group) => group !== MAIN).sort();
    return [
        { suffix: '', selection: { groups: [MAIN], extra: [] } },
        ...[...extras].map(([name, extra]) => ({
            suffix: `#/extras/${pointerPart(name)}`,
            selection: { groups: [MAIN], extra },
        })),
        ...others.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            selection: { groups: [MAIN, group], extra: [] },
        })),
    ];
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock.js












/**
 * `poetry.lock` of Poetry 1 and 2: one definition for the main group, and one for each other group and each extra added
 * to it. The project itself is not installed. https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock
 */
const poetryLock = {
    format: 'poetry-lock',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isPoetryLock,
    recognizes: ({ path }) => isPoetryLock(path),
    // Poetry 1 locks do not contain the dependencies of the project.
    includes: ({ text, path }) => (isPoetryLock(path) && LEGACY_LINE.test(text) ? [manifestPath(path)] : []),
    parse: ({ path, read }, files) => {
        const reading = read(readToml);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('poetry-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const root = reading.root;
        const definitions = isLegacy(root)
            ? legacyDefinitions(findings, root, manifestPath(path), files)
            : lock_definitionsOf(findings, poetry_lock_parseLock(findings, root), path);
        return { definitions, uses: [] };
    },
};
const LEGACY = ['1.0', '1.1', '2.0'];
const LEGACY_LINE = /^lock-version[ \t]*=[ \t]*["'](?:1\.[01]|2\.0)["']/m;
function isLegacy(root) {
    const metadata = (0,text_decode/* entryOf */.Ms)(root, 'metadata')?.value;
    const version = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value : undefined;
    return version?.kind === 'scalar' && !version.plain && LEGACY.includes(version.text);
}
function manifestPath(path) {
    return (0,names_path/* directoryOf */.jt)(path) === '.' ? 'pyproject.toml' : `${(0,names_path/* directoryOf */.jt)(path)}/pyproject.toml`;
}
function isPoetryLock(path) {
    return /(?:^|\/)poetry\.lock$/.test(path);
}
function poetry_lock_parseLock(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const metadata = tableOf(findings, root, 'metadata');
    const version = requiredString(findings, metadata, 'lock-version', 'metadata');
    if (version !== undefined && version !== '2.1') {
        const hint = 'run "poetry lock" with a current Poetry';
        const at = (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version 1.0, 1.1, 2.0 or 2.1, received ${(0,diagnostic/* quote */.hD)(version)}`, {
            at,
            hint,
        });
        return { packages: [], extras: [] };
    }
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parsePoetryPackage(findings, map) ?? []);
    return { packages, extras: entriesOf(findings, root, 'extras').map((entry) => (0,names_requirement/* normalizeName */.Pc)(entry.key)) };
}
function lock_definitionsOf(findings, lock, path) {
    const empty = { ...(0,format/* emptySource */.$_)('poetry-lock'), consumes: [manifestPath(path)] };
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_selectionsOf(lock).map((selection) => lockReading(findings, budget, selection.suffix, empty, (own) => lock_linesOf(own, lock.packages, selection, budget)));
}
function lock_selectionsOf({ packages, extras }) {
    const groups = [...new Set(packages.flatMap((locked) => [...locked.markers.keys()]))].filter((group) => group !== MAIN);
    return [
        { suffix: '', groups: [MAIN], extra: undefined },
        ...extras.map((extra) => ({ suffix: `#/extras/${pointerPart(extra)}`, groups: [MAIN], extra })),
        ...groups.sort().map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            groups: [MAIN, group],
            extra: undefined,
        })),
    ];
}
function lock_linesOf(findings, packages, selection, budget) {
    const decide = lock_decideExtra(selection.extra);
    return packages.flatMap(({ locked, markers }) => {
        const wanted = selection.groups.flatMap((group) => (markers.has(group) ? [markers.get(group)] : []));
        const condition = lock_conditionOf(wanted, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        findings.error('lock-package', `the markers of ${(0,diagnostic/* quote */.hD)(locked.name)} are not understood`, { at: locked.at });
        return [];
    });
}
function lock_conditionOf(markers, decide, budget) {
    return markers.reduce((known, marker) => {
        const condition = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
        return known === undefined || condition === undefined ? undefined : either(known, condition, budget);
    }, NEVER);
}
// Markers of the main group name the extras of the project that require the package.
function lock_decideExtra(chosen) {
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        const name = (0,names_requirement/* normalizeName */.Pc)((left === 'extra' ? right : left).slice(1, -1));
        return (name === chosen) === (operator === '==');
    };
}

// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(50729);
;// CONCATENATED MODULE: ./build/core/formats/promptflow/flow.js








const flow_SOURCE = { ...(0,format/* emptySource */.$_)('promptflow'), standing: 'inline' };
const REQUIREMENTS = 'python_requirements_txt';
/**
 * `environment` of a flow: a file of requirements, and maybe the image on which it is installed.
 * https://microsoft.github.io/promptflow/reference/flow-yaml-schema-reference.html
 */
const promptflow = {
    format: 'promptflow',
    listsPackages: true,
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!text.includes(REQUIREMENTS))
            return false;
        const reading = read(yaml/* readYaml */.gM);
        return reading.ok && environmentOf(reading.root) !== undefined;
    },
    includes: ({ path, text, read }) => {
        if (!text.includes(REQUIREMENTS))
            return [];
        const reading = read(yaml/* readYaml */.gM);
        const node = reading.ok ? (0,text_decode/* entryOf */.Ms)(environmentOf(reading.root) ?? EMPTY, REQUIREMENTS)?.value : undefined;
        const resolved = node?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.gM);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(flow_SOURCE, [reading.diagnostic]);
        const environment = environmentOf(reading.root);
        return environment === undefined
            ? (0,format/* oneDefinition */.gO)(flow_SOURCE, [])
            : { definitions: [readEnvironment(path, environment, files)], uses: [] };
    },
};
const EMPTY = { kind: 'map', at: { line: 1, column: 1 }, entries: [] };
function environmentOf(root) {
    const node = root.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(root, 'environment')?.value : undefined;
    return node?.kind === 'map' && (0,text_decode/* entryOf */.Ms)(node, REQUIREMENTS) !== undefined ? node : undefined;
}
function readEnvironment(path, map, files) {
    const findings = new model_findings/* Findings */.Fv(path);
    (0,text_decode/* checkKeys */.L)(findings, map, [REQUIREMENTS, 'image'], 'the environment of a flow');
    const [image, node] = ['image', REQUIREMENTS].map((key) => (0,text_decode/* entryOf */.Ms)(map, key)?.value);
    const base = image && (0,text_decode/* decodeString */.sc)(findings, image, 'image');
    const text = node && (0,text_decode/* decodeString */.sc)(findings, node, REQUIREMENTS);
    const named = node && text !== undefined ? (0,named_file/* localPath */.$)(findings, REQUIREMENTS, text, (0,names_path/* directoryOf */.jt)(path), node) : undefined;
    const file = node && named !== undefined ? (0,named_file/* reachedFile */.D)(findings, REQUIREMENTS, named, files, node) : undefined;
    const [listed] = file === undefined ? [] : requirements/* requirements */.L.parse(file, files).definitions;
    findings.add(...(listed?.diagnostics ?? []));
    const content = listed?.source ?? flow_SOURCE;
    const source = {
        ...flow_SOURCE,
        base,
        python: content.python,
        parts: [...(0,contract_parts/* imageParts */.Ck)(path, image), ...content.parts],
        localPackages: content.localPackages,
        consumes: [...(named === undefined ? [] : [named]), ...content.consumes],
    };
    return { suffix: '#/environment', source, diagnostics: findings.diagnostics };
}

// EXTERNAL MODULE: ./build/core/formats/requirements/includes.js
var includes = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/formats/requirements/trail.js
var requirements_trail = __webpack_require__(18138);
;// CONCATENATED MODULE: ./build/core/formats/pyproject/dynamic.js


/** The files of all dynamic keys. */
function dynamicFiles(root) {
    const extras = lookUp(root, ['tool', 'setuptools', 'dynamic', 'optional-dependencies']);
    const keys = extras?.kind === 'map' ? extras.entries.map(({ key }) => `optional-dependencies.${key}`) : [];
    return ['dependencies', ...keys].flatMap((key) => dynamic_filesOf(root, key) ?? []);
}
/**
 * The lines of a dynamic key, from the requirements files that setuptools reads. Other build tools compute them.
 * https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
function dynamicLines(findings, root, key, files, trail) {
    const named = dynamic_filesOf(root, key);
    if (named !== undefined) {
        const lines = named.map(({ text, at }) => ({ text: `-r ${text}`, ...at }));
        return (0,requirements/* parsePipLines */.W)(findings, lines, files, trail);
    }
    const at = lookUp(root, ['project', 'dynamic'])?.at ?? root.at;
    const hint = 'write project.dependencies, or name a file in [tool.setuptools.dynamic]: dependencies = { file = ["requirements.txt"] }';
    findings.error('pyproject-dynamic', `${key} are dynamic: the build tool computes them`, { at, hint });
    return [];
}
function dynamic_filesOf(root, key) {
    const [table = '', ...rest] = key.split('.');
    const path = ['tool', 'setuptools', 'dynamic', table, ...(rest.length === 0 ? [] : [rest.join('.')]), 'file'];
    const node = lookUp(root, path);
    if (node === undefined)
        return undefined;
    const items = node.kind === 'list' ? node.items : [node];
    const files = items.flatMap((item) => item.kind === 'scalar' && !item.plain ? [{ text: item.text, at: item.at }] : []);
    return files.length === items.length && files.length > 0 && files.every(isOneWord) ? files : undefined;
}
// Text after `-r` would otherwise be read as more than a file name.
function isOneWord({ text }) {
    return /^[\p{L}\p{N}_.][\p{L}\p{N}._+/-]*$/u.test(text);
}
function lookUp(root, path) {
    return path.reduce((node, key) => (node?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(node, key)?.value : undefined), root);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/wanted.js




/** Maximum depth to which extras and groups may name each other. */
const MAX_NESTING = 64;
const MAX_WANTED = 100_000;
function wantedBudget() {
    return { left: MAX_WANTED };
}
/** Takes a requirement from the budget; false, and reported once for each definition, if none is left. */
function mayAdd({ findings, budget }, at) {
    budget.left -= 1;
    if (budget.left >= 0)
        return true;
    const message = `expected at most ${MAX_WANTED} requirements in all definitions of the file`;
    if (findings.diagnostics.every(({ code }) => code !== 'include-limit'))
        findings.error('include-limit', message, { at, hint: 'name each extra and each group once' });
    return false;
}
/** Reads a requirement (PEP 508), including its name. */
function readWanted(reading, node) {
    const { findings } = reading;
    if (!mayAdd(reading, node.at))
        return [];
    const text = stringFrom(findings, node, 'a requirement');
    const written = (0,contract_parts/* sourceText */.rI)(findings.path, node);
    return text === undefined ? [] : wantedFrom(findings, text, node.at).map((wanted) => ({ ...wanted, written }));
}
/** Reads a requirement and reports it at the given position; `version` is the position of its version constraint. */
function wantedFrom(findings, text, at, version = { at }) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    const written = (0,contract_parts/* sourcePlace */.$Y)(findings.path, version);
    if (reading.ok && reading.requirement.kind === 'named')
        return [{ requirement: reading.requirement, at, written }];
    const reason = reading.ok ? 'expected a name before the URL' : reading.reason;
    const hint = reading.ok ? 'write name @ URL' : reading.hint;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
/** The requirement with an additional marker. */
function under(findings, wanted, marker) {
    const own = wanted.requirement.marker;
    if (marker === undefined || own === marker)
        return [wanted];
    const joined = own === undefined ? marker : `(${marker}) and (${own})`;
    const reading = (0,names_requirement/* parseRequirement */.pP)(`x ; ${joined}`);
    if (reading.ok)
        return [{ ...wanted, requirement: { ...wanted.requirement, marker: reading.requirement.marker } }];
    findings.error('requirement-syntax', `marker ${(0,diagnostic/* quote */.hD)(joined)}: ${reading.reason}`, { at: wanted.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/project.js





/** The project's requirements: `project.dependencies`, including its own extras if it names them. */
function projectWanted(reading) {
    const { findings, root } = reading;
    const project = tableOf(findings, root, 'project');
    const items = itemsOf(findings, project, 'dependencies');
    // Beyond the budget, one item is enough to report it for this definition.
    const read = reading.budget.left < 0 ? items.slice(0, 1) : items;
    const wanted = read.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, []);
}
/** The extras by normalized name, in file order. */
function projectExtras(root) {
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const extras = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'optional-dependencies')?.value : undefined;
    return Map.groupBy(extras?.kind === 'map' ? extras.entries : [], ({ key }) => (0,names_requirement/* normalizeName */.Pc)(key));
}
/** The requirements that an extra adds. */
function extraWanted(reading, extra) {
    return expandExtra(reading, extra, []);
}
/**
 * The requirements that are added when requirements name the project itself: installing it installs its dependencies.
 */
function selfWanted(reading, wanted) {
    const selves = wanted.filter(({ requirement }) => isSelf(reading, requirement.name));
    const first = selves[0];
    if (first === undefined)
        return [];
    const project = tableOf(reading.findings, reading.root, 'project');
    if (stringsOf(reading.findings, project, 'dynamic').includes('dependencies')) {
        const message = 'the project itself is named, and its dependencies are dynamic';
        reading.findings.error('pyproject-dynamic', message, { at: first.at, hint: 'name what is needed instead' });
    }
    return selves.flatMap((self) => projectWanted(reading).flatMap((one) => under(reading.findings, one, self.requirement.marker)));
}
function isSelf({ findings, root }, name) {
    const own = stringOf(findings, tableOf(findings, root, 'project'), 'name');
    return own !== undefined && name === (0,names_requirement/* normalizeName */.Pc)(own);
}
/**
 * Requirements without those on the project itself: each of its extras is replaced by the requirements that it adds.
 */
function withoutSelf(reading, wanted, seen) {
    const { findings } = reading;
    return wanted.flatMap((one) => {
        const { name, extras, marker } = one.requirement;
        if (!isSelf(reading, name))
            return [one];
        const added = extras.filter((extra) => !seen.includes(extra)).flatMap((extra) => expandExtra(reading, extra, seen));
        return added.flatMap((inner) => under(findings, inner, marker));
    });
}
function expandExtra(reading, extra, seen) {
    const { findings, root } = reading;
    const [entry, second] = reading.extras.get(extra) ?? [];
    if (entry === undefined || second !== undefined) {
        const message = entry === undefined ? `the project has no extra ${(0,diagnostic/* quote */.hD)(extra)}` : `the extra ${(0,diagnostic/* quote */.hD)(extra)} is given twice`;
        findings.error('pyproject-group', message, {
            at: second?.at ?? root.at,
            hint: 'correct project.optional-dependencies',
        });
        return [];
    }
    if (reading.budget.left < 0)
        return [];
    if (seen.length > MAX_NESTING) {
        findings.error('include-cycle', `extras name each other more than ${MAX_NESTING} deep`, { at: entry.at });
        return [];
    }
    const items = itemsFrom(findings, entry.value, `the extra ${extra}`);
    const wanted = items.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, [...seen, extra]);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/groups.js






/** The dependency groups by normalized name, in file order. */
function dependencyGroups(root) {
    const groups = (0,text_decode/* entryOf */.Ms)(root, 'dependency-groups')?.value;
    return Map.groupBy(groups?.kind === 'map' ? groups.entries : [], ({ key }) => (0,names_requirement/* normalizeName */.Pc)(key));
}
/**
 * The requirements of a dependency group, including the groups that it includes.
 * https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
function groupWanted(reading, group) {
    const wanted = readGroup(reading, group, [], reading.root.at);
    return [...selfWanted(reading, wanted), ...withoutSelf(reading, wanted, [])];
}
function readGroup(reading, group, chain, at) {
    const { findings } = reading;
    const [entry, second] = reading.groups.get(group) ?? [];
    if (chain.includes(group))
        return groups_refuse(findings, 'include-cycle', `groups include each other: ${(0,diagnostic/* formatChain */.rA)([...chain, group])}`, at);
    if (chain.length > MAX_NESTING)
        return groups_refuse(findings, 'include-cycle', `groups include each other more than ${MAX_NESTING} deep`, at);
    if (entry === undefined)
        return groups_refuse(findings, 'pyproject-group', `there is no dependency group ${(0,diagnostic/* quote */.hD)(group)}`, at);
    if (second !== undefined)
        return groups_refuse(findings, 'pyproject-group', `the group ${(0,diagnostic/* quote */.hD)(group)} is given twice`, second.at);
    return itemsFrom(findings, entry.value, `the group ${group}`).flatMap((item) => {
        if (item.kind !== 'map' || reading.budget.left < 0)
            return readWanted(reading, item);
        reading.budget.left -= 1;
        (0,text_decode/* checkKeys */.L)(findings, item, ['include-group'], 'an element of a group');
        const included = requiredString(findings, item, 'include-group', 'an element of a group');
        return included === undefined ? [] : readGroup(reading, (0,names_requirement/* normalizeName */.Pc)(included), [...chain, group], item.at);
    });
}
function groups_refuse(findings, code, message, at) {
    findings.error(code, message, { at, hint: 'correct [dependency-groups]' });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/other-tools.js


const PDM = 'lock it for all tools: "pdm export -f pylock -o pylock.toml"';
const PIXI = 'run "pixi lock": pixi.lock beside it says what is installed';
const HATCH = 'lock it: "uv lock", or "pip lock", or name the packages in [project] or [dependency-groups]';
// https://pdm-project.org/latest/reference/pep621/, https://pixi.sh/latest/python/pyproject_toml/,
// https://hatch.pypa.io/latest/config/environment/overview/
const TABLES = [
    { path: ['pdm', 'source'], hint: PDM },
    { path: ['pdm', 'resolution', 'overrides'], hint: PDM },
    { path: ['pdm', 'resolution', 'excludes'], hint: PDM },
    { path: ['pixi', 'dependencies'], hint: PIXI },
    { path: ['pixi', 'host-dependencies'], hint: PIXI },
    { path: ['pixi', 'build-dependencies'], hint: PIXI },
    { path: ['pixi', 'pypi-dependencies'], hint: PIXI },
    { path: ['pixi', 'pypi-options'], hint: PIXI },
    { path: ['pixi', 'target'], hint: PIXI },
    { path: ['pixi', 'feature'], hint: PIXI },
    { path: ['hatch', 'envs', 'default', 'dependencies'], hint: HATCH },
    { path: ['hatch', 'envs', 'default', 'extra-dependencies'], hint: HATCH },
];
/** Reports tables of tools other than uv and Poetry that change what is installed: half of a manifest is another environment. */
function checkOtherTools(findings, root) {
    for (const { path, hint } of TABLES) {
        const entry = entryAt(root, ['tool', ...path]);
        if (entry === undefined || other_tools_isEmpty(entry) || isProjectAlone(path, entry))
            continue;
        findings.error('pyproject-setting', `[tool.${path.join('.')}] is not read`, { at: entry.at, hint });
    }
}
/**
 * Reports what `[tool.poetry.dependencies]` adds to `[project]`: Poetry 2 takes sources, and all else, from there.
 * https://python-poetry.org/docs/pyproject/#dependencies
 */
function checkPoetryBeside(findings, root) {
    const table = entryAt(root, ['tool', 'poetry', 'dependencies'])?.value;
    if (table?.kind !== 'map')
        return;
    const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
    for (const { key, at } of table.entries) {
        if (key === 'python')
            continue;
        const message = `${(0,diagnostic/* quote */.hD)(key)} of [tool.poetry.dependencies] is not read beside project.dependencies`;
        findings.error('pyproject-source', message, { at, hint });
    }
}
function entryAt(root, path) {
    let map = root;
    let found;
    for (const key of path) {
        found = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key);
        map = found?.value.kind === 'map' ? found.value : undefined;
    }
    return found;
}
function other_tools_isEmpty({ value }) {
    return (value.kind === 'map' && value.entries.length === 0) || (value.kind === 'list' && value.items.length === 0);
}
// The project itself is not installed: `mypkg = { path = ".", editable = true }`.
function isProjectAlone([tool, table], { value }) {
    if (tool !== 'pixi' || table !== 'pypi-dependencies' || value.kind !== 'map')
        return false;
    return value.entries.every(({ value: source }) => {
        const path = source.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(source, 'path')?.value : undefined;
        return path?.kind === 'scalar' && /^\.\/?$/.test(path.text);
    });
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/poetry.js







/** The definitions in `[tool.poetry]`; none if `[project]` lists the dependencies. */
function poetryNames(root) {
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    const groups = tableIn(poetry, 'group')?.entries ?? [];
    const tables = [
        ...groups.map(({ key, value }) => ({
            suffix: `#/tool/poetry/group/${pointerPart(key)}/dependencies`,
            table: value.kind === 'map' ? tableIn(value, 'dependencies') : undefined,
        })),
        { suffix: '#/tool/poetry/dev-dependencies', table: tableIn(poetry, 'dev-dependencies') },
    ].flatMap(({ suffix, table }) => table === undefined ? [] : [{ suffix, selection: { kind: 'group', table } }]);
    if (tableIn(poetry, 'dependencies') === undefined || hasDependencies(root))
        return tables;
    const extras = (tableIn(poetry, 'extras')?.entries ?? []).map((extra) => ({
        suffix: `#/tool/poetry/extras/${pointerPart((0,names_requirement/* normalizeName */.Pc)(extra.key))}`,
        selection: { kind: 'project', extra },
    }));
    return [{ suffix: '', selection: { kind: 'project', extra: undefined } }, ...extras, ...tables];
}
/** Requirements of a selection; those that pip cannot express are reported. */
function poetryWanted(reading, selection) {
    const { findings, root } = reading;
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    if (poetry === undefined)
        return [];
    checkSources(reading, poetry);
    if (selection.kind === 'group')
        return readEach(reading, selection.table.entries, (entry) => readDependency(reading, entry, () => true));
    const extra = extraMembers(findings, poetry, selection.extra);
    return readEach(reading, tableIn(poetry, 'dependencies')?.entries ?? [], (entry) => {
        const name = (0,names_requirement/* normalizeName */.Pc)(entry.key);
        return name === 'python' ? [] : readDependency(reading, entry, () => extra.has(name));
    });
}
// Beyond the budget, one entry is enough to report it for this definition.
function readEach(reading, entries, read) {
    const shown = reading.budget.left < 0 ? entries.slice(0, 1) : entries;
    return shown.flatMap((entry) => (mayAdd(reading, entry.at) ? read(entry) : []));
}
function tableIn(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function hasDependencies(root) {
    const project = tableIn(root, 'project');
    return project !== undefined && (0,text_decode/* entryOf */.Ms)(project, 'dependencies') !== undefined;
}
// pip treats all indexes alike; Poetry searches them by priority.
function checkSources(reading, poetry) {
    const { findings, budget } = reading;
    if (budget.left < 0)
        return;
    for (const source of tablesOf(findings, poetry, 'source')) {
        if (!mayAdd(reading, source.at))
            return;
        if (stringOf(findings, source, 'priority') === 'explicit')
            continue;
        const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
        findings.error('pyproject-source', 'sources of Poetry are not read', { at: source.at, hint });
    }
}
function extraMembers(findings, poetry, extra) {
    const extras = tableIn(poetry, 'extras');
    return new Set(extras === undefined || extra === undefined ? [] : stringsOf(findings, extras, extra.key).map(names_requirement/* normalizeName */.Pc));
}
const poetry_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'git', 'branch', 'tag', 'rev'].concat([
    'subdirectory',
    'url',
    'path',
    'develop',
]);
function readDependency(reading, { key, value }, isChosen) {
    const { findings } = reading;
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form, index) => {
        if (index > 0 && !mayAdd(reading, form.at))
            return [];
        if (form.kind === 'scalar')
            return poetry_readVersion(findings, key, form);
        const map = tableFrom(findings, form, `the dependency ${key}`);
        if (map === undefined || (booleanOf(findings, map, 'optional') && !isChosen()))
            return [];
        const unread = map.entries.find((entry) => !poetry_KEYS.includes(entry.key));
        if (unread === undefined)
            return readTable(findings, key, map);
        const message = `${(0,diagnostic/* quote */.hD)(unread.key)} of the dependency ${(0,diagnostic/* quote */.hD)(key)} is not read`;
        findings.error('pyproject-source', message, {
            at: unread.at,
            hint: 'run "poetry lock": poetry.lock says what is installed',
        });
        return [];
    });
}
function poetry_readVersion(findings, name, node) {
    const text = stringFrom(findings, node, `the version of ${name}`);
    const specifiers = text === undefined ? undefined : specifiersOf(findings, text, node);
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${specifiers}`, node.at);
}
function specifiersOf(findings, text, node) {
    const specifiers = poetrySpecifiers(text);
    if (specifiers !== undefined)
        return specifiers;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} has no form that pip reads`;
    findings.error('pyproject-version', message, { at: node.at, hint: 'write it with >=, <, ==, != or ~=' });
    return undefined;
}
function readTable(findings, name, map) {
    const extras = (0,names_requirement/* formatExtras */.zB)(stringsOf(findings, map, 'extras'));
    const conditions = poetry_conditionsOf(findings, map);
    const marker = conditions.length === 0 ? '' : ` ; ${conditions.map((text) => `(${text})`).join(' and ')}`;
    const said = ['version', 'git', 'url'].flatMap((key) => (0,text_decode/* entryOf */.Ms)(map, key)?.value ?? []).at(0);
    const path = stringOf(findings, map, 'path');
    if (path !== undefined)
        return wantedFrom(findings, `${name}${extras}${marker}`, map.at).map((wanted) => ({ ...wanted, path }));
    const url = urlOf(findings, map);
    if (url !== undefined)
        return wantedFrom(findings, `${name}${extras} @ ${url}${marker}`, map.at, said);
    const version = stringOf(findings, map, 'version');
    const specifiers = version === undefined ? undefined : specifiersOf(findings, version, map);
    if (version === undefined)
        findings.error('field-missing', `expected version of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${extras}${specifiers}${marker}`, map.at, said);
}
function urlOf(findings, map) {
    const folder = stringOf(findings, map, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = stringOf(findings, map, 'git');
    const wanted = stringOf(findings, map, 'rev') ?? stringOf(findings, map, 'tag') ?? stringOf(findings, map, 'branch');
    if (git !== undefined)
        return `git+${git}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
    const url = stringOf(findings, map, 'url');
    return url === undefined ? undefined : `${url}${fragment}`;
}
function poetry_conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    const platform = stringOf(findings, map, 'platform');
    const python = stringOf(findings, map, 'python');
    const versions = python === undefined ? [] : (pythonConditions(findings, python, map) ?? []);
    return [
        ...(markers === undefined ? [] : [markers]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
        ...versions,
    ];
}
// `python_version` has two numbers, so only with some operators is it clear what such a bound means for 3.8.1.
function pythonConditions(findings, text, map) {
    const specifiers = poetrySpecifiers(text);
    const parts = specifiers === undefined || specifiers === '' ? [] : specifiers.split(',');
    const conditions = parts.map((part) => {
        const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9.]+)$/.exec(part) ?? [];
        const full = version.split('.').length > 2;
        return version === '' || (!full && !['>=', '<'].includes(operator))
            ? undefined
            : `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
    });
    if (specifiers !== undefined && conditions.every((condition) => condition !== undefined))
        return conditions;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} of Python has no form that pip reads`;
    findings.error('pyproject-version', message, {
        at: (0,text_decode/* entryOf */.Ms)(map, 'python')?.value.at ?? map.at,
        hint: 'write it as markers',
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/uv.js







/** Settings with which uv installs something else than pip does from the same lines. */
const uv_UNREAD = [
    'override-dependencies',
    'exclude-dependencies',
    'find-links',
    'no-index',
    'prerelease',
    'resolution',
].concat(['no-binary', 'no-binary-package', 'exclude-newer', 'dependency-metadata']);
/** Reads `[tool.uv]`: https://docs.astral.sh/uv/reference/settings/ */
function uvSettings(reading) {
    const { findings, root } = reading;
    const uv = tableOf(findings, tableOf(findings, root, 'tool'), 'uv');
    for (const key of uv_UNREAD) {
        const entry = (0,text_decode/* entryOf */.Ms)(uv, key);
        if (entry === undefined)
            continue;
        const hint = 'run "uv lock": uv.lock beside it says what is installed';
        findings.error('pyproject-setting', `${key} of [tool.uv] is not read`, { at: entry.at, hint });
    }
    const sources = entriesOf(findings, uv, 'sources');
    const constraints = constraintParts(reading, uv);
    const lines = constraints.map(({ text }) => text);
    return {
        lines: [...uv_indexLines(findings, uv), ...(lines.length === 0 ? [] : [['-c', lines]])],
        parts: constraints,
        sources: new Map(sources.map(({ key, at, value }) => {
            const map = value.kind === 'map' ? value : undefined;
            return [(0,names_requirement/* normalizeName */.Pc)(key), map === undefined ? { at } : readSource(findings, map, at)];
        })),
    };
}
/** The canonical lines of requirements, each using its source. */
function wantedEntries(findings, wanted, { sources }, trail, directory) {
    return wanted.flatMap((one) => {
        const { requirement, at } = one;
        const source = sources.get(requirement.name);
        if (source !== undefined && source.url === undefined && source.path === undefined)
            return unread(findings, requirement, at);
        const path = one.path ?? source?.path;
        if (path !== undefined)
            return uv_localEntry(findings, requirement, path, at, trail, directory);
        return packageEntry(findings, one, source?.url, trail);
    });
}
function packageEntry(findings, { requirement: own, at, written }, url, { parts }) {
    const requirement = url === undefined ? own : { ...own, specifier: '', url };
    const text = (0,names_requirement/* formatRequirement */.zP)(requirement);
    parts.push({ kind: 'pip', text, requirement, written });
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok)
        findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at, hint: reading.hint });
    if ((0,names_url/* hasCredentials */.L)(text))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
    else if (/\$\{/.test(text))
        findings.error('pip-variable', 'variables in a URL are not read', { at, hint: uv_SECRET });
    return [text];
}
const uv_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
function uv_localEntry(findings, { extras, marker }, path, at, trail, directory) {
    const text = `${/^\.{1,2}\//.test(path) ? '' : './'}${path}${(0,names_requirement/* formatExtras */.zB)(extras)}${(0,names_requirement/* formatMarker */.gJ)(marker)}`;
    const reading = (0,requirements_entry/* readRequirement */.M)(text, [], { directory, constraint: false });
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (typeof reading.entry !== 'string')
        trail.localPackages.push({ path: reading.entry[1], at });
    return [reading.entry];
}
function unread(findings, { name }, at) {
    const message = `the source of ${(0,diagnostic/* quote */.hD)(name)} in [tool.uv.sources] is not read`;
    const hint = 'run "uv lock": uv.lock beside it says what is installed; or name a git URL, a URL or a path without a marker';
    findings.error('pyproject-source', message, { at, hint });
    return [];
}
const GIT = ['git', 'rev', 'tag', 'branch', 'subdirectory'];
// A source in a workspace, on an index or with a marker says more than a pip line can.
function readSource(findings, map, at) {
    const keys = map.entries.map(({ key }) => key);
    const text = (key) => stringOf(findings, map, key);
    const folder = text('subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = text('git');
    if (git !== undefined && keys.every((key) => GIT.includes(key))) {
        const wanted = text('rev') ?? text('tag') ?? text('branch');
        const url = `${git.replace(/^git\+/, '')}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
        return { at, url: `git+${url}` };
    }
    const url = text('url');
    if (url !== undefined && keys.every((key) => ['url', 'subdirectory'].includes(key)))
        return { at, url: `${url}${fragment}` };
    const path = text('path');
    return path !== undefined && keys.every((key) => ['path', 'editable'].includes(key)) ? { at, path } : { at };
}
// pip treats all indexes alike, but uv uses the first one that has the package:
// https://docs.astral.sh/uv/concepts/indexes/
function uv_indexLines(findings, uv) {
    const indexes = tablesOf(findings, uv, 'index').filter((map) => !booleanOf(findings, map, 'explicit'));
    const tables = indexes.flatMap((map) => {
        const url = stringOf(findings, map, 'url');
        const option = booleanOf(findings, map, 'default') ? '--index-url' : '--extra-index-url';
        return url === undefined ? [] : [{ option, url, at: map.at }];
    });
    const old = ['index-url', 'extra-index-url'].flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(uv, key)?.value;
        const items = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
        return items.flatMap((item) => item.kind === 'scalar' ? [{ option: `--${key}`, url: item.text, at: item.at }] : []);
    });
    // To pip the main index replaces those before it.
    const isMain = ({ option }) => option === '--index-url';
    const all = [...tables, ...old];
    return [...all.filter(isMain), ...all.filter((one) => !isMain(one))].flatMap(({ option, url, at }) => {
        if ((0,names_url/* hasCredentials */.L)(url))
            findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
        else if (/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
            return [`${option} ${url}`];
        else
            findings.error('pyproject-source', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
        return [];
    });
}
function constraintParts(reading, uv) {
    const items = itemsOf(reading.findings, uv, 'constraint-dependencies');
    return items
        .flatMap((item) => readWanted(reading, item))
        .map(({ requirement, written }) => ({ kind: 'pip', text: (0,names_requirement/* formatRequirement */.zP)(requirement), requirement, written }));
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/pyproject.js
















/**
 * `pyproject.toml`: the project's dependencies (PEP 621), the same with each extra, each dependency group alone (PEP
 * 735), and Poetry's tables. The project itself is not installed, and `requires-python` is ignored because Python comes
 * with the base image. https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const pyproject = {
    format: 'pyproject',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isPyproject,
    recognizes: ({ text, path, read }) => {
        if (!isPyproject(path))
            return false;
        const reading = read(readToml);
        return reading.ok
            ? pyproject_selectionsOf(reading.root).length > 0
            : /^\[(?:project|dependency-groups)\b/m.test(text);
    },
    includes: ({ path, read }) => {
        const root = isPyproject(path) ? read(readToml) : undefined;
        return root?.ok
            ? (0,includes/* pipIncludes */.d$)(dynamicFiles(root.root).map((file) => `-r ${file.text}`), (0,names_path/* directoryOf */.jt)(path))
            : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(readToml);
        const empty = (0,format/* emptySource */.$_)('pyproject');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(empty, [reading.diagnostic]);
        return parseDefinitions(reading.root, path, files);
    },
};
function isPyproject(path) {
    return /(?:^|\/)pyproject\.toml$/.test(path);
}
/** Maximum number of mistakes in shared settings that are reported for each definition. */
const MAX_COMMON = 20;
function parseDefinitions(root, path, files) {
    const shared = { root, budget: wantedBudget(), extras: projectExtras(root), groups: dependencyGroups(root) };
    // Read once: a file may have as many settings as definitions, and each mistake would be reported for each definition.
    const common = new model_findings/* Findings */.Fv(path);
    checkDynamic(common, root);
    checkOtherTools(common, root);
    const settings = uvSettings({ ...shared, findings: common });
    const lines = settings.lines.flatMap((line) => (typeof line === 'string' ? line : line[1])).length;
    const definitions = pyproject_selectionsOf(root).map((selection) => {
        const findings = new model_findings/* Findings */.Fv(path);
        findings.add(...common.diagnostics.slice(0, MAX_COMMON));
        const trail = (0,requirements_trail/* pipTrail */.US)(path);
        const reading = { ...shared, findings };
        shared.budget.left -= lines;
        const pip = [
            ...settings.lines,
            ...wantedEntries(findings, selection.wanted(reading), settings, trail, (0,names_path/* directoryOf */.jt)(path)),
            ...selection.dynamic.flatMap((key) => dynamicLines(findings, root, key, files, trail)),
        ];
        const consumes = selection.dynamic.length === 0 ? [] : pyproject_consumedBy(root, path, files);
        const source = {
            ...(0,format/* emptySource */.$_)('pyproject'),
            python: { ...format/* NO_PYTHON */.ho, pip },
            parts: [...settings.parts, ...trail.parts],
            localPackages: trail.localPackages,
            consumes,
        };
        return { suffix: selection.suffix, source, diagnostics: findings.diagnostics };
    });
    return definitions.length > 0 ? { definitions, uses: [] } : (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pyproject'), [nothing(path)]);
}
// Build tools reject it: https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
function checkDynamic(findings, root) {
    const project = mapAt(root, 'project');
    for (const key of ['dependencies', 'optional-dependencies'].filter((name) => dynamicKeys(project).includes(name))) {
        const entry = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, key);
        if (entry === undefined)
            continue;
        const message = `project.${key} are given, and project.dynamic says that the build tool computes them`;
        findings.error('pyproject-dynamic', message, { at: entry.at, hint: 'remove one of them' });
    }
}
function nothing(path) {
    const message = 'expected dependencies of a project, or dependency groups';
    return (0,model_findings/* finding */.gk)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3 });
}
function pyproject_consumedBy(root, path, files) {
    const lines = dynamicFiles(root).map((file) => `-r ${file.text}`);
    return (0,includes/* withReached */.nh)((0,includes/* pipIncludes */.d$)(lines, (0,names_path/* directoryOf */.jt)(path)), files);
}
function pyproject_selectionsOf(root) {
    return [...projectSelections(root), ...groupSelections(root), ...poetrySelections(root)];
}
function projectSelections(root) {
    const project = mapAt(root, 'project');
    const dynamic = dynamicKeys(project);
    if (project === undefined || ((0,text_decode/* entryOf */.Ms)(project, 'dependencies') === undefined && !dynamic.includes('dependencies')))
        return [];
    const byPoetry = dependsOnPoetry(root, dynamic);
    const own = dynamic.filter((key) => key === 'dependencies' && !byPoetry);
    const wanted = byPoetry ? poetryProject : besidePoetry(dynamic);
    return [
        // Poetry's own table is the definition then.
        ...(byPoetry ? [] : [{ suffix: '', wanted, dynamic: own }]),
        ...[...projectExtras(root).keys()].map((extra) => ({
            suffix: `#/project/optional-dependencies/${pointerPart(extra)}`,
            wanted: (reading) => [...wanted(reading), ...extraWanted(reading, extra)],
            dynamic: own,
        })),
        ...(dynamic.includes('optional-dependencies') ? dynamicExtras(root, own) : []),
    ];
}
/** True where Poetry computes the dependencies: from its own table. */
function dependsOnPoetry(root, dynamic) {
    const tool = mapAt(root, 'tool');
    const poetry = mapAt(mapAt(tool, 'poetry'), 'dependencies');
    const setuptools = mapAt(mapAt(mapAt(tool, 'setuptools'), 'dynamic'), 'dependencies');
    return dynamic.includes('dependencies') && poetry !== undefined && setuptools === undefined;
}
function poetryProject(reading) {
    return poetryWanted(reading, { kind: 'project', extra: undefined });
}
function besidePoetry(dynamic) {
    return (reading) => {
        if (!dynamic.includes('dependencies'))
            checkPoetryBeside(reading.findings, reading.root);
        return projectWanted(reading);
    };
}
function dynamicExtras(root, own) {
    const table = mapAt(mapAt(mapAt(mapAt(root, 'tool'), 'setuptools'), 'dynamic'), 'optional-dependencies');
    // An extra that is also listed statically is an error and already has these ids.
    const given = projectExtras(root);
    const entries = (table?.entries ?? []).filter(({ key }) => !given.has(key));
    return entries.map(({ key }) => ({
        suffix: `#/project/optional-dependencies/${pointerPart(key)}`,
        wanted: projectWanted,
        dynamic: [...own, `optional-dependencies.${key}`],
    }));
}
function groupSelections(root) {
    return [...dependencyGroups(root).keys()].map((group) => ({
        suffix: `#/dependency-groups/${pointerPart(group)}`,
        wanted: (reading) => groupWanted(reading, group),
        dynamic: [],
    }));
}
function poetrySelections(root) {
    return poetryNames(root).map(({ suffix, selection }) => ({
        suffix,
        wanted: (reading) => poetryWanted(reading, selection),
        dynamic: [],
    }));
}
function mapAt(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function dynamicKeys(project) {
    const node = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, 'dynamic')?.value;
    return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

;// CONCATENATED MODULE: ./build/core/formats/readers.js

















/** Every format, in the order in which a file is tried: the more specific first. */
const READERS = [
    azureml_v1/* azuremlV1 */.a,
    promptflow,
    azureml,
    azuremlAsset,
    inline/* azuremlInline */.G,
    condaLock,
    condaExplicit,
    pixiLock,
    pixi,
    mlflow,
    conda_environment/* conda */.S,
    pyproject,
    uvLock,
    poetryLock,
    pylock,
    requirements/* requirements */.L,
    dockerfile/* dockerfile */.T,
];
/** Facts of a format: those of its first reader. */
function factsOf(format) {
    return READERS.find((reader) => reader.format === format) ?? {};
}


/***/ }),

/***/ 73998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRequirement),
/* harmony export */   R: () => (/* binding */ readEditable)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91130);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60638);
/* harmony import */ var _names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91388);
/* harmony import */ var _names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7970);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76411);






/** Reads a requirement and the options after it. */
function readRequirement(text, options, place) {
    const suffix = requirementOptions(options, ['--hash', '--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (text.includes('\\'))
        return refuse('requirement-syntax', `requirement ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds a backslash`);
    if ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocal */ .IX)(text))
        return localEntry('path', text, (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocal */ .Pk)(withoutEgg(text)), suffix, place);
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text);
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `requirement ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${reading.reason}` };
    const { requirement } = reading;
    return { ok: true, entry: `${(0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .zP)(requirement)}${suffix}`, requirement };
}
/** Reads what `-e` installs: a folder, or a version control URL with a name. */
function readEditable(value, options, place) {
    const suffix = requirementOptions(options, ['--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (place.constraint)
        return refuse('pip-option', 'pip takes no editable package as a constraint', 'write name==1.2');
    if (value.includes('\\'))
        return refuse('requirement-syntax', `editable ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} holds a backslash`);
    if (value.includes('://'))
        return editableUrl(value, suffix);
    const url = value.startsWith('file:');
    const reading = (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocalPath */ .qG)(withoutEgg(url ? value.slice('file:'.length) : value));
    if (reading.ok && (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchive */ .tc)(reading.requirement.path))
        return refuse('requirement-syntax', `pip installs no archive as editable: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, 'remove -e');
    return localEntry('-e', value, reading, suffix, place);
}
// What pip calls a local package before it knows better; pip-compile writes it.
function withoutEgg(text) {
    return text.replace(/#egg=[A-Za-z0-9._-]+(?=[\s;]|$)/, '');
}
// https://pip.pypa.io/en/stable/topics/vcs-support/#editable-vcs-installs
function editableUrl(value, suffix) {
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(value);
    const wrong = (reason, hint) => refuse('requirement-syntax', `editable ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}: ${reason}`, hint);
    if (!reading.ok)
        return wrong(reading.reason, reading.hint);
    const { requirement } = reading;
    if (!/^(?:git|hg|svn|bzr)\+/i.test(requirement.url ?? ''))
        return wrong('expected a version control URL', 'remove -e');
    const problem = (0,_names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__/* .namedUrlProblem */ .wE)(requirement.url ?? '');
    if (problem !== undefined)
        return wrong(problem);
    const named = requirement.kind === 'named' || /[#&]egg=/.test(requirement.url);
    if (!named)
        return wrong('pip needs the name of the package', 'write -e "name @ URL", or #egg=name behind it');
    // For `-e`, pip reads the whole text as one URL, which ends at the first blank.
    if (requirement.marker !== undefined && (requirement.kind === 'url' || !/^[^;]*[ \t];/.test(value)))
        return wrong('pip reads no marker here', 'write -e "name @ URL ; marker"');
    return { ok: true, entry: `--editable ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteOptionWord */ .O)((0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .zP)(requirement))}${suffix}`, requirement };
}
function localEntry(flag, text, reading, suffix, { directory, constraint }) {
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${reading.reason}` };
    const { requirement } = reading;
    if (constraint)
        return refuse('local-package', `a local package is no constraint: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, 'write name==1.2');
    const wheel = (0,_names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__/* .wheelProblem */ .l5)(requirement.path);
    if (wheel !== undefined)
        return refuse('requirement-syntax', `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${wheel}`);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, requirement.path);
    if (!resolved.ok)
        return refuse('path-refused', `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`, resolved.hint ?? OUTSIDE);
    // What `folder/..` means depends on whether the folder exists and whether it is a link.
    if (leadsBack(requirement.path))
        return refuse('local-package', `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} leads through a folder and out again`, 'write the path without it');
    // Blanks, quotes, glob patterns and percent signs have a meaning to pip, a shell or a Dockerfile.
    if (!/^[\p{L}\p{N}\p{M}._+=,~/-]*$/u.test(requirement.path) || requirement.path.startsWith('-'))
        return refuse('local-package', `the path of ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds characters that are not read`, RENAME);
    return { ok: true, entry: [flag, resolved.path, `${(0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocal */ .xg)(requirement)}${suffix}`] };
}
function leadsBack(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.some((part, index) => part === '..' && index > 0 && parts[index - 1] !== '..');
}
const OUTSIDE = 'name a folder or a wheel below the root, relative to this file: ./path';
const RENAME = 'use letters, digits and . _ - + = , ~ in the names of its folders';
// To pip, the hashes of a line are a set.
function requirementOptions(options, known) {
    const suffixes = [];
    const hashes = new Set();
    for (const { name, value } of options) {
        if (!known.includes(name))
            return refuse('pip-option', `pip ignores ${name} behind a requirement`, 'write it on its own line');
        const problem = name === '--hash' ? hashProblem(value) : settingProblem(value);
        if (problem !== undefined)
            return refuse('pip-option', problem);
        const suffix = ` ${name}=${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteOptionWord */ .O)(value)}`;
        if (name === '--hash')
            hashes.add(suffix);
        else
            suffixes.push(suffix);
    }
    return [...[...hashes].sort(), ...suffixes].join('');
}
function hashProblem(value) {
    if (/^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(value))
        return undefined;
    return `expected --hash=sha256:<hex digits>, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
}
function settingProblem(value) {
    if (!/^[^=]+=/.test(value))
        return `expected --config-settings=KEY=VALUE, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    return /\s#/.test(value) ? `pip would read a comment in ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` : undefined;
}
function refuse(code, reason, hint) {
    return { ok: false, code, reason, ...(hint === undefined ? {} : { hint }) };
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ splitOptions),
/* harmony export */   WI: () => (/* binding */ reachedFiles),
/* harmony export */   d$: () => (/* binding */ pipIncludes),
/* harmony export */   dr: () => (/* binding */ includesIn),
/* harmony export */   nh: () => (/* binding */ withReached),
/* harmony export */   rc: () => (/* binding */ nestedOption)
/* harmony export */ });
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91130);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70137);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20028);



/** Paths that `-r` and `-c` lines name, resolved against the directory; each once. */
function pipIncludes(lines, directory) {
    const paths = lines.flatMap((line) => {
        const { body, options } = splitOptions((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComment */ .sp)(line));
        const reading = body === '' && options !== '' ? (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePipOptions */ .p)(options) : undefined;
        const nested = reading?.ok ? nestedOption(reading.options) : undefined;
        const resolved = nested === undefined ? undefined : (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(directory, nested.value);
        return resolved?.ok ? [resolved.path] : [];
    });
    return [...new Set(paths)];
}
/** Paths that a requirements file includes directly. */
function includesIn(text, path) {
    // A file with more lines is refused.
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logicalLines */ .Nj)(text).slice(0, _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg);
    return pipIncludes(lines.map((line) => line.text), (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path));
}
/** Files that a requirements file includes, directly or through others; each once. */
function reachedFiles(from, files) {
    const reached = new Set([from.path]);
    reach(from.read(includesIn), files, reached);
    return [...reached].slice(1);
}
/** The files of the paths, each followed by those that it includes, directly or through others; each once. */
function withReached(paths, files) {
    const reached = new Set();
    for (const path of paths)
        reach([path], files, reached);
    return [...reached];
}
function reach(paths, files, reached) {
    const queue = [...paths];
    // The queue grows during the loop. A definition with more lines than this is refused.
    for (const next of queue) {
        if (reached.has(next))
            continue;
        reached.add(next);
        const file = files.get(next);
        if (file?.kind !== 'text' || queue.length > _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg)
            continue;
        for (const other of file.read(includesIn))
            queue.push(other);
    }
}
/** Splits a line at its options: pip only looks for them after a blank. */
function splitOptions(text) {
    const at = text.startsWith('-') ? 0 : text.indexOf(' -');
    return at < 0 ? { body: text, options: '' } : { body: text.slice(0, at), options: text.slice(at) };
}
/** The option that names a file: pip follows it only if it is alone in its line. */
function nestedOption(options) {
    const [option, ...others] = options;
    return others.length === 0 && /^--(?:requirement|constraint)$/.test(option?.name ?? '') ? option : undefined;
}


/***/ }),

/***/ 70137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ logicalLines),
/* harmony export */   OR: () => (/* binding */ lineProblem),
/* harmony export */   sp: () => (/* binding */ withoutComment),
/* harmony export */   xg: () => (/* binding */ MAX_LINES),
/* harmony export */   yn: () => (/* binding */ foreignEncoding)
/* harmony export */ });
/** Limit on the lines of all files of a definition. */
const MAX_LINES = 20_000;
const LF = 10;
const CR = 13;
/** Characters that end a line only in Python (`str.splitlines`). */
const LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const CONTROL = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}]/u;
/** White space as defined by Python's `str.strip` and `\s`, which differs from JavaScript's. */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Why a line cannot be read the way pip reads it, or `undefined`. */
function lineProblem(text) {
    if (LINE_END.test(text))
        return 'the line holds a character that ends a line for pip, and for no editor';
    if (CONTROL.test(text))
        return 'the line holds a control character';
    if (text.endsWith('\\'))
        return 'the line ends with a backslash, by which pip would join it to what follows';
    return undefined;
}
/**
 * Lines as pip joins them: a backslash at the end of a line continues it, unless the line is a comment, and a comment
 * line ends a continued line. Comments and blank lines are left out, and so is what follows after one line too many.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L468
 */
function logicalLines(text) {
    const lines = [];
    let open;
    const close = (last, line) => {
        const joined = { text: `${open?.text ?? ''}${last}`, line: open?.line ?? line };
        open = undefined;
        // After such a character pip starts another line, even inside what looks like a comment.
        const stripped = CONTROL.test(joined.text) ? joined.text : withoutComment(joined.text);
        if (stripped !== '')
            lines.push({ ...joined, text: stripped });
    };
    let number = 0;
    for (const raw of physicalLines(text.replace(/^\uFEFF/, ''))) {
        number += 1;
        if (lines.length > MAX_LINES)
            return lines;
        if (raw === '' && open === undefined)
            continue;
        const comment = isComment(raw);
        if (!raw.endsWith('\\') || comment)
            close(comment ? ` ${raw}` : raw, number);
        else
            open = { text: `${open?.text ?? ''}${withoutBackslashes(raw)}`, line: open?.line ?? number };
    }
    if (open !== undefined)
        close('', number);
    return lines;
}
// One after the other: a list of millions would take hundreds of megabytes.
function* physicalLines(text) {
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code !== LF && code !== CR)
            continue;
        yield text.slice(start, at);
        if (code === CR && text.charCodeAt(at + 1) === LF)
            at += 1;
        start = at + 1;
    }
    yield text.slice(start);
}
/** A line without its comment, which starts the line or follows white space, and without surrounding white space. */
function withoutComment(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || SPACE.test(text[at - 1] ?? ''))
            return strip(text.slice(0, at), SPACE);
    }
    return strip(text, SPACE);
}
function isComment(line) {
    const start = line.indexOf('#');
    return start >= 0 && strip(line.slice(0, start), SPACE) === '';
}
// pip strips every backslash from both ends.
function withoutBackslashes(line) {
    return strip(line, /\\/);
}
function strip(text, what) {
    let start = 0;
    let end = text.length;
    while (start < end && what.test(text[start] ?? ''))
        start += 1;
    while (end > start && what.test(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(start, end);
}
const CODING = /coding[:=][ \t-\r]*([-\w.]+)/;
const UTF_8 = /^(?:u8|utf|utf_?8|utf_8_sig|cp65001)$/;
// In these encodings, bytes that look like ASCII are ASCII.
// https://docs.python.org/3/library/codecs.html#standard-encodings
const LIKE_ASCII = /^(?:(?:us_)?ascii|latin_?1|l1|iso_?8859_(?:[1-9]|1[013-6])|(?:cp|windows_)125[0-8]|cp437|koi8_[ru]|mac_roman|gbk|gb2312|big5|euc_(?:jp|kr))$/;
/** The encoding that the file declares, if pip would read different text with it; otherwise `undefined`. */
function foreignEncoding(text) {
    if (text.startsWith('\uFEFF'))
        return undefined;
    const heads = text.split('\n', 2).filter((line) => line.startsWith('#'));
    const named = heads.map((line) => CODING.exec(line)?.[1]).find((name) => name !== undefined);
    const name = named?.toLowerCase().replace(/[^a-z0-9]+/g, '_') ?? 'utf_8';
    if (UTF_8.test(name))
        return undefined;
    const ascii = /^\p{ASCII}*$/u.test(text);
    return ascii && LIKE_ASCII.test(name) ? undefined : named;
}


/***/ }),

/***/ 92003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listedIncludes),
/* harmony export */   x: () => (/* binding */ readListedLines)
/* harmony export */ });
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91130);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50248);
/* harmony import */ var _contract_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97633);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3049);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50729);
/* harmony import */ var _trail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18138);






/** Reads the elements of lists as the lines of a requirements file that lies where the file with the lists does. */
function readListedLines(findings, lists, files) {
    const items = lists.flatMap(({ key, node }) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeList */ .VX)(findings, node, key) ?? []);
    const lines = items.flatMap((item) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeString */ .sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at, node: item }];
    });
    const trail = (0,_trail_js__WEBPACK_IMPORTED_MODULE_5__/* .pipTrail */ .US)(findings.path);
    const pip = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePipLines */ .W)(findings, lines, files, trail);
    const consumes = (0,_includes_js__WEBPACK_IMPORTED_MODULE_3__/* .withReached */ .nh)(listedIncludes(lists.map(({ node }) => node), findings.path), files);
    const { parts, localPackages } = trail;
    return { python: { ..._contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_PYTHON */ .ho, pip }, parts, localPackages, consumes };
}
/** Files that such lines include. */
function listedIncludes(lists, path) {
    const texts = lists.flatMap((node) => node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : [])) : []);
    return (0,_includes_js__WEBPACK_IMPORTED_MODULE_3__/* .pipIncludes */ .d$)(texts, (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path));
}


/***/ }),

/***/ 20028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsePipOptions)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76411);


/** Options of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options */
const FLAGS = ['--no-index', '--prefer-binary', '--require-hashes', '--no-require-hashes', '--pre'];
const VALUED = [
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--all-releases',
    '--only-final',
    '--no-binary',
    '--only-binary',
    '--trusted-host',
    '--use-feature',
    '--requirement',
    '--constraint',
    '--editable',
    '--hash',
    '--config-settings',
];
const SHORT = {
    '-i': '--index-url',
    '-f': '--find-links',
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-C': '--config-settings',
};
const LONG = new Map([
    ...[...FLAGS, ...VALUED].map((name) => [name, name]),
    ['--pypi-url', '--index-url'],
    ['--config-setting', '--config-settings'],
]);
/**
 * Options that older versions of pip accepted in these files. An abbreviation that also fits one of them means a
 * different option in another version of pip.
 */
const REMOVED = [
    '--allow-all-external',
    '--allow-external',
    '--allow-unverified',
    '--always-unzip',
    '--build-option',
    '--global-option',
    '--install-option',
    '--no-use-wheel',
    '--process-dependency-links',
    '--use-wheel',
];
/** Reads the options of a line as pip does, with the rules of Python's `shlex` and `optparse`. */
function parsePipOptions(text) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitOptionWords */ .D)(text);
    if (words === undefined)
        return refuse('a quote or a backslash is left open', 'close it');
    const options = [];
    for (let at = 0; at < words.length; at += 1) {
        const option = readOption(words[at] ?? '', words[at + 1]);
        if (!option.ok)
            return option;
        if (option.usesNext)
            at += 1;
        options.push(option.option);
    }
    return { ok: true, options };
}
function readOption(word, next) {
    if (!word.startsWith('-') || word === '-' || word === '--')
        return refuse(`pip ignores ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} behind an option`, ignoredHint(word));
    const { spelled, given } = splitWord(word);
    const name = word.startsWith('--') ? longName(spelled) : SHORT[spelled];
    if (name === undefined)
        return unknownOption(spelled);
    if (isFlag(name)) {
        if (given !== undefined)
            return refuse(`${name} takes no value, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given)}`, `write ${name}`);
        return { ok: true, option: { name, value: '' }, usesNext: false };
    }
    const value = given ?? next;
    if (value === undefined)
        return refuse(`expected a value for ${name}`, `write ${name} <value>`);
    return { ok: true, option: { name, value }, usesNext: given === undefined };
}
function ignoredHint(word) {
    return /^\w/.test(word) ? 'write it on its own line' : 'remove it';
}
function splitWord(word) {
    if (!word.startsWith('--'))
        return { spelled: word.slice(0, 2), given: word.length > 2 ? word.slice(2) : undefined };
    const at = word.indexOf('=');
    return at < 0 ? { spelled: word, given: undefined } : { spelled: word.slice(0, at), given: word.slice(at + 1) };
}
// optparse accepts any prefix that fits only one option.
function longName(spelled) {
    const exact = LONG.get(spelled);
    if (exact !== undefined)
        return exact;
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => name.startsWith(spelled));
    return fitting.length === 1 ? LONG.get(fitting[0] ?? '') : undefined;
}
function unknownOption(spelled) {
    if (REMOVED.includes(spelled))
        return refuse(`pip no longer reads ${spelled}`, 'remove it, or use --config-settings');
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => spelled.length > 2 && name.startsWith(spelled));
    if (fitting.length > 1)
        return refuse(`${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(spelled)} may be ${fitting.join(' or ')}`, 'write the whole name');
    return refuse(`pip knows no option ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(spelled)} in a requirements file`, 'remove it, or install in a Dockerfile');
}
function isFlag(name) {
    return FLAGS.includes(name);
}
function refuse(reason, hint) {
    return { ok: false, reason, hint };
}


/***/ }),

/***/ 50729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parsePipLines),
  L: () => (/* binding */ requirements)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(19613);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(76864);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var parts = __webpack_require__(92370);
// EXTERNAL MODULE: ./build/core/formats/requirements/entry.js
var entry = __webpack_require__(73998);
// EXTERNAL MODULE: ./build/core/formats/requirements/includes.js
var includes = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/formats/requirements/lines.js
var requirements_lines = __webpack_require__(70137);
// EXTERNAL MODULE: ./build/core/formats/requirements/options.js
var requirements_options = __webpack_require__(20028);
;// CONCATENATED MODULE: ./build/core/formats/requirements/recognize.js


/** Endings of lists of requirements: of pip, of pip-tools and uv, of Rye, and of `pip freeze > pins.out`. */
const LIST = /\.(?:txt|in|lock|pip|out)$/i;
/** Longer than any real line. */
const MAX_LENGTH = 2000;
/** Words in the name of a list, or of its folder. */
const WORD = /(?:^|[._-])(?:reqs?|deps|dependencies|pip|pypi|envs?|environments?)(?=[._-]|$)/i;
/** `requirements.txt`, `dev-requirements.txt`: meant to be one, whatever it holds. */
function isRequirementsName(path) {
    const name = (0,names_path/* fileName */.Md)(path).toLowerCase();
    return name.endsWith('.txt') && name.slice(0, -'.txt'.length).includes('requirements');
}
/** `requirements.in`, `requirements/dev.txt`, `deps/gpu.txt`: worth reading, and a list if the content is one. */
function mayListRequirements(path) {
    return LIST.test(path) && (saysRequirements(path) || WORD.test((0,names_path/* fileName */.Md)(path)) || WORD.test(folderOf(path)));
}
/** True if an entry that names the file can mean a list of requirements. */
function hasListEnding(path) {
    return LIST.test(path);
}
/**
 * True if most lines are requirements or options of pip, and some are more than a word: a list of words can be anything, such as
 * packages for apt.
 */
function listsRequirements({ path, read }) {
    const lines = read(requirements_lines/* logicalLines */.Nj);
    const plausible = lines.filter(({ text }) => text.length <= MAX_LENGTH && (REQUIREMENT.test(text) || OPTION.test(text)));
    if (lines.length === 0 || 2 * plausible.length < lines.length)
        return false;
    return saysRequirements(path) || plausible.some(({ text }) => !/^[\w.-]+$/.test(text) || OPTION.test(text));
}
const NAME = String.raw `[a-z\d](?:[\w.-]*[a-z\d])?`;
const REQUIREMENT = new RegExp(String.raw `^${NAME}\s*(?:\[[^\]]*\]\s*)?(?:$|[;@(]|(?:[<>!~=]=|[<>])\s*\d|===)`, 'i');
const OPTION = /^(?:-[rcefi]\b|--[a-z]|\.{1,2}\/|git\+|https?:\/\/)/;
function saysRequirements(path) {
    return /requirements/i.test((0,names_path/* fileName */.Md)(path)) || /(?:^|\/)requirements\//i.test(path);
}
function folderOf(path) {
    return (0,names_path/* fileName */.Md)((0,names_path/* directoryOf */.jt)(path));
}

// EXTERNAL MODULE: ./build/core/names/affixes.js
var affixes = __webpack_require__(64339);
// EXTERNAL MODULE: ./build/core/names/requirement-url.js
var requirement_url = __webpack_require__(7970);
;// CONCATENATED MODULE: ./build/core/formats/requirements/settings.js



/**
 * The order in which pip applies the options of one line: `--index-url` removes earlier indexes, regardless of its
 * position in the line. https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L230
 */
const ORDER = [
    ['--require-hashes'],
    ['--no-require-hashes'],
    ['--use-feature'],
    ['--no-index'],
    ['--index-url'],
    ['--extra-index-url'],
    ['--find-links'],
    ['--no-binary', '--only-binary'],
    ['--all-releases', '--only-final'],
    ['--pre'],
    ['--prefer-binary'],
    ['--trusted-host'],
];
const REPEATED = [
    '--extra-index-url',
    '--no-binary',
    '--only-binary',
    '--all-releases',
    '--only-final',
    '--trusted-host',
    '--use-feature',
];
const FEATURES = [
    'build-constraint',
    'fast-deps',
    'inprocess-build-deps',
    'no-binary-enable-wheel-cache',
    'truststore',
    'venv-isolation',
];
/** Canonical text of the options of a line that installs nothing, one `--long-name value` for each option. */
function settingEntries(options) {
    const entries = new Map();
    const seen = new Set();
    for (const option of options) {
        const { name, value } = option;
        const twice = seen.has(name) && !REPEATED.includes(name);
        seen.add(name);
        const problem = twice ? `${name} stands twice, and pip obeys one` : settingProblem(name, value);
        if (problem !== undefined)
            return { ok: false, reason: problem, hint: settingHint(name, value) };
        entries.set(option, value === '' ? name : `${name} ${canonicalValue(name, value)}`);
    }
    const ranked = ORDER.flatMap((names) => options.filter(({ name }) => names.includes(name)));
    return { ok: true, entries: ranked.flatMap((option) => entries.get(option) ?? []) };
}
// pip puts a slash behind the URL of an index; a page of links is another page with one.
function canonicalValue(name, value) {
    return name === '--index-url' || name === '--extra-index-url' ? (0,affixes/* withoutTrailing */.h)(value, '/') : value;
}
function settingProblem(name, value) {
    if (!ORDER.some((names) => names.includes(name)))
        return misplaced(name);
    if (/[\s'"\\]|^[-#]/.test(value))
        return `the value of ${name} is not read: ${(0,diagnostic/* quote */.hD)(value)}`;
    if (['--index-url', '--extra-index-url', '--find-links'].includes(name))
        return indexProblem(name, value);
    if (name === '--trusted-host' && !isHost(value))
        return `expected a host for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    if (name === '--use-feature' && !FEATURES.includes(value))
        return `pip knows no feature ${(0,diagnostic/* quote */.hD)(value)}`;
    const takesNames = /^--(?:(?:no|only)-binary|all-releases|only-final)$/.test(name);
    return takesNames && value === '' ? `expected names for ${name}` : undefined;
}
function settingHint(name, value) {
    if (name !== '--find-links' || /^[a-z]+:\/\//i.test(value))
        return 'write one option a line';
    return 'a folder is not read: name each wheel in it, ./<folder>/<file>.whl, instead';
}
function misplaced(name) {
    if (name === '--hash' || name === '--config-settings')
        return `pip ignores ${name} without a requirement`;
    return `pip ignores every other option beside ${name}`;
}
function indexProblem(name, value) {
    if (/^https?:\/\/[^/?#]/.test(value) && (0,requirement_url/* urlProblem */.rn)(value) === undefined)
        return undefined;
    return `expected a URL for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
// Finds host and port the way Python's `urlsplit` does in `https://<host>`.
function isHost(text) {
    const match = /^[^\s:/?#@[\]\\]+(?::([0-9]*))?(?:[/?#][^:@[\]\\]*)?$/.exec(text);
    return match !== null && /^[!-~]+$/.test(text) && Number(match[1] ?? 0) < 65_536;
}

// EXTERNAL MODULE: ./build/core/formats/requirements/trail.js
var requirements_trail = __webpack_require__(18138);
;// CONCATENATED MODULE: ./build/core/formats/requirements/variables.js
const VARIABLE = '\\$\\{[A-Z0-9_]+\\}';
const PLACEHOLDER = '\\$(?:\\{[A-Za-z0-9_]+\\}|[A-Za-z_][A-Za-z0-9_]*)';
/**
 * A pip line without the variables that hold the credentials of a URL: its user and password, or the whole value of a
 * parameter. https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
 */
function withoutSecretVariables(text) {
    const anonymous = text.replace(VARIABLE_USER, '$1');
    return anonymous.replace(/\?[^#\s'"]*/g, (query) => query.replace(PARAMETER, '$1'));
}
/** True if the user part of a URL mixes a variable, or a placeholder of a template, with other text. */
function hasMixedUser(text) {
    return /:\/\/[^\s/?#'"@$]*\$[^\s/?#'"@]*@/.test(text.replace(PLACEHOLDER_USER, '$1'));
}
const PARAMETER = new RegExp(`([?&][A-Za-z0-9._~-]{1,100}=)${VARIABLE}(?=&|$)`, 'g');
const VARIABLE_USER = userinfo(VARIABLE);
const PLACEHOLDER_USER = userinfo(PLACEHOLDER);
// The whole user or password is one variable; the user may also be plain text.
function userinfo(variable) {
    const user = `${variable}(?::${variable})?|[A-Za-z0-9._~-]{0,100}:${variable}`;
    return new RegExp(`([A-Za-z][A-Za-z0-9+.-]{0,20}://)(?:${user})@`, 'g');
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/requirements.js















/** `requirements.txt` and similar files: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements = {
    format: 'requirements',
    listsPackages: true,
    namedBy: 'requirements',
    takes: (file, isLiteral) => hasListEnding(file.path) && (isLiteral || listsRequirements(file)),
    hasTemplatePins: (text) => (0,template_pin/* findTemplatePins */.ae)(text).length > 0,
    names: mayListRequirements,
    recognizes: (file) => isRequirementsName(file.path) || (mayListRequirements(file.path) && listsRequirements(file)),
    includes: ({ read }) => read(includes/* includesIn */.dr),
    parse: (file, files) => {
        const { path } = file;
        const findings = new model_findings/* Findings */.Fv(path);
        const trail = (0,requirements_trail/* pipTrail */.US)(path);
        const pip = parseRequirementsFile(findings, file, files, trail);
        const consumes = (0,includes/* reachedFiles */.WI)(file, files);
        const { parts, localPackages } = trail;
        const source = { ...(0,format/* emptySource */.$_)('requirements'), python: { ...format/* NO_PYTHON */.ho, pip }, consumes, parts, localPackages };
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    },
};
/** Canonical entries of pip lines; nested files become nodes. */
function parsePipLines(findings, lines, files, trail) {
    if (!(0,requirements_trail/* spend */.Rf)(findings, trail, { lines: lines.length, characters: 0 }))
        return [];
    return lines.flatMap((line) => ((0,requirements_trail/* isSpent */.Fh)(trail) ? [] : parsePipLine(findings, line, files, trail)));
}
function parseRequirementsFile(findings, { text, read }, files, trail) {
    if (!(0,requirements_trail/* spend */.Rf)(findings, trail, { lines: 0, characters: text.length }))
        return [];
    const encoding = read(requirements_lines/* foreignEncoding */.yn);
    if (encoding === undefined)
        return parsePipLines(findings, read(requirements_lines/* logicalLines */.Nj), files, trail);
    const message = `pip would read the file as ${(0,diagnostic/* quote */.hD)(encoding)}, and it is read as UTF-8`;
    findings.error('requirement-encoding', message, { at: diagnostic/* START */.d3, hint: 'save it as UTF-8 and say so' });
    return [];
}
function parsePipLine(findings, line, files, trail) {
    const at = positionOf(line);
    const problem = (0,requirements_lines/* lineProblem */.OR)(line.text);
    if (problem !== undefined) {
        findings.error('requirement-syntax', problem, { at, hint: 'write one requirement a line' });
        return [];
    }
    const text = (0,requirements_lines/* withoutComment */.sp)(line.text);
    if (text === '' || hidesSecrets(findings, text, at))
        return [];
    const { body, options } = (0,includes/* splitOptions */.DS)(text);
    const reading = (0,requirements_options/* parsePipOptions */.p)(options);
    if (!reading.ok) {
        findings.error('pip-option', reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (body === '')
        return parseOptionLine(findings, reading.options, line, files, trail);
    return parsePackage(findings, { body, options: reading.options }, line, trail);
}
function positionOf({ line, column = 1 }) {
    return { line, column };
}
function hidesSecrets(findings, text, at) {
    const rest = withoutSecretVariables(text);
    if ((0,url/* hasCredentials */.L)(text) || hasMixedUser(text)) {
        const hint = organizationHint(text) ?? 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return true;
    }
    if (/\$\{[A-Z0-9_]+\}/.test(rest)) {
        const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
        const message = 'environment variables in requirements are read only as the credentials of a URL';
        findings.error('pip-variable', message, { at, hint });
        return true;
    }
    if (rest !== text) {
        const hint = 'hand the build its value as a secret (docs/configuration.md#secrets)';
        findings.warning('pip-variable', 'the credentials of a URL are known only while building', { at, hint });
    }
    return false;
}
// Azure DevOps writes the organization as the user of the URLs that it offers. Only a user that the path repeats is spelled out.
function organizationHint(text) {
    const user = /:\/\/([\w.-]{1,100})@[^\s/]{1,200}\/\1\//.exec(text)?.[1];
    return user === undefined ? undefined : `remove "${user}@": the organization is part of the path already`;
}
function parseOptionLine(findings, options, line, files, trail) {
    const at = positionOf(line);
    const nested = (0,includes/* nestedOption */.rc)(options);
    if (nested !== undefined)
        return parseNested(findings, nested, at, files, trail);
    if (options.some(({ name }) => name === '--editable'))
        return parsePackage(findings, { options }, line, trail);
    const reading = settingEntries(options);
    if (reading.ok)
        return reading.entries;
    findings.error('pip-option', reading.reason, { at, hint: reading.hint });
    return [];
}
function parsePackage(findings, { body, options }, line, { chain, constraint, parts, localPackages, from }) {
    const at = positionOf(line);
    const place = { directory: (0,names_path/* directoryOf */.jt)(chain[0] ?? '.'), constraint };
    const editable = body === undefined ? options.find(({ name }) => name === '--editable') : undefined;
    const rest = options.filter((option) => option !== editable);
    const reading = editable === undefined ? (0,entry/* readRequirement */.M)(body ?? '', rest, place) : (0,entry/* readEditable */.R)(editable.value, rest, place);
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if ('requirement' in reading) {
        const { entry: text, requirement } = reading;
        parts.push({ kind: 'pip', text, requirement, written: sourceOf(chain.at(-1) ?? '.', line) });
    }
    else
        localPackages.push({ path: reading.entry[1], at: from ?? at });
    return [reading.entry];
}
function sourceOf(path, { text: raw, node, ...line }) {
    return node === undefined ? { path, at: positionOf(line), form: 'line', raw } : (0,parts/* sourceText */.rI)(path, node);
}
function parseNested(findings, { name, value }, at, files, trail) {
    const flag = name === '--constraint' ? '-c' : '-r';
    const { chain } = trail;
    const resolved = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(chain.at(-1) ?? '.'), value);
    if (!resolved.ok) {
        const hint = resolved.hint ?? 'check the file in: what changes elsewhere cannot be hashed';
        findings.error('path-refused', `${flag} ${(0,diagnostic/* quote */.hD)(value)}: ${resolved.reason}`, { at, hint });
        return [];
    }
    const target = { path: resolved.path, flag, at };
    if (!(0,requirements_trail/* mayFollow */.LE)(findings, target, trail))
        return [];
    const file = files.get(resolved.path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const why = file.kind === 'absent' ? 'does not exist' : file.message;
        const message = `${flag} names ${(0,diagnostic/* quote */.hD)(resolved.path)}, which ${why}`;
        findings.error('file-missing', message, { at, hint: 'correct the path' });
        return [];
    }
    return [[flag, (0,requirements_trail/* follow */.e6)(findings, target, trail, (inner, next) => parseRequirementsFile(inner, file, files, next))]];
}


/***/ }),

/***/ 18138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   LE: () => (/* binding */ mayFollow),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   US: () => (/* binding */ pipTrail),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70137);



const MAX_NESTING = 16;
/** Limit on the characters of all files of a definition: files that include each other many times would multiply. */
const MAX_CHARACTERS = 10_000_000;
/** A trail that starts at a file. Paths of local packages are relative to its folder, where pip is run. */
function pipTrail(path) {
    return {
        chain: [path],
        constraint: false,
        parts: [],
        localPackages: [],
        from: undefined,
        walk: { left: { lines: _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg, characters: MAX_CHARACTERS }, visits: new Map(), cyclic: false },
        below: { levels: 0 },
    };
}
/** Counts what is read; false, and reported, when it is too much. */
function spend(findings, { walk: { left } }, { lines, characters }) {
    left.lines -= lines;
    left.characters -= characters;
    if (left.lines >= 0 && left.characters >= 0)
        return true;
    const limit = left.lines < 0 ? `${_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg} lines` : `${MAX_CHARACTERS} characters`;
    const message = `expected at most ${limit} in all files of a definition`;
    findings.error('include-limit', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint: 'include each file once' });
    return false;
}
/** True when no more is read. */
function isSpent({ walk: { left } }) {
    return left.lines < 0 || left.characters < 0;
}
/** False for a file that leads back to itself or too deep, which is reported once. pip refuses cycles too. */
function mayFollow(findings, { path, flag, at }, { chain, walk }) {
    if (walk.cyclic)
        return false;
    const levels = walk.visits.get(`${flag} ${path}`)?.levels ?? 0;
    if (!chain.includes(path) && chain.length + levels <= MAX_NESTING)
        return true;
    walk.cyclic = true;
    const trail = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChain */ .rA)([...chain, path]);
    findings.error('include-cycle', `requirements files include each other: ${trail}`, { at });
    return false;
}
/** The entries of an included file. It is read once: where it is included again, it gives the same, and no findings. */
function follow(findings, include, trail, read) {
    const { visits } = trail.walk;
    const key = `${include.flag} ${include.path}`;
    const inner = new _model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .Findings */ .Fv(include.path);
    const known = visits.get(key);
    const visit = known ?? visitFile(include, trail, (next) => read(inner, next));
    if (known === undefined)
        visits.set(key, visit);
    else if (spend(inner, trail, known))
        repeat(known, include, trail);
    findings.add(...inner.diagnostics);
    trail.below.levels = Math.max(trail.below.levels, visit.levels + 1);
    return isSpent(trail) && known !== undefined ? [] : visit.entries;
}
function visitFile({ path, flag, at }, trail, read) {
    const { parts, localPackages, walk } = trail;
    const before = { ...walk.left, parts: parts.length, localPackages: localPackages.length };
    const below = { levels: 0 };
    const chain = [...trail.chain, path];
    const entries = read({ ...trail, chain, constraint: flag === '-c', from: trail.from ?? at, below });
    return {
        entries,
        parts: parts.slice(before.parts),
        localPackages: localPackages.slice(before.localPackages),
        lines: before.lines - walk.left.lines,
        characters: before.characters - walk.left.characters,
        levels: below.levels,
    };
}
function repeat(visit, { at }, { parts, localPackages, from }) {
    for (const part of visit.parts)
        parts.push(part);
    for (const { path } of visit.localPackages)
        localPackages.push({ path, at: from ?? at });
}


/***/ }),

/***/ 76411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitOptionWords),
/* harmony export */   O: () => (/* binding */ quoteOptionWord)
/* harmony export */ });
// Characters that mean themselves, taken together: a text that grows by one character at a time takes 32 bytes for each.
const PLAIN = /[^\\'" \t\r\n]+/y;
/** Words of a line as Python's `shlex.split` reads them; `undefined` for an open quote or a backslash at the end. */
function splitOptionWords(line) {
    const words = [];
    let word;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        PLAIN.lastIndex = at;
        const run = PLAIN.exec(line)?.[0];
        if (run !== undefined) {
            word = `${word ?? ''}${run}`;
            at += run.length - 1;
            continue;
        }
        const char = line[at] ?? '';
        if (char === '\\' && quote !== "'") {
            const next = line[at + 1];
            if (next === undefined)
                return undefined;
            // Inside double quotes, a backslash is kept before a character that needs no escape.
            word = `${word ?? ''}${quote === '"' && next !== '"' && next !== '\\' ? char : ''}${next}`;
            at += 1;
        }
        else if (quote === '' ? char === '"' || char === "'" : char === quote) {
            quote = quote === '' ? char : '';
            word ??= '';
        }
        else if (quote === '' && /[ \t\r\n]/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${char}`;
    }
    if (quote !== '')
        return undefined;
    return word === undefined ? words : [...words, word];
}
/** Quotes a word so that `splitOptionWords` reads it back and it does not start a comment. */
function quoteOptionWord(word) {
    return word === '' || /[\s'"\\]|^#/.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}


/***/ }),

/***/ 84003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ entryLines),
/* harmony export */   l: () => (/* binding */ literalPath)
/* harmony export */ });
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82954);
/* harmony import */ var _text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16334);


/** The lines of an entry in a list, without indentation. */
function entryLines({ path, settings }, pins) {
    const { base } = settings;
    const pinned = base === undefined ? settings : { ...settings, base: pins.get(base) ?? base };
    const keys = KEYS.flatMap((key) => (pinned[key] === undefined ? [] : [`  ${key}: ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(pinned[key])}`]));
    return [`- path: ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(path)}`, ...keys];
}
const KEYS = ['name', 'base', 'context', 'target', 'build-args-file'];
/** An id as a pattern that matches it alone: every special character is replaced with `?`. */
function literalPath(id) {
    const { file, rest } = (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitId */ .QO)(id);
    return `${file.replace(/[*[{]/g, '?')}${rest}`;
}


/***/ }),

/***/ 76460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ basesOf),
  X: () => (/* binding */ proposeConfig)
});

// EXTERNAL MODULE: ./build/core/config/file-keys.js + 1 modules
var file_keys = __webpack_require__(67225);
// EXTERNAL MODULE: ./build/core/names/base-image.js
var base_image = __webpack_require__(14752);
// EXTERNAL MODULE: ./build/core/normalize/default-bases.js
var default_bases = __webpack_require__(24148);
// EXTERNAL MODULE: ./build/core/normalize/normalize.js + 11 modules
var normalize = __webpack_require__(85252);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/formats/readers.js + 43 modules
var readers = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/core/model/part.js
var part = __webpack_require__(3115);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/init/proposal.js
var proposal = __webpack_require__(84003);
// EXTERNAL MODULE: ./build/core/names/pep440.js
var pep440 = __webpack_require__(65210);
;// CONCATENATED MODULE: ./build/core/init/python-version.js

/** Minor versions of Python that have an official image, the preferred one first. */
const VERSIONS = ['3.12', '3.14', '3.13', '3.11', '3.10', '3.9', '3.8', '3.7', '3.6', '2.7'];
const PATCHES = Array.from({ length: 31 }, (_, patch) => BigInt(patch));
/**
 * Minor version of Python for a definition: the preferred one if its constraints allow it, otherwise the newest allowed
 * one.
 */
function proposePython(constraints) {
    const takes = (minor) => PATCHES.some((patch) => constraints.every((text) => satisfies(text, [...minor.split('.').map(BigInt), patch])));
    return VERSIONS.find(takes) ?? '3.12';
}
/** Constraints on Python in conda specs and lock files. */
function condaConstraints({ conda, locked = [] }, { specs: known }) {
    const specs = conda.flatMap((text) => {
        const spec = known.get(text);
        return spec?.name === 'python' ? (spec.version ?? []) : [];
    });
    const urls = locked.flatMap(({ conda: packages }) => packages);
    return [...specs, ...urls.flatMap((url) => /\/python-([0-9]+\.[0-9]+\.[0-9]+)-/.exec(url)?.[1] ?? [])];
}
const TABLE_KEY = /^(?:requires-python|python-versions|python)[ \t]*(?:=[ \t]*["']|:[ \t]*["']?)([^"'\r\n]*)["']?/m;
/** Constraints on Python in a TOML file of a Python project, or in its lock file. */
function projectConstraints(text) {
    return TABLE_KEY.exec(text)?.slice(1) ?? [];
}
// Handles conda, PEP 440 and Poetry alike. A constraint that cannot be read does not exclude a version.
function satisfies(constraint, version) {
    return constraint.split('|').some((part) => {
        const atoms = part.split(',').map((atom) => atom.trim());
        return (part.trim() !== '' || constraint.trim() === '') && atoms.every((atom) => satisfiesOne(atom, version));
    });
}
const ATOM = /^(===|==|!=|>=|<=|~=|[=<>~^]?)\s*([0-9]{1,9}(?:\.[0-9]{1,9}){0,5})(\.?\*)?/;
function satisfiesOne(atom, version) {
    const [all, operator = '', text = '', star] = ATOM.exec(atom) ?? [];
    const bound = all === undefined ? undefined : (0,pep440/* parseRelease */.BC)(text);
    if (bound === undefined)
        return true;
    const atLeast = () => (0,pep440/* satisfiesRelease */.jm)(version, '>=', bound);
    const within = (length) => (0,pep440/* satisfiesRelease */.jm)(version, '==*', bound.slice(0, length));
    switch (operator) {
        case '>=':
        case '>':
        case '<=':
        case '<':
            return (0,pep440/* satisfiesRelease */.jm)(version, operator, bound);
        case '!=':
            return (0,pep440/* satisfiesRelease */.jm)(version, star === undefined ? '!=' : '!=*', bound);
        case '~=':
            return atLeast() && within(Math.max(bound.length - 1, 1));
        case '~':
            return atLeast() && within(Math.min(bound.length, 2));
        case '^':
            return atLeast() && within(1);
        default:
            return (0,pep440/* satisfiesRelease */.jm)(version, operator.startsWith('==') && star === undefined ? '==' : '==*', bound);
    }
}

;// CONCATENATED MODULE: ./build/core/init/offers.js







/** Environments that may be proposed: each definition, and each target of a Dockerfile that no other stage needs. */
function offersOf(found, { definitions }, { paths, files }) {
    const parts = new Map(definitions.map(({ item, source }) => [item.id, source?.dockerfile]));
    const argumentFiles = indexArguments(paths);
    return found.flatMap((normalized) => {
        const { origin } = normalized;
        const selection = offeredAs(origin);
        if (selection === undefined)
            return [];
        const part = parts.get(origin.id);
        const nothing = { origin, selection, settings: {}, contexts: [], argumentFiles: [] };
        if (part === undefined || origin.format !== 'dockerfile')
            return [{ ...nothing, settings: baseSettings(normalized, files) }];
        const alternatives = {
            contexts: (0,names_path/* foldersAbove */.Zv)((0,names_path/* directoryOf */.jt)(part.path)),
            argumentFiles: likelyArguments(part.path, argumentFiles),
        };
        return targetsOf(part).map((target) => ({
            ...nothing,
            ...alternatives,
            settings: target === undefined ? {} : { target },
        }));
    });
}
/** Folders of examples may hold what a repository is about; what is installed or a fixture is not worth a line. */
const NEVER = /(?:^|\/)(?:node_modules|site-packages|\.venv|fixtures|testdata|__tests__)\//;
function offeredAs({ selection, format, source }) {
    if (format === 'azureml-inline' || selection === 'configured' || selection === 'consumed')
        return undefined;
    return selection === 'excluded' && NEVER.test(source) ? undefined : selection;
}
/** The base for a definition that names none: an image with the Python that it asks for, or one for conda to install it. */
function baseSettings({ origin, item }, files) {
    if (!item.ok)
        return {};
    const { image, parts } = item.value;
    if (image.bases.length > 0 || image.dockerfile !== undefined)
        return {};
    if ((0,readers/* factsOf */.x)(origin.format).needsConda === true)
        return { base: default_bases/* CONDA_BASE */.o };
    const reading = files.get(origin.source);
    const isProject = (0,readers/* factsOf */.x)(origin.format).isProject === true && reading?.kind === 'text';
    const project = isProject ? projectConstraints(reading.text) : [];
    return { base: `python:${proposePython([...condaConstraints(image.python, (0,part/* valuesOf */.s)(parts)), ...project])}-slim` };
}
/** Targets that no other stage needs, `undefined` for the last stage. */
function targetsOf({ dockerfile: { globals, stages } }) {
    const named = stages.flatMap((stage) => stagesNamedBy(stage, stages));
    // FROM may name a stage by an argument.
    const needed = new Set([...named, ...globals.map(({ value = '' }) => value.toLowerCase())]);
    const names = stages.slice(0, -1).flatMap(({ name }) => (name === undefined || needed.has(name) ? [] : [name]));
    return [...new Set(names), undefined];
}
function stagesNamedBy(stage, stages) {
    const references = stage.instructions.flatMap((step) => step.references.map(({ text }) => text));
    const named = [stage.from.text, ...references].map((text) => text.toLowerCase());
    return named.flatMap((text) => [text, ...(/^[0-9]+$/.test(text) ? (stages[Number(text)]?.name ?? []) : [])]);
}
const MOST_FILES = 8;
/** Files that may hold arguments, by the folder that they are in and the one above. */
function indexArguments(paths) {
    const found = paths.filter((path) => /(?:\.conf|(?:^|[/.])env)$/.test(path));
    const placed = found.flatMap((path) => {
        const own = (0,names_path/* directoryOf */.jt)(path);
        return [own, ...(0,names_path/* foldersAbove */.Zv)(own).slice(0, 1)].map((folder) => ({ folder, path }));
    });
    const groups = Map.groupBy(placed, ({ folder }) => folder);
    return new Map([...groups].map(([folder, files]) => [folder, files.map(({ path }) => path)]));
}
/** `build-args/cpu.conf` for `Dockerfile.cpu`: those that share a word of its name first, and of these the shortest. */
function likelyArguments(path, index) {
    const words = new Set(wordsOf(external_node_path_.posix.basename(path)));
    const score = (file) => {
        const own = wordsOf(external_node_path_.posix.basename(file));
        return 100 * own.filter((word) => words.has(word)).length - own.length;
    };
    const near = index.get((0,names_path/* directoryOf */.jt)(path)) ?? [];
    return near.toSorted((a, b) => score(b) - score(a)).slice(0, MOST_FILES);
}
function wordsOf(name) {
    return name
        .toLowerCase()
        .split(/[._-]/)
        .filter((word) => word !== '' && word !== 'dockerfile');
}
/** The entry of an offer, as it stands. */
function proposalOf({ origin, selection, settings }) {
    return { path: (0,proposal/* literalPath */.l)(origin.id), settings, selection, count: 1, broken: 0, copiesAll: false };
}

// EXTERNAL MODULE: ./build/core/normalize/excluded-folders.js
var excluded_folders = __webpack_require__(36170);
;// CONCATENATED MODULE: ./build/core/init/patterns.js


/** So many entries of one file name are written as a pattern. */
const MANY = 4;
/**
 * Writes entries whose files have one name and equal settings as patterns, `models/**\/conda.yml`, where these match nothing else.
 * Entries come before patterns: the first that names a definition speaks.
 */
function withPatterns(proposals, others) {
    const entries = Map.groupBy(proposals, ({ path }) => path);
    const groups = Map.groupBy(proposals, (proposal) => isWhole(proposal) && entries.get(proposal.path)?.length === 1
        ? JSON.stringify([proposal.selection, basenameOf(proposal.path)])
        : '');
    const [broken, foreign] = [others.broken, others.foreign].map((paths) => Map.groupBy(paths, basenameOf));
    return [...groups].flatMap(([key, group]) => {
        const name = basenameOf(group[0]?.path ?? '');
        return key === '' ? group : grouped(group, { broken: broken?.get(name) ?? [], foreign: foreign?.get(name) ?? [] });
    });
}
function basenameOf(path) {
    return external_node_path_.posix.basename(path);
}
/** Patterns are for definitions that are a file, with nothing that only one of them can have. */
function isWhole({ path, copiesAll, settings: { name, target } }) {
    return !copiesAll && !/[?*[{#]/.test(path) && name === undefined && target === undefined;
}
function grouped(group, others) {
    const byKind = [...Map.groupBy(group, ({ settings }) => JSON.stringify(settings)).values()];
    const [most = [], ...rest] = byKind.sort((a, b) => b.length - a.length);
    return [...rest.flat(), ...below('', most, others)];
}
/** Patterns for the largest folders in which every file of the name is proposed, or has errors and is one of few. `others` have it too. */
function below(folder, members, others) {
    const [first] = members;
    if (first === undefined || members.length < MANY)
        return members;
    const prefix = commonFolder(members.map(({ path }) => path), folder);
    const pattern = `${prefix}**/${basenameOf(first.path)}`;
    const matches = (path) => path.startsWith(prefix) && isMatched(pattern, path);
    const inside = { broken: others.broken.filter(matches), foreign: others.foreign.filter(matches) };
    const broken = inside.broken.length;
    const isSound = inside.foreign.length === 0 && broken * 10 <= members.length;
    if (isSound && members.every(({ path }) => isMatched(pattern, path)))
        return [{ ...first, path: pattern, count: members.length, broken }];
    const children = Map.groupBy(members, ({ path }) => path.slice(prefix.length).split('/')[0] ?? '');
    return [...children].flatMap(([child, own]) => below(`${prefix}${child}/`, own, inside));
}
function commonFolder(paths, folder) {
    const [first = ''] = paths;
    const parts = first.split('/').slice(0, -1);
    let prefix = folder;
    for (const part of parts.slice(folder.split('/').length - 1)) {
        const longer = `${prefix}${part}/`;
        if (!paths.every((path) => path.startsWith(longer)))
            break;
        prefix = longer;
    }
    return prefix;
}
function isMatched(pattern, path) {
    return !(0,excluded_folders/* isBelowExcluded */._U)(path) || (0,excluded_folders/* namesFolders */.QL)(pattern, path);
}

// EXTERNAL MODULE: ./build/core/config/config.js
var config_config = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var asked = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/core/snapshot/snapshot.js + 2 modules
var snapshot = __webpack_require__(61086);
// EXTERNAL MODULE: ./build/core/text/percent-encoding.js
var percent_encoding = __webpack_require__(76651);
// EXTERNAL MODULE: ./build/core/text/source-file.js
var source_file = __webpack_require__(58934);
;// CONCATENATED MODULE: ./build/core/init/prove.js








const MOST_ROUNDS = 24;
/** Tries each offer as an entry, with other contexts and files of arguments where it fails. No file of a context is read. */
async function prove(offers, grounds) {
    const sound = [];
    const refused = [];
    let trials = offers.map((offer) => ({ offer, first: undefined }));
    for (let round = 0; trials.length > 0 && round < MOST_ROUNDS; round += 1) {
        const items = await tryAll(trials, grounds);
        const tried = trials;
        const entries = Map.groupBy(tried, ({ offer }) => offer.origin.id);
        trials = tried.flatMap(({ offer, first }) => {
            const item = items.get(idOf(offer, entries.get(offer.origin.id)?.length === 1));
            if (item?.ok === true) {
                sound.push({ offer, environment: item.value });
                return [];
            }
            const failure = item?.diagnostics.find(({ severity }) => severity === 'error');
            const next = failure && nextOffer(offer, failure);
            if (next !== undefined)
                return [{ offer: next, first: first ?? failure }];
            refused.push({ id: offer.origin.id, why: (first ?? failure)?.message ?? '' });
            return [];
        });
    }
    const left = trials.map(({ offer, first }) => ({ id: offer.origin.id, why: first?.message ?? '' }));
    return { sound, refused: [...refused, ...left] };
}
async function tryAll(trials, { tree, config: own, discovery, parsed, turn }) {
    const lines = trials.flatMap(({ offer }) => (0,proposal/* entryLines */.W)(proposalOf(offer), new Map()));
    const written = (0,config_config/* parseConfig */.o4)(`environments:\n${lines.map((line) => `  ${line}\n`).join('')}`, own.path);
    const config = { ...own, environments: written.config.environments };
    const files = await withArguments(tree, discovery, config);
    const normalized = await (0,normalize/* normalize */.S)({ ...discovery, files }, parsed, config, turn);
    // What a context holds decides nothing here: which files it has does.
    const listing = { ...tree, digestFile: async () => NO_DIGEST };
    const items = await (0,snapshot/* snapshot */.P)(listing, normalized, (0,asked/* askedBy */.Ai)([]));
    return new Map(items.map((item) => [item.id, item]));
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
/** Files that an entry names for build arguments are read when they are tried. */
async function withArguments(tree, { files }, { environments }) {
    const wanted = new Set(environments.flatMap(({ buildArgsFiles }) => buildArgsFiles));
    const open = (0,source_file/* sourceOpener */.x)();
    const read = await Promise.all([...wanted].map(async (path) => [path, open(path, await tree.readText(path))]));
    return new Map([...files, ...read]);
}
// Entries of one path have the target in their ids.
function idOf({ origin: { id }, settings: { target } }, isOnly) {
    return isOnly || target === undefined ? id : `${id}?target=${(0,percent_encoding/* percentEncode */.a)(target)}`;
}
/** The offer with the next alternative for what failed; `undefined` where there is none left. */
function nextOffer(offer, { code }) {
    const { contexts, argumentFiles, settings } = offer;
    if (code === 'copy-missing') {
        const [context, ...rest] = contexts;
        return context === undefined ? undefined : { ...offer, contexts: rest, settings: { ...settings, context } };
    }
    if (code !== 'dockerfile-argument' && code !== 'argument-file')
        return undefined;
    const [file, ...rest] = argumentFiles;
    if (file === undefined)
        return undefined;
    return { ...offer, argumentFiles: rest, settings: { ...settings, 'build-args-file': file } };
}

;// CONCATENATED MODULE: ./build/core/init/propose-config.js







/** Proposes entries that plan: each is tried on the tree. */
async function proposeConfig(grounds) {
    const { discovery, parsed, config, turn } = grounds;
    const found = await (0,normalize/* normalize */.S)(discovery, parsed, config, turn);
    const offers = offersOf(found, parsed, discovery);
    const { sound, refused } = await prove(offers, grounds);
    const proposals = withOwnNames(sound);
    const inline = found.filter(({ origin }) => origin.format === 'azureml-inline' && origin.selection === 'candidate');
    const broken = refused.map(({ id }) => id);
    return {
        entries: SELECTIONS.flatMap((selection) => sorted(withPatterns(proposals.filter((proposal) => proposal.selection === selection), {
            broken,
            foreign: foreignTo(offers.filter((offer) => offer.selection === selection), found, discovery),
        }))),
        refused,
        inline: inline.length,
        hosts: hostsOf(sound.map(({ environment }) => environment)),
    };
}
const SELECTIONS = ['declared', 'candidate', 'excluded'];
function sorted(proposals) {
    const keyOf = ({ path, settings }) => JSON.stringify([path, settings.target ?? '']);
    return [...proposals].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
/** Paths of definitions that no pattern may select: those that are a part of another, or that lie inside a file. */
function foreignTo(offers, found, { bundles }) {
    const offered = new Set(offers.map(({ origin }) => origin.source));
    const paths = [...bundles.map(({ path }) => path), ...found.map(({ origin }) => origin.source)];
    return [...new Set(paths)].filter((path) => !offered.has(path));
}
/** Environments that would share a name and version get names of their own: their folders behind it. */
function withOwnNames(sound) {
    const keyOf = ({ environment: { name, version } }) => JSON.stringify([name, version]);
    const named = sound.filter(({ environment }) => environment.name !== undefined);
    const counts = Map.groupBy(named, keyOf);
    const free = nameGiver(new Set(named.map(({ environment }) => environment.name ?? '')));
    return sound.map((proven) => {
        const { context } = proven.environment.image;
        const copiesAll = context?.directory === '.' && context.sources === 'all';
        const proposal = { ...proposalOf(proven.offer), copiesAll };
        const { name } = proven.environment;
        if (name === undefined || (counts.get(keyOf(proven))?.length ?? 0) < 2)
            return proposal;
        return { ...proposal, settings: { name: free(name, proven.offer.origin.id), ...proposal.settings } };
    });
}
/** Names that nothing has, of at most 255 characters. */
function nameGiver(taken) {
    const counts = new Map();
    return (name, id) => {
        const folders = id.split('/').slice(0, -1).slice(-8);
        const words = folders.map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-'));
        const longer = words.map((_, depth) => [name, ...words.slice(-depth - 1)].join('-').slice(0, 255));
        const found = longer.find((one) => !taken.has(one)) ?? numbered(name, counts, taken);
        taken.add(found);
        return found;
    };
}
function numbered(name, counts, taken) {
    const count = (counts.get(name) ?? 1) + 1;
    counts.set(name, count);
    const text = `${name.slice(0, 240)}-${count}`;
    return taken.has(text) ? numbered(name, counts, taken) : text;
}
function hostsOf(environments) {
    const known = new Set(file_keys/* DEFAULT_REGISTRIES */.eI);
    const hosts = environments.flatMap(({ image }) => image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [(0,base_image/* repositoryOf */._M)(source).registry])));
    return [...new Set(hosts)].filter((host) => !known.has(host)).sort();
}
/** All proposed bases without duplicates, including the default one. */
function basesOf({ entries }) {
    return [...new Set([default_bases/* PYTHON_BASE */.B, ...entries.flatMap(({ settings }) => settings.base ?? [])])];
}


/***/ }),

/***/ 64933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parentIds),
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
/** True for the environments that a run plans and builds. */
function isSelected(origin) {
    return origin.selection === 'declared' || origin.selection === 'configured';
}
/** Ids of the environments that an environment is built on, in the order of its bases. */
function parentIds(environment) {
    const ids = environment.image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [source.id] : []));
    return [...new Set(ids)];
}


/***/ }),

/***/ 32377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cF: () => (/* binding */ tupleOf),
/* harmony export */   lW: () => (/* binding */ nullOr),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);

/** A text with a UTF-8 form. */
const parseText = (value) => typeof value === 'string' && value.isWellFormed() ? value : undefined;
const parseBoolean = (value) => (typeof value === 'boolean' ? value : undefined);
/** A text that matches an expression. */
function matching(pattern) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}
function oneOf(...texts) {
    return (value) => texts.find((text) => text === value);
}
function listOf(parse) {
    return (value) => {
        if (!Array.isArray(value))
            return undefined;
        const parsed = value.map((element) => parse(element));
        return parsed.includes(undefined) ? undefined : parsed.filter((element) => element !== undefined);
    };
}
/** A list of exactly these elements. */
function tupleOf(...parsers) {
    return (value) => {
        if (!Array.isArray(value) || value.length !== parsers.length)
            return undefined;
        const parsed = parsers.map((parse, index) => parse(value[index]));
        return parsed.includes(undefined) ? undefined : parsed;
    };
}
/** Null, or what another parser takes. */
function nullOr(parse) {
    return (value) => (value === null ? null : parse(value));
}
/** An object of at most `most` members of one kind. */
function mapOf(isKey, parse, most) {
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return undefined;
        const members = Object.entries(value).map(([key, member]) => [key, parse(member)]);
        const isTaken = members.length <= most && members.every(([key, member]) => isKey(key) && member !== undefined);
        return isTaken ? Object.fromEntries(members) : undefined;
    };
}
/** An object with these members, of which some may be absent. Others are left out. */
function objectOf(members, optional = []) {
    const parsers = Object.entries(members);
    const absent = optional;
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return undefined;
        const own = parsers.filter(([key]) => Object.hasOwn(value, key) || !absent.includes(key));
        const parsed = own.map(([key, parse]) => [key, Object.hasOwn(value, key) ? parse(value[key]) : undefined]);
        return parsed.some(([, member]) => member === undefined) ? undefined : Object.fromEntries(parsed);
    };
}


/***/ }),

/***/ 13922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ strongComponents)
/* harmony export */ });
/**
 * Groups nodes that lead to each other, depth first: what a group leads to comes before it. Without cycles each group is one
 * node. It takes linear time, and no recursion that a long chain would exhaust.
 * https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
function strongComponents(nodes, nextOf) {
    const walk = new Walk(nextOf);
    for (const node of nodes)
        walk.from(node);
    return walk.components;
}
class Walk {
    components = [];
    #nextOf;
    #order = new Map();
    /** For nodes that belong to no group yet: the first node that they are known to lead back to. */
    #back = new Map();
    #open = [];
    #frames = [];
    constructor(nextOf) {
        this.#nextOf = nextOf;
    }
    from(node) {
        if (!this.#order.has(node))
            this.#enter(node);
        for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
            if (frame.at === frame.next.length)
                this.#leave(frame.node);
            else
                this.#follow(frame.node, frame.next[frame.at++]);
        }
    }
    #enter(node) {
        this.#back.set(node, this.#order.size);
        this.#order.set(node, this.#order.size);
        this.#open.push(node);
        this.#frames.push({ node, next: this.#nextOf(node), at: 0 });
    }
    #follow(node, other) {
        if (!this.#order.has(other))
            this.#enter(other);
        else
            this.#reach(node, this.#back.get(other));
    }
    #reach(node, back) {
        if (back !== undefined)
            this.#back.set(node, Math.min(back, this.#back.get(node) ?? back));
    }
    #leave(node) {
        this.#frames.pop();
        const back = this.#back.get(node);
        if (back === this.#order.get(node))
            this.#close(node);
        const above = this.#frames.at(-1);
        if (above !== undefined)
            this.#reach(above.node, this.#back.get(node));
    }
    #close(node) {
        const members = this.#open.splice(this.#open.lastIndexOf(node));
        for (const member of members)
            this.#back.delete(member);
        this.components.push(members);
    }
}


/***/ }),

/***/ 94061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   q: () => (/* binding */ uninterrupted)
/* harmony export */ });
/** For callers that nothing interrupts. */
const uninterrupted = () => undefined;
/** `items.map(work)`, in turns: work that only computes would keep a run from being stopped. */
async function inTurns(items, turn, work) {
    const results = [];
    for (const item of items) {
        results.push(work(item));
        const pause = turn();
        // Most turns are not due, and a promise for each would cost more than the work.
        if (pause !== undefined)
            await pause;
    }
    return results;
}


/***/ }),

/***/ 69951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseEnvironmentReference)
/* harmony export */ });
/* unused harmony export formatEnvironmentReference */
const REGISTRY = /^azureml:\/\/registries\/([^/]+)\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?$/;
const RESOURCE = /^azureml:(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/workspaces\/[^/]+\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?)$/i;
const NONE = { by: 'none' };
/**
 * Parses the value of `environment:` if it is not a map. The forms are those that azure-ai-ml accepts: a path must
 * follow `file:`, and a name must follow `azureml:`.
 */
function parseEnvironmentReference(text) {
    if (text.startsWith('file:')) {
        const path = text.slice('file:'.length);
        return path === '' ? refuse('expected a path behind "file:"') : accept({ kind: 'file', path });
    }
    if (!text.startsWith('azureml:'))
        return refuse('expected azureml:<name>:<version> or file:<path>');
    const registry = REGISTRY.exec(text);
    if (registry !== null) {
        const [, owner = '', name = '', word, value] = registry;
        return accept({ kind: 'registry', registry: owner, name, pick: pickOf(word, value) });
    }
    const resource = RESOURCE.exec(text);
    if (resource !== null) {
        const [, id = '', name = '', word, value] = resource;
        return accept({ kind: 'resource', id, name, pick: pickOf(word, value) });
    }
    return parseShort(text.slice('azureml:'.length));
}
/** The text form of this reference. */
function formatEnvironmentReference(reference) {
    if (reference.kind === 'file')
        return `file:${reference.path}`;
    if (reference.kind === 'resource')
        return `azureml:${reference.id}`;
    const { name, pick } = reference;
    if (reference.kind === 'registry') {
        const version = pick.by === 'none' ? '' : `/${pick.by}s/${pick.text}`;
        return `azureml://registries/${reference.registry}/environments/${name}${version}`;
    }
    if (pick.by === 'none')
        return `azureml:${name}`;
    return `azureml:${name}${pick.by === 'label' ? '@' : ':'}${pick.text}`;
}
// A label follows the last `@`, a version the first colon.
function parseShort(text) {
    if (text.includes('/'))
        return refuse('expected azureml://registries/<registry>/environments/<name>/versions/<version>');
    const at = text.lastIndexOf('@');
    const separator = at < 0 ? text.indexOf(':') : at;
    const name = separator < 0 ? text : text.slice(0, separator);
    const value = separator < 0 ? undefined : text.slice(separator + 1);
    if (name === '' || value === '')
        return refuse('expected azureml:<name>:<version> or azureml:<name>@<label>');
    const pick = value === undefined ? NONE : { by: at < 0 ? 'version' : 'label', text: value };
    return accept({ kind: 'workspace', name, pick });
}
function pickOf(word, text) {
    if (word === undefined || text === undefined)
        return NONE;
    return { by: word.toLowerCase() === 'labels' ? 'label' : 'version', text };
}
function accept(reference) {
    return { ok: true, reference };
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 14752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ formatBaseImage),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   yR: () => (/* binding */ parseBaseImage)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21556);
/* harmony import */ var _template_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19613);


/** Parses the text by which a definition names an image; `undefined` if it is neither a reference nor a template. */
function parseBaseImage(text) {
    const repository = (0,_template_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .templateBase */ .i$)(text);
    if (repository !== undefined)
        return { kind: 'template', repository, text };
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    return reference && { kind: 'image', reference };
}
/** A reference in full form, or a template as written: this text is hashed. */
function formatBaseImage(image) {
    return image.kind === 'image' ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image.reference) : image.text;
}
/** The repository of the image. */
function repositoryOf(image) {
    return image.kind === 'image' ? image.reference : image.repository;
}


/***/ }),

/***/ 21300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** True for the full id of a commit, in SHA-1 or SHA-256. https://git-scm.com/docs/hash-function-transition */
function isCommitId(text) {
    return typeof text === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}


/***/ }),

/***/ 62729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ unorderedHash),
/* harmony export */   cn: () => (/* binding */ definitionHash),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* unused harmony export DEFINITION_SCHEME */
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36623);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25883);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);



const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';
/** Address of a definition: sha256 of the line that names the hash scheme, then the canonical form (docs/hash.md). */
function definitionHash(definition) {
    return addressOf(formsOf(definition));
}
/** Address of a definition, and the digest of each section for field-level comparison. */
function addressesOf(definition) {
    const forms = formsOf(definition);
    const digest = (section, form) => (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${SECTION_SCHEME} ${section}\n${form}`);
    const sections = {
        base: digest('base', forms.bases),
        steps: digest('steps', forms.steps),
        context: digest('context', forms.context),
        python: digest('python', forms.python),
        spark: digest('spark', forms.spark),
        platforms: digest('platforms', forms.platforms),
    };
    return { hash: addressOf(forms), sections };
}
function formsOf(definition) {
    const form = (field) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(definition[field]);
    return {
        bases: form('bases'),
        context: form('context'),
        platforms: form('platforms'),
        python: form('python'),
        spark: form('spark'),
        steps: form('steps'),
    };
}
// The canonical form of the whole is put together from those of its fields, which are written once.
function addressOf(forms) {
    const members = Object.entries(forms).map(([field, form]) => `${JSON.stringify(field)}:${form}`);
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${DEFINITION_SCHEME}\n{${members.sort().join(',')}}`);
}
/** Equal for definitions that differ only in the order of channels, conda packages and pip lines. */
function unorderedHash(definition) {
    const sorted = { ...definition, python: sortPython(definition.python) };
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${UNORDERED_SCHEME}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(sorted)}`);
}
function sortPython({ channels, conda, pip, ...rest }) {
    return { ...rest, channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}
function sortPip(entries) {
    const sorted = entries.map((entry) => (typeof entry === 'string' || (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? entry : [entry[0], sortPip(entry[1])]));
    return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}


/***/ }),

/***/ 28990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ KEY_SCHEME),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21556);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);


const KEY_SCHEME = 'terrarium.image-key/v1';
/** Address of the image that a definition produces with these bases (docs/hash.md). */
function imageKey(inputs) {
    const lines = [
        KEY_SCHEME,
        `definition ${inputs.definition}`,
        ...(inputs.recipe === undefined ? [] : [`recipe ${inputs.recipe}`]),
        ...sortedLines('base', inputs.bases),
        ...sortedLines('installer', inputs.installers),
        ...[...new Set(inputs.parents)].sort().map((key) => `parent ${key}`),
    ];
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(lines.map((line) => `${line}\n`).join(''));
}
// Every part is ASCII, so that code-unit order is byte order.
function sortedLines(keyword, images) {
    const lines = images.map(({ reference, platform, digest }) => `${keyword} ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference)} ${platform} ${digest}`);
    return [...new Set(lines)].sort();
}


/***/ }),

/***/ 91388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Pk: () => (/* binding */ parseLocal),
/* harmony export */   qG: () => (/* binding */ parseLocalPath),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   xg: () => (/* binding */ formatLocal)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60638);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7970);


// https://github.com/pypa/pip/blob/25.0/src/pip/_internal/utils/filetypes.py
const ARCHIVES = ['.zip', '.whl', '.tar.bz2', '.tbz', '.tar.gz', '.tgz', '.tar', '.tar.xz', '.txz', '.tlz'].concat([
    '.tar.lz',
    '.tar.lzma',
]);
/** True for the name of a file that pip can install. */
function isArchive(path) {
    return ARCHIVES.includes((0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(path).toLowerCase());
}
/**
 * True if pip treats a requirement as a path: the name of an archive, or a text that looks like a folder. pip also
 * checks that the folder exists; if it does not, the line is not a valid requirement either.
 */
function isLocal(text) {
    const body = text.split(';', 1)[0]?.trim() ?? '';
    if (/^file:/i.test(body))
        return true;
    const [name = '', ...reference] = body.split('@');
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(body))
        return false;
    return looksLikePath(name) || (reference.length === 0 && isArchive(withoutExtras(body).path));
}
/** Parses a local package from a line: `./path[extra] ; marker`, or `file:path`. */
function parseLocal(text) {
    const parts = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .splitMarker */ .Ph)(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    // pip recognises the scheme in capitals, but then fails to read the path.
    const url = body.startsWith('file:');
    const reading = parseLocalPath(url ? body.slice('file:'.length) : body, !url);
    return reading.ok ? { ok: true, requirement: { ...reading.requirement, marker } } : reading;
}
/** Parses a path with extras, as accepted by `-e`. */
function parseLocalPath(text, takesExtras = true) {
    const { path, extras } = takesExtras ? withoutExtras(text) : { path: text, extras: '' };
    const names = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExtras */ .F7)(extras);
    if (names === undefined)
        return { ok: false, reason: 'expected extras as [a,b]' };
    return { ok: true, requirement: { path, extras: names, marker: undefined } };
}
/** The text after the path: `[extras] ; marker`, each only if present. */
function formatLocal({ extras, marker }) {
    return `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExtras */ .zB)(extras)}${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarker */ .gJ)(marker)}`;
}
function looksLikePath(name) {
    return name.includes('/') || name.startsWith('.');
}
// Like pip's `^(.+)(\[[^\]]+\])$`: the last brackets, if they end the text and are not empty.
function withoutExtras(text) {
    const open = text.lastIndexOf('[');
    const extras = text.slice(open + 1, -1);
    if (open < 1 || !text.endsWith(']') || extras === '' || extras.includes(']'))
        return { path: text, extras: '' };
    return { path: text.slice(0, open).trimEnd(), extras };
}


/***/ }),

/***/ 40830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ tagStem),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   dC: () => (/* binding */ isFreeTag),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21556);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);


/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
function slugOf(id) {
    return `${shorten(id)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(id).slice(0, 6)}`;
}
/** Prefixes of tags that are not for people, and of those that other tools write beside an image. */
const RESERVED = /^(?:(?:img|env|def|pkg|res|rec|chg|lat|bas|lyr|sha\d+)-|gc-1$)/;
/** True for a tag that Terrarium's own tags, and those of signatures, are never mistaken for. */
function isFreeTag(tag) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag) && !RESERVED.test(tag) && !tag.includes('--');
}
/**
 * How tags of a name begin: the name itself where that is a valid tag, at most 62 characters long, that is no other tag and no slug;
 * otherwise its slug.
 */
function tagStem(name) {
    const usable = isFreeTag(name) && name.length <= 62 && !/-(?:[0-9a-f]{6})?$/.test(name);
    return usable ? name : slugOf(name);
}
/**
 * A version as part of a tag: as written if it is a valid tag other than `latest`, otherwise shortened like a slug plus
 * 6 hex of its sha256.
 */
function versionTag(version) {
    const usable = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(version) && version.length <= 64 && version !== 'latest';
    return usable ? version : `${shorten(version)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(version).slice(0, 6)}`;
}
function shorten(text) {
    const safe = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return safe.slice(0, 33).replace(/-$/, '') || 'x';
}


/***/ }),

/***/ 19613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ findTemplatePins),
/* harmony export */   i$: () => (/* binding */ templateBase)
/* harmony export */ });
/* unused harmony exports parseTemplatePin, formatTemplatePin */
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

const PACKAGE = /^([^"'\s[\]={}~]+)(\[[^\]\s]+\])?([=~]=)\{\{latest-pypi-version(?::(.+))?\}\}$/;
const IMAGE_START = ':{{latest-image-tag';
const PIN_START = '{{latest-';
/** Parses a text that is exactly one pin; `undefined` otherwise. */
function parseTemplatePin(text) {
    const found = PACKAGE.exec(text);
    if (found !== null) {
        const [, name = '', extras = '', operator, flags] = found;
        return { kind: 'package', name, extras, operator: operator === '~=' ? '~=' : '==', flags };
    }
    const start = text.indexOf(IMAGE_START);
    if (start <= 0 || !text.endsWith('}}') || /["'\s]/.test(text.slice(0, start)))
        return undefined;
    const inside = text.slice(start + IMAGE_START.length, -'}}'.length);
    if (inside !== '' && (!inside.startsWith(':') || inside === ':'))
        return undefined;
    return { kind: 'image', image: text.slice(0, start), pattern: inside === '' ? undefined : inside.slice(1) };
}
/** The text form of this pin. */
function formatTemplatePin(pin) {
    const behind = (text) => (text === undefined ? '' : `:${text}`);
    if (pin.kind === 'image')
        return `${pin.image}${IMAGE_START}${behind(pin.pattern)}}}`;
    return `${pin.name}${pin.extras}${pin.operator}{{latest-pypi-version${behind(pin.flags)}}}`;
}
/** The repository of a base that is an image pin; `undefined` for any other text. */
function templateBase(text) {
    const pin = parseTemplatePin(text);
    return pin?.kind === 'image' ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(pin.image) : undefined;
}
/** Every pin in a text, line by line, except in `#` comments. A pin is a word up to its last brace, without quotes. */
function findTemplatePins(text) {
    return text.split('\n').flatMap((line, index) => (line.includes(PIN_START) ? pinsOfLine(line, index + 1) : []));
}
function pinsOfLine(line, number) {
    const comment = line.search(/(?:^|\s)#/);
    const code = comment < 0 ? line : line.slice(0, comment);
    return [...code.matchAll(/[^"'\s]+/g)].flatMap(({ 0: word, index }) => {
        if (!word.includes(PIN_START))
            return [];
        // Text after the last brace is not part of the pin: `numpy=={{latest-pypi-version}};`.
        const text = word.slice(0, word.lastIndexOf('}}') + 2);
        const pin = parseTemplatePin(text);
        return pin === undefined ? [] : [{ pin, text, line: number, column: index + 1 }];
    });
}


/***/ }),

/***/ 53395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ namesField),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   du: () => (/* binding */ TEMPLATE_FIELDS)
/* harmony export */ });
/** What a template may name, in double braces as in docker/metadata-action. */
const TEMPLATE_FIELDS = ['name', 'version', 'hash', 'commit', 'date'];
function parseTemplate(text) {
    const parts = [];
    for (const [index, piece] of text.split(/\{\{([^{}]*)\}\}/).entries()) {
        if (index % 2 === 0) {
            if (piece !== '')
                parts.push(piece);
            continue;
        }
        const field = TEMPLATE_FIELDS.find((known) => known === piece.trim());
        if (field === undefined)
            return { ok: false, unknown: piece.trim() };
        parts.push({ field });
    }
    return { ok: true, template: { parts } };
}
/** The text with its fields filled in; `undefined` where one of them has no value. */
function expandTemplate({ parts }, values) {
    const texts = parts.map((part) => (typeof part === 'string' ? part : values[part.field] || undefined));
    return texts.includes(undefined) ? undefined : texts.join('');
}
/** True for a template that names one of the fields. */
function namesField({ parts }, fields) {
    return parts.some((part) => typeof part !== 'string' && fields.includes(part.field));
}


/***/ }),

/***/ 64598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ askedBy),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64933);
/* harmony import */ var _pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76337);


/** What is selected, what lists of patterns name beside it, each by itself, and what another job or the other side asks for. */
function askedBy(lists, ids = []) {
    return (found) => {
        const selected = found.flatMap(({ origin }) => ((0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(origin) ? [origin.id] : []));
        const named = lists.flatMap((patterns) => (patterns.length === 0 ? [] : (0,_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(found, patterns).ids));
        return new Set([...selected, ...named, ...ids]);
    };
}
/** Everything that is found. */
const EVERYTHING = (found) => new Set(found.map(({ origin }) => origin.id));
/** Ids, and those of all environments that they depend on. */
function withParents(ids, found) {
    const byId = new Map(found.map((normalized) => [normalized.origin.id, normalized]));
    const reached = new Set(ids);
    const queue = [...ids];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const item = byId.get(id)?.item;
        for (const parent of item?.ok === true ? (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .parentIds */ .b)(item.value) : []) {
            if (!reached.has(parent))
                queue.push(parent);
            reached.add(parent);
        }
    }
    return reached;
}


/***/ }),

/***/ 29303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cycleDiagnostic),
/* harmony export */   c: () => (/* binding */ componentsOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);
/* harmony import */ var _model_strong_components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13922);



/** Groups members, what they depend on first. */
function componentsOf(members, parentsOf) {
    return (0,_model_strong_components_js__WEBPACK_IMPORTED_MODULE_2__/* .strongComponents */ .m)(members, parentsOf).map((group) => {
        const isCycle = group.some((member) => group.length > 1 || parentsOf(member).includes(member));
        return { members: group, cycleOf: isCycle ? cycleFinder(group, parentsOf) : undefined };
    });
}
/** `cycle` is told at the file of each of its members. */
function cycleDiagnostic(path, cycle) {
    const message = `environments depend on each other: ${cycle}`;
    return (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('error', 'parent-cycle', message, { path, at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint: 'give one of them an external base' });
}
/** A cycle of more members is not spelled out: for each of them that would be all of them. */
const MAX_CYCLE = 32;
function cycleFinder(members, parentsOf) {
    const inside = new Set(members);
    const next = (member) => parentsOf(member).filter((parent) => inside.has(parent));
    return (start) => {
        if (members.length > MAX_CYCLE)
            return `${start.id} -> ${next(start)[0]?.id} -> ... -> ${start.id} (${members.length} in all)`;
        return [...cycleFrom(start, next), start].map(({ id }) => id).join(' -> ');
    };
}
function cycleFrom(start, next) {
    const seen = new Set();
    const walk = (member, trail) => {
        if (seen.has(member))
            return undefined;
        seen.add(member);
        for (const parent of next(member)) {
            const cycle = parent === start ? [...trail, member] : walk(parent, [...trail, member]);
            if (cycle !== undefined)
                return cycle;
        }
        return undefined;
    };
    return walk(start, []) ?? [];
}


/***/ }),

/***/ 18363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName),
/* harmony export */   J: () => (/* binding */ nameRules)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_environment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7670);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54870);



// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", but the service
// also rejects "AzureML" without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];
function nameRules({ reservedPrefixes, curated }) {
    return { curated, reservedPrefix: (0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixFinder */ .NQ)(reservedPrefixes) };
}
/** Checks the name of an environment of this tree. */
function checkName(findings, name, at, rules) {
    const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
    const reserved = rules.reservedPrefix(name);
    if (prefix !== undefined) {
        const message = `the prefix ${prefix} is reserved for curated environments, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    else if (rules.curated.has(name)) {
        const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is the name of a curated environment`;
        const hint = 'a changed curated environment is another one: choose another name';
        findings.error('curated-name', message, { at, hint });
    }
    else if (reserved !== undefined) {
        const message = `the prefix ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(reserved)} is in reserved-prefixes, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    if ((0,_names_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnvironmentName */ .t)(name))
        return;
    const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
    findings.error('name-syntax', message, { at });
}


/***/ }),

/***/ 24148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PYTHON_BASE),
/* harmony export */   o: () => (/* binding */ CONDA_BASE)
/* harmony export */ });
/** Bases that are proposed for lists of packages. */
const PYTHON_BASE = 'python:3.12-slim';
/** What conda installs brings its own Python. */
const CONDA_BASE = 'debian:12-slim';


/***/ }),

/***/ 92676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Nu: () => (/* binding */ findingsBeside),
/* harmony export */   ck: () => (/* binding */ indexByHash),
/* harmony export */   fp: () => (/* binding */ collectDefinitions),
/* harmony export */   o: () => (/* binding */ diagnosticsOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1244);



/** Combines the results of the first five stages. */
function collectDefinitions(config, discovery, normalized, uses, hashed) {
    const definitions = normalized.map(({ origin }, index) => ({
        origin,
        item: atSource(origin, hashed[index]),
    }));
    const unmatched = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .unmatchedEntries */ .kk)(config, discovery.bundles, definitions.map(({ origin }) => origin.id));
    const excluded = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedMatches */ .s3)(config, definitions.map(({ origin }) => origin));
    return {
        config,
        definitions,
        files: discovery.paths,
        uses,
        diagnostics: [...discovery.diagnostics, ...unmatched, ...excluded],
    };
}
/** Environments that were hashed, sorted by id. */
function environmentsOf(definitions) {
    return definitions.definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
}
/** Every finding: of the definitions and of the tree. */
function diagnosticsOf({ definitions, diagnostics }) {
    return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)];
}
/** Findings that only definitions have whose ids are not among these. */
function findingsBeside({ definitions }, ids) {
    const [own, others] = [true, false].map((isOwn) => definitions.flatMap(({ item }) => (ids.has(item.id) === isOwn ? item.diagnostics : [])));
    const known = new Set(own?.map((diagnostic) => JSON.stringify(diagnostic)));
    return (others ?? []).filter((diagnostic) => !known.has(JSON.stringify(diagnostic)));
}
/** Environments by definition hash; environments with the same hash share an image. */
function indexByHash(definitions) {
    return Map.groupBy(environmentsOf(definitions), (environment) => environment.hash);
}
// The mistake may be in a file that the definition refers to, so it is also reported for the definition itself.
function atSource(origin, item) {
    const known = item.diagnostics.some(({ severity, path }) => severity === 'error' && path === origin.source);
    if (item.ok || item.unread === true || known)
        return item;
    const message = `it cannot be used: ${item.cause}`;
    const reached = (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('error', 'reached-file', message, { path: origin.source, at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3 });
    return { ...item, diagnostics: [...item.diagnostics, reached] };
}


/***/ }),

/***/ 36170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ namesFolders),
/* harmony export */   _U: () => (/* binding */ isBelowExcluded),
/* harmony export */   eV: () => (/* binding */ foldersNamedBy),
/* harmony export */   o7: () => (/* binding */ excludedFolders)
/* harmony export */ });
/** Folders whose definitions are examples for readers or inputs of tests. */
const EXCLUDED = new Set([
    'test',
    'tests',
    '__tests__',
    'fixtures',
    'testdata',
    'docs',
    'examples',
    'templates',
    '.devcontainer',
    'node_modules',
    '.venv',
    'site-packages',
]);
/** Folders of tests, examples and installed packages on the way to a file, from the top. */
function excludedFolders(path) {
    return path
        .split('/')
        .slice(0, -1)
        .filter((segment) => EXCLUDED.has(segment));
}
/** True for a path below a folder of tests, examples or installed packages. */
function isBelowExcluded(path) {
    return excludedFolders(path).length > 0;
}
/** True if a pattern names, literally, each of the excluded folders that a path is below: `examples/*\/Dockerfile`. */
function namesFolders(pattern, path) {
    const folders = excludedFolders(path);
    if (folders.length === 0)
        return false;
    const named = foldersNamedBy(pattern);
    return folders.every((folder) => named.has(folder));
}
/** Those of these folders that a pattern names literally. */
function foldersNamedBy(pattern) {
    return new Set(pattern.split(/[/{},]/).filter((part) => EXCLUDED.has(part)));
}


/***/ }),

/***/ 85252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ normalize)
});

// EXTERNAL MODULE: ./build/core/config/config.js
var config_config = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(94061);
// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(40830);
;// CONCATENATED MODULE: ./build/core/dockerfile/reserved-argument.js
/** True for an argument that BuildKit itself obeys. https://docs.docker.com/build/building/variables/#buildkit-built-in-build-args */
function isReservedArgument(name) {
    return /^BUILDKIT_/i.test(name);
}
function reportReserved(findings, name, details) {
    const message = `${name} steers BuildKit itself and is no argument of a definition`;
    findings.error('build-arg-reserved', message, details);
}

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
;// CONCATENATED MODULE: ./build/core/normalize/argument-files.js




/** Reads the files that `build-args-file` names, each once, and once for all definitions of an entry. */
function argumentReader(files) {
    const read = (0,once/* once */.Oo)((path) => parseArgumentFile(path, files.get(path) ?? { kind: 'absent' }));
    const merge = (0,once/* once */.Oo)(({ buildArgs, buildArgsFiles }) => {
        const readings = buildArgsFiles.map(read);
        const given = new Map(readings.flatMap(({ values }) => [...values]));
        const diagnostics = readings.flatMap((reading) => reading.diagnostics);
        return { diagnostics, values: { ...Object.fromEntries(given), ...buildArgs } };
    });
    return (findings, entry) => {
        if (entry.buildArgsFiles.length === 0)
            return entry.buildArgs;
        const { values, diagnostics } = merge(entry);
        findings.add(...diagnostics);
        return values;
    };
}
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
/**
 * A line is `NAME=value`, empty, or a comment with `#`: what Podman's `--build-arg-file`, Docker's `--env-file` and dotenv read alike.
 * https://docs.podman.io/en/latest/markdown/podman-build.1.html#build-arg-file-path
 */
function parseArgumentFile(path, reading) {
    const findings = new model_findings/* Findings */.Fv(path);
    const values = new Map();
    if (reading.kind === 'refused')
        findings.error(reading.code, reading.message, { hint: reading.hint });
    if (reading.kind === 'absent')
        findings.error('file-missing', 'the file does not exist', { hint: 'correct build-args-file in terrarium.yml' });
    const lines = reading.kind === 'text' ? reading.text.split(/\r?\n/) : [];
    for (const [index, line] of lines.entries()) {
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const [, name, value] = ASSIGNMENT.exec(line) ?? [];
        const at = { line: index + 1, column: 1 };
        if (name === undefined || value === undefined)
            findings.error('argument-file', `expected NAME=value, received ${(0,diagnostic/* quote */.hD)(line)}`, { at, hint: HINT });
        else if (isReservedArgument(name))
            reportReserved(findings, name, { at, hint: 'remove the line' });
        else if (AMBIGUOUS.test(value)) {
            const message = `tools read the value of ${name} differently: quotes, a comment behind it, blanks around it or a variable`;
            findings.error('argument-file', message, { at, hint: `write it as it is, or in build-args: { ${name}: "..." }` });
        }
        else
            values.set(name, value);
    }
    return { values, diagnostics: findings.diagnostics };
}
const HINT = 'write one argument a line, without blanks around "="';
/** Podman takes these as they are, dotenv does not. */
const AMBIGUOUS = /^\s|\s$|^["'`]|\s#|\$/;

// EXTERNAL MODULE: ./build/core/config/path.js
var path = __webpack_require__(82954);
// EXTERNAL MODULE: ./build/core/text/glob-index.js
var glob_index = __webpack_require__(22165);
// EXTERNAL MODULE: ./build/core/normalize/excluded-folders.js
var excluded_folders = __webpack_require__(36170);
;// CONCATENATED MODULE: ./build/core/normalize/assign-entries.js





/**
 * Finds the entry of every definition: the first one that names its id, then its path, then a matching glob. A path
 * applies to the definition that is the file itself, or, if the file is not a definition, to all definitions in it. An
 * entry with a matrix turns one definition into several. Literal ids without a definition become failed definitions.
 * Sorted by id.
 */
function assignEntries(definitions, config) {
    const units = unitsOf(config);
    const ids = new Set(definitions.map(({ item }) => item.id));
    const assigned = definitions.flatMap((parsed) => {
        const entries = entriesFor(units, parsed, ids);
        return entries === undefined ? [{ ...parsed, entry: undefined }] : combine(units, parsed, entries);
    });
    const known = new Set([...ids, ...assigned.map(({ item }) => item.id)]);
    return [...assigned, ...missing(units, known, config)].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
}
function unitsOf({ environments }) {
    // The path may contain a placeholder, and the id of an in-place environment contains its combination.
    const keyOf = ({ path, combination, inPlace }) => (inPlace ? `${path}${combination}` : path);
    const grouped = Map.groupBy(environments, keyOf);
    const units = [...grouped.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
    const literal = new Map();
    for (const unit of units) {
        const key = keyOf(unit[0]);
        if (unit[0].glob === undefined && !literal.has(key))
            literal.set(key, unit);
    }
    const globs = units.flatMap((unit, order) => {
        const { glob, path: pattern } = unit[0];
        return glob === undefined ? [] : [{ order, unit, glob, pattern }];
    });
    // A pattern with a `#` is one of ids.
    const [inside, whole] = [true, false].map((inner) => globs.filter(({ pattern }) => pattern.includes('#') === inner));
    return { literal, inside: unitFinder(inside ?? []), whole: unitFinder(whole ?? []) };
}
function unitFinder(globs) {
    const find = finderOf(globs);
    const naming = globs.map((written) => {
        const named = (0,excluded_folders/* foldersNamedBy */.eV)(written.pattern);
        const glob = (path) => (0,excluded_folders/* excludedFolders */.o7)(path).every((folder) => named.has(folder)) && written.glob(path);
        return { ...written, glob };
    });
    const findNaming = finderOf(naming);
    // A pattern that does not name the folder of tests selects nothing there, and leaves it to one that does.
    return (text) => ((0,excluded_folders/* isBelowExcluded */._U)(text) ? findNaming(text) : undefined) ?? find(text);
}
function finderOf(globs) {
    const find = (0,glob_index/* indexGlobs */.y)(globs);
    return (text) => globs[find(text) ?? -1];
}
function entriesFor(units, { path, item }, ids) {
    const inside = item.id !== path && ids.has(path);
    const named = units.literal.get(item.id) ?? (inside ? undefined : units.literal.get(path));
    if (named !== undefined)
        return named;
    const found = [units.inside(item.id), inside ? undefined : units.whole(path)].filter((one) => one !== undefined);
    return found.sort((a, b) => a.order - b.order)[0]?.unit;
}
// An entry that names one combination by its id takes precedence for that combination.
function combine({ literal }, parsed, unit) {
    return unit.map((entry) => {
        if (entry.inPlace)
            return { ...parsed, entry };
        const id = `${parsed.item.id}${entry.combination}`;
        if (entry.combination === '')
            return { ...parsed, entry };
        return { ...parsed, item: { ...parsed.item, id }, entry: literal.get(id)?.[0] ?? entry };
    });
}
function missing({ literal }, known, config) {
    const byFile = Map.groupBy(known, (id) => (0,path/* splitId */.QO)(id).file);
    return [...literal].flatMap(([id, [entry]]) => {
        // A path always has a definition: if the file does not exist, discovery creates a failed one.
        if (known.has(id) || id === entry.file || entry.inPlace)
            return [];
        const cause = `no definition has the id ${(0,diagnostic/* quote */.hD)(id)}`;
        const inside = (byFile.get(entry.file) ?? []).slice(0, 5).join(', ');
        const hint = inside === '' ? 'correct the path' : `in that file there are: ${inside}`;
        const { path } = config;
        const findings = new model_findings/* Findings */.Fv(path, [(0,model_findings/* finding */.gk)('error', 'no-match', cause, { path, at: entry.at, hint })]);
        return [{ path, source: undefined, item: findings.item(id, 'discover', undefined), entry }];
    });
}

// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(54870);
;// CONCATENATED MODULE: ./build/core/normalize/copied-files.js



/**
 * A file that is copied by name belongs to the image. A file in a copied folder belongs to it if the steps name the file. Files are
 * looked up by name and folder: there may be as many environments as files.
 */
function copiedFiles(paths) {
    const known = new Set(paths);
    const byName = (0,once/* lazy */.RZ)(() => Map.groupBy(paths.toSorted(), names_path/* fileName */.Md));
    const names = (0,once/* lazy */.RZ)(() => nameFinder([...byName().keys()]));
    const found = new Set();
    const done = new Set();
    const addBelow = (folder, name) => {
        const key = JSON.stringify([folder, name]);
        if (done.has(key))
            return;
        done.add(key);
        const same = byName().get(name) ?? [];
        for (const path of same.slice(...(0,sorted_texts/* rangeOf */.be)(same, folder)))
            found.add(path);
    };
    const add = ({ image: { context, steps } }) => {
        if (context === undefined || known.size === 0)
            return;
        const inside = context.directory === '.' ? '' : `${context.directory}/`;
        const paths = context.sources === 'all' ? ['.'] : context.sources.map(({ path }) => path);
        const sources = paths.flatMap((path) => (path === '.' ? [] : [`${inside}${path}`]));
        for (const path of sources)
            if (known.has(path))
                found.add(path);
        const folders = paths.includes('.') ? [inside] : sources.map((path) => `${path}/`);
        const runs = steps.stages.flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN'));
        for (const name of names()(runs.flatMap(({ words }) => words)))
            for (const folder of folders)
                addBelow(folder, name);
    };
    return { add, found };
}
/** Characters at the end of a name by which it is looked up: most names share their extension, and few places have it. */
const END = 4;
/** Finds the names that occur in texts, in time that depends on the texts and hardly on the number of names. */
function nameFinder(names) {
    const known = new Set(names);
    const lengths = new Map();
    for (const name of names) {
        const end = name.slice(-END);
        const same = lengths.get(end);
        if (same === undefined)
            lengths.set(end, new Set([name.length]));
        else
            same.add(name.length);
    }
    const ends = [...new Set([...lengths.keys()].map(({ length }) => length))];
    return (texts) => {
        const found = new Set();
        for (const text of texts)
            for (let at = 1; at <= text.length; at += 1)
                for (const end of ends)
                    for (const length of lengths.get(text.slice(Math.max(0, at - end), at)) ?? []) {
                        const name = text.slice(Math.max(0, at - length), at);
                        if (known.has(name))
                            found.add(name);
                    }
        return found;
    };
}

;// CONCATENATED MODULE: ./build/core/normalize/consumed-paths.js


/**
 * Definition files that an environment refers to: they are parts of it. A candidate makes parts of what it is made of, but not of a
 * file of its own kind: requirements that others include stand for themselves as well.
 */
function consumedPaths(drafts, discovery) {
    const consumed = new Set();
    const consumers = drafts.filter(({ role, item }) => role === 'selected' || (role === 'candidate' && !isList(item)));
    for (const { parsed } of consumers) {
        const { path, item } = parsed;
        if (!item.ok)
            continue;
        const reached = [...item.value.consumes, item.value.dockerfile?.path ?? path];
        for (const other of reached)
            if (other !== path)
                consumed.add(other);
    }
    const parts = discovery.bundles.filter(({ reader }) => reader?.listsPackages === true);
    const copied = copiedFiles(parts.map(({ path }) => path));
    for (const { item } of consumers)
        if (item.ok)
            copied.add(item.value);
    for (const path of copied.found)
        consumed.add(path);
    const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(names_path/* directoryOf */.jt));
    for (const part of parts)
        if (models.has((0,names_path/* directoryOf */.jt)(part.path)))
            consumed.add(part.path);
    return consumed;
}
function isList(item) {
    return item.ok && item.value.format === 'requirements';
}

// EXTERNAL MODULE: ./build/core/normalize/declared-names.js
var declared_names = __webpack_require__(18363);
// EXTERNAL MODULE: ./build/core/dockerfile/onbuild.js
var onbuild = __webpack_require__(53494);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/names/base-image.js
var base_image = __webpack_require__(14752);
// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/dockerfile/stage-bases.js
var stage_bases = __webpack_require__(90592);
// EXTERNAL MODULE: ./build/core/dockerfile/stage-graph.js
var stage_graph = __webpack_require__(24198);
// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var heredocs = __webpack_require__(96556);
// EXTERNAL MODULE: ./build/core/dockerfile/remote-source.js
var remote_source = __webpack_require__(41913);
// EXTERNAL MODULE: ./build/core/dockerfile/rules.js
var rules = __webpack_require__(95810);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-expand.js + 2 modules
var shell_expand = __webpack_require__(81643);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(38863);
;// CONCATENATED MODULE: ./build/core/dockerfile/stage-sources.js








/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` if a source cannot be
 * resolved without running the build, `undefined` if nothing is copied.
 */
function stageSources(scope, graph) {
    const found = new Map();
    const stages = new Map();
    for (const index of graph.reached) {
        // A stage built on another stage inherits its ENV and ARG.
        const variables = new Map(stages.get(graph.from.get(index) ?? -1));
        stages.set(index, variables);
        const reader = new SourceReader(scope, variables);
        for (const step of graph.instructions.get(index) ?? []) {
            const excludes = excludesOf(step);
            for (const path of reader.read(step)) {
                const key = JSON.stringify([path, excludes]);
                const source = { path, line: step.line, ...(excludes.length === 0 ? {} : { excludes }) };
                if (!found.has(key))
                    found.set(key, source);
            }
        }
    }
    const sources = withFewExcludes([...found.values()]);
    if (sources.length === 0)
        return undefined;
    return sources.some(({ path, excludes }) => path === WHOLE && excludes === undefined) ? 'all' : sources;
}
/** So many lines may exclude something else of one source: each looks at every file below it. */
const MOST_EXCLUDES = 16;
function withFewExcludes(sources) {
    return [...Map.groupBy(sources, ({ path }) => path).values()].flatMap((same) => {
        const [{ path, line } = { path: '', line: 1 }] = same;
        const whole = same.length > MOST_EXCLUDES || same.some(({ excludes }) => excludes === undefined);
        return whole ? [{ path, line }] : same;
    });
}
/**
 * What an instruction does not copy of a folder. With a pattern that says more than an ignore file does in the same way, or that is only
 * known while building, everything is taken to be copied. https://docs.docker.com/reference/dockerfile/#copy---exclude
 */
function excludesOf({ keyword, flags }) {
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    // With --parents patterns start at the context, and at a place in the path where it has a pivot.
    if (flags.some(({ name }) => name === 'parents'))
        return [];
    const patterns = flags.flatMap(({ name, value = '' }) => (name === 'exclude' ? [value] : []));
    return patterns.every((pattern) => /^[\w.*?-][\w.*?/-]*$/.test(pattern)) ? patterns : [];
}
const WHOLE = '.';
/** Processes the instructions of a stage in order. */
class SourceReader {
    #scope;
    #variables;
    constructor(scope, variables) {
        this.#scope = scope;
        this.#variables = variables;
    }
    /** Paths in the context that an instruction reads. */
    read(step) {
        if (step.keyword === 'ARG')
            this.#declare(step);
        if (step.keyword === 'ENV')
            this.#assign(step);
        for (const word of expandedWords(step))
            this.#expand(step, word);
        if (step.keyword === 'RUN')
            return step.mounts.flatMap((mount) => this.#readMount(step, mount));
        return step.keyword === 'COPY' || step.keyword === 'ADD' ? this.#readTransfer(step) : [];
    }
    // The last ARG or ENV wins. An ARG without any value keeps the current value.
    #declare(step) {
        const { buildArgs, platforms } = this.#scope.options;
        const globals = this.#scope.globals(platforms.length === 1 ? (platforms[0] ?? '') : '');
        for (const { name, value } of step.assignments) {
            const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? globals(name) : this.#textOf(step, value));
            if (resolved !== undefined)
                this.#variables.set(name, resolved);
        }
    }
    // All assignments see the variables as they were before the instruction.
    #assign(step) {
        const pairs = step.assignments.map(({ name, value = '' }) => [this.#textOf(step, name), this.#textOf(step, value)]);
        for (const [name, value] of pairs) {
            if (name === shell_variables/* UNKNOWN */.H)
                this.#variables.clear();
            else
                this.#variables.set(name, value);
        }
    }
    #readTransfer(step) {
        const { flags, keyword, references, words } = step;
        const sources = words.slice(0, -1).filter((word) => (0,heredocs/* parseHeredocWord */.Sm)(word) === undefined);
        const parents = flags.some(({ name, value = 'true' }) => name === 'parents' && value.toLowerCase() === 'true');
        const texts = sources.map((word) => [word, this.#textOf(step, word)]);
        for (const [, text] of texts)
            if (keyword === 'COPY' && text !== shell_variables/* UNKNOWN */.H)
                this.#checkLocal(step, text);
        if (references.length > 0)
            return [];
        return texts.flatMap(([word, text]) => {
            if (text === shell_variables/* UNKNOWN */.H)
                return keyword === 'ADD' && startsRemote(word) ? [] : this.#unresolved(step, word);
            return keyword === 'ADD' && (0,remote_source/* remoteKind */.j)(text) !== undefined ? [] : this.#pathOf(step, text, parents);
        });
    }
    #checkLocal({ line }, text) {
        if ((0,remote_source/* remoteKind */.j)(text) === undefined)
            return;
        const message = `COPY takes no URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#scope.findings.error('dockerfile-syntax', message, { at: { line, column: 1 }, hint: 'use ADD' });
    }
    #pathOf(step, text, parents) {
        // Names with a backslash and patterns of --parents follow different rules.
        if (text.includes('\\'))
            return this.#unresolved(step, text);
        const path = contextPath(text);
        return [parents && /\*\*|\[/.test(path) ? folderOf(path) : path];
    }
    // Without `from`, the source is in the context: https://docs.docker.com/reference/dockerfile/#run---mounttypebind
    #readMount(step, { from, values }) {
        const texts = new Map([...values].map(([key, value]) => [key, this.#textOf(step, value)]));
        const type = texts.get('type') ?? 'bind';
        if (from !== undefined || (type !== shell_variables/* UNKNOWN */.H && type.toLowerCase() !== 'bind'))
            return [];
        const source = texts.get('source') ?? WHOLE;
        return source === shell_variables/* UNKNOWN */.H ? this.#unresolved(step, values.get('source') ?? '') : [contextPath(source)];
    }
    #unresolved({ line }, word) {
        const message = `source ${(0,diagnostic/* quote */.hD)(word)} is only known while building: the whole context is hashed`;
        this.#scope.findings.note('copy-unresolved', message, { at: { line, column: 1 } });
        return [WHOLE];
    }
    #textOf(step, word) {
        const expansion = this.#expand(step, word);
        return expansion.ok ? expansion.text : shell_variables/* UNKNOWN */.H;
    }
    #expand({ line }, word) {
        const lookup = (name) => (this.#variables.has(name) ? this.#variables.get(name) : shell_variables/* UNKNOWN */.H);
        const expansion = (0,shell_expand/* expandWord */.Vo)(word, this.#scope.file.escape, lookup);
        if (!expansion.ok && (expansion.why === 'syntax' || expansion.why === 'required')) {
            const message = `${(0,diagnostic/* quote */.hD)(word)}: ${(0,stage_bases/* whyNot */.OB)(expansion)}`;
            this.#scope.findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: WORD_HINT });
        }
        return expansion;
    }
}
// Words other than sources that BuildKit expands. The result is not used here, but an expansion error fails the build.
function expandedWords(step) {
    const { keyword, flags, text, words, assignments } = step;
    if (keyword === 'USER' || keyword === 'WORKDIR' || keyword === 'STOPSIGNAL')
        return [text];
    if (keyword === 'VOLUME' || keyword === 'EXPOSE')
        return (0,rules/* transferWords */.d)(step);
    if (keyword === 'LABEL')
        return assignments.flatMap(({ name, value = '' }) => [name, value]);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    const values = flags.flatMap(({ name, value = '' }) => (/^ch(?:own|mod|ecksum)$/.test(name) ? [value] : []));
    return [...values, words.at(-1) ?? ''];
}
// Whatever its arguments are: a scheme is not left again.
function startsRemote(word) {
    return /^["']?(?:(?:https?|git|ssh):\/\/|[\w-]+@[a-z0-9.-]+:)/.test(word);
}
const WORD_HINT = 'close quotes and braces; COPY and ADD take paths with spaces in the JSON form: COPY ["a b", "/c/"]';
// Every source is relative to the context root: leading slashes and `..` cannot leave it.
function contextPath(text) {
    return external_node_path_.posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || WHOLE;
}
/** The folder before the first path segment that is a pattern. */
function folderOf(path) {
    const parts = path.split('/');
    return (parts
        .slice(0, parts.findIndex((part) => /[*?[]/.test(part)))
        .join('/') || WHOLE);
}

;// CONCATENATED MODULE: ./build/core/dockerfile/steps.js









/** Arguments that BuildKit passes to steps without a declaration and leaves out of its cache keys. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;
/** Reduces a Dockerfile to the stages that its target reaches. Errors are added to the findings. */
function normalizeDockerfile(findings, file, options) {
    const scope = { findings, file, options, globals: (0,stage_bases/* globalArguments */.yZ)(file, options) };
    (0,stage_bases/* checkGlobals */.xq)(scope);
    const textsOf = (0,stage_bases/* fromTexts */.lV)(scope);
    const graph = (0,stage_graph/* reachStages */.th)(findings, file, options, textsOf);
    if (graph === undefined)
        return undefined;
    const slots = new Slots(scope);
    const stages = [];
    const values = new Map();
    const sources = stageSources(scope, graph);
    for (const index of graph.reached) {
        const stage = file.stages[index];
        const from = graph.from.get(index);
        const base = typeof from === 'number' ? stageName(graph, from) : slots.base(stage, textsOf(index) ?? []);
        const steps = graph.instructions.get(index) ?? [];
        declareArguments(scope, steps, values);
        stages.push({ from: base, instructions: steps.map((step) => canonicalStep(step, graph, slots)) });
    }
    findUnusedArguments(scope, values);
    const reached = graph.reached.flatMap((index) => graph.instructions.get(index) ?? []);
    const secrets = reached.flatMap(secretIds);
    return {
        steps: {
            arguments: [...values].sort(([a], [b]) => (a < b ? -1 : 1)),
            contexts: [],
            escape: file.escape,
            secrets: [...new Set(secrets)].sort(),
            stages,
            syntax: file.syntax,
        },
        slots: slots.all,
        images: slots.spans,
        sources,
        target: options.target ?? '',
        builderArguments: builderArguments(scope, values),
        syntax: (0,names_reference/* parseReference */.F2)(file.syntax),
    };
}
function stageName(graph, index) {
    return `stage:${graph.reached.indexOf(index)}`;
}
function canonicalStep(step, graph, slots) {
    const flags = step.flags.map((flag) => {
        const reference = step.references.find((candidate) => candidate.flag === flag);
        if (reference === undefined)
            return flag.text;
        const found = graph.references.get(reference);
        const name = found === undefined ? slots.copy(reference, step.line) : stageName(graph, found);
        return `${flag.text.slice(0, reference.at)}${name}${flag.text.slice(reference.at + reference.text.length)}`;
    });
    return {
        keyword: step.keyword,
        flags,
        words: step.words,
        heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body]),
    };
}
/** A build context that is an image. https://docs.docker.com/reference/cli/docker/buildx/build/#build-context */
const IMAGE_CONTEXT = 'docker-image://';
/** Collects the images that reached stages name, in the order in which they are reached. */
class Slots {
    all = [];
    spans = [];
    #keys = [];
    #starts = new Set();
    #scope;
    constructor(scope) {
        this.#scope = scope;
    }
    /** The slot of a stage's FROM. Its texts, one per platform, are already expanded. */
    base(stage, texts) {
        if (texts.length > 0 && texts.every((text) => text === 'scratch'))
            return 'scratch';
        const platforms = this.#scope.options.platforms.map((platform) => this.#wanted(stage, platform));
        return `base:${this.#add(stage.from, stage.line, texts, platforms)}`;
    }
    /** The slot of a reference in `--from` or a mount, or `scratch`. */
    copy(reference, line) {
        if (reference.text === 'scratch')
            return 'scratch';
        const texts = this.#scope.options.platforms.map(() => reference.text);
        return `base:${this.#add(reference, line, texts, this.#scope.options.platforms)}`;
    }
    #add(lexeme, line, texts, platforms) {
        const [first = ''] = texts;
        const { contexts } = this.#scope.options;
        const named = Object.hasOwn(contexts, first) ? contexts[first] : undefined;
        const image = named?.startsWith(IMAGE_CONTEXT) ? named.slice(IMAGE_CONTEXT.length) : undefined;
        const context = named !== undefined && image === undefined ? first : undefined;
        const images = platforms.map((platform, index) => ({
            platform,
            image: context === undefined ? this.#image(image ?? texts[index], line) : undefined,
        }));
        const key = JSON.stringify([context, images]);
        const known = this.#keys.indexOf(key);
        const index = known < 0 ? this.all.push({ context, images }) - 1 : known;
        if (known < 0)
            this.#keys.push(key);
        // An ONBUILD instruction can take effect in several stages.
        const placed = lexeme.text === '' || this.#starts.has(lexeme.start);
        if (!placed)
            this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
        this.#starts.add(lexeme.start);
        return index;
    }
    // Texts without a value were reported when they were expanded.
    #image(text, line) {
        const image = text === undefined ? undefined : (0,base_image/* parseBaseImage */.yR)(text);
        if (text === undefined || image !== undefined)
            return image;
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#scope.findings.error('reference-syntax', message, { at: { line, column: 1 } });
        return undefined;
    }
    // Platform of the image, which differs if FROM specifies one.
    #wanted(stage, platform) {
        if (stage.platform === undefined)
            return platform;
        const word = { text: stage.platform, line: stage.line };
        const text = (0,stage_bases/* expandArgument */.ul)(this.#scope, word, this.#scope.globals(platform));
        const parsed = text === undefined ? undefined : (0,names_platform/* parsePlatform */.FL)(text);
        if (text !== undefined && parsed === undefined) {
            const message = `expected a platform such as linux/amd64, received ${(0,diagnostic/* quote */.hD)(text)}`;
            const at = { line: stage.line, column: 1 };
            this.#scope.findings.error('platform-syntax', message, { at, hint: (0,names_platform/* platformHint */.zg)(text) });
        }
        return parsed === undefined ? '' : (0,names_platform/* formatPlatform */.Bq)(parsed);
    }
}
// Only arguments that a reached stage declares take effect there: those that are set, and those that take the default
// of a global argument. A default in the stage itself is part of its instruction.
function declareArguments(scope, steps, values) {
    const { findings, file, options } = scope;
    const builder = (0,stage_bases/* builderValues */.eD)(options);
    for (const step of steps.filter((candidate) => candidate.keyword === 'ARG')) {
        const at = { line: step.line, column: 1 };
        for (const { name, value } of step.assignments) {
            if (stage_bases/* BUILD_PLATFORM */.vG.includes(name) && builder === undefined) {
                findings.error('build-platform', `${name} is the builder's platform`, { at, hint: stage_bases/* NO_BUILD_PLATFORM */.l6 });
            }
            if (isReservedArgument(name))
                reportReserved(findings, name, { at, hint: 'remove it, or write a # syntax directive' });
            if ((stage_bases/* TARGET */.Qn.includes(name) && !hasDefault(file, name)) || PROXY.test(name))
                continue;
            const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
            const inherited = value === undefined ? (inheritedValue(scope, name, at) ?? builder?.get(name)) : undefined;
            const resolved = given ?? inherited;
            if (resolved !== undefined)
                values.set(name, resolved);
        }
    }
}
function hasDefault(file, name) {
    return name === stage_bases/* TARGET_STAGE */.XP || file.globals.some((global) => global.name === name && global.value !== undefined);
}
/** Default from before the first FROM, for an argument that declares none. It must be the same for all platforms. */
function inheritedValue({ findings, file, options, globals }, name, at) {
    if (!hasDefault(file, name))
        return undefined;
    const values = new Set(options.platforms.map((platform) => globals(platform)(name)));
    const [value] = values;
    if (values.size === 1 && typeof value === 'string')
        return value;
    const why = values.size > 1 ? 'differs from platform to platform' : 'uses an argument without a value';
    findings.error('dockerfile-argument', `the default of ${name} ${why}, which is not read yet`, { at });
    return undefined;
}
function builderArguments({ file, options }, declared) {
    const uses = [...file.globals.map(({ value = '' }) => value), ...file.stages.flatMap(wordsOfFrom)];
    if (!uses.some((text) => stage_bases/* BUILD_PLATFORM */.vG.some((name) => text.includes(name))))
        return [];
    const isFree = (name) => !declared.has(name) && !Object.hasOwn(options.buildArgs, name) && !hasDefault(file, name);
    return [...((0,stage_bases/* builderValues */.eD)(options) ?? [])].filter(([name]) => isFree(name));
}
function wordsOfFrom({ from, platform = '' }) {
    return [from.text, platform];
}
function findUnusedArguments({ findings, file, options }, used) {
    for (const name of options.expectedArgs ?? Object.keys(options.buildArgs)) {
        if (isReservedArgument(name))
            reportReserved(findings, name, { at: diagnostic/* START */.d3, hint: 'remove it from build-args' });
        if (used.has(name) || file.globals.some((global) => global.name === name) || PROXY.test(name))
            continue;
        findings.warning('build-arg-unused', `no stage that is built declares the argument ${name}`, {
            at: diagnostic/* START */.d3,
            hint: 'correct its name',
        });
    }
}
// https://docs.docker.com/reference/dockerfile/#run---mounttypesecret
function secretIds({ mounts }) {
    return mounts.flatMap(({ type, values }) => {
        if (type !== 'secret')
            return [];
        return [values.get('source') || values.get('id') || external_node_path_.posix.basename(values.get('target') ?? '')];
    });
}

// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/formats/readers.js + 43 modules
var readers = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/core/recipes/choose.js + 2 modules
var choose = __webpack_require__(66979);
// EXTERNAL MODULE: ./build/core/recipes/local-packages.js
var local_packages = __webpack_require__(21851);
// EXTERNAL MODULE: ./build/core/recipes/locked.js
var locked = __webpack_require__(91066);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(61185);
// EXTERNAL MODULE: ./build/core/recipes/pip-index.js + 1 modules
var pip_index = __webpack_require__(13672);
// EXTERNAL MODULE: ./build/core/normalize/default-bases.js
var default_bases = __webpack_require__(24148);
;// CONCATENATED MODULE: ./build/core/normalize/parents.js






/** Collects ids, names and provided references. */
function parentNames(definitions, { curated }) {
    const ids = new Map();
    const provided = new Map();
    const triggers = new Map();
    const add = (name, id) => {
        const same = ids.get(name);
        if (same === undefined)
            ids.set(name, [id]);
        else
            same.push(id);
    };
    for (const { item, entry } of definitions) {
        const name = entry?.name ?? (item.ok ? item.value.name : undefined);
        // An id without its combination is only used if there is just one combination.
        const called = [item.id, (0,path/* withoutCombination */.Qc)(item.id), ...(name === undefined ? [] : [name])];
        for (const text of new Set(called))
            add(text, item.id);
        const dockerfile = item.ok ? item.value.dockerfile?.dockerfile : undefined;
        if (dockerfile !== undefined)
            triggers.set(item.id, (0,onbuild/* triggersOf */.X)(dockerfile, entry?.target));
        for (const text of entry?.provides ?? []) {
            const reference = (0,names_reference/* parseReference */.F2)(text);
            if (reference !== undefined)
                provided.set((0,names_reference/* formatReference */.FH)(reference), item.id);
        }
    }
    const curatedImages = new Set([...curated.values()].map(names_reference/* formatReference */.FH));
    return { ids, provided, curated, curatedImages, triggers };
}
/**
 * Replaces names of environments of this tree with their ids: `environment:<id or name>`, a build context, or
 * `provides`.
 */
function linkParents(scope, uses, contexts, names) {
    const { id } = scope;
    const reported = new Set();
    return uses.flatMap(({ context, source, ...use }) => {
        if (context === undefined)
            return source === undefined ? [] : [{ ...use, source: linkProvided(source, id, names) }];
        const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
        const curated = curatedReference(text, names.curated);
        if (curated !== undefined)
            return [{ ...use, source: { kind: 'image', reference: curated } }];
        const parent = findParent(text, names);
        if (typeof parent === 'string' && parent !== id)
            return [{ ...use, source: { kind: 'environment', id: parent } }];
        if (!reported.has(text))
            addParentFinding(scope, text, parent, id);
        reported.add(text);
        return [];
    });
}
/** The ONBUILD instructions of a name after FROM: empty unless it is another environment of this tree. */
function parentTriggers(from, id, contexts, names) {
    const context = Object.hasOwn(contexts, from) ? contexts[from] : undefined;
    const text = context ?? from;
    const reference = context === undefined ? (0,names_reference/* parseReference */.F2)(from) : undefined;
    const parent = text.startsWith('environment:')
        ? findParent(text, names)
        : names.provided.get(reference === undefined ? '' : (0,names_reference/* formatReference */.FH)(reference));
    return typeof parent === 'string' && parent !== id ? (names.triggers.get(parent) ?? NO_TRIGGERS) : NO_TRIGGERS;
}
const NO_TRIGGERS = [];
function linkProvided(image, id, names) {
    const parent = names.provided.get((0,base_image/* formatBaseImage */.Qt)(image));
    return parent === undefined || parent === id ? image : { kind: 'environment', id: parent };
}
/** The image of `environment:<name>` if that environment is maintained elsewhere. */
function curatedReference(text, curated) {
    const name = environmentName(text);
    return name === undefined ? undefined : curated.get(name);
}
function environmentName(text) {
    return /^environment:(.+)$/.exec(text)?.[1];
}
function findParent(text, names) {
    const name = environmentName(text);
    if (name === undefined)
        return [];
    const ids = names.ids.get(name) ?? [];
    return ids.length === 1 ? ids[0] : ids;
}
function addParentFinding({ findings, at }, text, found, id) {
    if (!text.startsWith('environment:')) {
        const hint = 'COPY what you need from the build context, or make it an environment or an image';
        findings.error('build-context', `build context ${(0,diagnostic/* quote */.hD)(text)}: ${whyNoContext(text)}`, { at, hint });
        return;
    }
    if (found === id) {
        findings.error('parent-cycle', `${id} depends on itself`, { at });
        return;
    }
    const many = typeof found !== 'string' && found.length > 1;
    const why = many ? `several environments: ${(0,diagnostic/* enumerate */.HL)(found)}` : 'no environment';
    const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
    findings.error('parent-unknown', `${(0,diagnostic/* quote */.hD)(text)} names ${why}`, { at, hint });
}
// https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
function whyNoContext(text) {
    const kind = (0,remote_source/* remoteKind */.j)(text);
    if (kind === 'git')
        return 'a repository elsewhere is not part of this tree, and so cannot be hashed';
    if (kind === 'url')
        return 'what a URL serves can change without notice, and so cannot be hashed';
    if (text.startsWith('oci-layout://'))
        return 'an OCI layout is not read; name the image by docker-image://<reference>';
    if (text.startsWith('target:'))
        return 'a target of a bake file is not read; name it as environment:<id or name>';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'expected environment:<id or name> or docker-image://<reference>';
    return 'a folder beside the build context is not hashed';
}

;// CONCATENATED MODULE: ./build/core/normalize/draft-image.js















/** The image of a source with its configuration applied. Files of contexts are selected but not read. */
function draftImage(scope) {
    const { findings, source, config, entry } = scope;
    const part = source.dockerfile;
    const options = stepOptions(scope);
    const docker = part && reduceDockerfile(findings, part, options);
    if (part !== undefined && docker === undefined)
        return undefined;
    const local = (0,local_packages/* localContext */.N)(source.python.pip, source.localPackages);
    if (part !== undefined)
        checkDockerfile(scope, local !== undefined);
    const bases = draftBases(scope, docker, options);
    const inConfig = findings.within(config.path);
    const context = part === undefined ? local?.context : contextOf(inConfig, part, docker, entry);
    const written = { ...source.python, pip: local?.pip ?? source.python.pip };
    const locked = (0,locked_parts/* lockPlatforms */.oQ)(findings, written, options.platforms);
    const python = withSecrets(inConfig, withBytecode(locked, config, entry), config, entry);
    return {
        bases,
        context,
        dockerfile: part && docker && sourceOf(part, docker),
        platforms: options.platforms,
        python,
        spark: source.spark,
        steps: docker?.steps ?? format/* NO_STEPS */.OH,
    };
}
function stepOptions({ findings, id, source, config, entry, names, readArguments }) {
    const contexts = entry?.buildContexts ?? {};
    const buildArgs = entry === undefined ? {} : readArguments(findings, entry);
    return {
        buildArgs,
        // A file may be for several Dockerfiles.
        expectedArgs: Object.keys(entry?.buildArgs ?? {}),
        contexts,
        target: entry?.target,
        platforms: entry?.platforms ?? (source.platform === undefined ? config.defaults.platforms : [source.platform]),
        triggers: (from) => parentTriggers(from, id, contexts, names),
    };
}
function reduceDockerfile(findings, part, options) {
    const inner = new model_findings/* Findings */.Fv(part.path);
    const docker = normalizeDockerfile(inner, part.dockerfile, options);
    findings.add(...inner.diagnostics);
    return docker;
}
function sourceOf({ path, text }, docker) {
    const { target, syntax, images, builderArguments } = docker;
    return { path, text, target, syntax, images, builderArguments };
}
// A Dockerfile names its base, and copies what it needs.
function checkDockerfile({ findings, source, config, entry }, hasLocalPackages) {
    if (entry?.base !== undefined) {
        const hint = 'remove base, or write it into the Dockerfile as FROM';
        findings.within(config.path).error('base-of-dockerfile', 'a Dockerfile names its own base', { at: entry.at, hint });
    }
    if (!hasLocalPackages)
        return;
    const hint = 'COPY and install the package in the Dockerfile';
    const at = source.localPackages[0]?.at ?? diagnostic/* START */.d3;
    findings.error('local-package', 'a Dockerfile brings its own files, not local packages', { at, hint });
}
function draftBases(scope, docker, options) {
    const { findings, id, config, entry, names, hosts } = scope;
    const { platforms, contexts, triggers } = options;
    const slots = docker?.slots ?? basesOf(scope, platforms);
    if (docker === undefined)
        checkTriggers(findings, slots, triggers);
    const place = { ...entryScope(findings, config, entry), id };
    const bases = linkParents(place, useSlots(slots, platforms), contexts, names);
    checkHosts(findings, bases, hosts);
    return bases;
}
// Other steps always compile what they install.
function withBytecode(python, config, entry) {
    const compiles = entry?.bytecode ?? config.defaults.bytecode;
    const recipe = (0,choose/* recipeFor */.M)(python);
    const leavesOut = recipe === pip_index/* indexPipRecipe */.q || recipe === locked/* lockedCondaRecipe */.A5;
    return compiles && leavesOut ? { ...python, bytecode: true } : python;
}
// Only generated steps that install something use secrets: a Dockerfile mounts its own.
function withSecrets(findings, python, config, entry) {
    const installs = (0,choose/* recipeFor */.M)(python) !== undefined;
    const secrets = entry?.secrets ?? config.defaults.secrets;
    if (installs && secrets.length > 0)
        return { ...python, secrets };
    if (installs || entry?.secrets === undefined || secrets.length === 0)
        return python;
    const hint = 'remove secrets; in a Dockerfile: RUN --mount=type=secret,id=<id>';
    findings.error('secrets-unused', 'secrets are for packages that Terrarium installs', { at: entry.at, hint });
    return python;
}
// Without a Dockerfile there is no context to hash, and there are no stages.
function checkTriggers(findings, slots, triggers) {
    const names = slots.flatMap(({ context, images }) => context ?? images.flatMap(({ image }) => (image === undefined ? [] : (0,base_image/* formatBaseImage */.Qt)(image))));
    const found = names.flatMap(triggers).find((step) => (0,onbuild/* readsContext */.H)(step) || step.references.length > 0);
    if (found === undefined)
        return;
    const message = `the parent has ONBUILD ${found.keyword}, which copies files into what depends on it`;
    const hint = 'build on it with a Dockerfile, or give the parent a stage without ONBUILD';
    findings.error('dockerfile-onbuild', message, { at: diagnostic/* START */.d3, hint });
}
function basesOf({ findings, source, config, entry }, platforms) {
    // `base` in terrarium.yml overrides the base in the file; the default base is for files without one.
    const text = entry?.base ?? source.base ?? (entry === undefined ? undefined : config.defaults.base);
    if (text === undefined) {
        if (entry !== undefined)
            reportNoBase(findings, config, entry, source);
        return [];
    }
    if (text.startsWith('environment:')) {
        return [{ context: text, images: platforms.map((platform) => ({ platform, image: undefined })) }];
    }
    const image = (0,base_image/* parseBaseImage */.yR)(text);
    if (image === undefined) {
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.within(config.path).error('reference-syntax', message, { at: entry?.at, hint: 'write name:tag' });
        return [];
    }
    return [{ context: undefined, images: platforms.map((platform) => ({ platform, image })) }];
}
// Without an entry, the definition itself names its parent.
function entryScope(findings, config, entry) {
    if (entry === undefined)
        return { findings, at: diagnostic/* START */.d3 };
    return { findings: findings.within(config.path), at: entry.at };
}
function reportNoBase(findings, config, entry, { format }) {
    const base = (0,readers/* factsOf */.x)(format).needsConda === true ? default_bases/* CONDA_BASE */.o : default_bases/* PYTHON_BASE */.B;
    const hint = `add to it: "base: ${base}", or once for all: "defaults: { base: ${base} }"`;
    const message = `${(0,diagnostic/* quote */.hD)(findings.path)} has no base image`;
    findings.within(config.path).error('no-base', message, { at: entry.at, hint });
}
function useSlots(slots, platforms) {
    return slots.flatMap(({ context, images }, slot) => images.map(({ platform, image }, index) => ({
        slot,
        context,
        platform: platforms[index] ?? platform,
        imagePlatform: platform,
        source: image,
    })));
}
function checkHosts(findings, bases, allowed) {
    const hosts = bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [(0,base_image/* repositoryOf */._M)(source).registry]));
    for (const host of new Set(hosts.filter((name) => !allowed.has(name)))) {
        const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
        findings.warning('host-not-allowed', `registry ${(0,diagnostic/* quote */.hD)(host)} is not in allowed-registries`, { hint });
    }
}
function contextOf(findings, part, docker, entry) {
    const configured = entry?.context === undefined ? undefined : (0,names_path/* resolvePath */.o1)('.', entry.context);
    if (configured?.ok === false) {
        findings.error('path-refused', `context ${(0,diagnostic/* quote */.hD)(entry?.context ?? '')}: ${configured.reason}`, { at: entry?.at });
        return undefined;
    }
    const directory = configured?.path ?? part.context ?? (0,names_path/* directoryOf */.jt)(part.path);
    if (docker?.sources === undefined)
        return undefined;
    const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
    return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}

;// CONCATENATED MODULE: ./build/core/normalize/kind-of.js



/**
 * Who maintains the contents: Terrarium, the owner of the definition, or, if nothing is added, the curator of the
 * image.
 */
function kindOf(source, entry, names) {
    const { channels, conda, locked, pip } = source.python;
    const installs = channels.length + conda.length + pip.length + (locked?.length ?? 0) > 0;
    if (installs || (0,readers/* factsOf */.x)(source.format).listsPackages === true)
        return 'system-managed';
    const adds = source.dockerfile !== undefined || source.spark.packages.length > 0;
    return !adds && isCurated(entry?.base ?? source.base, names) ? 'curated' : 'user-managed';
}
function isCurated(base, { curated, curatedImages }) {
    if (base === undefined)
        return false;
    if (curatedReference(base, curated) !== undefined)
        return true;
    const reference = (0,names_reference/* parseReference */.F2)(base);
    if (reference === undefined)
        return false;
    if (reference.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/'))
        return true;
    return curatedImages.has((0,names_reference/* formatReference */.FH)(reference));
}

;// CONCATENATED MODULE: ./build/core/normalize/reuse.js
const known = new WeakMap();
/**
 * What a definition becomes. The trees of one run share the sources of files that are the same in them: such a source becomes the same
 * again, where its surroundings and the names that it looked up are the same.
 */
function normalizedOnce({ item }, names, surroundings, normalizeWith) {
    const { entry } = surroundings;
    // Findings belong to a run, and files of arguments to a tree.
    if (!item.ok || item.diagnostics.length > 0 || (entry?.buildArgsFiles.length ?? 0) > 0)
        return normalizeWith(names);
    const ofSource = known.get(item.value) ?? new Map();
    const before = ofSource.get(item.id);
    if (before !== undefined && isAlike(before, surroundings) && before.lookups.every((one) => hasAnswer(one, names)))
        return before.item;
    const lookups = [];
    const normalized = normalizeWith(recording(names, lookups));
    known.set(item.value, ofSource.set(item.id, { ...surroundings, lookups, item: normalized }));
    return normalized;
}
function isAlike(before, now) {
    const isSame = before.config === now.config && before.entry === now.entry && before.path === now.path;
    return isSame && areSame(before.documents, now.documents) && now.isAccepted(before.accepted);
}
function areSame(some, others) {
    return some.length === others.length && some.every((one, at) => one === others[at]);
}
function hasAnswer({ ask, answer }, names) {
    const now = ask(names);
    return now === answer || JSON.stringify(now) === JSON.stringify(answer);
}
function recording(names, lookups) {
    const record = (ask) => {
        const answer = ask(names);
        lookups.push({ ask, answer });
        return answer;
    };
    return {
        ids: { get: (key) => record(({ ids }) => ids.get(key)) },
        provided: { get: (key) => record(({ provided }) => provided.get(key)) },
        triggers: { get: (key) => record(({ triggers }) => triggers.get(key)) },
        curated: { get: (key) => record(({ curated }) => curated.get(key)) },
        curatedImages: { has: (key) => record(({ curatedImages }) => curatedImages.has(key)) },
    };
}

// EXTERNAL MODULE: ./build/core/normalize/selection.js
var normalize_selection = __webpack_require__(1244);
;// CONCATENATED MODULE: ./build/core/normalize/normalize.js















/** Applies configuration, links parents among the environments, and decides what is selected. */
async function normalize(discovery, { definitions }, config, turn = model_turn/* uninterrupted */.q) {
    const assigned = assignEntries(definitions, config);
    const names = parentNames(assigned, config);
    const document = { path: config.path, text: config.text };
    const rules = { hosts: (0,config_config/* allowedHosts */.uV)(config), ...(0,declared_names/* nameRules */.J)(config) };
    const readArguments = argumentReader(discovery.files);
    const { accepted } = discovery;
    const isAccepted = (0,once/* once */.Oo)((before) => isSameSet(before, accepted));
    const context = { config, document, names, rules, discovery, readArguments, isAccepted };
    const drafts = await (0,model_turn/* inTurns */.g)(assigned, turn, (parsed) => ({ parsed, item: normalizeItem(parsed, context) }));
    const consumed = consumedPaths(drafts.map((draft) => ({ ...draft, role: consumerRole(draft.parsed, config) })), discovery);
    return withSharedNames(drafts.map(({ parsed, item }) => ({ origin: originOf(item.id, parsed, context, consumed), item })));
}
/** What a definition is before anybody refers to it. */
function consumerRole({ path, source, entry }, config) {
    const facts = { path, entry, standing: source?.standing ?? 'part', consumed: false };
    const selection = (0,normalize_selection/* selectionOf */.Wm)(config, facts);
    if (selection === 'candidate')
        return 'candidate';
    return selection === 'excluded' ? 'none' : 'selected';
}
/** Marks selected environments that have one name. */
function withSharedNames(all) {
    const counts = new Map();
    for (const { origin, item } of all)
        if (item.ok && item.value.name !== undefined && (0,environment/* isSelected */.s)(origin))
            counts.set(item.value.name, (counts.get(item.value.name) ?? 0) + 1);
    return all.map(({ origin, item }) => {
        if (!item.ok || (counts.get(item.value.name ?? '') ?? 0) < 2)
            return { origin, item };
        return { origin, item: { ...item, value: { ...item.value, sharesName: true } } };
    });
}
function originOf(id, { path, source, entry }, { config, names }, consumed) {
    const format = source?.format ?? 'unknown';
    const kind = source === undefined ? 'user-managed' : kindOf(source, entry, names);
    const facts = { path, entry, standing: source?.standing ?? 'part', consumed: consumed.has(path) };
    return { id, source: path, format, kind, selection: (0,normalize_selection/* selectionOf */.Wm)(config, facts) };
}
function isSameSet(some, other) {
    return some.size === other.size && [...some].every((one) => other.has(one));
}
function normalizeItem(assigned, context) {
    const { path, item, entry } = assigned;
    if (!item.ok)
        return item;
    const { config, discovery } = context;
    const documents = documentsOf(path, item.value, discovery.files);
    const { accepted } = discovery;
    const surroundings = { config, entry, path, documents, accepted, isAccepted: context.isAccepted };
    return normalizedOnce(assigned, context.names, surroundings, (names) => {
        const findings = new model_findings/* Findings */.Fv(path, item.diagnostics);
        const scope = { ...context, names, documents };
        return findings.item(item.id, 'normalize', normalizeSource(findings, assigned, item.value, scope));
    });
}
function normalizeSource(findings, { path, item: { id }, entry }, source, { config, document, documents, names, rules, discovery, readArguments }) {
    const image = draftImage({ findings, id, source, config, entry, names, readArguments, hosts: rules.hosts });
    const name = entry?.name ?? source.name;
    if (entry?.name !== undefined)
        (0,declared_names/* checkName */.I)(findings.within(config.path), entry.name, entry.at, rules);
    else if (source.name !== undefined)
        (0,declared_names/* checkName */.I)(findings, source.name, source.nameAt, rules);
    if (image === undefined)
        return undefined;
    const base = configuredBase(source, entry, config);
    return {
        id,
        slug: (0,slug/* slugOf */.tF)(id),
        source: path,
        format: source.format,
        kind: kindOf(source, entry, names),
        name,
        sharesName: false,
        version: entry?.version ?? source.version,
        description: entry?.description ?? source.description,
        tags: { ...source.tags, ...entry?.tags },
        variables: { ...source.variables, ...entry?.variables },
        provides: entry?.provides ?? [],
        test: entry?.test,
        pipCheck: entry?.pipCheck ?? config.defaults.pipCheck,
        owners: entry?.owners ?? config.owners,
        runsOn: entry?.runsOn ?? config.defaults.runsOn,
        policies: { ...config.policies, ...entry?.policies },
        documents,
        argumentFiles: entry?.buildArgsFiles ?? [],
        configuration: base === undefined ? undefined : document,
        parts: base === undefined ? source.parts : [...source.parts.filter(({ kind }) => kind !== 'image'), base],
        ...(source.asks === undefined ? {} : { asks: source.asks }),
        accepted: discovery.accepted,
        ...(source.azuremlAnonymousVersion === undefined
            ? {}
            : { azuremlAnonymousVersion: source.azuremlAnonymousVersion }),
        image,
    };
}
// Environments share one document per file, so the findings in it are collected once.
function documentsOf(path, { consumes, dockerfile }, files) {
    const paths = new Set([path, ...(dockerfile === undefined ? [] : [dockerfile.path]), ...consumes]);
    return [...paths].flatMap((name) => {
        const reading = files.get(name);
        return reading?.kind === 'text' ? [reading] : [];
    });
}
// Chooses the base in the same order as `draftImage`: from the entry, the definition, then the default.
function configuredBase({ base }, entry, { path, defaults }) {
    if (entry?.base === undefined && (entry === undefined || base !== undefined))
        return undefined;
    const text = entry.base ?? defaults.base;
    const at = entry.base === undefined ? defaults.baseAt : entry.baseAt;
    if (text === undefined || at === undefined)
        return undefined;
    // If that environment is maintained elsewhere, its image reference differs from the text written here.
    const raw = text.startsWith('environment:') ? {} : { raw: text };
    return { kind: 'image', text, written: { path, at, form: 'scalar', ...raw } };
}


/***/ }),

/***/ 76337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pick)
/* harmony export */ });
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82954);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34169);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64933);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23644);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51739);
/* harmony import */ var _names_closest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25762);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40196);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22165);
/* harmony import */ var _excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36170);









/**
 * Ids that patterns select: ids, names, files, folders and globs, `!` to exclude, `all` for everything selected. Without patterns, or
 * with only exclusions, the starting set is everything selected. Globs mean what they mean in `terrarium.yml`.
 */
function pick(definitions, patterns) {
    const selected = definitions.filter(({ origin }) => (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelected */ .s)(origin));
    const starts = patterns.some((pattern) => !pattern.startsWith('!') || definitions.some(({ origin }) => origin.id === pattern));
    const ids = new Set(starts ? [] : selected.map(({ origin }) => origin.id));
    const find = finderOf(definitions);
    const diagnostics = [];
    const known = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZ)(() => new Set(definitions.map(({ origin }) => origin.id)));
    for (const pattern of patterns) {
        // A file may be called like that: whoever passes ids on need not know what they mean here.
        const isId = (pattern.startsWith('!') || pattern === 'all') && known().has(pattern);
        const negated = pattern.startsWith('!') && !isId;
        const text = negated ? pattern.slice(1) : pattern;
        const isAll = text === 'all' && !isId;
        const found = isAll ? { ids: selected.map(({ origin }) => origin.id), excluded: [] } : find(text);
        // What a pattern takes away may be below an excluded folder, too.
        const all = negated ? [...found.ids, ...found.excluded] : found.ids;
        if (all.length === 0)
            diagnostics.push(nothingPicked(pattern, found.excluded, definitions, negated));
        for (const id of all) {
            if (negated)
                ids.delete(id);
            else
                ids.add(id);
        }
    }
    return { ids: [...ids].sort(), diagnostics };
}
/** Finds the ids that a text names. Ids have pattern characters, too. */
function finderOf(definitions) {
    const named = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZ)(() => Map.groupBy(definitions.flatMap((definition) => textsOf(definition).map((text) => ({ text, id: definition.origin.id }))), ({ text }) => text));
    const matching = globFinder(definitions);
    return (text) => {
        const same = named().get(text);
        if (same !== undefined)
            return { ids: same.map(({ id }) => id), excluded: [] };
        if (isPattern(text))
            return matching(text);
        const path = text.replace(/^\.\//, '').replace(/\/$/, '');
        if (path === '' || path === '.')
            return { ids: [], excluded: [] };
        const file = matching(path);
        return file.ids.length + file.excluded.length > 0 ? file : matching(`${path}/**`);
    };
}
/** Like an entry: a glob with `#` is one of ids, another one of files, and of the definitions in a file that is none itself. */
function globFinder(definitions) {
    const whole = new Set(definitions.map(({ origin }) => (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(origin.id)));
    const isWhole = ({ origin: { id, source } }) => (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(id) === source || !whole.has(source);
    const bySource = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZ)(() => Map.groupBy(definitions.filter(isWhole), ({ origin }) => origin.source));
    const sources = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZ)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_6__/* .indexPaths */ .N)([...bySource().keys()]));
    const byId = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZ)(() => Map.groupBy(definitions, ({ origin }) => (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(origin.id)));
    const ids = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZ)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_6__/* .indexPaths */ .N)([...byId().keys()]));
    return (pattern) => {
        const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGlob */ .q)(pattern);
        if (glob === undefined)
            return { ids: [], excluded: [] };
        const [index, groups] = pattern.includes('#') ? [ids, byId] : [sources, bySource];
        const origins = index()
            .filter({ glob, pattern })
            .flatMap((key) => groups().get(key) ?? [])
            .map(({ origin }) => origin);
        const isExcluded = ({ selection, source }) => !(0,_model_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelected */ .s)({ selection }) && (0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowExcluded */ ._U)(source) && !(0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .namesFolders */ .QL)(pattern, source);
        return {
            ids: origins.filter((origin) => !isExcluded(origin)).map(({ id }) => id),
            excluded: origins.filter(isExcluded).map(({ id }) => id),
        };
    };
}
function isPattern(text) {
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .isGlob */ .f)((0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(text));
}
// A glob that takes nothing away does no harm.
function nothingPicked(pattern, excluded, definitions, negated) {
    const text = negated ? pattern.slice(1) : pattern;
    const severity = negated && isPattern(text) ? 'warning' : 'error';
    if (excluded.length === 0) {
        const meant = (0,_names_closest_js__WEBPACK_IMPORTED_MODULE_8__.closest)(text, definitions.flatMap(textsOf));
        const hint = `${meant === undefined ? '' : `did you mean ${meant}? `}list the ids with: terrarium list`;
        const verb = isPattern(text) ? 'matches' : 'is called';
        return (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(severity, 'no-match', `no environment ${verb} ${JSON.stringify(text)}`, { path: '.', hint });
    }
    const message = `${JSON.stringify(text)} matches what is below folders of tests and examples alone: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(excluded)}`;
    return (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(severity, 'no-match', message, { path: '.', hint: 'name the folder in the pattern' });
}
/** What a definition is called in patterns. An id without its combination is that of every combination. */
function textsOf({ origin: { id }, item }) {
    const name = item.ok ? item.value.name : undefined;
    return [...new Set([id, (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(id), ...(name === undefined ? [] : [name])])];
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   kk: () => (/* binding */ unmatchedEntries),
/* harmony export */   s3: () => (/* binding */ excludedMatches)
/* harmony export */ });
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82954);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23644);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51739);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22165);
/* harmony import */ var _excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36170);






/** Globs that match nothing. A literal path always has a definition, which failed if the file does not exist. */
function unmatchedEntries({ environments, path }, bundles, ids) {
    // The combinations of a matrix usually share their pattern.
    const globs = new Map(environments.map((entry) => [JSON.stringify([entry.index, entry.path]), entry]));
    const inner = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZ)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexPaths */ .N)(ids.map(_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)));
    const outer = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZ)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexPaths */ .N)(bundles.map((bundle) => bundle.path)));
    const isMatched = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((written) => (written.pattern.includes('#') ? inner() : outer()).some(written), ({ pattern }) => pattern);
    return [...globs.values()].flatMap((entry) => {
        const { glob, at } = entry;
        if (glob === undefined || isMatched({ glob, pattern: entry.path }))
            return [];
        const message = `no definition matches ${JSON.stringify(entry.path)}`;
        return [(0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('warning', 'no-match', message, { path, at, hint: 'correct or remove the entry' })];
    });
}
/** Patterns that match definitions which they do not select: how many, and why. */
function excludedMatches({ environments, path }, origins) {
    const excluded = origins.filter(({ selection }) => selection === 'excluded').map(({ source }) => source);
    if (excluded.length === 0)
        return [];
    const index = (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexPaths */ .N)([...new Set(excluded)]);
    const globs = new Map(environments.flatMap((entry) => (entry.glob === undefined ? [] : [[entry.path, entry]])));
    return [...globs.values()].flatMap(({ glob, path: pattern, at }) => {
        if (glob === undefined || pattern.includes('#'))
            return [];
        const found = index.filter({ glob, pattern });
        if (found.length === 0)
            return [];
        const files = found.length === 1 ? 'a definition' : `${found.length} definitions`;
        const message = `${JSON.stringify(pattern)} leaves out ${files} below folders of tests and examples: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(found)}`;
        const hint = 'name the folder in the pattern to build them';
        return [(0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('note', 'entry-excluded', message, { path, at, hint })];
    });
}
/**
 * Decides whether a definition is selected. Configuration that lists environments selects exactly what it names, also where another
 * environment refers to it; a pattern selects what is below a folder of tests or examples only if it names the folder.
 */
function selectionOf(config, { path, entry, standing, consumed }) {
    if (entry !== undefined && (entry.glob === undefined || (0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .namesFolders */ .QL)(entry.path, path)))
        return 'configured';
    if ((0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowExcluded */ ._U)(path))
        return 'excluded';
    if (entry !== undefined)
        return 'configured';
    if (consumed)
        return 'consumed';
    if (config.inline && standing === 'inline')
        return 'configured';
    return standing === 'declared' && config.environments.length === 0 ? 'declared' : 'candidate';
}


/***/ }),

/***/ 41212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ getArtifact),
/* harmony export */   q: () => (/* binding */ putArtifact)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38384);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);
/* harmony import */ var _describe_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95281);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51341);





const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
/**
 * Puts an artifact under a tag. Repeating it with equal content changes nothing. A document that could not be read again
 * is `record-too-large`, before anything is written.
 */
async function putArtifact(registry, repository, tag, { kind, layers, subject, annotations }) {
    const largest = Math.max(...layers.map(({ bytes }) => bytes.byteLength));
    if (largest > kind.maxBytes) {
        const limit = `expected at most ${kind.maxBytes} bytes, which are read again`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('record-too-large', `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${tag} has ${largest} bytes: ${limit}`);
    }
    const empty = new TextEncoder().encode('{}');
    const config = (0,_describe_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .n)(EMPTY_TYPE, empty);
    const described = layers.map(({ mediaType, bytes }) => ({ descriptor: (0,_describe_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .n)(mediaType, bytes), bytes }));
    const blobs = [{ descriptor: config, bytes: empty }, ...described];
    await Promise.all(blobs.map(({ descriptor, bytes }) => registry.putBlob(repository, descriptor, { kind: 'bytes', bytes })));
    const { mediaType, digest, size } = subject ?? {};
    const manifest = {
        schemaVersion: 2,
        mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA */ .Rn.manifest,
        artifactType: kind.type,
        config,
        layers: described.map(({ descriptor }) => descriptor),
        ...(subject === undefined ? {} : { subject: { mediaType, digest, size } }),
        ...(annotations === undefined ? {} : { annotations }),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    await registry.putManifest(repository, tag, { mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA */ .Rn.manifest, bytes });
}
/** Reads the artifact at a tag; `undefined` if there is none of that kind. */
async function getArtifact(registry, repository, tag, { type, maxBytes }) {
    const manifest = await registry.getManifest(repository, tag);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(manifest.bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content) || content.artifactType !== type || !Array.isArray(content.layers))
        return undefined;
    const layers = content.layers.flatMap((layer) => (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDescriptor */ .BA)(layer) ?? []);
    const annotations = Object.entries((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content.annotations) ? content.annotations : {});
    return {
        annotations: Object.fromEntries(annotations.filter((pair) => typeof pair[1] === 'string')),
        read: async (mediaType) => {
            const layer = layers.find((descriptor) => descriptor.mediaType === mediaType);
            if (layer === undefined || layer.size > maxBytes)
                return undefined;
            return registry.getBlob(repository, layer, maxBytes);
        },
    };
}


/***/ }),

/***/ 95281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeBytes)
/* harmony export */ });
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);

/** The descriptor of bytes that a registry is to hold. */
function describeBytes(mediaType, bytes) {
    return { mediaType, digest: `sha256:${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes)}`, size: bytes.byteLength };
}


/***/ }),

/***/ 45729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readOwnLabels),
/* harmony export */   k: () => (/* binding */ LABELS)
/* harmony export */ });
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95885);

const LABELS = {
    scheme: 'io.terrarium.scheme',
    definition: 'io.terrarium.definition-hash',
    key: 'io.terrarium.image-key',
    baseName: 'org.opencontainers.image.base.name',
    baseDigest: 'org.opencontainers.image.base.digest',
};
/** Reads our labels of the first platform. */
function readOwnLabels([config]) {
    const label = (name) => config?.labels[LABELS[name]] ?? '';
    return {
        definition: label('definition'),
        key: label('key'),
        base: { name: label('baseName'), digest: (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(label('baseDigest')) },
    };
}


/***/ }),

/***/ 59668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   _3: () => (/* binding */ lookUpPresent),
/* harmony export */   _Q: () => (/* binding */ tryLookup),
/* harmony export */   uQ: () => (/* binding */ definitionTag),
/* harmony export */   vW: () => (/* binding */ lookUpVerified),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   x_: () => (/* binding */ hinted)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28990);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45729);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51341);




/** Tag of the current build of a key. */
const keyTag = (key) => `env-${key}`;
/** Tag of the newest image of a definition. */
const definitionTag = (hash) => `def-${hash}`;
/** Checks a tag with one HEAD request. */
async function lookUpPresent(registry, repository, tag, key) {
    return tryLookup(async () => {
        const found = await registry.headManifest(repository, tag);
        if (found === undefined)
            return { status: 'miss' };
        return { status: 'hit', image: { kind: 'pushed', repository, digest: found.digest }, strength: 'present', key };
    });
}
/** With a hint, one HEAD that returns the same digest is enough, because that digest was already verified. */
function hinted(registry, hints, lookIn) {
    return async (repository, tag, expected) => {
        const { key } = expected;
        const hint = key === undefined ? undefined : hints.get(key);
        if (key === undefined || hint === undefined)
            return lookIn(repository, tag, expected);
        const head = await lookUpPresent(registry, repository, tag, key);
        if (head.status !== 'hit')
            return head;
        const verified = head.image.kind === 'pushed' && head.image.digest === hint;
        return verified ? { ...head, strength: 'verified' } : lookIn(repository, tag, expected);
    };
}
/** Reads an image by tag and verifies every step from the tag to the labels. */
async function lookUpVerified(registry, repository, tag, expected) {
    return tryLookup(async () => {
        const image = await (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .AM)(registry, repository, tag, expected.platforms);
        if (image === undefined)
            return { status: 'miss' };
        if (image.kind === 'broken')
            return { status: 'invalid', why: image.why };
        const why = mismatch(image.configs, expected);
        if (why !== undefined)
            return { status: 'invalid', why };
        const key = image.configs[0]?.labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key];
        return { status: 'hit', image: { kind: 'pushed', repository, digest: image.digest }, strength: 'verified', key };
    });
}
/** The error in an image's labels or platforms; `undefined` if there is none. */
function mismatch(configs, expected) {
    const platforms = configs.map((config) => config.platform).sort();
    const wanted = [...expected.platforms].sort();
    if (platforms.join() !== wanted.join())
        return `expected platforms ${wanted.join(', ')}, received ${platforms.join(', ') || 'none'}`;
    const keys = new Set(configs.map((config) => config.labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key]));
    if (keys.size !== 1)
        return 'its platforms carry different keys';
    for (const { labels } of configs) {
        const scheme = labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.scheme];
        if (scheme !== _names_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S)
            return `expected label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.scheme}=${_names_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S}, received ${scheme ?? 'none'}`;
        const hash = labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.definition];
        if (hash !== expected.hash)
            return `expected label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.definition}=${expected.hash}, received ${hash ?? 'none'}`;
        const key = labels[_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key];
        if (key === undefined || !/^[0-9a-f]{64}$/.test(key))
            return `expected a label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key}`;
        if (expected.key !== undefined && key !== expected.key)
            return `expected label ${_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .k.key}=${expected.key}, received ${key}`;
    }
    return undefined;
}
/** Converts a failure to a result: bytes that do not match their digest are `invalid`, anything else is `unknown`. */
async function tryLookup(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM))
            throw error;
        // If a registry serves bytes that do not match the digest, the image is unusable.
        if (error.code === 'registry-digest-mismatch')
            return { status: 'invalid', why: error.message };
        return { status: 'unknown', error };
    }
}
/** True for errors that registries also return for repositories that do not exist yet. */
function isRefusal(error) {
    return error.code === 'registry-auth' || error.code === 'registry-denied';
}


/***/ }),

/***/ 12128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ manifestParts)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38384);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51341);


/** Maximum layers of an image and manifests of an index: none in use has as many. */
const MAX_PARTS = 1000;
/** Reads what a manifest names; `undefined` where it cannot be read, or is an index of indexes. */
function manifestParts({ mediaType, bytes }) {
    const content = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(content))
        return undefined;
    if ((0,_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndex */ .nw)(mediaType)) {
        const manifests = descriptorsIn(content.manifests);
        const isNested = manifests?.some((part) => (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndex */ .nw)(part.mediaType)) ?? true;
        return manifests === undefined || isNested ? undefined : { kind: 'index', manifests };
    }
    const layers = descriptorsIn(content.layers);
    const config = (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDescriptor */ .BA)(content.config);
    return layers === undefined || config === undefined ? undefined : { kind: 'image', layers, config };
}
function descriptorsIn(value) {
    if (!Array.isArray(value) || value.length > MAX_PARTS)
        return undefined;
    const parts = value.map(_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDescriptor */ .BA);
    return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
}


/***/ }),

/***/ 95362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ RECORD_TYPE),
/* harmony export */   Ed: () => (/* binding */ readNameRecords),
/* harmony export */   I8: () => (/* binding */ writeLatestRecord),
/* harmony export */   If: () => (/* binding */ recordVersion),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Nu: () => (/* binding */ readRecordTags),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   _K: () => (/* binding */ isRecordTag),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   nY: () => (/* binding */ nameStem),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   sL: () => (/* binding */ readLatestRecords),
/* harmony export */   uq: () => (/* binding */ MAX_RECORDS),
/* harmony export */   wk: () => (/* binding */ latestTag),
/* harmony export */   xD: () => (/* binding */ recordName),
/* harmony export */   yN: () => (/* binding */ namedTag)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38384);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42883);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32377);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25883);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95885);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40830);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54870);
/* harmony import */ var _sealed_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74522);
/* harmony import */ var _stored_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51639);










const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
/** Many are read at once, of any size that anyone who can write tags chose. */
const RECORDS = { type: RECORD_TYPE, maxBytes: 4 * 1024 * 1024 };
/** Maximum records read per name, to bound the requests of a plan. */
const MAX_RECORDS = 256;
/** Name under which an environment is recorded: its own, or its id if it has none. */
const recordName = ({ name, id }) => name ?? id;
/** Version of a record; for an environment without one, its definition hash. */
const recordVersion = ({ name, version, hash }) => name === undefined ? hash : (version ?? hash);
/** What stands for an environment in tags for people: its name, unless others have that too; else its slug. */
const nameStem = ({ id, name, sharesName }) => name === undefined || sharesName ? (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(id) : (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name);
/** Human-readable tag of an environment's newest image. */
const latestTag = (environment) => `${nameStem(environment)}--latest`;
/** Human-readable tag of a version; `undefined` if the definition has no version. */
const namedTag = ({ id, name, version }) => version === undefined ? undefined : `${name === undefined ? (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(id) : (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name)}--${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm)(version)}`;
/** Prefix of the tags of an environment's records. */
const recordPrefix = (environment) => prefixOf(recordName(environment));
/** Prefix of the tags of a name's records. */
const prefixOf = (name) => `rec-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(name).slice(0, 16)}-`;
/** Prefix of the tags of records that say at which commits `--latest` of an environment was moved to an image. */
const latestRecordPrefix = ({ id }, image) => `lat-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${id}\n${image}`).slice(0, 32)}-`;
/** Every valid record of an environment's name, at most 256. Where many names are asked for, `known` has the tags of the repository. */
async function readRecords(registry, repository, environment, known) {
    return (await readNameRecords(registry, repository, recordName(environment), known)).records;
}
/** The records of a name, and the tags of one that hold none; any 256 of them. */
async function readNameRecords(registry, repository, name, known) {
    const find = known ?? (0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixIndex */ .jU)((await registry.listTags(repository)) ?? []);
    const listed = find(prefixOf(name));
    const read = await readRecordTags(registry, repository, listed.slice(0, MAX_RECORDS));
    const own = read.map(({ tag, record }) => ({ tag, record: record?.name === name ? record : undefined }));
    return {
        records: own.flatMap(({ record }) => record ?? []),
        damaged: own.flatMap(({ tag, record }) => (record === undefined ? [tag] : [])),
        unread: listed.length - read.length,
    };
}
/** The record that holds an environment's version: its own, else that of another definition. */
function holderOf(environment, records) {
    const same = records.filter(({ version }) => version === recordVersion(environment));
    return same.find(({ definitionHash }) => definitionHash === environment.hash) ?? same[0];
}
/** Records of the moves of an environment's `--latest` to an image, at most 256. `tags` are those of the repository. */
async function readLatestRecords(registry, repository, { id, image }, tags) {
    const records = await readPrefixed(registry, repository, latestRecordPrefix({ id }, image), tags);
    return records.filter((record) => record.image === image);
}
async function readPrefixed(registry, repository, prefix, tags) {
    const read = await readRecordTags(registry, repository, tags(prefix).slice(0, MAX_RECORDS));
    return read.flatMap(({ record }) => record ?? []);
}
/** At a time: each may have megabytes. */
const READ_AT_ONCE = 8;
/** The records at some tags; each is `undefined` where it is none. */
function readRecordTags(registry, repository, tags) {
    return (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .limit */ .A)(READ_AT_ONCE).map(tags, async (tag) => ({ tag, record: await readRecord(registry, repository, tag) }));
}
/** The record at a tag or a digest; `undefined` for what is none, or not what its tag or the registry says. */
async function readRecord(registry, repository, reference) {
    const bytes = await (0,_sealed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readSealed */ .Tb)(registry, repository, reference, RECORDS);
    return bytes && parseRecord((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(bytes));
}
/** True for the tag of a version's record. */
function isRecordTag(tag) {
    return /^rec-[0-9a-f]{16}-[0-9a-f]{32}$/.test(tag);
}
/** Parses a record from untrusted JSON; `undefined` if it is none, or if its definition does not have its hash. */
function parseRecord(value) {
    const { definition, definitionHash } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .membersOf */ .lS)(value);
    const parsed = (0,_stored_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinition */ .J)(definition, definitionHash);
    const rest = parseRest(value);
    return parsed === undefined || rest === undefined ? undefined : { ...rest, definition: parsed };
}
const parseHash = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .wC)(/^[0-9a-f]{64}$/);
const parseRest = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)({
    formatVersion: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('1'),
    name: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    version: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    source: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    definitionHash: parseHash,
    imageKey: parseHash,
    image: (value) => (typeof value === 'string' ? (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDigest */ .m)(value) : undefined),
    sections: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)({
        base: parseHash,
        steps: parseHash,
        context: parseHash,
        python: parseHash,
        spark: parseHash,
        platforms: parseHash,
    }),
    commit: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    run: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    created: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .wC)(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    dirty: (value) => (value === true ? value : undefined),
}, ['created', 'dirty']);
/** Writes a record as an OCI artifact whose subject is the image. Repeating it changes nothing. */
async function writeRecord(registry, repository, registration) {
    await putRecord(registry, repository, recordPrefix(registration.environment), registration);
}
/** Writes the record of a move of `--latest`, in the same form. */
async function writeLatestRecord(registry, repository, registration) {
    const { environment, subject } = registration;
    await putRecord(registry, repository, latestRecordPrefix(environment, subject.digest), registration);
}
async function putRecord(registry, repository, prefix, { record, subject }) {
    const text = (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .canonical */ .$)(record);
    await (0,_sealed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .putSealed */ .WT)(registry, repository, prefix, { kind: RECORDS, text, subject });
}


/***/ }),

/***/ 74522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ readSealed),
/* harmony export */   WT: () => (/* binding */ putSealed),
/* harmony export */   ey: () => (/* binding */ unlessWrong)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79222);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41212);



/** Puts a document under a prefix and the hash of its bytes. Repeating it changes nothing, and nothing is overwritten. */
async function putSealed(registry, repository, prefix, { kind, text, subject }) {
    const bytes = new TextEncoder().encode(text);
    const layers = [{ mediaType: kind.type, bytes }];
    await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .putArtifact */ .q)(registry, repository, `${prefix}${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes).slice(0, 32)}`, { kind, layers, subject });
}
/** The bytes of a document at a tag or a digest; `undefined` for what is none, or not what its tag or the registry says. */
async function readSealed(registry, repository, reference, kind) {
    const bytes = await unlessWrong(readDocument(registry, repository, reference, kind));
    // The tag contains a hash of the bytes, so that other content is rejected.
    const isSaid = bytes !== undefined && (reference.includes(':') || reference.endsWith((0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes).slice(0, 32)));
    return isSaid ? bytes : undefined;
}
async function readDocument(registry, repository, reference, kind) {
    return (await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .getArtifact */ .j)(registry, repository, reference, kind))?.read(kind.type);
}
/** What is read; `undefined` where the registry cannot serve it as it says: that is no evidence, and hides nothing else. */
async function unlessWrong(reading) {
    return reading.catch((error) => {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && WRONG.includes(error.code))
            return undefined;
        throw error;
    });
}
const WRONG = ['registry-content-invalid', 'registry-digest-mismatch'];


/***/ }),

/***/ 51639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseDefinition)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32377);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25883);
/* harmony import */ var _names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62729);



/**
 * Parses a definition from untrusted JSON; `undefined` if it is none, or has another hash. Anyone who can write tags can
 * write any content.
 */
function parseDefinition(value, hash) {
    const definition = (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .isCanonical */ .Z)(value) ? parseShape(value) : undefined;
    return definition !== undefined && (0,_names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionHash */ .cn)(definition) === hash ? definition : undefined;
}
const parseTexts = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseTextPair = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)(_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseInstruction = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    keyword: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    flags: parseTexts,
    words: parseTexts,
    heredocs: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
});
const parseSteps = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    arguments: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
    contexts: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
    escape: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    secrets: parseTexts,
    stages: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ from: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, instructions: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseInstruction) })),
    syntax: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
});
// JSON of strangers has a limited depth.
const parsePip = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(value) ?? parseLocalPip(value) ?? parseNestedPip(value);
const parseLocalPip = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('-e', 'path'), _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseNestedPip = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('-r', '-c'), (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePip));
const parseLocked = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ conda: parseTexts, pip: parseTexts, subdir: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4 });
const parseTrue = (value) => (value === true ? value : undefined);
const parsePython = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    apart: parseTrue,
    bytecode: parseTrue,
    channels: parseTexts,
    conda: parseTexts,
    locked: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseLocked),
    pip: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePip),
    secrets: parseTexts,
}, ['apart', 'bytecode', 'locked', 'secrets']);
const parseContextFile = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    digest: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    executable: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG,
    path: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    target: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
});
const parseShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    bases: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ parent: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, platform: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, reference: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4 })),
    context: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseContextFile),
    platforms: parseTexts,
    python: parsePython,
    spark: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ packages: parseTexts, precache: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG, repositories: parseTexts }),
    steps: parseSteps,
});


/***/ }),

/***/ 51341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   OS: () => (/* binding */ platformManifests),
/* harmony export */   Rn: () => (/* binding */ MEDIA),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   u4: () => (/* binding */ resolvePlatform)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95885);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68786);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);





const MEDIA = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** Maximum size of a configuration: larger ones cannot be ours. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
/** Maximum platforms of an index, each of which takes two requests: no image in use has as many. */
const MAX_PLATFORMS = 100;
function isIndex(mediaType) {
    return mediaType === MEDIA.index || mediaType === MEDIA.dockerIndex;
}
/**
 * Reads an image with the configuration of each platform; `undefined` when the reference does not exist. With `wanted`, an
 * index that names other platforms is broken before its parts are read.
 */
async function readImage(registry, repository, reference, wanted) {
    const manifest = await registry.getManifest(repository, reference);
    if (manifest === undefined)
        return undefined;
    const broken = (why) => ({ kind: 'broken', digest: manifest.digest, why });
    const children = isIndex(manifest.mediaType)
        ? platformManifests(manifest)
        : [{ descriptor: manifest, platform: undefined }];
    if (children === undefined)
        return broken('its index cannot be read');
    const platforms = children
        .map((child) => child.platform ?? '')
        .sort()
        .join(', ');
    if (wanted !== undefined && isIndex(manifest.mediaType) && platforms !== [...wanted].sort().join(', ')) {
        return broken(`expected platforms ${wanted.join(', ')}, received ${platforms || 'none'}`);
    }
    const configs = [];
    for (const child of children) {
        const config = await readConfig(registry, repository, child.descriptor, manifest);
        if (config === undefined) {
            return broken(`manifest ${child.descriptor.digest} or its configuration is missing or cannot be read`);
        }
        if (child.platform !== undefined && child.platform !== config.platform) {
            return broken(`the index says ${child.platform}, the image ${config.platform}`);
        }
        configs.push(config);
    }
    return { kind: 'image', digest: manifest.digest, manifest, configs };
}
/** Configuration of a manifest; `undefined` if a part is missing or it is not an image. */
async function readConfig(registry, repository, descriptor, known) {
    const manifest = known?.digest === descriptor.digest ? known : await registry.getManifest(repository, descriptor.digest);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(manifest.bytes);
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(content) ? parseDescriptor(content.config) : undefined;
    if (config === undefined || config.size > MAX_CONFIG_BYTES)
        return undefined;
    const blob = await registry.getBlob(repository, config);
    return blob === undefined ? undefined : parseImageConfig((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(blob));
}
/** Image manifests of an index, without attestations. `undefined` if it is not an index, or has more than 100. */
function platformManifests(index) {
    const content = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(index.bytes);
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(content) ? content.manifests : undefined;
    if (!Array.isArray(list))
        return undefined;
    const found = list.flatMap((entry) => {
        const descriptor = parseDescriptor(entry);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry) || descriptor === undefined)
            return [undefined];
        return isAttestation(entry) ? [] : [{ descriptor, platform: descriptorPlatform(entry.platform) }];
    });
    if (found.length > MAX_PLATFORMS || found.includes(undefined))
        return undefined;
    return found.filter((child) => child !== undefined);
}
/** Digest of the manifest for a platform: the manifest's own, or one listed in an index. */
async function resolvePlatform(registry, repository, reference, platform) {
    const head = await registry.headManifest(repository, reference);
    if (head === undefined)
        return undefined;
    const offered = isIndex(head.mediaType)
        ? await offeredPlatforms(registry, repository, head)
        : await ownPlatform(registry, repository, head);
    const found = offered.find((candidate) => serves(candidate.platform, platform));
    if (found !== undefined)
        return found.descriptor.digest;
    const names = offered.map((candidate) => candidate.platform).join(', ') || 'none';
    const message = `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${reference} has no image for ${platform}; it has ${names}`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('platform-missing', message, {
        hint: 'choose another base, or correct platforms in terrarium.yml',
    });
}
async function offeredPlatforms(registry, repository, head) {
    const index = await registry.getManifest(repository, head.digest);
    return (index === undefined ? undefined : platformManifests(index)) ?? [];
}
// BuildKit takes a single manifest for any platform: only its configuration says which one it is for.
async function ownPlatform(registry, repository, head) {
    const config = await readConfig(registry, repository, head);
    return config === undefined ? [] : [{ descriptor: head, platform: config.platform }];
}
// An image without a variant matches every variant of its architecture.
function serves(offered, wanted) {
    return offered === wanted || wanted.startsWith(`${offered}/`);
}
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function isAttestation(entry) {
    const annotations = entry.annotations;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function descriptorPlatform(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return '';
    return (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), text(value.architecture), text(value.variant));
}
/** Parses a configuration from untrusted JSON. */
function parseImageConfig(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || typeof value.architecture !== 'string')
        return undefined;
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.config) ? value.config : {};
    const labels = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(config.Labels) ? config.Labels : {};
    const strings = Object.entries(labels).filter((pair) => typeof pair[1] === 'string');
    return {
        platform: (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), value.architecture, text(value.variant)),
        labels: Object.fromEntries(strings),
        user: text(config.User),
        created: text(value.created),
        env: Array.isArray(config.Env) ? config.Env.map(text) : [],
        onBuild: Array.isArray(config.OnBuild) ? config.OnBuild.map(text) : [],
    };
}
/** Parses a descriptor from untrusted JSON. */
function parseDescriptor(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return undefined;
    const { mediaType, size } = value;
    const digest = (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(text(value.digest));
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return digest === undefined ? undefined : { mediaType, digest, size };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 55723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ cycloneDx)
});

;// CONCATENATED MODULE: ./build/core/packages/purl.js
// https://github.com/package-url/purl-spec/blob/v1.0.0/PURL-SPECIFICATION.rst, and its purl-types
function condaPurl({ name, version, build, channel, subdir }) {
    return formatPurl(['conda', name], version, { build, channel: channelName(channel, subdir), subdir });
}
function pythonPurl({ name, version }) {
    return formatPurl(['pypi', name], version, {});
}
/** `distribution` is `debian 12`. */
function systemPurl({ type, name, version, architecture }, distribution) {
    const [id = '', release = ''] = distribution.split(' ');
    const distro = release === '' ? id : `${id}-${release}`;
    const [, epoch, rest] = type === 'rpm' ? (/^([0-9]+):(.*)$/.exec(version) ?? []) : [];
    return formatPurl([type, ...(id === '' ? [] : [id]), name], rest ?? version, {
        arch: architecture,
        distro,
        epoch: epoch ?? '',
    });
}
// Some installers record channels as names, others as URLs, with or without the subdir.
function channelName(channel, subdir) {
    const parts = channel.split('/').filter((part) => part !== '');
    return (parts.at(-1) === subdir ? parts.at(-2) : parts.at(-1)) ?? '';
}
function formatPurl(path, version, qualifiers) {
    const pairs = Object.entries(qualifiers)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    return `pkg:${path.map(encode).join('/')}@${encode(version)}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}
// A colon is not escaped in a package URL; all other reserved characters are.
function encode(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/core/packages/cyclonedx.js

/**
 * The packages of an image as a CycloneDX document. It has no times or serial numbers, so equal images give equal
 * documents. https://cyclonedx.org/docs/1.6/json/
 */
function cycloneDx(packages, image) {
    return JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            component: {
                type: 'container',
                'bom-ref': `${image.name}@${image.digest}`,
                name: image.name,
                version: image.digest,
            },
        },
        components: packages.platforms.flatMap((part) => componentsOf(part).map((component) => write(component, part))),
    });
}
function componentsOf({ conda, python, system, distribution }) {
    const all = [
        ...conda.map((found) => ({ ...found, purl: condaPurl(found) })),
        ...python.map(({ name, version, ...rest }) => ({ name, version, purl: pythonPurl({ name, version, ...rest }) })),
        ...system.map((found) => ({ ...found, purl: systemPurl(found, distribution) })),
    ];
    // A package may be installed in several places, but references must be unique.
    return [...new Map(all.map((component) => [component.purl, component])).values()];
}
function write({ name, version, purl, digest = '' }, { platform }) {
    const alg = { 64: 'SHA-256', 32: 'MD5' }[digest.length];
    return {
        type: 'library',
        'bom-ref': `${platform} ${purl}`,
        name,
        version,
        purl,
        ...(alg === undefined ? {} : { hashes: [{ alg, content: digest }] }),
        properties: [{ name: 'io.terrarium.platform', value: platform }],
    };
}


/***/ }),

/***/ 50371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ freeze),
/* harmony export */   Zz: () => (/* binding */ isFrozen),
/* harmony export */   k5: () => (/* binding */ findResolution)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_conda_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95155);
/* harmony import */ var _names_match_spec_build_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65095);
/* harmony import */ var _names_pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65210);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _oci_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59668);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66979);
/* harmony import */ var _recipes_recipe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40698);
/* harmony import */ var _stored_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(269);









/** True if we install packages that are not locked: later builds of the definition then install the recorded ones. */
function isFrozen({ python, spark }) {
    return /^(?:conda|pip)\//.test((0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .recipeFor */ .M)(python, spark)?.name ?? '');
}
/**
 * The recorded resolution of a definition, from the first repository in order that has one; `undefined` if it was
 * never built. An unreachable target is a failure, because without its record package versions would change unnoticed.
 */
async function findResolution(registry, { target, order }, hash, onNote) {
    for (const repository of order) {
        try {
            const found = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readResolution */ .BB)(registry, repository, hash);
            if (found !== undefined)
                return found;
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM))
                throw error;
            const isNew = repository === target && (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error) && (await registry.probePush(repository));
            if (repository === target && !isNew)
                throw error;
            if (!isNew)
                onNote(`${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(repository)} was not asked for recorded packages: ${error.message}`);
        }
    }
    return undefined;
}
/** Where pip installs within our own prefix. */
const SITE = new RegExp(`^${_recipes_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .PREFIX */ .H3}/lib(?:64)?/python[0-9.]+/site-packages$`);
const NAME = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;
/**
 * The recorded packages in our own prefix, in the form that installers accept. An invalid name or version is
 * `resolution-invalid`.
 */
function freeze(recorded, pip) {
    const conda = recorded.conda.filter(({ prefix }) => prefix === _recipes_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .PREFIX */ .H3);
    // Packages that did not come from an index are specified by the definition. Vendored packages are in other folders,
    // and an invalid version cannot come from an index.
    const python = recorded.python.filter(({ location, version, installer, source }) => SITE.test(location) && (0,_names_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version) && installer !== 'conda' && source === '');
    return {
        conda: conda.map(({ name, version, build }) => {
            if (!NAME.test(name) || (0,_names_conda_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondaVersion */ .p)(version) === undefined || !(0,_names_match_spec_build_js__WEBPACK_IMPORTED_MODULE_8__/* .isBuild */ .T)(build))
                throw invalid(name);
            return `${name}=${version}=${build}`;
        }),
        pip: isHashed(pip)
            ? []
            : python.map(({ name, version }) => {
                if (!NAME.test(name))
                    throw invalid(name);
                return `${name}==${version}`;
            }),
    };
}
// If hashes are used, every version is already fixed, and pip rejects constraints without hashes.
function isHashed(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return /(?:^| )--(?:hash=|require-hashes)/.test(entry);
        return entry[0] === '-r' && isHashed(entry[1]);
    });
}
function invalid(name) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('resolution-invalid', `the recorded package ${JSON.stringify(name)} has no name and version`, {
        hint: 'solve the packages again with refresh',
    });
}


/***/ }),

/***/ 58503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordable),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67885);

/** Text of a file of an image: what is no UTF-8 becomes U+FFFD. */
function textOf(bytes) {
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
/** A text of an image as it is recorded, well-formed and of at most `max` characters; empty if it is no text. */
function recordable(value, max) {
    return typeof value === 'string' ? (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(value, max) : '';
}


/***/ }),

/***/ 35763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ parsePlatformPackages),
/* harmony export */   R_: () => (/* binding */ parsePackages),
/* harmony export */   ub: () => (/* binding */ parsePythonPackage)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32377);


/** Parses resolved packages from a registry, where anyone who can write tags can write any content. */
function parsePackages(bytes, definitionHash) {
    const packages = parseDocument((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes));
    return packages?.definitionHash === definitionHash ? packages : undefined;
}
/** A text in a record; longer than any path, which is the longest of them. */
const MAX_TEXT = 8192;
const parseShort = (value) => typeof value === 'string' && value.length <= MAX_TEXT && value.isWellFormed() ? value : undefined;
const parseConda = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    name: parseShort,
    version: parseShort,
    build: parseShort,
    subdir: parseShort,
    channel: parseShort,
    url: parseShort,
    digest: parseShort,
    md5: parseShort,
    prefix: parseShort,
}, 
// Earlier records have none.
['md5']);
/** Parses one distribution. */
const parsePythonPackage = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    name: parseShort,
    version: parseShort,
    installer: parseShort,
    location: parseShort,
    source: parseShort,
});
const parseSystem = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    type: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('apk', 'deb', 'rpm'),
    name: parseShort,
    version: parseShort,
    architecture: parseShort,
});
/** Parses the packages of one platform. */
const parsePlatformPackages = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    platform: parseShort,
    distribution: parseShort,
    conda: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parseConda),
    python: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parsePythonPackage),
    system: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parseSystem),
});
const parseDocument = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)({
    formatVersion: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('1'),
    definitionHash: parseShort,
    platforms: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(parsePlatformPackages),
});


/***/ }),

/***/ 78006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readPythonPackages)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60638);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58503);
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88726);




/** `<location>/<distribution>.dist-info/<file>`, or an egg's. */
const PATH = /^(.*)\/([^/]+\.(?:dist-info|egg-info))(?:\/(METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/s;
/**
 * Reads the Python distributions of an image from their metadata.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
function readPythonPackages(files) {
    const distributions = new Map();
    for (const { path, bytes } of files) {
        const [, location, folder, file = 'PKG-INFO'] = PATH.exec(path) ?? [];
        if (location === undefined || folder === undefined || isAside(path))
            continue;
        const at = `${location}/${folder}`;
        distributions.set(at, (distributions.get(at) ?? new Map()).set(file, bytes));
    }
    return [...distributions].flatMap(([at, parts]) => readDistribution(at.slice(0, at.lastIndexOf('/')), parts) ?? []);
}
function readDistribution(location, parts) {
    const headers = headersOf((0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(parts.get('METADATA') ?? parts.get('PKG-INFO')));
    const [name, version] = [headers.get('name'), headers.get('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const installer = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .recordable */ .I)((0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(parts.get('INSTALLER')).trim(), 100);
    return { name: (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), version, installer, location, source: sourceOf(parts.get('direct_url.json')) };
}
// Headers end at the first blank line; the description after it may contain anything.
function headersOf(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const pairs = head.split(/\r?\n/).flatMap((line) => {
        const [, name, value] = /^(Name|Version):[ \t]*(\S{1,200})[ \t]*$/i.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    });
    return new Map(pairs.reverse());
}
// https://packaging.python.org/en/latest/specifications/direct-url-data-structure/
function sourceOf(bytes) {
    const value = bytes === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || typeof value.url !== 'string')
        return '';
    const url = (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .c)(value.url);
    const vcs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.vcs_info) ? value.vcs_info : {};
    return typeof vcs.commit_id === 'string' ? `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .recordable */ .I)(vcs.vcs, 10)}+${url}@${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .recordable */ .I)(vcs.commit_id, 64)}` : url;
}
/** True for copies that are not imported directly: conda's caches, and packages vendored by pip and setuptools. */
function isAside(path) {
    const folders = path.split('/').slice(1, -1);
    return folders.some((folder, index) => folder === '_vendor' || (folders[index - 1] === 'pkgs' && isBuildName(folder)));
}
/** True for `name-version-build`. */
function isBuildName(folder) {
    const first = folder.indexOf('-', 1);
    return first > 0 && folder.lastIndexOf('-', folder.length - 2) >= first + 2;
}


/***/ }),

/***/ 16513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ PACKAGE_FILES),
  Wh: () => (/* binding */ RPM_DATABASE),
  qm: () => (/* binding */ readPackages),
  IP: () => (/* binding */ sorted)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/packages/image-text.js
var image_text = __webpack_require__(58503);
// EXTERNAL MODULE: ./build/core/packages/without-secrets.js
var without_secrets = __webpack_require__(88726);
;// CONCATENATED MODULE: ./build/core/packages/conda-meta.js



/**
 * Parses `<prefix>/conda-meta/<package>.json`; `undefined` if it is not valid.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records
 */
function readCondaMeta({ path, bytes }) {
    const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
    const value = prefix === undefined ? undefined : (0,json/* parseJson */.qF)(bytes);
    if (prefix === undefined || !(0,json/* isRecord */.u4)(value))
        return undefined;
    const short = (key) => (0,image_text/* recordable */.I)(value[key], 500);
    const name = short('name');
    const version = short('version');
    if (name === '' || version === '')
        return undefined;
    const [sha256, md5] = [short('sha256'), short('md5')];
    return {
        name,
        version,
        build: short('build') || short('build_string'),
        subdir: short('subdir'),
        channel: (0,without_secrets/* withoutSecrets */.c)(value.channel),
        url: (0,without_secrets/* withoutSecrets */.c)(value.url),
        digest: sha256 || md5,
        // conda-lock has no other digest of a conda package.
        ...(sha256 === '' || md5 === '' ? {} : { md5 }),
        prefix,
    };
}

// EXTERNAL MODULE: ./build/core/packages/python-metadata.js
var python_metadata = __webpack_require__(78006);
;// CONCATENATED MODULE: ./build/core/packages/sqlite-pages.js
/** A file that is not as its format says. It is thrown within a reader, and answered as the reason of a reading. */
class Malformed extends Error {
}
const MAGIC = [...new TextEncoder().encode('SQLite format 3\0')];
const FILE_HEADER = 100;
const UTF_8 = 1;
/** Parses the header of a database file. https://www.sqlite.org/fileformat2.html#the_database_header */
function openDatabase(bytes) {
    if (bytes.byteLength < FILE_HEADER || MAGIC.some((byte, at) => bytes[at] !== byte))
        throw new Malformed('it is no SQLite database');
    const view = viewOf(bytes);
    const written = view.getUint16(16);
    const pageSize = written === 1 ? 65_536 : written;
    const usable = pageSize - view.getUint8(20);
    if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
        throw new Malformed(`it has pages of ${pageSize} bytes`);
    const versions = [view.getUint8(18), view.getUint8(19)];
    if (versions.some((version) => version !== 1 && version !== 2))
        throw new Malformed('it is of a later format');
    if ([64, 32, 32].some((fraction, at) => view.getUint8(21 + at) !== fraction))
        throw new Malformed('its payload fractions are wrong');
    if (view.getUint32(56) !== UTF_8)
        throw new Malformed('its text is not UTF-8');
    return { bytes, pageSize, usable, read: new Set() };
}
/** Takes a page by its number, from 1, once. */
function takePage({ bytes, pageSize, usable, read }, number) {
    const end = number * pageSize;
    if (number < 1 || end > bytes.byteLength)
        throw new Malformed(`it has no page ${number}`);
    if (read.has(number))
        throw new Malformed(`its page ${number} is used twice`);
    read.add(number);
    const content = bytes.subarray(end - pageSize, end - pageSize + usable);
    return { bytes: content, view: viewOf(content), start: number === 1 ? FILE_HEADER : 0 };
}
/**
 * A big-endian number of 1 to 9 bytes, and where it ends. Those that are no safe integers are in no database of rpm.
 * https://www.sqlite.org/fileformat2.html#varint
 */
function readVarint(bytes, start) {
    let value = 0;
    for (let at = start; at < start + 9; at += 1) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new Malformed('a number of it has no end');
        const last = at === start + 8;
        value = last ? value * 256 + byte : value * 128 + (byte & 0x7f);
        if (!Number.isSafeInteger(value))
            break;
        if (last || byte < 0x80)
            return [value, at + 1];
    }
    throw new Malformed('a number of it is too large');
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/core/packages/sqlite-record.js

/** Sizes by type; types behind these are blobs and texts. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
const FIRST_BLOB = 12;
const ZERO = 8;
const ONE = 9;
/** Splits a record into its columns, of which there are exactly `count`. */
function columnsOf(record, count) {
    const [headerEnd, first] = readVarint(record, 0);
    const columns = [];
    let at = headerEnd;
    for (let next = first; next < headerEnd;) {
        const [type, end] = readVarint(record, next);
        const after = at + sizeOf(type);
        if (columns.length === count || end > headerEnd || after > record.byteLength)
            break;
        columns.push({ type, bytes: record.subarray(at, after) });
        [next, at] = [end, after];
        if (next === headerEnd && columns.length === count)
            return columns;
    }
    throw new Malformed('a row of it is not as its table says');
}
/** The text of a column; `undefined` if it is none. */
function textIn({ type, bytes }) {
    return type > FIRST_BLOB && type % 2 === 1 ? new TextDecoder().decode(bytes) : undefined;
}
/** The blob of a column; `undefined` if it is none. */
function blobIn({ type, bytes }) {
    return type >= FIRST_BLOB && type % 2 === 0 ? bytes : undefined;
}
/** The number of a page in a column; 0, which no page has, if it is none. */
function pageIn({ type, bytes }) {
    if (type === ZERO || type === ONE)
        return type - ZERO;
    return type < ZERO - 1 ? bytes.reduce((value, byte) => value * 256 + byte, 0) : 0;
}
function sizeOf(type) {
    const size = type < FIRST_BLOB ? SIZES[type] : Math.floor((type - FIRST_BLOB) / 2);
    if (size === undefined)
        throw new Malformed('a column of it has a reserved type');
    return size;
}

;// CONCATENATED MODULE: ./build/core/packages/sqlite-table.js

/** Depth of SQLite's own cursors. */
const MAX_DEPTH = 20;
/** More rows than any table of rpm has. */
const MAX_ROWS = 50_000;
const INTERIOR = 0x05;
const LEAF = 0x0d;
/**
 * The records of a table by the number of its root page, in the order of their keys. The payloads of a file are never
 * larger than the file, keys ascend, and no page is read twice: so a file cannot ask for more work than its size is worth.
 * https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
function* recordsOf(database, root) {
    let left = database.bytes.byteLength;
    let rows = 0;
    let last = -1;
    for (const page of leavesOf(database, root, 1)) {
        for (const at of cellsOf(page, 8)) {
            const [size, afterSize] = readVarint(page.bytes, at);
            const [key, start] = readVarint(page.bytes, afterSize);
            if (key <= last)
                throw new Malformed('the keys of a table do not ascend');
            last = key;
            left -= size;
            rows += 1;
            if (left < 0)
                throw new Malformed('its records are larger than the file');
            if (rows > MAX_ROWS)
                throw new Malformed(`it has more than ${MAX_ROWS} rows`);
            yield payloadOf(database, page, start, size);
        }
    }
}
function* leavesOf(database, number, depth) {
    if (depth > MAX_DEPTH)
        throw new Malformed(`a tree of it is more than ${MAX_DEPTH} pages deep`);
    const page = takePage(database, number);
    const type = page.view.getUint8(page.start);
    if (type === LEAF)
        yield page;
    else if (type !== INTERIOR)
        throw new Malformed(`its page ${number} is not of a table`);
    else
        for (const child of childrenOf(page))
            yield* leavesOf(database, child, depth + 1);
}
function childrenOf(page) {
    const { view, start } = page;
    const left = cellsOf(page, 12).map((at) => {
        if (at + 4 > view.byteLength)
            throw new Malformed('a cell of it leaves its page');
        return view.getUint32(at);
    });
    return [...left, view.getUint32(start + 8)];
}
/** Where the cells of a page begin. */
function cellsOf({ view, start }, header) {
    const count = view.getUint16(start + 3);
    const pointers = start + header;
    const content = pointers + 2 * count;
    if (content > view.byteLength)
        throw new Malformed('a page of it has more cells than room');
    return Array.from({ length: count }, (_, index) => {
        const at = view.getUint16(pointers + 2 * index);
        if (at < content || at >= view.byteLength)
            throw new Malformed('a cell of it leaves its page');
        return at;
    });
}
// https://www.sqlite.org/fileformat2.html#cellformat
function payloadOf(database, { bytes, view }, start, size) {
    const local = localSize(database.usable, size);
    const end = start + local;
    if (end + (local < size ? 4 : 0) > bytes.byteLength)
        throw new Malformed('a cell of it leaves its page');
    if (local === size)
        return bytes.subarray(start, end);
    const payload = new Uint8Array(size);
    payload.set(bytes.subarray(start, end));
    readChain(database, view.getUint32(end), payload.subarray(local));
    return payload;
}
function localSize(usable, size) {
    const most = usable - 35;
    if (size <= most)
        return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const local = least + ((size - least) % (usable - 4));
    return local <= most ? local : least;
}
/** Fills `rest` from a chain of overflow pages. https://www.sqlite.org/fileformat2.html#ovflpgs */
function readChain(database, first, rest) {
    let next = first;
    for (let at = 0; at < rest.byteLength;) {
        const { bytes, view } = takePage(database, next);
        const chunk = bytes.subarray(4, 4 + rest.byteLength - at);
        rest.set(chunk, at);
        at += chunk.byteLength;
        next = view.getUint32(0);
    }
    if (next !== 0)
        throw new Malformed('a chain of its pages is too long');
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-database.js



/** As rpm creates it: https://github.com/rpm-software-management/rpm/blob/rpm-4.20.0-release/lib/backend/sqlite.cc */
const TABLE = "CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)";
/** The table that lists the others begins on the first page. */
const SCHEMA_ROOT = 1;
/** Reads the headers of rpm's sqlite database from its file (docs/decisions/0017-databases-of-images.md). */
function readRpmDatabase(bytes) {
    try {
        const database = openDatabase(bytes);
        return { ok: true, headers: [...recordsOf(database, packagesRoot(database))].map(headerOf) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { ok: false, reason: error.message };
        throw error;
    }
}
// https://www.sqlite.org/fileformat2.html#storage_of_the_sql_database_schema
function packagesRoot(database) {
    const named = [...recordsOf(database, SCHEMA_ROOT)]
        .map((record) => columnsOf(record, 5))
        .filter(([, name]) => name !== undefined && textIn(name) === 'Packages');
    const [[type, , , root, sql] = [], ...others] = named;
    if (type === undefined || root === undefined || sql === undefined || others.length > 0)
        throw new Malformed(`it has ${named.length} tables Packages`);
    const written = textIn(sql)?.replace(/\s+/g, ' ').trim();
    if (textIn(type) !== 'table' || written !== TABLE)
        throw new Malformed('its table Packages is not of rpm');
    return pageIn(root);
}
function headerOf(record) {
    const [, blob] = columnsOf(record, 2);
    const header = blob === undefined ? undefined : blobIn(blob);
    if (header === undefined)
        throw new Malformed('a row of Packages has no header');
    return header;
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-header.js

/** Tags of a header. https://rpm.org/docs/4.20.x/manual/tags.html */
const TAGS = { name: 1000, version: 1001, release: 1002, epoch: 1003, architecture: 1022 };
const ENTRY = 16;
/** More entries than any package has. */
const MAX_ENTRIES = 10_000;
const MAX_TEXT = 200;
/**
 * Parses a header of rpm's database: two big-endian counts, index entries of 16 bytes, then the data.
 * https://rpm.org/docs/4.20.x/manual/format_header.html
 */
function readRpmHeader(bytes) {
    if (bytes.byteLength < 8)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0);
    const start = 8 + count * ENTRY;
    if (count > MAX_ENTRIES || start > bytes.byteLength)
        return undefined;
    const offsets = new Map();
    for (let index = 0; index < count; index += 1) {
        const at = 8 + index * ENTRY;
        offsets.set(view.getUint32(at), start + view.getUint32(at + 8));
    }
    const text = (tag) => textAt(bytes, offsets.get(tag));
    const [name, version, release] = [text(TAGS.name), text(TAGS.version), text(TAGS.release)];
    if (name === undefined || version === undefined || release === undefined)
        return undefined;
    const at = offsets.get(TAGS.epoch);
    const epoch = at === undefined || at + 4 > bytes.byteLength ? '' : `${view.getUint32(at)}:`;
    return { type: 'rpm', name, version: `${epoch}${version}-${release}`, architecture: text(TAGS.architecture) ?? '' };
}
function textAt(bytes, at) {
    if (at === undefined || at >= bytes.byteLength)
        return undefined;
    const rest = bytes.subarray(at, at + 4 * MAX_TEXT);
    const end = rest.indexOf(0);
    return (0,image_text/* recordable */.I)((0,image_text/* textOf */.b)(end < 0 ? rest : rest.subarray(0, end)), MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/core/packages/system-packages.js

/**
 * Parses dpkg's `status`, or a file of distroless' `status.d`.
 * https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html
 */
function* readDpkgStatus(text) {
    for (const stanza of stanzas(text)) {
        const [name, version] = [field(stanza, 'Package: '), field(stanza, 'Version: ')];
        const status = field(stanza, 'Status: ');
        if (name === undefined || version === undefined)
            continue;
        if (status !== undefined && !status.endsWith(' installed'))
            continue;
        yield { type: 'deb', name, version, architecture: field(stanza, 'Architecture: ') ?? '' };
    }
}
/** Parses apk's `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
function* readApkInstalled(text) {
    for (const stanza of stanzas(text)) {
        const [name, version] = [field(stanza, 'P:'), field(stanza, 'V:')];
        if (name !== undefined && version !== undefined)
            yield { type: 'apk', name, version, architecture: field(stanza, 'A:') ?? '' };
    }
}
/**
 * `debian 12` from an os-release file; empty if it has no such fields.
 * https://www.freedesktop.org/software/systemd/man/os-release.html
 */
function readDistribution(text) {
    const value = (key) => new RegExp(`^${key}=["']?([A-Za-z0-9._-]{1,50})["']?$`, 'm').exec(text)?.[1] ?? '';
    return `${value('ID')} ${value('VERSION_ID')}`.trim();
}
// One at a time: a file of blank lines has millions.
function* stanzas(text) {
    for (let start = 0; start < text.length;) {
        const blank = text.indexOf('\n\n', start);
        const end = blank < 0 ? text.length : blank;
        if (end > start)
            yield text.slice(start, end).split('\n');
        start = end + 1;
    }
}
function field(lines, name) {
    const line = lines.find((candidate) => candidate.startsWith(name));
    return line && (0,image_text/* recordable */.I)(line.slice(name.length).trim(), 200);
}

;// CONCATENATED MODULE: ./build/core/packages/read-packages.js







/**
 * Files that say what an image holds, as patterns of COPY: one that matches nothing is no mistake, a plain path would be. They are few, and match a little more than
 * is read: BuildKit looks through the whole image for each. https://docs.docker.com/reference/dockerfile/#copy---parents
 */
const PACKAGE_FILES = [
    '/**/conda-meta/*.json',
    // METADATA, INSTALLER, direct_url.json and PKG-INFO, of dist-info and egg-info.
    '/**/*-info/[MIdP][ENiK][TSrG]*',
    '/**/*.egg-inf[o]',
    '/var/lib/dpkg/statu[s]',
    '/var/lib/dpkg/status.d/*',
    '/**/lib/apk/db/installe[d]',
    '/**/rpm/rpmdb.sqlit[e]',
    '/**/os-releas[e]',
];
/** The files of rpm's database that are read; their size has a limit of its own. */
const RPM_DATABASE = /^\/(?:var\/lib|usr\/lib\/sysimage)\/rpm\/rpmdb\.sqlite$/;
/** More system packages than any distribution has. */
const MAX_SYSTEM_PACKAGES = 200_000;
/** Reads the packages of one platform of an image. A database that is not as it should be is `packages-unread`. */
function readPackages(platform, files) {
    const distributions = files
        .filter(({ path }) => /^\/(?:etc|usr\/lib)\/os-release$/.test(path))
        .map(({ bytes }) => (0,image_text/* textOf */.b)(bytes));
    return {
        platform,
        distribution: distributions.map(readDistribution).find((name) => name !== '') ?? '',
        conda: sorted(files.flatMap((file) => readCondaMeta(file) ?? [])),
        python: sorted((0,python_metadata/* readPythonPackages */.M)(files)),
        system: sorted(readSystemPackages(files)),
    };
}
function readSystemPackages(files) {
    const found = [];
    for (const file of files) {
        for (const named of readDatabase(file)) {
            found.push(named);
            if (found.length > MAX_SYSTEM_PACKAGES)
                throw unread(`it has more than ${MAX_SYSTEM_PACKAGES} system packages`);
        }
    }
    return found;
}
function readDatabase({ path, bytes }) {
    if (/^\/var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/.test(path))
        return readDpkgStatus((0,image_text/* textOf */.b)(bytes));
    if (/^(?:\/usr)?\/lib\/apk\/db\/installed$/.test(path))
        return readApkInstalled((0,image_text/* textOf */.b)(bytes));
    return RPM_DATABASE.test(path) ? readRpmPackages(bytes) : [];
}
function readRpmPackages(bytes) {
    const reading = readRpmDatabase(bytes);
    if (!reading.ok)
        throw unread(`rpm's database: ${reading.reason}`);
    return reading.headers.flatMap((header) => readRpmHeader(header) ?? []);
}
function unread(reason) {
    return new errors/* TerrariumError */.qM('packages-unread', `the image could not be read: ${reason}`);
}
/** Values as records list them: in the order of their JSON, each once. */
function sorted(list) {
    const keyed = new Map(list.map((value) => [JSON.stringify(value), value]));
    return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ readResolution),
/* harmony export */   WR: () => (/* binding */ writeResolution),
/* harmony export */   ii: () => (/* binding */ readCost),
/* harmony export */   mA: () => (/* binding */ packagesTag),
/* harmony export */   vX: () => (/* binding */ readImageFacts),
/* harmony export */   y8: () => (/* binding */ writeImageFacts)
/* harmony export */ });
/* unused harmony exports PACKAGES_TYPE, DEFINITION_TYPE, SBOM_TYPE, PACKAGES, resolutionTag */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38384);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25883);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95885);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41212);
/* harmony import */ var _oci_stored_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51639);
/* harmony import */ var _cyclonedx_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55723);
/* harmony import */ var _parse_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35763);









const PACKAGES_TYPE = 'application/vnd.terrarium.packages.v1+json';
const DEFINITION_TYPE = 'application/vnd.terrarium.definition.v1+json';
/** https://www.iana.org/assignments/media-types/application/vnd.cyclonedx+json */
const SBOM_TYPE = 'application/vnd.cyclonedx+json';
/** An image with 60,000 packages is real. */
const PACKAGES = { type: PACKAGES_TYPE, maxBytes: 32 * 1024 * 1024 };
/** Tag for the packages of an image. */
const packagesTag = (image) => `pkg-${(0,_names_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestHex */ .s)(image)}`;
/** Tag for the resolved packages of a definition. */
const resolutionTag = (hash) => `res-${hash}`;
const COST = { seconds: 'io.terrarium.build-seconds', bytes: 'io.terrarium.compressed-bytes' };
/** Attaches to an image its packages and the definition it was built from. */
async function writeImageFacts(registry, repository, image, { packages, definition, cost }) {
    const encode = (text) => new TextEncoder().encode(text);
    const sbom = encode((0,_cyclonedx_js__WEBPACK_IMPORTED_MODULE_5__/* .cycloneDx */ .q)(packages, { name: (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(repository), digest: image.digest }));
    await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .putArtifact */ .q)(registry, repository, packagesTag(image.digest), {
        kind: PACKAGES,
        layers: [
            { mediaType: PACKAGES_TYPE, bytes: encode((0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$)(packages)) },
            { mediaType: DEFINITION_TYPE, bytes: encode((0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$)(definition)) },
            // It is made of the packages at any time, and is the larger of the two.
            ...(sbom.byteLength > PACKAGES.maxBytes ? [] : [{ mediaType: SBOM_TYPE, bytes: sbom }]),
        ],
        subject: image,
        annotations: cost && { [COST.seconds]: cost.seconds.toFixed(1), [COST.bytes]: String(cost.bytes) },
    });
}
/** The packages of an image; `undefined` if they were not recorded, or do not belong to the image's definition. */
async function readImageFacts(registry, repository, image, hash) {
    const artifact = await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .getArtifact */ .j)(registry, repository, packagesTag(image), PACKAGES);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : (0,_parse_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePackages */ .R_)(bytes, hash);
    const written = await artifact?.read(DEFINITION_TYPE);
    const definition = written === undefined ? undefined : (0,_oci_stored_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDefinition */ .J)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(written), hash);
    if (artifact === undefined || packages === undefined || definition === undefined)
        return undefined;
    return { packages, definition, cost: costOf(artifact) };
}
/** Time and size of an image's build; `undefined` if they were not recorded. One request. */
async function readCost(registry, repository, image) {
    const artifact = await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .getArtifact */ .j)(registry, repository, packagesTag(image), PACKAGES);
    return artifact && costOf(artifact);
}
/** Records the resolved packages of a definition, which its later builds install. */
async function writeResolution(registry, repository, packages) {
    const bytes = new TextEncoder().encode((0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$)(packages));
    const tag = resolutionTag(packages.definitionHash);
    await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .putArtifact */ .q)(registry, repository, tag, {
        kind: PACKAGES,
        layers: [{ mediaType: PACKAGES_TYPE, bytes }],
    });
}
/**
 * The recorded resolution of a definition; `undefined` if it was never built. An unreadable one is
 * `resolution-invalid`.
 */
async function readResolution(registry, repository, hash) {
    const tag = resolutionTag(hash);
    const head = await registry.headManifest(repository, tag);
    if (head === undefined)
        return undefined;
    const artifact = await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .getArtifact */ .j)(registry, repository, tag, PACKAGES);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : (0,_parse_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePackages */ .R_)(bytes, hash);
    if (packages !== undefined)
        return packages;
    const message = `the recorded packages behind ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(repository)}:${tag} cannot be read`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('resolution-invalid', message, { hint: 'solve them again with refresh' });
}
function costOf({ annotations }) {
    const [seconds, bytes] = [amountOf(annotations[COST.seconds]), amountOf(annotations[COST.bytes])];
    return seconds === undefined || bytes === undefined ? undefined : { seconds, bytes };
}
// A plan is JSON, which has no infinite number.
function amountOf(text) {
    return text !== undefined && /^[0-9]{1,15}(?:\.[0-9])?$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 88726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58503);

/**
 * Removes user, password and conda token from a URL, because records must not contain them. The result is shortened
 * only afterwards, so that no partial secret remains. Empty if it is no text.
 */
function withoutSecrets(url) {
    const plain = (typeof url === 'string' ? url : '')
        .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@\s]*@/i, '$1')
        .replace(/(:\/\/[^/]+)\/t\/[^/]+/, '$1')
        .replace(/[?#].*$/s, '');
    return (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recordable */ .I)(plain, 500);
}


/***/ }),

/***/ 92552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createPinChecker),
  N: () => (/* binding */ documentsByPath)
});

// EXTERNAL MODULE: ./build/core/config/baseline.js
var baseline = __webpack_require__(19510);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/model/part.js
var part = __webpack_require__(3115);
// EXTERNAL MODULE: ./build/core/model/unpinned.js
var unpinned = __webpack_require__(23347);
// EXTERNAL MODULE: ./build/core/text/line-index.js
var line_index = __webpack_require__(80897);
;// CONCATENATED MODULE: ./build/core/pinning/ignores.js

/** `# terrarium: ignore[rule, rule] reason` */
const IGNORE = /#[ \t]*terrarium:[ \t]*ignore\[([a-z0-9, -]{1,200})\]/;
/** Maximum number of lines searched above a finding. */
const MAX_LINES = 200;
/**
 * Looks for a comment that suppresses a finding: on its line, or above it, with only comments and lines of the same
 * continued instruction in between. A reason is required for the next reader of the file.
 */
function ignoredAt(lines, offset, rule) {
    const { text } = lines;
    let { start, end } = (0,line_index/* lineAt */.mh)(lines, offset);
    const own = ignoreIn(text.slice(start, end), rule);
    if (own !== undefined)
        return own;
    for (let count = 0; count < MAX_LINES && start > 0; count += 1) {
        ({ start, end } = (0,line_index/* lineAt */.mh)(lines, start - 1));
        const line = text.slice(start, end);
        const isComment = /^\s*#/.test(line);
        if (!isComment && !/[\\`]\s*$/.test(line))
            return undefined;
        const found = isComment ? ignoreIn(line, rule) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ignoreIn(line, rule) {
    const match = IGNORE.exec(line);
    if (match === null)
        return undefined;
    const rules = (match[1] ?? '').split(',').map((name) => name.trim());
    if (!rules.includes(rule))
        return undefined;
    return line.slice(match.index + match[0].length).trim() === '' ? 'no-reason' : 'ignored';
}

// EXTERNAL MODULE: ./build/core/pinning/rules.js + 38 modules
var rules = __webpack_require__(13981);
// EXTERNAL MODULE: ./build/core/pinning/subject/pip-requirements.js
var pip_requirements = __webpack_require__(415);
;// CONCATENATED MODULE: ./build/core/pinning/subject/place.js

/** Finds a part in the text that the parser read it from. */
function placePart(lines, { path, at, form, raw = '', shared }) {
    const offset = (0,line_index/* offsetOf */.b4)(lines, at);
    const { text } = lines;
    const quote = form === 'line' ? '' : (/["']/.exec(text[offset] ?? '')?.[0] ?? '');
    const start = form === 'line' ? behindBlanks(text, offset) : offset + quote.length;
    const end = start + raw.length;
    // A plain scalar appears unchanged, a quoted one appears between its quotes if it contains no escapes.
    const same = raw !== '' && text.startsWith(raw, start) && (quote === '' || text[end] === quote);
    const literal = same && shared === undefined ? raw : undefined;
    return { place: { path, start, end: same ? end : start }, literal, quote, form };
}
function behindBlanks(text, offset) {
    return offset + (/^[ \t]*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/places.js



/** The places of an environment; `linesOf` indexes a file. */
function placesOf(environment, linesOf) {
    const documents = documentsOf(environment);
    const order = new Map(documents.map(({ path }, index) => [path, index]));
    const parts = (0,once/* lazy */.RZ)(() => indexParts(environment.parts, order));
    const named = (kind, text) => (parts().get(keyOf(kind, text)) ?? []).flatMap(({ written }) => {
        const document = documents[order.get(written.path) ?? -1];
        return document === undefined ? [] : [{ written, lines: linesOf(document) }];
    });
    const bases = environment.parts.filter(({ kind }) => kind === 'image');
    return {
        find: (kind, text) => named(kind, text).map(({ written, lines }) => placePart(lines, written)),
        base: () => bases.flatMap(({ text }) => named('image', text).map(({ written, lines }) => placePart(lines, written))).at(0),
        key: (kind, name) => {
            const [first] = named(kind, name);
            if (first === undefined)
                return undefined;
            const start = (0,line_index/* offsetOf */.b4)(first.lines, first.written.at);
            return { path: first.written.path, start, end: start + name.length };
        },
    };
}
/** The files of an environment without duplicates, and the configuration if it names the base. */
function documentsOf({ documents, configuration }) {
    const own = configuration === undefined || documents.some(({ path }) => path === configuration.path);
    return own ? documents : [...documents, configuration];
}
// The parts of a file that several lines include are listed once for each of them.
function indexParts(parts, order) {
    const distinct = new Map(parts.map((part) => [JSON.stringify([part.kind, part.text, part.written]), part]));
    const rank = ({ written }) => order.get(written.path) ?? order.size;
    const sorted = [...distinct.values()].sort((a, b) => rank(a) - rank(b));
    return Map.groupBy(sorted, ({ kind, text }) => keyOf(kind, text));
}
function keyOf(kind, text) {
    return `${kind} ${text}`;
}

// EXTERNAL MODULE: ./build/core/pinning/subject/run-commands.js + 1 modules
var run_commands = __webpack_require__(46805);
// EXTERNAL MODULE: ./build/core/pinning/subject/secret-texts.js
var secret_texts = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/core/pinning/check.js













function createPinChecker() {
    const linesOf = (0,once/* once */.Oo)((document) => (0,line_index/* indexLines */.uD)(document.text));
    const secretsIn = (0,once/* once */.Oo)((document) => (0,secret_texts/* findSecrets */.d)(document.text));
    const find = (0,once/* once */.Oo)((environment) => findAll(subjectOf(environment, linesOf, secretsIn), linesOf));
    const check = (environment) => {
        const found = find(environment).map(({ diagnostic }) => diagnostic);
        return (0,findings/* keepFindings */.qr)(found, findings/* DEFINITION_FINDINGS */.Zl, environment.source);
    };
    const forbidden = (environment) => mayForbid(environment) ? check(environment).filter(({ severity }) => severity === 'error') : [];
    return { find, check, forbidden };
}
function mayForbid({ policies }) {
    return rules/* PIN_RULES */.sR.some(({ id, severity }) => (policies[id] ?? severity) === 'error');
}
function subjectOf(environment, linesOf, secretsIn) {
    const { python } = environment.image;
    const values = (0,part/* valuesOf */.s)(environment.parts);
    return {
        environment,
        conda: [...new Set(python.conda)].flatMap((text) => {
            const spec = values.specs.get(text);
            return spec === undefined ? [] : [{ text, spec }];
        }),
        installed: (0,pip_requirements/* installedByPip */.p)(python.pip, values),
        places: placesOf(environment, linesOf),
        commands: (0,once/* lazy */.RZ)(() => (0,run_commands/* runCommands */.aK)(environment)),
        secretsIn,
    };
}
function findAll(subject, linesOf) {
    const { environment } = subject;
    const policies = new Map(Object.entries(environment.policies));
    return rules/* PIN_RULES */.sR.flatMap((rule) => {
        const severity = policies.get(rule.id) ?? rule.severity;
        if (severity === 'off')
            return [];
        const found = rule.find(subject).flatMap((open) => pinOf({ rule, severity, linesOf }, open, environment) ?? []);
        return firstOfEach(found);
    });
}
// A package that appears in several lines is one finding, and all of the lines correct it.
function firstOfEach(found) {
    if (found.length < 2)
        return found;
    const same = Map.groupBy(found, ({ subject, diagnostic }) => JSON.stringify([subject, diagnostic.path]));
    return [...same.values()].flatMap((all) => all.slice(0, 1).map((first) => ({ ...first, fixes: all.flatMap(({ fixes }) => fixes) })));
}
function pinOf({ rule: { id }, severity, linesOf }, open, environment) {
    const { source, accepted, image } = environment;
    const path = open.place?.path ?? image.dockerfile?.path ?? source;
    const document = documentsOf(environment).find((candidate) => candidate.path === path);
    const lines = document && linesOf(document);
    const subject = (0,unpinned/* withoutCredentials */.r)(open.subject);
    if (accepted.size > 0 && accepted.has((0,baseline/* fingerprint */.Rj)({ path, code: id, subject })))
        return undefined;
    const offset = open.place?.start ?? 0;
    const ignored = lines && ignoredAt(lines, offset, id);
    if (ignored === 'ignored')
        return undefined;
    const hint = ignored === 'no-reason' ? `write the reason behind "terrarium: ignore[${id}]"` : open.hint;
    // A finding without a place is reported at the start: GitHub shows no annotation without a line.
    const at = lines === undefined ? diagnostic/* START */.d3 : (0,line_index/* positionAt */.t$)(lines, offset);
    return { diagnostic: (0,findings/* finding */.gk)(severity, id, open.message, { path, at, hint }), subject, fixes: open.fixes ?? [] };
}
/** The files of several environments by path, without duplicates. */
function documentsByPath(environments) {
    return new Map(environments.flatMap(documentsOf).map((document) => [document.path, document]));
}


/***/ }),

/***/ 88464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ PLANNED_MODES),
/* harmony export */   G: () => (/* binding */ plannedFiles),
/* harmony export */   YX: () => (/* binding */ fileLister),
/* harmony export */   at: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79222);


const PLANNED_MODES = ['100644', '100755', '120000'];
/** Files that a plan lists: half a megabyte of JSON. */
const MAX_FILES = 5000;
/** Lists contexts one after another, as long as the plan stays small: `undefined` for an empty one, and for one that is too large. */
function fileLister(most = MAX_FILES) {
    let room = most;
    return (files) => {
        if (files.length === 0 || files.length > room)
            return undefined;
        room -= files.length;
        return plannedFiles(files);
    };
}
function plannedFiles(files) {
    return files.map(({ path, executable, digest, target }) => {
        const mode = target === '' ? (executable ? '100755' : '100644') : '120000';
        const content = target === '' ? digest.replace('sha256:', '') : (0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(target);
        return { path, mode, digest: content.slice(0, 12) };
    });
}
/** The first path that differs from the plan, and what happened to it. Both lists are in the order of the definition. */
function firstDifference(planned, present) {
    for (const [index, file] of present.entries()) {
        const before = planned[index];
        if (before?.path !== file.path)
            return missingOf(planned, present, index);
        const what = changeOf(before, file);
        if (what !== undefined)
            return `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} ${what}`;
    }
    return missingOf(planned, present, present.length);
}
// Up to here both lists have the same paths.
function missingOf(planned, present, from) {
    const [before, file] = [planned[from], present[from]];
    const known = new Set(planned.slice(from).map(({ path }) => path));
    if (file !== undefined && !known.has(file.path))
        return `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} was added`;
    return before && `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(before.path)} was removed`;
}
const KINDS = {
    '100644': 'a file',
    '100755': 'an executable file',
    '120000': 'a link',
};
function changeOf(before, file) {
    if (before.mode !== file.mode)
        return `is ${KINDS[file.mode]}, and was ${KINDS[before.mode]}`;
    if (before.digest === file.digest)
        return undefined;
    return file.mode === '120000' ? 'leads elsewhere' : 'has other content';
}


/***/ }),

/***/ 66979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ acceptedRecipes),
  M: () => (/* binding */ recipeFor)
});

// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(97633);
// EXTERNAL MODULE: ./build/core/wheels/index-requirements.js
var index_requirements = __webpack_require__(23280);
// EXTERNAL MODULE: ./build/core/recipes/conda.js
var conda = __webpack_require__(67649);
// EXTERNAL MODULE: ./build/core/recipes/local-packages.js
var local_packages = __webpack_require__(21851);
// EXTERNAL MODULE: ./build/core/recipes/locked.js
var recipes_locked = __webpack_require__(91066);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var recipes_pip = __webpack_require__(85627);
// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
;// CONCATENATED MODULE: ./build/core/recipes/pip-apart.js



/**
 * For lines of a lock of which some have hashes and others name commits and folders, which have none: pip checks the hashes of all
 * lines of a run or of none, and so it runs twice, without looking for what the lock does not name.
 * https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
 */
const pipApartRecipe = {
    name: 'pip/3',
    render: (inputs) => {
        const { pip } = inputs.python;
        const write = (entries, name) => {
            const files = (0,recipes_pip/* requirementFiles */.VH)(entries, inputs.sources);
            return [`${recipe/* RECIPE_FOLDER */.I$}/${name}`, files.get(`${recipe/* RECIPE_FOLDER */.I$}/requirements.txt`) ?? ''];
        };
        const files = new Map([
            write(pip.filter((entry) => !isDirect(entry)), 'requirements.txt'),
            // What these are built with is asked of the first index alone: nothing checks it.
            write(pip.filter((entry) => isDirect(entry) || isIndex(entry)), APART),
        ]);
        const checked = (0,recipes_pip/* installCommand */.Je)(inputs, ' --no-deps --require-hashes');
        return (0,recipes_pip/* renderPip */.Sv)(inputs, files, { install: `${checked}${(0,recipes_pip/* installCommand */.Je)(inputs, ' --no-deps', APART)}` });
    },
};
const APART = 'requirements-apart.txt';
function isIndex(entry) {
    return typeof entry === 'string' && entry.startsWith('--index-url ');
}
function isDirect(entry) {
    return typeof entry === 'string' ? / @ git\+/.test(entry) : (0,definition/* isLocalPip */.h)(entry);
}

// EXTERNAL MODULE: ./build/core/recipes/pip-index.js + 1 modules
var pip_index = __webpack_require__(13672);
// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(51750);
;// CONCATENATED MODULE: ./build/core/recipes/spark.js


/** Ivy's download folder: in the image, for every user. */
const IVY = '/opt/terrarium/ivy';
/** Lists the packages in the configuration of the image's Spark, and resolves them if `precache` is set. */
function sparkRecipe(spark) {
    return {
        name: 'spark/1',
        render: () => {
            const lines = [(0,recipe/* runWithMounts */.Uz)([recipe/* DEFINITION_MOUNT */.WP], `sh ${recipe/* DEFINITION */.ye}/spark.sh`)];
            const files = new Map([
                [`${recipe/* RECIPE_FOLDER */.I$}/spark.sh`, script(spark)],
                [`${recipe/* RECIPE_FOLDER */.I$}/spark-defaults.conf`, settings(spark)],
            ]);
            return { install: [], settle: lines, files };
        },
    };
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
function settings({ packages, repositories }) {
    return [
        `spark.jars.packages ${packages.join(',')}`,
        ...(repositories.length === 0 ? [] : [`spark.jars.repositories ${repositories.join(',')}`]),
        `spark.jars.ivy ${IVY}`,
        '',
    ].join('\n');
}
function script(spark) {
    const foreign = spark.packages.find((text) => !isListed(text));
    if (foreign !== undefined)
        return fail(`Spark takes group:artifact:version without a comma, not ${foreign}`);
    return `${CONFIGURE}${spark.precache ? RESOLVE : ''}chmod -R a+rwX ${IVY}\n`;
}
// Spark splits its list at commas and each element at colons, and expects three parts.
// https://github.com/apache/spark/blob/v3.5.3/common/utils/src/main/scala/org/apache/spark/util/MavenUtils.scala
function isListed(text) {
    return (0,maven/* parseMavenCoordinate */.x0)(text).ok && text.split(':').length === 3 && !text.includes(',');
}
function fail(message) {
    return `echo '${`terrarium: ${message}`.replaceAll("'", '')}' >&2\nexit 86\n`;
}
const CONFIGURE = `set -eu
home=\${SPARK_HOME:-}
if [ -z "$home" ]; then
  submit=$(readlink -f "$(command -v spark-submit || true)" || true)
  if [ -d "\${submit%/bin/spark-submit}/jars" ]; then home=\${submit%/bin/spark-submit}; fi
fi
for python in ${recipe/* PREFIX */.H3}/bin/python python3 python; do
  if [ -z "$home" ]; then
    home=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))' 2>/dev/null || true)
  fi
done
if [ -z "$home" ]; then
  ${fail('no Spark in the image, which is to have Spark packages').replace('\n', '\n  ').trimEnd()}
fi
conf=\${SPARK_CONF_DIR:-$home/conf}
mkdir -p "$conf" ${IVY}
if grep -Eqs '^[[:space:]]*spark\\.jars\\.(packages|repositories)' "$conf/spark-defaults.conf"; then
  ${fail('the base image names Spark packages of its own').replace('\n', '\n  ').trimEnd()}
fi
{ echo; cat ${recipe/* DEFINITION */.ye}/spark-defaults.conf; } >>"$conf/spark-defaults.conf"
`;
// Starts a session that ends at once: packages are resolved before it starts, and it fails if one is missing.
const RESOLVE = `SPARK_HOME=$home SPARK_CONF_DIR=$conf "$home/bin/spark-shell" --master 'local[1]' </dev/null
`;

;// CONCATENATED MODULE: ./build/core/recipes/choose.js









/** The recipe for the generated steps, Python before Spark; `undefined` if there are none. */
function recipeFor(python, spark = format/* NO_SPARK */.wD) {
    const first = pythonRecipe(python);
    if (spark.packages.length === 0)
        return first;
    return first === undefined ? sparkRecipe(spark) : inTurn(first, sparkRecipe(spark));
}
/** Names that a recipe has with parts of it replaced by accepted ones of the same tool, in their order. */
function acceptedRecipes(recipe, accepted) {
    if (recipe === undefined)
        return [];
    const toolOf = (name) => name.split('/', 1)[0];
    const choices = recipe
        .split('+')
        .map((part) => [part, ...accepted.filter((other) => toolOf(other) === toolOf(part))]);
    const names = choices.reduce((before, parts) => before.flatMap((name) => parts.map((part) => (name === '' ? part : `${name}+${part}`))), ['']);
    return [...new Set(names)].filter((name) => name !== recipe);
}
function pythonRecipe(python) {
    if ((python.locked ?? []).length > 0)
        return lockRecipe(python);
    if (python.conda.length + python.channels.length > 0)
        return conda/* condaRecipe */.W;
    if (python.pip.length === 0)
        return undefined;
    if (python.apart === true)
        return pipApartRecipe;
    return python.bytecode !== true && (0,index_requirements/* isFromIndexes */.$A)(python.pip) ? pip_index/* indexPipRecipe */.q : recipes_pip/* pipRecipe */.Og;
}
function lockRecipe({ pip, locked = [], bytecode }) {
    if ((0,local_packages/* hasLocalPackages */.p)(pip))
        return recipes_locked/* lockedLocalRecipe */.ER;
    return bytecode !== true && locked.every((part) => part.pip.length === 0) ? recipes_locked/* lockedCondaRecipe */.A5 : recipes_locked/* lockedRecipe */.F8;
}
// The recipes' files have distinct names.
function inTurn(first, second) {
    return {
        name: `${first.name}+${second.name}`,
        render: (inputs) => {
            const [before, after] = [first.render(inputs), second.render(inputs)];
            return {
                install: [...before.install, ...after.install],
                settle: [...before.settle, ...after.settle],
                files: new Map([...before.files, ...after.files]),
                usesUv: before.usesUv === true || after.usesUv === true,
            };
        },
    };
}


/***/ }),

/***/ 67649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ condaRecipe),
/* harmony export */   h: () => (/* binding */ condaEnvironmentFile)
/* harmony export */ });
/* harmony import */ var _conda_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86016);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85627);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);




/** Installs a conda environment at the prefix, then its pip section, with micromamba or the base's conda. */
const condaRecipe = {
    name: 'conda/2',
    render: (inputs) => {
        const pip = inputs.python.pip.length > 0;
        const script = (0,_conda_step_js__WEBPACK_IMPORTED_MODULE_0__/* .condaScript */ .V9)('environment.yml', casesOf(inputs), pip ? (0,_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .installCommand */ .Je)(inputs) : '', inputs);
        const files = new Map([
            [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/install.sh`, script],
            [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/environment.yml`, condaEnvironmentFile(inputs)],
            ...(pip ? [...(0,_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementFiles */ .VH)(inputs.python.pip, inputs.sources), ...(0,_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .constraintFiles */ .Pv)(inputs)] : []),
            ...(0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitFiles */ .kM)(inputs.layered),
        ]);
        return { install: [...(0,_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLines */ .Jj)(inputs), (0,_conda_step_js__WEBPACK_IMPORTED_MODULE_0__/* .condaStep */ .ON)(inputs, pip)], settle: [_conda_step_js__WEBPACK_IMPORTED_MODULE_0__/* .CONDA_ENV */ .sn], files };
    },
};
function casesOf(inputs) {
    return `  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    ${(0,_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .orNotFrozen */ .Zz)('"$tool" "$action" --yes --prefix "$prefix" --file "$file"', inputs)} ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    ${(0,_pip_js__WEBPACK_IMPORTED_MODULE_1__/* .orNotFrozen */ .Zz)('"$tool" env "$action" --prefix "$prefix" --file "$file"', inputs)} ;;
`;
}
/** The specs of a definition as a file of conda. */
// Channels configured in the base must not be added to those of the definition. `nodefaults` prevents this in conda and
// micromamba.
function condaEnvironmentFile({ python: { channels, conda, pip }, frozen, }) {
    const listed = channels.length === 0 ? ['defaults'] : channels;
    const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
    const hasPip = conda.some((spec) => /^(?:.*::)?pip(?:[ [=]|$)/.test(spec));
    const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
    const list = (items) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
    // The definition's own specs are kept, because they name the channel of a package.
    return `channels:\n${list(closed)}dependencies:\n${list([...packages, ...(frozen?.conda ?? [])])}`;
}


/***/ }),

/***/ 21851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localContext),
/* harmony export */   p: () => (/* binding */ hasLocalPackages)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36623);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91130);
/* harmony import */ var _names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91388);



/**
 * The build context for the local packages in pip entries: the deepest folder that contains all of them, with every
 * file below them that its `.dockerignore` does not exclude. `undefined` if there are no local packages.
 */
function localContext(pip, packages) {
    const paths = [...new Set(localPaths(pip))];
    const [first, ...others] = paths.map((path) => ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path) ? (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path) : path));
    if (first === undefined)
        return undefined;
    const directory = others.reduce(commonFolder, first);
    const inside = (path) => (path === directory ? '.' : ((0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(directory, path) ?? path));
    const sources = paths.map((path) => {
        const line = packages.find((local) => local.path === path)?.at.line ?? 1;
        return { path: inside(path), line };
    });
    const context = {
        directory,
        ignoreFiles: [directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`],
        sources: sources.some(({ path }) => path === '.') ? 'all' : sources,
        projects: packages.flatMap(({ path, at }) => ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path) ? [] : [{ path: inside(path), at }])),
    };
    return { context, pip: movePaths(pip, inside) };
}
/** True if an entry, or one in a nested file, is a local package. */
function hasLocalPackages(pip) {
    return localPaths(pip).length > 0;
}
function localPaths(pip) {
    return pip.flatMap((entry) => {
        if (typeof entry === 'string')
            return [];
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[1]] : localPaths(entry[1]);
    });
}
function movePaths(pip, move) {
    return pip.map((entry) => {
        if (typeof entry === 'string')
            return entry;
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[0], move(entry[1]), entry[2]] : [entry[0], movePaths(entry[1], move)];
    });
}
function commonFolder(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const at = left.findIndex((part, index) => part !== right[index]);
    const common = at < 0 ? left : left.slice(0, at);
    return common.length === 0 || a === '.' || b === '.' ? '.' : common.join('/');
}


/***/ }),

/***/ 61185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oQ: () => (/* binding */ lockPlatforms),
/* harmony export */   wW: () => (/* binding */ NOARCH),
/* harmony export */   yZ: () => (/* binding */ lockedPart)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_subdir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63004);


/** The subdir for packages that run on every platform. */
const NOARCH = 'noarch';
/** The part of a lock that a platform installs: its own packages, then those for every platform. */
function lockedPart(locked, platform) {
    const own = (0,_names_subdir_js__WEBPACK_IMPORTED_MODULE_1__/* .condaSubdir */ .rH)(platform);
    const named = (name) => locked.filter(({ subdir }) => subdir === name);
    return [...named(own), ...named(NOARCH)];
}
/** Packages, with the part of their lock that the platforms install. */
function lockPlatforms(findings, python, platforms) {
    const { locked, ...rest } = python;
    if (locked === undefined)
        return python;
    return { ...rest, locked: lockedFor(findings, locked, platforms) };
}
/**
 * Locked packages for the platforms, by subdir. A platform missing from the lock is an error: an image without its
 * packages would be a different environment.
 */
function lockedFor(findings, locked, platforms) {
    const parts = platforms.map((platform) => lockedPart(locked, platform));
    const missing = platforms.filter((_, index) => parts[index]?.length === 0);
    if (missing.length > 0)
        reportMissing(findings, missing, locked);
    return [...new Set(parts.flat())].sort((a, b) => (a.subdir < b.subdir ? -1 : 1));
}
function reportMissing(findings, missing, locked) {
    const had = locked.map(({ subdir }) => subdir).sort();
    const has = had.length === 0 ? 'no packages at all' : `packages for ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(had.join(', '))}`;
    const message = `expected packages for ${missing.map(nameBoth).join(', ')}, the lock has ${has}`;
    const hint = 'lock the environment for the platform, or set platforms in terrarium.yml';
    findings.error('lock-platform', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint });
}
function nameBoth(platform) {
    const subdir = (0,_names_subdir_js__WEBPACK_IMPORTED_MODULE_1__/* .condaSubdir */ .rH)(platform);
    return subdir === undefined ? platform : `${subdir} (${platform})`;
}


/***/ }),

/***/ 91066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ lockedCondaRecipe),
/* harmony export */   ER: () => (/* binding */ lockedLocalRecipe),
/* harmony export */   F8: () => (/* binding */ lockedRecipe),
/* harmony export */   GM: () => (/* binding */ isLocalEntry),
/* harmony export */   JV: () => (/* binding */ explicitFile),
/* harmony export */   y9: () => (/* binding */ splitHashed)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36623);
/* harmony import */ var _names_conda_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67530);
/* harmony import */ var _conda_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86016);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76578);
/* harmony import */ var _locked_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61185);
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85627);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40698);







/**
 * Installs exactly the packages of a lock at the prefix: conda packages from an explicit file, then pip packages
 * without dependencies.
 */
const lockedRecipe = { name: 'locked/2', render: (inputs) => renderLocked(inputs) };
/** The same, and then the packages of the checkout that the lock names. */
const lockedLocalRecipe = { name: 'locked/3', render: (inputs) => renderLocked(inputs) };
/** Conda packages alone, of which none is compiled: what they come to, their files say. */
const lockedCondaRecipe = {
    name: 'locked/4',
    render: (inputs) => renderLocked(inputs, NOT_COMPILED),
};
// https://github.com/mamba-org/mamba/blob/2.0.5/libmamba/src/api/configuration.cpp (compile_pyc). conda has no such setting.
const NOT_COMPILED = ['MAMBA_COMPILE_PYC=false'];
function renderLocked(inputs, variables = []) {
    const parts = (0,_locked_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedPart */ .yZ)(inputs.python.locked ?? [], inputs.platform);
    const pip = parts.flatMap((part) => part.pip);
    const { hashed, others } = splitHashed(pip);
    const local = (0,_pip_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementTexts */ .qA)(inputs.python.pip.filter(isLocalEntry), inputs.sources).get('requirements.txt') ?? '';
    const usesPip = pip.length > 0 || local !== '';
    const installs = [
        ...(usesPip ? [FIND_PIP] : []),
        ...(hashed.length > 0 ? [pipCommand('requirements-hashed.txt', ' --require-hashes')] : []),
        ...(others.length > 0 ? [pipCommand('requirements.txt', '')] : []),
        ...(local === '' ? [] : [`rm -rf ${inputs.sources}/${_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .RECIPE_FOLDER */ .I$}\n`, pipCommand(LOCAL, '')]),
        ...(usesPip ? [`rm -rf ${OUTER_PIP}\n`] : []),
    ];
    const lines = (list) => list.map((line) => `${line}\n`).join('');
    const written = new Map([
        [`${_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .RECIPE_FOLDER */ .I$}/install.sh`, (0,_conda_step_js__WEBPACK_IMPORTED_MODULE_1__/* .condaScript */ .V9)('explicit.txt', CASES, installs.join(''), inputs)],
        [`${_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .RECIPE_FOLDER */ .I$}/explicit.txt`, explicitFile(parts)],
        ...(hashed.length > 0 ? [[`${_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .RECIPE_FOLDER */ .I$}/requirements-hashed.txt`, lines(hashed)]] : []),
        ...(others.length > 0 ? [[`${_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .RECIPE_FOLDER */ .I$}/requirements.txt`, lines(others)]] : []),
        ...(local === '' ? [] : [[`${_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .RECIPE_FOLDER */ .I$}/${LOCAL}`, local]]),
        ...(0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .splitFiles */ .kM)(inputs.layered),
    ]);
    return {
        install: [...(0,_pip_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .Jj)(inputs), (0,_conda_step_js__WEBPACK_IMPORTED_MODULE_1__/* .condaStep */ .ON)(inputs, usesPip, variables)],
        settle: [_conda_step_js__WEBPACK_IMPORTED_MODULE_1__/* .CONDA_ENV */ .sn],
        files: written,
    };
}
const LOCAL = 'requirements-local.txt';
function isLocalEntry(entry) {
    return typeof entry !== 'string' && (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .isLocalPip */ .h)(entry);
}
/** Lines that are installed in runs of their own: if one has a hash, pip requires one on every line of the same run. */
function splitHashed(lines) {
    const isHashed = (line) => line.includes(' --hash=');
    return { hashed: lines.filter(isHashed), others: lines.filter((line) => !isHashed(line)) };
}
// A lock describes a complete environment: packages that a parent installed at the prefix are not part of it, and
// micromamba would otherwise install on top of them.
const CASES = `  *)
    rm -rf "$prefix"
    "$tool" create --yes --prefix "$prefix" --file "$file" ;;
`;
const OUTER_PIP = '/tmp/terrarium-pip';
// pixi locks do not include pip; a pip outside the environment then installs into it.
const FIND_PIP = `python="$prefix/bin/python"
pip="$python -m pip"
if ! $pip --version >/dev/null 2>&1; then
  "$python" -m venv ${OUTER_PIP}
  pip="${OUTER_PIP}/bin/python -m pip --python $python"
fi
`;
function pipCommand(file, more) {
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore --cache-dir /run/terrarium/pip';
    return `$pip install ${flags} --no-deps${more} --requirement ${_recipe_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFINITION */ .ye}/${file}\n`;
}
/** The conda packages of a lock as an explicit file. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
function explicitFile(parts) {
    const lines = ['@EXPLICIT', ...parts.flatMap(({ conda }) => conda).map(explicitLine)];
    return lines.map((line) => `${line}\n`).join('');
}
/**
 * A sha256 is written without `sha256:`. Both tools accept either form since micromamba 2.1 and conda 24.9, but older
 * versions of micromamba ignore the prefixed form, and treat 64 bare digits as an md5, which no file matches.
 */
function explicitLine(text) {
    const reading = (0,_names_conda_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaUrl */ .eo)(text);
    const digest = reading.ok ? reading.value.digest : undefined;
    return reading.ok && digest !== undefined ? `${reading.value.url}#${digest}` : text;
}


/***/ }),

/***/ 13672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ indexPipRecipe)
});

// EXTERNAL MODULE: ./build/core/wheels/pip-settings.js
var pip_settings = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/core/wheels/uv-requirements.js
var uv_requirements = __webpack_require__(47697);
;// CONCATENATED MODULE: ./build/core/recipes/install-with-uv.js
/** The text of `install_with_uv.py` behind its first comment. Written by `npm run embed`. */
const UV_SCRIPT = `import configparser, csv, glob, importlib.util, os, re, subprocess, sys

try:
    from importlib.metadata import distributions
except ImportError:
    sys.exit("terrarium: pip installs, not uv: Python is older than 3.8")

program, prefix, requirements, cache, harmless = sys.argv[1:6]
# Who fixes what is installed: a lock, a record in the constraints beside the requirements, or nobody.
mode = sys.argv[6]
hashed, has_index = (word == "yes" for word in sys.argv[7:9])
HARMLESS = harmless.split(",")
# Settings of pip that uv has as well.
VARIABLES = {
    "cert": "SSL_CERT_FILE",
    "client-cert": "SSL_CLIENT_CERT",
    "default-timeout": "UV_HTTP_TIMEOUT",
    "retries": "UV_HTTP_RETRIES",
    "timeout": "UV_HTTP_TIMEOUT",
}
# Where packages are: of a line and a setting, pip takes the line.
INDEXES = {"index-url": "UV_INDEX_URL", "extra-index-url": "UV_EXTRA_INDEX_URL"}
SYSTEM_CERTIFICATES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")


def leave(reason):
    print("terrarium: pip installs, not uv: " + reason, flush=True)
    sys.exit(1)


# https://pip.pypa.io/en/stable/topics/configuration/
def pip_settings():
    home = os.path.expanduser("~")
    files = ["/etc/xdg/pip/pip.conf", "/etc/pip.conf", home + "/.pip/pip.conf", home + "/.config/pip/pip.conf"]
    named = os.environ.get("PIP_CONFIG_FILE")
    for file in [] if named == os.devnull else files + [named] * (named is not None):
        parser = configparser.RawConfigParser()
        parser.read(file, encoding="utf-8")
        for section in ("global", "install"):
            if parser.has_section(section):
                yield from parser.items(section)
    for name, value in os.environ.items():
        if name.startswith("PIP_") and name != "PIP_CONFIG_FILE" and value:
            yield name[4:].lower(), value


def environment(settings):
    env = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
    bundle = env.get("REQUESTS_CA_BUNDLE") or env.get("CURL_CA_BUNDLE")
    if bundle:
        env.setdefault("SSL_CERT_FILE", bundle)
    for name, value in settings:
        if name in VARIABLES:
            env[VARIABLES[name]] = value
        if name in INDEXES and not has_index:
            env[INDEXES[name]] = " ".join(value.split())
    if any(os.path.exists(path) for path in SYSTEM_CERTIFICATES):
        env.update(UV_SYSTEM_CERTS="1", UV_NATIVE_TLS="1")
    return env


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


# What pip takes for installed: also packages of the user.
def packages_of_base():
    user = os.path.expanduser("~/.local/lib/python%d.%d/site-packages" % sys.version_info[:2])
    folders = [path for path in sys.path + [user] if not path.startswith(prefix)]
    found = {}
    for one in distributions(path=folders):
        if one.metadata["Name"]:
            found.setdefault(normalized(one.metadata["Name"]), set()).add(one.version)
    return found


# As == compares: a local part counts where it is asked for.
def is_version(found, wanted):
    if "+" not in wanted:
        found = found.split("+")[0]
    return re.sub(r"(\\.0)+$", "", found) == re.sub(r"(\\.0)+$", "", wanted)


# pip does not install again what the base has, unless another version is asked for.
def require_new(name, version):
    for there in base.get(name, ()):
        if mode == "open" or is_version(there, version):
            leave("the base has " + name + " " + there)


# Packages are unpacked at the same time: whose file of a path would be there is not known.
def require_apart():
    rows = {}
    for record in glob.glob(prefix + "/lib/python*/site-packages/*.dist-info/RECORD"):
        with open(record, encoding="utf-8", newline="") as file:
            for path, *content in csv.reader(file):
                if rows.setdefault(path, content) is not content and (rows[path] != content or not any(content[:1])):
                    leave("packages have different files " + ascii(path))


variable = next((name for name in ("PYTHONPATH", "PYTHONHOME") if os.environ.get(name)), None)
if variable:
    leave("the base sets " + variable)
try:
    settings = [(name.replace("_", "-"), value) for name, value in pip_settings()]
except (configparser.Error, UnicodeError, OSError):
    leave("its configuration cannot be read")
names = [name for name, _ in settings]
others = [name for name in names if name not in HARMLESS and (name not in INDEXES or names.count(name) > 1)]
if others:
    leave("the base or a secret sets " + others[0])

command = [
    program,
    "pip",
    "install",
    "--python=" + prefix + "/bin/python",
    "--cache-dir=" + cache,
    "--no-config",
    "--no-python-downloads",
    "--no-progress",
    "--link-mode=copy",
    "--index-strategy=unsafe-best-match",
    "--requirement=" + requirements,
]
constraints = os.path.join(os.path.dirname(requirements), "constraints.txt")
command += ["--require-hashes"] * hashed
command += ["--constraint=" + constraints] * (mode == "recorded")
# What a lock leaves out is told by \`pip check\`.
command += ["--no-deps"] * (mode == "locked" and importlib.util.find_spec("pip") is not None)
for name, value in settings:
    if name == "trusted-host":
        command += ["--allow-insecure-host=" + host for host in value.split()]
env = environment(settings)
base = packages_of_base()
recorded = set()
if mode == "recorded":
    with open(constraints, encoding="utf-8") as file:
        recorded = {tuple(line.strip().split("==")) for line in file}
# A pip is seldom asked for: it is worth no second resolution.
if set(base) - {"pip"}:
    dry = subprocess.run(command + ["--dry-run"], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = dry.stdout.decode("ascii", "replace")
    if dry.returncode != 0:
        print(output.encode("ascii", "replace").decode(), flush=True)
        leave("that could not")
    for name, version in re.findall(r"^ \\+ ([a-z0-9-]+)==(\\S+)", output, re.MULTILINE):
        require_new(name, version)
if subprocess.run(command, env=env).returncode != 0:
    leave("that could not")
if os.path.exists(prefix + "/.lock"):
    os.remove(prefix + "/.lock")
installed = set()
for one in distributions(path=glob.glob(prefix + "/lib/python*/site-packages")):
    installed.add((normalized(one.metadata["Name"] or ""), one.version))
for name, version in installed:
    require_new(name, version)
if mode == "recorded" and installed != recorded:
    leave("the record holds other packages")
require_apart()
`;

// EXTERNAL MODULE: ./build/core/recipes/pip.js
var recipes_pip = __webpack_require__(85627);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
;// CONCATENATED MODULE: ./build/core/recipes/pip-index.js





/**
 * For packages of indexes: uv installs them, the same one everywhere, so that they do not depend on who installs them. The environment
 * has no pip and is the same for every release of an interpreter, and there is no bytecode, which only the interpreter could write. A builder
 * that runs nothing makes the same files (`core/wheels`). Where uv would decide differently from pip, or fails, pip installs.
 */
const indexPipRecipe = {
    name: 'pip/5',
    render: (inputs) => {
        const { pip } = inputs.python;
        const usesUv = (0,uv_requirements/* meansSameToUv */.JU)(pip);
        const asked = (0,uv_requirements/* uvRequirements */.k6)(pip, inputs.frozen?.pip);
        const { install, settle, files } = (0,recipes_pip/* renderPip */.Sv)(inputs, (0,recipes_pip/* requirementFiles */.VH)(pip, inputs.sources), {
            ensure: ENSURE,
            install: `export PYTHONDONTWRITEBYTECODE=1\ndone=\n${usesUv ? uvText(asked) : ''}${pipText(inputs)}`,
            flags: '-IB',
            mounts: usesUv ? [recipe/* UV_MOUNT */.aO] : [],
            // What an installation without hashes puts into a cache is not for one with hashes.
            cache: asked.isHashed ? 'pip-hashed' : 'pip',
        });
        if (!usesUv)
            return { install, settle, files };
        const own = [[`${recipe/* RECIPE_FOLDER */.I$}/uv.py`, UV_SCRIPT], ...(asked.mode === 'locked' ? [lockedFile(pip)] : [])];
        return { install, settle, files: new Map([...files, ...own]), usesUv };
    },
};
const LOCKED = 'locked.txt';
function lockedFile(pip) {
    return [
        `${recipe/* RECIPE_FOLDER */.I$}/${LOCKED}`,
        (0,uv_requirements/* lockedLines */.oA)(pip)
            .map((line) => `${line}\n`)
            .join(''),
    ];
}
// As `virtualEnvironment` of core/wheels has it.
const ENSURE = `prefix=${recipe/* PREFIX */.H3}
make_environment() {
${recipes_pip/* FIND_PYTHON */.$P}  python=$("$python" -c 'import os, sys; print(os.path.abspath(getattr(sys, "_base_executable", "") or sys.executable))')
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  mkdir -p "$prefix/bin" "$prefix/lib/python$version/site-packages"
  ln -s lib "$prefix/lib64"
  ln -s "$python" "$prefix/bin/python"
  ln -s python "$prefix/bin/python3"
  ln -s python "$prefix/bin/python$version"
  printf 'home = %s\\ninclude-system-site-packages = true\\nversion = %s\\n' "$(dirname "$python")" "$version" > "$prefix/pyvenv.cfg"
}
made=
if ! [ -x "$prefix/bin/python" ]; then
  make_environment
  made=1
fi
`;
const OUTER_PIP = '/tmp/terrarium-pip';
function uvText({ mode, isHashed, hasIndex }) {
    const requirements = `${recipe/* DEFINITION */.ye}/${mode === 'locked' ? LOCKED : 'requirements.txt'}`;
    const words = [mode, ...[isHashed, hasIndex].map((holds) => (holds ? 'yes' : 'no'))];
    const given = ['"$prefix"', requirements, recipes_pip/* CACHE */.fV, pip_settings/* HARMLESS_SETTINGS */._.join(','), ...words].join(' ');
    return `if [ -z "$made" ]; then
  echo "terrarium: pip installs, not uv: the base has an environment already"
elif [ -x ${recipe.UV}/uv ]; then
  if "$prefix/bin/python" -IB ${recipe/* DEFINITION */.ye}/uv.py ${recipe.UV}/uv ${given}; then
    done=1
  else
    rm -rf "$prefix"
    make_environment
  fi
fi
`;
}
function pipText(inputs) {
    return `if [ -z "$done" ]; then
${FIND_PIP}  ${(0,recipes_pip/* installCommand */.Je)(inputs, ' --no-compile')}  rm -rf ${OUTER_PIP}
fi
`;
}
// Packages may be run when an interpreter starts. A pip of another environment alone, so that nothing else of that is taken for installed.
const FIND_PIP = `  if ! "$prefix/bin/python" -m pip --version >/dev/null 2>&1; then
    if ! "$prefix/bin/python" -m venv ${OUTER_PIP}; then
      echo "terrarium: the base image has neither pip nor venv" >&2
      exit 86
    fi
    mkdir ${OUTER_PIP}/alone
    ln -s ${OUTER_PIP}/lib/python*/site-packages/pip ${OUTER_PIP}/alone/pip
    export PYTHONPATH=${OUTER_PIP}/alone
  fi
`;


/***/ }),

/***/ 85627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ FIND_PYTHON),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   Og: () => (/* binding */ pipRecipe),
/* harmony export */   Pv: () => (/* binding */ constraintFiles),
/* harmony export */   Sv: () => (/* binding */ renderPip),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   Zz: () => (/* binding */ orNotFrozen),
/* harmony export */   fV: () => (/* binding */ CACHE),
/* harmony export */   qA: () => (/* binding */ requirementTexts)
/* harmony export */ });
/* harmony import */ var _config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10819);
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36623);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _local_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21851);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);





/** Where a step keeps what it downloads. */
const CACHE = '/run/terrarium/pip';
/** Folder for local packages, one subfolder per definition: packages installed with `-e` are imported from there. */
const SOURCES = '/opt/terrarium/src';
/** A virtual environment that also sees the base's packages, with the requirements installed into it. */
const pipRecipe = {
    name: 'pip/2',
    render: (inputs) => renderPip(inputs, requirementFiles(inputs.python.pip, inputs.sources)),
};
/** A step that installs into the virtual environment, with these files of requirements beside it. */
function renderPip(inputs, requirements, text = {}) {
    const { ensure = ensureEnvironment(CREATE), install = installCommand(inputs), flags = '-I' } = text;
    const { secrets = [] } = inputs.python;
    const mounts = [
        _recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION_MOUNT */ .WP,
        (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)(text.cache ?? 'pip', inputs, CACHE),
        ...(text.mounts ?? []),
        ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMounts */ .fS)(secrets),
    ];
    const command = [...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(secrets), 'sh', `${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/install.sh`].join(' ');
    const { before, after } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommands */ .tK)(inputs.layered, flags);
    const files = new Map([
        [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/install.sh`, `${_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q}${before}${ensure}${install}${after}`],
        ...requirements,
        ...constraintFiles(inputs),
        ...(0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitFiles */ .kM)(inputs.layered),
    ]);
    return {
        install: [...sourceLines(inputs), (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .runWithMounts */ .Uz)(mounts, command)],
        settle: [`ENV VIRTUAL_ENV=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3} PATH=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}/bin:$PATH`],
        files,
    };
}
const CREATE = `  "$python" -m venv --system-site-packages "$prefix"
`;
function ensureEnvironment(create) {
    return `prefix=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}
if ! [ -x "$prefix/bin/python" ]; then
${FIND_PYTHON}${create}fi
`;
}
/** Finds the interpreter of the base, within a block. */
const FIND_PYTHON = `  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
`;
/** Installs a file of requirements of the definition into the prefix; shared with the conda recipe. */
function installCommand(inputs, more = '', file = 'requirements.txt') {
    const { python, sources } = inputs;
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
    const constraints = constraintFiles(inputs).map(() => ` --constraint ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${CONSTRAINTS}`);
    const install = `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE}${more} --requirement ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${file}${constraints.join('')}`;
    // The context also contains the recipe's own files.
    const clean = (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? `rm -rf ${sources}/${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}\n` : '';
    return `${clean}${orNotFrozen(install, inputs)}\n`;
}
/** A command that prints a message if it fails because of recorded packages. */
function orNotFrozen(command, { frozen }) {
    return frozen === undefined ? command : `${command} || { echo "${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FROZEN */ .DP}" >&2; exit 87; }`;
}
const CONSTRAINTS = 'constraints.txt';
/** Previously installed packages as constraints: they fix versions but install nothing. */
function constraintFiles({ frozen }) {
    if (frozen === undefined || frozen.pip.length === 0)
        return [];
    return [[`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${CONSTRAINTS}`, frozen.pip.map((line) => `${line}\n`).join('')]];
}
/**
 * Copies the files of local packages into the image, because a mount is read-only and setuptools writes next to them.
 */
function sourceLines({ python, sources }) {
    return (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? [`COPY . ${sources}/`] : [];
}
/** The files of `requirementTexts`, where a step mounts them. */
function requirementFiles(entries, sources) {
    return new Map([...requirementTexts(entries, sources)].map(([name, text]) => [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${name}`, text]));
}
/**
 * Writes requirements to files again, `requirements.txt` and those that it names. Nested files get numbers, because their paths are not part
 * of the definition.
 */
function requirementTexts(entries, sources) {
    const files = new Map();
    let count = 0;
    const write = (name, list) => {
        const lines = list.map((entry) => {
            if (typeof entry === 'string')
                return entry;
            if ((0,_model_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocalPip */ .h)(entry))
                return localLine(entry, sources);
            count += 1;
            const nested = `requirements-${count}.txt`;
            write(nested, entry[1]);
            return `${entry[0]} ${nested}`;
        });
        files.set(name, lines.map((line) => `${line}\n`).join(''));
    };
    write('requirements.txt', entries);
    return files;
}
function localLine([flag, path, rest], sources) {
    return `${flag === '-e' ? '-e ' : ''}${sources}${path === '.' ? '' : `/${path}`}${rest}`;
}


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ whyStepRuns)
/* harmony export */ });
/* harmony import */ var _conda_lock_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61970);
/* harmony import */ var _wheels_index_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32171);
/* harmony import */ var _wheels_uv_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47697);
/* harmony import */ var _locked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91066);
/* harmony import */ var _locked_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61185);
/* harmony import */ var _pip_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13672);






/** Why what a recipe installs is only installed by running its step; `undefined` where files alone say what it comes to. */
function whyStepRuns(recipe, { pip, secrets, bytecode, locked = [] }) {
    if (bytecode === true)
        return 'its packages are compiled (bytecode: true)';
    if (recipe === _locked_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedRecipe */ .F8)
        return 'its lock has packages for pip beside those of conda';
    if (recipe !== _pip_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexPipRecipe */ .q && recipe !== _locked_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedCondaRecipe */ .A5)
        return `its packages are installed by the step ${recipe.name}`;
    const secret = (0,_wheels_index_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .otherSecret */ .BS)(secrets, recipe === _pip_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexPipRecipe */ .q ? _wheels_index_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .INDEX_SECRETS */ .pY : _wheels_index_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANNEL_SECRETS */ .AQ);
    if (secret !== undefined)
        return `its packages are installed with the secret ${secret}`;
    if (recipe === _pip_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexPipRecipe */ .q && !(0,_wheels_uv_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .meansSameToUv */ .JU)(pip))
        return 'its lines of indexes and constraints mean something else to each installer';
    return recipe === _locked_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedCondaRecipe */ .A5 ? lockFaultOf(locked) : undefined;
}
function lockFaultOf(locked) {
    const everywhere = locked.filter(({ subdir }) => subdir === _locked_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .NOARCH */ .wW).flatMap(({ conda }) => conda);
    const parts = locked.map(({ subdir, conda }) => (subdir === _locked_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .NOARCH */ .wW ? everywhere : [...conda, ...everywhere]));
    return parts.map(_conda_lock_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .lockFault */ .w).find((fault) => fault !== undefined);
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ installersOf),
/* harmony export */   bJ: () => (/* binding */ isFollowed),
/* harmony export */   jZ: () => (/* binding */ requireReference),
/* harmony export */   yf: () => (/* binding */ baseResolver)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51739);
/* harmony import */ var _names_base_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14752);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51341);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66979);







/** A resolver over a registry. `known` are digests that a plan brought along. */
function baseResolver(registry, config, known = []) {
    const hosts = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedHosts */ .uV)(config);
    const find = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(planned(known, fromRegistry(registry, hosts)), nameOf);
    return {
        resolve: (image, platform) => find({ image, platform }),
        resolveWhole: (reference) => find({ image: { kind: 'image', reference }, platform: undefined }),
        pin: async (image, platform) => {
            const reference = allowedReference(hosts, image);
            const { digest } = reference;
            if (digest !== undefined)
                return { ...reference, digest };
            const result = await find({ image, platform });
            if (!result.ok)
                throw result.error;
            return { ...reference, digest: result.digest };
        },
    };
}
/** Answers with the digests of a plan, where it has them. */
function planned(known, resolve) {
    const digests = new Map(known.map(({ reference, platform, digest }) => [nameOf({ image: { kind: 'image', reference }, platform }), digest]));
    return async (base) => {
        const digest = digests.get(nameOf(base));
        return digest === undefined ? resolve(base) : { ok: true, digest };
    };
}
function nameOf({ image, platform }) {
    return `${(0,_names_base_image_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBaseImage */ .Qt)(image)} ${platform ?? '*'}`;
}
function fromRegistry(registry, hosts) {
    return async ({ image, platform }) => {
        try {
            return await resolveImage(registry, allowedReference(hosts, image), platform);
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM)
                return { ok: false, error };
            throw error;
        }
    };
}
async function resolveImage(registry, reference, platform) {
    const name = reference.digest ?? reference.tag ?? 'latest';
    const digest = platform === undefined
        ? (await registry.headManifest(reference, name))?.digest
        : await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlatform */ .u4)(registry, reference, name, platform);
    if (digest !== undefined)
        return { ok: true, digest };
    const message = `base image ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(reference)}:${name} does not exist`;
    return { ok: false, error: new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('registry-not-found', message, { hint: 'correct the reference' }) };
}
// Files may only name hosts that are trusted: with a digest too, because a build asks them for the bytes.
function allowedReference(hosts, image) {
    const text = (0,_names_base_image_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBaseImage */ .Qt)(image);
    const reference = requireReference(image);
    const { registry } = reference;
    if (hosts.has(registry))
        return reference;
    const hint = `add ${registry} to allowed-registries in terrarium.yml if it is to be trusted`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('host-not-allowed', `registry ${registry} of ${text} is not in allowed-registries`, {
        hint,
    });
}
/** The reference of a base; `template-base` where that is a template. */
function requireReference(image) {
    if (image.kind === 'image')
        return image.reference;
    const message = `the base ${(0,_names_base_image_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBaseImage */ .Qt)(image)} is a template, whose tag is filled in at release`;
    const hint = 'write a tag or a digest, or build what the release script of azureml-assets made of it';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('template-base', message, { hint });
}
/** True when `follow-base` makes a base's digest part of the key. */
function isFollowed(config, image) {
    // It cannot be resolved, and a plan says so.
    if (image.kind === 'template')
        return true;
    const { tag, digest } = image.reference;
    if (digest !== undefined || config.followBase === 'never')
        return false;
    return config.followBase === 'tags' || tag === undefined || tag === 'latest';
}
/** Installer images of the environment's recipe, for every platform. */
function installersOf(environment, config) {
    const recipe = (0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .recipeFor */ .M)(environment.image.python, environment.image.spark)?.name ?? '';
    const conda = /^(?:conda|locked)\//.test(recipe);
    const reference = config.condaInstaller;
    if (!conda || reference === undefined)
        return [];
    return environment.image.platforms.map((platform) => ({ image: { kind: 'image', reference }, platform }));
}


/***/ }),

/***/ 70337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   aT: () => (/* binding */ lookUpLocal),
/* harmony export */   fk: () => (/* binding */ localName),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   tY: () => (/* binding */ localImage)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21556);
/* harmony import */ var _oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59668);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95362);



/** Where an engine keeps our images. No registry has this name, so no one can serve another image under it. */
const LOCAL = { registry: 'localhost', path: 'terrarium' };
/** True for the repository of images that an engine keeps for us. */
function isLocal(repository) {
    return (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository) === (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(LOCAL);
}
/** Looks for an image that an earlier run built into the engine. It holds one of the definition's platforms. docs/lookup.md */
async function lookUpLocal(engine, expected) {
    return (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .tryLookup */ ._Q)(async () => {
        const { key } = expected;
        const image = localImage(key);
        const config = await engine.inspect((0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImage */ .vy)(image));
        if (config === undefined)
            return { status: 'miss' };
        const why = (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatch */ .J4)([config], { ...expected, platforms: [localPlatform(engine, expected.platforms)] });
        return why === undefined ? { status: 'hit', image, strength: 'verified', key } : { status: 'invalid', why };
    });
}
function localImage(key) {
    return { kind: 'local', repository: LOCAL, tag: (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTag */ .QR)(key) };
}
/** Short name of an environment's image, for people: its name, else its slug, as a tag. */
function localName({ id, name, sharesName }) {
    return (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImage */ .vy)({ kind: 'local', repository: LOCAL, tag: (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_1__/* .nameStem */ .nY)({ id, name, sharesName }) });
}
// An engine without containerd's store keeps one platform of an image. What it cannot run itself it may emulate.
function localPlatform({ platform }, platforms) {
    return platforms.find((own) => own === platform) ?? platforms[0] ?? platform;
}


/***/ }),

/***/ 31916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource),
/* harmony export */   a: () => (/* binding */ parseDockerPattern)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91838);

/**
 * Reads a cleaned pattern of an ignore file. `undefined` for patterns that Go's `filepath.Match` rejects, or whose
 * meaning changes when moby converts them to a regular expression: escaped letters and digits, `^`, `|` and `{1}`
 * outside a set, `*?[` inside. https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
function parseDockerPattern(pattern) {
    const chars = Array.from(pattern);
    const tokens = tokenizeIgnored(chars);
    if (tokens === undefined)
        return undefined;
    const inner = /^(?:\*\*)?([^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (inner !== undefined)
        return pattern.startsWith('**') ? endsWith(inner) : (path) => path === pattern;
    const start = /^([^*?[\]\\]+)\*\*$/.exec(pattern)?.[1];
    if (start !== undefined)
        return (path) => path.startsWith(start);
    return hasOperator(chars) ? undefined : (path) => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTokens */ .e_)(tokens, path);
}
// `**x` matches any path that ends in x; `**/x` also matches x itself.
function endsWith(text) {
    return (path) => path.endsWith(text) || (text.startsWith('/') && path === text.slice(1));
}
function hasOperator(chars) {
    let inSet = false;
    for (let at = 0; at < chars.length; at += 1) {
        if (chars[at] === '\\')
            at += 1;
        else if (chars[at] === '[')
            inSet = true;
        else if (chars[at] === ']')
            inSet = false;
        else if (!inSet && (/^[\^|]$/.test(chars[at] ?? '') || isRepetition(chars, at)))
            return true;
    }
    return false;
}
function isRepetition(chars, at) {
    return chars[at] === '{' && /^\d$/.test(chars[at + 1] ?? '');
}
function tokenizeIgnored(chars) {
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const char = chars[at] ?? '';
        if (char === '*' && chars[at + 1] === '*') {
            at += chars[at + 2] === '/' ? 2 : 1;
            tokens.push({ kind: at + 1 >= chars.length ? 'any' : 'folders' });
            continue;
        }
        const read = readToken(chars, at, isPlainEscape, /^[*?[]$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
/**
 * Reads a COPY source with a pattern in it; `undefined` if the pattern is invalid.
 * https://pkg.go.dev/path/filepath#Match
 */
function parseSource(source) {
    const chars = Array.from(source);
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const read = readToken(chars, at, () => true, /^$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
function isPlainEscape(char) {
    return /^[\x21-\x7e]$/.test(char) && !/[A-Za-z0-9]/.test(char);
}
function readToken(chars, at, escapes, notInSets) {
    const char = chars[at] ?? '';
    if (char === '*')
        return { token: { kind: 'star' }, end: at };
    if (char === '?')
        return { token: { kind: 'one' }, end: at };
    if (char === '[')
        return readSet(chars, at, escapes, notInSets);
    const read = char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
    return read && { token: { kind: 'char', char: read.char }, end: read.end };
}
function readEscape(chars, at, escapes) {
    const char = chars[at + 1];
    return char === undefined || !escapes(char) ? undefined : { char, end: at + 1 };
}
// `[abc]`, `[a-z]`, `[^a]`: must not be empty, `-` and `]` must be escaped, and a slash is an ordinary character.
function readSet(chars, start, escapes, refused) {
    const negated = chars[start + 1] === '^';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    while (chars[at] !== ']' || ranges.length === 0) {
        const from = readMember(chars, at, escapes, refused);
        if (from === undefined)
            return undefined;
        const isRange = chars[from.end + 1] === '-';
        const to = isRange ? readMember(chars, from.end + 2, escapes, refused) : from;
        if (to === undefined)
            return undefined;
        if (refused.test('[') && (from.char.codePointAt(0) ?? 0) > (to.char.codePointAt(0) ?? 0))
            return undefined;
        ranges.push([from.char, to.char]);
        at = to.end + 1;
    }
    return { token: { kind: 'set', negated, ranges, crosses: true }, end: at };
}
function readMember(chars, at, escapes, refused) {
    const char = chars[at];
    if (char === undefined || char === '-' || char === ']' || refused.test(char))
        return undefined;
    return char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
}


/***/ }),

/***/ 68325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ sourceMatcher),
/* harmony export */   Hm: () => (/* binding */ matchesSource),
/* harmony export */   yr: () => (/* binding */ parseDockerignore)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73167);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91838);
/* harmony import */ var _docker_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31916);



// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;
/**
 * Reads an ignore file with moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.1/ignorefile/ignorefile.go
 */
function parseDockerignore(text) {
    const rules = [];
    const invalid = [];
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        const line = raw.startsWith('#') ? '' : (0,_dockerfile_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(raw).text;
        if (line === '')
            continue;
        const rule = Buffer.byteLength(raw) < MAX_LINE_BYTES ? parseRule(line) : undefined;
        if (rule === undefined)
            invalid.push(line);
        else
            rules.push(rule);
    }
    return { ignores: ignoreWalk(rules), invalid, excludes: plainExcludes(rules) };
}
function plainExcludes(rules) {
    if (rules.some(({ negated }) => negated))
        return [];
    return rules.flatMap(({ pattern }) => (PLAIN.test(pattern) ? [pattern] : []));
}
const PLAIN = /^(?:\*\*\/)?(?!.*\*\*|(?:.*\/)?\.\.?(?:\/|$))[\w.*/-]+$/;
function parseRule(line) {
    const negated = line.startsWith('!');
    const text = negated ? (0,_dockerfile_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line.slice(1)).text : line;
    const rooted = clean(text).replace(/^\/(?=.)/, '');
    const whole = clean((0,_dockerfile_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(negated ? `!${text === '' ? '' : rooted}` : rooted).text);
    const pattern = negated ? whole.slice(1) : whole;
    if (pattern === '')
        return undefined;
    const matches = (0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerPattern */ .a)(pattern);
    return matches && { negated, pattern, matches };
}
/** https://pkg.go.dev/path#Clean */
function clean(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part === '..' && !rooted)
            parts.push(part);
        else if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return `${rooted ? '/' : ''}${parts.join('/')}` || '.';
}
/**
 * Walks folders as BuildKit's client does: a rule that matched a folder is not tested again below it, and an ignored
 * folder is skipped as a whole if no exception could match inside it.
 * https://github.com/tonistiigi/fsutil/blob/master/filter.go
 */
function ignoreWalk(rules) {
    const exceptions = rules.filter(({ negated }) => negated).map(({ pattern }) => withoutGlob(pattern));
    const literal = exceptions.every((pattern) => !/[*[\]?^\\]/.test(pattern));
    const visits = new Map();
    const visit = (path, above) => {
        if (above?.pruned)
            return above;
        const { matched, ignored } = applyRules(rules, path, above);
        const open = !literal || exceptions.some((pattern) => `${pattern}/`.startsWith(`${path}/`));
        return { matched, ignored, pruned: ignored && !open };
    };
    return (path) => {
        let above;
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const folder = path.slice(0, slash);
            above = visits.get(folder) ?? visit(folder, above);
            visits.set(folder, above);
        }
        return above?.pruned === true || applyRules(rules, path, above).ignored;
    };
}
function withoutGlob(pattern) {
    return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
// A rule that would not change the result is not tested, and then does not count as matched in subfolders either.
function applyRules(rules, path, above) {
    let ignored = false;
    const matched = rules.map(({ negated, matches }, index) => {
        const found = above?.matched[index] === true || (negated === ignored && matches(path));
        if (found)
            ignored = !negated;
        return found;
    });
    return { matched, ignored };
}
/** Matches a path, or a folder that contains it, against a COPY source. */
function matchesSource(source, path) {
    return sourceMatcher(source)(path);
}
/** `matchesSource` for many paths: the source is parsed once. */
function sourceMatcher(source) {
    if (!/[*?[\\]/.test(source))
        return (path) => path === source || path.startsWith(`${source}/`);
    const tokens = (0,_docker_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSource */ .P)(source);
    return (path) => tokens !== undefined && (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesFolder */ .Ec)(tokens, path);
}


/***/ }),

/***/ 61086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ snapshot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/environment.js
var model_environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(94061);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var normalize_asked = __webpack_require__(64598);
;// CONCATENATED MODULE: ./build/core/snapshot/checkout.js


function indexContext(entries) {
    return {
        entries,
        present: (0,once/* lazy */.RZ)(() => new Set(entries.map(({ path }) => path))),
        filled: (0,once/* lazy */.RZ)(() => new Set(entries.flatMap(({ path }) => placesOf(path)))),
    };
}
/**
 * Warns where another checkout of the same commit may have other files in this context. Each warning is given once, with a number
 * and the first paths.
 */
function reportCheckout(findings, selection, state) {
    reportUntracked(findings, selection, state);
    reportPointers(findings, selection, state);
    reportSubmodules(findings, selection, state);
    reportSparse(findings, selection, state);
}
function reportUntracked(findings, { selected, ignoreFile }, { untracked }) {
    const found = selected.flatMap((path) => {
        const place = untracked(path);
        return place === undefined ? [] : [place === '' ? path : place];
    });
    const [first] = found;
    if (first === undefined)
        return;
    const message = `git does not track ${count(found, 'file')} of the context: ${list([...new Set(found)])}`;
    const line = (0,diagnostic/* quote */.hD)(first.replace(/\/$/, ''));
    const hint = `exclude what the image does not need with a line in ${ignoreFile}, such as ${line}, or run: git add`;
    findings.warning('context-untracked', message, { at: diagnostic/* START */.d3, hint });
}
function reportPointers(findings, { selected }, { isPointer }) {
    const found = selected.filter(isPointer);
    if (found.length === 0)
        return;
    const what = found.length === 1 ? 'is a pointer' : 'are pointers';
    const message = `${count(found, 'file')} of the context ${what} of Git LFS, without the content: ${list(found)}`;
    const hint = 'check out with lfs: true, or run: git lfs pull';
    findings.warning('context-lfs-pointer', message, { at: diagnostic/* START */.d3, hint });
}
function reportSubmodules(findings, { context, wants }, state) {
    const isEmpty = (path) => !context.filled().has(path);
    const found = state.submodules.filter((path) => isEmpty(path) && wants(path)).map((path) => path || '.');
    if (found.length === 0)
        return;
    const what = found.length === 1 ? 'is' : 'are';
    const message = `${count(found, 'submodule')} of the context ${what} empty: ${list(found)}`;
    const hint = 'check out with submodules: true, or run: git submodule update --init';
    findings.warning('context-submodule-missing', message, { at: diagnostic/* START */.d3, hint });
}
function reportSparse(findings, { context, wants }, state) {
    const found = state.sparse.filter((path) => !context.present().has(path) && wants(path));
    if (found.length === 0)
        return;
    const message = `the sparse checkout leaves ${count(found, 'file')} of the context out: ${list(found)}`;
    const hint = 'check out the whole context, or run: git sparse-checkout add <folder>';
    findings.warning('context-sparse', message, { at: diagnostic/* START */.d3, hint });
}
function count(found, noun) {
    return `${found.length} ${noun}${found.length === 1 ? '' : 's'}`;
}
const SHOWN = 3;
function list(paths) {
    const shown = paths.slice(0, SHOWN).map(diagnostic/* quote */.hD).join(', ');
    return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}
/** The folders that hold a path, as `/` ends them, and the path itself; the empty path is the context. */
function placesOf(path) {
    const places = [''];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        places.push(path.slice(0, slash + 1));
    return [...places, path];
}

// EXTERNAL MODULE: ./build/core/snapshot/dockerignore.js
var dockerignore = __webpack_require__(68325);
// EXTERNAL MODULE: ./build/core/names/credential-file.js
var credential_file = __webpack_require__(88495);
;// CONCATENATED MODULE: ./build/core/snapshot/select-entries.js






function keepEntries(entries) {
    const sorted = entries.toSorted((a, b) => compareBytes(a.path, b.path));
    const links = new Map(entries.filter((entry) => entry.kind === 'link').map((entry) => [entry.path, entry.target]));
    const below = (0,once/* lazy */.RZ)(() => indexBelow(sorted));
    const find = (0,once/* once */.Oo)((source) => {
        if (source === '.')
            return [...sorted.keys()];
        if (!isPattern(source))
            return below().get(source) ?? [];
        const matches = (0,dockerignore/* sourceMatcher */.EK)(source);
        // What a pattern matches is below its folders without one.
        const folder = /^((?:[^*?[\\/]+\/)*)/.exec(source)?.[1]?.slice(0, -1) ?? '';
        const candidates = folder === '' ? sorted.keys() : (below().get(folder) ?? []);
        return [...candidates].filter((index) => matches(sorted[index]?.path ?? ''));
    });
    return { sorted, links, find };
}
function indexBelow(sorted) {
    const below = new Map();
    for (const [index, { path }] of sorted.entries()) {
        for (const prefix of prefixes(path)) {
            const list = below.get(prefix);
            if (list === undefined)
                below.set(prefix, [index]);
            else
                list.push(index);
        }
    }
    return below;
}
/** The entries that the steps select. `findAbove` gives the folder above the context that has a source which is missing. */
function selectEntries(findings, context, { sorted, links, find }, findAbove) {
    if (context.sources === 'all')
        return { selected: sorted, sources: 'all' };
    const wanted = new Set();
    const sources = [];
    for (const source of context.sources) {
        const followed = followLinks(findings, source, links);
        const isExcluded = excluder(source);
        const all = followed.flatMap(find);
        const found = all.filter((index) => !isExcluded(sorted[index]?.path ?? ''));
        for (const path of followed)
            sources.push(path);
        if (all.length === 0 && source.path !== '.')
            reportMissing(findings, context, source, findAbove);
        for (const index of found)
            wanted.add(index);
    }
    const selected = [...wanted].sort((a, b) => a - b).flatMap((index) => sorted[index] ?? []);
    return { selected, sources };
}
/** Tells what `--exclude` keeps from being copied: patterns are those of an ignore file in the folder that is copied. */
function excluder({ path: folder, excludes = [] }) {
    if (excludes.length === 0 || isPattern(folder))
        return () => false;
    const { ignores } = (0,dockerignore/* parseDockerignore */.yr)(excludes.join('\n'));
    return (path) => {
        const inside = (0,names_path/* relativeTo */.Mf)(folder, path);
        return inside !== undefined && inside !== '' && ignores(inside);
    };
}
/** Tells of a path that is not there whether it would be selected. A source below a folder wants the folder, which ends in `/`, too. */
function wantsOf(sources, ignores) {
    return (path) => {
        const name = path.replace(/\/$/, '');
        const whole = sources === 'all' || sources.includes('.');
        if (whole || name === '')
            return name === '' || !ignores(name);
        const depth = name.split('/').length;
        const leadsTo = (source) => (0,dockerignore/* matchesSource */.Hm)(source.split('/').slice(0, depth).join('/'), name);
        return !ignores(name) && sources.some(path.endsWith('/') ? leadsTo : (source) => (0,dockerignore/* matchesSource */.Hm)(source, name));
    };
}
function reportMissing(findings, context, { path, line }, findAbove) {
    // A pattern may match nothing: BuildKit decides whether that is an error.
    if (isPattern(path))
        return;
    const hint = missingHint(path, findAbove(path));
    const message = `source ${(0,diagnostic/* quote */.hD)(path)} is not in the context ${(0,diagnostic/* quote */.hD)(context.directory)}`;
    findings.error('copy-missing', message, { at: { line, column: 1 }, hint });
}
function missingHint(path, folder) {
    if ((0,credential_file/* copiesCredentials */.gs)(path))
        return 'credentials are left out of every context: mount them as a secret';
    if (/^\.git(?:\/|$)/.test(path))
        return 'the folder of git is in no context, because each checkout has another: pass what is needed as a build argument';
    if (folder !== undefined) {
        const place = folder === '.' ? 'at the root' : `in ${(0,diagnostic/* quote */.hD)(folder)}`;
        return `it is ${place}: set "context: ${folder}" in terrarium.yml`;
    }
    return 'add the file, or correct the source or the ignore file';
}
function isPattern(path) {
    return /[*?[]/.test(path);
}
const MAX_LINKS = 40;
/** A source with the links in its path and their targets, as BuildKit follows them inside the context. */
function followLinks(findings, { path, line }, links) {
    const starts = isPattern(path) ? [...links.keys()].filter((0,dockerignore/* sourceMatcher */.EK)(path)) : [path];
    const found = new Set([path]);
    for (const start of starts) {
        let current = start;
        for (let hops = 0; current !== undefined; hops += 1) {
            const step = followOne(current, links);
            if (step === undefined)
                break;
            found.add(step.link);
            if (step.target === undefined || hops > MAX_LINKS) {
                const message = `link ${(0,diagnostic/* quote */.hD)(step.link)} leads out of the context, or in a circle`;
                findings.error('link-outside', message, { at: { line, column: 1 }, hint: 'copy the file into the context' });
                break;
            }
            current = step.target;
            found.add(current);
        }
    }
    return [...found];
}
/** The first link in a path and its target; the target is `undefined` if it is outside the context. */
function followOne(path, links) {
    const link = prefixes(path).find((prefix) => links.has(prefix));
    if (link === undefined)
        return undefined;
    const text = links.get(link) ?? '';
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), text, path.slice(link.length)));
    const outside = text.startsWith('/') || target === '..' || target.startsWith('../');
    return { link, target: outside ? undefined : target.replace(/\/$/, '') };
}
function prefixes(path) {
    const found = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        found.push(path.slice(0, slash));
    return [...found, path];
}
/** Compares by UTF-8 bytes, which gives the order of code points. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./build/core/snapshot/snapshot.js













/** Reads the build contexts of what is asked for: the files that the steps select, and their digests. */
async function snapshot(tree, environments, asked = normalize_asked/* EVERYTHING */.Qz, turn = model_turn/* uninterrupted */.q) {
    const reader = new ContextReader(tree, turn);
    const wanted = (0,normalize_asked/* withParents */.M2)(asked(environments), environments);
    const items = [];
    for (const { item } of environments) {
        if (!item.ok)
            items.push(item);
        else
            items.push(wanted.has(item.id) || isWhole(item.value) ? await snapshotItem(reader, item) : unread(item));
    }
    return items;
}
/** True for a definition whose hash needs neither a context nor another environment. */
function isWhole(environment) {
    const sources = environment.image.context?.sources ?? [];
    return sources !== 'all' && sources.length === 0 && (0,model_environment/* parentIds */.b)(environment).length === 0;
}
function unread({ id, diagnostics }) {
    return { id, diagnostics, ok: false, stage: 'snapshot', cause: 'nothing asks for it', unread: true };
}
async function snapshotItem(reader, item) {
    const { context, dockerfile } = item.value.image;
    if (context === undefined)
        return { ...item, value: { ...item.value, files: [] } };
    const findings = new model_findings/* Findings */.Fv(dockerfile?.path ?? item.value.source, item.diagnostics);
    const files = await readContext(reader, findings, context);
    reportProjects(findings, context, files);
    return findings.item(item.id, 'snapshot', { ...item.value, files });
}
async function readContext(reader, findings, context) {
    try {
        return await reader.read(findings, context);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        findings.error('context-unreadable', error.message, {
            at: diagnostic/* START */.d3,
            hint: 'correct the names and permissions of its files',
        });
        return [];
    }
}
// pip installs no other folder: https://pip.pypa.io/en/stable/topics/local-project-installs/
function reportProjects(findings, { directory, projects = [] }, files) {
    if (projects.length === 0)
        return;
    const paths = new Set(files.map(({ path }) => path));
    for (const { path, at } of projects) {
        const folder = external_node_path_.posix.join(directory, path);
        // What is not there at all is reported as a source of the context.
        const isTold = files.length > 0 && path !== '.' && !files.some((file) => file.path.startsWith(`${path}/`));
        if (isTold || PROJECT_FILES.some((name) => paths.has(external_node_path_.posix.join(path, name))))
            continue;
        const message = `pip cannot install the folder ${(0,diagnostic/* quote */.hD)(folder)}: it has neither pyproject.toml nor setup.py`;
        const hint = 'correct the path, which is relative to the folder of this file';
        findings.error('local-package', message, { at, hint });
    }
}
const PROJECT_FILES = ['pyproject.toml', 'setup.py'];
/** Maximum number of open files: far below the limit of a process. */
const CONCURRENCY = 16;
/** Reads the contexts of one tree: each directory, ignore file and file once, however many environments share them. */
class ContextReader {
    #list;
    #keep;
    #readIgnoreFile;
    #digest;
    #rootPaths;
    #checkoutState;
    #reads = (0,limit/* limit */.A)(CONCURRENCY);
    #turn;
    constructor(tree, turn) {
        this.#turn = turn;
        this.#list = (0,once/* once */.Oo)(async (directory) => {
            const entries = await tree.listContext(directory);
            return entries && indexContext(entries);
        });
        this.#keep = (0,once/* once */.Oo)(({ context: { entries }, ignore }) => keepEntries(entries.filter((entry) => !ignore.ignores(entry.path))), ({ directory, ignore }) => JSON.stringify([directory, ignore.path]));
        this.#readIgnoreFile = (0,once/* once */.Oo)(async (path) => readIgnoreFile(path, await tree.readText(path)));
        this.#digest = (0,once/* once */.Oo)(tree.digestFile, (path) => path);
        this.#rootPaths = (0,once/* lazy */.RZ)(async () => withFolders(await tree.listFiles()));
        this.#checkoutState = (0,once/* once */.Oo)(async (directory) => tree.checkoutState?.(directory));
    }
    async read(findings, context) {
        const { directory } = context;
        const listed = await this.#list(directory);
        if (listed === undefined)
            return this.#missing(findings, context);
        const ignore = await this.#ignoreList(findings, context);
        const kept = this.#keep({ directory, context: listed, ignore });
        const { selected, sources } = selectEntries(findings, context, kept, await this.#sourcesAbove(context));
        const files = await this.#reads.map(selected, (entry) => this.#file(directory, entry));
        const wants = wantsOf(sources, ignore.ignores);
        const paths = selected.map(({ path }) => path);
        await this.#reportCheckout(findings, context, { ignoreFile: ignore.path, context: listed, selected: paths, wants });
        return files;
    }
    async #missing(findings, context) {
        const message = `the context ${(0,diagnostic/* quote */.hD)(context.directory)} is no folder`;
        const hint = 'correct build.path, or the context in terrarium.yml';
        if (context.projects === undefined)
            findings.error('context-missing', message, { at: diagnostic/* START */.d3, hint });
        const { ignores, path } = nothingIgnored(context);
        const sources = context.sources === 'all' ? 'all' : context.sources.map((source) => source.path);
        const nothing = { ignoreFile: path, context: indexContext([]), selected: [], wants: wantsOf(sources, ignores) };
        await this.#reportCheckout(findings, context, nothing);
        return [];
    }
    async #ignoreList(findings, context) {
        for (const path of context.ignoreFiles) {
            const { diagnostics, ignore } = await this.#readIgnoreFile(path);
            findings.add(...diagnostics);
            if (ignore !== undefined)
                return ignore;
        }
        return nothingIgnored(context);
    }
    // Nothing is asked for steps that copy nothing: git may have to be started.
    async #reportCheckout(findings, { directory, sources }, selection) {
        if (sources.length === 0)
            return;
        const state = await this.#checkoutState(directory);
        if (state !== undefined)
            reportCheckout(findings, selection, state);
    }
    // The nearest folder above that has a source which is missing: the hint then names it.
    async #sourcesAbove(context) {
        if (context.directory === '.' || context.sources === 'all')
            return () => undefined;
        const paths = await this.#rootPaths();
        const folders = (0,names_path/* foldersAbove */.Zv)(context.directory);
        return (source) => folders.find((folder) => paths.has(external_node_path_.posix.join(folder, source)));
    }
    async #file(directory, entry) {
        if (entry.kind === 'link')
            return { path: entry.path, executable: false, digest: '', target: entry.target };
        const digest = await this.#digest(external_node_path_.posix.join(directory, entry.path));
        // A context may have more files than one waits for.
        await this.#turn();
        return { path: entry.path, executable: entry.executable, digest, target: '' };
    }
}
/** Paths, and the folders that hold them. */
function withFolders(paths) {
    const found = new Set(paths);
    for (const path of paths)
        for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (found.has(folder))
                break;
            found.add(folder);
        }
    return found;
}
function readIgnoreFile(path, file) {
    const findings = new model_findings/* Findings */.Fv(path);
    if (file.kind === 'refused')
        findings.error(file.code, file.message, { at: diagnostic/* START */.d3, hint: file.hint });
    const list = file.kind === 'text' ? (0,dockerignore/* parseDockerignore */.yr)(file.text) : undefined;
    for (const line of list?.invalid ?? [])
        findings.error('dockerignore-syntax', `${(0,diagnostic/* quote */.hD)(line)} is no pattern`, { at: diagnostic/* START */.d3 });
    return { diagnostics: findings.diagnostics, ignore: list && { path, ignores: list.ignores } };
}
function nothingIgnored({ ignoreFiles }) {
    return { path: ignoreFiles.at(-1) ?? '.dockerignore', ignores: () => false };
}


/***/ }),

/***/ 22165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ indexPaths),
/* harmony export */   y: () => (/* binding */ indexGlobs)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51739);
/* harmony import */ var _sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54870);


function indexPaths(paths) {
    const sorted = paths.toSorted(compare);
    const byEnd = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(() => {
        const pairs = paths.map((path) => [reversed(path), path]).sort(([a], [b]) => compare(a, b));
        return { ends: pairs.map(([end]) => end), paths: pairs.map(([, path]) => path) };
    });
    const candidates = ({ pattern }) => {
        const { prefix, suffix } = literalEnds(pattern);
        const starts = { paths: sorted, range: (0,_sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(sorted, prefix) };
        if (suffix === '' || sizeOf(starts.range) <= 1)
            return starts;
        const ends = { paths: byEnd().paths, range: (0,_sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(byEnd().ends, reversed(suffix)) };
        return sizeOf(ends.range) < sizeOf(starts.range) ? ends : starts;
    };
    return {
        some: (written) => !candidatesOf(candidates(written), written.glob).next().done,
        filter: (written) => [...candidatesOf(candidates(written), written.glob)],
    };
}
function* candidatesOf({ paths, range: [from, to] }, glob) {
    for (let index = from; index < to; index += 1) {
        const path = paths[index] ?? '';
        if (glob(path))
            yield path;
    }
}
/** Finds the index of the first pattern that matches, testing only patterns whose literal start or end the path has. */
function indexGlobs(globs) {
    const [starts, ends] = [new Buckets(), new Buckets()];
    const seen = new Set();
    for (const [index, { pattern, glob }] of globs.entries()) {
        if (seen.has(pattern))
            continue;
        seen.add(pattern);
        const { prefix, suffix } = literalEnds(pattern);
        if (prefix.length >= suffix.length)
            starts.add(prefix, { index, glob });
        else
            ends.add(suffix, { index, glob });
    }
    return (path) => {
        const found = [
            ...starts.keysOf((length) => path.slice(0, length)).map((key) => starts.first(key, path)),
            ...ends.keysOf((length) => path.slice(Math.max(0, path.length - length))).map((key) => ends.first(key, path)),
        ].filter((index) => index !== undefined);
        return found.length === 0 ? undefined : Math.min(...found);
    };
}
/** Patterns by the literal text that they share, in their order. */
class Buckets {
    #byKey = new Map();
    #lengths = new Set();
    add(key, one) {
        const same = this.#byKey.get(key);
        if (same === undefined)
            this.#byKey.set(key, [one]);
        else
            same.push(one);
        this.#lengths.add(key.length);
    }
    keysOf(keyOf) {
        return [...this.#lengths].map(keyOf).filter((key) => this.#byKey.has(key));
    }
    first(key, path) {
        return this.#byKey.get(key)?.find(({ glob }) => glob(path))?.index;
    }
}
/** The literal text that all paths start and end with that a pattern matches. */
function literalEnds(pattern) {
    const first = pattern.search(/[*?[{]/);
    if (first < 0)
        return { prefix: pattern, suffix: '' };
    const last = Math.max(...Array.from('*?[]{}', (sign) => pattern.lastIndexOf(sign)));
    // `**/` matches nothing, too.
    const from = pattern[last + 1] === '/' ? last + 2 : last + 1;
    return { prefix: pattern.slice(0, first), suffix: pattern.slice(from) };
}
function sizeOf([from, to]) {
    return to - from;
}
function reversed(text) {
    return Array.from(text).reverse().join('');
}
function compare(a, b) {
    return a < b ? -1 : a === b ? 0 : 1;
}


/***/ }),

/***/ 80897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uD: () => (/* binding */ indexLines)
/* harmony export */ });
/** Finds the lines of a text, once for all lookups. */
function indexLines(text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + end.length);
    return { text, starts };
}
/** Line and column of an offset. */
function positionAt(index, offset) {
    const line = lineNumber(index, offset);
    return { line: line + 1, column: offset - (index.starts[line] ?? 0) + 1 };
}
/** Offset of a position; a byte order mark is not counted. */
function offsetOf({ text, starts }, { line, column }) {
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return (starts[line - 1] ?? 0) + column - 1 + mark;
}
/** The line at an offset, without its line end. */
function lineAt(index, offset) {
    const { text, starts } = index;
    const line = lineNumber(index, offset);
    const start = starts[line] ?? 0;
    const next = starts[line + 1];
    if (next === undefined)
        return { start, end: text.length };
    return { start, end: next - (text.startsWith('\r\n', next - 2) ? 2 : 1) };
}
function lineNumber({ starts }, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 54870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ prefixFinder),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jU: () => (/* binding */ prefixIndex)
/* harmony export */ });
/** Where the texts that start with a prefix are in a sorted list. */
function rangeOf(sorted, prefix) {
    const from = firstIndex(sorted, 0, (text) => text >= prefix);
    return [from, firstIndex(sorted, from, (text) => !text.startsWith(prefix))];
}
// The first index of which it is true: it is true of all behind it.
function firstIndex(sorted, start, isTrue) {
    let [low, high] = [start, sorted.length];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isTrue(sorted[middle] ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function prefixIndex(texts) {
    const order = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    const sorted = order.map((index) => texts[index] ?? '');
    return (prefix) => {
        const found = order.slice(...rangeOf(sorted, prefix)).sort((a, b) => a - b);
        return found.map((index) => texts[index] ?? '');
    };
}
/** Finds the first of some prefixes, in their order, that a text starts with. */
function prefixFinder(prefixes) {
    const order = new Map(prefixes.toReversed().map((prefix, index) => [prefix, prefixes.length - index]));
    const lengths = [...new Set(prefixes.map(({ length }) => length))];
    return (text) => {
        const found = lengths.map((length) => text.slice(0, length)).filter((prefix) => order.has(prefix));
        return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
    };
}


/***/ }),

/***/ 58934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ sourceOpener)
/* harmony export */ });
/** Total characters of texts whose results a run caches: some thousand definition files. */
const MAX_CHARACTERS = 8_000_000;
/** What was made of a reading. Two trees that share the reading of a path share its file, with all that was read of it. */
const opened = new WeakMap();
/** The files of one run. Beyond 8 million characters of text, the oldest cached results are dropped. */
function sourceOpener() {
    const kept = new Map();
    let characters = 0;
    const keep = (readings, size) => {
        if (kept.has(readings))
            return;
        kept.set(readings, size);
        characters += size;
        for (const [oldest, length] of kept) {
            if (characters <= MAX_CHARACTERS)
                break;
            oldest.clear();
            kept.delete(oldest);
            characters -= length;
        }
    };
    return (path, reading) => {
        if (reading.kind !== 'text')
            return reading;
        const known = opened.get(reading);
        if (known?.path === path)
            return known;
        const { text } = reading;
        const readings = new Map();
        const file = {
            kind: 'text',
            path,
            text,
            read: (reader) => {
                if (!readings.has(reader))
                    readings.set(reader, reader(text, path));
                const known = readings.get(reader);
                keep(readings, text.length);
                return known;
            },
        };
        opened.set(reading, file);
        return file;
    };
}


/***/ }),

/***/ 23280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ isFromIndexes),
/* harmony export */   Bu: () => (/* binding */ isIndexLine),
/* harmony export */   O7: () => (/* binding */ indexesOf),
/* harmony export */   uD: () => (/* binding */ indexLines)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36623);

/** True for requirements that name nothing but packages of indexes, with constraints and hashes: every builder can install them. */
function isFromIndexes(entries) {
    return entries.every((entry) => {
        if (typeof entry === 'string')
            return isIndexLine(entry) || isPackageLine(entry);
        return !(0,_model_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalPip */ .h)(entry) && isFromIndexes(entry[1]);
    });
}
// A variable in a URL is one of whoever asks: not of the machine that builds, which holds other credentials.
const INDEX = /^(--index-url|--extra-index-url) (https?:\/\/[^\s$]+)$/;
/** True for a line that says where packages are, or that every one needs a hash. */
function isIndexLine(line) {
    return INDEX.test(line) || line === '--require-hashes';
}
// Canonical text: URLs are behind an @ or alone, and options behind the requirement.
function isPackageLine(line) {
    const at = line.indexOf(' --');
    const body = at < 0 ? line : line.slice(0, at);
    if (body.startsWith('-') || body.includes(' @ ') || body.includes('://'))
        return false;
    return at < 0 || /^(?: --hash=sha\d{3}:[0-9a-f]+)+$/.test(line.slice(at));
}
function indexLines(entries) {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocalPip */ .h)(entry) ? [] : indexLines(entry[1]);
        const [, option, url] = INDEX.exec(entry) ?? [];
        return option === undefined || url === undefined ? [] : [{ option, url }];
    });
}
/** URLs of the indexes that lines name, the main one first; empty for the default one alone, and an empty text for it among others. */
function indexesOf(entries) {
    const lines = indexLines(entries);
    const urls = (name) => lines.flatMap(({ option, url }) => (option === name ? [url] : []));
    const [main, extra] = [urls('--index-url').at(-1), urls('--extra-index-url')];
    return extra.length === 0 && main === undefined ? [] : [main ?? '', ...extra];
}


/***/ }),

/***/ 32171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ CHANNEL_SECRETS),
/* harmony export */   BS: () => (/* binding */ otherSecret),
/* harmony export */   Kg: () => (/* binding */ indexSecrets),
/* harmony export */   pY: () => (/* binding */ INDEX_SECRETS)
/* harmony export */ });
/** Secrets that indexes are asked with here as well. */
const INDEX_SECRETS = ['netrc', 'pip.conf'];
/** Secrets that channels of conda are asked with. */
const CHANNEL_SECRETS = ['netrc'];
/** Those of the secrets of an installation that indexes are asked with. */
function indexSecrets(ids = []) {
    return INDEX_SECRETS.filter((id) => ids.includes(id));
}
/** A secret that only an installer in a container can use, of those that an installation needs. */
function otherSecret(ids = [], known = INDEX_SECRETS) {
    return ids.find((id) => !known.includes(id));
}


/***/ }),

/***/ 72766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   L_: () => (/* binding */ readLocked),
/* harmony export */   PT: () => (/* binding */ requiresHashes)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36623);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60638);
/* harmony import */ var _index_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23280);



/**
 * Reads requirements of which every one names a version and the sha256 of its files, in canonical text; `undefined` where one of them does
 * not, and a solver has to say what is installed.
 */
function readLocked(entries) {
    const packages = [];
    for (const entry of flatten(entries)) {
        const locked = typeof entry === 'string' ? readLine(entry) : undefined;
        if (locked !== undefined && locked.sha256 !== undefined)
            packages.push(locked);
        else if (typeof entry !== 'string' || !(0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexLine */ .Bu)(entry))
            return undefined;
    }
    return packages;
}
/** True if requirements or constraints name hashes, so that nothing may be installed without one. */
function requiresHashes(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return /(?:^| )--(?:require-hashes|hash=)/.test(entry);
        return !(0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) && requiresHashes(entry[1]);
    });
}
/** Reads lines of versions that were recorded, `name==version`. */
function readRecorded(lines) {
    return lines.flatMap((line) => readLine(line) ?? []);
}
function flatten(entries) {
    return entries.flatMap((entry) => typeof entry !== 'string' && !(0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) && entry[0] === '-r' ? flatten(entry[1]) : [entry]);
}
const HASH = / --hash=sha256:([0-9a-f]{64})(?= |$)/g;
function readLine(line) {
    const at = line.indexOf(' --');
    const options = at < 0 ? '' : line.slice(at);
    // Other algorithms and options.
    if (options.replace(HASH, '') !== '')
        return undefined;
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(at < 0 ? line : line.slice(0, at));
    if (!reading.ok || reading.requirement.kind !== 'named' || reading.requirement.url !== undefined)
        return undefined;
    const { name, extras, specifier, marker } = reading.requirement;
    const version = /^==([^=*,]+)$/.exec(specifier)?.[1];
    const sha256 = [...options.matchAll(HASH)].map(([, hex = '']) => hex);
    return version === undefined
        ? undefined
        : { name, version, extras, marker, sha256: sha256.length === 0 ? undefined : sha256 };
}


/***/ }),

/***/ 85534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HARMLESS_SETTINGS)
/* harmony export */ });
/** Settings of pip that change nothing of what is installed. https://pip.pypa.io/en/stable/topics/configuration/ */
const HARMLESS_SETTINGS = [
    'cache-dir',
    'cert',
    'client-cert',
    'default-timeout',
    'disable-pip-version-check',
    'no-cache-dir',
    'no-color',
    'no-compile',
    'no-input',
    'no-warn-script-location',
    'progress-bar',
    'quiet',
    'retries',
    'root-user-action',
    'timeout',
    'trusted-host',
    'verbose',
    'break-system-packages',
];


/***/ }),

/***/ 47697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ meansSameToUv),
/* harmony export */   k6: () => (/* binding */ uvRequirements),
/* harmony export */   oA: () => (/* binding */ lockedLines)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36623);
/* harmony import */ var _index_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23280);
/* harmony import */ var _locked_wheels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);



/** `recorded` are the versions that an earlier build installed, `name==version`. They count where the definition fixes none itself. */
function uvRequirements(entries, recorded = []) {
    const isHashed = (0,_locked_wheels_js__WEBPACK_IMPORTED_MODULE_0__/* .requiresHashes */ .PT)(entries);
    const hasIndex = (0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .uD)(entries).some(({ option }) => option === '--index-url');
    const fixed = recorded.length > 0 && !isHashed ? 'recorded' : 'open';
    return { mode: (0,_locked_wheels_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocked */ .L_)(entries) === undefined ? fixed : 'locked', isHashed, hasIndex };
}
/** Lines of a lock, those of nested files in their place, each index once. */
function lockedLines(entries) {
    const lines = entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [] : lockedLines(entry[1]);
    });
    return lines.filter((line, place) => !(0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexLine */ .Bu)(line) || lines.indexOf(line) === place);
}
/**
 * True for requirements that mean the same to pip and to uv, which reads nothing but constraints in a file of constraints, not even their hashes, and asks
 * an extra index also where a main one is named behind it.
 */
function meansSameToUv(entries) {
    const lines = (0,_index_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .uD)(entries);
    const mains = lines.filter(({ option }) => option === '--index-url');
    const isFirst = lines.slice(0, mains.length).every(({ option }) => option === '--index-url');
    return isFirst && new Set(mains.map(({ url }) => url)).size <= 1 && entries.every(hasPlainConstraints);
}
function hasPlainConstraints(entry) {
    if (typeof entry === 'string' || (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry))
        return true;
    const [option, nested] = entry;
    if (option === '-r')
        return nested.every(hasPlainConstraints);
    return nested.every((one) => typeof one === 'string' ? !one.includes('--') : one[0] === '-c' && hasPlainConstraints(one));
}


/***/ }),

/***/ 17510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ configOf),
  tv: () => (/* binding */ hostOptions),
  Og: () => (/* binding */ loadBase),
  AG: () => (/* binding */ loadConfigOf),
  Fr: () => (/* binding */ loadHead),
  Eu: () => (/* binding */ requireConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/checkout/work-tree.js + 3 modules
var work_tree = __webpack_require__(28077);
// EXTERNAL MODULE: ./build/adapters/environment/workspaces.js
var workspaces = __webpack_require__(90297);
// EXTERNAL MODULE: ./build/adapters/shared-contents.js
var shared_contents = __webpack_require__(64711);
// EXTERNAL MODULE: ./build/adapters/turns.js
var turns = __webpack_require__(3757);
// EXTERNAL MODULE: ./build/core/diff/former-ids.js
var former_ids = __webpack_require__(26980);
// EXTERNAL MODULE: ./build/core/diff/renames.js
var diff_renames = __webpack_require__(34727);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var normalize_asked = __webpack_require__(64598);
;// CONCATENATED MODULE: ./build/core/report/describe-request.js

/**
 * Tells of each request in one line: method, address, status, milliseconds, and which try it was. The address has neither user nor
 * query, where credentials stand.
 */
function requestTeller(say) {
    const failed = new Map();
    return (end) => {
        const request = `${end.method} ${addressOf(end.url)}`;
        const tries = (failed.get(request) ?? 0) + 1;
        if (isFailure(end))
            failed.set(request, tries);
        else
            failed.delete(request);
        const milliseconds = Math.round(end.seconds * 1000);
        const again = tries === 1 ? '' : `, try ${tries}`;
        say(`${request} ${end.status ?? 'no answer'} in ${milliseconds} ms${again}`);
    };
}
function addressOf({ origin, pathname, search }) {
    return `${(0,errors/* redact */.E$)(`${origin}${pathname}`)}${search === '' ? '' : '?...'}`;
}
// Answers that are tried again.
function isFailure({ status }) {
    return status === undefined || status === 408 || status === 429 || status >= 500;
}

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/pipeline.js + 41 modules
var pipeline = __webpack_require__(14807);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
;// CONCATENATED MODULE: ./build/hosts/cli/command/load.js














/** What the flags say to every adapter. */
function hostOptions(args, signal) {
    const lookups = args.list('lookup-repository');
    const insecure = args.list('insecure-registry');
    return {
        root: (0,external_node_path_.resolve)(args.root),
        config: args.config,
        env: process.env,
        signal,
        repository: args.text('repository'),
        lookupRepositories: lookups.length === 0 ? undefined : lookups,
        insecureRegistries: insecure.length === 0 ? undefined : insecure,
        notBelow: (0,workspaces/* workspacesOf */.c)(args.root, process.env),
        onRequestEnd: tellsRequests(args) ? requestTeller((line) => (0,output/* printNote */.cN)((0,safe_text.logLine)(line))) : undefined,
    };
}
function tellsRequests(args) {
    return args.flag('debug') || process.env.TERRARIUM_DEBUG === '1';
}
/** Configuration and definitions of the work tree, as far as they are asked for; findings of the configuration come first. */
async function loadHead(options, asked, opened) {
    const tree = opened ?? (await (0,work_tree/* workTree */._)(options.root, options.env));
    const { config, diagnostics } = await (0,load_config/* loadConfig */.Z9)(tree, options);
    const definitions = await (0,pipeline/* define */.E8)(tree, config, { asked, turn: (0,turns/* turnsUntil */.Z)(options.signal) });
    return { ...definitions, diagnostics: [...diagnostics, ...definitions.diagnostics] };
}
/** The merge base's definitions, with its own configuration. */
async function loadBase(options, baseRef, { head, tree: headTree }, patterns) {
    if (baseRef === undefined)
        return { base: undefined, renamed: new Map(), commit: undefined };
    const { mergeBase } = await Promise.all(/* import() */[__webpack_require__.e(8810), __webpack_require__.e(8392)]).then(__webpack_require__.bind(__webpack_require__, 18810));
    const { renamesSince } = await Promise.all(/* import() */[__webpack_require__.e(8810), __webpack_require__.e(179)]).then(__webpack_require__.bind(__webpack_require__, 2560));
    const commit = await mergeBase(options.root, baseRef, 'HEAD');
    if (commit === undefined) {
        const hint = 'fetch it first: git fetch origin <branch>, or check out with fetch-depth: 0';
        throw new errors/* TerrariumError */.qM('git-failed', `there is no merge base of ${JSON.stringify(baseRef)} and HEAD here`, {
            hint,
        });
    }
    const tree = await (0,shared_contents/* sharingContents */.F)(await headTree.commitTree(commit), headTree);
    const config = (0,load_config/* sharedConfig */.sE)(head.config, await configOf(tree, options));
    const gone = (0,diff_renames/* hasGone */.i)(await tree.listFiles(), head.files);
    const renames = gone ? await renamesSince(options.root, commit) : new Map();
    const asked = (0,normalize_asked/* askedBy */.Ai)(patterns, (0,former_ids/* formerIds */.q)(head, renames));
    const definitions = await (0,pipeline/* define */.E8)(tree, config, { asked, turn: (0,turns/* turnsUntil */.Z)(options.signal) });
    const { base, from } = (0,diff_renames/* followRenames */.h)(definitions, head, renames);
    return { base, renamed: from, commit };
}
/** The configuration of a commit, which may not have the file that the work tree has. */
async function configOf(tree, options) {
    return (await loadConfigOf(tree, options)).config;
}
/** The same with its findings. */
async function loadConfigOf(tree, options) {
    const isAbsent = options.config !== undefined && (await tree.readText(options.config)).kind !== 'text';
    return (0,load_config/* loadConfig */.Z9)(tree, isAbsent ? { ...options, config: undefined } : options);
}
/** Throws where a finding says that the configuration cannot be trusted: then nothing is planned. `commit` is where it was read. */
function requireConfig(head, commit) {
    const broken = head.diagnostics.find((diagnostic) => diagnostic.severity === 'error' && diagnostic.path === head.config.path);
    if (broken === undefined)
        return;
    const path = commit === undefined ? broken.path : `${commit.slice(0, 12)}:${broken.path}`;
    const where = broken.line === undefined ? path : `${path}:${broken.line}:${broken.column}`;
    throw new errors/* TerrariumError */.qM('config-invalid', `${where}: ${broken.message}`, broken.hint === undefined ? {} : { hint: broken.hint });
}


/***/ }),

/***/ 14807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ apply),
  UD: () => (/* binding */ compare),
  E8: () => (/* binding */ pipeline_define),
  rj: () => (/* binding */ outline),
  et: () => (/* binding */ plan),
  BM: () => (/* binding */ propose)
});

// UNUSED EXPORTS: register

// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/model/strong-components.js
var strong_components = __webpack_require__(13922);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(40830);
// EXTERNAL MODULE: ./build/core/names/template.js
var names_template = __webpack_require__(53395);
;// CONCATENATED MODULE: ./build/core/names/image-templates.js


/** Labels or annotations of an environment's image, without those whose fields have no value. */
function expandEntries(entries, { id, name, version = '', hash }, { commit, date }) {
    const values = { name: name ?? id, version, hash, commit, date };
    return entries.flatMap(([key, template]) => {
        const value = (0,names_template/* expandTemplate */.Ly)(template, values);
        return value === undefined ? [] : [[key, value]];
    });
}
/** The tag of an environment; `undefined` where a field has no value. Hashes and commits are shortened, as people write them. */
function expandTag(template, environment, { commit, date }) {
    const { id, name, version, hash } = environment;
    return (0,names_template/* expandTemplate */.Ly)(template, {
        name: name === undefined ? (0,slug/* slugOf */.tF)(id) : (0,slug/* tagStem */.K7)(name),
        version: version === undefined ? '' : (0,slug/* versionTag */.Vm)(version),
        hash: hash.slice(0, 12),
        commit: commit.slice(0, 12),
        date,
    });
}

// EXTERNAL MODULE: ./build/core/packages/freeze.js
var freeze = __webpack_require__(50371);
// EXTERNAL MODULE: ./build/core/recipes/choose.js + 2 modules
var choose = __webpack_require__(66979);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
;// CONCATENATED MODULE: ./build/core/recipes/checks.js


/** Checks of what we installed, which an image must pass before it gets a tag. Its own `test` runs after them. */
function checksOf({ image, pipCheck }) {
    const recipe = (0,choose/* recipeFor */.M)(image.python, image.spark)?.name ?? '';
    if (recipe === '' || recipe.startsWith('spark/'))
        return [];
    // The author of a lock may have overridden the requirements that packages declare.
    return [`${INTERPRETER}${pipCheck && !recipe.startsWith('locked/') ? PIP_CHECK : ''}`];
}
// A conda environment may have no Python.
const INTERPRETER = `python=${recipe/* PREFIX */.H3}/bin/python
[ -x "$python" ] || exit 0
if [ "$(command -v python)" != "$python" ]; then
  echo "terrarium: python on PATH is $(command -v python), expected $python" >&2
  exit 1
fi
"$python" -c ''
`;
// Conflicts that already exist in the base do not count against images built on it.
// https://pip.pypa.io/en/stable/cli/pip_check/
const PIP_CHECK = `if "$python" -c 'import pip' 2>/dev/null; then
  before=/tmp/terrarium-before
  home=$(sed -n 's/^home *= *//p' ${recipe/* PREFIX */.H3}/pyvenv.cfg 2>/dev/null || true)
  : > "$before"
  if [ -n "$home" ]; then "$home/python3" -m pip check --disable-pip-version-check > "$before" 2>/dev/null || true; fi
  if ! "$python" -m pip check --disable-pip-version-check > /tmp/terrarium-after; then
    if grep -Fvxf "$before" /tmp/terrarium-after; then exit 1; fi
  fi
fi
`;

;// CONCATENATED MODULE: ./build/core/build/announcement.js
/** What is said before an item is built. It is no output of its build. */
function announcement({ title, detail }) {
    return `building ${title} (${detail})`;
}

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/image-key.js
var image_key = __webpack_require__(28990);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
;// CONCATENATED MODULE: ./build/core/oci/attestation.js


/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;version=0\.[0-9]+)$/;
/** Limit on bundles that are read, because anyone with write access to the repository can add any number. */
const MAX_BUNDLES = 20;
/** Why no attestation of an image vouches for it; `undefined` if one does. */
async function attestationFault(registry, repository, digest, verify) {
    const referrers = await registry.listReferrers(repository, digest);
    const bundles = referrers.filter(({ artifactType }) => BUNDLE.test(artifactType)).slice(0, MAX_BUNDLES);
    let why = 'it has no attestation';
    for (const referrer of bundles) {
        const bundle = await readBundle(registry, repository, referrer.digest);
        const fault = bundle === undefined ? 'it cannot be read' : verify(bundle, digest);
        if (fault === undefined)
            return undefined;
        why = `its attestation does not count: ${fault}`;
    }
    return why;
}
async function readBundle(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    const content = manifest === undefined ? undefined : (0,json/* parseJson */.qF)(manifest.bytes);
    const layers = (0,json/* isRecord */.u4)(content) && Array.isArray(content.layers) ? content.layers : [];
    const layer = (0,stored_image/* parseDescriptor */.BA)(layers[0]);
    return layer === undefined ? undefined : registry.getBlob(repository, layer);
}

// EXTERNAL MODULE: ./build/core/oci/lookup.js
var oci_lookup = __webpack_require__(59668);
// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/oci/describe-bytes.js
var describe_bytes = __webpack_require__(95281);
// EXTERNAL MODULE: ./build/core/build/default-installer.js
var default_installer = __webpack_require__(60081);
// EXTERNAL MODULE: ./build/core/build/pin-images.js + 1 modules
var pin_images = __webpack_require__(60601);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/oci/labels.js
var labels = __webpack_require__(45729);
// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(45709);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
;// CONCATENATED MODULE: ./build/core/build/failed-instruction.js


/**
 * The instruction that failed, by the excerpt that BuildKit prints of the Dockerfile which it was given: ours has the lines of
 * the user's, and generated ones behind them. `undefined` where none of the user's failed.
 */
function failedInstruction(output, dockerfile) {
    const line = reportedLine(output);
    if (line === undefined)
        return undefined;
    const { path, text } = dockerfile;
    const lines = text.replace(/\n$/, '').split('\n');
    if (line > lines.length)
        return undefined;
    const { instructions } = (0,lexer/* lexDockerfile */.e)(new model_findings/* Findings */.Fv(path), text);
    const found = instructions.findLast((instruction) => instruction.line <= line);
    if (found === undefined)
        return undefined;
    const column = (lines[found.line - 1] ?? '').search(/\S/) + 1;
    return { path, at: { line: found.line, column: Math.max(column, 1) } };
}
// What a step prints has a prefix: only BuildKit's own lines begin so.
function reportedLine(output) {
    const at = output.findLastIndex((line, index) => /^Dockerfile:\d{1,7}$/.test(line) && /^-{20}$/.test(output[index + 1] ?? ''));
    return at < 0 ? undefined : Number(output[at]?.slice('Dockerfile:'.length));
}

// EXTERNAL MODULE: ./build/core/build/file.js
var build_file = __webpack_require__(42483);
// EXTERNAL MODULE: ./build/core/build/shared-docker-image.js
var shared_docker_image = __webpack_require__(43253);
;// CONCATENATED MODULE: ./build/core/build/platform-build.js









/** Lines of output in which BuildKit's excerpt of the failed instruction is looked for: it stands near the end. */
const KEPT_LINES = 400;
const NOTHING_ADDED = { labels: [], annotations: [] };
/** Lays out a private folder with what one platform is built from, hands it to `build`, and removes it. */
async function withBuild(task, { platform, pins }, materialize, build) {
    const { environment, recorded } = task;
    const before = recorded?.platforms.find((part) => part.platform === platform);
    const frozen = before && (0,freeze/* freeze */.CN)(before, environment.image.python.pip);
    const file = (0,build_file/* renderBuildFile */.nB)(environment, platform, pins, frozen);
    const materialized = await materialize({
        directory: environment.image.context?.directory,
        files: environment.files,
        extra: file.files,
        dockerfile: file.text,
    });
    const output = [];
    try {
        return await build({
            contextDirectory: materialized.contextDirectory,
            dockerfile: materialized.dockerfile,
            platform,
            target: environment.image.dockerfile?.target ?? '',
            arguments: [...environment.definition.steps.arguments, ...(environment.image.dockerfile?.builderArguments ?? [])],
            labels: [...task.added.labels, ...labelsOf(task, platform, pins.slots)],
            annotations: task.added.annotations,
            fresh: task.fresh,
            tested: task.tests.length > 0,
            usesUv: file.usesUv,
            compression: task.compression,
            packages: file.packages,
            stepRuns: file.stepRuns,
            onLine: (line) => {
                output.push(line);
                if (output.length > KEPT_LINES)
                    output.shift();
                task.onLine(line);
            },
        });
    }
    catch (error) {
        throw placed(error, output, environment);
    }
    finally {
        await materialized.dispose();
    }
}
// Here it is known what the builder was given: an environment may be built in two parts, each with a Dockerfile.
function placed(error, output, { image: { dockerfile } }) {
    if (!(error instanceof errors/* TerrariumError */.qM) || error.code !== 'build-failed' || dockerfile === undefined)
        return error;
    const place = failedInstruction(output, dockerfile);
    if (place === undefined)
        return error;
    return new errors/* TerrariumError */.qM(error.code, error.message, { hint: error.hint, place, cause: error });
}
/** Runs the commands that an image must pass, for one platform; those of ours only where its builder has not checked it. */
async function runTests({ checks, tests, onLine }, { image, isChecked }, platform, smokeTest) {
    for (const command of isChecked ? tests : [...checks, ...tests])
        await smokeTest({ image: (0,names_reference/* formatImage */.vy)(image), platform, command, onLine });
}
/** Labels of an image: equal for equal inputs, on every machine. */
function labelsOf({ environment, key }, platform, slots) {
    const slot = (0,pin_images/* baseSlot */.i)(environment);
    const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
    const digest = slot === undefined ? undefined : slots.get(slot)?.digest;
    // A parent and the image of the Docker steps have the labels of their own base, and pass them on: name and digest of one image.
    const inherits = use !== undefined && ((0,shared_docker_image/* isSharedImage */.b)(use) || use.source.kind !== 'image');
    const named = use?.source.kind === 'image' ? [[labels/* LABELS */.k.baseName, (0,names_reference/* formatReference */.FH)(use.source.reference)]] : [];
    return [
        [labels/* LABELS */.k.scheme, image_key/* KEY_SCHEME */.S],
        [labels/* LABELS */.k.definition, environment.hash],
        [labels/* LABELS */.k.key, key],
        ...named,
        ...(digest === undefined || inherits ? [] : [[labels/* LABELS */.k.baseDigest, digest]]),
    ];
}

;// CONCATENATED MODULE: ./build/core/build/image.js









/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
async function buildImage(task, repository, scope) {
    const { ports } = scope;
    const { platforms } = task.environment.image;
    const manifests = [];
    const pinned = [];
    for (const platform of platforms)
        pinned.push({ platform, pins: await (0,pin_images/* pinImages */.M)(task, platform, scope) });
    for (const one of pinned) {
        const publish = (request) => ports.build({ ...request, repository });
        const build = (own, pins) => withBuild(own, pins, ports.materialize, publish);
        const manifest = await (0,default_installer/* withCondaTool */.e)(task, one, scope, build);
        ports.registry.announce(repository, manifest.digest);
        manifests.push({ platform: one.platform, ...manifest });
    }
    const [only] = manifests;
    const { mediaType, digest, size } = only;
    const image = manifests.length === 1 ? { mediaType, digest, size } : await assembleIndex(manifests, repository, ports);
    await verifyBuilt(image.digest, task, repository, ports);
    const published = { kind: 'pushed', repository, digest: image.digest };
    for (const { platform, checked = false } of manifests)
        await runTests(task, { image: published, isChecked: checked }, platform, ports.smokeTest);
    return image;
}
// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(manifests, repository, ports) {
    const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: stored_image/* MEDIA */.Rn.index, manifests: children.flat() }));
    const index = (0,describe_bytes/* describeBytes */.n)(stored_image/* MEDIA */.Rn.index, bytes);
    await ports.registry.putManifest(repository, index.digest, { mediaType: stored_image/* MEDIA */.Rn.index, bytes });
    return index;
}
// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf({ platform, mediaType, digest, size }, repository, ports) {
    if (!(0,stored_image/* isIndex */.nw)(mediaType))
        return [{ mediaType, digest, size, platform: (0,names_platform/* parsePlatform */.FL)(platform) }];
    const index = await ports.registry.getManifest(repository, digest);
    const content = index === undefined ? undefined : (0,json/* parseJson */.qF)(index.bytes);
    const list = (0,json/* isRecord */.u4)(content) ? content.manifests : undefined;
    if (Array.isArray(list))
        return list;
    throw new errors/* TerrariumError */.qM('image-invalid', `the published index ${digest} cannot be read`);
}
async function verifyBuilt(digest, { environment, key }, repository, ports) {
    const image = await (0,stored_image/* readImage */.AM)(ports.registry, repository, digest);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const why = image === undefined
        ? 'the registry does not have it'
        : image.kind === 'broken'
            ? image.why
            : (0,oci_lookup/* mismatch */.J4)(image.configs, expected);
    if (why === undefined)
        return;
    throw new errors/* TerrariumError */.qM('image-invalid', `the published image ${digest} is not what was built: ${why}`);
}

// EXTERNAL MODULE: ./build/core/resolve/local-lookup.js
var local_lookup = __webpack_require__(70337);
;// CONCATENATED MODULE: ./build/core/build/local-build.js






/** Builds the engine's platform of an image into it, and reads the result back. */
async function buildLocally(task, engine, scope) {
    const { ports } = scope;
    const { image: draft, hash } = task.environment;
    const platform = (0,local_lookup/* localPlatform */.hJ)(engine, draft.platforms);
    const image = (0,local_lookup/* localImage */.tY)(task.key);
    const name = (0,names_reference/* formatImage */.vy)(image);
    const pins = await (0,pin_images/* pinImages */.M)(task, platform, scope);
    // An engine stores no annotations.
    const kept = { ...task, added: { ...task.added, annotations: [] } };
    const { checked } = await (0,default_installer/* withCondaTool */.e)(kept, { platform, pins }, scope, (own, pinned) => withBuild(own, pinned, ports.materialize, (request) => engine.build({ ...request, name })));
    const built = await (0,local_lookup/* lookUpLocal */.aT)(engine, { hash, key: task.key, platforms: draft.platforms });
    if (built.status === 'unknown')
        throw built.error;
    if (built.status !== 'hit') {
        const why = built.status === 'invalid' ? built.why : 'the engine does not have it';
        throw new errors/* TerrariumError */.qM('image-invalid', `the image ${name} is not what was built: ${why}`);
    }
    try {
        await runTests(task, { image, isChecked: checked }, platform, ports.smokeTest);
    }
    catch (error) {
        // Under its name it would be a hit for the next run.
        await engine.remove(name);
        throw error;
    }
    return image;
}

// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(95885);
;// CONCATENATED MODULE: ./build/core/build/tag-image.js



/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`, the one that everybody gets, unless that one may not be adopted.
 */
async function tagImage(registry, repository, tagging) {
    const { image, expected } = tagging;
    const manifest = await readManifest(registry, repository, image.digest);
    await putTag(registry, repository, `img-${(0,names_digest/* digestHex */.s)(image.digest)}`, manifest);
    const winner = tagging.replaces ? undefined : await findWinner(registry, repository, expected);
    if (winner !== undefined && (await tagging.adopts(winner)))
        return winner;
    await putTag(registry, repository, (0,oci_lookup/* keyTag */.QR)(expected.key), manifest);
    const settled = await findWinner(registry, repository, expected);
    if (settled === undefined) {
        throw new errors/* TerrariumError */.qM('image-invalid', `tag ${(0,oci_lookup/* keyTag */.QR)(expected.key)} does not hold a valid image after it was written`);
    }
    const final = settled === image.digest || (await tagging.adopts(settled)) ? settled : image.digest;
    const current = final === image.digest ? manifest : await readManifest(registry, repository, final);
    await putTag(registry, repository, (0,oci_lookup/* definitionTag */.uQ)(expected.hash), current).catch((error) => {
        // It explains builds to later runs. The image itself does not need it.
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        tagging.onNote(`the tag ${(0,oci_lookup/* definitionTag */.uQ)(expected.hash)} was not moved: ${error.message}`);
    });
    return final;
}
// A registry whose tags are immutable refuses to write a tag that is there, also when it holds this very image.
async function putTag(registry, repository, tag, manifest) {
    try {
        await registry.putManifest(repository, tag, manifest);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        const held = await registry.headManifest(repository, tag).catch(() => undefined);
        if (held?.digest !== manifest.digest)
            throw error;
    }
}
async function findWinner(registry, repository, expected) {
    const lookup = await (0,oci_lookup/* lookUpVerified */.vW)(registry, repository, (0,oci_lookup/* keyTag */.QR)(expected.key), expected);
    if (lookup.status === 'unknown')
        throw lookup.error;
    return lookup.status === 'hit' && lookup.image.kind === 'pushed' ? lookup.image.digest : undefined;
}
async function readManifest(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    if (manifest !== undefined)
        return manifest;
    throw new errors/* TerrariumError */.qM('registry-not-found', `manifest ${digest} is gone`, {
        hint: 'check the retention rules of the repository',
    });
}

;// CONCATENATED MODULE: ./build/core/build/make-image.js










/** Makes images where a run keeps them: in the local engine, else in the target repository. */
function imageMaker(scope) {
    const { engine } = scope.ports;
    return sharing(scope, engine === undefined ? inRepository(scope) : inEngine(scope, engine));
}
function inEngine(scope, engine) {
    return (task) => buildLocally(task, engine, scope);
}
function inRepository(scope) {
    const { ports, order } = scope;
    return async (task) => {
        const { environment, key, replaces, onLine } = task;
        const repository = order.target;
        if (repository === undefined)
            throw new errors/* TerrariumError */.qM('repository-missing', 'no repository is configured', {
                hint: 'set repository in terrarium.yml',
            });
        const image = await buildImage(task, repository, scope);
        const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
        const tagging = { image, expected, replaces, adopts: adoption(scope, repository), onNote: onLine };
        return { kind: 'pushed', repository, digest: await tagImage(ports.registry, repository, tagging) };
    };
}
/** Makes the image of Docker steps first, once for all definitions that have the same, and the rest on top of it. */
function sharing({ lookups, environments }, make) {
    const makeShared = (0,once/* once */.Oo)(reusingShared(lookups, make), sharedName);
    // Also those of the tree's environments that are nothing but these steps.
    const testsOf = (hash) => (environments.get(hash) ?? []).flatMap(({ test }) => test ?? []);
    return async (task) => {
        const split = (0,shared_docker_image/* splitDockerSteps */.w)(task.environment);
        if (split === undefined)
            return make(task);
        const { docker, ours } = split;
        const key = sharedKey(task, docker.hash);
        const shared = {
            ...task,
            key,
            environment: docker,
            checks: [],
            tests: testsOf(docker.hash),
            recorded: undefined,
            added: NOTHING_ADDED,
        };
        return make({ ...task, environment: ours, parents: split.parents(await makeShared(shared)) });
    };
}
function sharedKey({ followed, parentKeys }, definition) {
    return (0,image_key/* imageKey */.p)({ definition, recipe: undefined, bases: followed, installers: [], parents: parentKeys });
}
function sharedName({ key, replaces, fresh }) {
    return JSON.stringify([key, replaces, fresh]);
}
// Found by its own key, also in another run and on a builder with an empty cache.
function reusingShared(lookups, make) {
    return async (task) => {
        const { environment, key, replaces, onLine } = task;
        const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
        const { lookup } = await lookups.find((0,oci_lookup/* keyTag */.QR)(key), expected);
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit' && !replaces)
            return lookup.image;
        onLine('building its Docker steps, for every definition that has the same');
        return make(task);
    };
}
/** Who must not reuse an image without attestation must not adopt one either. */
function adoption({ ports, verifyAttestation }, repository) {
    if (verifyAttestation === undefined)
        return async () => true;
    return async (digest) => (await attestationFault(ports.registry, repository, digest, verifyAttestation)) === undefined;
}

;// CONCATENATED MODULE: ./build/core/build/definition-build.js







/** Builds the images of items from the definitions of this checkout. */
function building(scope) {
    const { ports, environments } = scope;
    const make = imageMaker(scope);
    return async (task) => {
        const { item, onLine } = task;
        const { key } = item;
        const ids = new Set(item.ids);
        const members = (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
        const [environment, ...others] = members;
        if (environment === undefined || key === null)
            throw new errors/* TerrariumError */.qM('plan-mismatch', `${item.title} is not in this tree`);
        onLine(announcement(item));
        requireSecrets(item, environment, scope.secrets ?? []);
        await ports.makeRoom?.(onLine);
        const began = ports.now();
        const recorded = await recordedPackages(task, environment, scope);
        const added = addedTo(environment, scope);
        const image = await make({ ...imageTask(task, [environment, ...others], scope), key, recorded, added });
        return { status: 'built', image, key, seconds: ports.now() - began };
    };
}
/** At most so many at a time. */
function limited(jobs, provide) {
    return (task) => jobs.run(() => provide(task));
}
function imageTask({ item, parents, onLine }, members, { config: { compression } }) {
    const [environment] = members;
    return {
        environment,
        parents: parentImages(environment, parents),
        parentKeys: parents.flatMap((parent) => ('key' in parent ? (parent.key ?? []) : [])),
        followed: item.bases,
        checks: [...new Set(members.flatMap(checksOf))],
        tests: [...new Set(members.flatMap(({ test }) => test ?? []))],
        compression,
        replaces: item.replaces,
        fresh: item.refresh,
        onLine,
    };
}
function addedTo(environment, { templates }) {
    if (templates === undefined)
        return NOTHING_ADDED;
    const expand = (entries) => expandEntries(entries, environment, templates);
    return { labels: expand(templates.labels), annotations: expand(templates.annotations) };
}
async function recordedPackages({ item, onLine }, environment, { ports, order }) {
    if (!(0,freeze/* isFrozen */.Zz)(environment.image) || item.refresh)
        return undefined;
    // Whoever pushes nothing cannot write a record either, but installs what is recorded where that can be read.
    const readable = ports.engine === undefined ? order : { ...order, target: undefined };
    return (0,freeze/* findResolution */.k5)(ports.registry, readable, item.hash, onLine);
}
function requireSecrets({ title }, { image }, given) {
    const missing = image.python.secrets?.find((id) => !given.includes(id));
    if (missing === undefined)
        return;
    const hint = `pass it: --secret id=${missing},src=<file>, or input secret-files: ${missing}=<file>`;
    throw new errors/* TerrariumError */.qM('secret-missing', `${title} needs the secret ${missing}`, { hint });
}
function parentImages(environment, parents) {
    const images = new Map();
    const byId = new Map(parents.flatMap((parent) => parent.item.ids.map((id) => [id, parent])));
    for (const id of environment.parents) {
        const parent = byId.get(id);
        if (parent !== undefined && 'image' in parent)
            images.set(id, parent.image);
    }
    return images;
}

;// CONCATENATED MODULE: ./build/core/build/load-image.js


/**
 * Gives images of a run that pushes nothing short names in the local engine, `localhost/terrarium:<name>`, and pulls those that only
 * a registry has, where the run asks for it.
 */
function loading(scope, jobs, provide) {
    const { engine } = scope.ports;
    if (engine === undefined)
        return provide;
    return async (task) => {
        const provided = await provide(task);
        const members = membersOf(task, scope);
        const names = new Map(members.map((environment) => [environment.id, (0,local_lookup/* localName */.fk)(environment)]));
        const [first] = members;
        if (first === undefined || !(await isThere(engine, first, { task, provided, scope, jobs })))
            return provided;
        for (const name of new Set(names.values()))
            await engine.tag((0,names_reference/* formatImage */.vy)(provided.image), name);
        return { ...provided, localNames: names };
    };
}
/** True once the engine holds the image. */
async function isThere(engine, { image }, { task, provided, scope, jobs }) {
    if (provided.image.kind === 'local')
        return true;
    if (provided.image.kind !== 'pushed' || scope.loads !== true)
        return false;
    const name = (0,names_reference/* formatImage */.vy)(provided.image);
    const platform = (0,local_lookup/* localPlatform */.hJ)(engine, image.platforms);
    task.onLine(`loading ${name}`);
    await jobs.run(() => engine.pull({ name, platform, onLine: task.onLine }));
    return true;
}
function membersOf({ item }, { environments }) {
    const ids = new Set(item.ids);
    return (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
}

// EXTERNAL MODULE: ./build/core/packages/diff-packages.js
var diff_packages = __webpack_require__(13389);
// EXTERNAL MODULE: ./build/core/packages/read-packages.js + 7 modules
var read_packages = __webpack_require__(16513);
// EXTERNAL MODULE: ./build/core/packages/stored-packages.js
var stored_packages = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/core/packages/record-packages.js









/** Notes on images whose packages could not be recorded. */
function unrecorded(outcomes) {
    return outcomes.flatMap(({ item, recorded }) => {
        const { failure } = recorded ?? {};
        if (failure === undefined)
            return [];
        const [path = '.'] = (item.ids[0] ?? '.').split(/[#?]/, 1);
        const message = `its packages were not written down: ${failure.message}`;
        return [(0,model_findings/* finding */.gk)('note', failure.code, message, { path, hint: failure.hint })];
    });
}
/** A record is there, but nobody can read it. */
const UNREADABLE = ['resolution-invalid', 'registry-content-invalid', 'registry-digest-mismatch'];
/**
 * Records the packages of an image and, the first time, the resolution of its definition; `undefined` if that is
 * already done.
 */
async function recordPackages(ports, recording) {
    const { registry, readImageFiles } = ports;
    if (readImageFiles === undefined)
        return undefined;
    try {
        const { repository, digest } = recording.image;
        const known = !recording.renews && (await registry.headManifest(repository, (0,stored_packages/* packagesTag */.mA)(digest))) !== undefined;
        if (known)
            return undefined;
        const manifest = await registry.getManifest(repository, digest);
        return manifest === undefined ? undefined : await record({ ...ports, readImageFiles }, recording, manifest);
    }
    catch (error) {
        return { changes: [], bytes: undefined, failure: failureOf(error) };
    }
}
// The image is there all the same: no failure to describe it, not even a mistake of ours, may end the run.
function failureOf(error) {
    if (error instanceof errors/* TerrariumError */.qM)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new errors/* TerrariumError */.qM('packages-unread', `the image could not be read: ${message}`, { cause: error });
}
async function record(ports, recording, manifest) {
    const { registry } = ports;
    const { environment, seconds, renews } = recording;
    const { repository } = recording.image;
    const { definition } = environment;
    const packages = await readAll(ports, recording, manifest);
    const bytes = await compressedBytes(registry, repository, manifest);
    const cost = seconds === undefined ? undefined : { seconds, bytes };
    await (0,stored_packages/* writeImageFacts */.y8)(registry, repository, manifest, { packages, definition, cost });
    if (!(0,freeze/* isFrozen */.Zz)(environment.image))
        return { changes: [], bytes, failure: undefined };
    const before = await (0,stored_packages/* readResolution */.BB)(registry, repository, environment.hash).catch((error) => {
        // An unreadable record is replaced: refresh exists for this. If the registry fails now, the record may still be good.
        if (renews && error instanceof errors/* TerrariumError */.qM && UNREADABLE.includes(error.code))
            return undefined;
        throw error;
    });
    if (before === undefined || renews)
        await (0,stored_packages/* writeResolution */.WR)(registry, repository, packages);
    return { changes: before === undefined ? [] : (0,diff_packages/* diffPackages */.b)(before, packages), bytes, failure: undefined };
}
async function readAll({ readImageFiles, knownPackages }, { environment, image }, manifest) {
    const children = (0,stored_image/* platformManifests */.OS)(manifest) ?? [];
    const platforms = [];
    for (const platform of environment.image.platforms) {
        const child = children.find((one) => one.platform === platform);
        const known = await knownPackages?.(child?.descriptor.digest ?? manifest.digest);
        const read = async () => (0,read_packages/* readPackages */.qm)(platform, await readImageFiles({ image: (0,names_reference/* formatImage */.vy)(image), platform, patterns: read_packages/* PACKAGE_FILES */.$I }));
        platforms.push(known ?? (await read()));
    }
    return { formatVersion: '1', definitionHash: environment.hash, platforms };
}
/** Compressed layers of every platform, in bytes. */
async function compressedBytes(registry, repository, manifest) {
    if (!(0,stored_image/* isIndex */.nw)(manifest.mediaType))
        return layerBytes(manifest);
    const children = (0,stored_image/* platformManifests */.OS)(manifest) ?? [];
    const sizes = await Promise.all(children.map(async ({ descriptor }) => {
        const child = await registry.getManifest(repository, descriptor.digest);
        return child === undefined ? 0 : layerBytes(child);
    }));
    return sizes.reduce((sum, size) => sum + size, 0);
}
function layerBytes({ bytes }) {
    const content = (0,json/* parseJson */.qF)(bytes);
    const layers = (0,json/* isRecord */.u4)(content) && Array.isArray(content.layers) ? content.layers : [];
    return layers.reduce((sum, layer) => sum + ((0,stored_image/* parseDescriptor */.BA)(layer)?.size ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/core/build/record.js

function createRecorder({ environments, ports }, jobs) {
    const recordings = new Map();
    const begin = (outcome) => {
        const { item, seconds } = outcome;
        const [environment] = environments.get(item.hash) ?? [];
        if (outcome.status !== 'built' || outcome.image.kind !== 'pushed' || environment === undefined)
            return;
        const recording = { environment, image: outcome.image, seconds, renews: item.refresh };
        recordings.set(item.hash, jobs.run(() => recordPackages(ports, recording)));
    };
    return {
        recorded: (work) => async (item, parents) => {
            const outcome = await work(item, parents);
            begin(outcome);
            return outcome;
        },
        finish: async (outcome) => {
            const recorded = await recordings.get(outcome.item.hash);
            return outcome.status === 'built' ? { ...outcome, recorded } : outcome;
        },
    };
}

// EXTERNAL MODULE: ./build/core/oci/manifest-parts.js
var manifest_parts = __webpack_require__(12128);
;// CONCATENATED MODULE: ./build/core/build/promote.js




/** Copies a verified image to the repository, and tags it there as a build would be. An image that is there already is answered as it is. */
async function promote(registry, repository, image, tagging) {
    const from = image.repository;
    if ((0,names_reference/* formatRepository */.Sh)(from) === (0,names_reference/* formatRepository */.Sh)(repository))
        return image;
    const copied = await copyManifest(registry, from, repository, image.digest, ['index', 'image']);
    const digest = await tagImage(registry, repository, { ...tagging, image: copied, replaces: false });
    return { kind: 'pushed', repository, digest };
}
// Children before parents, so that nothing ever names what is not there.
async function copyManifest(registry, from, to, digest, expected) {
    const manifest = await registry.getManifest(from, digest);
    if (manifest === undefined)
        throw uncopied(from, digest, 'it is gone');
    const parts = (0,manifest_parts/* manifestParts */.M)(manifest);
    if (parts === undefined || !expected.includes(parts.kind))
        throw uncopied(from, digest, 'it cannot be read');
    await Promise.all(parts.kind === 'index'
        ? parts.manifests.map((child) => copyManifest(registry, from, to, child.digest, ['image']))
        : [...parts.layers, parts.config].map((blob) => registry.copyBlob(to, blob, from)));
    await registry.putManifest(to, digest, manifest);
    return manifest;
}
function uncopied(from, digest, why) {
    return new errors/* TerrariumError */.qM('image-invalid', `${(0,names_reference/* formatRepository */.Sh)(from)}@${digest} cannot be copied: ${why}`, {
        hint: 'check the retention rules of that repository, or run with force',
    });
}

;// CONCATENATED MODULE: ./build/core/build/reuse-image.js




/** Takes images that are there by now, and leaves the others to `provide`. */
function reusing(scope, provide) {
    const { only, lookups } = scope;
    return async (task) => {
        const { item, parents } = task;
        const ready = await findReady(item, only?.has(item.hash) ?? true, lookups);
        if (ready !== undefined)
            return keepInTarget(task, ready, scope);
        requirePlannedParents(parents);
        return provide(task);
    };
}
/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item, isOurs, lookups) {
    if (item.action === 'use' && item.image !== null)
        return { status: 'used', image: item.image, key: item.key };
    // What another job was to build is there by now, or is built here.
    if (item.action === 'build')
        return isOurs || item.key === null ? undefined : lookUpAgain(item, item.key, lookups);
    if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
        return { status: 'reused', image: item.image, key: item.effectiveKey };
    }
    const key = item.effectiveKey ?? item.key;
    if (key === null)
        throw new errors/* TerrariumError */.qM('registry-failed', item.detail);
    return item.replaces ? undefined : lookUpAgain(item, key, lookups);
}
// By its digest first: an image that is kept under an older key may have lost that key's tag.
async function lookUpAgain(item, key, lookups) {
    const digest = item.image?.kind === 'pushed' ? [item.image.digest] : [];
    for (const reference of [...digest, (0,oci_lookup/* keyTag */.QR)(key)]) {
        const { lookup } = await lookups.find(reference, { hash: item.hash, key, platforms: item.platforms });
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit')
            return { status: 'reused', image: lookup.image, key };
    }
    return undefined;
}
// A hit elsewhere is used where it is, unless the team wants everything that it uses in a repository of its own.
async function keepInTarget({ item, onLine }, ready, scope) {
    const { ports, order, config } = scope;
    const target = ports.engine === undefined ? order.target : undefined;
    if (!config.promote || target === undefined || ready.status !== 'reused' || ready.key === null)
        return ready;
    if (ready.image.kind !== 'pushed')
        return ready;
    const expected = { hash: item.hash, key: ready.key, platforms: item.platforms };
    const tagging = { expected, adopts: adoption(scope, target), onNote: onLine };
    return { ...ready, image: await promote(ports.registry, target, ready.image, tagging) };
}
// The key of an item folds those of its parents: on others, it would not be what it says.
function requirePlannedParents(parents) {
    const moved = parents.find((parent) => 'key' in parent && parent.key !== (parent.item.effectiveKey ?? parent.item.key));
    if (moved === undefined)
        return;
    const message = `what it depends on, ${moved.item.title}, is not the image that was planned`;
    throw new errors/* TerrariumError */.qM('plan-mismatch', message, { hint: 'plan again' });
}

// EXTERNAL MODULE: ./build/core/build/explain-failure.js
var explain_failure = __webpack_require__(87729);
// EXTERNAL MODULE: ./build/core/build/failed-output.js
var failed_output = __webpack_require__(49736);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
;// CONCATENATED MODULE: ./build/core/build/installer-complaint.js


/** Lines of a complaint that are shown, at most. */
const MAX_LINES = 8;
/** Characters of a line that are read: what installers say of packages is short. */
const MAX_LENGTH = 1000;
const FORMS = [
    // https://pip.pypa.io/en/stable/topics/dependency-resolution/#dealing-with-dependency-conflicts
    { opens: /^The conflict is caused by:$/, lists: /^ {4}\S/, kind: 'conflict' },
    // uv: https://docs.astral.sh/uv/reference/internals/resolver/
    { opens: /No solution found when resolving dependencies/, lists: /^\s+\S/, kind: 'solver' },
    // micromamba and conda with libmamba: https://github.com/mamba-org/mamba/issues/2078
    { opens: /The following packages? (?:is|are) incompatible/, lists: /^\s*[\u251c\u2514\u2502]/, kind: 'solver' },
    { opens: /Encountered problems while solving:/, lists: /^\s*- \S/, kind: 'solver' },
    { opens: /PackagesNotFoundError: The following packages are not available/, lists: /^\s*- \S/, kind: 'missing' },
    // The solver of conda before 23.10.
    { opens: /^ResolvePackageNotFound:/, lists: /^\s*- \S/, kind: 'missing' },
    // https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
    { opens: /^ERROR: THESE PACKAGES DO NOT MATCH THE HASHES/, lists: /^ {4}/, kind: 'hash' },
    { opens: /^ERROR: Hashes are required in --require-hashes mode/, lists: /^ {4}/, kind: 'hash' },
];
const ALONE = [
    { find: behind('Hash mismatch for '), lead: 'hash mismatch for ', kind: 'hash' },
    {
        find: behind('ERROR: No matching distribution found for ', 'start'),
        lead: 'no matching distribution for ',
        kind: 'missing',
    },
    { find: behind('Cannot solve the request because of: '), lead: '', kind: 'solver' },
    { find: behind('Failed building wheel for '), lead: 'no wheel could be built for ', kind: 'unbuilt' },
    {
        find: behind('Failed to build installable wheels for some pyproject.toml based projects '),
        lead: 'no wheel could be built for ',
        kind: 'unbuilt',
    },
    { find: behind('Failed to build `'), lead: 'failed to build `', kind: 'unbuilt' },
    // https://pip.pypa.io/en/stable/cli/pip_check/
    { find: (line) => (isPipCheck(line) ? line : undefined), lead: '', kind: 'conflict' },
];
/** What follows some words, or behind those words at the start of a line. */
function behind(words, where = 'anywhere') {
    return (line) => {
        const at = where === 'start' && !line.startsWith(words) ? -1 : line.indexOf(words);
        return at < 0 || at + words.length === line.length ? undefined : line.slice(at + words.length);
    };
}
function isPipCheck(line) {
    const [, said = ''] = /^[A-Za-z0-9._-]+ \S+ (has requirement .+|requires .+)$/.exec(line) ?? [];
    if (said.startsWith('requires '))
        return /, which is not installed\.?$/.test(said) && said.indexOf(',', 'requires '.length + 1) > 0;
    const but = said.indexOf(', but you have ');
    return but > 'has requirement '.length && but + ', but you have '.length < said.length;
}
/** What pip, uv, conda or micromamba say is wrong with packages; `undefined` where the output says nothing of them. */
function findComplaint(output) {
    const lines = output.map(withoutStep);
    for (const { opens, lists, kind } of FORMS) {
        const start = lines.findIndex((line) => opens.test(line));
        if (start < 0)
            continue;
        const list = listBehind(lines.slice(start + 1), lists);
        if (list.length > 0)
            return { kind: kindOf(kind, list), lines: list.map(errors/* redact */.E$) };
    }
    for (const form of ALONE) {
        const found = [...new Set(lines.flatMap((line) => saidBy(form, line)))].slice(0, MAX_LINES);
        if (found.length > 0)
            return { kind: kindOf(form.kind, found), lines: found.map(errors/* redact */.E$) };
    }
    return undefined;
}
const NO_SUCH = /was not found in|there (?:is|are) no versions? of|(?:is|are) available and|does not exist|do not exist|nothing provides requested|No candidates were found/;
function kindOf(kind, lines) {
    if (kind !== 'solver')
        return kind;
    return lines.some((line) => NO_SUCH.test(line)) ? 'missing' : 'conflict';
}
// BuildKit's plain output has `#12 1.234 ` before each line, and `1.234 ` where it repeats them.
function withoutStep(line) {
    return (0,shorten/* shorten */.m)(line, MAX_LENGTH)
        .replace(/^(?:#\d+ )?(?:\d+\.\d{3} )?/, '')
        .trimEnd();
}
function listBehind(lines, lists) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const rest = first < 0 ? [] : lines.slice(first);
    const end = rest.findIndex((line) => !lists.test(line));
    const list = end < 0 ? rest : rest.slice(0, end);
    const shown = list.slice(0, MAX_LINES).map((line) => (0,shorten/* shorten */.m)(withoutOurs(line.trim()), 300));
    return list.length > MAX_LINES ? [...shown, `and ${list.length - MAX_LINES} more`] : shown;
}
// pip tells where in a file of ours a requirement stands.
function withoutOurs(line) {
    return line.replace(/^cause: /, '').replace(/ \(from -[rc] \/run\/terrarium\/[^\s()]{1,200} \(line \d{1,9}\)\)/, '');
}
function saidBy({ find, lead }, line) {
    const said = find(line);
    return said === undefined ? [] : [(0,shorten/* shorten */.m)(`${lead}${said}`, 300)];
}

;// CONCATENATED MODULE: ./build/core/build/settle.js






/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;
/** Lines that are looked through for what an installer says: solvers say a lot behind it. */
const settle_KEPT_LINES = 400;
/** Makes an outcome of what providing an image comes to, also of its failure, and announces it while it happens. */
function settled(ports, provide) {
    return async (item, parents) => {
        const began = ports.now();
        const output = announcedOutput(ports, item);
        const finish = (status, message) => {
            const seconds = ports.now() - began;
            ports.onProgress({ kind: 'finished', id: idOf(item), status, seconds, message });
            return seconds;
        };
        try {
            const provided = await provide({ item, parents, onLine: output.onLine });
            const seconds = finish(provided.status, (0,names_reference/* formatImage */.vy)(provided.image));
            return { item, seconds, ...provided };
        }
        catch (error) {
            // A bug is no item's failure: it reaches the host.
            if (!(error instanceof errors/* TerrariumError */.qM))
                throw error;
            const complaint = findComplaint(output.kept);
            const explained = (0,explain_failure/* explainFailure */.S)(error, (0,failed_output/* decidingLines */.ZS)(output.kept, TAIL_LINES), complaint);
            const seconds = finish('failed', explained.message);
            const tail = (0,failed_output/* failedOutput */.tK)(output.kept.filter((line) => line !== announcement(item)), TAIL_LINES);
            return { item, seconds, status: 'failed', error: explained, tail, complaint: complaint?.lines ?? [] };
        }
    };
}
/** Passes lines on, led by an event that the build started, and keeps the last ones. */
function announcedOutput({ onProgress }, item) {
    const id = idOf(item);
    const kept = [];
    let started = false;
    const onLine = (line) => {
        if (!started)
            onProgress({ kind: 'started', id, title: item.title });
        started = true;
        kept.push(line);
        if (kept.length > settle_KEPT_LINES)
            kept.shift();
        onProgress({ kind: 'line', id, line });
    };
    return { kept, onLine };
}
function idOf({ ids }) {
    return ids[0] ?? '';
}

;// CONCATENATED MODULE: ./build/core/build/build.js







/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what depends on it. */
async function build(items, scope) {
    const jobs = (0,limit/* limit */.A)(scope.jobs);
    const recorder = createRecorder(scope, jobs);
    const provide = loading(scope, jobs, reusing(scope, limited(jobs, building(scope))));
    const work = recorder.recorded(unlessBlocked(settled(scope.ports, provide)));
    const requested = items.filter(({ hash }) => scope.only?.has(hash) ?? true);
    const asked = new Set(requested);
    const outcomes = await workInOrder(items, requested, work);
    // What had to be built for a requested item is reported as well, above all its failure.
    const reported = outcomes.filter(({ item, status }) => asked.has(item) || status === 'built' || status === 'failed');
    return Promise.all(reported.map(recorder.finish));
}
/** Works on the requested items and on their parents, each once; answers all outcomes, in the order in which they were begun. */
async function workInOrder(items, requested, work) {
    const byHash = new Map(items.map((item) => [item.hash, item]));
    const parentsOf = ({ parents }) => parents.flatMap((hash) => byHash.get(hash) ?? []);
    const begun = new Map();
    const begin = async (item) => work(item, await Promise.all(parentsOf(item).flatMap((parent) => begun.get(parent) ?? [])));
    // A plan has no cycles: each component is one item, and its parents came before.
    for (const item of (0,strong_components/* strongComponents */.m)(requested, parentsOf).flat())
        begun.set(item, begin(item));
    return Promise.all(begun.values());
}
/** Does not work on items whose parents failed. */
function unlessBlocked(work) {
    return async (item, parents) => {
        const failed = parents.find(({ status }) => status === 'failed' || status === 'blocked');
        if (failed === undefined)
            return work(item, parents);
        return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
    };
}

;// CONCATENATED MODULE: ./build/core/build/check-target.js


/**
 * Asks, before anything is built, whether the target can be pushed to. Fails with `registry-denied` where it cannot, and with
 * `registry-not-found` where the registry has no such repository and makes none. Without a clear answer the builds go on: they
 * tell more.
 */
async function checkTarget(registry, target) {
    if (await mayPush(registry, target))
        return;
    throw new errors/* TerrariumError */.qM('registry-denied', `the login may not push to ${(0,names_reference/* formatRepository */.Sh)(target)}: nothing was built`, {
        hint: 'log in with an account that may push to it; on ghcr.io give the job permissions: { packages: write }',
    });
}
async function mayPush(registry, target) {
    try {
        return await registry.probePush(target);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM) || error.code === 'registry-not-found')
            throw error;
        return true;
    }
}

// EXTERNAL MODULE: ./build/core/discover/discover.js + 6 modules
var discover = __webpack_require__(53588);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(94061);
// EXTERNAL MODULE: ./build/core/names/base-image.js
var base_image = __webpack_require__(14752);
// EXTERNAL MODULE: ./build/core/names/definition-hash.js
var definition_hash = __webpack_require__(62729);
// EXTERNAL MODULE: ./build/core/normalize/cycles.js
var cycles = __webpack_require__(29303);
;// CONCATENATED MODULE: ./build/core/hash/hash.js








/** Hashes every environment, parents first. A cycle is reported for each of its members. */
async function hash(items, turn = model_turn/* uninterrupted */.q) {
    const good = items.filter((item) => item.ok);
    const byId = new Map(good.map((item) => [item.id, item]));
    const parentsOf = (0,once/* once */.Oo)(({ value }) => (0,environment/* parentIds */.b)(value).flatMap((id) => byId.get(id) ?? []));
    const done = new Map();
    await (0,model_turn/* inTurns */.g)((0,cycles/* componentsOf */.c)(good, parentsOf), turn, ({ members, cycleOf }) => {
        for (const item of members) {
            const cycle = cycleOf?.(item);
            done.set(item.id, cycle === undefined ? hashItem(item, done) : fail(item, (0,cycles/* cycleDiagnostic */.U)(item.value.source, cycle)));
        }
    });
    return items.map((item) => (item.ok ? done.get(item.id) : item));
}
function hashItem(item, done) {
    const parents = (0,environment/* parentIds */.b)(item.value);
    const hashes = new Map();
    for (const id of parents) {
        const hashed = done.get(id);
        if (hashed?.ok !== true)
            return fail(item, parentDiagnostic(item.value.source, id));
        hashes.set(id, hashed.value.hash);
    }
    return { ...item, value: hashEnvironment(item.value, parents, hashes) };
}
function hashEnvironment(environment, parents, hashes) {
    const known = addressed.get(environment.image);
    const isKnown = known !== undefined && areEqual(known, { files: environment.files, hashes });
    const made = isKnown ? known : { files: environment.files, hashes, addresses: addressImage(environment, hashes) };
    addressed.set(environment.image, made);
    return { ...environment, ...made.addresses, parents };
}
/** Trees of one run share drafts (`normalize`): with the same files and parents, they have the same addresses. */
const addressed = new WeakMap();
function areEqual(some, others) {
    if (some.files.length !== others.files.length)
        return false;
    const areFiles = some.files.every((file, at) => isSameFile(file, others.files[at]));
    return areFiles && [...some.hashes].every(([id, hash]) => others.hashes.get(id) === hash);
}
function isSameFile(file, other) {
    const { path, executable, digest, target } = file;
    return other?.path === path && other.executable === executable && other.digest === digest && other.target === target;
}
function addressImage(environment, hashes) {
    const { bases, platforms, python, spark, steps } = environment.image;
    const definition = {
        bases: bases.map(({ imagePlatform, source }) => ({
            parent: source.kind === 'environment' ? (hashes.get(source.id) ?? '') : '',
            platform: imagePlatform,
            reference: source.kind === 'environment' ? '' : (0,base_image/* formatBaseImage */.Qt)(source),
        })),
        context: environment.files,
        platforms,
        python,
        spark,
        steps,
    };
    return { definition, ...(0,definition_hash/* addressesOf */.sO)(definition), unorderedHash: (0,once/* lazy */.RZ)(() => (0,definition_hash/* unorderedHash */.Vx)(definition)) };
}
function parentDiagnostic(path, parent) {
    const message = `it depends on ${parent}, which has errors`;
    return (0,model_findings/* finding */.gk)('error', 'parent-failed', message, { path, at: diagnostic/* START */.d3, hint: 'correct the parent first' });
}
function fail({ value, ...item }, diagnostic) {
    return new model_findings/* Findings */.Fv(value.source, [...item.diagnostics, diagnostic]).item(item.id, 'hash', undefined);
}

// EXTERNAL MODULE: ./build/core/init/propose-config.js + 4 modules
var propose_config = __webpack_require__(76460);
;// CONCATENATED MODULE: ./build/core/model/commit-history.js
/** Where nothing can be asked, and no branch is followed. */
const UNKNOWN_HISTORY = {
    isAncestor: async () => undefined,
    isOnBranch: async () => true,
    hint: 'give the history of commits',
};

// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var normalize_definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/normalize/normalize.js + 11 modules
var normalize = __webpack_require__(85252);
;// CONCATENATED MODULE: ./build/core/parse/parse.js



/** After so many findings, each further definition keeps one, so that thousands of files with mistakes fit into memory. */
const MANY_FINDINGS = 10 * model_findings/* RUN_FINDINGS */.Ro;
/** Parses every bundle separately: a mistake in one definition only fails that definition. */
async function parse(bundles, turn = model_turn/* uninterrupted */.q) {
    let found = 0;
    const definitions = [];
    const uses = [];
    await (0,model_turn/* inTurns */.g)(bundles, turn, (bundle) => {
        const { path } = bundle;
        const file = parseBundle(bundle);
        for (const use of file?.uses ?? [])
            uses.push({ ...use, path, id: `${path}${use.suffix}` });
        for (const reading of file?.definitions ?? []) {
            const parsed = parsedItem(path, reading, found < MANY_FINDINGS ? model_findings/* DEFINITION_FINDINGS */.Zl : 1);
            found += parsed.item.diagnostics.length;
            definitions.push(parsed);
        }
        if (file === undefined)
            definitions.push(unparsed(bundle));
    });
    return { definitions, uses };
}
function parseBundle({ reader, reading, files }) {
    if (reading.kind !== 'text' || reader === undefined)
        return undefined;
    const known = parsed.get(reading);
    if (known?.reader === reader && [...known.asked].every(([path, file]) => files.get(path) === file))
        return known.file;
    const asked = new Map();
    const file = reader.parse(reading, {
        get: (path) => {
            const found = files.get(path);
            asked.set(path, found);
            return found;
        },
    });
    parsed.set(reading, { reader, asked, file });
    return file;
}
const parsed = new WeakMap();
function parsedItem(path, { suffix, source, diagnostics }, most) {
    const findings = new model_findings/* Findings */.Fv(path, diagnostics, most);
    return { path, source, item: findings.item(`${path}${suffix}`, 'parse', source) };
}
function unparsed({ path, reading }) {
    const findings = new model_findings/* Findings */.Fv(path, [unreadable(path, reading)]);
    return { path, source: undefined, item: findings.item(path, 'discover', undefined) };
}
function unreadable(path, reading) {
    if (reading.kind === 'refused') {
        const { code, message, hint } = reading;
        return (0,model_findings/* finding */.gk)('error', code, message, { path, hint });
    }
    if (reading.kind === 'absent') {
        const hint = 'correct the path in terrarium.yml';
        return (0,model_findings/* finding */.gk)('error', 'file-missing', 'the file does not exist', { path, hint });
    }
    const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
    const message = 'expected an environment definition';
    return (0,model_findings/* finding */.gk)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3, hint });
}

// EXTERNAL MODULE: ./build/core/pinning/check.js + 3 modules
var check = __webpack_require__(92552);
// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/plan/planned-files.js
var planned_files = __webpack_require__(88464);
;// CONCATENATED MODULE: ./build/core/plan/check.js






/** Requires that this checkout defines what the plan was made for. */
function checkPlan(plan, environments) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const byHash = new Map(plan.items.map((item) => [item.hash, item]));
    for (const item of plan.items) {
        for (const id of item.ids)
            checkItem(item, id, byId.get(id));
        checkKey(item, byHash);
    }
}
/** Stops before the first of more builds than are meant. What is unknown may turn out to be one. */
function checkBudget(plan, only, maxBuilds) {
    const open = plan.items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const builds = open.filter((item) => only?.has(item.hash) ?? true).length;
    if (builds <= maxBuilds)
        return;
    const message = `${builds} builds are more than max-builds (${maxBuilds}): nothing was built`;
    throw new errors/* TerrariumError */.qM('usage', message, { hint: 'raise max-builds if that is meant' });
}
/** True where a plan says that something is built. */
function hasBuilds({ items }, only) {
    return items.some(({ action, hash }) => action === 'build' && (only?.has(hash) ?? true));
}
function checkItem(item, id, environment) {
    const hint = 'check out the same commit in the plan and the build job, and build the same files';
    if (environment?.hash !== item.hash) {
        const what = environment === undefined ? 'it is not in this checkout' : differenceOf(item, environment);
        throw new errors/* TerrariumError */.qM('plan-mismatch', `${id} is not what was planned: ${what}`, { hint });
    }
    const recipe = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name ?? null;
    if (item.recipe !== recipe) {
        const message = `${id} was planned with ${item.recipe ?? 'no generated step'}, this version has ${recipe ?? 'none'}`;
        throw new errors/* TerrariumError */.qM('plan-mismatch', message, { hint: 'use one version of Terrarium in every job' });
    }
    if (item.action !== 'use' || usesItsBase(item, environment))
        return;
    throw new errors/* TerrariumError */.qM('plan-mismatch', `${id} is not what was planned: it uses another image than its base`, {
        hint,
    });
}
function differenceOf(item, { sections, files }) {
    const section = definition/* SECTIONS */.b.find((name) => sections[name] !== item.sections[name]) ?? 'base';
    const first = section === 'context' && item.files && (0,planned_files/* firstDifference */.at)(item.files, (0,planned_files/* plannedFiles */.G)(files));
    return first ? `section context differs: ${first}` : `section ${section} differs; compare terrarium hash --json`;
}
// A key that does not follow from what the plan says was made by another version, or by hand.
function checkKey(item, byHash) {
    if (item.key === null)
        return;
    const parents = item.parents.flatMap((hash) => {
        const parent = byHash.get(hash);
        return parent?.effectiveKey ?? parent?.key ?? [];
    });
    const { hash, bases, installers } = item;
    const key = (0,image_key/* imageKey */.p)({ definition: hash, recipe: item.recipe ?? undefined, bases, installers, parents });
    if (key === item.key)
        return;
    const hint = 'use one version of Terrarium in every job';
    throw new errors/* TerrariumError */.qM('plan-mismatch', `the key of ${item.title} does not follow from the plan`, { hint });
}
function usesItsBase(item, environment) {
    const { image: used } = item;
    const base = environment.image.bases[0]?.source;
    if (used?.kind !== 'pushed' || base?.kind !== 'image')
        return false;
    const { digest = used.digest } = base.reference;
    return (0,names_reference/* formatRepository */.Sh)(used.repository) === (0,names_reference/* formatRepository */.Sh)(base.reference) && digest === used.digest;
}

// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
;// CONCATENATED MODULE: ./build/core/resolve/group-by-hash.js


/** Groups the requested environments and everything that they depend on, parents first. */
function groupByHash(environments, requested) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const needed = withAncestors(byId, requested);
    const members = Map.groupBy(environments.filter(({ id }) => needed.has(id)), ({ hash }) => hash);
    const parentsOf = (0,once/* once */.Oo)((hash) => [
        ...new Set(members.get(hash)?.[0]?.parents.flatMap((id) => byId.get(id)?.hash ?? [])),
    ]);
    // Nothing depends on itself, so that each component is one hash.
    return (0,strong_components/* strongComponents */.m)(members.keys(), parentsOf).flatMap(([hash]) => {
        const [first, ...rest] = (hash && members.get(hash)) ?? [];
        return hash && first ? [{ hash, environments: [first, ...rest], parents: parentsOf(hash) }] : [];
    });
}
/** Groups in waves: the parents of a wave's members are all in earlier waves. */
function waves(groups) {
    const depth = new Map();
    const levelOf = ({ hash, parents }) => {
        const level = parents.reduce((highest, parent) => Math.max(highest, (depth.get(parent) ?? -1) + 1), 0);
        depth.set(hash, level);
        return level;
    };
    // Parents come first, so that levels appear in ascending order.
    return [...Map.groupBy(groups, levelOf).values()];
}
function withAncestors(byId, requested) {
    const needed = new Set();
    const queue = [...requested];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (needed.has(id))
            continue;
        needed.add(id);
        queue.push(...(byId.get(id)?.parents ?? []));
    }
    return needed;
}

;// CONCATENATED MODULE: ./build/core/plan/name-conflicts.js


/** Two definitions with one name and version but different meaning: neither is registered. */
function nameConflicts(environments, severity) {
    return conflictsOf(environments).flatMap((members) => {
        const others = (0,diagnostic/* enumerate */.HL)(members.map(({ id }) => id));
        return members.map(({ name, version, source }) => {
            const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
            return (0,model_findings/* finding */.gk)(severity, 'name-conflict', message, {
                path: source,
                hint: 'give them different names or versions',
            });
        });
    });
}
function conflictsOf(environments) {
    const named = environments.filter(({ name }) => name !== undefined);
    const byName = Map.groupBy(named, ({ name, version }) => JSON.stringify([name, version ?? '']));
    return [...byName.values()].filter(hasConflict);
}
function hasConflict(members) {
    return new Set(members.map((member) => member.hash)).size > 1;
}

;// CONCATENATED MODULE: ./build/core/plan/refusals.js
/** Why requested environments are not planned, by id: for themselves, or for what they depend on. */
function refusalsOf(environments, requested, forbidden) {
    const refusals = new Refusals(environments, forbidden);
    for (const environment of requested)
        refusals.decide(environment);
    return refusals.causes;
}
/** Decides parents first, as far as they count, without a recursion that a long chain would exhaust. */
class Refusals {
    causes = new Map();
    #decided = new Set();
    #pending = [];
    #byId;
    #forbidden;
    constructor(environments, forbidden) {
        this.#byId = new Map(environments.map((environment) => [environment.id, environment]));
        this.#forbidden = forbidden;
    }
    decide(environment) {
        this.#enter(environment);
        for (let last = this.#pending.at(-1); last !== undefined; last = this.#pending.at(-1)) {
            const parent = last.parents[last.at];
            if (parent === undefined || this.causes.has(parent.id))
                this.#leave(last.environment, parent);
            else if (this.#decided.has(parent.id))
                last.at += 1;
            else
                this.#enter(parent);
        }
    }
    #enter(environment) {
        if (this.#decided.has(environment.id))
            return;
        const own = ownRefusal(environment, this.#forbidden);
        if (own === undefined) {
            // Parents come without cycles: hash refuses them.
            const parents = environment.parents.flatMap((id) => this.#byId.get(id) ?? []);
            this.#pending.push({ environment, parents, at: 0 });
            return;
        }
        this.#decided.add(environment.id);
        this.causes.set(environment.id, own);
    }
    #leave({ id }, refused) {
        this.#pending.pop();
        this.#decided.add(id);
        if (refused !== undefined)
            this.causes.set(id, `it depends on ${refused.id}, which is refused`);
    }
}
const NO_BASE = 'it has no base image: give it one in terrarium.yml';
// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }) {
    return definition.bases.length > 0 || image.dockerfile !== undefined;
}
function ownRefusal(environment, forbidden) {
    if (!hasBase(environment))
        return NO_BASE;
    const [pin] = forbidden(environment);
    return pin && `${pin.code} is an error by policy: ${pin.message}`;
}

;// CONCATENATED MODULE: ./build/core/plan/choose-environments.js







/** Decides what a plan is about from the two sides and what was requested. */
function chooseEnvironments(head, base, request, checker) {
    const environments = (0,normalize_definitions/* environmentsOf */.M2)(head);
    const picked = (0,pick/* pick */.U)(head.definitions, request.environments);
    const force = pickHashes(head, environments, request.force);
    const refresh = pickHashes(head, environments, request.refresh ?? []);
    const dependents = dependentsOf(head, environments, new Set([...force.hashes, ...refresh.hashes]));
    const asked = new Set(picked.ids);
    const requested = environments.filter(({ id }) => asked.has(id) || dependents.has(id));
    const refusals = refusalsOf(environments, requested, checker.forbidden);
    const ready = requested.filter(({ id }) => !refusals.has(id));
    const groups = groupByHash(environments, new Set(ready.map(({ id }) => id)));
    const refused = environments.filter(({ id }) => refusals.has(id));
    const before = base && lookUpById((0,normalize_definitions/* environmentsOf */.M2)(base));
    const kept = request.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
    return {
        groups,
        force: force.hashes,
        refresh: refresh.hashes,
        keepMoved: new Set(kept.map(({ hash }) => hash)),
        failed: [
            ...failedOf(head, asked),
            ...requested.flatMap(({ id }) => {
                const cause = refusals.get(id);
                return cause === undefined ? [] : [{ id, stage: 'plan', cause }];
            }),
        ],
        diagnostics: [
            ...(0,normalize_definitions/* diagnosticsOf */.o)(head),
            ...picked.diagnostics,
            ...nothingSelected(head, request, picked.ids),
            ...force.diagnostics,
            ...refresh.diagnostics,
            ...choose_environments_conflictsOf(head),
            ...refused.flatMap(checker.forbidden),
        ],
        before,
    };
}
// A run that was told what to build, and builds nothing, would be green for ever.
function nothingSelected({ config }, { environments }, ids) {
    if (ids.length > 0 || (environments.length === 0 && config.environments.length === 0))
        return [];
    const [what, path] = environments.length > 0 ? ['the patterns of this run select', '.'] : [`${config.path} selects`, config.path];
    const message = `${what} no environment: nothing is built`;
    return [(0,model_findings/* finding */.gk)('error', 'nothing-selected', message, { path, hint: 'terrarium list shows what there is' })];
}
// What depends on an image that is built again keeps its key, so that nothing else would build it.
function dependentsOf(head, environments, hashes) {
    const selected = new Set(head.definitions.filter(({ origin }) => (0,environment/* isSelected */.s)(origin)).map(({ origin }) => origin.id));
    const above = choose_environments_childrenOf(environments);
    const found = new Set();
    const queue = environments.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        for (const child of above.get(id) ?? []) {
            if (!found.has(child))
                queue.push(child);
            found.add(child);
        }
    }
    return new Set([...found].filter((id) => selected.has(id)));
}
/** Ids of the environments that depend on each. */
function choose_environments_childrenOf(environments) {
    const pairs = environments.flatMap(({ id, parents }) => parents.map((parent) => ({ parent, id })));
    return new Map([...Map.groupBy(pairs, ({ parent }) => parent)].map(([parent, list]) => [parent, list.map(({ id }) => id)]));
}
// Without a pattern `pick` means what is selected; here it means nothing.
function pickHashes(head, environments, patterns) {
    if (patterns.length === 0)
        return { hashes: new Set(), diagnostics: [] };
    const { ids, diagnostics } = (0,pick/* pick */.U)(head.definitions, patterns);
    const asked = new Set(ids);
    return { hashes: new Set(environments.filter(({ id }) => asked.has(id)).map(({ hash }) => hash)), diagnostics };
}
function failedOf(head, ids) {
    return head.definitions.flatMap(({ item }) => item.ok || !ids.has(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }]);
}
function choose_environments_conflictsOf(head) {
    const selected = head.definitions.filter(({ origin }) => (0,environment/* isSelected */.s)(origin));
    const environments = selected.flatMap(({ item }) => (item.ok ? [item.value] : []));
    return nameConflicts(environments, 'warning');
}
function lookUpById(environments) {
    const index = new Map(environments.map((environment) => [environment.id, environment]));
    return (id) => index.get(id);
}
function isUnchanged({ hash, environments }, before) {
    return environments.every(({ id }) => before?.(id)?.hash === hash);
}

// EXTERNAL MODULE: ./build/core/diff/parents.js
var parents = __webpack_require__(17309);
// EXTERNAL MODULE: ./build/core/oci/records.js
var oci_records = __webpack_require__(95362);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(54870);
;// CONCATENATED MODULE: ./build/core/resolve/build-history.js










const NO_HISTORY = { sameDefinition: undefined, latest: undefined, cost: undefined };
/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
function historyFinder(registry, target, hasMergeBase) {
    if (target === undefined)
        return async () => NO_HISTORY;
    // One list serves all: it may have many pages.
    const tags = (0,once/* lazy */.RZ)(async () => (0,sorted_texts/* prefixIndex */.jU)((await registry.listTags(target)) ?? []));
    return (group) => findHistory({ registry, target, tags }, group, hasMergeBase);
}
async function findHistory({ registry, target, tags }, group, hasMergeBase) {
    try {
        const same = await readNewest(registry, target, (0,oci_lookup/* definitionTag */.uQ)(group.hash));
        if (same !== undefined) {
            const { key, base, cost } = same;
            return { sameDefinition: { key, base }, latest: undefined, cost };
        }
        const [environment] = group.environments;
        const before = hasMergeBase ? undefined : await readNewest(registry, target, (0,oci_records/* latestTag */.wk)(environment));
        if (before === undefined || before.definition === '')
            return NO_HISTORY;
        const records = await (0,oci_records/* readRecords */.T3)(registry, target, environment, await tags());
        const record = records.find(({ definitionHash }) => definitionHash === before.definition);
        const latest = { hash: before.definition, definition: record?.definition };
        return { sameDefinition: undefined, latest, cost: before.cost };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return NO_HISTORY;
        throw error;
    }
}
async function readNewest(registry, repository, tag) {
    const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag);
    if (image?.kind !== 'image')
        return undefined;
    return { ...(0,labels/* readOwnLabels */._)(image.configs), cost: await (0,stored_packages/* readCost */.ii)(registry, repository, image.digest) };
}
/** True when the newest image of the definition was built on another digest of its followed base. */
function baseMoved(history, bases) {
    const before = history.sameDefinition?.base;
    return before !== undefined && bases.length > 0 && !bases.some(({ digest }) => digest === before.digest);
}
/** `docker.io/library/python:3.13 sha256:0123456789ab -> sha256:ba9876543210`; `undefined` where it is not known which one moved. */
function baseMove(history, bases) {
    const { name, digest: before } = history?.sameDefinition?.base ?? {};
    if (before === undefined)
        return undefined;
    const named = bases.filter(({ reference }) => (0,names_reference/* formatReference */.FH)(reference) === name);
    const candidates = named.length > 0 || bases.length > 1 ? named : bases;
    const digests = new Set(candidates.map(({ digest }) => digest));
    const [moved] = candidates;
    // With several platforms the label is that of one of them.
    if (moved === undefined || digests.size !== 1 || digests.has(before))
        return undefined;
    return `${(0,names_reference/* formatReference */.FH)(moved.reference)} ${shortDigest(before)} -> ${shortDigest(moved.digest)}`;
}
function shortDigest(digest) {
    return `sha256:${(0,names_digest/* digestHex */.s)(digest).slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/core/plan/decision.js





const NOTHING = {
    image: null,
    strength: null,
    effectiveKey: null,
    reason: null,
    replaces: false,
    refresh: false,
    presumed: null,
};
/** Decides about the image of a group from what the registries say. */
function decide(resolution, before, target) {
    const { answer } = resolution;
    switch (answer.kind) {
        case 'use':
            return { ...NOTHING, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
        case 'hit': {
            const moved = answer.movedFrom !== undefined && answer.movedFrom !== resolution.key;
            return reuse(answer, moved, target);
        }
        case 'forced': {
            const { reason, refresh } = answer;
            return { ...NOTHING, action: 'build', reason, replaces: true, refresh, detail: REASONS[reason] };
        }
        case 'unknown':
            return { ...NOTHING, action: 'unknown', ...presume(resolution, answer.error, before) };
        case 'miss':
            return buildMissing(resolution, answer, before);
    }
}
function reuse({ image, strength, key, recipe }, moved, target) {
    const place = `${strength} ${placeOf(image, target)}`;
    return {
        action: 'reuse',
        reason: moved ? 'base-moved' : null,
        replaces: false,
        refresh: false,
        presumed: null,
        detail: moved
            ? 'base moved; rebuilt on the default branch'
            : recipe === undefined
                ? place
                : `${place}, made by ${recipe}`,
        image,
        strength,
        effectiveKey: key,
    };
}
function placeOf(image, target) {
    if (image.kind === 'local')
        return 'in the local engine';
    const place = (0,names_reference/* formatRepository */.Sh)(image.repository);
    return target === undefined || place === (0,names_reference/* formatRepository */.Sh)(target) ? 'in the registry' : `in ${place}`;
}
function buildMissing(resolution, { invalid, notes, history }, before) {
    const reason = invalid === undefined ? reasonOf(resolution, before) : 'image-invalid';
    const move = reason === 'base-moved' ? baseMove(history, resolution.bases) : undefined;
    const wasBuilt = history.sameDefinition !== undefined;
    const known = reason === 'image-missing' && !wasBuilt ? NEVER_BUILT : REASONS[reason];
    const why = move === undefined ? known : `${known}: ${move}`;
    return { ...NOTHING, action: 'build', reason, replaces: false, detail: [invalid ?? why, ...notes].join('; ') };
}
/** What the diff says of an environment whose registry refuses to be read, as on pull requests from forks. */
function presume({ group }, error, before) {
    if (before === undefined || !(0,oci_lookup/* isRefusal */.vu)(error))
        return { presumed: null, detail: error.message };
    const known = group.environments.flatMap(({ id }) => before(id) ?? []);
    if (known.some(({ hash }) => hash === group.hash))
        return { presumed: 'unchanged', detail: 'unchanged, not verified' };
    const why = REASONS[known.length === 0 ? 'new' : 'definition-changed'];
    return { presumed: 'build', detail: `would build, ${why}` };
}
/** As on the first pull request of a repository that has just been set up. */
const NEVER_BUILT = 'nothing changed, and it was not built yet';
const REASONS = {
    new: 'first build of this environment',
    'definition-changed': 'the definition changed',
    'base-moved': 'the base image moved',
    'parent-changed': 'the environment that it depends on changed',
    'recipe-changed': 'the generated step changed',
    'image-missing': 'nothing changed, but the image is gone',
    'image-invalid': 'the image is not what its tag says',
    forced: 'forced',
    refreshed: 'refreshed',
};
function reasonOf({ group, key, bases, answer }, before) {
    const [environment] = group.environments;
    const history = answer.kind === 'miss' ? answer.history : undefined;
    if (history?.sameDefinition !== undefined) {
        if (history.sameDefinition.key === key)
            return 'image-missing';
        if (baseMoved(history, bases))
            return 'base-moved';
        if (group.parents.length > 0)
            return 'parent-changed';
        // The label names the base of the last stage only: another one moved where our step cannot have changed.
        const stepless = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark) === undefined;
        return bases.length > 1 || stepless ? 'base-moved' : 'recipe-changed';
    }
    const previous = group.environments.map(({ id }) => before?.(id)).find((found) => found !== undefined);
    const hash = previous?.hash ?? history?.latest?.hash;
    const definition = previous?.definition ?? history?.latest?.definition;
    if (hash === undefined)
        return 'new';
    if (hash === group.hash)
        return 'image-missing';
    return definition !== undefined && (0,parents/* differsOnlyInParents */.WC)(definition, environment.definition)
        ? 'parent-changed'
        : 'definition-changed';
}

;// CONCATENATED MODULE: ./build/core/plan/plan.js






/** The plan of what was requested and resolved. */
function assemblePlan(resolutions, scope, target) {
    const items = withFiles(planItems(resolutions, scope.before, target), resolutions);
    return {
        formatVersion: 1,
        repository: target === undefined ? null : (0,names_reference/* formatRepository */.Sh)(target),
        items,
        failed: scope.failed,
        components: componentsOf(items),
        diagnostics: [...scope.diagnostics, ...unread(items)],
    };
}
function withFiles(items, resolutions) {
    const byHash = new Map(resolutions.map(({ group }) => [group.hash, group.environments[0].files]));
    const list = (0,planned_files/* fileLister */.YX)();
    return items.map((item) => {
        const files = list(byHash.get(item.hash) ?? []);
        return files === undefined ? item : { ...item, files };
    });
}
// Said once, and not of each.
function unread(items) {
    if (items.every(({ presumed }) => presumed === null))
        return [];
    const message = 'the registry refuses to be read: what would be built is told by the diff alone';
    const hint = 'log in to the registry before this step';
    return [(0,model_findings/* finding */.gk)('note', 'not-verified', message, { path: '.', hint })];
}
/** Decides every item's action and reason from what was resolved. */
function planItems(resolutions, before, target) {
    const items = new Map();
    for (const resolution of resolutions) {
        const item = planItem(resolution, before, target);
        const waits = item.parents
            .map((hash) => items.get(hash))
            .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
        items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it depends on is unknown' } : item);
    }
    return [...items.values()];
}
function planItem(resolution, before, target) {
    const { group, key, bases, installers } = resolution;
    const [environment] = group.environments;
    return {
        hash: group.hash,
        key: key ?? null,
        ids: group.environments.map(({ id }) => id),
        slug: environment.slug,
        title: environment.name ?? environment.id,
        bases,
        installers,
        parents: group.parents,
        platforms: environment.image.platforms,
        runsOn: group.environments.find(({ runsOn }) => runsOn.length > 0)?.runsOn ?? [],
        owners: [...new Set(group.environments.flatMap(({ owners }) => owners))],
        recipe: (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name ?? null,
        estimate: (resolution.answer.kind === 'miss' ? resolution.answer.history.cost : undefined) ?? null,
        sections: environment.sections,
        ...decide(resolution, before, target),
    };
}
/** Connected components of the items that a later job must work on; each is a row of the matrix. */
function componentsOf(items) {
    const open = items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const byHash = new Map(open.map((item) => [item.hash, item]));
    const children = Map.groupBy(open.flatMap((item) => item.parents.map((parent) => ({ parent, item }))), ({ parent }) => parent);
    const neighbours = ({ hash, parents }) => [
        ...parents.flatMap((parent) => byHash.get(parent) ?? []),
        ...(children.get(hash) ?? []).map(({ item }) => item),
    ];
    const order = new Map(items.map((item, index) => [item.hash, index]));
    return (0,strong_components/* strongComponents */.m)(open, neighbours).map((members) => members.map(({ hash }) => hash).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

// EXTERNAL MODULE: ./build/core/names/commit.js
var names_commit = __webpack_require__(21300);
;// CONCATENATED MODULE: ./build/core/register/naming.js


function recordOf({ environment, key }, { digest }, provenance) {
    const { definition, sections, source, hash } = environment;
    return {
        formatVersion: '1',
        name: (0,oci_records/* recordName */.xD)(environment),
        version: (0,oci_records/* recordVersion */.If)(environment),
        source,
        definitionHash: hash,
        imageKey: key,
        image: digest,
        definition,
        sections,
        ...provenance,
    };
}
/** Writes; what the registry refuses becomes a finding. */
async function attempt(write, onRefused) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return [onRefused(error)];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/register/latest.js





/**
 * Moves `--latest` to an image, unless that would lead back: to an ancestor of a commit at which it was moved to what it names, or to
 * a commit beside its branch. What is not known moves nothing. A move is recorded, for the runs that come after.
 */
async function moveLatest(scope, image) {
    const { registry, repository } = scope;
    const { environment, record, manifest } = image;
    const kept = (await besideBranch(scope, image)) ?? (await goingBack(scope, image));
    if (kept !== undefined)
        return [kept];
    const tag = (0,oci_records/* latestTag */.wk)(environment);
    const refused = await attempt(() => registry.putManifest(repository, tag, manifest).then(() => []), ({ message, hint }) => (0,model_findings/* finding */.gk)('note', 'latest-refused', `${tag} stays: ${message}`, { path: environment.source, hint }));
    // Not before: where tags are immutable, every run would leave a record.
    if (refused.length === 0)
        await (0,oci_records/* writeLatestRecord */.I8)(registry, repository, { environment, record, subject: manifest });
    return refused;
}
async function besideBranch(scope, image) {
    const { provenance, history } = scope;
    const isOnBranch = await history.isOnBranch(provenance.commit);
    if (isOnBranch === true)
        return undefined;
    const ours = shortCommit(provenance.commit);
    if (isOnBranch === false)
        return keep(image, `${ours} is not on the default branch`);
    return unknown(scope, image, `it is not known whether ${ours} is on the default branch`);
}
async function goingBack(scope, image) {
    const { provenance, history } = scope;
    if (image.latest === undefined)
        return undefined;
    const records = await latestRecords(scope, image, image.latest);
    if (records === undefined)
        return unknown(scope, image, 'its commit is not known, because records cannot be read');
    const others = new Set(records.map(({ commit }) => commit).filter(names_commit/* isCommitId */.j));
    others.delete(provenance.commit);
    const ours = shortCommit(provenance.commit);
    let open;
    for (const theirs of others) {
        const isAncestor = await history.isAncestor(provenance.commit, theirs);
        if (isAncestor === true)
            return keep(image, `it is of ${shortCommit(theirs)}, which is newer than ${ours}`);
        if (isAncestor === undefined)
            open = theirs;
    }
    if (open === undefined)
        return undefined;
    return unknown(scope, image, `it is of ${shortCommit(open)}, and it is not known whether that is newer than ${ours}`);
}
/** Records of what `--latest` names; `undefined` where they cannot be read. */
async function latestRecords({ registry, repository, tags }, { environment: { id }, readRecords }, { digest: image }) {
    if (tags === undefined)
        return undefined;
    try {
        const versions = (await readRecords()).filter((record) => record.image === image);
        return [...versions, ...(await (0,oci_records/* readLatestRecords */.sL)(registry, repository, { id, image }, tags))];
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return undefined;
        throw error;
    }
}
function keep({ environment }, why) {
    return (0,model_findings/* finding */.gk)('note', 'latest-kept', `${(0,oci_records/* latestTag */.wk)(environment)} stays: ${why}`, { path: environment.source });
}
function unknown({ history }, { environment }, why) {
    const tag = (0,oci_records/* latestTag */.wk)(environment);
    const hint = `${history.hint}, or delete the tag`;
    return (0,model_findings/* finding */.gk)('warning', 'latest-unknown', `${tag} stays: ${why}`, { path: environment.source, hint });
}
function shortCommit(commit) {
    return (0,names_commit/* isCommitId */.j)(commit) ? commit.slice(0, 12) : 'this checkout';
}

;// CONCATENATED MODULE: ./build/core/register/templated-tags.js







/** Expands the templates for all environments that are named: a tag that two images would get is written for none of them. */
function expandTags(registered, templates) {
    if (templates === undefined)
        return { byId: new Map(), diagnostics: [] };
    const wanted = registered.flatMap((entry) => templates.tags.flatMap((template) => {
        const tag = expandTag(template, entry.environment, templates);
        const isFixed = (0,names_template/* namesField */.L1)(template, ['version', 'hash', 'commit']);
        return tag === undefined ? [] : [{ entry, tag, isFixed }];
    }));
    const diagnostics = [];
    const byId = new Map();
    for (const [tag, all] of Map.groupBy(wanted, (one) => one.tag)) {
        const refused = whyRefused(tag, all.map(({ entry }) => entry));
        for (const { entry, isFixed } of all) {
            const { id, source } = entry.environment;
            if (refused === undefined)
                byId.set(id, [...(byId.get(id) ?? []), { tag, isFixed }]);
            else
                diagnostics.push((0,model_findings/* finding */.gk)('warning', 'tag-refused', refused.message, { path: source, hint: refused.hint }));
        }
    }
    return { byId, diagnostics };
}
function whyRefused(tag, entries) {
    if (!(0,slug/* isFreeTag */.dC)(tag)) {
        const message = `the tag ${JSON.stringify(tag)} is not written: it is no valid tag, or one of Terrarium's own`;
        return { message, hint: 'use letters, digits, ".", "_" and single "-", at most 128 of them' };
    }
    if (new Set(entries.map(({ image }) => (0,names_reference/* formatImage */.vy)(image))).size < 2)
        return undefined;
    const message = `the tag ${tag} is not written: several images would get it, ${(0,diagnostic/* enumerate */.HL)(entries.map(({ environment }) => environment.id))}`;
    return { message, hint: 'add {{name}} or {{hash}} to the template' };
}
/** Writes the tags of templates that do not name the image yet; those that move do so only with `--latest`. */
async function writeTags({ registry, repository }, { environment, manifest }, tags, movesLatest) {
    const diagnostics = [];
    for (const { tag, isFixed } of tags) {
        if (!isFixed && !movesLatest)
            continue;
        const write = async () => {
            const current = await registry.headManifest(repository, tag);
            if (current?.digest !== manifest.digest)
                await registry.putManifest(repository, tag, manifest);
            return [];
        };
        const refused = await attempt(write, ({ message, hint }) => (0,model_findings/* finding */.gk)('note', 'tag-refused', `${tag} stays: ${message}`, { path: environment.source, hint }));
        diagnostics.push(...refused);
    }
    return diagnostics;
}

;// CONCATENATED MODULE: ./build/core/register/register.js









/** Environments whose images were built or reused: those that the plan was about, not all of equal definition. */
function registrable(outcomes, environments) {
    return outcomes.flatMap((outcome) => {
        if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null)
            return [];
        const { item, image, key } = outcome;
        const ids = new Set(item.ids);
        const named = (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
        return named.map((environment) => ({ environment, image, key }));
    });
}
/** Writes names and records of environments whose images are in the target repository. Refusals are findings. */
async function registerNames(registry, repository, registered, naming) {
    const environments = registered.map(({ environment }) => environment);
    // By id: one file may define several environments.
    const refused = new Set(conflictsOf(environments).flatMap((members) => members.map(({ id }) => id)));
    const diagnostics = [...nameConflicts(environments, 'error')];
    const listed = registered.length === 0 ? [] : await listTags(registry, repository);
    const tags = listed && (0,sorted_texts/* prefixIndex */.jU)(listed);
    const templated = expandTags(registered, naming.templates);
    diagnostics.push(...templated.diagnostics);
    const scope = { ...naming, registry, repository, tags, refused, templated };
    // Each has names of its own; there may be thousands.
    const found = await (0,limit/* limit */.A)(AT_A_TIME).map(registered, (entry) => attempt(() => registerOne(scope, entry), nameRefused(entry)));
    return [...diagnostics, ...found.flat()];
}
const AT_A_TIME = 8;
function nameRefused({ environment }) {
    return ({ message, hint }) => warn(environment, 'name-refused', `its names could not be written: ${message}`, hint);
}
async function registerOne(scope, entry) {
    const { registry, repository } = scope;
    const { environment, image } = entry;
    const manifest = image.kind === 'pushed' ? await registry.getManifest(repository, image.digest) : undefined;
    // An image that a lookup repository serves is not ours to name.
    if (manifest === undefined)
        return [];
    const latest = await registry.headManifest(repository, (0,oci_records/* latestTag */.wk)(environment));
    const named = describeNames(scope, entry, manifest, latest);
    const moves = latest?.digest !== manifest.digest;
    const isNew = !scope.refused.has(environment.id) && (moves || (await isUnnamed(scope, named)));
    const refused = isNew ? await attempt(() => registerVersion(scope, named), nameRefused(entry)) : [];
    // Last: a run that is stopped leaves it where it was.
    const kept = moves ? await moveLatest(scope, named) : [];
    const templated = scope.templated.byId.get(environment.id) ?? [];
    const isNewest = kept.every(({ code }) => code === 'latest-refused');
    const others = await writeTags(scope, named, templated, isNewest);
    // Where nothing may be written, once is enough.
    const isSaid = refused.some(({ code }) => code === 'name-refused');
    return [...refused, ...kept.filter(({ code }) => !isSaid || code !== 'latest-refused'), ...others];
}
function describeNames({ registry, repository, provenance, tags }, entry, manifest, latest) {
    const { environment } = entry;
    let records;
    return {
        environment,
        manifest,
        record: recordOf(entry, manifest, provenance),
        latest,
        readRecords: () => {
            records ??= (0,oci_records/* readRecords */.T3)(registry, repository, environment, tags);
            return records;
        },
    };
}
/** True where the tag of the version names another image, or the name has no record. */
async function isUnnamed({ registry, repository, tags }, { environment, manifest }) {
    const tag = (0,oci_records/* namedTag */.yN)(environment);
    if (tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== manifest.digest)
        return true;
    // A run that was stopped may have left names without a record.
    return tags !== undefined && tags((0,oci_records/* recordPrefix */.Kg)(environment)).length === 0;
}
/** Writes the tag and the record of a version, unless the version was another definition before. */
async function registerVersion({ registry, repository }, { environment, manifest, record, readRecords: read }) {
    const earlier = (0,oci_records/* holderOf */.Kd)(environment, await read());
    if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
        const message = `version ${(0,oci_records/* recordVersion */.If)(environment)} of ${(0,oci_records/* recordName */.xD)(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
        return [warn(environment, 'version-taken', message, 'raise the version')];
    }
    const tag = (0,oci_records/* namedTag */.yN)(environment);
    if (tag !== undefined)
        await moveTag(registry, repository, tag, manifest);
    if (earlier === undefined)
        await (0,oci_records/* writeRecord */.rh)(registry, repository, { environment, record, subject: manifest });
    return [];
}
// Without a list, records are taken to be where their names are.
async function listTags(registry, repository) {
    try {
        return await registry.listTags(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return undefined;
        throw error;
    }
}
async function moveTag(registry, repository, tag, manifest) {
    const current = await registry.headManifest(repository, tag);
    if (current?.digest !== manifest.digest)
        await registry.putManifest(repository, tag, manifest);
}
function warn({ source }, code, message, hint) {
    return (0,model_findings/* finding */.gk)('warning', code, message, { path: source, hint });
}

;// CONCATENATED MODULE: ./build/core/register/repair-packages.js




/** Images a run catches up on at most: each is pulled by the builder. */
const MOST = 3;
/**
 * Writes down what reused images hold, where an earlier run could not. Only in runs that built something: others need no builder,
 * and are to stay quick. What fails here is left to a later run.
 */
async function repairPackages(outcomes, environments, ports, target) {
    if (ports.readImageFiles === undefined || !outcomes.some(({ status }) => status === 'built'))
        return;
    const tags = new Set(await repair_packages_listTags(ports, target));
    const missing = outcomes.flatMap((outcome) => {
        const [environment] = environments.get(outcome.item.hash) ?? [];
        if (outcome.status !== 'reused' || environment === undefined)
            return [];
        const { image } = outcome;
        if (image.kind !== 'pushed' || (0,names_reference/* formatRepository */.Sh)(image.repository) !== (0,names_reference/* formatRepository */.Sh)(target))
            return [];
        if (tags.has((0,stored_packages/* packagesTag */.mA)(image.digest)))
            return [];
        return [{ environment, image, seconds: undefined, renews: false }];
    });
    for (const recording of tags.size === 0 ? [] : missing.slice(0, MOST))
        await recordPackages(ports, recording);
}
// Without a list it is unknown what is missing.
async function repair_packages_listTags({ registry }, target) {
    try {
        return (await registry.listTags(target)) ?? [];
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/register/taken-versions.js




/**
 * Environments whose version is recorded with another definition, as an error each: once they are merged, the version would stay
 * with the old one. Only what differs from the other side is looked up. A registry that does not answer leaves it open.
 */
async function takenVersions(environments, before, registry, repository) {
    const changed = environments.filter(({ id, name, version, hash }) => name !== undefined && version !== undefined && before(id)?.hash !== hash);
    if (changed.length === 0)
        return [];
    try {
        const tags = (0,sorted_texts/* prefixIndex */.jU)((await registry.listTags(repository)) ?? []);
        const found = changed.map(async (environment) => {
            const holder = (0,oci_records/* holderOf */.Kd)(environment, await (0,oci_records/* readRecords */.T3)(registry, repository, environment, tags));
            return holder === undefined || holder.definitionHash === environment.hash ? [] : [taken(environment)];
        });
        return (await Promise.all(found)).flat();
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return [];
        throw error;
    }
}
function taken(environment) {
    const message = `version ${environment.version} of ${(0,oci_records/* recordName */.xD)(environment)} is taken by another definition`;
    return (0,model_findings/* finding */.gk)('error', 'version-taken', message, { path: environment.source, hint: 'raise the version' });
}

;// CONCATENATED MODULE: ./build/core/report/installed.js






const NOTHING_COMPARED = { installed: new Map(), failure: undefined };
/** So many environments are compared: a comment shows no more, and each takes some requests. */
const MOST_COMPARED = 100;
const installed_AT_A_TIME = 8;
/**
 * Compares the packages of changed environments with those of the merge base: of images that are there, or of what a definition
 * will install because an earlier build of it is recorded. A registry that fails leaves the rest out.
 */
async function compareInstalled(registry, sources) {
    const { order } = sources;
    const images = imagesOf(sources);
    const held = (0,once/* once */.Oo)((hash) => readHeld(registry, order, hash, images.get(hash)));
    const installed = new Map();
    let failure;
    await (0,limit/* limit */.A)(installed_AT_A_TIME).map(pairsOf(sources), async ({ id, hash, oldHash }) => {
        if (failure !== undefined)
            return;
        try {
            const current = await held(hash);
            const before = current && (await held(oldHash));
            if (before === undefined || current === undefined)
                return;
            const packages = (0,diff_packages/* diffPackages */.b)(before.packages, current.packages);
            installed.set(id, { packages, bytes: current.bytes, bytesBefore: before.bytes });
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.qM))
                throw error;
            failure = error;
        }
    });
    return { installed, failure };
}
function pairsOf({ plan, head, before }) {
    const planned = new Set(plan.items.flatMap(({ ids, presumed }) => (presumed === null ? ids : [])));
    const old = new Map(before.map(({ id, hash }) => [id, hash]));
    const pairs = head.flatMap(({ id, hash }) => {
        const oldHash = old.get(id);
        return planned.has(id) && oldHash !== undefined && oldHash !== hash ? [{ id, hash, oldHash }] : [];
    });
    return pairs.slice(0, MOST_COMPARED);
}
function imagesOf({ plan, outcomes }) {
    const planned = plan.items.map(({ hash, image }) => [hash, image]);
    const became = (outcomes ?? []).map((outcome) => [outcome.item.hash, 'image' in outcome ? outcome.image : null]);
    return new Map([...planned, ...became].flatMap(([hash, image]) => (image?.kind === 'pushed' ? [[hash, image]] : [])));
}
async function readHeld(registry, order, hash, image) {
    const found = image ?? (await findImage(registry, order, hash));
    const facts = found && (await (0,stored_packages/* readImageFacts */.vX)(registry, found.repository, found.digest, hash));
    if (facts !== undefined)
        return { packages: facts.packages, bytes: facts.cost?.bytes };
    for (const repository of order) {
        const packages = await (0,stored_packages/* readResolution */.BB)(registry, repository, hash);
        if (packages !== undefined)
            return { packages, bytes: undefined };
    }
    return undefined;
}
async function findImage(registry, order, hash) {
    for (const repository of order) {
        const head = await registry.headManifest(repository, (0,oci_lookup/* definitionTag */.uQ)(hash));
        if (head !== undefined)
            return { kind: 'pushed', repository, digest: head.digest };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/resolve/bases.js
var resolve_bases = __webpack_require__(4679);
;// CONCATENATED MODULE: ./build/core/resolve/repositories.js






/** Beyond this many keys one tag list costs less than a HEAD each. */
const LIST_ABOVE = 32;
/** Looks where a run looks, as strictly as it needs; each layer wraps the one before. */
function createLookups(registry, order, options) {
    const { hints, verifyAttestation: verify, engine } = options;
    const present = options.expected > LIST_ABOVE ? listed(registry, presentIn(registry)) : presentIn(registry);
    const verified = attested(registry, verify, (0,oci_lookup/* hinted */.x_)(registry, hints, verifiedIn(registry)));
    const lookIn = options.strength === 'present' ? present : verified;
    const find = findInOrder(order, lookIn, excuses(registry, order, options));
    return {
        find: engine === undefined ? find : orInEngine(engine, find),
        findDefinition: findDefinition(order, verified),
    };
}
function presentIn(registry) {
    return (repository, tag, { key }) => (0,oci_lookup/* lookUpPresent */._3)(registry, repository, tag, key);
}
function verifiedIn(registry) {
    return (repository, tag, expected) => (0,oci_lookup/* lookUpVerified */.vW)(registry, repository, tag, expected);
}
/** Answers from one list of a repository's tags, where the repository gives one. */
function listed(registry, lookIn) {
    const tagsOf = (0,once/* once */.Oo)((repository) => repositories_listTags(registry, repository), names_reference/* formatRepository */.Sh);
    return async (repository, tag, expected) => {
        const tags = await tagsOf(repository);
        // Some registries list nothing, or not to everyone. Then each key is looked up.
        if (tags instanceof errors/* TerrariumError */.qM)
            return lookIn(repository, tag, expected);
        if (!tags.has(tag))
            return { status: 'miss' };
        return { status: 'hit', image: { kind: 'listed', repository }, strength: 'present', key: expected.key };
    };
}
async function repositories_listTags(registry, repository) {
    try {
        return new Set((await registry.listTags(repository)) ?? []);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return error;
        throw error;
    }
}
/** Lets only images through that somebody attested whom the configuration names. */
function attested(registry, verify, lookIn) {
    if (verify === undefined)
        return lookIn;
    return async (repository, tag, expected) => {
        const lookup = await lookIn(repository, tag, expected);
        if (lookup.status !== 'hit' || lookup.image.kind !== 'pushed')
            return lookup;
        const { digest } = lookup.image;
        return (0,oci_lookup/* tryLookup */._Q)(async () => {
            const why = await attestationFault(registry, repository, digest, verify);
            return why === undefined ? lookup : { status: 'invalid', why };
        });
    };
}
function findInOrder({ order, target }, lookIn, excuse) {
    return async (tag, expected) => {
        const notes = [];
        let invalid;
        for (const repository of order) {
            const lookup = await lookIn(repository, tag, expected);
            if (lookup.status === 'hit')
                return { lookup, notes };
            if (lookup.status === 'invalid' && repository === target)
                invalid = lookup;
            else if (lookup.status === 'invalid')
                notes.push(`${(0,names_reference/* formatRepository */.Sh)(repository)} holds no usable image: ${lookup.why}`);
            if (lookup.status !== 'unknown')
                continue;
            const note = await excuse(repository, lookup.error);
            if (note === undefined)
                return { lookup, notes };
            notes.push(note);
        }
        return { lookup: invalid ?? { status: 'miss' }, notes };
    };
}
const FIRST_PUSH = 'the repository cannot be read but can be pushed to: taken as not existing yet';
function excuses(registry, { target }, { engine, mayProbe }) {
    const mayPush = (0,once/* once */.Oo)((repository) => probe(registry, repository), names_reference/* formatRepository */.Sh);
    return async (repository, error) => {
        // Nothing is pushed from an engine: a missing image is built for this machine only.
        if (repository !== target || engine !== undefined)
            return `${(0,names_reference/* formatRepository */.Sh)(repository)} could not be asked: ${error.message}`;
        return mayProbe && (0,oci_lookup/* isRefusal */.vu)(error) && (await mayPush(repository)) ? FIRST_PUSH : undefined;
    };
}
// A probe without a clear answer proves no right to push.
async function probe(registry, repository) {
    try {
        return await registry.probePush(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return false;
        throw error;
    }
}
/** Looks into the engine of this machine last. */
function orInEngine(engine, find) {
    return async (tag, expected) => {
        const found = await find(tag, expected);
        if (found.lookup.status === 'hit' || found.lookup.status === 'unknown')
            return found;
        const lookup = await (0,local_lookup/* lookUpLocal */.aT)(engine, expected);
        if (lookup.status === 'hit' || lookup.status === 'unknown')
            return { ...found, lookup };
        if (lookup.status === 'miss')
            return found;
        return { ...found, notes: [...found.notes, `the local engine holds no usable image: ${lookup.why}`] };
    };
}
function findDefinition({ order, target }, lookIn) {
    return async (expected) => {
        for (const repository of order) {
            const lookup = await lookIn(repository, (0,oci_lookup/* definitionTag */.uQ)(expected.hash), expected);
            // A hiccup of the target must not turn a kept image into a build.
            if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === target))
                return lookup;
        }
        return { status: 'miss' };
    };
}

;// CONCATENATED MODULE: ./build/core/resolve/resolve.js






/** Resolves followed bases in parallel, then wave by wave: keys, and which images exist. */
async function resolve(groups, scope) {
    const done = new Map();
    for (const wave of waves(groups)) {
        const resolved = await Promise.all(wave.map((group) => resolveGroup(group, done, scope)));
        for (const resolution of resolved)
            done.set(resolution.group.hash, resolution);
    }
    return groups.map((group) => done.get(group.hash));
}
/** The base image where nothing is built: the environment is that image, as it is. */
function usedBase({ image }) {
    const bare = image.dockerfile === undefined && (0,choose/* recipeFor */.M)(image.python, image.spark) === undefined;
    const source = image.bases[0]?.source;
    return bare && source?.kind !== 'environment' ? source : undefined;
}
async function resolveGroup(group, done, scope) {
    const [environment] = group.environments;
    const bases = await resolveAll(followedBases(environment, scope.config), scope.bases);
    const installers = await resolveAll((0,resolve_bases/* installersOf */.FS)(environment, scope.config), scope.bases);
    const failed = [bases, installers].find((result) => result instanceof errors/* TerrariumError */.qM);
    const parents = group.parents.map((hash) => done.get(hash)).filter((parent) => parent !== undefined);
    const orphan = parents.find((parent) => parent.key === undefined);
    if (bases instanceof errors/* TerrariumError */.qM || installers instanceof errors/* TerrariumError */.qM || orphan !== undefined) {
        const error = failed instanceof errors/* TerrariumError */.qM
            ? failed
            : new errors/* TerrariumError */.qM('registry-failed', 'its parent could not be resolved');
        return { group, key: undefined, bases: [], installers: [], answer: { kind: 'unknown', error } };
    }
    const recipe = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name;
    const keyFor = (name) => (0,image_key/* imageKey */.p)({ definition: group.hash, recipe: name, bases, installers, parents: parents.map(effectiveKey) });
    const key = keyFor(recipe);
    const used = usedBase(environment);
    const accepted = (0,choose/* acceptedRecipes */.J)(recipe, scope.config.acceptRecipes).map((name) => ({ name, key: keyFor(name) }));
    const answer = used === undefined ? await answerOf({ group, key, accepted }, parents, scope) : await useBase(used, scope.bases);
    return { group, key, bases, installers, answer };
}
/** The key that an image of this group carries: that of the image which is reused, else the computed one. */
function effectiveKey({ key, answer }) {
    return answer.kind === 'hit' ? answer.key : key;
}
async function answerOf({ group, key, accepted }, parents, { lookups, ...scope }) {
    if (scope.refresh.has(group.hash))
        return { kind: 'forced', reason: 'refreshed', refresh: true };
    // What was recorded of it holds packages of its parent, which has others now.
    const refresh = parents.some(({ answer }) => answer.kind === 'forced' && answer.refresh);
    if (scope.force.has(group.hash))
        return { kind: 'forced', reason: 'forced', refresh };
    if (parents.some(({ answer }) => answer.kind === 'forced'))
        return { kind: 'forced', reason: 'parent-changed', refresh };
    const platforms = group.environments[0].image.platforms;
    const { lookup, notes } = await lookups.find((0,oci_lookup/* keyTag */.QR)(key), { hash: group.hash, key, platforms });
    for (const earlier of lookup.status === 'miss' ? accepted : []) {
        const found = (await lookups.find((0,oci_lookup/* keyTag */.QR)(earlier.key), { hash: group.hash, key: earlier.key, platforms })).lookup;
        if (found.status === 'hit')
            return { ...hit(found, undefined), recipe: earlier.name };
        if (found.status === 'unknown')
            return { kind: 'unknown', error: found.error };
    }
    if (lookup.status === 'miss' && scope.keepMoved.has(group.hash)) {
        const moved = await lookups.findDefinition({ hash: group.hash, key: undefined, platforms });
        if (moved.status === 'hit')
            return hit(moved, moved.key);
        if (moved.status === 'unknown')
            return { kind: 'unknown', error: moved.error };
    }
    if (lookup.status === 'hit')
        return hit(lookup, undefined);
    if (lookup.status === 'unknown')
        return { kind: 'unknown', error: lookup.error };
    const invalid = lookup.status === 'invalid' ? lookup.why : undefined;
    return { kind: 'miss', invalid, notes, history: await scope.findHistory(group) };
}
function hit({ image, strength, key }, movedFrom) {
    return { kind: 'hit', image, strength, key, movedFrom };
}
async function useBase(base, resolver) {
    try {
        const { digest, registry, path } = await resolver.pin(base, undefined);
        return { kind: 'use', image: { kind: 'pushed', repository: { registry, path }, digest } };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return { kind: 'unknown', error };
        throw error;
    }
}
function followedBases(environment, config) {
    return environment.image.bases.flatMap(({ imagePlatform, source }) => source.kind !== 'environment' && (0,resolve_bases/* isFollowed */.bJ)(config, source) ? [{ image: source, platform: imagePlatform }] : []);
}
async function resolveAll(images, resolver) {
    const results = await Promise.all(images.map(({ image, platform }) => resolver.resolve(image, platform)));
    const resolved = [];
    for (const [index, result] of results.entries()) {
        if (!result.ok)
            return result.error;
        const { image, platform } = images[index];
        // A template is never resolved.
        if (image.kind === 'image')
            resolved.push({ reference: image.reference, platform, digest: result.digest });
    }
    return resolved;
}

;// CONCATENATED MODULE: ./build/core/snapshot/left-out.js


/** Says of each file of credentials in the tree that no definition and no image has it. */
function leftOutNotes(files) {
    return files.map(({ path, because }) => {
        const why = because.kind === 'name' ? `its name is that of ${because.glob}` : `${because.variable} names it`;
        const message = `${(0,diagnostic/* quote */.hD)(path)} is left out of contexts and hashes as credentials: ${why}`;
        return (0,model_findings/* finding */.gk)('note', 'credential-file', message, { path, hint: 'mount it as a secret where a build needs it' });
    });
}

// EXTERNAL MODULE: ./build/core/snapshot/snapshot.js + 2 modules
var snapshot = __webpack_require__(61086);
;// CONCATENATED MODULE: ./build/pipeline.js

























/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
async function pipeline_define(tree, config, options = {}) {
    const { asked, turn = model_turn/* uninterrupted */.q } = options;
    const discovery = await (0,discover/* discover */.k)(tree, config, turn);
    const parsed = await parse(discovery.bundles, turn);
    const normalized = await (0,normalize/* normalize */.S)(discovery, parsed, config, turn);
    const snapshots = await (0,snapshot/* snapshot */.P)(tree, normalized, asked, turn);
    const hashed = await hash(snapshots, turn);
    const definitions = (0,normalize_definitions/* collectDefinitions */.fp)(config, discovery, normalized, parsed.uses, hashed);
    return { ...definitions, diagnostics: [...definitions.diagnostics, ...leftOutNotes(tree.leftOut?.() ?? [])] };
}
/** Stages 1 to 3: what there is, without reading build contexts. */
async function outline(tree, config, turn = model_turn/* uninterrupted */.q) {
    const discovery = await (0,discover/* discover */.k)(tree, config, turn);
    const parsed = await parse(discovery.bundles, turn);
    return { definitions: await (0,normalize/* normalize */.S)(discovery, parsed, config, turn), uses: parsed.uses };
}
/** What a first configuration may select. Lists contexts, and reads none. */
async function propose(tree, config, turn = model_turn/* uninterrupted */.q) {
    const discovery = await (0,discover/* discover */.k)(tree, config, turn);
    const parsed = await parse(discovery.bundles, turn);
    return (0,propose_config/* proposeConfig */.X)({ tree, config, discovery, parsed, turn });
}
/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
async function plan(head, base, registry, options) {
    const { target } = options.order;
    const { checker = (0,check/* createPinChecker */.j)(), turn = model_turn/* uninterrupted */.q } = options;
    await (0,model_turn/* inTurns */.g)((0,normalize_definitions/* environmentsOf */.M2)(head), turn, checker.forbidden);
    const scope = chooseEnvironments(head, base, options, checker);
    const bases = (0,resolve_bases/* baseResolver */.yf)(registry, head.config, options.known);
    const lookups = createLookups(registry, options.order, { ...options, expected: scope.groups.length });
    const findHistory = historyFinder(registry, target, scope.before !== undefined);
    const resolutions = await resolve(scope.groups, { ...scope, bases, lookups, config: head.config, findHistory });
    const planned = assemblePlan(resolutions, scope, target);
    const [named] = options.order.order;
    if (options.proposes !== true || scope.before === undefined || named === undefined)
        return planned;
    const requested = scope.groups.flatMap(({ environments }) => environments);
    const taken = await takenVersions(requested, scope.before, registry, named);
    return { ...planned, diagnostics: [...planned.diagnostics, ...taken] };
}
/** Stages 8 and 9: builds what the plan says, from the definitions of this checkout, and registers what is there. */
async function apply(plan, head, ports, options) {
    checkPlan(plan, (0,normalize_definitions/* environmentsOf */.M2)(head));
    checkBudget(plan, options.only, options.maxBuilds);
    if (hasBuilds(plan, options.only)) {
        // A push fails behind minutes of building: what can be known is asked before.
        if (options.order.target !== undefined && ports.engine === undefined)
            await checkTarget(ports.registry, options.order.target);
        await ports.openBuilder?.();
    }
    const known = plan.items.flatMap((item) => [...item.bases, ...item.installers]);
    const bases = (0,resolve_bases/* baseResolver */.yf)(ports.registry, head.config, known);
    const { hints, verifyAttestation } = options;
    const { engine } = ports;
    const mayProbe = engine === undefined;
    const again = { strength: 'verified', expected: 0, mayProbe, hints, verifyAttestation, engine };
    const lookups = createLookups(ports.registry, options.order, again);
    const environments = (0,normalize_definitions/* indexByHash */.ck)(head);
    const { config } = head;
    const outcomes = await build(plan.items, { ...options, ports, bases, lookups, environments, config });
    if (options.provenance !== undefined && options.order.target !== undefined)
        await repairPackages(outcomes, environments, ports, options.order.target);
    const named = await register(outcomes, head, ports.registry, options);
    return { outcomes, diagnostics: [...unrecorded(outcomes), ...named] };
}
/** What images of changed environments hold otherwise than those of the merge base: for stage 10. */
async function compare(plan, outcomes, { head, base, registry, order }) {
    if (base === undefined)
        return NOTHING_COMPARED;
    const sides = { head: (0,normalize_definitions/* environmentsOf */.M2)(head), before: (0,normalize_definitions/* environmentsOf */.M2)(base) };
    return compareInstalled(registry, { plan, outcomes, ...sides, order: order.order });
}
/** Stage 9 alone: names and records of what was built or reused, also by other jobs. */
async function register(outcomes, head, registry, { order, provenance, history = UNKNOWN_HISTORY, templates }) {
    if (order.target === undefined || provenance === undefined)
        return [];
    return registerNames(registry, order.target, registrable(outcomes, (0,normalize_definitions/* indexByHash */.ck)(head)), {
        provenance,
        history,
        templates,
    });
}


/***/ })

};
