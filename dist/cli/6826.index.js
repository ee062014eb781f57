export const id = 6826;
export const ids = [6826];
export const modules = {

/***/ 68017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vl: () => (/* binding */ DEFINITION_USES),
  v4: () => (/* binding */ DOCKERFILE_USE),
  RK: () => (/* binding */ platformFor)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/oci/records.js
var records = __webpack_require__(95362);
// EXTERNAL MODULE: ./build/core/resolve/group-by-hash.js
var group_by_hash = __webpack_require__(97651);
// EXTERNAL MODULE: ./build/core/build/file.js
var build_file = __webpack_require__(42483);
// EXTERNAL MODULE: ./build/core/build/shared-docker-image.js
var shared_docker_image = __webpack_require__(43253);
// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(82475);
// EXTERNAL MODULE: ./build/core/dockerfile/target-stage.js
var target_stage = __webpack_require__(70999);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipes_recipe = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/core/build/default-installer.js
var default_installer = __webpack_require__(60081);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/packages/freeze.js
var freeze = __webpack_require__(50371);
// EXTERNAL MODULE: ./build/core/recipes/choose.js + 2 modules
var choose = __webpack_require__(66979);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/core/text/shell-word.js
var shell_word = __webpack_require__(56783);
// EXTERNAL MODULE: ./build/core/build/pin-images.js + 1 modules
var pin_images = __webpack_require__(60601);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
// EXTERNAL MODULE: ./build/core/resolve/bases.js
var bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/core/resolve/local-lookup.js
var local_lookup = __webpack_require__(70337);
;// CONCATENATED MODULE: ./build/core/exports/image-names.js










/**
 * What FROM names where no registry is asked: images as they are written, and environments by the name that `build --load` gives them.
 * `template-base` where a base has no reference, `usage` where a definition that is not selected has no base.
 */
function imageNames(one, tree) {
    const { id, image } = one.environment;
    if (image.steps.stages.length === 0 && image.bases.length === 0)
        throw new errors/* TerrariumError */.qM('usage', `${id} has no base image`, { hint: 'give it one in terrarium.yml: base' });
    const slots = basesOf(one).map((use) => [use.slot, referenceOf(use, tree)]);
    const installer = tree.config.condaInstaller ?? default_installer/* DEFAULT_INSTALLER */.D;
    return { slots: new Map(slots), base: baseFacts(one, tree), installer, syntax: undefined };
}
/** The environments that an environment is built on, or copies from. */
function namedParents(one, tree) {
    return basesOf(one).flatMap((use) => {
        const environment = parentOf(use, tree);
        return environment === undefined
            ? []
            : [{ environment, platform: use.imagePlatform, name: (0,local_lookup/* localName */.fk)(environment) }];
    });
}
/** The user that an image ends with; `undefined` where only a registry knows, or the builder that expands it. */
function userOfImage(one, tree) {
    const own = (0,build_file/* userOf */.Z5)(one.environment.image.steps);
    if (own !== undefined)
        return (0,recipes_recipe/* isUser */.QY)(own) ? own : undefined;
    const below = baseOf(one);
    if (below === undefined)
        return '';
    const parent = parentOf(below, tree);
    return parent && userOfImage({ environment: parent, platform: below.imagePlatform }, tree);
}
/** What our own step needs to know about an image of the tree that it is built on. */
function factsOf(one, tree) {
    const digest = `sha256:${one.environment.hash}`;
    return { digest, user: userOfImage(one, tree) ?? '', hasPrefix: fillsPrefix(one, tree) };
}
function baseFacts(one, tree) {
    const below = baseOf(one);
    const parent = below && parentOf(below, tree);
    if (below !== undefined && parent !== undefined)
        return factsOf({ environment: parent, platform: below.imagePlatform }, tree);
    // Caches are named by it: bases share none, as in a build.
    const name = below === undefined ? 'scratch' : (0,names_reference/* formatReference */.FH)(referenceOf(below, tree));
    return { digest: `sha256:${(0,sha256/* sha256Hex */.f)(name)}`, user: '', hasPrefix: false };
}
/** True where a step of ours is in an image: every one but that of Spark sets the variable that a build looks for. */
function fillsPrefix(one, tree) {
    if ((0,choose/* recipeFor */.M)(one.environment.image.python) !== undefined)
        return true;
    const below = baseOf(one);
    const parent = below && parentOf(below, tree);
    return parent !== undefined && fillsPrefix({ environment: parent, platform: below?.imagePlatform ?? '' }, tree);
}
function basesOf({ environment, platform }) {
    return environment.image.bases.filter((use) => use.platform === platform);
}
function baseOf(one) {
    const slot = (0,pin_images/* baseSlot */.i)(one.environment);
    return slot === undefined ? undefined : basesOf(one).find((use) => use.slot === slot);
}
function parentOf({ source }, { environments }) {
    return source.kind === 'environment' ? environments.get(source.id) : undefined;
}
function referenceOf(use, tree) {
    if (use.source.kind !== 'environment')
        return (0,bases/* requireReference */.jZ)(use.source);
    const parent = parentOf(use, tree);
    const reference = parent && (0,names_reference/* parseReference */.F2)((0,local_lookup/* localName */.fk)(parent));
    // A definition has an address only where its parents have one.
    if (reference === undefined)
        throw new Error(`${use.source.id} is no environment of the tree`);
    return reference;
}

;// CONCATENATED MODULE: ./build/core/exports/dockerfile-notes.js








/** A command with all arguments of a build. */
const MAX_NOTE = 100_000;
/** Lines for people: how the Dockerfile is built, and in what a build of ours differs. */
function notesOf(one, tree, given, does) {
    const notes = [
        `What BuildKit runs for ${one.environment.id} on ${one.platform}:`,
        `  ${commandOf(one, given)}`,
        ...given.parents.map(({ name, environment }) => `${name} is ${environment.id}: terrarium build --load makes it`),
        'A build pins images by digest.',
        ...contextNotes(one),
        ...stepNotes(one, tree, does),
    ];
    return notes.map((note) => (0,safe_text.logLine)(note, MAX_NOTE));
}
function commandOf({ platform }, { context, target, arguments: values, secrets }) {
    const words = [
        `--platform=${platform}`,
        ...(target === '' ? [] : [`--target=${target}`]),
        ...values.map(([name, value]) => `--build-arg=${name}=${value}`),
        ...secrets.map((id) => `--secret=id=${id}`),
    ];
    return ['docker build --file=-', ...words.map(shell_word/* shellWord */.r), '--', (0,shell_word/* shellWord */.r)(context)].join(' ');
}
function contextNotes({ environment }) {
    const count = environment.files.length;
    if (environment.image.context === undefined || count === 0)
        return [];
    return [`A build has ${count === 1 ? 'one file' : `${count} files`} of the context: those that are hashed.`];
}
/** In what our own step differs. */
function stepNotes(one, tree, { usesUv, isSplit }) {
    const { image } = one.environment;
    const recipe = (0,choose/* recipeFor */.M)(image.python, image.spark)?.name;
    if (recipe === undefined)
        return [];
    const usesDefault = /^(?:conda|locked)\//.test(recipe) && tree.config.condaInstaller === undefined;
    return [
        ...(usesDefault
            ? [`A build uses the conda tool of the base, else that of ${(0,names_reference/* formatReference */.FH)(default_installer/* DEFAULT_INSTALLER */.D)}.`]
            : []),
        ...(usesUv
            ? [`A build gives it uv, without which pip installs: --build-context=${recipes_recipe/* UV_CONTEXT */.kW}=<folder of uv>`]
            : []),
        ...((0,freeze/* isFrozen */.Zz)(image) ? ['A build installs the versions that were recorded, where there are some.'] : []),
        ...(isSplit ? ['A build makes two images: the second step does not see the arguments of the first.'] : []),
        ...(userOfImage(one, tree) === undefined ? ['A build ends with the user of the base.'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/exports/dockerfile.js









/** The Dockerfile of both steps, for one platform: what a build makes in two images or in one. No registry is asked. */
function wholeDockerfile(one, tree) {
    const { definition, image } = one.environment;
    const split = (0,shared_docker_image/* splitDockerSteps */.w)(one.environment);
    const { text, usesUv } = split === undefined ? aloneText(one, tree) : joinedText(one, split, tree);
    const { python, dockerfile } = image;
    const given = {
        context: image.context?.directory ?? '.',
        target: split === undefined ? (dockerfile?.target ?? '') : '',
        arguments: [...definition.steps.arguments, ...(dockerfile?.builderArguments ?? [])],
        secrets: [...new Set([...(python.secrets ?? []), ...definition.steps.secrets])],
        parents: namedParents(one, tree),
    };
    return { ...given, text: withNotes(text, notesOf(one, tree, given, { usesUv, isSplit: split !== undefined })) };
}
/** One image: Docker steps, a step of ours, or both where the first have triggers for what is built on them. */
function aloneText(one, tree) {
    const { dockerfile } = one.environment.image;
    const file = (0,build_file/* renderBuildFile */.nB)(one.environment, one.platform, imageNames(one, tree));
    const { usesUv } = file;
    if (file.files.size === 0)
        return { text: file.text, usesUv };
    const text = mountingStage(file.text);
    if (dockerfile === undefined)
        return { text: `${fileStages(file)}${text}`, usesUv };
    // Stages that have numbers stay before ours, and the last one stays the last.
    const { start } = stageOf(dockerfile, text);
    return { text: `${text.slice(0, start)}${fileStages(file)}${text.slice(start)}`, usesUv };
}
/** Two images: the second one is built on a stage of the first one's Dockerfile. */
function joinedText({ environment, platform }, split, tree) {
    const first = { environment: split.docker, platform };
    const names = imageNames(first, tree);
    const { text, stage } = namingTarget(split.dockerfile, (0,build_file/* renderBuildFile */.nB)(first.environment, platform, names).text);
    const second = { ...names, slots: new Map([[0, { stage }]]), base: factsOf(first, tree) };
    const file = (0,build_file/* renderBuildFile */.nB)(split.ours, platform, second);
    const end = text.endsWith('\n') ? '' : '\n';
    const ours = (0,build_file/* continuedAs */.mM)(environment.image.steps, mountingStage(file.text));
    return { text: `${text}${end}${fileStages(file)}${ours}`, usesUv: file.usesUv };
}
/** Name of the stage that the second step is built on, where it has none. */
const STEPS_STAGE = 'terrarium-steps';
/** Name of the stage with the files that a builder gets beside the Dockerfile. */
const FILES_STAGE = 'terrarium-definition';
function mountingStage(text) {
    return text.replaceAll(recipes_recipe/* DEFINITION_MOUNT */.WP, recipes_recipe/* DEFINITION_MOUNT */.WP.replace('type=bind,', `type=bind,from=${FILES_STAGE},`));
}
/** Stages for what a builder gets as files and contexts. */
function fileStages({ files, usesUv }) {
    const copies = [...files].map(([path, text]) => {
        const word = delimiterOf(text);
        return `COPY <<'${word}' /${path}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${word}\n`;
    });
    return `FROM scratch AS ${FILES_STAGE}\n${copies.join('')}${usesUv ? `FROM scratch AS ${recipes_recipe/* UV_CONTEXT */.kW}\n` : ''}`;
}
/** A word that a text does not have. */
function delimiterOf(text) {
    let word = 'END';
    while (text.includes(word))
        word += '_';
    return word;
}
function namingTarget(dockerfile, text) {
    const { name, from } = stageOf(dockerfile, text);
    if (name !== undefined)
        return { text, stage: name };
    return { text: `${text.slice(0, from.end)} AS ${STEPS_STAGE}${text.slice(from.end)}`, stage: STEPS_STAGE };
}
/** The stage that is built, in a text where no stage is called as ours are. */
function stageOf({ path, target }, text) {
    const { stages } = (0,parse/* parseDockerfile */.A)(new findings/* Findings */.Fv(path), text);
    const taken = stages.find(({ name }) => name?.startsWith('terrarium-'))?.name;
    if (taken !== undefined)
        throw new errors/* TerrariumError */.qM('usage', `${path} has a stage ${taken}, as stages of ours are called`, {
            hint: 'rename the stage: names with terrarium- are for what is generated',
        });
    const stage = (0,target_stage/* targetStage */.A)(text, target);
    if (stage === undefined)
        throw new Error(`${path} has no target`);
    return stage;
}
// Before the first comment that is none, directives would no longer be read as such.
function withNotes(text, notes) {
    const head = /^(?:\uFEFF)?(?:#[^\n]*\n)*/.exec(text)?.[0] ?? '';
    return `${head}${notes.map((note) => `# ${note}\n`).join('')}${text.slice(head.length)}`;
}

;// CONCATENATED MODULE: ./build/core/exports/bake.js




/**
 * `docker-bake.json` of environments and of those that they are built on, to be used in the root. A target is an environment for one platform, because
 * its Dockerfile is; one of several platforms is a group of them.
 */
function bakeFile(environments, tree) {
    const all = withParents(environments, tree);
    const names = bakeNames(all);
    const nameOf = (environment) => names.get(environment.id) ?? '';
    const parts = all.map((environment) => ({
        name: nameOf(environment),
        targets: platformsOf(environment).map((one) => [targetName(one, nameOf(environment)), targetOf(one, tree, nameOf)]),
    }));
    const groups = parts
        .filter(({ targets }) => targets.length > 1)
        .map(({ name, targets }) => [name, { targets: targets.map(([target]) => target) }]);
    const file = {
        group: { [DEFAULT]: { targets: environments.map(nameOf) }, ...Object.fromEntries(groups) },
        target: Object.fromEntries(parts.flatMap(({ targets }) => targets)),
    };
    return `${JSON.stringify(file, undefined, 2)}\n`;
}
/** What bake builds without a name. */
const DEFAULT = 'default';
function targetOf(one, tree, nameOf) {
    const { text, context, target, arguments: values, secrets, parents } = wholeDockerfile(one, tree);
    const args = values.map(([name, value]) => [name, literal(value)]);
    const contexts = contextsOf(one, parents, nameOf);
    return {
        context: literal(context),
        'dockerfile-inline': literal(text),
        platforms: [one.platform],
        ...(target === '' ? {} : { target: literal(target) }),
        ...(args.length === 0 ? {} : { args: Object.fromEntries(args) }),
        ...(contexts.length === 0 ? {} : { contexts: Object.fromEntries(contexts) }),
        ...(secrets.length === 0 ? {} : { secret: secrets.map((id) => literal(`id=${id}`)) }),
    };
}
/** Parents as targets by name, without `:latest`, as BuildKit looks for them. Under one name it cannot tell two platforms apart. */
function contextsOf({ environment: { id } }, parents, nameOf) {
    const contexts = new Map();
    for (const parent of parents) {
        const name = parent.name.replace(/:latest$/, '');
        const target = `target:${targetName(parent, nameOf(parent.environment))}`;
        if ((contexts.get(name) ?? target) !== target)
            throw usesTwoPlatforms(id, parent.environment.id);
        contexts.set(name, target);
    }
    return [...contexts];
}
function usesTwoPlatforms(id, parent) {
    return new errors/* TerrariumError */.qM('usage', `${id} uses ${parent} of two platforms, which bake cannot tell apart`, {
        hint: 'name other environments: terrarium list shows them',
    });
}
/** Texts of bake are templates of HCL: https://github.com/hashicorp/hcl/blob/v2.23.0/json/spec.md#strings */
function literal(text) {
    return text.replaceAll(/[$%](?=\{)/g, '$&$&');
}
/** The environments and everything that they are built on, by id. */
function withParents(environments, tree) {
    const ids = (0,group_by_hash/* withAncestors */.f$)(tree.environments, new Set(environments.map(({ id }) => id)));
    return [...ids].sort().flatMap((id) => tree.environments.get(id) ?? []);
}
function platformsOf(environment) {
    return environment.image.platforms.map((platform) => ({ environment, platform }));
}
function targetName({ environment, platform }, name) {
    return environment.image.platforms.length > 1 ? `${name}-${platform.replaceAll('/', '-')}` : name;
}
/** Names of targets and groups by id: those of tags, in the characters of bake. */
function bakeNames(environments) {
    const taken = new Set([DEFAULT]);
    const names = new Map();
    for (const environment of environments) {
        let name = (0,records/* nameStem */.nY)(environment).replace(/[^A-Za-z0-9_-]/g, '-');
        const all = () => [name, ...platformsOf(environment).map((one) => targetName(one, name))];
        while (all().some((own) => taken.has(own)))
            name += '_';
        for (const own of all())
            taken.add(own);
        names.set(environment.id, name);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/core/exports/definition-uses.js



/** What BuildKit runs for an environment. */
const DOCKERFILE_USE = {
    takes: 'one',
    render: (one, tree) => wholeDockerfile(one, tree).text,
};
/** Files by which other tools build environments, by the name of the tool. They need neither an image nor a registry. */
const DEFINITION_USES = {
    bake: { takes: 'several', render: bakeFile },
    dockerfile: DOCKERFILE_USE,
};
/** The platform that is asked for, else the first one. */
function platformFor({ id, image: { platforms } }, asked) {
    const found = platforms.find((platform) => asked === undefined || platform === asked);
    if (found !== undefined)
        return found;
    throw new errors/* TerrariumError */.qM('usage', `${id} is not built for ${JSON.stringify(asked)}`, {
        hint: `it is for ${platforms.join(', ')}`,
    });
}


/***/ }),

/***/ 22745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findCalled)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** The definition with this id, else with this name; `undefined` where there is none, a usage error where there are several. */
function findCalled({ definitions }, wanted) {
    const own = definitions.find(({ origin }) => origin.id === wanted);
    const named = definitions.filter(({ item }) => item.ok && item.value.name === wanted);
    const [found, ...others] = own === undefined ? named : [own];
    if (others.length === 0)
        return found;
    const ids = named.map(({ origin }) => origin.id).join(', ');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `several environments are called ${JSON.stringify(wanted)}: ${ids}`, {
        hint: 'name one by its id',
    });
}


/***/ }),

/***/ 26826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ printDockerfile),
/* harmony export */   t: () => (/* binding */ exportDefinitions)
/* harmony export */ });
/* harmony import */ var _core_exports_definition_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68017);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76337);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38882);
/* harmony import */ var _one_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48017);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12721);








