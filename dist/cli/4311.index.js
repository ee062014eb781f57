export const id = 4311;
export const ids = [4311,2721];
export const modules = {

/***/ 62840:
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

/***/ 63015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Everything below a folder but git's own files; `leavesOut` and `onListed` are asked and told paths relative to it. */
function listFolder(top, leavesOut, onUnreadable, onListed) {
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
                entries.push(...describe(top, path, dirent, { onUnreadable, onListed }));
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
function describe(top, path, dirent, { onUnreadable, onListed }) {
    try {
        if (dirent.isSymbolicLink())
            return [{ path, kind: 'link', executable: false, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)) }];
        if (!dirent.isFile())
            return [];
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${path}`);
        onListed?.(path, stats);
        return [{ path, kind: 'file', executable: (stats.mode & 0o111) !== 0, target: '' }];
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ workTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/formats/dockerfile/dockerfile.js
var dockerfile = __webpack_require__(89452);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/adapters/content-name.js
var content_name = __webpack_require__(55774);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
                return readOpen(opened.descriptor, opened.stats.size, watch?.(path, opened.stats));
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
function readOpen(descriptor, size, watched) {
    try {
        if (size > definition_text/* MAX_TEXT_BYTES */.$D)
            return (0,definition_text/* tooLarge */.g$)(size);
        const bytes = size <= CHUNK_BYTES ? scratch : Buffer.allocUnsafeSlow(size);
        const content = bytes.subarray(0, fill(descriptor, bytes, size));
        watchAll(watched, content);
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
/** Bytes of a file that is digested before it is asked for. */
const SMALL_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** The same of a small file; `undefined` for any other, and for what cannot be read. */
function digestSmallFile(inside, path, watch) {
    const opened = inside.open(path, 'itself');
    if (opened.kind !== 'file')
        return undefined;
    if (opened.stats.size <= SMALL_BYTES)
        return digestSmall(opened.descriptor, watch(path, opened.stats));
    closeSync(opened.descriptor);
    return undefined;
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

// EXTERNAL MODULE: ./build/core/names/credential-file.js
var credential_file = __webpack_require__(88495);
// EXTERNAL MODULE: ./build/adapters/credential-names.js
var credential_names = __webpack_require__(58289);
;// CONCATENATED MODULE: ./build/adapters/checkout/credential-files.js




/**
 * Credentials of a work tree: by their names, and by the variables of the environment, unless git tracks the file.
 * `base` is a real path.
 */
async function credentialFiles(base, env) {
    const places = await locate(base, env);
    const tracked = await trackedOf(base, [...places.keys()]);
    const isTracked = (path) => tracked.some((file) => file === path || file.startsWith(`${path}/`));
    return (0,credential_names/* rememberLeftOut */.BS)((path) => {
        const named = (0,credential_names/* nameLeftOut */.Vi)(path);
        if (named !== undefined || places.size === 0)
            return named;
        const place = foldersOf(path).find((folder) => places.has(folder));
        const variable = place === undefined ? undefined : places.get(place);
        if (place === undefined || variable === undefined || isTracked(path))
            return undefined;
        return { path: place, because: { kind: 'variable', variable } };
    }, places.size === 0);
}
/** Names of variables by the path below the root that they name, as written and as links lead to it. */
async function locate(base, env) {
    const located = new Map();
    for (const { variable, path } of (0,credential_file/* credentialPaths */.AB)(env)) {
        for (const place of await placesOf((0,external_node_path_.resolve)(path))) {
            const inside = (0,external_node_path_.relative)(base, place).split(external_node_path_.sep).join('/');
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
        await (0,promises_.lstat)(path);
        return [(0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)), await (0,promises_.realpath)(path)];
    }
    catch {
        return [];
    }
}
async function trackedOf(base, paths) {
    if (paths.length === 0)
        return [];
    const { listTracked } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 73717));
    return listTracked(base, paths);
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./build/adapters/checkout/folders.js
var folders = __webpack_require__(63015);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(62840);
;// CONCATENATED MODULE: ./build/adapters/checkout/inside.js




/**
 * `base` is a real path. Each folder is looked at once a run: resolving a path asks the system about each folder above it, and costs
 * more than reading a small file.
 */
function plainPaths(base) {
    const below = (path) => `${base}${external_node_path_.sep}${path}`;
    const known = new Set();
    const isFolder = (folder) => {
        if (folder === '.' || known.has(folder))
            return true;
        if (!isFolder((0,external_node_path_.dirname)(folder)) || !isRealFolder(below(folder)))
            return false;
        known.add(folder);
        return true;
    };
    const has = (path) => !NEEDS_RESOLVING.test(path) && isFolder((0,external_node_path_.dirname)(path));
    return {
        below,
        // Windows has other names for a folder: with backslashes, with a dot behind it, short ones.
        isFolder: (path) => path === '.' || (HAS_NO_FOLLOW && !NEEDS_RESOLVING.test(path) && isFolder(path)),
        has,
        open: (path) => {
            const descriptor = HAS_NO_FOLLOW && has(path) ? tryOpen(below(path)) : undefined;
            if (descriptor === 'absent')
                return { kind: 'absent' };
            return descriptor === undefined ? undefined : describe(descriptor);
        },
    };
}
/** `base` is a real path. */
function pathsInside(base, credentials) {
    const plain = plainPaths(base);
    // Variables name files as the disk writes them, which may have a folder in another case.
    const resolve = (path) => credentials.byName && plain.isFolder(path) && !credentials.leavesOut(path)
        ? { kind: 'inside', path: path === '.' ? base : plain.below(path) }
        : resolveInside(base, credentials, path);
    return {
        resolve,
        realFolder: (path) => {
            if (plain.isFolder(path))
                return path;
            const real = (0,attempt/* attempt */.C)(() => external_node_fs_.realpathSync.native((0,external_node_path_.join)(base, path))) ?? (0,external_node_path_.join)(base, path);
            return (0,external_node_path_.relative)(base, real).split(external_node_path_.sep).join('/') || '.';
        },
        look: (path) => {
            if (!plain.has(path) || credentials.leavesOut(path))
                return undefined;
            const stats = (0,attempt/* attempt */.C)(() => (0,external_node_fs_.lstatSync)(plain.below(path), { throwIfNoEntry: false }) ?? 'absent');
            return stats === 'absent' || stats?.isFile() === true ? stats : undefined;
        },
        open: (path, what) => {
            // Credentials that are not there are not left out.
            const opened = plain.has(path) && !credentials.leavesOut(path) ? plain.open(path) : undefined;
            if (opened !== undefined)
                return opened;
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
/** Parts that are empty, `.`, `..` or `.git`, which file systems may have in any case. */
const NEEDS_RESOLVING = /(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/i;
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
function isRealFolder(path) {
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/adapters/checkout/read-ahead.js




/** From here on a second thread pays: to start takes it as long as to read some thousand files. */
const LEAST = { texts: 4000, contexts: 500 };
function readAhead(source, least = LEAST) {
    let worker;
    const start = (order) => {
        // Where no thread may be started, that is thrown.
        worker ??= (0,attempt/* attempt */.C)(() => startWorker(source));
        if (worker === undefined)
            return undefined;
        const { port1, port2 } = new (threads().MessageChannel)();
        worker.postMessage({ ...order, port: port2 }, [port2]);
        return port1;
    };
    const texts = expectation('texts', least.texts, start);
    const contexts = expectation('contexts', least.contexts, start);
    return {
        expectTexts: texts.expect,
        takeText: texts.take,
        expectContexts: contexts.expect,
        takeContext: contexts.take,
    };
}
const NOTHING_AHEAD = {
    expectTexts: () => undefined,
    takeText: () => undefined,
    expectContexts: () => undefined,
    takeContext: () => undefined,
};
// A thread that fails leaves everything to this one, which ends without it.
function startWorker(source) {
    const worker = new (threads().Worker)(WORKER, {
        workerData: source,
        resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
}
// Few runs need a thread, and the module takes every start two milliseconds.
const threads = (0,once/* lazy */.RZ)(() => process.getBuiltinModule('node:worker_threads'));
// A module beside this one, in sources and in bundles.
const WORKER = (0,external_node_path_.join)(import.meta.dirname, `read-ahead-worker${(0,external_node_path_.extname)(import.meta.filename)}`);
/** Names that are expected in an order, and what was read of them. The last expectation holds. */
function expectation(kind, least, start) {
    let current;
    let stop;
    return {
        expect: (names) => {
            stop?.();
            [current, stop] = [undefined, undefined];
            if (names.length < least || (0,external_node_os_.availableParallelism)() < 2)
                return;
            const position = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
            const port = start({ kind, names, position });
            if (port === undefined)
                return;
            stop = () => {
                Atomics.store(position, 0, names.length);
                port.close();
            };
            current = collected(names, position, port);
        },
        take: (name) => current?.(name),
    };
}
function collected(names, position, port) {
    const indexes = new Map(names.map((name, index) => [name, index]));
    const found = new Map();
    const { receiveMessageOnPort } = threads();
    const collect = () => {
        for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) {
            const { from, items } = received.message;
            for (const [offset, item] of items.entries())
                if (item !== undefined)
                    found.set(from + offset, item);
        }
    };
    return (name) => {
        const index = indexes.get(name);
        if (index === undefined)
            return undefined;
        Atomics.store(position, 0, index);
        if (!found.has(index))
            collect();
        const item = found.get(index);
        found.delete(index);
        return item;
    };
}

;// CONCATENATED MODULE: ./build/adapters/checkout/work-tree.js













/**
 * The files of a checkout. No read leaves the root, also not through links. Files that `env` names as credentials are left out
 * unless git tracks them. Small files are read without waiting for the disk: what a run reads is in memory, or soon there.
 */
async function workTree(root, env = {}, { onOpen, onListed, leastAhead, compares = false } = {}) {
    const base = await realRoot(root);
    const credentials = await credentialFiles(base, env);
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
    const ahead = credentials.byName ? readAhead({ base, compares }, leastAhead) : NOTHING_AHEAD;
    const onAhead = (path, { stamp, at, name }) => {
        onOpen?.(path, stamp, at);
        if (name !== undefined)
            names.set(path, name);
    };
    const isMissed = (path) => RARE.test(path) && inside.look(path) === 'absent';
    const checkout = {
        base,
        inside,
        credentials,
        repository,
        modes,
        pointers: new Set(),
        watch,
        onAhead,
        onListed,
        ahead,
        digested: new Map(),
    };
    return {
        listFiles: (0,once/* lazy */.RZ)(() => listFiles(checkout)),
        expectTexts: (paths) => {
            ahead.expectTexts(paths);
            // Contexts will be asked for, and git takes a while to start.
            if (paths.some(dockerfile/* isDockerfileName */.S))
                modes().catch(() => undefined);
        },
        expectContexts: ahead.expectContexts,
        readText: async (path) => {
            const text = ahead.takeText(path);
            if (text === undefined || credentials.leavesOut(path))
                return isMissed(path) ? { kind: 'absent' } : readText(inside, path, watch);
            onAhead(path, text);
            return text.reading;
        },
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
            const { gitTree } = await Promise.all(/* import() */[__webpack_require__.e(5841), __webpack_require__.e(7421)]).then(__webpack_require__.bind(__webpack_require__, 35841));
            return gitTree(base, commit, (await repository())?.conversions);
        },
    };
}
/** Files that most contexts do not have. To look for one costs less than to fail to open it. */
const RARE = /dockerignore$/;
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
    return isRepository(base) ? (await __webpack_require__.e(/* import() */ 8676).then(__webpack_require__.bind(__webpack_require__, 28676))).openRepository(base) : undefined;
}
function isRepository(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || ((0,external_node_path_.dirname)(folder) !== folder && isRepository((0,external_node_path_.dirname)(folder)));
}
async function listContext(checkout, directory) {
    const listing = takeListing(checkout, directory) ?? listNow(checkout, directory);
    if (listing === undefined)
        return undefined;
    const { real, entries } = listing;
    const known = await checkout.modes();
    return known.size === 0 ? entries : entries.map((entry) => withMode(entry, known.get(external_node_path_.posix.join(real, entry.path))));
}
function takeListing({ ahead, digested }, directory) {
    const context = ahead.takeContext(directory);
    for (const [path, digest] of context?.digests ?? [])
        digested.set(`${directory}/${path}`, digest);
    return context && { real: directory, entries: context.entries };
}
function listNow({ base, inside, credentials, onListed }, directory) {
    const folder = inside.resolve(directory);
    if (folder.kind !== 'inside' || !(0,external_node_fs_.lstatSync)(folder.path).isDirectory())
        return undefined;
    const real = (0,external_node_path_.relative)(base, folder.path).split(external_node_path_.sep).join('/');
    const prefix = real === '' ? '' : `${real}/`;
    const leavesOut = (path) => credentials.leavesOut(`${prefix}${path}`);
    const tell = onListed && ((path, stats) => onListed(`${prefix}${path}`, stats));
    return { real, entries: (0,folders/* listFolder */.b)(folder.path, leavesOut, failedToRead, tell) };
}
function withMode(entry, executable) {
    return entry.kind === 'link' || executable === undefined ? entry : { ...entry, executable };
}
async function digest({ inside, pointers, watch, onAhead, digested }, path) {
    const ahead = digested.get(path);
    digested.delete(path);
    if (ahead !== undefined)
        onAhead(path, ahead);
    const { digest: found, isPointer } = ahead ?? (await digestFile(inside, path, watch));
    if (isPointer)
        pointers.add(path);
    return found;
}
function failedToRead(cause) {
    if (cause instanceof errors/* TerrariumError */.qM)
        throw cause;
    throw new errors/* TerrariumError */.qM('snapshot-failed', `a file of the context cannot be read: ${codeOf(cause)}`, { cause });
}


/***/ }),

/***/ 55774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nameContent),
/* harmony export */   T: () => (/* binding */ contentName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a content is called that two trees compare: the id that git has for it, and its bytes. */
function contentName(oid, size) {
    return `${oid}:${size}`;
}
/** Names a content of so many bytes as a repository with ids of sha1 does. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function nameContent(size) {
    const header = `blob ${size}\0`;
    let whole;
    let parts;
    return {
        add: (bytes) => {
            // Most contents come at once: a hash for parts takes longer than what it hashes.
            if (bytes.byteLength === size)
                whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', Buffer.concat([Buffer.from(header), bytes]));
            else {
                parts ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header);
                parts.update(bytes);
            }
        },
        name: () => contentName(whole ?? parts?.digest('hex') ?? '', size),
    };
}


/***/ }),

/***/ 58289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ rememberLeftOut),
/* harmony export */   MR: () => (/* binding */ credentialNames),
/* harmony export */   Vi: () => (/* binding */ nameLeftOut)
/* harmony export */ });
/* harmony import */ var _core_names_credential_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88495);

/** Credentials that are known by their names: those of a commit. */
function credentialNames() {
    return rememberLeftOut(nameLeftOut, true);
}
/** Why a path is left out by its name alone; `undefined` where that says nothing. */
function nameLeftOut(path) {
    const file = (0,_core_names_credential_file_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialFile */ .C9)(path);
    return file && { path: file.path, because: { kind: 'name', glob: file.glob } };
}
/** Leaves out what `find` finds, and remembers it. */
function rememberLeftOut(find, byName) {
    const found = new Map();
    return {
        byName,
        leavesOut: (path) => {
            const left = find(path);
            if (left !== undefined)
                found.set(left.path, left);
            return left !== undefined;
        },
        leftOut: () => [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
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

/***/ 21149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ plantedDocker),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   a9: () => (/* binding */ withSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _is_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45391);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90297);



const ALLOWED = /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*|KUBECONFIG|(?:DOCKER|BUILDX|BUILDKIT|KUBERNETES|AWS|AZURE|GOOGLE|CLOUDSDK)_.*)$/i;
const NOTHING = /^(?!)/;
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
 * names programs, from below the given folders. docs/registries.md lists them; `also` are those of one program.
 */
function childEnvironment(env, notBelow, also = NOTHING) {
    const allowed = Object.entries(env).filter(([name]) => [ALLOWED, CACHE, also].some((names) => names.test(name)));
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

/***/ 38956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ watchDisk),
/* harmony export */   xg: () => (/* binding */ diskFull),
/* harmony export */   xn: () => (/* binding */ throwDiskFull)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31193);




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

/***/ 34599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ inTemporaryFolder),
/* harmony export */   lC: () => (/* binding */ newFolder),
/* harmony export */   r6: () => (/* binding */ removeStaleFolders),
/* harmony export */   wA: () => (/* binding */ removeOpenFolders),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38956);






const KINDS = ['blob', 'buildkitd', 'context', 'files', 'layers', 'layout', 'metadata', 'task', 'test'];
/** A name of ours, with the process that made it. */
const NAME = new RegExp(`^terrarium-(?:${KINDS.join('|')})-([0-9]+)-[A-Za-z0-9]{6}$`);
const HOUR_MS = 3_600_000;
const STALE_MS = 24 * HOUR_MS;
const open = new Set();
let pulse;
/** Makes a private folder in TMPDIR; what keeps it from being made is a `TerrariumError`, `disk-full` or `usage`. */
async function temporaryFolder(kind) {
    const path = await newFolder((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `terrarium-${kind}-${process.pid}-`);
    open.add(path);
    pulse ??= setInterval(touchOpen, HOUR_MS).unref();
    const dispose = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        release(path);
    };
    return { path, dispose };
}
/** Makes a private folder, which stays; what keeps it from being made is a `TerrariumError`, `disk-full` or `usage`. */
function newFolder(parent, prefix) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix)).catch((error) => {
        const why = error.code === 'ENOENT' ? 'it does not exist' : error.message;
        const message = `no temporary folder can be made in ${parent}: ${why}`;
        const hint = 'set TMPDIR, or RUNNER_TEMP in a workflow, to a folder that may be written to';
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error) ?? new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', message, { hint, cause: error });
    });
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

/***/ 39801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ writeStream),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   nC: () => (/* binding */ copyBytes),
/* harmony export */   nU: () => (/* binding */ replaceStream),
/* harmony export */   x3: () => (/* binding */ createFile),
/* harmony export */   zY: () => (/* binding */ replaceCache),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony export appendWhole */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38956);






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
    await moveTo(path, temporary);
}
/** Writes a stream to a file, whole or not at all. The temporary file is beside it. */
async function replaceStream(path, chunks) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.partial`;
    await createFile(temporary, '').catch((cause) => {
        if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM)
            throw cause;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `${(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(temporary)} cannot be written: ${cause.code}`, { cause });
    });
    await writeStream(temporary, 'w', chunks);
    await moveTo(path, temporary);
}
async function writeChunks(file, chunks) {
    let written = 0;
    for await (const chunk of chunks)
        written += await writeAll(file, chunk);
    return written;
}
async function moveTo(path, temporary) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error, { path }) ?? error;
    }
}
/** Writes a stream to a file: in the place of what it holds, or behind that, which is kept when the rest cannot be written. */
async function writeStream(path, flags, chunks) {
    await writeTo({ path, flags, mode: 0o666 }, (file) => writeChunks(file, chunks));
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
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error, { path: shown }) ?? error;
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
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error, { what: 'the standard output' }) ?? error;
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

