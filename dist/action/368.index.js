export const id = 368;
export const ids = [368];
export const modules = {

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);


/** Runs a program without a shell, its output line by line, both streams alike. */
function runCommand(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
            env: options.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        for (const stream of [child.stdout, child.stderr]) {
            (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', options.onLine);
        }
        child.once('error', (error) => {
            if (error.code === 'ENOENT')
                resolve({ kind: 'missing' });
            else if (error.name === 'AbortError')
                resolve({ kind: 'killed', signal: 'abort' });
            else
                reject(error);
        });
        child.once('close', (code, signal) => {
            resolve(code === null ? { kind: 'killed', signal: signal ?? 'unknown' } : { kind: 'exited', code });
        });
    });
}
/** Runs a program and collects what it prints. */
async function readCommand(program, args, env) {
    const lines = [];
    const result = await runCommand(program, args, { env, onLine: (line) => lines.push(line) });
    return { ...result, output: lines.join('\n') };
}
const ALLOWED = /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*|(?:DOCKER|BUILDX|BUILDKIT|AWS|AZURE|GOOGLE|CLOUDSDK)_.*)$/i;
/** What BuildKit's GitHub cache exporter needs. */
const CACHE = /^ACTIONS_(?:CACHE_URL|CACHE_SERVICE_V2|RESULTS_URL|RUNTIME_TOKEN)$/;
/** Variables that a child process may see: nothing that only happens to be in ours. */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => ALLOWED.test(name) || CACHE.test(name)));
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1647);




/**
 * Kept-alive sockets, through the proxy of the environment; loopback never, as with Docker. Node trusts its own authorities
 * and NODE_EXTRA_CA_CERTS. Those of the system, or of SSL_CERT_FILE, are read only when a certificate asks for them: that
 * takes a quarter of a second.
 * https://nodejs.org/api/http.html#built-in-proxy-support, https://pkg.go.dev/net/http#ProxyFromEnvironment
 */
function createAgents(env, maxSockets) {
    const settings = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets };
    const proxied = { ...settings, proxyEnv: proxyVariables(env) };
    const plain = { direct: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(settings), proxied: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(proxied) };
    let secure = { direct: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(settings), proxied: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(proxied) };
    let trustsSystem = false;
    const agentFor = ({ protocol, host }) => (protocol === 'http:' ? plain : secure)[(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(host) ? 'direct' : 'proxied'];
    return {
        agentFor,
        agentAfter: (url, failed, error) => {
            if (!isUnknownAuthority(error))
                return undefined;
            if (!trustsSystem) {
                trustsSystem = true;
                const ca = [...new Set([...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('default'), ...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('system')])];
                secure = { direct: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...settings, ca }), proxied: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...proxied, ca }) };
            }
            const agent = agentFor(url);
            return agent === failed ? undefined : agent;
        },
    };
}
const UNKNOWN_AUTHORITY = [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
function isUnknownAuthority(error) {
    return error instanceof Error && 'code' in error && UNKNOWN_AUTHORITY.includes(String(error.code));
}
function proxyVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:https?|no)_proxy$/i.test(name)));
}


/***/ }),

/***/ 1647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _g: () => (/* binding */ registryOrigin),
/* harmony export */   ft: () => (/* binding */ mayBePlain),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

const LOOPBACK = /^(?:localhost|127(?:\.(?:0|[1-9][0-9]{0,2})){3}|\[::1\])$/;
/** Where a registry listens. Docker Hub's API has another name than the one in image references. */
function registryOrigin(host, allowInsecure) {
    const api = host === 'docker.io' ? 'registry-1.docker.io' : host;
    return new URL(`${mayBePlain(host, allowInsecure) ? 'http' : 'https'}://${api}`);
}
/** True for literal loopback hosts, with a port or without. */
function isLoopback(host) {
    return LOOPBACK.test(host.replace(/:[0-9]+$/, ''));
}
/** True for literal loopback hosts and for those that the user named. Plain HTTP is never a fallback for others. */
function mayBePlain(host, allowInsecure) {
    return isLoopback(host) || allowInsecure.includes(host);
}
/**
 * Why a URL that a reply named (redirect, upload location, token realm) must not be asked; `undefined` when it may.
 * A public name must not lead us to an address or to loopback: that is how a reply would reach the runner's own network.
 */
function refusal(from, to) {
    if (to.protocol !== 'https:' && to.protocol !== 'http:')
        return `${to.protocol} is neither http: nor https:`;
    if (to.username !== '' || to.password !== '')
        return 'it carries credentials';
    if (from.protocol === 'https:' && to.protocol === 'http:')
        return 'it leaves https';
    if (to.hostname !== from.hostname && isLiteral(to.hostname) && !isLiteral(from.hostname)) {
        return `${from.hostname} leads to the address ${to.hostname}`;
    }
    return undefined;
}
function isLiteral(hostname) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname.replace(/^\[|\]$/g, '')) !== 0 || /(?:^|\.)localhost\.?$/.test(hostname);
}


/***/ }),

/***/ 9040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BodyTooLarge),
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);




const MAX_ERROR_BODY = 64 * 1024;
/** The body is longer than the request allows. */
class BodyTooLarge extends Error {
}
/** A registry may verify and move a large blob before it answers, in silence. */
const FILE_PATIENCE = 5;
/**
 * HTTP on kept-alive sockets. Not `fetch`: it closes the connection after every HEAD and refuses ports such as 5061.
 * https://github.com/nodejs/undici/issues/258, https://fetch.spec.whatwg.org/#port-blocking
 */
function createTransport(options) {
    const { agents } = options;
    const open = (request, agent) => {
        const { method, headers, url } = request;
        options.onRequest?.(method, url);
        const timeout = options.timeoutMs * (streams(request) ? FILE_PATIENCE : 1);
        const signal = options.signal === undefined ? {} : { signal: options.signal };
        const { request: send } = url.protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_1__ : node_https__WEBPACK_IMPORTED_MODULE_2__;
        return send(url, { method, headers, agent, timeout, ...signal });
    };
    return async (request) => {
        const agent = agents.agentFor(request.url);
        const first = open(request, agent);
        try {
            return await exchange(first, request, options.totalMs);
        }
        catch (error) {
            const other = wasIdleClosed(first, error) ? agent : agents.agentAfter(request.url, agent, error);
            if (other === undefined)
                throw error;
            return await exchange(open(request, other), request, options.totalMs);
        }
    };
}
/** The server closed a kept-alive socket while we wrote to it. https://nodejs.org/api/http.html#requestreusedsocket */
function wasIdleClosed(sent, error) {
    return sent.reusedSocket && error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
function exchange(sent, request, totalMs) {
    return new Promise((resolve, reject) => {
        let incoming;
        const expire = () => (incoming ?? sent).destroy(timedOut());
        const total = streams(request) ? undefined : setTimeout(expire, totalMs).unref();
        const settle = (done) => {
            clearTimeout(total);
            // Answered before the body was sent: the socket is in no state to be used again.
            if (!sent.writableEnded)
                sent.destroy();
            done();
        };
        sent.on('timeout', expire);
        sent.on('error', (error) => settle(() => reject(error)));
        sent.on('response', (response) => {
            incoming = response;
            readReply(response, request).then((reply) => settle(() => resolve(reply)), (error) => settle(() => reject(error)));
        });
        writeBody(sent, request);
    });
}
function streams({ body, into }) {
    return body?.kind === 'file' || into !== undefined;
}
function timedOut() {
    return Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}
function writeBody(sent, request) {
    const { body } = request;
    if (body?.kind !== 'file') {
        sent.end(body?.bytes);
        return;
    }
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(body.path, { start: body.start ?? 0 });
    file.on('error', (error) => sent.destroy(error));
    // A registry may refuse before it has read everything; without this the reading would go on into nothing.
    sent.on('close', () => file.destroy());
    sent.on('response', () => file.unpipe(sent).destroy());
    file.pipe(sent);
}
async function readReply(incoming, request) {
    const status = incoming.statusCode ?? 0;
    const succeeded = status >= 200 && status < 300;
    const limit = succeeded ? request.limit : MAX_ERROR_BODY;
    if (succeeded && request.into !== undefined) {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(incoming, (chunks) => bounded(chunks, limit), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(request.into));
        return { status, headers: incoming.headers, body: Buffer.alloc(0), url: request.url };
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= limit)
            continue;
        if (succeeded)
            throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
        break;
    }
    const body = Buffer.concat(chunks).subarray(0, limit);
    return { status, headers: incoming.headers, body, url: request.url };
}
async function* bounded(chunks, limit) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit)
            throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
        yield chunk;
    }
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);





const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** The files of a checkout. No read leaves the root, also not through links. */
async function workTree(root) {
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', `the root ${JSON.stringify(root)} is no folder`, {
            cause,
            hint: 'pass --root <dir>',
        });
    });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(base)).isDirectory())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', `the root ${JSON.stringify(root)} is no folder`);
    let files;
    return {
        listFiles: () => {
            files ??= listFiles(base);
            return files;
        },
        readText: (path) => readText(base, path).catch(unreadable),
        listContext: (directory) => listContext(base, directory).catch(failedToRead),
        digestFile: (path) => digestFile(base, path).catch(failedToRead),
    };
}
// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles(base) {
    // Starting git costs more than everything else that a small tree needs.
    const { listWorkTree } = isRepository(base) ? await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 8464)) : { listWorkTree: undefined };
    const listed = await listWorkTree?.(base);
    return (listed ?? (await walk(base, '', skipUnreadable)).filter((entry) => entry.kind === 'file').map((entry) => entry.path));
}
function isRepository(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')) || ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) !== folder && isRepository((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)));
}
// A name that is no UTF-8 cannot be asked for; a listing can do without it, a build context cannot.
const skipUnreadable = () => [];
const failUnreadable = (error) => {
    throw error;
};
async function walk(base, directory, onUnreadable) {
    const entries = [];
    const queue = [directory];
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
        for (const dirent of await readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, folder), onUnreadable)) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, dirent.name);
            if (dirent.name === '.git')
                continue;
            if (dirent.isDirectory())
                queue.push(path);
            else
                entries.push(...(await describeEntry(base, path, dirent).catch(onUnreadable)));
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
async function listContext(base, directory) {
    const folder = await resolveInside(base, directory);
    if (folder.kind !== 'inside')
        return undefined;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder.path);
    if (!stats.isDirectory())
        return undefined;
    return walk(folder.path, '', failUnreadable);
}
async function resolveInside(base, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, real);
        // git's own files hold the checkout's credentials, and are no part of any environment.
        if ([...path.split('/'), ...inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)].includes('.git'))
            return { kind: 'outside' };
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
async function readText(base, path) {
    const resolved = await resolveInside(base, path);
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
async function digestFile(base, path) {
    const resolved = await resolveInside(base, path);
    if (resolved.kind !== 'inside')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `${JSON.stringify(path)} cannot be read`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        if (!(await file.stat()).isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `${JSON.stringify(path)} is no regular file`);
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
    }
    finally {
        await file.close();
    }
    return `sha256:${hash.digest('hex')}`;
}
// Names that no file system takes, and files that we may not read, are facts about the user's files.
function unreadable(error) {
    return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${systemCode(error)}` };
}
function failedToRead(cause) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q)
        throw cause;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `a file of the context cannot be read: ${systemCode(cause)}`, { cause });
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

/***/ 9100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PQ: () => (/* binding */ CONTENT_KEYS),
  Fq: () => (/* binding */ decodeEntries),
  gX: () => (/* binding */ writeEntries)
});

// UNUSED EXPORTS: ENTRY_KEYS

// EXTERNAL MODULE: ./build/core/config-path.js
var config_path = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/core/config-values.js
var config_values = __webpack_require__(3341);
// EXTERNAL MODULE: ./build/core/decode.js
var decode = __webpack_require__(9566);
;// CONCATENATED MODULE: ./build/core/matrix-axes.js

const MAX_COMBINATIONS = 256;
const MAX_AXES = 16;
const MAX_VALUE = 100;
const AXIS = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const AXIS_HINT = 'write python: ["3.11", "3.12"]';
/** Reads `matrix`: a list of texts an axis, and with `exclude` the combinations that are left out. */
function decodeMatrix(findings, node) {
    const inner = { path: findings.path, diagnostics: [] };
    const matrix = readMatrix(inner, node);
    findings.diagnostics.push(...inner.diagnostics);
    return inner.diagnostics.length === 0 ? matrix : undefined;
}
function readMatrix(findings, node) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, 'matrix');
    if (map === undefined)
        return undefined;
    const named = map.entries.filter(({ key }) => key !== 'exclude');
    if (named.length === 0)
        (0,decode/* report */.z8)(findings, 'error', 'matrix-axis', 'expected an axis', map.at, AXIS_HINT);
    if (named.length > MAX_AXES) {
        (0,decode/* report */.z8)(findings, 'error', 'matrix-limits', `expected at most ${MAX_AXES} axes`, map.at, 'write several entries');
        return undefined;
    }
    const axes = named.flatMap((entry) => decodeAxis(findings, entry) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    const excludes = decodeExcludes(findings, map, axes);
    const all = combine(axes);
    if (all === undefined) {
        const message = `expected at most ${MAX_COMBINATIONS} combinations`;
        (0,decode/* report */.z8)(findings, 'error', 'matrix-limits', message, map.at, 'write several entries with smaller matrices');
        return undefined;
    }
    const combinations = all.filter((values) => !excludes.some((exclude) => isPart(exclude, values)));
    if (combinations.length === 0)
        (0,decode/* report */.z8)(findings, 'error', 'matrix-axis', 'no combination is left', map.at, 'exclude fewer');
    return { axes, combinations };
}
function decodeAxis(findings, { key, at, value }) {
    if (!AXIS.test(key) || key === 'include') {
        const expected = key === 'include' ? 'an axis; further entries stand for include' : 'letters, digits, - and _ for an axis';
        (0,decode/* report */.z8)(findings, 'error', 'matrix-axis', `expected ${expected}, received ${(0,decode/* quote */.hD)(key)}`, at, AXIS_HINT);
        return undefined;
    }
    const items = (0,decode/* decodeList */.VX)(findings, value, `axis ${key}`);
    if (items === undefined)
        return undefined;
    const values = items.slice(0, MAX_COMBINATIONS + 1).flatMap((item) => decodeValue(findings, item, key) ?? []);
    const twice = values.find((text, index) => values.indexOf(text) !== index);
    if (items.length === 0)
        (0,decode/* report */.z8)(findings, 'error', 'matrix-axis', `axis ${key} has no values`, value.at, AXIS_HINT);
    if (twice !== undefined)
        (0,decode/* report */.z8)(findings, 'error', 'matrix-axis', `axis ${key} has ${(0,decode/* quote */.hD)(twice)} twice`, value.at, 'remove one');
    return { name: key, at, values };
}
function decodeValue(findings, item, axis) {
    const text = (0,decode/* decodeString */.sc)(findings, item, `axis ${axis}`);
    if (text === undefined || (text !== '' && text.length <= MAX_VALUE && !text.includes('${{')))
        return text;
    const message = `expected 1 to ${MAX_VALUE} characters of text for axis ${axis}, received ${(0,decode/* quote */.hD)(text)}`;
    (0,decode/* report */.z8)(findings, 'error', 'matrix-axis', message, item.at, 'write a shorter value, and the rest where it is used');
    return undefined;
}
function decodeExcludes(findings, map, axes) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'exclude');
    const items = entry === undefined ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'exclude') ?? []);
    return items.flatMap((item) => {
        const exclude = (0,decode/* decodeMap */.P2)(findings, item, 'an element of exclude');
        if (exclude?.entries.length === 0)
            (0,decode/* report */.z8)(findings, 'error', 'matrix-exclude', 'expected an axis', item.at, axesHint(axes));
        return exclude === undefined ? [] : [new Map(exclude.entries.map((pair) => decodeExclude(findings, pair, axes)))];
    });
}
function decodeExclude(findings, { key, at, value }, axes) {
    const axis = axes.find(({ name }) => name === key);
    if (axis === undefined) {
        const message = `${(0,decode/* quote */.hD)(key)} is no axis of this matrix`;
        (0,decode/* report */.z8)(findings, 'error', 'matrix-exclude', message, at, axesHint(axes));
        return [key, ''];
    }
    const text = (0,decode/* decodeString */.sc)(findings, value, `axis ${key}`);
    if (text !== undefined && !axis.values.includes(text)) {
        const hint = `its values are: ${(0,decode/* quote */.hD)(axis.values.join(', '))}`;
        (0,decode/* report */.z8)(findings, 'error', 'matrix-exclude', `${(0,decode/* quote */.hD)(text)} is no value of axis ${key}`, value.at, hint);
    }
    return [key, text ?? ''];
}
function axesHint(axes) {
    return `its axes are: ${axes.map(({ name }) => name).join(', ')}`;
}
/** Every combination, the last axis changing fastest; `undefined` when there are too many. */
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

;// CONCATENATED MODULE: ./build/core/matrix.js


function matrixBudget() {
    return { characters: 2_000_000 };
}
/** What a node costs beside its text. */
const NODE = 16;
/** The expression of a workflow's matrix, which its readers know; nothing but an axis can stand in it. */
const PLACEHOLDER = /\$\{\{ {0,9}matrix\.([A-Za-z_][A-Za-z0-9_-]*) {0,9}\}\}/g;
/** The combinations of an entry, in the order of its axes; without a matrix the entry itself. Empty after an error. */
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
        (0,decode/* report */.z8)(findings, 'error', 'matrix-limits', 'the matrices of this file write too much text', entry?.at, hint);
        return [];
    }
    return combinations;
}
/** Text in which the name of its axis stands for each placeholder: what an id is made of. */
function nameAxes(text) {
    return text.replace(PLACEHOLDER, '$1');
}
function formatSuffix(values) {
    return `?${[...values].map(([axis, value]) => `${axis}=${encodeValue(value)}`).join('&')}`;
}
// https://www.rfc-editor.org/rfc/rfc3986#section-2.3: all but the unreserved characters, by their UTF-8 bytes.
function encodeValue(value) {
    const encode = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(value).replace(/[!'()*]/g, encode);
}
// An expression that is not replaced would be hashed as text.
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
        const received = unknown === undefined ? (0,decode/* quote */.hD)(rest.slice(rest.indexOf('${{'))) : `axis ${(0,decode/* quote */.hD)(unknown)}`;
        (0,decode/* report */.z8)(findings, 'error', 'matrix-placeholder', `expected \${{ matrix.<axis> }}, received ${received}`, at, hint);
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
            (0,decode/* report */.z8)(findings, 'warning', 'matrix-unused', message, at, `use ${placeholder}, or remove the axis`);
        }
        else if (name?.kind === 'scalar' && values.length > 1 && !named.has(axis)) {
            const message = `environments that differ in ${axis} have one name and version`;
            const hint = `write name: ${JSON.stringify(`${name.text}-${placeholder}`.slice(0, 200))}`;
            (0,decode/* report */.z8)(findings, 'warning', 'matrix-name', message, name.at, hint);
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
    // The caller stops at the first combination that goes beyond it: the rest of this one is not worth writing.
    if (budget.characters < 0)
        return node;
    if (node.kind === 'map')
        return substituteMap(node, values, budget);
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => substitute(item, values, budget)) };
    const text = node.text.replace(PLACEHOLDER, (_all, axis) => values.get(axis) ?? '');
    budget.characters -= text.length;
    // Values are texts: `${{ matrix.python }}` stays one where a plain scalar would become a number.
    return text === node.text ? node : { ...node, text, plain: false };
}

;// CONCATENATED MODULE: ./build/core/config-entry.js




/** Keys of an entry in the order of the documentation. */
const ENTRY_KEYS = [
    'path',
    'name',
    'version',
    'description',
    'tags',
    'base',
    'image',
    'conda',
    'conda-file',
    'pip',
    'requirements',
    'spark',
    'dockerfile',
    'context',
    'target',
    'build-args',
    'build-contexts',
    'platforms',
    'variables',
    'provides',
    'test',
    'pip-check',
    'secrets',
    'matrix',
    'owners',
    'runs-on',
    'policies',
];
/** Keys that say what is in an environment in place; one of them, or `base`, makes an entry one. */
const CONTENT_KEYS = [
    'image',
    'conda',
    'conda-file',
    'pip',
    'requirements',
    'spark',
    'dockerfile',
];
/** The entries of a list, each combination of a matrix on its own. */
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
    return (0,decode/* entryOf */.Ms)(map, 'path') === undefined && ['base', ...CONTENT_KEYS].some((key) => (0,decode/* entryOf */.Ms)(map, key));
}
// By name and not by index: an entry that comes before it moves no id.
function pointerOf(findings, map, pointers) {
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    if (name?.kind !== 'scalar' || name.text === '') {
        const hint = 'add "name: <name of the environment>"';
        (0,decode/* report */.z8)(findings, 'error', 'field-missing', 'an environment in place needs a name', map.at, hint);
        return undefined;
    }
    // https://www.rfc-editor.org/rfc/rfc6901#section-3
    const pointer = `/environments/${nameAxes(name.text).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!pointers.has(pointer)) {
        pointers.add(pointer);
        return pointer;
    }
    const message = `an environment in place is called ${(0,decode/* quote */.hD)(name.text)} already`;
    (0,decode/* report */.z8)(findings, 'error', 'entry-duplicate', message, name.at, 'give it another name');
    return undefined;
}
/** Reads the list of entries. */
function decodeEntries(findings, node, what) {
    const nodes = (0,decode/* decodeList */.VX)(findings, node, what);
    if (nodes === undefined)
        return undefined;
    // The combinations of a matrix have most mistakes in common.
    const inner = (0,decode/* findingsFor */.I6)(findings.path);
    const entries = writeEntries(inner, nodes).flatMap((written) => decodeEntry(inner, written) ?? []);
    checkProvides(inner, entries);
    const distinct = new Map(inner.diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    for (const diagnostic of distinct.values())
        findings.diagnostics.push(diagnostic);
    return entries;
}
// A reference that siblings stand on must mean one environment.
function checkProvides(findings, entries) {
    const seen = new Set();
    for (const { path, glob, provides, at } of entries) {
        if (provides.length > 0 && glob !== undefined) {
            const message = `provides needs a literal path, received ${(0,decode/* quote */.hD)(path)}`;
            const hint = 'give each environment that siblings stand on its own entry';
            (0,decode/* report */.z8)(findings, 'error', 'provides-conflict', message, at, hint);
        }
        for (const text of provides) {
            if (seen.has(text))
                (0,decode/* report */.z8)(findings, 'error', 'provides-conflict', `${(0,decode/* quote */.hD)(text)} is provided twice`, at);
            seen.add(text);
        }
    }
}
function decodeEntry(findings, written) {
    const { index, map, combination } = written;
    (0,decode/* checkKeys */.L)(findings, map, ENTRY_KEYS, 'an environment');
    const path = pathOf(findings, written);
    if (path === undefined)
        return undefined;
    const texts = (key) => (0,decode/* decodeOptional */.BV)(findings, map, key, decode/* decodeTexts */.hs) ?? {};
    const string = (key) => (0,decode/* decodeOptional */.BV)(findings, map, key, decode/* decodeString */.sc);
    return {
        ...path,
        index,
        at: map.at,
        inPlace: written.pointer !== undefined,
        combination,
        name: (0,decode/* decodeOptional */.BV)(findings, map, 'name', decode/* decodeText */.g7),
        version: (0,decode/* decodeOptional */.BV)(findings, map, 'version', decode/* decodeText */.g7),
        description: (0,decode/* decodeOptional */.BV)(findings, map, 'description', decode/* decodeText */.g7),
        tags: texts('tags'),
        variables: texts('variables'),
        base: string('base'),
        baseAt: (0,decode/* entryOf */.Ms)(map, 'base')?.value.at,
        context: string('context'),
        target: string('target'),
        platforms: (0,decode/* decodeOptional */.BV)(findings, map, 'platforms', config_values/* decodePlatforms */.n9),
        buildArgs: texts('build-args'),
        buildContexts: texts('build-contexts'),
        provides: (0,decode/* decodeOptional */.BV)(findings, map, 'provides', config_values/* decodeReferences */.PL) ?? [],
        test: string('test'),
        pipCheck: (0,decode/* decodeOptional */.BV)(findings, map, 'pip-check', decode/* decodeBoolean */.J2),
        secrets: (0,decode/* decodeOptional */.BV)(findings, map, 'secrets', config_values/* decodeStepSecrets */.ME),
        owners: (0,decode/* decodeOptional */.BV)(findings, map, 'owners', config_values/* decodeOwners */.$c),
        runsOn: (0,decode/* decodeOptional */.BV)(findings, map, 'runs-on', config_values/* decodeRunsOn */.kF),
        policies: (0,decode/* decodeOptional */.BV)(findings, map, 'policies', config_values/* decodePolicies */.fR) ?? {},
    };
}
function pathOf(findings, { map, pointer }) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'path');
    if (entry === undefined) {
        if (pointer !== undefined)
            return { path: `${findings.path}#${pointer}`, file: findings.path, glob: undefined };
        if (isInPlace(map))
            return undefined;
        const hint = `add "path: <definition file or glob>", or what is in it: base, ${CONTENT_KEYS.join(', ')}`;
        (0,decode/* report */.z8)(findings, 'error', 'field-missing', 'expected a path', map.at, hint);
        return undefined;
    }
    for (const { key, at } of map.entries) {
        if (!CONTENT_KEYS.some((content) => content === key))
            continue;
        const hint = 'remove path to declare the environment in place, or write this into the file that it names';
        (0,decode/* report */.z8)(findings, 'error', 'entry-content', `${key} does not go with path`, at, hint);
    }
    const path = (0,decode/* decodeString */.sc)(findings, entry.value, 'path');
    return path === undefined ? undefined : (0,config_path/* decodeEntryPath */.GH)(findings, path, map.at);
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ decodeEntryPath),
/* harmony export */   QO: () => (/* binding */ splitId),
/* harmony export */   Qc: () => (/* binding */ withoutCombination)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8998);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);



/** Reads `path` of an entry. */
function decodeEntryPath(findings, text, at) {
    const { file, rest } = splitId(text);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('.', file);
    if (!resolved.ok) {
        const message = `path ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`;
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'path-refused', message, at, 'name a file below the root');
        return { path: text, file: text, glob: undefined };
    }
    const path = `${resolved.path}${rest}`;
    if (resolved.path === findings.path) {
        const hint = 'declare it in place: "name", and "image", "conda", "pip" or "dockerfile", without "path"';
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'path-refused', `path ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names this file`, at, hint);
    }
    if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(resolved.path))
        return { path, file: resolved.path, glob: undefined };
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGlob */ .q)(path);
    if (glob !== undefined)
        return { path, file: resolved.path, glob };
    const message = `expected a pattern of at most 1,000 characters and 64 alternatives, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`;
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'glob-limits', message, at, 'write several entries');
    return { path, file: resolved.path, glob: () => false };
}
/** Parts an id: the file, and the JSON pointer and the combination behind it. */
function splitId(id) {
    const pointer = id.indexOf('#');
    // A `?` alone is a wildcard.
    const end = pointer >= 0 ? pointer : id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return end < 0 ? { file: id, rest: '' } : { file: id.slice(0, end), rest: id.slice(end) };
}
/** The id without the combination of a matrix. */
function withoutCombination(id) {
    const at = id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return at < 0 ? id : id.slice(0, at);
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ decodeOwners),
/* harmony export */   ME: () => (/* binding */ decodeStepSecrets),
/* harmony export */   NR: () => (/* binding */ decodeRepositories),
/* harmony export */   PL: () => (/* binding */ decodeReferences),
/* harmony export */   Sw: () => (/* binding */ decodeSignatures),
/* harmony export */   VV: () => (/* binding */ decodePrefixes),
/* harmony export */   ZP: () => (/* binding */ decodeRepository),
/* harmony export */   fR: () => (/* binding */ decodePolicies),
/* harmony export */   hD: () => (/* binding */ decodeCurated),
/* harmony export */   i6: () => (/* binding */ decodeReference),
/* harmony export */   kF: () => (/* binding */ decodeRunsOn),
/* harmony export */   n9: () => (/* binding */ decodePlatforms),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export SIGNATURE_KEYS */
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
/* harmony import */ var _names_environment_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7670);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8786);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1556);
/* harmony import */ var _pinning_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(202);
/* harmony import */ var _recipes_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5211);







function decodeReferences(findings, node, what) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeList */ .VX)(findings, node, what)?.flatMap((item) => decodeReference(findings, item, what) ?? []);
}
function decodePlatforms(findings, node, what) {
    const texts = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStrings */ .zC)(findings, node, what);
    if (texts === undefined)
        return undefined;
    const { platforms, invalid } = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPlatforms */ .hB)(texts);
    if (invalid === undefined && platforms.length > 0)
        return platforms;
    const received = invalid === undefined ? 'an empty list' : (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(invalid);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'platform-syntax', `expected platforms such as linux/amd64, received ${received}`, node.at);
    return undefined;
}
function decodeRepository(findings, node, what) {
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(findings, node, what);
    const repository = text === undefined ? undefined : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOwnRepository */ .Ed)(text);
    if (text !== undefined && repository === undefined) {
        const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`;
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'reference-syntax', message, node.at);
    }
    return repository;
}
function decodeRepositories(findings, node, what) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeList */ .VX)(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}
function decodeReference(findings, node, what) {
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(findings, node, what);
    if (text === undefined || (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(text) !== undefined)
        return text;
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'reference-syntax', `expected an image reference for ${what}, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, node.at);
    return undefined;
}
function oneOf(values) {
    return (findings, node, what) => {
        const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(findings, node, what);
        const value = values.find((candidate) => candidate === text);
        if (text !== undefined && value === undefined) {
            (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'wrong-value', `expected one of ${values.join(', ')} for ${what}, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, node.at);
        }
        return value;
    };
}
const POLICIES = ['off', 'error', 'warning', 'note'];
function decodePolicies(findings, node, what) {
    const map = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeMap */ .P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    const rules = _pinning_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .PIN_RULES */ .sR.map(({ id }) => id);
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .checkKeys */ .L)(findings, map, rules, what);
    const known = map.entries.filter(({ key }) => rules.includes(key));
    return Object.fromEntries(known.flatMap(({ key, value }) => {
        const policy = decodePolicy(findings, value, key);
        return policy === undefined ? [] : [[key, policy]];
    }));
}
// `off` is a boolean to some readers of YAML; here it can mean one thing only.
function decodePolicy(findings, node, what) {
    return node.kind === 'scalar' && node.text === 'off' ? 'off' : oneOf(POLICIES)(findings, node, what);
}
// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
const OWNER = /^(?:@[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200})$/;
function decodeOwners(findings, node, what) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeList */ .VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(findings, item, what);
        if (text === undefined || OWNER.test(text))
            return text ?? [];
        const message = `expected @user, @organization/team or an e-mail address, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`;
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'owner-syntax', message, item.at);
        return [];
    });
}
/** A runner's label stands in a workflow's expressions: no white space, quotes and signs of a shell. */
const LABEL = /^[A-Za-z0-9._/@:#?=-]{1,200}$/;
/** Labels of the runner that builds: one text, or a list. */
function decodeRunsOn(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeList */ .VX)(findings, node, what);
    if (items?.length === 0)
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'runner-label', `expected a label for ${what}`, node.at);
    return items?.flatMap((item) => {
        const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(findings, item, what);
        if (text === undefined || LABEL.test(text))
            return text ?? [];
        const message = `expected the label of a runner such as ubuntu-latest, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`;
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'runner-label', message, item.at);
        return [];
    });
}
/** Ids of secrets that our own steps use, sorted. */
function decodeStepSecrets(findings, node, what) {
    const ids = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeList */ .VX)(findings, node, what)?.flatMap((item) => oneOf(_recipes_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .STEP_SECRETS */ .JU)(findings, item, what) ?? []);
    return ids && [...new Set(ids)].sort();
}
/** A path below the root. */
function decodePath(findings, node, what) {
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(findings, node, what);
    const resolved = text === undefined || text === '' ? undefined : (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('.', text);
    if (resolved?.ok)
        return resolved.path;
    if (text !== undefined)
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'wrong-value', `expected a path below the root for ${what}, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, node.at);
    return undefined;
}
/** Prefixes of names; none is empty, for that would refuse every name. */
function decodePrefixes(findings, node, what) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeList */ .VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc)(findings, item, what);
        if (text !== '')
            return text ?? [];
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'wrong-value', `expected a prefix for ${what}, received an empty text`, item.at);
        return [];
    });
}
/** Reference by name of the environments that are maintained elsewhere. */
function decodeCurated(findings, node, what) {
    const map = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeMap */ .P2)(findings, node, what);
    const pairs = map?.entries.flatMap(({ key, at, value }) => {
        if (!(0,_names_environment_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isEnvironmentName */ .t)(key)) {
            const message = `expected the name of an environment in ${what}, received ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`;
            (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'name-syntax', message, at, 'write <name>: <reference>');
        }
        const reference = decodeReference(findings, value, key);
        return reference === undefined ? [] : [[key, reference]];
    });
    return pairs && new Map(pairs);
}
/** Keys of `signatures`. */
const SIGNATURE_KEYS = ['identities', 'issuer', 'trusted-root'];
/** Who issues the tokens of GitHub's workflows. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
function decodeSignatures(findings, node, what) {
    const map = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeMap */ .P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .checkKeys */ .L)(findings, map, SIGNATURE_KEYS, what);
    const identities = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOptional */ .BV)(findings, map, 'identities', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStrings */ .zC);
    const issuer = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOptional */ .BV)(findings, map, 'issuer', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc) ?? GITHUB_ISSUER;
    const trustedRoot = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOptional */ .BV)(findings, map, 'trusted-root', _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc);
    if (identities !== undefined && identities.length > 0 && trustedRoot !== undefined)
        return { identities, issuer, trustedRoot };
    const message = 'expected identities and a trusted-root for signatures';
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'field-missing', message, node.at, 'docs/signatures.md shows both');
    return undefined;
}


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ DEFAULT_REGISTRIES),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   uV: () => (/* binding */ allowedHosts)
/* harmony export */ });
/* unused harmony exports CONFIG_KEYS, DEFAULTS_KEYS */
/* harmony import */ var _config_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9100);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3341);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9566);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8786);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4274);





