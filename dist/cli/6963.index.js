export const id = 6963;
export const ids = [6963];
export const modules = {

/***/ 64745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   qj: () => (/* binding */ packageHosts),
/* harmony export */   zO: () => (/* binding */ mayLogIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22127);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_model_limit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42883);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47977);
/* harmony import */ var _core_wheels_netrc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37923);
/* harmony import */ var _files_hash_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36956);
/* harmony import */ var _registry_agents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9295);
/* harmony import */ var _registry_endpoints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51647);
/* harmony import */ var _registry_proxies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60269);
/* harmony import */ var _registry_redirects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42984);
/* harmony import */ var _registry_transport_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19040);












const PATIENCE = { tries: 4, answerMs: 60_000, totalMs: 300_000 };
const CONNECTIONS = 16;
/** Larger than any file that a host has. */
const MAX_FILE = 16 * 1024 ** 3;
/** Asks hosts of packages, through the proxies of the environment. One that wants other credentials is `needs-buildkit`. */
function packageHosts({ env, signal, netrc, onRequestEnd, patience = PATIENCE }) {
    const transport = (0,_registry_transport_js__WEBPACK_IMPORTED_MODULE_10__/* .createTransport */ .o)({
        agents: (0,_registry_agents_js__WEBPACK_IMPORTED_MODULE_6__/* .createAgents */ .j)((0,_registry_proxies_js__WEBPACK_IMPORTED_MODULE_8__/* .parseProxies */ .u)(env), CONNECTIONS),
        timeoutMs: patience.answerMs,
        totalMs: patience.totalMs,
        signal,
        onRequest: undefined,
        onEnd: onRequestEnd,
    });
    const calls = (0,_core_model_limit_js__WEBPACK_IMPORTED_MODULE_11__/* .limit */ .A)(CONNECTIONS);
    const named = new Set();
    const send = (request) => {
        const login = named.has(request.url.hostname) ? netrc : undefined;
        const headers = { ...request.headers, ...authorization(login, request.url) };
        return sendAgain(calls, () => (0,_registry_redirects_js__WEBPACK_IMPORTED_MODULE_9__/* .sendFollowing */ .e)(transport, { ...request, headers }), request.url, {
            tries: patience.tries,
            signal,
        });
    };
    return {
        send,
        name: ({ hostname }) => {
            named.add(hostname);
        },
        download: async ({ url, file, size, digest }, path) => {
            const reply = await send({ method: 'GET', url, headers: {}, into: path, limit: size ?? MAX_FILE });
            if (reply.status !== 200)
                throw refusedBy(url, reply);
            const found = digest && (await (0,_files_hash_file_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .D)(path, digest.algorithm));
            if (digest !== undefined && found !== digest.hex)
                throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('index-failed', `${file} of ${url.host} has another ${digest.algorithm}: ${found}`);
        },
    };
}
// Where it is redirected to another origin, the request loses it.
function authorization(netrc, url) {
    const login = netrc === undefined || !mayLogIn(url) ? undefined : (0,_core_wheels_netrc_js__WEBPACK_IMPORTED_MODULE_4__/* .loginOf */ .DQ)(netrc, url.hostname);
    if (login === undefined)
        return {};
    return { authorization: `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}` };
}
/** True where a login reaches nobody else on the way, and the URL has none by itself. */
function mayLogIn({ protocol, host, username }) {
    return username === '' && (protocol === 'https:' || (0,_registry_endpoints_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U9)(host));
}
/** The failure of a host that did not give what it was asked for. */
function refusedBy({ host, pathname }, { status }) {
    if (status === 401 || status === 403)
        return (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .needsBuildKit */ .c)(`${host} asks for credentials for ${pathname}`);
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('index-failed', `${host} answered ${status} for ${pathname}`);
}
/** Sends until there is an answer that another try would not change. */
async function sendAgain(calls, send, url, { tries: most, signal }) {
    for (let tries = 1;; tries += 1) {
        const last = tries === most;
        const reply = await calls.run(send).catch((cause) => {
            if (signal?.aborted)
                throw (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppedBy */ .$)(signal, 'the run was stopped', cause);
            if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM)
                throw cause;
            if (last)
                throw unreachable(url, cause);
            return undefined;
        });
        const isPassing = reply === undefined || reply.status === 429 || reply.status >= 500;
        if (reply !== undefined && (!isPassing || last))
            return reply;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(500 * 3 ** (tries - 1), undefined, signal === undefined ? {} : { signal });
    }
}
function unreachable({ host }, cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('index-failed', `the package host ${host} cannot be reached: ${message}`, {
        cause,
        hint: 'name an index that answers in PIP_INDEX_URL, or a proxy in HTTPS_PROXY; or build with BuildKit: builder: buildkit',
    });
}


