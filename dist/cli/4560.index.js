export const id = 4560;
export const ids = [4560];
export const modules = {

/***/ 31556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export formatPlan */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38384);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95885);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);
/* harmony import */ var _planned_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88464);






/** The text of a plan file. */
function formatPlan(plan) {
    return JSON.stringify(planDocument(plan));
}
/** A plan as JSON has it, with as many findings as a run shows. */
function planDocument(plan) {
    return { ...plan, items: plan.items.map(itemDocument), diagnostics: (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFindings */ .qA)(plan.diagnostics) };
}
// Members keep the order of the item.
function itemDocument(item) {
    const { image, bases, installers } = item;
    return {
        ...item,
        image: image === null ? null : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatImage */ .vy)(image),
        bases: bases.map(resolvedDocument),
        installers: installers.map(resolvedDocument),
    };
}
function resolvedDocument({ reference, ...image }) {
    return { reference: (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference), ...image };
}
/**
 * Reads the plan of another job: hostile text until its shape is checked. What it says to be verified is taken as present
 * only, so that this run verifies it again.
 */
function parsePlan(text) {
    const value = parseObject(text);
    const valid = value.formatVersion === 1 &&
        isNullOr(isString)(value.repository) &&
        isListOf(isItem)(value.items) &&
        isListOf(isFailure)(value.failed) &&
        isListOf(isListOf(isHex))(value.components) &&
        isListOf(_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value.diagnostics) &&
        isOrdered(value.items);
    if (!valid) {
        const hint = 'use one version of Terrarium in every job';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('plan-invalid', 'expected a plan of format version 1', { hint });
    }
    const document = value;
    return { ...document, items: document.items.map(parseItem) };
}
// Parents first, each once: what depends on itself could never be built.
function isOrdered(items) {
    const seen = new Set();
    const all = new Set(items.map(({ hash }) => hash));
    return items.every(({ hash, parents }) => {
        const ready = !seen.has(hash) && parents.every((parent) => seen.has(parent) || !all.has(parent));
        seen.add(hash);
        return ready;
    });
}
// Its shape is checked: what is left out here does not occur.
function parseItem(item) {
    const { image, bases, installers, strength } = item;
    return {
        ...item,
        image: image === null ? null : ((0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImage */ .zZ)(image) ?? null),
        bases: bases.flatMap(parseResolved),
        installers: installers.flatMap(parseResolved),
        strength: strength === 'verified' ? 'present' : strength,
    };
}
function parseResolved({ reference: text, ...image }) {
    const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text);
    return reference === undefined ? [] : [{ reference, ...image }];
}
function parseObject(text) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return value;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('plan-invalid', value === undefined ? 'the plan is no JSON' : 'the plan is no JSON object');
}
const isString = (value) => typeof value === 'string';
const isHex = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNullOr = (check) => (value) => value === null || check(value);
const isListOf = (check) => (value) => Array.isArray(value) && value.every(check);
const isOneOf = (values) => (value) => typeof value === 'string' && values.includes(value);
const ITEM = {
    hash: isHex,
    key: isNullOr(isHex),
    effectiveKey: isNullOr(isHex),
    ids: isListOf(isString),
    slug: isString,
    title: isString,
    action: isOneOf(['use', 'reuse', 'build', 'blocked', 'unknown']),
    reason: isNullOr(isString),
    replaces: (value) => typeof value === 'boolean',
    refresh: (value) => typeof value === 'boolean',
    presumed: isNullOr(isOneOf(['build', 'unchanged'])),
    detail: isString,
    image: isNullOr((value) => typeof value === 'string' && (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImage */ .zZ)(value) !== undefined),
    strength: isNullOr(isOneOf(['present', 'verified'])),
    bases: isListOf(isResolvedImage),
    installers: isListOf(isResolvedImage),
    parents: isListOf(isHex),
    platforms: isListOf(isString),
    runsOn: isListOf(isString),
    owners: isListOf(isString),
    recipe: isNullOr(isString),
    estimate: isNullOr(isCost),
    sections: _model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4,
    // Plans of older versions have none.
    files: (value) => value === undefined || isListOf(isPlannedFile)(value),
};
function isItem(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}
function isPlannedFile(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && isString(value.path) && isOneOf(_planned_files_js__WEBPACK_IMPORTED_MODULE_2__/* .PLANNED_MODES */ .Cp)(value.mode) && isString(value.digest);
}
function isFailure(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && [value.id, value.stage, value.cause].every(isString);
}
function isCost(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && [value.seconds, value.bytes].every((number) => typeof number === 'number' && number >= 0);
}
function isResolvedImage(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || typeof value.reference !== 'string' || !isString(value.platform))
        return false;
    if ((0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(value.reference) === undefined)
        return false;
    return typeof value.digest === 'string' && (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(value.digest) !== undefined;
}


/***/ }),