/***/ 73717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ listTrackedIgnored),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   j3: () => (/* binding */ listRepository),
/* harmony export */   listTracked: () => (/* binding */ listTracked),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79354);

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
    const listed = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (record) => {
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
    return (await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (record) => addTracked(tracked, record))) ? tracked : undefined;
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
    return (await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (path) => paths.push(path))) ? paths : undefined;
}
/** Tracked files among paths below a folder, and below those of them that are folders; none without git. */
async function listTracked(folder, paths) {
    const tracked = [];
    await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths], (path) => tracked.push(path));
    return tracked;
}


/***/ }),

/***/ 79354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   NI: () => (/* binding */ fetchGit),
/* harmony export */   Uv: () => (/* binding */ GIT_LIMITS),
/* harmony export */   Xq: () => (/* binding */ gitRecords),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21149);
/* harmony import */ var _environment_workspaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90297);





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
 * Lets git ask the remote of a repository, and change the repository from it; false where it does not. That of another owner is left
 * alone, because its configuration says where the remote is.
 */
async function fetchGit(folder, args, variables, onChunk = () => undefined) {
    const started = start(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE.flatMap((pair) => ['-c', pair]), '-C', folder, ...args], {
        env: { ...variablesFor(folder), ...FETCHES, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
    }));
    if (started === undefined)
        return false;
    const watched = { folder, args, onChunk, limits: GIT_LIMITS };
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

/***/ 76373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BUILDERS)
/* harmony export */ });
const BUILDERS = ['native', 'buildkit', 'auto', 'acr'];


/***/ }),

/***/ 87338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ partOfFlag),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/**
 * Reads words that start with `--`, up to the first other word or `--` alone. Same as `extractBuilderFlags` in
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/split_command.go
 */
function readFlags(text, offsets, start, escapeChar) {
    const flags = [];
    let at = start;
    for (;;) {
        while (isBlank(text[at]))
            at += 1;
        if (!text.startsWith('--', at))
            return { flags, end: at };
        const word = readWord(text, at, escapeChar);
        at = word.end;
        if (word.text === '--')
            return { flags, end: at };
        flags.push(flagOf(word, offsets));
    }
}
// Non-ASCII white space is part of the word, because BuildKit reads bytes here.
function isBlank(char) {
    return char !== undefined && /^[\t-\r ]$/.test(char);
}
// An escape character escapes the next one everywhere, even in single quotes; at the end of the line it is dropped.
function readWord(text, start, escapeChar) {
    const places = [];
    let quote = '';
    let at = start;
    for (; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote === '' && isBlank(char))
            break;
        if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (quote === char)
            quote = '';
        else if (char !== escapeChar)
            places.push(at);
        else if (at + 1 < text.length) {
            at += 1;
            places.push(at);
        }
    }
    return { text: places.map((place) => text[place]).join(''), places, start, end: at };
}
function flagOf({ text, places, start, end }, offsets) {
    const equals = text.indexOf('=');
    return {
        text,
        name: text.slice(2, equals < 0 ? undefined : equals),
        value: equals < 0 ? undefined : text.slice(equals + 1),
        places,
        start: offsets[start] ?? 0,
        end: (offsets[end - 1] ?? 0) + 1,
    };
}
/**
 * A replaceable part of a flag's text; `undefined` if it contains quotes or escapes. Line ends in it are replaced too.
 */
function partOfFlag(flag, start, end, offsets) {
    const [first = 0, last = 0] = [flag.places[start], flag.places[end - 1]];
    if (last - first !== end - 1 - start)
        return undefined;
    return {
        text: flag.text.slice(start, end),
        start: offsets[first] ?? 0,
        end: (offsets[last] ?? 0) + 1,
        flag,
        at: start,
    };
}


/***/ }),

/***/ 96556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ heredocWords),
/* harmony export */   Sm: () => (/* binding */ parseHeredocWord),
/* harmony export */   on: () => (/* binding */ readHeredocs)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76864);
/* harmony import */ var _shell_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81643);



/** The here-document that a word opens. https://docs.docker.com/reference/dockerfile/#here-documents */
function parseHeredocWord(text) {
    const read = readHeredocWord(text);
    return read === 'broken' ? undefined : read;
}
function readHeredocWord(text) {
    const match = /^\d*<<(-?)([^<]*)$/.exec(text);
    const behind = (match?.[2] ?? '').replace(/^[\t\n\f\r ]+/, '');
    const words = match === null ? [] : (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .plainWords */ .c5)(behind);
    if (words === undefined)
        return 'broken';
    const [name = '', ...more] = words;
    if (match === null || name === '' || more.length > 0)
        return undefined;
    return { word: `<<${match[1]}${behind}`, name, chomp: match[1] === '-' };
}
const LIKE_A_HEREDOC = /(?:^|[^<])<<-?[\t\r ]*[^\t\r <]/;
/**
 * Words of a logical line that open here-documents. BuildKit looks for them with the shell's escape character,
 * whatever the file's is. If its lexer fails it finds none; a word that looks like one is then refused.
 */
