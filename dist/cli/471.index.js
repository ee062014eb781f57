export const id = 471;
export const ids = [471];
export const modules = {

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  pinBases: () => (/* binding */ pinBases)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/adapters/turns.js
var turns = __webpack_require__(3757);
// EXTERNAL MODULE: ./build/adapters/work-tree.js
var work_tree = __webpack_require__(945);
// EXTERNAL MODULE: ./build/core/config/config.js
var config_config = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/core/config/path.js
var path = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/core/formats/readers.js + 40 modules
var readers = __webpack_require__(1344);
// EXTERNAL MODULE: ./build/core/model/part.js
var part = __webpack_require__(3115);
// EXTERNAL MODULE: ./build/core/report/candidates.js
var report_candidates = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/core/names/pep440.js
var pep440 = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/core/init/propose-python.js

/** Minor versions of Python that have an official image, the preferred one first. */
const VERSIONS = ['3.12', '3.14', '3.13', '3.11', '3.10', '3.9', '3.8', '3.7', '3.6', '2.7'];
const PATCHES = Array.from({ length: 31 }, (_, patch) => BigInt(patch));
/**
 * Minor version of Python for a definition: the preferred one if its constraints allow it, otherwise the newest allowed
 * one.
 */
function proposePython(constraints) {
    const takes = (minor) => PATCHES.some((patch) => constraints.every((text) => satisfies(text, [...minor.split('.').map(BigInt), patch])));
    return VERSIONS.find(takes) ?? '3.12';
}
/** Constraints on Python in conda specs and lock files. */
function condaConstraints({ conda, locked = [] }, { specs: known }) {
    const specs = conda.flatMap((text) => {
        const spec = known.get(text);
        return spec?.name === 'python' ? (spec.version ?? []) : [];
    });
    const urls = locked.flatMap(({ conda: packages }) => packages);
    return [...specs, ...urls.flatMap((url) => /\/python-([0-9]+\.[0-9]+\.[0-9]+)-/.exec(url)?.[1] ?? [])];
}
const TABLE_KEY = /^(?:requires-python|python-versions|python)[ \t]*=[ \t]*["']([^"'\r\n]*)["']/m;
/** Constraints on Python in a TOML file of a Python project, or in its lock file. */
function projectConstraints(text) {
    return TABLE_KEY.exec(text)?.slice(1) ?? [];
}
// Handles conda, PEP 440 and Poetry alike. A constraint that cannot be read does not exclude a version.
function satisfies(constraint, version) {
    return constraint.split('|').some((part) => {
        const atoms = part.split(',').map((atom) => atom.trim());
        return (part.trim() !== '' || constraint.trim() === '') && atoms.every((atom) => satisfiesOne(atom, version));
    });
}
const ATOM = /^(===|==|!=|>=|<=|~=|[=<>~^]?)\s*([0-9]{1,9}(?:\.[0-9]{1,9}){0,5})(\.?\*)?/;
function satisfiesOne(atom, version) {
    const [all, operator = '', text = '', star] = ATOM.exec(atom) ?? [];
    const bound = all === undefined ? undefined : (0,pep440/* parseRelease */.BC)(text);
    if (bound === undefined)
        return true;
    const atLeast = () => (0,pep440/* satisfiesRelease */.jm)(version, '>=', bound);
    const within = (length) => (0,pep440/* satisfiesRelease */.jm)(version, '==*', bound.slice(0, length));
    switch (operator) {
        case '>=':
        case '>':
        case '<=':
        case '<':
            return (0,pep440/* satisfiesRelease */.jm)(version, operator, bound);
        case '!=':
            return (0,pep440/* satisfiesRelease */.jm)(version, star === undefined ? '!=' : '!=*', bound);
        case '~=':
            return atLeast() && within(Math.max(bound.length - 1, 1));
        case '~':
            return atLeast() && within(Math.min(bound.length, 2));
        case '^':
            return atLeast() && within(1);
        default:
            return (0,pep440/* satisfiesRelease */.jm)(version, operator.startsWith('==') && star === undefined ? '==' : '==*', bound);
    }
}

;// CONCATENATED MODULE: ./build/core/init/propose-config.js





/** Files whose text contains more about Python than their definition; `proposeConfig` needs them. */
function proposalFiles(found) {
    const files = found.flatMap(({ origin }) => ((0,readers/* factsOf */.x)(origin.format).isProject ? [origin.source] : []));
    return [...new Set(files)];
}
/** Proposes entries for the definitions found without configuration. */
function proposeConfig(found, texts) {
    const offered = found.filter(({ origin }) => origin.selection === 'declared' || origin.selection === 'candidate');
    const listed = offered.filter(({ origin }) => origin.format !== 'azureml-inline');
    return {
        entries: listed.flatMap((normalized) => proposeEntry(normalized, texts) ?? []),
        broken: listed.flatMap(({ origin, item }) => (item.ok ? [] : [origin.id])),
        inline: offered.length - listed.length,
    };
}
function proposeEntry({ origin, item }, texts) {
    if (!item.ok)
        return undefined;
    const { image, parts } = item.value;
    const path = literalPath(origin.id);
    const conda = (0,readers/* factsOf */.x)(origin.format).needsConda === true;
    const declared = origin.selection === 'declared';
    if (image.bases.length > 0 || image.dockerfile !== undefined)
        return { path, declared, base: undefined, conda };
    const project = projectConstraints(texts.get(origin.source) ?? '');
    const python = `python:${proposePython([...condaConstraints(image.python, (0,part/* valuesOf */.s)(parts)), ...project])}-slim`;
    // What conda installs brings its own Python.
    return { path, declared, base: conda ? CONDA_BASE : python, conda };
}
// A path is a pattern, so every special character is replaced with `?`.
function literalPath(id) {
    const { file, rest } = (0,path/* splitId */.QO)(id);
    return `${file.replace(/[*[{]/g, '?')}${rest}`;
}
/** All proposed bases without duplicates, including the default one. */
function basesOf({ entries }) {
    return [...new Set([BASE, ...entries.flatMap(({ base }) => base ?? [])])];
}
/**
 * A commented `terrarium.yml`: definitions that are already selected are listed, the others are suggested in comments.
 */
function formatConfig({ entries, broken, inline }, { repository, pins }) {
    const declared = entries.filter((entry) => entry.declared);
    const candidates = entries.filter((entry) => !entry.declared);
    const lines = (entry) => entryLines(entry, pins);
    return [
        `# yaml-language-server: $schema=${SCHEMA}`,
        '# docs/configuration.md of Terrarium explains every key.',
        '',
        '# Where images are looked for and pushed to.',
        repository === undefined ? '# repository: ghcr.io/<owner>/environments' : `repository: ${(0,report_candidates/* yamlText */.p)(repository)}`,
        '',
        '# Base of conda and requirements files that name none.',
        `# defaults: { base: "${pins.get(BASE) ?? BASE}", platforms: [linux/amd64] }`,
        ...(inline === 0
            ? []
            : ['', `# Selects the ${inline} definitions in jobs, components and deployments.`, '# inline: true']),
        '',
        '# Once there is a list, it selects exactly what it names.',
        declared.length > 0 ? 'environments:' : entries.length > 0 ? '# environments:' : '# environments: []',
        ...declared.flatMap(lines).map((line) => `  ${line}`),
        ...(candidates.length === 0 ? [] : ['  # Definitions that nothing builds; take away the # of those to build.']),
        ...candidates.flatMap(lines).map((line) => `  # ${line}`),
        ...broken.map((id) => `  # has errors, which terrarium list shows: ${(0,report_candidates/* yamlText */.p)(id)}`),
        '',
    ].join('\n');
}
const SCHEMA = 'https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/config.schema.json';
const BASE = 'python:3.12-slim';
const CONDA_BASE = 'debian:12-slim';
function entryLines({ path, base }, pins) {
    const pinned = base === undefined ? undefined : (pins.get(base) ?? base);
    return [`- path: ${(0,report_candidates/* yamlText */.p)(path)}`, ...(pinned === undefined ? [] : [`  base: ${(0,report_candidates/* yamlText */.p)(pinned)}`])];
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/resolve/bases.js
var resolve_bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/pipeline.js + 69 modules
var pipeline = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/hosts/composition.js + 41 modules
var composition = __webpack_require__(8949);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(5291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 1 modules
var load = __webpack_require__(3723);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(8702);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/init.js














const command = {
    usage: 'init [flags]',
    summary: 'Writes a commented terrarium.yml that lists what is found, and proposes bases. Never overwrites one.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        { name: 'repository', kind: 'text', value: '<repository>', help: 'repository to write into the file' },
        { name: 'pin', kind: 'flag', help: 'ask the registry for the digests of the proposed bases' },
        { name: 'print', kind: 'flag', help: 'print the file instead of writing it' },
    ],
    run: async (args, signal) => {
        const options = (0,load/* hostOptions */.tv)(args, signal);
        const path = options.config ?? 'terrarium.yml';
        const config = (0,config_config/* defaultConfig */.sb)(path);
        const tree = await (0,work_tree/* workTree */._E)(options.root, options.env);
        const { definitions } = await (0,pipeline/* outline */.rj)(tree, config, (0,turns/* turnsUntil */.Z)(signal));
        const proposals = proposeConfig(definitions, await readTexts(tree, proposalFiles(definitions)));
        const pins = args.flag('pin')
            ? await pinBases((0,composition/* openRegistry */.Me)(options, config), config, basesOf(proposals))
            : new Map();
        const text = formatConfig(proposals, { repository: args.text('repository'), pins });
        if (args.flag('print'))
            (0,output/* print */.yy)(text);
        else {
            await writeNew((0,external_node_path_.join)(options.root, path), text);
            (0,output/* print */.yy)(`wrote ${path}: read it, then run terrarium plan`);
        }
        return 0;
    },
};
async function readTexts(tree, paths) {
    const texts = new Map();
    for (const path of paths) {
        const file = await tree.readText(path);
        if (file.kind === 'text')
            texts.set(path, file.text);
    }
    return texts;
}
/** Each base with the digest that its registry gives it: of the index, which serves every platform. */
async function pinBases(registry, config, bases) {
    const resolver = (0,resolve_bases/* baseResolver */.yf)(registry, config);
    const pins = new Map();
    for (const base of bases) {
        const reference = (0,names_reference/* parseReference */.F2)(base);
        if (reference === undefined)
            throw new errors/* TerrariumError */.qM('registry-not-found', `${JSON.stringify(base)} is no image reference`);
        const resolution = await resolver.resolveWhole(reference);
        if (!resolution.ok)
            throw resolution.error;
        pins.set(base, `${base}@${resolution.digest}`);
    }
    return pins;
}
async function writeNew(path, text) {
    try {
        await (0,write_file/* createFile */.x3)(path, text);
    }
    catch (cause) {
        if (cause instanceof errors/* TerrariumError */.qM)
            throw cause;
        const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        const message = exists ? 'there is a configuration already' : 'the configuration could not be written';
        throw new errors/* TerrariumError */.qM('usage', message, { cause, hint: 'terrarium init --print shows what would be written' });
    }
}


/***/ })

};
