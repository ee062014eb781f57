export const id = 83;
export const ids = [83];
export const modules = {

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listWorkTree: () => (/* binding */ listWorkTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Tracked files, and untracked ones that are not ignored, below a folder; `undefined` where git does not answer. */
async function listWorkTree(folder) {
    try {
        const args = ['-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
        const { stdout } = await run('git', args, { maxBuffer: 1 << 30 });
        return stdout.split('\0').filter((path) => path !== '');
    }
    catch {
        // git is missing, or refuses a repository of another owner: the caller looks at every file.
        return undefined;
    }
}


/***/ })

};
