export const id = 9032;
export const ids = [9032];
export const modules = {

/***/ 34115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ repositoryOrder)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

/** The target, staging if this run pushes there, and the read-only repositories. */
function repositoryOrder(config, staging) {
    const { repository, stagingRepository, lookupRepositories } = config;
    const staged = staging && stagingRepository !== undefined;
    const target = staged ? stagingRepository : repository;
    const order = [repository, staged ? stagingRepository : undefined, ...lookupRepositories];
    const named = order.filter((entry) => entry !== undefined);
    const names = named.map(_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh);
    return { target, order: named.filter((_, index) => names.indexOf(names[index]) === index) };
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

/***/ 26820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ buildPlanned)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
;// CONCATENATED MODULE: ./build/hosts/cli/command/progress.js


const REDRAW_MS = 1000;
/** Says what is built: a line for the start and the end of each, and one that is redrawn, with counts, time and the current step. */
function createProgress({ total, estimate, verbose, write, show, now }) {
    const began = now();
    const running = new Map();
    let done = 0;
    const draw = () => {
        const [id, step] = [...running].at(-1) ?? [];
        const time = `${(0,units/* formatSeconds */.Xo)(now() - began)}${estimate === undefined ? '' : ` of about ${(0,units/* formatSeconds */.Xo)(estimate)}`}`;
        const more = running.size > 1 ? ` and ${running.size - 1} more` : '';
        if (id !== undefined)
            show(`${done} of ${total} done, ${time}: ${id}${more}${step === '' ? '' : `: ${step}`}`);
    };
    const redrawing = setInterval(draw, REDRAW_MS).unref();
    const finish = (id, { status, seconds, message }) => {
        done += 1;
        // What needed no build is in the table at the end.
        if (running.delete(id) || status === 'failed')
            write(`${status} ${id} in ${seconds.toFixed(1)} s: ${(0,safe_text.logLine)(message)}`);
        if (running.size === 0)
            show('');
    };
    return {
        report: (event) => {
            const id = (0,safe_text.logLine)(event.id);
            if (event.kind === 'finished')
                finish(id, event);
            else {
                running.delete(id);
                running.set(id, event.kind === 'line' ? (0,safe_text.logLine)(event.line) : '');
                if (event.kind === 'started')
                    write(`building ${id}`);
                else if (verbose)
                    write(`${id} | ${(0,safe_text.logLine)(event.line)}`);
            }
            draw();
        },
        stop: () => {
            clearInterval(redrawing);
            show('');
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/building.js










/** Builds what a plan says, as the flags say. */
async function buildPlanned(args, planned, signal) {
    const { head, plan, registry, local, order, verifyAttestation, naming, templates } = planned;
    if (order.target === undefined && local === undefined) {
        throw new errors/* TerrariumError */.qM('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml, pass --repository, or build into the local engine with --load',
        });
    }
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const now = () => external_node_perf_hooks_.performance.now() / 1000;
    const progress = createProgress({
        ...{ total: plan.items.length, estimate: (0,report/* estimateOf */.qn)(plan), verbose: args.flag('verbose') },
        ...{ write: output/* printNote */.cN, show: output.showLive, now },
    });
    const builder = builderOpener(args, planned, signal);
    const keeping = args.flag('keep-failed') ? (0,composition/* keepFailed */.Ni)((0,planning/* builderOptions */.cS)(args, signal), tell) : unkept;
    const ports = {
        registry,
        materialize: (0,composition/* materializer */.yK)(options.root, signal),
        openBuilder: async () => {
            if (local === undefined)
                await builder();
        },
        build: keeping(async (request) => (await builder()).build(request)),
        smokeTest: async (test) => (await builder()).smokeTest(test),
        readImageFiles: async (request) => (await builder()).readImageFiles(request),
        knownPackages: async (manifest) => (await builder()).knownPackages(manifest),
        makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
        ...(local === undefined ? {} : { ...local, engine: { ...local.engine, build: keeping(local.engine.build) } }),
        onProgress: progress.report,
        now,
    };
    const limits = { jobs: args.count('jobs', 2), maxBuilds: args.count('max-builds', 20) };
    try {
        const secrets = (0,planning/* builderOptions */.cS)(args, signal).request.secrets.ids;
        const names = { provenance: naming?.provenance, history: naming?.history };
        const stores = naming === undefined ? [] : await (0,composition/* openStores */.j)(options, head.config);
        const shared = {
            order,
            only: undefined,
            ...names,
            stores,
            hints: new Map(),
            verifyAttestation,
            secrets,
            templates,
            loads: loadsAll(plan, limits.maxBuilds),
        };
        return await (0,pipeline/* apply */.Bb)(plan, head, ports, { ...shared, ...limits });
    }
    finally {
        progress.stop();
    }
}
// What was asked for is told however quiet the run is.
function tell(line) {
    (0,output/* emit */.Ic)(['err', `${(0,safe_text.logLine)(line)}\n`]);
}
function unkept(build) {
    return build;
}
/** Whether to load what registries have: a run that names many environments would fetch all of their images. */
function loadsAll({ items }, most) {
    if (items.length <= most)
        return true;
    (0,output/* printNote */.cN)(`${items.length} images are more than --max-builds (${most}): those in a registry are not loaded. Name environments.`);
    return false;
}
function builderOpener(args, { registry, head, openBuildKit }, signal) {
    let opened;
    return () => {
        const options = (0,planning/* builderOptions */.cS)(args, signal);
        opened ??= (0,composition/* openBuilder */.IR)(options, head.config, registry, () => openBuildKit(options));
        return opened;
    };
}


/***/ }),

