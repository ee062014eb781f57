export const id = 649;
export const ids = [649];
export const modules = {

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1764);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5980);




const command = {
    usage: 'plan [patterns] [flags]',
    summary: 'Says what would be built, reused or used, and why. Writes nothing. Patterns are ids, names and globs; ! excludes.',
    flags: [
        ..._arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON */ .Sq,
        ..._arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .REGISTRY */ .Mo,
        { name: 'load', kind: 'flag', help: 'plan for build --load: look in the local engine as well' },
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


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   cS: () => (/* binding */ builderOptions)
/* harmony export */ });
/* harmony import */ var _core_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8244);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
/* harmony import */ var _core_repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8580);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1922);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3881);







/** Defines and plans as the flags say. */
async function makePlan(args, strength, patterns) {
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .hostOptions */ .tv)(args);
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHead */ .Fr)(options);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .requireConfig */ .Eu)(head);
    const base = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadBase */ .Og)(options, args.text('base-ref'));
    const offline = args.flag('offline');
    const registry = offline ? OFFLINE : (0,_composition_js__WEBPACK_IMPORTED_MODULE_5__/* .openRegistry */ .Me)(options);
    const local = args.flag('load') ? await (0,_composition_js__WEBPACK_IMPORTED_MODULE_5__/* .openEngine */ .F5)(builderOptions(args)) : undefined;
    const order = (0,_core_repositories_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOrder */ .j)(head.config, false);
    const verifyAttestation = args.flag('register') ? await (0,_composition_js__WEBPACK_IMPORTED_MODULE_5__/* .openVerifier */ .bg)(head.config, options.root) : undefined;
    const planned = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .plan */ .et)(head, base, registry, {
        order,
        strength,
        environments: patterns,
        force: args.list('force'),
        keepMoved: head.config.baseMoved === 'report',
        mayProbe: strength === 'verified' && local === undefined,
        hints: new Map(),
        verifyAttestation,
        engine: local?.engine,
    });
    return { head, base, plan: planned, registry, local, order, verifyAttestation };
}
/** What the flags say to the builder. */
function builderOptions(args) {
    return {
        builder: args.text('builder'),
        cacheFrom: args.list('cache-from'),
        cacheTo: args.list('cache-to'),
        network: args.text('network'),
        env: process.env,
    };
}
/** The report of a plan, with outcomes where there are some. */
function reportOf({ head, base, plan: planned }, outcomes, more = []) {
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .createReport */ .LU)({
        plan: planned,
        outcomes,
        origins: head.definitions.map(({ origin }) => origin),
        head: (0,_core_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(head),
        before: base && (0,_core_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(base),
        diagnostics: [...planned.diagnostics, ...more],
    });
}
/** True when a wanted environment failed, or none goes by a wanted name. */
function hasFailed(plan) {
    return (plan.failed.length > 0 || plan.diagnostics.some(({ severity, code }) => severity === 'error' && code === 'no-match'));
}
const refuse = () => Promise.reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('registry-unreachable', 'not asked (--offline)'));
/** Stands for every registry when none may be asked. */
const OFFLINE = {
    headManifest: refuse,
    getManifest: refuse,
    getBlob: refuse,
    listTags: refuse,
    listReferrers: refuse,
    putBlob: refuse,
    copyBlob: refuse,
    putManifest: refuse,
    probePush: refuse,
};


/***/ })

};
