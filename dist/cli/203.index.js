export const id = 203;
export const ids = [203,770];
export const modules = {

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/** The answer of the system; `undefined` where it has none: for what is not there, or may not be read, and is told elsewhere. */
function attempt(ask) {
    try {
        return ask();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Everything below a folder but git's own files; `leavesOut` is asked for paths relative to it. */
function listFolder(top, leavesOut, onUnreadable) {
    const entries = [];
    const queue = [''];
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
        for (const dirent of readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder), onUnreadable)) {
            const path = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
            if (dirent.name === '.git' || leavesOut(path))
                continue;
            if (dirent.isDirectory())
                queue.push(path);
            else
                entries.push(...describe(top, path, dirent, onUnreadable));
        }
    }
    return entries;
}
function readFolder(path, onUnreadable) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}
// Sockets, pipes and devices are no content: Docker leaves them out too.
function describe(top, path, dirent, onUnreadable) {
    try {
        if (dirent.isSymbolicLink())
            return [{ path, kind: 'link', executable: false, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)) }];
        if (!dirent.isFile())
            return [];
        const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
        return [{ path, kind: 'file', executable: (mode & 0o111) !== 0, target: '' }];
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ workTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/adapters/content-name.js
var content_name = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/adapters/credential-files.js
var credential_files = __webpack_require__(6574);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/adapters/definition-text.js
var definition_text = __webpack_require__(3718);
;// CONCATENATED MODULE: ./build/adapters/checkout/system-code.js
/** Code of a failed system call; anything else is thrown. */
function codeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    throw error;
}

;// CONCATENATED MODULE: ./build/adapters/checkout/contents.js





const CHUNK_BYTES = 1024 * 1024;
/** Contents are read into it one after another: most files are smaller, and need no memory of their own. */
const scratch = Buffer.allocUnsafeSlow(CHUNK_BYTES);
/** Text of a definition file. Names that no file system takes, and files that we may not read, are facts about the user's files. */
function readText(inside, path, watch) {
    try {
        const opened = inside.open(path, 'followed');
        switch (opened.kind) {
            case 'file':
                return readOpen(opened.descriptor, opened.stats.size, () => watch?.(path, opened.stats));
            case 'absent':
                return opened;
            case 'special':
                return { kind: 'refused', code: 'not-a-file', message: 'expected a regular file' };
            case 'outside':
                return OUTSIDE;
        }
    }
    catch (error) {
        return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${codeOf(error)}` };
    }
}
const OUTSIDE = {
    kind: 'refused',
    code: 'outside-root',
    message: 'the path leads out of the root',
    hint: 'replace the link by the file',
};
function readOpen(descriptor, size, begin) {
    try {
        if (size > definition_text/* MAX_TEXT_BYTES */.$D)
            return (0,definition_text/* tooLarge */.g$)(size);
        const bytes = size <= CHUNK_BYTES ? scratch : Buffer.allocUnsafeSlow(size);
        const content = bytes.subarray(0, fill(descriptor, bytes, size));
        watchAll(begin(), content);
        return (0,definition_text/* decodeText */.g7)(content);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** sha256 of a file that is no link. A large one is read in parts, between which the process goes on. */
async function digestFile(inside, path, watch) {
    const opened = inside.open(path, 'itself');
    const why = opened.kind === 'special' ? 'is no regular file' : 'cannot be read';
    if (opened.kind !== 'file')
        throw new errors/* TerrariumError */.qM('snapshot-failed', `${JSON.stringify(path)} ${why}`);
    const watched = watch?.(path, opened.stats);
    return opened.stats.size >= CHUNK_BYTES
        ? digestLarge(opened.descriptor, watched)
        : digestSmall(opened.descriptor, watched);
}
function digestSmall(descriptor, watched) {
    try {
        let content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES));
        if (content.length < CHUNK_BYTES) {
            watchAll(watched, content);
            return { digest: `sha256:${(0,external_node_crypto_.hash)('sha256', content)}`, isPointer: isPointer(content) };
        }
        // It has grown since its size was asked for.
        const all = (0,external_node_crypto_.createHash)('sha256');
        for (; content.length > 0; content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES)))
            all.update(content);
        return { digest: `sha256:${all.digest('hex')}`, isPointer: false };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
async function digestLarge(descriptor, watched) {
    const all = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor, start: 0, highWaterMark: CHUNK_BYTES })) {
        all.update(chunk);
        watched?.add(chunk);
    }
    watched?.end();
    return { digest: `sha256:${all.digest('hex')}`, isPointer: false };
}
function watchAll(watched, content) {
    watched?.add(content);
    watched?.end();
}
/** Reads at most so many bytes; answers how many there were. */
function fill(descriptor, bytes, most) {
    let length = 0;
    while (length < most) {
        const taken = (0,external_node_fs_.readSync)(descriptor, bytes, length, most - length, null);
        if (taken === 0)
            break;
        length += taken;
    }
    return length;
}
/** A pointer is shorter, says the specification of git-lfs. */
const MAX_POINTER_BYTES = 1024;
function isPointer(content) {
    return (content.length < MAX_POINTER_BYTES &&
        /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/.test(content.toString('latin1', 0, 64)));
}

// EXTERNAL MODULE: ./build/adapters/checkout/folders.js
var folders = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(2840);
;// CONCATENATED MODULE: ./build/adapters/checkout/inside.js




/**
 * `base` is a real path. Each folder is looked at once a run: resolving a path asks the system about each folder above it, and costs
 * more than reading a small file.
 */
function pathsInside(base, credentials) {
    const resolve = (path) => resolveInside(base, credentials, path);
    const plain = new Set();
    const isPlainFolder = (folder) => {
        if (folder === '.' || plain.has(folder))
            return true;
        if (!isPlainFolder((0,external_node_path_.dirname)(folder)) || !isFolder((0,external_node_path_.join)(base, folder)))
            return false;
        plain.add(folder);
        return true;
    };
    const isPlain = (path) => !NEEDS_RESOLVING.test(path) && isPlainFolder((0,external_node_path_.dirname)(path)) && !credentials.leavesOut(path);
    return {
        resolve,
        realFolder: (path) => {
            if (path === '.' || (!NEEDS_RESOLVING.test(path) && isPlainFolder(path)))
                return path;
            const real = (0,attempt/* attempt */.C)(() => external_node_fs_.realpathSync.native((0,external_node_path_.join)(base, path))) ?? (0,external_node_path_.join)(base, path);
            return (0,external_node_path_.relative)(base, real).split(external_node_path_.sep).join('/') || '.';
        },
        look: (path) => {
            const stats = isPlain(path) ? (0,attempt/* attempt */.C)(() => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(base, path))) : undefined;
            return stats?.isFile() === true ? stats : undefined;
        },
        open: (path, what) => {
            const descriptor = HAS_NO_FOLLOW && isPlain(path) ? tryOpen((0,external_node_path_.join)(base, path)) : undefined;
            if (descriptor === 'absent')
                return { kind: 'absent' };
            if (descriptor !== undefined)
                return describe(descriptor);
            const resolved = resolve(path);
            return resolved.kind === 'inside'
                ? describe((0,external_node_fs_.openSync)(what === 'followed' ? resolved.path : (0,external_node_path_.join)(base, path), FLAGS))
                : resolved;
        },
    };
}
// O_NONBLOCK: a pipe must not hang the run; O_NOFOLLOW: the path was resolved, a link now is a race. Windows has neither.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const HAS_NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/** Parts that are empty, `.`, `..` or `.git`. */
const NEEDS_RESOLVING = /(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/;
// What else cannot be opened is resolved, which says why: a link, say.
function tryOpen(path) {
    try {
        return (0,external_node_fs_.openSync)(path, FLAGS);
    }
    catch (error) {
        return codeOf(error) === 'ENOENT' ? 'absent' : undefined;
    }
}
/** True for a folder that is no link. */
function isFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function describe(descriptor) {
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (stats.isFile())
            return { kind: 'file', descriptor, stats };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(descriptor);
        throw error;
    }
    (0,external_node_fs_.closeSync)(descriptor);
    return { kind: 'special' };
}
function resolveInside(base, { leavesOut }, path) {
    try {
        const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(base, path));
        const inside = (0,external_node_path_.relative)(base, real);
        // git's own files hold the checkout's credentials, and are no part of any environment.
        if ([...path.split('/'), ...inside.split(external_node_path_.sep)].includes('.git'))
            return { kind: 'outside' };
        if ([path, inside.split(external_node_path_.sep).join('/')].some(leavesOut))
            return { kind: 'absent' };
        return inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) ? { kind: 'outside' } : { kind: 'inside', path: real };
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        if (code === 'ELOOP')
            return { kind: 'outside' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/checkout/work-tree.js











/**
 * The files of a checkout. No read leaves the root, also not through links. Files that `env` names as credentials are left out
 * unless git tracks them. Small files are read without waiting for the disk: what a run reads is in memory, or soon there.
 */
async function workTree(root, env = {}, { onOpen, compares = false } = {}) {
    const base = await realRoot(root);
    const credentials = await (0,credential_files/* credentialFiles */.x)(base, env);
    const inside = pathsInside(base, credentials);
    const repository = (0,once/* lazy */.RZ)(() => openRepository(base));
    const modes = (0,once/* lazy */.RZ)(async () => (await repository())?.modes() ?? new Map());
    const names = new Map();
    const watch = (path, stats) => {
        onOpen?.(path, stats);
        if (!compares)
            return undefined;
        const { add, name } = (0,content_name/* nameContent */.J)(stats.size);
        return { add, end: () => names.set(path, name()) };
    };
    const checkout = { base, inside, credentials, repository, modes, pointers: new Set(), watch };
    return {
        listFiles: (0,once/* lazy */.RZ)(() => listFiles(checkout)),
        readText: async (path) => readText(inside, path, watch),
        listContext: (directory) => listContext(checkout, directory).catch(failedToRead),
        digestFile: (path) => digest(checkout, path).catch(failedToRead),
        leftOut: credentials.leftOut,
        look: inside.look,
        contentNames: async (paths) => {
            const isKept = compares ? await (await repository())?.isKept(paths) : undefined;
            return (path) => (isKept?.(path) === true ? names.get(path) : undefined);
        },
        checkoutState: async (directory) => {
            const state = await (await repository())?.state(inside.realFolder(directory));
            const isPointer = (path) => checkout.pointers.has(external_node_path_.posix.join(directory, path));
            return { ...(state ?? UNKNOWN), isPointer };
        },
        commitTree: async (commit) => {
            const { gitTree } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(592)]).then(__webpack_require__.bind(__webpack_require__, 2145));
            return gitTree(base, commit, (await repository())?.conversions);
        },
    };
}
async function realRoot(root) {
    const base = await (0,promises_.realpath)(root).catch((cause) => {
        throw new errors/* TerrariumError */.qM('usage', `the root ${JSON.stringify(root)} is no folder`, {
            cause,
            hint: 'pass --root <dir>',
        });
    });
    if ((await (0,promises_.lstat)(base)).isDirectory())
        return base;
    throw new errors/* TerrariumError */.qM('usage', `the root ${JSON.stringify(root)} is no folder`);
}
// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles({ base, repository, credentials: { leavesOut } }) {
    const listed = await (await repository())?.files();
    if (listed !== undefined)
        return listed.filter((path) => !leavesOut(path));
    // A name that is not UTF-8 cannot be opened. A listing can leave it out, a build context cannot.
    const walked = (0,folders/* listFolder */.b)(base, leavesOut, () => undefined);
    return walked.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
}
const UNKNOWN = { untracked: () => undefined, sparse: [], submodules: [] };
// Starting git costs more than everything else that a small tree needs.
async function openRepository(base) {
    return isRepository(base) ? (await __webpack_require__.e(/* import() */ 676).then(__webpack_require__.bind(__webpack_require__, 8676))).openRepository(base) : undefined;
}
function isRepository(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || ((0,external_node_path_.dirname)(folder) !== folder && isRepository((0,external_node_path_.dirname)(folder)));
}
async function listContext({ base, inside, credentials, modes }, directory) {
    const folder = inside.resolve(directory);
    if (folder.kind !== 'inside' || !(0,external_node_fs_.lstatSync)(folder.path).isDirectory())
        return undefined;
    const real = (0,external_node_path_.relative)(base, folder.path).split(external_node_path_.sep).join('/');
    const prefix = real === '' ? '' : `${real}/`;
    const leavesOut = (path) => credentials.leavesOut(`${prefix}${path}`);
    const entries = (0,folders/* listFolder */.b)(folder.path, leavesOut, failedToRead);
    const known = await modes();
    return known.size === 0 ? entries : entries.map((entry) => withMode(entry, known.get(external_node_path_.posix.join(real, entry.path))));
}
function withMode(entry, executable) {
    return entry.kind === 'link' || executable === undefined ? entry : { ...entry, executable };
}
async function digest({ inside, pointers, watch }, path) {
    const digested = await digestFile(inside, path, watch);
    if (digested.isPointer)
        pointers.add(path);
    return digested.digest;
}
function failedToRead(cause) {
    if (cause instanceof errors/* TerrariumError */.qM)
        throw cause;
    throw new errors/* TerrariumError */.qM('snapshot-failed', `a file of the context cannot be read: ${codeOf(cause)}`, { cause });
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nameContent),
/* harmony export */   T: () => (/* binding */ contentName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What a content is called that two trees compare: the id that git has for it, and its bytes. */
function contentName(oid, size) {
    return `${oid}:${size}`;
}
/** Names a content of so many bytes as a repository with ids of sha1 does. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function nameContent(size) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${size}\0`);
    return {
        add: (bytes) => {
            hash.update(bytes);
        },
        name: () => contentName(hash.digest('hex'), size),
    };
}


/***/ }),

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ credentialNames),
/* harmony export */   x: () => (/* binding */ credentialFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_names_credential_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);



/** Credentials that are known by their names: those of a commit. */
function credentialNames() {
    return remember(byName);
}
/**
 * Credentials of a work tree: by their names, and by the variables of the environment, unless git tracks the file.
 * `base` is a real path.
 */
async function credentialFiles(base, env) {
    const places = await locate(base, env);
    const tracked = await trackedOf(base, [...places.keys()]);
    const isTracked = (path) => tracked.some((file) => file === path || file.startsWith(`${path}/`));
    return remember((path) => {
        const named = byName(path);
        if (named !== undefined || places.size === 0)
            return named;
        const place = foldersOf(path).find((folder) => places.has(folder));
        const variable = place === undefined ? undefined : places.get(place);
        if (place === undefined || variable === undefined || isTracked(path))
            return undefined;
        return { path: place, because: { kind: 'variable', variable } };
    });
}
function byName(path) {
    const file = (0,_core_names_credential_file_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialFile */ .C9)(path);
    return file && { path: file.path, because: { kind: 'name', glob: file.glob } };
}
function remember(find) {
    const found = new Map();
    return {
        leavesOut: (path) => {
            const left = find(path);
            if (left !== undefined)
                found.set(left.path, left);
            return left !== undefined;
        },
        leftOut: () => [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
}
/** Names of variables by the path below the root that they name, as written and as links lead to it. */
async function locate(base, env) {
    const located = new Map();
    for (const { variable, path } of (0,_core_names_credential_file_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialPaths */ .AB)(env)) {
        for (const place of await placesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))) {
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            const isBelow = inside !== '' && inside !== '..' && !inside.startsWith('../');
            if (isBelow && !located.has(inside))
                located.set(inside, variable);
        }
    }
    return located;
}
// A variable may hold the credentials themselves: what is no file must go nowhere.
async function placesOf(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)];
    }
    catch {
        return [];
    }
}
async function trackedOf(base, paths) {
    if (paths.length === 0)
        return [];
    const { listTracked } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1321));
    return listTracked(base, paths);
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Of a definition. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const HINT = 'save the file as UTF-8';
/** The refusal of a file that is too large for a definition. */
function tooLarge(size) {
    const message = `expected a definition of at most 4 MiB, received ${size} bytes`;
    return {
        kind: 'refused',
        code: 'file-too-large',
        message,
        hint: 'move data out of the definition, or ignore the file',
    };
}
/** Text, where the bytes are UTF-8 without NUL. */
function decodeText(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'refused', code: 'not-utf8', message: 'expected UTF-8 text', hint: HINT };
    if (bytes.includes(0))
        return { kind: 'refused', code: 'not-utf8', message: 'expected text, received NUL bytes', hint: HINT };
    return { kind: 'text', text: bytes.toString() };
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

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ watchDisk),
/* harmony export */   xg: () => (/* binding */ diskFull),
/* harmony export */   xn: () => (/* binding */ throwDiskFull)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1193);




const NO_SPACE = { why: 'no space left on device', hint: 'free space on that disk' };
const QUOTA = { why: 'disk quota exceeded', hint: 'free space there, or raise the quota' };
const TOO_LARGE = { why: 'file too large', hint: 'raise the limit of file sizes (ulimit -f)' };
const LIMITS = { ENOSPC: NO_SPACE, EDQUOT: QUOTA, EFBIG: TOO_LARGE };
/** The failure of a write that found no room, by the system's error code; `undefined` for every other error. */
function diskFull(error, target = targetOf(error)) {
    if (error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM)
        return error.code === 'disk-full' ? error : undefined;
    const limit = error instanceof Error && 'code' in error ? LIMITS[String(error.code)] : undefined;
    return limit && noRoom(limit, target, error);
}
/** For `catch`: throws the failure of a full disk as what it is, and every other error unchanged. */
function throwDiskFull(error) {
    throw diskFull(error) ?? error;
}
function noRoom({ why, hint }, target, cause) {
    if ('what' in target)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM('disk-full', `${target.what} cannot be written: ${why}`, { hint, cause });
    const { path } = target;
    const message = `${(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))} cannot be written to ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}: ${why}`;
    const elsewhere = isTemporary(path) ? ', or set TMPDIR to a folder on another one' : '';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM('disk-full', message, { hint: `${hint}${elsewhere}`, cause });
}
function isTemporary(path) {
    return path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'terrarium-'));
}
// Of two paths (rename, symlink) the second is what is made.
function targetOf(error) {
    const { dest, path } = error instanceof Error ? error : {};
    const made = dest ?? path;
    return typeof made === 'string' ? { path: made } : { what: 'a file' };
}
/**
 * Looks through the output of a program that writes below the folders for a write that found no room. Output is hostile: it
 * chooses among our own words.
 */
function watchDisk(folders, onLine) {
    let found;
    return {
        onLine: (line) => {
            const limit = Object.values(LIMITS).find(({ why }) => line.toLowerCase().includes(why));
            const folder = limit && folders.find((one) => line.includes(one));
            if (limit !== undefined && folder !== undefined)
                found ??= noRoom(limit, { path: folder }, new Error(line));
            onLine(line);
        },
        failure: () => found,
    };
}