const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'];
/** Configuration of a tree without `terrarium.yml`. */
function defaultConfig(path) {
    return {
        path,
        text: '',
        repository: undefined,
        lookupRepositories: [],
        stagingRepository: undefined,
        promote: false,
        signatures: undefined,
        allowedRegistries: DEFAULT_REGISTRIES,
        defaultBase: undefined,
        defaultBaseAt: undefined,
        defaultPlatforms: [_names_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_PLATFORM */ .Er],
        followBase: 'floating',
        baseMoved: 'auto',
        condaInstaller: undefined,
        curated: new Map(),
        reservedPrefixes: [],
        policies: {},
        baseline: undefined,
        owners: [],
        defaultRunsOn: [],
        defaultPipCheck: true,
        defaultSecrets: [],
        inline: false,
        environments: [],
    };
}
/** Keys of the file in the order of the documentation; the published JSON Schema is tested against them. */
const CONFIG_KEYS = [
    'repository',
    'lookup-repositories',
    'staging-repository',
    'promote',
    'signatures',
    'allowed-registries',
    'defaults',
    'follow-base',
    'base-moved',
    'conda-installer',
    'curated',
    'reserved-prefixes',
    'policies',
    'baseline',
    'owners',
    'inline',
    'environments',
];
/** Keys of `defaults`. */
const DEFAULTS_KEYS = ['base', 'platforms', 'runs-on', 'pip-check', 'secrets'];
/** Reads `terrarium.yml`. A file with errors gives the defaults where it cannot be read, and the errors. */
function parseConfig(text, path) {
    const reading = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, path);
    if (!reading.ok)
        return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
    const findings = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsFor */ .I6)(path);
    const empty = reading.root.kind === 'scalar' && reading.root.text === '';
    const map = empty ? undefined : (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeMap */ .P2)(findings, reading.root, 'terrarium.yml');
    const config = map === undefined ? defaultConfig(path) : decodeConfig(findings, map, text);
    return { config, diagnostics: findings.diagnostics };
}
function decodeConfig(findings, map, text) {
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKeys */ .L)(findings, map, CONFIG_KEYS, 'terrarium.yml');
    const fallback = defaultConfig(findings.path);
    const read = (key, decode) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, map, key, decode);
    const defaults = read('defaults', _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeMap */ .P2);
    if (defaults !== undefined)
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKeys */ .L)(findings, defaults, DEFAULTS_KEYS, 'defaults');
    return {
        path: findings.path,
        text,
        repository: read('repository', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRepository */ .ZP),
        lookupRepositories: read('lookup-repositories', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRepositories */ .NR) ?? [],
        stagingRepository: read('staging-repository', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRepository */ .ZP),
        promote: read('promote', _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBoolean */ .J2) ?? false,
        signatures: read('signatures', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSignatures */ .Sw),
        allowedRegistries: read('allowed-registries', _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStrings */ .zC) ?? fallback.allowedRegistries,
        defaultBase: defaults && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'base', _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeString */ .sc),
        defaultBaseAt: defaults && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(defaults, 'base')?.value.at,
        defaultPlatforms: (defaults && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'platforms', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePlatforms */ .n9)) ?? fallback.defaultPlatforms,
        followBase: read('follow-base', (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['floating', 'tags', 'never'])) ?? fallback.followBase,
        baseMoved: read('base-moved', (0,_config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['auto', 'build', 'report'])) ?? fallback.baseMoved,
        condaInstaller: read('conda-installer', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReference */ .i6),
        curated: read('curated', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeCurated */ .hD) ?? fallback.curated,
        reservedPrefixes: read('reserved-prefixes', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePrefixes */ .VV) ?? [],
        policies: read('policies', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePolicies */ .fR) ?? {},
        baseline: read('baseline', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0),
        owners: read('owners', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOwners */ .$c) ?? [],
        defaultRunsOn: (defaults && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'runs-on', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRunsOn */ .kF)) ?? [],
        defaultPipCheck: (defaults && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'pip-check', _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBoolean */ .J2)) ?? true,
        defaultSecrets: (defaults && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'secrets', _config_values_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeStepSecrets */ .ME)) ?? [],
        inline: read('inline', _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBoolean */ .J2) ?? false,
        environments: read('environments', _config_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEntries */ .Fq) ?? [],
    };
}
/** Every registry host that a file of this tree may name. */
function allowedHosts(config) {
    const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
    return [...config.allowedRegistries, ...ours.flatMap((repository) => (repository ? [repository.registry] : []))];
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ decodeOptional),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   J2: () => (/* binding */ decodeBoolean),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   P2: () => (/* binding */ decodeMap),
/* harmony export */   VX: () => (/* binding */ decodeList),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hs: () => (/* binding */ decodeTexts),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zC: () => (/* binding */ decodeStrings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4274);


function findingsFor(path) {
    return { path, diagnostics: [] };
}
/** Adds a diagnostic at a position of the file. */
function report(findings, severity, code, message, at, hint) {
    const position = at === undefined ? {} : { line: at.line, column: at.column };
    const text = { message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(message), ...(hint ? { hint: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(hint) } : {}) };
    findings.diagnostics.push({ severity, code, path: findings.path, ...position, ...text });
}
/** Each finding once: what shares a file shares its findings. */
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
/** Errors before warnings before notes; what is equally bad stays in order. */
function worstFirst(diagnostics) {
    return diagnostics.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
const SEVERITIES = ['error', 'warning', 'note'];
/** The entry of a key, or `undefined`. */
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key === key);
}
/** Reports every key of the map that is not known, with the known ones. */
function checkKeys(findings, map, known, where) {
    for (const entry of map.entries) {
        if (known.includes(entry.key))
            continue;
        const hint = `remove it, or use one of: ${known.join(', ')}`;
        report(findings, 'error', 'unknown-field', `unknown field ${quote(entry.key)} in ${where}`, entry.at, hint);
    }
}
/** Reads a string. A plain scalar that some YAML reader takes for another type is an error: quoting says what is meant. */
function decodeString(findings, node, what) {
    if (node.kind !== 'scalar')
        return mismatch(findings, node, what, 'a string');
    const type = node.plain ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(node.text) : undefined;
    if (type === undefined)
        return node.text;
    const message = `expected a string for ${what}, received ${quote(node.text)}, which YAML reads as a ${type}`;
    const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
    report(findings, 'error', 'yaml-type', message, node.at, hint);
    return undefined;
}
/** Reads a scalar as it is written, where the schema allows numbers: `1.10` stays `1.10`. */
function decodeText(findings, node, what) {
    if (node.kind !== 'scalar')
        return mismatch(findings, node, what, 'a string or a number');
    if (!node.plain || !['boolean', 'null'].includes((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(node.text) ?? ''))
        return node.text;
    return decodeString(findings, node, what);
}
/** Reads `true` or `false`. */
function decodeBoolean(findings, node, what) {
    if (node.kind === 'scalar' && node.plain && /^(?:true|false)$/.test(node.text))
        return node.text === 'true';
    return mismatch(findings, node, what, 'true or false');
}
function decodeMap(findings, node, what) {
    return node.kind === 'map' ? node : mismatch(findings, node, what, 'a map');
}
function decodeList(findings, node, what) {
    return node.kind === 'list' ? node.items : mismatch(findings, node, what, 'a list');
}
/** Reads a list of strings; elements that are none are reported and left out. */
function decodeStrings(findings, node, what) {
    const items = decodeList(findings, node, what);
    return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}
/** Reads a map from names to texts. */
function decodeTexts(findings, node, what) {
    const map = decodeMap(findings, node, what);
    if (map === undefined)
        return undefined;
    const pairs = map.entries.map((entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)]);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
/** Reads the value of a key, where the map has it. */
function decodeOptional(findings, map, key, decode) {
    const entry = entryOf(map, key);
    return entry === undefined ? undefined : decode(findings, entry.value, key);
}
/** Shows untrusted text in a message: quoted, on one line, at most 100 characters. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}...` : text);
}
function mismatch(findings, node, what, expected) {
    const received = node.kind === 'scalar' ? quote(node.text) : `a ${node.kind}`;
    report(findings, 'error', 'wrong-type', `expected ${expected} for ${what}, received ${received}`, node.at);
    return undefined;
}


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ partOfFlag),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/**
 * Reads words that start with `--`, up to one that does not or that is `--` alone: `extractBuilderFlags` of
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
// White space of other languages belongs to the word: BuildKit sees bytes here.
function isBlank(char) {
    return char !== undefined && /^[\t-\r ]$/.test(char);
}
// An escape character hides the next one everywhere, in single quotes too; at the end of the line it is dropped.
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
 * A part of a flag's text as it can be replaced in the file; `undefined` where quotes or escapes stand in it. Line ends in it
 * are replaced with it.
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

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ heredocWords),
/* harmony export */   Sm: () => (/* binding */ parseHeredocWord),
/* harmony export */   on: () => (/* binding */ readHeredocs)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6864);
/* harmony import */ var _shell_expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1619);



/** The here-document that a word opens. https://docs.docker.com/reference/dockerfile/#here-documents */
function parseHeredocWord(text) {
    const read = readHeredocWord(text);
    return read === 'broken' ? undefined : read;
}
function readHeredocWord(text) {
    const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(text);
    const words = match === null ? [] : (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(match[2] ?? '');
    if (words === undefined)
        return 'broken';
    const [name = '', ...more] = words;
    if (match === null || name === '' || more.length > 0)
        return undefined;
    return { word: `<<${match[1]}${match[2]}`, name, chomp: match[1] === '-' };
}
const LIKE_A_HEREDOC = /(?:^|[^<])<<-?[\t\r ]*[^\t\r <]/;
/**
 * Words of a logical line that open here-documents. BuildKit looks for them with the shell's escape character, whatever the
 * file's is, and where its lexer fails it reads none: then a word that looks like one is refused.
 */
function heredocWords(findings, line, number) {
    if (!line.includes('<<'))
        return [];
    const words = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .lexWords */ .fg)(line)?.map(readHeredocWord);
    const broken = words === undefined ? LIKE_A_HEREDOC.test(line) : words.includes('broken');
    if (broken) {
        const message = 'BuildKit finds no here-document in this line: quotes do not match, or it does not know a ${} form';
        const hint = 'close the quotes, or move the text into the here-document';
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-heredoc', message, { line: number, column: 1 }, hint);
    }
    return (words ?? []).filter((word) => word !== undefined && word !== 'broken');
}
/** Reads the texts of here-documents, in order, from the lines behind their instruction. */
function readHeredocs(findings, words, lines, start) {
    const heredocs = [];
    let next = start;
    for (const { word, name, chomp } of words) {
        const first = next;
        while (next < lines.length && !ends(lines[next]?.text ?? '', name, chomp))
            next += 1;
        const body = lines.slice(first, next).map(({ raw }) => raw);
        if (next === lines.length) {
            const message = `here-document ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not closed: expected a line ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
            (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'dockerfile-heredoc', message, { line: start, column: 1 });
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
    const index = body.findIndex(_names_url_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCredentials */ .L);
    if (index < 0)
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(findings, 'error', 'credentials-in-url', 'a URL carries credentials', { line: line + index, column: 1 }, hint);
}


/***/ }),

/***/ 6058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseJsonForm)
/* harmony export */ });
/** Reads a JSON array; `undefined` for any other text, which is the shell form. */
function parseJsonForm(text) {
    if (!text.startsWith('['))
        return undefined;
    const value = parseJson(text);
    if (!Array.isArray(value))
        return undefined;
    const words = value.flatMap((word) => (typeof word === 'string' ? word.toWellFormed() : []));
    return words.length === value.length ? words : 'mixed';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lexDockerfile)
});

// EXTERNAL MODULE: ./build/core/decode.js
var decode = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/core/formats/dockerfile-directives.js

const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some reader could take for a directive: other white space, another separator, a text that we do not take. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*(?:#|\/\/)[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;
/** Reads the directives; mistakes, and what two readers could take differently, go to the findings. */
function readDirectives(findings, lines) {
    // BuildKit looks for the frontend behind a first line for the shell, and for the escape character not.
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
            (0,decode/* report */.z8)(findings, 'error', 'dockerfile-directive', `directive ${name} is given twice`, at);
        if (name === 'escape' && shebang) {
            const message = 'BuildKit reads no escape directive behind a #! line';
            (0,decode/* report */.z8)(findings, 'error', 'dockerfile-directive', message, at, 'remove the #! line, or the directive');
        }
        checkDirective(findings, name, match[2] ?? '', index + 1);
        found.set(name, match[2] ?? '');
    }
    return { syntax: found.get('syntax') ?? '', escape: found.get('escape') === '`' && !shebang ? '`' : '\\' };
}
function reportUnread(findings, text, line) {
    const message = `${(0,decode/* quote */.hD)(text)} is not read as a directive`;
    (0,decode/* report */.z8)(findings, 'error', 'dockerfile-directive', message, { line, column: 1 }, 'write # name=value');
}
function checkDirective(findings, name, value, line) {
    const expected = expectedOf(name, value);
    if (expected === undefined)
        return;
    const message = `expected ${expected}, received ${(0,decode/* quote */.hD)(value)}`;
    (0,decode/* report */.z8)(findings, 'error', 'dockerfile-directive', message, { line, column: 1 });
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

// EXTERNAL MODULE: ./build/core/formats/dockerfile-flags.js
var dockerfile_flags = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/core/formats/dockerfile-heredocs.js
var dockerfile_heredocs = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/core/formats/dockerfile-json.js
var dockerfile_json = __webpack_require__(6058);
// EXTERNAL MODULE: ./build/core/formats/shell-words.js
var shell_words = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/core/formats/dockerfile-lines.js


// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;
/** Splits a text at line feeds; carriage returns in front of them belong to the line end. */
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
            (0,decode/* report */.z8)(findings, 'error', 'dockerfile-limits', message, { line: lines.length + 1, column: 1 }, 'split the line');
        }
        lines.push({ text: line.slice(0, end), raw, offset });
        offset += raw.length;
    }
    return lines;
}
/** The place of an offset of the file. */
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
 * Joins a line with those that continue it. Comments and blank lines inside a continuation are dropped; outside they end
 * nothing. https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/parser.go
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
        // Only the first line loses its indentation.
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
// A line continues when it ends in one escape character, that is, one that is not escaped itself.
function continuation(text, escapeChar) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '\t')
        end -= 1;
    const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
    return escaped ? text.slice(0, end - 1) : undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/dockerfile-lexer.js








/** Far more than any image has layers for. */
const MAX_INSTRUCTIONS = 2000;
const JSON_KEYWORDS = ['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Text in which BuildKit takes white space of any language for what it is. */
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
        (0,decode/* report */.z8)(findings, 'error', 'dockerfile-limits', message, { line: instruction.line, column: 1 });
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
// The JSON form has none.
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
        json: JSON_KEYWORDS.includes(keyword) ? (0,dockerfile_json/* parseJsonForm */.e)(text) : undefined,
        heredocs: [],
        // A trigger is read again where it takes effect, without the file's escape character. https://docs.docker.com/reference/dockerfile/#onbuild
        trigger: keyword === 'ONBUILD' && from === 0 && text !== '' ? splitLine(line, at, '\\') : undefined,
    };
}
const CONTROL = /(?![ \t\r])[\p{Cc}\uFEFF]/u;
const FOREIGN_SPACE = /(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u;
// White space that hides in a name or a path, and what must never be written into a file.
function checkText(findings, { keyword, trigger, whole }, positionOf) {
    const pattern = TEXT_KEYWORDS.includes(trigger?.keyword ?? keyword) ? CONTROL : FOREIGN_SPACE;
    const { text, start } = (0,shell_words/* trimSpace */.Pd)(whole.text);
    const index = text.search(pattern);
    if (index >= 0) {
        const message = 'control characters, and white space other than blanks in names and paths, are not read';
        const at = positionOf(whole.offsets[start + index] ?? 0);
        (0,decode/* report */.z8)(findings, 'error', 'dockerfile-space', message, at, 'replace them by blanks');
    }
    if (!(0,url/* hasCredentials */.L)(text))
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    const message = 'a URL carries credentials';
    (0,decode/* report */.z8)(findings, 'error', 'credentials-in-url', message, { line: whole.line, column: 1 }, hint);
}
// BuildKit reads flags byte by byte, and so takes parts of other characters for white space.
function checkFlag(findings, flag, positionOf) {
    const plain = /^--[a-z][a-z0-9-]*(?:=[\x20-\x7e]*)?$/.test(flag.text);
    if (plain && isUnquoted(flag))
        return;
    const message = `flag ${(0,decode/* quote */.hD)(flag.text)} is not read`;
    const hint = 'write it in ASCII and in lower case, its name without quotes';
    (0,decode/* report */.z8)(findings, 'error', 'dockerfile-flag', message, positionOf(flag.start), hint);
}
function isUnquoted({ name, places }) {
    const end = name.length + 1;
    return (places[end] ?? 0) - (places[0] ?? 0) === end;
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ logicalLines),
/* harmony export */   OR: () => (/* binding */ lineProblem),
/* harmony export */   sp: () => (/* binding */ withoutComment),
/* harmony export */   yn: () => (/* binding */ foreignEncoding)
/* harmony export */ });
/** Where Python ends a line (`str.splitlines`) and nobody else does. */
const LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const CONTROL = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}]/u;
/** White space of Python's `str.strip` and `\s`: not that of JavaScript. */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Why a line cannot be read as pip reads it, or `undefined`. */
function lineProblem(text) {
    if (LINE_END.test(text))
        return 'the line holds a character that ends a line for pip, and for no editor';
    if (CONTROL.test(text))
        return 'the line holds a control character';
    if (text.endsWith('\\'))
        return 'the line ends with a backslash, by which pip would join it to what follows';
    return undefined;
}
/**
 * Lines as pip joins them: a backslash at the end continues a line, unless that is a comment, and a comment line ends what was
 * continued. Comments and blank lines are left out. https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L468
 */
function logicalLines(text) {
    const lines = [];
    let open;
    const close = (last, line) => {
        const joined = { text: `${open?.text ?? ''}${last}`, line: open?.line ?? line };
        open = undefined;
        // Behind such a character pip sees another line, also in what looks like a comment.
        const stripped = CONTROL.test(joined.text) ? joined.text : withoutComment(joined.text);
        if (stripped !== '')
            lines.push({ ...joined, text: stripped });
    };
    const physical = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    for (const [index, raw] of physical.entries()) {
        const comment = isComment(raw);
        if (!raw.endsWith('\\') || comment)
            close(comment ? ` ${raw}` : raw, index + 1);
        else
            open = { text: `${open?.text ?? ''}${withoutBackslashes(raw)}`, line: open?.line ?? index + 1 };
    }
    if (open !== undefined)
        close('', physical.length);
    return lines;
}
/** A line without its comment, which begins at the start or behind white space, and without white space around it. */
function withoutComment(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || SPACE.test(text[at - 1] ?? ''))
            return strip(text.slice(0, at), SPACE);
    }
    return strip(text, SPACE);
}
function isComment(line) {
    const start = line.indexOf('#');
    return start >= 0 && strip(line.slice(0, start), SPACE) === '';
}
// pip takes every backslash away from both ends.
function withoutBackslashes(line) {
    return strip(line, /\\/);
}
function strip(text, what) {
    let start = 0;
    let end = text.length;
    while (start < end && what.test(text[start] ?? ''))
        start += 1;
    while (end > start && what.test(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(start, end);
}
const CODING = /coding[:=][ \t-\r]*([-\w.]+)/;
const UTF_8 = /^(?:u8|utf|utf_?8|utf_8_sig|cp65001)$/;
// In these, what looks like ASCII is ASCII. https://docs.python.org/3/library/codecs.html#standard-encodings
const LIKE_ASCII = /^(?:(?:us_)?ascii|latin_?1|l1|iso_?8859_(?:[1-9]|1[013-6])|(?:cp|windows_)125[0-8]|cp437|koi8_[ru]|mac_roman|gbk|gb2312|big5|euc_(?:jp|kr))$/;
/** The encoding by which pip would read other text than this, as the file names it; `undefined` where it reads the same. */
function foreignEncoding(text) {
    if (text.startsWith('\uFEFF'))
        return undefined;
    const heads = text.split('\n', 2).filter((line) => line.startsWith('#'));
    const named = heads.map((line) => CODING.exec(line)?.[1]).find((name) => name !== undefined);
    const name = named?.toLowerCase().replace(/[^a-z0-9]+/g, '_') ?? 'utf_8';
    if (UTF_8.test(name))
        return undefined;
    const ascii = /^\p{ASCII}*$/u.test(text);
    return ascii && LIKE_ASCII.test(name) ? undefined : named;
}


/***/ }),

/***/ 2393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitOptionWords),
/* harmony export */   O: () => (/* binding */ quoteOptionWord)
/* harmony export */ });
/** Words of a line as Python's `shlex.split` reads them; `undefined` for an open quote or a backslash at the end. */
function splitOptionWords(line) {
    const words = [];
    let word;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at] ?? '';
        if (char === '\\' && quote !== "'") {
            const next = line[at + 1];
            if (next === undefined)
                return undefined;
            // In double quotes a backslash stays before what needs none.
            word = `${word ?? ''}${quote === '"' && next !== '"' && next !== '\\' ? char : ''}${next}`;
            at += 1;
        }
        else if (quote === '' ? char === '"' || char === "'" : char === quote) {
            quote = quote === '' ? char : '';
            word ??= '';
        }
        else if (quote === '' && /[ \t\r\n]/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${char}`;
    }
    if (quote !== '')
        return undefined;
    return word === undefined ? words : [...words, word];
}
/** The word as one that `splitOptionWords` reads back, and that starts no comment. */
function quoteOptionWord(word) {
    return word === '' || /[\s'"\\]|^#/.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}


/***/ }),

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vo: () => (/* binding */ expandWord),
  fg: () => (/* binding */ lexWords),
  c5: () => (/* binding */ plainWords)
});

;// CONCATENATED MODULE: ./build/core/formats/shell-pattern.js
/** Characters of a pattern, and of the value that it is tried on, at most: what a definition needs, many times over. */
const MAX_PATTERN = 1024;
/**
 * Reads `*`, `?` and `\*`, `\?`, `\\`; `undefined` where anything else is escaped.
 * `convertShellPatternToRegex` of https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
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
/** `${name#pattern}`: takes the shortest start that matches away, or with `greedy` the longest. */
function trimPrefix(pattern, value, greedy) {
    return value.slice(findMatch(pattern, value, 0, { anchored: true, greedy })?.end ?? 0).join('');
}
/** `${name%pattern}`: the same at the end. */
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
/** `${name//pattern/replacement}`: replaces every match, an empty one not right behind another. https://pkg.go.dev/regexp */
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
 * The match that a backtracking search would find first, in time proportional to pattern times value: all alternatives go
 * forward together, the preferred ones in front. https://swtch.com/~rsc/regexp/regexp2.html
 */
function findMatch(pattern, value, from, search) {
    let threads = [];
    let found;
    for (let at = from; at <= value.length; at += 1) {
        const seen = new Set(threads.map(({ state }) => state));
        if (found === undefined && (at === from || !search.anchored))
            enter(pattern, threads, seen, { state: 0, start: at }, search);
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
    const next = [];
    const seen = new Set();
    for (const thread of char === undefined ? [] : threads) {
        const token = pattern[thread.state];
        const taken = token.kind === 'char' ? token.char === char : char !== '\n';
        if (!taken)
            continue;
        const state = token.kind === 'star' ? thread.state : thread.state + 1;
        enter(pattern, next, seen, { ...thread, state }, search);
    }
    return next;
}
// A star may also take nothing: greedy, that is the second choice.
function enter(pattern, threads, seen, thread, search) {
    const entered = [];
    for (let { state } = thread; !seen.has(state); state += 1) {
        seen.add(state);
        entered.push({ ...thread, state });
        if (pattern[state]?.kind !== 'star')
            break;
    }
    threads.push(...(search.greedy ? entered : entered.reverse()));
}

// EXTERNAL MODULE: ./build/core/formats/shell-variables.js
var shell_variables = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/core/formats/shell-words.js
var shell_words = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/core/formats/shell-reader.js



/** Characters of an expanded word, at most: values that double line by line would not end. */
const MAX_EXPANSION = 65_536;
/** Braces inside braces, at most. */
const MAX_DEPTH = 50;
/**
 * Reads one word or line as BuildKit's shell lexer does, including what it forgets and writes twice.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
class WordReader {
    /** Words that were read so far, at the end of `readAll` all of them. */
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
    // White space between `<<` and its word belongs to it.
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
    // In double quotes an escape is kept unless it hides a character that has a meaning there; where escapes are kept anyway,
    // BuildKit writes the others twice.
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
        return this.#match(name, value, word, greedy ? word.text.slice(1) : word.text, (pattern, chars) => trim(pattern, chars, greedy));
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
        // There `$1` would be a group of the match: https://pkg.go.dev/regexp#Regexp.Expand
        if (all && replacement.text.includes('$'))
            return undefined;
        const replace = all ? replaceAll : replaceFirst;
        const parts = join(pattern ?? { text: '' }, { ...replacement, text: '' });
        return this.#match(name, value, parts, parts.text, (tokens, chars) => replace(tokens, chars, replacement.text));
    }
    #match(name, value, parts, text, change) {
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
    // What was read of the word around it is forgotten: so does BuildKit.
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

;// CONCATENATED MODULE: ./build/core/formats/shell-expand.js

/**
 * Removes quotes and replaces `$name` and all forms of `${name...}` that BuildKit knows.
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
/** Words of a line with quotes, escapes and variables kept, as here-documents are looked for; `undefined` where it fails. */
function lexWords(line) {
    return wordsOf(new WordReader(line, { escape: '\\', lookup: () => undefined, raw: true }));
}
/** Words of a text without quotes and escapes, variables kept; `undefined` where it fails. */
function plainWords(text) {
    return wordsOf(new WordReader(text, { escape: '\\', lookup: () => undefined, raw: false, keepUnset: true }));
}
function wordsOf(reader) {
    return reader.readAll() === undefined ? undefined : reader.words;
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN)
/* harmony export */ });
/** What a variable is that only the build knows. */
const UNKNOWN = Symbol('unknown');


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   YN: () => (/* binding */ splitBlanks),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
// https://pkg.go.dev/unicode#IsSpace: not what JavaScript takes for white space.
const SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** True for the characters that BuildKit trims and splits at. */
function isSpace(char) {
    return SPACE.test(char);
}
/** A text without the white space around it, and where it starts. */
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
 * Splits at white space outside quotes, as ARG, ENV and LABEL are split: `parseWords` of
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
        // An escape character that nothing follows is dropped.
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
/** Splits at blanks, whatever quotes or escapes stand there: FROM, COPY, ADD, EXPOSE and VOLUME know none. */
function splitBlanks(line) {
    return Array.from(line.matchAll(/[^\t\v\f\r ]+/g), (match) => ({ text: match[0], start: match.index }));
}


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4216);

const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 1000;
/** True when the text is a pattern rather than a literal path. */
function isGlob(text) {
    return /[*?[{]/.test(text);
}
/**
 * Reads a case-sensitive pattern of `**` (any folders), `*`, `?`, `[...]` and `{a,b}`; `undefined` when it has more than
 * 1,000 characters, or its braces stand for more than 64 alternatives.
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
// Innermost braces first, one pair a round, for all that there is so far.
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

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   hE: () => (/* binding */ isLocalPip),
/* harmony export */   sp: () => (/* binding */ isSelected)
/* harmony export */ });
/* unused harmony export FORMATS */
/** Formats of definition files, in the order in which a file is tried. */
const FORMATS = (/* unused pure expression or super */ null && ([
    'terrarium',
    'azureml',
    'azureml-v1',
    'azureml-asset',
    'azureml-inline',
    'conda',
    'conda-lock',
    'conda-explicit',
    'pixi',
    'pyproject',
    'uv-lock',
    'poetry-lock',
    'pylock',
    'requirements',
    'dockerfile',
]));
function isLocalPip(entry) {
    return entry[0] === '-e' || entry[0] === 'path';
}
const SECTIONS = ['base', 'steps', 'context', 'python', 'spark', 'platforms'];
/** True for the environments that a run plans and builds. */
function isSelected(origin) {
    return origin.selection === 'declared' || origin.selection === 'configured';
}
/** True when no diagnostic is an error. */
function isClean(diagnostics) {
    return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isLocalChannel),
/* harmony export */   p: () => (/* binding */ parseChannel)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);

// No segment starts with a dot or a dash: local paths and options are no channels.
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;
/** Reads a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
function parseChannel(text) {
    const trimmed = text.trim().replace(/\/+$/, '');
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, secret: true };
    return NAME.test(trimmed) || LOCATION.test(trimmed) ? { ok: true, channel: trimmed } : { ok: false, secret: false };
}
/**
 * True for channels that are folders of one machine, which no hash can follow: paths, `file:` URLs, and `local`, where conda-build
 * keeps what it built.
 */
function isLocalChannel(text) {
    return /^(?:local(?:\/|$)|file:|\.{0,2}[\\/]|\.\.?$|~|[A-Za-z]:[\\/])/.test(text.trim());
}


/***/ }),

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseCondaUrl),
/* harmony export */   u: () => (/* binding */ formatCondaUrl)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);

const MAX_LENGTH = 1000;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/(?:[A-Za-z0-9._~%!+=@-]+\/)*$/;
const SUBDIR = /^(?:noarch|[a-z0-9]+-[a-z0-9_]+)$/;
const PART = /^[A-Za-z0-9._~%!+=@]+$/;
const DIGEST = /^(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{32})$/;
/**
 * Reads a line of an explicit lock file: a URL, and behind `#` its sha256 (with or without `sha256:`) or md5. Local files, queries,
 * variables and credentials are refused. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
function parseCondaUrl(text) {
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, reason: 'the URL carries credentials', secret: true };
    const hash = text.indexOf('#');
    const url = hash < 0 ? text : text.slice(0, hash);
    const digest = hash < 0 ? undefined : text.slice(hash + 1);
    if (text.length > MAX_LENGTH || !/^https?:\/\//.test(url))
        return refuse('expected the URL of a conda package');
    if (digest !== undefined && !DIGEST.test(digest))
        return refuse('expected an md5 or a sha256 behind "#"');
    const [file = '', subdir = '', ...rest] = url.split('/').reverse();
    const named = parseFileName(file);
    const location = `${rest.reverse().join('/')}/`;
    if (named === undefined)
        return refuse('expected a file called name-version-build.conda or .tar.bz2');
    if (!SUBDIR.test(subdir) || !LOCATION.test(location))
        return refuse('expected https://host/channel/subdir/file');
    return { ok: true, value: { url, subdir, ...named, digest: digest?.replace('sha256:', '') } };
}
/** `<url>#sha256:<hex>`, `<url>#<md5>`, or the URL alone. */
function formatCondaUrl({ url, digest }) {
    if (digest === undefined)
        return url;
    return `${url}#${digest.length === 64 ? 'sha256:' : ''}${digest}`;
}
function refuse(reason) {
    return { ok: false, reason, secret: false };
}
// A name may hold dashes, version and build may not.
function parseFileName(file) {
    const extension = ['.conda', '.tar.bz2'].find((end) => file.endsWith(end));
    if (extension === undefined)
        return undefined;
    const [build = '', version = '', ...name] = file.slice(0, -extension.length).split('-').reverse();
    const parts = [build, version, ...name];
    if (name.length === 0 || !parts.every((part) => PART.test(part)))
        return undefined;
    return { name: name.reverse().join('-'), version, build };
}


/***/ }),

/***/ 5155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareCondaVersions),
/* harmony export */   p: () => (/* binding */ parseCondaVersion)
/* harmony export */ });
const SEGMENTS = '[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:([0-9]{1,9})!)?(${SEGMENTS}_?)(?:\\+(${SEGMENTS}))?$`);
// micromamba and rattler keep numbers in 64 bits.
const LONG_NUMBER = /[0-9]{19}/;
/**
 * Reads a version as conda orders them. Stricter than conda: components start and end with a letter or a digit (but for one
 * underscore at the end), and numbers have at most 18 digits.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L54
 */
