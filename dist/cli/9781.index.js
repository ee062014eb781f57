export const id = 9781;
export const ids = [9781];
export const modules = {

/***/ 28401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LostReply),
/* harmony export */   r: () => (/* binding */ createJsonApi)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38384);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47977);
/* harmony import */ var _downloads_package_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64745);
/* harmony import */ var _registry_agents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9295);
/* harmony import */ var _registry_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51251);
/* harmony import */ var _registry_proxies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60269);
/* harmony import */ var _registry_transport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19040);









/** A POST whose reply did not come, or is that of a broken server: it may have been carried out. */
class LostReply extends _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM {
}
const TRIES = 4;
const ANSWER_MS = 30_000;
const TOTAL_MS = 60_000;
const MAX_REPLY = 32 * 1024 * 1024;
/** Where more is asked for, another try comes too late for this run. */
const MAX_WAIT_SECONDS = 60;
/** Asks through the proxies of the environment, and again where another try may help. The token goes to no other host. */
function createJsonApi(options) {
    const { name, base, env, signal } = options;
    if (!(0,_downloads_package_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .mayLogIn */ .zO)(base)) {
        const hint = 'a token is only sent over https';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('comment-failed', `${name} is not asked at ${base.origin}`, { hint });
    }
    const transport = (0,_registry_transport_js__WEBPACK_IMPORTED_MODULE_7__/* .createTransport */ .o)({
        agents: (0,_registry_agents_js__WEBPACK_IMPORTED_MODULE_4__/* .createAgents */ .j)((0,_registry_proxies_js__WEBPACK_IMPORTED_MODULE_6__/* .parseProxies */ .u)(env), 4),
        timeoutMs: ANSWER_MS,
        totalMs: TOTAL_MS,
        signal,
        onRequest: undefined,
        onEnd: options.onRequestEnd,
    });
    return {
        ask: async (method, path, body) => {
            const reply = await sendAgain(transport, options, { method, path, body });
            if (reply.status === 404)
                return undefined;
            if (reply.status < 200 || reply.status >= 300 || reply.status === 203)
                throw refused(options, method, reply);
            // A page to sign in at is no answer.
            const value = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(reply.body);
            if (value === undefined && reply.body.length > 0)
                throw refused(options, method, reply);
            return { value };
        },
    };
}
async function sendAgain(transport, options, question) {
    const { signal, secondMs = 1000 } = options;
    for (let tries = 1;; tries += 1) {
        const reply = await send(transport, options, question).catch((cause) => {
            if (signal.aborted)
                throw (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedBy */ .$)(signal, 'the run was stopped', cause);
            if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM)
                throw cause;
            return cause instanceof Error ? cause : new Error(String(cause));
        });
        const isLost = reply instanceof Error || reply.status >= 500;
        if (isLost && question.method === 'POST')
            throw lost(options, reply);
        if (!isLost && reply.status !== 429)
            return reply;
        const header = reply instanceof Error ? undefined : reply.headers['retry-after'];
        const seconds = ((0,_registry_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .retryAfter */ .P9)(header, Date.now()) ?? 0) / 1000;
        if (tries === TRIES || seconds > MAX_WAIT_SECONDS) {
            if (reply instanceof Error)
                throw unreachable(options, reply);
            return reply;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(secondMs * Math.max(3 ** (tries - 1), seconds), undefined, { signal });
    }
}
function send(transport, { base, login }, question) {
    const { method, path, body } = question;
    const url = new URL(`${base.href.replace(/\/$/, '')}${path}`);
    const headers = { ...login, accept: 'application/json' };
    if (body === undefined)
        return transport({ method, url, headers, limit: MAX_REPLY });
    const bytes = Buffer.from(JSON.stringify(body));
    const sent = { ...headers, 'content-type': 'application/json', 'content-length': String(bytes.length) };
    const content = { kind: 'bytes', bytes, size: bytes.length };
    return transport({ method, url, headers: sent, body: content, limit: MAX_REPLY });
}
/** The failure of an API that did not do what it was asked. */
function refused({ name, hint }, method, { status, body, url }) {
    const reply = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(body);
    const said = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u4)(reply) && typeof reply.message === 'string' ? `: ${reply.message.slice(0, 300)}` : '';
    const isLogin = status === 401 || status === 403 || status === 203 || status === 302;
    const message = `${name} answered ${status} to ${method} ${url.pathname}${said}`;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('comment-failed', message, isLogin ? { hint } : {});
}
function lost(options, reply) {
    const { message } = reply instanceof Error ? unreachable(options, reply) : refused(options, 'POST', reply);
    return new LostReply('comment-failed', message);
}
function unreachable({ name, base }, cause) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('comment-failed', `${name} cannot be reached at ${base.host}: ${cause.message}`, {
        cause,
        hint: 'name a proxy in HTTPS_PROXY, or an authority in NODE_EXTRA_CA_CERTS',
    });
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