/***/ }),

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ inTemporaryFolder),
/* harmony export */   r6: () => (/* binding */ removeStaleFolders),
/* harmony export */   wA: () => (/* binding */ removeOpenFolders),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8956);





const KINDS = ['blob', 'buildkitd', 'context', 'files', 'layers', 'layout', 'metadata', 'test'];
/** A name of ours, with the process that made it. */
const NAME = new RegExp(`^terrarium-(?:${KINDS.join('|')})-([0-9]+)-[A-Za-z0-9]{6}$`);
const HOUR_MS = 3_600_000;
const STALE_MS = 24 * HOUR_MS;
const open = new Set();
let pulse;
/** Makes a private folder in TMPDIR; a full disk is a `TerrariumError` with code `disk-full`. */
async function temporaryFolder(kind) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `terrarium-${kind}-${process.pid}-`)).catch(_disk_full_js__WEBPACK_IMPORTED_MODULE_4__/* .throwDiskFull */ .xn);
    open.add(path);
    pulse ??= setInterval(touchOpen, HOUR_MS).unref();
    const dispose = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        release(path);
    };
    return { path, dispose };
}
/** Hands a private folder to the work, and removes it afterwards. */
async function inTemporaryFolder(kind, work) {
    const folder = await temporaryFolder(kind);
    try {
        return await work(folder.path);
    }
    finally {
        await folder.dispose();
    }
}
/** Removes at once what this process has open: for one that is about to end. */
function removeOpenFolders() {
    for (const path of open) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
        catch {
            // Left to a later start.
        }
        release(path);
    }
}
/**
 * Removes folders that killed runs left behind: ours by name and owner, untouched for a day, and of no process that lives. Links
 * are removed, not followed. Never fails.
 */
async function removeStaleFolders(now = Date.now()) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()).catch(() => []);
    for (const name of names) {
        const [, pid] = NAME.exec(name) ?? [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name);
        if (pid === undefined || isRunning(Number(pid)) || !(await isStale(path, now)))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function isStale(path, now) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    return stats?.isDirectory() === true && stats.uid === process.getuid?.() && now - stats.mtimeMs > STALE_MS;
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
// A run in another container may share TMPDIR, and knows nothing of our process: it sees how old a folder is.
function touchOpen() {
    const now = new Date();
    for (const path of open)
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, now, now).catch(() => undefined);
}
function release(path) {
    open.delete(path);
    if (open.size > 0)
        return;
    clearInterval(pulse);
    pulse = undefined;
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ writeStream),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   nC: () => (/* binding */ copyBytes),
/* harmony export */   x3: () => (/* binding */ createFile),
/* harmony export */   zY: () => (/* binding */ replaceCache),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony exports writeAll, appendWhole */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8956);




/** Bytes that are read before they are written. */
const CHUNK = 256 * 1024;
const STDOUT = 1;
/** Writes all bytes, in as many writes as that takes; answers how many. */
async function writeAll(sink, bytes) {
    let written = 0;
    while (written < bytes.byteLength) {
        const { bytesWritten } = await sink.write(bytes, written, bytes.byteLength - written);
        written += progress(bytesWritten);
    }
    return written;
}
function progress(bytesWritten) {
    if (bytesWritten > 0)
        return bytesWritten;
    throw incomplete('nothing was written');
}
function incomplete(message) {
    return Object.assign(new Error(message), { code: 'ENOSPC' });
}
/** Writes a file that is not there yet, never through a link. What cannot be written whole is removed again. */
async function createFile(path, content) {
    await writeTo({ path, flags: 'wx', mode: 0o666 }, (file) => writeAll(file, Buffer.from(content)));
}
/** Writes a file whole or not at all: a stop in the middle leaves it as it was. The temporary file is beside it. */
async function replaceFile(path, temporary, content, mode) {
    await replace({ path: temporary, shown: path, flags: 'wx', mode }, content, (file) => file.sync());
}
/** The same for what may be lost: nobody waits for the disk. */
async function replaceCache(path, temporary, content, mode) {
    await replace({ path: temporary, shown: path, flags: 'wx', mode }, content, async () => undefined);
}
async function replace(target, content, settle) {
    const { path: temporary, shown: path, mode } = target;
    await writeTo(target, async (file) => {
        await file.chmod(mode);
        const written = await writeAll(file, Buffer.from(content));
        await settle(file);
        return written;
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .diskFull */ .xg)(error, { path }) ?? error;
    }
}
/** Writes a stream to a file: in the place of what it holds, or behind that, which is kept when the rest cannot be written. */
async function writeStream(path, flags, chunks) {
    await writeTo({ path, flags, mode: 0o666 }, async (file) => {
        let written = 0;
        for await (const chunk of chunks)
            written += await writeAll(file, chunk);
        return written;
    });
}
/** Copies to a file that is not there yet; answers the sha256, in hex, of the bytes that were written. */
async function copyBytes(source, to, mode) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, (await source.stat()).size + 1));
    await writeTo({ path: to, flags: 'wx', mode }, async (file) => {
        await file.chmod(mode);
        let written = 0;
        for (;;) {
            const { bytesRead } = await source.read(buffer, 0, buffer.byteLength, null);
            if (bytesRead === 0)
                return written;
            const chunk = buffer.subarray(0, bytesRead);
            written += await writeAll(file, chunk);
            hash.update(chunk);
        }
    });
    return hash.digest('hex');
}
/** Opens, writes and closes; the work answers how many bytes it wrote, and the file must have as many. */
async function writeTo(target, work) {
    const { path, shown = path, flags, mode } = target;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags, mode);
        const { size: before } = await file.stat();
        try {
            await closing(file, before, work);
        }
        catch (error) {
            await undo(target, before);
            throw error;
        }
    }
    catch (error) {
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .diskFull */ .xg)(error, { path: shown }) ?? error;
    }
}
// What a file system kept back may fail when the file is closed.
async function closing(file, before, work) {
    try {
        const written = await work(file);
        const { size } = await file.stat();
        if (size !== before + written)
            throw incomplete(`${size} bytes are there, ${before + written} were written`);
    }
    finally {
        await file.close();
    }
}
async function undo({ path, flags }, before) {
    if (flags === 'a')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.truncate)(path, before);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
}
/** Appends to a file by a function of others: what it cannot append whole is taken away again. */
function appendWhole(path, append) {
    const before = path ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
    try {
        append();
    }
    catch (error) {
        if (path && before !== undefined)
            truncateSync(path, before);
        throw diskFull(error, path ? { path } : undefined) ?? error;
    }
}
/** Writes to the standard output. Where that is a file, Node's own stream ends it at the end of a disk without an error. */
function writeOutput(text) {
    if (!isFile(STDOUT)) {
        process.stdout.write(text);
        return;
    }
    const bytes = Buffer.from(text);
    try {
        for (let written = 0; written < bytes.byteLength;)
            written += progress((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(STDOUT, bytes, written, bytes.byteLength - written));
    }
    catch (error) {
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .diskFull */ .xg)(error, { what: 'the standard output' }) ?? error;
    }
}
function isFile(descriptor) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ listTrackedIgnored),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   j3: () => (/* binding */ listRepository),
/* harmony export */   listTracked: () => (/* binding */ listTracked),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
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
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (path) => paths.push(path))) ? paths : undefined;
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


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ENTRY_KEYS),
/* harmony export */   P: () => (/* binding */ CONTENT_KEYS)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(106);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7223);



/**
 * Keys with the content of an environment declared in place, read by stage 2. An entry with one of them, or with
 * `base`, declares an environment.
 */
const CONTENT = {
    image: { name: 'image', description: 'In place: the base image, or the image that is used as it is.' },
    conda: { name: 'conda', description: 'In place: the content of a conda file.' },
    condaFile: {
        name: 'conda-file',
        description: 'In place: path of a conda file or a lock of one, relative to the root.',
    },
    pip: { name: 'pip', description: 'In place: lines of a requirements file.' },
    requirements: {
        name: 'requirements',
        description: 'In place: path of a requirements file, a pyproject.toml or a lock, relative to the root.',
    },
    spark: { name: 'spark', description: 'In place: packages of Spark.' },
    dockerfile: { name: 'dockerfile', description: 'In place: path of a Dockerfile, relative to the root.' },
};
/** Names of the keys with the content of an environment declared in place. */
const CONTENT_KEYS = Object.values(CONTENT).map(({ name }) => name);
/** Keys of an entry of `environments`. */
const ENTRY_KEYS = {
    path: {
        name: 'path',
        description: 'Path, id or glob of definitions, relative to the root. Without it the environment is declared in place.',
    },
    name: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'name',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: 'the Azure ML `name`, else none',
        description: 'Name of the environment; required in place.',
    }),
    version: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'version',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: 'the Azure ML `version`, else none',
        description: 'Version of the environment.',
    }),
    description: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'description',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: "the definition's",
        description: 'Description of the environment; not hashed.',
    }),
    tags: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'tags',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        without: "the definition's",
        description: 'Tags, laid over those of the definition; not hashed.',
    }),
    base: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'base',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: "the definition's, else `defaults.base`",
        description: 'Reference, or environment:<id or name>.',
    }),
    ...CONTENT,
    context: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'context',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: "`build.path`, else the Dockerfile's folder",
        description: 'Build context, relative to the root.',
    }),
    target: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'target',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: 'the last stage',
        description: 'Stage to build.',
    }),
    buildArgs: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-args',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        description: 'Build arguments; only those that a reached stage declares count.',
    }),
    buildArgsFiles: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-args-file',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePaths */ .NA,
        otherwise: [],
        description: 'File of build arguments, NAME=value a line, relative to the root, or several; build-args wins over them.',
    }),
    buildContexts: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-contexts',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        description: 'Names in FROM and --from that stand for environments.',
    }),
    platforms: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'platforms',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlatforms */ .n9,
        otherwise: undefined,
        without: '`defaults.platforms`',
        description: 'Platforms of the image: os/architecture[/variant].',
    }),
    variables: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'variables',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        without: "the definition's",
        description: 'Variables of the running environment; no part of the image.',
    }),
    provides: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'provides',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeReferences */ .PL,
        otherwise: [],
        description: 'References by which siblings depend on this environment.',
    }),
    test: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'test',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        description: 'Shell command that the image must pass before it is tagged.',
    }),
    pipCheck: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'pip-check',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBoolean */ .J2,
        otherwise: undefined,
        without: '`defaults.pip-check`',
        description: 'Whether pip check must pass in the image; without it, as defaults say.',
    }),
    secrets: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'secrets',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStepSecrets */ .ME,
        otherwise: undefined,
        without: '`defaults.secrets`',
        description: 'Ids of secrets that the installation of packages needs: settings of its tools with their credentials.',
    }),
    matrix: {
        name: 'matrix',
        description: 'Axes: the entry stands for each combination, with ${{ matrix.<axis> }} in its texts.',
    },
    owners: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'owners',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOwners */ .$c,
        otherwise: undefined,
        without: '`owners`',
        description: '@user, @organization/team or an e-mail address.',
    }),
    runsOn: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'runs-on',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRunsOn */ .kF,
        otherwise: undefined,
        without: '`defaults.runs-on`',
        description: 'Labels of the runner that builds: one, or a list.',
    }),
    policies: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'policies',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePolicies */ .fR,
        otherwise: {},
        without: '`policies`',
        description: 'Severity of the rules of docs/pinning.md, laid over that of all.',
    }),
};


/***/ }),

/***/ 7119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ decodeEntries),
  g: () => (/* binding */ writeEntries)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/config/entry-keys.js
var entry_keys = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(106);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/core/text/percent-encoding.js
var percent_encoding = __webpack_require__(6651);
;// CONCATENATED MODULE: ./build/core/config/matrix-values.js
const AXIS = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const AXIS_HINT = 'write python: ["3.11", "3.12"]';
function isAxisName(text) {
    return AXIS.test(text);
}

;// CONCATENATED MODULE: ./build/core/config/matrix-include.js



const MAX_VALUE = 500;
const MAX_ELEMENTS = 256;
const MAX_KEYS = 16;
/** Of a value that is a part of the id. */
const MAX_IDENTITY = 100;
const HINT = 'write include: [{ python: "3.13", cuda: "12.8" }]';
/**
 * Adds the elements of `include` as GitHub Actions does: an element whose values of axes are those of a combination gives that one
 * more values; any other is a combination of its own. What identifies a combination are its axes, or the first key of a matrix of
 * `include` alone: its other values may change, and its id stays.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
function includeCombinations(findings, map, axes, product) {
    const inclusions = decodeInclude(findings, map);
    const names = axes.length > 0 ? axes.map(({ name }) => name) : [...(inclusions[0]?.values.keys() ?? [])].slice(0, 1);
    const combinations = product.map((identity) => ({ identity, values: new Map(identity) }));
    const added = [];
    for (const inclusion of inclusions) {
        const extended = combinations.filter(({ identity }) => agrees(identity, inclusion.values));
        for (const { values } of extended)
            for (const [key, value] of inclusion.values)
                values.set(key, value);
        if (extended.length === 0)
            added.push({ identity: identityOf(findings, inclusion, names), values: inclusion.values });
    }
    const all = [...combinations, ...added];
    reportRepeated(findings, all, inclusions);
    return all;
}
function decodeInclude(findings, map) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'include');
    const items = entry === undefined ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'include') ?? []);
    if (items.length > MAX_ELEMENTS)
        findings.error('matrix-limits', `expected at most ${MAX_ELEMENTS} elements of include`, {
            at: entry?.at,
            hint: 'write several entries',
        });
    return items.slice(0, MAX_ELEMENTS).flatMap((item) => {
        const element = (0,decode/* decodeMap */.P2)(findings, item, 'an element of include');
        if (element === undefined)
            return [];
        if (element.entries.length === 0)
            findings.error('matrix-include', 'expected values', { at: item.at, hint: HINT });
        if (element.entries.length > MAX_KEYS) {
            const message = `expected at most ${MAX_KEYS} values in an element of include`;
            findings.error('matrix-limits', message, { at: item.at, hint: 'write several entries' });
            return [];
        }
        return [{ at: item.at, values: new Map(element.entries.map((pair) => decodePair(findings, pair))) }];
    });
}
function decodePair(findings, { key, at, value }) {
    if (!isAxisName(key)) {
        const message = `expected letters, digits, - and _ for a key of include, received ${(0,diagnostic/* quote */.hD)(key)}`;
        findings.error('matrix-include', message, { at, hint: AXIS_HINT });
    }
    const text = (0,decode/* decodeString */.sc)(findings, value, key);
    if (text !== undefined && (text === '' || text.length > MAX_VALUE || text.includes('${{'))) {
        const message = `expected 1 to ${MAX_VALUE} characters of text for ${key}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('matrix-include', message, { at: value.at, hint: 'write it where it is used' });
    }
    return [key, text ?? ''];
}
// An element that names no axis agrees with every combination.
function agrees(identity, values) {
    return [...identity].every(([axis, value]) => (values.get(axis) ?? value) === value);
}
function identityOf(findings, { at, values }, names) {
    const missing = names.filter((name) => !values.has(name));
    if (missing.length > 0) {
        const message = `this element of include is a combination of its own, and has no value for ${missing.join(', ')}`;
        findings.error('matrix-include', message, { at, hint: `give it a value for each of: ${names.join(', ')}` });
    }
    const long = names.find((name) => (values.get(name) ?? '').length > MAX_IDENTITY);
    if (long !== undefined) {
        const message = `expected at most ${MAX_IDENTITY} characters of text for ${long}, which is in the id`;
        findings.error('matrix-include', message, {
            at,
            hint: 'put a short value first, and use the long one where it is needed',
        });
    }
    return new Map(names.map((name) => [name, values.get(name) ?? '']));
}
function reportRepeated(findings, all, inclusions) {
    const seen = new Set();
    for (const { identity, values } of all) {
        const text = JSON.stringify([...identity]);
        if (!seen.has(text)) {
            seen.add(text);
            continue;
        }
        const at = inclusions.find((inclusion) => inclusion.values === values)?.at;
        const named = [...identity].map(([key, value]) => `${key} ${(0,diagnostic/* quote */.hD)(value)}`).join(' and ');
        const hint = 'their ids would be one: give each a value of its own, in a matrix of include alone for the first key';
        findings.error('matrix-include', `two combinations have ${named}`, { at, hint });
    }
}

;// CONCATENATED MODULE: ./build/core/config/matrix-axes.js





const MAX_COMBINATIONS = 256;
const MAX_AXES = 16;
const matrix_axes_MAX_VALUE = 100;
/** Reads `matrix`: a list of texts per axis; `exclude` leaves combinations out, and `include` adds some, or values to some. */
function decodeMatrix(findings, node) {
    const inner = new model_findings/* Findings */.Fv(findings.path);
    const matrix = readMatrix(inner, node);
    findings.add(...inner.diagnostics);
    return inner.diagnostics.length === 0 ? matrix : undefined;
}
function readMatrix(findings, node) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, 'matrix');
    if (map === undefined)
        return undefined;
    const named = map.entries.filter(({ key }) => key !== 'exclude' && key !== 'include');
    if (named.length === 0 && (0,decode/* entryOf */.Ms)(map, 'include') === undefined)
        findings.error('matrix-axis', 'expected an axis', { at: map.at, hint: AXIS_HINT });
    if (named.length > MAX_AXES) {
        findings.error('matrix-limits', `expected at most ${MAX_AXES} axes`, { at: map.at, hint: 'write several entries' });
        return undefined;
    }
    const axes = named.flatMap((entry) => decodeAxis(findings, entry) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    const excludes = decodeExcludes(findings, map, axes);
    const product = axes.length === 0 ? [] : combine(axes);
    const left = product?.filter((values) => !excludes.some((exclude) => isPart(exclude, values)));
    const combinations = left && includeCombinations(findings, map, axes, left);
    if (combinations === undefined || combinations.length > MAX_COMBINATIONS) {
        const message = `expected at most ${MAX_COMBINATIONS} combinations`;
        findings.error('matrix-limits', message, { at: map.at, hint: 'write several entries with smaller matrices' });
        return undefined;
    }
    if (combinations.length === 0)
        findings.error('matrix-axis', 'no combination is left', { at: map.at, hint: 'exclude fewer' });
    const identified = axes.length > 0 ? axes : identifyingKey(map, combinations);
    const known = new Set(identified.map(({ name }) => name));
    const keys = new Set(combinations.flatMap(({ values }) => [...values.keys()]));
    return { axes: identified, added: [...keys].filter((name) => !known.has(name)), combinations };
}
/** The key that stands for an axis in a matrix of `include` alone. */
function identifyingKey({ at }, combinations) {
    const [name] = combinations[0]?.identity.keys() ?? [];
    if (name === undefined)
        return [];
    return [{ name, at, values: combinations.map(({ identity }) => identity.get(name) ?? '') }];
}
function decodeAxis(findings, { key, at, value }) {
    if (!isAxisName(key)) {
        const message = `expected letters, digits, - and _ for an axis, received ${(0,diagnostic/* quote */.hD)(key)}`;
        findings.error('matrix-axis', message, { at, hint: AXIS_HINT });
        return undefined;
    }
    const items = (0,decode/* decodeList */.VX)(findings, value, `axis ${key}`);
    if (items === undefined)
        return undefined;
    const values = items.slice(0, MAX_COMBINATIONS + 1).flatMap((item) => decodeValue(findings, item, key) ?? []);
    const twice = values.find((text, index) => values.indexOf(text) !== index);
    if (items.length === 0)
        findings.error('matrix-axis', `axis ${key} has no values`, { at: value.at, hint: AXIS_HINT });
    if (twice !== undefined)
        findings.error('matrix-axis', `axis ${key} has ${(0,diagnostic/* quote */.hD)(twice)} twice`, { at: value.at, hint: 'remove one' });
    return { name: key, at, values };
}
function decodeValue(findings, item, axis) {
    const text = (0,decode/* decodeString */.sc)(findings, item, `axis ${axis}`);
    if (text === undefined || (text !== '' && text.length <= matrix_axes_MAX_VALUE && !text.includes('${{')))
        return text;
    const message = `expected 1 to ${matrix_axes_MAX_VALUE} characters of text for axis ${axis}, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('matrix-axis', message, { at: item.at, hint: 'write a shorter value, and the rest where it is used' });
    return undefined;
}
function decodeExcludes(findings, map, axes) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'exclude');
    const items = entry === undefined ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'exclude') ?? []);
    return items.flatMap((item) => {
        const exclude = (0,decode/* decodeMap */.P2)(findings, item, 'an element of exclude');
        if (exclude?.entries.length === 0)
            findings.error('matrix-exclude', 'expected an axis', { at: item.at, hint: axesHint(axes) });
        return exclude === undefined ? [] : [new Map(exclude.entries.map((pair) => decodeExclude(findings, pair, axes)))];
    });
}
function decodeExclude(findings, { key, at, value }, axes) {
    const axis = axes.find(({ name }) => name === key);
    if (axis === undefined) {
        const message = `${(0,diagnostic/* quote */.hD)(key)} is no axis of this matrix`;
        findings.error('matrix-exclude', message, { at, hint: axesHint(axes) });
        return [key, ''];
    }
    const text = (0,decode/* decodeString */.sc)(findings, value, `axis ${key}`);
    if (text !== undefined && !axis.values.includes(text)) {
        const hint = `its values are: ${(0,diagnostic/* quote */.hD)(axis.values.join(', '))}`;
        findings.error('matrix-exclude', `${(0,diagnostic/* quote */.hD)(text)} is no value of axis ${key}`, { at: value.at, hint });
    }
    return [key, text ?? ''];
}
function axesHint(axes) {
    return `its axes are: ${axes.map(({ name }) => name).join(', ')}`;
}
/** Every combination, with the last axis varying fastest; `undefined` if there are too many. */
function combine(axes) {
    let all = [[]];
    for (const { name, values } of axes) {
        if (all.length * values.length > MAX_COMBINATIONS)
            return undefined;
        all = all.flatMap((pairs) => values.map((value) => [...pairs, [name, value]]));
    }
    return all.map((pairs) => new Map(pairs));
}
function isPart(exclude, values) {
    return [...exclude].every(([axis, value]) => values.get(axis) === value);
}

