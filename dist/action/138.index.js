export const id = 138;
export const ids = [138];
export const modules = {

/***/ 56386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentStores: () => (/* binding */ environmentStores)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@azure/arm-machinelearning/dist/index.js
var dist = __webpack_require__(34789);
// EXTERNAL MODULE: ./build/core/model/azureml-target.js
var azureml_target = __webpack_require__(43070);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/adapters/azure/connection.js + 4 modules
var azure_connection = __webpack_require__(32323);
// EXTERNAL MODULE: ./build/adapters/azure/failures.js
var failures = __webpack_require__(86082);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/model/shape.js
var shape = __webpack_require__(32377);
;// CONCATENATED MODULE: ./build/adapters/azure/parse-version.js


/** Tags that are read of a version. */
const MAX_TAGS = 1000;
/** True for a version whose creation ended without one: it may be created again. */
function isUnfinished(reply) {
    const { provisioningState } = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)(reply).properties);
    return provisioningState === 'Failed' || provisioningState === 'Canceled';
}
/** A version as Azure ML tells it, by the name that it was asked for; `undefined` for what is none. */
function parseVersion(name, reply) {
    const { name: version, properties } = (0,json/* membersOf */.lS)(reply);
    const own = (0,json/* membersOf */.lS)(properties);
    if (typeof version !== 'string' || properties === undefined)
        return undefined;
    return {
        name,
        version,
        description: textOf(own.description),
        tags: parseTags(own.tags),
        isArchived: own.isArchived === true,
        isCurated: own.environmentType === 'Curated',
        image: textOf(own.image),
        conda: textOf(own.condaFile),
        build: parseBuild(own.build),
        routes: parseRoutes(own.inferenceConfig),
        isWindows: own.osType === 'Windows',
    };
}
/** When a version was created, in milliseconds; 0 where that is not told. */
function createdAt(reply) {
    const { createdAt: value } = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)(reply).systemData);
    const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : 0;
    return Number.isFinite(time) ? time : 0;
}
/** The name of a listed environment; `undefined` for what has none. */
function parseName(reply) {
    return textOf((0,json/* membersOf */.lS)(reply).name);
}
// Azure says null and '' for what is not there.
function textOf(value) {
    return (0,shape/* parseText */.r4)(value) || undefined;
}
function parseTags(value) {
    const texts = Object.entries((0,json/* membersOf */.lS)(value)).filter(([, tag]) => typeof tag === 'string');
    return (0,shape/* mapOf */.A7)((key) => key.isWellFormed(), shape/* parseText */.r4, MAX_TAGS)(Object.fromEntries(texts)) ?? {};
}
const ROUTES = { livenessRoute: 'liveness_route', readinessRoute: 'readiness_route', scoringRoute: 'scoring_route' };
function parseRoutes(value) {
    const told = (0,json/* membersOf */.lS)(value);
    const routes = Object.entries(ROUTES).flatMap(([name, written]) => {
        const { port, path } = (0,json/* membersOf */.lS)(told[name]);
        return Number.isSafeInteger(port) && typeof path === 'string' ? [[written, { port: Number(port), path }]] : [];
    });
    return Object.fromEntries(routes);
}
function parseBuild(value) {
    const { contextUri, dockerfilePath } = (0,json/* membersOf */.lS)(value);
    const uri = textOf(contextUri);
    return uri === undefined ? undefined : { uri, dockerfile: textOf(dockerfilePath) };
}

// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 80 modules
var esm = __webpack_require__(30869);
// EXTERNAL MODULE: ./build/adapters/registry/failures.js + 1 modules
var registry_failures = __webpack_require__(73632);
;// CONCATENATED MODULE: ./build/adapters/azure/environment-assets.js
/** What the API calls each view. */
const LIST_VIEWS = { active: 'ActiveOnly', all: 'All' };

;// CONCATENATED MODULE: ./build/adapters/azure/registry-assets.js