/***/ }),

/***/ 42852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ emptyLargeCache),
/* harmony export */   q: () => (/* binding */ removeEarlierVersions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const DAY_MS = 86_400_000;
/** Empties a folder of the cache that holds more files and folders than this: what is used again is made again. */
function emptyLargeCache(folder, most) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true }).length > most)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // There is none, it is another user's, or another run empties it.
    }
}
/**
 * Removes earlier versions of a program from the cache: folders beside `folder` whose names begin with `prefix`, and that nobody used
 * for so many days. Another version of this program may still use a younger one.
 */
function removeEarlierVersions(folder, prefix, { days, now = Date.now() }) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    try {
        const beside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).filter((name) => name.startsWith(prefix) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name) !== folder);
        const unused = beside.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name)).filter((path) => now - lastUse(path) > days * DAY_MS);
        for (const path of unused)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // What cannot be removed now is removed by another run.
    }
}
/** The latest time of anything in a folder, in milliseconds since 1970. Folders are read by looking; not all systems note who reads a file. */
function lastUse(folder) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true });
    const times = found.map((entry) => {
        const { atimeMs, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        return entry.isDirectory() ? mtimeMs : Math.max(atimeMs, mtimeMs);
    });
    return Math.max((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).mtimeMs, ...times);
}


/***/ }),

/***/ 80348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchUv),
/* harmony export */   R: () => (/* binding */ uvPlatform)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31193);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62840);
/* harmony import */ var _environment_tidy_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42852);
/* harmony import */ var _environment_user_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26083);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39801);
/* harmony import */ var _wheel_archive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88122);












