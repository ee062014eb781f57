export const id = 670;
export const ids = [670,83,392];
export const modules = {

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/adapters/git-config.js
var git_config = __webpack_require__(8392);
// EXTERNAL MODULE: ./build/adapters/git-files.js
var git_files = __webpack_require__(1321);
// EXTERNAL MODULE: ./build/adapters/git-modes.js
var git_modes = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/adapters/git-attributes.js
var git_attributes = __webpack_require__(7631);
// EXTERNAL MODULE: ./build/adapters/git-dirty.js
var git_dirty = __webpack_require__(1988);
;// CONCATENATED MODULE: ./build/adapters/checkout/clean-files.js




const REGULAR = /^100(?:644|755)$/;
/**
 * Object ids of the regular files below a folder that are as git wrote them, by path relative to it. Left out is what git was told to
 * overlook, what a sparse checkout leaves out, what a checkout converts, and what may have changed since: git compares times and sizes,
 * and starts no program. Empty where git is missing or has no answer.
 */
async function cleanFiles(folder, reader) {
    return (await findClean(folder, reader).catch(git/* unanswered */.bj)) ?? new Map();
}
async function findClean(folder, reader) {
    const changed = new Set();
    const config = await reader.config();
    const flags = (0,git_config/* withoutDrivers */.c)(config);
    const diff = [...flags, ...git_dirty/* STRICT_FLAGS */.M, 'diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all'];
    const [listing, compared] = await Promise.all([
        reader.listing(),
        (0,git/* gitRecords */.Xq)(folder, diff, (path) => changed.add(path)),
    ]);
    if (listing === undefined || !compared)
        return new Map();
    const clean = [...listing.tracked].filter(([path, { tag, mode }]) => tag === 'H' && REGULAR.test(mode) && !changed.has(path));
    const isKept = await (0,git_attributes/* pathsKept */.lB)(folder, clean.map(([path]) => path), config);
    return new Map(clean.flatMap(([path, { oid }]) => (isKept(path) ? [[path, oid]] : [])));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(4870);
;// CONCATENATED MODULE: ./build/adapters/checkout/state.js






/**
 * What git knows of a folder; each repository is asked once, submodules that are checked out among them. Where git is missing or
 * has no answer, nothing is known. The folder is relative to `base`, the answer relative to the folder.
 */
function checkoutReader(base, top) {
    const list = (0,once/* once */.Oo)(async (prefix) => {
        const asked = prefix === '' ? top() : (0,git_files/* listRepository */.j3)((0,external_node_path_.join)(base, prefix));
        // What is only a warning fails no run.
        return known(prefix, (await asked.catch(git/* unanswered */.bj)) ?? undefined);
    });
    const listAll = async (prefix, folder) => {
        const own = await list(prefix);
        const all = [own];
        for (const path of own.allSubmodules) {
            const concerns = pathsIndex([path])(folder).length > 0 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, path, '.git'));
            if (concerns)
                all.push(...(await listAll(path, folder)));
        }
        return all;
    };
    return async (folder) => {
        const all = await listAll('', folder);
        return {
            untracked: untrackedBelow(folder, new Map(all.map((one) => [one.prefix, one]))),
            sparse: all.flatMap(({ sparse }) => sparse(folder)),
            submodules: all.flatMap(({ submodules }) => submodules(folder)),
        };
    };
}
function known(prefix, listing) {
    const tracked = [...(listing?.tracked ?? [])];
    const sparse = tracked.flatMap(([path, { tag }]) => (tag.toUpperCase() === 'S' ? [`${prefix}${path}`] : []));
    const allSubmodules = tracked.flatMap(([path, { mode }]) => (mode === git_files/* SUBMODULE */.NG ? [`${prefix}${path}/`] : []));
    const folders = (0,once/* lazy */.RZ)(() => new Set(tracked.flatMap(([path]) => foldersOf(path))));
    const [seenSparse, seenSubmodules] = [pathsIndex(sparse), pathsIndex(allSubmodules)];
    return { prefix, listing, folders, sparse: seenSparse, submodules: seenSubmodules, allSubmodules };
}
function untrackedBelow(folder, repositories) {
    const inside = folder === '.' ? '' : `${folder}/`;
    return (path) => {
        const place = untrackedPlace(`${inside}${path}`, repositories.get(''), repositories);
        if (place === undefined)
            return undefined;
        return place.startsWith(inside) ? place.slice(inside.length) : '';
    };
}
/** The path, or the outermost folder that holds it and in which its repository tracks nothing. */
function untrackedPlace(path, repository, repositories) {
    if (repository?.listing === undefined)
        return undefined;
    const { prefix, listing, folders } = repository;
    const own = path.slice(prefix.length);
    if (listing.tracked.has(own))
        return undefined;
    for (const folder of foldersOf(own)) {
        if (listing.tracked.get(folder.slice(0, -1))?.mode === git_files/* SUBMODULE */.NG)
            return untrackedPlace(path, repositories.get(`${prefix}${folder}`), repositories);
        if (!folders().has(folder))
            return `${prefix}${folder}`;
    }
    return path;
}
/** Many contexts may ask for their part of a list: none of them goes through all of it. */
function pathsIndex(paths) {
    const place = new Map(paths.map((path, number) => [path, number]));
    const sorted = (0,once/* lazy */.RZ)(() => paths.toSorted((a, b) => (a < b ? -1 : 1)));
    return (folder) => {
        if (paths.length === 0)
            return [];
        const inside = `${folder}/`;
        const range = folder === '.' ? paths : sorted().slice(...(0,sorted_texts/* rangeOf */.be)(sorted(), inside));
        const below = range.map((path) => ({ path, seen: folder === '.' ? path : path.slice(inside.length) }));
        const above = ['./', ...foldersOf(inside)].map((path) => ({ path, seen: '' }));
        const seen = new Map([...below, ...above].map((one) => [one.path, one]));
        const found = [...seen.values()].filter(({ path }) => place.has(path));
        return found.sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0)).map((one) => one.seen);
    };
}
/** The folders that hold a path, outermost first, as `/` ends them. */
function foldersOf(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash + 1));
    return folders;
}

