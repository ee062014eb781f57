export const id = 185;
export const ids = [185];
export const modules = {

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   A9: () => (/* binding */ SAFE),
/* harmony export */   Iz: () => (/* binding */ spawnGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1236);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_OUTPUT = 1 << 30;
/**
 * What a repository may not bring along: a folder of it that looks like a bare repository has a configuration of its own, which
 * can name programs to run. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
const SAFE = [
    '-c',
    'safe.bareRepository=explicit',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
];
/** Runs git in a folder. Variables that name another repository, as in a hook, are not passed on. */
async function git(folder, args) {
    const { stdout } = await run('git', [...SAFE, '-C', folder, ...args], {
        env: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(process.env),
        maxBuffer: MAX_OUTPUT,
    });
    return stdout;
}
/** Starts git in a folder with a pipe on each side. */
function spawnGit(folder, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE, '-C', folder, ...args], {
        env: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(process.env),
        stdio: ['pipe', 'pipe', 'ignore'],
    });
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/adapters/registry/agents.js
var registry_agents = __webpack_require__(9295);
// EXTERNAL MODULE: ./build/adapters/registry/transport.js
var transport = __webpack_require__(9040);
;// CONCATENATED MODULE: ./build/adapters/actions-cache.js





const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
/** Part of an entry's identity: entries that @actions/cache writes have another. */
const VERSION = (0,external_node_crypto_.createHash)('sha256').update('terrarium-hints-v1').digest('hex');
const MAX_BYTES = 1024 * 1024;
const BUDGET_MS = 5000;
/**
 * Hints in the Actions cache: one small JSON document, over the cache service's protocol, version 2. Not with @actions/cache,
 * which unpacks archives with `tar -P`, so that whoever may write a cache could write files; here a document is read, never
 * unpacked. Every failure means "no hints".
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts
 */
function hintStore({ env, scope, budgetMs = BUDGET_MS, onDebug }) {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    const prefix = `terrarium-hints-v1-${sha256(scope).slice(0, 16)}-`;
    let left = budgetMs;
    let restored = '';
    const timed = async (what, otherwise, work) => {
        const began = performance.now();
        try {
            if (!url || !token)
                throw new Error('this runner offers no cache service');
            if (left <= 0)
                throw new Error('the time for the cache is used up');
            const time = Math.ceil(left);
            const agents = (0,registry_agents/* createAgents */.j)(env, 1);
            const signal = AbortSignal.timeout(time);
            const send = (0,transport/* createTransport */.o)({ agents, timeoutMs: time, totalMs: time, signal, onRequest: undefined });
            return await work({ url, token, send });
        }
        catch (error) {
            onDebug(`hints were not ${what}: ${error instanceof Error ? error.message : String(error)}`);
            return otherwise;
        }
        finally {
            left -= performance.now() - began;
        }
    };
    return {
        restore: () => timed('restored', new Map(), async (service) => {
            const text = await download(service, prefix);
            const hints = text === undefined ? new Map() : parseHints(text);
            restored = formatHints(hints);
            return hints;
        }),
        save: (hints) => timed('saved', undefined, async (service) => {
            const text = formatHints(hints);
            if (hints.size > 0 && text !== restored)
                await upload(service, `${prefix}${sha256(text).slice(0, 32)}`, text);
        }),
    };
}
async function download(service, prefix) {
    // No entry has the bare prefix as its key: the newest that starts with it is answered.
    const wanted = { key: prefix, restore_keys: [prefix], version: VERSION };
    const found = await call(service, 'GetCacheEntryDownloadURL', wanted);
    if (found.ok !== true)
        return undefined;
    if (!textOf(found, 'matched_key', 'matchedKey').startsWith(prefix))
        throw new Error('the service answered another entry');
    const url = signedUrl(service, textOf(found, 'signed_download_url', 'signedDownloadUrl'));
    const { status, body } = await service.send({ method: 'GET', url, headers: {}, limit: MAX_BYTES });
    if (status !== 200)
        throw new Error(`the entry answered ${status}`);
    return body;
}
async function upload(service, key, text) {
    const bytes = new TextEncoder().encode(text);
    if (bytes.byteLength > MAX_BYTES)
        throw new Error('there are too many');
    const created = await call(service, 'CreateCacheEntry', { key, version: VERSION });
    if (created.ok !== true)
        throw new Error('the service takes no entry');
    const url = signedUrl(service, textOf(created, 'signed_upload_url', 'signedUploadUrl'));
    const headers = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
    const { status } = await service.send({ method: 'PUT', url, ...sending(bytes, headers) });
    if (status < 200 || status >= 300)
        throw new Error(`the upload answered ${status}`);
    const size = { key, version: VERSION, size_bytes: String(bytes.byteLength) };
    await call(service, 'FinalizeCacheEntryUpload', size);
}
async function call({ url: service, token, send }, method, content) {
    const url = new URL(`${SERVICE}/${method}`, service.endsWith('/') ? service : `${service}/`);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    const { status, body } = await send({ method: 'POST', url, ...sending(bytes, headers) });
    if (status === 409)
        throw new Error('an equal entry exists');
    if (status < 200 || status >= 300)
        throw new Error(`${method} answered ${status}`);
    const value = (0,json/* parseJson */.q)(body);
    if (!(0,json/* isRecord */.u)(value))
        throw new Error(`${method} answered no JSON object`);
    return value;
}
function sending(bytes, headers) {
    const { byteLength: size } = bytes;
    const body = { kind: 'bytes', bytes, size };
    return { headers: { ...headers, 'content-length': String(size) }, body, limit: MAX_BYTES };
}
// Signed links are sent no token, and go over TLS unless the service itself is reached without (a test's, on loopback).
function signedUrl({ url }, text) {
    const signed = new URL(text);
    if (signed.protocol === 'https:' || signed.origin === new URL(url).origin)
        return signed;
    throw new Error('the service answered a link without TLS');
}
// Field names are written as in the protocol file; servers may answer in either spelling.
function textOf(value, ...names) {
    const text = names.map((name) => value[name]).find((candidate) => typeof candidate === 'string');
    return typeof text === 'string' ? text : '';
}
/** Hints of a document that anyone who may write a cache could have written: only what has the right shape. */
function parseHints(bytes) {
    const value = (0,json/* parseJson */.q)(bytes);
    const entries = (0,json/* isRecord */.u)(value) && (0,json/* isRecord */.u)(value.hints) ? Object.entries(value.hints) : [];
    const valid = entries.filter((entry) => {
        const [key, digest] = entry;
        return /^[0-9a-f]{64}$/.test(key) && typeof digest === 'string' && (0,names_digest/* parseDigest */.m)(digest) !== undefined;
    });
    return new Map(valid);
}
function formatHints(hints) {
    return JSON.stringify({
        formatVersion: 1,
        hints: Object.fromEntries([...hints].sort(([a], [b]) => (a < b ? -1 : 1))),
    });
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/adapters/github/client.js


const client_BUDGET_MS = 120_000;
/** A rate limit that ends within this many seconds is waited for. */
const MAX_WAIT_SECONDS = 60;
function gitHub(options) {
    let left = options.budgetMs ?? client_BUDGET_MS;
    return {
        ask: async (what, question) => {
            const began = external_node_perf_hooks_.performance.now();
            try {
                // Builds take their time between two questions: only what is asked counts.
                return await question(await openClient({ ...options, budgetMs: Math.max(1, Math.ceil(left)) }));
            }
            catch (error) {
                if (isOutside(error))
                    return refusal(what, error);
                throw error;
            }
            finally {
                left -= external_node_perf_hooks_.performance.now() - began;
            }
        },
    };
}
function isRefused(answer) {
    return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused';
}
async function openClient(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    return { octokit: await openOctokit(options), owner, repo };
}
async function openOctokit({ token, apiUrl, budgetMs = client_BUDGET_MS, secondMs = 1000, throttled = true }) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const waits = (retryAfter, _, __, tries) => retryAfter <= MAX_WAIT_SECONDS && tries < 2;
    const silent = () => undefined;
    return getOctokit(token, {
        baseUrl: apiUrl,
        request: { signal: AbortSignal.timeout(budgetMs) },
        retry: { retryAfterBaseValue: secondMs },
        throttle: { enabled: throttled, onRateLimit: waits, onSecondaryRateLimit: waits, retryAfterBaseValue: secondMs },
        log: { debug: silent, info: silent, warn: silent, error: silent },
    }, retry, throttling);
}
/** True where no status is GitHub's own, or one of a proxy before it: the request may have been carried out. */
function isLostReply(error) {
    const status = statusOf(error);
    return status === undefined || status >= 500;
}
/** HTTP status of a failed request; `undefined` where there was no answer. */
function statusOf(error) {
    const known = error instanceof Error && 'status' in error && typeof error.status === 'number' && 'response' in error;
    return known && error.response !== undefined ? error.status : undefined;
}
// Replies, lost connections, the end of our time, and answers that are not what GitHub describes: a proxy's page, or nothing.
function isOutside(error) {
    return error instanceof Error && OUTSIDE.has(error.name);
}
const OUTSIDE = new Set([
    'HttpError',
    'GraphqlResponseError',
    'AbortError',
    'TimeoutError',
    'TypeError',
    'SyntaxError',
]);
function refusal(what, error) {
    const status = statusOf(error);
    const message = `${what} (${status ?? 'no answer'}): ${(0,errors/* redact */.E)(error.message)}`;
    return { kind: 'refused', message, hint: hintFor(status) };
}
function hintFor(status) {
    if (status === 401)
        return 'give a valid github-token';
    if (status === 403 || status === 404)
        return 'give the job the missing permission "pull-requests: write", or set comment: false';
    if (status === 410)
        return 'the conversation is locked or gone: set comment: false';
    if (status === 422)
        return 'GitHub refused the text: the job summary has all of it';
    return 'the job summary has all of it';
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/core/oci/repository-order.js

/** The target, staging where this run pushes there, and the read-only repositories. */
function repositoryOrder(config, staging) {
    const { repository, stagingRepository, lookupRepositories } = config;
    const staged = staging && stagingRepository !== undefined;
    const target = staged ? stagingRepository : repository;
    const order = [repository, staged ? stagingRepository : undefined, ...lookupRepositories];
    const named = order.filter((entry) => entry !== undefined);
    const names = named.map(names_reference/* formatRepository */.Sh);
    return { target, order: named.filter((_, index) => names.indexOf(names[index]) === index) };
}

// EXTERNAL MODULE: ./build/hosts/composition.js + 30 modules
var composition = __webpack_require__(261);
;// CONCATENATED MODULE: ./build/hosts/action/labels.js
/** What is meant where a label names no environment. */
const CHANGED = Symbol('changed');
/**
 * Labels `terrarium:rebuild` and `terrarium:refresh`, with a pattern behind a blank or without: only who may triage sets labels.
 * https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels
 */
function readLabels(names) {
    const wished = (kind) => names.flatMap((name) => {
        const match = /^terrarium:(rebuild|refresh)(?:\s+(\S.*))?$/.exec(name.trim());
        return match === null || match[1] !== kind ? [] : [match[2]?.trim() ?? CHANGED];
    });
    return { force: wished('rebuild'), refresh: wished('refresh') };
}
/** Wishes as patterns that name something, and those that name nothing: a label must not fail a run. */
function patternsOf(wishes, changed, isKnown) {
    const named = wishes.flatMap((wish) => (typeof wish === 'string' ? [wish] : []));
    // An exclusion would mean everything else.
    const known = named.filter((pattern) => !pattern.startsWith('!') && isKnown(pattern));
    const patterns = wishes.includes(CHANGED) ? [...known, ...changed] : known;
    return { patterns, unknown: named.filter((pattern) => !known.includes(pattern)) };
}

;// CONCATENATED MODULE: ./build/hosts/action/event.js


/** Branch that a pull request is to be merged into, where its name needs no quoting; else `undefined`. */
function baseBranchOf({ payload }) {
    const name = textAt(payload, 'pull_request', 'base', 'ref');
    return /^[A-Za-z0-9][A-Za-z0-9._/-]{0,100}$/.test(name) ? name : undefined;
}
/** Decides by the event alone; inputs can only take away. */
function judge(facts, wishes) {
    if (facts.name === 'pull_request_target')
        return refusedTarget();
    if (facts.name === 'workflow_run') {
        const refusal = refuseWorkflowRun(facts, wishes);
        if (refusal !== undefined)
            return refusal;
    }
    const { comments, builds, note, ...row } = ofCheckout(facts, rowOf(facts));
    const may = row.push && wishes.push !== false;
    const load = builds && wishes.push === false && wishes.mode === 'auto';
    const mode = may || load || wishes.mode === 'report' ? wishes.mode : 'plan';
    const push = may && (mode === 'auto' || mode === 'build');
    // A leg of a matrix sees only its row.
    const muted = !comments || wishes.comment === 'false' || wishes.mode === 'build';
    return {
        ...row,
        kind: 'permitted',
        mode,
        push,
        load,
        savesHints: row.savesHints && !load,
        gathers: may && mode === 'report',
        names: (push || (may && mode === 'report')) && row.names,
        suggests: comments && wishes.mode !== 'build',
        comment: muted ? 'never' : wishes.comment === 'true' ? 'always' : 'when-useful',
        note: load ? LOADED : (note ?? (may || wishes.mode === 'plan' ? undefined : reasonToPlan(row.push))),
    };
}
// What is checked out may be somebody's pull request ("/ok-to-test"): its images get no names of the repository's.
function ofCheckout({ sha, checkedOut }, row) {
    if (!row.names || checkedOut === undefined || checkedOut === sha)
        return row;
    const note = "another commit than the event's is checked out: names and records are not written";
    return { ...row, names: false, savesHints: false, target: 'staging', note };
}
const LOADED = 'push is false: what is missing is built into the engine of this machine';
function reasonToPlan(allowed) {
    return allowed ? 'push is false: planned only, for other jobs would not have an image that is not pushed' : undefined;
}
const NOTHING = {
    push: false,
    builds: true,
    target: 'repository',
    names: false,
    comments: false,
    pullRequest: undefined,
    labels: { force: [], refresh: [] },
    trusted: true,
    keepMoved: true,
    savesHints: false,
    base: undefined,
    head: undefined,
};
function rowOf(facts) {
    switch (facts.name) {
        case 'push':
            return pushRow(facts);
        case 'release':
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { ...NOTHING, push: true, names: true, keepMoved: false, savesHints: true };
        case 'merge_group':
            return { ...NOTHING, push: true, target: 'staging', base: commitAt(facts.payload, 'merge_group', 'base_sha') };
        case 'pull_request':
            return pullRequestRow(facts);
        case 'workflow_run':
            return workflowRunRow(facts);
        default:
            return { ...NOTHING, builds: false, trusted: false, note: 'planned only: this event builds nothing' };
    }
}
function pushRow({ ref, actor, payload }) {
    const branch = textAt(payload, 'repository', 'default_branch');
    const released = ref.startsWith('refs/tags/') || (branch !== '' && ref === `refs/heads/${branch}`);
    if (released)
        return { ...NOTHING, push: true, names: true, keepMoved: false, savesHints: true };
    if (actor === DEPENDABOT)
        return { ...NOTHING, note: 'planned only: runs of Dependabot may not push' };
    return { ...NOTHING, push: true, target: 'staging', savesHints: true };
}
const DEPENDABOT = 'dependabot[bot]';
function pullRequestRow({ actor, payload }) {
    const common = { ...NOTHING, base: commitAt(payload, 'pull_request', 'base', 'sha') };
    if (!isSameRepository(payload)) {
        return { ...common, trusted: false, note: 'planned only: the pull request comes from a fork' };
    }
    if (actor === DEPENDABOT || textAt(payload, 'pull_request', 'user', 'login') === DEPENDABOT) {
        return { ...common, note: 'planned only: the pull request comes from Dependabot' };
    }
    const number = valueAt(payload, 'pull_request', 'number');
    const sha = commitAt(payload, 'pull_request', 'head', 'sha') ?? '';
    const pullRequest = typeof number === 'number' ? { kind: 'number', number, sha } : undefined;
    const labels = readLabels(labelsOf(payload));
    return { ...common, push: true, target: 'staging', comments: pullRequest !== undefined, pullRequest, labels };
}
function labelsOf(payload) {
    const labels = valueAt(payload, 'pull_request', 'labels');
    return Array.isArray(labels) ? labels.map((label) => textAt(label, 'name')) : [];
}
// The head's repository is `null` once a fork was deleted: what is not known to be the same is a fork.
function isSameRepository(payload) {
    const id = valueAt(payload, 'pull_request', 'head', 'repo', 'id');
    if (typeof id === 'number')
        return id === valueAt(payload, 'repository', 'id');
    const name = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
    return name !== '' && name === textAt(payload, 'repository', 'full_name');
}
function workflowRunRow({ payload }) {
    const sha = commitAt(payload, 'workflow_run', 'head_sha');
    const owner = textAt(payload, 'workflow_run', 'head_repository', 'owner', 'login');
    const branch = textAt(payload, 'workflow_run', 'head_branch');
    const found = sha !== undefined && owner !== '' && branch !== '';
    const pullRequest = found ? { kind: 'head', owner, branch, sha } : undefined;
    return { ...NOTHING, builds: false, trusted: false, comments: found, pullRequest, head: sha, base: 'HEAD' };
}
function refusedTarget() {
    return {
        kind: 'refused',
        why: 'pull_request_target gives the files of a pull request the rights of the repository',
        hint: 'use pull_request; for comments on forks add a workflow_run workflow with mode: report',
    };
}
function refuseWorkflowRun({ sha, checkedOut, payload }, { mode }) {
    if (mode !== 'report') {
        return { kind: 'refused', why: 'workflow_run has rights that its head has not', hint: 'set mode: report' };
    }
    if (commitAt(payload, 'workflow_run', 'head_sha') === undefined) {
        return { kind: 'refused', why: 'the payload names no head commit', hint: 'run it on workflow_run: completed' };
    }
    // Anything else than the commit that GitHub runs the workflow from may be the head, or a merge of it.
    if (checkedOut !== undefined && checkedOut === sha)
        return undefined;
    return {
        kind: 'refused',
        why: 'with workflow_run only the base may be checked out, for the head decides about configuration otherwise',
        hint: 'use actions/checkout without ref, then: git fetch --no-tags origin ${{ github.event.workflow_run.head_sha }}',
    };
}
function valueAt(value, ...path) {
    return path.reduce((at, key) => ((0,json/* isRecord */.u)(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}
function textAt(value, ...path) {
    const text = valueAt(value, ...path);
    return typeof text === 'string' ? text : '';
}
function commitAt(value, ...path) {
    const text = textAt(value, ...path);
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/adapters/command.js
var command = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/adapters/work-tree.js
var work_tree = __webpack_require__(945);
;// CONCATENATED MODULE: ./build/adapters/git-objects.js






const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const MAX_LINKS = 40;
/** The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. */
async function gitTree(root, commit) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new errors/* TerrariumError */.q('usage', 'expected a full commit id');
    return readTreeOf(await openTree(root, commit));
}
/**
 * The files of a commit that a shallow clone does not hold. Most of them are those of the checkout, whose objects are here; the
 * others are read from where the repository is hosted.
 */
async function remoteGitTree(root, { blobs, complete, readBlob }) {
    if (!complete)
        throw new errors/* TerrariumError */.q('git-failed', 'the merge base has too many files', { hint: DEEPER });
    const prefix = await prefixOf(root);
    const own = blobs.filter(({ path }) => path.startsWith(prefix));
    const entries = new Map(own.map(({ path, ...entry }) => [path.slice(prefix.length), entry]));
    const read = async (oid, path) => (await hasObject(root, oid)) ? readFiltered(root, prefix, oid, path) : readBlob(oid);
    return readTreeOf({ entries, links: await readLinks(entries, read), read });
}
const DEEPER = 'check out with fetch-depth: 0';
async function hasObject(root, oid) {
    return (0,git/* git */.$Y)(root, ['cat-file', '-e', oid]).then(() => true, () => false);
}
function readTreeOf(tree) {
    return {
        listFiles: async () => [...tree.entries].filter(([, { mode }]) => mode !== '160000').map(([path]) => path),
        readText: (path) => readText(tree, path),
        listContext: async (directory) => listContext(tree, directory),
        digestFile: async (path) => digestFile(tree, path),
    };
}
/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
async function mergeBase(root, a, b) {
    try {
        return (await (0,git/* git */.$Y)(root, ['merge-base', '--end-of-options', a, b])).trim() || undefined;
    }
    catch {
        // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
        return undefined;
    }
}
async function openTree(root, commit) {
    try {
        const prefix = await prefixOf(root);
        const listed = await (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-l', '-z', commit, '.']);
        const entries = new Map(listed.split('\0').flatMap(parseEntry));
        const read = (oid, path) => readFiltered(root, prefix, oid, path);
        return {
            entries,
            links: await readLinks(entries, (oid, path) => readObject(root, ['cat-file', 'blob', oid], path)),
            read,
        };
    }
    catch (cause) {
        if (cause instanceof errors/* TerrariumError */.q)
            throw cause;
        throw new errors/* TerrariumError */.q('git-failed', `commit ${commit} cannot be read`, { cause, hint: DEEPER });
    }
}
/** Path of the folder in its repository, empty or with a slash at its end. */
async function prefixOf(root) {
    return (await (0,git/* git */.$Y)(root, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
}
function parseEntry(line) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\s+(\d+|-)\t(.*)$/s.exec(line);
    if (match === null)
        return [];
    const [, mode = '', oid = '', size = '0', path = ''] = match;
    return [[path, { mode, oid, size: Number(size === '-' ? 0 : size) }]];
}
async function readLinks(entries, read) {
    const links = new Map();
    for (const [path, { mode, oid }] of entries) {
        if (mode === '120000')
            links.set(path, (await read(oid, path)).toString());
    }
    return links;
}
// As a checkout does it: every link on the way is followed, and none leads out.
function follow({ links }, start) {
    let path = start;
    for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
        const parts = path.split('/');
        const link = parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((prefix) => links.has(prefix));
        if (link === undefined)
            return { kind: 'inside', path };
        const target = links.get(link) ?? '';
        path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), target, path.slice(link.length))).replace(/\/$/, '');
        if (target.startsWith('/') || path === '..' || path.startsWith('../'))
            return { kind: 'outside' };
    }
    return { kind: 'outside' };
}
async function readText(tree, start) {
    const resolved = follow(tree, start);
    if (resolved.kind === 'outside') {
        const hint = 'replace the link by the file';
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    const entry = tree.entries.get(resolved.path);
    if (entry === undefined || entry.mode === '160000')
        return { kind: 'absent' };
    if (entry.size > MAX_TEXT_BYTES)
        return (0,work_tree/* tooLarge */.g$)(entry.size);
    return (0,work_tree/* decodeText */.g7)(await tree.read(entry.oid, resolved.path));
}
function listContext(tree, directory) {
    const resolved = directory === '.' ? { kind: 'inside', path: '.' } : follow(tree, directory);
    if (resolved.kind === 'outside')
        return undefined;
    const listed = [];
    for (const [full, { mode }] of tree.entries) {
        const path = (0,names_path/* relativeTo */.Mf)(resolved.path, full);
        if (path === undefined || mode === '160000')
            continue;
        const target = tree.links.get(full);
        listed.push({
            path,
            kind: target === undefined ? 'file' : 'link',
            executable: mode === '100755',
            target: target ?? '',
        });
    }
    return listed.length === 0 && resolved.path !== '.' ? undefined : listed;
}
async function digestFile(tree, start) {
    const resolved = follow(tree, start);
    const entry = resolved.kind === 'inside' ? tree.entries.get(resolved.path) : undefined;
    if (resolved.kind === 'outside' || entry === undefined) {
        throw new errors/* TerrariumError */.q('git-failed', `${JSON.stringify(start)} is not in the commit`);
    }
    const bytes = await tree.read(entry.oid, resolved.path);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
// `cat-file --filters` applies the checkout's end-of-line rules, so that both sides of a comparison hold what a build sees.
function readFiltered(root, prefix, oid, path) {
    return readObject(root, ['cat-file', '--filters', `--path=${prefix}${path}`, oid], path);
}
async function readObject(root, args, path) {
    const child = (0,git/* spawnGit */.Iz)(root, args);
    child.stdin.end();
    const failed = (cause) => new errors/* TerrariumError */.q('git-failed', `git cannot read ${JSON.stringify(path)}`, { cause });
    const closed = new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(failed(cause)));
        child.once('close', resolve);
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    if ((await closed) !== 0)
        throw failed();
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/adapters/git-history.js





/** True where the clone does not hold all of its history. */
async function isShallow(root) {
    return (0,git/* git */.$Y)(root, ['rev-parse', '--is-shallow-repository']).then((text) => text.trim() === 'true', () => false);
}
/** Fetches one commit with its files and nothing before it; false where that cannot be had. */
async function fetchCommit(root, commit, credentials) {
    if (!COMMIT.test(commit))
        return false;
    return fetchFrom(root, ['--depth=1', 'origin', commit], credentials);
}
/** How many commits more are fetched, until there is a merge base. */
const STEPS = [50, 200, 1000];
/** Deepens a shallow clone just as far as two commits have a common one; `undefined` where they have none, or nothing can be fetched. */
async function deepenTo(root, wanted, head, credentials) {
    const refs = [wanted, head].filter((name) => COMMIT.test(name));
    for (const step of STEPS) {
        if (!(await fetchFrom(root, [`--deepen=${step}`, 'origin', ...refs], credentials)))
            return undefined;
        const found = await mergeBase(root, wanted, head);
        if (found !== undefined)
            return found;
        if (!(await isShallow(root)))
            return undefined;
    }
    return (await fetchFrom(root, ['--unshallow', 'origin', ...refs], credentials))
        ? mergeBase(root, wanted, head)
        : undefined;
}
/** Former paths by path, of files that were renamed since a commit; `head` is a commit, or the work tree without one. */
async function renamesSince(root, commit, head) {
    const sides = [commit, ...(head === undefined ? [] : [head])];
    const args = ['diff', '--no-ext-diff', '--no-textconv', '--relative', '-M', '--diff-filter=R', '--name-status', '-z'];
    const listed = await (0,git/* git */.$Y)(root, [...args, '--end-of-options', ...sides, '--']).catch(() => '');
    const fields = listed.split('\0');
    const renames = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3)
        renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
    return renames;
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// A checkout may have kept credentials of its own, beside which GitHub takes no others: ours are for where it kept none.
async function fetchFrom(root, args, credentials) {
    if (await runFetch(root, args, {}))
        return true;
    return credentials !== undefined && runFetch(root, args, headerOf(credentials));
}
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const FETCH = ['fetch', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet'];
const TIMEOUT_MS = 60_000;
function runFetch(root, args, more) {
    const env = { ...(0,command/* childEnvironment */.Qc)(process.env), GIT_TERMINAL_PROMPT: '0', ...more };
    const all = [...git/* SAFE */.A9, '-c', 'protocol.ext.allow=never', '-C', root, ...FETCH, ...args];
    return run('git', all, { env, timeout: TIMEOUT_MS }).then(() => true, () => false);
}
// In a variable, because arguments are seen by every process of the machine.
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
function headerOf({ serverUrl, token }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/*$/, '/')}.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}

// EXTERNAL MODULE: ./build/core/config/config.js
var config_config = __webpack_require__(7515);
;// CONCATENATED MODULE: ./build/core/diff/renames.js
/**
 * Follows renames: what is gone from the head and came under another id counts as one definition. `renames` are former paths by
 * path, as git tells them; where it tells nothing, a definition of equal hash is the same one.
 */
function followRenames(base, head, renames) {
    const current = new Set(head.definitions.map(({ origin }) => origin.id));
    const former = new Map(base.definitions.map((definition) => [definition.origin.id, definition]));
    const gone = base.definitions.filter(({ origin }) => !current.has(origin.id));
    const fresh = head.definitions.filter(({ origin }) => !former.has(origin.id));
    const from = new Map();
    const taken = new Set();
    const take = (definition, found) => {
        if (found === undefined || taken.has(found))
            return;
        taken.add(found);
        from.set(definition.origin.id, found);
    };
    for (const definition of fresh)
        take(definition, byPath(definition, former, current, renames));
    const left = gone.filter(({ origin }) => !taken.has(origin.id));
    for (const definition of fresh)
        if (!from.has(definition.origin.id))
            take(definition, byHash(definition, left));
    const now = new Map([...from].map(([id, old]) => [old, id]));
    return { base: { ...base, definitions: base.definitions.map((one) => rename(one, now)) }, from };
}
function byPath({ origin: { id, source } }, former, current, renames) {
    const path = renames.get(source);
    const old = path === undefined ? undefined : `${path}${id.slice(source.length)}`;
    return old !== undefined && former.has(old) && !current.has(old) ? old : undefined;
}
// Several of equal hash tell nothing of which became which.
function byHash({ item }, gone) {
    if (!item.ok)
        return undefined;
    const same = gone.filter((old) => old.item.ok && old.item.value.hash === item.value.hash);
    return same.length === 1 ? same[0]?.origin.id : undefined;
}
function rename(definition, now) {
    const id = now.get(definition.origin.id);
    if (id === undefined)
        return definition;
    const { origin, item } = definition;
    const renamed = { ...origin, id };
    return { origin: renamed, item: item.ok ? { ...item, id, value: { ...item.value, id } } : { ...item, id } };
}

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var names_sha256 = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/core/names/image-key.js

const KEY_SCHEME = 'terrarium.image-key/v1';
/** Address of the image that a definition gives with these bases (docs/hash.md). */
function imageKey(inputs) {
    const lines = [
        KEY_SCHEME,
        `definition ${inputs.definition}`,
        ...(inputs.recipe === undefined ? [] : [`recipe ${inputs.recipe}`]),
        ...sortedLines('base', inputs.bases),
        ...sortedLines('installer', inputs.installers),
        ...[...new Set(inputs.parents)].sort().map((key) => `parent ${key}`),
    ];
    return (0,names_sha256/* sha256Hex */.f)(lines.map((line) => `${line}\n`).join(''));
}
// Every part is ASCII, so that code-unit order is byte order.
function sortedLines(keyword, images) {
    const lines = images.map(({ reference, platform, digest }) => `${keyword} ${reference} ${platform} ${digest}`);
    return [...new Set(lines)].sort();
}

// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(1341);
;// CONCATENATED MODULE: ./build/core/oci/lookup.js




const LABELS = {
    scheme: 'io.terrarium.scheme',
    definition: 'io.terrarium.definition-hash',
    key: 'io.terrarium.image-key',
    baseName: 'org.opencontainers.image.base.name',
    baseDigest: 'org.opencontainers.image.base.digest',
};
/** Tag of the current build of a key. */
const keyTag = (key) => `env-${key}`;
/** Tag of the newest image of a definition. */
const definitionTag = (hash) => `def-${hash}`;
/** Asks for a tag with one HEAD. */
async function lookUpPresent(registry, repository, tag, key) {
    return tryLookup(async () => {
        const found = await registry.headManifest(repository, tag);
        if (found === undefined)
            return { status: 'miss' };
        return { status: 'hit', image: { repository, digest: found.digest, strength: 'present', key } };
    });
}
/**
 * Reads an image by tag and checks every step from the tag to the labels. With a hint, one HEAD that answers the same digest
 * is enough: that digest was verified before.
 */
async function lookUpVerified(registry, repository, tag, expected, hints = new Map()) {
    return tryLookup(async () => {
        const hint = expected.key === undefined ? undefined : hints.get(expected.key);
        if (hint !== undefined && expected.key !== undefined) {
            const head = await registry.headManifest(repository, tag);
            if (head === undefined)
                return { status: 'miss' };
            if (head.digest === hint) {
                return { status: 'hit', image: { repository, digest: head.digest, strength: 'verified', key: expected.key } };
            }
        }
        const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag, expected.platforms);
        if (image === undefined)
            return { status: 'miss' };
        if (image.kind === 'broken')
            return { status: 'invalid', why: image.why };
        const why = mismatch(image.configs, expected);
        if (why !== undefined)
            return { status: 'invalid', why };
        const key = image.configs[0]?.labels[LABELS.key];
        return { status: 'hit', image: { repository, digest: image.digest, strength: 'verified', key } };
    });
}
/** What is wrong with an image's labels or platforms; `undefined` when nothing is. */
function mismatch(configs, expected) {
    const platforms = configs.map((config) => config.platform).sort();
    const wanted = [...expected.platforms].sort();
    if (platforms.join() !== wanted.join())
        return `expected platforms ${wanted.join(', ')}, received ${platforms.join(', ') || 'none'}`;
    const keys = new Set(configs.map((config) => config.labels[LABELS.key]));
    if (keys.size !== 1)
        return 'its platforms carry different keys';
    for (const { labels } of configs) {
        const scheme = labels[LABELS.scheme];
        if (scheme !== KEY_SCHEME)
            return `expected label ${LABELS.scheme}=${KEY_SCHEME}, received ${scheme ?? 'none'}`;
        const hash = labels[LABELS.definition];
        if (hash !== expected.hash)
            return `expected label ${LABELS.definition}=${expected.hash}, received ${hash ?? 'none'}`;
        const key = labels[LABELS.key];
        if (key === undefined || !/^[0-9a-f]{64}$/.test(key))
            return `expected a label ${LABELS.key}`;
        if (expected.key !== undefined && key !== expected.key)
            return `expected label ${LABELS.key}=${expected.key}, received ${key}`;
    }
    return undefined;
}
/** The answer that a failure is: bytes other than their digest says are invalid, anything else is unknown. */
async function tryLookup(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        // A registry that serves other bytes than it names has no image that we could use.
        if (error.code === 'registry-digest-mismatch')
            return { status: 'invalid', why: error.message };
        return { status: 'unknown', error };
    }
}
/** `repository@digest`, as it is handed to users; `repository:tag` for what only an engine has. */
function formatImage({ repository, digest, tag }) {
    const name = (0,names_reference/* formatRepository */.Sh)(repository);
    if (digest !== undefined)
        return `${name}@${digest}`;
    return tag === undefined ? name : `${name}:${tag}`;
}
/** True for the answers that registries also give of what does not exist yet. */
function isRefusal(error) {
    return error.code === 'registry-auth' || error.code === 'registry-denied';
}

;// CONCATENATED MODULE: ./build/core/names/conda-version.js
const SEGMENTS = '[0-9a-z]+(?:[._-][0-9a-z]+)*';
const conda_version_VERSION = new RegExp(`^(?:([0-9]{1,9})!)?(${SEGMENTS}_?)(?:\\+(${SEGMENTS}))?$`);
// micromamba and rattler keep numbers in 64 bits.
const LONG_NUMBER = /[0-9]{19}/;
/**
 * Reads a version as conda orders them. Stricter than conda: components start and end with a letter or a digit (but for one
 * underscore at the end), and numbers have at most 18 digits.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L54
 */
function parseCondaVersion(text) {
    const lower = text.toLowerCase();
    const match = conda_version_VERSION.exec(lower);
    // conda reads a dash as an underscore, but not beside one.
    if (match === null || LONG_NUMBER.test(lower) || (lower.includes('-') && lower.includes('_')))
        return undefined;
    const [, epoch = '0', release = '', local] = match;
    const last = /[_-]$/.test(release) ? '_' : '';
    const components = split(last === '' ? release : release.slice(0, -1));
    return {
        text,
        release: [epoch, ...components.slice(0, -1), `${components.at(-1)}${last}`].map(parseComponent),
        local: local === undefined ? [] : split(local).map(parseComponent),
    };
}
/** Below, equal or above 0, as conda orders them: `1.0a1` < `1.0` = `1` < `1.0.post1` < `1!0`. */
function compareCondaVersions(left, right) {
    return compareLists(left.release, right.release) || compareLists(left.local, right.local);
}
function split(text) {
    return text.split(/[._-]/);
}
function parseComponent(text) {
    const runs = (text.match(/[0-9]+|[^0-9]+/g) ?? []).map(parseRun);
    return typeof runs[0] === 'bigint' ? runs : [0n, ...runs];
}
// In upper case `dev` is below every other word.
function parseRun(text) {
    if (/^[0-9]/.test(text))
        return BigInt(text);
    return text === 'post' ? 'post' : { word: text === 'dev' ? 'DEV' : text };
}
function compareLists(left, right) {
    return firstDifference(left, right, [], (a, b) => firstDifference(a, b, 0n, compareRuns));
}
function firstDifference(left, right, fill, compare) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const order = compare(left[index] ?? fill, right[index] ?? fill);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareRuns(left, right) {
    const [a, b] = [conda_version_textOf(left), conda_version_textOf(right)];
    const order = rankOf(left) - rankOf(right);
    if (order !== 0 || a === b)
        return order;
    return a < b ? -1 : 1;
}
function rankOf(run) {
    if (run === 'post')
        return 2;
    return typeof run === 'bigint' ? 1 : 0;
}
function conda_version_textOf(run) {
    return typeof run === 'object' ? run.word : run;
}

;// CONCATENATED MODULE: ./build/core/names/match-spec-build.js
const GLOB = /^[A-Za-z0-9_.*+]+$/;
// What Python, C++ and Rust read alike: no sets, no look-around, no back references.
const PATTERN = /^\^(?:[A-Za-z0-9_.*+?|()-]|\\[dDwWsS.*+?|()^$\\])*\$$/;
/** True for a build string: exact or with wildcards (`py311*`), or a regular expression (`^py3.*$`). */
function isBuild(text) {
    return GLOB.test(text) || (isBuildPattern(text) && compiles(text));
}
/** A regular expression stands in brackets: conda takes parentheses and dashes outside for something else. */
function isBuildPattern(text) {
    return PATTERN.test(text);
}
function compiles(pattern) {
    try {
        return new RegExp(pattern, 'u') !== undefined;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/core/names/pep440.js
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-scheme
const RELEASE = 'v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)';
const COMPATIBLE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+';
const SUFFIX = [
    '(?:[-_.]?(?<phase>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?',
    '(?:-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?',
    '(?:[-_.]?dev[-_.]?(?<dev>[0-9]*))?',
].join('');
const LOCAL = '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?';
const pep440_VERSION = new RegExp(`^${RELEASE}${SUFFIX}${LOCAL}$`, 'i');
const EQUAL = new RegExp(`^[=!]=${RELEASE}(?:\\.\\*|${SUFFIX}${LOCAL})$`, 'i');
const COMPATIBLE_WITH = new RegExp(`^~=${COMPATIBLE}${SUFFIX}$`, 'i');
const ORDERED = new RegExp(`^[<>]=?${RELEASE}${SUFFIX}$`, 'i');
// Any text may stand here; these are the characters of versions, so that no tool ends it elsewhere.
const IDENTICAL = /^===[A-Za-z0-9._*+!-]+$/;
/** Reads a version as PEP 440 knows it, normalized or not. */
function parsePythonVersion(text) {
    const parts = pep440_VERSION.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const { epoch = '0', release = '', local } = parts;
    return {
        epoch: BigInt(epoch),
        release: release.split('.').map(BigInt),
        stage: stageOf(parts),
        local: local === undefined ? [] : local.toLowerCase().split(/[-_.]/).map(parseSegment),
    };
}
/**
 * Below, equal or above 0: `1.0.dev1` < `1.0a1` < `1.0rc1` < `1.0` = `1` < `1.0+local` < `1.0.post1` < `1!0`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
function comparePythonVersions(left, right) {
    return (compareValues(left.epoch, right.epoch) ||
        compareNumbers(left.release, right.release) ||
        compareNumbers(left.stage, right.stage) ||
        compareLocal(left.local, right.local));
}
/** True for a version as PEP 440 knows it, normalized or not. */
function isVersion(text) {
    return pep440_VERSION.test(text);
}
/** True for one version specifier without white space: an operator and a version that it takes. */
function isSpecifier(text) {
    return [EQUAL, COMPATIBLE_WITH, ORDERED, IDENTICAL].some((form) => form.test(text));
}
const PHASES = { a: 1n, alpha: 1n, b: 2n, beta: 2n };
const [BEFORE_ALL, CANDIDATE, RELEASED] = [0n, 3n, 4n];
// Without a number a suffix counts as zero. A development release of the release itself is below its pre-releases.
function stageOf(parts) {
    const { phase, pre, dev } = parts;
    const post = parts.implicit ?? parts.post;
    const released = dev !== undefined && post === undefined ? BEFORE_ALL : RELEASED;
    return [
        ...(phase === undefined ? [released, 0n] : [PHASES[phase.toLowerCase()] ?? CANDIDATE, BigInt(pre ?? '')]),
        ...(post === undefined ? [0n, 0n] : [1n, BigInt(post)]),
        ...(dev === undefined ? [1n, 0n] : [0n, BigInt(dev)]),
    ];
}
function parseSegment(text) {
    return /^[0-9]+$/.test(text) ? BigInt(text) : text;
}
function compareNumbers(left, right) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareValues(left[index] ?? 0n, right[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
// Numbers are above words, and what is longer is above its own start.
function compareLocal(left, right) {
    for (const [index, a] of left.entries()) {
        const b = right[index];
        if (b === undefined)
            return 1;
        const order = typeof a === typeof b ? compareValues(a, b) : typeof a === 'bigint' ? 1 : -1;
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareValues(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/core/formats/contract/format.js
/** YAML by name. */
function isYamlName(path) {
    return /\.ya?ml$/i.test(path);
}
/** A file that holds one definition: itself. */
function oneDefinition(source, diagnostics) {
    return { definitions: [{ suffix: '', source, diagnostics }], uses: [] };
}
const NO_PYTHON = { channels: [], conda: [], pip: [] };
const NO_SPARK = { packages: [], precache: false, repositories: [] };
const NO_STEPS = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };
/** A source of the format that says nothing yet. */
function emptySource(format) {
    return {
        format,
        standing: 'part',
        name: undefined,
        nameAt: undefined,
        version: undefined,
        description: undefined,
        tags: {},
        variables: {},
        base: undefined,
        python: NO_PYTHON,
        spark: NO_SPARK,
        dockerfile: undefined,
        localPackages: [],
        consumes: [],
    };
}

// EXTERNAL MODULE: ./build/core/config/step-secrets.js
var step_secrets = __webpack_require__(819);
// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/core/recipes/split-script.js
/**
 * Lays what was installed into a folder for each layer, by package: the largest alone, the others in buckets by the hash of their
 * name, so that a package that changes takes few others with it. Files that the installation wrote get one time; those that came
 * with a time of their own, as conda's do, keep it. Standard library of Python 3.6 and no more.
 */
const SPLIT_SCRIPT = `import csv, glob, hashlib, json, os, stat, sys

ROOT = "/opt/terrarium"
PREFIX = ROOT + "/env"
LAYERS = ROOT + "/layers"
OWN, BUCKETS, LARGE = 12, 8, 10 << 20
EPOCH = 315532800
begin = int(sys.argv[1])


def conda_files():
    for record in sorted(glob.glob(PREFIX + "/conda-meta/*.json")):
        with open(record, encoding="utf-8") as file:
            meta = json.load(file)
        name = "conda " + str(meta.get("name"))
        yield record, name
        for path in meta.get("files") or []:
            yield os.path.join(PREFIX, path), name


def pip_files():
    for record in sorted(glob.glob(PREFIX + "/lib/python*/site-packages/*.dist-info/RECORD")):
        folder = os.path.dirname(record)
        name = "pip " + os.path.basename(folder).split("-")[0].lower()
        with open(record, encoding="utf-8", errors="surrogateescape", newline="") as file:
            for row in csv.reader(file):
                if row:
                    yield os.path.normpath(os.path.join(os.path.dirname(folder), row[0])), name


owners = {}
for path, name in list(conda_files()) + list(pip_files()):
    owners.setdefault(path, name)


def owner(path):
    folder, name = os.path.split(path)
    if os.path.basename(folder) == "__pycache__" and path not in owners:
        path = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
    return owners.get(path)


groups, folders = {}, []
for top in (PREFIX, ROOT + "/src"):
    for folder, names, files in os.walk(top):
        links = [name for name in names if os.path.islink(os.path.join(folder, name))]
        folders.append(folder)
        for name in files + links:
            path = os.path.join(folder, name)
            groups.setdefault(owner(path), []).append(path)

rest = groups.pop(None, [])
sizes = {name: sum(os.lstat(path).st_size for path in paths) for name, paths in groups.items()}
large = sorted((name for name in groups if sizes[name] >= LARGE), key=lambda name: (-sizes[name], name))[:OWN]
layers = {OWN + BUCKETS: rest}
for name, paths in groups.items():
    bucket = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % BUCKETS
    layers.setdefault(sorted(large).index(name) if name in large else OWN + bucket, []).extend(paths)

modes = {folder: stat.S_IMODE(os.lstat(folder).st_mode) for folder in folders}
made = set()


def target(layer, path):
    return os.path.join(LAYERS, "%02d" % layer) + path


def make(layer, folder):
    at = target(layer, folder)
    if at in made or not folder.startswith(ROOT + "/"):
        os.makedirs(at, exist_ok=True)
        return
    make(layer, os.path.dirname(folder))
    if not os.path.isdir(at):
        os.mkdir(at)
    made.add(at)
    os.chmod(at, modes.get(folder, 0o755))


for layer, paths in layers.items():
    for path in paths:
        if os.lstat(path).st_mtime >= begin:
            os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)
        make(layer, os.path.dirname(path))
        os.rename(path, target(layer, path))
for folder in folders:
    if not os.listdir(folder):
        make(OWN + BUCKETS, folder)
for folder, names, files in os.walk(LAYERS, topdown=False):
    os.utime(folder, (EPOCH, EPOCH))
`;

;// CONCATENATED MODULE: ./build/core/recipes/layers.js


/** Where the stage that installs leaves a folder for each layer. */
const LAYERS = '/opt/terrarium/layers';
/** Large packages in layers of their own, the others in buckets by name, and what belongs to none. */
const COUNT = 12 + 8 + 1;
const INSTALL_STAGE = 'terrarium-install';
const BASE_STAGE = 'terrarium-base';
/** What stands before the commands of an install script, so that equal packages become equal files. */
const BEGIN = `set -eu
# Bytecode is then checked by content: the times of files may be set. https://docs.python.org/3/library/py_compile.html
export SOURCE_DATE_EPOCH=315532800
`;
/** What stands before and behind the commands of an install script whose result becomes layers. */
function splitCommands(layered) {
    if (!layered)
        return { before: '', after: '' };
    return { before: 'begin=$(date +%s)\n', after: SPLIT };
}
/** Files of a recipe whose result becomes layers. */
function splitFiles(layered) {
    return layered ? [[`${recipe/* RECIPE_FOLDER */.I$}/split.py`, SPLIT_SCRIPT]] : [];
}
// An environment without a Python that can do it, and a base without one, has one layer.
const SPLIT = `splitter=
for candidate in "$prefix/bin/python" python3; do
  if [ -z "$splitter" ] && "$candidate" -I -c 'import sys; sys.exit(sys.version_info < (3, 6))' 2>/dev/null; then
    splitter=$candidate
  fi
done
mkdir -p ${LAYERS}
if [ -n "$splitter" ]; then
  "$splitter" -B -I -S ${recipe/* DEFINITION */.ye}/split.py "$begin"
else
  mkdir -p ${LAYERS}/00/opt/terrarium
  mv "$prefix" ${LAYERS}/00/opt/terrarium/
  if [ -d /opt/terrarium/src ]; then mv /opt/terrarium/src ${LAYERS}/00/opt/terrarium/; fi
fi
for layer in ${layerNames().join(' ')}; do mkdir -p ${LAYERS}/$layer; done
`;
/** A Dockerfile in which `install` runs aside, and its result is copied layer by layer. */
function layeredDockerfile(base, install, settle) {
    return [
        `FROM ${base} AS ${BASE_STAGE}`,
        `FROM ${BASE_STAGE} AS ${INSTALL_STAGE}`,
        'USER root',
        ...install,
        `FROM ${BASE_STAGE}`,
        'USER root',
        ...layerNames().map((name) => `COPY --from=${INSTALL_STAGE} ${LAYERS}/${name}/ /`),
        ...settle,
    ];
}
function layerNames() {
    return Array.from({ length: COUNT }, (_, index) => String(index).padStart(2, '0'));
}

;// CONCATENATED MODULE: ./build/core/recipes/conda-step.js




const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';
/** What the step prints when neither an installer image nor the base has a conda tool. */
const NO_CONDA_TOOL = 'terrarium: no conda tool';
/** The instruction that runs `install.sh` of the recipe with a conda tool at hand. */
function condaStep(inputs, pip) {
    const secrets = inputs.python.secrets ?? [];
    const mounts = [
        `type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${recipe/* DEFINITION */.ye}`,
        ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
        (0,recipe/* cacheMount */.yP)('conda', inputs, PACKAGES),
        ...(pip ? [(0,recipe/* cacheMount */.yP)('pip', inputs, '/run/terrarium/pip')] : []),
        ...(0,step_secrets/* secretMounts */.fS)(secrets),
    ];
    const variables = [...overrides(inputs.platform), ...(0,step_secrets/* secretVariables */.c8)(secrets)];
    return (0,recipe/* runWithMounts */.Uz)(mounts, [...variables, 'sh', `${recipe/* DEFINITION */.ye}/install.sh`].join(' '));
}
/** The instruction that puts the prefix on PATH. */
const CONDA_ENV = `ENV CONDA_PREFIX=${recipe/* PREFIX */.H3} PATH=${recipe/* PREFIX */.H3}/bin:$PATH`;
/** A script that finds the tool, micromamba of the installer image first, runs what installs `file` with it, and then `more`. */
function condaScript(file, cases, more, { layered }) {
    const { before, after } = splitCommands(layered);
    return `${BEGIN}${before}prefix=${recipe/* PREFIX */.H3}
file=${recipe/* DEFINITION */.ye}/${file}
export CONDA_PKGS_DIRS=${PACKAGES} MAMBA_ROOT_PREFIX=/tmp/terrarium-mamba
tool=
for candidate in ${INSTALLER}/usr/local/bin/micromamba ${INSTALLER}/usr/bin/micromamba ${INSTALLER}/bin/micromamba; do
  if [ -z "$tool" ] && [ -x "$candidate" ]; then tool=$candidate; fi
done
if [ -z "$tool" ]; then tool=$(command -v micromamba || command -v conda || true); fi
case "$tool" in
  '')
    echo "${NO_CONDA_TOOL} in the base image" >&2
    exit 86 ;;
${cases}esac
rm -rf /tmp/terrarium-mamba
${more}${after}`;
}
// Virtual packages would otherwise tell of the machine that builds: its kernel, its processor, its graphics card. The C
// library is the base's own. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
function overrides(text) {
    const platform = (0,names_platform/* parsePlatform */.FL)(text);
    return ['CONDA_OVERRIDE_CUDA=', 'CONDA_OVERRIDE_LINUX=5.10', `CONDA_OVERRIDE_ARCHSPEC=${archspec(platform)}`];
}
function archspec(platform) {
    const names = { amd64: 'x86_64', arm64: 'aarch64', ppc64le: 'ppc64le' };
    return names[platform?.architecture ?? ''] ?? platform?.architecture ?? 'x86_64';
}

;// CONCATENATED MODULE: ./build/core/model/definition.js
function isLocalPip(entry) {
    return entry[0] === '-e' || entry[0] === 'path';
}
const SECTIONS = ['base', 'steps', 'context', 'python', 'spark', 'platforms'];

;// CONCATENATED MODULE: ./build/core/names/marker.js
// White space is a blank or a tab: to pip, any other character belongs to a token.
const TOKEN = /[ \t]*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+)|$)/y;
const VARIABLES = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'sys_platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform_machine',
    'platform_python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    // Of lock files (PEP 751); every reader takes them.
    'extras',
    'dependency_groups',
]);
/** Names of PEP 345 and of old setuptools, which pip reads as today's. */
const ALIASES = new Map([
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
/**
 * Reads an environment marker and answers its canonical text: one space between tokens, none inside parentheses, double
 * quotes unless the text holds one, today's names of variables. `undefined` when it is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function parseMarker(text) {
    const tokens = tokenize(text);
    if (tokens === undefined)
        return undefined;
    const reader = { tokens, at: 0 };
    const marker = readDisjunction(reader, 0);
    return reader.at === tokens.length ? marker : undefined;
}
const MAX_DEPTH = 32;
// pip reads a quoted text as Python does: a backslash would be an escape.
const UNREADABLE = /\\|(?!\t)\p{Cc}/u;
function tokenize(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const match = TOKEN.exec(text);
        if (match === null || UNREADABLE.test(match[0]))
            return undefined;
        const [, paren, operator, quoted, word] = match;
        const token = paren ?? operator ?? word ?? (quoted === undefined ? undefined : requote(quoted));
        if (token !== undefined)
            tokens.push(token);
    }
    return tokens;
}
function requote(quoted) {
    const value = quoted.slice(1, -1);
    return value.includes('"') ? `'${value}'` : `"${value}"`;
}
function readDisjunction(reader, depth) {
    return readChain(reader, 'or', () => readChain(reader, 'and', () => readTerm(reader, depth)));
}
function readChain(reader, word, next) {
    let text = next();
    while (text !== undefined && reader.tokens[reader.at] === word) {
        reader.at += 1;
        const operand = next();
        text = operand === undefined ? undefined : `${text} ${word} ${operand}`;
    }
    return text;
}
function readTerm(reader, depth) {
    if (reader.tokens[reader.at] !== '(')
        return readComparison(reader);
    reader.at += 1;
    const inner = depth > MAX_DEPTH ? undefined : readDisjunction(reader, depth + 1);
    reader.at += 1;
    return inner === undefined || reader.tokens[reader.at - 1] !== ')' ? undefined : `(${inner})`;
}
function readComparison(reader) {
    const left = readOperand(reader);
    const operator = readOperator(reader);
    const right = readOperand(reader);
    return left === undefined || operator === undefined || right === undefined
        ? undefined
        : `${left} ${operator} ${right}`;
}
function readOperator(reader) {
    const [first = '', second] = reader.tokens.slice(reader.at, reader.at + 2);
    const negated = first === 'not' && second === 'in';
    reader.at += negated ? 2 : 1;
    if (negated)
        return 'not in';
    return first === 'in' || /^[=~!<>]/.test(first) ? first : undefined;
}
function readOperand(reader) {
    const token = reader.tokens[reader.at] ?? '';
    reader.at += 1;
    if (/^["']/.test(token))
        return token;
    const name = ALIASES.get(token) ?? token;
    return VARIABLES.has(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/core/names/requirement-url.js

// What pip knows: https://pip.pypa.io/en/stable/topics/vcs-support/
const SCHEMES = new Set([
    'http',
    'https',
    ...['http', 'https', 'ssh', 'git', 'file'].map((transport) => `git+${transport}`),
    ...['http', 'https', 'ssh', 'static-http', 'file'].map((transport) => `hg+${transport}`),
    ...['http', 'https', 'ssh', 'svn', 'file'].map((transport) => `svn+${transport}`),
    ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((transport) => `bzr+${transport}`),
]);
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const FORM = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Lower-case scheme of a text that begins as a URL that pip knows, or `undefined`. */
function requirementScheme(text) {
    const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
    return scheme !== undefined && SCHEMES.has(scheme) ? scheme : undefined;
}
/** Why pip does not take a text as the URL of a requirement, or `undefined` when it does. */
function urlProblem(text) {
    const match = FORM.exec(text);
    if (match === null || /\s/.test(text) || requirementScheme(text) === undefined)
        return 'expected a URL that pip knows';
    // Python refuses some other hosts, depending on its release.
    if (!/^[!-Z^-~]*$/.test(match[1] ?? ''))
        return 'expected a host name in ASCII';
    const egg = /[#&]egg=([^&]*)/.exec(text)?.[1];
    if (egg !== undefined && !NAME.test(egg))
        return '#egg= takes a name alone: write name[extra] @ URL';
    return undefined;
}
/** Why pip does not take the URL behind a name, or behind `-e`: it takes brackets at the end for extras. */
function namedUrlProblem(text) {
    const brackets = 'brackets at the end of a URL are not read: write name[extra] @ URL';
    return urlProblem(text) ?? (text.endsWith(']') ? brackets : undefined);
}
/** Why pip does not take the URL on a line of its own, where the file name of a wheel says what it is. */
function bareUrlProblem(url) {
    const problem = urlProblem(url);
    if (problem !== undefined)
        return problem;
    const path = decode(FORM.exec(url)?.[2] ?? '');
    return path === undefined ? 'the percent escapes of the URL are not UTF-8' : wheelProblem(path);
}
/** Why pip does not take a path as that of a wheel; `undefined` for one that it takes, and for anything but a wheel. */
function wheelProblem(path) {
    const name = path.split('/').findLast((part) => part !== '') ?? '';
    if (extensionOf(name) !== '.whl' || isWheelName(name))
        return undefined;
    return "expected a wheel's file name such as name-1.0-py3-none-any.whl";
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/** Extension as pip takes it: behind the last dot, `.tar` before it included; empty for a name that only starts with dots. */
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const start = name.search(/[^.]/);
    const dot = name.lastIndexOf('.');
    if (start < 0 || dot < start)
        return '';
    const tar = name.slice(0, dot).toLowerCase().endsWith('.tar');
    return name.slice(tar ? dot - '.tar'.length : dot);
}
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function isWheelName(name) {
    const parts = name.slice(0, -'.whl'.length).split('-');
    const [project = '', version = '', build = '0'] = parts.length === 6 ? parts : parts.slice(0, 2);
    const tags = parts.slice(-3).map((tag) => tag.split('.'));
    return ((parts.length === 5 || parts.length === 6) &&
        NAME.test(project) &&
        !project.includes('__') &&
        isVersion(version) &&
        /^[0-9]/.test(build) &&
        tags.flat().every((tag) => tag !== '') &&
        (tags[0] ?? []).every((tag) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(tag)));
}

;// CONCATENATED MODULE: ./build/core/names/requirement.js



const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
const OPERATOR = /^(===|==|~=|!=|<=|>=|<|>)[ \t]+(?=[^=])/;
const requirement_LOCAL = /^[./~\\]|^file:/i;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Longer than any real requirement: what follows reads white space more than once. */
const MAX_LENGTH = 2000;
/**
 * Reads a requirement as a line of pip holds it: a name with extras, specifiers or a direct reference, and a marker; or a URL.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    const parts = splitMarker(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    if (requirementScheme(body) !== undefined) {
        const problem = bareUrlProblem(body);
        return problem === undefined ? { ok: true, requirement: { kind: 'url', url: body, marker } } : refuse(problem);
    }
    const match = NAMED.exec(body);
    if (match === null)
        return refuse(...notARequirement(body));
    const extras = parseExtras(match[2] ?? '');
    if (extras === undefined)
        return refuse('expected extras as [a,b]');
    const rest = body.slice(match[0].length);
    const common = { kind: 'named', name: normalizeName(match[1] ?? ''), extras, marker };
    if (rest.startsWith('@')) {
        const url = trimBlanks(rest.slice(1));
        if (requirement_LOCAL.test(url))
            return refuse(...notARequirement(url));
        const problem = namedUrlProblem(url);
        return problem === undefined ? { ok: true, requirement: { ...common, specifier: '', url } } : refuse(problem);
    }
    const specifier = parseSpecifiers(rest);
    if (specifier === undefined)
        return refuse(...wrongSpecifier(body, rest));
    return { ok: true, requirement: { ...common, specifier, url: undefined } };
}
/** Canonical text, which pip installs as it stands. */
function formatRequirement(requirement) {
    const marker = formatMarker(requirement.marker);
    if (requirement.kind === 'url')
        return `${requirement.url}${marker}`;
    const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
    return `${requirement.name}${formatExtras(requirement.extras)}${requirement.specifier}${url}${marker}`;
}
/** `[a,b]`, or nothing. */
function formatExtras(extras) {
    return extras.length === 0 ? '' : `[${extras.join(',')}]`;
}
/** ` ; marker`, or nothing. */
function formatMarker(marker) {
    return marker === undefined ? '' : ` ; ${marker}`;
}
/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True when pip has no choice of version. */
function isPinned(requirement) {
    const url = requirement.url;
    if (url !== undefined)
        return hasFragment(url, /^sha256=[0-9a-f]{64}/) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
    return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}
/** True when an element behind the `#` of a URL has the form. */
function hasFragment(url, form) {
    const [, ...elements] = url.split('#').flatMap((part, index) => (index === 0 ? [part] : part.split('&')));
    return elements.some((element) => form.test(element));
}
/** Body and canonical marker of a requirement. A URL may hold ";", so that pip ends it only at "; ". */
function splitMarker(text) {
    if (text.length > MAX_LENGTH || /(?!\t)\p{Cc}/u.test(text))
        return refuse(`expected one line of at most ${MAX_LENGTH} characters`);
    const trimmed = trimBlanks(text);
    const url = requirementScheme(trimmed) !== undefined || /^file:/i.test(trimmed);
    const at = trimmed.indexOf(url ? '; ' : ';');
    if (at < 0)
        return { ok: true, body: trimmed, marker: undefined };
    const marker = parseMarker(trimmed.slice(at + 1));
    if (marker === undefined)
        return refuse('the marker behind ";" is not understood');
    return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker };
}
/** Names between brackets, normalized, in the order written; `undefined` when they are none. */
function parseExtras(text) {
    const inside = trimBlanks(text);
    const extras = inside === '' ? [] : inside.split(',').map(trimBlanks);
    return extras.every((extra) => EXTRA.test(extra)) ? extras.map(normalizeName) : undefined;
}
function refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
function notARequirement(text) {
    if (!requirement_LOCAL.test(text) && !/[/\\]/.test(text))
        return ['expected a requirement such as name==1.2'];
    return ['expected a requirement, received a local path', 'name the folder alone: ./path[extra]'];
}
function wrongSpecifier(body, rest) {
    if (/[/\\]/.test(body))
        return notARequirement(body);
    const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
    return [`specifier ${JSON.stringify(rest.slice(0, 40))} is not understood`, hint];
}
function parseSpecifiers(text) {
    if (text === '')
        return '';
    const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
    const parts = bare.split(',').map((part) => trimBlanks(part).replace(OPERATOR, '$1'));
    // pip ends what stands behind === at the next blank.
    if (parts.length > 1 && bare.includes('===') && /[ \t]/.test(trimBlanks(bare)))
        return undefined;
    return parts.every(isSpecifier) ? parts.join(',') : undefined;
}
// Blanks and tabs are the white space of the grammar: to pip, any other character belongs to a token.
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text[start]))
        start += 1;
    while (end > start && isBlank(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}
function isBlank(char) {
    return char === ' ' || char === '\t';
}

;// CONCATENATED MODULE: ./build/core/names/requirement-path.js


// https://github.com/pypa/pip/blob/25.0/src/pip/_internal/utils/filetypes.py
const ARCHIVES = ['.zip', '.whl', '.tar.bz2', '.tbz', '.tar.gz', '.tgz', '.tar', '.tar.xz', '.txz', '.tlz'].concat([
    '.tar.lz',
    '.tar.lzma',
]);
/** True for the name of a file that pip installs. */
function isArchive(path) {
    return ARCHIVES.includes(extensionOf(path).toLowerCase());
}
/**
 * True when pip takes a requirement for a path: an archive's name, or what looks like a folder. pip also asks whether the folder
 * exists; without it, the line is no requirement either.
 */
function isLocal(text) {
    const body = text.split(';', 1)[0]?.trim() ?? '';
    if (/^file:/i.test(body))
        return true;
    const [name = '', ...reference] = body.split('@');
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(body))
        return false;
    return looksLikePath(name) || (reference.length === 0 && isArchive(withoutExtras(body).path));
}
/** Reads a local package of a line: `./path[extra] ; marker`, or `file:path`. */
function parseLocal(text) {
    const parts = splitMarker(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    // pip knows the scheme in capitals, and then fails to read the path.
    const url = body.startsWith('file:');
    const reading = parseLocalPath(url ? body.slice('file:'.length) : body, !url);
    return reading.ok ? { ok: true, requirement: { ...reading.requirement, marker } } : reading;
}
/** Reads a path with extras, as `-e` takes it. */
function parseLocalPath(text, takesExtras = true) {
    const { path, extras } = takesExtras ? withoutExtras(text) : { path: text, extras: '' };
    const names = parseExtras(extras);
    if (names === undefined)
        return { ok: false, reason: 'expected extras as [a,b]' };
    return { ok: true, requirement: { path, extras: names, marker: undefined } };
}
/** What stands behind the path: `[extras] ; marker`, each only where there is one. */
function formatLocal({ extras, marker }) {
    return `${formatExtras(extras)}${formatMarker(marker)}`;
}
function looksLikePath(name) {
    return name.includes('/') || name.startsWith('.');
}
// As pip's `^(.+)(\[[^\]]+\])$`: the last brackets, when they end the text and hold something.
function withoutExtras(text) {
    const open = text.lastIndexOf('[');
    const extras = text.slice(open + 1, -1);
    if (open < 1 || !text.endsWith(']') || extras === '' || extras.includes(']'))
        return { path: text, extras: '' };
    return { path: text.slice(0, open).trimEnd(), extras };
}

;// CONCATENATED MODULE: ./build/core/recipes/local-packages.js



/**
 * The build context of the local packages that pip entries name: the deepest folder that holds all of them, and in it everything
 * below them that its `.dockerignore` leaves. `undefined` where there are none.
 */
function localContext(pip, packages) {
    const paths = [...new Set(localPaths(pip))];
    const [first, ...others] = paths.map((path) => (isArchive(path) ? (0,names_path/* directoryOf */.jt)(path) : path));
    if (first === undefined)
        return undefined;
    const directory = others.reduce(commonFolder, first);
    const inside = (path) => (path === directory ? '.' : ((0,names_path/* relativeTo */.Mf)(directory, path) ?? path));
    const sources = paths.map((path) => {
        const line = packages.find((local) => local.path === path)?.at.line ?? 1;
        return { path: inside(path), line };
    });
    const context = {
        directory,
        ignoreFiles: [directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`],
        sources: sources.some(({ path }) => path === '.') ? 'all' : sources,
    };
    return { context, pip: movePaths(pip, inside) };
}
/** True when an entry, or one of a nested file, is a local package. */
function hasLocalPackages(pip) {
    return localPaths(pip).length > 0;
}
function localPaths(pip) {
    return pip.flatMap((entry) => {
        if (typeof entry === 'string')
            return [];
        return isLocalPip(entry) ? [entry[1]] : localPaths(entry[1]);
    });
}
function movePaths(pip, move) {
    return pip.map((entry) => {
        if (typeof entry === 'string')
            return entry;
        return isLocalPip(entry) ? [entry[0], move(entry[1]), entry[2]] : [entry[0], movePaths(entry[1], move)];
    });
}
function commonFolder(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const at = left.findIndex((part, index) => part !== right[index]);
    const common = at < 0 ? left : left.slice(0, at);
    return common.length === 0 || a === '.' || b === '.' ? '.' : common.join('/');
}

;// CONCATENATED MODULE: ./build/core/recipes/pip.js





const CACHE = '/run/terrarium/pip';
/** Where local packages stay, a folder for each definition: what is installed with `-e` is imported from there. */
const SOURCES = '/opt/terrarium/src';
/** A virtual environment that also sees what the base brings, with the requirements installed into it. */
const pipRecipe = {
    name: 'pip/2',
    render: (inputs) => {
        const { pip, secrets = [] } = inputs.python;
        const folder = `type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${recipe/* DEFINITION */.ye}`;
        const mounts = [folder, (0,recipe/* cacheMount */.yP)('pip', inputs, CACHE), ...(0,step_secrets/* secretMounts */.fS)(secrets)];
        const command = [...(0,step_secrets/* secretVariables */.c8)(secrets), 'sh', `${recipe/* DEFINITION */.ye}/install.sh`].join(' ');
        const { before, after } = splitCommands(inputs.layered);
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, `${BEGIN}${before}${INSTALL}${installCommand(inputs)}${after}`],
            ...requirementFiles(pip, inputs.sources),
            ...constraintFiles(inputs),
            ...splitFiles(inputs.layered),
        ]);
        return {
            install: [...sourceLines(inputs), (0,recipe/* runWithMounts */.Uz)(mounts, command)],
            settle: [`ENV VIRTUAL_ENV=${recipe/* PREFIX */.H3} PATH=${recipe/* PREFIX */.H3}/bin:$PATH`],
            files,
        };
    },
};
const INSTALL = `prefix=${recipe/* PREFIX */.H3}
if ! [ -x "$prefix/bin/python" ]; then
  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
  "$python" -m venv --system-site-packages "$prefix"
fi
`;
/** Installs `requirements.txt` of the definition into the prefix; shared with the conda recipe. */
function installCommand(inputs) {
    const { python, sources } = inputs;
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
    const constraints = constraintFiles(inputs).map(() => ` --constraint ${recipe/* DEFINITION */.ye}/${CONSTRAINTS}`);
    const install = `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE} --requirement ${recipe/* DEFINITION */.ye}/requirements.txt${constraints.join('')}`;
    // The context holds the recipe's own files too.
    const clean = hasLocalPackages(python.pip) ? `rm -rf ${sources}/${recipe/* RECIPE_FOLDER */.I$}\n` : '';
    return `${clean}${orNotFrozen(install, inputs)}\n`;
}
/** A command that says so when it fails because of recorded packages. */
function orNotFrozen(command, { frozen }) {
    return frozen === undefined ? command : `${command} || { echo "${recipe/* NOT_FROZEN */.DP}" >&2; exit 87; }`;
}
const CONSTRAINTS = 'constraints.txt';
/** What was installed before, as constraints: they choose versions, and install nothing. */
function constraintFiles({ frozen }) {
    if (frozen === undefined || frozen.pip.length === 0)
        return [];
    return [[`${recipe/* RECIPE_FOLDER */.I$}/${CONSTRAINTS}`, frozen.pip.map((line) => `${line}\n`).join('')]];
}
/** Brings the files of local packages into the image. They are copied: a mount is read-only, and setuptools writes beside them. */
function sourceLines({ python, sources }) {
    return hasLocalPackages(python.pip) ? [`COPY . ${sources}/`] : [];
}
/** Requirements as files again: nested ones get numbers, because their paths are no part of the definition. */
function requirementFiles(entries, sources) {
    const files = new Map();
    let count = 0;
    const write = (name, list) => {
        const lines = list.map((entry) => {
            if (typeof entry === 'string')
                return entry;
            if (isLocalPip(entry))
                return localLine(entry, sources);
            count += 1;
            const nested = `requirements-${count}.txt`;
            write(nested, entry[1]);
            return `${entry[0]} ${nested}`;
        });
        files.set(`${recipe/* RECIPE_FOLDER */.I$}/${name}`, lines.map((line) => `${line}\n`).join(''));
    };
    write('requirements.txt', entries);
    return files;
}
function localLine([flag, path, rest], sources) {
    return `${flag === '-e' ? '-e ' : ''}${sources}${path === '.' ? '' : `/${path}`}${rest}`;
}

;// CONCATENATED MODULE: ./build/core/recipes/conda.js




/** A conda environment at the prefix, then its pip section, by micromamba or by the base's conda. */
const condaRecipe = {
    name: 'conda/2',
    render: (inputs) => {
        const pip = inputs.python.pip.length > 0;
        const script = condaScript('environment.yml', casesOf(inputs), pip ? installCommand(inputs) : '', inputs);
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, script],
            [`${recipe/* RECIPE_FOLDER */.I$}/environment.yml`, environmentFile(inputs)],
            ...(pip ? [...requirementFiles(inputs.python.pip, inputs.sources), ...constraintFiles(inputs)] : []),
            ...splitFiles(inputs.layered),
        ]);
        return { install: [...sourceLines(inputs), condaStep(inputs, pip)], settle: [CONDA_ENV], files };
    },
};
function casesOf(inputs) {
    return `  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    ${orNotFrozen('"$tool" "$action" --yes --prefix "$prefix" --file "$file"', inputs)} ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    ${orNotFrozen('"$tool" env "$action" --prefix "$prefix" --file "$file"', inputs)} ;;
`;
}
// What the base configures as channels must not add to the definition's: `nodefaults` says so to conda and to micromamba.
function environmentFile({ python: { channels, conda, pip }, frozen }) {
    const listed = channels.length === 0 ? ['defaults'] : channels;
    const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
    const hasPip = conda.some((spec) => /^(?:.*::)?pip(?:[ [=]|$)/.test(spec));
    const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
    const list = (items) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
    // The definition's own specs stay: they name the channel that a package is taken from.
    return `channels:\n${list(closed)}dependencies:\n${list([...packages, ...(frozen?.conda ?? [])])}`;
}

;// CONCATENATED MODULE: ./build/core/names/url.js
// `user:password@` or `token@` of a URL. `git@` and `hg@` name the account of every user.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
// A variable is no secret in a file; a dollar sign alone is a character of one.
const VARIABLE = /\$[A-Za-z_{(]/;
const SECRET_PARAMETER = /[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\$[A-Za-z_{(])[^&\s]/i;
const CONDA_TOKEN = /:\/\/[^\s]{1,300}\/t\/[^/\s]{1,300}\//;
/** True when a text holds a URL with a user, a password or a token, none of which may enter files, hashes or logs. */
function hasCredentials(text) {
    const users = [...text.matchAll(USERINFO)].map((match) => match[1] ?? '');
    return users.some(isSecret) || SECRET_PARAMETER.test(text) || CONDA_TOKEN.test(text);
}
function isSecret(user) {
    const colon = user.indexOf(':');
    if (colon < 0)
        return !/^(?:git|hg)$/.test(user) && !VARIABLE.test(user);
    return user.slice(colon + 1).search(VARIABLE) !== 0;
}

;// CONCATENATED MODULE: ./build/core/names/conda-url.js

const conda_url_MAX_LENGTH = 1000;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/(?:[A-Za-z0-9._~%!+=@-]+\/)*$/;
const SUBDIR = /^(?:noarch|[a-z0-9]+-[a-z0-9_]+)$/;
const PART = /^[A-Za-z0-9._~%!+=@]+$/;
const DIGEST = /^(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{32})$/;
/**
 * Reads a line of an explicit lock file: a URL, and behind `#` its sha256 (with or without `sha256:`) or md5. Local files, queries,
 * variables and credentials are refused. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
function parseCondaUrl(text) {
    if (hasCredentials(text))
        return { ok: false, reason: 'the URL carries credentials', secret: true };
    const hash = text.indexOf('#');
    const url = hash < 0 ? text : text.slice(0, hash);
    const digest = hash < 0 ? undefined : text.slice(hash + 1);
    if (text.length > conda_url_MAX_LENGTH || !/^https?:\/\//.test(url))
        return conda_url_refuse('expected the URL of a conda package');
    if (digest !== undefined && !DIGEST.test(digest))
        return conda_url_refuse('expected an md5 or a sha256 behind "#"');
    const [file = '', subdir = '', ...rest] = url.split('/').reverse();
    const named = parseFileName(file);
    const location = `${rest.reverse().join('/')}/`;
    if (named === undefined)
        return conda_url_refuse('expected a file called name-version-build.conda or .tar.bz2');
    if (!SUBDIR.test(subdir) || !LOCATION.test(location))
        return conda_url_refuse('expected https://host/channel/subdir/file');
    return { ok: true, value: { url, subdir, ...named, digest: digest?.replace('sha256:', '') } };
}
/** `<url>#sha256:<hex>`, `<url>#<md5>`, or the URL alone. */
function formatCondaUrl({ url, digest }) {
    if (digest === undefined)
        return url;
    return `${url}#${digest.length === 64 ? 'sha256:' : ''}${digest}`;
}
function conda_url_refuse(reason) {
    return { ok: false, reason, secret: false };
}
// A name may hold dashes, version and build may not.
function parseFileName(file) {
    const extension = ['.conda', '.tar.bz2'].find((end) => file.endsWith(end));
    if (extension === undefined)
        return undefined;
    const [build = '', version = '', ...name] = file.slice(0, -extension.length).split('-').reverse();
    const parts = [build, version, ...name];
    if (name.length === 0 || !parts.every((part) => PART.test(part)))
        return undefined;
    return { name: name.reverse().join('-'), version, build };
}

;// CONCATENATED MODULE: ./build/core/recipes/locked-parts.js


/** The subdir whose packages run everywhere. */
const NOARCH = 'noarch';
// https://github.com/conda/conda/blob/24.11.0/conda/base/constants.py#L31
const SUBDIRS = new Map([
    ['386', 'linux-32'],
    ['amd64', 'linux-64'],
    ['arm', 'linux-armv7l'],
    ['arm64', 'linux-aarch64'],
    ['ppc64', 'linux-ppc64'],
    ['ppc64le', 'linux-ppc64le'],
    ['riscv64', 'linux-riscv64'],
    ['s390x', 'linux-s390x'],
]);
/** What conda calls a platform: `linux/amd64` is `linux-64`. */
function condaSubdir(platform) {
    const parsed = (0,names_platform/* parsePlatform */.FL)(platform);
    if (parsed?.architecture === 'arm' && parsed.variant === 'v6')
        return 'linux-armv6l';
    return parsed === undefined ? undefined : SUBDIRS.get(parsed.architecture);
}
/** The part of a lock that a platform installs: its own packages, then those of every platform. */
function lockedPart(locked, platform) {
    const own = condaSubdir(platform);
    const named = (name) => locked.filter(({ subdir }) => subdir === name);
    return [...named(own), ...named(NOARCH)];
}
/** Packages with the part of their lock that the platforms install. */
function lockPlatforms(findings, python, platforms) {
    const { locked, ...rest } = python;
    if (locked === undefined)
        return python;
    return { ...rest, locked: lockedFor(findings, locked, platforms) };
}
/**
 * What a lock says for the platforms, by subdir. A platform that the lock does not have is an error: an image without its
 * packages would be another environment.
 */
function lockedFor(findings, locked, platforms) {
    const parts = platforms.map((platform) => lockedPart(locked, platform));
    const missing = platforms.filter((_, index) => parts[index]?.length === 0);
    if (missing.length > 0)
        reportMissing(findings, missing, locked);
    return [...new Set(parts.flat())].sort((a, b) => (a.subdir < b.subdir ? -1 : 1));
}
function reportMissing(findings, missing, locked) {
    const had = locked.map(({ subdir }) => subdir).sort();
    const has = had.length === 0 ? 'no packages at all' : `packages for ${(0,diagnostic/* quote */.hD)(had.join(', '))}`;
    const message = `expected packages for ${missing.map(nameBoth).join(', ')}, the lock has ${has}`;
    const hint = 'lock the environment for the platform, or set platforms in terrarium.yml';
    findings.error('lock-platform', message, { at: diagnostic/* START */.d3, hint });
}
function nameBoth(platform) {
    const subdir = condaSubdir(platform);
    return subdir === undefined ? platform : `${subdir} (${platform})`;
}

;// CONCATENATED MODULE: ./build/core/recipes/locked.js





/** Exactly the packages of a lock at the prefix: those of conda from an explicit file, then those of pip without dependencies. */
const lockedRecipe = {
    name: 'locked/2',
    render: (inputs) => {
        const parts = lockedPart(inputs.python.locked ?? [], inputs.platform);
        const pip = parts.flatMap((part) => part.pip);
        const hashed = pip.filter((line) => line.includes(HASH));
        const others = pip.filter((line) => !line.includes(HASH));
        const installs = [
            ...(pip.length > 0 ? [FIND_PIP] : []),
            ...(hashed.length > 0 ? [pipCommand('requirements-hashed.txt', ' --require-hashes')] : []),
            ...(others.length > 0 ? [pipCommand('requirements.txt', '')] : []),
            ...(pip.length > 0 ? [`rm -rf ${OUTER_PIP}\n`] : []),
        ];
        const lines = (list) => list.map((line) => `${line}\n`).join('');
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, condaScript('explicit.txt', CASES, installs.join(''), inputs)],
            [`${recipe/* RECIPE_FOLDER */.I$}/explicit.txt`, lines(['@EXPLICIT', ...parts.flatMap(({ conda }) => conda).map(explicitLine)])],
            ...(hashed.length > 0 ? [[`${recipe/* RECIPE_FOLDER */.I$}/requirements-hashed.txt`, lines(hashed)]] : []),
            ...(others.length > 0 ? [[`${recipe/* RECIPE_FOLDER */.I$}/requirements.txt`, lines(others)]] : []),
            ...splitFiles(inputs.layered),
        ]);
        return { install: [condaStep(inputs, pip.length > 0)], settle: [CONDA_ENV], files };
    },
};
// One line with a hash makes pip demand one of every line of the run.
const HASH = ' --hash=';
// A lock names a whole environment: what a parent installed at the prefix is none of it, and micromamba would install over it.
const CASES = `  *)
    rm -rf "$prefix"
    "$tool" create --yes --prefix "$prefix" --file "$file" ;;
`;
const OUTER_PIP = '/tmp/terrarium-pip';
// Locks of pixi bring no pip: then one outside of the environment installs into it.
const FIND_PIP = `python="$prefix/bin/python"
pip="$python -m pip"
if ! $pip --version >/dev/null 2>&1; then
  "$python" -m venv ${OUTER_PIP}
  pip="${OUTER_PIP}/bin/python -m pip --python $python"
fi
`;
function pipCommand(file, more) {
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore --cache-dir /run/terrarium/pip';
    return `$pip install ${flags} --no-deps${more} --requirement ${recipe/* DEFINITION */.ye}/${file}\n`;
}
/**
 * A sha256 is written without `sha256:`: both tools read either since micromamba 2.1 and conda 24.9, but an older micromamba
 * passes over what it does not know, and takes 64 bare digits for an md5 that no file has.
 */
function explicitLine(text) {
    const reading = parseCondaUrl(text);
    const digest = reading.ok ? reading.value.digest : undefined;
    return reading.ok && digest !== undefined ? `${reading.value.url}#${digest}` : text;
}

;// CONCATENATED MODULE: ./build/core/names/maven.js

/** Longer than any coordinate that is in use. */
const maven_MAX_LENGTH = 500;
// https://maven.apache.org/ref/3.9.9/maven-model-builder/xref/org/apache/maven/model/validation/DefaultModelValidator.html
// Stricter: nothing starts with a dash or a dot, which are options and hidden files to the tools behind.
const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const maven_VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
// https://ant.apache.org/ivy/history/2.5.2/settings/version-matchers.html
const DYNAMIC = /^(?:LATEST|RELEASE|latest\..+|.*\+)$/;
/** Reads a coordinate. https://maven.apache.org/pom.html#Maven_Coordinates */
function parseMavenCoordinate(text) {
    const parts = text.trim().split(':');
    if (parts.length < 3 || parts.length > 5)
        return maven_refuse(maven_FORM);
    const [group = '', artifact = '', ...rest] = parts;
    const written = rest.pop() ?? '';
    const [packaging = 'jar', classifier] = rest;
    const ids = [group, artifact, packaging, ...(classifier === undefined ? [] : [classifier])];
    if (!ids.every((id) => ID.test(id)))
        return maven_refuse(IDS);
    const reading = parseMavenVersion(written);
    if (!reading.ok)
        return reading;
    return { ok: true, coordinate: { group, artifact, packaging, classifier, version: reading.version } };
}
const maven_FORM = 'expected group:artifact:version, or group:artifact:packaging[:classifier]:version';
const IDS = 'expected names of letters, digits, dots, dashes and underscores';
/** Canonical text: no blanks, `jar` only where a classifier follows. */
function formatMavenCoordinate({ group, artifact, packaging, classifier, version }) {
    const kind = packaging === 'jar' && classifier === undefined ? [] : [packaging];
    const parts = [
        group,
        artifact,
        ...kind,
        ...(classifier === undefined ? [] : [classifier]),
        formatMavenVersion(version),
    ];
    return parts.join(':');
}
/**
 * Reads a version requirement: one version, `LATEST` and its like, or intervals as `[1.0,2.0)`, `(,1.0]` and
 * `(,1.0],[1.2,)`. https://maven.apache.org/enforcer/enforcer-rules/versionRanges.html
 */
function parseMavenVersion(text) {
    if (text.length > maven_MAX_LENGTH)
        return maven_refuse(`expected at most ${maven_MAX_LENGTH} characters`);
    const trimmed = text.trim();
    if (/^[[(]/.test(trimmed))
        return parseRanges(trimmed);
    if (!maven_VERSION.test(trimmed))
        return maven_refuse('expected a version such as 1.2.3');
    return { ok: true, version: { kind: DYNAMIC.test(trimmed) ? 'dynamic' : 'soft', text: trimmed } };
}
function formatMavenVersion(version) {
    return version.kind === 'ranges' ? version.ranges.map(formatRange).join(',') : version.text;
}
/** Why another day can give another artifact; `undefined` for one release. */
function mavenLooseness(version) {
    const text = formatMavenVersion(version);
    if (version.kind === 'dynamic')
        return `${text} is whatever is newest`;
    if (version.kind === 'soft')
        return isSnapshot(text) ? `${text} is published again and again` : undefined;
    const [only] = version.ranges;
    const one = version.ranges.length === 1 && only?.from !== undefined && only.from === only.to;
    return one && !isSnapshot(only.from ?? '') ? undefined : `${text} leaves a choice`;
}
/** Reads the URL of a Maven repository, without its trailing slash; `secret` says that it carries credentials. */
function parseMavenRepository(text) {
    if (hasCredentials(text))
        return { ok: false, secret: true };
    const url = text.trim().replace(/\/+$/, '');
    return maven_LOCATION.test(url) ? { ok: true, url } : { ok: false, secret: false };
}
// No comma: Spark takes a list that is separated by them.
const maven_LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/@!&()*+;=%-]*)?$/;
function isSnapshot(text) {
    return /SNAPSHOT$/i.test(text);
}
function parseRanges(text) {
    const ranges = [];
    let rest = text;
    while (rest !== '') {
        const end = rest.search(/[\])]/);
        const range = end < 0 ? undefined : parseRange(rest.slice(0, end + 1));
        if (range === undefined)
            return maven_refuse(RANGES);
        ranges.push(range);
        rest = rest.slice(end + 1).trimStart();
        if (rest === '')
            break;
        if (!/^,\s*[[(]/.test(rest))
            return maven_refuse(RANGES);
        rest = rest.slice(1).trimStart();
    }
    return { ok: true, version: { kind: 'ranges', ranges } };
}
const RANGES = 'expected intervals such as [1.0,2.0), (,1.0] or [1.5]';
function parseRange(text) {
    const [fromIncluded, toIncluded] = [text.startsWith('['), text.endsWith(']')];
    const bounds = text
        .slice(1, -1)
        .split(',')
        .map((bound) => bound.trim());
    const [from = '', to = from] = bounds;
    if (bounds.length > 2 || !bounds.every((bound) => bound === '' || maven_VERSION.test(bound)))
        return undefined;
    // An open side cannot be included, and one bound alone is a version.
    if (bounds.length === 1 && from === '')
        return undefined;
    if ((from === '' && fromIncluded) || (to === '' && toIncluded))
        return undefined;
    // The same version at both ends is one version, or none.
    if (from !== '' && from === to && !(fromIncluded && toIncluded))
        return undefined;
    return { from: from || undefined, fromIncluded, to: to || undefined, toIncluded };
}
function formatRange({ from, fromIncluded, to, toIncluded }) {
    const same = from !== undefined && from === to;
    const bounds = same ? from : `${from ?? ''},${to ?? ''}`;
    return `${fromIncluded ? '[' : '('}${bounds}${toIncluded ? ']' : ')'}`;
}
function maven_refuse(reason) {
    return { ok: false, reason };
}

;// CONCATENATED MODULE: ./build/core/recipes/spark.js


/** Where Ivy keeps what it resolves: in the image, for every user. */
const IVY = '/opt/terrarium/ivy';
/** Names the packages in the configuration of the Spark that the image has, and resolves them where `precache` asks for it. */
function sparkRecipe(spark) {
    return {
        name: 'spark/1',
        render: () => {
            const mount = `type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${recipe/* DEFINITION */.ye}`;
            const lines = [(0,recipe/* runWithMounts */.Uz)([mount], `sh ${recipe/* DEFINITION */.ye}/spark.sh`)];
            const files = new Map([
                [`${recipe/* RECIPE_FOLDER */.I$}/spark.sh`, script(spark)],
                [`${recipe/* RECIPE_FOLDER */.I$}/spark-defaults.conf`, settings(spark)],
            ]);
            return { install: [], settle: lines, files };
        },
    };
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
function settings({ packages, repositories }) {
    return [
        `spark.jars.packages ${packages.join(',')}`,
        ...(repositories.length === 0 ? [] : [`spark.jars.repositories ${repositories.join(',')}`]),
        `spark.jars.ivy ${IVY}`,
        '',
    ].join('\n');
}
function script(spark) {
    const foreign = spark.packages.find((text) => !isListed(text));
    if (foreign !== undefined)
        return fail(`Spark takes group:artifact:version without a comma, not ${foreign}`);
    return `${CONFIGURE}${spark.precache ? RESOLVE : ''}chmod -R a+rwX ${IVY}\n`;
}
// Spark splits its list at commas and each element at colons, and takes three parts.
// https://github.com/apache/spark/blob/v3.5.3/common/utils/src/main/scala/org/apache/spark/util/MavenUtils.scala
function isListed(text) {
    return parseMavenCoordinate(text).ok && text.split(':').length === 3 && !text.includes(',');
}
function fail(message) {
    return `echo '${`terrarium: ${message}`.replaceAll("'", '')}' >&2\nexit 86\n`;
}
const CONFIGURE = `set -eu
home=\${SPARK_HOME:-}
if [ -z "$home" ]; then
  submit=$(readlink -f "$(command -v spark-submit || true)" || true)
  if [ -d "\${submit%/bin/spark-submit}/jars" ]; then home=\${submit%/bin/spark-submit}; fi
fi
for python in ${recipe/* PREFIX */.H3}/bin/python python3 python; do
  if [ -z "$home" ]; then
    home=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))' 2>/dev/null || true)
  fi
done
if [ -z "$home" ]; then
  ${fail('no Spark in the image, which is to have Spark packages').replace('\n', '\n  ').trimEnd()}
fi
conf=\${SPARK_CONF_DIR:-$home/conf}
mkdir -p "$conf" ${IVY}
if grep -Eqs '^[[:space:]]*spark\\.jars\\.(packages|repositories)' "$conf/spark-defaults.conf"; then
  ${fail('the base image names Spark packages of its own').replace('\n', '\n  ').trimEnd()}
fi
{ echo; cat ${recipe/* DEFINITION */.ye}/spark-defaults.conf; } >>"$conf/spark-defaults.conf"
`;
// A session that ends at once: the packages are resolved before it starts, and without them it fails.
const RESOLVE = `SPARK_HOME=$home SPARK_CONF_DIR=$conf "$home/bin/spark-shell" --master 'local[1]' </dev/null
`;

;// CONCATENATED MODULE: ./build/core/recipes/choose.js





/** The recipe of the steps that we generate, Python before Spark; `undefined` where there are none. */
function recipeFor(python, spark = NO_SPARK) {
    const first = pythonRecipe(python);
    if (spark.packages.length === 0)
        return first;
    return first === undefined ? sparkRecipe(spark) : inTurn(first, sparkRecipe(spark));
}
function pythonRecipe(python) {
    if ((python.locked ?? []).length > 0)
        return lockedRecipe;
    if (python.conda.length + python.channels.length > 0)
        return condaRecipe;
    return python.pip.length > 0 ? pipRecipe : undefined;
}
// The files of recipes have different names.
function inTurn(first, second) {
    return {
        name: `${first.name}+${second.name}`,
        render: (inputs) => {
            const [before, after] = [first.render(inputs), second.render(inputs)];
            return {
                install: [...before.install, ...after.install],
                settle: [...before.settle, ...after.settle],
                files: new Map([...before.files, ...after.files]),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/names/canonical.js
/**
 * RFC 8785 for the values above. ASCII keys make its UTF-16 sort order equal to byte order.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
function canonical(value) {
    if (typeof value === 'string')
        return canonicalString(value);
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const members = Object.keys(value)
        .sort()
        .map((key) => `${canonicalString(key)}:${canonical(value[key])}`);
    return `{${members.join(',')}}`;
}
/** True for values that have a canonical form. */
function isCanonical(value) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value === 'boolean')
        return true;
    if (Array.isArray(value))
        return value.every(isCanonical);
    return typeof value === 'object' && value !== null && Object.values(value).every(isCanonical);
}
function isArray(value) {
    return Array.isArray(value);
}
// JSON.stringify writes exactly the escapes that RFC 8785 section 3.2.2.2 demands, except for lone surrogates, which no
// UTF-8 file can hold.
function canonicalString(text) {
    if (!text.isWellFormed())
        throw new RangeError('canonical form of a lone surrogate is undefined');
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/core/names/definition-hash.js



const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';
/** Address of a definition: sha256 of the scheme's line and the canonical form (docs/hash.md). */
function definitionHash(definition) {
    return (0,names_sha256/* sha256Hex */.f)(`${DEFINITION_SCHEME}\n${canonical(definition)}`);
}
/** Digest of each section, for field-level comparison. */
function sectionDigests(definition) {
    const digest = (section, value) => (0,names_sha256/* sha256Hex */.f)(`${SECTION_SCHEME} ${section}\n${canonical(value)}`);
    return {
        base: digest('base', definition.bases),
        steps: digest('steps', definition.steps),
        context: digest('context', definition.context),
        python: digest('python', definition.python),
        spark: digest('spark', definition.spark),
        platforms: digest('platforms', definition.platforms),
    };
}
/** Equal for definitions that differ only in the order of channels, conda packages and pip lines. */
function unorderedHash(definition) {
    const sorted = { ...definition, python: sortPython(definition.python) };
    return (0,names_sha256/* sha256Hex */.f)(`${UNORDERED_SCHEME}\n${canonical(sorted)}`);
}
function sortPython({ channels, conda, pip, ...rest }) {
    return { ...rest, channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}
function sortPip(entries) {
    const sorted = entries.map((entry) => (typeof entry === 'string' || isLocalPip(entry) ? entry : [entry[0], sortPip(entry[1])]));
    return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/core/oci/artifact.js



const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
/** Puts an artifact under a tag. Putting an equal one again changes nothing. */
async function putArtifact(registry, repository, tag, { artifactType, layers, subject, annotations }) {
    const empty = new TextEncoder().encode('{}');
    const config = describe(EMPTY_TYPE, empty);
    await registry.putBlob(repository, config, { kind: 'bytes', bytes: empty });
    const described = layers.map(({ mediaType, bytes }) => describe(mediaType, bytes));
    for (const [index, { bytes }] of layers.entries())
        await registry.putBlob(repository, described[index], { kind: 'bytes', bytes });
    const { mediaType, digest, size } = subject ?? {};
    const manifest = {
        schemaVersion: 2,
        mediaType: stored_image/* MEDIA */.Rn.manifest,
        artifactType,
        config,
        layers: described,
        ...(subject === undefined ? {} : { subject: { mediaType, digest, size } }),
        ...(annotations === undefined ? {} : { annotations }),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    await registry.putManifest(repository, tag, { mediaType: stored_image/* MEDIA */.Rn.manifest, bytes });
}
/** Reads the artifact behind a tag; `undefined` when there is none of that type. */
async function getArtifact(registry, repository, tag, artifactType) {
    const manifest = await registry.getManifest(repository, tag);
    const content = manifest === undefined ? undefined : (0,json/* parseJson */.q)(manifest.bytes);
    if (!(0,json/* isRecord */.u)(content) || content.artifactType !== artifactType || !Array.isArray(content.layers))
        return undefined;
    const layers = content.layers.flatMap((layer) => (0,stored_image/* parseDescriptor */.BA)(layer) ?? []);
    const annotations = Object.entries((0,json/* isRecord */.u)(content.annotations) ? content.annotations : {});
    return {
        annotations: Object.fromEntries(annotations.filter((pair) => typeof pair[1] === 'string')),
        read: async (mediaType) => {
            const layer = layers.find((descriptor) => descriptor.mediaType === mediaType);
            return layer === undefined ? undefined : registry.getBlob(repository, layer);
        },
    };
}
function describe(mediaType, bytes) {
    return { mediaType, digest: `sha256:${(0,names_sha256/* sha256Hex */.f)(bytes)}`, size: bytes.byteLength };
}

;// CONCATENATED MODULE: ./build/core/packages/purl.js
// https://github.com/package-url/purl-spec/blob/v1.0.0/PURL-SPECIFICATION.rst, and its purl-types
function condaPurl({ name, version, build, channel, subdir }) {
    return formatPurl(['conda', name], version, { build, channel: channelName(channel, subdir), subdir });
}
function pythonPurl({ name, version }) {
    return formatPurl(['pypi', name], version, {});
}
/** `distribution` is `debian 12`. */
function systemPurl({ type, name, version, architecture }, distribution) {
    const [id = '', release = ''] = distribution.split(' ');
    const distro = release === '' ? id : `${id}-${release}`;
    const [, epoch, rest] = type === 'rpm' ? (/^([0-9]+):(.*)$/.exec(version) ?? []) : [];
    return formatPurl([type, ...(id === '' ? [] : [id]), name], rest ?? version, {
        arch: architecture,
        distro,
        epoch: epoch ?? '',
    });
}
// Channels are names to some installers and URLs, with or without the subdir, to others.
function channelName(channel, subdir) {
    const parts = channel.split('/').filter((part) => part !== '');
    return (parts.at(-1) === subdir ? parts.at(-2) : parts.at(-1)) ?? '';
}
function formatPurl(path, version, qualifiers) {
    const pairs = Object.entries(qualifiers)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    return `pkg:${path.map(encode).join('/')}@${encode(version)}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}
// A colon is not escaped in a package URL; everything else but the unreserved characters is.
function encode(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/core/packages/cyclonedx.js

/** The packages of an image as a CycloneDX document, without times and serial numbers: equal for equal images. https://cyclonedx.org/docs/1.6/json/ */
function cycloneDx(packages, image) {
    return JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            component: {
                type: 'container',
                'bom-ref': `${image.name}@${image.digest}`,
                name: image.name,
                version: image.digest,
            },
        },
        components: packages.platforms.flatMap((part) => componentsOf(part).map((component) => write(component, part))),
    });
}
function componentsOf({ conda, python, system, distribution }) {
    const all = [
        ...conda.map((found) => ({ ...found, purl: condaPurl(found) })),
        ...python.map(({ name, version, ...rest }) => ({ name, version, purl: pythonPurl({ name, version, ...rest }) })),
        ...system.map((found) => ({ ...found, purl: systemPurl(found, distribution) })),
    ];
    // One package may be installed in several places; a reference may stand once.
    return [...new Map(all.map((component) => [component.purl, component])).values()];
}
function write({ name, version, purl, digest = '' }, { platform }) {
    const alg = { 64: 'SHA-256', 32: 'MD5' }[digest.length];
    return {
        type: 'library',
        'bom-ref': `${platform} ${purl}`,
        name,
        version,
        purl,
        ...(alg === undefined ? {} : { hashes: [{ alg, content: digest }] }),
        properties: [{ name: 'io.terrarium.platform', value: platform }],
    };
}

;// CONCATENATED MODULE: ./build/core/packages/parse-packages.js

/** Reads resolved packages of a registry: hostile text until its shape is checked. `undefined` when they are none. */
function parsePackages(bytes, definitionHash) {
    const value = (0,json/* parseJson */.q)(bytes);
    const valid = (0,json/* isRecord */.u)(value) &&
        value.formatVersion === '1' &&
        value.definitionHash === definitionHash &&
        Array.isArray(value.platforms) &&
        value.platforms.every(isPlatform);
    return valid ? value : undefined;
}
const TEXTS = {
    conda: ['name', 'version', 'build', 'subdir', 'channel', 'url', 'digest', 'prefix'],
    python: ['name', 'version', 'installer', 'location', 'source'],
    system: ['type', 'name', 'version', 'architecture'],
};
function isPlatform(value) {
    if (!(0,json/* isRecord */.u)(value) || !hasTexts(value, ['platform', 'distribution']))
        return false;
    return Object.entries(TEXTS).every(([key, texts]) => {
        const list = value[key];
        return Array.isArray(list) && list.every((entry) => (0,json/* isRecord */.u)(entry) && hasTexts(entry, texts));
    });
}
function hasTexts(value, keys) {
    return keys.every((key) => typeof value[key] === 'string');
}

;// CONCATENATED MODULE: ./build/core/packages/stored-packages.js









const PACKAGES_TYPE = 'application/vnd.terrarium.packages.v1+json';
const DEFINITION_TYPE = 'application/vnd.terrarium.definition.v1+json';
/** https://www.iana.org/assignments/media-types/application/vnd.cyclonedx+json */
const SBOM_TYPE = 'application/vnd.cyclonedx+json';
/** Tag of what an image holds. */
const packagesTag = (image) => `pkg-${(0,names_digest/* digestHex */.s)(image)}`;
/** Tag of the packages that a definition was resolved to. */
const resolutionTag = (hash) => `res-${hash}`;
const COST = { seconds: 'io.terrarium.build-seconds', bytes: 'io.terrarium.compressed-bytes' };
/** Attaches to an image what it holds and what it was built from. */
async function writeImageFacts(registry, repository, image, { packages, definition, cost }) {
    const encode = (text) => new TextEncoder().encode(text);
    const named = { name: (0,names_reference/* formatRepository */.Sh)(repository), digest: image.digest };
    await putArtifact(registry, repository, packagesTag(image.digest), {
        artifactType: PACKAGES_TYPE,
        layers: [
            { mediaType: PACKAGES_TYPE, bytes: encode(canonical(packages)) },
            { mediaType: DEFINITION_TYPE, bytes: encode(canonical(definition)) },
            { mediaType: SBOM_TYPE, bytes: encode(cycloneDx(packages, named)) },
        ],
        subject: image,
        annotations: cost && { [COST.seconds]: cost.seconds.toFixed(1), [COST.bytes]: String(cost.bytes) },
    });
}
/** What an image holds; `undefined` where that was not written, or is not of the image's definition. */
async function readImageFacts(registry, repository, image, hash) {
    const artifact = await getArtifact(registry, repository, packagesTag(image), PACKAGES_TYPE);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
    const definition = parseDefinition(await artifact?.read(DEFINITION_TYPE), hash);
    if (artifact === undefined || packages === undefined || definition === undefined)
        return undefined;
    return { packages, definition, cost: costOf(artifact) };
}
/** What the build of an image took; `undefined` where that was not written. One request. */
async function readCost(registry, repository, image) {
    const artifact = await getArtifact(registry, repository, packagesTag(image), PACKAGES_TYPE);
    return artifact && costOf(artifact);
}
/** Records what a definition was resolved to: what later builds of it install. */
async function writeResolution(registry, repository, packages) {
    const bytes = new TextEncoder().encode(canonical(packages));
    const tag = resolutionTag(packages.definitionHash);
    await putArtifact(registry, repository, tag, {
        artifactType: PACKAGES_TYPE,
        layers: [{ mediaType: PACKAGES_TYPE, bytes }],
    });
}
/** The recorded resolution of a definition; `undefined` when it was never built. One that cannot be read is `resolution-invalid`. */
async function readResolution(registry, repository, hash) {
    const tag = resolutionTag(hash);
    const head = await registry.headManifest(repository, tag);
    if (head === undefined)
        return undefined;
    const artifact = await getArtifact(registry, repository, tag, PACKAGES_TYPE);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
    if (packages !== undefined)
        return packages;
    const message = `the recorded packages behind ${(0,names_reference/* formatRepository */.Sh)(repository)}:${tag} cannot be read`;
    throw new errors/* TerrariumError */.q('resolution-invalid', message, { hint: 'solve them anew with refresh' });
}
function costOf({ annotations }) {
    const [seconds, bytes] = [Number(annotations[COST.seconds]), Number(annotations[COST.bytes])];
    return seconds >= 0 && bytes >= 0 ? { seconds, bytes } : undefined;
}
// Whoever writes tags can write anything: only the definition that has the hash is taken.
function parseDefinition(bytes, hash) {
    const value = bytes === undefined ? undefined : (0,json/* parseJson */.q)(bytes);
    if (!(0,json/* isRecord */.u)(value) || !isCanonical(value))
        return undefined;
    const definition = value;
    return definitionHash(definition) === hash ? definition : undefined;
}

;// CONCATENATED MODULE: ./build/core/packages/freeze.js









/** True where we install packages that nothing locks: a later build of the definition installs the recorded ones. */
function isFrozen({ python, spark }) {
    return /^(?:conda|pip)\//.test(recipeFor(python, spark)?.name ?? '');
}
/**
 * The recorded resolution of a definition, from the first repository of the order that has one; `undefined` when it was never
 * built. A target that does not answer is a failure: without its record, packages would move unnoticed.
 */
async function findResolution(registry, { target, order }, hash, onNote) {
    for (const repository of order) {
        try {
            const found = await readResolution(registry, repository, hash);
            if (found !== undefined)
                return found;
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.q))
                throw error;
            const isNew = repository === target && isRefusal(error) && (await registry.probePush(repository));
            if (repository === target && !isNew)
                throw error;
            if (!isNew)
                onNote(`${(0,names_reference/* formatRepository */.Sh)(repository)} was not asked for recorded packages: ${error.message}`);
        }
    }
    return undefined;
}
/** Where pip installs into our own prefix. */
const SITE = new RegExp(`^${recipe/* PREFIX */.H3}/lib(?:64)?/python[0-9.]+/site-packages$`);
const freeze_NAME = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;
/** What a recorded resolution says of our own prefix, as the installers take it. What is no name or version is `resolution-invalid`. */
function freeze(recorded, pip) {
    const conda = recorded.conda.filter(({ prefix }) => prefix === recipe/* PREFIX */.H3);
    // What came from a place, and not from an index, is where the definition says. Packages that others bring along for themselves
    // are in folders of their own, and a version that is none was given by no index.
    const python = recorded.python.filter(({ location, version, installer, source }) => SITE.test(location) && isVersion(version) && installer !== 'conda' && source === '');
    return {
        conda: conda.map(({ name, version, build }) => {
            if (!freeze_NAME.test(name) || parseCondaVersion(version) === undefined || !isBuild(build))
                throw invalid(name);
            return `${name}=${version}=${build}`;
        }),
        pip: isHashed(pip)
            ? []
            : python.map(({ name, version }) => {
                if (!freeze_NAME.test(name))
                    throw invalid(name);
                return `${name}==${version}`;
            }),
    };
}
// With hashes every version is given, and pip takes no constraint without one.
function isHashed(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return /(?:^| )--(?:hash=|require-hashes)/.test(entry);
        return entry[0] === '-r' && isHashed(entry[1]);
    });
}
function invalid(name) {
    return new errors/* TerrariumError */.q('resolution-invalid', `the recorded package ${JSON.stringify(name)} has no name and version`, {
        hint: 'solve the packages anew with refresh',
    });
}

;// CONCATENATED MODULE: ./build/core/names/version-step.js


/** The version of one constraint; `undefined` for ranges and for no version. */
function pinnedVersion(scheme, constraint) {
    const [, exact, anyOf] = /^(?:==(?!.*\*)([^=,|\s]+)|(?:==)?([^=<>!~,|*\s]+)\.\*)$/.exec(constraint) ?? [];
    if (exact !== undefined)
        return { scheme, version: exact, exact: true };
    return anyOf === undefined ? undefined : { scheme, version: anyOf, exact: false };
}
/** The step between two pins of one kind; `undefined` where they are equal or cannot be compared. */
function versionStep(from, to) {
    if (from === undefined || to === undefined || from.scheme !== to.scheme || from.exact !== to.exact)
        return undefined;
    return from.scheme === 'conda' ? version_step_condaStep(from.version, to.version) : pythonStep(from.version, to.version);
}
/** `major upgrade`, `patch downgrade`, `upgrade`. */
function formatVersionStep({ direction, size }) {
    return `${size === 'other' ? '' : `${size} `}${direction === 'up' ? 'upgrade' : 'downgrade'}`;
}
function version_step_condaStep(from, to) {
    const [a, b] = [parseCondaVersion(from), parseCondaVersion(to)];
    if (a === undefined || b === undefined)
        return undefined;
    const numbers = ({ release }) => release.map(([first]) => (typeof first === 'bigint' ? first : 0n));
    return step(compareCondaVersions(a, b), numbers(a), numbers(b));
}
function pythonStep(from, to) {
    const [a, b] = [parsePythonVersion(from), parsePythonVersion(to)];
    if (a === undefined || b === undefined)
        return undefined;
    return step(comparePythonVersions(a, b), [a.epoch, ...a.release], [b.epoch, ...b.release]);
}
// By place: epoch, major, minor; all that follows is a patch.
const SIZES = ['major', 'major', 'minor'];
function step(order, from, to) {
    if (order === 0)
        return undefined;
    const places = Array.from({ length: Math.max(from.length, to.length) }, (_, place) => place);
    const first = places.find((place) => (from[place] ?? 0n) !== (to[place] ?? 0n));
    return { direction: order < 0 ? 'up' : 'down', size: first === undefined ? 'other' : (SIZES[first] ?? 'patch') };
}

;// CONCATENATED MODULE: ./build/core/text/contrast.js
/** White space of any kind as single blanks. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Characters of an equal start or end that are shown before and behind what differs. */
const AROUND = 24;
/** Two texts around what differs: long ones that differ in one word, cut at their ends, would look equal. */
function contrast(from, to) {
    const shorter = Math.min(from.length, to.length);
    let start = 0;
    while (start < shorter && from[start] === to[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end))
        end += 1;
    const show = (text) => {
        const head = start > AROUND * 2 ? `...${text.slice(start - AROUND, start)}` : text.slice(0, start);
        const tail = end > AROUND * 2
            ? `${text.slice(text.length - end, text.length - end + AROUND)}...`
            : text.slice(text.length - end);
        return `${head}${text.slice(start, text.length - end)}${tail}`;
    };
    return { from: show(from), to: show(to) };
}

;// CONCATENATED MODULE: ./build/core/packages/diff-packages.js


/** What differs between the packages of two images, by name, on the platforms that both have. */
function diffPackages(before, after) {
    const old = new Map(before.platforms.map((part) => [part.platform, part]));
    const shared = after.platforms.filter(({ platform }) => old.has(platform));
    const found = shared.flatMap((part) => diffPlatform(old.get(part.platform) ?? part, part).map((change) => [part.platform, change]));
    const alike = Map.groupBy(found, ([, change]) => JSON.stringify([change.what, change.from, change.to]));
    return [...alike.values()].flatMap((list) => {
        const platforms = list.length === shared.length ? [] : list.map(([platform]) => platform);
        return list.slice(0, 1).map(([, change]) => ({ ...change, platforms }));
    });
}
/** One plain line: `conda numpy 1.26.4 -> 2.0.1 (major upgrade)`. It holds untrusted text. */
function formatPackageChange({ what, platforms, from, to, step }) {
    const where = platforms.length === 0 ? '' : ` on ${platforms.join(', ')}`;
    if (from === undefined)
        return oneLine(`added ${what} ${to}${where}`);
    if (to === undefined)
        return oneLine(`removed ${what} ${from}${where}`);
    return oneLine(`${what} ${from} -> ${to}${step === undefined ? '' : ` (${formatVersionStep(step)})`}${where}`);
}
function diffPlatform(before, after) {
    const [old, current] = [namesOf(before), namesOf(after)];
    const names = [...new Set([...old.keys(), ...current.keys()])].sort();
    return names.flatMap((what) => {
        const [from, to] = [old.get(what), current.get(what)];
        if (from?.version === to?.version && from?.detail === to?.detail)
            return [];
        const full = from?.version === to?.version;
        const show = (side) => (full ? side?.detail : side?.version);
        return [{ what, from: show(from), to: show(to), step: versionStep(from?.pin, to?.pin) }];
    });
}
// A package of conda that Python imports is listed by both: it is told once. One name may be installed in several places.
function namesOf({ conda, python, system }) {
    const names = new Map();
    const add = (what, place, named) => names.set(names.has(what) ? `${what} in ${place}` : what, named);
    for (const { name, version, build, prefix } of conda)
        add(`conda ${name}`, prefix, {
            version,
            detail: `${version} ${build}`,
            pin: { scheme: 'conda', version, exact: true },
        });
    for (const { name, version, installer, location, source } of python)
        if (installer !== 'conda')
            add(`pip ${name}`, location, {
                version,
                detail: source === '' ? version : `${version} from ${source}`,
                pin: { scheme: 'pep440', version, exact: true },
            });
    for (const { type, name, version, architecture } of system)
        add(`${type} ${name}`, architecture, { version, detail: version, pin: undefined });
    return names;
}

;// CONCATENATED MODULE: ./build/core/packages/packages.js
/** A URL without user, password and conda token, which no record may hold; cut only then, so that no half of one is left. */
function withoutSecrets(url) {
    return url
        .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@\s]*@/i, '$1')
        .replace(/(:\/\/[^/]+)\/t\/[^/]+/, '$1')
        .replace(/[?#].*$/s, '')
        .slice(0, 500)
        .toWellFormed();
}

;// CONCATENATED MODULE: ./build/core/packages/conda-meta.js


/** Reads `<prefix>/conda-meta/<package>.json`; `undefined` when it is none. https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records */
function readCondaMeta({ path, bytes }) {
    const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
    const value = prefix === undefined ? undefined : (0,json/* parseJson */.q)(bytes);
    if (prefix === undefined || !(0,json/* isRecord */.u)(value))
        return undefined;
    const text = (key) => (typeof value[key] === 'string' ? value[key].toWellFormed() : '');
    const short = (key) => text(key).slice(0, 500).toWellFormed();
    const name = short('name');
    const version = short('version');
    if (name === '' || version === '')
        return undefined;
    return {
        name,
        version,
        build: short('build') || short('build_string'),
        subdir: short('subdir'),
        channel: withoutSecrets(text('channel')),
        url: withoutSecrets(text('url')),
        digest: short('sha256') || short('md5'),
        prefix,
    };
}

;// CONCATENATED MODULE: ./build/core/packages/python-metadata.js


/** `<location>/<distribution>.dist-info/<file>`, or an egg's. */
const PATH = /^(.*)\/([^/]+\.(?:dist-info|egg-info))(?:\/(METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/s;
/** Copies that nobody imports from: caches of conda, and what pip and setuptools bring along for themselves. */
const ASIDE = /\/(?:_vendor|pkgs\/[^/]+-[^/]+-[^/]+)\//;
/** Reads the distributions of an image from their metadata. https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
function readPythonPackages(files) {
    const distributions = new Map();
    for (const { path, bytes } of files) {
        const [, location, folder, file = 'PKG-INFO'] = PATH.exec(path) ?? [];
        if (location === undefined || folder === undefined || ASIDE.test(path))
            continue;
        const at = `${location}/${folder}`;
        distributions.set(at, (distributions.get(at) ?? new Map()).set(file, bytes));
    }
    return [...distributions].flatMap(([at, parts]) => readDistribution(at.slice(0, at.lastIndexOf('/')), parts) ?? []);
}
function readDistribution(location, parts) {
    const headers = headersOf(python_metadata_textOf(parts.get('METADATA') ?? parts.get('PKG-INFO')));
    const [name, version] = [headers.get('name'), headers.get('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const installer = python_metadata_textOf(parts.get('INSTALLER')).trim().slice(0, 100);
    return { name: python_metadata_normalizeName(name), version, installer, location, source: sourceOf(parts.get('direct_url.json')) };
}
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function python_metadata_normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
// Headers end at the first blank line; the description behind it may hold anything.
function headersOf(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const pairs = head.split(/\r?\n/).flatMap((line) => {
        const [, name, value] = /^(Name|Version):[ \t]*(\S{1,200})[ \t]*$/i.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    });
    return new Map(pairs.reverse());
}
// https://packaging.python.org/en/latest/specifications/direct-url-data-structure/
function sourceOf(bytes) {
    const value = bytes === undefined ? undefined : (0,json/* parseJson */.q)(bytes);
    if (!(0,json/* isRecord */.u)(value) || typeof value.url !== 'string')
        return '';
    const url = withoutSecrets(value.url);
    const vcs = (0,json/* isRecord */.u)(value.vcs_info) ? value.vcs_info : {};
    return typeof vcs.commit_id === 'string'
        ? `${String(vcs.vcs).slice(0, 10)}+${url}@${vcs.commit_id.slice(0, 64)}`.toWellFormed()
        : url;
}
function python_metadata_textOf(bytes) {
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-header.js
/** Tags of a header. https://rpm.org/docs/4.20.x/manual/tags.html */
const TAGS = { name: 1000, version: 1001, release: 1002, epoch: 1003, architecture: 1022 };
const ENTRY = 16;
/** More entries than any package has. */
const MAX_ENTRIES = 10_000;
/**
 * Reads a header of rpm's database: two big-endian counts, index entries of 16 bytes, then the data.
 * https://rpm.org/docs/4.20.x/manual/format_header.html
 */
function readRpmHeader(bytes) {
    if (bytes.byteLength < 8)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0);
    const start = 8 + count * ENTRY;
    if (count > MAX_ENTRIES || start > bytes.byteLength)
        return undefined;
    const offsets = new Map();
    for (let index = 0; index < count; index += 1) {
        const at = 8 + index * ENTRY;
        offsets.set(view.getUint32(at), start + view.getUint32(at + 8));
    }
    const text = (tag) => rpm_header_textAt(bytes, offsets.get(tag));
    const [name, version, release] = [text(TAGS.name), text(TAGS.version), text(TAGS.release)];
    if (name === undefined || version === undefined || release === undefined)
        return undefined;
    const at = offsets.get(TAGS.epoch);
    const epoch = at === undefined || at + 4 > bytes.byteLength ? '' : `${view.getUint32(at)}:`;
    return { type: 'rpm', name, version: `${epoch}${version}-${release}`, architecture: text(TAGS.architecture) ?? '' };
}
function rpm_header_textAt(bytes, at) {
    if (at === undefined || at >= bytes.byteLength)
        return undefined;
    const end = bytes.indexOf(0, at);
    return new TextDecoder().decode(bytes.subarray(at, Math.min(end < 0 ? bytes.byteLength : end, at + 200)));
}

;// CONCATENATED MODULE: ./build/core/packages/system-packages.js
/** Reads dpkg's `status`, or a file of distroless' `status.d`. https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html */
function readDpkgStatus(text) {
    return stanzas(text).flatMap((stanza) => {
        const [name, version] = [field(stanza, 'Package: '), field(stanza, 'Version: ')];
        const status = field(stanza, 'Status: ');
        if (name === undefined || version === undefined)
            return [];
        if (status !== undefined && !status.endsWith(' installed'))
            return [];
        return [{ type: 'deb', name, version, architecture: field(stanza, 'Architecture: ') ?? '' }];
    });
}
/** Reads apk's `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
function readApkInstalled(text) {
    return stanzas(text).flatMap((stanza) => {
        const [name, version] = [field(stanza, 'P:'), field(stanza, 'V:')];
        if (name === undefined || version === undefined)
            return [];
        return [{ type: 'apk', name, version, architecture: field(stanza, 'A:') ?? '' }];
    });
}
/** `debian 12` of an os-release; empty where it says nothing. https://www.freedesktop.org/software/systemd/man/os-release.html */
function system_packages_readDistribution(text) {
    const value = (key) => new RegExp(`^${key}=["']?([A-Za-z0-9._-]{1,50})["']?$`, 'm').exec(text)?.[1] ?? '';
    return `${value('ID')} ${value('VERSION_ID')}`.trim();
}
function stanzas(text) {
    return text.split(/\n\n+/).map((stanza) => stanza.split('\n'));
}
function field(lines, name) {
    return lines
        .find((line) => line.startsWith(name))
        ?.slice(name.length)
        .trim()
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./build/core/packages/read-packages.js




/**
 * Files that say what an image holds, as patterns of COPY: one that matches nothing is no mistake, a plain path would be.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
const PACKAGE_FILES = [
    '/**/conda-meta/*.json',
    '/**/*.dist-info/METADATA',
    '/**/*.dist-info/INSTALLER',
    '/**/*.dist-info/direct_url.json',
    '/**/*.egg-info/PKG-INFO',
    '/**/*.egg-inf[o]',
    '/var/lib/dpkg/statu[s]',
    '/var/lib/dpkg/status.d/*',
    '/lib/apk/db/installe[d]',
    '/usr/lib/apk/db/installe[d]',
    '/var/lib/rpm/rpmdb.sqlite*',
    '/usr/lib/sysimage/rpm/rpmdb.sqlite*',
    '/etc/os-releas[e]',
    '/usr/lib/os-releas[e]',
];
/** Reads what one platform of an image holds. `rpmHeaders` are those of rpm's database, which is no text. */
function readPackages(platform, files, rpmHeaders) {
    const text = (path) => files.filter((file) => path.test(file.path)).map(({ bytes }) => new TextDecoder().decode(bytes));
    const system = [
        ...text(/^\/var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/).flatMap(readDpkgStatus),
        ...text(/\/lib\/apk\/db\/installed$/).flatMap(readApkInstalled),
        ...rpmHeaders.flatMap((header) => readRpmHeader(header) ?? []),
    ];
    return {
        platform,
        distribution: text(/\/os-release$/)
            .map(system_packages_readDistribution)
            .find((name) => name !== '') ?? '',
        conda: sorted(files.flatMap((file) => readCondaMeta(file) ?? [])),
        python: sorted(readPythonPackages(files)),
        system: sorted(system),
    };
}
function sorted(list) {
    const keyed = new Map(list.map((value) => [JSON.stringify(value), value]));
    return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./build/core/packages/record-packages.js









/** Notes on images whose packages could not be written down. */
function unrecorded(outcomes) {
    return outcomes.flatMap(({ item, recorded }) => {
        const { failure } = recorded ?? {};
        if (failure === undefined)
            return [];
        const [path = '.'] = (item.ids[0] ?? '.').split(/[#?]/, 1);
        const message = `its packages were not written down: ${failure.message}`;
        return [(0,model_findings/* finding */.g)('note', failure.code, message, { path, hint: failure.hint })];
    });
}
/**
 * Writes down what an image holds, and, the first time, what its definition was resolved to; `undefined` where that is done
 * already.
 */
async function recordPackages({ registry, readImageFiles }, recording) {
    const image = (0,names_reference/* parseReference */.F2)(recording.image);
    if (readImageFiles === undefined || image?.digest === undefined)
        return undefined;
    try {
        const known = await registry.headManifest(image, packagesTag(image.digest));
        if (known !== undefined && !recording.renews)
            return undefined;
        const manifest = await registry.getManifest(image, image.digest);
        return manifest === undefined ? undefined : await record(registry, readImageFiles, recording, image, manifest);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        return { changes: [], bytes: undefined, failure: error };
    }
}
async function record(registry, read, recording, repository, image) {
    const { environment, seconds, renews } = recording;
    const { definition } = environment;
    const packages = await readAll(read, recording);
    const bytes = await compressedBytes(registry, repository, image);
    const cost = seconds === undefined ? undefined : { seconds, bytes };
    await writeImageFacts(registry, repository, image, { packages, definition, cost });
    if (!isFrozen(environment.image))
        return { changes: [], bytes, failure: undefined };
    const before = await readResolution(registry, repository, environment.hash).catch((error) => {
        // What cannot be read is replaced: that is what refresh is there for. A registry that fails now may have it.
        if (error instanceof errors/* TerrariumError */.q && error.code === 'resolution-invalid' && renews)
            return undefined;
        throw error;
    });
    if (before === undefined || renews)
        await writeResolution(registry, repository, packages);
    return { changes: before === undefined ? [] : diffPackages(before, packages), bytes, failure: undefined };
}
async function readAll(read, { environment, image }) {
    const platforms = [];
    for (const platform of environment.image.platforms) {
        const contents = await read({ image, platform, patterns: PACKAGE_FILES });
        platforms.push(readPackages(platform, contents.files, contents.rpmHeaders));
    }
    return { formatVersion: '1', definitionHash: environment.hash, platforms };
}
/** Compressed layers of every platform, in bytes. */
async function compressedBytes(registry, repository, manifest) {
    if ((0,stored_image/* isIndex */.nw)(manifest.mediaType)) {
        const children = (0,stored_image/* platformManifests */.OS)(manifest) ?? [];
        const sizes = await Promise.all(children.map(async ({ descriptor }) => {
            const child = await registry.getManifest(repository, descriptor.digest);
            return child === undefined ? 0 : compressedBytes(registry, repository, child);
        }));
        return sizes.reduce((sum, size) => sum + size, 0);
    }
    const content = (0,json/* parseJson */.q)(manifest.bytes);
    const layers = (0,json/* isRecord */.u)(content) && Array.isArray(content.layers) ? content.layers : [];
    return layers.reduce((sum, layer) => sum + ((0,stored_image/* parseDescriptor */.BA)(layer)?.size ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/core/recipes/checks.js


/** Commands that an image must pass before it gets a tag because of what we installed: its own `test` comes behind them. */
function checksOf({ image, pipCheck }) {
    const recipe = recipeFor(image.python, image.spark)?.name ?? '';
    if (recipe === '' || recipe.startsWith('spark/'))
        return [];
    // Who locks may have overridden what packages say of each other.
    return [`${INTERPRETER}${pipCheck && !recipe.startsWith('locked/') ? PIP_CHECK : ''}`];
}
// An environment of conda may have no Python.
const INTERPRETER = `python=${recipe/* PREFIX */.H3}/bin/python
[ -x "$python" ] || exit 0
if [ "$(command -v python)" != "$python" ]; then
  echo "terrarium: python on PATH is $(command -v python), expected $python" >&2
  exit 1
fi
"$python" -c ''
`;
// What a base has against itself is no fault of what stands on it. https://pip.pypa.io/en/stable/cli/pip_check/
const PIP_CHECK = `if "$python" -c 'import pip' 2>/dev/null; then
  before=/tmp/terrarium-before
  home=$(sed -n 's/^home *= *//p' ${recipe/* PREFIX */.H3}/pyvenv.cfg 2>/dev/null || true)
  : > "$before"
  if [ -n "$home" ]; then "$home/python3" -m pip check --disable-pip-version-check > "$before" 2>/dev/null || true; fi
  if ! "$python" -m pip check --disable-pip-version-check > /tmp/terrarium-after; then
    if grep -Fvxf "$before" /tmp/terrarium-after; then exit 1; fi
  fi
fi
`;

;// CONCATENATED MODULE: ./build/core/build/explain-failure.js



const EXPLANATIONS = [
    {
        pattern: /^(?:ERROR|error): .*failed to push .*(?:no space left on device|disk quota exceeded)/i,
        code: 'registry-failed',
        message: 'the registry has no space left',
        hint: 'free space on the registry, or delete images that nobody needs',
    },
    {
        pattern: /^(?:ERROR|error): .*failed to push /,
        code: 'registry-failed',
        message: 'the push to the registry failed',
        hint: 'see the last lines of its output, and the log and the disk of the registry',
    },
    {
        pattern: /no space left on device|disk quota exceeded/i,
        code: 'disk-full',
        message: 'the builder has no space left',
        hint: 'docker buildx prune frees what its cache holds',
    },
    {
        pattern: /code = (?:Unavailable|Canceled) desc|error reading from server: EOF|closing transport due to|connection reset by peer|dial unix .*(?:refused|no such file)|Cannot connect to the Docker daemon/,
        code: 'builder-lost',
        message: 'the builder went away in the middle of the build',
        hint: 'look into its log, and run again: what it had built is in its cache',
    },
    {
        pattern: new RegExp(recipe/* NOT_FROZEN */.DP),
        code: 'resolution-failed',
        message: 'the packages that were recorded for this definition could not be installed again',
        hint: 'run with refresh to solve them anew, or see the last lines of its output',
    },
    {
        pattern: new RegExp(NO_CONDA_TOOL),
        code: 'no-conda-tool',
        message: 'the base image brings no conda tool',
        hint: 'add to terrarium.yml: conda-installer: mambaorg/micromamba:2',
    },
];
/** What a failed build's last lines tell beyond that it failed. Output is hostile: it chooses among our own words. */
function explainFailure(error, tail) {
    if (error.code !== 'build-failed')
        return error;
    const found = EXPLANATIONS.find(({ pattern }) => tail.some((line) => pattern.test(line)));
    if (found === undefined)
        return error;
    return new errors/* TerrariumError */.q(found.code, found.message, { hint: found.hint, cause: error });
}

;// CONCATENATED MODULE: ./build/core/build/installer-conflict.js
/** Lines of a conflict that are shown, at most. */
const MAX_LINES = 8;
/** Characters of a line that are read: what installers say of a conflict is short. */
const installer_conflict_MAX_LENGTH = 1000;
const FORMS = [
    // https://pip.pypa.io/en/stable/topics/dependency-resolution/#dealing-with-dependency-conflicts
    { opens: /^The conflict is caused by:$/, lists: /^ {4}\S/ },
    // uv: https://docs.astral.sh/uv/reference/internals/resolver/
    { opens: /No solution found when resolving dependencies/, lists: /^\s+\S/ },
    // micromamba and conda with libmamba: https://github.com/mamba-org/mamba/issues/2078
    { opens: /The following packages are incompatible/, lists: /^\s*[├└│]/ },
    { opens: /Encountered problems while solving:/, lists: /^\s*- \S/ },
    { opens: /PackagesNotFoundError: The following packages are not available/, lists: /^\s*- \S/ },
];
/** Lines that say everything by themselves, and the words that are put before what they say. */
const ALONE = [
    { pattern: /^ERROR: No matching distribution found for (.+)$/, lead: 'no matching distribution for ' },
    { pattern: /Cannot solve the request because of: (.+)$/, lead: '' },
    // https://pip.pypa.io/en/stable/cli/pip_check/
    {
        pattern: /^([A-Za-z0-9._-]+ \S+ (?:has requirement .+, but you have .+|requires .+, which is not installed\.?))$/,
        lead: '',
    },
];
/** What could not be installed together, in the words of pip, uv, conda or micromamba; empty where the output says nothing of it. */
function findConflict(output) {
    const lines = output.map(withoutStep);
    for (const { opens, lists } of FORMS) {
        const start = lines.findIndex((line) => opens.test(line));
        if (start < 0)
            continue;
        const list = listBehind(lines.slice(start + 1), lists);
        if (list.length > 0)
            return list;
    }
    return lines.flatMap((line) => aloneIn(line)).slice(0, MAX_LINES);
}
// BuildKit's plain output has `#12 1.234 ` before each line.
function withoutStep(line) {
    return line
        .slice(0, installer_conflict_MAX_LENGTH)
        .replace(/^#\d+ (?:\d+\.\d+ )?/, '')
        .trimEnd();
}
function listBehind(lines, lists) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const rest = first < 0 ? [] : lines.slice(first);
    const end = rest.findIndex((line) => !lists.test(line));
    const list = end < 0 ? rest : rest.slice(0, end);
    const shown = list.slice(0, MAX_LINES).map((line) => line.trim().slice(0, 300));
    return list.length > MAX_LINES ? [...shown, `and ${list.length - MAX_LINES} more`] : shown;
}
function aloneIn(line) {
    return ALONE.flatMap(({ pattern, lead }) => {
        const said = pattern.exec(line)?.[1];
        return said === undefined ? [] : [`${lead}${said}`.slice(0, 300)];
    }).slice(0, 1);
}

;// CONCATENATED MODULE: ./build/core/build/limiter.js
/** Runs at most `limit` functions at a time, in the order in which they came. */
function limiter(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        // A slot is handed from one to the next, so that nobody who comes in between takes it as well.
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/core/oci/attestation.js


/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;version=0\.[0-9]+)$/;
/** Whoever may write to the repository may add more than anyone would read. */
const MAX_BUNDLES = 20;
/** Why no attestation that refers to an image vouches for it; `undefined` when one does. */
async function attestationFault(registry, repository, digest, verify) {
    const referrers = await registry.listReferrers(repository, digest);
    const bundles = referrers.filter(({ artifactType }) => BUNDLE.test(artifactType)).slice(0, MAX_BUNDLES);
    let why = 'it has no attestation';
    for (const referrer of bundles) {
        const bundle = await readBundle(registry, repository, referrer.digest);
        const fault = bundle === undefined ? 'it cannot be read' : verify(bundle, digest);
        if (fault === undefined)
            return undefined;
        why = `its attestation does not count: ${fault}`;
    }
    return why;
}
async function readBundle(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    const content = manifest === undefined ? undefined : (0,json/* parseJson */.q)(manifest.bytes);
    const layers = (0,json/* isRecord */.u)(content) && Array.isArray(content.layers) ? content.layers : [];
    const layer = (0,stored_image/* parseDescriptor */.BA)(layers[0]);
    return layer === undefined ? undefined : registry.getBlob(repository, layer);
}

;// CONCATENATED MODULE: ./build/core/names/template-pin.js

const PACKAGE = /^([^"'\s[\]={}~]+)(\[[^\]\s]+\])?([=~]=)\{\{latest-pypi-version(?::(.+))?\}\}$/;
const IMAGE_START = ':{{latest-image-tag';
const PIN_START = '{{latest-';
/** Reads one pin and nothing else; `undefined` when the text is none. */
function parseTemplatePin(text) {
    const found = PACKAGE.exec(text);
    if (found !== null) {
        const [, name = '', extras = '', operator, flags] = found;
        return { kind: 'package', name, extras, operator: operator === '~=' ? '~=' : '==', flags };
    }
    const start = text.indexOf(IMAGE_START);
    if (start <= 0 || !text.endsWith('}}') || /["'\s]/.test(text.slice(0, start)))
        return undefined;
    const inside = text.slice(start + IMAGE_START.length, -'}}'.length);
    if (inside !== '' && (!inside.startsWith(':') || inside === ':'))
        return undefined;
    return { kind: 'image', image: text.slice(0, start), pattern: inside === '' ? undefined : inside.slice(1) };
}
/** The text that reads as this pin. */
function formatTemplatePin(pin) {
    const behind = (text) => (text === undefined ? '' : `:${text}`);
    if (pin.kind === 'image')
        return `${pin.image}${IMAGE_START}${behind(pin.pattern)}}}`;
    return `${pin.name}${pin.extras}${pin.operator}{{latest-pypi-version${behind(pin.flags)}}}`;
}
/** The repository of a base that is an image pin; `undefined` for every other text. */
function templateBase(text) {
    const pin = parseTemplatePin(text);
    return pin?.kind === 'image' ? (0,names_reference/* parseRepository */.SU)(pin.image) : undefined;
}
/** Every pin of a text but those behind `#`, line by line: a word that ends in a pin, quotes around it left out. */
function findTemplatePins(text) {
    return text.split('\n').flatMap((line, index) => (line.includes(PIN_START) ? pinsOfLine(line, index + 1) : []));
}
function pinsOfLine(line, number) {
    const comment = line.search(/(?:^|\s)#/);
    const code = comment < 0 ? line : line.slice(0, comment);
    return [...code.matchAll(/[^"'\s]+/g)].flatMap(({ 0: word, index }) => {
        if (!word.includes(PIN_START))
            return [];
        // What stands behind the last brace is no part of the pin: `numpy=={{latest-pypi-version}};`.
        const text = word.slice(0, word.lastIndexOf('}}') + 2);
        const pin = parseTemplatePin(text);
        return pin === undefined ? [] : [{ pin, text, line: number, column: index + 1 }];
    });
}

;// CONCATENATED MODULE: ./build/core/resolve/bases.js






/** A resolver over a registry. `known` are digests that a plan brought along. */
function baseResolver(registry, config, known = []) {
    const seen = new Map();
    for (const { reference, platform, digest } of known)
        seen.set(`${reference} ${platform}`, Promise.resolve({ ok: true, digest }));
    const once = (key, resolve) => {
        const result = seen.get(key) ?? resolve();
        seen.set(key, result);
        return result;
    };
    const resolve = (reference, platform) => once(`${reference} ${platform ?? '*'}`, () => resolveImage(registry, config, reference, platform));
    return {
        resolve,
        resolveWhole: (reference) => resolve(reference, undefined),
        pin: async (text, platform) => {
            const reference = allowedReference(config, text);
            if (reference.digest !== undefined)
                return (0,names_reference/* formatReference */.FH)(reference);
            const result = await resolve(text, platform);
            if (!result.ok)
                throw result.error;
            return (0,names_reference/* formatReference */.FH)({ ...reference, digest: result.digest });
        },
    };
}
/** True when `follow-base` makes a base's digest part of the key. */
function isFollowed(config, text) {
    // It cannot be resolved, and a plan says so.
    if (templateBase(text) !== undefined)
        return true;
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined || reference.digest !== undefined || config.followBase === 'never')
        return false;
    return config.followBase === 'tags' || reference.tag === undefined || reference.tag === 'latest';
}
async function resolveImage(registry, config, text, platform) {
    try {
        const reference = allowedReference(config, text);
        const name = reference.digest ?? reference.tag ?? 'latest';
        const digest = platform === undefined
            ? (await registry.headManifest(reference, name))?.digest
            : await (0,stored_image/* resolvePlatform */.u4)(registry, reference, name, platform);
        if (digest !== undefined)
            return { ok: true, digest };
        const message = `base image ${(0,names_reference/* formatRepository */.Sh)(reference)}:${name} does not exist`;
        return { ok: false, error: new errors/* TerrariumError */.q('registry-not-found', message, { hint: 'correct the reference' }) };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return { ok: false, error };
        throw error;
    }
}
// Files may only name hosts that are trusted: with a digest too, because a build asks them for the bytes.
function allowedReference(config, text) {
    if (templateBase(text) !== undefined) {
        const hint = 'write a tag or a digest, or build what the release script of azureml-assets made of it';
        throw new errors/* TerrariumError */.q('template-base', `the base ${text} is a template, whose tag is filled in at release`, {
            hint,
        });
    }
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined)
        throw new errors/* TerrariumError */.q('registry-not-found', `${JSON.stringify(text)} is no image reference`);
    if ((0,config_config/* allowedHosts */.uV)(config).includes(reference.registry))
        return reference;
    const hint = `add ${reference.registry} to allowed-registries in terrarium.yml if it is to be trusted`;
    throw new errors/* TerrariumError */.q('host-not-allowed', `registry ${reference.registry} of ${text} is not in allowed-registries`, { hint });
}
/** Installer images of the environment's recipe, for every platform. */
function installersOf(environment, config) {
    const recipe = recipeFor(environment.image.python, environment.image.spark)?.name ?? '';
    const conda = /^(?:conda|locked)\//.test(recipe);
    const reference = config.condaInstaller === undefined ? undefined : (0,names_reference/* parseReference */.F2)(config.condaInstaller);
    if (!conda || reference === undefined)
        return [];
    return environment.image.platforms.map((platform) => ({ reference: (0,names_reference/* formatReference */.FH)(reference), platform }));
}

;// CONCATENATED MODULE: ./build/core/dockerfile/stage-graph.js

/** Resolves stage names and numbers, and walks from the target. */
function reachStages(findings, file, names, textsOf) {
    const target = findTarget(findings, file, names);
    if (target === undefined)
        return undefined;
    const from = new Map();
    const references = new Map();
    const instructions = new Map();
    const queue = [target];
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
        if (instructions.has(index))
            continue;
        const stage = file.stages[index];
        const texts = textsOf(index) ?? [];
        const base = findBase(findings, file, names, index, texts);
        if (base !== undefined)
            queue.push(setIn(from, index, base));
        const inherited = base === undefined
            ? parentTriggers(findings, file, names, stage, texts)
            : triggersIn(file.stages[base].instructions);
        const steps = [...inherited, ...stage.instructions];
        instructions.set(index, steps);
        for (const [step, reference] of steps.flatMap((step) => step.references.map((found) => [step, found]))) {
            const found = findSource(findings, file, names, step, reference, index);
            if (found !== undefined)
                references.set(reference, found);
            if (found !== undefined && found >= 0)
                queue.push(found);
        }
    }
    return { reached: [...instructions.keys()].sort((a, b) => a - b), from, references, instructions };
}
// `FROM base-$TARGETARCH` may name another image for each platform, but not another stage: there is one list of steps.
function findBase(findings, file, names, index, texts) {
    const found = [...new Set(texts)].map((text) => findStage(file, names, text, index));
    if (found.length > 1 && found.some((base) => base !== undefined)) {
        const message = 'FROM names different stages for different platforms, which is not read yet';
        findings.error('dockerfile-argument', message, { at: { line: file.stages[index]?.line ?? 1, column: 1 } });
    }
    return found[0];
}
// What an environment of this tree has behind ONBUILD takes effect here, with the stages of this file.
function parentTriggers(findings, file, names, stage, texts) {
    const [first = [], ...others] = texts.map(names.triggers);
    const at = { line: stage.line, column: 1 };
    if (others.some((triggers) => triggers !== first)) {
        const message = 'FROM names environments with different ONBUILD instructions for different platforms';
        findings.error('dockerfile-onbuild', message, { at, hint: 'build the platforms apart' });
    }
    for (const { text } of first.flatMap((trigger) => trigger.references)) {
        if (text === 'scratch' || file.stages.some(({ name }) => name === text.toLowerCase()))
            continue;
        const message = `an ONBUILD instruction of the parent copies from ${(0,diagnostic/* quote */.hD)(text)}, which is no stage of this file`;
        findings.error('dockerfile-onbuild', message, { at, hint: 'copy from the image in the parent itself' });
    }
    return first;
}
/** Instructions behind ONBUILD: what a stage or an image that stands on these runs first, and does not pass on. */
function triggersIn(instructions) {
    return instructions.flatMap((step) => step.trigger ?? []);
}
function setIn(map, key, value) {
    map.set(key, value);
    return value;
}
/** The stage that is built: named, else the last. BuildKit counts no stages here. */
function findTarget(findings, file, { target }) {
    if (target === undefined)
        return file.stages.length === 0 ? undefined : file.stages.length - 1;
    const named = file.stages.findLastIndex((stage) => stage.name === target.toLowerCase());
    if (named >= 0)
        return named;
    const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
    const message = `there is no stage ${(0,diagnostic/* quote */.hD)(target)}`;
    findings.error('dockerfile-target', message, { at: diagnostic/* START */.d3, hint: `named stages: ${known}` });
    return undefined;
}
// A build context hides a stage of the same name; only earlier stages can stand below; their names are in lower case.
function findStage(file, names, text, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text);
    return named < 0 ? undefined : named;
}
// `COPY --from` also counts stages; of two with one name, the last of the file is meant.
// https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
function findSource(findings, file, names, { keyword, line }, { text }, before) {
    if (Object.hasOwn(names.contexts, text))
        return undefined;
    const number = /^[+-]?\d+$/.test(text);
    const counted = number && keyword === 'COPY' ? Number(text) : undefined;
    const found = counted ?? file.stages.findLastIndex((stage) => stage.name === text.toLowerCase());
    if (counted === undefined && found < 0 && !number)
        return undefined;
    if (found >= 0 && found < before)
        return found;
    const message = number
        ? `${(0,diagnostic/* quote */.hD)(text)} is no number of a stage above`
        : `the stage ${(0,diagnostic/* quote */.hD)(text)} does not stand above`;
    const hint = keyword === 'COPY' ? 'move the stage up, or correct its name' : 'a mount names its stage: write FROM ... AS name';
    findings.error('dockerfile-stage', message, { at: { line, column: 1 }, hint });
    return -1;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/onbuild.js


/** Instructions behind ONBUILD of the image that a Dockerfile builds. */
function triggersOf(file, target) {
    const index = findTarget(new model_findings/* Findings */.F(''), file, { target });
    return index === undefined ? [] : triggersIn(file.stages[index]?.instructions ?? []);
}
/** True when an instruction reads files of the build context. */
function readsContext({ keyword, mounts, references }) {
    if (keyword === 'COPY' || keyword === 'ADD')
        return references.length === 0;
    return mounts.some(({ type, from }) => from === undefined && (type === undefined || type === 'bind'));
}

;// CONCATENATED MODULE: ./build/core/dockerfile/flags.js
/**
 * Reads words that start with `--`, up to one that does not or that is `--` alone: `extractBuilderFlags` of
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/split_command.go
 */
function readFlags(text, offsets, start, escapeChar) {
    const flags = [];
    let at = start;
    for (;;) {
        while (flags_isBlank(text[at]))
            at += 1;
        if (!text.startsWith('--', at))
            return { flags, end: at };
        const word = readWord(text, at, escapeChar);
        at = word.end;
        if (word.text === '--')
            return { flags, end: at };
        flags.push(flagOf(word, offsets));
    }
}
// White space of other languages belongs to the word: BuildKit sees bytes here.
function flags_isBlank(char) {
    return char !== undefined && /^[\t-\r ]$/.test(char);
}
// An escape character hides the next one everywhere, in single quotes too; at the end of the line it is dropped.
function readWord(text, start, escapeChar) {
    const places = [];
    let quote = '';
    let at = start;
    for (; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote === '' && flags_isBlank(char))
            break;
        if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (quote === char)
            quote = '';
        else if (char !== escapeChar)
            places.push(at);
        else if (at + 1 < text.length) {
            at += 1;
            places.push(at);
        }
    }
    return { text: places.map((place) => text[place]).join(''), places, start, end: at };
}
function flagOf({ text, places, start, end }, offsets) {
    const equals = text.indexOf('=');
    return {
        text,
        name: text.slice(2, equals < 0 ? undefined : equals),
        value: equals < 0 ? undefined : text.slice(equals + 1),
        places,
        start: offsets[start] ?? 0,
        end: (offsets[end - 1] ?? 0) + 1,
    };
}
/**
 * A part of a flag's text as it can be replaced in the file; `undefined` where quotes or escapes stand in it. Line ends in it
 * are replaced with it.
 */
function partOfFlag(flag, start, end, offsets) {
    const [first = 0, last = 0] = [flag.places[start], flag.places[end - 1]];
    if (last - first !== end - 1 - start)
        return undefined;
    return {
        text: flag.text.slice(start, end),
        start: offsets[first] ?? 0,
        end: (offsets[last] ?? 0) + 1,
        flag,
        at: start,
    };
}

;// CONCATENATED MODULE: ./build/core/dockerfile/directives.js

const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some reader could take for a directive: other white space, another separator, a text that we do not take. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*(?:#|\/\/)[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;
/** Reads the directives; mistakes, and what two readers could take differently, go to the findings. */
function readDirectives(findings, lines) {
    // BuildKit looks for the frontend behind a first line for the shell, and for the escape character not.
    const shebang = lines[0]?.text.startsWith('#!') === true;
    const found = new Map();
    for (let index = shebang ? 1 : 0; index < lines.length; index += 1) {
        const text = lines[index]?.text ?? '';
        const at = { line: index + 1, column: 1 };
        const match = DIRECTIVE.exec(text);
        if (match === null) {
            if (LIKE_A_DIRECTIVE.test(text))
                reportUnread(findings, text, index + 1);
            break;
        }
        const name = (match[1] ?? '').toLowerCase();
        if (found.has(name))
            findings.error('dockerfile-directive', `directive ${name} is given twice`, { at });
        if (name === 'escape' && shebang) {
            const message = 'BuildKit reads no escape directive behind a #! line';
            findings.error('dockerfile-directive', message, { at, hint: 'remove the #! line, or the directive' });
        }
        checkDirective(findings, name, match[2] ?? '', index + 1);
        found.set(name, match[2] ?? '');
    }
    return { syntax: found.get('syntax') ?? '', escape: found.get('escape') === '`' && !shebang ? '`' : '\\' };
}
function reportUnread(findings, text, line) {
    const message = `${(0,diagnostic/* quote */.hD)(text)} is not read as a directive`;
    findings.error('dockerfile-directive', message, { at: { line, column: 1 }, hint: 'write # name=value' });
}
function checkDirective(findings, name, value, line) {
    const expected = expectedOf(name, value);
    if (expected === undefined)
        return;
    const message = `expected ${expected}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    findings.error('dockerfile-directive', message, { at: { line, column: 1 } });
}
function expectedOf(name, value) {
    if (name === 'syntax')
        return value.includes(' ') ? 'an image for syntax' : undefined;
    if (name === 'escape')
        return value === '\\' || value === '`' ? undefined : 'escape=\\ or escape=`';
    return value.split(';').every(isCheckOption) ? undefined : 'skip=..., experimental=... or error=true for check';
}
// https://docs.docker.com/reference/dockerfile/#check
function isCheckOption(text) {
    const option = text.trim();
    return /^(?:skip|experimental)\s*=/.test(option) || /^error\s*=\s*(?:true|false)$/i.test(option);
}

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-pattern.js
/** Characters of a pattern, and of the value that it is tried on, at most: what a definition needs, many times over. */
const MAX_PATTERN = 1024;
/**
 * Reads `*`, `?` and `\*`, `\?`, `\\`; `undefined` where anything else is escaped.
 * `convertShellPatternToRegex` of https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
function parseShellPattern(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        let char = pattern[at] ?? '';
        if (char === '*' || char === '?') {
            tokens.push({ kind: char === '*' ? 'star' : 'one' });
            continue;
        }
        if (char === '\\') {
            at += 1;
            char = pattern[at] ?? '';
            // `}` and `/` are escaped to hide them from the braces around the pattern.
            if (char === '' || !'*?\\}/'.includes(char))
                return undefined;
        }
        tokens.push({ kind: 'char', char });
    }
    return tokens;
}
/** `${name#pattern}`: takes the shortest start that matches away, or with `greedy` the longest. */
function trimPrefix(pattern, value, greedy) {
    return value.slice(findMatch(pattern, value, 0, { anchored: true, greedy })?.end ?? 0).join('');
}
/** `${name%pattern}`: the same at the end. */
function trimSuffix(pattern, value, greedy) {
    const backwards = value.toReversed();
    const rest = findMatch(pattern.toReversed(), backwards, 0, { anchored: true, greedy })?.end ?? 0;
    return value.slice(0, value.length - rest).join('');
}
const SOMEWHERE = { anchored: false, greedy: true };
/** `${name/pattern/replacement}`: replaces the first match. */
function replaceFirst(pattern, value, replacement) {
    const match = findMatch(pattern, value, 0, SOMEWHERE);
    if (match === undefined)
        return value.join('');
    return `${value.slice(0, match.start).join('')}${replacement}${value.slice(match.end).join('')}`;
}
/** `${name//pattern/replacement}`: replaces every match, an empty one not right behind another. https://pkg.go.dev/regexp */
function replaceAll(pattern, value, replacement) {
    const parts = [];
    let done = 0;
    for (let from = 0; from <= value.length;) {
        const match = findMatch(pattern, value, from, SOMEWHERE);
        if (match === undefined)
            break;
        parts.push(value.slice(done, match.start).join(''));
        if (match.end > done || match.start === 0)
            parts.push(replacement);
        done = match.end;
        from = Math.max(from + 1, match.end);
    }
    return `${parts.join('')}${value.slice(done).join('')}`;
}
/**
 * The match that a backtracking search would find first, in time proportional to pattern times value: all alternatives go
 * forward together, the preferred ones in front. https://swtch.com/~rsc/regexp/regexp2.html
 */
function findMatch(pattern, value, from, search) {
    let threads = [];
    let found;
    for (let at = from; at <= value.length; at += 1) {
        const seen = new Set(threads.map(({ state }) => state));
        if (found === undefined && (at === from || !search.anchored))
            enter(pattern, threads, seen, { state: 0, start: at }, search);
        const won = threads.findIndex(({ state }) => state === pattern.length);
        if (won >= 0)
            found = { start: threads[won].start, end: at };
        threads = advance(pattern, won < 0 ? threads : threads.slice(0, won), value[at], search);
        if (threads.length === 0 && (found !== undefined || search.anchored))
            break;
    }
    return found;
}
function advance(pattern, threads, char, search) {
    const next = [];
    const seen = new Set();
    for (const thread of char === undefined ? [] : threads) {
        const token = pattern[thread.state];
        const taken = token.kind === 'char' ? token.char === char : char !== '\n';
        if (!taken)
            continue;
        const state = token.kind === 'star' ? thread.state : thread.state + 1;
        enter(pattern, next, seen, { ...thread, state }, search);
    }
    return next;
}
// A star may also take nothing: greedy, that is the second choice.
function enter(pattern, threads, seen, thread, search) {
    const entered = [];
    for (let { state } = thread; !seen.has(state); state += 1) {
        seen.add(state);
        entered.push({ ...thread, state });
        if (pattern[state]?.kind !== 'star')
            break;
    }
    threads.push(...(search.greedy ? entered : entered.reverse()));
}

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-variables.js
/** What a variable is that only the build knows. */
const UNKNOWN = Symbol('unknown');

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-words.js
// https://pkg.go.dev/unicode#IsSpace: not what JavaScript takes for white space.
const SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** True for the characters that BuildKit trims and splits at. */
function isSpace(char) {
    return SPACE.test(char);
}
/** A text without the white space around it, and where it starts. */
function trimSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text[start] ?? ''))
        start += 1;
    while (end > start && isSpace(text[end - 1] ?? ''))
        end -= 1;
    return { text: text.slice(start, end), start };
}
/**
 * Splits at white space outside quotes, as ARG, ENV and LABEL are split: `parseWords` of
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/line_parsers.go
 */
function splitWords(line, escapeChar) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at] ?? '';
        if (quote === '' && isSpace(char)) {
            if (start >= 0)
                words.push({ text: line.slice(start, at), start });
            start = -1;
            continue;
        }
        if (start < 0)
            start = at;
        // An escape character that nothing follows is dropped.
        if (char === escapeChar && quote !== "'" && at === line.length - 1)
            return ended(words, line.slice(0, -1), start);
        if (char === escapeChar && quote !== "'")
            at += 1;
        else if (quote === char)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
    }
    return ended(words, line, start);
}
function ended(words, line, start) {
    return start < 0 || start === line.length ? words : [...words, { text: line.slice(start), start }];
}
/** Splits at blanks, whatever quotes or escapes stand there: FROM, COPY, ADD, EXPOSE and VOLUME know none. */
function splitBlanks(line) {
    return Array.from(line.matchAll(/[^\t\v\f\r ]+/g), (match) => ({ text: match[0], start: match.index }));
}

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-reader.js



/** Characters of an expanded word, at most: values that double line by line would not end. */
const MAX_EXPANSION = 65_536;
/** Braces inside braces, at most. */
const shell_reader_MAX_DEPTH = 50;
/**
 * Reads one word or line as BuildKit's shell lexer does, including what it forgets and writes twice.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
class WordReader {
    /** Words that were read so far, at the end of `readAll` all of them. */
    words = [];
    failure = { ok: false, why: 'syntax' };
    #chars;
    #mode;
    #at = 0;
    #depth = 0;
    #rawEscapes;
    #word = '';
    constructor(text, mode) {
        this.#chars = Array.from(text);
        this.#mode = mode;
        this.#rawEscapes = mode.raw;
    }
    readAll() {
        const piece = this.#readUntil(undefined);
        this.#endWord();
        return piece;
    }
    #fail(failure) {
        this.failure = failure;
        return undefined;
    }
    #next() {
        this.#at += 1;
        return this.#chars[this.#at - 1];
    }
    #readUntil(stop) {
        let whole = { text: '' };
        for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
            if (char === stop) {
                this.#at += 1;
                return whole;
            }
            const piece = this.#readPart(char);
            if (piece === undefined)
                return undefined;
            whole = join(whole, piece);
            if (whole.text.length > MAX_EXPANSION)
                return this.#fail({ ok: false, why: 'limit' });
        }
        return stop === undefined ? whole : undefined;
    }
    #readPart(char) {
        const special = this.#readSpecial(char);
        if (special === undefined)
            return this.#readPlain();
        const piece = special();
        if (piece === undefined)
            return undefined;
        if (char === '$')
            for (const part of piece.text)
                this.#addToWord(part);
        else
            this.#addRaw(piece.text);
        return piece;
    }
    #readSpecial(char) {
        if (char === "'")
            return () => this.#readSingleQuoted();
        if (char === '"')
            return () => this.#readDoubleQuoted();
        if (char === '$')
            return () => this.#readDollar();
        return char === '<' ? () => this.#readAngle() : undefined;
    }
    #readPlain() {
        const char = this.#next() ?? '';
        if (char !== this.#mode.escape) {
            this.#addToWord(char);
            return { text: char };
        }
        const kept = `${this.#rawEscapes ? char : ''}${this.#next() ?? ''}`;
        this.#addRaw(kept);
        return { text: kept };
    }
    // White space between `<<` and its word belongs to it.
    #readAngle() {
        let text = this.#next() ?? '';
        if (this.#chars[this.#at] !== '<')
            return { text };
        text += this.#next();
        while (/^[\t\r ]$/.test(this.#chars[this.#at] ?? ''))
            text += this.#next();
        return { text };
    }
    #readSingleQuoted() {
        const start = this.#at;
        const end = this.#chars.indexOf("'", start + 1);
        if (end < 0)
            return undefined;
        this.#at = end + 1;
        return { text: (this.#mode.raw ? this.#chars.slice(start, end + 1) : this.#chars.slice(start + 1, end)).join('') };
    }
    #readDoubleQuoted() {
        const quote = this.#mode.raw ? '"' : '';
        this.#at += 1;
        let whole = { text: quote };
        for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
            if (char === '"') {
                this.#at += 1;
                return join(whole, { text: quote });
            }
            const piece = char === '$' ? this.#readDollar() : { text: this.#readQuotedChar() };
            if (piece === undefined)
                return undefined;
            whole = join(whole, piece);
            if (whole.text.length > MAX_EXPANSION)
                return this.#fail({ ok: false, why: 'limit' });
        }
        return undefined;
    }
    // In double quotes an escape is kept unless it hides a character that has a meaning there; where escapes are kept anyway,
    // BuildKit writes the others twice.
    #readQuotedChar() {
        const char = this.#next() ?? '';
        if (char !== this.#mode.escape)
            return char;
        const kept = this.#rawEscapes ? char : '';
        const hidden = this.#chars[this.#at];
        if (hidden === undefined)
            return kept;
        return `${kept}${['"', '$', char].includes(hidden) ? this.#next() : char}`;
    }
    #readDollar() {
        this.#at += 1;
        if (this.#chars[this.#at] === '{')
            return this.#readBraces();
        const name = this.#readName();
        return name === '' ? { text: '$' } : this.#readVariable(name, `$${name}`);
    }
    #readBraces() {
        this.#at += 1;
        if (['{', '}', ':', undefined].includes(this.#chars[this.#at]))
            return undefined;
        const name = this.#readName();
        const operator = this.#next() ?? '';
        if (operator === '}')
            return this.#readVariable(name, `\${${name}}`);
        if (operator === '/')
            return this.#readReplacement(name);
        const filled = operator === ':' ? `:${this.#next() ?? ''}` : operator;
        if (/^:?[-+?]$/.test(filled))
            return this.#readChoice(name, filled);
        return /^[#%]$/.test(filled) ? this.#readTrimmed(name, filled) : undefined;
    }
    #readVariable(name, written) {
        const value = this.#mode.lookup(name);
        if (value === UNKNOWN)
            return { text: '', unknown: name };
        if (value !== undefined)
            return { text: value };
        return this.#keepsUnset() ? { text: written } : { text: '', unset: name };
    }
    #keepsUnset() {
        return this.#mode.raw || this.#mode.keepUnset === true;
    }
    #readChoice(name, operator) {
        const word = this.#readNested('}', false);
        if (word === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}${operator}${word.text}}` };
        if (value === UNKNOWN)
            return { text: '', unknown: name };
        const given = operator.startsWith(':') ? Boolean(value) : value !== undefined;
        if (operator.endsWith('+'))
            return given ? word : { text: '' };
        if (given)
            return { text: value ?? '' };
        return operator.endsWith('-') ? word : this.#fail({ ok: false, why: 'required', name });
    }
    #readTrimmed(name, operator) {
        const word = this.#readNested('}', true);
        if (word === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}${operator}${word.text}}` };
        const greedy = word.text.startsWith(operator);
        const trim = operator === '#' ? trimPrefix : trimSuffix;
        return this.#match(name, value, word, greedy ? word.text.slice(1) : word.text, (pattern, chars) => trim(pattern, chars, greedy));
    }
    #readReplacement(name) {
        const all = this.#chars[this.#at] === '/';
        if (all)
            this.#at += 1;
        const pattern = this.#readNested('/', true);
        const replacement = pattern && this.#readNested('}', true);
        if (replacement === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}/${pattern?.text}/${replacement.text}}` };
        // There `$1` would be a group of the match: https://pkg.go.dev/regexp#Regexp.Expand
        if (all && replacement.text.includes('$'))
            return undefined;
        const replace = all ? replaceAll : replaceFirst;
        const parts = join(pattern ?? { text: '' }, { ...replacement, text: '' });
        return this.#match(name, value, parts, parts.text, (tokens, chars) => replace(tokens, chars, replacement.text));
    }
    #match(name, value, parts, text, change) {
        const pattern = parseShellPattern(Array.from(text));
        if (pattern === undefined && parts.unknown === undefined)
            return undefined;
        const unknown = parts.unknown ?? (value === UNKNOWN ? name : undefined);
        if (pattern === undefined || value === UNKNOWN || unknown !== undefined)
            return { text: '', unknown };
        const chars = Array.from(value ?? '');
        if (Math.max(pattern.length, chars.length) > MAX_PATTERN)
            return this.#fail({ ok: false, why: 'limit' });
        return { text: change(pattern, chars), unset: parts.unset ?? (value === undefined ? name : undefined) };
    }
    // What was read of the word around it is forgotten: so does BuildKit.
    #readNested(stop, rawEscapes) {
        if (this.#depth === shell_reader_MAX_DEPTH)
            return this.#fail({ ok: false, why: 'limit' });
        const before = this.#rawEscapes;
        this.#rawEscapes = rawEscapes;
        this.#depth += 1;
        const piece = this.#readUntil(stop);
        this.#depth -= 1;
        this.#rawEscapes = before;
        this.#word = '';
        return piece;
    }
    #readName() {
        const first = this.#chars[this.#at] ?? '';
        const part = /^\p{Nd}$/u.test(first) ? /^\p{Nd}$/u : /^[\p{L}\p{Nd}_]$/u;
        if (/^[@*#?\-$!]$/.test(first))
            return this.#next() ?? '';
        const start = this.#at;
        while (part.test(this.#chars[this.#at] ?? ''))
            this.#at += 1;
        return this.#chars.slice(start, this.#at).join('');
    }
    #addToWord(char) {
        if (isSpace(char))
            this.#endWord();
        else
            this.#addRaw(char);
    }
    #addRaw(text) {
        if (this.#depth === 0)
            this.#word += text;
    }
    #endWord() {
        if (this.#depth > 0 || this.#word === '')
            return;
        this.words.push(this.#word);
        this.#word = '';
    }
}
function join(first, second) {
    return {
        text: first.text + second.text,
        unknown: first.unknown ?? second.unknown,
        unset: first.unset ?? second.unset,
    };
}

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-expand.js

/**
 * Removes quotes and replaces `$name` and all forms of `${name...}` that BuildKit knows.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
function expandWord(word, escapeChar, lookup) {
    const reader = new WordReader(word, { escape: escapeChar, lookup, raw: false });
    const piece = reader.readAll();
    if (piece === undefined)
        return reader.failure;
    if (piece.unknown !== undefined)
        return { ok: false, why: 'unknown', name: piece.unknown };
    return { ok: true, text: piece.text, unset: piece.unset };
}
/** Words of a line with quotes, escapes and variables kept, as here-documents are looked for; `undefined` where it fails. */
function lexWords(line) {
    return wordsOf(new WordReader(line, { escape: '\\', lookup: () => undefined, raw: true }));
}
/** Words of a text without quotes and escapes, variables kept; `undefined` where it fails. */
function plainWords(text) {
    return wordsOf(new WordReader(text, { escape: '\\', lookup: () => undefined, raw: false, keepUnset: true }));
}
function wordsOf(reader) {
    return reader.readAll() === undefined ? undefined : reader.words;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/heredocs.js



/** The here-document that a word opens. https://docs.docker.com/reference/dockerfile/#here-documents */
function parseHeredocWord(text) {
    const read = readHeredocWord(text);
    return read === 'broken' ? undefined : read;
}
function readHeredocWord(text) {
    const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(text);
    const words = match === null ? [] : plainWords(match[2] ?? '');
    if (words === undefined)
        return 'broken';
    const [name = '', ...more] = words;
    if (match === null || name === '' || more.length > 0)
        return undefined;
    return { word: `<<${match[1]}${match[2]}`, name, chomp: match[1] === '-' };
}
const LIKE_A_HEREDOC = /(?:^|[^<])<<-?[\t\r ]*[^\t\r <]/;
/**
 * Words of a logical line that open here-documents. BuildKit looks for them with the shell's escape character, whatever the
 * file's is, and where its lexer fails it reads none: then a word that looks like one is refused.
 */
function heredocWords(findings, line, number) {
    if (!line.includes('<<'))
        return [];
    const words = lexWords(line)?.map(readHeredocWord);
    const broken = words === undefined ? LIKE_A_HEREDOC.test(line) : words.includes('broken');
    if (broken) {
        const message = 'BuildKit finds no here-document in this line: quotes do not match, or it does not know a ${} form';
        const hint = 'close the quotes, or move the text into the here-document';
        findings.error('dockerfile-heredoc', message, { at: { line: number, column: 1 }, hint });
    }
    return (words ?? []).filter((word) => word !== undefined && word !== 'broken');
}
/** Reads the texts of here-documents, in order, from the lines behind their instruction. */
function readHeredocs(findings, words, lines, start) {
    const heredocs = [];
    let next = start;
    for (const { word, name, chomp } of words) {
        const first = next;
        while (next < lines.length && !ends(lines[next]?.text ?? '', name, chomp))
            next += 1;
        const body = lines.slice(first, next).map(({ raw }) => raw);
        if (next === lines.length) {
            const message = `here-document ${(0,diagnostic/* quote */.hD)(word)} is not closed: expected a line ${(0,diagnostic/* quote */.hD)(name)}`;
            findings.error('dockerfile-heredoc', message, { at: { line: start, column: 1 } });
        }
        next = Math.min(next + 1, lines.length);
        checkBody(findings, body, first + 1);
        heredocs.push({ word, name, body: body.join('') });
    }
    return { heredocs, next };
}
function ends(text, name, chomp) {
    return (chomp ? text.replace(/^\t+/, '') : text) === name;
}
function checkBody(findings, body, line) {
    const index = body.findIndex(hasCredentials);
    if (index < 0)
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    findings.error('credentials-in-url', 'a URL carries credentials', { at: { line: line + index, column: 1 }, hint });
}

;// CONCATENATED MODULE: ./build/core/dockerfile/json.js
/** Reads a JSON array; `undefined` for any other text, which is the shell form. */
function parseJsonForm(text) {
    if (!text.startsWith('['))
        return undefined;
    const value = parseJson(text);
    if (!Array.isArray(value))
        return undefined;
    const words = value.flatMap((word) => (typeof word === 'string' ? word.toWellFormed() : []));
    return words.length === value.length ? words : 'mixed';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/dockerfile/lines.js

// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;
/** Splits a text at line feeds; carriage returns in front of them belong to the line end. */
function physicalLines(findings, text) {
    const lines = [];
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(offset).split('\n')) {
        let end = line.length;
        while (line[end - 1] === '\r')
            end -= 1;
        const raw = `${line}\n`;
        if (Buffer.byteLength(raw) > MAX_LINE_BYTES) {
            const message = `expected lines of less than ${MAX_LINE_BYTES} bytes`;
            findings.error('dockerfile-limits', message, {
                at: { line: lines.length + 1, column: 1 },
                hint: 'split the line',
            });
        }
        lines.push({ text: line.slice(0, end), raw, offset });
        offset += raw.length;
    }
    return lines;
}
/** The place of an offset of the file. */
function positionIn(lines, offset) {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low]?.offset ?? 0) + 1 };
}
/**
 * Joins a line with those that continue it. Comments and blank lines inside a continuation are dropped; outside they end
 * nothing. https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/parser.go
 */
function readLogicalLine(lines, start, escapeChar) {
    const parts = [];
    const offsets = [];
    let line;
    let index = start;
    while (index < lines.length) {
        const { text, offset } = lines[index];
        index += 1;
        const indent = indentOf(text);
        if (indent === text.length || text[indent] === '#') {
            if (line === undefined)
                return { line: undefined, next: index };
            continue;
        }
        const kept = continuation(text, escapeChar) ?? text;
        // Only the first line loses its indentation.
        const skip = line === undefined ? Math.min(indent, kept.length) : 0;
        line ??= index;
        parts.push(kept.slice(skip));
        for (let at = skip; at < kept.length; at += 1)
            offsets.push(offset + at);
        if (kept.length === text.length)
            break;
    }
    const whole = line === undefined ? undefined : { text: parts.join(''), offsets, line };
    return { line: whole, next: index };
}
function indentOf(text) {
    let at = 0;
    while (at < text.length && isSpace(text[at] ?? ''))
        at += 1;
    return at;
}
// A line continues when it ends in one escape character, that is, one that is not escaped itself.
function continuation(text, escapeChar) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '\t')
        end -= 1;
    const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
    return escaped ? text.slice(0, end - 1) : undefined;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/lexer.js








/** Far more than any image has layers for. */
const MAX_INSTRUCTIONS = 2000;
const JSON_KEYWORDS = ['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Text in which BuildKit takes white space of any language for what it is. */
const TEXT_KEYWORDS = 'ARG CMD ENTRYPOINT ENV HEALTHCHECK LABEL MAINTAINER RUN SHELL'.split(' ');
/** Splits a Dockerfile into instructions with positions. */
function lexDockerfile(findings, text) {
    const lines = physicalLines(findings, text);
    const { syntax, escape: escapeChar } = readDirectives(findings, lines);
    const instructions = [];
    const positionOf = (offset) => positionIn(lines, offset);
    for (let next = 0; next < lines.length;) {
        const logical = readLogicalLine(lines, next, escapeChar);
        next = logical.next;
        if (logical.line === undefined)
            continue;
        const instruction = splitInstruction(findings, logical.line, escapeChar, positionOf);
        const words = opensHeredocs(instruction) ? heredocWords(findings, logical.line.text, logical.line.line) : [];
        const { heredocs, next: behind } = readHeredocs(findings, words, lines, next);
        next = behind;
        instructions.push(withHeredocs(instruction, heredocs));
        if (instructions.length <= MAX_INSTRUCTIONS)
            continue;
        const message = `expected at most ${MAX_INSTRUCTIONS} instructions`;
        findings.error('dockerfile-limits', message, { at: { line: instruction.line, column: 1 } });
        break;
    }
    return { syntax, escape: escapeChar, instructions, positionOf };
}
function withHeredocs(instruction, heredocs) {
    if (heredocs.length === 0)
        return instruction;
    const { trigger } = instruction;
    return { ...instruction, heredocs, trigger: trigger && { ...trigger, heredocs } };
}
// The JSON form has none.
function opensHeredocs({ keyword, json, trigger }) {
    if (trigger !== undefined)
        return opensHeredocs(trigger);
    return HEREDOC_KEYWORDS.includes(keyword) && !Array.isArray(json);
}
function splitInstruction(findings, line, escapeChar, positionOf) {
    const instruction = splitLine(line, 0, escapeChar);
    checkText(findings, instruction, positionOf);
    for (const flag of [instruction, instruction.trigger].flatMap((part) => part?.flags ?? []))
        checkFlag(findings, flag, positionOf);
    return instruction;
}
function splitLine(line, from, escapeChar) {
    const { text: trimmed, start: indent } = trimSpace(line.text.slice(from));
    const start = from + indent;
    const word = /^[^\t\v\f\r ]*/.exec(trimmed)?.[0] ?? '';
    const keyword = /^[A-Za-z]+$/.test(word) ? word.toUpperCase() : word;
    const end = start + trimmed.length;
    const { flags, end: behind } = readFlags(line.text.slice(0, end), line.offsets, start + word.length, escapeChar);
    const { text, start: space } = trimSpace(line.text.slice(behind, end));
    const at = behind + space;
    return {
        keyword,
        line: line.line,
        flags,
        text,
        offsets: line.offsets.slice(at, at + text.length),
        whole: line,
        json: JSON_KEYWORDS.includes(keyword) ? parseJsonForm(text) : undefined,
        heredocs: [],
        // A trigger is read again where it takes effect, without the file's escape character. https://docs.docker.com/reference/dockerfile/#onbuild
        trigger: keyword === 'ONBUILD' && from === 0 && text !== '' ? splitLine(line, at, '\\') : undefined,
    };
}
const CONTROL = /(?![ \t\r])[\p{Cc}\uFEFF]/u;
const FOREIGN_SPACE = /(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u;
// White space that hides in a name or a path, and what must never be written into a file.
function checkText(findings, { keyword, trigger, whole }, positionOf) {
    const pattern = TEXT_KEYWORDS.includes(trigger?.keyword ?? keyword) ? CONTROL : FOREIGN_SPACE;
    const { text, start } = trimSpace(whole.text);
    const index = text.search(pattern);
    if (index >= 0) {
        const message = 'control characters, and white space other than blanks in names and paths, are not read';
        const at = positionOf(whole.offsets[start + index] ?? 0);
        findings.error('dockerfile-space', message, { at, hint: 'replace them by blanks' });
    }
    if (!hasCredentials(text))
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    const message = 'a URL carries credentials';
    findings.error('credentials-in-url', message, { at: { line: whole.line, column: 1 }, hint });
}
// BuildKit reads flags byte by byte, and so takes parts of other characters for white space.
function checkFlag(findings, flag, positionOf) {
    const plain = /^--[a-z][a-z0-9-]*(?:=[\x20-\x7e]*)?$/.test(flag.text);
    if (plain && isUnquoted(flag))
        return;
    const message = `flag ${(0,diagnostic/* quote */.hD)(flag.text)} is not read`;
    const hint = 'write it in ASCII and in lower case, its name without quotes';
    findings.error('dockerfile-flag', message, { at: positionOf(flag.start), hint });
}
function isUnquoted({ name, places }) {
    const end = name.length + 1;
    return (places[end] ?? 0) - (places[0] ?? 0) === end;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/mounts.js


const NAMES = { src: 'source', dst: 'target', destination: 'target' };
const KEYS = 'type from source target readonly ro readwrite rw required size id sharing mode uid gid env'.split(' ');
const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const OWNED = ['cache', 'secret', 'ssh'];
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
/**
 * Reads the value of `--mount`, one key once and in lower case: BuildKit folds the case and lets the last of two win.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/commands_runmount.go
 */
function parseMount(flag, offsets) {
    const values = new Map();
    let from;
    if (flag.value === '')
        return refused('it is empty');
    if (flag.value?.includes('"'))
        return refused('quotes inside a mount are not read');
    for (const { key, value, start } of fieldsOf(flag)) {
        const why = checkField(key, value, values);
        if (why !== undefined)
            return refused(why);
        values.set(key, value ?? 'true');
        if (key !== 'from' || value === undefined || value === '')
            continue;
        from = partOfFlag(flag, start, start + value.length, offsets);
        if (from === undefined)
            return refused('quotes inside the name behind from are not read');
    }
    const type = values.get('type')?.toLowerCase() ?? 'bind';
    const why = checkTogether(type, values);
    if (why !== undefined)
        return refused(why);
    return { ok: true, mount: { type: isVariable(type) ? undefined : type, from, values } };
}
function refused(why) {
    return { ok: false, why };
}
function isVariable(text) {
    return text.includes('$');
}
function fieldsOf(flag) {
    const fields = [];
    let start = '--mount='.length;
    for (const text of (flag.value ?? '').split(',')) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const value = equals < 0 ? undefined : text.slice(equals + 1);
        fields.push({ key: Object.hasOwn(NAMES, name) ? (NAMES[name] ?? '') : name, value, start: start + equals + 1 });
        start += text.length + 1;
    }
    return fields;
}
// The keys so far count: BuildKit reads from left to right.
function checkField(key, value, before) {
    if (!KEYS.includes(key))
        return `unknown key ${(0,diagnostic/* quote */.hD)(key)}`;
    if (before.has(key))
        return `${key} is given twice`;
    if (value === undefined && !['readonly', 'ro', 'readwrite', 'rw', 'required'].includes(key))
        return `${key} needs a value`;
    if (key === 'from' && isVariable(value ?? ''))
        return NO_EXPANSION;
    const type = before.get('type')?.toLowerCase() ?? 'bind';
    if (isVariable(type))
        return undefined;
    if (key === 'required' && type !== 'secret' && type !== 'ssh')
        return `required is no key of a ${type} mount`;
    if (key === 'size' && type !== 'tmpfs')
        return `size is no key of a ${type} mount`;
    return value === undefined || isVariable(value) ? undefined : checkValue(key, value);
}
const NO_EXPANSION = 'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias';
function checkValue(key, value) {
    const expected = {
        type: TYPES.includes(value.toLowerCase()) ? undefined : TYPES.join(', '),
        sharing: ['shared', 'private', 'locked'].includes(value.toLowerCase()) ? undefined : 'shared, private or locked',
        mode: isNumber(value, 8) ? undefined : 'an octal number',
        uid: isNumber(value, 10) ? undefined : 'a number',
        gid: isNumber(value, 10) ? undefined : 'a number',
        size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?)?b?$/i.test(value) ? undefined : 'a size such as 64m',
        readonly: BOOLEAN.test(value) ? undefined : 'true or false',
        ro: BOOLEAN.test(value) ? undefined : 'true or false',
        readwrite: BOOLEAN.test(value) ? undefined : 'true or false',
        rw: BOOLEAN.test(value) ? undefined : 'true or false',
        required: BOOLEAN.test(value) ? undefined : 'true or false',
    }[key];
    return expected === undefined ? undefined : `expected ${expected} for ${key}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
function isNumber(text, base) {
    return (base === 8 ? /^[0-7]{1,12}$/ : /^\d{1,11}$/).test(text) && Number.parseInt(text, base) < 2 ** 32;
}
function checkTogether(type, values) {
    if (isVariable(type))
        return undefined;
    const owner = OWNED.includes(type) ? undefined : ['mode', 'uid', 'gid'].find((key) => values.has(key));
    if (owner !== undefined)
        return `${owner} is no key of a ${type} mount`;
    if (type !== 'cache' && values.has('sharing'))
        return `sharing is no key of a ${type} mount`;
    if (type !== 'secret')
        return undefined;
    if (values.has('from'))
        return 'from is no key of a secret mount';
    if (values.has('source') && values.has('id'))
        return 'a secret mount has a source or an id, not both';
    return ['source', 'id', 'target'].some((key) => values.get(key)) ? undefined : 'a secret mount needs an id';
}

;// CONCATENATED MODULE: ./build/core/dockerfile/values.js
/** Answers what was expected when a value is none of these. */
function isOneOf(choices) {
    return (value) => (choices.includes(value) ? undefined : choices.join(' or '));
}
const UNITS = {
    ns: 1,
    us: 1e3,
    µs: 1e3,
    μs: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
const EXPECTED_INTERVAL = 'a duration of at least 1ms such as 30s or 1m30s';
/** Answers what was expected when a value is no interval. https://pkg.go.dev/time#ParseDuration */
function checkInterval(value) {
    if (value === '' || /^[+-]?0$/.test(value))
        return undefined;
    const unsigned = value.replace(/^\+/, '');
    const parts = Array.from(unsigned.matchAll(/(\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(ns|us|µs|μs|ms|s|m|h)/g));
    if (unsigned === '' || parts.map((part) => part[0]).join('') !== unsigned)
        return EXPECTED_INTERVAL;
    const nanoseconds = parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
    return nanoseconds === 0 || (nanoseconds >= 1e6 && nanoseconds < 2 ** 63) ? undefined : EXPECTED_INTERVAL;
}
/** Answers what was expected when a value is no count of retries. */
function isRetries(value) {
    if (value === '' || (/^\+?\d{1,10}$/.test(value) && Number(value) < 2 ** 31))
        return undefined;
    return 'a number of retries';
}
/** What is wrong with the value of `RUN --device`. https://docs.docker.com/reference/dockerfile/#run---device */
function checkDevice(value) {
    if (value === '' || value.includes('"'))
        return 'expected the name of a device, without quotes';
    let name = '';
    for (const field of value.split(',')) {
        const [key = '', setting] = splitOnce(field);
        if (key.toLowerCase() === 'required') {
            if (setting === undefined || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(setting))
                continue;
            return `expected true or false for required, received ${JSON.stringify(setting)}`;
        }
        if (name !== '')
            return `expected one name of a device, received ${JSON.stringify(field)}`;
        name = key.toLowerCase() === 'name' && setting !== undefined ? setting : field;
    }
    return undefined;
}
function splitOnce(field) {
    const equals = field.indexOf('=');
    return equals < 0 ? [field, undefined] : [field.slice(0, equals), field.slice(equals + 1)];
}

;// CONCATENATED MODULE: ./build/core/dockerfile/rules.js





const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
const COPY = { chown: 'text', chmod: 'text', link: 'boolean', exclude: 'texts' };
/** Flags that BuildKit knows; `texts` and RUN's own may be given more than once. */
const FLAGS = {
    ADD: { ...COPY, checksum: 'text', 'keep-git-dir': 'boolean', unpack: 'boolean' },
    COPY: { ...COPY, from: 'text', parents: 'boolean' },
    FROM: { platform: 'text' },
    HEALTHCHECK: {
        interval: checkInterval,
        timeout: checkInterval,
        'start-period': checkInterval,
        'start-interval': checkInterval,
        retries: isRetries,
    },
    RUN: {
        mount: 'texts',
        device: 'texts',
        network: isOneOf(['default', 'none', 'host']),
        security: isOneOf(['sandbox', 'insecure']),
    },
};
/**
 * What BuildKit refuses of an instruction, whatever stands around it: `ParseInstruction` of
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/parse.go
 */
function findMistake(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (!KEYWORDS.has(keyword)) {
        const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
        return { why: `unknown instruction ${(0,diagnostic/* quote */.hD)(keyword)}`, hint };
    }
    if (text === '')
        return { why: `${keyword} needs an argument` };
    if (json === 'mixed')
        return { why: `the JSON form of ${keyword} holds strings only` };
    const why = checkArguments(instruction, escapeChar);
    return why === undefined ? findFlagMistake(instruction) : { why };
}
function checkArguments(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (keyword === 'FROM')
        return checkFrom(text);
    if (keyword === 'COPY' || keyword === 'ADD')
        return checkTransfer(instruction);
    if (keyword === 'ENV' || keyword === 'LABEL')
        return checkPairs(keyword, text, escapeChar);
    if (keyword === 'ARG')
        return checkNames(text, escapeChar);
    if (keyword === 'HEALTHCHECK')
        return checkHealthcheck(text);
    if (keyword === 'RUN' && json?.length === 0)
        return 'RUN needs an argument';
    if (keyword === 'SHELL' && (json === undefined || json.length === 0))
        return 'SHELL needs a JSON array of strings';
    if (keyword !== 'VOLUME' || json === undefined)
        return undefined;
    if (json.length === 0)
        return 'VOLUME needs an argument';
    return json !== 'mixed' && json.some((path) => path.trim() === '') ? 'a VOLUME needs a path' : undefined;
}
function checkFrom(text) {
    const [, as, name] = splitBlanks(text).map((word) => word.text);
    const words = splitBlanks(text).length;
    if (words !== 1 && !(words === 3 && as?.toLowerCase() === 'as'))
        return 'expected FROM image or FROM image AS name';
    if (name === undefined || /^[A-Za-z][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    return `expected a name of letters, digits, dots, dashes and underscores, a letter first, received ${(0,diagnostic/* quote */.hD)(name)}`;
}
/** Sources and destination of COPY and ADD, in either form. */
function transferWords({ json, text }) {
    return json === undefined || json === 'mixed' ? splitBlanks(text).map((word) => word.text) : json;
}
function checkTransfer(instruction) {
    const { keyword, heredocs } = instruction;
    const words = transferWords(instruction);
    const last = words.at(-1) ?? '';
    if (words.length < 2)
        return `${keyword} needs a source and a destination`;
    if (parseHeredocWord(last) !== undefined)
        return `a here-document is no destination of ${keyword}`;
    const sources = words.flatMap((word) => parseHeredocWord(word)?.name ?? []);
    if (heredocs.every(({ name }) => sources.includes(name)))
        return undefined;
    return `a here-document of ${keyword} is a word of its own: write << and its end word without a space`;
}
// https://docs.docker.com/reference/dockerfile/#env: the old form has one name, and everything behind it is the value.
function checkPairs(keyword, text, escapeChar) {
    const words = splitWords(text, escapeChar).map((word) => word.text);
    if (!words[0]?.includes('='))
        return /[\t\v\f\r ]/.test(text) ? undefined : `${keyword} needs a name and a value: ${keyword} NAME=value`;
    const wrong = words.find((word) => !word.includes('=') || word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME=value in ${keyword}, received ${(0,diagnostic/* quote */.hD)(wrong)}`;
}
function checkNames(text, escapeChar) {
    const words = splitWords(text, escapeChar).map((word) => word.text);
    if (words.length === 0)
        return 'ARG needs an argument';
    const wrong = words.find((word) => word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME or NAME=value in ARG, received ${(0,diagnostic/* quote */.hD)(wrong)}`;
}
function checkHealthcheck(text) {
    const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
    const command = text.slice(type.length).trim();
    const json = parseJsonForm(command);
    const empty = command === '' || json?.length === 0;
    if (json === 'mixed')
        return 'the JSON form of HEALTHCHECK holds strings only';
    if (type.toUpperCase() === 'NONE')
        return empty ? undefined : 'HEALTHCHECK NONE takes no arguments';
    if (type.toUpperCase() !== 'CMD')
        return `expected HEALTHCHECK CMD or NONE, received ${(0,diagnostic/* quote */.hD)(type)}`;
    return empty ? 'HEALTHCHECK CMD needs a command' : undefined;
}
// BuildKit looks at no flag of these.
function takesAnyFlag({ keyword, text }) {
    return (keyword === 'ARG' || keyword === 'STOPSIGNAL' || (keyword === 'HEALTHCHECK' && /^NONE(?:[\t\v\f\r ]|$)/i.test(text)));
}
function findFlagMistake(instruction) {
    if (takesAnyFlag(instruction))
        return undefined;
    const { keyword, flags } = instruction;
    const rules = FLAGS[keyword] ?? {};
    const seen = new Set();
    for (const flag of flags) {
        const rule = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined;
        if (rule === undefined)
            return { why: `unknown flag ${(0,diagnostic/* quote */.hD)(flag.text)} of ${keyword}`, flag };
        if (rule !== 'texts' && seen.has(flag.name))
            return { why: `flag --${flag.name} is given twice`, flag };
        seen.add(flag.name);
        const why = rules_checkValue(rule, flag);
        if (why !== undefined)
            return { why, flag };
    }
    return undefined;
}
function rules_checkValue(rule, { name, value }) {
    if (rule === 'boolean') {
        if (value === undefined || /^(?:true|false)$/i.test(value))
            return undefined;
        return `expected true or false for --${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    }
    if (value === undefined)
        return `flag --${name} needs a value`;
    if (name === 'device')
        return checkDevice(value);
    const expected = typeof rule === 'string' ? undefined : rule(value);
    return expected && `expected ${expected} for --${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/parse.js






/** Reads the structure; mistakes go to the findings. */
function parseDockerfile(findings, text) {
    const lexed = lexDockerfile(findings, text);
    const globals = [];
    const stages = [];
    for (const instruction of lexed.instructions) {
        const step = parseInstruction({ findings, ...lexed }, instruction, lexed.escape);
        const stage = stages.at(-1);
        if (step.keyword === 'FROM')
            stages.push({ ...parseFrom(step), instructions: [] });
        else if (stage !== undefined)
            stage.instructions.push(step);
        else if (step.keyword === 'ARG')
            globals.push(...step.assignments.map((declared) => ({ ...declared, line: step.line })));
        else
            findings.error('dockerfile-syntax', `expected FROM before ${step.keyword}`, { at: lineOf(step) });
    }
    if (stages.length === 0)
        findings.error('dockerfile-syntax', 'expected a FROM instruction', { at: diagnostic/* START */.d3 });
    return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}
function lineOf({ line }) {
    return { line, column: 1 };
}
function parseInstruction(reading, instruction, escapeChar) {
    const { findings, positionOf } = reading;
    const mistake = findMistake(instruction, escapeChar);
    if (mistake !== undefined) {
        const code = mistake.flag === undefined ? 'dockerfile-syntax' : 'dockerfile-flag';
        const at = mistake.flag === undefined ? lineOf(instruction) : positionOf(mistake.flag.start);
        findings.error(code, mistake.why, { at, hint: mistake.hint });
    }
    const { keyword, text } = instruction;
    const transfers = keyword === 'COPY' || keyword === 'ADD';
    const mounts = keyword === 'RUN' ? parseMounts(reading, instruction) : [];
    return {
        ...instruction,
        words: transfers ? transferWords(instruction) : [text],
        assignments: assignmentsOf(instruction, escapeChar),
        mounts,
        references: keyword === 'COPY' ? copyReference(reading, instruction) : mounts.flatMap(({ from }) => from ?? []),
        trigger: parseTrigger(reading, instruction),
    };
}
/** `NAME=value NAME2="a b"` of ARG, ENV and LABEL, and the old `NAME value` of the last two; a word without `=` has no value. */
function assignmentsOf({ keyword, text }, escapeChar) {
    if (keyword !== 'ARG' && keyword !== 'ENV' && keyword !== 'LABEL')
        return [];
    const words = splitWords(text, escapeChar);
    if (keyword !== 'ARG' && words[0]?.text.includes('=') === false) {
        const [name = ''] = text.split(/[\t\v\f\r ]/, 1);
        return [{ name, value: text.slice(name.length).replace(/^[\t\v\f\r ]+/, '') }];
    }
    return words.map(({ text: word }) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            return { name: word, value: undefined };
        return { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}
function parseFrom(step) {
    const [image, , name] = splitBlanks(step.text);
    const { text, start } = image ?? { text: '', start: 0 };
    const [first = 0, last = 0] = [step.offsets[start], step.offsets[start + text.length - 1]];
    return {
        from: { text, start: first, end: last + 1 },
        platform: step.flags.find((flag) => flag.name === 'platform')?.value,
        name: name?.text.toLowerCase(),
        line: step.line,
    };
}
function parseMounts({ findings, positionOf }, { flags, whole }) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'mount' || flag.value === undefined)
            return [];
        const reading = parseMount(flag, whole.offsets);
        if (reading.ok)
            return [reading.mount];
        findings.error('dockerfile-flag', `${(0,diagnostic/* quote */.hD)(flag.text)}: ${reading.why}`, { at: positionOf(flag.start) });
        return [];
    });
}
const parse_NO_EXPANSION = 'write FROM with this argument AS a name before the first stage that needs it, and --from=<name>';
// https://docs.docker.com/reference/dockerfile/#copy---from
function copyReference({ findings, positionOf }, { flags, whole }) {
    const flag = flags.find(({ name, value }) => name === 'from' && value !== undefined && value !== '');
    if (flag === undefined)
        return [];
    const at = positionOf(flag.start);
    if (/["'$\\`]/.test(flag.value ?? '')) {
        const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: BuildKit expands nothing in --from`;
        findings.error('dockerfile-argument', message, { at, hint: parse_NO_EXPANSION });
        return [];
    }
    const reference = partOfFlag(flag, '--from='.length, flag.text.length, whole.offsets);
    if (reference !== undefined)
        return [reference];
    const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: quotes inside the name behind --from are not read`;
    findings.error('dockerfile-flag', message, { at, hint: 'write it without quotes' });
    return [];
}
const NO_TRIGGERS = ['ONBUILD', 'FROM', 'MAINTAINER'];
// https://docs.docker.com/reference/dockerfile/#onbuild
function parseTrigger(reading, step) {
    const { trigger, flags, line } = step;
    if (trigger === undefined)
        return undefined;
    const why = whyNoTrigger(reading, step, trigger);
    if (why !== undefined)
        reading.findings.error('dockerfile-onbuild', why, { at: { line, column: 1 } });
    return why === undefined && flags.length === 0 ? parseInstruction(reading, trigger, '\\') : undefined;
}
function whyNoTrigger({ escape: escapeChar }, { text, whole }, { keyword }) {
    if (NO_TRIGGERS.includes(keyword))
        return `${keyword} is not allowed behind ONBUILD`;
    if (escapeChar === '`' && /[\\`]/.test(text))
        return 'ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning';
    // The text that an image keeps starts behind the keyword.
    return /^\s*ONBUILD\s+--\s/i.test(whole.text) ? 'expected an instruction behind ONBUILD' : undefined;
}

;// CONCATENATED MODULE: ./build/core/build/base-triggers.js







/**
 * Refuses bases whose ONBUILD instructions copy files that the definition does not hash. `slots` are the pinned images of a
 * platform. Throws `onbuild-context`; what a registry answers is thrown as it comes.
 */
async function refuseTriggers({ image, definition }, platform, slots, registry) {
    const whole = image.context?.sources === 'all';
    const { stages } = definition.steps;
    for (const [slot, pinned] of slots) {
        const standing = stages.filter(({ from }) => from === `base:${slot}`);
        if (stages.length > 0 && standing.length === 0)
            continue;
        const use = image.bases.find((base) => base.slot === slot && base.platform === platform);
        const triggers = await triggersOfImage(pinned, use?.imagePlatform ?? platform, registry);
        for (const text of triggers)
            if (!base_triggers_isHashed(text, standing, whole))
                throw base_triggers_refusal(pinned, text);
    }
}
// https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md
async function triggersOfImage(pinned, platform, registry) {
    const reference = (0,names_reference/* parseReference */.F2)(pinned);
    if (reference?.digest === undefined)
        return [];
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, reference, reference.digest, platform)) ?? reference.digest;
    const config = await (0,stored_image/* readConfig */.Xg)(registry, reference, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 });
    return config?.onBuild ?? [];
}
// What a parent of this tree has behind ONBUILD stands in the steps already.
function base_triggers_isHashed(text, standing, whole) {
    const step = base_triggers_parseTrigger(text);
    if (step === undefined || (step.references.length === 0 && (whole || !readsContext(step))))
        return true;
    return standing.length > 0 && standing.every(({ instructions }) => instructions.some((own) => isSame(step, own)));
}
function base_triggers_parseTrigger(text) {
    const file = parseDockerfile(new model_findings/* Findings */.F(''), `FROM scratch\n${text}\n`);
    return file.stages[0]?.instructions[0];
}
function isSame({ keyword, flags, words }, own) {
    const texts = flags.map(({ text }) => text);
    return JSON.stringify([keyword, texts, words]) === JSON.stringify([own.keyword, own.flags, own.words]);
}
function base_triggers_refusal(pinned, text) {
    const [line = ''] = text.split('\n', 1);
    const message = `the base ${pinned} has ONBUILD ${(0,diagnostic/* quote */.hD)(line)}, which copies files that the definition does not hash`;
    const hint = 'copy the whole context (COPY . <folder>) in the Dockerfile, or choose a base without ONBUILD';
    return new errors/* TerrariumError */.q('onbuild-context', message, { hint });
}

;// CONCATENATED MODULE: ./build/core/build/pin-images.js








/** Pins every image that an environment names for one platform, and refuses bases that would bring in what is not hashed. */
async function pinImages({ environment, parents }, platform, sources, bases, config) {
    const slots = new Map();
    for (const base of environment.image.bases.filter((use) => use.platform === platform)) {
        const { source } = base;
        const pinned = source.kind === 'image'
            ? await bases.pin(source.reference, base.imagePlatform)
            : pinParent(parents.get(source.id), source.id);
        slots.set(base.slot, pinned);
    }
    await refuseTriggers(environment, platform, slots, sources.registry);
    const installer = installersOf(environment, config).find((image) => image.platform === platform);
    const { syntax } = environment.image.steps;
    const slot = baseSlot(environment);
    return {
        slots,
        base: await describeBase(slot === undefined ? undefined : slots.get(slot), environment, platform, sources),
        installer: installer === undefined ? undefined : await bases.pin(installer.reference, platform),
        // The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
        syntax: syntax === '' ? undefined : await bases.pin(syntax, undefined),
    };
}
/** The base of the stage that becomes the image, through the stages that it stands on. */
function baseSlot(environment) {
    const { stages } = environment.image.steps;
    if (stages.length === 0)
        return 0;
    let from = stages.at(-1)?.from ?? '';
    while (from.startsWith('stage:'))
        from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
    return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}
function pinParent(image, id) {
    if (image === undefined)
        throw new errors/* TerrariumError */.q('registry-not-found', `the image of ${id} is not known`);
    return image;
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
const NO_BASE = { digest: NO_DIGEST, user: '', hasPrefix: false };
// Only our own steps need to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(pinned, environment, platform, sources) {
    const { python, spark } = environment.image;
    if (recipeFor(python, spark) === undefined || pinned === undefined)
        return NO_BASE;
    const { digest, config } = await readBase(pinned, platform, sources);
    const { user = '', env = [] } = config ?? {};
    if (user !== '' && !(0,recipe/* isUser */.QY)(user))
        throw new errors/* TerrariumError */.q('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
    return { digest, user, hasPrefix: env.some((variable) => variable.endsWith(`=${recipe/* PREFIX */.H3}`)) };
}
async function readBase(pinned, platform, { registry, engine }) {
    const reference = (0,names_reference/* parseReference */.F2)(pinned);
    // A name of the engine holds its key.
    if (reference?.digest === undefined)
        return { digest: `sha256:${(0,names_sha256/* sha256Hex */.f)(pinned)}`, config: await engine?.inspect(pinned) };
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, reference, reference.digest, platform)) ?? reference.digest;
    return { digest, config: await (0,stored_image/* readConfig */.Xg)(registry, reference, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 }) };
}

;// CONCATENATED MODULE: ./build/core/build/file.js




/** The Dockerfile of an environment for one platform: references pinned in place, our own steps behind it. */
function renderBuildFile(environment, platform, pins, frozen) {
    const { dockerfile, python, spark, steps } = environment.image;
    const text = dockerfile === undefined ? `FROM ${pins.slots.get(0)}\n` : pinDockerfile(environment, pins);
    const recipe = recipeFor(python, spark);
    if (recipe === undefined)
        return { text, files: new Map() };
    // Layers are copied over what is there: where a parent filled the prefix, they could not take anything away.
    const layered = dockerfile === undefined && !pins.base.hasPrefix && !/^spark\//.test(recipe.name);
    // A parent may have local packages too.
    const sources = `${SOURCES}/${environment.hash.slice(0, 12)}`;
    const { installer } = pins;
    const inputs = { python, sources, platform, baseDigest: pins.base.digest, installer, frozen, layered };
    const { install, settle, files } = recipe.render(inputs);
    const restore = restoreUser(userOf(steps), pins.base.user);
    if (!layered)
        return { text: append(text, ['USER root', ...install, ...settle, ...restore], steps), files };
    const lines = layeredDockerfile(pins.slots.get(0) ?? '', install, [...settle, ...restore]);
    return { text: `${lines.join('\n')}\n`, files };
}
// Our steps run as root. The user of the steps is theirs as written; that of the base is text of a registry.
function restoreUser(ofSteps, ofBase) {
    if (ofSteps !== undefined)
        return [`USER ${ofSteps}`];
    return (0,recipe/* isUser */.QY)(ofBase) && ofBase !== 'root' && ofBase !== '0' ? [`USER ${ofBase}`] : [];
}
function append(text, lines, steps) {
    // Lines of a Dockerfile are continued as its directive says.
    const continued = steps.escape === '`' ? '`\n' : '\\\n';
    const generated = lines.map((line) => line.replaceAll('\\\n', continued)).join('\n');
    return `${text}${text.endsWith('\n') ? '' : '\n'}${generated}\n`;
}
/** The user that the steps end with, as the last of them says it; `undefined` leaves the base image's. */
function userOf({ stages }) {
    let stage = stages.at(-1);
    while (stage !== undefined) {
        const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER');
        if (user !== undefined)
            return user.words.join(' ');
        stage = stage.from.startsWith('stage:') ? stages[Number(stage.from.slice('stage:'.length))] : undefined;
    }
    return undefined;
}
function pinDockerfile(environment, pins) {
    const dockerfile = environment.image.dockerfile;
    if (dockerfile === undefined)
        return '';
    let text = dockerfile.text;
    // From the end, so that the offsets before stay true.
    for (const { slot, start, end } of dockerfile.images.toSorted((a, b) => b.start - a.start)) {
        text = `${text.slice(0, start)}${pins.slots.get(slot)}${text.slice(end)}`;
    }
    if (pins.syntax !== undefined)
        text = text.replace(/^(\uFEFF?(?:#[^\n]*\n)*?#\s*syntax\s*=\s*)\S+/i, `$1${pins.syntax}`);
    return text;
}

;// CONCATENATED MODULE: ./build/core/build/shared-docker-image.js



/** Stands for the id of the image of the Docker steps, which is no environment of the tree. */
const STEPS_ID = '#steps';
/** True for the image of the Docker steps under our own. */
function isFirstStep({ source }) {
    return source.kind === 'environment' && source.id === STEPS_ID;
}
/** Parts an environment whose Docker steps are shared; `undefined` where there is one step only. */
function twoSteps(environment) {
    const { image } = environment;
    const { stages } = image.steps;
    if (image.dockerfile === undefined || recipeFor(image.python, image.spark) === undefined)
        return undefined;
    // ONBUILD of the steps is for what stands on the whole, and would take effect between the two.
    if (stages.at(-1)?.instructions.some(({ keyword }) => keyword === 'ONBUILD'))
        return undefined;
    return {
        first: firstStep(environment),
        second: secondStep(environment),
        parents: (first) => new Map([[STEPS_ID, first]]),
    };
}
function firstStep(environment) {
    const none = { python: NO_PYTHON, spark: NO_SPARK };
    const definition = { ...environment.definition, ...none };
    return {
        ...environment,
        image: { ...environment.image, ...none },
        definition,
        hash: definitionHash(definition),
        sections: sectionDigests(definition),
        unorderedHash: unorderedHash(definition),
    };
}
function secondStep(environment) {
    const { image } = environment;
    const bases = image.platforms.map((platform) => ({
        slot: 0,
        platform,
        imagePlatform: platform,
        source: { kind: 'environment', id: STEPS_ID },
    }));
    return {
        ...environment,
        files: [],
        definition: { ...environment.definition, steps: NO_STEPS },
        image: { ...image, bases, context: undefined, dockerfile: undefined, steps: NO_STEPS },
    };
}

;// CONCATENATED MODULE: ./build/core/build/platform-build.js







/** Lays out a private folder with what one platform is built from, hands it to `build`, and removes it. */
async function withBuild(task, platform, pins, materialize, build) {
    const { environment, recorded } = task;
    const before = recorded?.platforms.find((part) => part.platform === platform);
    const frozen = before && freeze(before, environment.image.python.pip);
    const file = renderBuildFile(environment, platform, pins, frozen);
    const materialized = await materialize({
        directory: environment.image.context?.directory,
        files: environment.files,
        extra: file.files,
        dockerfile: file.text,
    });
    try {
        return await build({
            contextDirectory: materialized.contextDirectory,
            dockerfile: materialized.dockerfile,
            platform,
            target: environment.image.dockerfile?.target ?? '',
            arguments: environment.definition.steps.arguments,
            labels: platform_build_labelsOf(task, platform, pins.slots),
            fresh: task.fresh,
            onLine: task.onLine,
        });
    }
    finally {
        await materialized.dispose();
    }
}
/** Runs the commands that an image must pass, for one platform. */
async function runTests({ tests, onLine }, image, platform, smokeTest) {
    for (const command of tests)
        await smokeTest({ image, platform, command, onLine });
}
/** Marks of an image: equal for equal inputs, whoever builds. */
function platform_build_labelsOf({ environment, key }, platform, slots) {
    const slot = baseSlot(environment);
    const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
    const digest = slot === undefined ? undefined : (0,names_reference/* parseReference */.F2)(slots.get(slot) ?? '')?.digest;
    // The image of the Docker steps has the labels of its own base, and passes them on.
    const inherits = use !== undefined && isFirstStep(use);
    const named = use?.source.kind === 'image' ? [[LABELS.baseName, use.source.reference]] : [];
    return [
        [LABELS.scheme, KEY_SCHEME],
        [LABELS.definition, environment.hash],
        [LABELS.key, key],
        ...named,
        ...(digest === undefined || inherits ? [] : [[LABELS.baseDigest, digest]]),
    ];
}

;// CONCATENATED MODULE: ./build/core/build/image.js









/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
async function buildImage(task, repository, ports, bases, config) {
    const { platforms } = task.environment.image;
    const manifests = [];
    const pins = new Map();
    for (const platform of platforms)
        pins.set(platform, await pinImages(task, platform, ports, bases, config));
    for (const [platform, pinned] of pins) {
        const publish = (request) => ports.build({ ...request, repository });
        manifests.push({ platform, ...(await withBuild(task, platform, pinned, ports.materialize, publish)) });
    }
    const [only] = manifests;
    const { platform: _, ...single } = only;
    const image = manifests.length === 1 ? single : await assembleIndex(manifests, repository, ports);
    await verifyBuilt(image.digest, task, repository, ports);
    for (const platform of platforms)
        await runTests(task, `${(0,names_reference/* formatRepository */.Sh)(repository)}@${image.digest}`, platform, ports.smokeTest);
    return image;
}
// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(manifests, repository, ports) {
    const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: stored_image/* MEDIA */.Rn.index, manifests: children.flat() }));
    const digest = `sha256:${(0,names_sha256/* sha256Hex */.f)(bytes)}`;
    await ports.registry.putManifest(repository, digest, { mediaType: stored_image/* MEDIA */.Rn.index, bytes });
    return { mediaType: stored_image/* MEDIA */.Rn.index, digest, size: bytes.byteLength };
}
// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf({ platform, ...descriptor }, repository, ports) {
    if (!(0,stored_image/* isIndex */.nw)(descriptor.mediaType))
        return [{ ...descriptor, platform: (0,names_platform/* parsePlatform */.FL)(platform) }];
    const index = await ports.registry.getManifest(repository, descriptor.digest);
    const content = index === undefined ? undefined : (0,json/* parseJson */.q)(index.bytes);
    const list = (0,json/* isRecord */.u)(content) ? content.manifests : undefined;
    if (Array.isArray(list))
        return list;
    throw new errors/* TerrariumError */.q('image-invalid', `the published index ${descriptor.digest} cannot be read`);
}
async function verifyBuilt(digest, { environment, key }, repository, ports) {
    const image = await (0,stored_image/* readImage */.AM)(ports.registry, repository, digest);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const why = image === undefined
        ? 'the registry does not have it'
        : image.kind === 'broken'
            ? image.why
            : mismatch(image.configs, expected);
    if (why === undefined)
        return;
    throw new errors/* TerrariumError */.q('image-invalid', `the published image ${digest} is not what was built: ${why}`);
}

;// CONCATENATED MODULE: ./build/core/resolve/local-lookup.js

/** Where an engine keeps images of ours. No registry is behind the name, so that nobody can serve another image under it. */
const local_lookup_LOCAL = { registry: 'localhost', path: 'terrarium' };
/** Looks for an image that an earlier run built into the engine. It holds one of the definition's platforms. docs/lookup.md */
async function lookUpLocal(engine, expected) {
    return tryLookup(async () => {
        const image = localImage(expected.key);
        const config = await engine.inspect(formatImage(image));
        if (config === undefined)
            return { status: 'miss' };
        const why = mismatch([config], { ...expected, platforms: [localPlatform(engine, expected.platforms)] });
        return why === undefined ? { status: 'hit', image } : { status: 'invalid', why };
    });
}
function localImage(key) {
    return { repository: local_lookup_LOCAL, digest: undefined, tag: keyTag(key), strength: 'verified', key };
}
// An engine without containerd's store keeps one platform of an image. What it cannot run itself it may emulate.
function localPlatform({ platform }, platforms) {
    return platforms.find((wanted) => wanted === platform) ?? platforms[0] ?? platform;
}

;// CONCATENATED MODULE: ./build/core/build/local-build.js





/** Builds the engine's platform of an image into it, and reads the result back. Answers the image's name. */
async function buildLocally(task, engine, ports, bases, config) {
    const { image, hash } = task.environment;
    const platform = localPlatform(engine, image.platforms);
    const name = formatImage(localImage(task.key));
    const pins = await pinImages(task, platform, ports, bases, config);
    await withBuild(task, platform, pins, ports.materialize, (request) => engine.build({ ...request, name }));
    const built = await lookUpLocal(engine, { hash, key: task.key, platforms: image.platforms });
    if (built.status === 'unknown')
        throw built.error;
    if (built.status !== 'hit') {
        const why = built.status === 'invalid' ? built.why : 'the engine does not have it';
        throw new errors/* TerrariumError */.q('image-invalid', `the image ${name} is not what was built: ${why}`);
    }
    try {
        await runTests(task, name, platform, ports.smokeTest);
    }
    catch (error) {
        // Under its name it would be a hit for the next run.
        await engine.remove(name);
        throw error;
    }
    return name;
}

;// CONCATENATED MODULE: ./build/core/build/tag-image.js



/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`, the one that everybody gets, unless that one may not be adopted.
 */
async function tagImage(registry, repository, tagging) {
    const { image, expected } = tagging;
    const manifest = await readManifest(registry, repository, image.digest);
    await putTag(registry, repository, `img-${(0,names_digest/* digestHex */.s)(image.digest)}`, manifest);
    const winner = tagging.replaces ? undefined : await findWinner(registry, repository, expected);
    if (winner !== undefined && (await tagging.adopts(winner)))
        return winner;
    await putTag(registry, repository, keyTag(expected.key), manifest);
    const settled = await findWinner(registry, repository, expected);
    if (settled === undefined) {
        throw new errors/* TerrariumError */.q('image-invalid', `tag ${keyTag(expected.key)} does not hold a valid image after it was written`);
    }
    const final = settled === image.digest || (await tagging.adopts(settled)) ? settled : image.digest;
    const current = final === image.digest ? manifest : await readManifest(registry, repository, final);
    await putTag(registry, repository, definitionTag(expected.hash), current).catch((error) => {
        // It is evidence for later runs; whoever has the image needs it no more.
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        tagging.onNote(`the tag ${definitionTag(expected.hash)} was not moved: ${error.message}`);
    });
    return final;
}
// A registry whose tags are immutable refuses to write a tag that is there, also when it holds this very image.
async function putTag(registry, repository, tag, manifest) {
    try {
        await registry.putManifest(repository, tag, manifest);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        const held = await registry.headManifest(repository, tag).catch(() => undefined);
        if (held?.digest !== manifest.digest)
            throw error;
    }
}
async function findWinner(registry, repository, expected) {
    const lookup = await lookUpVerified(registry, repository, keyTag(expected.key), expected);
    if (lookup.status === 'unknown')
        throw lookup.error;
    return lookup.status === 'hit' ? lookup.image.digest : undefined;
}
async function readManifest(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    if (manifest !== undefined)
        return manifest;
    throw new errors/* TerrariumError */.q('registry-not-found', `manifest ${digest} is gone`, {
        hint: 'check the retention rules of the repository',
    });
}

;// CONCATENATED MODULE: ./build/core/build/make-image.js









/** Builds an image, in two steps where it has two, checks it and gives it its tags. Answers what it is called from now on. */
async function makeImage(making, place) {
    const steps = twoSteps(making.environment);
    if (steps === undefined)
        return makeOne(making, place);
    const first = await makeFirst({ ...making, environment: steps.first, tests: place.testsOf(steps.first.hash), recorded: undefined }, place);
    return makeOne({ ...making, environment: steps.second, parents: steps.parents(first) }, place);
}
// Found by its own key, also in another run and on a builder with an empty cache.
function makeFirst(making, place) {
    const { environment, followed, parentKeys, onLine } = making;
    const { hash } = environment;
    const inputs = { definition: hash, recipe: undefined, bases: followed, installers: [], parents: parentKeys };
    const key = imageKey(inputs);
    const make = async () => {
        const expected = { hash, key, platforms: environment.image.platforms };
        const { lookup } = await place.lookups.find(keyTag(key), expected);
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit' && !making.replaces)
            return formatImage(lookup.image);
        onLine('building its Docker steps, for every definition that has the same');
        return makeOne({ ...making, key }, place);
    };
    const name = JSON.stringify([key, making.replaces, making.fresh]);
    const known = place.firstSteps.get(name) ?? make();
    place.firstSteps.set(name, known);
    return known;
}
async function makeOne(making, place) {
    const { environment, key, replaces, onLine } = making;
    const { ports, bases, config, order } = place;
    if (ports.engine !== undefined)
        return buildLocally(making, ports.engine, ports, bases, config);
    const repository = order.target;
    if (repository === undefined)
        throw new errors/* TerrariumError */.q('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml',
        });
    const image = await buildImage(making, repository, ports, bases, config);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const adopts = adoption(place, repository);
    const digest = await tagImage(ports.registry, repository, { image, expected, replaces, adopts, onNote: onLine });
    return `${(0,names_reference/* formatRepository */.Sh)(repository)}@${digest}`;
}
/** Who must not reuse an image without attestation must not adopt one either. */
function adoption({ ports, verifyAttestation }, repository) {
    if (verifyAttestation === undefined)
        return async () => true;
    return async (digest) => (await attestationFault(ports.registry, repository, digest, verifyAttestation)) === undefined;
}

;// CONCATENATED MODULE: ./build/core/build/promote.js





/**
 * Copies a verified image to the repository, and tags it there as a build would be. Answers `repository@digest`; an image that
 * is there already is answered as it is.
 */
async function promote(registry, repository, image, tagging) {
    const from = (0,names_reference/* parseReference */.F2)(image);
    if (from?.digest === undefined || (0,names_reference/* formatRepository */.Sh)(from) === (0,names_reference/* formatRepository */.Sh)(repository))
        return image;
    const copied = await copyManifest(registry, from, repository, from.digest);
    const digest = await tagImage(registry, repository, { ...tagging, image: copied, replaces: false });
    return `${(0,names_reference/* formatRepository */.Sh)(repository)}@${digest}`;
}
// Children before parents, so that nothing ever names what is not there.
async function copyManifest(registry, from, to, digest) {
    const manifest = await registry.getManifest(from, digest);
    if (manifest === undefined)
        throw uncopied(from, digest, 'it is gone');
    const content = (0,json/* parseJson */.q)(manifest.bytes);
    const index = (0,stored_image/* isIndex */.nw)(manifest.mediaType);
    const parts = (0,json/* isRecord */.u)(content) ? partsOf(content, index) : undefined;
    if (parts === undefined)
        throw uncopied(from, digest, 'it cannot be read');
    await Promise.all(parts.map((part) => (index ? copyManifest(registry, from, to, part.digest) : registry.copyBlob(to, part, from))));
    await registry.putManifest(to, digest, manifest);
    return manifest;
}
/** What a manifest names; `undefined` where one is no descriptor. */
function partsOf(content, index) {
    const named = index ? listOf(content.manifests) : [...listOf(content.layers), content.config];
    const parts = named.map(stored_image/* parseDescriptor */.BA);
    return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
}
function listOf(value) {
    return Array.isArray(value) ? value : [undefined];
}
function uncopied(from, digest, why) {
    return new errors/* TerrariumError */.q('image-invalid', `${(0,names_reference/* formatRepository */.Sh)(from)}@${digest} cannot be copied: ${why}`, {
        hint: 'check the retention rules of that repository, or run with force',
    });
}

;// CONCATENATED MODULE: ./build/core/build/build.js











/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;
/** Lines that are looked through for a conflict of packages: solvers say a lot behind it. */
const KEPT_LINES = 400;
/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what stands on it. */
async function build(items, environments, ports, bases, lookups, options) {
    const run = limiter(options.jobs);
    const testsOf = (hash) => (environments.get(hash) ?? []).flatMap(({ test }) => test ?? []);
    const place = { ...options, ports, bases, lookups, firstSteps: new Map(), testsOf };
    const byHash = new Map(items.map((item) => [item.hash, item]));
    const outcomes = new Map();
    const outcomeOf = (item) => {
        const known = outcomes.get(item.hash) ?? start(item);
        outcomes.set(item.hash, known);
        return known;
    };
    const recorder = createRecorder(environments, ports, run);
    const start = async (item) => {
        const outcome = await startBuild(item);
        recorder.begin(outcome);
        return outcome;
    };
    const startBuild = async (item) => {
        const parents = await Promise.all(item.parents.flatMap((hash) => byHash.get(hash) ?? []).map(outcomeOf));
        const failed = parents.find((parent) => parent.status === 'failed' || parent.status === 'blocked');
        if (failed !== undefined)
            return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
        return settle(item, ports, async (onLine) => {
            const ready = await findReady(item, options.only?.has(item.hash) ?? true, lookups);
            if (ready !== undefined)
                return keepInTarget(item, ready, place, onLine);
            requirePlannedParents(parents);
            const members = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
            return run(() => buildItem(item, members, parents, place, onLine));
        });
    };
    const wanted = items.filter((item) => options.only === undefined || options.only.has(item.hash));
    await Promise.all(wanted.map(outcomeOf));
    // What had to be built for a wanted item is told as well, above all its failure.
    const all = await Promise.all([...outcomes.values()]);
    const told = all.filter((outcome) => wanted.includes(outcome.item) || outcome.status === 'built' || outcome.status === 'failed');
    return Promise.all(told.map(recorder.finish));
}
/** Writes down what images hold while others are built: what stands on an image need not wait for it. */
function createRecorder(environments, ports, run) {
    const recordings = new Map();
    return {
        begin: (outcome) => {
            const { item, seconds } = outcome;
            const [environment] = environments.get(item.hash) ?? [];
            if (outcome.status !== 'built' || environment === undefined || ports.engine !== undefined)
                return;
            const recording = { environment, image: outcome.image, seconds, renews: item.refresh };
            const recorded = run(() => recordPackages(ports, recording));
            // It is awaited when everything is built; a bug is to be told then, and to end nothing before.
            recorded.catch(() => undefined);
            recordings.set(item.hash, recorded);
        },
        finish: async (outcome) => {
            const recorded = await recordings.get(outcome.item.hash);
            return outcome.status === 'built' ? { ...outcome, recorded } : outcome;
        },
    };
}
// The key of an item folds those of its parents: standing on others, it would not be what it says.
function requirePlannedParents(parents) {
    const moved = parents.find((parent) => 'key' in parent && parent.key !== (parent.item.effectiveKey ?? parent.item.key));
    if (moved === undefined)
        return;
    const message = `what it stands on, ${moved.item.title}, is not the image that was planned`;
    throw new errors/* TerrariumError */.q('plan-mismatch', message, { hint: 'plan again' });
}
async function settle(item, ports, work) {
    const id = item.ids[0] ?? '';
    const kept = [];
    const began = ports.now();
    const announce = (event) => ports.onProgress(event);
    let started = false;
    const onLine = (line) => {
        if (!started)
            announce({ kind: 'started', id, title: item.title });
        started = true;
        kept.push(line);
        if (kept.length > KEPT_LINES)
            kept.shift();
        announce({ kind: 'line', id, line });
    };
    try {
        const result = await work(onLine);
        const seconds = ports.now() - began;
        announce({ kind: 'finished', id, status: result.status, seconds, message: result.image });
        return { item, seconds, ...result };
    }
    catch (error) {
        // A bug is no item's failure: it reaches the host.
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        const seconds = ports.now() - began;
        const tail = kept.slice(-TAIL_LINES);
        const told = explainFailure(error, tail);
        announce({ kind: 'finished', id, status: 'failed', seconds, message: told.message });
        return { item, seconds, status: 'failed', error: told, tail, conflict: findConflict(kept) };
    }
}
/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item, isOurs, lookups) {
    if (item.action === 'use' && item.image !== null)
        return { status: 'used', image: item.image, key: item.key };
    // What another job was to build is there by now, or is built here.
    if (item.action === 'build')
        return isOurs || item.key === null ? undefined : lookUpAgain(item, item.key, lookups);
    if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
        return { status: 'reused', image: item.image, key: item.effectiveKey };
    }
    const key = item.effectiveKey ?? item.key;
    if (key === null)
        throw new errors/* TerrariumError */.q('registry-failed', item.detail);
    return item.replaces ? undefined : lookUpAgain(item, key, lookups);
}
// A hit elsewhere is used where it is, unless the team wants everything that it uses in a repository of its own.
async function keepInTarget(item, ready, place, onLine) {
    const { ports, order, config } = place;
    const target = ports.engine === undefined ? order.target : undefined;
    if (!config.promote || target === undefined || ready.status !== 'reused' || ready.key === null)
        return ready;
    const expected = { hash: item.hash, key: ready.key, platforms: item.platforms };
    const tagging = { expected, adopts: adoption(place, target), onNote: onLine };
    return { ...ready, image: await promote(ports.registry, target, ready.image, tagging) };
}
// By its digest first: an image that is kept under an older key may have lost that key's tag.
async function lookUpAgain(item, key, lookups) {
    const digest = item.image === null ? undefined : (0,names_reference/* parseReference */.F2)(item.image)?.digest;
    for (const reference of [...(digest === undefined ? [] : [digest]), keyTag(key)]) {
        const { lookup } = await lookups.find(reference, { hash: item.hash, key, platforms: item.platforms });
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit')
            return { status: 'reused', image: formatImage(lookup.image), key };
    }
    return undefined;
}
async function buildItem(item, members, parents, place, onLine) {
    const [environment] = members;
    const { key } = item;
    if (environment === undefined || key === null)
        throw new errors/* TerrariumError */.q('plan-mismatch', `${item.title} is not in this tree`);
    onLine(`building ${item.title} (${item.detail})`);
    requireSecrets(item, environment, place.secrets ?? []);
    const { ports } = place;
    await ports.makeRoom?.(onLine);
    // Whoever pushes nothing cannot write a record either, but installs what is recorded where that can be read.
    const order = ports.engine === undefined ? place.order : { ...place.order, target: undefined };
    const began = ports.now();
    const freezes = isFrozen(environment.image) && !item.refresh;
    const image = await makeImage({
        environment,
        key,
        parents: parentImages(environment, parents),
        tests: [...new Set([...members.flatMap(checksOf), ...members.flatMap(({ test }) => test ?? [])])],
        recorded: freezes ? await findResolution(ports.registry, order, item.hash, onLine) : undefined,
        followed: item.bases,
        parentKeys: parents.flatMap((parent) => ('key' in parent ? (parent.key ?? []) : [])),
        replaces: item.replaces,
        fresh: item.refresh,
        onLine,
    }, place);
    return { status: 'built', image, key, seconds: ports.now() - began };
}
function requireSecrets({ title }, { image }, given) {
    const missing = image.python.secrets?.find((id) => !given.includes(id));
    if (missing === undefined)
        return;
    const hint = `pass it: --secret id=${missing},src=<file>, or input secret-files: ${missing}=<file>`;
    throw new errors/* TerrariumError */.q('secret-missing', `${title} needs the secret ${missing}`, { hint });
}
function parentImages(environment, parents) {
    const images = new Map();
    for (const id of environment.parents) {
        const parent = parents.find((outcome) => outcome.item.ids.includes(id));
        if (parent !== undefined && 'image' in parent)
            images.set(id, parent.image);
    }
    return images;
}

;// CONCATENATED MODULE: ./build/core/config/baseline.js

/** Reads a baseline file: schemas/baseline.schema.json. */
function parseBaseline(text) {
    const value = parseText(text);
    if (!(0,json/* isRecord */.u)(value) || value.formatVersion !== 1 || !Array.isArray(value.findings))
        return { ok: false, reason: 'expected {"formatVersion": 1, "findings": [...]}' };
    const accepted = new Set();
    for (const [index, finding] of value.findings.entries()) {
        if (!isAccepted(finding))
            return { ok: false, reason: `expected path, code and subject in findings[${index}]` };
        accepted.add(fingerprint(finding));
    }
    return { ok: true, accepted };
}
/** The text of a baseline: sorted, a finding a line, so that two branches merge. */
function formatBaseline(pins) {
    const lines = pins.map(({ path, code, subject }) => `    ${JSON.stringify({ path, code, subject })}`);
    const sorted = [...new Set(lines)].sort();
    return `{\n  "formatVersion": 1,\n  "findings": [\n${sorted.join(',\n')}\n  ]\n}\n`;
}
/** What tells one finding from another, wherever in the file it moves. */
function fingerprint({ path, code, subject }) {
    return JSON.stringify([path, code, subject]);
}
function isAccepted(value) {
    return (0,json/* isRecord */.u)(value) && ['path', 'code', 'subject'].every((key) => typeof value[key] === 'string');
}
function parseText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/schema.js
/** True for the schema of environments: the service's, that of its preview, one of a mirror, or a local copy. */
function isEnvironmentSchema(schema) {
    const address = addressOf(schema);
    const name = fileName(address);
    return name === 'environment.schema.json' || (name === 'environment.json' && address.includes('azureml'));
}
const HOLDER = /^(?:[a-z]+(?:job|component|deployment)|deploymenttemplate|schedule)\.schema\.json$/;
/** True for the schemas of what names or holds an environment: jobs, components, deployments, schedules. */
function isHolderSchema(schema) {
    return HOLDER.test(fileName(addressOf(schema)));
}
/** True for deployments, which register their environment by its name. */
function isDeploymentSchema(schema) {
    return /deployment(?:template)?\.schema\.json$/.test(fileName(addressOf(schema)));
}
/** What stands behind `$schema:` in a text that is no YAML; empty when there is no such line. */
function schemaLine(text) {
    const found = /^["']?\$schema["']?[ \t]*:[ \t]*["']?([^\s"']*)/m.exec(text);
    return found?.[1] ?? '';
}
function addressOf(schema) {
    return (schema.split(/[?#]/, 1)[0] ?? '').toLowerCase();
}
function fileName(address) {
    return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/template-text.js


const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;
/** True for YAML that becomes a definition only when it is rendered. */
function isTemplateOfDefinition(text) {
    const template = (text.includes('{{') && text.includes('}}')) || text.includes('{%');
    if (!template)
        return false;
    const schema = schemaLine(text);
    return DEFINITION_KEY.test(text) || isEnvironmentSchema(schema) || isHolderSchema(schema);
}
/** True for a part that has its versions filled in at release: a base image, or packages of a list. */
function hasTemplatePins(format, text) {
    if (!text.includes('{{latest-'))
        return false;
    if (format === 'conda' || format === 'requirements')
        return findTemplatePins(text).length > 0;
    // Elsewhere in a Dockerfile it is text like any other.
    return (format === 'dockerfile' && text.split('\n').some((line) => FROM.test(line) && findTemplatePins(line).length > 0));
}
const FROM = /^\s*FROM\s/i;

;// CONCATENATED MODULE: ./build/core/formats/dockerfile/dockerfile.js



const dockerfile = {
    format: 'dockerfile',
    names: isDockerfileName,
    recognizes: (text, path) => isDockerfileName(path) && /^[^\S\n\r\u2028\u2029]*FROM\s/im.test(text),
    includes: () => [],
    parse: (text, path) => {
        const findings = new model_findings/* Findings */.F(path);
        const parsed = parseDockerfile(findings, text);
        const part = { path, text, dockerfile: parsed, context: undefined };
        return oneDefinition({ ...emptySource('dockerfile'), dockerfile: part }, findings.diagnostics);
    },
};
/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
function isDockerfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}

// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 2 modules
var yaml = __webpack_require__(2618);
;// CONCATENATED MODULE: ./build/core/formats/contract/named-file.js


/** The path that a field names, relative to the root; one that leads elsewhere is reported. */
function localPath(findings, field, text, directory, node) {
    const resolved = (0,names_path/* resolvePath */.o1)(directory, text);
    if (resolved.ok)
        return resolved.path;
    const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
    const hint = remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root';
    findings.error('path-refused', `${field} ${(0,diagnostic/* quote */.hD)(text)}: ${resolved.reason}`, { at: node.at, hint });
    return undefined;
}
/** The text of a file that a field names; one that cannot be read is reported. */
function namedText(findings, field, path, files, node) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind === 'text')
        return file.text;
    const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
    const code = file.kind === 'absent' ? 'file-missing' : file.code;
    const message = `${field} names ${(0,diagnostic/* quote */.hD)(path)}, ${why}`;
    findings.error(code, message, { at: node.at, hint: 'correct the path, or add the file' });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/build.js






/** What the service takes: https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-environments */
const MAX_DOCKERFILE = 100 * 1024;
/** A URL, or a git remote as ssh writes it. */
const REMOTE = /^[a-z][a-z0-9+.-]+:|^[^/\\]+@[^/\\]+:/i;
/** Reads `build:` of an Azure ML environment: a context directory and the Dockerfile in it. */
function parseBuild(findings, entry, files) {
    const build = (0,text_decode/* decodeMap */.P2)(findings, entry.value, 'build');
    if (build === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, build, ['path', 'dockerfile_path'], 'build');
    const directory = (0,text_decode/* entryOf */.Ms)(build, 'path')?.value;
    if (directory === undefined) {
        const hint = 'add "path: ." for the folder of this file';
        findings.error('field-missing', 'expected build.path', { at: entry.at, hint });
        return undefined;
    }
    const text = (0,text_decode/* decodeString */.sc)(findings, directory, 'build.path');
    if (text === undefined || isRemote(findings, text, directory))
        return undefined;
    const context = localPath(findings, 'build.path', text, (0,names_path/* directoryOf */.jt)(findings.path), entry.value);
    // The service takes an empty text for one that is not given.
    const named = (0,text_decode/* decodeOptional */.BV)(findings, build, 'dockerfile_path', (_, node) => (0,text_decode/* decodeString */.sc)(findings, node, 'build.dockerfile_path'));
    if (context === undefined)
        return undefined;
    return parseDockerfilePart(findings, 'build.dockerfile_path', context, named || 'Dockerfile', files, entry.value);
}
/** Reads a Dockerfile of a context; both paths are relative, the first to the root, the second to the context. */
function parseDockerfilePart(findings, field, context, name, files, node) {
    const path = localPath(findings, field, name, context, node);
    const text = path === undefined ? undefined : namedText(findings, field, path, files, node);
    if (path === undefined || text === undefined)
        return undefined;
    const inner = new model_findings/* Findings */.F(path);
    const part = { path, text, dockerfile: parseDockerfile(inner, text), context };
    checkSize(inner, text);
    findings.add(...inner.diagnostics);
    return part;
}
/** The path of the Dockerfile that `build:` names, relative to the root, where it names one. */
function dockerfilePath(build, path) {
    const directory = (0,text_decode/* entryOf */.Ms)(build, 'path')?.value;
    const named = (0,text_decode/* entryOf */.Ms)(build, 'dockerfile_path')?.value;
    const context = directory?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), directory.text) : undefined;
    if (!context?.ok)
        return undefined;
    const file = (0,names_path/* resolvePath */.o1)(context.path, (named?.kind === 'scalar' && named.text) || 'Dockerfile');
    return file.ok ? file.path : undefined;
}
function isRemote(findings, text, node) {
    if (!REMOTE.test(text))
        return false;
    const message = `build.path ${(0,diagnostic/* quote */.hD)(text)} is remote: it can change while this file stays the same, so that no hash can stand for it`;
    const hint = 'check the build context in, and name its folder';
    findings.error('remote-context', message, { at: node.at, hint });
    return true;
}
function checkSize(findings, text) {
    const size = new TextEncoder().encode(text).length;
    if (size <= MAX_DOCKERFILE)
        return;
    const message = `Azure ML takes Dockerfiles of at most ${MAX_DOCKERFILE} bytes, this one has ${size}`;
    findings.warning('service-limit', message, { at: diagnostic/* START */.d3, hint: 'move steps into a script that it copies' });
}

;// CONCATENATED MODULE: ./build/core/model/unpinned.js


/** `pip package "numpy" is not pinned: >=1.26 leaves a choice`. It carries no credentials. */
function notPinned(kind, subject, why) {
    return `${kind} ${(0,diagnostic/* quote */.hD)(withoutCredentials(subject))} is not pinned: ${why.slice(0, 200)}`;
}
/** A subject as it may be shown and stored. */
function withoutCredentials(subject) {
    // The user goes first, while the text is whole: cut, it would have no `@` by which to know it.
    const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
    return (0,errors/* redact */.E)(anonymous.slice(0, 1000));
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/template-pin.js



/**
 * Versions that a release script fills in, each a warning at its place: what is released depends on the day. They stand in files
 * of the build context too, so that this rule reads texts where the others read definitions.
 */
function templatePinWarnings(path, text) {
    return findTemplatePins(text).map(({ pin, text: subject, line, column }) => {
        const message = notPinned(kindOf(pin), subject, whyOf(pin));
        return (0,model_findings/* finding */.g)('warning', 'template-pin', message, { path, at: { line, column }, hint: hintOf(pin) });
    });
}
function kindOf(pin) {
    return pin.kind === 'image' ? 'base image' : 'package';
}
function whyOf(pin) {
    if (pin.kind === 'package')
        return 'its newest version is filled in at release';
    return pin.pattern === undefined
        ? 'the tag that equals latest is filled in at release'
        : 'its newest matching tag is filled in at release';
}
function hintOf(pin) {
    if (pin.kind === 'package')
        return `write ${pin.name}${pin.extras}==<version>`;
    return `write ${pin.image}:<tag>: with the template it can be hashed, but not built here`;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/asset.js











/** https://github.com/Azure/azureml-assets/blob/main/scripts/azureml-assets/azureml/assets/config.py */
const ASSET_KEYS = [
    'name',
    'version',
    'type',
    'spec',
    'extra_config',
    'description_file',
    'categories',
    'release_paths',
    'test',
];
const IMAGE_KEYS = ['name', 'os', 'context', 'publish', 'tags'];
const CONTEXT_KEYS = ['dir', 'dockerfile', 'template_files', 'pin_version_files'];
/** Lists of files whose templates are filled in: today's and the older name. */
const TEMPLATE_KEYS = ['template_files', 'pin_version_files'];
/** The service counts versions by itself. */
const AUTO = 'auto';
const ASSET = { ...emptySource('azureml-asset'), standing: 'declared' };
/**
 * The layout in which Azure ML's own environments are maintained: `asset.yaml` names a specification with templates and
 * `environment.yaml`, which names the image and its build context. https://github.com/Azure/azureml-assets
 */
const azuremlAsset = {
    format: 'azureml-asset',
    names: isYamlName,
    recognizes: (text) => {
        if (!/^type\s*:/m.test(text) || !/^extra_config\s*:/m.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        return reading.ok && isAsset(reading.root);
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok || reading.root.kind !== 'map')
            return [];
        return isAsset(reading.root)
            ? namedPaths(reading.root, ['extra_config', 'spec'], path)
            : contextFiles(reading.root, path);
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return oneDefinition(ASSET, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        return oneDefinition(parseAsset(findings, reading.root, files), findings.diagnostics);
    },
};
function isAsset(root) {
    if (root.kind !== 'map')
        return false;
    const [type, spec, config] = ['type', 'spec', 'extra_config'].map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    return type?.kind === 'scalar' && type.text === 'environment' && spec?.kind === 'scalar' && config?.kind === 'scalar';
}
function parseAsset(findings, root, files) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an asset');
    if (map === undefined)
        return ASSET;
    (0,text_decode/* checkKeys */.L)(findings, map, ASSET_KEYS, 'an asset');
    const name = (0,text_decode/* entryOf */.Ms)(map, 'name');
    if (name === undefined)
        findings.error('field-missing', 'expected name', { at: map.at, hint: 'add "name: <name>"' });
    const version = (0,text_decode/* decodeOptional */.BV)(findings, map, 'version', text_decode/* decodeText */.g7);
    const consumes = ['spec', 'extra_config'].flatMap((key) => namedFile(findings, map, key, files)?.path ?? []);
    const config = namedFile(new model_findings/* Findings */.F(findings.path), map, 'extra_config', files);
    return {
        ...ASSET,
        name: (0,text_decode/* decodeOptional */.BV)(findings, map, 'name', text_decode/* decodeText */.g7),
        nameAt: name?.value.at,
        version: version === AUTO ? undefined : version,
        ...(config === undefined ? { consumes } : parseConfig(findings, config, consumes, files)),
    };
}
function namedFile(findings, map, key, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const named = node === undefined ? undefined : (0,text_decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || named === undefined)
        return undefined;
    const path = localPath(findings, key, named, (0,names_path/* directoryOf */.jt)(findings.path), node);
    const text = path === undefined ? undefined : namedText(findings, key, path, files, node);
    return path === undefined || text === undefined ? undefined : { path, text };
}
const NO_IMAGE = { base: undefined, dockerfile: undefined };
/** Reads `environment.yaml`: the image that is built from a context, or the one that is used as it is. */
function parseConfig(outer, { path, text }, consumes, files) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    const findings = outer.within(path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return { ...NO_IMAGE, consumes };
    }
    findings.add(...templatePinWarnings(path, text));
    const root = (0,text_decode/* decodeMap */.P2)(findings, reading.root, 'the configuration of an environment asset');
    const image = root === undefined ? undefined : imageOf(findings, root);
    if (image === undefined)
        return { ...NO_IMAGE, consumes };
    const name = required(findings, image, 'name', 'image');
    checkOs(findings, image);
    const context = (0,text_decode/* entryOf */.Ms)(image, 'context')?.value;
    if (context === undefined)
        return { base: baseOf(findings, image, name), dockerfile: undefined, consumes };
    const part = (0,text_decode/* decodeMap */.P2)(findings, context, 'image.context');
    return {
        base: undefined,
        ...(part === undefined ? { dockerfile: undefined, consumes } : parseContext(findings, part, consumes, files)),
    };
}
function imageOf(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['image'], 'the configuration of an environment asset');
    const node = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    if (node === undefined)
        findings.error('field-missing', 'expected image', { at: root.at, hint: 'add "image:" with name and os' });
    const image = node === undefined ? undefined : (0,text_decode/* decodeMap */.P2)(findings, node, 'image');
    if (image !== undefined)
        (0,text_decode/* checkKeys */.L)(findings, image, IMAGE_KEYS, 'image');
    return image;
}
function parseContext(findings, context, consumes, files) {
    (0,text_decode/* checkKeys */.L)(findings, context, CONTEXT_KEYS, 'image.context');
    const directory = required(findings, context, 'dir', 'image.context');
    const named = (0,text_decode/* decodeOptional */.BV)(findings, context, 'dockerfile', text_decode/* decodeString */.sc) ?? 'Dockerfile';
    for (const key of TEMPLATE_KEYS)
        (0,text_decode/* decodeOptional */.BV)(findings, context, key, text_decode/* decodeStrings */.zC);
    const folder = directory === undefined
        ? undefined
        : localPath(findings, 'image.context.dir', directory, (0,names_path/* directoryOf */.jt)(findings.path), context);
    if (folder === undefined)
        return { dockerfile: undefined, consumes };
    const dockerfile = parseDockerfilePart(findings, 'image.context.dockerfile', folder, named, files, context);
    const templates = templateFiles(context, folder);
    for (const path of new Set([...(dockerfile === undefined ? [] : [dockerfile.path]), ...templates])) {
        const file = files.get(path);
        if (file?.kind === 'text')
            findings.add(...templatePinWarnings(path, file.text));
    }
    return { dockerfile, consumes: [...consumes, ...templates] };
}
// Without a context nothing is built: the image is there already, and its name says where.
function baseOf(findings, image, name) {
    if (name === undefined || (0,names_reference/* parseReference */.F2)(name) !== undefined || templateBase(name) !== undefined)
        return name;
    const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(name)}`;
    findings.error('reference-syntax', message, {
        at: image.at,
        hint: 'write <registry>/<path>:<tag>, or add a context',
    });
    return undefined;
}
function checkOs(findings, image) {
    const os = required(findings, image, 'os', 'image');
    if (os === undefined || os === 'linux')
        return;
    const message = `expected image.os linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, {
        at: (0,text_decode/* entryOf */.Ms)(image, 'os')?.value.at,
        hint: 'images are built for Linux',
    });
}
function required(findings, map, key, where) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined) {
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
        return undefined;
    }
    return (0,text_decode/* decodeString */.sc)(findings, node, `${where}.${key}`);
}
function contextFiles(root, path) {
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const context = image?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(image, 'context')?.value : undefined;
    const directory = context?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(context, 'dir')?.value : undefined;
    if (context?.kind !== 'map' || directory?.kind !== 'scalar')
        return [];
    const folder = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), directory.text);
    if (!folder.ok)
        return [];
    const dockerfile = (0,text_decode/* entryOf */.Ms)(context, 'dockerfile')?.value;
    const named = (0,names_path/* resolvePath */.o1)(folder.path, dockerfile?.kind === 'scalar' ? dockerfile.text : 'Dockerfile');
    return [...(named.ok ? [named.path] : []), ...templateFiles(context, folder.path)];
}
function templateFiles(context, folder) {
    const nodes = TEMPLATE_KEYS.flatMap((key) => {
        const list = (0,text_decode/* entryOf */.Ms)(context, key)?.value;
        return list?.kind === 'list' ? list.items : [];
    });
    return nodes.flatMap((node) => {
        const resolved = node.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)(folder, node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function namedPaths(map, keys, path) {
    return keys.flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
        const resolved = node?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}

;// CONCATENATED MODULE: ./build/core/names/subdir.js
// https://github.com/conda/conda/blob/26.7.1/conda/base/constants.py#L87
const subdir_SUBDIRS = [
    'noarch',
    'emscripten-wasm32',
    'wasi-wasm32',
    'freebsd-64',
    'linux-32',
    'linux-64',
    'linux-aarch64',
    'linux-armv6l',
    'linux-armv7l',
    'linux-ppc64',
    'linux-ppc64le',
    'linux-riscv64',
    'linux-s390x',
    'osx-64',
    'osx-arm64',
    'win-32',
    'win-64',
    'win-arm64',
    'zos-z',
];
/** True for the folders that a conda channel has, one a platform: `linux-64`, `noarch`. */
function isSubdir(text) {
    return subdir_SUBDIRS.includes(text);
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/words.js
/** Words of a line as Python's `shlex.split` reads them; `undefined` for an open quote or a backslash at the end. */
function splitOptionWords(line) {
    const words = [];
    let word;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at] ?? '';
        if (char === '\\' && quote !== "'") {
            const next = line[at + 1];
            if (next === undefined)
                return undefined;
            // In double quotes a backslash stays before what needs none.
            word = `${word ?? ''}${quote === '"' && next !== '"' && next !== '\\' ? char : ''}${next}`;
            at += 1;
        }
        else if (quote === '' ? char === '"' || char === "'" : char === quote) {
            quote = quote === '' ? char : '';
            word ??= '';
        }
        else if (quote === '' && /[ \t\r\n]/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${char}`;
    }
    if (quote !== '')
        return undefined;
    return word === undefined ? words : [...words, word];
}
/** The word as one that `splitOptionWords` reads back, and that starts no comment. */
function quoteOptionWord(word) {
    return word === '' || /[\s'"\\]|^#/.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/entry.js






/** Reads a requirement with the options behind it. */
function readRequirement(text, options, place) {
    const suffix = requirementOptions(options, ['--hash', '--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (text.includes('\\'))
        return entry_refuse('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)} holds a backslash`);
    if (isLocal(text))
        return localEntry('path', text, parseLocal(text), suffix, place);
    const reading = parseRequirement(text);
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}` };
    return { ok: true, entry: `${formatRequirement(reading.requirement)}${suffix}` };
}
/** Reads what `-e` installs: a folder, or a version control URL with a name. */
function readEditable(value, options, place) {
    const suffix = requirementOptions(options, ['--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (place.constraint)
        return entry_refuse('pip-option', 'pip takes no editable package as a constraint', 'write name==1.2');
    if (value.includes('\\'))
        return entry_refuse('requirement-syntax', `editable ${(0,diagnostic/* quote */.hD)(value)} holds a backslash`);
    if (value.includes('://'))
        return editableUrl(value, suffix);
    const url = value.startsWith('file:');
    const reading = parseLocalPath(url ? value.slice('file:'.length) : value);
    if (reading.ok && isArchive(reading.requirement.path))
        return entry_refuse('requirement-syntax', `pip installs no archive as editable: ${(0,diagnostic/* quote */.hD)(value)}`, 'remove -e');
    return localEntry('-e', value, reading, suffix, place);
}
// https://pip.pypa.io/en/stable/topics/vcs-support/#editable-vcs-installs
function editableUrl(value, suffix) {
    const reading = parseRequirement(value);
    const wrong = (reason, hint) => entry_refuse('requirement-syntax', `editable ${(0,diagnostic/* quote */.hD)(value)}: ${reason}`, hint);
    if (!reading.ok)
        return wrong(reading.reason, reading.hint);
    const { requirement } = reading;
    if (!/^(?:git|hg|svn|bzr)\+/i.test(requirement.url ?? ''))
        return wrong('expected a version control URL', 'remove -e');
    const problem = namedUrlProblem(requirement.url ?? '');
    if (problem !== undefined)
        return wrong(problem);
    const named = requirement.kind === 'named' || /[#&]egg=/.test(requirement.url);
    if (!named)
        return wrong('pip needs the name of the package', 'write -e "name @ URL", or #egg=name behind it');
    // Here pip reads the whole of the text at once, and a URL ends at a blank.
    if (requirement.marker !== undefined && (requirement.kind === 'url' || !/^[^;]*[ \t];/.test(value)))
        return wrong('pip reads no marker here', 'write -e "name @ URL ; marker"');
    return { ok: true, entry: `--editable ${quoteOptionWord(formatRequirement(requirement))}${suffix}` };
}
function localEntry(flag, text, reading, suffix, { directory, constraint }) {
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `local package ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}` };
    const { requirement } = reading;
    if (constraint)
        return entry_refuse('local-package', `a local package is no constraint: ${(0,diagnostic/* quote */.hD)(text)}`, 'write name==1.2');
    const wheel = wheelProblem(requirement.path);
    if (wheel !== undefined)
        return entry_refuse('requirement-syntax', `local package ${(0,diagnostic/* quote */.hD)(text)}: ${wheel}`);
    const resolved = (0,names_path/* resolvePath */.o1)(directory, requirement.path);
    if (!resolved.ok)
        return entry_refuse('path-refused', `local package ${(0,diagnostic/* quote */.hD)(text)}: ${resolved.reason}`, entry_OUTSIDE);
    // What `folder/..` is depends on whether the folder exists, and whether it is a link.
    if (leadsBack(requirement.path))
        return entry_refuse('local-package', `${(0,diagnostic/* quote */.hD)(text)} leads through a folder and out again`, 'write the path without it');
    // Blanks, quotes, patterns and percent signs mean something to pip, a shell or a Dockerfile.
    if (!/^[\p{L}\p{N}\p{M}._+=,~/-]*$/u.test(requirement.path) || requirement.path.startsWith('-'))
        return entry_refuse('local-package', `the path of ${(0,diagnostic/* quote */.hD)(text)} holds characters that are not read`, RENAME);
    return { ok: true, entry: [flag, resolved.path, `${formatLocal(requirement)}${suffix}`] };
}
function leadsBack(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.some((part, index) => part === '..' && index > 0 && parts[index - 1] !== '..');
}
const entry_OUTSIDE = 'name a folder or a wheel below the root, relative to this file: ./path';
const RENAME = 'use letters, digits and . _ - + = , ~ in the names of its folders';
function requirementOptions(options, known) {
    const suffixes = [];
    for (const { name, value } of options) {
        if (!known.includes(name))
            return entry_refuse('pip-option', `pip ignores ${name} behind a requirement`, 'write it on its own line');
        const problem = name === '--hash' ? hashProblem(value) : settingProblem(value);
        if (problem !== undefined)
            return entry_refuse('pip-option', problem);
        suffixes.push(` ${name}=${quoteOptionWord(value)}`);
    }
    return suffixes.join('');
}
function hashProblem(value) {
    if (/^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(value))
        return undefined;
    return `expected --hash=sha256:<hex digits>, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
function settingProblem(value) {
    if (!/^[^=]+=/.test(value))
        return `expected --config-settings=KEY=VALUE, received ${(0,diagnostic/* quote */.hD)(value)}`;
    return /\s#/.test(value) ? `pip would read a comment in ${(0,diagnostic/* quote */.hD)(value)}` : undefined;
}
function entry_refuse(code, reason, hint) {
    return { ok: false, code, reason, ...(hint === undefined ? {} : { hint }) };
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/lines.js
/** Where Python ends a line (`str.splitlines`) and nobody else does. */
const LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const lines_CONTROL = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}]/u;
/** White space of Python's `str.strip` and `\s`: not that of JavaScript. */
const lines_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Why a line cannot be read as pip reads it, or `undefined`. */
function lineProblem(text) {
    if (LINE_END.test(text))
        return 'the line holds a character that ends a line for pip, and for no editor';
    if (lines_CONTROL.test(text))
        return 'the line holds a control character';
    if (text.endsWith('\\'))
        return 'the line ends with a backslash, by which pip would join it to what follows';
    return undefined;
}
/**
 * Lines as pip joins them: a backslash at the end continues a line, unless that is a comment, and a comment line ends what was
 * continued. Comments and blank lines are left out. https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L468
 */
function logicalLines(text) {
    const lines = [];
    let open;
    const close = (last, line) => {
        const joined = { text: `${open?.text ?? ''}${last}`, line: open?.line ?? line };
        open = undefined;
        // Behind such a character pip sees another line, also in what looks like a comment.
        const stripped = lines_CONTROL.test(joined.text) ? joined.text : withoutComment(joined.text);
        if (stripped !== '')
            lines.push({ ...joined, text: stripped });
    };
    const physical = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    for (const [index, raw] of physical.entries()) {
        const comment = isComment(raw);
        if (!raw.endsWith('\\') || comment)
            close(comment ? ` ${raw}` : raw, index + 1);
        else
            open = { text: `${open?.text ?? ''}${withoutBackslashes(raw)}`, line: open?.line ?? index + 1 };
    }
    if (open !== undefined)
        close('', physical.length);
    return lines;
}
/** A line without its comment, which begins at the start or behind white space, and without white space around it. */
function withoutComment(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || lines_SPACE.test(text[at - 1] ?? ''))
            return strip(text.slice(0, at), lines_SPACE);
    }
    return strip(text, lines_SPACE);
}
function isComment(line) {
    const start = line.indexOf('#');
    return start >= 0 && strip(line.slice(0, start), lines_SPACE) === '';
}
// pip takes every backslash away from both ends.
function withoutBackslashes(line) {
    return strip(line, /\\/);
}
function strip(text, what) {
    let start = 0;
    let end = text.length;
    while (start < end && what.test(text[start] ?? ''))
        start += 1;
    while (end > start && what.test(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(start, end);
}
const CODING = /coding[:=][ \t-\r]*([-\w.]+)/;
const UTF_8 = /^(?:u8|utf|utf_?8|utf_8_sig|cp65001)$/;
// In these, what looks like ASCII is ASCII. https://docs.python.org/3/library/codecs.html#standard-encodings
const LIKE_ASCII = /^(?:(?:us_)?ascii|latin_?1|l1|iso_?8859_(?:[1-9]|1[013-6])|(?:cp|windows_)125[0-8]|cp437|koi8_[ru]|mac_roman|gbk|gb2312|big5|euc_(?:jp|kr))$/;
/** The encoding by which pip would read other text than this, as the file names it; `undefined` where it reads the same. */
function foreignEncoding(text) {
    if (text.startsWith('\uFEFF'))
        return undefined;
    const heads = text.split('\n', 2).filter((line) => line.startsWith('#'));
    const named = heads.map((line) => CODING.exec(line)?.[1]).find((name) => name !== undefined);
    const name = named?.toLowerCase().replace(/[^a-z0-9]+/g, '_') ?? 'utf_8';
    if (UTF_8.test(name))
        return undefined;
    const ascii = /^\p{ASCII}*$/u.test(text);
    return ascii && LIKE_ASCII.test(name) ? undefined : named;
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/options.js


/** Options of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options */
const options_FLAGS = ['--no-index', '--prefer-binary', '--require-hashes', '--no-require-hashes', '--pre'];
const VALUED = [
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--all-releases',
    '--only-final',
    '--no-binary',
    '--only-binary',
    '--trusted-host',
    '--use-feature',
    '--requirement',
    '--constraint',
    '--editable',
    '--hash',
    '--config-settings',
];
const SHORT = {
    '-i': '--index-url',
    '-f': '--find-links',
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-C': '--config-settings',
};
const LONG = new Map([
    ...[...options_FLAGS, ...VALUED].map((name) => [name, name]),
    ['--pypi-url', '--index-url'],
    ['--config-setting', '--config-settings'],
]);
/** What pip once read in these files. An abbreviation that could be one of them means another option in another pip. */
const REMOVED = [
    '--allow-all-external',
    '--allow-external',
    '--allow-unverified',
    '--always-unzip',
    '--build-option',
    '--global-option',
    '--install-option',
    '--no-use-wheel',
    '--process-dependency-links',
    '--use-wheel',
];
/** Reads the options of a line as pip does, which is by Python's `shlex` and `optparse`. */
function parsePipOptions(text) {
    const words = splitOptionWords(text);
    if (words === undefined)
        return options_refuse('a quote or a backslash is left open', 'close it');
    const options = [];
    for (let at = 0; at < words.length; at += 1) {
        const option = readOption(words[at] ?? '', words[at + 1]);
        if (!option.ok)
            return option;
        if (option.usesNext)
            at += 1;
        options.push(option.option);
    }
    return { ok: true, options };
}
function readOption(word, next) {
    if (!word.startsWith('-') || word === '-' || word === '--')
        return options_refuse(`pip ignores ${(0,diagnostic/* quote */.hD)(word)} behind an option`, 'write it on its own line');
    const { spelled, given } = splitWord(word);
    const name = word.startsWith('--') ? longName(spelled) : SHORT[spelled];
    if (name === undefined)
        return unknownOption(spelled);
    if (isFlag(name)) {
        if (given !== undefined)
            return options_refuse(`${name} takes no value, received ${(0,diagnostic/* quote */.hD)(given)}`, `write ${name}`);
        return { ok: true, option: { name, value: '' }, usesNext: false };
    }
    const value = given ?? next;
    if (value === undefined)
        return options_refuse(`expected a value for ${name}`, `write ${name} <value>`);
    return { ok: true, option: { name, value }, usesNext: given === undefined };
}
function splitWord(word) {
    if (!word.startsWith('--'))
        return { spelled: word.slice(0, 2), given: word.length > 2 ? word.slice(2) : undefined };
    const at = word.indexOf('=');
    return at < 0 ? { spelled: word, given: undefined } : { spelled: word.slice(0, at), given: word.slice(at + 1) };
}
// optparse takes any beginning that fits one option alone.
function longName(spelled) {
    const exact = LONG.get(spelled);
    if (exact !== undefined)
        return exact;
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => name.startsWith(spelled));
    return fitting.length === 1 ? LONG.get(fitting[0] ?? '') : undefined;
}
function unknownOption(spelled) {
    if (REMOVED.includes(spelled))
        return options_refuse(`pip no longer reads ${spelled}`, 'remove it, or use --config-settings');
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => spelled.length > 2 && name.startsWith(spelled));
    if (fitting.length > 1)
        return options_refuse(`${(0,diagnostic/* quote */.hD)(spelled)} may be ${fitting.join(' or ')}`, 'write the whole name');
    return options_refuse(`pip knows no option ${(0,diagnostic/* quote */.hD)(spelled)} in a requirements file`, 'remove it, or install in a Dockerfile');
}
function isFlag(name) {
    return options_FLAGS.includes(name);
}
function options_refuse(reason, hint) {
    return { ok: false, reason, hint };
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/settings.js


/**
 * The order in which pip obeys the options of one line: `--index-url` takes earlier indexes away, wherever it stands in the line.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L230
 */
const ORDER = [
    ['--require-hashes'],
    ['--no-require-hashes'],
    ['--use-feature'],
    ['--no-index'],
    ['--index-url'],
    ['--extra-index-url'],
    ['--find-links'],
    ['--no-binary', '--only-binary'],
    ['--all-releases', '--only-final'],
    ['--pre'],
    ['--prefer-binary'],
    ['--trusted-host'],
];
const REPEATED = [
    '--extra-index-url',
    '--no-binary',
    '--only-binary',
    '--all-releases',
    '--only-final',
    '--trusted-host',
    '--use-feature',
];
const FEATURES = [
    'build-constraint',
    'fast-deps',
    'inprocess-build-deps',
    'no-binary-enable-wheel-cache',
    'truststore',
    'venv-isolation',
];
/** Canonical text of the options of a line that installs nothing: `--long-name value`, one for each. */
function settingEntries(options) {
    const entries = new Map();
    const seen = new Set();
    for (const option of options) {
        const { name, value } = option;
        const twice = seen.has(name) && !REPEATED.includes(name);
        seen.add(name);
        const problem = twice ? `${name} stands twice, and pip obeys one` : settings_settingProblem(name, value);
        if (problem !== undefined)
            return { ok: false, reason: problem, hint: 'write one option a line' };
        entries.set(option, value === '' ? name : `${name} ${value}`);
    }
    const ranked = ORDER.flatMap((names) => options.filter(({ name }) => names.includes(name)));
    return { ok: true, entries: ranked.flatMap((option) => entries.get(option) ?? []) };
}
function settings_settingProblem(name, value) {
    if (!ORDER.some((names) => names.includes(name)))
        return misplaced(name);
    if (/[\s'"\\]|^[-#]/.test(value))
        return `the value of ${name} is not read: ${(0,diagnostic/* quote */.hD)(value)}`;
    if (['--index-url', '--extra-index-url', '--find-links'].includes(name))
        return indexProblem(name, value);
    if (name === '--trusted-host' && !isHost(value))
        return `expected a host for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    if (name === '--use-feature' && !FEATURES.includes(value))
        return `pip knows no feature ${(0,diagnostic/* quote */.hD)(value)}`;
    const takesNames = /^--(?:(?:no|only)-binary|all-releases|only-final)$/.test(name);
    return takesNames && value === '' ? `expected names for ${name}` : undefined;
}
function misplaced(name) {
    if (name === '--hash' || name === '--config-settings')
        return `pip ignores ${name} without a requirement`;
    return `pip ignores every other option beside ${name}`;
}
function indexProblem(name, value) {
    if (/^https?:\/\//.test(value) && urlProblem(value) === undefined)
        return undefined;
    return `expected a URL for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
// As Python's `urlsplit` of `https://<host>` finds a host and a port in it.
function isHost(text) {
    const match = /^[^\s:/?#@[\]\\]+(?::([0-9]*))?(?:[/?#][^:@[\]\\]*)?$/.exec(text);
    return match !== null && /^[!-~]+$/.test(text) && Number(match[1] ?? 0) < 65_536;
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/variables.js
const variables_VARIABLE = '\\$\\{[A-Z0-9_]+\\}';
const PLACEHOLDER = '\\$(?:\\{[A-Za-z0-9_]+\\}|[A-Za-z_][A-Za-z0-9_]*)';
/**
 * A pip line without the variables that stand for the credentials of a URL: as its user and password, or as the whole value of
 * a parameter. https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
 */
function withoutSecretVariables(text) {
    const anonymous = text.replace(userinfo(variables_VARIABLE), '$1');
    return anonymous.replace(/\?[^#\s'"]*/g, (query) => query.replace(PARAMETER, '$1'));
}
/** True when a URL has a user in which something stands beside a variable, or beside a placeholder of a template. */
function hasMixedUser(text) {
    return /:\/\/[^\s/?#'"@$]*\$[^\s/?#'"@]*@/.test(text.replace(userinfo(PLACEHOLDER), '$1'));
}
const PARAMETER = new RegExp(`([?&][A-Za-z0-9._~-]{1,100}=)${variables_VARIABLE}(?=&|$)`, 'g');
// A variable alone as user or password; a user may also be written out.
function userinfo(variable) {
    const user = `${variable}(?::${variable})?|[A-Za-z0-9._~-]{0,100}:${variable}`;
    return new RegExp(`([A-Za-z][A-Za-z0-9+.-]{0,20}://)(?:${user})@`, 'g');
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/requirements.js










/** `requirements.txt` and its like: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements = {
    format: 'requirements',
    names: isRequirementsName,
    recognizes: (_text, path) => isRequirementsName(path),
    includes: (text, path) => pipIncludes(
    // What stands behind more lines than these is refused.
    logicalLines(text)
        .slice(0, requirements_MAX_LINES)
        .map((line) => line.text), (0,names_path/* directoryOf */.jt)(path)),
    parse: (text, path, files) => {
        const findings = new model_findings/* Findings */.F(path);
        const trail = pipTrail(path);
        const pip = parseRequirementsFile(findings, text, files, trail);
        const consumes = [...reachedFiles(text, path, files)];
        const localPackages = trail.localPackages;
        const source = { ...emptySource('requirements'), python: { ...NO_PYTHON, pip }, consumes, localPackages };
        return oneDefinition(source, findings.diagnostics);
    },
};
function isRequirementsName(path) {
    return /(?:^|\/)[^/]*requirements[^/]*\.txt$/i.test(path);
}
const MAX_NESTING = 16;
/** Lines of all files of a definition: files that include each other many times would multiply. */
const requirements_MAX_LINES = 20_000;
/** Paths that `-r` and `-c` lines name, resolved from the directory. */
function pipIncludes(lines, directory) {
    return lines.flatMap((line) => {
        const { body, options } = splitOptions(withoutComment(line));
        const reading = body === '' && options !== '' ? parsePipOptions(options) : undefined;
        const nested = reading?.ok ? nestedOption(reading.options) : undefined;
        const resolved = nested === undefined ? undefined : (0,names_path/* resolvePath */.o1)(directory, nested.value);
        return resolved?.ok ? [resolved.path] : [];
    });
}
/** A trail that starts with a file. Local packages are named from its folder, which is where it is installed from. */
function pipTrail(path) {
    return { chain: [path], budget: { lines: requirements_MAX_LINES }, constraint: false, localPackages: [], from: undefined };
}
/** Canonical entries of pip lines; nested files become nodes. */
function parsePipLines(findings, lines, files, trail) {
    trail.budget.lines -= lines.length;
    if (trail.budget.lines < 0) {
        const message = `expected at most ${requirements_MAX_LINES} lines in all files of a definition`;
        findings.error('include-limit', message, { at: diagnostic/* START */.d3, hint: 'include each file once' });
        return [];
    }
    return lines.flatMap((line) => (trail.budget.lines < 0 ? [] : parsePipLine(findings, line, files, trail)));
}
function parseRequirementsFile(findings, text, files, trail) {
    const encoding = foreignEncoding(text);
    if (encoding === undefined)
        return parsePipLines(findings, logicalLines(text), files, trail);
    const message = `pip would read the file as ${(0,diagnostic/* quote */.hD)(encoding)}, and it is read as UTF-8`;
    findings.error('requirement-encoding', message, { at: diagnostic/* START */.d3, hint: 'save it as UTF-8 and say so' });
    return [];
}
function parsePipLine(findings, line, files, trail) {
    const at = { line: line.line, column: line.column ?? 1 };
    const problem = lineProblem(line.text);
    if (problem !== undefined) {
        findings.error('requirement-syntax', problem, { at, hint: 'write one requirement a line' });
        return [];
    }
    const text = withoutComment(line.text);
    if (text === '' || hidesSecrets(findings, text, at))
        return [];
    const { body, options } = splitOptions(text);
    const reading = parsePipOptions(options);
    if (!reading.ok) {
        findings.error('pip-option', reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (body === '')
        return parseOptionLine(findings, reading.options, at, files, trail);
    return parsePackage(findings, { body, options: reading.options }, at, trail);
}
// pip looks for options behind a blank, and for nothing else.
function splitOptions(text) {
    const at = text.startsWith('-') ? 0 : text.indexOf(' -');
    return at < 0 ? { body: text, options: '' } : { body: text.slice(0, at), options: text.slice(at) };
}
function hidesSecrets(findings, text, at) {
    const rest = withoutSecretVariables(text);
    if (hasCredentials(text) || hasMixedUser(text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return true;
    }
    if (/\$\{[A-Z0-9_]+\}/.test(rest)) {
        const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
        const message = 'environment variables in requirements are read only as the credentials of a URL';
        findings.error('pip-variable', message, { at, hint });
        return true;
    }
    if (rest !== text) {
        const hint = 'hand the build its value as a secret (docs/configuration.md#secrets)';
        findings.warning('pip-variable', 'the credentials of a URL are known only while building', { at, hint });
    }
    return false;
}
function parseOptionLine(findings, options, at, files, trail) {
    const nested = nestedOption(options);
    if (nested !== undefined)
        return parseNested(findings, nested, at, files, trail);
    if (options.some(({ name }) => name === '--editable'))
        return parsePackage(findings, { options }, at, trail);
    const reading = settingEntries(options);
    if (reading.ok)
        return reading.entries;
    findings.error('pip-option', reading.reason, { at, hint: reading.hint });
    return [];
}
function parsePackage(findings, { body, options }, at, { chain, constraint, localPackages, from }) {
    const place = { directory: (0,names_path/* directoryOf */.jt)(chain[0] ?? '.'), constraint };
    const editable = body === undefined ? options.find(({ name }) => name === '--editable') : undefined;
    const rest = options.filter((option) => option !== editable);
    const reading = editable === undefined ? readRequirement(body ?? '', rest, place) : readEditable(editable.value, rest, place);
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (typeof reading.entry !== 'string')
        localPackages.push({ path: reading.entry[1], at: from ?? at });
    return [reading.entry];
}
// pip follows a file and ignores every other option of the line.
function nestedOption(options) {
    const [option, ...others] = options;
    return others.length === 0 && /^--(?:requirement|constraint)$/.test(option?.name ?? '') ? option : undefined;
}
function parseNested(findings, { name, value }, at, files, trail) {
    const flag = name === '--constraint' ? '-c' : '-r';
    const { chain } = trail;
    const resolved = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(chain.at(-1) ?? '.'), value);
    if (!resolved.ok) {
        const hint = 'check the file in: what changes elsewhere cannot be hashed';
        findings.error('path-refused', `${flag} ${(0,diagnostic/* quote */.hD)(value)}: ${resolved.reason}`, { at, hint });
        return [];
    }
    if (chain.includes(resolved.path) || chain.length > MAX_NESTING) {
        const path = [...chain, resolved.path].join(' -> ');
        findings.error('include-cycle', `requirements files include each other: ${path}`, { at });
        return [];
    }
    const file = files.get(resolved.path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const why = file.kind === 'absent' ? 'does not exist' : file.message;
        const message = `${flag} names ${(0,diagnostic/* quote */.hD)(resolved.path)}, which ${why}`;
        findings.error('file-missing', message, { at, hint: 'correct the path' });
        return [];
    }
    const inner = new model_findings/* Findings */.F(resolved.path);
    const next = { ...trail, chain: [...chain, resolved.path], constraint: flag === '-c', from: trail.from ?? at };
    const entries = parseRequirementsFile(inner, file.text, files, next);
    findings.add(...inner.diagnostics);
    return [[flag, entries]];
}
/** Files that a requirements file reaches, through others too. */
function* reachedFiles(text, path, files) {
    const seen = new Set([path]);
    const queue = [...requirements.includes(text, path)];
    // The queue grows while it is walked.
    for (const next of queue) {
        if (seen.has(next))
            continue;
        seen.add(next);
        yield next;
        const file = files.get(next);
        if (file?.kind === 'text')
            for (const other of requirements.includes(file.text, next))
                queue.push(other);
    }
}

;// CONCATENATED MODULE: ./build/core/names/channel.js

// No segment starts with a dot or a dash: local paths and options are no channels.
const channel_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const channel_LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;
/** Reads a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
function parseChannel(text) {
    const trimmed = text.trim().replace(/\/+$/, '');
    if (hasCredentials(text))
        return { ok: false, secret: true };
    return channel_NAME.test(trimmed) || channel_LOCATION.test(trimmed) ? { ok: true, channel: trimmed } : { ok: false, secret: false };
}
/**
 * True for channels that are folders of one machine, which no hash can follow: paths, `file:` URLs, and `local`, where conda-build
 * keeps what it built.
 */
function isLocalChannel(text) {
    return /^(?:local(?:\/|$)|file:|\.{0,2}[\\/]|\.\.?$|~|[A-Za-z]:[\\/])/.test(text.trim());
}

;// CONCATENATED MODULE: ./build/core/formats/conda/channels.js



/** What to do about credentials. */
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
const channels_LOCAL = 'publish the channel, and name its URL';
const channels_VARIABLE = 'write the value out: what a variable holds is not in the file';
/** Reads `channels`: names and URLs in the order of their priority. */
function parseChannels(findings, root) {
    const value = (0,text_decode/* entryOf */.Ms)(root, 'channels')?.value;
    const items = value === undefined || isEmptyScalar(value) ? [] : ((0,text_decode/* decodeList */.VX)(findings, value, 'channels') ?? []);
    const seen = new Set();
    return items.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a channel');
        const channel = text === undefined ? undefined : parseOne(findings, text, item);
        if (channel === undefined)
            return [];
        if (seen.has(channel)) {
            const message = `channel ${(0,diagnostic/* quote */.hD)(channel)} is given twice: the first counts`;
            findings.note('duplicate-channel', message, { at: item.at, hint: 'remove the second' });
        }
        seen.add(channel);
        return [channel];
    });
}
/** True for a key without a value. */
function isEmptyScalar(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL|)$/.test(node.text);
}
function parseOne(findings, text, { at }) {
    const reading = parseChannel(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a channel carries credentials', { at, hint: SECRET });
        return undefined;
    }
    if (isLocalChannel(text)) {
        const message = `channel ${(0,diagnostic/* quote */.hD)(text)} is a folder of one machine, which can change without the file`;
        findings.error('channel-local', message, { at, hint: channels_LOCAL });
        return undefined;
    }
    if (reading.ok)
        return reading.channel;
    const hint = text.includes('$') ? channels_VARIABLE : undefined;
    findings.error('channel-syntax', `expected a channel name or URL, received ${(0,diagnostic/* quote */.hD)(text)}`, { at, hint });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/names/match-spec-fields.js
/** Keys that have no place outside brackets, in canonical order. */
const BRACKET_KEYS = [
    'build_number',
    'md5',
    'sha256',
    'fn',
    'license',
    'license_family',
    'features',
    'track_features',
];
const POSITIONAL_KEYS = ['version', 'build', 'channel', 'subdir', 'url'];
const PAIR = /^\s*([A-Za-z0-9_-]+)=(?:'([^'"[\]]*)'|"([^'"[\]]*)"|([^'"[\],\s]*))\s*(,|$|(?=\s))/;
const NO_PAIR = /^\s*[A-Za-z0-9_.-]+\s*(?:,|$)/;
const EXTRAS = 'extras are pip\'s: name the packages that they stand for, or move the line below "pip:"';
/**
 * Reads `key=value` pairs, quoted or not, between brackets. A value holds neither quotes nor brackets, which conda cannot read.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L52
 */
function parseFields(text) {
    const fields = new Map();
    let rest = text;
    do {
        const match = PAIR.exec(rest);
        if (match === null)
            return { ok: false, reason: 'expected key="value" in brackets', ...(NO_PAIR.test(rest) ? { hint: EXTRAS } : {}) };
        const [whole, key = '', single, double, bare] = match;
        const value = parseField(key, (single ?? double ?? bare ?? '').trim());
        if (!value.ok)
            return value;
        if (fields.has(key))
            return { ok: false, reason: `${key} is given twice` };
        fields.set(key, value.text);
        rest = rest.slice(whole.length);
    } while (rest.trim() !== '');
    return { ok: true, fields };
}
const RULES = {
    build_number: [parseBuildNumber, 'a number, as in ">=1"'],
    md5: [matching(/^[0-9a-f]{32}$/), '32 hex digits in lower case'],
    sha256: [matching(/^[0-9a-f]{64}$/), '64 hex digits in lower case'],
    fn: [matching(/^[A-Za-z0-9_.+!~-]+\.(?:conda|tar\.bz2)$/), 'the name of a .conda or .tar.bz2 file'],
    license: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license'],
    license_family: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license family'],
    features: [parseNames, 'names'],
    track_features: [parseNames, 'names'],
};
function parseField(key, value) {
    if (value === '')
        return { ok: false, reason: `${JSON.stringify(key)} has no value` };
    if (POSITIONAL_KEYS.includes(key))
        return { ok: true, text: value };
    const known = BRACKET_KEYS.find((name) => name === key);
    if (known === undefined)
        return { ok: false, reason: `${JSON.stringify(key)} in brackets is not what conda and micromamba know` };
    const [rule, expected] = RULES[known];
    const text = rule(value);
    return text === undefined ? { ok: false, reason: `expected ${expected} for ${key}` } : { ok: true, text };
}
function matching(pattern) {
    return (value) => (pattern.test(value) ? value : undefined);
}
// micromamba reads one equal sign where conda reads one or two: without a sign both read the number.
function parseBuildNumber(value) {
    const match = /^(==?|!=|<=|>=|<|>)?\s*0*([0-9]{1,18})$/.exec(value);
    if (match === null)
        return undefined;
    const [, operator = '', digits] = match;
    return `${operator.startsWith('=') ? '' : operator}${digits}`;
}
// A set: order and number do not count.
function parseNames(value) {
    const names = value.split(/[\s,]+/);
    if (!names.every((name) => /^[A-Za-z0-9_.-]+$/.test(name)))
        return undefined;
    return [...new Set(names)].sort().join(' ');
}

;// CONCATENATED MODULE: ./build/core/names/match-spec-version.js

// Multiplied out, parentheses inside parentheses grow fast.
const MAX_ALTERNATIVES = 64;
const MAX_CONSTRAINTS = 500;
const TOO_MANY = Array.from({ length: MAX_ALTERNATIVES + 1 }, () => []);
/** Why a constraint is refused that comes to more without its parentheses. */
const TOO_LONG = `expected at most ${MAX_ALTERNATIVES} alternatives and 1000 characters without parentheses`;
const match_spec_version_OPERATOR = /^(?:==|!=|<=|>=|~=|<|>|=)?/;
const match_spec_version_GLOB = /^(?:[0-9a-z]+|\*)(?:\.(?:[0-9a-z]+|\*))*$/;
/**
 * Reads a version constraint without white space: `1.2`, `=1.2`, `>=1,<2|==3`, `(1|2),<3`. Its canonical text has no parentheses,
 * which conda and micromamba lose: `,` binds closer than `|`, and `(1|2),<3` is `1,<3|2,<3`. `undefined` is any version.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L375
 */
function parseVersionSpec(text) {
    const alternatives = parseAlternatives(text);
    if (alternatives === undefined)
        return { ok: false, reason: `expected a version, as in ">=1.2,<2", not ${show(text)}` };
    if (alternatives.length > MAX_ALTERNATIVES && text.includes('('))
        return { ok: false, reason: TOO_LONG };
    const [only, ...more] = alternatives.flat();
    if (only !== undefined && more.length === 0)
        return parseSingle(only);
    const joined = alternatives.map((constraints) => constraints.join(',')).join('|');
    const version = joined.replace(/^=(?![=<>!~])([^,|*]+\*?)(?=[,|])/, (_, first) => anyOf(first));
    const refused = version.split(/[,|]/).find((atom) => !isConstraint(atom));
    return refused === undefined ? { ok: true, version } : { ok: false, reason: whyRefused(refused) };
}
// conda takes the equal signs in front of the one constraint away, and means by one sign what others write with `.*`.
function parseSingle(atom) {
    if (atom === '*' || atom === '=*')
        return { ok: true, version: undefined };
    const fuzzy = /^=(?![=<>!~])(.*)$/.exec(atom)?.[1];
    // `=1.*.3` is `1.*.3*` to conda, and `1.*.3` to micromamba.
    if (fuzzy?.includes('*') && !fuzzy.endsWith('*'))
        return { ok: false, reason: whyRefused(atom) };
    const constraint = fuzzy === undefined ? atom : anyOf(fuzzy);
    if (parseCondaVersion(constraint) !== undefined)
        return { ok: true, version: `==${constraint}` };
    return isConstraint(constraint) ? { ok: true, version: constraint } : { ok: false, reason: whyRefused(atom) };
}
function anyOf(version) {
    return version.endsWith('*') ? version : `${version}.*`;
}
// Without an operator micromamba takes no version that starts with a capital letter.
function isConstraint(atom) {
    const operator = match_spec_version_OPERATOR.exec(atom)?.[0] ?? '';
    if (/^[A-Z]/.test(atom))
        return false;
    const version = atom.slice(operator.length);
    if (operator === '' && (version === '*' || isGlob(version)))
        return true;
    return parseCondaVersion(withoutStar(operator, version)) !== undefined;
}
// `1.*.3`: conda and micromamba match whole components; behind an operator they do not agree.
function isGlob(version) {
    return version.includes('*') && match_spec_version_GLOB.test(version) && !/[0-9]{19}/.test(version);
}
// Behind a comparison conda drops `.*`. `1.2*` is `1.2.*` alone and with one equal sign, and a strange version elsewhere.
function withoutStar(operator, version) {
    if (operator !== '~=' && version.endsWith('.*'))
        return version.slice(0, -2);
    return operator === '' || operator === '=' ? version.replace(/\*$/, '') : version;
}
function whyRefused(atom) {
    if (/[\^$]/.test(atom))
        return `micromamba reads no patterns such as ${show(atom)} for versions: write a range`;
    return `${show(atom)} is no version constraint`;
}
function show(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}
function parseAlternatives(text) {
    const tokens = text.match(/[()|,]|[^()|,]+/g) ?? [];
    let index = 0;
    const accept = (token) => {
        const found = tokens[index] === token;
        if (found)
            index += 1;
        return found;
    };
    const list = (next, separator, join) => {
        const parts = [];
        do {
            const part = next();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (accept(separator));
        return join(parts);
    };
    const any = () => list(all, '|', (parts) => parts.flat());
    const all = () => list(one, ',', multiply);
    const one = () => {
        if (accept('(')) {
            const inner = any();
            return accept(')') ? inner : undefined;
        }
        const token = tokens[index] ?? ')';
        index += 1;
        return /^[()|,]$/.test(token) ? undefined : [[token]];
    };
    const alternatives = any();
    return index === tokens.length ? alternatives : undefined;
}
// The first factor changes slowest.
function multiply(factors) {
    const count = factors.reduce((product, factor) => product * factor.length, 1);
    const size = factors.reduce((sum, factor) => sum + (count / factor.length) * factor.flat().length, 0);
    if (count > MAX_ALTERNATIVES || size > MAX_CONSTRAINTS)
        return TOO_MANY;
    return Array.from({ length: count }, (_, index) => {
        let every = count;
        return factors.flatMap((factor) => {
            every /= factor.length;
            return factor[Math.floor(index / every) % factor.length] ?? [];
        });
    });
}

;// CONCATENATED MODULE: ./build/core/names/match-spec.js







/** Longer than any real spec: what follows reads white space more than once. */
const match_spec_MAX_LENGTH = 1000;
const match_spec_NAME = /^(?!.*\*\*)[a-z0-9_*][a-z0-9_.*-]*$/;
const match_spec_FORMS = 'expected name, name=version, name=version=build or name>=version';
/**
 * Reads a spec in any form that conda and micromamba take alike: `name`, `name=version[=build]`, `name version [build]`,
 * `name>=1,<2`, `[channel[/subdir]::]name`, key-value pairs in brackets, and the URL of a package.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L844
 */
function parseMatchSpec(written) {
    if (written.length > match_spec_MAX_LENGTH)
        return match_spec_refuse(`expected at most ${match_spec_MAX_LENGTH} characters`);
    if (hasCredentials(written))
        return { ...match_spec_refuse('it carries credentials'), secret: true };
    const text = written
        .replace(/(?:^|\s)#.*$/s, '')
        .replace(/\s+/g, ' ')
        .trim();
    const local = /^(?:\.{0,2}[\\/]|~|[A-Za-z]:[\\/]|file:)|^[^\s:[]*\.(?:conda|tar\.bz2)$/i.test(text);
    if (local)
        return match_spec_refuse('a file of this machine cannot be followed', match_spec_LOCAL);
    if (/^[a-z]+:\/\//i.test(text) && !text.includes('::'))
        return parseUrlSpec(text);
    const reading = parseNamed(text);
    const long = reading.ok && formatMatchSpec(reading.spec).length > match_spec_MAX_LENGTH;
    return long ? match_spec_refuse(TOO_LONG) : reading;
}
/**
 * Canonical text, which conda, mamba and micromamba install as it stands: `[channel[/subdir]::]name[ version[ build]]` with
 * `[key='value',...]` behind it, or a URL.
 */
function formatMatchSpec(spec) {
    if (spec.url !== undefined)
        return spec.url;
    const pattern = spec.build?.startsWith('^') === true;
    const build = pattern ? undefined : spec.build;
    const version = spec.version ?? (build === undefined ? undefined : '*');
    const parts = [spec.name, version, build].filter((part) => part !== undefined);
    const inChannel = spec.channel !== undefined && spec.subdir !== undefined ? `/${spec.subdir}` : '';
    const fields = [
        ...(pattern ? [['build', spec.build]] : []),
        ...(spec.channel === undefined && spec.subdir !== undefined ? [['subdir', spec.subdir]] : []),
        ...spec.fields,
    ].map(([key, value]) => `${key}='${value}'`);
    const channel = spec.channel === undefined ? '' : `${spec.channel}${inChannel}::`;
    return `${channel}${parts.join(' ')}${fields.length === 0 ? '' : `[${fields.join(',')}]`}`;
}
/** True when the solver has no choice of version: `==1.2` without a wildcard, a digest or a file. */
function isExactVersion(spec) {
    if (spec.url !== undefined || spec.fields.some(([key]) => ['md5', 'sha256', 'fn'].includes(key)))
        return true;
    return spec.version !== undefined && /^==[^*,|<>~=]+$/.test(spec.version);
}
const match_spec_LOCAL = 'publish the package to a channel and write channel::name, or install it in a Dockerfile';
function match_spec_refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
// Of a digest behind the URL micromamba checks an md5 only.
function parseUrlSpec(text) {
    const reading = parseCondaUrl(text);
    if (!reading.ok)
        return match_spec_refuse(reading.reason, 'write the URL of a package file, or channel::name');
    const { name, version, build, digest } = reading.value;
    if (digest?.length === 64)
        return match_spec_refuse('micromamba checks no sha256 here', 'write #<md5> behind the URL');
    const url = formatCondaUrl(reading.value);
    const parts = { channel: undefined, subdir: undefined, name: name.toLowerCase(), version: `==${version}`, build };
    return { ok: true, spec: { ...parts, fields: [], url } };
}
function parseNamed(text) {
    const brackets = parseBrackets(text.replace(/ ?\(optional\)$/, ''));
    if (!brackets.ok)
        return brackets;
    const { rest, fields } = brackets.value;
    const end = rest.indexOf('::');
    const named = rest.slice(end < 0 ? 0 : end + 2).trim();
    const nameEnd = named.search(/[\s=<>!~]/);
    const name = (nameEnd < 0 ? named : named.slice(0, nameEnd)).toLowerCase();
    if (!match_spec_NAME.test(name))
        return match_spec_refuse(...whyNoName(named));
    const place = parsePlace(end < 0 ? undefined : rest.slice(0, end).trim(), fields);
    if (!place.ok)
        return place;
    const constraint = parseConstraint(nameEnd < 0 ? '' : named.slice(nameEnd).trim(), fields);
    if (!constraint.ok)
        return constraint;
    const others = BRACKET_KEYS.flatMap((key) => {
        const value = fields.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    const spec = { ...place.value, name, ...constraint.value, fields: others, url: undefined };
    if (fields.has('url'))
        return parseUrlField(spec, fields.get('url') ?? '');
    const open = name === '*' && !isExactVersion(spec);
    return open ? match_spec_refuse('a spec of any name needs md5, sha256 or fn in brackets') : { ok: true, spec };
}
function whyNoName(text) {
    if (text.includes('['))
        return ['brackets belong behind the spec', 'write name>=1[key="value"]; extras are pip\'s'];
    if (text.includes(';'))
        return ["a marker is pip's", 'write the package below "pip:"'];
    if (text.includes('@'))
        return ['"@" is not read in a match spec', 'write channel::name, or the package below "pip:"'];
    return ['expected a package name'];
}
// The section ends the spec: in the middle only conda finds it. Another one names the subdir of the channel.
function parseBrackets(text) {
    const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
    if (open < 0)
        return { ok: true, value: { rest: text, fields: new Map() } };
    const reading = parseFields(text.slice(open + 1, -1));
    return reading.ok ? { ok: true, value: { rest: text.slice(0, open), fields: reading.fields } } : reading;
}
function parsePlace(written, fields) {
    if (written !== undefined && fields.has('channel'))
        return match_spec_refuse('the channel is given twice');
    const text = written ?? fields.get('channel');
    if (text === undefined)
        return parseSubdir(undefined, undefined, fields.get('subdir'));
    const [, location = '', bracketed] = /^([^[]*)(?:\[([^[\]]*)\])?$/.exec(text) ?? [];
    const reading = parseChannel(location);
    if (!reading.ok || /[[\]()'"?#,;*=&\s]/.test(reading.channel))
        return match_spec_refuse('expected channel::name');
    if (isLocalChannel(reading.channel))
        return match_spec_refuse('a channel of this machine cannot be followed', match_spec_LOCAL);
    const slash = reading.channel.lastIndexOf('/');
    const last = reading.channel.slice(slash + 1);
    if (slash < 0 || !isSubdir(last))
        return parseSubdir(reading.channel, bracketed, fields.get('subdir'));
    if (bracketed !== undefined)
        return match_spec_refuse('the subdir is given twice');
    return parseSubdir(reading.channel.slice(0, slash), last, fields.get('subdir'));
}
function parseSubdir(channel, subdir, field) {
    if (subdir !== undefined && field !== undefined)
        return match_spec_refuse('the subdir is given twice');
    const text = subdir ?? field;
    if (text !== undefined && !isSubdir(text))
        return match_spec_refuse(`${JSON.stringify(text)} is no subdir`, 'write one, as in linux-64');
    return { ok: true, value: { channel, subdir: text } };
}
function parseConstraint(text, fields) {
    const [version, build] = splitBuild(text);
    if (version !== undefined && fields.has('version'))
        return match_spec_refuse('the version is given twice');
    if (build !== undefined && fields.has('build'))
        return match_spec_refuse('the build is given twice');
    if (version?.includes('('))
        return match_spec_refuse('conda leaves out what stands in parentheses', 'write name[version="..."]');
    const field = fields.get('version');
    // With a build behind it conda takes the one version after an equal sign as exact.
    const exact = version !== undefined && build !== undefined && /^=(?![=<>!~])[^,|]*$/.test(version);
    const constraint = exact ? version.slice(1) : (version ?? field?.replace(/ ?([()|,]) ?/g, '$1'));
    const reading = constraint === undefined ? { ok: true, version: undefined } : parseVersionSpec(constraint);
    if (!reading.ok)
        return match_spec_refuse(reading.reason, match_spec_FORMS);
    return match_spec_parseBuild(reading.version, build, fields.get('build'));
}
function match_spec_parseBuild(version, build, field) {
    const text = build ?? field;
    if (text === undefined)
        return { ok: true, value: { version, build: undefined } };
    if (!isBuild(text))
        return match_spec_refuse(`${JSON.stringify(text)} is no build string`, match_spec_FORMS);
    if (build !== undefined && isBuildPattern(build) && /[()-]/.test(build))
        return match_spec_refuse('conda reads no such pattern outside brackets', 'write name[build="^...$"]');
    return { ok: true, value: { version, build: text } };
}
// The build stands behind white space, or behind an equal sign that belongs to no operator.
function splitBuild(text) {
    if (text === '')
        return [undefined, undefined];
    const tight = tighten(text);
    const match = /^(.*[^ =<>!~,|])(?: ?=| )([^ =<>!~,]+)$/.exec(tight);
    return match === null ? [tight, undefined] : [match[1], match[2]];
}
function tighten(text) {
    return text
        .replace(/ ?([,|]) ?/g, '$1')
        .replace(/([=<>]) /g, '$1')
        .trim();
}
// The whole of it is the file, which says its name, version and build itself.
function parseUrlField(spec, url) {
    const md5 = spec.fields.find(([key]) => key === 'md5')?.[1];
    const reading = parseUrlSpec(md5 === undefined ? url : `${url}#${md5}`);
    if (!reading.ok)
        return reading;
    const others = spec.fields.filter(([key]) => key !== 'md5');
    const more = [spec.channel, spec.subdir, spec.version, spec.build, ...others].some((part) => part !== undefined);
    const same = reading.spec.name === spec.name;
    return same && !more ? reading : match_spec_refuse('a spec with url says nothing else', 'write the URL alone');
}

;// CONCATENATED MODULE: ./build/core/formats/conda/selectors.js

// Words of conda-build: https://docs.conda.io/projects/conda-build/en/stable/resources/define-metadata.html#preprocessing-selectors
const WORD = /(?:^|[^a-z0-9_])(?:linux|osx|win|unix|emscripten|x86|arm|aarch|ppc|s390|riscv|py)[a-z0-9]*(?![a-z0-9_])/;
// What holds on every machine that we build for.
const ALWAYS = ['linux', 'unix'];
/**
 * Warns of a selector in the comment behind a scalar: `- pywin32  # [win]`. conda and micromamba install the package everywhere,
 * conda-lock leaves it out: https://github.com/conda/conda-lock/blob/v4.0.2/conda_lock/src_parser/selectors.py
 */
function reportSelector(findings, node, lines) {
    const selector = node.kind === 'scalar' ? selectorBehind(node.text, node.at, lines) : undefined;
    if (selector === undefined || !WORD.test(selector.text) || ALWAYS.includes(selector.text))
        return;
    const message = `conda and micromamba do not read the selector ${(0,diagnostic/* quote */.hD)(`[${selector.text}]`)}: they install the package everywhere`;
    findings.warning('selector-ignored', message, {
        at: selector.at,
        hint: 'remove the line, or write "sel(win): <package>"',
    });
}
// At least as many characters as its text has belong to the scalar.
function selectorBehind(text, at, lines) {
    const line = lines[at.line - 1]?.slice(0, MAX_LINE) ?? '';
    const start = at.column - 1 + text.length;
    const comment = line.slice(start).search(/(?:^|\s)#/);
    if (comment < 0 || text.includes('\n'))
        return undefined;
    const from = start + comment;
    const close = line.lastIndexOf(']');
    const open = line.lastIndexOf('[', close);
    if (open < from || /[()]/.test(line.slice(close)))
        return undefined;
    return { text: line.slice(open + 1, close).trim(), at: { line: at.line, column: open + 1 } };
}
const MAX_LINE = 1000;

;// CONCATENATED MODULE: ./build/core/formats/conda/dependencies.js






const SELECTOR = /^sel\((.*)\)$/;
/** Selectors of micromamba, and whether they hold on Linux, for which images are built. */
const SELECTORS = new Map([
    ['linux', true],
    ['unix', true],
    ['osx', false],
    ['win', false],
]);
/** True for a map that a list of dependencies can hold: `pip:`, and `sel(linux):` of micromamba. */
function isDependencyMap(node) {
    return node.entries.length > 0 && node.entries.every(({ key }) => key === 'pip' || SELECTOR.test(key));
}
/** The lines of the pip sections, before they are decoded. */
function pipNodes(root) {
    const dependencies = (0,text_decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const items = dependencies?.kind === 'list' ? dependencies.items : [];
    return items.flatMap((item) => {
        const pip = item.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(item, 'pip')?.value : undefined;
        return pip?.kind === 'list' ? pip.items : [];
    });
}
/** Reads `dependencies`; `lines` are those of the file, whose comments the tree does not hold. */
function parseDependencies(findings, root, files, lines) {
    const entry = (0,text_decode/* entryOf */.Ms)(root, 'dependencies');
    if (entry === undefined) {
        findings.error('field-missing', 'expected dependencies', { at: root.at, hint: 'add "dependencies:"' });
        return { conda: [], pip: [], localPackages: [] };
    }
    const items = isEmptyScalar(entry.value) ? [] : ((0,text_decode/* decodeList */.VX)(findings, entry.value, 'dependencies') ?? []);
    const written = items.flatMap((item) => (item.kind === 'map' ? ((0,text_decode/* entryOf */.Ms)(item, 'pip') ?? []) : []));
    // Of several that say something conda takes the last, micromamba all.
    const sections = written.slice(Math.max(0, written.findIndex(({ value }) => !isEmpty(value))));
    for (const { at } of sections.slice(1))
        findings.error('duplicate-pip', 'expected one pip section', { at, hint: 'merge them' });
    const trail = pipTrail(findings.path);
    return {
        conda: items.flatMap((item) => parseItem(findings, item, lines)),
        pip: sections.slice(0, 1).flatMap((section) => parsePip(findings, section, files, lines, trail)),
        localPackages: trail.localPackages,
    };
}
function parseItem(findings, item, lines) {
    reportSelector(findings, item, lines);
    if (item.kind !== 'map')
        return parseSpec(findings, item);
    if (item.entries.length === 0)
        findings.error('wrong-type', 'expected a string for a dependency, received an empty map', { at: item.at });
    return item.entries.flatMap((entry) => (entry.key === 'pip' ? [] : parseSelected(findings, entry)));
}
// https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html#conda-yaml-spec-files
function parseSelected(findings, { key, at, value }) {
    const selector = SELECTOR.exec(key)?.[1];
    if (selector === undefined) {
        const hint = 'remove it, or use one of: pip, sel(linux)';
        findings.error('unknown-field', `unknown field ${(0,diagnostic/* quote */.hD)(key)} in a dependency`, { at, hint });
        return [];
    }
    const holds = SELECTORS.get(selector);
    if (holds === undefined) {
        const expected = [...SELECTORS.keys()].map((name) => `sel(${name})`).join(', ');
        findings.error('wrong-value', `expected one of ${expected}, received ${(0,diagnostic/* quote */.hD)(key)}`, { at });
        return [];
    }
    const spec = parseSpec(findings, value);
    return holds ? spec : [];
}
function parseSpec(findings, node) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, 'a dependency');
    if (text === undefined)
        return [];
    const reading = parseMatchSpec(text);
    if (reading.ok)
        return [formatMatchSpec(reading.spec)];
    if (reading.secret)
        findings.error('credentials-in-url', 'a match spec carries credentials', { at: node.at, hint: SECRET });
    else {
        const message = `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`;
        findings.error('match-spec-syntax', message, { at: node.at, hint: reading.hint });
    }
    return [];
}
function isEmpty(node) {
    return isEmptyScalar(node) || (node.kind === 'list' && node.items.length === 0);
}
function parsePip(findings, { value }, files, source, trail) {
    if (isEmptyScalar(value))
        return [];
    const items = (0,text_decode/* decodeList */.VX)(findings, value, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        reportSelector(findings, item, source);
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at }];
    });
    return parsePipLines(findings, lines, files, trail);
}

;// CONCATENATED MODULE: ./build/core/formats/conda/environment.js










const environment_KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];
// Keys of other tools, which conda and micromamba leave out and which change nothing of what these install. Any other key may
// be one that some tool installs from.
const FOREIGN = new Map([
    ['platforms', 'conda-lock'],
    ['category', 'conda-lock'],
    ['allow-pypi-requests', 'conda-lock'],
    ['extras', 'the builds of QIIME 2'],
]);
/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
const conda = {
    format: 'conda',
    names: isYamlName,
    recognizes: (text) => {
        if (!/^dependencies\s*:/m.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        return reading.ok ? isConda(reading.root) : /^channels\s*:/m.test(text) && !text.includes('{{');
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok && reading.root.kind === 'map' ? condaIncludes(reading.root, path) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        const empty = emptySource('conda');
        if (!reading.ok)
            return oneDefinition(empty, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const content = parseConda(findings, reading.root, files, text);
        const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
        return oneDefinition({ ...empty, ...content, consumes }, findings.diagnostics);
    },
};
/** A conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and nothing says otherwise. */
function isConda(root) {
    if (root.kind !== 'map' || (0,text_decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    const dependencies = (0,text_decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const channels = (0,text_decode/* entryOf */.Ms)(root, 'channels')?.value.kind === 'list';
    if (dependencies?.kind !== 'list')
        return dependencies !== undefined && isEmptyScalar(dependencies) && channels;
    const fits = dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isDependencyMap(item)));
    const known = root.entries.every(({ key }) => environment_KEYS.includes(key) || FOREIGN.has(key));
    return fits && (known || channels);
}
/**
 * Reads the content of a conda environment, from a file or inline. `text` is that of the file: selectors stand in its comments,
 * which the tree does not hold.
 */
function parseConda(findings, root, files, text = '') {
    if (root.kind !== 'map') {
        findings.error('wrong-type', 'expected a conda environment: a map with dependencies', { at: root.at });
        return { python: NO_PYTHON, variables: {}, localPackages: [] };
    }
    (0,text_decode/* checkKeys */.L)(findings, { ...root, entries: root.entries.filter(({ key }) => !FOREIGN.has(key)) }, environment_KEYS, 'a conda environment');
    for (const entry of root.entries)
        reportForeign(findings, entry);
    const variables = (0,text_decode/* entryOf */.Ms)(root, 'variables')?.value;
    const name = (0,text_decode/* entryOf */.Ms)(root, 'name')?.value;
    if (name !== undefined && !isEmptyScalar(name))
        (0,text_decode/* decodeText */.g7)(findings, name, 'name');
    const channels = parseChannels(findings, root);
    const { localPackages, ...packages } = parseDependencies(findings, root, files, text.split('\n'));
    return {
        python: { channels, ...packages },
        localPackages,
        variables: variables === undefined || isEmptyScalar(variables) ? {} : ((0,text_decode/* decodeTexts */.hs)(findings, variables, 'variables') ?? {}),
    };
}
/** Requirements files that the environment's pip section names. */
function condaIncludes(root, path) {
    const lines = pipNodes(root).flatMap((node) => (node.kind === 'scalar' ? [node.text.trim()] : []));
    return pipIncludes(lines, (0,names_path/* directoryOf */.jt)(path));
}
/** The same, with what those files include in turn. */
function condaConsumes(root, path, files) {
    return condaIncludes(root, path).flatMap((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' ? [file, ...reachedFiles(reading.text, file, files)] : [file];
    });
}
function reportForeign(findings, { key, at, value }) {
    const tool = FOREIGN.get(key);
    if (tool === undefined)
        return;
    const message = `${(0,diagnostic/* quote */.hD)(key)} is for ${tool}: conda and micromamba do not read it, and it is not hashed`;
    findings.note('foreign-field', message, { at });
    if (key === 'platforms')
        checkPlatforms(findings, value);
}
function checkPlatforms(findings, value) {
    for (const item of (0,text_decode/* decodeList */.VX)(findings, value, 'platforms') ?? []) {
        const platform = (0,text_decode/* decodeString */.sc)(findings, item, 'a platform');
        if (platform === undefined || isSubdir(platform))
            continue;
        const message = `expected a platform of conda, as in linux-64, received ${(0,diagnostic/* quote */.hD)(platform)}`;
        findings.error('wrong-value', message, {
            at: item.at,
            hint: 'write linux-64, linux-aarch64 or another of its names',
        });
    }
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-scalar.js
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
const pyyaml_scalar_BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** Merge, value, and what no plain scalar can be. */
const SPECIAL = /^(?:<<|=|[!&*])$/;
/** Python refuses to read longer ones: https://docs.python.org/3/library/stdtypes.html#int-max-str-digits */
const MAX_DIGITS = 4300;
/** True when PyYAML takes the text, without quotes, for a string. */
function isPyString(text) {
    return ![pyyaml_scalar_BOOLEAN, NULL, INTEGER, FLOAT, TIMESTAMP, SPECIAL].some((pattern) => pattern.test(text));
}
/** The value of a plain scalar; `undefined` for what has no place in a `PyValue`, or what PyYAML itself fails on. */
function pyScalar(text) {
    if (NULL.test(text))
        return null;
    if (pyyaml_scalar_BOOLEAN.test(text))
        return /^(?:yes|true|on)$/i.test(text);
    if (INTEGER.test(text))
        return pyInteger(text.replaceAll('_', ''));
    if (FLOAT.test(text))
        return pyFloat(text.replaceAll('_', '').toLowerCase());
    return isPyString(text) ? text : undefined;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L237
function pyInteger(text) {
    const digits = text.replace(/^[-+]/, '');
    if (digits.length > MAX_DIGITS)
        return undefined;
    const value = digits.includes(':') ? sexagesimal(digits) : plainInteger(digits);
    return value !== undefined && text.startsWith('-') ? -value : value;
}
function plainInteger(digits) {
    if (/^0[bx]$/.test(digits))
        return undefined;
    return BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
}
function sexagesimal(digits) {
    return digits.split(':').reduce((value, part) => value * 60n + BigInt(part), 0n);
}
function pyFloat(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    const digits = text.replace(/^[-+]/, '');
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    return sign * (digits.includes(':') ? sexagesimalFloat(digits) : Number(digits));
}
// In the order in which Python adds, which decides how it rounds.
function sexagesimalFloat(digits) {
    let base = 1;
    let value = 0;
    for (const part of digits.split(':').reverse()) {
        value += Number(part) * base;
        base *= 60;
    }
    return value;
}
/** A number as Python's `str` writes it: `1.1`, `1e+16`, `inf`. */
function formatPyNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (!Number.isFinite(value))
        return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
    const negative = value < 0 || Object.is(value, -0) ? '-' : '';
    const [digits = '', power = ''] = Math.abs(value).toExponential().split('e');
    const exponent = Number(power);
    // Python changes to exponents at other sizes than JavaScript.
    if (exponent < -4 || exponent >= 16) {
        const size = String(Math.abs(exponent)).padStart(2, '0');
        return `${negative}${digits}e${exponent < 0 ? '-' : '+'}${size}`;
    }
    return negative + fixedPoint(digits.replace('.', ''), exponent);
}
function fixedPoint(digits, exponent) {
    if (exponent < 0)
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}
/**
 * The value that PyYAML reads; `undefined` where that is none of ours: dates, keys that may be no strings, and containers that an
 * alias repeats, which PyYAML dumps as aliases.
 */
function pyValue(root) {
    const seen = new Set();
    const visit = (node) => {
        if (node.kind === 'scalar')
            return node.plain ? pyScalar(node.text) : node.text;
        const place = `${node.at.line}:${node.at.column}`;
        if (seen.has(place))
            return undefined;
        seen.add(place);
        if (node.kind === 'list')
            return pyyaml_scalar_all(node.items.map(visit));
        // Whether a key has quotes is not known.
        if (!node.entries.every(({ key }) => isPyString(key)))
            return undefined;
        const values = pyyaml_scalar_all(node.entries.map(({ value }) => visit(value)));
        return values && new Map(node.entries.map(({ key }, index) => [key, values[index]]));
    };
    return visit(root);
}
function pyyaml_scalar_all(values) {
    return values.every((value) => value !== undefined) ? values : undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-analysis.js

const BREAK = /[\n\x85\u2028\u2029]/;
/** What only double quotes can hold, for the emitter writes ASCII. */
const pyyaml_analysis_SPECIAL = /[^\n\x20-\x7E]/;
const INDICATOR = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?: |$))|:(?: |$)| #/;
/** https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py#L624 */
function analyzeScalar(text) {
    const multiline = BREAK.test(text);
    const quotable = !pyyaml_analysis_SPECIAL.test(text) && !/ \n|\n /.test(text);
    const plain = quotable && !multiline && !/^ | $/.test(text) && !INDICATOR.test(text) && text !== '' && isPyString(text);
    return { plain, singleQuoted: quotable, multiline };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-dump.js


const WIDTH = 80;
const INDENT = 2;
/** A longer key stands behind `?`; the length counts the tag `!!str`. */
const MAX_SIMPLE_KEY = 128 - '!!str'.length;
const SHORT_ESCAPES = {
    '\0': '0',
    '\x07': 'a',
    '\x08': 'b',
    '\x09': 't',
    '\x0A': 'n',
    '\x0B': 'v',
    '\x0C': 'f',
    '\x0D': 'r',
    '\x1B': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xA0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
/**
 * The text that PyYAML's `yaml.dump(value, sort_keys=True)` writes: block style, sequences of a map not indented, long scalars
 * folded behind column 80, ASCII only. The names and the order of steps are those of its emitter, so that they can be compared.
 * https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py
 */
function dumpPyYaml(root) {
    const emitter = new Emitter();
    emitter.container(root, undefined, false);
    return `${emitter.text()}\n`;
}
class Emitter {
    #parts = [];
    #column = 0;
    #whitespace = true;
    #indention = true;
    text() {
        return this.#parts.join('');
    }
    /** Writes a map or a list below `indent`, `undefined` for the document's root. `inMap`: it is the value of a key. */
    container(value, indent, inMap) {
        if (value instanceof Map)
            this.#map(value, indent);
        else
            this.#list(value, indent, inMap);
    }
    #list(list, indent, inMap) {
        if (list.length === 0)
            this.#empty('[', ']');
        const indentless = inMap && !this.#indention;
        const inner = indent === undefined ? 0 : indentless ? indent : indent + INDENT;
        for (const item of list) {
            this.#writeIndent(inner);
            this.#indicator('-', true, true);
            this.#node(item, inner, false);
        }
    }
    #map(map, indent) {
        if (map.size === 0)
            this.#empty('{', '}');
        const inner = indent === undefined ? 0 : indent + INDENT;
        for (const [key, value] of [...map].sort(([a], [b]) => comparePoints(a, b))) {
            this.#writeIndent(inner);
            if (isSimpleKey(key)) {
                this.#string(key, inner + INDENT, true);
                this.#indicator(':', false);
            }
            else {
                this.#indicator('?', true, true);
                this.#string(key, inner + INDENT, false);
                this.#writeIndent(inner);
                this.#indicator(':', true, true);
            }
            this.#node(value, inner, true);
        }
    }
    #node(value, indent, inMap) {
        if (typeof value === 'string')
            this.#string(value, indent + INDENT, false);
        else if (value === null || typeof value !== 'object')
            this.#plain(scalarText(value), indent + INDENT, true);
        else
            this.container(value, indent, inMap);
    }
    #empty(open, close) {
        this.#indicator(open, true);
        this.#indicator(close, false);
    }
    // A key that stands before its colon is never folded.
    #string(text, indent, key) {
        const analysis = analyzeScalar(text);
        if (analysis.plain)
            this.#plain(text, indent, !key);
        else if (analysis.singleQuoted)
            this.#singleQuoted(text, indent, !key);
        else
            this.#doubleQuoted([...text], indent, !key);
    }
    #indicator(indicator, needsWhitespace, indention = false) {
        this.#put(this.#whitespace || !needsWhitespace ? indicator : ` ${indicator}`);
        this.#whitespace = false;
        this.#indention = this.#indention && indention;
    }
    #writeIndent(indent) {
        if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace))
            this.#break();
        if (this.#column >= indent)
            return;
        this.#whitespace = true;
        this.#put(' '.repeat(indent - this.#column));
    }
    #break() {
        this.#parts.push('\n');
        this.#whitespace = true;
        this.#indention = true;
        this.#column = 0;
    }
    #put(text) {
        this.#parts.push(text);
        this.#column += text.length;
    }
    #plain(text, indent, split) {
        if (!this.#whitespace)
            this.#put(' ');
        this.#whitespace = false;
        this.#indention = false;
        for (const piece of text.split(/( +)/)) {
            if (piece === ' ' && split && this.#column > WIDTH) {
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
            }
            else
                this.#put(piece);
        }
    }
    #singleQuoted(text, indent, split) {
        this.#indicator("'", true);
        let offset = 0;
        for (const piece of text.split(/( +|\n+)/)) {
            const inside = offset > 0 && offset + piece.length < text.length;
            if (piece.startsWith('\n'))
                this.#lineFeeds(piece, indent);
            else if (piece === ' ' && inside && split && this.#column > WIDTH)
                this.#writeIndent(indent);
            else
                this.#put(piece.replaceAll("'", "''"));
            offset += piece.length;
        }
        this.#indicator("'", false);
    }
    // One line feed more than there are: a single one would be folded to a blank.
    #lineFeeds(piece, indent) {
        for (let count = 0; count <= piece.length; count += 1)
            this.#break();
        this.#writeIndent(indent);
    }
    #doubleQuoted(characters, indent, split) {
        this.#indicator('"', true);
        let start = 0;
        for (let end = 0; end < characters.length; end += 1) {
            const character = characters[end];
            if (!/^[\x20-\x7E]$/.test(character) || character === '"' || character === '\\') {
                this.#put(characters.slice(start, end).join(''));
                this.#put(escapeOf(character));
                start = end + 1;
            }
            const between = end > 0 && end < characters.length - 1;
            const long = this.#column + (end - start) > WIDTH;
            if (between && (character === ' ' || start >= end) && long && split) {
                this.#put(`${characters.slice(start, end).join('')}\\`);
                start = Math.max(start, end);
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
                if (characters[start] === ' ')
                    this.#put('\\');
            }
        }
        this.#put(characters.slice(start).join(''));
        this.#indicator('"', false);
    }
}
function isSimpleKey(key) {
    return key !== '' && [...key].length < MAX_SIMPLE_KEY && !analyzeScalar(key).multiline;
}
// Python compares strings by code points, JavaScript by UTF-16 units.
function comparePoints(a, b) {
    const left = [...a];
    const right = [...b];
    const at = left.findIndex((character, index) => character !== right[index]);
    if (at < 0)
        return left.length - right.length;
    return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
function escapeOf(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return `\\${short}`;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/representer.py#L167
function scalarText(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    const text = formatPyNumber(value);
    if (typeof value === 'bigint')
        return text;
    if (!Number.isFinite(value))
        return text.replace(/(inf|nan)/, '.$1');
    return text.includes('.') ? text : text.replace('e', '.0e');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/anonymous-version.js



/**
 * The version that azure-ai-ml gives an anonymous environment of an image and conda packages: 64 hex digits, `undefined` where it
 * cannot be computed (dates and aliases in the conda environment). It is interoperability alone, no address of ours: the order of
 * keys does not matter to it, but the conda `name` does. Inference settings count as Python code gives them; from YAML the SDK
 * hashes its own classes' names with them, which differ from release to release.
 * https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_assets/environment.py
 */
function anonymousVersion(image, conda, inference) {
    const value = conda === undefined ? null : pyValue(conda);
    if (value === undefined)
        return undefined;
    const parts = [...(inference === undefined ? [] : [inference]), ...(isContainer(value) ? [value] : [])];
    const text = parts.reduce((joined, part) => joinCharacters(joined, (0,names_sha256/* sha256Hex */.f)(dumpPyYaml(part))), (0,names_sha256/* sha256Hex */.f)(image));
    return (0,names_sha256/* sha256Hex */.f)(text);
}
function isContainer(value) {
    return value instanceof Map && value.size > 0;
}
/** Python's `separator.join(text)`, which the SDK applies to a text where it meant a list. */
function joinCharacters(separator, text) {
    return [...text].join(separator);
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/inference.js


const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'];
const inference_KEYS = ['port', 'path'];
/** Checks `inference_config`: three routes, each with a port and a path. They are settings of a deployment and never hashed. */
function checkInference(findings, node) {
    const config = (0,text_decode/* decodeMap */.P2)(findings, node, 'inference_config');
    if (config === undefined)
        return;
    (0,text_decode/* checkKeys */.L)(findings, config, ROUTES, 'inference_config');
    for (const name of ROUTES) {
        const route = inference_required(findings, config, name, 'inference_config');
        if (route !== undefined)
            checkRoute(findings, route, `inference_config.${name}`);
    }
}
function checkRoute(findings, node, where) {
    const route = (0,text_decode/* decodeMap */.P2)(findings, node, where);
    if (route === undefined)
        return;
    (0,text_decode/* checkKeys */.L)(findings, route, inference_KEYS, where);
    const port = inference_required(findings, route, 'port', where);
    const path = inference_required(findings, route, 'path', where);
    if (port !== undefined)
        checkPort(findings, port, where);
    if (path !== undefined)
        (0,text_decode/* decodeString */.sc)(findings, path, `${where}.path`);
}
function checkPort(findings, node, where) {
    const text = node.kind === 'scalar' ? node.text : '';
    if (/^[0-9]{1,5}$/.test(text))
        return;
    const received = node.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(text) : `a ${node.kind}`;
    const message = `expected a port for ${where}.port, received ${received}`;
    findings.error('wrong-value', message, { at: node.at, hint: 'write a number, such as 5001' });
}
function inference_required(findings, map, key, where) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    if (entry === undefined)
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
    return entry?.value;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/fields.js





/** Keys of an Azure ML environment: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const ENVIRONMENT_KEYS = [
    '$schema',
    'name',
    'version',
    'description',
    'tags',
    'properties',
    'image',
    'conda_file',
    'build',
    'os_type',
    'inference_config',
    'datastore',
    'auto_delete_setting',
];
/** Keys that the service adds when it shows an environment. */
const OUTPUT_KEYS = ['id', 'creation_context', 'latest_version', 'intellectual_property'];
/** Keys of the REST API, with what stands in their place here. https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/environments/versions */
const FOREIGN_KEYS = {
    autoRebuild: 'remove it: follow-base in terrarium.yml says when a moved base rebuilds the image',
    isAnonymous: 'remove it: an environment of a job is anonymous, one of its own file is not',
    isArchived: 'remove it: az ml environment archive sets it',
    stage: 'remove it: it is a field of the REST API',
    intellectualProperty: 'remove it: the service writes it',
    autoDeleteSetting: 'write auto_delete_setting',
    condaFile: 'write conda_file',
    osType: 'write os_type',
    inferenceConfig: 'write inference_config',
};
/** What the SDK calls environments without a name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';
/** True when the keys of a map are those of an environment, as far as they are known at all. */
function hasEnvironmentKeys(map) {
    return map.entries.every(({ key }) => ENVIRONMENT_KEYS.includes(key) || OUTPUT_KEYS.includes(key) || Object.hasOwn(FOREIGN_KEYS, key));
}
/** Checks what is no part of the image: unknown keys, the system, inference settings, names and versions. */
function checkFields(findings, map, named) {
    checkKnown(findings, map);
    fields_checkOs(findings, map);
    checkSettings(findings, map);
    const name = (0,text_decode/* entryOf */.Ms)(map, 'name');
    const version = (0,text_decode/* entryOf */.Ms)(map, 'version');
    if (!named)
        warnUnused(findings, name, version);
    else {
        warnDots(findings, name);
        warnNumber(findings, version);
    }
}
// No image depends on them: Azure ML refuses a mistake in them, and a build goes on.
function checkSettings(findings, map) {
    const settings = new model_findings/* Findings */.F(findings.path);
    (0,text_decode/* decodeOptional */.BV)(settings, map, 'properties', text_decode/* decodeTexts */.hs);
    (0,text_decode/* decodeOptional */.BV)(settings, map, 'datastore', text_decode/* decodeString */.sc);
    (0,text_decode/* decodeOptional */.BV)(settings, map, 'auto_delete_setting', text_decode/* decodeMap */.P2);
    const inference = (0,text_decode/* entryOf */.Ms)(map, 'inference_config');
    if (inference !== undefined)
        checkInference(settings, inference.value);
    for (const finding of settings.diagnostics)
        findings.add({ ...finding, severity: 'warning' });
}
function checkKnown(findings, map) {
    for (const { key, at } of map.entries) {
        if (OUTPUT_KEYS.includes(key)) {
            findings.warning('field-ignored', `${key} is written by the service and not read`, { at, hint: 'remove it' });
        }
        else if (Object.hasOwn(FOREIGN_KEYS, key)) {
            const message = `unknown field ${(0,diagnostic/* quote */.hD)(key)} in an Azure ML environment`;
            findings.error('unknown-field', message, { at, hint: FOREIGN_KEYS[key] });
        }
    }
    const rest = map.entries.filter(({ key }) => !OUTPUT_KEYS.includes(key) && !Object.hasOwn(FOREIGN_KEYS, key));
    (0,text_decode/* checkKeys */.L)(findings, { ...map, entries: rest }, ENVIRONMENT_KEYS, 'an Azure ML environment');
}
function fields_checkOs(findings, map) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, 'os_type');
    const os = entry === undefined ? undefined : (0,text_decode/* decodeString */.sc)(findings, entry.value, 'os_type');
    if (os === undefined || os.toLowerCase() === 'linux')
        return;
    const message = `expected os_type linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, { at: entry?.value.at, hint: 'images are built for Linux' });
}
// https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema/assets/environment.py
function warnUnused(findings, name, version) {
    const entry = name ?? version;
    if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.text === ANONYMOUS))
        return;
    const message = `${entry.key} of an environment inside a job or a component is not used: Azure ML registers it without a name`;
    const hint = 'remove name and version, or register the environment and write azureml:<name>:<version>';
    findings.warning('anonymous-name', message, { at: entry.at, hint });
}
// The service took no dots for years, and its own names have them today.
function warnDots(findings, name) {
    if (name?.value.kind !== 'scalar' || !name.value.text.includes('.'))
        return;
    const message = `the name ${(0,diagnostic/* quote */.hD)(name.value.text)} has dots, which not every release of Azure ML takes`;
    findings.warning('name-dots', message, { at: name.value.at, hint: 'write "-" or "_" instead' });
}
function warnNumber(findings, version) {
    if (version?.value.kind !== 'scalar' || !version.value.plain)
        return;
    const { text, at } = version.value;
    if (isPyString(text))
        return;
    const value = pyScalar(text);
    const number = typeof value === 'bigint' || typeof value === 'number';
    if (number && formatPyNumber(value) === text)
        return;
    const meaning = number ? `which Azure ML reads as ${formatPyNumber(value)}` : 'which Azure ML does not read as text';
    const message = `the version is taken as it is written, ${(0,diagnostic/* quote */.hD)(text)}, ${meaning}`;
    findings.warning('version-number', message, { at, hint: `quote it: "${text}"` });
}
/** Reports a conda file that stands where an environment is expected. */
function isMisplacedConda(findings, map) {
    const misplaced = (0,text_decode/* entryOf */.Ms)(map, 'dependencies') ?? (0,text_decode/* entryOf */.Ms)(map, 'channels');
    if (misplaced === undefined)
        return false;
    const message = `expected an Azure ML environment, received a conda file: ${(0,diagnostic/* quote */.hD)(misplaced.key)} belongs into the file that conda_file names`;
    const hint = 'move it to conda.yml and write "conda_file: conda.yml"';
    findings.error('conda-as-environment', message, { at: misplaced.at, hint });
    return true;
}
/** Checks that there is one source of the image. */
function checkSources(findings, map) {
    const image = (0,text_decode/* entryOf */.Ms)(map, 'image');
    const build = (0,text_decode/* entryOf */.Ms)(map, 'build');
    const conda = (0,text_decode/* entryOf */.Ms)(map, 'conda_file');
    if (image !== undefined && build !== undefined)
        findings.error('image-and-build', 'expected image or build, received both', {
            at: build.at,
            hint: 'remove one of them',
        });
    if (image === undefined && build === undefined)
        findings.error('no-image', 'expected image or build, received neither', {
            at: map.at,
            hint: 'add "image: <reference>"',
        });
    if (conda !== undefined && image === undefined && build !== undefined) {
        const hint = 'install conda packages in the Dockerfile';
        findings.error('conda-without-image', 'conda_file needs image', { at: conda.at, hint });
    }
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/environment.js












/** Reads an environment of Azure ML v2, from its own file or from inside another: one schema. */
function parseEnvironment(findings, root, files, { format, named }) {
    const empty = { ...emptySource(format), standing: format === 'azureml' ? 'declared' : 'inline' };
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an Azure ML environment');
    if (map === undefined || isMisplacedConda(findings, map))
        return empty;
    checkFields(findings, map, named);
    checkSources(findings, map);
    const conda = condaPart(findings, map, files);
    const base = optional(map, 'image', (entry) => decodeImage(findings, entry));
    const text = (key) => optional(map, key, (entry) => (0,text_decode/* decodeText */.g7)(findings, entry.value, key));
    const name = text('name');
    const version = text('version');
    return {
        ...empty,
        ...(named ? { name, nameAt: (0,text_decode/* entryOf */.Ms)(map, 'name')?.value.at, version } : {}),
        description: text('description'),
        tags: optional(map, 'tags', (entry) => (0,text_decode/* decodeTexts */.hs)(findings, entry.value, 'tags')) ?? {},
        base,
        dockerfile: optional(map, 'build', (entry) => parseBuild(findings, entry, files)),
        ...conda?.part,
        ...interop(map, base, conda),
    };
}
/** Paths, relative to the root, of the files that an environment names. */
function environmentFiles(root, path) {
    const conda = (0,text_decode/* entryOf */.Ms)(root, 'conda_file')?.value;
    const named = conda?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), conda.text) : undefined;
    const inline = conda?.kind === 'map' ? condaIncludes(conda, path) : [];
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const dockerfile = build?.kind === 'map' ? dockerfilePath(build, path) : undefined;
    return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile])];
}
function optional(map, key, decode) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : decode(entry);
}
function decodeImage(findings, entry) {
    const text = (0,text_decode/* decodeString */.sc)(findings, entry.value, 'image');
    if (text === undefined || (0,names_reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const message = `expected an image reference such as python:3.12-slim, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('reference-syntax', message, { at: entry.value.at });
    return undefined;
}
function condaPart(findings, map, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'conda_file')?.value;
    if (node === undefined)
        return undefined;
    if (node.kind === 'map')
        return readConda(findings, node, files, '', []);
    const text = (0,text_decode/* decodeString */.sc)(findings, node, 'conda_file');
    if (text === undefined)
        return undefined;
    const path = localPath(findings, 'conda_file', text, (0,names_path/* directoryOf */.jt)(findings.path), node);
    const content = path === undefined ? undefined : namedText(findings, 'conda_file', path, files, node);
    if (path === undefined || content === undefined)
        return undefined;
    const reading = (0,yaml/* readYaml */.g)(content, path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.F(path);
    const conda = readConda(inner, reading.root, files, content, [path]);
    findings.add(...inner.diagnostics);
    return conda;
}
function readConda(findings, node, files, text, own) {
    const content = parseConda(findings, node, files, text);
    const reached = node.kind === 'map' ? condaConsumes(node, findings.path, files) : [];
    return { node, part: { ...content, consumes: [...own, ...reached] } };
}
function interop(map, image, conda) {
    const unread = (0,text_decode/* entryOf */.Ms)(map, 'conda_file') !== undefined && conda === undefined;
    if (image === undefined || unread || (0,text_decode/* entryOf */.Ms)(map, 'inference_config') !== undefined)
        return {};
    const version = anonymousVersion(image, conda?.node);
    return version === undefined ? {} : { azuremlAnonymousVersion: version };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/azureml.js







const WORTH_READING = /^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m;
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];
/** Keys whose value no environment has before a template is filled in. */
const FILLED_IN = ['name', 'image', 'conda_file'];
const PLACE = { format: 'azureml', named: true };
const DECLARED = { ...emptySource('azureml'), standing: 'declared' };
/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const azureml = {
    format: 'azureml',
    names: isYamlName,
    recognizes: (text) => {
        if (!WORTH_READING.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        if (reading.ok)
            return reading.root.kind === 'map' && !isTemplate(reading.root) && isEnvironment(reading.root);
        return !text.includes('{{') && isEnvironmentSchema(schemaLine(text));
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok && reading.root.kind === 'map' ? environmentFiles(reading.root, path) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return oneDefinition(DECLARED, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const source = parseEnvironment(findings, reading.root, files, PLACE);
        return oneDefinition(source, findings.diagnostics);
    },
};
function isEnvironment(root) {
    const schema = (0,text_decode/* entryOf */.Ms)(root, '$schema')?.value;
    if (schema?.kind === 'scalar')
        return isEnvironmentSchema(schema.text);
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const buildsFrom = build?.kind === 'map' && (0,text_decode/* entryOf */.Ms)(build, 'path') !== undefined;
    if (image?.kind !== 'scalar' && !buildsFrom)
        return false;
    if (image !== undefined && (0,text_decode/* entryOf */.Ms)(root, 'conda_file') !== undefined)
        return true;
    return (root.entries.every((entry) => ENVIRONMENT_KEYS.includes(entry.key)) &&
        EVIDENCE.some((key) => (0,text_decode/* entryOf */.Ms)(root, key) !== undefined));
}
function isTemplate(root) {
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const values = FILLED_IN.map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    const path = build?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(build, 'path')?.value : undefined;
    return [...values, path].some((node) => node?.kind === 'scalar' && /\{\{.*\}\}/.test(node.text));
}

;// CONCATENATED MODULE: ./build/core/names/azureml-reference.js
const REGISTRY = /^azureml:\/\/registries\/([^/]+)\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?$/;
const RESOURCE = /^azureml:(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/workspaces\/[^/]+\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?)$/i;
const NONE = { by: 'none' };
/**
 * Reads what stands behind `environment:` when that is no map. The forms are those that azure-ai-ml takes: a path only behind
 * `file:`, a name only behind `azureml:`.
 */
function parseEnvironmentReference(text) {
    if (text.startsWith('file:')) {
        const path = text.slice('file:'.length);
        return path === '' ? azureml_reference_refuse('expected a path behind "file:"') : accept({ kind: 'file', path });
    }
    if (!text.startsWith('azureml:'))
        return azureml_reference_refuse('expected azureml:<name>:<version> or file:<path>');
    const registry = REGISTRY.exec(text);
    if (registry !== null) {
        const [, owner = '', name = '', word, value] = registry;
        return accept({ kind: 'registry', registry: owner, name, pick: pickOf(word, value) });
    }
    const resource = RESOURCE.exec(text);
    if (resource !== null) {
        const [, id = '', name = '', word, value] = resource;
        return accept({ kind: 'resource', id, name, pick: pickOf(word, value) });
    }
    return parseShort(text.slice('azureml:'.length));
}
/** The text that reads as this reference. */
function formatEnvironmentReference(reference) {
    if (reference.kind === 'file')
        return `file:${reference.path}`;
    if (reference.kind === 'resource')
        return `azureml:${reference.id}`;
    const { name, pick } = reference;
    if (reference.kind === 'registry') {
        const version = pick.by === 'none' ? '' : `/${pick.by}s/${pick.text}`;
        return `azureml://registries/${reference.registry}/environments/${name}${version}`;
    }
    if (pick.by === 'none')
        return `azureml:${name}`;
    return `azureml:${name}${pick.by === 'label' ? '@' : ':'}${pick.text}`;
}
// A label stands behind the last `@`, a version behind the first colon.
function parseShort(text) {
    if (text.includes('/'))
        return azureml_reference_refuse('expected azureml://registries/<registry>/environments/<name>/versions/<version>');
    const at = text.lastIndexOf('@');
    const separator = at < 0 ? text.indexOf(':') : at;
    const name = separator < 0 ? text : text.slice(0, separator);
    const value = separator < 0 ? undefined : text.slice(separator + 1);
    if (name === '' || value === '')
        return azureml_reference_refuse('expected azureml:<name>:<version> or azureml:<name>@<label>');
    const pick = value === undefined ? NONE : { by: at < 0 ? 'version' : 'label', text: value };
    return accept({ kind: 'workspace', name, pick });
}
function pickOf(word, text) {
    if (word === undefined || text === undefined)
        return NONE;
    return { by: word.toLowerCase() === 'labels' ? 'label' : 'version', text };
}
function accept(reference) {
    return { ok: true, reference };
}
function azureml_reference_refuse(reason) {
    return { ok: false, reason };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/holders.js



/** Types of jobs and components that run in an environment, or have steps that do. */
const holders_TYPES = ['command', 'pipeline', 'sweep', 'parallel', 'spark'];
/** What a map with an environment of Azure ML has beside it. */
const COMPANIONS = [
    'command',
    'task',
    'trial',
    'component',
    'endpoint_name',
    'code_configuration',
    'entry',
    'entry_script',
];
/**
 * Every environment that a job, component, deployment or schedule names or holds; none for other files, though they have
 * `environment:` too: workflows of GitHub, pipelines of GitLab, services of Docker Compose.
 */
function heldEnvironments(root) {
    if (root.kind !== 'map')
        return [];
    const schema = (0,text_decode/* entryOf */.Ms)(root, '$schema')?.value;
    const address = schema?.kind === 'scalar' ? schema.text : '';
    const named = isDeploymentSchema(address) || (!isHolderSchema(address) && (0,text_decode/* entryOf */.Ms)(root, 'endpoint_name') !== undefined);
    const found = holdersBelow(root, '#').map(({ holder, suffix, node }) => ({ holder, suffix, node, named }));
    if (!isHolderSchema(address) && !found.some(({ holder, node }) => isHolder(holder) && isTold(node)))
        return [];
    return found.map(({ suffix, node }) => ({ suffix, node, named }));
}
// The places that the schemas of azure-ai-ml have for an environment.
// https://github.com/Azure/azure-sdk-for-python/tree/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema
function holdersBelow(map, at) {
    return map.entries.flatMap(({ key, value }) => {
        const suffix = `${at}/${escapeToken(key)}`;
        if (key === 'environment')
            return holders_isEmpty(value) ? [] : [{ holder: map, suffix, node: value }];
        if (value.kind !== 'map')
            return [];
        if (key === 'jobs') {
            return value.entries.flatMap((job) => job.value.kind === 'map' ? holdersBelow(job.value, `${suffix}/${escapeToken(job.key)}`) : []);
        }
        return ['component', 'trial', 'task', 'create_job'].includes(key) ? holdersBelow(value, suffix) : [];
    });
}
function holders_isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}
function isHolder(map) {
    const type = (0,text_decode/* entryOf */.Ms)(map, 'type')?.value;
    const typed = type?.kind === 'scalar' && holders_TYPES.includes(type.text.toLowerCase());
    return typed || COMPANIONS.some((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
}
// What tells an environment of Azure ML from everything else that is called one.
function isTold(node) {
    if (node.kind === 'scalar')
        return node.text.startsWith('azureml:');
    if (node.kind === 'list')
        return false;
    const image = (0,text_decode/* entryOf */.Ms)(node, 'image')?.value;
    const build = (0,text_decode/* entryOf */.Ms)(node, 'build')?.value;
    const source = image?.kind === 'scalar' || (build?.kind === 'map' && (0,text_decode/* entryOf */.Ms)(build, 'path') !== undefined);
    return source && hasEnvironmentKeys(node);
}
function escapeToken(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/inline.js










const INLINE = { ...emptySource('azureml-inline'), standing: 'inline' };
const inline_WORTH_READING = /(?:^|[\s{,"'])environment["']?[ \t]*:/;
/** Environments inside jobs, components, deployments and schedules of Azure ML: https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
const azuremlInline = {
    format: 'azureml-inline',
    names: isYamlName,
    recognizes: (text) => {
        if (!inline_WORTH_READING.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        if (reading.ok)
            return heldEnvironments(reading.root).length > 0;
        return !text.includes('{{') && isHolderSchema(schemaLine(text));
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok ? heldEnvironments(reading.root).flatMap(({ node }) => filesOf(node, path)) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return oneDefinition(INLINE, [reading.diagnostic]);
        const held = heldEnvironments(reading.root).map((environment) => readHeld(environment, path, files));
        return {
            definitions: held.flatMap((reading) => ('source' in reading ? [reading] : [])),
            uses: held.flatMap((reading) => ('reference' in reading ? [reading] : [])),
        };
    },
};
function readHeld({ suffix, node, named }, path, files) {
    const findings = new model_findings/* Findings */.F(path);
    if (node.kind !== 'scalar') {
        const source = parseEnvironment(findings, node, files, { format: 'azureml-inline', named });
        return { suffix, source, diagnostics: findings.diagnostics };
    }
    const reading = parseEnvironmentReference(node.text);
    if (!reading.ok) {
        const message = `${reading.reason}, received ${(0,diagnostic/* quote */.hD)(node.text)}`;
        const hint = 'write azureml:<name>:<version>, file:<path>, or the environment itself';
        findings.error('environment-reference', message, { at: node.at, hint });
        return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    if (reading.reference.kind === 'file') {
        const target = localPath(findings, 'environment', reading.reference.path, (0,names_path/* directoryOf */.jt)(path), node);
        const text = target === undefined ? undefined : namedText(findings, 'environment', target, files, node);
        if (text === undefined)
            return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    return { suffix, reference: node.text, at: node.at };
}
function filesOf(node, path) {
    if (node.kind === 'map')
        return environmentFiles(node, path);
    const reading = node.kind === 'scalar' ? parseEnvironmentReference(node.text) : undefined;
    const target = reading?.ok ? fileOf(reading.reference, path) : undefined;
    return target === undefined ? [] : [target];
}
/** The file that a reference of a file means, relative to the root; `undefined` for environments that are registered. */
function fileOf(reference, path) {
    const resolved = reference.kind === 'file' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), reference.path) : undefined;
    return resolved?.ok ? resolved.path : undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/keys.js



/**
 * The key that `baseImage`, `base_image` and `BaseImage` stand for: the SDK, its YAML files and the first runconfig files each
 * write their own.
 */
function foldKey(key) {
    return key.replaceAll('_', '').toLowerCase();
}
/** True for what the SDK takes for nothing: null, and an empty text. */
function isAbsent(node) {
    return node.kind === 'scalar' && (node.text === '' || (node.plain && (0,yaml/* scalarType */.h)(node.text) === 'null'));
}
/** The entry of a key in any of its spellings, or `undefined` where it says nothing. */
function entryIn(section, key) {
    return section?.entries.get(foldKey(key));
}
/** Reads a section; `undefined` when it says nothing or is no map. No message shows what stands in it. */
function readSection(findings, node, where, known) {
    if (isAbsent(node))
        return undefined;
    if (node.kind !== 'map')
        return wrongType(findings, node, where, 'a map');
    const folded = new Set(known.map(foldKey));
    for (const entry of node.entries) {
        if (folded.has(foldKey(entry.key)))
            continue;
        const hint = `remove it, or use one of: ${known.join(', ')}`;
        findings.error('unknown-field', `unknown field ${(0,diagnostic/* quote */.hD)(entry.key)} in ${where}`, { at: entry.at, hint });
    }
    return sectionOf(findings, node, where);
}
/** The same for a map whose other keys are of no interest. */
function sectionOf(findings, map, where) {
    const seen = new Map();
    for (const entry of map.kind === 'map' ? map.entries : []) {
        const known = seen.get(foldKey(entry.key));
        if (known === undefined)
            seen.set(foldKey(entry.key), entry);
        else {
            const message = `${(0,diagnostic/* quote */.hD)(known.key)} and ${(0,diagnostic/* quote */.hD)(entry.key)} in ${where} are one field`;
            findings.error('yaml-duplicate-key', message, { at: entry.at, hint: 'remove one' });
        }
    }
    return { at: map.at, entries: new Map([...seen].filter(([, { value }]) => !isAbsent(value))) };
}
/** Reads the section under a key of a section. */
function subsection(findings, parent, key, known) {
    const entry = entryIn(parent, key);
    return entry === undefined ? undefined : readSection(findings, entry.value, key, known);
}
/** Reads a truth value, as JSON and both versions of YAML write it. */
function readFlag(findings, section, key, fallback) {
    const entry = entryIn(section, key);
    if (entry === undefined)
        return fallback;
    const { value } = entry;
    if (value.kind === 'scalar' && value.plain && /^(?:true|True|TRUE|false|False|FALSE)$/.test(value.text))
        return value.text.toLowerCase() === 'true';
    wrongType(findings, value, key, 'true or false');
    return fallback;
}
/** Reads a text, as it is written; a plain scalar of another type is an error. */
function keys_readText(findings, section, key) {
    const entry = entryIn(section, key);
    if (entry === undefined)
        return undefined;
    const { value } = entry;
    if (value.kind === 'scalar' && (!value.plain || (0,yaml/* scalarType */.h)(value.text) === undefined))
        return value.text;
    return wrongType(findings, value, key, 'a text', 'write it in quotes');
}
/** Reads a list; `undefined` when it says nothing or is none. */
function readList(findings, section, key) {
    const entry = entryIn(section, key);
    if (entry === undefined)
        return [];
    if (entry.value.kind === 'list')
        return entry.value.items;
    wrongType(findings, entry.value, key, 'a list');
    return [];
}
/** Reads `environmentVariables`: settings of a run, which are not hashed. */
function readVariables(findings, section) {
    const node = entryIn(section, 'environmentVariables')?.value;
    if (node !== undefined && node.kind !== 'map')
        wrongType(findings, node, 'environmentVariables', 'a map');
    const entries = node?.kind === 'map' ? node.entries : [];
    return Object.fromEntries(entries.flatMap(({ key, value }) => {
        if (value.kind === 'scalar')
            return [[key, value.text]];
        wrongType(findings, value, `environmentVariables.${key}`, 'a text');
        return [];
    }));
}
// Unlike elsewhere, the message does not show what was received: it may be a password in the wrong place.
function wrongType(findings, node, what, expected, hint) {
    const received = node.kind === 'scalar' ? 'a scalar of another type' : `a ${node.kind}`;
    findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at, hint });
    return undefined;
}
const SECRET_KEY = /(?:password|passwd|pwd|token|secret|username|accountkey|apikey|connectionstring)$/;
const SECRET_HINT = 'remove it from the file and its history, and log in instead (docs/configuration.md#secrets)';
/** Warns of every field that carries a secret, by the field's name alone. */
function reportSecrets(findings, node, trail = '') {
    if (node.kind === 'list')
        for (const item of node.items)
            reportSecrets(findings, item, trail);
    if (node.kind !== 'map')
        return;
    for (const { key, value, at } of node.entries) {
        const path = trail === '' ? key : `${trail}.${key}`;
        if (holdsSecret(key, value)) {
            const message = `${(0,diagnostic/* quote */.hD)(path)} carries a secret, which is not read`;
            findings.warning('secret-in-file', message, { at, hint: SECRET_HINT });
        }
        else if (!CHECKED_ELSEWHERE.has(foldKey(key)))
            reportSecrets(findings, value, path);
    }
}
// What is installed: URLs with credentials are errors of those fields, and a Dockerfile is read as one.
const CHECKED_ELSEWHERE = new Set(['condadependencies', 'repositories', 'basedockerfile']);
function holdsSecret(key, value) {
    if (SECRET_KEY.test(foldKey(key)))
        return !keys_isEmpty(value);
    return value.kind === 'scalar' && foldKey(key) !== 'basedockerfile' && hasCredentials(value.text);
}
/** True for null, an empty text, and a map or list of nothing else. */
function keys_isEmpty(node) {
    if (node.kind === 'list')
        return node.items.every(keys_isEmpty);
    return node.kind === 'map' ? node.entries.every(({ value }) => keys_isEmpty(value)) : isAbsent(node);
}
/** True for text that YAML could not read at a line that may carry a secret: the parser's message may show it. */
function mayShowSecret(text, line) {
    const lines = text.split('\n');
    const near = line === undefined ? lines : lines.slice(Math.max(0, line - 2), line + 1);
    return near.some((written) => /pass|pwd|token|secret|username|key/i.test(written));
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/docker.js




const docker_KEYS = [
    'baseImage',
    'baseDockerfile',
    'buildContext',
    'baseImageRegistry',
    'platform',
    'enabled',
    'sharedVolumes',
    'shmSize',
    'arguments',
    'gpuSupport',
    'preparation',
];
const docker_CONTEXT_KEYS = ['locationType', 'location', 'dockerfilePath'];
const REGISTRY_KEYS = ['address', 'username', 'password', 'registryIdentity'];
/**
 * Reads the `docker` section: one of baseImage, baseDockerfile and buildContext. How a container is run (arguments, shmSize,
 * sharedVolumes, ...) is no part of the image. `at` is where the environment stands.
 */
function readDocker(findings, environment, sidecar) {
    const entry = entryIn(environment, 'docker');
    const section = entry === undefined ? undefined : readSection(findings, entry.value, 'docker', docker_KEYS);
    checkPlatform(findings, section);
    checkChoice(findings, section, sidecar, entry?.at ?? environment.at);
    checkContext(findings, section);
    return { base: docker_readBase(findings, section), dockerfile: readDockerfile(findings, section, sidecar) };
}
// https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment.dockersection
const DEFAULT_IMAGE = 'write docker.baseImage: the SDK put mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04 there, with the tag of its own release';
function checkChoice(findings, section, sidecar, at) {
    const image = entryIn(section, 'baseImage');
    const context = entryIn(section, 'buildContext');
    const dockerfile = sidecar ?? entryIn(section, 'baseDockerfile');
    const given = [image, dockerfile, context].filter((choice) => choice !== undefined).length;
    if (given > 1) {
        const message = 'expected one of baseImage, baseDockerfile (or the file BaseDockerfile) and buildContext, received several';
        findings.error('image-and-build', message, { at, hint: 'keep one of them' });
    }
    if (given > 0)
        return;
    findings.error('no-image', 'expected baseImage or baseDockerfile, received neither', { at, hint: DEFAULT_IMAGE });
}
function checkPlatform(findings, section) {
    const platform = subsection(findings, section, 'platform', ['os', 'architecture']);
    for (const [key, only] of [
        ['os', 'linux'],
        ['architecture', 'amd64'],
    ]) {
        const text = keys_readText(findings, platform, key);
        if (text === undefined || text.toLowerCase() === only)
            continue;
        const message = `expected ${only} for docker.platform.${key}, received another one`;
        const hint = 'images are built for Linux; platforms are set in terrarium.yml';
        findings.error('os-not-supported', message, { at: entryIn(platform, key)?.value.at, hint });
    }
}
// The location may be a signed URL: it is not shown.
function checkContext(findings, section) {
    const context = subsection(findings, section, 'buildContext', docker_CONTEXT_KEYS);
    if (context === undefined)
        return;
    const type = keys_readText(findings, context, 'locationType')?.toLowerCase();
    const where = type === 'git' ? 'in another git repository' : 'in a storage account';
    const hint = 'check the content in, and name its Dockerfile as a definition of its own: what changes elsewhere cannot be hashed';
    findings.error('path-refused', `docker.buildContext lies ${where}`, { at: context.at, hint });
}
function docker_readBase(findings, section) {
    const image = keys_readText(findings, section, 'baseImage');
    const registry = subsection(findings, section, 'baseImageRegistry', REGISTRY_KEYS);
    const address = keys_readText(findings, registry, 'address');
    if (image === undefined)
        return undefined;
    const at = entryIn(section, 'baseImage')?.value.at;
    const reference = (0,names_reference/* parseReference */.F2)(image);
    if (reference === undefined) {
        const message = 'expected an image reference such as python:3.12-slim for docker.baseImage';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    return address === undefined ? image : onRegistry(findings, image, address, entryIn(registry, 'address')?.value.at);
}
/** The image on the registry that the definition names beside it, unless the image names its own. */
function onRegistry(findings, image, written, at) {
    const address = written.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const registry = docker_isHost(address) ? (0,names_reference/* parseRepository */.SU)(`${address}/x`)?.registry : undefined;
    const own = (0,names_reference/* parseReference */.F2)(image)?.registry;
    if (registry === undefined) {
        const message = 'expected the name of a registry such as example.azurecr.io for docker.baseImageRegistry.address';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    const [first = '', ...path] = image.split('/');
    if (path.length === 0 || !docker_isHost(first))
        return `${address}/${image}`;
    if (own === registry)
        return image;
    const message = 'docker.baseImage names another registry than docker.baseImageRegistry.address';
    findings.error('wrong-value', message, { at, hint: 'remove the address' });
    return undefined;
}
// What stands before the first slash of a reference is a host when it cannot be a folder of the default registry.
// https://github.com/distribution/reference/blob/v0.6.0/normalize.go
function docker_isHost(text) {
    return !text.includes('/') && (/[.:]/.test(text) || text === 'localhost');
}
function readDockerfile(findings, section, sidecar) {
    const inline = sidecar === undefined ? keys_readText(findings, section, 'baseDockerfile') : undefined;
    const text = sidecar?.text ?? inline;
    if (text === undefined)
        return undefined;
    // Lines are those of the Dockerfile, which has no file of its own here.
    const path = sidecar?.path ?? `${findings.path}#docker.baseDockerfile`;
    const inner = new model_findings/* Findings */.F(path);
    const dockerfile = parseDockerfile(inner, text);
    findings.add(...inner.diagnostics);
    return { path, text, dockerfile, context: undefined };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/files.js


/**
 * Folders that paths of a definition are relative to, the first that has the file: that of the experiment, which stands above
 * `aml_config` and `.azureml`, then that of the definition.
 */
function foldersOf(path) {
    const own = (0,names_path/* directoryOf */.jt)(path);
    const configuration = /(?:^|\/)(?:aml_config|\.azureml)$/i.test(own);
    return configuration ? [(0,names_path/* directoryOf */.jt)(own), own] : [own];
}
/** Where a file may lie that a definition names. */
function candidatesOf(path, text) {
    return foldersOf(path).flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(folder, text);
        return resolved.ok ? [resolved.path] : [];
    });
}
/** The file that a field names; `undefined` with a finding when there is none, or when it is not clear which. */
function findFile(findings, field, text, at, files) {
    const [folder = '.'] = foldersOf(findings.path);
    const first = (0,names_path/* resolvePath */.o1)(folder, text);
    if (!first.ok) {
        findings.error('path-refused', `${field} ${(0,diagnostic/* quote */.hD)(text)}: ${first.reason}`, {
            at,
            hint: 'name a file below the root',
        });
        return undefined;
    }
    const found = candidatesOf(findings.path, text).flatMap((path) => {
        const reading = files.get(path);
        return reading?.kind === 'text' ? [{ path, text: reading.text }] : [];
    });
    const [file, other] = found;
    if (file === undefined)
        files_reportMissing(findings, field, first.path, at, files);
    if (file === undefined || other === undefined || other.text === file.text)
        return file;
    // The SDK and the first CLI look in different folders.
    const message = `${field} may be ${(0,diagnostic/* quote */.hD)(file.path)} or ${(0,diagnostic/* quote */.hD)(other.path)}, which differ`;
    findings.error('file-ambiguous', message, { at, hint: 'remove one of them' });
    return undefined;
}
function files_reportMissing(findings, field, path, at, files) {
    const reading = files.get(path);
    const refused = reading?.kind === 'refused' ? reading : undefined;
    const why = refused === undefined ? 'which does not exist' : `which is refused: ${refused.message}`;
    const hint = 'correct the path, or add the file';
    findings.error(refused?.code ?? 'file-missing', `${field} names ${(0,diagnostic/* quote */.hD)(path)}, ${why}`, { at, hint });
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/python.js





const python_KEYS = [
    'userManagedDependencies',
    'interpreterPath',
    'condaDependencies',
    'condaDependenciesFile',
    'baseCondaEnvironment',
];
/**
 * Reads the `python` section. `sidecar` is `conda_dependencies.yml` beside the definition: it stands for condaDependencies.
 * `undefined` where the base image brings its own Python.
 */
function readPython(findings, environment, sidecar, files) {
    const section = subsection(findings, environment, 'python', python_KEYS);
    keys_readText(findings, section, 'interpreterPath');
    if (readFlag(findings, section, 'userManagedDependencies', false))
        return undefined;
    checkBase(findings, section);
    const inline = entryIn(section, 'condaDependencies');
    const named = entryIn(section, 'condaDependenciesFile');
    if (sidecar !== undefined)
        return readCondaFile(findings, sidecar, files);
    // The SDK reads the file, and overwrites with it what stands inline.
    if (named !== undefined)
        return readNamedFile(findings, section, named.value, files);
    if (inline !== undefined)
        return readInline(findings, inline.value, files);
    const hint = 'add conda_dependencies.yml, or write "userManagedDependencies": true where the image has its own Python';
    const message = 'expected python.condaDependencies: without them Azure ML adds a Python of its own choice';
    findings.error('field-missing', message, { at: section?.at ?? environment.at, hint });
    return undefined;
}
// An environment on top of another one of the base image, of which a definition does not say what it holds.
function checkBase(findings, section) {
    const base = entryIn(section, 'baseCondaEnvironment');
    if (base === undefined)
        return;
    const message = 'python.baseCondaEnvironment: an environment on top of one of the image cannot be built here';
    findings.error('base-conda-environment', message, { at: base.at, hint: 'write all packages into condaDependencies' });
}
function readNamedFile(findings, section, node, files) {
    const text = keys_readText(findings, section, 'condaDependenciesFile');
    const file = text === undefined ? undefined : findFile(findings, 'condaDependenciesFile', text, node.at, files);
    return file === undefined ? undefined : readCondaFile(findings, file, files);
}
function readInline(findings, node, files) {
    const content = parseConda(findings, node, files);
    const consumes = node.kind === 'map' ? condaConsumes(node, findings.path, files) : [];
    return { content, consumes, origin: { kind: 'inline', node } };
}
/** Reads a conda file that a definition reaches; its findings stand at its own path. */
function readCondaFile(findings, { path, text }, files) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.F(path);
    const content = parseConda(inner, reading.root, files, text);
    findings.add(...inner.diagnostics);
    const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
    return { content, consumes: [path, ...consumes], origin: { kind: 'file', path } };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/reference.js


/** Keys of an object that names a registered environment, and says nothing of what is in it. */
const NAME_ONLY = ['name', 'version', 'assetId'];
/** The reference that an object stands for which has a name and no content: `azureml:name:version`. */
function referenceOf(node) {
    if (node.kind !== 'map')
        return undefined;
    const names = new Set(NAME_ONLY.map(foldKey));
    const bare = node.entries.every(({ key, value }) => isAbsent(value) || names.has(foldKey(key)));
    const section = sectionOf(new model_findings/* Findings */.F(''), node, '');
    const text = (key) => {
        const value = entryIn(section, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const name = text('name');
    if (!bare || name === undefined)
        return undefined;
    const version = text('version');
    return version === undefined ? `azureml:${name}@latest` : `azureml:${name}:${version}`;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/spark.js






const spark_KEYS = ['repositories', 'packages', 'precachePackages'];
/** Reads the `spark` section of an environment. Without packages it asks for nothing, whatever else it says. */
function readSpark(findings, node) {
    const section = node === undefined ? undefined : readSection(findings, node, 'spark', spark_KEYS);
    return sparkOf(findings, section);
}
/** Reads a `spark_dependencies.yml`: the same, with the configuration of a session, which is no part of an image. */
function readSparkFile(path, text, outer) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    if (!reading.ok) {
        outer.add(reading.diagnostic);
        return NO_SPARK;
    }
    const findings = new model_findings/* Findings */.F(path);
    const section = readSection(findings, reading.root, 'a Spark dependencies file', [...spark_KEYS, 'configuration']);
    checkSparkConfiguration(findings, entryIn(section, 'configuration')?.value);
    const spark = sparkOf(findings, section);
    outer.add(...findings.diagnostics);
    return spark;
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
const INSTALLS = /^spark\.(?:jars(?:$|\.(?:packages|excludes|repositories|ivy|ivySettings)$)|submit\.pyFiles$|files$|archives$)/;
/** Refuses settings of a session that would install packages: they stand where no one looks for them. */
function checkSparkConfiguration(findings, node) {
    if (node?.kind !== 'map')
        return;
    for (const { key, at, value } of node.entries) {
        if (key === 'configuration')
            checkSparkConfiguration(findings, value);
        if (!INSTALLS.test(key))
            continue;
        const hint = 'name packages under "packages" and repositories under "repositories"';
        findings.error('spark-configuration', `${key} would install what the definition does not name`, { at, hint });
    }
}
function sparkOf(findings, section) {
    const packages = readList(findings, section, 'packages').flatMap((node) => readPackage(findings, node));
    const repositories = readList(findings, section, 'repositories').flatMap((node) => readRepository(findings, node));
    const precache = readFlag(findings, section, 'precachePackages', true);
    return packages.length === 0 ? NO_SPARK : { packages, precache, repositories };
}
const PARTS = ['group', 'artifact', 'version'];
function readPackage(findings, node) {
    const section = node.kind === 'map' ? readSection(findings, node, 'a Spark package', PARTS) : undefined;
    if (section === undefined) {
        wrongType(findings, node, 'a Spark package', 'a map with group, artifact and version');
        return [];
    }
    const missing = PARTS.find((key) => entryIn(section, key) === undefined);
    if (missing !== undefined) {
        findings.error('field-missing', `expected ${missing} of a Spark package`, {
            at: node.at,
            hint: `add "${missing}"`,
        });
        return [];
    }
    const texts = PARTS.flatMap((key) => keys_readText(findings, section, key) ?? []);
    if (texts.length < PARTS.length)
        return [];
    const written = texts.join(':');
    const reading = parseMavenCoordinate(written);
    if (reading.ok && texts.every((text) => !text.includes(':')))
        return [formatMavenCoordinate(reading.coordinate)];
    const reason = reading.ok ? 'a colon separates group, artifact and version' : reading.reason;
    findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(written)}: ${reason}`, { at: node.at });
    return [];
}
function readRepository(findings, node) {
    if (node.kind !== 'scalar') {
        wrongType(findings, node, 'a Spark repository', 'a URL');
        return [];
    }
    const reading = parseMavenRepository(node.text);
    if (reading.ok)
        return [reading.url];
    const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    if (reading.secret)
        findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: node.at, hint });
    else
        findings.error('maven-syntax', 'expected the URL of a Maven repository', {
            at: node.at,
            hint: 'write https://host/path',
        });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/environment.js






const environment_ENVIRONMENT_KEYS = [
    ...NAME_ONLY,
    'environmentVariables',
    'python',
    'docker',
    'spark',
    'databricks',
    'r',
    'inferencingStackVersion',
];
/** Reads an environment object of the v1 SDK. https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment */
function readEnvironment(findings, root, sidecars, files, standing) {
    const empty = { ...emptySource('azureml-v1'), standing };
    const section = readSection(findings, root, 'an Azure ML v1 environment', environment_ENVIRONMENT_KEYS);
    if (section === undefined)
        return { source: empty, conda: undefined, object: root };
    checkUnbuilt(findings, section);
    const { base, dockerfile } = readDocker(findings, section, sidecars.dockerfile);
    const python = readPython(findings, section, sidecars.conda, files);
    const reached = Object.values(sidecars).flatMap((file) => file?.path ?? []);
    const source = {
        ...empty,
        ...python?.content,
        name: keys_readText(findings, section, 'name'),
        nameAt: entryIn(section, 'name')?.value.at,
        version: readVersion(findings, section),
        variables: { ...python?.content.variables, ...readVariables(findings, section) },
        base,
        dockerfile,
        spark: readSpark(findings, entryIn(section, 'spark')?.value),
        consumes: [...new Set([...reached, ...(python?.consumes ?? [])])],
    };
    return { source, conda: python?.origin, object: root };
}
// The schema says string; people write numbers, and a version is not hashed.
function readVersion(findings, section) {
    const node = entryIn(section, 'version')?.value;
    return node?.kind === 'scalar' ? node.text : keys_readText(findings, section, 'version');
}
const DATABRICKS_KEYS = ['mavenLibraries', 'pypiLibraries', 'rcranLibraries', 'jarLibraries', 'eggLibraries'];
const R_KEYS = [
    'rVersion',
    'userManaged',
    'rscriptPath',
    'snapshotDate',
    'cranPackages',
    'githubPackages',
    'customUrlPackages',
    'bioconductorPackages',
];
const R_PACKAGES = R_KEYS.slice(4);
/** What the service would put into the image and a build here does not. */
function checkUnbuilt(findings, section) {
    const databricks = subsection(findings, section, 'databricks', DATABRICKS_KEYS);
    for (const key of DATABRICKS_KEYS) {
        if (readList(findings, databricks, key).length === 0)
            continue;
        const message = `databricks.${key}: libraries of a Databricks cluster are not installed into an image`;
        findings.error('databricks-not-built', message, {
            at: entryIn(databricks, key)?.at,
            hint: 'install them in the job',
        });
    }
    checkR(findings, section);
    const stack = entryIn(section, 'inferencingStackVersion');
    if (stack === undefined)
        return;
    const message = 'inferencingStackVersion: the service adds its inference server, which is not in an image built here';
    const hint = 'set it to null, and add azureml-inference-server-http to the pip packages';
    findings.warning('inference-stack', message, { at: stack.at, hint });
}
// `userManaged` with a path says where R is in the image; packages, or a version of R, are to be installed.
function checkR(findings, section) {
    const r = subsection(findings, section, 'r', R_KEYS);
    const installs = [...R_PACKAGES, 'rVersion', 'snapshotDate'].flatMap((key) => entryIn(r, key) ?? []);
    for (const { key, at, value } of installs) {
        if (keys_isEmpty(value))
            continue;
        const message = `r.${key}: R cannot be installed from a definition`;
        findings.error('r-not-built', message, {
            at,
            hint: 'install R and its packages in a Dockerfile, and name it as baseDockerfile',
        });
    }
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/runconfig.js







/** Files that are run configurations by their name. */
function isRunconfigName(path) {
    return /\.runconfig(?:\.ya?ml|\.json)?$/i.test(path);
}
/** Keys by which a run configuration of the first form says what it needs. */
const FIRST_FORM = ['condaDependenciesFile', 'sparkDependenciesFile', 'prepareEnvironment'];
/** The entry of a key, in any spelling, of what may be a map. */
function topEntry(root, key) {
    return root?.kind === 'map' ? root.entries.find((entry) => foldKey(entry.key) === foldKey(key)) : undefined;
}
/** True for the first form: the files that it needs are named at the top. */
function isFirstForm(root) {
    return topEntry(root, 'environment') === undefined && FIRST_FORM.some((key) => topEntry(root, key) !== undefined);
}
const DEFAULTS = { condaDependenciesFile: 'conda_dependencies.yml', sparkDependenciesFile: 'spark_dependencies.yml' };
/** Paths that a run configuration of the first form may name. */
function firstFormFiles(root, path) {
    return ['condaDependenciesFile', 'sparkDependenciesFile'].flatMap((field) => {
        const value = topEntry(root, field)?.value;
        const text = value?.kind === 'scalar' ? value.text : '';
        const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), DEFAULTS[field]);
        return [...(text === '' ? [] : candidatesOf(path, text)), ...(fallback.ok ? [fallback.path] : [])];
    });
}
/**
 * Reads a run configuration of the first form, which has no environment section. Its base image, if any, stands in the file of
 * the compute target: terrarium.yml says it instead.
 */
function readFirstForm(findings, root, files) {
    const section = sectionOf(findings, root, 'a run configuration');
    const managed = readFlag(findings, section, 'userManagedDependencies', false);
    const condaFile = managed ? undefined : runconfig_fileOf(findings, section, 'condaDependenciesFile', files);
    const sparkFile = runconfig_fileOf(findings, section, 'sparkDependenciesFile', files);
    const python = condaFile === undefined ? undefined : readCondaFile(findings, condaFile, files);
    const spark = sparkFile === undefined ? NO_SPARK : readSparkFile(sparkFile.path, sparkFile.text, findings);
    const source = {
        ...emptySource('azureml-v1'),
        ...python?.content,
        standing: 'inline',
        variables: { ...python?.content.variables, ...readVariables(findings, section) },
        base: runconfig_baseOf(findings, section),
        spark,
        consumes: [...(python?.consumes ?? []), ...(sparkFile === undefined ? [] : [sparkFile.path])],
    };
    return { source, conda: python?.origin, object: root };
}
// Where nothing is named, the file of the usual name beside the configuration is meant.
function runconfig_fileOf(findings, section, field, files) {
    const entry = entryIn(section, field);
    const text = keys_readText(findings, section, field);
    if (entry !== undefined)
        return text === undefined ? undefined : findFile(findings, field, text, entry.value.at, files);
    const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(findings.path), DEFAULTS[field]);
    const reading = fallback.ok ? files.get(fallback.path) : undefined;
    return fallback.ok && reading?.kind === 'text' ? { path: fallback.path, text: reading.text } : undefined;
}
function runconfig_baseOf(findings, section) {
    const text = keys_readText(findings, section, 'baseDockerImage');
    if (text === undefined || (0,names_reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const at = entryIn(section, 'baseDockerImage')?.value.at;
    findings.error('reference-syntax', 'expected an image reference for BaseDockerImage', { at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/azureml-v1.js











const CONDA_SIDECAR = 'conda_dependencies.yml';
const DOCKERFILE_SIDECAR = 'BaseDockerfile';
/**
 * Azure ML v1: `azureml_environment.json` with the files beside it, the environments of run configurations, and
 * `spark_dependencies.yml`.
 * https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
const azuremlV1 = {
    format: 'azureml-v1',
    names: (path) => isRunconfigName(path) || isJsonName(path),
    recognizes: (text, path) => formOf(text, path) !== 'none',
    includes: (text, path) => {
        const form = formOf(text, path);
        const reading = form === 'none' ? undefined : azureml_v1_readText(text, path);
        return reading?.ok ? includesOf(reading.root, path, form) : [];
    },
    parse: (text, path, files) => {
        const { definitions, uses } = readV1File(text, path, files);
        return {
            definitions: definitions.map(({ suffix, source, diagnostics }) => ({ suffix, source, diagnostics })),
            uses,
        };
    },
};
/** Reads a file of v1. Secrets in it are reported by the names of their fields, and are in nothing of what is answered. */
function readV1File(text, path, files) {
    const form = formOf(text, path);
    const reading = azureml_v1_readText(text, path);
    if (!reading.ok) {
        const source = { ...emptySource('azureml-v1'), standing: form === 'spark' ? 'part' : standingOf(path) };
        return {
            form,
            definitions: [{ suffix: '', source, diagnostics: [unreadable(reading.diagnostic, text)] }],
            uses: [],
        };
    }
    const findings = new model_findings/* Findings */.F(path);
    reportSecrets(findings, reading.root);
    if (form === 'definition')
        return { form, ...readDefinition(findings, reading.root, files) };
    if (form === 'spark')
        return { form, ...readSparkPart(path, text, findings) };
    return { form, ...readRunconfig(findings, reading.root, files) };
}
function isJsonName(path) {
    return /(?:^|\/)[^/]*environment[^/]*\.json$/i.test(path);
}
// Only a name says that a file is an environment: other tools have sections called `docker` and `python`.
function standingOf(path) {
    return isJsonName(path) ? 'declared' : 'inline';
}
function isConventional(path) {
    return /(?:^|\/)azureml_environment\.json$/i.test(path);
}
// Words that no other format has: without one of them a file is not parsed to find out.
const azureml_v1_EVIDENCE = /user_?managed_?dependencies|conda_?dependencies|base_?(?:image|dockerfile|docker_?image)|precache_?packages|spark_?dependencies_?file|prepare_?environment|inferencing_?stack/i;
const SPARK_NAME = /(?:^|\/)[^/]*spark_dependencies\.ya?ml$/i;
function formOf(text, path) {
    if (isConventional(path))
        return 'definition';
    if (SPARK_NAME.test(path))
        return isSparkFile(text, path) ? 'spark' : 'none';
    const named = isRunconfigName(path);
    if (!azureml_v1_EVIDENCE.test(text) && !(named && /environment/i.test(text)))
        return 'none';
    const reading = azureml_v1_readText(text, path);
    if (!reading.ok)
        return named ? 'runconfig' : 'none';
    if (!named && !/\.(?:ya?ml|json)$/i.test(path))
        return 'none';
    if (isDefinition(reading.root))
        return 'definition';
    return isRunconfig(reading.root, named) ? 'runconfig' : 'none';
}
function isSparkFile(text, path) {
    const reading = azureml_v1_readText(text, path);
    if (!reading.ok)
        return true;
    return (reading.root.kind === 'map' && reading.root.entries.some(({ key }) => key === 'packages' || key === 'repositories'));
}
/** An environment object: it has sections of one, and no other keys. */
function isDefinition(root) {
    if (root.kind !== 'map')
        return false;
    const known = new Set(environment_ENVIRONMENT_KEYS.map(foldKey));
    const keys = root.entries.map(({ key }) => foldKey(key));
    return keys.every((key) => known.has(key)) && (keys.includes('python') || keys.includes('docker'));
}
function isRunconfig(root, named) {
    if (isFirstForm(root))
        return true;
    const environment = topEntry(root, 'environment')?.value;
    if (environment === undefined)
        return false;
    if (named)
        return !isAbsent(environment);
    return environment.kind === 'map' && environment.entries.some(isV1Section);
}
function isV1Section({ key, value }) {
    return ['python', 'docker', 'spark'].includes(foldKey(key)) && value.kind === 'map';
}
// A run configuration may be JSON under a name that does not say so; positions are those of the text either way.
function azureml_v1_readText(text, path) {
    if (!/^\uFEFF?\s*\{/.test(text))
        return (0,yaml/* readYaml */.g)(text, path);
    const reading = (0,yaml/* readYaml */.g)(text, path.endsWith('.json') ? path : `${path}.json`);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
function unreadable(diagnostic, text) {
    if (!mayShowSecret(text, diagnostic.line))
        return diagnostic;
    return { ...diagnostic, message: 'the text cannot be read here; it is not shown because it may be a secret' };
}
function sidecarPath(path, name) {
    const directory = (0,names_path/* directoryOf */.jt)(path);
    return directory === '.' ? name : `${directory}/${name}`;
}
function includesOf(root, path, form) {
    if (form === 'spark')
        return [];
    if (isFirstForm(root))
        return firstFormFiles(root, path);
    const environment = form === 'definition' ? root : topEntry(root, 'environment')?.value;
    const beside = isConventional(path) ? [CONDA_SIDECAR, DOCKERFILE_SIDECAR].map((name) => sidecarPath(path, name)) : [];
    if (form === 'runconfig' && environment?.kind === 'scalar')
        return candidatesOf(path, environment.text);
    return [...beside, ...(environment === undefined ? [] : pythonFiles(environment, path))];
}
function pythonFiles(environment, path) {
    const python = topEntry(environment, 'python')?.value;
    const named = topEntry(python, 'condaDependenciesFile')?.value;
    const inline = topEntry(python, 'condaDependencies')?.value;
    return [
        ...(named?.kind === 'scalar' && !isAbsent(named) ? candidatesOf(path, named.text) : []),
        ...(inline?.kind === 'map' ? condaIncludes(inline, path) : []),
    ];
}
function one(suffix, environment, findings) {
    return { definitions: [{ suffix, ...environment, diagnostics: findings.diagnostics }], uses: [] };
}
function readDefinition(findings, root, files) {
    const { path } = findings;
    const sidecars = isConventional(path) ? sidecarsOf(path, files) : NO_SIDECARS;
    const reference = sidecars.conda === undefined && sidecars.dockerfile === undefined ? referenceOf(root) : undefined;
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix: '', reference, at: root.at }] };
    return one('', readEnvironment(findings, root, sidecars, files, standingOf(path)), findings);
}
function sidecarsOf(path, files) {
    const fileOf = (name) => {
        const reading = files.get(sidecarPath(path, name));
        return reading?.kind === 'text' ? { path: sidecarPath(path, name), text: reading.text } : undefined;
    };
    return { conda: fileOf(CONDA_SIDECAR), dockerfile: fileOf(DOCKERFILE_SIDECAR) };
}
function readSparkPart(path, text, findings) {
    const source = { ...emptySource('azureml-v1'), spark: readSparkFile(path, text, findings) };
    return { definitions: [{ suffix: '', source, diagnostics: findings.diagnostics }], uses: [] };
}
function readRunconfig(findings, root, files) {
    if (isFirstForm(root))
        return one('', readFirstForm(findings, root, files), findings);
    const entry = topEntry(root, 'environment');
    if (entry === undefined)
        return { definitions: [], uses: [] };
    const environment = entry.value;
    const suffix = `#/${entry.key}`;
    const reference = referenceOf(environment);
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix, reference, at: environment.at }] };
    checkSparkConfiguration(findings, topEntry(root, 'spark')?.value);
    const named = environment.kind === 'scalar' ? readEnvironmentFile(findings, environment, files) : undefined;
    return one(suffix, named ?? readEnvironment(findings, environment, NO_SIDECARS, files, 'inline'), findings);
}
const NO_SIDECARS = { conda: undefined, dockerfile: undefined };
/** The environment that a run configuration names by the path of a file. */
function readEnvironmentFile(findings, node, files) {
    const source = { ...emptySource('azureml-v1'), standing: 'inline' };
    const file = findFile(findings, 'environment', node.text, node.at, files);
    const reading = file === undefined ? undefined : azureml_v1_readText(file.text, file.path);
    if (reading?.ok === false)
        findings.add(unreadable(reading.diagnostic, file?.text ?? ''));
    if (file === undefined || reading?.ok !== true)
        return { source, conda: undefined, object: undefined };
    const inner = new model_findings/* Findings */.F(file.path);
    reportSecrets(inner, reading.root);
    const environment = readEnvironment(inner, reading.root, NO_SIDECARS, files, 'inline');
    findings.add(...inner.diagnostics);
    const consumes = [file.path, ...environment.source.consumes];
    return { ...environment, source: { ...environment.source, consumes } };
}

;// CONCATENATED MODULE: ./build/core/formats/locks/locked-package.js






/** The number of a lock's version, or as what it is reported. */
function versionOf(map) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'version')?.value;
    if (node === undefined)
        return { version: undefined, received: 'none' };
    if (node.kind !== 'scalar')
        return { version: undefined, received: `a ${node.kind}` };
    if (!node.plain)
        return { version: undefined, received: `the text ${(0,diagnostic/* quote */.hD)(node.text)}` };
    return { version: node.text, received: (0,diagnostic/* quote */.hD)(node.text) };
}
/** Findings about the packages of a subdir: what is locked for other systems than Linux is in no image and fails none. */
function findingsOf(findings, subdir) {
    return /^(?:linux-|noarch$)/.test(subdir) ? findings : new model_findings/* Findings */.F(findings.path);
}
const locked_package_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/** `<url>#<digest>` of a conda package of a lock: sha256 where it is known. Without a digest nothing would pin the file. */
function lockedConda(findings, at, url, { md5, sha256 }, subdir) {
    if (sha256 === undefined && md5 === undefined)
        return locked_package_refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} has no digest`, 'write the lock again with a current tool');
    const digest = sha256 === undefined ? md5 : `sha256:${sha256}`;
    const reading = parseCondaUrl(`${url}#${digest}`);
    if (!reading.ok && reading.secret)
        return refuseSecret(findings, at);
    if (!reading.ok)
        return locked_package_refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)}: ${reading.reason}`);
    const { value } = reading;
    if (value.subdir === subdir || value.subdir === 'noarch')
        return formatCondaUrl(value);
    return locked_package_refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} is locked for ${(0,diagnostic/* quote */.hD)(subdir)} and built for ${value.subdir}`);
}
const VCS = /^(?:git|hg|svn|bzr)\+/;
const locked_package_COMMIT = /@[0-9a-f]{40}(?:#|$)/;
/** Canonical line of a pip package of a lock: `name @ url[ --hash=sha256:<hex>]`. */
function lockedPip(findings, at, name, location, sha256) {
    if (hasCredentials(location))
        return refuseSecret(findings, at);
    const fragment = /#sha256=([0-9a-f]{64})$/.exec(location);
    const url = fragment === null ? location : location.slice(0, fragment.index);
    const both = fragment !== null && sha256 !== undefined && fragment[1] !== sha256;
    if (both)
        return locked_package_refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} has two digests`);
    if (!/^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//.test(url) || /[$\\]/.test(url))
        return locked_package_refuse(findings, at, `expected a URL for pip package ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(location)}`, locked_package_LOCAL);
    const vcs = VCS.test(url);
    if (vcs && !locked_package_COMMIT.test(url))
        return locked_package_refuse(findings, at, `${(0,diagnostic/* quote */.hD)(location)} names no commit of 40 hex digits`);
    const reading = parseRequirement(`${name} @ ${url}`);
    if (!reading.ok || reading.requirement.kind !== 'named')
        return locked_package_refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} at ${(0,diagnostic/* quote */.hD)(location)} is not understood`);
    // A commit is its own digest: conda-lock writes it where others write sha256.
    const digest = vcs ? undefined : (sha256 ?? fragment?.[1]);
    if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
        return locked_package_refuse(findings, at, `expected 64 hex digits as sha256 of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(digest)}`);
    return `${formatRequirement(reading.requirement)}${digest === undefined ? '' : ` --hash=sha256:${digest}`}`;
}
const locked_package_LOCAL = 'publish the package, or install it in a Dockerfile on top of this environment';
function refuseSecret(findings, at) {
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: locked_package_SECRET });
    return undefined;
}
function locked_package_refuse(findings, at, message, hint) {
    findings.error('lock-package', message, { at, hint });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/conda/explicit.js







const explicit_NAMES = /(?:conda|explicit|spec)[^/]*\.txt$|\.lock$|(?:linux|osx|win)-[a-z0-9]+(?:\.txt)?$/i;
const MARKER = /^[ \t]*@EXPLICIT[ \t\r]*$/m;
const explicit_NOARCH = 'noarch';
/**
 * Explicit lock files: URLs of packages behind `@EXPLICIT`, as `conda list --explicit` and conda-lock write them.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments
 */
const condaExplicit = {
    format: 'conda-explicit',
    names: (path) => explicit_NAMES.test(path.slice(path.lastIndexOf('/') + 1)),
    recognizes: (text) => MARKER.test(text),
    includes: () => [],
    parse: (text, path) => {
        const findings = new model_findings/* Findings */.F(path);
        const locked = [parseExplicit(findings, text)];
        return oneDefinition({ ...emptySource('conda-explicit'), python: { ...NO_PYTHON, locked } }, findings.diagnostics);
    },
};
function parseExplicit(findings, text) {
    const lines = linesOf(text);
    const marker = lines.findIndex((line) => line.text === '@EXPLICIT');
    const packages = lines.flatMap((line, index) => {
        if (line.text.startsWith('#') || index === marker)
            return [];
        if (index > marker)
            return explicit_parsePackage(findings, line);
        const message = `${(0,diagnostic/* quote */.hD)(line.text)} stands before @EXPLICIT, where micromamba leaves it out`;
        findings.error('explicit-line', message, { at: line.at, hint: 'move it behind @EXPLICIT, or remove it' });
        return [];
    });
    return {
        conda: [...new Set(packages.map(({ url }) => url))],
        pip: lines.flatMap((line) => explicit_parsePip(findings, line)),
        subdir: subdirOf(findings, packages, lines),
    };
}
function linesOf(text) {
    return text.split('\n').flatMap((line, index) => {
        const trimmed = line.trim();
        const column = line.length - line.trimStart().length + 1;
        return trimmed === '' ? [] : [{ text: trimmed, at: { line: index + 1, column } }];
    });
}
function explicit_parsePackage(findings, { text, at }) {
    const reading = parseCondaUrl(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
        return [];
    }
    if (reading.ok && isSubdir(reading.value.subdir)) {
        const { subdir } = reading.value;
        return [{ url: formatCondaUrl(reading.value), subdir, at }];
    }
    const reason = reading.ok ? `${(0,diagnostic/* quote */.hD)(reading.value.subdir)} is no platform of conda` : reading.reason;
    const hint = /^https?:/.test(text) ? undefined : 'publish the package to a channel, and write its URL';
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
// What conda-lock leaves to pip, which conda takes for a comment: `# pip name @ url#sha256=<hex>`.
function explicit_parsePip(findings, { text, at }) {
    const match = /^# pip (\S+) @ (\S+)(?: --hash=sha256:([0-9a-f]{64}))?$/.exec(text);
    if (match === null)
        return [];
    const [, name = '', url = '', sha256] = match;
    const line = lockedPip(findings, at, name, url, sha256);
    return line === undefined ? [] : [line];
}
// The URLs decide: conda does not read the comment, micromamba only shows it.
function subdirOf(findings, packages, lines) {
    const comment = lines.find(({ text }) => text.startsWith('# platform: '));
    const stated = comment?.text.slice('# platform: '.length).trim();
    const known = stated !== undefined && isSubdir(stated) ? stated : undefined;
    const [first] = packages.filter(({ subdir }) => subdir !== explicit_NOARCH);
    const other = packages.find(({ subdir }) => subdir !== explicit_NOARCH && subdir !== first?.subdir);
    if (first === undefined)
        return known ?? explicit_NOARCH;
    if (other !== undefined) {
        const message = `expected packages for one platform, received ${first.subdir} and ${other.subdir}`;
        findings.error('explicit-platform', message, { at: other.at, hint: 'write one file a platform' });
    }
    if (comment !== undefined && known !== first.subdir) {
        const message = `the comment says ${(0,diagnostic/* quote */.hD)(stated ?? '')}, the packages are for ${first.subdir}`;
        findings.warning('explicit-platform', message, { at: comment.at, hint: `write "# platform: ${first.subdir}"` });
    }
    return first.subdir;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/install-order.js
/**
 * Texts in the order of installation, for micromamba installs in the order of the file: every package behind those that it
 * needs, otherwise in the lock's order. A circle is entered at its first package; that python needs pip does not count, for pip
 * needs python. https://github.com/conda/conda/blob/24.11.0/conda/common/toposort.py#L94
 */
function installOrder(packages) {
    const places = new Map(packages.map(({ name }, place) => [name, place]));
    const needs = packages.map(({ name, dependencies }) => {
        const counted = dependencies.filter((other) => name !== 'python' || other !== 'pip');
        return counted.flatMap((other) => places.get(other) ?? []).sort((a, b) => a - b);
    });
    const order = [];
    const entered = new Set();
    for (const root of packages.keys())
        if (!entered.has(root))
            walk(root, needs, entered, order);
    return order.flatMap((place) => packages[place]?.text ?? []);
}
// A stack of our own: a chain of packages can be longer than the runtime's is deep.
function walk(root, needs, entered, order) {
    const stack = [{ place: root, next: 0 }];
    entered.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const need = needs[top.place]?.[top.next];
        top.next += 1;
        if (need === undefined) {
            order.push(top.place);
            stack.pop();
        }
        else if (!entered.has(need)) {
            entered.add(need);
            stack.push({ place: need, next: 0 });
        }
    }
}

;// CONCATENATED MODULE: ./build/core/formats/conda/lock.js








/** `conda-lock.yml`: https://github.com/conda/conda-lock/blob/v4.0.3/conda_lock/lockfile/v1/models.py */
const condaLock = {
    format: 'conda-lock',
    names: isYamlName,
    recognizes: (text) => /^package\s*:/m.test(text) && /^metadata\s*:/m.test(text) && /^\s+content_hash\s*:/m.test(text),
    includes: (text, path) => sourcesOf(text, path),
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        const source = emptySource('conda-lock');
        if (!reading.ok)
            return oneDefinition(source, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const packages = parseLock(findings, reading.root);
        const consumes = sourcesOf(text, path).filter((file) => files.get(file)?.kind === 'text');
        return definitionsOf(packages, (locked) => ({
            source: { ...source, consumes, python: { ...NO_PYTHON, locked } },
            diagnostics: findings.diagnostics,
        }));
    },
};
// What stands before the packages names the files that were locked; the packages may be many.
function sourcesOf(text, path) {
    const reading = (0,yaml/* readYaml */.g)(text.slice(0, Math.max(0, text.search(/^package\s*:/m))), path);
    const metadata = reading.ok && reading.root.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(reading.root, 'metadata')?.value : undefined;
    const sources = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'sources')?.value : undefined;
    return (sources?.kind === 'list' ? sources.items : []).flatMap((item) => {
        const resolved = item.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), item.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function definitionsOf(packages, read) {
    const others = new Set(packages.flatMap(({ categories }) => [...categories]).filter((name) => name !== 'main'));
    const extra = [...others].sort().map((name) => {
        const suffix = `#/category/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return { suffix, ...read(lockedOf(packages, ['main', name])) };
    });
    return { definitions: [{ suffix: '', ...read(lockedOf(packages, ['main'])) }, ...extra], uses: [] };
}
/** What is installed for the categories, platform by platform; a platform without packages has none to install. */
function lockedOf(packages, categories) {
    const wanted = packages.filter((locked) => categories.some((name) => locked.categories.has(name)));
    return [...Map.groupBy(wanted, ({ platform }) => platform)].map(([subdir, all]) => ({
        conda: installOrder(all.filter(({ manager }) => manager === 'conda')),
        pip: all.filter(({ manager }) => manager === 'pip').map(({ text }) => text),
        subdir,
    }));
}
const lock_KEYS = ['version', 'metadata', 'package'];
function parseLock(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a conda-lock file');
    if (map === undefined)
        return [];
    const { version, received } = versionOf(map);
    if (version !== '1' && version !== '2') {
        const hint = 'write the lock again with conda-lock 1.0 or later';
        findings.error('lock-version', `expected version 1, received ${received}`, { at: map.at, hint });
        return [];
    }
    (0,text_decode/* checkKeys */.L)(findings, map, lock_KEYS, 'a conda-lock file');
    const known = new Map();
    for (const item of lock_required(findings, map, 'package', text_decode/* decodeList */.VX) ?? []) {
        const locked = lock_parsePackage(findings, item, version);
        if (locked === undefined)
            continue;
        const key = JSON.stringify([locked.manager, locked.name, locked.platform]);
        const first = known.get(key);
        if (first === undefined)
            known.set(key, locked);
        else
            lock_join(findings, item, first, locked, version);
    }
    return [...known.values()].filter(({ text }) => text !== '');
}
// Version 1 has an entry for each category of a package; of two that differ conda-lock takes one.
function lock_join(findings, item, first, again, version) {
    const repeated = version === '2' || [...again.categories].some((name) => first.categories.has(name));
    if (repeated || first.text !== again.text) {
        const message = `package ${(0,diagnostic/* quote */.hD)(again.name)} is locked twice for ${(0,diagnostic/* quote */.hD)(again.platform)}`;
        findings.error('lock-package', message, { at: item.at, hint: 'keep one entry a category, all with one URL' });
    }
    for (const name of again.categories)
        first.categories.add(name);
}
const PACKAGE_KEYS = ['name', 'version', 'manager', 'platform', 'dependencies', 'url', 'hash', 'source', 'build'];
const CATEGORY_KEYS = {
    '1': ['category', 'optional'],
    '2': ['categories'],
};
function lock_parsePackage(findings, item, version) {
    const written = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
    if (written === undefined)
        return undefined;
    const map = withoutNull(written, ['source', 'build']);
    (0,text_decode/* checkKeys */.L)(findings, map, [...PACKAGE_KEYS, ...(CATEGORY_KEYS[version] ?? [])], 'a package');
    const field = (key) => lock_required(findings, map, key, text_decode/* decodeString */.sc);
    field('version');
    const [name, manager, platform, url] = [field('name'), field('manager'), field('platform'), field('url')];
    const digests = parseDigests(findings, map);
    if (name === undefined || manager === undefined || platform === undefined || url === undefined)
        return undefined;
    if (manager !== 'conda' && manager !== 'pip') {
        const message = `expected conda or pip as manager of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(manager)}`;
        findings.error('wrong-value', message, { at: (0,text_decode/* entryOf */.Ms)(map, 'manager')?.at });
        return undefined;
    }
    const source = directSource(findings, map);
    const found = source === undefined || manager === 'conda' ? { location: url, ...digests } : { location: source, ...NO_DIGESTS };
    const categories = new Set(parseCategories(findings, map, version));
    const common = { name, manager, platform, categories, dependencies: dependenciesOf(findings, map) };
    if (manager === 'conda' && digests.md5 === undefined)
        findings.error('field-missing', `expected md5 in hash of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return { ...common, text: lock_textOf(findingsOf(findings, platform), map.at, common, found) ?? '' };
}
function lock_textOf(findings, at, { name, manager, platform }, { location, ...digests }) {
    if (manager === 'pip')
        return lockedPip(findings, at, name, location, digests.sha256);
    // Virtual packages tell of the machine that locked; they have no file.
    return name.startsWith('__') ? undefined : lockedConda(findings, at, location, digests, platform);
}
// Members that may be null are then as good as absent.
function withoutNull(map, keys) {
    const isNull = (node) => node.kind === 'scalar' && node.plain && /^(?:null|~|)$/.test(node.text);
    return { ...map, entries: map.entries.filter(({ key, value }) => !keys.includes(key) || !isNull(value)) };
}
function lock_required(findings, map, key, decode) {
    if ((0,text_decode/* entryOf */.Ms)(map, key) === undefined)
        findings.error('field-missing', `expected ${key}`, { at: map.at });
    return (0,text_decode/* decodeOptional */.BV)(findings, map, key, decode);
}
const NO_DIGESTS = { md5: undefined, sha256: undefined };
function parseDigests(findings, map) {
    const written = lock_required(findings, map, 'hash', text_decode/* decodeMap */.P2);
    if (written === undefined)
        return NO_DIGESTS;
    const hash = withoutNull(written, ['md5', 'sha256']);
    (0,text_decode/* checkKeys */.L)(findings, hash, ['md5', 'sha256'], 'hash');
    const digest = (key) => (0,text_decode/* decodeOptional */.BV)(findings, hash, key, text_decode/* decodeString */.sc);
    return { md5: digest('md5'), sha256: digest('sha256') };
}
// conda-lock installs a direct reference from there, with the digest that stands in it; `hash` is that of `url`.
function directSource(findings, map) {
    const source = (0,text_decode/* decodeOptional */.BV)(findings, map, 'source', text_decode/* decodeMap */.P2);
    if (source === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url'], 'source');
    const type = lock_required(findings, source, 'type', text_decode/* decodeString */.sc);
    if (type !== undefined && type !== 'url')
        findings.error('wrong-value', `expected url as type of source, received ${(0,diagnostic/* quote */.hD)(type)}`, { at: source.at });
    return lock_required(findings, source, 'url', text_decode/* decodeString */.sc);
}
function parseCategories(findings, map, version) {
    if (version === '2')
        return (0,text_decode/* decodeOptional */.BV)(findings, map, 'categories', text_decode/* decodeStrings */.zC) ?? [];
    lock_required(findings, map, 'optional', text_decode/* decodeBoolean */.J2);
    return [(0,text_decode/* decodeOptional */.BV)(findings, map, 'category', text_decode/* decodeString */.sc) ?? 'main'];
}
function dependenciesOf(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'dependencies', text_decode/* decodeMap */.P2)?.entries ?? [];
    for (const { key, value } of entries)
        (0,text_decode/* decodeString */.sc)(findings, value, `dependencies.${key}`);
    return entries.map(({ key }) => key);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/text/reading-memo.js
var reading_memo = __webpack_require__(5051);
;// CONCATENATED MODULE: ./build/core/text/toml-string.js
/**
 * Reads a string of TOML 1.0 that starts at an offset of a valid text, and answers where it ends; without a value where it has an
 * escape that TOML 1.0 does not know. https://toml.io/en/v1.0.0#string
 */
function tomlString(text, start) {
    const quote = text.charAt(start);
    const marks = text.startsWith(quote.repeat(3), start) ? 3 : 1;
    const close = closingQuote(text, start + marks, quote, marks);
    const content = text.slice(marks === 3 && text[start + marks] === '\n' ? start + marks + 1 : start + marks, close);
    return { value: quote === '"' ? unescaped(content) : content, end: Math.min(close + marks, text.length) };
}
/** Offset of the quotes that end a string; up to two more may stand before three. */
function closingQuote(text, start, quote, marks) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\' && quote === '"')
            at += 1;
        else if (text.startsWith(quote.repeat(marks), at)) {
            let end = at;
            while (marks === 3 && end < at + 2 && text[end + 3] === quote)
                end += 1;
            return end;
        }
    }
    return text.length;
}
const ESCAPE = /\\(?:([ \t]*\n[ \t\n]*)|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs;
const ESCAPES = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    '\\': '\\',
};
function unescaped(content) {
    let known = true;
    const text = content.replace(ESCAPE, (_whole, lineEnd, short, long, letter = '') => {
        if (lineEnd !== undefined)
            return '';
        const hex = short ?? long;
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        known &&= Object.hasOwn(ESCAPES, letter);
        return ESCAPES[letter] ?? '';
    });
    return known ? text : undefined;
}

;// CONCATENATED MODULE: ./build/core/text/toml-tree.js

/**
 * The tree of a TOML document with the positions of its keys and values. The text was accepted by the library before,
 * which reads some dates that are none; they and what only 1.1 allows are refused here. Linear. https://toml.io/en/v1.0.0
 */
function tomlTree(text, limits) {
    const scan = { text, limits, at: 0, line: 1, lineStart: 0, lineEnd: lineEnd(text, 0), nodes: 0 };
    try {
        const root = readDocument(scan);
        return { ok: true, root };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ok: false, code: error.code, message: error.message, at: error.at };
    }
}
class Refusal extends Error {
    code;
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}
function readDocument(scan) {
    const root = newTable(scan, { line: 1, column: 1 });
    let table = root;
    for (skipLines(scan); scan.at < scan.text.length; skipLines(scan)) {
        if (scan.text[scan.at] === '[')
            table = readHeader(scan, root);
        else
            readPair(scan, table, 1);
        skipBlanks(scan);
        if (scan.at < scan.text.length && !/[\n#]/.test(scan.text.charAt(scan.at)))
            throw notAlike(scan);
    }
    return toml_tree_strip(root);
}
// The maps by key are of no use to a reader of the tree.
function toml_tree_strip(value) {
    if (value.kind === 'scalar')
        return value;
    if (value.kind === 'list')
        return { kind: 'list', at: value.at, items: value.items.map(toml_tree_strip) };
    const entries = value.entries.map((entry) => ({ key: entry.key, at: entry.at, value: toml_tree_strip(entry.value) }));
    return { kind: 'map', at: value.at, entries };
}
function readHeader(scan, root) {
    const isElement = scan.text.startsWith('[[', scan.at);
    scan.at += isElement ? 2 : 1;
    const parts = readKey(scan);
    const last = parts.at(-1);
    expect(scan, isElement ? ']]' : ']');
    const parent = descend(scan, root, parts.slice(0, -1));
    const existing = parent.byKey.get(last.name);
    if (!isElement)
        return existing?.kind === 'map' ? existing : addTable(scan, parent, last);
    const list = existing?.kind === 'list' ? existing : addValue(parent, last, newList(scan, last.at));
    const element = newTable(scan, last.at);
    list.items.push(element);
    return element;
}
/** The table that a dotted key leads to; of a list of tables it is the last one. */
function descend(scan, from, parts) {
    checkDepth(scan, parts.length);
    return parts.reduce((table, part) => {
        const found = table.byKey.get(part.name);
        const inner = found?.kind === 'list' ? found.items.at(-1) : found;
        return inner?.kind === 'map' ? inner : addTable(scan, table, part);
    }, from);
}
function readPair(scan, table, depth) {
    const parts = readKey(scan);
    const last = parts.at(-1);
    const parent = descend(scan, table, parts.slice(0, -1));
    expect(scan, '=');
    skipBlanks(scan);
    addValue(parent, last, readValue(scan, depth + parts.length));
}
function addTable(scan, parent, key) {
    return addValue(parent, key, newTable(scan, key.at));
}
function addValue(parent, key, value) {
    parent.entries.push({ key: key.name, at: key.at, value });
    parent.byKey.set(key.name, value);
    return value;
}
function newTable(scan, at) {
    count(scan);
    return { kind: 'map', at, entries: [], byKey: new Map() };
}
function newList(scan, at) {
    count(scan);
    return { kind: 'list', at, items: [] };
}
function count(scan) {
    scan.nodes += 1;
    if (scan.nodes > scan.limits.nodes)
        throw new Refusal('toml-limits', '', here(scan));
}
function checkDepth(scan, depth) {
    if (depth > scan.limits.depth)
        throw new Refusal('toml-limits', '', here(scan));
}
/** Reads a dotted key, and the white space around it. */
function readKey(scan) {
    const parts = [];
    do {
        if (parts.length > 0)
            scan.at += 1;
        skipBlanks(scan);
        const at = here(scan);
        const quoted = /["']/.test(scan.text.charAt(scan.at));
        parts.push({ at, name: quoted ? readString(scan) : take(scan, BARE_KEY) });
        skipBlanks(scan);
    } while (scan.text[scan.at] === '.');
    return parts;
}
function readValue(scan, depth) {
    checkDepth(scan, depth);
    const at = here(scan);
    const sign = scan.text[scan.at];
    if (sign === '[')
        return toml_tree_readList(scan, at, depth);
    if (sign === '{')
        return readInlineTable(scan, at, depth);
    count(scan);
    if (sign === '"' || sign === "'")
        return { kind: 'scalar', at, text: readString(scan), plain: false };
    const text = take(scan, BARE_VALUE);
    if (/(?:^|[Tt ])\d\d:\d\d(?!:)/.test(text))
        throw only11(at, 'a time without seconds');
    return { kind: 'scalar', at, text, plain: true };
}
function toml_tree_readList(scan, at, depth) {
    const list = newList(scan, at);
    scan.at += 1;
    for (skipLines(scan); scan.text[scan.at] !== ']'; skipLines(scan)) {
        if (scan.text[scan.at] === ',')
            scan.at += 1;
        else
            list.items.push(readValue(scan, depth + 1));
    }
    scan.at += 1;
    return list;
}
function readInlineTable(scan, at, depth) {
    const table = newTable(scan, at);
    scan.at += 1;
    skipBlanks(scan);
    while (scan.text[scan.at] !== '}') {
        if (/[\n#]/.test(scan.text.charAt(scan.at)))
            throw only11(here(scan), 'a line break in an inline table');
        readPair(scan, table, depth);
        skipBlanks(scan);
        const comma = scan.text[scan.at] === ',';
        if (comma)
            scan.at += 1;
        skipBlanks(scan);
        if (comma && scan.text[scan.at] === '}')
            throw only11(here(scan), 'a comma at the end of an inline table');
    }
    scan.at += 1;
    return table;
}
function only11(at, what) {
    return new Refusal('toml-syntax', `only TOML 1.1 allows ${what}, and not every tool reads it`, at);
}
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /\d{4}-\d\d-\d\d \d\d[^\s,\]}#]*|[^\s,\]}#]+/y;
/** Reads what the pattern matches at the place where the scan stands. */
function take(scan, pattern) {
    pattern.lastIndex = scan.at;
    const text = pattern.exec(scan.text)?.[0];
    if (text === undefined)
        throw notAlike(scan);
    scan.at += text.length;
    return text;
}
function expect(scan, sign) {
    if (!scan.text.startsWith(sign, scan.at))
        throw notAlike(scan);
    scan.at += sign.length;
}
function notAlike(scan) {
    return new Refusal('toml-syntax', 'the text is not read alike by every TOML reader', here(scan));
}
function readString(scan) {
    const at = here(scan);
    const { value, end } = tomlString(scan.text, scan.at);
    scan.at = end;
    if (value === undefined)
        throw only11(at, 'such an escape');
    return value;
}
function skipBlanks(scan) {
    while (scan.text[scan.at] === ' ' || scan.text[scan.at] === '\t')
        scan.at += 1;
}
/** Skips white space, line breaks and comments. */
function skipLines(scan) {
    for (;;) {
        while (/[ \t\n]/.test(scan.text.charAt(scan.at)))
            scan.at += 1;
        if (scan.text[scan.at] !== '#')
            return;
        const end = scan.text.indexOf('\n', scan.at);
        scan.at = end < 0 ? scan.text.length : end;
    }
}
// Positions are asked for in the order of the text: each line is counted once.
function here(scan) {
    while (scan.lineEnd < scan.at) {
        scan.line += 1;
        scan.lineStart = scan.lineEnd + 1;
        scan.lineEnd = lineEnd(scan.text, scan.lineStart);
    }
    return { line: scan.line, column: scan.at - scan.lineStart + 1 };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/core/text/toml.js





const MAX_NODES = 200_000;
const toml_MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_NODES} nodes and ${toml_MAX_DEPTH} levels`;
const BOM = 'a byte order mark is not read by every TOML reader';
/**
 * Reads a TOML 1.0 document as the tree that YAML has: strings are scalars that are not plain; numbers, booleans and dates are plain
 * ones with their text. Refused with a position: syntax errors, what only TOML 1.1 allows, and documents beyond 200,000 nodes or
 * 64 levels. https://toml.io/en/v1.0.0
 */
function readToml(written, path) {
    const reading = toml_readText(written);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
const toml_readText = (0,reading_memo/* rememberReadings */.n)(toml_readDocument);
function toml_readDocument(written) {
    const text = written.replaceAll('\r\n', '\n');
    if (text.startsWith('\uFEFF'))
        return toml_refuse('toml-syntax', BOM, { line: 1, column: 1 });
    const values = parseValues(text);
    if (!values.ok)
        return toml_refuse('toml-syntax', values.message, values.at);
    const tree = tomlTree(text, { nodes: MAX_NODES, depth: toml_MAX_DEPTH });
    if (!tree.ok)
        return toml_refuse(tree.code, tree.code === 'toml-limits' ? LIMITS : tree.message, tree.at);
    const unequal = difference(tree.root, values.root);
    if (unequal !== undefined)
        return toml_refuse('toml-syntax', 'the value is not read alike by every TOML reader', unequal);
    return { ok: true, root: tree.root };
}
function parseValues(text) {
    try {
        return { ok: true, root: (0,dist/* parse */.qg)(text, { maxDepth: toml_MAX_DEPTH }) };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const message = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';
        return { ok: false, message, at: { line: error.line, column: error.column } };
    }
}
// One text may stand at several paths: whoever asked adds its own.
function toml_refuse(code, message, at) {
    return { ok: false, diagnostic: (0,model_findings/* finding */.g)('error', code, message, { path: '', at }) };
}
// The tree is a second reading of the text. Where it says something else than the library, neither is trusted.
function difference(node, value) {
    if (node.kind === 'scalar')
        return sameScalar(node.text, node.plain, value) ? undefined : node.at;
    if (node.kind === 'list') {
        if (!Array.isArray(value) || value.length !== node.items.length)
            return node.at;
        return first(node.items.map((item, index) => [item, value[index]]));
    }
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== node.entries.length)
        return node.at;
    const table = value;
    return first(node.entries.map((entry) => [entry.value, table[entry.key]]));
}
function first(pairs) {
    for (const [node, value] of pairs) {
        const at = difference(node, value);
        if (at !== undefined)
            return at;
    }
    return undefined;
}
const DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ](?=\d)|$))?(?:\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?$/;
function sameScalar(text, plain, value) {
    if (!plain)
        return value === text;
    if (typeof value === 'boolean')
        return text === String(value);
    if (typeof value === 'number')
        return Object.is(numberOf(text), value);
    return value instanceof Date && DATE.test(text) && !(0,yaml_scalar/* isUnreadable */.GZ)(text);
}
// The library has no negative zero among integers.
function numberOf(text) {
    const plain = text
        .replaceAll('_', '')
        .replace(/inf$/, 'Infinity')
        .replace(/^[-+]?nan$/, 'NaN');
    return /^[-+]0$/.test(plain) ? 0 : Number(plain);
}

;// CONCATENATED MODULE: ./build/core/text/toml-fields.js


const NO_MAP = { kind: 'map', at: diagnostic/* START */.d3, entries: [] };
/** The string of a key, or `undefined`; another value is an error. */
function stringOf(findings, map, key) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : stringFrom(findings, entry.value, key);
}
/** A string of TOML: what stands without quotes is none. */
function stringFrom(findings, node, what) {
    if (node.kind === 'scalar' && !node.plain)
        return node.text;
    return toml_fields_mismatch(findings, node, what, 'a string');
}
/** The boolean of a key; `false` without it. */
function booleanOf(findings, map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined)
        return false;
    if (node.kind === 'scalar' && node.plain && /^(?:true|false)$/.test(node.text))
        return node.text === 'true';
    toml_fields_mismatch(findings, node, key, 'true or false');
    return false;
}
/** The table of a key; empty without it. */
function tableOf(findings, map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined || node.kind === 'map')
        return node ?? NO_MAP;
    toml_fields_mismatch(findings, node, key, 'a table');
    return NO_MAP;
}
/** The entries of the table of a key. */
function entriesOf(findings, map, key) {
    return tableOf(findings, map, key).entries;
}
/** The elements of a key's array; none without it. */
function itemsOf(findings, map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node === undefined ? [] : itemsFrom(findings, node, key);
}
function itemsFrom(findings, node, what) {
    return node.kind === 'list' ? node.items : (toml_fields_mismatch(findings, node, what, 'an array') ?? []);
}
/** The tables of a key's array. */
function tablesOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => tableFrom(findings, item, `an element of ${key}`) ?? []);
}
function tableFrom(findings, node, what) {
    return node.kind === 'map' ? node : toml_fields_mismatch(findings, node, what, 'a table');
}
/** The strings of a key's array. */
function stringsOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => stringFrom(findings, item, `an element of ${key}`) ?? []);
}
/** The string of a key that must be there. */
function requiredString(findings, map, key, where) {
    if ((0,text_decode/* entryOf */.Ms)(map, key) !== undefined)
        return stringOf(findings, map, key);
    missing(findings, map.at, key, where);
    return undefined;
}
function missing(findings, at, key, where) {
    findings.error('field-missing', `expected ${key} in ${where}`, { at });
}
function toml_fields_mismatch(findings, node, what, expected) {
    const received = node.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(node.text) : node.kind === 'map' ? 'a table' : 'an array';
    findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/lock-condition.js

const lock_condition_ALWAYS = [[]];
const NEVER = [];
/** Clauses of one condition, at most. */
const MAX_CLAUSES = 64;
/** Comparisons of one clause, at most: each is compared with each other one. */
const MAX_ATOMS = 64;
function lockBudget() {
    return { left: 5_000_000 };
}
/** Reads a marker. `undefined` when it is none, when `decide` does not know a comparison, or beyond the budget. */
function parseCondition(text, decide, budget) {
    const canonical = parseMarker(text);
    if (canonical === undefined)
        return undefined;
    const reader = { tokens: canonical.match(lock_condition_TOKEN) ?? [], at: 0, decide, budget };
    return lock_condition_readDisjunction(reader);
}
/** What holds where one of the conditions holds; `undefined` beyond the budget. */
function either(a, b, budget) {
    return simplify([...a, ...b], budget);
}
/** What holds where both conditions hold; `undefined` beyond the budget. */
function both(a, b, budget) {
    return simplify(a.flatMap((left) => b.map((right) => [...left, ...right])), budget);
}
/** The condition as a marker; `undefined` where it always holds. */
function formatCondition(condition) {
    if (condition.some((clause) => clause.length === 0))
        return undefined;
    const several = condition.length > 1;
    return condition
        .map((clause) => (several && clause.length > 1 ? `(${clause.join(' and ')})` : clause.join(' and ')))
        .join(' or ');
}
// Of canonical text, where a quoted text holds no quotes of its kind.
const lock_condition_TOKEN = /[()]|"[^"]*"|'[^']*'|[^\s()"']+/g;
function lock_condition_readDisjunction(reader) {
    return lock_condition_readChain(reader, 'or', either, () => lock_condition_readChain(reader, 'and', both, () => lock_condition_readTerm(reader)));
}
function lock_condition_readChain(reader, word, join, next) {
    let condition = next();
    while (condition !== undefined && reader.tokens[reader.at] === word) {
        reader.at += 1;
        const operand = next();
        condition = operand === undefined ? undefined : join(condition, operand, reader.budget);
    }
    return condition;
}
function lock_condition_readTerm(reader) {
    if (reader.tokens[reader.at] !== '(')
        return lock_condition_readComparison(reader);
    reader.at += 1;
    const inner = lock_condition_readDisjunction(reader);
    reader.at += 1;
    return inner;
}
function lock_condition_readComparison(reader) {
    const [left = '', first = ''] = reader.tokens.slice(reader.at, reader.at + 2);
    const operator = first === 'not' ? 'not in' : first;
    const right = reader.tokens[reader.at + (first === 'not' ? 3 : 2)] ?? '';
    reader.at += first === 'not' ? 4 : 3;
    const decided = reader.decide(left, operator, right);
    if (decided === 'unknown')
        return undefined;
    if (decided !== undefined)
        return decided ? lock_condition_ALWAYS : NEVER;
    return [[`${left} ${operator} ${right}`]];
}
function simplify(clauses, budget) {
    budget.left -= clauses.length * clauses.length + 1;
    if (budget.left < 0)
        return undefined;
    const normalized = clauses.map(normalizeClause);
    if (normalized.some(({ length }) => length > MAX_ATOMS))
        return undefined;
    let kept = absorb(normalized.filter((clause) => !contradicts(clause)));
    for (let shorter = shorten(kept); shorter !== undefined; shorter = shorten(kept)) {
        budget.left -= kept.length * kept.length;
        kept = absorb(shorter);
    }
    if (kept.length > MAX_CLAUSES || budget.left < 0)
        return undefined;
    return kept.toSorted((a, b) => compare(a.join('\n'), b.join('\n')));
}
function normalizeClause(clause) {
    return [...new Set(clause)].sort();
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function contradicts(clause) {
    return clause.some((atom) => clause.includes(opposite(atom) ?? ''));
}
/** Leaves out the clauses that follow from a shorter one. */
function absorb(clauses) {
    const kept = [];
    for (const clause of clauses.toSorted((a, b) => a.length - b.length)) {
        if (!kept.some((other) => isSubset(other, clause)))
            kept.push(clause);
    }
    return kept;
}
function isSubset(part, whole) {
    return part.every((atom) => whole.includes(atom));
}
/** `a or (not a and b)` is `a or b`: the first clause that becomes shorter so, or `undefined`. */
function shorten(clauses) {
    for (const [index, clause] of clauses.entries()) {
        const atom = clause.find((candidate) => isNeedless(candidate, clause, clauses));
        if (atom !== undefined)
            return clauses.with(index, clause.filter((other) => other !== atom));
    }
    return undefined;
}
function isNeedless(atom, clause, clauses) {
    const negated = opposite(atom);
    if (negated === undefined)
        return false;
    return clauses.some((other) => other.includes(negated) && other.every((part) => part === negated || clause.includes(part)));
}
const OPPOSITES = { '==': '!=', '!=': '==', in: 'not in', 'not in': 'in' };
const lock_condition_ORDERED = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
// Orders are opposites among versions alone: other texts may be neither below nor above.
function opposite(atom) {
    const match = /^(\S+) (not in|\S+) (.*)$/.exec(atom);
    const [, left = '', operator = '', right = ''] = match ?? [];
    const ordered = /^(?:python_version|python_full_version|implementation_version)$/.test(left);
    const other = OPPOSITES[operator] ?? (ordered ? lock_condition_ORDERED[operator] : undefined);
    return other === undefined ? undefined : `${left} ${other} ${right}`;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/lock-lines.js








const DEFAULT_INDEX = 'https://pypi.org/simple';
const lock_lines_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/** What a definition and a line of it cost of the budget, in compared clauses. */
const DEFINITION_COST = 5000;
const LINE_COST = 20;
/** One definition of a lock, with what was found in the file and in its own packages. */
function lockReading(findings, budget, suffix, empty, linesOf) {
    const own = new model_findings/* Findings */.F(findings.path);
    budget.left -= DEFINITION_COST;
    const lines = budget.left < 0 ? [] : linesOf(own);
    budget.left -= lines.length * LINE_COST;
    if (budget.left < 0)
        own.error('lock-limits', 'the lock is too large to be read for each extra and group', { at: diagnostic/* START */.d3 });
    const { pip, localPackages } = lockedLines(own, budget.left < 0 ? [] : lines, (0,names_path/* directoryOf */.jt)(findings.path));
    const source = { ...empty, python: { ...NO_PYTHON, pip }, localPackages };
    return { suffix, source, diagnostics: [...findings.diagnostics, ...own.diagnostics] };
}
/** Name of an extra or a group as part of a JSON pointer. */
function pointerPart(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Canonical pip lines of what a lock installs: the indexes, then the packages in the order given. */
function lockedLines(findings, lines, directory) {
    const installed = lines.filter(({ locked, condition }) => locked.origin.kind !== 'none' && condition.length > 0);
    const unhashed = installed.find(({ locked }) => !lock_lines_isHashed(locked));
    const indexes = indexLines(findings, installed, unhashed === undefined);
    if (unhashed !== undefined && installed.some(({ locked }) => lock_lines_isHashed(locked)))
        reportUnhashed(findings, unhashed);
    const entries = installed.flatMap((line) => {
        const entry = lockedEntry(findings, line, unhashed === undefined, directory);
        return entry === undefined ? [] : [[entry, line]];
    });
    const localPackages = entries.flatMap(([entry, { locked }]) => entry[0] === 'path' ? [{ path: entry[1], at: locked.at }] : []);
    return { pip: [...indexes, ...entries.map(([entry]) => entry)], localPackages };
}
function lock_lines_isHashed({ origin, hashes }) {
    return hashes.length > 0 && (origin.kind === 'index' || origin.kind === 'url');
}
// pip checks the hashes of all packages or of none.
// https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
function reportUnhashed(findings, { locked }) {
    const message = `pip cannot check a hash of ${(0,diagnostic/* quote */.hD)(locked.name)}, and so it checks none: the lines carry versions alone`;
    const hint = 'lock it from an index or a URL with a hash';
    findings.warning('lock-unhashed', message, { at: locked.at, hint });
}
/**
 * pip does not tie a package to an index. Among several, the hashes say which files are meant; without them, any index could
 * serve any package.
 */
function indexLines(findings, lines, hashed) {
    const urls = new Map();
    for (const { locked } of lines) {
        if (locked.origin.kind !== 'index')
            continue;
        const url = (locked.origin.url ?? DEFAULT_INDEX).replace(/\/+$/, '');
        if (!urls.has(url))
            urls.set(url, locked.at);
    }
    const [first, second] = [...urls];
    if (first === undefined || (second === undefined && first[0] === DEFAULT_INDEX))
        return [];
    if (second !== undefined && !hashed) {
        const message = 'packages of several indexes, and not every one has a hash';
        findings.error('lock-indexes', message, { at: second[1], hint: 'lock all packages from one index' });
        return [];
    }
    for (const [url, at] of urls)
        checkIndex(findings, url, at);
    const [main, ...others] = urls.has(DEFAULT_INDEX)
        ? [DEFAULT_INDEX, ...[...urls.keys()].filter((url) => url !== DEFAULT_INDEX)]
        : [...urls.keys()];
    return [`--index-url ${main}`, ...others.map((url) => `--extra-index-url ${url}`)];
}
function checkIndex(findings, url, at) {
    if (hasCredentials(url))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
    else if (!/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
        findings.error('lock-package', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
}
function lockedEntry(findings, { locked, condition }, hashed, directory) {
    const { origin, at } = locked;
    if ((origin.kind === 'url' || origin.kind === 'git') && hasCredentials(origin.url)) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
        return undefined;
    }
    const marker = formatCondition(condition);
    const behind = marker === undefined ? '' : ` ; ${marker}`;
    if (origin.kind === 'path')
        return lock_lines_localEntry(findings, locked, `./${origin.path}${behind}`, directory);
    const body = origin.kind === 'url' || origin.kind === 'git' ? ` @ ${origin.url}` : `==${locked.version ?? ''}`;
    const reading = parseRequirement(`${locked.name}${body}${behind}`);
    if (!reading.ok) {
        const message = `package ${(0,diagnostic/* quote */.hD)(locked.name)}: ${reading.reason}`;
        findings.error('lock-package', message, { at, hint: reading.hint });
        return undefined;
    }
    const hashes = hashed ? locked.hashes.map((hash) => ` --hash=${hash}`) : [];
    return `${formatRequirement(reading.requirement)}${hashes.join('')}`;
}
function lock_lines_localEntry(findings, { at }, text, directory) {
    const reading = readRequirement(text, [], { directory, constraint: false });
    if (reading.ok)
        return reading.entry;
    findings.error(reading.code, reading.reason, { at, hint: reading.hint });
    return undefined;
}
/** The hashes that pip can check, in the order given. */
function checkable(hashes) {
    return [...new Set(hashes.filter((hash) => /^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(hash)))];
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock-package.js





const pylock_package_KEYS = ['name', 'version', 'marker', 'requires-python', 'dependencies', 'index', 'attestation-identities'].concat(['vcs', 'directory', 'archive', 'sdist', 'wheels', 'tool']);
/** Where a package may come from: one of them, or `sdist` and `wheels`. */
const SINGLE = ['vcs', 'directory', 'archive'];
/** Reads a package; what is wrong with it is reported. */
function parsePylockPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, pylock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const marker = stringOf(findings, map, 'marker');
    const version = stringOf(findings, map, 'version');
    const kind = name === undefined ? undefined : pylock_package_kindOf(findings, map, name);
    if (name === undefined || kind === undefined)
        return undefined;
    const content = kind === 'index' ? readIndex(findings, map, name, version) : readSingle(findings, map, kind, name);
    if (content === undefined)
        return undefined;
    const hashes = checkable(content.hashes);
    return { locked: { name: normalizeName(name), version, at: map.at, origin: content.origin, hashes }, marker };
}
function pylock_package_kindOf(findings, map, name) {
    const single = SINGLE.filter((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const files = ['sdist', 'wheels'].some((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const kinds = files ? ['index', ...single] : single;
    if (kinds.length === 1)
        return kinds[0];
    const message = `expected one source of package ${(0,diagnostic/* quote */.hD)(name)}: vcs, directory, archive, or sdist and wheels`;
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}
function readIndex(findings, map, name, version) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
    const local = files.find((file) => (0,text_decode/* entryOf */.Ms)(file, 'url') === undefined);
    if (local !== undefined)
        return pylock_package_refuse(findings, local, `a file of package ${(0,diagnostic/* quote */.hD)(name)} has no URL, and local files are not read`);
    if (version === undefined)
        return pylock_package_refuse(findings, map, `package ${(0,diagnostic/* quote */.hD)(name)} has no version`);
    const url = stringOf(findings, map, 'index');
    return { origin: { kind: 'index', url }, hashes: files.flatMap((file) => hashesOf(findings, file)) };
}
function readSingle(findings, map, kind, name) {
    const table = tableOf(findings, map, kind);
    const [url, path, folder] = ['url', 'path', 'subdirectory'].map((key) => stringOf(findings, table, key));
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (kind === 'vcs')
        return readVcs(findings, table, name, url, fragment);
    if (kind === 'archive' && url !== undefined)
        return { origin: { kind: 'url', url: `${url}${fragment}` }, hashes: hashesOf(findings, table) };
    if (path === undefined)
        return pylock_package_refuse(findings, table, `package ${(0,diagnostic/* quote */.hD)(name)} has neither a URL nor a path`);
    if (kind === 'archive' && folder !== undefined)
        return pylock_package_refuse(findings, table, `a folder within a local archive is not read: ${(0,diagnostic/* quote */.hD)(folder)}`);
    return { origin: { kind: 'path', path: folder === undefined ? path : `${path}/${folder}` }, hashes: [] };
}
function readVcs(findings, table, name, url, fragment) {
    const type = requiredString(findings, table, 'type', 'vcs');
    const commit = requiredString(findings, table, 'commit-id', 'vcs');
    if (type !== 'git' || url === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return pylock_package_refuse(findings, table, `expected a URL of git and a commit of 40 hex digits for package ${(0,diagnostic/* quote */.hD)(name)}`);
    return { origin: { kind: 'git', url: `git+${url}@${commit}${fragment}` }, hashes: [] };
}
// A file may have several hashes; one is enough, the usual one first.
function hashesOf(findings, file) {
    const hashes = tableOf(findings, file, 'hashes');
    if (hashes.entries.length === 0)
        findings.error('field-missing', 'expected hashes of the file', { at: file.at });
    const name = ['sha256', 'sha384', 'sha512'].find((algorithm) => (0,text_decode/* entryOf */.Ms)(hashes, algorithm) !== undefined);
    return name === undefined ? [] : [`${name}:${(stringOf(findings, hashes, name) ?? '').toLowerCase()}`];
}
function pylock_package_refuse(findings, map, message) {
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock.js










/**
 * `pylock.toml`: one definition for what is installed without asking for more, and one for each extra and dependency group with
 * it. https://packaging.python.org/en/latest/specifications/pylock-toml/
 */
const pylock = {
    format: 'pylock',
    names: isPylock,
    recognizes: (_text, path) => isPylock(path),
    includes: () => [],
    parse: (text, path) => {
        const reading = readToml(text, path);
        if (!reading.ok)
            return oneDefinition(emptySource('pylock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const lock = pylock_parseLock(findings, reading.root);
        return { definitions: pylock_definitionsOf(findings, lock), uses: [] };
    },
};
// https://packaging.python.org/en/latest/specifications/pylock-toml/#file-name
function isPylock(path) {
    return /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path);
}
const pylock_KEYS = [
    'lock-version',
    'environments',
    'requires-python',
    'extras',
    'dependency-groups',
    'default-groups',
].concat(['created-by', 'packages', 'tool']);
function pylock_parseLock(findings, root) {
    const version = requiredString(findings, root, 'lock-version', 'a lock');
    if (version !== undefined && version !== '1.0') {
        const at = (0,text_decode/* entryOf */.Ms)(root, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version "1.0", received ${(0,diagnostic/* quote */.hD)(version)}`, { at });
    }
    (0,text_decode/* checkKeys */.L)(findings, root, pylock_KEYS, 'a lock');
    requiredString(findings, root, 'created-by', 'a lock');
    stringOf(findings, root, 'requires-python');
    stringsOf(findings, root, 'environments');
    if ((0,text_decode/* entryOf */.Ms)(root, 'packages') === undefined)
        findings.error('field-missing', 'expected packages in a lock', { at: root.at });
    return {
        packages: tablesOf(findings, root, 'packages').flatMap((map) => parsePylockPackage(findings, map) ?? []),
        extras: stringsOf(findings, root, 'extras').map(normalizeName),
        groups: stringsOf(findings, root, 'dependency-groups').map(normalizeName),
        defaultGroups: stringsOf(findings, root, 'default-groups').map(normalizeName),
    };
}
function pylock_definitionsOf(findings, lock) {
    const empty = emptySource('pylock');
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const selections = [
        { suffix: '', extras: [], groups: lock.defaultGroups },
        ...lock.extras.map((extra) => ({
            suffix: `#/extras/${pointerPart(extra)}`,
            extras: [extra],
            groups: lock.defaultGroups,
        })),
        ...lock.groups.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            extras: [],
            groups: [...lock.defaultGroups, group],
        })),
    ];
    const budget = lockBudget();
    return selections.map(({ suffix, extras, groups }) => lockReading(findings, budget, suffix, empty, (own) => pylock_linesOf(own, lock.packages, decideMembership(extras, groups), budget)));
}
function pylock_linesOf(findings, packages, decide, budget) {
    return packages.flatMap(({ locked, marker }) => {
        const condition = marker === undefined ? lock_condition_ALWAYS : parseCondition(marker, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        const message = `the marker ${(0,diagnostic/* quote */.hD)(marker ?? '')} of ${(0,diagnostic/* quote */.hD)(locked.name)} is not understood`;
        findings.error('lock-package', message, { at: locked.at });
        return [];
    });
}
// `'name' in extras`, `'name' not in dependency_groups`: the tool that installs says which they are.
function decideMembership(extras, groups) {
    const chosen = { extras, dependency_groups: groups };
    return (left, operator, right) => {
        if ([left, right].includes('extra'))
            return 'unknown';
        const names = chosen[right];
        if (names === undefined)
            return chosen[left] === undefined ? undefined : 'unknown';
        if (!/^["']/.test(left) || !/^(?:not )?in$/.test(operator))
            return 'unknown';
        return names.includes(normalizeName(left.slice(1, -1))) === (operator === 'in');
    };
}

;// CONCATENATED MODULE: ./build/core/formats/locks/lock-graph.js

/**
 * The condition under which each node is reached: over all paths, what holds on the whole of one of them. Cycles are fine.
 * `undefined` when the conditions become too many.
 */
function reach(start, edgesOf, budget) {
    const reached = new Map();
    const queue = new Set();
    const follow = (edges, from) => edges.every(({ to, condition }) => {
        const way = from === undefined ? condition : both(from, condition, budget);
        const known = reached.get(to) ?? NEVER;
        const now = way === undefined ? undefined : either(known, way, budget);
        if (now === undefined)
            return false;
        if (lock_graph_isSame(now, known))
            return true;
        reached.set(to, now);
        queue.add(to);
        return true;
    });
    if (!follow(start, undefined))
        return undefined;
    for (const node of queue) {
        queue.delete(node);
        const edges = edgesOf(node);
        if (edges === undefined || !follow(edges, reached.get(node)))
            return undefined;
    }
    return reached;
}
function lock_graph_isSame(a, b) {
    return a.length === b.length && a.every((clause, index) => clause.join('\n') === b[index]?.join('\n'));
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-graph.js



/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function uvLines(findings, packages, selection, budget) {
    const graph = graphOf(findings, packages, selection, budget);
    const root = packages[selection.project];
    const wanted = [
        ...root.dependencies,
        ...(root.extras.get(selection.extra ?? '') ?? []),
        ...(root.groups.get(selection.group ?? '') ?? []),
    ];
    const start = edgesFor(graph, wanted);
    const reached = start && reach(start, (node) => edgesOf(graph, node), graph.budget);
    if (reached === undefined) {
        const limits = findings.diagnostics.length === 0;
        if (limits)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: root.locked.at });
        return [];
    }
    return packages.flatMap((locked, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined || index === selection.project ? [] : [{ locked: locked.locked, condition }];
    });
}
function graphOf(findings, packages, selection, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const decide = decideConflicts(packages[selection.project], selection);
    return {
        findings,
        packages,
        byName,
        nodes: [],
        numbers: new Map(),
        conditions: new Map(),
        decide,
        budget,
    };
}
// Extras and groups that exclude each other are in markers as `extra == 'extra-<length of the name>-<name>-<extra>'`.
// https://github.com/astral-sh/uv/blob/0.5.0/crates/uv-resolver/src/universal_marker.rs
function decideConflicts(root, { name, extra, group }) {
    const chosen = [
        ...(root.extras.get(extra ?? '') ?? []),
        ...(root.groups.get(group ?? '') ?? []),
        ...root.dependencies,
    ];
    const extras = chosen.filter((dependency) => dependency.name === name).flatMap((dependency) => dependency.extras);
    const active = new Set([...extras, ...(extra === undefined ? [] : [extra])].map((text) => `"extra-${name.length}-${name}-${text}"`));
    if (group !== undefined)
        active.add(`"group-${name.length}-${name}-${group}"`);
    active.add(`"project-${name.length}-${name}"`);
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        return active.has(left === 'extra' ? right : left) === (operator === '==');
    };
}
function edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    return edgesFor(graph, (extra === undefined ? from?.dependencies : from?.extras.get(extra)) ?? []);
}
function edgesFor(graph, dependencies) {
    const edges = [];
    for (const dependency of dependencies) {
        const condition = conditionOf(graph, dependency);
        const to = condition === undefined ? undefined : resolve(graph, dependency);
        if (condition === undefined || to === undefined)
            return undefined;
        if (condition.length > 0)
            edges.push(...[undefined, ...dependency.extras].map((extra) => ({ to: uv_lock_graph_numberOf(graph, to, extra), condition })));
    }
    return edges;
}
function conditionOf(graph, { marker, at }) {
    if (marker === undefined)
        return lock_condition_ALWAYS;
    if (!graph.conditions.has(marker))
        graph.conditions.set(marker, parseCondition(marker, graph.decide, graph.budget));
    const condition = graph.conditions.get(marker);
    if (condition === undefined)
        graph.findings.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function resolve(graph, { name, version, source, at }) {
    const found = (graph.byName.get(name) ?? []).filter((index) => {
        const candidate = graph.packages[index];
        const fits = version === undefined || candidate?.locked.version === version;
        return fits && (source === undefined || candidate?.source === source);
    });
    if (found.length === 1)
        return found[0];
    const message = `expected one package ${(0,diagnostic/* quote */.hD)(name)} in the lock, received ${found.length}`;
    graph.findings.error('lock-package', message, { at, hint: 'write the lock again' });
    return undefined;
}
function uv_lock_graph_numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-package.js





const uv_lock_package_KEYS = ['name', 'version', 'source', 'resolution-markers', 'dependencies', 'optional-dependencies'].concat([
    'dev-dependencies',
    'metadata',
    'sdist',
    'wheels',
]);
const uv_lock_package_SOURCES = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual', 'subdirectory'];
/** Reads a package; what is wrong with it is reported. */
function parseUvPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, uv_lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const source = tableOf(findings, map, 'source');
    if (name === undefined)
        return undefined;
    const origin = parseOrigin(findings, source, name);
    if (origin === undefined)
        return undefined;
    const version = stringOf(findings, map, 'version');
    const hashes = checkable(parseHashes(findings, map));
    return {
        locked: { name: normalizeName(name), version, at: map.at, origin, hashes },
        source: sourceKey(source),
        folder: ['editable', 'virtual', 'directory'].flatMap((kind) => stringOf(findings, source, kind) ?? [])[0],
        dependencies: uv_lock_package_parseDependencies(findings, (0,text_decode/* entryOf */.Ms)(map, 'dependencies')?.value),
        extras: uv_lock_package_parseNamed(findings, map, 'optional-dependencies'),
        groups: uv_lock_package_parseNamed(findings, map, 'dev-dependencies'),
    };
}
function parseOrigin(findings, source, name) {
    (0,text_decode/* checkKeys */.L)(findings, source, uv_lock_package_SOURCES, 'a source');
    const text = (key) => stringOf(findings, source, key);
    const registry = text('registry');
    if (registry !== undefined)
        return { kind: 'index', url: registry };
    const git = text('git');
    if (git !== undefined)
        return gitOrigin(findings, git, name, source.at);
    const url = text('url');
    if (url !== undefined) {
        const folder = text('subdirectory');
        return { kind: 'url', url: folder === undefined ? url : `${url}#subdirectory=${folder}` };
    }
    const path = text('path') ?? text('directory') ?? text('editable');
    if (path !== undefined)
        return { kind: 'path', path };
    if (text('virtual') !== undefined)
        return { kind: 'none' };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}
// `https://host/path?rev=main&subdirectory=a#<commit>`; `rev`, `tag` and `branch` say what was asked for, not what was found.
function gitOrigin(findings, text, name, at) {
    const [, base = '', query = '', commit] = /^([^?#]+)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(text) ?? [];
    if (commit === undefined) {
        findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} names no commit: ${(0,diagnostic/* quote */.hD)(text)}`, { at });
        return undefined;
    }
    const folder = query.split('&').find((part) => part.startsWith('subdirectory='));
    return { kind: 'git', url: `git+${base}@${commit}${folder === undefined ? '' : `#${folder}`}` };
}
function parseHashes(findings, map) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
    const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
    // pip refuses a file whose hash is not listed: one without a hash would be such a file.
    return hashes.includes('') ? [] : hashes;
}
function uv_lock_package_parseNamed(findings, map, key) {
    const entries = entriesOf(findings, map, key);
    return new Map(entries.map((entry) => [normalizeName(entry.key), uv_lock_package_parseDependencies(findings, entry.value)]));
}
function uv_lock_package_parseDependencies(findings, node) {
    if (node === undefined)
        return [];
    return itemsFrom(findings, node, 'dependencies').flatMap((item) => {
        const map = tableFrom(findings, item, 'a dependency');
        const name = map === undefined ? undefined : requiredString(findings, map, 'name', 'a dependency');
        if (map === undefined || name === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, map, ['name', 'version', 'source', 'extra', 'marker'], 'a dependency');
        const source = (0,text_decode/* entryOf */.Ms)(map, 'source') === undefined ? undefined : sourceKey(tableOf(findings, map, 'source'));
        const version = stringOf(findings, map, 'version');
        const extras = stringsOf(findings, map, 'extra').map(normalizeName);
        return [
            { name: normalizeName(name), version, source, extras, marker: stringOf(findings, map, 'marker'), at: map.at },
        ];
    });
}
function sourceKey(source) {
    return JSON.stringify(source.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']).sort());
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock.js












/**
 * `uv.lock`: one definition for what the project needs, one for each of its extras and dependency groups with it, and the same
 * for each project of a workspace. The project itself is not installed. https://docs.astral.sh/uv/concepts/projects/layout/
 */
const uvLock = {
    format: 'uv-lock',
    names: isUvLock,
    recognizes: (_text, path) => isUvLock(path),
    includes: () => [],
    parse: (text, path) => {
        const reading = readToml(text, path);
        if (!reading.ok)
            return oneDefinition(emptySource('uv-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const lock = uv_lock_parseLock(findings, reading.root);
        return { definitions: uv_lock_definitionsOf(findings, lock, path), uses: [] };
    },
};
function isUvLock(path) {
    return /(?:^|\/)uv\.lock$/.test(path);
}
const uv_lock_KEYS = ['version', 'revision', 'requires-python', 'resolution-markers', 'supported-markers'].concat([
    'required-markers',
    'conflicts',
    'options',
    'manifest',
    'package',
]);
function uv_lock_parseLock(findings, root) {
    const version = (0,text_decode/* entryOf */.Ms)(root, 'version')?.value;
    if (version?.kind !== 'scalar' || version.text !== '1') {
        const received = version?.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(version.text) : 'none';
        const hint = 'write the lock again with a current uv';
        findings.error('lock-version', `expected version 1 of uv.lock, received ${received}`, { at: root.at, hint });
        return { packages: [], members: new Set() };
    }
    (0,text_decode/* checkKeys */.L)(findings, root, uv_lock_KEYS, 'uv.lock');
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parseUvPackage(findings, map) ?? []);
    const members = new Set(stringsOf(findings, tableOf(findings, root, 'manifest'), 'members').map(normalizeName));
    return { packages, members };
}
function uv_lock_definitionsOf(findings, lock, path) {
    const projects = projectsOf(lock);
    if ((0,diagnostic/* isClean */.AG)(findings.diagnostics) && projects.length === 0)
        findings.error('lock-package', 'expected a project in uv.lock, received packages alone', {
            at: {
                line: 1,
                column: 1,
            },
        });
    const selections = projects.flatMap(({ project, prefix }) => selectionsOf(lock.packages[project], project, prefix));
    const consumes = consumedBy(lock, (0,names_path/* directoryOf */.jt)(path));
    const broken = !(0,diagnostic/* isClean */.AG)(findings.diagnostics) || selections.length === 0;
    const empty = { ...emptySource('uv-lock'), consumes };
    if (broken)
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return selections.map(({ suffix, selection }) => lockReading(findings, budget, suffix, empty, (own) => uvLines(own, lock.packages, selection, budget)));
}
function projectsOf({ packages, members }) {
    return packages.flatMap((candidate, project) => {
        if (candidate.folder === '.')
            return [{ project, prefix: '' }];
        const { name } = candidate.locked;
        return candidate.folder !== undefined && members.has(name)
            ? [{ project, prefix: `/members/${pointerPart(name)}` }]
            : [];
    });
}
function selectionsOf({ locked, extras, groups }, project, prefix) {
    const { name } = locked;
    const member = prefix === '' ? '/project' : prefix;
    return [
        { suffix: prefix === '' ? '' : `#${prefix}`, selection: { project, name, extra: undefined, group: undefined } },
        ...[...extras.keys()].map((extra) => ({
            suffix: `#${member}/optional-dependencies/${pointerPart(extra)}`,
            selection: { project, name, extra, group: undefined },
        })),
        ...[...groups.keys()].map((group) => ({
            suffix: `#${prefix}/dependency-groups/${pointerPart(group)}`,
            selection: { project, name, extra: undefined, group },
        })),
    ];
}
/** The manifests that the lock was written from. */
function consumedBy({ packages, members }, directory) {
    const folders = packages.flatMap(({ folder, locked }) => folder !== undefined && members.has(locked.name) ? [folder] : []);
    return [...new Set(['.', ...folders])].flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(directory, `${folder}/pyproject.toml`);
        return resolved.ok ? [resolved.path] : [];
    });
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/lock.js








/** `pixi.lock`: https://github.com/conda/rattler/blob/main/crates/rattler_lock/src/file_format_version.rs */
const pixiLock = {
    format: 'pixi',
    names: (path) => /(?:^|\/)pixi\.lock$/.test(path),
    recognizes: (text) => /^version\s*:\s*\d/m.test(text) && /^environments\s*:/m.test(text) && /^packages\s*:/m.test(text),
    includes: (_text, path) => manifestsOf(path),
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return oneDefinition(emptySource('pixi'), [reading.diagnostic]);
        return lock_parseLock(reading.root, path, lock_consumedBy(path, files));
    },
};
function manifestsOf(path) {
    const folder = (0,names_path/* directoryOf */.jt)(path) === '.' ? '' : `${(0,names_path/* directoryOf */.jt)(path)}/`;
    return [`${folder}pixi.toml`, `${folder}pyproject.toml`];
}
// The lock stands for the manifest beside it: pixi installs what is locked.
function lock_consumedBy(path, files) {
    return manifestsOf(path).filter((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' && (file.endsWith('pixi.toml') || reading.text.includes('[tool.pixi'));
    });
}
const VERSIONS = ['4', '5', '6', '7'];
function lock_parseLock(root, path, consumes) {
    const source = { ...emptySource('pixi'), consumes };
    const findings = new model_findings/* Findings */.F(path);
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi.lock');
    if (map === undefined)
        return oneDefinition(source, findings.diagnostics);
    const { version, received } = versionOf(map);
    if (!VERSIONS.includes(version ?? '')) {
        const message = `expected a lock of version ${VERSIONS.join(', ')}, received ${received}`;
        findings.error('lock-version', message, { at: root.at, hint: 'write the lock again with a current pixi' });
        return oneDefinition(source, findings.diagnostics);
    }
    (0,text_decode/* checkKeys */.L)(findings, map, ['version', 'platforms', 'environments', 'packages'], 'a pixi.lock');
    const subdirs = parsePlatforms(findings, map);
    const index = indexPackages(findings, map);
    const environments = (0,text_decode/* decodeOptional */.BV)(findings, map, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const definitions = environments.map((entry) => {
        const inner = new model_findings/* Findings */.F(path);
        const locked = lock_parseEnvironment(inner, entry, subdirs, index);
        const suffix = entry.key === 'default' ? '' : `#/environments/${escapePointer(entry.key)}`;
        const diagnostics = [...findings.diagnostics, ...inner.diagnostics];
        return { suffix, source: { ...source, python: { ...NO_PYTHON, locked } }, diagnostics };
    });
    return definitions.length > 0 ? { definitions, uses: [] } : oneDefinition(source, findings.diagnostics);
}
function escapePointer(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Version 7 gives platforms names; before, a platform is its subdir. */
function parsePlatforms(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const pairs = items.flatMap((item) => {
        const platform = (0,text_decode/* decodeMap */.P2)(findings, item, 'a platform');
        const name = platform && (0,text_decode/* decodeOptional */.BV)(findings, platform, 'name', text_decode/* decodeString */.sc);
        if (platform === undefined || name === undefined)
            return [];
        return [[name, (0,text_decode/* decodeOptional */.BV)(findings, platform, 'subdir', text_decode/* decodeString */.sc) ?? name]];
    });
    return new Map(pairs);
}
// What else a package entry says (size, license, ...) repeats what is in the file that URL and digest name.
function indexPackages(findings, map) {
    const index = new Map();
    for (const item of (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeList */.VX) ?? []) {
        const entry = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (entry === undefined)
            continue;
        const key = keyOf(entry);
        const known = index.get(key);
        if (known === undefined)
            index.set(key, [entry]);
        else
            known.push(entry);
    }
    return index;
}
// Up to version 5 `kind: conda` and `url: ...`, from version 6 `conda: ...`.
function keyOf(entry) {
    const text = (key) => {
        const value = (0,text_decode/* entryOf */.Ms)(entry, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const kind = text('kind') ?? KINDS.find((name) => text(name) !== undefined) ?? '';
    return JSON.stringify([kind, text(kind) ?? text('url') ?? text('path') ?? '']);
}
const KINDS = ['conda', 'pypi', 'conda_source', 'source'];
const lock_ENVIRONMENT_KEYS = ['channels', 'indexes', 'find-links', 'options', 'packages'];
function lock_parseEnvironment(findings, { key, value }, subdirs, index) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, value, `environment ${key}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, lock_ENVIRONMENT_KEYS, 'an environment');
    const platforms = (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeMap */.P2)?.entries ?? [];
    const seen = new Map();
    return platforms.flatMap((platform) => {
        const subdir = subdirs.get(platform.key) ?? platform.key;
        const other = seen.get(subdir);
        if (other !== undefined) {
            const message = `platforms ${(0,diagnostic/* quote */.hD)(other)} and ${(0,diagnostic/* quote */.hD)(platform.key)} are both ${(0,diagnostic/* quote */.hD)(subdir)}`;
            findingsOf(findings, subdir).error('lock-package', message, {
                at: platform.at,
                hint: 'lock one platform a subdir',
            });
        }
        seen.set(subdir, platform.key);
        const packages = parseSelectors(findings, platform.value, subdir, index);
        const conda = installOrder(packages.filter(({ kind }) => kind === 'conda'));
        const pip = packages.filter(({ kind }) => kind === 'pypi').map(({ text }) => text);
        return conda.length + pip.length === 0 ? [] : [{ conda, pip, subdir }];
    });
}
function parseSelectors(findings, node, subdir, index) {
    const inner = findingsOf(findings, subdir);
    const items = (0,text_decode/* decodeList */.VX)(findings, node, 'the packages of a platform') ?? [];
    return items.flatMap((item) => {
        const selector = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (selector === undefined)
            return [];
        const found = index.get(keyOf(selector)) ?? [];
        const selected = found.length === 0 ? lock_missing(findings, selector) : lock_select(inner, selector, found, subdir);
        return selected === undefined ? [] : [selected];
    });
}
function lock_missing(findings, selector) {
    const what = selector.entries.map(({ value }) => (value.kind === 'scalar' ? value.text : '')).join(' ');
    findings.error('lock-package', `${(0,diagnostic/* quote */.hD)(what)} is not among the packages`, { at: selector.at, hint: REWRITE });
    return undefined;
}
const REWRITE = 'write the lock again with pixi lock';
function lock_select(findings, selector, found, subdir) {
    const conda = (0,text_decode/* entryOf */.Ms)(selector, 'conda');
    const kind = conda === undefined ? 'pypi' : 'conda';
    const entry = conda ?? (0,text_decode/* entryOf */.Ms)(selector, 'pypi');
    const location = entry && (0,text_decode/* decodeString */.sc)(findings, entry.value, 'the location of a package');
    if (entry === undefined || (location !== undefined && conda !== undefined && !/^https?:/.test(location))) {
        const message = 'a package that pixi builds from source is not pinned by the lock';
        findings.error('lock-package', message, { at: selector.at, hint: 'publish it to a channel' });
        return undefined;
    }
    const digests = digestsOf(findings, found);
    if (location === undefined || digests === undefined)
        return undefined;
    const name = nameOf(findings, found[0], location);
    const text = kind === 'conda'
        ? lockedConda(findings, selector.at, location, digests, subdir)
        : lockedPip(findings, selector.at, name, pipLocation(location), digests.sha256);
    return text === undefined ? undefined : { kind, name, text, dependencies: lock_dependenciesOf(findings, found) };
}
// Before version 6 one URL may have several entries, of which some lack a digest.
function digestsOf(findings, found) {
    const one = (key) => new Set(found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, key, text_decode/* decodeString */.sc) ?? []));
    const [md5, sha256] = [one('md5'), one('sha256')];
    if (md5.size <= 1 && sha256.size <= 1)
        return { md5: [...md5][0], sha256: [...sha256][0] };
    const message = 'entries of one package name different digests';
    findings.error('lock-package', message, { at: found[0]?.at, hint: REWRITE });
    return undefined;
}
// From version 6 conda packages have their name in the URL.
function nameOf(findings, entry, location) {
    const name = (0,text_decode/* decodeOptional */.BV)(findings, entry, 'name', text_decode/* decodeString */.sc);
    return name ?? location.slice(location.lastIndexOf('/') + 1).replace(/-[^-]*-[^-]*$/, '');
}
function lock_dependenciesOf(findings, found) {
    const specs = found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, 'depends', text_decode/* decodeStrings */.zC) ?? []);
    return specs.map((spec) => spec.replace(/[\s=<>!~[].*$/s, ''));
}
const KNOWN_QUERY = ['rev', 'tag', 'branch', 'subdirectory'];
/**
 * Where pip finds what uv wrote: `direct+https://...` is a URL, and `git+https://host/r?tag=v1#<commit>` is
 * `git+https://host/r@<commit>`. https://docs.astral.sh/uv/concepts/projects/dependencies/#git
 */
function pipLocation(location) {
    const direct = location.startsWith('direct+') ? location.slice('direct+'.length) : location;
    const match = /^(git\+[^?#]*)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(direct);
    if (match === null)
        return direct;
    const query = new URLSearchParams(match[2] ?? '');
    if ([...query.keys()].some((key) => !KNOWN_QUERY.includes(key)))
        return direct;
    const folder = query.get('subdirectory');
    return `${match[1]}@${match[3]}${folder === null ? '' : `#subdirectory=${folder}`}`;
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/spec.js





/** What the manifest means and we do not say in words of conda and pip: the lock says what came of it. */
const LOCK_INSTEAD = 'run pixi lock: a pixi.lock beside the manifest is read as it stands';
function spec_reportUnread(findings, at, what) {
    findings.error('pixi-unread', `${what} is not read in a pixi manifest`, { at, hint: LOCK_INSTEAD });
    return undefined;
}
const CONDA_KEYS = ['version', 'build', 'build-number', 'channel', 'md5', 'sha256'];
const CONDA_SOURCES = ['path', 'git', 'url', 'workspace', 'when', 'extras', 'flags', 'subdir', 'file-name', 'license'];
/** Canonical match spec of `name = ">=1"` or `name = { version = ">=1", channel = "..." }`. */
function pixiConda(findings, { key, at, value }) {
    const text = value.kind === 'map' ? bracketSpec(findings, key, value) : plainSpec(findings, key, value);
    if (text === undefined)
        return undefined;
    const reading = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(key) ? parseMatchSpec(text) : undefined;
    if (reading?.ok && !hasCredentials(text))
        return formatMatchSpec(reading.spec);
    const reason = reading?.ok === false ? reading.reason : 'expected a package name';
    findings.error('match-spec-syntax', `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainSpec(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key} ${version}`;
}
function bracketSpec(findings, key, map) {
    const source = map.entries.find((entry) => CONDA_SOURCES.includes(entry.key));
    if (source !== undefined)
        return spec_reportUnread(findings, source.at, `${(0,diagnostic/* quote */.hD)(source.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, CONDA_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const [version, channel] = [field('version') ?? '*', field('channel')];
    const others = ['build', 'build-number', 'md5', 'sha256'].flatMap((name) => {
        const text = field(name);
        return text === undefined ? [] : [`${name.replace('-', '_')}=${JSON.stringify(text)}`];
    });
    const prefix = channel === undefined ? '' : `${channel}::`;
    return `${prefix}${key} ${version}${others.length === 0 ? '' : `[${others.join(',')}]`}`;
}
const PYPI_KEYS = ['version', 'extras', 'git', 'rev', 'tag', 'branch', 'subdirectory', 'url'];
const PYPI_UNREAD = ['path', 'editable', 'index', 'lfs', 'workspace', 'env-markers'];
/** Canonical pip line of `name = ">=1"` or `name = { git = "...", rev = "..." }`. */
function pixiPypi(findings, { key, at, value }) {
    const text = value.kind === 'map' ? tableRequirement(findings, key, value) : plainRequirement(findings, key, value);
    if (text === undefined)
        return undefined;
    if (hasCredentials(text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return undefined;
    }
    const reading = parseRequirement(text);
    if (reading.ok && reading.requirement.kind === 'named' && reading.requirement.marker === undefined)
        return formatRequirement(reading.requirement);
    const reason = reading.ok ? 'expected a name and a version' : reading.reason;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainRequirement(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key}${versionText(version)}`;
}
// `*` is pixi's word for any version.
function versionText(version) {
    return version.trim() === '*' ? '' : ` ${version}`;
}
function tableRequirement(findings, key, map) {
    const unread = map.entries.find((entry) => PYPI_UNREAD.includes(entry.key));
    if (unread !== undefined)
        return spec_reportUnread(findings, unread.at, `${(0,diagnostic/* quote */.hD)(unread.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, PYPI_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const extras = (0,text_decode/* decodeOptional */.BV)(findings, map, 'extras', text_decode/* decodeStrings */.zC) ?? [];
    const name = `${key}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
    const [git, url, version] = [field('git'), field('url'), field('version')];
    const fragment = subdirectory(field('subdirectory'));
    if ([git, url, version].filter((text) => text !== undefined).length !== 1)
        return spec_reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} without exactly one of version, git and url`);
    if (version !== undefined)
        return `${name}${versionText(version)}`;
    if (url !== undefined)
        return `${name} @ ${url}${fragment}`;
    const revisions = ['rev', 'tag', 'branch'].flatMap((word) => field(word) ?? []);
    if (revisions.length > 1)
        return spec_reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} with several revisions`);
    const revision = revisions.map((text) => `@${text}`).join('');
    return `${name} @ git+${git?.replace(/^git\+/, '')}${revision}${fragment}`;
}
function subdirectory(folder) {
    return folder === undefined ? '' : `#subdirectory=${folder}`;
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/feature.js





/** What changes neither what is installed nor how: run time, packaging, other systems. */
const IDLE = ['tasks', 'activation'];
const FEATURE_KEYS = [
    ...IDLE,
    'channels',
    'platforms',
    'dependencies',
    'pypi-dependencies',
    'pypi-options',
    'target',
    'system-requirements',
    'host-dependencies',
    'build-dependencies',
    'constraints',
    'dev',
    'channel-priority',
    'solve-strategy',
];
const UNREAD = ['host-dependencies', 'build-dependencies', 'constraints', 'dev', 'channel-priority', 'solve-strategy'];
/** Reads a feature for the Linux platforms of the workspace. https://pixi.sh/latest/reference/pixi_manifest/#the-feature-table */
function parseFeature(findings, map, platforms) {
    for (const entry of map.entries)
        if (UNREAD.includes(entry.key) && !feature_isEmpty(entry.value))
            spec_reportUnread(findings, entry.at, (0,diagnostic/* quote */.hD)(entry.key));
    checkRequirements(findings, map);
    feature_checkPlatforms(findings, map, platforms);
    const targets = targetsOf(findings, map, platforms);
    return {
        channels: feature_parseChannels(findings, map),
        conda: collect([map, ...targets], 'dependencies', findings, pixiConda),
        pip: [...pypiOptions(findings, map), ...collect([map, ...targets], 'pypi-dependencies', findings, pixiPypi)],
    };
}
function feature_isEmpty(node) {
    return node.kind === 'map' && node.entries.length === 0;
}
// A dependency of a target takes the place of one with the same name that is not tied to it.
function collect(maps, key, findings, parse) {
    const tables = maps.flatMap((map) => (0,text_decode/* decodeOptional */.BV)(findings, map, key, text_decode/* decodeMap */.P2)?.entries ?? []);
    const nameOf = ({ key: name }) => (key === 'dependencies' ? name.toLowerCase() : normalizeName(name));
    const named = new Map(tables.map((entry) => [nameOf(entry), entry]));
    return [...named.values()].flatMap((entry) => parse(findings, entry) ?? []);
}
function feature_parseChannels(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'channels', text_decode/* decodeList */.VX);
    return items?.flatMap((item) => {
        const table = item.kind === 'map' ? item : undefined;
        if (table !== undefined)
            (0,text_decode/* checkKeys */.L)(findings, table, ['channel', 'priority'], 'a channel');
        const text = table === undefined
            ? (0,text_decode/* decodeString */.sc)(findings, item, 'a channel')
            : (0,text_decode/* decodeOptional */.BV)(findings, table, 'channel', text_decode/* decodeString */.sc);
        if (text === undefined)
            return [];
        const reading = parseChannel(text);
        const priority = table === undefined ? 0 : parsePriority(findings, table);
        if (reading.ok)
            return [{ channel: reading.channel, priority }];
        const code = reading.secret ? 'credentials-in-url' : 'channel-syntax';
        const message = reading.secret
            ? 'a channel carries credentials'
            : `expected a channel name or URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error(code, message, { at: item.at });
        return [];
    });
}
function parsePriority(findings, table) {
    const node = (0,text_decode/* entryOf */.Ms)(table, 'priority')?.value;
    if (node === undefined)
        return 0;
    if (node.kind === 'scalar' && node.plain && /^-?[0-9]{1,9}$/.test(node.text))
        return Number(node.text);
    findings.error('wrong-type', 'expected an integer for priority', { at: node.at });
    return 0;
}
// https://pixi.sh/latest/reference/pixi_manifest/#the-target-table
function targetsOf(findings, map, platforms) {
    const targets = (0,text_decode/* decodeOptional */.BV)(findings, map, 'target', text_decode/* decodeMap */.P2)?.entries ?? [];
    const wide = (name) => (name === 'unix' ? 0 : name === 'linux' ? 1 : 2);
    return targets
        .toSorted((a, b) => wide(a.key) - wide(b.key))
        .flatMap((entry) => {
        const matched = platforms.filter((platform) => selects(entry.key, platform));
        const table = matched.length === 0 ? undefined : (0,text_decode/* decodeMap */.P2)(findings, entry.value, `target ${entry.key}`);
        if (table === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, table, [...IDLE, 'dependencies', 'pypi-dependencies', ...UNREAD], 'a target');
        for (const { key, at, value } of table.entries)
            if (UNREAD.includes(key) && !feature_isEmpty(value))
                spec_reportUnread(findings, at, (0,diagnostic/* quote */.hD)(key));
        const installs = table.entries.some(({ key }) => !IDLE.includes(key));
        if (installs && matched.length < platforms.length)
            spec_reportUnread(findings, entry.at, `target ${(0,diagnostic/* quote */.hD)(entry.key)}, which is not for every Linux platform,`);
        return [table];
    });
}
function selects(selector, platform) {
    return selector === platform || selector === 'unix' || selector === 'linux';
}
// Conditions on the machine decide what the solver may choose; those on other systems do not concern an image.
function checkRequirements(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'system-requirements', text_decode/* decodeMap */.P2)?.entries ?? [];
    const other = entries.find(({ key }) => key !== 'macos' && key !== 'windows');
    if (other !== undefined)
        spec_reportUnread(findings, other.at, `system requirement ${(0,diagnostic/* quote */.hD)(other.key)}`);
}
function feature_checkPlatforms(findings, map, platforms) {
    const own = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeStrings */.zC);
    const missing = own === undefined ? undefined : platforms.find((platform) => !own.includes(platform));
    if (missing !== undefined)
        spec_reportUnread(findings, (0,text_decode/* entryOf */.Ms)(map, 'platforms')?.at ?? map.at, `a feature without ${missing}`);
}
// uv asks extra indexes in turn, pip all at once: with more than one they install different packages.
function pypiOptions(findings, map) {
    const table = (0,text_decode/* decodeOptional */.BV)(findings, map, 'pypi-options', text_decode/* decodeMap */.P2);
    const other = table?.entries.find(({ key }) => key !== 'index-url');
    if (other !== undefined)
        spec_reportUnread(findings, other.at, `pypi option ${(0,diagnostic/* quote */.hD)(other.key)}`);
    const url = table && (0,text_decode/* decodeOptional */.BV)(findings, table, 'index-url', text_decode/* decodeString */.sc);
    if (url === undefined)
        return [];
    const reading = parseChannel(url);
    if (reading.ok && /^https?:/.test(url))
        return [`--index-url ${url}`];
    findings.error('pip-option', 'expected a URL without credentials for index-url', { at: table?.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/pixi.js







/** `pixi.toml`: https://pixi.sh/latest/reference/pixi_manifest/ */
const pixi = {
    format: 'pixi',
    names: isPixiName,
    recognizes: (text, path) => isPixiName(path) && /^\s*\[\s*(?:workspace|project)\s*[\].]/m.test(text),
    includes: () => [],
    parse: (text, path) => {
        const reading = readToml(text, path);
        if (!reading.ok)
            return oneDefinition(emptySource('pixi'), [reading.diagnostic]);
        return parseManifest(reading.root, path);
    },
};
function isPixiName(path) {
    return /(?:^|\/)pixi\.toml$/.test(path);
}
const TOP_KEYS = [...FEATURE_KEYS, 'workspace', 'project', 'feature', 'environments', 'package', 'tool', '$schema'];
function parseManifest(root, path) {
    const source = emptySource('pixi');
    const findings = new model_findings/* Findings */.F(path);
    const manifest = pixi_readManifest(findings, root);
    if (manifest === undefined)
        return oneDefinition(source, findings.diagnostics);
    const definitions = environmentsOf(findings, manifest.root).map(([name, entry]) => {
        const inner = new model_findings/* Findings */.F(path);
        const python = pixi_parseEnvironment(inner, manifest, entry);
        const pointer = name.replaceAll('~', '~0').replaceAll('/', '~1');
        const suffix = name === 'default' ? '' : `#/environments/${pointer}`;
        return { suffix, source: { ...source, python }, diagnostics: [...findings.diagnostics, ...inner.diagnostics] };
    });
    return { definitions, uses: [] };
}
// There is always a default environment.
function environmentsOf(findings, root) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, root, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const others = entries.filter(({ key }) => key !== 'default');
    return [
        ['default', entries.find(({ key }) => key === 'default')],
        ...others.map((entry) => [entry.key, entry]),
    ];
}
const WORKSPACE_KEYS = [
    'name',
    'version',
    'description',
    'authors',
    'license',
    'license-file',
    'readme',
    'homepage',
    'repository',
    'documentation',
    'channels',
    'platforms',
    'preview',
    'requires-pixi',
    'conda-pypi-map',
];
function pixi_readManifest(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi manifest');
    const workspace = map === undefined ? undefined : ((0,text_decode/* entryOf */.Ms)(map, 'workspace') ?? (0,text_decode/* entryOf */.Ms)(map, 'project'));
    const table = workspace && (0,text_decode/* decodeMap */.P2)(findings, workspace.value, workspace.key);
    if (map === undefined || table === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, TOP_KEYS, 'a pixi manifest');
    for (const { key, at } of table.entries)
        if (!WORKSPACE_KEYS.includes(key))
            spec_reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of the workspace`);
    const features = (0,text_decode/* decodeOptional */.BV)(findings, map, 'feature', text_decode/* decodeMap */.P2)?.entries ?? [];
    return {
        channels: feature_parseChannels(findings, table) ?? [],
        platforms: linuxPlatforms(findings, table),
        root: map,
        features: new Map(features.map((entry) => [entry.key, entry])),
    };
}
function linuxPlatforms(findings, table) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, table, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const names = items.flatMap((item) => {
        if (item.kind === 'map')
            return spec_reportUnread(findings, item.at, 'a platform with virtual packages') ?? [];
        return (0,text_decode/* decodeString */.sc)(findings, item, 'a platform') ?? [];
    });
    const linux = names.filter((name) => name.startsWith('linux-'));
    if (linux.length > 0)
        return linux;
    const hint = 'add linux-64 to platforms';
    const at = (0,text_decode/* entryOf */.Ms)(table, 'platforms')?.at ?? table.at;
    findings.error('os-not-supported', 'expected a Linux platform, received none', { at, hint });
    return [];
}
const pixi_ENVIRONMENT_KEYS = ['features', 'no-default-feature', 'solve-group', 'tasks', 'activation'];
function pixi_parseEnvironment(findings, manifest, entry) {
    const map = entry?.value.kind === 'map' ? entry.value : undefined;
    const names = map === undefined
        ? entry && (0,text_decode/* decodeStrings */.zC)(findings, entry.value, 'features')
        : (0,text_decode/* decodeOptional */.BV)(findings, map, 'features', text_decode/* decodeStrings */.zC);
    for (const { key, at } of map?.entries ?? [])
        if (!pixi_ENVIRONMENT_KEYS.includes(key) || key === 'solve-group')
            spec_reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of an environment`);
    const alone = map !== undefined && (0,text_decode/* decodeOptional */.BV)(findings, map, 'no-default-feature', text_decode/* decodeBoolean */.J2) === true;
    const features = (names ?? []).flatMap((name) => namedFeature(findings, manifest, name, entry));
    const all = alone ? features : [...features, parseFeature(findings, manifest.root, manifest.platforms)];
    return combine(all, manifest.channels);
}
function namedFeature(findings, { features, platforms }, name, entry) {
    const found = features.get(name);
    if (found === undefined) {
        const hint = `write a table [feature.${name}]`;
        findings.error('pixi-feature', `no feature is called ${(0,diagnostic/* quote */.hD)(name)}`, { at: entry?.at, hint });
        return [];
    }
    const map = (0,text_decode/* decodeMap */.P2)(findings, found.value, `feature ${name}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, FEATURE_KEYS, 'a feature');
    return [parseFeature(findings, map, platforms)];
}
// https://github.com/prefix-dev/pixi/blob/main/crates/pixi_manifest/src/features_ext.rs
function combine(features, workspace) {
    const channels = features
        .flatMap((feature) => feature.channels ?? workspace)
        .toSorted((a, b) => b.priority - a.priority)
        .map(({ channel }) => channel);
    const unique = (texts) => [...new Set(texts)];
    const pip = unique(features.flatMap((feature) => feature.pip));
    const options = pip.filter((line) => line.startsWith('--'));
    return {
        ...NO_PYTHON,
        channels: unique(features.length === 0 ? workspace.map(({ channel }) => channel) : channels),
        conda: unique(features.flatMap(({ conda }) => conda)),
        pip: [...options, ...pip.filter((line) => !options.includes(line))],
    };
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/constraint.js
const constraint_RELEASE = /^[0-9]+(?:\.[0-9]+){0,2}$/;
const PLAIN = /^(?:===|==|~=|!=|<=|>=|<|>)/;
const WILDCARD = /^[0-9]+(?:\.[0-9]+)*\.\*$/;
/**
 * A version constraint of Poetry as specifiers of PEP 440, `>=1.2,<2.0`; `undefined` for what has no such form: `||`, and `^` or
 * `~` with anything but one to three numbers. https://python-poetry.org/docs/dependency-specification/
 */
function poetrySpecifiers(constraint) {
    const parts = constraint.split(',').flatMap((part) => part
        .trim()
        .replace(/([<>=!~^])[ \t]+/g, '$1')
        .split(/[ \t]+/));
    const specifiers = parts.map(poetrySpecifier);
    if (specifiers.includes(undefined))
        return undefined;
    return specifiers.filter((specifier) => specifier !== '').join(',');
}
function poetrySpecifier(part) {
    if (part === '*')
        return '';
    if (part.startsWith('^'))
        return range(part.slice(1), caretPlace);
    if (part.startsWith('~') && !part.startsWith('~='))
        return range(part.slice(1), tildePlace);
    if (PLAIN.test(part))
        return part;
    const version = part.replace(/^=/, '');
    if (WILDCARD.test(version) || /^[0-9][0-9A-Za-z.+!-]*$/.test(version))
        return `==${version}`;
    return undefined;
}
// The upper bound raises the number at a place and ends there, with zeros up to the length that is written.
function range(version, placeOf) {
    if (!constraint_RELEASE.test(version))
        return undefined;
    const numbers = version.split('.').map(Number);
    const place = placeOf(numbers);
    const upper = numbers.map((number, index) => (index < place ? number : index === place ? number + 1 : 0));
    return `>=${version},<${upper.join('.')}`;
}
function caretPlace(numbers) {
    const first = numbers.findIndex((number) => number > 0);
    return first < 0 ? numbers.length - 1 : first;
}
function tildePlace(numbers) {
    return Math.min(1, numbers.length - 1);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-choice.js

// Among releases alone, the constraints of Poetry and the specifiers of PEP 440 say the same.
const lock_choice_RELEASE = /^[0-9]{1,15}(?:\.[0-9]{1,15})*$/;
const SPECIFIER = /^(~=|==|!=|<=|>=|<|>)([0-9]{1,15}(?:\.[0-9]{1,15})*)(\.\*)?$/;
const lock_choice_MAX_ALTERNATIVES = 64;
/** The packages of a name that a dependency may mean; `undefined` when its constraint cannot be compared with one of several. */
function fittingPackages({ versions, source }, candidates, packages) {
    const fits = candidates.map((index) => doesFit(versions, packages[index]?.locked.version ?? ''));
    if (candidates.length > 1 && fits.includes(undefined))
        return undefined;
    return candidates
        .filter((_, place) => fits[place] !== false)
        .filter((index) => candidates.length === 1 || source === undefined || packages[index]?.reference === source);
}
function doesFit(versions, version) {
    if (versions === undefined || !lock_choice_RELEASE.test(version))
        return undefined;
    const alternatives = versions.split(/\|\|?/);
    if (alternatives.length > lock_choice_MAX_ALTERNATIVES)
        return undefined;
    const results = alternatives.map((part) => doesFitAll(poetrySpecifiers(part.trim()), version));
    return results.includes(undefined) ? undefined : results.includes(true);
}
function doesFitAll(specifiers, version) {
    if (specifiers === undefined || specifiers === '')
        return specifiers === undefined ? undefined : true;
    const results = specifiers.split(',').map((specifier) => doesSatisfy(specifier, version));
    return results.includes(undefined) ? undefined : !results.includes(false);
}
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
function doesSatisfy(specifier, version) {
    const [, operator = '', bound = '', wildcard] = SPECIFIER.exec(specifier) ?? [];
    const equality = operator === '==' || operator === '!=';
    if (bound === '' || (wildcard !== undefined && !equality))
        return undefined;
    const order = lock_choice_compare(version, bound, wildcard === undefined ? undefined : bound.split('.').length);
    if (operator === '~=')
        return order >= 0 && lock_choice_compare(version, bound, bound.split('.').length - 1) === 0;
    if (equality)
        return (order === 0) === (operator === '==');
    if (order === 0)
        return operator.endsWith('=');
    return order < 0 === operator.startsWith('<');
}
/** Compares releases, up to a number of places; those that are not written are zero. */
function lock_choice_compare(a, b, places) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    const length = places ?? Math.max(left.length, right.length);
    for (let place = 0; place < length; place += 1) {
        const difference = (left[place] ?? 0) - (right[place] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-graph.js





/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function legacyLines(findings, packages, manifest, selection, budget) {
    const graph = lock_graph_graphOf(findings, packages, manifest, budget);
    const start = startEdges(graph, manifest, selection);
    const reached = start && reach(start, (node) => lock_graph_edgesOf(graph, node), budget);
    if (reached === undefined) {
        if (findings.diagnostics.length === 0)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: diagnostic/* START */.d3 });
        return [];
    }
    return packages.flatMap(({ locked }, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined ? [] : [{ locked, condition }];
    });
}
function lock_graph_graphOf(findings, packages, manifest, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const [nodes, numbers, conditions] = [
        [],
        new Map(),
        new Map(),
    ];
    return { findings, packages, project: manifest.name, byName, nodes, numbers, conditions, budget };
}
// A package that is locked as optional is installed for an extra alone, by the names that the extra reaches.
// https://github.com/python-poetry/poetry-plugin-export/blob/1.8.0/src/poetry_plugin_export/walker.py
function startEdges(graph, { path, groups }, { groups: chosen, extra }) {
    const active = namesReached(graph, extra);
    const wanted = chosen.flatMap((group) => groups.get(group) ?? []);
    const place = graph.findings.within(path);
    return lock_graph_edgesFor(graph, place, undefined, wanted, (to) => !graph.packages[to]?.optional || active.has(lock_graph_nameOf(graph, to)));
}
function lock_graph_nameOf({ packages }, index) {
    return packages[index]?.locked.name ?? '';
}
function namesReached({ packages, byName }, start) {
    const names = new Set(start);
    for (const name of names)
        for (const index of byName.get(name) ?? [])
            for (const dependency of packages[index]?.dependencies ?? [])
                names.add(dependency.name);
    return names;
}
function lock_graph_edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    graph.budget.left -= from?.dependencies.length ?? 0;
    const members = from?.extras.get(extra ?? '') ?? new Set();
    const wanted = (from?.dependencies ?? []).filter(({ name, optional }) => extra === undefined ? !optional : optional && members.has(name));
    return lock_graph_edgesFor(graph, graph.findings, extra, wanted, () => true);
}
function lock_graph_edgesFor(graph, place, extra, dependencies, isTaken) {
    const edges = [];
    for (const dependency of dependencies) {
        if (dependency.name === graph.project)
            continue;
        const condition = lock_graph_conditionOf(graph, place, extra, dependency);
        if (condition === undefined)
            return undefined;
        if (condition.length === 0)
            continue;
        const to = lock_graph_resolve(graph, place, dependency);
        if (to === undefined)
            return undefined;
        const nodes = isTaken(to) ? [undefined, ...dependency.extras] : [];
        edges.push(...nodes.map((name) => ({ to: lock_graph_numberOf(graph, to, name), condition })));
    }
    return edges;
}
function lock_graph_conditionOf({ conditions, budget }, place, extra, { marker, at }) {
    if (marker === undefined)
        return lock_condition_ALWAYS;
    const key = `${extra ?? ''}\n${marker}`;
    if (!conditions.has(key)) {
        const decide = (left, operator, right) => decideExtra(extra, left, operator, right);
        conditions.set(key, parseCondition(marker, decide, budget));
    }
    const condition = conditions.get(key);
    if (condition === undefined && budget.left >= 0)
        place.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function decideExtra(extra, left, operator, right) {
    if (left !== 'extra' && right !== 'extra')
        return undefined;
    if (extra === undefined || operator !== '==')
        return 'unknown';
    return normalizeName((left === 'extra' ? right : left).slice(1, -1)) === extra;
}
function lock_graph_resolve(graph, place, dependency) {
    const { name, at } = dependency;
    const candidates = graph.byName.get(name) ?? [];
    // Each of several is compared with each alternative of the constraint.
    if (candidates.length > 1)
        graph.budget.left -= candidates.length * (1 + (dependency.versions?.length ?? 0) / 16);
    if (graph.budget.left < 0)
        return undefined;
    const found = fittingPackages(dependency, candidates, graph.packages);
    if (found?.length === 1)
        return found[0];
    const several = candidates.length > 1 && found?.length !== 0;
    const message = several
        ? `the lock has ${candidates.length} packages ${(0,diagnostic/* quote */.hD)(name)} and does not say which one is meant`
        : `expected a package ${(0,diagnostic/* quote */.hD)(name)} in the lock that fits ${(0,diagnostic/* quote */.hD)(dependency.versions ?? 'it')}, received none`;
    place.error('lock-package', message, { at, hint: HINT });
    return undefined;
}
const HINT = 'run "poetry lock" with Poetry 2: its locks say where each package is installed';
function lock_graph_numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-dependency.js





const lock_dependency_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'source', 'allow-prereleases'].concat(['allows-prereleases', 'git', 'branch', 'tag', 'rev', 'subdirectory'], ['url', 'path', 'file', 'develop']);
/** Reads the forms of a dependency, each with its own condition. https://python-poetry.org/docs/1.8/dependency-specification/ */
function parsePoetryDependency(findings, { key, value }) {
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form) => (form.kind === 'scalar' ? plain(findings, key, form) : table(findings, key, form)));
}
function plain(findings, key, node) {
    const versions = stringFrom(findings, node, `the version of ${(0,diagnostic/* quote */.hD)(key)}`);
    const common = { source: undefined, extras: [], optional: false, marker: undefined, at: node.at };
    return versions === undefined ? [] : [{ ...common, name: normalizeName(key), versions }];
}
function table(findings, key, node) {
    const map = tableFrom(findings, node, `the dependency ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, lock_dependency_KEYS, 'a dependency');
    const conditions = conditionsOf(findings, map);
    return [
        {
            name: normalizeName(key),
            versions: stringOf(findings, map, 'version'),
            source: stringOf(findings, map, 'source'),
            extras: stringsOf(findings, map, 'extras').map(normalizeName),
            optional: booleanOf(findings, map, 'optional'),
            marker: conditions.length === 0 ? undefined : conditions.map((text) => `(${text})`).join(' and '),
            at: map.at,
        },
    ];
}
function conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    return [
        ...(markers === undefined || markers === '' ? [] : [markers]),
        ...conditionFrom(findings, map, 'python', pythonMarker),
        ...conditionFrom(findings, map, 'platform', platformMarker),
    ];
}
function conditionFrom(findings, map, key, markerOf) {
    const text = stringOf(findings, map, key);
    if (text === undefined || text.trim() === '*')
        return [];
    const marker = markerOf(text);
    if (marker !== undefined)
        return [marker];
    const at = (0,text_decode/* entryOf */.Ms)(map, key)?.value.at;
    findings.error('pyproject-version', `the ${key} ${(0,diagnostic/* quote */.hD)(text)} has no form as a marker`, { at, hint: lock_dependency_HINT });
    return [];
}
const lock_dependency_HINT = 'write it as markers, and lock again';
function platformMarker(text) {
    return /^[a-z0-9]+$/.test(text) ? `sys_platform == "${text}"` : undefined;
}
// `python_version` has two numbers: what other operators with such a bound say of 3.8.1 differs among tools.
function pythonMarker(text) {
    const ranges = text.split(/\|\|?/).map((part) => {
        const specifiers = poetrySpecifiers(part.trim());
        const comparisons = (specifiers ?? '').split(',').map(pythonComparison);
        return comparisons.includes(undefined) ? undefined : comparisons.join(' and ');
    });
    return ranges.includes(undefined) ? undefined : ranges.map((range) => `(${range})`).join(' or ');
}
function pythonComparison(specifier) {
    const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9]+(?:\.[0-9]+){0,2})$/.exec(specifier) ?? [];
    const full = version.split('.').length > 2;
    if (version === '' || (!full && !['>=', '<'].includes(operator)))
        return undefined;
    return `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-package.js





/** The group of what the project itself needs. */
const MAIN = 'main';
const lock_package_KEYS = [
    'name',
    'version',
    'description',
    'optional',
    'python-versions',
    'groups',
    'markers',
    'files',
    'develop',
].concat(['dependencies', 'extras', 'source']);
/** Reads a package; what is wrong with it is reported. */
function parsePoetryPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = name === undefined ? undefined : originOf(findings, map, name);
    if (name === undefined || version === undefined || origin === undefined)
        return undefined;
    const hashes = tablesOf(findings, map, 'files').map((file) => stringOf(findings, file, 'hash') ?? '');
    const locked = { name: normalizeName(name), version, at: map.at, origin, hashes: checkable(hashes) };
    return { locked, markers: markersOf(findings, map) };
}
function markersOf(findings, map) {
    const groups = stringsOf(findings, map, 'groups');
    if (groups.length === 0)
        findings.error('field-missing', 'expected the groups of a package', { at: map.at });
    const node = (0,text_decode/* entryOf */.Ms)(map, 'markers')?.value;
    if (node === undefined)
        return new Map(groups.map((group) => [group, undefined]));
    if (node.kind !== 'map') {
        const marker = stringFrom(findings, node, 'markers');
        return new Map(groups.map((group) => [group, marker]));
    }
    return new Map(groups.map((group) => [group, stringOf(findings, node, group)]));
}
/** Where a package comes from. https://github.com/python-poetry/poetry/blob/2.0.0/src/poetry/packages/locker.py */
function originOf(findings, map, name) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'source') === undefined)
        return { kind: 'index', url: undefined };
    const source = tableOf(findings, map, 'source');
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url', 'reference', 'resolved_reference', 'subdirectory'], 'a source');
    const type = requiredString(findings, source, 'type', 'a source');
    const url = requiredString(findings, source, 'url', 'a source');
    if (type === undefined || url === undefined)
        return undefined;
    const folder = stringOf(findings, source, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (type === 'legacy')
        return { kind: 'index', url };
    if (type === 'url')
        return { kind: 'url', url: `${url}${fragment}` };
    if (type === 'file' || type === 'directory')
        return { kind: 'path', path: url };
    const commit = stringOf(findings, source, 'resolved_reference');
    if (type === 'git' && commit !== undefined && /^[0-9a-f]{40}$/.test(commit))
        return { kind: 'git', url: `git+${url}@${commit}${fragment}` };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-legacy.js






const lock_legacy_KEYS = ['name', 'version', 'description', 'category', 'optional', 'python-versions', 'files', 'develop'].concat([
    'dependencies',
    'extras',
    'source',
]);
/** Reads the packages; what is wrong with them is reported. */
function parseLegacyPackages(findings, root) {
    // https://github.com/python-poetry/poetry/blob/1.8.5/src/poetry/packages/locker.py
    const shared = entriesOf(findings, tableOf(findings, root, 'metadata'), 'files');
    const files = new Map(shared.map((entry) => [normalizeName(entry.key), entry]));
    return tablesOf(findings, root, 'package').flatMap((map) => parseLegacyPackage(findings, map, files) ?? []);
}
function parseLegacyPackage(findings, map, shared) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_legacy_KEYS, 'a package');
    const written = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = written === undefined ? undefined : originOf(findings, map, written);
    if (written === undefined || version === undefined || origin === undefined)
        return undefined;
    const name = normalizeName(written);
    const files = lock_legacy_filesOf(findings, map, shared.get(name), origin.kind === 'index');
    const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
    return {
        locked: { name, version, at: map.at, origin, hashes: checkable(hashes) },
        optional: booleanOf(findings, map, 'optional'),
        reference: stringOf(findings, tableOf(findings, map, 'source'), 'reference'),
        dependencies: entriesOf(findings, map, 'dependencies').flatMap((entry) => parsePoetryDependency(findings, entry)),
        extras: extrasOf(findings, tableOf(findings, map, 'extras')),
    };
}
// Locks of version 1 keep the files of all packages of a name together.
function lock_legacy_filesOf(findings, map, shared, needed) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'files') !== undefined)
        return tablesOf(findings, map, 'files');
    if (!needed)
        return [];
    if (shared !== undefined)
        return itemsFrom(findings, shared.value, shared.key).flatMap((item) => tableFrom(findings, item, 'a file') ?? []);
    findings.error('field-missing', 'expected the files of a package', { at: map.at, hint: 'write the lock again' });
    return [];
}
// `h2 (>=3,<5)`: the name alone says which dependency is meant.
function extrasOf(findings, map) {
    return new Map(map.entries.map(({ key }) => {
        const names = stringsOf(findings, map, key).map((text) => /^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
        return [normalizeName(key), new Set(names.map(normalizeName))];
    }));
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-manifest.js







const lock_manifest_HINT = 'put the pyproject.toml of the lock beside it, or run "poetry lock" with Poetry 2';
/** Reads the manifest of a lock; what is wrong is reported, in the lock's findings where the manifest is not there. */
function parsePoetryManifest(findings, path, files) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const reason = file.kind === 'absent' ? 'which is not there' : `which cannot be read: ${file.message}`;
        const message = `a lock of Poetry 1 is read with ${(0,diagnostic/* quote */.hD)(path)}, ${reason}`;
        findings.error('lock-manifest', message, { at: diagnostic/* START */.d3, hint: lock_manifest_HINT });
        return undefined;
    }
    const reading = readToml(file.text, path);
    if (reading.ok)
        return manifestOf(findings.within(path), reading.root);
    findings.add(reading.diagnostic);
    return undefined;
}
function manifestOf(findings, root) {
    const poetry = tableOf(findings, tableOf(findings, root, 'tool'), 'poetry');
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const foreign = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'dependencies') : undefined;
    if ((0,text_decode/* entryOf */.Ms)(poetry, 'dependencies') === undefined || foreign !== undefined) {
        // Poetry 1 does not look at [project]: such a lock was written from something else.
        const message = 'expected what a project of Poetry 1 needs in [tool.poetry.dependencies] alone';
        findings.error('lock-manifest', message, { at: foreign?.at ?? diagnostic/* START */.d3, hint: 'run "poetry lock" with Poetry 2' });
        return undefined;
    }
    const name = stringOf(findings, poetry, 'name');
    return {
        path: findings.path,
        name: name === undefined ? undefined : normalizeName(name),
        groups: groupsOf(findings, poetry),
    };
}
function groupsOf(findings, poetry) {
    const tables = [
        [MAIN, entriesOf(findings, poetry, 'dependencies')],
        ...entriesOf(findings, poetry, 'group').flatMap((entry) => groupOf(findings, entry)),
        ['dev', entriesOf(findings, poetry, 'dev-dependencies')],
    ];
    const groups = new Map();
    for (const [group, entries] of tables) {
        const dependencies = groups.get(group) ?? [];
        dependencies.push(...entries.flatMap((entry) => rootOf(findings, entry)));
        if (group === MAIN || dependencies.length > 0)
            groups.set(group, dependencies);
    }
    return groups;
}
function groupOf(findings, { key, value }) {
    const map = tableFrom(findings, value, `the group ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, ['optional', 'dependencies'], 'a group');
    return [[normalizeName(key), entriesOf(findings, map, 'dependencies')]];
}
function rootOf(findings, entry) {
    return normalizeName(entry.key) === 'python' ? [] : parsePoetryDependency(findings, entry);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-definitions.js











/**
 * The definitions of a lock of Poetry 1 (lock-version 1.0, 1.1 and 2.0), with the manifest beside it: where a package is installed
 * follows from what the project wants and what the packages want of each other.
 */
function legacyDefinitions(findings, root, manifestPath, files) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const packages = parseLegacyPackages(findings, root);
    const extras = lock_definitions_extrasOf(findings, root);
    const manifest = parsePoetryManifest(findings, manifestPath, files);
    const empty = { ...emptySource('poetry-lock'), consumes: [manifestPath] };
    if (manifest === undefined || !(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_definitions_selectionsOf(extras, [...manifest.groups.keys()]).map(({ suffix, selection }) => lockReading(findings, budget, suffix, empty, (own) => legacyLines(own, packages, manifest, selection, budget)));
}
function lock_definitions_extrasOf(findings, root) {
    const table = tableOf(findings, root, 'extras');
    return new Map(entriesOf(findings, root, 'extras').map(({ key }) => [
        normalizeName(key),
        stringsOf(findings, table, key).map(nameIn),
    ]));
}
// Old locks write `name (>=1)`.
function nameIn(text) {
    return normalizeName(/^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
}
function lock_definitions_selectionsOf(extras, groups) {
    const others = groups.filter((group) => group !== MAIN).sort();
    return [
        { suffix: '', selection: { groups: [MAIN], extra: [] } },
        ...[...extras].map(([name, extra]) => ({
            suffix: `#/extras/${pointerPart(name)}`,
            selection: { groups: [MAIN], extra },
        })),
        ...others.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            selection: { groups: [MAIN, group], extra: [] },
        })),
    ];
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock.js












/**
 * `poetry.lock` of Poetry 1 and 2: one definition for the main group, one for each other group with it, and one for each extra with it.
 * The project itself is not installed. https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock
 */
const poetryLock = {
    format: 'poetry-lock',
    names: isPoetryLock,
    recognizes: (_text, path) => isPoetryLock(path),
    // The locks of Poetry 1 do not say what the project wants.
    includes: (text, path) => (isPoetryLock(path) && LEGACY_LINE.test(text) ? [manifestPath(path)] : []),
    parse: (text, path, files) => {
        const reading = readToml(text, path);
        if (!reading.ok)
            return oneDefinition(emptySource('poetry-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const root = reading.root;
        const definitions = isLegacy(root)
            ? legacyDefinitions(findings, root, manifestPath(path), files)
            : lock_definitionsOf(findings, poetry_lock_parseLock(findings, root), path);
        return { definitions, uses: [] };
    },
};
const LEGACY = ['1.0', '1.1', '2.0'];
const LEGACY_LINE = /^lock-version[ \t]*=[ \t]*["'](?:1\.[01]|2\.0)["']/m;
function isLegacy(root) {
    const metadata = (0,text_decode/* entryOf */.Ms)(root, 'metadata')?.value;
    const version = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value : undefined;
    return version?.kind === 'scalar' && !version.plain && LEGACY.includes(version.text);
}
function manifestPath(path) {
    return (0,names_path/* directoryOf */.jt)(path) === '.' ? 'pyproject.toml' : `${(0,names_path/* directoryOf */.jt)(path)}/pyproject.toml`;
}
function isPoetryLock(path) {
    return /(?:^|\/)poetry\.lock$/.test(path);
}
function poetry_lock_parseLock(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const metadata = tableOf(findings, root, 'metadata');
    const version = requiredString(findings, metadata, 'lock-version', 'metadata');
    if (version !== undefined && version !== '2.1') {
        const hint = 'run "poetry lock" with a current Poetry';
        const at = (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version 1.0, 1.1, 2.0 or 2.1, received ${(0,diagnostic/* quote */.hD)(version)}`, {
            at,
            hint,
        });
        return { packages: [], extras: [] };
    }
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parsePoetryPackage(findings, map) ?? []);
    return { packages, extras: entriesOf(findings, root, 'extras').map((entry) => normalizeName(entry.key)) };
}
function lock_definitionsOf(findings, lock, path) {
    const empty = { ...emptySource('poetry-lock'), consumes: [manifestPath(path)] };
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_selectionsOf(lock).map((selection) => lockReading(findings, budget, selection.suffix, empty, (own) => lock_linesOf(own, lock.packages, selection, budget)));
}
function lock_selectionsOf({ packages, extras }) {
    const groups = [...new Set(packages.flatMap((locked) => [...locked.markers.keys()]))].filter((group) => group !== MAIN);
    return [
        { suffix: '', groups: [MAIN], extra: undefined },
        ...extras.map((extra) => ({ suffix: `#/extras/${pointerPart(extra)}`, groups: [MAIN], extra })),
        ...groups.sort().map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            groups: [MAIN, group],
            extra: undefined,
        })),
    ];
}
function lock_linesOf(findings, packages, selection, budget) {
    const decide = lock_decideExtra(selection.extra);
    return packages.flatMap(({ locked, markers }) => {
        const wanted = selection.groups.flatMap((group) => (markers.has(group) ? [markers.get(group)] : []));
        const condition = lock_conditionOf(wanted, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        findings.error('lock-package', `the markers of ${(0,diagnostic/* quote */.hD)(locked.name)} are not understood`, { at: locked.at });
        return [];
    });
}
function lock_conditionOf(markers, decide, budget) {
    return markers.reduce((known, marker) => {
        const condition = marker === undefined ? lock_condition_ALWAYS : parseCondition(marker, decide, budget);
        return known === undefined || condition === undefined ? undefined : either(known, condition, budget);
    }, NEVER);
}
// Markers of the main group say which extras of the project want the package.
function lock_decideExtra(chosen) {
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        const name = normalizeName((left === 'extra' ? right : left).slice(1, -1));
        return (name === chosen) === (operator === '==');
    };
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/dynamic.js


/** Files of all dynamic keys. */
function dynamicFiles(root) {
    const extras = lookUp(root, ['tool', 'setuptools', 'dynamic', 'optional-dependencies']);
    const keys = extras?.kind === 'map' ? extras.entries.map(({ key }) => `optional-dependencies.${key}`) : [];
    return ['dependencies', ...keys].flatMap((key) => dynamic_filesOf(root, key) ?? []);
}
/**
 * The lines of a dynamic key, from the requirements files that setuptools takes them from. Any other build tool computes them.
 * https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
function dynamicLines(findings, root, key, files, trail) {
    const named = dynamic_filesOf(root, key);
    if (named !== undefined) {
        const lines = named.map(({ text, at }) => ({ text: `-r ${text}`, ...at }));
        return parsePipLines(findings, lines, files, trail);
    }
    const at = lookUp(root, ['project', 'dynamic'])?.at ?? root.at;
    const hint = 'write project.dependencies, or name a file in [tool.setuptools.dynamic]: dependencies = { file = ["requirements.txt"] }';
    findings.error('pyproject-dynamic', `${key} are dynamic: the build tool computes them`, { at, hint });
    return [];
}
function dynamic_filesOf(root, key) {
    const [table = '', ...rest] = key.split('.');
    const path = ['tool', 'setuptools', 'dynamic', table, ...(rest.length === 0 ? [] : [rest.join('.')]), 'file'];
    const node = lookUp(root, path);
    if (node === undefined)
        return undefined;
    const items = node.kind === 'list' ? node.items : [node];
    const files = items.flatMap((item) => item.kind === 'scalar' && !item.plain ? [{ text: item.text, at: item.at }] : []);
    return files.length === items.length && files.length > 0 && files.every(isOneWord) ? files : undefined;
}
// What stands behind `-r` would else be read as something more.
function isOneWord({ text }) {
    return /^[\p{L}\p{N}_.][\p{L}\p{N}._+/-]*$/u.test(text);
}
function lookUp(root, path) {
    return path.reduce((node, key) => (node?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(node, key)?.value : undefined), root);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/wanted.js



/** How deep extras and groups may name each other. */
const wanted_MAX_NESTING = 64;
const MAX_WANTED = 100_000;
function wantedBudget() {
    return { left: MAX_WANTED };
}
/** Reads a requirement (PEP 508), which has a name. */
function readWanted({ findings, budget }, node) {
    budget.left -= 1;
    if (budget.left < 0) {
        const message = `expected at most ${MAX_WANTED} requirements in all definitions of the file`;
        if (findings.diagnostics.every(({ code }) => code !== 'include-limit'))
            findings.error('include-limit', message, { at: node.at, hint: 'name each extra and each group once' });
        return [];
    }
    const text = stringFrom(findings, node, 'a requirement');
    return text === undefined ? [] : wantedFrom(findings, text, node.at);
}
/** Reads a requirement that stands, or is meant, at a position. */
function wantedFrom(findings, text, at) {
    const reading = parseRequirement(text);
    if (reading.ok && reading.requirement.kind === 'named')
        return [{ requirement: reading.requirement, at }];
    const reason = reading.ok ? 'expected a name before the URL' : reading.reason;
    const hint = reading.ok ? 'write name @ URL' : reading.hint;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
/** The requirement where a marker holds as well. */
function under(findings, wanted, marker) {
    const own = wanted.requirement.marker;
    if (marker === undefined || own === marker)
        return [wanted];
    const joined = own === undefined ? marker : `(${marker}) and (${own})`;
    const reading = parseRequirement(`x ; ${joined}`);
    if (reading.ok)
        return [{ ...wanted, requirement: { ...wanted.requirement, marker: reading.requirement.marker } }];
    findings.error('requirement-syntax', `marker ${(0,diagnostic/* quote */.hD)(joined)}: ${reading.reason}`, { at: wanted.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/project.js





/** What the project needs: `project.dependencies`, with its own extras where it names them. */
function projectWanted(reading) {
    const { findings, root } = reading;
    const project = tableOf(findings, root, 'project');
    const items = itemsOf(findings, project, 'dependencies');
    // Beyond the budget one of them reports it for this definition.
    const read = reading.budget.left < 0 ? items.slice(0, 1) : items;
    const wanted = read.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, []);
}
/** The extras by normalized name, in the order written. */
function projectExtras(root) {
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const extras = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'optional-dependencies')?.value : undefined;
    return Map.groupBy(extras?.kind === 'map' ? extras.entries : [], ({ key }) => normalizeName(key));
}
/** What an extra adds. */
function extraWanted(reading, extra) {
    return expandExtra(reading, extra, []);
}
/** What the project needs where requirements name the project itself: to install it is to install that. */
function selfWanted(reading, wanted) {
    const selves = wanted.filter(({ requirement }) => isSelf(reading, requirement.name));
    const first = selves[0];
    if (first === undefined)
        return [];
    const project = tableOf(reading.findings, reading.root, 'project');
    if (stringsOf(reading.findings, project, 'dynamic').includes('dependencies')) {
        const message = 'the project itself is named, and its dependencies are dynamic';
        reading.findings.error('pyproject-dynamic', message, { at: first.at, hint: 'name what is needed instead' });
    }
    return selves.flatMap((self) => projectWanted(reading).flatMap((one) => under(reading.findings, one, self.requirement.marker)));
}
function isSelf({ findings, root }, name) {
    const own = stringOf(findings, tableOf(findings, root, 'project'), 'name');
    return own !== undefined && name === normalizeName(own);
}
/** Requirements without those of the project itself: each of its extras stands for what it adds. */
function withoutSelf(reading, wanted, seen) {
    const { findings } = reading;
    return wanted.flatMap((one) => {
        const { name, extras, marker } = one.requirement;
        if (!isSelf(reading, name))
            return [one];
        const added = extras.filter((extra) => !seen.includes(extra)).flatMap((extra) => expandExtra(reading, extra, seen));
        return added.flatMap((inner) => under(findings, inner, marker));
    });
}
function expandExtra(reading, extra, seen) {
    const { findings, root } = reading;
    const [entry, second] = reading.extras.get(extra) ?? [];
    if (entry === undefined || second !== undefined) {
        const message = entry === undefined ? `the project has no extra ${(0,diagnostic/* quote */.hD)(extra)}` : `the extra ${(0,diagnostic/* quote */.hD)(extra)} is given twice`;
        findings.error('pyproject-group', message, {
            at: second?.at ?? root.at,
            hint: 'correct project.optional-dependencies',
        });
        return [];
    }
    if (reading.budget.left < 0)
        return [];
    if (seen.length > wanted_MAX_NESTING) {
        findings.error('include-cycle', `extras name each other more than ${wanted_MAX_NESTING} deep`, { at: entry.at });
        return [];
    }
    const items = itemsFrom(findings, entry.value, `the extra ${extra}`);
    const wanted = items.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, [...seen, extra]);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/groups.js






/** The dependency groups by normalized name, in the order written. */
function dependencyGroups(root) {
    const groups = (0,text_decode/* entryOf */.Ms)(root, 'dependency-groups')?.value;
    return Map.groupBy(groups?.kind === 'map' ? groups.entries : [], ({ key }) => normalizeName(key));
}
/**
 * What a dependency group holds, with the groups that it includes.
 * https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
function groupWanted(reading, group) {
    const wanted = readGroup(reading, group, [], reading.root.at);
    return [...selfWanted(reading, wanted), ...withoutSelf(reading, wanted, [])];
}
function readGroup(reading, group, chain, at) {
    const { findings } = reading;
    const [entry, second] = reading.groups.get(group) ?? [];
    if (chain.includes(group))
        return groups_refuse(findings, 'include-cycle', `groups include each other: ${[...chain, group].join(' -> ')}`, at);
    if (chain.length > wanted_MAX_NESTING)
        return groups_refuse(findings, 'include-cycle', `groups include each other more than ${wanted_MAX_NESTING} deep`, at);
    if (entry === undefined)
        return groups_refuse(findings, 'pyproject-group', `there is no dependency group ${(0,diagnostic/* quote */.hD)(group)}`, at);
    if (second !== undefined)
        return groups_refuse(findings, 'pyproject-group', `the group ${(0,diagnostic/* quote */.hD)(group)} is given twice`, second.at);
    return itemsFrom(findings, entry.value, `the group ${group}`).flatMap((item) => {
        if (item.kind !== 'map' || reading.budget.left < 0)
            return readWanted(reading, item);
        reading.budget.left -= 1;
        (0,text_decode/* checkKeys */.L)(findings, item, ['include-group'], 'an element of a group');
        const included = requiredString(findings, item, 'include-group', 'an element of a group');
        return included === undefined ? [] : readGroup(reading, normalizeName(included), [...chain, group], item.at);
    });
}
function groups_refuse(findings, code, message, at) {
    findings.error(code, message, { at, hint: 'correct [dependency-groups]' });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/poetry.js







/** The definitions in `[tool.poetry]`; none where `[project]` says what the project needs. */
function poetryNames(root) {
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    const groups = tableIn(poetry, 'group')?.entries ?? [];
    const tables = [
        ...groups.map(({ key, value }) => ({
            suffix: `#/tool/poetry/group/${pointerPart(key)}/dependencies`,
            table: value.kind === 'map' ? tableIn(value, 'dependencies') : undefined,
        })),
        { suffix: '#/tool/poetry/dev-dependencies', table: tableIn(poetry, 'dev-dependencies') },
    ].flatMap(({ suffix, table }) => table === undefined ? [] : [{ suffix, selection: { kind: 'group', table } }]);
    if (tableIn(poetry, 'dependencies') === undefined || hasDependencies(root))
        return tables;
    const extras = (tableIn(poetry, 'extras')?.entries ?? []).map(({ key }) => ({
        suffix: `#/tool/poetry/extras/${pointerPart(normalizeName(key))}`,
        selection: { kind: 'project', extra: normalizeName(key) },
    }));
    return [{ suffix: '', selection: { kind: 'project', extra: undefined } }, ...extras, ...tables];
}
/** Requirements of a selection; what has no form for pip is reported. */
function poetryWanted(reading, selection) {
    const { findings, root } = reading;
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    if (poetry === undefined)
        return [];
    poetry_checkSources(findings, poetry);
    if (selection.kind === 'group')
        return selection.table.entries.flatMap((entry) => readDependency(findings, entry, () => true));
    const dependencies = tableIn(poetry, 'dependencies')?.entries ?? [];
    const extra = extraMembers(findings, poetry, selection.extra);
    return dependencies
        .filter(({ key }) => normalizeName(key) !== 'python')
        .flatMap((entry) => readDependency(findings, entry, () => extra.has(normalizeName(entry.key))));
}
function tableIn(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function hasDependencies(root) {
    const project = tableIn(root, 'project');
    return project !== undefined && (0,text_decode/* entryOf */.Ms)(project, 'dependencies') !== undefined;
}
// pip asks all indexes alike; Poetry asks them in an order of priorities.
function poetry_checkSources(findings, poetry) {
    for (const source of tablesOf(findings, poetry, 'source')) {
        if (stringOf(findings, source, 'priority') === 'explicit')
            continue;
        const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
        findings.error('pyproject-source', 'sources of Poetry are not read', { at: source.at, hint });
    }
}
function extraMembers(findings, poetry, extra) {
    const extras = tableIn(poetry, 'extras');
    const entry = extras?.entries.find(({ key }) => normalizeName(key) === extra);
    return new Set(extras === undefined || entry === undefined ? [] : stringsOf(findings, extras, entry.key).map(normalizeName));
}
const poetry_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'git', 'branch', 'tag', 'rev'].concat([
    'subdirectory',
    'url',
    'path',
    'develop',
]);
function readDependency(findings, { key, value }, isChosen) {
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form) => {
        if (form.kind === 'scalar')
            return poetry_readVersion(findings, key, form);
        const map = tableFrom(findings, form, `the dependency ${key}`);
        if (map === undefined || (booleanOf(findings, map, 'optional') && !isChosen()))
            return [];
        const unread = map.entries.find((entry) => !poetry_KEYS.includes(entry.key));
        if (unread === undefined)
            return readTable(findings, key, map);
        const message = `${(0,diagnostic/* quote */.hD)(unread.key)} of the dependency ${(0,diagnostic/* quote */.hD)(key)} is not read`;
        findings.error('pyproject-source', message, {
            at: unread.at,
            hint: 'run "poetry lock": poetry.lock says what is installed',
        });
        return [];
    });
}
function poetry_readVersion(findings, name, node) {
    const text = stringFrom(findings, node, `the version of ${name}`);
    const specifiers = text === undefined ? undefined : specifiersOf(findings, text, node);
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${specifiers}`, node.at);
}
function specifiersOf(findings, text, node) {
    const specifiers = poetrySpecifiers(text);
    if (specifiers !== undefined)
        return specifiers;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} has no form that pip reads`;
    findings.error('pyproject-version', message, { at: node.at, hint: 'write it with >=, <, ==, != or ~=' });
    return undefined;
}
function readTable(findings, name, map) {
    const extras = formatExtras(stringsOf(findings, map, 'extras'));
    const conditions = poetry_conditionsOf(findings, map);
    const marker = conditions.length === 0 ? '' : ` ; ${conditions.map((text) => `(${text})`).join(' and ')}`;
    const path = stringOf(findings, map, 'path');
    if (path !== undefined)
        return wantedFrom(findings, `${name}${extras}${marker}`, map.at).map((wanted) => ({ ...wanted, path }));
    const url = urlOf(findings, map);
    if (url !== undefined)
        return wantedFrom(findings, `${name}${extras} @ ${url}${marker}`, map.at);
    const version = stringOf(findings, map, 'version');
    const specifiers = version === undefined ? undefined : specifiersOf(findings, version, map);
    if (version === undefined)
        findings.error('field-missing', `expected version of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${extras}${specifiers}${marker}`, map.at);
}
function urlOf(findings, map) {
    const folder = stringOf(findings, map, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = stringOf(findings, map, 'git');
    const wanted = stringOf(findings, map, 'rev') ?? stringOf(findings, map, 'tag') ?? stringOf(findings, map, 'branch');
    if (git !== undefined)
        return `git+${git}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
    const url = stringOf(findings, map, 'url');
    return url === undefined ? undefined : `${url}${fragment}`;
}
function poetry_conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    const platform = stringOf(findings, map, 'platform');
    const python = stringOf(findings, map, 'python');
    const versions = python === undefined ? [] : (pythonConditions(findings, python, map) ?? []);
    return [
        ...(markers === undefined ? [] : [markers]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
        ...versions,
    ];
}
// `python_version` has two numbers: what such a bound says of 3.8.1 is clear for some operators alone.
function pythonConditions(findings, text, map) {
    const specifiers = poetrySpecifiers(text);
    const parts = specifiers === undefined || specifiers === '' ? [] : specifiers.split(',');
    const conditions = parts.map((part) => {
        const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9.]+)$/.exec(part) ?? [];
        const full = version.split('.').length > 2;
        return version === '' || (!full && !['>=', '<'].includes(operator))
            ? undefined
            : `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
    });
    if (specifiers !== undefined && conditions.every((condition) => condition !== undefined))
        return conditions;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} of Python has no form that pip reads`;
    findings.error('pyproject-version', message, {
        at: (0,text_decode/* entryOf */.Ms)(map, 'python')?.value.at ?? map.at,
        hint: 'write it as markers',
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/uv.js







/** Settings that make uv install something else than pip would from the same lines. */
const uv_UNREAD = [
    'override-dependencies',
    'exclude-dependencies',
    'find-links',
    'no-index',
    'prerelease',
    'resolution',
].concat(['no-binary', 'no-binary-package', 'exclude-newer', 'dependency-metadata']);
/** Reads `[tool.uv]`: https://docs.astral.sh/uv/reference/settings/ */
function uvSettings(reading) {
    const { findings, root } = reading;
    const uv = tableOf(findings, tableOf(findings, root, 'tool'), 'uv');
    for (const key of uv_UNREAD) {
        const entry = (0,text_decode/* entryOf */.Ms)(uv, key);
        if (entry === undefined)
            continue;
        const hint = 'run "uv lock": uv.lock beside it says what is installed';
        findings.error('pyproject-setting', `${key} of [tool.uv] is not read`, { at: entry.at, hint });
    }
    const sources = entriesOf(findings, uv, 'sources');
    return {
        lines: [...uv_indexLines(findings, uv), ...constraintLines(reading, uv)],
        sources: new Map(sources.map(({ key, at, value }) => {
            const map = value.kind === 'map' ? value : undefined;
            return [normalizeName(key), map === undefined ? { at } : readSource(findings, map, at)];
        })),
    };
}
/** The canonical lines of requirements, each from its source. */
function wantedEntries(findings, wanted, { sources }, trail, directory) {
    return wanted.flatMap((one) => {
        const { requirement, at } = one;
        const source = sources.get(requirement.name);
        if (source !== undefined && source.url === undefined && source.path === undefined)
            return unread(findings, requirement, at);
        const path = one.path ?? source?.path;
        if (path !== undefined)
            return uv_localEntry(findings, requirement, path, at, trail, directory);
        return packageEntry(findings, requirement, source?.url, at);
    });
}
function packageEntry(findings, requirement, url, at) {
    const text = formatRequirement(url === undefined ? requirement : { ...requirement, specifier: '', url });
    const reading = parseRequirement(text);
    if (!reading.ok)
        findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at, hint: reading.hint });
    if (hasCredentials(text))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
    else if (/\$\{/.test(text))
        findings.error('pip-variable', 'variables in a URL are not read', { at, hint: uv_SECRET });
    return [text];
}
const uv_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
function uv_localEntry(findings, { extras, marker }, path, at, trail, directory) {
    const text = `${/^\.{1,2}\//.test(path) ? '' : './'}${path}${formatExtras(extras)}${formatMarker(marker)}`;
    const reading = readRequirement(text, [], { directory, constraint: false });
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (typeof reading.entry !== 'string')
        trail.localPackages.push({ path: reading.entry[1], at });
    return [reading.entry];
}
function unread(findings, { name }, at) {
    const message = `the source of ${(0,diagnostic/* quote */.hD)(name)} in [tool.uv.sources] is not read`;
    const hint = 'run "uv lock": uv.lock beside it says what is installed; or name a git URL, a URL or a path without a marker';
    findings.error('pyproject-source', message, { at, hint });
    return [];
}
const GIT = ['git', 'rev', 'tag', 'branch', 'subdirectory'];
// Of a workspace, an index or under a marker a source says more than a line of pip can.
function readSource(findings, map, at) {
    const keys = map.entries.map(({ key }) => key);
    const text = (key) => stringOf(findings, map, key);
    const folder = text('subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = text('git');
    if (git !== undefined && keys.every((key) => GIT.includes(key))) {
        const wanted = text('rev') ?? text('tag') ?? text('branch');
        const url = `${git.replace(/^git\+/, '')}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
        return { at, url: `git+${url}` };
    }
    const url = text('url');
    if (url !== undefined && keys.every((key) => ['url', 'subdirectory'].includes(key)))
        return { at, url: `${url}${fragment}` };
    const path = text('path');
    return path !== undefined && keys.every((key) => ['path', 'editable'].includes(key)) ? { at, path } : { at };
}
// pip asks all indexes alike, where uv takes the first that has the package: https://docs.astral.sh/uv/concepts/indexes/
function uv_indexLines(findings, uv) {
    const indexes = tablesOf(findings, uv, 'index').filter((map) => !booleanOf(findings, map, 'explicit'));
    const tables = indexes.flatMap((map) => {
        const url = stringOf(findings, map, 'url');
        const option = booleanOf(findings, map, 'default') ? '--index-url' : '--extra-index-url';
        return url === undefined ? [] : [{ option, url, at: map.at }];
    });
    const old = ['index-url', 'extra-index-url'].flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(uv, key)?.value;
        const items = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
        return items.flatMap((item) => item.kind === 'scalar' ? [{ option: `--${key}`, url: item.text, at: item.at }] : []);
    });
    return [...tables, ...old].flatMap(({ option, url, at }) => {
        if (hasCredentials(url))
            findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
        else if (/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
            return [`${option} ${url}`];
        else
            findings.error('pyproject-source', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
        return [];
    });
}
function constraintLines(reading, uv) {
    const items = itemsOf(reading.findings, uv, 'constraint-dependencies');
    const lines = items
        .flatMap((item) => readWanted(reading, item))
        .map(({ requirement }) => formatRequirement(requirement));
    return lines.length === 0 ? [] : [['-c', lines]];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/pyproject.js














/**
 * `pyproject.toml`: what the project needs (PEP 621), each of its extras with it, each dependency group alone (PEP 735), and the
 * tables of Poetry. The project itself is not installed, and `requires-python` is not looked at: the base has its Python.
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const pyproject = {
    format: 'pyproject',
    names: isPyproject,
    recognizes: (text, path) => {
        if (!isPyproject(path))
            return false;
        const reading = readToml(text, path);
        return reading.ok
            ? pyproject_selectionsOf(reading.root).length > 0
            : /^\[(?:project|dependency-groups)\b/m.test(text);
    },
    includes: (text, path) => {
        const root = isPyproject(path) ? readToml(text, path) : undefined;
        return root?.ok
            ? pipIncludes(dynamicFiles(root.root).map((file) => `-r ${file.text}`), (0,names_path/* directoryOf */.jt)(path))
            : [];
    },
    parse: (text, path, files) => {
        const reading = readToml(text, path);
        const empty = emptySource('pyproject');
        if (!reading.ok)
            return oneDefinition(empty, [reading.diagnostic]);
        return parseDefinitions(reading.root, path, files);
    },
};
function isPyproject(path) {
    return /(?:^|\/)pyproject\.toml$/.test(path);
}
/** Mistakes in what all definitions have in common that are told for each, at most. */
const MAX_COMMON = 20;
function parseDefinitions(root, path, files) {
    const shared = { root, budget: wantedBudget(), extras: projectExtras(root), groups: dependencyGroups(root) };
    // Read once: a file may have as many settings as definitions, and each mistake in them would be told for each.
    const common = new model_findings/* Findings */.F(path);
    checkDynamic(common, root);
    const settings = uvSettings({ ...shared, findings: common });
    const lines = settings.lines.flatMap((line) => (typeof line === 'string' ? line : line[1])).length;
    const definitions = pyproject_selectionsOf(root).map((selection) => {
        const findings = new model_findings/* Findings */.F(path);
        findings.add(...common.diagnostics.slice(0, MAX_COMMON));
        const trail = pipTrail(path);
        const reading = { ...shared, findings };
        shared.budget.left -= lines;
        const pip = [
            ...settings.lines,
            ...wantedEntries(findings, selection.wanted(reading), settings, trail, (0,names_path/* directoryOf */.jt)(path)),
            ...selection.dynamic.flatMap((key) => dynamicLines(findings, root, key, files, trail)),
        ];
        const consumes = selection.dynamic.length === 0 ? [] : pyproject_consumedBy(root, path, files);
        const source = {
            ...emptySource('pyproject'),
            python: { ...NO_PYTHON, pip },
            localPackages: trail.localPackages,
            consumes,
        };
        return { suffix: selection.suffix, source, diagnostics: findings.diagnostics };
    });
    return definitions.length > 0 ? { definitions, uses: [] } : oneDefinition(emptySource('pyproject'), [nothing(path)]);
}
// Build tools refuse it: https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
function checkDynamic(findings, root) {
    const project = mapAt(root, 'project');
    for (const key of ['dependencies', 'optional-dependencies'].filter((name) => dynamicKeys(project).includes(name))) {
        const entry = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, key);
        if (entry === undefined)
            continue;
        const message = `project.${key} are given, and project.dynamic says that the build tool computes them`;
        findings.error('pyproject-dynamic', message, { at: entry.at, hint: 'remove one of them' });
    }
}
function nothing(path) {
    const message = 'expected dependencies of a project, or dependency groups';
    return (0,model_findings/* finding */.g)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3 });
}
function pyproject_consumedBy(root, path, files) {
    const lines = dynamicFiles(root).map((file) => `-r ${file.text}`);
    return pipIncludes(lines, (0,names_path/* directoryOf */.jt)(path)).flatMap((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' ? [file, ...reachedFiles(reading.text, file, files)] : [file];
    });
}
function pyproject_selectionsOf(root) {
    return [...projectSelections(root), ...groupSelections(root), ...poetrySelections(root)];
}
function projectSelections(root) {
    const project = mapAt(root, 'project');
    const dynamic = dynamicKeys(project);
    if (project === undefined || ((0,text_decode/* entryOf */.Ms)(project, 'dependencies') === undefined && !dynamic.includes('dependencies')))
        return [];
    const own = dynamic.filter((key) => key === 'dependencies');
    return [
        { suffix: '', wanted: projectWanted, dynamic: own },
        ...[...projectExtras(root).keys()].map((extra) => ({
            suffix: `#/project/optional-dependencies/${pointerPart(extra)}`,
            wanted: (reading) => [...projectWanted(reading), ...extraWanted(reading, extra)],
            dynamic: own,
        })),
        ...(dynamic.includes('optional-dependencies') ? dynamicExtras(root, own) : []),
    ];
}
function dynamicExtras(root, own) {
    const table = mapAt(mapAt(mapAt(mapAt(root, 'tool'), 'setuptools'), 'dynamic'), 'optional-dependencies');
    // What is given besides is an error, and has these ids.
    const given = projectExtras(root);
    const entries = (table?.entries ?? []).filter(({ key }) => !given.has(key));
    return entries.map(({ key }) => ({
        suffix: `#/project/optional-dependencies/${pointerPart(key)}`,
        wanted: projectWanted,
        dynamic: [...own, `optional-dependencies.${key}`],
    }));
}
function groupSelections(root) {
    return [...dependencyGroups(root).keys()].map((group) => ({
        suffix: `#/dependency-groups/${pointerPart(group)}`,
        wanted: (reading) => groupWanted(reading, group),
        dynamic: [],
    }));
}
function poetrySelections(root) {
    return poetryNames(root).map(({ suffix, selection }) => ({
        suffix,
        wanted: (reading) => poetryWanted(reading, selection),
        dynamic: [],
    }));
}
function mapAt(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function dynamicKeys(project) {
    const node = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, 'dynamic')?.value;
    return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

;// CONCATENATED MODULE: ./build/core/formats/readers.js















/** Every format, in the order in which a file is tried: the more specific first. */
const READERS = [
    azuremlV1,
    azureml,
    azuremlAsset,
    azuremlInline,
    condaLock,
    condaExplicit,
    pixiLock,
    pixi,
    conda,
    pyproject,
    uvLock,
    poetryLock,
    pylock,
    requirements,
    dockerfile,
];

// EXTERNAL MODULE: ./build/core/config/entry.js + 2 modules
var entry = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/core/config/values.js + 1 modules
var values = __webpack_require__(7223);
// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/core/formats/terrarium/files.js









/** What a key may name: the formats, and the one that a file is read as when it has none of their marks. */
const files_NAMED = {
    'conda-file': { formats: ['conda', 'conda-lock', 'conda-explicit', 'pixi'], otherwise: conda },
    requirements: {
        formats: ['requirements', 'pyproject', 'uv-lock', 'poetry-lock', 'pylock'],
        otherwise: requirements,
    },
    dockerfile: { formats: ['dockerfile'], otherwise: dockerfile },
};
/** The file that a key of an environment in place names, relative to the root, and what stands behind a `#`. */
function files_namedFile(map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node?.kind !== 'scalar')
        return undefined;
    const { file, rest } = (0,config_path/* splitId */.QO)(node.text);
    const resolved = (0,names_path/* resolvePath */.o1)('.', file);
    return resolved.ok ? { path: resolved.path, suffix: rest } : undefined;
}
/** The content of the file that a key names. */
function readNamed(findings, map, key, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const text = node && (0,text_decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || text === undefined)
        return {};
    const { file, rest } = (0,config_path/* splitId */.QO)(text);
    const path = localPath(findings, key, file, '.', node);
    const content = path === undefined ? undefined : namedText(findings, key, path, files, node);
    if (path === undefined || content === undefined)
        return {};
    const definition = files_parseNamed(key, content, path, rest, files);
    if (definition !== undefined)
        return contentOf(findings, definition, path, node.at);
    const hint = 'name a definition in that file by its JSON pointer, or the file itself';
    findings.error('no-match', `${key} names ${(0,diagnostic/* quote */.hD)(text)}, where there is nothing`, { at: node.at, hint });
    return {};
}
function files_parseNamed(key, text, path, suffix, files) {
    const known = parsedFiles.get(files) ?? new Map();
    parsedFiles.set(files, known);
    const name = `${key} ${path}`;
    if (!known.has(name))
        known.set(name, parseFile(key, text, path, files));
    return known.get(name)?.definitions.find((one) => one.suffix === suffix);
}
/** Files that were read, by the files of one discovery: many entries may name one of them. */
const parsedFiles = new WeakMap();
function parseFile(key, text, path, files) {
    const named = files_NAMED[key];
    const reader = READERS.find(({ format, recognizes }) => named?.formats.includes(format) && recognizes(text, path));
    return (reader ?? named?.otherwise)?.parse(text, path, files);
}
function contentOf(findings, { source, diagnostics }, path, at) {
    findings.add(...diagnostics);
    const { python, variables, dockerfile: part, consumes } = source;
    // A line of another file is no place in this one.
    const localPackages = source.localPackages.map((local) => ({ ...local, at }));
    return { python, variables, dockerfile: part, localPackages, consumes: [path, ...consumes] };
}

;// CONCATENATED MODULE: ./build/core/formats/terrarium/spark.js




/** Keys of `spark` in an environment in place. */
const SPARK_KEYS = ['packages', 'repositories', 'precache'];
/** Reads `spark`: coordinates, URLs, and whether the image holds the packages. Without packages it asks for nothing. */
function decodeSpark(findings, node) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, 'spark');
    if (map === undefined)
        return NO_SPARK;
    (0,text_decode/* checkKeys */.L)(findings, map, SPARK_KEYS, 'spark');
    const packages = (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', decodePackages) ?? [];
    const repositories = (0,text_decode/* decodeOptional */.BV)(findings, map, 'repositories', decodeRepositories) ?? [];
    const precache = (0,text_decode/* decodeOptional */.BV)(findings, map, 'precache', text_decode/* decodeBoolean */.J2) ?? true;
    return packages.length === 0 ? NO_SPARK : { packages, precache, repositories };
}
function decodePackages(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a Spark package');
        const reading = text === undefined ? undefined : parseMavenCoordinate(text);
        if (text === undefined || reading === undefined)
            return [];
        if (reading.ok)
            return [formatMavenCoordinate(reading.coordinate)];
        findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at: item.at });
        return [];
    });
}
function decodeRepositories(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a Spark repository');
        const reading = text === undefined ? undefined : parseMavenRepository(text);
        if (reading === undefined)
            return [];
        if (reading.ok)
            return [reading.url];
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        if (reading.secret)
            findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: item.at, hint });
        else
            findings.error('maven-syntax', 'expected the URL of a Maven repository', { at: item.at });
        return [];
    });
}

;// CONCATENATED MODULE: ./build/core/formats/terrarium/terrarium.js












/**
 * Environments that are declared in place in the configuration file. What they are called, and what configuration says of every
 * environment, is read with the other entries: here is what is in them.
 */
const terrarium = {
    format: 'terrarium',
    // The configuration file is known by the run, and any other file of its form is none.
    names: () => false,
    recognizes: () => false,
    includes: (text, path) => terrarium_entriesOf(text, path).flatMap(({ map }) => terrarium_includesOf(map, path)),
    parse: (text, path, files) => ({
        definitions: terrarium_entriesOf(text, path).map((entry) => terrarium_parseEntry(entry, text, path, files)),
        uses: [],
    }),
};
// Mistakes of the list itself are told with the configuration.
function terrarium_entriesOf(text, path) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    const list = reading.ok && reading.root.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(reading.root, 'environments')?.value : undefined;
    if (list?.kind !== 'list')
        return [];
    return (0,entry/* writeEntries */.gX)(new model_findings/* Findings */.F(path), list.items).flatMap((entry) => entry.pointer === undefined ? [] : [{ ...entry, pointer: entry.pointer }]);
}
function terrarium_includesOf(map, path) {
    const files = ['conda-file', 'requirements', 'dockerfile'].flatMap((key) => files_namedFile(map, key)?.path ?? []);
    const conda = (0,text_decode/* entryOf */.Ms)(map, 'conda')?.value;
    const pip = (0,text_decode/* entryOf */.Ms)(map, 'pip')?.value;
    return [
        ...files,
        ...(conda?.kind === 'map' ? condaIncludes(conda, path) : []),
        ...(pip?.kind === 'list' ? pipIncludes(terrarium_linesOf(pip.items), (0,names_path/* directoryOf */.jt)(path)) : []),
    ];
}
function terrarium_linesOf(items) {
    return items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
}
function terrarium_parseEntry({ map, pointer, combination }, text, path, files) {
    const findings = new model_findings/* Findings */.F(path);
    checkContent(findings, map);
    const source = parseContent(findings, map, text, files);
    return { suffix: `#${pointer}${combination}`, source, diagnostics: (0,diagnostic/* distinct */.dM)(findings.diagnostics) };
}
const PYTHON_KEYS = ['conda', 'conda-file', 'pip', 'requirements'];
const DOCKERFILE_KEYS = ['context', 'target', 'build-args', 'build-contexts'];
/** Each environment has one base and one place for its packages, and a Dockerfile is both. */
function checkContent(findings, map) {
    const given = (keys) => map.entries.filter(({ key }) => keys.includes(key));
    const refuse = (keys, why, hint, spare = 0) => {
        for (const { key, at } of given(keys).slice(spare))
            findings.error('entry-content', `${key} does not go with ${why}`, { at, hint });
    };
    if ((0,text_decode/* entryOf */.Ms)(map, 'dockerfile') === undefined) {
        refuse(DOCKERFILE_KEYS, 'an environment without "dockerfile"', 'remove it');
        refuse(PYTHON_KEYS, 'another list of packages', 'write pip packages below "pip" of the conda dependencies', 1);
        refuse(['base', 'image'], 'another base', 'keep one of base and image', 1);
        return;
    }
    const others = ['base', ...entry/* CONTENT_KEYS */.PQ.filter((key) => key !== 'dockerfile')];
    refuse(others, '"dockerfile"', 'write it into the Dockerfile, or remove "dockerfile"');
}
function parseContent(findings, map, text, files) {
    const image = (0,text_decode/* entryOf */.Ms)(map, 'image');
    const spark = (0,text_decode/* entryOf */.Ms)(map, 'spark');
    return {
        ...emptySource('terrarium'),
        standing: 'declared',
        base: image && (0,values/* decodeReference */.i6)(findings, image.value, 'image'),
        spark: spark === undefined ? emptySource('terrarium').spark : decodeSpark(findings, spark.value),
        ...terrarium_parsePackages(findings, map, text, files),
    };
}
function terrarium_parsePackages(findings, map, text, files) {
    const node = (key) => (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const [conda, pip] = [node('conda'), node('pip')];
    if (conda !== undefined) {
        const consumes = conda.kind === 'map' ? condaConsumes(conda, findings.path, files) : [];
        return { ...parseConda(findings, conda, files, text), consumes };
    }
    if (pip !== undefined)
        return terrarium_parsePip(findings, pip, files);
    const key = ['conda-file', 'requirements', 'dockerfile'].find((name) => node(name) !== undefined);
    return key === undefined ? {} : readNamed(findings, map, key, files);
}
function terrarium_parsePip(findings, node, files) {
    const items = (0,text_decode/* decodeList */.VX)(findings, node, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at }];
    });
    const trail = pipTrail(findings.path);
    const pip = parsePipLines(findings, lines, files, trail);
    const consumes = pipIncludes(terrarium_linesOf(items), (0,names_path/* directoryOf */.jt)(findings.path)).flatMap((path) => {
        const file = files.get(path);
        return file?.kind === 'text' ? [path, ...reachedFiles(file.text, path, files)] : [path];
    });
    return { python: { ...NO_PYTHON, pip }, localPackages: trail.localPackages, consumes };
}

;// CONCATENATED MODULE: ./build/core/discover/discover.js








const CONCURRENCY = 32;
/** Finds the definition files of a tree and reads what they include, to a fixpoint. */
async function discover_discover(tree, config) {
    const paths = [...(await tree.listFiles())].sort();
    const literal = literalFiles(config, paths);
    const named = new Set(literal);
    const wanted = new Set([...paths.filter((path) => path !== config.path && discover_isConventional(path)), ...literal]);
    const files = new Map();
    await discover_readAll(tree, [...wanted], files);
    const bundles = [];
    const diagnostics = [];
    for (const path of [...wanted].sort()) {
        const reading = files.get(path) ?? { kind: 'absent' };
        const found = classify(path, reading, named.has(path));
        if (found.kind === 'note')
            diagnostics.push(found.diagnostic);
        if (found.kind === 'definition')
            bundles.push({ path, reader: found.reader, reading, files });
    }
    bundles.push(...(await inPlace(tree, config, files)));
    const reached = await readIncludes(tree, bundles, files);
    // A template that a definition reaches is a part of it.
    const notes = diagnostics.filter(({ code, path }) => code !== 'template' || !reached.has(path));
    const baseline = await readBaseline(tree, config);
    return { bundles, paths, files, accepted: baseline.accepted, diagnostics: [...notes, ...baseline.diagnostics] };
}
// An entry may name a definition in a file: `pyproject.toml#/dependency-groups/train`.
function literalFiles({ environments }, paths) {
    const known = new Set(paths);
    return environments.flatMap(({ path, file, glob, inPlace }) => {
        if (glob !== undefined || inPlace)
            return [];
        return [known.has(path) ? path : file];
    });
}
// The configuration file itself, where environments are declared in place.
async function inPlace(tree, { environments, path }, files) {
    if (environments.every((entry) => !entry.inPlace))
        return [];
    await discover_readAll(tree, [path], files);
    return [{ path, reader: terrarium, reading: files.get(path) ?? { kind: 'absent' }, files }];
}
async function readBaseline(tree, { baseline: path }) {
    const none = new Set();
    if (path === undefined)
        return { accepted: none, diagnostics: [] };
    const file = await tree.readText(path);
    const reading = file.kind === 'text' ? parseBaseline(file.text) : undefined;
    if (reading?.ok)
        return { accepted: reading.accepted, diagnostics: [] };
    const why = reading?.reason ?? 'the file cannot be read';
    const hint = 'write it with: terrarium pin --baseline';
    return { accepted: none, diagnostics: [(0,model_findings/* finding */.g)('warning', 'baseline-invalid', why, { path, at: diagnostic/* START */.d3, hint })] };
}
function discover_isConventional(path) {
    return READERS.some((reader) => reader.names(path));
}
function classify(path, reading, named) {
    if (reading.kind === 'text') {
        const reader = READERS.find((candidate) => candidate.recognizes(reading.text, path)) ?? (named ? readerByName(path) : undefined);
        if (!named && (reader === undefined || hasTemplatePins(reader.format, reading.text)))
            return unrecognized(path, reading.text, reader);
        return { kind: 'definition', reader };
    }
    if (reading.kind === 'absent')
        return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
    if (named || !/\.ya?ml$/i.test(path))
        return { kind: 'definition', reader: undefined };
    const message = `${reading.message}; not looked into for definitions`;
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.g)('note', reading.code, message, { path, hint: reading.hint }) };
}
// A file that configuration names literally is taken for what its name says.
function readerByName(path) {
    if (/\.ya?ml$/i.test(path))
        return undefined;
    return /\.(?:txt|in)$/i.test(path) ? requirements : dockerfile;
}
function unrecognized(path, text, reader) {
    const template = reader !== undefined || (/\.ya?ml$/i.test(path) && isTemplateOfDefinition(text));
    if (!template)
        return { kind: 'none' };
    const message = 'a template of a definition, which is no definition before it is rendered';
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.g)('note', 'template', message, { path }) };
}
async function readIncludes(tree, bundles, files) {
    const reached = new Set();
    const own = new Set(bundles.map(({ path }) => path));
    let frontier = bundles.flatMap((bundle) => discover_includesOf(bundle.reader, bundle.path, files));
    while (frontier.length > 0) {
        const fresh = [...new Set(frontier)].filter((path) => !reached.has(path));
        for (const path of fresh)
            reached.add(path);
        await discover_readAll(tree, fresh.filter((path) => !files.has(path)), files);
        // What a definition includes was asked for already; any other file may belong to each of the formats.
        const parts = fresh.filter((path) => !own.has(path));
        frontier = parts.flatMap((path) => READERS.flatMap((reader) => discover_includesOf(reader, path, files)));
    }
    return reached;
}
function discover_includesOf(reader, path, files) {
    const reading = files.get(path);
    return reader === undefined || reading?.kind !== 'text' ? [] : reader.includes(reading.text, path);
}
async function discover_readAll(tree, paths, files) {
    for (let at = 0; at < paths.length; at += CONCURRENCY) {
        const slice = paths.slice(at, at + CONCURRENCY);
        const readings = await Promise.all(slice.map((path) => tree.readText(path)));
        for (const [index, path] of slice.entries())
            files.set(path, readings[index] ?? { kind: 'absent' });
    }
}

;// CONCATENATED MODULE: ./build/core/hash/hash.js



/** Hashes every environment, parents first. A cycle is a diagnostic on each of its members. */
function hash(items) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const done = new Map();
    const visit = (item) => {
        const known = done.get(item.id);
        if (known !== undefined)
            return known;
        if (!item.ok)
            return item;
        const cycle = cycleOf(byId, item.id);
        const result = cycle === undefined ? hashItem(item) : hash_fail(item, cycleDiagnostic(item.value.source, cycle));
        done.set(item.id, result);
        return result;
    };
    const hashItem = (item) => {
        const parents = parentIds(item.value);
        const hashes = new Map();
        for (const id of parents) {
            const parent = byId.get(id);
            const hashed = parent === undefined ? undefined : visit(parent);
            if (hashed?.ok !== true)
                return hash_fail(item, parentDiagnostic(item.value.source, id));
            hashes.set(id, hashed.value.hash);
        }
        return { ...item, value: hashEnvironment(item.value, parents, hashes) };
    };
    return items.map(visit);
}
/** Ids of the environments that an environment stands on, in the order of its bases. */
function parentIds(environment) {
    const ids = environment.image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [source.id] : []));
    return [...new Set(ids)];
}
function hashEnvironment(environment, parents, hashes) {
    const { bases, platforms, python, spark, steps } = environment.image;
    const definition = {
        bases: bases.map(({ imagePlatform, source }) => ({
            parent: source.kind === 'environment' ? (hashes.get(source.id) ?? '') : '',
            platform: imagePlatform,
            reference: source.kind === 'image' ? source.reference : '',
        })),
        context: environment.files,
        platforms,
        python,
        spark,
        steps,
    };
    return {
        ...environment,
        definition,
        hash: definitionHash(definition),
        sections: sectionDigests(definition),
        unorderedHash: unorderedHash(definition),
        parents,
    };
}
/** The cycle that an environment is part of, starting with it; `undefined` when it is in none. */
function cycleOf(byId, start) {
    const seen = new Set();
    const walk = (id, trail) => {
        const item = byId.get(id);
        if (item?.ok !== true || seen.has(id))
            return undefined;
        seen.add(id);
        for (const parent of parentIds(item.value)) {
            const cycle = parent === start ? [...trail, id] : walk(parent, [...trail, id]);
            if (cycle !== undefined)
                return cycle;
        }
        return undefined;
    };
    return walk(start, []);
}
function cycleDiagnostic(path, cycle) {
    const message = `environments stand on each other: ${[...cycle, cycle[0]].join(' -> ')}`;
    return (0,model_findings/* finding */.g)('error', 'parent-cycle', message, { path, at: diagnostic/* START */.d3, hint: 'give one of them an external base' });
}
function parentDiagnostic(path, parent) {
    const message = `it stands on ${parent}, which has errors`;
    return (0,model_findings/* finding */.g)('error', 'parent-failed', message, { path, at: diagnostic/* START */.d3, hint: 'correct the parent first' });
}
function hash_fail({ value, ...item }, diagnostic) {
    return new model_findings/* Findings */.F(value.source, [...item.diagnostics, diagnostic]).item(item.id, 'hash', undefined);
}

// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(196);
;// CONCATENATED MODULE: ./build/core/normalize/selection.js



/** Globs that match nothing. What is literal always has a definition: one that failed when there is none. */
function unmatchedEntries({ environments, path }, bundles, ids) {
    // The combinations of a matrix mostly share their pattern.
    const globs = new Map(environments.map((entry) => [JSON.stringify([entry.index, entry.path]), entry]));
    return [...globs.values()].flatMap((entry) => {
        const { glob, at } = entry;
        if (glob === undefined)
            return [];
        const inner = entry.path.includes('#');
        if (inner ? ids.some((id) => glob((0,config_path/* withoutCombination */.Qc)(id))) : bundles.some((bundle) => glob(bundle.path)))
            return [];
        const message = `no definition matches ${JSON.stringify(entry.path)}`;
        return [(0,model_findings/* finding */.g)('warning', 'no-match', message, { path, at, hint: 'correct or remove the entry' })];
    });
}
/** Folders whose definitions are there for people to read or for tests to use. */
const EXCLUDED = new Set([
    'test',
    'tests',
    '__tests__',
    'fixtures',
    'testdata',
    'docs',
    'examples',
    'templates',
    '.devcontainer',
    'node_modules',
    '.venv',
    'site-packages',
]);
/** Decides what becomes of a definition. Configuration that lists environments selects exactly those. */
function selectionOf(config, { path, entry, standing, consumed }) {
    if (entry !== undefined && entry.glob === undefined)
        return 'configured';
    if (isExcluded(path))
        return 'excluded';
    if (consumed)
        return 'consumed';
    if (entry !== undefined || (config.inline && standing === 'inline'))
        return 'configured';
    return standing === 'declared' && config.environments.length === 0 ? 'declared' : 'candidate';
}
function isExcluded(path) {
    return path
        .split('/')
        .slice(0, -1)
        .some((segment) => EXCLUDED.has(segment));
}
/**
 * Ids that patterns name: ids, names and globs, `!` to take away, `all` for everything selected. No pattern, or only
 * patterns that take away, start from what is selected.
 */
function pick(definitions, patterns) {
    const selected = definitions.filter(({ origin }) => origin.selection === 'declared' || origin.selection === 'configured');
    const starts = patterns.some((pattern) => !pattern.startsWith('!'));
    const ids = new Set(starts ? [] : selected.map(({ origin }) => origin.id));
    const diagnostics = [];
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        const text = negated ? pattern.slice(1) : pattern;
        const found = text === 'all' ? selected : selection_matching(definitions, text);
        if (found.length === 0)
            diagnostics.push(nothingPicked(text));
        for (const { origin } of found) {
            if (negated)
                ids.delete(origin.id);
            else
                ids.add(origin.id);
        }
    }
    return { ids: [...ids].sort(), diagnostics };
}
// Without its combination an id names every combination. What stands in a pattern may stand in an id, too.
function selection_matching(definitions, text) {
    const named = definitions.filter(({ origin: { id }, item }) => id === text || (0,config_path/* withoutCombination */.Qc)(id) === text || (item.ok && item.value.name === text));
    if (named.length > 0 || !isPattern(text))
        return named;
    const glob = (0,text_glob/* parseGlob */.q)(text);
    return glob === undefined ? [] : definitions.filter(({ origin }) => glob(origin.id));
}
function isPattern(text) {
    return (0,text_glob/* isGlob */.f)((0,config_path/* withoutCombination */.Qc)(text));
}
function nothingPicked(text) {
    const severity = isPattern(text) ? 'warning' : 'error';
    const hint = 'list the ids with: terrarium list';
    return (0,model_findings/* finding */.g)(severity, 'no-match', `no environment is called ${JSON.stringify(text)}`, { path: '.', hint });
}

;// CONCATENATED MODULE: ./build/core/normalize/definitions.js



/** Puts together what the first five stages found. */
function collectDefinitions(config, discovery, normalized, uses, hashed) {
    const definitions = normalized.map(({ origin }, index) => ({
        origin,
        item: atSource(origin, hashed[index]),
    }));
    const unmatched = unmatchedEntries(config, discovery.bundles, definitions.map(({ origin }) => origin.id));
    return { config, definitions, uses, diagnostics: [...discovery.diagnostics, ...unmatched] };
}
/** Environments that were hashed, sorted by id. */
function definitions_environmentsOf(definitions) {
    return definitions.definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
}
/** Every finding: of the definitions and of the tree. */
function diagnosticsOf({ definitions, diagnostics }) {
    return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)];
}
/** Environments by definition hash; those of one hash share an image. */
function indexByHash(definitions) {
    return Map.groupBy(definitions_environmentsOf(definitions), (environment) => environment.hash);
}
// What is wrong may stand in a file that the definition reaches: the definition itself says so too.
function atSource(origin, item) {
    const known = item.diagnostics.some(({ severity, path }) => severity === 'error' && path === origin.source);
    if (item.ok || known)
        return item;
    const message = `it cannot be used: ${item.cause}`;
    const reached = (0,model_findings/* finding */.g)('error', 'reached-file', message, { path: origin.source, at: diagnostic/* START */.d3 });
    return { ...item, diagnostics: [...item.diagnostics, reached] };
}

;// CONCATENATED MODULE: ./build/core/names/slug.js


/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
function slugOf(id) {
    return `${slug_shorten(id)}-${(0,names_sha256/* sha256Hex */.f)(id).slice(0, 6)}`;
}
/** A version as part of a tag: as written where a tag can hold it and it is not `latest`, else shortened like a slug plus 6 hex of its sha256. */
function versionTag(version) {
    const usable = (0,names_reference/* isTag */.dz)(version) && version.length <= 64 && version !== 'latest';
    return usable ? version : `${slug_shorten(version)}-${(0,names_sha256/* sha256Hex */.f)(version).slice(0, 6)}`;
}
function slug_shorten(text) {
    const safe = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return safe.slice(0, 33).replace(/-+$/, '') || 'x';
}

;// CONCATENATED MODULE: ./build/core/normalize/assign-entries.js



/**
 * Finds the entry of every definition: the first that names its id, then its path, then a glob that matches. A path speaks for
 * the definition that the file itself is, and for all that are in it where it is none. An entry with a matrix makes several of
 * one. Literal ids that nothing has are definitions that failed. Sorted by id.
 */
function assignEntries(definitions, config) {
    const units = unitsOf(config);
    const ids = new Set(definitions.map(({ item }) => item.id));
    const assigned = definitions.flatMap((parsed) => {
        const entries = entriesFor(units, parsed, ids);
        return entries === undefined ? [{ ...parsed, entry: undefined }] : assign_entries_combine(units, parsed, entries);
    });
    const known = new Set([...ids, ...assigned.map(({ item }) => item.id)]);
    return [...assigned, ...assign_entries_missing(units, known, config)].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
}
function unitsOf({ environments }) {
    // A placeholder may stand in the path, and an environment in place has its combination in its id.
    const keyOf = ({ path, combination, inPlace }) => (inPlace ? `${path}${combination}` : path);
    const grouped = Map.groupBy(environments, (entry) => JSON.stringify([entry.index, keyOf(entry)]));
    const units = [...grouped.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
    const literal = new Map();
    for (const unit of units) {
        const key = keyOf(unit[0]);
        if (unit[0].glob === undefined && !literal.has(key))
            literal.set(key, unit);
    }
    return { literal, globs: units.filter(([{ glob }]) => glob !== undefined) };
}
function entriesFor({ literal, globs }, { path, item }, ids) {
    const inside = item.id !== path && ids.has(path);
    const named = literal.get(item.id) ?? (inside ? undefined : literal.get(path));
    return named ?? globs.find(([entry]) => matchesGlob(entry, path, item.id, inside));
}
/** True when the pattern of an entry matches: an id where it has a `#`, else the path of what is not inside another. */
function matchesGlob({ path: pattern, glob }, path, id, inside) {
    if (pattern.includes('#'))
        return glob?.(id) ?? false;
    return !inside && (glob?.(path) ?? false);
}
// An entry that names one combination by its id speaks for it alone.
function assign_entries_combine({ literal }, parsed, unit) {
    return unit.map((entry) => {
        if (entry.inPlace)
            return { ...parsed, entry };
        const id = `${parsed.item.id}${entry.combination}`;
        return { ...parsed, item: { ...parsed.item, id }, entry: literal.get(id)?.[0] ?? entry };
    });
}
function assign_entries_missing({ literal }, known, config) {
    const byFile = Map.groupBy(known, (id) => (0,config_path/* splitId */.QO)(id).file);
    return [...literal].flatMap(([id, [entry]]) => {
        // A path always has a definition: discover makes one that failed when there is no file.
        if (known.has(id) || id === entry.file || entry.inPlace)
            return [];
        const cause = `no definition has the id ${(0,diagnostic/* quote */.hD)(id)}`;
        const inside = (byFile.get(entry.file) ?? []).slice(0, 5).join(', ');
        const hint = inside === '' ? 'correct the path' : `in that file there are: ${inside}`;
        const { path } = config;
        const findings = new model_findings/* Findings */.F(path, [(0,model_findings/* finding */.g)('error', 'no-match', cause, { path, at: entry.at, hint })]);
        return [{ path, source: undefined, item: findings.item(id, 'discover', undefined), entry }];
    });
}

;// CONCATENATED MODULE: ./build/core/dockerfile/remote-source.js
/**
 * How ADD reads a source: a repository, a URL, or `undefined` for a path of the context.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dfgitutil/git_ref.go
 */
function remoteKind(text) {
    // Without a scheme it could be a folder of this name, and so it is one.
    if (/^(?:\.\.?\/|github\.com\/)/.test(text))
        return undefined;
    if (/^(?:git|ssh):\/\//i.test(text))
        return 'git';
    if (/^https?:\/\/[^/?#]*\/[^?#]*\.git(?:[?#]|$)/i.test(text))
        return 'git';
    if (/^https?:\/\//.test(text))
        return 'url';
    if (/^[a-z0-9]+:\/\//i.test(text))
        return undefined;
    return /^[\w-]+@[a-z0-9.-]+:/i.test(text) ? 'git' : undefined;
}

;// CONCATENATED MODULE: ./build/core/normalize/parents.js





/** Collects ids, names and provided references. */
function parentNames(definitions, { curated }) {
    const ids = new Map();
    const provided = new Map();
    const triggers = new Map();
    const add = (name, id) => ids.set(name, [...(ids.get(name) ?? []), id]);
    for (const { item, entry } of definitions) {
        const name = entry?.name ?? (item.ok ? item.value.name : undefined);
        // Without its combination an id stands for one only where there is one.
        const called = [item.id, (0,config_path/* withoutCombination */.Qc)(item.id), ...(name === undefined ? [] : [name])];
        for (const text of new Set(called))
            add(text, item.id);
        const dockerfile = item.ok ? item.value.dockerfile?.dockerfile : undefined;
        if (dockerfile !== undefined)
            triggers.set(item.id, triggersOf(dockerfile, entry?.target));
        for (const text of entry?.provides ?? []) {
            const reference = (0,names_reference/* parseReference */.F2)(text);
            if (reference !== undefined)
                provided.set((0,names_reference/* formatReference */.FH)(reference), item.id);
        }
    }
    return { ids, provided, curated, triggers };
}
/** Replaces what names an environment of this tree by its id: `environment:<id or name>`, a build context, or `provides`. */
function linkParents(scope, id, uses, contexts, names) {
    const reported = new Set();
    return uses.map(({ context, ...use }) => {
        if (context === undefined)
            return linkProvided(use, id, names);
        const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
        const curated = curatedReference(text, names.curated);
        if (curated !== undefined)
            return { ...use, source: { kind: 'image', reference: curated } };
        const parent = findParent(text, names);
        if (typeof parent === 'string' && parent !== id)
            return { ...use, source: { kind: 'environment', id: parent } };
        if (!reported.has(text))
            addParentFinding(scope, text, parent, id);
        reported.add(text);
        return use;
    });
}
/** What a name behind FROM brings along behind ONBUILD: nothing, unless it is another environment of this tree. */
function parents_parentTriggers(from, id, contexts, names) {
    const context = Object.hasOwn(contexts, from) ? contexts[from] : undefined;
    const text = context ?? from;
    const reference = context === undefined ? (0,names_reference/* parseReference */.F2)(from) : undefined;
    const parent = text.startsWith('environment:')
        ? findParent(text, names)
        : names.provided.get(reference === undefined ? '' : (0,names_reference/* formatReference */.FH)(reference));
    return typeof parent === 'string' && parent !== id ? (names.triggers.get(parent) ?? parents_NO_TRIGGERS) : parents_NO_TRIGGERS;
}
const parents_NO_TRIGGERS = [];
function linkProvided(use, id, names) {
    const parent = use.source.kind === 'image' ? names.provided.get(use.source.reference) : undefined;
    return parent === undefined || parent === id ? use : { ...use, source: { kind: 'environment', id: parent } };
}
/** The image, in full form, of `environment:<name>` where that environment is maintained elsewhere. */
function curatedReference(text, curated) {
    const name = environmentName(text);
    const reference = name === undefined ? undefined : (0,names_reference/* parseReference */.F2)(curated.get(name) ?? '');
    return reference && (0,names_reference/* formatReference */.FH)(reference);
}
function environmentName(text) {
    return /^environment:(.+)$/.exec(text)?.[1];
}
function findParent(text, names) {
    const name = environmentName(text);
    if (name === undefined)
        return [];
    const ids = names.ids.get(name) ?? [];
    return ids.length === 1 ? ids[0] : ids;
}
function addParentFinding({ findings, at }, text, found, id) {
    if (!text.startsWith('environment:')) {
        const hint = 'COPY what you need from the build context, or make it an environment or an image';
        findings.error('build-context', `build context ${(0,diagnostic/* quote */.hD)(text)}: ${whyNoContext(text)}`, { at, hint });
        return;
    }
    if (found === id) {
        findings.error('parent-cycle', `${id} stands on itself`, { at });
        return;
    }
    const many = typeof found !== 'string' && found.length > 1;
    const why = many ? `several environments: ${found.join(', ')}` : 'no environment';
    const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
    findings.error('parent-unknown', `${(0,diagnostic/* quote */.hD)(text)} names ${why}`, { at, hint });
}
// https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
function whyNoContext(text) {
    const kind = remoteKind(text);
    if (kind === 'git')
        return 'a repository elsewhere is not part of this tree, and so cannot be hashed';
    if (kind === 'url')
        return 'what a URL serves can change without notice, and so cannot be hashed';
    if (text.startsWith('oci-layout://'))
        return 'an OCI layout is not read; name the image by docker-image://<reference>';
    if (text.startsWith('target:'))
        return 'a target of a bake file is not read; name it as environment:<id or name>';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'expected environment:<id or name> or docker-image://<reference>';
    return 'a folder beside the build context is not hashed';
}

;// CONCATENATED MODULE: ./build/core/normalize/kind-of.js


/** Formats that list packages and nothing else. */
const PACKAGE_FORMATS = new Set([
    'conda',
    'conda-lock',
    'conda-explicit',
    'pixi',
    'pyproject',
    'uv-lock',
    'poetry-lock',
    'pylock',
    'requirements',
]);
/** Who maintains what is installed: we, the definition's owner, or, with nothing on top of it, whoever curates the image. */
function kind_of_kindOf(source, entry, { curated }) {
    const { channels, conda, locked, pip } = source.python;
    const installs = channels.length + conda.length + pip.length + (locked?.length ?? 0) > 0;
    if (installs || PACKAGE_FORMATS.has(source.format))
        return 'system-managed';
    const adds = source.dockerfile !== undefined || source.spark.packages.length > 0;
    return !adds && isCurated(entry?.base ?? source.base, curated) ? 'curated' : 'user-managed';
}
function isCurated(base, curated) {
    if (base === undefined)
        return false;
    if (curatedReference(base, curated) !== undefined)
        return true;
    const reference = (0,names_reference/* parseReference */.F2)(base);
    if (reference === undefined)
        return false;
    if (reference.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/'))
        return true;
    const full = (0,names_reference/* formatReference */.FH)(reference);
    return [...curated.values()].some((text) => {
        const other = (0,names_reference/* parseReference */.F2)(text);
        return other !== undefined && (0,names_reference/* formatReference */.FH)(other) === full;
    });
}

;// CONCATENATED MODULE: ./build/core/normalize/consumed-paths.js


/** Definition files that some environment reaches: they are parts of it. */
function consumedPaths(drafts, discovery) {
    const consumed = new Set();
    for (const { path, item } of drafts.map(({ parsed }) => parsed)) {
        if (!item.ok)
            continue;
        const reached = [...item.value.consumes, item.value.dockerfile?.path ?? path];
        for (const other of reached)
            if (other !== path)
                consumed.add(other);
    }
    const parts = discovery.bundles.filter(({ reader }) => reader !== undefined && PACKAGE_FORMATS.has(reader.format));
    for (const { item } of drafts) {
        if (!item.ok)
            continue;
        for (const part of parts)
            if (copies(item.value, part.path))
                consumed.add(part.path);
    }
    const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(names_path/* directoryOf */.jt));
    for (const part of parts)
        if (models.has((0,names_path/* directoryOf */.jt)(part.path)))
            consumed.add(part.path);
    return consumed;
}
// A file that is copied by name belongs to the image; one that comes with a whole folder does so if the steps name it.
function copies({ image }, path) {
    const { context, steps } = image;
    const inside = context === undefined ? undefined : (0,names_path/* relativeTo */.Mf)(context.directory, path);
    if (context === undefined || inside === undefined)
        return false;
    const named = context.sources === 'all' ? [] : context.sources.map((source) => source.path);
    if (named.includes(inside))
        return true;
    const reached = context.sources === 'all' || named.some((source) => inside.startsWith(`${source}/`));
    const name = inside.slice(inside.lastIndexOf('/') + 1);
    return (reached &&
        steps.stages.some((stage) => stage.instructions.some((step) => step.keyword === 'RUN' && step.words.some((word) => word.includes(name)))));
}

// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
;// CONCATENATED MODULE: ./build/core/normalize/declared-names.js


// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", the service refuses
// "AzureML" also without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];
/** Checks the name of an environment of this tree. */
function checkName(findings, name, at, rules) {
    const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
    const reserved = rules.reservedPrefixes.find((text) => name.startsWith(text));
    if (prefix !== undefined) {
        const message = `the prefix ${prefix} is reserved for curated environments, received ${(0,diagnostic/* quote */.hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    else if (rules.curated.has(name)) {
        const message = `${(0,diagnostic/* quote */.hD)(name)} is the name of a curated environment`;
        const hint = 'a changed curated environment is another one: choose another name';
        findings.error('curated-name', message, { at, hint });
    }
    else if (reserved !== undefined) {
        const message = `the prefix ${(0,diagnostic/* quote */.hD)(reserved)} is in reserved-prefixes, received ${(0,diagnostic/* quote */.hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    if ((0,environment_name/* isEnvironmentName */.t)(name))
        return;
    const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${(0,diagnostic/* quote */.hD)(name)}`;
    findings.error('name-syntax', message, { at });
}

;// CONCATENATED MODULE: ./build/core/dockerfile/stage-bases.js





/** Arguments that describe the machine that builds. */
const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT'];
const NO_BUILD_PLATFORM = 'use TARGETPLATFORM: an image may not depend on the machine that builds it';
/** Substitutes the arguments of FROM lines, each line once. */
function fromTexts(findings, file, options) {
    const seen = new Map();
    return (index) => {
        if (seen.has(index))
            return seen.get(index);
        const texts = expandAll(findings, file, file.stages[index], options);
        seen.set(index, texts);
        return texts;
    };
}
function expandAll(findings, file, stage, options) {
    // It is hashed as it is written: its pattern has backslashes that are no escapes.
    if (templateBase(stage.from.text) !== undefined)
        return options.platforms.map(() => stage.from.text);
    const texts = [];
    for (const platform of options.platforms) {
        const lookup = globalLookup(file, options, platform);
        const text = expandArgument(findings, file, stage.from.text, lookup, stage.line);
        if (text === undefined)
            return undefined;
        texts.push(text);
    }
    return texts;
}
/** Substitutes arguments in a word of a FROM line; a word without a value is reported. */
function expandArgument(findings, file, text, lookup, line) {
    const expansion = expandWord(text, file.escape, lookup);
    if (expansion.ok && expansion.unset === undefined)
        return expansion.text;
    const build = !expansion.ok && expansion.why === 'unknown';
    const hint = build
        ? NO_BUILD_PLATFORM
        : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    findings.error('dockerfile-argument', `${(0,diagnostic/* quote */.hD)(text)}: ${whyNot(expansion)}`, { at: { line, column: 1 }, hint });
    return undefined;
}
/** Why a word has no text, for a message. */
function whyNot(expansion) {
    if (expansion.ok)
        return `argument ${expansion.unset} has no value`;
    if (expansion.why === 'unknown')
        return `argument ${expansion.name} is only known while building`;
    if (expansion.why === 'required')
        return `argument ${expansion.name} has no value`;
    return expansion.why === 'syntax'
        ? 'quotes or braces do not match, or it is a form that BuildKit does not know'
        : 'the substitution is too long';
}
/** Reports defaults of global arguments that end a build, used or not. */
function checkGlobals(findings, file, options) {
    readGlobals(file, options, options.platforms[0] ?? '', ({ value = '', line }, expansion) => {
        if (expansion.ok || expansion.why === 'unknown' || expansion.why === 'limit')
            return;
        const message = `${(0,diagnostic/* quote */.hD)(value)}: ${whyNot(expansion)}`;
        findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: 'correct the default' });
    });
}
/** Values of global arguments: given, else default; defaults may use those before them. */
function globalLookup(file, options, platform) {
    const known = lookups.get(options) ?? new Map();
    const lookup = known.get(platform) ?? readGlobals(file, options, platform);
    lookups.set(options, known.set(platform, lookup));
    return lookup;
}
/** Lookups that were made, by the options of one normalization: every ARG of every stage asks for them. */
const lookups = new WeakMap();
function readGlobals(file, options, platform, seen = () => undefined) {
    const values = new Map(Object.entries(platformValues(platform)));
    for (const name of BUILD_PLATFORM)
        values.set(name, UNKNOWN);
    values.set(TARGET_STAGE, targetStage(file, options));
    const lookup = (name) => values.get(name);
    for (const global of file.globals) {
        const { name, value } = global;
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        if (given !== undefined)
            values.set(name, given);
        if (given !== undefined || value === undefined)
            continue;
        const expansion = expandWord(value, file.escape, lookup);
        seen(global, expansion);
        const resolved = defaultOf(expansion);
        if (resolved === undefined)
            values.delete(name);
        else
            values.set(name, resolved);
    }
    return lookup;
}
function defaultOf(expansion) {
    if (expansion.ok)
        return expansion.unset === undefined ? expansion.text : undefined;
    return expansion.why === 'unknown' ? UNKNOWN : undefined;
}
/** Argument that holds the name of the stage that is built. */
const TARGET_STAGE = 'TARGETSTAGE';
/** Arguments that describe the platform that is built for. */
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT'];
function targetStage(file, { target }) {
    return target ?? file.stages.at(-1)?.name ?? 'default';
}
// Without a platform, these are what only the build knows.
function platformValues(text) {
    const platform = (0,names_platform/* parsePlatform */.FL)(text);
    if (platform === undefined)
        return Object.fromEntries(TARGET.map((name) => [name, UNKNOWN]));
    const { os, architecture, variant = '' } = platform;
    return {
        TARGETPLATFORM: text,
        TARGETOS: os,
        TARGETOSVERSION: '',
        TARGETARCH: architecture,
        TARGETVARIANT: variant,
    };
}

;// CONCATENATED MODULE: ./build/core/dockerfile/stage-sources.js








/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` when a source cannot be
 * resolved without running the build, `undefined` when nothing is copied.
 */
function stageSources(findings, file, graph, options) {
    const found = new Map();
    const scopes = new Map();
    for (const index of graph.reached) {
        // A stage that stands on another inherits its ENV and ARG.
        const scope = new Map(scopes.get(graph.from.get(index) ?? -1));
        scopes.set(index, scope);
        const reader = new SourceReader(findings, file, options, scope);
        for (const step of graph.instructions.get(index) ?? []) {
            for (const path of reader.read(step))
                if (!found.has(path))
                    found.set(path, { path, line: step.line });
        }
    }
    if (found.size === 0)
        return undefined;
    return found.has('.') ? 'all' : [...found.values()];
}
const WHOLE = '.';
/** Reads the instructions of a stage in order. */
class SourceReader {
    #findings;
    #file;
    #options;
    #scope;
    constructor(findings, file, options, scope) {
        this.#findings = findings;
        this.#file = file;
        this.#options = options;
        this.#scope = scope;
    }
    /** Paths of the context that an instruction reads. */
    read(step) {
        if (step.keyword === 'ARG')
            this.#declare(step);
        if (step.keyword === 'ENV')
            this.#assign(step);
        for (const word of expandedWords(step))
            this.#expand(step, word);
        if (step.keyword === 'RUN')
            return step.mounts.flatMap((mount) => this.#readMount(step, mount));
        return step.keyword === 'COPY' || step.keyword === 'ADD' ? this.#readTransfer(step) : [];
    }
    // The last one wins, whether it is ARG or ENV. An ARG without any value leaves what is there.
    #declare(step) {
        const { buildArgs, platforms } = this.#options;
        const globals = globalLookup(this.#file, this.#options, platforms.length === 1 ? (platforms[0] ?? '') : '');
        for (const { name, value } of step.assignments) {
            const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? globals(name) : this.#textOf(step, value));
            if (resolved !== undefined)
                this.#scope.set(name, resolved);
        }
    }
    // All see the variables as they were in front of the instruction.
    #assign(step) {
        const pairs = step.assignments.map(({ name, value = '' }) => [this.#textOf(step, name), this.#textOf(step, value)]);
        for (const [name, value] of pairs) {
            if (name === UNKNOWN)
                this.#scope.clear();
            else
                this.#scope.set(name, value);
        }
    }
    #readTransfer(step) {
        const { flags, keyword, references, words } = step;
        const sources = words.slice(0, -1).filter((word) => parseHeredocWord(word) === undefined);
        const parents = flags.some(({ name, value = 'true' }) => name === 'parents' && value.toLowerCase() === 'true');
        const texts = sources.map((word) => [word, this.#textOf(step, word)]);
        for (const [, text] of texts)
            if (keyword === 'COPY' && text !== UNKNOWN)
                this.#checkLocal(step, text);
        if (references.length > 0)
            return [];
        return texts.flatMap(([word, text]) => {
            if (text === UNKNOWN)
                return this.#unresolved(step, word);
            return keyword === 'ADD' && remoteKind(text) !== undefined ? [] : this.#pathOf(step, text, parents);
        });
    }
    #checkLocal({ line }, text) {
        if (remoteKind(text) === undefined)
            return;
        const message = `COPY takes no URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#findings.error('dockerfile-syntax', message, { at: { line, column: 1 }, hint: 'use ADD' });
    }
    #pathOf(step, text, parents) {
        // Names with a backslash and patterns of --parents follow rules of their own.
        if (text.includes('\\'))
            return this.#unresolved(step, text);
        const path = contextPath(text);
        return [parents && /\*\*|\[/.test(path) ? folderOf(path) : path];
    }
    // https://docs.docker.com/reference/dockerfile/#run---mounttypebind: without `from`, the source is in the context.
    #readMount(step, { from, values }) {
        const texts = new Map([...values].map(([key, value]) => [key, this.#textOf(step, value)]));
        const type = texts.get('type') ?? 'bind';
        if (from !== undefined || (type !== UNKNOWN && type.toLowerCase() !== 'bind'))
            return [];
        const source = texts.get('source') ?? WHOLE;
        return source === UNKNOWN ? this.#unresolved(step, values.get('source') ?? '') : [contextPath(source)];
    }
    #unresolved({ line }, word) {
        const message = `source ${(0,diagnostic/* quote */.hD)(word)} is only known while building: the whole context is hashed`;
        this.#findings.note('copy-unresolved', message, { at: { line, column: 1 } });
        return [WHOLE];
    }
    #textOf(step, word) {
        const expansion = this.#expand(step, word);
        return expansion.ok ? expansion.text : UNKNOWN;
    }
    #expand({ line }, word) {
        const lookup = (name) => (this.#scope.has(name) ? this.#scope.get(name) : UNKNOWN);
        const expansion = expandWord(word, this.#file.escape, lookup);
        if (!expansion.ok && (expansion.why === 'syntax' || expansion.why === 'required')) {
            const message = `${(0,diagnostic/* quote */.hD)(word)}: ${whyNot(expansion)}`;
            this.#findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: WORD_HINT });
        }
        return expansion;
    }
}
// What BuildKit substitutes beside sources: it must be able to, whatever comes of it.
function expandedWords(step) {
    const { keyword, flags, text, words, assignments } = step;
    if (keyword === 'USER' || keyword === 'WORKDIR' || keyword === 'STOPSIGNAL')
        return [text];
    if (keyword === 'VOLUME' || keyword === 'EXPOSE')
        return transferWords(step);
    if (keyword === 'LABEL')
        return assignments.flatMap(({ name, value = '' }) => [name, value]);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    const values = flags.flatMap(({ name, value = '' }) => (/^ch(?:own|mod|ecksum)$/.test(name) ? [value] : []));
    return [...values, words.at(-1) ?? ''];
}
const WORD_HINT = 'close quotes and braces; COPY and ADD take paths with spaces in the JSON form: COPY ["a b", "/c/"]';
// The context is the root of every source: leading slashes and `..` stay inside it.
function contextPath(text) {
    return external_node_path_.posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || WHOLE;
}
/** The folder in front of the first part that is a pattern. */
function folderOf(path) {
    const parts = path.split('/');
    return (parts
        .slice(0, parts.findIndex((part) => /[*?[]/.test(part)))
        .join('/') || WHOLE);
}

;// CONCATENATED MODULE: ./build/core/dockerfile/steps.js








/** Arguments that BuildKit passes on without a declaration and never caches by. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;
/** Reduces a Dockerfile to the stages that its target reaches. Mistakes go to the findings. */
function normalizeDockerfile(findings, file, options) {
    checkGlobals(findings, file, options);
    const textsOf = fromTexts(findings, file, options);
    const graph = reachStages(findings, file, options, textsOf);
    if (graph === undefined)
        return undefined;
    const slots = new Slots(findings, file, options);
    const stages = [];
    const values = new Map();
    const sources = stageSources(findings, file, graph, options);
    for (const index of graph.reached) {
        const stage = file.stages[index];
        const from = graph.from.get(index);
        const base = typeof from === 'number' ? stageName(graph, from) : slots.base(stage, textsOf(index) ?? []);
        const steps = graph.instructions.get(index) ?? [];
        declareArguments(findings, file, steps, options, values);
        stages.push({ from: base, instructions: steps.map((step) => canonicalStep(step, graph, slots)) });
    }
    reportUnusedArguments(findings, file, options, values);
    const reached = graph.reached.flatMap((index) => graph.instructions.get(index) ?? []);
    const secrets = reached.flatMap(secretIds);
    return {
        steps: {
            arguments: [...values].sort(([a], [b]) => (a < b ? -1 : 1)),
            contexts: [],
            escape: file.escape,
            secrets: [...new Set(secrets)].sort(),
            stages,
            syntax: file.syntax,
        },
        slots: slots.all,
        images: slots.spans,
        sources,
        target: options.target ?? '',
    };
}
function stageName(graph, index) {
    return `stage:${graph.reached.indexOf(index)}`;
}
function canonicalStep(step, graph, slots) {
    const flags = step.flags.map((flag) => {
        const reference = step.references.find((candidate) => candidate.flag === flag);
        if (reference === undefined)
            return flag.text;
        const found = graph.references.get(reference);
        const name = found === undefined ? slots.copy(reference, step.line) : stageName(graph, found);
        return `${flag.text.slice(0, reference.at)}${name}${flag.text.slice(reference.at + reference.text.length)}`;
    });
    return {
        keyword: step.keyword,
        flags,
        words: step.words,
        heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body]),
    };
}
/** A build context that is an image. https://docs.docker.com/reference/cli/docker/buildx/build/#build-context */
const IMAGE_CONTEXT = 'docker-image://';
/** Collects the images that reached stages name, in the order in which they are met. */
class Slots {
    all = [];
    spans = [];
    #keys = [];
    #starts = new Set();
    #findings;
    #file;
    #options;
    constructor(findings, file, options) {
        this.#findings = findings;
        this.#file = file;
        this.#options = options;
    }
    /** The slot of a stage's FROM, whose texts are expanded already: one a platform. */
    base(stage, texts) {
        if (texts.length > 0 && texts.every((text) => text === 'scratch'))
            return 'scratch';
        const platforms = this.#options.platforms.map((platform) => this.#wanted(stage, platform));
        return `base:${this.#add(stage.from, stage.line, texts, platforms)}`;
    }
    /** The slot of a reference in `--from` or a mount, or `scratch`. */
    copy(reference, line) {
        if (reference.text === 'scratch')
            return 'scratch';
        const texts = this.#options.platforms.map(() => reference.text);
        return `base:${this.#add(reference, line, texts, this.#options.platforms)}`;
    }
    #add(lexeme, line, texts, platforms) {
        const [first = ''] = texts;
        const { contexts } = this.#options;
        const named = Object.hasOwn(contexts, first) ? contexts[first] : undefined;
        const image = named?.startsWith(IMAGE_CONTEXT) ? named.slice(IMAGE_CONTEXT.length) : undefined;
        const context = named !== undefined && image === undefined ? first : undefined;
        const images = platforms.map((platform, index) => ({
            platform,
            reference: context === undefined ? this.#reference(image ?? texts[index], line) : '',
        }));
        const key = JSON.stringify([context, images]);
        const known = this.#keys.indexOf(key);
        const index = known < 0 ? this.all.push({ context, images }) - 1 : known;
        if (known < 0)
            this.#keys.push(key);
        // An instruction behind ONBUILD takes effect in several stages.
        const placed = lexeme.text === '' || this.#starts.has(lexeme.start);
        if (!placed)
            this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
        this.#starts.add(lexeme.start);
        return index;
    }
    // Texts that have no value were reported where they were expanded.
    #reference(text, line) {
        if (text === undefined)
            return '';
        if (templateBase(text) !== undefined)
            return text;
        const reference = (0,names_reference/* parseReference */.F2)(text);
        if (reference !== undefined)
            return (0,names_reference/* formatReference */.FH)(reference);
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#findings.error('reference-syntax', message, { at: { line, column: 1 } });
        return '';
    }
    // The platform of the image: another one where FROM says so.
    #wanted(stage, platform) {
        if (stage.platform === undefined)
            return platform;
        const lookup = globalLookup(this.#file, this.#options, platform);
        const text = expandArgument(this.#findings, this.#file, stage.platform, lookup, stage.line);
        const parsed = text === undefined ? undefined : (0,names_platform/* parsePlatform */.FL)(text);
        if (text !== undefined && parsed === undefined) {
            const message = `expected a platform such as linux/amd64, received ${(0,diagnostic/* quote */.hD)(text)}`;
            this.#findings.error('platform-syntax', message, { at: { line: stage.line, column: 1 } });
        }
        return parsed === undefined ? '' : (0,names_platform/* formatPlatform */.Bq)(parsed);
    }
}
// Only arguments that a reached stage declares have an effect there: those that are given, and those that take the default
// of a global argument. A default in the stage itself stands in its instruction.
function declareArguments(findings, file, steps, options, values) {
    for (const step of steps.filter((candidate) => candidate.keyword === 'ARG')) {
        const at = { line: step.line, column: 1 };
        for (const { name, value } of step.assignments) {
            if (BUILD_PLATFORM.includes(name)) {
                findings.error('build-platform', `${name} is the builder's platform`, { at, hint: NO_BUILD_PLATFORM });
            }
            if (RESERVED_ARGUMENT.test(name)) {
                const message = `${name} steers BuildKit itself and is no argument of a definition`;
                findings.error('build-arg-reserved', message, { at, hint: 'remove it, or write a # syntax directive' });
            }
            if ((TARGET.includes(name) && !hasDefault(file, name)) || PROXY.test(name))
                continue;
            const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? inheritedValue(findings, file, name, options, at) : undefined);
            if (resolved !== undefined)
                values.set(name, resolved);
        }
    }
}
function hasDefault(file, name) {
    return name === TARGET_STAGE || file.globals.some((global) => global.name === name && global.value !== undefined);
}
/** Default that an argument without one takes from before the first FROM; it must be one for all platforms. */
function inheritedValue(findings, file, name, options, at) {
    if (!hasDefault(file, name))
        return undefined;
    const values = new Set(options.platforms.map((platform) => globalLookup(file, options, platform)(name)));
    const [value] = values;
    if (values.size === 1 && typeof value === 'string')
        return value;
    const why = values.size > 1 ? 'differs from platform to platform' : 'uses an argument without a value';
    findings.error('dockerfile-argument', `the default of ${name} ${why}, which is not read yet`, { at });
    return undefined;
}
const RESERVED_ARGUMENT = /^BUILDKIT_/i;
function reportUnusedArguments(findings, file, options, used) {
    for (const name of Object.keys(options.buildArgs)) {
        if (RESERVED_ARGUMENT.test(name)) {
            const message = `${name} steers BuildKit itself and is no argument of a definition`;
            findings.error('build-arg-reserved', message, { at: diagnostic/* START */.d3, hint: 'remove it from build-args' });
        }
        if (used.has(name) || file.globals.some((global) => global.name === name) || PROXY.test(name))
            continue;
        findings.warning('build-arg-unused', `no stage that is built declares the argument ${name}`, {
            at: diagnostic/* START */.d3,
            hint: 'correct its name',
        });
    }
}
// https://docs.docker.com/reference/dockerfile/#run---mounttypesecret
function secretIds({ mounts }) {
    return mounts.flatMap(({ type, values }) => {
        if (type !== 'secret')
            return [];
        return [values.get('source') || values.get('id') || external_node_path_.posix.basename(values.get('target') ?? '')];
    });
}

;// CONCATENATED MODULE: ./build/core/normalize/draft-image.js













/** The image of a source, with what configuration says of it; contexts are selected, not read. */
function draftImage(findings, id, path, source, config, entry, names) {
    const platforms = entry?.platforms ?? config.defaultPlatforms;
    const contexts = entry?.buildContexts ?? {};
    const part = source.dockerfile;
    const options = {
        buildArgs: entry?.buildArgs ?? {},
        contexts,
        target: entry?.target,
        platforms,
        triggers: (from) => parents_parentTriggers(from, id, contexts, names),
    };
    const inner = new model_findings/* Findings */.F(part?.path ?? path);
    const docker = part === undefined ? undefined : normalizeDockerfile(inner, part.dockerfile, options);
    findings.add(...inner.diagnostics);
    if (part !== undefined && docker === undefined)
        return undefined;
    if (part !== undefined && entry?.base !== undefined) {
        const hint = 'remove base, or write it into the Dockerfile as FROM';
        findings.within(config.path).error('base-of-dockerfile', 'a Dockerfile names its own base', { at: entry.at, hint });
    }
    const local = localContext(source.python.pip, source.localPackages);
    if (part !== undefined && local !== undefined) {
        const hint = 'COPY and install the package in the Dockerfile';
        const at = source.localPackages[0]?.at ?? { line: 1, column: 1 };
        findings.error('local-package', 'a Dockerfile brings its own files, not local packages', { at, hint });
    }
    const slots = docker?.slots ?? basesOf(findings, source, config, entry, platforms);
    if (part === undefined)
        checkTriggers(findings, slots, options.triggers);
    const bases = linkParents(entryScope(findings, config, entry), id, useSlots(slots, platforms), contexts, names);
    if (bases.some((base) => base.source.kind === 'image'))
        checkHosts(findings, bases, config);
    return {
        bases,
        context: part === undefined ? local?.context : contextOf(findings.within(config.path), part, docker, entry),
        dockerfile: part === undefined
            ? undefined
            : { path: part.path, text: part.text, target: docker?.target ?? '', images: docker?.images ?? [] },
        platforms,
        python: withSecrets(findings.within(config.path), lockPlatforms(findings, { ...source.python, pip: local?.pip ?? source.python.pip }, platforms), config, entry),
        spark: source.spark,
        steps: docker?.steps ?? NO_STEPS,
    };
}
// Only steps of ours that install something use them: a Dockerfile mounts its own.
function withSecrets(findings, python, config, entry) {
    const installs = recipeFor(python) !== undefined;
    const secrets = entry?.secrets ?? config.defaultSecrets;
    if (installs && secrets.length > 0)
        return { ...python, secrets };
    if (installs || entry?.secrets === undefined || secrets.length === 0)
        return python;
    const hint = 'remove secrets; in a Dockerfile: RUN --mount=type=secret,id=<id>';
    findings.error('secrets-unused', 'secrets are for packages that Terrarium installs', { at: entry.at, hint });
    return python;
}
// Without a Dockerfile there is no context that is hashed, and there are no stages.
function checkTriggers(findings, slots, triggers) {
    const names = slots.flatMap(({ context, images }) => context ?? images.map(({ reference }) => reference));
    const found = names.flatMap(triggers).find((step) => readsContext(step) || step.references.length > 0);
    if (found === undefined)
        return;
    const message = `the parent has ONBUILD ${found.keyword}, which copies files into what stands on it`;
    const hint = 'stand on it with a Dockerfile, or give the parent a stage without ONBUILD';
    findings.error('dockerfile-onbuild', message, { at: diagnostic/* START */.d3, hint });
}
function basesOf(findings, source, config, entry, platforms) {
    // `base` of terrarium.yml overrides the file's; the default base is for files that have none.
    const text = entry?.base ?? source.base ?? (entry === undefined ? undefined : config.defaultBase);
    if (text === undefined) {
        if (entry !== undefined)
            reportNoBase(findings, config, entry);
        return [];
    }
    if (text.startsWith('environment:')) {
        return [{ context: text, images: platforms.map((platform) => ({ platform, reference: '' })) }];
    }
    if (templateBase(text) !== undefined)
        return [{ context: undefined, images: platforms.map((platform) => ({ platform, reference: text })) }];
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined) {
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.within(config.path).error('reference-syntax', message, { at: entry?.at, hint: 'write name:tag' });
        return [];
    }
    return [
        { context: undefined, images: platforms.map((platform) => ({ platform, reference: (0,names_reference/* formatReference */.FH)(reference) })) },
    ];
}
// Without an entry, the definition itself names its parent.
function entryScope(findings, config, entry) {
    if (entry === undefined)
        return { findings, at: diagnostic/* START */.d3 };
    return { findings: findings.within(config.path), at: entry.at };
}
function reportNoBase(findings, config, entry) {
    const hint = `add to it: "base: python:3.12-slim", or once for all: "defaults: { base: python:3.12-slim }"`;
    const message = `${(0,diagnostic/* quote */.hD)(findings.path)} has no base image`;
    findings.within(config.path).error('no-base', message, { at: entry.at, hint });
}
function useSlots(slots, platforms) {
    return slots.flatMap(({ context, images }, slot) => images.map((image, index) => ({
        slot,
        context,
        platform: platforms[index] ?? image.platform,
        imagePlatform: image.platform,
        source: { kind: 'image', reference: image.reference },
    })));
}
function checkHosts(findings, bases, config) {
    const allowed = (0,config_config/* allowedHosts */.uV)(config);
    const hosts = bases.flatMap(({ source }) => source.kind === 'image' && source.reference !== '' ? [source.reference.split('/', 1)[0] ?? ''] : []);
    for (const host of new Set(hosts.filter((name) => !allowed.includes(name)))) {
        const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
        findings.warning('host-not-allowed', `registry ${(0,diagnostic/* quote */.hD)(host)} is not in allowed-registries`, { hint });
    }
}
function contextOf(findings, part, docker, entry) {
    const configured = entry?.context === undefined ? undefined : (0,names_path/* resolvePath */.o1)('.', entry.context);
    if (configured?.ok === false) {
        findings.error('path-refused', `context ${(0,diagnostic/* quote */.hD)(entry?.context ?? '')}: ${configured.reason}`, { at: entry?.at });
        return undefined;
    }
    const directory = configured?.path ?? part.context ?? (0,names_path/* directoryOf */.jt)(part.path);
    if (docker?.sources === undefined)
        return undefined;
    const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
    return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}

;// CONCATENATED MODULE: ./build/core/normalize/normalize.js









/** Applies configuration, finds parents among the environments, and decides what is selected. */
function normalize_normalize(discovery, { definitions }, config) {
    const assigned = assignEntries(definitions, config);
    const names = parentNames(assigned, config);
    const context = { config, names, discovery };
    const drafts = assigned.map((parsed) => ({ parsed, item: normalizeItem(parsed, context) }));
    const consumed = consumedPaths(drafts, discovery);
    return drafts.map(({ parsed, item }) => ({ origin: normalize_originOf(item.id, parsed, config, consumed), item }));
}
function normalize_originOf(id, { path, source, entry }, config, consumed) {
    const format = source?.format ?? 'unknown';
    const kind = source === undefined ? 'user-managed' : kind_of_kindOf(source, entry, config);
    const facts = { path, entry, standing: source?.standing ?? 'part', consumed: consumed.has(path) };
    return { id, source: path, format, kind, selection: selectionOf(config, facts) };
}
function normalizeItem(assigned, context) {
    const { path, item } = assigned;
    if (!item.ok)
        return item;
    const findings = new model_findings/* Findings */.F(path, item.diagnostics);
    return findings.item(item.id, 'normalize', normalizeSource(findings, assigned, item.value, context));
}
function normalizeSource(findings, { path, item: { id }, entry }, source, { config, names, discovery }) {
    const image = draftImage(findings, id, path, source, config, entry, names);
    const name = entry?.name ?? source.name;
    if (entry?.name !== undefined)
        checkName(findings.within(config.path), entry.name, entry.at, config);
    else if (source.name !== undefined)
        checkName(findings, source.name, source.nameAt, config);
    if (image === undefined)
        return undefined;
    return {
        id,
        slug: slugOf(id),
        source: path,
        format: source.format,
        kind: kind_of_kindOf(source, entry, config),
        name,
        version: entry?.version ?? source.version,
        description: entry?.description ?? source.description,
        tags: { ...source.tags, ...entry?.tags },
        variables: { ...source.variables, ...entry?.variables },
        provides: entry?.provides ?? [],
        test: entry?.test,
        pipCheck: entry?.pipCheck ?? config.defaultPipCheck,
        owners: entry?.owners ?? config.owners,
        runsOn: entry?.runsOn ?? config.defaultRunsOn,
        policies: { ...config.policies, ...entry?.policies },
        documents: documentsOf(path, source, discovery.files),
        baseAt: baseAt(source, entry, config),
        accepted: discovery.accepted,
        ...(source.azuremlAnonymousVersion === undefined
            ? {}
            : { azuremlAnonymousVersion: source.azuremlAnonymousVersion }),
        image,
    };
}
// One document a file, however many environments it is a part of: what is found in it is found once.
const DOCUMENTS = new WeakMap();
function documentsOf(path, { consumes, dockerfile }, files) {
    const known = DOCUMENTS.get(files) ?? new Map();
    DOCUMENTS.set(files, known);
    const paths = new Set([path, ...(dockerfile === undefined ? [] : [dockerfile.path]), ...consumes]);
    return [...paths].flatMap((name) => {
        const reading = files.get(name);
        if (reading?.kind !== 'text')
            return [];
        const document = known.get(name) ?? { path: name, text: reading.text };
        known.set(name, document);
        return [document];
    });
}
// As `draftImage` chooses the base: the entry's, the definition's own, the default.
function baseAt({ base }, entry, config) {
    const standard = entry === undefined || base !== undefined ? undefined : config.defaultBaseAt;
    const at = entry?.base === undefined ? standard : entry.baseAt;
    return at === undefined ? undefined : { document: { path: config.path, text: config.text }, ...at };
}

;// CONCATENATED MODULE: ./build/core/parse/parse.js


/** Parses every bundle on its own: a mistake in one definition is that definition's failure. */
function parse_parse(bundles) {
    const files = bundles.map((bundle) => [bundle, parseBundle(bundle)]);
    const definitions = files.flatMap(([bundle, file]) => file === undefined ? [unparsed(bundle)] : file.definitions.map((reading) => parsedItem(bundle.path, reading)));
    const uses = files.flatMap(([{ path }, file]) => (file?.uses ?? []).map((use) => ({ ...use, path, id: `${path}${use.suffix}` })));
    return { definitions, uses };
}
function parseBundle({ path, reader, reading, files }) {
    return reading.kind === 'text' && reader !== undefined ? reader.parse(reading.text, path, files) : undefined;
}
function parsedItem(path, { suffix, source, diagnostics }) {
    const findings = new model_findings/* Findings */.F(path, diagnostics);
    return { path, source, item: findings.item(`${path}${suffix}`, 'parse', source) };
}
function unparsed({ path, reading }) {
    const findings = new model_findings/* Findings */.F(path, [parse_unreadable(path, reading)]);
    return { path, source: undefined, item: findings.item(path, 'discover', undefined) };
}
function parse_unreadable(path, reading) {
    if (reading.kind === 'refused') {
        const { code, message, hint } = reading;
        return (0,model_findings/* finding */.g)('error', code, message, { path, hint });
    }
    if (reading.kind === 'absent') {
        const hint = 'correct the path in terrarium.yml';
        return (0,model_findings/* finding */.g)('error', 'file-missing', 'the file does not exist', { path, hint });
    }
    const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
    const message = 'expected an environment definition';
    return (0,model_findings/* finding */.g)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3, hint });
}

;// CONCATENATED MODULE: ./build/core/model/environment.js
/** Formats of definition files, in the order in which a file is tried. */
const FORMATS = (/* unused pure expression or super */ null && ([
    'terrarium',
    'azureml',
    'azureml-v1',
    'azureml-asset',
    'azureml-inline',
    'conda',
    'conda-lock',
    'conda-explicit',
    'pixi',
    'pyproject',
    'uv-lock',
    'poetry-lock',
    'pylock',
    'requirements',
    'dockerfile',
]));
/** True for the environments that a run plans and builds. */
function isSelected(origin) {
    return origin.selection === 'declared' || origin.selection === 'configured';
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/place.js

/** Offsets at which the lines of a text start, as editors and YAML count them. */
const lineStarts = (0,reading_memo/* rememberReadings */.n)((text) => {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + end.length);
    return starts;
});
/** Line and column of an offset. */
function positionAt(text, offset) {
    const line = lineIndex(text, offset);
    return { line: line + 1, column: offset - (lineStarts(text)[line] ?? 0) + 1 };
}
/** The line of an offset, without its end. */
function lineAt(text, offset) {
    const starts = lineStarts(text);
    const line = lineIndex(text, offset);
    const start = starts[line] ?? 0;
    const next = starts[line + 1];
    if (next === undefined)
        return { start, end: text.length };
    return { start, end: next - (text.startsWith('\r\n', next - 2) ? 2 : 1) };
}
function lineIndex(text, offset) {
    const starts = lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/core/pinning/ignores.js

/** `# terrarium: ignore[rule, rule] reason` */
const IGNORE = /#[ \t]*terrarium:[ \t]*ignore\[([a-z0-9, -]{1,200})\][ \t]*(.*)$/;
/** Lines that are looked at above a finding, at most. */
const ignores_MAX_LINES = 200;
/**
 * Looks for a comment that lets a finding be: on its line, or above it, where comments and the lines that continue in it stand
 * between. A reason is asked for, because whoever reads the file next needs one.
 */
function ignoredAt(text, offset, rule) {
    let { start, end } = lineAt(text, offset);
    const own = ignoreIn(text.slice(start, end), rule);
    if (own !== undefined)
        return own;
    for (let count = 0; count < ignores_MAX_LINES && start > 0; count += 1) {
        ({ start, end } = lineAt(text, start - 1));
        const line = text.slice(start, end);
        const isComment = /^\s*#/.test(line);
        if (!isComment && !/[\\`]\s*$/.test(line))
            return undefined;
        const found = isComment ? ignoreIn(line, rule) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ignoreIn(line, rule) {
    const match = IGNORE.exec(line);
    if (match === null)
        return undefined;
    const rules = (match[1] ?? '').split(',').map((name) => name.trim());
    if (!rules.includes(rule))
        return undefined;
    return (match[2] ?? '').trim() === '' ? 'no-reason' : 'ignored';
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/dockerfile-steps.js


/** Instructions of one keyword in the stages that the target reaches. */
function stepsOf({ image }, keyword) {
    const steps = image.steps.stages.flatMap(({ instructions }) => instructions.filter((step) => step.keyword === keyword));
    if (steps.length === 0 || image.dockerfile === undefined)
        return steps.map((step) => ({ step, lexed: undefined }));
    const { path, text } = image.dockerfile;
    const open = lexDockerfile(new model_findings/* Findings */.F(path), text).instructions.filter((instruction) => instruction.keyword === keyword);
    return steps.map((step) => {
        const at = open.findIndex((lexed) => dockerfile_steps_isSame(step, lexed));
        return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
    });
}
/** A part of an instruction's text in the Dockerfile, or its first line where the place is not known. */
function placeInStep({ image }, { lexed }, index, length) {
    if (image.dockerfile === undefined)
        return undefined;
    const start = lexed?.offsets[Math.max(0, index)] ?? lexed?.offsets[0] ?? 0;
    return { path: image.dockerfile.path, start, end: start + length };
}
// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may name slots.
function dockerfile_steps_isSame(step, lexed) {
    const [first = ''] = step.words;
    return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/add-no-checksum.js


/** `ADD https://...`: another file may stand there tomorrow. https://docs.docker.com/reference/dockerfile/#add */
const addNoChecksum = {
    id: 'add-no-checksum',
    severity: 'warning',
    summary: 'ADD of a URL without a checksum or commit',
    find: (subject) => stepsOf(subject.environment, 'ADD').flatMap((placed) => looseSources(subject, placed)),
};
function looseSources({ environment }, placed) {
    const { step, lexed } = placed;
    if (step.flags.some((flag) => flag.startsWith('--checksum=')))
        return [];
    return step.words.slice(0, -1).flatMap((word) => {
        const git = isGit(word);
        if (git ? isCommit(word) : !/^https?:\/\//i.test(word))
            return [];
        const why = git ? 'it has no commit' : 'it has no hash';
        const hint = git
            ? 'write #<commit> with 40 hex digits behind the repository'
            : 'write ADD --checksum=sha256:<hash>';
        const place = placeInStep(environment, placed, lexed?.text.indexOf(word) ?? 0, word.length);
        return [{ subject: word, message: notPinned('URL', word, why), hint, place }];
    });
}
function isGit(word) {
    return (/^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word));
}
const add_no_checksum_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may hold a commit.
function isCommit(word) {
    const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
    const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
    return [fragment, query].some((text) => add_no_checksum_COMMIT.test(text) || text.includes('$'));
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/shell-commands.js
/** Separators of commands; quotes and escapes are read before them. */
const SEPARATORS = new Set([';', '&', '|', '\n', '(', ')']);
/** Simple commands of a shell text, as far as they can be told without running it: expansions stay in their words. */
function shell_commands_splitCommands(text) {
    const commands = [[]];
    let at = 0;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (char === '#')
            at = endOfLine(text, at);
        else if (SEPARATORS.has(char)) {
            commands.push([]);
            at += 1;
        }
        else if (/\s/.test(char))
            at += 1;
        else {
            const { word, end } = shell_commands_readWord(text, at);
            commands.at(-1)?.push({ text: word, start: at });
            at = end;
        }
    }
    return commands.map(withoutRedirections).filter((words) => words.length > 0);
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function shell_commands_readWord(text, start) {
    let word = '';
    let at = start;
    while (at < text.length) {
        const char = text[at] ?? '';
        const redirects = char === '&' && /[<>]$/.test(word);
        if (/\s/.test(char) || (SEPARATORS.has(char) && !redirects))
            break;
        const end = endOfPiece(text, at);
        word += unquote(text.slice(at, end));
        at = end;
    }
    return { word, end: at };
}
// A quoted text, a substitution, an escaped character, or one plain character.
function endOfPiece(text, at) {
    const char = text[at] ?? '';
    if (char === '\\')
        return at + 2;
    if (char === "'")
        return behind(text, "'", at + 1);
    if (char === '"' || char === '`')
        return endOfQuoted(text, char, at + 1);
    return char === '$' && text[at + 1] === '(' ? endOfSubstitution(text, at + 2) : at + 1;
}
function behind(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + 1;
}
function endOfQuoted(text, quote, from) {
    let at = from;
    while (at < text.length && text[at] !== quote)
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
}
function endOfSubstitution(text, from) {
    let depth = 1;
    let at = from;
    while (at < text.length && depth > 0) {
        const char = text[at];
        if (char === '(')
            depth += 1;
        if (char === ')')
            depth -= 1;
        at = char === "'" || char === '"' ? Math.max(endOfPiece(text, at), at + 1) : at + 1;
    }
    return at;
}
function unquote(piece) {
    if (piece.startsWith("'"))
        return piece.slice(1, piece.endsWith("'") && piece.length > 1 ? -1 : undefined);
    if (piece.startsWith('"'))
        return piece.slice(1, piece.endsWith('"') && piece.length > 1 ? -1 : undefined).replace(/\\(["\\])/g, '$1');
    return piece.startsWith('\\') ? piece.slice(1) : piece;
}
// `>file`, `2>&1`, and `> file` in two words.
function withoutRedirections(words) {
    return words.filter(({ text }, index) => !/^\d*[<>]/.test(text) && !/^\d*(?:<|>>?)$/.test(words[index - 1]?.text ?? ''));
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/run-commands.js


/** Programs of every RUN in the stages that the target reaches: also in here-documents, and behind `sh -c`, `sudo` and the like. */
function runCommands(environment) {
    const known = COMMANDS.get(environment);
    if (known !== undefined)
        return known;
    const commands = stepsOf(environment, 'RUN').flatMap((placed) => commandsOf(environment, placed));
    COMMANDS.set(environment, commands);
    return commands;
}
// A dozen rules ask for the same.
const COMMANDS = new WeakMap();
/** Commands of one RUN, split at the signs of the shell; those of a here-document that a shell reads are among them. */
function shellTexts({ step, lexed }) {
    const [text = ''] = step.words;
    const exec = execForm(text);
    if (exec !== undefined)
        return [{ commands: [exec], offsets: false }];
    const commands = shell_commands_splitCommands(text);
    // `RUN <<EOF` and `RUN bash <<EOF` run the here-document; other programs read it.
    const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
    // Docker joins continued lines of instructions, the shell those of here-documents.
    const scripts = runs ? step.heredocs.map(([, body]) => shell_commands_splitCommands(body.replaceAll('\\\n', ''))) : [];
    return [
        { commands, offsets: lexed !== undefined },
        ...scripts.map((script) => ({ commands: script, offsets: false })),
    ];
}
function commandsOf(environment, placed) {
    return shellTexts(placed).flatMap(({ commands, offsets }) => commands.flatMap(behindWrappers).map(([first, ...words]) => {
        const at = (word) => placeInStep(environment, placed, offsets ? (word?.start ?? 0) : 0, word?.text.length ?? 0);
        return {
            // `python$VERSION` is Python.
            program: (first?.text ?? '').replace(/\$(?:\w+|\{\w+\})/g, '').replace(/^.*\//s, ''),
            words: words.map(({ text }) => text),
            placeOf: (index) => at(index < 0 ? first : words[index]),
        };
    }));
}
// `RUN ["apt-get", "install", "curl"]` runs without a shell.
function execForm(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value)
            ? value.flatMap((word) => (typeof word === 'string' ? [{ text: word, start: 0 }] : []))
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** What may stand before a command: keywords of the shell, assignments, and programs that run another. */
const BEFORE = /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|xargs|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
/** The command that is run in the end; `sh -c "..."` holds several. */
function behindWrappers(words) {
    const first = words.findIndex(({ text }) => !BEFORE.test(text));
    if (first < 0)
        return [];
    const rest = words.slice(first);
    return SHELL.test(rest[0]?.text ?? '') ? inScript(rest) : [rest];
}
// `sh -c "apt-get install curl"`, `bash -exc '...'`
function inScript(words) {
    const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const script = flag < 0 ? undefined : words[flag + 1];
    if (script === undefined)
        return [words];
    return shell_commands_splitCommands(script.text)
        .map((command) => command.map(({ text }) => ({ text, start: script.start })))
        .flatMap(behindWrappers);
}
/** Words that are no options, with their indexes; the value of an option that takes one in the next word is left out. */
function operands({ words }, valued) {
    return words
        .map((text, index) => ({ text, index }))
        .filter(({ text, index }) => !text.startsWith('-') && !valued.has(words[index - 1] ?? ''));
}
/** True for a word whose value is only known when it runs. */
function isExpanded(text) {
    return /[$`]/.test(text);
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/installed-packages.js


/** Packages that RUN installs in whatever version there is that day. */
function looseInstalls({ environment }, installer) {
    return runCommands(environment)
        .filter(({ program }) => installer.programs.test(program))
        .flatMap((command) => packagesOf(command, installer).map(({ text, index }) => {
        const subject = installer.nameOf?.(text) ?? text;
        return {
            subject,
            message: notPinned(installer.kind, subject, installer.whyOf?.(text) ?? 'it has no version'),
            hint: installer.hint(subject),
            place: command.placeOf(index),
        };
    }));
}
function packagesOf(command, { commands, valued, isPinned }) {
    const words = operands(command, valued);
    const lead = commands.find((candidate) => candidate.every((word, index) => words[index]?.text === word));
    if (lead === undefined)
        return [];
    return words.slice(lead.length).filter(({ text }) => text !== '' && !isExpanded(text) && !isPinned(text, command));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/apk-unpinned.js

/** An Alpine package that RUN installs in whatever version the mirror has. hadolint: DL3018 */
const apkUnpinned = {
    id: 'apk-unpinned',
    severity: 'warning',
    summary: 'apk add without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^apk$/,
        commands: [['add']],
        valued: new Set(['-t', '--virtual', '-X', '--repository', '-p', '--root', '--keys-dir', '--repositories-file']),
        kind: 'apk package',
        // https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Advanced_APK_Usage
        isPinned: (text) => /[=<>~]|^[./]|\.apk$/.test(text),
        hint: (name) => `write ${name}=<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/apt-unpinned.js

/** A Debian package that RUN installs in whatever version the mirror has. hadolint: DL3008 */
const aptUnpinned = {
    id: 'apt-unpinned',
    severity: 'warning',
    summary: 'apt-get install without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:apt|apt-get|aptitude)$/,
        commands: [['install']],
        valued: new Set([
            '-o',
            '--option',
            '-t',
            '--target-release',
            '--default-release',
            '-c',
            '--config-file',
            '-a',
            '--host-architecture',
        ]),
        kind: 'apt package',
        // A version stands behind `=`, a path is a file, and a `-` at the end removes.
        isPinned: (text) => /=|^[./]|\.deb$|-$/.test(text),
        hint: (name) => `write ${name}=<version>; apt-cache madison ${name} lists them`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/written.js




const written_NOTHING = { texts: [], keys: [] };
// Environments share files.
const READ = new WeakMap();
/** Texts of one document; `pointer` names the part of it in which a definition stands. */
function writtenIn(document, pointer) {
    const parts = READ.get(document) ?? new Map();
    READ.set(document, parts);
    const known = parts.get(pointer) ?? read(document, pointer);
    parts.set(pointer, known);
    return known;
}
function read(document, pointer) {
    const { path, text } = document;
    if (/\.(?:ya?ml|json|runconfig)$/i.test(path))
        return scalarsOf(document, 'yaml', (0,yaml/* readYaml */.g)(text, path), pointer);
    if (/\.toml$/i.test(path))
        return scalarsOf(document, 'toml', readToml(text, path), pointer);
    return /\.(?:txt|in|pip)$/i.test(path) ? { texts: written_linesOf(document), keys: [] } : written_NOTHING;
}
function scalarsOf(document, form, reading, pointer) {
    if (!reading.ok)
        return written_NOTHING;
    const starts = lineStarts(document.text);
    const found = { texts: [], keys: [] };
    const shared = sharedNodes(reading.root);
    const visit = (node, keys, element) => {
        if (node.kind === 'scalar') {
            const span = spanOf(document, offsetOf(document, starts, node.at), node.text);
            found.texts.push({ text: node.text, form, keys, element, ...span, exact: span.exact && !shared.has(node) });
        }
        else if (node.kind === 'list')
            for (const item of node.items)
                visit(item, keys, true);
        else
            for (const entry of node.entries) {
                const start = offsetOf(document, starts, entry.at);
                found.keys.push({ key: entry.key, place: { path: document.path, start, end: start + entry.key.length } });
                visit(entry.value, [...keys, entry.key], false);
            }
    };
    const part = narrow(reading.root, pointer);
    visit(part.node, part.keys, false);
    return found;
}
/** Nodes that several places mean, through aliases: what one of them is changed to, all are. */
function sharedNodes(root) {
    const seen = new Set();
    const shared = new Set();
    const visit = (node, within) => {
        const again = within || seen.has(node);
        seen.add(node);
        if (again)
            shared.add(node);
        const children = node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ value }) => value) : [];
        for (const child of children)
            visit(child, again);
    };
    visit(root, false);
    return shared;
}
/** A scalar at a line and column of a document of YAML. */
function scalarAt(document, at, text) {
    return spanOf(document, offsetOf(document, lineStarts(document.text), at), text);
}
function offsetOf({ text }, starts, { line, column }) {
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return (starts[line - 1] ?? 0) + column - 1 + mark;
}
// A plain scalar stands as it is, a quoted one between its quotes where it escapes nothing.
function spanOf({ path, text }, offset, scalar) {
    const quote = /["']/.exec(text[offset] ?? '')?.[0] ?? '';
    const start = offset + quote.length;
    const end = start + scalar.length;
    const exact = scalar !== '' && text.startsWith(scalar, start) && (quote === '' || text[end] === quote);
    return { quote, place: { path, start, end: exact ? end : start }, exact };
}
// `/environments/train` names an element of a list by its name.
function narrow(root, pointer) {
    let part = { node: root, keys: [] };
    for (const written of pointer.split('/').slice(1)) {
        const key = written.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = stepInto(part.node, key);
        if (next === undefined)
            return part;
        part = { node: next, keys: part.node.kind === 'map' ? [...part.keys, key] : part.keys };
    }
    return part;
}
function stepInto(node, key) {
    if (node.kind === 'map')
        return node.entries.find((entry) => entry.key === key)?.value;
    if (node.kind === 'scalar')
        return undefined;
    const named = node.items.find((item) => item.kind === 'map' &&
        item.entries.some(({ key: own, value }) => own === 'name' && value.kind === 'scalar' && value.text === key));
    return named ?? (/^\d+$/.test(key) ? node.items[Number(key)] : undefined);
}
function written_linesOf({ path, text }) {
    const starts = lineStarts(text);
    return logicalLines(text).map(({ text: line, line: number }) => {
        const from = (starts[number - 1] ?? 0) + (number === 1 && text.startsWith('\uFEFF') ? 1 : 0);
        const start = from + (/^[ \t]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
        const exact = text.startsWith(line, start);
        const place = { path, start, end: exact ? start + line.length : start };
        return { text: line, form: 'lines', keys: [], element: true, quote: '', place, exact };
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/external-bases.js


/** External images; a parent is an environment of this tree, whose hash pins it. */
function externalBases({ environment, places }) {
    return environment.image.bases.flatMap(({ slot, source }) => {
        const reference = source.kind === 'image' ? (0,names_reference/* parseReference */.F2)(source.reference) : undefined;
        if (source.kind !== 'image' || reference === undefined)
            return [];
        const text = source.reference;
        const inDockerfile = environment.image.dockerfile !== undefined;
        const found = inDockerfile ? spansOf(environment, slot, reference) : external_bases_spanOf(environment, places, text);
        const fixes = found.flatMap(({ exact, place }) => (exact ? fixOf(place, text, reference) : []));
        return [{ text, reference, place: found[0]?.place, fixes }];
    });
}
// In the configuration where that names it, else in the definition.
function external_bases_spanOf({ baseAt }, places, text) {
    return baseAt === undefined ? places.image(text) : [configured(baseAt, text)];
}
function configured({ document, ...at }, text) {
    const written = wordAt(document, at);
    const reference = (0,names_reference/* parseReference */.F2)(written);
    const exact = reference !== undefined && (0,names_reference/* formatReference */.FH)(reference) === text;
    const scalar = scalarAt(document, at, written);
    return { ...scalar, exact: exact && scalar.exact };
}
// A reference holds neither blanks nor signs of YAML.
function wordAt({ text }, { line, column }) {
    const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1);
    return /^["']?([A-Za-z0-9._:/@-]+)/.exec(rest)?.[1] ?? '';
}
// What comes out of build arguments stands somewhere else.
function spansOf({ image: { dockerfile } }, slot, reference) {
    if (dockerfile === undefined)
        return [];
    const { path, text, images } = dockerfile;
    return images
        .filter((image) => image.slot === slot)
        .map(({ start, end }) => {
        const written = (0,names_reference/* parseReference */.F2)(text.slice(start, end));
        const exact = written !== undefined && (0,names_reference/* formatReference */.FH)(written) === (0,names_reference/* formatReference */.FH)(reference);
        return { place: { path, start, end }, exact };
    });
}
function fixOf({ path, end }, text, { digest }) {
    if (digest !== undefined)
        return [];
    return [{ place: { path, start: end, end }, before: '@', after: '', wanted: { kind: 'digest', reference: text } }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-latest.js



/** `FROM python:latest`: a tag that is meant to move. */
const baseLatest = {
    id: 'base-latest',
    severity: 'warning',
    summary: 'a base image with the tag latest',
    find: (subject) => externalBases(subject)
        .filter(({ reference }) => reference.tag === 'latest' && reference.digest === undefined)
        .map(({ text, reference, place, fixes }) => ({
        subject: text,
        message: notPinned('base image', text, 'the tag latest moves'),
        hint: `write ${(0,names_reference/* formatRepository */.Sh)(reference)}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-digest.js


/** `FROM python:3.12-slim`: a tag that its owner may move, and that `follow-base` may follow. */
const baseNoDigest = {
    id: 'base-no-digest',
    severity: 'note',
    summary: 'a base image with a tag and no digest',
    find: (subject) => externalBases(subject)
        .filter(({ reference: { tag, digest } }) => tag !== undefined && tag !== 'latest' && digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: notPinned('base image', text, 'a tag may move'),
        hint: `write ${text}@sha256:<digest>; terrarium pin --write does it`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/base-no-tag.js


/** `FROM python`: the registry's newest image, whatever that is on the day of the build. */
const baseNoTag = {
    id: 'base-no-tag',
    severity: 'warning',
    summary: 'a base image without a tag',
    find: (subject) => externalBases(subject)
        .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
        .map(({ text, place, fixes }) => ({
        subject: text,
        message: notPinned('base image', text, 'it has no tag'),
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-channel-order.js

/** Channels that must stand behind another: https://bioconda.github.io/#usage */
const BEHIND = new Map([['bioconda', 'conda-forge']]);
/** Channels in an order for which they are not made: packages come from the first that has them. */
const condaChannelOrder = {
    id: 'conda-channel-order',
    severity: 'warning',
    summary: 'bioconda before conda-forge, which it is built upon',
    find: ({ environment, places }) => {
        const { channels } = environment.image.python;
        return channels.flatMap((channel, index) => {
            const first = BEHIND.get(channel);
            if (first === undefined || channels.indexOf(first) < index)
                return [];
            const message = `channel ${(0,diagnostic/* quote */.hD)(channel)} stands before ${(0,diagnostic/* quote */.hD)(first)}, which it is built upon`;
            const hint = `name ${first} before ${channel}`;
            return [{ subject: channel, message, hint, place: places.channel(channel)[0]?.place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-defaults.js

/** `defaults` is what the installer's configuration says, and Anaconda's channels have terms of use of their own. */
const condaDefaults = {
    id: 'conda-defaults',
    severity: 'note',
    summary: "the channel defaults, which is what the installer's configuration says",
    find: ({ environment, places }) => environment.image.python.channels
        .filter((channel) => channel === 'defaults')
        .map((channel) => ({
        subject: channel,
        message: `channel ${(0,diagnostic/* quote */.hD)(channel)} is what the installer's configuration says`,
        hint: 'write conda-forge, or the channels that are meant',
        place: places.channel(channel)[0]?.place,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/conda-specs.js


/** Specs without one version; `__glibc` and its like are facts about the machine, which no one installs. */
function openSpecs({ environment, places }) {
    return environment.image.python.conda.flatMap((text) => {
        const reading = parseMatchSpec(text);
        if (!reading.ok || reading.spec.name.startsWith('__') || isExactVersion(reading.spec))
            return [];
        return [{ spec: reading.spec, written: places.conda(text) }];
    });
}
/** True for `1.26.4.*`: three numbers and more are what a project calls a version. */
function isFuzzy(version) {
    return /^(?:\d+!)?\d+\.\d+\.[0-9a-z_.]+\.\*$/i.test(version);
}
/** The finding of an open spec. */
function looseSpec({ spec, written }, why) {
    return {
        subject: spec.name,
        message: notPinned('conda package', spec.name, why),
        hint: `write ${spec.name}==<version>`,
        place: written[0]?.place,
        fixes: written.flatMap((one) => fixesOf(spec, one)),
    };
}
// A build string is of one version; brackets may hold anything.
function fixesOf(spec, written) {
    if (!written.exact || !written.element)
        return [];
    if (spec.build !== undefined || spec.fields.length > 0 || spec.name.includes('*'))
        return [];
    const before = formatMatchSpec({ ...spec, version: undefined });
    return [
        {
            place: written.place,
            before: `${before}==`,
            after: '',
            wanted: { kind: 'conda', name: spec.name, unlimited: spec.version === undefined },
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-fuzzy.js

/** `- numpy=1.26.4`: conda takes one equal sign for a prefix, so that 1.26.4.1 would do, too. */
const condaFuzzy = {
    id: 'conda-fuzzy',
    severity: 'note',
    summary: 'a conda package with one equal sign before a whole version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && isFuzzy(spec.version))
        .map((open) => looseSpec(open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/conda-names.js

/** Names of the conda packages that a definition asks for. */
function condaNames({ conda }) {
    return conda.flatMap((text) => {
        const reading = parseMatchSpec(text);
        return reading.ok ? [reading.spec.name] : [];
    });
}
/** True where conda solves an environment: a lock leaves nothing to solve, and without conda pip uses the base's Python. */
function isCondaInstalled({ channels, conda, locked }) {
    return locked === undefined && channels.length + conda.length > 0;
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-channels.js


/** Packages without a channel: whoever installs them has channels of their own, or none. */
const condaNoChannels = {
    id: 'conda-no-channels',
    severity: 'warning',
    summary: 'a conda environment without channels',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || python.channels.length > 0 || python.conda.every(namesChannel))
            return [];
        // A part of a conda-lock set: its other files name the channels.
        if (places.key('category') !== undefined)
            return [];
        const message = 'no channels are named: those of the installer are used';
        return [{ subject: 'channels', message, hint: 'add "channels: [conda-forge]"', place: places.key('dependencies') }];
    },
};
function namesChannel(text) {
    const reading = parseMatchSpec(text);
    return reading.ok && (reading.spec.channel !== undefined || reading.spec.url !== undefined);
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/places.js







/** Reads the files of an environment at the first question. */
function placesOf(environment) {
    const open = { read: undefined };
    const read = () => {
        open.read ??= places_readAll(environment);
        return open.read;
    };
    const find = (kind) => (text) => indexOf(read(), kind).get(text) ?? [];
    const either = (kind, text, name) => {
        const found = find(kind)(text);
        return found.length > 0 ? found : find(kind)(name);
    };
    return {
        conda: (spec) => either('conda', spec, nameKey(parseSpecName(spec))),
        pip: (requirement) => either('pip', requirement, nameKey(parsePipName(requirement))),
        channel: find('channel'),
        spark: find('spark'),
        image: find('image'),
        key: (...names) => read().keys.find(({ key }) => names.includes(key))?.place,
    };
}
// Only the file that defines it may hold several definitions.
function places_readAll({ id, source, documents }) {
    const pointer = id.startsWith(`${source}#`) ? id.slice(source.length + 1).replace(/\?.*$/s, '') : '';
    const read = documents.map((document) => writtenIn(document, document.path === source ? pointer : ''));
    return {
        texts: read.flatMap(({ texts }) => texts),
        keys: read.flatMap(({ keys }) => keys),
        indexes: new Map(),
    };
}
function indexOf(read, kind) {
    const known = read.indexes.get(kind);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const written of read.texts) {
        const key = places_keyOf(kind, written);
        if (key === undefined)
            continue;
        const all = index.get(key);
        if (all === undefined)
            index.set(key, [written]);
        else
            all.push(written);
    }
    read.indexes.set(kind, index);
    return index;
}
// Files are shared by environments, and their texts with them.
const READINGS = new WeakMap();
function places_keyOf(kind, written) {
    if (written.text.length > 1000)
        return undefined;
    const readings = READINGS.get(written) ?? new Map();
    READINGS.set(written, readings);
    if (!readings.has(kind))
        readings.set(kind, places_KEYS[kind](written));
    return readings.get(kind);
}
const places_KEYS = {
    conda: (written) => {
        const { element, text, keys } = written;
        if (!element)
            return tableKey(written, (name) => name.toLowerCase());
        if (!/^dependencies$|^sel\(/.test(keys.at(-1) ?? ''))
            return undefined;
        const reading = parseMatchSpec(text.trim());
        return reading.ok ? formatMatchSpec(reading.spec) : undefined;
    },
    pip: (written) => {
        if (!written.element)
            return tableKey(written, normalizeName);
        return holdsRequirements(written) ? pipKey(written.text) : undefined;
    },
    channel: ({ element, keys, text }) => {
        if (!element || keys.at(-1) !== 'channels')
            return undefined;
        const reading = parseChannel(text);
        return reading.ok ? reading.channel : undefined;
    },
    spark: ({ text }) => {
        const reading = parseMavenCoordinate(text);
        return reading.ok ? formatMavenCoordinate(reading.coordinate) : undefined;
    },
    image: ({ element, keys, text }) => {
        const reference = element || !/^(?:image|base|base_?image)$/i.test(keys.at(-1) ?? '') ? undefined : (0,names_reference/* parseReference */.F2)(text);
        return reference && (0,names_reference/* formatReference */.FH)(reference);
    },
};
/** Lists of TOML that pip reads. https://packaging.python.org/en/latest/specifications/pyproject-toml/ and dependency-groups/ */
const TOML_LISTS = /^project\0dependencies$|^project\0optional-dependencies\0[^\0]+$|^dependency-groups\0[^\0]+$/;
function holdsRequirements({ form, keys }) {
    if (form === 'lines')
        return true;
    return form === 'yaml' ? keys.at(-1) === 'pip' : TOML_LISTS.test(keys.join('\0'));
}
// Tables of TOML have the name as key: `numpy = "^1.26"`, or `numpy = { version = "^1.26" }`.
function tableKey({ form, keys }, normalize) {
    const at = keys.findLastIndex((key) => /^(?:dev-|pypi-)?dependencies$/.test(key));
    const name = form === 'toml' && at >= 0 ? keys[at + 1] : undefined;
    return name === undefined ? undefined : nameKey(normalize(name));
}
function nameKey(name) {
    return `name:${name ?? ''}`;
}
function parseSpecName(spec) {
    const reading = parseMatchSpec(spec);
    return reading.ok ? reading.spec.name : undefined;
}
function parsePipName(requirement) {
    const reading = parseRequirement(requirement);
    return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : undefined;
}
function pipKey(line) {
    const body = requirementText(line.trim());
    const reading = body === undefined ? undefined : parseRequirement(body);
    return reading?.ok ? formatRequirement(reading.requirement) : undefined;
}
/** The requirement of a pip line without its options; what `--editable` names, too. */
function requirementText(line) {
    if (!line.startsWith('-'))
        return line.split(/ --?[A-Za-z]/, 1)[0];
    const [option, value] = splitOptionWords(line) ?? [];
    return option === '--editable' || option === '-e' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/core/pinning/subject/pip-requirements.js



/** Requirements of an environment and of the files that it nests; constraints install nothing, but may pin. */
function installedByPip(entries) {
    const constraints = new Set(requirementsOf(entries, '-c').flatMap(({ requirement }) => pinnedName(requirement)));
    return requirementsOf(entries, '-r').map(({ requirement, hashed }) => {
        const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
        return { requirement, hashed, pinned: isFixed(requirement, hashed) || constrained };
    });
}
/** True where pip has something to install, be it of this tree. */
function installsByPip(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return requirementText(entry) !== undefined;
        return isLocalPip(entry) || (entry[0] === '-r' && installsByPip(entry[1]));
    });
}
// A file that a constraints file names with `-r` is installed, as pip reads it.
function requirementsOf(entries, wanted, inside = '-r') {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return isLocalPip(entry) ? [] : requirementsOf(entry[1], wanted, entry[0]);
        const body = inside === wanted ? requirementText(entry) : undefined;
        const reading = body === undefined ? undefined : parseRequirement(body);
        return reading?.ok ? [{ requirement: reading.requirement, hashed: entry.includes(' --hash=') }] : [];
    });
}
function pinnedName(requirement) {
    return requirement.kind === 'named' && isPinned(requirement) ? [requirement.name] : [];
}
function isFixed(requirement, hashed) {
    if (isPinned(requirement))
        return true;
    const { url } = requirement;
    return url !== undefined && (hashed || hasFragment(url, /^sha(?:384|512)=[0-9a-f]{96,128}$/));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-pip.js


/** A `pip:` section without `pip` among the packages: conda adds one of its own choice, and warns. */
const condaNoPip = {
    id: 'conda-no-pip',
    severity: 'warning',
    summary: 'a pip section in a conda environment that does not name pip',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || !installsByPip(python.pip))
            return [];
        if (condaNames(python).includes('pip'))
            return [];
        const message = 'the conda dependencies have a pip section and name no pip: its version is left to the solver';
        return [{ subject: 'pip', message, hint: 'add "- pip==<version>" before "- pip:"', place: places.key('pip') }];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-no-python.js


/** A conda environment that uses Python and does not say which: the solver takes what its packages allow. */
const condaNoPython = {
    id: 'conda-no-python',
    severity: 'warning',
    summary: 'a conda environment with pip packages, or of Azure ML, without python',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        if (!isCondaInstalled(python) || condaNames(python).includes('python'))
            return [];
        const usesPython = installedByPip(python.pip).length > 0 || environment.format.startsWith('azureml');
        if (!usesPython)
            return [];
        const message = 'the conda dependencies name no python: its version is left to the solver';
        return [{ subject: 'python', message, hint: 'add "- python==<version>"', place: places.key('dependencies') }];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-python-twice.js

/** Several specs for Python: the solver has to meet all of them, and a reader cannot tell which is meant. */
const condaPythonTwice = {
    id: 'conda-python-twice',
    severity: 'warning',
    summary: 'python more than once among the conda dependencies',
    find: ({ environment, places }) => {
        const { python } = environment.image;
        const texts = python.conda.filter((text) => condaNames({ conda: [text] })[0] === 'python');
        return texts.slice(1, 2).map((text) => ({
            subject: 'python',
            message: 'the conda dependencies name python more than once',
            hint: 'keep one of them',
            place: places.conda(text)[0]?.place,
        }));
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-range.js

/** `- numpy=1.26`, `- numpy>=1.20,<2`: the newest version that fits. */
const condaRange = {
    id: 'conda-range',
    severity: 'warning',
    summary: 'a conda package with a range or a wildcard for a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version !== undefined && spec.version !== '*' && !isFuzzy(spec.version))
        .map((open) => looseSpec(open, `${open.spec.version} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/conda-unpinned.js

/** `- numpy`: whatever the channels have on the day of the build. */
const condaUnpinned = {
    id: 'conda-unpinned',
    severity: 'warning',
    summary: 'a conda package without a version',
    find: (subject) => openSpecs(subject)
        .filter(({ spec }) => spec.version === undefined || spec.version === '*')
        .map((open) => looseSpec(open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/gem-unpinned.js

/** `RUN gem install bundler`: whatever the index has on the day of the build. hadolint: DL3028 */
const gemUnpinned = {
    id: 'gem-unpinned',
    severity: 'warning',
    summary: 'gem install without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^gem$/,
        commands: [['install'], ['i']],
        valued: new Set(['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source', '-P']),
        kind: 'gem',
        isPinned: (text, { words }) => text.includes(':') || /\.gem$/.test(text) || words.some((word) => /^(?:-v|--version)/.test(word)),
        hint: (name) => `write ${name}:<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/go-unpinned.js

/** `RUN go install example.org/tool@latest`: whatever the proxy has on the day of the build. hadolint: DL3062 */
const goUnpinned = {
    id: 'go-unpinned',
    severity: 'warning',
    summary: 'go install of a module without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^go$/,
        commands: [['install'], ['get']],
        valued: new Set(['-ldflags', '-tags', '-gcflags', '-asmflags', '-mod', '-modfile', '-o', '-p', '-C']),
        kind: 'Go module',
        // Without a version the module is that of the checkout.
        isPinned: (text) => !/@(?:latest|upgrade|patch|master|main|HEAD)$/.test(text),
        hint: (name) => `write ${name.replace(/@.*$/s, '')}@<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/npm-unpinned.js

/** `RUN npm install -g yarn`: whatever the registry has on the day of the build. hadolint: DL3016 */
const npmUnpinned = {
    id: 'npm-unpinned',
    severity: 'warning',
    summary: 'npm, yarn or pnpm install of a package without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:npm|pnpm|yarn)$/,
        commands: [['install'], ['i'], ['add'], ['global', 'add']],
        valued: new Set(['--prefix', '--registry', '--cache', '--loglevel', '-w', '--workspace']),
        kind: 'npm package',
        // https://docs.npmjs.com/cli/commands/npm-install: a version stands behind the second @, a path is a folder.
        isPinned: (text) => /^.+@(?!latest$|next$)[^/]+$|^[./~]|^https?:|\.tgz$|^[^@]*\/|^git/.test(text),
        hint: (name) => `write ${name.replace(/@[a-z]+$/, '')}@<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-no-hash.js



/** A requirement without a hash beside others that have one: pip refuses to install any of them then. */
const pipNoHash = {
    id: 'pip-no-hash',
    severity: 'warning',
    summary: 'a requirement without a hash where others have one',
    find: ({ environment, places }) => {
        const installed = installedByPip(environment.image.python.pip);
        if (!installed.some(({ hashed }) => hashed))
            return [];
        return installed.flatMap(({ requirement, hashed }) => {
            if (hashed || requirement.url !== undefined || requirement.kind !== 'named')
                return [];
            const { name } = requirement;
            const place = places.pip(formatRequirement(requirement))[0]?.place;
            const message = notPinned('pip package', name, 'it has no hash, and others have one');
            return [{ subject: name, message, hint: `write --hash=sha256:<hash> behind ${name}`, place }];
        });
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/pip-open.js



function openRequirements({ environment, places }) {
    const installed = installedByPip(environment.image.python.pip);
    // No index of pip has a package of this name: it is a list for `conda install --file`.
    if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python'))
        return [];
    return installed.flatMap(({ requirement, pinned }) => {
        if (pinned || requirement.kind !== 'named' || requirement.url !== undefined)
            return [];
        return [{ requirement, written: places.pip(formatRequirement(requirement)) }];
    });
}
/** The finding of an open requirement. */
function looseRequirement({ requirement, written }, why) {
    const { name } = requirement;
    return {
        subject: name,
        message: notPinned('pip package', name, why),
        hint: `write ${name}==<version>`,
        place: written[0]?.place,
        fixes: written.flatMap((one) => pip_open_fixesOf(requirement, one)),
    };
}
// Name and extras; options stay as they are. Whether a marker holds is not asked: then the image says nothing of the line.
function pip_open_fixesOf({ name, specifier, marker }, { text, place, exact, element }) {
    if (!exact || !element || marker !== undefined)
        return [];
    const end = / --?[A-Za-z]/.exec(text)?.index ?? text.length;
    const head = text.slice(0, end).trimEnd();
    const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
    if (subject === undefined)
        return [];
    const wanted = { kind: 'pip', name, unlimited: specifier === '' };
    return [{ place, before: `${subject}==`, after: text.slice(head.length), wanted }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-range.js

/** `numpy>=1.20`, `numpy~=1.26`, `numpy==1.*`: the newest version that fits. */
const pipRange = {
    id: 'pip-range',
    severity: 'warning',
    summary: 'a pip package with a range or a wildcard for a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier !== '')
        .map((open) => looseRequirement(open, `${open.requirement.specifier} leaves a choice`)),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pip-unpinned.js

/** `numpy`: whatever the index has on the day of the build. */
const pipUnpinned = {
    id: 'pip-unpinned',
    severity: 'warning',
    summary: 'a pip package without a version',
    find: (subject) => openRequirements(subject)
        .filter(({ requirement }) => requirement.specifier === '')
        .map((open) => looseRequirement(open, 'any version will do')),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/pipe-to-shell.js


/** A download that a shell or an interpreter runs at once: `curl ... | sh`, `bash <(curl ...)`, `sh -c "$(curl ...)"`. */
const PIPES = [
    /\b(?:curl|wget)\b[^|;&\n]{0,1000}\|\s{0,10}(?:sudo\s{1,10}(?:-[A-Za-z]{1,5}\s{1,10})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,10})?(?:ba|da|z|k)?sh\b/,
    /\b(?:curl|wget)\b[^|;&\n]{0,1000}\|\s{0,10}(?:sudo\s{1,10})?(?:python[0-9.]{0,4}|perl|ruby|node)\b/,
    /\b(?:ba|da|z|k)?sh\s{1,10}(?:-[a-z]{0,5}\s{1,10})?(?:-c\s{0,10})?["']?(?:<|\$)\(\s{0,10}(?:curl|wget)\b/,
];
/** `RUN curl ... | sh`: a script that nobody pinned, and that may be cut off in the middle. hadolint: DL4006 */
const pipeToShell = {
    id: 'pipe-to-shell',
    severity: 'warning',
    summary: 'a download that is run without being checked',
    find: ({ environment }) => stepsOf(environment, 'RUN').flatMap((placed) => {
        const [text = ''] = placed.step.words;
        const scripts = placed.step.heredocs.map(([, body]) => body);
        const found = [text, ...scripts].flatMap((script) => PIPES.flatMap((pipe) => pipe.exec(script) ?? [])).at(0);
        if (found === undefined)
            return [];
        const subject = found.replace(/\s+/g, ' ').slice(0, 200);
        const place = placeInStep(environment, placed, Math.max(0, text.indexOf(found)), found.length);
        const message = `${(0,diagnostic/* quote */.hD)(urlFree(subject))} runs what a server answers that day`;
        const hint = 'ADD --checksum=sha256:<hash> the script, and run the file';
        return [{ subject: urlFree(subject), message, hint, place }];
    }),
};
// A URL may hold credentials; which one it was is told by the place.
function urlFree(text) {
    return text.replace(/https?:\/\/[^\s"')]+/g, (url) => {
        const host = /^https?:\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)/.exec(url)?.[1] ?? '';
        return `https://${host}/...`;
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/python-eol.js


/**
 * The last day, or month, of each line of Python that has ended, when this was written: a list in the code moves with releases, and not with
 * the clock of a machine. https://devguide.python.org/versions/
 */
const ENDED = new Map([
    ['2.6', '2013-10-29'],
    ['2.7', '2020-01-01'],
    ['3.0', '2009-06-27'],
    ['3.1', '2012-04-09'],
    ['3.2', '2016-02-20'],
    ['3.3', '2017-09-29'],
    ['3.4', '2019-03-18'],
    ['3.5', '2020-09-30'],
    ['3.6', '2021-12-23'],
    ['3.7', '2023-06-27'],
    ['3.8', '2024-10-07'],
    ['3.9', '2025-10-31'],
    ['3.10', '2026-10'],
]);
/** A line of Python that gets no security fixes any more. */
const pythonEol = {
    id: 'python-eol',
    severity: 'warning',
    summary: 'a version of Python that has reached its end of life',
    find: (subject) => [...fromConda(subject), ...fromBases(subject)],
};
function fromConda({ environment, places }) {
    return environment.image.python.conda.flatMap((text) => {
        const reading = parseMatchSpec(text);
        if (!reading.ok || reading.spec.name !== 'python')
            return [];
        // A range is not one version: `>=3.8` may well get 3.13.
        const [, line] = /^(?:==|~=)?(\d+\.\d+)(?:[.a-z][^,|]*)?$/.exec(reading.spec.version ?? '') ?? [];
        return looseLine(line, places.conda(text)[0]?.place);
    });
}
function fromBases(subject) {
    return externalBases(subject).flatMap(({ reference: { registry, path, tag }, place }) => {
        const official = registry === 'docker.io' && path === 'library/python';
        return looseLine(official ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag ?? '')?.[1] : undefined, place);
    });
}
function looseLine(line, place) {
    const ended = line === undefined ? undefined : ENDED.get(line);
    if (ended === undefined)
        return [];
    const message = `Python ${line} gets no security fixes since ${ended}`;
    return [{ subject: `python ${line}`, message, hint: 'move to a line that is maintained', place }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/rpm-unpinned.js

/** An rpm package that RUN installs in whatever version the mirror has. hadolint: DL3033, DL3037, DL3041 */
const rpmUnpinned = {
    id: 'rpm-unpinned',
    severity: 'warning',
    summary: 'yum, dnf, microdnf or zypper install without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:yum|dnf|dnf5|microdnf|tdnf|zypper)$/,
        commands: [['install'], ['in'], ['localinstall']],
        valued: new Set([
            '-c',
            '--config',
            '--installroot',
            '--releasever',
            '--setopt',
            '--enablerepo',
            '--disablerepo',
            '--repo',
            '-x',
            '--exclude',
            '-t',
            '--type',
            '-r',
            '--from',
        ]),
        kind: 'rpm package',
        // name-version or name-version-release; a number alone may belong to the name, as in gcc-toolset-11. Groups, files and
        // capabilities have no version.
        isPinned: (text) => /-\d[^-]*\.[^-]*(?:-[^-]+)?$|-\d[^-]*-\d[^-]*$|=|^[@./]|\/|\.rpm$|[()]/.test(text),
        hint: (name) => `write ${name}-<version>`,
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-conda-unpinned.js


/** `RUN conda install numpy`: whatever the channels have on the day of the build. */
const runCondaUnpinned = {
    id: 'run-conda-unpinned',
    severity: 'warning',
    summary: 'conda install in RUN without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:conda|mamba|micromamba)$/,
        commands: [['install'], ['create']],
        valued: new Set([
            '-c',
            '--channel',
            '-n',
            '--name',
            '-p',
            '--prefix',
            '-f',
            '--file',
            '--solver',
            '-r',
            '--root-prefix',
        ]),
        kind: 'conda package',
        isPinned: (text) => {
            const reading = parseMatchSpec(text);
            return !reading.ok || isNarrow(reading.spec.version);
        },
        hint: (name) => `write ${name}==<version>`,
        whyOf: (text) => {
            const reading = parseMatchSpec(text);
            const version = reading.ok ? reading.spec.version : undefined;
            return version === undefined || version === '*' ? undefined : `${version} leaves a choice`;
        },
        nameOf: (text) => {
            const reading = parseMatchSpec(text);
            return reading.ok ? reading.spec.name : text;
        },
    }),
};
// One equal sign stands for a prefix, which is what most people mean by a version here.
function isNarrow(version) {
    return version !== undefined && version !== '*' && !/[<>!~|,]/.test(version.replace(/^==/, ''));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/url-no-hash.js



/** A requirement that is a download: another file may stand there tomorrow. */
const urlNoHash = {
    id: 'url-no-hash',
    severity: 'warning',
    summary: 'a requirement that is a URL without a hash',
    find: ({ environment, places }) => installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || isVersionControl(url))
            return [];
        const place = places.pip(formatRequirement(requirement))[0]?.place;
        const hint = 'write #sha256=<hash> behind the URL';
        return [{ subject: url, message: notPinned('URL', url, 'it has no hash'), hint, place }];
    }),
};
/** True for what pip gets from version control. https://pip.pypa.io/en/stable/topics/vcs-support/ */
function isVersionControl(url) {
    return /^(?:git|hg|svn|bzr)\+/.test(url);
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/run-pip-unpinned.js



/** `RUN pip install numpy`: whatever the index has on the day of the build. hadolint: DL3013 */
const runPipUnpinned = {
    id: 'run-pip-unpinned',
    severity: 'warning',
    summary: 'pip install in RUN without a version',
    find: (subject) => looseInstalls(subject, {
        programs: /^(?:pip|pip3|pip[23]\.[0-9]+|uv|python|python3|python[23]\.[0-9]+)$/,
        commands: [['install'], ['pip', 'install'], ['uv', 'pip', 'install']],
        valued: new Set([
            ...['-r', '--requirement', '-c', '--constraint', '-e', '--editable', '-i', '--index-url', '--extra-index-url'],
            ...['-f', '--find-links', '-t', '--target', '--prefix', '--root', '--src', '--platform', '--python-version'],
            ...['--trusted-host', '--cache-dir', '--timeout', '--retries', '--proxy', '--log', '--cert', '--no-binary'],
            ...['--only-binary', '--progress-bar', '--upgrade-strategy', '--global-option', '--config-settings', '-C'],
            ...[
                '--build',
                '-b',
                '--python',
                '-p',
                '--index',
                '--default-index',
                '--implementation',
                '--abi',
                '--exists-action',
            ],
            ...['--index-strategy', '--link-mode', '--report', '--use-feature', '--keyring-provider', '--install-option'],
        ]),
        kind: 'pip package',
        isPinned: run_pip_unpinned_isFixed,
        hint: (name) => `write ${name}==<version>, or a requirements file`,
        nameOf: run_pip_unpinned_nameIn,
        whyOf: whyIn,
    }),
};
// `python -m pip install`: `-m` is an option, and `pip` the first operand. A constraints file may hold the version.
function run_pip_unpinned_isFixed(text, { words }) {
    if (words.some((word) => /^(?:-c|--constraint)(?:=|$)/.test(word)))
        return true;
    const reading = parseRequirement(text);
    if (!reading.ok)
        return true;
    const { requirement } = reading;
    if (requirement.kind === 'url' || requirement.url !== undefined)
        return isPinned(requirement) || hasFragment(requirement.url ?? '', /^sha(?:256|384|512)=/) || text.includes('$');
    return isPinned(requirement) || /^\.|\/|\.(?:whl|tar\.gz|zip)$/.test(text);
}
function run_pip_unpinned_nameIn(text) {
    const reading = parseRequirement(text);
    return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : text;
}
function whyIn(text) {
    const reading = parseRequirement(text);
    if (!reading.ok)
        return undefined;
    const { requirement } = reading;
    if (requirement.url !== undefined)
        return isVersionControl(requirement.url) ? 'it has no commit' : 'it has no hash';
    return requirement.kind === 'named' && requirement.specifier !== ''
        ? `${requirement.specifier} leaves a choice`
        : undefined;
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-file.js


/** Files whose purpose is to hold credentials. */
const secret_file_NAMES = /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[A-Za-z0-9_-]+)?|\.netrc|_netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|\.dockercfg|\.htpasswd)$/;
const PATHS = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.azure\/accessTokens\.json)$/;
/** A file of credentials in the build context: a COPY lays it into a layer. */
const secretFile = {
    id: 'secret-file',
    severity: 'warning',
    summary: 'a file of credentials among the files that the steps copy',
    find: ({ environment }) => environment.files
        .filter(({ path }) => secret_file_NAMES.test(external_node_path_.posix.basename(path)) || PATHS.test(path))
        .map(({ path }) => ({
        subject: path,
        message: `the build context hands ${(0,diagnostic/* quote */.hD)(path)} to the image`,
        hint: 'name it in .dockerignore, and mount it as a secret',
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/subject/secret-texts.js

// Prefixes that their issuers have chosen so that scanners find them, and the armour of keys.
// https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
const secret_texts_FORMS = [
    { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----/ },
    { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/ },
    { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
    { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)(?![A-Z2-7]*EXAMPLE)[A-Z2-7]{16}\b/ },
    { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/ },
    { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,200}/ },
    { name: 'a Stripe key', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,200}/ },
    { name: 'a PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,500}/ },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/ },
    { name: 'an Azure storage key', pattern: /\bAccountKey=[A-Za-z0-9+/]{80,90}={0,2}/ },
    { name: 'an OpenAI key', pattern: /\bsk-(?:proj-)?[A-Za-z0-9_-]{20,200}T3BlbkFJ[A-Za-z0-9_-]{20,200}/ },
];
/** The first secret of each form. */
const findSecrets = (0,reading_memo/* rememberReadings */.n)((text) => secret_texts_FORMS.flatMap(({ name, pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, start: match.index, length: match[0].length }];
}));
const secret_texts_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|ACCOUNT_?KEY|SAS_?TOKEN|CONNECTION_?STRING)(?:_?(?:ID|VALUE))?$/i;
/** Names that end like a secret and are none. */
const HARMLESS = /(?:^|_)(?:MAX|NUM|PAD|EOS|BOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL)_?(?:NEW_?)?TOKEN$|_KEY_?ID$/i;
/** True where a variable's name says that its value is a secret, and its value could be one. */
function isSecretVariable(name, value) {
    if (!secret_texts_NAME.test(name) || HARMLESS.test(name))
        return false;
    const plain = value.replace(/^(["'])(.*)\1$/s, '$2');
    // A variable, a path, a switch, and a placeholder hold nothing.
    return (plain.length >= 6 && !/[${}<>]/.test(plain) && !/^[./~]|^(?:true|false|none|null|x+|changeme|\d+)$/i.test(plain));
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-file.js

/** A token or a private key in one of the files that define an environment. */
const secretInFile = {
    id: 'secret-in-file',
    severity: 'warning',
    summary: 'a token or private key in a definition file',
    find: ({ environment }) => environment.documents.flatMap(({ path, text }) => findSecrets(text).map(({ name, start, length }) => ({
        subject: `${name} in ${path}`,
        message: `the file holds ${name}`,
        hint: 'revoke it, remove it from the history, and pass it as a secret',
        place: { path, start, end: start + length },
    }))),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/secret-in-variable.js



/** A secret in ENV, in the default of an ARG, or in the variables of a definition: whoever has the image or the file has it. */
const secretInVariable = {
    id: 'secret-in-variable',
    severity: 'warning',
    summary: 'a secret in ENV, ARG or the variables of a definition',
    find: (subject) => [...inSteps(subject, 'ENV'), ...inSteps(subject, 'ARG'), ...inVariables(subject)],
};
function inSteps({ environment }, keyword) {
    return stepsOf(environment, keyword).flatMap((placed) => {
        const text = placed.step.words.join(' ');
        return pairsOf(text).flatMap(({ name, value, start }) => {
            if (!isSecretVariable(name, value))
                return [];
            const place = placeInStep(environment, placed, start, name.length);
            return [loose(name, `${keyword} ${name}`, 'mount it: RUN --mount=type=secret,id=<id>', place)];
        });
    });
}
function inVariables({ environment, places }) {
    return Object.entries(environment.variables).flatMap(([name, value]) => isSecretVariable(name, value)
        ? [loose(name, `variable ${name}`, 'take it from a secret store when the job runs', places.key(name))]
        : []);
}
function loose(name, what, hint, place) {
    return { subject: name, message: `${(0,diagnostic/* quote */.hD)(what)} looks like a secret`, hint, place };
}
// `NAME=value NAME2="a b"`, and the old form `NAME value`.
function pairsOf(text) {
    const pairs = [...text.matchAll(/(?<=^|\s)([A-Za-z_][A-Za-z0-9_]*)=("(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}'|\S*)/g)];
    if (pairs.length > 0)
        return pairs.map(({ index, 1: name = '', 2: value = '' }) => ({ name, value, start: index }));
    const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s+(\S.*)$/s.exec(text) ?? [];
    return name === '' ? [] : [{ name, value, start: text.indexOf(name) }];
}

;// CONCATENATED MODULE: ./build/core/pinning/rules/spark-unpinned.js


/** A Spark package that the repository may answer with another artifact: a range, a snapshot, or whatever is newest. */
const sparkUnpinned = {
    id: 'spark-unpinned',
    severity: 'warning',
    summary: 'a Spark package with a snapshot, a range or LATEST for a version',
    find: ({ environment, places }) => environment.image.spark.packages.flatMap((text) => {
        const reading = parseMavenCoordinate(text);
        const why = reading.ok ? mavenLooseness(reading.coordinate.version) : undefined;
        if (!reading.ok || why === undefined)
            return [];
        const subject = `${reading.coordinate.group}:${reading.coordinate.artifact}`;
        const place = places.spark(text)[0]?.place;
        return [
            { subject, message: notPinned('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/syntax-floating.js

/** `# syntax=docker/dockerfile:1`: the frontend that reads the Dockerfile is the newest of its line. */
const syntaxFloating = {
    id: 'syntax-floating',
    severity: 'note',
    summary: 'a # syntax directive without a digest',
    find: ({ environment: { image } }) => {
        const { syntax } = image.steps;
        if (image.dockerfile === undefined || syntax === '' || syntax.includes('@sha256:'))
            return [];
        const { path, text } = image.dockerfile;
        const match = /^\uFEFF?(?:#[^\n]*\n)*?#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(text);
        const start = match === null ? 0 : match[0].length - (match[1] ?? '').length;
        const written = match?.[1] ?? '';
        const place = { path, start, end: start + written.length };
        const behind = { path, start: place.end, end: place.end };
        const wanted = { kind: 'digest', reference: syntax };
        return [
            {
                subject: syntax,
                message: notPinned('Dockerfile frontend', syntax, 'its tag moves'),
                hint: `write ${syntax}@sha256:<digest>`,
                place,
                fixes: written === '' ? [] : [{ place: behind, before: '@', after: '', wanted }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/system-upgrade.js


const UPGRADES = new Map([
    ['apt', ['upgrade', 'full-upgrade', 'dist-upgrade']],
    ['apt-get', ['upgrade', 'dist-upgrade']],
    ['apk', ['upgrade']],
    ['yum', ['update', 'upgrade']],
    ['dnf', ['update', 'upgrade']],
    ['microdnf', ['update', 'upgrade']],
    ['zypper', ['update', 'up', 'dist-upgrade', 'dup']],
]);
/** `RUN apt-get upgrade`: every package of the base, in whatever version the mirror has. hadolint: DL3005, DL3035 */
const systemUpgrade = {
    id: 'system-upgrade',
    severity: 'note',
    summary: 'an upgrade of every package of the base image',
    find: ({ environment }) => runCommands(environment).flatMap((command) => {
        const [first, ...packages] = operands(command, new Set(['-o', '-c']));
        const upgrades = UPGRADES.get(command.program)?.includes(first?.text ?? '') === true;
        if (!upgrades || packages.length > 0)
            return [];
        const subject = `${command.program} ${first?.text}`;
        const message = `${(0,diagnostic/* quote */.hD)(subject)} leaves the versions to the day of the build`;
        return [{ subject, message, hint: 'use a newer base image, pinned by digest', place: command.placeOf(-1) }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules/vcs-no-commit.js




/** A requirement from version control that names a branch, a tag, or nothing: each may move. */
const vcsNoCommit = {
    id: 'vcs-no-commit',
    severity: 'warning',
    summary: 'a requirement from version control without a commit',
    find: ({ environment, places }) => installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => {
        const { url } = requirement;
        if (pinned || url === undefined || !isVersionControl(url))
            return [];
        const place = places.pip(formatRequirement(requirement))[0]?.place;
        const hint = 'write @<commit> with 40 hex digits behind the repository';
        return [{ subject: url, message: notPinned('URL', url, 'it has no commit'), hint, place }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rules.js


































/** Every rule, in the order of its findings and of docs/pinning.md. */
const PIN_RULES = [
    baseNoTag,
    baseLatest,
    baseNoDigest,
    syntaxFloating,
    pythonEol,
    condaUnpinned,
    condaRange,
    condaFuzzy,
    condaNoPython,
    condaNoPip,
    condaPythonTwice,
    condaNoChannels,
    condaChannelOrder,
    condaDefaults,
    pipUnpinned,
    pipRange,
    pipNoHash,
    vcsNoCommit,
    urlNoHash,
    sparkUnpinned,
    aptUnpinned,
    apkUnpinned,
    rpmUnpinned,
    systemUpgrade,
    runPipUnpinned,
    runCondaUnpinned,
    npmUnpinned,
    gemUnpinned,
    goUnpinned,
    addNoChecksum,
    pipeToShell,
    secretInVariable,
    secretInFile,
    secretFile,
];
/** The page that explains a rule. */
function rulePage(id) {
    return `https://github.com/terrarium-env/terrarium/blob/main/docs/pinning.md#${id}`;
}
const rules_IDS = new Set(PIN_RULES.map(({ id }) => id));
/** True for the code of a rule. */
function isPinRule(code) {
    return rules_IDS.has(code);
}

;// CONCATENATED MODULE: ./build/core/pinning/check.js







/**
 * What an environment leaves open, so that its next build may differ, and what does not belong into it. Severities are the rules'
 * own unless a policy gives another or `off`; comments in the files and the baseline take findings away.
 */
function findPins(environment) {
    const known = FOUND.get(environment);
    if (known !== undefined)
        return known;
    const found = findAll(environment);
    FOUND.set(environment, found);
    return found;
}
// Policies, the report and fixes ask one after the other.
const FOUND = new WeakMap();
function findAll(environment) {
    const subject = { environment, places: placesOf(environment) };
    const policies = new Map(Object.entries(environment.policies));
    return PIN_RULES.flatMap((rule) => {
        const severity = policies.get(rule.id) ?? rule.severity;
        if (severity === 'off')
            return [];
        const found = rule.find(subject).flatMap((loose) => pinOf(severity, rule, loose, environment) ?? []);
        return firstOfEach(found);
    });
}
/** The findings alone. */
function checkPins(environment) {
    return findPins(environment).map(({ diagnostic }) => diagnostic);
}
// A package that several lines name is one finding, which all of them correct.
function firstOfEach(found) {
    const same = Map.groupBy(found, ({ subject, diagnostic }) => JSON.stringify([subject, diagnostic.path]));
    return [...same.values()].flatMap((all) => all.slice(0, 1).map((first) => ({ ...first, fixes: all.flatMap(({ fixes }) => fixes) })));
}
function pinOf(severity, { id }, loose, environment) {
    const { source, accepted } = environment;
    const path = loose.place?.path ?? environment.image.dockerfile?.path ?? source;
    const document = check_documentsOf(environment).find((candidate) => candidate.path === path);
    const subject = withoutCredentials(loose.subject);
    if (accepted.has(fingerprint({ path, code: id, subject })))
        return undefined;
    const offset = loose.place?.start ?? 0;
    const ignored = document && ignoredAt(document.text, offset, id);
    if (ignored === 'ignored')
        return undefined;
    const hint = ignored === 'no-reason' ? `write the reason behind "terrarium: ignore[${id}]"` : loose.hint;
    const at = positionOf(document, offset);
    return { diagnostic: (0,model_findings/* finding */.g)(severity, id, loose.message, { path, at, hint }), subject, fixes: loose.fixes ?? [] };
}
/** The files of an environment, and the configuration where it names the base. */
function check_documentsOf({ documents, baseAt }) {
    return baseAt === undefined ? documents : [...documents, baseAt.document];
}
/** The files of several environments by path, each once. */
function documentsByPath(environments) {
    return new Map(environments.flatMap(check_documentsOf).map((document) => [document.path, document]));
}
// Also what has no place of its own stands somewhere: GitHub shows no annotation without a line.
function positionOf(document, offset) {
    return document === undefined ? { line: 1, column: 1 } : positionAt(document.text, offset);
}

;// CONCATENATED MODULE: ./build/core/resolve/group-by-hash.js
/** Groups the wanted environments and everything that they stand on, parents first. */
function groupByHash(environments, wanted) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const needed = withAncestors(byId, wanted);
    const members = new Map();
    for (const environment of environments) {
        if (!needed.has(environment.id))
            continue;
        members.set(environment.hash, [...(members.get(environment.hash) ?? []), environment]);
    }
    const groups = new Map();
    const visit = (hash) => {
        const [first, ...rest] = members.get(hash) ?? [];
        if (first === undefined || groups.has(hash))
            return;
        const parents = [...new Set(first.parents.flatMap((id) => byId.get(id)?.hash ?? []))];
        for (const parent of parents)
            visit(parent);
        groups.set(hash, { hash, environments: [first, ...rest], parents });
    };
    for (const hash of members.keys())
        visit(hash);
    return [...groups.values()];
}
/** Groups in waves: the parents of a wave's members are all in earlier waves. */
function waves(groups) {
    const depth = new Map();
    const result = [];
    for (const group of groups) {
        const level = Math.max(0, ...group.parents.map((parent) => (depth.get(parent) ?? -1) + 1));
        depth.set(group.hash, level);
        result[level] = [...(result[level] ?? []), group];
    }
    return result;
}
function withAncestors(byId, wanted) {
    const needed = new Set();
    const queue = [...wanted];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (needed.has(id))
            continue;
        needed.add(id);
        queue.push(...(byId.get(id)?.parents ?? []));
    }
    return needed;
}

;// CONCATENATED MODULE: ./build/core/plan/name-conflicts.js

/** Two definitions with one name and version but different meaning: neither is registered. */
function nameConflicts(environments, severity) {
    return conflictsOf(environments).flatMap((members) => members.map(({ name, version, source }) => {
        const others = members.map((member) => member.id).join(', ');
        const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
        return (0,model_findings/* finding */.g)(severity, 'name-conflict', message, {
            path: source,
            hint: 'give them different names or versions',
        });
    }));
}
function conflictsOf(environments) {
    const named = environments.filter(({ name }) => name !== undefined);
    const byName = Map.groupBy(named, ({ name, version }) => JSON.stringify([name, version ?? '']));
    return [...byName.values()].filter(hasConflict);
}
function hasConflict(members) {
    return new Set(members.map((member) => member.hash)).size > 1;
}

;// CONCATENATED MODULE: ./build/core/plan/choose-environments.js






/** Decides what a plan is about from the two sides and what was asked for. */
function chooseWanted(head, base, wishes) {
    const environments = definitions_environmentsOf(head);
    const picked = pick(head.definitions, wishes.environments);
    const force = pickHashes(head, environments, wishes.force);
    const refresh = pickHashes(head, environments, wishes.refresh ?? []);
    const anew = standingOn(head, environments, new Set([...force.hashes, ...refresh.hashes]));
    const wanted = environments.filter(({ id }) => picked.ids.includes(id) || anew.has(id));
    const refusals = refusalsOf(environments, wanted);
    const ready = wanted.filter(({ id }) => !refusals.has(id));
    const groups = groupByHash(environments, new Set(ready.map(({ id }) => id)));
    const refused = environments.filter(({ id }) => refusals.has(id));
    const before = base && lookUpById(definitions_environmentsOf(base));
    const kept = wishes.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
    return {
        groups,
        force: force.hashes,
        refresh: refresh.hashes,
        keepMoved: new Set(kept.map(({ hash }) => hash)),
        failed: [
            ...failedOf(head, picked.ids),
            ...wanted.flatMap(({ id }) => {
                const cause = refusals.get(id);
                return cause === undefined ? [] : [{ id, stage: 'plan', cause }];
            }),
        ],
        diagnostics: [
            ...diagnosticsOf(head),
            ...picked.diagnostics,
            ...force.diagnostics,
            ...refresh.diagnostics,
            ...choose_environments_conflictsOf(head),
            ...refused.flatMap(forbiddenPins),
        ],
        before,
    };
}
// The key of what stands on an image that is built anew stays, so that nothing else would build it.
function standingOn(head, environments, hashes) {
    const selected = new Set(head.definitions.filter(({ origin }) => isSelected(origin)).map(({ origin }) => origin.id));
    const found = new Set();
    const visit = (below) => {
        const above = environments.filter(({ id, parents }) => !found.has(id) && parents.some((parent) => below.has(parent)));
        for (const { id } of above)
            found.add(id);
        if (above.length > 0)
            visit(new Set(above.map(({ id }) => id)));
    };
    visit(new Set(environments.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id)));
    return new Set([...found].filter((id) => selected.has(id)));
}
// Without a pattern `pick` means what is selected; here it means nothing.
function pickHashes(head, environments, patterns) {
    if (patterns.length === 0)
        return { hashes: new Set(), diagnostics: [] };
    const { ids, diagnostics } = pick(head.definitions, patterns);
    return { hashes: new Set(environments.filter(({ id }) => ids.includes(id)).map(({ hash }) => hash)), diagnostics };
}
const choose_environments_NO_BASE = 'it has no base image: give it one in terrarium.yml';
// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }) {
    return definition.bases.length > 0 || image.dockerfile !== undefined;
}
/** Why wanted environments are not planned, by id: themselves, or what they stand on. */
function refusalsOf(environments, wanted) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const causes = new Map();
    const causeOf = (environment) => {
        if (causes.has(environment.id))
            return causes.get(environment.id);
        const own = ownRefusal(environment);
        // Parents come without cycles: hash refuses them.
        const parents = environment.parents.flatMap((id) => byId.get(id) ?? []);
        const parent = own === undefined ? parents.find((other) => causeOf(other) !== undefined) : undefined;
        const cause = parent === undefined ? own : `it stands on ${parent.id}, which is refused`;
        causes.set(environment.id, cause);
        return cause;
    };
    for (const environment of wanted)
        causeOf(environment);
    return new Map([...causes].flatMap(([id, cause]) => (cause === undefined ? [] : [[id, cause]])));
}
function ownRefusal(environment) {
    if (!hasBase(environment))
        return choose_environments_NO_BASE;
    const [pin] = forbiddenPins(environment);
    return pin && `${pin.code} is an error by policy: ${pin.message}`;
}
function forbiddenPins(environment) {
    return checkPins(environment).filter(({ severity }) => severity === 'error');
}
function failedOf(head, ids) {
    return head.definitions.flatMap(({ item }) => item.ok || !ids.includes(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }]);
}
function choose_environments_conflictsOf(head) {
    const selected = head.definitions.filter(({ origin }) => isSelected(origin));
    const environments = selected.flatMap(({ item }) => (item.ok ? [item.value] : []));
    return nameConflicts(environments, 'warning');
}
function lookUpById(environments) {
    const index = new Map(environments.map((environment) => [environment.id, environment]));
    return (id) => index.get(id);
}
function isUnchanged({ hash, environments }, before) {
    return environments.every(({ id }) => before?.(id)?.hash === hash);
}

;// CONCATENATED MODULE: ./build/core/plan/file.js







/**
 * Reads the plan of another job: hostile text until its shape is checked. What it says to be verified is taken as present
 * only, so that this run verifies it again.
 */
function parsePlan(text) {
    const value = parseObject(text);
    const valid = value.formatVersion === 1 &&
        isNullOr(isString)(value.repository) &&
        isListOf(isItem)(value.items) &&
        isListOf(isFailure)(value.failed) &&
        isListOf(isListOf(isHex))(value.components) &&
        isListOf(json/* isRecord */.u)(value.diagnostics) &&
        isOrdered(value.items);
    if (!valid) {
        const hint = 'use one version of Terrarium in every job';
        throw new errors/* TerrariumError */.q('plan-invalid', 'expected a plan of format version 1', { hint });
    }
    const plan = value;
    return { ...plan, items: plan.items.map(doubt) };
}
/** Requires that this checkout defines what the plan was made for. */
function checkPlan(plan, environments) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const byHash = new Map(plan.items.map((item) => [item.hash, item]));
    for (const item of plan.items) {
        for (const id of item.ids)
            checkItem(item, id, byId.get(id));
        checkKey(item, byHash);
    }
}
/** Stops before the first of more builds than are meant. What is unknown may turn out to be one. */
function checkBudget(plan, only, maxBuilds) {
    const open = plan.items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const builds = open.filter((item) => only?.has(item.hash) ?? true).length;
    if (builds <= maxBuilds)
        return;
    const message = `${builds} builds are more than max-builds (${maxBuilds}): nothing was built`;
    throw new errors/* TerrariumError */.q('usage', message, { hint: 'raise max-builds if that is meant' });
}
function checkItem(item, id, environment) {
    const hint = 'check out the same commit in the plan and the build job, and build the same files';
    if (environment?.hash !== item.hash) {
        const section = environment && SECTIONS.find((name) => environment.sections[name] !== item.sections[name]);
        const what = environment === undefined ? 'it is not in this checkout' : `section ${section ?? 'base'} differs`;
        throw new errors/* TerrariumError */.q('plan-mismatch', `${id} is not what was planned: ${what}`, { hint });
    }
    const recipe = recipeFor(environment.image.python, environment.image.spark)?.name ?? null;
    if (item.recipe !== recipe) {
        const message = `${id} was planned with ${item.recipe ?? 'no generated step'}, this version has ${recipe ?? 'none'}`;
        throw new errors/* TerrariumError */.q('plan-mismatch', message, { hint: 'use one version of Terrarium in every job' });
    }
    if (item.action !== 'use' || usesItsBase(item, environment))
        return;
    throw new errors/* TerrariumError */.q('plan-mismatch', `${id} is not what was planned: it uses another image than its base`, {
        hint,
    });
}
// A key that does not follow from what the plan says was made by another version, or by hand.
function checkKey(item, byHash) {
    if (item.key === null)
        return;
    const parents = item.parents.flatMap((hash) => {
        const parent = byHash.get(hash);
        return parent?.effectiveKey ?? parent?.key ?? [];
    });
    const { hash, bases, installers } = item;
    const key = imageKey({ definition: hash, recipe: item.recipe ?? undefined, bases, installers, parents });
    if (key === item.key)
        return;
    const hint = 'use one version of Terrarium in every job';
    throw new errors/* TerrariumError */.q('plan-mismatch', `the key of ${item.title} does not follow from the plan`, { hint });
}
function usesItsBase(item, environment) {
    const used = item.image === null ? undefined : (0,names_reference/* parseReference */.F2)(item.image);
    const base = (0,names_reference/* parseReference */.F2)(environment.definition.bases[0]?.reference ?? '');
    if (used?.digest === undefined || base === undefined)
        return false;
    return (0,names_reference/* formatRepository */.Sh)(used) === (0,names_reference/* formatRepository */.Sh)(base) && (base.digest ?? used.digest) === used.digest;
}
// Parents first, each once: what stands on itself could never be built.
function isOrdered(items) {
    const seen = new Set();
    const all = new Set(items.map(({ hash }) => hash));
    return items.every(({ hash, parents }) => {
        const ready = !seen.has(hash) && parents.every((parent) => seen.has(parent) || !all.has(parent));
        seen.add(hash);
        return ready;
    });
}
function doubt(item) {
    return item.strength === 'verified' ? { ...item, strength: 'present' } : item;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        if ((0,json/* isRecord */.u)(value))
            return value;
    }
    catch (cause) {
        throw new errors/* TerrariumError */.q('plan-invalid', 'the plan is no JSON', { cause });
    }
    throw new errors/* TerrariumError */.q('plan-invalid', 'the plan is no JSON object');
}
const isString = (value) => typeof value === 'string';
const isHex = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNullOr = (check) => (value) => value === null || check(value);
const isListOf = (check) => (value) => Array.isArray(value) && value.every(check);
const file_isOneOf = (values) => (value) => typeof value === 'string' && values.includes(value);
const ITEM = {
    hash: isHex,
    key: isNullOr(isHex),
    effectiveKey: isNullOr(isHex),
    ids: isListOf(isString),
    slug: isString,
    title: isString,
    action: file_isOneOf(['use', 'reuse', 'build', 'blocked', 'unknown']),
    reason: isNullOr(isString),
    replaces: (value) => typeof value === 'boolean',
    refresh: (value) => typeof value === 'boolean',
    presumed: isNullOr(file_isOneOf(['build', 'unchanged'])),
    detail: isString,
    image: isNullOr((value) => typeof value === 'string' && (0,names_reference/* parseReference */.F2)(value) !== undefined),
    strength: isNullOr(file_isOneOf(['present', 'verified'])),
    bases: isListOf(isResolvedImage),
    installers: isListOf(isResolvedImage),
    parents: isListOf(isHex),
    platforms: isListOf(isString),
    runsOn: isListOf(isString),
    owners: isListOf(isString),
    recipe: isNullOr(isString),
    estimate: isNullOr(isCost),
    sections: json/* isRecord */.u,
};
function isItem(value) {
    return (0,json/* isRecord */.u)(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}
function isFailure(value) {
    return (0,json/* isRecord */.u)(value) && [value.id, value.stage, value.cause].every(isString);
}
function isCost(value) {
    return (0,json/* isRecord */.u)(value) && [value.seconds, value.bytes].every((number) => typeof number === 'number' && number >= 0);
}
function isResolvedImage(value) {
    if (!(0,json/* isRecord */.u)(value) || !isString(value.reference) || !isString(value.platform))
        return false;
    return typeof value.digest === 'string' && (0,names_digest/* parseDigest */.m)(value.digest) !== undefined;
}

;// CONCATENATED MODULE: ./build/core/oci/records.js






const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
/** Records of one name that are read at most, so that a plan's requests stay bounded. */
const MAX_RECORDS = 256;
/** Name under which an environment is recorded: its own, else its id. */
const recordName = ({ name, id }) => name ?? id;
/** Version of a record: an anonymous environment's is its definition hash. */
const recordVersion = ({ name, version, hash }) => (name === undefined ? hash : (version ?? hash));
/** Tag of an environment's newest image, for people. */
const latestTag = ({ id }) => `${slugOf(id)}--latest`;
/** Tag of a version, for people; `undefined` where the definition has no version. */
const namedTag = ({ id, version }) => version === undefined ? undefined : `${slugOf(id)}--${versionTag(version)}`;
/** Prefix of the tags of an environment's records. */
const recordPrefix = (environment) => `rec-${(0,names_sha256/* sha256Hex */.f)(recordName(environment)).slice(0, 16)}-`;
/** Every genuine record of an environment's name, at most 256. */
async function records_readRecords(registry, repository, environment, known) {
    const listed = known ?? (await registry.listTags(repository)) ?? [];
    const tags = listed.filter((tag) => tag.startsWith(recordPrefix(environment))).slice(0, MAX_RECORDS);
    const records = await Promise.all(tags.map((tag) => readRecord(registry, repository, tag)));
    return records.filter((record) => record !== undefined && record.name === recordName(environment));
}
/** The record of an environment with a given definition hash. */
async function findRecord(registry, repository, environment, hash) {
    return (await records_readRecords(registry, repository, environment)).find((record) => record.definitionHash === hash);
}
async function readRecord(registry, repository, tag) {
    const artifact = await getArtifact(registry, repository, tag, RECORD_TYPE);
    const blob = await artifact?.read(RECORD_TYPE);
    // The tag names the bytes, so that a record which is not what its tag says is not taken.
    if (blob === undefined || !tag.endsWith((0,names_sha256/* sha256Hex */.f)(blob).slice(0, 32)))
        return undefined;
    return parseRecord((0,json/* parseJson */.q)(blob));
}
/** Takes a record only if its definition has the hash that it names: whoever writes tags can write anything. */
function parseRecord(value) {
    if (!(0,json/* isRecord */.u)(value))
        return undefined;
    const { name, version, definitionHash: hash, definition } = value;
    if (typeof name !== 'string' || typeof version !== 'string' || !(0,json/* isRecord */.u)(definition) || !isCanonical(definition))
        return undefined;
    const genuine = definitionHash(definition) === hash;
    return genuine ? value : undefined;
}
/** Writes a record as an OCI artifact whose subject is the image. Writing it again changes nothing. */
async function writeRecord(registry, repository, environment, record, subject) {
    const bytes = new TextEncoder().encode(canonical(record));
    const tag = `${recordPrefix(environment)}${(0,names_sha256/* sha256Hex */.f)(bytes).slice(0, 32)}`;
    const layers = [{ mediaType: RECORD_TYPE, bytes }];
    await putArtifact(registry, repository, tag, { artifactType: RECORD_TYPE, layers, subject });
}

;// CONCATENATED MODULE: ./build/core/resolve/build-reason.js







const NO_EVIDENCE = { sameDefinition: undefined, latest: undefined, cost: undefined };
/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
async function gatherEvidence(registry, target, group, hasMergeBase) {
    if (target === undefined)
        return NO_EVIDENCE;
    try {
        const same = await readNewest(registry, target, definitionTag(group.hash));
        if (same !== undefined) {
            const { labels, cost } = same;
            const sameDefinition = {
                key: labels[LABELS.key] ?? '',
                baseName: labels[LABELS.baseName] ?? '',
                baseDigest: labels[LABELS.baseDigest] ?? '',
            };
            return { sameDefinition, latest: undefined, cost };
        }
        const [environment] = group.environments;
        const before = hasMergeBase ? undefined : await readNewest(registry, target, latestTag(environment));
        const latest = before?.labels[LABELS.definition];
        if (before === undefined || latest === undefined)
            return NO_EVIDENCE;
        const record = await findRecord(registry, target, environment, latest);
        return { sameDefinition: undefined, latest: { hash: latest, definition: record?.definition }, cost: before.cost };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return NO_EVIDENCE;
        throw error;
    }
}
async function readNewest(registry, repository, tag) {
    const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag);
    if (image?.kind !== 'image')
        return undefined;
    return { labels: image.configs[0]?.labels ?? {}, cost: await readCost(registry, repository, image.digest) };
}
/** True when two definitions are equal but for the hashes of their parents. */
function differsOnlyInParents(a, b) {
    const parents = ({ bases }) => bases.map((base) => base.parent).join();
    return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}
function canonicalWithoutParents(definition) {
    const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
    return canonical({ ...definition, bases });
}
/** True when the newest image of the definition stood on another digest of its followed base. */
function baseMoved(evidence, bases) {
    const before = evidence.sameDefinition?.baseDigest;
    return before !== undefined && bases.length > 0 && !bases.some((base) => base.digest === before);
}
/** `docker.io/library/python:3.13 sha256:0123456789ab -> sha256:ba9876543210`; `undefined` where it is not known which one moved. */
function baseMove(evidence, bases) {
    const before = evidence?.sameDefinition;
    if (before === undefined || (0,names_digest/* parseDigest */.m)(before.baseDigest) === undefined)
        return undefined;
    const named = bases.filter(({ reference }) => reference === before.baseName);
    const candidates = named.length > 0 || bases.length > 1 ? named : bases;
    const digests = new Set(candidates.map(({ digest }) => digest));
    const [moved] = candidates;
    // With several platforms the label is that of one of them.
    if (moved === undefined || digests.size !== 1 || digests.has(before.baseDigest))
        return undefined;
    return `${moved.reference} ${shortDigest(before.baseDigest)} -> ${shortDigest(moved.digest)}`;
}
function shortDigest(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}

;// CONCATENATED MODULE: ./build/core/plan/plan.js





/** The plan of what was wanted and resolved. */
function assemblePlan(resolutions, wanted, target) {
    const items = planItems(resolutions, wanted.before, target);
    return {
        formatVersion: 1,
        repository: target === undefined ? null : (0,names_reference/* formatRepository */.Sh)(target),
        items,
        failed: wanted.failed,
        components: plan_componentsOf(items),
        diagnostics: [...wanted.diagnostics, ...plan_unread(items)],
    };
}
// Said once, and not of each.
function plan_unread(items) {
    if (items.every(({ presumed }) => presumed === null))
        return [];
    const message = 'the registry refuses to be read: what would be built is told by the diff alone';
    const hint = 'log in to the registry before this step';
    return [(0,model_findings/* finding */.g)('note', 'not-verified', message, { path: '.', hint })];
}
/** Decides every item's action and reason from what was resolved. */
function planItems(resolutions, before, target) {
    const items = new Map();
    for (const resolution of resolutions) {
        const item = planItem(resolution, before, target);
        const waits = item.parents
            .map((hash) => items.get(hash))
            .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
        items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it stands on is unknown' } : item);
    }
    return [...items.values()];
}
function planItem(resolution, before, target) {
    const { group, key, bases, installers } = resolution;
    const [environment] = group.environments;
    return {
        hash: group.hash,
        key: key ?? null,
        ids: group.environments.map(({ id }) => id),
        slug: environment.slug,
        title: environment.name ?? environment.id,
        bases,
        installers,
        parents: group.parents,
        platforms: environment.image.platforms,
        runsOn: group.environments.find(({ runsOn }) => runsOn.length > 0)?.runsOn ?? [],
        owners: [...new Set(group.environments.flatMap(({ owners }) => owners))],
        recipe: recipeFor(environment.image.python, environment.image.spark)?.name ?? null,
        estimate: (resolution.answer.kind === 'miss' ? resolution.answer.evidence.cost : undefined) ?? null,
        sections: environment.sections,
        ...verdict(resolution, environment, before, target),
    };
}
function verdict(resolution, environment, before, target) {
    const { answer } = resolution;
    const none = {
        image: null,
        strength: null,
        effectiveKey: null,
        reason: null,
        replaces: false,
        refresh: false,
        presumed: null,
    };
    switch (answer.kind) {
        case 'use':
            return { ...none, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
        case 'hit': {
            const { image, movedFrom } = answer;
            const moved = movedFrom !== undefined && movedFrom !== resolution.key;
            const elsewhere = target !== undefined && (0,names_reference/* formatRepository */.Sh)(image.repository) !== (0,names_reference/* formatRepository */.Sh)(target);
            const registry = elsewhere ? `in ${(0,names_reference/* formatRepository */.Sh)(image.repository)}` : 'in the registry';
            const place = image.tag === undefined ? registry : 'in the local engine';
            const detail = moved ? 'base moved; rebuilt on the default branch' : `${image.strength} ${place}`;
            const reason = moved ? 'base-moved' : null;
            return {
                action: 'reuse',
                reason,
                replaces: false,
                refresh: false,
                presumed: null,
                detail,
                image: formatImage(image),
                strength: image.strength,
                effectiveKey: image.key,
            };
        }
        case 'forced':
            return {
                ...none,
                action: 'build',
                reason: answer.reason,
                replaces: true,
                refresh: answer.refresh,
                detail: REASONS[answer.reason],
            };
        case 'unknown':
            return { ...none, action: 'unknown', ...presume(resolution, answer.error, before) };
        case 'miss': {
            const reason = answer.invalid === undefined ? reasonOf(resolution, environment, before) : 'image-invalid';
            const move = reason === 'base-moved' ? baseMove(answer.evidence, resolution.bases) : undefined;
            const why = move === undefined ? REASONS[reason] : `${REASONS[reason]}: ${move}`;
            const detail = [answer.invalid ?? why, ...answer.notes].join('; ');
            return { ...none, action: 'build', reason, replaces: false, detail };
        }
    }
}
/** What the diff says of an environment whose registry refuses to be read, as on pull requests from forks. */
function presume({ group }, error, before) {
    if (before === undefined || !isRefusal(error))
        return { presumed: null, detail: error.message };
    const known = group.environments.flatMap(({ id }) => before(id) ?? []);
    if (known.some(({ hash }) => hash === group.hash))
        return { presumed: 'unchanged', detail: 'unchanged, not verified' };
    const why = REASONS[known.length === 0 ? 'new' : 'definition-changed'];
    return { presumed: 'build', detail: `would build, ${why}` };
}
const REASONS = {
    new: 'first build of this environment',
    'definition-changed': 'the definition changed',
    'base-moved': 'the base image moved',
    'parent-changed': 'the environment that it stands on changed',
    'recipe-changed': 'the generated step changed',
    'image-missing': 'nothing changed, but the image is gone',
    'image-invalid': 'the image is not what its tag says',
    forced: 'forced',
    refreshed: 'refreshed',
};
function reasonOf({ group, key, bases, answer }, environment, before) {
    const evidence = answer.kind === 'miss' ? answer.evidence : undefined;
    if (evidence?.sameDefinition !== undefined) {
        if (evidence.sameDefinition.key === key)
            return 'image-missing';
        if (baseMoved(evidence, bases))
            return 'base-moved';
        if (group.parents.length > 0)
            return 'parent-changed';
        // The label names the base of the last stage only: another one moved where our step cannot have changed.
        const stepless = recipeFor(environment.image.python, environment.image.spark) === undefined;
        return bases.length > 1 || stepless ? 'base-moved' : 'recipe-changed';
    }
    const previous = group.environments.map(({ id }) => before?.(id)).find((found) => found !== undefined);
    const hash = previous?.hash ?? evidence?.latest?.hash;
    const definition = previous?.definition ?? evidence?.latest?.definition;
    if (hash === undefined)
        return 'new';
    if (hash === group.hash)
        return 'image-missing';
    return definition !== undefined && differsOnlyInParents(definition, environment.definition)
        ? 'parent-changed'
        : 'definition-changed';
}
/** Connected components of the items that a later job must work on; each is a row of the matrix. */
function plan_componentsOf(items) {
    const open = items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const component = new Map();
    for (const item of open) {
        const merged = new Set([item.hash]);
        for (const parent of item.parents)
            for (const hash of component.get(parent) ?? [])
                merged.add(hash);
        for (const hash of merged)
            component.set(hash, merged);
    }
    const order = new Map(items.map((item, index) => [item.hash, index]));
    return [...new Set(component.values())].map((hashes) => [...hashes].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

;// CONCATENATED MODULE: ./build/core/register/register.js





/** Environments whose images were built or reused: those that the plan was about, not all of equal definition. */
function registrable(outcomes, environments) {
    return outcomes.flatMap((outcome) => {
        if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null)
            return [];
        const { item, image, key } = outcome;
        const named = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
        return named.map((environment) => ({ environment, image, key }));
    });
}
/** Writes names and records of environments whose images stand in the target repository. Refusals are warnings. */
async function registerNames(registry, repository, registered, provenance) {
    const environments = registered.map(({ environment }) => environment);
    // By id: one file may define several environments.
    const refused = new Set(conflictsOf(environments).flatMap((members) => members.map(({ id }) => id)));
    const diagnostics = [...nameConflicts(environments, 'error')];
    const tags = registered.length === 0 ? [] : await listTags(registry, repository);
    for (const entry of registered) {
        try {
            diagnostics.push(...(await registerOne(registry, repository, entry, provenance, tags, refused.has(entry.environment.id))));
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.q))
                throw error;
            diagnostics.push(warn(entry.environment, 'name-refused', `its names could not be written: ${error.message}`, error.hint));
        }
    }
    return diagnostics;
}
async function registerOne(registry, repository, { environment, image, key }, provenance, tags, refused) {
    const digest = (0,names_reference/* parseReference */.F2)(image)?.digest;
    const manifest = digest === undefined ? undefined : await registry.getManifest(repository, digest);
    // An image that a lookup repository serves is not ours to name.
    if (digest === undefined || manifest === undefined)
        return [];
    const tag = namedTag(environment);
    const moved = await moveTag(registry, repository, latestTag(environment), manifest);
    const fresh = tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== digest;
    // A run that was stopped may have left names without a record.
    const recorded = tags?.some((name) => name.startsWith(recordPrefix(environment))) ?? true;
    if (refused || (!moved && !fresh && recorded))
        return [];
    const records = await records_readRecords(registry, repository, environment, tags);
    const version = recordVersion(environment);
    const earlier = records.find((record) => record.version === version);
    if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
        const message = `version ${version} of ${recordName(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
        return [warn(environment, 'version-taken', message, 'raise the version')];
    }
    if (tag !== undefined)
        await moveTag(registry, repository, tag, manifest);
    if (earlier !== undefined)
        return [];
    const { definition, sections, source, hash } = environment;
    const record = {
        formatVersion: '1',
        name: recordName(environment),
        version,
        source,
        definitionHash: hash,
        imageKey: key,
        image: digest,
    };
    await writeRecord(registry, repository, environment, { ...record, definition, sections, ...provenance }, manifest);
    return [];
}
// Without a list, records are taken to be where their names are.
async function listTags(registry, repository) {
    try {
        return await registry.listTags(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return undefined;
        throw error;
    }
}
/** Answers whether the tag pointed elsewhere. */
async function moveTag(registry, repository, tag, manifest) {
    const current = await registry.headManifest(repository, tag);
    if (current?.digest === manifest.digest)
        return false;
    await registry.putManifest(repository, tag, manifest);
    return true;
}
function warn({ source }, code, message, hint) {
    return (0,model_findings/* finding */.g)('warning', code, message, { path: source, hint });
}

;// CONCATENATED MODULE: ./build/core/register/repair-packages.js




/** Images a run catches up on at most: each is pulled by the builder. */
const MOST = 3;
/**
 * Writes down what reused images hold, where an earlier run could not. Only in runs that built something: others need no builder,
 * and are to stay quick. What fails here is left to a later run.
 */
async function repairPackages(outcomes, environments, ports, target) {
    if (ports.readImageFiles === undefined || !outcomes.some(({ status }) => status === 'built'))
        return;
    const tags = new Set(await repair_packages_listTags(ports, target));
    const missing = outcomes.flatMap((outcome) => {
        const [environment] = environments.get(outcome.item.hash) ?? [];
        if (outcome.status !== 'reused' || environment === undefined)
            return [];
        const image = (0,names_reference/* parseReference */.F2)(outcome.image);
        const ours = image?.digest !== undefined && (0,names_reference/* formatRepository */.Sh)(image) === (0,names_reference/* formatRepository */.Sh)(target);
        if (!ours || image.digest === undefined || tags.has(packagesTag(image.digest)))
            return [];
        return [{ environment, image: outcome.image, seconds: undefined, renews: false }];
    });
    for (const recording of tags.size === 0 ? [] : missing.slice(0, MOST))
        await recordPackages(ports, recording);
}
// Without a list nobody knows what is missing.
async function repair_packages_listTags({ registry }, target) {
    try {
        return (await registry.listTags(target)) ?? [];
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/resolve/repositories.js





/** Beyond this many keys one tag list costs less than a HEAD each. */
const LIST_ABOVE = 32;
function createLookups(registry, order, options) {
    const firstPush = new Map();
    const mayPush = (repository) => {
        const name = (0,names_reference/* formatRepository */.Sh)(repository);
        const known = firstPush.get(name) ?? probe(registry, repository);
        firstPush.set(name, known);
        return known;
    };
    const present = presenceReader(registry, options.expected > LIST_ABOVE);
    const lookVerified = async (repository, tag, expected, hints) => {
        const lookup = await lookUpVerified(registry, repository, tag, expected, hints);
        return lookup.status === 'hit' ? attested(registry, lookup, options.verifyAttestation) : lookup;
    };
    const lookIn = (repository, tag, expected) => options.strength === 'present'
        ? present(repository, tag, expected.key)
        : lookVerified(repository, tag, expected, options.hints);
    return {
        find: async (tag, expected) => {
            const notes = [];
            let invalid;
            for (const repository of order.order) {
                const lookup = await lookIn(repository, tag, expected);
                if (lookup.status === 'hit')
                    return { lookup, notes };
                const target = repository === order.target;
                if (lookup.status === 'invalid' && target)
                    invalid = lookup;
                else if (lookup.status === 'invalid')
                    notes.push(`${(0,names_reference/* formatRepository */.Sh)(repository)} holds no usable image: ${lookup.why}`);
                if (lookup.status !== 'unknown')
                    continue;
                // Nothing is pushed from an engine: whoever looks in vain builds for this machine alone.
                if (!target || options.engine !== undefined)
                    notes.push(`${(0,names_reference/* formatRepository */.Sh)(repository)} could not be asked: ${lookup.error.message}`);
                else if (options.mayProbe && isRefusal(lookup.error) && (await mayPush(repository)))
                    notes.push(FIRST_PUSH);
                else
                    return { lookup, notes };
            }
            const local = options.engine === undefined ? undefined : await lookUpLocal(options.engine, expected);
            if (local?.status === 'hit' || local?.status === 'unknown')
                return { lookup: local, notes };
            if (local?.status === 'invalid')
                notes.push(`the local engine holds no usable image: ${local.why}`);
            return { lookup: invalid ?? { status: 'miss' }, notes };
        },
        findDefinition: async (expected) => {
            for (const repository of order.order) {
                const lookup = await lookVerified(repository, definitionTag(expected.hash), expected);
                // A hiccup of the target must not turn a kept image into a build.
                if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === order.target))
                    return lookup;
            }
            return { status: 'miss' };
        },
    };
}
async function attested(registry, hit, verify) {
    const { repository, digest } = hit.image;
    if (verify === undefined || digest === undefined)
        return hit;
    return tryLookup(async () => {
        const why = await attestationFault(registry, repository, digest, verify);
        return why === undefined ? hit : { status: 'invalid', why };
    });
}
// A probe without a clear answer proves no right to push.
async function probe(registry, repository) {
    try {
        return await registry.probePush(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return false;
        throw error;
    }
}
const FIRST_PUSH = 'the repository cannot be read but can be pushed to: taken as not existing yet';
function presenceReader(registry, byList) {
    const lists = new Map();
    const tagsOf = (repository) => {
        const name = (0,names_reference/* formatRepository */.Sh)(repository);
        const known = lists.get(name) ?? repositories_listTags(registry, repository);
        lists.set(name, known);
        return known;
    };
    return async (repository, tag, key) => {
        if (!byList)
            return lookUpPresent(registry, repository, tag, key);
        const tags = await tagsOf(repository);
        // Some registries list nothing, or not to everyone: then each key is asked for.
        if (tags instanceof errors/* TerrariumError */.q)
            return lookUpPresent(registry, repository, tag, key);
        if (!tags.has(tag))
            return { status: 'miss' };
        return { status: 'hit', image: { repository, digest: undefined, strength: 'present', key } };
    };
}
async function repositories_listTags(registry, repository) {
    try {
        return new Set((await registry.listTags(repository)) ?? []);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/resolve/resolve.js







/** Resolves followed bases in parallel, then wave by wave: keys, and which images exist. */
async function resolve_resolve(groups, bases, lookups, options) {
    const done = new Map();
    for (const wave of waves(groups)) {
        const resolved = await Promise.all(wave.map((group) => resolveGroup(group, done, bases, lookups, options)));
        for (const resolution of resolved)
            done.set(resolution.group.hash, resolution);
    }
    return groups.map((group) => done.get(group.hash));
}
/** True when nothing is built: the environment is its base image, as it is. */
function isUse(environment) {
    const { image } = environment;
    const bare = image.dockerfile === undefined && recipeFor(image.python, image.spark) === undefined;
    return bare && image.bases.every(({ source }) => source.kind === 'image');
}
async function resolveGroup(group, done, resolver, lookups, options) {
    const [environment] = group.environments;
    const bases = await resolveAll(followedBases(environment, options.config), resolver);
    const installers = await resolveAll(installersOf(environment, options.config), resolver);
    const failed = [bases, installers].find((result) => result instanceof errors/* TerrariumError */.q);
    const parents = group.parents.map((hash) => done.get(hash)).filter((parent) => parent !== undefined);
    const orphan = parents.find((parent) => parent.key === undefined);
    if (bases instanceof errors/* TerrariumError */.q || installers instanceof errors/* TerrariumError */.q || orphan !== undefined) {
        const error = failed instanceof errors/* TerrariumError */.q
            ? failed
            : new errors/* TerrariumError */.q('registry-failed', 'its parent could not be resolved');
        return { group, key: undefined, bases: [], installers: [], answer: { kind: 'unknown', error } };
    }
    const recipe = recipeFor(environment.image.python, environment.image.spark)?.name;
    const key = imageKey({ definition: group.hash, recipe, bases, installers, parents: parents.map(effectiveKey) });
    const answer = isUse(environment)
        ? await useBase(environment, resolver)
        : await answerOf(group, key, parents, lookups, options);
    return { group, key, bases, installers, answer };
}
/** The key that an image of this group carries: that of the image which is reused, else the computed one. */
function effectiveKey({ key, answer }) {
    return answer.kind === 'hit' ? answer.image.key : key;
}
async function answerOf(group, key, parents, lookups, options) {
    if (options.refresh.has(group.hash))
        return { kind: 'forced', reason: 'refreshed', refresh: true };
    // What was recorded of it holds packages of its parent, which has others now.
    const refresh = parents.some(({ answer }) => answer.kind === 'forced' && answer.refresh);
    if (options.force.has(group.hash))
        return { kind: 'forced', reason: 'forced', refresh };
    if (parents.some(({ answer }) => answer.kind === 'forced'))
        return { kind: 'forced', reason: 'parent-changed', refresh };
    const platforms = group.environments[0].image.platforms;
    const { lookup, notes } = await lookups.find(keyTag(key), { hash: group.hash, key, platforms });
    if (lookup.status === 'miss' && options.keepMoved.has(group.hash)) {
        const moved = await lookups.findDefinition({ hash: group.hash, key: undefined, platforms });
        if (moved.status === 'hit')
            return { kind: 'hit', image: moved.image, movedFrom: moved.image.key };
        if (moved.status === 'unknown')
            return { kind: 'unknown', error: moved.error };
    }
    if (lookup.status === 'hit')
        return { kind: 'hit', image: lookup.image, movedFrom: undefined };
    if (lookup.status === 'unknown')
        return { kind: 'unknown', error: lookup.error };
    const invalid = lookup.status === 'invalid' ? lookup.why : undefined;
    return { kind: 'miss', invalid, notes, evidence: await options.gatherEvidence(group) };
}
async function useBase(environment, resolver) {
    const source = environment.image.bases[0]?.source;
    try {
        const pinned = await resolver.pin(source?.kind === 'image' ? source.reference : '', undefined);
        const reference = (0,names_reference/* parseReference */.F2)(pinned);
        return { kind: 'use', image: reference === undefined ? pinned : (0,names_reference/* formatReference */.FH)({ ...reference, tag: undefined }) };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return { kind: 'unknown', error };
        throw error;
    }
}
function followedBases(environment, config) {
    return environment.image.bases.flatMap(({ imagePlatform, source }) => source.kind === 'image' && isFollowed(config, source.reference)
        ? [{ reference: source.reference, platform: imagePlatform }]
        : []);
}
async function resolveAll(wanted, resolver) {
    const results = await Promise.all(wanted.map(({ reference, platform }) => resolver.resolve(reference, platform)));
    const images = [];
    for (const [index, result] of results.entries()) {
        if (!result.ok)
            return result.error;
        images.push({ ...wanted[index], digest: result.digest });
    }
    return images;
}

// EXTERNAL MODULE: ./build/core/text/pattern.js
var text_pattern = __webpack_require__(1838);
;// CONCATENATED MODULE: ./build/core/snapshot/docker-pattern.js

/**
 * Reads a cleaned pattern of an ignore file. `undefined` for what Go's `filepath.Match` refuses, and for what becomes something
 * else on the way through a regular expression: escaped letters and digits, `^`, `|` and `{1}` outside a set, `*?[` inside.
 * https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
function parseDockerPattern(pattern) {
    const chars = Array.from(pattern);
    const tokens = tokenizeIgnored(chars);
    if (tokens === undefined)
        return undefined;
    const inner = /^(?:\*\*)?([^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (inner !== undefined)
        return pattern.startsWith('**') ? endsWith(inner) : (path) => path === pattern;
    const start = /^([^*?[\]\\]+)\*\*$/.exec(pattern)?.[1];
    if (start !== undefined)
        return (path) => path.startsWith(start);
    return hasOperator(chars) ? undefined : (path) => (0,text_pattern/* matchesTokens */.e_)(tokens, path);
}
// `**x` is any path that ends in x, `**/x` also x itself.
function endsWith(text) {
    return (path) => path.endsWith(text) || (text.startsWith('/') && path === text.slice(1));
}
function hasOperator(chars) {
    let inSet = false;
    for (let at = 0; at < chars.length; at += 1) {
        if (chars[at] === '\\')
            at += 1;
        else if (chars[at] === '[')
            inSet = true;
        else if (chars[at] === ']')
            inSet = false;
        else if (!inSet && (/^[\^|]$/.test(chars[at] ?? '') || isRepetition(chars, at)))
            return true;
    }
    return false;
}
function isRepetition(chars, at) {
    return chars[at] === '{' && /^\d$/.test(chars[at + 1] ?? '');
}
function tokenizeIgnored(chars) {
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const char = chars[at] ?? '';
        if (char === '*' && chars[at + 1] === '*') {
            at += chars[at + 2] === '/' ? 2 : 1;
            tokens.push({ kind: at + 1 >= chars.length ? 'any' : 'folders' });
            continue;
        }
        const read = readToken(chars, at, isPlainEscape, /^[*?[]$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
/** Reads a COPY source that has a pattern in it; `undefined` where it is none. https://pkg.go.dev/path/filepath#Match */
function parseSource(source) {
    const chars = Array.from(source);
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const read = readToken(chars, at, () => true, /^$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
function isPlainEscape(char) {
    return /^[\x21-\x7e]$/.test(char) && !/[A-Za-z0-9]/.test(char);
}
function readToken(chars, at, escapes, notInSets) {
    const char = chars[at] ?? '';
    if (char === '*')
        return { token: { kind: 'star' }, end: at };
    if (char === '?')
        return { token: { kind: 'one' }, end: at };
    if (char === '[')
        return readSet(chars, at, escapes, notInSets);
    const read = char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
    return read && { token: { kind: 'char', char: read.char }, end: read.end };
}
function readEscape(chars, at, escapes) {
    const char = chars[at + 1];
    return char === undefined || !escapes(char) ? undefined : { char, end: at + 1 };
}
// `[abc]`, `[a-z]`, `[^a]`: not empty, `-` and `]` escaped, and a slash is a character like any other.
function readSet(chars, start, escapes, refused) {
    const negated = chars[start + 1] === '^';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    while (chars[at] !== ']' || ranges.length === 0) {
        const from = readMember(chars, at, escapes, refused);
        if (from === undefined)
            return undefined;
        const isRange = chars[from.end + 1] === '-';
        const to = isRange ? readMember(chars, from.end + 2, escapes, refused) : from;
        if (to === undefined)
            return undefined;
        if (refused.test('[') && (from.char.codePointAt(0) ?? 0) > (to.char.codePointAt(0) ?? 0))
            return undefined;
        ranges.push([from.char, to.char]);
        at = to.end + 1;
    }
    return { token: { kind: 'set', negated, ranges, crosses: true }, end: at };
}
function readMember(chars, at, escapes, refused) {
    const char = chars[at];
    if (char === undefined || char === '-' || char === ']' || refused.test(char))
        return undefined;
    return char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
}

;// CONCATENATED MODULE: ./build/core/snapshot/dockerignore.js



// https://pkg.go.dev/bufio#MaxScanTokenSize
const dockerignore_MAX_LINE_BYTES = 65_535;
/** Reads an ignore file by moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.1/ignorefile/ignorefile.go */
function parseDockerignore(text) {
    const rules = [];
    const invalid = [];
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        const line = raw.startsWith('#') ? '' : trimSpace(raw).text;
        if (line === '')
            continue;
        const rule = Buffer.byteLength(raw) < dockerignore_MAX_LINE_BYTES ? parseRule(line) : undefined;
        if (rule === undefined)
            invalid.push(line);
        else
            rules.push(rule);
    }
    return { ignores: ignoreWalk(rules), invalid };
}
function parseRule(line) {
    const negated = line.startsWith('!');
    const text = negated ? trimSpace(line.slice(1)).text : line;
    const rooted = clean(text).replace(/^\/(?=.)/, '');
    const whole = clean(trimSpace(negated ? `!${text === '' ? '' : rooted}` : rooted).text);
    const pattern = negated ? whole.slice(1) : whole;
    if (pattern === '')
        return undefined;
    const matches = parseDockerPattern(pattern);
    return matches && { negated, pattern, matches };
}
/** https://pkg.go.dev/path#Clean */
function clean(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part === '..' && !rooted)
            parts.push(part);
        else if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return `${rooted ? '/' : ''}${parts.join('/')}` || '.';
}
/**
 * Goes through folders as BuildKit's client does: what matched a folder is not asked again below it, and an ignored folder is
 * left out as a whole where no exception could match in it. https://github.com/tonistiigi/fsutil/blob/master/filter.go
 */
function ignoreWalk(rules) {
    const exceptions = rules.filter(({ negated }) => negated).map(({ pattern }) => withoutGlob(pattern));
    const literal = exceptions.every((pattern) => !/[*[\]?^\\]/.test(pattern));
    const visits = new Map();
    const visit = (path, above) => {
        if (above?.pruned)
            return above;
        const { matched, ignored } = applyRules(rules, path, above);
        const open = !literal || exceptions.some((pattern) => `${pattern}/`.startsWith(`${path}/`));
        return { matched, ignored, pruned: ignored && !open };
    };
    return (path) => {
        let above;
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const folder = path.slice(0, slash);
            above = visits.get(folder) ?? visit(folder, above);
            visits.set(folder, above);
        }
        return above?.pruned === true || applyRules(rules, path, above).ignored;
    };
}
function withoutGlob(pattern) {
    return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
// A rule that could change nothing is not asked, and then does not count as matched below either.
function applyRules(rules, path, above) {
    let ignored = false;
    const matched = rules.map(({ negated, matches }, index) => {
        const found = above?.matched[index] === true || (negated === ignored && matches(path));
        if (found)
            ignored = !negated;
        return found;
    });
    return { matched, ignored };
}
/** Matches a path, or a folder that it is in, against a COPY source. */
function matchesSource(source, path) {
    if (!/[*?[\\]/.test(source))
        return path === source || path.startsWith(`${source}/`);
    const tokens = parseSource(source);
    return tokens !== undefined && (0,text_pattern/* matchesFolder */.Ec)(tokens, path);
}

;// CONCATENATED MODULE: ./build/core/snapshot/snapshot.js





/** Reads the contexts: which files the steps select, and their digests. */
async function snapshot(tree, environments) {
    const reader = new ContextReader(tree);
    const items = [];
    for (const { item } of environments) {
        if (!item.ok)
            items.push(item);
        else
            items.push(await snapshotItem(reader, item));
    }
    return items;
}
async function snapshotItem(reader, item) {
    const { context, dockerfile } = item.value.image;
    if (context === undefined)
        return { ...item, value: { ...item.value, files: [] } };
    const findings = new model_findings/* Findings */.F(dockerfile?.path ?? item.value.source, item.diagnostics);
    const files = await readContext(reader, findings, context);
    return findings.item(item.id, 'snapshot', { ...item.value, files });
}
async function readContext(reader, findings, context) {
    try {
        return await reader.read(findings, context);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        findings.error('context-unreadable', error.message, {
            at: diagnostic/* START */.d3,
            hint: 'correct the names and permissions of its files',
        });
        return [];
    }
}
/** Files that are open at a time: far below what a process may open. */
const snapshot_CONCURRENCY = 16;
/** Reads contexts of one tree, each directory and file once. */
class ContextReader {
    #tree;
    #entries = new Map();
    #digests = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    async read(findings, context) {
        const entries = await this.#list(context.directory);
        if (entries === undefined) {
            const hint = 'correct build.path, or the context in terrarium.yml';
            findings.error('context-missing', `the context ${(0,diagnostic/* quote */.hD)(context.directory)} is no folder`, { at: diagnostic/* START */.d3, hint });
            return [];
        }
        const kept = await this.#unignored(findings, context, entries);
        const selected = selectEntries(findings, context, kept, await this.#rootHas(context));
        const files = [];
        for (let at = 0; at < selected.length; at += snapshot_CONCURRENCY) {
            const slice = selected.slice(at, at + snapshot_CONCURRENCY);
            files.push(...(await Promise.all(slice.map((entry) => this.#file(context.directory, entry)))));
        }
        return files;
    }
    #list(directory) {
        const known = this.#entries.get(directory) ?? this.#tree.listContext(directory);
        this.#entries.set(directory, known);
        return known;
    }
    async #unignored(findings, context, entries) {
        for (const path of context.ignoreFiles) {
            const file = await this.#tree.readText(path);
            if (file.kind === 'refused')
                findings.within(path).error(file.code, file.message, { at: diagnostic/* START */.d3, hint: file.hint });
            if (file.kind !== 'text')
                continue;
            const list = parseDockerignore(file.text);
            for (const line of list.invalid)
                findings.within(path).error('dockerignore-syntax', `${(0,diagnostic/* quote */.hD)(line)} is no pattern`, { at: diagnostic/* START */.d3 });
            return entries.filter((entry) => !list.ignores(entry.path));
        }
        return entries;
    }
    // Answers whether a source that is missing in the context stands at the root, for the hint.
    async #rootHas(context) {
        if (context.directory === '.' || context.sources === 'all')
            return () => false;
        const paths = new Set(await this.#tree.listFiles());
        return (source) => paths.has(source) || [...paths].some((path) => path.startsWith(`${source}/`));
    }
    async #file(directory, entry) {
        if (entry.kind === 'link')
            return { path: entry.path, executable: false, digest: '', target: entry.target };
        const path = external_node_path_.posix.join(directory, entry.path);
        const digest = this.#digests.get(path) ?? this.#tree.digestFile(path).then((text) => text);
        this.#digests.set(path, digest);
        return { path: entry.path, executable: entry.executable, digest: await digest, target: '' };
    }
}
function selectEntries(findings, context, entries, rootHas) {
    const sorted = entries.toSorted((a, b) => compareBytes(a.path, b.path));
    if (context.sources === 'all')
        return sorted;
    const links = new Map(entries.filter((entry) => entry.kind === 'link').map((entry) => [entry.path, entry.target]));
    const matcher = sourceMatcher(sorted);
    const wanted = new Set();
    for (const source of context.sources) {
        const found = followLinks(findings, source, links).flatMap(matcher);
        if (found.length === 0)
            snapshot_reportMissing(findings, context, source, rootHas);
        for (const entry of found)
            wanted.add(entry);
    }
    return sorted.filter((entry) => wanted.has(entry));
}
/** Answers the entries that a source selects: itself and everything below it, found by its prefix. */
function sourceMatcher(entries) {
    const below = new Map();
    for (const entry of entries) {
        for (const prefix of prefixes(entry.path)) {
            const list = below.get(prefix);
            if (list === undefined)
                below.set(prefix, [entry]);
            else
                list.push(entry);
        }
    }
    return (source) => snapshot_isPattern(source) ? entries.filter((entry) => matchesSource(source, entry.path)) : (below.get(source) ?? []);
}
function snapshot_reportMissing(findings, context, { path, line }, rootHas) {
    // A pattern may match nothing: BuildKit itself decides whether that is an error.
    if (snapshot_isPattern(path))
        return;
    const hint = rootHas(path)
        ? 'it stands at the root: set "context: ." in terrarium.yml'
        : 'add the file, or correct the source or the ignore file';
    const message = `source ${(0,diagnostic/* quote */.hD)(path)} is not in the context ${(0,diagnostic/* quote */.hD)(context.directory)}`;
    findings.error('copy-missing', message, { at: { line, column: 1 }, hint });
}
function snapshot_isPattern(path) {
    return /[*?[]/.test(path);
}
const snapshot_MAX_LINKS = 40;
/** A source with the links on its way and their targets, as BuildKit follows them inside the context. */
function followLinks(findings, { path, line }, links) {
    const starts = snapshot_isPattern(path) ? [...links.keys()].filter((link) => matchesSource(path, link)) : [path];
    const found = new Set([path]);
    for (const start of starts) {
        let current = start;
        for (let hops = 0; current !== undefined; hops += 1) {
            const step = followOne(current, links);
            if (step === undefined)
                break;
            found.add(step.link);
            if (step.target === undefined || hops > snapshot_MAX_LINKS) {
                const message = `link ${(0,diagnostic/* quote */.hD)(step.link)} leads out of the context, or in a circle`;
                findings.error('link-outside', message, { at: { line, column: 1 }, hint: 'copy the file into the context' });
                break;
            }
            current = step.target;
            found.add(current);
        }
    }
    return [...found];
}
/** The first link on a path, and where it leads: `undefined` when that is outside. */
function followOne(path, links) {
    const link = prefixes(path).find((prefix) => links.has(prefix));
    if (link === undefined)
        return undefined;
    const text = links.get(link) ?? '';
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), text, path.slice(link.length)));
    const outside = text.startsWith('/') || target === '..' || target.startsWith('../');
    return { link, target: outside ? undefined : target.replace(/\/$/, '') };
}
function prefixes(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Order of UTF-8 bytes, which is that of code points. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./build/pipeline.js

















/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
async function pipeline_define(tree, config) {
    const discovery = await discover_discover(tree, config);
    const parsed = parse_parse(discovery.bundles);
    const normalized = normalize_normalize(discovery, parsed, config);
    const snapshots = await snapshot(tree, normalized);
    const hashed = hash(snapshots);
    return collectDefinitions(config, discovery, normalized, parsed.uses, hashed);
}
/** Stages 1 to 3: what there is, without reading build contexts. */
async function outline(tree, config) {
    const discovery = await discover(tree, config);
    const parsed = parse(discovery.bundles);
    return { definitions: normalize(discovery, parsed, config), uses: parsed.uses };
}
/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
async function plan(head, base, registry, options) {
    const { target } = options.order;
    const wanted = chooseWanted(head, base, options);
    const bases = baseResolver(registry, head.config, options.known);
    const lookups = createLookups(registry, options.order, { ...options, expected: wanted.groups.length });
    const evidence = (group) => gatherEvidence(registry, target, group, wanted.before !== undefined);
    const resolutions = await resolve_resolve(wanted.groups, bases, lookups, {
        ...wanted,
        config: head.config,
        gatherEvidence: evidence,
    });
    return assemblePlan(resolutions, wanted, target);
}
/** Stages 8 and 9: builds what the plan says, from the definitions of this checkout, and registers what is there. */
async function apply(plan, head, ports, options) {
    checkPlan(plan, definitions_environmentsOf(head));
    checkBudget(plan, options.only, options.maxBuilds);
    const known = plan.items.flatMap((item) => [...item.bases, ...item.installers]);
    const bases = baseResolver(ports.registry, head.config, known);
    const { hints, verifyAttestation } = options;
    const { engine } = ports;
    const mayProbe = engine === undefined;
    const again = { strength: 'verified', expected: 0, mayProbe, hints, verifyAttestation, engine };
    const lookups = createLookups(ports.registry, options.order, again);
    const environments = indexByHash(head);
    const outcomes = await build(plan.items, environments, ports, bases, lookups, { ...options, config: head.config });
    if (options.provenance !== undefined && options.order.target !== undefined)
        await repairPackages(outcomes, environments, ports, options.order.target);
    const named = await register(outcomes, head, ports.registry, options);
    return { outcomes, diagnostics: [...unrecorded(outcomes), ...named] };
}
/** Stage 9 alone: names and records of what was built or reused, also by other jobs. */
async function register(outcomes, head, registry, { order, provenance }) {
    if (order.target === undefined || provenance === undefined)
        return [];
    return registerNames(registry, order.target, registrable(outcomes, indexByHash(head)), provenance);
}

;// CONCATENATED MODULE: ./build/adapters/github/commits.js
/** Merge base of two commits, as GitHub computes it. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
function remoteMergeBase(github, base, head) {
    return github.ask('the merge base could not be asked for', async ({ octokit, owner, repo }) => {
        // Files stand on the first page, and are not needed.
        const request = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 2 };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead(request);
        return data.merge_base_commit.sha;
    });
}
/** The files of a commit without a clone of it. https://docs.github.com/en/rest/git/trees#get-a-tree */
function remoteTree(github, commit) {
    return github.ask('the files of the merge base could not be read', async ({ octokit, owner, repo }) => {
        const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' });
        const blobs = data.tree.flatMap(({ path, mode, type, sha, size = 0 }) => type === 'blob' ? [{ path, mode, oid: sha, size }] : []);
        const readBlob = async (oid) => {
            const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
            return Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8');
        };
        return { blobs, complete: !data.truncated, readBlob };
    });
}

;// CONCATENATED MODULE: ./build/hosts/action/commits.js




/**
 * Merge base of the head and the first of the candidates that has one. A clone that does not hold it asks GitHub for its id, and
 * without GitHub deepens step by step.
 */
async function findMergeBase(root, candidates, head, remote) {
    for (const candidate of candidates) {
        const commit = await mergeBase(root, candidate, head);
        if (commit !== undefined)
            return commit;
    }
    const [wanted] = candidates;
    // A whole clone that has no merge base will not get one.
    if (wanted === undefined || !(await isShallow(root)))
        return undefined;
    const asked = remote && (await remoteMergeBase(remote.github, wanted, head));
    if (typeof asked === 'string')
        return asked;
    return deepenTo(root, wanted, head, remote?.credentials);
}
/** The files of a commit: from this clone, into which it is fetched alone, else from GitHub. `undefined` where none has it. */
async function openCommit(root, commit, remote) {
    const isHere = (await mergeBase(root, commit, commit)) !== undefined;
    if (isHere || (await fetchCommit(root, commit, remote?.credentials)))
        return gitTree(root, commit);
    const tree = remote && (await remoteTree(remote.github, commit));
    return tree === undefined || isRefused(tree) ? undefined : remoteGitTree(root, tree);
}

;// CONCATENATED MODULE: ./build/hosts/action/head-and-base.js










/** Defines the head, and the base at the merge base. A configuration with errors is thrown with its first. */
async function defineSides(sources) {
    const { options, verdict } = sources;
    const { tree, configTree } = await openHead(sources);
    const { config, diagnostics } = await (0,composition/* loadConfig */.Z9)(configTree, options);
    requireClean(diagnostics);
    const { base, notes, commit } = await defineBase(sources);
    const own = verdict.trusted || verdict.head !== undefined;
    const believed = own ? config : await withTrustedHosts(config, base?.config, options);
    const head = await pipeline_define(tree, believed);
    const renames = commit === undefined ? head_and_base_NONE : await renamesSince(options.root, commit, verdict.head);
    const followed = base === undefined ? undefined : followRenames(base, head, renames);
    return {
        head: { ...head, diagnostics: [...diagnostics, ...head.diagnostics] },
        base: followed?.base,
        renamed: followed?.from ?? head_and_base_NONE,
        notes: [...notes, ...hostNotes(config, believed)],
    };
}
const head_and_base_NONE = new Map();
function hostNotes(config, believed) {
    const same = (0,config_config/* allowedHosts */.uV)(config).every((host) => (0,config_config/* allowedHosts */.uV)(believed).includes(host));
    if (same)
        return [];
    const message = 'hosts that only the pull request names are not asked';
    const hint = 'check out with fetch-depth: 0 to have the configuration of its base, or set input repository';
    return [(0,model_findings/* finding */.g)('note', 'hosts-not-trusted', message, { path: config.path, hint })];
}
// The head of a workflow_run is never checked out, and the configuration is the base's.
async function openHead({ options, verdict: { head }, remote }) {
    const checkout = await (0,work_tree/* workTree */._E)(options.root);
    if (head === undefined)
        return { tree: checkout, configTree: checkout };
    const tree = await openCommit(options.root, head, remote);
    if (tree !== undefined)
        return { tree, configTree: checkout };
    throw new errors/* TerrariumError */.q('git-failed', `the head commit ${head} is not in this clone, and cannot be fetched`, {
        hint: `run before this step: git fetch --no-tags origin ${head}`,
    });
}
function requireClean(diagnostics) {
    const broken = diagnostics.find(({ severity }) => severity === 'error');
    if (broken === undefined)
        return;
    const where = broken.line === undefined ? broken.path : `${broken.path}:${broken.line}:${broken.column ?? 1}`;
    throw new errors/* TerrariumError */.q('config-invalid', `${where}: ${broken.message}`, broken.hint === undefined ? {} : { hint: broken.hint });
}
async function defineBase(sources) {
    const { options, event, verdict, baseRef, remote } = sources;
    const wanted = baseRef ?? verdict.base;
    if (wanted === undefined)
        return { base: undefined, notes: [], commit: undefined };
    const commit = await findMergeBase(options.root, head_and_base_candidatesOf(wanted, event, verdict), headOf(event, verdict), remote);
    try {
        const tree = commit === undefined ? undefined : await openCommit(options.root, commit, remote);
        if (tree === undefined)
            return notCompared('its commit is not in this clone', 'check out with fetch-depth: 0');
        const { config, diagnostics } = await (0,composition/* loadConfig */.Z9)(tree, { ...options, config: await configOf(tree, options) });
        if (!(0,diagnostic/* isClean */.AG)(diagnostics))
            return notCompared('its configuration has errors', 'correct it on the base branch');
        return { base: await pipeline_define(tree, config), notes: [], commit };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return notCompared(error.message, error.hint ?? 'check out with fetch-depth: 0');
        throw error;
    }
}
// Without a checkout of git there is no HEAD either.
function headOf({ checkedOut, sha }, { head }) {
    return head ?? checkedOut ?? sha;
}
/** Names of the base, best first: a commit, a branch here, or one of the remote; for a pull request also what GitHub merged it into. */
function head_and_base_candidatesOf(wanted, event, { base }) {
    const merged = event.name === 'pull_request' && wanted === base && event.checkedOut === event.sha;
    // GitHub's merge commit has the base as its first parent, which a clone of depth 2 holds, whatever became of the branch since.
    return [wanted, `refs/remotes/origin/${wanted}`, ...(merged ? ['HEAD^1'] : [])];
}
// A configuration that was named may be newer than the base.
async function configOf(tree, { config }) {
    const known = config !== undefined && (await tree.readText(config)).kind !== 'absent';
    return known ? config : undefined;
}
function notCompared(why, hint) {
    const message = `not compared with the merge base: ${why}`;
    return { base: undefined, notes: [(0,model_findings/* finding */.g)('note', 'not-compared', message, { path: '.', hint })], commit: undefined };
}
/**
 * The configuration of a stranger's pull request, without its say on which hosts are asked: those are the base's, else the
 * inputs' and the defaults.
 */
async function withTrustedHosts(config, base, options) {
    const { config: inputs } = await (0,composition/* loadConfig */.Z9)(EMPTY, { ...options, config: undefined });
    const trusted = base ?? inputs;
    const hosts = new Set([...config_config/* DEFAULT_REGISTRIES */.eI, ...(0,config_config/* allowedHosts */.uV)(trusted)]);
    const isTrusted = (repository) => repository !== undefined && hosts.has(repository.registry);
    return {
        ...config,
        allowedRegistries: trusted.allowedRegistries,
        repository: isTrusted(config.repository) ? config.repository : trusted.repository,
        stagingRepository: undefined,
        lookupRepositories: config.lookupRepositories.filter(isTrusted),
    };
}
const EMPTY = {
    listFiles: async () => [],
    readText: async () => ({ kind: 'absent' }),
    listContext: async () => undefined,
    digestFile: () => Promise.reject(new Error('an empty tree has no files')),
};

;// CONCATENATED MODULE: ./build/hosts/build-secrets.js

const build_secrets_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Secrets as docker/build-push-action takes them: values, variables of this process, and files, each `id=...`. */
function readActionSecrets(values, variables, files, env) {
    const given = values.flatMap((text, index) => {
        const [id, value] = pair('secrets', text, '<value>');
        // Runs of forks have no secrets: they plan, and need none.
        if (value === '')
            return [];
        const name = `TERRARIUM_SECRET_${index}`;
        return [{ id, flag: `id=${id},env=${name}`, env: { [name]: value } }];
    });
    const named = variables.map((text) => {
        const [id, name] = pair('secret-envs', text, '<variable>');
        return { id, flag: `id=${id},env=${name}`, env: variable(id, name, env) };
    });
    const stored = files.map((text) => {
        const [id, path] = pair('secret-files', text, '<path>');
        if (path.includes(','))
            throw wrong('secret-files', 'a path without a comma', id);
        return { id, flag: `id=${id},src=${path}`, env: {} };
    });
    return gather([...given, ...named, ...stored]);
}
/** Secrets as `docker buildx build --secret` takes them: `id=<id>[,src=<file>|,env=<variable>]`. */
function readFlagSecrets(flags, env) {
    const read = flags.map((flag) => {
        const fields = new Map(flag.split(',').map((field) => [field.split('=', 1)[0] ?? '', field.replace(/^[^=]*=?/, '')]));
        const id = fields.get('id') ?? '';
        if (!build_secrets_ID.test(id))
            throw wrong('--secret', 'id=<id>,src=<file> or id=<id>,env=<variable>', flag);
        const name = fields.get('env') ?? (fields.has('src') || fields.has('source') ? undefined : id);
        return { id, flag, env: name === undefined ? {} : variable(id, name, env) };
    });
    return gather(read);
}
function gather(secrets) {
    return {
        ids: secrets.map(({ id }) => id),
        flags: secrets.map(({ flag }) => flag),
        env: Object.assign({}, ...secrets.map((secret) => secret.env)),
    };
}
function variable(id, name, env) {
    const value = env[name];
    if (value !== undefined)
        return { [name]: value };
    throw new errors/* TerrariumError */.q('usage', `secret ${id}: the variable ${JSON.stringify(name)} is not set`);
}
// What is not `id=value` may be a part of a value: it is not shown.
function pair(input, text, what) {
    const at = text.indexOf('=');
    const id = text.slice(0, Math.max(at, 0));
    if (!build_secrets_ID.test(id))
        throw new errors/* TerrariumError */.q('usage', `input ${input}: expected <id>=${what}`);
    return [id, text.slice(at + 1)];
}
function wrong(input, expected, received) {
    return new errors/* TerrariumError */.q('usage', `${input}: expected ${expected}, received ${JSON.stringify(received)}`);
}
/**
 * Elements on lines; one in double quotes may span lines, with `""` for a quote, as in docker/build-push-action.
 * https://github.com/docker/build-push-action/blob/v6/README.md#customizing
 */
function quotedLines(text) {
    const elements = text.match(/"(?:[^"]|"")*"|[^\n]+/g) ?? [];
    return elements
        .map((element) => (element.startsWith('"') ? element.slice(1, -1).replaceAll('""', '"') : element.trim()))
        .filter((element) => element !== '');
}

;// CONCATENATED MODULE: ./build/hosts/action/inputs.js



/** Every input of action.yml, in its order; a test keeps the two in step. */
const INPUT_NAMES = (/* unused pure expression or super */ null && ([
    'mode',
    'config',
    'root',
    'environments',
    'repository',
    'lookup-repositories',
    'staging-repository',
    'allowed-registries',
    'push',
    'base-moved',
    'follow-base',
    'force',
    'refresh',
    'base-ref',
    'plan',
    'jobs',
    'matrix-size',
    'waves',
    'max-builds',
    'builder',
    'cache-from',
    'cache-to',
    'network',
    'provenance',
    'sbom',
    'secrets',
    'secret-envs',
    'secret-files',
    'ssh',
    'cache',
    'comment',
    'suggestions',
    'fail-on',
    'sarif-file',
    'github-token',
]));
const MODES = ['auto', 'plan', 'build', 'report'];
const COMMENTS = ['auto', 'true', 'false'];
const FAIL_ON = ['error', 'warning', 'never'];
/** GitHub's limit of a matrix. https://docs.github.com/en/actions/reference/limits */
const MAX_MATRIX = 256;
/** Reads every input. A value that cannot be meant is a `usage` error that names its input. */
function readInputs(env) {
    const text = (name) => inputs_textOf(env, name);
    const mode = oneOf('mode', text('mode'), MODES) ?? 'auto';
    const plan = text('plan');
    if (mode === 'build' && plan === undefined) {
        throw inputs_wrong('plan', 'the plan file of another job, which mode build needs', '');
    }
    if (plan !== undefined && (mode === 'auto' || mode === 'plan')) {
        throw inputs_wrong('plan', 'no plan file, for only the modes build and report read one', plan);
    }
    return {
        mode,
        plan,
        config: text('config'),
        root: text('root') ?? '.',
        environments: inputs_listOf(text('environments')),
        repository: repository('repository', text('repository')),
        lookupRepositories: repositories('lookup-repositories', text('lookup-repositories')),
        stagingRepository: repository('staging-repository', text('staging-repository')),
        allowedRegistries: optionalList(text('allowed-registries')),
        push: autoFlag('push', text('push')),
        baseMoved: oneOf('base-moved', text('base-moved'), ['auto', 'build', 'report']),
        followBase: oneOf('follow-base', text('follow-base'), ['floating', 'tags', 'never']),
        force: inputs_listOf(text('force')),
        refresh: inputs_listOf(text('refresh')),
        baseRef: shaped('base-ref', text('base-ref'), /^[^-\s][^\s]*$/, 'a branch, tag or commit'),
        jobs: inputs_count('jobs', text('jobs'), 1, 64) ?? 2,
        matrixSize: inputs_count('matrix-size', text('matrix-size'), 1, MAX_MATRIX) ?? 20,
        waves: flag('waves', text('waves')) ?? false,
        maxBuilds: inputs_count('max-builds', text('max-builds'), 0, 1_000_000) ?? 20,
        builder: shaped('builder', text('builder'), /^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'the name of a buildx builder'),
        cacheFrom: inputs_linesOf(text('cache-from')),
        cacheTo: inputs_linesOf(text('cache-to')),
        network: shaped('network', text('network'), /^[a-z]+$/, 'a network mode such as host, none or default'),
        provenance: text('provenance'),
        sbom: text('sbom'),
        secrets: readActionSecrets(quotedLines(text('secrets') ?? ''), inputs_listOf(text('secret-envs')), inputs_linesOf(text('secret-files')), env),
        ssh: inputs_linesOf(text('ssh')),
        cache: flag('cache', text('cache')) ?? true,
        comment: oneOf('comment', text('comment')?.toLowerCase(), COMMENTS) ?? 'auto',
        suggestions: flag('suggestions', text('suggestions')) ?? true,
        sarifFile: text('sarif-file'),
        failOn: oneOf('fail-on', text('fail-on'), FAIL_ON) ?? 'error',
        token: text('github-token'),
    };
}
// The runner upper-cases names and keeps hyphens; an input that is not given is an empty text.
// https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
function inputs_textOf(env, name) {
    return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}
function inputs_linesOf(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function optionalList(text) {
    return text === undefined ? undefined : inputs_listOf(text);
}
/** Elements on lines and between commas; a comma in double quotes or in the braces of a glob belongs to its element. */
function inputs_listOf(text) {
    const elements = inputs_linesOf(text).flatMap((line) => line.match(/(?:"[^"]*"|\{[^{}]*\}|[^,])+/g) ?? []);
    return elements.map((element) => element.trim().replace(/^"([^"]*)"$/, '$1')).filter((element) => element !== '');
}
function oneOf(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw inputs_wrong(name, `one of ${values.join(', ')}`, text);
}
// The words that YAML 1.2 reads as booleans, as @actions/core's getBooleanInput has them.
function flag(name, text) {
    if (text === undefined)
        return undefined;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    throw inputs_wrong(name, 'true or false', text);
}
function autoFlag(name, text) {
    return text === 'auto' ? undefined : flag(name, text);
}
function inputs_count(name, text, from, to) {
    if (text === undefined)
        return undefined;
    const value = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to)
        return value;
    throw inputs_wrong(name, `a whole number from ${from} to ${to}`, text);
}
function shaped(name, text, shape, expected) {
    if (text === undefined || shape.test(text))
        return text;
    throw inputs_wrong(name, expected, text);
}
function repository(name, text) {
    if (text === undefined || (0,names_reference/* parseOwnRepository */.Ed)(text) !== undefined)
        return text;
    throw inputs_wrong(name, 'a repository such as ghcr.io/acme/environments', text);
}
function repositories(name, text) {
    return optionalList(text)?.map((element) => repository(name, element) ?? element);
}
function inputs_wrong(name, expected, received) {
    const what = received === '' ? 'nothing' : JSON.stringify(received);
    return new errors/* TerrariumError */.q('usage', `input ${name}: expected ${expected}, received ${what}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/hosts/action/build-log.js


/** Lines that a build may keep while it waits for its turn. */
const MAX_WAITING = 20_000;
/**
 * Build output in one group for each image. One build is shown as it runs; what others say meanwhile waits until it is done.
 * Output is text of strangers: between the two commands the runner reads no command in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
function createBuildLog(write) {
    const running = new Map();
    let shown;
    const open = (build) => {
        const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        shown = { id: build.id, token };
        write(`::group::${(0,safe_text/* logLine */.BP)(build.title)}`);
        write(`::stop-commands::${token}`);
        for (const line of build.lines)
            write((0,safe_text/* logLine */.BP)(line));
    };
    const end = (build) => {
        if (shown === undefined)
            return;
        write(`::${shown.token}::`);
        write('::endgroup::');
        shown = undefined;
        if (build?.verdict === undefined)
            return;
        running.delete(build.id);
        write((0,safe_text/* logLine */.BP)(build.verdict));
    };
    // Ended builds first, so that the group that stays open is one that still runs.
    const showNext = () => {
        for (const build of [...running.values()].filter(({ verdict }) => verdict !== undefined)) {
            open(build);
            end(build);
        }
        const [first] = running.values();
        if (first !== undefined)
            open(first);
    };
    const say = (build, line) => {
        if (shown?.id === build.id)
            write((0,safe_text/* logLine */.BP)(line));
        else if (build.lines.length < MAX_WAITING)
            build.lines.push(line);
    };
    const finish = (build, verdict, failed) => {
        // Nothing was said of what needed no build; its failure is.
        if (build === undefined)
            return failed ? write((0,safe_text/* logLine */.BP)(verdict)) : undefined;
        build.verdict = verdict;
        if (shown?.id !== build.id)
            return;
        end(build);
        showNext();
    };
    return {
        report: (event) => {
            const build = running.get(event.id);
            if (event.kind === 'line')
                return build && say(build, event.line);
            if (event.kind === 'finished') {
                const verdict = `${event.status} ${event.id} in ${event.seconds.toFixed(1)} s: ${event.message}`;
                return finish(build, verdict, event.status === 'failed');
            }
            running.set(event.id, { id: event.id, title: event.title, lines: [], verdict: undefined });
            if (shown === undefined)
                showNext();
        },
        close: () => {
            const last = shown?.id;
            end(undefined);
            for (const build of running.values()) {
                if (build.id === last)
                    continue;
                open(build);
                end(undefined);
            }
            running.clear();
        },
    };
}

// EXTERNAL MODULE: ./build/hosts/action/builder.js
var builder = __webpack_require__(4368);
;// CONCATENATED MODULE: ./build/hosts/action/collect-outcomes.js

/** What became of a plan, from what the registry says after the jobs that built it. */
function collect_outcomes_gather(planned, now) {
    const before = new Map(planned.items.map((item) => [item.hash, item]));
    const outcomes = now.items.map((item) => outcomeOf(item, before.get(item.hash)));
    return { plan: { ...now, items: outcomes.map(({ item }) => item) }, outcomes };
}
function outcomeOf(now, planned) {
    const open = planned?.action === 'build' || planned?.action === 'unknown';
    const item = planned === undefined ? now : { ...now, action: planned.action, reason: planned.reason, detail: planned.detail };
    const key = now.effectiveKey ?? now.key;
    if (now.image !== null && (now.action === 'use' || now.action === 'reuse')) {
        const status = now.action === 'use' ? 'used' : open ? 'built' : 'reused';
        return { item, seconds: 0, status, image: now.image, key };
    }
    const why = open ? 'its build job left no image in the registry' : `it has no usable image: ${now.detail}`;
    const error = new errors/* TerrariumError */.q('build-failed', why, { hint: 'read the log of its build job' });
    return { item, seconds: 0, status: 'failed', error, tail: [] };
}

// EXTERNAL MODULE: ./build/hosts/action/outputs.js
var action_outputs = __webpack_require__(1417);
;// CONCATENATED MODULE: ./build/hosts/action/modes.js

















/** Stages 6 to 9, as the mode says: plan, plan and apply, apply another job's plan, or gather what became of one. */
async function resultOf(session) {
    const { inputs, verdict } = session;
    if (verdict.mode === 'build')
        return buildPlanned(session);
    if (verdict.gathers && inputs.plan !== undefined)
        return gatherPlanned(session, inputs.plan);
    const planned = await makePlan(session);
    if (verdict.mode === 'auto')
        return buildAll(session, planned);
    return { plan: planned, applied: undefined, stopped: undefined };
}
/** Mode `report`: what became of another job's plan, by the digests that it resolved. */
async function gatherPlanned(session, path) {
    const before = await readPlan(session, path);
    const { plan, outcomes } = collect_outcomes_gather(before, await makePlan(session, before));
    const diagnostics = await register(outcomes, session.sides.head, session.registry, {
        order: session.order,
        provenance: provenanceOf(session),
    });
    return { plan, applied: { outcomes, diagnostics }, stopped: undefined };
}
async function buildAll(session, plan) {
    try {
        return { plan, applied: await applyPlan(session, plan, undefined), stopped: undefined };
    }
    catch (error) {
        // Whoever reads the report sees what would have been built.
        if (error instanceof errors/* TerrariumError */.q)
            return { plan, applied: undefined, stopped: error };
        throw error;
    }
}
async function makePlan(session, before) {
    const { inputs, runner, verdict, sides, registry, local, order, hints, toolkit, verifyAttestation } = session;
    const { head, base } = sides;
    // What was forced is built by now, and must be found rather than built once more.
    const { force, refresh } = before === undefined ? wishedAnew(session) : { force: [], refresh: [] };
    const known = before?.items.flatMap((item) => [...item.bases, ...item.installers]) ?? [];
    // A row of a matrix that may not be built here is planned with the rest: its names are those of a plan, not of patterns.
    const environments = inputs.mode === 'build' ? [] : inputs.environments;
    const keepMoved = keepsMoved(head.config, verdict);
    const strength = strengthOf(verdict);
    const planned = await plan(head, base, registry, {
        order,
        strength,
        environments,
        force,
        refresh,
        keepMoved,
        mayProbe: verdict.push,
        hints,
        known,
        verifyAttestation,
        engine: local?.engine,
    });
    const path = (0,external_node_path_.join)(runner.folder, 'plan.json');
    await (0,promises_.writeFile)(path, JSON.stringify(planned));
    // Before anything is built: a later step reads the plan also when a build fails.
    toolkit.setOutputs((0,action_outputs/* planOutputs */.iS)(planned, path, inputs));
    return planned;
}
/** What inputs and labels ask to be built anew. */
function wishedAnew({ inputs, verdict: { labels }, sides, toolkit }) {
    const changed = changedIds(sides);
    const isKnown = (pattern) => pick(sides.head.definitions, [pattern]).diagnostics.length === 0;
    const read = (wishes) => {
        const { patterns, unknown } = patternsOf(wishes, changed, isKnown);
        const code = 'label-unmatched';
        for (const pattern of unknown)
            toolkit.warning((0,safe_text/* logLine */.BP)(`the label names ${JSON.stringify(pattern)}, and no environment goes by that`), {
                title: code,
            });
        return patterns;
    };
    return { force: [...inputs.force, ...read(labels.force)], refresh: [...inputs.refresh, ...read(labels.refresh)] };
}
/** Selected environments that differ from the merge base; none without one. */
function changedIds({ head, base }) {
    if (base === undefined)
        return [];
    const before = new Map(definitions_environmentsOf(base).map(({ id, hash }) => [id, hash]));
    const selected = new Set(head.definitions.flatMap(({ origin }) => (isSelected(origin) ? [origin.id] : [])));
    return definitions_environmentsOf(head).flatMap(({ id, hash }) => (selected.has(id) && before.get(id) !== hash ? [id] : []));
}
function keepsMoved({ baseMoved }, verdict) {
    return baseMoved === 'auto' ? verdict.keepMoved : baseMoved === 'report';
}
// A plan for people need only say what is there; whoever builds on it, or hands a digest on, must have looked.
function strengthOf({ mode, trusted }) {
    return mode === 'plan' || (mode === 'report' && !trusted) ? 'present' : 'verified';
}
async function readPlan({ runner, sides }, path) {
    const file = (0,external_node_path_.resolve)(runner.workspace, path);
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        const hint = 'download the artifact of the plan job first';
        throw new errors/* TerrariumError */.q('plan-invalid', `input plan: ${JSON.stringify(path)} cannot be read`, { cause, hint });
    });
    const planned = parsePlan(text);
    checkPlan(planned, definitions_environmentsOf(sides.head));
    return planned;
}
/** Mode `build`: what another job planned, or one row of its matrix. */
async function buildPlanned(session) {
    const { inputs, order } = session;
    const planned = await readPlan(session, inputs.plan ?? '');
    const target = order.target === undefined ? null : (0,names_reference/* formatRepository */.Sh)(order.target);
    if (planned.repository !== target) {
        const message = `the plan is for ${planned.repository ?? 'no repository'}, this job pushes to ${target ?? 'none'}`;
        throw new errors/* TerrariumError */.q('plan-mismatch', message, {
            hint: 'give the jobs equal inputs, and run them on one event',
        });
    }
    const only = inputs.environments.length === 0 ? undefined : modes_hashesOf(planned, inputs.environments);
    const applied = await applyPlan(session, planned, only);
    // What failed before there was a plan failed the job that planned; this one answers for its row.
    const items = applied.outcomes.map(({ item }) => item);
    return { plan: { ...planned, items, failed: [], components: [], diagnostics: [] }, applied, stopped: undefined };
}
// Ids, names, or slugs, which stand in a matrix for ids that cannot.
function modes_hashesOf({ items }, names) {
    return new Set(names.flatMap((name) => {
        const found = items.filter((item) => item.ids.includes(name) || item.slug === name || item.title === name);
        if (found.length > 0)
            return found.map((item) => item.hash);
        throw new errors/* TerrariumError */.q('usage', `input environments: ${JSON.stringify(name)} is not in the plan`);
    }));
}
async function applyPlan(session, planned, only) {
    const { env, signal, toolkit, inputs, runner, sides, registry, local, order, hints, verifyAttestation } = session;
    const { builder: name, cacheFrom, cacheTo, network, provenance: attestation, sbom, secrets, ssh, jobs, maxBuilds, } = inputs;
    const options = {
        builder: name,
        cacheFrom,
        cacheTo,
        network,
        provenance: attestation,
        sbom,
        secrets,
        ssh,
        prunes: env.RUNNER_ENVIRONMENT === 'github-hosted',
        env,
        signal,
    };
    const log = createBuildLog(toolkit.print);
    const ports = {
        ...(0,builder/* lazyBuilder */.O)(options, registry, order.target, (created) => toolkit.saveState(builder/* BUILDER_STATE */.G, created)),
        ...local,
        registry,
        materialize: (0,composition/* materializer */.yK)(runner.root),
        onProgress: log.report,
        now: () => external_node_perf_hooks_.performance.now() / 1000,
    };
    try {
        return await apply(planned, sides.head, ports, {
            order,
            only,
            jobs,
            maxBuilds,
            hints,
            verifyAttestation,
            secrets: secrets.ids,
            provenance: provenanceOf(session),
        });
    }
    finally {
        log.close();
    }
}
// Only where the event lets names be written do images get them.
function provenanceOf({ runner, verdict }) {
    if (!verdict.names)
        return undefined;
    return { commit: runner.event.checkedOut ?? runner.event.sha, run: runner.runUrl };
}

;// CONCATENATED MODULE: ./build/adapters/github/viewer.js
/** Name under which the token writes: REST tells an installation token nothing of it, GraphQL does. */
async function viewerOf({ octokit }) {
    const { viewer } = await octokit.graphql(VIEWER_QUERY);
    return viewer.login;
}
/** Of texts with a marker of ours those that we wrote: anyone may write a marker. Nobody is asked about none. */
async function ownAmong(client, marked) {
    if (marked.length === 0)
        return [];
    const viewer = await viewerOf(client);
    // GraphQL may leave out what REST writes behind an app's name.
    return marked.filter(({ login }) => login === viewer || login === `${viewer}[bot]`);
}
/** https://docs.github.com/en/graphql/reference/queries#user */
const VIEWER_QUERY = 'query { viewer { login } }';

;// CONCATENATED MODULE: ./build/adapters/github/comments.js



/** GitHub refuses 65,536 characters and more; the rest is room for the marker. */
const MAX_BODY = 60_000;
/** Rounds in which runs that write at the same time agree on what stays. */
const MAX_ROUNDS = 8;
/**
 * Creates the comment, or updates the one that an earlier run created. GitHub knows no conditional write: whoever wrote looks
 * again, and puts back what a later run had said, so that the last one who wrote leaves the newest text in one comment.
 */
function writeComment(github, comment) {
    return github.ask('the comment could not be written', (client) => upsert(client, comment));
}
async function upsert(client, comment) {
    const own = { run: comment.run, body: bodyOf(comment) };
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = await findOwn(client, comment);
        if (found.length === 0)
            return comment.mayCreate ? create(client, comment, own) : { kind: 'not-needed' };
        const result = await update(client, own, found);
        if (result !== undefined)
            return result;
    }
    const message = 'the comment could not be written: it was deleted each time that it was written';
    return { kind: 'refused', message, hint: 'the job summary has all of it' };
}
// Once a run: a list may lag behind what was created. Another run may have created one meanwhile.
async function create(client, comment, own) {
    const made = await post(client, comment, own);
    const listed = await findOwn(client, comment);
    const found = listed.some(({ id }) => id === made.id) ? listed : [...listed, made].toSorted((a, b) => a.id - b.id);
    const result = await update(client, own, found);
    if (result === undefined || result.kind === 'unchanged')
        return { kind: 'created', url: result?.url ?? made.url };
    return result;
}
// A POST that is sent again could comment twice; whether it was carried out is looked up.
async function post(client, comment, own) {
    const { octokit, owner, repo } = client;
    const request = { retries: 0 };
    const send = async () => {
        const { data } = await octokit.rest.issues.createComment({
            owner,
            repo,
            issue_number: comment.pullRequest,
            body: own.body,
            request,
        });
        return { ...own, id: data.id, nodeId: data.node_id, url: data.html_url };
    };
    try {
        return await send();
    }
    catch (error) {
        if (!isLostReply(error))
            throw error;
        const made = (await findOwn(client, comment)).find(({ body }) => body === own.body);
        return made ?? send();
    }
}
async function update(client, own, found) {
    const [keeper, ...others] = found;
    if (keeper === undefined)
        return undefined;
    const newest = latest([own, ...found]);
    if (!(await put(client, keeper, newest)))
        return undefined;
    // What they said is in the one that stays.
    await remove(client, others);
    const kind = newest.body !== own.body ? 'outdated' : keeper.body === own.body ? 'unchanged' : 'updated';
    return { kind, url: keeper.url };
}
/** Has the comment say the newest text, also where another run wrote an earlier one over it; false when it is gone. */
async function put(client, keeper, wanted) {
    let shown = keeper;
    let newest = wanted;
    for (let round = 0; round < MAX_ROUNDS && shown.body !== newest.body; round += 1) {
        if (!(await comments_write(client, keeper.id, newest.body)))
            return false;
        shown = newest;
        newest = latest([newest, ...(await historyOf(client, keeper))]);
    }
    return true;
}
async function comments_write({ octokit, owner, repo }, id, body) {
    return unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }));
}
async function remove({ octokit, owner, repo }, others) {
    for (const { id } of others)
        await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
}
async function unlessGone(request) {
    try {
        await request;
        return true;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}
/** https://docs.github.com/en/graphql/reference/objects#usercontentedit */
const HISTORY_QUERY = 'query($id: ID!) { node(id: $id) { ... on IssueComment { userContentEdits(first: 20) { nodes { diff } } } } }';
// What the comment said before; nothing where GitHub does not tell.
async function historyOf({ octokit }, { nodeId }) {
    try {
        const { node } = await octokit.graphql(HISTORY_QUERY, { id: nodeId });
        return (node?.userContentEdits?.nodes ?? []).flatMap((edit) => {
            const run = edit?.diff ? readMarker(edit.diff) : undefined;
            return run === undefined || !edit?.diff ? [] : [{ run, body: edit.diff }];
        });
    }
    catch {
        return [];
    }
}
/** Comments with our marker that we wrote, oldest first. */
async function findOwn(client, comment) {
    const { octokit, owner, repo } = client;
    const marked = [];
    const request = { owner, repo, issue_number: comment.pullRequest, per_page: 100 };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, request)) {
        for (const { id, node_id: nodeId, html_url: url, body = '', user } of data) {
            const run = readMarker(body, comment.scope);
            if (run !== undefined && user !== null)
                marked.push({ id, nodeId, url, body, run, login: user.login });
        }
    }
    return (await ownAmong(client, marked)).toSorted((a, b) => a.id - b.id);
}
function markerOf(scope, { id, attempt }) {
    return `<!-- terrarium ${scopeHash(scope)} run=${id} attempt=${attempt} -->`;
}
const comments_MARKER = /^<!-- terrarium ([0-9a-f]{32}) run=([0-9]{1,15}) attempt=([0-9]{1,6}) -->/;
function readMarker(body, scope) {
    const match = comments_MARKER.exec(body);
    if (match === null || (scope !== undefined && match[1] !== scopeHash(scope)))
        return undefined;
    return { id: Number(match[2]), attempt: Number(match[3]) };
}
function scopeHash(scope) {
    return (0,names_sha256/* sha256Hex */.f)(scope).slice(0, 32);
}
function bodyOf({ scope, run, body }) {
    return `${markerOf(scope, run)}\n${body}`.slice(0, MAX_BODY + 200);
}
/** The version of the latest run; of equal ones the first. */
function latest(versions) {
    return versions.reduce((best, version) => (isLater(version.run, best.run) ? version : best));
}
function isLater(a, b) {
    return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-requests.js
/** Number of the open pull request of a head; `undefined` also when it has another commit by now. */
function findPullRequest(github, head) {
    return github.ask('the pull request could not be found', async ({ octokit, owner, repo }) => {
        const request = { owner, repo, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 };
        const { data } = await octokit.rest.pulls.list(request);
        return data.find((pull) => pull.head.sha === head.sha)?.number;
    });
}

;// CONCATENATED MODULE: ./build/core/diff/locked.js


/** What differs between two locks, package by package; a difference of every subdir is told once. */
function diffLocked(before, after) {
    const old = new Map(before.map((part) => [part.subdir, part]));
    const shared = after.filter(({ subdir }) => old.has(subdir));
    const current = new Set(shared.map(({ subdir }) => subdir));
    const changes = shared.flatMap((part) => diffPart(old.get(part.subdir) ?? part, part).map((change) => [part.subdir, change]));
    const same = Map.groupBy(changes, ([, change]) => JSON.stringify(change));
    return [
        ...before.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('removed', part)),
        ...after.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('added', part)),
        ...[...same.values()].flatMap((all) => all.length === shared.length
            ? all.slice(0, 1).map(([, change]) => change)
            : all.map(([subdir, change]) => ({ ...change, what: `${change.what} for ${subdir}` }))),
    ];
}
/** Packages in the order in which they are installed: `numpy 1.26.4`, `pip six 1.16.0`. */
function nameLocked(part) {
    return [...locked_namesOf(part).values()].map(({ name, texts }) => `${name} ${texts[0]}`);
}
function countOf(kind, { conda, pip, subdir }) {
    const value = `${conda.length} of conda, ${pip.length} of pip`;
    return { kind, section: 'python', what: `locked packages for ${subdir}`, value };
}
function diffPart(before, after) {
    const [old, current] = [locked_namesOf(before), locked_namesOf(after)];
    const names = new Set([...old.keys(), ...current.keys()]);
    const changes = [...names].flatMap((name) => diffPackage(name, old.get(name), current.get(name)));
    const order = (one, other) => [...one.keys()].filter((name) => other.has(name)).join(' ');
    if (order(old, current) === order(current, old))
        return changes;
    return [...changes, { kind: 'reordered', section: 'python', what: 'locked packages' }];
}
// No tool locks a package twice; where a file does, its entries are told apart by number.
function locked_namesOf({ conda, pip }) {
    const counts = new Map();
    const all = [...conda.map(nameConda), ...pip.map(namePip)].map((found) => {
        const count = (counts.get(found.name) ?? 0) + 1;
        counts.set(found.name, count);
        return count === 1 ? found : { ...found, name: `${found.name} (${count})` };
    });
    return new Map(all.map((found) => [found.name, found]));
}
function diffPackage(name, before, after) {
    const section = 'python';
    if (before === undefined)
        return [{ kind: 'added', section, what: name, value: after?.texts[0] ?? '' }];
    if (after === undefined)
        return [{ kind: 'removed', section, what: name, value: before.texts[0] ?? '' }];
    const level = before.texts.findIndex((text, index) => text !== after.texts[index]);
    if (level < 0)
        return [];
    const step = versionStep(before.pin, after.pin);
    const [from = '', to = ''] = [before.texts[level], after.texts[level]];
    return [{ kind: 'changed', section, what: name, from, to, ...(step && { step }) }];
}
function nameConda(text) {
    const reading = parseCondaUrl(text);
    if (!reading.ok)
        return { name: text, texts: [text] };
    const { name, version, build, url, digest } = reading.value;
    const texts = [version, `${version} ${build}`, url, `${version} ${build} #${digest?.slice(0, 12)}`, text];
    return { name, texts, pin: { scheme: 'conda', version, exact: true } };
}
// `name @ url[ --hash=sha256:<hex>]`
function namePip(text) {
    const [body = '', hash = ''] = text.split(' --hash=');
    const [name = '', url = ''] = body.split(' @ ');
    const version = locked_versionOf(url);
    const texts = [version, url, `${version} #${hash.slice(0, 19)}`, text];
    const pin = { scheme: 'pep440', version, exact: true };
    return { name: `pip ${name}`, texts, ...(locked_COMMIT.test(version) ? {} : { pin }) };
}
// What is shown of a commit may look like a number.
const locked_COMMIT = /^[0-9a-f]{12}$/;
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function locked_versionOf(url) {
    const commit = /@([0-9a-f]{12})[0-9a-f]{28}(?:#|$)/.exec(url)?.[1];
    if (commit !== undefined)
        return commit;
    const file = url
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '';
    if (file.endsWith('.whl'))
        return file.split('-')[1] ?? url;
    const source = /^(.*)\.(?:tar\.gz|tar\.bz2|zip)$/s.exec(file)?.[1]?.split('-');
    return source === undefined || source.length < 2 ? url : (source.at(-1) ?? url);
}

;// CONCATENATED MODULE: ./build/core/text/lcs.js
/** Cells of the table of a longest common subsequence, at most: beyond it everything in between counts as replaced. */
const MAX_CELLS = 4_000_000;
/** Both lists as one, along a longest common subsequence. */
function align(before, after) {
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start]?.key === after[start]?.key)
        start += 1;
    const same = after.slice(0, start).map((item) => ({ sign: ' ', item }));
    const [old, current] = [before.slice(start), after.slice(start)];
    if (old.length * (current.length + 1) > MAX_CELLS) {
        return [...same, ...old.map((item) => signed('-', item)), ...current.map((item) => signed('+', item))];
    }
    return [...same, ...alignRest(old, current)];
}
/** What stands between the elements that both lists have in common, in order. */
function gaps(before, after) {
    const found = [{ removed: [], added: [] }];
    for (const { sign, item } of align(before, after)) {
        if (sign === ' ')
            found.push({ removed: [], added: [] });
        else
            found.at(-1)?.[sign === '-' ? 'removed' : 'added'].push(item);
    }
    return found;
}
function signed(sign, item) {
    return { sign, item };
}
function alignRest(old, current) {
    const width = current.length + 1;
    const lengths = commonLengths(old, current);
    const found = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < current.length) {
        const [left, right] = [old[i], current[j]];
        if (left !== undefined && right !== undefined && left.key === right.key) {
            found.push(signed(' ', right));
            [i, j] = [i + 1, j + 1];
        }
        else if (left !== undefined &&
            (right === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            found.push(signed('-', left));
            i += 1;
        }
        else {
            if (right !== undefined)
                found.push(signed('+', right));
            j += 1;
        }
    }
    return found;
}
function commonLengths(before, after) {
    const width = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i -= 1) {
        for (let j = after.length - 1; j >= 0; j -= 1) {
            const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
            const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
            lengths[i * width + j] = before[i]?.key === after[j]?.key ? both : Math.max(down, right);
        }
    }
    return lengths;
}

;// CONCATENATED MODULE: ./build/core/diff/steps.js


/** What a base is called that is an environment of this tree. */
const PARENT = 'parent';
/** What a base is known by, whatever its tag: its repository. */
function baseName(base) {
    if (base === undefined || base.parent !== '')
        return PARENT;
    const reference = (0,names_reference/* parseReference */.F2)(base.reference);
    return reference === undefined ? base.reference : (0,names_reference/* formatRepository */.Sh)(reference);
}
/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each led by its FROM, so that a stage
 * that comes in between changes no other.
 */
function diffInstructions(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const [old, current] = [steps_linesOf(before, numbered), steps_linesOf(after, numbered)];
    return gaps(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}
/** Instructions of every stage; `numbered` where both sides of a comparison have as many stages, so that their numbers mean the same. */
function steps_linesOf(definition, numbered) {
    const { bases, platforms, steps } = definition;
    const several = steps.stages.length > 1;
    const origin = (from, below) => {
        const [kind, number = ''] = from.split(':');
        if (kind === 'base')
            return baseName(bases[Number(number) * platforms.length]);
        // Where stages came or went, numbers say nothing: a stage is then known by what it stands on, a stage before it.
        if (kind !== 'stage' || numbered || Number(number) >= below)
            return from;
        return `stage on ${origin(steps.stages[Number(number)]?.from ?? '', Number(number))}`;
    };
    return steps.stages.flatMap(({ from, instructions }, index) => {
        const stage = several ? `stage ${index + 1} ` : '';
        const text = origin(from, index);
        const first = { stage, keyword: 'FROM', key: JSON.stringify(['FROM', text]), text };
        return [first, ...instructions.map((step) => steps_lineOf(stage, step, (name) => origin(name, index)))];
    });
}
function steps_lineOf(stage, step, origin) {
    const flags = step.flags.map((flag) => flag.replace(/((?:^--|,)from=)((?:base|stage):\d+)/, (_flag, start, from) => start + origin(from)));
    const text = [[...flags, ...step.words].join(' '), ...step.heredocs.map(([, body]) => body)].join('\n');
    return { stage, keyword: step.keyword, key: JSON.stringify([step.keyword, flags, step.words, step.heredocs]), text };
}
// An instruction that went and one of the same keyword that came in its place are one that changed.
function diffGap(removed, added) {
    const rest = [...added];
    const changes = removed.map((line) => {
        const what = `${line.stage}${line.keyword}`;
        const at = rest.findIndex(({ keyword }) => keyword === line.keyword);
        const [successor] = at < 0 ? [] : rest.splice(at, 1);
        if (successor === undefined)
            return { kind: 'removed', section: 'steps', what, value: line.text };
        return { kind: 'changed', section: 'steps', what, from: line.text, to: successor.text };
    });
    return [
        ...changes,
        ...rest.map(({ stage, keyword, text }) => ({
            kind: 'added',
            section: 'steps',
            what: `${stage}${keyword}`,
            value: text,
        })),
    ];
}

;// CONCATENATED MODULE: ./build/core/diff/diff.js







/** What differs between two definitions, in the order of SECTIONS. Equal definitions, and only those, have no changes. */
function diffDefinitions(before, after) {
    return [
        ...diffSection('base', 'images', before.bases, after.bases, () => diffBases(before, after)),
        ...diffSection('steps', 'steps', before.steps, after.steps, () => diffSteps(before, after)),
        ...diffSection('context', 'files', before.context, after.context, () => diffContext(before.context, after.context)),
        ...diffSection('python', 'packages', before.python, after.python, () => diffPython(before.python, after.python)),
        ...diffSection('spark', 'packages', before.spark, after.spark, () => diffSpark(before.spark, after.spark)),
        ...diffSection('platforms', 'platforms', before.platforms, after.platforms, () => diffList('platforms', 'platforms', asValues('platform', before.platforms), asValues('platform', after.platforms))),
    ];
}
/** One plain line: `python: numpy ==1.26.4 -> ==2.0.1 (major upgrade)`. It holds untrusted text. */
function formatChange(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered')
        return `${section}: ${what} reordered`;
    if (kind !== 'changed')
        return oneLine(`${section}: ${kind} ${what} ${change.value}`);
    const { from, to } = contrast(oneLine(change.from), oneLine(change.to));
    const subject = section === 'base' && what === PARENT ? `${what} changed` : what;
    const step = change.step === undefined ? '' : ` (${formatVersionStep(change.step)})`;
    return oneLine(`${section}: ${subject} ${from} -> ${to}${step}`);
}
// Names are compared first, so that what is equal in every part that is shown still counts as a change.
function diffSection(section, what, before, after, diff) {
    if (JSON.stringify(before, sortKeys) === JSON.stringify(after, sortKeys))
        return [];
    const changes = diff();
    return changes.length > 0 ? changes : [{ kind: 'reordered', section, what }];
}
function sortKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Compares by name: texts of one name are paired in order. What both lists have, in another order, is reordered. */
function diffList(section, what, before, after) {
    const old = byName(before);
    const current = byName(after);
    const names = new Set([...old.keys(), ...current.keys()]);
    const changes = [...names].flatMap((name) => diffNamed(section, name, old.get(name) ?? [], current.get(name) ?? []));
    const shared = (list) => list.flatMap(({ name }) => (old.get(name)?.length === current.get(name)?.length ? [name] : []));
    const reordered = JSON.stringify(shared(before)) !== JSON.stringify(shared(after));
    return reordered ? [...changes, { kind: 'reordered', section, what }] : changes;
}
function byName(list) {
    return Map.groupBy(list, ({ name }) => name);
}
function diffNamed(section, what, before, after) {
    const gone = without(before, after);
    const fresh = without(after, before);
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
        const [from, to] = [gone[index], fresh[index]];
        if (from === undefined)
            return { kind: 'added', section, what, value: to?.text ?? '' };
        if (to === undefined)
            return { kind: 'removed', section, what, value: from.text };
        const step = versionStep(from.pin, to.pin);
        return { kind: 'changed', section, what, from: from.text, to: to.text, ...(step && { step }) };
    });
}
function without(list, other) {
    const rest = other.map(({ text }) => text);
    return list.filter(({ text }) => {
        const at = rest.indexOf(text);
        if (at >= 0)
            rest.splice(at, 1);
        return at < 0;
    });
}
function asValues(what, values) {
    return values.map((value) => ({ name: `${what} ${value}`, text: '' }));
}
const diff_short = (hash) => hash.replace(/^sha256:/, '').slice(0, 12);
// Images of one repository are the same base with another tag; every parent is an environment of this tree.
function diffBases(before, after) {
    const [old, current] = [nameBases(before), nameBases(after)];
    const replaced = old.length === 1 && current.length === 1 && old[0]?.name !== current[0]?.name;
    if (replaced)
        return diffNamed('base', 'base', old.map(inFull), current.map(inFull));
    return diffList('base', 'base images', old, current);
}
function nameBases({ bases, platforms }) {
    const named = bases.map((base, index) => {
        // An image for another platform than the one that it serves was asked for by `--platform`.
        const own = platforms[index % Math.max(1, platforms.length)] === base.platform ? '' : ` for ${base.platform}`;
        const name = baseName(base);
        const version = name === PARENT ? diff_short(base.parent) : base.reference.slice(name.length) || NO_TAG;
        return { name, text: `${version}${own}` };
    });
    return [...new Map(named.map((base) => [JSON.stringify(base), base])).values()];
}
const NO_TAG = '(no tag)';
function inFull({ name, text }) {
    if (name === PARENT)
        return { name, text: `environment ${text}` };
    return { name, text: text.startsWith(NO_TAG) ? `${name}${text.slice(NO_TAG.length)}` : `${name}${text}` };
}
function diffSteps(before, after) {
    const [old, current] = [nameSettings(before.steps), nameSettings(after.steps)];
    return [...diffList('steps', 'settings', old, current), ...diffInstructions(before, after)];
}
function nameSettings({ arguments: values, contexts, secrets, syntax, ...steps }) {
    return [
        ...(syntax === '' ? [] : [{ name: 'syntax', text: syntax }]),
        ...(steps.escape === '' ? [] : [{ name: 'escape', text: steps.escape }]),
        ...values.map(([name, text]) => ({ name: `build argument ${name}`, text: `=${text}` })),
        ...contexts.map(([name, text]) => ({ name: `build context ${name}`, text })),
        ...asValues('secret', secrets),
    ];
}
function diffContext(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const current = new Map(after.map((file) => [file.path, file]));
    const paths = [...new Set([...old.keys(), ...current.keys()])].sort();
    return paths.flatMap((path) => diffFile(path, old.get(path), current.get(path)));
}
function diffFile(path, before, after) {
    const section = 'context';
    if (before === undefined && after === undefined)
        return [];
    if (before === undefined)
        return [{ kind: 'added', section, what: 'file', value: path }];
    if (after === undefined)
        return [{ kind: 'removed', section, what: 'file', value: path }];
    const pairs = [
        ['', diff_contentOf(before), diff_contentOf(after)],
        [' mode', modeOf(before), modeOf(after)],
    ];
    return pairs.flatMap(([what, from, to]) => from === to ? [] : [{ kind: 'changed', section, what: `${path}${what}`, from, to }]);
}
function diff_contentOf({ digest, target }) {
    return digest === '' ? `link to ${target}` : `content ${diff_short(digest)}`;
}
function modeOf({ executable }) {
    return executable ? 'executable' : 'not executable';
}
function diffPython(before, after) {
    return [
        ...diffList('python', 'channels', asValues('channel', before.channels), asValues('channel', after.channels)),
        ...diffList('python', 'conda packages', before.conda.map(nameSpec), after.conda.map(nameSpec)),
        ...diffList('python', 'pip packages', diff_namePip(before.pip), diff_namePip(after.pip)),
        ...diffLocked(before.locked ?? [], after.locked ?? []),
        ...diffList('python', 'secrets', asValues('secret', before.secrets ?? []), asValues('secret', after.secrets ?? [])),
    ];
}
function nameSpec(text) {
    const reading = parseMatchSpec(text);
    if (!reading.ok)
        return { name: text, text: '' };
    const { name, version = 'any version', build, channel, subdir, fields, url } = reading.spec;
    const parts = [
        version,
        ...(build === undefined ? [] : [build]),
        ...fields.map(([key, value]) => `${key}=${value}`),
        ...(channel === undefined ? [] : [`from ${channel}${subdir === undefined ? '' : `/${subdir}`}`]),
        ...(url === undefined ? [] : [url]),
    ];
    return withPin({ name, text: parts.join(' ') }, pinnedVersion('conda', version));
}
function withPin(named, pin) {
    return pin === undefined ? named : { ...named, pin };
}
// Canonical entries do not say which file they come from: nested files are told apart by their place.
function diff_namePip(entries, within = '') {
    const counts = { '-r': 0, '-c': 0 };
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [nameRequirement(entry, within)];
        if (isLocalPip(entry))
            return [{ name: `pip ${within}${entry[1]}`, text: `${entry[0]} ${entry[2]}`.trim() }];
        const [flag, nested] = entry;
        counts[flag] += 1;
        const place = `${within}${flag} ${counts[flag]} `;
        return [{ name: `pip ${place}`.trimEnd(), text: '' }, ...diff_namePip(nested, place)];
    });
}
function nameRequirement(entry, within) {
    const name = (text) => `pip ${within}${text}`;
    if (entry.startsWith('-')) {
        const [option = '', ...value] = entry.split(' ');
        return { name: name(option), text: value.join(' ') };
    }
    const [body = '', ...hashes] = entry.split(' --hash=');
    const reading = parseRequirement(body);
    const named = reading.ok && reading.requirement.kind === 'named' ? reading.requirement : undefined;
    const subject = named?.name ?? body.split(/[@#\s]/, 1)[0] ?? body;
    const rest = (reading.ok ? formatRequirement(reading.requirement) : body).slice(subject.length).trim();
    const text = [rest === '' ? 'any version' : rest, ...hashes.map(shortHash)].join(' ');
    return withPin({ name: name(subject), text }, pinnedVersion('pep440', named?.specifier ?? ''));
}
const shortHash = (hash) => `#${hash.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1')}`;
function diffSpark(before, after) {
    return [
        ...diffList('spark', 'repositories', asValues('repository', before.repositories), asValues('repository', after.repositories)),
        ...diffList('spark', 'packages', before.packages.map(nameArtifact), after.packages.map(nameArtifact)),
        ...diffList('spark', 'settings', [namePrecache(before)], [namePrecache(after)]),
    ];
}
function namePrecache({ precache }) {
    return { name: 'precache', text: String(precache) };
}
// Maven coordinates: `group:artifact:version`.
function nameArtifact(text) {
    const at = text.lastIndexOf(':');
    return at < 0 ? { name: text, text: '' } : { name: text.slice(0, at), text: text.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/core/diff/metadata.js
/** What changed of an environment without being a part of its image. Values of variables are not shown: they may be secrets. */
function diffMetadata(before, after) {
    return [
        ...changedText('name', before.name, after.name),
        ...changedText('version', before.version, after.version),
        ...(before.description === after.description ? [] : ['description changed']),
        ...changedKeys('tag', before.tags, after.tags),
        ...changedKeys('variable', before.variables, after.variables),
    ];
}
function changedText(what, from, to) {
    return from === to ? [] : [`${what} ${from ?? '(none)'} -> ${to ?? '(none)'}`];
}
function changedKeys(what, before, after) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => {
        const [from, to] = [ownText(before, key), ownText(after, key)];
        if (from === to)
            return [];
        return [`${what} ${key} ${from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'}`];
    });
}
function ownText(texts, key) {
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

;// CONCATENATED MODULE: ./build/core/diff/unified-steps.js


/** Equal lines around what differs. */
const CONTEXT = 1;
/**
 * Docker steps of two definitions as a small unified diff: a line an instruction, and one for each command of `RUN a && b`.
 * Untrusted text; empty where they do not differ.
 */
function unifiedSteps(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const aligned = align(shownLines(before, numbered), shownLines(after, numbered));
    const changed = aligned.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
    const kept = new Set(changed.flatMap((index) => Array.from({ length: 2 * CONTEXT + 1 }, (_, shift) => index - CONTEXT + shift)));
    return aligned.flatMap((line, index) => {
        if (!kept.has(index))
            return [];
        const opens = !kept.has(index - 1);
        return [...(opens ? [`@@ ${line.item.stage || 'steps'} @@`] : []), formatLine(line)];
    });
}
function formatLine({ sign, item }) {
    return `${sign}${item.key}`;
}
function shownLines(definition, numbered) {
    return steps_linesOf(definition, numbered).flatMap(({ stage, keyword, text }) => text
        .trimEnd()
        .split(/\n|(?=&& )/)
        .map((part, index) => ({
        key: index === 0 ? `${keyword} ${part.trimEnd()}` : `    ${part.trimEnd()}`,
        stage: stage.trim(),
    })));
}

;// CONCATENATED MODULE: ./build/core/report/report.js




/** Gathers what a run has to say: a row for each environment that was planned, what is urgent first. */
function createReport(inputs) {
    const { plan, origins } = inputs;
    const rows = rowsOf(inputs);
    const planned = new Set([...rows.map(({ id }) => id), ...plan.failed.map(({ id }) => id)]);
    const candidates = origins.filter(({ id, selection }) => selection === 'candidate' && !planned.has(id));
    return {
        counts: countsOf(rows, plan.failed.length, candidates.length),
        repository: plan.repository ?? undefined,
        rows,
        failed: plan.failed,
        diagnostics: orderDiagnostics(inputs, candidates, planned),
        candidates,
        declared: origins.flatMap(({ source, selection }) => (selection === 'declared' ? [source] : [])),
        compared: inputs.before !== undefined,
        estimate: inputs.outcomes === undefined ? estimateOf(plan) : undefined,
    };
}
// Environments of equal definition are built once.
function estimateOf({ items }) {
    const known = items.flatMap(({ action, estimate }) => action === 'build' && estimate !== null ? [estimate.seconds] : []);
    return known.length === 0 ? undefined : known.reduce((sum, seconds) => sum + seconds, 0);
}
/** `40 s`, `7 min`. */
function formatSeconds(seconds) {
    return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
/** `800 kB`, `1.4 GB`. */
function formatBytes(bytes) {
    const [unit, name] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB'];
    return `${(bytes / unit).toFixed(bytes >= 1e9 ? 1 : 0)} ${name}`;
}
/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
function headline({ counts, estimate }) {
    const { build, built, reused, used, failed, blocked, unknown, unverified, candidates } = counts;
    const asIs = { 'used as is': used, 'unchanged and not verified': unverified };
    const parts = Object.entries({ 'to build': build, built, reused, ...asIs, failed, blocked, unknown });
    const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
    const cost = estimate === undefined ? '' : ` (about ${formatSeconds(estimate)})`;
    const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
    return `${said === '' ? 'no environment selected' : `${said}${cost}`}${rest}`;
}
/** True for rows in which nothing happens: the image is there. */
function isSettled({ status }) {
    return RANK[status] === LAST;
}
const LAST = 4;
const RANK = {
    failed: 0,
    build: 1,
    built: 1,
    blocked: 2,
    unknown: 3,
    use: LAST,
    unverified: LAST,
    reuse: LAST,
    used: LAST,
    reused: LAST,
};
function rowsOf({ plan, outcomes, head, before, renamed }) {
    const current = new Map(head.map((environment) => [environment.id, environment]));
    const old = new Map(before?.map((environment) => [environment.id, environment]));
    const became = new Map(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
    const rows = plan.items.flatMap((item) => item.ids.map((id) => ({
        id,
        ...verdictOf(item, became.get(item.hash)),
        ...report_compare(item, current.get(id), old.get(id)),
        renamedFrom: renamed?.get(id),
    })));
    return rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1));
}
function verdictOf(item, outcome) {
    const reason = item.reason ?? undefined;
    const image = item.image ?? undefined;
    const { detail } = item;
    const { seconds: before, bytes } = item.estimate ?? {};
    const none = { packages: [], tail: [], conflict: [] };
    if (outcome === undefined)
        return { status: report_statusOf(item), reason, detail, image, seconds: before, bytes, ...none };
    const common = {
        status: outcome.status,
        reason,
        detail,
        image: undefined,
        seconds: outcome.seconds,
        bytes: undefined,
        ...none,
    };
    switch (outcome.status) {
        case 'failed': {
            const { message, hint } = outcome.error;
            return {
                ...common,
                detail: hint === undefined ? message : `${message}; ${hint}`,
                tail: outcome.tail,
                conflict: outcome.conflict ?? [],
            };
        }
        case 'blocked':
            return { ...common, detail: `it stands on ${outcome.by}, which failed` };
        default:
            return {
                ...common,
                image: outcome.image,
                bytes: outcome.recorded?.bytes,
                packages: outcome.recorded?.changes ?? [],
            };
    }
}
// Where the registry may not be read, a reviewer is told what the diff says.
function report_statusOf({ action, presumed }) {
    if (presumed === null)
        return action;
    return presumed === 'build' ? 'build' : 'unverified';
}
function report_compare({ hash }, current, old) {
    const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
    return {
        name: current?.name,
        hash,
        oldHash: old?.hash,
        changes: changed ? diffDefinitions(old.definition, current.definition) : [],
        orderOnly: changed && old.unorderedHash === current.unorderedHash,
        steps: changed ? unifiedSteps(old.definition, current.definition) : [],
        unbuilt: current !== undefined && old !== undefined ? diffMetadata(old, current) : [],
        pins: current === undefined ? [] : checkPins(current),
    };
}
function countsOf(rows, failed, candidates) {
    const count = (...statuses) => rows.filter(({ status }) => statuses.includes(status)).length;
    return {
        build: count('build'),
        built: count('built'),
        reused: count('reuse', 'reused'),
        used: count('use', 'used'),
        failed: count('failed') + failed,
        blocked: count('blocked'),
        unknown: count('unknown'),
        unverified: count('unverified'),
        candidates,
    };
}
// A finding names a file, not an environment. A file that something selected is defined in, or that none is defined in, counts.
function orderDiagnostics({ plan, origins, diagnostics }, candidates, planned) {
    const all = new Map([...plan.diagnostics, ...diagnostics].map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    const aside = new Set(candidates.map(({ source }) => source));
    const excluded = new Set(origins.flatMap(({ id, source, selection }) => (selection === 'excluded' && !planned.has(id) ? [source] : [])));
    for (const { id, source, selection } of origins) {
        if (selection !== 'declared' && selection !== 'configured' && !planned.has(id))
            continue;
        aside.delete(source);
        excluded.delete(source);
    }
    const shown = [...all.values()].filter(({ path }) => !excluded.has(path));
    return [...shown.filter(({ path }) => !aside.has(path)), ...shown.filter(({ path }) => aside.has(path))];
}

;// CONCATENATED MODULE: ./build/hosts/action/annotations.js


// GitHub shows ten of each severity for a step and drops the rest; the line that fails the step is an error of its own.
const annotations_LIMITS = { error: 9, warning: 10, note: 10 };
/** Shows findings beside the lines of the pull request; answers how many found no place. `root` is relative to the workspace. */
function annotate(sink, diagnostics, root) {
    const left = { ...annotations_LIMITS };
    let dropped = 0;
    for (const diagnostic of diagnostics) {
        const { severity } = diagnostic;
        if (left[severity] === 0)
            dropped += 1;
        else
            annotateOne(sink, diagnostic, root);
        left[severity] = Math.max(0, left[severity] - 1);
    }
    return dropped;
}
function annotateOne(sink, diagnostic, root) {
    const { severity, code, message, hint, path, line, column } = diagnostic;
    const text = (0,safe_text/* logLine */.BP)(hint === undefined ? message : `${message}. ${hint}`);
    const properties = {
        title: (0,safe_text/* logLine */.BP)(code),
        ...(path === '.' ? {} : { file: (0,safe_text/* logLine */.BP)(external_node_path_.posix.join(root, path)) }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    const say = { error: sink.error, warning: sink.warning, note: sink.notice }[severity];
    say(text, properties);
}

// EXTERNAL MODULE: ./build/hosts/action/failure-text.js
var failure_text = __webpack_require__(3277);
;// CONCATENATED MODULE: ./build/hosts/action/findings.js



/** Parts the findings of what was planned or built from those of candidates, which fail no run. */
function findings_findingsOf({ sides, verdict }, { plan, applied }) {
    const { head } = sides;
    const answered = new Set([...plan.items.flatMap(({ ids }) => ids), ...plan.failed.map(({ id }) => id)]);
    const others = new Set(head.definitions.flatMap(({ item }) => (answered.has(item.id) ? [] : item.diagnostics)));
    const note = verdict.note === undefined ? [] : [(0,model_findings/* finding */.g)('note', 'planned-only', verdict.note, { path: '.' })];
    // A plan of another job brings no findings: this checkout has its own.
    const own = new Set([...diagnosticsOf(head), ...plan.diagnostics, ...sides.notes, ...(applied?.diagnostics ?? [])]);
    const all = [...own];
    const failures = [
        ...failedBefore(head, plan),
        ...(applied?.outcomes ?? []).flatMap((outcome) => failedOutcome(outcome, head)),
    ];
    const relevant = [...failures, ...all.filter((diagnostic) => !others.has(diagnostic)), ...note];
    return { all, relevant: (0,diagnostic/* worstFirst */.md)(relevant) };
}
// Most failures have a finding that says where; those that have none are told by their cause.
function failedBefore({ definitions }, { failed }) {
    return failed.flatMap(({ id, stage, cause }) => {
        const definition = definitions.find(({ item }) => item.id === id);
        if (definition?.item.diagnostics.some(({ severity }) => severity === 'error'))
            return [];
        return [(0,model_findings/* finding */.g)('error', `${stage}-failed`, `${id}: ${cause}`, { path: definition?.origin.source ?? '.' })];
    });
}
function failedOutcome(outcome, { definitions }) {
    if (outcome.status !== 'failed')
        return [];
    const { item, error } = outcome;
    const path = definitions.find(({ origin }) => item.ids.includes(origin.id))?.origin.source ?? '.';
    return [(0,model_findings/* finding */.g)('error', error.code, `${item.ids.join(', ')}: ${error.message}`, { path, hint: error.hint })];
}

;// CONCATENATED MODULE: ./build/hosts/action/remarks.js

/** What stands below the head line: why a run did less than it was asked to. Markdown of ours. */
function remarksOf({ verdict: { note } }, { items }) {
    const unread = items.some(({ presumed }) => presumed !== null);
    return [...(note === undefined ? [] : [`> ${note}`]), ...(unread ? [remarks_UNREAD] : [])];
}
const remarks_UNREAD = '> The registry refuses to be read here: what would be built is told by the diff alone, and nothing is verified.';
/** What a reviewer can do about it, below everything else. Markdown of ours. */
function footerOf({ verdict, runner }) {
    const { pullRequest, labels } = verdict;
    const base = baseBranchOf(runner.event);
    const command = base === undefined ? 'terrarium plan --why' : `terrarium plan --why --base-ref origin/${base}`;
    const local = `On your machine: \`${command}\``;
    const anew = labels.force.length + labels.refresh.length > 0 ? ANEW : remarks_LABELS;
    // Labels of a fork's pull request count for nothing.
    return pullRequest?.kind === 'number' ? `<sub>${local}. ${anew}</sub>` : `<sub>${local}.</sub>`;
}
const remarks_LABELS = 'Label `terrarium:rebuild` builds anew what this pull request changes, `terrarium:refresh` with newly solved packages.';
const ANEW = 'Built anew because a label says so: remove it, or the next push does it again.';

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/write-file.js





/**
 * Writes a file below the root as a whole, never through a link; its folder is made where it does not exist. With `before` it must
 * still hold that text: what was read and what is replaced are one. Failures are `usage` errors.
 */
async function writeText(root, path, text, before) {
    const name = JSON.stringify(path);
    try {
        const base = await (0,promises_.realpath)(root);
        const folder = await openFolder(base, (0,external_node_path_.dirname)((0,external_node_path_.join)(base, path)), name);
        const file = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
        const mode = await checkFile(file, name, before);
        await replace(file, text, mode);
    }
    catch (cause) {
        if (cause instanceof errors/* TerrariumError */.q)
            throw cause;
        throw new errors/* TerrariumError */.q('usage', `${name} cannot be written`, { cause, hint: 'it must be a file, and no link' });
    }
}
// What exists of the folder may be links, which must not lead out; the rest is made.
async function openFolder(base, folder, name) {
    const found = await (0,promises_.realpath)(folder).catch(async (error) => {
        if (!write_file_isAbsent(error) || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        const parent = await openFolder(base, (0,external_node_path_.dirname)(folder), name);
        const made = (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(folder));
        await (0,promises_.mkdir)(made);
        return made;
    });
    if ((0,external_node_path_.relative)(base, found).split('/')[0] === '..')
        throw new errors/* TerrariumError */.q('usage', `${name} leads out of the root`);
    return found;
}
async function checkFile(file, name, before) {
    const stats = await (0,promises_.lstat)(file).catch((error) => {
        if (write_file_isAbsent(error) && before === undefined)
            return undefined;
        throw error;
    });
    if (stats === undefined)
        return 0o644;
    if (!stats.isFile())
        throw new Error('no regular file');
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        if (before !== undefined && !(await handle.readFile()).equals(Buffer.from(before)))
            throw new errors/* TerrariumError */.q('usage', `${name} changed while it was read`, { hint: 'run it again' });
    }
    finally {
        await handle.close();
    }
    return stats.mode & 0o777;
}
// A stop in the middle leaves the file as it was.
async function replace(file, text, mode) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', mode);
        try {
            await handle.writeFile(text);
            await handle.chmod(mode);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
function write_file_isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

;// CONCATENATED MODULE: ./build/core/report/sarif.js



/** GitHub shows 5,000 results of a run, by severity, and refuses 25,000. https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning */
const MAX_RESULTS = 5000;
/** Characters of a message. */
const MAX_TEXT = 1000;
/**
 * Findings as SARIF 2.1.0, worst first, at most 5,000. Findings of no file are left out: code scanning shows places.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function formatSarif(diagnostics, { version, prefix }) {
    const placed = diagnostics.filter(({ path }) => path !== '.');
    const shown = (0,diagnostic/* worstFirst */.md)(placed).slice(0, MAX_RESULTS);
    const codes = [...new Set(shown.map(({ code }) => code))].sort();
    const driver = {
        name: 'Terrarium',
        semanticVersion: version,
        informationUri: 'https://github.com/terrarium-env/terrarium',
        rules: codes.map(ruleOf),
    };
    const results = shown.map((diagnostic) => sarif_resultOf(diagnostic, prefix, codes));
    return `${JSON.stringify({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    })}\n`;
}
function ruleOf(id) {
    const rule = PIN_RULES.find((candidate) => candidate.id === id);
    const helpUri = rule === undefined ? ERRORS : rulePage(id);
    return {
        id,
        shortDescription: { text: rule?.summary ?? id },
        helpUri,
        defaultConfiguration: { level: rule?.severity ?? 'error' },
    };
}
const ERRORS = 'https://github.com/terrarium-env/terrarium/blob/main/docs/errors.md#diagnostics';
function sarif_resultOf(diagnostic, prefix, codes) {
    const { severity, code, message, hint, path, line = 1, column } = diagnostic;
    const uri = `${prefix}${path}`.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const text = (hint === undefined ? message : `${message}. ${hint}`).slice(0, MAX_TEXT).toWellFormed();
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        // SARIF has the same three words for it.
        level: severity,
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                    region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
                },
            },
        ],
        // A finding stays one when its line moves.
        partialFingerprints: {
            'terrarium/v1': (0,names_sha256/* sha256Hex */.f)(JSON.stringify([code, path, message])),
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/version.js
/** Version of the package; a test keeps it equal to package.json. */
const version_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/adapters/github/reviews.js



/** Comments of one review, at most: more are read by nobody. */
const MAX_COMMENTS = 20;
/** Files of a pull request, by GitHub's diff. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
function changedFiles(github, pullRequest) {
    return github.ask('the changed files could not be read', async ({ octokit, owner, repo }) => {
        const request = { owner, repo, pull_number: pullRequest, per_page: 100 };
        const files = await octokit.paginate(octokit.rest.pulls.listFiles, request);
        return files.map(({ filename, sha, patch = '' }) => ({ path: filename, blob: sha ?? '', patch }));
    });
}
/** Posts comments in one review; those that a review of ours made before are never repeated. Answers how many were posted. */
function postReview(github, review) {
    return github.ask('the suggestions could not be posted', async (client) => {
        const known = await knownMarkers(client, review.pullRequest);
        const fresh = review.comments.filter((comment) => !known.has(reviews_markerOf(review, comment))).slice(0, MAX_COMMENTS);
        if (fresh.length === 0)
            return 0;
        try {
            await reviews_post(client, review, fresh);
        }
        catch (error) {
            if (!isLostReply(error))
                throw error;
            // It may have been posted although nobody said so: twice would be noise for ever.
            const made = await knownMarkers(client, review.pullRequest);
            if (!fresh.some((comment) => made.has(reviews_markerOf(review, comment))))
                await reviews_post(client, review, fresh);
        }
        return fresh.length;
    });
}
async function reviews_post(client, review, comments) {
    const { octokit, owner, repo } = client;
    await octokit.rest.pulls.createReview({
        owner,
        repo,
        pull_number: review.pullRequest,
        commit_id: review.commit,
        event: 'COMMENT',
        body: review.body,
        comments: comments.map((comment) => ({
            path: comment.path,
            line: comment.to,
            side: 'RIGHT',
            ...(comment.from === comment.to ? {} : { start_line: comment.from, start_side: 'RIGHT' }),
            body: `${comment.body}\n\n${reviews_markerOf(review, comment)}`,
        })),
        request: { retries: 0 },
    });
}
/** Markers of the comments that we wrote. */
async function knownMarkers(client, pullRequest) {
    const { octokit, owner, repo } = client;
    const request = { owner, repo, pull_number: pullRequest, per_page: 100 };
    const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, request);
    const marked = comments.flatMap(({ body, user }) => {
        const marker = /<!-- terrarium-suggestion [0-9a-f]{32} -->$/.exec(body)?.[0];
        return marker === undefined ? [] : [{ marker, login: user?.login }];
    });
    return new Set((await ownAmong(client, marked)).map(({ marker }) => marker));
}
// By what is suggested and where, not by the line: lines move.
function reviews_markerOf({ scope }, { path, body }) {
    return `<!-- terrarium-suggestion ${(0,names_sha256/* sha256Hex */.f)(JSON.stringify([scope, path, body])).slice(0, 32)} -->`;
}

;// CONCATENATED MODULE: ./build/core/pinning/patch-lines.js
/** Lines of the new side that a patch of GitHub shows, and on which a review may comment: added ones and those around them. */
function rightLines(patch) {
    const lines = new Set();
    let at = 0;
    for (const line of patch.split('\n')) {
        const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
        if (start !== undefined)
            at = Number(start);
        else if (line.startsWith('+') || line.startsWith(' ')) {
            lines.add(at);
            at += 1;
        }
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/core/packages/find-image.js







/**
 * Finds what a text names: an environment of the tree by id or name, an image by digest, a definition hash or image key (7 digits or
 * more), or `name:version` of a record. Throws `usage` when it names nothing, or several things.
 */
async function findSubject(registry, order, text, environments) {
    const found = (await findEnvironment(registry, order, text, environments)) ??
        (await findDigest(registry, order, text)) ??
        (await findHash(registry, order, text)) ??
        (await findRecorded(registry, order, text));
    if (found !== undefined)
        return found;
    throw new TerrariumError('usage', `nothing is known as ${JSON.stringify(text)}`, {
        hint: 'give an id or name of this tree, a definition hash, a digest, or name:version',
    });
}
async function findEnvironment(registry, order, text, environments) {
    const named = environments.filter(({ id, name }) => id === text || name === text);
    const [first] = named.filter(({ id }) => id === text).concat(named);
    if (first === undefined)
        return undefined;
    if (first.id !== text && named.length > 1)
        throw ambiguous(text, named.map(({ id }) => id));
    const stored = await readTag(registry, order, `def-${first.hash}`, first.id);
    const { hash, definition } = first;
    return {
        ...(stored ?? { ...find_image_NOTHING, packages: await resolutionOf(registry, order, hash) }),
        title: first.id,
        hash,
        definition,
    };
}
async function findDigest(registry, order, text) {
    const reference = text.includes('@') ? parseReference(text) : undefined;
    const digest = reference?.digest ?? parseDigest(text);
    if (digest === undefined)
        return undefined;
    return readTag(registry, reference === undefined ? order : [reference], digest, text);
}
async function findHash(registry, order, text) {
    if (!/^[0-9a-f]{7,64}$/.test(text))
        return undefined;
    for (const repository of order) {
        const tags = ((await registry.listTags(repository)) ?? []).filter((tag) => /^(?:def|env|res)-[0-9a-f]{64}$/.test(tag));
        const matches = tags.filter((tag) => tag.slice(4).startsWith(text));
        const hashes = [...new Set(matches.map((tag) => tag.slice(4)))];
        if (hashes.length > 1)
            throw ambiguous(text, hashes);
        const [tag] = matches.filter((name) => !name.startsWith('res-'));
        const [hash] = hashes;
        if (tag !== undefined)
            return readTag(registry, [repository], tag, text);
        // The record of a definition outlives its image.
        const packages = hash === undefined ? undefined : await resolutionOf(registry, [repository], hash);
        if (hash !== undefined && packages !== undefined)
            return { ...find_image_NOTHING, title: text, hash, packages };
    }
    return undefined;
}
async function findRecorded(registry, order, text) {
    const [, name, version] = /^(.+):([^:]+)$/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const named = { id: name, name, version, hash: '' };
    for (const repository of order) {
        const records = await readRecords(registry, repository, named);
        const record = records.find((candidate) => candidate.version === version);
        if (record === undefined)
            continue;
        const stored = await readTag(registry, [repository], record.image, text);
        const { definitionHash: hash, definition } = record;
        return { ...(stored ?? find_image_NOTHING), title: text, hash, definition, record };
    }
    return undefined;
}
const find_image_NOTHING = { definition: undefined, image: undefined, packages: undefined, record: undefined };
async function readTag(registry, order, tag, title) {
    for (const repository of order) {
        const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag);
        if (image?.kind !== 'image')
            continue;
        const labels = image.configs[0]?.labels ?? {};
        const hash = labels[LABELS.definition] ?? '';
        const facts = await readImageFacts(registry, repository, image.digest, hash);
        const found = {
            name: `${(0,names_reference/* formatRepository */.Sh)(repository)}@${image.digest}`,
            key: labels[LABELS.key] ?? '',
            base: { name: labels[LABELS.baseName] ?? '', digest: labels[LABELS.baseDigest] ?? '' },
            platforms: image.configs.map(({ platform }) => platform),
            cost: facts?.cost,
        };
        return { ...find_image_NOTHING, title, hash, definition: facts?.definition, image: found, packages: facts?.packages };
    }
    return undefined;
}
/**
 * What the last image of an environment holds: that of its definition, or the one behind its name's `latest`, of whatever
 * definition that was. `undefined` where none is written down.
 */
async function findPackages(registry, order, environment) {
    const stored = await readTag(registry, order, `def-${environment.hash}`, environment.id);
    const own = stored?.packages ?? (await resolutionOf(registry, order, environment.hash));
    if (own !== undefined)
        return { packages: own, own: true };
    const latest = (await readTag(registry, order, latestTag(environment), environment.id))?.packages;
    return latest && { packages: latest, own: false };
}
async function resolutionOf(registry, order, hash) {
    for (const repository of order) {
        const found = await readResolution(registry, repository, hash);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ambiguous(text, names) {
    const hint = `one of ${names.slice(0, 5).join(', ')}`;
    return new TerrariumError('usage', `${JSON.stringify(text)} names several definitions`, { hint });
}

;// CONCATENATED MODULE: ./build/core/pinning/answers.js

/**
 * Versions of what an image holds, where all its platforms agree, and digests by reference. An image of another definition answers for
 * nothing that is limited: its version may lie outside. Packages count that were installed into the environment itself: a base
 * may bring others of the same name.
 */
function answerFrom(known, digests) {
    return (wanted) => {
        if (wanted.kind === 'digest')
            return digests.get(wanted.reference);
        if (known === undefined || !(known.own || wanted.unlimited))
            return undefined;
        const versions = new Set(known.packages.platforms.map((platform) => versionIn(platform, wanted)));
        const [version] = versions;
        return versions.size === 1 ? version : undefined;
    };
}
function versionIn({ conda, python }, { kind, name }) {
    if (kind === 'conda')
        return best(conda.filter((found) => found.name === name), ({ prefix }) => prefix);
    return best(python.filter((found) => found.name === name && found.source === ''), ({ location }) => location);
}
// Ours first; else the one that there is.
function best(found, placeOf) {
    const ours = found.filter((one) => placeOf(one) === recipe/* PREFIX */.H3 || placeOf(one).startsWith(`${recipe/* PREFIX */.H3}/`));
    const versions = new Set((ours.length > 0 ? ours : found).map(({ version }) => version));
    const [version] = versions;
    return versions.size === 1 ? version : undefined;
}

;// CONCATENATED MODULE: ./build/core/pinning/edits.js

/** Fixes with what they asked for. A record is another's text: only what is a version or a digest is written into a file. */
function editsOf(pins, answer) {
    return pins.flatMap(({ diagnostic: { code }, subject, fixes }) => fixes.flatMap((fix) => {
        const value = answer(fix.wanted);
        if (value === undefined || !isSafe(fix.wanted, value))
            return [];
        return [{ place: fix.place, text: edits_textOf(fix, value), code, subject }];
    }));
}
/** What fixes ask for, each once. */
function wantedBy(pins) {
    const all = pins.flatMap(({ fixes }) => fixes.map(({ wanted }) => [JSON.stringify(wanted), wanted]));
    return [...new Map(all).values()];
}
/**
 * Edits that agree, in the order of the files: environments that share a file ask for equal ones. Where two ask for other texts at
 * one place, neither is made; they are `disputed`.
 */
function mergeEdits(edits) {
    const byPlace = Map.groupBy(edits, ({ place }) => JSON.stringify([place.path, place.start, place.end]));
    const merged = { edits: [], disputed: [] };
    for (const [first, ...rest] of byPlace.values()) {
        if (first === undefined)
            continue;
        (rest.every(({ text }) => text === first.text) ? merged.edits : merged.disputed).push(first);
    }
    merged.edits.sort((a, b) => a.place.path === b.place.path ? a.place.start - b.place.start : a.place.path < b.place.path ? -1 : 1);
    return merged;
}
/** The text with the edits of its file, which do not overlap; all else stays byte for byte. */
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => b.place.start - a.place.start);
    return sorted.reduce((current, { place: { start, end }, text: replacement }) => current.slice(0, start) + replacement + current.slice(end), text);
}
function edits_textOf({ before, after }, value) {
    return `${before}${value}${after}`;
}
function isSafe({ kind }, value) {
    return kind === 'digest' ? (0,names_digest/* parseDigest */.m)(value) !== undefined : /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,100}$/.test(value);
}

;// CONCATENATED MODULE: ./build/core/pinning/propose-edits.js







/** Edits for the findings that have a fix: versions that the last image of an environment got, and digests of today. */
async function proposeEdits(environments, sources) {
    const notes = [];
    const digests = new Map();
    const edits = [];
    for (const environment of environments) {
        const pins = findPins(environment);
        await addDigests(digests, pins, sources.bases, notes);
        const needsPackages = wantedBy(pins).some(({ kind }) => kind !== 'digest');
        const packages = needsPackages ? await propose_edits_packagesOf(environment, sources, notes) : undefined;
        edits.push(...editsOf(pins, answerFrom(packages, digests)));
    }
    return { ...mergeEdits(edits), notes: (0,diagnostic/* distinct */.dM)(notes) };
}
async function propose_edits_packagesOf(environment, { registry, order }, notes) {
    const { id, source: path } = environment;
    try {
        const packages = await findPackages(registry, order, environment);
        const hint = 'build it once, or pin by hand';
        const message = `no image of ${id} is known: its packages have no version to be pinned to`;
        if (packages === undefined)
            notes.push((0,model_findings/* finding */.g)('note', 'not-resolved', message, { path, hint }));
        return packages;
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        notes.push(unanswered(path, error));
        return undefined;
    }
}
async function addDigests(digests, pins, bases, notes) {
    for (const wanted of wantedBy(pins)) {
        if (wanted.kind !== 'digest' || digests.has(wanted.reference))
            continue;
        const resolution = await bases.resolveWhole(wanted.reference);
        if (resolution.ok)
            digests.set(wanted.reference, resolution.digest);
        else
            notes.push(unanswered(pins[0]?.diagnostic.path ?? '.', resolution.error));
    }
}
function unanswered(path, { message, hint }) {
    return (0,model_findings/* finding */.g)('note', 'not-resolved', message, { path, hint });
}

;// CONCATENATED MODULE: ./build/core/pinning/restore-order.js


/** Code of edits that restore an order. */
const ORDER_ONLY = 'order-only';
/**
 * Edits by which packages and channels stand in their former order again, where nothing else changed. None where one of them is
 * written in a way that cannot be moved, or twice.
 */
function restoreOrder(before, after) {
    if (before.hash === after.hash || before.unorderedHash !== after.unorderedHash)
        return [];
    const places = placesOf(after);
    const [old, now] = [before.image.python, after.image.python];
    return [
        ...moved(old.channels, now.channels, places.channel),
        ...moved(old.conda, now.conda, places.conda),
        ...moved(restore_order_requirements(old.pip), restore_order_requirements(now.pip), places.pip),
    ];
}
function moved(before, after, find) {
    const written = new Map(after.flatMap((text) => [[text, find(text)]]));
    const all = [...written.values()].flat();
    if (written.size !== after.length || all.length !== after.length || !areAlike(all))
        return [];
    return after.flatMap((text, index) => {
        const [[here], [wanted]] = [written.get(text) ?? [], written.get(before[index] ?? '') ?? []];
        if (here === undefined || wanted === undefined || here === wanted)
            return [];
        return [{ place: here.place, text: wanted.text, code: ORDER_ONLY, subject: text }];
    });
}
// One takes the place of another: in the same file, between the same quotes.
function areAlike(all) {
    const [first] = all;
    return all.every((one) => isMovable(one) && one.quote === first?.quote && one.place.path === first.place.path);
}
/** What is plain text to YAML in every context, also within brackets. */
const restore_order_PLAIN = /^[A-Za-z0-9_.=<>~*:/ -]+$/;
function isMovable({ exact, element, form, quote, text }) {
    if (!exact || !element)
        return false;
    return form === 'lines' || (quote === '' ? restore_order_PLAIN.test(text) : !/["'\\]/.test(text));
}
// Of nested files only the order inside of each could have changed: they are left alone.
function restore_order_requirements(entries) {
    return entries.flatMap((entry) => {
        const body = typeof entry === 'string' ? requirementText(entry) : undefined;
        const reading = body === undefined ? undefined : parseRequirement(body);
        return reading?.ok ? [formatRequirement(reading.requirement)] : [];
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/suggestions.js





/**
 * Edits as suggestions on whole lines. `isOpen` says on which lines a reviewer may comment. Lines that hold what cannot be seen,
 * and files with other line ends than `\n`, are left alone: a reviewer applies a suggestion by what it looks like.
 */
function suggestionsOf(edits, documents, isOpen) {
    return [...Map.groupBy(edits, ({ place }) => place.path)].flatMap(([path, own]) => {
        const document = documents.get(path);
        if (document === undefined || document.text.includes('\r'))
            return [];
        return groups(document, own).flatMap((group) => {
            const suggestion = suggestionOf(document, group);
            const lines = Array.from({ length: suggestion.to - suggestion.from + 1 }, (_, at) => suggestion.from + at);
            return lines.every((line) => isOpen(path, line)) && (0,safe_text/* isPlainText */.KA)(suggestion.text) ? [suggestion] : [];
        });
    });
}
// An order is restored as a whole, everything else line by line.
function groups(document, edits) {
    const order = withoutComments(document, edits.filter(({ code }) => code === ORDER_ONLY));
    const others = edits.filter(({ code }) => code !== ORDER_ONLY);
    const byLine = Map.groupBy(others, ({ place }) => positionAt(document.text, place.start).line);
    return [...(order.length === 0 ? [] : [order]), ...byLine.values()];
}
// A comment is about what stands before it, and would stay where it is.
function withoutComments({ text }, order) {
    const commented = order.some(({ place }) => {
        const { start, end } = lineAt(text, place.start);
        return /(?:^|\s)#/.test(text.slice(start, end));
    });
    return commented ? [] : order;
}
function suggestionOf(document, edits) {
    const first = Math.min(...edits.map(({ place }) => place.start));
    const last = Math.max(...edits.map(({ place }) => place.end));
    const { start } = lineAt(document.text, first);
    const { end } = lineAt(document.text, last);
    const shifted = edits.map((edit) => ({
        ...edit,
        place: { ...edit.place, start: edit.place.start - start, end: edit.place.end - start },
    }));
    return {
        path: document.path,
        from: positionAt(document.text, first).line,
        to: positionAt(document.text, last).line,
        text: applyEdits(document.text.slice(start, end), shifted),
        edits,
    };
}
/** The text of a review comment: why, the lines, and the page of each rule. */
function suggestionText({ edits, text }) {
    const subjects = [...new Set(edits.map(({ subject }) => (0,safe_text/* codeSpan */.SS)(subject, 100)))];
    const rules = [...new Set(edits.map(({ code }) => code))];
    const why = rules.includes(ORDER_ONLY)
        ? 'Only the order changed, which costs a rebuild. The former order:'
        : `Pin ${subjects.slice(0, 5).join(', ')} to what the last image has, or to the digest of today:`;
    const pages = rules.filter((rule) => rule !== ORDER_ONLY).map((rule) => `[${rule}](${rulePage(rule)})`);
    return [why, (0,safe_text/* suggestionBlock */.St)(text), ...(pages.length === 0 ? [] : [pages.join(', ')])].join('\n\n');
}

;// CONCATENATED MODULE: ./build/hosts/action/session.js

/** What a comment or a cache entry is of: one configuration of one repository. */
function scopeOf({ repository, root, workspace }, { config }) {
    return JSON.stringify([repository, (0,external_node_path_.relative)(workspace, root), config ?? 'terrarium.yml']);
}

;// CONCATENATED MODULE: ./build/hosts/action/suggest.js













/**
 * Corrections as suggestions on the lines of the pull request, in one review, never twice. What keeps them from being posted is a
 * note: they can be had with `terrarium pin`, too.
 */
async function suggest(session, pullRequest, report) {
    const { github, inputs, runner } = session;
    if (github === undefined || !inputs.suggestions)
        return [];
    const files = await changedFiles(github, pullRequest.number);
    if (isRefused(files))
        return [notPosted(files.message, files.hint)];
    const documents = headDocuments(session, files);
    const touched = touchedEnvironments(session, documents, report);
    const edits = (await editsFor(session, touched)).filter(({ place }) => documents.has(place.path));
    if (edits.length === 0)
        return [];
    const patches = new Map(files.map(({ path, patch }) => [path, rightLines(patch)]));
    const prefix = suggest_prefixOf(session);
    const suggestions = suggestionsOf(edits, documents, (path, line) => patches.get(prefix + path)?.has(line) === true);
    const comments = suggestions.map((suggestion) => ({
        path: prefix + suggestion.path,
        from: suggestion.from,
        to: suggestion.to,
        body: suggestionText(suggestion),
    }));
    const scope = scopeOf(runner, inputs);
    const review = { pullRequest: pullRequest.number, commit: pullRequest.commit, scope, body: BODY, comments };
    const posted = await postReview(github, review);
    return isRefused(posted) ? [notPosted(posted.message, posted.hint)] : [];
}
const BODY = 'What is pinned here is what the last image has: nothing is upgraded by it.';
function notPosted(message, hint) {
    return (0,model_findings/* finding */.g)('note', 'suggestions-failed', message, { path: '.', hint });
}
/** Path of the definitions in the repository, empty or with a slash at its end. */
function suggest_prefixOf({ runner }) {
    const folder = (0,external_node_path_.relative)(runner.workspace, runner.root);
    return folder === '' ? '' : `${folder}/`;
}
// What is checked out may be a merge: only where a file is the head's own do its lines mean the same.
function headDocuments(session, files) {
    const prefix = suggest_prefixOf(session);
    const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
    return new Map([...documentsByPath(definitions_environmentsOf(session.sides.head))].filter(([path, { text }]) => blobs.has(prefix + path) && blobs.get(prefix + path) === blobId(text)));
}
function touchedEnvironments({ sides }, documents, { rows }) {
    const reported = new Set(rows.map(({ id }) => id));
    return definitions_environmentsOf(sides.head).filter((environment) => reported.has(environment.id) && check_documentsOf(environment).some(({ path }) => documents.has(path)));
}
// https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
function blobId(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
async function editsFor({ sides, registry, order }, environments) {
    const bases = baseResolver(registry, sides.head.config);
    const { edits } = await proposeEdits(environments, { registry, order: order.order, bases });
    const before = new Map(sides.base && definitions_environmentsOf(sides.base).map((environment) => [environment.id, environment]));
    const restored = environments.flatMap((environment) => {
        const old = before.get(environment.id);
        return old === undefined ? [] : restoreOrder(old, environment);
    });
    // A line whose order is restored is not pinned at once: one suggestion would undo the other.
    const moved = new Set(restored.map(({ place }) => JSON.stringify([place.path, place.start])));
    return [...restored, ...edits.filter(({ place }) => !moved.has(JSON.stringify([place.path, place.start])))];
}

;// CONCATENATED MODULE: ./build/hosts/action/sarif-file.js







/**
 * Writes the findings where `sarif-file` says, below the workspace, for github/codeql-action/upload-sarif. The checkout may hold links in
 * its place: what keeps the file from being written is a warning.
 */
async function writeSarif(session, diagnostics) {
    const { inputs, runner } = session;
    if (inputs.sarifFile === undefined)
        return [];
    const path = (0,external_node_path_.relative)(runner.workspace, (0,external_node_path_.resolve)(runner.workspace, inputs.sarifFile));
    try {
        const text = formatSarif(diagnostics, { version: version_VERSION, prefix: suggest_prefixOf(session) });
        await writeText(runner.workspace, path, text);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        const { message, hint = 'name a file below the workspace' } = error;
        return [(0,model_findings/* finding */.g)('warning', 'sarif-failed', `input sarif-file: ${message}`, { path: '.', hint })];
    }
}

;// CONCATENATED MODULE: ./build/core/report/candidates.js

const BASE = 'python:3.12-slim';
/**
 * Entries that select every candidate, for `environments:` of terrarium.yml. A file that lists environments selects only those,
 * so that what was selected without an entry comes first.
 */
function candidates_entriesFor({ candidates, declared }) {
    return [...declared.map((path) => `  - path: ${yamlText(path)}`), ...candidates.map(entryFor)];
}
// A list of packages says nothing of the image that it is to be installed on.
function entryFor({ id, format }) {
    const path = `  - path: ${yamlText(id)}`;
    return PACKAGE_FORMATS.has(format) ? `${path}\n    base: ${BASE}` : path;
}
/** A scalar of YAML: plain where no reader takes it for anything else, else in double quotes with `\u` for what cannot be seen. */
function yamlText(text) {
    if (/^[A-Za-z][\w-]*[./][\w./-]*$/.test(text))
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/core/report/fit.js
const GAP = '\n\n';
/** Joins a heading and parts to at most `limit` UTF-16 units: parts of high rank are folded first, then units are left out. */
function fitParts(heading, parts, limit) {
    const kept = dropParts(heading, parts, limit);
    const shown = new Map(kept.map((part) => [part, 0]));
    let room = limit - heading.length - kept.reduce((sum, part) => sum + GAP.length + sizeOf(part, 0), 0);
    for (const part of kept.toSorted((a, b) => a.rank - b.rank)) {
        const count = unitsWithin(part, room + sizeOf(part, 0));
        shown.set(part, count);
        room -= sizeOf(part, count) - sizeOf(part, 0);
    }
    const texts = kept.map((part) => renderPart(part, shown.get(part) ?? 0));
    return [heading, ...texts].join(GAP);
}
// Where not even the folded lines fit, those of the highest rank go.
function dropParts(heading, parts, limit) {
    let size = heading.length;
    const kept = new Set();
    for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
        size += GAP.length + sizeOf(part, 0);
        if (size > limit)
            break;
        kept.add(part);
    }
    return parts.filter((part) => kept.has(part));
}
function unitsWithin(part, room) {
    const { units, separator } = part;
    if (sizeOf(part, units.length) <= room)
        return units.length;
    let size = frameOf(part);
    let count = 0;
    for (const unit of units.slice(0, -1)) {
        size += unit.length + (count === 0 ? 0 : separator.length);
        if (size + GAP.length + fit_missing(units.length - count - 1).length > room)
            break;
        count += 1;
    }
    return count;
}
function frameOf({ open, close }) {
    return open.length + close.length;
}
function sizeOf(part, count) {
    return renderPart(part, count).length;
}
function renderPart(part, count) {
    const { open, units, separator, close } = part;
    const left = units.length - count;
    if (count === 0 && left > 0)
        return `${part.label}: ${fit_missing(left)}`;
    const text = `${open}${units.slice(0, count).join(separator)}${close}`;
    return left === 0 ? text : `${text}${GAP}${fit_missing(left)}`;
}
function fit_missing(count) {
    return `${count} more in the job summary`;
}

;// CONCATENATED MODULE: ./build/core/report/markdown-rows.js





/** Head of a table of environments. */
function tableHead(images) {
    return images === 'none'
        ? '| environment | hash | action | why |\n| --- | --- | --- | --- |\n'
        : '| environment | hash | action | why | image |\n| --- | --- | --- | --- | --- |\n';
}
/** One environment as a row of a table. */
function tableRow(row, images) {
    const action = row.seconds === undefined || isSettled(row) ? words(row.status) : `${words(row.status)} (${markdown_rows_costOf(row)})`;
    const columns = [(0,safe_text/* codeSpan */.SS)(row.id), hashes(row), action, words(row.detail)];
    return cells(images === 'none' ? columns : [...columns, markdown_rows_imageOf(row, images)]);
}
function markdown_rows_imageOf({ image }, images) {
    if (image === undefined)
        return '';
    // A digest is known by its first digits.
    const short = images === 'short' ? /@(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(image)?.[1] : undefined;
    return (0,safe_text/* codeSpan */.SS)(short ?? image, 400);
}
// Of what is to be built, by its last build.
function markdown_rows_costOf({ status, seconds = 0, bytes }) {
    const parts = [formatSeconds(seconds), ...(bytes === undefined ? [] : [formatBytes(bytes)])];
    return `${status === 'build' ? 'last time ' : ''}${parts.join(', ')}`;
}
function cells(texts) {
    return `| ${texts.join(' | ')} |`;
}
function hashes({ oldHash, hash }) {
    const current = (0,safe_text/* codeSpan */.SS)(hash.slice(0, 12));
    return oldHash === undefined || oldHash === hash ? current : `${(0,safe_text/* codeSpan */.SS)(oldHash.slice(0, 12))} → ${current}`;
}
/** Words and nothing but words need no code span: there is no sign in them that could mean anything. */
function words(text) {
    return text.length <= 200 && /^[A-Za-z]+(?:[,;]? [A-Za-z]+)*$/.test(text) ? text : (0,safe_text/* codeSpan */.SS)(text, 300);
}
function details(summary, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function markdown_rows_count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function markdown_rows_name(text) {
    return `<code>${(0,safe_text/* htmlText */.js)(text)}</code>`;
}
/** A failed build: what could not be installed together, and the last lines of its output. */
function failure({ id, detail, conflict, tail }) {
    const reasons = conflict.length === 0 ? '' : `\n\nThese do not go together:\n\n${(0,safe_text/* codeBlock */.DV)(conflict)}`;
    const output = tail.length === 0 ? '' : `\n\nThe last lines of its output:\n\n${(0,safe_text/* codeBlock */.DV)(tail)}`;
    return details(`${markdown_rows_name(id)} failed`, `${(0,safe_text/* codeSpan */.SS)(detail, 500)}${reasons}${output}`, true);
}
/** A finding as an element of a list. */
function listItem({ severity, code, message, path, line, column, hint }) {
    const place = [
        path,
        ...(line === undefined ? [] : [line]),
        ...(line === undefined || column === undefined ? [] : [column]),
    ].join(':');
    const advice = hint === undefined ? '' : `, hint: ${(0,safe_text/* codeSpan */.SS)(hint, 400)}`;
    return `- ${words(severity)} ${(0,safe_text/* codeSpan */.SS)(place, 300)} ${(0,safe_text/* codeSpan */.SS)(message, 400)} (${codeName(code)})${advice}`;
}
// The rule's page says how to pin it. What only might be pinned is counted.
function pinItem({ severity, code, message, path, line }) {
    const place = line === undefined ? path : `${path}:${line}`;
    return `- ${words(severity)} ${(0,safe_text/* codeSpan */.SS)(place, 300)} ${(0,safe_text/* codeSpan */.SS)(message, 400)} (${codeName(code)})`;
}
// Rules are our own words, and so are their pages.
function codeName(code) {
    return isPinRule(code) ? `[${code}](${rulePage(code)})` : (0,safe_text/* codeSpan */.SS)(code);
}
/** Lines of one environment, at most. */
const markdown_rows_MAX_LINES = 40;
/** True where there is more to tell of an environment than its row does. */
function hasDifference(row) {
    const { changes, packages, unbuilt, renamedFrom, pins } = row;
    // What changed is told also where the image is there already; pins only where somebody is at work anyway.
    if (changes.length + packages.length + unbuilt.length > 0 || renamedFrom !== undefined)
        return true;
    return pins.some(({ severity }) => severity !== 'note') && !isSettled(row);
}
/** What differs from the merge base, in package terms, and what is not pinned. */
function markdown_rows_difference(row, isOpen) {
    const { id, pins, image } = row;
    const parts = [
        ...(row.orderOnly ? [markdown_rows_ORDER_ONLY] : []),
        markdown_rows_listOf(factsOf(row)),
        ...(row.steps.length === 0 ? [] : [(0,safe_text/* codeBlock */.DV)(clip(row.steps), 'diff')]),
        ...(row.unbuilt.length === 0 ? [] : [unbuilt(row)]),
        markdown_rows_listOf(pins.filter(({ severity }) => severity !== 'note').map(pinItem)),
        ...(image === undefined ? [] : [`Image ${(0,safe_text/* codeSpan */.SS)(image, 400)}`]),
    ];
    const summary = `${markdown_rows_name(id)}: ${[changeCount(row), ...pinCount(pins)].join(', ')}`;
    return details(summary, parts.filter((part) => part !== '').join('\n\n'), isOpen);
}
const markdown_rows_ORDER_ONLY = 'The same packages and channels in another order. Their order is part of the hash: it costs a rebuild.';
function unbuilt({ unbuilt: changes, oldHash, hash }) {
    const why = oldHash === hash ? 'No rebuild for' : 'Not a part of the image:';
    return `${why} ${changes.map((text) => (0,safe_text/* codeSpan */.SS)(text, 200)).join(', ')}`;
}
// Instructions stand in the diff.
function factsOf({ changes, packages, renamedFrom, steps }) {
    const isShown = (what) => steps.length > 0 && INSTRUCTION.test(what);
    const texts = [
        ...(renamedFrom === undefined ? [] : [`renamed from ${renamedFrom}`]),
        ...changes.flatMap((change) => (change.section === 'steps' && isShown(change.what) ? [] : [formatChange(change)])),
        ...packages.map((change) => `resolved: ${formatPackageChange(change)}`),
    ];
    return texts.map((text) => `- ${(0,safe_text/* codeSpan */.SS)(text, 300)}`);
}
const INSTRUCTION = /^(?:stage \d+ )?[A-Z]+$/;
function markdown_rows_listOf(lines) {
    return clip(lines, '- and').join('\n');
}
function clip(lines, more = '@@ and') {
    const left = lines.length - markdown_rows_MAX_LINES;
    return [...lines.slice(0, markdown_rows_MAX_LINES), ...(left > 0 ? [`${more} ${left} more`] : [])];
}
function changeCount({ orderOnly, changes, packages, unbuilt: without, renamedFrom }) {
    if (orderOnly)
        return 'order only';
    const total = changes.length + packages.length;
    if (total > 0)
        return markdown_rows_count(total, 'change');
    if (renamedFrom !== undefined)
        return 'renamed';
    return without.length > 0 ? 'nothing to rebuild' : 'no change';
}
function pinCount(pins) {
    const notes = pins.filter(({ severity }) => severity === 'note').length;
    const others = pins.length - notes;
    return [...(others === 0 ? [] : [markdown_rows_count(others, 'pinning warning')]), ...(notes === 0 ? [] : [markdown_rows_count(notes, 'note')])];
}

;// CONCATENATED MODULE: ./build/core/report/markdown.js





/** The report in GitHub Flavored Markdown, for the job summary and the pull request's comment. Untrusted text stands in code. */
function renderMarkdown(report, { limit, title, remarks = [], wide = false, footer }) {
    const heading = `## ${title}: ${headline(report)}`;
    if (heading.length > limit)
        return heading.slice(0, Math.max(0, limit));
    const aside = new Set(report.candidates.map(({ source }) => source));
    const findings = report.diagnostics.filter(({ severity }) => severity !== 'note');
    const parts = [
        introduction(report),
        ...remarks.map((text) => ({ ...NO_UNITS, label: '', open: text, rank: 0 })),
        markdown_table(report, wide),
        failures(report.rows),
        diagnostics('Errors and warnings', 2, findings.filter(({ path }) => !aside.has(path))),
        differences(report.rows),
        settled(report.rows, wide),
        candidates(report),
        diagnostics('Findings in candidates', 7, findings.filter(({ path }) => aside.has(path))),
        ...(footer === undefined ? [] : [{ ...NO_UNITS, label: '', open: footer, rank: 0 }]),
    ];
    return fitParts(heading, parts.flatMap((part) => part ?? []), limit);
}
const NO_UNITS = { units: [], separator: '', close: '' };
function introduction(report) {
    if (markdown_isEmpty(report)) {
        const found = report.candidates.length > 0
            ? 'Nothing is built until `terrarium.yml` selects it.'
            : 'No environment definition was found.';
        return { ...NO_UNITS, label: '', open: `No environment is selected. ${found}`, rank: 0 };
    }
    return report.repository === undefined
        ? undefined
        : { ...NO_UNITS, label: '', open: `Repository ${(0,safe_text/* codeSpan */.SS)(report.repository, 300)}`, rank: 0 };
}
function markdown_isEmpty({ rows, failed }) {
    return rows.length === 0 && failed.length === 0;
}
function markdown_table({ rows, failed }, wide) {
    const open = rows.filter((row) => !isSettled(row));
    const images = imageColumn(open, wide);
    const broken = failed.map(({ id, stage, cause }) => {
        const columns = [(0,safe_text/* codeSpan */.SS)(id), '', 'failed', (0,safe_text/* codeSpan */.SS)(`${stage}: ${cause}`, 300)];
        return cells(images === 'none' ? columns : [...columns, '']);
    });
    const units = [...broken, ...open.map((row) => tableRow(row, images))];
    return units.length === 0
        ? undefined
        : { label: 'Environments', open: tableHead(images), units, separator: '\n', close: '', rank: 1 };
}
function imageColumn(rows, wide) {
    if (rows.every(({ image }) => image === undefined))
        return 'none';
    return wide ? 'whole' : 'short';
}
function failures(rows) {
    const units = rows.filter(({ tail, conflict }) => tail.length + conflict.length > 0).map(failure);
    return units.length === 0
        ? undefined
        : { label: 'Output of failed builds', open: '', units, separator: '\n\n', close: '', rank: 3 };
}
function diagnostics(title, rank, list) {
    const units = list.map(listItem);
    if (units.length === 0)
        return undefined;
    const summary = `${title}: ${units.length}`;
    const folded = { open: `<details><summary>${summary}</summary>\n\n`, close: '\n\n</details>' };
    const plain = { open: `### ${title}\n\n`, close: '' };
    return { label: title, ...(rank > 2 ? folded : plain), units, separator: '\n', rank };
}
/** So many environments are unfolded: what a reviewer looks at first. */
const UNFOLDED = 3;
function differences(rows) {
    const shown = rows.filter(hasDifference);
    const units = shown.map((row) => markdown_rows_difference(row, shown.length <= UNFOLDED && !isSettled(row)));
    return units.length === 0
        ? undefined
        : { label: 'Differences', open: '', units, separator: '\n\n', close: '', rank: 4 };
}
function settled(rows, wide) {
    const list = rows.filter(isSettled);
    if (list.length === 0)
        return undefined;
    const pins = list.flatMap((row) => row.pins.filter(({ severity }) => severity !== 'note')).length;
    const unread = list.some(({ status }) => status === 'unverified') ? 'unchanged, ' : '';
    const what = `${markdown_rows_count(list.length, 'environment')} ${unread}reused or used as is`;
    const summary = `${what}${pins === 0 ? '' : `, ${markdown_rows_count(pins, 'pinning warning')}`}`;
    const images = imageColumn(list, wide);
    const open = `<details><summary>${summary}</summary>\n\n${tableHead(images)}`;
    return {
        label: 'Reused environments',
        open,
        units: list.map((row) => tableRow(row, images)),
        separator: '\n',
        close: '\n\n</details>',
        rank: 5,
    };
}
function candidates(report) {
    const entries = report.candidates.length === 0 ? [] : candidates_entriesFor(report);
    if (entries.length === 0)
        return undefined;
    const [fence = '', ...rest] = (0,safe_text/* codeBlock */.DV)(entries.flatMap((entry) => entry.split('\n')), 'yaml').split('\n');
    const open = `${fence}\nenvironments:\n`;
    const close = `\n${rest.at(-1) ?? ''}`;
    const common = { label: 'Candidates', units: entries, separator: '\n', rank: 6 };
    const advice = 'Add to `terrarium.yml` those that are to be built:\n\n';
    if (markdown_isEmpty(report))
        return { ...common, open: `### ${markdown_rows_count(report.candidates.length, 'candidate')}\n\n${advice}${open}`, close };
    const summary = `<details><summary>${markdown_rows_count(report.candidates.length, 'candidate')}</summary>\n\n`;
    return { ...common, open: `${summary}${advice}${open}`, close: `${close}\n\n</details>` };
}

;// CONCATENATED MODULE: ./build/hosts/action/summary.js


// The runner uploads no summary at all beyond 1 MiB. A UTF-16 unit is at most three bytes of UTF-8, so this stays below 900 KiB.
// https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/FileCommandManager.cs
const SUMMARY_UNITS = 300_000;
/** GitHub refuses comments above 65,536 characters. */
const COMMENT_UNITS = 60_000;
const TITLE = 'Environments';
/** The report as job summary. */
function summaryOf(report, remarks) {
    return renderMarkdown(report, { limit: SUMMARY_UNITS, title: TITLE, remarks, wide: true });
}
/** The report as a pull request's comment. */
function commentOf(report, remarks, footer) {
    return renderMarkdown(report, { limit: COMMENT_UNITS, title: TITLE, remarks, footer });
}
/** False when a reviewer learns nothing: everything is there, and no definition changed. */
function isWorthComment({ rows, failed, compared }) {
    const told = rows.some((row) => !isSettled(row) ||
        row.reason !== undefined ||
        row.unbuilt.length > 0 ||
        row.renamedFrom !== undefined ||
        (compared && row.oldHash !== row.hash));
    return told || failed.length > 0;
}

;// CONCATENATED MODULE: ./build/hosts/action/report-run.js





















/** Stage 10: outputs, summary, comment, annotations. Answers why the step fails. */
async function conclude(session, result) {
    const { sides, verdict, inputs, runner, toolkit } = session;
    const findings = findings_findingsOf(session, result);
    const report = createReport({
        plan: result.plan,
        outcomes: result.applied?.outcomes,
        origins: sides.head.definitions.map(({ origin }) => origin),
        head: definitions_environmentsOf(sides.head),
        before: sides.base && definitions_environmentsOf(sides.base),
        renamed: sides.renamed,
        diagnostics: findings.all,
    });
    const dropped = await writeResults(session, result, report);
    await toolkit.writeSummary(summaryOf(report, remarksOf(session, result.plan)));
    const pullRequest = await findNumber(session);
    const refused = [
        ...(await comment(session, pullRequest, report, result.plan)),
        ...(await suggestOn(session, pullRequest, report)),
    ];
    toolkit.print((0,safe_text/* logLine */.BP)(`${headline(report)}${verdict.note === undefined ? '' : ` (${verdict.note})`}`));
    // Environments that share a file have findings in common.
    const relevant = (0,diagnostic/* distinct */.dM)([...findings.relevant, ...report.rows.flatMap(({ pins }) => pins)]);
    const unwritten = await writeSarif(session, relevant);
    // A place of few: what only might be pinned is in the summary and in SARIF.
    const shown = relevant.filter(({ severity, code }) => severity !== 'note' || !isPinRule(code));
    annotate(toolkit, [...dropped, ...refused, ...unwritten, ...shown], (0,external_node_path_.relative)(runner.workspace, runner.root));
    if (result.stopped !== undefined)
        return (0,failure_text/* describeFailure */.I)(result.stopped);
    return failureOf(inputs.failOn, report, relevant);
}
async function writeResults({ runner, sides, toolkit }, result, report) {
    const reportPath = (0,external_node_path_.join)(runner.folder, 'report.json');
    await (0,promises_.writeFile)(reportPath, JSON.stringify({ formatVersion: 1, ...report }));
    const images = imagesOf(result.plan, result.applied?.outcomes ?? []);
    const environments = definitions_environmentsOf(sides.head);
    const { outputs, dropped } = (0,action_outputs/* resultOutputs */.wg)({ plan: result.plan, report, reportPath, environments, images });
    toolkit.setOutputs(outputs);
    return dropped.map((name) => {
        const message = `output ${name} is empty, for it is larger than 500 kB`;
        return (0,model_findings/* finding */.g)('warning', 'output-too-large', message, {
            path: '.',
            hint: 'read the file that output report names',
        });
    });
}
/** Images that may be handed on: built, used as they are, or verified. By definition hash. */
function imagesOf(plan, outcomes) {
    const images = new Map();
    for (const { hash, image, action, strength } of plan.items) {
        if (image !== null && (action === 'use' || strength === 'verified'))
            images.set(hash, image);
    }
    for (const outcome of outcomes)
        if ('image' in outcome)
            images.set(outcome.item.hash, outcome.image);
    return new Map([...images].filter(([, image]) => isPlace((0,names_reference/* parseReference */.F2)(image))));
}
// Without a digest, and without the tag of an engine, it is only a repository in which something is.
function isPlace(reference) {
    return reference?.digest !== undefined || reference?.tag !== undefined;
}
async function findNumber({ github, inputs, verdict }) {
    const { comment, suggests, pullRequest } = verdict;
    const speaks = comment !== 'never' || (suggests && inputs.suggestions);
    if (!speaks || pullRequest === undefined)
        return undefined;
    if (github === undefined)
        return { kind: 'refused', message: 'there is no github-token', hint: 'pass github-token, or set comment: false' };
    return pullRequest.kind === 'number' ? pullRequest.number : findPullRequest(github, pullRequest);
}
/** The sticky comment; what keeps it from being written is a warning, for the images are there all the same. */
async function comment(session, pullRequest, report, plan) {
    const { github, inputs, runner, verdict } = session;
    if (verdict.comment === 'never')
        return [];
    if (isRefused(pullRequest))
        return [notWritten(pullRequest.message, pullRequest.hint)];
    if (pullRequest === undefined || github === undefined)
        return [];
    const mayCreate = verdict.comment === 'always' || isWorthComment(report);
    const { run } = runner;
    const body = commentOf(report, remarksOf(session, plan), footerOf(session));
    const written = await writeComment(github, { pullRequest, scope: scopeOf(runner, inputs), run, body, mayCreate });
    return isRefused(written) ? [notWritten(written.message, written.hint)] : [];
}
// The companion of a fork reports on what it did not build: its suggestions are as good.
async function suggestOn(session, number, report) {
    const { pullRequest, suggests } = session.verdict;
    if (!suggests || typeof number !== 'number' || pullRequest === undefined || pullRequest.sha === '')
        return [];
    return suggest(session, { number, commit: pullRequest.sha }, report);
}
function notWritten(message, hint) {
    return (0,model_findings/* finding */.g)('warning', 'comment-failed', message, { path: '.', hint });
}
function failureOf(failOn, report, relevant) {
    if (failOn === 'never')
        return undefined;
    const { failed, blocked } = report.counts;
    if (failed + blocked > 0)
        return `environments failed: ${headline(report)}`;
    const worst = relevant.find(({ severity }) => severity === 'error');
    if (worst !== undefined)
        return `${worst.path}: ${worst.message}`;
    const warnings = relevant.filter(({ severity }) => severity === 'warning').length;
    return failOn === 'warning' && warnings > 0 ? `fail-on is warning, and there are ${warnings}` : undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/hosts/action/runner.js






/** Reads the runner's variables and the event. */
async function readRunner(env, root) {
    // Without this file the toolkit would print outputs as commands, which build output could forge.
    if (!env.GITHUB_OUTPUT)
        throw new errors/* TerrariumError */.q('usage', 'GITHUB_OUTPUT is not set', { hint: 'run this as a step of a workflow' });
    const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.');
    const absolute = (0,external_node_path_.resolve)(workspace, root);
    const repository = env.GITHUB_REPOSITORY ?? '';
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const id = env.GITHUB_RUN_ID ?? '0';
    return {
        workspace,
        root: absolute,
        folder: await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'terrarium-')),
        repository,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        serverUrl,
        run: { id: Number(id) || 0, attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1 },
        runUrl: `${serverUrl}/${repository}/actions/runs/${id}`,
        event: await readEvent(env, absolute),
    };
}
async function readEvent(env, root) {
    const path = env.GITHUB_EVENT_PATH;
    const payload = path === undefined || path === '' ? undefined : (0,json/* parseJson */.q)(await (0,promises_.readFile)(path));
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        checkedOut: await mergeBase(root, 'HEAD', 'HEAD'),
        payload,
    };
}

;// CONCATENATED MODULE: ./build/hosts/action/run.js












/** The Action: inputs -> event -> definitions -> plan -> builds -> report. Answers why the step fails, if it does. */
async function run_run(env, toolkit, signal) {
    const inputs = readInputs(env);
    if (inputs.token !== undefined)
        toolkit.setSecret(inputs.token);
    for (const value of Object.values(inputs.secrets.env))
        if (value !== undefined)
            toolkit.setSecret(value);
    const runner = await readRunner(env, inputs.root);
    const verdict = permit(runner, inputs);
    const options = hostOptions(env, inputs, runner, signal);
    const github = openGitHub(inputs, runner);
    const sides = await defineSides({
        options,
        event: runner.event,
        verdict,
        baseRef: inputs.baseRef,
        remote: remoteOf(github, inputs, runner),
    });
    const store = hintStore({ env, scope: scopeOf(runner, inputs), onDebug: toolkit.debug });
    const registry = (0,composition/* openRegistry */.Me)(options);
    const order = repositoryOrder(sides.head.config, verdict.target === 'staging');
    const usesHints = inputs.cache && strengthOf(verdict) === 'verified' && verdict.mode !== 'build';
    const hints = usesHints ? await store.restore() : new Map();
    const verifyAttestation = verdict.names ? await (0,composition/* openVerifier */.bg)(sides.head.config, runner.root) : undefined;
    const shared = { env, signal, toolkit, inputs, runner, verdict, github };
    const local = verdict.load
        ? await (0,composition/* openEngine */.F5)({ ...inputs, provenance: undefined, sbom: undefined, env, signal })
        : undefined;
    const session = { ...shared, sides, registry, local, order, hints, verifyAttestation };
    const result = await resultOf(session);
    if (inputs.cache && verdict.savesHints)
        await store.save(hintsOf(result));
    return conclude(session, result);
}
function openGitHub({ token }, { apiUrl, repository }) {
    return token === undefined ? undefined : gitHub({ token, apiUrl, repository });
}
function remoteOf(github, { token }, { serverUrl }) {
    return github === undefined || token === undefined ? undefined : { github, credentials: { serverUrl, token } };
}
function permit({ event }, inputs) {
    const verdict = judge(event, inputs);
    if (verdict.kind === 'permitted')
        return verdict;
    throw new errors/* TerrariumError */.q('untrusted-checkout', `refused on ${event.name}: ${verdict.why}`, { hint: verdict.hint });
}
function hostOptions(env, inputs, { root, workspace }, signal) {
    const { config, repository, lookupRepositories, stagingRepository, allowedRegistries, followBase, baseMoved } = inputs;
    const overrides = {
        config,
        repository,
        lookupRepositories,
        stagingRepository,
        allowedRegistries,
        followBase,
        baseMoved,
    };
    return { ...overrides, root, env, signal, notBelow: [workspace] };
}
/** Digests that this run verified, by key. */
function hintsOf({ applied }) {
    const known = (applied?.outcomes ?? []).flatMap((outcome) => {
        if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null)
            return [];
        const digest = outcome.image.split('@')[1];
        return digest === undefined ? [] : [[outcome.key, digest]];
    });
    return new Map(known);
}


/***/ })

};