;// CONCATENATED MODULE: ./build/core/config/matrix.js





function matrixBudget() {
    return { characters: 2_000_000 };
}
/** Cost of a node in addition to its text. */
const NODE = 16;
/** A placeholder, in the syntax of a workflow's matrix. It can only contain the name of an axis. */
const PLACEHOLDER = /\$\{\{ {0,9}matrix\.([A-Za-z_][A-Za-z0-9_-]*) {0,9}\}\}/g;
/** The combinations of an entry, in the order of its axes; without a matrix, the entry itself. Empty on error. */
function expandMatrix(findings, map, budget) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'matrix');
    const matrix = entry === undefined ? undefined : decodeMatrix(findings, entry.value);
    if (entry !== undefined && matrix === undefined)
        return [];
    const plain = entry === undefined ? map : { ...map, entries: map.entries.filter((other) => other !== entry) };
    if (!checkPlaceholders(findings, plain, [...(matrix?.axes.map(({ name }) => name) ?? []), ...(matrix?.added ?? [])]))
        return [];
    if (matrix === undefined)
        return [{ suffix: '', map }];
    checkEffect(findings, plain, matrix);
    if (!checkValues(findings, plain, matrix))
        return [];
    const combinations = [];
    for (const { identity, values } of matrix.combinations) {
        combinations.push({ suffix: formatSuffix(identity), map: substituteMap(plain, values, budget) });
        if (budget.characters >= 0)
            continue;
        const hint = 'write smaller matrices, or move packages into files';
        findings.error('matrix-limits', 'the matrices of this file write too much text', { at: entry?.at, hint });
        return [];
    }
    return combinations;
}
/** The text with each placeholder replaced by the name of its axis, for use in an id. */
function nameAxes(text) {
    return text.replace(PLACEHOLDER, '$1');
}
function formatSuffix(values) {
    return `?${[...values].map(([axis, value]) => `${axis}=${(0,percent_encoding/* percentEncode */.a)(value)}`).join('&')}`;
}
// An expression left in place would be hashed as text.
function checkPlaceholders(findings, map, names) {
    const axes = new Set(names);
    const all = (0,diagnostic/* enumerate */.HL)(names);
    let known = true;
    for (const { text, at } of scalarsOf(map)) {
        const unknown = axesIn(text).find((axis) => !axes.has(axis));
        const rest = text.replace(PLACEHOLDER, '');
        if (unknown === undefined && !rest.includes('${{'))
            continue;
        known = false;
        const hint = names.length === 0 ? 'give the entry a matrix with that axis' : `its axes are: ${all}`;
        const received = unknown === undefined ? (0,diagnostic/* quote */.hD)(rest.slice(rest.indexOf('${{'))) : `axis ${(0,diagnostic/* quote */.hD)(unknown)}`;
        findings.error('matrix-placeholder', `expected \${{ matrix.<axis> }}, received ${received}`, { at, hint });
    }
    return known;
}
// GitHub Actions takes an empty text, which would be hashed.
function checkValues(findings, map, { combinations }) {
    const used = axesOf(map);
    for (const { identity, values } of combinations) {
        const missing = [...used].find((name) => !values.has(name));
        if (missing === undefined)
            continue;
        const message = `the combination ${(0,diagnostic/* quote */.hD)(formatSuffix(identity).slice(1))} has no value for ${missing}`;
        findings.error('matrix-include', message, { at: map.at, hint: `give it one in an element of include` });
        return false;
    }
    return true;
}
function checkEffect(findings, map, { axes, added }) {
    const used = axesOf(map);
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    const named = axesOf({ ...map, entries: map.entries.filter(({ key }) => key === 'name' || key === 'version') });
    const keys = added.map((key) => ({ name: key, at: map.at, values: [] }));
    for (const { name: axis, at, values } of [...axes, ...keys]) {
        const placeholder = `\${{ matrix.${axis} }}`;
        if (!used.has(axis)) {
            const message = `axis ${axis} has no effect: no text of the entry has ${placeholder}`;
            findings.warning('matrix-unused', message, { at, hint: `use ${placeholder}, or remove the axis` });
        }
        else if (name?.kind === 'scalar' && values.length > 1 && !named.has(axis)) {
            const message = `environments that differ in ${axis} have one name and version`;
            const hint = `write name: ${JSON.stringify((0,shorten/* shorten */.m)(`${name.text}-${placeholder}`, 200))}`;
            findings.warning('matrix-name', message, { at: name.at, hint });
        }
    }
}
function axesOf(node) {
    return new Set([...scalarsOf(node)].flatMap(({ text }) => axesIn(text)));
}
function axesIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
function* scalarsOf(node) {
    if (node.kind === 'scalar')
        yield node;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* scalarsOf(item);
    else
        for (const { value } of node.entries)
            yield* scalarsOf(value);
}
function substituteMap(map, values, budget) {
    const entries = map.entries.map((entry) => ({ ...entry, value: substitute(entry.value, values, budget) }));
    return { ...map, entries };
}
function substitute(node, values, budget) {
    budget.characters -= NODE;
    // The caller stops at the first combination over the limit, so the rest of this one is not needed.
    if (budget.characters < 0)
        return node;
    if (node.kind === 'map')
        return substituteMap(node, values, budget);
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => substitute(item, values, budget)) };
    const text = node.text.replace(PLACEHOLDER, (_all, axis) => values.get(axis) ?? '');
    budget.characters -= text.length;
    // Values are text: `${{ matrix.python }}` stays a string where a plain scalar would become a number.
    return text === node.text ? node : { ...node, text, plain: false };
}

// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/core/config/separate-entries.js


/**
 * Entries with one path are several environments, as the targets of a Dockerfile are: they differ in `target`, else in `name`, which
 * their ids end with (`Dockerfile?target=dev`). What differs in neither is an error: one of them would be built for all.
 */
function separateEntries(findings, entries) {
    const byPath = Map.groupBy(entries.filter(({ inPlace }) => !inPlace), ({ path }) => path);
    const suffixes = new Map();
    for (const same of byPath.values()) {
        if (new Set(same.map(({ index }) => index)).size < 2)
            continue;
        const suffix = suffixOf(same);
        const seen = new Set();
        for (const entry of same) {
            const combination = suffix(entry);
            if (seen.has(combination))
                reportDuplicate(findings, entry);
            seen.add(combination);
            suffixes.set(entry, combination);
        }
    }
    if (suffixes.size === 0)
        return entries;
    return entries.map((entry) => ({ ...entry, combination: suffixes.get(entry) ?? entry.combination }));
}
function suffixOf(same) {
    const differs = (key) => new Set(same.map((entry) => entry[key])).size === same.length;
    // The combinations of a matrix have suffixes of their own.
    if (same.some(({ combination }) => combination !== ''))
        return ({ combination }) => combination;
    const key = differs('target') ? 'target' : 'name';
    return (entry) => {
        const value = entry[key];
        return value === undefined ? '' : `?${key}=${(0,percent_encoding/* percentEncode */.a)(value)}`;
    };
}
function reportDuplicate(findings, { path, at }) {
    const hint = 'give each entry of this path its own target or name, or write one entry with a matrix';
    findings.error('entry-duplicate', `${(0,diagnostic/* quote */.hD)(path)} has an entry already`, { at, hint });
}

;// CONCATENATED MODULE: ./build/core/config/entry.js








/** The entries of a list, with each combination of a matrix as a separate entry. */
function writeEntries(findings, nodes) {
    const budget = matrixBudget();
    const pointers = new Set();
    return nodes.flatMap((node, index) => {
        const map = (0,decode/* decodeMap */.P2)(findings, node, 'an element of environments');
        if (map === undefined)
            return [];
        const pointer = isInPlace(map) ? pointerOf(findings, map, pointers) : undefined;
        return expandMatrix(findings, map, budget).map((combination) => ({
            index,
            map: combination.map,
            combination: combination.suffix,
            pointer,
        }));
    });
}
function isInPlace(map) {
    return (0,decode/* entryOf */.Ms)(map, 'path') === undefined && ['base', ...entry_keys/* CONTENT_KEYS */.P].some((key) => (0,decode/* entryOf */.Ms)(map, key));
}
// By name rather than index, so that inserting an entry does not change the ids of later ones.
function pointerOf(findings, map, pointers) {
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    if (name?.kind !== 'scalar' || name.text === '') {
        const hint = 'add "name: <name of the environment>"';
        findings.error('field-missing', 'an environment in place needs a name', { at: map.at, hint });
        return undefined;
    }
    // https://www.rfc-editor.org/rfc/rfc6901#section-3
    const pointer = `/environments/${nameAxes(name.text).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!pointers.has(pointer)) {
        pointers.add(pointer);
        return pointer;
    }
    const message = `an environment in place is called ${(0,diagnostic/* quote */.hD)(name.text)} already`;
    findings.error('entry-duplicate', message, { at: name.at, hint: 'give it another name' });
    return undefined;
}
/** Reads the list of entries. */
function decodeEntries(findings, node, what) {
    const nodes = (0,decode/* decodeList */.VX)(findings, node, what);
    if (nodes === undefined)
        return undefined;
    // The combinations of a matrix share most errors.
    const inner = new model_findings/* Findings */.Fv(findings.path);
    const decoded = writeEntries(inner, nodes).flatMap((written) => decodeEntry(inner, written) ?? []);
    const entries = separateEntries(inner, decoded);
    checkProvides(inner, entries);
    const distinct = new Map(inner.diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    for (const diagnostic of distinct.values())
        findings.add(diagnostic);
    return entries;
}
// A reference that other environments are built on must identify exactly one environment.
function checkProvides(findings, entries) {
    const seen = new Set();
    for (const { path, glob, provides, at } of entries) {
        if (provides.length > 0 && glob !== undefined) {
            const message = `provides needs a literal path, received ${(0,diagnostic/* quote */.hD)(path)}`;
            const hint = 'give each environment that siblings depend on its own entry';
            findings.error('provides-conflict', message, { at, hint });
        }
        for (const text of provides) {
            if (seen.has(text))
                findings.error('provides-conflict', `${(0,diagnostic/* quote */.hD)(text)} is provided twice`, { at });
            seen.add(text);
        }
    }
}
function decodeEntry(findings, written) {
    const { index, map, combination } = written;
    (0,decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(entry_keys/* ENTRY_KEYS */.O), 'an environment');
    const path = pathOf(findings, written);
    if (path === undefined)
        return undefined;
    return {
        ...path,
        index,
        at: map.at,
        inPlace: written.pointer !== undefined,
        combination,
        ...(0,key/* decodeKeys */.jU)(findings, map, entry_keys/* ENTRY_KEYS */.O),
        baseAt: (0,decode/* entryOf */.Ms)(map, 'base')?.value.at,
    };
}
function pathOf(findings, { map, pointer }) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'path');
    if (entry === undefined) {
        if (pointer !== undefined)
            return { path: `${findings.path}#${pointer}`, file: findings.path, glob: undefined };
        if (isInPlace(map))
            return undefined;
        const hint = `add "path: <definition file or glob>", or what is in it: base, ${entry_keys/* CONTENT_KEYS */.P.join(', ')}`;
        findings.error('field-missing', 'expected a path', { at: map.at, hint });
        return undefined;
    }
    for (const { key, at } of map.entries) {
        if (!entry_keys/* CONTENT_KEYS */.P.some((content) => content === key))
            continue;
        const hint = 'remove path to declare the environment in place, or write this into the file that it names';
        findings.error('entry-content', `${key} does not go with path`, { at, hint });
    }
    const path = (0,decode/* decodeString */.sc)(findings, entry.value, 'path');
    return path === undefined ? undefined : (0,config_path/* decodeEntryPath */.GH)(findings, path, map.at);
}


/***/ }),

/***/ 1168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ FILE_KEYS),
/* harmony export */   eI: () => (/* binding */ DEFAULT_REGISTRIES),
/* harmony export */   rV: () => (/* binding */ BUILDERS),
/* harmony export */   uI: () => (/* binding */ BASE_MOVED),
/* harmony export */   wF: () => (/* binding */ FOLLOW_BASE)
/* harmony export */ });
/* unused harmony export DEFAULTS_KEYS */
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8786);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7119);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(106);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7223);





const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'];
const FOLLOW_BASE = ['floating', 'tags', 'never'];
const BASE_MOVED = ['auto', 'build', 'report'];
const BUILDERS = ['native', 'buildkit', 'auto'];
/** Keys of `defaults`. */
const DEFAULTS_KEYS = {
    base: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'base',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeString */ .sc,
        otherwise: undefined,
        description: 'Base of selected definitions that name none.',
    }),
    platforms: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'platforms',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePlatforms */ .n9,
        otherwise: [_names_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PLATFORM */ .Er],
        description: 'Platforms of environments whose entry names none: os/architecture[/variant].',
    }),
    runsOn: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'runs-on',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeRunsOn */ .kF,
        otherwise: [],
        without: 'by platform',
        description: 'Labels of the runner for environments whose entry names none: one, or a list.',
    }),
    pipCheck: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'pip-check',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBoolean */ .J2,
        otherwise: true,
        description: 'Whether pip check must pass in images that packages are installed into.',
    }),
    secrets: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'secrets',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeStepSecrets */ .ME,
        otherwise: [],
        description: 'Ids of secrets that the installation of packages needs, for environments whose entry names none.',
    }),
};
/** Keys of `terrarium.yml`. */
const FILE_KEYS = {
    repository: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'repository',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeRepository */ .ZP,
        otherwise: undefined,
        description: 'Where images are looked for and pushed to.',
    }),
    lookupRepositories: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'lookup-repositories',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeRepositories */ .NR,
        otherwise: [],
        description: 'Read-only repositories to look in after the target.',
    }),
    stagingRepository: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'staging-repository',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeRepository */ .ZP,
        otherwise: undefined,
        description: 'Where pull requests push.',
    }),
    promote: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'promote',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBoolean */ .J2,
        otherwise: false,
        description: 'Whether images that another repository serves are copied to the target.',
    }),
    signatures: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'signatures',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeSignatures */ .Sw,
        otherwise: undefined,
        description: 'Whose attestations an image needs that a run of the default branch reuses.',
    }),
    allowedRegistries: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'allowed-registries',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeStrings */ .zC,
        otherwise: DEFAULT_REGISTRIES,
        description: 'Registry hosts that files may name, beside those of the repositories above.',
    }),
    insecureRegistries: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'insecure-registries',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeRegistryHosts */ .ry,
        otherwise: [],
        description: 'Hosts of registries that are asked over plain HTTP. No credentials are sent to those that only this file names.',
    }),
    defaults: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'defaults',
        decode: decodeDefaults,
        otherwise: { ...(0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultsOf */ .Gf)(DEFAULTS_KEYS), baseAt: undefined },
        description: 'What applies to environments whose entry says nothing else.',
    }),
    followBase: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'follow-base',
        decode: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(FOLLOW_BASE),
        otherwise: 'floating',
        description: 'Which bases rebuild an environment when they move.',
    }),
    baseMoved: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'base-moved',
        decode: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(BASE_MOVED),
        otherwise: 'auto',
        description: "What a moved base does to an environment that equals the merge base's.",
    }),
    builder: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'builder',
        decode: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(BUILDERS),
        otherwise: 'buildkit',
        description: 'Who builds images: native without Docker, buildkit, or auto, which leaves to BuildKit what has to run.',
    }),
    condaInstaller: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'conda-installer',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeReference */ .i6,
        otherwise: undefined,
        description: 'Image that brings micromamba, for bases without a conda tool.',
    }),
    curated: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'curated',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeCurated */ .hD,
        otherwise: new Map(),
        description: 'Images, by name, of environments that are maintained elsewhere and used as they are.',
    }),
    reservedPrefixes: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'reserved-prefixes',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePrefixes */ .VV,
        otherwise: [],
        description: 'Prefixes that names may not have, beside AzureML and Microsoft.',
    }),
    policies: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'policies',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePolicies */ .fR,
        otherwise: {},
        description: 'Severity of the rules of docs/pinning.md.',
    }),
    baseline: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'baseline',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePath */ .q0,
        otherwise: undefined,
        description: 'File of accepted findings, which terrarium pin --baseline writes.',
    }),
    owners: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'owners',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeOwners */ .$c,
        otherwise: [],
        description: 'Owners of environments whose entry names none: @user, @organization/team or an e-mail address.',
    }),
    inline: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'inline',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBoolean */ .J2,
        otherwise: false,
        description: 'Selects the definitions that stand in jobs, components and deployments.',
    }),
    environments: (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)({
        name: 'environments',
        decode: _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEntries */ .F,
        otherwise: [],
        description: 'Selects exactly what it names, and declares environments in place.',
    }),
};
function decodeDefaults(findings, node, what) {
    const map = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeMap */ .P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(DEFAULTS_KEYS), what);
    return { ...(0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeKeys */ .jU)(findings, map, DEFAULTS_KEYS), baseAt: (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, 'base')?.value.at };
}


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   jU: () => (/* binding */ decodeKeys)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);

