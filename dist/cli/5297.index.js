export const id = 5297;
export const ids = [5297];
export const modules = {

/***/ 67678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   isContained: () => (/* binding */ isContained),
/* harmony export */   renamesSince: () => (/* binding */ renamesSince)
/* harmony export */ });
/* unused harmony exports fetchCommit, deepenTo */
/* harmony import */ var _core_names_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21300);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34418);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35841);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79354);





/** True where the clone does not hold all of its history. */
async function isShallow(root) {
    return (await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
}
/**
 * Whether a commit is another one or an ancestor of it; `undefined` where the clone does not hold one of them, or what is between.
 * `tip` is a commit or the full name of a branch.
 */
async function isContained(root, commit, tip) {
    if (!(0,_core_names_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .j)(commit))
        return undefined;
    const args = ['rev-list', '--max-count=1', '--end-of-options', commit, `^${tip}`, '--'];
    const beside = await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, args).catch(_start_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj);
    if (beside === undefined)
        return undefined;
    if (beside.trim() === '')
        return true;
    // What a shallow clone leaves out may lead from one to the other.
    return (await isShallow(root).catch(_start_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)) === false ? false : undefined;
}
/** Fetches one commit with its files and nothing before it; false where that cannot be had. */
async function fetchCommit(root, commit, credentials) {
    if (!isCommitId(commit))
        return false;
    return fetchFrom(root, ['--depth=1', 'origin', commit], credentials);
}
/** How many commits more are fetched, until there is a merge base. */
const STEPS = (/* unused pure expression or super */ null && ([50, 200, 1000]));
/** Deepens a shallow clone just as far as two commits have a common one; `undefined` where they have none, or nothing can be fetched. */
async function deepenTo(root, wanted, head, credentials) {
    const refs = [wanted, head].filter(isCommitId);
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
/**
 * Former paths by path, of files that were renamed since a commit; `head` is a commit, or the work tree without one. They are a
 * convenience of reports: a git that does not answer ends no run, and names none.
 */
async function renamesSince(root, commit, head) {
    return (await readRenames(root, commit, head).catch(_start_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)) ?? new Map();
}
async function readRenames(root, commit, head) {
    const sides = [commit, ...(head === undefined ? [] : [head])];
    // Files of the work tree pass through their drivers, and submodules are asked with a configuration of their own.
    const flags = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDrivers */ .c)(await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckoutConfig */ .P)(root));
    const listed = await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, [...flags, ...DIFF, '--end-of-options', ...sides, '--']);
    const fields = (listed ?? '').split('\0');
    const renames = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3)
        renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
    return renames;
}
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--relative'].concat([
    '-M',
    '--diff-filter=R',
    '--name-status',
    '-z',
]);
// Without the programs that a repository's configuration names: an upload pack for a remote of this machine is one.
const FETCH = ['fetch', '--upload-pack=git-upload-pack', '--no-tags', '--no-recurse-submodules'].concat([
    '--no-write-fetch-head',
    '--quiet',
]);
// A checkout may have kept credentials of its own, beside which GitHub takes no others: ours are for where it kept none.
async function fetchFrom(root, args, credentials) {
    const all = [...FETCH, ...args];
    if (await fetchGit(root, all, {}))
        return true;
    return credentials !== undefined && fetchGit(root, all, headerOf(credentials));
}
// In a variable, because arguments are seen by every process of the machine.
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
function headerOf({ serverUrl, token }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${withoutTrailing(serverUrl, '/')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}


/***/ })

};