const UV_VERSION = '0.13.9';
const HINT = 'put uv on PATH, or set UV_DEFAULT_INDEX to an index that has it';
/** Wheels of uv by platform: tags of the name, and sha256. Those of Linux with musl run everywhere. https://pypi.org/project/uv/0.13.9/#files */
const WHEELS = {
    'linux-amd64': [
        'manylinux_2_17_x86_64.manylinux2014_x86_64',
        'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
    ],
    'linux-musl-amd64': ['musllinux_1_1_x86_64', '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25'],
    'linux-musl-arm64': [
        'manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64',
        '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
    ],
    'linux-musl-arm-v7': [
        'manylinux_2_17_armv7l.manylinux2014_armv7l.musllinux_1_1_armv7l',
        '7ec1e1dd9b6cb335c301afdf877989df384227313981850755a59561f75e4ab8',
    ],
    'darwin-amd64': ['macosx_10_12_x86_64', 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5'],
    'darwin-arm64': ['macosx_11_0_arm64', '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63'],
};
/** The pinned uv for a platform; `undefined` if there is none. */
function uvPlatform(name) {
    return Object.hasOwn(WHEELS, name) ? name : undefined;
}
/**
 * A folder with the program `uv` alone: a pinned wheel of the package index, kept in the user's cache. Throws `index-failed` where
 * that does not have it, or does not answer.
 */
async function fetchUv(index, platform, surroundings) {
    const { notBelow, env, folder } = surroundings;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(`uv-${UV_VERSION}`, platform);
    const cache = (0,_environment_user_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .userCache */ .g)(name, notBelow, env);
    if (cache !== undefined && (0,_attempt_js__WEBPACK_IMPORTED_MODULE_11__/* .attempt */ .C)(() => isOwn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'uv'))) === true)
        return cache;
    try {
        if (cache !== undefined) {
            const place = await downloadInto(cache, { index, platform, surroundings });
            (0,_environment_tidy_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEarlierVersions */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(cache), 'uv-', { days: 30 });
            return place;
        }
    }
    catch (error) {
        if (error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM)
            throw error;
        // A user may have no folder that can be written to.
    }
    return downloadInto((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { index, platform, surroundings });
}
async function downloadInto(place, { index, platform, surroundings }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(place, { recursive: true, mode: 0o700 });
    await download(index, platform, place, surroundings);
    return place;
}
// What another user could have written is not run.
function isOwn(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    return stats.isFile() && (process.getuid === undefined || stats.uid === process.getuid());
}
async function download(index, platform, place, { folder, onLine }) {
    const [tag, sha256] = WHEELS[platform];
    const file = `uv-${UV_VERSION}-py3-none-${tag}.whl`;
    const files = await index.files([], { name: 'uv', version: UV_VERSION });
    const listed = files.find((one) => one.file === file && one.sha256 === sha256);
    if (listed === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM('index-failed', `the package index has no uv ${UV_VERSION} for ${platform}`, {
            hint: HINT,
        });
    onLine(`fetching uv ${UV_VERSION}`);
    const wheel = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file);
    await index.download({ ...listed, sha256 }, wheel);
    // Runs beside this one may do the same, and hand on the folder meanwhile: nothing else is ever in it.
    const temporary = `${place}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await extractProgram(wheel, temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, 0o755);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'uv'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(wheel);
}
async function extractProgram(wheel, to) {
    const archive = await (0,_wheel_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .openWheel */ .O)(wheel, `uv ${UV_VERSION}`);
    try {
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeStream */ .G6)(to, 'w', contentOf(await archive.part(`uv-${UV_VERSION}.data/scripts/uv`)));
    }
    finally {
        await archive.close();
    }
}
async function* contentOf(part) {
    if (part.kind === 'plain')
        yield part.bytes;
    else
        yield* node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(part.read()).pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createInflateRaw)());
}


/***/ }),

/***/ 32779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22127);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61236);
/* harmony import */ var _fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80348);




/** A program of uv for this machine: that of PATH where it is 0.6 or newer, else a pinned one. */
async function findUv(index, surroundings) {
    const found = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommand */ .UK)('uv', ['--version'], surroundings.env);
    const [, major, minor] = /^uv (\d+)\.(\d+)\./m.exec(found.output) ?? [];
    if (Number(major) > 0 || Number(minor) >= 6)
        return 'uv';
    const name = nameOfPlatform();
    const platform = (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__/* .uvPlatform */ .R)(name);
    if (platform === undefined)
        throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .needsBuildKit */ .c)(`there is no uv on PATH, and none is known for ${name}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchUv */ .A)(index, platform, surroundings), 'uv');
}
function nameOfPlatform() {
    const { glibcVersionRuntime } = process.report.getReport().header;
    const isMusl = process.platform === 'linux' && (glibcVersionRuntime === undefined || process.arch === 'arm64');
    return `${process.platform}${isMusl ? '-musl' : ''}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
}


/***/ }),

/***/ 30174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tp: () => (/* binding */ indexUrls),
  oK: () => (/* binding */ machineIndex),
  rJ: () => (/* binding */ packageIndex)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/affixes.js
var affixes = __webpack_require__(64339);
// EXTERNAL MODULE: ./build/core/specifiers/python-specifier.js
var python_specifier = __webpack_require__(52479);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/core/wheels/index-page.js

/** More files than any project has. */
const MAX_FILES = 200_000;
/**
 * Reads the page of a project, `undefined` where it is none. Files without a URL of HTTP are left out.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
function parseIndexPage(bytes, mediaType, page) {
    const files = /\bjson\b/.test(mediaType) ? jsonFiles(bytes) : htmlFiles(new TextDecoder().decode(bytes));
    return files?.slice(0, MAX_FILES).flatMap((file) => {
        const url = URL.canParse(file.url, page.href) ? new URL(file.url, page) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
            return [];
        const fragment = /^#sha256=([0-9a-f]{64})$/.exec(url.hash)?.[1];
        url.hash = '';
        return [{ ...file, url: url.href, sha256: file.sha256 ?? fragment }];
    });
}
function jsonFiles(bytes) {
    const content = (0,json/* parseJson */.qF)(bytes);
    if (!(0,json/* isRecord */.u4)(content) || !Array.isArray(content.files))
        return undefined;
    return content.files.flatMap((entry) => {
        if (!(0,json/* isRecord */.u4)(entry) || typeof entry.filename !== 'string' || typeof entry.url !== 'string')
            return [];
        const sha256 = (0,json/* isRecord */.u4)(entry.hashes) ? entry.hashes.sha256 : undefined;
        const requires = entry['requires-python'];
        return [
            {
                file: entry.filename,
                url: entry.url,
                sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
                size: typeof entry.size === 'number' && Number.isSafeInteger(entry.size) ? entry.size : undefined,
                requiresPython: typeof requires === 'string' ? requires : '',
                yanked: entry.yanked !== undefined && entry.yanked !== false,
            },
        ];
    });
}
const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/gi;
function htmlFiles(text) {
    return [...text.matchAll(ANCHOR)].flatMap(([, attributes = '', file = '']) => {
        const url = attribute(attributes, 'href');
        if (url === undefined)
            return [];
        return [
            {
                file: unescapeHtml(file).trim(),
                url,
                sha256: undefined,
                size: undefined,
                requiresPython: attribute(attributes, 'data-requires-python') ?? '',
                yanked: /(?:^|\s)data-yanked(?:[\s=]|$)/i.test(attributes),
            },
        ];
    });
}
function attribute(attributes, name) {
    const [, double, single] = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes) ?? [];
    const value = double ?? single;
    return value === undefined ? undefined : unescapeHtml(value);
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
function unescapeHtml(text) {
    return text.replace(/&(amp|lt|gt|quot|#39|#x27);/gi, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole);
}

// EXTERNAL MODULE: ./build/core/wheels/wheel-name.js
var wheel_name = __webpack_require__(74002);
// EXTERNAL MODULE: ./build/adapters/downloads/package-hosts.js
var package_hosts = __webpack_require__(64745);
;// CONCATENATED MODULE: ./build/adapters/wheels/package-index.js









const DEFAULT_INDEX = 'https://pypi.org/simple';
const PAGES = 4;
const MAX_PAGE = 64 * 1024 * 1024;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
/**
 * Asks package indexes, through the proxies of the environment. An index that wants other credentials is `needs-buildkit`.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
function packageIndex(options) {
    const { env } = options;
    const { send, name, download } = (0,package_hosts/* packageHosts */.qj)(options);
    const reading = (0,limit/* limit */.A)(PAGES);
    // Pages have megabytes: what is kept of one is what a version has.
    const page = (0,once/* once */.Oo)(({ url, wanted }) => reading.run(async () => (await readPage(send, new URL(url))).filter(isOf(wanted))), ({ url, wanted }) => `${url} ${wanted.version}`);
    return {
        files: async (indexes, wanted) => {
            const urls = indexUrls(indexes, env);
            for (const url of urls)
                name(new URL(url));
            const pages = urls.map((url) => page({ url: `${(0,affixes/* withoutTrailing */.h)(url, '/')}/${wanted.name}/`, wanted }));
            return (await Promise.all(pages)).flat();
        },
        download: async (wheel, file) => {
            await download({ ...wheel, url: new URL(wheel.url), digest: { algorithm: 'sha256', hex: wheel.sha256 } }, file);
        },
    };
}
/** URLs of the indexes that a definition names; an empty one, and none, is that of the machine. */
function indexUrls(indexes, env) {
    const usual = machineIndex(env) ?? DEFAULT_INDEX;
    const urls = (indexes.length === 0 ? [''] : indexes).map((url) => url || usual);
    const broken = urls.find((url) => !/^https?:\/\//.test(url) || !URL.canParse(url));
    if (broken === undefined)
        return urls;
    throw new errors/* TerrariumError */.qM('index-failed', 'the URL of a package index is none of http or https', {
        hint: 'correct PIP_INDEX_URL or UV_DEFAULT_INDEX, or build with BuildKit: builder: buildkit',
    });
}
/** The index that a machine names for everything; `undefined` for the usual one. */
function machineIndex(env) {
    return env.PIP_INDEX_URL || env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || undefined;
}
function isOf({ name, version }) {
    return ({ file }) => {
        const wheel = (0,wheel_name/* parseWheelName */.C)(file);
        return wheel?.name === name && (0,python_specifier/* satisfiesPython */.Q)(wheel.version, `==${version}`) === true;
    };
}
async function readPage(send, url) {
    const headers = { accept: ACCEPT, 'accept-encoding': 'gzip' };
    const reply = await send({ method: 'GET', url, headers, limit: MAX_PAGE });
    if (reply.status === 404)
        return [];
    if (reply.status !== 200)
        throw (0,package_hosts/* refusedBy */.it)(url, reply);
    const files = parseIndexPage(bodyOf(reply), String(reply.headers['content-type'] ?? ''), reply.url);
    if (files === undefined)
        throw new errors/* TerrariumError */.qM('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`);
    return files;
}
function bodyOf({ headers, body, url }) {
    if (headers['content-encoding'] !== 'gzip')
        return body;
    try {
        return (0,external_node_zlib_.gunzipSync)(body, { maxOutputLength: MAX_PAGE });
    }
    catch (cause) {
        throw new errors/* TerrariumError */.qM('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`, { cause });
    }
}


/***/ }),