/** A row of a table. Its type combines that of its decoder and that of its default. */
function key(row) {
    return row;
}
/** Names of the keys, in documentation order. */
function namesOf(table) {
    return Object.values(table).map(({ name }) => name);
}
/** Reads the values of a table. */
function decodeKeys(findings, map, table) {
    return valuesOf(table, ({ name, decode }) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOptional */ .BV)(findings, map, name, decode));
}
/** The values of a table if none of its keys are given. */
function defaultsOf(table) {
    return valuesOf(table, () => undefined);
}
function valuesOf(table, read) {
    const values = Object.entries(table).flatMap(([member, row]) => 'decode' in row ? [[member, read(row) ?? row.otherwise]] : []);
    return Object.fromEntries(values);
}


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ decodeEntryPath),
/* harmony export */   QO: () => (/* binding */ splitId),
/* harmony export */   Qc: () => (/* binding */ withoutCombination)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(196);



/** Parses `path` of an entry. */
function decodeEntryPath(findings, text, at) {
    const { file, rest } = splitId(text);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('.', file);
    if (!resolved.ok) {
        const message = `path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`;
        findings.error('path-refused', message, { at, hint: resolved.hint ?? 'name a file below the root' });
        return { path: text, file: text, glob: undefined };
    }
    const path = `${resolved.path}${rest}`;
    if (resolved.path === findings.path) {
        const hint = 'declare it in place: "name", and "image", "conda", "pip" or "dockerfile", without "path"';
        findings.error('path-refused', `path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names this file`, { at, hint });
    }
    if (!(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(resolved.path))
        return { path, file: resolved.path, glob: undefined };
    const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGlob */ .q)(path);
    if (glob !== undefined)
        return { path, file: resolved.path, glob };
    const message = `expected a pattern of at most 1,000 characters and 64 alternatives, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`;
    findings.error('glob-limits', message, { at, hint: 'write several entries' });
    return { path, file: resolved.path, glob: () => false };
}
/** Splits an id into the file, and the JSON pointer and combination after it. */
function splitId(id) {
    const pointer = id.indexOf('#');
    // A `?` by itself is a wildcard.
    const end = pointer >= 0 ? pointer : id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return end < 0 ? { file: id, rest: '' } : { file: id.slice(0, end), rest: id.slice(end) };
}
/** The id without the matrix combination. */
function withoutCombination(id) {
    const at = id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return at < 0 ? id : id.slice(0, at);
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ STEP_SECRETS),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   fS: () => (/* binding */ secretMounts)
/* harmony export */ });
/** Settings of package tools that may contain credentials, by secret id, and the variables that point to them. */
const SETTINGS = new Map([
    // https://pip.pypa.io/en/stable/topics/configuration/#environment-variables
    ['pip.conf', 'PIP_CONFIG_FILE'],
    // https://docs.python.org/3/library/netrc.html; read by pip, conda and micromamba
    ['netrc', 'NETRC'],
    // https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/use-condarc.html
    ['condarc', 'CONDARC'],
]);
/** Ids of secrets that our generated steps can use. */
const STEP_SECRETS = [...SETTINGS.keys()];
const FOLDER = '/run/secrets/terrarium';
/** Secret mounts, which leave nothing in a layer. A build fails if one of the secrets is missing. */
function secretMounts(ids) {
    return ids.map((id) => `type=secret,id=${id},target=${FOLDER}/${id},required=true`);
}
/** Variable assignments before a command that point tools to the secrets. */
function secretVariables(ids) {
    return ids.map((id) => `${SETTINGS.get(id)}=${FOLDER}/${id}`);
}


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ decodeCurated),
  $c: () => (/* binding */ decodeOwners),
  q0: () => (/* binding */ decodePath),
  NA: () => (/* binding */ decodePaths),
  n9: () => (/* binding */ decodePlatforms),
  fR: () => (/* binding */ decodePolicies),
  VV: () => (/* binding */ decodePrefixes),
  i6: () => (/* binding */ decodeReference),
  jC: () => (/* binding */ decodeReferenceText),
  PL: () => (/* binding */ decodeReferences),
  ry: () => (/* binding */ decodeRegistryHosts),
  NR: () => (/* binding */ decodeRepositories),
  ZP: () => (/* binding */ decodeRepository),
  kF: () => (/* binding */ decodeRunsOn),
  Sw: () => (/* binding */ decodeSignatures),
  ME: () => (/* binding */ decodeStepSecrets),
  yL: () => (/* binding */ oneOf)
});

// UNUSED EXPORTS: POLICIES, SIGNATURE_KEYS

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
// EXTERNAL MODULE: ./build/core/names/path.js
var path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(106);
;// CONCATENATED MODULE: ./build/core/config/rule-ids.js
/** Ids of the pinning rules, in the order of their findings and of docs/pinning.md: the keys of `policies`. */
const RULE_IDS = [
    'base-no-tag',
    'base-latest',
    'base-no-digest',
    'syntax-floating',
    'python-eol',
    'conda-unpinned',
    'conda-range',
    'conda-fuzzy',
    'conda-no-python',
    'conda-no-pip',
    'conda-python-twice',
    'conda-no-channels',
    'conda-channel-order',
    'conda-defaults',
    'pip-unpinned',
    'pip-range',
    'pip-no-hash',
    'vcs-no-commit',
    'url-no-hash',
    'spark-unpinned',
    'apt-unpinned',
    'apk-unpinned',
    'rpm-unpinned',
    'system-upgrade',
    'run-pip-unpinned',
    'run-conda-unpinned',
    'npm-unpinned',
    'gem-unpinned',
    'go-unpinned',
    'add-no-checksum',
    'pipe-to-shell',
    'secret-in-variable',
    'secret-in-file',
    'secret-file',
];

// EXTERNAL MODULE: ./build/core/config/step-secrets.js
var step_secrets = __webpack_require__(819);
;// CONCATENATED MODULE: ./build/core/config/values.js









function decodeReferences(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeReferenceText(findings, item, what) ?? []);
}
function decodePlatforms(findings, node, what) {
    const texts = (0,text_decode/* decodeStrings */.zC)(findings, node, what);
    if (texts === undefined)
        return undefined;
    const { platforms, invalid } = (0,platform/* canonicalPlatforms */.hB)(texts);
    if (invalid === undefined && platforms.length > 0)
        return platforms;
    const received = invalid === undefined ? 'an empty list' : (0,diagnostic/* quote */.hD)(invalid);
    const message = `expected platforms such as linux/amd64, received ${received}`;
    findings.error('platform-syntax', message, { at: node.at, hint: (0,platform/* platformHint */.zg)(invalid ?? '') });
    return undefined;
}
function decodeRepository(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    const repository = text === undefined ? undefined : (0,reference/* parseOwnRepository */.Ed)(text);
    if (text !== undefined && repository === undefined) {
        const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('reference-syntax', message, { at: node.at });
    }
    return repository;
}
function decodeRepositories(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}
/** Hosts of registries, with ports, as repositories have them. */
function decodeRegistryHosts(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        const host = text === undefined ? undefined : (0,reference/* parseRegistryHost */.TZ)(text);
        if (text === undefined || host !== undefined)
            return host ?? [];
        const message = `expected the host of a registry such as registry:5000 for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('reference-syntax', message, { at: item.at, hint: 'write it without a scheme and a path' });
        return [];
    });
}
/** A reference as written. */
function decodeReferenceText(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    findings.error('reference-syntax', `expected an image reference for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
        at: node.at,
    });
    return undefined;
}
function decodeReference(findings, node, what) {
    const text = decodeReferenceText(findings, node, what);
    return text === undefined ? undefined : (0,reference/* parseReference */.F2)(text);
}
/** Reads one of a set of words. The decoder exposes the words for the published schema. */
function oneOf(values) {
    const decode = (findings, node, what) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
        const value = values.find((candidate) => candidate === text);
        if (text !== undefined && value === undefined) {
            findings.error('wrong-value', `expected one of ${values.join(', ')} for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
                at: node.at,
            });
        }
        return value;
    };
    return Object.assign(decode, { values });
}
const POLICIES = ['off', 'error', 'warning', 'note'];
function decodePolicies(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, RULE_IDS, what);
    const known = map.entries.filter(({ key }) => RULE_IDS.includes(key));
    return Object.fromEntries(known.flatMap(({ key, value }) => {
        const policy = decodePolicy(findings, value, key);
        return policy === undefined ? [] : [[key, policy]];
    }));
}
// Some YAML readers parse `off` as a boolean; here both mean the same.
function decodePolicy(findings, node, what) {
    return node.kind === 'scalar' && node.text === 'off' ? 'off' : oneOf(POLICIES)(findings, node, what);
}
// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
const OWNER = /^(?:@[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200})$/;
function decodeOwners(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || OWNER.test(text))
            return text ?? [];
        const message = `expected @user, @organization/team or an e-mail address, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('owner-syntax', message, { at: item.at });
        return [];
    });
}
/** A runner's label is used in workflow expressions: no white space, quotes or shell metacharacters. */
const LABEL = /^[A-Za-z0-9._/@:#?=-]{1,200}$/;
/** Labels of the runner to build on: one text, or a list. */
function decodeRunsOn(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,text_decode/* decodeList */.VX)(findings, node, what);
    if (items?.length === 0)
        findings.error('runner-label', `expected a label for ${what}`, { at: node.at });
    return items?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || LABEL.test(text))
            return text ?? [];
        const message = `expected the label of a runner such as ubuntu-latest, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('runner-label', message, { at: item.at });
        return [];
    });
}
/** Ids of secrets that our generated steps use, sorted. */
function decodeStepSecrets(findings, node, what) {
    const ids = (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => oneOf(step_secrets/* STEP_SECRETS */.JU)(findings, item, what) ?? []);
    return ids && [...new Set(ids)].sort();
}
/** A path below the root, or several. */
function decodePaths(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,text_decode/* decodeList */.VX)(findings, node, what);
    return items?.flatMap((item) => decodePath(findings, item, what) ?? []);
}
/** A path below the root. */
function decodePath(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    const resolved = text === undefined || text === '' ? undefined : (0,path/* resolvePath */.o1)('.', text);
    if (resolved?.ok)
        return resolved.path;
    if (text === undefined)
        return undefined;
    const message = `expected a path below the root for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('wrong-value', message, { at: node.at, hint: resolved?.hint });
    return undefined;
}
/** Prefixes of names. None may be empty, because an empty prefix would refuse every name. */
function decodePrefixes(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text !== '')
            return text ?? [];
        findings.error('wrong-value', `expected a prefix for ${what}, received an empty text`, { at: item.at });
        return [];
    });
}
/** References by name for environments that are maintained elsewhere. */
function decodeCurated(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    const pairs = map?.entries.flatMap(({ key, at, value }) => {
        if (!(0,environment_name/* isEnvironmentName */.t)(key)) {
            const message = `expected the name of an environment in ${what}, received ${(0,diagnostic/* quote */.hD)(key)}`;
            findings.error('name-syntax', message, { at, hint: 'write <name>: <reference>' });
        }
        const reference = decodeReference(findings, value, key);
        return reference === undefined ? [] : [[key, reference]];
    });
    return pairs && new Map(pairs);
}
/** Issuer of the OIDC tokens for GitHub workflows. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Keys of `signatures`. */
const SIGNATURE_KEYS = {
    identities: (0,key/* key */.Eb)({
        name: 'identities',
        decode: text_decode/* decodeStrings */.zC,
        otherwise: undefined,
        description: 'Identities of workflows, in full: https://github.com/<repository>/.github/workflows/<file>@<ref>.',
    }),
    issuer: (0,key/* key */.Eb)({
        name: 'issuer',
        decode: text_decode/* decodeString */.sc,
        otherwise: GITHUB_ISSUER,
        description: 'Who issues their tokens.',
    }),
    trustedRoot: (0,key/* key */.Eb)({
        name: 'trusted-root',
        decode: text_decode/* decodeString */.sc,
        otherwise: undefined,
        description: "File that gh attestation trusted-root writes: the authorities' certificates. Relative to the root.",
    }),
};
function decodeSignatures(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(SIGNATURE_KEYS), what);
    const { identities, issuer, trustedRoot } = (0,key/* decodeKeys */.jU)(findings, map, SIGNATURE_KEYS);
    if (identities !== undefined && identities.length > 0 && trustedRoot !== undefined)
        return { identities, issuer, trustedRoot };
    const message = 'expected identities and a trusted-root for signatures';
    findings.error('field-missing', message, { at: node.at, hint: 'docs/signatures.md shows both' });
    return undefined;
}


/***/ }),

/***/ 4169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gZ: () => (/* binding */ diagnosticJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rA: () => (/* binding */ formatChain)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7885);

/** Removes duplicate findings: environments that share a file share its findings. */
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
/** Errors before warnings before notes; the order within a severity is kept. */
function worstFirst(diagnostics) {
    return diagnostics.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
const SEVERITIES = ['error', 'warning', 'note'];
/** Shows untrusted text in a message: quoted, on one line, at most 100 characters. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, 100)}...` : text);
}
/** Shows names that lead to each other in a message: at most seven of them, each with at most 100 characters. */
function formatChain(names) {
    const shown = names.length > 7 ? [...names.slice(0, 3), '...', ...names.slice(-3)] : names;
    return shown.map((name) => (name.length > 100 ? `${name.slice(0, 100).toWellFormed()}...` : name)).join(' -> ');
}
/** Most elements that a message spells out: each of them may have a message of its own. */
const MAX_LISTED = 20;
/** The elements of a list for a message, separated by commas; of a long one the first ones, and how many more there are. */
function enumerate(texts) {
    const left = texts.length - MAX_LISTED;
    return left > 0 ? `${texts.slice(0, MAX_LISTED).join(', ')} and ${left} more` : texts.join(', ');
}
/** True when no diagnostic is an error. */
function isClean(diagnostics) {
    return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}
/** The start of a file, for findings without a position of their own. */
const START = { line: 1, column: 1 };
/** A finding in published JSON: every member is present. */
function diagnosticJson({ severity, code, message, path, line, column, hint }) {
    return { severity, code, message, path, line: line ?? null, column: column ?? null, hint: hint ?? null };
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   Ro: () => (/* binding */ RUN_FINDINGS),
/* harmony export */   Zl: () => (/* binding */ DEFINITION_FINDINGS),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   qr: () => (/* binding */ keepFindings)
/* harmony export */ });
/* unused harmony export KeptFindings */
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** Findings that are kept of a definition or of one file. */
const DEFINITION_FINDINGS = 100;
/** Findings that a run shows and writes into JSON. */
const RUN_FINDINGS = 2000;
/** The worst first. */
const SEVERITIES = ['error', 'warning', 'note'];
/**
 * Collects the findings about one file, as many as `KeptFindings` keeps. Messages and hints may contain untrusted text: they are
 * redacted and cut here, and only here.
 */
class Findings {
    path;
    #found;
    /** `before` holds the findings of earlier stages. */
    constructor(path, before = [], most = DEFINITION_FINDINGS) {
        this.path = path;
        this.#found = new KeptFindings(most, path);
        this.add(...before);
    }
    get diagnostics() {
        return this.#found.diagnostics;
    }
    error(code, message, details) {
        this.find('error', code, message, details);
    }
    warning(code, message, details) {
        this.find('warning', code, message, details);
    }
    note(code, message, details) {
        this.find('note', code, message, details);
    }
    /** Adds a finding whose severity is decided by the caller. */
    find(severity, code, message, { at, hint } = {}) {
        const position = at === undefined ? {} : { line: at.line, column: at.column };
        const text = { message: shown(message), ...(hint ? { hint: shown(hint) } : {}) };
        this.#found.add({ severity, code, path: this.path, ...position, ...text });
    }
    /** Adds findings collected elsewhere. */
    add(...diagnostics) {
        for (const diagnostic of diagnostics)
            this.#found.add(diagnostic);
    }
    /** Reads what no image depends on: each mistake in it is a warning. */
    asWarnings(read) {
        const own = new Findings(this.path);
        const value = read(own);
        for (const diagnostic of own.diagnostics)
            this.add({ ...diagnostic, severity: 'warning' });
        return value;
    }
    /** Findings in a file that this one refers to. They are collected here, under the other file's path. */
    within(path) {
        const part = new Findings(path);
        part.#found = this.#found;
        return part;
    }
    /** The value of an item, or its failure at a stage if there is an error or no value. The first error is the cause. */
    item(id, stage, value) {
        const { diagnostics } = this;
        if (value !== undefined && (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .isClean */ .AG)(diagnostics))
            return { id, diagnostics, ok: true, value };
        const cause = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
        return { id, diagnostics, ok: false, stage, cause };
    }
}
/** One finding without a scope. */
function finding(severity, code, message, { path, at, hint }) {
    const position = at === undefined ? {} : { line: at.line, column: at.column };
    return { severity, code, message: shown(message), path, ...position, ...(hint ? { hint: shown(hint) } : {}) };
}
const MAX_CHARACTERS = 1000;
// Redacted first: half of a credential is not recognised.
function shown(text) {
    const redacted = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text);
    if (redacted.length <= MAX_CHARACTERS)
        return redacted;
    const cut = [...redacted.slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join('');
    return cut.length === redacted.length ? redacted : `${cut}...`;
}
/**
 * Findings of a scope, at most `most` of them and one that says how many were left out. Errors are kept before warnings and
 * warnings before notes; within a severity the first ones. So whoever asks for an error gets one if there was one.
 */
