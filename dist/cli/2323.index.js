export const id = 2323;
export const ids = [2323];
export const modules = {

/***/ 32323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ connectAzure)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/adapters/downloads/package-hosts.js
var package_hosts = __webpack_require__(64745);
;// CONCATENATED MODULE: ./build/adapters/azure/clouds.js


// https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure, https://learn.microsoft.com/azure/china/resources-developer-guide
const PUBLIC = {
    authority: new URL('https://login.microsoftonline.com'),
    resourceManager: new URL('https://management.azure.com'),
    scope: 'https://management.azure.com/.default',
    registrySuffix: '.azurecr.io',
    assertionAudience: 'api://AzureADTokenExchange',
};
const CLOUDS = [
    PUBLIC,
    {
        authority: new URL('https://login.microsoftonline.us'),
        resourceManager: new URL('https://management.usgovcloudapi.net'),
        scope: 'https://management.usgovcloudapi.net/.default',
        registrySuffix: '.azurecr.us',
        assertionAudience: 'api://AzureADTokenExchangeUSGov',
    },
    {
        authority: new URL('https://login.chinacloudapi.cn'),
        resourceManager: new URL('https://management.chinacloudapi.cn'),
        scope: 'https://management.chinacloudapi.cn/.default',
        registrySuffix: '.azurecr.cn',
        assertionAudience: 'api://AzureADTokenExchangeChina',
    },
];
/**
 * The cloud of a registry, or the one that AZURE_AUTHORITY_HOST names; else the public one. AZURE_AUTHORITY_HOST and
 * AZURE_RESOURCE_MANAGER_ENDPOINT replace its endpoints. Throws `usage` for one that would be told a token in clear.
 */
function cloudOf(env, registryHost) {
    const authority = readEndpoint(env, 'AZURE_AUTHORITY_HOST');
    const resourceManager = readEndpoint(env, 'AZURE_RESOURCE_MANAGER_ENDPOINT');
    const own = CLOUDS.find(({ registrySuffix }) => registryHost?.endsWith(registrySuffix));
    const named = CLOUDS.find((cloud) => cloud.authority.host === authority?.host);
    const cloud = own ?? named ?? PUBLIC;
    return {
        ...cloud,
        authority: authority ?? cloud.authority,
        resourceManager: resourceManager ?? cloud.resourceManager,
        scope: resourceManager === undefined ? cloud.scope : `${resourceManager.origin}/.default`,
    };
}
function readEndpoint(env, name) {
    const text = env[name];
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (0,package_hosts/* mayLogIn */.zO)(url))
        return new URL(url.origin);
    const hint = 'write its address with https, such as https://login.microsoftonline.us';
    throw new errors/* TerrariumError */.qM('usage', `${name} is not an endpoint of Azure: a token is only sent over https`, { hint });
}

// EXTERNAL MODULE: ./build/adapters/azure/http-client.js
var http_client = __webpack_require__(77769);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 165 modules
var esm = __webpack_require__(73016);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
// EXTERNAL MODULE: ./build/core/model/stopped.js
var stopped = __webpack_require__(47977);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/adapters/environment/ask-program.js
var ask_program = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/adapters/environment/child-environment.js
var child_environment = __webpack_require__(21149);
;// CONCATENATED MODULE: ./build/adapters/azure/cli-credential.js




/** Milliseconds: it is a Python program that may ask for a token. */
const TIMEOUT_MS = 60_000;
/** What `az` calls a scope or a tenant. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9:/._-]{0,200}$/;
/** Seconds that a token lives for which no end is named. */
const DEFAULT_LIFE_S = 600;
/**
 * The user that is signed in to the Azure CLI. Its program is never one of the checkout.
 * https://learn.microsoft.com/cli/azure/account#az-account-get-access-token
 */