/***/ 16963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ uvResolver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22127);
/* harmony import */ var _core_formats_requirements_lines_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(70137);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(67885);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47977);
/* harmony import */ var _core_recipes_pip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85627);
/* harmony import */ var _core_wheels_index_requirements_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23280);
/* harmony import */ var _core_wheels_locked_wheels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72766);
/* harmony import */ var _core_wheels_netrc_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37923);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61236);
/* harmony import */ var _downloads_package_hosts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64745);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21149);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39801);
/* harmony import */ var _find_uv_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32779);
/* harmony import */ var _package_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30174);

















/**
 * Resolves requirements by uv, for an interpreter that is not here. No code of a package is run: versions without a wheel are passed over.
 * https://docs.astral.sh/uv/reference/cli/#uv-pip-compile
 */
function uvResolver(index, { env, notBelow, signal, netrc: logins = new Map() }) {
    return async ({ requirements, python, preferred = [], folder, onLine }) => {
        const indexes = (0,_core_wheels_index_requirements_js__WEBPACK_IMPORTED_MODULE_14__/* .indexesOf */ .O7)(requirements);
        const own = uvEnvironment(env, notBelow, indexes);
        const uv = await (0,_find_uv_js__WEBPACK_IMPORTED_MODULE_12__/* .findUv */ .d)(index, { env: own, notBelow, folder, onLine });
        const work = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'resolve');
        await writeRequirements(requirements, work);
        // https://docs.astral.sh/uv/concepts/resolution/#locked-requirements
        if (preferred.length > 0)
            await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_11__/* .createFile */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, LOCK), preferred.map((line) => `${line}\n`).join(''));
        // Without logins, those of the machine's user are not for a definition either.
        const netrc = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'netrc');
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_11__/* .createFile */ .x3)(netrc, (0,_core_wheels_netrc_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNetrc */ .gG)(logins, privateHosts(indexes, env)));
        const output = [];
        const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .runCommand */ .d1)(uv, argumentsFor(python, work), {
            env: { ...own, NETRC: netrc },
            onLine: (line) => output.push(line),
            ...(signal === undefined ? {} : { signal }),
        });
        if (signal?.aborted)
            throw (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppedBy */ .$)(signal, 'the run was stopped');
        if (result.kind !== 'exited' || result.code !== 0)
            throw unresolved(output, onLine);
        return packagesIn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, LOCK), 'utf8'));
    };
}
/** Hosts of the indexes that may be told a login. */
function privateHosts(indexes, env) {
    const urls = (0,_package_index_js__WEBPACK_IMPORTED_MODULE_13__/* .indexUrls */ .Tp)(indexes, env).map((url) => new URL(url));
    return urls.filter(_downloads_package_hosts_js__WEBPACK_IMPORTED_MODULE_9__/* .mayLogIn */ .zO).map(({ hostname }) => hostname);
}
const LOCK = 'lock.txt';
/** Variables that uv sees: none that holds credentials of a cloud. */
const SEEN = /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*)$/i;
// Authorities are those of the system, as for our own requests. To uv a variable counts for more than a line that names the index; to pip, and to us,
// the line does.
function uvEnvironment(env, notBelow, [main = '']) {
    const index = main === '' ? (0,_package_index_js__WEBPACK_IMPORTED_MODULE_13__/* .machineIndex */ .oK)(env) : undefined;
    // uv puts variables into URLs of requirements.
    const known = Object.entries((0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .childEnvironment */ .Qc)(env, notBelow)).filter(([name]) => SEEN.test(name));
    return {
        ...Object.fromEntries(known),
        UV_SYSTEM_CERTS: '1',
        // The older name of it.
        UV_NATIVE_TLS: '1',
        UV_PYTHON_DOWNLOADS: 'never',
        UV_NO_PROGRESS: '1',
        ...(index === undefined ? {} : { UV_DEFAULT_INDEX: index }),
    };
}
async function writeRequirements(requirements, work) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(work, { recursive: true });
    for (const [name, text] of (0,_core_recipes_pip_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementTexts */ .qA)(requirements, ''))
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_11__/* .createFile */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, name), text);
}
function argumentsFor(python, work) {
    return [
        'pip',
        'compile',
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'requirements.txt'),
        `--output-file=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, LOCK)}`,
        `--python-version=${python.fullVersion ?? python.version}`,
        `--python-platform=${platformFor(python)}`,
        '--generate-hashes',
        '--only-binary=:all:',
        // As pip looks at all indexes.
        '--index-strategy=unsafe-best-match',
        '--no-header',
        '--no-annotate',
        '--no-config',
        '--quiet',
    ];
}
/** Releases of glibc that uv knows. */
const GLIBC = [40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 28, 17];
function platformFor({ machine, libc }) {
    if (libc.kind === 'musl')
        return `${machine}-unknown-linux-musl`;
    const minor = GLIBC.find((release) => release <= libc.minor);
    if (minor === undefined)
        throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .needsBuildKit */ .c)(`uv knows no platform with glibc ${libc.major}.${libc.minor}`);
    return `${machine}-manylinux_2_${minor}`;
}
function unresolved(output, onLine) {
    for (const line of output)
        onLine((0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(line));
    const text = output.join(' ').replace(/\s+/g, ' ');
    if (/No interpreter found/i.test(text))
        return (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .needsBuildKit */ .c)('packages without hashes are resolved by uv, which needs a Python on this machine');
    return (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .needsBuildKit */ .c)(`uv resolves no wheels: ${(0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_15__/* .shorten */ .m)(text, 500)}`);
}
function packagesIn(text) {
    const lines = (0,_core_formats_requirements_lines_js__WEBPACK_IMPORTED_MODULE_16__/* .logicalLines */ .Nj)(text).map((line) => line.text.replace(/[ \t]+/g, ' '));
    const packages = (0,_core_wheels_locked_wheels_js__WEBPACK_IMPORTED_MODULE_6__/* .readLocked */ .L_)(lines);
    if (packages === undefined)
        throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .needsBuildKit */ .c)('what uv resolved cannot be read');
    return packages;
}