class KeptFindings {
    #most;
    #path;
    #kept = [];
    #leftOut = new Map();
    /** `path` is that of the finding about the others. */
    constructor(most, path) {
        this.#most = most;
        this.#path = path;
    }
    get diagnostics() {
        if (this.#leftOut.size === 0)
            return this.#kept;
        return [...this.#kept, leftOut(this.#leftOut, this.#path)];
    }
    add(diagnostic) {
        if (diagnostic.code === 'findings-left-out') {
            for (const [severity, count] of countsOf(diagnostic))
                this.#leaveOut(severity, count);
        }
        else if (this.#kept.length < this.#most)
            this.#kept.push(diagnostic);
        else
            this.#replace(diagnostic);
    }
    #replace(diagnostic) {
        const rank = SEVERITIES.indexOf(diagnostic.severity);
        const milder = SEVERITIES.slice(rank + 1).reverse();
        for (const severity of milder) {
            const place = this.#kept.findLastIndex((other) => other.severity === severity);
            if (place < 0)
                continue;
            this.#kept.splice(place, 1);
            this.#kept.push(diagnostic);
            this.#leaveOut(severity, 1);
            return;
        }
        this.#leaveOut(diagnostic.severity, 1);
    }
    #leaveOut(severity, count) {
        this.#leftOut.set(severity, (this.#leftOut.get(severity) ?? 0) + count);
    }
}
/** What a run shows of its findings: see `KeptFindings`. */
function shownFindings(diagnostics) {
    return keepFindings(diagnostics, RUN_FINDINGS, '.');
}
/** The findings that are kept of a list; the list itself if it is short enough. */
function keepFindings(diagnostics, most, path) {
    if (diagnostics.length <= most)
        return diagnostics;
    const kept = new KeptFindings(most, path);
    for (const diagnostic of diagnostics)
        kept.add(diagnostic);
    return kept.diagnostics;
}
function leftOut(counts, path) {
    const found = SEVERITIES.flatMap((severity) => {
        const count = counts.get(severity) ?? 0;
        return count === 0 ? [] : [{ severity, text: `${count} ${severity}${count === 1 ? '' : 's'}` }];
    });
    const message = `more findings than are kept; left out: ${found.map(({ text }) => text).join(', ')}`;
    const hint = 'correct what is shown, and run again';
    return finding(found[0]?.severity ?? 'note', 'findings-left-out', message, { path, hint });
}
// The message is the record of its counts, so that a plan file has them too.
function countsOf({ message }) {
    return new Map(SEVERITIES.flatMap((severity) => {
        const count = new RegExp(`\\b([0-9]{1,15}) ${severity}`).exec(message)?.[1];
        return count === undefined ? [] : [[severity, Number(count)]];
    }));
}


/***/ }),

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Deeper than any document of ours, and not so deep that whoever walks a value runs out of stack. */
const MAX_DEPTH = 200;
/**
 * Parses untrusted bytes or text as JSON; `undefined` if it is not valid JSON, or nested deeper than 200 levels. Bytes
 * must be UTF-8.
 */
function parseJson(written) {
    try {
        const text = typeof written === 'string' ? written : new TextDecoder('utf-8', { fatal: true }).decode(written);
        return isDeeper(text, MAX_DEPTH) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// What is not valid JSON may be taken for anything: it is refused in either case.
function isDeeper(text, most) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '"')
            quoted = !quoted;
        else if (quoted)
            at += sign === '\\' ? 1 : 0;
        else if (sign === '[' || sign === '{')
            depth += 1;
        else if (sign === ']' || sign === '}')
            depth -= 1;
        if (depth > most)
            return true;
    }
    return false;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The members of a value; empty if it is not an object. */
function membersOf(value) {
    return isRecord(value) ? value : {};
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   kY: () => (/* binding */ remember)
/* harmony export */ });
/** A function that calls `answer` once per name. Later calls get the same answer, also while the first is pending. */
function once(answer, nameOf = (asked) => asked) {
    const answers = new Map();
    return (asked) => {
        const name = nameOf(asked);
        if (!answers.has(name))
            answers.set(name, answer(asked));
        return answers.get(name);
    };
}
/** A value that is computed on first use. */
function lazy(make) {
    const made = once((_) => make());
    return () => made(undefined);
}
/** Texts whose answers are kept. */
const MOST_TEXTS = 20_000;
/** Characters of a text whose answer is kept: longer ones are not met again. */
const MOST_CHARACTERS = 200;
/**
 * A pure function of a text that keeps its last answers: the files of a tree name the same packages again and again. Answers are
 * shared, so that they have to be immutable.
 */
function remember(answer) {
    const answers = new Map();
    return (text) => {
        if (text.length > MOST_CHARACTERS)
            return answer(text);
        const known = answers.get(text);
        if (known !== undefined)
            return known;
        if (answers.size >= MOST_TEXTS)
            answers.clear();
        const made = answer(text);
        answers.set(text, made);
        return made;
    };
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * The beginning of a text, of at most `max` UTF-16 units. It is well-formed: no character is cut in two, and lone
 * surrogates become U+FFFD.
 */
function shorten(text, max) {
    const splits = (text.codePointAt(max - 1) ?? 0) > 0xffff;
    return text.slice(0, splits ? max - 1 : max).toWellFormed();
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Texts that are longer are no slip of one of ours. */
const LONGEST = 40;
/**
 * The candidate that a text is most likely a slip of: equal but for case, `-` and `_`, or a sign away for three of its
 * own, at most two; `undefined` if there is none.
 */
function closest(text, candidates) {
    if (text.length > LONGEST)
        return undefined;
    const folded = fold(text);
    const most = Math.min(2, Math.floor(folded.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = Math.abs(candidate.length - text.length) > most ? most + 1 : distanceOf(folded, fold(candidate));
        if (distance <= most && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function fold(text) {
    return text.toLowerCase().replaceAll('-', '_');
}
/** Insertions, removals and replacements that lead from one text to the other. https://en.wikipedia.org/wiki/Levenshtein_distance */
function distanceOf(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at += 1) {
        const next = [at];
        for (let other = 1; other <= to.length; other += 1) {
            const replaced = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
            next.push(Math.min(replaced, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ credentialPaths),
/* harmony export */   C9: () => (/* binding */ credentialFile),
/* harmony export */   gs: () => (/* binding */ copiesCredentials)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Files that actions leave in the workspace for the steps after them. No other file has such a name. */
const NAMES = [
    // google-github-actions/auth and hashicorp/hcp-auth-action.
    { glob: 'gha-creds-*.json', matches: (name) => /^gha-creds-.*\.json$/s.test(name) },
    // google-github-actions/get-gke-credentials.
    { glob: 'gha-kubeconfig-*', matches: (name) => name.startsWith('gha-kubeconfig-') },
    // actions/checkout, where RUNNER_TEMP is below the workspace.
    { glob: 'git-credentials-*.config', matches: (name) => /^git-credentials-[0-9a-f-]{36}\.config$/.test(name) },
];
const MAY_HOLD = /gha-|git-credentials-/;
/** The credentials that a path is, or leads into. */
function credentialFile(path) {
    // Every path of a tree is asked for, and nearly none has such a part.
    if (!MAY_HOLD.test(path))
        return undefined;
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
        const name = NAMES.find(({ matches }) => matches(part));
        if (name !== undefined)
            return { path: parts.slice(0, index + 1).join('/'), glob: name.glob };
    }
    return undefined;
}
/** True for a COPY source, a path or pattern, that can mean nothing but such files. */
function copiesCredentials(source) {
    return (NAMES.some(({ glob }) => source.slice(source.lastIndexOf('/') + 1) === glob) || credentialFile(source) !== undefined);
}
/** Variables by which the programs of clouds, registries and package managers find a file or folder of credentials. */
const VARIABLES = new Set([
    'AWS_CONFIG_FILE',
    'AZURE_AUTH_LOCATION',
    'AZURE_CLIENT_CERTIFICATE_PATH',
    'AZURE_CONFIG_DIR',
    'BOTO_CONFIG',
    'BUNDLE_USER_CONFIG',
    'CLOUDSDK_CONFIG',
    'CONDARC',
    'DATABRICKS_CONFIG_FILE',
    'DOCKER_CERT_PATH',
    'DOCKER_CONFIG',
    'GIT_CONFIG_GLOBAL',
    'GNUPGHOME',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_CREDENTIALS',
    'HELM_REGISTRY_CONFIG',
    'HELM_REPOSITORY_CONFIG',
    'KAGGLE_CONFIG_DIR',
    'KUBECONFIG',
    'KUBE_CONFIG',
    'KUBE_CONFIG_PATH',
    'KUBE_CONFIG_PATHS',
    'NETRC',
    'NPM_CONFIG_USERCONFIG',
    'OCI_CLI_CONFIG_FILE',
    'PGPASSFILE',
    'PIP_CONFIG_FILE',
    'POETRY_CONFIG_DIR',
    'REGISTRY_AUTH_FILE',
    'SNOWFLAKE_HOME',
    'TF_CLI_CONFIG_FILE',
    'UV_CREDENTIALS_DIR',
]);
/** `AWS_SHARED_CREDENTIALS_FILE`, `GOOGLE_GHA_CREDS_PATH`, `AZURE_FEDERATED_TOKEN_FILE`, ... */
const SPEAKING = /(?:CREDENTIALS?|CREDS?|TOKEN|IDENTITY|PASSWORD|SECRET|KEY)_(?:FILE|PATH|FILE_PATH|FILE_OVERRIDE)$/;
/** Variables that hold several paths. */
const LISTS = new Set(['KUBECONFIG', 'KUBE_CONFIG_PATHS']);
/** The paths of credentials that an environment names; that there are such files is not known. */
function credentialPaths(env) {
    return Object.entries(env).flatMap(([variable, value = '']) => {
        const name = variable.toUpperCase();
        if (!VARIABLES.has(name) && !SPEAKING.test(name))
            return [];
        const paths = LISTS.has(name) ? value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) : [value];
        return paths.filter((path) => path !== '').map((path) => ({ variable, path }));
    });
}


/***/ }),

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   s: () => (/* binding */ digestHex)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Parses a digest; `undefined` if it is not valid. Only sha256 is accepted: it is the one algorithm that every
 * registry implements. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#digests
 */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
/** The 64 hex digits of a digest, as they appear in our tags. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** True for a name of 1 to 255 letters, digits, dots, dashes and underscores that starts with a letter or digit. */
function isEnvironmentName(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Resolves a path that a file refers to, relative to the file's directory. Paths are POSIX and stay below the root:
 * absolute paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
function resolvePath(directory, text) {
    if (text === '')
        return { ok: false, reason: 'expected a path, received an empty text' };
    if (/^file:(?!\/\/)/i.test(text))
        return refuse('expected a local path, received file:', 'remove "file:"');
    if (text.includes('\\'))
        return refuse('expected a relative POSIX path', 'write / between folders');
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return { ok: false, reason: 'expected a local path, received a URL' };
    if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text))
        return { ok: false, reason: 'expected a relative POSIX path' };
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, text)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return { ok: false, reason: 'the path leaves the root' };
    return { ok: true, path };
}
function refuse(reason, hint) {
    return { ok: false, reason, hint };
}
/** Directory of a path, `.` for the root. */
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path relative to the directory, or `undefined` if it is not below it. */
function relativeTo(directory, path) {
    if (directory === '.')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}
/** Folders above a folder, the nearest first; the last is the root, `.`. */
function foldersAbove(directory) {
    if (directory === '.')
        return [];
    const above = directoryOf(directory);
    return [above, ...foldersAbove(above)];
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   Er: () => (/* binding */ DEFAULT_PLATFORM),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   hB: () => (/* binding */ canonicalPlatforms),
/* harmony export */   zg: () => (/* binding */ platformHint)
/* harmony export */ });
/* unused harmony export WRITTEN_ARCHITECTURES */
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5762);

const DEFAULT_PLATFORM = 'linux/amd64';
// https://github.com/containerd/platforms/blob/v0.2.1/database.go#L75
const ALIASES = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
]);
const PLATFORM = /^(linux)\/([a-z0-9_-]+)(?:\/(v[0-9]+))?$/;
/** Architectures that images for Linux have: https://go.dev/doc/install/source#environment, and those that containerd knows. */
const KNOWN_ARCHITECTURES = [
    ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc64', 'ppc64le'],
    ...['riscv64', 's390x', 'i386', 'armhf', 'armel', 'wasm'],
];
/** Architectures as they may be written. */
const WRITTEN_ARCHITECTURES = [...KNOWN_ARCHITECTURES, ...ALIASES.keys()];
/**
 * Parses a Linux platform; `undefined` if it is not valid, or no image has its architecture. `linux/aarch64` and `linux/arm64/v8` are
 * `linux/arm64`.
 */
function parsePlatform(text) {
    const match = PLATFORM.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, os = '', written = '', variant] = match;
    const architecture = ALIASES.get(written) ?? written;
    if (!KNOWN_ARCHITECTURES.includes(architecture))
        return undefined;
    const implied = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1');
    return { os, architecture, variant: implied ? undefined : variant };
}
function formatPlatform(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
/** The line to write for a text that is no platform, where it is a slip of one. */
function platformHint(text) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(text.replace(/^linux\//, ''), KNOWN_ARCHITECTURES);
    return meant === undefined ? undefined : `write linux/${meant}`;
}
/** Sorted set in canonical form, or the first text that is not a valid platform. */
function canonicalPlatforms(texts) {
    const parsed = texts.map((text) => [text, parsePlatform(text)]);
    const invalid = parsed.find(([, platform]) => platform === undefined)?.[0];
    const platforms = [...new Set(parsed.flatMap(([, platform]) => (platform ? [formatPlatform(platform)] : [])))].sort();
    return invalid === undefined ? { platforms } : { platforms, invalid };
}
/** Canonical platform text of a config or descriptor. */
function platformText(os, architecture, variant) {
    const text = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
    const parsed = parsePlatform(text);
    return parsed === undefined ? text : formatPlatform(parsed);
}


/***/ }),

/***/ 1556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ed: () => (/* binding */ parseOwnRepository),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Pg: () => (/* binding */ parseDigestName),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   vy: () => (/* binding */ formatImage),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

// The grammar of https://github.com/distribution/reference/blob/v0.6.0/reference.go
const REGISTRY = /^(?:localhost|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const MAX_NAME = 255;
/** Parses a reference in short or full form; `undefined` if it is not a valid reference. */
function parseReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined)
        return undefined;
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        return undefined;
    const repository = parseRepository(tagged ? named.slice(0, colon) : named);
    return repository && { ...repository, tag, digest };
}
/**
 * Parses a repository that images are pushed to or looked up in. Capitals are lowered: `ghcr.io/${{ github.repository
 * }}` has those of its owner, and registries accept lower case only. A host alone is none: as an image, `ghcr.io` would be one of
 * Docker Hub's.
 */
function parseOwnRepository(text) {
    if (!text.includes('/') && /\.|^localhost$/i.test(text))
        return undefined;
    return parseRepository(text) ?? parseRepository(text.toLowerCase());
}
/** Parses a repository without tag and digest, in short or full form; `undefined` if it is not a valid repository. */
function parseRepository(text) {
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const registry = named ? canonicalHost(first) : 'docker.io';
    const rest = named ? text.slice(slash + 1) : text;
    const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    const valid = REGISTRY.test(registry) && path.length <= MAX_NAME && path.split('/').every((part) => COMPONENT.test(part));
    return valid ? { registry, path } : undefined;
}
/** Parses the host of a registry, with its port where it has one, to the form in which repositories have it. */
function parseRegistryHost(text) {
    return REGISTRY.test(text) ? canonicalHost(text) : undefined;
}
/** Full form: registry, path, then tag and digest if known. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
/** Full form of a repository: `docker.io/library/python`. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/**
 * Parses an image of a plan: `repository@digest`, `repository:tag` for an image that only an engine has, or the
 * repository alone.
 */
function parseImage(text) {
    const reference = parseReference(text);
    if (reference === undefined)
        return undefined;
    const { tag, digest, ...repository } = reference;
    if (digest !== undefined)
        return { kind: 'pushed', repository, digest };
    return tag === undefined ? { kind: 'listed', repository } : { kind: 'local', repository, tag };
}
/** Parses an image named by a user: a digest, or a reference with one. */
function parseDigestName(text) {
    const image = text.includes('@') ? parseImage(text) : undefined;
    if (image?.kind === 'pushed')
        return image;
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text);
    return digest && { repository: undefined, digest };
}
/** `repository@digest`, as shown to users; `repository:tag` for an image that only an engine has. */
function formatImage(image) {
    return formatReference(referenceOf(image));
}
/** The reference by which a Dockerfile names an image. */
function referenceOf(image) {
    return {
        ...image.repository,
        tag: image.kind === 'local' ? image.tag : undefined,
        digest: image.kind === 'pushed' ? image.digest : undefined,
    };
}
/**
 * True if the text is a valid tag.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
 */
function isTag(text) {
    return TAG.test(text);
}
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ decodeOptional),
/* harmony export */   J2: () => (/* binding */ decodeBoolean),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* reexport safe */ _fields_js__WEBPACK_IMPORTED_MODULE_1__.Ms),
/* harmony export */   P2: () => (/* binding */ decodeMap),
/* harmony export */   VX: () => (/* binding */ decodeList),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hs: () => (/* binding */ decodeTexts),
/* harmony export */   j1: () => (/* binding */ decodeLooseTexts),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   zC: () => (/* binding */ decodeStrings)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9838);




const yaml = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldReader */ .AL)({
    map: 'a map',
    list: 'a list',
    scalar: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD,
    isString: ({ text, plain }) => !plain || (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(text) === undefined,
    truth: /^(?:true|false)$/,
});
/** Reports every unknown key of the map, and lists the known ones. */
function checkKeys(findings, map, known, where, hints = {}) {
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, { known, where, hints });
}
/** Reads a string. A plain scalar that some YAML reader gives another type is an error: it must be quoted. */
function decodeString(findings, node, what) {
    if (node.kind !== 'scalar')
        return yaml.wrongType(findings, node, { what, expected: 'a string' });
    const type = node.plain ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(node.text) : undefined;
    if (type === undefined)
        return node.text;
    const message = `expected a string for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text)}, which YAML reads as a ${type}`;
    const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
    findings.error('yaml-type', message, { at: node.at, hint });
    return undefined;
}
/** Reads a scalar as written, where the schema allows numbers: `1.10` stays `1.10`. */
function decodeText(findings, node, what) {
    if (node.kind !== 'scalar')
        return yaml.wrongType(findings, node, { what, expected: 'a string or a number' });
    if (!node.plain || !['boolean', 'null'].includes((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(node.text) ?? ''))
        return node.text;
    return decodeString(findings, node, what);
}
/** Reads `true` or `false`. */
const decodeBoolean = yaml.boolean;
const decodeMap = yaml.map;
const decodeList = yaml.list;
/** Reads a list of strings; other elements are reported and left out. */
function decodeStrings(findings, node, what) {
    const items = decodeList(findings, node, what);
    return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}
/** Reads a map from names to strings. */
function decodeTexts(findings, node, what) {
    const map = decodeMap(findings, node, what);
    if (map === undefined)
        return undefined;
    const pairs = map.entries.map((entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)]);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
/**
 * Reads a map from names to texts that reach no image: what YAML gives another type is read as it is written, and every mistake is a
 * warning, for it costs no build.
 */
function decodeLooseTexts(findings, node, what) {
    return findings.asWarnings((own) => {
        const pairs = (decodeMap(own, node, what)?.entries ?? []).flatMap(({ key, value }) => {
            const text = decodeText(own, value, `${what}.${key}`);
            return value.kind === 'scalar' ? [[key, text ?? value.text]] : [];
        });
        return Object.fromEntries(pairs);
    });
}
/** Reads the value of a key, if the map has the key. */
function decodeOptional(findings, map, key, decode) {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key);
    return entry === undefined ? undefined : decode(findings, entry.value, key);
}


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ fieldReader),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5762);


