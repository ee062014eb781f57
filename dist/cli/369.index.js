export const id = 369;
export const ids = [369];
export const modules = {

/***/ 79222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of UTF-8 text, 64 lower-case hex digits. */
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}


/***/ }),

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

/***/ 88464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ PLANNED_MODES),
/* harmony export */   G: () => (/* binding */ plannedFiles),
/* harmony export */   YX: () => (/* binding */ fileLister),
/* harmony export */   at: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79222);


const PLANNED_MODES = ['100644', '100755', '120000'];
/** Files that a plan lists: half a megabyte of JSON. */
const MAX_FILES = 5000;
/** Lists contexts one after another, as long as the plan stays small: `undefined` for an empty one, and for one that is too large. */
function fileLister(most = MAX_FILES) {
    let room = most;
    return (files) => {
        if (files.length === 0 || files.length > room)
            return undefined;
        room -= files.length;
        return plannedFiles(files);
    };
}
function plannedFiles(files) {
    return files.map(({ path, executable, digest, target }) => {
        const mode = target === '' ? (executable ? '100755' : '100644') : '120000';
        const content = target === '' ? digest.replace('sha256:', '') : (0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(target);
        return { path, mode, digest: content.slice(0, 12) };
    });
}
/** The first path that differs from the plan, and what happened to it. Both lists are in the order of the definition. */
function firstDifference(planned, present) {
    for (const [index, file] of present.entries()) {
        const before = planned[index];
        if (before?.path !== file.path)
            return missingOf(planned, present, index);
        const what = changeOf(before, file);
        if (what !== undefined)
            return `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} ${what}`;
    }
    return missingOf(planned, present, present.length);
}
// Up to here both lists have the same paths.
function missingOf(planned, present, from) {
    const [before, file] = [planned[from], present[from]];
    const known = new Set(planned.slice(from).map(({ path }) => path));
    if (file !== undefined && !known.has(file.path))
        return `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} was added`;
    return before && `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(before.path)} was removed`;
}
const KINDS = {
    '100644': 'a file',
    '100755': 'an executable file',
    '120000': 'a link',
};
function changeOf(before, file) {
    if (before.mode !== file.mode)
        return `is ${KINDS[file.mode]}, and was ${KINDS[before.mode]}`;
    if (before.digest === file.digest)
        return undefined;
    return file.mode === '120000' ? 'leads elsewhere' : 'has other content';
}


/***/ }),

/***/ 70369:
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
;// CONCATENATED MODULE: ./build/core/plan/matrix.js
/** Runners of GitHub, for environments that name none. */
const HOSTED = { amd: 'ubuntu-latest', arm: 'ubuntu-24.04-arm' };
/** Rows by wave: an item that depends on one that is to be built is in a later wave. */
function wavesOf(plan, size) {
    const open = new Set(plan.components.flat());
    const depths = new Map();
    for (const { hash, parents } of plan.items) {
        const below = parents.map((parent) => (depths.get(parent) ?? -1) + (open.has(parent) ? 1 : 0));
        depths.set(hash, below.reduce((deepest, depth) => Math.max(deepest, depth), 0));
    }
    const waves = [...Map.groupBy(open, (hash) => depths.get(hash) ?? 0)].sort(([a], [b]) => a - b);
    const items = byHash(plan);
    return waves.map(([, hashes]) => {
        const components = hashes.flatMap((hash) => items.get(hash) ?? []).map((item) => [item]);
        return rowsOf(components, size);
    });
}
/**
 * Components as rows; when there are more than rows, the smallest row takes the next component: one for the same runner, so
 * that named runners may give more rows than requested.
 */