function parseCondaVersion(text) {
    const lower = text.toLowerCase();
    const match = VERSION.exec(lower);
    // conda reads a dash as an underscore, but not beside one.
    if (match === null || LONG_NUMBER.test(lower) || (lower.includes('-') && lower.includes('_')))
        return undefined;
    const [, epoch = '0', release = '', local] = match;
    const last = /[_-]$/.test(release) ? '_' : '';
    const components = split(last === '' ? release : release.slice(0, -1));
    return {
        text,
        release: [epoch, ...components.slice(0, -1), `${components.at(-1)}${last}`].map(parseComponent),
        local: local === undefined ? [] : split(local).map(parseComponent),
    };
}
/** Below, equal or above 0, as conda orders them: `1.0a1` < `1.0` = `1` < `1.0.post1` < `1!0`. */
function compareCondaVersions(left, right) {
    return compareLists(left.release, right.release) || compareLists(left.local, right.local);
}
function split(text) {
    return text.split(/[._-]/);
}
function parseComponent(text) {
    const runs = (text.match(/[0-9]+|[^0-9]+/g) ?? []).map(parseRun);
    return typeof runs[0] === 'bigint' ? runs : [0n, ...runs];
}
// In upper case `dev` is below every other word.
function parseRun(text) {
    if (/^[0-9]/.test(text))
        return BigInt(text);
    return text === 'post' ? 'post' : { word: text === 'dev' ? 'DEV' : text };
}
function compareLists(left, right) {
    return firstDifference(left, right, [], (a, b) => firstDifference(a, b, 0n, compareRuns));
}
function firstDifference(left, right, fill, compare) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const order = compare(left[index] ?? fill, right[index] ?? fill);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareRuns(left, right) {
    const [a, b] = [textOf(left), textOf(right)];
    const order = rankOf(left) - rankOf(right);
    if (order !== 0 || a === b)
        return order;
    return a < b ? -1 : 1;
}
function rankOf(run) {
    if (run === 'post')
        return 2;
    return typeof run === 'bigint' ? 1 : 0;
}
function textOf(run) {
    return typeof run === 'object' ? run.word : run;
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** True for a name of 1 to 255 letters, digits, dots, dashes and underscores, which does not start with a sign. */
function isEnvironmentName(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseMarker)
/* harmony export */ });
// White space is a blank or a tab: to pip, any other character belongs to a token.
const TOKEN = /[ \t]*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+)|$)/y;
const VARIABLES = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'sys_platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform_machine',
    'platform_python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    // Of lock files (PEP 751); every reader takes them.
    'extras',
    'dependency_groups',
]);
/** Names of PEP 345 and of old setuptools, which pip reads as today's. */
const ALIASES = new Map([
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
/**
 * Reads an environment marker and answers its canonical text: one space between tokens, none inside parentheses, double
 * quotes unless the text holds one, today's names of variables. `undefined` when it is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function parseMarker(text) {
    const tokens = tokenize(text);
    if (tokens === undefined)
        return undefined;
    const reader = { tokens, at: 0 };
    const marker = readDisjunction(reader, 0);
    return reader.at === tokens.length ? marker : undefined;
}
const MAX_DEPTH = 32;
// pip reads a quoted text as Python does: a backslash would be an escape.
const UNREADABLE = /\\|(?!\t)\p{Cc}/u;
function tokenize(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const match = TOKEN.exec(text);
        if (match === null || UNREADABLE.test(match[0]))
            return undefined;
        const [, paren, operator, quoted, word] = match;
        const token = paren ?? operator ?? word ?? (quoted === undefined ? undefined : requote(quoted));
        if (token !== undefined)
            tokens.push(token);
    }
    return tokens;
}
function requote(quoted) {
    const value = quoted.slice(1, -1);
    return value.includes('"') ? `'${value}'` : `"${value}"`;
}
function readDisjunction(reader, depth) {
    return readChain(reader, 'or', () => readChain(reader, 'and', () => readTerm(reader, depth)));
}
function readChain(reader, word, next) {
    let text = next();
    while (text !== undefined && reader.tokens[reader.at] === word) {
        reader.at += 1;
        const operand = next();
        text = operand === undefined ? undefined : `${text} ${word} ${operand}`;
    }
    return text;
}
function readTerm(reader, depth) {
    if (reader.tokens[reader.at] !== '(')
        return readComparison(reader);
    reader.at += 1;
    const inner = depth > MAX_DEPTH ? undefined : readDisjunction(reader, depth + 1);
    reader.at += 1;
    return inner === undefined || reader.tokens[reader.at - 1] !== ')' ? undefined : `(${inner})`;
}
function readComparison(reader) {
    const left = readOperand(reader);
    const operator = readOperator(reader);
    const right = readOperand(reader);
    return left === undefined || operator === undefined || right === undefined
        ? undefined
        : `${left} ${operator} ${right}`;
}
function readOperator(reader) {
    const [first = '', second] = reader.tokens.slice(reader.at, reader.at + 2);
    const negated = first === 'not' && second === 'in';
    reader.at += negated ? 2 : 1;
    if (negated)
        return 'not in';
    return first === 'in' || /^[=~!<>]/.test(first) ? first : undefined;
}
function readOperand(reader) {
    const token = reader.tokens[reader.at] ?? '';
    reader.at += 1;
    if (/^["']/.test(token))
        return token;
    const name = ALIASES.get(token) ?? token;
    return VARIABLES.has(name) ? name : undefined;
}


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isBuildPattern),
/* harmony export */   T: () => (/* binding */ isBuild)
/* harmony export */ });
const GLOB = /^[A-Za-z0-9_.*+]+$/;
// What Python, C++ and Rust read alike: no sets, no look-around, no back references.
const PATTERN = /^\^(?:[A-Za-z0-9_.*+?|()-]|\\[dDwWsS.*+?|()^$\\])*\$$/;
/** True for a build string: exact or with wildcards (`py311*`), or a regular expression (`^py3.*$`). */
function isBuild(text) {
    return GLOB.test(text) || (isBuildPattern(text) && compiles(text));
}
/** A regular expression stands in brackets: conda takes parentheses and dashes outside for something else. */
function isBuildPattern(text) {
    return PATTERN.test(text);
}
function compiles(pattern) {
    try {
        return new RegExp(pattern, 'u') !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Si: () => (/* binding */ formatMatchSpec),
  Yb: () => (/* binding */ isExactVersion),
  I0: () => (/* binding */ parseMatchSpec)
});

// EXTERNAL MODULE: ./build/core/names/channel.js
var channel = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/core/names/match-spec-build.js
var match_spec_build = __webpack_require__(5095);
;// CONCATENATED MODULE: ./build/core/names/match-spec-fields.js
/** Keys that have no place outside brackets, in canonical order. */
const BRACKET_KEYS = [
    'build_number',
    'md5',
    'sha256',
    'fn',
    'license',
    'license_family',
    'features',
    'track_features',
];
const POSITIONAL_KEYS = ['version', 'build', 'channel', 'subdir', 'url'];
const PAIR = /^\s*([A-Za-z0-9_-]+)=(?:'([^'"[\]]*)'|"([^'"[\]]*)"|([^'"[\],\s]*))\s*(,|$|(?=\s))/;
const NO_PAIR = /^\s*[A-Za-z0-9_.-]+\s*(?:,|$)/;
const EXTRAS = 'extras are pip\'s: name the packages that they stand for, or move the line below "pip:"';
/**
 * Reads `key=value` pairs, quoted or not, between brackets. A value holds neither quotes nor brackets, which conda cannot read.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L52
 */
function parseFields(text) {
    const fields = new Map();
    let rest = text;
    do {
        const match = PAIR.exec(rest);
        if (match === null)
            return { ok: false, reason: 'expected key="value" in brackets', ...(NO_PAIR.test(rest) ? { hint: EXTRAS } : {}) };
        const [whole, key = '', single, double, bare] = match;
        const value = parseField(key, (single ?? double ?? bare ?? '').trim());
        if (!value.ok)
            return value;
        if (fields.has(key))
            return { ok: false, reason: `${key} is given twice` };
        fields.set(key, value.text);
        rest = rest.slice(whole.length);
    } while (rest.trim() !== '');
    return { ok: true, fields };
}
const RULES = {
    build_number: [parseBuildNumber, 'a number, as in ">=1"'],
    md5: [matching(/^[0-9a-f]{32}$/), '32 hex digits in lower case'],
    sha256: [matching(/^[0-9a-f]{64}$/), '64 hex digits in lower case'],
    fn: [matching(/^[A-Za-z0-9_.+!~-]+\.(?:conda|tar\.bz2)$/), 'the name of a .conda or .tar.bz2 file'],
    license: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license'],
    license_family: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license family'],
    features: [parseNames, 'names'],
    track_features: [parseNames, 'names'],
};
function parseField(key, value) {
    if (value === '')
        return { ok: false, reason: `${JSON.stringify(key)} has no value` };
    if (POSITIONAL_KEYS.includes(key))
        return { ok: true, text: value };
    const known = BRACKET_KEYS.find((name) => name === key);
    if (known === undefined)
        return { ok: false, reason: `${JSON.stringify(key)} in brackets is not what conda and micromamba know` };
    const [rule, expected] = RULES[known];
    const text = rule(value);
    return text === undefined ? { ok: false, reason: `expected ${expected} for ${key}` } : { ok: true, text };
}
function matching(pattern) {
    return (value) => (pattern.test(value) ? value : undefined);
}
// micromamba reads one equal sign where conda reads one or two: without a sign both read the number.
function parseBuildNumber(value) {
    const match = /^(==?|!=|<=|>=|<|>)?\s*0*([0-9]{1,18})$/.exec(value);
    if (match === null)
        return undefined;
    const [, operator = '', digits] = match;
    return `${operator.startsWith('=') ? '' : operator}${digits}`;
}
// A set: order and number do not count.
function parseNames(value) {
    const names = value.split(/[\s,]+/);
    if (!names.every((name) => /^[A-Za-z0-9_.-]+$/.test(name)))
        return undefined;
    return [...new Set(names)].sort().join(' ');
}

// EXTERNAL MODULE: ./build/core/names/conda-version.js
var conda_version = __webpack_require__(5155);
;// CONCATENATED MODULE: ./build/core/names/match-spec-version.js

// Multiplied out, parentheses inside parentheses grow fast.
const MAX_ALTERNATIVES = 64;
const MAX_CONSTRAINTS = 500;
const TOO_MANY = Array.from({ length: MAX_ALTERNATIVES + 1 }, () => []);
/** Why a constraint is refused that comes to more without its parentheses. */
const TOO_LONG = `expected at most ${MAX_ALTERNATIVES} alternatives and 1000 characters without parentheses`;
const OPERATOR = /^(?:==|!=|<=|>=|~=|<|>|=)?/;
const GLOB = /^(?:[0-9a-z]+|\*)(?:\.(?:[0-9a-z]+|\*))*$/;
/**
 * Reads a version constraint without white space: `1.2`, `=1.2`, `>=1,<2|==3`, `(1|2),<3`. Its canonical text has no parentheses,
 * which conda and micromamba lose: `,` binds closer than `|`, and `(1|2),<3` is `1,<3|2,<3`. `undefined` is any version.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L375
 */
function parseVersionSpec(text) {
    const alternatives = parseAlternatives(text);
    if (alternatives === undefined)
        return { ok: false, reason: `expected a version, as in ">=1.2,<2", not ${show(text)}` };
    if (alternatives.length > MAX_ALTERNATIVES && text.includes('('))
        return { ok: false, reason: TOO_LONG };
    const [only, ...more] = alternatives.flat();
    if (only !== undefined && more.length === 0)
        return parseSingle(only);
    const joined = alternatives.map((constraints) => constraints.join(',')).join('|');
    const version = joined.replace(/^=(?![=<>!~])([^,|*]+\*?)(?=[,|])/, (_, first) => anyOf(first));
    const refused = version.split(/[,|]/).find((atom) => !isConstraint(atom));
    return refused === undefined ? { ok: true, version } : { ok: false, reason: whyRefused(refused) };
}
// conda takes the equal signs in front of the one constraint away, and means by one sign what others write with `.*`.
function parseSingle(atom) {
    if (atom === '*' || atom === '=*')
        return { ok: true, version: undefined };
    const fuzzy = /^=(?![=<>!~])(.*)$/.exec(atom)?.[1];
    // `=1.*.3` is `1.*.3*` to conda, and `1.*.3` to micromamba.
    if (fuzzy?.includes('*') && !fuzzy.endsWith('*'))
        return { ok: false, reason: whyRefused(atom) };
    const constraint = fuzzy === undefined ? atom : anyOf(fuzzy);
    if ((0,conda_version/* parseCondaVersion */.p)(constraint) !== undefined)
        return { ok: true, version: `==${constraint}` };
    return isConstraint(constraint) ? { ok: true, version: constraint } : { ok: false, reason: whyRefused(atom) };
}
function anyOf(version) {
    return version.endsWith('*') ? version : `${version}.*`;
}
// Without an operator micromamba takes no version that starts with a capital letter.
function isConstraint(atom) {
    const operator = OPERATOR.exec(atom)?.[0] ?? '';
    if (/^[A-Z]/.test(atom))
        return false;
    const version = atom.slice(operator.length);
    if (operator === '' && (version === '*' || isGlob(version)))
        return true;
    return (0,conda_version/* parseCondaVersion */.p)(withoutStar(operator, version)) !== undefined;
}
// `1.*.3`: conda and micromamba match whole components; behind an operator they do not agree.
function isGlob(version) {
    return version.includes('*') && GLOB.test(version) && !/[0-9]{19}/.test(version);
}
// Behind a comparison conda drops `.*`. `1.2*` is `1.2.*` alone and with one equal sign, and a strange version elsewhere.
function withoutStar(operator, version) {
    if (operator !== '~=' && version.endsWith('.*'))
        return version.slice(0, -2);
    return operator === '' || operator === '=' ? version.replace(/\*$/, '') : version;
}
function whyRefused(atom) {
    if (/[\^$]/.test(atom))
        return `micromamba reads no patterns such as ${show(atom)} for versions: write a range`;
    return `${show(atom)} is no version constraint`;
}
function show(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}
function parseAlternatives(text) {
    const tokens = text.match(/[()|,]|[^()|,]+/g) ?? [];
    let index = 0;
    const accept = (token) => {
        const found = tokens[index] === token;
        if (found)
            index += 1;
        return found;
    };
    const list = (next, separator, join) => {
        const parts = [];
        do {
            const part = next();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (accept(separator));
        return join(parts);
    };
    const any = () => list(all, '|', (parts) => parts.flat());
    const all = () => list(one, ',', multiply);
    const one = () => {
        if (accept('(')) {
            const inner = any();
            return accept(')') ? inner : undefined;
        }
        const token = tokens[index] ?? ')';
        index += 1;
        return /^[()|,]$/.test(token) ? undefined : [[token]];
    };
    const alternatives = any();
    return index === tokens.length ? alternatives : undefined;
}
// The first factor changes slowest.
function multiply(factors) {
    const count = factors.reduce((product, factor) => product * factor.length, 1);
    const size = factors.reduce((sum, factor) => sum + (count / factor.length) * factor.flat().length, 0);
    if (count > MAX_ALTERNATIVES || size > MAX_CONSTRAINTS)
        return TOO_MANY;
    return Array.from({ length: count }, (_, index) => {
        let every = count;
        return factors.flatMap((factor) => {
            every /= factor.length;
            return factor[Math.floor(index / every) % factor.length] ?? [];
        });
    });
}

// EXTERNAL MODULE: ./build/core/names/subdir.js
var names_subdir = __webpack_require__(3004);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/core/names/match-spec.js







/** Longer than any real spec: what follows reads white space more than once. */
const MAX_LENGTH = 1000;
const NAME = /^(?!.*\*\*)[a-z0-9_*][a-z0-9_.*-]*$/;
const FORMS = 'expected name, name=version, name=version=build or name>=version';
/**
 * Reads a spec in any form that conda and micromamba take alike: `name`, `name=version[=build]`, `name version [build]`,
 * `name>=1,<2`, `[channel[/subdir]::]name`, key-value pairs in brackets, and the URL of a package.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L844
 */
function parseMatchSpec(written) {
    if (written.length > MAX_LENGTH)
        return refuse(`expected at most ${MAX_LENGTH} characters`);
    if ((0,url/* hasCredentials */.L)(written))
        return { ...refuse('it carries credentials'), secret: true };
    const text = written
        .replace(/(?:^|\s)#.*$/s, '')
        .replace(/\s+/g, ' ')
        .trim();
    const local = /^(?:\.{0,2}[\\/]|~|[A-Za-z]:[\\/]|file:)|^[^\s:[]*\.(?:conda|tar\.bz2)$/i.test(text);
    if (local)
        return refuse('a file of this machine cannot be followed', LOCAL);
    if (/^[a-z]+:\/\//i.test(text) && !text.includes('::'))
        return parseUrlSpec(text);
    const reading = parseNamed(text);
    const long = reading.ok && formatMatchSpec(reading.spec).length > MAX_LENGTH;
    return long ? refuse(TOO_LONG) : reading;
}
/**
 * Canonical text, which conda, mamba and micromamba install as it stands: `[channel[/subdir]::]name[ version[ build]]` with
 * `[key='value',...]` behind it, or a URL.
 */
function formatMatchSpec(spec) {
    if (spec.url !== undefined)
        return spec.url;
    const pattern = spec.build?.startsWith('^') === true;
    const build = pattern ? undefined : spec.build;
    const version = spec.version ?? (build === undefined ? undefined : '*');
    const parts = [spec.name, version, build].filter((part) => part !== undefined);
    const inChannel = spec.channel !== undefined && spec.subdir !== undefined ? `/${spec.subdir}` : '';
    const fields = [
        ...(pattern ? [['build', spec.build]] : []),
        ...(spec.channel === undefined && spec.subdir !== undefined ? [['subdir', spec.subdir]] : []),
        ...spec.fields,
    ].map(([key, value]) => `${key}='${value}'`);
    const channel = spec.channel === undefined ? '' : `${spec.channel}${inChannel}::`;
    return `${channel}${parts.join(' ')}${fields.length === 0 ? '' : `[${fields.join(',')}]`}`;
}
/** True when the solver has no choice of version: `==1.2` without a wildcard, a digest or a file. */
function isExactVersion(spec) {
    if (spec.url !== undefined || spec.fields.some(([key]) => ['md5', 'sha256', 'fn'].includes(key)))
        return true;
    return spec.version !== undefined && /^==[^*,|<>~=]+$/.test(spec.version);
}
const LOCAL = 'publish the package to a channel and write channel::name, or install it in a Dockerfile';
function refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
// Of a digest behind the URL micromamba checks an md5 only.
function parseUrlSpec(text) {
    const reading = (0,conda_url/* parseCondaUrl */.e)(text);
    if (!reading.ok)
        return refuse(reading.reason, 'write the URL of a package file, or channel::name');
    const { name, version, build, digest } = reading.value;
    if (digest?.length === 64)
        return refuse('micromamba checks no sha256 here', 'write #<md5> behind the URL');
    const url = (0,conda_url/* formatCondaUrl */.u)(reading.value);
    const parts = { channel: undefined, subdir: undefined, name: name.toLowerCase(), version: `==${version}`, build };
    return { ok: true, spec: { ...parts, fields: [], url } };
}
function parseNamed(text) {
    const brackets = parseBrackets(text.replace(/ ?\(optional\)$/, ''));
    if (!brackets.ok)
        return brackets;
    const { rest, fields } = brackets.value;
    const end = rest.indexOf('::');
    const named = rest.slice(end < 0 ? 0 : end + 2).trim();
    const nameEnd = named.search(/[\s=<>!~]/);
    const name = (nameEnd < 0 ? named : named.slice(0, nameEnd)).toLowerCase();
    if (!NAME.test(name))
        return refuse(...whyNoName(named));
    const place = parsePlace(end < 0 ? undefined : rest.slice(0, end).trim(), fields);
    if (!place.ok)
        return place;
    const constraint = parseConstraint(nameEnd < 0 ? '' : named.slice(nameEnd).trim(), fields);
    if (!constraint.ok)
        return constraint;
    const others = BRACKET_KEYS.flatMap((key) => {
        const value = fields.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    const spec = { ...place.value, name, ...constraint.value, fields: others, url: undefined };
    if (fields.has('url'))
        return parseUrlField(spec, fields.get('url') ?? '');
    const open = name === '*' && !isExactVersion(spec);
    return open ? refuse('a spec of any name needs md5, sha256 or fn in brackets') : { ok: true, spec };
}
function whyNoName(text) {
    if (text.includes('['))
        return ['brackets belong behind the spec', 'write name>=1[key="value"]; extras are pip\'s'];
    if (text.includes(';'))
        return ["a marker is pip's", 'write the package below "pip:"'];
    if (text.includes('@'))
        return ['"@" is not read in a match spec', 'write channel::name, or the package below "pip:"'];
    return ['expected a package name'];
}
// The section ends the spec: in the middle only conda finds it. Another one names the subdir of the channel.
function parseBrackets(text) {
    const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
    if (open < 0)
        return { ok: true, value: { rest: text, fields: new Map() } };
    const reading = parseFields(text.slice(open + 1, -1));
    return reading.ok ? { ok: true, value: { rest: text.slice(0, open), fields: reading.fields } } : reading;
}
function parsePlace(written, fields) {
    if (written !== undefined && fields.has('channel'))
        return refuse('the channel is given twice');
    const text = written ?? fields.get('channel');
    if (text === undefined)
        return parseSubdir(undefined, undefined, fields.get('subdir'));
    const [, location = '', bracketed] = /^([^[]*)(?:\[([^[\]]*)\])?$/.exec(text) ?? [];
    const reading = (0,channel/* parseChannel */.p)(location);
    if (!reading.ok || /[[\]()'"?#,;*=&\s]/.test(reading.channel))
        return refuse('expected channel::name');
    if ((0,channel/* isLocalChannel */.$)(reading.channel))
        return refuse('a channel of this machine cannot be followed', LOCAL);
    const slash = reading.channel.lastIndexOf('/');
    const last = reading.channel.slice(slash + 1);
    if (slash < 0 || !(0,names_subdir/* isSubdir */.c)(last))
        return parseSubdir(reading.channel, bracketed, fields.get('subdir'));
    if (bracketed !== undefined)
        return refuse('the subdir is given twice');
    return parseSubdir(reading.channel.slice(0, slash), last, fields.get('subdir'));
}
function parseSubdir(channel, subdir, field) {
    if (subdir !== undefined && field !== undefined)
        return refuse('the subdir is given twice');
    const text = subdir ?? field;
    if (text !== undefined && !(0,names_subdir/* isSubdir */.c)(text))
        return refuse(`${JSON.stringify(text)} is no subdir`, 'write one, as in linux-64');
    return { ok: true, value: { channel, subdir: text } };
}
function parseConstraint(text, fields) {
    const [version, build] = splitBuild(text);
    if (version !== undefined && fields.has('version'))
        return refuse('the version is given twice');
    if (build !== undefined && fields.has('build'))
        return refuse('the build is given twice');
    if (version?.includes('('))
        return refuse('conda leaves out what stands in parentheses', 'write name[version="..."]');
    const field = fields.get('version');
    // With a build behind it conda takes the one version after an equal sign as exact.
    const exact = version !== undefined && build !== undefined && /^=(?![=<>!~])[^,|]*$/.test(version);
    const constraint = exact ? version.slice(1) : (version ?? field?.replace(/ ?([()|,]) ?/g, '$1'));
    const reading = constraint === undefined ? { ok: true, version: undefined } : parseVersionSpec(constraint);
    if (!reading.ok)
        return refuse(reading.reason, FORMS);
    return parseBuild(reading.version, build, fields.get('build'));
}
function parseBuild(version, build, field) {
    const text = build ?? field;
    if (text === undefined)
        return { ok: true, value: { version, build: undefined } };
    if (!(0,match_spec_build/* isBuild */.T)(text))
        return refuse(`${JSON.stringify(text)} is no build string`, FORMS);
    if (build !== undefined && (0,match_spec_build/* isBuildPattern */.D)(build) && /[()-]/.test(build))
        return refuse('conda reads no such pattern outside brackets', 'write name[build="^...$"]');
    return { ok: true, value: { version, build: text } };
}
// The build stands behind white space, or behind an equal sign that belongs to no operator.
function splitBuild(text) {
    if (text === '')
        return [undefined, undefined];
    const tight = tighten(text);
    const match = /^(.*[^ =<>!~,|])(?: ?=| )([^ =<>!~,]+)$/.exec(tight);
    return match === null ? [tight, undefined] : [match[1], match[2]];
}
function tighten(text) {
    return text
        .replace(/ ?([,|]) ?/g, '$1')
        .replace(/([=<>]) /g, '$1')
        .trim();
}
// The whole of it is the file, which says its name, version and build itself.
function parseUrlField(spec, url) {
    const md5 = spec.fields.find(([key]) => key === 'md5')?.[1];
    const reading = parseUrlSpec(md5 === undefined ? url : `${url}#${md5}`);
    if (!reading.ok)
        return reading;
    const others = spec.fields.filter(([key]) => key !== 'md5');
    const more = [spec.channel, spec.subdir, spec.version, spec.build, ...others].some((part) => part !== undefined);
    const same = reading.spec.name === spec.name;
    return same && !more ? reading : refuse('a spec with url says nothing else', 'write the URL alone');
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ formatMavenCoordinate),
/* harmony export */   ZJ: () => (/* binding */ parseMavenRepository),
/* harmony export */   vX: () => (/* binding */ mavenLooseness),
/* harmony export */   x0: () => (/* binding */ parseMavenCoordinate)
/* harmony export */ });
/* unused harmony exports parseMavenVersion, formatMavenVersion */
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);

/** Longer than any coordinate that is in use. */
const MAX_LENGTH = 500;
// https://maven.apache.org/ref/3.9.9/maven-model-builder/xref/org/apache/maven/model/validation/DefaultModelValidator.html
// Stricter: nothing starts with a dash or a dot, which are options and hidden files to the tools behind.
const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
// https://ant.apache.org/ivy/history/2.5.2/settings/version-matchers.html
const DYNAMIC = /^(?:LATEST|RELEASE|latest\..+|.*\+)$/;
/** Reads a coordinate. https://maven.apache.org/pom.html#Maven_Coordinates */
function parseMavenCoordinate(text) {
    const parts = text.trim().split(':');
    if (parts.length < 3 || parts.length > 5)
        return refuse(FORM);
    const [group = '', artifact = '', ...rest] = parts;
    const written = rest.pop() ?? '';
    const [packaging = 'jar', classifier] = rest;
    const ids = [group, artifact, packaging, ...(classifier === undefined ? [] : [classifier])];
    if (!ids.every((id) => ID.test(id)))
        return refuse(IDS);
    const reading = parseMavenVersion(written);
    if (!reading.ok)
        return reading;
    return { ok: true, coordinate: { group, artifact, packaging, classifier, version: reading.version } };
}
const FORM = 'expected group:artifact:version, or group:artifact:packaging[:classifier]:version';
const IDS = 'expected names of letters, digits, dots, dashes and underscores';
/** Canonical text: no blanks, `jar` only where a classifier follows. */
function formatMavenCoordinate({ group, artifact, packaging, classifier, version }) {
    const kind = packaging === 'jar' && classifier === undefined ? [] : [packaging];
    const parts = [
        group,
        artifact,
        ...kind,
        ...(classifier === undefined ? [] : [classifier]),
        formatMavenVersion(version),
    ];
    return parts.join(':');
}
/**
 * Reads a version requirement: one version, `LATEST` and its like, or intervals as `[1.0,2.0)`, `(,1.0]` and
 * `(,1.0],[1.2,)`. https://maven.apache.org/enforcer/enforcer-rules/versionRanges.html
 */
function parseMavenVersion(text) {
    if (text.length > MAX_LENGTH)
        return refuse(`expected at most ${MAX_LENGTH} characters`);
    const trimmed = text.trim();
    if (/^[[(]/.test(trimmed))
        return parseRanges(trimmed);
    if (!VERSION.test(trimmed))
        return refuse('expected a version such as 1.2.3');
    return { ok: true, version: { kind: DYNAMIC.test(trimmed) ? 'dynamic' : 'soft', text: trimmed } };
}
function formatMavenVersion(version) {
    return version.kind === 'ranges' ? version.ranges.map(formatRange).join(',') : version.text;
}
/** Why another day can give another artifact; `undefined` for one release. */
function mavenLooseness(version) {
    const text = formatMavenVersion(version);
    if (version.kind === 'dynamic')
        return `${text} is whatever is newest`;
    if (version.kind === 'soft')
        return isSnapshot(text) ? `${text} is published again and again` : undefined;
    const [only] = version.ranges;
    const one = version.ranges.length === 1 && only?.from !== undefined && only.from === only.to;
    return one && !isSnapshot(only.from ?? '') ? undefined : `${text} leaves a choice`;
}
/** Reads the URL of a Maven repository, without its trailing slash; `secret` says that it carries credentials. */
function parseMavenRepository(text) {
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, secret: true };
    const url = text.trim().replace(/\/+$/, '');
    return LOCATION.test(url) ? { ok: true, url } : { ok: false, secret: false };
}
// No comma: Spark takes a list that is separated by them.
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/@!&()*+;=%-]*)?$/;
function isSnapshot(text) {
    return /SNAPSHOT$/i.test(text);
}
function parseRanges(text) {
    const ranges = [];
    let rest = text;
    while (rest !== '') {
        const end = rest.search(/[\])]/);
        const range = end < 0 ? undefined : parseRange(rest.slice(0, end + 1));
        if (range === undefined)
            return refuse(RANGES);
        ranges.push(range);
        rest = rest.slice(end + 1).trimStart();
        if (rest === '')
            break;
        if (!/^,\s*[[(]/.test(rest))
            return refuse(RANGES);
        rest = rest.slice(1).trimStart();
    }
    return { ok: true, version: { kind: 'ranges', ranges } };
}
const RANGES = 'expected intervals such as [1.0,2.0), (,1.0] or [1.5]';
function parseRange(text) {
    const [fromIncluded, toIncluded] = [text.startsWith('['), text.endsWith(']')];
    const bounds = text
        .slice(1, -1)
        .split(',')
        .map((bound) => bound.trim());
    const [from = '', to = from] = bounds;
    if (bounds.length > 2 || !bounds.every((bound) => bound === '' || VERSION.test(bound)))
        return undefined;
    // An open side cannot be included, and one bound alone is a version.
    if (bounds.length === 1 && from === '')
        return undefined;
    if ((from === '' && fromIncluded) || (to === '' && toIncluded))
        return undefined;
    // The same version at both ends is one version, or none.
    if (from !== '' && from === to && !(fromIncluded && toIncluded))
        return undefined;
    return { from: from || undefined, fromIncluded, to: to || undefined, toIncluded };
}
function formatRange({ from, fromIncluded, to, toIncluded }) {
    const same = from !== undefined && from === to;
    const bounds = same ? from : `${from ?? ''},${to ?? ''}`;
    return `${fromIncluded ? '[' : '('}${bounds}${toIncluded ? ']' : ')'}`;
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Resolves a path that a file names, relative to the file's directory. Paths are POSIX and stay below the root: absolute
 * paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
function resolvePath(directory, text) {
    if (text === '')
        return { ok: false, reason: 'expected a path, received an empty text' };
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return { ok: false, reason: 'expected a local path, received a URL' };
    if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text))
        return { ok: false, reason: 'expected a relative POSIX path' };
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, text)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return { ok: false, reason: 'the path leaves the root' };
    return { ok: true, path };
}
/** Directory of a path, `.` for the root. */
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** The path as seen from the directory, or `undefined` when it does not lie below it. */
function relativeTo(directory, path) {
    if (directory === '.')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   pd: () => (/* binding */ comparePythonVersions),
/* harmony export */   td: () => (/* binding */ isSpecifier),
/* harmony export */   yn: () => (/* binding */ parsePythonVersion)
/* harmony export */ });
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-scheme
const RELEASE = 'v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)';
const COMPATIBLE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+';
const SUFFIX = [
    '(?:[-_.]?(?<phase>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?',
    '(?:-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?',
    '(?:[-_.]?dev[-_.]?(?<dev>[0-9]*))?',
].join('');
const LOCAL = '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?';
const VERSION = new RegExp(`^${RELEASE}${SUFFIX}${LOCAL}$`, 'i');
const EQUAL = new RegExp(`^[=!]=${RELEASE}(?:\\.\\*|${SUFFIX}${LOCAL})$`, 'i');
const COMPATIBLE_WITH = new RegExp(`^~=${COMPATIBLE}${SUFFIX}$`, 'i');
const ORDERED = new RegExp(`^[<>]=?${RELEASE}${SUFFIX}$`, 'i');
// Any text may stand here; these are the characters of versions, so that no tool ends it elsewhere.
const IDENTICAL = /^===[A-Za-z0-9._*+!-]+$/;
/** Reads a version as PEP 440 knows it, normalized or not. */
function parsePythonVersion(text) {
    const parts = VERSION.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const { epoch = '0', release = '', local } = parts;
    return {
        epoch: BigInt(epoch),
        release: release.split('.').map(BigInt),
        stage: stageOf(parts),
        local: local === undefined ? [] : local.toLowerCase().split(/[-_.]/).map(parseSegment),
    };
}
/**
 * Below, equal or above 0: `1.0.dev1` < `1.0a1` < `1.0rc1` < `1.0` = `1` < `1.0+local` < `1.0.post1` < `1!0`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
function comparePythonVersions(left, right) {
    return (compareValues(left.epoch, right.epoch) ||
        compareNumbers(left.release, right.release) ||
        compareNumbers(left.stage, right.stage) ||
        compareLocal(left.local, right.local));
}
/** True for a version as PEP 440 knows it, normalized or not. */
function isVersion(text) {
    return VERSION.test(text);
}
/** True for one version specifier without white space: an operator and a version that it takes. */
function isSpecifier(text) {
    return [EQUAL, COMPATIBLE_WITH, ORDERED, IDENTICAL].some((form) => form.test(text));
}
const PHASES = { a: 1n, alpha: 1n, b: 2n, beta: 2n };
const [BEFORE_ALL, CANDIDATE, RELEASED] = [0n, 3n, 4n];
// Without a number a suffix counts as zero. A development release of the release itself is below its pre-releases.
function stageOf(parts) {
    const { phase, pre, dev } = parts;
    const post = parts.implicit ?? parts.post;
    const released = dev !== undefined && post === undefined ? BEFORE_ALL : RELEASED;
    return [
        ...(phase === undefined ? [released, 0n] : [PHASES[phase.toLowerCase()] ?? CANDIDATE, BigInt(pre ?? '')]),
        ...(post === undefined ? [0n, 0n] : [1n, BigInt(post)]),
        ...(dev === undefined ? [1n, 0n] : [0n, BigInt(dev)]),
    ];
}
function parseSegment(text) {
    return /^[0-9]+$/.test(text) ? BigInt(text) : text;
}
function compareNumbers(left, right) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareValues(left[index] ?? 0n, right[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
// Numbers are above words, and what is longer is above its own start.
function compareLocal(left, right) {
    for (const [index, a] of left.entries()) {
        const b = right[index];
        if (b === undefined)
            return 1;
        const order = typeof a === typeof b ? compareValues(a, b) : typeof a === 'bigint' ? 1 : -1;
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareValues(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   Er: () => (/* binding */ DEFAULT_PLATFORM),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   hB: () => (/* binding */ canonicalPlatforms)
/* harmony export */ });
const DEFAULT_PLATFORM = 'linux/amd64';
// https://github.com/containerd/platforms/blob/v0.2.1/database.go#L75
const ARCHITECTURES = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
]);
const PLATFORM = /^(linux)\/([a-z0-9_-]+)(?:\/(v[0-9]+))?$/;
/** Reads a Linux platform; `undefined` when the text is none. `linux/aarch64` and `linux/arm64/v8` are `linux/arm64`. */
function parsePlatform(text) {
    const match = PLATFORM.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, os = '', written = '', variant] = match;
    const architecture = ARCHITECTURES.get(written) ?? written;
    const implied = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1');
    return { os, architecture, variant: implied ? undefined : variant };
}
function formatPlatform(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
/** Sorted set in canonical form; the first text that is no platform when there is one. */
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

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ bareUrlProblem),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   l5: () => (/* binding */ wheelProblem),
/* harmony export */   rn: () => (/* binding */ urlProblem),
/* harmony export */   wE: () => (/* binding */ namedUrlProblem),
/* harmony export */   xr: () => (/* binding */ requirementScheme)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);

// What pip knows: https://pip.pypa.io/en/stable/topics/vcs-support/
const SCHEMES = new Set([
    'http',
    'https',
    ...['http', 'https', 'ssh', 'git', 'file'].map((transport) => `git+${transport}`),
    ...['http', 'https', 'ssh', 'static-http', 'file'].map((transport) => `hg+${transport}`),
    ...['http', 'https', 'ssh', 'svn', 'file'].map((transport) => `svn+${transport}`),
    ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((transport) => `bzr+${transport}`),
]);
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const FORM = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Lower-case scheme of a text that begins as a URL that pip knows, or `undefined`. */
function requirementScheme(text) {
    const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
    return scheme !== undefined && SCHEMES.has(scheme) ? scheme : undefined;
}
/** Why pip does not take a text as the URL of a requirement, or `undefined` when it does. */
function urlProblem(text) {
    const match = FORM.exec(text);
    if (match === null || /\s/.test(text) || requirementScheme(text) === undefined)
        return 'expected a URL that pip knows';
    // Python refuses some other hosts, depending on its release.
    if (!/^[!-Z^-~]*$/.test(match[1] ?? ''))
        return 'expected a host name in ASCII';
    const egg = /[#&]egg=([^&]*)/.exec(text)?.[1];
    if (egg !== undefined && !NAME.test(egg))
        return '#egg= takes a name alone: write name[extra] @ URL';
    return undefined;
}
/** Why pip does not take the URL behind a name, or behind `-e`: it takes brackets at the end for extras. */
function namedUrlProblem(text) {
    const brackets = 'brackets at the end of a URL are not read: write name[extra] @ URL';
    return urlProblem(text) ?? (text.endsWith(']') ? brackets : undefined);
}
/** Why pip does not take the URL on a line of its own, where the file name of a wheel says what it is. */
function bareUrlProblem(url) {
    const problem = urlProblem(url);
    if (problem !== undefined)
        return problem;
    const path = decode(FORM.exec(url)?.[2] ?? '');
    return path === undefined ? 'the percent escapes of the URL are not UTF-8' : wheelProblem(path);
}
/** Why pip does not take a path as that of a wheel; `undefined` for one that it takes, and for anything but a wheel. */
function wheelProblem(path) {
    const name = path.split('/').findLast((part) => part !== '') ?? '';
    if (extensionOf(name) !== '.whl' || isWheelName(name))
        return undefined;
    return "expected a wheel's file name such as name-1.0-py3-none-any.whl";
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/** Extension as pip takes it: behind the last dot, `.tar` before it included; empty for a name that only starts with dots. */
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const start = name.search(/[^.]/);
    const dot = name.lastIndexOf('.');
    if (start < 0 || dot < start)
        return '';
    const tar = name.slice(0, dot).toLowerCase().endsWith('.tar');
    return name.slice(tar ? dot - '.tar'.length : dot);
}
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function isWheelName(name) {
    const parts = name.slice(0, -'.whl'.length).split('-');
    const [project = '', version = '', build = '0'] = parts.length === 6 ? parts : parts.slice(0, 2);
    const tags = parts.slice(-3).map((tag) => tag.split('.'));
    return ((parts.length === 5 || parts.length === 6) &&
        NAME.test(project) &&
        !project.includes('__') &&
        (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(version) &&
        /^[0-9]/.test(build) &&
        tags.flat().every((tag) => tag !== '') &&
        (tags[0] ?? []).every((tag) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(tag)));
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ parseExtras),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Ph: () => (/* binding */ splitMarker),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   nQ: () => (/* binding */ hasFragment),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   zB: () => (/* binding */ formatExtras),
/* harmony export */   zP: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4239);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);



const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
const OPERATOR = /^(===|==|~=|!=|<=|>=|<|>)[ \t]+(?=[^=])/;
const LOCAL = /^[./~\\]|^file:/i;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Longer than any real requirement: what follows reads white space more than once. */
const MAX_LENGTH = 2000;
/**
 * Reads a requirement as a line of pip holds it: a name with extras, specifiers or a direct reference, and a marker; or a URL.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    const parts = splitMarker(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    if ((0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementScheme */ .xr)(body) !== undefined) {
        const problem = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .bareUrlProblem */ .b5)(body);
        return problem === undefined ? { ok: true, requirement: { kind: 'url', url: body, marker } } : refuse(problem);
    }
    const match = NAMED.exec(body);
    if (match === null)
        return refuse(...notARequirement(body));
    const extras = parseExtras(match[2] ?? '');
    if (extras === undefined)
        return refuse('expected extras as [a,b]');
    const rest = body.slice(match[0].length);
    const common = { kind: 'named', name: normalizeName(match[1] ?? ''), extras, marker };
    if (rest.startsWith('@')) {
        const url = trimBlanks(rest.slice(1));
        if (LOCAL.test(url))
            return refuse(...notARequirement(url));
        const problem = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .namedUrlProblem */ .wE)(url);
        return problem === undefined ? { ok: true, requirement: { ...common, specifier: '', url } } : refuse(problem);
    }
    const specifier = parseSpecifiers(rest);
    if (specifier === undefined)
        return refuse(...wrongSpecifier(body, rest));
    return { ok: true, requirement: { ...common, specifier, url: undefined } };
}
/** Canonical text, which pip installs as it stands. */
function formatRequirement(requirement) {
    const marker = formatMarker(requirement.marker);
    if (requirement.kind === 'url')
        return `${requirement.url}${marker}`;
    const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
    return `${requirement.name}${formatExtras(requirement.extras)}${requirement.specifier}${url}${marker}`;
}
/** `[a,b]`, or nothing. */
function formatExtras(extras) {
    return extras.length === 0 ? '' : `[${extras.join(',')}]`;
}
/** ` ; marker`, or nothing. */
function formatMarker(marker) {
    return marker === undefined ? '' : ` ; ${marker}`;
}
/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True when pip has no choice of version. */
function isPinned(requirement) {
    const url = requirement.url;
    if (url !== undefined)
        return hasFragment(url, /^sha256=[0-9a-f]{64}/) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
    return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}