function heredocWords(findings, line, number) {
    if (!line.includes('<<'))
        return [];
    const words = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .lexWords */ .fg)(line)?.map(readHeredocWord);
    const broken = words === undefined ? LIKE_A_HEREDOC.test(line) : words.includes('broken');
    if (broken) {
        const message = 'BuildKit finds no here-document in this line: quotes do not match, or it does not know a ${} form';
        const hint = 'close the quotes, or move the text into the here-document';
        findings.error('dockerfile-heredoc', message, { at: { line: number, column: 1 }, hint });
    }
    return (words ?? []).filter((word) => word !== undefined && word !== 'broken');
}
/** Reads the texts of here-documents, in order, from the lines after their instruction. */
function readHeredocs(findings, words, lines, start) {
    const heredocs = [];
    let next = start;
    for (const { word, name, chomp } of words) {
        const first = next;
        while (next < lines.length && !ends(lines[next]?.text ?? '', name, chomp))
            next += 1;
        const body = lines.slice(first, next).map(({ raw }) => raw);
        if (next === lines.length) {
            const message = `here-document ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not closed: expected a line ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
            findings.error('dockerfile-heredoc', message, { at: { line: start, column: 1 } });
        }
        next = Math.min(next + 1, lines.length);
        checkBody(findings, body, first + 1);
        heredocs.push({ word, name, body: body.join('') });
    }
    return { heredocs, next };
}
function ends(text, name, chomp) {
    return (chomp ? text.replace(/^\t+/, '') : text) === name;
}
function checkBody(findings, body, line) {
    const index = body.findIndex(_names_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .L);
    if (index < 0)
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    findings.error('credentials-in-url', 'a URL carries credentials', { at: { line: line + index, column: 1 }, hint });
}


/***/ }),

/***/ 41647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseJsonForm)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);

/** Parses a JSON array; `undefined` for any other text, which is the shell form. */
function parseJsonForm(text) {
    if (!text.startsWith('['))
        return undefined;
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if (!Array.isArray(value))
        return undefined;
    const words = value.flatMap((word) => (typeof word === 'string' ? word.toWellFormed() : []));
    return words.length === value.length ? words : 'mixed';
}


/***/ }),

/***/ 45709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lexDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(76864);
;// CONCATENATED MODULE: ./build/core/dockerfile/directives.js

const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some parser could read as a directive: other white space, another separator, a value that we do not accept. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*(?:#|\/\/)[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;
/** Reads the directives. Errors, and lines that two parsers could read differently, are added to the findings. */
function readDirectives(findings, lines) {
    // After a shebang line BuildKit still looks for the `syntax` directive, but not for `escape`.
    const shebang = lines[0]?.text.startsWith('#!') === true;
    const found = new Map();
    for (let index = shebang ? 1 : 0; index < lines.length; index += 1) {
        const text = lines[index]?.text ?? '';
        const at = { line: index + 1, column: 1 };
        const match = DIRECTIVE.exec(text);
        if (match === null) {
            if (LIKE_A_DIRECTIVE.test(text))
                reportUnread(findings, text, index + 1);
            break;
        }
        const name = (match[1] ?? '').toLowerCase();
        if (found.has(name))
            findings.error('dockerfile-directive', `directive ${name} is given twice`, { at });
        if (name === 'escape' && shebang) {
            const message = 'BuildKit reads no escape directive behind a #! line';
            findings.error('dockerfile-directive', message, { at, hint: 'remove the #! line, or the directive' });
        }
        checkDirective(findings, name, match[2] ?? '', index + 1);
        found.set(name, match[2] ?? '');
    }
    return { syntax: found.get('syntax') ?? '', escape: found.get('escape') === '`' && !shebang ? '`' : '\\' };
}
function reportUnread(findings, text, line) {
    const message = `${(0,diagnostic/* quote */.hD)(text)} is not read as a directive`;
    findings.error('dockerfile-directive', message, { at: { line, column: 1 }, hint: 'write # name=value' });
}
function checkDirective(findings, name, value, line) {
    const expected = expectedOf(name, value);
    if (expected === undefined)
        return;
    const message = `expected ${expected}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    findings.error('dockerfile-directive', message, { at: { line, column: 1 } });
}
function expectedOf(name, value) {
    if (name === 'syntax')
        return value.includes(' ') ? 'an image for syntax' : undefined;
    if (name === 'escape')
        return value === '\\' || value === '`' ? undefined : 'escape=\\ or escape=`';
    return value.split(';').every(isCheckOption) ? undefined : 'skip=..., experimental=... or error=true for check';
}
// https://docs.docker.com/reference/dockerfile/#check
function isCheckOption(text) {
    const option = text.trim();
    return /^(?:skip|experimental)\s*=/.test(option) || /^error\s*=\s*(?:true|false)$/i.test(option);
}

// EXTERNAL MODULE: ./build/core/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var dockerfile_heredocs = __webpack_require__(96556);
// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var json = __webpack_require__(41647);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(73167);
;// CONCATENATED MODULE: ./build/core/dockerfile/lines.js

// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;
/** Splits a text at line feeds; a preceding carriage return is part of the line end. */
function physicalLines(findings, text) {
    const lines = [];
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(offset).split('\n')) {
        let end = line.length;
        while (line[end - 1] === '\r')
            end -= 1;
        const raw = `${line}\n`;
        if (Buffer.byteLength(raw) > MAX_LINE_BYTES) {
            const message = `expected lines of less than ${MAX_LINE_BYTES} bytes`;
            findings.error('dockerfile-limits', message, {
                at: { line: lines.length + 1, column: 1 },
                hint: 'split the line',
            });
        }
        lines.push({ text: line.slice(0, end), raw, offset });
        offset += raw.length;
    }
    return lines;
}
/** The position of an offset in the file. */
function positionIn(lines, offset) {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low]?.offset ?? 0) + 1 };
}
/**
 * Joins a line with its continuations. Comments and blank lines inside a continuation are dropped and do not end it.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/parser.go
 */
function readLogicalLine(lines, start, escapeChar) {
    const parts = [];
    const offsets = [];
    let line;
    let index = start;
    while (index < lines.length) {
        const { text, offset } = lines[index];
        index += 1;
        const indent = indentOf(text);
        if (indent === text.length || text[indent] === '#') {
            if (line === undefined)
                return { line: undefined, next: index };
            continue;
        }
        const kept = continuation(text, escapeChar) ?? text;
        // Only the first line is stripped of its indentation.
        const skip = line === undefined ? Math.min(indent, kept.length) : 0;
        line ??= index;
        parts.push(kept.slice(skip));
        for (let at = skip; at < kept.length; at += 1)
            offsets.push(offset + at);
        if (kept.length === text.length)
            break;
    }
    const whole = line === undefined ? undefined : { text: parts.join(''), offsets, line };
    return { line: whole, next: index };
}
function indentOf(text) {
    let at = 0;
    while (at < text.length && (0,shell_words/* isSpace */.xC)(text[at] ?? ''))
        at += 1;
    return at;
}
// A line continues if it ends in an escape character that is not itself escaped.
function continuation(text, escapeChar) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '\t')
        end -= 1;
    const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
    return escaped ? text.slice(0, end - 1) : undefined;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/lexer.js








/** Far more than the maximum number of layers in an image. */
const MAX_INSTRUCTIONS = 2000;
const JSON_KEYWORDS = ['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Instructions with free text, where any Unicode white space is allowed. */
const TEXT_KEYWORDS = 'ARG CMD ENTRYPOINT ENV HEALTHCHECK LABEL MAINTAINER RUN SHELL'.split(' ');
/** Splits a Dockerfile into instructions with positions. */
function lexDockerfile(findings, text) {
    const lines = physicalLines(findings, text);
    const { syntax, escape: escapeChar } = readDirectives(findings, lines);
    const instructions = [];
    const positionOf = (offset) => positionIn(lines, offset);
    for (let next = 0; next < lines.length;) {
        const logical = readLogicalLine(lines, next, escapeChar);
        next = logical.next;
        if (logical.line === undefined)
            continue;
        const instruction = splitInstruction(findings, logical.line, escapeChar, positionOf);
        const words = opensHeredocs(instruction) ? (0,dockerfile_heredocs/* heredocWords */.SE)(findings, logical.line.text, logical.line.line) : [];
        const { heredocs, next: behind } = (0,dockerfile_heredocs/* readHeredocs */.on)(findings, words, lines, next);
        next = behind;
        instructions.push(withHeredocs(instruction, heredocs));
        if (instructions.length <= MAX_INSTRUCTIONS)
            continue;
        const message = `expected at most ${MAX_INSTRUCTIONS} instructions`;
        findings.error('dockerfile-limits', message, { at: { line: instruction.line, column: 1 } });
        break;
    }
    return { syntax, escape: escapeChar, instructions, positionOf };
}
function withHeredocs(instruction, heredocs) {
    if (heredocs.length === 0)
        return instruction;
    const { trigger } = instruction;
    return { ...instruction, heredocs, trigger: trigger && { ...trigger, heredocs } };
}
// Instructions in the JSON form have no here-documents.
function opensHeredocs({ keyword, json, trigger }) {
    if (trigger !== undefined)
        return opensHeredocs(trigger);
    return HEREDOC_KEYWORDS.includes(keyword) && !Array.isArray(json);
}
function splitInstruction(findings, line, escapeChar, positionOf) {
    const instruction = splitLine(line, 0, escapeChar);
    checkText(findings, instruction, positionOf);
    for (const flag of [instruction, instruction.trigger].flatMap((part) => part?.flags ?? []))
        checkFlag(findings, flag, positionOf);
    return instruction;
}
function splitLine(line, from, escapeChar) {
    const { text: trimmed, start: indent } = (0,shell_words/* trimSpace */.Pd)(line.text.slice(from));
    const start = from + indent;
    const word = /^[^\t\v\f\r ]*/.exec(trimmed)?.[0] ?? '';
    const keyword = /^[A-Za-z]+$/.test(word) ? word.toUpperCase() : word;
    const end = start + trimmed.length;
    const { flags, end: behind } = (0,dockerfile_flags/* readFlags */.u)(line.text.slice(0, end), line.offsets, start + word.length, escapeChar);
    const { text, start: space } = (0,shell_words/* trimSpace */.Pd)(line.text.slice(behind, end));
    const at = behind + space;
    return {
        keyword,
        line: line.line,
        flags,
        text,
        offsets: line.offsets.slice(at, at + text.length),
        whole: line,
        json: JSON_KEYWORDS.includes(keyword) ? (0,json/* parseJsonForm */.e)(text) : undefined,
        heredocs: [],
        // A trigger is parsed again where it takes effect, without the file's escape character.
        // https://docs.docker.com/reference/dockerfile/#onbuild
        trigger: keyword === 'ONBUILD' && from === 0 && text !== '' ? splitLine(line, at, '\\') : undefined,
    };
}
const CONTROL = /(?![ \t\r])[\p{Cc}\uFEFF]/u;
const FOREIGN_SPACE = /(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u;
// Reports white space that could go unnoticed in a name or path, and text that must never be written to a file.
function checkText(findings, { keyword, trigger, whole }, positionOf) {
    const pattern = TEXT_KEYWORDS.includes(trigger?.keyword ?? keyword) ? CONTROL : FOREIGN_SPACE;
    const { text, start } = (0,shell_words/* trimSpace */.Pd)(whole.text);
    const index = text.search(pattern);
    if (index >= 0) {
        const message = 'control characters, and white space other than blanks in names and paths, are not read';
        const at = positionOf(whole.offsets[start + index] ?? 0);
        findings.error('dockerfile-space', message, { at, hint: 'replace them by blanks' });
    }
    if (!(0,url/* hasCredentials */.L)(text))
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    const message = 'a URL carries credentials';
    findings.error('credentials-in-url', message, { at: { line: whole.line, column: 1 }, hint });
}
// BuildKit reads flags byte by byte, so it can mistake part of a multi-byte character for white space.
function checkFlag(findings, flag, positionOf) {
    const plain = /^--[a-z][a-z0-9-]*(?:=[\x20-\x7e]*)?$/.test(flag.text);
    if (plain && isUnquoted(flag))
        return;
    const message = `flag ${(0,diagnostic/* quote */.hD)(flag.text)} is not read`;
    const hint = 'write it in ASCII and in lower case, its name without quotes';
    findings.error('dockerfile-flag', message, { at: positionOf(flag.start), hint });
}
function isUnquoted({ name, places }) {
    const end = name.length + 1;
    return (places[end] ?? 0) - (places[0] ?? 0) === end;
}


/***/ }),

/***/ 82475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(45709);
;// CONCATENATED MODULE: ./build/core/dockerfile/mounts.js


const NAMES = { src: 'source', dst: 'target', destination: 'target' };
const KEYS = 'type from source target readonly ro readwrite rw required size id sharing mode uid gid env'.split(' ');
const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const OWNED = ['cache', 'secret', 'ssh'];
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
/**
 * Parses the value of `--mount`. Each key may occur once and must be in lower case, although BuildKit ignores case and
 * uses the last of duplicates.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/commands_runmount.go
 */
