export const id = 247;
export const ids = [247,579];
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

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitTree: () => (/* binding */ gitTree),
  mergeBase: () => (/* binding */ mergeBase)
});

// UNUSED EXPORTS: remoteGitTree

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/names/commit.js
var names_commit = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/adapters/credential-files.js
var credential_files = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/adapters/git-blobs.js
var git_blobs = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/adapters/git-contents.js + 2 modules
var git_contents = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
;// CONCATENATED MODULE: ./build/adapters/git-listing.js



const git_listing_DEEPER = 'check out with fetch-depth: 0';
/** The entries of a commit below a folder of its repository, by path relative to that folder. */
async function listCommit(root, commit, limits = git/* GIT_LIMITS */.Uv) {
    const entries = new Map();
    const add = (record) => {
        const [, mode = '', oid = '', size = '', path = ''] = ENTRY.exec(record) ?? [];
        if (NO_CHECKOUT_HAS.test(path))
            throw unusable(commit, `it holds ${JSON.stringify((0,shorten/* shorten */.m)(path, 100))}`);
        if (size === 'BAD')
            throw partial(commit);
        entries.set(path, { mode, oid, size: size === '-' ? 0 : Number(size) });
    };
    const listed = await (0,git/* gitRecords */.Xq)(root, ['ls-tree', '-r', '-l', '-z', commit, '.'], add, limits);
    if (!listed)
        throw new errors/* TerrariumError */.qM('git-failed', `commit ${commit} cannot be read`, { hint: git_listing_DEEPER });
    return entries;
}
const ENTRY = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/s;
/** git checks out no such path, and an empty one is no entry. */
const NO_CHECKOUT_HAS = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/;
function unusable(commit, why) {
    return new errors/* TerrariumError */.qM('git-failed', `commit ${commit} cannot be checked out: ${why}`, { hint: 'run git fsck' });
}
// What is missing would have to be fetched file by file, from where the repository's configuration says.
function partial(commit) {
    return new errors/* TerrariumError */.qM('git-failed', `commit ${commit} is here without all of its files: the clone is partial`, {
        hint: 'clone, or check out, without a filter',
    });
}

// EXTERNAL MODULE: ./build/adapters/work-tree.js
var work_tree = __webpack_require__(945);
;// CONCATENATED MODULE: ./build/adapters/git-objects.js










const MAX_LINKS = 40;
/** Linux makes no longer ones. */
const MAX_LINK_BYTES = 4096;
const LINK = '120000';
const SUBMODULE = '160000';
/**
 * The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. Processes that read are
 * started when they are needed, and end by themselves.
 */
async function gitTree(root, commit) {
    if (!(0,names_commit/* isCommitId */.j)(commit))
        throw new errors/* TerrariumError */.qM('usage', 'expected a full commit id');
    const local = (0,git_blobs/* openBlobs */.d)(root);
    return readTreeOf(root, await listCommit(root, commit), { local, all: local });
}
/**
 * The files of a commit that a shallow clone does not hold. Most of them are those of the checkout, whose objects are here; the
 * others are read from where the repository is hosted.
 */
