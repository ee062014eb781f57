export const id = 622;
export const ids = [622];
export const modules = {

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1295);
/* harmony import */ var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1609);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1081);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2345);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3881);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);








const command = {
    usage: 'list [flags]',
    summary: 'Lists every definition that is recognised, and what becomes of it. Reads no build context.',
    flags: [..._arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON */ .S, { name: 'json', kind: 'flag', help: 'print JSON' }],
    run: async (args) => {
        const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOptions */ .tv)(args);
        const tree = await (0,_adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workTree */ ._E)(options.root);
        const { config, diagnostics } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(tree, options);
        const found = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .outline */ .rj)(tree, config);
        if (args.json)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)({ formatVersion: 1, environments: found.map(listJson) });
        else
            (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(formatList(found));
        if (!args.json)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printDiagnostics */ .aE)([...diagnostics, ...found.flatMap(({ item }) => item.diagnostics)]);
        const failed = found.some(({ origin, item }) => (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isSelected */ .sp)(origin) && !item.ok);
        return failed || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
};
function listJson({ origin, item }) {
    const { id, source, format, kind, selection } = origin;
    return {
        id,
        name: item.ok ? (item.value.name ?? null) : null,
        source,
        format,
        kind,
        selection,
        selected: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isSelected */ .sp)(origin),
        ok: item.ok,
    };
}
function formatList(found) {
    if (found.length === 0)
        return 'no environment definition was found';
    const rows = found.map(({ origin, item }) => {
        const name = item.ok ? (item.value.name ?? '') : '(has errors)';
        return [origin.selection, origin.format, origin.kind, (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(origin.id), (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(name)];
    });
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ })

};
