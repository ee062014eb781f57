export const id = 77;
export const ids = [77];
export const modules = {

/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanFiles: () => (/* binding */ cleanFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);
/* harmony import */ var _git_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7631);
/* harmony import */ var _git_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);
/* harmony import */ var _git_dirty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);




const REGULAR = /^100(?:644|755)$/;
/**
 * Object ids of the regular files below a folder that are as git wrote them, by path relative to it. Left out is what git was told to
 * overlook, what a sparse checkout leaves out, what a checkout converts, and what may have changed since: git compares times and sizes,
 * and starts no program. Empty where git is missing or has no answer.
 */
async function cleanFiles(folder) {
    return (await findClean(folder).catch(_git_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)) ?? new Map();
}
async function findClean(folder) {
    const changed = new Set();
    const config = await (0,_git_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckoutConfig */ .P)(folder);
    const flags = (0,_git_config_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDrivers */ .c)(config);
    const diff = [...flags, ..._git_dirty_js__WEBPACK_IMPORTED_MODULE_3__/* .STRICT_FLAGS */ .MZ, 'diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all'];
    const [tracked, compared] = await Promise.all([
        (0,_git_dirty_js__WEBPACK_IMPORTED_MODULE_3__/* .readIndex */ .vY)(folder),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, diff, (path) => changed.add(path)),
    ]);
    if (tracked === undefined || !compared)
        return new Map();
    const clean = [...tracked].filter(([path, { tag, mode }]) => tag === 'H' && REGULAR.test(mode) && !changed.has(path));
    const isKept = await (0,_git_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsKept */ .lB)(folder, clean.map(([path]) => path), config);
    return new Map(clean.flatMap(([path, { oid }]) => (isKept(path) ? [[path, oid]] : [])));
}


/***/ })

};
