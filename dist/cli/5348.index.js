export const id = 5348;
export const ids = [5348];
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

/***/ 94726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ PREFIX_FOLDER)
/* harmony export */ });
/** The folder of an installed environment that is its prefix, beside what it was installed from. */
const PREFIX_FOLDER = 'env';


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

/***/ 22127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf),
/* harmony export */   c: () => (/* binding */ needsBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** Says what an image needs a builder for that runs steps. */
function needsBuildKit(what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('needs-buildkit', `${CANNOT}${what}`, {
        hint: 'build it with BuildKit: builder: buildkit',
    });
}
const CANNOT = 'an image cannot be assembled here: ';
/** What a failure says that BuildKit is needed for; `undefined` for another failure, or none. */
function needOf(failure) {
    const isNeed = failure instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && failure.code === 'needs-buildkit';
    return isNeed ? failure.message.slice(CANNOT.length) : undefined;
}


/***/ }),

/***/ 22745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findCalled)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** The definition with this id, else with this name; `undefined` where there is none, a usage error where there are several. */
function findCalled({ definitions }, wanted) {
    const own = definitions.find(({ origin }) => origin.id === wanted);
    const named = definitions.filter(({ item }) => item.ok && item.value.name === wanted);
    const [found, ...others] = own === undefined ? named : [own];
    if (others.length === 0)
        return found;
    const ids = named.map(({ origin }) => origin.id).join(', ');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `several environments are called ${JSON.stringify(wanted)}: ${ids}`, {
        hint: 'name one by its id',
    });
}


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


/***/ }),

/***/ 26820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ buildPlanned)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
;// CONCATENATED MODULE: ./build/hosts/cli/command/progress.js


const REDRAW_MS = 1000;
/** Says what is built: a line for the start and the end of each, and one that is redrawn, with counts, time and the current step. */
function createProgress({ total, estimate, verbose, write, show, now }) {
    const began = now();
    const running = new Map();
    let done = 0;
    const draw = () => {
        const [id, step] = [...running].at(-1) ?? [];
        const time = `${(0,units/* formatSeconds */.Xo)(now() - began)}${estimate === undefined ? '' : ` of about ${(0,units/* formatSeconds */.Xo)(estimate)}`}`;
        const more = running.size > 1 ? ` and ${running.size - 1} more` : '';
        if (id !== undefined)
            show(`${done} of ${total} done, ${time}: ${id}${more}${step === '' ? '' : `: ${step}`}`);
    };
    const redrawing = setInterval(draw, REDRAW_MS).unref();
    const finish = (id, { status, seconds, message }) => {
        done += 1;
        // What needed no build is in the table at the end.
        if (running.delete(id) || status === 'failed')
            write(`${status} ${id} in ${seconds.toFixed(1)} s: ${(0,safe_text.logLine)(message)}`);
        if (running.size === 0)
            show('');
    };
    return {
        report: (event) => {
            const id = (0,safe_text.logLine)(event.id);
            if (event.kind === 'finished')
                finish(id, event);
            else {
                running.delete(id);
                running.set(id, event.kind === 'line' ? (0,safe_text.logLine)(event.line) : '');
                if (event.kind === 'started')
                    write(`building ${id}`);
                else if (verbose)
                    write(`${id} | ${(0,safe_text.logLine)(event.line)}`);
            }
            draw();
        },
        stop: () => {
            clearInterval(redrawing);
            show('');
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/building.js










/** Builds what a plan says, as the flags say. */
async function buildPlanned(args, planned, signal) {
    const { head, plan, registry, local, order, verifyAttestation, naming, templates } = planned;
    if (order.target === undefined && local === undefined) {
        throw new errors/* TerrariumError */.qM('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml, pass --repository, or build into the local engine with --load',
        });
    }
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const now = () => external_node_perf_hooks_.performance.now() / 1000;
    const progress = createProgress({
        ...{ total: plan.items.length, estimate: (0,report/* estimateOf */.qn)(plan), verbose: args.flag('verbose') },
        ...{ write: output/* printNote */.cN, show: output.showLive, now },
    });
    const builder = builderOpener(args, planned, signal);
    const keeping = args.flag('keep-failed') ? (0,composition/* keepFailed */.Ni)((0,planning/* builderOptions */.cS)(args, signal), tell) : unkept;
    const ports = {
        registry,
        materialize: (0,composition/* materializer */.yK)(options.root, signal),
        openBuilder: async () => {
            if (local === undefined)
                await builder();
        },
        build: keeping(async (request) => (await builder()).build(request)),
        smokeTest: async (test) => (await builder()).smokeTest(test),
        readImageFiles: async (request) => (await builder()).readImageFiles(request),
        knownPackages: async (manifest) => (await builder()).knownPackages(manifest),
        makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
        ...(local === undefined ? {} : { ...local, engine: { ...local.engine, build: keeping(local.engine.build) } }),
        onProgress: progress.report,
        now,
    };
    const limits = { jobs: args.count('jobs', 2), maxBuilds: args.count('max-builds', 20) };
    try {
        const secrets = (0,planning/* builderOptions */.cS)(args, signal).request.secrets.ids;
        const names = { provenance: naming?.provenance, history: naming?.history };
        const stores = naming === undefined ? [] : await (0,composition/* openStores */.j)(options, head.config);
        const shared = {
            order,
            only: undefined,
            ...names,
            stores,
            hints: new Map(),
            verifyAttestation,
            secrets,
            templates,
            loads: loadsAll(plan, limits.maxBuilds),
        };
        return await (0,pipeline/* apply */.Bb)(plan, head, ports, { ...shared, ...limits });
    }
    finally {
        progress.stop();
    }
}
// What was asked for is told however quiet the run is.
function tell(line) {
    (0,output/* emit */.Ic)(['err', `${(0,safe_text.logLine)(line)}\n`]);
}
function unkept(build) {
    return build;
}
/** Whether to load what registries have: a run that names many environments would fetch all of their images. */
function loadsAll({ items }, most) {
    if (items.length <= most)
        return true;
    (0,output/* printNote */.cN)(`${items.length} images are more than --max-builds (${most}): those in a registry are not loaded. Name environments.`);
    return false;
}
function builderOpener(args, { registry, head, openBuildKit }, signal) {
    let opened;
    return () => {
        const options = (0,planning/* builderOptions */.cS)(args, signal);
        opened ??= (0,composition/* openBuilder */.IR)(options, head.config, registry, () => openBuildKit(options));
        return opened;
    };
}


/***/ }),