/***/ 89206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/report/comment.js + 4 modules
var comment = __webpack_require__(86687);
// EXTERNAL MODULE: ./build/core/report/job-report.js
var job_report = __webpack_require__(49881);
// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(70102);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/deadline.js
var deadline = __webpack_require__(90770);
// EXTERNAL MODULE: ./build/core/names/template.js
var template = __webpack_require__(53395);
// EXTERNAL MODULE: ./build/core/oci/labels.js
var labels = __webpack_require__(45729);
// EXTERNAL MODULE: ./build/hosts/record-time.js
var record_time = __webpack_require__(72777);
;// CONCATENATED MODULE: ./build/hosts/image-templates.js




/** Reads templates; `undefined` where there are none. What cannot be meant is a `usage` error that names the option. */
function readTemplates({ tags, labels, annotations }, run) {
    const read = {
        tags: tags.values.map((text) => readTemplate(tags, text)),
        labels: labels.values.map((line) => readEntry(labels, line)),
        annotations: annotations.values.map((line) => readEntry(annotations, line)),
    };
    if (Object.values(read).every((list) => list.length === 0))
        return undefined;
    return { ...read, commit: run.commit, date: (0,record_time/* recordTime */.$)().slice(0, 10) };
}
function readTemplate({ name }, text) {
    const reading = (0,template/* parseTemplate */.QC)(text);
    if (reading.ok)
        return reading.template;
    const known = template/* TEMPLATE_FIELDS */.du.map((field) => `{{${field}}}`).join(', ');
    throw new errors/* TerrariumError */.qM('usage', `${name}: expected one of ${known}, received {{${reading.unknown}}}`);
}
const OWN = Object.values(labels/* LABELS */.k);
function readEntry(option, line) {
    const at = line.indexOf('=');
    const key = line.slice(0, at).trim();
    if (at < 1 || !/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(key))
        throw new errors/* TerrariumError */.qM('usage', `${option.name}: expected key=value, received ${JSON.stringify(line)}`);
    if (OWN.includes(key) || key.startsWith('io.terrarium.'))
        throw new errors/* TerrariumError */.qM('usage', `${option.name}: ${key} is written by Terrarium itself`);
    return [key, readTemplate(option, line.slice(at + 1).trim())];
}

// EXTERNAL MODULE: ./build/hosts/stop-signals.js
var stop_signals = __webpack_require__(93786);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
;// CONCATENATED MODULE: ./build/hosts/cli/command/build-json.js



/** What `build --json` prints: schemas/build.schema.json. `seconds`: what the run took. */
function buildJson(report, outcomes, seconds) {
    const byId = new Map(outcomes.flatMap((outcome) => outcome.item.ids.map((id) => [id, outcome])));
    return {
        formatVersion: 1,
        repository: report.repository ?? null,
        seconds,
        environments: report.rows.map(({ pins: _, changes: __, packages: ___, ...row }) => ({
            ...row,
            ...imageFacts(byId.get(row.id)),
            error: errorOf(byId.get(row.id)),
        })),
        versions: report.versions,
        failed: report.failed,
        diagnostics: (0,findings/* shownFindings */.qA)(report.diagnostics).map(diagnostic/* diagnosticJson */.gZ),
    };
}
/** Where an image is; `digest` and `repository` are null for one in the local engine, and where there is none. */
function imageFacts(outcome) {
    const image = outcome !== undefined && 'image' in outcome ? outcome.image : undefined;
    const key = outcome !== undefined && 'key' in outcome ? outcome.key : outcome?.item.key;
    return {
        key: key ?? null,
        platforms: outcome?.item.platforms ?? [],
        repository: image === undefined || image.kind === 'local' ? null : (0,reference/* formatRepository */.Sh)(image.repository),
        digest: image?.kind === 'pushed' ? image.digest : null,
    };
}
function errorOf(outcome) {
    if (outcome?.status !== 'failed')
        return null;
    const { code, message, hint } = outcome.error;
    return { code, message, hint: hint ?? null };
}

