export const id = 5550;
export const ids = [5550];
export const modules = {

/***/ 15550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23644);
/* harmony import */ var _core_normalize_declared_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18363);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81081);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45291);
/* harmony import */ var _command_known_definitions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87955);
/* harmony import */ var _command_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38882);
/* harmony import */ var _command_restoring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23889);









const command = {
    usage: 'new <name> --from <id|name|hash|digest|name:version|name@label> [flags]',
    summary: 'Begins an environment as a copy of another one: writes its files, under a name of its own, into a new folder.',
    environments: 'none',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORIES */ .X$,
        {
            name: 'from',
            kind: 'text',
            value: '<environment>',
            help: 'what it begins as: of this tree, or registered',
            isEnvironment: true,
        },
        { name: 'to', kind: 'text', value: '<dir>', help: 'folder that is not there yet, or empty (default: its name)' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/get.schema.json)' },
    ],
    run: async (args, signal) => {
        const [name, ...others] = args.positionals;
        const from = args.text('from');
        if (name === undefined || from === undefined || others.length > 0)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', 'expected terrarium new <name> --from <environment>');
        await requireFreeName(name, args, signal);
        const [known] = await (0,_command_known_definitions_js__WEBPACK_IMPORTED_MODULE_6__/* .readDefinitions */ .TL)({ ...args, positionals: [from] }, 1, signal);
        if (known === undefined)
            return 1;
        await (0,_command_restoring_js__WEBPACK_IMPORTED_MODULE_8__/* .writeDefinition */ .d)(args, known, { name });
        return 0;
    },
};
/** Throws for a name that curated environments have, or that the configuration reserves: a plan would refuse it. */
async function requireFreeName(name, args, signal) {
    const options = (0,_command_load_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOptions */ .tv)(args, signal);
    const { config } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(await (0,_adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workTree */ ._)(options.root, options.env), options);
    const findings = new _core_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .Fv(config.path);
    (0,_core_normalize_declared_names_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I)(findings, name, undefined, (0,_core_normalize_declared_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRules */ .J)(config));
    const taken = findings.diagnostics.find(({ code }) => code === 'reserved-name' || code === 'curated-name');
    if (taken !== undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', taken.message, { hint: 'choose another name' });
}


/***/ })

};