;// CONCATENATED MODULE: ./build/adapters/checkout/repository.js






function openRepository(base) {
    const listing = (0,once/* lazy */.RZ)(() => (0,git_files/* listRepository */.j3)(base));
    const config = (0,once/* lazy */.RZ)(() => (0,git_config/* readCheckoutConfig */.P)(base));
    return {
        files: async () => {
            const listed = await listing();
            return listed && [...listed.tracked.keys(), ...listed.untracked];
        },
        modes: (0,once/* lazy */.RZ)(() => (0,git_modes/* modesOfIndex */.y)(base, { listing, config })),
        contentNames: (0,once/* lazy */.RZ)(() => cleanFiles(base, { listing, config })),
        state: checkoutReader(base, listing),
    };
}


/***/ }),

/***/ 1149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ plantedDocker),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   a9: () => (/* binding */ withSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _is_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5391);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(297);



const ALLOWED = /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*|KUBECONFIG|(?:DOCKER|BUILDX|BUILDKIT|KUBERNETES|AWS|AZURE|GOOGLE|CLOUDSDK)_.*)$/i;
/** What BuildKit's GitHub cache exporter needs. */
const CACHE = /^ACTIONS_(?:CACHE_URL|CACHE_SERVICE_V2|RESULTS_URL|RUNTIME_TOKEN)$/;
/** Values that are paths also where they do not begin as one. */
const PATHS = /^(?:HOME|XDG_.*_(?:HOME|DIR)|(?:DOCKER|BUILDX|CLOUDSDK)_CONFIG|(?:DOCKER|BUILDX|BUILDKIT|AWS|AZURE|GOOGLE|CLOUDSDK)_.*_(?:DIR|FILE|PATH))$/i;
/** What names certificates, tokens, sockets and folders to write to: none of it says which program is run. Jobs keep it in their workspace. */
const DATA = /^(?:TMPDIR|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|DOCKER_CERT_PATH|AWS_(?:CA_BUNDLE|(?:WEB_IDENTITY|CONTAINER_AUTHORIZATION)_TOKEN_FILE)|AZURE_(?:FEDERATED_TOKEN_FILE|CLIENT_CERTIFICATE_PATH)|GOOGLE_(?:APPLICATION_CREDENTIALS|GHA_CREDS_PATH)|CLOUDSDK_AUTH_(?:CREDENTIAL_FILE_OVERRIDE|ACCESS_TOKEN_FILE))$/i;
/** Credentials of Google may name a program, which is run only where this variable allows it. https://google.aip.dev/auth/4117 */
const EXECUTABLES = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';
/** No folder, and never one: without a configuration of its own Docker would take that of the user's home. */
const NO_FOLDER = '/dev/null/docker';
/**
 * Variables that a child process may see: nothing that only happens to be in ours, and nothing that lets it take programs, or what
 * names programs, from below the given folders. docs/registries.md lists them.
 */