/***/ 87955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ noteChanges),
/* harmony export */   Oj: () => (/* binding */ askedByNames),
/* harmony export */   TL: () => (/* binding */ readDefinitions)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34115);
/* harmony import */ var _core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1356);
/* harmony import */ var _core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39221);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74788);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38882);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12721);
/* harmony import */ var _registered_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31303);












/** Finds what the arguments of a command name, exactly as many as it takes. */
async function readDefinitions(args, count, signal) {
    if (args.positionals.length !== count) {
        const what = count === 1 ? 'one environment' : `${count} environments`;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `expected ${what}: id, name, definition hash, digest, name:version or name@label`);
    }
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .hostOptions */ .tv)(args, signal);
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadHead */ .Fr)(options, askedByNames(args.positionals));
    (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .requireConfig */ .Eu)(head);
    const { order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryOrder */ .j)(head.config, false);
    const registry = (0,_composition_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegistry */ .Me)(options, head.config);
    const environments = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(head);
    const found = await Promise.all(args.positionals.map((text) => (0,_core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .findDefinition */ .Jn)(registry, order, text, environments)));
    for (const known of found)
        noteChanges(known);
    return found;
}
/** Says that what was found is archived: it can be used all the same. */
function noteChanges({ title, record, state }) {
    if (record === undefined || state === undefined)
        return;
    (0,_registered_js__WEBPACK_IMPORTED_MODULE_10__.noteDamagedChanges)(record.name, state);
    if ((0,_core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_4__/* .versionStateOf */ .tC)(state, record.version).archived)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .printNote */ .cN)(`${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__.logLine)(title)} is archived`);
}
/** Names of environments ask for those; a hash or a digest may be any's. */
function askedByNames(names) {
    return (found) => ((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__/* .pick */ .U)(found, names).diagnostics.length === 0 ? (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedBy */ .Ai)([names])(found) : (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)(found));
}


/***/ }),

/***/ 48017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireDefinition),
/* harmony export */   l: () => (/* binding */ notCalled)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_names_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25762);
/* harmony import */ var _core_normalize_find_called_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22745);



/** The definition with this id, else with this name; a usage error where that is none, or several. */
function requireDefinition(all, wanted) {
    const found = (0,_core_normalize_find_called_js__WEBPACK_IMPORTED_MODULE_1__/* .findCalled */ .l)(all, wanted);
    if (found === undefined)
        throw notCalled(all, wanted);
    return found;
}
/** The mistake of naming what is not there. */
function notCalled({ definitions }, wanted) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `no environment is called ${JSON.stringify(wanted)}`, {
        hint: hintFor(wanted, definitions),
    });
}
function hintFor(wanted, definitions) {
    const names = definitions.flatMap(({ origin, item }) => [origin.id, (item.ok && item.value.name) || origin.id]);
    const meant = (0,_core_names_closest_js__WEBPACK_IMPORTED_MODULE_2__.closest)(wanted, names);
    const broken = definitions.find(({ item }) => !item.ok)?.origin.id;
    if (meant === undefined && broken !== undefined)
        return `terrarium list shows them; one with errors, such as ${broken}, is known by its id alone`;
    return meant === undefined ? 'terrarium list shows them' : `did you mean ${meant}? terrarium list shows them`;
}


/***/ }),

