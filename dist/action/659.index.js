export const id = 659;
export const ids = [659];
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

/***/ 85939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uvForSteps: () => (/* binding */ uvForSteps)
/* harmony export */ });
/* harmony import */ var _core_model_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42883);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21149);
/* harmony import */ var _fetch_uv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1551);
/* harmony import */ var _package_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30174);




// A build waits for it, and can do without.
const PATIENCE = { tries: 1, answerMs: 10_000, totalMs: 120_000 };
/** Fetches uv for the platforms of images: a program that needs no library of the image. What failed once is not tried again. */
function uvForSteps({ env, notBelow, signal, }) {
    const index = (0,_package_index_js__WEBPACK_IMPORTED_MODULE_2__/* .packageIndex */ .rJ)({ env, signal, patience: PATIENCE });
    const surroundings = { env: (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(env, notBelow), notBelow };
    const fetching = (0,_core_model_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limit */ .A)(1);
    const reasons = new Map();
    const fetched = async ({ platform, folder, onLine }) => {
        if (reasons.has(platform))
            return undefined;
        const known = (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_1__/* .uvPlatform */ .R)(platform.replace('linux/', 'linux-musl-').replace('/', '-'));
        try {
            if (known !== undefined)
                return await (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchUv */ .A)(index, known, { ...surroundings, folder, onLine });
            reasons.set(platform, `there is none for ${platform}`);
        }
        catch (error) {
            if (signal?.aborted)
                throw error;
            reasons.set(platform, error instanceof Error ? error.message : String(error));
        }
        return undefined;
    };
    return async (request) => {
        const folder = await fetching.run(() => fetched(request));
        if (folder === undefined)
            request.onLine(`pip installs, not uv: ${reasons.get(request.platform)}`);
        return folder;
    };
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


/***/ })

};