/***/ 49881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ formatJobReport),
/* harmony export */   s: () => (/* binding */ parseJobReports)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38384);


/** Lines of output that are read of one row. */
const MAX_LINES = 100;
const MAX_LINE = 2000;
/** Changes of packages that are read of one row. */
const MAX_PACKAGES = 5000;
/** A report as the file that later jobs read. */
function formatJobReport(report) {
    return JSON.stringify({ formatVersion: 1, ...report });
}
/**
 * Rows of the files that output `report` of build jobs names: hostile text until its shape is checked. What is malformed is
 * left out, for the registry says what is there. Of several rows with one hash, that of the job that built it counts, then that
 * of the job that failed.
 */
function parseJobReports(texts) {
    const rows = texts.flatMap(rowsIn);
    const rank = ({ status }) => ORDER.indexOf(status);
    return new Map(rows.sort(([, a], [, b]) => rank(a) - rank(b)));
}
/** The last one counts. */
const ORDER = ['blocked', 'reused', 'failed', 'built'];
function rowsIn(text) {
    const document = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(document) || document.formatVersion !== 1 || !Array.isArray(document.rows))
        return [];
    return document.rows.flatMap((row) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(row) ? rowOf(row) : []));
}
function rowOf(row) {
    const { hash, detail, seconds, bytes } = row;
    const status = ORDER.find((known) => known === row.status);
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || status === undefined)
        return [];
    const read = {
        status,
        detail: typeof detail === 'string' ? detail.slice(0, MAX_LINE).toWellFormed() : '',
        seconds: countOf(seconds),
        bytes: countOf(bytes),
        packages: listOf(row.packages).slice(0, MAX_PACKAGES).flatMap(packageOf),
        tail: linesOf(row.tail),
        complaint: linesOf(row.complaint),
        place: placeOf(row.place),
        code: _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .OQ.find((known) => known === row.code),
    };
    return [[hash, read]];
}
// Whether the file is there is found out where its text is known.
function placeOf(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value.at))
        return undefined;
    const { path, at } = value;
    if (typeof path !== 'string' || !isCount(at.line) || !isCount(at.column))
        return undefined;
    return { path, at: { line: at.line, column: at.column } };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}
function countOf(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function linesOf(value) {
    const lines = listOf(value).slice(-MAX_LINES);
    return lines.flatMap((line) => (typeof line === 'string' ? [line.slice(0, MAX_LINE).toWellFormed()] : []));
}
function packageOf(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || typeof value.what !== 'string')
        return [];
    const text = (one) => (typeof one === 'string' ? one.slice(0, MAX_LINE).toWellFormed() : undefined);
    const [from, to] = [text(value.from), text(value.to)];
    if (from === undefined && to === undefined)
        return [];
    const what = value.what.slice(0, MAX_LINE).toWellFormed();
    return [{ what, platforms: linesOf(value.platforms), from, to, step: stepOf(value.step) }];
}
const DIRECTIONS = ['up', 'down'];
const SIZES = ['major', 'minor', 'patch', 'other'];
function stepOf(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const direction = DIRECTIONS.find((known) => known === value.direction);
    const size = SIZES.find((known) => known === value.size);
    return direction === undefined || size === undefined ? undefined : { direction, size };
}


/***/ }),

/***/ 44560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/plan/file.js
var file = __webpack_require__(31556);
// EXTERNAL MODULE: ./build/core/report/comment.js + 4 modules
var comment = __webpack_require__(86687);
// EXTERNAL MODULE: ./build/core/assemble/why-buildkit.js
var why_buildkit = __webpack_require__(28682);
;// CONCATENATED MODULE: ./build/core/report/describe-builders.js