/***/ 95348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ RUNNING),
  G: () => (/* binding */ runInEnvironment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/engine/docker-engine.js
var docker_engine = __webpack_require__(68110);
// EXTERNAL MODULE: ./build/adapters/buildkit/builder-failure.js
var builder_failure = __webpack_require__(29102);
// EXTERNAL MODULE: ./build/adapters/environment/child-environment.js
var child_environment = __webpack_require__(21149);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/command.js
var command = __webpack_require__(61236);
;// CONCATENATED MODULE: ./build/adapters/local/run-program.js



/** Runs a program with the streams of this process, and ends it when the run is stopped. Answers the exit code, 128 and more for a signal. */
function runProgram({ program, args, env, cwd, signal, hasTerminal = false, onMissing, }) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, [...args], { env, cwd, stdio: 'inherit' });
        const stop = () => void (hasTerminal || child.kill('SIGTERM'));
        signal.addEventListener('abort', stop);
        child.once('error', (error) => {
            signal.removeEventListener('abort', stop);
            reject((0,command/* cannotStart */.m3)(error.code) ? onMissing() : error);
        });
        child.once('close', (code, killedBy) => {
            signal.removeEventListener('abort', stop);
            resolve(code ?? 128 + (killedBy === null ? 0 : external_node_os_.constants.signals[killedBy]));
        });
    });
}

;// CONCATENATED MODULE: ./build/adapters/engine/run-container.js




