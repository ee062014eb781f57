export const id = 931;
export const ids = [931];
export const modules = {

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ spawnGit)
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
const SAFE = ['-c', 'safe.bareRepository=explicit', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
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

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/core/stored-image.js
var stored_image = __webpack_require__(4363);
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
    const service = url && token ? { url, token } : undefined;
    const prefix = `terrarium-hints-v1-${sha256(scope).slice(0, 16)}-`;
    let left = budgetMs;
    let restored = '';
    const timed = async (what, otherwise, work) => {
        const began = performance.now();
        try {
            if (service === undefined)
                throw new Error('this runner offers no cache service');
            if (left <= 0)
                throw new Error('the time for the cache is used up');
            return await work(service, AbortSignal.timeout(Math.ceil(left)));
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
        restore: () => timed('restored', new Map(), async (service, signal) => {
            const text = await download(service, prefix, signal);
            const hints = text === undefined ? new Map() : parseHints(text);
            restored = formatHints(hints);
            return hints;
        }),
        save: (hints) => timed('saved', undefined, async (service, signal) => {
            const text = formatHints(hints);
            if (hints.size > 0 && text !== restored)
                await upload(service, `${prefix}${sha256(text).slice(0, 32)}`, text, signal);
        }),
    };
}
async function download(service, prefix, signal) {
    // No entry has the bare prefix as its key: the newest that starts with it is answered.
    const found = await call(service, 'GetCacheEntryDownloadURL', { key: prefix, restore_keys: [prefix], version: VERSION }, signal);
    if (found.ok !== true)
        return undefined;
    if (!textOf(found, 'matched_key', 'matchedKey').startsWith(prefix))
        throw new Error('the service answered another entry');
    const url = signedUrl(service, textOf(found, 'signed_download_url', 'signedDownloadUrl'));
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok)
        throw new Error(`the entry answered ${response.status}`);
    return readBounded(response);
}
async function upload(service, key, text, signal) {
    const bytes = new TextEncoder().encode(text);
    if (bytes.byteLength > MAX_BYTES)
        throw new Error('there are too many');
    const created = await call(service, 'CreateCacheEntry', { key, version: VERSION }, signal);
    if (created.ok !== true)
        throw new Error('the service takes no entry');
    const url = signedUrl(service, textOf(created, 'signed_upload_url', 'signedUploadUrl'));
    const headers = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
    const response = await fetch(url, { method: 'PUT', headers, body: bytes, redirect: 'error', signal });
    if (!response.ok)
        throw new Error(`the upload answered ${response.status}`);
    const size = { key, version: VERSION, size_bytes: String(bytes.byteLength) };
    await call(service, 'FinalizeCacheEntryUpload', size, signal);
}
async function call({ url, token }, method, body, signal) {
    const response = await fetch(new URL(`${SERVICE}/${method}`, url.endsWith('/') ? url : `${url}/`), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal,
    });
    if (response.status === 409)
        throw new Error('an equal entry exists');
    if (!response.ok)
        throw new Error(`${method} answered ${response.status}`);
    const value = (0,stored_image/* parseJson */.qF)(await readBounded(response));
    if (!(0,stored_image/* isRecord */.u4)(value))
        throw new Error(`${method} answered no JSON object`);
    return value;
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
async function readBounded(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > MAX_BYTES)
            throw new Error('the answer is larger than 1 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Hints of a document that anyone who may write a cache could have written: only what has the right shape. */
function parseHints(bytes) {
    const value = (0,stored_image/* parseJson */.qF)(bytes);
    const entries = (0,stored_image/* isRecord */.u4)(value) && (0,stored_image/* isRecord */.u4)(value.hints) ? Object.entries(value.hints) : [];
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

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/sha256.js
var core_sha256 = __webpack_require__(7451);
;// CONCATENATED MODULE: ./build/core/image-key.js

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
    return (0,core_sha256/* sha256Hex */.f)(lines.map((line) => `${line}\n`).join(''));
}
// Every part is ASCII, so that code-unit order is byte order.
function sortedLines(keyword, images) {
    const lines = images.map(({ reference, platform, digest }) => `${keyword} ${reference} ${platform} ${digest}`);
    return [...new Set(lines)].sort();
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/core/lookup.js




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
/** `repository@digest`, as it is handed to users. */
function formatImage(image) {
    return image.digest === undefined
        ? (0,names_reference/* formatRepository */.Sh)(image.repository)
        : `${(0,names_reference/* formatRepository */.Sh)(image.repository)}@${image.digest}`;
}

;// CONCATENATED MODULE: ./build/core/repositories.js



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
    const lookIn = (repository, tag, expected) => options.strength === 'present'
        ? present(repository, tag, expected.key)
        : lookUpVerified(registry, repository, tag, expected, options.hints);
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
                if (!target)
                    notes.push(`${(0,names_reference/* formatRepository */.Sh)(repository)} could not be asked: ${lookup.error.message}`);
                else if (options.mayProbe && isRefusal(lookup.error) && (await mayPush(repository)))
                    notes.push(FIRST_PUSH);
                else
                    return { lookup, notes };
            }
            return { lookup: invalid ?? { status: 'miss' }, notes };
        },
        findDefinition: async (expected) => {
            for (const repository of order.order) {
                const lookup = await lookUpVerified(registry, repository, definitionTag(expected.hash), expected);
                // A hiccup of the target must not turn a kept image into a build.
                if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === order.target))
                    return lookup;
            }
            return { status: 'miss' };
        },
    };
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
function isRefusal(error) {
    return error.code === 'registry-auth' || error.code === 'registry-denied';
}
function presenceReader(registry, byList) {
    const lists = new Map();
    const tagsOf = (repository) => {
        const name = (0,names_reference/* formatRepository */.Sh)(repository);
        const known = lists.get(name) ?? listTags(registry, repository);
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
async function listTags(registry, repository) {
    try {
        return new Set((await registry.listTags(repository)) ?? []);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/hosts/composition.js + 26 modules
var composition = __webpack_require__(2045);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/pull-request.js


/** GitHub refuses 65,536 characters and more; the rest is room for the marker. */
const MAX_BODY = 60_000;
const pull_request_BUDGET_MS = 120_000;
/** A rate limit that ends within this many seconds is waited for. */
const MAX_WAIT_SECONDS = 60;
/** Pull requests of a repository on GitHub. The client is loaded at the first use. */
function pullRequests(options) {
    let opened;
    const client = () => {
        opened ??= openClient(options);
        return opened;
    };
    return {
        comment: (comment) => orRefusal(async () => upsert(await client(), comment)),
        find: (head) => orRefusal(async () => findByHead(await client(), head)),
    };
}
async function orRefusal(work) {
    try {
        return await work();
    }
    catch (error) {
        if (isOutside(error))
            return refusal(error);
        throw error;
    }
}
async function openClient(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    return { octokit: await openOctokit(options), owner, repo };
}
async function openOctokit({ token, apiUrl, budgetMs = pull_request_BUDGET_MS, secondMs = 1000, throttled = true, }) {
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
async function upsert(client, comment) {
    const [first, ...more] = await findOwn(client, comment);
    if (first !== undefined)
        return update(client, comment, first, more);
    if (!comment.mayCreate)
        return { kind: 'not-needed' };
    try {
        return await create(client, comment);
    }
    catch (error) {
        if (!isLostReply(error))
            throw error;
        // The comment may exist although nobody said so: a second one would stay for ever.
        const [made] = await findOwn(client, comment);
        return made === undefined ? create(client, comment) : { kind: 'created', url: made.url };
    }
}
async function update(client, comment, found, duplicates) {
    const { octokit, owner, repo } = client;
    for (const { id } of duplicates)
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    if (isLater(found.run, comment.run))
        return { kind: 'outdated', url: found.url };
    const body = bodyOf(comment);
    if (found.body === body)
        return { kind: 'unchanged', url: found.url };
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: found.id, body });
    return { kind: 'updated', url: found.url };
}
async function create({ octokit, owner, repo }, comment) {
    // A POST that is sent again could comment twice.
    const request = { retries: 0 };
    const body = bodyOf(comment);
    const { data } = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: comment.pullRequest,
        body,
        request,
    });
    return { kind: 'created', url: data.html_url };
}
/** Comments with our marker that we wrote: anyone may write the marker. Oldest first. */
async function findOwn({ octokit, owner, repo }, comment) {
    const marked = [];
    const request = { owner, repo, issue_number: comment.pullRequest, per_page: 100 };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, request)) {
        for (const { id, html_url: url, body = '', user } of data) {
            const run = readMarker(body, comment.scope);
            if (run !== undefined && user !== null)
                marked.push({ id, url, body, run, login: user.login });
        }
    }
    if (marked.length === 0)
        return [];
    // REST tells an installation token nothing of its own name, GraphQL does.
    const { viewer } = await octokit.graphql('query { viewer { login } }');
    return marked.filter(({ login }) => login === viewer.login);
}
async function findByHead({ octokit, owner, repo }, head) {
    const request = { owner, repo, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 };
    const { data } = await octokit.rest.pulls.list(request);
    const found = data.find((pull) => pull.head.sha === head.sha);
    return found === undefined ? { kind: 'absent' } : { kind: 'found', number: found.number };
}
function markerOf(scope, { id, attempt }) {
    return `<!-- terrarium ${scopeHash(scope)} run=${id} attempt=${attempt} -->`;
}
function readMarker(body, scope) {
    const match = /^<!-- terrarium ([0-9a-f]{32}) run=([0-9]{1,15}) attempt=([0-9]{1,6}) -->/.exec(body);
    return match?.[1] === scopeHash(scope) ? { id: Number(match[2]), attempt: Number(match[3]) } : undefined;
}
function scopeHash(scope) {
    return (0,external_node_crypto_.createHash)('sha256').update(scope).digest('hex').slice(0, 32);
}
function bodyOf({ scope, run, body }) {
    return `${markerOf(scope, run)}\n${body}`.slice(0, MAX_BODY + 200);
}
function isLater(a, b) {
    return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}
