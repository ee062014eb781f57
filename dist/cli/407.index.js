export const id = 407;
export const ids = [407];
export const modules = {

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitTree: () => (/* binding */ gitTree),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export remoteGitTree */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_names_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1130);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6689);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(945);






const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const MAX_LINKS = 40;
/** The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. */
async function gitTree(root, commit) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('usage', 'expected a full commit id');
    return readTreeOf(await openTree(root, commit));
}
/**
 * The files of a commit that a shallow clone does not hold. Most of them are those of the checkout, whose objects are here; the
 * others are read from where the repository is hosted.
 */
async function remoteGitTree(root, { blobs, complete, readBlob }) {
    if (!complete)
        throw new TerrariumError('git-failed', 'the merge base has too many files', { hint: DEEPER });
    const prefix = await prefixOf(root);
    const own = blobs.filter(({ path }) => path.startsWith(prefix));
    const entries = new Map(own.map(({ path, ...entry }) => [path.slice(prefix.length), entry]));
    const read = async (oid, path) => (await hasObject(root, oid)) ? readFiltered(root, prefix, oid, path) : readBlob(oid);
    return readTreeOf({ entries, links: await readLinks(entries, read), read });
}
const DEEPER = 'check out with fetch-depth: 0';
async function hasObject(root, oid) {
    return git(root, ['cat-file', '-e', oid]).then(() => true, () => false);
}
function readTreeOf(tree) {
    return {
        listFiles: async () => [...tree.entries].filter(([, { mode }]) => mode !== '160000').map(([path]) => path),
        readText: (path) => readText(tree, path),
        listContext: async (directory) => listContext(tree, directory),
        digestFile: async (path) => digestFile(tree, path),
    };
}
/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
async function mergeBase(root, a, b) {
    try {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['merge-base', '--end-of-options', a, b])).trim() || undefined;
    }
    catch {
        // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
        return undefined;
    }
}
async function openTree(root, commit) {
    try {
        const prefix = await prefixOf(root);
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['ls-tree', '-r', '-l', '-z', commit, '.']);
        const entries = new Map(listed.split('\0').flatMap(parseEntry));
        const read = (oid, path) => readFiltered(root, prefix, oid, path);
        return {
            entries,
            links: await readLinks(entries, (oid, path) => readObject(root, ['cat-file', 'blob', oid], path)),
            read,
        };
    }
    catch (cause) {
        if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q)
            throw cause;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('git-failed', `commit ${commit} cannot be read`, { cause, hint: DEEPER });
    }
}
/** Path of the folder in its repository, empty or with a slash at its end. */
async function prefixOf(root) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
}
function parseEntry(line) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\s+(\d+|-)\t(.*)$/s.exec(line);
    if (match === null)
        return [];
    const [, mode = '', oid = '', size = '0', path = ''] = match;
    return [[path, { mode, oid, size: Number(size === '-' ? 0 : size) }]];
}
async function readLinks(entries, read) {
    const links = new Map();
    for (const [path, { mode, oid }] of entries) {
        if (mode === '120000')
            links.set(path, (await read(oid, path)).toString());
    }
    return links;
}
// As a checkout does it: every link on the way is followed, and none leads out.
function follow({ links }, start) {
    let path = start;
    for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
        const parts = path.split('/');
        const link = parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((prefix) => links.has(prefix));
        if (link === undefined)
            return { kind: 'inside', path };
        const target = links.get(link) ?? '';
        path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(link), target, path.slice(link.length))).replace(/\/$/, '');
        if (target.startsWith('/') || path === '..' || path.startsWith('../'))
            return { kind: 'outside' };
    }
    return { kind: 'outside' };
}
async function readText(tree, start) {
    const resolved = follow(tree, start);
    if (resolved.kind === 'outside') {
        const hint = 'replace the link by the file';
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    const entry = tree.entries.get(resolved.path);
    if (entry === undefined || entry.mode === '160000')
        return { kind: 'absent' };
    if (entry.size > MAX_TEXT_BYTES)
        return (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(entry.size);
    return (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(await tree.read(entry.oid, resolved.path));
}
function listContext(tree, directory) {
    const resolved = directory === '.' ? { kind: 'inside', path: '.' } : follow(tree, directory);
    if (resolved.kind === 'outside')
        return undefined;
    const listed = [];
    for (const [full, { mode }] of tree.entries) {
        const path = (0,_core_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(resolved.path, full);
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
async function digestFile(tree, start) {
    const resolved = follow(tree, start);
    const entry = resolved.kind === 'inside' ? tree.entries.get(resolved.path) : undefined;
    if (resolved.kind === 'outside' || entry === undefined) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('git-failed', `${JSON.stringify(start)} is not in the commit`);
    }
    const bytes = await tree.read(entry.oid, resolved.path);
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
// `cat-file --filters` applies the checkout's end-of-line rules, so that both sides of a comparison hold what a build sees.
function readFiltered(root, prefix, oid, path) {
    return readObject(root, ['cat-file', '--filters', `--path=${prefix}${path}`, oid], path);
}
async function readObject(root, args, path) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .spawnGit */ .Iz)(root, args);
    child.stdin.end();
    const failed = (cause) => new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('git-failed', `git cannot read ${JSON.stringify(path)}`, { cause });
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


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit)
/* harmony export */ });
/* unused harmony export SAFE */
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