/***/ }),

/***/ 99781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
;// CONCATENATED MODULE: ./build/core/report/comment-version.js


/** GitHub refuses 65,536 characters and more; the rest is room for the marker. */
const MAX_BODY = 60_000;
/** The body of a comment, behind a hidden line that says whose it is: a scope is a repository with a configuration. */
function markComment(scope, { id, attempt }, body) {
    return (0,shorten/* shorten */.m)(`<!-- terrarium ${scopeHash(scope)} run=${id} attempt=${attempt} -->\n${body}`, MAX_BODY + 200);
}
/** What a comment is of: one configuration of one repository. `folder` is that of the configuration, from the top of the checkout on. */
function commentScope(repository, folder, config) {
    return JSON.stringify([repository, folder, config]);
}
const MARKER = /^<!-- terrarium ([0-9a-f]{32}) run=([0-9]{1,15}) attempt=([0-9]{1,6}) -->/;
/** The run that a comment is of; `undefined` where it has no marker, or that of another scope. */
function readMarker(body, scope) {
    const match = MARKER.exec(body);
    if (match === null || (scope !== undefined && match[1] !== scopeHash(scope)))
        return undefined;
    return { id: Number(match[2]), attempt: Number(match[3]) };
}
/** The version of the latest run; of equal ones the first. */
function latestVersion(versions) {
    return versions.reduce((best, version) => (isLater(version.run, best.run) ? version : best));
}
function isLater(a, b) {
    return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}
function scopeHash(scope) {
    return (0,sha256/* sha256Hex */.f)(scope).slice(0, 32);
}

// EXTERNAL MODULE: ./build/adapters/comments/json-api.js
var json_api = __webpack_require__(28401);
;// CONCATENATED MODULE: ./build/adapters/comments/keep-one.js


/** Rounds in which runs that write at the same time agree on what stays. */
const MAX_ROUNDS = 8;
const MAX_CREATIONS = 3;
/**
 * Creates the comment, or updates the one that an earlier run created. It looks until there is one, which says what the latest
 * run says; of runs that write at the same moment, the last one may be an earlier one.
 */