/** True when an element behind the `#` of a URL has the form. */
function hasFragment(url, form) {
    const [, ...elements] = url.split('#').flatMap((part, index) => (index === 0 ? [part] : part.split('&')));
    return elements.some((element) => form.test(element));
}
/** Body and canonical marker of a requirement. A URL may hold ";", so that pip ends it only at "; ". */
function splitMarker(text) {
    if (text.length > MAX_LENGTH || /(?!\t)\p{Cc}/u.test(text))
        return refuse(`expected one line of at most ${MAX_LENGTH} characters`);
    const trimmed = trimBlanks(text);
    const url = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementScheme */ .xr)(trimmed) !== undefined || /^file:/i.test(trimmed);
    const at = trimmed.indexOf(url ? '; ' : ';');
    if (at < 0)
        return { ok: true, body: trimmed, marker: undefined };
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .g)(trimmed.slice(at + 1));
    if (marker === undefined)
        return refuse('the marker behind ";" is not understood');
    return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker };
}
/** Names between brackets, normalized, in the order written; `undefined` when they are none. */
function parseExtras(text) {
    const inside = trimBlanks(text);
    const extras = inside === '' ? [] : inside.split(',').map(trimBlanks);
    return extras.every((extra) => EXTRA.test(extra)) ? extras.map(normalizeName) : undefined;
}
function refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
function notARequirement(text) {
    if (!LOCAL.test(text) && !/[/\\]/.test(text))
        return ['expected a requirement such as name==1.2'];
    return ['expected a requirement, received a local path', 'name the folder alone: ./path[extra]'];
}
function wrongSpecifier(body, rest) {
    if (/[/\\]/.test(body))
        return notARequirement(body);
    const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
    return [`specifier ${JSON.stringify(rest.slice(0, 40))} is not understood`, hint];
}
function parseSpecifiers(text) {
    if (text === '')
        return '';
    const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
    const parts = bare.split(',').map((part) => trimBlanks(part).replace(OPERATOR, '$1'));
    // pip ends what stands behind === at the next blank.
    if (parts.length > 1 && bare.includes('===') && /[ \t]/.test(trimBlanks(bare)))
        return undefined;
    return parts.every(_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecifier */ .td) ? parts.join(',') : undefined;
}
// Blanks and tabs are the white space of the grammar: to pip, any other character belongs to a token.
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text[start]))
        start += 1;
    while (end > start && isBlank(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}
function isBlank(char) {
    return char === ' ' || char === '\t';
}


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSubdir)
/* harmony export */ });
// https://github.com/conda/conda/blob/26.7.1/conda/base/constants.py#L87
const SUBDIRS = [
    'noarch',
    'emscripten-wasm32',
    'wasi-wasm32',
    'freebsd-64',
    'linux-32',
    'linux-64',
    'linux-aarch64',
    'linux-armv6l',
    'linux-armv7l',
    'linux-ppc64',
    'linux-ppc64le',
    'linux-riscv64',
    'linux-s390x',
    'osx-64',
    'osx-arm64',
    'win-32',
    'win-64',
    'win-arm64',
    'zos-z',
];
/** True for the folders that a conda channel has, one a platform: `linux-64`, `noarch`. */
function isSubdir(text) {
    return SUBDIRS.includes(text);
}


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasCredentials)
/* harmony export */ });
// `user:password@` or `token@` of a URL. `git@` and `hg@` name the account of every user.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
// A variable is no secret in a file; a dollar sign alone is a character of one.
const VARIABLE = /\$[A-Za-z_{(]/;
const SECRET_PARAMETER = /[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\$[A-Za-z_{(])[^&\s]/i;
const CONDA_TOKEN = /:\/\/[^\s]{1,300}\/t\/[^/\s]{1,300}\//;
/** True when a text holds a URL with a user, a password or a token, none of which may enter files, hashes or logs. */
function hasCredentials(text) {
    const users = [...text.matchAll(USERINFO)].map((match) => match[1] ?? '');
    return users.some(isSecret) || SECRET_PARAMETER.test(text) || CONDA_TOKEN.test(text);
}
function isSecret(user) {
    const colon = user.indexOf(':');
    if (colon < 0)
        return !/^(?:git|hg)$/.test(user) && !VARIABLE.test(user);
    return user.slice(colon + 1).search(VARIABLE) !== 0;
}


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ matchesFolder),
/* harmony export */   eK: () => (/* binding */ parseSet),
/* harmony export */   e_: () => (/* binding */ matchesTokens)
/* harmony export */ });
/**
 * Matches a whole path in time proportional to path times pattern. Patterns come from the repository: a backtracking regular
 * expression would let `*a*a*a*a*b` stop a run.
 */
function matchesTokens(tokens, path) {
    return lastMatch(tokens, path, false);
}
/** Matches a whole path, or a folder that it is in. */
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
// Tokens that may match nothing are skipped; `directories` may only be left at its start or behind a slash.
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
/** Reads `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` when it is not closed or a range runs backwards. */
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

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _reading_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1265);

/** Offsets at which the lines of a text start, as editors and YAML count them. */
const lineStarts = (0,_reading_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberReadings */ .n)((text) => {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + end.length);
    return starts;
});
/** Line and column of an offset. */
function positionAt(text, offset) {
    const line = lineIndex(text, offset);
    return { line: line + 1, column: offset - (lineStarts(text)[line] ?? 0) + 1 };
}
/** The line of an offset, without its end. */
function lineAt(text, offset) {
    const starts = lineStarts(text);
    const line = lineIndex(text, offset);
    const start = starts[line] ?? 0;
    const next = starts[line + 1];
    if (next === undefined)
        return { start, end: text.length };
    return { start, end: next - (text.startsWith('\r\n', next - 2) ? 2 : 1) };
}
function lineIndex(text, offset) {
    const starts = lineStarts(text);
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

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requirementText),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _formats_requirements_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2393);
/* harmony import */ var _names_channel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3014);
/* harmony import */ var _names_match_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7185);
/* harmony import */ var _names_maven_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1750);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1556);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(638);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8099);







/** Reads the files of an environment at the first question. */
function placesOf(environment) {
    const open = { read: undefined };
    const read = () => {
        open.read ??= readAll(environment);
        return open.read;
    };
    const find = (kind) => (text) => indexOf(read(), kind).get(text) ?? [];
    const either = (kind, text, name) => {
        const found = find(kind)(text);
        return found.length > 0 ? found : find(kind)(name);
    };
    return {
        conda: (spec) => either('conda', spec, nameKey(parseSpecName(spec))),
        pip: (requirement) => either('pip', requirement, nameKey(parsePipName(requirement))),
        channel: find('channel'),
        spark: find('spark'),
        image: find('image'),
        key: (...names) => read().keys.find(({ key }) => names.includes(key))?.place,
    };
}
// Only the file that defines it may hold several definitions.
function readAll({ id, source, documents }) {
    const pointer = id.startsWith(`${source}#`) ? id.slice(source.length + 1).replace(/\?.*$/s, '') : '';
    const read = documents.map((document) => (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .X)(document, document.path === source ? pointer : ''));
    return {
        texts: read.flatMap(({ texts }) => texts),
        keys: read.flatMap(({ keys }) => keys),
        indexes: new Map(),
    };
}
function indexOf(read, kind) {
    const known = read.indexes.get(kind);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const written of read.texts) {
        const key = keyOf(kind, written);
        if (key === undefined)
            continue;
        const all = index.get(key);
        if (all === undefined)
            index.set(key, [written]);
        else
            all.push(written);
    }
    read.indexes.set(kind, index);
    return index;
}
// Files are shared by environments, and their texts with them.
const READINGS = new WeakMap();
function keyOf(kind, written) {
    if (written.text.length > 1000)
        return undefined;
    const readings = READINGS.get(written) ?? new Map();
    READINGS.set(written, readings);
    if (!readings.has(kind))
        readings.set(kind, KEYS[kind](written));
    return readings.get(kind);
}
const KEYS = {
    conda: (written) => {
        const { element, text, keys } = written;
        if (!element)
            return tableKey(written, (name) => name.toLowerCase());
        if (!/^dependencies$|^sel\(/.test(keys.at(-1) ?? ''))
            return undefined;
        const reading = (0,_names_match_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMatchSpec */ .I0)(text.trim());
        return reading.ok ? (0,_names_match_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMatchSpec */ .Si)(reading.spec) : undefined;
    },
    pip: (written) => {
        if (!written.element)
            return tableKey(written, _names_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc);
        return holdsRequirements(written) ? pipKey(written.text) : undefined;
    },
    channel: ({ element, keys, text }) => {
        if (!element || keys.at(-1) !== 'channels')
            return undefined;
        const reading = (0,_names_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChannel */ .p)(text);
        return reading.ok ? reading.channel : undefined;
    },
    spark: ({ text }) => {
        const reading = (0,_names_maven_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMavenCoordinate */ .x0)(text);
        return reading.ok ? (0,_names_maven_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMavenCoordinate */ .BP)(reading.coordinate) : undefined;
    },
    image: ({ element, keys, text }) => {
        const reference = element || !/^(?:image|base|base_?image)$/i.test(keys.at(-1) ?? '') ? undefined : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(text);
        return reference && (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(reference);
    },
};
/** Lists of TOML that pip reads. https://packaging.python.org/en/latest/specifications/pyproject-toml/ and dependency-groups/ */
const TOML_LISTS = /^project\0dependencies$|^project\0optional-dependencies\0[^\0]+$|^dependency-groups\0[^\0]+$/;
function holdsRequirements({ form, keys }) {
    if (form === 'lines')
        return true;
    return form === 'yaml' ? keys.at(-1) === 'pip' : TOML_LISTS.test(keys.join('\0'));
}
// Tables of TOML have the name as key: `numpy = "^1.26"`, or `numpy = { version = "^1.26" }`.
function tableKey({ form, keys }, normalize) {
    const at = keys.findLastIndex((key) => /^(?:dev-|pypi-)?dependencies$/.test(key));
    const name = form === 'toml' && at >= 0 ? keys[at + 1] : undefined;
    return name === undefined ? undefined : nameKey(normalize(name));
}
function nameKey(name) {
    return `name:${name ?? ''}`;
}
function parseSpecName(spec) {
    const reading = (0,_names_match_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMatchSpec */ .I0)(spec);
    return reading.ok ? reading.spec.name : undefined;
}
function parsePipName(requirement) {
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(requirement);
    return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : undefined;
}
function pipKey(line) {
    const body = requirementText(line.trim());
    const reading = body === undefined ? undefined : (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(body);
    return reading?.ok ? (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequirement */ .zP)(reading.requirement) : undefined;
}
/** The requirement of a pip line without its options; what `--editable` names, too. */
function requirementText(line) {
    if (!line.startsWith('-'))
        return line.split(/ --?[A-Za-z]/, 1)[0];
    const [option, value] = (0,_formats_requirements_words_js__WEBPACK_IMPORTED_MODULE_6__/* .splitOptionWords */ .D)(line) ?? [];
    return option === '--editable' || option === '-e' ? value : undefined;
}


/***/ }),

/***/ 6044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ notPinned),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


/** `pip package "numpy" is not pinned: >=1.26 leaves a choice`. It carries no credentials. */
function notPinned(kind, subject, why) {
    return `${kind} ${(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(withoutCredentials(subject))} is not pinned: ${why.slice(0, 200)}`;
}
/** A subject as it may be shown and stored. */
function withoutCredentials(subject) {
    // The user goes first, while the text is whole: cut, it would have no `@` by which to know it.
    const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(anonymous.slice(0, 1000));
}


/***/ }),

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sR: () => (/* binding */ PIN_RULES),
  wm: () => (/* binding */ isPinRule),
  gd: () => (/* binding */ rulePage)
});

// EXTERNAL MODULE: ./build/core/decode.js
var decode = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/core/formats/dockerfile-lexer.js + 2 modules
var dockerfile_lexer = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/core/pinning/dockerfile-steps.js


/** Instructions of one keyword in the stages that the target reaches. */
function stepsOf({ image }, keyword) {
    const steps = image.steps.stages.flatMap(({ instructions }) => instructions.filter((step) => step.keyword === keyword));
    if (steps.length === 0 || image.dockerfile === undefined)
        return steps.map((step) => ({ step, lexed: undefined }));
    const { path, text } = image.dockerfile;
    const open = (0,dockerfile_lexer/* lexDockerfile */.e)((0,decode/* findingsFor */.I6)(path), text).instructions.filter((instruction) => instruction.keyword === keyword);
    return steps.map((step) => {
        const at = open.findIndex((lexed) => isSame(step, lexed));
        return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
    });
}
/** A part of an instruction's text in the Dockerfile, or its first line where the place is not known. */
function placeInStep({ image }, { lexed }, index, length) {
    if (image.dockerfile === undefined)
        return undefined;
    const start = lexed?.offsets[Math.max(0, index)] ?? lexed?.offsets[0] ?? 0;
    return { path: image.dockerfile.path, start, end: start + length };
}
// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may name slots.
function isSame(step, lexed) {
    const [first = ''] = step.words;
    return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}

// EXTERNAL MODULE: ./build/core/pinning/rule.js
var rule = __webpack_require__(6044);
;// CONCATENATED MODULE: ./build/core/pinning/rules/add-no-checksum.js


/** `ADD https://...`: another file may stand there tomorrow. https://docs.docker.com/reference/dockerfile/#add */
const addNoChecksum = {
    id: 'add-no-checksum',
    severity: 'warning',
    summary: 'ADD of a URL without a checksum or commit',
    find: (subject) => stepsOf(subject.environment, 'ADD').flatMap((placed) => looseSources(subject, placed)),
};
function looseSources({ environment }, placed) {
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
        return [{ subject: word, message: (0,rule/* notPinned */.a)('URL', word, why), hint, place }];
    });
}
function isGit(word) {
    return (/^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word));
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may hold a commit.
function isCommit(word) {
    const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
    const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
    return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}

;// CONCATENATED MODULE: ./build/core/pinning/shell-commands.js
/** Separators of commands; quotes and escapes are read before them. */
const SEPARATORS = new Set([';', '&', '|', '\n', '(', ')']);
/** Simple commands of a shell text, as far as they can be told without running it: expansions stay in their words. */
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
// A quoted text, a substitution, an escaped character, or one plain character.
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

;// CONCATENATED MODULE: ./build/core/pinning/run-commands.js


