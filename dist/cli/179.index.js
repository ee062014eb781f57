export const id = 179;
export const ids = [179,526];
export const modules = {

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isContained: () => (/* binding */ isContained),
/* harmony export */   renamesSince: () => (/* binding */ renamesSince)
/* harmony export */ });
/* unused harmony exports isShallow, fetchCommit, deepenTo */
/* harmony import */ var _core_names_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1300);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);
/* harmony import */ var _git_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8392);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2145);





/** True where the clone does not hold all of its history. */
async function isShallow(root) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
}
/**
 * Whether a commit is another one or an ancestor of it; `undefined` where the clone does not hold one of them, or what is between.
 * `tip` is a commit or the full name of a branch.
 */
async function isContained(root, commit, tip) {
    if (!(0,_core_names_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .j)(commit))
        return undefined;
    const args = ['rev-list', '--max-count=1', '--end-of-options', commit, `^${tip}`, '--'];
    const beside = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, args).catch(_git_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj);
    if (beside === undefined)
        return undefined;
    if (beside.trim() === '')
        return true;
    // What a shallow clone leaves out may lead from one to the other.
    return (await isShallow(root).catch(_git_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)) === false ? false : undefined;
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
    return (await readRenames(root, commit, head).catch(_git_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)) ?? new Map();
}
async function readRenames(root, commit, head) {
    const sides = [commit, ...(head === undefined ? [] : [head])];
    // Files of the work tree pass through their drivers, and submodules are asked with a configuration of their own.
    const flags = (0,_git_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDrivers */ .c)(await (0,_git_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckoutConfig */ .P)(root));
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, [...flags, ...DIFF, '--end-of-options', ...sides, '--']);
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


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitTree: () => (/* binding */ gitTree),
  mergeBase: () => (/* binding */ mergeBase)
});

// UNUSED EXPORTS: remoteGitTree

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/names/commit.js
var names_commit = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(4870);
// EXTERNAL MODULE: ./build/adapters/credential-files.js
var credential_files = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/adapters/definition-text.js
var definition_text = __webpack_require__(3718);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/adapters/git-blobs.js
var git_blobs = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/adapters/git-contents.js + 1 modules
var git_contents = __webpack_require__(7733);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
;// CONCATENATED MODULE: ./build/adapters/git-listing.js