// EXTERNAL MODULE: ./build/hosts/cli/command/building.js + 1 modules
var building = __webpack_require__(26820);
;// CONCATENATED MODULE: ./build/hosts/dirty-tree.js
const SHOWN = 3;
/** What keeps a tree from being that of its commit; `undefined` for one that is. `dirty` are its files, where git tells them. */
function whyNotCommitted(dirty) {
    if (dirty === undefined)
        return 'it is not known whether tracked files are as a commit has them';
    if (dirty.length === 0)
        return undefined;
    const shown = dirty.slice(0, SHOWN).map((path) => JSON.stringify(path));
    const more = dirty.length > SHOWN ? ` and ${dirty.length - SHOWN} more` : '';
    return `tracked files are not as the commit has them: ${shown.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/naming.js




/** What `--register` writes down of this checkout; `undefined` without it. Files that no commit has need `--allow-dirty`. */
async function readNaming(args) {
    if (!args.flag('register'))
        return undefined;
    if (args.flag('load'))
        throw new errors/* TerrariumError */.qM('usage', '--load pushes nothing, and so there is nothing to --register');
    const root = (0,external_node_path_.resolve)(args.root);
    const { mergeBase } = await __webpack_require__.e(/* import() */ 5841).then(__webpack_require__.bind(__webpack_require__, 35841));
    const commit = await mergeBase(root, 'HEAD', 'HEAD');
    const why = whyNotCommitted(commit === undefined ? undefined : await dirtyFiles(root));
    if (why !== undefined && !args.flag('allow-dirty')) {
        throw new errors/* TerrariumError */.qM('dirty-tree', `--register: ${why}`, { hint: 'commit them, or pass --allow-dirty' });
    }
    // Where there is no repository, a record names no commit.
    const provenance = {
        commit: commit ?? '',
        run: 'command line',
        created: (0,record_time/* recordTime */.$)(),
        ...(why === undefined ? {} : { dirty: true }),
    };
    return { provenance, history: await localHistory(root) };
}
async function dirtyFiles(root) {
    const { listDirty } = await __webpack_require__.e(/* import() */ 7114).then(__webpack_require__.bind(__webpack_require__, 67114));
    return listDirty(root);
}
async function localHistory(root) {
    const { isContained } = await Promise.all(/* import() */[__webpack_require__.e(5841), __webpack_require__.e(5297)]).then(__webpack_require__.bind(__webpack_require__, 67678));
    return {
        isAncestor: async (ours, theirs) => ours !== theirs && isContained(root, ours, theirs),
        isOnBranch: async () => true,
        hint: 'fetch that commit: git fetch --unshallow, or git fetch origin',
    };
}

// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/build.js


















const command = {
    usage: 'build [patterns] [flags]',
    summary: 'Plans, builds what is missing, and pushes it. Patterns are ids, names and globs; ! excludes.',
    minutes: deadline/* BUILDING_MINUTES */.vI,
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REGISTRY */.Mo,
        ...command_arguments/* BUILDER */.iC,
        { name: 'jobs', kind: 'text', value: '<n>', help: 'builds at a time (default: 2)' },
        {
            name: 'max-builds',
            kind: 'text',
            value: '<n>',
            help: 'stop before the first of more builds than this (default: 20)',
        },
        {
            name: 'publisher',
            kind: 'text',
            value: '<registry|oci>',
            help: 'who pushes: BuildKit, or Terrarium from an OCI layout (default: registry)',
        },
        {
            name: 'tag',
            kind: 'list',
            value: '<template>',
            help: 'with --register, another tag: {{name}}-{{version}} (repeatable)',
        },
        { name: 'label', kind: 'list', value: '<key=value>', help: 'label of images that are built (repeatable)' },
        { name: 'annotation', kind: 'list', value: '<key=value>', help: 'annotation of their manifests (repeatable)' },
        ...command_arguments/* PULL_REQUEST */.Ky,
        { name: 'report', kind: 'text', value: '<file>', help: 'new file for what became of it, for plan --reports' },
        { name: 'register', kind: 'flag', help: 'write names and records, as a run on the default branch does' },
        { name: 'allow-dirty', kind: 'flag', help: '--register also what no commit has; records say so' },
        {
            name: 'keep-failed',
            kind: 'flag',
            help: 'keep what a failed build was made from, with a script that opens a shell in it',
        },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/build.schema.json)' },
    ],
    run: (args, signal) => (0,stop_signals/* untilStopped */.s)(signal, (stopped) => planAndBuild(args, stopped)),
};
async function planAndBuild(args, signal) {
    (0,command_arguments/* requireOneForm */.Mg)(args, 'json', 'markdown');
    const began = external_node_perf_hooks_.performance.now() / 1000;
    // Before anything is read or built: commits may be made meanwhile.
    const file = await newFile(args.text('report'));
    const naming = await readNaming(args);
    const templates = await templatesOf(args);
    const publisher = publisherOf(args);
    const planned = await (0,planning/* makePlan */.Cs)(args, 'verified', args.positionals, signal);
    const applied = await (0,building/* buildPlanned */.h)(args, {
        ...planned,
        naming,
        templates,
        openBuildKit: (options) => (0,composition/* openBuildKit */.H3)({ ...options, publisher }, planned.registry),
    }, signal);
    const { outcomes, versions } = applied;
    const report = await (0,planning/* reportOf */.EI)(planned, outcomes, applied);
    if (file !== undefined)
        await writeReport(file, report);
    const seconds = external_node_perf_hooks_.performance.now() / 1000 - began;
    if (args.json)
        (0,output/* printJson */.Q2)(buildJson(report, outcomes, seconds));
    else
        (0,output/* print */.yy)(args.flag('markdown') ? (0,comment/* formatCommentFile */.ZO)(report) : (0,report_text/* renderPlanText */.$D)(report, (0,output.screenFor)('out'), seconds));
    (0,planning/* printFindings */.c2)(report);
    const failed = outcomes.some((outcome) => outcome.status === 'failed' || outcome.status === 'blocked');
    const unregistered = versions.some(({ status }) => status === 'failed' || status === 'taken');
    return failed || unregistered || (0,planning/* hasFailed */.WN)(planned.plan) ? 1 : 0;
}
// Before anything is built: what cannot be told afterwards is not done.
async function newFile(path) {
    const isThere = path !== undefined && (await (0,promises_.lstat)(path).catch(() => undefined)) !== undefined;
    if (isThere)
        throw new errors/* TerrariumError */.qM('usage', `--report: ${JSON.stringify(path)} is there already`);
    return path;
}
async function writeReport(path, report) {
    await (0,write_file/* createFile */.x3)(path, (0,job_report/* formatJobReport */.p)(report)).catch((cause) => {
        if (cause instanceof errors/* TerrariumError */.qM)
            throw cause;
        const hint = 'name a new file in a folder that exists';
        throw new errors/* TerrariumError */.qM('usage', `--report: ${JSON.stringify(path)} cannot be written: ${cause.code}`, {
            cause,
            hint,
        });
    });
}
function publisherOf(args) {
    const publisher = args.text('publisher') ?? 'registry';
    if (publisher === 'registry' || publisher === 'oci')
        return publisher;
    throw new errors/* TerrariumError */.qM('usage', `expected registry or oci for --publisher, received ${JSON.stringify(publisher)}`);
}
async function templatesOf(args) {
    const option = (name) => ({ name: `--${name}`, values: args.list(name) });
    const options = { tags: option('tag'), labels: option('label'), annotations: option('annotation') };
    if (options.tags.values.length > 0 && !args.flag('register'))
        throw new errors/* TerrariumError */.qM('usage', '--tag is written with names and records: add --register');
    const { mergeBase } = await __webpack_require__.e(/* import() */ 5841).then(__webpack_require__.bind(__webpack_require__, 35841));
    return readTemplates(options, { commit: (await mergeBase((0,external_node_path_.resolve)(args.root), 'HEAD', 'HEAD')) ?? '' });
}


/***/ }),

/***/ 72777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recordTime)
/* harmony export */ });
/** Now, as records have it: UTC, in whole seconds. */
function recordTime() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 93786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ untilStopped)
/* harmony export */ });
/* unused harmony export stopOnSignals */
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


const NAMES = ['SIGINT', 'SIGTERM'];
/** Milliseconds in which signals are one: npx hands on what a terminal sends to every process. */
const ECHO_MS = 1000;
/** Does work that a signal of the process stops as well as the given one, and ends the process as that would have. */
async function untilStopped(signal, work) {
    const stop = stopOnSignals();
    try {
        return await work(AbortSignal.any([stop.signal, signal]));
    }
    finally {
        stop.conclude();
    }
}
/** The first SIGINT or SIGTERM asks the run to stop; another one ends the process, without its temporary folders. */
function stopOnSignals() {
    const controller = new AbortController();
    let first;
    const onSignal = (name) => {
        if (first !== undefined && performance.now() - first.at > ECHO_MS)
            end(name);
        first ??= { name, at: performance.now() };
        controller.abort(new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('cancelled', 'the run was cancelled'));
    };
    const end = (name) => {
        for (const one of NAMES)
            process.off(one, onSignal);
        (0,_adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOpenFolders */ .wA)();
        process.kill(process.pid, name);
    };
    for (const name of NAMES)
        process.on(name, onSignal);
    const conclude = () => {
        if (first !== undefined)
            end(first.name);
        for (const name of NAMES)
            process.off(name, onSignal);
    };
    return { signal: controller.signal, conclude };
}


/***/ })

};
