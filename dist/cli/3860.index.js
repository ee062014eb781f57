export const id = 3860;
export const ids = [3860];
export const modules = {

/***/ 22248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ removedEnvironments)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64933);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51739);


/** Environments that a change takes away: by intent, or by a slip. `base` has the names of today. */
function removedEnvironments(base, head) {
    const current = new Map(head.definitions.map((definition) => [definition.origin.id, definition]));
    const files = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(() => new Set(head.files));
    return base.definitions.flatMap(({ origin }) => {
        if (!(0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(origin))
            return [];
        const now = current.get(origin.id);
        if (now !== undefined && (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(now.origin))
            return [];
        return [{ id: origin.id, why: whyGone(now, files().has(origin.source)) }];
    });
}
const UNSELECTED = {
    candidate: 'no entry of terrarium.yml selects it any more',
    consumed: 'it is a part of another environment now',
    excluded: 'it is below a folder of tests or examples now',
};
function whyGone(now, hasFile) {
    if (now !== undefined)
        return UNSELECTED[now.origin.selection];
    return hasFile ? 'its file is there, and is no definition of it any more' : 'its file is gone';
}


/***/ }),

/***/ 64155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* unused harmony export literal */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51739);
/* harmony import */ var _snapshot_dockerignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68325);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40196);




/** Tells the files of an environment and of its context, without those of its parents. Each ignore file is read once. */
function inputReader(tree, configPath, links) {
    const ignored = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(async (path) => {
        const file = await tree.readText(path);
        return file.kind === 'text' ? (0,_snapshot_dockerignore_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDockerignore */ .yr)(file.text).excludes : undefined;
    });
    return async ({ documents, argumentFiles, image: { context } }) => {
        const placesOf = (paths) => paths.flatMap((path) => [path, ...links.followed(path)]).map(literal);
        const files = placesOf([...documents.map(({ path }) => path), ...argumentFiles, configPath]);
        if (context === undefined || context.sources.length === 0)
            return [...new Set(files)];
        const excludes = await firstOf(context.ignoreFiles, ignored);
        const leading = links.followed(context.directory);
        const named = [...new Set([...files, ...placesOf(context.ignoreFiles), ...leading.map(literal)])];
        const folder = leading.at(-1) ?? context.directory;
        const excluded = excludeGlobs(folder, excludes, named);
        return [...new Set([...named, ...contextGlobs(folder, context, links)]), ...excluded];
    };
}
async function firstOf(paths, read) {
    for (const path of paths) {
        const found = await read(path);
        if (found !== undefined)
            return found;
    }
    return [];
}
function contextGlobs(folder, { sources }, links) {
    const whole = [within(folder, '**')];
    if (sources === 'all')
        return whole;
    const globs = sources.map(({ path }) => sourceGlobs(folder, path, links));
    return globs.some((found) => found === undefined) ? whole : globs.flatMap((found) => found ?? []);
}
/** `undefined` for the whole context: what a source leads to may be anywhere in it. */
function sourceGlobs(directory, source, links) {
    const isPattern = /[*?[\\]/.test(source);
    const folder = isPattern ? (/^((?:[^*?[\\/]+\/)*)/.exec(source)?.[1]?.slice(0, -1) ?? '') : source;
    if (folder === '' || folder === '.')
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, folder);
    if (links.followed(path).length > 0)
        return undefined;
    if (!isPattern)
        return [literal(path), within(path, '**')];
    return links.hasLinks(path) ? undefined : [within(path, '**')];
}
// An ignore file often names itself and the Dockerfile, which are read all the same.
function excludeGlobs(directory, patterns, named) {
    const globs = patterns.flatMap((pattern) => [within(directory, pattern), within(directory, `${pattern}/**`)]);
    return globs.flatMap((text) => {
        const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlob */ .q)(text);
        return glob === undefined || named.some(glob) ? [] : [`!${text}`];
    });
}
function within(directory, glob) {
    return directory === '.' ? glob : `${literal(directory)}/${glob}`;
}
/** A path as a glob, for all that reads globs: a character that one of them takes for a pattern is any character. */
function literal(path) {
    return path.replace(/[*?[\]{}()|\\!]|^#/g, '?');
}


/***/ }),

/***/ 98138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ affectedJson),
/* harmony export */   N: () => (/* binding */ graphJson)
/* harmony export */ });
/* harmony import */ var _core_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34169);
/* harmony import */ var _core_model_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64933);
/* harmony import */ var _core_model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23644);




