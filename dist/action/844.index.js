export const id = 844;
export const ids = [844];
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

/***/ 86082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   pi: () => (/* binding */ askAzure),
/* harmony export */   uR: () => (/* binding */ azureFailure)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30869);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38384);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67885);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47977);





/** Characters of Azure's words that are shown. */
const MAX_WORDS = 500;
/** Asks the resource manager; what it or the network refuses becomes a `TerrariumError` that names what to do. */
async function askAzure(asked, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw azureFailure(asked, error);
    }
}
/** HTTP status of a refused request; `undefined` for every other failure. */
function statusOf(error) {
    return (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .isRestError */ .T0)(error) ? error.statusCode : undefined;
}
/** What a refusal means: a `TerrariumError`, or the reason of a run that was stopped. */
function azureFailure(asked, error) {
    if (error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM)
        return error;
    if (asked.signal?.aborted)
        return (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedBy */ .$)(asked.signal, 'the run was stopped', error);
    if (!(0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .isRestError */ .T0)(error))
        return unreadable(asked, error);
    const { code, message } = wordsOf(error);
    const told = `Azure could not ${asked.what}: ${[error.statusCode, code].filter(Boolean).join(' ')}: ${message}`;
    const details = { cause: error, hint: hintFor(asked, error.statusCode, code) };
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM(codeFor(error.statusCode, code), told, details);
}
/** What the SDKs cannot read, such as a link to no address, they throw as plain errors: a reply is never a bug of ours. */
function unreadable({ what }, error) {
    const words = (0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(error instanceof Error ? error.message : String(error), MAX_WORDS);
    const hint = 'run again; report it where that does not help';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('azure-failed', `Azure could not ${what}: its reply cannot be read: ${words}`, {
        cause: error,
        hint,
    });
}
/** `{"error":{"code","message"}}`, as all services of the resource manager write it. */
function wordsOf({ response, message, code }) {
    const said = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(response?.bodyAsText ?? '')).error);
    return {
        code: typeof said.code === 'string' ? (0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(said.code, 100) : response === undefined ? (code ?? '') : '',
        message: (0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(typeof said.message === 'string' ? said.message : message, MAX_WORDS),
    };
}
/** What Azure answers 403 with where the subscription may run no tasks, such as one with free credit. */
const NO_TASKS = 'TasksOperationsNotAllowed';
const QUOTA = /quota|limitexceeded|toomanyrequests|throttl/i;
function codeFor(status, code) {
    if (status === 401 || status === 403)
        return 'azure-denied';
    if (status === 404)
        return 'azure-not-found';
    if (status === 429 || QUOTA.test(code))
        return 'azure-limit';
    return 'azure-failed';
}
function hintFor({ role }, status, code) {
    if (code === NO_TASKS)
        return 'ask the support of Azure for ACR Tasks in this subscription; builder: buildkit builds here';
    if (status === 401 || status === 403)
        return `give the identity that is signed in ${role}`;
    if (status === 404)
        return 'compare subscription, resource group and name with those of the portal';
    if (status === 409)
        return 'another operation changes it at the same time: run again when that has ended';
    if (status === 429)
        return 'Azure limits requests: run again later, or with fewer jobs';
    if (QUOTA.test(code))
        return 'ask for a higher quota, or give back what is not used';
    return 'run again; https://status.azure.com tells of outages';
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
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30869);
/* harmony import */ var _registry_agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9295);
/* harmony import */ var _registry_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51647);
/* harmony import */ var _registry_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73632);
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


/***/ })

};