function cliCredential({ env, notBelow, }) {
    return {
        getToken: async (scopes) => {
            const child = (0,child_environment/* childEnvironment */.Qc)(env, notBelow);
            const program = await (0,ask_program/* findProgram */.K)('az', child.PATH ?? '', notBelow);
            if (program === undefined)
                throw refused('there is no program az in PATH');
            const named = [
                ['--scope', [scopes].flat()[0]],
                ...(env.AZURE_TENANT_ID ? [['--tenant', env.AZURE_TENANT_ID]] : []),
            ];
            if (!named.every(([, value]) => value !== undefined && PLAIN.test(value)))
                throw refused('AZURE_TENANT_ID is no tenant');
            const args = ['account', 'get-access-token', '--output', 'json', ...named.flatMap((pair) => pair.map(String))];
            const { status, output, errors } = await (0,ask_program/* askProgram */.a)(program, args, {
                env: child,
                input: '',
                timeoutMs: TIMEOUT_MS,
            });
            if (status !== 0)
                throw refused(lastWords(errors) || status);
            return readToken(output);
        },
    };
}
function readToken(output) {
    const { accessToken, expires_on: ends } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(output));
    if (typeof accessToken !== 'string' || !/^[\x21-\x7e]+$/.test(accessToken))
        throw refused('az printed no token');
    const seconds = typeof ends === 'number' ? ends : Date.now() / 1000 + DEFAULT_LIFE_S;
    return { token: accessToken, expiresOnTimestamp: seconds * 1000 };
}
// `ERROR: Please run 'az login' to setup account.` may stand among warnings.
function lastWords(errors) {
    const lines = errors.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    return lines.find((line) => line.startsWith('ERROR:')) ?? lines.at(-1) ?? '';
}
function refused(message) {
    return new errors/* TerrariumError */.qM('azure-sign-in', message);
}

;// CONCATENATED MODULE: ./build/adapters/azure/github-assertion.js



const MAX_REPLY = 64 * 1024;
/**
 * The identity token of a job of GitHub Actions for an audience. Throws `azure-sign-in`.
 * https://docs.github.com/actions/reference/security/oidc
 */
async function githubAssertion(transport, env, audience) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = env;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !(0,package_hosts/* mayLogIn */.zO)(url))
        throw github_assertion_refused('ACTIONS_ID_TOKEN_REQUEST_URL is no address with https');
    url.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const reply = await transport({ method: 'GET', url, headers, limit: MAX_REPLY });
    if (reply.status !== 200)
        throw github_assertion_refused(`GitHub answered ${reply.status} when asked for an identity token`);
    const { value } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(reply.body));
    if (typeof value !== 'string' || value === '')
        throw github_assertion_refused('GitHub gave no identity token');
    return value;
}
function github_assertion_refused(message) {
    return new errors/* TerrariumError */.qM('azure-sign-in', message);
}

;// CONCATENATED MODULE: ./build/adapters/azure/sign-in.js








/** A token that ends sooner is fetched again. */
const LEAST_LIFE_MS = 300_000;
/** The identity of a machine is at hand, or there is none. */
const MACHINE_MS = 3000;
/** Characters of what was said that are shown. */
const MAX_WORDS = 300;
/**
 * Who asks Azure: the first of these that gets a token, for the rest of the run. GitHub's OIDC, a federated token file, a client secret,
 * the Azure CLI, the identity of the machine. Where none does, it rejects with `azure-sign-in`, which says of each why.
 */