/** The reader of a dialect. */
function fieldReader({ map, list, scalar, isString, truth }) {
    const wrongType = (findings, node, { what, expected, hint }) => {
        const received = node.kind === 'scalar' ? scalar(node.text) : { map, list }[node.kind];
        findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at, hint });
        return undefined;
    };
    return {
        wrongType,
        string: (findings, node, expectation) => node.kind === 'scalar' && isString(node) ? node.text : wrongType(findings, node, expectation),
        boolean: (findings, node, what) => {
            if (node.kind === 'scalar' && node.plain && truth.test(node.text))
                return node.text.toLowerCase() === 'true';
            return wrongType(findings, node, { what, expected: 'true or false' });
        },
        map: (findings, node, what) => (node.kind === 'map' ? node : wrongType(findings, node, { what, expected: map })),
        list: (findings, node, what) => node.kind === 'list' ? node.items : wrongType(findings, node, { what, expected: list }),
    };
}
/** Entries from which on a map is worth an index. */
const MANY = 16;
/** The first entry of a key, or `undefined`. */
function entryOf(map, key) {
    return map.entries.length < MANY ? map.entries.find((entry) => entry.key === key) : indexOf(map).get(key);
}
const indexes = new WeakMap();
function indexOf(map) {
    const known = indexes.get(map);
    if (known !== undefined)
        return known;
    const index = new Map(map.entries.toReversed().map((entry) => [entry.key, entry]));
    indexes.set(map, index);
    return index;
}
/** Reports every unknown key of a map, and lists the known ones. `fold` maps spellings of a key to one form. */
function checkKeys(findings, map, { known, where, fold = (key) => key, hints = {} }) {
    const names = new Set(known.map(fold));
    for (const { key, at } of map.entries) {
        if (names.has(fold(key)))
            continue;
        const meant = (0,_names_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(key, known);
        const own = Object.hasOwn(hints, key) ? hints[key] : undefined;
        const hint = own ?? (meant === undefined ? `remove it, or use one of: ${known.join(', ')}` : `write ${meant}`);
        findings.error('unknown-field', `unknown field ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} in ${where}`, { at, hint });
    }
}


/***/ }),

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1838);

const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 1000;
/** True if the text is a pattern rather than a literal path. */
function isGlob(text) {
    return /[*?[{]/.test(text);
}
/**
 * Parses a case-sensitive pattern of `**` (any folders), `*`, `?`, `[...]` and `{a,b}`; `undefined` if it has more
 * than 1,000 characters, or its braces expand to more than 64 alternatives.
 */
function parseGlob(pattern) {
    if (pattern.length > MAX_LENGTH)
        return undefined;
    const alternatives = expandBraces(pattern)?.map(tokenize);
    return alternatives && ((path) => alternatives.some((tokens) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTokens */ .e_)(tokens, path)));
}
function tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        const set = char === '[' ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSet */ .eK)(pattern, at) : undefined;
        if (pattern.startsWith('**/', at)) {
            tokens.push({ kind: 'directories' });
            at += 2;
        }
        else if (pattern.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 1;
        }
        else if (char === '*')
            tokens.push({ kind: 'star' });
        else if (char === '?')
            tokens.push({ kind: 'one' });
        else if (set !== undefined) {
            tokens.push(set.token);
            at = set.end;
        }
        else
            tokens.push({ kind: 'char', char });
    }
    return tokens;
}
// Expands innermost braces first, one pair of each alternative per round.
function expandBraces(pattern) {
    let open = [pattern];
    for (;;) {
        const next = open.flatMap(expandOne);
        if (next.length > MAX_ALTERNATIVES)
            return undefined;
        if (next.length === open.length && next.every((text, index) => text === open[index]))
            return next;
        open = next;
    }
}
function expandOne(pattern) {
    const match = /\{([^{}]*)\}/.exec(pattern);
    if (match === null)
        return [pattern];
    const before = pattern.slice(0, match.index);
    const after = pattern.slice(match.index + match[0].length);
    return (match[1] ?? '')
        .split(',')
        .slice(0, MAX_ALTERNATIVES + 1)
        .map((choice) => `${before}${choice}${after}`);
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ matchesFolder),
/* harmony export */   eK: () => (/* binding */ parseSet),
/* harmony export */   e_: () => (/* binding */ matchesTokens)
/* harmony export */ });
/**
 * Matches a whole path in time proportional to path times pattern. Patterns come from the repository, and with a
 * backtracking regular expression `*a*a*a*a*b` could hang a run.
 */
function matchesTokens(tokens, path) {
    return lastMatch(tokens, path, false);
}
/** Matches a whole path, or a folder that contains it. */
function matchesFolder(tokens, path) {
    return lastMatch(tokens, path, true);
}
function lastMatch(tokens, path, folders) {
    let states = closure(tokens, arrive(tokens, new Set(), 0), '/');
    for (const char of path) {
        if (folders && char === '/' && states.has(tokens.length))
            return true;
        const next = new Set();
        for (const state of states)
            step(tokens, state, char, next);
        if (next.size === 0)
            return false;
        states = closure(tokens, next, char);
    }
    return states.has(tokens.length);
}
function arrive(tokens, states, first) {
    let state = first;
    while (tokens[state]?.kind === 'folders') {
        states.add(state);
        state += 1;
    }
    return states.add(state);
}
// Tokens that may match nothing are skipped; `directories` can only be skipped at the start or after a slash.
function closure(tokens, states, previous) {
    for (const state of states) {
        const kind = tokens[state]?.kind;
        if (kind === 'star' || kind === 'any' || (kind === 'directories' && previous === '/'))
            arrive(tokens, states, state + 1);
    }
    return states;
}
function step(tokens, state, char, next) {
    const token = tokens[state];
    if (token === undefined)
        return;
    if (token.kind === 'folders') {
        next.add(state);
        if (char === '/')
            arrive(tokens, next, state + 1);
    }
    else if (token.kind === 'any' || token.kind === 'directories')
        next.add(state);
    else if (token.kind === 'star') {
        if (char !== '/')
            next.add(state);
    }
    else if (accepts(token, char))
        arrive(tokens, next, state + 1);
}
function accepts(token, char) {
    if (token.kind === 'char')
        return token.char === char;
    if (char === '/' && !(token.kind === 'set' && token.crosses))
        return false;
    return token.kind === 'one' || token.ranges.some((range) => isWithin(range, char)) !== token.negated;
}
function isWithin([from, to], char) {
    const code = char.codePointAt(0) ?? 0;
    return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}
/** Parses `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` if it is not closed or a range is reversed. */
function parseSet(pattern, start) {
    const negated = pattern[start + 1] === '^' || pattern[start + 1] === '!';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    for (; pattern[at] !== ']' || ranges.length === 0; at += 1) {
        if (pattern[at] === '\\')
            at += 1;
        const from = pattern[at];
        if (from === undefined)
            return undefined;
        const isRange = pattern[at + 1] === '-' && pattern[at + 2] !== ']' && pattern[at + 2] !== undefined;
        const to = isRange ? (pattern[at + 2] ?? from) : from;
        if (from > to)
            return undefined;
        ranges.push([from, to]);
        if (isRange)
            at += 2;
    }
    return { token: { kind: 'set', negated, ranges }, end: at };
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ percentEncode)
/* harmony export */ });
/**
 * A text with all but the unreserved characters encoded, by its UTF-8 bytes: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 * It must be well-formed.
 */
function percentEncode(text) {
    const encode = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, encode);
}


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   h0: () => (/* binding */ scalarType),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
// Plain scalars that YAML 1.1 (PyYAML, and in the same way conda and Azure ML's tools) and YAML 1.2 (ruamel.yaml) do
// not both read as strings. A plain `-_` or `._` counts as a number, because ruamel.yaml tries to parse it as one and
// fails. https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
// https://yaml.org/spec/1.2.2/#103-core-schema
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)|[-+][0-9_]+)$/;
const FLOAT = /^(?:[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;
const TRUE = /^(?:yes|true|on|y)$/i;
/** The type that some YAML reader gives a plain scalar; `undefined` if all of them read a string. */
function scalarType(text) {
    if (NULL.test(text))
        return 'null';
    if (BOOLEAN.test(text))
        return 'boolean';
    if (INTEGER.test(text) || FLOAT.test(text))
        return 'number';
    return TIMESTAMP.test(text) ? 'timestamp' : undefined;
}
/**
 * Identity of a plain key for readers that give it a type: they treat keys of equal identity as duplicates, as `true`
 * equals 1 in Python. `'unknown'` can equal any other key that is not a string; `undefined` is a string.
 */
function keyIdentity(text) {
    const type = scalarType(text);
    if (type === undefined)
        return undefined;
    if (type === 'null')
        return 'null';
    if (type === 'boolean')
        return TRUE.test(text) ? '1' : '0';
    return /^(?:0|[1-9][0-9]*)$/.test(text) ? text : 'unknown';
}
// `=` and `<<` have special types in YAML 1.1. Numbers without digits and impossible dates cannot be constructed.
const NO_DIGITS = /^(?:=|<<|[-+]?(?:0[box])?_+|[-+]?\._+(?:[eE][-+]?[0-9]+)?)$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})|$)/;
const ZONE = /[-+]([0-9]{1,2})(?::([0-9]{2}))?$/;
/** True for a plain scalar that some YAML reader fails on. */
function isUnreadable(text) {
    if (NO_DIGITS.test(text))
        return true;
    const date = DATE.exec(text);
    return (date !== null &&
        !isDate(date.slice(1).map((part) => Number(part ?? 0)), ZONE.exec(text.slice(date[0].length))));
}
function isDate(parts, zone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    const inCalendar = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days;
    return (inCalendar && hour < 24 && minute < 60 && second < 60 && Number(zone?.[1] ?? 0) < 24 && Number(zone?.[2] ?? 0) < 60);
}
/** A scalar of YAML: plain where no reader takes it for anything else, else in double quotes with `\u` for what cannot be seen. */
function yamlText(text) {
    if (/^[A-Za-z][\w./-]*$/.test(text) && scalarType(text) === undefined)
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 9838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gM: () => (/* binding */ readYaml),
  h0: () => (/* reexport */ yaml_scalar/* scalarType */.h0)
});

// UNUSED EXPORTS: readDocument

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
;// CONCATENATED MODULE: ./build/core/text/yaml-document.js

// Duplicate keys are found during conversion, because the library compares every key with every other.
const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' };
/**
 * Reads one document and stops at the first mistake, or at a second document. The library's own functions go on to the end and make
 * an error with a stack for each mistake: a text of quotes would take gigabytes.
 */
function readOneDocument(text, lines) {
    try {
        return compose(new dist/* Parser */.iX(lines.addNewLine).parse(text));
    }
    catch (error) {
        if (error instanceof Stop)
            return error.mistake;
        throw error;
    }
}
class Stop extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
function compose(tokens) {
    let warning;
    let isFirst = true;
    const composer = composerOf((mistake) => {
        warning ??= mistake;
    });
    for (const token of tokens) {
        if (token.type === 'error')
            return refused(token.offset, sourced(token));
        if (token.type === 'doc-end' && isFirst)
            return refused(token.offset, 'expected a document before its end');
        if (token.type === 'document' && !isFirst)
            return warning ?? { kind: 'several', offset: token.offset };
        // It gives a document only when the next one follows.
        for (const _ of composer.next(token))
            ;
        isFirst &&= token.type !== 'document';
    }
    const [document] = composer.end();
    if (document === undefined)
        return { kind: 'empty' };
    return warning ?? { kind: 'document', document };
}
/** A composer that throws `Stop` at the first error. */
function composerOf(onWarning) {
    let first;
    const onError = (source, code, message, isWarning = false) => {
        const mistake = { ...refused(offsetOf(source), message), isTag: code === 'TAG_RESOLVE_FAILED' };
        if (isWarning)
            return onWarning(mistake);
        // Each level above catches what is thrown, and reports it here as a mistake of its own.
        first ??= new Stop(mistake);
        throw first;
    };
    // The member that the composer hands to whatever reads a node.
    return Object.assign(new dist/* Composer */.Dk(OPTIONS), { onError });
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : (source[0] ?? 0);
}
function sourced({ message, source }) {
    return source ? `${message}: ${JSON.stringify(source)}` : message;
}
function refused(offset, message) {
    return { kind: 'refused', offset, message, isTag: false };
}

// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/core/text/yaml-plain.js

/**
 * Reads a text that has nothing in it about which a parser would have to think: block maps and lists of scalars on one line each.
 * Most definitions are such texts, and it takes a tenth of the time. `undefined` for every other text; the tree of one that it reads
 * is that of `readYaml`, with the same positions.
 */
