export const id = 5550;
export const ids = [5550];
export const modules = {

/***/ 15550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45291);
/* harmony import */ var _command_known_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87955);
/* harmony import */ var _command_restoring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23889);




const command = {
    usage: 'new <name> --from <id|name|hash|digest|name:version> [flags]',
    summary: 'Begins an environment as a copy of another one: writes its files, under a name of its own, into a new folder.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORIES */ .X$,
        { name: 'from', kind: 'text', value: '<environment>', help: 'what it begins as: of this tree, or registered' },
        { name: 'to', kind: 'text', value: '<dir>', help: 'folder that is not there yet, or empty (default: its name)' },
    ],
    run: async (args, signal) => {
        const [name, ...others] = args.positionals;
        const from = args.text('from');
        if (name === undefined || from === undefined || others.length > 0)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', 'expected terrarium new <name> --from <environment>');
        const [known] = await (0,_command_known_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefinitions */ .T)({ ...args, positionals: [from] }, 1, signal);
        if (known === undefined)
            return 1;
        await (0,_command_restoring_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDefinition */ .d)(args, known, { name });
        return 0;
    },
};


/***/ })

};