function azureCredential(options) {
    const ways = waysOf(options);
    const kept = new Map();
    let chosen;
    async function ask(scopes, asked) {
        const token = await chosen?.getToken(scopes, asked);
        if (token)
            return token;
        const failures = [];
        for (const way of ways) {
            const tried = await tryWay(way, scopes, asked);
            if (options.signal?.aborted)
                throw (0,stopped/* stoppedBy */.$)(options.signal, 'the run was stopped before it had signed in');
            if ('token' in tried) {
                chosen = tried.credential;
                return tried.token;
            }
            failures.push(`${way.name}: ${tried.failure}`);
        }
        throw notSignedIn(failures, options.env);
    }
    return {
        getToken: async (scopes, asked = {}) => {
            if (asked.claims !== undefined)
                return await ask(scopes, asked);
            const name = [scopes].flat().join(' ');
            const known = kept.get(name) ?? Promise.resolve(undefined);
            const asking = known
                .catch(() => undefined)
                .then((token) => (token !== undefined && lives(token) ? token : ask(scopes, asked)));
            kept.set(name, asking);
            return await asking;
        },
    };
}
function lives({ expiresOnTimestamp }) {
    return expiresOnTimestamp - Date.now() > LEAST_LIFE_MS;
}
async function tryWay(way, scopes, asked) {
    if (way.lacks !== undefined)
        return { failure: way.lacks };
    try {
        const credential = way.open();
        const token = await credential.getToken(scopes, asked);
        return token === null ? { failure: 'it gave no token' } : { credential, token };
    }
    catch (error) {
        return { failure: wordsOf(error) };
    }
}
/** What a failure says, in one line without what it repeats of a request. */
function wordsOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    const [line = ''] = text.split(/[\r\n]/, 1);
    return (0,shorten/* shorten */.m)((0,errors/* redact */.E$)(line.replace(/^[A-Za-z]+Credential: /, '')), MAX_WORDS);
}
function notSignedIn(failures, env) {
    const hint = env.GITHUB_ACTIONS === 'true'
        ? 'give the job "permissions: id-token: write", AZURE_CLIENT_ID and AZURE_TENANT_ID; a pull request from a fork has no sign-in'
        : 'sign in with: az login';
    return new errors/* TerrariumError */.qM('azure-sign-in', `no sign-in to Azure succeeded: ${failures.join('; ')}`, { hint });
}
function waysOf(options) {
    const { env, cloud } = options;
    const { AZURE_CLIENT_ID: client = '', AZURE_TENANT_ID: tenant = '', AZURE_CLIENT_SECRET: secret = '' } = env;
    const { AZURE_FEDERATED_TOKEN_FILE: file = '' } = env;
    const transport = (0,http_client/* azureTransport */.FG)(options);
    const entra = {
        authorityHost: (0,http_client/* secureOrigin */.S3)(cloud.authority),
        httpClient: (0,http_client/* azureHttpClient */.X6)(transport, [cloud.authority]),
        redirectOptions: { maxRetries: 0 },
        // The authority is ours to name: no other is asked whether it is one.
        disableInstanceDiscovery: true,
    };
    const principal = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'];
    return [
        {
            name: "GitHub's OIDC",
            lacks: lacking(env, [...principal, 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
            open: () => new esm/* ClientAssertionCredential */.XI(tenant, client, () => githubAssertion(transport, env, cloud.assertionAudience), entra),
        },
        {
            name: 'workload identity',
            lacks: lacking(env, [...principal, 'AZURE_FEDERATED_TOKEN_FILE']),
            open: () => new esm/* ClientAssertionCredential */.XI(tenant, client, () => (0,promises_.readFile)(file, 'utf8'), entra),
        },
        {
            name: 'client secret',
            lacks: lacking(env, [...principal, 'AZURE_CLIENT_SECRET']),
            open: () => new esm/* ClientSecretCredential */.HC(tenant, client, secret, entra),
        },
        { name: 'Azure CLI', lacks: undefined, open: () => cliCredential(options) },
        { name: 'managed identity', lacks: undefined, open: () => machineCredential(options, client) },
    ];
}
function lacking(env, names) {
    const unset = names.filter((name) => !env[name]);
    return unset.length === 0 ? undefined : `${unset.join(', ')} not set`;
}
// It is asked at an address of the machine, past every proxy.
function machineCredential({ signal, onRequestEnd }, client) {
    const transport = (0,http_client/* azureTransport */.FG)({ env: {}, signal, onRequestEnd, timeoutMs: MACHINE_MS });
    return new esm/* ManagedIdentityCredential */.NC({
        httpClient: (0,http_client/* openHttpClient */.S$)(transport),
        retryOptions: { maxRetries: 1 },
        ...(client === '' ? {} : { clientId: client }),
    });
}

;// CONCATENATED MODULE: ./build/adapters/azure/connection.js



/** Tries after the first one. A server that asks for more than a minute is not tried again. */
const RETRIES = 4;
/** Connects to the cloud of a registry, or to the one that the environment names. Throws `usage` for an endpoint without https. */
function connectAzure(options, registryHost) {
    const cloud = cloudOf(options.env, registryHost);
    const optionsOf = (transport, maxRetries) => ({
        endpoint: (0,http_client/* secureOrigin */.S3)(cloud.resourceManager),
        credentialScopes: cloud.scope,
        httpClient: (0,http_client/* azureHttpClient */.X6)(transport, [cloud.resourceManager]),
        retryOptions: { maxRetries },
        redirectOptions: { maxRetries: 0 },
    });
    return {
        cloud,
        credential: credentialOf(options, cloud),
        clientOptions: optionsOf((0,http_client/* azureTransport */.FG)(options), RETRIES),
        onceOptions: (timeoutMs) => optionsOf((0,http_client/* azureTransport */.FG)({ ...options, signal: undefined, timeoutMs }), 0),
    };
}
/** Who is signed in to each cloud, by the signal that stops the run: its builder, its registries and its workspaces are asked as one. */
const signedIn = new WeakMap();
function credentialOf(options, cloud) {
    const { signal } = options;
    const ofRun = (signal && signedIn.get(signal)) ?? new Map();
    if (signal !== undefined)
        signedIn.set(signal, ofRun);
    const name = `${cloud.authority.origin} ${cloud.scope}`;
    const credential = ofRun.get(name) ?? azureCredential({ ...options, cloud });
    ofRun.set(name, credential);
    return credential;
}


/***/ }),

