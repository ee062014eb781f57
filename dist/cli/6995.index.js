export const id = 6995;
export const ids = [6995];
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

/***/ 54704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ treeOfTexts)
/* harmony export */ });
/** A tree of files that are not written yet, by path, to try what they mean. None of them has a context. */
function treeOfTexts(files) {
    return {
        listFiles: async () => [...files.keys()],
        readText: async (path) => {
            const text = files.get(path);
            return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
        },
        listContext: async () => undefined,
        digestFile: async (path) => {
            throw new Error(`there is no file ${path}`);
        },
    };
}


/***/ }),

/***/ 25546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A value as YAML. Texts that a reader of YAML 1.1 or 1.2 takes for something else are quoted. */
function yamlText(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { version: '1.1', lineWidth: 0 });
}


/***/ }),

/***/ 26995:
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
// EXTERNAL MODULE: ./build/core/config/config.js
var config = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/core/model/azure-names.js
var azure_names = __webpack_require__(36870);
// EXTERNAL MODULE: ./build/core/model/azureml-target.js
var azureml_target = __webpack_require__(43070);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/register/stored-versions.js
var stored_versions = __webpack_require__(30361);
// EXTERNAL MODULE: ./build/core/restore/yaml-text.js
var yaml_text = __webpack_require__(25546);
;// CONCATENATED MODULE: ./build/core/restore/azureml-files.js




const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/environment.schema.json';
/**
 * The YAML of azure-ai-ml that means a version, in a folder of its name, or of its name and version. Whether Terrarium reads the same from it
 * is for the caller to see: names and texts are a stranger's.
 */