function matrixOf(plan, size) {
    const items = byHash(plan);
    const components = plan.components.map((hashes) => hashes.flatMap((hash) => items.get(hash) ?? []));
    return rowsOf(components, size);
}
function byHash({ items }) {
    return new Map(items.map((item) => [item.hash, item]));
}
function rowsOf(components, size) {
    const rows = [];
    const byRunner = new Map();
    for (const component of components) {
        const members = [...component];
        const runner = runnerOf(members);
        const alike = byRunner.get(runner) ?? [];
        if (rows.length < size || alike.length === 0) {
            rows.push(members);
            byRunner.set(runner, alike);
            alike.push(members);
        }
        else {
            const least = alike.reduce((shortest, row) => (row.length < shortest.length ? row : shortest));
            for (const member of members)
                least.push(member);
        }
    }
    return rows.flatMap((row) => {
        const [first] = row;
        return first === undefined ? [] : [rowOf(first, row)];
    });
}
function rowOf(first, items) {
    const platforms = [...new Set(items.flatMap((item) => item.platforms))].sort();
    const arm = platforms.length === 1 && platforms[0] === 'linux/arm64';
    const more = items.length > 1 ? `-and-${items.length - 1}-more` : '';
    return {
        slug: safeSlug(first),
        ids: items.flatMap((item) => item.ids.map((id) => (isElement(id) ? id : safeSlug(item)))).join(','),
        title: `${isSafe(first.title) ? first.title : safeSlug(first)}${more}`,
        'runs-on': runnerOf(items) ?? (arm ? HOSTED.arm : HOSTED.amd),
        platforms: platforms.filter(isSafe).join(','),
    };
}
// Of a plan that somebody wrote, a slug is any text.
function safeSlug({ slug, hash }) {
    return isElement(slug) ? slug : hash;
}
/** The label of the first item that names one, as a JSON list where there are several. A plan is another job's text. */
function runnerOf(items) {
    const labels = items.find(({ runsOn }) => runsOn.length > 0)?.runsOn.filter(isSafe) ?? [];
    return labels.length > 1 ? JSON.stringify(labels) : labels[0];
}
// Nothing that a shell, an expression or YAML reads as more than text.
function isSafe(text) {
    return /^[A-Za-z0-9._/,@:#?=-]+$/.test(text);
}
// A comma would part the id, and `!` or a leading `-` would turn it into something else.
function isElement(id) {
    return isSafe(id) && !id.includes(',') && !id.startsWith('-');
}

;// CONCATENATED MODULE: ./build/core/report/azure-matrix.js
/** The matrix of a plan as output variables of an Azure Pipelines step: `matrix` and `hasChanges`. */
function azureMatrix(rows) {
    const matrix = Object.fromEntries(rows.map(({ slug, ids }, place) => [legName(place, slug), { TERRARIUM_ENVIRONMENTS: ids, TERRARIUM_SLUG: slug }]));
    return `${outputVariable('matrix', JSON.stringify(matrix))}\n${outputVariable('hasChanges', String(rows.length > 0))}\n`;
}
/** A letter, then letters, digits and underscores. */
function legName(place, slug) {
    return `row${place + 1}_${slug.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 80);
}
/** A logging command of the agent. https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
function outputVariable(name, value) {
    return `##vso[task.setvariable variable=${property(name)};isOutput=true]${message(value)}`;
}
// As the agent reads it back: src/Microsoft.VisualStudio.Services.Agent/CommandStringConvertor.cs of microsoft/azure-pipelines-agent.
function message(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return message(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}

;// CONCATENATED MODULE: ./build/core/report/gitlab-jobs.js


/** Builds that a report can need: https://docs.gitlab.com/ci/yaml/#needs has at most 50, of which the plan is one. */
const MOST_ROWS = 49;
/**
 * A child pipeline of GitLab: a job for each row, and one that reports behind them. They extend what the template of
 * examples/gitlab has; `stages` and everything else is the template's. JSON of a line is YAML.
 */
function gitlabJobs(rows) {
    if (rows.length > MOST_ROWS)
        throw new errors/* TerrariumError */.qM('usage', `GitLab lets a job need ${MOST_ROWS + 1} others, and the report needs ${rows.length} builds and the plan`, {
            hint: 'give --size a smaller number, or name fewer runners',
        });
    const builds = rows.map((row) => [`terrarium build ${row.slug}`, buildJob(row)]);
    const needs = [PLAN, ...builds.map(([name]) => ({ job: name, artifacts: true }))];
    const jobs = [...builds, ['terrarium report', { extends: '.terrarium-report', needs }]];
    return jobs.map(([name, job]) => `${JSON.stringify(name)}: ${JSON.stringify(job)}\n`).join('');
}
/** Of the pipeline that started this one. https://docs.gitlab.com/ci/yaml/#needspipelinejob */
const PLAN = { pipeline: '$TERRARIUM_PARENT', job: 'terrarium-plan' };
function buildJob({ slug, ids, 'runs-on': runner }) {
    const variables = { TERRARIUM_ENVIRONMENTS: ids, TERRARIUM_SLUG: slug };
    const isGitHubs = runner === HOSTED.amd || runner === HOSTED.arm;
    return { extends: '.terrarium-build', variables, ...(isGitHubs ? {} : { tags: tagsOf(runner) }) };
}
function tagsOf(runner) {
    return runner.startsWith('[') ? JSON.parse(runner) : [runner];
}

// EXTERNAL MODULE: ./build/hosts/reports/plan-file.js
var plan_file = __webpack_require__(55516);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/jobs.js








const FORMS = {
    gitlab: (rows) => (0,output/* print */.yy)(gitlabJobs(rows)),
    'azure-devops': (rows) => (0,output/* print */.yy)(azureMatrix(rows)),
};
const command = {
    usage: 'jobs <plan> [flags]',
    environments: 'none',
    summary: 'Says which jobs of a CI build a plan, a file of plan --json: a row for each group of environments that depend on each other.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        { name: 'as', kind: 'text', value: '<form>', help: 'print what a CI reads: gitlab or azure-devops' },
        { name: 'size', kind: 'text', value: '<n>', help: 'rows at most, and one more for each runner (default: 20)' },
        { name: 'json', kind: 'flag', help: 'print JSON (default; schemas/jobs.schema.json)' },
    ],
    run: async (args) => {
        const [path, ...others] = args.positionals;
        if (path === undefined || others.length > 0)
            throw new errors/* TerrariumError */.qM('usage', 'expected one plan', { hint: 'terrarium plan --json > plan.json' });
        const write = writerOf(args);
        write(matrixOf(await (0,plan_file/* readPlanFile */.w)((0,external_node_path_.resolve)(path), JSON.stringify(path)), args.count('size', 20)));
        return 0;
    },
};
function writerOf(args) {
    const form = args.text('as');
    if (form === undefined)
        return (rows) => (0,output/* printJson */.Q2)({ formatVersion: 1, jobs: rows });
    const write = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
    if (write !== undefined && !args.json)
        return write;
    const expected = args.json ? 'one of --as and --json' : `${Object.keys(FORMS).join(' or ')} for --as`;
    throw new errors/* TerrariumError */.qM('usage', `expected ${expected}, received ${JSON.stringify(form)}`);
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
