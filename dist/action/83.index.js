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
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
        return listed.split('\0').filter((path) => path !== '');
    }
    catch {
        // git is missing, or refuses a repository of another owner: the caller looks at every file.
        return undefined;
    }
}


/***/ }),

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


/***/ })

};