function azureMlFiles(stored, folder) {
    const refused = whyNot(stored, folder);
    if (refused !== undefined)
        return { ok: false, ...refused };
    const { name, version, description, image, conda, routes } = stored;
    const directory = folder === 'name' ? name : `${name}/${version}`;
    const tags = Object.entries(stored.tags).filter(([key]) => !key.startsWith(stored_versions/* OWN_TAG */.im));
    const text = (0,yaml_text/* yamlText */.p)({
        $schema: SCHEMA,
        name,
        version,
        description,
        tags: tags.length === 0 ? undefined : Object.fromEntries(tags),
        image,
        conda_file: conda === undefined ? undefined : 'conda.yml',
        inference_config: Object.keys(routes).length === 0 ? undefined : routes,
    });
    const files = new Map([[`${directory}/environment.yml`, text]]);
    if (conda !== undefined)
        files.set(`${directory}/conda.yml`, conda.endsWith('\n') ? conda : `${conda}\n`);
    return { ok: true, files };
}
/** Names of strangers are no paths. */
const NO_PATH = {
    why: 'its name is no path',
    hint: 'register it under a name of letters, digits, dashes and underscores',
};
// Names that Windows has for devices, also with an extension, and a last dot, which it takes away: no checkout there can have them.
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const NO_FOLDER = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)|\.$/i;
function whyNot({ name, version, image, build, isWindows }, folder) {
    if (!(0,azureml_target/* isAzureMlName */.md)(name) || !(0,azureml_target/* isAzureMlVersion */.n2)(version))
        return NO_PATH;
    if (NO_FOLDER.test(name) || (folder === 'name-and-version' && NO_FOLDER.test(version))) {
        const why = 'Windows can have no folder of its name';
        return { why, hint: 'write its files by hand, in a folder of another name' };
    }
    if (isWindows)
        return { why: 'it is for Windows', hint: 'images are built for Linux' };
    if (build !== undefined) {
        const dockerfile = build.dockerfile === undefined ? '' : `, with ${(0,diagnostic/* quote */.hD)(build.dockerfile)}`;
        const why = `it is built from a context in a storage account, ${(0,diagnostic/* quote */.hD)(withoutQuery(build.uri))}${dockerfile}`;
        return { why, hint: 'download the context into the checkout, and write its folder as build.path' };
    }
    return image === undefined ? { why: 'it has no image', hint: 'look at it in the studio of Azure ML' } : undefined;
}
// It may be signed.
function withoutQuery(uri) {
    return uri.split(/[?#]/, 1)[0] ?? '';
}

// EXTERNAL MODULE: ./build/core/model/environment-store.js
var environment_store = __webpack_require__(90369);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
;// CONCATENATED MODULE: ./build/core/restore/read-stored.js




/** What azure-ai-ml calls the environments of jobs that have no name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';
/**
 * Reads the newest version, or all, of names; of every name where none is asked for. What is archived is left out. Throws
 * `azure-not-found` for a name that is asked for and has nothing.
 */
async function readStored(store, asked, which) {
    const listed = [...new Set(asked.length > 0 ? asked : await store.names('active'))].toSorted();
    const own = listed.filter((name) => !(0,azureml_target/* isCuratedName */.I_)(name) && name !== ANONYMOUS);
    const isRead = (name) => asked.length > 0 || (0,azureml_target/* isAzureMlName */.md)(name);
    const found = await (0,limit/* limit */.A)(environment_store/* STORE_REQUESTS */.P).map(own.filter(isRead), async (name) => {
        const versions = await store.versions(name, 'active');
        if (versions.length === 0 && asked.length > 0)
            throw notThere(store, name);
        return which === 'all' ? versions : versions.slice(0, 1);
    });
    const [curated, versions] = [found.flat().filter(isCurated), found.flat().filter((version) => !isCurated(version))];
    return {
        versions,
        curated: [...new Set([...listed.filter(azureml_target/* isCuratedName */.I_), ...curated.map(({ name }) => name)])].toSorted(),
        unnamed: own.filter((name) => !isRead(name)),
    };
}
function isCurated(version) {
    return version.isCurated;
}
function notThere({ target }, name) {
    const message = `the ${(0,azureml_target/* formatTarget */.P4)(target)} has no environment ${JSON.stringify(name)} that is not archived`;
    return new errors/* TerrariumError */.qM('azure-not-found', message, { hint: 'without names, all of them are read' });
}

// EXTERNAL MODULE: ./build/core/restore/tree-of-texts.js
var tree_of_texts = __webpack_require__(54704);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/import.js



















const command = {
    usage: 'import azureml [name...] [flags]',
    summary: 'Writes the environments of a workspace or a registry of Azure ML as files: the newest version of each. Overwrites nothing.',
    environments: 'none',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        { name: 'workspace', kind: 'text', value: '<name>', help: 'workspace to read (default: that of terrarium.yml)' },
        { name: 'registry', kind: 'text', value: '<name>', help: 'registry of Azure ML to read' },
        { name: 'subscription', kind: 'text', value: '<id>', help: 'its subscription, where terrarium.yml names none' },
        { name: 'resource-group', kind: 'text', value: '<name>', help: 'its resource group' },
        { name: 'into', kind: 'text', value: '<dir>', help: 'folder to write into (default: environments)' },
        { name: 'all-versions', kind: 'flag', help: 'every version, each in a folder of its own' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/import.schema.json)' },
    ],
    run: async (args, signal) => {
        const [source, ...names] = args.positionals;
        if (source !== 'azureml')
            throw new errors/* TerrariumError */.qM('usage', 'expected terrarium import azureml [name...]');
        const store = await openStore(args, signal);
        const folder = (0,external_node_path_.resolve)(args.text('into') ?? 'environments');
        const isAll = args.flag('all-versions');
        const { versions, curated, unnamed } = await readStored(store, names, isAll ? 'all' : 'newest');
        const imported = unnamed.map((name) => refusal({ name, version: '' }, NO_PATH));
        for (const version of versions)
            imported.push(await importVersion(folder, version, isAll));
        const from = (0,azureml_target/* formatTarget */.P4)(store.target);
        if (args.json)
            (0,output/* printJson */.Q2)({ formatVersion: 1, source: from, folder, environments: imported, curated });
        else
            printImported(imported, { from, curated });
        return imported.every(({ status }) => status === 'written' || status === 'same') ? 0 : 1;
    },
};
async function openStore(args, signal) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const read = await (0,load_config/* loadConfig */.Z9)(await (0,work_tree/* workTree */._)(options.root, options.env), options);
    (0,load/* requireConfig */.Eu)(read);
    const [store] = await (0,composition/* openStores */.j)(options, { ...read.config, azureml: [chooseTarget(args, read.config.azureml)] });
    if (store === undefined)
        throw new Error('a target without its store');
    return store;
}
/** What the flags name: one of the configuration, or another one in full. */
function chooseTarget(args, configured) {
    const [workspace, registry] = [args.text('workspace'), args.text('registry')];
    if (workspace !== undefined && registry !== undefined)
        throw new errors/* TerrariumError */.qM('usage', 'expected one of --workspace and --registry');
    const kind = registry === undefined ? 'workspace' : 'registry';
    const name = registry ?? workspace;
    const [subscription, resourceGroup] = [args.text('subscription'), args.text('resource-group')];
    if (subscription !== undefined || resourceGroup !== undefined)
        return namedTarget({ kind, name, subscription, resourceGroup });
    const matching = configured.filter((one) => name === undefined || (one.kind === kind && one.name === name));
    const [target, ...others] = matching;
    if (target !== undefined && others.length === 0)
        return target;
    const which = target === undefined ? 'terrarium.yml names no such workspace' : 'terrarium.yml names several';
    const hint = 'name one: --workspace <name> --subscription <id> --resource-group <name>';
    throw new errors/* TerrariumError */.qM('usage', `${which} under azureml`, { hint });
}
function namedTarget({ kind, name = '', subscription = '', resourceGroup = '', }) {
    const parts = [
        ['--subscription', subscription, azure_names/* SUBSCRIPTION */.mq],
        ['--resource-group', resourceGroup, azure_names/* RESOURCE_GROUP */.JO],
        [`--${kind}`, name, azure_names/* WORKSPACE */.un],
    ];
    const wrong = parts.find(([, text, form]) => !form.test(text));
    if (wrong === undefined)
        return { kind, name, subscription: subscription.toLowerCase(), resourceGroup };
    const received = wrong[1] === '' ? 'nothing' : JSON.stringify(wrong[1]);
    throw new errors/* TerrariumError */.qM('usage', `expected the ${wrong[0].slice(2)} of Azure for ${wrong[0]}, received ${received}`);
}
/** Writes the files of a version, unless they would mean something else, or others are there. */
async function importVersion(folder, stored, all) {
    const { name, version } = stored;
    const made = azureMlFiles(stored, all ? 'name-and-version' : 'name');
    if (!made.ok)
        return refusal(stored, made);
    const wrong = await whyMisread(made.files, stored);
    if (wrong !== undefined) {
        const why = `Terrarium does not read it: ${wrong}`;
        return refusal(stored, { why, hint: 'correct it in Azure ML, or write its files by hand' });
    }
    const files = [...made.files.keys()];
    const before = await writeAllNew(folder, made.files);
    if ('inTheWay' in before) {
        const reason = `${before.inTheWay} is there with another text`;
        return {
            name,
            version,
            status: 'in-the-way',
            files,
            reason,
            hint: 'remove it, or name another folder with --into',
        };
    }
    return { name, version, status: before.isNew ? 'written' : 'same', files, reason: null, hint: null };
}
function refusal({ name, version }, { why, hint }) {
    return { name, version, status: 'refused', files: [], reason: why, hint };
}
/** Writes files that are not there; none of them, where another one is in the place of one. */
async function writeAllNew(folder, files) {
    await (0,promises_.mkdir)(folder, { recursive: true }).catch(unwritable(folder));
    for (const path of files.keys())
        await (0,new_files/* requireInside */.Ab)(folder, path, 'write into another folder with --into');
    for (const [path, text] of files)
        if ((await (0,new_files/* stateOfFile */.H$)((0,external_node_path_.join)(folder, path), text)) === 'other')
            return { inTheWay: path };
    let isNew = false;
    for (const [path, text] of files) {
        const before = await (0,new_files/* writeNewFile */.S0)((0,external_node_path_.join)(folder, path), text).catch(unwritable(path));
        if (before === 'other')
            return { inTheWay: path };
        isNew ||= before === 'absent';
    }
    return { isNew };
}
function unwritable(path) {
    return (cause) => {
        const full = (0,disk_full/* diskFull */.xg)(cause);
        if (full !== undefined)
            throw full;
        throw new errors/* TerrariumError */.qM('usage', `nothing can be written to ${JSON.stringify(path)}`, { cause });
    };
}
/** Why files do not mean a version: their first error, or another name. */
async function whyMisread(files, { name, version }) {
    const { definitions, diagnostics } = await (0,pipeline/* define */.E8)((0,tree_of_texts/* treeOfTexts */._)(files), (0,config/* defaultConfig */.sb)(load_config/* CONFIG_PATH */.tF));
    const error = [...definitions.flatMap(({ item }) => item.diagnostics), ...diagnostics].find(({ severity }) => severity === 'error');
    if (error !== undefined)
        return error.message;
    const isRead = definitions.some(({ item }) => item.ok && item.value.name === name && item.value.version === version);
    return isRead ? undefined : 'it means another environment';
}
function printImported(imported, { from, curated }) {
    if (imported.length === 0)
        (0,output/* printLines */.tj)([`the ${from} has no environment of its own`]);
    else
        (0,output/* printLines */.tj)(imported.map(lineOf));
    for (const { name, hint, status } of imported)
        if (hint !== null && status !== 'same')
            (0,output/* printNote */.cN)((0,safe_text.logLine)(`${name}: ${hint}`));
    if (curated.length > 0)
        (0,output/* printNote */.cN)(`${curated.length} curated: use them as azureml://registries/azureml/environments/<name>/versions/<version>`);
}
function lineOf({ name, version, status, files, reason }) {
    const said = {
        written: `wrote ${files.join(', ')}`,
        same: `${files[0]} is there already`,
        'in-the-way': `not written: ${reason}`,
        refused: `not written: ${reason}`,
    };
    return `${name} ${version}: ${said[status]}`;
}


/***/ })

};
