export const id = 988;
export const ids = [988];
export const modules = {

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ STRICT_FLAGS),
/* harmony export */   listDirty: () => (/* binding */ listDirty),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1193);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6689);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7028);
/* harmony import */ var _git_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8392);
/* harmony import */ var _git_contents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7733);








const SUBMODULE = '160000';
const MAX_POINTER = 1024;
/**
 * Tracked files below a folder that are not as the commit has them, by path relative to it; `undefined` where git does not tell. Also
 * what git was told to overlook, and what is in submodules. git starts no program: files of a filter are compared by what git noted
 * when it wrote them.
 */
async function listDirty(folder) {
    try {
        const flags = (0,_git_config_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutDrivers */ .c)(await (0,_git_config_js__WEBPACK_IMPORTED_MODULE_6__/* .readCheckoutConfig */ .P)(folder));
        const prefix = await (0,_git_contents_js__WEBPACK_IMPORTED_MODULE_7__/* .prefixOf */ .MT)(folder);
        const tracked = await readIndex(folder);
        const changed = await listChanged(folder, flags, prefix);
        // A folder without tracked files is no part of the commit.
        if (tracked === undefined || changed === undefined || tracked.size === 0)
            return undefined;
        const overlooked = [...tracked].filter(([path, { tag }]) => isOverlooked(tag, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
        const dirty = new Set(overlooked.map(([path]) => path));
        const readBlob = (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .openBlobs */ .d)(folder);
        for (const { path, staged } of changed)
            if (staged || !(await isFetched(readBlob, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), tracked.get(path))))
                dirty.add(path);
        for (const path of await listInSubmodules(folder, tracked))
            dirty.add(path);
        return [...dirty].sort();
    }
    catch (error) {
        if (error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM)
            return undefined;
        throw error;
    }
}
/** Everything that git tracks below a folder, by path relative to it; `undefined` where git has no answer. */
async function readIndex(folder) {
    const files = new Map();
    const take = (record) => {
        const [, tag = '', mode = '', oid = '', path = ''] = /^(.) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(record) ?? [];
        files.set(path, { tag, mode, oid });
    };
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitRecords */ .Xq)(folder, ['ls-files', '-v', '-s', '-z'], take)) ? files : undefined;
}
/** Flags without which settings let git take a changed file for the one that it wrote. */
const STRICT_FLAGS = ['core.trustctime=true', 'core.checkStat=default'].flatMap((pair) => ['-c', pair]);
const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--ignore-submodules=dirty', '--no-renames'];
async function listChanged(folder, flags, prefix) {
    const changed = [];
    const take = (record) => changed.push({ path: record.slice(3 + prefix.length), staged: !record.startsWith(' M ') });
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitRecords */ .Xq)(folder, [...flags, ...STRICT_FLAGS, ...STATUS, '--', '.'], take)) ? changed : undefined;
}
// A file that is left out of a sparse checkout is not there; one that is there may be anything.
function isOverlooked(tag, path) {
    return tag === 'S' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) : tag !== tag.toUpperCase();
}
/** True for the content that a pointer of Git LFS stands for: without its filter, it differs from the pointer. */
async function isFetched(readBlob, path, tracked) {
    if (tracked === undefined || tracked.mode === SUBMODULE || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return false;
    const chunks = [];
    let size = 0;
    await readBlob(tracked.oid, (chunk) => {
        size += chunk.length;
        if (size <= MAX_POINTER)
            chunks.push(chunk);
    });
    const pointed = size <= MAX_POINTER ? (0,_git_contents_js__WEBPACK_IMPORTED_MODULE_7__/* .lfsDigest */ .m)(Buffer.concat(chunks).toString('latin1')) : undefined;
    return pointed !== undefined && pointed === (await digestOf(path));
}
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
// A submodule has a configuration of its own, which may name programs: it is asked apart.
async function listInSubmodules(folder, tracked) {
    const found = [];
    const base = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    for (const [path, { mode }] of tracked) {
        const submodule = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path);
        // Not through links, which may lead back here: in the place of a submodule, they are a change.
        if (mode !== SUBMODULE || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(submodule, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(submodule) !== submodule)
            continue;
        const dirty = await listDirty(submodule);
        found.push(...(dirty?.map((name) => `${path}/${name}`) ?? [path]));
    }
    return found;
}


/***/ })

};