/***/ }),

/***/ 88122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWheel)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20663);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22127);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31193);
/* harmony import */ var _core_wheels_package_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42761);







/** More files than any wheel has. */
const MAX_ENTRIES = 500_000;
/** Bytes of a text about a wheel, and of a script that is rewritten. */
const MAX_TEXT = 32 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
/** Opens a wheel and reads what it says of itself. https://packaging.python.org/en/latest/specifications/binary-distribution-format/ */
async function openWheel(file, shown) {
    const broken = (why) => (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .needsBuildKit */ .c)(`${shown} ${why}`);
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_3__/* .openPromise */ .sO)(file, { autoClose: false, strictFileNames: true }).catch(() => {
        throw broken('is no archive');
    });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    const close = async () => {
        zip.close();
        await handle.close();
    };
    try {
        const entries = await readEntries(zip, broken);
        const reader = new EntryReader(zip, handle, entries, broken);
        return { ...(await describe(reader, entries, broken)), ...reader.access(), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function readEntries(zip, broken) {
    const entries = new Map();
    try {
        for await (const entry of zip.eachEntry()) {
            const { fileName: name } = entry;
            if (!isPlainlyNamed(entry))
                throw broken(`has a file ${JSON.stringify(name)} that programs name differently`);
            if (entries.has(name))
                throw broken(`has two files ${JSON.stringify(name)}`);
            if (entries.size >= MAX_ENTRIES)
                throw broken(`has more than ${MAX_ENTRIES} files`);
            entries.set(name, entry);
        }
    }
    catch (cause) {
        throw cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TerrariumError */ .qM ? cause : broken('cannot be read');
    }
    return entries;
}
const UTF_8 = 0x800;
const UNICODE_PATH = 0x7075;
// Names without the flag for UTF-8 have the code page of whoever wrote them.
function isPlainlyNamed({ fileNameRaw, generalPurposeBitFlag, extraFields }) {
    const isText = (generalPurposeBitFlag & UTF_8) !== 0 || fileNameRaw.every((byte) => byte >= 0x20 && byte < 0x7f);
    return isText && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(fileNameRaw) && !extraFields.some(({ id }) => id === UNICODE_PATH);
}
/** Folders of an archive in which nothing is. */
function emptyFolders(entries) {
    const paths = [...entries].map((name) => ({ isFolder: name.endsWith('/'), path: name.replace(/\/$/, '') }));
    const filled = new Set();
    for (const { path } of paths)
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (filled.has(path.slice(0, end)))
                break;
            filled.add(path.slice(0, end));
        }
    return paths.filter(({ isFolder, path }) => isFolder && !filled.has(path)).map(({ path }) => path);
}
async function describe(reader, entries, broken) {
    const names = [...entries.keys()].filter((name) => !name.endsWith('/'));
    const folders = new Set(names.flatMap((name) => /^([^/]+\.dist-info)\//.exec(name)?.[1] ?? []));
    const [infoFolder] = folders;
    if (infoFolder === undefined || folders.size > 1)
        throw broken('has no .dist-info folder, or several');
    const text = async (name) => entries.has(`${infoFolder}/${name}`) ? { [name]: await reader.text(`${infoFolder}/${name}`) } : {};
    const info = {
        ...(await text('WHEEL')),
        ...(await text('RECORD')),
        ...(await text('METADATA')),
        ...(await text('entry_points.txt')),
    };
    const metadata = (0,_core_wheels_package_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetadata */ .j)(info.METADATA ?? '');
    if (metadata === undefined)
        throw broken('has no METADATA with name and version');
    const scripts = names.filter((name) => /^[^/]+\.data\/scripts\//.test(name));
    const pythonScripts = new Map();
    for (const name of scripts) {
        if (await reader.beginsWith(name, '#!python'))
            pythonScripts.set(name, await reader.bytes(name));
    }
    const files = names.map((name) => {
        const entry = entries.get(name);
        return { name, executable: isExecutable(entry), size: entry.uncompressedSize };
    });
    const contents = { files, emptyFolders: emptyFolders(entries.keys()), info, infoFolder, pythonScripts };
    return { contents, metadata };
}
const UNIX = 3;
// https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-extract/src/stream.rs
function isExecutable({ versionMadeBy, externalFileAttributes }) {
    return versionMadeBy >>> 8 === UNIX && ((externalFileAttributes >>> 16) & 0o111) !== 0;
}
class EntryReader {
    #zip;
    #handle;
    #entries;
    #broken;
    constructor(zip, handle, entries, broken) {
        this.#zip = zip;
        this.#handle = handle;
        this.#entries = entries;
        this.#broken = broken;
    }
    access() {
        return {
            part: (name) => this.#part(name),
            sizeOf: (name) => this.#entry(name).uncompressedSize,
            fingerprintOf: (name) => {
                const { crc32, uncompressedSize } = this.#entry(name);
                return `${crc32} ${uncompressedSize}`;
            },
        };
    }
    async bytes(name) {
        const { uncompressedSize } = this.#entry(name);
        if (uncompressedSize > MAX_TEXT)
            throw this.#broken(`has a file ${JSON.stringify(name)} that is too large to read`);
        return this.#decoded(name, uncompressedSize);
    }
    async text(name) {
        const bytes = await this.bytes(name);
        const text = bytes.toString();
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || text.startsWith('\uFEFF'))
            throw this.#broken(`has a file ${JSON.stringify(name)} that is no plain UTF-8`);
        return text;
    }
    async beginsWith(name, text) {
        return (await this.#decoded(name, text.length)).toString('latin1') === text;
    }
    /** At most so many bytes of what a file holds. */
    async #decoded(name, most) {
        const chunks = [];
        let bytes = 0;
        try {
            for await (const chunk of await this.#zip.openReadStreamPromise(this.#entry(name))) {
                chunks.push(chunk);
                bytes += chunk.byteLength;
                if (bytes >= most && most < this.#entry(name).uncompressedSize)
                    break;
            }
        }
        catch {
            throw this.#broken(`has a file ${JSON.stringify(name)} that cannot be read`);
        }
        return Buffer.concat(chunks).subarray(0, most);
    }
    async #part(name) {
        const entry = this.#entry(name);
        const { compressionMethod, compressedSize, uncompressedSize: size, crc32 } = entry;
        if (entry.isEncrypted() || (compressionMethod !== STORED && compressionMethod !== DEFLATED))
            throw this.#broken(`has a file ${JSON.stringify(name)} that is compressed in an unknown way`);
        const read = () => this.#raw(entry);
        if (compressionMethod === DEFLATED)
            return { kind: 'deflated', name, read, compressedSize, size, crc32 };
        const chunks = [];
        for await (const chunk of read())
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        if (bytes.byteLength !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes) !== crc32)
            throw this.#broken(`has a damaged file ${JSON.stringify(name)}`);
        return { kind: 'plain', bytes };
    }
    async *#raw(entry) {
        const { fileDataStart } = await this.#zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch(() => {
            throw this.#broken(`has no file ${JSON.stringify(entry.fileName)} where it says`);
        });
        const end = fileDataStart + entry.compressedSize;
        for (let at = fileDataStart; at < end;) {
            const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
            const { bytesRead } = await this.#handle.read(chunk, 0, chunk.byteLength, at);
            if (bytesRead === 0)
                throw this.#broken('ends early');
            at += bytesRead;
            yield chunk.subarray(0, bytesRead);
        }
    }
    #entry(name) {
        const entry = this.#entries.get(name);
        if (entry === undefined)
            throw new Error(`The archive has no ${name}`);
        return entry;
    }
}
const CHUNK = 1024 * 1024;


