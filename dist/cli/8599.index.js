export const id = 8599;
export const ids = [8599];
export const modules = {

/***/ 67140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeDefinition)
/* harmony export */ });
/* harmony import */ var _diff_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38088);
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36623);


/** A definition for people, a line each: its bases, its steps, its files, its packages. Lines hold untrusted text. */
function describeDefinition({ bases, context, python, spark, steps }) {
    return [
        ...bases.map((base) => `base       ${base.reference || `environment ${base.parent.slice(0, 12)}`} (${base.platform})`),
        ...steps.stages.map((stage, index) => `stage ${index}    ${stage.from}, ${stage.instructions.length} instructions`),
        ...context.map((file) => `file       ${file.path}${file.executable ? ' (executable)' : ''}`),
        ...python.channels.map((channel) => `channel    ${channel}`),
        ...python.conda.map((spec) => `conda      ${spec}`),
        ...describePip(python.pip),
        ...(python.secrets ?? []).map((id) => `secret     ${id}`),
        ...spark.repositories.map((url) => `maven      ${url}`),
        ...spark.packages.map((coordinate) => `spark      ${coordinate}${spark.precache ? '' : ' (not in the image)'}`),
        ...(python.locked ?? []).flatMap((part) => (0,_diff_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .nameLocked */ .g)(part).map((text) => `locked     ${text} (${part.subdir})`)),
    ];
}
function describePip(entries, depth = 0) {
    const line = (text) => `pip        ${'  '.repeat(depth)}${text}`;
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [line(entry)];
        if ((0,_model_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalPip */ .h)(entry))
            return [line(entry.join(' '))];
        return [line(entry[0]), ...describePip(entry[1], depth + 1)];
    });
}


/***/ }),

/***/ 78599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_assemble_why_buildkit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28682);
/* harmony import */ var _core_model_definition_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36623);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92676);
/* harmony import */ var _core_report_describe_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67140);
/* harmony import */ var _core_report_explain_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91315);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85603);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45291);
/* harmony import */ var _command_exporting_definitions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26826);
/* harmony import */ var _command_one_definition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48017);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38702);
/* harmony import */ var _command_planning_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74510);












const command = {
    usage: 'explain <id> [flags]',
    summary: 'Shows one environment, by id or name: what is hashed, what a build would do, and why.',
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .REGISTRY */ .Mo,
        { name: 'offline', kind: 'flag', help: 'ask no registry' },
        {
            name: 'dockerfile',
            kind: 'flag',
            help: 'print what BuildKit runs for it instead, as one Dockerfile; asks no registry',
        },
        {
            name: 'platform',
            kind: 'text',
            value: '<os/architecture>',
            help: 'with --dockerfile: of this platform (default: the first)',
        },
    ],
    run: async (args, signal) => {
        if (args.flag('dockerfile'))
            return (0,_command_exporting_definitions_js__WEBPACK_IMPORTED_MODULE_7__/* .printDockerfile */ .G)(args, signal);
        if (args.text('platform') !== undefined)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', '--platform is for --dockerfile');
        const [wanted, ...more] = args.positionals;
        if (wanted === undefined || more.length > 0)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
        const planned = await (0,_command_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .makePlan */ .Cs)(args, 'present', [wanted], signal);
        const found = (0,_command_one_definition_js__WEBPACK_IMPORTED_MODULE_8__/* .requireDefinition */ .P)(planned.head, wanted);
        const { rows } = await (0,_command_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .reportOf */ .EI)(planned);
        const row = rows.find(({ id }) => id === found.origin.id);
        const sharers = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(planned.head).filter(({ id, hash }) => found.item.ok && hash === found.item.value.hash && id !== found.origin.id);
        (0,_command_output_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(formatDefinition(found, row, sharers));
        (0,_command_output_js__WEBPACK_IMPORTED_MODULE_9__/* .printDiagnostics */ .aE)([...found.item.diagnostics, ...(row?.pins ?? [])]);
        return found.item.ok ? 0 : 1;
    },
};
function builderOf(environment) {
    const why = (0,_core_assemble_why_buildkit_js__WEBPACK_IMPORTED_MODULE_0__/* .whyBuildKit */ .n)(environment);
    return why === undefined ? 'native or BuildKit' : `BuildKit: ${why}`;
}
function formatDefinition({ origin, item }, row, sharers) {
    const head = [`${origin.id}`, `  format     ${origin.format}, ${origin.kind}`, `  selection  ${origin.selection}`];
    if (!item.ok)
        return [...head, `  failed     at ${item.stage}: ${item.cause}`].map((line) => (0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(line)).join('\n');
    const { value } = item;
    const lines = [
        ...head,
        `  name       ${value.name ?? '(none)'}${value.version === undefined ? '' : ` ${value.version}`}`,
        ...(value.owners.length === 0 ? [] : [`  owners     ${value.owners.join(' ')}`]),
        ...(value.runsOn.length === 0 ? [] : [`  runs on    ${value.runsOn.join(' ')}`]),
        ...Object.entries(value.policies).map(([rule, severity]) => `  policy     ${rule}: ${severity}`),
        `  hash       ${value.hash}`,
        ..._core_model_definition_js__WEBPACK_IMPORTED_MODULE_11__/* .SECTIONS */ .b.map((section) => `    ${section.padEnd(9)} ${value.sections[section].slice(0, 12)}`),
        `  builder    ${builderOf(value)}`,
        ...(0,_core_report_describe_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDefinition */ .F)(value.definition).map((line) => `  ${line}`),
        ...sharers.map(({ id }) => `  same image ${id}`),
        ...(row === undefined
            ? []
            : [
                `  plan       ${row.status}${row.reason === undefined ? '' : ` (${row.reason})`}: ${row.detail}`,
                // The first line is the one above.
                ...(0,_core_report_explain_row_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRow */ .g)(row)
                    .slice(1)
                    .map((line) => `             ${line}`),
            ]),
    ];
    return lines.map((line) => (0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(line)).join('\n');
}


/***/ })

};
