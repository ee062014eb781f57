export const id = 649;
export const ids = [649];
export const modules = {

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2456);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5980);




const command = {
    usage: 'plan [patterns] [flags]',
    summary: 'Says what would be built, reused or used, and why. Writes nothing. Patterns are ids, names and globs; ! excludes.',
    flags: [
        ..._arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON */ .S,
        ..._arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .REGISTRY */ .M,
        { name: 'offline', kind: 'flag', help: 'ask no registry: hashes and differences only' },
        { name: 'json', kind: 'flag', help: 'print the plan as JSON' },
    ],
    run: async (args) => {
        const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .makePlan */ .Cs)(args, 'present', args.positionals);
        const report = (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .EI)(planned);
        if (args.json)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(planned.plan);
        else {
            (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlanText */ .$)(report));
            (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printDiagnostics */ .aE)(report.diagnostics);
        }
        return (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(planned.plan) ? 1 : 0;
    },
};


/***/ })

};