/***/ }),

/***/ 52479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ satisfiesPython)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7187);


/**
 * True if a version satisfies all specifiers of a set, pre-releases among them; `undefined` where one of them, or the version, is none.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
function satisfiesPython(version, specifiers) {
    const parts = specifiers
        .split(',')
        .map((part) => part.replace(/[ \t]/g, ''))
        .filter((part) => part !== '');
    if (parts.length === 0)
        return true;
    if (parts.length > MAX_PARTS || !(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version) || !parts.every(_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecifier */ .td))
        return undefined;
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, parts.join(','), { prereleases: true });
}
const MAX_PARTS = 50;


/***/ }),

/***/ 37923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   QZ: () => (/* binding */ parseNetrc),
/* harmony export */   gG: () => (/* binding */ formatNetrc),
/* harmony export */   jg: () => (/* binding */ fitsNetrc)
/* harmony export */ });
const FIELDS = ['login', 'user', 'account', 'password'];
const WORDS = [...FIELDS, 'machine', 'default', 'macdef'];
/**
 * Reads a netrc file; `undefined` where tools would not agree on what it says: quotes, backslashes, comments behind words, macros, capitals in
 * a host, and a host twice. https://docs.python.org/3/library/netrc.html
 */
function parseNetrc(text) {
    const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
    const words = lines.join('\n').split(/\s+/).filter(Boolean);
    if (words.some((word) => /["\\]|^#/.test(word)))
        return undefined;
    const logins = new Map();
    while (words.length > 0) {
        const entry = readEntry(words);
        if (entry === undefined || logins.has(entry.host))
            return undefined;
        logins.set(entry.host, entry.login);
    }
    return logins;
}
/** Takes an entry from the front of the words; `undefined` where there is none. */
function readEntry(words) {
    const word = words.shift();
    const host = word === 'machine' ? takeValue(words) : undefined;
    if ((word !== 'default' && host === undefined) || /[A-Z]/.test(host ?? ''))
        return undefined;
    const fields = new Map();
    while (FIELDS.includes(words[0] ?? '')) {
        const field = words.shift() ?? '';
        const value = takeValue(words);
        if (value === undefined || fields.has(field))
            return undefined;
        fields.set(field, value);
    }
    const user = fields.get('login') ?? fields.get('user') ?? '';
    return { host, login: { user, password: fields.get('password') ?? '' } };
}
function takeValue(words) {
    const value = words.shift();
    return value === undefined || WORDS.includes(value) ? undefined : value;
}
/** True for a name or a password that every tool reads alike in a netrc file. */
function fitsNetrc(text) {
    return /^[!$-[\]-~]*$/.test(text);
}
/** A netrc file that says what these hosts are told, and nothing of others. */
function formatNetrc(netrc, hosts) {
    const entries = [...new Set(hosts)].flatMap((host) => {
        const login = loginOf(netrc, host);
        if (login === undefined)
            return [];
        const user = login.user === '' ? '' : ` login ${login.user}`;
        return [`machine ${host}${user} password ${login.password || '""'}\n`];
    });
    return entries.join('');
}
/** The login of a host, else the default one. */
function loginOf(netrc, host) {
    return netrc.get(host) ?? netrc.get(undefined);
}


/***/ }),

/***/ 42761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseMetadata)
/* harmony export */ });
/** More requirements than any distribution has. */
const MAX_REQUIRES = 5000;
/** Reads METADATA or PKG-INFO; `undefined` without name and version. Headers end at the first blank line. */
function parseMetadata(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const found = { name: '', version: '', requires: [], requiresPython: '' };
    for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
        const colon = line.indexOf(':');
        const value = line.slice(colon + 1).trim();
        const header = line.slice(0, Math.max(colon, 0)).toLowerCase();
        if (header === 'name' && found.name === '')
            found.name = value;
        else if (header === 'version' && found.version === '')
            found.version = value;
        else if (header === 'requires-python' && found.requiresPython === '')
            found.requiresPython = value;
        else if (header === 'requires-dist' && found.requires.length < MAX_REQUIRES)
            found.requires.push(value);
    }
    return found.name === '' || found.version === '' ? undefined : found;
}