function parseMount(flag, offsets) {
    const values = new Map();
    let from;
    if (flag.value === '')
        return refused('it is empty');
    if (flag.value?.includes('"'))
        return refused('quotes inside a mount are not read');
    for (const { key, value, start } of fieldsOf(flag)) {
        const why = checkField(key, value, values);
        if (why !== undefined)
            return refused(why);
        values.set(key, value ?? 'true');
        if (key !== 'from' || value === undefined || value === '')
            continue;
        from = (0,dockerfile_flags/* partOfFlag */.V)(flag, start, start + value.length, offsets);
        if (from === undefined)
            return refused('quotes inside the name behind from are not read');
    }
    const type = values.get('type')?.toLowerCase() ?? 'bind';
    const why = checkTogether(type, values);
    if (why !== undefined)
        return refused(why);
    return { ok: true, mount: { type: isVariable(type) ? undefined : type, from, values } };
}
function refused(why) {
    return { ok: false, why };
}
function isVariable(text) {
    return text.includes('$');
}
function fieldsOf(flag) {
    const fields = [];
    let start = '--mount='.length;
    for (const text of (flag.value ?? '').split(',')) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const value = equals < 0 ? undefined : text.slice(equals + 1);
        fields.push({ key: Object.hasOwn(NAMES, name) ? (NAMES[name] ?? '') : name, value, start: start + equals + 1 });
        start += text.length + 1;
    }
    return fields;
}
// Only the preceding keys count: BuildKit reads from left to right.
function checkField(key, value, before) {
    if (!KEYS.includes(key))
        return `unknown key ${(0,diagnostic/* quote */.hD)(key)}`;
    if (before.has(key))
        return `${key} is given twice`;
    if (value === undefined && !['readonly', 'ro', 'readwrite', 'rw', 'required'].includes(key))
        return `${key} needs a value`;
    if (key === 'from' && isVariable(value ?? ''))
        return NO_EXPANSION;
    const type = before.get('type')?.toLowerCase() ?? 'bind';
    if (isVariable(type))
        return undefined;
    if (key === 'required' && type !== 'secret' && type !== 'ssh')
        return `required is no key of a ${type} mount`;
    if (key === 'size' && type !== 'tmpfs')
        return `size is no key of a ${type} mount`;
    return value === undefined || isVariable(value) ? undefined : checkValue(key, value);
}
const NO_EXPANSION = 'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias';
function checkValue(key, value) {
    const expected = {
        type: TYPES.includes(value.toLowerCase()) ? undefined : TYPES.join(', '),
        sharing: ['shared', 'private', 'locked'].includes(value.toLowerCase()) ? undefined : 'shared, private or locked',
        mode: isNumber(value, 8) ? undefined : 'an octal number',
        uid: isNumber(value, 10) ? undefined : 'a number',
        gid: isNumber(value, 10) ? undefined : 'a number',
        size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?)?b?$/i.test(value) ? undefined : 'a size such as 64m',
        readonly: BOOLEAN.test(value) ? undefined : 'true or false',
        ro: BOOLEAN.test(value) ? undefined : 'true or false',
        readwrite: BOOLEAN.test(value) ? undefined : 'true or false',
        rw: BOOLEAN.test(value) ? undefined : 'true or false',
        required: BOOLEAN.test(value) ? undefined : 'true or false',
    }[key];
    return expected === undefined ? undefined : `expected ${expected} for ${key}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
function isNumber(text, base) {
    return (base === 8 ? /^[0-7]{1,12}$/ : /^\d{1,11}$/).test(text) && Number.parseInt(text, base) < 2 ** 32;
}
function checkTogether(type, values) {
    if (isVariable(type))
        return undefined;
    const owner = OWNED.includes(type) ? undefined : ['mode', 'uid', 'gid'].find((key) => values.has(key));
    if (owner !== undefined)
        return `${owner} is no key of a ${type} mount`;
    if (type !== 'cache' && values.has('sharing'))
        return `sharing is no key of a ${type} mount`;
    if (type !== 'secret')
        return undefined;
    if (values.has('from'))
        return 'from is no key of a secret mount';
    if (values.has('source') && values.has('id'))
        return 'a secret mount has a source or an id, not both';
    return ['source', 'id', 'target'].some((key) => values.get(key)) ? undefined : 'a secret mount needs an id';
}

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js
var rules = __webpack_require__(95810);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(73167);
;// CONCATENATED MODULE: ./build/core/dockerfile/parse.js






/** Parses the structure of a Dockerfile; errors are added to the findings. */
function parseDockerfile(findings, text) {
    const lexed = (0,lexer/* lexDockerfile */.e)(findings, text);
    const globals = [];
    const stages = [];
    for (const instruction of lexed.instructions) {
        const step = parseInstruction({ findings, ...lexed }, instruction, lexed.escape);
        const stage = stages.at(-1);
        if (step.keyword === 'FROM')
            stages.push({ ...parseFrom(step), instructions: [] });
        else if (stage !== undefined)
            stage.instructions.push(step);
        else if (step.keyword === 'ARG')
            globals.push(...step.assignments.map((declared) => ({ ...declared, line: step.line })));
        else
            findings.error('dockerfile-syntax', `expected FROM before ${step.keyword}`, { at: lineOf(step) });
    }
    if (stages.length === 0)
        findings.error('dockerfile-syntax', 'expected a FROM instruction', { at: diagnostic/* START */.d3 });
    return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}
function lineOf({ line }) {
    return { line, column: 1 };
}
function parseInstruction(reading, instruction, escapeChar) {
    const { findings, positionOf } = reading;
    const mistake = (0,rules/* findMistake */.m)(instruction, escapeChar);
    if (mistake !== undefined) {
        const code = mistake.flag === undefined ? 'dockerfile-syntax' : 'dockerfile-flag';
        const at = mistake.flag === undefined ? lineOf(instruction) : positionOf(mistake.flag.start);
        findings.error(code, mistake.why, { at, hint: mistake.hint });
    }
    const { keyword, text } = instruction;
    const transfers = keyword === 'COPY' || keyword === 'ADD';
    const mounts = keyword === 'RUN' ? parseMounts(reading, instruction) : [];
    return {
        ...instruction,
        words: transfers ? (0,rules/* transferWords */.d)(instruction) : [text],
        assignments: assignmentsOf(instruction, escapeChar),
        mounts,
        references: keyword === 'COPY' ? copyReference(reading, instruction) : mounts.flatMap(({ from }) => from ?? []),
        trigger: parseTrigger(reading, instruction),
    };
}
/**
 * `NAME=value NAME2="a b"` of ARG, ENV and LABEL, and the old form `NAME value` of ENV and LABEL. A word without `=`
 * has no value.
 */
function assignmentsOf({ keyword, text }, escapeChar) {
    if (keyword !== 'ARG' && keyword !== 'ENV' && keyword !== 'LABEL')
        return [];
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar);
    if (keyword !== 'ARG' && words[0]?.text.includes('=') === false) {
        const [name = ''] = text.split(/[\t\v\f\r ]/, 1);
        return [{ name, value: text.slice(name.length).replace(/^[\t\v\f\r ]+/, '') }];
    }
    return words.map(({ text: word }) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            return { name: word, value: undefined };
        return { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}
function parseFrom(step) {
    const [image, , name] = (0,shell_words/* splitBlanks */.YN)(step.text);
    const { text, start } = image ?? { text: '', start: 0 };
    const [first = 0, last = 0] = [step.offsets[start], step.offsets[start + text.length - 1]];
    return {
        from: { text, start: first, end: last + 1 },
        platform: step.flags.find((flag) => flag.name === 'platform')?.value,
        name: name?.text.toLowerCase(),
        line: step.line,
    };
}
function parseMounts({ findings, positionOf }, { flags, whole }) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'mount' || flag.value === undefined)
            return [];
        const reading = parseMount(flag, whole.offsets);
        if (reading.ok)
            return [reading.mount];
        findings.error('dockerfile-flag', `${(0,diagnostic/* quote */.hD)(flag.text)}: ${reading.why}`, { at: positionOf(flag.start) });
        return [];
    });
}
const parse_NO_EXPANSION = 'write FROM with this argument AS a name before the first stage that needs it, and --from=<name>';
// https://docs.docker.com/reference/dockerfile/#copy---from
function copyReference({ findings, positionOf }, { flags, whole }) {
    const flag = flags.find(({ name, value }) => name === 'from' && value !== undefined && value !== '');
    if (flag === undefined)
        return [];
    const at = positionOf(flag.start);
    if (/["'$\\`]/.test(flag.value ?? '')) {
        const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: BuildKit expands nothing in --from`;
        findings.error('dockerfile-argument', message, { at, hint: parse_NO_EXPANSION });
        return [];
    }
    const reference = (0,dockerfile_flags/* partOfFlag */.V)(flag, '--from='.length, flag.text.length, whole.offsets);
    if (reference !== undefined)
        return [reference];
    const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: quotes inside the name behind --from are not read`;
    findings.error('dockerfile-flag', message, { at, hint: 'write it without quotes' });
    return [];
}
const NO_TRIGGERS = ['ONBUILD', 'FROM', 'MAINTAINER'];
// https://docs.docker.com/reference/dockerfile/#onbuild
function parseTrigger(reading, step) {
    const { trigger, flags, line } = step;
    if (trigger === undefined)
        return undefined;
    const why = whyNoTrigger(reading, step, trigger);
    if (why !== undefined)
        reading.findings.error('dockerfile-onbuild', why, { at: { line, column: 1 } });
    return why === undefined && flags.length === 0 ? parseInstruction(reading, trigger, '\\') : undefined;
}
function whyNoTrigger({ escape: escapeChar }, { text, whole }, { keyword }) {
    if (NO_TRIGGERS.includes(keyword))
        return `${keyword} is not allowed behind ONBUILD`;
    if (escapeChar === '`' && /[\\`]/.test(text))
        return 'ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning';
    // An image stores the trigger's text after the keyword.
    return /^\s*ONBUILD\s+--\s/i.test(whole.text) ? 'expected an instruction behind ONBUILD' : undefined;
}


/***/ }),

/***/ 95810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ transferWords),
/* harmony export */   m: () => (/* binding */ findMistake)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _heredocs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96556);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41647);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73167);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73795);





const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
const COPY = { chown: 'text', chmod: 'text', link: 'boolean', exclude: 'texts' };
/** Flags that BuildKit supports; `texts` and RUN's own may be repeated. */
const FLAGS = {
    ADD: { ...COPY, checksum: 'text', 'keep-git-dir': 'boolean', unpack: 'boolean' },
    COPY: { ...COPY, from: 'text', parents: 'boolean' },
    FROM: { platform: 'text' },
    HEALTHCHECK: {
        interval: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        timeout: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        'start-period': _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        'start-interval': _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        retries: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetries */ .tQ,
    },
    RUN: {
        mount: 'texts',
        device: 'texts',
        network: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(['default', 'none', 'host']),
        security: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(['sandbox', 'insecure']),
    },
};
/**
 * Errors for which BuildKit refuses an instruction regardless of its context. Same as `ParseInstruction` in
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/parse.go
 */
function findMistake(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (!KEYWORDS.has(keyword)) {
        const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
        return { why: `unknown instruction ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(keyword)}`, hint };
    }
    if (text === '')
        return { why: `${keyword} needs an argument` };
    if (json === 'mixed')
        return { why: `the JSON form of ${keyword} holds strings only` };
    const why = checkArguments(instruction, escapeChar);
    return why === undefined ? findFlagMistake(instruction) : { why };
}
function checkArguments(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (keyword === 'FROM')
        return checkFrom(text);
    if (keyword === 'COPY' || keyword === 'ADD')
        return checkTransfer(instruction);
    if (keyword === 'ENV' || keyword === 'LABEL')
        return checkPairs(keyword, text, escapeChar);
    if (keyword === 'ARG')
        return checkNames(text, escapeChar);
    if (keyword === 'HEALTHCHECK')
        return checkHealthcheck(text);
    if (keyword === 'RUN' && json?.length === 0)
        return 'RUN needs an argument';
    if (keyword === 'SHELL' && (json === undefined || json.length === 0))
        return 'SHELL needs a JSON array of strings';
    if (keyword !== 'VOLUME' || json === undefined)
        return undefined;
    if (json.length === 0)
        return 'VOLUME needs an argument';
    return json !== 'mixed' && json.some((path) => path.trim() === '') ? 'a VOLUME needs a path' : undefined;
}
function checkFrom(text) {
    const [, as, name] = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).map((word) => word.text);
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).length;
    if (words !== 1 && !(words === 3 && as?.toLowerCase() === 'as'))
        return 'expected FROM image or FROM image AS name';
    if (name === undefined || /^[A-Za-z][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    return `expected a name of letters, digits, dots, dashes and underscores, a letter first, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
}
/** Sources and destination of COPY and ADD, in either form. */
function transferWords({ json, text }) {
    return json === undefined || json === 'mixed' ? (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).map((word) => word.text) : json;
}
function checkTransfer(instruction) {
    const { keyword, heredocs } = instruction;
    const words = transferWords(instruction);
    const last = words.at(-1) ?? '';
    if (words.length < 2)
        return `${keyword} needs a source and a destination`;
    if ((0,_heredocs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeredocWord */ .Sm)(last) !== undefined)
        return `a here-document is no destination of ${keyword}`;
    const sources = words.flatMap((word) => (0,_heredocs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeredocWord */ .Sm)(word)?.name ?? []);
    if (heredocs.every(({ name }) => sources.includes(name)))
        return undefined;
    return `a here-document of ${keyword} is a word of its own: write << and its end word without a space`;
}
// The old form has one name, and everything after it is the value: https://docs.docker.com/reference/dockerfile/#env
function checkPairs(keyword, text, escapeChar) {
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(text, escapeChar).map((word) => word.text);
    if (!words[0]?.includes('='))
        return /[\t\v\f\r ]/.test(text) ? undefined : `${keyword} needs a name and a value: ${keyword} NAME=value`;
    const wrong = words.find((word) => !word.includes('=') || word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME=value in ${keyword}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}`;
}
function checkNames(text, escapeChar) {
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(text, escapeChar).map((word) => word.text);
    if (words.length === 0)
        return 'ARG needs an argument';
    const wrong = words.find((word) => word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME or NAME=value in ARG, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}`;
}
function checkHealthcheck(text) {
    const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
    const command = text.slice(type.length).trim();
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonForm */ .e)(command);
    const empty = command === '' || json?.length === 0;
    if (json === 'mixed')
        return 'the JSON form of HEALTHCHECK holds strings only';
    if (type.toUpperCase() === 'NONE')
        return empty ? undefined : 'HEALTHCHECK NONE takes no arguments';
    if (type.toUpperCase() !== 'CMD')
        return `expected HEALTHCHECK CMD or NONE, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`;
    return empty ? 'HEALTHCHECK CMD needs a command' : undefined;
}
// BuildKit ignores the flags of these instructions.
function takesAnyFlag({ keyword, text }) {
    return (keyword === 'ARG' || keyword === 'STOPSIGNAL' || (keyword === 'HEALTHCHECK' && /^NONE(?:[\t\v\f\r ]|$)/i.test(text)));
}
function findFlagMistake(instruction) {
    if (takesAnyFlag(instruction))
        return undefined;
    const { keyword, flags } = instruction;
    const rules = FLAGS[keyword] ?? {};
    const seen = new Set();
    for (const flag of flags) {
        const rule = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined;
        if (rule === undefined)
            return { why: `unknown flag ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flag.text)} of ${keyword}`, flag };
        if (rule !== 'texts' && seen.has(flag.name))
            return { why: `flag --${flag.name} is given twice`, flag };
        seen.add(flag.name);
        const why = checkValue(rule, flag);
        if (why !== undefined)
            return { why, flag };
    }
    return undefined;
}
function checkValue(rule, { name, value }) {
    if (rule === 'boolean') {
        if (value === undefined || /^(?:true|false)$/i.test(value))
            return undefined;
        return `expected true or false for --${name}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    }
    if (value === undefined)
        return `flag --${name} needs a value`;
    if (name === 'device')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDevice */ .Jw)(value);
    const expected = typeof rule === 'string' ? undefined : rule(value);
    return expected && `expected ${expected} for --${name}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
}


/***/ }),