function childEnvironment(env, notBelow) {
    const allowed = Object.entries(env).filter(([name]) => ALLOWED.test(name) || CACHE.test(name));
    const kept = allowed.flatMap(([name, value = '']) => {
        if (/^(?:PATH|KUBECONFIG|XDG_.*_DIRS)$/i.test(name))
            return listOf(name, value, notBelow);
        return isPlanted(name, value, notBelow) ? [] : [[name, value]];
    });
    const known = Object.fromEntries(kept);
    const docker = plantedDocker(env, notBelow) === undefined ? {} : { DOCKER_CONFIG: dockerFolder(known, notBelow) };
    const executables = allowed.some(([name, value]) => DATA.test(name) && isBelowAny(value, notBelow));
    return Object.fromEntries(Object.entries({ ...known, ...docker }).filter(([name]) => !(executables && name === EXECUTABLES)));
}
/** The variables of a build's process: the values of its secrets as well, which decide none of the others. */
function withSecrets(own, secrets) {
    return { ...Object.fromEntries(Object.entries(secrets).filter(([name]) => !ALLOWED.test(name))), ...own };
}
/** The configuration of Docker or buildx that an environment names below the given folders, if it does. */
function plantedDocker(env, notBelow) {
    const { BUILDX_CONFIG: buildx, DOCKER_CONFIG: docker } = env;
    const folder = docker ? docker : node_path__WEBPACK_IMPORTED_MODULE_0__.join(env.HOME || (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOfUser */ .O)(), '.docker');
    if (leadsBelow(folder, notBelow))
        return { variable: docker ? 'DOCKER_CONFIG' : 'HOME', folder };
    return buildx && leadsBelow(buildx, notBelow) ? { variable: 'BUILDX_CONFIG', folder: buildx } : undefined;
}
// What Docker reads in its folder may be a link by itself.
function leadsBelow(folder, notBelow) {
    const parts = ['', 'config.json', 'cli-plugins', 'contexts', 'buildx'].map((part) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, part));
    return parts.some((part) => isBelowAny(part, notBelow));
}
function dockerFolder({ DOCKER_CONFIG, HOME }, notBelow) {
    const folders = [
        DOCKER_CONFIG,
        ...[HOME, (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOfUser */ .O)()].flatMap((home) => (home ? [node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.docker')] : [])),
    ];
    return folders.find((folder) => folder && !leadsBelow(folder, notBelow)) ?? NO_FOLDER;
}
// Entries that are relative lie wherever a program is started, and an empty list is the current folder.
function listOf(name, value, notBelow) {
    const entries = value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    const safe = entries.filter((entry) => node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(entry) && !(0,_is_below_js__WEBPACK_IMPORTED_MODULE_1__/* .liesBelow */ .Z)(entry, notBelow));
    return safe.length === 0 ? [] : [[name, safe.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)]];
}
function isPlanted(name, value, notBelow) {
    if (value === '' || DATA.test(name))
        return false;
    if (name === 'DOCKER_CONFIG' || name === 'BUILDX_CONFIG')
        return leadsBelow(value, notBelow);
    const isPath = PATHS.test(name) || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(value) || /^(?:\.{1,2}|~)\//.test(value);
    // Gcloud's interpreters: a name without a folder is looked up in PATH.
    const isProgram = /_PYTHON$/i.test(name) && value.includes('/');
    return (isPath || isProgram) && isBelowAny(value, notBelow);
}
/** `~` is the home for some programs, and a name for others. */
function isBelowAny(value, notBelow) {
    if (value === undefined || value === '')
        return false;
    const home = /^~(?=\/|$)/.test(value) ? [node_path__WEBPACK_IMPORTED_MODULE_0__.join(process.env.HOME || (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOfUser */ .O)(), value.slice(1))] : [];
    return [value, ...home].some((place) => (0,_is_below_js__WEBPACK_IMPORTED_MODULE_1__/* .liesBelow */ .Z)(place, notBelow));
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCheckoutConfig),
/* harmony export */   c: () => (/* binding */ withoutDrivers)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7885);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6689);