function readPlainYaml(text) {
    if (!PLAIN_TEXT.test(text))
        return undefined;
    const lines = linesOf(text);
    const [first] = lines;
    if (first === undefined || first.indent !== 0 || lines.length > MOST_LINES)
        return undefined;
    const cursor = { lines, at: 0 };
    const root = readBlock(cursor, first, 0);
    return cursor.at === lines.length ? root : undefined;
}
/** So many have no more nodes than `readYaml` accepts. */
const MOST_LINES = 50_000;
const MAX_LEVELS = 32;
const PLAIN_TEXT = /^[\n -~]*$/;
function linesOf(text) {
    const lines = [];
    let number = 0;
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        number += 1;
        let begin = start;
        while (begin < end && text.charCodeAt(begin) === BLANK)
            begin += 1;
        let last = end;
        while (last > begin && text.charCodeAt(last - 1) === BLANK)
            last -= 1;
        const isMarker = lines.length === 0 && begin === start && last - begin === 3 && text.startsWith('---', begin);
        if (last > begin && text.charCodeAt(begin) !== HASH && !isMarker)
            lines.push({ number, indent: begin - start, text: text.slice(begin, last) });
        start = end + 1;
    }
    return lines;
}
const BLANK = 32;
const HASH = 35;
function readBlock(cursor, { indent, text }, level) {
    if (level > MAX_LEVELS)
        return undefined;
    return text.startsWith('- ') ? readList(cursor, indent, level) : readMap(cursor, indent, level);
}
// A key that every reader takes for a string, because it starts with a letter and is no word for true, false or nothing.
const KEY = /^([A-Za-z$][\w$./-]{0,127}):(?: +(?![ #])(.+)| +#.*)?$/;
function readMap(cursor, indent, level) {
    const { lines } = cursor;
    const first = lines[cursor.at];
    const entries = [];
    for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        const match = line.indent === indent ? KEY.exec(line.text) : null;
        const [, key, rest] = match ?? [];
        if (key === undefined || (key.length <= 5 && (0,yaml_scalar/* scalarType */.h0)(key) !== undefined))
            return undefined;
        if (entries.some((entry) => entry.key === key))
            return undefined;
        const value = rest === undefined ? readBelow(cursor, indent, level) : readInline(cursor, line, rest, indent);
        if (value === undefined)
            return undefined;
        entries.push({ key, at: { line: line.number, column: indent + 1 }, value });
        if (entries.length > MAX_ENTRIES)
            return undefined;
    }
    return first && { kind: 'map', at: { line: first.number, column: indent + 1 }, entries };
}
/** Keys are compared with each other. */
const MAX_ENTRIES = 100;
function readBelow(cursor, indent, level) {
    cursor.at += 1;
    const next = cursor.lines[cursor.at];
    const isList = next?.indent === indent && next.text.startsWith('- ');
    return next !== undefined && (next.indent > indent || isList) ? readBlock(cursor, next, level + 1) : undefined;
}
function readInline(cursor, line, rest, indent) {
    cursor.at += 1;
    // The line after it may go on with the scalar.
    if ((cursor.lines[cursor.at]?.indent ?? 0) > indent)
        return undefined;
    return readScalar(rest, line.number, line.indent + line.text.length - rest.length + 1);
}
function readList(cursor, indent, level) {
    const { lines } = cursor;
    const first = lines[cursor.at];
    const items = [];
    for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        if (!line.text.startsWith('- '))
            break;
        const item = line.indent === indent ? readItem(cursor, line, level) : undefined;
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    const isOver = (lines[cursor.at]?.indent ?? 0) <= indent;
    return first && isOver ? { kind: 'list', at: { line: first.number, column: indent + 1 }, items } : undefined;
}
function readItem(cursor, line, level) {
    const text = line.text.slice(1).trimStart();
    const inner = { number: line.number, indent: line.indent + line.text.length - text.length, text };
    if (!KEY.test(text) && !text.startsWith('- '))
        return readInline(cursor, line, text, line.indent);
    cursor.lines[cursor.at] = inner;
    return readBlock(cursor, inner, level + 1);
}
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*)?$/;
/** Behind none of these at its start, a scalar is plain in every reader. */
const PLAIN = /^(?:[A-Za-z0-9_/.$~<=+(^;\\]|-[^ ])/;
function readScalar(rest, line, column) {
    const quoted = QUOTED.exec(rest);
    const at = { line, column };
    if (quoted !== null)
        return { kind: 'scalar', at, text: quoted[1] ?? quoted[2] ?? '', plain: false };
    if (!PLAIN.test(rest))
        return undefined;
    const comment = rest.indexOf(' #');
    const text = comment < 0 ? rest : rest.slice(0, comment).trimEnd();
    if (text.includes(': ') || text.endsWith(':') || (0,yaml_scalar/* isUnreadable */.GZ)(text))
        return undefined;
    return { kind: 'scalar', at, text, plain: true };
}

;// CONCATENATED MODULE: ./build/core/text/yaml-text.js

/** Limits of one document. */
const MAX_LINES = 200_000;
const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
// Characters that YAML 1.1 does not allow in a stream, line ends known only to YAML 1.1 (NEL, LS, PS), a carriage
// return that only some readers treat as a line end, and a byte order mark inside the text.
// https://yaml.org/spec/1.1/#id868524 https://yaml.org/spec/1.2.2/#54-line-break-characters
const UNREADABLE = /[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;
/**
 * Finds text that YAML readers read differently, or that would take a parser long: characters, tabs between tokens
 * (PyYAML does not accept them, but JSON does), directives other than a version, and documents beyond the limits.
 * Linear time.
 */
function checkYamlText(text, json) {
    if (text.split('\n', MAX_LINES + 1).length > MAX_LINES)
        return { code: 'yaml-limits', offset: 0, message: LIMITS };
    const unreadable = UNREADABLE.exec(text);
    if (unreadable !== null) {
        const hex = (unreadable[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const message = `the character U+${hex} is not read alike by every YAML reader`;
        return { code: 'yaml-syntax', offset: unreadable.index, message, hint: 'write it as an escape in double quotes' };
    }
    return checkTokens(text, json);
}
// Marker tokens that the lexer adds, all control characters: start of document, end of broken flow, scalar.
const SCALAR_SIGN = '\u001F';
/** More than any document has between two indicators: the parser would take seconds to say that one of them is unexpected. */
const MAX_WORDS = 10_000;
/** First characters of scalars, aliases, anchors and tags. */
const WORD = /^[\u001F"'&*!]/;
const SIGN = /^[\u0002\u0018\u001F]$/;
function checkTokens(text, json) {
    const scan = {
        offset: 0,
        nodes: 0,
        words: 0,
        open: [],
        opened: 0,
        header: undefined,
        lineStart: true,
        bare: false,
        afterBare: false,
    };
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const fault = scan.bare ? checkBareScalar(scan, token, text) : checkToken(scan, token, text);
        if (WORD.test(token))
            scan.words += 1;
        if (scan.words > MAX_WORDS)
            return { ...TOO_MUCH, offset: scan.offset };
        if (fault !== undefined && !(json && JSON_MAY.includes(fault)))
            return { ...fault, offset: scan.offset };
        if (!SIGN.test(token) && !/^[ \t]/.test(token))
            scan.lineStart = /^(?:\r?\n)?$/.test(token);
        scan.afterBare = scan.bare;
        scan.bare = token === SCALAR_SIGN;
        if (!SIGN.test(token))
            scan.offset += token.length;
    }
    return undefined;
}
const TOO_MUCH = { code: 'yaml-limits', message: LIMITS };
const TAB = {
    code: 'yaml-syntax',
    message: 'a tab between words is not read alike by every YAML reader',
    hint: 'replace it by blanks',
};
const TRAILING = /\n* +(?:\n|$)/y;
function checkBlockScalar(header, content, text, end) {
    TRAILING.lastIndex = end;
    if (/\d/.test(header) && TRAILING.test(text))
        return TRAILING_BLANKS;
    if (/^\n* +(?:\n|$)|^\n* *\t[ \t]*(?:[\n#]|$)/.test(content))
        return LEADING_BLANKS;
    return /^[^ \n]/m.test(content) ? NO_INDENT : undefined;
}
// Blanks are part of the text if they are longer than the indentation given in the header.
const TRAILING_BLANKS = {
    code: 'yaml-syntax',
    message: 'lines of blanks behind a block scalar are not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML requires at least one blank, even if the scalar is the whole document.
const NO_INDENT = { code: 'yaml-syntax', message: 'expected the block scalar to be indented' };
// ruamel.yaml takes the indentation from such a line, and a tab can end the scalar.
const LEADING_BLANKS = {
    code: 'yaml-syntax',
    message: 'a block scalar that starts with a line of white space is not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML treats both as indicators within brackets, regardless of what follows.
const FLOW_SIGN = {
    code: 'yaml-syntax',
    message: 'a plain scalar within brackets that starts with : or holds ? is not read alike by every YAML reader',
    hint: 'quote it',
};
const EXPLICIT_KEY = {
    code: 'yaml-key',
    message: 'a key behind ? is not read alike by every YAML reader',
    hint: 'write key: value',
};
// PyYAML requires the colon on the line of the key.
const LONELY_COLON = {
    code: 'yaml-key',
    message: 'a colon that starts a line is not read alike by every YAML reader',
    hint: 'write key: value on one line',
};
const CLOSED = {
    code: 'yaml-syntax',
    message: 'a bracket is closed that is not open',
    hint: 'remove it, or quote the text',
};
// Within brackets ruamel.yaml continues the scalar, except after a quoted key of a map.
function hugs(scan, text) {
    const { open, offset } = scan;
    return (scan.afterBare || open.at(-1) === '[') && /\S/.test(text.charAt(offset + 1));
}
const FLOW_COLON = {
    code: 'yaml-syntax',
    message: 'a colon within brackets is not read alike by every YAML reader',
    hint: 'write a blank behind it',
};
function checkBareScalar(scan, token, text) {
    const { header } = scan;
    scan.header = undefined;
    if (header !== undefined)
        return checkBlockScalar(header, token, text, scan.offset + token.length);
    if (scan.open.length > 0 && /^:|\?/.test(token))
        return FLOW_SIGN;
    return token.includes('\t') ? TAB : undefined;
}
// PyYAML accepts no other names: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/scanner.py#L900
const ANCHOR_NAME = {
    code: 'yaml-alias',
    message: 'expected letters, digits, - and _ as the name of an anchor',
    hint: 'choose another name',
};
const ESCAPED_BREAK = {
    code: 'yaml-syntax',
    message: 'an empty line behind an escaped line break is not read alike by every YAML reader',
    hint: 'remove it, or write \\n',
};
// JSON writes a character beyond U+FFFF as a pair of escapes; PyYAML decodes the pair as two invalid characters.
const SURROGATE = {
    code: 'yaml-syntax',
    message: 'an escape of half a character is not read alike by every YAML reader',
    hint: 'write the character itself, or \\U and eight hex digits',
};
function hasSurrogate(quoted) {
    return [...quoted.matchAll(/\\(?:u[dD][89A-Fa-f]|.)/gs)].some(([found]) => found.length > 2);
}
function checkToken(scan, token, text) {
    switch (dist/* CST */.DB.tokenType(token)) {
        case 'newline':
            scan.opened = 0;
            return undefined;
        case 'space':
            return token.includes('\t') ? TAB : undefined;
        case 'double-quoted-scalar':
            if (/\\\n[ \t]*\n/.test(token))
                return ESCAPED_BREAK;
            return hasSurrogate(token) ? SURROGATE : undefined;
        case 'anchor':
        case 'alias':
            return /^.[A-Za-z0-9_-]+$/.test(token) ? undefined : ANCHOR_NAME;
        case 'block-scalar-header':
            scan.header = token;
            return undefined;
        case 'directive-line':
            return checkDirective(token);
        case 'flow-map-start':
        case 'flow-seq-start':
            scan.open.push(token);
            return scan.open.length > MAX_DEPTH ? TOO_MUCH : countNode(scan);
        case 'flow-map-end':
            return scan.open.pop() === '{' ? undefined : CLOSED;
        case 'flow-seq-end':
            return scan.open.pop() === '[' ? undefined : CLOSED;
        case 'explicit-key-ind':
            return EXPLICIT_KEY;
        case 'seq-item-ind':
        case 'map-value-ind':
            if (token === ':' && scan.lineStart)
                return LONELY_COLON;
            if (token === ':' && scan.open.length > 0 && hugs(scan, text))
                return FLOW_COLON;
            scan.opened += scan.open.length > 0 ? 0 : 1;
            return scan.opened > MAX_DEPTH ? TOO_MUCH : countNode(scan);
        case 'comma':
            return countNode(scan);
        default:
            return undefined;
    }
}
// Each item, key and value of a document has such an indicator, so twice the limit of nodes means too many nodes.
function countNode(scan) {
    scan.nodes += 1;
    scan.words = 0;
    return scan.nodes > 2 * MAX_NODES ? TOO_MUCH : undefined;
}
function checkDirective(token) {
    if (/^%YAML 1\.[12]$/.test(token))
        return undefined;
    return { code: 'yaml-syntax', message: 'expected no directive but %YAML 1.1 or %YAML 1.2', hint: 'remove it' };
}
// JSON is unambiguous, even where YAML readers disagree about it.
const JSON_MAY = [TAB, SURROGATE, LONELY_COLON, FLOW_COLON];

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
;// CONCATENATED MODULE: ./build/core/text/yaml-tree.js




/** Why and where a document is refused. */
class Refusal extends Error {
    code;
    offset;
    hint;
    constructor(code, offset, message, hint) {
        super(message);
        this.code = code;
        this.offset = offset;
        this.hint = hint;
    }
}
/** Converts a document's tree, with aliases and merge keys expanded. Throws `Refusal`. */
function convertYaml(contents, text, locate) {
    const conversion = { text, locate, anchors: new Map(), aliased: new Set(), nodes: 0 };
    const { node } = convertNode(conversion, contents, 0, 0);
    return conversion.aliased.size === 0 ? node : markShared(node, conversion.aliased);
}
/** The tree, with every scalar in a node that an alias refers to marked as shared, at each place where it occurs. */
function markShared(root, aliased) {
    const shared = new Set();
    const collect = (node) => {
        if (shared.has(node))
            return;
        shared.add(node);
        for (const child of childrenOf(node))
            collect(child);
    };
    for (const node of aliased)
        collect(node);
    const marked = new Map();
    const mark = (node) => {
        const copy = marked.get(node) ??
            markChildren(node.kind === 'scalar' && shared.has(node) ? { ...node, shared: true } : node, mark);
        marked.set(node, copy);
        return copy;
    };
    return mark(root);
}
function childrenOf(node) {
    if (node.kind === 'scalar')
        return [];
    return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}
function markChildren(node, mark) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(mark) };
    if (node.kind === 'scalar')
        return node;
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: mark(entry.value) })) };
}
function convertNode(conversion, node, level, fallback) {
    const offset = node?.range?.[0] ?? fallback;
    if ((0,dist/* isAlias */.Vj)(node))
        return resolveAlias(conversion, node.source, level, offset);
    count(conversion, 1, level, offset);
    if (node === null)
        return emptyNode(conversion, offset);
    const anchor = node.anchor;
    if (anchor !== undefined)
        declareAnchor(conversion, anchor, offset);
    const converted = convertContent(conversion, node, level, offset);
    if (anchor !== undefined)
        conversion.anchors.set(anchor, converted);
    return converted;
}
function count(conversion, nodes, level, offset) {
    conversion.nodes += nodes;
    if (conversion.nodes > MAX_NODES || level > MAX_DEPTH)
        throw new Refusal('yaml-limits', offset, LIMITS);
}
function emptyNode(conversion, offset) {
    return { node: { kind: 'scalar', at: conversion.locate(offset), text: '', plain: true }, nodes: 1, depth: 0 };
}
// PyYAML refuses an anchor that is defined twice: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/composer.py#L74
function declareAnchor(conversion, anchor, offset) {
    if (conversion.anchors.has(anchor))
        throw new Refusal('yaml-alias', offset, `anchor &${anchor} is given twice`, 'choose another name');
    conversion.anchors.set(anchor, undefined);
}
function resolveAlias(conversion, name, level, offset) {
    const target = conversion.anchors.get(name);
    if (target === undefined) {
        const why = conversion.anchors.has(name) ? 'stands within its own anchor' : 'has no anchor before it';
        throw new Refusal('yaml-alias', offset, `alias *${name} ${why}`);
    }
    count(conversion, target.nodes, level + target.depth, offset);
    conversion.aliased.add(target.node);
    return target;
}
function convertContent(conversion, node, level, offset) {
    checkTag(node, offset);
    if ((0,dist/* isScalar */.jn)(node))
        return convertScalar(conversion, node, offset);
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(conversion, node, level, offset);
    if (!(0,dist/* isSeq */.oP)(node))
        throw new Refusal('yaml-syntax', offset, 'expected a map, a list or a scalar');
    const items = node.items.map((item) => convertNode(conversion, item, level + 1, offset));
    return collect({ kind: 'list', at: conversion.locate(offset), items: items.map((item) => item.node) }, items);
}
function collect(node, children) {
    const nodes = children.reduce((sum, child) => sum + child.nodes, 1);
    const depth = children.reduce((deepest, child) => Math.max(deepest, child.depth + 1), 0);
    return { node, nodes, depth };
}
function checkTag(node, offset) {
    const tag = node.tag;
    if (tag === undefined || tag === null)
        return;
    const kind = (0,dist/* isMap */.jh)(node) ? 'map' : (0,dist/* isSeq */.oP)(node) ? 'seq' : 'str';
    if (tag !== `tag:yaml.org,2002:${kind}`) {
        throw new Refusal('yaml-tag', offset, `tag ${JSON.stringify((0,shorten/* shorten */.m)(tag, 100))} is not read`, 'remove the tag');
    }
}
function convertScalar(conversion, scalar, offset) {
    const text = scalarText(conversion, scalar);
    const plain = isPlain(scalar);
    if (!text.isWellFormed())
        throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received a lone surrogate');
    if (plain && (0,yaml_scalar/* isUnreadable */.GZ)(text)) {
        throw new Refusal('yaml-type', offset, `some YAML reader cannot read the plain scalar ${text}`, `quote it: "${text}"`);
    }
    return { node: { kind: 'scalar', at: conversion.locate(offset), text, plain }, nodes: 1, depth: 0 };
}
function isPlain(scalar) {
    return scalar.type === 'PLAIN' && (scalar.tag === undefined || scalar.tag === null);
}
// If the text ends without a line break, a block scalar does too (PyYAML, ruamel.yaml; the specification keeps the
// break "if present"): https://yaml.org/spec/1.2.2/#8112-block-chomping-indicator
function scalarText(conversion, scalar) {
    const text = String(scalar.value);
    if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED')
        return text;
    const cut = scalar.range?.[1] === conversion.text.length && !conversion.text.endsWith('\n');
    return cut && text.endsWith('\n') ? text.slice(0, -1) : text;
}
function convertMap(conversion, map, level, offset) {
    const keys = { names: new Set(), identities: new Set() };
    const own = [];
    let merged = [];
    const children = [];
    for (const pair of map.items) {
        const key = readKey(conversion, pair, offset);
        addKey(keys, key);
        const value = convertNode(conversion, pair.value, level + 1, key.offset);
        if (key.merge)
            merged = mergeSources(value.node, key.offset).flatMap((source) => source.entries);
        else
            own.push({ key: key.name, at: conversion.locate(key.offset), value: value.node });
        children.push(value);
    }
    return collect(mergeEntries(conversion, offset, own, merged), children);
}
function readKey(conversion, pair, fallback) {
    const node = pair.key;
    const offset = node?.range?.[0] ?? fallback;
    if (!(0,dist/* isScalar */.jn)(node))
        throw new Refusal('yaml-key', offset, 'expected a key that is a string');
    checkTag(node, offset);
    checkKeySpan(conversion, node, offset);
    const name = String(node.value);
    if (!name.isWellFormed() || name.includes('\0'))
        throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received NUL or a lone surrogate');
    const plain = isPlain(node);
    if (plain && (name === '' || (name !== '<<' && (0,yaml_scalar/* isUnreadable */.GZ)(name))))
        throw new Refusal('yaml-key', offset, `some YAML reader cannot read the plain key ${JSON.stringify(name)}`, 'quote it');
    if (node.anchor !== undefined) {
        declareAnchor(conversion, node.anchor, offset);
        conversion.anchors.set(node.anchor, convertScalar(conversion, node, offset));
    }
    return { name, plain, offset, merge: plain && name === '<<' };
}
// PyYAML accepts only keys on one line and of at most 1,024 characters, even where YAML 1.2 allows more.
function checkKeySpan(conversion, key, offset) {
    const written = conversion.text.slice(offset, key.range?.[1] ?? offset);
    if (written.length > 1024 || written.includes('\n'))
        throw new Refusal('yaml-key', offset, 'expected a key on one line, of at most 1,024 characters');
}
function addKey(keys, { name, plain, offset }) {
    if (keys.names.has(name))
        throw new Refusal('yaml-duplicate-key', offset, `key ${JSON.stringify(name)} is given twice`);
    keys.names.add(name);
    const identity = plain ? (0,yaml_scalar/* keyIdentity */.CP)(name) : undefined;
    if (identity === undefined)
        return;
    const { identities } = keys;
    if (identities.has(identity) || identities.has('unknown') || (identity === 'unknown' && identities.size > 0)) {
        const message = `key ${JSON.stringify(name)} is the same as another one to some YAML reader`;
        throw new Refusal('yaml-key', offset, message, 'quote the keys');
    }
    identities.add(identity);
}
function mergeSources(value, offset) {
    const sources = value.kind === 'list' ? value.items : [value];
    return sources.map((source) => {
        if (source.kind === 'map')
            return source;
        throw new Refusal('yaml-merge', offset, 'expected a map or a list of maps behind <<');
    });
}
// The map's own entries take precedence, then the first source that has the key, as PyYAML merges:
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L178
function mergeEntries(conversion, offset, own, merged) {
    const entries = new Map(own.map((entry) => [entry.key, entry]));
    for (const entry of merged)
        if (!entries.has(entry.key))
            entries.set(entry.key, entry);
    const keys = { names: new Set(), identities: new Set() };
    if (merged.length > 0)
        for (const name of entries.keys())
            addKey(keys, { name, plain: true, offset });
    return { kind: 'map', at: conversion.locate(offset), entries: [...entries.values()] };
}

;// CONCATENATED MODULE: ./build/core/text/yaml.js









/**
 * Parses one YAML document as the tools that install from it do, with aliases and merge keys expanded. Refused with a
 * position: syntax errors, duplicate keys, several documents, tags other than `!!str`, `!!seq` and `!!map`, keys that
 * are not strings, anything that PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) read differently, and documents beyond
 * 200,000 lines, 200,000 nodes (alias targets count each time) or 64 levels. A `*.json` file that contains JSON is
 * parsed as JSON.
 */
function readYaml(written, path) {
    const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const plain = readPlainYaml(text);
    if (plain !== undefined)
        return { ok: true, root: plain };
    const reading = readDocument(text, isJson(written, path));
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
/** Any text, without byte order mark and carriage returns; `readYaml` has a shorter way for plain ones. */
function readDocument(text, json) {
    const fault = checkYamlText(text, json);
    if (fault !== undefined)
        return refuse(fault.code, positionOf(text, fault.offset), fault.message, fault.hint);
    const lines = new dist/* LineCounter */.HN();
    const reading = readOneDocument(text, lines);
    switch (reading.kind) {
        case 'empty':
            return { ok: true, root: { kind: 'scalar', at: diagnostic/* START */.d3, text: '', plain: true } };
        case 'several':
            return refuse('yaml-syntax', locate(lines, reading.offset), SEVERAL, ONE);
        case 'refused': {
            const code = reading.isTag ? 'yaml-tag' : 'yaml-syntax';
            return refuse(code, locate(lines, reading.offset), firstLine(reading.message));
        }
        case 'document':
            return convert(reading.document.contents, text, lines);
    }
}
const SEVERAL = 'expected one document, received several';
const ONE = 'keep one document a file';
function convert(contents, text, lines) {
    try {
        return { ok: true, root: convertYaml(contents, text, (offset) => locate(lines, offset)) };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return refuse(error.code, locate(lines, error.offset), error.message, error.hint);
    }
}
function isJson(text, path) {
    return /\.json$/i.test(path) && (0,json/* parseJson */.qF)(text) !== undefined;
}
// The same text can be at several paths, so the caller adds the path.
function refuse(code, at, message, hint) {
    return { ok: false, diagnostic: (0,findings/* finding */.gk)('error', code, message, { path: '', at, hint }) };
}
function locate(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function positionOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}


/***/ }),

/***/ 7460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ buildFlags),
/* harmony export */   TV: () => (/* binding */ BUILDER_OPTIONS),
/* harmony export */   Xb: () => (/* binding */ asksForAttestations),
/* harmony export */   pE: () => (/* binding */ readBuilderRequest)
/* harmony export */ });
/* unused harmony exports BUILDER_INPUTS, withoutAttestations */
/* harmony import */ var _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1168);