/***/ 81643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vo: () => (/* binding */ expandWord),
  fg: () => (/* binding */ lexWords),
  c5: () => (/* binding */ plainWords)
});

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-pattern.js
/** Maximum characters of a pattern, and of the value that it is matched against: far more than a definition needs. */
const MAX_PATTERN = 1024;
/**
 * Parses `*`, `?` and `\*`, `\?`, `\\`; `undefined` if anything else is escaped. Same as `convertShellPatternToRegex`
 * in https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
function parseShellPattern(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        let char = pattern[at] ?? '';
        if (char === '*' || char === '?') {
            tokens.push({ kind: char === '*' ? 'star' : 'one' });
            continue;
        }
        if (char === '\\') {
            at += 1;
            char = pattern[at] ?? '';
            // `}` and `/` are escaped to hide them from the braces around the pattern.
            if (char === '' || !'*?\\}/'.includes(char))
                return undefined;
        }
        tokens.push({ kind: 'char', char });
    }
    return tokens;
}
/** `${name#pattern}`: removes the shortest matching prefix, or with `greedy` the longest. */
function trimPrefix(pattern, value, greedy) {
    return value.slice(findMatch(pattern, value, 0, { anchored: true, greedy })?.end ?? 0).join('');
}
/** `${name%pattern}`: the same for the suffix. */
function trimSuffix(pattern, value, greedy) {
    const backwards = value.toReversed();
    const rest = findMatch(pattern.toReversed(), backwards, 0, { anchored: true, greedy })?.end ?? 0;
    return value.slice(0, value.length - rest).join('');
}
const SOMEWHERE = { anchored: false, greedy: true };
/** `${name/pattern/replacement}`: replaces the first match. */
function replaceFirst(pattern, value, replacement) {
    const match = findMatch(pattern, value, 0, SOMEWHERE);
    if (match === undefined)
        return value.join('');
    return `${value.slice(0, match.start).join('')}${replacement}${value.slice(match.end).join('')}`;
}
/**
 * `${name//pattern/replacement}`: replaces every match, except an empty match directly after another match.
 * https://pkg.go.dev/regexp
 */
function replaceAll(pattern, value, replacement) {
    const parts = [];
    let done = 0;
    for (let from = 0; from <= value.length;) {
        const match = findMatch(pattern, value, from, SOMEWHERE);
        if (match === undefined)
            break;
        parts.push(value.slice(done, match.start).join(''));
        if (match.end > done || match.start === 0)
            parts.push(replacement);
        done = match.end;
        from = Math.max(from + 1, match.end);
    }
    return `${parts.join('')}${value.slice(done).join('')}`;
}
/**
 * Finds the match that a backtracking search would find first, in time proportional to pattern times value: all
 * alternatives advance together, in order of preference. https://swtch.com/~rsc/regexp/regexp2.html
 */
function findMatch(pattern, value, from, search) {
    let threads = [];
    let found;
    for (let at = from; at <= value.length; at += 1) {
        const seen = new Set(threads.map(({ state }) => state));
        if (found === undefined && (at === from || !search.anchored))
            enter(pattern, { threads, seen }, { state: 0, start: at }, search);
        const won = threads.findIndex(({ state }) => state === pattern.length);
        if (won >= 0)
            found = { start: threads[won].start, end: at };
        threads = advance(pattern, won < 0 ? threads : threads.slice(0, won), value[at], search);
        if (threads.length === 0 && (found !== undefined || search.anchored))
            break;
    }
    return found;
}
function advance(pattern, threads, char, search) {
    const frontier = { threads: [], seen: new Set() };
    for (const thread of char === undefined ? [] : threads) {
        const token = pattern[thread.state];
        const taken = token.kind === 'char' ? token.char === char : char !== '\n';
        if (!taken)
            continue;
        const state = token.kind === 'star' ? thread.state : thread.state + 1;
        enter(pattern, frontier, { ...thread, state }, search);
    }
    return frontier.threads;
}
// A star may also match nothing: for a greedy star that is the second choice.
function enter(pattern, { threads, seen }, thread, search) {
    const entered = [];
    for (let { state } = thread; !seen.has(state); state += 1) {
        seen.add(state);
        entered.push({ ...thread, state });
        if (pattern[state]?.kind !== 'star')
            break;
    }
    threads.push(...(search.greedy ? entered : entered.reverse()));
}

// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(38863);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(73167);
;// CONCATENATED MODULE: ./build/core/dockerfile/shell-reader.js