/** Reasons that are told: a plan of hundreds has to be read. */
const MOST_REASONS = 10;
/** Lines that say how many environments need no container, and for what the others need BuildKit. */
function describeBuilders(environments) {
    const byNeed = Map.groupBy(environments, why_buildkit/* whyBuildKit */.n);
    const native = byNeed.get(undefined)?.length ?? 0;
    byNeed.delete(undefined);
    const needs = [...byNeed];
    const left = needs.slice(MOST_REASONS).reduce((sum, [, those]) => sum + those.length, 0);
    return [
        ...(native > 0 ? [`builder: ${native} without a container, as far as the definitions say`] : []),
        ...needs.slice(0, MOST_REASONS).map(([why, those]) => `builder: BuildKit for ${namesOf(those)}: ${why}`),
        ...(left > 0 ? [`builder: BuildKit for ${left} more: terrarium explain <id> says why`] : []),
    ];
}
function namesOf([first, ...others]) {
    return `${first?.id}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}

// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(70102);
;// CONCATENATED MODULE: ./build/hosts/reports/collect-outcomes.js

/**
 * What became of a plan: whether an image is there, by what the registry says after the jobs that built it; why it is not, and
 * what its build took, by what these jobs reported.
 */
function collectOutcomes(planned, now, reported) {
    const before = new Map(planned.items.map((item) => [item.hash, item]));
    const outcomes = new Map();
    // Parents come first.
    for (const item of now.items) {
        const [plannedItem, row] = [before.get(item.hash), reported?.get(item.hash)];
        const found = imageOutcome(item, plannedItem, row);
        const without = reported === undefined ? NO_IMAGE : NO_REPORT;
        outcomes.set(item.hash, found ?? missing(item, { planned: plannedItem, row, outcomes, without }));
    }
    const all = [...outcomes.values()];
    return { plan: { ...now, items: all.map(({ item }) => item) }, outcomes: all };
}
const NO_IMAGE = 'its build job left no image in the registry';
const NO_REPORT = 'its build job left neither an image nor a report: it was cancelled, or ended before it built';
function asPlanned(now, planned) {
    if (planned === undefined)
        return now;
    return { ...now, action: planned.action, reason: planned.reason, detail: planned.detail };
}
function isOpen(planned) {
    return planned?.action === 'build' || planned?.action === 'unknown';
}
function imageOutcome(now, planned, row) {
    if (now.image === null || (now.action !== 'use' && now.action !== 'reuse'))
        return undefined;
    const status = now.action === 'use' ? 'used' : isOpen(planned) ? 'built' : 'reused';
    const built = status === 'built' && row?.status === 'built' ? row : undefined;
    const recorded = built && { changes: built.packages, bytes: built.bytes, failure: undefined };
    const key = now.effectiveKey ?? now.key;
    return { item: asPlanned(now, planned), seconds: built?.seconds, status, image: now.image, key, recorded };
}
function missing(now, { planned, row, outcomes, without }) {
    const item = asPlanned(now, planned);
    if (row?.status === 'failed') {
        const { seconds, tail, complaint, place, code = 'build-failed' } = row;
        return { item, seconds, status: 'failed', error: new errors/* TerrariumError */.qM(code, row.detail, { place }), tail, complaint };
    }
    const parents = item.parents.flatMap((hash) => outcomes.get(hash) ?? []);
    const parent = parents.find(({ status }) => status === 'failed' || status === 'blocked');
    if (parent !== undefined)
        return { item, seconds: undefined, status: 'blocked', by: parent.item.ids[0] ?? '' };
    const why = isOpen(planned) ? without : `it has no usable image: ${now.detail}`;
    const error = new errors/* TerrariumError */.qM('build-failed', why, { hint: 'read the log of its build job' });
    return { item, seconds: undefined, status: 'failed', error, tail: [] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/report/job-report.js
var job_report = __webpack_require__(49881);
;// CONCATENATED MODULE: ./build/hosts/reports/job-reports.js



/** What output `report` of a build job is called. */
const REPORT_FILE = 'report.json';
/** GitHub's limit of the jobs of a matrix, with room for a second workflow. */
const MAX_FILES = 512;
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * The reports of build jobs below a folder, as actions/download-artifact leaves them: in the folder, or each in one of its own.
 * A folder that is not there, as where nothing was built, holds none.
 */
async function readJobReports(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const folders = [folder, ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,external_node_path_.join)(folder, name))];
    const texts = [];
    for (const each of folders.slice(0, MAX_FILES))
        texts.push(...(await readReport((0,external_node_path_.join)(each, REPORT_FILE))));
    return (0,job_report/* parseJobReports */.s)(texts);
}
// What cannot be read tells nothing: the registry still says what is there.
async function readReport(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size > MAX_BYTES)
        return [];
    return (0,promises_.readFile)(path, 'utf8').then((text) => [text], () => []);
}

// EXTERNAL MODULE: ./build/hosts/reports/plan-file.js
var plan_file = __webpack_require__(55516);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/plan.js













/** Who builds what is to be built, where that is not BuildKit for all of it. */
function builderLines({ head, plan: { items } }) {
    if (head.config.builder === 'buildkit')
        return [];
    const builds = new Set(items.flatMap(({ action, hash }) => (action === 'build' ? [hash] : [])));
    if (head.config.builder === 'acr')
        return builds.size === 0 ? [] : [`builder: ACR Tasks for ${builds.size}`];
    return describeBuilders((0,definitions/* environmentsOf */.M2)(head).filter(({ hash }) => builds.delete(hash)));
}
const command = {
    usage: 'plan [patterns] [flags]',
    summary: 'Says what would be built, reused or used, and why. Writes nothing. Patterns are ids, names and globs; ! excludes.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REGISTRY */.Mo,
        command_arguments/* MEMO */.XK,
        { name: 'load', kind: 'flag', help: 'plan for build --load: look in the local engine as well' },
        { name: 'offline', kind: 'flag', help: 'ask no registry: hashes and differences only' },
        { name: 'why', kind: 'flag', help: 'say of each environment at length why' },
        ...command_arguments/* PULL_REQUEST */.Ky,
        { name: 'after', kind: 'text', value: '<plan>', help: 'say what became of an earlier plan, a file of plan --json' },
        {
            name: 'reports',
            kind: 'text',
            value: '<dir>',
            help: 'with --after, files of build --report: why a build failed',
        },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/plan.schema.json)' },
    ],
    // Another side is read from commits, and an earlier plan from anywhere.
    isPure: (args) => args.flag('offline') &&
        !args.flag('load') &&
        args.text('base-ref') === undefined &&
        args.text('after') === undefined,
    run: async (args, signal) => {
        (0,command_arguments/* requireOneForm */.Mg)(args, 'json', 'markdown');
        (0,command_arguments/* requireOneForm */.Mg)(args, 'why', 'markdown');
        const after = await readEarlier(args);
        const planned = await (0,planning/* makePlan */.Cs)(args, after === undefined ? 'present' : 'verified', args.positionals, signal);
        const { plan, outcomes } = after === undefined ? { plan: planned.plan, outcomes: undefined } : after(planned.plan);
        if (args.json)
            (0,output/* printJson */.Q2)((0,file/* planDocument */.NP)(plan));
        else
            printReport(args, { ...planned, plan }, await (0,planning/* reportOf */.EI)({ ...planned, plan }, outcomes));
        const failed = outcomes?.some(({ status }) => status === 'failed' || status === 'blocked') ?? false;
        return failed || (0,planning/* hasFailed */.WN)(plan) ? 1 : 0;
    },
};
/** What `--after` names: tells what became of it, by what registries have now and by what build jobs reported. */
async function readEarlier(args) {
    const [after, reports] = [args.text('after'), args.text('reports')];
    if (after === undefined) {
        if (reports !== undefined)
            throw new errors/* TerrariumError */.qM('usage', '--reports says more of an earlier plan: add --after');
        return undefined;
    }
    const earlier = await (0,plan_file/* readPlanFile */.w)((0,external_node_path_.resolve)(after), `--after: ${JSON.stringify(after)}`);
    const reported = reports === undefined ? undefined : await readJobReports((0,external_node_path_.resolve)(reports));
    return (now) => collectOutcomes(earlier, now, reported);
}
function printReport(args, planned, report) {
    const screen = (0,output.screenFor)('out');
    if (args.flag('why'))
        (0,output/* print */.yy)((0,report_text/* renderWhy */.fv)(report, screen));
    (0,output/* print */.yy)(args.flag('markdown') ? (0,comment/* formatCommentFile */.ZO)(report) : (0,report_text/* renderPlanText */.$D)(report, screen));
    const lines = args.flag('markdown') ? [] : builderLines(planned);
    if (lines.length > 0)
        (0,output/* printWrapped */.XL)(lines);
    (0,planning/* printFindings */.c2)(report);
}


/***/ }),

/***/ 55516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_plan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31556);



/** The plan that another job wrote; `plan-invalid` where there is none. `named` is how the user gave the path: `input plan`. */
async function readPlanFile(path, named) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        const hint = 'terrarium plan --json writes one; in a job of its own, download it first';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('plan-invalid', `${named} cannot be read`, { cause, hint });
    });
    try {
        return (0,_core_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlan */ .vS)(text);
    }
    catch (error) {
        if (!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM))
            throw error;
        const hint = error.hint === undefined ? {} : { hint: error.hint };
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM(error.code, `${named}: ${error.message}`, { cause: error, ...hint });
    }
}


/***/ })

};
