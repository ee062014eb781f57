export const id = 303;
export const ids = [303];
export const modules = {

/***/ 2303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkoutReader: () => (/* binding */ checkoutReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1739);
/* harmony import */ var _core_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4870);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6083);






const UNKNOWN = { untracked: [], sparse: [], submodules: [] };
const SUBMODULE = '160000';
/**
 * Asks git what it knows of a folder, once for each repository: also for submodules that are checked out. Where git is missing or
 * has no answer, nothing is known. The folder is relative to `base`, the answer relative to the folder.
 */
function checkoutReader(base) {
    const list = (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((repository) => listRepository(base, repository));
    const listAll = async (repository, folder) => {
        const own = await list(repository);
        const states = [own];
        for (const path of own.allSubmodules) {
            const concerns = pathsIndex([path])(folder).length > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path, '.git'));
            if (concerns)
                states.push(...(await listAll(path, folder)));
        }
        return states;
    };
    return async (folder) => {
        const states = await listAll('./', folder);
        return {
            untracked: states.flatMap(({ untracked }) => untracked(folder)),
            sparse: states.flatMap(({ sparse }) => sparse(folder)),
            submodules: states.flatMap(({ submodules }) => submodules(folder)),
        };
    };
}
async function listRepository(base, repository) {
    const state = { untracked: [], sparse: [], submodules: [] };
    try {
        const listed = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__.listEntries)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, repository), ({ tag, mode, path }) => {
            const full = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(repository, path);
            if (tag === '?')
                state.untracked.push(full);
            else if (tag === 'S')
                state.sparse.push(full);
            else if (mode === SUBMODULE)
                state.submodules.push(`${full}/`);
        });
        return index(listed ? state : UNKNOWN);
    }
    catch (error) {
        // What is only a warning fails no run.
        if (error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM)
            return index(UNKNOWN);
        throw error;
    }
}
function index({ untracked, sparse, submodules }) {
    return {
        untracked: pathsIndex(untracked),
        sparse: pathsIndex(sparse),
        submodules: pathsIndex(submodules),
        allSubmodules: submodules,
    };
}
/** Many contexts may ask for their part of a list: none of them goes through all of it. */
function pathsIndex(paths) {
    const place = new Map(paths.map((path, number) => [path, number]));
    const sorted = (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZ)(() => paths.toSorted((a, b) => (a < b ? -1 : 1)));
    return (folder) => {
        const inside = `${folder}/`;
        const range = folder === '.' ? paths : sorted().slice(...(0,_core_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .be)(sorted(), inside));
        const below = range.map((path) => ({ path, seen: folder === '.' ? path : path.slice(inside.length) }));
        const above = ['./', ...foldersOf(inside)].map((path) => ({ path, seen: '' }));
        const seen = new Map([...below, ...above].map((one) => [one.path, one]));
        const found = [...seen.values()].filter(({ path }) => place.has(path));
        return found.sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0)).map((one) => one.seen);
    };
}
/** A folder that ends in `/`, and those that hold it. */
function foldersOf(folder) {
    const parts = folder.split('/').slice(0, -1);
    return parts.map((_, number) => `${parts.slice(0, number + 1).join('/')}/`);
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ prefixFinder),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jU: () => (/* binding */ prefixIndex)
/* harmony export */ });
/** Where the texts that start with a prefix are in a sorted list. */
function rangeOf(sorted, prefix) {
    const from = firstIndex(sorted, 0, (text) => text >= prefix);
    return [from, firstIndex(sorted, from, (text) => !text.startsWith(prefix))];
}
// The first index of which it is true: it is true of all behind it.
function firstIndex(sorted, start, isTrue) {
    let [low, high] = [start, sorted.length];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isTrue(sorted[middle] ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function prefixIndex(texts) {
    const order = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    const sorted = order.map((index) => texts[index] ?? '');
    return (prefix) => {
        const found = order.slice(...rangeOf(sorted, prefix)).sort((a, b) => a - b);
        return found.map((index) => texts[index] ?? '');
    };
}
/** Finds the first of some prefixes, in their order, that a text starts with. */
function prefixFinder(prefixes) {
    const order = new Map(prefixes.toReversed().map((prefix, index) => [prefix, prefixes.length - index]));
    const lengths = [...new Set(prefixes.map(({ length }) => length))];
    return (text) => {
        const found = lengths.map((length) => text.slice(0, length)).filter((prefix) => order.has(prefix));
        return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
    };
}


/***/ })

};