/** Runs a command in a new container, with the streams of this process, and removes it. Answers the exit code, 128 and more for a signal. */
function runContainer(run, { env, notBelow, signal }) {
    // Variables without a value are taken from the client's. A signal is handed on to the container by the client, which ends with it.
    const own = { ...namedBy(run.variables, env), ...(0,child_environment/* childEnvironment */.Qc)(env, notBelow) };
    return runProgram({ program: 'docker', args: argumentsOf(run), env: own, signal, onMissing: builder_failure/* dockerMissing */.Le });
}
function argumentsOf({ image, pull, command, folder, variables, user, options, isTerminal, }) {
    return [
        ...['run', '--rm', '--init', '--interactive', `--pull=${pull}`],
        ...(isTerminal ? ['--tty'] : []),
        ...(folder === undefined
            ? []
            : [
                `--mount=type=bind,"source=${quoted(folder.from)}",target=${folder.to}`,
                `--workdir=${external_node_path_.posix.join(folder.to, folder.current)}`,
            ]),
        ...variables.map((variable) => `--env=${variable}`),
        ...(user === undefined ? [] : [`--user=${user}`]),
        ...options.map(([name, value]) => `--${name}=${value}`),
        image,
        ...command,
    ];
}
// The value is a line of CSV. https://docs.docker.com/engine/storage/bind-mounts/#options-for---mount
function quoted(path) {
    return path.replaceAll('"', '""');
}
function namedBy(variables, env) {
    const names = variables.filter((variable) => !variable.includes('='));
    return Object.fromEntries(names.map((name) => [name, env[name]]));
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/normalize/find-called.js
var find_called = __webpack_require__(22745);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/core/oci/labels.js
var labels = __webpack_require__(45729);
// EXTERNAL MODULE: ./build/core/oci/repository-order.js
var repository_order = __webpack_require__(34115);
// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
// EXTERNAL MODULE: ./build/core/resolve/local-lookup.js
var local_lookup = __webpack_require__(70337);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/stop-signals.js
var stop_signals = __webpack_require__(93786);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/building.js + 1 modules
var building = __webpack_require__(26820);
// EXTERNAL MODULE: ./build/hosts/cli/command/known-definitions.js
var known_definitions = __webpack_require__(87955);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/one-definition.js
var one_definition = __webpack_require__(48017);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/adapters/environment/user-cache.js
var user_cache = __webpack_require__(26083);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
;// CONCATENATED MODULE: ./build/adapters/local/copy-sources.js




/** Copies files as they were hashed: what installs them writes beside them. `context-changed` where one is another by now. */
async function copySources(files, from, to) {
    for (const { path, target, executable, digest } of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, path)), { recursive: true });
        if (target !== '')
            await (0,promises_.symlink)(target, (0,external_node_path_.join)(to, path));
        else if (`sha256:${await copyFile((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path), executable)}` !== digest)
            throw new errors/* TerrariumError */.qM('context-changed', `${JSON.stringify(path)} changed while it was read`, {
                hint: 'run it again when nothing else writes to it',
            });
    }
}
async function copyFile(from, to, executable) {
    const source = await (0,promises_.open)(from);
    try {
        return await (0,write_file/* copyBytes */.nC)(source, to, executable ? 0o755 : 0o644);
    }
    finally {
        await source.close();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(62840);
;// CONCATENATED MODULE: ./build/adapters/local/environment-store.js




const MOST = 20;
const KEPT_MS = 24 * 60 * 60 * 1000;
/** Marks an environment as used. */
function touch(folder) {
    const now = new Date();
    (0,attempt/* attempt */.C)(() => (0,external_node_fs_.utimesSync)(folder, now, now));
}
/**
 * A store in a folder. An environment is a folder of its own name, since files in it hold its path, and the link `<name>` leads to it when
 * it is whole: two that install at the same time do not meet.
 */
function environmentStore(folder, given = {}) {
    const limits = { most: MOST, keptMs: KEPT_MS, isWhole: () => true, ...given };
    const find = (name) => {
        const target = (0,attempt/* attempt */.C)(() => (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, name)));
        const path = target === undefined ? undefined : (0,external_node_path_.join)(folder, target);
        if (path === undefined || (0,attempt/* attempt */.C)(() => isOwn(path)) !== true)
            return undefined;
        if (!limits.isWhole(path))
            return undefined;
        touch(path);
        return path;
    };
    return {
        find,
        add: async (name, install) => {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            const own = `${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
            const path = (0,external_node_path_.join)(folder, own);
            (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
            try {
                await install(path);
            }
            catch (error) {
                (0,attempt/* attempt */.C)(() => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }));
                throw error;
            }
            environment_store_link(folder, name, own, limits.isWhole);
            const found = find(name) ?? path;
            if (found !== path)
                (0,attempt/* attempt */.C)(() => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }));
            (0,attempt/* attempt */.C)(() => removeOld(folder, limits));
            return found;
        },
    };
}
// What another user could have written is not run.
function isOwn(path) {
    const stats = (0,external_node_fs_.lstatSync)(path);
    return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
}
/** A link that leads nowhere, or to what is not whole any more, is replaced. */
function environment_store_link(folder, name, target, isWhole) {
    const path = (0,external_node_path_.join)(folder, name);
    const isThere = (0,attempt/* attempt */.C)(() => (0,external_node_fs_.lstatSync)(path)) !== undefined;
    if (isThere && !((0,external_node_fs_.existsSync)(path) && isWhole(path)))
        (0,attempt/* attempt */.C)(() => (0,external_node_fs_.unlinkSync)(path));
    (0,attempt/* attempt */.C)(() => (0,external_node_fs_.symlinkSync)(target, path));
}
/** Those that were not used for longest go first; what nothing leads to is what a killed run left. */
function removeOld(folder, { most, keptMs }) {
    const names = (0,external_node_fs_.readdirSync)(folder);
    const linked = new Map(names.flatMap((name) => (0,attempt/* attempt */.C)(() => [[(0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, name)), name]]) ?? []));
    const stored = names
        .flatMap((name) => (0,attempt/* attempt */.C)(() => ({ name, stats: (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)) })) ?? [])
        .filter(({ stats }) => stats.isDirectory())
        .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
    for (const [place, { name }] of stored.entries())
        if (place >= most || !linked.has(name))
            (0,attempt/* attempt */.C)(() => removeOne(folder, name, linked.get(name), keptMs));
}
function removeOne(folder, name, led, keptMs) {
    const path = (0,external_node_path_.join)(folder, name);
    // Somebody may have found it since it was listed.
    if (Date.now() - (0,external_node_fs_.lstatSync)(path).mtimeMs <= keptMs)
        return;
    if (led !== undefined)
        (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, led));
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./build/adapters/local/prefix-folder.js
var prefix_folder = __webpack_require__(94726);
// EXTERNAL MODULE: ./build/adapters/wheels/package-index.js + 1 modules
var package_index = __webpack_require__(30174);
// EXTERNAL MODULE: ./build/core/build/pin-images.js + 1 modules
var pin_images = __webpack_require__(60601);
// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/packages/freeze.js
var freeze = __webpack_require__(50371);
// EXTERNAL MODULE: ./build/core/recipes/conda.js
var conda = __webpack_require__(67649);
// EXTERNAL MODULE: ./build/core/recipes/locked.js
var locked = __webpack_require__(91066);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(61185);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var pip = __webpack_require__(85627);
// EXTERNAL MODULE: ./build/core/specifiers/match-spec.js + 2 modules
var match_spec = __webpack_require__(77838);
// EXTERNAL MODULE: ./build/core/specifiers/pep440.js
var pep440 = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/core/wheels/index-requirements.js
var index_requirements = __webpack_require__(23280);
// EXTERNAL MODULE: ./build/core/wheels/locked-wheels.js
var locked_wheels = __webpack_require__(72766);
// EXTERNAL MODULE: ./build/core/wheels/uv-requirements.js
var uv_requirements = __webpack_require__(47697);
;// CONCATENATED MODULE: ./build/core/local/tool-files.js












/** The packages of an environment as files for the tools of a machine of this platform. */
function localEnvironment(environment, platform) {
    const { python, platforms } = environment.image;
    const { locked = [] } = python;
    const parts = (0,locked_parts/* lockedPart */.yZ)(locked, platform);
    const lines = [...python.pip, ...parts.flatMap(({ pip }) => pip)];
    const why = whyNot(python, lines);
    if (why !== undefined)
        return { ok: false, why };
    if (locked.length > 0 && parts.length === 0)
        return { ok: false, why: `it is locked for ${platforms.join(', ')}` };
    const installed = locked.length > 0 ? lockedFiles(python, parts) : solvedFiles(environment);
    const value = { ...installed, isEditable: hasEditable(python.pip), leftOut: leftOutOf(environment) };
    return { ok: true, value };
}
const SECRET_SETTINGS = ['pip.conf', 'condarc'];
function whyNot({ pip, apart, secrets = [] }, lines) {
    const secret = secrets.find((id) => SECRET_SETTINGS.includes(id));
    if (secret !== undefined)
        return `its packages are where the secret ${secret} says`;
    if (apart === true)
        return 'its lock is installed in two steps';
    const option = optionIn(lines);
    if (option !== undefined)
        return `uv has no ${option} in a file`;
    return (0,uv_requirements/* meansSameToUv */.JU)(pip) ? undefined : 'pip and uv would ask other indexes, or take other constraints';
}
/** The first line that is an option of pip and says neither where packages are nor what is installed. */
function optionIn(entries) {
    for (const entry of entries) {
        if (typeof entry === 'string') {
            if (entry.startsWith('-') && !(0,index_requirements/* isIndexLine */.Bu)(entry))
                return entry.split(' ', 1)[0];
        }
        else if (!(0,definition/* isLocalPip */.h)(entry)) {
            const inner = optionIn(entry[1]);
            if (inner !== undefined)
                return inner;
        }
    }
    return undefined;
}
/** Conda packages that are on an index under the same name. */
const PLAIN = ['pip', 'setuptools', 'wheel'];
function solvedFiles({ image }) {
    const { python } = image;
    const withTexts = (name, text) => (sources) => new Map([...(0,pip/* requirementTexts */.qA)(python.pip, sources), [name, text]]);
    const own = python.pip.length === 0 ? [] : [installOf('requirements.txt', python.pip)];
    const plain = plainSpecs(python.conda);
    if (plain === undefined) {
        const tool = { kind: 'conda', file: 'environment.yml', isExplicit: false };
        const files = withTexts(tool.file, (0,conda/* condaEnvironmentFile */.h)({ python }));
        return { tool, python: undefined, files, installs: own };
    }
    const tools = plain.requirements.length === 0 ? [] : [installOf('tools.txt', [])];
    return {
        tool: { kind: 'uv' },
        python: plain.python ?? pythonOfBase(image),
        files: withTexts('tools.txt', plain.requirements.map((line) => `${line}\n`).join('')),
        installs: [...tools, ...own],
    };
}
function installOf(file, pip) {
    return { file, isHashed: (0,locked_wheels/* requiresHashes */.PT)(pip), isWhole: false };
}
/** Conda specs of a Python and of its tools alone, as uv takes them; `undefined` where one needs conda. */
function plainSpecs(conda) {
    const specs = conda.map((text) => (0,match_spec/* parseMatchSpec */.I0)(text));
    const plain = specs.map((reading) => (reading.ok ? plainSpec(reading.spec) : undefined));
    if (plain.includes(undefined))
        return undefined;
    const known = plain.filter((one) => one !== undefined);
    const versions = known.flatMap(({ name, version }) => (name === 'python' && version !== '' ? [version] : []));
    const requirements = known.flatMap(({ name, version }) => (name === 'python' ? [] : [`${name}${version}`]));
    // One series, `3.10.*`, is how uv is asked for it.
    const [only = ''] = versions;
    const series = versions.length === 1 ? /^==(\d+(?:\.\d+)*)(?:\.\*)?$/.exec(only)?.[1] : undefined;
    return { python: versions.length === 0 ? undefined : (series ?? versions.join(',')), requirements };
}
function plainSpec({ name, version, channel, subdir, build, fields, url }) {
    const isBare = [channel, subdir, build, url].every((part) => part === undefined) && fields.length === 0;
    if (!isBare || !['python', ...PLAIN].includes(name))
        return undefined;
    if (version === undefined)
        return { name, version: '' };
    // `3.10.*` of conda is `==3.10.*` of PEP 440; the rest is the same, but for alternatives.
    const specifier = /^\d/.test(version) ? `==${version}` : version;
    return specifier.split(',').every((part) => (0,pep440/* isSpecifier */.td)(part)) ? { name, version: specifier } : undefined;
}
/** What the name of an official image says. */
function pythonOfBase(image) {
    const slot = (0,pin_images/* baseSlot */.i)({ image });
    const source = image.bases.find((base) => base.slot === slot)?.source;
    if (source?.kind !== 'image')
        return undefined;
    const { path, tag = '' } = source.reference;
    return /(?:^|\/)python$/.test(path) ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag)?.[1] : undefined;
}
function lockedFiles({ pip }, parts) {
    const { hashed, others } = (0,locked/* splitHashed */.y9)(parts.flatMap((part) => part.pip));
    const groups = [
        { file: 'hashed.txt', entries: hashed, isHashed: true },
        { file: 'others.txt', entries: others, isHashed: false },
        { file: 'local.txt', entries: pip.filter(locked/* isLocalEntry */.GM), isHashed: false },
    ].filter(({ entries }) => entries.length > 0);
    const tool = { kind: 'conda', file: 'explicit.txt', isExplicit: true };
    return {
        tool,
        python: undefined,
        files: (sources) => {
            const texts = groups.map(({ file, entries }) => [file, textOf(entries, sources)]);
            return new Map([...texts, [tool.file, (0,locked/* explicitFile */.JV)(parts)]]);
        },
        installs: groups.map(({ file, isHashed }) => ({ file, isHashed, isWhole: true })),
    };
}
function textOf(entries, sources) {
    return (0,pip/* requirementTexts */.qA)(entries, sources).get('requirements.txt') ?? '';
}
function hasEditable(pip) {
    return pip.some((entry) => typeof entry !== 'string' && ((0,definition/* isLocalPip */.h)(entry) ? entry[0] === '-e' : hasEditable(entry[1])));
}
function leftOutOf({ image }) {
    const parent = image.bases.some(({ source }) => source.kind === 'environment');
    return [
        ...(image.steps.stages.length > 0 ? ['the steps of its Dockerfile'] : []),
        ...(parent ? ['what its base installs'] : []),
        ...(image.spark.packages.length > 0 ? ['its Spark packages'] : []),
        ...((0,freeze/* isFrozen */.Zz)(image) ? ['the versions that are recorded of its first build'] : []),
    ];
}

// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
;// CONCATENATED MODULE: ./build/hosts/cli/command/running-here.js


















/** Settings of the tools that install: where the user's indexes and channels are. */
const OF_TOOLS = /^(?:UV_(?:DEFAULT_INDEX|INDEX_URL|INDEX_.*_(?:USERNAME|PASSWORD)|CACHE_DIR|OFFLINE|PYTHON_(?:DOWNLOADS|INSTALL_DIR|PREFERENCE)|HTTP_TIMEOUT|KEYRING_PROVIDER|INSECURE_HOST)|CONDA_.*|MAMBA_.*|CONDARC|NETRC)$/;
/** Runs a command with the packages of an environment, which are installed on this machine once. */
async function runHere(args, signal, { id, command }) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const head = await (0,load/* loadHead */.Fr)(options, (found) => new Set((0,pick/* pick */.U)(found, [id]).ids));
    (0,load/* requireConfig */.Eu)(head);
    const { item } = (0,one_definition/* requireDefinition */.P)(head, id);
    if (!item.ok) {
        (0,output/* printDiagnostics */.aE)(item.diagnostics);
        return 1;
    }
    const folder = await installed(item.value, options, args.flag('verbose'));
    const prefix = (0,external_node_path_.join)(folder, prefix_folder/* PREFIX_FOLDER */.o);
    const [program = 'python', ...words] = command;
    // What runs for days is not removed by others that start meanwhile.
    const using = setInterval(() => touch(folder), USED_MS);
    const running = runProgram({
        program,
        args: words,
        env: variablesIn(prefix, { ...item.value.variables, ...givenVariables(args, options.env) }, options.env),
        cwd: (0,external_node_path_.join)(options.root, args.folder),
        signal,
        hasTerminal: process.stdin.isTTY,
        onMissing: () => new errors/* TerrariumError */.qM('usage', `${JSON.stringify(program)} is neither in ${prefix} nor on PATH`),
    });
    return running.finally(() => clearInterval(using));
}
const USED_MS = 3_600_000;
async function installed(environment, options, verbose) {
    const { root, env, notBelow } = options;
    const local = requireLocal(environment);
    const cache = (0,user_cache/* userCache */.g)('environments', notBelow, env);
    if (cache === undefined)
        throw new errors/* TerrariumError */.qM('usage', 'the folder of caches is below the workspace', {
            hint: 'set XDG_CACHE_HOME to another one',
        });
    const isWhole = (folder) => ['bin/python', 'conda-meta'].some((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, prefix_folder/* PREFIX_FOLDER */.o, path)));
    const store = environmentStore(cache, { isWhole });
    const name = nameOf(environment, local, root);
    const found = store.find(name);
    if (found !== undefined)
        return found;
    for (const part of local.leftOut)
        (0,output/* printNote */.cN)(`without an image: left out are ${part}`);
    (0,output/* printNote */.cN)(`installing ${(0,safe_text.logLine)(environment.id)}`);
    return store.add(name, async (folder) => {
        const { files, image } = environment;
        const context = (0,external_node_path_.resolve)(root, image.context?.directory ?? '.');
        const sources = local.isEditable ? context : (0,external_node_path_.join)(folder, 'sources');
        if (!local.isEditable && image.dockerfile === undefined)
            await copySources(files, context, sources);
        const { installEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(7842)]).then(__webpack_require__.bind(__webpack_require__, 87842));
        await installEnvironment(local, { folder, sources }, surroundingsOf(environment, options, verbose));
    });
}
function surroundingsOf({ image }, { env, notBelow, signal }, verbose) {
    const own = (0,child_environment/* childEnvironment */.Qc)(env, notBelow, OF_TOOLS);
    // A line of the definition that names the main index counts for more than the machine's.
    const [main = ''] = (0,index_requirements/* indexesOf */.O7)(image.python.pip);
    const index = main === '' ? (0,package_index/* machineIndex */.oK)(env) : undefined;
    const { UV_DEFAULT_INDEX: _default, UV_INDEX_URL: _url, ...rest } = own;
    return {
        env: index === undefined ? rest : { ...rest, UV_DEFAULT_INDEX: index },
        ...{ notBelow, signal: signal ?? new AbortController().signal },
        onLine: (line) => (verbose ? (0,output/* printNote */.cN)((0,safe_text.logLine)(line)) : undefined),
    };
}
function requireLocal(environment) {
    const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
    const reading = localEnvironment(environment, `linux/${architecture}`);
    const why = reading.ok ? whyNotHere(reading.value) : reading.why;
    if (reading.ok && why === undefined)
        return reading.value;
    throw new errors/* TerrariumError */.qM('usage', `${environment.id} cannot be installed without an image: ${why}`, {
        hint: 'run it in its image, with an engine',
    });
}
function whyNotHere({ tool, installs }) {
    if (tool.kind === 'uv' && installs.length === 0)
        return 'it has no packages that can be';
    return tool.kind === 'conda' && tool.isExplicit && process.platform !== 'linux'
        ? 'it is locked for Linux'
        : undefined;
}
/** Packages that are imported from the checkout are those of this one. */
function nameOf({ hash }, { isEditable }, root) {
    const own = `${hash.slice(0, 32)}-${process.platform}-${process.arch}`;
    return isEditable ? `${own}-${(0,sha256/* sha256Hex */.f)(root).slice(0, 8)}` : own;
}
/** `NAME=value`, or `NAME` for the value that it has here. */
function givenVariables(args, env) {
    const given = args.list('env').map((variable) => {
        const [name = '', ...rest] = variable.split('=');
        return [name, variable.includes('=') ? rest.join('=') : env[name]];
    });
    return Object.fromEntries(given);
}
/** As an activated environment: the command is the user's own, and sees what they have. */
function variablesIn(prefix, own, env) {
    const { PATH = '', PYTHONHOME: _home, VIRTUAL_ENV: _venv, CONDA_PREFIX: _conda, ...rest } = env;
    const active = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix, 'conda-meta')) ? 'CONDA_PREFIX' : 'VIRTUAL_ENV';
    return { ...rest, [active]: prefix, ...own, PATH: [(0,external_node_path_.join)(prefix, 'bin'), PATH].join(external_node_path_.delimiter) };
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/running.js






















/** Flags of the commands that run something in an environment. */
const RUNNING = [
    ...command_arguments/* LIMITLESS */.n3,
    {
        name: 'no-image',
        kind: 'flag',
        help: 'install the packages on this machine, and run there (default without an engine)',
    },
    { name: 'update', kind: 'flag', help: 'ask registries although the engine has an image of this definition' },
    { name: 'env', kind: 'list', value: '<NAME[=value]>', help: 'variable of the command (repeatable)' },
    { name: 'volume', kind: 'list', value: '<from:to>', help: 'as docker run takes it (repeatable)' },
    { name: 'gpus', kind: 'text', value: '<gpus>', help: 'as docker run takes it: all' },
    { name: 'no-mount', kind: 'flag', help: 'without the root, which is /workspace and the current folder otherwise' },
    {
        name: 'user',
        kind: 'text',
        value: '<user>',
        help: 'user in the container (default: yours, to whom its files are to belong)',
    },
    ...command_arguments/* REGISTRY */.Mo.filter(({ name }) => name !== 'base-ref'),
    ...command_arguments/* BUILDER */.iC.filter(({ name }) => name !== 'load'),
];
const WORKSPACE = '/workspace';
/**
 * Runs a command in the image of an environment, or with its packages on this machine: where that is asked for, or no engine answers. Answers
 * how it ended.
 */
function runInEnvironment(args, signal, running) {
    return (0,stop_signals/* untilStopped */.s)(signal, async (stopped) => {
        if (args.flag('no-image'))
            return runHere(requireNoContainer(args), stopped, running);
        const found = await imageHere(args, running.id, stopped).catch((error) => withoutEngine(args, error));
        if (found === 'no-engine')
            return runHere(args, stopped, running);
        return found === undefined ? 1 : runInImage(args, stopped, found, running.command);
    });
}
/** Flags that say how a container is run. */
const OF_IMAGES = ['gpus', 'volume', 'user', 'no-mount', 'network', 'update'];
function ofImages(args) {
    return OF_IMAGES.find((name) => args.flag(name) || args.list(name).length > 0);
}
function requireNoContainer(args) {
    const name = ofImages(args);
    if (name === undefined)
        return args;
    throw new errors/* TerrariumError */.qM('usage', `--${name} is of containers, and --no-image runs none`);
}
/** An engine that is not there is no failure, unless the command asks for it. */
function withoutEngine(args, error) {
    const isAbsent = error instanceof errors/* TerrariumError */.qM && (error.code === 'buildx-missing' || error.code === 'engine-not-running');
    if (!isAbsent || ofImages(args) !== undefined)
        throw error;
    (0,output/* printNote */.cN)(`${(0,safe_text.logLine)(error.message)}: running without an image (--no-image)`);
    return 'no-engine';
}
function runInImage(args, signal, { variables, ...runnable }, command) {
    const { env, notBelow } = (0,load/* hostOptions */.tv)(args, signal);
    const one = ['gpus', 'network'].map((name) => [name, args.text(name)]);
    const options = [...one, ...args.list('volume').map((volume) => ['volume', volume])];
    const user = args.text('user') ?? ownUser();
    return runContainer({
        ...runnable,
        command,
        folder: args.flag('no-mount') ? undefined : { from: (0,external_node_path_.resolve)(args.root), to: WORKSPACE, current: args.folder },
        // A user that the image does not know has no home.
        variables: [...(user === undefined ? [] : ['HOME=/tmp']), ...variables, ...args.list('env')],
        user,
        options: options.flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [[name, value]])),
        isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    }, { env, notBelow, signal });
}
// Of a mounted folder on Linux, files would be root's; engines in a virtual machine map them.
function ownUser() {
    const [uid, gid] = [process.getuid?.(), process.getgid?.()];
    return process.platform === 'linux' && uid !== undefined && uid !== 0 ? `${uid}:${gid}` : undefined;
}
/** The image in the engine: that has this definition, else one from a registry, else a new one. */
async function imageHere(args, id, signal) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const head = await (0,load/* loadHead */.Fr)(options, (found) => new Set((0,pick/* pick */.U)(found, [id]).ids));
    (0,load/* requireConfig */.Eu)(head);
    if (isVersion(id) && (0,find_called/* findCalled */.l)(head, id) === undefined)
        return registeredImage(id, head.config, options);
    const { item } = (0,one_definition/* requireDefinition */.P)(head, id);
    const isAsked = args.flag('update') || args.list('force').length + args.list('refresh').length > 0;
    if (item.ok && !isAsked) {
        const name = (0,local_lookup/* localName */.fk)(item.value);
        if (holds(await (0,docker_engine/* imageInEngine */.Np)(name, options), item.value))
            return { image: name, pull: 'never', variables: variablesOf(item.value) };
    }
    return loadImage(args, id, signal);
}
/** True for what could name a registered version: `name:version` or `name@label`. */
function isVersion(text) {
    return /^[^:@]+[:@][^:@]+$/.test(text);
}
/** The image of a registered version. Its variables are not known: records have what an image is made of. */
async function registeredImage(text, config, options) {
    const registry = (0,composition/* openRegistry */.Me)(options, config);
    const known = await (0,find_definition/* findDefinition */.Jn)(registry, (0,repository_order/* repositoryOrder */.j)(config, false).order, text, []);
    (0,known_definitions/* noteChanges */.Kd)(known);
    if (known.image === undefined)
        throw new errors/* TerrariumError */.qM('usage', `the image of ${text} is gone`);
    return { image: (0,reference/* formatImage */.vy)(known.image.image), pull: 'missing', variables: [] };
}
function holds(image, { hash }) {
    return image?.labels[labels/* LABELS */.k.definition] === hash;
}
async function loadImage(args, id, signal) {
    const loading = { ...args, flag: (name) => name === 'load' || args.flag(name) };
    const planned = await (0,planning/* makePlan */.Cs)(loading, 'verified', [id], signal);
    const named = { ...planned, naming: undefined, templates: undefined };
    const applied = await (0,building/* buildPlanned */.h)(loading, { ...named, openBuildKit: (options) => (0,composition/* openBuildKit */.H3)(options, planned.registry) }, signal);
    const { item } = (0,one_definition/* requireDefinition */.P)(planned.head, id);
    const outcome = applied.outcomes.find((one) => item.ok && one.item.hash === item.value.hash);
    const variables = item.ok ? variablesOf(item.value) : [];
    if (item.ok && (outcome?.status === 'built' || outcome?.status === 'reused'))
        return { image: (0,local_lookup/* localName */.fk)(item.value), pull: 'never', variables };
    if (outcome?.status === 'used')
        return { image: (0,reference/* formatImage */.vy)(outcome.image), pull: 'missing', variables };
    (0,planning/* printFindings */.c2)(await (0,planning/* reportOf */.EI)(planned, applied.outcomes, applied));
    (0,output/* printNote */.cN)(`there is no image of ${(0,safe_text.logLine)(id)}`);
    return undefined;
}
function variablesOf({ variables }) {
    return Object.entries(variables).map(([name, value]) => `${name}=${value}`);
}


/***/ }),

/***/ 93786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ untilStopped)
/* harmony export */ });
/* unused harmony export stopOnSignals */
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


const NAMES = ['SIGINT', 'SIGTERM'];
/** Milliseconds in which signals are one: npx hands on what a terminal sends to every process. */
const ECHO_MS = 1000;
/** Does work that a signal of the process stops as well as the given one, and ends the process as that would have. */
async function untilStopped(signal, work) {
    const stop = stopOnSignals();
    try {
        return await work(AbortSignal.any([stop.signal, signal]));
    }
    finally {
        stop.conclude();
    }
}
/** The first SIGINT or SIGTERM asks the run to stop; another one ends the process, without its temporary folders. */
function stopOnSignals() {
    const controller = new AbortController();
    let first;
    const onSignal = (name) => {
        if (first !== undefined && performance.now() - first.at > ECHO_MS)
            end(name);
        first ??= { name, at: performance.now() };
        controller.abort(new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('cancelled', 'the run was cancelled'));
    };
    const end = (name) => {
        for (const one of NAMES)
            process.off(one, onSignal);
        (0,_adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOpenFolders */ .wA)();
        process.kill(process.pid, name);
    };
    for (const name of NAMES)
        process.on(name, onSignal);
    const conclude = () => {
        if (first !== undefined)
            end(first.name);
        for (const name of NAMES)
            process.off(name, onSignal);
    };
    return { signal: controller.signal, conclude };
}


/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ib: () => (/* reexport */ satisfies)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, compare, eq, explain, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare, valid, validRange

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__webpack_require__.r(operator_namespaceObject);
__webpack_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

};
