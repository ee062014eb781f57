export const id = 1300;
export const ids = [1300];
export const modules = {

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

/***/ 31300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/model/environment.js
var model_environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(94061);
// EXTERNAL MODULE: ./build/core/names/base-image.js
var base_image = __webpack_require__(14752);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var normalize_asked = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/core/normalize/cycles.js
var cycles = __webpack_require__(29303);
;// CONCATENATED MODULE: ./build/core/graph/dependency-graph.js





/** The environments that are asked for and all that they depend on, parents first. */
async function dependencyGraph(found, { asked, readInputs, turn = model_turn/* uninterrupted */.q }) {
    const wanted = (0,normalize_asked/* withParents */.M2)(asked, found);
    const nodes = [];
    for (const { members, cycleOf } of parentsFirst(found)) {
        for (const member of members) {
            const { id, normalized } = member;
            if (!wanted.has(id))
                continue;
            const cycle = cycleOf?.(member);
            nodes.push(cycle === undefined ? await nodeOf(normalized, readInputs) : failed(normalized, cycle));
        }
        await turn();
    }
    return nodes;
}
async function nodeOf(normalized, readInputs) {
    const { origin, item } = normalized;
    const { diagnostics } = item;
    if (!item.ok)
        return { ...FAILED, origin, cause: item.cause, diagnostics };
    const { image } = item.value;
    const bases = image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [(0,base_image/* formatBaseImage */.Qt)(source)]));
    const inputs = await readInputs(item.value);
    const parents = (0,model_environment/* parentIds */.b)(item.value);
    const environment = item.value;
    return { origin, environment, cause: undefined, diagnostics, parents, bases: [...new Set(bases)], inputs };
}
const FAILED = { environment: undefined, parents: [], bases: [], inputs: [] };
function failed({ origin, item }, cycle) {
    const diagnostic = (0,cycles/* cycleDiagnostic */.U)(origin.source, cycle);
    return { ...FAILED, origin, cause: diagnostic.message, diagnostics: [...item.diagnostics, diagnostic] };
}
/** Sorted by id, behind everything that it depends on. */
function parentsFirst(found) {
    const members = found.map((normalized) => ({ id: normalized.origin.id, normalized }));
    const byId = new Map(members.map((member) => [member.id, member]));
    return (0,cycles/* componentsOf */.c)(members, ({ normalized: { item } }) => item.ok ? (0,model_environment/* parentIds */.b)(item.value).flatMap((id) => byId.get(id) ?? []) : []);
}
/** What a graph shows where nothing else is asked for: ids of what is selected. */
function selectedIds(found) {
    return new Set(found.flatMap(({ origin }) => ((0,model_environment/* isSelected */.s)(origin) ? [origin.id] : [])));
}

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
;// CONCATENATED MODULE: ./build/core/graph/diagram.js

/**
 * A flowchart as GitHub shows it in Markdown: arrows lead from what is built first to what is built on it.
 * https://mermaid.js.org/syntax/flowchart.html
 */
