export const id = 1585;
export const ids = [1585];
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

/***/ 71585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/core/assemble/why-buildkit.js
var why_buildkit = __webpack_require__(28682);
// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/plan/acr-limits.js
var acr_limits = __webpack_require__(26427);
// EXTERNAL MODULE: ./build/core/report/describe-definition.js
var describe_definition = __webpack_require__(67140);
// EXTERNAL MODULE: ./build/core/report/explain-row.js
var explain_row = __webpack_require__(91315);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
;// CONCATENATED MODULE: ./build/hosts/cli/command/explain-json.js



/** What `explain --json` prints: schemas/explain.schema.json. */
function explainJson({ found: { origin, item }, row, sharers, whyBuildKit }) {
    const { id, source, format, kind, selection } = origin;
    const value = item.ok ? item.value : undefined;
    return {
        formatVersion: 1,
        ...{ id, source, format, kind, selection },
        name: value?.name ?? null,
        version: value?.version ?? null,
        owners: value?.owners ?? [],
        runsOn: value?.runsOn ?? [],
        policies: value?.policies ?? {},
        hash: value?.hash ?? null,
        sections: value?.sections ?? null,
        definition: value?.definition ?? null,
        whyBuildKit: whyBuildKit ?? null,
        sameImage: sharers.map((other) => other.id),
        failed: item.ok ? null : { stage: item.stage, cause: item.cause },
        plan: row === undefined ? null : planJson(row),
        diagnostics: (0,findings/* shownFindings */.qA)([...item.diagnostics, ...(row?.pins ?? [])]).map(diagnostic/* diagnosticJson */.gZ),
    };
}
function planJson(row) {
    const { status, reason, detail, image } = row;
    return { status, reason: reason ?? null, detail, image: image ?? null, why: (0,explain_row/* explainRow */.g)(row) };
}

// EXTERNAL MODULE: ./build/hosts/cli/command/exporting-definitions.js
var exporting_definitions = __webpack_require__(26826);
// EXTERNAL MODULE: ./build/hosts/cli/command/one-definition.js
var one_definition = __webpack_require__(48017);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/explain.js













const command = {
    usage: 'explain <id> [flags]',
    summary: 'Shows one environment, by id or name: what is hashed, what a build would do, and why.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REGISTRY */.Mo,
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
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/explain.schema.json)' },
    ],
    run: async (args, signal) => {
        (0,command_arguments/* requireOneForm */.Mg)(args, 'json', 'dockerfile');
        if (args.flag('dockerfile'))
            return (0,exporting_definitions/* printDockerfile */.G)(args, signal);
        if (args.text('platform') !== undefined)
            throw new errors/* TerrariumError */.qM('usage', '--platform is for --dockerfile');
        const [wanted, ...more] = args.positionals;
        if (wanted === undefined || more.length > 0)
            throw new errors/* TerrariumError */.qM('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
        const planned = await (0,planning/* makePlan */.Cs)(args, 'present', [wanted], signal);
        const found = (0,one_definition/* requireDefinition */.P)(planned.head, wanted);
        const { rows } = await (0,planning/* reportOf */.EI)(planned);
        const row = rows.find(({ id }) => id === found.origin.id);
        const sharers = (0,definitions/* environmentsOf */.M2)(planned.head).filter(({ id, hash }) => found.item.ok && hash === found.item.value.hash && id !== found.origin.id);
        if (args.json) {
            const why = found.item.ok ? (0,why_buildkit/* whyBuildKit */.n)(found.item.value) : undefined;
            (0,output/* printJson */.Q2)(explainJson({ found, row, sharers, whyBuildKit: why }));
        }
        else {
            (0,output/* printWrapped */.XL)(definitionLines(found, planned.head.config.builder, row, sharers));
            (0,output/* printDiagnostics */.aE)([...found.item.diagnostics, ...(row?.pins ?? [])]);
        }
        return found.item.ok ? 0 : 1;
    },
};
function builderOf(environment, builder) {
    if (builder === 'acr') {
        const refusals = environment.image.platforms.map(acr_limits/* acrRefusal */.zc).filter((refusal) => refusal !== undefined);
        return refusals[0] ?? 'ACR Tasks';
    }
    const why = (0,why_buildkit/* whyBuildKit */.n)(environment);
    return why === undefined ? 'native or BuildKit' : `BuildKit: ${why}`;
}
function definitionLines({ origin, item }, builder, row, sharers) {
    const head = [`${origin.id}`, `  format     ${origin.format}, ${origin.kind}`, `  selection  ${origin.selection}`];
    if (!item.ok)
        return [...head, `  failed     at ${item.stage}: ${item.cause}`];
    const { value } = item;
    return [
        ...head,
        `  name       ${value.name ?? '(none)'}${value.version === undefined ? '' : ` ${value.version}`}`,
        ...(value.owners.length === 0 ? [] : [`  owners     ${value.owners.join(' ')}`]),
        ...(value.runsOn.length === 0 ? [] : [`  runs on    ${value.runsOn.join(' ')}`]),
        ...Object.entries(value.policies).map(([rule, severity]) => `  policy     ${rule}: ${severity}`),
        `  hash       ${value.hash}`,
        ...definition/* SECTIONS */.b.map((section) => `    ${section.padEnd(9)} ${value.sections[section].slice(0, 12)}`),
        `  builder    ${builderOf(value, builder)}`,
        ...(0,describe_definition/* describeDefinition */.F)(value.definition).map((line) => `  ${line}`),
        ...sharers.map(({ id }) => `  same image ${id}`),
        ...(row === undefined
            ? []
            : [
                `  plan       ${row.status}${row.reason === undefined ? '' : ` (${row.reason})`}: ${row.detail}`,
                // The first line is the one above.
                ...(0,explain_row/* explainRow */.g)(row)
                    .slice(1)
                    .map((line) => `             ${line}`),
            ]),
    ];
}


/***/ })

};
