export const id = 4434;
export const ids = [4434];
export const modules = {

/***/ 84804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requireMatches)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76337);


/** Throws a usage error where one of some lists of patterns has one that names nothing: a slip, before anything is asked or built. */
function requireMatches(definitions, lists) {
    const findings = lists.flatMap((patterns) => (patterns.length === 0 ? [] : (0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .U)(definitions, patterns).diagnostics));
    const missed = findings.find(({ severity }) => severity === 'error');
    if (missed === undefined)
        return;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', missed.message, missed.hint === undefined ? {} : { hint: missed.hint });
}


/***/ }),

/***/ 84434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_history_outdated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64887);
/* harmony import */ var _core_model_limit_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42883);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21556);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34115);
/* harmony import */ var _core_report_describe_aging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15565);
/* harmony import */ var _core_resolve_bases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4679);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74788);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45291);
/* harmony import */ var _command_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38882);
/* harmony import */ var _command_matching_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84804);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12721);
/* harmony import */ var _command_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82677);
















const OLD_DAYS = 14;
const AT_A_TIME = 8;
const command = {
    usage: 'outdated [patterns] [flags]',
    summary: 'Lists what has aged of the images of selected environments: bases that moved or are old, and what gets no fixes any more. Builds nothing.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .REPOSITORIES */ .X$,
        { name: 'old', kind: 'text', value: '<days>', help: `from when on a base is old (default: ${OLD_DAYS})` },
        _command_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_12__/* .VULNERABILITIES */ .V,
        {
            name: 'solve',
            kind: 'flag',
            help: 'also Python packages that a new solution would change, by uv: asks package indexes',
        },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/outdated.schema.json)' },
    ],
    run: async (args, signal) => {
        const { found, broken } = await findOutdated(args, signal);
        const aged = found.filter(({ aging }) => aging.length > 0);
        if (args.json)
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printJson */ .Q2)({ formatVersion: 1, environments: found.map(agedJson) });
        else if (aged.length === 0)
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`nothing has aged of ${found.length} environments`);
        else
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printTable */ .e4)(aged.flatMap(({ id, aging }) => aging.map((one) => [(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__.logLine)(id), (0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__.logLine)((0,_core_report_describe_aging_js__WEBPACK_IMPORTED_MODULE_4__/* .describeAging */ .S)(one))])));
        (0,_command_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printDiagnostics */ .aE)(broken.flatMap(({ item }) => item.diagnostics));
        return broken.length > 0 ? 1 : 0;
    },
};
function agedJson({ id, hash, image, aging }) {
    return { id, hash, image: image === undefined ? null : (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_13__/* .formatImage */ .vy)(image), aging };
}
async function solverOf(args, options) {
    if (!args.flag('solve'))
        return undefined;
    const { packageSolver } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6963), __webpack_require__.e(4289)]).then(__webpack_require__.bind(__webpack_require__, 64895));
    return packageSolver(options);
}
async function findOutdated(args, signal) {
    const options = (0,_command_load_js__WEBPACK_IMPORTED_MODULE_9__/* .hostOptions */ .tv)(args, signal);
    const head = await (0,_command_load_js__WEBPACK_IMPORTED_MODULE_9__/* .loadHead */ .Fr)(options, (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedBy */ .Ai)([args.positionals]));
    (0,_command_load_js__WEBPACK_IMPORTED_MODULE_9__/* .requireConfig */ .Eu)(head);
    (0,_command_matching_js__WEBPACK_IMPORTED_MODULE_10__/* .requireMatches */ .t)(head.definitions, [args.positionals]);
    const picked = (0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__/* .pick */ .U)(head.definitions, args.positionals);
    (0,_command_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printDiagnostics */ .aE)(picked.diagnostics);
    const registry = (0,_composition_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegistry */ .Me)(options, head.config);
    const { order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryOrder */ .j)(head.config, false);
    const ids = new Set(picked.ids);
    const scope = {
        ...{ registry, order, config: head.config, bases: (0,_core_resolve_bases_js__WEBPACK_IMPORTED_MODULE_5__/* .baseResolver */ .yf)(registry, head.config) },
        ...{ now: Date.now(), oldDays: args.count('old', OLD_DAYS) },
        findVulnerabilities: await (0,_command_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_12__/* .openVulnerabilitiesOf */ .C)(args, options),
        solve: await solverOf(args, options),
    };
    const asked = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(head).filter(({ id }) => ids.has(id));
    const found = await (0,_core_model_limit_js__WEBPACK_IMPORTED_MODULE_15__/* .limit */ .A)(AT_A_TIME).map(asked, async (environment) => {
        const { image, aging } = await (0,_core_history_outdated_js__WEBPACK_IMPORTED_MODULE_0__/* .findAging */ .Y)(environment, scope);
        return { id: environment.id, hash: environment.hash, image, aging };
    });
    return { found, broken: head.definitions.filter(({ origin, item }) => ids.has(origin.id) && !item.ok) };
}


/***/ })

};