/** Options in the order of `--help` and of action.yml. */
const BUILDER_OPTIONS = [
    {
        name: 'builder',
        kind: 'text',
        value: '<how>',
        help: 'native, buildkit, auto, or the name of a buildx builder (default: buildkit, with the current one)',
        shape: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
        expected: 'native, buildkit, auto, or the name of a buildx builder',
    },
    {
        name: 'network',
        kind: 'text',
        value: '<mode>',
        help: 'network of RUN steps',
        shape: /^[a-z]+$/,
        expected: 'a network mode such as host, none or default',
    },
    {
        name: 'provenance',
        kind: 'text',
        value: '<value>',
        help: 'provenance of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'sbom',
        kind: 'text',
        value: '<value>',
        help: 'SBOM of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'secret',
        kind: 'list',
        value: '<id=...>',
        help: 'secret, as docker buildx build takes it (repeatable)',
        inputs: ['secrets', 'secret-envs', 'secret-files'],
    },
    { name: 'ssh', kind: 'list', value: '<agent>', help: 'SSH agent, as docker buildx build takes it (repeatable)' },
    { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
    { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
];
/** Inputs of the Action that say something to the builder. */
const BUILDER_INPUTS = BUILDER_OPTIONS.flatMap(({ name, inputs }) => inputs ?? [name]);
/** Reads every option as a host has it. */
function readBuilderRequest(secrets, read) {
    const values = new Map(BUILDER_OPTIONS.map((option) => [option.name, option.name === 'secret' ? secrets.flags : read(option)]));
    return { ...parseBuilder(values.get('builder')?.[0]), values, secrets };
}
function parseBuilder(text) {
    const kind = _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILDERS */ .rV.find((name) => name === text);
    if (kind !== undefined || text === undefined)
        return { kind, builder: undefined };
    return { kind: 'buildkit', builder: text };
}
/** True where an image gets attestations, which are those of BuildKit. */
function asksForAttestations({ values }) {
    const given = BUILDER_OPTIONS.filter(({ attests }) => attests).flatMap(({ name }) => values.get(name) ?? []);
    return given.some((value) => value !== 'false');
}
/** The request without what an engine cannot store. */
function withoutAttestations(request) {
    const attesting = BUILDER_OPTIONS.filter(({ attests }) => attests).map(({ name }) => name);
    return { ...request, values: new Map([...request.values].filter(([name]) => !attesting.includes(name))) };
}
/** Arguments of a build. The builder is none of them: other commands of buildx take it as well. */
function buildFlags({ values }) {
    return BUILDER_OPTIONS.filter(({ name }) => name !== 'builder').flatMap(({ name, otherwise }) => {
        const given = values.get(name) ?? [];
        const all = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
        return all.map((value) => `--${name}=${value}`);
    });
}


/***/ }),

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   XK: () => (/* binding */ MEMO),
/* harmony export */   Zd: () => (/* binding */ SERVING),
/* harmony export */   iC: () => (/* binding */ BUILDER),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _builder_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(770);
/* harmony import */ var _recorded_reads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(528);





const ROOT = { name: 'root', kind: 'text', value: '<dir>', help: 'folder to read (default: .)' };
const CONFIG = {
    name: 'config',
    kind: 'text',
    value: '<file>',
    help: 'configuration, relative to the root (default: terrarium.yml)',
};
const TIMEOUT = {
    name: 'timeout',
    kind: 'text',
    value: '<minutes>',
    help: `stop the run after so long (default: ${_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKING_MINUTES */ .Qd}; of build: ${_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILDING_MINUTES */ .vI})`,
};
const HELP = { name: 'help', kind: 'flag', help: 'show this help' };
/** Of the commands whose runs may be kept. */
const MEMO = { name: 'no-memo', kind: 'flag', help: 'compute everything, and keep nothing' };
/** Flags of the commands that end by themselves. */
const COMMON = [ROOT, CONFIG, TIMEOUT, HELP];
/** Flags of a command that runs until it is interrupted. */
const SERVING = [ROOT, CONFIG, HELP];
/** Flags of the commands that may build. */
const BUILDER = [
    { name: 'load', kind: 'flag', help: 'build into the local engine, and look there as well; push nothing' },
    ..._builder_options_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILDER_OPTIONS */ .TV,
];
/** Where the commands that ask registries look. */
const REPOSITORIES = [
    { name: 'repository', kind: 'text', value: '<repository>', help: 'where images are looked for and pushed to' },
    {
        name: 'lookup-repository',
        kind: 'list',
        value: '<repository>',
        help: 'read-only repository to look in as well (repeatable)',
    },
    {
        name: 'insecure-registry',
        kind: 'list',
        value: '<host>',
        help: 'registry that is asked over plain HTTP, with credentials (repeatable)',
    },
];
/** Flags of the commands that plan. */
const REGISTRY = [
    ...REPOSITORIES,
    { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    { name: 'force', kind: 'list', value: '<id|all>', help: 'build again although the image exists (repeatable)' },
    { name: 'refresh', kind: 'list', value: '<id|all>', help: 'solve packages again, and build with them (repeatable)' },
];
/** Reads the arguments of a command; what is not known is a usage error. */
function readArguments(flags, args) {
    const options = Object.fromEntries(flags.map(({ name, kind }) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]));
    const { values, positionals } = parse(options, args);
    const list = (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
    const text = (name) => list(name)[0];
    return {
        positionals,
        root: text('root') ?? '.',
        config: text('config'),
        json: values.json === true,
        help: values.help === true,
        given: args,
        openSource: _recorded_reads_js__WEBPACK_IMPORTED_MODULE_4__/* .openSource */ .oD,
        text,
        list,
        flag: (name) => values[name] === true,
        count: (name, fallback) => parseCount(name, text(name)) ?? fallback,
    };
}
function parseCount(name, text) {
    if (text === undefined)
        return undefined;
    if (/^[1-9][0-9]{0,5}$/.test(text))
        return Number(text);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', `expected a positive number for --${name}, received ${JSON.stringify(text)}`);
}
function parse(options, args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', message, { hint: 'terrarium <command> --help lists the flags' });
    }
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   Qd: () => (/* binding */ LOOKING_MINUTES),
/* harmony export */   exitSoon: () => (/* binding */ exitSoon),
/* harmony export */   vI: () => (/* binding */ BUILDING_MINUTES),
/* harmony export */   xX: () => (/* binding */ MAX_MINUTES)
/* harmony export */ });
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** Minutes for a run that builds nothing. */
const LOOKING_MINUTES = 30;
/** Minutes for a run that may build: it ends by itself before GitHub ends a job, after six hours. */
const BUILDING_MINUTES = 350;
/** Above it, timers fire at once. */
const MAX_MINUTES = 30_000;
const GRACE_MS = 60_000;
const EXIT_MS = 1000;
/**
 * Runs something that a signal asks to stop after so many minutes. Rejects with a `TerrariumError` of code `timed-out` if it has not
 * obeyed a minute later.
 */
async function withDeadline(minutes, run, grace = GRACE_MS) {
    const hint = 'run again, for what was pushed is kept; or raise the timeout';
    const failure = new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('timed-out', `the run took longer than ${minutes} minutes`, { hint });
    const controller = new AbortController();
    const timers = [];
    const after = (ms, work) => timers.push(setTimeout(work, ms).unref());
    const disobeyed = new Promise((_, reject) => {
        after(minutes * 60_000, () => controller.abort(failure));
        after(minutes * 60_000 + grace, () => reject(failure));
    });
    try {
        return await Promise.race([run(controller.signal), disobeyed]);
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
    }
}
/** Ends the process of a run that failed although something of it still waits. */
function exitSoon() {
    setTimeout(() => {
        (0,_adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOpenFolders */ .wA)();
        process.exit();
    }, EXIT_MS).unref();
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rO: () => (/* binding */ formatReads),
  W4: () => (/* binding */ openRecordable),
  oD: () => (/* binding */ openSource),
  zd: () => (/* binding */ parseReads)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(2840);
;// CONCATENATED MODULE: ./build/adapters/checkout/links.js




/** As many as Linux follows. */
const MAX_LINKS = 40;
/** Where links of a work tree lead. What is outside of it is left out. */
function linkReader(root) {
    const base = external_node_fs_.realpathSync.native(root);
    return {
        followed: (0,once/* once */.Oo)((path) => {
            const start = (0,external_node_path_.join)(base, path);
            // Most paths have no link, and one call says so.
            if ((0,attempt/* attempt */.C)(() => external_node_fs_.realpathSync.native(start)) === start)
                return [];
            const found = linksOn(start).map((place) => (0,external_node_path_.relative)(base, place).split(external_node_path_.sep).join('/') || '.');
            return [...new Set(found)].filter((place) => place !== path && place !== '..' && !place.startsWith('../'));
        }),
        hasLinks: (0,once/* once */.Oo)((folder) => hasLinksBelow((0,external_node_path_.join)(base, folder))),
    };
}
/** Every link on the way of a path, and where it ends, or would end if everything on it were there. */
function linksOn(start) {
    const links = [];
    const ahead = start.split(external_node_path_.sep);
    let place = (0,external_node_path_.parse)(start).root;
    for (let part = ahead.shift(); part !== undefined; part = ahead.shift()) {
        // What a link leads to is known before `..` leads out of it.
        const next = (0,external_node_path_.join)(place, part);
        const target = part === '..' || part === '' ? undefined : targetOf(next);
        if (target === undefined || links.length === MAX_LINKS)
            place = next;
        else {
            links.push(next);
            ahead.unshift(...target.split(external_node_path_.sep));
            if ((0,external_node_path_.isAbsolute)(target))
                place = (0,external_node_path_.parse)(target).root;
        }
    }
    return [...links, place];
}
function targetOf(path) {
    return (0,attempt/* attempt */.C)(() => (0,external_node_fs_.readlinkSync)(path));
}
function hasLinksBelow(folder) {
    const entries = (0,attempt/* attempt */.C)(() => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) ?? [];
    return entries.some((entry) => entry.isSymbolicLink() || (entry.isDirectory() && hasLinksBelow((0,external_node_path_.join)(folder, entry.name))));
}

// EXTERNAL MODULE: ./build/adapters/checkout/work-tree.js + 3 modules
var work_tree = __webpack_require__(8077);
// EXTERNAL MODULE: ./build/adapters/git-files.js
var git_files = __webpack_require__(1321);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/hosts/recorded-reads.js







/** A work tree that nobody records. */
async function openSource(root, env, options = {}) {
    return sourceOf(root, await (0,work_tree/* workTree */._)(root, env, options));
}
/** `now` is in milliseconds since 1970. */
async function openRecordable(root, env = {}, now = Date.now) {
    const stamps = new Map();
    const onOpen = (path, stats) => stamps.set(path, stampOf(stats, now()));
    const source = sourceOf(root, await (0,work_tree/* workTree */._)(root, env, { onOpen }));
    return { ...source, record: () => recording(source, stamps), answers: (reads) => answersAlike(source, reads) };
}
// A root that is no folder was refused when its tree was opened.
function sourceOf(root, tree) {
    const links = (0,once/* lazy */.RZ)(() => linkReader(root));
    return {
        tree,
        links: { followed: (path) => links().followed(path), hasLinks: (folder) => links().hasLinks(folder) },
        trackedIgnored: () => (0,git_files/* listTrackedIgnored */.NE)(root),
    };
}
/** Milliseconds within which a second change of a file may have the time of the first one: file systems have coarse clocks. */
const RECENT_MS = 2000;
/**
 * What changes with the content of a file, as git's index has it, with times of more digits; empty for a file that changed just now.
 * https://git-scm.com/docs/racy-git
 */
function stampOf({ ino, dev, size, mode, mtimeMs, ctimeMs }, now) {
    return Math.max(mtimeMs, ctimeMs) > now - RECENT_MS ? '' : [ino, dev, size, mode, mtimeMs, ctimeMs].join(':');
}
function digestOf(answer) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(answer) ?? '', 'base64url');
}
/** The kind of a question is its first letter; the rest is what it is about. */
function recording(source, stamps) {
    const { tree, links } = source;
    const answers = new Map();
    /** What git does not track, by folder and path: one question a folder. */
    const places = new Map();
    const remember = (question, answer) => {
        answers.set(question, digestOf(answer));
        return answer;
    };
    // A failure is an answer, too: a run may go on without it.
    const ask = async (question, work, stamp = () => '') => {
        try {
            const answer = await work();
            answers.set(question, formatAnswer(digestOf(answer), stamp()));
            return answer;
        }
        catch (error) {
            answers.set(question, failureOf(error));
            throw error;
        }
    };
    const askContent = (question, path, work) => {
        stamps.delete(path);
        return ask(question, work, () => stamps.get(path) ?? '');
    };
    const recorded = {
        ...tree,
        listFiles: () => ask('f', tree.listFiles),
        readText: (path) => askContent(`t${path}`, path, () => tree.readText(path)),
        listContext: (directory) => ask(`c${directory}`, () => tree.listContext(directory)),
        digestFile: (path) => askContent(`d${path}`, path, () => tree.digestFile(path)),
        leftOut: () => tree.leftOut?.() ?? [],
        checkoutState: async (directory) => {
            const state = (await tree.checkoutState?.(directory)) ?? NO_STATE;
            answers.set(`s${directory}`, digestOf([state.sparse, state.submodules]));
            const asked = places.get(directory) ?? new Map();
            places.set(directory, asked);
            const untracked = (path) => {
                const place = state.untracked(path);
                asked.set(path, place);
                return place;
            };
            return { ...state, untracked };
        },
    };
    const recordedLinks = {
        followed: (path) => remember(`p${path}`, links.followed(path)),
        hasLinks: (folder) => remember(`h${folder}`, links.hasLinks(folder)),
    };
    const trackedIgnored = () => ask('i', source.trackedIgnored);
    // What was left out is known behind everything else.
    const reads = () => {
        const untracked = [...places].map(([folder, asked]) => [
            `u${[folder, ...asked.keys()].join('\0')}`,
            digestOf([...asked.values()]),
        ]);
        return new Map([...answers, ...untracked, ['x', digestOf(tree.leftOut?.() ?? [])]]);
    };
    return { source: { tree: recorded, links: recordedLinks, trackedIgnored }, reads };
}
const NO_STATE = { untracked: () => undefined, sparse: [], submodules: [], isPointer: () => false };
function failureOf(error) {
    if (!(error instanceof Error))
        throw error;
    return digestOf(['failed', error.message, error instanceof errors/* TerrariumError */.qM ? error.code : '']);
}
/** A digest, and a stamp for what need not be read to be compared. */
function formatAnswer(digest, stamp) {
    return stamp === '' ? digest : `${digest} ${stamp}`;
}
/** Kinds of questions in the order in which they are asked: those that git answers come late, the last one depends on the others. */
const ORDER = ['cphtd', 'fsui', 'x'];
/** Questions between two turns: git waits where nobody takes what it prints. */
const TURN = 100;
/** Asks again what was asked, until an answer is another one. The disk is asked while git lists. Files with their old stamp are not read. */
async function answersAlike(source, reads) {
    const ask = asker(source);
    // Whoever asks for them gets the failure.
    source.tree.listFiles().catch(() => undefined);
    const place = ([question]) => ORDER.findIndex((kinds) => kinds.includes(question[0] ?? ''));
    const byPlace = Map.groupBy(reads, place);
    if (byPlace.has(-1))
        return false;
    let asked = 0;
    for (const [question, answer] of ORDER.flatMap((_, at) => byPlace.get(at) ?? [])) {
        if ((await ask(question, answer).catch(failureOf)) !== answer)
            return false;
        asked += 1;
        if (asked % TURN === 0)
            await (0,promises_.setImmediate)();
    }
    return true;
}
function asker({ tree, links, trackedIgnored }) {
    const stateOf = (0,once/* once */.Oo)(async (directory) => (await tree.checkoutState?.(directory)) ?? NO_STATE);
    const contentOf = async (path, expected, read) => {
        const [digest = '', stamp] = expected.split(' ');
        const stats = stamp === undefined ? undefined : tree.look(path);
        if (stats !== undefined && stampOf(stats, Number.POSITIVE_INFINITY) === stamp)
            return expected;
        const found = digestOf(await read());
        return found === digest ? expected : found;
    };
    return async (question, expected) => {
        const about = question.slice(1);
        switch (question.slice(0, 1)) {
            case 'f':
                return digestOf(await tree.listFiles());
            case 't':
                return contentOf(about, expected, () => tree.readText(about));
            case 'd':
                return contentOf(about, expected, () => tree.digestFile(about));
            case 'c':
                return digestOf(await tree.listContext(about));
            case 's': {
                const { sparse, submodules } = await stateOf(about);
                return digestOf([sparse, submodules]);
            }
            case 'u': {
                const [folder = '', ...paths] = about.split('\0');
                const { untracked } = await stateOf(folder);
                return digestOf(paths.map(untracked));
            }
            case 'p':
                return digestOf(links.followed(about));
            case 'h':
                return digestOf(links.hasLinks(about));
            case 'i':
                return digestOf(await trackedIgnored());
            case 'x':
                return digestOf(tree.leftOut?.() ?? []);
            default:
                return '';
        }
    };
}
/** Reads as JSON has them: questions and answers in turn. */
function formatReads(reads) {
    return [...reads].flat();
}
/** `undefined` for what is none. */
function parseReads(value) {
    if (!Array.isArray(value) || value.length % 2 > 0)
        return undefined;
    const texts = value;
    const reads = new Map();
    for (let at = 0; at < texts.length; at += 2) {
        const [question, answer] = [texts[at], texts[at + 1]];
        if (typeof question !== 'string' || typeof answer !== 'string')
            return undefined;
        reads.set(question, answer);
    }
    return reads;
}


/***/ })

};