const MAX_DRIVERS = 100;
async function readCheckoutConfig(root) {
    const listed = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['config', '-z', '--get-regexp', '^(core\\.(autocrlf|eol|filemode)|filter\\..*)$'])) ?? '';
    const values = new Map();
    const drivers = new Set();
    for (const record of listed.split('\0')) {
        const [key = '', ...lines] = record.split('\n');
        if (key.startsWith('filter.'))
            drivers.add(key.slice('filter.'.length, Math.max(key.lastIndexOf('.'), 7)));
        else
            values.set(key, lines.length === 0 ? undefined : lines.join('\n').toLowerCase());
    }
    const eol = values.get('core.eol');
    const native = process.platform === 'win32' ? 'crlf' : 'lf';
    return {
        autocrlf: autocrlfOf(values),
        eol: eol === 'crlf' || eol === 'lf' ? eol : native,
        ignoresModes: ignoresModes(values),
        drivers,
    };
}
function ignoresModes(values) {
    if (!values.has('core.filemode'))
        return process.platform === 'win32';
    return /^(?:false|no|off|[+-]?0+|)$/.test(values.get('core.filemode') ?? 'true');
}
/** Flags with which git starts no program for the content of a file. */
function withoutDrivers({ drivers }) {
    const strange = [...drivers].find((name) => name.includes('='));
    if (strange !== undefined || drivers.size > MAX_DRIVERS) {
        const what = strange === undefined ? `${drivers.size} of them` : JSON.stringify((0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(strange, 100));
        const hint = 'remove filter sections from the configuration of git';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', `filters of git cannot be turned off: ${what}`, { hint });
    }
    const settings = [...drivers].flatMap((name) => ['process=', 'smudge=', 'clean=', 'required=false'].map((pair) => `filter.${name}.${pair}`));
    return settings.flatMap((setting) => ['-c', setting]);
}
// A key without `=` is true.
function autocrlfOf(values) {
    if (!values.has('core.autocrlf'))
        return 'false';
    const value = values.get('core.autocrlf');
    if (value === 'input')
        return 'input';
    return value === undefined || /^(?:true|yes|on|[+-]?0*[1-9]\d*)$/.test(value) ? 'true' : 'false';
}


/***/ }),

/***/ 1321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   j3: () => (/* binding */ listRepository),
/* harmony export */   listTracked: () => (/* binding */ listTracked),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export listTrackedIgnored */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);

/** The mode of a submodule. */
const SUBMODULE = '160000';
/**
 * Tracked files, and untracked ones that are not ignored; `undefined` where git is missing or has no answer: the caller looks at every
 * file. One listing, since git walks the whole work tree for it. https://git-scm.com/docs/git-ls-files
 */
async function listRepository(folder) {
    const tracked = new Map();
    const untracked = [];
    const args = ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--exclude-standard'];
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (record) => {
        if (record.startsWith('? '))
            untracked.push(record.slice(2));
        else
            addTracked(tracked, record);
    });
    return listed ? { tracked, untracked } : undefined;
}
/** Everything that git tracks below a folder, by path relative to it; `undefined` where git has no answer. */
async function readIndex(folder) {
    const tracked = new Map();
    const args = ['ls-files', '-z', '-v', '--stage'];
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (record) => addTracked(tracked, record))) ? tracked : undefined;
}
/** A record is `H 100644 <oid> <stage>`, a tab and the path, which may hold anything. */
function addTracked(tracked, record) {
    const tab = record.indexOf('\t');
    const [tag = '', mode = '', oid = ''] = record.slice(0, tab).split(' ');
    tracked.set(record.slice(tab + 1), { tag, mode, oid });
}
/** Tracked files below a folder that an ignore file names all the same; `undefined` where git has no answer. */
async function listTrackedIgnored(folder) {
    const paths = [];
    const args = ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'];
    return (await gitRecords(folder, args, (path) => paths.push(path))) ? paths : undefined;
}
/** Tracked files among paths below a folder, and below those of them that are folders; none without git. */
async function listTracked(folder, paths) {
    const tracked = [];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths], (path) => tracked.push(path));
    return tracked;
}


/***/ }),

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ modesOfIndex)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6689);
/* harmony import */ var _git_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8392);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1321);





const EXECUTABLE = '100755';
const REGULAR = '100644';
/** Asks git anew each time. */
function repositoryAt(folder) {
    return { config: () => (0,_git_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckoutConfig */ .P)(folder), listing: () => (0,_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listRepository */ .j3)(folder) };
}
/**
 * Whether tracked files are executable, by path relative to a folder, where git says that the disk does not tell: `core.fileMode` is
 * false on mounts without modes. Each submodule that is checked out has its own setting. Empty where the disk tells.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corefileMode
 */
