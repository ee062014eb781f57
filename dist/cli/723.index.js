export const id = 723;
export const ids = [723];
export const modules = {

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


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
        if (named !== undefined)
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
    const { listTracked } = await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 1321));
    return listTracked(base, paths);
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ turnsUntil)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/** Milliseconds of work between two turns: a stop is obeyed soon, and the turns cost nothing that one would notice. */
const SLICE_MS = 50;
/** Turns of a run that ends when `signal` says so. */
function turnsUntil(signal) {
    let began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const pause = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        signal?.throwIfAborted();
        began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    };
    return () => (node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began < SLICE_MS ? undefined : pause());
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);
/* harmony import */ var _core_model_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1739);
/* harmony import */ var _credential_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6574);







/** Of a definition. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/**
 * The files of a checkout. No read leaves the root, also not through links. Files that `env` names as credentials are left out
 * unless git tracks them.
 */
async function workTree(root, env = {}) {
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root).catch((cause) => {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `the root ${JSON.stringify(root)} is no folder`, {
            cause,
            hint: 'pass --root <dir>',
        });
    });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(base)).isDirectory())
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `the root ${JSON.stringify(root)} is no folder`);
    const credentials = await (0,_credential_files_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialFiles */ .x)(base, env);
    const checkout = { base, credentials, modes: (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_6__/* .lazy */ .R)(() => readModes(base)), pointers: new Set() };
    const askGit = (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_6__/* .lazy */ .R)(() => gitReader(base));
    return {
        listFiles: (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_6__/* .lazy */ .R)(() => listFiles(checkout)),
        readText: (path) => readText(checkout, path).catch(unreadable),
        listContext: (directory) => listContext(checkout, directory).catch(failedToRead),
        digestFile: (path) => digestFile(checkout, path).catch(failedToRead),
        leftOut: credentials.leftOut,
        checkoutState: async (directory) => {
            const state = await (await askGit())?.(await realFolder(base, directory));
            const isPointer = (path) => checkout.pointers.has(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(directory, path));
            return { ...(state ?? { untracked: [], sparse: [], submodules: [] }), isPointer };
        },
    };
}
// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles(checkout) {
    const { base, credentials } = checkout;
    // Starting git costs more than everything else that a small tree needs.
    const { listWorkTree } = isRepository(base) ? await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 1321)) : { listWorkTree: undefined };
    const listed = await listWorkTree?.(base);
    if (listed !== undefined)
        return listed.filter((path) => !credentials.leavesOut(path));
    const walked = await walk(checkout, '', skipUnreadable);
    return walked.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
}
async function readModes(base) {
    return isRepository(base) ? (await __webpack_require__.e(/* import() */ 660).then(__webpack_require__.bind(__webpack_require__, 5660))).modesOfIndex(base) : new Map();
}
async function gitReader(base) {
    return isRepository(base) ? (await __webpack_require__.e(/* import() */ 681).then(__webpack_require__.bind(__webpack_require__, 7681))).checkoutReader(base) : undefined;
}
/** Where git has a folder that links lead to. */
async function realFolder(base, directory) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, directory)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, directory));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, real).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/') || '.';
}
function isRepository(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')) || ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) !== folder && isRepository((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)));
}
// A name that is not UTF-8 cannot be opened. A listing can leave it out, a build context cannot.
const skipUnreadable = () => [];
const failUnreadable = (error) => {
    throw error;
};
/** Everything below a folder of the root, relative to that folder. */
async function walk({ base, credentials }, directory, onUnreadable) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, directory);
    const entries = [];
    const queue = [''];
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
        for (const dirent of await readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, folder), onUnreadable)) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, dirent.name);
            if (dirent.name === '.git' || credentials.leavesOut(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(directory, path)))
                continue;
            if (dirent.isDirectory())
                queue.push(path);
            else
                entries.push(...(await describeEntry(top, path, dirent).catch(onUnreadable)));
        }
    }
    return entries;
}
async function readFolder(path, onUnreadable) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { withFileTypes: true });
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}
// Sockets, pipes and devices are no content: Docker leaves them out too.
async function describeEntry(base, path, dirent) {
    if (dirent.isSymbolicLink())
        return [{ path, kind: 'link', executable: false, target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path)) }];
    if (!dirent.isFile())
        return [];
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path));
    return [{ path, kind: 'file', executable: (mode & 0o111) !== 0, target: '' }];
}
async function listContext(checkout, directory) {
    const folder = await resolveInside(checkout, directory);
    if (folder.kind !== 'inside')
        return undefined;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder.path);
    if (!stats.isDirectory())
        return undefined;
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(checkout.base, folder.path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
    const [entries, modes] = await Promise.all([walk(checkout, real, failUnreadable), checkout.modes()]);
    return modes.size === 0 ? entries : entries.map((entry) => withMode(entry, modes.get(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(real, entry.path))));
}
function withMode(entry, executable) {
    return entry.kind === 'link' || executable === undefined ? entry : { ...entry, executable };
}
async function resolveInside({ base, credentials }, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, real);
        // git's own files hold the checkout's credentials, and are no part of any environment.
        if ([...path.split('/'), ...inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)].includes('.git'))
            return { kind: 'outside' };
        if ([path, inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/')].some(credentials.leavesOut))
            return { kind: 'absent' };
        return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) ? { kind: 'outside' } : { kind: 'inside', path: real };
    }
    catch (error) {
        if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR'))
            return { kind: 'absent' };
        if (hasCode(error, 'ELOOP'))
            return { kind: 'outside' };
        throw error;
    }
}
async function readText(checkout, path) {
    const resolved = await resolveInside(checkout, path);
    if (resolved.kind === 'absent')
        return { kind: 'absent' };
    if (resolved.kind === 'outside') {
        const hint = 'replace the link by the file';
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    // O_NONBLOCK: a pipe must not hang the run; O_NOFOLLOW: the path was resolved, a link now is a race.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(resolved.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            return { kind: 'refused', code: 'not-a-file', message: 'expected a regular file' };
        if (stats.size > MAX_TEXT_BYTES)
            return tooLarge(stats.size);
        return decodeText(await file.readFile());
    }
    finally {
        await file.close();
    }
}
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
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        if (!text.includes('\0'))
            return { kind: 'text', text };
        return {
            kind: 'refused',
            code: 'not-utf8',
            message: 'expected text, received NUL bytes',
            hint: 'save the file as UTF-8',
        };
    }
    catch {
        return { kind: 'refused', code: 'not-utf8', message: 'expected UTF-8 text', hint: 'save the file as UTF-8' };
    }
}
async function digestFile(checkout, path) {
    const resolved = await resolveInside(checkout, path);
    if (resolved.kind !== 'inside')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('snapshot-failed', `${JSON.stringify(path)} cannot be read`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(checkout.base, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('snapshot-failed', `${JSON.stringify(path)} is no regular file`);
        const { size } = stats;
        for await (const chunk of file.createReadStream({ autoClose: false })) {
            hash.update(chunk);
            if (size < MAX_POINTER_BYTES && isPointer(chunk))
                checkout.pointers.add(path);
        }
    }
    finally {
        await file.close();
    }
    return `sha256:${hash.digest('hex')}`;
}
/** A pointer is shorter, says the specification of git-lfs. */
const MAX_POINTER_BYTES = 1024;
function isPointer(content) {
    return /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/.test(content.toString('latin1', 0, 64));
}
// Names that no file system takes, and files that we may not read, are facts about the user's files.
function unreadable(error) {
    return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${systemCode(error)}` };
}
function failedToRead(cause) {
    if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM)
        throw cause;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('snapshot-failed', `a file of the context cannot be read: ${systemCode(cause)}`, { cause });
}
function systemCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    throw error;
}
function hasCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pushFailure)
/* harmony export */ });
/** The first that fits counts: Docker Hub says both "denied" and "unauthorized" to somebody without a login. */
const ROWS = [
    {
        says: /no space left on device|disk quota exceeded|\b507 |\bquota\b|configured upper limit/i,
        code: 'registry-failed',
        message: 'the registry has no space left',
        hint: 'free space on the registry, raise its quota, or delete images that nobody needs',
        lasting: true,
    },
    {
        says: /\b401 |\bunauthorized\b|authentication required|no basic auth credentials/i,
        code: 'registry-auth',
        message: 'the registry does not accept the login of the push',
        hint: 'log in with docker login, in a workflow with docker/login-action, before the builder is used',
        lasting: true,
    },
    {
        says: /\b403 |\bdenied\b|\bforbidden\b|insufficient_scope/i,
        code: 'registry-denied',
        message: 'the registry refuses the push',
        hint: 'give the account the right to push to this repository; on ghcr.io give the job permissions: { packages: write }',
        lasting: true,
    },
    {
        says: /\b404 |\bname unknown\b|NAME_UNKNOWN|repository .{0,200}(?:does not exist|not found)/i,
        code: 'registry-not-found',
        message: 'the registry does not have the repository to push to',
        hint: 'create the repository on the registry, or check its name',
        lasting: true,
    },
    {
        says: /\b413 |entity too large|blob too large|size limit/i,
        code: 'registry-failed',
        message: 'the registry, or a proxy before it, limits the size of uploads',
        hint: 'raise that limit, such as client_max_body_size of nginx',
        lasting: true,
    },
    {
        says: /\b429 |too ?many ?requests/i,
        code: 'registry-failed',
        message: 'the registry limits requests',
        hint: 'log in, or run again later',
        lasting: false,
    },
    {
        says: /server gave HTTP response to HTTPS client/i,
        code: 'registry-unreachable',
        message: 'the registry does not speak TLS, which the builder expects',
        hint: 'name it as insecure in the configuration of the builder (docker buildx create --buildkitd-config)',
        lasting: true,
    },
    {
        says: /\bx509: |certificate/i,
        code: 'registry-unreachable',
        message: 'the builder does not trust the certificate of the registry',
        hint: 'give the builder the authority (docker buildx create --buildkitd-config)',
        lasting: true,
    },
    {
        says: /no such host|connection refused|network is unreachable|no route to host|i\/o timeout/i,
        code: 'registry-unreachable',
        message: 'the builder does not reach the registry',
        hint: 'a builder has a network of its own: create it with --driver-opt network=host for a registry on this machine, or push with publisher oci',
        lasting: false,
    },
    {
        says: /\b4(?!08|25|99)\d\d |manifest invalid/i,
        code: 'registry-failed',
        message: 'the registry refuses what was pushed',
        hint: 'see the last lines of its output, and the log of the registry',
        lasting: true,
    },
];
const OTHER = {
    code: 'registry-failed',
    message: 'the push to the registry failed',
    hint: 'see the last lines of its output, and the log and the disk of the registry',
    lasting: false,
};
const PUSH = 'failed to push ';
/** Why BuildKit's push failed, by the lines that a build ends with; `undefined` where no push did. */
function pushFailure(lines) {
    const first = lines.findIndex((line) => /^(?:ERROR|error): /.test(line) && line.includes(PUSH));
    if (first < 0)
        return undefined;
    // Several replies of a registry are on separate lines.
    const words = lines.slice(first).join('\n');
    // Behind the name of the image and without addresses: words of a repository's name say nothing.
    const said = words.slice(words.indexOf(': ', words.indexOf(PUSH))).replace(/https?:\/\/[^\s"]+/g, '');
    return ROWS.find(({ says }) => says.test(said)) ?? OTHER;
}


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8384);

/** Parses a baseline file: schemas/baseline.schema.json. */
function parseBaseline(text) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value.formatVersion !== 1 || !Array.isArray(value.findings))
        return { ok: false, reason: 'expected {"formatVersion": 1, "findings": [...]}' };
    const accepted = new Set();
    for (const [index, finding] of value.findings.entries()) {
        if (!isAccepted(finding))
            return { ok: false, reason: `expected path, code and subject in findings[${index}]` };
        accepted.add(fingerprint(finding));
    }
    return { ok: true, accepted };
}
/** The text of a baseline: sorted, one finding per line, so that branches merge cleanly. */
function formatBaseline(pins) {
    const lines = pins.map(({ path, code, subject }) => `    ${JSON.stringify({ path, code, subject })}`);
    const sorted = [...new Set(lines)].sort();
    return `{\n  "formatVersion": 1,\n  "findings": [\n${sorted.join(',\n')}\n  ]\n}\n`;
}
/** Identifies a finding independently of its position in the file. */
function fingerprint({ path, code, subject }) {
    return JSON.stringify([path, code, subject]);
}
function isAccepted(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && ['path', 'code', 'subject'].every((key) => typeof value[key] === 'string');
}


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   uV: () => (/* binding */ allowedHosts)
/* harmony export */ });
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3584);
/* harmony import */ var _file_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1168);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(106);





/** Configuration for a tree without `terrarium.yml`. */
function defaultConfig(path) {
    return { path, text: '', ...(0,_key_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultsOf */ .Gf)(_file_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_KEYS */ .AH) };
}
/** Reads `terrarium.yml`. Parts of the file that cannot be read get the defaults, and their errors are reported. */
function parseConfig(text, path) {
    const reading = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, path);
    if (!reading.ok)
        return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
    const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .Fv(path);
    const empty = reading.root.kind === 'scalar' && reading.root.text === '';
    const map = empty ? undefined : (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeMap */ .P2)(findings, reading.root, 'terrarium.yml');
    if (map === undefined)
        return { config: defaultConfig(path), diagnostics: findings.diagnostics };
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, (0,_key_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(_file_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_KEYS */ .AH), 'terrarium.yml');
    const config = { path, text, ...(0,_key_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeKeys */ .jU)(findings, map, _file_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_KEYS */ .AH) };
    return { config, diagnostics: findings.diagnostics };
}
/** Every registry host that a file of this tree may refer to. */
function allowedHosts(config) {
    const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
    return new Set([...config.allowedRegistries, ...ours.flatMap((repository) => repository?.registry ?? [])]);
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

/***/ 9579:
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
;// CONCATENATED MODULE: ./build/core/text/percent-encoding.js
/**
 * A text with all but the unreserved characters encoded, by its UTF-8 bytes: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 * It must be well-formed.
 */
function percentEncode(text) {
    const encode = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, encode);
}

;// CONCATENATED MODULE: ./build/core/config/matrix-axes.js



const MAX_COMBINATIONS = 256;
const MAX_AXES = 16;
const MAX_VALUE = 100;
const AXIS = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const AXIS_HINT = 'write python: ["3.11", "3.12"]';
/** Reads `matrix`: a list of texts per axis, and with `exclude` the combinations that are left out. */
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
    const named = map.entries.filter(({ key }) => key !== 'exclude');
    if (named.length === 0)
        findings.error('matrix-axis', 'expected an axis', { at: map.at, hint: AXIS_HINT });
    if (named.length > MAX_AXES) {
        findings.error('matrix-limits', `expected at most ${MAX_AXES} axes`, { at: map.at, hint: 'write several entries' });
        return undefined;
    }
    const axes = named.flatMap((entry) => decodeAxis(findings, entry) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    const excludes = decodeExcludes(findings, map, axes);
    const all = combine(axes);
    if (all === undefined) {
        const message = `expected at most ${MAX_COMBINATIONS} combinations`;
        findings.error('matrix-limits', message, { at: map.at, hint: 'write several entries with smaller matrices' });
        return undefined;
    }
    const combinations = all.filter((values) => !excludes.some((exclude) => isPart(exclude, values)));
    if (combinations.length === 0)
        findings.error('matrix-axis', 'no combination is left', { at: map.at, hint: 'exclude fewer' });
    return { axes, combinations };
}
function decodeAxis(findings, { key, at, value }) {
    if (!AXIS.test(key) || key === 'include') {
        const expected = key === 'include' ? 'an axis; further entries stand for include' : 'letters, digits, - and _ for an axis';
        findings.error('matrix-axis', `expected ${expected}, received ${(0,diagnostic/* quote */.hD)(key)}`, { at, hint: AXIS_HINT });
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
    if (text === undefined || (text !== '' && text.length <= MAX_VALUE && !text.includes('${{')))
        return text;
    const message = `expected 1 to ${MAX_VALUE} characters of text for axis ${axis}, received ${(0,diagnostic/* quote */.hD)(text)}`;
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
    if (!checkPlaceholders(findings, plain, matrix?.axes ?? []))
        return [];
    if (matrix === undefined)
        return [{ suffix: '', map }];
    checkEffect(findings, plain, matrix.axes);
    const combinations = [];
    for (const values of matrix.combinations) {
        combinations.push({ suffix: formatSuffix(values), map: substituteMap(plain, values, budget) });
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
    return `?${[...values].map(([axis, value]) => `${axis}=${percentEncode(value)}`).join('&')}`;
}
// An expression left in place would be hashed as text.
function checkPlaceholders(findings, map, axes) {
    let known = true;
    for (const { text, at } of scalarsOf(map)) {
        const unknown = axesIn(text).find((axis) => axes.every(({ name }) => name !== axis));
        const rest = text.replace(PLACEHOLDER, '');
        if (unknown === undefined && !rest.includes('${{'))
            continue;
        known = false;
        const names = axes.map(({ name }) => name).join(', ');
        const hint = axes.length === 0 ? 'give the entry a matrix with that axis' : `its axes are: ${names}`;
        const received = unknown === undefined ? (0,diagnostic/* quote */.hD)(rest.slice(rest.indexOf('${{'))) : `axis ${(0,diagnostic/* quote */.hD)(unknown)}`;
        findings.error('matrix-placeholder', `expected \${{ matrix.<axis> }}, received ${received}`, { at, hint });
    }
    return known;
}
function checkEffect(findings, map, axes) {
    const used = axesOf(map);
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    const named = axesOf({ ...map, entries: map.entries.filter(({ key }) => key === 'name' || key === 'version') });
    for (const { name: axis, at, values } of axes) {
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
        return value === undefined ? '' : `?${key}=${percentEncode(value)}`;
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
/* harmony export */   uI: () => (/* binding */ BASE_MOVED),
/* harmony export */   wF: () => (/* binding */ FOLLOW_BASE)
/* harmony export */ });
/* unused harmony exports DEFAULT_REGISTRIES, DEFAULTS_KEYS */
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8786);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9579);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(106);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7223);





const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'];
const FOLLOW_BASE = ['floating', 'tags', 'never'];
const BASE_MOVED = ['auto', 'build', 'report'];
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

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./build/core/config/baseline.js
var baseline = __webpack_require__(9510);
// EXTERNAL MODULE: ./build/core/formats/readers.js + 40 modules
var readers = __webpack_require__(1344);
// EXTERNAL MODULE: ./build/core/config/entry.js + 4 modules
var entry = __webpack_require__(9579);
// EXTERNAL MODULE: ./build/core/config/entry-keys.js
var entry_keys = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/core/config/values.js + 1 modules
var values = __webpack_require__(7223);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 3 modules
var yaml = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var environment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/core/formats/requirements/includes.js
var includes = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(729);
// EXTERNAL MODULE: ./build/core/formats/requirements/trail.js
var requirements_trail = __webpack_require__(8138);
// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/dockerfile/dockerfile.js
var dockerfile = __webpack_require__(9452);
;// CONCATENATED MODULE: ./build/core/formats/terrarium/files.js










/** The format used for a file that a key names if its content matches none of the key's formats. */
const OTHERWISE = { 'conda-file': environment/* conda */.S, requirements: requirements/* requirements */.L, dockerfile: dockerfile/* dockerfile */.T };
/** The file that a key of an in-place environment names, relative to the root, and the text after a `#`. */
function namedFile(map, key) {
    const node = (0,decode/* entryOf */.Ms)(map, key)?.value;
    if (node?.kind !== 'scalar')
        return undefined;
    const { file, rest } = (0,config_path/* splitId */.QO)(node.text);
    const resolved = (0,names_path/* resolvePath */.o1)('.', file);
    return resolved.ok ? { path: resolved.path, suffix: rest } : undefined;
}
/** The content of the file that a key names. */
function readNamed(findings, map, key, files) {
    const node = (0,decode/* entryOf */.Ms)(map, key)?.value;
    const text = node && (0,decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || text === undefined)
        return {};
    const { file, rest } = (0,config_path/* splitId */.QO)(text);
    const path = (0,named_file/* localPath */.$)(findings, key, file, '.', node);
    const source = path === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, key, path, files.all, node);
    if (path === undefined || source === undefined)
        return {};
    const definition = files.parse(key, source).get(rest);
    if (definition !== undefined)
        return contentOf(findings, definition, path, node.at);
    const hint = 'name a definition in that file by its JSON pointer, or the file itself';
    findings.error('no-match', `${key} names ${(0,diagnostic/* quote */.hD)(text)}, where there is nothing`, { at: node.at, hint });
    return {};
}
/** Each file is parsed once per key. */
function namedFiles(all) {
    const parse = (0,once/* once */.O)(({ key, file }) => parseFile(key, file, all), ({ key, file }) => `${key} ${file.path}`);
    return { all, parse: (key, file) => parse({ key, file }) };
}
function parseFile(key, file, files) {
    const reader = readers/* READERS */.H.find(({ namedBy, recognizes }) => namedBy === key && recognizes(file));
    const definitions = (reader ?? OTHERWISE[key])?.parse(file, files).definitions ?? [];
    // The first one of a suffix counts.
    return new Map(definitions.toReversed().map((definition) => [definition.suffix, definition]));
}
function contentOf(findings, { source, diagnostics }, path, at) {
    findings.add(...diagnostics);
    const { python, variables, dockerfile: part, parts, consumes } = source;
    // A position in another file is meaningless in this one.
    const localPackages = source.localPackages.map((local) => ({ ...local, at }));
    return { python, variables, dockerfile: part, parts, localPackages, consumes: [path, ...consumes] };
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/formats/terrarium/spark.js





/** Keys of `spark` in an in-place environment. */
const SPARK_KEYS = ['packages', 'repositories', 'precache'];
const NOTHING = { spark: format/* NO_SPARK */.wD, parts: [] };
/**
 * Reads `spark`: coordinates, URLs and whether the image contains the packages. Without packages nothing is installed.
 */
function decodeSpark(findings, node) {
    const map = node === undefined ? undefined : (0,decode/* decodeMap */.P2)(findings, node, 'spark');
    if (map === undefined)
        return NOTHING;
    (0,decode/* checkKeys */.L)(findings, map, SPARK_KEYS, 'spark');
    const parts = (0,decode/* decodeOptional */.BV)(findings, map, 'packages', decodePackages) ?? [];
    const packages = parts.map(({ text }) => text);
    const repositories = (0,decode/* decodeOptional */.BV)(findings, map, 'repositories', decodeRepositories) ?? [];
    const precache = (0,decode/* decodeOptional */.BV)(findings, map, 'precache', decode/* decodeBoolean */.J2) ?? true;
    return packages.length === 0 ? NOTHING : { spark: { packages, precache, repositories }, parts };
}
function decodePackages(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a Spark package');
        const reading = text === undefined ? undefined : (0,maven/* parseMavenCoordinate */.x0)(text);
        if (text === undefined || reading === undefined)
            return [];
        if (reading.ok) {
            const { coordinate } = reading;
            const written = (0,contract_parts/* sourceText */.rI)(findings.path, item);
            return [{ kind: 'spark', text: (0,maven/* formatMavenCoordinate */.BP)(coordinate), coordinate, written }];
        }
        findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at: item.at });
        return [];
    });
}
function decodeRepositories(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a Spark repository');
        const reading = text === undefined ? undefined : (0,maven/* parseMavenRepository */.ZJ)(text);
        if (reading === undefined)
            return [];
        if (reading.ok)
            return [reading.url];
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        if (reading.secret)
            findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: item.at, hint });
        else
            findings.error('maven-syntax', 'expected the URL of a Maven repository', { at: item.at });
        return [];
    });
}

;// CONCATENATED MODULE: ./build/core/formats/terrarium/terrarium.js
















/**
 * Environments declared in place in the configuration file. Their names, and the settings that apply to every
 * environment, are read with the other entries; this reader reads their contents.
 */
const terrarium = {
    format: 'terrarium',
    // The run knows which file is the configuration file; any other file of the same form is not one.
    names: () => false,
    recognizes: () => false,
    includes: ({ path, read }) => entriesOf(read(yaml/* readYaml */.g), path).flatMap(({ map }) => includesOf(map, path)),
    parse: (file, files) => {
        const named = namedFiles(files);
        const entries = entriesOf(file.read(yaml/* readYaml */.g), file.path);
        return { definitions: entries.map((entry) => parseEntry(entry, file, named)), uses: [] };
    },
};
// Mistakes in the list itself are reported when the configuration is read.
function entriesOf(reading, path) {
    const list = reading.ok && reading.root.kind === 'map' ? (0,decode/* entryOf */.Ms)(reading.root, 'environments')?.value : undefined;
    if (list?.kind !== 'list')
        return [];
    return (0,entry/* writeEntries */.g)(new model_findings/* Findings */.Fv(path), list.items).flatMap((entry) => entry.pointer === undefined ? [] : [{ ...entry, pointer: entry.pointer }]);
}
function includesOf(map, path) {
    const files = ['conda-file', 'requirements', 'dockerfile'].flatMap((key) => namedFile(map, key)?.path ?? []);
    const conda = (0,decode/* entryOf */.Ms)(map, 'conda')?.value;
    const pip = (0,decode/* entryOf */.Ms)(map, 'pip')?.value;
    return [
        ...files,
        ...(conda?.kind === 'map' ? (0,environment/* condaIncludes */.B8)(conda, path) : []),
        ...(pip?.kind === 'list' ? (0,includes/* pipIncludes */.d$)(linesOf(pip.items), (0,names_path/* directoryOf */.jt)(path)) : []),
    ];
}
function linesOf(items) {
    return items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
}
function parseEntry({ map, pointer, combination }, { path, read }, files) {
    const findings = new model_findings/* Findings */.Fv(path);
    checkContent(findings, map);
    const source = parseContent(findings, map, () => read(environment/* splitLines */.uz), files);
    return { suffix: `#${pointer}${combination}`, source, diagnostics: (0,diagnostic/* distinct */.dM)(findings.diagnostics) };
}
const PYTHON_KEYS = ['conda', 'conda-file', 'pip', 'requirements'];
const DOCKERFILE_KEYS = ['context', 'target', 'build-args', 'build-contexts'];
/** Checks that an environment has one base and one source of packages; a Dockerfile is both. */
function checkContent(findings, map) {
    const given = (keys) => map.entries.filter(({ key }) => keys.includes(key));
    const refuse = (keys, why, hint, spare = 0) => {
        for (const { key, at } of given(keys).slice(spare))
            findings.error('entry-content', `${key} does not go with ${why}`, { at, hint });
    };
    if ((0,decode/* entryOf */.Ms)(map, 'dockerfile') === undefined) {
        refuse(DOCKERFILE_KEYS, 'an environment without "dockerfile"', 'remove it');
        refuse(PYTHON_KEYS, 'another list of packages', 'write pip packages below "pip" of the conda dependencies', 1);
        refuse(['base', 'image'], 'another base', 'keep one of base and image', 1);
        return;
    }
    const others = ['base', ...entry_keys/* CONTENT_KEYS */.P.filter((key) => key !== 'dockerfile')];
    refuse(others, '"dockerfile"', 'write it into the Dockerfile, or remove "dockerfile"');
}
function parseContent(findings, map, lines, files) {
    const value = (key) => (0,decode/* entryOf */.Ms)(map, key)?.value;
    const image = value('image');
    const base = image && (0,values/* decodeReferenceText */.jC)(findings, image, 'image');
    const { spark, parts } = decodeSpark(findings, value('spark'));
    const packages = parsePackages(findings, map, lines, files);
    const { path } = findings;
    const own = [...(0,contract_parts/* imageParts */.Ck)(path, image), ...parts, ...(0,contract_parts/* variableParts */.hC)(path, value('variables'))];
    return {
        ...(0,format/* emptySource */.$_)('terrarium'),
        standing: 'declared',
        base,
        spark,
        ...packages,
        parts: [...own, ...(packages.parts ?? [])],
    };
}
function parsePackages(findings, map, lines, files) {
    const node = (key) => (0,decode/* entryOf */.Ms)(map, key)?.value;
    const [conda, pip] = [node('conda'), node('pip')];
    if (conda !== undefined) {
        const consumes = conda.kind === 'map' ? (0,environment/* condaConsumes */.$I)(conda, findings.path, files.all) : [];
        return { ...(0,environment/* parseConda */.nO)(findings, conda, files.all, lines()), consumes };
    }
    if (pip !== undefined)
        return parsePip(findings, pip, files.all);
    const key = ['conda-file', 'requirements', 'dockerfile'].find((name) => node(name) !== undefined);
    return key === undefined ? {} : readNamed(findings, map, key, files);
}
function parsePip(findings, node, files) {
    const items = (0,decode/* decodeList */.VX)(findings, node, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at, node: item }];
    });
    const trail = (0,requirements_trail/* pipTrail */.US)(findings.path);
    const pip = (0,requirements/* parsePipLines */.W)(findings, lines, files, trail);
    const consumes = (0,includes/* withReached */.nh)((0,includes/* pipIncludes */.d$)(linesOf(items), (0,names_path/* directoryOf */.jt)(findings.path)), files);
    const { parts, localPackages } = trail;
    return { python: { ...format/* NO_PYTHON */.ho, pip }, parts, localPackages, consumes };
}

// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(5264);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(4061);
;// CONCATENATED MODULE: ./build/core/text/source-file.js
/** Total characters of texts whose results a run caches: some thousand definition files. */
const MAX_CHARACTERS = 8_000_000;
/** The files of one run. Beyond 8 million characters of text, the oldest cached results are dropped. */
function sourceOpener() {
    const kept = new Map();
    let characters = 0;
    const keep = (readings, size) => {
        if (kept.has(readings))
            return;
        kept.set(readings, size);
        characters += size;
        for (const [oldest, length] of kept) {
            if (characters <= MAX_CHARACTERS)
                break;
            oldest.clear();
            kept.delete(oldest);
            characters -= length;
        }
    };
    return (path, reading) => {
        if (reading.kind !== 'text')
            return reading;
        const { text } = reading;
        const readings = new Map();
        return {
            kind: 'text',
            path,
            text,
            read: (reader) => {
                if (!readings.has(reader))
                    readings.set(reader, reader(text, path));
                const known = readings.get(reader);
                keep(readings, text.length);
                return known;
            },
        };
    };
}

// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/template-text.js

const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;
/** True for YAML that becomes a definition only after it is rendered. */
function isTemplateOfDefinition(text) {
    const template = (text.includes('{{') && text.includes('}}')) || text.includes('{%');
    if (!template)
        return false;
    const schema = (0,azureml_schema/* schemaLine */.cZ)(text);
    return DEFINITION_KEY.test(text) || (0,azureml_schema/* isEnvironmentSchema */.jX)(schema) || (0,azureml_schema/* isHolderSchema */.Ut)(schema);
}

;// CONCATENATED MODULE: ./build/core/discover/classify.js



/** True for a file that is worth reading by its name alone. */
function isConventional(path) {
    return readers/* READERS */.H.some((reader) => reader.names(path));
}
/** Decides which format a file has. A file that an entry names literally is a definition in any case. */
function classify(path, reading, naming) {
    const named = naming === 'literal';
    if (reading.kind === 'text') {
        const reader = readerOf(reading, naming);
        if (!named && (reader === undefined || reader.hasTemplatePins?.(reading.text) === true))
            return unrecognized(path, reading.text, reader);
        return { kind: 'definition', reader };
    }
    if (reading.kind === 'absent')
        return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
    if (named || !/\.ya?ml$/i.test(path))
        return { kind: 'definition', reader: undefined };
    const message = `${reading.message}; not looked into for definitions`;
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.gk)('note', reading.code, message, { path, hint: reading.hint }) };
}
// What the content says goes before what only the name of a literal entry says.
function readerOf(file, naming) {
    const takenBy = (isLiteral) => readers/* READERS */.H.find(({ takes }) => takes?.(file, isLiteral));
    return (readers/* READERS */.H.find((candidate) => candidate.recognizes(file)) ??
        readers/* READERS */.H.find(({ resembles }) => resembles?.(file, naming !== 'none')) ??
        (naming === 'none' ? undefined : takenBy(false)) ??
        (naming === 'literal' ? takenBy(true) : undefined));
}
function unrecognized(path, text, reader) {
    const template = reader !== undefined || (/\.ya?ml$/i.test(path) && isTemplateOfDefinition(text));
    if (!template)
        return { kind: 'none' };
    const message = 'a template of a definition, which is no definition before it is rendered';
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.gk)('note', 'template', message, { path }) };
}

// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(196);
// EXTERNAL MODULE: ./build/core/text/glob-index.js
var glob_index = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/core/discover/named-files.js




/** Finds the files that entries name among the paths of a tree. */
function named_files_namedFiles(config, paths) {
    const literal = new Set(literalFiles(config, paths));
    const patterns = patternsOf(config);
    const find = (0,glob_index/* indexGlobs */.y)(patterns);
    const findTelling = (0,glob_index/* indexGlobs */.y)(patterns.filter(({ pattern }) => tellsNames(pattern)));
    return {
        files: new Set([...literal, ...paths.filter((path) => path !== config.path && findTelling(path) !== undefined)]),
        literal,
        naming: (path) => (literal.has(path) ? 'literal' : find(path) === undefined ? 'none' : 'pattern'),
    };
}
/** Files that patterns name, in which no definition is found and which are part of none. */
function unreadMatches({ path }, unread) {
    if (unread.length === 0)
        return [];
    const files = unread.length === 1 ? 'a file that is no definition' : `${unread.length} files that are no definitions`;
    const message = `the patterns under "environments" match ${files}: ${(0,diagnostic/* enumerate */.HL)(unread)}`;
    const hint = 'narrow the pattern, or name a file by its path to see why it is none';
    return [(0,model_findings/* finding */.gk)('note', 'entry-unread', message, { path, at: diagnostic/* START */.d3, hint })];
}
// An entry may name a definition inside a file: `pyproject.toml#/dependency-groups/train`.
function literalFiles({ environments }, paths) {
    const known = new Set(paths);
    return environments.flatMap(({ path, file, glob, inPlace }) => {
        if (glob !== undefined || inPlace)
            return [];
        return [known.has(path) ? path : file];
    });
}
function patternsOf({ environments }) {
    return environments.flatMap(({ glob, file }) => glob === undefined ? [] : [{ pattern: file, glob: (0,text_glob/* parseGlob */.q)(file) ?? (() => false) }]);
}
// `deps/*.txt` means the files themselves, and `models/**` only the definitions among them.
function tellsNames(pattern) {
    const name = pattern.slice(pattern.lastIndexOf('/') + 1);
    const parts = name.split(/[*?[\]]/);
    return parts.length === 1 || /\.[^.]/.test(parts.at(-1) ?? '');
}

;// CONCATENATED MODULE: ./build/core/discover/discover.js










const CONCURRENCY = 32;
/** Finds the definition files of a tree and reads the files that they include, until there are no more. */
async function discover(tree, config, turn = model_turn/* uninterrupted */.q) {
    const paths = [...(await tree.listFiles())].sort();
    const named = named_files_namedFiles(config, paths);
    const wanted = new Set([...paths.filter((path) => path !== config.path && isConventional(path)), ...named.files]);
    const files = new Map();
    const readAll = fileReader(tree, files);
    await readAll([...wanted]);
    await explainAbsence(tree, named.literal, files);
    const bundles = [];
    const diagnostics = [];
    const unread = [];
    await (0,model_turn/* inTurns */.g)([...wanted].sort(), turn, (path) => {
        const reading = files.get(path) ?? { kind: 'absent' };
        const found = classify(path, reading, named.naming(path));
        if (found.kind === 'note')
            diagnostics.push(found.diagnostic);
        if (found.kind === 'definition')
            bundles.push({ path, reader: found.reader, reading, files });
        if (found.kind === 'none' && named.files.has(path))
            unread.push(path);
    });
    bundles.push(...(await inPlace(readAll, config, files)));
    const reached = await readIncludes(readAll, bundles, files);
    // A template that a definition refers to is a part of it.
    const notes = diagnostics.filter(({ code, path }) => code !== 'template' || !reached.has(path));
    const apart = unread.filter((path) => !reached.has(path));
    const baseline = await readBaseline(tree, config);
    return {
        bundles,
        paths,
        files,
        accepted: baseline.accepted,
        diagnostics: [...notes, ...unreadMatches(config, apart), ...baseline.diagnostics],
    };
}
// A file that a sparse checkout leaves out is not there, and its path is right.
async function explainAbsence(tree, literal, files) {
    const absent = [...literal].filter((path) => files.get(path)?.kind === 'absent');
    if (absent.length === 0 || tree.checkoutState === undefined)
        return;
    const sparse = new Set((await tree.checkoutState('.')).sparse);
    for (const path of absent.filter((one) => sparse.has(one)))
        files.set(path, LEFT_OUT);
}
const LEFT_OUT = {
    kind: 'refused',
    code: 'file-missing',
    message: 'the sparse checkout leaves the file out',
    hint: 'add its folder to sparse-checkout, or run: git sparse-checkout add <folder>',
};
// The configuration file itself, if environments are declared in it.
async function inPlace(readAll, { environments, path }, files) {
    if (environments.every((entry) => !entry.inPlace))
        return [];
    await readAll([path]);
    return [{ path, reader: terrarium, reading: files.get(path) ?? { kind: 'absent' }, files }];
}
async function readBaseline(tree, { baseline: path }) {
    const none = new Set();
    if (path === undefined)
        return { accepted: none, diagnostics: [] };
    const file = await tree.readText(path);
    const reading = file.kind === 'text' ? (0,baseline/* parseBaseline */.nk)(file.text) : undefined;
    if (reading?.ok)
        return { accepted: reading.accepted, diagnostics: [] };
    const why = reading?.reason ?? 'the file cannot be read';
    const hint = 'write it with: terrarium pin --baseline';
    return { accepted: none, diagnostics: [(0,model_findings/* finding */.gk)('warning', 'baseline-invalid', why, { path, at: diagnostic/* START */.d3, hint })] };
}
async function readIncludes(readAll, bundles, files) {
    const reached = new Set();
    const own = new Set(bundles.map(({ path }) => path));
    let frontier = bundles.flatMap((bundle) => discover_includesOf(bundle.reader, bundle.path, files));
    while (frontier.length > 0) {
        const fresh = [...new Set(frontier)].filter((path) => !reached.has(path));
        for (const path of fresh)
            reached.add(path);
        await readAll(fresh.filter((path) => !files.has(path)));
        // Files that a definition includes were already requested; any other file may belong to any of the formats.
        const parts = fresh.filter((path) => !own.has(path));
        frontier = parts.flatMap((path) => readers/* READERS */.H.flatMap((reader) => discover_includesOf(reader, path, files)));
    }
    return reached;
}
function discover_includesOf(reader, path, files) {
    const reading = files.get(path);
    return reader === undefined || reading?.kind !== 'text' ? [] : reader.includes(reading);
}
/** Reads files of a tree into the map, several at a time. */
function fileReader(tree, files) {
    const open = sourceOpener();
    const reads = (0,limit/* limit */.A)(CONCURRENCY);
    return async (paths) => {
        const readings = await reads.map(paths, (path) => tree.readText(path));
        for (const [index, path] of paths.entries())
            files.set(path, open(path, readings[index] ?? { kind: 'absent' }));
    };
}


/***/ }),

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parentIds),
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
/** True for the environments that a run plans and builds. */
function isSelected(origin) {
    return origin.selection === 'declared' || origin.selection === 'configured';
}
/** Ids of the environments that an environment is built on, in the order of its bases. */
function parentIds(environment) {
    const ids = environment.image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [source.id] : []));
    return [...new Set(ids)];
}


/***/ }),

/***/ 5264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limit)
/* harmony export */ });
/** Runs at most `most` functions at a time, in the order in which they were submitted. */
function limit(most) {
    const waiting = [];
    let running = 0;
    const run = async (work) => {
        // A slot is handed directly to the next waiting function, so that a new arrival cannot take it too.
        if (running >= most)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
    return { run, map: (elements, work) => Promise.all(elements.map((element) => run(() => work(element)))) };
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   R: () => (/* binding */ lazy)
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


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cF: () => (/* binding */ tupleOf),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8384);

/** A text with a UTF-8 form. */
const parseText = (value) => typeof value === 'string' && value.isWellFormed() ? value : undefined;
const parseBoolean = (value) => (typeof value === 'boolean' ? value : undefined);
/** A text that matches an expression. */
function matching(pattern) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}
function oneOf(...texts) {
    return (value) => texts.find((text) => text === value);
}
function listOf(parse) {
    return (value) => {
        if (!Array.isArray(value))
            return undefined;
        const parsed = value.map((element) => parse(element));
        return parsed.includes(undefined) ? undefined : parsed.filter((element) => element !== undefined);
    };
}
/** A list of exactly these elements. */
function tupleOf(...parsers) {
    return (value) => {
        if (!Array.isArray(value) || value.length !== parsers.length)
            return undefined;
        const parsed = parsers.map((parse, index) => parse(value[index]));
        return parsed.includes(undefined) ? undefined : parsed;
    };
}
/** An object with these members, of which some may be absent. Others are left out. */
function objectOf(members, optional = []) {
    const parsers = Object.entries(members);
    const absent = optional;
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return undefined;
        const own = parsers.filter(([key]) => Object.hasOwn(value, key) || !absent.includes(key));
        const parsed = own.map(([key, parse]) => [key, Object.hasOwn(value, key) ? parse(value[key]) : undefined]);
        return parsed.some(([, member]) => member === undefined) ? undefined : Object.fromEntries(parsed);
    };
}


/***/ }),

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   q: () => (/* binding */ uninterrupted)
/* harmony export */ });
/** For callers that nothing interrupts. */
const uninterrupted = () => undefined;
/** `items.map(work)`, in turns: work that only computes would keep a run from being stopped. */
async function inTurns(items, turn, work) {
    const results = [];
    for (const item of items) {
        results.push(work(item));
        const pause = turn();
        // Most turns are not due, and a promise for each would cost more than the work.
        if (pause !== undefined)
            await pause;
    }
    return results;
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ formatBaseImage),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   yR: () => (/* binding */ parseBaseImage)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1556);
/* harmony import */ var _template_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9613);


/** Parses the text by which a definition names an image; `undefined` if it is neither a reference nor a template. */
function parseBaseImage(text) {
    const repository = (0,_template_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .templateBase */ .i$)(text);
    if (repository !== undefined)
        return { kind: 'template', repository, text };
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    return reference && { kind: 'image', reference };
}
/** A reference in full form, or a template as written: this text is hashed. */
function formatBaseImage(image) {
    return image.kind === 'image' ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image.reference) : image.text;
}
/** The repository of the image. */
function repositoryOf(image) {
    return image.kind === 'image' ? image.reference : image.repository;
}


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   Z: () => (/* binding */ isCanonical)
/* harmony export */ });
/**
 * RFC 8785 serialization of such values. ASCII keys make its UTF-16 sort order equal to byte order.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
function canonical(value) {
    if (typeof value === 'string')
        return canonicalString(value);
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const members = Object.keys(value)
        .sort()
        .map((key) => `${canonicalString(key)}:${canonical(value[key])}`);
    return `{${members.join(',')}}`;
}
/** Deeper than a definition whose requirements files name each other as deep as they may. */
const MAX_DEPTH = 64;
/** True for values that have a canonical form, of at most 64 levels. */
function isCanonical(value) {
    return isCanonicalWithin(value, MAX_DEPTH);
}
function isCanonicalWithin(value, levels) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value === 'boolean')
        return true;
    if (levels === 0 || typeof value !== 'object' || value === null)
        return false;
    const members = Array.isArray(value) ? value : Object.entries(value).flat();
    return members.every((member) => isCanonicalWithin(member, levels - 1));
}
function isArray(value) {
    return Array.isArray(value);
}
// JSON.stringify writes exactly the escapes that RFC 8785 section 3.2.2.2 requires, except for lone surrogates, which a
// UTF-8 file cannot contain.
function canonicalString(text) {
    if (!text.isWellFormed())
        throw new RangeError('canonical form of a lone surrogate is undefined');
    return JSON.stringify(text);
}


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** True for the full id of a commit, in SHA-1 or SHA-256. https://git-scm.com/docs/hash-function-transition */
function isCommitId(text) {
    return typeof text === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
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
/** The credentials that a path is, or leads into. */
function credentialFile(path) {
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

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ sectionDigests),
/* harmony export */   Vx: () => (/* binding */ unorderedHash),
/* harmony export */   cn: () => (/* binding */ definitionHash)
/* harmony export */ });
/* unused harmony export DEFINITION_SCHEME */
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6623);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5883);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);



const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';
/** Address of a definition: sha256 of the line that names the hash scheme, then the canonical form (docs/hash.md). */
function definitionHash(definition) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${DEFINITION_SCHEME}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(definition)}`);
}
/** Digest of each section, for field-level comparison. */
function sectionDigests(definition) {
    const digest = (section, value) => (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${SECTION_SCHEME} ${section}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(value)}`);
    return {
        base: digest('base', definition.bases),
        steps: digest('steps', definition.steps),
        context: digest('context', definition.context),
        python: digest('python', definition.python),
        spark: digest('spark', definition.spark),
        platforms: digest('platforms', definition.platforms),
    };
}
/** Equal for definitions that differ only in the order of channels, conda packages and pip lines. */
function unorderedHash(definition) {
    const sorted = { ...definition, python: sortPython(definition.python) };
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${UNORDERED_SCHEME}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(sorted)}`);
}
function sortPython({ channels, conda, pip, ...rest }) {
    return { ...rest, channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}
function sortPip(entries) {
    const sorted = entries.map((entry) => (typeof entry === 'string' || (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? entry : [entry[0], sortPip(entry[1])]));
    return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
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

/***/ 830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ tagStem),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   dC: () => (/* binding */ isFreeTag),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1556);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);


/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
function slugOf(id) {
    return `${shorten(id)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(id).slice(0, 6)}`;
}
/** Prefixes of tags that are not for people, and of those that other tools write beside an image. */
const RESERVED = /^(?:img|env|def|pkg|res|rec|lat|sha\d+)-/;
/** True for a tag that Terrarium's own tags, and those of signatures, are never mistaken for. */
function isFreeTag(tag) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag) && !RESERVED.test(tag) && !tag.includes('--');
}
/**
 * How tags of a name begin: the name itself where that is a valid tag, at most 62 characters long, that is no other tag and no slug;
 * otherwise its slug.
 */
function tagStem(name) {
    const usable = isFreeTag(name) && name.length <= 62 && !/-(?:[0-9a-f]{6})?$/.test(name);
    return usable ? name : slugOf(name);
}
/**
 * A version as part of a tag: as written if it is a valid tag other than `latest`, otherwise shortened like a slug plus
 * 6 hex of its sha256.
 */
function versionTag(version) {
    const usable = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(version) && version.length <= 64 && version !== 'latest';
    return usable ? version : `${shorten(version)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(version).slice(0, 6)}`;
}
function shorten(text) {
    const safe = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return safe.slice(0, 33).replace(/-$/, '') || 'x';
}


/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ namesField),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   du: () => (/* binding */ TEMPLATE_FIELDS)
/* harmony export */ });
/** What a template may name, in double braces as in docker/metadata-action. */
const TEMPLATE_FIELDS = ['name', 'version', 'hash', 'commit', 'date'];
function parseTemplate(text) {
    const parts = [];
    for (const [index, piece] of text.split(/\{\{([^{}]*)\}\}/).entries()) {
        if (index % 2 === 0) {
            if (piece !== '')
                parts.push(piece);
            continue;
        }
        const field = TEMPLATE_FIELDS.find((known) => known === piece.trim());
        if (field === undefined)
            return { ok: false, unknown: piece.trim() };
        parts.push({ field });
    }
    return { ok: true, template: { parts } };
}
/** The text with its fields filled in; `undefined` where one of them has no value. */
function expandTemplate({ parts }, values) {
    const texts = parts.map((part) => (typeof part === 'string' ? part : values[part.field] || undefined));
    return texts.includes(undefined) ? undefined : texts.join('');
}
/** True for a template that names one of the fields. */
function namesField({ parts }, fields) {
    return parts.some((part) => typeof part !== 'string' && fields.includes(part.field));
}


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ askedBy),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
/* harmony import */ var _pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6337);


/** What is selected, what patterns name beside it, and what another job or the other side asks for. */
function askedBy(patterns, ids = []) {
    return (found) => {
        const selected = found.flatMap(({ origin }) => ((0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(origin) ? [origin.id] : []));
        return new Set([...selected, ...(0,_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(found, patterns).ids, ...ids]);
    };
}
/** Everything that is found. */
const EVERYTHING = (found) => new Set(found.map(({ origin }) => origin.id));
/** Ids, and those of all environments that they depend on. */
function withParents(ids, found) {
    const byId = new Map(found.map((normalized) => [normalized.origin.id, normalized]));
    const reached = new Set(ids);
    const queue = [...ids];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const item = byId.get(id)?.item;
        for (const parent of item?.ok === true ? (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .parentIds */ .b)(item.value) : []) {
            if (!reached.has(parent))
                queue.push(parent);
            reached.add(parent);
        }
    }
    return reached;
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Nu: () => (/* binding */ findingsBeside),
/* harmony export */   ck: () => (/* binding */ indexByHash),
/* harmony export */   fp: () => (/* binding */ collectDefinitions),
/* harmony export */   o: () => (/* binding */ diagnosticsOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3644);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1244);



/** Combines the results of the first five stages. */
function collectDefinitions(config, discovery, normalized, uses, hashed) {
    const definitions = normalized.map(({ origin }, index) => ({
        origin,
        item: atSource(origin, hashed[index]),
    }));
    const unmatched = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .unmatchedEntries */ .kk)(config, discovery.bundles, definitions.map(({ origin }) => origin.id));
    const excluded = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedMatches */ .s3)(config, definitions.map(({ origin }) => origin));
    return {
        config,
        definitions,
        files: discovery.paths,
        uses,
        diagnostics: [...discovery.diagnostics, ...unmatched, ...excluded],
    };
}
/** Environments that were hashed, sorted by id. */
function environmentsOf(definitions) {
    return definitions.definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
}
/** Every finding: of the definitions and of the tree. */
function diagnosticsOf({ definitions, diagnostics }) {
    return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)];
}
/** Findings that only definitions have whose ids are not among these. */
function findingsBeside({ definitions }, ids) {
    const [own, others] = [true, false].map((isOwn) => definitions.flatMap(({ item }) => (ids.has(item.id) === isOwn ? item.diagnostics : [])));
    const known = new Set(own?.map((diagnostic) => JSON.stringify(diagnostic)));
    return (others ?? []).filter((diagnostic) => !known.has(JSON.stringify(diagnostic)));
}
/** Environments by definition hash; environments with the same hash share an image. */
function indexByHash(definitions) {
    return Map.groupBy(environmentsOf(definitions), (environment) => environment.hash);
}
// The mistake may be in a file that the definition refers to, so it is also reported for the definition itself.
function atSource(origin, item) {
    const known = item.diagnostics.some(({ severity, path }) => severity === 'error' && path === origin.source);
    if (item.ok || item.unread === true || known)
        return item;
    const message = `it cannot be used: ${item.cause}`;
    const reached = (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('error', 'reached-file', message, { path: origin.source, at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3 });
    return { ...item, diagnostics: [...item.diagnostics, reached] };
}


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namesFolders),
/* harmony export */   _: () => (/* binding */ isBelowExcluded)
/* harmony export */ });
/** Folders whose definitions are examples for readers or inputs of tests. */
const EXCLUDED = new Set([
    'test',
    'tests',
    '__tests__',
    'fixtures',
    'testdata',
    'docs',
    'examples',
    'templates',
    '.devcontainer',
    'node_modules',
    '.venv',
    'site-packages',
]);
function excludedFolders(path) {
    return path
        .split('/')
        .slice(0, -1)
        .filter((segment) => EXCLUDED.has(segment));
}
/** True for a path below a folder of tests, examples or installed packages. */
function isBelowExcluded(path) {
    return excludedFolders(path).length > 0;
}
/** True if a pattern names, literally, each of the excluded folders that a path is below: `examples/*\/Dockerfile`. */
function namesFolders(pattern, path) {
    const folders = excludedFolders(path);
    if (folders.length === 0)
        return false;
    const named = new Set(pattern.split(/[/{},]/));
    return folders.every((folder) => named.has(folder));
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pick)
/* harmony export */ });
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4933);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3644);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1739);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(196);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2165);
/* harmony import */ var _excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6170);








/**
 * Ids that patterns select: ids, names, folders and globs, `!` to exclude, `all` for everything selected. Without patterns, or
 * with only exclusions, the starting set is everything selected. Globs mean what they mean in `terrarium.yml`.
 */
function pick(definitions, patterns) {
    const selected = definitions.filter(({ origin }) => (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelected */ .s)(origin));
    const starts = patterns.some((pattern) => !pattern.startsWith('!'));
    const ids = new Set(starts ? [] : selected.map(({ origin }) => origin.id));
    const find = finderOf(definitions);
    const diagnostics = [];
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        const text = negated ? pattern.slice(1) : pattern;
        const found = text === 'all' ? { ids: selected.map(({ origin }) => origin.id), excluded: [] } : find(text);
        // What a pattern takes away may be below an excluded folder, too.
        const all = negated ? [...found.ids, ...found.excluded] : found.ids;
        if (all.length === 0)
            diagnostics.push(nothingPicked(text, found.excluded));
        for (const id of all) {
            if (negated)
                ids.delete(id);
            else
                ids.add(id);
        }
    }
    return { ids: [...ids].sort(), diagnostics };
}
/** Finds the ids that a text names. An id without its combination is that of every combination; ids have pattern characters, too. */
function finderOf(definitions) {
    const named = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .R)(() => Map.groupBy(definitions.flatMap(({ origin: { id }, item }) => {
        const name = item.ok ? item.value.name : undefined;
        const texts = new Set([id, (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(id), ...(name === undefined ? [] : [name])]);
        return [...texts].map((text) => ({ text, id }));
    }), ({ text }) => text));
    const matching = globFinder(definitions);
    return (text) => {
        const same = named().get(text);
        if (same !== undefined)
            return { ids: same.map(({ id }) => id), excluded: [] };
        if (isPattern(text))
            return matching(text);
        const folder = text.replace(/^\.\//, '').replace(/\/$/, '');
        return folder === '' || folder === '.' ? { ids: [], excluded: [] } : matching(`${folder}/**`);
    };
}
/** Like an entry: a glob with `#` is one of ids, another one of files, and of the definitions in a file that is none itself. */
function globFinder(definitions) {
    const whole = new Set(definitions.map(({ origin }) => (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(origin.id)));
    const isWhole = ({ origin: { id, source } }) => (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(id) === source || !whole.has(source);
    const bySource = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .R)(() => Map.groupBy(definitions.filter(isWhole), ({ origin }) => origin.source));
    const sources = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .R)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_6__/* .indexPaths */ .N)([...bySource().keys()]));
    const byId = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .R)(() => Map.groupBy(definitions, ({ origin }) => (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(origin.id)));
    const ids = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .R)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_6__/* .indexPaths */ .N)([...byId().keys()]));
    return (pattern) => {
        const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGlob */ .q)(pattern);
        if (glob === undefined)
            return { ids: [], excluded: [] };
        const [index, groups] = pattern.includes('#') ? [ids, byId] : [sources, bySource];
        const origins = index()
            .filter({ glob, pattern })
            .flatMap((key) => groups().get(key) ?? [])
            .map(({ origin }) => origin);
        const isExcluded = ({ selection, source }) => !(0,_model_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelected */ .s)({ selection }) && (0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowExcluded */ ._)(source) && !(0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .namesFolders */ .Q)(pattern, source);
        return {
            ids: origins.filter((origin) => !isExcluded(origin)).map(({ id }) => id),
            excluded: origins.filter(isExcluded).map(({ id }) => id),
        };
    };
}
function isPattern(text) {
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .isGlob */ .f)((0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(text));
}
function nothingPicked(text, excluded) {
    const severity = isPattern(text) ? 'warning' : 'error';
    if (excluded.length === 0) {
        const hint = 'list the ids with: terrarium list';
        return (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(severity, 'no-match', `no environment is called ${JSON.stringify(text)}`, { path: '.', hint });
    }
    const message = `${JSON.stringify(text)} matches what is below folders of tests and examples alone: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(excluded)}`;
    return (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(severity, 'no-match', message, { path: '.', hint: 'name the folder in the pattern' });
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   kk: () => (/* binding */ unmatchedEntries),
/* harmony export */   s3: () => (/* binding */ excludedMatches)
/* harmony export */ });
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3644);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1739);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2165);
/* harmony import */ var _excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6170);






/** Globs that match nothing. A literal path always has a definition, which failed if the file does not exist. */
function unmatchedEntries({ environments, path }, bundles, ids) {
    // The combinations of a matrix usually share their pattern.
    const globs = new Map(environments.map((entry) => [JSON.stringify([entry.index, entry.path]), entry]));
    const inner = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .R)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexPaths */ .N)(ids.map(_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)));
    const outer = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .R)(() => (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexPaths */ .N)(bundles.map((bundle) => bundle.path)));
    const isMatched = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)((written) => (written.pattern.includes('#') ? inner() : outer()).some(written), ({ pattern }) => pattern);
    return [...globs.values()].flatMap((entry) => {
        const { glob, at } = entry;
        if (glob === undefined || isMatched({ glob, pattern: entry.path }))
            return [];
        const message = `no definition matches ${JSON.stringify(entry.path)}`;
        return [(0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('warning', 'no-match', message, { path, at, hint: 'correct or remove the entry' })];
    });
}
/** Patterns that match definitions which they do not select: how many, and why. */
function excludedMatches({ environments, path }, origins) {
    const excluded = origins.filter(({ selection }) => selection === 'excluded').map(({ source }) => source);
    if (excluded.length === 0)
        return [];
    const index = (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexPaths */ .N)([...new Set(excluded)]);
    const globs = new Map(environments.flatMap((entry) => (entry.glob === undefined ? [] : [[entry.path, entry]])));
    return [...globs.values()].flatMap(({ glob, path: pattern, at }) => {
        if (glob === undefined || pattern.includes('#'))
            return [];
        const found = index.filter({ glob, pattern });
        if (found.length === 0)
            return [];
        const files = found.length === 1 ? 'a definition' : `${found.length} definitions`;
        const message = `${JSON.stringify(pattern)} leaves out ${files} below folders of tests and examples: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(found)}`;
        const hint = 'name the folder in the pattern to build them';
        return [(0,_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('note', 'entry-excluded', message, { path, at, hint })];
    });
}
/**
 * Decides whether a definition is selected. Configuration that lists environments selects exactly what it names, also where another
 * environment refers to it; a pattern selects what is below a folder of tests or examples only if it names the folder.
 */
function selectionOf(config, { path, entry, standing, consumed }) {
    if (entry !== undefined && (entry.glob === undefined || (0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .namesFolders */ .Q)(entry.path, path)))
        return 'configured';
    if ((0,_excluded_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowExcluded */ ._)(path))
        return 'excluded';
    if (entry !== undefined)
        return 'configured';
    if (consumed)
        return 'consumed';
    if (config.inline && standing === 'inline')
        return 'configured';
    return standing === 'declared' && config.environments.length === 0 ? 'declared' : 'candidate';
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ getArtifact),
/* harmony export */   q: () => (/* binding */ putArtifact)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8384);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1341);





const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
/**
 * Puts an artifact under a tag. Repeating it with equal content changes nothing. A document that could not be read again
 * is `record-too-large`, before anything is written.
 */
async function putArtifact(registry, repository, tag, { kind, layers, subject, annotations }) {
    const largest = Math.max(...layers.map(({ bytes }) => bytes.byteLength));
    if (largest > kind.maxBytes) {
        const limit = `expected at most ${kind.maxBytes} bytes, which are read again`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('record-too-large', `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${tag} has ${largest} bytes: ${limit}`);
    }
    const empty = new TextEncoder().encode('{}');
    const config = describe(EMPTY_TYPE, empty);
    await registry.putBlob(repository, config, { kind: 'bytes', bytes: empty });
    const described = layers.map(({ mediaType, bytes }) => describe(mediaType, bytes));
    for (const [index, { bytes }] of layers.entries())
        await registry.putBlob(repository, described[index], { kind: 'bytes', bytes });
    const { mediaType, digest, size } = subject ?? {};
    const manifest = {
        schemaVersion: 2,
        mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA */ .Rn.manifest,
        artifactType: kind.type,
        config,
        layers: described,
        ...(subject === undefined ? {} : { subject: { mediaType, digest, size } }),
        ...(annotations === undefined ? {} : { annotations }),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    await registry.putManifest(repository, tag, { mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA */ .Rn.manifest, bytes });
}
/** Reads the artifact at a tag; `undefined` if there is none of that kind. */
async function getArtifact(registry, repository, tag, { type, maxBytes }) {
    const manifest = await registry.getManifest(repository, tag);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(manifest.bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content) || content.artifactType !== type || !Array.isArray(content.layers))
        return undefined;
    const layers = content.layers.flatMap((layer) => (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDescriptor */ .BA)(layer) ?? []);
    const annotations = Object.entries((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content.annotations) ? content.annotations : {});
    return {
        annotations: Object.fromEntries(annotations.filter((pair) => typeof pair[1] === 'string')),
        read: async (mediaType) => {
            const layer = layers.find((descriptor) => descriptor.mediaType === mediaType);
            if (layer === undefined || layer.size > maxBytes)
                return undefined;
            return registry.getBlob(repository, layer, maxBytes);
        },
    };
}
function describe(mediaType, bytes) {
    return { mediaType, digest: `sha256:${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes)}`, size: bytes.byteLength };
}


/***/ }),

/***/ 5729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readOwnLabels),
/* harmony export */   k: () => (/* binding */ LABELS)
/* harmony export */ });
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const LABELS = {
    scheme: 'io.terrarium.scheme',
    definition: 'io.terrarium.definition-hash',
    key: 'io.terrarium.image-key',
    baseName: 'org.opencontainers.image.base.name',
    baseDigest: 'org.opencontainers.image.base.digest',
};
/** Reads our labels of the first platform. */
function readOwnLabels([config]) {
    const label = (name) => config?.labels[LABELS[name]] ?? '';
    return {
        definition: label('definition'),
        key: label('key'),
        base: { name: label('baseName'), digest: (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(label('baseDigest')) },
    };
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ writeLatestRecord),
/* harmony export */   If: () => (/* binding */ recordVersion),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   nY: () => (/* binding */ nameStem),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   sL: () => (/* binding */ readLatestRecords),
/* harmony export */   wk: () => (/* binding */ latestTag),
/* harmony export */   xD: () => (/* binding */ recordName),
/* harmony export */   yN: () => (/* binding */ namedTag)
/* harmony export */ });
/* unused harmony export RECORD_TYPE */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8384);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2377);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5883);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5885);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(830);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4870);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8831);
/* harmony import */ var _stored_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1639);










const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
/** Many are read at once, of any size that anyone who can write tags chose. */
const RECORDS = { type: RECORD_TYPE, maxBytes: 4 * 1024 * 1024 };
/** Maximum records read per name, to bound the requests of a plan. */
const MAX_RECORDS = 256;
/** Name under which an environment is recorded: its own, or its id if it has none. */
const recordName = ({ name, id }) => name ?? id;
/** Version of a record; for an environment without one, its definition hash. */
const recordVersion = ({ name, version, hash }) => name === undefined ? hash : (version ?? hash);
/** What stands for an environment in tags for people: its name, unless others have that too; else its slug. */
const nameStem = ({ id, name, sharesName }) => name === undefined || sharesName ? (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .tF)(id) : (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStem */ .K7)(name);
/** Human-readable tag of an environment's newest image. */
const latestTag = (environment) => `${nameStem(environment)}--latest`;
/** Human-readable tag of a version; `undefined` if the definition has no version. */
const namedTag = ({ id, name, version }) => version === undefined ? undefined : `${name === undefined ? (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .tF)(id) : (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .tagStem */ .K7)(name)}--${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .versionTag */ .Vm)(version)}`;
/** Prefix of the tags of an environment's records. */
const recordPrefix = (environment) => `rec-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(recordName(environment)).slice(0, 16)}-`;
/** Prefix of the tags of records that say at which commits `--latest` of an environment was moved to an image. */
const latestRecordPrefix = ({ id }, image) => `lat-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(`${id}\n${image}`).slice(0, 32)}-`;
/** Every valid record of an environment's name, at most 256. Where many names are asked for, `known` has the tags of the repository. */
async function readRecords(registry, repository, environment, known) {
    const tags = known ?? (0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .prefixIndex */ .jU)((await registry.listTags(repository)) ?? []);
    const records = await readPrefixed(registry, repository, recordPrefix(environment), tags);
    return records.filter((record) => record.name === recordName(environment));
}
/** The record that holds an environment's version: its own, else that of another definition. */
function holderOf(environment, records) {
    const same = records.filter(({ version }) => version === recordVersion(environment));
    return same.find(({ definitionHash }) => definitionHash === environment.hash) ?? same[0];
}
/** Records of the moves of an environment's `--latest` to an image, at most 256. `tags` are those of the repository. */
async function readLatestRecords(registry, repository, { id, image }, tags) {
    const records = await readPrefixed(registry, repository, latestRecordPrefix({ id }, image), tags);
    return records.filter((record) => record.image === image);
}
async function readPrefixed(registry, repository, prefix, tags) {
    const wanted = tags(prefix).slice(0, MAX_RECORDS);
    const records = await Promise.all(wanted.map((tag) => readRecord(registry, repository, tag)));
    return records.filter((record) => record !== undefined);
}
async function readRecord(registry, repository, tag) {
    const blob = await readDocument(registry, repository, tag).catch((error) => {
        // One that the registry cannot serve as it says is no evidence, and hides no other.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && WRONG.includes(error.code))
            return undefined;
        throw error;
    });
    // The tag contains a hash of the bytes, so that a record with other content is rejected.
    if (blob === undefined || !tag.endsWith((0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(blob).slice(0, 32)))
        return undefined;
    return parseRecord((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(blob));
}
const WRONG = ['registry-content-invalid', 'registry-digest-mismatch'];
async function readDocument(registry, repository, tag) {
    const artifact = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .getArtifact */ .j)(registry, repository, tag, RECORDS);
    return artifact?.read(RECORD_TYPE);
}
/** Parses a record from untrusted JSON; `undefined` if it is none, or if its definition does not have its hash. */
function parseRecord(value) {
    const { definition, definitionHash } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .membersOf */ .lS)(value);
    const parsed = (0,_stored_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDefinition */ .J)(definition, definitionHash);
    const rest = parseRest(value);
    return parsed === undefined || rest === undefined ? undefined : { ...rest, definition: parsed };
}
const parseHash = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .wC)(/^[0-9a-f]{64}$/);
const parseRest = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)({
    formatVersion: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('1'),
    name: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    version: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    source: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    definitionHash: parseHash,
    imageKey: parseHash,
    image: (value) => (typeof value === 'string' ? (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDigest */ .m)(value) : undefined),
    sections: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)({
        base: parseHash,
        steps: parseHash,
        context: parseHash,
        python: parseHash,
        spark: parseHash,
        platforms: parseHash,
    }),
    commit: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    run: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    created: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .wC)(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    dirty: (value) => (value === true ? value : undefined),
}, ['created', 'dirty']);
/** Writes a record as an OCI artifact whose subject is the image. Repeating it changes nothing. */
async function writeRecord(registry, repository, registration) {
    await putRecord(registry, repository, recordPrefix(registration.environment), registration);
}
/** Writes the record of a move of `--latest`, in the same form. */
async function writeLatestRecord(registry, repository, registration) {
    const { environment, subject } = registration;
    await putRecord(registry, repository, latestRecordPrefix(environment, subject.digest), registration);
}
async function putRecord(registry, repository, prefix, { record, subject }) {
    const bytes = new TextEncoder().encode((0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .canonical */ .$)(record));
    const tag = `${prefix}${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes).slice(0, 32)}`;
    const layers = [{ mediaType: RECORD_TYPE, bytes }];
    await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .putArtifact */ .q)(registry, repository, tag, { kind: RECORDS, layers, subject });
}


/***/ }),

/***/ 1639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseDefinition)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2377);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5883);
/* harmony import */ var _names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2729);



/**
 * Parses a definition from untrusted JSON; `undefined` if it is none, or has another hash. Anyone who can write tags can
 * write any content.
 */
function parseDefinition(value, hash) {
    const definition = (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .isCanonical */ .Z)(value) ? parseShape(value) : undefined;
    return definition !== undefined && (0,_names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionHash */ .cn)(definition) === hash ? definition : undefined;
}
const parseTexts = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseTextPair = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)(_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseInstruction = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    keyword: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    flags: parseTexts,
    words: parseTexts,
    heredocs: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
});
const parseSteps = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    arguments: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
    contexts: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
    escape: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    secrets: parseTexts,
    stages: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ from: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, instructions: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseInstruction) })),
    syntax: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
});
// JSON of strangers has a limited depth.
const parsePip = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(value) ?? parseLocalPip(value) ?? parseNestedPip(value);
const parseLocalPip = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('-e', 'path'), _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseNestedPip = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('-r', '-c'), (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePip));
const parseLocked = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ conda: parseTexts, pip: parseTexts, subdir: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4 });
const parsePython = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ channels: parseTexts, conda: parseTexts, locked: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseLocked), pip: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePip), secrets: parseTexts }, ['locked', 'secrets']);
const parseContextFile = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    digest: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    executable: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG,
    path: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    target: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
});
const parseShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    bases: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ parent: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, platform: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, reference: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4 })),
    context: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseContextFile),
    platforms: parseTexts,
    python: parsePython,
    spark: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ packages: parseTexts, precache: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG, repositories: parseTexts }),
    steps: parseSteps,
});


/***/ }),

/***/ 1341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   OS: () => (/* binding */ platformManifests),
/* harmony export */   Rn: () => (/* binding */ MEDIA),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   u4: () => (/* binding */ resolvePlatform)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8384);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5885);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);





const MEDIA = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** Maximum size of a configuration: larger ones cannot be ours. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
/** Maximum platforms of an index, each of which takes two requests: no image in use has as many. */
const MAX_PLATFORMS = 100;
function isIndex(mediaType) {
    return mediaType === MEDIA.index || mediaType === MEDIA.dockerIndex;
}
/**
 * Reads an image with the configuration of each platform; `undefined` when the reference does not exist. With `wanted`, an
 * index that names other platforms is broken before its parts are read.
 */
async function readImage(registry, repository, reference, wanted) {
    const manifest = await registry.getManifest(repository, reference);
    if (manifest === undefined)
        return undefined;
    const broken = (why) => ({ kind: 'broken', digest: manifest.digest, why });
    const children = isIndex(manifest.mediaType)
        ? platformManifests(manifest)
        : [{ descriptor: manifest, platform: undefined }];
    if (children === undefined)
        return broken('its index cannot be read');
    const platforms = children
        .map((child) => child.platform ?? '')
        .sort()
        .join(', ');
    if (wanted !== undefined && isIndex(manifest.mediaType) && platforms !== [...wanted].sort().join(', ')) {
        return broken(`expected platforms ${wanted.join(', ')}, received ${platforms || 'none'}`);
    }
    const configs = [];
    for (const child of children) {
        const config = await readConfig(registry, repository, child.descriptor, manifest);
        if (config === undefined) {
            return broken(`manifest ${child.descriptor.digest} or its configuration is missing or cannot be read`);
        }
        if (child.platform !== undefined && child.platform !== config.platform) {
            return broken(`the index says ${child.platform}, the image ${config.platform}`);
        }
        configs.push(config);
    }
    return { kind: 'image', digest: manifest.digest, manifest, configs };
}
/** Configuration of a manifest; `undefined` if a part is missing or it is not an image. */
async function readConfig(registry, repository, descriptor, known) {
    const manifest = known?.digest === descriptor.digest ? known : await registry.getManifest(repository, descriptor.digest);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(manifest.bytes);
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(content) ? parseDescriptor(content.config) : undefined;
    if (config === undefined || config.size > MAX_CONFIG_BYTES)
        return undefined;
    const blob = await registry.getBlob(repository, config);
    return blob === undefined ? undefined : parseImageConfig((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(blob));
}
/** Image manifests of an index, without attestations. `undefined` if it is not an index, or has more than 100. */
function platformManifests(index) {
    const content = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(index.bytes);
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(content) ? content.manifests : undefined;
    if (!Array.isArray(list))
        return undefined;
    const found = list.flatMap((entry) => {
        const descriptor = parseDescriptor(entry);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry) || descriptor === undefined)
            return [undefined];
        return isAttestation(entry) ? [] : [{ descriptor, platform: descriptorPlatform(entry.platform) }];
    });
    if (found.length > MAX_PLATFORMS || found.includes(undefined))
        return undefined;
    return found.filter((child) => child !== undefined);
}
/** Digest of the manifest for a platform: the manifest's own, or one listed in an index. */
async function resolvePlatform(registry, repository, reference, platform) {
    const head = await registry.headManifest(repository, reference);
    if (head === undefined)
        return undefined;
    const offered = isIndex(head.mediaType)
        ? await offeredPlatforms(registry, repository, head)
        : await ownPlatform(registry, repository, head);
    const found = offered.find((candidate) => serves(candidate.platform, platform));
    if (found !== undefined)
        return found.descriptor.digest;
    const names = offered.map((candidate) => candidate.platform).join(', ') || 'none';
    const message = `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${reference} has no image for ${platform}; it has ${names}`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('platform-missing', message, {
        hint: 'choose another base, or correct platforms in terrarium.yml',
    });
}
async function offeredPlatforms(registry, repository, head) {
    const index = await registry.getManifest(repository, head.digest);
    return (index === undefined ? undefined : platformManifests(index)) ?? [];
}
// BuildKit takes a single manifest for any platform: only its configuration says which one it is for.
async function ownPlatform(registry, repository, head) {
    const config = await readConfig(registry, repository, head);
    return config === undefined ? [] : [{ descriptor: head, platform: config.platform }];
}
// An image without a variant matches every variant of its architecture.
function serves(offered, wanted) {
    return offered === wanted || wanted.startsWith(`${offered}/`);
}
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function isAttestation(entry) {
    const annotations = entry.annotations;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function descriptorPlatform(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return '';
    return (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), text(value.architecture), text(value.variant));
}
/** Parses a configuration from untrusted JSON. */
function parseImageConfig(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || typeof value.architecture !== 'string')
        return undefined;
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.config) ? value.config : {};
    const labels = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(config.Labels) ? config.Labels : {};
    const strings = Object.entries(labels).filter((pair) => typeof pair[1] === 'string');
    return {
        platform: (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), value.architecture, text(value.variant)),
        labels: Object.fromEntries(strings),
        user: text(config.User),
        created: text(value.created),
        env: Array.isArray(config.Env) ? config.Env.map(text) : [],
        onBuild: Array.isArray(config.OnBuild) ? config.OnBuild.map(text) : [],
    };
}
/** Parses a descriptor from untrusted JSON. */
function parseDescriptor(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return undefined;
    const { mediaType, size } = value;
    const digest = (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(text(value.digest));
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return digest === undefined ? undefined : { mediaType, digest, size };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ cycloneDx)
});

;// CONCATENATED MODULE: ./build/core/packages/purl.js
// https://github.com/package-url/purl-spec/blob/v1.0.0/PURL-SPECIFICATION.rst, and its purl-types
function condaPurl({ name, version, build, channel, subdir }) {
    return formatPurl(['conda', name], version, { build, channel: channelName(channel, subdir), subdir });
}
function pythonPurl({ name, version }) {
    return formatPurl(['pypi', name], version, {});
}
/** `distribution` is `debian 12`. */
function systemPurl({ type, name, version, architecture }, distribution) {
    const [id = '', release = ''] = distribution.split(' ');
    const distro = release === '' ? id : `${id}-${release}`;
    const [, epoch, rest] = type === 'rpm' ? (/^([0-9]+):(.*)$/.exec(version) ?? []) : [];
    return formatPurl([type, ...(id === '' ? [] : [id]), name], rest ?? version, {
        arch: architecture,
        distro,
        epoch: epoch ?? '',
    });
}
// Some installers record channels as names, others as URLs, with or without the subdir.
function channelName(channel, subdir) {
    const parts = channel.split('/').filter((part) => part !== '');
    return (parts.at(-1) === subdir ? parts.at(-2) : parts.at(-1)) ?? '';
}
function formatPurl(path, version, qualifiers) {
    const pairs = Object.entries(qualifiers)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    return `pkg:${path.map(encode).join('/')}@${encode(version)}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}
// A colon is not escaped in a package URL; all other reserved characters are.
function encode(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/core/packages/cyclonedx.js

/**
 * The packages of an image as a CycloneDX document. It has no times or serial numbers, so equal images give equal
 * documents. https://cyclonedx.org/docs/1.6/json/
 */
function cycloneDx(packages, image) {
    return JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            component: {
                type: 'container',
                'bom-ref': `${image.name}@${image.digest}`,
                name: image.name,
                version: image.digest,
            },
        },
        components: packages.platforms.flatMap((part) => componentsOf(part).map((component) => write(component, part))),
    });
}
function componentsOf({ conda, python, system, distribution }) {
    const all = [
        ...conda.map((found) => ({ ...found, purl: condaPurl(found) })),
        ...python.map(({ name, version, ...rest }) => ({ name, version, purl: pythonPurl({ name, version, ...rest }) })),
        ...system.map((found) => ({ ...found, purl: systemPurl(found, distribution) })),
    ];
    // A package may be installed in several places, but references must be unique.
    return [...new Map(all.map((component) => [component.purl, component])).values()];
}
function write({ name, version, purl, digest = '' }, { platform }) {
    const alg = { 64: 'SHA-256', 32: 'MD5' }[digest.length];
    return {
        type: 'library',
        'bom-ref': `${platform} ${purl}`,
        name,
        version,
        purl,
        ...(alg === undefined ? {} : { hashes: [{ alg, content: digest }] }),
        properties: [{ name: 'io.terrarium.platform', value: platform }],
    };
}


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ PACKAGE_FILES),
  Wh: () => (/* binding */ RPM_DATABASE),
  qm: () => (/* binding */ readPackages)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
;// CONCATENATED MODULE: ./build/core/packages/image-text.js

/** Text of a file of an image: what is no UTF-8 becomes U+FFFD. */
function textOf(bytes) {
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
/** A text of an image as it is recorded, well-formed and of at most `max` characters; empty if it is no text. */
function recordable(value, max) {
    return typeof value === 'string' ? (0,shorten/* shorten */.m)(value, max) : '';
}

;// CONCATENATED MODULE: ./build/core/packages/packages.js

/**
 * Removes user, password and conda token from a URL, because records must not contain them. The result is shortened
 * only afterwards, so that no partial secret remains. Empty if it is no text.
 */
function withoutSecrets(url) {
    const plain = (typeof url === 'string' ? url : '')
        .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@\s]*@/i, '$1')
        .replace(/(:\/\/[^/]+)\/t\/[^/]+/, '$1')
        .replace(/[?#].*$/s, '');
    return recordable(plain, 500);
}

;// CONCATENATED MODULE: ./build/core/packages/conda-meta.js



/**
 * Parses `<prefix>/conda-meta/<package>.json`; `undefined` if it is not valid.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records
 */
function readCondaMeta({ path, bytes }) {
    const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
    const value = prefix === undefined ? undefined : (0,json/* parseJson */.qF)(bytes);
    if (prefix === undefined || !(0,json/* isRecord */.u4)(value))
        return undefined;
    const short = (key) => recordable(value[key], 500);
    const name = short('name');
    const version = short('version');
    if (name === '' || version === '')
        return undefined;
    return {
        name,
        version,
        build: short('build') || short('build_string'),
        subdir: short('subdir'),
        channel: withoutSecrets(value.channel),
        url: withoutSecrets(value.url),
        digest: short('sha256') || short('md5'),
        prefix,
    };
}

;// CONCATENATED MODULE: ./build/core/packages/python-metadata.js



/** `<location>/<distribution>.dist-info/<file>`, or an egg's. */
const PATH = /^(.*)\/([^/]+\.(?:dist-info|egg-info))(?:\/(METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/s;
/**
 * Reads the Python distributions of an image from their metadata.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
function readPythonPackages(files) {
    const distributions = new Map();
    for (const { path, bytes } of files) {
        const [, location, folder, file = 'PKG-INFO'] = PATH.exec(path) ?? [];
        if (location === undefined || folder === undefined || isAside(path))
            continue;
        const at = `${location}/${folder}`;
        distributions.set(at, (distributions.get(at) ?? new Map()).set(file, bytes));
    }
    return [...distributions].flatMap(([at, parts]) => readDistribution(at.slice(0, at.lastIndexOf('/')), parts) ?? []);
}
function readDistribution(location, parts) {
    const headers = headersOf(textOf(parts.get('METADATA') ?? parts.get('PKG-INFO')));
    const [name, version] = [headers.get('name'), headers.get('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const installer = recordable(textOf(parts.get('INSTALLER')).trim(), 100);
    return { name: normalizeName(name), version, installer, location, source: sourceOf(parts.get('direct_url.json')) };
}
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
// Headers end at the first blank line; the description after it may contain anything.
function headersOf(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const pairs = head.split(/\r?\n/).flatMap((line) => {
        const [, name, value] = /^(Name|Version):[ \t]*(\S{1,200})[ \t]*$/i.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    });
    return new Map(pairs.reverse());
}
// https://packaging.python.org/en/latest/specifications/direct-url-data-structure/
function sourceOf(bytes) {
    const value = bytes === undefined ? undefined : (0,json/* parseJson */.qF)(bytes);
    if (!(0,json/* isRecord */.u4)(value) || typeof value.url !== 'string')
        return '';
    const url = withoutSecrets(value.url);
    const vcs = (0,json/* isRecord */.u4)(value.vcs_info) ? value.vcs_info : {};
    return typeof vcs.commit_id === 'string' ? `${recordable(vcs.vcs, 10)}+${url}@${recordable(vcs.commit_id, 64)}` : url;
}
/** True for copies that are not imported directly: conda's caches, and packages vendored by pip and setuptools. */
function isAside(path) {
    const folders = path.split('/').slice(1, -1);
    return folders.some((folder, index) => folder === '_vendor' || (folders[index - 1] === 'pkgs' && isBuildName(folder)));
}
/** True for `name-version-build`. */
function isBuildName(folder) {
    const first = folder.indexOf('-', 1);
    return first > 0 && folder.lastIndexOf('-', folder.length - 2) >= first + 2;
}

;// CONCATENATED MODULE: ./build/core/packages/sqlite-pages.js
/** A file that is not as its format says. It is thrown within a reader, and answered as the reason of a reading. */
class Malformed extends Error {
}
const MAGIC = [...new TextEncoder().encode('SQLite format 3\0')];
const FILE_HEADER = 100;
const UTF_8 = 1;
/** Parses the header of a database file. https://www.sqlite.org/fileformat2.html#the_database_header */
function openDatabase(bytes) {
    if (bytes.byteLength < FILE_HEADER || MAGIC.some((byte, at) => bytes[at] !== byte))
        throw new Malformed('it is no SQLite database');
    const view = viewOf(bytes);
    const written = view.getUint16(16);
    const pageSize = written === 1 ? 65_536 : written;
    const usable = pageSize - view.getUint8(20);
    if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
        throw new Malformed(`it has pages of ${pageSize} bytes`);
    const versions = [view.getUint8(18), view.getUint8(19)];
    if (versions.some((version) => version !== 1 && version !== 2))
        throw new Malformed('it is of a later format');
    if ([64, 32, 32].some((fraction, at) => view.getUint8(21 + at) !== fraction))
        throw new Malformed('its payload fractions are wrong');
    if (view.getUint32(56) !== UTF_8)
        throw new Malformed('its text is not UTF-8');
    return { bytes, pageSize, usable, read: new Set() };
}
/** Takes a page by its number, from 1, once. */
function takePage({ bytes, pageSize, usable, read }, number) {
    const end = number * pageSize;
    if (number < 1 || end > bytes.byteLength)
        throw new Malformed(`it has no page ${number}`);
    if (read.has(number))
        throw new Malformed(`its page ${number} is used twice`);
    read.add(number);
    const content = bytes.subarray(end - pageSize, end - pageSize + usable);
    return { bytes: content, view: viewOf(content), start: number === 1 ? FILE_HEADER : 0 };
}
/**
 * A big-endian number of 1 to 9 bytes, and where it ends. Those that are no safe integers are in no database of rpm.
 * https://www.sqlite.org/fileformat2.html#varint
 */
function readVarint(bytes, start) {
    let value = 0;
    for (let at = start; at < start + 9; at += 1) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new Malformed('a number of it has no end');
        const last = at === start + 8;
        value = last ? value * 256 + byte : value * 128 + (byte & 0x7f);
        if (!Number.isSafeInteger(value))
            break;
        if (last || byte < 0x80)
            return [value, at + 1];
    }
    throw new Malformed('a number of it is too large');
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/core/packages/sqlite-record.js

/** Sizes by type; types behind these are blobs and texts. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
const FIRST_BLOB = 12;
const ZERO = 8;
const ONE = 9;
/** Splits a record into its columns, of which there are exactly `count`. */
function columnsOf(record, count) {
    const [headerEnd, first] = readVarint(record, 0);
    const columns = [];
    let at = headerEnd;
    for (let next = first; next < headerEnd;) {
        const [type, end] = readVarint(record, next);
        const after = at + sizeOf(type);
        if (columns.length === count || end > headerEnd || after > record.byteLength)
            break;
        columns.push({ type, bytes: record.subarray(at, after) });
        [next, at] = [end, after];
        if (next === headerEnd && columns.length === count)
            return columns;
    }
    throw new Malformed('a row of it is not as its table says');
}
/** The text of a column; `undefined` if it is none. */
function textIn({ type, bytes }) {
    return type > FIRST_BLOB && type % 2 === 1 ? new TextDecoder().decode(bytes) : undefined;
}
/** The blob of a column; `undefined` if it is none. */
function blobIn({ type, bytes }) {
    return type >= FIRST_BLOB && type % 2 === 0 ? bytes : undefined;
}
/** The number of a page in a column; 0, which no page has, if it is none. */
function pageIn({ type, bytes }) {
    if (type === ZERO || type === ONE)
        return type - ZERO;
    return type < ZERO - 1 ? bytes.reduce((value, byte) => value * 256 + byte, 0) : 0;
}
function sizeOf(type) {
    const size = type < FIRST_BLOB ? SIZES[type] : Math.floor((type - FIRST_BLOB) / 2);
    if (size === undefined)
        throw new Malformed('a column of it has a reserved type');
    return size;
}

;// CONCATENATED MODULE: ./build/core/packages/sqlite-table.js

/** Depth of SQLite's own cursors. */
const MAX_DEPTH = 20;
/** More rows than any table of rpm has. */
const MAX_ROWS = 50_000;
const INTERIOR = 0x05;
const LEAF = 0x0d;
/**
 * The records of a table by the number of its root page, in the order of their keys. The payloads of a file are never
 * larger than the file, keys ascend, and no page is read twice: so a file cannot ask for more work than its size is worth.
 * https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
function* recordsOf(database, root) {
    let left = database.bytes.byteLength;
    let rows = 0;
    let last = -1;
    for (const page of leavesOf(database, root, 1)) {
        for (const at of cellsOf(page, 8)) {
            const [size, afterSize] = readVarint(page.bytes, at);
            const [key, start] = readVarint(page.bytes, afterSize);
            if (key <= last)
                throw new Malformed('the keys of a table do not ascend');
            last = key;
            left -= size;
            rows += 1;
            if (left < 0)
                throw new Malformed('its records are larger than the file');
            if (rows > MAX_ROWS)
                throw new Malformed(`it has more than ${MAX_ROWS} rows`);
            yield payloadOf(database, page, start, size);
        }
    }
}
function* leavesOf(database, number, depth) {
    if (depth > MAX_DEPTH)
        throw new Malformed(`a tree of it is more than ${MAX_DEPTH} pages deep`);
    const page = takePage(database, number);
    const type = page.view.getUint8(page.start);
    if (type === LEAF)
        yield page;
    else if (type !== INTERIOR)
        throw new Malformed(`its page ${number} is not of a table`);
    else
        for (const child of childrenOf(page))
            yield* leavesOf(database, child, depth + 1);
}
function childrenOf(page) {
    const { view, start } = page;
    const left = cellsOf(page, 12).map((at) => {
        if (at + 4 > view.byteLength)
            throw new Malformed('a cell of it leaves its page');
        return view.getUint32(at);
    });
    return [...left, view.getUint32(start + 8)];
}
/** Where the cells of a page begin. */
function cellsOf({ view, start }, header) {
    const count = view.getUint16(start + 3);
    const pointers = start + header;
    const content = pointers + 2 * count;
    if (content > view.byteLength)
        throw new Malformed('a page of it has more cells than room');
    return Array.from({ length: count }, (_, index) => {
        const at = view.getUint16(pointers + 2 * index);
        if (at < content || at >= view.byteLength)
            throw new Malformed('a cell of it leaves its page');
        return at;
    });
}
// https://www.sqlite.org/fileformat2.html#cellformat
function payloadOf(database, { bytes, view }, start, size) {
    const local = localSize(database.usable, size);
    const end = start + local;
    if (end + (local < size ? 4 : 0) > bytes.byteLength)
        throw new Malformed('a cell of it leaves its page');
    if (local === size)
        return bytes.subarray(start, end);
    const payload = new Uint8Array(size);
    payload.set(bytes.subarray(start, end));
    readChain(database, view.getUint32(end), payload.subarray(local));
    return payload;
}
function localSize(usable, size) {
    const most = usable - 35;
    if (size <= most)
        return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const local = least + ((size - least) % (usable - 4));
    return local <= most ? local : least;
}
/** Fills `rest` from a chain of overflow pages. https://www.sqlite.org/fileformat2.html#ovflpgs */
function readChain(database, first, rest) {
    let next = first;
    for (let at = 0; at < rest.byteLength;) {
        const { bytes, view } = takePage(database, next);
        const chunk = bytes.subarray(4, 4 + rest.byteLength - at);
        rest.set(chunk, at);
        at += chunk.byteLength;
        next = view.getUint32(0);
    }
    if (next !== 0)
        throw new Malformed('a chain of its pages is too long');
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-database.js



/** As rpm creates it: https://github.com/rpm-software-management/rpm/blob/rpm-4.20.0-release/lib/backend/sqlite.cc */
const TABLE = "CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)";
/** The table that lists the others begins on the first page. */
const SCHEMA_ROOT = 1;
/** Reads the headers of rpm's sqlite database from its file (docs/decisions/0017-databases-of-images.md). */
function readRpmDatabase(bytes) {
    try {
        const database = openDatabase(bytes);
        return { ok: true, headers: [...recordsOf(database, packagesRoot(database))].map(headerOf) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { ok: false, reason: error.message };
        throw error;
    }
}
// https://www.sqlite.org/fileformat2.html#storage_of_the_sql_database_schema
function packagesRoot(database) {
    const named = [...recordsOf(database, SCHEMA_ROOT)]
        .map((record) => columnsOf(record, 5))
        .filter(([, name]) => name !== undefined && textIn(name) === 'Packages');
    const [[type, , , root, sql] = [], ...others] = named;
    if (type === undefined || root === undefined || sql === undefined || others.length > 0)
        throw new Malformed(`it has ${named.length} tables Packages`);
    const written = textIn(sql)?.replace(/\s+/g, ' ').trim();
    if (textIn(type) !== 'table' || written !== TABLE)
        throw new Malformed('its table Packages is not of rpm');
    return pageIn(root);
}
function headerOf(record) {
    const [, blob] = columnsOf(record, 2);
    const header = blob === undefined ? undefined : blobIn(blob);
    if (header === undefined)
        throw new Malformed('a row of Packages has no header');
    return header;
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-header.js

/** Tags of a header. https://rpm.org/docs/4.20.x/manual/tags.html */
const TAGS = { name: 1000, version: 1001, release: 1002, epoch: 1003, architecture: 1022 };
const ENTRY = 16;
/** More entries than any package has. */
const MAX_ENTRIES = 10_000;
const MAX_TEXT = 200;
/**
 * Parses a header of rpm's database: two big-endian counts, index entries of 16 bytes, then the data.
 * https://rpm.org/docs/4.20.x/manual/format_header.html
 */
function readRpmHeader(bytes) {
    if (bytes.byteLength < 8)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0);
    const start = 8 + count * ENTRY;
    if (count > MAX_ENTRIES || start > bytes.byteLength)
        return undefined;
    const offsets = new Map();
    for (let index = 0; index < count; index += 1) {
        const at = 8 + index * ENTRY;
        offsets.set(view.getUint32(at), start + view.getUint32(at + 8));
    }
    const text = (tag) => textAt(bytes, offsets.get(tag));
    const [name, version, release] = [text(TAGS.name), text(TAGS.version), text(TAGS.release)];
    if (name === undefined || version === undefined || release === undefined)
        return undefined;
    const at = offsets.get(TAGS.epoch);
    const epoch = at === undefined || at + 4 > bytes.byteLength ? '' : `${view.getUint32(at)}:`;
    return { type: 'rpm', name, version: `${epoch}${version}-${release}`, architecture: text(TAGS.architecture) ?? '' };
}
function textAt(bytes, at) {
    if (at === undefined || at >= bytes.byteLength)
        return undefined;
    const rest = bytes.subarray(at, at + 4 * MAX_TEXT);
    const end = rest.indexOf(0);
    return recordable(textOf(end < 0 ? rest : rest.subarray(0, end)), MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/core/packages/system-packages.js

/**
 * Parses dpkg's `status`, or a file of distroless' `status.d`.
 * https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html
 */
function* readDpkgStatus(text) {
    for (const stanza of stanzas(text)) {
        const [name, version] = [field(stanza, 'Package: '), field(stanza, 'Version: ')];
        const status = field(stanza, 'Status: ');
        if (name === undefined || version === undefined)
            continue;
        if (status !== undefined && !status.endsWith(' installed'))
            continue;
        yield { type: 'deb', name, version, architecture: field(stanza, 'Architecture: ') ?? '' };
    }
}
/** Parses apk's `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
function* readApkInstalled(text) {
    for (const stanza of stanzas(text)) {
        const [name, version] = [field(stanza, 'P:'), field(stanza, 'V:')];
        if (name !== undefined && version !== undefined)
            yield { type: 'apk', name, version, architecture: field(stanza, 'A:') ?? '' };
    }
}
/**
 * `debian 12` from an os-release file; empty if it has no such fields.
 * https://www.freedesktop.org/software/systemd/man/os-release.html
 */
function system_packages_readDistribution(text) {
    const value = (key) => new RegExp(`^${key}=["']?([A-Za-z0-9._-]{1,50})["']?$`, 'm').exec(text)?.[1] ?? '';
    return `${value('ID')} ${value('VERSION_ID')}`.trim();
}
// One at a time: a file of blank lines has millions.
function* stanzas(text) {
    for (let start = 0; start < text.length;) {
        const blank = text.indexOf('\n\n', start);
        const end = blank < 0 ? text.length : blank;
        if (end > start)
            yield text.slice(start, end).split('\n');
        start = end + 1;
    }
}
function field(lines, name) {
    const line = lines.find((candidate) => candidate.startsWith(name));
    return line && recordable(line.slice(name.length).trim(), 200);
}

;// CONCATENATED MODULE: ./build/core/packages/read-packages.js







/**
 * Files that say what an image holds, as patterns of COPY: one that matches nothing is no mistake, a plain path would be.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
const PACKAGE_FILES = [
    '/**/conda-meta/*.json',
    '/**/*.dist-info/METADATA',
    '/**/*.dist-info/INSTALLER',
    '/**/*.dist-info/direct_url.json',
    '/**/*.egg-info/PKG-INFO',
    '/**/*.egg-inf[o]',
    '/var/lib/dpkg/statu[s]',
    '/var/lib/dpkg/status.d/*',
    '/lib/apk/db/installe[d]',
    '/usr/lib/apk/db/installe[d]',
    '/var/lib/rpm/rpmdb.sqlit[e]',
    '/usr/lib/sysimage/rpm/rpmdb.sqlit[e]',
    '/etc/os-releas[e]',
    '/usr/lib/os-releas[e]',
];
/** The files of rpm's database that are read; their size has a limit of its own. */
const RPM_DATABASE = /^\/(?:var\/lib|usr\/lib\/sysimage)\/rpm\/rpmdb\.sqlite$/;
/** More system packages than any distribution has. */
const MAX_SYSTEM_PACKAGES = 200_000;
/** Reads the packages of one platform of an image. A database that is not as it should be is `packages-unread`. */
function readPackages(platform, files) {
    const distributions = files.filter(({ path }) => /\/os-release$/.test(path)).map(({ bytes }) => textOf(bytes));
    return {
        platform,
        distribution: distributions.map(system_packages_readDistribution).find((name) => name !== '') ?? '',
        conda: sorted(files.flatMap((file) => readCondaMeta(file) ?? [])),
        python: sorted(readPythonPackages(files)),
        system: sorted(readSystemPackages(files)),
    };
}
function readSystemPackages(files) {
    const found = [];
    for (const file of files) {
        for (const named of readDatabase(file)) {
            found.push(named);
            if (found.length > MAX_SYSTEM_PACKAGES)
                throw unread(`it has more than ${MAX_SYSTEM_PACKAGES} system packages`);
        }
    }
    return found;
}
function readDatabase({ path, bytes }) {
    if (/^\/var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/.test(path))
        return readDpkgStatus(textOf(bytes));
    if (/\/lib\/apk\/db\/installed$/.test(path))
        return readApkInstalled(textOf(bytes));
    return RPM_DATABASE.test(path) ? readRpmPackages(bytes) : [];
}
function readRpmPackages(bytes) {
    const reading = readRpmDatabase(bytes);
    if (!reading.ok)
        throw unread(`rpm's database: ${reading.reason}`);
    return reading.headers.flatMap((header) => readRpmHeader(header) ?? []);
}
function unread(reason) {
    return new errors/* TerrariumError */.qM('packages-unread', `the image could not be read: ${reason}`);
}
function sorted(list) {
    const keyed = new Map(list.map((value) => [JSON.stringify(value), value]));
    return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mA: () => (/* binding */ packagesTag),
  ii: () => (/* binding */ readCost),
  vX: () => (/* binding */ readImageFacts),
  BB: () => (/* binding */ readResolution),
  y8: () => (/* binding */ writeImageFacts),
  WR: () => (/* binding */ writeResolution)
});

// UNUSED EXPORTS: DEFINITION_TYPE, PACKAGES, PACKAGES_TYPE, SBOM_TYPE, resolutionTag

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/core/names/canonical.js
var canonical = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/oci/artifact.js
var oci_artifact = __webpack_require__(8831);
// EXTERNAL MODULE: ./build/core/oci/stored-definition.js
var stored_definition = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/core/packages/cyclonedx.js + 1 modules
var cyclonedx = __webpack_require__(5723);
// EXTERNAL MODULE: ./build/core/model/shape.js
var shape = __webpack_require__(2377);
;// CONCATENATED MODULE: ./build/core/packages/parse-packages.js


/** Parses resolved packages from a registry, where anyone who can write tags can write any content. */
function parsePackages(bytes, definitionHash) {
    const packages = parseDocument((0,json/* parseJson */.qF)(bytes));
    return packages?.definitionHash === definitionHash ? packages : undefined;
}
/** A text in a record; longer than any path, which is the longest of them. */
const MAX_TEXT = 8192;
const parseShort = (value) => typeof value === 'string' && value.length <= MAX_TEXT && value.isWellFormed() ? value : undefined;
const parseConda = (0,shape/* objectOf */.Xy)({
    name: parseShort,
    version: parseShort,
    build: parseShort,
    subdir: parseShort,
    channel: parseShort,
    url: parseShort,
    digest: parseShort,
    prefix: parseShort,
});
const parsePython = (0,shape/* objectOf */.Xy)({
    name: parseShort,
    version: parseShort,
    installer: parseShort,
    location: parseShort,
    source: parseShort,
});
const parseSystem = (0,shape/* objectOf */.Xy)({
    type: (0,shape/* oneOf */.yL)('apk', 'deb', 'rpm'),
    name: parseShort,
    version: parseShort,
    architecture: parseShort,
});
const parseDocument = (0,shape/* objectOf */.Xy)({
    formatVersion: (0,shape/* oneOf */.yL)('1'),
    definitionHash: parseShort,
    platforms: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        platform: parseShort,
        distribution: parseShort,
        conda: (0,shape/* listOf */.c3)(parseConda),
        python: (0,shape/* listOf */.c3)(parsePython),
        system: (0,shape/* listOf */.c3)(parseSystem),
    })),
});

;// CONCATENATED MODULE: ./build/core/packages/stored-packages.js









const PACKAGES_TYPE = 'application/vnd.terrarium.packages.v1+json';
const DEFINITION_TYPE = 'application/vnd.terrarium.definition.v1+json';
/** https://www.iana.org/assignments/media-types/application/vnd.cyclonedx+json */
const SBOM_TYPE = 'application/vnd.cyclonedx+json';
/** An image with 60,000 packages is real. */
const PACKAGES = { type: PACKAGES_TYPE, maxBytes: 32 * 1024 * 1024 };
/** Tag for the packages of an image. */
const packagesTag = (image) => `pkg-${(0,digest/* digestHex */.s)(image)}`;
/** Tag for the resolved packages of a definition. */
const resolutionTag = (hash) => `res-${hash}`;
const COST = { seconds: 'io.terrarium.build-seconds', bytes: 'io.terrarium.compressed-bytes' };
/** Attaches to an image its packages and the definition it was built from. */
async function writeImageFacts(registry, repository, image, { packages, definition, cost }) {
    const encode = (text) => new TextEncoder().encode(text);
    const sbom = encode((0,cyclonedx/* cycloneDx */.q)(packages, { name: (0,reference/* formatRepository */.Sh)(repository), digest: image.digest }));
    await (0,oci_artifact/* putArtifact */.q)(registry, repository, packagesTag(image.digest), {
        kind: PACKAGES,
        layers: [
            { mediaType: PACKAGES_TYPE, bytes: encode((0,canonical/* canonical */.$)(packages)) },
            { mediaType: DEFINITION_TYPE, bytes: encode((0,canonical/* canonical */.$)(definition)) },
            // It is made of the packages at any time, and is the larger of the two.
            ...(sbom.byteLength > PACKAGES.maxBytes ? [] : [{ mediaType: SBOM_TYPE, bytes: sbom }]),
        ],
        subject: image,
        annotations: cost && { [COST.seconds]: cost.seconds.toFixed(1), [COST.bytes]: String(cost.bytes) },
    });
}
/** The packages of an image; `undefined` if they were not recorded, or do not belong to the image's definition. */
async function readImageFacts(registry, repository, image, hash) {
    const artifact = await (0,oci_artifact/* getArtifact */.j)(registry, repository, packagesTag(image), PACKAGES);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
    const written = await artifact?.read(DEFINITION_TYPE);
    const definition = written === undefined ? undefined : (0,stored_definition/* parseDefinition */.J)((0,json/* parseJson */.qF)(written), hash);
    if (artifact === undefined || packages === undefined || definition === undefined)
        return undefined;
    return { packages, definition, cost: costOf(artifact) };
}
/** Time and size of an image's build; `undefined` if they were not recorded. One request. */
async function readCost(registry, repository, image) {
    const artifact = await (0,oci_artifact/* getArtifact */.j)(registry, repository, packagesTag(image), PACKAGES);
    return artifact && costOf(artifact);
}
/** Records the resolved packages of a definition, which its later builds install. */
async function writeResolution(registry, repository, packages) {
    const bytes = new TextEncoder().encode((0,canonical/* canonical */.$)(packages));
    const tag = resolutionTag(packages.definitionHash);
    await (0,oci_artifact/* putArtifact */.q)(registry, repository, tag, {
        kind: PACKAGES,
        layers: [{ mediaType: PACKAGES_TYPE, bytes }],
    });
}
/**
 * The recorded resolution of a definition; `undefined` if it was never built. An unreadable one is
 * `resolution-invalid`.
 */
async function readResolution(registry, repository, hash) {
    const tag = resolutionTag(hash);
    const head = await registry.headManifest(repository, tag);
    if (head === undefined)
        return undefined;
    const artifact = await (0,oci_artifact/* getArtifact */.j)(registry, repository, tag, PACKAGES);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
    if (packages !== undefined)
        return packages;
    const message = `the recorded packages behind ${(0,reference/* formatRepository */.Sh)(repository)}:${tag} cannot be read`;
    throw new errors/* TerrariumError */.qM('resolution-invalid', message, { hint: 'solve them again with refresh' });
}
function costOf({ annotations }) {
    const [seconds, bytes] = [amountOf(annotations[COST.seconds]), amountOf(annotations[COST.bytes])];
    return seconds === undefined || bytes === undefined ? undefined : { seconds, bytes };
}
// A plan is JSON, which has no infinite number.
function amountOf(text) {
    return text !== undefined && /^[0-9]{1,15}(?:\.[0-9])?$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createPinChecker),
  N: () => (/* binding */ documentsByPath)
});

// EXTERNAL MODULE: ./build/core/config/baseline.js
var baseline = __webpack_require__(9510);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/model/part.js
var part = __webpack_require__(3115);
// EXTERNAL MODULE: ./build/core/model/unpinned.js
var unpinned = __webpack_require__(3347);
// EXTERNAL MODULE: ./build/core/text/line-index.js
var line_index = __webpack_require__(897);
;// CONCATENATED MODULE: ./build/core/pinning/ignores.js

/** `# terrarium: ignore[rule, rule] reason` */
const IGNORE = /#[ \t]*terrarium:[ \t]*ignore\[([a-z0-9, -]{1,200})\]/;
/** Maximum number of lines searched above a finding. */
const MAX_LINES = 200;
/**
 * Looks for a comment that suppresses a finding: on its line, or above it, with only comments and lines of the same
 * continued instruction in between. A reason is required for the next reader of the file.
 */
function ignoredAt(lines, offset, rule) {
    const { text } = lines;
    let { start, end } = (0,line_index/* lineAt */.mh)(lines, offset);
    const own = ignoreIn(text.slice(start, end), rule);
    if (own !== undefined)
        return own;
    for (let count = 0; count < MAX_LINES && start > 0; count += 1) {
        ({ start, end } = (0,line_index/* lineAt */.mh)(lines, start - 1));
        const line = text.slice(start, end);
        const isComment = /^\s*#/.test(line);
        if (!isComment && !/[\\`]\s*$/.test(line))
            return undefined;
        const found = isComment ? ignoreIn(line, rule) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ignoreIn(line, rule) {
    const match = IGNORE.exec(line);
    if (match === null)
        return undefined;
    const rules = (match[1] ?? '').split(',').map((name) => name.trim());
    if (!rules.includes(rule))
        return undefined;
    return line.slice(match.index + match[0].length).trim() === '' ? 'no-reason' : 'ignored';
}

// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/core/pinning/subject/dockerfile-steps.js


/** Instructions with one keyword in the stages that the target reaches. */
function stepsOf({ image }, keyword) {
    const steps = image.steps.stages.flatMap(({ instructions }) => instructions.filter((step) => step.keyword === keyword));
    if (steps.length === 0 || image.dockerfile === undefined)
        return steps.map((step) => ({ step, lexed: undefined }));
    const { path, text } = image.dockerfile;
    const open = (0,lexer/* lexDockerfile */.e)(new findings/* Findings */.Fv(path), text).instructions.filter((instruction) => instruction.keyword === keyword);
    return steps.map((step) => {
        const at = open.findIndex((lexed) => isSame(step, lexed));
        return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
    });
}
/** The place of a part of an instruction in the Dockerfile, or the instruction's first line if it is not known. */
function placeInStep({ image }, { lexed }, index, length) {
    if (image.dockerfile === undefined)
        return undefined;
    const start = lexed?.offsets[Math.max(0, index)] ?? lexed?.offsets[0] ?? 0;
    return { path: image.dockerfile.path, start, end: start + length };
}
// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may refer to slots.
function isSame(step, lexed) {
    const [first = ''] = step.words;
    return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/add-no-checksum.js


/** `ADD https://...`: the file at that URL may change. https://docs.docker.com/reference/dockerfile/#add */
const addNoChecksum = {
    id: 'add-no-checksum',
    severity: 'warning',
    summary: 'ADD of a URL without a checksum or commit',
    find: (subject) => stepsOf(subject.environment, 'ADD').flatMap((placed) => openSources(subject, placed)),
};
function openSources({ environment }, placed) {
    const { step, lexed } = placed;
    if (step.flags.some((flag) => flag.startsWith('--checksum=')))
        return [];
    return step.words.slice(0, -1).flatMap((word) => {
        const git = isGit(word);
        if (git ? isCommit(word) : !/^https?:\/\//i.test(word))
            return [];
        const why = git ? 'it has no commit' : 'it has no hash';
        const hint = git
            ? 'write #<commit> with 40 hex digits behind the repository'
            : 'write ADD --checksum=sha256:<hash>';
        const place = placeInStep(environment, placed, lexed?.text.indexOf(word) ?? 0, word.length);
        return [{ subject: word, message: (0,unpinned/* notPinned */.a)('URL', word, why), hint, place }];
    });
}
function isGit(word) {
    return (/^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word));
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may contain a commit.
function isCommit(word) {
    const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
    const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
    return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
;// CONCATENATED MODULE: ./build/core/pinning/subject/shell-commands.js
/** Separators of commands. Quotes and escapes take precedence. */
const SEPARATORS = new Set([';', '&', '|', '\n', '(', ')']);
/**
 * Simple commands of a shell text, as far as they can be determined without running it: expansions are left in their
 * words.
 */
function splitCommands(text) {
    const commands = [[]];
    let at = 0;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (char === '#')
            at = endOfLine(text, at);
        else if (SEPARATORS.has(char)) {
            commands.push([]);
            at += 1;
        }
        else if (/\s/.test(char))
            at += 1;
        else {
            const { word, end } = readWord(text, at);
            commands.at(-1)?.push({ text: word, start: at });
            at = end;
        }
    }
    return commands.map(withoutRedirections).filter((words) => words.length > 0);
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function readWord(text, start) {
    let word = '';
    let at = start;
    while (at < text.length) {
        const char = text[at] ?? '';
        const redirects = char === '&' && /[<>]$/.test(word);
        if (/\s/.test(char) || (SEPARATORS.has(char) && !redirects))
            break;
        const end = endOfPiece(text, at);
        word += unquote(text.slice(at, end));
        at = end;
    }
    return { word, end: at };
}
// The end of a quoted text, a substitution, an escaped character, or one plain character.
function endOfPiece(text, at) {
    const char = text[at] ?? '';
    if (char === '\\')
        return at + 2;
    if (char === "'")
        return behind(text, "'", at + 1);
    if (char === '"' || char === '`')
        return endOfQuoted(text, char, at + 1);
    return char === '$' && text[at + 1] === '(' ? endOfSubstitution(text, at + 2) : at + 1;
}
function behind(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + 1;
}
function endOfQuoted(text, quote, from) {
    let at = from;
    while (at < text.length && text[at] !== quote)
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
}
function endOfSubstitution(text, from) {
    let depth = 1;
    let at = from;
    while (at < text.length && depth > 0) {
        const char = text[at];
        if (char === '(')
            depth += 1;
        if (char === ')')
            depth -= 1;
        at = char === "'" || char === '"' ? Math.max(endOfPiece(text, at), at + 1) : at + 1;
    }
    return at;
}
function unquote(piece) {
    if (piece.startsWith("'"))
        return piece.slice(1, piece.endsWith("'") && piece.length > 1 ? -1 : undefined);
    if (piece.startsWith('"'))
        return piece.slice(1, piece.endsWith('"') && piece.length > 1 ? -1 : undefined).replace(/\\(["\\])/g, '$1');
    return piece.startsWith('\\') ? piece.slice(1) : piece;
}
// `>file`, `2>&1`, and `> file` in two words.
function withoutRedirections(words) {
    return words.filter(({ text }, index) => !/^\d*[<>]/.test(text) && !/^\d*(?:<|>>?)$/.test(words[index - 1]?.text ?? ''));
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/run-commands.js



/**
 * Programs of every RUN in the stages that the target reaches, including here-documents and commands after `sh -c`,
 * `sudo` and similar.
 */
function runCommands(environment) {
    return stepsOf(environment, 'RUN').flatMap((placed) => commandsOf(environment, placed));
}
/** Commands of one RUN, split at shell operators, including those in a here-document that a shell reads. */
function shellTexts({ step, lexed }) {
    const [text = ''] = step.words;
    const exec = execForm(text);
    if (exec !== undefined)
        return [{ commands: [exec], offsets: false }];
    const commands = splitCommands(text);
    // `RUN <<EOF` and `RUN bash <<EOF` execute the here-document; other programs read it as input.
    const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
    // Docker joins continued lines in instructions; the shell joins those in here-documents.
    const scripts = runs ? step.heredocs.map(([, body]) => splitCommands(body.replaceAll('\\\n', ''))) : [];
    return [
        { commands, offsets: lexed !== undefined },
        ...scripts.map((script) => ({ commands: script, offsets: false })),
    ];
}
function commandsOf(environment, placed) {
    return shellTexts(placed).flatMap(({ commands, offsets }) => commands.flatMap(behindWrappers).map(([first, ...words]) => {
        const at = (word) => placeInStep(environment, placed, offsets ? (word?.start ?? 0) : 0, word?.text.length ?? 0);
        return {
            // `python$VERSION` is Python.
            program: (first?.text ?? '').replace(/\$(?:\w+|\{\w+\})/g, '').replace(/^.*\//s, ''),
            words: words.map(({ text }) => text),
            placeOf: (index) => at(index < 0 ? first : words[index]),
        };
    }));
}
// `RUN ["apt-get", "install", "curl"]` runs without a shell.
function execForm(text) {
    if (!text.startsWith('['))
        return undefined;
    const value = (0,json/* parseJson */.qF)(text);
    if (!Array.isArray(value))
        return undefined;
    return value.flatMap((word) => (typeof word === 'string' ? [{ text: word, start: 0 }] : []));
}
/** Words that may come before a command: shell keywords, assignments, and programs that run another program. */
const BEFORE = /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|xargs|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
/** The command that is finally run; `sh -c "..."` contains several. */
function behindWrappers(words) {
    const first = words.findIndex(({ text }) => !BEFORE.test(text));
    if (first < 0)
        return [];
    const rest = words.slice(first);
    return SHELL.test(rest[0]?.text ?? '') ? inScript(rest) : [rest];
}
// `sh -c "apt-get install curl"`, `bash -exc '...'`
function inScript(words) {
    const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const script = flag < 0 ? undefined : words[flag + 1];
    if (script === undefined)
        return [words];
    return splitCommands(script.text)
        .map((command) => command.map(({ text }) => ({ text, start: script.start })))
        .flatMap(behindWrappers);
}
/**
 * Words that are not options, with their indexes. If an option takes the next word as its value, that word is left out.
 */
function operands({ words }, valued) {
    return words
        .map((text, index) => ({ text, index }))
        .filter(({ text, index }) => !text.startsWith('-') && !valued.has(words[index - 1] ?? ''));
}
/** True for a word whose value is only known at run time. */
function isExpanded(text) {
    return /[$`]/.test(text);
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/installed-packages.js


const NO_VERSION = 'it has no version';
/** Treats every word as a package name, except those that are pinned by their form. */
function namesUnless(isPinned) {
    return (text, command) => (isPinned(text, command) ? undefined : { name: text, why: NO_VERSION });
}
/** Packages that RUN installs without a fixed version. */
function openInstalls({ commands }, installer) {
    return commands()
        .filter(({ program }) => installer.programs.test(program))
        .flatMap((command) => packagesOf(command, installer).flatMap(({ text, index }) => {
        const open = installer.openWord(text, command);
        if (open === undefined)
            return [];
        const message = (0,unpinned/* notPinned */.a)(installer.kind, open.name, open.why);
        return [{ subject: open.name, message, hint: installer.hint(open.name), place: command.placeOf(index) }];
    }));
}
function packagesOf(command, { commands, valued }) {
    const words = operands(command, valued);
    const lead = commands.find((candidate) => candidate.every((word, index) => words[index]?.text === word));
    if (lead === undefined)
        return [];
    return words.slice(lead.length).filter(({ text }) => text !== '' && !isExpanded(text));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/apk-unpinned.js

/** An Alpine package that RUN installs without a version, so the mirror decides. hadolint: DL3018 */
const apkUnpinned = {
    id: 'apk-unpinned',
    severity: 'warning',
    summary: 'apk add without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^apk$/,
        commands: [['add']],
        valued: new Set(['-t', '--virtual', '-X', '--repository', '-p', '--root', '--keys-dir', '--repositories-file']),
        kind: 'apk package',
        // https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Advanced_APK_Usage
        openWord: namesUnless((text) => /[=<>~]|^[./]|\.apk$/.test(text)),
        hint: (name) => `write ${name}=<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/apt-unpinned.js

/** A Debian package that RUN installs without a version, so the mirror decides. hadolint: DL3008 */
const aptUnpinned = {
    id: 'apt-unpinned',
    severity: 'warning',
    summary: 'apt-get install without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^(?:apt|apt-get|aptitude)$/,
        commands: [['install']],
        valued: new Set([
            '-o',
            '--option',
            '-t',
            '--target-release',
            '--default-release',
            '-c',
            '--config-file',
            '-a',
            '--host-architecture',
        ]),
        kind: 'apt package',
        // A version follows `=`, a path is a file, and a trailing `-` removes the package.
        openWord: namesUnless((text) => /=|^[./]|\.deb$|-$/.test(text)),
        hint: (name) => `write ${name}=<version>; apt-cache madison ${name} lists them`,
    }),
};

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/core/pinning/subject/external-bases.js

/** External images only: a parent is an environment of this tree and is pinned by its hash. */
function externalBases({ environment, places }) {
    return environment.image.bases.flatMap(({ slot, source }) => {
        if (source.kind !== 'image')
            return [];
        const { reference } = source;
        const text = (0,names_reference/* formatReference */.FH)(reference);
        const inDockerfile = environment.image.dockerfile !== undefined;
        const found = inDockerfile ? spansOf(environment, slot, reference) : basePlace(places);
        const fixes = found.flatMap(({ whole, place }) => (whole ? fixOf(place, reference) : []));
        return [{ text, reference, place: found[0]?.place, fixes }];
    });
}
function basePlace(places) {
    const base = places.base();
    return base === undefined ? [] : [{ place: base.place, whole: base.literal !== undefined }];
}
// The value of a build argument is written somewhere else.
function spansOf({ image: { dockerfile } }, slot, reference) {
    if (dockerfile === undefined)
        return [];
    const { path, text, images } = dockerfile;
    return images
        .filter((image) => image.slot === slot)
        .map(({ start, end }) => {
        const written = (0,names_reference/* parseReference */.F2)(text.slice(start, end));
        const whole = written !== undefined && (0,names_reference/* formatReference */.FH)(written) === (0,names_reference/* formatReference */.FH)(reference);
        return { place: { path, start, end }, whole };
    });
}
function fixOf({ path, end }, reference) {
    if (reference.digest !== undefined)
        return [];
    return [{ place: { path, start: end, end }, before: '@', after: '', replacement: { kind: 'digest', reference } }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-latest.js



/** `FROM python:latest`: a tag that is meant to move. */
const baseLatest = {
    id: 'base-latest',
    severity: 'warning',
    summary: 'a base image with the tag latest',
    find: (subject) => externalBases(subject)
        .filter(({ reference }) => reference.tag === 'latest' && reference.digest === undefined)
        .map(({ text, reference, place, fixes }) => ({
        subject: text,
        message: (0,unpinned/* notPinned */.a)('base image', text, 'the tag latest moves'),
        hint: `write ${(0,names_reference/* formatRepository */.Sh)(reference)}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-digest.js


/** `FROM python:3.12-slim`: a tag that its owner may move. `follow-base` can follow it. */
const baseNoDigest = {
    id: 'base-no-digest',
    severity: 'note',
    summary: 'a base image with a tag and no digest',
    find: (subject) => externalBases(subject)
        .filter(({ reference: { tag, digest } }) => tag !== undefined && tag !== 'latest' && digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: (0,unpinned/* notPinned */.a)('base image', text, 'a tag may move'),
        hint: `write ${text}@sha256:<digest>; terrarium pin --write does it`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-tag.js


/** `FROM python`: the image tagged `latest` on the day of the build. */
const baseNoTag = {
    id: 'base-no-tag',
    severity: 'warning',
    summary: 'a base image without a tag',
    find: (subject) => externalBases(subject)
        .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: (0,unpinned/* notPinned */.a)('base image', text, 'it has no tag'),
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-channel-order.js

/** Channels that must come after another channel: https://bioconda.github.io/#usage */
const BEHIND = new Map([['bioconda', 'conda-forge']]);
/** Channels in an order that they do not support: packages come from the first channel that has them. */
const condaChannelOrder = {
    id: 'conda-channel-order',
    severity: 'warning',
    summary: 'bioconda before conda-forge, which it is built upon',
    find: ({ environment, places }) => {
        const { channels } = environment.image.python;
        return channels.flatMap((channel, index) => {
            const first = BEHIND.get(channel);
            if (first === undefined || channels.indexOf(first) < index)
                return [];
            const message = `channel ${(0,diagnostic/* quote */.hD)(channel)} stands before ${(0,diagnostic/* quote */.hD)(first)}, which it is built upon`;
            const hint = `name ${first} before ${channel}`;
            return [{ subject: channel, message, hint, place: places.find('channel', channel)[0]?.place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-defaults.js

/** `defaults` depends on the installer's configuration, and Anaconda's channels have their own terms of use. */
const condaDefaults = {
    id: 'conda-defaults',
    severity: 'note',
    summary: "the channel defaults, which is what the installer's configuration says",
    find: ({ environment, places }) => environment.image.python.channels
        .filter((channel) => channel === 'defaults')
        .map((channel) => ({
        subject: channel,
        message: `channel ${(0,diagnostic/* quote */.hD)(channel)} is what the installer's configuration says`,
        hint: 'write conda-forge, or the channels that are meant',
        place: places.find('channel', channel)[0]?.place,
    })),
};

// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/core/pinning/subject/conda-specs.js


/**
 * True if conda solves the environment: a lock leaves nothing to solve, and without conda, pip uses the Python of the
 * base.
 */
function isCondaInstalled({ channels, conda, locked }) {
    return locked === undefined && channels.length + conda.length > 0;
}
/** Specs that do not fix a single version. `__glibc` and the like describe the machine and are never installed. */
function openSpecs({ conda }) {
    return conda.filter(({ spec }) => !spec.name.startsWith('__') && !(0,match_spec/* isExactVersion */.Yb)(spec));
}
/** True for `1.26.4.*`: projects usually call three or more numbers a version. */
function isFuzzy(version) {
    return /^(?:\d+!)?\d+\.\d+\.[0-9a-z_.]+\.\*$/i.test(version);
}
/** The finding for an open spec. */
function openSpec({ places }, { text, spec }, why) {
    const found = places.find('conda', text);
    return {
        subject: spec.name,
        message: (0,unpinned/* notPinned */.a)('conda package', spec.name, why),
        hint: `write ${spec.name}==<version>`,
        place: found[0]?.place,
        fixes: found.flatMap((one) => fixesOf(spec, one)),
    };
}
// A build string belongs to one version; brackets may contain anything.
function fixesOf(spec, { place, literal }) {
    if (literal === undefined)
        return [];
    if (spec.build !== undefined || spec.fields.length > 0 || spec.name.includes('*'))
        return [];
    const before = (0,match_spec/* formatMatchSpec */.Si)({ ...spec, version: undefined });
    const replacement = { kind: 'conda', name: spec.name, unlimited: spec.version === undefined };
    return [{ place, before: `${before}==`, after: '', replacement }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-fuzzy.js

/** `- numpy=1.26.4`: conda reads a single equal sign as a prefix match, so 1.26.4.1 would match too. */
const condaFuzzy = {
    id: 'conda-fuzzy',
    severity: 'note',
    summary: 'a conda package with one equal sign before a whole version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && isFuzzy(spec.version))
        .map((open) => openSpec(subject, open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-channels.js

/** Packages without a channel: the channels then depend on the machine that installs them. */
const condaNoChannels = {
    id: 'conda-no-channels',
    severity: 'warning',
    summary: 'a conda environment without channels',
    find: ({ environment, conda, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || python.channels.length > 0 || conda.every(namesChannel))
            return [];
        // A part of a conda-lock set: its other files name the channels.
        if (places.key('key', 'category') !== undefined)
            return [];
        const message = 'no channels are named: those of the installer are used';
        return [
            { subject: 'channels', message, hint: 'add "channels: [conda-forge]"', place: places.key('key', 'dependencies') },
        ];
    },
};
function namesChannel({ spec }) {
    return spec.channel !== undefined || spec.url !== undefined;
}

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(638);
;// CONCATENATED MODULE: ./build/core/pinning/subject/pip-requirements.js


/** Requirements of an environment and of the files that it includes, each line once. Constraints install nothing, but may pin. */
function installedByPip(entries, { requirements }) {
    const read = (line) => {
        const requirement = requirements.get(line);
        return requirement === undefined ? [] : [{ line, requirement, hashed: line.includes(' --hash=') }];
    };
    const constraints = new Set(linesOf(entries, '-c').flatMap(read).flatMap(pinnedName));
    return [...new Set(linesOf(entries, '-r'))].flatMap(read).map(({ line, requirement, hashed }) => {
        const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
        return { line, requirement, hashed, pinned: isFixed(requirement, hashed) || constrained };
    });
}
/** True if pip has something to install, including local packages. */
function installsByPip(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return !entry.startsWith('-') || entry.startsWith('--editable ');
        return (0,definition/* isLocalPip */.h)(entry) || (entry[0] === '-r' && installsByPip(entry[1]));
    });
}
// A file that a constraints file includes with `-r` is installed, as in pip.
function linesOf(entries, wanted, inside = '-r') {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return (0,definition/* isLocalPip */.h)(entry) ? [] : linesOf(entry[1], wanted, entry[0]);
        return inside === wanted ? [entry] : [];
    });
}
function pinnedName({ requirement }) {
    return requirement.kind === 'named' && (0,names_requirement/* isPinned */.T4)(requirement) ? [requirement.name] : [];
}
function isFixed(requirement, hashed) {
    if ((0,names_requirement/* isPinned */.T4)(requirement))
        return true;
    const { url } = requirement;
    return url !== undefined && (hashed || (0,names_requirement/* hasFragment */.nQ)(url, /^sha(?:384|512)=[0-9a-f]{96,128}$/));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-pip.js


/** A `pip:` section without `pip` among the packages: conda adds a version of its own choice and warns. */
const condaNoPip = {
    id: 'conda-no-pip',
    severity: 'warning',
    summary: 'a pip section in a conda environment that does not name pip',
    find: ({ environment, conda, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || !installsByPip(python.pip))
            return [];
        if (conda.some(({ spec }) => spec.name === 'pip'))
            return [];
        const message = 'the conda dependencies have a pip section and name no pip: its version is left to the solver';
        return [
            { subject: 'pip', message, hint: 'add "- pip==<version>" before "- pip:"', place: places.key('key', 'pip') },
        ];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-python.js

/**
 * A conda environment that uses Python without naming a version: the solver picks any version that its packages allow.
 */
const condaNoPython = {
    id: 'conda-no-python',
    severity: 'warning',
    summary: 'a conda environment with pip packages, or of Azure ML, without python',
    find: ({ environment, conda, installed, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || conda.some(({ spec }) => spec.name === 'python'))
            return [];
        const usesPython = installed.length > 0 || environment.format.startsWith('azureml');
        if (!usesPython)
            return [];
        const message = 'the conda dependencies name no python: its version is left to the solver';
        return [
            { subject: 'python', message, hint: 'add "- python==<version>"', place: places.key('key', 'dependencies') },
        ];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-python-twice.js
/** Several specs for Python: the solver has to meet all of them, and a reader cannot tell which is meant. */
const condaPythonTwice = {
    id: 'conda-python-twice',
    severity: 'warning',
    summary: 'python more than once among the conda dependencies',
    find: (subject) => {
        const named = subject.conda.filter(({ spec }) => spec.name === 'python');
        const places = named.flatMap(({ text }) => subject.places.find('conda', text));
        if (named.length < 2 && places.length < 2)
            return [];
        const message = 'the conda dependencies name python more than once';
        return [{ subject: 'python', message, hint: 'keep one of them', place: places[1]?.place }];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-range.js

/** `- numpy=1.26`, `- numpy>=1.20,<2`: the newest version that fits. */
const condaRange = {
    id: 'conda-range',
    severity: 'warning',
    summary: 'a conda package with a range or a wildcard for a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && spec.version !== '*' && !isFuzzy(spec.version))
        .map((open) => openSpec(subject, open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-unpinned.js

/** `- numpy`: the version that the channels offer on the day of the build. */
const condaUnpinned = {
    id: 'conda-unpinned',
    severity: 'warning',
    summary: 'a conda package without a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version === undefined || spec.version === '*')
        .map((open) => openSpec(subject, open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/gem-unpinned.js

/** `RUN gem install bundler`: the version that the index offers on the day of the build. hadolint: DL3028 */
const gemUnpinned = {
    id: 'gem-unpinned',
    severity: 'warning',
    summary: 'gem install without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^gem$/,
        commands: [['install'], ['i']],
        valued: new Set(['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source', '-P']),
        kind: 'gem',
        openWord: namesUnless((text, { words }) => text.includes(':') || /\.gem$/.test(text) || words.some((word) => /^(?:-v|--version)/.test(word))),
        hint: (name) => `write ${name}:<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/go-unpinned.js

/**
 * `RUN go install example.org/tool@latest`: the version that the proxy offers on the day of the build. hadolint: DL3062
 */
const goUnpinned = {
    id: 'go-unpinned',
    severity: 'warning',
    summary: 'go install of a module without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^go$/,
        commands: [['install'], ['get']],
        valued: new Set(['-ldflags', '-tags', '-gcflags', '-asmflags', '-mod', '-modfile', '-o', '-p', '-C']),
        kind: 'Go module',
        // Without a version, the module of the checkout is used.
        openWord: namesUnless((text) => !/@(?:latest|upgrade|patch|master|main|HEAD)$/.test(text)),
        hint: (name) => `write ${name.replace(/@.*$/s, '')}@<version>`,
    }),
};

// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(8780);
;// CONCATENATED MODULE: ./build/core/pinning/rules/npm-unpinned.js


/** `RUN npm install -g yarn`: the version that the registry offers on the day of the build. hadolint: DL3016 */
const npmUnpinned = {
    id: 'npm-unpinned',
    severity: 'warning',
    summary: 'npm, yarn or pnpm install of a package without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^(?:npm|pnpm|yarn)$/,
        commands: [['install'], ['i'], ['add'], ['global', 'add']],
        valued: new Set(['--prefix', '--registry', '--cache', '--loglevel', '-w', '--workspace']),
        kind: 'npm package',
        openWord: (text) => {
            const { spec } = split(text);
            return isPinned(text) ? undefined : { name: text, why: spec === '' ? NO_VERSION : `${spec} leaves a choice` };
        },
        hint: (text) => `write ${split(text).name}@<version>`,
    }),
};
/** Folders, archives, repositories and links to other packages of the workspace: no registry chooses their version. */
const ELSEWHERE = /^(?:[./~]|[^@:/]+\/|git@|(?:https?|ssh|git(?:\+\w+)?|git(?:hub|lab)|bitbucket|gist|file|link|portal|patch|workspace|catalog):)|\.(?:tgz|tar\.gz)$/;
/** Registry prefix of a package: `npm:left-pad@1.3.0`, also as the target of an alias. */
const REGISTRY = /^(?:npm|jsr):/;
/** A package, what it is an alias of, and a registry before each: npm takes no alias of an alias. */
const MAX_TURNS = 4;
// https://docs.npmjs.com/cli/commands/npm-install
function isPinned(text) {
    let rest = text;
    for (let turn = 0; turn < MAX_TURNS; turn += 1) {
        if (ELSEWHERE.test(rest))
            return true;
        if (REGISTRY.test(rest)) {
            rest = rest.replace(REGISTRY, '');
            continue;
        }
        const { spec } = split(rest);
        if (valid(spec.replace(/^=/, '')) !== null)
            return true;
        if (!/^[^@]*[:/]/.test(spec))
            return false;
        rest = spec;
    }
    return false;
}
/** The name and the part after its `@`; the `@` of a scope does not count. */
function split(text) {
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text, spec: '' } : { name: text.slice(0, at), spec: text.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-no-hash.js

/** A requirement without a hash among others that have one: pip then refuses to install any of them. */
const pipNoHash = {
    id: 'pip-no-hash',
    severity: 'warning',
    summary: 'a requirement without a hash where others have one',
    find: ({ installed, places }) => {
        if (!installed.some(({ hashed }) => hashed))
            return [];
        return installed.flatMap(({ line, requirement, hashed }) => {
            if (hashed || requirement.url !== undefined || requirement.kind !== 'named')
                return [];
            const { name } = requirement;
            const place = places.find('pip', line)[0]?.place;
            const message = (0,unpinned/* notPinned */.a)('pip package', name, 'it has no hash, and others have one');
            return [{ subject: name, message, hint: `write --hash=sha256:<hash> behind ${name}`, place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/pip-open.js

function openRequirements({ installed }) {
    // No pip index has a package with this name: the file is a list for `conda install --file`.
    if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python'))
        return [];
    return installed.flatMap(({ line, requirement, pinned }) => {
        if (pinned || requirement.kind !== 'named' || requirement.url !== undefined)
            return [];
        return [{ line, requirement }];
    });
}
/** The finding for an open requirement. */
function openRequirement({ places }, { line, requirement }, why) {
    const { name } = requirement;
    const found = places.find('pip', line);
    return {
        subject: name,
        message: (0,unpinned/* notPinned */.a)('pip package', name, why),
        hint: `write ${name}==<version>`,
        place: found[0]?.place,
        fixes: found.flatMap((one) => pip_open_fixesOf(requirement, one)),
    };
}
// Pins the name and extras and leaves options unchanged. Markers are not evaluated: if one does not apply, the image
// has no version for the line.
function pip_open_fixesOf({ name, specifier, marker }, { place, literal }) {
    if (literal === undefined || marker !== undefined)
        return [];
    const end = / --?[A-Za-z]/.exec(literal)?.index ?? literal.length;
    const head = literal.slice(0, end).trimEnd();
    const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
    if (subject === undefined)
        return [];
    const replacement = { kind: 'pip', name, unlimited: specifier === '' };
    return [{ place, before: `${subject}==`, after: literal.slice(head.length), replacement }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-range.js

/** `numpy>=1.20`, `numpy~=1.26`, `numpy==1.*`: the newest version that fits. */
const pipRange = {
    id: 'pip-range',
    severity: 'warning',
    summary: 'a pip package with a range or a wildcard for a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier !== '')
        .map((open) => openRequirement(subject, open, `${open.requirement.specifier} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-unpinned.js

/** `numpy`: the version that the index offers on the day of the build. */
const pipUnpinned = {
    id: 'pip-unpinned',
    severity: 'warning',
    summary: 'a pip package without a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier === '')
        .map((open) => openRequirement(subject, open, 'any version will do')),
};

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
;// CONCATENATED MODULE: ./build/core/pinning/rules/pipe-to-shell.js



/** Programs that run a download piped into them. */
const pipe_to_shell_SHELL = /^\s{0,10}(?:sudo\s{1,10}(?:-[A-Za-z]{1,5}\s{1,10})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,10})?(?:ba|da|z|k)?sh\b/;
const INTERPRETER = /^\s{0,10}(?:sudo\s{1,10})?(?:python[0-9.]{0,4}|perl|ruby|node)\b/;
/** `bash <(curl ...)`, `sh -c "$(curl ...)"`. */
const SUBSTITUTION = /\b(?:ba|da|z|k)?sh\s{1,10}(?:-[a-z]{0,5}\s{1,10})?(?:-c\s{0,10})?["']?(?:<|\$)\(\s{0,10}(?:curl|wget)\b/;
/** Maximum number of characters between the downloading program and the pipe, and after the pipe. */
const MAX_COMMAND = 1000;
const MAX_RUNNER = 100;
/** A download that a shell or an interpreter runs directly: `curl ... | sh`. */
function findPipe(script) {
    return pipedInto(script, pipe_to_shell_SHELL) ?? pipedInto(script, INTERPRETER) ?? SUBSTITUTION.exec(script)?.[0];
}
// Searches pipe by pipe, because a single expression would scan the rest of the text for each download.
function pipedInto(script, runner) {
    for (let pipe = script.indexOf('|'), from = 0; pipe >= 0; from = pipe + 1, pipe = script.indexOf('|', from)) {
        const command = script
            .slice(Math.max(from, pipe - MAX_COMMAND - 'curl'.length), pipe)
            .split(/[;&\n]/)
            .at(-1) ?? '';
        const download = /\b(?:curl|wget)\b/.exec(command);
        const run = download === null ? null : runner.exec(script.slice(pipe + 1, pipe + 1 + MAX_RUNNER));
        if (download !== null && run !== null)
            return `${command.slice(download.index)}|${run[0]}`;
    }
    return undefined;
}
/** `RUN curl ... | sh`: a script that is not pinned and may be cut off in the middle. hadolint: DL4006 */
const pipeToShell = {
    id: 'pipe-to-shell',
    severity: 'warning',
    summary: 'a download that is run without being checked',
    find: ({ environment }) => stepsOf(environment, 'RUN').flatMap((placed) => {
        const [text = ''] = placed.step.words;
        const scripts = placed.step.heredocs.map(([, body]) => body);
        const found = [text, ...scripts].flatMap((script) => findPipe(script) ?? []).at(0);
        if (found === undefined)
            return [];
        const subject = (0,shorten/* shorten */.m)(found.replace(/\s+/g, ' '), 200);
        const place = placeInStep(environment, placed, Math.max(0, text.indexOf(found)), found.length);
        const message = `${(0,diagnostic/* quote */.hD)(urlFree(subject))} runs what a server answers that day`;
        const hint = 'ADD --checksum=sha256:<hash> the script, and run the file';
        return [{ subject: urlFree(subject), message, hint, place }];
    }),
};
// A URL may contain credentials; the place of the finding shows which URL it is.
function urlFree(text) {
    return text.replace(/https?:\/\/[^\s"')]+/g, (url) => {
        const host = /^https?:\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)/.exec(url)?.[1] ?? '';
        return `https://${host}/...`;
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/python-eol.js

/**
 * The last day, or month, of each Python release line that had ended when this list was last updated. The list changes
 * with releases, not with the clock of a machine. https://devguide.python.org/versions/
 */
const ENDED = new Map([
    ['2.6', '2013-10-29'],
    ['2.7', '2020-01-01'],
    ['3.0', '2009-06-27'],
    ['3.1', '2012-04-09'],
    ['3.2', '2016-02-20'],
    ['3.3', '2017-09-29'],
    ['3.4', '2019-03-18'],
    ['3.5', '2020-09-30'],
    ['3.6', '2021-12-23'],
    ['3.7', '2023-06-27'],
    ['3.8', '2024-10-07'],
    ['3.9', '2025-10-31'],
    ['3.10', '2026-10'],
]);
/** A Python release line that no longer gets security fixes. */
const pythonEol = {
    id: 'python-eol',
    severity: 'warning',
    summary: 'a version of Python that has reached its end of life',
    find: (subject) => [...fromConda(subject), ...fromBases(subject)],
};
function fromConda({ conda, places }) {
    return conda.flatMap(({ text, spec }) => {
        if (spec.name !== 'python')
            return [];
        // A range is not a single version: `>=3.8` may resolve to 3.13.
        const [, line] = /^(?:==|~=)?(\d+\.\d+)(?:[.a-z][^,|]*)?$/.exec(spec.version ?? '') ?? [];
        return openLine(line, places.find('conda', text)[0]?.place);
    });
}
function fromBases(subject) {
    return externalBases(subject).flatMap(({ reference: { registry, path, tag }, place }) => {
        const official = registry === 'docker.io' && path === 'library/python';
        return openLine(official ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag ?? '')?.[1] : undefined, place);
    });
}
function openLine(line, place) {
    const ended = line === undefined ? undefined : ENDED.get(line);
    if (ended === undefined)
        return [];
    const message = `Python ${line} gets no security fixes since ${ended}`;
    return [{ subject: `python ${line}`, message, hint: 'move to a line that is maintained', place }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/rpm-unpinned.js

/** An rpm package that RUN installs without a version, so the mirror decides. hadolint: DL3033, DL3037, DL3041 */
const rpmUnpinned = {
    id: 'rpm-unpinned',
    severity: 'warning',
    summary: 'yum, dnf, microdnf or zypper install without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^(?:yum|dnf|dnf5|microdnf|tdnf|zypper)$/,
        commands: [['install'], ['in'], ['localinstall']],
        valued: new Set([
            '-c',
            '--config',
            '--installroot',
            '--releasever',
            '--setopt',
            '--enablerepo',
            '--disablerepo',
            '--repo',
            '-x',
            '--exclude',
            '-t',
            '--type',
            '-r',
            '--from',
        ]),
        kind: 'rpm package',
        // name-version or name-version-release; a number alone may belong to the name, as in gcc-toolset-11. Groups, files and
        // capabilities have no version.
        openWord: namesUnless((text) => hasVersion(text) || /=|^[@./]|\/|\.rpm$|[()]/.test(text)),
        hint: (name) => `write ${name}-<version>`,
    }),
};
function hasVersion(text) {
    const [last = '', before = ''] = text.split('-').slice(1).reverse();
    const isDotted = (part) => /^\d/.test(part) && part.includes('.');
    if (isDotted(last))
        return true;
    return last !== '' && (isDotted(before) || (/^\d/.test(before) && /^\d/.test(last)));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-conda-unpinned.js


/** `RUN conda install numpy`: the version that the channels offer on the day of the build. */
const runCondaUnpinned = {
    id: 'run-conda-unpinned',
    severity: 'warning',
    summary: 'conda install in RUN without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^(?:conda|mamba|micromamba)$/,
        commands: [['install'], ['create']],
        valued: new Set([
            '-c',
            '--channel',
            '-n',
            '--name',
            '-p',
            '--prefix',
            '-f',
            '--file',
            '--solver',
            '-r',
            '--root-prefix',
        ]),
        kind: 'conda package',
        openWord: openSpecWord,
        hint: (name) => `write ${name}==<version>`,
    }),
};
function openSpecWord(text) {
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    if (!reading.ok || isNarrow(reading.spec.version))
        return undefined;
    const { name, version } = reading.spec;
    return { name, why: version === undefined || version === '*' ? NO_VERSION : `${version} leaves a choice` };
}
// A single equal sign is a prefix match, which is what most people mean by a version here.
function isNarrow(version) {
    return version !== undefined && version !== '*' && !/[<>!~|,]/.test(version.replace(/^==/, ''));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/url-no-hash.js

/** A requirement that is a download: the file at that URL may change. */
const urlNoHash = {
    id: 'url-no-hash',
    severity: 'warning',
    summary: 'a requirement that is a URL without a hash',
    find: ({ installed, places }) => installed.flatMap(({ line, requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || isVersionControl(url))
            return [];
        const place = places.find('pip', line)[0]?.place;
        const hint = 'write #sha256=<hash> behind the URL';
        return [{ subject: url, message: (0,unpinned/* notPinned */.a)('URL', url, 'it has no hash'), hint, place }];
    }),
};
/** True for a URL that pip fetches with version control. https://pip.pypa.io/en/stable/topics/vcs-support/ */
function isVersionControl(url) {
    return /^(?:git|hg|svn|bzr)\+/.test(url);
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-pip-unpinned.js



/** `RUN pip install numpy`: the version that the index offers on the day of the build. hadolint: DL3013 */
const runPipUnpinned = {
    id: 'run-pip-unpinned',
    severity: 'warning',
    summary: 'pip install in RUN without a version',
    find: (subject) => openInstalls(subject, {
        programs: /^(?:pip|pip3|pip[23]\.[0-9]+|uv|python|python3|python[23]\.[0-9]+)$/,
        commands: [['install'], ['pip', 'install'], ['uv', 'pip', 'install']],
        valued: new Set([
            ...['-r', '--requirement', '-c', '--constraint', '-e', '--editable', '-i', '--index-url', '--extra-index-url'],
            ...['-f', '--find-links', '-t', '--target', '--prefix', '--root', '--src', '--platform', '--python-version'],
            ...['--trusted-host', '--cache-dir', '--timeout', '--retries', '--proxy', '--log', '--cert', '--no-binary'],
            ...['--only-binary', '--progress-bar', '--upgrade-strategy', '--global-option', '--config-settings', '-C'],
            ...[
                '--build',
                '-b',
                '--python',
                '-p',
                '--index',
                '--default-index',
                '--implementation',
                '--abi',
                '--exists-action',
            ],
            ...['--index-strategy', '--link-mode', '--report', '--use-feature', '--keyring-provider', '--install-option'],
        ]),
        kind: 'pip package',
        openWord: openRequirementWord,
        hint: (name) => `write ${name}==<version>, or a requirements file`,
    }),
};
// `python -m pip install`: `-m` is an option, and `pip` the first operand. A constraints file may set the version.
function openRequirementWord(text, { words }) {
    if (words.some((word) => /^(?:-c|--constraint)(?:=|$)/.test(word)))
        return undefined;
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok || run_pip_unpinned_isFixed(text, reading.requirement))
        return undefined;
    const { requirement } = reading;
    return { name: requirement.kind === 'named' ? requirement.name : text, why: whyOpen(requirement) };
}
function run_pip_unpinned_isFixed(text, requirement) {
    if (requirement.url !== undefined)
        return (0,names_requirement/* isPinned */.T4)(requirement) || (0,names_requirement/* hasFragment */.nQ)(requirement.url, /^sha(?:256|384|512)=/) || text.includes('$');
    return (0,names_requirement/* isPinned */.T4)(requirement) || /^\.|\/|\.(?:whl|tar\.gz|zip)$/.test(text);
}
function whyOpen(requirement) {
    if (requirement.url !== undefined)
        return isVersionControl(requirement.url) ? 'it has no commit' : 'it has no hash';
    return requirement.kind === 'url' || requirement.specifier === ''
        ? NO_VERSION
        : `${requirement.specifier} leaves a choice`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/names/credential-file.js
var credential_file = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-file.js




/** Files that exist to store credentials. */
const NAMES = /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[A-Za-z0-9_-]+)?|\.netrc|_netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|\.dockercfg|\.htpasswd)$/;
const PATHS = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.azure\/accessTokens\.json)$/;
/** A credentials file in the build context: COPY puts it into a layer. */
const secretFile = {
    id: 'secret-file',
    severity: 'warning',
    summary: 'a file of credentials among the files that the steps copy',
    find: (subject) => [...inFiles(subject), ...inSteps(subject)],
};
function inFiles({ environment }) {
    return environment.files
        .filter(({ path }) => NAMES.test(external_node_path_.posix.basename(path)) || PATHS.test(path))
        .map(({ path }) => ({
        subject: path,
        message: `the build context hands ${(0,diagnostic/* quote */.hD)(path)} to the image`,
        hint: 'name it in .dockerignore, and mount it as a secret',
    }));
}
// No context holds what actions leave in the workspace. A step that copies it is meant for another builder, or forgotten.
function inSteps({ environment }) {
    const steps = [...stepsOf(environment, 'COPY'), ...stepsOf(environment, 'ADD')];
    return steps.flatMap((placed) => {
        if (placed.step.flags.some((flag) => flag.startsWith('--from=')))
            return [];
        return placed.step.words
            .slice(0, -1)
            .filter(credential_file/* copiesCredentials */.gs)
            .map((source) => ({
            subject: source,
            message: `the step copies the credentials ${(0,diagnostic/* quote */.hD)(source)}, which are left out of every context`,
            hint: 'mount them: RUN --mount=type=secret,id=<id>',
            place: placeInStep(environment, placed, placed.lexed?.text.indexOf(source) ?? 0, source.length),
        }));
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-file.js
/** A token or a private key in one of the files that define an environment. */
const secretInFile = {
    id: 'secret-in-file',
    severity: 'warning',
    summary: 'a token or private key in a definition file',
    find: ({ environment, secretsIn }) => environment.documents.flatMap((document) => secretsIn(document).map(({ name, start, length }) => ({
        subject: `${name} in ${document.path}`,
        message: `the file holds ${name}`,
        hint: 'revoke it, remove it from the history, and pass it as a secret',
        place: { path: document.path, start, end: start + length },
    }))),
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/secret-texts.js
// Prefixes that issuers chose so that scanners can find their secrets, and the header lines of keys.
// https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
const FORMS = [
    { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----/ },
    { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/ },
    { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
    { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)(?![A-Z2-7]*EXAMPLE)[A-Z2-7]{16}\b/ },
    { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/ },
    { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,200}/ },
    { name: 'a Stripe key', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,200}/ },
    { name: 'a PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,500}/ },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/ },
    { name: 'an Azure storage key', pattern: /\bAccountKey=[A-Za-z0-9+/]{80,90}={0,2}/ },
];
const OPENAI_MARK = 'T3BlbkFJ';
/** Number of characters before and after the marker. */
const OPENAI_LENGTH = { least: 20, most: 200 };
// Searches marker by marker, because a single expression would scan the rest of the text for each `sk-`.
function findOpenAiKey(text) {
    for (let at = text.indexOf(OPENAI_MARK); at >= 0; at = text.indexOf(OPENAI_MARK, at + 1)) {
        const start = openAiStart(text, at);
        const [end] = /^[A-Za-z0-9_-]{20,200}/.exec(text.slice(at + OPENAI_MARK.length, at + 210)) ?? [];
        if (start === undefined || end === undefined)
            continue;
        return { name: 'an OpenAI key', start, length: at + OPENAI_MARK.length + end.length - start };
    }
    return undefined;
}
function openAiStart(text, mark) {
    const from = Math.max(0, mark - OPENAI_LENGTH.most - 'sk-proj-'.length);
    for (let start = text.indexOf('sk-', from); start >= 0 && start < mark; start = text.indexOf('sk-', start + 1)) {
        const key = text.slice(start + 3, mark);
        const most = OPENAI_LENGTH.most + (key.startsWith('proj-') ? 'proj-'.length : 0);
        if (key.length < OPENAI_LENGTH.least)
            return undefined;
        const isWord = start === 0 || !/\w/.test(text[start - 1] ?? '');
        if (isWord && key.length <= most && /^[A-Za-z0-9_-]+$/.test(key))
            return start;
    }
    return undefined;
}
/** The first secret of each kind. */
function findSecrets(text) {
    return [
        ...FORMS.flatMap(({ name, pattern }) => {
            const match = pattern.exec(text);
            return match === null ? [] : [{ name, start: match.index, length: match[0].length }];
        }),
        ...[findOpenAiKey(text)].filter((found) => found !== undefined),
    ];
}
const NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|ACCOUNT_?KEY|SAS_?TOKEN|CONNECTION_?STRING)(?:_?(?:ID|VALUE))?$/i;
/** Names that end like a secret but are not one. */
const HARMLESS = /(?:^|_)(?:MAX|NUM|PAD|EOS|BOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL)_?(?:NEW_?)?TOKEN$|_KEY_?ID$/i;
/** True if a variable's name says that its value is a secret and the value could be one. */
function isSecretVariable(name, value) {
    if (!NAME.test(name) || HARMLESS.test(name))
        return false;
    const plain = value.replace(/^(["'])(.*)\1$/s, '$2');
    // References to variables, paths, switches and placeholders are not secrets.
    return (plain.length >= 6 && !/[${}<>]/.test(plain) && !/^[./~]|^(?:true|false|none|null|x+|changeme|\d+)$/i.test(plain));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-variable.js



/**
 * A secret in ENV, in the default of an ARG, or in the variables of a definition: everyone with access to the image or
 * the file can read it.
 */
const secretInVariable = {
    id: 'secret-in-variable',
    severity: 'warning',
    summary: 'a secret in ENV, ARG or the variables of a definition',
    find: (subject) => [...secret_in_variable_inSteps(subject, 'ENV'), ...secret_in_variable_inSteps(subject, 'ARG'), ...inVariables(subject)],
};
function secret_in_variable_inSteps({ environment }, keyword) {
    return stepsOf(environment, keyword).flatMap((placed) => {
        const text = placed.step.words.join(' ');
        return pairsOf(text).flatMap(({ name, value, start }) => {
            if (!isSecretVariable(name, value))
                return [];
            const place = placeInStep(environment, placed, start, name.length);
            return [secretPin(name, `${keyword} ${name}`, 'mount it: RUN --mount=type=secret,id=<id>', place)];
        });
    });
}
function inVariables({ environment, places }) {
    return Object.entries(environment.variables).flatMap(([name, value]) => isSecretVariable(name, value)
        ? [
            secretPin(name, `variable ${name}`, 'take it from a secret store when the job runs', places.key('variable', name)),
        ]
        : []);
}
function secretPin(name, what, hint, place) {
    return { subject: name, message: `${(0,diagnostic/* quote */.hD)(what)} looks like a secret`, hint, place };
}
// `NAME=value NAME2="a b"`, and the older form `NAME value`.
function pairsOf(text) {
    const pairs = [...text.matchAll(/(?<=^|\s)([A-Za-z_][A-Za-z0-9_]*)=("(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}'|\S*)/g)];
    if (pairs.length > 0)
        return pairs.map(({ index, 1: name = '', 2: value = '' }) => ({ name, value, start: index }));
    const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s+(\S.*)$/s.exec(text) ?? [];
    return name === '' ? [] : [{ name, value, start: text.indexOf(name) }];
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/pinning/rules/spark-unpinned.js


/** A Spark package that may resolve to another artifact: a range, a snapshot, or the latest version. */
const sparkUnpinned = {
    id: 'spark-unpinned',
    severity: 'warning',
    summary: 'a Spark package with a snapshot, a range or LATEST for a version',
    find: ({ environment, places }) => {
        const coordinates = new Map(environment.parts.flatMap((part) => (part.kind === 'spark' ? [[part.text, part.coordinate]] : [])));
        return [...coordinates].flatMap(([text, { group, artifact, version }]) => {
            const why = (0,maven/* mavenLooseness */.vX)(version);
            if (why === undefined)
                return [];
            const subject = `${group}:${artifact}`;
            const place = places.find('spark', text)[0]?.place;
            return [
                { subject, message: (0,unpinned/* notPinned */.a)('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/syntax-floating.js

/** `# syntax=docker/dockerfile:1`: the newest matching frontend reads the Dockerfile. */
const syntaxFloating = {
    id: 'syntax-floating',
    severity: 'note',
    summary: 'a # syntax directive without a digest',
    find: ({ environment: { image } }) => {
        const { syntax } = image.steps;
        if (image.dockerfile === undefined || syntax === '' || syntax.includes('@sha256:'))
            return [];
        const { path, text, syntax: reference } = image.dockerfile;
        const match = /^\uFEFF?(?:#[^\n]*\n)*?#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(text);
        const start = match === null ? 0 : match[0].length - (match[1] ?? '').length;
        const written = match?.[1] ?? '';
        const place = { path, start, end: start + written.length };
        const behind = { path, start: place.end, end: place.end };
        return [
            {
                subject: syntax,
                message: (0,unpinned/* notPinned */.a)('Dockerfile frontend', syntax, 'its tag moves'),
                hint: `write ${syntax}@sha256:<digest>`,
                place,
                fixes: written === '' || reference === undefined
                    ? []
                    : [{ place: behind, before: '@', after: '', replacement: { kind: 'digest', reference } }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/system-upgrade.js


const UPGRADES = new Map([
    ['apt', ['upgrade', 'full-upgrade', 'dist-upgrade']],
    ['apt-get', ['upgrade', 'dist-upgrade']],
    ['apk', ['upgrade']],
    ['yum', ['update', 'upgrade']],
    ['dnf', ['update', 'upgrade']],
    ['microdnf', ['update', 'upgrade']],
    ['zypper', ['update', 'up', 'dist-upgrade', 'dup']],
]);
/**
 * `RUN apt-get upgrade`: upgrades every package of the base to the version that the mirror offers. hadolint: DL3005,
 * DL3035
 */
const systemUpgrade = {
    id: 'system-upgrade',
    severity: 'note',
    summary: 'an upgrade of every package of the base image',
    find: ({ commands }) => commands().flatMap((command) => {
        const [first, ...packages] = operands(command, new Set(['-o', '-c']));
        const upgrades = UPGRADES.get(command.program)?.includes(first?.text ?? '') === true;
        if (!upgrades || packages.length > 0)
            return [];
        const subject = `${command.program} ${first?.text}`;
        const message = `${(0,diagnostic/* quote */.hD)(subject)} leaves the versions to the day of the build`;
        return [{ subject, message, hint: 'use a newer base image, pinned by digest', place: command.placeOf(-1) }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/vcs-no-commit.js


/** A requirement from version control with a branch, a tag, or no revision: all of these may move. */
const vcsNoCommit = {
    id: 'vcs-no-commit',
    severity: 'warning',
    summary: 'a requirement from version control without a commit',
    find: ({ installed, places }) => installed.flatMap(({ line, requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || !isVersionControl(url))
            return [];
        const place = places.find('pip', line)[0]?.place;
        const hint = 'write @<commit> with 40 hex digits behind the repository';
        return [{ subject: url, message: (0,unpinned/* notPinned */.a)('URL', url, 'it has no commit'), hint, place }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules.js


































/** All rules, in the order of their findings and of docs/pinning.md. */
const PIN_RULES = [
    baseNoTag,
    baseLatest,
    baseNoDigest,
    syntaxFloating,
    pythonEol,
    condaUnpinned,
    condaRange,
    condaFuzzy,
    condaNoPython,
    condaNoPip,
    condaPythonTwice,
    condaNoChannels,
    condaChannelOrder,
    condaDefaults,
    pipUnpinned,
    pipRange,
    pipNoHash,
    vcsNoCommit,
    urlNoHash,
    sparkUnpinned,
    aptUnpinned,
    apkUnpinned,
    rpmUnpinned,
    systemUpgrade,
    runPipUnpinned,
    runCondaUnpinned,
    npmUnpinned,
    gemUnpinned,
    goUnpinned,
    addNoChecksum,
    pipeToShell,
    secretInVariable,
    secretInFile,
    secretFile,
];
/** The page that explains a rule. */
function rulePage(id) {
    return `https://github.com/terrarium-env/terrarium/blob/main/docs/pinning.md#${id}`;
}
const IDS = new Set(PIN_RULES.map(({ id }) => id));
/** True for the code of a rule. */
function isPinRule(code) {
    return IDS.has(code);
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/place.js

/** Finds a part in the text that the parser read it from. */
function placePart(lines, { path, at, form, raw = '', shared }) {
    const offset = (0,line_index/* offsetOf */.b4)(lines, at);
    const { text } = lines;
    const quote = form === 'line' ? '' : (/["']/.exec(text[offset] ?? '')?.[0] ?? '');
    const start = form === 'line' ? behindBlanks(text, offset) : offset + quote.length;
    const end = start + raw.length;
    // A plain scalar appears unchanged, a quoted one appears between its quotes if it contains no escapes.
    const same = raw !== '' && text.startsWith(raw, start) && (quote === '' || text[end] === quote);
    const literal = same && shared === undefined ? raw : undefined;
    return { place: { path, start, end: same ? end : start }, literal, quote, form };
}
function behindBlanks(text, offset) {
    return offset + (/^[ \t]*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/places.js



/** The places of an environment; `linesOf` indexes a file. */
function placesOf(environment, linesOf) {
    const documents = documentsOf(environment);
    const order = new Map(documents.map(({ path }, index) => [path, index]));
    const parts = (0,once/* lazy */.R)(() => indexParts(environment.parts, order));
    const named = (kind, text) => (parts().get(keyOf(kind, text)) ?? []).flatMap(({ written }) => {
        const document = documents[order.get(written.path) ?? -1];
        return document === undefined ? [] : [{ written, lines: linesOf(document) }];
    });
    const bases = environment.parts.filter(({ kind }) => kind === 'image');
    return {
        find: (kind, text) => named(kind, text).map(({ written, lines }) => placePart(lines, written)),
        base: () => bases.flatMap(({ text }) => named('image', text).map(({ written, lines }) => placePart(lines, written))).at(0),
        key: (kind, name) => {
            const [first] = named(kind, name);
            if (first === undefined)
                return undefined;
            const start = (0,line_index/* offsetOf */.b4)(first.lines, first.written.at);
            return { path: first.written.path, start, end: start + name.length };
        },
    };
}
/** The files of an environment without duplicates, and the configuration if it names the base. */
function documentsOf({ documents, configuration }) {
    const own = configuration === undefined || documents.some(({ path }) => path === configuration.path);
    return own ? documents : [...documents, configuration];
}
// The parts of a file that several lines include are listed once for each of them.
function indexParts(parts, order) {
    const distinct = new Map(parts.map((part) => [JSON.stringify([part.kind, part.text, part.written]), part]));
    const rank = ({ written }) => order.get(written.path) ?? order.size;
    const sorted = [...distinct.values()].sort((a, b) => rank(a) - rank(b));
    return Map.groupBy(sorted, ({ kind, text }) => keyOf(kind, text));
}
function keyOf(kind, text) {
    return `${kind} ${text}`;
}

;// CONCATENATED MODULE: ./build/core/pinning/check.js













function createPinChecker() {
    const linesOf = (0,once/* once */.O)((document) => (0,line_index/* indexLines */.uD)(document.text));
    const secretsIn = (0,once/* once */.O)((document) => findSecrets(document.text));
    const find = (0,once/* once */.O)((environment) => findAll(subjectOf(environment, linesOf, secretsIn), linesOf));
    const check = (environment) => {
        const found = find(environment).map(({ diagnostic }) => diagnostic);
        return (0,findings/* keepFindings */.qr)(found, findings/* DEFINITION_FINDINGS */.Zl, environment.source);
    };
    return { find, check };
}
function subjectOf(environment, linesOf, secretsIn) {
    const { python } = environment.image;
    const values = (0,part/* valuesOf */.s)(environment.parts);
    return {
        environment,
        conda: [...new Set(python.conda)].flatMap((text) => {
            const spec = values.specs.get(text);
            return spec === undefined ? [] : [{ text, spec }];
        }),
        installed: installedByPip(python.pip, values),
        places: placesOf(environment, linesOf),
        commands: (0,once/* lazy */.R)(() => runCommands(environment)),
        secretsIn,
    };
}
function findAll(subject, linesOf) {
    const { environment } = subject;
    const policies = new Map(Object.entries(environment.policies));
    return PIN_RULES.flatMap((rule) => {
        const severity = policies.get(rule.id) ?? rule.severity;
        if (severity === 'off')
            return [];
        const found = rule.find(subject).flatMap((open) => pinOf({ rule, severity, linesOf }, open, environment) ?? []);
        return firstOfEach(found);
    });
}
// A package that appears in several lines is one finding, and all of the lines correct it.
function firstOfEach(found) {
    const same = Map.groupBy(found, ({ subject, diagnostic }) => JSON.stringify([subject, diagnostic.path]));
    return [...same.values()].flatMap((all) => all.slice(0, 1).map((first) => ({ ...first, fixes: all.flatMap(({ fixes }) => fixes) })));
}
function pinOf({ rule: { id }, severity, linesOf }, open, environment) {
    const { source, accepted, image } = environment;
    const path = open.place?.path ?? image.dockerfile?.path ?? source;
    const document = documentsOf(environment).find((candidate) => candidate.path === path);
    const lines = document && linesOf(document);
    const subject = (0,unpinned/* withoutCredentials */.r)(open.subject);
    if (accepted.has((0,baseline/* fingerprint */.Rj)({ path, code: id, subject })))
        return undefined;
    const offset = open.place?.start ?? 0;
    const ignored = lines && ignoredAt(lines, offset, id);
    if (ignored === 'ignored')
        return undefined;
    const hint = ignored === 'no-reason' ? `write the reason behind "terrarium: ignore[${id}]"` : open.hint;
    // A finding without a place is reported at the start: GitHub shows no annotation without a line.
    const at = lines === undefined ? diagnostic/* START */.d3 : (0,line_index/* positionAt */.t$)(lines, offset);
    return { diagnostic: (0,findings/* finding */.gk)(severity, id, open.message, { path, at, hint }), subject, fixes: open.fixes ?? [] };
}
/** The files of several environments by path, without duplicates. */
function documentsByPath(environments) {
    return new Map(environments.flatMap(documentsOf).map((document) => [document.path, document]));
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ PLANNED_MODES),
/* harmony export */   G: () => (/* binding */ plannedFiles),
/* harmony export */   YX: () => (/* binding */ fileLister),
/* harmony export */   at: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);


const PLANNED_MODES = ['100644', '100755', '120000'];
/** Files that a plan lists: half a megabyte of JSON. */
const MAX_FILES = 5000;
/** Lists contexts one after another, as long as the plan stays small: `undefined` for an empty one, and for one that is too large. */
function fileLister(most = MAX_FILES) {
    let room = most;
    return (files) => {
        if (files.length === 0 || files.length > room)
            return undefined;
        room -= files.length;
        return plannedFiles(files);
    };
}
function plannedFiles(files) {
    return files.map(({ path, executable, digest, target }) => {
        const mode = target === '' ? (executable ? '100755' : '100644') : '120000';
        const content = target === '' ? digest.replace('sha256:', '') : (0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(target);
        return { path, mode, digest: content.slice(0, 12) };
    });
}
/** The first path that differs from the plan, and what happened to it. Both lists are in the order of the definition. */
function firstDifference(planned, present) {
    for (const [index, file] of present.entries()) {
        const before = planned[index];
        if (before?.path !== file.path)
            return missingOf(planned, present, index);
        const what = changeOf(before, file);
        if (what !== undefined)
            return `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} ${what}`;
    }
    return missingOf(planned, present, present.length);
}
// Up to here both lists have the same paths.
function missingOf(planned, present, from) {
    const [before, file] = [planned[from], present[from]];
    const known = new Set(planned.slice(from).map(({ path }) => path));
    if (file !== undefined && !known.has(file.path))
        return `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} was added`;
    return before && `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(before.path)} was removed`;
}
const KINDS = {
    '100644': 'a file',
    '100755': 'an executable file',
    '120000': 'a link',
};
function changeOf(before, file) {
    if (before.mode !== file.mode)
        return `is ${KINDS[file.mode]}, and was ${KINDS[before.mode]}`;
    if (before.digest === file.digest)
        return undefined;
    return file.mode === '120000' ? 'leads elsewhere' : 'has other content';
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ recipeFor)
});

// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/recipes/conda-step.js
var conda_step = __webpack_require__(6016);
// EXTERNAL MODULE: ./build/core/recipes/layers.js + 1 modules
var recipes_layers = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var recipes_pip = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/core/recipes/conda.js




/** Installs a conda environment at the prefix, then its pip section, with micromamba or the base's conda. */
const condaRecipe = {
    name: 'conda/2',
    render: (inputs) => {
        const pip = inputs.python.pip.length > 0;
        const script = (0,conda_step/* condaScript */.V9)('environment.yml', casesOf(inputs), pip ? (0,recipes_pip/* installCommand */.Je)(inputs) : '', inputs);
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, script],
            [`${recipe/* RECIPE_FOLDER */.I$}/environment.yml`, environmentFile(inputs)],
            ...(pip ? [...(0,recipes_pip/* requirementFiles */.VH)(inputs.python.pip, inputs.sources), ...(0,recipes_pip/* constraintFiles */.Pv)(inputs)] : []),
            ...(0,recipes_layers/* splitFiles */.kM)(inputs.layered),
        ]);
        return { install: [...(0,recipes_pip/* sourceLines */.Jj)(inputs), (0,conda_step/* condaStep */.ON)(inputs, pip)], settle: [conda_step/* CONDA_ENV */.sn], files };
    },
};
function casesOf(inputs) {
    return `  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    ${(0,recipes_pip/* orNotFrozen */.Zz)('"$tool" "$action" --yes --prefix "$prefix" --file "$file"', inputs)} ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    ${(0,recipes_pip/* orNotFrozen */.Zz)('"$tool" env "$action" --prefix "$prefix" --file "$file"', inputs)} ;;
`;
}
// Channels configured in the base must not be added to those of the definition. `nodefaults` prevents this in conda and
// micromamba.
function environmentFile({ python: { channels, conda, pip }, frozen }) {
    const listed = channels.length === 0 ? ['defaults'] : channels;
    const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
    const hasPip = conda.some((spec) => /^(?:.*::)?pip(?:[ [=]|$)/.test(spec));
    const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
    const list = (items) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
    // The definition's own specs are kept, because they name the channel of a package.
    return `channels:\n${list(closed)}dependencies:\n${list([...packages, ...(frozen?.conda ?? [])])}`;
}

// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(1185);
;// CONCATENATED MODULE: ./build/core/recipes/locked.js





/**
 * Installs exactly the packages of a lock at the prefix: conda packages from an explicit file, then pip packages
 * without dependencies.
 */
const lockedRecipe = {
    name: 'locked/2',
    render: (inputs) => {
        const parts = (0,locked_parts/* lockedPart */.yZ)(inputs.python.locked ?? [], inputs.platform);
        const pip = parts.flatMap((part) => part.pip);
        const hashed = pip.filter((line) => line.includes(HASH));
        const others = pip.filter((line) => !line.includes(HASH));
        const installs = [
            ...(pip.length > 0 ? [FIND_PIP] : []),
            ...(hashed.length > 0 ? [pipCommand('requirements-hashed.txt', ' --require-hashes')] : []),
            ...(others.length > 0 ? [pipCommand('requirements.txt', '')] : []),
            ...(pip.length > 0 ? [`rm -rf ${OUTER_PIP}\n`] : []),
        ];
        const lines = (list) => list.map((line) => `${line}\n`).join('');
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, (0,conda_step/* condaScript */.V9)('explicit.txt', CASES, installs.join(''), inputs)],
            [`${recipe/* RECIPE_FOLDER */.I$}/explicit.txt`, lines(['@EXPLICIT', ...parts.flatMap(({ conda }) => conda).map(explicitLine)])],
            ...(hashed.length > 0 ? [[`${recipe/* RECIPE_FOLDER */.I$}/requirements-hashed.txt`, lines(hashed)]] : []),
            ...(others.length > 0 ? [[`${recipe/* RECIPE_FOLDER */.I$}/requirements.txt`, lines(others)]] : []),
            ...(0,recipes_layers/* splitFiles */.kM)(inputs.layered),
        ]);
        return { install: [(0,conda_step/* condaStep */.ON)(inputs, pip.length > 0)], settle: [conda_step/* CONDA_ENV */.sn], files };
    },
};
// If one line has a hash, pip requires one on every line of the same run.
const HASH = ' --hash=';
// A lock describes a complete environment: packages that a parent installed at the prefix are not part of it, and
// micromamba would otherwise install on top of them.
const CASES = `  *)
    rm -rf "$prefix"
    "$tool" create --yes --prefix "$prefix" --file "$file" ;;
`;
const OUTER_PIP = '/tmp/terrarium-pip';
// pixi locks do not include pip; a pip outside the environment then installs into it.
const FIND_PIP = `python="$prefix/bin/python"
pip="$python -m pip"
if ! $pip --version >/dev/null 2>&1; then
  "$python" -m venv ${OUTER_PIP}
  pip="${OUTER_PIP}/bin/python -m pip --python $python"
fi
`;
function pipCommand(file, more) {
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore --cache-dir /run/terrarium/pip';
    return `$pip install ${flags} --no-deps${more} --requirement ${recipe/* DEFINITION */.ye}/${file}\n`;
}
/**
 * A sha256 is written without `sha256:`. Both tools accept either form since micromamba 2.1 and conda 24.9, but older
 * versions of micromamba ignore the prefixed form, and treat 64 bare digits as an md5, which no file matches.
 */
function explicitLine(text) {
    const reading = (0,conda_url/* parseCondaUrl */.e)(text);
    const digest = reading.ok ? reading.value.digest : undefined;
    return reading.ok && digest !== undefined ? `${reading.value.url}#${digest}` : text;
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/recipes/spark.js


/** Ivy's download folder: in the image, for every user. */
const IVY = '/opt/terrarium/ivy';
/** Lists the packages in the configuration of the image's Spark, and resolves them if `precache` is set. */
function sparkRecipe(spark) {
    return {
        name: 'spark/1',
        render: () => {
            const mount = `type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${recipe/* DEFINITION */.ye}`;
            const lines = [(0,recipe/* runWithMounts */.Uz)([mount], `sh ${recipe/* DEFINITION */.ye}/spark.sh`)];
            const files = new Map([
                [`${recipe/* RECIPE_FOLDER */.I$}/spark.sh`, script(spark)],
                [`${recipe/* RECIPE_FOLDER */.I$}/spark-defaults.conf`, settings(spark)],
            ]);
            return { install: [], settle: lines, files };
        },
    };
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
function settings({ packages, repositories }) {
    return [
        `spark.jars.packages ${packages.join(',')}`,
        ...(repositories.length === 0 ? [] : [`spark.jars.repositories ${repositories.join(',')}`]),
        `spark.jars.ivy ${IVY}`,
        '',
    ].join('\n');
}
function script(spark) {
    const foreign = spark.packages.find((text) => !isListed(text));
    if (foreign !== undefined)
        return fail(`Spark takes group:artifact:version without a comma, not ${foreign}`);
    return `${CONFIGURE}${spark.precache ? RESOLVE : ''}chmod -R a+rwX ${IVY}\n`;
}
// Spark splits its list at commas and each element at colons, and expects three parts.
// https://github.com/apache/spark/blob/v3.5.3/common/utils/src/main/scala/org/apache/spark/util/MavenUtils.scala
function isListed(text) {
    return (0,maven/* parseMavenCoordinate */.x0)(text).ok && text.split(':').length === 3 && !text.includes(',');
}
function fail(message) {
    return `echo '${`terrarium: ${message}`.replaceAll("'", '')}' >&2\nexit 86\n`;
}
const CONFIGURE = `set -eu
home=\${SPARK_HOME:-}
if [ -z "$home" ]; then
  submit=$(readlink -f "$(command -v spark-submit || true)" || true)
  if [ -d "\${submit%/bin/spark-submit}/jars" ]; then home=\${submit%/bin/spark-submit}; fi
fi
for python in ${recipe/* PREFIX */.H3}/bin/python python3 python; do
  if [ -z "$home" ]; then
    home=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))' 2>/dev/null || true)
  fi
done
if [ -z "$home" ]; then
  ${fail('no Spark in the image, which is to have Spark packages').replace('\n', '\n  ').trimEnd()}
fi
conf=\${SPARK_CONF_DIR:-$home/conf}
mkdir -p "$conf" ${IVY}
if grep -Eqs '^[[:space:]]*spark\\.jars\\.(packages|repositories)' "$conf/spark-defaults.conf"; then
  ${fail('the base image names Spark packages of its own').replace('\n', '\n  ').trimEnd()}
fi
{ echo; cat ${recipe/* DEFINITION */.ye}/spark-defaults.conf; } >>"$conf/spark-defaults.conf"
`;
// Starts a session that ends at once: packages are resolved before it starts, and it fails if one is missing.
const RESOLVE = `SPARK_HOME=$home SPARK_CONF_DIR=$conf "$home/bin/spark-shell" --master 'local[1]' </dev/null
`;

;// CONCATENATED MODULE: ./build/core/recipes/choose.js





/** The recipe for the generated steps, Python before Spark; `undefined` if there are none. */
function recipeFor(python, spark = format/* NO_SPARK */.wD) {
    const first = pythonRecipe(python);
    if (spark.packages.length === 0)
        return first;
    return first === undefined ? sparkRecipe(spark) : inTurn(first, sparkRecipe(spark));
}
function pythonRecipe(python) {
    if ((python.locked ?? []).length > 0)
        return lockedRecipe;
    if (python.conda.length + python.channels.length > 0)
        return condaRecipe;
    return python.pip.length > 0 ? recipes_pip/* pipRecipe */.Og : undefined;
}
// The recipes' files have distinct names.
function inTurn(first, second) {
    return {
        name: `${first.name}+${second.name}`,
        render: (inputs) => {
            const [before, after] = [first.render(inputs), second.render(inputs)];
            return {
                install: [...before.install, ...after.install],
                settle: [...before.settle, ...after.settle],
                files: new Map([...before.files, ...after.files]),
            };
        },
    };
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ condaStep),
/* harmony export */   V9: () => (/* binding */ condaScript),
/* harmony export */   jT: () => (/* binding */ NO_CONDA_TOOL),
/* harmony export */   sn: () => (/* binding */ CONDA_ENV)
/* harmony export */ });
/* harmony import */ var _config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(698);




const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';
/** Message of the step if neither an installer image nor the base has a conda tool. */
const NO_CONDA_TOOL = 'terrarium: no conda tool';
/** The instruction that runs the recipe's `install.sh` with a conda tool available. */
function condaStep(inputs, pip) {
    const secrets = inputs.python.secrets ?? [];
    const mounts = [
        `type=bind,source=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$},target=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}`,
        ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
        (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('conda', inputs, PACKAGES),
        ...(pip ? [(0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('pip', inputs, '/run/terrarium/pip')] : []),
        ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMounts */ .fS)(secrets),
    ];
    const variables = [...overrides(inputs.platform), ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(secrets)];
    return (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .runWithMounts */ .Uz)(mounts, [...variables, 'sh', `${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/install.sh`].join(' '));
}
/** The instruction that puts the prefix on PATH. */
const CONDA_ENV = `ENV CONDA_PREFIX=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3} PATH=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}/bin:$PATH`;
/**
 * A script that finds the tool (first micromamba of the installer image), installs `file` with it, and then runs
 * `more`.
 */
function condaScript(file, cases, more, { layered }) {
    const { before, after } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommands */ .tK)(layered);
    return `${_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q}${before}prefix=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}
file=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${file}
export CONDA_PKGS_DIRS=${PACKAGES} MAMBA_ROOT_PREFIX=/tmp/terrarium-mamba
tool=
for candidate in ${INSTALLER}/usr/local/bin/micromamba ${INSTALLER}/usr/bin/micromamba ${INSTALLER}/bin/micromamba; do
  if [ -z "$tool" ] && [ -x "$candidate" ]; then tool=$candidate; fi
done
if [ -z "$tool" ]; then tool=$(command -v micromamba || command -v conda || true); fi
case "$tool" in
  '')
    echo "${NO_CONDA_TOOL} in the base image" >&2
    exit 86 ;;
${cases}esac
rm -rf /tmp/terrarium-mamba
${more}${after}`;
}
// Virtual packages would otherwise describe the build machine: its kernel, processor and graphics card. The C library
// is the base's own. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
function overrides(text) {
    const platform = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(text);
    return ['CONDA_OVERRIDE_CUDA=', 'CONDA_OVERRIDE_LINUX=5.10', `CONDA_OVERRIDE_ARCHSPEC=${archspec(platform)}`];
}
function archspec(platform) {
    const names = { amd64: 'x86_64', arm64: 'aarch64', ppc64le: 'ppc64le' };
    return names[platform?.architecture ?? ''] ?? platform?.architecture ?? 'x86_64';
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ BEGIN),
  Ph: () => (/* binding */ layeredDockerfile),
  tK: () => (/* binding */ splitCommands),
  kM: () => (/* binding */ splitFiles)
});

// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/core/recipes/split-layers.js
/** The text of `split_layers.py` behind its first comment. Written by `npm run embed`. */
const SPLIT_SCRIPT = `import csv, glob, hashlib, json, os, stat, sys

ROOT = "/opt/terrarium"
PREFIX = ROOT + "/env"
LAYERS = ROOT + "/layers"
OWN, BUCKETS, LARGE = 12, 8, 10 << 20
EPOCH = 315532800
begin = int(sys.argv[1])


def conda_files():
    for record in sorted(glob.glob(PREFIX + "/conda-meta/*.json")):
        with open(record, encoding="utf-8") as file:
            meta = json.load(file)
        name = "conda " + str(meta.get("name"))
        yield record, name
        for path in meta.get("files") or []:
            yield os.path.join(PREFIX, path), name


def pip_files():
    for record in sorted(glob.glob(PREFIX + "/lib/python*/site-packages/*.dist-info/RECORD")):
        folder = os.path.dirname(record)
        name = "pip " + os.path.basename(folder).split("-")[0].lower()
        with open(record, encoding="utf-8", errors="surrogateescape", newline="") as file:
            for row in csv.reader(file):
                if row:
                    yield os.path.normpath(os.path.join(os.path.dirname(folder), row[0])), name


owners = {}
for path, name in list(conda_files()) + list(pip_files()):
    owners.setdefault(path, name)


def owner(path):
    folder, name = os.path.split(path)
    if os.path.basename(folder) == "__pycache__" and path not in owners:
        path = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
    return owners.get(path)


groups, folders = {}, []
for top in (PREFIX, ROOT + "/src"):
    for folder, names, files in os.walk(top):
        links = [name for name in names if os.path.islink(os.path.join(folder, name))]
        folders.append(folder)
        for name in files + links:
            path = os.path.join(folder, name)
            groups.setdefault(owner(path), []).append(path)

rest = groups.pop(None, [])
sizes = {name: sum(os.lstat(path).st_size for path in paths) for name, paths in groups.items()}
large = sorted((name for name in groups if sizes[name] >= LARGE), key=lambda name: (-sizes[name], name))[:OWN]
layers = {OWN + BUCKETS: rest}
for name, paths in groups.items():
    bucket = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % BUCKETS
    layers.setdefault(sorted(large).index(name) if name in large else OWN + bucket, []).extend(paths)

modes = {folder: stat.S_IMODE(os.lstat(folder).st_mode) for folder in folders}
made = set()


def target(layer, path):
    return os.path.join(LAYERS, "%02d" % layer) + path


def make(layer, folder):
    at = target(layer, folder)
    if at in made or not folder.startswith(ROOT + "/"):
        os.makedirs(at, exist_ok=True)
        return
    make(layer, os.path.dirname(folder))
    if not os.path.isdir(at):
        os.mkdir(at)
    made.add(at)
    os.chmod(at, modes.get(folder, 0o755))


for layer, paths in layers.items():
    for path in paths:
        if os.lstat(path).st_mtime >= begin:
            os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)
        make(layer, os.path.dirname(path))
        os.rename(path, target(layer, path))
for folder in folders:
    if not os.listdir(folder):
        make(OWN + BUCKETS, folder)
for folder, names, files in os.walk(LAYERS, topdown=False):
    os.utime(folder, (EPOCH, EPOCH))
`;

;// CONCATENATED MODULE: ./build/core/recipes/layers.js


/** Folder of the install stage that contains one folder per layer. */
const LAYERS = '/opt/terrarium/layers';
/** Layers for large packages, then buckets of other packages by name, then one for everything else. */
const COUNT = 12 + 8 + 1;
const INSTALL_STAGE = 'terrarium-install';
const BASE_STAGE = 'terrarium-base';
/** Comes before the commands of an install script, so that equal packages become equal files. */
const BEGIN = `set -eu
# Bytecode is then checked by content: the times of files may be set. https://docs.python.org/3/library/py_compile.html
export SOURCE_DATE_EPOCH=315532800
`;
/** Commands before and after those of an install script whose result becomes layers. */
function splitCommands(layered) {
    if (!layered)
        return { before: '', after: '' };
    return { before: 'begin=$(date +%s)\n', after: SPLIT };
}
/** Files of a recipe whose result becomes layers. */
function splitFiles(layered) {
    return layered ? [[`${recipe/* RECIPE_FOLDER */.I$}/split.py`, SPLIT_SCRIPT]] : [];
}
// If neither the environment nor its base has a suitable Python, there is only one layer.
const SPLIT = `splitter=
for candidate in "$prefix/bin/python" python3; do
  if [ -z "$splitter" ] && "$candidate" -I -c 'import sys; sys.exit(sys.version_info < (3, 6))' 2>/dev/null; then
    splitter=$candidate
  fi
done
mkdir -p ${LAYERS}
if [ -n "$splitter" ]; then
  "$splitter" -B -I -S ${recipe/* DEFINITION */.ye}/split.py "$begin"
else
  mkdir -p ${LAYERS}/00/opt/terrarium
  mv "$prefix" ${LAYERS}/00/opt/terrarium/
  if [ -d /opt/terrarium/src ]; then mv /opt/terrarium/src ${LAYERS}/00/opt/terrarium/; fi
fi
for layer in ${layerNames().join(' ')}; do mkdir -p ${LAYERS}/$layer; done
`;
/** A Dockerfile that runs `install` in a separate stage and copies the result layer by layer. */
function layeredDockerfile(base, install, settle) {
    return [
        `FROM ${base} AS ${BASE_STAGE}`,
        `FROM ${BASE_STAGE} AS ${INSTALL_STAGE}`,
        'USER root',
        ...install,
        `FROM ${BASE_STAGE}`,
        'USER root',
        ...layerNames().map((name) => `COPY --from=${INSTALL_STAGE} ${LAYERS}/${name}/ /`),
        ...settle,
    ];
}
function layerNames() {
    return Array.from({ length: COUNT }, (_, index) => String(index).padStart(2, '0'));
}


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localContext),
/* harmony export */   p: () => (/* binding */ hasLocalPackages)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6623);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);



/**
 * The build context for the local packages in pip entries: the deepest folder that contains all of them, with every
 * file below them that its `.dockerignore` does not exclude. `undefined` if there are no local packages.
 */
function localContext(pip, packages) {
    const paths = [...new Set(localPaths(pip))];
    const [first, ...others] = paths.map((path) => ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path) ? (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path) : path));
    if (first === undefined)
        return undefined;
    const directory = others.reduce(commonFolder, first);
    const inside = (path) => (path === directory ? '.' : ((0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(directory, path) ?? path));
    const sources = paths.map((path) => {
        const line = packages.find((local) => local.path === path)?.at.line ?? 1;
        return { path: inside(path), line };
    });
    const context = {
        directory,
        ignoreFiles: [directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`],
        sources: sources.some(({ path }) => path === '.') ? 'all' : sources,
        projects: packages.flatMap(({ path, at }) => ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path) ? [] : [{ path: inside(path), at }])),
    };
    return { context, pip: movePaths(pip, inside) };
}
/** True if an entry, or one in a nested file, is a local package. */
function hasLocalPackages(pip) {
    return localPaths(pip).length > 0;
}
function localPaths(pip) {
    return pip.flatMap((entry) => {
        if (typeof entry === 'string')
            return [];
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[1]] : localPaths(entry[1]);
    });
}
function movePaths(pip, move) {
    return pip.map((entry) => {
        if (typeof entry === 'string')
            return entry;
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[0], move(entry[1]), entry[2]] : [entry[0], movePaths(entry[1], move)];
    });
}
function commonFolder(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const at = left.findIndex((part, index) => part !== right[index]);
    const common = at < 0 ? left : left.slice(0, at);
    return common.length === 0 || a === '.' || b === '.' ? '.' : common.join('/');
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oQ: () => (/* binding */ lockPlatforms),
/* harmony export */   yZ: () => (/* binding */ lockedPart)
/* harmony export */ });
/* unused harmony exports NOARCH, condaSubdir */
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);


/** The subdir for packages that run on every platform. */
const NOARCH = 'noarch';
// https://github.com/conda/conda/blob/24.11.0/conda/base/constants.py#L31
const SUBDIRS = new Map([
    ['386', 'linux-32'],
    ['amd64', 'linux-64'],
    ['arm', 'linux-armv7l'],
    ['arm64', 'linux-aarch64'],
    ['ppc64', 'linux-ppc64'],
    ['ppc64le', 'linux-ppc64le'],
    ['riscv64', 'linux-riscv64'],
    ['s390x', 'linux-s390x'],
]);
/** conda's name for a platform: `linux/amd64` is `linux-64`. */
function condaSubdir(platform) {
    const parsed = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(platform);
    if (parsed?.architecture === 'arm' && parsed.variant === 'v6')
        return 'linux-armv6l';
    return parsed === undefined ? undefined : SUBDIRS.get(parsed.architecture);
}
/** The part of a lock that a platform installs: its own packages, then those for every platform. */
function lockedPart(locked, platform) {
    const own = condaSubdir(platform);
    const named = (name) => locked.filter(({ subdir }) => subdir === name);
    return [...named(own), ...named(NOARCH)];
}
/** Packages, with the part of their lock that the platforms install. */
function lockPlatforms(findings, python, platforms) {
    const { locked, ...rest } = python;
    if (locked === undefined)
        return python;
    return { ...rest, locked: lockedFor(findings, locked, platforms) };
}
/**
 * Locked packages for the platforms, by subdir. A platform missing from the lock is an error: an image without its
 * packages would be a different environment.
 */
function lockedFor(findings, locked, platforms) {
    const parts = platforms.map((platform) => lockedPart(locked, platform));
    const missing = platforms.filter((_, index) => parts[index]?.length === 0);
    if (missing.length > 0)
        reportMissing(findings, missing, locked);
    return [...new Set(parts.flat())].sort((a, b) => (a.subdir < b.subdir ? -1 : 1));
}
function reportMissing(findings, missing, locked) {
    const had = locked.map(({ subdir }) => subdir).sort();
    const has = had.length === 0 ? 'no packages at all' : `packages for ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(had.join(', '))}`;
    const message = `expected packages for ${missing.map(nameBoth).join(', ')}, the lock has ${has}`;
    const hint = 'lock the environment for the platform, or set platforms in terrarium.yml';
    findings.error('lock-platform', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint });
}
function nameBoth(platform) {
    const subdir = condaSubdir(platform);
    return subdir === undefined ? platform : `${subdir} (${platform})`;
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   Og: () => (/* binding */ pipRecipe),
/* harmony export */   Pv: () => (/* binding */ constraintFiles),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   Zz: () => (/* binding */ orNotFrozen)
/* harmony export */ });
/* harmony import */ var _config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6623);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _local_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(698);





const CACHE = '/run/terrarium/pip';
/** Folder for local packages, one subfolder per definition: packages installed with `-e` are imported from there. */
const SOURCES = '/opt/terrarium/src';
/** A virtual environment that also sees the base's packages, with the requirements installed into it. */
const pipRecipe = {
    name: 'pip/2',
    render: (inputs) => {
        const { pip, secrets = [] } = inputs.python;
        const folder = `type=bind,source=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$},target=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}`;
        const mounts = [folder, (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('pip', inputs, CACHE), ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMounts */ .fS)(secrets)];
        const command = [...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(secrets), 'sh', `${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/install.sh`].join(' ');
        const { before, after } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommands */ .tK)(inputs.layered);
        const files = new Map([
            [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/install.sh`, `${_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q}${before}${INSTALL}${installCommand(inputs)}${after}`],
            ...requirementFiles(pip, inputs.sources),
            ...constraintFiles(inputs),
            ...(0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitFiles */ .kM)(inputs.layered),
        ]);
        return {
            install: [...sourceLines(inputs), (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .runWithMounts */ .Uz)(mounts, command)],
            settle: [`ENV VIRTUAL_ENV=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3} PATH=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}/bin:$PATH`],
            files,
        };
    },
};
const INSTALL = `prefix=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}
if ! [ -x "$prefix/bin/python" ]; then
  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
  "$python" -m venv --system-site-packages "$prefix"
fi
`;
/** Installs `requirements.txt` of the definition into the prefix; shared with the conda recipe. */
function installCommand(inputs) {
    const { python, sources } = inputs;
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
    const constraints = constraintFiles(inputs).map(() => ` --constraint ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${CONSTRAINTS}`);
    const install = `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE} --requirement ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/requirements.txt${constraints.join('')}`;
    // The context also contains the recipe's own files.
    const clean = (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? `rm -rf ${sources}/${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}\n` : '';
    return `${clean}${orNotFrozen(install, inputs)}\n`;
}
/** A command that prints a message if it fails because of recorded packages. */
function orNotFrozen(command, { frozen }) {
    return frozen === undefined ? command : `${command} || { echo "${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FROZEN */ .DP}" >&2; exit 87; }`;
}
const CONSTRAINTS = 'constraints.txt';
/** Previously installed packages as constraints: they fix versions but install nothing. */
function constraintFiles({ frozen }) {
    if (frozen === undefined || frozen.pip.length === 0)
        return [];
    return [[`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${CONSTRAINTS}`, frozen.pip.map((line) => `${line}\n`).join('')]];
}
/**
 * Copies the files of local packages into the image, because a mount is read-only and setuptools writes next to them.
 */
function sourceLines({ python, sources }) {
    return (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? [`COPY . ${sources}/`] : [];
}
/** Writes requirements to files again. Nested files get numbers, because their paths are not part of the definition. */
function requirementFiles(entries, sources) {
    const files = new Map();
    let count = 0;
    const write = (name, list) => {
        const lines = list.map((entry) => {
            if (typeof entry === 'string')
                return entry;
            if ((0,_model_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocalPip */ .h)(entry))
                return localLine(entry, sources);
            count += 1;
            const nested = `requirements-${count}.txt`;
            write(nested, entry[1]);
            return `${entry[0]} ${nested}`;
        });
        files.set(`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${name}`, lines.map((line) => `${line}\n`).join(''));
    };
    write('requirements.txt', entries);
    return files;
}
function localLine([flag, path, rest], sources) {
    return `${flag === '-e' ? '-e ' : ''}${sources}${path === '.' ? '' : `/${path}`}${rest}`;
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ NOT_FROZEN),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   I$: () => (/* binding */ RECIPE_FOLDER),
/* harmony export */   QY: () => (/* binding */ isUser),
/* harmony export */   Uz: () => (/* binding */ runWithMounts),
/* harmony export */   yP: () => (/* binding */ cacheMount),
/* harmony export */   ye: () => (/* binding */ DEFINITION)
/* harmony export */ });
/** Install prefix of generated steps: the same in every image, because conda writes it into files. */
const PREFIX = '/opt/terrarium/env';
/** Folder of the build context with a recipe's files; it is mounted, never copied. */
const RECIPE_FOLDER = '.terrarium';
/** Location of the recipe's files while it runs. */
const DEFINITION = '/run/terrarium/definition';
/** Message of a step if recorded packages could not be installed. */
const NOT_FROZEN = 'terrarium: the recorded packages were not installed';
/** `RUN` with mounts, one per line. */
function runWithMounts(mounts, command) {
    return `RUN ${[...mounts.map((mount) => `--mount=${mount}`), command].join(' \\\n    ')}`;
}
/** A cache shared only by builds on the same base and platform. */
function cacheMount(tool, inputs, target) {
    const id = `terrarium-${tool}-${inputs.platform.replaceAll('/', '-')}-${inputs.baseDigest.slice(7, 19)}`;
    return `type=cache,id=${id},target=${target},sharing=locked`;
}
/** True for a user, or a user and a group, as a base image may specify it. The text is untrusted, from the registry. */
function isUser(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/.test(text);
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ installersOf),
/* harmony export */   bJ: () => (/* binding */ isFollowed),
/* harmony export */   yf: () => (/* binding */ baseResolver)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1739);
/* harmony import */ var _names_base_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4752);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1556);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1341);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9324);







/** A resolver over a registry. `known` are digests that a plan brought along. */
function baseResolver(registry, config, known = []) {
    const hosts = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedHosts */ .uV)(config);
    const find = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(planned(known, fromRegistry(registry, hosts)), nameOf);
    return {
        resolve: (image, platform) => find({ image, platform }),
        resolveWhole: (reference) => find({ image: { kind: 'image', reference }, platform: undefined }),
        pin: async (image, platform) => {
            const reference = allowedReference(hosts, image);
            const { digest } = reference;
            if (digest !== undefined)
                return { ...reference, digest };
            const result = await find({ image, platform });
            if (!result.ok)
                throw result.error;
            return { ...reference, digest: result.digest };
        },
    };
}
/** Answers with the digests of a plan, where it has them. */
function planned(known, resolve) {
    const digests = new Map(known.map(({ reference, platform, digest }) => [nameOf({ image: { kind: 'image', reference }, platform }), digest]));
    return async (base) => {
        const digest = digests.get(nameOf(base));
        return digest === undefined ? resolve(base) : { ok: true, digest };
    };
}
function nameOf({ image, platform }) {
    return `${(0,_names_base_image_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBaseImage */ .Qt)(image)} ${platform ?? '*'}`;
}
function fromRegistry(registry, hosts) {
    return async ({ image, platform }) => {
        try {
            return await resolveImage(registry, allowedReference(hosts, image), platform);
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM)
                return { ok: false, error };
            throw error;
        }
    };
}
async function resolveImage(registry, reference, platform) {
    const name = reference.digest ?? reference.tag ?? 'latest';
    const digest = platform === undefined
        ? (await registry.headManifest(reference, name))?.digest
        : await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlatform */ .u4)(registry, reference, name, platform);
    if (digest !== undefined)
        return { ok: true, digest };
    const message = `base image ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(reference)}:${name} does not exist`;
    return { ok: false, error: new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('registry-not-found', message, { hint: 'correct the reference' }) };
}
// Files may only name hosts that are trusted: with a digest too, because a build asks them for the bytes.
function allowedReference(hosts, image) {
    const text = (0,_names_base_image_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBaseImage */ .Qt)(image);
    if (image.kind === 'template') {
        const hint = 'write a tag or a digest, or build what the release script of azureml-assets made of it';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('template-base', `the base ${text} is a template, whose tag is filled in at release`, {
            hint,
        });
    }
    const { registry } = image.reference;
    if (hosts.has(registry))
        return image.reference;
    const hint = `add ${registry} to allowed-registries in terrarium.yml if it is to be trusted`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('host-not-allowed', `registry ${registry} of ${text} is not in allowed-registries`, {
        hint,
    });
}
/** True when `follow-base` makes a base's digest part of the key. */
function isFollowed(config, image) {
    // It cannot be resolved, and a plan says so.
    if (image.kind === 'template')
        return true;
    const { tag, digest } = image.reference;
    if (digest !== undefined || config.followBase === 'never')
        return false;
    return config.followBase === 'tags' || tag === undefined || tag === 'latest';
}
/** Installer images of the environment's recipe, for every platform. */
function installersOf(environment, config) {
    const recipe = (0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .recipeFor */ .M)(environment.image.python, environment.image.spark)?.name ?? '';
    const conda = /^(?:conda|locked)\//.test(recipe);
    const reference = config.condaInstaller;
    if (!conda || reference === undefined)
        return [];
    return environment.image.platforms.map((platform) => ({ image: { kind: 'image', reference }, platform }));
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ indexPaths),
/* harmony export */   y: () => (/* binding */ indexGlobs)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1739);
/* harmony import */ var _sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4870);


function indexPaths(paths) {
    const sorted = paths.toSorted(compare);
    const byEnd = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .R)(() => {
        const pairs = paths.map((path) => [reversed(path), path]).sort(([a], [b]) => compare(a, b));
        return { ends: pairs.map(([end]) => end), paths: pairs.map(([, path]) => path) };
    });
    const candidates = ({ pattern }) => {
        const { prefix, suffix } = literalEnds(pattern);
        const starts = { paths: sorted, range: (0,_sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(sorted, prefix) };
        if (suffix === '' || sizeOf(starts.range) <= 1)
            return starts;
        const ends = { paths: byEnd().paths, range: (0,_sorted_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(byEnd().ends, reversed(suffix)) };
        return sizeOf(ends.range) < sizeOf(starts.range) ? ends : starts;
    };
    return {
        some: (written) => !candidatesOf(candidates(written), written.glob).next().done,
        filter: (written) => [...candidatesOf(candidates(written), written.glob)],
    };
}
function* candidatesOf({ paths, range: [from, to] }, glob) {
    for (let index = from; index < to; index += 1) {
        const path = paths[index] ?? '';
        if (glob(path))
            yield path;
    }
}
/** Finds the index of the first pattern that matches, testing only patterns whose literal start or end the path has. */
function indexGlobs(globs) {
    const [starts, ends] = [new Buckets(), new Buckets()];
    const seen = new Set();
    for (const [index, { pattern, glob }] of globs.entries()) {
        if (seen.has(pattern))
            continue;
        seen.add(pattern);
        const { prefix, suffix } = literalEnds(pattern);
        if (prefix.length >= suffix.length)
            starts.add(prefix, { index, glob });
        else
            ends.add(suffix, { index, glob });
    }
    return (path) => {
        const found = [
            ...starts.keysOf((length) => path.slice(0, length)).map((key) => starts.first(key, path)),
            ...ends.keysOf((length) => path.slice(Math.max(0, path.length - length))).map((key) => ends.first(key, path)),
        ].filter((index) => index !== undefined);
        return found.length === 0 ? undefined : Math.min(...found);
    };
}
/** Patterns by the literal text that they share, in their order. */
class Buckets {
    #byKey = new Map();
    #lengths = new Set();
    add(key, one) {
        const same = this.#byKey.get(key);
        if (same === undefined)
            this.#byKey.set(key, [one]);
        else
            same.push(one);
        this.#lengths.add(key.length);
    }
    keysOf(keyOf) {
        return [...this.#lengths].map(keyOf).filter((key) => this.#byKey.has(key));
    }
    first(key, path) {
        return this.#byKey.get(key)?.find(({ glob }) => glob(path))?.index;
    }
}
/** The literal text that all paths start and end with that a pattern matches. */
function literalEnds(pattern) {
    const first = pattern.search(/[*?[{]/);
    if (first < 0)
        return { prefix: pattern, suffix: '' };
    const last = Math.max(...Array.from('*?[]{}', (sign) => pattern.lastIndexOf(sign)));
    // `**/` matches nothing, too.
    const from = pattern[last + 1] === '/' ? last + 2 : last + 1;
    return { prefix: pattern.slice(0, first), suffix: pattern.slice(from) };
}
function sizeOf([from, to]) {
    return to - from;
}
function reversed(text) {
    return Array.from(text).reverse().join('');
}
function compare(a, b) {
    return a < b ? -1 : a === b ? 0 : 1;
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

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uD: () => (/* binding */ indexLines)
/* harmony export */ });
/** Finds the lines of a text, once for all lookups. */
function indexLines(text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + end.length);
    return { text, starts };
}
/** Line and column of an offset. */
function positionAt(index, offset) {
    const line = lineNumber(index, offset);
    return { line: line + 1, column: offset - (index.starts[line] ?? 0) + 1 };
}
/** Offset of a position; a byte order mark is not counted. */
function offsetOf({ text, starts }, { line, column }) {
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return (starts[line - 1] ?? 0) + column - 1 + mark;
}
/** The line at an offset, without its line end. */
function lineAt(index, offset) {
    const { text, starts } = index;
    const line = lineNumber(index, offset);
    const start = starts[line] ?? 0;
    const next = starts[line + 1];
    if (next === undefined)
        return { start, end: text.length };
    return { start, end: next - (text.startsWith('\r\n', next - 2) ? 2 : 1) };
}
function lineNumber({ starts }, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
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


/***/ }),

/***/ 3723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tv: () => (/* binding */ hostOptions),
  Og: () => (/* binding */ loadBase),
  Fr: () => (/* binding */ loadHead),
  Eu: () => (/* binding */ requireConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/environment/workspaces.js
var workspaces = __webpack_require__(297);
// EXTERNAL MODULE: ./build/adapters/turns.js
var turns = __webpack_require__(3757);
// EXTERNAL MODULE: ./build/adapters/work-tree.js
var work_tree = __webpack_require__(945);
;// CONCATENATED MODULE: ./build/core/diff/renames.js
/**
 * Follows renames: a definition that disappeared and one that appeared under another id count as one. `renames` are
 * former paths by path, as reported by git; where git reports none, definitions with equal hashes are matched.
 */
function followRenames(base, head, renames) {
    const current = new Set(head.definitions.map(({ origin }) => origin.id));
    const former = new Map(base.definitions.map((definition) => [definition.origin.id, definition]));
    const gone = base.definitions.filter(({ origin }) => !current.has(origin.id));
    const fresh = head.definitions.filter(({ origin }) => !former.has(origin.id));
    const from = new Map();
    const taken = new Set();
    const take = (definition, found) => {
        if (found === undefined || taken.has(found))
            return;
        taken.add(found);
        from.set(definition.origin.id, found);
    };
    for (const definition of fresh)
        take(definition, byPath(definition, former, current, renames));
    const left = Map.groupBy(gone.filter(({ origin, item }) => item.ok && !taken.has(origin.id)), hashOf);
    for (const definition of fresh)
        if (!from.has(definition.origin.id))
            take(definition, byHash(definition, left));
    const now = new Map([...from].map(([id, old]) => [old, id]));
    return { base: { ...base, definitions: base.definitions.map((one) => rename(one, now)) }, from };
}
function byPath({ origin: { id, source } }, former, current, renames) {
    const path = renames.get(source);
    const old = path === undefined ? undefined : `${path}${id.slice(source.length)}`;
    return old !== undefined && former.has(old) && !current.has(old) ? old : undefined;
}
// If several definitions have the same hash, they cannot be matched.
function byHash(definition, gone) {
    const same = definition.item.ok ? gone.get(hashOf(definition)) : undefined;
    return same?.length === 1 ? same[0]?.origin.id : undefined;
}
function hashOf({ item }) {
    return item.ok ? item.value.hash : undefined;
}
function rename(definition, now) {
    const id = now.get(definition.origin.id);
    if (id === undefined)
        return definition;
    const { origin, item } = definition;
    const renamed = { ...origin, id };
    return { origin: renamed, item: item.ok ? { ...item, id, value: { ...item.value, id } } : { ...item, id } };
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var asked = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/pipeline.js + 69 modules
var pipeline = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(1081);
;// CONCATENATED MODULE: ./build/hosts/cli/command/load.js









/** What the flags say to every adapter. */
function hostOptions(args, signal) {
    const lookups = args.list('lookup-repository');
    const insecure = args.list('insecure-registry');
    return {
        root: (0,external_node_path_.resolve)(args.root),
        config: args.config,
        env: process.env,
        signal,
        repository: args.text('repository'),
        lookupRepositories: lookups.length === 0 ? undefined : lookups,
        insecureRegistries: insecure.length === 0 ? undefined : insecure,
        notBelow: (0,workspaces/* workspacesOf */.c)(args.root, process.env),
    };
}
/** Configuration and definitions of the work tree, as far as they are asked for; findings of the configuration come first. */
async function loadHead(options, asked) {
    const tree = await (0,work_tree/* workTree */._E)(options.root, options.env);
    const { config, diagnostics } = await (0,load_config/* loadConfig */.Z)(tree, options);
    const definitions = await (0,pipeline/* define */.E8)(tree, config, { asked, turn: (0,turns/* turnsUntil */.Z)(options.signal) });
    return { ...definitions, diagnostics: [...diagnostics, ...definitions.diagnostics] };
}
/** The merge base's definitions, with its own configuration. */
async function loadBase(options, baseRef, head, patterns) {
    if (baseRef === undefined)
        return { base: undefined, renamed: new Map() };
    const { gitTree, mergeBase } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 2145));
    const { renamesSince } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 2560));
    const commit = await mergeBase(options.root, baseRef, 'HEAD');
    if (commit === undefined) {
        const hint = 'fetch it first: git fetch origin <branch>, or check out with fetch-depth: 0';
        throw new errors/* TerrariumError */.qM('git-failed', `there is no merge base of ${JSON.stringify(baseRef)} and HEAD here`, {
            hint,
        });
    }
    const tree = await gitTree(options.root, commit);
    const present = options.config !== undefined && (await tree.readText(options.config)).kind === 'text';
    const { config } = await (0,load_config/* loadConfig */.Z)(tree, present ? options : { ...options, config: undefined });
    const definitions = await (0,pipeline/* define */.E8)(tree, config, {
        asked: (0,asked/* askedBy */.Ai)(patterns, head.definitions.flatMap(({ item }) => (item.ok ? [item.id] : []))),
        turn: (0,turns/* turnsUntil */.Z)(options.signal),
    });
    const { base, from } = followRenames(definitions, head, await renamesSince(options.root, commit));
    return { base, renamed: from };
}
/** True when a finding says that the configuration cannot be trusted: then nothing is planned. */
function requireConfig(head) {
    const broken = head.diagnostics.find((diagnostic) => diagnostic.severity === 'error' && diagnostic.path === head.config.path);
    if (broken === undefined)
        return;
    const where = broken.line === undefined ? broken.path : `${broken.path}:${broken.line}:${broken.column}`;
    throw new errors/* TerrariumError */.qM('config-invalid', `${where}: ${broken.message}`, broken.hint === undefined ? {} : { hint: broken.hint });
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);




const CONFIG_PATH = 'terrarium.yml';
/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
async function loadConfig(tree, options) {
    const path = options.config ?? CONFIG_PATH;
    const file = await tree.readText(path);
    if (file.kind === 'absent' && options.config !== undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('config-invalid', `${path} does not exist`);
    if (file.kind === 'refused')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
    const reading = file.kind === 'text' ? (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(file.text, path) : { config: (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb)(path), diagnostics: [] };
    return { config: override(reading.config, options), diagnostics: reading.diagnostics };
}
function override(config, options) {
    const { repository, stagingRepository, lookupRepositories, allowedRegistries, insecureRegistries } = options;
    return {
        ...config,
        repository: repository === undefined ? config.repository : needRepository('repository', repository),
        stagingRepository: stagingRepository === undefined
            ? config.stagingRepository
            : needRepository('staging-repository', stagingRepository),
        lookupRepositories: lookupRepositories?.map((text) => needRepository('lookup-repositories', text)) ?? config.lookupRepositories,
        allowedRegistries: allowedRegistries ?? config.allowedRegistries,
        insecureRegistries: insecureRegistries?.map(needHost) ?? config.insecureRegistries,
        followBase: needOne('follow-base', options.followBase, _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_BASE */ .wF) ?? config.followBase,
        baseMoved: needOne('base-moved', options.baseMoved, _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .BASE_MOVED */ .uI) ?? config.baseMoved,
    };
}
function needRepository(name, text) {
    const repository = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwnRepository */ .Ed)(text);
    if (repository !== undefined)
        return repository;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`);
}
function needHost(text) {
    const host = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegistryHost */ .TZ)(text);
    if (host !== undefined)
        return host;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected the host of a registry such as registry:5000 for insecure-registries, received ${JSON.stringify(text)}`);
}
function needOne(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected one of ${values.join(', ')} for ${name}, received ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ apply),
  UD: () => (/* binding */ compare),
  E8: () => (/* binding */ pipeline_define),
  rj: () => (/* binding */ outline),
  et: () => (/* binding */ plan)
});

// UNUSED EXPORTS: register

// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(5264);
;// CONCATENATED MODULE: ./build/core/model/strong-components.js
/**
 * Groups nodes that lead to each other, depth first: what a group leads to comes before it. Without cycles each group is one
 * node. It takes linear time, and no recursion that a long chain would exhaust.
 * https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
function strongComponents(nodes, nextOf) {
    const walk = new Walk(nextOf);
    for (const node of nodes)
        walk.from(node);
    return walk.components;
}
class Walk {
    components = [];
    #nextOf;
    #order = new Map();
    /** For nodes that belong to no group yet: the first node that they are known to lead back to. */
    #back = new Map();
    #open = [];
    #frames = [];
    constructor(nextOf) {
        this.#nextOf = nextOf;
    }
    from(node) {
        if (!this.#order.has(node))
            this.#enter(node);
        for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
            if (frame.at === frame.next.length)
                this.#leave(frame.node);
            else
                this.#follow(frame.node, frame.next[frame.at++]);
        }
    }
    #enter(node) {
        this.#back.set(node, this.#order.size);
        this.#order.set(node, this.#order.size);
        this.#open.push(node);
        this.#frames.push({ node, next: this.#nextOf(node), at: 0 });
    }
    #follow(node, other) {
        if (!this.#order.has(other))
            this.#enter(other);
        else
            this.#reach(node, this.#back.get(other));
    }
    #reach(node, back) {
        if (back !== undefined)
            this.#back.set(node, Math.min(back, this.#back.get(node) ?? back));
    }
    #leave(node) {
        this.#frames.pop();
        const back = this.#back.get(node);
        if (back === this.#order.get(node))
            this.#close(node);
        const above = this.#frames.at(-1);
        if (above !== undefined)
            this.#reach(above.node, this.#back.get(node));
    }
    #close(node) {
        const members = this.#open.splice(this.#open.lastIndexOf(node));
        for (const member of members)
            this.#back.delete(member);
        this.components.push(members);
    }
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(830);
// EXTERNAL MODULE: ./build/core/names/template.js
var names_template = __webpack_require__(3395);
;// CONCATENATED MODULE: ./build/core/names/image-templates.js


/** Labels or annotations of an environment's image, without those whose fields have no value. */
function expandEntries(entries, { id, name, version = '', hash }, { commit, date }) {
    const values = { name: name ?? id, version, hash, commit, date };
    return entries.flatMap(([key, template]) => {
        const value = (0,names_template/* expandTemplate */.Ly)(template, values);
        return value === undefined ? [] : [[key, value]];
    });
}
/** The tag of an environment; `undefined` where a field has no value. Hashes and commits are shortened, as people write them. */
function expandTag(template, environment, { commit, date }) {
    const { id, name, version, hash } = environment;
    return (0,names_template/* expandTemplate */.Ly)(template, {
        name: name === undefined ? (0,slug/* slugOf */.tF)(id) : (0,slug/* tagStem */.K7)(name),
        version: version === undefined ? '' : (0,slug/* versionTag */.Vm)(version),
        hash: hash.slice(0, 12),
        commit: commit.slice(0, 12),
        date,
    });
}

// EXTERNAL MODULE: ./build/core/names/conda-version.js
var conda_version = __webpack_require__(5155);
// EXTERNAL MODULE: ./build/core/names/match-spec-build.js
var match_spec_build = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/core/names/pep440.js
var pep440 = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/core/names/image-key.js


const KEY_SCHEME = 'terrarium.image-key/v1';
/** Address of the image that a definition produces with these bases (docs/hash.md). */
function imageKey(inputs) {
    const lines = [
        KEY_SCHEME,
        `definition ${inputs.definition}`,
        ...(inputs.recipe === undefined ? [] : [`recipe ${inputs.recipe}`]),
        ...sortedLines('base', inputs.bases),
        ...sortedLines('installer', inputs.installers),
        ...[...new Set(inputs.parents)].sort().map((key) => `parent ${key}`),
    ];
    return (0,sha256/* sha256Hex */.f)(lines.map((line) => `${line}\n`).join(''));
}
// Every part is ASCII, so that code-unit order is byte order.
function sortedLines(keyword, images) {
    const lines = images.map(({ reference, platform, digest }) => `${keyword} ${(0,names_reference/* formatReference */.FH)(reference)} ${platform} ${digest}`);
    return [...new Set(lines)].sort();
}

// EXTERNAL MODULE: ./build/core/oci/labels.js
var oci_labels = __webpack_require__(5729);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(1341);
;// CONCATENATED MODULE: ./build/core/oci/lookup.js




/** Tag of the current build of a key. */
const keyTag = (key) => `env-${key}`;
/** Tag of the newest image of a definition. */
const definitionTag = (hash) => `def-${hash}`;
/** Checks a tag with one HEAD request. */
async function lookUpPresent(registry, repository, tag, key) {
    return tryLookup(async () => {
        const found = await registry.headManifest(repository, tag);
        if (found === undefined)
            return { status: 'miss' };
        return { status: 'hit', image: { kind: 'pushed', repository, digest: found.digest }, strength: 'present', key };
    });
}
/** With a hint, one HEAD that returns the same digest is enough, because that digest was already verified. */
function hinted(registry, hints, lookIn) {
    return async (repository, tag, expected) => {
        const { key } = expected;
        const hint = key === undefined ? undefined : hints.get(key);
        if (key === undefined || hint === undefined)
            return lookIn(repository, tag, expected);
        const head = await lookUpPresent(registry, repository, tag, key);
        if (head.status !== 'hit')
            return head;
        const verified = head.image.kind === 'pushed' && head.image.digest === hint;
        return verified ? { ...head, strength: 'verified' } : lookIn(repository, tag, expected);
    };
}
/** Reads an image by tag and verifies every step from the tag to the labels. */
async function lookUpVerified(registry, repository, tag, expected) {
    return tryLookup(async () => {
        const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag, expected.platforms);
        if (image === undefined)
            return { status: 'miss' };
        if (image.kind === 'broken')
            return { status: 'invalid', why: image.why };
        const why = mismatch(image.configs, expected);
        if (why !== undefined)
            return { status: 'invalid', why };
        const key = image.configs[0]?.labels[oci_labels/* LABELS */.k.key];
        return { status: 'hit', image: { kind: 'pushed', repository, digest: image.digest }, strength: 'verified', key };
    });
}
/** The error in an image's labels or platforms; `undefined` if there is none. */
function mismatch(configs, expected) {
    const platforms = configs.map((config) => config.platform).sort();
    const wanted = [...expected.platforms].sort();
    if (platforms.join() !== wanted.join())
        return `expected platforms ${wanted.join(', ')}, received ${platforms.join(', ') || 'none'}`;
    const keys = new Set(configs.map((config) => config.labels[oci_labels/* LABELS */.k.key]));
    if (keys.size !== 1)
        return 'its platforms carry different keys';
    for (const { labels } of configs) {
        const scheme = labels[oci_labels/* LABELS */.k.scheme];
        if (scheme !== KEY_SCHEME)
            return `expected label ${oci_labels/* LABELS */.k.scheme}=${KEY_SCHEME}, received ${scheme ?? 'none'}`;
        const hash = labels[oci_labels/* LABELS */.k.definition];
        if (hash !== expected.hash)
            return `expected label ${oci_labels/* LABELS */.k.definition}=${expected.hash}, received ${hash ?? 'none'}`;
        const key = labels[oci_labels/* LABELS */.k.key];
        if (key === undefined || !/^[0-9a-f]{64}$/.test(key))
            return `expected a label ${oci_labels/* LABELS */.k.key}`;
        if (expected.key !== undefined && key !== expected.key)
            return `expected label ${oci_labels/* LABELS */.k.key}=${expected.key}, received ${key}`;
    }
    return undefined;
}
/** Converts a failure to a result: bytes that do not match their digest are `invalid`, anything else is `unknown`. */
async function tryLookup(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        // If a registry serves bytes that do not match the digest, the image is unusable.
        if (error.code === 'registry-digest-mismatch')
            return { status: 'invalid', why: error.message };
        return { status: 'unknown', error };
    }
}
/** True for errors that registries also return for repositories that do not exist yet. */
function isRefusal(error) {
    return error.code === 'registry-auth' || error.code === 'registry-denied';
}

// EXTERNAL MODULE: ./build/core/recipes/choose.js + 3 modules
var choose = __webpack_require__(9324);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
// EXTERNAL MODULE: ./build/core/packages/stored-packages.js + 1 modules
var stored_packages = __webpack_require__(9358);
;// CONCATENATED MODULE: ./build/core/packages/freeze.js









/** True if we install packages that are not locked: later builds of the definition then install the recorded ones. */
function isFrozen({ python, spark }) {
    return /^(?:conda|pip)\//.test((0,choose/* recipeFor */.M)(python, spark)?.name ?? '');
}
/**
 * The recorded resolution of a definition, from the first repository in order that has one; `undefined` if it was
 * never built. An unreachable target is a failure, because without its record package versions would change unnoticed.
 */
async function findResolution(registry, { target, order }, hash, onNote) {
    for (const repository of order) {
        try {
            const found = await (0,stored_packages/* readResolution */.BB)(registry, repository, hash);
            if (found !== undefined)
                return found;
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.qM))
                throw error;
            const isNew = repository === target && isRefusal(error) && (await registry.probePush(repository));
            if (repository === target && !isNew)
                throw error;
            if (!isNew)
                onNote(`${(0,names_reference/* formatRepository */.Sh)(repository)} was not asked for recorded packages: ${error.message}`);
        }
    }
    return undefined;
}
/** Where pip installs within our own prefix. */
const SITE = new RegExp(`^${recipe/* PREFIX */.H3}/lib(?:64)?/python[0-9.]+/site-packages$`);
const NAME = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;
/**
 * The recorded packages in our own prefix, in the form that installers accept. An invalid name or version is
 * `resolution-invalid`.
 */
function freeze(recorded, pip) {
    const conda = recorded.conda.filter(({ prefix }) => prefix === recipe/* PREFIX */.H3);
    // Packages that did not come from an index are specified by the definition. Vendored packages are in other folders,
    // and an invalid version cannot come from an index.
    const python = recorded.python.filter(({ location, version, installer, source }) => SITE.test(location) && (0,pep440/* isVersion */.lF)(version) && installer !== 'conda' && source === '');
    return {
        conda: conda.map(({ name, version, build }) => {
            if (!NAME.test(name) || (0,conda_version/* parseCondaVersion */.p)(version) === undefined || !(0,match_spec_build/* isBuild */.T)(build))
                throw invalid(name);
            return `${name}=${version}=${build}`;
        }),
        pip: isHashed(pip)
            ? []
            : python.map(({ name, version }) => {
                if (!NAME.test(name))
                    throw invalid(name);
                return `${name}==${version}`;
            }),
    };
}
// If hashes are used, every version is already fixed, and pip rejects constraints without hashes.
function isHashed(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return /(?:^| )--(?:hash=|require-hashes)/.test(entry);
        return entry[0] === '-r' && isHashed(entry[1]);
    });
}
function invalid(name) {
    return new errors/* TerrariumError */.qM('resolution-invalid', `the recorded package ${JSON.stringify(name)} has no name and version`, {
        hint: 'solve the packages again with refresh',
    });
}

;// CONCATENATED MODULE: ./build/core/recipes/checks.js


/** Checks of what we installed, which an image must pass before it gets a tag. Its own `test` runs after them. */
function checksOf({ image, pipCheck }) {
    const recipe = (0,choose/* recipeFor */.M)(image.python, image.spark)?.name ?? '';
    if (recipe === '' || recipe.startsWith('spark/'))
        return [];
    // The author of a lock may have overridden the requirements that packages declare.
    return [`${INTERPRETER}${pipCheck && !recipe.startsWith('locked/') ? PIP_CHECK : ''}`];
}
// A conda environment may have no Python.
const INTERPRETER = `python=${recipe/* PREFIX */.H3}/bin/python
[ -x "$python" ] || exit 0
if [ "$(command -v python)" != "$python" ]; then
  echo "terrarium: python on PATH is $(command -v python), expected $python" >&2
  exit 1
fi
"$python" -c ''
`;
// Conflicts that already exist in the base do not count against images built on it.
// https://pip.pypa.io/en/stable/cli/pip_check/
const PIP_CHECK = `if "$python" -c 'import pip' 2>/dev/null; then
  before=/tmp/terrarium-before
  home=$(sed -n 's/^home *= *//p' ${recipe/* PREFIX */.H3}/pyvenv.cfg 2>/dev/null || true)
  : > "$before"
  if [ -n "$home" ]; then "$home/python3" -m pip check --disable-pip-version-check > "$before" 2>/dev/null || true; fi
  if ! "$python" -m pip check --disable-pip-version-check > /tmp/terrarium-after; then
    if grep -Fvxf "$before" /tmp/terrarium-after; then exit 1; fi
  fi
fi
`;

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
;// CONCATENATED MODULE: ./build/core/oci/attestation.js


/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;version=0\.[0-9]+)$/;
/** Limit on bundles that are read, because anyone with write access to the repository can add any number. */
const MAX_BUNDLES = 20;
/** Why no attestation of an image vouches for it; `undefined` if one does. */
async function attestationFault(registry, repository, digest, verify) {
    const referrers = await registry.listReferrers(repository, digest);
    const bundles = referrers.filter(({ artifactType }) => BUNDLE.test(artifactType)).slice(0, MAX_BUNDLES);
    let why = 'it has no attestation';
    for (const referrer of bundles) {
        const bundle = await readBundle(registry, repository, referrer.digest);
        const fault = bundle === undefined ? 'it cannot be read' : verify(bundle, digest);
        if (fault === undefined)
            return undefined;
        why = `its attestation does not count: ${fault}`;
    }
    return why;
}
async function readBundle(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    const content = manifest === undefined ? undefined : (0,json/* parseJson */.qF)(manifest.bytes);
    const layers = (0,json/* isRecord */.u4)(content) && Array.isArray(content.layers) ? content.layers : [];
    const layer = (0,stored_image/* parseDescriptor */.BA)(layers[0]);
    return layer === undefined ? undefined : registry.getBlob(repository, layer);
}

// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/recipes/conda-step.js
var conda_step = __webpack_require__(6016);
;// CONCATENATED MODULE: ./build/core/build/default-installer.js




/**
 * The image whose micromamba installs conda packages on a base that brings no conda tool. It is no part of the key: what is installed
 * does not depend on it, and nothing is asked about it before a build needs it.
 */
const DEFAULT_INSTALLER = {
    registry: 'docker.io',
    path: 'mambaorg/micromamba',
    tag: '2.0.5',
    digest: undefined,
};
/** Builds with the base's own conda tool; where it has none, again, with the default installer. */
async function withCondaTool(task, pinned, { bases }, build) {
    const { python, spark } = task.environment.image;
    const needsConda = /^(?:conda|locked)\//.test((0,choose/* recipeFor */.M)(python, spark)?.name ?? '');
    if (!needsConda || pinned.pins.installer !== undefined)
        return build(task, pinned);
    let lacksTool = false;
    const onLine = (line) => {
        lacksTool ||= line.includes(conda_step/* NO_CONDA_TOOL */.jT);
        task.onLine(line);
    };
    try {
        return await build({ ...task, onLine }, pinned);
    }
    catch (error) {
        if (!lacksTool || !(error instanceof errors/* TerrariumError */.qM))
            throw error;
        const installer = await pinDefault(bases, pinned.platform, error);
        task.onLine(`the base has no conda tool: building again with that of ${(0,names_reference/* formatReference */.FH)(installer)}`);
        return build(task, { ...pinned, pins: { ...pinned.pins, installer } });
    }
}
// Where its registry is not trusted, the base is what has to change.
async function pinDefault(bases, platform, failure) {
    try {
        return await bases.pin({ kind: 'image', reference: DEFAULT_INSTALLER }, platform);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        if (error.code === 'host-not-allowed')
            throw failure;
        const name = (0,names_reference/* formatReference */.FH)(DEFAULT_INSTALLER);
        throw new errors/* TerrariumError */.qM('no-conda-tool', `the base has no conda tool, and ${name} cannot be used: ${error.message}`, {
            hint: 'name a conda-installer in terrarium.yml that can be reached, or a base with micromamba or conda',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/core/resolve/bases.js
var resolve_bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/core/dockerfile/stage-graph.js

/** Resolves stage names and numbers, and collects the stages reachable from the target. */
function reachStages(findings, file, names, textsOf) {
    const target = findTarget(findings, file, names);
    if (target === undefined)
        return undefined;
    const scope = { findings, file, names };
    const from = new Map();
    const references = new Map();
    const instructions = new Map();
    const queue = [target];
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
        if (instructions.has(index))
            continue;
        const stage = file.stages[index];
        const texts = textsOf(index) ?? [];
        const base = findBase(scope, index, texts);
        if (base !== undefined)
            queue.push(setIn(from, index, base));
        const inherited = base === undefined
            ? parentTriggers(scope, stage, texts)
            : triggersIn(file.stages[base].instructions);
        const steps = [...inherited, ...stage.instructions];
        instructions.set(index, steps);
        for (const [step, reference] of steps.flatMap((step) => step.references.map((found) => [step, found]))) {
            const found = findSource(scope, step, reference, index);
            if (found !== undefined)
                references.set(reference, found);
            if (found !== undefined && found >= 0)
                queue.push(found);
        }
    }
    return { reached: [...instructions.keys()].sort((a, b) => a - b), from, references, instructions };
}
// `FROM base-$TARGETARCH` may name a different image for each platform, but not a different stage: all platforms share
// one list of steps.
function findBase({ findings, file, names }, index, texts) {
    const found = [...new Set(texts)].map((text) => findStage(file, names, text, index));
    if (found.length > 1 && found.some((base) => base !== undefined)) {
        const message = 'FROM names different stages for different platforms, which is not read yet';
        findings.error('dockerfile-argument', message, { at: { line: file.stages[index]?.line ?? 1, column: 1 } });
    }
    return found[0];
}
// ONBUILD instructions of an environment of this tree take effect here; they can refer to the stages of this file.
function parentTriggers({ findings, file, names }, stage, texts) {
    const [first = [], ...others] = texts.map(names.triggers);
    const at = { line: stage.line, column: 1 };
    if (others.some((triggers) => triggers !== first)) {
        const message = 'FROM names environments with different ONBUILD instructions for different platforms';
        findings.error('dockerfile-onbuild', message, { at, hint: 'build the platforms apart' });
    }
    for (const { text } of first.flatMap((trigger) => trigger.references)) {
        if (text === 'scratch' || file.stages.some(({ name }) => name === text.toLowerCase()))
            continue;
        const message = `an ONBUILD instruction of the parent copies from ${(0,diagnostic/* quote */.hD)(text)}, which is no stage of this file`;
        findings.error('dockerfile-onbuild', message, { at, hint: 'copy from the image in the parent itself' });
    }
    return first;
}
/** ONBUILD instructions: run first in a stage or image built on these, and not inherited further. */
function triggersIn(instructions) {
    return instructions.flatMap((step) => step.trigger ?? []);
}
function setIn(map, key, value) {
    map.set(key, value);
    return value;
}
/** The stage to build: the named one, otherwise the last. BuildKit does not accept stage numbers here. */
function findTarget(findings, file, { target }) {
    if (target === undefined)
        return file.stages.length === 0 ? undefined : file.stages.length - 1;
    const name = target.toLowerCase();
    const named = file.stages.findLastIndex((stage) => stage.name === name);
    if (named >= 0)
        return named;
    const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
    const message = `there is no stage ${(0,diagnostic/* quote */.hD)(target)}`;
    findings.error('dockerfile-target', message, { at: diagnostic/* START */.d3, hint: `named stages: ${known}` });
    return undefined;
}
// A build context hides a stage of the same name. A base must be an earlier stage. Names are in lower case.
function findStage(file, names, text, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text);
    return named < 0 ? undefined : named;
}
// `COPY --from` also accepts stage numbers; if two stages have the same name, the last one in the file is used.
// https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
function findSource({ findings, file, names }, { keyword, line }, { text }, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const number = /^[+-]?\d+$/.test(text);
    const counted = number && keyword === 'COPY' ? Number(text) : undefined;
    const name = text.toLowerCase();
    const found = counted ?? file.stages.findLastIndex((stage) => stage.name === name);
    if (counted === undefined && found < 0 && !number)
        return undefined;
    if (found >= 0 && found < before)
        return found;
    const message = number
        ? `${(0,diagnostic/* quote */.hD)(text)} is no number of a stage above`
        : `the stage ${(0,diagnostic/* quote */.hD)(text)} does not stand above`;
    const hint = keyword === 'COPY' ? 'move the stage up, or correct its name' : 'a mount names its stage: write FROM ... AS name';
    findings.error('dockerfile-stage', message, { at: { line, column: 1 }, hint });
    return -1;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/onbuild.js


/** ONBUILD instructions of the image that a Dockerfile builds. */
function triggersOf(file, target) {
    const index = findTarget(new model_findings/* Findings */.Fv(''), file, { target });
    return index === undefined ? [] : triggersIn(file.stages[index]?.instructions ?? []);
}
/** True if an instruction reads files of the build context. */
function readsContext({ keyword, mounts, references }) {
    if (keyword === 'COPY' || keyword === 'ADD')
        return references.length === 0;
    return mounts.some(({ type, from }) => from === undefined && (type === undefined || type === 'bind'));
}

// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(2475);
;// CONCATENATED MODULE: ./build/core/build/base-triggers.js







/**
 * Refuses bases whose ONBUILD instructions copy files that the definition does not hash. `slots` are the pinned images of a
 * platform. Throws `onbuild-context`; what a registry answers is thrown as it comes.
 */
async function refuseTriggers({ image, definition }, platform, slots, registry) {
    const whole = image.context?.sources === 'all';
    const { stages } = definition.steps;
    for (const [slot, pinned] of slots) {
        const onBase = stages.filter(({ from }) => from === `base:${slot}`);
        if (stages.length > 0 && onBase.length === 0)
            continue;
        const use = image.bases.find((base) => base.slot === slot && base.platform === platform);
        const triggers = await triggersOfImage(pinned, use?.imagePlatform ?? platform, registry);
        for (const text of triggers)
            if (!base_triggers_isHashed(text, onBase, whole))
                throw refusal(pinned, text);
    }
}
// https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md
async function triggersOfImage(pinned, platform, registry) {
    if (pinned.digest === undefined)
        return [];
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, pinned, pinned.digest, platform)) ?? pinned.digest;
    const config = await (0,stored_image/* readConfig */.Xg)(registry, pinned, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 });
    return config?.onBuild ?? [];
}
// What a parent of this tree has behind ONBUILD is in the steps already.
function base_triggers_isHashed(text, onBase, whole) {
    const step = parseTrigger(text);
    if (step === undefined || (step.references.length === 0 && (whole || !readsContext(step))))
        return true;
    return onBase.length > 0 && onBase.every(({ instructions }) => instructions.some((own) => isSame(step, own)));
}
function parseTrigger(text) {
    const file = (0,parse/* parseDockerfile */.A)(new model_findings/* Findings */.Fv(''), `FROM scratch\n${text}\n`);
    return file.stages[0]?.instructions[0];
}
function isSame({ keyword, flags, words }, own) {
    const texts = flags.map(({ text }) => text);
    return JSON.stringify([keyword, texts, words]) === JSON.stringify([own.keyword, own.flags, own.words]);
}
function refusal(pinned, text) {
    const [line = ''] = text.split('\n', 1);
    const message = `the base ${(0,names_reference/* formatReference */.FH)(pinned)} has ONBUILD ${(0,diagnostic/* quote */.hD)(line)}, which copies files that the definition does not hash`;
    const hint = 'copy the whole context (COPY . <folder>) in the Dockerfile, or choose a base without ONBUILD';
    return new errors/* TerrariumError */.qM('onbuild-context', message, { hint });
}

;// CONCATENATED MODULE: ./build/core/build/pin-images.js








/** Pins every image that an environment names for one platform, and refuses bases that would bring in what is not hashed. */
async function pinImages(task, platform, { ports, bases, config }) {
    const { environment } = task;
    const slots = await pinSlots(task, platform, bases);
    await refuseTriggers(environment, platform, slots, ports.registry);
    const installer = (0,resolve_bases/* installersOf */.FS)(environment, config).find((image) => image.platform === platform);
    const slot = baseSlot(environment);
    return {
        slots,
        base: await describeBase(slot === undefined ? undefined : slots.get(slot), environment, platform, ports),
        installer: installer && (await bases.pin(installer.image, platform)),
        syntax: await pinSyntax(environment, bases),
    };
}
async function pinSlots({ environment, parents }, platform, bases) {
    const slots = new Map();
    for (const { slot, source, imagePlatform } of environment.image.bases.filter((use) => use.platform === platform)) {
        const pinned = source.kind === 'environment'
            ? pinParent(parents.get(source.id), source.id)
            : await bases.pin(source, imagePlatform);
        slots.set(slot, pinned);
    }
    return slots;
}
// The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
async function pinSyntax({ image: { dockerfile, steps } }, bases) {
    if (steps.syntax === '')
        return undefined;
    const reference = dockerfile?.syntax;
    if (reference !== undefined)
        return bases.pin({ kind: 'image', reference }, undefined);
    throw new errors/* TerrariumError */.qM('registry-not-found', `${JSON.stringify(steps.syntax)} is no image reference`);
}
/** The base of the stage that becomes the image, through the stages that it is built on. */
function baseSlot(environment) {
    const { stages } = environment.image.steps;
    if (stages.length === 0)
        return 0;
    let from = stages.at(-1)?.from ?? '';
    while (from.startsWith('stage:'))
        from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
    return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}
function pinParent(image, id) {
    if (image === undefined)
        throw new errors/* TerrariumError */.qM('registry-not-found', `the image of ${id} is not known`);
    return (0,names_reference/* referenceOf */.Bz)(image);
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
const NO_BASE = { digest: NO_DIGEST, user: '', hasPrefix: false };
// Only our own steps need to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(pinned, environment, platform, sources) {
    const { python, spark } = environment.image;
    if ((0,choose/* recipeFor */.M)(python, spark) === undefined || pinned === undefined)
        return NO_BASE;
    const { digest, config } = await readBase(pinned, platform, sources);
    const { user = '', env = [] } = config ?? {};
    if (user !== '' && !(0,recipe/* isUser */.QY)(user))
        throw new errors/* TerrariumError */.qM('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
    return { digest, user, hasPrefix: env.some((variable) => variable.endsWith(`=${recipe/* PREFIX */.H3}`)) };
}
async function readBase(pinned, platform, { registry, engine }) {
    const name = (0,names_reference/* formatReference */.FH)(pinned);
    // A name of the engine holds its key.
    if (pinned.digest === undefined)
        return { digest: `sha256:${(0,sha256/* sha256Hex */.f)(name)}`, config: await engine?.inspect(name) };
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, pinned, pinned.digest, platform)) ?? pinned.digest;
    return { digest, config: await (0,stored_image/* readConfig */.Xg)(registry, pinned, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 }) };
}

// EXTERNAL MODULE: ./build/core/recipes/layers.js + 1 modules
var recipes_layers = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var pip = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/core/build/file.js





/** The Dockerfile of an environment for one platform: references pinned in place, our own steps behind it. */
function renderBuildFile(environment, platform, pins, frozen) {
    const { dockerfile, python, spark, steps } = environment.image;
    const text = dockerfile === undefined ? `FROM ${slotText(pins, 0)}\n` : pinDockerfile(environment, pins);
    const recipe = (0,choose/* recipeFor */.M)(python, spark);
    if (recipe === undefined)
        return { text, files: new Map() };
    // Layers are copied over what is there: where a parent filled the prefix, they could not take anything away.
    const layered = dockerfile === undefined && !pins.base.hasPrefix && !/^spark\//.test(recipe.name);
    // A parent may have local packages too.
    const sources = `${pip/* SOURCES */.Hl}/${environment.hash.slice(0, 12)}`;
    const installer = pins.installer && (0,names_reference/* formatReference */.FH)(pins.installer);
    const inputs = { python, sources, platform, baseDigest: pins.base.digest, installer, frozen, layered };
    const { install, settle, files } = recipe.render(inputs);
    const restore = restoreUser(userOf(steps), pins.base.user);
    if (!layered)
        return { text: append(text, ['USER root', ...install, ...settle, ...restore], steps), files };
    const lines = (0,recipes_layers/* layeredDockerfile */.Ph)(slotText(pins, 0), install, [...settle, ...restore]);
    return { text: `${lines.join('\n')}\n`, files };
}
function slotText({ slots }, slot) {
    const reference = slots.get(slot);
    return reference === undefined ? '' : (0,names_reference/* formatReference */.FH)(reference);
}
// Our steps run as root. The user of the steps is theirs as written; that of the base is text of a registry.
function restoreUser(ofSteps, ofBase) {
    if (ofSteps !== undefined)
        return [`USER ${ofSteps}`];
    return (0,recipe/* isUser */.QY)(ofBase) && ofBase !== 'root' && ofBase !== '0' ? [`USER ${ofBase}`] : [];
}
function append(text, lines, steps) {
    // Lines of a Dockerfile are continued as its directive says.
    const continued = steps.escape === '`' ? '`\n' : '\\\n';
    const generated = lines.map((line) => line.replaceAll('\\\n', continued)).join('\n');
    return `${text}${text.endsWith('\n') ? '' : '\n'}${generated}\n`;
}
/** The user that the steps end with, as the last of them says it; `undefined` leaves the base image's. */
function userOf({ stages }) {
    let stage = stages.at(-1);
    while (stage !== undefined) {
        const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER');
        if (user !== undefined)
            return user.words.join(' ');
        stage = stage.from.startsWith('stage:') ? stages[Number(stage.from.slice('stage:'.length))] : undefined;
    }
    return undefined;
}
function pinDockerfile(environment, pins) {
    const dockerfile = environment.image.dockerfile;
    if (dockerfile === undefined)
        return '';
    let text = dockerfile.text;
    // From the end, so that the offsets before stay true.
    for (const { slot, start, end } of dockerfile.images.toSorted((a, b) => b.start - a.start)) {
        text = `${text.slice(0, start)}${slotText(pins, slot)}${text.slice(end)}`;
    }
    if (pins.syntax !== undefined)
        text = text.replace(/^(\uFEFF?(?:#[^\n]*\n)*?#\s*syntax\s*=\s*)\S+/i, `$1${(0,names_reference/* formatReference */.FH)(pins.syntax)}`);
    return text;
}

// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/names/definition-hash.js
var definition_hash = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/core/build/shared-docker-image.js



/** Takes the place of an id for the image of the Docker steps, which is no environment of the tree. */
const STEPS_ID = '#steps';
/** True for the image of the Docker steps under our own. */
function isSharedImage({ source }) {
    return source.kind === 'environment' && source.id === STEPS_ID;
}
/** Splits an environment whose Docker steps are shared; `undefined` where one image holds all steps. */
function splitDockerSteps(environment) {
    const { image } = environment;
    const { stages } = image.steps;
    if (image.dockerfile === undefined || (0,choose/* recipeFor */.M)(image.python, image.spark) === undefined)
        return undefined;
    // ONBUILD of the steps is for what is built on the whole, and would take effect between the two.
    if (stages.at(-1)?.instructions.some(({ keyword }) => keyword === 'ONBUILD'))
        return undefined;
    return {
        docker: dockerSteps(environment),
        ours: ourSteps(environment),
        parents: (shared) => new Map([[STEPS_ID, shared]]),
    };
}
function dockerSteps(environment) {
    const none = { python: format/* NO_PYTHON */.ho, spark: format/* NO_SPARK */.wD };
    const definition = { ...environment.definition, ...none };
    return {
        ...environment,
        image: { ...environment.image, ...none },
        definition,
        hash: (0,definition_hash/* definitionHash */.cn)(definition),
        sections: (0,definition_hash/* sectionDigests */.NC)(definition),
        unorderedHash: (0,definition_hash/* unorderedHash */.Vx)(definition),
    };
}
function ourSteps(environment) {
    const { image } = environment;
    const bases = image.platforms.map((platform) => ({
        slot: 0,
        platform,
        imagePlatform: platform,
        source: { kind: 'environment', id: STEPS_ID },
    }));
    return {
        ...environment,
        files: [],
        definition: { ...environment.definition, steps: format/* NO_STEPS */.OH },
        image: { ...image, bases, context: undefined, dockerfile: undefined, steps: format/* NO_STEPS */.OH },
    };
}

;// CONCATENATED MODULE: ./build/core/build/platform-build.js







const NOTHING_ADDED = { labels: [], annotations: [] };
/** Lays out a private folder with what one platform is built from, hands it to `build`, and removes it. */
async function withBuild(task, { platform, pins }, materialize, build) {
    const { environment, recorded } = task;
    const before = recorded?.platforms.find((part) => part.platform === platform);
    const frozen = before && freeze(before, environment.image.python.pip);
    const file = renderBuildFile(environment, platform, pins, frozen);
    const materialized = await materialize({
        directory: environment.image.context?.directory,
        files: environment.files,
        extra: file.files,
        dockerfile: file.text,
    });
    try {
        return await build({
            contextDirectory: materialized.contextDirectory,
            dockerfile: materialized.dockerfile,
            platform,
            target: environment.image.dockerfile?.target ?? '',
            arguments: environment.definition.steps.arguments,
            labels: [...task.added.labels, ...labelsOf(task, platform, pins.slots)],
            annotations: task.added.annotations,
            fresh: task.fresh,
            onLine: task.onLine,
        });
    }
    finally {
        await materialized.dispose();
    }
}
/** Runs the commands that an image must pass, for one platform. */
async function runTests({ tests, onLine }, image, platform, smokeTest) {
    for (const command of tests)
        await smokeTest({ image: (0,names_reference/* formatImage */.vy)(image), platform, command, onLine });
}
/** Labels of an image: equal for equal inputs, on every machine. */
function labelsOf({ environment, key }, platform, slots) {
    const slot = baseSlot(environment);
    const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
    const digest = slot === undefined ? undefined : slots.get(slot)?.digest;
    // A parent and the image of the Docker steps have the labels of their own base, and pass them on: name and digest of one image.
    const inherits = use !== undefined && (isSharedImage(use) || use.source.kind !== 'image');
    const named = use?.source.kind === 'image' ? [[oci_labels/* LABELS */.k.baseName, (0,names_reference/* formatReference */.FH)(use.source.reference)]] : [];
    return [
        [oci_labels/* LABELS */.k.scheme, KEY_SCHEME],
        [oci_labels/* LABELS */.k.definition, environment.hash],
        [oci_labels/* LABELS */.k.key, key],
        ...named,
        ...(digest === undefined || inherits ? [] : [[oci_labels/* LABELS */.k.baseDigest, digest]]),
    ];
}

;// CONCATENATED MODULE: ./build/core/build/image.js









/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
async function buildImage(task, repository, scope) {
    const { ports } = scope;
    const { platforms } = task.environment.image;
    const manifests = [];
    const pinned = [];
    for (const platform of platforms)
        pinned.push({ platform, pins: await pinImages(task, platform, scope) });
    for (const one of pinned) {
        const publish = (request) => ports.build({ ...request, repository });
        const build = (own, pins) => withBuild(own, pins, ports.materialize, publish);
        const manifest = await withCondaTool(task, one, scope, build);
        ports.registry.announce(repository, manifest.digest);
        manifests.push({ platform: one.platform, ...manifest });
    }
    const [only] = manifests;
    const { platform: _, ...single } = only;
    const image = manifests.length === 1 ? single : await assembleIndex(manifests, repository, ports);
    await verifyBuilt(image.digest, task, repository, ports);
    const published = { kind: 'pushed', repository, digest: image.digest };
    for (const platform of platforms)
        await runTests(task, published, platform, ports.smokeTest);
    return image;
}
// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(manifests, repository, ports) {
    const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: stored_image/* MEDIA */.Rn.index, manifests: children.flat() }));
    const digest = `sha256:${(0,sha256/* sha256Hex */.f)(bytes)}`;
    await ports.registry.putManifest(repository, digest, { mediaType: stored_image/* MEDIA */.Rn.index, bytes });
    return { mediaType: stored_image/* MEDIA */.Rn.index, digest, size: bytes.byteLength };
}
// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf({ platform, ...descriptor }, repository, ports) {
    if (!(0,stored_image/* isIndex */.nw)(descriptor.mediaType))
        return [{ ...descriptor, platform: (0,names_platform/* parsePlatform */.FL)(platform) }];
    const index = await ports.registry.getManifest(repository, descriptor.digest);
    const content = index === undefined ? undefined : (0,json/* parseJson */.qF)(index.bytes);
    const list = (0,json/* isRecord */.u4)(content) ? content.manifests : undefined;
    if (Array.isArray(list))
        return list;
    throw new errors/* TerrariumError */.qM('image-invalid', `the published index ${descriptor.digest} cannot be read`);
}
async function verifyBuilt(digest, { environment, key }, repository, ports) {
    const image = await (0,stored_image/* readImage */.AM)(ports.registry, repository, digest);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const why = image === undefined
        ? 'the registry does not have it'
        : image.kind === 'broken'
            ? image.why
            : mismatch(image.configs, expected);
    if (why === undefined)
        return;
    throw new errors/* TerrariumError */.qM('image-invalid', `the published image ${digest} is not what was built: ${why}`);
}

// EXTERNAL MODULE: ./build/core/oci/records.js
var oci_records = __webpack_require__(5362);
;// CONCATENATED MODULE: ./build/core/resolve/local-lookup.js



/** Where an engine keeps our images. No registry has this name, so no one can serve another image under it. */
const LOCAL = { registry: 'localhost', path: 'terrarium' };
/** Looks for an image that an earlier run built into the engine. It holds one of the definition's platforms. docs/lookup.md */
async function lookUpLocal(engine, expected) {
    return tryLookup(async () => {
        const { key } = expected;
        const image = localImage(key);
        const config = await engine.inspect((0,names_reference/* formatImage */.vy)(image));
        if (config === undefined)
            return { status: 'miss' };
        const why = mismatch([config], { ...expected, platforms: [localPlatform(engine, expected.platforms)] });
        return why === undefined ? { status: 'hit', image, strength: 'verified', key } : { status: 'invalid', why };
    });
}
function localImage(key) {
    return { kind: 'local', repository: LOCAL, tag: keyTag(key) };
}
/** Short name of an environment's image, for people: its name, else its slug, as a tag. */
function localName({ id, name, sharesName }) {
    return (0,names_reference/* formatImage */.vy)({ kind: 'local', repository: LOCAL, tag: (0,oci_records/* nameStem */.nY)({ id, name, sharesName }) });
}
// An engine without containerd's store keeps one platform of an image. What it cannot run itself it may emulate.
function localPlatform({ platform }, platforms) {
    return platforms.find((own) => own === platform) ?? platforms[0] ?? platform;
}

;// CONCATENATED MODULE: ./build/core/build/local-build.js






/** Builds the engine's platform of an image into it, and reads the result back. */
async function buildLocally(task, engine, scope) {
    const { ports } = scope;
    const { image: draft, hash } = task.environment;
    const platform = localPlatform(engine, draft.platforms);
    const image = localImage(task.key);
    const name = (0,names_reference/* formatImage */.vy)(image);
    const pins = await pinImages(task, platform, scope);
    // An engine stores no annotations.
    const kept = { ...task, added: { ...task.added, annotations: [] } };
    await withCondaTool(kept, { platform, pins }, scope, (own, pinned) => withBuild(own, pinned, ports.materialize, (request) => engine.build({ ...request, name })));
    const built = await lookUpLocal(engine, { hash, key: task.key, platforms: draft.platforms });
    if (built.status === 'unknown')
        throw built.error;
    if (built.status !== 'hit') {
        const why = built.status === 'invalid' ? built.why : 'the engine does not have it';
        throw new errors/* TerrariumError */.qM('image-invalid', `the image ${name} is not what was built: ${why}`);
    }
    try {
        await runTests(task, image, platform, ports.smokeTest);
    }
    catch (error) {
        // Under its name it would be a hit for the next run.
        await engine.remove(name);
        throw error;
    }
    return image;
}

// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(5885);
;// CONCATENATED MODULE: ./build/core/build/tag-image.js



/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`, the one that everybody gets, unless that one may not be adopted.
 */
async function tagImage(registry, repository, tagging) {
    const { image, expected } = tagging;
    const manifest = await readManifest(registry, repository, image.digest);
    await putTag(registry, repository, `img-${(0,names_digest/* digestHex */.s)(image.digest)}`, manifest);
    const winner = tagging.replaces ? undefined : await findWinner(registry, repository, expected);
    if (winner !== undefined && (await tagging.adopts(winner)))
        return winner;
    await putTag(registry, repository, keyTag(expected.key), manifest);
    const settled = await findWinner(registry, repository, expected);
    if (settled === undefined) {
        throw new errors/* TerrariumError */.qM('image-invalid', `tag ${keyTag(expected.key)} does not hold a valid image after it was written`);
    }
    const final = settled === image.digest || (await tagging.adopts(settled)) ? settled : image.digest;
    const current = final === image.digest ? manifest : await readManifest(registry, repository, final);
    await putTag(registry, repository, definitionTag(expected.hash), current).catch((error) => {
        // It explains builds to later runs. The image itself does not need it.
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        tagging.onNote(`the tag ${definitionTag(expected.hash)} was not moved: ${error.message}`);
    });
    return final;
}
// A registry whose tags are immutable refuses to write a tag that is there, also when it holds this very image.
async function putTag(registry, repository, tag, manifest) {
    try {
        await registry.putManifest(repository, tag, manifest);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        const held = await registry.headManifest(repository, tag).catch(() => undefined);
        if (held?.digest !== manifest.digest)
            throw error;
    }
}
async function findWinner(registry, repository, expected) {
    const lookup = await lookUpVerified(registry, repository, keyTag(expected.key), expected);
    if (lookup.status === 'unknown')
        throw lookup.error;
    return lookup.status === 'hit' && lookup.image.kind === 'pushed' ? lookup.image.digest : undefined;
}
async function readManifest(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    if (manifest !== undefined)
        return manifest;
    throw new errors/* TerrariumError */.qM('registry-not-found', `manifest ${digest} is gone`, {
        hint: 'check the retention rules of the repository',
    });
}

;// CONCATENATED MODULE: ./build/core/build/make-image.js










/** Makes images where a run keeps them: in the local engine, else in the target repository. */
function imageMaker(scope) {
    const { engine } = scope.ports;
    return sharing(scope, engine === undefined ? inRepository(scope) : inEngine(scope, engine));
}
function inEngine(scope, engine) {
    return (task) => buildLocally(task, engine, scope);
}
function inRepository(scope) {
    const { ports, order } = scope;
    return async (task) => {
        const { environment, key, replaces, onLine } = task;
        const repository = order.target;
        if (repository === undefined)
            throw new errors/* TerrariumError */.qM('repository-missing', 'no repository is configured', {
                hint: 'set repository in terrarium.yml',
            });
        const image = await buildImage(task, repository, scope);
        const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
        const tagging = { image, expected, replaces, adopts: adoption(scope, repository), onNote: onLine };
        return { kind: 'pushed', repository, digest: await tagImage(ports.registry, repository, tagging) };
    };
}
/** Makes the image of Docker steps first, once for all definitions that have the same, and the rest on top of it. */
function sharing({ lookups, environments }, make) {
    const makeShared = (0,once/* once */.O)(reusingShared(lookups, make), sharedName);
    // Also those of the tree's environments that are nothing but these steps.
    const testsOf = (hash) => (environments.get(hash) ?? []).flatMap(({ test }) => test ?? []);
    return async (task) => {
        const split = splitDockerSteps(task.environment);
        if (split === undefined)
            return make(task);
        const { docker, ours } = split;
        const key = sharedKey(task, docker.hash);
        const shared = {
            ...task,
            key,
            environment: docker,
            tests: testsOf(docker.hash),
            recorded: undefined,
            added: NOTHING_ADDED,
        };
        return make({ ...task, environment: ours, parents: split.parents(await makeShared(shared)) });
    };
}
function sharedKey({ followed, parentKeys }, definition) {
    return imageKey({ definition, recipe: undefined, bases: followed, installers: [], parents: parentKeys });
}
function sharedName({ key, replaces, fresh }) {
    return JSON.stringify([key, replaces, fresh]);
}
// Found by its own key, also in another run and on a builder with an empty cache.
function reusingShared(lookups, make) {
    return async (task) => {
        const { environment, key, replaces, onLine } = task;
        const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
        const { lookup } = await lookups.find(keyTag(key), expected);
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit' && !replaces)
            return lookup.image;
        onLine('building its Docker steps, for every definition that has the same');
        return make(task);
    };
}
/** Who must not reuse an image without attestation must not adopt one either. */
function adoption({ ports, verifyAttestation }, repository) {
    if (verifyAttestation === undefined)
        return async () => true;
    return async (digest) => (await attestationFault(ports.registry, repository, digest, verifyAttestation)) === undefined;
}

;// CONCATENATED MODULE: ./build/core/build/definition-build.js






/** Builds the images of items from the definitions of this checkout. */
function building(scope) {
    const { ports, environments } = scope;
    const make = imageMaker(scope);
    return async (task) => {
        const { item, onLine } = task;
        const { key } = item;
        const ids = new Set(item.ids);
        const members = (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
        const [environment, ...others] = members;
        if (environment === undefined || key === null)
            throw new errors/* TerrariumError */.qM('plan-mismatch', `${item.title} is not in this tree`);
        onLine(`building ${item.title} (${item.detail})`);
        requireSecrets(item, environment, scope.secrets ?? []);
        await ports.makeRoom?.(onLine);
        const began = ports.now();
        const recorded = await recordedPackages(task, environment, scope);
        const added = addedTo(environment, scope);
        const image = await make({ ...imageTask(task, [environment, ...others]), key, recorded, added });
        return { status: 'built', image, key, seconds: ports.now() - began };
    };
}
/** At most so many at a time. */
function limited(jobs, provide) {
    return (task) => jobs.run(() => provide(task));
}
function imageTask({ item, parents, onLine }, members) {
    const [environment] = members;
    return {
        environment,
        parents: parentImages(environment, parents),
        parentKeys: parents.flatMap((parent) => ('key' in parent ? (parent.key ?? []) : [])),
        followed: item.bases,
        tests: [...new Set([...members.flatMap(checksOf), ...members.flatMap(({ test }) => test ?? [])])],
        replaces: item.replaces,
        fresh: item.refresh,
        onLine,
    };
}
function addedTo(environment, { templates }) {
    if (templates === undefined)
        return NOTHING_ADDED;
    const expand = (entries) => expandEntries(entries, environment, templates);
    return { labels: expand(templates.labels), annotations: expand(templates.annotations) };
}
async function recordedPackages({ item, onLine }, environment, { ports, order }) {
    if (!isFrozen(environment.image) || item.refresh)
        return undefined;
    // Whoever pushes nothing cannot write a record either, but installs what is recorded where that can be read.
    const readable = ports.engine === undefined ? order : { ...order, target: undefined };
    return findResolution(ports.registry, readable, item.hash, onLine);
}
function requireSecrets({ title }, { image }, given) {
    const missing = image.python.secrets?.find((id) => !given.includes(id));
    if (missing === undefined)
        return;
    const hint = `pass it: --secret id=${missing},src=<file>, or input secret-files: ${missing}=<file>`;
    throw new errors/* TerrariumError */.qM('secret-missing', `${title} needs the secret ${missing}`, { hint });
}
function parentImages(environment, parents) {
    const images = new Map();
    const byId = new Map(parents.flatMap((parent) => parent.item.ids.map((id) => [id, parent])));
    for (const id of environment.parents) {
        const parent = byId.get(id);
        if (parent !== undefined && 'image' in parent)
            images.set(id, parent.image);
    }
    return images;
}

;// CONCATENATED MODULE: ./build/core/build/load-image.js


/**
 * Gives images of a run that pushes nothing short names in the local engine, `localhost/terrarium:<name>`, and pulls those that only
 * a registry has, where the run asks for it.
 */
function loading(scope, jobs, provide) {
    const { engine } = scope.ports;
    if (engine === undefined)
        return provide;
    return async (task) => {
        const provided = await provide(task);
        const members = membersOf(task, scope);
        const names = new Map(members.map((environment) => [environment.id, localName(environment)]));
        const [first] = members;
        if (first === undefined || !(await isThere(engine, first, { task, provided, scope, jobs })))
            return provided;
        for (const name of new Set(names.values()))
            await engine.tag((0,names_reference/* formatImage */.vy)(provided.image), name);
        return { ...provided, localNames: names };
    };
}
/** True once the engine holds the image. */
async function isThere(engine, { image }, { task, provided, scope, jobs }) {
    if (provided.image.kind === 'local')
        return true;
    if (provided.image.kind !== 'pushed' || scope.loads !== true)
        return false;
    const name = (0,names_reference/* formatImage */.vy)(provided.image);
    const platform = localPlatform(engine, image.platforms);
    task.onLine(`loading ${name}`);
    await jobs.run(() => engine.pull({ name, platform, onLine: task.onLine }));
    return true;
}
function membersOf({ item }, { environments }) {
    const ids = new Set(item.ids);
    return (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
}

// EXTERNAL MODULE: ./build/core/packages/diff-packages.js
var diff_packages = __webpack_require__(3389);
// EXTERNAL MODULE: ./build/core/packages/read-packages.js + 10 modules
var read_packages = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/core/packages/record-packages.js









/** Notes on images whose packages could not be recorded. */
function unrecorded(outcomes) {
    return outcomes.flatMap(({ item, recorded }) => {
        const { failure } = recorded ?? {};
        if (failure === undefined)
            return [];
        const [path = '.'] = (item.ids[0] ?? '.').split(/[#?]/, 1);
        const message = `its packages were not written down: ${failure.message}`;
        return [(0,model_findings/* finding */.gk)('note', failure.code, message, { path, hint: failure.hint })];
    });
}
/** A record is there, but nobody can read it. */
const UNREADABLE = ['resolution-invalid', 'registry-content-invalid', 'registry-digest-mismatch'];
/**
 * Records the packages of an image and, the first time, the resolution of its definition; `undefined` if that is
 * already done.
 */
async function recordPackages({ registry, readImageFiles }, recording) {
    if (readImageFiles === undefined)
        return undefined;
    try {
        const { repository, digest } = recording.image;
        const known = !recording.renews && (await registry.headManifest(repository, (0,stored_packages/* packagesTag */.mA)(digest))) !== undefined;
        if (known)
            return undefined;
        const manifest = await registry.getManifest(repository, digest);
        return manifest === undefined ? undefined : await record(registry, readImageFiles, recording, manifest);
    }
    catch (error) {
        return { changes: [], bytes: undefined, failure: failureOf(error) };
    }
}
// The image is there all the same: no failure to describe it, not even a mistake of ours, may end the run.
function failureOf(error) {
    if (error instanceof errors/* TerrariumError */.qM)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new errors/* TerrariumError */.qM('packages-unread', `the image could not be read: ${message}`, { cause: error });
}
async function record(registry, read, recording, manifest) {
    const { environment, seconds, renews } = recording;
    const { repository } = recording.image;
    const { definition } = environment;
    const packages = await readAll(read, recording);
    const bytes = await compressedBytes(registry, repository, manifest);
    const cost = seconds === undefined ? undefined : { seconds, bytes };
    await (0,stored_packages/* writeImageFacts */.y8)(registry, repository, manifest, { packages, definition, cost });
    if (!isFrozen(environment.image))
        return { changes: [], bytes, failure: undefined };
    const before = await (0,stored_packages/* readResolution */.BB)(registry, repository, environment.hash).catch((error) => {
        // An unreadable record is replaced: refresh exists for this. If the registry fails now, the record may still be good.
        if (renews && error instanceof errors/* TerrariumError */.qM && UNREADABLE.includes(error.code))
            return undefined;
        throw error;
    });
    if (before === undefined || renews)
        await (0,stored_packages/* writeResolution */.WR)(registry, repository, packages);
    return { changes: before === undefined ? [] : (0,diff_packages/* diffPackages */.b)(before, packages), bytes, failure: undefined };
}
async function readAll(read, { environment, image }) {
    const platforms = [];
    for (const platform of environment.image.platforms) {
        const files = await read({ image: (0,names_reference/* formatImage */.vy)(image), platform, patterns: read_packages/* PACKAGE_FILES */.$I });
        platforms.push((0,read_packages/* readPackages */.qm)(platform, files));
    }
    return { formatVersion: '1', definitionHash: environment.hash, platforms };
}
/** Compressed layers of every platform, in bytes. */
async function compressedBytes(registry, repository, manifest) {
    if (!(0,stored_image/* isIndex */.nw)(manifest.mediaType))
        return layerBytes(manifest);
    const children = (0,stored_image/* platformManifests */.OS)(manifest) ?? [];
    const sizes = await Promise.all(children.map(async ({ descriptor }) => {
        const child = await registry.getManifest(repository, descriptor.digest);
        return child === undefined ? 0 : layerBytes(child);
    }));
    return sizes.reduce((sum, size) => sum + size, 0);
}
function layerBytes({ bytes }) {
    const content = (0,json/* parseJson */.qF)(bytes);
    const layers = (0,json/* isRecord */.u4)(content) && Array.isArray(content.layers) ? content.layers : [];
    return layers.reduce((sum, layer) => sum + ((0,stored_image/* parseDescriptor */.BA)(layer)?.size ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/core/build/record.js

function createRecorder({ environments, ports }, jobs) {
    const recordings = new Map();
    const begin = (outcome) => {
        const { item, seconds } = outcome;
        const [environment] = environments.get(item.hash) ?? [];
        if (outcome.status !== 'built' || outcome.image.kind !== 'pushed' || environment === undefined)
            return;
        const recording = { environment, image: outcome.image, seconds, renews: item.refresh };
        recordings.set(item.hash, jobs.run(() => recordPackages(ports, recording)));
    };
    return {
        recorded: (work) => async (item, parents) => {
            const outcome = await work(item, parents);
            begin(outcome);
            return outcome;
        },
        finish: async (outcome) => {
            const recorded = await recordings.get(outcome.item.hash);
            return outcome.status === 'built' ? { ...outcome, recorded } : outcome;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/build/promote.js





/** Maximum layers of an image and manifests of an index: none in use has as many. */
const MAX_PARTS = 1000;
/** Copies a verified image to the repository, and tags it there as a build would be. An image that is there already is answered as it is. */
async function promote(registry, repository, image, tagging) {
    const from = image.repository;
    if ((0,names_reference/* formatRepository */.Sh)(from) === (0,names_reference/* formatRepository */.Sh)(repository))
        return image;
    const copied = await copyManifest(registry, from, repository, image.digest);
    const digest = await tagImage(registry, repository, { ...tagging, image: copied, replaces: false });
    return { kind: 'pushed', repository, digest };
}
// Children before parents, so that nothing ever names what is not there.
async function copyManifest(registry, from, to, digest) {
    const manifest = await registry.getManifest(from, digest);
    if (manifest === undefined)
        throw uncopied(from, digest, 'it is gone');
    const content = (0,json/* parseJson */.qF)(manifest.bytes);
    const index = (0,stored_image/* isIndex */.nw)(manifest.mediaType);
    const parts = (0,json/* isRecord */.u4)(content) ? partsOf(content, index) : undefined;
    if (parts === undefined || parts.length > MAX_PARTS)
        throw uncopied(from, digest, 'it cannot be read');
    if (parts.some(({ mediaType }) => index && (0,stored_image/* isIndex */.nw)(mediaType)))
        throw uncopied(from, digest, 'it is not of images');
    await Promise.all(parts.map((part) => (index ? copyManifest(registry, from, to, part.digest) : registry.copyBlob(to, part, from))));
    await registry.putManifest(to, digest, manifest);
    return manifest;
}
/** What a manifest names; `undefined` where one is no descriptor. */
function partsOf(content, index) {
    const named = index ? listOf(content.manifests) : [...listOf(content.layers), content.config];
    const parts = named.map(stored_image/* parseDescriptor */.BA);
    return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
}
function listOf(value) {
    return Array.isArray(value) ? value : [undefined];
}
function uncopied(from, digest, why) {
    return new errors/* TerrariumError */.qM('image-invalid', `${(0,names_reference/* formatRepository */.Sh)(from)}@${digest} cannot be copied: ${why}`, {
        hint: 'check the retention rules of that repository, or run with force',
    });
}

;// CONCATENATED MODULE: ./build/core/build/reuse-image.js




/** Takes images that are there by now, and leaves the others to `provide`. */
function reusing(scope, provide) {
    const { only, lookups } = scope;
    return async (task) => {
        const { item, parents } = task;
        const ready = await findReady(item, only?.has(item.hash) ?? true, lookups);
        if (ready !== undefined)
            return keepInTarget(task, ready, scope);
        requirePlannedParents(parents);
        return provide(task);
    };
}
/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item, isOurs, lookups) {
    if (item.action === 'use' && item.image !== null)
        return { status: 'used', image: item.image, key: item.key };
    // What another job was to build is there by now, or is built here.
    if (item.action === 'build')
        return isOurs || item.key === null ? undefined : lookUpAgain(item, item.key, lookups);
    if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
        return { status: 'reused', image: item.image, key: item.effectiveKey };
    }
    const key = item.effectiveKey ?? item.key;
    if (key === null)
        throw new errors/* TerrariumError */.qM('registry-failed', item.detail);
    return item.replaces ? undefined : lookUpAgain(item, key, lookups);
}
// By its digest first: an image that is kept under an older key may have lost that key's tag.
async function lookUpAgain(item, key, lookups) {
    const digest = item.image?.kind === 'pushed' ? [item.image.digest] : [];
    for (const reference of [...digest, keyTag(key)]) {
        const { lookup } = await lookups.find(reference, { hash: item.hash, key, platforms: item.platforms });
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit')
            return { status: 'reused', image: lookup.image, key };
    }
    return undefined;
}
// A hit elsewhere is used where it is, unless the team wants everything that it uses in a repository of its own.
async function keepInTarget({ item, onLine }, ready, scope) {
    const { ports, order, config } = scope;
    const target = ports.engine === undefined ? order.target : undefined;
    if (!config.promote || target === undefined || ready.status !== 'reused' || ready.key === null)
        return ready;
    if (ready.image.kind !== 'pushed')
        return ready;
    const expected = { hash: item.hash, key: ready.key, platforms: item.platforms };
    const tagging = { expected, adopts: adoption(scope, target), onNote: onLine };
    return { ...ready, image: await promote(ports.registry, target, ready.image, tagging) };
}
// The key of an item folds those of its parents: on others, it would not be what it says.
function requirePlannedParents(parents) {
    const moved = parents.find((parent) => 'key' in parent && parent.key !== (parent.item.effectiveKey ?? parent.item.key));
    if (moved === undefined)
        return;
    const message = `what it depends on, ${moved.item.title}, is not the image that was planned`;
    throw new errors/* TerrariumError */.qM('plan-mismatch', message, { hint: 'plan again' });
}

// EXTERNAL MODULE: ./build/core/build/push-failure.js
var push_failure = __webpack_require__(2274);
;// CONCATENATED MODULE: ./build/core/build/explain-failure.js




const NO_SPACE = /no space left on device|disk quota exceeded/i;
const GONE = /code = (?:Unavailable|Canceled) desc|error reading from server: EOF|closing transport due to|connection reset by peer|Cannot connect to the Docker daemon/;
function behind(line, words) {
    const at = line.indexOf(words);
    return at < 0 ? '' : line.slice(at + words.length);
}
const EXPLANATIONS = [
    {
        matches: (line) => NO_SPACE.test(line),
        code: 'disk-full',
        message: 'the builder has no space left',
        hint: 'docker buildx prune frees what its cache holds',
    },
    {
        matches: (line) => GONE.test(line) || /refused|no such file/.test(behind(line, 'dial unix ')),
        code: 'builder-lost',
        message: 'the builder went away in the middle of the build',
        hint: 'look into its log, and run again: what it had built is in its cache',
    },
    {
        matches: (line) => line.includes(recipe/* NOT_FROZEN */.DP),
        code: 'resolution-failed',
        message: 'the packages that were recorded for this definition could not be installed again',
        hint: 'run with refresh to solve them again, or see the last lines of its output',
    },
    {
        matches: (line) => line.includes(conda_step/* NO_CONDA_TOOL */.jT),
        code: 'no-conda-tool',
        message: 'the base image brings no conda tool',
        hint: 'add docker.io to allowed-registries for mambaorg/micromamba, or name a conda-installer',
    },
];
/** Why a build failed, where its last lines say it. Output is hostile: it chooses among our own words. */
function explainFailure(error, tail) {
    if (error.code !== 'build-failed')
        return error;
    const found = (0,push_failure/* pushFailure */.d)(tail) ?? EXPLANATIONS.find(({ matches }) => tail.some(matches));
    if (found === undefined)
        return error;
    return new errors/* TerrariumError */.qM(found.code, found.message, { hint: found.hint, cause: error });
}

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
;// CONCATENATED MODULE: ./build/core/build/installer-conflict.js

/** Lines of a conflict that are shown, at most. */
const MAX_LINES = 8;
/** Characters of a line that are read: what installers say of a conflict is short. */
const MAX_LENGTH = 1000;
const FORMS = [
    // https://pip.pypa.io/en/stable/topics/dependency-resolution/#dealing-with-dependency-conflicts
    { opens: /^The conflict is caused by:$/, lists: /^ {4}\S/ },
    // uv: https://docs.astral.sh/uv/reference/internals/resolver/
    { opens: /No solution found when resolving dependencies/, lists: /^\s+\S/ },
    // micromamba and conda with libmamba: https://github.com/mamba-org/mamba/issues/2078
    { opens: /The following packages are incompatible/, lists: /^\s*[\u251c\u2514\u2502]/ },
    { opens: /Encountered problems while solving:/, lists: /^\s*- \S/ },
    { opens: /PackagesNotFoundError: The following packages are not available/, lists: /^\s*- \S/ },
];
/** Lines that say everything by themselves, and the words that are put before what they say. */
const ALONE = [
    { find: installer_conflict_behind('ERROR: No matching distribution found for ', 'start'), lead: 'no matching distribution for ' },
    { find: installer_conflict_behind('Cannot solve the request because of: '), lead: '' },
    // https://pip.pypa.io/en/stable/cli/pip_check/
    { find: (line) => (isPipCheck(line) ? line : undefined), lead: '' },
];
/** What follows some words, or behind those words at the start of a line. */
function installer_conflict_behind(words, where = 'anywhere') {
    return (line) => {
        const at = where === 'start' && !line.startsWith(words) ? -1 : line.indexOf(words);
        return at < 0 || at + words.length === line.length ? undefined : line.slice(at + words.length);
    };
}
function isPipCheck(line) {
    const [, said = ''] = /^[A-Za-z0-9._-]+ \S+ (has requirement .+|requires .+)$/.exec(line) ?? [];
    if (said.startsWith('requires '))
        return /, which is not installed\.?$/.test(said) && said.indexOf(',', 'requires '.length + 1) > 0;
    const but = said.indexOf(', but you have ');
    return but > 'has requirement '.length && but + ', but you have '.length < said.length;
}
/** What could not be installed together, in the words of pip, uv, conda or micromamba; empty where the output says nothing of it. */
function findConflict(output) {
    const lines = output.map(withoutStep);
    for (const { opens, lists } of FORMS) {
        const start = lines.findIndex((line) => opens.test(line));
        if (start < 0)
            continue;
        const list = listBehind(lines.slice(start + 1), lists);
        if (list.length > 0)
            return list;
    }
    return lines.flatMap((line) => aloneIn(line)).slice(0, MAX_LINES);
}
// BuildKit's plain output has `#12 1.234 ` before each line.
function withoutStep(line) {
    return (0,shorten/* shorten */.m)(line, MAX_LENGTH)
        .replace(/^#\d+ (?:\d+\.\d+ )?/, '')
        .trimEnd();
}
function listBehind(lines, lists) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const rest = first < 0 ? [] : lines.slice(first);
    const end = rest.findIndex((line) => !lists.test(line));
    const list = end < 0 ? rest : rest.slice(0, end);
    const shown = list.slice(0, MAX_LINES).map((line) => (0,shorten/* shorten */.m)(line.trim(), 300));
    return list.length > MAX_LINES ? [...shown, `and ${list.length - MAX_LINES} more`] : shown;
}
function aloneIn(line) {
    return ALONE.flatMap(({ find, lead }) => {
        const said = find(line);
        return said === undefined ? [] : [(0,shorten/* shorten */.m)(`${lead}${said}`, 300)];
    }).slice(0, 1);
}

;// CONCATENATED MODULE: ./build/core/build/settle.js




/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;
/** Lines that are looked through for a conflict of packages: solvers say a lot behind it. */
const KEPT_LINES = 400;
/** Makes an outcome of what providing an image comes to, also of its failure, and announces it while it happens. */
function settled(ports, provide) {
    return async (item, parents) => {
        const began = ports.now();
        const output = announcedOutput(ports, item);
        const finish = (status, message) => {
            const seconds = ports.now() - began;
            ports.onProgress({ kind: 'finished', id: idOf(item), status, seconds, message });
            return seconds;
        };
        try {
            const provided = await provide({ item, parents, onLine: output.onLine });
            const seconds = finish(provided.status, (0,names_reference/* formatImage */.vy)(provided.image));
            return { item, seconds, ...provided };
        }
        catch (error) {
            // A bug is no item's failure: it reaches the host.
            if (!(error instanceof errors/* TerrariumError */.qM))
                throw error;
            const tail = output.kept.slice(-TAIL_LINES);
            const explained = explainFailure(error, tail);
            const seconds = finish('failed', explained.message);
            return { item, seconds, status: 'failed', error: explained, tail, conflict: findConflict(output.kept) };
        }
    };
}
/** Passes lines on, led by an event that the build started, and keeps the last ones. */
function announcedOutput({ onProgress }, item) {
    const id = idOf(item);
    const kept = [];
    let started = false;
    const onLine = (line) => {
        if (!started)
            onProgress({ kind: 'started', id, title: item.title });
        started = true;
        kept.push(line);
        if (kept.length > KEPT_LINES)
            kept.shift();
        onProgress({ kind: 'line', id, line });
    };
    return { kept, onLine };
}
function idOf({ ids }) {
    return ids[0] ?? '';
}

;// CONCATENATED MODULE: ./build/core/build/build.js







/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what depends on it. */
async function build(items, scope) {
    const jobs = (0,limit/* limit */.A)(scope.jobs);
    const recorder = createRecorder(scope, jobs);
    const provide = loading(scope, jobs, reusing(scope, limited(jobs, building(scope))));
    const work = recorder.recorded(unlessBlocked(settled(scope.ports, provide)));
    const requested = items.filter(({ hash }) => scope.only?.has(hash) ?? true);
    const asked = new Set(requested);
    const outcomes = await workInOrder(items, requested, work);
    // What had to be built for a requested item is reported as well, above all its failure.
    const reported = outcomes.filter(({ item, status }) => asked.has(item) || status === 'built' || status === 'failed');
    return Promise.all(reported.map(recorder.finish));
}
/** Works on the requested items and on their parents, each once; answers all outcomes, in the order in which they were begun. */
async function workInOrder(items, requested, work) {
    const byHash = new Map(items.map((item) => [item.hash, item]));
    const parentsOf = ({ parents }) => parents.flatMap((hash) => byHash.get(hash) ?? []);
    const begun = new Map();
    const begin = async (item) => work(item, await Promise.all(parentsOf(item).flatMap((parent) => begun.get(parent) ?? [])));
    // A plan has no cycles: each component is one item, and its parents came before.
    for (const item of strongComponents(requested, parentsOf).flat())
        begun.set(item, begin(item));
    return Promise.all(begun.values());
}
/** Does not work on items whose parents failed. */
function unlessBlocked(work) {
    return async (item, parents) => {
        const failed = parents.find(({ status }) => status === 'failed' || status === 'blocked');
        if (failed === undefined)
            return work(item, parents);
        return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
    };
}

;// CONCATENATED MODULE: ./build/core/build/check-target.js


/**
 * Asks, before anything is built, whether the target can be pushed to. Fails with `registry-denied` where it cannot, and with
 * `registry-not-found` where the registry has no such repository and makes none. Without a clear answer the builds go on: they
 * tell more.
 */
async function checkTarget(registry, target) {
    if (await mayPush(registry, target))
        return;
    throw new errors/* TerrariumError */.qM('registry-denied', `the login may not push to ${(0,names_reference/* formatRepository */.Sh)(target)}: nothing was built`, {
        hint: 'log in with an account that may push to it; on ghcr.io give the job permissions: { packages: write }',
    });
}
async function mayPush(registry, target) {
    try {
        return await registry.probePush(target);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM) || error.code === 'registry-not-found')
            throw error;
        return true;
    }
}

// EXTERNAL MODULE: ./build/core/discover/discover.js + 7 modules
var discover = __webpack_require__(2073);
// EXTERNAL MODULE: ./build/core/model/environment.js
var model_environment = __webpack_require__(4933);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(4061);
// EXTERNAL MODULE: ./build/core/names/base-image.js
var base_image = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/core/hash/hash.js








/** Hashes every environment, parents first. A cycle is reported for each of its members. */
async function hash(items, turn = model_turn/* uninterrupted */.q) {
    const good = items.filter((item) => item.ok);
    const byId = new Map(good.map((item) => [item.id, item]));
    const parentsOf = (0,once/* once */.O)(({ value }) => (0,model_environment/* parentIds */.b)(value).flatMap((id) => byId.get(id) ?? []));
    const done = new Map();
    await (0,model_turn/* inTurns */.g)(strongComponents(good, parentsOf), turn, (members) => {
        const isCycle = members.some((item) => members.length > 1 || parentsOf(item).includes(item));
        const cycleOf = isCycle ? cycleFinder(members, parentsOf) : undefined;
        for (const item of members)
            done.set(item.id, cycleOf === undefined ? hashItem(item, done) : fail(item, cycleDiagnostic(item, cycleOf(item))));
    });
    return items.map((item) => (item.ok ? done.get(item.id) : item));
}
function hashItem(item, done) {
    const parents = (0,model_environment/* parentIds */.b)(item.value);
    const hashes = new Map();
    for (const id of parents) {
        const hashed = done.get(id);
        if (hashed?.ok !== true)
            return fail(item, parentDiagnostic(item.value.source, id));
        hashes.set(id, hashed.value.hash);
    }
    return { ...item, value: hashEnvironment(item.value, parents, hashes) };
}
function hashEnvironment(environment, parents, hashes) {
    const { bases, platforms, python, spark, steps } = environment.image;
    const definition = {
        bases: bases.map(({ imagePlatform, source }) => ({
            parent: source.kind === 'environment' ? (hashes.get(source.id) ?? '') : '',
            platform: imagePlatform,
            reference: source.kind === 'environment' ? '' : (0,base_image/* formatBaseImage */.Qt)(source),
        })),
        context: environment.files,
        platforms,
        python,
        spark,
        steps,
    };
    return {
        ...environment,
        definition,
        hash: (0,definition_hash/* definitionHash */.cn)(definition),
        sections: (0,definition_hash/* sectionDigests */.NC)(definition),
        unorderedHash: (0,definition_hash/* unorderedHash */.Vx)(definition),
        parents,
    };
}
/** A cycle of more members is not spelled out: for each of them that would be all of them. */
const MAX_CYCLE = 32;
/** The cycle that contains a member, as text that starts and ends with it. */
function cycleFinder(members, parentsOf) {
    const inside = new Set(members);
    const next = (item) => parentsOf(item).filter((parent) => inside.has(parent));
    return (start) => {
        if (members.length > MAX_CYCLE)
            return `${start.id} -> ${next(start)[0]?.id} -> ... -> ${start.id} (${members.length} in all)`;
        return [...cycleFrom(start, next), start].map(({ id }) => id).join(' -> ');
    };
}
function cycleFrom(start, next) {
    const seen = new Set();
    const walk = (item, trail) => {
        if (seen.has(item))
            return undefined;
        seen.add(item);
        for (const parent of next(item)) {
            const cycle = parent === start ? [...trail, item] : walk(parent, [...trail, item]);
            if (cycle !== undefined)
                return cycle;
        }
        return undefined;
    };
    return walk(start, []) ?? [];
}
function cycleDiagnostic({ value: { source: path } }, cycle) {
    const message = `environments depend on each other: ${cycle}`;
    return (0,model_findings/* finding */.gk)('error', 'parent-cycle', message, { path, at: diagnostic/* START */.d3, hint: 'give one of them an external base' });
}
function parentDiagnostic(path, parent) {
    const message = `it depends on ${parent}, which has errors`;
    return (0,model_findings/* finding */.gk)('error', 'parent-failed', message, { path, at: diagnostic/* START */.d3, hint: 'correct the parent first' });
}
function fail({ value, ...item }, diagnostic) {
    return new model_findings/* Findings */.Fv(value.source, [...item.diagnostics, diagnostic]).item(item.id, 'hash', undefined);
}

;// CONCATENATED MODULE: ./build/core/model/commit-history.js
/** Where nothing can be asked, and no branch is followed. */
const UNKNOWN_HISTORY = {
    isAncestor: async () => undefined,
    isOnBranch: async () => true,
    hint: 'give the history of commits',
};

// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var normalize_definitions = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/core/config/config.js
var config_config = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/core/config/path.js
var path = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/core/text/glob-index.js
var glob_index = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/core/normalize/assign-entries.js




/**
 * Finds the entry of every definition: the first one that names its id, then its path, then a matching glob. A path
 * applies to the definition that is the file itself, or, if the file is not a definition, to all definitions in it. An
 * entry with a matrix turns one definition into several. Literal ids without a definition become failed definitions.
 * Sorted by id.
 */
function assignEntries(definitions, config) {
    const units = unitsOf(config);
    const ids = new Set(definitions.map(({ item }) => item.id));
    const assigned = definitions.flatMap((parsed) => {
        const entries = entriesFor(units, parsed, ids);
        return entries === undefined ? [{ ...parsed, entry: undefined }] : combine(units, parsed, entries);
    });
    const known = new Set([...ids, ...assigned.map(({ item }) => item.id)]);
    return [...assigned, ...missing(units, known, config)].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
}
function unitsOf({ environments }) {
    // The path may contain a placeholder, and the id of an in-place environment contains its combination.
    const keyOf = ({ path, combination, inPlace }) => (inPlace ? `${path}${combination}` : path);
    const grouped = Map.groupBy(environments, keyOf);
    const units = [...grouped.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
    const literal = new Map();
    for (const unit of units) {
        const key = keyOf(unit[0]);
        if (unit[0].glob === undefined && !literal.has(key))
            literal.set(key, unit);
    }
    const globs = units.flatMap((unit, order) => {
        const { glob, path: pattern } = unit[0];
        return glob === undefined ? [] : [{ order, unit, glob, pattern }];
    });
    // A pattern with a `#` is one of ids.
    const [inside, whole] = [true, false].map((inner) => globs.filter(({ pattern }) => pattern.includes('#') === inner));
    return { literal, inside: unitFinder(inside ?? []), whole: unitFinder(whole ?? []) };
}
function unitFinder(globs) {
    const find = (0,glob_index/* indexGlobs */.y)(globs);
    return (text) => {
        const index = find(text);
        return index === undefined ? undefined : globs[index];
    };
}
function entriesFor(units, { path, item }, ids) {
    const inside = item.id !== path && ids.has(path);
    const named = units.literal.get(item.id) ?? (inside ? undefined : units.literal.get(path));
    if (named !== undefined)
        return named;
    const found = [units.inside(item.id), inside ? undefined : units.whole(path)].filter((one) => one !== undefined);
    return found.sort((a, b) => a.order - b.order)[0]?.unit;
}
// An entry that names one combination by its id takes precedence for that combination.
function combine({ literal }, parsed, unit) {
    return unit.map((entry) => {
        if (entry.inPlace)
            return { ...parsed, entry };
        const id = `${parsed.item.id}${entry.combination}`;
        if (entry.combination === '')
            return { ...parsed, entry };
        return { ...parsed, item: { ...parsed.item, id }, entry: literal.get(id)?.[0] ?? entry };
    });
}
function missing({ literal }, known, config) {
    const byFile = Map.groupBy(known, (id) => (0,path/* splitId */.QO)(id).file);
    return [...literal].flatMap(([id, [entry]]) => {
        // A path always has a definition: if the file does not exist, discovery creates a failed one.
        if (known.has(id) || id === entry.file || entry.inPlace)
            return [];
        const cause = `no definition has the id ${(0,diagnostic/* quote */.hD)(id)}`;
        const inside = (byFile.get(entry.file) ?? []).slice(0, 5).join(', ');
        const hint = inside === '' ? 'correct the path' : `in that file there are: ${inside}`;
        const { path } = config;
        const findings = new model_findings/* Findings */.Fv(path, [(0,model_findings/* finding */.gk)('error', 'no-match', cause, { path, at: entry.at, hint })]);
        return [{ path, source: undefined, item: findings.item(id, 'discover', undefined), entry }];
    });
}

// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(4870);
;// CONCATENATED MODULE: ./build/core/normalize/copied-files.js



/**
 * A file that is copied by name belongs to the image. A file in a copied folder belongs to it if the steps name the file. Files are
 * looked up by name and folder: there may be as many environments as files.
 */
function copiedFiles(paths) {
    const known = new Set(paths);
    const byName = (0,once/* lazy */.R)(() => Map.groupBy(paths.toSorted(), names_path/* fileName */.Md));
    const names = (0,once/* lazy */.R)(() => nameFinder([...byName().keys()]));
    const found = new Set();
    const done = new Set();
    const addBelow = (folder, name) => {
        const key = JSON.stringify([folder, name]);
        if (done.has(key))
            return;
        done.add(key);
        const same = byName().get(name) ?? [];
        for (const path of same.slice(...(0,sorted_texts/* rangeOf */.be)(same, folder)))
            found.add(path);
    };
    const add = ({ image: { context, steps } }) => {
        if (context === undefined || known.size === 0)
            return;
        const inside = context.directory === '.' ? '' : `${context.directory}/`;
        const sources = context.sources === 'all' ? undefined : context.sources.map(({ path }) => `${inside}${path}`);
        for (const path of sources ?? [])
            if (known.has(path))
                found.add(path);
        const folders = sources?.map((path) => `${path}/`) ?? [inside];
        const runs = steps.stages.flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN'));
        for (const name of names()(runs.flatMap(({ words }) => words)))
            for (const folder of folders)
                addBelow(folder, name);
    };
    return { add, found };
}
/** Characters at the end of a name by which it is looked up: most names share their extension, and few places have it. */
const END = 4;
/** Finds the names that occur in texts, in time that depends on the texts and hardly on the number of names. */
function nameFinder(names) {
    const known = new Set(names);
    const lengths = new Map();
    for (const name of names) {
        const end = name.slice(-END);
        const same = lengths.get(end);
        if (same === undefined)
            lengths.set(end, new Set([name.length]));
        else
            same.add(name.length);
    }
    const ends = [...new Set([...lengths.keys()].map(({ length }) => length))];
    return (texts) => {
        const found = new Set();
        for (const text of texts)
            for (let at = 1; at <= text.length; at += 1)
                for (const end of ends)
                    for (const length of lengths.get(text.slice(Math.max(0, at - end), at)) ?? []) {
                        const name = text.slice(Math.max(0, at - length), at);
                        if (known.has(name))
                            found.add(name);
                    }
        return found;
    };
}

;// CONCATENATED MODULE: ./build/core/normalize/consumed-paths.js


/**
 * Definition files that an environment refers to: they are parts of it. A candidate makes parts of what it is made of, but not of a
 * file of its own kind: requirements that others include stand for themselves as well.
 */
function consumedPaths(drafts, discovery) {
    const consumed = new Set();
    const consumers = drafts.filter(({ role, item }) => role === 'selected' || (role === 'candidate' && !isList(item)));
    for (const { parsed } of consumers) {
        const { path, item } = parsed;
        if (!item.ok)
            continue;
        const reached = [...item.value.consumes, item.value.dockerfile?.path ?? path];
        for (const other of reached)
            if (other !== path)
                consumed.add(other);
    }
    const parts = discovery.bundles.filter(({ reader }) => reader?.listsPackages === true);
    const copied = copiedFiles(parts.map(({ path }) => path));
    for (const { item } of consumers)
        if (item.ok)
            copied.add(item.value);
    for (const path of copied.found)
        consumed.add(path);
    const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(names_path/* directoryOf */.jt));
    for (const part of parts)
        if (models.has((0,names_path/* directoryOf */.jt)(part.path)))
            consumed.add(part.path);
    return consumed;
}
function isList(item) {
    return item.ok && item.value.format === 'requirements';
}

// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
;// CONCATENATED MODULE: ./build/core/normalize/declared-names.js



// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", but the service
// also rejects "AzureML" without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];
function nameRules({ reservedPrefixes, curated }) {
    return { curated, reservedPrefix: (0,sorted_texts/* prefixFinder */.NQ)(reservedPrefixes) };
}
/** Checks the name of an environment of this tree. */
function checkName(findings, name, at, rules) {
    const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
    const reserved = rules.reservedPrefix(name);
    if (prefix !== undefined) {
        const message = `the prefix ${prefix} is reserved for curated environments, received ${(0,diagnostic/* quote */.hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    else if (rules.curated.has(name)) {
        const message = `${(0,diagnostic/* quote */.hD)(name)} is the name of a curated environment`;
        const hint = 'a changed curated environment is another one: choose another name';
        findings.error('curated-name', message, { at, hint });
    }
    else if (reserved !== undefined) {
        const message = `the prefix ${(0,diagnostic/* quote */.hD)(reserved)} is in reserved-prefixes, received ${(0,diagnostic/* quote */.hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    if ((0,environment_name/* isEnvironmentName */.t)(name))
        return;
    const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${(0,diagnostic/* quote */.hD)(name)}`;
    findings.error('name-syntax', message, { at });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-expand.js + 2 modules
var shell_expand = __webpack_require__(1643);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(8863);
;// CONCATENATED MODULE: ./build/core/dockerfile/stage-bases.js






/** Arguments that describe the platform of the build machine. */
const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT'];
const NO_BUILD_PLATFORM = 'an image may not depend on the machine that builds it: write its value before the first FROM, as in "ARG BUILDPLATFORM=linux/amd64", or use TARGETPLATFORM';
/** Substitutes the arguments of FROM lines, once per line. */
function fromTexts(scope) {
    return (0,once/* once */.O)((index) => expandAll(scope, scope.file.stages[index]), (index) => index);
}
function expandAll(scope, stage) {
    const { options, globals } = scope;
    // A template is hashed as written: the backslashes in its pattern are not escapes.
    if ((0,template_pin/* templateBase */.i$)(stage.from.text) !== undefined)
        return options.platforms.map(() => stage.from.text);
    const texts = [];
    for (const platform of options.platforms) {
        const text = expandArgument(scope, { text: stage.from.text, line: stage.line }, globals(platform));
        if (text === undefined)
            return undefined;
        texts.push(text);
    }
    return texts;
}
/** Substitutes arguments in a word of a FROM line; a word without a value is reported. */
function expandArgument({ findings, file }, { text, line }, lookup) {
    const expansion = (0,shell_expand/* expandWord */.Vo)(text, file.escape, lookup);
    if (expansion.ok && expansion.unset === undefined)
        return expansion.text;
    const build = !expansion.ok && expansion.why === 'unknown';
    const hint = build
        ? NO_BUILD_PLATFORM
        : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    findings.error(build ? 'build-platform' : 'dockerfile-argument', `${(0,diagnostic/* quote */.hD)(text)}: ${whyNot(expansion)}`, {
        at: { line, column: 1 },
        hint,
    });
    return undefined;
}
/** Explains, for a message, why a word could not be expanded. */
function whyNot(expansion) {
    if (expansion.ok)
        return `argument ${expansion.unset} has no value`;
    if (expansion.why === 'unknown')
        return `argument ${expansion.name} is only known while building`;
    if (expansion.why === 'required')
        return `argument ${expansion.name} has no value`;
    return expansion.why === 'syntax'
        ? 'quotes or braces do not match, or it is a form that BuildKit does not know'
        : 'the substitution is too long';
}
/** Reports defaults of global arguments that fail a build, even if unused. */
function checkGlobals({ findings, file, options }) {
    readGlobals(file, options, options.platforms[0] ?? '', ({ value = '', line }, expansion) => {
        if (expansion.ok || expansion.why === 'unknown' || expansion.why === 'limit')
            return;
        const message = `${(0,diagnostic/* quote */.hD)(value)}: ${whyNot(expansion)}`;
        findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: 'correct the default' });
    });
}
/**
 * Values of global arguments by platform: as set, otherwise the default. Defaults may use earlier arguments. Computed
 * once per platform.
 */
function globalArguments(file, options) {
    return (0,once/* once */.O)((platform) => readGlobals(file, options, platform), (platform) => platform);
}
function readGlobals(file, options, platform, seen = () => undefined) {
    const values = new Map(Object.entries(platformValues(platform)));
    for (const name of BUILD_PLATFORM)
        values.set(name, shell_variables/* UNKNOWN */.H);
    values.set(TARGET_STAGE, targetStage(file, options));
    const lookup = (name) => values.get(name);
    for (const global of file.globals) {
        const { name, value } = global;
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        if (given !== undefined)
            values.set(name, given);
        if (given !== undefined || value === undefined)
            continue;
        const expansion = (0,shell_expand/* expandWord */.Vo)(value, file.escape, lookup);
        seen(global, expansion);
        const resolved = defaultOf(expansion);
        if (resolved === undefined)
            values.delete(name);
        else
            values.set(name, resolved);
    }
    return lookup;
}
function defaultOf(expansion) {
    if (expansion.ok)
        return expansion.unset === undefined ? expansion.text : undefined;
    return expansion.why === 'unknown' ? shell_variables/* UNKNOWN */.H : undefined;
}
/** Argument that holds the name of the target stage. */
const TARGET_STAGE = 'TARGETSTAGE';
/** Arguments that describe the target platform. */
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT'];
function targetStage(file, { target }) {
    return target ?? file.stages.at(-1)?.name ?? 'default';
}
// Without a platform, these are known only during the build.
function platformValues(text) {
    const platform = (0,names_platform/* parsePlatform */.FL)(text);
    if (platform === undefined)
        return Object.fromEntries(TARGET.map((name) => [name, shell_variables/* UNKNOWN */.H]));
    const { os, architecture, variant = '' } = platform;
    return {
        TARGETPLATFORM: text,
        TARGETOS: os,
        TARGETOSVERSION: '',
        TARGETARCH: architecture,
        TARGETVARIANT: variant,
    };
}

// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var heredocs = __webpack_require__(6556);
;// CONCATENATED MODULE: ./build/core/dockerfile/remote-source.js
/**
 * How ADD interprets a source: a repository, a URL, or `undefined` for a path in the context.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dfgitutil/git_ref.go
 */
function remoteKind(text) {
    // Without a scheme it could be a folder of this name, and is treated as one.
    if (/^(?:\.\.?\/|github\.com\/)/.test(text))
        return undefined;
    if (/^(?:git|ssh):\/\//i.test(text))
        return 'git';
    if (/^https?:\/\/[^/?#]*\/[^?#]*\.git(?:[?#]|$)/i.test(text))
        return 'git';
    if (/^https?:\/\//.test(text))
        return 'url';
    if (/^[a-z0-9]+:\/\//i.test(text))
        return undefined;
    return /^[\w-]+@[a-z0-9.-]+:/i.test(text) ? 'git' : undefined;
}

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js + 1 modules
var rules = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/core/dockerfile/stage-sources.js








/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` if a source cannot be
 * resolved without running the build, `undefined` if nothing is copied.
 */
function stageSources(scope, graph) {
    const found = new Map();
    const stages = new Map();
    for (const index of graph.reached) {
        // A stage built on another stage inherits its ENV and ARG.
        const variables = new Map(stages.get(graph.from.get(index) ?? -1));
        stages.set(index, variables);
        const reader = new SourceReader(scope, variables);
        for (const step of graph.instructions.get(index) ?? []) {
            for (const path of reader.read(step))
                if (!found.has(path))
                    found.set(path, { path, line: step.line });
        }
    }
    if (found.size === 0)
        return undefined;
    return found.has('.') ? 'all' : [...found.values()];
}
const WHOLE = '.';
/** Processes the instructions of a stage in order. */
class SourceReader {
    #scope;
    #variables;
    constructor(scope, variables) {
        this.#scope = scope;
        this.#variables = variables;
    }
    /** Paths in the context that an instruction reads. */
    read(step) {
        if (step.keyword === 'ARG')
            this.#declare(step);
        if (step.keyword === 'ENV')
            this.#assign(step);
        for (const word of expandedWords(step))
            this.#expand(step, word);
        if (step.keyword === 'RUN')
            return step.mounts.flatMap((mount) => this.#readMount(step, mount));
        return step.keyword === 'COPY' || step.keyword === 'ADD' ? this.#readTransfer(step) : [];
    }
    // The last ARG or ENV wins. An ARG without any value keeps the current value.
    #declare(step) {
        const { buildArgs, platforms } = this.#scope.options;
        const globals = this.#scope.globals(platforms.length === 1 ? (platforms[0] ?? '') : '');
        for (const { name, value } of step.assignments) {
            const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? globals(name) : this.#textOf(step, value));
            if (resolved !== undefined)
                this.#variables.set(name, resolved);
        }
    }
    // All assignments see the variables as they were before the instruction.
    #assign(step) {
        const pairs = step.assignments.map(({ name, value = '' }) => [this.#textOf(step, name), this.#textOf(step, value)]);
        for (const [name, value] of pairs) {
            if (name === shell_variables/* UNKNOWN */.H)
                this.#variables.clear();
            else
                this.#variables.set(name, value);
        }
    }
    #readTransfer(step) {
        const { flags, keyword, references, words } = step;
        const sources = words.slice(0, -1).filter((word) => (0,heredocs/* parseHeredocWord */.Sm)(word) === undefined);
        const parents = flags.some(({ name, value = 'true' }) => name === 'parents' && value.toLowerCase() === 'true');
        const texts = sources.map((word) => [word, this.#textOf(step, word)]);
        for (const [, text] of texts)
            if (keyword === 'COPY' && text !== shell_variables/* UNKNOWN */.H)
                this.#checkLocal(step, text);
        if (references.length > 0)
            return [];
        return texts.flatMap(([word, text]) => {
            if (text === shell_variables/* UNKNOWN */.H)
                return this.#unresolved(step, word);
            return keyword === 'ADD' && remoteKind(text) !== undefined ? [] : this.#pathOf(step, text, parents);
        });
    }
    #checkLocal({ line }, text) {
        if (remoteKind(text) === undefined)
            return;
        const message = `COPY takes no URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#scope.findings.error('dockerfile-syntax', message, { at: { line, column: 1 }, hint: 'use ADD' });
    }
    #pathOf(step, text, parents) {
        // Names with a backslash and patterns of --parents follow different rules.
        if (text.includes('\\'))
            return this.#unresolved(step, text);
        const path = contextPath(text);
        return [parents && /\*\*|\[/.test(path) ? folderOf(path) : path];
    }
    // Without `from`, the source is in the context: https://docs.docker.com/reference/dockerfile/#run---mounttypebind
    #readMount(step, { from, values }) {
        const texts = new Map([...values].map(([key, value]) => [key, this.#textOf(step, value)]));
        const type = texts.get('type') ?? 'bind';
        if (from !== undefined || (type !== shell_variables/* UNKNOWN */.H && type.toLowerCase() !== 'bind'))
            return [];
        const source = texts.get('source') ?? WHOLE;
        return source === shell_variables/* UNKNOWN */.H ? this.#unresolved(step, values.get('source') ?? '') : [contextPath(source)];
    }
    #unresolved({ line }, word) {
        const message = `source ${(0,diagnostic/* quote */.hD)(word)} is only known while building: the whole context is hashed`;
        this.#scope.findings.note('copy-unresolved', message, { at: { line, column: 1 } });
        return [WHOLE];
    }
    #textOf(step, word) {
        const expansion = this.#expand(step, word);
        return expansion.ok ? expansion.text : shell_variables/* UNKNOWN */.H;
    }
    #expand({ line }, word) {
        const lookup = (name) => (this.#variables.has(name) ? this.#variables.get(name) : shell_variables/* UNKNOWN */.H);
        const expansion = (0,shell_expand/* expandWord */.Vo)(word, this.#scope.file.escape, lookup);
        if (!expansion.ok && (expansion.why === 'syntax' || expansion.why === 'required')) {
            const message = `${(0,diagnostic/* quote */.hD)(word)}: ${whyNot(expansion)}`;
            this.#scope.findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: WORD_HINT });
        }
        return expansion;
    }
}
// Words other than sources that BuildKit expands. The result is not used here, but an expansion error fails the build.
function expandedWords(step) {
    const { keyword, flags, text, words, assignments } = step;
    if (keyword === 'USER' || keyword === 'WORKDIR' || keyword === 'STOPSIGNAL')
        return [text];
    if (keyword === 'VOLUME' || keyword === 'EXPOSE')
        return (0,rules/* transferWords */.d)(step);
    if (keyword === 'LABEL')
        return assignments.flatMap(({ name, value = '' }) => [name, value]);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    const values = flags.flatMap(({ name, value = '' }) => (/^ch(?:own|mod|ecksum)$/.test(name) ? [value] : []));
    return [...values, words.at(-1) ?? ''];
}
const WORD_HINT = 'close quotes and braces; COPY and ADD take paths with spaces in the JSON form: COPY ["a b", "/c/"]';
// Every source is relative to the context root: leading slashes and `..` cannot leave it.
function contextPath(text) {
    return external_node_path_.posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || WHOLE;
}
/** The folder before the first path segment that is a pattern. */
function folderOf(path) {
    const parts = path.split('/');
    return (parts
        .slice(0, parts.findIndex((part) => /[*?[]/.test(part)))
        .join('/') || WHOLE);
}

;// CONCATENATED MODULE: ./build/core/dockerfile/steps.js








/** Arguments that BuildKit passes to steps without a declaration and leaves out of its cache keys. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;
/** Reduces a Dockerfile to the stages that its target reaches. Errors are added to the findings. */
function normalizeDockerfile(findings, file, options) {
    const scope = { findings, file, options, globals: globalArguments(file, options) };
    checkGlobals(scope);
    const textsOf = fromTexts(scope);
    const graph = reachStages(findings, file, options, textsOf);
    if (graph === undefined)
        return undefined;
    const slots = new Slots(scope);
    const stages = [];
    const values = new Map();
    const sources = stageSources(scope, graph);
    for (const index of graph.reached) {
        const stage = file.stages[index];
        const from = graph.from.get(index);
        const base = typeof from === 'number' ? stageName(graph, from) : slots.base(stage, textsOf(index) ?? []);
        const steps = graph.instructions.get(index) ?? [];
        declareArguments(scope, steps, values);
        stages.push({ from: base, instructions: steps.map((step) => canonicalStep(step, graph, slots)) });
    }
    findUnusedArguments(scope, values);
    const reached = graph.reached.flatMap((index) => graph.instructions.get(index) ?? []);
    const secrets = reached.flatMap(secretIds);
    return {
        steps: {
            arguments: [...values].sort(([a], [b]) => (a < b ? -1 : 1)),
            contexts: [],
            escape: file.escape,
            secrets: [...new Set(secrets)].sort(),
            stages,
            syntax: file.syntax,
        },
        slots: slots.all,
        images: slots.spans,
        sources,
        target: options.target ?? '',
        syntax: (0,names_reference/* parseReference */.F2)(file.syntax),
    };
}
function stageName(graph, index) {
    return `stage:${graph.reached.indexOf(index)}`;
}
function canonicalStep(step, graph, slots) {
    const flags = step.flags.map((flag) => {
        const reference = step.references.find((candidate) => candidate.flag === flag);
        if (reference === undefined)
            return flag.text;
        const found = graph.references.get(reference);
        const name = found === undefined ? slots.copy(reference, step.line) : stageName(graph, found);
        return `${flag.text.slice(0, reference.at)}${name}${flag.text.slice(reference.at + reference.text.length)}`;
    });
    return {
        keyword: step.keyword,
        flags,
        words: step.words,
        heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body]),
    };
}
/** A build context that is an image. https://docs.docker.com/reference/cli/docker/buildx/build/#build-context */
const IMAGE_CONTEXT = 'docker-image://';
/** Collects the images that reached stages name, in the order in which they are reached. */
class Slots {
    all = [];
    spans = [];
    #keys = [];
    #starts = new Set();
    #scope;
    constructor(scope) {
        this.#scope = scope;
    }
    /** The slot of a stage's FROM. Its texts, one per platform, are already expanded. */
    base(stage, texts) {
        if (texts.length > 0 && texts.every((text) => text === 'scratch'))
            return 'scratch';
        const platforms = this.#scope.options.platforms.map((platform) => this.#wanted(stage, platform));
        return `base:${this.#add(stage.from, stage.line, texts, platforms)}`;
    }
    /** The slot of a reference in `--from` or a mount, or `scratch`. */
    copy(reference, line) {
        if (reference.text === 'scratch')
            return 'scratch';
        const texts = this.#scope.options.platforms.map(() => reference.text);
        return `base:${this.#add(reference, line, texts, this.#scope.options.platforms)}`;
    }
    #add(lexeme, line, texts, platforms) {
        const [first = ''] = texts;
        const { contexts } = this.#scope.options;
        const named = Object.hasOwn(contexts, first) ? contexts[first] : undefined;
        const image = named?.startsWith(IMAGE_CONTEXT) ? named.slice(IMAGE_CONTEXT.length) : undefined;
        const context = named !== undefined && image === undefined ? first : undefined;
        const images = platforms.map((platform, index) => ({
            platform,
            image: context === undefined ? this.#image(image ?? texts[index], line) : undefined,
        }));
        const key = JSON.stringify([context, images]);
        const known = this.#keys.indexOf(key);
        const index = known < 0 ? this.all.push({ context, images }) - 1 : known;
        if (known < 0)
            this.#keys.push(key);
        // An ONBUILD instruction can take effect in several stages.
        const placed = lexeme.text === '' || this.#starts.has(lexeme.start);
        if (!placed)
            this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
        this.#starts.add(lexeme.start);
        return index;
    }
    // Texts without a value were reported when they were expanded.
    #image(text, line) {
        const image = text === undefined ? undefined : (0,base_image/* parseBaseImage */.yR)(text);
        if (text === undefined || image !== undefined)
            return image;
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#scope.findings.error('reference-syntax', message, { at: { line, column: 1 } });
        return undefined;
    }
    // Platform of the image, which differs if FROM specifies one.
    #wanted(stage, platform) {
        if (stage.platform === undefined)
            return platform;
        const word = { text: stage.platform, line: stage.line };
        const text = expandArgument(this.#scope, word, this.#scope.globals(platform));
        const parsed = text === undefined ? undefined : (0,names_platform/* parsePlatform */.FL)(text);
        if (text !== undefined && parsed === undefined) {
            const message = `expected a platform such as linux/amd64, received ${(0,diagnostic/* quote */.hD)(text)}`;
            const at = { line: stage.line, column: 1 };
            this.#scope.findings.error('platform-syntax', message, { at, hint: (0,names_platform/* platformHint */.zg)(text) });
        }
        return parsed === undefined ? '' : (0,names_platform/* formatPlatform */.Bq)(parsed);
    }
}
// Only arguments that a reached stage declares take effect there: those that are set, and those that take the default
// of a global argument. A default in the stage itself is part of its instruction.
function declareArguments(scope, steps, values) {
    const { findings, file, options } = scope;
    for (const step of steps.filter((candidate) => candidate.keyword === 'ARG')) {
        const at = { line: step.line, column: 1 };
        for (const { name, value } of step.assignments) {
            if (BUILD_PLATFORM.includes(name)) {
                findings.error('build-platform', `${name} is the builder's platform`, { at, hint: NO_BUILD_PLATFORM });
            }
            if (RESERVED_ARGUMENT.test(name)) {
                const message = `${name} steers BuildKit itself and is no argument of a definition`;
                findings.error('build-arg-reserved', message, { at, hint: 'remove it, or write a # syntax directive' });
            }
            if ((TARGET.includes(name) && !hasDefault(file, name)) || PROXY.test(name))
                continue;
            const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? inheritedValue(scope, name, at) : undefined);
            if (resolved !== undefined)
                values.set(name, resolved);
        }
    }
}
function hasDefault(file, name) {
    return name === TARGET_STAGE || file.globals.some((global) => global.name === name && global.value !== undefined);
}
/** Default from before the first FROM, for an argument that declares none. It must be the same for all platforms. */
function inheritedValue({ findings, file, options, globals }, name, at) {
    if (!hasDefault(file, name))
        return undefined;
    const values = new Set(options.platforms.map((platform) => globals(platform)(name)));
    const [value] = values;
    if (values.size === 1 && typeof value === 'string')
        return value;
    const why = values.size > 1 ? 'differs from platform to platform' : 'uses an argument without a value';
    findings.error('dockerfile-argument', `the default of ${name} ${why}, which is not read yet`, { at });
    return undefined;
}
const RESERVED_ARGUMENT = /^BUILDKIT_/i;
function findUnusedArguments({ findings, file, options }, used) {
    for (const name of Object.keys(options.buildArgs)) {
        if (RESERVED_ARGUMENT.test(name)) {
            const message = `${name} steers BuildKit itself and is no argument of a definition`;
            findings.error('build-arg-reserved', message, { at: diagnostic/* START */.d3, hint: 'remove it from build-args' });
        }
        if (used.has(name) || file.globals.some((global) => global.name === name) || PROXY.test(name))
            continue;
        findings.warning('build-arg-unused', `no stage that is built declares the argument ${name}`, {
            at: diagnostic/* START */.d3,
            hint: 'correct its name',
        });
    }
}
// https://docs.docker.com/reference/dockerfile/#run---mounttypesecret
function secretIds({ mounts }) {
    return mounts.flatMap(({ type, values }) => {
        if (type !== 'secret')
            return [];
        return [values.get('source') || values.get('id') || external_node_path_.posix.basename(values.get('target') ?? '')];
    });
}

// EXTERNAL MODULE: ./build/core/recipes/local-packages.js
var local_packages = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(1185);
;// CONCATENATED MODULE: ./build/core/normalize/parents.js






/** Collects ids, names and provided references. */
function parentNames(definitions, { curated }) {
    const ids = new Map();
    const provided = new Map();
    const triggers = new Map();
    const add = (name, id) => {
        const same = ids.get(name);
        if (same === undefined)
            ids.set(name, [id]);
        else
            same.push(id);
    };
    for (const { item, entry } of definitions) {
        const name = entry?.name ?? (item.ok ? item.value.name : undefined);
        // An id without its combination is only used if there is just one combination.
        const called = [item.id, (0,path/* withoutCombination */.Qc)(item.id), ...(name === undefined ? [] : [name])];
        for (const text of new Set(called))
            add(text, item.id);
        const dockerfile = item.ok ? item.value.dockerfile?.dockerfile : undefined;
        if (dockerfile !== undefined)
            triggers.set(item.id, triggersOf(dockerfile, entry?.target));
        for (const text of entry?.provides ?? []) {
            const reference = (0,names_reference/* parseReference */.F2)(text);
            if (reference !== undefined)
                provided.set((0,names_reference/* formatReference */.FH)(reference), item.id);
        }
    }
    const curatedImages = new Set([...curated.values()].map(names_reference/* formatReference */.FH));
    return { ids, provided, curated, curatedImages, triggers };
}
/**
 * Replaces names of environments of this tree with their ids: `environment:<id or name>`, a build context, or
 * `provides`.
 */
function linkParents(scope, uses, contexts, names) {
    const { id } = scope;
    const reported = new Set();
    return uses.flatMap(({ context, source, ...use }) => {
        if (context === undefined)
            return source === undefined ? [] : [{ ...use, source: linkProvided(source, id, names) }];
        const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
        const curated = curatedReference(text, names.curated);
        if (curated !== undefined)
            return [{ ...use, source: { kind: 'image', reference: curated } }];
        const parent = findParent(text, names);
        if (typeof parent === 'string' && parent !== id)
            return [{ ...use, source: { kind: 'environment', id: parent } }];
        if (!reported.has(text))
            addParentFinding(scope, text, parent, id);
        reported.add(text);
        return [];
    });
}
/** The ONBUILD instructions of a name after FROM: empty unless it is another environment of this tree. */
function parents_parentTriggers(from, id, contexts, names) {
    const context = Object.hasOwn(contexts, from) ? contexts[from] : undefined;
    const text = context ?? from;
    const reference = context === undefined ? (0,names_reference/* parseReference */.F2)(from) : undefined;
    const parent = text.startsWith('environment:')
        ? findParent(text, names)
        : names.provided.get(reference === undefined ? '' : (0,names_reference/* formatReference */.FH)(reference));
    return typeof parent === 'string' && parent !== id ? (names.triggers.get(parent) ?? NO_TRIGGERS) : NO_TRIGGERS;
}
const NO_TRIGGERS = [];
function linkProvided(image, id, names) {
    const parent = names.provided.get((0,base_image/* formatBaseImage */.Qt)(image));
    return parent === undefined || parent === id ? image : { kind: 'environment', id: parent };
}
/** The image of `environment:<name>` if that environment is maintained elsewhere. */
function curatedReference(text, curated) {
    const name = environmentName(text);
    return name === undefined ? undefined : curated.get(name);
}
function environmentName(text) {
    return /^environment:(.+)$/.exec(text)?.[1];
}
function findParent(text, names) {
    const name = environmentName(text);
    if (name === undefined)
        return [];
    const ids = names.ids.get(name) ?? [];
    return ids.length === 1 ? ids[0] : ids;
}
function addParentFinding({ findings, at }, text, found, id) {
    if (!text.startsWith('environment:')) {
        const hint = 'COPY what you need from the build context, or make it an environment or an image';
        findings.error('build-context', `build context ${(0,diagnostic/* quote */.hD)(text)}: ${whyNoContext(text)}`, { at, hint });
        return;
    }
    if (found === id) {
        findings.error('parent-cycle', `${id} depends on itself`, { at });
        return;
    }
    const many = typeof found !== 'string' && found.length > 1;
    const why = many ? `several environments: ${(0,diagnostic/* enumerate */.HL)(found)}` : 'no environment';
    const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
    findings.error('parent-unknown', `${(0,diagnostic/* quote */.hD)(text)} names ${why}`, { at, hint });
}
// https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
function whyNoContext(text) {
    const kind = remoteKind(text);
    if (kind === 'git')
        return 'a repository elsewhere is not part of this tree, and so cannot be hashed';
    if (kind === 'url')
        return 'what a URL serves can change without notice, and so cannot be hashed';
    if (text.startsWith('oci-layout://'))
        return 'an OCI layout is not read; name the image by docker-image://<reference>';
    if (text.startsWith('target:'))
        return 'a target of a bake file is not read; name it as environment:<id or name>';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'expected environment:<id or name> or docker-image://<reference>';
    return 'a folder beside the build context is not hashed';
}

;// CONCATENATED MODULE: ./build/core/normalize/draft-image.js











/** The image of a source with its configuration applied. Files of contexts are selected but not read. */
function draftImage(scope) {
    const { findings, source, config, entry } = scope;
    const part = source.dockerfile;
    const options = stepOptions(scope);
    const docker = part && reduceDockerfile(findings, part, options);
    if (part !== undefined && docker === undefined)
        return undefined;
    const local = (0,local_packages/* localContext */.N)(source.python.pip, source.localPackages);
    if (part !== undefined)
        checkDockerfile(scope, local !== undefined);
    const bases = draftBases(scope, docker, options);
    const inConfig = findings.within(config.path);
    const context = part === undefined ? local?.context : contextOf(inConfig, part, docker, entry);
    const written = { ...source.python, pip: local?.pip ?? source.python.pip };
    const python = withSecrets(inConfig, (0,locked_parts/* lockPlatforms */.oQ)(findings, written, options.platforms), config, entry);
    return {
        bases,
        context,
        dockerfile: part && docker && sourceOf(part, docker),
        platforms: options.platforms,
        python,
        spark: source.spark,
        steps: docker?.steps ?? format/* NO_STEPS */.OH,
    };
}
function stepOptions({ id, config, entry, names }) {
    const contexts = entry?.buildContexts ?? {};
    return {
        buildArgs: entry?.buildArgs ?? {},
        contexts,
        target: entry?.target,
        platforms: entry?.platforms ?? config.defaults.platforms,
        triggers: (from) => parents_parentTriggers(from, id, contexts, names),
    };
}
function reduceDockerfile(findings, part, options) {
    const inner = new model_findings/* Findings */.Fv(part.path);
    const docker = normalizeDockerfile(inner, part.dockerfile, options);
    findings.add(...inner.diagnostics);
    return docker;
}
function sourceOf({ path, text }, { target, syntax, images }) {
    return { path, text, target, syntax, images };
}
// A Dockerfile names its base, and copies what it needs.
function checkDockerfile({ findings, source, config, entry }, hasLocalPackages) {
    if (entry?.base !== undefined) {
        const hint = 'remove base, or write it into the Dockerfile as FROM';
        findings.within(config.path).error('base-of-dockerfile', 'a Dockerfile names its own base', { at: entry.at, hint });
    }
    if (!hasLocalPackages)
        return;
    const hint = 'COPY and install the package in the Dockerfile';
    const at = source.localPackages[0]?.at ?? diagnostic/* START */.d3;
    findings.error('local-package', 'a Dockerfile brings its own files, not local packages', { at, hint });
}
function draftBases(scope, docker, options) {
    const { findings, id, config, entry, names, hosts } = scope;
    const { platforms, contexts, triggers } = options;
    const slots = docker?.slots ?? basesOf(scope, platforms);
    if (docker === undefined)
        checkTriggers(findings, slots, triggers);
    const place = { ...entryScope(findings, config, entry), id };
    const bases = linkParents(place, useSlots(slots, platforms), contexts, names);
    checkHosts(findings, bases, hosts);
    return bases;
}
// Only generated steps that install something use secrets: a Dockerfile mounts its own.
function withSecrets(findings, python, config, entry) {
    const installs = (0,choose/* recipeFor */.M)(python) !== undefined;
    const secrets = entry?.secrets ?? config.defaults.secrets;
    if (installs && secrets.length > 0)
        return { ...python, secrets };
    if (installs || entry?.secrets === undefined || secrets.length === 0)
        return python;
    const hint = 'remove secrets; in a Dockerfile: RUN --mount=type=secret,id=<id>';
    findings.error('secrets-unused', 'secrets are for packages that Terrarium installs', { at: entry.at, hint });
    return python;
}
// Without a Dockerfile there is no context to hash, and there are no stages.
function checkTriggers(findings, slots, triggers) {
    const names = slots.flatMap(({ context, images }) => context ?? images.flatMap(({ image }) => (image === undefined ? [] : (0,base_image/* formatBaseImage */.Qt)(image))));
    const found = names.flatMap(triggers).find((step) => readsContext(step) || step.references.length > 0);
    if (found === undefined)
        return;
    const message = `the parent has ONBUILD ${found.keyword}, which copies files into what depends on it`;
    const hint = 'build on it with a Dockerfile, or give the parent a stage without ONBUILD';
    findings.error('dockerfile-onbuild', message, { at: diagnostic/* START */.d3, hint });
}
function basesOf({ findings, source, config, entry }, platforms) {
    // `base` in terrarium.yml overrides the base in the file; the default base is for files without one.
    const text = entry?.base ?? source.base ?? (entry === undefined ? undefined : config.defaults.base);
    if (text === undefined) {
        if (entry !== undefined)
            reportNoBase(findings, config, entry);
        return [];
    }
    if (text.startsWith('environment:')) {
        return [{ context: text, images: platforms.map((platform) => ({ platform, image: undefined })) }];
    }
    const image = (0,base_image/* parseBaseImage */.yR)(text);
    if (image === undefined) {
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.within(config.path).error('reference-syntax', message, { at: entry?.at, hint: 'write name:tag' });
        return [];
    }
    return [{ context: undefined, images: platforms.map((platform) => ({ platform, image })) }];
}
// Without an entry, the definition itself names its parent.
function entryScope(findings, config, entry) {
    if (entry === undefined)
        return { findings, at: diagnostic/* START */.d3 };
    return { findings: findings.within(config.path), at: entry.at };
}
function reportNoBase(findings, config, entry) {
    const hint = `add to it: "base: python:3.12-slim", or once for all: "defaults: { base: python:3.12-slim }"`;
    const message = `${(0,diagnostic/* quote */.hD)(findings.path)} has no base image`;
    findings.within(config.path).error('no-base', message, { at: entry.at, hint });
}
function useSlots(slots, platforms) {
    return slots.flatMap(({ context, images }, slot) => images.map(({ platform, image }, index) => ({
        slot,
        context,
        platform: platforms[index] ?? platform,
        imagePlatform: platform,
        source: image,
    })));
}
function checkHosts(findings, bases, allowed) {
    const hosts = bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [(0,base_image/* repositoryOf */._M)(source).registry]));
    for (const host of new Set(hosts.filter((name) => !allowed.has(name)))) {
        const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
        findings.warning('host-not-allowed', `registry ${(0,diagnostic/* quote */.hD)(host)} is not in allowed-registries`, { hint });
    }
}
function contextOf(findings, part, docker, entry) {
    const configured = entry?.context === undefined ? undefined : (0,names_path/* resolvePath */.o1)('.', entry.context);
    if (configured?.ok === false) {
        findings.error('path-refused', `context ${(0,diagnostic/* quote */.hD)(entry?.context ?? '')}: ${configured.reason}`, { at: entry?.at });
        return undefined;
    }
    const directory = configured?.path ?? part.context ?? (0,names_path/* directoryOf */.jt)(part.path);
    if (docker?.sources === undefined)
        return undefined;
    const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
    return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}

// EXTERNAL MODULE: ./build/core/formats/readers.js + 40 modules
var readers = __webpack_require__(1344);
;// CONCATENATED MODULE: ./build/core/normalize/kind-of.js



/**
 * Who maintains the contents: Terrarium, the owner of the definition, or, if nothing is added, the curator of the
 * image.
 */
function kindOf(source, entry, names) {
    const { channels, conda, locked, pip } = source.python;
    const installs = channels.length + conda.length + pip.length + (locked?.length ?? 0) > 0;
    if (installs || (0,readers/* factsOf */.x)(source.format).listsPackages === true)
        return 'system-managed';
    const adds = source.dockerfile !== undefined || source.spark.packages.length > 0;
    return !adds && isCurated(entry?.base ?? source.base, names) ? 'curated' : 'user-managed';
}
function isCurated(base, { curated, curatedImages }) {
    if (base === undefined)
        return false;
    if (curatedReference(base, curated) !== undefined)
        return true;
    const reference = (0,names_reference/* parseReference */.F2)(base);
    if (reference === undefined)
        return false;
    if (reference.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/'))
        return true;
    return curatedImages.has((0,names_reference/* formatReference */.FH)(reference));
}

// EXTERNAL MODULE: ./build/core/normalize/selection.js
var normalize_selection = __webpack_require__(1244);
;// CONCATENATED MODULE: ./build/core/normalize/normalize.js












/** Applies configuration, links parents among the environments, and decides what is selected. */
async function normalize(discovery, { definitions }, config, turn = model_turn/* uninterrupted */.q) {
    const assigned = assignEntries(definitions, config);
    const names = parentNames(assigned, config);
    const document = { path: config.path, text: config.text };
    const rules = { hosts: (0,config_config/* allowedHosts */.uV)(config), ...nameRules(config) };
    const context = { config, document, names, rules, discovery };
    const drafts = await (0,model_turn/* inTurns */.g)(assigned, turn, (parsed) => ({ parsed, item: normalizeItem(parsed, context) }));
    const consumed = consumedPaths(drafts.map((draft) => ({ ...draft, role: consumerRole(draft.parsed, config) })), discovery);
    return withSharedNames(drafts.map(({ parsed, item }) => ({ origin: originOf(item.id, parsed, context, consumed), item })));
}
/** What a definition is before anybody refers to it. */
function consumerRole({ path, source, entry }, config) {
    const facts = { path, entry, standing: source?.standing ?? 'part', consumed: false };
    const selection = (0,normalize_selection/* selectionOf */.Wm)(config, facts);
    if (selection === 'candidate')
        return 'candidate';
    return selection === 'excluded' ? 'none' : 'selected';
}
/** Marks selected environments that have one name. */
function withSharedNames(all) {
    const counts = new Map();
    for (const { origin, item } of all)
        if (item.ok && item.value.name !== undefined && (0,model_environment/* isSelected */.s)(origin))
            counts.set(item.value.name, (counts.get(item.value.name) ?? 0) + 1);
    return all.map(({ origin, item }) => {
        if (!item.ok || (counts.get(item.value.name ?? '') ?? 0) < 2)
            return { origin, item };
        return { origin, item: { ...item, value: { ...item.value, sharesName: true } } };
    });
}
function originOf(id, { path, source, entry }, { config, names }, consumed) {
    const format = source?.format ?? 'unknown';
    const kind = source === undefined ? 'user-managed' : kindOf(source, entry, names);
    const facts = { path, entry, standing: source?.standing ?? 'part', consumed: consumed.has(path) };
    return { id, source: path, format, kind, selection: (0,normalize_selection/* selectionOf */.Wm)(config, facts) };
}
function normalizeItem(assigned, context) {
    const { path, item } = assigned;
    if (!item.ok)
        return item;
    const findings = new model_findings/* Findings */.Fv(path, item.diagnostics);
    return findings.item(item.id, 'normalize', normalizeSource(findings, assigned, item.value, context));
}
function normalizeSource(findings, { path, item: { id }, entry }, source, { config, document, names, rules, discovery }) {
    const image = draftImage({ findings, id, source, config, entry, names, hosts: rules.hosts });
    const name = entry?.name ?? source.name;
    if (entry?.name !== undefined)
        checkName(findings.within(config.path), entry.name, entry.at, rules);
    else if (source.name !== undefined)
        checkName(findings, source.name, source.nameAt, rules);
    if (image === undefined)
        return undefined;
    const base = configuredBase(source, entry, config);
    return {
        id,
        slug: (0,slug/* slugOf */.tF)(id),
        source: path,
        format: source.format,
        kind: kindOf(source, entry, names),
        name,
        sharesName: false,
        version: entry?.version ?? source.version,
        description: entry?.description ?? source.description,
        tags: { ...source.tags, ...entry?.tags },
        variables: { ...source.variables, ...entry?.variables },
        provides: entry?.provides ?? [],
        test: entry?.test,
        pipCheck: entry?.pipCheck ?? config.defaults.pipCheck,
        owners: entry?.owners ?? config.owners,
        runsOn: entry?.runsOn ?? config.defaults.runsOn,
        policies: { ...config.policies, ...entry?.policies },
        documents: documentsOf(path, source, discovery.files),
        configuration: base === undefined ? undefined : document,
        parts: base === undefined ? source.parts : [...source.parts.filter(({ kind }) => kind !== 'image'), base],
        ...(source.asks === undefined ? {} : { asks: source.asks }),
        accepted: discovery.accepted,
        ...(source.azuremlAnonymousVersion === undefined
            ? {}
            : { azuremlAnonymousVersion: source.azuremlAnonymousVersion }),
        image,
    };
}
// Environments share one document per file, so the findings in it are collected once.
function documentsOf(path, { consumes, dockerfile }, files) {
    const paths = new Set([path, ...(dockerfile === undefined ? [] : [dockerfile.path]), ...consumes]);
    return [...paths].flatMap((name) => {
        const reading = files.get(name);
        return reading?.kind === 'text' ? [reading] : [];
    });
}
// Chooses the base in the same order as `draftImage`: from the entry, the definition, then the default.
function configuredBase({ base }, entry, { path, defaults }) {
    if (entry?.base === undefined && (entry === undefined || base !== undefined))
        return undefined;
    const text = entry.base ?? defaults.base;
    const at = entry.base === undefined ? defaults.baseAt : entry.baseAt;
    if (text === undefined || at === undefined)
        return undefined;
    // If that environment is maintained elsewhere, its image reference differs from the text written here.
    const raw = text.startsWith('environment:') ? {} : { raw: text };
    return { kind: 'image', text, written: { path, at, form: 'scalar', ...raw } };
}

;// CONCATENATED MODULE: ./build/core/parse/parse.js



/** After so many findings, each further definition keeps one, so that thousands of files with mistakes fit into memory. */
const MANY_FINDINGS = 10 * model_findings/* RUN_FINDINGS */.Ro;
/** Parses every bundle separately: a mistake in one definition only fails that definition. */
async function parse_parse(bundles, turn = model_turn/* uninterrupted */.q) {
    let found = 0;
    const definitions = [];
    const uses = [];
    await (0,model_turn/* inTurns */.g)(bundles, turn, (bundle) => {
        const { path } = bundle;
        const file = parseBundle(bundle);
        for (const use of file?.uses ?? [])
            uses.push({ ...use, path, id: `${path}${use.suffix}` });
        for (const reading of file?.definitions ?? []) {
            const parsed = parsedItem(path, reading, found < MANY_FINDINGS ? model_findings/* DEFINITION_FINDINGS */.Zl : 1);
            found += parsed.item.diagnostics.length;
            definitions.push(parsed);
        }
        if (file === undefined)
            definitions.push(unparsed(bundle));
    });
    return { definitions, uses };
}
function parseBundle({ reader, reading, files }) {
    return reading.kind === 'text' && reader !== undefined ? reader.parse(reading, files) : undefined;
}
function parsedItem(path, { suffix, source, diagnostics }, most) {
    const findings = new model_findings/* Findings */.Fv(path, diagnostics, most);
    return { path, source, item: findings.item(`${path}${suffix}`, 'parse', source) };
}
function unparsed({ path, reading }) {
    const findings = new model_findings/* Findings */.Fv(path, [unreadable(path, reading)]);
    return { path, source: undefined, item: findings.item(path, 'discover', undefined) };
}
function unreadable(path, reading) {
    if (reading.kind === 'refused') {
        const { code, message, hint } = reading;
        return (0,model_findings/* finding */.gk)('error', code, message, { path, hint });
    }
    if (reading.kind === 'absent') {
        const hint = 'correct the path in terrarium.yml';
        return (0,model_findings/* finding */.gk)('error', 'file-missing', 'the file does not exist', { path, hint });
    }
    const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
    const message = 'expected an environment definition';
    return (0,model_findings/* finding */.gk)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3, hint });
}

// EXTERNAL MODULE: ./build/core/pinning/check.js + 47 modules
var check = __webpack_require__(7997);
// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/core/plan/planned-files.js
var planned_files = __webpack_require__(8464);
;// CONCATENATED MODULE: ./build/core/plan/check.js






/** Requires that this checkout defines what the plan was made for. */
function checkPlan(plan, environments) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const byHash = new Map(plan.items.map((item) => [item.hash, item]));
    for (const item of plan.items) {
        for (const id of item.ids)
            checkItem(item, id, byId.get(id));
        checkKey(item, byHash);
    }
}
/** Stops before the first of more builds than are meant. What is unknown may turn out to be one. */
function checkBudget(plan, only, maxBuilds) {
    const open = plan.items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const builds = open.filter((item) => only?.has(item.hash) ?? true).length;
    if (builds <= maxBuilds)
        return;
    const message = `${builds} builds are more than max-builds (${maxBuilds}): nothing was built`;
    throw new errors/* TerrariumError */.qM('usage', message, { hint: 'raise max-builds if that is meant' });
}
/** True where a plan says that something is built. */
function hasBuilds({ items }, only) {
    return items.some(({ action, hash }) => action === 'build' && (only?.has(hash) ?? true));
}
function checkItem(item, id, environment) {
    const hint = 'check out the same commit in the plan and the build job, and build the same files';
    if (environment?.hash !== item.hash) {
        const what = environment === undefined ? 'it is not in this checkout' : differenceOf(item, environment);
        throw new errors/* TerrariumError */.qM('plan-mismatch', `${id} is not what was planned: ${what}`, { hint });
    }
    const recipe = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name ?? null;
    if (item.recipe !== recipe) {
        const message = `${id} was planned with ${item.recipe ?? 'no generated step'}, this version has ${recipe ?? 'none'}`;
        throw new errors/* TerrariumError */.qM('plan-mismatch', message, { hint: 'use one version of Terrarium in every job' });
    }
    if (item.action !== 'use' || usesItsBase(item, environment))
        return;
    throw new errors/* TerrariumError */.qM('plan-mismatch', `${id} is not what was planned: it uses another image than its base`, {
        hint,
    });
}
function differenceOf(item, { sections, files }) {
    const section = definition/* SECTIONS */.b.find((name) => sections[name] !== item.sections[name]) ?? 'base';
    const first = section === 'context' && item.files && (0,planned_files/* firstDifference */.at)(item.files, (0,planned_files/* plannedFiles */.G)(files));
    return first ? `section context differs: ${first}` : `section ${section} differs; compare terrarium hash --json`;
}
// A key that does not follow from what the plan says was made by another version, or by hand.
function checkKey(item, byHash) {
    if (item.key === null)
        return;
    const parents = item.parents.flatMap((hash) => {
        const parent = byHash.get(hash);
        return parent?.effectiveKey ?? parent?.key ?? [];
    });
    const { hash, bases, installers } = item;
    const key = imageKey({ definition: hash, recipe: item.recipe ?? undefined, bases, installers, parents });
    if (key === item.key)
        return;
    const hint = 'use one version of Terrarium in every job';
    throw new errors/* TerrariumError */.qM('plan-mismatch', `the key of ${item.title} does not follow from the plan`, { hint });
}
function usesItsBase(item, environment) {
    const { image: used } = item;
    const base = environment.image.bases[0]?.source;
    if (used?.kind !== 'pushed' || base?.kind !== 'image')
        return false;
    const { digest = used.digest } = base.reference;
    return (0,names_reference/* formatRepository */.Sh)(used.repository) === (0,names_reference/* formatRepository */.Sh)(base.reference) && digest === used.digest;
}

// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(6337);
;// CONCATENATED MODULE: ./build/core/resolve/group-by-hash.js


/** Groups the requested environments and everything that they depend on, parents first. */
function groupByHash(environments, requested) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const needed = withAncestors(byId, requested);
    const members = Map.groupBy(environments.filter(({ id }) => needed.has(id)), ({ hash }) => hash);
    const parentsOf = (0,once/* once */.O)((hash) => [
        ...new Set(members.get(hash)?.[0]?.parents.flatMap((id) => byId.get(id)?.hash ?? [])),
    ]);
    // Nothing depends on itself, so that each component is one hash.
    return strongComponents(members.keys(), parentsOf).flatMap(([hash]) => {
        const [first, ...rest] = (hash && members.get(hash)) ?? [];
        return hash && first ? [{ hash, environments: [first, ...rest], parents: parentsOf(hash) }] : [];
    });
}
/** Groups in waves: the parents of a wave's members are all in earlier waves. */
function waves(groups) {
    const depth = new Map();
    const levelOf = ({ hash, parents }) => {
        const level = parents.reduce((highest, parent) => Math.max(highest, (depth.get(parent) ?? -1) + 1), 0);
        depth.set(hash, level);
        return level;
    };
    // Parents come first, so that levels appear in ascending order.
    return [...Map.groupBy(groups, levelOf).values()];
}
function withAncestors(byId, requested) {
    const needed = new Set();
    const queue = [...requested];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (needed.has(id))
            continue;
        needed.add(id);
        queue.push(...(byId.get(id)?.parents ?? []));
    }
    return needed;
}

;// CONCATENATED MODULE: ./build/core/plan/name-conflicts.js


/** Two definitions with one name and version but different meaning: neither is registered. */
function nameConflicts(environments, severity) {
    return conflictsOf(environments).flatMap((members) => {
        const others = (0,diagnostic/* enumerate */.HL)(members.map(({ id }) => id));
        return members.map(({ name, version, source }) => {
            const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
            return (0,model_findings/* finding */.gk)(severity, 'name-conflict', message, {
                path: source,
                hint: 'give them different names or versions',
            });
        });
    });
}
function conflictsOf(environments) {
    const named = environments.filter(({ name }) => name !== undefined);
    const byName = Map.groupBy(named, ({ name, version }) => JSON.stringify([name, version ?? '']));
    return [...byName.values()].filter(hasConflict);
}
function hasConflict(members) {
    return new Set(members.map((member) => member.hash)).size > 1;
}

;// CONCATENATED MODULE: ./build/core/plan/refusals.js
/** Why requested environments are not planned, by id: for themselves, or for what they depend on. */
function refusalsOf(environments, requested, forbidden) {
    const refusals = new Refusals(environments, forbidden);
    for (const environment of requested)
        refusals.decide(environment);
    return refusals.causes;
}
/** Decides parents first, as far as they count, without a recursion that a long chain would exhaust. */
class Refusals {
    causes = new Map();
    #decided = new Set();
    #pending = [];
    #byId;
    #forbidden;
    constructor(environments, forbidden) {
        this.#byId = new Map(environments.map((environment) => [environment.id, environment]));
        this.#forbidden = forbidden;
    }
    decide(environment) {
        this.#enter(environment);
        for (let last = this.#pending.at(-1); last !== undefined; last = this.#pending.at(-1)) {
            const parent = last.parents[last.at];
            if (parent === undefined || this.causes.has(parent.id))
                this.#leave(last.environment, parent);
            else if (this.#decided.has(parent.id))
                last.at += 1;
            else
                this.#enter(parent);
        }
    }
    #enter(environment) {
        if (this.#decided.has(environment.id))
            return;
        const own = ownRefusal(environment, this.#forbidden);
        if (own === undefined) {
            // Parents come without cycles: hash refuses them.
            const parents = environment.parents.flatMap((id) => this.#byId.get(id) ?? []);
            this.#pending.push({ environment, parents, at: 0 });
            return;
        }
        this.#decided.add(environment.id);
        this.causes.set(environment.id, own);
    }
    #leave({ id }, refused) {
        this.#pending.pop();
        this.#decided.add(id);
        if (refused !== undefined)
            this.causes.set(id, `it depends on ${refused.id}, which is refused`);
    }
}
const refusals_NO_BASE = 'it has no base image: give it one in terrarium.yml';
// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }) {
    return definition.bases.length > 0 || image.dockerfile !== undefined;
}
function ownRefusal(environment, forbidden) {
    if (!hasBase(environment))
        return refusals_NO_BASE;
    const [pin] = forbidden(environment);
    return pin && `${pin.code} is an error by policy: ${pin.message}`;
}

;// CONCATENATED MODULE: ./build/core/plan/choose-environments.js







/** Decides what a plan is about from the two sides and what was requested. */
function chooseEnvironments(head, base, request, checker) {
    const environments = (0,normalize_definitions/* environmentsOf */.M2)(head);
    const picked = (0,pick/* pick */.U)(head.definitions, request.environments);
    const force = pickHashes(head, environments, request.force);
    const refresh = pickHashes(head, environments, request.refresh ?? []);
    const dependents = dependentsOf(head, environments, new Set([...force.hashes, ...refresh.hashes]));
    const asked = new Set(picked.ids);
    const requested = environments.filter(({ id }) => asked.has(id) || dependents.has(id));
    const forbidden = (environment) => checker.check(environment).filter(({ severity }) => severity === 'error');
    const refusals = refusalsOf(environments, requested, forbidden);
    const ready = requested.filter(({ id }) => !refusals.has(id));
    const groups = groupByHash(environments, new Set(ready.map(({ id }) => id)));
    const refused = environments.filter(({ id }) => refusals.has(id));
    const before = base && lookUpById((0,normalize_definitions/* environmentsOf */.M2)(base));
    const kept = request.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
    return {
        groups,
        force: force.hashes,
        refresh: refresh.hashes,
        keepMoved: new Set(kept.map(({ hash }) => hash)),
        failed: [
            ...failedOf(head, asked),
            ...requested.flatMap(({ id }) => {
                const cause = refusals.get(id);
                return cause === undefined ? [] : [{ id, stage: 'plan', cause }];
            }),
        ],
        diagnostics: [
            ...(0,normalize_definitions/* diagnosticsOf */.o)(head),
            ...picked.diagnostics,
            ...nothingSelected(head, request, picked.ids),
            ...force.diagnostics,
            ...refresh.diagnostics,
            ...choose_environments_conflictsOf(head),
            ...refused.flatMap(forbidden),
        ],
        before,
    };
}
// A run that was told what to build, and builds nothing, would be green for ever.
function nothingSelected({ config }, { environments }, ids) {
    if (ids.length > 0 || (environments.length === 0 && config.environments.length === 0))
        return [];
    const [what, path] = environments.length > 0 ? ['the patterns of this run select', '.'] : [`${config.path} selects`, config.path];
    const message = `${what} no environment: nothing is built`;
    return [(0,model_findings/* finding */.gk)('error', 'nothing-selected', message, { path, hint: 'terrarium list shows what there is' })];
}
// What depends on an image that is built again keeps its key, so that nothing else would build it.
function dependentsOf(head, environments, hashes) {
    const selected = new Set(head.definitions.filter(({ origin }) => (0,model_environment/* isSelected */.s)(origin)).map(({ origin }) => origin.id));
    const above = choose_environments_childrenOf(environments);
    const found = new Set();
    const queue = environments.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        for (const child of above.get(id) ?? []) {
            if (!found.has(child))
                queue.push(child);
            found.add(child);
        }
    }
    return new Set([...found].filter((id) => selected.has(id)));
}
/** Ids of the environments that depend on each. */
function choose_environments_childrenOf(environments) {
    const pairs = environments.flatMap(({ id, parents }) => parents.map((parent) => ({ parent, id })));
    return new Map([...Map.groupBy(pairs, ({ parent }) => parent)].map(([parent, list]) => [parent, list.map(({ id }) => id)]));
}
// Without a pattern `pick` means what is selected; here it means nothing.
function pickHashes(head, environments, patterns) {
    if (patterns.length === 0)
        return { hashes: new Set(), diagnostics: [] };
    const { ids, diagnostics } = (0,pick/* pick */.U)(head.definitions, patterns);
    const asked = new Set(ids);
    return { hashes: new Set(environments.filter(({ id }) => asked.has(id)).map(({ hash }) => hash)), diagnostics };
}
function failedOf(head, ids) {
    return head.definitions.flatMap(({ item }) => item.ok || !ids.has(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }]);
}
function choose_environments_conflictsOf(head) {
    const selected = head.definitions.filter(({ origin }) => (0,model_environment/* isSelected */.s)(origin));
    const environments = selected.flatMap(({ item }) => (item.ok ? [item.value] : []));
    return nameConflicts(environments, 'warning');
}
function lookUpById(environments) {
    const index = new Map(environments.map((environment) => [environment.id, environment]));
    return (id) => index.get(id);
}
function isUnchanged({ hash, environments }, before) {
    return environments.every(({ id }) => before?.(id)?.hash === hash);
}

// EXTERNAL MODULE: ./build/core/names/canonical.js
var canonical = __webpack_require__(5883);
;// CONCATENATED MODULE: ./build/core/resolve/build-history.js











const NO_HISTORY = { sameDefinition: undefined, latest: undefined, cost: undefined };
/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
function historyFinder(registry, target, hasMergeBase) {
    if (target === undefined)
        return async () => NO_HISTORY;
    // One list serves all: it may have many pages.
    const tags = (0,once/* lazy */.R)(async () => (0,sorted_texts/* prefixIndex */.jU)((await registry.listTags(target)) ?? []));
    return (group) => findHistory({ registry, target, tags }, group, hasMergeBase);
}
async function findHistory({ registry, target, tags }, group, hasMergeBase) {
    try {
        const same = await readNewest(registry, target, definitionTag(group.hash));
        if (same !== undefined) {
            const { key, base, cost } = same;
            return { sameDefinition: { key, base }, latest: undefined, cost };
        }
        const [environment] = group.environments;
        const before = hasMergeBase ? undefined : await readNewest(registry, target, (0,oci_records/* latestTag */.wk)(environment));
        if (before === undefined || before.definition === '')
            return NO_HISTORY;
        const records = await (0,oci_records/* readRecords */.T3)(registry, target, environment, await tags());
        const record = records.find(({ definitionHash }) => definitionHash === before.definition);
        const latest = { hash: before.definition, definition: record?.definition };
        return { sameDefinition: undefined, latest, cost: before.cost };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return NO_HISTORY;
        throw error;
    }
}
async function readNewest(registry, repository, tag) {
    const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag);
    if (image?.kind !== 'image')
        return undefined;
    return { ...(0,oci_labels/* readOwnLabels */._)(image.configs), cost: await (0,stored_packages/* readCost */.ii)(registry, repository, image.digest) };
}
/** True when two definitions are equal but for the hashes of their parents. */
function differsOnlyInParents(a, b) {
    const parents = ({ bases }) => bases.map((base) => base.parent).join();
    return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}
function canonicalWithoutParents(definition) {
    const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
    return (0,canonical/* canonical */.$)({ ...definition, bases });
}
/** True when the newest image of the definition was built on another digest of its followed base. */
function baseMoved(history, bases) {
    const before = history.sameDefinition?.base;
    return before !== undefined && bases.length > 0 && !bases.some(({ digest }) => digest === before.digest);
}
/** `docker.io/library/python:3.13 sha256:0123456789ab -> sha256:ba9876543210`; `undefined` where it is not known which one moved. */
function baseMove(history, bases) {
    const { name, digest: before } = history?.sameDefinition?.base ?? {};
    if (before === undefined)
        return undefined;
    const named = bases.filter(({ reference }) => (0,names_reference/* formatReference */.FH)(reference) === name);
    const candidates = named.length > 0 || bases.length > 1 ? named : bases;
    const digests = new Set(candidates.map(({ digest }) => digest));
    const [moved] = candidates;
    // With several platforms the label is that of one of them.
    if (moved === undefined || digests.size !== 1 || digests.has(before))
        return undefined;
    return `${(0,names_reference/* formatReference */.FH)(moved.reference)} ${shortDigest(before)} -> ${shortDigest(moved.digest)}`;
}
function shortDigest(digest) {
    return `sha256:${(0,names_digest/* digestHex */.s)(digest).slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/core/plan/decision.js




const NOTHING = {
    image: null,
    strength: null,
    effectiveKey: null,
    reason: null,
    replaces: false,
    refresh: false,
    presumed: null,
};
/** Decides about the image of a group from what the registries say. */
function decide(resolution, before, target) {
    const { answer } = resolution;
    switch (answer.kind) {
        case 'use':
            return { ...NOTHING, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
        case 'hit': {
            const moved = answer.movedFrom !== undefined && answer.movedFrom !== resolution.key;
            return reuse(answer, moved, target);
        }
        case 'forced': {
            const { reason, refresh } = answer;
            return { ...NOTHING, action: 'build', reason, replaces: true, refresh, detail: REASONS[reason] };
        }
        case 'unknown':
            return { ...NOTHING, action: 'unknown', ...presume(resolution, answer.error, before) };
        case 'miss':
            return buildMissing(resolution, answer, before);
    }
}
function reuse({ image, strength, key }, moved, target) {
    return {
        action: 'reuse',
        reason: moved ? 'base-moved' : null,
        replaces: false,
        refresh: false,
        presumed: null,
        detail: moved ? 'base moved; rebuilt on the default branch' : `${strength} ${placeOf(image, target)}`,
        image,
        strength,
        effectiveKey: key,
    };
}
function placeOf(image, target) {
    if (image.kind === 'local')
        return 'in the local engine';
    const place = (0,names_reference/* formatRepository */.Sh)(image.repository);
    return target === undefined || place === (0,names_reference/* formatRepository */.Sh)(target) ? 'in the registry' : `in ${place}`;
}
function buildMissing(resolution, { invalid, notes, history }, before) {
    const reason = invalid === undefined ? reasonOf(resolution, before) : 'image-invalid';
    const move = reason === 'base-moved' ? baseMove(history, resolution.bases) : undefined;
    const wasBuilt = history.sameDefinition !== undefined;
    const known = reason === 'image-missing' && !wasBuilt ? NEVER_BUILT : REASONS[reason];
    const why = move === undefined ? known : `${known}: ${move}`;
    return { ...NOTHING, action: 'build', reason, replaces: false, detail: [invalid ?? why, ...notes].join('; ') };
}
/** What the diff says of an environment whose registry refuses to be read, as on pull requests from forks. */
function presume({ group }, error, before) {
    if (before === undefined || !isRefusal(error))
        return { presumed: null, detail: error.message };
    const known = group.environments.flatMap(({ id }) => before(id) ?? []);
    if (known.some(({ hash }) => hash === group.hash))
        return { presumed: 'unchanged', detail: 'unchanged, not verified' };
    const why = REASONS[known.length === 0 ? 'new' : 'definition-changed'];
    return { presumed: 'build', detail: `would build, ${why}` };
}
/** As on the first pull request of a repository that has just been set up. */
const NEVER_BUILT = 'nothing changed, and it was not built yet';
const REASONS = {
    new: 'first build of this environment',
    'definition-changed': 'the definition changed',
    'base-moved': 'the base image moved',
    'parent-changed': 'the environment that it depends on changed',
    'recipe-changed': 'the generated step changed',
    'image-missing': 'nothing changed, but the image is gone',
    'image-invalid': 'the image is not what its tag says',
    forced: 'forced',
    refreshed: 'refreshed',
};
function reasonOf({ group, key, bases, answer }, before) {
    const [environment] = group.environments;
    const history = answer.kind === 'miss' ? answer.history : undefined;
    if (history?.sameDefinition !== undefined) {
        if (history.sameDefinition.key === key)
            return 'image-missing';
        if (baseMoved(history, bases))
            return 'base-moved';
        if (group.parents.length > 0)
            return 'parent-changed';
        // The label names the base of the last stage only: another one moved where our step cannot have changed.
        const stepless = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark) === undefined;
        return bases.length > 1 || stepless ? 'base-moved' : 'recipe-changed';
    }
    const previous = group.environments.map(({ id }) => before?.(id)).find((found) => found !== undefined);
    const hash = previous?.hash ?? history?.latest?.hash;
    const definition = previous?.definition ?? history?.latest?.definition;
    if (hash === undefined)
        return 'new';
    if (hash === group.hash)
        return 'image-missing';
    return definition !== undefined && differsOnlyInParents(definition, environment.definition)
        ? 'parent-changed'
        : 'definition-changed';
}

;// CONCATENATED MODULE: ./build/core/plan/plan.js






/** The plan of what was requested and resolved. */
function assemblePlan(resolutions, scope, target) {
    const items = withFiles(planItems(resolutions, scope.before, target), resolutions);
    return {
        formatVersion: 1,
        repository: target === undefined ? null : (0,names_reference/* formatRepository */.Sh)(target),
        items,
        failed: scope.failed,
        components: componentsOf(items),
        diagnostics: [...scope.diagnostics, ...unread(items)],
    };
}
function withFiles(items, resolutions) {
    const byHash = new Map(resolutions.map(({ group }) => [group.hash, group.environments[0].files]));
    const list = (0,planned_files/* fileLister */.YX)();
    return items.map((item) => {
        const files = list(byHash.get(item.hash) ?? []);
        return files === undefined ? item : { ...item, files };
    });
}
// Said once, and not of each.
function unread(items) {
    if (items.every(({ presumed }) => presumed === null))
        return [];
    const message = 'the registry refuses to be read: what would be built is told by the diff alone';
    const hint = 'log in to the registry before this step';
    return [(0,model_findings/* finding */.gk)('note', 'not-verified', message, { path: '.', hint })];
}
/** Decides every item's action and reason from what was resolved. */
function planItems(resolutions, before, target) {
    const items = new Map();
    for (const resolution of resolutions) {
        const item = planItem(resolution, before, target);
        const waits = item.parents
            .map((hash) => items.get(hash))
            .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
        items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it depends on is unknown' } : item);
    }
    return [...items.values()];
}
function planItem(resolution, before, target) {
    const { group, key, bases, installers } = resolution;
    const [environment] = group.environments;
    return {
        hash: group.hash,
        key: key ?? null,
        ids: group.environments.map(({ id }) => id),
        slug: environment.slug,
        title: environment.name ?? environment.id,
        bases,
        installers,
        parents: group.parents,
        platforms: environment.image.platforms,
        runsOn: group.environments.find(({ runsOn }) => runsOn.length > 0)?.runsOn ?? [],
        owners: [...new Set(group.environments.flatMap(({ owners }) => owners))],
        recipe: (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name ?? null,
        estimate: (resolution.answer.kind === 'miss' ? resolution.answer.history.cost : undefined) ?? null,
        sections: environment.sections,
        ...decide(resolution, before, target),
    };
}
/** Connected components of the items that a later job must work on; each is a row of the matrix. */
function componentsOf(items) {
    const open = items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const byHash = new Map(open.map((item) => [item.hash, item]));
    const children = Map.groupBy(open.flatMap((item) => item.parents.map((parent) => ({ parent, item }))), ({ parent }) => parent);
    const neighbours = ({ hash, parents }) => [
        ...parents.flatMap((parent) => byHash.get(parent) ?? []),
        ...(children.get(hash) ?? []).map(({ item }) => item),
    ];
    const order = new Map(items.map((item, index) => [item.hash, index]));
    return strongComponents(open, neighbours).map((members) => members.map(({ hash }) => hash).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

// EXTERNAL MODULE: ./build/core/names/commit.js
var names_commit = __webpack_require__(1300);
;// CONCATENATED MODULE: ./build/core/register/naming.js


function recordOf({ environment, key }, { digest }, provenance) {
    const { definition, sections, source, hash } = environment;
    return {
        formatVersion: '1',
        name: (0,oci_records/* recordName */.xD)(environment),
        version: (0,oci_records/* recordVersion */.If)(environment),
        source,
        definitionHash: hash,
        imageKey: key,
        image: digest,
        definition,
        sections,
        ...provenance,
    };
}
/** Writes; what the registry refuses becomes a finding. */
async function attempt(write, onRefused) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return [onRefused(error)];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/register/latest.js





/**
 * Moves `--latest` to an image, unless that would lead back: to an ancestor of a commit at which it was moved to what it names, or to
 * a commit beside its branch. What is not known moves nothing. A move is recorded, for the runs that come after.
 */
async function moveLatest(scope, image) {
    const { registry, repository } = scope;
    const { environment, record, manifest } = image;
    const kept = (await besideBranch(scope, image)) ?? (await goingBack(scope, image));
    if (kept !== undefined)
        return [kept];
    const tag = (0,oci_records/* latestTag */.wk)(environment);
    const refused = await attempt(() => registry.putManifest(repository, tag, manifest).then(() => []), ({ message, hint }) => (0,model_findings/* finding */.gk)('note', 'latest-refused', `${tag} stays: ${message}`, { path: environment.source, hint }));
    // Not before: where tags are immutable, every run would leave a record.
    if (refused.length === 0)
        await (0,oci_records/* writeLatestRecord */.I8)(registry, repository, { environment, record, subject: manifest });
    return refused;
}
async function besideBranch(scope, image) {
    const { provenance, history } = scope;
    const isOnBranch = await history.isOnBranch(provenance.commit);
    if (isOnBranch === true)
        return undefined;
    const ours = shortCommit(provenance.commit);
    if (isOnBranch === false)
        return keep(image, `${ours} is not on the default branch`);
    return unknown(scope, image, `it is not known whether ${ours} is on the default branch`);
}
async function goingBack(scope, image) {
    const { provenance, history } = scope;
    if (image.latest === undefined)
        return undefined;
    const records = await latestRecords(scope, image, image.latest);
    if (records === undefined)
        return unknown(scope, image, 'its commit is not known, because records cannot be read');
    const others = new Set(records.map(({ commit }) => commit).filter(names_commit/* isCommitId */.j));
    others.delete(provenance.commit);
    const ours = shortCommit(provenance.commit);
    let open;
    for (const theirs of others) {
        const isAncestor = await history.isAncestor(provenance.commit, theirs);
        if (isAncestor === true)
            return keep(image, `it is of ${shortCommit(theirs)}, which is newer than ${ours}`);
        if (isAncestor === undefined)
            open = theirs;
    }
    if (open === undefined)
        return undefined;
    return unknown(scope, image, `it is of ${shortCommit(open)}, and it is not known whether that is newer than ${ours}`);
}
/** Records of what `--latest` names; `undefined` where they cannot be read. */
async function latestRecords({ registry, repository, tags }, { environment: { id }, readRecords }, { digest: image }) {
    if (tags === undefined)
        return undefined;
    try {
        const versions = (await readRecords()).filter((record) => record.image === image);
        return [...versions, ...(await (0,oci_records/* readLatestRecords */.sL)(registry, repository, { id, image }, tags))];
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return undefined;
        throw error;
    }
}
function keep({ environment }, why) {
    return (0,model_findings/* finding */.gk)('note', 'latest-kept', `${(0,oci_records/* latestTag */.wk)(environment)} stays: ${why}`, { path: environment.source });
}
function unknown({ history }, { environment }, why) {
    const tag = (0,oci_records/* latestTag */.wk)(environment);
    const hint = `${history.hint}, or delete the tag`;
    return (0,model_findings/* finding */.gk)('warning', 'latest-unknown', `${tag} stays: ${why}`, { path: environment.source, hint });
}
function shortCommit(commit) {
    return (0,names_commit/* isCommitId */.j)(commit) ? commit.slice(0, 12) : 'this checkout';
}

;// CONCATENATED MODULE: ./build/core/register/templated-tags.js







/** Expands the templates for all environments that are named: a tag that two images would get is written for none of them. */
function expandTags(registered, templates) {
    if (templates === undefined)
        return { byId: new Map(), diagnostics: [] };
    const wanted = registered.flatMap((entry) => templates.tags.flatMap((template) => {
        const tag = expandTag(template, entry.environment, templates);
        const isFixed = (0,names_template/* namesField */.L1)(template, ['version', 'hash', 'commit']);
        return tag === undefined ? [] : [{ entry, tag, isFixed }];
    }));
    const diagnostics = [];
    const byId = new Map();
    for (const [tag, all] of Map.groupBy(wanted, (one) => one.tag)) {
        const refused = whyRefused(tag, all.map(({ entry }) => entry));
        for (const { entry, isFixed } of all) {
            const { id, source } = entry.environment;
            if (refused === undefined)
                byId.set(id, [...(byId.get(id) ?? []), { tag, isFixed }]);
            else
                diagnostics.push((0,model_findings/* finding */.gk)('warning', 'tag-refused', refused.message, { path: source, hint: refused.hint }));
        }
    }
    return { byId, diagnostics };
}
function whyRefused(tag, entries) {
    if (!(0,slug/* isFreeTag */.dC)(tag)) {
        const message = `the tag ${JSON.stringify(tag)} is not written: it is no valid tag, or one of Terrarium's own`;
        return { message, hint: 'use letters, digits, ".", "_" and single "-", at most 128 of them' };
    }
    if (new Set(entries.map(({ image }) => (0,names_reference/* formatImage */.vy)(image))).size < 2)
        return undefined;
    const message = `the tag ${tag} is not written: several images would get it, ${(0,diagnostic/* enumerate */.HL)(entries.map(({ environment }) => environment.id))}`;
    return { message, hint: 'add {{name}} or {{hash}} to the template' };
}
/** Writes the tags of templates that do not name the image yet; those that move do so only with `--latest`. */
async function writeTags({ registry, repository }, { environment, manifest }, tags, movesLatest) {
    const diagnostics = [];
    for (const { tag, isFixed } of tags) {
        if (!isFixed && !movesLatest)
            continue;
        const write = async () => {
            const current = await registry.headManifest(repository, tag);
            if (current?.digest !== manifest.digest)
                await registry.putManifest(repository, tag, manifest);
            return [];
        };
        const refused = await attempt(write, ({ message, hint }) => (0,model_findings/* finding */.gk)('note', 'tag-refused', `${tag} stays: ${message}`, { path: environment.source, hint }));
        diagnostics.push(...refused);
    }
    return diagnostics;
}

;// CONCATENATED MODULE: ./build/core/register/register.js









/** Environments whose images were built or reused: those that the plan was about, not all of equal definition. */
function registrable(outcomes, environments) {
    return outcomes.flatMap((outcome) => {
        if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null)
            return [];
        const { item, image, key } = outcome;
        const ids = new Set(item.ids);
        const named = (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
        return named.map((environment) => ({ environment, image, key }));
    });
}
/** Writes names and records of environments whose images are in the target repository. Refusals are findings. */
async function registerNames(registry, repository, registered, naming) {
    const environments = registered.map(({ environment }) => environment);
    // By id: one file may define several environments.
    const refused = new Set(conflictsOf(environments).flatMap((members) => members.map(({ id }) => id)));
    const diagnostics = [...nameConflicts(environments, 'error')];
    const listed = registered.length === 0 ? [] : await listTags(registry, repository);
    const tags = listed && (0,sorted_texts/* prefixIndex */.jU)(listed);
    const templated = expandTags(registered, naming.templates);
    diagnostics.push(...templated.diagnostics);
    const scope = { ...naming, registry, repository, tags, refused, templated };
    // Each has names of its own; there may be thousands.
    const found = await (0,limit/* limit */.A)(AT_A_TIME).map(registered, (entry) => attempt(() => registerOne(scope, entry), nameRefused(entry)));
    return [...diagnostics, ...found.flat()];
}
const AT_A_TIME = 8;
function nameRefused({ environment }) {
    return ({ message, hint }) => warn(environment, 'name-refused', `its names could not be written: ${message}`, hint);
}
async function registerOne(scope, entry) {
    const { registry, repository } = scope;
    const { environment, image } = entry;
    const manifest = image.kind === 'pushed' ? await registry.getManifest(repository, image.digest) : undefined;
    // An image that a lookup repository serves is not ours to name.
    if (manifest === undefined)
        return [];
    const latest = await registry.headManifest(repository, (0,oci_records/* latestTag */.wk)(environment));
    const named = describeNames(scope, entry, manifest, latest);
    const moves = latest?.digest !== manifest.digest;
    const isNew = !scope.refused.has(environment.id) && (moves || (await isUnnamed(scope, named)));
    const refused = isNew ? await attempt(() => registerVersion(scope, named), nameRefused(entry)) : [];
    // Last: a run that is stopped leaves it where it was.
    const kept = moves ? await moveLatest(scope, named) : [];
    const templated = scope.templated.byId.get(environment.id) ?? [];
    const isNewest = kept.every(({ code }) => code === 'latest-refused');
    const others = await writeTags(scope, named, templated, isNewest);
    // Where nothing may be written, once is enough.
    const isSaid = refused.some(({ code }) => code === 'name-refused');
    return [...refused, ...kept.filter(({ code }) => !isSaid || code !== 'latest-refused'), ...others];
}
function describeNames({ registry, repository, provenance, tags }, entry, manifest, latest) {
    const { environment } = entry;
    let records;
    return {
        environment,
        manifest,
        record: recordOf(entry, manifest, provenance),
        latest,
        readRecords: () => {
            records ??= (0,oci_records/* readRecords */.T3)(registry, repository, environment, tags);
            return records;
        },
    };
}
/** True where the tag of the version names another image, or the name has no record. */
async function isUnnamed({ registry, repository, tags }, { environment, manifest }) {
    const tag = (0,oci_records/* namedTag */.yN)(environment);
    if (tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== manifest.digest)
        return true;
    // A run that was stopped may have left names without a record.
    return tags !== undefined && tags((0,oci_records/* recordPrefix */.Kg)(environment)).length === 0;
}
/** Writes the tag and the record of a version, unless the version was another definition before. */
async function registerVersion({ registry, repository }, { environment, manifest, record, readRecords: read }) {
    const earlier = (0,oci_records/* holderOf */.Kd)(environment, await read());
    if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
        const message = `version ${(0,oci_records/* recordVersion */.If)(environment)} of ${(0,oci_records/* recordName */.xD)(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
        return [warn(environment, 'version-taken', message, 'raise the version')];
    }
    const tag = (0,oci_records/* namedTag */.yN)(environment);
    if (tag !== undefined)
        await moveTag(registry, repository, tag, manifest);
    if (earlier === undefined)
        await (0,oci_records/* writeRecord */.rh)(registry, repository, { environment, record, subject: manifest });
    return [];
}
// Without a list, records are taken to be where their names are.
async function listTags(registry, repository) {
    try {
        return await registry.listTags(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return undefined;
        throw error;
    }
}
async function moveTag(registry, repository, tag, manifest) {
    const current = await registry.headManifest(repository, tag);
    if (current?.digest !== manifest.digest)
        await registry.putManifest(repository, tag, manifest);
}
function warn({ source }, code, message, hint) {
    return (0,model_findings/* finding */.gk)('warning', code, message, { path: source, hint });
}

;// CONCATENATED MODULE: ./build/core/register/repair-packages.js




/** Images a run catches up on at most: each is pulled by the builder. */
const MOST = 3;
/**
 * Writes down what reused images hold, where an earlier run could not. Only in runs that built something: others need no builder,
 * and are to stay quick. What fails here is left to a later run.
 */
async function repairPackages(outcomes, environments, ports, target) {
    if (ports.readImageFiles === undefined || !outcomes.some(({ status }) => status === 'built'))
        return;
    const tags = new Set(await repair_packages_listTags(ports, target));
    const missing = outcomes.flatMap((outcome) => {
        const [environment] = environments.get(outcome.item.hash) ?? [];
        if (outcome.status !== 'reused' || environment === undefined)
            return [];
        const { image } = outcome;
        if (image.kind !== 'pushed' || (0,names_reference/* formatRepository */.Sh)(image.repository) !== (0,names_reference/* formatRepository */.Sh)(target))
            return [];
        if (tags.has((0,stored_packages/* packagesTag */.mA)(image.digest)))
            return [];
        return [{ environment, image, seconds: undefined, renews: false }];
    });
    for (const recording of tags.size === 0 ? [] : missing.slice(0, MOST))
        await recordPackages(ports, recording);
}
// Without a list it is unknown what is missing.
async function repair_packages_listTags({ registry }, target) {
    try {
        return (await registry.listTags(target)) ?? [];
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/register/taken-versions.js




/**
 * Environments whose version is recorded with another definition, as an error each: once they are merged, the version would stay
 * with the old one. Only what differs from the other side is looked up. A registry that does not answer leaves it open.
 */
async function takenVersions(environments, before, registry, repository) {
    const changed = environments.filter(({ id, name, version, hash }) => name !== undefined && version !== undefined && before(id)?.hash !== hash);
    if (changed.length === 0)
        return [];
    try {
        const tags = (0,sorted_texts/* prefixIndex */.jU)((await registry.listTags(repository)) ?? []);
        const found = changed.map(async (environment) => {
            const holder = (0,oci_records/* holderOf */.Kd)(environment, await (0,oci_records/* readRecords */.T3)(registry, repository, environment, tags));
            return holder === undefined || holder.definitionHash === environment.hash ? [] : [taken(environment)];
        });
        return (await Promise.all(found)).flat();
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return [];
        throw error;
    }
}
function taken(environment) {
    const message = `version ${environment.version} of ${(0,oci_records/* recordName */.xD)(environment)} is taken by another definition`;
    return (0,model_findings/* finding */.gk)('error', 'version-taken', message, { path: environment.source, hint: 'raise the version' });
}

;// CONCATENATED MODULE: ./build/core/report/installed.js






const NOTHING_COMPARED = { installed: new Map(), failure: undefined };
/** So many environments are compared: a comment shows no more, and each takes some requests. */
const MOST_COMPARED = 100;
const installed_AT_A_TIME = 8;
/**
 * Compares the packages of changed environments with those of the merge base: of images that are there, or of what a definition
 * will install because an earlier build of it is recorded. A registry that fails leaves the rest out.
 */
async function compareInstalled(registry, sources) {
    const { order } = sources;
    const images = imagesOf(sources);
    const held = (0,once/* once */.O)((hash) => readHeld(registry, order, hash, images.get(hash)));
    const installed = new Map();
    let failure;
    await (0,limit/* limit */.A)(installed_AT_A_TIME).map(pairsOf(sources), async ({ id, hash, oldHash }) => {
        if (failure !== undefined)
            return;
        try {
            const current = await held(hash);
            const before = current && (await held(oldHash));
            if (before === undefined || current === undefined)
                return;
            const packages = (0,diff_packages/* diffPackages */.b)(before.packages, current.packages);
            installed.set(id, { packages, bytes: current.bytes, bytesBefore: before.bytes });
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.qM))
                throw error;
            failure = error;
        }
    });
    return { installed, failure };
}
function pairsOf({ plan, head, before }) {
    const planned = new Set(plan.items.flatMap(({ ids, presumed }) => (presumed === null ? ids : [])));
    const old = new Map(before.map(({ id, hash }) => [id, hash]));
    const pairs = head.flatMap(({ id, hash }) => {
        const oldHash = old.get(id);
        return planned.has(id) && oldHash !== undefined && oldHash !== hash ? [{ id, hash, oldHash }] : [];
    });
    return pairs.slice(0, MOST_COMPARED);
}
function imagesOf({ plan, outcomes }) {
    const planned = plan.items.map(({ hash, image }) => [hash, image]);
    const became = (outcomes ?? []).map((outcome) => [outcome.item.hash, 'image' in outcome ? outcome.image : null]);
    return new Map([...planned, ...became].flatMap(([hash, image]) => (image?.kind === 'pushed' ? [[hash, image]] : [])));
}
async function readHeld(registry, order, hash, image) {
    const found = image ?? (await findImage(registry, order, hash));
    const facts = found && (await (0,stored_packages/* readImageFacts */.vX)(registry, found.repository, found.digest, hash));
    if (facts !== undefined)
        return { packages: facts.packages, bytes: facts.cost?.bytes };
    for (const repository of order) {
        const packages = await (0,stored_packages/* readResolution */.BB)(registry, repository, hash);
        if (packages !== undefined)
            return { packages, bytes: undefined };
    }
    return undefined;
}
async function findImage(registry, order, hash) {
    for (const repository of order) {
        const head = await registry.headManifest(repository, definitionTag(hash));
        if (head !== undefined)
            return { kind: 'pushed', repository, digest: head.digest };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/resolve/repositories.js






/** Beyond this many keys one tag list costs less than a HEAD each. */
const LIST_ABOVE = 32;
/** Looks where a run looks, as strictly as it needs; each layer wraps the one before. */
function createLookups(registry, order, options) {
    const { hints, verifyAttestation: verify, engine } = options;
    const present = options.expected > LIST_ABOVE ? listed(registry, presentIn(registry)) : presentIn(registry);
    const verified = attested(registry, verify, hinted(registry, hints, verifiedIn(registry)));
    const lookIn = options.strength === 'present' ? present : verified;
    const find = findInOrder(order, lookIn, excuses(registry, order, options));
    return {
        find: engine === undefined ? find : orInEngine(engine, find),
        findDefinition: findDefinition(order, verified),
    };
}
function presentIn(registry) {
    return (repository, tag, { key }) => lookUpPresent(registry, repository, tag, key);
}
function verifiedIn(registry) {
    return (repository, tag, expected) => lookUpVerified(registry, repository, tag, expected);
}
/** Answers from one list of a repository's tags, where the repository gives one. */
function listed(registry, lookIn) {
    const tagsOf = (0,once/* once */.O)((repository) => repositories_listTags(registry, repository), names_reference/* formatRepository */.Sh);
    return async (repository, tag, expected) => {
        const tags = await tagsOf(repository);
        // Some registries list nothing, or not to everyone. Then each key is looked up.
        if (tags instanceof errors/* TerrariumError */.qM)
            return lookIn(repository, tag, expected);
        if (!tags.has(tag))
            return { status: 'miss' };
        return { status: 'hit', image: { kind: 'listed', repository }, strength: 'present', key: expected.key };
    };
}
async function repositories_listTags(registry, repository) {
    try {
        return new Set((await registry.listTags(repository)) ?? []);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return error;
        throw error;
    }
}
/** Lets only images through that somebody attested whom the configuration names. */
function attested(registry, verify, lookIn) {
    if (verify === undefined)
        return lookIn;
    return async (repository, tag, expected) => {
        const lookup = await lookIn(repository, tag, expected);
        if (lookup.status !== 'hit' || lookup.image.kind !== 'pushed')
            return lookup;
        const { digest } = lookup.image;
        return tryLookup(async () => {
            const why = await attestationFault(registry, repository, digest, verify);
            return why === undefined ? lookup : { status: 'invalid', why };
        });
    };
}
function findInOrder({ order, target }, lookIn, excuse) {
    return async (tag, expected) => {
        const notes = [];
        let invalid;
        for (const repository of order) {
            const lookup = await lookIn(repository, tag, expected);
            if (lookup.status === 'hit')
                return { lookup, notes };
            if (lookup.status === 'invalid' && repository === target)
                invalid = lookup;
            else if (lookup.status === 'invalid')
                notes.push(`${(0,names_reference/* formatRepository */.Sh)(repository)} holds no usable image: ${lookup.why}`);
            if (lookup.status !== 'unknown')
                continue;
            const note = await excuse(repository, lookup.error);
            if (note === undefined)
                return { lookup, notes };
            notes.push(note);
        }
        return { lookup: invalid ?? { status: 'miss' }, notes };
    };
}
const FIRST_PUSH = 'the repository cannot be read but can be pushed to: taken as not existing yet';
function excuses(registry, { target }, { engine, mayProbe }) {
    const mayPush = (0,once/* once */.O)((repository) => probe(registry, repository), names_reference/* formatRepository */.Sh);
    return async (repository, error) => {
        // Nothing is pushed from an engine: a missing image is built for this machine only.
        if (repository !== target || engine !== undefined)
            return `${(0,names_reference/* formatRepository */.Sh)(repository)} could not be asked: ${error.message}`;
        return mayProbe && isRefusal(error) && (await mayPush(repository)) ? FIRST_PUSH : undefined;
    };
}
// A probe without a clear answer proves no right to push.
async function probe(registry, repository) {
    try {
        return await registry.probePush(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return false;
        throw error;
    }
}
/** Looks into the engine of this machine last. */
function orInEngine(engine, find) {
    return async (tag, expected) => {
        const found = await find(tag, expected);
        if (found.lookup.status === 'hit' || found.lookup.status === 'unknown')
            return found;
        const lookup = await lookUpLocal(engine, expected);
        if (lookup.status === 'hit' || lookup.status === 'unknown')
            return { ...found, lookup };
        if (lookup.status === 'miss')
            return found;
        return { ...found, notes: [...found.notes, `the local engine holds no usable image: ${lookup.why}`] };
    };
}
function findDefinition({ order, target }, lookIn) {
    return async (expected) => {
        for (const repository of order) {
            const lookup = await lookIn(repository, definitionTag(expected.hash), expected);
            // A hiccup of the target must not turn a kept image into a build.
            if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === target))
                return lookup;
        }
        return { status: 'miss' };
    };
}

;// CONCATENATED MODULE: ./build/core/resolve/resolve.js






/** Resolves followed bases in parallel, then wave by wave: keys, and which images exist. */
async function resolve(groups, scope) {
    const done = new Map();
    for (const wave of waves(groups)) {
        const resolved = await Promise.all(wave.map((group) => resolveGroup(group, done, scope)));
        for (const resolution of resolved)
            done.set(resolution.group.hash, resolution);
    }
    return groups.map((group) => done.get(group.hash));
}
/** The base image where nothing is built: the environment is that image, as it is. */
function usedBase({ image }) {
    const bare = image.dockerfile === undefined && (0,choose/* recipeFor */.M)(image.python, image.spark) === undefined;
    const source = image.bases[0]?.source;
    return bare && source?.kind !== 'environment' ? source : undefined;
}
async function resolveGroup(group, done, scope) {
    const [environment] = group.environments;
    const bases = await resolveAll(followedBases(environment, scope.config), scope.bases);
    const installers = await resolveAll((0,resolve_bases/* installersOf */.FS)(environment, scope.config), scope.bases);
    const failed = [bases, installers].find((result) => result instanceof errors/* TerrariumError */.qM);
    const parents = group.parents.map((hash) => done.get(hash)).filter((parent) => parent !== undefined);
    const orphan = parents.find((parent) => parent.key === undefined);
    if (bases instanceof errors/* TerrariumError */.qM || installers instanceof errors/* TerrariumError */.qM || orphan !== undefined) {
        const error = failed instanceof errors/* TerrariumError */.qM
            ? failed
            : new errors/* TerrariumError */.qM('registry-failed', 'its parent could not be resolved');
        return { group, key: undefined, bases: [], installers: [], answer: { kind: 'unknown', error } };
    }
    const recipe = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name;
    const key = imageKey({ definition: group.hash, recipe, bases, installers, parents: parents.map(effectiveKey) });
    const used = usedBase(environment);
    const answer = used === undefined ? await answerOf(group, key, parents, scope) : await useBase(used, scope.bases);
    return { group, key, bases, installers, answer };
}
/** The key that an image of this group carries: that of the image which is reused, else the computed one. */
function effectiveKey({ key, answer }) {
    return answer.kind === 'hit' ? answer.key : key;
}
async function answerOf(group, key, parents, { lookups, ...scope }) {
    if (scope.refresh.has(group.hash))
        return { kind: 'forced', reason: 'refreshed', refresh: true };
    // What was recorded of it holds packages of its parent, which has others now.
    const refresh = parents.some(({ answer }) => answer.kind === 'forced' && answer.refresh);
    if (scope.force.has(group.hash))
        return { kind: 'forced', reason: 'forced', refresh };
    if (parents.some(({ answer }) => answer.kind === 'forced'))
        return { kind: 'forced', reason: 'parent-changed', refresh };
    const platforms = group.environments[0].image.platforms;
    const { lookup, notes } = await lookups.find(keyTag(key), { hash: group.hash, key, platforms });
    if (lookup.status === 'miss' && scope.keepMoved.has(group.hash)) {
        const moved = await lookups.findDefinition({ hash: group.hash, key: undefined, platforms });
        if (moved.status === 'hit')
            return hit(moved, moved.key);
        if (moved.status === 'unknown')
            return { kind: 'unknown', error: moved.error };
    }
    if (lookup.status === 'hit')
        return hit(lookup, undefined);
    if (lookup.status === 'unknown')
        return { kind: 'unknown', error: lookup.error };
    const invalid = lookup.status === 'invalid' ? lookup.why : undefined;
    return { kind: 'miss', invalid, notes, history: await scope.findHistory(group) };
}
function hit({ image, strength, key }, movedFrom) {
    return { kind: 'hit', image, strength, key, movedFrom };
}
async function useBase(base, resolver) {
    try {
        const { digest, registry, path } = await resolver.pin(base, undefined);
        return { kind: 'use', image: { kind: 'pushed', repository: { registry, path }, digest } };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            return { kind: 'unknown', error };
        throw error;
    }
}
function followedBases(environment, config) {
    return environment.image.bases.flatMap(({ imagePlatform, source }) => source.kind !== 'environment' && (0,resolve_bases/* isFollowed */.bJ)(config, source) ? [{ image: source, platform: imagePlatform }] : []);
}
async function resolveAll(images, resolver) {
    const results = await Promise.all(images.map(({ image, platform }) => resolver.resolve(image, platform)));
    const resolved = [];
    for (const [index, result] of results.entries()) {
        if (!result.ok)
            return result.error;
        const { image, platform } = images[index];
        // A template is never resolved.
        if (image.kind === 'image')
            resolved.push({ reference: image.reference, platform, digest: result.digest });
    }
    return resolved;
}

;// CONCATENATED MODULE: ./build/core/snapshot/left-out.js


/** Says of each file of credentials in the tree that no definition and no image has it. */
function leftOutNotes(files) {
    return files.map(({ path, because }) => {
        const why = because.kind === 'name' ? `its name is that of ${because.glob}` : `${because.variable} names it`;
        const message = `${(0,diagnostic/* quote */.hD)(path)} is left out of contexts and hashes as credentials: ${why}`;
        return (0,model_findings/* finding */.gk)('note', 'credential-file', message, { path, hint: 'mount it as a secret where a build needs it' });
    });
}

// EXTERNAL MODULE: ./build/core/normalize/asked.js
var normalize_asked = __webpack_require__(4598);
;// CONCATENATED MODULE: ./build/core/snapshot/checkout.js


function indexContext(entries) {
    return {
        entries,
        present: (0,once/* lazy */.R)(() => new Set(entries.map(({ path }) => path))),
        filled: (0,once/* lazy */.R)(() => new Set(entries.flatMap(({ path }) => placesOf(path)))),
    };
}
function indexState(state) {
    return { ...state, untracked: new Set(state.untracked) };
}
/**
 * Warns where another checkout of the same commit may have other files in this context. Each warning is given once, with a number
 * and the first paths.
 */
function reportCheckout(findings, selection, state) {
    reportUntracked(findings, selection, state);
    reportPointers(findings, selection, state);
    reportSubmodules(findings, selection, state);
    reportSparse(findings, selection, state);
}
function reportUntracked(findings, { selected, ignoreFile }, { untracked }) {
    if (untracked.size === 0)
        return;
    const found = selected.flatMap((path) => {
        const place = placesOf(path).find((candidate) => untracked.has(candidate));
        return place === undefined ? [] : [place === '' ? path : place];
    });
    const [first] = found;
    if (first === undefined)
        return;
    const message = `git does not track ${count(found, 'file')} of the context: ${list([...new Set(found)])}`;
    const line = (0,diagnostic/* quote */.hD)(first.replace(/\/$/, ''));
    const hint = `exclude what the image does not need with a line in ${ignoreFile}, such as ${line}, or run: git add`;
    findings.warning('context-untracked', message, { at: diagnostic/* START */.d3, hint });
}
function reportPointers(findings, { selected }, { isPointer }) {
    const found = selected.filter(isPointer);
    if (found.length === 0)
        return;
    const what = found.length === 1 ? 'is a pointer' : 'are pointers';
    const message = `${count(found, 'file')} of the context ${what} of Git LFS, without the content: ${list(found)}`;
    const hint = 'check out with lfs: true, or run: git lfs pull';
    findings.warning('context-lfs-pointer', message, { at: diagnostic/* START */.d3, hint });
}
function reportSubmodules(findings, { context, wants }, state) {
    const isEmpty = (path) => !context.filled().has(path);
    const found = state.submodules.filter((path) => isEmpty(path) && wants(path)).map((path) => path || '.');
    if (found.length === 0)
        return;
    const what = found.length === 1 ? 'is' : 'are';
    const message = `${count(found, 'submodule')} of the context ${what} empty: ${list(found)}`;
    const hint = 'check out with submodules: true, or run: git submodule update --init';
    findings.warning('context-submodule-missing', message, { at: diagnostic/* START */.d3, hint });
}
function reportSparse(findings, { context, wants }, state) {
    const found = state.sparse.filter((path) => !context.present().has(path) && wants(path));
    if (found.length === 0)
        return;
    const message = `the sparse checkout leaves ${count(found, 'file')} of the context out: ${list(found)}`;
    const hint = 'check out the whole context, or run: git sparse-checkout add <folder>';
    findings.warning('context-sparse', message, { at: diagnostic/* START */.d3, hint });
}
function count(found, noun) {
    return `${found.length} ${noun}${found.length === 1 ? '' : 's'}`;
}
const SHOWN = 3;
function list(paths) {
    const shown = paths.slice(0, SHOWN).map(diagnostic/* quote */.hD).join(', ');
    return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}
/** The folders that hold a path, as `/` ends them, and the path itself; the empty path is the context. */
function placesOf(path) {
    const places = [''];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        places.push(path.slice(0, slash + 1));
    return [...places, path];
}

// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
// EXTERNAL MODULE: ./build/core/text/pattern.js
var text_pattern = __webpack_require__(1838);
;// CONCATENATED MODULE: ./build/core/snapshot/docker-pattern.js

/**
 * Reads a cleaned pattern of an ignore file. `undefined` for patterns that Go's `filepath.Match` rejects, or whose
 * meaning changes when moby converts them to a regular expression: escaped letters and digits, `^`, `|` and `{1}`
 * outside a set, `*?[` inside. https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
function parseDockerPattern(pattern) {
    const chars = Array.from(pattern);
    const tokens = tokenizeIgnored(chars);
    if (tokens === undefined)
        return undefined;
    const inner = /^(?:\*\*)?([^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (inner !== undefined)
        return pattern.startsWith('**') ? endsWith(inner) : (path) => path === pattern;
    const start = /^([^*?[\]\\]+)\*\*$/.exec(pattern)?.[1];
    if (start !== undefined)
        return (path) => path.startsWith(start);
    return hasOperator(chars) ? undefined : (path) => (0,text_pattern/* matchesTokens */.e_)(tokens, path);
}
// `**x` matches any path that ends in x; `**/x` also matches x itself.
function endsWith(text) {
    return (path) => path.endsWith(text) || (text.startsWith('/') && path === text.slice(1));
}
function hasOperator(chars) {
    let inSet = false;
    for (let at = 0; at < chars.length; at += 1) {
        if (chars[at] === '\\')
            at += 1;
        else if (chars[at] === '[')
            inSet = true;
        else if (chars[at] === ']')
            inSet = false;
        else if (!inSet && (/^[\^|]$/.test(chars[at] ?? '') || isRepetition(chars, at)))
            return true;
    }
    return false;
}
function isRepetition(chars, at) {
    return chars[at] === '{' && /^\d$/.test(chars[at + 1] ?? '');
}
function tokenizeIgnored(chars) {
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const char = chars[at] ?? '';
        if (char === '*' && chars[at + 1] === '*') {
            at += chars[at + 2] === '/' ? 2 : 1;
            tokens.push({ kind: at + 1 >= chars.length ? 'any' : 'folders' });
            continue;
        }
        const read = readToken(chars, at, isPlainEscape, /^[*?[]$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
/**
 * Reads a COPY source with a pattern in it; `undefined` if the pattern is invalid.
 * https://pkg.go.dev/path/filepath#Match
 */
function parseSource(source) {
    const chars = Array.from(source);
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const read = readToken(chars, at, () => true, /^$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
function isPlainEscape(char) {
    return /^[\x21-\x7e]$/.test(char) && !/[A-Za-z0-9]/.test(char);
}
function readToken(chars, at, escapes, notInSets) {
    const char = chars[at] ?? '';
    if (char === '*')
        return { token: { kind: 'star' }, end: at };
    if (char === '?')
        return { token: { kind: 'one' }, end: at };
    if (char === '[')
        return readSet(chars, at, escapes, notInSets);
    const read = char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
    return read && { token: { kind: 'char', char: read.char }, end: read.end };
}
function readEscape(chars, at, escapes) {
    const char = chars[at + 1];
    return char === undefined || !escapes(char) ? undefined : { char, end: at + 1 };
}
// `[abc]`, `[a-z]`, `[^a]`: must not be empty, `-` and `]` must be escaped, and a slash is an ordinary character.
function readSet(chars, start, escapes, refused) {
    const negated = chars[start + 1] === '^';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    while (chars[at] !== ']' || ranges.length === 0) {
        const from = readMember(chars, at, escapes, refused);
        if (from === undefined)
            return undefined;
        const isRange = chars[from.end + 1] === '-';
        const to = isRange ? readMember(chars, from.end + 2, escapes, refused) : from;
        if (to === undefined)
            return undefined;
        if (refused.test('[') && (from.char.codePointAt(0) ?? 0) > (to.char.codePointAt(0) ?? 0))
            return undefined;
        ranges.push([from.char, to.char]);
        at = to.end + 1;
    }
    return { token: { kind: 'set', negated, ranges, crosses: true }, end: at };
}
function readMember(chars, at, escapes, refused) {
    const char = chars[at];
    if (char === undefined || char === '-' || char === ']' || refused.test(char))
        return undefined;
    return char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
}

;// CONCATENATED MODULE: ./build/core/snapshot/dockerignore.js



// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;
/**
 * Reads an ignore file with moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.1/ignorefile/ignorefile.go
 */
function parseDockerignore(text) {
    const rules = [];
    const invalid = [];
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        const line = raw.startsWith('#') ? '' : (0,shell_words/* trimSpace */.Pd)(raw).text;
        if (line === '')
            continue;
        const rule = Buffer.byteLength(raw) < MAX_LINE_BYTES ? parseRule(line) : undefined;
        if (rule === undefined)
            invalid.push(line);
        else
            rules.push(rule);
    }
    return { ignores: ignoreWalk(rules), invalid };
}
function parseRule(line) {
    const negated = line.startsWith('!');
    const text = negated ? (0,shell_words/* trimSpace */.Pd)(line.slice(1)).text : line;
    const rooted = clean(text).replace(/^\/(?=.)/, '');
    const whole = clean((0,shell_words/* trimSpace */.Pd)(negated ? `!${text === '' ? '' : rooted}` : rooted).text);
    const pattern = negated ? whole.slice(1) : whole;
    if (pattern === '')
        return undefined;
    const matches = parseDockerPattern(pattern);
    return matches && { negated, pattern, matches };
}
/** https://pkg.go.dev/path#Clean */
function clean(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part === '..' && !rooted)
            parts.push(part);
        else if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return `${rooted ? '/' : ''}${parts.join('/')}` || '.';
}
/**
 * Walks folders as BuildKit's client does: a rule that matched a folder is not tested again below it, and an ignored
 * folder is skipped as a whole if no exception could match inside it.
 * https://github.com/tonistiigi/fsutil/blob/master/filter.go
 */
function ignoreWalk(rules) {
    const exceptions = rules.filter(({ negated }) => negated).map(({ pattern }) => withoutGlob(pattern));
    const literal = exceptions.every((pattern) => !/[*[\]?^\\]/.test(pattern));
    const visits = new Map();
    const visit = (path, above) => {
        if (above?.pruned)
            return above;
        const { matched, ignored } = applyRules(rules, path, above);
        const open = !literal || exceptions.some((pattern) => `${pattern}/`.startsWith(`${path}/`));
        return { matched, ignored, pruned: ignored && !open };
    };
    return (path) => {
        let above;
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const folder = path.slice(0, slash);
            above = visits.get(folder) ?? visit(folder, above);
            visits.set(folder, above);
        }
        return above?.pruned === true || applyRules(rules, path, above).ignored;
    };
}
function withoutGlob(pattern) {
    return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
// A rule that would not change the result is not tested, and then does not count as matched in subfolders either.
function applyRules(rules, path, above) {
    let ignored = false;
    const matched = rules.map(({ negated, matches }, index) => {
        const found = above?.matched[index] === true || (negated === ignored && matches(path));
        if (found)
            ignored = !negated;
        return found;
    });
    return { matched, ignored };
}
/** Matches a path, or a folder that contains it, against a COPY source. */
function matchesSource(source, path) {
    return sourceMatcher(source)(path);
}
/** `matchesSource` for many paths: the source is parsed once. */
function sourceMatcher(source) {
    if (!/[*?[\\]/.test(source))
        return (path) => path === source || path.startsWith(`${source}/`);
    const tokens = parseSource(source);
    return (path) => tokens !== undefined && (0,text_pattern/* matchesFolder */.Ec)(tokens, path);
}

// EXTERNAL MODULE: ./build/core/names/credential-file.js
var credential_file = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/core/snapshot/select-entries.js





function keepEntries(entries) {
    const sorted = entries.toSorted((a, b) => compareBytes(a.path, b.path));
    const links = new Map(entries.filter((entry) => entry.kind === 'link').map((entry) => [entry.path, entry.target]));
    const below = (0,once/* lazy */.R)(() => indexBelow(sorted));
    const find = (0,once/* once */.O)((source) => {
        if (!isPattern(source))
            return below().get(source) ?? [];
        const matches = sourceMatcher(source);
        // What a pattern matches is below its folders without one.
        const folder = /^((?:[^*?[\\/]+\/)*)/.exec(source)?.[1]?.slice(0, -1) ?? '';
        const candidates = folder === '' ? sorted.keys() : (below().get(folder) ?? []);
        return [...candidates].filter((index) => matches(sorted[index]?.path ?? ''));
    });
    return { sorted, links, find };
}
function indexBelow(sorted) {
    const below = new Map();
    for (const [index, { path }] of sorted.entries()) {
        for (const prefix of prefixes(path)) {
            const list = below.get(prefix);
            if (list === undefined)
                below.set(prefix, [index]);
            else
                list.push(index);
        }
    }
    return below;
}
/** The entries that the steps select. `rootHas` tells whether a source that is missing is at the root. */
function selectEntries(findings, context, { sorted, links, find }, rootHas) {
    if (context.sources === 'all')
        return { selected: sorted, sources: 'all' };
    const wanted = new Set();
    const sources = [];
    for (const source of context.sources) {
        const followed = followLinks(findings, source, links);
        const found = followed.flatMap(find);
        for (const path of followed)
            sources.push(path);
        if (found.length === 0)
            reportMissing(findings, context, source, rootHas);
        for (const index of found)
            wanted.add(index);
    }
    const selected = [...wanted].sort((a, b) => a - b).flatMap((index) => sorted[index] ?? []);
    return { selected, sources };
}
/** Tells of a path that is not there whether it would be selected. A source below a folder wants the folder, which ends in `/`, too. */
function wantsOf(sources, ignores) {
    return (path) => {
        const name = path.replace(/\/$/, '');
        if (sources === 'all' || name === '')
            return name === '' || !ignores(name);
        const depth = name.split('/').length;
        const leadsTo = (source) => matchesSource(source.split('/').slice(0, depth).join('/'), name);
        return !ignores(name) && sources.some(path.endsWith('/') ? leadsTo : (source) => matchesSource(source, name));
    };
}
function reportMissing(findings, context, { path, line }, rootHas) {
    // A pattern may match nothing: BuildKit decides whether that is an error.
    if (isPattern(path))
        return;
    const hint = missingHint(path, rootHas(path));
    const message = `source ${(0,diagnostic/* quote */.hD)(path)} is not in the context ${(0,diagnostic/* quote */.hD)(context.directory)}`;
    findings.error('copy-missing', message, { at: { line, column: 1 }, hint });
}
function missingHint(path, isAtRoot) {
    if ((0,credential_file/* copiesCredentials */.gs)(path))
        return 'credentials are left out of every context: mount them as a secret';
    if (/^\.git(?:\/|$)/.test(path))
        return 'the folder of git is in no context, because each checkout has another: pass what is needed as a build argument';
    if (isAtRoot)
        return 'it stands at the root: set "context: ." in terrarium.yml';
    return 'add the file, or correct the source or the ignore file';
}
function isPattern(path) {
    return /[*?[]/.test(path);
}
const MAX_LINKS = 40;
/** A source with the links in its path and their targets, as BuildKit follows them inside the context. */
function followLinks(findings, { path, line }, links) {
    const starts = isPattern(path) ? [...links.keys()].filter(sourceMatcher(path)) : [path];
    const found = new Set([path]);
    for (const start of starts) {
        let current = start;
        for (let hops = 0; current !== undefined; hops += 1) {
            const step = followOne(current, links);
            if (step === undefined)
                break;
            found.add(step.link);
            if (step.target === undefined || hops > MAX_LINKS) {
                const message = `link ${(0,diagnostic/* quote */.hD)(step.link)} leads out of the context, or in a circle`;
                findings.error('link-outside', message, { at: { line, column: 1 }, hint: 'copy the file into the context' });
                break;
            }
            current = step.target;
            found.add(current);
        }
    }
    return [...found];
}
/** The first link in a path and its target; the target is `undefined` if it is outside the context. */
function followOne(path, links) {
    const link = prefixes(path).find((prefix) => links.has(prefix));
    if (link === undefined)
        return undefined;
    const text = links.get(link) ?? '';
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), text, path.slice(link.length)));
    const outside = text.startsWith('/') || target === '..' || target.startsWith('../');
    return { link, target: outside ? undefined : target.replace(/\/$/, '') };
}
function prefixes(path) {
    const found = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        found.push(path.slice(0, slash));
    return [...found, path];
}
/** Compares by UTF-8 bytes, which gives the order of code points. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./build/core/snapshot/snapshot.js











/** Reads the build contexts of what is asked for: the files that the steps select, and their digests. */
async function snapshot(tree, environments, asked = normalize_asked/* EVERYTHING */.Qz) {
    const reader = new ContextReader(tree);
    const wanted = (0,normalize_asked/* withParents */.M2)(asked(environments), environments);
    const items = [];
    for (const { item } of environments) {
        if (!item.ok)
            items.push(item);
        else
            items.push(wanted.has(item.id) || isWhole(item.value) ? await snapshotItem(reader, item) : snapshot_unread(item));
    }
    return items;
}
/** True for a definition whose hash needs neither a context nor another environment. */
function isWhole(environment) {
    return (environment.image.context?.sources.length ?? 0) === 0 && (0,model_environment/* parentIds */.b)(environment).length === 0;
}
function snapshot_unread({ id, diagnostics }) {
    return { id, diagnostics, ok: false, stage: 'snapshot', cause: 'nothing asks for it', unread: true };
}
async function snapshotItem(reader, item) {
    const { context, dockerfile } = item.value.image;
    if (context === undefined)
        return { ...item, value: { ...item.value, files: [] } };
    const findings = new model_findings/* Findings */.Fv(dockerfile?.path ?? item.value.source, item.diagnostics);
    const files = await readContext(reader, findings, context);
    reportProjects(findings, context, files);
    return findings.item(item.id, 'snapshot', { ...item.value, files });
}
async function readContext(reader, findings, context) {
    try {
        return await reader.read(findings, context);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        findings.error('context-unreadable', error.message, {
            at: diagnostic/* START */.d3,
            hint: 'correct the names and permissions of its files',
        });
        return [];
    }
}
// pip installs no other folder: https://pip.pypa.io/en/stable/topics/local-project-installs/
function reportProjects(findings, { directory, projects = [] }, files) {
    if (projects.length === 0)
        return;
    const paths = new Set(files.map(({ path }) => path));
    for (const { path, at } of projects) {
        const folder = external_node_path_.posix.join(directory, path);
        // What is not there at all is reported as a source of the context.
        const isTold = files.length > 0 && path !== '.' && !files.some((file) => file.path.startsWith(`${path}/`));
        if (isTold || PROJECT_FILES.some((name) => paths.has(external_node_path_.posix.join(path, name))))
            continue;
        const message = `pip cannot install the folder ${(0,diagnostic/* quote */.hD)(folder)}: it has neither pyproject.toml nor setup.py`;
        const hint = 'correct the path, which is relative to the folder of this file';
        findings.error('local-package', message, { at, hint });
    }
}
const PROJECT_FILES = ['pyproject.toml', 'setup.py'];
/** Maximum number of open files: far below the limit of a process. */
const CONCURRENCY = 16;
/** Reads the contexts of one tree: each directory, ignore file and file once, however many environments share them. */
class ContextReader {
    #list;
    #keep;
    #readIgnoreFile;
    #digest;
    #rootPaths;
    #checkoutState;
    #reads = (0,limit/* limit */.A)(CONCURRENCY);
    constructor(tree) {
        this.#list = (0,once/* once */.O)(async (directory) => {
            const entries = await tree.listContext(directory);
            return entries && indexContext(entries);
        });
        this.#keep = (0,once/* once */.O)(({ context: { entries }, ignore }) => keepEntries(entries.filter((entry) => !ignore.ignores(entry.path))), ({ directory, ignore }) => JSON.stringify([directory, ignore.path]));
        this.#readIgnoreFile = (0,once/* once */.O)(async (path) => readIgnoreFile(path, await tree.readText(path)));
        this.#digest = (0,once/* once */.O)(tree.digestFile, (path) => path);
        this.#rootPaths = (0,once/* lazy */.R)(async () => withFolders(await tree.listFiles()));
        this.#checkoutState = (0,once/* once */.O)(async (directory) => {
            const state = await tree.checkoutState?.(directory);
            return state && indexState(state);
        });
    }
    async read(findings, context) {
        const { directory } = context;
        const listed = await this.#list(directory);
        if (listed === undefined)
            return this.#missing(findings, context);
        const ignore = await this.#ignoreList(findings, context);
        const kept = this.#keep({ directory, context: listed, ignore });
        const { selected, sources } = selectEntries(findings, context, kept, await this.#rootHas(context));
        const files = await this.#reads.map(selected, (entry) => this.#file(directory, entry));
        const wants = wantsOf(sources, ignore.ignores);
        const paths = selected.map(({ path }) => path);
        await this.#reportCheckout(findings, context, { ignoreFile: ignore.path, context: listed, selected: paths, wants });
        return files;
    }
    async #missing(findings, context) {
        const message = `the context ${(0,diagnostic/* quote */.hD)(context.directory)} is no folder`;
        const hint = 'correct build.path, or the context in terrarium.yml';
        if (context.projects === undefined)
            findings.error('context-missing', message, { at: diagnostic/* START */.d3, hint });
        const { ignores, path } = nothingIgnored(context);
        const sources = context.sources === 'all' ? 'all' : context.sources.map((source) => source.path);
        const nothing = { ignoreFile: path, context: indexContext([]), selected: [], wants: wantsOf(sources, ignores) };
        await this.#reportCheckout(findings, context, nothing);
        return [];
    }
    async #ignoreList(findings, context) {
        for (const path of context.ignoreFiles) {
            const { diagnostics, ignore } = await this.#readIgnoreFile(path);
            findings.add(...diagnostics);
            if (ignore !== undefined)
                return ignore;
        }
        return nothingIgnored(context);
    }
    // Nothing is asked for steps that copy nothing: git may have to be started.
    async #reportCheckout(findings, { directory, sources }, selection) {
        if (sources.length === 0)
            return;
        const state = await this.#checkoutState(directory);
        if (state !== undefined)
            reportCheckout(findings, selection, state);
    }
    // Tests whether a source that is missing in the context exists at the root; the hint then says so.
    async #rootHas(context) {
        if (context.directory === '.' || context.sources === 'all')
            return () => false;
        const paths = await this.#rootPaths();
        return (source) => paths.has(source);
    }
    async #file(directory, entry) {
        if (entry.kind === 'link')
            return { path: entry.path, executable: false, digest: '', target: entry.target };
        const digest = await this.#digest(external_node_path_.posix.join(directory, entry.path));
        return { path: entry.path, executable: entry.executable, digest, target: '' };
    }
}
/** Paths, and the folders that hold them. */
function withFolders(paths) {
    const found = new Set(paths);
    for (const path of paths)
        for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (found.has(folder))
                break;
            found.add(folder);
        }
    return found;
}
function readIgnoreFile(path, file) {
    const findings = new model_findings/* Findings */.Fv(path);
    if (file.kind === 'refused')
        findings.error(file.code, file.message, { at: diagnostic/* START */.d3, hint: file.hint });
    const list = file.kind === 'text' ? parseDockerignore(file.text) : undefined;
    for (const line of list?.invalid ?? [])
        findings.error('dockerignore-syntax', `${(0,diagnostic/* quote */.hD)(line)} is no pattern`, { at: diagnostic/* START */.d3 });
    return { diagnostics: findings.diagnostics, ignore: list && { path, ignores: list.ignores } };
}
function nothingIgnored({ ignoreFiles }) {
    return { path: ignoreFiles.at(-1) ?? '.dockerignore', ignores: () => false };
}

;// CONCATENATED MODULE: ./build/pipeline.js
























/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
async function pipeline_define(tree, config, options = {}) {
    const { asked, turn = model_turn/* uninterrupted */.q } = options;
    const discovery = await (0,discover/* discover */.k)(tree, config, turn);
    const parsed = await parse_parse(discovery.bundles, turn);
    const normalized = await normalize(discovery, parsed, config, turn);
    const snapshots = await snapshot(tree, normalized, asked);
    const hashed = await hash(snapshots, turn);
    const definitions = (0,normalize_definitions/* collectDefinitions */.fp)(config, discovery, normalized, parsed.uses, hashed);
    return { ...definitions, diagnostics: [...definitions.diagnostics, ...leftOutNotes(tree.leftOut?.() ?? [])] };
}
/** Stages 1 to 3: what there is, without reading build contexts. */
async function outline(tree, config, turn = model_turn/* uninterrupted */.q) {
    const discovery = await (0,discover/* discover */.k)(tree, config, turn);
    const parsed = await parse_parse(discovery.bundles, turn);
    return { definitions: await normalize(discovery, parsed, config, turn), uses: parsed.uses };
}
/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
async function plan(head, base, registry, options) {
    const { target } = options.order;
    const { checker = (0,check/* createPinChecker */.j)(), turn = model_turn/* uninterrupted */.q } = options;
    await (0,model_turn/* inTurns */.g)((0,normalize_definitions/* environmentsOf */.M2)(head), turn, checker.check);
    const scope = chooseEnvironments(head, base, options, checker);
    const bases = (0,resolve_bases/* baseResolver */.yf)(registry, head.config, options.known);
    const lookups = createLookups(registry, options.order, { ...options, expected: scope.groups.length });
    const findHistory = historyFinder(registry, target, scope.before !== undefined);
    const resolutions = await resolve(scope.groups, { ...scope, bases, lookups, config: head.config, findHistory });
    const planned = assemblePlan(resolutions, scope, target);
    const [named] = options.order.order;
    if (options.proposes !== true || scope.before === undefined || named === undefined)
        return planned;
    const requested = scope.groups.flatMap(({ environments }) => environments);
    const taken = await takenVersions(requested, scope.before, registry, named);
    return { ...planned, diagnostics: [...planned.diagnostics, ...taken] };
}
/** Stages 8 and 9: builds what the plan says, from the definitions of this checkout, and registers what is there. */
async function apply(plan, head, ports, options) {
    checkPlan(plan, (0,normalize_definitions/* environmentsOf */.M2)(head));
    checkBudget(plan, options.only, options.maxBuilds);
    if (hasBuilds(plan, options.only)) {
        // A push fails behind minutes of building: what can be known is asked before.
        if (options.order.target !== undefined && ports.engine === undefined)
            await checkTarget(ports.registry, options.order.target);
        await ports.openBuilder?.();
    }
    const known = plan.items.flatMap((item) => [...item.bases, ...item.installers]);
    const bases = (0,resolve_bases/* baseResolver */.yf)(ports.registry, head.config, known);
    const { hints, verifyAttestation } = options;
    const { engine } = ports;
    const mayProbe = engine === undefined;
    const again = { strength: 'verified', expected: 0, mayProbe, hints, verifyAttestation, engine };
    const lookups = createLookups(ports.registry, options.order, again);
    const environments = (0,normalize_definitions/* indexByHash */.ck)(head);
    const { config } = head;
    const outcomes = await build(plan.items, { ...options, ports, bases, lookups, environments, config });
    if (options.provenance !== undefined && options.order.target !== undefined)
        await repairPackages(outcomes, environments, ports, options.order.target);
    const named = await register(outcomes, head, ports.registry, options);
    return { outcomes, diagnostics: [...unrecorded(outcomes), ...named] };
}
/** What images of changed environments hold otherwise than those of the merge base: for stage 10. */
async function compare(plan, outcomes, { head, base, registry, order }) {
    if (base === undefined)
        return NOTHING_COMPARED;
    const sides = { head: (0,normalize_definitions/* environmentsOf */.M2)(head), before: (0,normalize_definitions/* environmentsOf */.M2)(base) };
    return compareInstalled(registry, { plan, outcomes, ...sides, order: order.order });
}
/** Stage 9 alone: names and records of what was built or reused, also by other jobs. */
async function register(outcomes, head, registry, { order, provenance, history = UNKNOWN_HISTORY, templates }) {
    if (order.target === undefined || provenance === undefined)
        return [];
    return registerNames(registry, order.target, registrable(outcomes, (0,normalize_definitions/* indexByHash */.ck)(head)), {
        provenance,
        history,
        templates,
    });
}


/***/ })

};