// No HTTP status of GitHub's own, or one of a proxy before it: the request may have been carried out.
function isLostReply(error) {
    const status = statusOf(error);
    return status === undefined || status >= 500;
}
function statusOf(error) {
    const known = error instanceof Error && 'status' in error && typeof error.status === 'number' && 'response' in error;
    return known && error.response !== undefined ? error.status : undefined;
}
// Replies, lost connections and the end of our time; anything else is a mistake of ours.
function isOutside(error) {
    return (error instanceof Error && ['HttpError', 'GraphqlResponseError', 'AbortError', 'TimeoutError'].includes(error.name));
}
function refusal(error) {
    const status = statusOf(error);
    const message = `the comment could not be written (${status ?? 'no answer'}): ${(0,errors/* redact */.E)(error.message)}`;
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

// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/core/selection.js

/** The entry of `terrarium.yml` that speaks for a definition: a literal path before a glob, the first of each. */
function entryFor(config, path) {
    const literal = config.environments.find((entry) => entry.path === path);
    return literal ?? config.environments.find((entry) => entry.glob?.(path));
}
/** Entries that match nothing: a literal path is an error, a glob a warning. */
function unmatchedEntries(config, bundles) {
    return config.environments.flatMap((entry) => {
        // A literal path always has a bundle: discover makes one that failed when there is no file.
        if (entry.glob === undefined || bundles.some((bundle) => entry.glob?.(bundle.path)))
            return [];
        const message = `no definition matches ${JSON.stringify(entry.path)}`;
        return [
            {
                severity: 'warning',
                code: 'no-match',
                message,
                path: config.path,
                ...entry.at,
                hint: 'correct or remove the entry',
            },
        ];
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
function selectionOf(config, { path, declares, consumed }) {
    const entry = entryFor(config, path);
    if (entry !== undefined && entry.glob === undefined)
        return 'configured';
    if (isExcluded(path))
        return 'excluded';
    if (consumed)
        return 'consumed';
    if (entry !== undefined)
        return 'configured';
    return declares && config.environments.length === 0 ? 'declared' : 'candidate';
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
        const named = nameMatcher(text);
        const found = text === 'all' ? selected : definitions.filter(named);
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
function nameMatcher(text) {
    const glob = (0,core_glob/* isGlob */.f)(text) ? ((0,core_glob/* parseGlob */.q)(text) ?? (() => false)) : undefined;
    if (glob !== undefined)
        return ({ origin }) => glob(origin.id);
    return ({ origin, item }) => origin.id === text || (item.ok && item.value.name === text);
}
function nothingPicked(text) {
    const severity = (0,core_glob/* isGlob */.f)(text) ? 'warning' : 'error';
    const hint = 'list the ids with: terrarium list';
    return { severity, code: 'no-match', message: `no environment is called ${JSON.stringify(text)}`, path: '.', hint };
}

;// CONCATENATED MODULE: ./build/core/definitions.js

/** Puts together what the first five stages found. */
function collectDefinitions(config, discovery, normalized, hashed) {
    const definitions = normalized.map(({ origin }, index) => ({
        origin,
        item: atSource(origin, hashed[index]),
    }));
    const unmatched = unmatchedEntries(config, discovery.bundles);
    return { config, definitions, diagnostics: [...discovery.diagnostics, ...unmatched] };
}
/** Environments that were hashed, sorted by id. */
function environmentsOf(definitions) {
    return definitions.definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
}
/** Every finding: of the definitions and of the tree. */
function diagnosticsOf({ definitions, diagnostics }) {
    return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)];
}
/** Environments by definition hash; those of one hash share an image. */
function indexByHash(definitions) {
    return Map.groupBy(environmentsOf(definitions), (environment) => environment.hash);
}
// What is wrong may stand in a file that the definition reaches: the definition itself says so too.
function atSource(origin, item) {
    const known = item.diagnostics.some(({ severity, path }) => severity === 'error' && path === origin.source);
    if (item.ok || known)
        return item;
    const message = `it cannot be used: ${item.cause}`;
    const place = { path: origin.source, line: 1, column: 1 };
    return {
        ...item,
        diagnostics: [...item.diagnostics, { severity: 'error', code: 'reached-file', message, ...place }],
    };
}

;// CONCATENATED MODULE: ./build/core/diff-steps.js

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
    const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
    return gaps(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}
function linesOf(definition, numbered) {
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
        return [first, ...instructions.map((step) => lineOf(stage, step, (name) => origin(name, index)))];
    });
}
function lineOf(stage, step, origin) {
    const flags = step.flags.map((flag) => flag.replace(/((?:^--|,)from=)((?:base|stage):\d+)/, (_flag, start, from) => start + origin(from)));
    const text = [...flags, ...step.words, ...step.heredocs.map(([, body]) => body)].join(' ');
    return { stage, keyword: step.keyword, key: JSON.stringify([step.keyword, flags, step.words, step.heredocs]), text };
}
/** Cells of the table of a longest common subsequence, at most: beyond it everything in between counts as replaced. */
const MAX_CELLS = 4_000_000;
/** What stands between the lines that both lists have in common, in order. */
function gaps(before, after) {
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start]?.key === after[start]?.key)
        start += 1;
    const [old, current] = [before.slice(start), after.slice(start)];
    const width = current.length + 1;
    if (old.length * width > MAX_CELLS)
        return [{ removed: old, added: current }];
    const lengths = commonLengths(old, current);
    const found = [{ removed: [], added: [] }];
    let [i, j] = [0, 0];
    while (i < old.length || j < current.length) {
        const [left, right] = [old[i], current[j]];
        if (left !== undefined && left.key === right?.key) {
            found.push({ removed: [], added: [] });
            [i, j] = [i + 1, j + 1];
        }
        else if (right === undefined ||
            (left !== undefined && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            if (left !== undefined)
                found.at(-1)?.removed.push(left);
            i += 1;
        }
        else {
            found.at(-1)?.added.push(right);
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

;// CONCATENATED MODULE: ./build/core/names/match-spec.js
const NAME = /^[a-z0-9_][a-z0-9_.-]*$/;
const CHANNEL = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
/** Longer than any real spec: what follows reads white space more than once. */
const MAX_LENGTH = 500;
const ATOM = /^(?:==|!=|<=|>=|~=|<|>|=)?[A-Za-z0-9_.!+*-]+$/;
const BUILD = /^[A-Za-z0-9_.*+]+$/;
/**
 * Reads `[channel::]name`, followed by nothing, `=version[=build]`, `==version[=build]`, ` version [build]` or a constraint
 * such as `>=1,<2`. Bracket, URL and regular-expression forms are refused.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/match_spec/index.html
 */
function parseMatchSpec(text) {
    if (text.length > MAX_LENGTH)
        return { ok: false, reason: `expected at most ${MAX_LENGTH} characters` };
    const refused = /[[\]();@$^]|:\/\//.exec(text);
    if (refused !== null)
        return { ok: false, reason: `${JSON.stringify(refused[0])} is not read in a match spec yet` };
    const separator = text.indexOf('::');
    const channel = separator < 0 ? undefined : text.slice(0, separator).trim();
    if (channel !== undefined && !CHANNEL.test(channel))
        return { ok: false, reason: 'expected channel::name' };
    const rest = text.slice(separator < 0 ? 0 : separator + 2).trim();
    const end = rest.search(/[\s=<>!~]/);
    const name = (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
    if (!NAME.test(name))
        return { ok: false, reason: 'expected a package name' };
    const constraint = parseConstraint(end < 0 ? '' : rest.slice(end).trim());
    if (constraint === undefined)
        return { ok: false, reason: 'expected name, name=version, name=version=build or name>=version' };
    return { ok: true, spec: { channel, name, ...constraint } };
}
/** Canonical text, which conda, mamba and micromamba install as it stands: `[channel::]name[ version[ build]]`. */
function formatMatchSpec(spec) {
    const version = spec.version ?? (spec.build === undefined ? undefined : '*');
    const parts = [spec.name, version, spec.build].filter((part) => part !== undefined);
    return `${spec.channel === undefined ? '' : `${spec.channel}::`}${parts.join(' ')}`;
}
/** True when the solver has no choice of version: `==1.2` without a wildcard. */
function isExactVersion(spec) {
    return spec.version !== undefined && /^==[^*,|<>!~=]+$/.test(spec.version);
}
function parseConstraint(text) {
    if (text === '')
        return { version: undefined, build: undefined };
    if (/^=[^=]/.test(text))
        return parseFuzzy(text.slice(1).trim());
    return parsePositional(text);
}
// `=1.2` means any 1.2; with a build string behind it conda takes the version as exact.
function parseFuzzy(text) {
    const [version = '', build, ...more] = text.split(/=| +/);
    if (more.length > 0 || !/^[A-Za-z0-9_.!+*-]*[A-Za-z0-9_*]$/.test(version))
        return undefined;
    if (build !== undefined && !BUILD.test(build))
        return undefined;
    if (version === '*')
        return { version: undefined, build };
    if (version.includes('*'))
        return { version, build };
    return { version: build === undefined ? `${version}.*` : `==${version}`, build };
}
function parsePositional(text) {
    const tight = text.replace(/\s*([,|])\s*/g, '$1').replace(/(==|!=|<=|>=|~=|<|>)\s+/g, '$1');
    const exact = /^(==[^=\s]+)=([^=\s]+)$/.exec(tight);
    const [version = '', build, ...more] = exact === null ? tight.split(/\s+/) : [exact[1] ?? '', exact[2]];
    const valid = version.split(/[,|]/).every((atom) => ATOM.test(atom));
    if (more.length > 0 || !valid || (build !== undefined && !BUILD.test(build)))
        return undefined;
    if (version === '*')
        return { version: undefined, build };
    return { version: /^[A-Za-z0-9_.!+-]+$/.test(version) ? `==${version}` : version, build };
}

;// CONCATENATED MODULE: ./build/core/names/marker.js
const TOKEN = /\s*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+))/y;
const MARKER_VARIABLES = new Set([
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
]);
/**
 * Reads an environment marker and answers its canonical text: one space between tokens, none inside parentheses, double
 * quotes unless the text holds one. `undefined` when it is none.
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
function tokenize(text) {
    const tokens = [];
    const rest = text.trimEnd();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < rest.length) {
        const match = TOKEN.exec(rest);
        if (match === null)
            return undefined;
        const [, paren, operator, quoted, word] = match;
        tokens.push(paren ?? operator ?? word ?? requote(quoted ?? ''));
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
    return /^["']/.test(token) || MARKER_VARIABLES.has(token) ? token : undefined;
}

;// CONCATENATED MODULE: ./build/core/names/requirement.js

const SPECIFIER = /^(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9._*+!-]+$/;
const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/;
const requirement_URL = /^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\/\S+$/i;
const URL_SCHEME = /^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//i;
/** Longer than any real requirement: what follows reads white space more than once. */
const requirement_MAX_LENGTH = 2000;
/**
 * Reads a requirement: a name with extras, specifiers or a direct reference, and a marker; or a URL.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function parseRequirement(text) {
    if (text.length > requirement_MAX_LENGTH || /[\p{Cc}]/u.test(text.replaceAll('\t', ' '))) {
        return { ok: false, reason: `expected one line of at most ${requirement_MAX_LENGTH} characters` };
    }
    const { body, marker } = splitMarker(text);
    const canonical = marker === undefined ? undefined : parseMarker(marker);
    if (marker !== undefined && canonical === undefined)
        return { ok: false, reason: 'the marker behind ";" is not understood' };
    if (requirement_URL.test(body))
        return { ok: true, requirement: { kind: 'url', url: body, marker: canonical } };
    const match = NAMED.exec(body);
    if (match === null || /[/\\]/.test(body.split('@', 1)[0] ?? ''))
        return notARequirement(body);
    const extras = (match[2] ?? '')
        .split(',')
        .map((extra) => extra.trim())
        .filter((extra) => extra !== '');
    const rest = body.slice(match[0].length).trim();
    const name = normalizeName(match[1] ?? '');
    if (!extras.every((extra) => /^[A-Za-z0-9._-]+$/.test(extra)))
        return { ok: false, reason: 'expected extras as [a,b]' };
    const common = { kind: 'named', name, extras: extras.map(normalizeName), marker: canonical };
    if (rest.startsWith('@')) {
        const url = rest.slice(1).trim();
        return requirement_URL.test(url) ? { ok: true, requirement: { ...common, specifier: '', url } } : notARequirement(url);
    }
    const specifier = parseSpecifiers(rest);
    if (specifier === undefined)
        return wrongSpecifier(rest);
    return { ok: true, requirement: { ...common, specifier, url: undefined } };
}
/** Canonical text, which pip installs as it stands. */
function formatRequirement(requirement) {
    const marker = requirement.marker === undefined ? '' : ` ; ${requirement.marker}`;
    if (requirement.kind === 'url')
        return `${requirement.url}${marker}`;
    const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`;
    const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
    return `${requirement.name}${extras}${requirement.specifier}${url}${marker}`;
}
/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True when pip has no choice of version. */
function isPinned(requirement) {
    const url = requirement.url;
    if (url !== undefined)
        return /#(?:.*&)?sha256=[0-9a-f]{64}/.test(url) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
    return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}
function notARequirement(text) {
    const path = /^[./~\\]|^file:|[/\\]/.test(text);
    if (path)
        return {
            ok: false,
            reason: 'local paths are not read yet',
            hint: 'publish the package, or COPY and install it in a Dockerfile',
        };
    return { ok: false, reason: 'expected a requirement such as name==1.2' };
}
function wrongSpecifier(rest) {
    const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
    return { ok: false, reason: `specifier ${JSON.stringify(rest.slice(0, 40))} is not understood`, hint };
}
function parseSpecifiers(text) {
    if (text === '')
        return '';
    const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
    const parts = bare.split(',').map((part) => part.trim());
    return parts.every((part) => SPECIFIER.test(part))
        ? parts.map((part) => part.replace(/\s+/g, '')).join(',')
        : undefined;
}
// A URL may hold ";", so that pip splits its marker off only at " ;" or "; ".
function splitMarker(text) {
    const isUrl = URL_SCHEME.test(text) || /^[^;]*@\s*[a-z+]+:\/\//i.test(text);
    const at = isUrl ? text.search(/\s;|;\s/) : text.indexOf(';');
    if (at < 0)
        return { body: text.trim(), marker: undefined };
    return { body: text.slice(0, at).trim(), marker: text.slice(at).replace(/^\s*;/, '').trim() };
}

;// CONCATENATED MODULE: ./build/core/diff.js



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
/** One plain line: `python: numpy ==1.26.4 -> ==2.0.1`. It holds untrusted text. */
function formatChange(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered')
        return `${section}: ${what} reordered`;
    if (kind !== 'changed')
        return oneLine(`${section}: ${kind} ${what} ${change.value}`);
    const { from, to } = contrast(oneLine(change.from), oneLine(change.to));
    return oneLine(`${section}: ${what}${section === 'base' && what === PARENT ? ' changed' : ''} ${from} -> ${to}`);
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
    const changes = [...names].flatMap((name) => diffTexts(section, name, old.get(name) ?? [], current.get(name) ?? []));
    const shared = (list) => list.flatMap(({ name }) => (old.get(name)?.length === current.get(name)?.length ? [name] : []));
    const reordered = JSON.stringify(shared(before)) !== JSON.stringify(shared(after));
    return reordered ? [...changes, { kind: 'reordered', section, what }] : changes;
}
function byName(list) {
    const texts = new Map();
    for (const { name, text } of list) {
        const known = texts.get(name);
        if (known === undefined)
            texts.set(name, [text]);
        else
            known.push(text);
    }
    return texts;
}
function diffTexts(section, what, before, after) {
    const gone = without(before, after);
    const fresh = without(after, before);
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
        const [from, to] = [gone[index], fresh[index]];
        if (from === undefined)
            return { kind: 'added', section, what, value: to ?? '' };
        if (to === undefined)
            return { kind: 'removed', section, what, value: from };
        return { kind: 'changed', section, what, from, to };
    });
}
function without(list, other) {
    const rest = [...other];
    return list.filter((text) => {
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
        return diffTexts('base', 'base', old.map(fullText), current.map(fullText));
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
function fullText({ name, text }) {
    if (name === PARENT)
        return `environment ${text}`;
    return text.startsWith(NO_TAG) ? `${name}${text.slice(NO_TAG.length)}` : `${name}${text}`;
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
        ['', contentOf(before), contentOf(after)],
        [' mode', modeOf(before), modeOf(after)],
    ];
    return pairs.flatMap(([what, from, to]) => from === to ? [] : [{ kind: 'changed', section, what: `${path}${what}`, from, to }]);
}
function contentOf({ digest, target }) {
    return digest === '' ? `link to ${target}` : `content ${diff_short(digest)}`;
}
function modeOf({ executable }) {
    return executable ? 'executable' : 'not executable';
}
function diffPython(before, after) {
    return [
        ...diffList('python', 'channels', asValues('channel', before.channels), asValues('channel', after.channels)),
        ...diffList('python', 'conda packages', before.conda.map(nameSpec), after.conda.map(nameSpec)),
        ...diffList('python', 'pip packages', namePip(before.pip), namePip(after.pip)),
    ];
}
function nameSpec(text) {
    const reading = parseMatchSpec(text);
    if (!reading.ok)
        return { name: text, text: '' };
    const { name, version = 'any version', build, channel } = reading.spec;
    const parts = [
        version,
        ...(build === undefined ? [] : [build]),
        ...(channel === undefined ? [] : [`from ${channel}`]),
    ];
    return { name, text: parts.join(' ') };
}
// Canonical entries do not say which file they come from: nested files are told apart by their place.
function namePip(entries, within = '') {
    const counts = { '-r': 0, '-c': 0 };
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [nameRequirement(entry, within)];
        const [flag, nested] = entry;
        counts[flag] += 1;
        const place = `${within}${flag} ${counts[flag]} `;
        return [{ name: `pip ${place}`.trimEnd(), text: '' }, ...namePip(nested, place)];
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
    const subject = reading.ok && reading.requirement.kind === 'named'
        ? reading.requirement.name
        : (body.split(/[@#\s]/, 1)[0] ?? body);
    const rest = (reading.ok ? formatRequirement(reading.requirement) : body).slice(subject.length).trim();
    return { name: name(subject), text: [rest === '' ? 'any version' : rest, ...hashes.map(shortHash)].join(' ') };
}
const shortHash = (hash) => `#${hash.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1')}`;
function diffSpark(before, after) {
    return [
        ...diffList('spark', 'repositories', asValues('repository', before.repositories), asValues('repository', after.repositories)),
        ...diffList('spark', 'packages', before.packages.map(nameArtifact), after.packages.map(nameArtifact)),
        ...diffTexts('spark', 'precache', [String(before.precache)], [String(after.precache)]),
    ];
}
// Maven coordinates: `group:artifact:version`.
function nameArtifact(text) {
    const at = text.lastIndexOf(':');
    return at < 0 ? { name: text, text: '' } : { name: text.slice(0, at), text: text.slice(at + 1) };
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Characters of an equal start or end that are shown before and behind what differs. */
const AROUND = 24;
// Two long texts that differ in one word, cut at their ends, would look equal.
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

// EXTERNAL MODULE: ./build/core/decode.js
var core_decode = __webpack_require__(9566);
;// CONCATENATED MODULE: ./build/core/names/url.js
// `user:password@` or `token@` of a URL. `git@` and `hg@` name the account of every user; a variable is no secret in a file.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
const SECRET_PARAMETER = /[?&](?:token|sig|signature|access_token|private_token|password|key|api_key|X-Amz-[A-Za-z-]+)=[^&\s$]/i;
const CONDA_TOKEN = /:\/\/[^\s]{1,300}\/t\/[^/\s]{1,300}\//;
/** True when a text holds a URL with a user, a password or a token, none of which may enter files, hashes or logs. */
function hasCredentials(text) {
    const users = [...text.matchAll(USERINFO)].map((match) => match[1] ?? '');
    const named = users.some((user) => !/^(?:git|hg)$/.test(user) && !user.includes('$'));
    return named || SECRET_PARAMETER.test(text) || CONDA_TOKEN.test(text);
}

;// CONCATENATED MODULE: ./build/core/formats/shell-words.js
/** Splits at white space outside quotes, as Docker's shell lexer does. */
function splitWords(line, escapeChar) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = 0; at <= line.length; at += 1) {
        const char = line[at] ?? '';
        const space = char === '' || (quote === '' && /\s/.test(char));
        if (space && start >= 0) {
            words.push({ text: line.slice(start, at), start });
            start = -1;
        }
        if (space)
            continue;
        if (start < 0)
            start = at;
        if (char === escapeChar && quote !== "'")
            at += 1;
        else if (quote === char)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
    }
    return words;
}
/** Characters of an expanded word, at most. */
const MAX_EXPANSION = 65_536;
const VARIABLE = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^{}$]*))?\})/;
/**
 * Removes quotes and replaces `$name`, `${name}`, `${name:-word}`, `${name:+word}`, `${name-word}` and `${name+word}`. Any
 * other form is `unsupported`. https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function expandWord(word, escapeChar, lookup) {
    let text = '';
    let quote = '';
    for (let at = 0; at < word.length; at += 1) {
        // Values that double line by line would not end.
        if (text.length > MAX_EXPANSION)
            return { ok: false, why: 'unsupported' };
        const char = word[at] ?? '';
        if (quote === "'" && char !== "'")
            text += char;
        else if (char === escapeChar) {
            // In double quotes an escape is kept unless it hides a character that has a meaning there.
            const next = word[at + 1] ?? '';
            text += quote === '"' && !['"', '$', escapeChar].includes(next) ? char + next : next;
            at += 1;
        }
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === '$') {
            const match = VARIABLE.exec(word.slice(at));
            if (match === null)
                return { ok: false, why: 'unsupported' };
            const value = substitute(match, lookup);
            if (value === undefined)
                return { ok: false, why: 'unknown', name: match[1] ?? match[2] ?? '' };
            text += value;
            at += match[0].length - 1;
        }
        else
            text += char;
    }
    return { ok: true, text };
}
function substitute(match, lookup) {
    const value = lookup(match[1] ?? match[2] ?? '');
    const operator = match[3];
    const word = match[4] ?? '';
    if (operator === undefined)
        return value;
    const given = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('-'))
        return given ? value : word;
    return given ? word : '';
}

;// CONCATENATED MODULE: ./build/core/formats/dockerfile-lexer.js



/** Far more than any image has layers for. */
const MAX_INSTRUCTIONS = 2000;
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Splits a Dockerfile into instructions with positions. */
function lexDockerfile(findings, text) {
    const lines = physicalLines(text);
    const directives = readDirectives(findings, lines);
    const escapeChar = directives.get('escape') ?? '\\';
    const instructions = [];
    let next = 0;
    while (next < lines.length) {
        const logical = readLogicalLine(lines, next, escapeChar);
        next = logical.next;
        if (logical.line === undefined)
            continue;
        checkText(findings, logical.line);
        const instruction = splitInstruction(findings, logical.line, escapeChar);
        const heredocs = readHeredocs(findings, instruction, lines, next);
        next = heredocs.next;
        instructions.push({ ...instruction, heredocs: heredocs.heredocs });
        if (instructions.length > MAX_INSTRUCTIONS) {
            const message = `expected at most ${MAX_INSTRUCTIONS} instructions`;
            (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-limits', message, { line: instruction.line, column: 1 });
            break;
        }
    }
    return { syntax: directives.get('syntax') ?? '', escape: escapeChar, instructions };
}
function physicalLines(text) {
    const lines = [];
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const raw of text.slice(offset).split('\n')) {
        lines.push({ text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, raw: `${raw}\n`, offset });
        offset += raw.length + 1;
    }
    return lines;
}
const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some reader could take for a directive: other white space, another separator, a text that we do not take. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*#[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;
// https://docs.docker.com/reference/dockerfile/#parser-directives
function readDirectives(findings, lines) {
    const directives = new Map();
    for (const [index, { text }] of lines.entries()) {
        const at = { line: index + 1, column: 1 };
        const match = DIRECTIVE.exec(text);
        const name = match?.[1]?.toLowerCase() ?? '';
        if (match === null) {
            if (LIKE_A_DIRECTIVE.test(text) || (index === 0 && text.startsWith('#!'))) {
                (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-directive', `${(0,core_decode/* quote */.hD)(text)} is not read as a directive`, at, 'write # name=value');
            }
            break;
        }
        if (directives.has(name))
            (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-directive', `directive ${name} is given twice`, at);
        directives.set(name, match[2] ?? '');
    }
    checkDirectives(findings, directives);
    return directives;
}
function checkDirectives(findings, directives) {
    const at = { line: 1, column: 1 };
    const syntax = directives.get('syntax') ?? '';
    if (syntax.includes(' ')) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-directive', `expected an image for syntax, received ${(0,core_decode/* quote */.hD)(syntax)}`, at);
    }
    const escapeChar = directives.get('escape') ?? '\\';
    if (escapeChar === '\\' || escapeChar === '`')
        return;
    const message = `expected escape=\\ or escape=\`, received ${(0,core_decode/* quote */.hD)(escapeChar)}`;
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-directive', message, at);
    directives.delete('escape');
}
function readLogicalLine(lines, start, escapeChar) {
    let line;
    let index = start;
    while (index < lines.length) {
        const physical = lines[index];
        index += 1;
        const blank = physical.text.trim() === '';
        if (blank || /^\s*#/.test(physical.text)) {
            // Comments and blank lines inside a continuation are dropped; outside they end nothing.
            if (line === undefined)
                return { line: undefined, next: index };
            continue;
        }
        const continued = continuation(physical.text, escapeChar);
        const kept = continued ?? physical.text;
        const skip = line === undefined ? kept.length - kept.trimStart().length : 0;
        line ??= { text: '', offsets: [], line: index };
        line.text += kept.slice(skip);
        for (let at = skip; at < kept.length; at += 1)
            line.offsets.push(physical.offset + at);
        if (continued === undefined)
            break;
    }
    return { line, next: index };
}
// A line continues when it ends in one escape character, that is, one that is not escaped itself.
function continuation(text, escapeChar) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '\t')
        end -= 1;
    const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
    return escaped ? text.slice(0, end - 1) : undefined;
}
// White space that JavaScript and BuildKit do not both take for it, and what must never be written into a file.
function checkText(findings, { text, line }) {
    const at = { line, column: 1 };
    if (/(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u.test(text)) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-space', 'control characters and white space other than blanks are not read', at, 'replace them by blanks');
    }
    if (hasCredentials(text)) {
        const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
        (0,core_decode/* report */.z8)(findings, 'error', 'credentials-in-url', 'a URL carries credentials', at, hint);
    }
}
function splitInstruction(findings, line, escapeChar) {
    const end = line.text.search(/\s/);
    const keyword = (end < 0 ? line.text : line.text.slice(0, end)).toUpperCase();
    let at = end < 0 ? line.text.length : end;
    const flags = [];
    for (;;) {
        at += (/^\s*/.exec(line.text.slice(at))?.[0] ?? '').length;
        const flag = /^--\S+/.exec(line.text.slice(at))?.[0];
        if (flag === undefined || keyword === 'CMD' || keyword === 'ENTRYPOINT')
            break;
        checkFlag(findings, flag, escapeChar, { line: line.line, column: at + 1 });
        flags.push({ text: flag, start: line.offsets[at] ?? 0, end: (line.offsets[at + flag.length - 1] ?? 0) + 1 });
        at += flag.length;
    }
    const text = line.text.slice(at).trimEnd();
    return { keyword, line: line.line, flags, text, offsets: line.offsets.slice(at, at + text.length) };
}
// BuildKit takes quotes off, folds the case of a mount's keys, and lets the last of two win: what it would read otherwise than
// it stands here is refused.
function checkFlag(findings, flag, escapeChar, at) {
    const keys = flag.startsWith('--mount=') ? mountKeys(flag.slice('--mount='.length)) : [];
    const plain = /^--[a-z][a-z0-9-]*(?:=[^"'\\]*)?$/.test(flag) && !flag.includes(escapeChar);
    if (plain && new Set(keys).size === keys.length && keys.every((key) => key === key.toLowerCase()))
        return;
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-flag', `flag ${(0,core_decode/* quote */.hD)(flag)} is not read yet`, at, 'write it without quotes, in lower case, each key once');
}
function mountKeys(text) {
    return text.split(',').map((part) => part.split('=', 1)[0] ?? '');
}
// https://docs.docker.com/reference/dockerfile/#here-documents
function readHeredocs(findings, instruction, lines, start) {
    const heredocs = [];
    let next = start;
    const words = HEREDOC_KEYWORDS.includes(instruction.keyword) ? heredocWords(findings, instruction) : [];
    for (const { word, delimiter, chomp } of words) {
        const body = [];
        let closed = false;
        while (next < lines.length && !closed) {
            const line = lines[next];
            next += 1;
            closed = (chomp ? line?.text.replace(/^\t+/, '') : line?.text) === delimiter;
            if (!closed)
                body.push(line?.raw ?? '');
        }
        if (!closed) {
            const message = `here-document ${(0,core_decode/* quote */.hD)(word)} is not closed: expected a line ${(0,core_decode/* quote */.hD)(delimiter)}`;
            (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-heredoc', message, { line: instruction.line, column: 1 });
        }
        heredocs.push({ word, body: body.join('') });
    }
    return { heredocs, next };
}
// BuildKit finds the words with the shell's escape, whatever the file's is; the JSON form has none.
function heredocWords(findings, { text, line }) {
    if (!text.includes('<<') || isJsonForm(text))
        return [];
    if (!isBalanced(text)) {
        const message = 'quotes beside a here-document do not match';
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-heredoc', message, { line, column: 1 }, 'close the quotes, or move the text into the here-document');
        return [];
    }
    return splitWords(text, '\\').flatMap((lexeme) => {
        const match = /^\d*(<<(-?)([^<]+))$/.exec(lexeme.text);
        const delimiter = match?.[3]?.replace(/["'\\]/g, '') ?? '';
        return match === null || delimiter === '' ? [] : [{ word: match[1] ?? '', delimiter, chomp: match[2] === '-' }];
    });
}
function isJsonForm(text) {
    if (!text.startsWith('['))
        return false;
    try {
        return Array.isArray(JSON.parse(text));
    }
    catch {
        return false;
    }
}
// Every quote that opens also closes, and no `$` starts a form that a lexer could fail on.
function isBalanced(text) {
    let open = '';
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (char === '\\' && open !== "'")
            at += 1;
        else if (open === char)
            open = '';
        else if (open === '' && (char === '"' || char === "'"))
            open = char;
    }
    return open === '';
}

;// CONCATENATED MODULE: ./build/core/pinning/dockerfile-steps.js


/** Instructions of one keyword in the stages that the target reaches. */
function stepsOf({ image }, keyword) {
    const steps = image.steps.stages.flatMap(({ instructions }) => instructions.filter((step) => step.keyword === keyword));
    if (steps.length === 0 || image.dockerfile === undefined)
        return steps.map((step) => ({ step, lexed: undefined }));
    const { path, text } = image.dockerfile;
    const open = lexDockerfile((0,core_decode/* findingsFor */.I6)(path), text).instructions.filter((instruction) => instruction.keyword === keyword);
    return steps.map((step) => {
        const at = open.findIndex((lexed) => isSame(step, lexed));
        return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
    });
}
// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may name slots.
function isSame(step, lexed) {
    const [first = ''] = step.words;
    return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}

;// CONCATENATED MODULE: ./build/core/pinning/shell-commands.js
/** Separators of commands; quotes and escapes are read before them. */
const SEPARATORS = new Set([';', '&', '|', '\n', '(', ')']);
/** Simple commands of a shell text, as far as they can be told without running it: expansions stay in their words. */
function splitCommands(text) {
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
            const { word, end } = readWord(text, at);
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
function readWord(text, start) {
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

;// CONCATENATED MODULE: ./build/core/pinning/apt-unpinned.js


/** A Debian package that RUN installs in whatever version the mirror has. */
const aptUnpinned = {
    id: 'apt-unpinned',
    find: (environment) => stepsOf(environment, 'RUN').flatMap(looseIn),
};
function looseIn({ step, lexed }) {
    const [text = ''] = step.words;
    const exec = execForm(text);
    if (exec !== undefined)
        return installed(exec).map((word) => loose(word.text, lexed?.offsets[0]));
    const commands = splitCommands(text);
    const own = commands.flatMap(installed).map((word) => loose(word.text, lexed?.offsets[word.start]));
    // `RUN <<EOF` and `RUN bash <<EOF` run the here-document; other programs read it.
    const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
    return runs ? [...own, ...step.heredocs.flatMap(([, body]) => scripted(body, lexed?.offsets[0]))] : own;
}
function scripted(body, offset) {
    // Docker joins continued lines of instructions, the shell those of here-documents.
    return splitCommands(body.replaceAll('\\\n', ''))
        .flatMap(installed)
        .map((word) => loose(word.text, offset));
}
function loose(name, offset) {
    const hint = `write ${name}=<version>; apt-cache madison ${name} lists them`;
    return { kind: 'apt package', subject: name, why: 'it has no version', hint, offset, inDockerfile: true };
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
const BEFORE = /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
const APT = /(?:^|\/)(?:apt|apt-get|aptitude)$/;
/** Options of apt whose value is the next word. */
const VALUED = new Set([
    '-o',
    '--option',
    '-t',
    '--target-release',
    '--default-release',
    '-c',
    '--config-file',
    '-a',
    '--host-architecture',
]);
/** Packages without a version that one command installs. */
function installed(words) {
    const first = words.findIndex(({ text }) => !BEFORE.test(text));
    const program = words[first]?.text ?? '';
    const rest = first < 0 ? [] : words.slice(first + 1);
    if (SHELL.test(program))
        return inScript(rest);
    if (!APT.test(program))
        return [];
    const [command, ...packages] = rest.filter(({ text }, index) => !text.startsWith('-') && !VALUED.has(rest[index - 1]?.text ?? ''));
    return command?.text === 'install' ? packages.filter(({ text }) => isLoose(text)) : [];
}
// `sh -c "apt-get install curl"`, `bash -exc '...'`
function inScript(words) {
    const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const script = flag < 0 ? undefined : words[flag + 1];
    if (script === undefined)
        return [];
    return splitCommands(script.text)
        .flatMap(installed)
        .map(({ text }) => ({ text, start: script.start }));
}
// A version stands behind `=`. A variable may hold one, a path is a file, and a `-` at the end removes.
function isLoose(text) {
    return !/^$|[=$`]|^[./]|\.deb$|-$/.test(text);
}

;// CONCATENATED MODULE: ./build/core/pinning/external-bases.js

/** External images; a parent is an environment of this tree, whose hash pins it. */
function externalBases({ image }) {
    const inDockerfile = image.dockerfile !== undefined;
    return image.bases.flatMap(({ slot, source }) => {
        const reference = source.kind === 'image' ? (0,names_reference/* parseReference */.F2)(source.reference) : undefined;
        if (source.kind !== 'image' || reference === undefined)
            return [];
        const offset = image.dockerfile?.images.find((span) => span.slot === slot)?.start;
        return [{ text: source.reference, reference, inDockerfile, offset }];
    });
}

;// CONCATENATED MODULE: ./build/core/pinning/base-latest.js


/** `FROM python:latest`: a tag that is meant to move. */
const baseLatest = {
    id: 'base-latest',
    find: (environment) => externalBases(environment)
        .filter(({ reference }) => reference.tag === 'latest' && reference.digest === undefined)
        .map(({ text, reference, offset, inDockerfile }) => ({
        kind: 'base image',
        subject: text,
        why: 'the tag latest moves',
        hint: `write ${(0,names_reference/* formatRepository */.Sh)(reference)}:<version>, or ${text}@sha256:<digest>`,
        offset,
        inDockerfile,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/base-no-tag.js

/** `FROM python`: the registry's newest image, whatever that is on the day of the build. */
const baseNoTag = {
    id: 'base-no-tag',
    find: (environment) => externalBases(environment)
        .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
        .map(({ text, offset, inDockerfile }) => ({
        kind: 'base image',
        subject: text,
        why: 'it has no tag',
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        offset,
        inDockerfile,
    })),
};

;// CONCATENATED MODULE: ./build/core/pinning/conda-unpinned.js

/** A conda package that the solver may take in another version. */
const condaUnpinned = {
    id: 'conda-unpinned',
    find: ({ image }) => image.python.conda.flatMap((text) => {
        const reading = parseMatchSpec(text);
        // `__glibc` and its like are facts about the machine, which no one installs.
        if (!reading.ok || reading.spec.name.startsWith('__') || isExactVersion(reading.spec))
            return [];
        const { name, version } = reading.spec;
        const why = version === undefined ? 'any version will do' : `${version} leaves a choice`;
        return [{ kind: 'conda package', subject: name, why, hint: `write ${name}==<version>` }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/pip-requirements.js

/** Requirements of an environment and of the files that it nests; constraints install nothing, but may pin. */
function installedByPip(entries) {
    const constraints = new Set(requirementsOf(entries, '-c').flatMap(({ requirement }) => pinnedName(requirement)));
    return requirementsOf(entries, '-r').map(({ requirement, hashed }) => {
        const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
        return { requirement, pinned: isFixed(requirement, hashed) || constrained };
    });
}
function requirementsOf(entries, wanted, inside = '-r') {
    return entries.flatMap((entry) => {
        if (typeof entry !== 'string')
            return requirementsOf(entry[1], wanted, inside === '-c' ? '-c' : entry[0]);
        const [body = '', ...hashes] = entry.split(' --hash=');
        const reading = inside === wanted && !entry.startsWith('-') ? parseRequirement(body) : undefined;
        return reading?.ok ? [{ requirement: reading.requirement, hashed: hashes.length > 0 }] : [];
    });
}
function pinnedName(requirement) {
    return requirement.kind === 'named' && isPinned(requirement) ? [requirement.name] : [];
}
function isFixed(requirement, hashed) {
    if (isPinned(requirement))
        return true;
    const { url } = requirement;
    return url !== undefined && (hashed || /#(?:.*&)?sha(?:384|512)=[0-9a-f]{96,128}(?:&|$)/.test(url));
}

;// CONCATENATED MODULE: ./build/core/pinning/pip-unpinned.js

/** A pip package that may come in another version. URLs are the matter of `url-floating`. */
const pipUnpinned = {
    id: 'pip-unpinned',
    find: ({ image }) => installedByPip(image.python.pip).flatMap(({ requirement, pinned }) => {
        if (pinned || requirement.kind !== 'named' || requirement.url !== undefined)
            return [];
        const { name, specifier } = requirement;
        const why = specifier === '' ? 'any version will do' : `${specifier} leaves a choice`;
        return [{ kind: 'pip package', subject: name, why, hint: `write ${name}==<version>` }];
    }),
};

;// CONCATENATED MODULE: ./build/core/pinning/rule.js


/** The message of every rule: what, which one, why. It carries no credentials. */
function pinMessage({ kind, subject, why }) {
    return `${kind} ${(0,core_decode/* quote */.hD)(withoutCredentials(subject))} is not pinned: ${why.slice(0, 200)}`;
}
// The user goes first, while the text is whole: cut, it would have no `@` by which to know it.
function withoutCredentials(subject) {
    const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
    return (0,errors/* redact */.E)(anonymous.slice(0, 1000));
}

;// CONCATENATED MODULE: ./build/core/pinning/url-floating.js


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** A URL that may answer something else tomorrow: git without a commit, a download without a hash. */
const urlFloating = {
    id: 'url-floating',
    find: (environment) => [
        ...installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) => pinned || requirement.url === undefined ? [] : [looseRequirement(requirement.url)]),
        ...stepsOf(environment, 'ADD').flatMap(looseSources),
    ],
};
function looseRequirement(url) {
    const vcs = /^(?:git|hg|svn|bzr)\+/.test(url);
    if (vcs)
        return {
            kind: 'URL',
            subject: url,
            why: 'it has no commit',
            hint: 'write @<commit> with 40 hex digits behind the repository',
        };
    return { kind: 'URL', subject: url, why: 'it has no hash', hint: 'write #sha256=<hash> behind the URL' };
}
// https://docs.docker.com/reference/dockerfile/#add
function looseSources({ step, lexed }) {
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
        const index = lexed?.text.indexOf(word) ?? -1;
        return [{ kind: 'URL', subject: word, why, hint, offset: lexed?.offsets[Math.max(0, index)], inDockerfile: true }];
    });
}
function isGit(word) {
    return (/^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word));
}
// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may hold a commit.
function isCommit(word) {
    const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
    const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
    return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}

;// CONCATENATED MODULE: ./build/core/pinning/check.js







/** Every rule, in the order of its findings. */
const PIN_RULES = [
    baseNoTag,
    baseLatest,
    condaUnpinned,
    pipUnpinned,
    aptUnpinned,
    urlFloating,
];
/** What an environment leaves open, so that its next build may differ: one warning each, with a hint how to pin it. */
function checkPins(environment) {
    return PIN_RULES.flatMap(({ id, find }) => firstOfEach(find(environment)).map((loose) => diagnosticOf(id, loose, environment)));
}
function firstOfEach(found) {
    const seen = new Set();
    return found.filter(({ subject }) => {
        const first = !seen.has(subject);
        seen.add(subject);
        return first;
    });
}
function diagnosticOf(code, loose, { image, source }) {
    const { dockerfile } = image;
    const inDockerfile = loose.inDockerfile === true && dockerfile !== undefined;
    return {
        severity: 'warning',
        code,
        message: pinMessage(loose),
        path: inDockerfile ? dockerfile.path : source,
        ...(inDockerfile && loose.offset !== undefined ? positionOf(dockerfile.text, loose.offset) : {}),
        hint: loose.hint,
    };
}
function positionOf(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

;// CONCATENATED MODULE: ./build/core/report.js


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
    };
}
/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
function headline({ counts }) {
    const { build, built, reused, used, failed, blocked, unknown, candidates } = counts;
    const parts = Object.entries({ 'to build': build, built, reused, 'used as is': used, failed, blocked, unknown });
    const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
    const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
    return `${said === '' ? 'no environment selected' : said}${rest}`;
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
    reuse: LAST,
    used: LAST,
    reused: LAST,
};
function rowsOf({ plan, outcomes, head, before }) {
    const current = new Map(head.map((environment) => [environment.id, environment]));
    const old = new Map(before?.map((environment) => [environment.id, environment]));
    const became = new Map(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
    const rows = plan.items.flatMap((item) => item.ids.map((id) => ({
        id,
        ...verdictOf(item, became.get(item.hash)),
        ...compare(item, current.get(id), old.get(id)),
    })));
    return rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1));
}
function verdictOf(item, outcome) {
    const reason = item.reason ?? undefined;
    const image = item.image ?? undefined;
    const { detail } = item;
    if (outcome === undefined)
        return { status: item.action, reason, detail, image, seconds: undefined, tail: [] };
    const common = { status: outcome.status, reason, detail, image: undefined, seconds: outcome.seconds, tail: [] };
    switch (outcome.status) {
        case 'failed': {
            const { message, hint } = outcome.error;
            return { ...common, detail: hint === undefined ? message : `${message}; ${hint}`, tail: outcome.tail };
        }
        case 'blocked':
            return { ...common, detail: `it stands on ${outcome.by}, which failed` };
        default:
            return { ...common, image: outcome.image };
    }
}
function compare({ hash }, current, old) {
    const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
    return {
        name: current?.name,
        hash,
        oldHash: old?.hash,
        changes: changed ? diffDefinitions(old.definition, current.definition) : [],
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

// EXTERNAL MODULE: ./build/core/safe-text.js
var safe_text = __webpack_require__(7253);
;// CONCATENATED MODULE: ./build/hosts/action/annotations.js


// GitHub shows ten of each severity for a step and drops the rest; the line that fails the step is an error of its own.
const LIMITS = { error: 9, warning: 10, note: 10 };
/** Shows findings beside the lines of the pull request; answers how many found no place. `root` is relative to the workspace. */
function annotate(sink, diagnostics, root) {
    const left = { ...LIMITS };
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
function findingsOf({ sides, verdict }, { plan, applied }) {
    const { head } = sides;
    const answered = new Set([...plan.items.flatMap(({ ids }) => ids), ...plan.failed.map(({ id }) => id)]);
    const others = new Set(head.definitions.flatMap(({ item }) => (answered.has(item.id) ? [] : item.diagnostics)));
    const note = verdict.note === undefined ? [] : [{ severity: 'note', code: 'planned-only', message: verdict.note, path: '.' }];
    // A plan of another job brings no findings: this checkout has its own.
    const own = new Set([...diagnosticsOf(head), ...plan.diagnostics, ...sides.notes, ...(applied?.diagnostics ?? [])]);
    const all = [...own];
    const failures = [
        ...failedBefore(head, plan),
        ...(applied?.outcomes ?? []).flatMap((outcome) => failedOutcome(outcome, head)),
    ];
    const relevant = [...failures, ...all.filter((diagnostic) => !others.has(diagnostic)), ...note];
    return { all, relevant: relevant.toSorted((a, b) => findings_RANK[a.severity] - findings_RANK[b.severity]) };
}
const findings_RANK = { error: 0, warning: 1, note: 2 };
// Most failures have a finding that says where; those that have none are told by their cause.
function failedBefore({ definitions }, { failed }) {
    return failed.flatMap(({ id, stage, cause }) => {
        const definition = definitions.find(({ item }) => item.id === id);
        if (definition?.item.diagnostics.some(({ severity }) => severity === 'error'))
            return [];
        return [
            {
                severity: 'error',
                code: `${stage}-failed`,
                message: `${id}: ${cause}`,
                path: definition?.origin.source ?? '.',
            },
        ];
    });
}
function failedOutcome(outcome, { definitions }) {
    if (outcome.status !== 'failed')
        return [];
    const { item, error } = outcome;
    const source = definitions.find(({ origin }) => item.ids.includes(origin.id))?.origin.source ?? '.';
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    return [
        { severity: 'error', code: error.code, message: `${item.ids.join(', ')}: ${error.message}`, path: source, ...hint },
    ];
}

// EXTERNAL MODULE: ./build/hosts/action/outputs.js
var action_outputs = __webpack_require__(1417);
;// CONCATENATED MODULE: ./build/hosts/action/session.js

/** What a comment or a cache entry is of: one configuration of one repository. */
function scopeOf({ repository, root, workspace }, { config }) {
    return JSON.stringify([repository, (0,external_node_path_.relative)(workspace, root), config ?? 'terrarium.yml']);
}

;// CONCATENATED MODULE: ./build/core/report-candidates.js
const BASE = 'python:3.12-slim';
/**
 * Entries that select every candidate, for `environments:` of terrarium.yml. A file that lists environments selects only those,
 * so that what was selected without an entry comes first.
 */
function entriesFor({ candidates, declared }) {
    return [...declared.map((path) => `  - path: ${yamlText(path)}`), ...candidates.map(report_candidates_entryFor)];
}
// A conda or requirements file says nothing of the image that it is to be installed on.
function report_candidates_entryFor({ source, format }) {
    const path = `  - path: ${yamlText(source)}`;
    return format === 'conda' || format === 'requirements' ? `${path}\n    base: ${BASE}` : path;
}
// Plain where no reader of YAML takes it for anything else; double quotes write every character that cannot be seen as `\u`.
function yamlText(text) {
    if (/^[A-Za-z][\w-]*[./][\w./-]*$/.test(text))
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/core/report-fit.js
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
        if (size + GAP.length + missing(units.length - count - 1).length > room)
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
        return `${part.label}: ${missing(left)}`;
    const text = `${open}${units.slice(0, count).join(separator)}${close}`;
    return left === 0 ? text : `${text}${GAP}${missing(left)}`;
}
function missing(count) {
    return `${count} more in the job summary`;
}

;// CONCATENATED MODULE: ./build/core/report-markdown.js





/** The report in GitHub Flavored Markdown, for the job summary and the pull request's comment. Untrusted text stands in code. */
function renderMarkdown(report, { limit, title }) {
    const heading = `## ${title}: ${headline(report)}`;
    if (heading.length > limit)
        return heading.slice(0, Math.max(0, limit));
    const aside = new Set(report.candidates.map(({ source }) => source));
    const findings = report.diagnostics.filter(({ severity }) => severity !== 'note');
    const parts = [
        introduction(report),
        table(report),
        failures(report.rows),
        diagnostics('Errors and warnings', 2, findings.filter(({ path }) => !aside.has(path))),
        differences(report.rows),
        settled(report.rows),
        candidates(report),
        diagnostics('Findings in candidates', 7, findings.filter(({ path }) => aside.has(path))),
    ];
    return fitParts(heading, parts.flatMap((part) => part ?? []), limit);
}
const NO_UNITS = { units: [], separator: '', close: '' };
function introduction(report) {
    if (isEmpty(report)) {
        const found = report.candidates.length > 0
            ? 'Nothing is built until `terrarium.yml` selects it.'
            : 'No environment definition was found.';
        return { ...NO_UNITS, label: '', open: `No environment is selected. ${found}`, rank: 0 };
    }
    return report.repository === undefined
        ? undefined
        : { ...NO_UNITS, label: '', open: `Repository ${(0,safe_text/* codeSpan */.SS)(report.repository, 300)}`, rank: 0 };
}
function isEmpty({ rows, failed }) {
    return rows.length === 0 && failed.length === 0;
}
const COLUMNS = '| environment | hash | action | why | image |\n| --- | --- | --- | --- | --- |\n';
function table({ rows, failed }) {
    const broken = failed.map(({ id, stage, cause }) => cells([(0,safe_text/* codeSpan */.SS)(id), '', 'failed', (0,safe_text/* codeSpan */.SS)(`${stage}: ${cause}`, 300), '']));
    const open = rows.filter((row) => !isSettled(row)).map(tableRow);
    const units = [...broken, ...open];
    return units.length === 0
        ? undefined
        : { label: 'Environments', open: COLUMNS, units, separator: '\n', close: '', rank: 1 };
}
function tableRow(row) {
    const action = row.seconds === undefined || isSettled(row)
        ? words(row.status)
        : `${words(row.status)} (${Math.round(row.seconds)} s)`;
    const image = row.image === undefined ? '' : (0,safe_text/* codeSpan */.SS)(row.image, 400);
    return cells([(0,safe_text/* codeSpan */.SS)(row.id), hashes(row), action, words(row.detail), image]);
}
function cells(texts) {
    return `| ${texts.join(' | ')} |`;
}
function hashes({ oldHash, hash }) {
    const current = (0,safe_text/* codeSpan */.SS)(hash.slice(0, 12));
    return oldHash === undefined || oldHash === hash ? current : `${(0,safe_text/* codeSpan */.SS)(oldHash.slice(0, 12))} → ${current}`;
}
// Words and nothing but words need no code span: there is no sign in them that could mean anything.
function words(text) {
    return text.length <= 200 && /^[A-Za-z]+(?:[,;]? [A-Za-z]+)*$/.test(text) ? text : (0,safe_text/* codeSpan */.SS)(text, 300);
}
function details(summary, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function report_markdown_name(text) {
    return `<code>${(0,safe_text/* htmlText */.js)(text)}</code>`;
}
function failures(rows) {
    const units = rows
        .filter(({ tail }) => tail.length > 0)
        .map(({ id, detail, tail }) => details(`${report_markdown_name(id)} failed`, `${(0,safe_text/* codeSpan */.SS)(detail, 500)}\n\n${(0,safe_text/* codeBlock */.DV)(tail)}`, true));
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
function listItem({ severity, code, message, path, line, column, hint }) {
    const place = [
        path,
        ...(line === undefined ? [] : [line]),
        ...(line === undefined || column === undefined ? [] : [column]),
    ].join(':');
    const advice = hint === undefined ? '' : `, hint: ${(0,safe_text/* codeSpan */.SS)(hint, 400)}`;
    return `- ${words(severity)} ${(0,safe_text/* codeSpan */.SS)(place, 300)} ${(0,safe_text/* codeSpan */.SS)(message, 400)} (${(0,safe_text/* codeSpan */.SS)(code)})${advice}`;
}
/** Lines of one environment, at most. */
const MAX_LINES = 40;
// What changed is shown also where the image is there already; pins only where somebody is at work anyway.
function differences(rows) {
    const units = rows
        .filter((row) => row.changes.length > 0 || (row.pins.length > 0 && !isSettled(row)))
        .map(({ id, changes, pins }) => {
        const lines = [...changes.map((change) => `- ${(0,safe_text/* codeSpan */.SS)(formatChange(change), 300)}`), ...pins.map(listItem)];
        const left = lines.length - MAX_LINES;
        const body = [...lines.slice(0, MAX_LINES), ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
        return details(`${report_markdown_name(id)}: ${count(changes.length, 'change')}, ${count(pins.length, 'pinning warning')}`, body);
    });
    return units.length === 0
        ? undefined
        : { label: 'Differences', open: '', units, separator: '\n\n', close: '', rank: 4 };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function settled(rows) {
    const list = rows.filter(isSettled);
    if (list.length === 0)
        return undefined;
    const pins = list.reduce((sum, row) => sum + row.pins.length, 0);
    const summary = `${count(list.length, 'environment')} reused or used as is${pins === 0 ? '' : `, ${count(pins, 'pinning warning')}`}`;
    const open = `<details><summary>${summary}</summary>\n\n${COLUMNS}`;
    return {
        label: 'Reused environments',
        open,
        units: list.map(tableRow),
        separator: '\n',
        close: '\n\n</details>',
        rank: 5,
    };
}
function candidates(report) {
    const entries = report.candidates.length === 0 ? [] : entriesFor(report);
    if (entries.length === 0)
        return undefined;
    const [fence = '', ...rest] = (0,safe_text/* codeBlock */.DV)(entries.flatMap((entry) => entry.split('\n')), 'yaml').split('\n');
    const open = `${fence}\nenvironments:\n`;
    const close = `\n${rest.at(-1) ?? ''}`;
    const common = { label: 'Candidates', units: entries, separator: '\n', rank: 6 };
    const advice = 'Add to `terrarium.yml` those that are to be built:\n\n';
    if (isEmpty(report))
        return { ...common, open: `### ${count(report.candidates.length, 'candidate')}\n\n${advice}${open}`, close };
    const summary = `<details><summary>${count(report.candidates.length, 'candidate')}</summary>\n\n`;
    return { ...common, open: `${summary}${advice}${open}`, close: `${close}\n\n</details>` };
}

;// CONCATENATED MODULE: ./build/hosts/action/summary.js


// The runner uploads no summary at all beyond 1 MiB. A UTF-16 unit is at most three bytes of UTF-8, so this stays below 900 KiB.
// https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/FileCommandManager.cs
const SUMMARY_UNITS = 300_000;
/** GitHub refuses comments above 65,536 characters. */
const COMMENT_UNITS = 60_000;
const TITLE = 'Environments';
/** The report as job summary; a note says why the run did less than it was asked to. */
function summaryOf(report, note) {
    const text = renderMarkdown(report, { limit: SUMMARY_UNITS, title: TITLE });
    return note === undefined ? text : `${text}\n\n> ${note}\n`;
}
/** The report as a pull request's comment. */
function commentOf(report) {
    return renderMarkdown(report, { limit: COMMENT_UNITS, title: TITLE });
}
/** False when a reviewer learns nothing: everything is there, and no definition changed. */
function isWorthComment({ rows, failed, compared }) {
    const told = rows.some((row) => !isSettled(row) || row.reason !== undefined || (compared && row.oldHash !== row.hash));
    return told || failed.length > 0;
}

;// CONCATENATED MODULE: ./build/hosts/action/conclude.js













/** Stage 10: outputs, summary, comment, annotations. Answers why the step fails. */
async function conclude(session, result) {
    const { sides, verdict, inputs, runner, toolkit } = session;
    const findings = findingsOf(session, result);
    const report = createReport({
        plan: result.plan,
        outcomes: result.applied?.outcomes,
        origins: sides.head.definitions.map(({ origin }) => origin),
        head: environmentsOf(sides.head),
        before: sides.base && environmentsOf(sides.base),
        diagnostics: findings.all,
    });
    const dropped = await writeResults(session, result, report);
    await toolkit.writeSummary(summaryOf(report, verdict.note));
    const refused = await writeComment(session, report);
    toolkit.print((0,safe_text/* logLine */.BP)(`${headline(report)}${verdict.note === undefined ? '' : ` (${verdict.note})`}`));
    const relevant = [...findings.relevant, ...report.rows.flatMap(({ pins }) => pins)];
    annotate(toolkit, [...dropped, ...refused, ...relevant], (0,external_node_path_.relative)(runner.workspace, runner.root));
    if (result.stopped !== undefined)
        return (0,failure_text/* describeFailure */.I)(result.stopped);
    return failureOf(inputs.failOn, report, relevant);
}
async function writeResults({ runner, sides, toolkit }, result, report) {
    const reportPath = (0,external_node_path_.join)(runner.folder, 'report.json');
    await (0,promises_.writeFile)(reportPath, JSON.stringify({ formatVersion: 1, ...report }));
    const images = imagesOf(result.plan, result.applied?.outcomes ?? []);
    const environments = environmentsOf(sides.head);
    const { outputs, dropped } = (0,action_outputs/* resultOutputs */.wg)({ plan: result.plan, report, reportPath, environments, images });
    toolkit.setOutputs(outputs);
    return dropped.map((name) => {
        const message = `output ${name} is empty, for it is larger than 500 kB`;
        return {
            severity: 'warning',
            code: 'output-too-large',
            message,
            path: '.',
            hint: 'read the file that output report names',
        };
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
    return new Map([...images].filter(([, image]) => (0,names_reference/* parseReference */.F2)(image)?.digest !== undefined));
}
/** The sticky comment; what keeps it from being written is a warning, for the images are there all the same. */
async function writeComment(session, report) {
    const { inputs, runner, verdict } = session;
    const { comment, pullRequest } = verdict;
    if (comment === 'never' || pullRequest === undefined)
        return [];
    if (inputs.token === undefined)
        return [notWritten('there is no github-token', 'pass github-token, or set comment: false')];
    const api = pullRequests({ token: inputs.token, apiUrl: runner.apiUrl, repository: runner.repository });
    const found = pullRequest.kind === 'number' ? { ...pullRequest, kind: 'found' } : await api.find(pullRequest);
    if (found.kind === 'refused')
        return [notWritten(found.message, found.hint)];
    if (found.kind === 'absent')
        return [];
    const mayCreate = comment === 'always' || isWorthComment(report);
    const { run } = runner;
    const sticky = { pullRequest: found.number, scope: scopeOf(runner, inputs), run, body: commentOf(report), mayCreate };
    const written = await api.comment(sticky);
    return written.kind === 'refused' ? [notWritten(written.message, written.hint)] : [];
}
function notWritten(message, hint) {
    return { severity: 'warning', code: 'comment-failed', message, path: '.', hint };
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

;// CONCATENATED MODULE: ./build/hosts/action/event.js

/** Decides by the event alone; inputs can only take away. */
function judge(facts, wishes) {
    if (facts.name === 'pull_request_target')
        return refusedTarget();
    if (facts.name === 'workflow_run') {
        const refusal = refuseWorkflowRun(facts, wishes);
        if (refusal !== undefined)
            return refusal;
    }
    const { comments, note, ...row } = ofCheckout(facts, rowOf(facts));
    const may = row.push && wishes.push !== false;
    const mode = may || wishes.mode === 'report' ? wishes.mode : 'plan';
    const push = may && (mode === 'auto' || mode === 'build');
    // A leg of a matrix sees only its row.
    const muted = !comments || wishes.comment === 'false' || wishes.mode === 'build';
    return {
        ...row,
        kind: 'permitted',
        mode,
        push,
        gathers: may && mode === 'report',
        names: (push || (may && mode === 'report')) && row.names,
        comment: muted ? 'never' : wishes.comment === 'true' ? 'always' : 'when-useful',
        note: note ?? (may || wishes.mode === 'plan' ? undefined : reasonToPlan(row.push)),
    };
}
// What is checked out may be somebody's pull request ("/ok-to-test"): its images get no names of the repository's.
function ofCheckout({ sha, checkedOut }, row) {
    if (!row.names || checkedOut === undefined || checkedOut === sha)
        return row;
    const note = "another commit than the event's is checked out: names and records are not written";
    return { ...row, names: false, savesHints: false, target: 'staging', note };
}
function reasonToPlan(allowed) {
    return allowed ? 'push is false: planned only, for an image that is not pushed would be lost' : undefined;
}
const NOTHING = {
    push: false,
    target: 'repository',
    names: false,
    comments: false,
    pullRequest: undefined,
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
            return { ...NOTHING, trusted: false, note: 'planned only: this event builds nothing' };
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
    const pullRequest = typeof number === 'number' ? { kind: 'number', number } : undefined;
    return { ...common, push: true, target: 'staging', comments: pullRequest !== undefined, pullRequest };
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
    return { ...NOTHING, trusted: false, comments: found, pullRequest, head: sha, base: 'HEAD' };
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
    return path.reduce((at, key) => ((0,stored_image/* isRecord */.u4)(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}
function textAt(value, ...path) {
    const text = valueAt(value, ...path);
    return typeof text === 'string' ? text : '';
}
function commitAt(value, ...path) {
    const text = textAt(value, ...path);
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined;
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
    'base-ref',
    'plan',
    'jobs',
    'matrix-size',
    'max-builds',
    'builder',
    'cache-from',
    'cache-to',
    'network',
    'provenance',
    'sbom',
    'cache',
    'comment',
    'fail-on',
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
        throw wrong('plan', 'the plan file of another job, which mode build needs', '');
    }
    if (plan !== undefined && (mode === 'auto' || mode === 'plan')) {
        throw wrong('plan', 'no plan file, for only the modes build and report read one', plan);
    }
    return {
        mode,
        plan,
        config: text('config'),
        root: text('root') ?? '.',
        environments: listOf(text('environments')),
        repository: repository('repository', text('repository')),
        lookupRepositories: repositories('lookup-repositories', text('lookup-repositories')),
        stagingRepository: repository('staging-repository', text('staging-repository')),
        allowedRegistries: optionalList(text('allowed-registries')),
        push: autoFlag('push', text('push')),
        baseMoved: oneOf('base-moved', text('base-moved'), ['auto', 'build', 'report']),
        followBase: oneOf('follow-base', text('follow-base'), ['floating', 'tags', 'never']),
        force: listOf(text('force')),
        baseRef: shaped('base-ref', text('base-ref'), /^[^-\s][^\s]*$/, 'a branch, tag or commit'),
        jobs: inputs_count('jobs', text('jobs'), 1, 64) ?? 2,
        matrixSize: inputs_count('matrix-size', text('matrix-size'), 1, MAX_MATRIX) ?? 20,
        maxBuilds: inputs_count('max-builds', text('max-builds'), 0, 1_000_000) ?? 20,
        builder: shaped('builder', text('builder'), /^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'the name of a buildx builder'),
        cacheFrom: inputs_linesOf(text('cache-from')),
        cacheTo: inputs_linesOf(text('cache-to')),
        network: shaped('network', text('network'), /^[a-z]+$/, 'a network mode such as host, none or default'),
        provenance: text('provenance'),
        sbom: text('sbom'),
        cache: flag('cache', text('cache')) ?? true,
        comment: oneOf('comment', text('comment')?.toLowerCase(), COMMENTS) ?? 'auto',
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
    return text === undefined ? undefined : listOf(text);
}
/** Elements on lines and between commas; a comma in double quotes or in the braces of a glob belongs to its element. */
function listOf(text) {
    const elements = inputs_linesOf(text).flatMap((line) => line.match(/(?:"[^"]*"|\{[^{}]*\}|[^,])+/g) ?? []);
    return elements.map((element) => element.trim().replace(/^"([^"]*)"$/, '$1')).filter((element) => element !== '');
}
function oneOf(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw wrong(name, `one of ${values.join(', ')}`, text);
}
// The words that YAML 1.2 reads as booleans, as @actions/core's getBooleanInput has them.
function flag(name, text) {
    if (text === undefined)
        return undefined;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    throw wrong(name, 'true or false', text);
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
    throw wrong(name, `a whole number from ${from} to ${to}`, text);
}
function shaped(name, text, shape, expected) {
    if (text === undefined || shape.test(text))
        return text;
    throw wrong(name, expected, text);
}
function repository(name, text) {
    if (text === undefined || (0,names_reference/* parseRepository */.SU)(text) !== undefined)
        return text;
    throw wrong(name, 'a repository such as ghcr.io/acme/environments', text);
}
function repositories(name, text) {
    return optionalList(text)?.map((element) => repository(name, element) ?? element);
}
function wrong(name, expected, received) {
    const what = received === '' ? 'nothing' : JSON.stringify(received);
    return new errors/* TerrariumError */.q('usage', `input ${name}: expected ${expected}, received ${what}`);
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/core/model.js
const SECTIONS = ['base', 'steps', 'context', 'python', 'spark', 'platforms'];
/** True for the environments that a run plans and builds. */
function isSelected(origin) {
    return origin.selection === 'declared' || origin.selection === 'configured';
}
/** True when no diagnostic is an error. */
function isClean(diagnostics) {
    return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}

// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/core/recipes/pip.js

const DEFINITION = '/run/terrarium/definition';
const CACHE = '/run/terrarium/pip';
/** A virtual environment that also sees what the base brings, with the requirements installed into it. */
const pipRecipe = {
    name: 'pip/1',
    render: (inputs) => {
        const mounts = [`type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${DEFINITION}`, (0,recipe/* cacheMount */.yP)('pip', inputs, CACHE)];
        const lines = [
            (0,recipe/* runWithMounts */.Uz)(mounts, `sh ${DEFINITION}/install.sh`),
            `ENV VIRTUAL_ENV=${recipe/* PREFIX */.H3} PATH=${recipe/* PREFIX */.H3}/bin:$PATH`,
        ];
        const files = new Map([[`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, INSTALL], ...requirementFiles(inputs.python.pip)]);
        return { lines: (0,recipe/* asRoot */.tE)(lines, inputs.user), files };
    },
};
const INSTALL = `set -eu
prefix=${recipe/* PREFIX */.H3}
if ! [ -x "$prefix/bin/python" ]; then
  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
  "$python" -m venv --system-site-packages "$prefix"
fi
${installCommand()}
`;
/** Installs `requirements.txt` of the definition into the prefix; shared with the conda recipe. */
function installCommand() {
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
    return `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE} --requirement ${DEFINITION}/requirements.txt`;
}
/** Requirements as files again: nested ones get numbers, because their paths are no part of the definition. */
function requirementFiles(entries) {
    const files = new Map();
    let count = 0;
    const write = (name, list) => {
        const lines = list.map((entry) => {
            if (typeof entry === 'string')
                return entry;
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

;// CONCATENATED MODULE: ./build/core/recipes/conda.js



const conda_DEFINITION = '/run/terrarium/definition';
const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';
/** What the step prints when neither an installer image nor the base has a conda tool. */
const NO_CONDA_TOOL = 'terrarium: no conda tool';
/** A conda environment at the prefix, then its pip section, by micromamba or by the base's conda. */
const condaRecipe = {
    name: 'conda/1',
    render: (inputs) => {
        const pip = inputs.python.pip.length > 0;
        const mounts = [
            `type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${conda_DEFINITION}`,
            ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
            (0,recipe/* cacheMount */.yP)('conda', inputs, PACKAGES),
            ...(pip ? [(0,recipe/* cacheMount */.yP)('pip', inputs, '/run/terrarium/pip')] : []),
        ];
        const command = [...overrides(inputs.platform), 'sh', `${conda_DEFINITION}/install.sh`].join(' ');
        const lines = [(0,recipe/* runWithMounts */.Uz)(mounts, command), `ENV CONDA_PREFIX=${recipe/* PREFIX */.H3} PATH=${recipe/* PREFIX */.H3}/bin:$PATH`];
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, `${conda_INSTALL}${pip ? `${installCommand()}\n` : ''}`],
            [`${recipe/* RECIPE_FOLDER */.I$}/environment.yml`, environmentFile(inputs.python)],
            ...(pip ? requirementFiles(inputs.python.pip) : []),
        ]);
        return { lines: (0,recipe/* asRoot */.tE)(lines, inputs.user), files };
    },
};
const conda_INSTALL = `set -eu
prefix=${recipe/* PREFIX */.H3}
file=${conda_DEFINITION}/environment.yml
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
  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    "$tool" "$action" --yes --prefix "$prefix" --file "$file" ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    "$tool" env "$action" --prefix "$prefix" --file "$file" ;;
esac
rm -rf /tmp/terrarium-mamba
`;
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
// What the base configures as channels must not add to the definition's: `nodefaults` says so to conda and to micromamba.
function environmentFile({ channels, conda, pip }) {
    const listed = channels.length === 0 ? ['defaults'] : channels;
    const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
    const hasPip = conda.some((spec) => /^(?:.*::)?pip(?: |$)/.test(spec));
    const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
    const list = (items) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
    return `channels:\n${list(closed)}dependencies:\n${list(packages)}`;
}

;// CONCATENATED MODULE: ./build/core/recipes/choose.js


/** The recipe of a definition's Python step; `undefined` where it has none. */
function recipeFor(python) {
    if (python.conda.length + python.channels.length > 0)
        return condaRecipe;
    return python.pip.length > 0 ? pipRecipe : undefined;
}

;// CONCATENATED MODULE: ./build/core/plan-file.js







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
        isListOf(stored_image/* isRecord */.u4)(value.diagnostics) &&
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
    const recipe = recipeFor(environment.image.python)?.name ?? null;
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
        if ((0,stored_image/* isRecord */.u4)(value))
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
const isOneOf = (values) => (value) => typeof value === 'string' && values.includes(value);
const ITEM = {
    hash: isHex,
    key: isNullOr(isHex),
    effectiveKey: isNullOr(isHex),
    ids: isListOf(isString),
    slug: isString,
    title: isString,
    action: isOneOf(['use', 'reuse', 'build', 'blocked', 'unknown']),
    reason: isNullOr(isString),
    replaces: (value) => typeof value === 'boolean',
    detail: isString,
    image: isNullOr((value) => typeof value === 'string' && (0,names_reference/* parseReference */.F2)(value) !== undefined),
    strength: isNullOr(isOneOf(['present', 'verified'])),
    bases: isListOf(isResolvedImage),
    installers: isListOf(isResolvedImage),
    parents: isListOf(isHex),
    platforms: isListOf(isString),
    recipe: isNullOr(isString),
    sections: stored_image/* isRecord */.u4,
};
function isItem(value) {
    return (0,stored_image/* isRecord */.u4)(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}
function isFailure(value) {
    return (0,stored_image/* isRecord */.u4)(value) && [value.id, value.stage, value.cause].every(isString);
}
function isResolvedImage(value) {
    if (!(0,stored_image/* isRecord */.u4)(value) || !isString(value.reference) || !isString(value.platform))
        return false;
    return typeof value.digest === 'string' && (0,names_digest/* parseDigest */.m)(value.digest) !== undefined;
}

// EXTERNAL MODULE: ./build/core/config.js + 2 modules
var core_config = __webpack_require__(8946);
;// CONCATENATED MODULE: ./build/core/bases.js




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
            : await (0,stored_image/* resolvePlatform */.bH)(registry, reference, name, platform);
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
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined)
        throw new errors/* TerrariumError */.q('registry-not-found', `${JSON.stringify(text)} is no image reference`);
    if ((0,core_config/* allowedHosts */.uV)(config).includes(reference.registry))
        return reference;
    const hint = `add ${reference.registry} to allowed-registries in terrarium.yml if it is to be trusted`;
    throw new errors/* TerrariumError */.q('host-not-allowed', `registry ${reference.registry} of ${text} is not in allowed-registries`, { hint });
}

;// CONCATENATED MODULE: ./build/core/build-file.js

/** The Dockerfile of an environment for one platform: references pinned in place, our Python step behind it. */
function renderBuildFile(environment, platform, pins) {
    const { dockerfile, python } = environment.image;
    const steps = dockerfile === undefined ? `FROM ${pins.slots.get(0)}\n` : pinDockerfile(environment, pins);
    const recipe = recipeFor(python)?.render({
        python,
        platform,
        baseDigest: pins.base.digest,
        user: pins.base.user,
        installer: pins.installer,
    });
    if (recipe === undefined)
        return { text: steps, files: new Map() };
    return { text: `${steps}${recipe.lines.join('\n')}\n`, files: recipe.files };
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

;// CONCATENATED MODULE: ./build/core/groups.js
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

;// CONCATENATED MODULE: ./build/core/resolve.js







/** Resolves followed bases in parallel, then wave by wave: keys, and which images exist. */
async function resolve(groups, bases, lookups, options) {
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
    const bare = image.dockerfile === undefined && recipeFor(image.python) === undefined;
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
    const recipe = recipeFor(environment.image.python)?.name;
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
    if (options.force.has(group.hash))
        return { kind: 'forced', reason: 'forced' };
    if (parents.some(({ answer }) => answer.kind === 'forced'))
        return { kind: 'forced', reason: 'parent-changed' };
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
/** Installer images of the environment's recipe, for every platform. */
function installersOf(environment, config) {
    const conda = recipeFor(environment.image.python)?.name.startsWith('conda/') === true;
    const reference = config.condaInstaller === undefined ? undefined : (0,names_reference/* parseReference */.F2)(config.condaInstaller);
    if (!conda || reference === undefined)
        return [];
    return environment.image.platforms.map((platform) => ({ reference: (0,names_reference/* formatReference */.FH)(reference), platform }));
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

;// CONCATENATED MODULE: ./build/core/build-image.js











/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
async function buildImage(task, ports, bases, config) {
    const { environment, repository } = task;
    const { platforms } = environment.image;
    const manifests = [];
    for (const platform of platforms)
        manifests.push({ platform, ...(await buildPlatform(task, platform, ports, bases, config)) });
    const [only] = manifests;
    const { platform: _, ...single } = only;
    const image = manifests.length === 1 ? single : await assembleIndex(manifests, repository, ports);
    await verifyBuilt(image.digest, task, ports);
    for (const platform of platforms) {
        for (const command of task.tests) {
            await ports.smokeTest({
                image: `${(0,names_reference/* formatRepository */.Sh)(repository)}@${image.digest}`,
                platform,
                command,
                onLine: task.onLine,
            });
        }
    }
    return image;
}
async function buildPlatform(task, platform, ports, bases, config) {
    const { environment } = task;
    const pinned = await pinImages(task, platform, ports, bases, config);
    const file = renderBuildFile(environment, platform, pinned);
    const materialized = await ports.materialize({
        directory: environment.image.context?.directory,
        files: environment.files,
        extra: file.files,
        dockerfile: file.text,
    });
    try {
        return await ports.build({
            contextDirectory: materialized.contextDirectory,
            dockerfile: materialized.dockerfile,
            platform,
            target: environment.image.dockerfile?.target ?? '',
            arguments: environment.definition.steps.arguments,
            labels: labelsOf(task, platform, pinned.slots),
            repository: task.repository,
            onLine: task.onLine,
        });
    }
    finally {
        await materialized.dispose();
    }
}
async function pinImages(task, platform, ports, bases, config) {
    const { environment } = task;
    const slots = new Map();
    for (const base of environment.image.bases.filter((use) => use.platform === platform)) {
        const { source } = base;
        const pinned = source.kind === 'image'
            ? await bases.pin(source.reference, base.imagePlatform)
            : pinParent(task.parents.get(source.id), source.id);
        slots.set(base.slot, pinned);
    }
    const installer = installersOf(environment, config).find((image) => image.platform === platform);
    const { syntax } = environment.image.steps;
    return {
        slots,
        base: await describeBase(slots.get(0), environment, platform, ports),
        installer: installer === undefined ? undefined : await bases.pin(installer.reference, platform),
        // The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
        syntax: syntax === '' ? undefined : await bases.pin(syntax, undefined),
    };
}
function pinParent(image, id) {
    if (image === undefined)
        throw new errors/* TerrariumError */.q('registry-not-found', `the image of ${id} is not known`);
    return image;
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
// Only our Python step needs to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(pinned, environment, platform, ports) {
    const reference = pinned === undefined ? undefined : (0,names_reference/* parseReference */.F2)(pinned);
    if (recipeFor(environment.image.python) === undefined || reference?.digest === undefined)
        return { digest: NO_DIGEST, user: '' };
    const digest = (await (0,stored_image/* resolvePlatform */.bH)(ports.registry, reference, reference.digest, platform)) ?? reference.digest;
    const config = await (0,stored_image/* readConfig */.Xg)(ports.registry, reference, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 });
    const user = config?.user ?? '';
    if (user !== '' && !(0,recipe/* isUser */.QY)(user))
        throw new errors/* TerrariumError */.q('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
    return { digest, user };
}
/** Marks of an image: equal for equal inputs, whoever builds. */
function labelsOf({ environment, key }, platform, slots) {
    const slot = baseSlot(environment);
    const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
    const digest = slot === undefined ? undefined : (0,names_reference/* parseReference */.F2)(slots.get(slot) ?? '')?.digest;
    const named = use?.source.kind === 'image' ? [[LABELS.baseName, use.source.reference]] : [];
    return [
        [LABELS.scheme, KEY_SCHEME],
        [LABELS.definition, environment.hash],
        [LABELS.key, key],
        ...named,
        ...(digest === undefined ? [] : [[LABELS.baseDigest, digest]]),
    ];
}
// The base of the stage that becomes the image, through the stages that it stands on.
function baseSlot(environment) {
    const { stages } = environment.image.steps;
    if (stages.length === 0)
        return 0;
    let from = stages.at(-1)?.from ?? '';
    while (from.startsWith('stage:'))
        from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
    return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}
// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(manifests, repository, ports) {
    const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: stored_image/* MEDIA */.Rn.index, manifests: children.flat() }));
    const digest = `sha256:${(0,core_sha256/* sha256Hex */.f)(bytes)}`;
    await ports.registry.putManifest(repository, digest, { mediaType: stored_image/* MEDIA */.Rn.index, bytes });
    return { mediaType: stored_image/* MEDIA */.Rn.index, digest, size: bytes.byteLength };
}
// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf({ platform, ...descriptor }, repository, ports) {
    if (!(0,stored_image/* isIndex */.nw)(descriptor.mediaType))
        return [{ ...descriptor, platform: (0,names_platform/* parsePlatform */.FL)(platform) }];
    const index = await ports.registry.getManifest(repository, descriptor.digest);
    const content = index === undefined ? undefined : (0,stored_image/* parseJson */.qF)(index.bytes);
    const list = (0,stored_image/* isRecord */.u4)(content) ? content.manifests : undefined;
    if (Array.isArray(list))
        return list;
    throw new errors/* TerrariumError */.q('image-invalid', `the published index ${descriptor.digest} cannot be read`);
}
async function verifyBuilt(digest, { environment, key, repository }, ports) {
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

;// CONCATENATED MODULE: ./build/core/canonical.js
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

;// CONCATENATED MODULE: ./build/core/hash.js


const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';
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
        const result = cycle === undefined ? hashItem(item) : fail(item, cycleDiagnostic(item.value.source, cycle));
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
                return fail(item, parentDiagnostic(item.value.source, id));
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
/** Address of a definition: sha256 of the scheme's line and the canonical form (docs/hash.md). */
function definitionHash(definition) {
    return (0,core_sha256/* sha256Hex */.f)(`${DEFINITION_SCHEME}\n${canonical(definition)}`);
}
/** Digest of each section, for field-level comparison. */
function sectionDigests(definition) {
    const digest = (section, value) => (0,core_sha256/* sha256Hex */.f)(`${SECTION_SCHEME} ${section}\n${canonical(value)}`);
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
    return (0,core_sha256/* sha256Hex */.f)(`${UNORDERED_SCHEME}\n${canonical(sorted)}`);
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
function sortPython({ channels, conda, pip }) {
    return { channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}
function sortPip(entries) {
    const sorted = entries.map((entry) => (typeof entry === 'string' ? entry : [entry[0], sortPip(entry[1])]));
    return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
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
    return {
        severity: 'error',
        code: 'parent-cycle',
        message,
        path,
        line: 1,
        column: 1,
        hint: 'give one of them an external base',
    };
}
function parentDiagnostic(path, parent) {
    return {
        severity: 'error',
        code: 'parent-failed',
        message: `it stands on ${parent}, which has errors`,
        path,
        line: 1,
        column: 1,
        hint: 'correct the parent first',
    };
}
function fail(item, diagnostic) {
    const diagnostics = [...item.diagnostics, diagnostic];
    return { id: item.id, diagnostics, ok: false, stage: 'hash', cause: diagnostic.message };
}

;// CONCATENATED MODULE: ./build/core/names/slug.js


/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
function slugOf(id) {
    return `${shorten(id)}-${(0,core_sha256/* sha256Hex */.f)(id).slice(0, 6)}`;
}
/** A version as part of a tag: as written where a tag can hold it and it is not `latest`, else shortened like a slug plus 6 hex of its sha256. */
function versionTag(version) {
    const usable = (0,names_reference/* isTag */.dz)(version) && version.length <= 64 && version !== 'latest';
    return usable ? version : `${shorten(version)}-${(0,core_sha256/* sha256Hex */.f)(version).slice(0, 6)}`;
}
function shorten(text) {
    const safe = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return safe.slice(0, 33).replace(/-+$/, '') || 'x';
}

;// CONCATENATED MODULE: ./build/core/records.js





const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
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
const recordPrefix = (environment) => `rec-${(0,core_sha256/* sha256Hex */.f)(recordName(environment)).slice(0, 16)}-`;
/** Every genuine record of an environment's name, at most 256. */
async function readRecords(registry, repository, environment, known) {
    const listed = known ?? (await registry.listTags(repository)) ?? [];
    const tags = listed.filter((tag) => tag.startsWith(recordPrefix(environment))).slice(0, MAX_RECORDS);
    const records = await Promise.all(tags.map((tag) => readRecord(registry, repository, tag)));
    return records.filter((record) => record !== undefined && record.name === recordName(environment));
}
/** The record of an environment with a given definition hash. */
async function findRecord(registry, repository, environment, hash) {
    return (await readRecords(registry, repository, environment)).find((record) => record.definitionHash === hash);
}
async function readRecord(registry, repository, tag) {
    const manifest = await registry.getManifest(repository, tag);
    const content = manifest === undefined ? undefined : (0,stored_image/* parseJson */.qF)(manifest.bytes);
    const layers = (0,stored_image/* isRecord */.u4)(content) ? content.layers : undefined;
    const layer = Array.isArray(layers) ? (0,stored_image/* parseDescriptor */.BA)(layers[0]) : undefined;
    if (layer?.mediaType !== RECORD_TYPE)
        return undefined;
    const blob = await registry.getBlob(repository, layer);
    // The tag names the bytes, so that a record which is not what its tag says is not taken.
    if (blob === undefined || !tag.endsWith((0,core_sha256/* sha256Hex */.f)(blob).slice(0, 32)))
        return undefined;
    return parseRecord((0,stored_image/* parseJson */.qF)(blob));
}
/** Takes a record only if its definition has the hash that it names: whoever writes tags can write anything. */
function parseRecord(value) {
    if (!(0,stored_image/* isRecord */.u4)(value))
        return undefined;
    const { name, version, definitionHash: hash, definition } = value;
    if (typeof name !== 'string' || typeof version !== 'string' || !(0,stored_image/* isRecord */.u4)(definition) || !isCanonical(definition))
        return undefined;
    const genuine = definitionHash(definition) === hash;
    return genuine ? value : undefined;
}
/** Writes a record as an OCI artifact whose subject is the image. Writing it again changes nothing. */
async function writeRecord(registry, repository, environment, record, subject) {
    const blob = new TextEncoder().encode(canonical(record));
    const empty = new TextEncoder().encode('{}');
    const layer = describe(RECORD_TYPE, blob);
    const config = describe(EMPTY_TYPE, empty);
    await registry.putBlob(repository, config, { kind: 'bytes', bytes: empty });
    await registry.putBlob(repository, layer, { kind: 'bytes', bytes: blob });
    const manifest = {
        schemaVersion: 2,
        mediaType: stored_image/* MEDIA */.Rn.manifest,
        artifactType: RECORD_TYPE,
        config,
        layers: [layer],
        subject,
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    const tag = `${recordPrefix(environment)}${(0,core_sha256/* sha256Hex */.f)(blob).slice(0, 32)}`;
    await registry.putManifest(repository, tag, { mediaType: stored_image/* MEDIA */.Rn.manifest, bytes });
}
function describe(mediaType, bytes) {
    return { mediaType, digest: `sha256:${(0,core_sha256/* sha256Hex */.f)(bytes)}`, size: bytes.byteLength };
}

;// CONCATENATED MODULE: ./build/core/register.js





/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`: the one that everybody gets.
 */
async function tagBuilt(registry, repository, image, expected, replaces) {
    const manifest = await readManifest(registry, repository, image.digest);
    await registry.putManifest(repository, `img-${(0,names_digest/* digestHex */.s)(image.digest)}`, manifest);
    const winner = replaces ? undefined : await findWinner(registry, repository, expected);
    if (winner !== undefined)
        return winner;
    await registry.putManifest(repository, keyTag(expected.key), manifest);
    const settled = await findWinner(registry, repository, expected);
    if (settled === undefined) {
        throw new errors/* TerrariumError */.q('image-invalid', `tag ${keyTag(expected.key)} does not hold a valid image after it was written`);
    }
    const current = settled === image.digest ? manifest : await readManifest(registry, repository, settled);
    await registry.putManifest(repository, definitionTag(expected.hash), current);
    return settled;
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
/** Two definitions with one name and version but different meaning: neither is registered. */
function nameConflicts(environments, severity) {
    const byName = new Map();
    for (const environment of environments) {
        if (environment.name === undefined)
            continue;
        const name = JSON.stringify([environment.name, environment.version ?? '']);
        byName.set(name, [...(byName.get(name) ?? []), environment]);
    }
    return [...byName.values()].filter(hasConflict).flatMap((members) => members.map(({ name, version, source }) => {
        const others = members.map((member) => member.id).join(', ');
        const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
        return { severity, code: 'name-conflict', message, path: source, hint: 'give them different names or versions' };
    }));
}
function hasConflict(members) {
    return new Set(members.map((member) => member.hash)).size > 1;
}
/** Writes names and records of environments whose images stand in the target repository. Refusals are warnings. */
async function registerNames(registry, repository, registered, provenance) {
    const conflicts = nameConflicts(registered.map(({ environment }) => environment), 'error');
    const refused = new Set(conflicts.map(({ path }) => path));
    const diagnostics = [...conflicts];
    const tags = registered.length === 0 ? [] : await register_listTags(registry, repository);
    for (const entry of registered) {
        try {
            diagnostics.push(...(await registerOne(registry, repository, entry, provenance, tags, refused.has(entry.environment.source))));
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
    const records = await readRecords(registry, repository, environment, tags);
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
async function register_listTags(registry, repository) {
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
    return { severity: 'warning', code, message, path: source, ...(hint === undefined ? {} : { hint }) };
}

;// CONCATENATED MODULE: ./build/core/build.js






/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;
/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what stands on it. */
async function build(items, environments, ports, bases, lookups, options) {
    const run = limiter(options.jobs);
    const byHash = new Map(items.map((item) => [item.hash, item]));
    const outcomes = new Map();
    const outcomeOf = (item) => {
        const known = outcomes.get(item.hash) ?? start(item);
        outcomes.set(item.hash, known);
        return known;
    };
    const start = async (item) => {
        const parents = await Promise.all(item.parents.flatMap((hash) => byHash.get(hash) ?? []).map(outcomeOf));
        const failed = parents.find((parent) => parent.status === 'failed' || parent.status === 'blocked');
        if (failed !== undefined)
            return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
        return settle(item, ports, async (onLine) => {
            const ready = await findReady(item, lookups);
            if (ready !== undefined)
                return ready;
            requirePlannedParents(parents);
            const members = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
            return run(() => buildItem(item, members, parents, ports, bases, options, onLine));
        });
    };
    const wanted = items.filter((item) => options.only === undefined || options.only.has(item.hash));
    await Promise.all(wanted.map(outcomeOf));
    // What had to be built for a wanted item is told as well, above all its failure.
    const all = await Promise.all([...outcomes.values()]);
    return all.filter((outcome) => wanted.includes(outcome.item) || outcome.status === 'built' || outcome.status === 'failed');
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
    const tail = [];
    const began = ports.now();
    const announce = (event) => ports.onProgress(event);
    let started = false;
    const onLine = (line) => {
        if (!started)
            announce({ kind: 'started', id, title: item.title });
        started = true;
        tail.push(line);
        if (tail.length > TAIL_LINES)
            tail.shift();
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
        const told = explainFailure(error, tail);
        announce({ kind: 'finished', id, status: 'failed', seconds, message: told.message });
        return { item, seconds, status: 'failed', error: told, tail };
    }
}
// Only the build itself can find that its base brings no conda tool.
function explainFailure(error, tail) {
    if (error.code !== 'build-failed' || !tail.some((line) => line.includes(NO_CONDA_TOOL)))
        return error;
    const hint = 'add to terrarium.yml: conda-installer: mambaorg/micromamba:2';
    return new errors/* TerrariumError */.q('no-conda-tool', 'the base image brings no conda tool', { hint, cause: error });
}
/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item, lookups) {
    if (item.action === 'use' && item.image !== null)
        return { status: 'used', image: item.image, key: item.key };
    if (item.action === 'build')
        return undefined;
    if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
        return { status: 'reused', image: item.image, key: item.effectiveKey };
    }
    const key = item.effectiveKey ?? item.key;
    if (key === null)
        throw new errors/* TerrariumError */.q('registry-failed', item.detail);
    return item.replaces ? undefined : lookUpAgain(item, key, lookups);
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
async function buildItem(item, members, parents, ports, bases, options, onLine) {
    const [environment] = members;
    const repository = options.order.target;
    if (repository === undefined)
        throw new errors/* TerrariumError */.q('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml',
        });
    if (environment === undefined || item.key === null)
        throw new errors/* TerrariumError */.q('plan-mismatch', `${item.title} is not in this tree`);
    onLine(`building ${item.title} (${item.detail})`);
    const tests = [...new Set(members.flatMap(({ test }) => test ?? []))];
    const images = parentImages(environment, parents);
    const task = { environment, key: item.key, repository, parents: images, tests, onLine };
    const image = await buildImage(task, ports, bases, options.config);
    const expected = { hash: item.hash, key: item.key, platforms: item.platforms };
    const digest = await tagBuilt(ports.registry, repository, image, expected, item.replaces);
    return { status: 'built', image: `${(0,names_reference/* formatRepository */.Sh)(repository)}@${digest}`, key: item.key };
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

// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/yaml.js
var yaml = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/core/names/channel.js

// No segment starts with a dot or a dash: local paths and options are no channels.
const channel_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;
/** Reads a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
function parseChannel(text) {
    const trimmed = text.trim().replace(/\/+$/, '');
    if (hasCredentials(text))
        return { ok: false, secret: true };
    return channel_NAME.test(trimmed) || LOCATION.test(trimmed) ? { ok: true, channel: trimmed } : { ok: false, secret: false };
}

;// CONCATENATED MODULE: ./build/core/formats/format.js
const NO_PYTHON = { channels: [], conda: [], pip: [] };
const NO_SPARK = { packages: [], precache: false, repositories: [] };
/** A source of the format that says nothing yet. */
function emptySource(format) {
    return {
        format,
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
        consumes: [],
    };
}

;// CONCATENATED MODULE: ./build/core/formats/requirements.js





/** `requirements.txt` and its like: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements = {
    format: 'requirements',
    recognizes: (_text, path) => /(?:^|\/)[^/]*requirements[^/]*\.txt$/i.test(path),
    includes: (text, path) => pipIncludes(logicalLines(text).map((line) => line.text), (0,names_path/* directoryOf */.jt)(path)),
    parse: (text, path, files) => {
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const pip = parseRequirementsFile(findings, text, files, pipTrail(path));
        const consumes = [...reachedFiles(text, path, files)];
        return {
            source: { ...emptySource('requirements'), python: { ...NO_PYTHON, pip }, consumes },
            diagnostics: findings.diagnostics,
        };
    },
};
/** What Python splits lines at, and what pip continues lines with: behind these it would read another line than we do. */
const UNREADABLE = /[\\\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u;
const MAX_NESTING = 16;
/** Lines of all files of a definition: files that include each other many times would multiply. */
const requirements_MAX_LINES = 20_000;
const NESTED = /^(?:(-r|-c)\s*|(--requirement|--constraint)(?:\s+|\s*=\s*))(\S.*)$/;
/** Paths that `-r` and `-c` lines name, resolved from the directory. */
function pipIncludes(lines, directory) {
    return lines.flatMap((line) => {
        const target = NESTED.exec(line)?.[3];
        const resolved = target === undefined ? undefined : (0,names_path/* resolvePath */.o1)(directory, target);
        return resolved?.ok ? [resolved.path] : [];
    });
}
/** A trail that starts with a file. */
function pipTrail(path) {
    return { chain: [path], budget: { lines: requirements_MAX_LINES } };
}
/** Canonical entries of pip lines; nested files become nodes. */
function parsePipLines(findings, lines, files, trail) {
    trail.budget.lines -= lines.length;
    if (trail.budget.lines < 0) {
        const message = `expected at most ${requirements_MAX_LINES} lines in all files of a definition`;
        (0,core_decode/* report */.z8)(findings, 'error', 'include-limit', message, { line: 1, column: 1 }, 'include each file once');
        return [];
    }
    return lines.flatMap((line) => {
        if (trail.budget.lines < 0)
            return [];
        const entry = parsePipLine(findings, line, files, trail);
        return entry === undefined ? [] : [entry];
    });
}
function parseRequirementsFile(findings, text, files, trail) {
    return parsePipLines(findings, logicalLines(text), files, trail);
}
function parsePipLine(findings, line, files, trail) {
    const at = { line: line.line, column: line.column ?? 1 };
    if (UNREADABLE.test(line.text) || /\s{100}/.test(line.text)) {
        const hint = 'write one requirement a line, without backslashes, control characters and long runs of white space';
        (0,core_decode/* report */.z8)(findings, 'error', 'requirement-syntax', 'the line is not read alike by every tool', at, hint);
        return undefined;
    }
    if (/\$\{[A-Z0-9_]+\}/.test(line.text)) {
        const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-variable', 'environment variables in requirements are not read', at, hint);
        return undefined;
    }
    if (hasCredentials(line.text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        (0,core_decode/* report */.z8)(findings, 'error', 'credentials-in-url', 'a URL carries credentials', at, hint);
        return undefined;
    }
    const nested = NESTED.exec(line.text);
    if (nested !== null)
        return parseNested(findings, nested, at, files, trail);
    return line.text.startsWith('-') ? parseOption(findings, line.text, at) : parseLine(findings, line.text, at);
}
function parseNested(findings, match, at, files, trail) {
    const flag = match[1] === '-c' || match[2] === '--constraint' ? '-c' : '-r';
    const { chain, budget } = trail;
    const current = chain.at(-1) ?? '.';
    const resolved = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(current), match[3] ?? '');
    if (!resolved.ok) {
        (0,core_decode/* report */.z8)(findings, 'error', 'path-refused', `${flag} ${(0,core_decode/* quote */.hD)(match[3] ?? '')}: ${resolved.reason}`, at);
        return undefined;
    }
    if (chain.includes(resolved.path) || chain.length > MAX_NESTING) {
        const path = [...chain, resolved.path].join(' -> ');
        (0,core_decode/* report */.z8)(findings, 'error', 'include-cycle', `requirements files include each other: ${path}`, at);
        return undefined;
    }
    const file = files.get(resolved.path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const why = file.kind === 'absent' ? 'does not exist' : file.message;
        (0,core_decode/* report */.z8)(findings, 'error', 'file-missing', `${flag} names ${(0,core_decode/* quote */.hD)(resolved.path)}, which ${why}`, at, 'correct the path');
        return undefined;
    }
    const inner = (0,core_decode/* findingsFor */.I6)(resolved.path);
    const entries = parseRequirementsFile(inner, file.text, files, { chain: [...chain, resolved.path], budget });
    findings.diagnostics.push(...inner.diagnostics);
    return [flag, entries];
}
const FLAGS = ['--no-index', '--pre', '--prefer-binary', '--require-hashes'];
const requirements_VALUED = {
    '-i': '--index-url',
    '--index-url': '--index-url',
    '--extra-index-url': '--extra-index-url',
    '-f': '--find-links',
    '--find-links': '--find-links',
    '--no-binary': '--no-binary',
    '--only-binary': '--only-binary',
    '--trusted-host': '--trusted-host',
};
function parseOption(findings, text, at) {
    if (FLAGS.includes(text))
        return text;
    const match = /^(-[if]|--[a-z-]+)(?:\s+|\s*=\s*)([^\s'"]+)$/.exec(text) ?? /^(-[if])([^\s'"]+)$/.exec(text);
    const option = requirements_VALUED[match?.[1] ?? ''];
    const value = match?.[2] ?? '';
    if (option === undefined) {
        const hint = 'remove it, or install in a Dockerfile';
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-option', `pip option ${(0,core_decode/* quote */.hD)(text)} is not read yet`, at, hint);
        return undefined;
    }
    const isUrl = /^https?:\/\/\S+$/.test(value);
    if (['--index-url', '--extra-index-url', '--find-links'].includes(option) && !isUrl) {
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-option', `expected a URL for ${option}, received ${(0,core_decode/* quote */.hD)(value)}`, at);
        return undefined;
    }
    return `${option} ${value}`;
}
function parseLine(findings, text, at) {
    const options = text.search(/\s--[a-z]/);
    const body = options < 0 ? text : text.slice(0, options).trim();
    const hashes = options < 0
        ? []
        : text
            .slice(options)
            .trim()
            .split(/\s+(?=--)/);
    const unread = hashes.find((option) => !/^--hash(?:=|\s+)(?:sha256|sha384|sha512):[0-9a-f]+$/.test(option));
    if (unread !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-option', `requirement option ${(0,core_decode/* quote */.hD)(unread)} is not read yet`, at);
        return undefined;
    }
    const reading = parseRequirement(body);
    if (!reading.ok) {
        (0,core_decode/* report */.z8)(findings, 'error', 'requirement-syntax', `requirement ${(0,core_decode/* quote */.hD)(body)}: ${reading.reason}`, at, reading.hint);
        return undefined;
    }
    const canonical = hashes.map((option) => ` ${option.replace(/^--hash\s+/, '--hash=')}`).join('');
    return `${formatRequirement(reading.requirement)}${canonical}`;
}
/**
 * Lines as pip joins them: a trailing backslash continues, comments start at `#` after space or line start.
 * https://github.com/pypa/pip/blob/24.0/src/pip/_internal/req/req_file.py#L424
 */
function logicalLines(text) {
    const lines = [];
    let open;
    const close = () => {
        const text = open?.text ?? '';
        // Behind such a character pip sees another line, also in what looks like a comment.
        const stripped = /[\p{Zl}\p{Zp}]|(?![\t\r\n])\p{Cc}/u.test(text) ? text : withoutComment(text).trim();
        if (open !== undefined && stripped !== '')
            lines.push({ text: stripped, line: open.line });
        open = undefined;
    };
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const comment = /^\s*#/.test(raw);
        const continues = raw.endsWith('\\') && !comment;
        const part = continues ? raw.slice(0, -1) : raw;
        // pip keeps a comment line apart from the line that it interrupts.
        open =
            open === undefined
                ? { text: part, line: index + 1 }
                : { text: `${open.text}${comment ? ` ${part}` : part}`, line: open.line };
        if (!continues)
            close();
    }
    close();
    return lines;
}
// A `#` starts a comment at the start of a line and behind white space.
function withoutComment(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(text[at - 1] ?? ''))
            return text.slice(0, at);
    }
    return text;
}
function* reachedFiles(text, path, files, seen = new Set([path])) {
    for (const next of requirements.includes(text, path)) {
        if (seen.has(next))
            continue;
        seen.add(next);
        yield next;
        const file = files.get(next);
        if (file?.kind === 'text')
            yield* reachedFiles(file.text, next, files, seen);
    }
}

;// CONCATENATED MODULE: ./build/core/formats/conda.js







const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];
/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
const conda = {
    format: 'conda',
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
            return { source: empty, diagnostics: [reading.diagnostic] };
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const { python, variables } = parseConda(findings, reading.root, files);
        const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
        return { source: { ...empty, python, variables, consumes }, diagnostics: findings.diagnostics };
    },
};
/** A conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and nothing says otherwise. */
function isConda(root) {
    if (root.kind !== 'map' || (0,core_decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    const dependencies = (0,core_decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    if (dependencies?.kind !== 'list')
        return false;
    const fits = dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isPipMap(item)));
    const known = root.entries.every((entry) => KEYS.includes(entry.key));
    return fits && (known || (0,core_decode/* entryOf */.Ms)(root, 'channels')?.value.kind === 'list');
}
/** Reads the content of a conda environment, from a file or inline. */
function parseConda(findings, root, files) {
    if (root.kind !== 'map') {
        (0,core_decode/* report */.z8)(findings, 'error', 'wrong-type', 'expected a conda environment: a map with dependencies', root.at);
        return { python: NO_PYTHON, variables: {} };
    }
    (0,core_decode/* checkKeys */.L)(findings, root, KEYS, 'a conda environment');
    const variables = (0,core_decode/* entryOf */.Ms)(root, 'variables');
    const name = (0,core_decode/* entryOf */.Ms)(root, 'name');
    if (name !== undefined)
        (0,core_decode/* decodeText */.g7)(findings, name.value, 'name');
    return {
        python: { channels: parseChannels(findings, root), ...parseDependencies(findings, root, files) },
        variables: variables === undefined ? {} : ((0,core_decode/* decodeTexts */.hs)(findings, variables.value, 'variables') ?? {}),
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
        return reading?.kind === 'text' ? [file, ...requirements.parse(reading.text, file, files).source.consumes] : [file];
    });
}
function isPipMap(node) {
    return node.entries.length === 1 && node.entries[0]?.key === 'pip';
}
function pipNodes(root) {
    const dependencies = (0,core_decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const items = dependencies?.kind === 'list' ? dependencies.items : [];
    return items.flatMap((item) => {
        const pip = item.kind === 'map' ? (0,core_decode/* entryOf */.Ms)(item, 'pip')?.value : undefined;
        return pip?.kind === 'list' ? pip.items : [];
    });
}
function parseChannels(findings, root) {
    const entry = (0,core_decode/* entryOf */.Ms)(root, 'channels');
    const items = entry === undefined || conda_isEmpty(entry.value) ? [] : ((0,core_decode/* decodeList */.VX)(findings, entry.value, 'channels') ?? []);
    return items.flatMap((item) => {
        const text = (0,core_decode/* decodeString */.sc)(findings, item, 'a channel');
        if (text === undefined)
            return [];
        const reading = parseChannel(text);
        if (reading.ok)
            return [reading.channel];
        if (reading.secret)
            (0,core_decode/* report */.z8)(findings, 'error', 'credentials-in-url', 'a channel carries credentials', item.at, SECRET);
        else
            (0,core_decode/* report */.z8)(findings, 'error', 'channel-syntax', `expected a channel name or URL, received ${(0,core_decode/* quote */.hD)(text)}`, item.at);
        return [];
    });
}
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
function parseDependencies(findings, root, files) {
    const entry = (0,core_decode/* entryOf */.Ms)(root, 'dependencies');
    const items = entry === undefined ? undefined : (0,core_decode/* decodeList */.VX)(findings, entry.value, 'dependencies');
    if (entry === undefined)
        (0,core_decode/* report */.z8)(findings, 'error', 'field-missing', 'expected dependencies', root.at, 'add "dependencies:"');
    const conda = [];
    const pip = [];
    for (const item of items ?? []) {
        if (item.kind !== 'map')
            conda.push(...parseSpec(findings, item));
        else if (pip.length > 0)
            (0,core_decode/* report */.z8)(findings, 'error', 'duplicate-pip', 'expected one pip section', item.at, 'merge them');
        else
            pip.push(...parsePip(findings, item, files));
    }
    return { conda, pip };
}
function parseSpec(findings, node) {
    const text = (0,core_decode/* decodeString */.sc)(findings, node, 'a dependency');
    if (text === undefined)
        return [];
    const reading = parseMatchSpec(text);
    if (reading.ok)
        return [formatMatchSpec(reading.spec)];
    (0,core_decode/* report */.z8)(findings, 'error', 'match-spec-syntax', `match spec ${(0,core_decode/* quote */.hD)(text)}: ${reading.reason}`, node.at);
    return [];
}
function parsePip(findings, map, files) {
    (0,core_decode/* checkKeys */.L)(findings, map, ['pip'], 'a dependency');
    const entry = (0,core_decode/* entryOf */.Ms)(map, 'pip');
    if (entry === undefined || conda_isEmpty(entry.value))
        return [];
    const items = (0,core_decode/* decodeList */.VX)(findings, entry.value, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        const text = (0,core_decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at }];
    });
    return parsePipLines(findings, lines, files, pipTrail(findings.path));
}
function conda_isEmpty(node) {
    return node.kind === 'scalar' && node.plain && node.text === '';
}

;// CONCATENATED MODULE: ./build/core/formats/dockerfile.js




const dockerfile = {
    format: 'dockerfile',
    recognizes: (text, path) => isDockerfileName(path) && /^\s*FROM\s/im.test(text),
    includes: () => [],
    parse: (text, path) => {
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const parsed = parseDockerfile(findings, text);
        const part = { path, text, dockerfile: parsed, context: undefined };
        return { source: { ...emptySource('dockerfile'), dockerfile: part }, diagnostics: findings.diagnostics };
    },
};
/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
function isDockerfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}
const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Reads the structure; mistakes go to the findings. */
function parseDockerfile(findings, text) {
    const lexed = lexDockerfile(findings, text);
    const globals = [];
    const stages = [];
    for (const instruction of lexed.instructions) {
        checkKeyword(findings, instruction);
        const stage = stages.at(-1);
        if (instruction.keyword === 'FROM')
            stages.push({ ...parseFrom(findings, instruction), instructions: [] });
        else if (stage !== undefined)
            stage.instructions.push(parseInstruction(findings, instruction, lexed.escape));
        else if (instruction.keyword === 'ARG')
            globals.push(...parseAssignments(instruction.text, lexed.escape));
        else
            (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `expected FROM before ${instruction.keyword}`, dockerfile_lineOf(instruction));
    }
    if (stages.length === 0)
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', 'expected a FROM instruction', { line: 1, column: 1 });
    return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}
/** `NAME=value NAME2="a b"` of ARG, ENV and LABEL; a word without `=` has no value. */
function parseAssignments(text, escapeChar) {
    return splitWords(text, escapeChar).map(({ text: word }) => {
        const equals = word.indexOf('=');
        return equals < 0
            ? { name: word, value: undefined }
            : { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}
function checkKeyword(findings, instruction) {
    const { keyword } = instruction;
    if (!KEYWORDS.has(keyword)) {
        const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `unknown instruction ${(0,core_decode/* quote */.hD)(keyword)}`, dockerfile_lineOf(instruction), hint);
    }
    else if (keyword === 'ONBUILD') {
        const hint = 'write the steps into the Dockerfiles that stand on this one';
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-onbuild', 'ONBUILD is not read yet', dockerfile_lineOf(instruction), hint);
    }
    else if (instruction.text === '' && keyword !== 'LABEL') {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `${keyword} needs an argument`, dockerfile_lineOf(instruction));
    }
}
function dockerfile_lineOf(instruction) {
    return { line: instruction.line, column: 1 };
}
function parseFrom(findings, instruction) {
    const words = splitWords(instruction.text, '\\');
    const [image, as, name] = words;
    const named = words.length === 3 && as?.text.toLowerCase() === 'as';
    if (image === undefined || !(words.length === 1 || named)) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', 'expected FROM image or FROM image AS name', dockerfile_lineOf(instruction));
    }
    const unread = instruction.flags.find((flag) => !flag.text.startsWith('--platform='));
    if (unread !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-flag', `unknown flag ${(0,core_decode/* quote */.hD)(unread.text)} of FROM`, dockerfile_lineOf(instruction));
    }
    return {
        from: lexemeAt(instruction, image?.text ?? '', image?.start ?? 0),
        platform: instruction.flags[0]?.text.slice('--platform='.length),
        name: named ? name?.text.toLowerCase() : undefined,
        line: instruction.line,
    };
}
function lexemeAt(instruction, text, start) {
    const { offsets } = instruction;
    return { text, start: offsets[start] ?? 0, end: (offsets[start + text.length - 1] ?? 0) + 1 };
}
function parseInstruction(findings, instruction, escapeChar) {
    const transfers = instruction.keyword === 'COPY' || instruction.keyword === 'ADD';
    const json = transfers ? parseJsonWords(instruction.text) : undefined;
    const words = transfers
        ? (json ?? splitWords(instruction.text, escapeChar).map((word) => word.text))
        : [instruction.text];
    if (transfers && words.length < 2) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `${instruction.keyword} needs a source and a destination`, dockerfile_lineOf(instruction));
    }
    const references = instruction.flags.flatMap((flag) => referenceOf(instruction.keyword, flag));
    return { ...instruction, words, references };
}
function parseJsonWords(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        const strings = Array.isArray(value) && value.every((word) => typeof word === 'string' && word.isWellFormed());
        return strings ? value : undefined;
    }
    catch {
        // As in BuildKit, what is no JSON array of strings is the shell form.
        return undefined;
    }
}
function referenceOf(keyword, flag) {
    const pattern = keyword === 'RUN' ? /^(--mount=(?:.*,)?from=)([^,]+)/ : /^(--from=)(.+)/;
    const match = pattern.exec(flag.text);
    if (match === null)
        return [];
    const start = flag.start + (match[1] ?? '').length;
    return [{ text: match[2] ?? '', start, end: start + (match[2] ?? '').length }];
}

;// CONCATENATED MODULE: ./build/core/formats/azureml.js







const ENVIRONMENT_SCHEMA = /environment\.schema\.json$/;
const azureml_KEYS = [
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
];
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];
/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const azureml = {
    format: 'azureml',
    recognizes: (text) => {
        if (!/^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        if (!reading.ok)
            return /\$schema["']?\s*:\s*\S*environment\.schema\.json/.test(text);
        return reading.root.kind === 'map' && isEnvironment(reading.root);
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok && reading.root.kind === 'map' ? namedFiles(reading.root, path) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return { source: emptySource('azureml'), diagnostics: [reading.diagnostic] };
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const source = parseEnvironment(findings, reading.root, files);
        return { source, diagnostics: findings.diagnostics };
    },
};
function isEnvironment(root) {
    const schema = (0,core_decode/* entryOf */.Ms)(root, '$schema')?.value;
    if (schema?.kind === 'scalar')
        return ENVIRONMENT_SCHEMA.test(schema.text);
    const image = (0,core_decode/* entryOf */.Ms)(root, 'image')?.value;
    const build = (0,core_decode/* entryOf */.Ms)(root, 'build')?.value;
    const buildsFrom = build?.kind === 'map' && (0,core_decode/* entryOf */.Ms)(build, 'path') !== undefined;
    if (image?.kind !== 'scalar' && !buildsFrom)
        return false;
    if (image !== undefined && (0,core_decode/* entryOf */.Ms)(root, 'conda_file') !== undefined)
        return true;
    return (root.entries.every((entry) => azureml_KEYS.includes(entry.key)) && EVIDENCE.some((key) => (0,core_decode/* entryOf */.Ms)(root, key) !== undefined));
}
function namedFiles(root, path) {
    const conda = (0,core_decode/* entryOf */.Ms)(root, 'conda_file')?.value;
    const named = conda?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), conda.text) : undefined;
    const inline = conda?.kind === 'map' ? condaIncludes(conda, path) : [];
    const build = (0,core_decode/* entryOf */.Ms)(root, 'build')?.value;
    const dockerfile = build?.kind === 'map' ? dockerfilePath(build, path) : undefined;
    return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile.path])];
}
function parseEnvironment(findings, root, files) {
    const empty = emptySource('azureml');
    const map = (0,core_decode/* decodeMap */.P2)(findings, root, 'an Azure ML environment');
    if (map === undefined || isMisplacedConda(findings, map))
        return empty;
    (0,core_decode/* checkKeys */.L)(findings, map, azureml_KEYS, 'an Azure ML environment');
    checkOs(findings, map);
    checkSources(findings, map);
    const conda = condaPart(findings, map, files);
    const text = (key) => optional(map, key, (entry) => (0,core_decode/* decodeText */.g7)(findings, entry.value, key));
    return {
        ...empty,
        name: text('name'),
        nameAt: (0,core_decode/* entryOf */.Ms)(map, 'name')?.value.at,
        version: text('version'),
        description: text('description'),
        tags: optional(map, 'tags', (entry) => (0,core_decode/* decodeTexts */.hs)(findings, entry.value, 'tags')) ?? {},
        base: optional(map, 'image', (entry) => decodeImage(findings, entry)),
        dockerfile: optional(map, 'build', (entry) => buildPart(findings, entry, files)),
        ...conda,
    };
}
function decodeImage(findings, entry) {
    const text = (0,core_decode/* decodeString */.sc)(findings, entry.value, 'image');
    if (text === undefined || (0,names_reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const message = `expected an image reference such as python:3.12-slim, received ${(0,core_decode/* quote */.hD)(text)}`;
    (0,core_decode/* report */.z8)(findings, 'error', 'reference-syntax', message, entry.value.at);
    return undefined;
}
function optional(map, key, decode) {
    const entry = (0,core_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : decode(entry);
}
function isMisplacedConda(findings, map) {
    const misplaced = (0,core_decode/* entryOf */.Ms)(map, 'dependencies') ?? (0,core_decode/* entryOf */.Ms)(map, 'channels');
    if (misplaced === undefined)
        return false;
    const message = `expected an Azure ML environment, received a conda file: ${(0,core_decode/* quote */.hD)(misplaced.key)} belongs into the file that conda_file names`;
    (0,core_decode/* report */.z8)(findings, 'error', 'conda-as-environment', message, misplaced.at, 'move it to conda.yml and write "conda_file: conda.yml"');
    return true;
}
function checkOs(findings, map) {
    const entry = (0,core_decode/* entryOf */.Ms)(map, 'os_type');
    const os = entry === undefined ? undefined : (0,core_decode/* decodeString */.sc)(findings, entry.value, 'os_type');
    if (os === undefined || os.toLowerCase() === 'linux')
        return;
    (0,core_decode/* report */.z8)(findings, 'error', 'os-not-supported', `expected os_type linux, received ${(0,core_decode/* quote */.hD)(os)}`, entry?.value.at, 'images are built for Linux');
}
function checkSources(findings, map) {
    const image = (0,core_decode/* entryOf */.Ms)(map, 'image');
    const build = (0,core_decode/* entryOf */.Ms)(map, 'build');
    const conda = (0,core_decode/* entryOf */.Ms)(map, 'conda_file');
    if (image !== undefined && build !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'image-and-build', 'expected image or build, received both', build.at, 'remove one of them');
    }
    if (image === undefined && build === undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'no-image', 'expected image or build, received neither', map.at, 'add "image: <reference>"');
    }
    if (conda !== undefined && image === undefined && build !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'conda-without-image', 'conda_file needs image', conda.at, 'install conda packages in the Dockerfile');
    }
}
function condaPart(findings, map, files) {
    const entry = (0,core_decode/* entryOf */.Ms)(map, 'conda_file');
    if (entry === undefined)
        return undefined;
    if (entry.value.kind === 'map') {
        return { ...parseConda(findings, entry.value, files), consumes: condaConsumes(entry.value, findings.path, files) };
    }
    const text = (0,core_decode/* decodeString */.sc)(findings, entry.value, 'conda_file');
    if (text === undefined)
        return undefined;
    const path = localPath(findings, 'conda_file', text, (0,names_path/* directoryOf */.jt)(findings.path), entry.value);
    const content = path === undefined ? undefined : fileText(findings, 'conda_file', path, files, entry.value);
    return path === undefined || content === undefined ? undefined : readCondaFile(findings, path, content, files);
}
function readCondaFile(findings, path, text, files) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    if (!reading.ok) {
        findings.diagnostics.push(reading.diagnostic);
        return undefined;
    }
    const inner = (0,core_decode/* findingsFor */.I6)(path);
    const content = parseConda(inner, reading.root, files);
    findings.diagnostics.push(...inner.diagnostics);
    const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
    return { ...content, consumes: [path, ...consumes] };
}
function buildPart(findings, entry, files) {
    const build = (0,core_decode/* decodeMap */.P2)(findings, entry.value, 'build');
    if (build === undefined)
        return undefined;
    (0,core_decode/* checkKeys */.L)(findings, build, ['path', 'dockerfile_path'], 'build');
    const directory = optional(build, 'path', (path) => (0,core_decode/* decodeString */.sc)(findings, path.value, 'build.path'));
    if (directory === undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'field-missing', 'expected build.path', entry.at, 'add "path: ." for the folder of this file');
        return undefined;
    }
    const context = localPath(findings, 'build.path', directory, (0,names_path/* directoryOf */.jt)(findings.path), entry.value);
    const named = optional(build, 'dockerfile_path', (path) => (0,core_decode/* decodeString */.sc)(findings, path.value, 'build.dockerfile_path'));
    const path = context === undefined
        ? undefined
        : localPath(findings, 'build.dockerfile_path', named ?? 'Dockerfile', context, entry.value);
    const text = path === undefined ? undefined : fileText(findings, 'build', path, files, entry.value);
    if (context === undefined || path === undefined || text === undefined)
        return undefined;
    const inner = (0,core_decode/* findingsFor */.I6)(path);
    const part = { path, text, dockerfile: parseDockerfile(inner, text), context };
    findings.diagnostics.push(...inner.diagnostics);
    return part;
}
function dockerfilePath(build, path) {
    const directory = (0,core_decode/* entryOf */.Ms)(build, 'path')?.value;
    const named = (0,core_decode/* entryOf */.Ms)(build, 'dockerfile_path')?.value;
    const context = directory?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), directory.text) : undefined;
    if (!context?.ok)
        return undefined;
    const file = (0,names_path/* resolvePath */.o1)(context.path, named?.kind === 'scalar' ? named.text : 'Dockerfile');
    return file.ok ? { path: file.path } : undefined;
}
function localPath(findings, field, text, directory, node) {
    const resolved = (0,names_path/* resolvePath */.o1)(directory, text);
    if (resolved.ok)
        return resolved.path;
    const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
    const hint = remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root';
    (0,core_decode/* report */.z8)(findings, 'error', 'path-refused', `${field} ${(0,core_decode/* quote */.hD)(text)}: ${resolved.reason}`, node.at, hint);
    return undefined;
}
function fileText(findings, field, path, files, node) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind === 'text')
        return file.text;
    const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
    const code = file.kind === 'absent' ? 'file-missing' : file.code;
    (0,core_decode/* report */.z8)(findings, 'error', code, `${field} names ${(0,core_decode/* quote */.hD)(path)}, ${why}`, node.at, 'correct the path, or add the file');
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/discover.js




// Azure ML first: its files are the more specific YAML.
const READERS = [azureml, conda, requirements, dockerfile];
const CONCURRENCY = 32;
/** Finds the definition files of a tree and reads what they include, to a fixpoint. */
async function discover_discover(tree, config) {
    const paths = [...(await tree.listFiles())].sort();
    const literal = config.environments.flatMap(({ path, glob }) => (glob === undefined ? [path] : []));
    const named = new Set(literal);
    const wanted = new Set([...paths.filter((path) => path !== config.path && isConventional(path)), ...literal]);
    const files = new Map();
    await readAll(tree, [...wanted], files);
    const bundles = [];
    const diagnostics = [];
    for (const path of [...wanted].sort()) {
        const reading = files.get(path) ?? { kind: 'absent' };
        const found = classify(path, reading, named.has(path));
        if (found.kind === 'note')
            diagnostics.push(found.diagnostic);
        if (found.kind === 'definition')
            bundles.push({ id: path, path, reader: found.reader, reading, files });
    }
    await readIncludes(tree, bundles, files);
    return { bundles, paths, diagnostics };
}
function isConventional(path) {
    return /\.ya?ml$/i.test(path) || requirements.recognizes('', path) || isDockerfileName(path);
}
function classify(path, reading, named) {
    if (reading.kind === 'text') {
        const reader = READERS.find((candidate) => candidate.recognizes(reading.text, path)) ?? (named ? readerByName(path) : undefined);
        return reader === undefined && !named ? unrecognized(path, reading.text) : { kind: 'definition', reader };
    }
    if (reading.kind === 'absent')
        return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
    if (named || !/\.ya?ml$/i.test(path))
        return { kind: 'definition', reader: undefined };
    const message = `${reading.message}; not looked into for definitions`;
    return {
        kind: 'note',
        diagnostic: {
            severity: 'note',
            code: reading.code,
            message,
            path,
            ...(reading.hint ? { hint: reading.hint } : {}),
        },
    };
}
// A file that configuration names literally is taken for what its name says.
function readerByName(path) {
    if (/\.ya?ml$/i.test(path))
        return undefined;
    return /\.(?:txt|in)$/i.test(path) ? requirements : dockerfile;
}
const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;
function unrecognized(path, text) {
    if (!/\.ya?ml$/i.test(path) || !isTemplate(text) || !DEFINITION_KEY.test(text))
        return { kind: 'none' };
    const message = 'a template of a definition, which is no definition before it is rendered';
    return { kind: 'note', diagnostic: { severity: 'note', code: 'template', message, path } };
}
function isTemplate(text) {
    return (text.includes('{{') && text.includes('}}')) || text.includes('{%');
}
async function readIncludes(tree, bundles, files) {
    let frontier = bundles.flatMap((bundle) => includesOf(bundle.reader, bundle.path, files));
    while (frontier.length > 0) {
        const fresh = [...new Set(frontier)].filter((path) => !files.has(path));
        await readAll(tree, fresh, files);
        frontier = fresh.flatMap((path) => READERS.flatMap((reader) => includesOf(reader, path, files)));
    }
}
function includesOf(reader, path, files) {
    const reading = files.get(path);
    return reader === undefined || reading?.kind !== 'text' ? [] : reader.includes(reading.text, path);
}
async function readAll(tree, paths, files) {
    for (let at = 0; at < paths.length; at += CONCURRENCY) {
        const slice = paths.slice(at, at + CONCURRENCY);
        const readings = await Promise.all(slice.map((path) => tree.readText(path)));
        for (const [index, path] of slice.entries())
            files.set(path, readings[index] ?? { kind: 'absent' });
    }
}

;// CONCATENATED MODULE: ./build/core/evidence.js





const NO_EVIDENCE = { sameDefinition: undefined, latest: undefined };
/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
async function gatherEvidence(registry, target, group, hasMergeBase) {
    if (target === undefined)
        return NO_EVIDENCE;
    try {
        const same = await readLabels(registry, target, definitionTag(group.hash));
        if (same !== undefined) {
            const sameDefinition = { key: same[LABELS.key] ?? '', baseDigest: same[LABELS.baseDigest] ?? '' };
            return { sameDefinition, latest: undefined };
        }
        const [environment] = group.environments;
        const latest = hasMergeBase
            ? undefined
            : (await readLabels(registry, target, latestTag(environment)))?.[LABELS.definition];
        if (latest === undefined)
            return NO_EVIDENCE;
        const record = await findRecord(registry, target, environment, latest);
        return { sameDefinition: undefined, latest: { hash: latest, definition: record?.definition } };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return NO_EVIDENCE;
        throw error;
    }
}
async function readLabels(registry, repository, tag) {
    const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag);
    return image?.kind === 'image' ? image.configs[0]?.labels : undefined;
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

;// CONCATENATED MODULE: ./build/core/stage-bases.js



/** Arguments that describe the machine that builds. */
const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'];
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
    if (expansion.ok)
        return expansion.text;
    const build = expansion.why === 'unknown' && BUILD_PLATFORM.includes(expansion.name);
    const hint = build
        ? NO_BUILD_PLATFORM
        : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    const why = expansion.why === 'unknown' ? `argument ${expansion.name} has no value` : 'this substitution is not read yet';
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-argument', `${(0,core_decode/* quote */.hD)(text)}: ${why}`, { line, column: 1 }, hint);
    return undefined;
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
function readGlobals(file, options, platform) {
    const values = new Map(Object.entries(platformValues(platform)));
    const lookup = (name) => values.get(name);
    for (const { name, value } of file.globals) {
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        const expansion = value === undefined ? undefined : expandWord(value, file.escape, lookup);
        const resolved = given ?? (expansion?.ok ? expansion.text : undefined);
        if (resolved !== undefined)
            values.set(name, resolved);
    }
    return lookup;
}
function platformValues(text) {
    const platform = (0,names_platform/* parsePlatform */.FL)(text);
    if (platform === undefined)
        return {};
    const { os, architecture, variant = '' } = platform;
    return { TARGETPLATFORM: text, TARGETOS: os, TARGETARCH: architecture, TARGETVARIANT: variant };
}

;// CONCATENATED MODULE: ./build/core/stage-graph.js

/** Resolves stage names and numbers, and walks from the target. */
function reachStages(findings, file, names, textsOf) {
    const target = findTarget(findings, file, names);
    if (target === undefined)
        return undefined;
    const from = new Map();
    const references = new Map();
    const reached = new Set();
    const queue = [target];
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
        if (reached.has(index))
            continue;
        reached.add(index);
        const stage = file.stages[index];
        const base = findBase(findings, file, names, index, textsOf(index) ?? []);
        if (base !== undefined)
            queue.push(setIn(from, index, base));
        for (const reference of stage.instructions.flatMap((step) => step.references)) {
            const found = findStage(file, names, reference.text, index, true);
            if (found !== undefined)
                queue.push(setIn(references, reference, found));
        }
    }
    return { reached: [...reached].sort((a, b) => a - b), from, references };
}
// `FROM base-$TARGETARCH` may name another image for each platform, but not another stage: there is one list of steps.
function findBase(findings, file, names, index, texts) {
    const found = [...new Set(texts)].map((text) => findStage(file, names, text, index, false));
    if (found.length > 1 && found.some((base) => base !== undefined)) {
        const message = 'FROM names different stages for different platforms, which is not read yet';
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-argument', message, { line: file.stages[index]?.line ?? 1, column: 1 });
    }
    return found[0];
}
function setIn(map, key, value) {
    map.set(key, value);
    return value;
}
function findTarget(findings, file, { target }) {
    if (target === undefined)
        return file.stages.length === 0 ? undefined : file.stages.length - 1;
    const named = file.stages.findLastIndex((stage) => stage.name === target.toLowerCase());
    const numbered = /^\d+$/.test(target) && Number(target) < file.stages.length ? Number(target) : undefined;
    if (named >= 0)
        return named;
    if (numbered !== undefined)
        return numbered;
    const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-target', `there is no stage ${(0,core_decode/* quote */.hD)(target)}`, { line: 1, column: 1 }, `named stages: ${known}`);
    return undefined;
}
// A build context hides a stage of the same name; only earlier stages can be named; only COPY and mounts count stages.
function findStage(file, names, text, before, counted) {
    if (names.contexts.includes(text))
        return undefined;
    const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text.toLowerCase());
    if (named >= 0)
        return named;
    return counted && /^\d+$/.test(text) && Number(text) < before ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/core/stage-sources.js





/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` when a source cannot be
 * resolved without running the build, `undefined` when nothing is copied.
 */
function stageSources(findings, file, graph, options) {
    const found = new Map();
    const scopes = new Map();
    for (const index of graph.reached) {
        const stage = file.stages[index];
        const parent = graph.from.get(index);
        // A stage that stands on another inherits its ENV and ARG.
        const inherited = parent === undefined ? undefined : scopes.get(parent);
        const env = new Map(inherited?.env);
        const args = new Map(inherited?.args);
        scopes.set(index, { env, args });
        for (const step of stage.instructions) {
            const lookup = (name) => (env.has(name) ? env.get(name) : args.get(name));
            if (step.keyword === 'ARG')
                declareArgs(file, step, options, args, lookup);
            if (step.keyword === 'ENV')
                assignEnv(file, step, env, lookup);
            for (const path of sourcesOf(findings, file, step, lookup)) {
                if (!found.has(path))
                    found.set(path, { path, line: step.line });
            }
        }
    }
    if (found.size === 0)
        return undefined;
    return found.has('.') ? 'all' : [...found.values()];
}
function declareArgs(file, step, options, args, lookup) {
    const globals = globalLookup(file, options, options.platforms.length === 1 ? (options.platforms[0] ?? '') : '');
    for (const { name, value } of parseAssignments(step.text, file.escape)) {
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        args.set(name, given ?? (value === undefined ? globals(name) : expand(file, value, lookup)));
    }
}
function assignEnv(file, step, env, lookup) {
    const legacy = /^([^\s=]+)\s+(.*)$/s.exec(step.text);
    const pairs = legacy === null ? parseAssignments(step.text, file.escape) : [{ name: legacy[1] ?? '', value: legacy[2] }];
    const values = pairs.map(({ name, value }) => [name, value === undefined ? undefined : expand(file, value, lookup)]);
    for (const [name, value] of values)
        env.set(name, value);
}
// A variable without a value here may have one in the base image, so that no default of ours can stand for it.
function expand(file, text, lookup) {
    let known = true;
    const expansion = expandWord(text, file.escape, (name) => {
        const value = lookup(name);
        known &&= value !== undefined;
        return value;
    });
    return expansion.ok && known ? expansion.text : undefined;
}
function sourcesOf(findings, file, step, lookup) {
    if (step.keyword === 'RUN')
        return step.flags.flatMap(({ text }) => mountSource(text));
    if (step.keyword !== 'COPY' && step.keyword !== 'ADD')
        return [];
    if (step.flags.some(({ text }) => text.startsWith('--from=')))
        return [];
    return step.words.slice(0, -1).flatMap((word) => {
        if (/^\d*<<-?[^<]+$/.test(word))
            return [];
        const text = expand(file, word, lookup);
        if (text === undefined) {
            const message = `source ${(0,core_decode/* quote */.hD)(word)} is only known while building: the whole context is hashed`;
            (0,core_decode/* report */.z8)(findings, 'note', 'copy-unresolved', message, { line: step.line, column: 1 });
            return ['.'];
        }
        return step.keyword === 'ADD' && isRemote(text) ? [] : [contextPath(text)];
    });
}
// https://docs.docker.com/reference/dockerfile/#run---mounttypebind: without `from`, the source is in the context.
function mountSource(flag) {
    if (!flag.startsWith('--mount='))
        return [];
    const parts = flag.slice('--mount='.length).split(',');
    const type = parts.find((part) => part.startsWith('type='))?.slice('type='.length) ?? 'bind';
    if (type !== 'bind' || parts.some((part) => part.startsWith('from=')))
        return [];
    const source = parts.find((part) => /^(?:source|src)=/.test(part))?.replace(/^[a-z]+=/, '');
    return [source === undefined || source.includes('$') ? '.' : contextPath(source)];
}
function isRemote(text) {
    if (/^(?:https?|git|ssh):\/\/|^git@/.test(text))
        return true;
    const [host = '', ...path] = (text.split('#', 1)[0] ?? '').split('/');
    return host.includes('.') && path.length > 0 && path.at(-1)?.endsWith('.git') === true;
}
// The context is the root of every source: leading slashes and `..` stay inside it.
function contextPath(text) {
    return external_node_path_.posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || '.';
}

;// CONCATENATED MODULE: ./build/core/docker-steps.js







/** Arguments that BuildKit passes on without a declaration and never caches by. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT'];
/** Reduces a Dockerfile to the stages that its target reaches. Mistakes go to the findings. */
function normalizeDockerfile(findings, file, options) {
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
        declareArguments(findings, file, stage, options, values);
        stages.push({
            from: base,
            instructions: stage.instructions.map((step) => canonicalStep(step, graph, slots)),
        });
    }
    reportUnusedArguments(findings, file, options, values);
    const reached = graph.reached.flatMap((index) => file.stages[index]?.instructions ?? []);
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
        const reference = step.references.find((candidate) => candidate.start >= flag.start && candidate.end <= flag.end);
        if (reference === undefined)
            return flag.text;
        const index = graph.references.get(reference);
        const name = index === undefined ? slots.copy(reference, step.line) : stageName(graph, index);
        const start = reference.start - flag.start;
        return `${flag.text.slice(0, start)}${name}${flag.text.slice(start + reference.text.length)}`;
    });
    return {
        keyword: step.keyword,
        flags,
        words: step.words,
        heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body]),
    };
}
/** Collects the images that reached stages name, in the order in which they are met. */
class Slots {
    all = [];
    spans = [];
    #keys = [];
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
    /** The slot of a reference in `--from` or a mount. */
    copy(reference, line) {
        if (reference.text.includes('$')) {
            const message = `${(0,core_decode/* quote */.hD)(reference.text)}: arguments are not read here yet`;
            (0,core_decode/* report */.z8)(this.#findings, 'error', 'dockerfile-argument', message, { line, column: 1 });
        }
        const texts = this.#options.platforms.map(() => reference.text);
        return `base:${this.#add(reference, line, texts, this.#options.platforms)}`;
    }
    #add(lexeme, line, texts, platforms) {
        const [first = ''] = texts;
        const context = this.#options.contexts.includes(first) ? first : undefined;
        const images = platforms.map((platform, index) => ({
            platform,
            reference: context === undefined ? this.#reference(texts[index], line) : '',
        }));
        const key = JSON.stringify([context, images]);
        const known = this.#keys.indexOf(key);
        const index = known < 0 ? this.all.push({ context, images }) - 1 : known;
        if (known < 0)
            this.#keys.push(key);
        if (lexeme.text !== '')
            this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
        return index;
    }
    // Texts that have no value were reported where they were expanded.
    #reference(text, line) {
        if (text === undefined)
            return '';
        const reference = (0,names_reference/* parseReference */.F2)(text);
        if (reference !== undefined)
            return (0,names_reference/* formatReference */.FH)(reference);
        const message = `expected an image reference, received ${(0,core_decode/* quote */.hD)(text)}`;
        (0,core_decode/* report */.z8)(this.#findings, 'error', 'reference-syntax', message, { line, column: 1 });
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
            const message = `expected a platform such as linux/amd64, received ${(0,core_decode/* quote */.hD)(text)}`;
            (0,core_decode/* report */.z8)(this.#findings, 'error', 'platform-syntax', message, { line: stage.line, column: 1 });
        }
        return parsed === undefined ? '' : (0,names_platform/* formatPlatform */.Bq)(parsed);
    }
}
// Only arguments that a reached stage declares have an effect there: those that are given, and those that take the default
// of a global argument. A default in the stage itself stands in its instruction.
function declareArguments(findings, file, stage, options, values) {
    for (const step of stage.instructions.filter((candidate) => candidate.keyword === 'ARG')) {
        for (const { name, value } of parseAssignments(step.text, file.escape)) {
            const at = { line: step.line, column: 1 };
            if (BUILD_PLATFORM.includes(name)) {
                (0,core_decode/* report */.z8)(findings, 'error', 'build-platform', `${name} is the builder's platform`, at, NO_BUILD_PLATFORM);
            }
            if (RESERVED_ARGUMENT.test(name)) {
                const message = `${name} steers BuildKit itself and is no argument of a definition`;
                (0,core_decode/* report */.z8)(findings, 'error', 'build-arg-reserved', message, at, 'remove it, or write a # syntax directive');
            }
            if (TARGET.includes(name) || PROXY.test(name))
                continue;
            const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? inheritedValue(findings, file, name, options, at) : undefined);
            if (resolved !== undefined)
                values.set(name, resolved);
        }
    }
}
/** Default that an argument without one takes from before the first FROM; it must be one for all platforms. */
function inheritedValue(findings, file, name, options, at) {
    if (!file.globals.some((global) => global.name === name && global.value !== undefined))
        return undefined;
    const values = new Set(options.platforms.map((platform) => globalLookup(file, options, platform)(name)));
    const [value] = values;
    if (values.size === 1 && value !== undefined)
        return value;
    const why = values.size > 1 ? 'differs from platform to platform' : 'uses an argument without a value';
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-argument', `the default of ${name} ${why}, which is not read yet`, at);
    return undefined;
}
function isGlobal(file, name) {
    return file.globals.some((assignment) => assignment.name === name);
}
const RESERVED_ARGUMENT = /^BUILDKIT_/i;
function reportUnusedArguments(findings, file, options, used) {
    for (const name of Object.keys(options.buildArgs)) {
        if (RESERVED_ARGUMENT.test(name)) {
            const message = `${name} steers BuildKit itself and is no argument of a definition`;
            (0,core_decode/* report */.z8)(findings, 'error', 'build-arg-reserved', message, { line: 1, column: 1 }, 'remove it from build-args');
        }
        if (used.has(name) || isGlobal(file, name) || PROXY.test(name))
            continue;
        (0,core_decode/* report */.z8)(findings, 'warning', 'build-arg-unused', `no stage that is built declares the argument ${name}`, { line: 1, column: 1 }, 'correct its name');
    }
}
function secretIds(step) {
    return step.flags.flatMap(({ text }) => {
        const mount = /^--mount=(.*)$/.exec(text)?.[1]?.split(',') ?? [];
        if (!mount.includes('type=secret'))
            return [];
        const id = mount.find((part) => part.startsWith('id='))?.slice('id='.length);
        const target = mount.find((part) => /^(?:target|dst|destination)=/.test(part))?.replace(/^[a-z]+=/, '');
        return [id ?? target?.split('/').at(-1) ?? ''];
    });
}

;// CONCATENATED MODULE: ./build/core/parents.js



/** Collects ids, names and provided references. */
function parentNames(parsed, config) {
    const ids = new Map();
    const provided = new Map();
    const add = (name, id) => ids.set(name, [...(ids.get(name) ?? []), id]);
    for (const item of parsed) {
        const entry = entryFor(config, item.id);
        const name = entry?.name ?? (item.ok ? item.value.name : undefined);
        add(item.id, item.id);
        if (name !== undefined && name !== item.id)
            add(name, item.id);
        for (const text of entry?.provides ?? []) {
            const reference = (0,names_reference/* parseReference */.F2)(text);
            if (reference !== undefined)
                provided.set((0,names_reference/* formatReference */.FH)(reference), item.id);
        }
    }
    return { ids, provided };
}
/** Replaces what names an environment of this tree by its id: `environment:<id or name>`, a build context, or `provides`. */
function linkParents(findings, id, uses, contexts, names) {
    const reported = new Set();
    return uses.map(({ context, ...use }) => {
        if (context === undefined)
            return linkProvided(use, id, names);
        const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
        const parent = findParent(text, names);
        if (typeof parent === 'string' && parent !== id)
            return { ...use, source: { kind: 'environment', id: parent } };
        if (!reported.has(text))
            reportParent(findings, text, parent, id);
        reported.add(text);
        return use;
    });
}
function linkProvided(use, id, names) {
    const parent = use.source.kind === 'image' ? names.provided.get(use.source.reference) : undefined;
    return parent === undefined || parent === id ? use : { ...use, source: { kind: 'environment', id: parent } };
}
function findParent(text, names) {
    const name = /^environment:(.+)$/.exec(text)?.[1];
    if (name === undefined)
        return [];
    const ids = names.ids.get(name) ?? [];
    return ids.length === 1 ? ids[0] : ids;
}
function reportParent(findings, text, found, id) {
    if (!text.startsWith('environment:')) {
        const message = `expected environment:<id or name> for a build context, received ${(0,core_decode/* quote */.hD)(text)}`;
        (0,core_decode/* report */.z8)(findings, 'error', 'build-context', message, findings.at, 'other build contexts are not read yet');
        return;
    }
    if (found === id) {
        (0,core_decode/* report */.z8)(findings, 'error', 'parent-cycle', `${id} stands on itself`, findings.at);
        return;
    }
    const many = typeof found !== 'string' && found.length > 1;
    const why = many ? `several environments: ${found.join(', ')}` : 'no environment';
    const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
    (0,core_decode/* report */.z8)(findings, 'error', 'parent-unknown', `${(0,core_decode/* quote */.hD)(text)} names ${why}`, findings.at, hint);
}

;// CONCATENATED MODULE: ./build/core/draft-image.js






const NO_STEPS = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };
/** The image of a source, with what configuration says of it; contexts are selected, not read. */
function draftImage(findings, id, path, source, config, entry, names) {
    const platforms = entry?.platforms ?? config.defaultPlatforms;
    const contexts = entry?.buildContexts ?? {};
    const part = source.dockerfile;
    const options = {
        buildArgs: entry?.buildArgs ?? {},
        contexts: Object.keys(contexts),
        target: entry?.target,
        platforms,
    };
    const inner = (0,core_decode/* findingsFor */.I6)(part?.path ?? path);
    const docker = part === undefined ? undefined : normalizeDockerfile(inner, part.dockerfile, options);
    findings.diagnostics.push(...inner.diagnostics);
    if (part !== undefined && docker === undefined)
        return undefined;
    if (part !== undefined && entry?.base !== undefined) {
        const hint = 'remove base, or write it into the Dockerfile as FROM';
        (0,core_decode/* report */.z8)(configFindings(findings, config), 'error', 'base-of-dockerfile', 'a Dockerfile names its own base', entry.at, hint);
    }
    const slots = docker?.slots ?? basesOf(findings, source, config, entry, platforms);
    const bases = linkParents(entryFindings(findings, config, entry), id, useSlots(slots, platforms), contexts, names);
    if (bases.some((base) => base.source.kind === 'image'))
        checkHosts(findings, bases, config);
    return {
        bases,
        context: part === undefined ? undefined : contextOf(configFindings(findings, config), part, docker, entry),
        dockerfile: part === undefined
            ? undefined
            : { path: part.path, text: part.text, target: docker?.target ?? '', images: docker?.images ?? [] },
        platforms,
        python: source.python,
        spark: source.spark,
        steps: docker?.steps ?? NO_STEPS,
    };
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
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined) {
        const message = `expected an image reference, received ${(0,core_decode/* quote */.hD)(text)}`;
        (0,core_decode/* report */.z8)(configFindings(findings, config), 'error', 'reference-syntax', message, entry?.at, 'write name:tag');
        return [];
    }
    return [
        { context: undefined, images: platforms.map((platform) => ({ platform, reference: (0,names_reference/* formatReference */.FH)(reference) })) },
    ];
}
/** The same findings, for what `terrarium.yml` says of a definition. */
function configFindings(findings, config) {
    return { path: config.path, diagnostics: findings.diagnostics };
}
// Without an entry, the definition itself names its parent.
function entryFindings(findings, config, entry) {
    if (entry === undefined)
        return { ...findings, at: { line: 1, column: 1 } };
    return { ...configFindings(findings, config), at: entry.at };
}
function reportNoBase(findings, config, entry) {
    const hint = `add to it: "base: python:3.12-slim", or once for all: "defaults: { base: python:3.12-slim }"`;
    const message = `${(0,core_decode/* quote */.hD)(findings.path)} has no base image`;
    (0,core_decode/* report */.z8)(configFindings(findings, config), 'error', 'no-base', message, entry.at, hint);
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
    const allowed = (0,core_config/* allowedHosts */.uV)(config);
    const hosts = bases.flatMap(({ source }) => source.kind === 'image' && source.reference !== '' ? [source.reference.split('/', 1)[0] ?? ''] : []);
    for (const host of new Set(hosts.filter((name) => !allowed.includes(name)))) {
        const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
        (0,core_decode/* report */.z8)(findings, 'warning', 'host-not-allowed', `registry ${(0,core_decode/* quote */.hD)(host)} is not in allowed-registries`, undefined, hint);
    }
}
function contextOf(findings, part, docker, entry) {
    const configured = entry?.context === undefined ? undefined : (0,names_path/* resolvePath */.o1)('.', entry.context);
    if (configured?.ok === false) {
        (0,core_decode/* report */.z8)(findings, 'error', 'path-refused', `context ${(0,core_decode/* quote */.hD)(entry?.context ?? '')}: ${configured.reason}`, entry?.at);
        return undefined;
    }
    const directory = configured?.path ?? part.context ?? (0,names_path/* directoryOf */.jt)(part.path);
    if (docker?.sources === undefined)
        return undefined;
    const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
    return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}

;// CONCATENATED MODULE: ./build/core/normalize.js








/** Applies configuration, finds parents among the environments, and decides what is selected. */
function normalize_normalize(discovery, parsed, config) {
    const names = parentNames(parsed, config);
    const drafts = parsed.map((item, index) => normalizeItem(item, discovery.bundles[index], config, names));
    const consumed = consumedPaths(parsed, drafts, discovery);
    return drafts.map((item, index) => ({
        origin: originOf(item, parsed[index], discovery.bundles[index], config, consumed),
        item,
    }));
}
function originOf(item, parsed, bundle, config, consumed) {
    const format = bundle.reader?.format ?? 'unknown';
    const kind = item.ok
        ? item.value.kind
        : parsed?.ok
            ? kindOf(parsed.value)
            : format === 'conda' || format === 'requirements'
                ? 'system-managed'
                : 'user-managed';
    const facts = { path: bundle.path, declares: format === 'azureml', consumed: consumed.has(bundle.path) };
    return { id: item.id, source: bundle.path, format, kind, selection: selectionOf(config, facts) };
}
function normalizeItem(item, bundle, config, names) {
    if (!item.ok)
        return item;
    const findings = (0,core_decode/* findingsFor */.I6)(bundle.path);
    const entry = entryFor(config, bundle.path);
    const environment = normalizeSource(findings, item.id, bundle.path, item.value, config, entry, names);
    const diagnostics = [...item.diagnostics, ...findings.diagnostics];
    if (isClean(diagnostics) && environment !== undefined)
        return { id: item.id, diagnostics, ok: true, value: environment };
    const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
    return { id: item.id, diagnostics, ok: false, stage: 'normalize', cause };
}
function normalizeSource(findings, id, path, source, config, entry, names) {
    const image = draftImage(findings, id, path, source, config, entry, names);
    const name = entry?.name ?? source.name;
    if (entry?.name !== undefined)
        checkName(configFindings(findings, config), entry.name, entry.at);
    else if (source.name !== undefined)
        checkName(findings, source.name, source.nameAt);
    if (image === undefined)
        return undefined;
    return {
        id,
        slug: slugOf(id),
        source: path,
        format: source.format,
        kind: kindOf(source),
        name,
        version: entry?.version ?? source.version,
        description: source.description,
        tags: source.tags,
        variables: source.variables,
        provides: entry?.provides ?? [],
        test: entry?.test,
        image,
    };
}
function kindOf(source) {
    const { channels, conda, pip } = source.python;
    if (channels.length + conda.length + pip.length > 0)
        return 'system-managed';
    if (source.format === 'conda' || source.format === 'requirements')
        return 'system-managed';
    const reference = source.base === undefined ? undefined : (0,names_reference/* parseReference */.F2)(source.base);
    const curated = reference?.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/');
    return curated && source.dockerfile === undefined ? 'curated' : 'user-managed';
}
// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", the service refuses
// "AzureML" also without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];
function checkName(findings, name, at) {
    const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
    if (prefix !== undefined) {
        const message = `the prefix ${prefix} is reserved for curated environments, received ${(0,core_decode/* quote */.hD)(name)}`;
        (0,core_decode/* report */.z8)(findings, 'error', 'reserved-name', message, at, 'choose another name');
    }
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(name))
        return;
    const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${(0,core_decode/* quote */.hD)(name)}`;
    (0,core_decode/* report */.z8)(findings, 'error', 'name-syntax', message, at);
}
/** Definition files that some environment reaches: they are parts of it. */
function consumedPaths(parsed, drafts, discovery) {
    const consumed = new Set();
    for (const item of parsed) {
        if (!item.ok)
            continue;
        for (const path of item.value.consumes)
            consumed.add(path);
        const dockerfile = item.value.dockerfile?.path;
        if (dockerfile !== undefined && dockerfile !== item.id)
            consumed.add(dockerfile);
    }
    const parts = discovery.bundles.filter((bundle) => bundle.reader?.format === 'conda' || bundle.reader?.format === 'requirements');
    for (const draft of drafts) {
        if (!draft.ok)
            continue;
        for (const part of parts)
            if (copies(draft.value, part.path))
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

;// CONCATENATED MODULE: ./build/core/parse.js

/** Parses every bundle on its own: a mistake in one file is that file's failure. */
function parse_parse(bundles) {
    return bundles.map(parseBundle);
}
function parseBundle({ id, path, reader, reading, files }) {
    if (reading.kind !== 'text' || reader === undefined) {
        const diagnostic = unreadable(path, reading);
        return { id, diagnostics: [diagnostic], ok: false, stage: 'discover', cause: diagnostic.message };
    }
    const { source, diagnostics } = reader.parse(reading.text, path, files);
    if (isClean(diagnostics))
        return { id, diagnostics, ok: true, value: source };
    const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
    return { id, diagnostics, ok: false, stage: 'parse', cause };
}
function unreadable(path, reading) {
    if (reading.kind === 'refused') {
        return {
            severity: 'error',
            code: reading.code,
            message: reading.message,
            path,
            ...(reading.hint ? { hint: reading.hint } : {}),
        };
    }
    if (reading.kind === 'absent') {
        return {
            severity: 'error',
            code: 'file-missing',
            message: 'the file does not exist',
            path,
            hint: 'correct the path in terrarium.yml',
        };
    }
    const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
    return {
        severity: 'error',
        code: 'not-a-definition',
        message: 'expected an environment definition',
        path,
        line: 1,
        column: 1,
        hint,
    };
}

;// CONCATENATED MODULE: ./build/core/plan.js




/** The plan of what was wanted and resolved. */
function assemblePlan(resolutions, wanted, target) {
    const items = planItems(resolutions, wanted.before);
    return {
        formatVersion: 1,
        repository: target === undefined ? null : (0,names_reference/* formatRepository */.Sh)(target),
        items,
        failed: wanted.failed,
        components: componentsOf(items),
        diagnostics: wanted.diagnostics,
    };
}
/** Decides every item's action and reason from what was resolved. */
function planItems(resolutions, before) {
    const items = new Map();
    for (const resolution of resolutions) {
        const item = planItem(resolution, before);
        const waits = item.parents
            .map((hash) => items.get(hash))
            .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
        items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it stands on is unknown' } : item);
    }
    return [...items.values()];
}
function planItem(resolution, before) {
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
        recipe: recipeFor(environment.image.python)?.name ?? null,
        sections: environment.sections,
        ...verdict(resolution, environment, before),
    };
}
function verdict(resolution, environment, before) {
    const { answer } = resolution;
    const none = { image: null, strength: null, effectiveKey: null, reason: null, replaces: false };
    switch (answer.kind) {
        case 'use':
            return { ...none, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
        case 'hit': {
            const { image, movedFrom } = answer;
            const moved = movedFrom !== undefined && movedFrom !== resolution.key;
            const detail = moved ? 'base moved; rebuilt on the default branch' : `${image.strength} in the registry`;
            const reason = moved ? 'base-moved' : null;
            return {
                action: 'reuse',
                reason,
                replaces: false,
                detail,
                image: formatImage(image),
                strength: image.strength,
                effectiveKey: image.key,
            };
        }
        case 'forced':
            return { ...none, action: 'build', reason: answer.reason, replaces: true, detail: REASONS[answer.reason] };
        case 'unknown':
            return { ...none, action: 'unknown', detail: answer.error.message };
        case 'miss': {
            const reason = answer.invalid === undefined ? reasonOf(resolution, environment, before) : 'image-invalid';
            const detail = [answer.invalid ?? REASONS[reason], ...answer.notes].join('; ');
            return { ...none, action: 'build', reason, replaces: false, detail };
        }
    }
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
        const stepless = recipeFor(environment.image.python) === undefined;
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
function componentsOf(items) {
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

// EXTERNAL MODULE: ./build/core/pattern.js
var core_pattern = __webpack_require__(4216);
;// CONCATENATED MODULE: ./build/core/dockerignore.js

/** Reads an ignore file by moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.0/patternmatcher.go */
function parseDockerignore(text) {
    const rules = [];
    const invalid = [];
    for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        const line = raw.startsWith('#') ? '' : raw.trim();
        if (line === '')
            continue;
        const rule = parseRule(line);
        if (rule === 'nothing')
            continue;
        if (rule === undefined)
            invalid.push(line);
        else
            rules.push(rule);
    }
    return { ignores: (path) => ignores(rules, path), invalid };
}
function parseRule(line) {
    const negated = line.startsWith('!');
    const pattern = clean(negated ? line.slice(1).trim() : line);
    if (pattern === undefined)
        return undefined;
    if (pattern === '')
        return 'nothing';
    const tokens = dockerignore_tokenize(pattern);
    return tokens && { negated, tokens };
}
// Go's filepath.Clean, without the leading slash: `.` stands for nothing.
function clean(pattern) {
    if (pattern === '')
        return undefined;
    const parts = [];
    for (const part of pattern.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part === '..' && !pattern.startsWith('/'))
            parts.push(part);
        else if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
function dockerignore_tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        if (char === '*' && pattern[at + 1] === '*') {
            at += pattern[at + 2] === '/' ? 2 : 1;
            tokens.push({ kind: at + 1 >= pattern.length ? 'any' : 'directories' });
        }
        else if (char === '*')
            tokens.push({ kind: 'star' });
        else if (char === '?')
            tokens.push({ kind: 'one' });
        else if (char === '[') {
            const set = (0,core_pattern/* parseSet */.N)(pattern, at);
            if (set === undefined)
                return undefined;
            tokens.push(set.token);
            at = set.end;
        }
        else if (char === '\\' && at + 1 < pattern.length) {
            at += 1;
            tokens.push({ kind: 'char', char: pattern[at] ?? '' });
        }
        else
            tokens.push({ kind: 'char', char });
    }
    return tokens;
}
function ignores(rules, path) {
    const parts = path.split('/');
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    let ignored = false;
    for (const rule of rules) {
        if (ignored !== rule.negated)
            continue;
        if (prefixes.some((prefix) => (0,core_pattern/* matchesTokens */.e)(rule.tokens, prefix)))
            ignored = !rule.negated;
    }
    return ignored;
}
/** Matches one path segment by segment against a COPY source. https://pkg.go.dev/path/filepath#Match */
function matchesSource(source, path) {
    const wanted = source.split('/');
    const parts = path.split('/').slice(0, wanted.length);
    return (parts.length === wanted.length && wanted.every((segment, index) => matchesSegment(segment, parts[index] ?? '')));
}
function matchesSegment(pattern, text) {
    if (!/[*?[\\]/.test(pattern))
        return pattern === text;
    const tokens = dockerignore_tokenize(pattern.replace(/\*+/g, '*'));
    return tokens !== undefined && (0,core_pattern/* matchesTokens */.e)(tokens, text);
}

;// CONCATENATED MODULE: ./build/core/snapshot.js





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
    const findings = (0,core_decode/* findingsFor */.I6)(dockerfile?.path ?? item.value.source);
    const files = await readContext(reader, findings, context);
    const diagnostics = [...item.diagnostics, ...findings.diagnostics];
    if (isClean(diagnostics))
        return { id: item.id, diagnostics, ok: true, value: { ...item.value, files } };
    const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
    return { id: item.id, diagnostics, ok: false, stage: 'snapshot', cause };
}
async function readContext(reader, findings, context) {
    try {
        return await reader.read(findings, context);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        (0,core_decode/* report */.z8)(findings, 'error', 'context-unreadable', error.message, { line: 1, column: 1 }, 'correct the names and permissions of its files');
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
            (0,core_decode/* report */.z8)(findings, 'error', 'context-missing', `the context ${(0,core_decode/* quote */.hD)(context.directory)} is no folder`, { line: 1, column: 1 }, hint);
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
                (0,core_decode/* report */.z8)({ ...findings, path }, 'error', file.code, file.message, { line: 1, column: 1 }, file.hint);
            if (file.kind !== 'text')
                continue;
            const list = parseDockerignore(file.text);
            for (const line of list.invalid)
                (0,core_decode/* report */.z8)({ ...findings, path }, 'error', 'dockerignore-syntax', `${(0,core_decode/* quote */.hD)(line)} is no pattern`, {
                    line: 1,
                    column: 1,
                });
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
            reportMissing(findings, context, source, rootHas);
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
    return (source) => isPattern(source) ? entries.filter((entry) => matchesSource(source, entry.path)) : (below.get(source) ?? []);
}
function reportMissing(findings, context, { path, line }, rootHas) {
    // A pattern may match nothing: BuildKit itself decides whether that is an error.
    if (isPattern(path))
        return;
    const hint = rootHas(path)
        ? 'it stands at the root: set "context: ." in terrarium.yml'
        : 'add the file, or correct the source or the ignore file';
    const message = `source ${(0,core_decode/* quote */.hD)(path)} is not in the context ${(0,core_decode/* quote */.hD)(context.directory)}`;
    (0,core_decode/* report */.z8)(findings, 'error', 'copy-missing', message, { line, column: 1 }, hint);
}
function isPattern(path) {
    return /[*?[]/.test(path);
}
const MAX_LINKS = 40;
/** A source with the links on its way and their targets, as BuildKit follows them inside the context. */
function followLinks(findings, { path, line }, links) {
    const starts = isPattern(path) ? [...links.keys()].filter((link) => matchesSource(path, link)) : [path];
    const found = new Set([path]);
    for (const start of starts) {
        let current = start;
        for (let hops = 0; current !== undefined; hops += 1) {
            const step = followOne(current, links);
            if (step === undefined)
                break;
            found.add(step.link);
            if (step.target === undefined || hops > MAX_LINKS) {
                const message = `link ${(0,core_decode/* quote */.hD)(step.link)} leads out of the context, or in a circle`;
                (0,core_decode/* report */.z8)(findings, 'error', 'link-outside', message, { line, column: 1 }, 'copy the file into the context');
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

;// CONCATENATED MODULE: ./build/core/wanted.js





/** Decides what a plan is about from the two sides and what was asked for. */
function chooseWanted(head, base, wishes) {
    const environments = environmentsOf(head);
    const picked = pick(head.definitions, wishes.environments);
    const forced = pick(head.definitions, wishes.force);
    const wanted = environments.filter(({ id }) => picked.ids.includes(id));
    const groups = groupByHash(environments, new Set(wanted.filter(hasBase).map(({ id }) => id)));
    const before = base && lookUpById(environmentsOf(base));
    const force = wishes.force.length === 0 ? [] : environments.filter(({ id }) => forced.ids.includes(id));
    const kept = wishes.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
    const baseless = wanted.filter((environment) => !hasBase(environment));
    return {
        groups,
        force: new Set(force.map(({ hash }) => hash)),
        keepMoved: new Set(kept.map(({ hash }) => hash)),
        failed: [...failedOf(head, picked.ids), ...baseless.map(({ id }) => ({ id, stage: 'plan', cause: NO_BASE }))],
        diagnostics: [...diagnosticsOf(head), ...picked.diagnostics, ...forced.diagnostics, ...conflictsOf(head)],
        before,
    };
}
const NO_BASE = 'it has no base image: give it one in terrarium.yml';
// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }) {
    return definition.bases.length > 0 || image.dockerfile !== undefined;
}
function failedOf(head, ids) {
    return head.definitions.flatMap(({ item }) => item.ok || !ids.includes(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }]);
}
function conflictsOf(head) {
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

;// CONCATENATED MODULE: ./build/pipeline.js















/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
async function pipeline_define(tree, config) {
    const discovery = await discover_discover(tree, config);
    const parsed = parse_parse(discovery.bundles);
    const normalized = normalize_normalize(discovery, parsed, config);
    const snapshots = await snapshot(tree, normalized);
    const hashed = hash(snapshots);
    return collectDefinitions(config, discovery, normalized, hashed);
}
/** Stages 1 to 3: what there is, without reading build contexts. */
async function outline(tree, config) {
    const discovery = await discover(tree, config);
    return normalize(discovery, parse(discovery.bundles), config);
}
/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
async function plan(head, base, registry, options) {
    const { target } = options.order;
    const wanted = chooseWanted(head, base, options);
    const bases = baseResolver(registry, head.config, options.known);
    const lookups = createLookups(registry, options.order, { ...options, expected: wanted.groups.length });
    const evidence = (group) => gatherEvidence(registry, target, group, wanted.before !== undefined);
    const resolutions = await resolve(wanted.groups, bases, lookups, {
        ...wanted,
        config: head.config,
        gatherEvidence: evidence,
    });
    return assemblePlan(resolutions, wanted, target);
}
/** Stages 8 and 9: builds what the plan says, from the definitions of this checkout, and registers what is there. */
async function apply(plan, head, ports, options) {
    checkPlan(plan, environmentsOf(head));
    checkBudget(plan, options.only, options.maxBuilds);
    const known = plan.items.flatMap((item) => [...item.bases, ...item.installers]);
    const bases = baseResolver(ports.registry, head.config, known);
    const again = { strength: 'verified', expected: 0, mayProbe: true, hints: options.hints };
    const lookups = createLookups(ports.registry, options.order, again);
    const environments = indexByHash(head);
    const outcomes = await build(plan.items, environments, ports, bases, lookups, { ...options, config: head.config });
    return { outcomes, diagnostics: await register(outcomes, head, ports.registry, options) };
}
/** Stage 9 alone: names and records of what was built or reused, also by other jobs. */
async function register(outcomes, head, registry, { order, provenance }) {
    if (order.target === undefined || provenance === undefined)
        return [];
    return registerNames(registry, order.target, registrable(outcomes, indexByHash(head)), provenance);
}

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
;// CONCATENATED MODULE: ./build/hosts/action/gather.js

/** What became of a plan, from what the registry says after the jobs that built it. */
function gather(planned, now) {
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
    const { plan, outcomes } = gather(before, await makePlan(session, before));
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
    const { inputs, runner, verdict, sides, registry, order, hints, toolkit } = session;
    const { head, base } = sides;
    // What was forced is built by now, and must be found rather than built once more.
    const force = before === undefined ? inputs.force : [];
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
        keepMoved,
        mayProbe: verdict.push,
        hints,
        known,
    });
    const path = (0,external_node_path_.join)(runner.folder, 'plan.json');
    await (0,promises_.writeFile)(path, JSON.stringify(planned));
    // Before anything is built: a later step reads the plan also when a build fails.
    toolkit.setOutputs((0,action_outputs/* planOutputs */.iS)(planned, path, inputs.matrixSize));
    return planned;
}
function keepsMoved({ baseMoved }, verdict) {
    return baseMoved === 'auto' ? verdict.keepMoved : baseMoved === 'report';
}
// A plan for people need only say what is there; whoever builds on it, or hands a digest on, must have looked.
function strengthOf({ mode, trusted }) {
    return mode === 'plan' || !trusted ? 'present' : 'verified';
}
async function readPlan({ runner, sides }, path) {
    const file = (0,external_node_path_.resolve)(runner.workspace, path);
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        const hint = 'download the artifact of the plan job first';
        throw new errors/* TerrariumError */.q('plan-invalid', `input plan: ${JSON.stringify(path)} cannot be read`, { cause, hint });
    });
    const planned = parsePlan(text);
    checkPlan(planned, environmentsOf(sides.head));
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
    const only = inputs.environments.length === 0 ? undefined : hashesOf(planned, inputs.environments);
    const applied = await applyPlan(session, planned, only);
    // What failed before there was a plan failed the job that planned; this one answers for its row.
    const items = applied.outcomes.map(({ item }) => item);
    return { plan: { ...planned, items, failed: [], components: [], diagnostics: [] }, applied, stopped: undefined };
}
// Ids, names, or slugs, which stand in a matrix for ids that cannot.
function hashesOf({ items }, names) {
    return new Set(names.flatMap((name) => {
        const found = items.filter((item) => item.ids.includes(name) || item.slug === name || item.title === name);
        if (found.length > 0)
            return found.map((item) => item.hash);
        throw new errors/* TerrariumError */.q('usage', `input environments: ${JSON.stringify(name)} is not in the plan`);
    }));
}
async function applyPlan(session, planned, only) {
    const { env, signal, toolkit, inputs, runner, sides, registry, order, hints } = session;
    const { builder: name, cacheFrom, cacheTo, network, provenance: attestation, sbom, jobs, maxBuilds } = inputs;
    const options = {
        builder: name,
        cacheFrom,
        cacheTo,
        network,
        provenance: attestation,
        sbom,
        publisher: 'registry',
        env,
        signal,
    };
    const log = createBuildLog(toolkit.print);
    const ports = {
        ...(0,builder/* lazyBuilder */.O)(options, registry, order.target, (created) => toolkit.saveState(builder/* BUILDER_STATE */.G, created)),
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/work-tree.js





const MAX_TEXT_BYTES = 1024 * 1024;
/** The files of a checkout. No read leaves the root, also not through links. */
async function workTree(root) {
    const base = await (0,promises_.realpath)(root).catch((cause) => {
        throw new errors/* TerrariumError */.q('usage', `the root ${JSON.stringify(root)} is no folder`, {
            cause,
            hint: 'pass --root <dir>',
        });
    });
    if (!(await (0,promises_.lstat)(base)).isDirectory())
        throw new errors/* TerrariumError */.q('usage', `the root ${JSON.stringify(root)} is no folder`);
    let files;
    return {
        listFiles: () => {
            files ??= listFiles(base);
            return files;
        },
        readText: (path) => readText(base, path).catch(work_tree_unreadable),
        listContext: (directory) => listContext(base, directory).catch(failedToRead),
        digestFile: (path) => digestFile(base, path).catch(failedToRead),
    };
}
// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles(base) {
    // Starting git costs more than everything else that a small tree needs.
    const { listWorkTree } = isRepository(base) ? await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 8464)) : { listWorkTree: undefined };
    const listed = await listWorkTree?.(base);
    return (listed ?? (await walk(base, '', skipUnreadable)).filter((entry) => entry.kind === 'file').map((entry) => entry.path));
}
function isRepository(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || ((0,external_node_path_.dirname)(folder) !== folder && isRepository((0,external_node_path_.dirname)(folder)));
}
// A name that is no UTF-8 cannot be asked for; a listing can do without it, a build context cannot.
const skipUnreadable = () => [];
const failUnreadable = (error) => {
    throw error;
};
async function walk(base, directory, onUnreadable) {
    const entries = [];
    const queue = [directory];
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
        for (const dirent of await readFolder((0,external_node_path_.join)(base, folder), onUnreadable)) {
            const path = external_node_path_.posix.join(folder, dirent.name);
            if (dirent.name === '.git')
                continue;
            if (dirent.isDirectory())
                queue.push(path);
            else
                entries.push(...(await describeEntry(base, path, dirent).catch(onUnreadable)));
        }
    }
    return entries;
}
async function readFolder(path, onUnreadable) {
    try {
        return await (0,promises_.readdir)(path, { withFileTypes: true });
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}
// Sockets, pipes and devices are no content: Docker leaves them out too.
async function describeEntry(base, path, dirent) {
    if (dirent.isSymbolicLink())
        return [{ path, kind: 'link', executable: false, target: await (0,promises_.readlink)((0,external_node_path_.join)(base, path)) }];
    if (!dirent.isFile())
        return [];
    const { mode } = await (0,promises_.lstat)((0,external_node_path_.join)(base, path));
    return [{ path, kind: 'file', executable: (mode & 0o111) !== 0, target: '' }];
}
async function listContext(base, directory) {
    const folder = await resolveInside(base, directory);
    if (folder.kind !== 'inside')
        return undefined;
    const stats = await (0,promises_.lstat)(folder.path);
    if (!stats.isDirectory())
        return undefined;
    return walk(folder.path, '', failUnreadable);
}
async function resolveInside(base, path) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(base, path));
        const inside = (0,external_node_path_.relative)(base, real);
        // git's own files hold the checkout's credentials, and are no part of any environment.
        if ([...path.split('/'), ...inside.split(external_node_path_.sep)].includes('.git'))
            return { kind: 'outside' };
        return inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) ? { kind: 'outside' } : { kind: 'inside', path: real };
    }
    catch (error) {
        if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR'))
            return { kind: 'absent' };
        if (hasCode(error, 'ELOOP'))
            return { kind: 'outside' };
        throw error;
    }
}
async function readText(base, path) {
    const resolved = await resolveInside(base, path);
    if (resolved.kind === 'absent')
        return { kind: 'absent' };
    if (resolved.kind === 'outside') {
        const hint = 'replace the link by the file';
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    // O_NONBLOCK: a pipe must not hang the run; O_NOFOLLOW: the path was resolved, a link now is a race.
    const file = await (0,promises_.open)(resolved.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            return { kind: 'refused', code: 'not-a-file', message: 'expected a regular file' };
        if (stats.size > MAX_TEXT_BYTES)
            return tooLarge(stats.size);
        return decodeText(await file.readFile());
    }
    finally {
        await file.close();
    }
}
/** The refusal of a file that is too large for a definition. */
function tooLarge(size) {
    const message = `expected a definition of at most 1 MiB, received ${size} bytes`;
    return {
        kind: 'refused',
        code: 'file-too-large',
        message,
        hint: 'move data out of the definition, or ignore the file',
    };
}
/** Text, where the bytes are UTF-8 without NUL. */
function decodeText(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        if (!text.includes('\0'))
            return { kind: 'text', text };
        return {
            kind: 'refused',
            code: 'not-utf8',
            message: 'expected text, received NUL bytes',
            hint: 'save the file as UTF-8',
        };
    }
    catch {
        return { kind: 'refused', code: 'not-utf8', message: 'expected UTF-8 text', hint: 'save the file as UTF-8' };
    }
}
async function digestFile(base, path) {
    const resolved = await resolveInside(base, path);
    if (resolved.kind !== 'inside')
        throw new errors/* TerrariumError */.q('snapshot-failed', `${JSON.stringify(path)} cannot be read`);
    const file = await (0,promises_.open)((0,external_node_path_.join)(base, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        if (!(await file.stat()).isFile())
            throw new errors/* TerrariumError */.q('snapshot-failed', `${JSON.stringify(path)} is no regular file`);
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
    }
    finally {
        await file.close();
    }
    return `sha256:${hash.digest('hex')}`;
}
// Names that no file system takes, and files that we may not read, are facts about the user's files.
function work_tree_unreadable(error) {
    return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${systemCode(error)}` };
}
function failedToRead(cause) {
    if (cause instanceof errors/* TerrariumError */.q)
        throw cause;
    throw new errors/* TerrariumError */.q('snapshot-failed', `a file of the context cannot be read: ${systemCode(cause)}`, { cause });
}
function systemCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    throw error;
}
function hasCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: ./build/adapters/git-objects.js