// The SDK has no operations for registries; this version of the API has.
// https://github.com/Azure/azure-rest-api-specs/blob/main/specification/machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2024-04-01/mfe.json
const API_VERSION = '2024-04-01';
/** Milliseconds between questions for an operation, where the service names none, and at most. */
const POLL_MS = 2000;
const MAX_POLL_MS = 30_000;
/** Milliseconds that an operation is waited for. The next run finds what it came to. */
const MAX_WAIT_MS = 15 * 60_000;
/** Environments of a registry of Azure ML, through the pipeline of Azure's SDK. Creating one is an operation that is waited for. */
function registryAssets(registry, target) {
    const { subscription, resourceGroup, name: own } = target;
    const provider = 'providers/Microsoft.MachineLearningServices';
    const base = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/${provider}/registries/${own}/environments`;
    const addressOf = (path, query = '') => new URL(`${base}${path}?api-version=${API_VERSION}${query}`, registry.endpoint);
    const versionOf = (name, version) => addressOf(`/${name}/versions/${version}`);
    const read = async (url) => (0,json/* parseJson */.qF)((await send(registry, 'GET', url)).bodyAsText ?? '');
    return {
        get: (name, version) => read(versionOf(name, version)),
        put: async (name, version, properties) => {
            const url = versionOf(name, version);
            const reply = await send(registry, 'PUT', url, JSON.stringify({ properties }));
            return (await isWaitedFor(registry, reply)) ? read(url) : (0,json/* parseJson */.qF)(reply.bodyAsText ?? '');
        },
        names: (view) => pages(read, addressOf('', `&listViewType=${LIST_VIEWS[view]}`)),
        versions: (name, view) => pages(read, addressOf(`/${name}/versions`, `&listViewType=${LIST_VIEWS[view]}`)),
    };
}
// The HTTP client asks no other origin, whatever a link names.
async function* pages(read, first) {
    for (let url = first; url !== undefined;) {
        const { value, nextLink } = (0,json/* membersOf */.lS)(await read(url));
        yield Array.isArray(value) ? value : [];
        url = typeof nextLink === 'string' && nextLink !== '' ? new URL(nextLink, first) : undefined;
    }
}
async function send({ client, signal }, method, url, body) {
    const request = (0,esm/* createPipelineRequest */.G6)({
        method,
        url: url.href,
        ...(signal === undefined ? {} : { abortSignal: signal }),
    });
    request.headers.set('accept', 'application/json');
    if (body !== undefined) {
        request.body = body;
        request.headers.set('content-type', 'application/json');
    }
    const response = await client.sendRequest(request);
    if (response.status >= 200 && response.status < 300)
        return response;
    throw refusal(response, `it answered ${response.status}`);
}
function refusal(response, message) {
    const { status: statusCode, request } = response;
    return new esm/* RestError */.pj(message, { statusCode, request, response });
}
/** Waits for the operation that a reply names; false where it names none, so that the reply is the result. */
async function isWaitedFor(registry, reply) {
    const operation = reply.headers.get('azure-asyncoperation');
    const location = reply.headers.get('location');
    const address = operation ?? (reply.status === 202 ? location : undefined);
    if (address === undefined || !URL.canParse(address))
        return false;
    const began = performance.now();
    let last = reply;
    do {
        if (performance.now() - began > MAX_WAIT_MS)
            throw unended();
        await (0,promises_.setTimeout)(pauseAfter(registry, last), undefined, registry.signal === undefined ? {} : { signal: registry.signal });
        last = await send(registry, 'GET', new URL(address));
    } while (operation === undefined ? last.status === 202 : !isEnded(last));
    return true;
}
// No refusal: what the definition says is not at fault.
function unended() {
    const message = `Azure ML did not end an operation within ${MAX_WAIT_MS / 60_000} minutes`;
    return new errors/* TerrariumError */.qM('timed-out', message, { hint: 'run again: what it came to is found then' });
}
function pauseAfter({ pollMs = POLL_MS }, { headers }) {
    return Math.min((0,registry_failures/* retryAfter */.P9)(headers.get('retry-after'), Date.now()) ?? pollMs, MAX_POLL_MS);
}
// https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md
function isEnded(response) {
    const { status, error } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(response.bodyAsText ?? ''));
    if (status === 'Succeeded')
        return true;
    if (status !== 'Failed' && status !== 'Canceled')
        return false;
    const { message } = (0,json/* membersOf */.lS)(error);
    throw refusal(response, typeof message === 'string' ? message : `the operation ended as ${status}`);
}

;// CONCATENATED MODULE: ./build/adapters/azure/workspace-assets.js

/** Environments of a workspace, by the operations of Azure's SDK. */
function workspaceAssets({ environmentVersions, environmentContainers }, { resourceGroup, name: workspace }, signal) {
    // Between tries, nothing else stops it.
    const stop = signal === undefined ? {} : { abortSignal: signal };
    return {
        get: (name, version) => environmentVersions.get(resourceGroup, workspace, name, version, stop),
        put: (name, version, properties) => environmentVersions.createOrUpdate(resourceGroup, workspace, name, version, { properties }, stop),
        names: (view) => environmentContainers.list(resourceGroup, workspace, { ...stop, listViewType: LIST_VIEWS[view] }).byPage(),
        versions: (name, view) => environmentVersions.list(resourceGroup, workspace, name, { ...stop, listViewType: LIST_VIEWS[view] }).byPage(),
    };
}

;// CONCATENATED MODULE: ./build/adapters/azure/environments.js










/** Pages that are read of a list, and entries: a service that never ends its list is not believed. */
const MAX_PAGES = 1000;
const MAX_ENTRIES = 10_000;
/** Tries to create a version while others create their own beside it. */
const TRIES = 3;
/** Milliseconds between them. */
const PAUSE_MS = 2000;
/** Workspaces and registries of Azure ML, all of them as one identity. Nothing is asked yet. */
function environmentStores(targets, { signal, pollMs, host, ...options }) {
    const connection = (0,azure_connection/* connectAzure */.C)({ ...options, signal }, host);
    return targets.map((target) => environmentStore(target, assetsOf(target, connection, { signal, pollMs }), { signal, pollMs }));
}
function assetsOf(target, { credential, clientOptions }, surroundings) {
    const { endpoint } = clientOptions;
    const client = new dist/* AzureMachineLearningWorkspaces */.FQ(credential, target.subscription, {
        ...clientOptions,
        $host: endpoint,
    });
    if (target.kind === 'workspace')
        return workspaceAssets(client, target, surroundings.signal);
    return registryAssets({ client, endpoint, signal: surroundings.signal, pollMs: surroundings.pollMs }, target);
}
function environmentStore(target, assets, { signal, pollMs: pauseMs = PAUSE_MS }) {
    const asked = askedOf(target, signal);
    const ask = (what, request) => (0,failures/* askAzure */.pi)(asked(what), request);
    const all = async (what, pages) => ask(what, () => collect(pages()));
    // A version that is not there, and a workspace that is not there, are both 404.
    const requireTarget = (0,once/* lazy */.RZ)(() => ask('list environments', () => firstPage(assets.names('active'))));
    const find = async (name, version) => {
        requireNames(target, name, version);
        const reply = await ask(`read ${name} ${version}`, () => assets.get(name, version).catch(absent));
        if (reply === undefined)
            await requireTarget();
        return reply === undefined || isUnfinished(reply) ? undefined : requireVersion(target, name, reply);
    };
    return {
        target,
        find,
        names: async (view) => (await all('list environments', () => assets.names(view))).flatMap((reply) => parseName(reply) ?? []),
        versions: async (name, view) => {
            requireNames(target, name);
            const replies = await all(`list versions of ${name}`, () => assets.versions(name, view));
            const newest = replies.toSorted((one, other) => createdAt(other) - createdAt(one));
            return newest.filter((reply) => !isUnfinished(reply)).flatMap((reply) => parseVersion(name, reply) ?? []);
        },
        create: (version) => createVersion({ target, assets, asked, find, pauseMs, signal }, version),
    };
}
/** What refuses a version may be another run's that came first: it is read again before it is believed. */
async function createVersion({ target, assets, asked, find, pauseMs, signal }, wanted) {
    const { name, version } = wanted;
    requireNames(target, name, version);
    const asking = asked(`register ${name} ${version}`);
    for (let left = TRIES - 1;; left -= 1) {
        const put = await (0,failures/* askAzure */.pi)(asking, () => tryPut(assets, wanted));
        if (put.kind === 'done')
            return requireVersion(target, name, put.reply);
        const stored = await find(name, version);
        if (stored !== undefined)
            return stored;
        if (!put.mayPass || left === 0)
            throw refusedBy(asking, put);
        await (0,failures/* askAzure */.pi)(asking, () => (0,promises_.setTimeout)(pauseMs, undefined, signal === undefined ? {} : { signal }));
    }
}
async function tryPut(assets, wanted) {
    try {
        return { kind: 'done', reply: await assets.put(wanted.name, wanted.version, propertiesOf(wanted)) };
    }
    catch (cause) {
        const status = (0,failures/* statusOf */.c2)(cause);
        if (status === 409 || status === 412)
            return { kind: 'refused', cause, mayPass: true };
        // 400: what is wrong with a version is its own fault, or that of changing one that is there. 200: an operation that failed.
        if (status === 400 || status === 422 || status === 200)
            return { kind: 'refused', cause, mayPass: false };
        throw cause;
    }
}
function refusedBy(asking, { cause, mayPass }) {
    const told = (0,failures/* azureFailure */.uR)(asking, cause);
    if (mayPass || !(told instanceof errors/* TerrariumError */.qM))
        return told;
    const hint = 'correct what Azure names in the definition, and run again';
    return new errors/* TerrariumError */.qM('azureml-refused', told.message, { cause: told.cause, hint });
}
function requireVersion(target, name, reply) {
    const parsed = parseVersion(name, reply);
    if (parsed !== undefined)
        return parsed;
    throw new errors/* TerrariumError */.qM('azure-failed', `what the ${(0,azureml_target/* formatTarget */.P4)(target)} tells of ${name} is no environment`);
}
function propertiesOf({ image, description, tags }) {
    return { image, osType: 'Linux', ...(description === undefined ? {} : { description }), tags: { ...tags } };
}
function askedOf(target, signal) {
    const named = (0,azureml_target/* formatTarget */.P4)(target);
    const role = target.kind === 'workspace' ? 'AzureML Data Scientist' : 'AzureML Registry User';
    return (what) => ({ what: `${what} in the ${named}`, role: `the role ${role} on the ${named}`, signal });
}
function absent(error) {
    if ((0,failures/* statusOf */.c2)(error) !== 404)
        throw error;
}
async function firstPage(pages) {
    for await (const _ of pages)
        return;
}
async function collect(pages) {
    const entries = [];
    let read = 0;
    for await (const page of pages) {
        read += 1;
        entries.push(...page);
        if (read < MAX_PAGES && entries.length <= MAX_ENTRIES)
            continue;
        throw new errors/* TerrariumError */.qM('azure-limit', `the list has more than ${MAX_ENTRIES} entries, or ${MAX_PAGES} pages`);
    }
    return entries;
}
// They become parts of addresses, also where a service told them.
function requireNames(target, name, version) {
    if ((0,azureml_target/* isAzureMlName */.md)(name) && (version === undefined || (0,azureml_target/* isAzureMlVersion */.n2)(version)))
        return;
    const message = `the ${(0,azureml_target/* formatTarget */.P4)(target)} can have no environment ${JSON.stringify([name, version].join(' '))}`;
    throw new errors/* TerrariumError */.qM('azureml-refused', message, { hint: 'use letters, digits, dashes and underscores' });
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

/***/ 43070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ CURATED_PREFIXES),
/* harmony export */   P4: () => (/* binding */ formatTarget),
/* harmony export */   md: () => (/* binding */ isAzureMlName),
/* harmony export */   n2: () => (/* binding */ isAzureMlVersion)
/* harmony export */ });
/* unused harmony export isCuratedName */
// They become parts of addresses.
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,254}$/;
// Azure publishes no pattern for versions. A leading letter or digit keeps `..` out of addresses.
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/;
// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", but the service
// also rejects "AzureML" without the hyphen.
const CURATED_PREFIXES = ['AzureML', 'Microsoft'];
/** True for the name of an environment that Microsoft maintains. */
function isCuratedName(name) {
    return CURATED_PREFIXES.some((prefix) => name.startsWith(prefix));
}
/** True for a name that Azure ML gives environments: without dots, other than `isEnvironmentName`. */
function isAzureMlName(text) {
    return NAME.test(text);
}
/** True for a version that can be a part of an address. */
function isAzureMlVersion(text) {
    return VERSION.test(text);
}
/** What messages call a target: `workspace ml-team`, `Azure ML registry acme-shared`. */
function formatTarget({ kind, name }) {
    return kind === 'workspace' ? `workspace ${name}` : `Azure ML registry ${name}`;
}


/***/ }),

/***/ 32377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cF: () => (/* binding */ tupleOf),
/* harmony export */   lW: () => (/* binding */ nullOr),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);

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
/** Null, or what another parser takes. */
function nullOr(parse) {
    return (value) => (value === null ? null : parse(value));
}
/** An object of at most `most` members of one kind. */
function mapOf(isKey, parse, most) {
    return (value) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return undefined;
        const members = Object.entries(value).map(([key, member]) => [key, parse(member)]);
        const isTaken = members.length <= most && members.every(([key, member]) => isKey(key) && member !== undefined);
        return isTaken ? Object.fromEntries(members) : undefined;
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