/***/ 77769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ azureTransport),
/* harmony export */   S$: () => (/* binding */ openHttpClient),
/* harmony export */   S3: () => (/* binding */ secureOrigin),
/* harmony export */   X6: () => (/* binding */ azureHttpClient),
/* harmony export */   ln: () => (/* binding */ signedAddress)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _registry_agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9295);
/* harmony import */ var _registry_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51647);
/* harmony import */ var _registry_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51251);
/* harmony import */ var _registry_proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60269);
/* harmony import */ var _registry_transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19040);






const TIMEOUT_MS = 60_000;
const CONNECTIONS = 8;
const MAX_REPLY = 16 * 1024 * 1024;
/** Where more is asked for, another try comes too late for this run. */
const MAX_WAIT_MS = 60_000;
const WAITS = ['retry-after', 'retry-after-ms', 'x-ms-retry-after-ms'];
/** How everything of Azure's is asked: through the proxies of the environment, until the run is stopped. */
function azureTransport({ env, signal, onRequestEnd, timeoutMs = TIMEOUT_MS, }) {
    return (0,_registry_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .createTransport */ .o)({
        agents: (0,_registry_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .createAgents */ .j)((0,_registry_proxies_js__WEBPACK_IMPORTED_MODULE_4__/* .parseProxies */ .u)(env), CONNECTIONS),
        timeoutMs,
        totalMs: timeoutMs,
        signal,
        onRequest: undefined,
        onEnd: onRequestEnd,
    });
}
/**
 * Sends what Azure's SDKs ask, to these origins and no others: a reply may name any to be asked next, with the token. The SDKs write
 * every address with https; a loopback origin that was given as http is asked in clear.
 */
function azureHttpClient(transport, origins) {
    return {
        sendRequest: async (request) => {
            const url = addressOf(new URL(request.url), origins);
            if (url === undefined)
                throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .RestError */ .pj(`${new URL(request.url).origin} is not asked`, { request });
            return responseOf(request, await exchange(transport, request, url));
        },
    };
}
/** Sends what Azure's SDKs ask, wherever they want: for identities of machines, whose endpoints are given no secret of ours. */
function openHttpClient(transport) {
    return {
        sendRequest: async (request) => responseOf(request, await exchange(transport, request, new URL(request.url))),
    };
}
/** The origin as the SDKs take it. */
function secureOrigin(url) {
    return url.origin.replace(/^http:/, 'https:');
}
/** The signed address that a reply names, for what is asked without a token; `undefined` where a reply may not lead there. */
function signedAddress(from, text) {
    const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
    return url === undefined || (0,_registry_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(from, url) !== undefined ? undefined : url;
}
function addressOf(asked, origins) {
    const origin = origins.find((one) => secureOrigin(one) === asked.origin);
    if (origin === undefined)
        return undefined;
    const plain = origin.protocol === 'http:' && (0,_registry_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(origin.host);
    return plain ? new URL(asked.href.replace(/^https:/, 'http:')) : asked;
}
async function exchange(transport, request, url) {
    if (request.abortSignal?.aborted)
        throw stopped();
    const { 'accept-encoding': _, ...headers } = request.headers.toJSON();
    try {
        return await transport({
            ...bodyOf(request, headers),
            method: request.method,
            url,
            limit: MAX_REPLY,
        });
    }
    catch (error) {
        if (request.abortSignal?.aborted)
            throw stopped();
        const code = error instanceof Error && 'code' in error ? String(error.code) : _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .RestError */ .pj.REQUEST_SEND_ERROR;
        throw new _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .RestError */ .pj(`${url.host} cannot be reached: ${String(error)}`, { code, request });
    }
}
/** What the SDKs take for the end of their caller, and do not try again. */
function stopped() {
    return new DOMException('the run was stopped', 'AbortError');
}
function bodyOf({ body }, headers) {
    if (body === undefined || body === null)
        return { headers };
    if (typeof body !== 'string')
        throw new Error('a body of the SDK that is no text');
    const bytes = Buffer.from(body);
    const sent = { ...headers, 'content-length': String(bytes.length) };
    return { headers: sent, body: { kind: 'bytes', bytes, size: bytes.length } };
}
function responseOf(request, { status, headers: got, body }) {
    const headers = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .Nc)();
    const isLong = ((0,_registry_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(got['retry-after'], Date.now()) ?? 0) > MAX_WAIT_MS;
    for (const [name, value] of Object.entries(got))
        if (value !== undefined && !(isLong && WAITS.includes(name)))
            headers.set(name, String(value));
    return { request, status, headers, bodyAsText: Buffer.from(body).toString('utf8') };
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