/** Maximum characters of an expanded word, because values that double on every line would grow without limit. */
const MAX_EXPANSION = 65_536;
/** Maximum nesting of braces. */
const MAX_DEPTH = 50;
/**
 * Reads one word or line like BuildKit's shell lexer, including its bugs that drop or duplicate characters.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
class WordReader {
    /** Words read so far; complete after `readAll`. */
    words = [];
    failure = { ok: false, why: 'syntax' };
    #chars;
    #mode;
    #at = 0;
    #depth = 0;
    #rawEscapes;
    #word = '';
    constructor(text, mode) {
        this.#chars = Array.from(text);
        this.#mode = mode;
        this.#rawEscapes = mode.raw;
    }
    readAll() {
        const piece = this.#readUntil(undefined);
        this.#endWord();
        return piece;
    }
    #fail(failure) {
        this.failure = failure;
        return undefined;
    }
    #next() {
        this.#at += 1;
        return this.#chars[this.#at - 1];
    }
    #readUntil(stop) {
        let whole = { text: '' };
        for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
            if (char === stop) {
                this.#at += 1;
                return whole;
            }
            const piece = this.#readPart(char);
            if (piece === undefined)
                return undefined;
            whole = join(whole, piece);
            if (whole.text.length > MAX_EXPANSION)
                return this.#fail({ ok: false, why: 'limit' });
        }
        return stop === undefined ? whole : undefined;
    }
    #readPart(char) {
        const special = this.#readSpecial(char);
        if (special === undefined)
            return this.#readPlain();
        const piece = special();
        if (piece === undefined)
            return undefined;
        if (char === '$')
            for (const part of piece.text)
                this.#addToWord(part);
        else
            this.#addRaw(piece.text);
        return piece;
    }
    #readSpecial(char) {
        if (char === "'")
            return () => this.#readSingleQuoted();
        if (char === '"')
            return () => this.#readDoubleQuoted();
        if (char === '$')
            return () => this.#readDollar();
        return char === '<' ? () => this.#readAngle() : undefined;
    }
    #readPlain() {
        const char = this.#next() ?? '';
        if (char !== this.#mode.escape) {
            this.#addToWord(char);
            return { text: char };
        }
        const kept = `${this.#rawEscapes ? char : ''}${this.#next() ?? ''}`;
        this.#addRaw(kept);
        return { text: kept };
    }
    // White space between `<<` and its word is part of the word.
    #readAngle() {
        let text = this.#next() ?? '';
        if (this.#chars[this.#at] !== '<')
            return { text };
        text += this.#next();
        while (/^[\t\r ]$/.test(this.#chars[this.#at] ?? ''))
            text += this.#next();
        return { text };
    }
    #readSingleQuoted() {
        const start = this.#at;
        const end = this.#chars.indexOf("'", start + 1);
        if (end < 0)
            return undefined;
        this.#at = end + 1;
        return { text: (this.#mode.raw ? this.#chars.slice(start, end + 1) : this.#chars.slice(start + 1, end)).join('') };
    }
    #readDoubleQuoted() {
        const quote = this.#mode.raw ? '"' : '';
        this.#at += 1;
        let whole = { text: quote };
        for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
            if (char === '"') {
                this.#at += 1;
                return join(whole, { text: quote });
            }
            const piece = char === '$' ? this.#readDollar() : { text: this.#readQuotedChar() };
            if (piece === undefined)
                return undefined;
            whole = join(whole, piece);
            if (whole.text.length > MAX_EXPANSION)
                return this.#fail({ ok: false, why: 'limit' });
        }
        return undefined;
    }
    // In double quotes an escape is kept unless the next character is special there. If escapes are kept anyway, BuildKit
    // writes the others twice.
    #readQuotedChar() {
        const char = this.#next() ?? '';
        if (char !== this.#mode.escape)
            return char;
        const kept = this.#rawEscapes ? char : '';
        const hidden = this.#chars[this.#at];
        if (hidden === undefined)
            return kept;
        return `${kept}${['"', '$', char].includes(hidden) ? this.#next() : char}`;
    }
    #readDollar() {
        this.#at += 1;
        if (this.#chars[this.#at] === '{')
            return this.#readBraces();
        const name = this.#readName();
        return name === '' ? { text: '$' } : this.#readVariable(name, `$${name}`);
    }
    #readBraces() {
        this.#at += 1;
        if (['{', '}', ':', undefined].includes(this.#chars[this.#at]))
            return undefined;
        const name = this.#readName();
        const operator = this.#next() ?? '';
        if (operator === '}')
            return this.#readVariable(name, `\${${name}}`);
        if (operator === '/')
            return this.#readReplacement(name);
        const filled = operator === ':' ? `:${this.#next() ?? ''}` : operator;
        if (/^:?[-+?]$/.test(filled))
            return this.#readChoice(name, filled);
        return /^[#%]$/.test(filled) ? this.#readTrimmed(name, filled) : undefined;
    }
    #readVariable(name, written) {
        const value = this.#mode.lookup(name);
        if (value === shell_variables/* UNKNOWN */.H)
            return { text: '', unknown: name };
        if (value !== undefined)
            return { text: value };
        return this.#keepsUnset() ? { text: written } : { text: '', unset: name };
    }
    #keepsUnset() {
        return this.#mode.raw || this.#mode.keepUnset === true;
    }
    #readChoice(name, operator) {
        const word = this.#readNested('}', false);
        if (word === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}${operator}${word.text}}` };
        if (value === shell_variables/* UNKNOWN */.H)
            return { text: '', unknown: name };
        const given = operator.startsWith(':') ? Boolean(value) : value !== undefined;
        if (operator.endsWith('+'))
            return given ? word : { text: '' };
        if (given)
            return { text: value ?? '' };
        return operator.endsWith('-') ? word : this.#fail({ ok: false, why: 'required', name });
    }
    #readTrimmed(name, operator) {
        const word = this.#readNested('}', true);
        if (word === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}${operator}${word.text}}` };
        const greedy = word.text.startsWith(operator);
        const trim = operator === '#' ? trimPrefix : trimSuffix;
        const text = greedy ? word.text.slice(1) : word.text;
        return this.#match({ name, value }, word, text, (pattern, chars) => trim(pattern, chars, greedy));
    }
    #readReplacement(name) {
        const all = this.#chars[this.#at] === '/';
        if (all)
            this.#at += 1;
        const pattern = this.#readNested('/', true);
        const replacement = pattern && this.#readNested('}', true);
        if (replacement === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}/${pattern?.text}/${replacement.text}}` };
        // In a replacement, `$1` would be a group of the match: https://pkg.go.dev/regexp#Regexp.Expand
        if (all && replacement.text.includes('$'))
            return undefined;
        const replace = all ? replaceAll : replaceFirst;
        const parts = join(pattern ?? { text: '' }, { ...replacement, text: '' });
        return this.#match({ name, value }, parts, parts.text, (tokens, chars) => replace(tokens, chars, replacement.text));
    }
    #match({ name, value }, parts, text, change) {
        const pattern = parseShellPattern(Array.from(text));
        if (pattern === undefined && parts.unknown === undefined)
            return undefined;
        const unknown = parts.unknown ?? (value === shell_variables/* UNKNOWN */.H ? name : undefined);
        if (pattern === undefined || value === shell_variables/* UNKNOWN */.H || unknown !== undefined)
            return { text: '', unknown };
        const chars = Array.from(value ?? '');
        if (Math.max(pattern.length, chars.length) > MAX_PATTERN)
            return this.#fail({ ok: false, why: 'limit' });
        return { text: change(pattern, chars), unset: parts.unset ?? (value === undefined ? name : undefined) };
    }
    // Like BuildKit, discards what was read of the surrounding word.
    #readNested(stop, rawEscapes) {
        if (this.#depth === MAX_DEPTH)
            return this.#fail({ ok: false, why: 'limit' });
        const before = this.#rawEscapes;
        this.#rawEscapes = rawEscapes;
        this.#depth += 1;
        const piece = this.#readUntil(stop);
        this.#depth -= 1;
        this.#rawEscapes = before;
        this.#word = '';
        return piece;
    }
    #readName() {
        const first = this.#chars[this.#at] ?? '';
        const part = /^\p{Nd}$/u.test(first) ? /^\p{Nd}$/u : /^[\p{L}\p{Nd}_]$/u;
        if (/^[@*#?\-$!]$/.test(first))
            return this.#next() ?? '';
        const start = this.#at;
        while (part.test(this.#chars[this.#at] ?? ''))
            this.#at += 1;
        return this.#chars.slice(start, this.#at).join('');
    }
    #addToWord(char) {
        if ((0,shell_words/* isSpace */.xC)(char))
            this.#endWord();
        else
            this.#addRaw(char);
    }
    #addRaw(text) {
        if (this.#depth === 0)
            this.#word += text;
    }
    #endWord() {
        if (this.#depth > 0 || this.#word === '')
            return;
        this.words.push(this.#word);
        this.#word = '';
    }
}
function join(first, second) {
    return {
        text: first.text + second.text,
        unknown: first.unknown ?? second.unknown,
        unset: first.unset ?? second.unset,
    };
}

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-expand.js

/**
 * Removes quotes and expands `$name` and every form of `${name...}` that BuildKit supports.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
function expandWord(word, escapeChar, lookup) {
    const reader = new WordReader(word, { escape: escapeChar, lookup, raw: false });
    const piece = reader.readAll();
    if (piece === undefined)
        return reader.failure;
    if (piece.unknown !== undefined)
        return { ok: false, why: 'unknown', name: piece.unknown };
    return { ok: true, text: piece.text, unset: piece.unset };
}
/**
 * Words of a line with quotes, escapes and variables kept, for finding here-documents; `undefined` if lexing fails.
 */
function lexWords(line) {
    return wordsOf(new WordReader(line, { escape: '\\', lookup: () => undefined, raw: true }));
}
/** Words of a text without quotes and escapes, variables kept; `undefined` if lexing fails. */
function plainWords(text) {
    return wordsOf(new WordReader(text, { escape: '\\', lookup: () => undefined, raw: false, keepUnset: true }));
}
function wordsOf(reader) {
    return reader.readAll() === undefined ? undefined : reader.words;
}


/***/ }),

/***/ 38863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN)
/* harmony export */ });
/** Value of a variable that is only known during the build. */
const UNKNOWN = Symbol('unknown');


/***/ }),

/***/ 73167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   YN: () => (/* binding */ splitBlanks),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
// Go's definition of white space, which differs from JavaScript's. https://pkg.go.dev/unicode#IsSpace
const SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** True for the characters that BuildKit trims and splits on. */
function isSpace(char) {
    return SPACE.test(char);
}
/** A text without surrounding white space, and where it starts. */
function trimSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text[start] ?? ''))
        start += 1;
    while (end > start && isSpace(text[end - 1] ?? ''))
        end -= 1;
    return { text: text.slice(start, end), start };
}
/**
 * Splits at white space outside quotes, as BuildKit splits ARG, ENV and LABEL (`parseWords`):
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/line_parsers.go
 */
function splitWords(line, escapeChar) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at] ?? '';
        if (quote === '' && isSpace(char)) {
            if (start >= 0)
                words.push({ text: line.slice(start, at), start });
            start = -1;
            continue;
        }
        if (start < 0)
            start = at;
        // An escape character at the end is dropped.
        if (char === escapeChar && quote !== "'" && at === line.length - 1)
            return ended(words, line.slice(0, -1), start);
        if (char === escapeChar && quote !== "'")
            at += 1;
        else if (quote === char)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
    }
    return ended(words, line, start);
}
function ended(words, line, start) {
    return start < 0 || start === line.length ? words : [...words, { text: line.slice(start), start }];
}
/** Splits at blanks, even inside quotes or after escapes: FROM, COPY, ADD, EXPOSE and VOLUME do not support either. */
function splitBlanks(line) {
    return Array.from(line.matchAll(/[^\t\v\f\r ]+/g), (match) => ({ text: match[0], start: match.index }));
}


/***/ }),

/***/ 73795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   Jw: () => (/* binding */ checkDevice),
/* harmony export */   _D: () => (/* binding */ checkInterval),
/* harmony export */   tQ: () => (/* binding */ isRetries)
/* harmony export */ });
/** A check that a value is one of the choices. It returns a description of the expected values if not. */
function isOneOf(choices) {
    return (value) => (choices.includes(value) ? undefined : choices.join(' or '));
}
const UNITS = {
    ns: 1,
    us: 1e3,
    \u00b5s: 1e3,
    \u03bcs: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
const EXPECTED_INTERVAL = 'a duration of at least 1ms such as 30s or 1m30s';
/**
 * Returns a description of the expected value if a value is not a valid interval. https://pkg.go.dev/time#ParseDuration
 */
function checkInterval(value) {
    const nanoseconds = parseDuration(value);
    return nanoseconds === 0 || (nanoseconds >= 1e6 && nanoseconds < 2 ** 63) ? undefined : EXPECTED_INTERVAL;
}
/** Nanoseconds of a duration such as `1m30s`, 0 where there is none; `NaN` for what is no duration. */
function parseDuration(value) {
    if (value === '' || /^[+-]?0$/.test(value))
        return 0;
    const unsigned = value.replace(/^\+/, '');
    const parts = Array.from(unsigned.matchAll(/(\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy));
    if (unsigned === '' || parts.map((part) => part[0]).join('') !== unsigned)
        return Number.NaN;
    return Math.round(parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0));
}
/** Returns a description of the expected value if a value is not a valid number of retries. */
function isRetries(value) {
    if (value === '' || (/^\+?\d{1,10}$/.test(value) && Number(value) < 2 ** 31))
        return undefined;
    return 'a number of retries';
}
/**
 * Returns the error in the value of `RUN --device`, if any. https://docs.docker.com/reference/dockerfile/#run---device
 */
function checkDevice(value) {
    if (value === '' || value.includes('"'))
        return 'expected the name of a device, without quotes';
    let name = '';
    for (const field of value.split(',')) {
        const [key = '', setting] = splitOnce(field);
        if (key.toLowerCase() === 'required') {
            if (setting === undefined || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(setting))
                continue;
            return `expected true or false for required, received ${JSON.stringify(setting)}`;
        }
        if (name !== '')
            return `expected one name of a device, received ${JSON.stringify(field)}`;
        name = key.toLowerCase() === 'name' && setting !== undefined ? setting : field;
    }
    return undefined;
}
function splitOnce(field) {
    const equals = field.indexOf('=');
    return equals < 0 ? [field, undefined] : [field.slice(0, equals), field.slice(equals + 1)];
}


/***/ }),

/***/ 97633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ emptySource),
/* harmony export */   OH: () => (/* binding */ NO_STEPS),
/* harmony export */   fd: () => (/* binding */ isYamlName),
/* harmony export */   gO: () => (/* binding */ oneDefinition),
/* harmony export */   ho: () => (/* binding */ NO_PYTHON),
/* harmony export */   wD: () => (/* binding */ NO_SPARK)
/* harmony export */ });
/** True for a YAML file by name. */
function isYamlName(path) {
    return /\.ya?ml$/i.test(path);
}
/** The result for a file that is a single definition. */
function oneDefinition(source, diagnostics) {
    return { definitions: [{ suffix: '', source, diagnostics }], uses: [] };
}
const NO_PYTHON = { channels: [], conda: [], pip: [] };
const NO_SPARK = { packages: [], precache: false, repositories: [] };
const NO_STEPS = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };
/** A source of the format without any content. */
function emptySource(format) {
    return {
        format,
        standing: 'part',
        name: undefined,
        nameAt: undefined,
        version: undefined,
        description: undefined,
        tags: {},
        variables: {},
        base: undefined,
        python: NO_PYTHON,
        spark: NO_SPARK,
        dockerfile: undefined,
        parts: [],
        localPackages: [],
        consumes: [],
    };
}


/***/ }),

/***/ 89452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isDockerfileName),
/* harmony export */   T: () => (/* binding */ dockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82475);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);
/* harmony import */ var _names_template_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19613);
/* harmony import */ var _contract_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97633);




const dockerfile = {
    format: 'dockerfile',
    namedBy: 'dockerfile',
    takes: ({ path, text }, isLiteral) => (isLiteral ? !(0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlName */ .fd)(path) && HAS_FROM.test(text) : startsWithFrom(text)),
    hasTemplatePins: (text) => text.split('\n').some((line) => FROM.test(line) && (0,_names_template_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .findTemplatePins */ .ae)(line).length > 0),
    names: isDockerfileName,
    recognizes: ({ text, path }) => isDockerfileName(path) && HAS_FROM.test(text),
    // Without FROM it is a part of others, unless it has the very name or is asked for.
    resembles: ({ text, path }, isNamed) => (isNamed ? isDockerfileName(path) : /(?:^|\/)(?:Dockerfile|Containerfile)$/.test(path)) &&
        text.trim() !== '' &&
        !text.includes('{{'),
    includes: () => [],
    parse: ({ text, path }) => {
        const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .Findings */ .Fv(path);
        const parsed = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(findings, text);
        const part = { path, text, dockerfile: parsed, context: undefined };
        return (0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .oneDefinition */ .gO)({ ...(0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySource */ .$_)('dockerfile'), dockerfile: part }, findings.diagnostics);
    },
};
// Only FROM lines are checked: elsewhere in a Dockerfile, a version placeholder is ordinary text.
const FROM = /^\s*FROM\s/i;
const HAS_FROM = /^[^\S\n\r\u2028\u2029]*FROM\s/im;
/** An instruction that may stand first, and no sentence: "From here on" is prose. */
const FIRST = /^\s*(?:ARG\s+\w+(?:=\S*)?|FROM\s+(?:--\S+\s+)*\S+(?:\s+AS\s+\S+)?)\s*$/i;
// One line after the other: a list of millions would take hundreds of megabytes.
function startsWithFrom(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? text.length : end);
        if (!/^\s*(?:#|$)/.test(line))
            return FIRST.test(line);
        start = end < 0 ? text.length : end + 1;
    }
    return false;
}
/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
function isDockerfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}


/***/ }),

/***/ 88495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ credentialPaths),
/* harmony export */   C9: () => (/* binding */ credentialFile),
/* harmony export */   gs: () => (/* binding */ copiesCredentials)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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

/***/ 19613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ findTemplatePins),
/* harmony export */   i$: () => (/* binding */ templateBase)
/* harmony export */ });
/* unused harmony exports parseTemplatePin, formatTemplatePin */
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

const PACKAGE = /^([^"'\s[\]={}~]+)(\[[^\]\s]+\])?([=~]=)\{\{latest-pypi-version(?::(.+))?\}\}$/;
const IMAGE_START = ':{{latest-image-tag';
const PIN_START = '{{latest-';
/** Parses a text that is exactly one pin; `undefined` otherwise. */
function parseTemplatePin(text) {
    const found = PACKAGE.exec(text);
    if (found !== null) {
        const [, name = '', extras = '', operator, flags] = found;
        return { kind: 'package', name, extras, operator: operator === '~=' ? '~=' : '==', flags };
    }
    const start = text.indexOf(IMAGE_START);
    if (start <= 0 || !text.endsWith('}}') || /["'\s]/.test(text.slice(0, start)))
        return undefined;
    const inside = text.slice(start + IMAGE_START.length, -'}}'.length);
    if (inside !== '' && (!inside.startsWith(':') || inside === ':'))
        return undefined;
    return { kind: 'image', image: text.slice(0, start), pattern: inside === '' ? undefined : inside.slice(1) };
}
/** The text form of this pin. */
function formatTemplatePin(pin) {
    const behind = (text) => (text === undefined ? '' : `:${text}`);
    if (pin.kind === 'image')
        return `${pin.image}${IMAGE_START}${behind(pin.pattern)}}}`;
    return `${pin.name}${pin.extras}${pin.operator}{{latest-pypi-version${behind(pin.flags)}}}`;
}
/** The repository of a base that is an image pin; `undefined` for any other text. */
function templateBase(text) {
    const pin = parseTemplatePin(text);
    return pin?.kind === 'image' ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(pin.image) : undefined;
}
/** Every pin in a text, line by line, except in `#` comments. A pin is a word up to its last brace, without quotes. */
function findTemplatePins(text) {
    return text.split('\n').flatMap((line, index) => (line.includes(PIN_START) ? pinsOfLine(line, index + 1) : []));
}
function pinsOfLine(line, number) {
    const comment = line.search(/(?:^|\s)#/);
    const code = comment < 0 ? line : line.slice(0, comment);
    return [...code.matchAll(/[^"'\s]+/g)].flatMap(({ 0: word, index }) => {
        if (!word.includes(PIN_START))
            return [];
        // Text after the last brace is not part of the pin: `numpy=={{latest-pypi-version}};`.
        const text = word.slice(0, word.lastIndexOf('}}') + 2);
        const pin = parseTemplatePin(text);
        return pin === undefined ? [] : [{ pin, text, line: number, column: index + 1 }];
    });
}


/***/ }),