/** What `graph --json` prints: schemas/graph.schema.json. */
function graphJson(nodes, diagnostics) {
    return {
        formatVersion: 1,
        environments: nodes.map(({ origin, environment, parents, bases, inputs }) => ({
            id: origin.id,
            name: environment?.name ?? null,
            source: origin.source,
            format: origin.format,
            selected: (0,_core_model_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelected */ .s)(origin),
            ok: environment !== undefined,
            parents,
            bases,
            inputs,
        })),
        diagnostics: (0,_core_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(diagnostics).map(_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticJson */ .gZ),
    };
}
/** What `affected --json` prints: schemas/affected.schema.json. */
function affectedJson({ base, environments, removed, failed, inputs, diagnostics }) {
    return {
        formatVersion: 1,
        base,
        environments: environments.map(({ environment, reason, before, changes }) => ({
            id: environment.id,
            name: environment.name ?? null,
            source: environment.source,
            reason,
            changes: changes.map(_core_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N),
            hash: environment.hash,
            formerHash: before?.hash ?? null,
            parents: environment.parents,
            inputs: inputs.get(environment.id) ?? [],
        })),
        removed: removed.map(({ id, why }) => ({ id, why })),
        failed: failed.map(({ origin, cause }) => ({ id: origin.id, source: origin.source, cause })),
        diagnostics: (0,_core_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(diagnostics).map(_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticJson */ .gZ),
    };
}


/***/ }),

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

/***/ 23860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/diff/diff.js + 1 modules
var diff = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/core/diff/environments.js
var environments = __webpack_require__(37896);
// EXTERNAL MODULE: ./build/core/diff/parents.js
var parents = __webpack_require__(17309);
// EXTERNAL MODULE: ./build/core/diff/removed.js
var removed = __webpack_require__(22248);
// EXTERNAL MODULE: ./build/core/model/environment.js
var model_environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/strong-components.js
var strong_components = __webpack_require__(13922);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var normalize_definitions = __webpack_require__(92676);
;// CONCATENATED MODULE: ./build/core/graph/affected.js







/** What differs between two sides, of what is selected. `base` has the names of today. */
function affectedEnvironments(head, base) {
    const selected = head.definitions.filter(({ origin }) => (0,model_environment/* isSelected */.s)(origin));
    const before = new Map(base.definitions.map((definition) => [definition.origin.id, definition]));
    const ids = new Set(selected.map(({ origin }) => origin.id));
    const names = (0,environments/* idsByShortHash */.i)([...(0,normalize_definitions/* environmentsOf */.M2)(base), ...(0,normalize_definitions/* environmentsOf */.M2)(head)]);
    const moved = repositoryOf(base) !== repositoryOf(head);
    return {
        environments: parentsFirst((0,normalize_definitions/* environmentsOf */.M2)(head)).flatMap((environment) => {
            if (!ids.has(environment.id))
                return [];
            return affectedBy(environment, before.get(environment.id), { names, moved }) ?? [];
        }),
        removed: (0,removed/* removedEnvironments */.B)(base, head),
        failed: selected.flatMap(({ origin, item }) => (item.ok ? [] : [{ origin, cause: item.cause }])),
    };
}
function affectedBy(environment, former, { names, moved }) {
    const wasSelected = former !== undefined && (0,model_environment/* isSelected */.s)(former.origin);
    const before = wasSelected && former.item.ok ? former.item.value : undefined;
    if (!wasSelected)
        return { environment, before, reason: 'new', changes: [] };
    if (before === undefined)
        return { environment, before, reason: 'definition-changed', changes: [] };
    const { name, version } = environment;
    if (before.hash !== environment.hash) {
        const onlyParents = (0,parents/* differsOnlyInParents */.WC)(before.definition, environment.definition);
        const reason = onlyParents ? 'parent-changed' : 'definition-changed';
        const changes = (0,environments/* diffEnvironments */.e)(before, environment, names);
        return { environment, before, reason, changes };
    }
    if (moved)
        return { environment, before, reason: 'repository-changed', changes: [] };
    if (before.name === name && before.version === version)
        return undefined;
    return { environment, before, reason: 'name-changed', changes: [] };
}
function repositoryOf({ config: { repository } }) {
    return repository === undefined ? '' : (0,reference/* formatRepository */.Sh)(repository);
}
function parentsFirst(environments) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    return (0,strong_components/* strongComponents */.m)(environments, ({ parents }) => parents.flatMap((id) => byId.get(id) ?? [])).flat();
}

// EXTERNAL MODULE: ./build/core/graph/input-globs.js
var input_globs = __webpack_require__(64155);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var asked = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/graph-json.js
var graph_json = __webpack_require__(98138);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/matching.js
var matching = __webpack_require__(84804);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/affected.js