/** Prints what BuildKit runs for the environment that is named. */
function printDockerfile(args, signal) {
    return exportDefinitions(args, _core_exports_definition_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKERFILE_USE */ .v4, signal);
}
/** Prints the file by which another tool builds environments of the checkout. No registry is asked. */
async function exportDefinitions(args, use, signal) {
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loadHead */ .Fr)((0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOptions */ .tv)(args, signal), (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .askedBy */ .Ai)([args.positionals]));
    (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .requireConfig */ .Eu)(head);
    const found = use.takes === 'one' ? [requireOne(head, args.positionals)] : requireSeveral(head, args.positionals);
    if (found.some(({ item }) => !item.ok)) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .printDiagnostics */ .aE)(found.flatMap(({ item }) => item.diagnostics));
        return 1;
    }
    const environments = found.flatMap(({ item }) => (item.ok ? [item.value] : []));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .printFile */ .o6)(textOf(use, environments, head, args.text('platform')));
    return 0;
}
function textOf(use, environments, head, platform) {
    const tree = { environments: new Map((0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(head).map((one) => [one.id, one])), config: head.config };
    if (use.takes === 'one')
        return environments
            .map((one) => use.render({ environment: one, platform: (0,_core_exports_definition_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .platformFor */ .RK)(one, platform) }, tree))
            .join('');
    if (platform === undefined)
        return use.render(environments, tree);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', '--platform is for the file of one environment', {
        hint: 'leave it out: every platform has a target of its own',
    });
}
function requireOne(head, names) {
    const [name, ...others] = names;
    if (name !== undefined && others.length === 0)
        return (0,_one_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .requireDefinition */ .P)(head, name);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
}
function requireSeveral(head, patterns) {
    const { ids, diagnostics } = (0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_4__/* .pick */ .U)(head.definitions, patterns);
    const [missed] = diagnostics;
    const hint = { hint: missed?.hint ?? 'terrarium list shows them' };
    if (missed !== undefined || ids.length === 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', missed?.message ?? 'nothing is selected', hint);
    const wanted = new Set(ids);
    return head.definitions.filter(({ origin }) => wanted.has(origin.id));
}


/***/ }),

