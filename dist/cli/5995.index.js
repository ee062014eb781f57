export const id = 5995;
export const ids = [5995];
export const modules = {

/***/ 38429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   H$: () => (/* binding */ stateOfFile),
/* harmony export */   S0: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38956);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39801);





/** Whether a file is there with a text. What is no file, such as a link or a pipe, is not read. */
async function stateOfFile(file, text) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (found === undefined)
        return 'absent';
    if (!found.isFile())
        return 'other';
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined)) === text ? 'same' : 'other';
}
/** Writes a file that is not there, with its folder, and answers what was there before. What is there is not changed. */
async function writeNewFile(file, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true }).catch(_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .throwDiskFull */ .xn);
        await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .createFile */ .x3)(file, text);
        return 'absent';
    }
    catch (cause) {
        if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'))
            throw cause;
        // In the place of its folder there may be no folder: nothing was written then.
        const state = await stateOfFile(file, text);
        return state === 'absent' ? 'other' : state;
    }
}
/**
 * Throws `usage` for a path below a folder that a link on the way leads out of it; the folder is there. A link in the file's own place is
 * refused by writing a new file.
 */
async function requireInside(root, path, hint) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
    let real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => undefined);
    while (real === undefined && folder !== top) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => undefined);
    }
    if (real === top || real?.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? top : `${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) === true)
        return;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `${JSON.stringify(path)} leads out of the folder by a link`, { hint });
}


/***/ }),

/***/ 65995:
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
// EXTERNAL MODULE: ./build/adapters/checkout/work-tree.js + 5 modules
var work_tree = __webpack_require__(413);
// EXTERNAL MODULE: ./build/adapters/files/disk-full.js
var disk_full = __webpack_require__(38956);
// EXTERNAL MODULE: ./build/adapters/files/new-files.js
var new_files = __webpack_require__(38429);
// EXTERNAL MODULE: ./build/core/discover/discover.js
var discover = __webpack_require__(87585);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/azureml-v1.js + 8 modules
var azureml_v1 = __webpack_require__(49901);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(76864);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/keys.js
var keys = __webpack_require__(96512);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
;// CONCATENATED MODULE: ./build/core/migrate/remarks.js



/** Notes about fields of a v1 environment that v2 cannot express, and where they belong instead. No value is shown. */
function remarkOn(findings, object) {
    const environment = sectionIn(object);
    const docker = child(environment, 'docker');
    const registry = child(docker, 'baseImageRegistry');
    const python = child(environment, 'python');
    for (const [section, where, fields] of [
        [docker, 'docker.', DOCKER],
        [registry, 'docker.baseImageRegistry.', REGISTRY],
        [python, 'python.', PYTHON],
        [environment, '', ENVIRONMENT],
    ]) {
        for (const { key, goes, unless } of fields) {
            const entry = (0,keys/* entryIn */.Gi)(section, key);
            if (entry !== undefined && !(0,keys/* isEmpty */.Im)(entry.value) && !isText(entry.value, unless))
                remark(findings, `${where}${key}`, entry, goes);
        }
    }
    remarkOnVariables(findings, (0,keys/* entryIn */.Gi)(environment, 'environmentVariables'));
    const spark = (0,keys/* entryIn */.Gi)(child(environment, 'spark'), 'packages');
    if (spark !== undefined && !(0,keys/* isEmpty */.Im)(spark.value))
        remark(findings, 'spark', spark, SPARK);
}
const SPARK = 'write spark.jars.packages and spark.jars.repositories under conf of the Spark job';
const DOCKER = [
    { key: 'arguments', goes: 'write resources.docker_args in the job' },
    { key: 'shmSize', goes: 'write resources.shm_size in the job', unless: '2g' },
    { key: 'sharedVolumes', goes: 'nothing takes its place', unless: 'true' },
    { key: 'preparation', goes: 'write the command into a Dockerfile' },
];
const REGISTRY = [
    { key: 'username', goes: 'make a workspace connection to the registry' },
    { key: 'password', goes: 'make a workspace connection to the registry, and change the password' },
    { key: 'registryIdentity', goes: 'give the identity of the compute the role AcrPull' },
];
const PYTHON = [
    { key: 'interpreterPath', goes: 'name the interpreter in command of the job', unless: 'python' },
];
const ENVIRONMENT = [
    { key: 'inferencingStackVersion', goes: 'add azureml-inference-server-http to the packages, and inference_config' },
    { key: 'databricks', goes: 'install the libraries on the cluster' },
    { key: 'r', goes: 'install R and its packages in a Dockerfile' },
];
function remark(findings, field, { at }, goes) {
    findings.note('no-counterpart', `${field} has no place in a v2 environment`, { at, hint: goes });
}
function remarkOnVariables(findings, entry) {
    const names = entry?.value.kind === 'map' ? entry.value.entries.map(({ key }) => key) : [];
    // The SDK wrote this variable into every file.
    const own = names.filter((name) => name !== 'EXAMPLE_ENV_VAR');
    if (entry === undefined || own.length === 0)
        return;
    const field = `environmentVariables (${own.map(diagnostic/* quote */.hD).join(', ')})`;
    remark(findings, field, entry, 'write environment_variables in the job or the deployment');
}
function child(section, key) {
    return sectionIn((0,keys/* entryIn */.Gi)(section, key)?.value);
}
function sectionIn(node) {
    return node === undefined ? undefined : (0,keys/* sectionOf */.ZE)(new model_findings/* Findings */.Fv(''), node, '');
}
function isText(node, text) {
    return node.kind === 'scalar' && node.text.toLowerCase() === text;
}

// EXTERNAL MODULE: ./build/core/text/yaml.js + 4 modules
var yaml = __webpack_require__(99838);
;// CONCATENATED MODULE: ./build/core/migrate/text.js

/** Lines of YAML for a node in block style, each indented by `indent` blanks, which every reader reads alike. */
function yamlLines(node, indent = 0) {
    const blank = ' '.repeat(indent);
    if (node.kind === 'scalar')
        return [`${blank}${scalarText(node)}`];
    if (node.kind === 'list') {
        if (node.items.length === 0)
            return [`${blank}[]`];
        return node.items.flatMap((item) => {
            const [first = '', ...rest] = yamlLines(item, indent + 2);
            return [`${blank}- ${first.slice(indent + 2)}`, ...rest];
        });
    }
    if (node.entries.length === 0)
        return [`${blank}{}`];
    return node.entries.flatMap(({ key, value }) => {
        const lines = yamlLines(value, indent + 2);
        const flat = value.kind === 'scalar' || isEmptyCollection(value);
        return flat ? [`${blank}${quoteYaml(key)}: ${lines[0]?.trimStart()}`] : [`${blank}${quoteYaml(key)}:`, ...lines];
    });
}
function isEmptyCollection(node) {
    return (node.kind === 'list' && node.items.length === 0) || (node.kind === 'map' && node.entries.length === 0);
}
// A plain scalar of another type stays plain; a string stays a string.
function scalarText(node) {
    if (node.plain && (0,yaml/* scalarType */.h0)(node.text) !== undefined)
        return node.text === '' ? 'null' : node.text;
    return quoteYaml(node.text);
}
// No colon at the end: it would turn the text into a key.
const PLAIN = /^(?:\.\.\/)*[A-Za-z$][A-Za-z0-9_./$=<>~+*-]*(?::[A-Za-z0-9_./$=<>~+*-]+)*$/;
/** A string as YAML: plain if every reader reads it as that string, otherwise in double quotes and ASCII. */
function quoteYaml(text) {
    if (PLAIN.test(text) && (0,yaml/* scalarType */.h0)(text) === undefined)
        return text;
    return JSON.stringify(text).replace(/[^\x20-\x7e]/gu, escapeCharacter);
}
function escapeCharacter(char) {
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/core/migrate/migrate.js







// Findings that do not stop the migration: the v2 environment leaves these parts out.
const LEFT_OUT = new Set(['r-not-built', 'databricks-not-built']);
const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/environment.schema.json';
/** Writes the v2 environments of a v1 file. Neither the files nor the messages contain secrets. */
function migrate(file, options) {
    const { form, definitions } = (0,azureml_v1/* readV1File */.o)(file, options.files);
    if (form === 'spark' || form === 'none')
        return [];
    return definitions.map((definition) => migrateDefinition(file.path, definition, options));
}
function migrateDefinition(path, definition, options) {
    const id = `${path}${definition.suffix}`;
    const findings = new model_findings/* Findings */.Fv(path);
    findings.add(...definition.diagnostics);
    if (definition.object !== undefined)
        remarkOn(findings, definition.object);
    const stop = definition.diagnostics.some(({ severity, code }) => severity === 'error' && !LEFT_OUT.has(code));
    const none = { id, environment: undefined, files: new Map(), diagnostics: findings.diagnostics };
    const draft = stop ? undefined : draftOf(findings, path, definition, options);
    if (draft === undefined)
        return none;
    const files = place(path, draft, options.existing);
    if (files === undefined) {
        const message = 'files of these names are there already, with other content';
        findings.error('would-overwrite', message, { hint: 'write into another folder with --out' });
        return none;
    }
    if ([...files.values()].some(url/* hasCredentials */.L)) {
        findings.error('secret-in-file', 'the v2 files would carry credentials', { hint: 'remove them first' });
        return none;
    }
    const [environment] = files.keys();
    return { id, environment, files, diagnostics: findings.diagnostics };
}
function draftOf(findings, path, definition, options) {
    const { source } = definition;
    const head = [
        `$schema: ${SCHEMA}`,
        ...(source.name === undefined ? [] : [`name: ${quoteYaml(source.name)}`]),
        ...(source.version === undefined ? [] : [`version: ${JSON.stringify(source.version)}`]),
    ];
    const body = source.dockerfile === undefined
        ? imageBody(findings, path, definition, options)
        : dockerfileBody(findings, source.dockerfile, definition, options);
    return body === undefined ? undefined : { head, body };
}
function imageBody(findings, path, { source, conda }, options) {
    if (source.base === undefined) {
        const message = 'a v2 environment needs an image, and this definition names none';
        findings.error('no-image', message, { hint: 'write the image of the compute target into the v2 file' });
        return undefined;
    }
    const image = `image: ${quoteYaml(source.base)}`;
    if (conda === undefined)
        return () => ({ lines: [image], files: new Map() });
    if (conda.kind === 'inline')
        return () => ({
            lines: [image, 'conda_file:', ...yamlLines(conda.node, 2)],
            files: copied(path, source.consumes, options),
        });
    const named = external_node_path_.posix.relative((0,names_path/* directoryOf */.jt)(path), conda.path);
    return () => ({ lines: [image, `conda_file: ${quoteYaml(named)}`], files: copied(path, source.consumes, options) });
}
// Files that the environment refers to, if it is written to another folder.
function copied(path, consumes, { copy, files }) {
    const texts = (copy ? consumes : []).flatMap((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' && file !== path ? [[external_node_path_.posix.relative((0,names_path/* directoryOf */.jt)(path), file), reading.text]] : [];
    });
    return new Map(texts);
}
// In v1, a base Dockerfile had no files to copy, so a folder of its own keeps the upload small. If it copies files
// anyway, it stays in its folder.
function dockerfileBody(findings, part, definition, options) {
    const conda = definition.conda === undefined ? '' : condaText(definition, options.files);
    const reads = /^[ \t]*(?:COPY|ADD)[ \t]|^[ \t]*RUN[ \t]+--mount/im.test(part.text);
    if (conda === undefined || (reads && conda !== '')) {
        const message = 'a v2 environment has no conda file beside a Dockerfile, and this one cannot be moved into it';
        findings.error('conda-without-image', message, { hint: 'install the conda packages in the Dockerfile' });
        return undefined;
    }
    if (reads)
        return (stem) => besideBody(stem, part, findings.path, options);
    if (conda === '')
        return (stem) => folderBody(stem, new Map([['Dockerfile', part.text]]));
    const message = 'conda packages behind the steps of a Dockerfile become steps of it: the hash changes once';
    findings.note('no-counterpart', message, { hint: 'build it once and compare' });
    const text = `${part.text}${part.text.endsWith('\n') ? '' : '\n'}${INSTALL}`;
    return (stem) => folderBody(stem, new Map([
        ['Dockerfile', text],
        ['conda_dependencies.yml', conda],
    ]));
}
// The instructions that Azure ML itself appends to a base Dockerfile.
const INSTALL = `COPY conda_dependencies.yml /tmp/conda_dependencies.yml
RUN conda env create -p /azureml-envs/environment -f /tmp/conda_dependencies.yml && conda clean -aqy
ENV PATH=/azureml-envs/environment/bin:$PATH
`;
function folderBody(stem, files) {
    const folder = `${stem}-context`;
    const below = [...files].map(([name, text]) => [`${folder}/${name}`, text]);
    return { lines: ['build:', `  path: ${quoteYaml(folder)}`], files: new Map(below) };
}
function besideBody(stem, part, path, { copy }) {
    const inline = part.path.includes('#');
    const name = inline ? `${stem}.Dockerfile` : external_node_path_.posix.relative((0,names_path/* directoryOf */.jt)(path), part.path);
    const files = inline || copy ? [[name, part.text]] : [];
    return { lines: ['build:', '  path: .', `  dockerfile_path: ${quoteYaml(name)}`], files: new Map(files) };
}
/** The conda part as a file that does not refer to other files; `undefined` if it does. */
function condaText({ conda, source }, files) {
    const own = conda?.kind === 'file' ? conda.path : undefined;
    const others = source.consumes.filter((file) => file !== own && file !== source.dockerfile?.path);
    if (conda === undefined || others.length > 0 || source.localPackages.length > 0)
        return undefined;
    if (conda.kind === 'inline')
        return `${yamlLines(conda.node).join('\n')}\n`;
    const reading = files.get(conda.path);
    return reading?.kind === 'text' ? reading.text : undefined;
}
function stemOf(path) {
    const name = external_node_path_.posix.basename(path);
    if (/^azureml_environment\.json$/i.test(name))
        return 'environment';
    const stem = name.replace(/\.(?:ya?ml|json)$/i, '').replace(/\.runconfig$/i, '');
    return /environment/i.test(stem) ? stem : `${stem}-environment`;
}
const MAX_ATTEMPTS = 20;
/** The first names under which all files are new or already exist with the same text. */
function place(path, { head, body }, existing) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const suffix = ['', '-v2'][attempt] ?? `-v2-${attempt}`;
        const stem = `${stemOf(path)}${suffix}`;
        const { lines, files } = body(stem);
        const text = `${[...head, ...lines].join('\n')}\n`;
        const named = [[`${stem}.yml`, text], ...files];
        const all = named.map(([name, content]) => [external_node_path_.posix.join((0,names_path/* directoryOf */.jt)(path), name), content]);
        if (all.every(([name, content]) => !existing.has(name) || existing.get(name) === content))
            return new Map(all);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/text/glob.js
var glob = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/migrate.js
















const command = {
    usage: 'migrate [path...] [flags]',
    summary: 'Writes Azure ML v2 environments for v1 definitions, beside them, and says what has no counterpart. Overwrites nothing.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        { name: 'print', kind: 'flag', help: 'print the files instead of writing them' },
        { name: 'out', kind: 'text', value: '<dir>', help: 'write below this folder, with the files that are named' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/migrate.schema.json)' },
    ],
    run: async (args, signal) => {
        const options = (0,load/* hostOptions */.tv)(args, signal);
        const tree = await (0,work_tree/* workTree */._)(options.root, options.env);
        const { config, diagnostics } = await (0,load_config/* loadConfig */.Z9)(tree, options);
        const { bundles } = await (0,discover/* discover */.k4)(tree, config);
        const found = pickBundles(bundles, args.positionals);
        const out = args.text('out');
        const target = out === undefined ? options.root : (0,external_node_path_.resolve)(out);
        const migrations = await migrateAll(found, out === undefined ? tree : await treeAt(target), out !== undefined);
        const findings = [...diagnostics, ...migrations.flatMap((migration) => migration.diagnostics)];
        const done = [];
        for (const migration of migrations) {
            const written = args.flag('print') ? [] : await writeMigration(target, migration);
            done.push({ migration, written });
            if (args.json)
                continue;
            if (args.flag('print'))
                (0,output/* printFile */.o6)(formatFiles(migration));
            else
                (0,output/* print */.yy)(formatWritten({ migration, written }));
        }
        if (args.json)
            (0,output/* printJson */.Q2)(migrateJson(done, findings));
        else {
            if (done.length === 0)
                (0,output/* print */.yy)('no definition of Azure ML v1 was found');
            (0,output/* printDiagnostics */.aE)(findings);
        }
        return migrations.every(({ environment }) => environment !== undefined) ? 0 : 1;
    },
};
/** Files of v1: all of them, or those that the patterns name by path, folder or glob. */
function pickBundles(bundles, patterns) {
    const v1 = bundles.filter(({ reader }) => reader?.format === 'azureml-v1');
    if (patterns.length === 0)
        return v1;
    const picked = patterns.map((pattern) => v1.filter(({ path }) => matches(pattern, path)));
    const empty = patterns.find((_, index) => picked[index]?.length === 0);
    if (empty === undefined)
        return v1.filter((bundle) => picked.some((list) => list.includes(bundle)));
    const message = `no definition of Azure ML v1 is at ${JSON.stringify(empty)}`;
    throw new errors/* TerrariumError */.qM('usage', message, { hint: 'terrarium list shows what is recognised' });
}
function matches(pattern, path) {
    const plain = external_node_path_.posix.normalize(pattern).replace(/\/$/, '');
    return plain === '.' || path === plain || path.startsWith(`${plain}/`) || (0,glob/* parseGlob */.q)(pattern)?.(path) === true;
}
// What is written for one definition is taken when the next is placed.
async function migrateAll(bundles, target, copy) {
    const existing = await textsOf(target, bundles, copy);
    const migrations = [];
    for (const { reading, files } of bundles) {
        if (reading.kind !== 'text')
            continue;
        for (const migration of migrate(reading, { files, existing, copy })) {
            migrations.push(migration);
            for (const [name, text] of migration.files)
                existing.set(name, text);
        }
    }
    return migrations;
}
/** Files that are there, with the texts of those that an earlier run may have written. */
async function textsOf(tree, bundles, copy) {
    const folders = new Set(bundles.map(({ path }) => external_node_path_.posix.dirname(path)));
    const texts = new Map();
    for (const path of (await tree?.listFiles()) ?? []) {
        const folder = external_node_path_.posix.dirname(path);
        const near = copy || folders.has(folder) || folders.has(external_node_path_.posix.dirname(folder));
        const reading = near ? await tree?.readText(path) : undefined;
        texts.set(path, reading?.kind === 'text' ? reading.text : undefined);
    }
    return texts;
}
async function treeAt(folder) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    return found === undefined ? undefined : (0,work_tree/* workTree */._)(folder);
}
function migrateJson(done, findings) {
    return {
        formatVersion: 1,
        migrations: done.map(({ migration: { id, environment, files }, written }) => ({
            ...{ id, environment: environment ?? null, written },
            files: [...files].map(([path, text]) => ({ path, text })),
        })),
        diagnostics: (0,model_findings/* shownFindings */.qA)(findings).map(diagnostic/* diagnosticJson */.gZ),
    };
}
/** Writes what is not there; answers its paths. */
async function writeMigration(root, { environment, files }) {
    if (environment === undefined)
        return [];
    const written = [];
    await (0,promises_.mkdir)(root, { recursive: true }).catch(disk_full/* throwDiskFull */.xn);
    for (const path of files.keys())
        await (0,new_files/* requireInside */.Ab)(root, path, 'write into another folder with --out');
    for (const [path, text] of files)
        if (await writeNew((0,external_node_path_.join)(root, path), path, text))
            written.push(path);
    return written;
}
function formatWritten({ migration: { id, environment }, written }) {
    if (environment === undefined)
        return (0,safe_text.logLine)(`${id}: not migrated`);
    return (0,safe_text.logLine)(`${id}: ${written.length === 0 ? `${environment} is there already` : `wrote ${written.join(', ')}`}`);
}
/** Writes a file that is not there; false when it is, with the same text. */
async function writeNew(file, path, text) {
    const hint = 'terrarium migrate --print shows what would be written';
    const before = await (0,new_files/* writeNewFile */.S0)(file, text).catch((cause) => {
        if (cause instanceof errors/* TerrariumError */.qM)
            throw cause;
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(path)} could not be written`, { cause, hint });
    });
    if (before !== 'other')
        return before === 'absent';
    throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(path)} is there already`, { hint });
}
function formatFiles({ id, environment, files }) {
    if (environment === undefined)
        return (0,safe_text.logLine)(`# ${id}: not migrated`);
    return [...files].map(([path, text]) => `# ${(0,safe_text.logLine)(path)}\n${text}`).join('\n');
}


/***/ })

};
