export const id = 324;
export const ids = [324];
export const modules = {

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(945);
/* harmony import */ var _core_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8946);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1609);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2345);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3881);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6932);









const command = {
    usage: 'init [flags]',
    summary: 'Writes a commented terrarium.yml that lists what is found. Never overwrites one.',
    flags: [
        ..._arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMON */ .S,
        { name: 'repository', kind: 'text', value: '<repository>', help: 'repository to write into the file' },
        { name: 'print', kind: 'flag', help: 'print the file instead of writing it' },
    ],
    run: async (args) => {
        const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOptions */ .tv)(args);
        const path = options.config ?? 'terrarium.yml';
        const tree = await (0,_adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workTree */ ._E)(options.root);
        const text = formatConfig(await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .outline */ .rj)(tree, (0,_core_config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb)(path)), args.text('repository'));
        if (args.flag('print'))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(text);
        else {
            await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.root, path), text);
            (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(`wrote ${path}: read it, then run terrarium plan`);
        }
        return 0;
    },
};
async function writeNew(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
    }
    catch (cause) {
        const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        const message = exists ? 'there is a configuration already' : 'the configuration could not be written';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', message, { cause, hint: 'terrarium init --print shows what would be written' });
    }
}
function formatConfig(found, repository) {
    const declared = found.filter(({ origin }) => origin.selection === 'declared');
    const candidates = found.filter(({ origin }) => origin.selection === 'candidate');
    return [
        '# Terrarium: docs/configuration.md explains every key.',
        repository === undefined
            ? '# repository: ghcr.io/<owner>/environments'
            : `repository: ${JSON.stringify(repository)}`,
        '',
        '# Base of conda and requirements files that name none.',
        '# defaults: { base: python:3.12-slim, platforms: [linux/amd64] }',
        '',
        '# Once there is a list, it selects exactly what it names.',
        declared.length === 0 ? '# environments:' : 'environments:',
        ...declared.map(({ origin }) => `  - path: ${JSON.stringify(origin.id)}`),
        ...(candidates.length === 0 ? [] : ['  # Definitions that nothing builds; take away the # of those to build.']),
        ...candidates.map(({ origin }) => `  # - path: ${JSON.stringify(origin.id)}${origin.kind === 'system-managed' ? '\n  #   base: python:3.12-slim' : ''}`),
        '',
    ].join('\n');
}


/***/ })

};