async function remoteGitTree(root, { blobs, complete, readBlob }) {
    if (!complete)
        throw new TerrariumError('git-failed', 'the merge base has too many files', { hint: DEEPER });
    const prefix = await prefixOf(root);
    const own = blobs.filter(({ path }) => path.startsWith(prefix));
    const entries = new Map(own.map(({ path, ...entry }) => [path.slice(prefix.length), entry]));
    const local = openBlobs(root);
    const all = async (oid, sink) => {
        if (await readHere(local, oid, sink))
            return true;
        const content = await readBlob(oid);
        verifyBlob(oid, content);
        sink(content);
        return true;
    };
    return readTreeOf(root, entries, { local, all });
}
// In a partial clone, git ends at an object that it may not fetch.
async function readHere(local, oid, sink) {
    let began = false;
    const read = local(oid, (chunk) => {
        began = true;
        sink(chunk);
    });
    return read.catch((cause) => (began ? Promise.reject(cause) : false));
}
/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
async function mergeBase(root, a, b) {
    // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
    return (await (0,git/* git */.$Y)(root, ['merge-base', '--end-of-options', a, b]))?.trim() || undefined;
}
function readTreeOf(root, listed, sources) {
    const { leavesOut, leftOut } = (0,credential_files/* credentialNames */.M)();
    const entries = new Map([...listed].filter(([path]) => !leavesOut(path)));
    const tree = { entries, readLink: linkReader(sources.all), contents: (0,git_contents/* openContents */.h1)(root, sources) };
    return {
        listFiles: async () => [...entries].filter(([, { mode }]) => mode !== SUBMODULE).map(([path]) => path),
        readText: (path) => readText(tree, path),
        listContext: (directory) => listContext(tree, directory),
        digestFile: (path) => digestFile(tree, path),
        leftOut,
    };
}
function linkReader(read) {
    const targets = new Map();
    return (path, { oid }) => {
        const known = targets.get(oid) ?? readTarget(read, path, oid);
        targets.set(oid, known);
        return known;
    };
}
async function readTarget(read, path, oid) {
    const chunks = [];
    if (await read(oid, (chunk) => chunks.push(chunk)))
        return Buffer.concat(chunks).toString();
    throw new errors/* TerrariumError */.qM('git-failed', `git cannot read ${JSON.stringify(path)}`, { hint: 'run git fsck' });
}
// As a checkout does it: every link on the way is followed, and none leads out.
async function follow({ entries, readLink }, start) {
    let path = start;
    for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
        const parts = path.split('/');
        const link = parts
            .map((_, index) => parts.slice(0, index + 1).join('/'))
            .find((prefix) => entries.get(prefix)?.mode === LINK);
        const entry = link === undefined ? undefined : entries.get(link);
        if (link === undefined || entry === undefined)
            return { kind: 'inside', path };
        if (entry.size > MAX_LINK_BYTES)
            return { kind: 'long', size: entry.size };
        const target = await readLink(link, entry);
        path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), target, path.slice(link.length))).replace(/\/$/, '');
        if (target.startsWith('/') || path === '..' || path.startsWith('../'))
            return { kind: 'outside' };
    }
    return { kind: 'outside' };
}
async function readText(tree, start) {
    const resolved = await follow(tree, start);
    const hint = 'replace the link by the file';
    if (resolved.kind === 'long')
        return { kind: 'refused', code: 'file-unreadable', message: longLink(resolved), hint };
    if (resolved.kind === 'outside') {
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    const entry = tree.entries.get(resolved.path);
    if (entry === undefined || entry.mode === SUBMODULE)
        return { kind: 'absent' };
    if (entry.size > work_tree/* MAX_TEXT_BYTES */.$D)
        return (0,work_tree/* tooLarge */.g$)(entry.size);
    return tree.contents.text({ ...entry, path: resolved.path });
}
async function listContext(tree, directory) {
    const resolved = directory === '.' ? { kind: 'inside', path: '.' } : await follow(tree, directory);
    if (resolved.kind !== 'inside')
        return undefined;
    const listed = [];
    for (const [full, entry] of tree.entries) {
        const path = (0,names_path/* relativeTo */.Mf)(resolved.path, full);
        if (path !== undefined && entry.mode !== SUBMODULE)
            listed.push(describe(tree, { full, path }, entry));
    }
    return listed.length === 0 && resolved.path !== '.' ? undefined : Promise.all(listed);
}
async function describe({ readLink }, { full, path }, entry) {
    if (entry.mode !== LINK)
        return { path, kind: 'file', executable: entry.mode === '100755', target: '' };
    if (entry.size > MAX_LINK_BYTES) {
        const hint = 'remove the link: no checkout has it';
        throw new errors/* TerrariumError */.qM('git-failed', `${JSON.stringify(full)}: ${longLink(entry)}`, { hint });
    }
    return { path, kind: 'link', executable: false, target: await readLink(full, entry) };
}
async function digestFile(tree, start) {
    const resolved = await follow(tree, start);
    const entry = resolved.kind === 'inside' ? tree.entries.get(resolved.path) : undefined;
    if (resolved.kind !== 'inside' || entry === undefined) {
        throw new errors/* TerrariumError */.qM('git-failed', `${JSON.stringify(start)} is not in the commit`);
    }
    return tree.contents.digest({ ...entry, path: resolved.path });
}
function longLink({ size }) {
    return `the link has ${size} bytes; at most ${MAX_LINK_BYTES} are read`;
}


/***/ })

};