/***/ 77460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ buildFlags),
/* harmony export */   Q$: () => (/* binding */ acrRefusals),
/* harmony export */   TV: () => (/* binding */ BUILDER_OPTIONS),
/* harmony export */   Xb: () => (/* binding */ asksForAttestations),
/* harmony export */   pE: () => (/* binding */ readBuilderRequest),
/* harmony export */   xx: () => (/* binding */ parseBuilder)
/* harmony export */ });
/* unused harmony exports BUILDER_INPUTS, withoutAttestations */
/* harmony import */ var _core_config_builder_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76373);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);


/** Options in the order of `--help` and of action.yml. */
const BUILDER_OPTIONS = [
    {
        name: 'builder',
        kind: 'text',
        value: '<how>',
        help: 'native, buildkit, auto, acr, or the name of a buildx builder (default: auto)',
        shape: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
        expected: 'native, buildkit, auto, acr, or the name of a buildx builder',
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
/** Who builds, as a flag or an input names it. */
function parseBuilder(text) {
    const kind = _core_config_builder_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILDERS */ .r.find((name) => name === text);
    if (kind !== undefined || text === undefined)
        return { kind, builder: undefined };
    return { kind: 'buildkit', builder: text };
}
/** True where an image gets attestations, which are those of BuildKit. */
function asksForAttestations({ values }) {
    const given = BUILDER_OPTIONS.filter(({ attests }) => attests).flatMap(({ name }) => values.get(name) ?? []);
    return given.some((value) => value !== 'false');
}
/** What a run asks of its builder that ACR Tasks do not do, a sentence each. */
function acrRefusals(request) {
    const given = (name) => request.values.get(name) ?? [];
    const untaken = ['network', 'ssh', 'cache-to'].filter((name) => given(name).length > 0);
    const elsewhere = given('cache-from').filter((source) => /(?:^|,)type=(?!registry(?:,|$))/.test(source));
    return [
        ...(asksForAttestations(request) ? ['ACR Tasks attest nothing: they have no provenance and no sbom'] : []),
        ...untaken.map((name) => `ACR Tasks take no ${name}`),
        ...elsewhere.map((source) => `ACR Tasks import caches of registries, not ${(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source)}`),
    ];
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

/***/ 45291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ PULL_REQUEST),
/* harmony export */   Mg: () => (/* binding */ requireOneForm),
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   XK: () => (/* binding */ MEMO),
/* harmony export */   iC: () => (/* binding */ BUILDER),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   n3: () => (/* binding */ LIMITLESS),
/* harmony export */   nX: () => (/* binding */ REGISTERED),
/* harmony export */   rF: () => (/* binding */ requireNoArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_names_closest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25762);
/* harmony import */ var _builder_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77460);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90770);
/* harmony import */ var _recorded_reads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60528);






const ROOT = {
    name: 'root',
    kind: 'text',
    value: '<dir>',
    help: 'folder to read (default: the nearest with terrarium.yml)',
};
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
    help: `stop the run after so long (default: ${_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKING_MINUTES */ .Qd}; of build and export: ${_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILDING_MINUTES */ .vI})`,
};
const DEBUG = {
    name: 'debug',
    kind: 'flag',
    help: 'show every request to registries on standard error, without secrets',
};
const COLOR = {
    name: 'color',
    kind: 'text',
    value: '<auto|always|never>',
    help: 'colours (default: auto, on terminals; NO_COLOR and FORCE_COLOR count)',
};
const QUIET = { name: 'quiet', kind: 'flag', help: 'write results and errors alone' };
const VERBOSE = {
    name: 'verbose',
    kind: 'flag',
    help: 'also the output of builds and installers',
};
const HELP = { name: 'help', kind: 'flag', help: 'show this help (-h)' };
/** Of the commands whose runs may be kept. */
const MEMO = { name: 'no-memo', kind: 'flag', help: 'compute everything, and keep nothing' };
/** Flags of the commands that end by themselves. */
const COMMON = [ROOT, CONFIG, TIMEOUT, COLOR, QUIET, VERBOSE, DEBUG, HELP];
/** Flags of the commands that run until they end or are interrupted. */
const LIMITLESS = [ROOT, CONFIG, COLOR, QUIET, VERBOSE, DEBUG, HELP];
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
/** Flags of the commands that a pull request's jobs run, whatever their CI is. */
const PULL_REQUEST = [
    {
        name: 'staging',
        kind: 'flag',
        help: 'push to staging-repository where the configuration has one, as for a pull request',
    },
    { name: 'markdown', kind: 'flag', help: 'print the comment of a pull request, for terrarium comment' },
];
/** Flags of the commands that list what is registered. */
const REGISTERED = [
    { name: 'packages', kind: 'flag', help: 'also what the newest image of each name holds' },
    { name: 'all', kind: 'flag', help: 'also what is archived, and environments that have no name, by their ids' },
];
/** Flags of the commands that plan. */
const REGISTRY = [
    ...REPOSITORIES,
    { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    {
        name: 'force',
        kind: 'list',
        value: '<id|all>',
        help: 'build again although the image exists (repeatable)',
        isEnvironment: true,
    },
    {
        name: 'refresh',
        kind: 'list',
        value: '<id|all>',
        help: 'solve packages again, and build with them (repeatable)',
        isEnvironment: true,
    },
];
/** Reads the arguments of a command; what is not known is a usage error. */
function readArguments(flags, args) {
    const options = Object.fromEntries(flags.map(({ name, kind }) => {
        const option = { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' };
        return [name, name === 'help' ? { ...option, short: 'h' } : option];
    }));
    const { values, positionals } = parse(options, args);
    const list = (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
    const text = (name) => list(name)[0];
    return {
        positionals,
        root: text('root') ?? '.',
        folder: '',
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
/** Throws where a command that takes no arguments was given some. */
function requireNoArguments({ positionals: [first] }, hint = 'terrarium help <command> shows what it takes') {
    if (first !== undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', `unexpected argument ${JSON.stringify(first)}`, { hint });
}
function parse(options, args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
        const [, written = ''] = /^Unknown option '--([^' =]+)/.exec(message) ?? [];
        const meant = (0,_core_names_closest_js__WEBPACK_IMPORTED_MODULE_5__.closest)(written, Object.keys(options));
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', message, {
            hint: meant === undefined ? 'terrarium help <command> lists the flags' : `did you mean --${meant}?`,
        });
    }
}
/** Refuses flags that each say what is printed, where several are given. */
function requireOneForm(args, ...forms) {
    const [first, second] = forms.filter((name) => args.flag(name));
    if (second !== undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', `expected one of --${first} and --${second}`);
}


/***/ }),

/***/ 12721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $R: () => (/* binding */ chooseOutput),
  Ic: () => (/* binding */ emit),
  HZ: () => (/* binding */ hasLive),
  v_: () => (/* binding */ jsonPiece),
  yy: () => (/* binding */ print),
  aE: () => (/* binding */ printDiagnostics),
  o6: () => (/* binding */ printFile),
  Q2: () => (/* binding */ printJson),
  $x: () => (/* binding */ printJsonPieces),
  tj: () => (/* binding */ printLines),
  cN: () => (/* binding */ printNote),
  Jz: () => (/* binding */ printPieces),
  e4: () => (/* binding */ printTable),
  XL: () => (/* binding */ printWrapped),
  Tb: () => (/* binding */ recordOutput),
  screenFor: () => (/* binding */ screenFor),
  showLive: () => (/* binding */ showLive)
});

// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var model_diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/report/columns.js
var columns = __webpack_require__(36678);
// EXTERNAL MODULE: ./build/core/report/screen.js
var screen = __webpack_require__(64829);
// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(70102);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/core/text/json-pieces.js