/***/ 48017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireDefinition),
/* harmony export */   l: () => (/* binding */ notCalled)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_names_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25762);
/* harmony import */ var _core_normalize_find_called_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22745);



/** The definition with this id, else with this name; a usage error where that is none, or several. */
function requireDefinition(all, wanted) {
    const found = (0,_core_normalize_find_called_js__WEBPACK_IMPORTED_MODULE_1__/* .findCalled */ .l)(all, wanted);
    if (found === undefined)
        throw notCalled(all, wanted);
    return found;
}
/** The mistake of naming what is not there. */
function notCalled({ definitions }, wanted) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `no environment is called ${JSON.stringify(wanted)}`, {
        hint: hintFor(wanted, definitions),
    });
}
function hintFor(wanted, definitions) {
    const names = definitions.flatMap(({ origin, item }) => [origin.id, (item.ok && item.value.name) || origin.id]);
    const meant = (0,_core_names_closest_js__WEBPACK_IMPORTED_MODULE_2__.closest)(wanted, names);
    const broken = definitions.find(({ item }) => !item.ok)?.origin.id;
    if (meant === undefined && broken !== undefined)
        return `terrarium list shows them; one with errors, such as ${broken}, is known by its id alone`;
    return meant === undefined ? 'terrarium list shows them' : `did you mean ${meant}? terrarium list shows them`;
}


/***/ })

};
