export const id = 6088;
export const ids = [6088];
export const modules = {

/***/ 36088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45291);
/* harmony import */ var _command_known_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87955);
/* harmony import */ var _command_restoring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23889);



const command = {
    usage: 'get <id|name|hash|digest|name:version|name@label> [flags]',
    summary: 'Writes the files of a definition, as a registry or this tree has it, into a new folder. They have its hash.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORIES */ .X$,
        { name: 'to', kind: 'text', value: '<dir>', help: 'folder that is not there yet, or empty (default: its name)' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/get.schema.json)' },
    ],
    run: async (args, signal) => {
        const [known] = await (0,_command_known_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitions */ .TL)(args, 1, signal);
        if (known === undefined)
            return 1;
        const { record, title } = known;
        const version = record === undefined || record.version === record.definitionHash ? undefined : record.version;
        await (0,_command_restoring_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDefinition */ .d)(args, known, { name: (0,_command_restoring_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfId */ .g)(record?.name ?? title), version });
        return 0;
    },
};


/***/ })

};