async function modesOfIndex(base, top = repositoryAt(base)) {
    const modes = new Map();
    const repositories = ['.'];
    for (let at = repositories.pop(); at !== undefined; at = repositories.pop()) {
        const reader = at === '.' ? top : repositoryAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, at));
        repositories.push(...((await addModes(base, at, reader, modes).catch(_git_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)) ?? []));
    }
    return modes;
}
/** Adds the modes of one repository; answers its submodules. */
async function addModes(base, repository, reader, modes) {
    const { ignoresModes } = await reader.config();
    // Most repositories have no submodules, and are not listed.
    if (!ignoresModes && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, repository, '.gitmodules')))
        return [];
    const submodules = [];
    for (const [path, { mode }] of (await reader.listing())?.tracked ?? []) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(repository, path);
        if (mode === _git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBMODULE */ .NG && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, full, '.git')))
            submodules.push(full);
        if (ignoresModes && (mode === EXECUTABLE || mode === REGULAR))
            modes.set(full, mode === EXECUTABLE);
    }
    return submodules;
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   Uv: () => (/* binding */ GIT_LIMITS),
/* harmony export */   Xq: () => (/* binding */ gitRecords),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* unused harmony export fetchGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1149);
/* harmony import */ var _environment_workspaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(297);





/** Far above what repositories have: the largest public ones list 500,000 files, 40 MB, in a second. */
const GIT_LIMITS = { milliseconds: 60_000, bytes: 256 * 1024 * 1024, records: 1_000_000 };
/** Bytes of a path, as limited by Linux, and of the fields before it in a listing. */
const MAX_RECORD = 4096 + 128;
const MAX_COMPLAINT = 4096;
/**
 * What the configuration of a repository may not choose: programs that git would start, and a folder of it that looks like a bare
 * repository with a configuration of its own. https://git-scm.com/docs/git-config
 */
const SAFE = [
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.alternateRefsCommand=true',
    'maintenance.auto=false',
    'credential.helper=',
];
const SAFE_ENVIRONMENT = {
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    // Messages are compared.
    LC_ALL: 'C',
};
/** Empty: nothing may be fetched. Git before 2.44 and 2.39.4 knows no GIT_NO_LAZY_FETCH. */
const READS_ONLY = { ...SAFE_ENVIRONMENT, GIT_ALLOW_PROTOCOL: '' };
const FETCHES = { ...SAFE_ENVIRONMENT, GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' };
/** What git prints, as text; `undefined` where git is missing or exits with an error. */
async function git(folder, args) {
    const chunks = [];
    const done = await streamGit(folder, args, (chunk) => chunks.push(chunk));
    return done ? Buffer.concat(chunks).toString() : undefined;
}
/** What git refuses is not known. */
function unanswered(error) {
    if (!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM))
        throw error;
}
/** Passes on each NUL-terminated record that git prints; false where git is missing or exits with an error. */
async function gitRecords(folder, args, onRecord, limits = GIT_LIMITS) {
    let rest = Buffer.alloc(0);
    let records = 0;
    const take = (chunk) => {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(0);
        rest = bytes.subarray(end + 1);
        if (rest.length > MAX_RECORD)
            throw exceeded(args, `prints a path of more than ${MAX_RECORD - 128} bytes`);
        if (end < 0)
            return;
        const listed = bytes.toString('utf8', 0, end).split('\0');
        records += listed.length;
        if (records > limits.records)
            throw exceeded(args, `lists more than ${limits.records} files`);
        for (const record of listed) {
            if (record.length > MAX_RECORD)
                throw exceeded(args, `prints a path of more than ${MAX_RECORD - 128} bytes`);
            onRecord(record);
        }
    };
    return streamGit(folder, args, take, limits);
}
/** Passes on what git prints; false where git is missing or exits with an error. Refusals and limits are errors. */
async function streamGit(folder, args, onChunk, limits = GIT_LIMITS) {
    const started = start(() => {
        const child = spawnGit(folder, args);
        // A git that ended closes its side, and its exit says why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(limits.input ?? '');
        return child;
    });
    return started === undefined ? false : watch(started, { folder, args, onChunk, limits });
}
/** Starts git with a pipe on each side, for requests and replies. */
function spawnGit(folder, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...readFlags(folder), ...args], {
        env: { ...variablesFor(folder), ...READS_ONLY },
        stdio: 'pipe',
    });
}
/**
 * Lets git change a repository from its remote; false where it does not. A repository of another owner is not fetched into, because
 * its configuration says where from.
 */