const git_listing_DEEPER = 'check out with fetch-depth: 0';
/** The entries of a commit below a folder of its repository, by path relative to that folder. */
async function listCommit(root, commit, limits = git/* GIT_LIMITS */.Uv) {
    const entries = new Map();
    const add = (record) => {
        const [, mode = '', oid = '', size = '', path = ''] = ENTRY.exec(record) ?? [];
        if (NO_CHECKOUT_HAS.test(path))
            throw unusable(commit, `it holds ${JSON.stringify((0,shorten/* shorten */.m)(path, 100))}`);
        if (size === 'BAD')
            throw partial(commit);
        entries.set(path, { mode, oid, size: size === '-' ? 0 : Number(size) });
    };
    const listed = await (0,git/* gitRecords */.Xq)(root, ['ls-tree', '-r', '-l', '-z', commit, '.'], add, limits);
    if (!listed)
        throw new errors/* TerrariumError */.qM('git-failed', `commit ${commit} cannot be read`, { hint: git_listing_DEEPER });
    return entries;
}
const ENTRY = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/s;
/** git checks out no such path, and an empty one is no entry. */
const NO_CHECKOUT_HAS = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/;
function unusable(commit, why) {
    return new errors/* TerrariumError */.qM('git-failed', `commit ${commit} cannot be checked out: ${why}`, { hint: 'run git fsck' });
}
// What is missing would have to be fetched file by file, from where the repository's configuration says.
function partial(commit) {
    return new errors/* TerrariumError */.qM('git-failed', `commit ${commit} is here without all of its files: the clone is partial`, {
        hint: 'clone, or check out, without a filter',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/git-submodules.js





const SUBMODULE = '160000';
/**
 * A tree with the files of the submodules that are checked out, as the work tree has them. Where a submodule does not hold the
 * commit, its files are left out.
 */
async function withSubmodules(root, tree, entries, open) {
    const submodules = [];
    for (const [path, { mode, oid }] of entries) {
        if (mode !== SUBMODULE || !(await isCheckedOut(root, path)))
            continue;
        const own = await open((0,external_node_path_.join)(root, path), oid).catch(git/* unanswered */.bj);
        if (own !== undefined)
            submodules.push({ path, tree: own });
    }
    return submodules.length === 0 ? tree : joined(tree, submodules);
}
// A link in the place of a submodule leads to somebody else's repository.
async function isCheckedOut(root, path) {
    const folder = (0,external_node_path_.join)(root, path);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return false;
    return (await (0,promises_.realpath)(folder)) === (0,external_node_path_.join)(await (0,promises_.realpath)(root), path);
}
function joined(tree, submodules) {
    const at = (path) => {
        const found = submodules.find((one) => path === one.path || path.startsWith(`${one.path}/`));
        return found && { tree: found.tree, path: path.slice(found.path.length + 1) || '.' };
    };
    return {
        ...tree,
        readText: async (path) => {
            const inner = at(path);
            return inner === undefined ? tree.readText(path) : inner.tree.readText(inner.path);
        },
        listContext: async (directory) => {
            const inner = at(directory);
            return inner === undefined ? listAll(tree, submodules, directory) : inner.tree.listContext(inner.path);
        },
        digestFile: async (path) => {
            const inner = at(path);
            return inner === undefined ? tree.digestFile(path) : inner.tree.digestFile(inner.path);
        },
    };
}
async function listAll(tree, submodules, directory) {
    const own = await tree.listContext(directory);
    const others = [];
    for (const submodule of submodules) {
        const below = (0,names_path/* relativeTo */.Mf)(directory, submodule.path);
        if (below === undefined)
            continue;
        for (const entry of (await submodule.tree.listContext('.')) ?? [])
            others.push({ ...entry, path: external_node_path_.posix.join(below, entry.path) });
    }
    return own === undefined && others.length === 0 ? undefined : [...(own ?? []), ...others];
}

;// CONCATENATED MODULE: ./build/adapters/git-objects.js













const MAX_LINKS = 40;
/** Linux makes no longer ones. */
const MAX_LINK_BYTES = 4096;
const LINK = '120000';
const git_objects_SUBMODULE = '160000';
/**
 * The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. Processes that read are
 * started when they are needed, and end by themselves.
 */
async function gitTree(root, commit) {
    if (!(0,names_commit/* isCommitId */.j)(commit))
        throw new errors/* TerrariumError */.qM('usage', 'expected a full commit id');
    const local = (0,git_blobs/* openBlobs */.d)(root);
    const entries = await listCommit(root, commit);
    return withSubmodules(root, readTreeOf(root, entries, { local, all: local }), entries, gitTree);
}
/**
 * The files of a commit that this clone does not hold. Most of them are those of the checkout, whose objects are here; the others
 * are read from where the repository is hosted. `folder` is the place of the root in the repository where git does not say it.
 */
async function remoteGitTree(root, { blobs, complete, readBlob }, folder = '') {
    if (!complete)
        throw new TerrariumError('git-failed', 'the merge base has too many files', { hint: DEEPER });
    // Without git, and in a folder of no repository, everything is read from where the repository is hosted.
    const here = await prefixOf(root).catch(unanswered);
    const prefix = here ?? (folder === '' ? '' : `${folder}/`);
    const own = blobs.filter(({ path }) => path.startsWith(prefix));
    const entries = new Map(own.map(({ path, ...entry }) => [path.slice(prefix.length), entry]));
    const blobsHere = here === undefined ? undefined : openBlobs(root);
    const local = blobsHere && ((oid, sink) => readHere(blobsHere, oid, sink));
    const all = async (oid, sink) => {
        if (await local?.(oid, sink))
            return true;
        const content = await readBlob(oid);
        verifyBlob(oid, content);
        sink(content);
        return true;
    };
    return readTreeOf(root, entries, { local, all });
}
// In a partial clone, git ends at an object that it may not fetch.
async function readHere(local, oid, sink) {
    let began = false;
    const read = local(oid, (chunk) => {
        began = true;
        sink(chunk);
    });
    return read.catch((cause) => (began ? Promise.reject(cause) : false));
}
/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
async function mergeBase(root, a, b) {
    // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
    return (await (0,git/* git */.$Y)(root, ['merge-base', '--end-of-options', a, b]))?.trim() || undefined;
}
function readTreeOf(root, listed, sources) {
    const { leavesOut, leftOut } = (0,credential_files/* credentialNames */.M)();
    const entries = new Map([...listed].filter(([path]) => !leavesOut(path)));
    const tree = {
        entries,
        sorted: (0,once/* lazy */.RZ)(() => [...entries.keys()].sort()),
        hasLinks: [...entries.values()].some(({ mode }) => mode === LINK),
        readLink: linkReader(sources.all),
        contents: (0,git_contents/* openContents */.h1)(root, sources),
    };
    return {
        listFiles: async () => [...entries].filter(([, { mode }]) => mode !== git_objects_SUBMODULE).map(([path]) => path),
        readText: (path) => readText(tree, path),
        listContext: (directory) => listContext(tree, directory),
        digestFile: (path) => digestFile(tree, path),
        leftOut,
        contentNames: async () => new Map([...entries].filter(([, { mode }]) => isRegular(mode)).map(([path, { oid }]) => [path, oid])),
    };
}
function linkReader(read) {
    const targets = new Map();
    return (path, { oid }) => {
        const known = targets.get(oid) ?? readTarget(read, path, oid);
        targets.set(oid, known);
        return known;
    };
}
async function readTarget(read, path, oid) {
    const chunks = [];
    if (await read(oid, (chunk) => chunks.push(chunk)))
        return Buffer.concat(chunks).toString();
    throw new errors/* TerrariumError */.qM('git-failed', `git cannot read ${JSON.stringify(path)}`, { hint: 'run git fsck' });
}
// As a checkout does it: every link on the way is followed, and none leads out.
async function follow({ entries, hasLinks, readLink }, start) {
    if (!hasLinks)
        return { kind: 'inside', path: start };
    let path = start;
    for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
        const parts = path.split('/');
        const link = parts
            .map((_, index) => parts.slice(0, index + 1).join('/'))
            .find((prefix) => entries.get(prefix)?.mode === LINK);
        const entry = link === undefined ? undefined : entries.get(link);
        if (link === undefined || entry === undefined)
            return { kind: 'inside', path };
        if (entry.size > MAX_LINK_BYTES)
            return { kind: 'long', size: entry.size };
        const target = await readLink(link, entry);
        path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), target, path.slice(link.length))).replace(/\/$/, '');
        if (target.startsWith('/') || path === '..' || path.startsWith('../'))
            return { kind: 'outside' };
    }
    return { kind: 'outside' };
}
async function readText(tree, start) {
    const resolved = await follow(tree, start);
    const hint = 'replace the link by the file';
    if (resolved.kind === 'long')
        return { kind: 'refused', code: 'file-unreadable', message: longLink(resolved), hint };
    if (resolved.kind === 'outside') {
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    const entry = tree.entries.get(resolved.path);
    if (entry === undefined || entry.mode === git_objects_SUBMODULE)
        return { kind: 'absent' };
    if (entry.size > definition_text/* MAX_TEXT_BYTES */.$D)
        return (0,definition_text/* tooLarge */.g$)(entry.size);
    return tree.contents.text({ ...entry, path: resolved.path });
}
async function listContext(tree, directory) {
    const resolved = directory === '.' ? { kind: 'inside', path: '.' } : await follow(tree, directory);
    if (resolved.kind !== 'inside')
        return undefined;
    const listed = [];
    for (const full of pathsBelow(tree, resolved.path)) {
        const entry = tree.entries.get(full);
        const path = (0,names_path/* relativeTo */.Mf)(resolved.path, full);
        if (entry !== undefined && path !== undefined && entry.mode !== git_objects_SUBMODULE)
            listed.push(describe(tree, { full, path }, entry));
    }
    return listed.length === 0 && resolved.path !== '.' ? undefined : Promise.all(listed);
}
// A repository has many contexts: none of them goes through all of its files.
function pathsBelow({ sorted }, folder) {
    return folder === '.' ? sorted() : sorted().slice(...(0,sorted_texts/* rangeOf */.be)(sorted(), `${folder}/`));
}
async function describe({ readLink }, { full, path }, entry) {
    if (entry.mode !== LINK)
        return { path, kind: 'file', executable: entry.mode === '100755', target: '' };
    if (entry.size > MAX_LINK_BYTES) {
        const hint = 'remove the link: no checkout has it';
        throw new errors/* TerrariumError */.qM('git-failed', `${JSON.stringify(full)}: ${longLink(entry)}`, { hint });
    }
    return { path, kind: 'link', executable: false, target: await readLink(full, entry) };
}
async function digestFile(tree, start) {
    const resolved = await follow(tree, start);
    const entry = resolved.kind === 'inside' ? tree.entries.get(resolved.path) : undefined;
    if (resolved.kind !== 'inside' || entry === undefined) {
        throw new errors/* TerrariumError */.qM('git-failed', `${JSON.stringify(start)} is not in the commit`);
    }
    return tree.contents.digest({ ...entry, path: resolved.path });
}
function isRegular(mode) {
    return mode === '100644' || mode === '100755';
}
function longLink({ size }) {
    return `the link has ${size} bytes; at most ${MAX_LINK_BYTES} are read`;
}


/***/ })

};
