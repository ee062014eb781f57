export const id = 411;
export const ids = [411,7680];
export const modules = {

/***/ 36956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** The digest of a file's bytes, in hexadecimal. The file is read as a stream. */
async function hashFile(path, algorithm = 'sha256') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51647);




/**
 * Kept-alive sockets, through the proxy of the environment; loopback never, as with Docker. Node trusts its own authorities
 * and NODE_EXTRA_CA_CERTS. Those of the system, or of SSL_CERT_FILE, are read only when a certificate asks for them: that
 * takes a quarter of a second.
 * https://nodejs.org/api/http.html#built-in-proxy-support, https://pkg.go.dev/net/http#ProxyFromEnvironment
 */
function createAgents(proxies, maxSockets) {
    const settings = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets };
    let authorities = {};
    let agents = new Map();
    const create = (isPlain, proxyEnv) => isPlain ? new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ ...settings, proxyEnv }) : new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...settings, proxyEnv, ...authorities });
    const agentFor = (url) => {
        const [isPlain, isDirect] = [url.protocol === 'http:', (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(url.host)];
        const name = `${isPlain} ${isDirect}`;
        const agent = agents.get(name) ?? create(isPlain, proxies.variablesFor(url));
        agents.set(name, agent);
        return agent;
    };
    return {
        agentFor,
        agentAfter: (url, failed, error) => {
            if (!isUnknownAuthority(error))
                return undefined;
            if (authorities.ca === undefined) {
                authorities = { ca: [...new Set([...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('default'), ...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('system')])] };
                agents = new Map([...agents].filter(([name]) => name.startsWith('true')));
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


/***/ }),

/***/ 51647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _g: () => (/* binding */ registryOrigin),
/* harmony export */   ft: () => (/* binding */ mayBePlain),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

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

/***/ 51251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nz: () => (/* binding */ AttemptFailed),
  uK: () => (/* binding */ RegistryReplyError),
  Dx: () => (/* binding */ connectionFailure),
  kz: () => (/* binding */ contentFailure),
  nw: () => (/* binding */ lagFailure),
  Nk: () => (/* binding */ readErrorBody),
  _x: () => (/* binding */ registryErrorCodes),
  Jx: () => (/* binding */ replyFailure),
  P9: () => (/* binding */ retryAfter)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/adapters/registry/printable.js
var printable = __webpack_require__(70562);
;// CONCATENATED MODULE: ./build/adapters/registry/login-hint.js

/** What to do after a 401. */
function unauthorizedHint({ registry, writing, login }) {
    const command = `\`docker login ${registry}\`${inWorkflow(registry, writing)}`;
    switch (login?.kind) {
        case undefined:
            return `Log in: ${command}`;
        case 'withheld':
            return `No login is sent to ${registry}, which only terrarium.yml says has plain HTTP: name it in input insecure-registries, or with --insecure-registry`;
        case 'none':
            return `${absence(registry, login)}: ${command}`;
        case 'file':
            return `The login of ${registry} in ${(0,printable/* printable */.g)(login.file)} was refused. Log in again: ${command}`;
        case 'helper':
            return `The login of ${registry} that ${login.helper} has was refused. Renew it there`;
        case 'azure':
            return azureHint(registry, login.words);
        case 'helper-empty':
            return absence(registry, login);
    }
}
/** What to do after a 403. */
function deniedHint(refusal) {
    const { registry, writing, login } = refusal;
    if (login?.kind === 'none' || login?.kind === 'helper-empty' || login?.kind === 'withheld')
        return unauthorizedHint(refusal);
    if (login?.kind === 'azure')
        return azureHint(registry, login.words);
    const place = login === undefined ? '' : ` of ${login.kind === 'file' ? (0,printable/* printable */.g)(login.file) : login.helper}`;
    if (registry === 'ghcr.io') {
        const account = place === '' ? '' : `. The login${place} was sent`;
        return `Give the job \`${login_hint_packages(writing)}\`, and this repository access in the settings of the package${account}`;
    }
    const account = place === '' ? 'The account' : `The account in the login${place}`;
    return `${account} may not ${writing ? 'push to' : 'read'} this repository: check its rights on ${registry}`;
}
function azureHint(registry, words) {
    if (words !== '')
        return `No login for ${registry} by Azure: ${words}`;
    return `Give the identity that is signed in to Azure the role AcrPush on ${registry}, or AcrPull to read`;
}
function absence(registry, login) {
    if (login.kind === 'none')
        return `No login for ${registry} in ${(0,printable/* printable */.g)(login.file)}`;
    return `${login.helper} has no login for ${registry}${login.words === '' ? '' : `: ${login.words}`}`;
}
function inWorkflow(registry, writing) {
    return registry === 'ghcr.io' ? `, in a workflow with docker/login-action and \`${login_hint_packages(writing)}\`` : '';
}
function login_hint_packages(writing) {
    return `permissions: { packages: ${writing ? 'write' : 'read'} }`;
}

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
    const cause = error instanceof errors/* TerrariumError */.qM ? error.cause : error;
    return cause instanceof RegistryReplyError ? cause.codes : [];
}
const RETRYABLE_STATUS = [408, 425, 429, 499, 500, 502, 503, 504, 522];
const RETRYABLE_CODE = 'ECONNRESET EPIPE ETIMEDOUT ECONNREFUSED ECONNABORTED EAI_AGAIN HPE_INVALID_EOF_STATE'.split(' ');
const BLOB_LAG = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'BLOB_UPLOAD_UNKNOWN'];
/** The failure of a reply whose status is not the expected one. */
function replyFailure(asked, reply, now) {
    const { codes, text } = readErrorBody(reply.body);
    const received = [reply.status, ...codes].join(' ');
    const message = `${asked.method} ${asked.subject}: expected ${asked.expected}, received ${received}`;
    const cause = new RegistryReplyError(reply.status, codes, text);
    const hint = replyHint(asked, reply, now);
    const failure = new errors/* TerrariumError */.qM(codeOf(asked, reply.status), text === '' ? message : `${message}: ${text}`, {
        ...(hint === undefined ? {} : { hint }),
        cause,
    });
    return new AttemptFailed(failure, againAfter(asked, reply, codes, now));
}
/** The failure of a request that got no whole answer. */
function connectionFailure(asked, error, host) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const words = (0,printable/* printable */.g)(error instanceof Error && error.message !== '' ? error.message : String(code));
    const isPlain = speaksPlainHttp(code, words);
    const received = isPlain ? 'plain HTTP instead of TLS' : `none (${words})`;
    const message = `${asked.method} ${asked.subject}: expected an answer of ${host}, received ${received}`;
    const failure = new errors/* TerrariumError */.qM('registry-unreachable', message, {
        hint: isPlain ? `The registry answers plain HTTP: name ${host} in insecure-registries` : connectionHint(code, host),
        cause: error,
    });
    const again = RETRYABLE_CODE.includes(code ?? '') || isTransientProxyAnswer(code, error);
    return new AttemptFailed(failure, again ? { kind: 'backoff' } : { kind: 'never' });
}
// OpenSSL takes the letters of a reply for a version, or for a length.
function speaksPlainHttp(code, words) {
    const reason = /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long|http[ _]request/i;
    return /^(?:EPROTO$|ERR_SSL_)/.test(code ?? '') && reason.test(words);
}
// https://nodejs.org/api/errors.html#err_proxy_tunnel
function isTransientProxyAnswer(code, error) {
    if (code !== 'ERR_PROXY_TUNNEL' || !(error instanceof Error) || !('statusCode' in error))
        return false;
    return RETRYABLE_STATUS.includes(Number(error.statusCode));
}
/** The failure of a reply that what was written before is not there. */
function lagFailure({ method, subject, registry }) {
    const message = `${method} ${subject}: ${registry} does not show yet what it has taken`;
    const hint = 'run again: what was pushed is kept';
    return new AttemptFailed(new errors/* TerrariumError */.qM('registry-lagging', message, { hint }), { kind: 'read-lag' });
}
/** A failure of an answer's content. */
function contentFailure(asked, problem, code = 'registry-failed') {
    const hint = code === 'registry-digest-mismatch'
        ? `A proxy or ${asked.registry} altered the content; ask for it again, or without the proxy`
        : `Check that ${asked.registry} is a registry that follows the OCI distribution specification`;
    const failure = new errors/* TerrariumError */.qM(code, `${asked.method} ${asked.subject}: ${(0,printable/* printable */.g)(problem)}`, { hint });
    return new AttemptFailed(failure, code === 'registry-digest-mismatch' ? { kind: 'backoff' } : { kind: 'never' });
}
/** Codes and words of an error body, in the specification's shape or any other. */
function readErrorBody(body) {
    const raw = Buffer.from(body).toString('utf8');
    const errors = parseErrors(raw);
    const codes = errors.flatMap(({ code }) => typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? [code] : []);
    const words = errors.flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
    return { codes: codes.slice(0, 8), text: (0,printable/* printable */.g)(words.length > 0 ? words.join('; ') : raw.trim()) };
}
function parseErrors(raw) {
    const { errors } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(raw));
    return Array.isArray(errors) ? errors.filter(json/* isRecord */.u4) : [];
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
function replyHint(asked, { status, headers }, now) {
    const { registry } = asked;
    if (status === 401)
        return unauthorizedHint(asked);
    if (status === 403)
        return deniedHint(asked);
    if (status === 404)
        return `Create the repository on ${registry}, or check its name`;
    if (status === 429)
        return `${registry} limits requests: log in with \`docker login ${registry}\`, or run again ${later(headers, now)}`;
    if (status === 413)
        return `${registry}, or a proxy before it, limits the size of uploads: raise that limit`;
    if (status === 507)
        return `Free space on ${registry}, or delete images that nobody needs`;
    return status >= 500 ? `${registry} has trouble: run again ${later(headers, now)}` : undefined;
}
function later(headers, now) {
    const afterMs = retryAfter(headers['retry-after'], now) ?? 0;
    return afterMs > 60_000 ? `in ${Math.ceil(afterMs / 60_000)} minutes, as it asks` : 'later';
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
        return `Check that ${host} speaks TLS 1.2 or newer`;
    return `Check that ${host} is up and reachable from here`;
}


