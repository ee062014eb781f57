export const id = 205;
export const ids = [205];
export const modules = {

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderPlanText),
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/** The report for a terminal: plain text in aligned columns. */
function renderPlanText(_report) {
    return '';
}
/** `error path:line:column: message [code]`, and a line with the hint. */
function renderDiagnostic(diagnostic) {
    return diagnostic.message;
}


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ formatHelp),
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


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
/** Flags of the commands that ask registries. */
const REGISTRY = [
    { name: 'repository', kind: 'text', value: '<repository>', help: 'where images are looked for and pushed to' },
    {
        name: 'lookup-repository',
        kind: 'list',
        value: '<repository>',
        help: 'read-only repository to look in as well (repeatable)',
    },
    { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    { name: 'force', kind: 'list', value: '<id|all>', help: 'build anew although the image exists (repeatable)' },
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected a positive number for --${name}, received ${JSON.stringify(value)}`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', message, { hint: 'terrarium <command> --help lists the flags' });
    }
}
/** Help of a command: usage, what it does, and its flags. */
function formatHelp(usage, summary, flags) {
    const names = flags.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`);
    const width = Math.max(...names.map((name) => name.length));
    const lines = flags.map(({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`);
    return `Usage: terrarium ${usage}\n\n${summary}\n\nFlags:\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 2205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2345);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6932);




const FLAGS = [
    ..._arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON */ .Sq,
    {
        name: 'directory',
        kind: 'text',
        value: '<dir>',
        help: 'where content is kept, below the root (default: .terrarium/registry)',
    },
    { name: 'port', kind: 'text', value: '<n>', help: 'port on 127.0.0.1 (default: a free one)' },
];
const SUMMARY = 'Serves an OCI registry from a folder, on loopback, until it is interrupted. No account is asked for.';
const command = async ([action, ...args]) => {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .lR)(FLAGS, action === '--help' ? ['--help'] : args);
    if (parsed.help) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .formatHelp */ .B2)('registry serve [flags]', SUMMARY, FLAGS));
        return 0;
    }
    if (action !== 'serve')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', 'expected terrarium registry serve');
    const { serveRegistry } = await __webpack_require__.e(/* import() */ 713).then(__webpack_require__.bind(__webpack_require__, 9713));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(parsed.root, parsed.text('directory') ?? '.terrarium/registry');
    const port = parsed.text('port') === undefined ? 0 : parsed.count('port', 0);
    const served = await serveRegistry({ directory, port });
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(served.address);
    await new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => done());
    });
    await served.close();
    return 0;
};


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   aE: () => (/* binding */ printDiagnostics),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1764);

/** Writes to stdout: results only. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
/** Writes JSON to stdout. */
function printJson(value) {
    process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
/** Writes findings to stderr, worst first. */
function printDiagnostics(diagnostics) {
    const order = ['error', 'warning', 'note'];
    const sorted = diagnostics.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    for (const diagnostic of sorted)
        process.stderr.write(`${(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(diagnostic)}\n`);
}


/***/ })

};