const command = {
    usage: 'affected [patterns] --base <commit> [flags]',
    summary: 'Lists the selected environments that need another image or name than at the merge base of a commit and HEAD, parents first. Asks no registry.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        { name: 'base', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
        { name: 'ids', kind: 'flag', help: 'print ids only, one per line' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/affected.schema.json)' },
    ],
    run: async (args, signal) => {
        const { affected, base, inputs, diagnostics } = await findAffected(args, signal);
        if (args.json)
            (0,output/* printJson */.Q2)((0,graph_json/* affectedJson */.L)({ ...affected, base, inputs, diagnostics }));
        else {
            printAffected(affected, args.flag('ids'));
            (0,output/* printDiagnostics */.aE)(diagnostics);
        }
        return affected.failed.length > 0 || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
};
async function findAffected(args, signal) {
    const ref = args.text('base');
    if (ref === undefined)
        throw new errors/* TerrariumError */.qM('usage', 'expected --base <commit>', { hint: 'such as --base origin/main' });
    if (args.json && args.flag('ids'))
        throw new errors/* TerrariumError */.qM('usage', 'expected one of --ids and --json');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const opened = await args.openSource(options.root, options.env, { compares: true });
    const compared = await (0,load/* loadComparedHead */.mP)(options, (0,asked/* askedBy */.Ai)([]), opened.tree);
    const { head, tree } = compared;
    const source = { ...opened, tree };
    (0,load/* requireConfig */.Eu)(head);
    (0,matching/* requireMatches */.t)(head.definitions, [args.positionals]);
    const { base, commit } = await (0,load/* loadBase */.Og)(options, ref, compared, []);
    if (base === undefined || commit === undefined)
        throw new Error('nothing to compare with');
    const { affected, diagnostics } = pickAffected(affectedEnvironments(head, base), head, args.positionals);
    const inputs = args.json ? await readInputs(affected, source, head, (0,turns/* turnsUntil */.Z)(signal)) : NO_INPUTS;
    return { affected, base: commit, inputs, diagnostics };
}
const NO_INPUTS = new Map();
/** What patterns name; the findings are those of the environments that are told. */
function pickAffected(affected, head, patterns) {
    const picked = patterns.length === 0 ? undefined : (0,pick/* pick */.U)(head.definitions, patterns);
    const ids = picked && new Set(picked.ids);
    const isPicked = (id) => ids === undefined || ids.has(id);
    const shown = {
        environments: affected.environments.filter(({ environment }) => isPicked(environment.id)),
        removed: ids === undefined ? affected.removed : [],
        failed: affected.failed.filter(({ origin }) => isPicked(origin.id)),
    };
    const failed = new Set(shown.failed.map(({ origin }) => origin.id));
    const definitions = head.definitions.filter(({ origin }) => failed.has(origin.id));
    return { affected: shown, diagnostics: [...(picked?.diagnostics ?? []), ...(0,normalize_definitions/* diagnosticsOf */.o)({ ...head, definitions })] };
}
async function readInputs({ environments }, { tree, links }, { config }, turn) {
    const read = (0,input_globs/* inputReader */.c)(tree, config.path, links);
    const inputs = new Map();
    for (const { environment } of environments) {
        inputs.set(environment.id, await read(environment));
        await turn();
    }
    return inputs;
}
function printAffected({ environments, removed }, idsOnly) {
    const width = environments.reduce((most, { reason }) => Math.max(most, reason.length), 0);
    const line = (found) => idsOnly ? plainId(found) : `${found.reason.padEnd(width)}  ${describe(found)}`;
    if (environments.length > 0)
        (0,output/* print */.yy)(environments.map(line).join('\n'));
    else if (!idsOnly)
        (0,output/* printNote */.cN)('no environment is affected');
    for (const { id, why } of removed)
        (0,output/* printNote */.cN)(`removed ${(0,safe_text.logLine)(id)}: ${(0,safe_text.logLine)(why)}`);
}
/** An id that a line says as it is: whoever reads ids takes them for that. */
function plainId({ environment: { id } }) {
    if ((0,safe_text.logLine)(id) === id)
        return id;
    throw new errors/* TerrariumError */.qM('usage', `the id ${JSON.stringify(id)} cannot be printed as it is`, { hint: 'use --json' });
}
function describe({ environment: { id, name, version }, reason, before, changes }) {
    const [first, ...more] = changes;
    const named = (side) => [side?.name ?? '(no name)', ...(side?.version === undefined ? [] : [side.version])].join(':');
    const change = first === undefined ? '' : (0,diff/* formatChange */.N)(first);
    const what = reason === 'name-changed' ? `${named(before)} -> ${named({ name, version })}` : change;
    const rest = more.length === 0 ? '' : ` and ${more.length} more`;
    return (0,safe_text.logLine)(what === '' ? id : `${id}  ${what}${rest}`);
}


/***/ })

};
