export const id = 83;
export const ids = [83];
export const modules = {

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


/***/ })

};
