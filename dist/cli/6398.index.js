export const id = 6398;
export const ids = [6398];
export const modules = {

/***/ 16398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _command_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95348);


/** The better shell that is there. */
const SHELL = ['/bin/sh', '-c', 'if command -v bash >/dev/null; then exec bash; else exec sh; fi'];
const command = {
    usage: 'shell <id|name|name:version|name@label> [flags]',
    summary: 'Opens a shell in the image of an environment, as the engine has it, else from a registry, else built; or without an image.',
    environments: 'first',
    flags: _command_running_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNING */ .W,
    run: async (args, signal) => {
        const [id, ...others] = args.positionals;
        if (id === undefined || others.length > 0)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', 'expected one environment: id or name');
        return (0,_command_running_js__WEBPACK_IMPORTED_MODULE_1__/* .runInEnvironment */ .G)(args, signal, { id, command: SHELL });
    },
};


/***/ })

};
