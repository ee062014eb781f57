export const id = 291;
export const ids = [291];
export const modules = {

/***/ 7460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ buildFlags),
/* harmony export */   TV: () => (/* binding */ BUILDER_OPTIONS),
/* harmony export */   pE: () => (/* binding */ readBuilderRequest)
/* harmony export */ });
/* unused harmony exports BUILDER_INPUTS, withoutAttestations */
/** Options in the order of `--help` and of action.yml. */
const BUILDER_OPTIONS = [
    {
        name: 'builder',
        kind: 'text',
        value: '<name>',
        help: 'buildx builder (default: the current one)',
        shape: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
        expected: 'the name of a buildx builder',
    },
    {
        name: 'network',
        kind: 'text',
        value: '<mode>',
        help: 'network of RUN steps',
        shape: /^[a-z]+$/,
        expected: 'a network mode such as host, none or default',
    },
    {
        name: 'provenance',
        kind: 'text',
        value: '<value>',
        help: 'provenance of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'sbom',
        kind: 'text',
        value: '<value>',
        help: 'SBOM of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'secret',
        kind: 'list',
        value: '<id=...>',
        help: 'secret, as docker buildx build takes it (repeatable)',
        inputs: ['secrets', 'secret-envs', 'secret-files'],
    },
    { name: 'ssh', kind: 'list', value: '<agent>', help: 'SSH agent, as docker buildx build takes it (repeatable)' },
    { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
    { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
];
/** Inputs of the Action that say something to the builder. */
const BUILDER_INPUTS = BUILDER_OPTIONS.flatMap(({ name, inputs }) => inputs ?? [name]);
/** Reads every option as a host has it. */
function readBuilderRequest(secrets, read) {
    const values = new Map(BUILDER_OPTIONS.map((option) => [option.name, option.name === 'secret' ? secrets.flags : read(option)]));
    return { builder: values.get('builder')?.[0], values, secrets };
}
/** The request without what an engine cannot store. */
function withoutAttestations(request) {
    const attesting = BUILDER_OPTIONS.filter(({ attests }) => attests).map(({ name }) => name);
    return { ...request, values: new Map([...request.values].filter(([name]) => !attesting.includes(name))) };
}
/** Arguments of a build. The builder is none of them: other commands of buildx take it as well. */
function buildFlags({ values }) {
    return BUILDER_OPTIONS.filter(({ name }) => name !== 'builder').flatMap(({ name, otherwise }) => {
        const given = values.get(name) ?? [];
        const all = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
        return all.map((value) => `--${name}=${value}`);
    });
}


/***/ }),

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   iC: () => (/* binding */ BUILDER),
/* harmony export */   readArguments: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _builder_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);



/** Flags that every command has. */
const COMMON = [
    { name: 'root', kind: 'text', value: '<dir>', help: 'folder to read (default: .)' },
    {
        name: 'config',
        kind: 'text',
        value: '<file>',
        help: 'configuration, relative to the root (default: terrarium.yml)',
    },
    { name: 'help', kind: 'flag', help: 'show this help' },
];
/** Flags of the commands that may build. */
const BUILDER = [
    { name: 'load', kind: 'flag', help: 'build into the local engine, and look there as well; push nothing' },
    ..._builder_options_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILDER_OPTIONS */ .TV,
];
/** Where the commands that ask registries look. */
const REPOSITORIES = [
    { name: 'repository', kind: 'text', value: '<repository>', help: 'where images are looked for and pushed to' },
    {
        name: 'lookup-repository',
        kind: 'list',
        value: '<repository>',
        help: 'read-only repository to look in as well (repeatable)',
    },
];
/** Flags of the commands that plan. */
const REGISTRY = [
    ...REPOSITORIES,
    { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    { name: 'force', kind: 'list', value: '<id|all>', help: 'build anew although the image exists (repeatable)' },
    { name: 'refresh', kind: 'list', value: '<id|all>', help: 'solve packages anew, and build with them (repeatable)' },
];
/** Reads the arguments of a command; what is not known is a usage error. */
function readArguments(flags, args) {
    const options = Object.fromEntries(flags.map(({ name, kind }) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]));
    const { values, positionals } = parse(options, args);
    const list = (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
    const text = (name) => list(name)[0];
    return {
        positionals,
        root: text('root') ?? '.',
        config: text('config'),
        json: values.json === true,
        help: values.help === true,
        text,
        list,
        flag: (name) => values[name] === true,
        count: (name, fallback) => parseCount(name, text(name)) ?? fallback,
    };
}
function parseCount(name, text) {
    if (text === undefined)
        return undefined;
    if (/^[1-9][0-9]{0,5}$/.test(text))
        return Number(text);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected a positive number for --${name}, received ${JSON.stringify(text)}`);
}
function parse(options, args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', message, { hint: 'terrarium <command> --help lists the flags' });
    }
}


/***/ })

};
