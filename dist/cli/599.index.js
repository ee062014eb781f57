export const id = 599;
export const ids = [599];
export const modules = {

/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8244);
/* harmony import */ var _core_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7192);
/* harmony import */ var _core_diff_locked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9858);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1295);
/* harmony import */ var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7253);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2345);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5980);









const command = {
    usage: 'explain <id> [flags]',
    summary: 'Shows one environment, by id or name: what is hashed, what a build would do, and why.',
    flags: [..._arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON */ .Sq, ..._arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .REGISTRY */ .Mo, { name: 'offline', kind: 'flag', help: 'ask no registry' }],
    run: async (args) => {
        const [wanted, ...more] = args.positionals;
        if (wanted === undefined || more.length > 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .q('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
        const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .makePlan */ .Cs)(args, 'present', [wanted]);
        const found = planned.head.definitions.find(({ origin, item }) => origin.id === wanted || (item.ok && item.value.name === wanted));
        if (found === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .q('usage', `no environment is called ${JSON.stringify(wanted)}`, {
                hint: 'terrarium list shows them',
            });
        const row = (0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .EI)(planned).rows.find(({ id }) => id === found.origin.id);
        const sharers = (0,_core_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(planned.head).filter(({ id, hash }) => found.item.ok && hash === found.item.value.hash && id !== found.origin.id);
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(formatDefinition(found, row, sharers));
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printDiagnostics */ .aE)([...found.item.diagnostics, ...(row?.pins ?? [])]);
        return found.item.ok ? 0 : 1;
    },
};
function formatDefinition({ origin, item }, row, sharers) {
    const head = [`${origin.id}`, `  format     ${origin.format}, ${origin.kind}`, `  selection  ${origin.selection}`];
    if (!item.ok)
        return [...head, `  failed     at ${item.stage}: ${item.cause}`].map((line) => (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_4__.logLine)(line)).join('\n');
    const { value } = item;
    const lines = [
        ...head,
        `  name       ${value.name ?? '(none)'}${value.version === undefined ? '' : ` ${value.version}`}`,
        ...(value.owners.length === 0 ? [] : [`  owners     ${value.owners.join(' ')}`]),
        ...(value.runsOn.length === 0 ? [] : [`  runs on    ${value.runsOn.join(' ')}`]),
        ...Object.entries(value.policies).map(([rule, severity]) => `  policy     ${rule}: ${severity}`),
        `  hash       ${value.hash}`,
        ..._core_model_js__WEBPACK_IMPORTED_MODULE_8__/* .SECTIONS */ .bP.map((section) => `    ${section.padEnd(9)} ${value.sections[section].slice(0, 12)}`),
        ...value.definition.bases.map((base) => `  base       ${base.reference || `environment ${base.parent.slice(0, 12)}`} (${base.platform})`),
        ...value.definition.steps.stages.map((stage, index) => `  stage ${index}    ${stage.from}, ${stage.instructions.length} instructions`),
        ...value.files.map((file) => `  file       ${file.path}${file.executable ? ' (executable)' : ''}`),
        ...value.definition.python.channels.map((channel) => `  channel    ${channel}`),
        ...value.definition.python.conda.map((spec) => `  conda      ${spec}`),
        ...formatPip(value.definition.python.pip),
        ...formatSpark(value.definition.spark),
        ...(value.definition.python.locked ?? []).flatMap(formatLocked),
        ...sharers.map(({ id }) => `  same image ${id}`),
        ...(row === undefined
            ? []
            : [`  plan       ${row.status}${row.reason === undefined ? '' : ` (${row.reason})`}: ${row.detail}`]),
        ...(row?.changes ?? []).map((change) => `  changed    ${(0,_core_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .N)(change)}`),
    ];
    return lines.map((line) => (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_4__.logLine)(line)).join('\n');
}
function formatSpark({ packages, precache, repositories }) {
    const where = precache ? '' : ' (not in the image)';
    return [
        ...repositories.map((url) => `  maven      ${url}`),
        ...packages.map((coordinate) => `  spark      ${coordinate}${where}`),
    ];
}
function formatPip(entries, depth = 0) {
    const line = (text) => `  pip        ${'  '.repeat(depth)}${text}`;
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [line(entry)];
        if ((0,_core_model_js__WEBPACK_IMPORTED_MODULE_8__/* .isLocalPip */ .hE)(entry))
            return [line(entry.join(' '))];
        return [line(entry[0]), ...formatPip(entry[1], depth + 1)];
    });
}
function formatLocked(part) {
    return (0,_core_diff_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .nameLocked */ .g)(part).map((text) => `  locked     ${text} (${part.subdir})`);
}


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