/** Programs of every RUN in the stages that the target reaches: also in here-documents, and behind `sh -c`, `sudo` and the like. */
function runCommands(environment) {
    const known = COMMANDS.get(environment);
    if (known !== undefined)
        return known;
    const commands = stepsOf(environment, 'RUN').flatMap((placed) => commandsOf(environment, placed));
    COMMANDS.set(environment, commands);
    return commands;
}
// A dozen rules ask for the same.
const COMMANDS = new WeakMap();
/** Commands of one RUN, split at the signs of the shell; those of a here-document that a shell reads are among them. */
function shellTexts({ step, lexed }) {
    const [text = ''] = step.words;
    const exec = execForm(text);
    if (exec !== undefined)
        return [{ commands: [exec], offsets: false }];
    const commands = splitCommands(text);
    // `RUN <<EOF` and `RUN bash <<EOF` run the here-document; other programs read it.
    const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
    // Docker joins continued lines of instructions, the shell those of here-documents.
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
    try {
        const value = JSON.parse(text);
        return Array.isArray(value)
            ? value.flatMap((word) => (typeof word === 'string' ? [{ text: word, start: 0 }] : []))
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** What may stand before a command: keywords of the shell, assignments, and programs that run another. */
const BEFORE = /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|xargs|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
/** The command that is run in the end; `sh -c "..."` holds several. */
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
/** Words that are no options, with their indexes; the value of an option that takes one in the next word is left out. */
function operands({ words }, valued) {
    return words
        .map((text, index) => ({ text, index }))
        .filter(({ text, index }) => !text.startsWith('-') && !valued.has(words[index - 1] ?? ''));
}
/** True for a word whose value is only known when it runs. */
function isExpanded(text) {
    return /[$`]/.test(text);
}

;// CONCATENATED MODULE: ./build/core/pinning/installed-packages.js


/** Packages that RUN installs in whatever version there is that day. */
function looseInstalls({ environment }, installer) {
    return runCommands(environment)
        .filter(({ program }) => installer.programs.test(program))
        .flatMap((command) => packagesOf(command, installer).map(({ text, index }) => {
        const subject = installer.nameOf?.(text) ?? text;
        return {
            subject,
            message: (0,rule/* notPinned */.a)(installer.kind, subject, installer.whyOf?.(text) ?? 'it has no version'),
            hint: installer.hint(subject),
            place: command.placeOf(index),
        };
    }));
}
function packagesOf(command, { commands, valued, isPinned }) {
    const words = operands(command, valued);
    const lead = commands.find((candidate) => candidate.every((word, index) => words[index]?.text === word));
    if (lead === undefined)
        return [];
    return words.slice(lead.length).filter(({ text }) => text !== '' && !isExpanded(text) && !isPinned(text, command));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/apk-unpinned.js

/** An Alpine package that RUN installs in whatever version the mirror has. hadolint: DL3018 */
const apkUnpinned = {
    id: 'apk-unpinned',
    severity: 'warning',
    summary: 'apk add without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^apk$/,
        commands: [['add']],
        valued: new Set(['-t', '--virtual', '-X', '--repository', '-p', '--root', '--keys-dir', '--repositories-file']),
        kind: 'apk package',
        // https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Advanced_APK_Usage
        isPinned: (text) => /[=<>~]|^[./]|\.apk$/.test(text),
        hint: (name) => `write ${name}=<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/apt-unpinned.js

/** A Debian package that RUN installs in whatever version the mirror has. hadolint: DL3008 */
const aptUnpinned = {
    id: 'apt-unpinned',
    severity: 'warning',
    summary: 'apt-get install without a version',
    find: (subject) => looseInstalls(subject, {
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
        // A version stands behind `=`, a path is a file, and a `-` at the end removes.
        isPinned: (text) => /=|^[./]|\.deb$|-$/.test(text),
        hint: (name) => `write ${name}=<version>; apt-cache madison ${name} lists them`,
    }),
};

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/pinning/written.js
var pinning_written = __webpack_require__(8099);
;// CONCATENATED MODULE: ./build/core/pinning/external-bases.js


/** External images; a parent is an environment of this tree, whose hash pins it. */
function externalBases({ environment, places }) {
    return environment.image.bases.flatMap(({ slot, source }) => {
        const reference = source.kind === 'image' ? (0,names_reference/* parseReference */.F2)(source.reference) : undefined;
        if (source.kind !== 'image' || reference === undefined)
            return [];
        const text = source.reference;
        const inDockerfile = environment.image.dockerfile !== undefined;
        const found = inDockerfile ? spansOf(environment, slot, reference) : spanOf(environment, places, text);
        const fixes = found.flatMap(({ exact, place }) => (exact ? fixOf(place, text, reference) : []));
        return [{ text, reference, place: found[0]?.place, fixes }];
    });
}
// In the configuration where that names it, else in the definition.
function spanOf({ baseAt }, places, text) {
    return baseAt === undefined ? places.image(text) : [configured(baseAt, text)];
}
function configured({ document, ...at }, text) {
    const written = wordAt(document, at);
    const reference = (0,names_reference/* parseReference */.F2)(written);
    const exact = reference !== undefined && (0,names_reference/* formatReference */.FH)(reference) === text;
    const scalar = (0,pinning_written/* scalarAt */.C)(document, at, written);
    return { ...scalar, exact: exact && scalar.exact };
}
// A reference holds neither blanks nor signs of YAML.
function wordAt({ text }, { line, column }) {
    const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1);
    return /^["']?([A-Za-z0-9._:/@-]+)/.exec(rest)?.[1] ?? '';
}
// What comes out of build arguments stands somewhere else.
function spansOf({ image: { dockerfile } }, slot, reference) {
    if (dockerfile === undefined)
        return [];
    const { path, text, images } = dockerfile;
    return images
        .filter((image) => image.slot === slot)
        .map(({ start, end }) => {
        const written = (0,names_reference/* parseReference */.F2)(text.slice(start, end));
        const exact = written !== undefined && (0,names_reference/* formatReference */.FH)(written) === (0,names_reference/* formatReference */.FH)(reference);
        return { place: { path, start, end }, exact };
    });
}
function fixOf({ path, end }, text, { digest }) {
    if (digest !== undefined)
        return [];
    return [{ place: { path, start: end, end }, before: '@', after: '', wanted: { kind: 'digest', reference: text } }];
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
        message: (0,rule/* notPinned */.a)('base image', text, 'the tag latest moves'),
        hint: `write ${(0,names_reference/* formatRepository */.Sh)(reference)}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-digest.js


/** `FROM python:3.12-slim`: a tag that its owner may move, and that `follow-base` may follow. */
const baseNoDigest = {
    id: 'base-no-digest',
    severity: 'note',
    summary: 'a base image with a tag and no digest',
    find: (subject) => externalBases(subject)
        .filter(({ reference: { tag, digest } }) => tag !== undefined && tag !== 'latest' && digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: (0,rule/* notPinned */.a)('base image', text, 'a tag may move'),
        hint: `write ${text}@sha256:<digest>; terrarium pin --write does it`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-tag.js


/** `FROM python`: the registry's newest image, whatever that is on the day of the build. */
const baseNoTag = {
    id: 'base-no-tag',
    severity: 'warning',
    summary: 'a base image without a tag',
    find: (subject) => externalBases(subject)
        .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: (0,rule/* notPinned */.a)('base image', text, 'it has no tag'),
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-channel-order.js

/** Channels that must stand behind another: https://bioconda.github.io/#usage */
const BEHIND = new Map([['bioconda', 'conda-forge']]);
/** Channels in an order for which they are not made: packages come from the first that has them. */
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
            const message = `channel ${(0,decode/* quote */.hD)(channel)} stands before ${(0,decode/* quote */.hD)(first)}, which it is built upon`;
            const hint = `name ${first} before ${channel}`;
            return [{ subject: channel, message, hint, place: places.channel(channel)[0]?.place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-defaults.js

/** `defaults` is what the installer's configuration says, and Anaconda's channels have terms of use of their own. */
const condaDefaults = {
    id: 'conda-defaults',
    severity: 'note',
    summary: "the channel defaults, which is what the installer's configuration says",
    find: ({ environment, places }) => environment.image.python.channels
        .filter((channel) => channel === 'defaults')
        .map((channel) => ({
        subject: channel,
        message: `channel ${(0,decode/* quote */.hD)(channel)} is what the installer's configuration says`,
        hint: 'write conda-forge, or the channels that are meant',
        place: places.channel(channel)[0]?.place,
    })),
};

// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/core/pinning/conda-specs.js


/** Specs without one version; `__glibc` and its like are facts about the machine, which no one installs. */
function openSpecs({ environment, places }) {
    return environment.image.python.conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        if (!reading.ok || reading.spec.name.startsWith('__') || (0,match_spec/* isExactVersion */.Yb)(reading.spec))
            return [];
        return [{ spec: reading.spec, written: places.conda(text) }];
    });
}
/** True for `1.26.4.*`: three numbers and more are what a project calls a version. */
function isFuzzy(version) {
    return /^(?:\d+!)?\d+\.\d+\.[0-9a-z_.]+\.\*$/i.test(version);
}
/** The finding of an open spec. */
function looseSpec({ spec, written }, why) {
    return {
        subject: spec.name,
        message: (0,rule/* notPinned */.a)('conda package', spec.name, why),
        hint: `write ${spec.name}==<version>`,
        place: written[0]?.place,
        fixes: written.flatMap((one) => fixesOf(spec, one)),
    };
}
// A build string is of one version; brackets may hold anything.
function fixesOf(spec, written) {
    if (!written.exact || !written.element)
        return [];
    if (spec.build !== undefined || spec.fields.length > 0 || spec.name.includes('*'))
        return [];
    const before = (0,match_spec/* formatMatchSpec */.Si)({ ...spec, version: undefined });
    return [
        {
            place: written.place,
            before: `${before}==`,
            after: '',
            wanted: { kind: 'conda', name: spec.name, unlimited: spec.version === undefined },
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-fuzzy.js

/** `- numpy=1.26.4`: conda takes one equal sign for a prefix, so that 1.26.4.1 would do, too. */
const condaFuzzy = {
    id: 'conda-fuzzy',
    severity: 'note',
    summary: 'a conda package with one equal sign before a whole version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && isFuzzy(spec.version))
        .map((open) => looseSpec(open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/conda-names.js

/** Names of the conda packages that a definition asks for. */
function condaNames({ conda }) {
    return conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        return reading.ok ? [reading.spec.name] : [];
    });
}
/** True where conda solves an environment: a lock leaves nothing to solve, and without conda pip uses the base's Python. */
function isCondaInstalled({ channels, conda, locked }) {
    return locked === undefined && channels.length + conda.length > 0;
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-channels.js


/** Packages without a channel: whoever installs them has channels of their own, or none. */
const condaNoChannels = {
    id: 'conda-no-channels',
    severity: 'warning',
    summary: 'a conda environment without channels',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || python.channels.length > 0 || python.conda.every(namesChannel))
            return [];
        // A part of a conda-lock set: its other files name the channels.
        if (places.key('category') !== undefined)
            return [];
        const message = 'no channels are named: those of the installer are used';
        return [{ subject: 'channels', message, hint: 'add "channels: [conda-forge]"', place: places.key('dependencies') }];
    },
};
function namesChannel(text) {
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    return reading.ok && (reading.spec.channel !== undefined || reading.spec.url !== undefined);
}

// EXTERNAL MODULE: ./build/core/model.js
var model = __webpack_require__(1295);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(638);
// EXTERNAL MODULE: ./build/core/pinning/places.js
var places = __webpack_require__(6338);
;// CONCATENATED MODULE: ./build/core/pinning/pip-requirements.js



/** Requirements of an environment and of the files that it nests; constraints install nothing, but may pin. */
function installedByPip(entries) {
    const constraints = new Set(requirementsOf(entries, '-c').flatMap(({ requirement }) => pinnedName(requirement)));
    return requirementsOf(entries, '-r').map(({ requirement, hashed }) => {
        const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
        return { requirement, hashed, pinned: isFixed(requirement, hashed) || constrained };
    });
}
/** True where pip has something to install, be it of this tree. */
function installsByPip(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return (0,places/* requirementText */.P)(entry) !== undefined;
        return (0,model/* isLocalPip */.hE)(entry) || (entry[0] === '-r' && installsByPip(entry[1]));
    });
}
// A file that a constraints file names with `-r` is installed, as pip reads it.
function requirementsOf(entries, wanted, inside = '-r') {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return (0,model/* isLocalPip */.hE)(entry) ? [] : requirementsOf(entry[1], wanted, entry[0]);
        const body = inside === wanted ? (0,places/* requirementText */.P)(entry) : undefined;
        const reading = body === undefined ? undefined : (0,names_requirement/* parseRequirement */.pP)(body);
        return reading?.ok ? [{ requirement: reading.requirement, hashed: entry.includes(' --hash=') }] : [];
    });
}
function pinnedName(requirement) {
    return requirement.kind === 'named' && (0,names_requirement/* isPinned */.T4)(requirement) ? [requirement.name] : [];
}
function isFixed(requirement, hashed) {
    if ((0,names_requirement/* isPinned */.T4)(requirement))
        return true;
    const { url } = requirement;
    return url !== undefined && (hashed || (0,names_requirement/* hasFragment */.nQ)(url, /^sha(?:384|512)=[0-9a-f]{96,128}$/));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-pip.js


/** A `pip:` section without `pip` among the packages: conda adds one of its own choice, and warns. */
const condaNoPip = {
    id: 'conda-no-pip',
    severity: 'warning',
    summary: 'a pip section in a conda environment that does not name pip',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || !installsByPip(python.pip))
            return [];
        if (condaNames(python).includes('pip'))
            return [];
        const message = 'the conda dependencies have a pip section and name no pip: its version is left to the solver';
        return [{ subject: 'pip', message, hint: 'add "- pip==<version>" before "- pip:"', place: places.key('pip') }];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-python.js


/** A conda environment that uses Python and does not say which: the solver takes what its packages allow. */
const condaNoPython = {
    id: 'conda-no-python',
    severity: 'warning',
    summary: 'a conda environment with pip packages, or of Azure ML, without python',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || condaNames(python).includes('python'))
            return [];
        const usesPython = installedByPip(python.pip).length > 0 || environment.format.startsWith('azureml');
        if (!usesPython)
            return [];
        const message = 'the conda dependencies name no python: its version is left to the solver';
        return [{ subject: 'python', message, hint: 'add "- python==<version>"', place: places.key('dependencies') }];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-python-twice.js

/** Several specs for Python: the solver has to meet all of them, and a reader cannot tell which is meant. */
const condaPythonTwice = {
    id: 'conda-python-twice',
    severity: 'warning',
    summary: 'python more than once among the conda dependencies',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        const texts = python.conda.filter((text) => condaNames({ conda: [text] })[0] === 'python');
        return texts.slice(1, 2).map((text) => ({
            subject: 'python',
            message: 'the conda dependencies name python more than once',
            hint: 'keep one of them',
            place: places.conda(text)[0]?.place,
        }));
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
        .map((open) => looseSpec(open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-unpinned.js

/** `- numpy`: whatever the channels have on the day of the build. */
const condaUnpinned = {
    id: 'conda-unpinned',
    severity: 'warning',
    summary: 'a conda package without a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version === undefined || spec.version === '*')
        .map((open) => looseSpec(open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/gem-unpinned.js

/** `RUN gem install bundler`: whatever the index has on the day of the build. hadolint: DL3028 */
const gemUnpinned = {
    id: 'gem-unpinned',
    severity: 'warning',
    summary: 'gem install without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^gem$/,
        commands: [['install'], ['i']],
        valued: new Set(['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source', '-P']),
        kind: 'gem',
        isPinned: (text, { words }) => text.includes(':') || /\.gem$/.test(text) || words.some((word) => /^(?:-v|--version)/.test(word)),
        hint: (name) => `write ${name}:<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/go-unpinned.js

/** `RUN go install example.org/tool@latest`: whatever the proxy has on the day of the build. hadolint: DL3062 */
const goUnpinned = {
    id: 'go-unpinned',
    severity: 'warning',
    summary: 'go install of a module without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^go$/,
        commands: [['install'], ['get']],
        valued: new Set(['-ldflags', '-tags', '-gcflags', '-asmflags', '-mod', '-modfile', '-o', '-p', '-C']),
        kind: 'Go module',
        // Without a version the module is that of the checkout.
        isPinned: (text) => !/@(?:latest|upgrade|patch|master|main|HEAD)$/.test(text),
        hint: (name) => `write ${name.replace(/@.*$/s, '')}@<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/npm-unpinned.js

/** `RUN npm install -g yarn`: whatever the registry has on the day of the build. hadolint: DL3016 */
const npmUnpinned = {
    id: 'npm-unpinned',
    severity: 'warning',
    summary: 'npm, yarn or pnpm install of a package without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:npm|pnpm|yarn)$/,
        commands: [['install'], ['i'], ['add'], ['global', 'add']],
        valued: new Set(['--prefix', '--registry', '--cache', '--loglevel', '-w', '--workspace']),
        kind: 'npm package',
        // https://docs.npmjs.com/cli/commands/npm-install: a version stands behind the second @, a path is a folder.
        isPinned: (text) => /^.+@(?!latest$|next$)[^/]+$|^[./~]|^https?:|\.tgz$|^[^@]*\/|^git/.test(text),
        hint: (name) => `write ${name.replace(/@[a-z]+$/, '')}@<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-no-hash.js



/** A requirement without a hash beside others that have one: pip refuses to install any of them then. */
const pipNoHash = {
    id: 'pip-no-hash',
    severity: 'warning',
    summary: 'a requirement without a hash where others have one',
    find: ({ environment, places }) => {
        const installed = installedByPip(environment.image.python.pip);
        if (!installed.some(({ hashed }) => hashed))
            return [];
        return installed.flatMap(({ requirement, hashed }) => {
            if (hashed || requirement.url !== undefined || requirement.kind !== 'named')
                return [];
            const { name } = requirement;
            const place = places.pip((0,names_requirement/* formatRequirement */.zP)(requirement))[0]?.place;
            const message = (0,rule/* notPinned */.a)('pip package', name, 'it has no hash, and others have one');
            return [{ subject: name, message, hint: `write --hash=sha256:<hash> behind ${name}`, place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/pip-open.js



function openRequirements({ environment, places }) {
    const installed = installedByPip(environment.image.python.pip);
    // No index of pip has a package of this name: it is a list for `conda install --file`.
    if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python'))
        return [];
    return installed.flatMap(({ requirement, pinned }) => {
        if (pinned || requirement.kind !== 'named' || requirement.url !== undefined)
            return [];
        return [{ requirement, written: places.pip((0,names_requirement/* formatRequirement */.zP)(requirement)) }];
    });
}
/** The finding of an open requirement. */
function looseRequirement({ requirement, written }, why) {
    const { name } = requirement;
    return {
        subject: name,
        message: (0,rule/* notPinned */.a)('pip package', name, why),
        hint: `write ${name}==<version>`,
        place: written[0]?.place,
        fixes: written.flatMap((one) => pip_open_fixesOf(requirement, one)),
    };
}
// Name and extras; options stay as they are. Whether a marker holds is not asked: then the image says nothing of the line.
function pip_open_fixesOf({ name, specifier, marker }, { text, place, exact, element }) {
    if (!exact || !element || marker !== undefined)
        return [];
    const end = / --?[A-Za-z]/.exec(text)?.index ?? text.length;
    const head = text.slice(0, end).trimEnd();
    const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
    if (subject === undefined)
        return [];
    const wanted = { kind: 'pip', name, unlimited: specifier === '' };
    return [{ place, before: `${subject}==`, after: text.slice(head.length), wanted }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-range.js

/** `numpy>=1.20`, `numpy~=1.26`, `numpy==1.*`: the newest version that fits. */
const pipRange = {
    id: 'pip-range',
    severity: 'warning',
    summary: 'a pip package with a range or a wildcard for a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier !== '')
        .map((open) => looseRequirement(open, `${open.requirement.specifier} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-unpinned.js

/** `numpy`: whatever the index has on the day of the build. */
const pipUnpinned = {
    id: 'pip-unpinned',
    severity: 'warning',
    summary: 'a pip package without a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier === '')
        .map((open) => looseRequirement(open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pipe-to-shell.js


/** A download that a shell or an interpreter runs at once: `curl ... | sh`, `bash <(curl ...)`, `sh -c "$(curl ...)"`. */
const PIPES = [
    /\b(?:curl|wget)\b[^|;&\n]{0,1000}\|\s{0,10}(?:sudo\s{1,10}(?:-[A-Za-z]{1,5}\s{1,10})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,10})?(?:ba|da|z|k)?sh\b/,
    /\b(?:curl|wget)\b[^|;&\n]{0,1000}\|\s{0,10}(?:sudo\s{1,10})?(?:python[0-9.]{0,4}|perl|ruby|node)\b/,
    /\b(?:ba|da|z|k)?sh\s{1,10}(?:-[a-z]{0,5}\s{1,10})?(?:-c\s{0,10})?["']?(?:<|\$)\(\s{0,10}(?:curl|wget)\b/,
];
/** `RUN curl ... | sh`: a script that nobody pinned, and that may be cut off in the middle. hadolint: DL4006 */
const pipeToShell = {
    id: 'pipe-to-shell',
    severity: 'warning',
    summary: 'a download that is run without being checked',
    find: ({ environment }) => stepsOf(environment, 'RUN').flatMap((placed) => {
        const [text = ''] = placed.step.words;
        const scripts = placed.step.heredocs.map(([, body]) => body);
        const found = [text, ...scripts].flatMap((script) => PIPES.flatMap((pipe) => pipe.exec(script) ?? [])).at(0);
        if (found === undefined)
            return [];
        const subject = found.replace(/\s+/g, ' ').slice(0, 200);
        const place = placeInStep(environment, placed, Math.max(0, text.indexOf(found)), found.length);
        const message = `${(0,decode/* quote */.hD)(urlFree(subject))} runs what a server answers that day`;
        const hint = 'ADD --checksum=sha256:<hash> the script, and run the file';
        return [{ subject: urlFree(subject), message, hint, place }];
    }),
};
// A URL may hold credentials; which one it was is told by the place.
function urlFree(text) {
    return text.replace(/https?:\/\/[^\s"')]+/g, (url) => {
        const host = /^https?:\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)/.exec(url)?.[1] ?? '';
        return `https://${host}/...`;
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/python-eol.js


/**
 * The last day, or month, of each line of Python that has ended, when this was written: a list in the code moves with releases, and not with
 * the clock of a machine. https://devguide.python.org/versions/
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
/** A line of Python that gets no security fixes any more. */
const pythonEol = {
    id: 'python-eol',
    severity: 'warning',
    summary: 'a version of Python that has reached its end of life',
    find: (subject) => [...fromConda(subject), ...fromBases(subject)],
};
function fromConda({ environment, places }) {
    return environment.image.python.conda.flatMap((text) => {
        const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
        if (!reading.ok || reading.spec.name !== 'python')
            return [];
        // A range is not one version: `>=3.8` may well get 3.13.
        const [, line] = /^(?:==|~=)?(\d+\.\d+)(?:[.a-z][^,|]*)?$/.exec(reading.spec.version ?? '') ?? [];
        return looseLine(line, places.conda(text)[0]?.place);
    });
}
function fromBases(subject) {
    return externalBases(subject).flatMap(({ reference: { registry, path, tag }, place }) => {
        const official = registry === 'docker.io' && path === 'library/python';
        return looseLine(official ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag ?? '')?.[1] : undefined, place);
    });
}
function looseLine(line, place) {
    const ended = line === undefined ? undefined : ENDED.get(line);
    if (ended === undefined)
        return [];
    const message = `Python ${line} gets no security fixes since ${ended}`;
    return [{ subject: `python ${line}`, message, hint: 'move to a line that is maintained', place }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/rpm-unpinned.js

/** An rpm package that RUN installs in whatever version the mirror has. hadolint: DL3033, DL3037, DL3041 */
const rpmUnpinned = {
    id: 'rpm-unpinned',
    severity: 'warning',
    summary: 'yum, dnf, microdnf or zypper install without a version',
    find: (subject) => looseInstalls(subject, {
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
        isPinned: (text) => /-\d[^-]*\.[^-]*(?:-[^-]+)?$|-\d[^-]*-\d[^-]*$|=|^[@./]|\/|\.rpm$|[()]/.test(text),
        hint: (name) => `write ${name}-<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-conda-unpinned.js


/** `RUN conda install numpy`: whatever the channels have on the day of the build. */
const runCondaUnpinned = {
    id: 'run-conda-unpinned',
    severity: 'warning',
    summary: 'conda install in RUN without a version',
    find: (subject) => looseInstalls(subject, {
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
        isPinned: (text) => {
            const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
            return !reading.ok || isNarrow(reading.spec.version);
        },
        hint: (name) => `write ${name}==<version>`,
        whyOf: (text) => {
            const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
            const version = reading.ok ? reading.spec.version : undefined;
            return version === undefined || version === '*' ? undefined : `${version} leaves a choice`;
        },
        nameOf: (text) => {
            const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
            return reading.ok ? reading.spec.name : text;
        },
    }),
};
// One equal sign stands for a prefix, which is what most people mean by a version here.
function isNarrow(version) {
    return version !== undefined && version !== '*' && !/[<>!~|,]/.test(version.replace(/^==/, ''));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/url-no-hash.js



/** A requirement that is a download: another file may stand there tomorrow. */
const urlNoHash = {
    id: 'url-no-hash',
    severity: 'warning',
    summary: 'a requirement that is a URL without a hash',
    find: ({ environment, places }) => installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || isVersionControl(url))
            return [];
        const place = places.pip((0,names_requirement/* formatRequirement */.zP)(requirement))[0]?.place;
        const hint = 'write #sha256=<hash> behind the URL';
        return [{ subject: url, message: (0,rule/* notPinned */.a)('URL', url, 'it has no hash'), hint, place }];
    }),
};
/** True for what pip gets from version control. https://pip.pypa.io/en/stable/topics/vcs-support/ */
function isVersionControl(url) {
    return /^(?:git|hg|svn|bzr)\+/.test(url);
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-pip-unpinned.js



/** `RUN pip install numpy`: whatever the index has on the day of the build. hadolint: DL3013 */
const runPipUnpinned = {
    id: 'run-pip-unpinned',
    severity: 'warning',
    summary: 'pip install in RUN without a version',
    find: (subject) => looseInstalls(subject, {
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
        isPinned: run_pip_unpinned_isFixed,
        hint: (name) => `write ${name}==<version>, or a requirements file`,
        nameOf: nameIn,
        whyOf: whyIn,
    }),
};
// `python -m pip install`: `-m` is an option, and `pip` the first operand. A constraints file may hold the version.
function run_pip_unpinned_isFixed(text, { words }) {
    if (words.some((word) => /^(?:-c|--constraint)(?:=|$)/.test(word)))
        return true;
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok)
        return true;
    const { requirement } = reading;
    if (requirement.kind === 'url' || requirement.url !== undefined)
        return (0,names_requirement/* isPinned */.T4)(requirement) || (0,names_requirement/* hasFragment */.nQ)(requirement.url ?? '', /^sha(?:256|384|512)=/) || text.includes('$');
    return (0,names_requirement/* isPinned */.T4)(requirement) || /^\.|\/|\.(?:whl|tar\.gz|zip)$/.test(text);
}
function nameIn(text) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : text;
}
function whyIn(text) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok)
        return undefined;
    const { requirement } = reading;
    if (requirement.url !== undefined)
        return isVersionControl(requirement.url) ? 'it has no commit' : 'it has no hash';
    return requirement.kind === 'named' && requirement.specifier !== ''
        ? `${requirement.specifier} leaves a choice`
        : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-file.js


/** Files whose purpose is to hold credentials. */
const NAMES = /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[A-Za-z0-9_-]+)?|\.netrc|_netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|\.dockercfg|\.htpasswd)$/;
const PATHS = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.azure\/accessTokens\.json)$/;
/** A file of credentials in the build context: a COPY lays it into a layer. */
const secretFile = {
    id: 'secret-file',
    severity: 'warning',
    summary: 'a file of credentials among the files that the steps copy',
    find: ({ environment }) => environment.files
        .filter(({ path }) => NAMES.test(external_node_path_.posix.basename(path)) || PATHS.test(path))
        .map(({ path }) => ({
        subject: path,
        message: `the build context hands ${(0,decode/* quote */.hD)(path)} to the image`,
        hint: 'name it in .dockerignore, and mount it as a secret',
    })),
};

// EXTERNAL MODULE: ./build/core/reading-memo.js
var reading_memo = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/core/pinning/secret-texts.js

// Prefixes that their issuers have chosen so that scanners find them, and the armour of keys.
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
    { name: 'an OpenAI key', pattern: /\bsk-(?:proj-)?[A-Za-z0-9_-]{20,200}T3BlbkFJ[A-Za-z0-9_-]{20,200}/ },
];
/** The first secret of each form. */
const findSecrets = (0,reading_memo/* rememberReadings */.n)((text) => FORMS.flatMap(({ name, pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, start: match.index, length: match[0].length }];
}));
const NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|ACCOUNT_?KEY|SAS_?TOKEN|CONNECTION_?STRING)(?:_?(?:ID|VALUE))?$/i;
/** Names that end like a secret and are none. */
const HARMLESS = /(?:^|_)(?:MAX|NUM|PAD|EOS|BOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL)_?(?:NEW_?)?TOKEN$|_KEY_?ID$/i;
/** True where a variable's name says that its value is a secret, and its value could be one. */
function isSecretVariable(name, value) {
    if (!NAME.test(name) || HARMLESS.test(name))
        return false;
    const plain = value.replace(/^(["'])(.*)\1$/s, '$2');
    // A variable, a path, a switch, and a placeholder hold nothing.
    return (plain.length >= 6 && !/[${}<>]/.test(plain) && !/^[./~]|^(?:true|false|none|null|x+|changeme|\d+)$/i.test(plain));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-file.js

/** A token or a private key in one of the files that define an environment. */
const secretInFile = {
    id: 'secret-in-file',
    severity: 'warning',
    summary: 'a token or private key in a definition file',
    find: ({ environment }) => environment.documents.flatMap(({ path, text }) => findSecrets(text).map(({ name, start, length }) => ({
        subject: `${name} in ${path}`,
        message: `the file holds ${name}`,
        hint: 'revoke it, remove it from the history, and pass it as a secret',
        place: { path, start, end: start + length },
    }))),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-variable.js



/** A secret in ENV, in the default of an ARG, or in the variables of a definition: whoever has the image or the file has it. */
const secretInVariable = {
    id: 'secret-in-variable',
    severity: 'warning',
    summary: 'a secret in ENV, ARG or the variables of a definition',
    find: (subject) => [...inSteps(subject, 'ENV'), ...inSteps(subject, 'ARG'), ...inVariables(subject)],
};
function inSteps({ environment }, keyword) {
    return stepsOf(environment, keyword).flatMap((placed) => {
        const text = placed.step.words.join(' ');
        return pairsOf(text).flatMap(({ name, value, start }) => {
            if (!isSecretVariable(name, value))
                return [];
            const place = placeInStep(environment, placed, start, name.length);
            return [loose(name, `${keyword} ${name}`, 'mount it: RUN --mount=type=secret,id=<id>', place)];
        });
    });
}
function inVariables({ environment, places }) {
    return Object.entries(environment.variables).flatMap(([name, value]) => isSecretVariable(name, value)
        ? [loose(name, `variable ${name}`, 'take it from a secret store when the job runs', places.key(name))]
        : []);
}
function loose(name, what, hint, place) {
    return { subject: name, message: `${(0,decode/* quote */.hD)(what)} looks like a secret`, hint, place };
}
// `NAME=value NAME2="a b"`, and the old form `NAME value`.
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


/** A Spark package that the repository may answer with another artifact: a range, a snapshot, or whatever is newest. */
const sparkUnpinned = {
    id: 'spark-unpinned',
    severity: 'warning',
    summary: 'a Spark package with a snapshot, a range or LATEST for a version',
    find: ({ environment, places }) => environment.image.spark.packages.flatMap((text) => {
        const reading = (0,maven/* parseMavenCoordinate */.x0)(text);
        const why = reading.ok ? (0,maven/* mavenLooseness */.vX)(reading.coordinate.version) : undefined;
        if (!reading.ok || why === undefined)
            return [];
        const subject = `${reading.coordinate.group}:${reading.coordinate.artifact}`;
        const place = places.spark(text)[0]?.place;
        return [
            { subject, message: (0,rule/* notPinned */.a)('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/syntax-floating.js

/** `# syntax=docker/dockerfile:1`: the frontend that reads the Dockerfile is the newest of its line. */
const syntaxFloating = {
    id: 'syntax-floating',
    severity: 'note',
    summary: 'a # syntax directive without a digest',
    find: ({ environment: { image } }) => {
        const { syntax } = image.steps;
        if (image.dockerfile === undefined || syntax === '' || syntax.includes('@sha256:'))
            return [];
        const { path, text } = image.dockerfile;
        const match = /^\uFEFF?(?:#[^\n]*\n)*?#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(text);
        const start = match === null ? 0 : match[0].length - (match[1] ?? '').length;
        const written = match?.[1] ?? '';
        const place = { path, start, end: start + written.length };
        const behind = { path, start: place.end, end: place.end };
        const wanted = { kind: 'digest', reference: syntax };
        return [
            {
                subject: syntax,
                message: (0,rule/* notPinned */.a)('Dockerfile frontend', syntax, 'its tag moves'),
                hint: `write ${syntax}@sha256:<digest>`,
                place,
                fixes: written === '' ? [] : [{ place: behind, before: '@', after: '', wanted }],
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
/** `RUN apt-get upgrade`: every package of the base, in whatever version the mirror has. hadolint: DL3005, DL3035 */
const systemUpgrade = {
    id: 'system-upgrade',
    severity: 'note',
    summary: 'an upgrade of every package of the base image',
    find: ({ environment }) => runCommands(environment).flatMap((command) => {
        const [first, ...packages] = operands(command, new Set(['-o', '-c']));
        const upgrades = UPGRADES.get(command.program)?.includes(first?.text ?? '') === true;
        if (!upgrades || packages.length > 0)
            return [];
        const subject = `${command.program} ${first?.text}`;
        const message = `${(0,decode/* quote */.hD)(subject)} leaves the versions to the day of the build`;
        return [{ subject, message, hint: 'use a newer base image, pinned by digest', place: command.placeOf(-1) }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/vcs-no-commit.js




/** A requirement from version control that names a branch, a tag, or nothing: each may move. */
const vcsNoCommit = {
    id: 'vcs-no-commit',
    severity: 'warning',
    summary: 'a requirement from version control without a commit',
    find: ({ environment, places }) => installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || !isVersionControl(url))
            return [];
        const place = places.pip((0,names_requirement/* formatRequirement */.zP)(requirement))[0]?.place;
        const hint = 'write @<commit> with 40 hex digits behind the repository';
        return [{ subject: url, message: (0,rule/* notPinned */.a)('URL', url, 'it has no commit'), hint, place }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules.js


































/** Every rule, in the order of its findings and of docs/pinning.md. */
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


/***/ }),

/***/ 8099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scalarAt),
/* harmony export */   X: () => (/* binding */ writtenIn)
/* harmony export */ });
/* harmony import */ var _formats_requirements_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6428);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8527);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4274);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(407);




const NOTHING = { texts: [], keys: [] };
// Environments share files.
const READ = new WeakMap();
/** Texts of one document; `pointer` names the part of it in which a definition stands. */
function writtenIn(document, pointer) {
    const parts = READ.get(document) ?? new Map();
    READ.set(document, parts);
    const known = parts.get(pointer) ?? read(document, pointer);
    parts.set(pointer, known);
    return known;
}
function read(document, pointer) {
    const { path, text } = document;
    if (/\.(?:ya?ml|json|runconfig)$/i.test(path))
        return scalarsOf(document, 'yaml', (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, path), pointer);
    if (/\.toml$/i.test(path))
        return scalarsOf(document, 'toml', (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .readToml */ .D)(text, path), pointer);
    return /\.(?:txt|in|pip)$/i.test(path) ? { texts: linesOf(document), keys: [] } : NOTHING;
}
function scalarsOf(document, form, reading, pointer) {
    if (!reading.ok)
        return NOTHING;
    const starts = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStarts */ ._$)(document.text);
    const found = { texts: [], keys: [] };
    const shared = sharedNodes(reading.root);
    const visit = (node, keys, element) => {
        if (node.kind === 'scalar') {
            const span = spanOf(document, offsetOf(document, starts, node.at), node.text);
            found.texts.push({ text: node.text, form, keys, element, ...span, exact: span.exact && !shared.has(node) });
        }
        else if (node.kind === 'list')
            for (const item of node.items)
                visit(item, keys, true);
        else
            for (const entry of node.entries) {
                const start = offsetOf(document, starts, entry.at);
                found.keys.push({ key: entry.key, place: { path: document.path, start, end: start + entry.key.length } });
                visit(entry.value, [...keys, entry.key], false);
            }
    };
    const part = narrow(reading.root, pointer);
    visit(part.node, part.keys, false);
    return found;
}
/** Nodes that several places mean, through aliases: what one of them is changed to, all are. */
function sharedNodes(root) {
    const seen = new Set();
    const shared = new Set();
    const visit = (node, within) => {
        const again = within || seen.has(node);
        seen.add(node);
        if (again)
            shared.add(node);
        const children = node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ value }) => value) : [];
        for (const child of children)
            visit(child, again);
    };
    visit(root, false);
    return shared;
}
/** A scalar at a line and column of a document of YAML. */
function scalarAt(document, at, text) {
    return spanOf(document, offsetOf(document, (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStarts */ ._$)(document.text), at), text);
}
function offsetOf({ text }, starts, { line, column }) {
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return (starts[line - 1] ?? 0) + column - 1 + mark;
}
// A plain scalar stands as it is, a quoted one between its quotes where it escapes nothing.
function spanOf({ path, text }, offset, scalar) {
    const quote = /["']/.exec(text[offset] ?? '')?.[0] ?? '';
    const start = offset + quote.length;
    const end = start + scalar.length;
    const exact = scalar !== '' && text.startsWith(scalar, start) && (quote === '' || text[end] === quote);
    return { quote, place: { path, start, end: exact ? end : start }, exact };
}
// `/environments/train` names an element of a list by its name.
function narrow(root, pointer) {
    let part = { node: root, keys: [] };
    for (const written of pointer.split('/').slice(1)) {
        const key = written.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = stepInto(part.node, key);
        if (next === undefined)
            return part;
        part = { node: next, keys: part.node.kind === 'map' ? [...part.keys, key] : part.keys };
    }
    return part;
}
function stepInto(node, key) {
    if (node.kind === 'map')
        return node.entries.find((entry) => entry.key === key)?.value;
    if (node.kind === 'scalar')
        return undefined;
    const named = node.items.find((item) => item.kind === 'map' &&
        item.entries.some(({ key: own, value }) => own === 'name' && value.kind === 'scalar' && value.text === key));
    return named ?? (/^\d+$/.test(key) ? node.items[Number(key)] : undefined);
}
function linesOf({ path, text }) {
    const starts = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStarts */ ._$)(text);
    return (0,_formats_requirements_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .logicalLines */ .Nj)(text).map(({ text: line, line: number }) => {
        const from = (starts[number - 1] ?? 0) + (number === 1 && text.startsWith('\uFEFF') ? 1 : 0);
        const start = from + (/^[ \t]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
        const exact = text.startsWith(line, start);
        const place = { path, start, end: exact ? start + line.length : start };
        return { text: line, form: 'lines', keys: [], element: true, quote: '', place, exact };
    });
}


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rememberReadings)
/* harmony export */ });
/** Characters of the texts whose readings are kept: some thousand definition files. */
const MAX_CHARACTERS = 8_000_000;
/**
 * Remembers what a pure reader answered: every format asks for the same text, and then each stage again. The oldest texts are
 * forgotten beyond 8 million characters.
 */
function rememberReadings(read) {
    const readings = new Map();
    let characters = 0;
    return (text) => {
        const known = readings.get(text);
        if (known !== undefined)
            return known;
        const reading = read(text);
        readings.set(text, reading);
        characters += text.length;
        for (const oldest of readings.keys()) {
            if (characters <= MAX_CHARACTERS)
                break;
            readings.delete(oldest);
            characters -= oldest.length;
        }
        return reading;
    };
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
/** Where a generated step installs: the same in every image, because conda bakes it into files. */
const PREFIX = '/opt/terrarium/env';
/** Folder of the build context that holds a recipe's files; it is mounted, never copied. */
const RECIPE_FOLDER = '.terrarium';
/** Where the files of a recipe are while it runs. */
const DEFINITION = '/run/terrarium/definition';
/** What a step prints when recorded packages could not be installed. */
const NOT_FROZEN = 'terrarium: the recorded packages were not installed';
/** `RUN` with mounts, one a line. */
function runWithMounts(mounts, command) {
    return `RUN ${[...mounts.map((mount) => `--mount=${mount}`), command].join(' \\\n    ')}`;
}
/** A cache that only builds on the same base and platform share. */
function cacheMount(tool, inputs, target) {
    const id = `terrarium-${tool}-${inputs.platform.replaceAll('/', '-')}-${inputs.baseDigest.slice(7, 19)}`;
    return `type=cache,id=${id},target=${target},sharing=locked`;
}
/** True for a user, or a user and a group, as a base image may name it: the text is the registry's. */
function isUser(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/.test(text);
}


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ STEP_SECRETS),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   fS: () => (/* binding */ secretMounts)
/* harmony export */ });
/** Settings of package tools that may hold credentials, by the id of their secret, and the variables that name them. */
const SETTINGS = new Map([
    // https://pip.pypa.io/en/stable/topics/configuration/#environment-variables
    ['pip.conf', 'PIP_CONFIG_FILE'],
    // https://docs.python.org/3/library/netrc.html; read by pip, conda and micromamba
    ['netrc', 'NETRC'],
    // https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/use-condarc.html
    ['condarc', 'CONDARC'],
]);
/** Ids of secrets that our own steps can use. */
const STEP_SECRETS = [...SETTINGS.keys()];
const FOLDER = '/run/secrets/terrarium';
/** Mounts of secrets, which leave nothing in a layer. A build without one of them fails. */
function secretMounts(ids) {
    return ids.map((id) => `type=secret,id=${id},target=${FOLDER}/${id},required=true`);
}
/** Assignments before a command that tell tools where the secrets are. */
function secretVariables(ids) {
    return ids.map((id) => `${SETTINGS.get(id)}=${FOLDER}/${id}`);
}


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** sha256 of UTF-8 text, 64 lower-case hex digits. */
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 4363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   OS: () => (/* binding */ platformManifests),
/* harmony export */   Rn: () => (/* binding */ MEDIA),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   bH: () => (/* binding */ resolvePlatform),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5885);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1556);




const MEDIA = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** Larger configurations are none of ours. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
function isIndex(mediaType) {
    return mediaType === MEDIA.index || mediaType === MEDIA.dockerIndex;
}
/**
 * Reads an image with the configuration of each platform; `undefined` when the reference does not exist. With `wanted`, an
 * index that names other platforms is broken before its parts are asked for.
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
/** Configuration behind a manifest; `undefined` when a part is missing or is no image. */
async function readConfig(registry, repository, descriptor, known) {
    const manifest = known?.digest === descriptor.digest ? known : await registry.getManifest(repository, descriptor.digest);
    const content = manifest === undefined ? undefined : parseJson(manifest.bytes);
    const config = isRecord(content) ? parseDescriptor(content.config) : undefined;
    if (config === undefined || config.size > MAX_CONFIG_BYTES)
        return undefined;
    const blob = await registry.getBlob(repository, config);
    return blob === undefined ? undefined : parseImageConfig(parseJson(blob));
}
/** Image manifests of an index; attestations are left out. `undefined` when it is no index. */
function platformManifests(index) {
    const content = parseJson(index.bytes);
    const list = isRecord(content) ? content.manifests : undefined;
    if (!Array.isArray(list))
        return undefined;
    const found = list.flatMap((entry) => {
        const descriptor = parseDescriptor(entry);
        if (!isRecord(entry) || descriptor === undefined)
            return [undefined];
        return isAttestation(entry) ? [] : [{ descriptor, platform: descriptorPlatform(entry.platform) }];
    });
    return found.includes(undefined) ? undefined : found.filter((child) => child !== undefined);
}
/** Digest of the manifest that serves a platform: the manifest's own, or the one that an index names. */
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
    const message = `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository)}:${reference} has no image for ${platform}; it has ${names}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q('platform-missing', message, {
        hint: 'choose another base, or correct platforms in terrarium.yml',
    });
}
async function offeredPlatforms(registry, repository, head) {
    const index = await registry.getManifest(repository, head.digest);
    return (index === undefined ? undefined : platformManifests(index)) ?? [];
}
// BuildKit takes a single manifest for any platform: only its configuration tells which one it is for.
async function ownPlatform(registry, repository, head) {
    const config = await readConfig(registry, repository, head);
    return config === undefined ? [] : [{ descriptor: head, platform: config.platform }];
}
// An image without a variant serves every variant of its architecture.
function serves(offered, wanted) {
    return offered === wanted || wanted.startsWith(`${offered}/`);
}
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function isAttestation(entry) {
    const annotations = entry.annotations;
    return isRecord(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function descriptorPlatform(value) {
    if (!isRecord(value))
        return '';
    return (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), text(value.architecture), text(value.variant));
}
/** Reads a configuration of untrusted JSON. */
function parseImageConfig(value) {
    if (!isRecord(value) || typeof value.architecture !== 'string')
        return undefined;
    const config = isRecord(value.config) ? value.config : {};
    const labels = isRecord(config.Labels) ? config.Labels : {};
    const strings = Object.entries(labels).filter((pair) => typeof pair[1] === 'string');
    return {
        platform: (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), value.architecture, text(value.variant)),
        labels: Object.fromEntries(strings),
        user: text(config.User),
        env: Array.isArray(config.Env) ? config.Env.map(text) : [],
        onBuild: Array.isArray(config.OnBuild) ? config.OnBuild.map(text) : [],
    };
}
/** Reads a descriptor of untrusted JSON. */
function parseDescriptor(value) {
    if (!isRecord(value))
        return undefined;
    const { mediaType, size } = value;
    const digest = (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(text(value.digest));
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return digest === undefined ? undefined : { mediaType, digest, size };
}
/** JSON of untrusted bytes; `undefined` when it is none. */
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/reading-memo.js
var reading_memo = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/core/toml-string.js
/**
 * Reads a string of TOML 1.0 that starts at an offset of a valid text, and answers where it ends; without a value where it has an
 * escape that TOML 1.0 does not know. https://toml.io/en/v1.0.0#string
 */
function tomlString(text, start) {
    const quote = text.charAt(start);
    const marks = text.startsWith(quote.repeat(3), start) ? 3 : 1;
    const close = closingQuote(text, start + marks, quote, marks);
    const content = text.slice(marks === 3 && text[start + marks] === '\n' ? start + marks + 1 : start + marks, close);
    return { value: quote === '"' ? unescaped(content) : content, end: Math.min(close + marks, text.length) };
}
/** Offset of the quotes that end a string; up to two more may stand before three. */
function closingQuote(text, start, quote, marks) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\' && quote === '"')
            at += 1;
        else if (text.startsWith(quote.repeat(marks), at)) {
            let end = at;
            while (marks === 3 && end < at + 2 && text[end + 3] === quote)
                end += 1;
            return end;
        }
    }
    return text.length;
}
const ESCAPE = /\\(?:([ \t]*\n[ \t\n]*)|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs;
const ESCAPES = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    '\\': '\\',
};
function unescaped(content) {
    let known = true;
    const text = content.replace(ESCAPE, (_whole, lineEnd, short, long, letter = '') => {
        if (lineEnd !== undefined)
            return '';
        const hex = short ?? long;
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        known &&= Object.hasOwn(ESCAPES, letter);
        return ESCAPES[letter] ?? '';
    });
    return known ? text : undefined;
}

;// CONCATENATED MODULE: ./build/core/toml-tree.js

/**
 * The tree of a TOML document with the positions of its keys and values. The text was accepted by the library before,
 * which reads some dates that are none; they and what only 1.1 allows are refused here. Linear. https://toml.io/en/v1.0.0
 */
function tomlTree(text, limits) {
    const scan = { text, limits, at: 0, line: 1, lineStart: 0, lineEnd: lineEnd(text, 0), nodes: 0 };
    try {
        const root = readDocument(scan);
        return { ok: true, root };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ok: false, code: error.code, message: error.message, at: error.at };
    }
}
class Refusal extends Error {
    code;
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}
function readDocument(scan) {
    const root = newTable(scan, { line: 1, column: 1 });
    let table = root;
    for (skipLines(scan); scan.at < scan.text.length; skipLines(scan)) {
        if (scan.text[scan.at] === '[')
            table = readHeader(scan, root);
        else
            readPair(scan, table, 1);
        skipBlanks(scan);
        if (scan.at < scan.text.length && !/[\n#]/.test(scan.text.charAt(scan.at)))
            throw notAlike(scan);
    }
    return strip(root);
}
// The maps by key are of no use to a reader of the tree.
function strip(value) {
    if (value.kind === 'scalar')
        return value;
    if (value.kind === 'list')
        return { kind: 'list', at: value.at, items: value.items.map(strip) };
    const entries = value.entries.map((entry) => ({ key: entry.key, at: entry.at, value: strip(entry.value) }));
    return { kind: 'map', at: value.at, entries };
}
function readHeader(scan, root) {
    const isElement = scan.text.startsWith('[[', scan.at);
    scan.at += isElement ? 2 : 1;
    const parts = readKey(scan);
    const last = parts.at(-1);
    expect(scan, isElement ? ']]' : ']');
    const parent = descend(scan, root, parts.slice(0, -1));
    const existing = parent.byKey.get(last.name);
    if (!isElement)
        return existing?.kind === 'map' ? existing : addTable(scan, parent, last);
    const list = existing?.kind === 'list' ? existing : addValue(parent, last, newList(scan, last.at));
    const element = newTable(scan, last.at);
    list.items.push(element);
    return element;
}
/** The table that a dotted key leads to; of a list of tables it is the last one. */
function descend(scan, from, parts) {
    checkDepth(scan, parts.length);
    return parts.reduce((table, part) => {
        const found = table.byKey.get(part.name);
        const inner = found?.kind === 'list' ? found.items.at(-1) : found;
        return inner?.kind === 'map' ? inner : addTable(scan, table, part);
    }, from);
}
function readPair(scan, table, depth) {
    const parts = readKey(scan);
    const last = parts.at(-1);
    const parent = descend(scan, table, parts.slice(0, -1));
    expect(scan, '=');
    skipBlanks(scan);
    addValue(parent, last, readValue(scan, depth + parts.length));
}
function addTable(scan, parent, key) {
    return addValue(parent, key, newTable(scan, key.at));
}
function addValue(parent, key, value) {
    parent.entries.push({ key: key.name, at: key.at, value });
    parent.byKey.set(key.name, value);
    return value;
}
function newTable(scan, at) {
    count(scan);
    return { kind: 'map', at, entries: [], byKey: new Map() };
}
function newList(scan, at) {
    count(scan);
    return { kind: 'list', at, items: [] };
}
function count(scan) {
    scan.nodes += 1;
    if (scan.nodes > scan.limits.nodes)
        throw new Refusal('toml-limits', '', here(scan));
}
function checkDepth(scan, depth) {
    if (depth > scan.limits.depth)
        throw new Refusal('toml-limits', '', here(scan));
}
/** Reads a dotted key, and the white space around it. */
function readKey(scan) {
    const parts = [];
    do {
        if (parts.length > 0)
            scan.at += 1;
        skipBlanks(scan);
        const at = here(scan);
        const quoted = /["']/.test(scan.text.charAt(scan.at));
        parts.push({ at, name: quoted ? readString(scan) : take(scan, BARE_KEY) });
        skipBlanks(scan);
    } while (scan.text[scan.at] === '.');
    return parts;
}
function readValue(scan, depth) {
    checkDepth(scan, depth);
    const at = here(scan);
    const sign = scan.text[scan.at];
    if (sign === '[')
        return readList(scan, at, depth);
    if (sign === '{')
        return readInlineTable(scan, at, depth);
    count(scan);
    if (sign === '"' || sign === "'")
        return { kind: 'scalar', at, text: readString(scan), plain: false };
    const text = take(scan, BARE_VALUE);
    if (/(?:^|[Tt ])\d\d:\d\d(?!:)/.test(text))
        throw only11(at, 'a time without seconds');
    return { kind: 'scalar', at, text, plain: true };
}
function readList(scan, at, depth) {
    const list = newList(scan, at);
    scan.at += 1;
    for (skipLines(scan); scan.text[scan.at] !== ']'; skipLines(scan)) {
        if (scan.text[scan.at] === ',')
            scan.at += 1;
        else
            list.items.push(readValue(scan, depth + 1));
    }
    scan.at += 1;
    return list;
}
function readInlineTable(scan, at, depth) {
    const table = newTable(scan, at);
    scan.at += 1;
    skipBlanks(scan);
    while (scan.text[scan.at] !== '}') {
        if (/[\n#]/.test(scan.text.charAt(scan.at)))
            throw only11(here(scan), 'a line break in an inline table');
        readPair(scan, table, depth);
        skipBlanks(scan);
        const comma = scan.text[scan.at] === ',';
        if (comma)
            scan.at += 1;
        skipBlanks(scan);
        if (comma && scan.text[scan.at] === '}')
            throw only11(here(scan), 'a comma at the end of an inline table');
    }
    scan.at += 1;
    return table;
}
function only11(at, what) {
    return new Refusal('toml-syntax', `only TOML 1.1 allows ${what}, and not every tool reads it`, at);
}
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /\d{4}-\d\d-\d\d \d\d[^\s,\]}#]*|[^\s,\]}#]+/y;
/** Reads what the pattern matches at the place where the scan stands. */
function take(scan, pattern) {
    pattern.lastIndex = scan.at;
    const text = pattern.exec(scan.text)?.[0];
    if (text === undefined)
        throw notAlike(scan);
    scan.at += text.length;
    return text;
}
function expect(scan, sign) {
    if (!scan.text.startsWith(sign, scan.at))
        throw notAlike(scan);
    scan.at += sign.length;
}
function notAlike(scan) {
    return new Refusal('toml-syntax', 'the text is not read alike by every TOML reader', here(scan));
}
function readString(scan) {
    const at = here(scan);
    const { value, end } = tomlString(scan.text, scan.at);
    scan.at = end;
    if (value === undefined)
        throw only11(at, 'such an escape');
    return value;
}
function skipBlanks(scan) {
    while (scan.text[scan.at] === ' ' || scan.text[scan.at] === '\t')
        scan.at += 1;
}
/** Skips white space, line breaks and comments. */
function skipLines(scan) {
    for (;;) {
        while (/[ \t\n]/.test(scan.text.charAt(scan.at)))
            scan.at += 1;
        if (scan.text[scan.at] !== '#')
            return;
        const end = scan.text.indexOf('\n', scan.at);
        scan.at = end < 0 ? scan.text.length : end;
    }
}
// Positions are asked for in the order of the text: each line is counted once.
function here(scan) {
    while (scan.lineEnd < scan.at) {
        scan.line += 1;
        scan.lineStart = scan.lineEnd + 1;
        scan.lineEnd = lineEnd(scan.text, scan.lineStart);
    }
    return { line: scan.line, column: scan.at - scan.lineStart + 1 };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/core/yaml-scalar.js
var yaml_scalar = __webpack_require__(8444);
;// CONCATENATED MODULE: ./build/core/toml.js




const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
const BOM = 'a byte order mark is not read by every TOML reader';
/**
 * Reads a TOML 1.0 document as the tree that YAML has: strings are scalars that are not plain; numbers, booleans and dates are plain
 * ones with their text. Refused with a position: syntax errors, what only TOML 1.1 allows, and documents beyond 200,000 nodes or
 * 64 levels. https://toml.io/en/v1.0.0
 */
function readToml(written, path) {
    const reading = readText(written);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
const readText = (0,reading_memo/* rememberReadings */.n)(toml_readDocument);
function toml_readDocument(written) {
    const text = written.replaceAll('\r\n', '\n');
    if (text.startsWith('\uFEFF'))
        return refuse('toml-syntax', BOM, { line: 1, column: 1 });
    const values = parseValues(text);
    if (!values.ok)
        return refuse('toml-syntax', values.message, values.at);
    const tree = tomlTree(text, { nodes: MAX_NODES, depth: MAX_DEPTH });
    if (!tree.ok)
        return refuse(tree.code, tree.code === 'toml-limits' ? LIMITS : tree.message, tree.at);
    const unequal = difference(tree.root, values.root);
    if (unequal !== undefined)
        return refuse('toml-syntax', 'the value is not read alike by every TOML reader', unequal);
    return { ok: true, root: tree.root };
}
function parseValues(text) {
    try {
        return { ok: true, root: (0,dist/* parse */.qg)(text, { maxDepth: MAX_DEPTH }) };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const message = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';
        return { ok: false, message, at: { line: error.line, column: error.column } };
    }
}
// One text may stand at several paths: whoever asked adds its own.
function refuse(code, message, at) {
    return { ok: false, diagnostic: { severity: 'error', code, message, path: '', ...at } };
}
// The tree is a second reading of the text. Where it says something else than the library, neither is trusted.
function difference(node, value) {
    if (node.kind === 'scalar')
        return sameScalar(node.text, node.plain, value) ? undefined : node.at;
    if (node.kind === 'list') {
        if (!Array.isArray(value) || value.length !== node.items.length)
            return node.at;
        return first(node.items.map((item, index) => [item, value[index]]));
    }
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== node.entries.length)
        return node.at;
    const table = value;
    return first(node.entries.map((entry) => [entry.value, table[entry.key]]));
}
function first(pairs) {
    for (const [node, value] of pairs) {
        const at = difference(node, value);
        if (at !== undefined)
            return at;
    }
    return undefined;
}
const DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ](?=\d)|$))?(?:\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?$/;
function sameScalar(text, plain, value) {
    if (!plain)
        return value === text;
    if (typeof value === 'boolean')
        return text === String(value);
    if (typeof value === 'number')
        return Object.is(numberOf(text), value);
    return value instanceof Date && DATE.test(text) && !(0,yaml_scalar/* isUnreadable */.GZ)(text);
}
// The library has no negative zero among integers.
function numberOf(text) {
    const plain = text
        .replaceAll('_', '')
        .replace(/inf$/, 'Infinity')
        .replace(/^[-+]?nan$/, 'NaN');
    return /^[-+]0$/.test(plain) ? 0 : Number(plain);
}


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   h0: () => (/* binding */ scalarType)
/* harmony export */ });
// The scalars that YAML 1.1 (PyYAML, which conda and Azure ML's tools read like) and YAML 1.2 (ruamel.yaml) do not both read as
// strings. A plain `-_` or `._` counts as a number because ruamel.yaml tries to make one of it, and fails.
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
// https://yaml.org/spec/1.2.2/#103-core-schema
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)|[-+][0-9_]+)$/;
const FLOAT = /^(?:[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;
const TRUE = /^(?:yes|true|on|y)$/i;
/** The type that a plain scalar has for some YAML reader, when that is not a string. */
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
 * What a plain key is to a reader that gives it a type: readers take keys of one identity for one key, as `true` is 1 to Python.
 * `'unknown'` may be any other key that is no string; `undefined` is a string.
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
// `=` and `<<` have types of their own in YAML 1.1, and numbers without digits and dates that no calendar has cannot be built.
const NO_DIGITS = /^(?:=|<<|[-+]?(?:0[box])?_+|[-+]?\._+(?:[eE][-+]?[0-9]+)?)$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})|$)/;
const ZONE = /[-+]([0-9]{1,2})(?::([0-9]{2}))?$/;
/** True for a plain scalar that makes some YAML reader fail. */
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


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml),
  h: () => (/* reexport */ yaml_scalar/* scalarType */.h0)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/reading-memo.js
var reading_memo = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/core/yaml-text.js

/** Limits of one document. */
const MAX_LINES = 200_000;
const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
// What YAML 1.1 does not allow in a stream, what only YAML 1.1 takes for the end of a line (NEL, LS, PS), a carriage return
// that only some readers take for one, and a byte order mark in the middle.
// https://yaml.org/spec/1.1/#id868524 https://yaml.org/spec/1.2.2/#54-line-break-characters
const UNREADABLE = /[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;
/**
 * Finds what YAML readers do not read alike, or what would take a parser long: characters, tabs between tokens (PyYAML knows
 * none, but JSON does), directives other than a version, and documents beyond the limits. Linear.
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
// The lexer adds signs of its own, all of them control characters: start of a document, end of broken flow, scalar.
const SCALAR_SIGN = '\u001F';
const SIGN = /^[\u0002\u0018\u001F]$/;
function checkTokens(text, json) {
    const scan = {
        offset: 0,
        nodes: 0,
        open: [],
        opened: 0,
        header: undefined,
        lineStart: true,
        bare: false,
        afterBare: false,
    };
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const fault = scan.bare ? checkBareScalar(scan, token, text) : checkToken(scan, token, text);
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
// They are part of the text where they are longer than the indentation that the header says.
const TRAILING_BLANKS = {
    code: 'yaml-syntax',
    message: 'lines of blanks behind a block scalar are not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML wants one blank at least, also where the scalar is the whole document.
const NO_INDENT = { code: 'yaml-syntax', message: 'expected the block scalar to be indented' };
// ruamel.yaml takes the indentation from such a line, and a tab may end the scalar.
const LEADING_BLANKS = {
    code: 'yaml-syntax',
    message: 'a block scalar that starts with a line of white space is not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML takes both for indicators within brackets, whatever follows.
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
// PyYAML wants the colon on the line of the key.
const LONELY_COLON = {
    code: 'yaml-key',
    message: 'a colon that starts a line is not read alike by every YAML reader',
    hint: 'write key: value on one line',
};
// Within brackets ruamel.yaml reads on, but behind a quoted key of a map.
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
// PyYAML knows no other names: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/scanner.py#L900
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
// PyYAML makes two broken characters of the pair that JSON writes a character beyond U+FFFF as.
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
        case 'flow-seq-end':
            scan.open.pop();
            return undefined;
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
// Each item, key and value of a document has such an indicator: twice as many cannot stay within the limit of nodes.
function countNode(scan) {
    scan.nodes += 1;
    return scan.nodes > 2 * MAX_NODES ? TOO_MUCH : undefined;
}
function checkDirective(token) {
    if (/^%YAML 1\.[12]$/.test(token))
        return undefined;
    return { code: 'yaml-syntax', message: 'expected no directive but %YAML 1.1 or %YAML 1.2', hint: 'remove it' };
}
// JSON has one reading, whatever YAML readers make of it.
const JSON_MAY = [TAB, SURROGATE, LONELY_COLON, FLOW_COLON];

// EXTERNAL MODULE: ./build/core/yaml-scalar.js
var yaml_scalar = __webpack_require__(8444);
;// CONCATENATED MODULE: ./build/core/yaml-tree.js



/** Why a document is refused, and where. */
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
    const conversion = { text, locate, anchors: new Map(), nodes: 0 };
    return convertNode(conversion, contents, 0, 0).node;
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
// PyYAML refuses a name that is declared twice: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/composer.py#L74
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
        throw new Refusal('yaml-tag', offset, `tag ${JSON.stringify(tag.slice(0, 100))} is not read`, 'remove the tag');
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
// Where the text ends without a line break, a block scalar has none at its end either (PyYAML, ruamel.yaml; the specification
// keeps the break "if present"): https://yaml.org/spec/1.2.2/#8112-block-chomping-indicator
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
// PyYAML reads a key on one line and of at most 1,024 characters, also where YAML 1.2 would read on.
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
// What the map gives itself wins, then the first source that has the key, as PyYAML merges:
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

;// CONCATENATED MODULE: ./build/core/yaml.js





/**
 * Reads one YAML document as the tools read it that install from it, aliases and merge keys expanded. Refused with a position:
 * syntax errors, duplicate keys, several documents, tags other than `!!str`, `!!seq` and `!!map`, keys that are no strings, what
 * PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) do not read alike, and documents beyond 200,000 lines, 200,000 nodes (those behind
 * aliases count each time) or 64 levels. A file `*.json` that holds JSON is read as JSON.
 */
function readYaml(written, path) {
    const reading = isJson(written, path) ? readJsonText(written) : readText(written);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
const readText = (0,reading_memo/* rememberReadings */.n)((written) => readDocument(written, false));
const readJsonText = (0,reading_memo/* rememberReadings */.n)((written) => readDocument(written, true));
function readDocument(written, json) {
    const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const fault = checkYamlText(text, json);
    if (fault !== undefined)
        return refuse(fault.code, positionOf(text, fault.offset), fault.message, fault.hint);
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { ...OPTIONS, lineCounter: lines });
    const [document, second] = Array.isArray(documents) ? documents : [];
    if (document === undefined)
        return { ok: true, root: { kind: 'scalar', at: { line: 1, column: 1 }, text: '', plain: true } };
    const error = document.errors[0] ?? document.warnings[0];
    if (error !== undefined) {
        const code = error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax';
        return refuse(code, locate(lines, error.pos[0]), firstLine(error.message));
    }
    if (second !== undefined)
        return refuse('yaml-syntax', locate(lines, second.range[0]), SEVERAL, ONE);
    return convert(document.contents, text, lines);
}
// Duplicate keys are found while converting: the library compares every key with every other.
const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' };
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
    if (!/\.json$/i.test(path))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
// One text may stand at several paths: whoever asked adds its own.
function refuse(code, at, message, hint) {
    return { ok: false, diagnostic: { severity: 'error', code, message, path: '', ...at, ...(hint ? { hint } : {}) } };
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

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BUILDER_STATE),
/* harmony export */   O: () => (/* binding */ lazyBuilder)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);


/** State under which the builder that we made is handed to the post step. */
const BUILDER_STATE = 'builder';
/**
 * The builder, found at the first build: a run that builds nothing needs no engine. Where the current one cannot publish, one
 * that can is made, and `onCreated` is told its name.
 */
function lazyBuilder(options, registry, target, onCreated) {
    let opened;
    const builder = () => {
        opened ??= openOrCreate(options, registry, target, onCreated);
        return opened;
    };
    return {
        build: async (request) => (await builder()).build(request),
        smokeTest: async (test) => (await builder()).smokeTest(test),
        readImageFiles: async (request) => (await builder()).readImageFiles(request),
        makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
    };
}
async function openOrCreate(options, registry, target, onCreated) {
    try {
        return await (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilder */ .IR)(options, registry);
    }
    catch (error) {
        const cannot = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q && error.code === 'builder-cannot-publish';
        // A builder that was asked for by name is not replaced behind its back.
        if (!cannot || options.builder !== undefined)
            throw error;
        const { name } = await (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .createContainerBuilder */ .hD)(options.env, target ?? { registry: '' });
        onCreated(name);
        return (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilder */ .IR)({ ...options, builder: name }, registry);
    }
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ createContainerBuilder),
  Z9: () => (/* reexport */ loadConfig),
  yK: () => (/* reexport */ materializer),
  IR: () => (/* binding */ openBuilder),
  F5: () => (/* binding */ openEngine),
  Me: () => (/* binding */ openRegistry),
  bg: () => (/* binding */ openVerifier),
  iq: () => (/* reexport */ removeBuilder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/stored-image.js
var stored_image = __webpack_require__(4363);
// EXTERNAL MODULE: ./build/adapters/command.js
var command = __webpack_require__(1236);
;// CONCATENATED MODULE: ./build/adapters/buildx.js






const INSTALL = 'install Docker with buildx: https://docs.docker.com/engine/install/, or use docker/setup-buildx-action';
const CREATE = 'docker buildx create --use --name terrarium --driver docker-container';
/** Asks buildx for the builder once, and says what is missing. */
async function findBuilder(options) {
    const env = environmentOf(options);
    const version = await (0,command/* readCommand */.UK)('docker', ['buildx', 'version'], env);
    if (version.kind === 'missing')
        throw new errors/* TerrariumError */.q('buildx-missing', 'there is no docker command', { hint: INSTALL });
    if (!succeeded(version))
        throw new errors/* TerrariumError */.q('buildx-missing', 'docker has no buildx', { hint: INSTALL });
    const inspected = await (0,command/* readCommand */.UK)('docker', ['buildx', 'inspect', ...builderName(options), '--bootstrap'], env);
    const driver = /^Driver:\s*(\S+)/m.exec(inspected.output)?.[1];
    const running = /^Status:\s*running/m.test(inspected.output);
    if (driver === undefined && options.builder !== undefined) {
        throw new errors/* TerrariumError */.q('engine-not-running', `builder ${JSON.stringify(options.builder)} does not answer`, {
            hint: `docker buildx ls lists builders; ${CREATE} makes one`,
        });
    }
    if (driver === undefined || !running) {
        const hint = 'start Docker (systemctl start docker, or Docker Desktop), or set builder to a running one';
        throw new errors/* TerrariumError */.q('engine-not-running', `the builder does not answer: ${lastLine(inspected.output)}`, {
            hint,
        });
    }
    return { driver, options };
}
/** Refuses the classic driver, which can neither push by digest nor write an OCI layout. */
function requirePublishing(builder) {
    if (builder.driver !== 'docker')
        return;
    const message = 'the classic docker driver cannot publish an image by digest';
    throw new errors/* TerrariumError */.q('builder-cannot-publish', message, { hint: CREATE });
}
/** Runs one build with an exporter; answers what the exporter said of the image. */
async function runBuild({ options }, request, output) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'terrarium-metadata-'));
    const metadata = (0,external_node_path_.join)(folder, 'metadata.json');
    try {
        const result = await (0,command/* runCommand */.d1)('docker', buildArguments(options, request, output, metadata), {
            env: { ...environmentOf(options), ...options.secretEnv },
            onLine: request.onLine,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        checkResult(result);
        const content = (0,stored_image/* parseJson */.qF)(await (0,promises_.readFile)(metadata).catch(noMetadata));
        return (0,stored_image/* isRecord */.u4)(content) ? content : {};
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function noMetadata(cause) {
    throw new errors/* TerrariumError */.q('builder-lost', 'the builder did not say what it built', { cause, hint: 'update buildx' });
}
/** The command line of a build, as data. */
function buildArguments(options, request, output, metadata) {
    return [
        'buildx',
        'build',
        ...builderFlag(options),
        '--progress=plain',
        `--file=${request.dockerfile}`,
        `--platform=${request.platform}`,
        `--output=${output}`,
        `--metadata-file=${metadata}`,
        `--provenance=${options.provenance}`,
        `--sbom=${options.sbom}`,
        ...(request.fresh ? ['--no-cache'] : []),
        ...(request.target === '' ? [] : [`--target=${request.target}`]),
        ...(options.network === undefined ? [] : [`--network=${options.network}`]),
        ...request.arguments.map(([name, value]) => `--build-arg=${name}=${value}`),
        ...request.labels.map(([name, value]) => `--label=${name}=${value}`),
        ...options.secrets.map((secret) => `--secret=${secret}`),
        ...options.ssh.map((agent) => `--ssh=${agent}`),
        ...options.cacheFrom.map((cache) => `--cache-from=${cache}`),
        ...options.cacheTo.map((cache) => `--cache-to=${cache}`),
        '--',
        request.contextDirectory,
    ];
}
/** Builds the Dockerfile of a folder of ours, for what is not to become an image. */
function runAside(options, folder, platform, flags, onLine) {
    const own = [
        '--progress=plain',
        `--platform=${platform}`,
        '--provenance=false',
        `--file=${(0,external_node_path_.join)(folder, 'Dockerfile')}`,
    ];
    return (0,command/* runCommand */.d1)('docker', ['buildx', 'build', ...builderFlag(options), ...own, ...flags, '--', folder], {
        env: environmentOf(options),
        onLine,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
}
/** Runs a command on top of an image without keeping anything: no engine is needed beside the builder. */
function smokeTester({ options }) {
    return async ({ image, platform, command, onLine }) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'terrarium-test-'));
        try {
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'Dockerfile'), `FROM ${image}\nRUN ${JSON.stringify(['/bin/sh', '-c', command])}\n`);
            const result = await runAside(options, folder, platform, ['--no-cache', '--output=type=cacheonly'], onLine);
            if (succeeded(result))
                return;
            throw new errors/* TerrariumError */.q('smoke-test-failed', `the test failed for ${platform}: ${command}`, {
                hint: 'see the last lines of its output',
            });
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
/** Creates a docker-container builder, for hosts whose current builder cannot publish. */
async function createBuilder(env, name, hostNetwork) {
    const args = [
        'buildx',
        'create',
        '--driver=docker-container',
        // Only to reach a registry on loopback: build steps could reach everything else that listens there as well.
        ...(hostNetwork ? ['--driver-opt=network=host'] : []),
        `--name=${name}`,
        '--bootstrap',
    ];
    const image = env.TERRARIUM_BUILDKIT_IMAGE;
    const options = image === undefined ? [] : [`--driver-opt=image=${image}`];
    const result = await (0,command/* readCommand */.UK)('docker', [...args, ...options], (0,command/* childEnvironment */.Qc)(env));
    if (succeeded(result))
        return;
    throw new errors/* TerrariumError */.q('engine-not-running', `no builder could be created: ${lastLine(result.output)}`, {
        hint: CREATE,
    });
}
async function removeBuilder(name, env) {
    await (0,command/* readCommand */.UK)('docker', ['buildx', 'rm', '--force', name], (0,command/* childEnvironment */.Qc)(env));
}
function builderName({ builder }) {
    return builder === undefined ? [] : [builder];
}
function builderFlag({ builder }) {
    return builder === undefined ? [] : [`--builder=${builder}`];
}
function environmentOf({ env }) {
    return { ...(0,command/* childEnvironment */.Qc)(env), BUILDX_METADATA_PROVENANCE: 'disabled', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
}
function succeeded(result) {
    return result.kind === 'exited' && result.code === 0;
}
function checkResult(result) {
    if (succeeded(result))
        return;
    if (result.kind === 'killed')
        throw new errors/* TerrariumError */.q('cancelled', `the build was stopped (${result.signal})`);
    if (result.kind === 'missing')
        throw new errors/* TerrariumError */.q('buildx-missing', 'there is no docker command', { hint: INSTALL });
    throw new errors/* TerrariumError */.q('build-failed', 'the build failed', { hint: 'see the last lines of its output' });
}
function lastLine(output) {
    return output.trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/adapters/disk-space.js





/** Below this, a cache that can be pruned is; an image of machine learning needs some. */
const COMFORTABLE = 8 * 2 ** 30;
/** Below this, a context could not even be copied. */
const NEEDED = 256 * 2 ** 20;
/** Where an engine on this machine keeps what it builds, if it has its usual place. */
const ENGINE_FOLDER = '/var/lib/docker';
/**
 * Looks for free space before a build, on the disks of contexts and of a local engine. With `prunes`, for machines that are
 * thrown away, it empties the builder's cache where little is left.
 */
function roomMaker({ options }, prunes, freeBytes = freeBytesHere) {
    return async (onLine) => {
        const before = await freeBytes();
        if (before < COMFORTABLE && prunes) {
            onLine(`${gigabytes(before)} are free: pruning the builder's cache`);
            await (0,command/* readCommand */.UK)('docker', ['buildx', 'prune', ...builderFlag(options), '--force'], environmentOf(options));
        }
        const left = before < COMFORTABLE && prunes ? await freeBytes() : before;
        if (left >= NEEDED)
            return;
        throw new errors/* TerrariumError */.q('disk-full', `${gigabytes(left)} are free on this machine: nothing was built`, {
            hint: 'free space, as docker system prune does',
        });
    };
}
async function freeBytesHere() {
    const disks = await Promise.all([(0,external_node_os_.tmpdir)(), ENGINE_FOLDER].map((folder) => (0,promises_.statfs)(folder).catch(() => undefined)));
    return Math.min(...disks.flatMap((disk) => (disk === undefined ? [] : [disk.bavail * disk.bsize])));
}
function gigabytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}

// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(8786);
;// CONCATENATED MODULE: ./build/adapters/docker-engine.js





/** Name of Docker's current context, which is also that of its classic builder. */
async function currentContext(env) {
    const shown = await (0,command/* readCommand */.UK)('docker', ['context', 'show'], (0,command/* childEnvironment */.Qc)(env));
    return succeeded(shown) ? lastLine(shown.output) : undefined;
}
/**
 * The engine behind a builder of the classic `docker` driver. Only this driver builds into it, and finds there what an earlier
 * build left: others stand on registries alone. https://docs.docker.com/build/builders/drivers/
 */
async function dockerEngine(builder) {
    if (builder.driver !== 'docker') {
        const message = `a builder of driver ${JSON.stringify(builder.driver)} does not build into the local engine`;
        throw new errors/* TerrariumError */.q('builder-cannot-load', message, {
            hint: 'leave out builder, or name the one of docker context ls',
        });
    }
    const env = environmentOf(builder.options);
    const version = await (0,command/* readCommand */.UK)('docker', ['version', '--format={{.Server.Os}}/{{.Server.Arch}}'], env);
    if (!succeeded(version))
        throw notRunning(version.output);
    const [os = '', architecture = ''] = lastLine(version.output).split('/');
    return {
        platform: (0,platform/* platformText */.VQ)(os, architecture, undefined),
        inspect: (name) => inspectImage(name, env),
        remove: async (name) => {
            await (0,command/* readCommand */.UK)('docker', ['image', 'rm', '--force', '--', name], env);
        },
        build: async ({ name, ...request }) => {
            await runBuild(builder, request, `type=docker,name=${name}`);
        },
    };
}
async function inspectImage(name, env) {
    const inspected = await (0,command/* readCommand */.UK)('docker', ['image', 'inspect', '--format={{json .}}', '--', name], env);
    if (succeeded(inspected))
        return parseInspection(inspected.output);
    if (/no such image/i.test(inspected.output))
        return undefined;
    throw notRunning(inspected.output);
}
/** What `docker image inspect` says, as the configuration has it. https://docs.docker.com/reference/api/engine/ */
function parseInspection(output) {
    const line = output.split('\n').find((text) => text.startsWith('{')) ?? '';
    const value = (0,stored_image/* parseJson */.qF)(new TextEncoder().encode(line));
    if (!(0,stored_image/* isRecord */.u4)(value))
        return undefined;
    return (0,stored_image/* parseImageConfig */.FB)({
        os: value.Os,
        architecture: value.Architecture,
        variant: value.Variant,
        config: value.Config,
    });
}
function notRunning(output) {
    return new errors/* TerrariumError */.q('engine-not-running', `the engine does not answer: ${lastLine(output)}`, {
        hint: 'start Docker (systemctl start docker, or Docker Desktop)',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/image-files.js






/** Larger files, and more of them, tell nothing of packages. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_FILES = 50_000;
const MAX_TOTAL = 1024 * 1024 * 1024;
const RPM_DATABASE = /\/rpm\/rpmdb\.sqlite$/;
/**
 * Reads files of an image by a build of one step, whose result is a folder: nothing of the image is run, and it needs no shell.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
function imageFileReader({ options }) {
    return async ({ image, platform, patterns }) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'terrarium-files-')).catch(unreadable);
        try {
            const copy = `COPY --from=image --parents ${patterns.join(' ')} /`;
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'Dockerfile'), `FROM ${image} AS image\nFROM scratch\n${copy}\n`);
            const files = (0,external_node_path_.join)(folder, 'files');
            const lines = [];
            const output = `--output=type=local,dest=${files}`;
            const result = await runAside(options, folder, platform, [output], (line) => lines.push(line));
            if (!succeeded(result))
                throw unread(lines);
            const found = await readFolder(files);
            return { files: found, rpmHeaders: await readRpmHeaders(files, found) };
        }
        catch (error) {
            throw error instanceof errors/* TerrariumError */.q ? error : unreadable(error);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
// A full disk, say: the image is there all the same.
function unreadable(cause) {
    const message = `the image could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new errors/* TerrariumError */.q('packages-unread', message, { cause });
}
function unread(lines) {
    const old = lines.some((line) => /unknown flag: --?parents/.test(line));
    const why = old ? 'the builder is older than BuildKit 0.26' : lastLine(lines.join('\n'));
    return new errors/* TerrariumError */.q('packages-unread', `the image could not be read: ${why}`, { hint: 'update BuildKit' });
}
// What was copied is hostile: no link is followed, and only files are read.
async function readFolder(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile());
    if (found.length > MAX_FILES)
        throw new errors/* TerrariumError */.q('packages-unread', `the image has ${found.length} files that tell of packages, expected at most ${MAX_FILES}`);
    const files = [];
    let total = 0;
    for (const entry of found) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const bytes = await readPlain(path);
        total += bytes?.byteLength ?? 0;
        if (total > MAX_TOTAL)
            throw new errors/* TerrariumError */.q('packages-unread', `what tells of packages is larger than ${MAX_TOTAL} bytes`);
        if (bytes !== undefined)
            files.push({ path: path.slice(folder.length), bytes });
    }
    return files;
}
async function readPlain(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const { size } = await file.stat();
        return size > MAX_BYTES && !RPM_DATABASE.test(path) ? undefined : await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** https://github.com/rpm-software-management/rpm/blob/rpm-4.20.0-release/lib/backend/sqlite.cc */
async function readRpmHeaders(folder, files) {
    const database = files.find(({ path }) => RPM_DATABASE.test(path));
    if (database === undefined)
        return [];
    // Loaded where an image has one: it is new in Node, which warns of it.
    const { DatabaseSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 99, 19));
    try {
        const opened = new DatabaseSync((0,external_node_path_.join)(folder, database.path), { readOnly: false });
        // A view could be endless.
        const table = opened.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'Packages'").get();
        const rows = table === undefined ? [] : opened.prepare(`SELECT blob FROM Packages LIMIT ${MAX_FILES}`).all();
        opened.close();
        return rows.flatMap(({ blob }) => (blob instanceof Uint8Array ? [blob] : []));
    }
    catch (cause) {
        throw new errors/* TerrariumError */.q('packages-unread', "rpm's database could not be read", { cause });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/adapters/materialize.js







/** One instant for every file: late enough for zip archives, which cannot say 1970. */
const INSTANT = new Date('2000-01-01T00:00:00Z');
/** Copies selected files of a checkout into private folders. */
function materializer(root) {
    return async (copy) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'terrarium-'));
        const dispose = () => (0,promises_.rm)(folder, { recursive: true, force: true });
        try {
            return { ...(await fill(root, folder, copy)), dispose };
        }
        catch (error) {
            await dispose();
            throw error instanceof errors/* TerrariumError */.q
                ? error
                : new errors/* TerrariumError */.q('snapshot-failed', `the context could not be copied: ${messageOf(error)}`, {
                    cause: error,
                });
        }
    };
}
async function fill(root, folder, copy) {
    const contextDirectory = (0,external_node_path_.join)(folder, contextName(copy));
    const dockerfile = (0,external_node_path_.join)(folder, 'Dockerfile');
    await (0,promises_.mkdir)(contextDirectory, { mode: 0o755 });
    await (0,promises_.writeFile)(dockerfile, copy.dockerfile);
    // The files are selected already. Beside a Dockerfile this one counts, and not the one of the context, which may hide the
    // generated files. https://docs.docker.com/build/concepts/context/#filename-and-location
    await (0,promises_.writeFile)(`${dockerfile}.dockerignore`, '# nothing\n');
    const directories = new Set([contextDirectory]);
    for (const file of copy.files) {
        const to = (0,external_node_path_.join)(contextDirectory, file.path);
        await makeParents(contextDirectory, to, directories);
        await copyFile((0,external_node_path_.join)(root, copy.directory ?? '.', file.path), to, file);
    }
    const taken = copy.files.find(({ path }) => path === recipe/* RECIPE_FOLDER */.I$ || path.startsWith(`${recipe/* RECIPE_FOLDER */.I$}/`));
    if (copy.extra.size > 0 && taken !== undefined) {
        throw new errors/* TerrariumError */.q('snapshot-failed', `${JSON.stringify(taken.path)} stands where generated files go`);
    }
    for (const [path, text] of copy.extra) {
        const to = (0,external_node_path_.join)(contextDirectory, path);
        await makeParents(contextDirectory, to, directories);
        await (0,promises_.writeFile)(to, text);
        await (0,promises_.chmod)(to, 0o644);
        await (0,promises_.utimes)(to, INSTANT, INSTANT);
    }
    // The umask of whoever builds is no part of an image.
    for (const directory of directories) {
        await (0,promises_.chmod)(directory, 0o755);
        await (0,promises_.utimes)(directory, INSTANT, INSTANT);
    }
    return { contextDirectory, dockerfile };
}
/**
 * Name of the context's folder: another one for other content. buildx shares what a builder has of a context between folders of one
 * name, and BuildKit sends a file again only when its size or time differs: with our one time, a change of equal size would be lost.
 * https://github.com/docker/buildx/blob/v0.36.1/build/opt.go#L867
 */
function contextName({ dockerfile, extra, files }) {
    const content = JSON.stringify([dockerfile, [...extra], files]);
    return `context-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}
async function makeParents(base, path, directories) {
    const parent = (0,external_node_path_.dirname)(path);
    if (directories.has(parent) || !parent.startsWith(base))
        return;
    await makeParents(base, parent, directories);
    await (0,promises_.mkdir)(parent, { mode: 0o755, recursive: true });
    directories.add(parent);
}
async function copyFile(from, to, file) {
    if (file.target !== '') {
        const target = await (0,promises_.readlink)(from).catch(() => undefined);
        if (target !== file.target)
            throw changed(file.path);
        await (0,promises_.symlink)(target, to);
        await (0,promises_.lutimes)(to, INSTANT, INSTANT);
        return;
    }
    const digest = await copyBytes(from, to, file);
    if (digest !== file.digest)
        throw changed(file.path);
    await (0,promises_.utimes)(to, INSTANT, INSTANT);
}
async function copyBytes(from, to, file) {
    const source = await (0,promises_.open)(from, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (source === undefined)
        throw changed(file.path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const stats = await source.stat();
        if (!stats.isFile() || ((stats.mode & 0o111) !== 0) !== file.executable)
            throw changed(file.path);
        const target = await (0,promises_.open)(to, 'wx', file.executable ? 0o755 : 0o644);
        try {
            await target.chmod(file.executable ? 0o755 : 0o644);
            for await (const chunk of source.createReadStream({ autoClose: false })) {
                hash.update(chunk);
                await target.write(chunk);
            }
        }
        finally {
            await target.close();
        }
    }
    finally {
        await source.close();
    }
    return `sha256:${hash.digest('hex')}`;
}
function changed(path) {
    const message = `${JSON.stringify(path)} changed after it was hashed: nothing was built from it`;
    return new errors/* TerrariumError */.q('context-changed', message, { hint: 'run again when nothing else writes to the checkout' });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/core/sha256.js
var sha256 = __webpack_require__(7451);
;// CONCATENATED MODULE: ./build/adapters/registry/failures.js

/** One try failed; carries the failure that the caller sees when no further try is made. */
class AttemptFailed extends Error {
    failure;
    again;
    constructor(failure, again) {
        super(failure.message, { cause: failure });
        this.failure = failure;
        this.again = again;
    }
}
/** The registry's own words, as the `cause` of a `TerrariumError`. */
class RegistryReplyError extends Error {
    status;
    /** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes */
    codes;
    constructor(status, codes, text) {
        super(text);
        this.name = 'RegistryReplyError';
        this.status = status;
        this.codes = codes;
    }
}
/** The registry's error codes behind a failure, such as MANIFEST_BLOB_UNKNOWN after which a blob is uploaded again. */
function registryErrorCodes(error) {
    const cause = error instanceof errors/* TerrariumError */.q ? error.cause : error;
    return cause instanceof RegistryReplyError ? cause.codes : [];
}
const RETRYABLE_STATUS = [408, 425, 429, 499, 500, 502, 503, 504, 522];
const RETRYABLE_CODE = 'ECONNRESET EPIPE ETIMEDOUT ECONNREFUSED ECONNABORTED EAI_AGAIN HPE_INVALID_EOF_STATE'.split(' ');
const BLOB_LAG = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'BLOB_UPLOAD_UNKNOWN'];
const MAX_SHOWN = 512;
/** The failure of a reply whose status is not the expected one. */
function replyFailure(asked, reply, now) {
    const { codes, text } = readErrorBody(reply.body);
    const received = [reply.status, ...codes].join(' ');
    const message = `${asked.method} ${asked.subject}: expected ${asked.expected}, received ${received}`;
    const cause = new RegistryReplyError(reply.status, codes, text);
    const hint = replyHint(asked, reply.status);
    const failure = new errors/* TerrariumError */.q(codeOf(asked, reply.status), text === '' ? message : `${message}: ${text}`, {
        ...(hint === undefined ? {} : { hint }),
        cause,
    });
    return new AttemptFailed(failure, againAfter(asked, reply, codes, now));
}
/** The failure of a request that got no whole answer. */
function connectionFailure(asked, error, host) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const words = printable(error instanceof Error && error.message !== '' ? error.message : String(code));
    const message = `${asked.method} ${asked.subject}: expected an answer of ${host}, received none (${words})`;
    const failure = new errors/* TerrariumError */.q('registry-unreachable', message, {
        hint: connectionHint(code, host),
        cause: error,
    });
    const again = RETRYABLE_CODE.includes(code ?? '') || isTransientProxyAnswer(code, error);
    return new AttemptFailed(failure, again ? { kind: 'backoff' } : { kind: 'never' });
}
// https://nodejs.org/api/errors.html#err_proxy_tunnel
function isTransientProxyAnswer(code, error) {
    if (code !== 'ERR_PROXY_TUNNEL' || !(error instanceof Error) || !('statusCode' in error))
        return false;
    return RETRYABLE_STATUS.includes(Number(error.statusCode));
}
/** A failure of an answer's content. */
function contentFailure(asked, problem, code = 'registry-failed') {
    const hint = code === 'registry-digest-mismatch'
        ? `A proxy or ${asked.registry} altered the content; ask for it again, or without the proxy`
        : `Check that ${asked.registry} is a registry that follows the OCI distribution specification`;
    const failure = new errors/* TerrariumError */.q(code, `${asked.method} ${asked.subject}: ${printable(problem)}`, { hint });
    return new AttemptFailed(failure, code === 'registry-digest-mismatch' ? { kind: 'backoff' } : { kind: 'never' });
}
/** Codes and words of an error body, in the specification's shape or any other. */
function readErrorBody(body) {
    const raw = Buffer.from(body).toString('utf8');
    const errors = parseErrors(raw);
    const codes = errors.flatMap(({ code }) => typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? [code] : []);
    const words = errors.flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
    return { codes: codes.slice(0, 8), text: printable(words.length > 0 ? words.join('; ') : raw.trim()) };
}
/** At most 512 characters in which control and direction characters are escaped. */
function printable(text) {
    const cut = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
    const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return cut.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);
}
function parseErrors(raw) {
    try {
        const value = JSON.parse(raw);
        if (typeof value !== 'object' || value === null || !('errors' in value) || !Array.isArray(value.errors))
            return [];
        return value.errors.filter((error) => typeof error === 'object' && error !== null);
    }
    catch {
        return [];
    }
}
function codeOf(asked, status) {
    if (status === 401)
        return 'registry-auth';
    if (status === 403)
        return 'registry-denied';
    return status === 404 && asked.writing ? 'registry-not-found' : 'registry-failed';
}
function againAfter(asked, reply, codes, now) {
    const lag = asked.writing && (reply.status === 400 || reply.status === 404);
    if (lag && codes.some((code) => BLOB_LAG.includes(code)))
        return { kind: 'blob-lag' };
    if (!RETRYABLE_STATUS.includes(reply.status))
        return { kind: 'never' };
    const afterMs = retryAfter(reply.headers['retry-after'], now);
    return afterMs === undefined ? { kind: 'backoff' } : { kind: 'backoff', afterMs };
}
/** Retry-After in milliseconds. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*[0-9]{1,9}\s*$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function replyHint(asked, status) {
    const { registry, writing } = asked;
    const packages = `permissions: { packages: ${writing ? 'write' : 'read'} }`;
    const github = registry === 'ghcr.io' ? `, in a workflow with docker/login-action and \`${packages}\`` : '';
    if (status === 401)
        return `Log in: \`docker login ${registry}\`${github}`;
    if (status === 403 && registry === 'ghcr.io') {
        return `Give the job \`${packages}\`, and this repository access in the settings of the package`;
    }
    if (status === 403)
        return `The account may not ${writing ? 'push to' : 'read'} this repository: check its rights on ${registry}`;
    if (status === 404)
        return `Create the repository on ${registry}, or check its name`;
    if (status === 429)
        return `${registry} limits requests: log in with \`docker login ${registry}\`, or run again later`;
    if (status === 413)
        return `${registry}, or a proxy before it, limits the size of uploads: raise that limit`;
    return status >= 500 ? `${registry} has trouble: run again later` : undefined;
}
function connectionHint(code, host) {
    if (code === 'ENOTFOUND')
        return `Check the name ${host}: it is not in the DNS`;
    if (code?.includes('CERT') || code?.startsWith('UNABLE_TO_')) {
        return `Trust the certificate authority of ${host} on this system, or through NODE_EXTRA_CA_CERTS`;
    }
    if (code === 'ERR_PROXY_TUNNEL') {
        return `Check the address and the credentials of the proxy in HTTPS_PROXY, or name ${host} in NO_PROXY`;
    }
    if (code === 'EPROTO')
        return `${host} does not speak TLS; plain HTTP is used for loopback and explicitly named hosts only`;
    return `Check that ${host} is up and reachable from here`;
}

;// CONCATENATED MODULE: ./build/adapters/push-layout.js







/**
 * Pushes the one image of an OCI layout by digest, children before parents, so that nothing ever names what is not there.
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
async function pushLayout(registry, repository, layout) {
    const index = readJson(await readPart((0,external_node_path_.join)(layout, 'index.json')));
    const manifests = Array.isArray(index.manifests) ? index.manifests : [];
    const root = (0,stored_image/* parseDescriptor */.BA)(manifests[0]);
    if (root === undefined || manifests.length !== 1)
        throw broken('index.json names no single image');
    await pushManifest(registry, repository, layout, root);
    return root;
}
async function pushManifest(registry, repository, layout, descriptor) {
    const bytes = await readPart(blobPath(layout, descriptor.digest));
    if ((0,sha256/* sha256Hex */.f)(bytes) !== (0,names_digest/* digestHex */.s)(descriptor.digest))
        throw broken(`manifest ${descriptor.digest} is damaged`);
    const manifest = readJson(bytes);
    const children = (0,stored_image/* isIndex */.nw)(descriptor.mediaType) ? parseAll(manifest.manifests) : [];
    for (const child of children)
        await pushManifest(registry, repository, layout, child);
    const blobs = (0,stored_image/* isIndex */.nw)(descriptor.mediaType) ? [] : [...parseAll(manifest.layers), ...parseAll([manifest.config])];
    const push = async (how) => {
        await Promise.all(blobs.map((blob) => registry.putBlob(repository, blob, { kind: 'file', path: blobPath(layout, blob.digest) }, how)));
        await registry.putManifest(repository, descriptor.digest, { mediaType: descriptor.mediaType, bytes });
    };
    await push('unless-present').catch((error) => {
        if (!registryErrorCodes(error).some((code) => UNKNOWN_BLOB.includes(code)))
            throw error;
        return push('anew');
    });
}
// A registry in which an upload was cut off may say for ever that it has the blob, and refuse every manifest that names it.
const UNKNOWN_BLOB = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN'];
function readPart(path) {
    return (0,promises_.readFile)(path).catch(() => {
        throw broken('a file is missing');
    });
}
function parseAll(values) {
    return (Array.isArray(values) ? values : []).map((value) => {
        const descriptor = (0,stored_image/* parseDescriptor */.BA)(value);
        if (descriptor === undefined)
            throw broken('a descriptor cannot be read');
        return descriptor;
    });
}
function blobPath(layout, digest) {
    return (0,external_node_path_.join)(layout, 'blobs', 'sha256', (0,names_digest/* digestHex */.s)(digest));
}
function readJson(bytes) {
    const value = (0,stored_image/* parseJson */.qF)(bytes);
    if (!(0,stored_image/* isRecord */.u4)(value))
        throw broken('expected JSON');
    return value;
}
function broken(why) {
    return new errors/* TerrariumError */.q('builder-lost', `the builder wrote no usable OCI layout: ${why}`, {
        hint: 'update buildx and BuildKit',
    });
}

;// CONCATENATED MODULE: ./build/adapters/publish-oci.js





/** BuildKit writes an OCI layout, and our client pushes it, with our retries: for builders that cannot reach the registry. */
function ociPublisher(builder, registry) {
    requirePublishing(builder);
    return async (request) => {
        const layout = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'terrarium-layout-'));
        try {
            await runBuild(builder, request, `type=oci,dest=${layout},tar=false`);
            return await pushLayout(registry, request.repository, layout);
        }
        finally {
            await (0,promises_.rm)(layout, { recursive: true, force: true });
        }
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/adapters/publish-registry.js





/** Milliseconds before each further try. */
const PAUSES = [2000, 8000];
/**
 * BuildKit pushes by digest. It gives up on a registry that limits requests or answers late, so the build is run again: its
 * steps are in the builder's cache, and only the push is done anew. https://docs.docker.com/build/exporters/image-registry/
 */
function registryPublisher(builder, pauses = PAUSES) {
    requirePublishing(builder);
    return async (request) => {
        const output = `type=image,name=${(0,reference/* formatRepository */.Sh)(request.repository)},push-by-digest=true,push=true,oci-mediatypes=true`;
        for (const pause of pauses) {
            const watched = watchPush(request);
            try {
                return readDescriptor(await runBuild(builder, watched.request, output));
            }
            catch (error) {
                if (!watched.mayTryAgain(error))
                    throw error;
                request.onLine('the push failed for a reason that may pass: trying again');
                await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: builder.options.signal }).catch(stopped);
            }
        }
        return readDescriptor(await runBuild(builder, request, output));
    };
}
function stopped(cause) {
    throw new errors/* TerrariumError */.q('cancelled', 'the run was stopped before the push was tried again', { cause });
}
/** The last words of a build whose push failed, as BuildKit writes them; several answers of a registry stand on lines of their own. */
const FAILED_PUSH = /^ERROR: .*failed to push /;
/** Characters of them that are kept. */
const MAX_WORDS = 4000;
// With the registry's error code where its answer has one, else with the status. What does not pass: rights, names, sizes.
const PASSES = /\b(?:408|425|429|499|5\d\d) |too ?many ?requests|\bunknown: |\bunavailable: |connection re(?:set|fused)|broken pipe|timeout|\bEOF\b|blob unknown|try again/i;
function watchPush(request) {
    let failure;
    const onLine = (line) => {
        if (FAILED_PUSH.test(line))
            failure = line;
        else if (failure !== undefined)
            failure = `${failure}\n${line}`.slice(0, MAX_WORDS);
        request.onLine(line);
    };
    return {
        request: { ...request, onLine },
        mayTryAgain: (error) => error instanceof errors/* TerrariumError */.q && error.code === 'build-failed' && failure !== undefined && PASSES.test(failure),
    };
}
function readDescriptor(metadata) {
    const descriptor = (0,stored_image/* parseDescriptor */.BA)(metadata['containerimage.descriptor']);
    if (descriptor !== undefined)
        return descriptor;
    throw new errors/* TerrariumError */.q('builder-lost', 'the builder did not say which image it pushed', { hint: 'update buildx' });
}

;// CONCATENATED MODULE: ./build/adapters/registry/absence.js

const ABSENT = ['NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN'];
/** Statuses that say something about us, whatever code stands beside them. */
const NOT_ABSENT = [401, 403, 429];
/** True when a reply to a reading request says that the thing does not exist. */
function isAbsent(reply) {
    if (reply.status === 404)
        return true;
    if (reply.status < 400 || reply.status >= 500 || NOT_ABSENT.includes(reply.status))
        return false;
    return readErrorBody(reply.body).codes.some((code) => ABSENT.includes(code));
}

// EXTERNAL MODULE: ./build/adapters/registry/endpoints.js
var endpoints = __webpack_require__(1647);
;// CONCATENATED MODULE: ./build/adapters/registry/redirects.js

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** A reply led somewhere we must not or cannot go. */
class RefusedRedirect extends Error {
}
/**
 * Sends a request and follows the redirects of GET and HEAD. Authorization ends at the first change of origin and does
 * not come back. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs
 */
async function sendFollowing(transport, request) {
    let current = request;
    for (let hops = 0;; hops += 1) {
        const reply = await transport(current);
        const { location } = reply.headers;
        const followed = current.method === 'GET' || current.method === 'HEAD';
        if (!followed || !REDIRECTS.includes(reply.status) || location === undefined)
            return reply;
        if (hops === MAX_REDIRECTS)
            throw new RefusedRedirect(`more than ${MAX_REDIRECTS} redirects`);
        current = redirected(current, location);
    }
}
function redirected(request, location) {
    if (!URL.canParse(location, request.url.href))
        throw new RefusedRedirect('the redirect is no URL');
    const url = new URL(location, request.url);
    const reason = (0,endpoints/* refusal */.x5)(request.url, url);
    if (reason !== undefined)
        throw new RefusedRedirect(`the redirect to ${url.host} is not followed: ${reason}`);
    if (url.origin === request.url.origin)
        return { ...request, url };
    const { authorization: _, ...headers } = request.headers;
    return { ...request, url, headers };
}

// EXTERNAL MODULE: ./build/adapters/registry/transport.js
var registry_transport = __webpack_require__(9040);
;// CONCATENATED MODULE: ./build/adapters/registry/calls.js





/** Manifests, configs and tag lists. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-manifests */
const MAX_BODY = 4 * 1024 * 1024;
/** Sends a call, with authorization as soon as the registry asks for it; any status is an answer. Throws `AttemptFailed`. */
async function sendCall(tools, call) {
    const { authorizer } = tools;
    const base = tools.origin(call.repository);
    const url = call.target instanceof URL ? call.target : new URL(`/v2/${call.repository.path}/${call.target}`, base);
    // Elsewhere than at the registry (a signed upload location) our authorization is nobody's business.
    if (url.origin !== base.origin)
        return await sendOnce(tools, call, url, undefined);
    const { registry } = call.repository;
    const scopes = scopesOf(call);
    const header = await authorizer.header(registry, scopes);
    const reply = await sendOnce(tools, call, url, header);
    const challenge = reply.headers['www-authenticate'];
    if (reply.status !== 401 || challenge === undefined || reply.url.origin !== base.origin)
        return reply;
    const renewed = await authorizer.renew(registry, scopes, challenge, header);
    return renewed === undefined ? reply : await sendOnce(tools, call, url, renewed);
}
async function sendOnce({ transport, authorizer }, call, url, authorization) {
    const sent = {
        method: call.method,
        url,
        headers: { ...headersOf(call), ...(authorization === undefined ? {} : { authorization }) },
        ...(call.body === undefined ? {} : { body: call.body }),
        ...(call.into === undefined ? {} : { into: call.into.path }),
        limit: call.into?.limit ?? MAX_BODY,
    };
    const reply = await sendFollowing(transport, sent).catch((error) => {
        throw whatFailed(call, error, url);
    });
    if (reply.status < 400)
        return reply;
    return { ...reply, body: Buffer.from(authorizer.scrub(Buffer.from(reply.body).toString())) };
}
/** The failure of an answer whose content is wrong. */
function wrongContent(call, problem, code) {
    return contentFailure(asked(call), problem, code);
}
function whatFailed(call, error, url) {
    if (isOfFile(error)) {
        const failure = new errors/* TerrariumError */.q('image-invalid', `A file of the image: ${error.message}`, { cause: error });
        return new AttemptFailed(failure, { kind: 'never' });
    }
    if (error instanceof registry_transport/* BodyTooLarge */.K || error instanceof RefusedRedirect)
        return contentFailure(asked(call), error.message);
    return connectionFailure(asked(call), error, url.host);
}
// Sockets are read and written too, but they have no path and do not fill up.
function isOfFile(error) {
    return error instanceof Error && ('path' in error || ('code' in error && error.code === 'ENOSPC'));
}
/** What a call asks, for messages. */
function asked(call) {
    const { method, repository, expected } = call;
    return {
        method,
        subject: `${(0,reference/* formatRepository */.Sh)(repository)}${call.shown}`,
        registry: repository.registry,
        expected: expected.join(' or '),
        writing: call.access === 'push',
    };
}
function headersOf(call) {
    const sends = ['POST', 'PUT', 'PATCH'].includes(call.method) || call.body !== undefined;
    const length = sends ? { 'content-length': String(call.body?.size ?? 0) } : {};
    return { 'user-agent': 'terrarium', ...length, ...call.headers };
}
function scopesOf(call) {
    const own = `repository:${call.repository.path}:${call.access === 'push' ? 'pull,push' : 'pull'}`;
    return call.also === undefined ? [own] : [own, `repository:${call.also.path}:pull`];
}

;// CONCATENATED MODULE: ./build/adapters/registry/content-digest.js



/** The sha256 digest of bytes. */
function content_digest_sha256(bytes) {
    const digest = (0,names_digest/* parseDigest */.m)(`sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`);
    if (digest === undefined)
        throw new Error('sha256 gave no digest');
    return digest;
}
/** The sha256 digest of a file's bytes. */
async function fileDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** True when a Docker-Content-Digest header, in any registered algorithm, is that of the bytes. */
function headerMatches(header, bytes) {
    const [algorithm, hex] = header.split(':');
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return false;
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') === hex;
}
/** Docker-Content-Digest of a reply, as it stands. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
function digestHeader(headers) {
    const value = headers['docker-content-digest'];
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/registry/blobs.js



/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs */
function blobsOf(session) {
    return {
        getBlob: (repository, descriptor) => session.operate(repository, (retry) => retry(() => get(session, repository, descriptor))),
    };
}
async function get(session, repository, descriptor) {
    const { digest, size } = descriptor;
    const shown = `@${digest}`;
    const call = { method: 'GET', repository, target: `blobs/${digest}`, shown, expected: [200], access: 'pull' };
    if (size > MAX_BODY)
        throw wrongContent(call, `the blob has ${size} bytes; at most ${MAX_BODY} are read`);
    const reply = await session.send(call);
    if (isAbsent(reply))
        return undefined;
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const received = content_digest_sha256(reply.body);
    if (reply.body.length !== size || received !== digest) {
        const problem = `expected ${size} bytes with the digest ${digest}, received ${reply.body.length} with ${received}`;
        throw wrongContent(call, problem, 'registry-digest-mismatch');
    }
    return reply.body;
}

;// CONCATENATED MODULE: ./build/adapters/registry/upload.js






/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-blobs */
function uploadsOf(session) {
    return {
        putBlob: async (repository, descriptor, source, how = 'unless-present') => {
            await checkSource(descriptor, source);
            const upload = newUpload(session, { repository, descriptor, source });
            await session.operate(repository, async (retry) => {
                if (how === 'unless-present' && (await retry(() => isPresent(session, repository, descriptor))))
                    return;
                await retry(upload);
            });
        },
        probePush: (repository) => session.operate(repository, (retry) => retry(() => probe(session, repository))),
    };
}
async function checkSource(descriptor, source) {
    if (source.kind === 'bytes') {
        if (content_digest_sha256(source.bytes) !== descriptor.digest)
            throw new Error(`The bytes are not those of ${descriptor.digest}`);
        return;
    }
    const found = await (0,promises_.stat)(source.path).then(({ size }) => `${size} bytes`, (error) => error.message);
    if (found === `${descriptor.size} bytes`)
        return;
    const message = `${source.path}: expected ${descriptor.size} bytes of ${descriptor.digest}, found ${found}`;
    throw new errors/* TerrariumError */.q('image-invalid', message, { hint: 'Build the image again' });
}
async function isPresent(session, repository, { digest }) {
    const call = { ...pushing('HEAD', repository, `blobs/${digest}`, [200, 404]), shown: `@${digest}` };
    const reply = await session.send(call).catch(unlessRefused);
    if (reply?.status === 200)
        return true;
    // Registries refuse to read what does not exist yet; whether we may push, the upload will show.
    if (reply === undefined || [401, 403, 404, 405].includes(reply.status))
        return false;
    throw session.failure(call, reply);
}
/**
 * The tries of one upload. One that broke off goes on where the registry says that it stopped; what the registry does not say
 * is sent anew, in an upload of its own: a session that failed is in an unknown state.
 */
function newUpload(session, wanted) {
    let broken;
    return async () => {
        const place = broken === undefined ? undefined : await placeOf(session, wanted, broken);
        broken = undefined;
        const location = place?.location ?? (await begin(session, wanted.repository));
        const offset = place?.offset ?? 0;
        try {
            const rest = offset === 0 ? location : await append(session, wanted, { location, offset });
            await finish(session, wanted, rest, offset > 0);
        }
        catch (error) {
            if (wanted.source.kind === 'file')
                broken = location;
            throw error;
        }
    };
}
async function begin(session, repository) {
    const call = pushing('POST', repository, 'blobs/uploads/', [202]);
    const reply = await session.send(call);
    if (reply.status !== 202)
        throw session.failure(call, reply);
    return locationOf(call, session.origin(repository), reply);
}
/** `undefined` when the registry does not say how much it has: many drop an upload that broke off. */
async function placeOf(session, { repository, descriptor }, broken) {
    const call = pushing('GET', repository, broken, [204]);
    const reply = await session.send(call);
    const last = /^(?:bytes=)?0-([1-9][0-9]*)$/.exec(String(reply.headers.range ?? ''))?.[1];
    const offset = Number(last) + 1;
    if (reply.status !== 204 || last === undefined || offset > descriptor.size)
        return undefined;
    const location = reply.headers.location === undefined ? broken : locationOf(call, session.origin(repository), reply);
    return { location, offset };
}
/** Sends what is missing; answers where the upload is closed. */
async function append(session, { repository, descriptor, source }, place) {
    const { size } = descriptor;
    if (source.kind !== 'file' || place.offset === size)
        return place.location;
    const call = {
        ...pushing('PATCH', repository, place.location, [202]),
        headers: { 'content-type': 'application/octet-stream', 'content-range': `${place.offset}-${size - 1}` },
        body: { ...source, start: place.offset, size: size - place.offset },
    };
    const reply = await session.send(call);
    if (reply.status !== 202)
        throw session.failure(call, reply);
    return locationOf(call, session.origin(repository), reply);
}
async function finish(session, wanted, location, sent) {
    const { repository, descriptor, source } = wanted;
    const target = new URL(location);
    // Appended as text: a signed location must not be written anew.
    target.search += `${target.search === '' ? '?' : '&'}digest=${encodeURIComponent(descriptor.digest)}`;
    const call = {
        ...pushing('PUT', repository, target, [201]),
        shown: `@${descriptor.digest}`,
        ...(sent
            ? {}
            : { headers: { 'content-type': 'application/octet-stream' }, body: { ...source, size: descriptor.size } }),
    };
    const reply = await session.send(call);
    if (reply.status !== 201 && reply.status !== 204)
        throw session.failure(call, reply);
    const told = digestHeader(reply.headers);
    if (told !== undefined && told !== descriptor.digest) {
        throw wrongContent(call, `expected the digest ${descriptor.digest}, received ${told}`, 'registry-digest-mismatch');
    }
}
/** True when the registry links the blob from another of its repositories; a refusal costs nothing but time. */
async function mount(session, repository, { digest }, from) {
    const target = `blobs/uploads/?mount=${digest}&from=${encodeURIComponent(from.path)}`;
    const call = { ...pushing('POST', repository, target, [201, 202]), also: from };
    const reply = await session.send(call).catch(unlessRefused);
    if (reply?.status === 201)
        return true;
    if (reply?.status === 202)
        await abandon(session, repository, locationOf(call, session.origin(repository), reply));
    if (reply === undefined || reply.status === 202 || isRefusal(reply))
        return false;
    throw session.failure(call, reply);
}
function isRefusal({ status }) {
    return status >= 400 && status < 500 && status !== 429 && status !== 408 && status !== 425;
}
// The registry drops abandoned sessions by itself sooner or later.
async function abandon(session, repository, location) {
    await session.send(pushing('DELETE', repository, location, [204])).catch(() => undefined);
}
async function probe(session, repository) {
    const call = pushing('POST', repository, 'blobs/uploads/', [202]);
    const reply = await session.send(call).catch(unlessRefused);
    if (reply === undefined || reply.status === 401 || reply.status === 403)
        return false;
    if (reply.status !== 202)
        throw session.failure(call, reply);
    await abandon(session, repository, locationOf(call, session.origin(repository), reply));
    return true;
}
/** The token service may refuse in the registry's stead. */
function unlessRefused(error) {
    const code = error instanceof AttemptFailed ? error.failure.code : undefined;
    if (code !== 'registry-auth' && code !== 'registry-denied')
        throw error;
}
function pushing(method, repository, target, expected) {
    return { method, repository, target, shown: ' (upload)', expected, access: 'push' };
}
/** Where the upload continues: at the registry, or over https elsewhere. */
function locationOf(call, origin, reply) {
    const location = reply.headers.location ?? '';
    if (location === '' || !URL.canParse(location, reply.url.href))
        throw wrongContent(call, 'expected a Location, received none');
    const url = new URL(location, reply.url);
    // A registry behind a proxy that ends TLS often takes itself for plain HTTP.
    if (origin.protocol === 'https:' && url.protocol === 'http:' && url.host === origin.host)
        url.protocol = 'https:';
    const elsewhere = url.origin !== origin.origin && url.protocol !== 'https:';
    const reason = elsewhere ? 'it is neither the registry nor https' : (0,endpoints/* refusal */.x5)(origin, url);
    if (reason !== undefined)
        throw wrongContent(call, `the upload location ${url.host} is refused: ${reason}`);
    return url;
}

;// CONCATENATED MODULE: ./build/adapters/registry/copy-blob.js






/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#mounting-a-blob-from-another-repository */
function copiesOf(session, putBlob) {
    return {
        copyBlob: async (repository, descriptor, from) => {
            if (await linked(session, repository, descriptor, from))
                return;
            const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'terrarium-blob-'));
            const file = external_node_path_.join(folder, 'blob');
            try {
                await session.operate(from, (retry) => retry(() => download(session, from, descriptor, file)));
                await putBlob(repository, descriptor, { kind: 'file', path: file }, 'anew');
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
    };
}
/** True when the repository has the blob, or has it now by a mount. */
async function linked(session, repository, descriptor, from) {
    return await session.operate(repository, async (retry) => {
        if (await retry(() => isPresent(session, repository, descriptor)))
            return true;
        return from.registry === repository.registry && (await retry(() => mount(session, repository, descriptor, from)));
    });
}
async function download(session, from, descriptor, file) {
    const { digest, size } = descriptor;
    const call = {
        method: 'GET',
        repository: from,
        target: `blobs/${digest}`,
        shown: `@${digest}`,
        expected: [200],
        access: 'pull',
        into: { path: file, limit: size },
    };
    const reply = await session.send(call);
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const received = await fileDigest(file);
    if (received !== digest) {
        throw wrongContent(call, `expected the digest ${digest}, received ${received}`, 'registry-digest-mismatch');
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/manifests.js




/** All four, always: a registry answers 404 to a manifest of a type that is not accepted. */
const ACCEPT = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
function manifestsOf(session) {
    return {
        headManifest: (repository, reference) => session.operate(repository, (retry) => retry(() => head(session, repository, reference))),
        getManifest: (repository, reference) => session.operate(repository, (retry) => retry(() => manifests_get(session, repository, reference))),
        putManifest: (repository, reference, manifest) => session.operate(repository, (retry) => retry(() => put(session, repository, reference, manifest))),
    };
}
async function head(session, repository, reference) {
    const call = reading('HEAD', repository, reference);
    const reply = await session.send(call);
    if (isAbsent(reply))
        return undefined;
    // 405: a registry, or a proxy before it, without HEAD.
    const described = reply.status === 405 ? undefined : descriptorOf(session, call, reply);
    if (described === undefined)
        return await describedByContent(session, repository, reference);
    const wanted = (0,names_digest/* parseDigest */.m)(reference);
    if (wanted !== undefined && wanted !== described.digest)
        throw mismatch(call, wanted, described.digest);
    return described;
}
function descriptorOf(session, call, reply) {
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const digest = (0,names_digest/* parseDigest */.m)(digestHeader(reply.headers) ?? '');
    const mediaType = mediaTypeOf(reply.headers['content-type']);
    const size = Number(reply.headers['content-length']);
    if (digest === undefined || mediaType === undefined || !Number.isSafeInteger(size) || size <= 0)
        return undefined;
    return { mediaType, digest, size };
}
async function describedByContent(session, repository, reference) {
    const stored = await manifests_get(session, repository, reference);
    return stored && { mediaType: stored.mediaType, digest: stored.digest, size: stored.size };
}
async function manifests_get(session, repository, reference) {
    const call = reading('GET', repository, reference);
    const reply = await session.send(call);
    if (isAbsent(reply))
        return undefined;
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const bytes = reply.body;
    const digest = content_digest_sha256(bytes);
    const wanted = (0,names_digest/* parseDigest */.m)(reference);
    const told = digestHeader(reply.headers);
    if (wanted !== undefined && wanted !== digest)
        throw mismatch(call, wanted, digest);
    if (told !== undefined && !headerMatches(told, bytes))
        throw mismatch(call, told, digest);
    const mediaType = mediaTypeOf(reply.headers['content-type']) ?? mediaTypeWithin(bytes);
    if (mediaType === undefined)
        throw wrongContent(call, 'expected a manifest with a media type, received none');
    return { mediaType, digest, size: bytes.length, bytes };
}
async function put(session, repository, reference, manifest) {
    const { bytes } = manifest;
    const digest = content_digest_sha256(bytes);
    const wanted = (0,names_digest/* parseDigest */.m)(reference);
    if (wanted !== undefined && wanted !== digest)
        throw new Error(`The manifest for ${wanted} has the digest ${digest}`);
    const call = {
        method: 'PUT',
        repository,
        ...named(reference),
        expected: [201],
        access: 'push',
        headers: { 'content-type': manifest.mediaType },
        body: { kind: 'bytes', bytes, size: bytes.length },
    };
    const reply = await session.send(call);
    if (reply.status < 200 || reply.status >= 300)
        throw session.failure(call, reply);
    const told = digestHeader(reply.headers);
    if (told !== undefined && !headerMatches(told, bytes))
        throw mismatch(call, digest, told);
    // Who else than a registry says 200, as the portal of a network does, has stored nothing.
    if (reply.status !== 201 && (await head(session, repository, reference))?.digest !== digest) {
        const problem = `expected 201, received ${reply.status}, and what was put is not there`;
        throw wrongContent(call, problem, 'registry-digest-mismatch');
    }
    return digest;
}
function reading(method, repository, reference) {
    return { method, repository, ...named(reference), expected: [200], access: 'pull', headers: { accept: ACCEPT } };
}
function named(reference) {
    const shown = (0,names_digest/* parseDigest */.m)(reference) === undefined ? `:${reference}` : `@${reference}`;
    return { target: `manifests/${reference}`, shown };
}
function mismatch(call, expected, received) {
    return wrongContent(call, `expected the digest ${expected}, received ${received}`, 'registry-digest-mismatch');
}
function mediaTypeOf(header) {
    const type = header?.split(';')[0]?.trim();
    return type === undefined || type === '' || type === 'application/octet-stream' ? undefined : type;
}
/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md: `mediaType` SHOULD be used. */
function mediaTypeWithin(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (typeof value !== 'object' || value === null || !('mediaType' in value))
            return undefined;
        return typeof value.mediaType === 'string' ? value.mediaType : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/referrers.js




/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
function referrersOf(session, getManifest) {
    return {
        listReferrers: async (repository, digest) => {
            const listed = await session.operate(repository, (retry) => retry(() => ask(session, repository, digest)));
            if (listed !== undefined)
                return listed;
            // https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#referrers-tag-schema
            const stored = await getManifest(repository, `sha256-${(0,names_digest/* digestHex */.s)(digest)}`);
            return stored === undefined ? [] : (referrersIn(stored.bytes) ?? []);
        },
    };
}
/** `undefined` where the registry has no such list: it answers 404, whether there are referrers or not. */
async function ask(session, repository, digest) {
    const target = `referrers/${digest}`;
    const call = {
        method: 'GET',
        repository,
        target,
        shown: ` (referrers of ${digest})`,
        expected: [200],
        access: 'pull',
    };
    const reply = await session.send(call);
    if (isAbsent(reply) || reply.status === 405)
        return undefined;
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const referrers = referrersIn(reply.body);
    if (referrers === undefined)
        throw wrongContent(call, 'expected an index, received none');
    return referrers;
}
function referrersIn(bytes) {
    const content = (0,stored_image/* parseJson */.qF)(bytes);
    if (!(0,stored_image/* isRecord */.u4)(content) || !Array.isArray(content.manifests))
        return undefined;
    return content.manifests.flatMap((entry) => {
        const descriptor = (0,stored_image/* parseDescriptor */.BA)(entry);
        if (descriptor === undefined || !(0,stored_image/* isRecord */.u4)(entry) || typeof entry.artifactType !== 'string')
            return [];
        return [{ ...descriptor, artifactType: entry.artifactType }];
    });
}

// EXTERNAL MODULE: ./build/adapters/registry/agents.js
var agents = __webpack_require__(9295);
;// CONCATENATED MODULE: ./build/adapters/registry/challenge.js
// One token, quoted parameter, plain parameter or comma. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
const PART = /\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([\w!#$%&'*+.^`|~-]+)(?=\s|,|$)|,)/y;
const MAX_HEADER = 8192;
/** Reads a WWW-Authenticate header with any number of challenges; those of unknown schemes are left out. */
function parseChallenges(header) {
    const found = [];
    const text = header.slice(0, MAX_HEADER);
    PART.lastIndex = 0;
    for (let part = PART.exec(text); part !== null && part[0] !== ''; part = PART.exec(text)) {
        const [, name, quoted, plain, scheme] = part;
        if (scheme !== undefined)
            found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        if (name === undefined)
            continue;
        const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
        found.at(-1)?.parameters.set(name.toLowerCase(), value ?? '');
    }
    return found.flatMap(({ scheme, parameters }) => known(scheme, parameters));
}
function known(scheme, parameters) {
    if (scheme === 'basic')
        return [{ scheme }];
    const realm = parameters.get('realm');
    if (scheme !== 'bearer' || realm === undefined)
        return [];
    const scopes = (parameters.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
    return [{ scheme, realm, service: parameters.get('service'), scopes }];
}

;// CONCATENATED MODULE: ./build/adapters/registry/token.js



const MAX_TOKEN_BODY = 1024 * 1024;
const CLIENT_ID = 'terrarium';
/** https://distribution.github.io/distribution/spec/auth/token/: a token without a term lives 60 s. */
const DEFAULT_LIFE_S = 60;
/**
 * Exchanges a credential, or nothing, for an access token at the realm of a challenge. Throws `AttemptFailed`.
 * https://distribution.github.io/distribution/spec/auth/oauth/
 */
async function requestToken(service, request) {
    const { registry } = request;
    const asked = {
        method: request.credential?.kind === 'identity-token' ? 'POST' : 'GET',
        subject: `token of ${registry} for ${request.scopes.join(' ')}`,
        registry,
        expected: '200',
        writing: request.scopes.some((scope) => /:[^:]*push/.test(scope)),
    };
    const realm = checkedRealm(service, request, asked);
    const sent = request.credential?.kind === 'identity-token'
        ? exchanging(realm, request, request.credential.token)
        : asking(realm, request);
    const reply = await sendFollowing(service.transport, sent).catch((error) => {
        throw error instanceof RefusedRedirect
            ? contentFailure(asked, error.message, 'registry-auth')
            : connectionFailure(asked, error, realm.host);
    });
    if (reply.status !== 200)
        throw refused(service, asked, reply);
    return readToken(reply, asked);
}
/** Credentials go to https, or in clear only between hosts that are plain HTTP anyway. */
function checkedRealm(service, request, asked) {
    const { realm } = request.challenge;
    const origin = (0,endpoints/* registryOrigin */._g)(request.registry, service.allowInsecure);
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const plain = url?.protocol === 'http:' && !(0,endpoints/* mayBePlain */.ft)(url.host, service.allowInsecure);
    const reason = url === undefined ? 'it is no URL' : plain ? 'it is not https' : (0,endpoints/* refusal */.x5)(origin, url);
    if (url === undefined || reason !== undefined) {
        throw contentFailure(asked, `the token realm "${realm}" is refused: ${reason}`, 'registry-auth');
    }
    return url;
}
function asking(realm, request) {
    const url = new URL(realm);
    if (request.challenge.service !== undefined)
        url.searchParams.set('service', request.challenge.service);
    for (const scope of request.scopes)
        url.searchParams.append('scope', scope);
    const { credential } = request;
    const headers = credential?.kind === 'basic' ? { authorization: basicHeader(credential) } : {};
    return { method: 'GET', url, headers, limit: MAX_TOKEN_BODY };
}
function exchanging(url, request, token) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        service: request.challenge.service ?? request.registry,
        scope: request.scopes.join(' '),
        client_id: CLIENT_ID,
        refresh_token: token,
    });
    const bytes = Buffer.from(form.toString());
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(bytes.length),
    };
    return { method: 'POST', url, headers, body: { kind: 'bytes', bytes, size: bytes.length }, limit: MAX_TOKEN_BODY };
}
function basicHeader(credential) {
    return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`;
}
/** Token services answer 400 as well as 401 to a bad credential (RFC 6749 section 5.2). */
function refused(service, asked, reply) {
    const status = reply.status === 400 || reply.status === 404 ? 401 : reply.status;
    const body = Buffer.from(service.scrub(Buffer.from(reply.body).toString()));
    return replyFailure(asked, { ...reply, status, body }, service.clock());
}
function readToken(reply, asked) {
    const value = parse(reply.body);
    const text = value.token ?? value.access_token;
    // Nothing else may stand in a header; the text itself must not be shown.
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) {
        throw contentFailure(asked, 'expected a JSON object with "token" or "access_token", received none', 'registry-auth');
    }
    const life = typeof value.expires_in === 'number' ? value.expires_in : DEFAULT_LIFE_S;
    return { text, life: Math.max(DEFAULT_LIFE_S, life) };
}
function parse(body) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/auth.js



/** Seconds before its end at which a token is no longer used. */
const MARGIN_S = 10;
/** Keeps everything in memory, for as long as the client lives. */
function createAuthorizer(tools, credentials) {
    const challenges = new Map();
    const grants = new Map();
    const acquiring = new Map();
    const secrets = new Set();
    const scrub = (text) => [...secrets].reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, '***')), text);
    const service = { ...tools, scrub };
    const acquire = async (registry, scopes, challenge) => {
        const credential = await credentials(registry);
        if (credential !== undefined)
            secrets.add(credential.kind === 'basic' ? credential.password : credential.token);
        const made = challenge.scheme === 'basic'
            ? basicGrant(credential)
            : await tokenGrant(service, { registry, challenge, scopes, credential });
        if (made !== undefined)
            secrets.add(made.header.replace(/^[A-Za-z]+ /, ''));
        return made;
    };
    /** Whoever asks while a token is on its way waits for the same one. */
    const grant = (registry, scopes, challenge) => {
        const key = keyOf(registry, scopes);
        const pending = acquiring.get(key) ?? acquire(registry, scopes, challenge).finally(() => acquiring.delete(key));
        acquiring.set(key, pending);
        pending.then((made) => grants.set(key, made), () => grants.delete(key));
        return pending;
    };
    const usable = (key) => {
        const held = grants.get(key);
        return held !== undefined && held.until > service.clock() ? held : undefined;
    };
    return {
        header: async (registry, scopes) => {
            const held = usable(keyOf(registry, scopes));
            if (held !== undefined)
                return held.header;
            const challenge = challenges.get(registry);
            if (challenge === undefined)
                return undefined;
            // The challenge of another repository need not fit: without a header, the registry sends the right one.
            return await grant(registry, scopes, withoutScopes(challenge)).then((made) => made?.header, unlessFinal);
        },
        renew: async (registry, scopes, wwwAuthenticate, refused) => {
            const held = usable(keyOf(registry, scopes));
            if (held !== undefined && held.header !== refused)
                return held.header;
            const offered = parseChallenges(wwwAuthenticate);
            const challenge = offered.find(({ scheme }) => scheme === 'bearer') ?? offered[0];
            if (challenge === undefined)
                return undefined;
            challenges.set(registry, challenge);
            const made = await grant(registry, scopes, challenge);
            return made?.header === refused ? undefined : made?.header;
        },
        scrub,
    };
}
function basicGrant(credential) {
    if (credential?.kind !== 'basic')
        return undefined;
    return { header: basicHeader(credential), until: Number.POSITIVE_INFINITY };
}
async function tokenGrant(service, request) {
    const ours = request.scopes;
    const scopes = [...ours, ...request.challenge.scopes.filter((scope) => !coveredBy(ours, scope))];
    const token = await requestToken(service, { ...request, scopes });
    return { header: `Bearer ${token.text}`, until: service.clock() + (token.life - MARGIN_S) * 1000 };
}
function keyOf(registry, scopes) {
    return [registry, ...scopes].join(' ');
}
function withoutScopes(challenge) {
    return challenge.scheme === 'basic' ? challenge : { ...challenge, scopes: [] };
}
/** `repository:acme/env:pull` is covered by any scope of ours on the same repository. */
function coveredBy(ours, scope) {
    const resource = scope.slice(0, scope.lastIndexOf(':') + 1);
    return ours.some((own) => own.startsWith(resource));
}
function unlessFinal(error) {
    if (error instanceof AttemptFailed && error.again.kind === 'never')
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./build/adapters/registry/host-load.js


const FAILURES_UNTIL_DOWN = 3;
const DOWN_MS = 30_000;
/**
 * A queue for one registry. After three operations that failed in a row, operations try once only for 30 s: a thousand
 * lookups at a dead registry would otherwise wait through a thousand series of retries.
 */
function createHostLoad(concurrency, clock) {
    const waiting = [];
    let running = 0;
    let failures = 0;
    let downUntil = 0;
    const note = (error) => {
        failures = showsTrouble(error) ? failures + 1 : 0;
        downUntil = failures >= FAILURES_UNTIL_DOWN ? clock() + DOWN_MS : 0;
    };
    const enter = () => new Promise((resolve) => waiting.push(resolve));
    return {
        run: async (operation) => {
            // A place is handed from one to the next, so that nobody slips in between.
            if (running >= concurrency)
                await enter();
            else
                running += 1;
            try {
                const result = await operation(clock() < downUntil ? 'single' : 'full');
                note(undefined);
                return result;
            }
            catch (error) {
                note(error);
                throw error;
            }
            finally {
                const next = waiting.shift();
                if (next === undefined)
                    running -= 1;
                else
                    next();
            }
        },
    };
}
function showsTrouble(error) {
    if (!(error instanceof errors/* TerrariumError */.q))
        return false;
    const refused = error.cause instanceof RegistryReplyError && error.cause.status >= 500;
    return refused || error.code === 'registry-unreachable';
}

;// CONCATENATED MODULE: ./build/adapters/registry/retry.js


/** Milliseconds in which an operation may start another try. */
const BUDGET_MS = 300_000;
const TRIES = 6;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 20_000;
const MAX_RETRY_AFTER_MS = 60_000;
const LAG_TRIES = 2;
const LAG_DELAY_MS = 100;
/**
 * Runs `attempt` until it succeeds or no further try is allowed: full jitter, and Retry-After where the registry sends it.
 * Throws the last failure. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
async function withRetries(tools, started, persistence, attempt) {
    let lags = 0;
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof AttemptFailed))
                throw error;
            const lagging = error.again.kind === 'blob-lag';
            lags += lagging ? 1 : 0;
            const over = lagging ? lags > LAG_TRIES : tries >= TRIES || persistence === 'single';
            const delay = delayMs(error.again, tries, tools.random);
            if (over || delay === undefined || tools.clock() - started + delay > BUDGET_MS)
                throw described(error.failure, tries);
            await tools.sleep(delay, tools.signal);
        }
    }
}
function delayMs(again, tries, random) {
    if (again.kind === 'never')
        return undefined;
    if (again.kind === 'blob-lag')
        return LAG_DELAY_MS;
    const jitter = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1));
    return again.afterMs === undefined ? jitter : Math.max(jitter, Math.min(again.afterMs, MAX_RETRY_AFTER_MS));
}
function described(failure, tries) {
    if (tries === 1)
        return failure;
    return new errors/* TerrariumError */.q(failure.code, `${failure.message} (after ${tries} tries)`, {
        ...(failure.hint === undefined ? {} : { hint: failure.hint }),
        cause: failure.cause,
    });
}

;// CONCATENATED MODULE: ./build/adapters/registry/session.js










const MAX_SOCKETS = 32;
/** One client's session: its sockets, tokens and queues. */
function createSession(options) {
    const { allowInsecure = [], concurrency = MAX_SOCKETS, clock = Date.now, signal } = options;
    const transport = (0,registry_transport/* createTransport */.o)({
        agents: (0,agents/* createAgents */.j)(options.env ?? {}, Math.min(concurrency, MAX_SOCKETS)),
        timeoutMs: options.timeoutMs ?? 60_000,
        totalMs: BUDGET_MS,
        signal,
        onRequest: options.onRequest,
    });
    const authorizer = createAuthorizer({ transport, allowInsecure, clock }, options.credentials);
    const tools = { clock, sleep: options.sleep ?? sleep, random: options.random ?? Math.random, signal };
    const loads = new Map();
    const origin = (repository) => (0,endpoints/* registryOrigin */._g)(repository.registry, allowInsecure);
    return {
        send: (call) => sendCall({ transport, authorizer, origin }, call),
        origin,
        failure: (call, reply) => replyFailure(asked(call), reply, clock()),
        operate: async (repository, operation) => {
            const { registry } = repository;
            const load = loads.get(registry) ?? createHostLoad(concurrency, clock);
            loads.set(registry, load);
            return await load.run(async (persistence) => {
                const started = clock();
                return await guarded(signal, () => operation((attempt) => withRetries(tools, started, persistence, attempt)));
            });
        },
    };
}
/** A call is cancelled wherever it is; nothing else leaves an operation than `TerrariumError` and bugs. */
async function guarded(signal, run) {
    try {
        signal?.throwIfAborted();
        return await run();
    }
    catch (error) {
        if (signal?.aborted)
            throw new errors/* TerrariumError */.q('cancelled', 'The registry operation was cancelled', { cause: signal.reason });
        throw error;
    }
}
async function sleep(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
}

;// CONCATENATED MODULE: ./build/adapters/registry/tags.js



const MAX_PAGES = 1000;
/** As many as registries give at most; without a number some give 50. */
const PAGE = 1000;
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags */
function tagsOf(session) {
    return {
        listTags: (repository) => session.operate(repository, async (retry) => {
            const tags = new Set();
            let next = new URL(`/v2/${repository.path}/tags/list?n=${PAGE}`, session.origin(repository));
            for (let pages = 0; next !== undefined; pages += 1) {
                const target = next;
                const page = await retry(() => readPage(session, repository, target, pages));
                if (page === undefined)
                    return undefined;
                for (const tag of page.tags)
                    tags.add(tag);
                next = page.next;
            }
            return [...tags];
        }),
    };
}
async function readPage(session, repository, target, pages) {
    const call = { method: 'GET', repository, target, shown: ' (tags)', expected: [200], access: 'pull' };
    if (pages >= MAX_PAGES)
        throw wrongContent(call, `the list has more than ${MAX_PAGES} pages`);
    const reply = await session.send(call);
    if (isAbsent(reply))
        return undefined;
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const tags = tagsWithin(reply.body);
    if (tags === undefined)
        throw wrongContent(call, 'expected a JSON object with "tags", received none');
    return { tags, next: nextPage(call, target, reply) };
}
/** A repository without tags has `null` there. */
function tagsWithin(body) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        if (typeof value !== 'object' || value === null || !('tags' in value))
            return undefined;
        if (!Array.isArray(value.tags))
            return value.tags === null ? [] : undefined;
        return value.tags.filter((tag) => typeof tag === 'string' && (0,reference/* isTag */.dz)(tag));
    }
    catch {
        return undefined;
    }
}
/** The target of the `Link` with `rel="next"`. https://www.rfc-editor.org/rfc/rfc8288#section-3 */
function nextPage(call, current, reply) {
    const { link } = reply.headers;
    for (const [, target = '', parameters = ''] of String(link ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
        if (!/;\s*rel\s*=\s*"?next\b/i.test(parameters))
            continue;
        const url = URL.canParse(target, current.href) ? new URL(target, current) : undefined;
        if (url?.origin !== current.origin)
            throw wrongContent(call, `the next page "${target}" is not on the same host`);
        return url;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/adapters/registry/client.js







/**
 * A client of any registry that follows the OCI distribution specification 1.1. Sockets are kept alive between
 * operations and do not keep the process running.
 */
function createRegistry(options) {
    const session = createSession(options);
    const manifests = manifestsOf(session);
    const uploads = uploadsOf(session);
    const reads = {
        ...manifests,
        ...blobsOf(session),
        ...tagsOf(session),
        ...referrersOf(session, manifests.getManifest),
    };
    return { ...reads, ...uploads, ...copiesOf(session, uploads.putBlob) };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/adapters/registry/is-below.js

/** True when a path is a folder or lies in it, as far as the text says. */
function isBelow(file, folder) {
    const relative = external_node_path_.relative(external_node_path_.resolve(folder), external_node_path_.resolve(file));
    return relative === '' || !(relative === '..' || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative));
}

;// CONCATENATED MODULE: ./build/adapters/registry/credential-helper.js






const NAME = /^[a-z0-9][a-z0-9-]*$/;
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;
/**
 * Runs `docker-credential-<name> get`, without a shell and with an environment of three variables. `undefined` when the
 * helper holds nothing; anything else is thrown as `registry-auth`, without the helper's secrets.
 * https://github.com/docker/docker-credential-helpers#development
 */
async function askHelper(call) {
    const { name } = call;
    if (typeof name !== 'string' || !NAME.test(name)) {
        throw failed(call, `its name must match ${NAME.source}`);
    }
    const program = await findProgram(`docker-credential-${name}`, call);
    if (program === undefined)
        throw failed(call, 'it is not on PATH');
    const ended = await run(program, call);
    if (ended.status === 0)
        return readAnswer(call, ended.output);
    // The helpers' only way to say so. https://github.com/docker/docker-credential-helpers/blob/v0.9.3/credentials/error.go
    if (/credentials not found/i.test(ended.output))
        return undefined;
    const words = ended.output.trimStart().startsWith('{') ? '' : printable(ended.output.trim());
    throw failed(call, `it ended with ${ended.status}${words === '' ? '' : `: ${words}`}`);
}
/** Only absolute entries of PATH count: others would mean the folder that we happen to stand in. */
async function findProgram(name, call) {
    const files = process.platform === 'win32' ? [`${name}.exe`] : [name];
    const candidates = call.path
        .split(external_node_path_.delimiter)
        .filter((folder) => external_node_path_.isAbsolute(folder))
        .flatMap((folder) => files.map((file) => external_node_path_.join(folder, file)));
    for (const candidate of candidates) {
        const real = await (0,promises_.realpath)(candidate).catch(() => candidate);
        if (call.notBelow.some((folder) => isBelow(candidate, folder) || isBelow(real, folder)))
            continue;
        const runs = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (runs)
            return candidate;
    }
    return undefined;
}
function run(program, call) {
    const timeout = call.timeoutMs ?? TIMEOUT_MS;
    const env = { PATH: call.path, HOME: call.home, DOCKER_CONFIG: call.folder };
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], {
            ...{ shell: false, env, timeout, killSignal: 'SIGKILL', cwd: external_node_path_.parse(program).root },
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        const chunks = [];
        let size = 0;
        child.stdout?.on('data', (chunk) => {
            size += chunk.length;
            if (size > MAX_OUTPUT)
                child.kill('SIGKILL');
            else
                chunks.push(chunk);
        });
        child.on('error', (error) => reject(failed(call, error.message)));
        child.on('exit', (_, signal) => {
            // A grandchild that holds the pipe open must not keep us waiting.
            if (signal !== null)
                child.stdout?.destroy();
        });
        child.on('close', (status, signal) => {
            const reason = signal === null ? String(status) : `${signal} (at most ${timeout} ms and ${MAX_OUTPUT} bytes)`;
            resolve({ status: status ?? reason, output: Buffer.concat(chunks).toString('utf8') });
        });
        // A helper may end without reading.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(call.server);
    });
}
function readAnswer(call, output) {
    const { Username, Secret } = credential_helper_parse(output);
    if (typeof Username !== 'string' || typeof Secret !== 'string') {
        throw failed(call, 'expected a JSON object with "Username" and "Secret", received none');
    }
    return Username === '' && Secret === '' ? undefined : { username: Username, secret: Secret };
}
function credential_helper_parse(output) {
    try {
        const value = JSON.parse(output);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function failed(call, problem) {
    const name = printable(String(call.name));
    return new errors/* TerrariumError */.q('registry-auth', `The credential helper "${name}" for ${call.server}: ${problem}`, {
        hint: 'Repair "credHelpers" or "credsStore" in the Docker config, or log in without a helper',
    });
}

;// CONCATENATED MODULE: ./build/adapters/registry/credentials.js






/** The name under which Docker files the login of Docker Hub. */
const DOCKER_HUB = 'https://index.docker.io/v1/';
const MAX_CONFIG = 1024 * 1024;
/** Azure Container Registry's user name for a refresh token. https://aka.ms/acr/authorization */
const TOKEN_USERS = ['<token>', '00000000-0000-0000-0000-000000000000'];
/**
 * Reads the logins of `docker login` from `config.json`, at most once per host: credential helpers, then the store, then
 * the file itself. No login is `undefined`; a config or helper that does not work is thrown as `registry-auth`.
 * https://docs.docker.com/reference/cli/docker/login/#configure-the-credential-store
 */
function dockerCredentials(env, options = {}) {
    let config;
    const found = new Map();
    const find = async (host) => {
        config ??= readConfig(env, options.notBelow ?? []);
        return await lookUp(await config, host, env, options.notBelow ?? []);
    };
    return (host) => {
        const known = found.get(host) ?? find(host);
        found.set(host, known);
        return known;
    };
}
async function lookUp(config, host, env, notBelow) {
    const server = host === 'docker.io' ? DOCKER_HUB : host;
    const helper = entryOf(config.credHelpers, host) ?? config.credsStore;
    if (helper !== undefined) {
        const folder = configFolder(env);
        const answer = await askHelper({ name: helper, server, path: env.PATH ?? '', home: homeOf(env), folder, notBelow });
        if (answer !== undefined)
            return asCredential(answer.username, answer.secret);
    }
    return inlineCredential(entryOf(config.auths, host), host);
}
/** The entry of exactly this host: never of one that only contains its name, or of a path below it. */
function entryOf(entries, host) {
    const keys = Object.keys(entries);
    const key = keys.find((candidate) => candidate === host) ?? keys.find((candidate) => hostOf(candidate) === host);
    return key === undefined ? undefined : entries[key];
}
/** The canonical host of a key: a bare host, or a URL of the API's root as older clients wrote it. */
function hostOf(key) {
    const match = /^(?:https?:\/\/)?([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?(?:\/(?:v[12]\/?)?)?$/i.exec(key);
    if (match === null)
        return undefined;
    const host = `${match[1]}${match[2] ?? ''}`.toLowerCase();
    return host === 'index.docker.io' || host === 'registry-1.docker.io' ? 'docker.io' : host;
}
function inlineCredential(entry, host) {
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    if ('identitytoken' in entry && typeof entry.identitytoken === 'string' && entry.identitytoken !== '') {
        return { kind: 'identity-token', token: entry.identitytoken };
    }
    if ('auth' in entry && typeof entry.auth === 'string' && entry.auth !== '') {
        const pair = Buffer.from(entry.auth, 'base64').toString('utf8').replace(/\0+$/, '');
        const colon = pair.indexOf(':');
        if (colon > 0)
            return asCredential(pair.slice(0, colon), pair.slice(colon + 1));
        throw new errors/* TerrariumError */.q('registry-auth', `The Docker config's "auth" of ${host} is not base64 of user:password`, {
            hint: `Log in again: \`docker login ${host}\``,
        });
    }
    if (!('username' in entry && 'password' in entry))
        return undefined;
    return typeof entry.username === 'string' && typeof entry.password === 'string' && entry.username !== ''
        ? asCredential(entry.username, entry.password)
        : undefined;
}
function asCredential(username, secret) {
    if (TOKEN_USERS.includes(username))
        return { kind: 'identity-token', token: secret };
    return { kind: 'basic', username, password: secret };
}
function homeOf(env) {
    return env.HOME === undefined || env.HOME === '' ? (0,external_node_os_.homedir)() : env.HOME;
}
function configFolder(env) {
    const { DOCKER_CONFIG: folder } = env;
    return external_node_path_.resolve(folder === undefined || folder === '' ? external_node_path_.join(homeOf(env), '.docker') : folder);
}
async function readConfig(env, notBelow) {
    const file = external_node_path_.join(configFolder(env), 'config.json');
    const real = await (0,promises_.realpath)(file).catch(absent);
    if (real === undefined)
        return { auths: {}, credHelpers: {}, credsStore: undefined };
    for (const folder of notBelow) {
        if (isBelow(file, folder) || (await isBelowReal(real, folder))) {
            throw new errors/* TerrariumError */.q('registry-auth', `The Docker config ${file} lies below ${folder} and is not read`, {
                hint: 'Let DOCKER_CONFIG name a folder outside of the checkout, whose content decides about credentials otherwise',
            });
        }
    }
    return parseConfig(await readBounded(real, file), file);
}
async function readBounded(real, file) {
    if ((await (0,promises_.stat)(real)).size <= MAX_CONFIG)
        return await (0,promises_.readFile)(real, 'utf8');
    throw new errors/* TerrariumError */.q('registry-auth', `The Docker config ${file} is larger than ${MAX_CONFIG} bytes`);
}
function parseConfig(text, file) {
    const value = parseJson(text);
    if (typeof value !== 'object' || value === null) {
        throw new errors/* TerrariumError */.q('registry-auth', `The Docker config ${file}: expected a JSON object, found none`, {
            hint: 'Repair or remove it, then run `docker login` again',
        });
    }
    const record = (name) => asRecord(Object.entries(value).find(([key]) => key === name)?.[1]);
    const store = 'credsStore' in value && value.credsStore !== '' ? value.credsStore : undefined;
    return { auths: record('auths'), credHelpers: record('credHelpers'), credsStore: store };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
async function isBelowReal(real, folder) {
    return isBelow(real, await (0,promises_.realpath)(folder).catch(() => folder));
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw new errors/* TerrariumError */.q('registry-auth', `The Docker config cannot be read: ${error.message}`, { cause: error });
}

// EXTERNAL MODULE: ./build/adapters/work-tree.js
var work_tree = __webpack_require__(945);
// EXTERNAL MODULE: ./build/core/config.js
var config = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/hosts/load-config.js



const CONFIG_PATH = 'terrarium.yml';
/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
async function loadConfig(tree, options) {
    const path = options.config ?? CONFIG_PATH;
    const file = await tree.readText(path);
    if (file.kind === 'absent' && options.config !== undefined)
        throw new errors/* TerrariumError */.q('config-invalid', `${path} does not exist`);
    if (file.kind === 'refused')
        throw new errors/* TerrariumError */.q('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
    const reading = file.kind === 'text' ? (0,config/* parseConfig */.o4)(file.text, path) : { config: (0,config/* defaultConfig */.sb)(path), diagnostics: [] };
    return { config: override(reading.config, options), diagnostics: reading.diagnostics };
}
function override(config, options) {
    const { repository, stagingRepository, lookupRepositories, allowedRegistries } = options;
    return {
        ...config,
        repository: repository === undefined ? config.repository : needRepository('repository', repository),
        stagingRepository: stagingRepository === undefined
            ? config.stagingRepository
            : needRepository('staging-repository', stagingRepository),
        lookupRepositories: lookupRepositories?.map((text) => needRepository('lookup-repositories', text)) ?? config.lookupRepositories,
        allowedRegistries: allowedRegistries ?? config.allowedRegistries,
        followBase: needOne('follow-base', options.followBase, ['floating', 'tags', 'never']) ?? config.followBase,
        baseMoved: needOne('base-moved', options.baseMoved, ['auto', 'build', 'report']) ?? config.baseMoved,
    };
}
function needRepository(name, text) {
    const repository = (0,reference/* parseOwnRepository */.Ed)(text);
    if (repository !== undefined)
        return repository;
    throw new errors/* TerrariumError */.q('usage', `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`);
}
function needOne(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw new errors/* TerrariumError */.q('usage', `expected one of ${values.join(', ')} for ${name}, received ${JSON.stringify(text)}`);
}

;// CONCATENATED MODULE: ./build/hosts/composition.js














/** A registry client with Docker's credentials. */
function openRegistry(options) {
    const { env, notBelow, signal, onRequest } = options;
    return createRegistry({
        credentials: dockerCredentials(env, { notBelow }),
        env,
        ...(signal === undefined ? {} : { signal }),
        ...(onRequest === undefined ? {} : { onRequest }),
    });
}
/**
 * The check of attestations that `signatures` asks for; `undefined` without it. The authorities are read from the checkout: ask
 * for it only where that is trusted.
 */
async function openVerifier({ signatures }, root) {
    if (signatures === undefined)
        return undefined;
    const file = await (await (0,work_tree/* workTree */._E)(root)).readText(signatures.trustedRoot);
    if (file.kind !== 'text') {
        throw new errors/* TerrariumError */.q('config-invalid', `signatures: ${signatures.trustedRoot} cannot be read`, {
            hint: 'write it with: gh attestation trusted-root',
        });
    }
    const { attestationVerifier } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 1063));
    return attestationVerifier(signatures, file.text);
}
/** Finds the builder and says what is missing; nothing is started. */
async function openBuilder(options, registry) {
    const builder = await findBuilder(buildxOptions(options));
    const build = options.publisher === 'oci' ? ociPublisher(builder, registry) : registryPublisher(builder);
    return {
        build,
        smokeTest: smokeTester(builder),
        readImageFiles: imageFileReader(builder),
        makeRoom: roomMaker(builder, options.prunes ?? false),
    };
}
/** The engine of this machine, for runs that push nothing. Its builder is that of Docker's current context. */
async function openEngine(options) {
    const name = options.builder ?? (await currentContext(options.env));
    const builder = await findBuilder(buildxOptions({ ...options, builder: name }));
    const makeRoom = roomMaker(builder, options.prunes ?? false);
    return { engine: await dockerEngine(builder), smokeTest: smokeTester(builder), makeRoom };
}
function buildxOptions(options) {
    return {
        builder: options.builder,
        cacheFrom: options.cacheFrom,
        cacheTo: options.cacheTo,
        network: options.network,
        provenance: options.provenance ?? 'false',
        sbom: options.sbom ?? 'false',
        secrets: options.secrets?.flags ?? [],
        secretEnv: options.secrets?.env ?? {},
        ssh: options.ssh ?? [],
        env: options.env,
        signal: options.signal,
    };
}
/** A builder of our own, for hosts whose current one cannot publish; the caller removes it. */
async function createContainerBuilder(env, target) {
    const name = `terrarium-${process.pid}-${Date.now().toString(36)}`;
    await createBuilder(env, name, (0,endpoints/* isLoopback */.U9)(target.registry));
    return { name };
}



/***/ })

};
