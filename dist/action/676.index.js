export const id = 676;
export const ids = [676];
export const modules = {

/***/ 28676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/adapters/git/attributes.js
var git_attributes = __webpack_require__(76505);
// EXTERNAL MODULE: ./build/adapters/git/files.js
var files = __webpack_require__(73717);
// EXTERNAL MODULE: ./build/adapters/git/modes.js
var modes = __webpack_require__(32366);
// EXTERNAL MODULE: ./build/adapters/git/start.js
var start = __webpack_require__(79354);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(54870);
;// CONCATENATED MODULE: ./build/adapters/checkout/state.js






/**
 * What git knows of a folder; each repository is asked once, submodules that are checked out among them. Where git is missing or
 * has no answer, nothing is known. The folder is relative to `base`, the answer relative to the folder.
 */
function checkoutReader(base, top) {
    const list = (0,once/* once */.Oo)(async (prefix) => {
        const asked = prefix === '' ? top() : (0,files/* listRepository */.j3)((0,external_node_path_.join)(base, prefix));
        // What is only a warning fails no run.
        return known(prefix, await asked.catch(start/* unanswered */.bj));
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
    const allSubmodules = tracked.flatMap(([path, { mode }]) => (mode === files/* SUBMODULE */.NG ? [`${prefix}${path}/`] : []));
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
        if (listing.tracked.get(folder.slice(0, -1))?.mode === files/* SUBMODULE */.NG)
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
    const { config, attributes } = (0,git_attributes/* conversionsAt */.t7)(base);
    const listing = (0,once/* lazy */.RZ)(() => (0,files/* listRepository */.j3)(base));
    const known = new Map();
    return {
        files: async () => {
            const listed = await listing();
            return listed && [...listed.tracked.keys(), ...listed.untracked];
        },
        modes: (0,once/* lazy */.RZ)(() => (0,modes/* modesOfIndex */.y)(base, { listing, config })),
        isKept: async (paths) => {
            const inside = paths.filter((path) => !LEADS_OUT.test(path));
            const found = await (0,git_attributes/* attributesOf */.Td)(base, inside).catch(start/* unanswered */.bj);
            if (found === undefined)
                return () => false;
            for (const path of inside)
                known.set(path, found.get(path) ?? NO_ATTRIBUTES);
            const isKept = (0,git_attributes/* keptBy */.mA)(await config());
            return (path) => {
                const own = known.get(path);
                return own !== undefined && isKept(own);
            };
        },
        state: checkoutReader(base, listing),
        conversions: { config, attributes: async (path) => known.get(path) ?? attributes(path) },
    };
}
const NO_ATTRIBUTES = new Map();
/** git gives no answer at all where one path leads out of the repository. */
const LEADS_OUT = /(?:^|\/)\.{0,2}(?:\/|$)/;


/***/ }),

/***/ 76505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   iq: () => (/* binding */ conversionOf),
/* harmony export */   mA: () => (/* binding */ keptBy),
/* harmony export */   t7: () => (/* binding */ conversionsAt)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51739);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34418);
/* harmony import */ var _dialogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78194);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79354);





const NAMES = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding', 'filter'];
const UNSPECIFIED = 'unspecified';
function conversionsAt(root) {
    return { config: (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZ)(() => (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckoutConfig */ .P)(root)), attributes: openAttributes(root) };
}
/** Attributes of paths relative to the root, all from one process. https://git-scm.com/docs/git-check-attr */
function openAttributes(root) {
    const ask = (0,_dialogue_js__WEBPACK_IMPORTED_MODULE_2__/* .openDialogue */ .x)(root, ['check-attr', '-z', '--stdin', ...NAMES]);
    return (path) => askAttributes(ask, path);
}
/** Whether a checkout writes files with these attributes as git stores them. */
function keptBy(config) {
    // Most files have no attributes, which is one value.
    return (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((attributes) => {
        const { lineEnds, byGit } = conversionOf(attributes, config);
        // A filter may have been configured when the file was added, and then git stores something else.
        return lineEnds === 'kept' && !byGit && !hasFilter(attributes);
    });
}
function hasFilter(attributes) {
    return !['unset', UNSPECIFIED].includes(attributes.get('filter') ?? UNSPECIFIED);
}
/** Attributes of those paths relative to the root that have any; one process looks at all of them. */
async function attributesOf(root, paths) {
    const found = new Map();
    const fields = [];
    const take = (field) => {
        if (fields.push(field) < 3)
            return;
        const [path = '', name = '', value = ''] = fields.splice(0);
        const own = found.get(path) ?? new Map();
        found.set(path, own.set(name, value));
    };
    const listed = await (0,_start_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRecords */ .Xq)(root, ['check-attr', '-z', '--stdin', '--all'], take, {
        ..._start_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_LIMITS */ .Uv,
        records: Number.POSITIVE_INFINITY,
        input: paths.map((path) => `${path}\0`).join(''),
    });
    if (!listed)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', 'git does not tell the attributes of files', { hint: 'run git fsck' });
    return found;
}
/** How git's convert.c decides, `convert_attrs` and `output_eol`. https://git-scm.com/docs/gitattributes#_checking_out_and_checking_in */
function conversionOf(attributes, config) {
    const encoding = attributes.get('working-tree-encoding') ?? UNSPECIFIED;
    const driver = attributes.get('filter') ?? UNSPECIFIED;
    return {
        lineEnds: lineEndsOf(attributes, config),
        byGit: attributes.get('ident') === 'set' || (encoding !== UNSPECIFIED && encoding !== 'unset'),
        driver: config.drivers.has(driver) ? driver : undefined,
    };
}
async function askAttributes(ask, path) {
    const chunks = [];
    let fields = NAMES.length * 3;
    const take = (bytes) => {
        for (const [at, byte] of bytes.entries()) {
            if (byte === 0)
                fields -= 1;
            if (fields > 0)
                continue;
            chunks.push(bytes.subarray(0, at));
            return bytes.subarray(at + 1);
        }
        chunks.push(bytes);
        return undefined;
    };
    await ask(`${path}\0`, take);
    // Path, name, value, for each name.
    const replied = Buffer.concat(chunks).toString().split('\0');
    return new Map(NAMES.map((name, at) => [name, replied[at * 3 + 2] ?? UNSPECIFIED]));
}
function lineEndsOf(attributes, config) {
    const kind = textKind(attributes.get('text')) ?? textKind(attributes.get('crlf'));
    const eol = attributes.get('eol');
    if (kind === 'binary' || eol === 'lf')
        return 'kept';
    const converted = kind === 'auto' ? 'auto' : 'crlf';
    if (eol === 'crlf')
        return converted;
    if (kind === 'input')
        return 'kept';
    if (kind === undefined)
        return config.autocrlf === 'true' ? 'auto' : 'kept';
    return config.autocrlf === 'true' || (config.autocrlf === 'false' && config.eol === 'crlf') ? converted : 'kept';
}
function textKind(value) {
    if (value === 'set')
        return 'text';
    if (value === 'unset')
        return 'binary';
    return value === 'input' || value === 'auto' ? value : undefined;
}


/***/ }),