/***/ }),

/***/ 70562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67885);

const MAX_SHOWN = 512;
/** At most 512 characters in which control and direction characters are escaped. */
function printable(text) {
    const cut = text.length > MAX_SHOWN ? `${(0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, MAX_SHOWN - 1)}\u2026` : text.toWellFormed();
    const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return cut.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);
}


/***/ }),

/***/ 60269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseProxies)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51647);


/**
 * Reads the proxies of the environment once. One without a scheme is an HTTP proxy, as for curl and Go. One that cannot be read is the
 * failure of what is to be asked through it; its message shows nothing of it, for it may hold a password.
 * https://everything.curl.dev/usingcurl/proxies/env.html, https://nodejs.org/api/http.html#built-in-proxy-support
 */
function parseProxies(env) {
    const exceptions = env.no_proxy || env.NO_PROXY || '';
    if (exceptions.split(/[\s,]+/).includes('*'))
        return { variablesFor: () => ({}) };
    const https = readProxy(env, 'https_proxy', 'HTTPS_PROXY');
    const http = readProxy(env, 'http_proxy', 'HTTP_PROXY');
    return {
        variablesFor: ({ protocol, host }) => {
            if ((0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(host))
                return {};
            const proxy = protocol === 'http:' ? http : https;
            if (proxy instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM)
                throw proxy;
            return proxy === '' ? {} : { [protocol === 'http:' ? 'http_proxy' : 'https_proxy']: proxy, no_proxy: exceptions };
        },
    };
}
/** The first of the variables that is set: small letters win, as everywhere. */
function readProxy(env, ...names) {
    const name = names.find((candidate) => (env[candidate] ?? '') !== '');
    return name === undefined ? '' : proxyUrl(name, env[name]?.trim() ?? '');
}
function proxyUrl(name, value) {
    if (value === '')
        return '';
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && url.protocol !== 'http:' && url.protocol !== 'https:') {
        return refused(name, 'names a proxy that is not HTTP', 'name an HTTP proxy: http://host:port');
    }
    if (url === undefined || !isPlain(url) || CONTROL.test(text)) {
        const hint = 'write http://user:password@host:port, with %23 for #, %25 for % and %2F for /';
        return refused(name, 'is not the URL of a proxy', hint);
    }
    // Node takes a scheme in capitals for none.
    return text.replace(/^[^:]*/, url.protocol.slice(0, -1));
}
const CONTROL = /\p{Cc}/u;
// A password with a `#`, `?` or `/` that is not encoded ends the host early: what is behind it is no part of a proxy's URL.
function isPlain({ username, password, hash, search, pathname }) {
    return (hash === '' && search === '' && (pathname === '/' || pathname === '') && isEncoded(username) && isEncoded(password));
}
function isEncoded(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
function refused(name, why, hint) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `${name} ${why}`, { hint });
}


