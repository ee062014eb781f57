export const id = 8065;
export const ids = [8065];
export const modules = {

/***/ 48065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _command_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95348);


const command = {
    usage: 'run <id|name|name:version|name@label> [flags] [-- command]',
    summary: 'Runs a command in the image of an environment, as the engine has it, else from a registry, else built; or without an image, with its packages on this machine. Pushes nothing.',
    environments: 'first',
    flags: _command_running_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNING */ .W,
    run: async (args, signal) => {
        const [id, ...words] = args.positionals;
        if (id === undefined)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', 'expected an environment: id or name', {
                hint: 'such as terrarium run train -- python train.py',
            });
        return (0,_command_running_js__WEBPACK_IMPORTED_MODULE_1__/* .runInEnvironment */ .G)(args, signal, { id, command: words });
    },
};


/***/ })

};
