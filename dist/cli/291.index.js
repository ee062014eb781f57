export const id = 291;
export const ids = [291];
export const modules = {

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
    { name: 'builder', kind: 'text', value: '<name>', help: 'buildx builder (default: the current one)' },
    { name: 'network', kind: 'text', value: '<mode>', help: 'network of RUN steps' },
    { name: 'provenance', kind: 'text', value: '<value>', help: 'provenance of BuildKit (default: false)' },
    { name: 'sbom', kind: 'text', value: '<value>', help: 'SBOM of BuildKit (default: false)' },
    { name: 'secret', kind: 'list', value: '<id=...>', help: 'secret, as docker buildx build takes it (repeatable)' },
    { name: 'ssh', kind: 'list', value: '<agent>', help: 'SSH agent, as docker buildx build takes it (repeatable)' },
    { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
    { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
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
    const text = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
    };
    const list = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
    };
    const flag = (name) => values[name] === true;
    const count = (name, fallback) => {
        const value = text(name);
        if (value === undefined)
            return fallback;
        if (/^[1-9][0-9]{0,5}$/.test(value))
            return Number(value);
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected a positive number for --${name}, received ${JSON.stringify(value)}`);
    };
    return {
        positionals,
        root: text('root') ?? '.',
        config: text('config'),
        json: flag('json'),
        help: flag('help'),
        text,
        list,
        flag,
        count,
    };
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
