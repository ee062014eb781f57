export const id = 8815;
export const ids = [8815];
export const modules = {

/***/ 48815:
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
// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(70102);
// EXTERNAL MODULE: ./build/hosts/composition.js + 34 modules
var composition = __webpack_require__(66742);
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
    const { mergeBase } = await __webpack_require__.e(/* import() */ 8810).then(__webpack_require__.bind(__webpack_require__, 18810));
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
    const { listDirty } = await __webpack_require__.e(/* import() */ 1988).then(__webpack_require__.bind(__webpack_require__, 51988));
    return listDirty(root);
}
async function localHistory(root) {
    const { isContained } = await Promise.all(/* import() */[__webpack_require__.e(8810), __webpack_require__.e(2560)]).then(__webpack_require__.bind(__webpack_require__, 2560));
    return {
        isAncestor: async (ours, theirs) => ours !== theirs && isContained(root, ours, theirs),
        isOnBranch: async () => true,
        hint: 'fetch that commit: git fetch --unshallow, or git fetch origin',
    };
}

// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
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
        { name: 'register', kind: 'flag', help: 'write names and records, as a run on the default branch does' },
        { name: 'allow-dirty', kind: 'flag', help: '--register also what no commit has; records say so' },
        {
            name: 'keep-failed',
            kind: 'flag',
            help: 'keep what a failed build was made from, with a script that opens a shell in it',
        },
        { name: 'verbose', kind: 'flag', help: 'show the output of every build' },
        { name: 'json', kind: 'flag', help: 'print what became of each environment as JSON' },
    ],
    run: (args, signal) => (0,stop_signals/* untilStopped */.s)(signal, (stopped) => planAndBuild(args, stopped)),
};
async function planAndBuild(args, signal) {
    // Before anything is read or built: commits may be made meanwhile.
    const naming = await readNaming(args);
    const templates = await templatesOf(args);
    const publisher = publisherOf(args);
    const planned = await (0,planning/* makePlan */.Cs)(args, 'verified', args.positionals, signal);
    const { outcomes, diagnostics } = await (0,building/* buildPlanned */.h)(args, {
        ...planned,
        naming,
        templates,
        openBuildKit: (options) => (0,composition/* openBuildKit */.H3)({ ...options, publisher }, planned.registry),
    }, signal);
    const report = await (0,planning/* reportOf */.EI)(planned, outcomes, diagnostics);
    if (args.json)
        (0,output/* printJson */.Q2)({
            formatVersion: 1,
            environments: report.rows.map(({ pins: _, changes: __, packages: ___, ...row }) => row),
        });
    else
        (0,output/* print */.yy)((0,report_text/* renderPlanText */.$D)(report));
    (0,planning/* printFindings */.c2)(report);
    const failed = outcomes.some((outcome) => outcome.status === 'failed' || outcome.status === 'blocked');
    return failed || (0,planning/* hasFailed */.WN)(planned.plan) ? 1 : 0;
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
    const { mergeBase } = await __webpack_require__.e(/* import() */ 8810).then(__webpack_require__.bind(__webpack_require__, 18810));
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


/***/ })

};