function formatMermaid(nodes) {
    const names = namesOf(nodes);
    return [
        'flowchart LR',
        ...nodes.map((node) => `  ${names.get(node.origin.id)}["${mermaidText(labelOf(node))}"]`),
        ...edgesOf(nodes, names).map(([parent, child]) => `  ${parent} --> ${child}`),
    ].join('\n');
}
/** A graph for Graphviz. https://graphviz.org/doc/info/lang.html */
function formatDot(nodes) {
    const names = namesOf(nodes);
    return [
        'digraph environments {',
        '  rankdir=LR;',
        '  node [shape=box];',
        ...nodes.map((node) => `  ${names.get(node.origin.id)} [label="${dotText(labelOf(node))}"];`),
        ...edgesOf(nodes, names).map(([parent, child]) => `  ${parent} -> ${child};`),
        '}',
    ].join('\n');
}
function namesOf(nodes) {
    return new Map(nodes.map(({ origin }, index) => [origin.id, `e${index + 1}`]));
}
function labelOf({ origin: { id }, cause }) {
    return cause === undefined ? id : `${id} (has errors)`;
}
// A parent that is not shown is none of the tree.
function edgesOf(nodes, names) {
    return nodes.flatMap(({ origin, parents }) => parents.flatMap((parent) => {
        const [from, to] = [names.get(parent), names.get(origin.id)];
        return from === undefined || to === undefined ? [] : [[from, to]];
    }));
}
// Mermaid has character references of its own: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
function mermaidText(text) {
    return (0,safe_text.logLine)(text).replace(/[^A-Za-z0-9 ._/-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
// A backslash starts an escape, and HTML references are read in labels.
function dotText(text) {
    return (0,safe_text.logLine)(text).replace(/[\\"&<>]/g, (sign) => sign === '\\' || sign === '"' ? `\\${sign}` : `&#${sign.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/core/graph/input-globs.js
var input_globs = __webpack_require__(64155);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
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
;// CONCATENATED MODULE: ./build/hosts/cli/commands/graph.js














const FORMATS = ['json', 'mermaid', 'dot'];
const command = {
    usage: 'graph [patterns] [flags]',
    summary: 'Shows which environments and files each environment depends on, parents first: what is selected, or what patterns name. Reads no build context, asks no registry.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        command_arguments/* MEMO */.XK,
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/graph.schema.json)' },
        { name: 'mermaid', kind: 'flag', help: 'print a flowchart for Markdown' },
        { name: 'dot', kind: 'flag', help: 'print a graph for Graphviz' },
    ],
    isPure: () => true,
    run: async (args, signal) => {
        const format = formatOf(args);
        const { nodes, diagnostics } = await readGraph(args, signal);
        if (format === 'json')
            (0,output/* printJson */.Q2)((0,graph_json/* graphJson */.N)(nodes, diagnostics));
        else {
            (0,output/* print */.yy)(RENDERERS[format](nodes));
            (0,output/* printDiagnostics */.aE)(diagnostics);
        }
        const failed = nodes.some(({ environment }) => environment === undefined);
        return failed || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
};
const RENDERERS = { text: formatText, mermaid: formatMermaid, dot: formatDot };
function formatOf(args) {
    const [format = 'text', more] = FORMATS.filter((name) => args.flag(name));
    if (more !== undefined)
        throw new errors/* TerrariumError */.qM('usage', `expected one of --${format} and --${more}`);
    return format;
}
async function readGraph(args, signal) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const { tree, links } = await args.openSource(options.root, options.env);
    const { config, diagnostics } = await (0,load_config/* loadConfig */.Z9)(tree, options);
    const turn = (0,turns/* turnsUntil */.Z)(signal);
    const { definitions: found } = await (0,pipeline/* outline */.rj)(tree, config, turn);
    (0,matching/* requireMatches */.t)(found, [args.positionals]);
    const picked = args.positionals.length === 0 ? undefined : (0,pick/* pick */.U)(found, args.positionals);
    const asked = picked === undefined ? selectedIds(found) : new Set(picked.ids);
    const readInputs = (0,input_globs/* inputReader */.c)(tree, config.path, links);
    const nodes = await dependencyGraph(found, { asked, readInputs, turn });
    const own = nodes.flatMap((node) => node.diagnostics);
    return { nodes, diagnostics: [...diagnostics, ...(picked?.diagnostics ?? []), ...own] };
}
function formatText(nodes) {
    if (nodes.length === 0)
        return 'no environment is selected';
    return nodes
        .map(({ origin, cause, parents }) => {
        const note = cause === undefined ? '' : ' (has errors)';
        const below = parents.length === 0 ? '' : ` <- ${parents.map((id) => (0,safe_text.logLine)(id)).join(', ')}`;
        return `${(0,safe_text.logLine)(origin.id)}${note}${below}`;
    })
        .join('\n');
}


/***/ })

};