const git_objects_MAX_TEXT_BYTES = 1024 * 1024;
const git_objects_MAX_LINKS = 40;
/** The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. */
async function gitTree(root, commit) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new errors/* TerrariumError */.q('usage', 'expected a full commit id');
    const tree = await openTree(root, commit);
    return {
        listFiles: async () => [...tree.entries].filter(([, { mode }]) => mode !== '160000').map(([path]) => path),
        readText: (path) => git_objects_readText(tree, path),
        listContext: async (directory) => git_objects_listContext(tree, directory),
        digestFile: async (path) => git_objects_digestFile(tree, path),
    };
}
/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
async function mergeBase(root, a, b) {
    try {
        return (await (0,git/* git */.$)(root, ['merge-base', '--end-of-options', a, b])).trim() || undefined;
    }
    catch {
        // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
        return undefined;
    }
}
async function openTree(root, commit) {
    try {
        const prefix = (await (0,git/* git */.$)(root, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
        const listed = await (0,git/* git */.$)(root, ['ls-tree', '-r', '-l', '-z', commit, '.']);
        const entries = new Map(listed.split('\0').flatMap(parseEntry));
        return { root, prefix, entries, links: await readLinks(root, entries) };
    }
    catch (cause) {
        if (cause instanceof errors/* TerrariumError */.q)
            throw cause;
        throw new errors/* TerrariumError */.q('git-failed', `commit ${commit} cannot be read`, {
            cause,
            hint: 'check out with fetch-depth: 0',
        });
    }
}
function parseEntry(line) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\s+(\d+|-)\t(.*)$/s.exec(line);
    if (match === null)
        return [];
    const [, mode = '', oid = '', size = '0', path = ''] = match;
    return [[path, { mode, oid, size: Number(size === '-' ? 0 : size) }]];
}
async function readLinks(root, entries) {
    const links = new Map();
    for (const [path, { mode, oid }] of entries) {
        if (mode === '120000')
            links.set(path, (await readObject(root, ['cat-file', 'blob', oid], path)).toString());
    }
    return links;
}
// As a checkout does it: every link on the way is followed, and none leads out.
function follow({ links }, start) {
    let path = start;
    for (let hops = 0; hops <= git_objects_MAX_LINKS; hops += 1) {
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
async function git_objects_readText(tree, start) {
    const resolved = follow(tree, start);
    if (resolved.kind === 'outside') {
        const hint = 'replace the link by the file';
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    const entry = tree.entries.get(resolved.path);
    if (entry === undefined || entry.mode === '160000')
        return { kind: 'absent' };
    if (entry.size > git_objects_MAX_TEXT_BYTES)
        return tooLarge(entry.size);
    return decodeText(await readFile(tree, resolved.path, entry));
}
function git_objects_listContext(tree, directory) {
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
async function git_objects_digestFile(tree, start) {
    const resolved = follow(tree, start);
    const entry = resolved.kind === 'inside' ? tree.entries.get(resolved.path) : undefined;
    if (resolved.kind === 'outside' || entry === undefined) {
        throw new errors/* TerrariumError */.q('git-failed', `${JSON.stringify(start)} is not in the commit`);
    }
    const bytes = await readFile(tree, resolved.path, entry);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
// `cat-file --filters` applies the checkout's end-of-line rules, so that both sides of a comparison hold what a build sees.
function readFile({ root, prefix }, path, { oid }) {
    return readObject(root, ['cat-file', '--filters', `--path=${prefix}${path}`, oid], path);
}
async function readObject(root, args, path) {
    const child = (0,git/* spawnGit */.I)(root, args);
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

;// CONCATENATED MODULE: ./build/hosts/action/runner.js






/** Reads the runner's variables and the event. */
async function readRunner(env, root) {
    // Without this file the toolkit would print outputs as commands, which build output could forge.
    if (!env.GITHUB_OUTPUT)
        throw new errors/* TerrariumError */.q('usage', 'GITHUB_OUTPUT is not set', { hint: 'run this as a step of a workflow' });
    const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.');
    const absolute = (0,external_node_path_.resolve)(workspace, root);
    const repository = env.GITHUB_REPOSITORY ?? '';
    const id = env.GITHUB_RUN_ID ?? '0';
    return {
        workspace,
        root: absolute,
        folder: await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'terrarium-')),
        repository,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        run: { id: Number(id) || 0, attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1 },
        runUrl: `${env.GITHUB_SERVER_URL || 'https://github.com'}/${repository}/actions/runs/${id}`,
        event: await readEvent(env, absolute),
    };
}
async function readEvent(env, root) {
    const path = env.GITHUB_EVENT_PATH;
    const payload = path === undefined || path === '' ? undefined : (0,stored_image/* parseJson */.qF)(await (0,promises_.readFile)(path));
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        checkedOut: await mergeBase(root, 'HEAD', 'HEAD'),
        payload,
    };
}

;// CONCATENATED MODULE: ./build/hosts/action/sides.js







/** Defines the head, and the base at the merge base. A configuration with errors is thrown with its first. */
async function defineSides(options, event, verdict, baseRef) {
    const { tree, configTree } = await openHead(options, verdict);
    const { config, diagnostics } = await (0,composition/* loadConfig */.Z9)(configTree, options);
    requireClean(diagnostics);
    const { base, notes } = await defineBase(options, event, verdict, baseRef);
    const own = verdict.trusted || verdict.head !== undefined;
    const believed = own ? config : await withTrustedHosts(config, base?.config, options);
    const head = await pipeline_define(tree, believed);
    return {
        head: { ...head, diagnostics: [...diagnostics, ...head.diagnostics] },
        base,
        notes: [...notes, ...hostNotes(config, believed)],
    };
}
function hostNotes(config, believed) {
    const same = (0,core_config/* allowedHosts */.uV)(config).every((host) => (0,core_config/* allowedHosts */.uV)(believed).includes(host));
    if (same)
        return [];
    const message = 'hosts that only the pull request names are not asked';
    const hint = 'check out with fetch-depth: 0 to have the configuration of its base, or set input repository';
    return [{ severity: 'note', code: 'hosts-not-trusted', message, path: config.path, hint }];
}
// The head of a workflow_run is never checked out, and the configuration is the base's.
async function openHead(options, { head }) {
    const checkout = await workTree(options.root);
    if (head === undefined)
        return { tree: checkout, configTree: checkout };
    if ((await mergeBase(options.root, head, head)) === undefined) {
        const hint = `run before this step: git fetch --no-tags origin ${head}`;
        throw new errors/* TerrariumError */.q('git-failed', `the head commit ${head} is not in this clone`, { hint });
    }
    return { tree: await gitTree(options.root, head), configTree: checkout };
}
function requireClean(diagnostics) {
    const broken = diagnostics.find(({ severity }) => severity === 'error');
    if (broken === undefined)
        return;
    const where = broken.line === undefined ? broken.path : `${broken.path}:${broken.line}:${broken.column ?? 1}`;
    throw new errors/* TerrariumError */.q('config-invalid', `${where}: ${broken.message}`, broken.hint === undefined ? {} : { hint: broken.hint });
}
async function defineBase(options, event, verdict, baseRef) {
    const wanted = baseRef ?? verdict.base;
    if (wanted === undefined)
        return { base: undefined, notes: [] };
    const commit = await sides_findBase(options.root, wanted, event, verdict);
    if (commit === undefined)
        return notCompared('its commit is not in this clone', 'check out with fetch-depth: 0');
    try {
        const tree = await gitTree(options.root, commit);
        const { config, diagnostics } = await (0,composition/* loadConfig */.Z9)(tree, { ...options, config: await configOf(tree, options) });
        if (!isClean(diagnostics))
            return notCompared('its configuration has errors', 'correct it on the base branch');
        return { base: await pipeline_define(tree, config), notes: [] };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return notCompared(error.message, error.hint ?? 'check out with fetch-depth: 0');
        throw error;
    }
}
/** Merge base with a commit, a branch here, or one of the remote; for a pull request also what GitHub merged it into. */
async function sides_findBase(root, wanted, event, { head = 'HEAD', base }) {
    const merged = event.name === 'pull_request' && wanted === base && event.checkedOut === event.sha;
    // GitHub's merge commit has the base as its first parent, which a clone of depth 2 holds, whatever became of the branch since.
    const candidates = [wanted, `refs/remotes/origin/${wanted}`, ...(merged ? ['HEAD^1'] : [])];
    for (const candidate of candidates) {
        const commit = await mergeBase(root, candidate, head);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}
// A configuration that was named may be newer than the base.
async function configOf(tree, { config }) {
    const known = config !== undefined && (await tree.readText(config)).kind !== 'absent';
    return known ? config : undefined;
}
function notCompared(why, hint) {
    const message = `not compared with the merge base: ${why}`;
    return { base: undefined, notes: [{ severity: 'note', code: 'not-compared', message, path: '.', hint }] };
}
/**
 * The configuration of a stranger's pull request, without its say on which hosts are asked: those are the base's, else the
 * inputs' and the defaults.
 */
async function withTrustedHosts(config, base, options) {
    const { config: inputs } = await (0,composition/* loadConfig */.Z9)(EMPTY, { ...options, config: undefined });
    const trusted = base ?? inputs;
    const hosts = new Set([...core_config/* DEFAULT_REGISTRIES */.eI, ...(0,core_config/* allowedHosts */.uV)(trusted)]);
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

;// CONCATENATED MODULE: ./build/hosts/action/run.js











/** The Action: inputs -> event -> definitions -> plan -> builds -> report. Answers why the step fails, if it does. */
async function run(env, toolkit, signal) {
    const inputs = readInputs(env);
    if (inputs.token !== undefined)
        toolkit.setSecret(inputs.token);
    const runner = await readRunner(env, inputs.root);
    const verdict = permit(runner, inputs);
    const options = hostOptions(env, inputs, runner, signal);
    const sides = await defineSides(options, runner.event, verdict, inputs.baseRef);
    const store = hintStore({ env, scope: scopeOf(runner, inputs), onDebug: toolkit.debug });
    const registry = (0,composition/* openRegistry */.Me)(options);
    const order = repositoryOrder(sides.head.config, verdict.target === 'staging');
    const usesHints = inputs.cache && strengthOf(verdict) === 'verified' && verdict.mode !== 'build';
    const hints = usesHints ? await store.restore() : new Map();
    const session = { env, signal, toolkit, inputs, runner, verdict, sides, registry, order, hints };
    const result = await resultOf(session);
    if (inputs.cache && verdict.savesHints)
        await store.save(hintsOf(result));
    return conclude(session, result);
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
