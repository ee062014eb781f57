export const id = 83;
export const ids = [83];
export const modules = {

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listWorkTree: () => (/* binding */ listWorkTree)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);

/** Tracked files, and untracked ones that are not ignored, below a folder; `undefined` where git does not answer. */
async function listWorkTree(folder) {
    try {
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
        return listed.split('\0').filter((path) => path !== '');
    }
    catch {
        // git is missing, or refuses a repository of another owner: the caller looks at every file.
        return undefined;
    }
}


/***/ })

};