/***/ 78194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openDialogue)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79354);



/** An idle process ends after this time, and is started again when it is needed. */
const IDLE_MS = 1000;
const MAX_COMPLAINT = 1000;
/**
 * One git for many requests, which it answers in their order. It is started with the first request, ends by itself, and does not
 * keep this process alive. Each reply has to go on within the limit of a call. Where git ends in the middle, that is the failure of
 * the request that it was at, and the others are asked again.
 */
function openDialogue(folder, args, limits = _start_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_LIMITS */ .Uv) {
    let current;
    const open = () => {
        if (current !== undefined && !current.over)
            return current;
        const onEnd = (left) => {
            for (const waiting of left)
                open().add(waiting);
        };
        current = new Conversation((0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .spawnGit */ .Iz)(folder, args), { onEnd, late: () => (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .tooSlow */ .gn)(args, limits), ...limits });
        return current;
    };
    return async (request, take) => {
        await new Promise((resolve, reject) => {
            open().add({ request, take, resolve, reject });
        });
    };
}
class Conversation {
    #child;
    #terms;
    #waiting = [];
    #timer;
    #complaint = '';
    over = false;
    constructor(child, terms) {
        this.#child = child;
        this.#terms = terms;
        child.stdout.on('data', (bytes) => this.#take(bytes));
        child.stderr.on('data', (bytes) => {
            this.#complaint = `${this.#complaint}${bytes}`.slice(-MAX_COMPLAINT);
        });
        // A git that ended closes its side; what is waiting for it fails with `close`.
        child.stdin.on('error', () => undefined);
        child.once('error', (cause) => this.#fail(ended(cause.message, cause)));
        child.once('close', () => this.#lose());
    }
    add(waiting) {
        if (this.#waiting.push(waiting) === 1)
            this.#wake();
        this.#child.stdin.write(waiting.request);
    }
    #wake() {
        for (const handle of this.#handles())
            handle.ref();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#fail(this.#terms.late()), this.#terms.milliseconds);
    }
    #rest() {
        for (const handle of this.#handles())
            handle.unref();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#leave(), IDLE_MS).unref();
    }
    #handles() {
        const { stdin, stdout, stderr } = this.#child;
        return [this.#child, ...[stdin, stdout, stderr].filter((stream) => stream instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket)];
    }
    #leave() {
        this.over = true;
        this.#child.stdin.end();
    }
    #take(bytes) {
        this.#timer?.refresh();
        try {
            let rest = bytes;
            while (rest !== undefined && rest.length > 0) {
                const [first] = this.#waiting;
                if (first === undefined)
                    throw ended('it answers what nobody asked');
                rest = first.take(rest);
                if (rest === undefined)
                    return;
                this.#waiting.shift();
                first.resolve();
            }
            if (this.#waiting.length === 0)
                this.#rest();
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #lose() {
        const [first, ...left] = this.#stop();
        first?.reject(ended(this.#complaint.trim().split('\n').at(-1) ?? ''));
        this.#terms.onEnd(left);
    }
    #fail(cause) {
        for (const { reject } of this.#stop())
            reject(cause);
    }
    #stop() {
        this.over = true;
        clearTimeout(this.#timer);
        this.#child.kill();
        return this.#waiting.splice(0);
    }
}
function ended(why, cause) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('git-failed', `git cannot read its objects${why === '' ? '' : `: ${why}`}`, {
        cause,
        hint: 'run git fsck',
    });
}


/***/ }),

/***/ 54870:
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
