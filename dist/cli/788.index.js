export const id = 788;
export const ids = [788];
export const modules = {

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitTree: () => (/* binding */ gitTree),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);
/* harmony import */ var _core_names_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1130);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(945);







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_LINKS = 10;
/** The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. */
async function gitTree(root, commit) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', 'expected a full commit id');
    const entries = await listCommit(root, commit);
    const tree = new Map(entries);
    return {
        listFiles: async () => [...tree].filter(([, entry]) => entry.mode !== '160000').map(([path]) => path),
        readText: (path) => readText(root, tree, path),
        listContext: (directory) => listContext(root, tree, directory),
        digestFile: async (path) => digest(await readObject(root, tree.get(path), path)),
    };
}
/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
async function mergeBase(root, a, b) {
    try {
        const { stdout } = await run('git', ['-C', root, 'merge-base', '--end-of-options', a, b]);
        return stdout.trim() || undefined;
    }
    catch {
        // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
        return undefined;
    }
}
async function listCommit(root, commit) {
    const { stdout } = await git(root, ['ls-tree', '-r', '-l', '-z', commit, '.']);
    return stdout.split('\0').flatMap((line) => {
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\s+(\d+|-)\t(.*)$/s.exec(line);
        if (match === null)
            return [];
        const [, mode = '', oid = '', size = '0', path = ''] = match;
        return [[path, { mode, oid, size: Number(size === '-' ? 0 : size) }]];
    });
}
async function git(root, args) {
    try {
        return await run('git', ['-C', root, ...args], { maxBuffer: 1 << 30 });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('git-failed', `git ${args[0]} failed`, { cause, hint: 'check out with fetch-depth: 0' });
    }
}
async function readText(root, tree, path, hops = 0) {
    const entry = tree.get(path);
    if (entry === undefined || entry.mode === '160000')
        return { kind: 'absent' };
    if (entry.size > MAX_TEXT_BYTES)
        return (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(entry.size);
    const bytes = await readObject(root, entry, path);
    if (entry.mode !== '120000')
        return (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g7)(bytes);
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path), bytes.toString()));
    if (hops >= MAX_LINKS || target.startsWith('..') || target.startsWith('/')) {
        return {
            kind: 'refused',
            code: 'outside-root',
            message: 'the path leads out of the root',
            hint: 'replace the link by the file',
        };
    }
    return readText(root, tree, target, hops + 1);
}
async function listContext(root, tree, directory) {
    const entries = [];
    for (const [full, entry] of tree) {
        const path = (0,_core_names_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(directory, full);
        if (path === undefined || entry.mode === '160000')
            continue;
        const link = entry.mode === '120000';
        const target = link ? (await readObject(root, entry, full)).toString() : '';
        entries.push({ path, kind: link ? 'link' : 'file', executable: entry.mode === '100755', target });
    }
    return entries.length === 0 && directory !== '.' ? undefined : entries;
}
function digest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(bytes).digest('hex')}`;
}
// `cat-file --filters` applies the checkout's end-of-line rules, so that both sides of a comparison hold what a build sees.
async function readObject(root, entry, path) {
    if (entry === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('git-failed', `${JSON.stringify(path)} is not in the commit`);
    const args = entry.mode === '120000' ? ['cat-file', 'blob', entry.oid] : ['cat-file', '--filters', `--path=${path}`, entry.oid];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-C', root, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks = [];
    for await (const chunk of child.stdout)
        chunks.push(chunk);
    const code = child.exitCode ?? (await new Promise((resolve) => child.once('close', resolve)));
    if (code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('git-failed', `git cat-file of ${JSON.stringify(path)} failed`);
    return Buffer.concat(chunks);
}


/***/ })

};