async function fetchGit(folder, args, variables) {
    const started = start(() => spawn('git', [...SAFE.flatMap((pair) => ['-c', pair]), '-C', folder, ...args], {
        env: { ...variablesFor(folder), ...FETCHES, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
    }));
    if (started === undefined)
        return false;
    const watched = { folder, args, onChunk: () => undefined, limits: GIT_LIMITS };
    return watch(started, watched).catch(() => false);
}
/** A run's root says which repository is read, and a repository may hold a `git` of its own. */
function variablesFor(folder) {
    return (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Qc)(process.env, (0,_environment_workspaces_js__WEBPACK_IMPORTED_MODULE_4__/* .workspacesOf */ .c)(folder, process.env));
}
// git refuses the repository of another owner, because its configuration names programs; none of them is run here. The caller chose
// this folder, and no other one: not the folders above it, and not all. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
function readFlags(folder) {
    return [...SAFE, `safe.directory=${realFolder(folder)}`].flatMap((pair) => ['-c', pair]).concat('-C', folder);
}
function realFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}
// Arguments that no program takes are thrown, other failures to start are events.
function start(spawned) {
    try {
        return spawned();
    }
    catch {
        return undefined;
    }
}
function watch(child, { folder, args, onChunk, limits }) {
    return new Promise((resolve, reject) => {
        let bytes = 0;
        let complaint = '';
        const giveUp = (error) => {
            clearTimeout(timer);
            child.kill();
            child.stdout.destroy();
            reject(error);
        };
        const timer = setTimeout(() => giveUp(tooSlow(args, limits)), limits.milliseconds);
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            try {
                if (bytes > limits.bytes)
                    throw exceeded(args, `prints more than ${limits.bytes} bytes`);
                onChunk(chunk);
            }
            catch (error) {
                giveUp(error);
            }
        });
        child.stderr.on('data', (chunk) => {
            complaint = `${complaint}${chunk}`.slice(0, MAX_COMPLAINT);
        });
        const end = (code) => {
            clearTimeout(timer);
            const owner = code === 0 ? undefined : refusedOwner(complaint, folder);
            if (owner === undefined)
                resolve(code === 0);
            else
                reject(owner);
        };
        child.once('error', () => end(null));
        child.once('close', end);
    });
}
function refusedOwner(complaint, folder) {
    if (!/dubious ownership|unsafe repository/.test(complaint))
        return undefined;
    const at = /'([^'\n]+)'/.exec(complaint)?.[1] ?? folder;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('git-failed', `git refuses the repository ${JSON.stringify(at)}: it belongs to another user`, {
        hint: `git config --global --add safe.directory '${at}'`,
    });
}
/** The failure of a git that does not answer. */
function tooSlow(args, { milliseconds }) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('git-failed', `git ${nameOf(args)} did not answer within ${milliseconds / 1000} seconds`, {
        hint: 'run git fsck, and git status in the same folder',
    });
}
function exceeded(args, what) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('git-failed', `git ${nameOf(args)} ${what}`, {
        hint: 'keep what is generated out of the repository',
    });
}
function nameOf(args) {
    return args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c') ?? '';
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ prefixFinder),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jU: () => (/* binding */ prefixIndex)
/* harmony export */ });
/** Where the texts that start with a prefix are in a sorted list. */
function rangeOf(sorted, prefix) {
    const from = firstIndex(sorted, 0, (text) => text >= prefix);
    return [from, firstIndex(sorted, from, (text) => !text.startsWith(prefix))];
}
// The first index of which it is true: it is true of all behind it.
function firstIndex(sorted, start, isTrue) {
    let [low, high] = [start, sorted.length];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isTrue(sorted[middle] ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function prefixIndex(texts) {
    const order = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    const sorted = order.map((index) => texts[index] ?? '');
    return (prefix) => {
        const found = order.slice(...rangeOf(sorted, prefix)).sort((a, b) => a - b);
        return found.map((index) => texts[index] ?? '');
    };
}
/** Finds the first of some prefixes, in their order, that a text starts with. */
function prefixFinder(prefixes) {
    const order = new Map(prefixes.toReversed().map((prefix, index) => [prefix, prefixes.length - index]));
    const lengths = [...new Set(prefixes.map(({ length }) => length))];
    return (text) => {
        const found = lengths.map((length) => text.slice(0, length)).filter((prefix) => order.has(prefix));
        return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
    };
}


/***/ })

};
