export const id = 428;
export const ids = [428];
export const modules = {

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/adapters/git-config.js
var git_config = __webpack_require__(8392);
// EXTERNAL MODULE: ./build/adapters/git-files.js
var git_files = __webpack_require__(6083);
// EXTERNAL MODULE: ./build/adapters/git-modes.js
var git_modes = __webpack_require__(5660);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/attempt.js
/** The answer of the system; `undefined` where it has none: for what is not there, or may not be read, and is told elsewhere. */
function attempt(ask) {
    try {
        return ask();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/adapters/git-attributes.js
var git_attributes = __webpack_require__(7631);
// EXTERNAL MODULE: ./build/adapters/git-dirty.js
var git_dirty = __webpack_require__(1988);
;// CONCATENATED MODULE: ./build/adapters/checkout/clean-files.js








const REGULAR = /^100(?:644|755)$/;
/**
 * Names of the contents of the regular files below a folder that are as git wrote them, by path relative to it. Left out is what git was told to
 * overlook, what a sparse checkout leaves out, what a checkout converts, and what may have changed since: git compares times and sizes,
 * and starts no program. Empty where git is missing or has no answer.
 */
async function cleanFiles(folder, reader) {
    return (await findClean(folder, reader).catch(git/* unanswered */.bj)) ?? new Map();
}
async function findClean(folder, reader) {
    const changed = new Set();
    const config = await reader.config();
    const flags = (0,git_config/* withoutDrivers */.c)(config);
    const diff = [...flags, ...git_dirty/* STRICT_FLAGS */.M, 'diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all'];
    const [listing, compared] = await Promise.all([
        reader.listing(),
        (0,git/* gitRecords */.Xq)(folder, diff, (path) => changed.add(path)),
    ]);
    if (listing === undefined || !compared)
        return new Map();
    const clean = [...listing.tracked].filter(([path, { tag, mode }]) => tag === 'H' && REGULAR.test(mode) && !changed.has(path));
    const isKept = await (0,git_attributes/* pathsKept */.lB)(folder, clean.map(([path]) => path), config);
    const named = clean.flatMap(([path, { oid }]) => {
        const size = isKept(path) ? sizeOf((0,external_node_path_.join)(folder, path)) : undefined;
        return size === undefined ? [] : [[path, (0,git_files/* contentName */.T1)(oid, size)]];
    });
    return new Map(named);
}
// A file that cannot be looked at is none that git compared.
function sizeOf(path) {
    const stats = attempt(() => (0,external_node_fs_.lstatSync)(path));
    return stats?.isFile() ? stats.size : undefined;
}

// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(4870);
;// CONCATENATED MODULE: ./build/adapters/checkout/state.js






/**
 * What git knows of a folder; each repository is asked once, submodules that are checked out among them. Where git is missing or
 * has no answer, nothing is known. The folder is relative to `base`, the answer relative to the folder.
 */
function checkoutReader(base, top) {
    const list = (0,once/* once */.Oo)(async (prefix) => {
        const asked = prefix === '' ? top() : (0,git_files/* listRepository */.j3)((0,external_node_path_.join)(base, prefix));
        // What is only a warning fails no run.
        return known(prefix, await asked.catch(git/* unanswered */.bj));
    });
    const listAll = async (prefix, folder) => {
        const own = await list(prefix);
        const all = [own];
        for (const path of own.allSubmodules) {
            const concerns = pathsIndex([path])(folder).length > 0 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, path, '.git'));
            if (concerns)
                all.push(...(await listAll(path, folder)));
        }
        return all;
    };
    return async (folder) => {
        const all = await listAll('', folder);
        return {
            untracked: untrackedBelow(folder, new Map(all.map((one) => [one.prefix, one]))),
            sparse: all.flatMap(({ sparse }) => sparse(folder)),
            submodules: all.flatMap(({ submodules }) => submodules(folder)),
        };
    };
}
function known(prefix, listing) {
    const tracked = [...(listing?.tracked ?? [])];
    const sparse = tracked.flatMap(([path, { tag }]) => (tag.toUpperCase() === 'S' ? [`${prefix}${path}`] : []));
    const allSubmodules = tracked.flatMap(([path, { mode }]) => (mode === git_files/* SUBMODULE */.NG ? [`${prefix}${path}/`] : []));
    const folders = (0,once/* lazy */.RZ)(() => new Set(tracked.flatMap(([path]) => foldersOf(path))));
    const [seenSparse, seenSubmodules] = [pathsIndex(sparse), pathsIndex(allSubmodules)];
    return { prefix, listing, folders, sparse: seenSparse, submodules: seenSubmodules, allSubmodules };
}
function untrackedBelow(folder, repositories) {
    const inside = folder === '.' ? '' : `${folder}/`;
    return (path) => {
        const place = untrackedPlace(`${inside}${path}`, repositories.get(''), repositories);
        if (place === undefined)
            return undefined;
        return place.startsWith(inside) ? place.slice(inside.length) : '';
    };
}
/** The path, or the outermost folder that holds it and in which its repository tracks nothing. */
function untrackedPlace(path, repository, repositories) {
    if (repository?.listing === undefined)
        return undefined;
    const { prefix, listing, folders } = repository;
    const own = path.slice(prefix.length);
    if (listing.tracked.has(own))
        return undefined;
    for (const folder of foldersOf(own)) {
        if (listing.tracked.get(folder.slice(0, -1))?.mode === git_files/* SUBMODULE */.NG)
            return untrackedPlace(path, repositories.get(`${prefix}${folder}`), repositories);
        if (!folders().has(folder))
            return `${prefix}${folder}`;
    }
    return path;
}
/** Many contexts may ask for their part of a list: none of them goes through all of it. */
function pathsIndex(paths) {
    const place = new Map(paths.map((path, number) => [path, number]));
    const sorted = (0,once/* lazy */.RZ)(() => paths.toSorted((a, b) => (a < b ? -1 : 1)));
    return (folder) => {
        if (paths.length === 0)
            return [];
        const inside = `${folder}/`;
        const range = folder === '.' ? paths : sorted().slice(...(0,sorted_texts/* rangeOf */.be)(sorted(), inside));
        const below = range.map((path) => ({ path, seen: folder === '.' ? path : path.slice(inside.length) }));
        const above = ['./', ...foldersOf(inside)].map((path) => ({ path, seen: '' }));
        const seen = new Map([...below, ...above].map((one) => [one.path, one]));
        const found = [...seen.values()].filter(({ path }) => place.has(path));
        return found.sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0)).map((one) => one.seen);
    };
}
/** The folders that hold a path, outermost first, as `/` ends them. */
function foldersOf(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash + 1));
    return folders;
}

;// CONCATENATED MODULE: ./build/adapters/checkout/repository.js






function openRepository(base) {
    const listing = (0,once/* lazy */.RZ)(() => (0,git_files/* listRepository */.j3)(base));
    const config = (0,once/* lazy */.RZ)(() => (0,git_config/* readCheckoutConfig */.P)(base));
    return {
        files: async () => {
            const listed = await listing();
            return listed && [...listed.tracked.keys(), ...listed.untracked];
        },
        modes: (0,once/* lazy */.RZ)(() => (0,git_modes/* modesOfIndex */.y)(base, { listing, config })),
        contentNames: (0,once/* lazy */.RZ)(() => cleanFiles(base, { listing, config })),
        state: checkoutReader(base, listing),
    };
}


/***/ })

};