/***/ }),

/***/ 42984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RefusedRedirect),
/* harmony export */   e: () => (/* binding */ sendFollowing)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51647);

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
    const reason = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(request.url, url);
    if (reason !== undefined)
        throw new RefusedRedirect(`the redirect to ${url.host} is not followed: ${reason}`);
    if (url.origin === request.url.origin)
        return { ...request, url };
    const { authorization: _, ...headers } = request.headers;
    return { ...request, url, headers };
}


/***/ }),

/***/ 19040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BodyTooLarge),
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39801);





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
            return await timed(options, request, () => exchange(first, request, options.totalMs));
        }
        catch (error) {
            const other = wasIdleClosed(first, error) ? agent : agents.agentAfter(request.url, agent, error);
            if (other === undefined)
                throw error;
            return await timed(options, request, () => exchange(open(request, other), request, options.totalMs));
        }
    };
}
async function timed({ onEnd }, { method, url }, send) {
    const began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now();
    const end = (status) => onEnd?.({ method, url, status, seconds: (node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now() - began) / 1000 });
    try {
        const reply = await send();
        end(reply.status);
        return reply;
    }
    catch (error) {
        end(undefined);
        throw error;
    }
}
/** The server closed a kept-alive socket while we wrote to it. https://nodejs.org/api/http.html#requestreusedsocket */
function wasIdleClosed(sent, error) {
    return sent.reusedSocket && error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
function exchange(sent, request, totalMs) {
    return new Promise((resolve, reject) => {
        let incoming;
        const expire = () => (incoming ?? sent).destroy(timedOut());
        const within = Math.min(totalMs, request.withinMs ?? totalMs);
        const total = streams(request) ? undefined : setTimeout(expire, within).unref();
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
            readReply(response, request).then((reply) => settle(() => resolve(reply)), (error) => {
                // What nobody reads on would keep its socket, and the process.
                response.destroy();
                settle(() => reject(error));
            });
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
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeStream */ .G6)(request.into, 'w', bounded(incoming, limit));
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

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** Why something ended that a signal stopped: the reason of the run where it has one. */
function stoppedBy(signal, message, cause) {
    const reason = signal?.reason;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM ? reason : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('cancelled', message, { cause });
}


/***/ })

};
