export const id = 8458;
export const ids = [8458];
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

// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var esm = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/adapters/registry/failures.js + 1 modules
var registry_failures = __webpack_require__(51251);
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

/***/ 86082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   pi: () => (/* binding */ askAzure),
/* harmony export */   uR: () => (/* binding */ azureFailure)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
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
