export const id = 5872;
export const ids = [5872];
export const modules = {

/***/ 25872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openVulnerabilities: () => (/* binding */ openVulnerabilities)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/specifiers/pep440.js
var pep440 = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/core/specifiers/requirement.js
var requirement = __webpack_require__(36849);
;// CONCATENATED MODULE: ./build/core/history/vulnerabilities.js



/**
 * Reads advisories of PyPI from JSON of the OSV schema: one, a list of them, or one a line. `undefined` for anything else.
 * https://ossf.github.io/osv-schema/
 */
function parseAdvisories(bytes) {
    const records = recordsIn(bytes);
    if (records === undefined)
        return undefined;
    const found = new Map();
    for (const record of records) {
        const { id, withdrawn, affected } = (0,json/* membersOf */.lS)(record);
        if (typeof id !== 'string')
            return undefined;
        if (withdrawn !== undefined || !Array.isArray(affected))
            continue;
        for (const one of affected.filter(json/* isRecord */.u4)) {
            const { ecosystem, name } = (0,json/* membersOf */.lS)(one.package);
            if (ecosystem !== 'PyPI' || typeof name !== 'string')
                continue;
            const own = found.get((0,requirement/* normalizeName */.Pc)(name));
            if (own === undefined)
                found.set((0,requirement/* normalizeName */.Pc)(name), [advisoryOf(id, one)]);
            else
                own.push(advisoryOf(id, one));
        }
    }
    return found;
}
function recordsIn(bytes) {
    const whole = (0,json/* parseJson */.qF)(bytes);
    if (whole !== undefined)
        return Array.isArray(whole) ? whole : [whole];
    const lines = new TextDecoder()
        .decode(bytes)
        .split('\n')
        .filter((line) => line.trim() !== '');
    const records = lines.map((line) => (0,json/* parseJson */.qF)(new TextEncoder().encode(line)));
    return lines.length === 0 || records.includes(undefined) ? undefined : records;
}
function advisoryOf(id, { versions, ranges }) {
    const listed = Array.isArray(versions) ? versions.filter((one) => typeof one === 'string') : [];
    // Commits of a repository are no versions.
    const ordered = (Array.isArray(ranges) ? ranges : []).filter((range) => (0,json/* membersOf */.lS)(range).type === 'ECOSYSTEM');
    return { id, versions: new Set(listed), ranges: ordered.map((range) => boundsOf((0,json/* membersOf */.lS)(range).events)) };
}
const KINDS = ['introduced', 'fixed', 'last_affected'];
function boundsOf(events) {
    const bounds = (Array.isArray(events) ? events : []).flatMap((event) => KINDS.flatMap((kind) => {
        const text = (0,json/* membersOf */.lS)(event)[kind];
        const version = typeof text === 'string' ? (0,pep440/* parsePythonVersion */.yn)(text) : undefined;
        return version === undefined ? [] : [{ kind, version, text: String(text) }];
    }));
    // Of two at one version, the later one closes.
    return bounds.sort((a, b) => (0,pep440/* comparePythonVersions */.pd)(a.version, b.version) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
/** What advisories say of a package. https://ossf.github.io/osv-schema/#evaluation */
function vulnerabilitiesOf(advisories, { name, version }) {
    // Advisories are of releases: a build of one, `2.1.0+cu118`, is that.
    const release = withoutLocal(version);
    const parsed = (0,pep440/* parsePythonVersion */.yn)(release);
    return (advisories.get(name) ?? []).flatMap(({ id, versions, ranges }) => {
        const hit = parsed && ranges.find((bounds) => isWithin(bounds, parsed));
        if (hit === undefined && !versions.has(release))
            return [];
        return [{ id, name, version, fixed: parsed && nextFix(hit ?? ranges.flat(), parsed) }];
    });
}
/** A version without its local part, by which builds of one release differ. */
function withoutLocal(version) {
    return version.split('+', 1)[0] ?? version;
}
function isWithin(bounds, version) {
    let affected = false;
    for (const { kind, version: at } of bounds) {
        const order = (0,pep440/* comparePythonVersions */.pd)(version, at);
        if (kind === 'introduced' && order >= 0)
            affected = true;
        if (kind === 'fixed' && order >= 0)
            affected = false;
        if (kind === 'last_affected' && order > 0)
            affected = false;
    }
    return affected;
}
function nextFix(bounds, version) {
    return bounds.find((bound) => bound.kind === 'fixed' && (0,pep440/* comparePythonVersions */.pd)(bound.version, version) > 0)?.text;
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/adapters/downloads/package-hosts.js
var package_hosts = __webpack_require__(64745);
;// CONCATENATED MODULE: ./build/adapters/downloads/osv.js





/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const PUBLIC = 'https://api.osv.dev';
const BATCH = 1000;
const MAX_PAGES = 100;
/** The API answers no more over HTTP/1.1. */
const MAX_REPLY = 32 * 1024 * 1024;
/** Where advisories are: `osv.dev`, the URL of another service with its API, or a file of them. */
async function openVulnerabilities(where, options) {
    if (where === 'osv.dev' || /^https?:\/\//.test(where))
        return askService(where === 'osv.dev' ? PUBLIC : where, options);
    const bytes = await (0,promises_.readFile)(where).catch((cause) => {
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(where)} cannot be read`, { cause, hint: HINT });
    });
    const advisories = parseAdvisories(bytes);
    if (advisories === undefined)
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(where)} holds no advisories of OSV`, { hint: HINT });
    return async (packages) => packages.flatMap((one) => vulnerabilitiesOf(advisories, one));
}
const HINT = 'expected osv.dev, or a file of JSON in the OSV schema: one advisory, a list, or one a line';
function askService(base, options) {
    const { send } = (0,package_hosts/* packageHosts */.qj)(options);
    const text = `${base.replace(/\/$/, '')}/v1/querybatch`;
    if (!URL.canParse(text))
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(base)} is no URL`, { hint: HINT });
    const url = new URL(text);
    const ask = async (queries) => {
        const bytes = (0,json/* encodeJson */.Pr)({ queries: queries.map(formatQuery) });
        const body = { kind: 'bytes', bytes, size: bytes.byteLength };
        const headers = { 'content-type': 'application/json', 'content-length': String(bytes.byteLength) };
        const reply = await send({ method: 'POST', url, headers, body, limit: MAX_REPLY });
        if (reply.status !== 200)
            throw new errors/* TerrariumError */.qM('osv-failed', `${url.host} answered ${reply.status}`);
        return answersIn(reply.body, queries.length);
    };
    // Environments are asked about side by side, and share most packages: a batch that is on its way is an answer.
    const known = new Map();
    const nameOf = ({ name, version }) => `${name} ${version}`;
    return async (packages) => {
        const unknown = packages.filter((one) => !known.has(nameOf(one)));
        const asked = askAll(ask, unknown).catch((error) => {
            // The next one asks again.
            for (const one of unknown)
                known.delete(nameOf(one));
            return asOwn(error);
        });
        const batch = asked.then((found) => Map.groupBy(found, nameOf));
        for (const one of unknown)
            known.set(nameOf(one), batch);
        const answers = await Promise.all(packages.map(async (one) => (await known.get(nameOf(one)))?.get(nameOf(one)) ?? []));
        return answers.flat();
    };
}
function formatQuery({ name, version, page }) {
    const query = { package: { ecosystem: 'PyPI', name }, version: withoutLocal(version) };
    return page === undefined ? query : { ...query, page_token: page };
}
/** In batches, and page after page. The service tells ids, not which version has a fix. */
async function askAll(ask, packages) {
    const found = [];
    let open = packages.map((one) => ({ ...one, page: undefined }));
    for (let pages = 0; open.length > 0 && pages < MAX_PAGES; pages += 1) {
        const [now, later] = [open.slice(0, BATCH), open.slice(BATCH)];
        const answers = await ask(now);
        const next = now.flatMap(({ name, version }, place) => {
            const answer = answers[place];
            found.push(...(answer?.ids ?? []).map((id) => ({ id, name, version, fixed: undefined })));
            return answer?.next === undefined ? [] : [{ name, version, page: answer.next }];
        });
        open = [...later, ...next];
    }
    if (open.length > 0)
        throw new errors/* TerrariumError */.qM('osv-failed', `the service of advisories has more than ${MAX_PAGES} pages`);
    return found;
}
/** One answer a query, in their order. */
function answersIn(body, count) {
    const { results } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(body));
    if (!Array.isArray(results) || results.length !== count)
        throw new errors/* TerrariumError */.qM('osv-failed', `expected ${count} results of the service of advisories, received none or others`);
    return results.map((result) => {
        const { vulns, next_page_token: next } = (0,json/* membersOf */.lS)(result);
        const listed = Array.isArray(vulns) ? vulns.filter(json/* isRecord */.u4) : [];
        return {
            ids: listed.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
            next: typeof next === 'string' && next !== '' ? next : undefined,
        };
    });
}
function asOwn(error) {
    if (!(error instanceof errors/* TerrariumError */.qM) || error.code !== 'index-failed')
        throw error;
    throw new errors/* TerrariumError */.qM('osv-failed', error.message, { cause: error, hint: 'or name a file of advisories' });
}


/***/ }),

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
