export const id = 6854;
export const ids = [6854];
export const modules = {

/***/ 56854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gitHub: () => (/* binding */ gitHub)
/* harmony export */ });
/* unused harmony export isLostReply */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64869);



const BUDGET_MS = 120_000;
/** A rate limit that ends within this many seconds is waited for. */
const MAX_WAIT_SECONDS = 60;
function gitHub(options) {
    let left = options.budgetMs ?? BUDGET_MS;
    return {
        ask: async (what, question) => {
            const began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
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
                left -= node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began;
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
async function openOctokit({ token, apiUrl, budgetMs = BUDGET_MS, secondMs = 1000, throttled = true, onRequestEnd, }) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1758).then(__webpack_require__.bind(__webpack_require__, 11758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const waits = (retryAfter, _, __, tries) => retryAfter <= MAX_WAIT_SECONDS && tries < 2;
    const silent = () => undefined;
    return getOctokit(token, {
        baseUrl: apiUrl,
        request: { signal: AbortSignal.timeout(budgetMs) },
        retry: { retryAfterBaseValue: secondMs },
        throttle: { enabled: throttled, onRateLimit: waits, onSecondaryRateLimit: waits, retryAfterBaseValue: secondMs },
        log: { debug: silent, info: silent, warn: silent, error: silent },
    }, 
    // Below the others, so that each try is told.
    (octokit) => tellRequests(octokit, onRequestEnd), retry, throttling);
}
function tellRequests(octokit, onEnd) {
    if (onEnd === undefined)
        return;
    octokit.hook.wrap('request', async (request, options) => {
        const { method, url } = octokit.request.endpoint(options);
        const began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const end = (status) => onEnd({ method, url: new URL(url), status, seconds: (node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began) / 1000 });
        try {
            const reply = await request(options);
            end(reply.status);
            return reply;
        }
        catch (error) {
            end(statusOf(error));
            throw error;
        }
    });
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
    'EndlessList',
]);
function refusal(what, error) {
    const status = statusOf(error);
    const reply = error instanceof _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .EndlessList */ .d ? 'too much of an answer' : 'no answer';
    const message = `${what} (${status ?? reply}): ${(0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(error.message)}`;
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


/***/ }),

/***/ 64869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf),
/* harmony export */   d: () => (/* binding */ EndlessList)
/* harmony export */ });
/** GitHub keeps 2,500 comments of a pull request and 3,000 files, 100 on a page. */
const MAX_PAGES = 100;
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** A list that is too long to be read, or has no end. */
class EndlessList extends Error {
    name = 'EndlessList';
}
/** Entries of all pages of a list. A page that leads back to an earlier one, or too many of them, throw `EndlessList`. */
async function entriesOf(pages) {
    const entries = [];
    const seen = new Set();
    let characters = 0;
    for await (const { url, data } of pages) {
        if (seen.has(url))
            throw new EndlessList('the list leads back to a page that it had');
        seen.add(url);
        characters += JSON.stringify(data).length;
        if (seen.size > MAX_PAGES)
            throw new EndlessList(`the list has more than ${MAX_PAGES} pages`);
        if (characters > MAX_CHARACTERS)
            throw new EndlessList(`the list is larger than ${MAX_CHARACTERS} characters`);
        entries.push(...data);
    }
    return entries;
}


/***/ })

};