/** Items of a list that are written at once. */
const ITEMS = 100;
/** What `JSON.stringify(value, undefined, 2)` gives for data, in pieces: that of thousands of items takes several times its length. */
function* jsonPieces(value) {
    if (!(0,json/* isRecord */.u4)(value)) {
        yield JSON.stringify(value, undefined, 2);
        return;
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    for (const [at, [name, member]] of members.entries()) {
        yield `${at === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `;
        if (Array.isArray(member) && member.length > ITEMS)
            yield* listPieces(member);
        else
            yield indented(member, '  ');
    }
    yield members.length === 0 ? '{}' : '\n}';
}
/** What `jsonPieces` gives before and after the items of a member that is a list of at least one. */
function jsonAround(value, list) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const at = members.findIndex(([name]) => name === list);
    const texts = members.map(([name, member]) => {
        const text = name === list ? '[\n' : indented(member, '  ');
        return `\n  ${JSON.stringify(name)}: ${text}`;
    });
    return { before: `{${texts.slice(0, at + 1).join(',')}`, after: `${['\n  ]', ...texts.slice(at + 1)].join(',')}\n}` };
}
/** An item of such a list. Between two of them is `BETWEEN_ITEMS`. */
function jsonItem(item) {
    return `    ${indented(item, '    ')}`;
}
const BETWEEN_ITEMS = ',\n';
function* listPieces(items) {
    for (let start = 0; start < items.length; start += ITEMS) {
        const texts = items.slice(start, start + ITEMS).map(jsonItem);
        yield `${start === 0 ? '[' : ','}\n${texts.join(BETWEEN_ITEMS)}`;
    }
    yield '\n  ]';
}
// The text of a JSON string has no line end.
function indented(value, indent) {
    return (JSON.stringify(value, undefined, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
}

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/cli/command/terminal.js
var terminal = __webpack_require__(48439);
;// CONCATENATED MODULE: ./build/hosts/cli/command/output.js










const recorders = [];
/** Everything that is written from now on; answers what that was. */
function recordOutput() {
    const output = [];
    recorders.push((emitted) => output.push(emitted));
    return () => output;
}
let choice = { color: 'auto', isQuiet: false };
/** Decides about all that is written from now on. */
function chooseOutput(next) {
    choice = next;
}
/** How text for people is written to one of the two. */
function screenFor(to) {
    return (0,terminal/* screenOf */.S)(to === 'out' ? process.stdout : process.stderr, choice.color, process.env);
}
/** Writes text as it is. */
function emit(emitted) {
    const [to, text, pieces] = emitted;
    if (to === 'pieces') {
        emitPieces(text, pieces);
        return;
    }
    for (const record of recorders)
        record(emitted);
    write(to, text);
}
/** The same for results in pieces, which are not all there at once unless somebody records them. */
function emitPieces(between, pieces) {
    const recorded = recorders.length === 0 ? undefined : [...pieces];
    if (recorded !== undefined)
        for (const record of recorders)
            record(['pieces', between, recorded]);
    let text = '';
    let isFirst = true;
    for (const [, piece] of recorded ?? pieces) {
        if (text.length >= WRITTEN_AT_ONCE) {
            write('out', text);
            text = '';
        }
        text += isFirst ? piece : between + piece;
        isFirst = false;
    }
    write('out', text);
}
function write(to, text) {
    if (live !== '')
        process.stderr.write(CLEAR);
    if (to === 'out')
        (0,write_file/* writeOutput */.zh)(text);
    else
        process.stderr.write(text);
    if (live !== '')
        process.stderr.write(live);
}
const CLEAR = '\r\u001b[K';
/** The line that is shown now. */
let live = '';
/** Shows a line of safe text below all others until the next one is shown, on a terminal. An empty one takes it away. */
function showLive(line) {
    const { width } = screenFor('err');
    if (width === undefined || choice.isQuiet || (line === '' && live === ''))
        return;
    // The last column of some terminals begins a new line.
    live = line.slice(0, width - 1);
    process.stderr.write(`${CLEAR}${live}`);
}
/** True where a live line is seen. */
function hasLive() {
    return screenFor('err').width !== undefined && !choice.isQuiet;
}
/** Writes to stdout: results only. */
function print(text) {
    emit(['out', text.endsWith('\n') ? text : `${text}\n`]);
}
/** Controls that a terminal would obey; lines may end as those of Windows do. */
const OBEYED = /(?!\r\n)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Writes a file of untrusted text to stdout as it is, to be redirected; refuses what a terminal or the log of a CI would obey. */
function printFile(text) {
    if ((0,safe_text/* withoutAgentCommands */.C1)(text) !== text)
        throw new errors/* TerrariumError */.qM('usage', 'what is to be printed has a command for Azure Pipelines: ##vso[', {
            hint: 'write it into a file where the command can, or remove it from the definition',
        });
    const found = OBEYED.exec(text);
    if (found !== null) {
        const line = text.slice(text.lastIndexOf('\n', found.index) + 1).split('\n', 1)[0] ?? '';
        throw new errors/* TerrariumError */.qM('usage', `what is to be printed has control characters: ${(0,model_diagnostic/* quote */.hD)(line)}`, {
            hint: 'remove them where the definition, or a name in the image, has them',
        });
    }
    print(text);
}
/** Writes lines of untrusted text to stdout, as they can be shown. */
function printLines(lines) {
    print(lines.map((line) => (0,safe_text.logLine)(line)).join('\n'));
}
/** Writes rows of safe cells to stdout. */
function printTable(rows, toneOf) {
    print((0,columns/* formatColumns */.j)(rows, screenFor('out'), toneOf));
}
/** Writes lines of untrusted text to stdout, within the columns of a terminal. */
function printWrapped(lines) {
    const { width } = screenFor('out');
    print(lines.flatMap((line) => (0,screen/* wrapLine */.x9)((0,safe_text.logLine)(line), width)).join('\n'));
}
// JSON leaves these as they are, and a terminal, or the agent of Azure Pipelines, may obey them.
function escapeControls(json) {
    const asEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const escaped = json.replace(/[\u007f-\u009f]/g, asEscape);
    return escaped.includes('##') ? escaped.replace(/(##vso)\[/giu, '$1\\u005b') : escaped;
}
/** Writes JSON to stdout. */
function printJson(value) {
    let text = '';
    for (const piece of jsonPieces(value)) {
        if (text.length >= WRITTEN_AT_ONCE) {
            emit(['out', text]);
            text = '';
        }
        text += escapeControls(piece);
    }
    emit(['out', `${text}\n`]);
}
/** Writes lines to stdout, one of each definition. */
function printPieces(pieces) {
    emitPieces('\n', pieces);
    emit(['out', '\n']);
}
/** Writes JSON to stdout, in which the items of a list are what is printed of definitions. */
function printJsonPieces(value, list, items) {
    if (items.length === 0) {
        printJson(value);
        return;
    }
    const { before, after } = jsonAround(value, list);
    emit(['out', escapeControls(before)]);
    emitPieces(BETWEEN_ITEMS, piecesOf(items));
    emit(['out', `${escapeControls(after)}\n`]);
}
function* piecesOf(items) {
    for (const item of items)
        yield [item.id, jsonPiece(item)];
}
/** What such JSON has of one definition. */
function jsonPiece(item) {
    return escapeControls(jsonItem(item));
}
/** Characters. */
const WRITTEN_AT_ONCE = 64 * 1024;
/** Writes a line about the run itself to stderr. */
function printNote(line) {
    if (!choice.isQuiet)
        emit(['err', `${line}\n`]);
}
/** Writes findings to stderr, worst first, of a quiet run the errors, and at most as many as a run shows. */
function printDiagnostics(diagnostics) {
    const screen = screenFor('err');
    const told = choice.isQuiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    for (const diagnostic of (0,model_diagnostic/* worstFirst */.md)((0,findings/* shownFindings */.qA)((0,model_diagnostic/* distinct */.dM)(told))))
        emit(['err', `${(0,report_text/* renderDiagnostic */.IW)(diagnostic, screen)}\n`]);
}


/***/ }),

/***/ 48439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ isColorChoice),
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   zg: () => (/* binding */ COLOR_CHOICES)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_report_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64829);


const COLOR_CHOICES = ['auto', 'always', 'never'];
function isColorChoice(text) {
    return COLOR_CHOICES.some((choice) => choice === text);
}
/** Fewer columns hold no table. */
const NARROWEST = 40;
/** How text for people is written to a stream: with colours and within its columns on a terminal, as it is elsewhere. */
function screenOf({ isTTY, columns }, choice, env) {
    const width = isTTY && columns > 0 ? Math.max(columns, NARROWEST) : undefined;
    return { width, paint: hasColor(isTTY, choice, env) ? paint : _core_report_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ.paint };
}
// https://no-color.org, https://force-color.org
function hasColor(isTTY, choice, { FORCE_COLOR, NO_COLOR, TERM }) {
    if (choice !== 'auto')
        return choice === 'always';
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTTY && !NO_COLOR && TERM !== 'dumb';
}
const STYLES = {
    good: 'green',
    changing: 'cyan',
    bad: 'red',
    doubtful: 'yellow',
    quiet: 'dim',
    heading: 'bold',
};
function paint(tone, text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false });
}


/***/ }),

/***/ 90770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   Qd: () => (/* binding */ LOOKING_MINUTES),
/* harmony export */   exitSoon: () => (/* binding */ exitSoon),
/* harmony export */   vI: () => (/* binding */ BUILDING_MINUTES),
/* harmony export */   xX: () => (/* binding */ MAX_MINUTES)
/* harmony export */ });
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


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

/***/ 60528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rO: () => (/* binding */ formatReads),
  ub: () => (/* binding */ joinReads),
  W4: () => (/* binding */ openRecordable),
  oD: () => (/* binding */ openSource),
  zd: () => (/* binding */ parseReads)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(62840);
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

// EXTERNAL MODULE: ./build/adapters/checkout/work-tree.js + 5 modules
var work_tree = __webpack_require__(413);
// EXTERNAL MODULE: ./build/adapters/git/files.js
var files = __webpack_require__(73717);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
;// CONCATENATED MODULE: ./build/hosts/recorded-reads.js







/** Files with other contents than before that are worth looking for: behind them everything is computed. */
const MOST_CHANGED = 1000;
/** A work tree that nobody records. */
async function openSource(root, env, options = {}) {
    return sourceOf(root, await (0,work_tree/* workTree */._)(root, env, options));
}
/** `now` is in milliseconds since 1970. */
async function openRecordable(root, env = {}, now = Date.now) {
    const stamps = new Map();
    const onOpen = (path, stats, at = now()) => stamps.set(path, stampOf(stats, at));
    // The system is asked once about files that are both listed and compared.
    let listed;
    const onListed = (path, stats) => listed?.set(path, stats);
    const source = sourceOf(root, await (0,work_tree/* workTree */._)(root, env, { onOpen, onListed }));
    const { tree } = source;
    return {
        ...source,
        record: () => recording(source, stamps),
        compare: async (reads) => {
            listed = new Map();
            const look = (path) => listed?.get(path) ?? tree.look(path);
            const comparison = await compareAnswers({ ...source, tree: { ...tree, look } }, reads);
            listed = undefined;
            return comparison;
        },
    };
}
// A root that is no folder was refused when its tree was opened.
function sourceOf(root, tree) {
    const links = (0,once/* lazy */.RZ)(() => linkReader(root));
    return {
        tree,
        links: { followed: (path) => links().followed(path), hasLinks: (folder) => links().hasLinks(folder) },
        trackedIgnored: () => (0,files/* listTrackedIgnored */.NE)(root),
    };
}
/** Milliseconds within which a second change of a file may have the time of the first one: file systems have coarse clocks. */
const RECENT_MS = 2000;
/**
 * What changes with the content of a file, as git's index has it, with times of more digits; empty for a file that changed just now.
 * https://git-scm.com/docs/racy-git
 */
function stampOf({ ino, dev, size, mode, mtimeMs, ctimeMs }, now) {
    return Math.max(mtimeMs, ctimeMs) > now - RECENT_MS ? '' : `${ino}:${dev}:${size}:${mode}:${mtimeMs}:${ctimeMs}`;
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
/** Asks again what was asked. The disk is asked while git lists. Files with their old stamp are not read. */
async function compareAnswers(source, reads) {
    const ask = asker(source);
    // Whoever asks for them gets the failure.
    source.tree.listFiles().catch(() => undefined);
    const place = ([question]) => ORDER.findIndex((kinds) => kinds.includes(question[0] ?? ''));
    const byPlace = Map.groupBy(reads, place);
    if (byPlace.has(-1))
        return 'different';
    const [texts, contents] = [new Set(), new Set()];
    let asked = 0;
    for (const [question, answer] of ORDER.flatMap((_, at) => byPlace.get(at) ?? [])) {
        const isAlike = looksAlike(source.tree, question, answer) || (await ask(question, answer).catch(failureOf)) === answer;
        if (!isAlike) {
            const kind = question[0];
            if ((kind !== 't' && kind !== 'd') || texts.size + contents.size === MOST_CHANGED)
                return 'different';
            (kind === 't' ? texts : contents).add(question.slice(1));
        }
        asked += 1;
        if (asked % TURN === 0)
            await (0,promises_.setImmediate)();
    }
    return texts.size + contents.size === 0 ? 'alike' : { texts, contents, contexts: new Set() };
}
/**
 * What a run and a later one that computed a part of it asked, without what is nobody's question any more. `undefined` where the later
 * one was answered otherwise than what was compared: a file changed meanwhile, on which other parts may depend.
 */
function joinReads(reads, { texts, contents }, again) {
    const joined = new Map(reads);
    for (const path of texts)
        joined.delete(`t${path}`);
    for (const path of contents)
        joined.delete(`d${path}`);
    for (const [question, answer] of again) {
        const before = joined.get(question);
        if (before !== undefined && digestIn(before) !== digestIn(answer))
            return undefined;
        joined.set(question, answer);
    }
    return joined;
}
function digestIn(answer) {
    return answer.split(' ', 1)[0] ?? '';
}
const ABSENT = digestOf({ kind: 'absent' });
/** True for a content that the system says is the one that was read: nobody waits for that. */
function looksAlike(tree, question, answer) {
    if (!/^[td]/.test(question))
        return false;
    const stats = tree.look(question.slice(1));
    if (stats === 'absent')
        return answer === ABSENT;
    const at = answer.indexOf(' ');
    return stats !== undefined && at >= 0 && stampOf(stats, Number.POSITIVE_INFINITY) === answer.slice(at + 1);
}
function asker({ tree, links, trackedIgnored }) {
    const stateOf = (0,once/* once */.Oo)(async (directory) => (await tree.checkoutState?.(directory)) ?? NO_STATE);
    const contentOf = async (expected, read) => {
        const found = digestOf(await read());
        return found === digestIn(expected) ? expected : found;
    };
    return async (question, expected) => {
        const about = question.slice(1);
        switch (question.slice(0, 1)) {
            case 'f':
                return digestOf(await tree.listFiles());
            case 't':
                return contentOf(expected, () => tree.readText(about));
            case 'd':
                return contentOf(expected, () => tree.digestFile(about));
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