async function keepOneComment(host, comment) {
    const own = { run: comment.run, body: markComment(comment.scope, comment.run, comment.body) };
    let done;
    let tries = 1;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const [keeper, ...others] = await findMarked(host, comment.scope);
        if (keeper === undefined) {
            if (!comment.mayCreate)
                return 'not-needed';
            // A list may lag behind what was created.
            if (done === 'created')
                return done;
            done = await create(host, own.body, tries);
            tries += 1;
            continue;
        }
        const newest = latestVersion([own, keeper, ...others]);
        for (const { id } of others)
            await host.remove(id);
        if (!says(keeper, newest, done !== undefined)) {
            if (await host.update(keeper.id, newest.body))
                done ??= 'updated';
        }
        else if (others.length === 0)
            return newest === own ? (done ?? 'unchanged') : 'outdated';
    }
    return 'deleted';
}
async function create(host, body, tries) {
    try {
        await host.create(body);
        return 'created';
    }
    catch (error) {
        // Whether it was done is looked up.
        if (error instanceof json_api/* LostReply */.p && tries < MAX_CREATIONS)
            return undefined;
        throw error;
    }
}
async function findMarked(host, scope) {
    return (await host.listOwn()).flatMap((posted) => {
        const run = readMarker(posted.body, scope);
        return run === undefined ? [] : [{ ...posted, run }];
    });
}
// A host may store a text otherwise than it was given: written once, the run alone tells.
function says(shown, wanted, isWritten) {
    if (shown.body.trimEnd() === wanted.body.trimEnd())
        return true;
    return isWritten && shown.run.id === wanted.run.id && shown.run.attempt === wanted.run.attempt;
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/report/comment.js + 4 modules
var comment = __webpack_require__(86687);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/core/report/quick-actions.js
// Words of letters and underscores: a path has another slash. In a block of code GitLab takes a shorter fence in it for its end.
const QUICK_ACTION = /^([ \t]*)\/(?=[A-Za-z_]+(?:\s|$))/gm;
/**
 * A comment in which GitLab finds nothing to do: a line such as `/merge`, also in a block of code, may be a command for whoever
 * owns the token. https://docs.gitlab.com/user/project/quick_actions/
 */
function withoutQuickActions(body) {
    return body.replace(QUICK_ACTION, '$1\\u{2f}');
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/pull-request.js


/** The merge request of a GitLab pipeline, by its variables; `undefined` where it runs for none. */
function gitlabMergeRequest(env) {
    if (isUnset(env, 'CI_MERGE_REQUEST_IID'))
        return undefined;
    const project = numberOf(env, isUnset(env, 'CI_MERGE_REQUEST_PROJECT_ID') ? 'CI_PROJECT_ID' : 'CI_MERGE_REQUEST_PROJECT_ID');
    const iid = numberOf(env, 'CI_MERGE_REQUEST_IID');
    const api = urlOf(env, 'CI_API_V4_URL');
    const token = textOf(env, 'GITLAB_TOKEN', 'give it a token of the project with the role Reporter and the scope api, masked');
    return {
        repository: `gitlab ${project}`,
        checkout: textOf(env, 'CI_PROJECT_DIR'),
        run: { id: numberOf(env, 'CI_PIPELINE_ID'), attempt: 1 },
        prepare: withoutQuickActions,
        open: async (asking) => {
            const { mergeRequestNotes } = await __webpack_require__.e(/* import() */ 3376).then(__webpack_require__.bind(__webpack_require__, 3376));
            return mergeRequestNotes({ api, project, iid, token, env, ...asking });
        },
    };
}
/** The pull request of an Azure Pipelines run, by its variables; `undefined` where it runs for none. */
function azurePullRequest(env) {
    if (isUnset(env, 'SYSTEM_PULLREQUEST_PULLREQUESTID'))
        return undefined;
    const id = numberOf(env, 'SYSTEM_PULLREQUEST_PULLREQUESTID');
    const collection = urlOf(env, 'SYSTEM_COLLECTIONURI');
    const project = textOf(env, 'SYSTEM_TEAMPROJECTID');
    const repository = textOf(env, 'BUILD_REPOSITORY_ID');
    const token = textOf(env, 'SYSTEM_ACCESSTOKEN', 'map it: env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }');
    const attempt = isUnset(env, 'SYSTEM_JOBATTEMPT') ? 1 : numberOf(env, 'SYSTEM_JOBATTEMPT');
    return {
        repository: `azure-devops ${project} ${repository}`,
        checkout: textOf(env, 'BUILD_SOURCESDIRECTORY'),
        run: { id: numberOf(env, 'BUILD_BUILDID'), attempt },
        prepare: (body) => body,
        open: async (asking) => {
            const { pullRequestThreads } = await __webpack_require__.e(/* import() */ 7485).then(__webpack_require__.bind(__webpack_require__, 27485));
            return pullRequestThreads({ collection, project, repository, id, token, env, ...asking });
        },
    };
}
/** Azure Pipelines leaves `$(Name)` where a variable is not set. */
function isUnset(env, name) {
    const value = env[name] ?? '';
    return value === '' || /^\$\([\w.]+\)$/.test(value);
}
function textOf(env, name, hint = 'run this in a job of the CI') {
    if (isUnset(env, name))
        throw new errors/* TerrariumError */.qM('usage', `the variable ${name} is not set`, { hint });
    return env[name] ?? '';
}
function numberOf(env, name) {
    const text = textOf(env, name);
    if (/^[0-9]{1,15}$/.test(text))
        return Number(text);
    throw new errors/* TerrariumError */.qM('usage', `expected a number in ${name}, received ${JSON.stringify(text.slice(0, 100))}`);
}
function urlOf(env, name) {
    const text = textOf(env, name);
    if (URL.canParse(text))
        return new URL(text);
    throw new errors/* TerrariumError */.qM('usage', `expected a URL in ${name}`);
}

;// CONCATENATED MODULE: ./build/hosts/cli/commands/comment.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











const command = {
    usage: 'comment <file> [flags]',
    environments: 'none',
    summary: 'Writes what plan --markdown printed as the one comment of the pull request that this CI runs for, or updates it. Without a pull request it does nothing.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        { name: 'gitlab', kind: 'flag', help: 'a merge request of GitLab: needs GITLAB_TOKEN, a token with the scope api' },
        { name: 'azure-devops', kind: 'flag', help: 'a pull request of Azure Repos: needs SYSTEM_ACCESSTOKEN' },
        { name: 'always', kind: 'flag', help: 'comment also where there is nothing new to say' },
    ],
    run: async (args, signal) => {
        const [path, ...others] = args.positionals;
        if (path === undefined || others.length > 0)
            throw new errors/* TerrariumError */.qM('usage', 'expected one file', { hint: 'terrarium plan --markdown > report.md' });
        const of = readPullRequest(args);
        const { body, isNews } = (0,comment/* parseCommentFile */.v0)(await readComment(path));
        if (of === undefined) {
            (0,output/* printNote */.cN)('no comment: this is not the run of a pull request');
            return 0;
        }
        const { onRequestEnd } = (0,load/* hostOptions */.tv)(args, signal);
        const host = await of.open({ signal, onRequestEnd });
        const mayCreate = isNews || args.flag('always');
        const kept = await keepOneComment(host, {
            scope: scopeOf(args, of),
            run: of.run,
            body: of.prepare(body),
            mayCreate,
        });
        (0,output/* printNote */.cN)(`comment: ${WORDS[kept]}`);
        return 0;
    },
};
const WORDS = {
    created: 'created',
    updated: 'updated',
    unchanged: 'as it was',
    outdated: 'kept, for a later run wrote it',
    'not-needed': 'none, for there is nothing new to say',
    deleted: 'none, for it was deleted each time that it was written',
};
function readPullRequest(args) {
    if (args.flag('gitlab') === args.flag('azure-devops'))
        throw new errors/* TerrariumError */.qM('usage', 'expected --gitlab or --azure-devops');
    return args.flag('gitlab') ? gitlabMergeRequest(process.env) : azurePullRequest(process.env);
}
/** More than any report. */
const MAX_BYTES = 1024 * 1024;
async function readComment(path) {
    const buffer = Buffer.alloc(MAX_BYTES + 1);
    const size = await readInto(path, buffer).catch((cause) => {
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(path)} cannot be read`, { cause });
    });
    if (size > MAX_BYTES)
        throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(path)} is larger than ${MAX_BYTES} bytes`);
    const text = buffer.toString('utf8', 0, size);
    if (text.trim() !== '')
        return text;
    throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(path)} is empty`, { hint: 'read the log of terrarium plan' });
}
async function readInto(path, buffer) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.resolve)(path)), true);
        let size = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, size, buffer.length - size);
            size += bytesRead;
            if (bytesRead === 0 || size === buffer.length)
                return size;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** One comment for each configuration of a repository. */
function scopeOf({ root, config }, { repository, checkout }) {
    return commentScope(repository, (0,external_node_path_.relative)(checkout, (0,external_node_path_.resolve)(root)), config ?? load_config/* CONFIG_PATH */.tF);
}


/***/ })

};