/***/ }),

/***/ 74002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseWheelName)
/* harmony export */ });
/* harmony import */ var _specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36849);

/** More combinations than any wheel has. */
const MAX_TAGS = 1000;
const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?)-([A-Za-z0-9._!+]+)(?:-([0-9][A-Za-z0-9_.]*))?-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)\.whl$/;
/** Parses the name of a wheel. https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention */
function parseWheelName(file) {
    const [, name, version, build, pythons, abis, platforms] = file.length > 500 ? [] : (NAME.exec(file) ?? []);
    if (name === undefined || version === undefined || pythons === undefined)
        return undefined;
    const [first, second, third] = [pythons, abis ?? '', platforms ?? ''].map((tags) => tags.split('.'));
    const tags = (first ?? []).flatMap((python) => (second ?? []).flatMap((abi) => (third ?? []).map((platform) => `${python}-${abi}-${platform}`)));
    if (tags.length > MAX_TAGS)
        return undefined;
    return { file, name: (0,_specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), version: version.replaceAll('_', '-'), build: parseBuild(build), tags };
}
function parseBuild(text) {
    const digits = /^[0-9]+/.exec(text ?? '')?.[0];
    return digits === undefined ? [-1, ''] : [Number(digits), (text ?? '').slice(digits.length)];
}


/***/ })

};
