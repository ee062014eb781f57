export const id = 5841;
export const ids = [5841];
export const modules = {

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

/***/ 52606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openBlobs)
/* harmony export */ });
/* unused harmony export verifyBlob */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _dialogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78194);



const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_HEADER = 200;
/**
 * The blobs of a repository, all from one process. What arrived is compared with its id: a repository may hold something else under
 * it, and so may the one that it borrows objects from.
 */
function openBlobs(root) {
    const ask = (0,_dialogue_js__WEBPACK_IMPORTED_MODULE_2__/* .openDialogue */ .x)(root, ['cat-file', '--batch']);
    return async (oid, sink) => {
        if (!OBJECT_ID.test(oid))
            throw otherContent(oid);
        const reply = new BlobReply(oid, sink);
        await ask(`${oid}\n`, reply.take);
        return reply.isHere();
    };
}
/** Requires that content is what its id says. */
function verifyBlob(oid, content) {
    if (hashOf(oid, content.length).update(content).digest('hex') !== oid)
        throw otherContent(oid);
}
/** `<id> blob <size>`, the content and a line end; or `<id> missing`. https://git-scm.com/docs/git-cat-file#_batch_output */
class BlobReply {
    #oid;
    #sink;
    #header = '';
    #type;
    #left = 0;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    constructor(oid, sink) {
        this.#oid = oid;
        this.#sink = sink;
    }
    take = (bytes) => {
        const rest = this.#type === undefined ? this.#takeHeader(bytes) : bytes;
        if (rest === undefined || this.#type === 'missing')
            return rest;
        const content = rest.subarray(0, this.#left);
        if (content.length > 0) {
            this.#left -= content.length;
            this.#hash.update(content);
            this.#sink(content);
        }
        return rest.length > content.length ? rest.subarray(content.length + 1) : undefined;
    };
    isHere() {
        if (this.#type === 'missing')
            return false;
        if (this.#type !== 'blob' || this.#hash.digest('hex') !== this.#oid)
            throw otherContent(this.#oid);
        return true;
    }
    #takeHeader(bytes) {
        const end = bytes.indexOf('\n');
        this.#header += bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
        if (this.#header.length > MAX_HEADER)
            throw otherContent(this.#oid);
        if (end < 0)
            return undefined;
        const [, type = 'missing', size = '0'] = /^\S+ (\w+)(?: (\d+))?$/.exec(this.#header) ?? [];
        this.#type = type;
        this.#left = Number(size);
        this.#hash = hashOf(this.#oid, this.#left);
        return bytes.subarray(end + 1);
    }
}
function hashOf(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid.length === 40 ? 'sha1' : 'sha256').update(`blob ${size}\0`);
}
function otherContent(oid) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('git-failed', `the object ${JSON.stringify(oid.slice(0, 64))} is not what its id says`, {
        hint: 'run git fsck',
    });
}


/***/ }),

/***/ 80328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yv: () => (/* binding */ hasLfsObjects),
  m: () => (/* binding */ lfsDigest),
  h1: () => (/* binding */ openContents),
  MT: () => (/* binding */ prefixOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/adapters/definition-text.js
var definition_text = __webpack_require__(3718);
// EXTERNAL MODULE: ./build/adapters/git/attributes.js
var git_attributes = __webpack_require__(76505);
// EXTERNAL MODULE: ./build/adapters/git/config.js
var config = __webpack_require__(34418);
;// CONCATENATED MODULE: ./build/adapters/git/line-ends.js
const LF = 10;
const CR = 13;
/** Writes each `\n` that follows no `\r` as `\r\n`, chunk by chunk. */
function crlfWriter() {
    let last = 0;
    return (bytes) => {
        const written = Buffer.allocUnsafe(bytes.length * 2);
        let length = 0;
        for (const byte of bytes) {
            if (byte === LF && last !== CR)
                written[length++] = CR;
            written[length++] = byte;
            last = byte;
        }
        return written.subarray(0, length);
    };
}
/**
 * Counts what git looks at before it converts a file for a checkout. https://git-scm.com/docs/gitattributes#_text, `gather_stats` and
 * `will_convert_lf_to_crlf` of git's convert.c.
 */
class LineCounts {
    #loneLf = 0;
    #withCr = false;
    #pendingCr = false;
    #nul = false;
    #printable = 0;
    #nonPrintable = 0;
    #last = 0;
    add(bytes) {
        for (const byte of bytes)
            this.#count(byte);
    }
    /** True where the line ends of all that was added are converted. */
    convert(lineEnds) {
        if (lineEnds === 'kept' || this.#loneLf === 0)
            return false;
        return lineEnds === 'crlf' || !(this.#withCr || this.#looksBinary());
    }
    // A byte 26 ended files of DOS, and is forgiven there.
    #looksBinary() {
        const nonPrintable = this.#nonPrintable - (this.#last === 26 ? 1 : 0);
        return this.#nul || Math.floor(this.#printable / 128) < nonPrintable;
    }
    #count(byte) {
        if (byte === CR)
            this.#withCr = true;
        else if (byte === LF)
            this.#loneLf += this.#pendingCr ? 0 : 1;
        else if (byte >= 32 ? byte !== 127 : PRINTED_CONTROLS.has(byte))
            this.#printable += 1;
        else
            this.#nonPrintable += 1;
        this.#nul ||= byte === 0;
        this.#pendingCr = byte === CR;
        this.#last = byte;
    }
}
const PRINTED_CONTROLS = new Set([8, 9, 12, 27]);

// EXTERNAL MODULE: ./build/adapters/git/start.js
var start = __webpack_require__(79354);
;// CONCATENATED MODULE: ./build/adapters/git/contents.js









/** One process each: files with keywords or another encoding are few. */
const MAX_BY_GIT = 1000;
function openContents(root, sources, { config: readConfig, attributes } = (0,git_attributes/* conversionsAt */.t7)(root), maxByGit = MAX_BY_GIT) {
    const convert = gitConverter(root, readConfig, maxByGit);
    let lfs;
    const conversion = async (path) => {
        const asked = sources.local === undefined ? new Map() : attributes(path);
        const [found, configured] = await Promise.all([asked, readConfig()]);
        return (0,git_attributes/* conversionOf */.iq)(found, configured);
    };
    const read = async (file, { byGit }, sink) => {
        if (byGit && (await sources.local?.(file.oid, ignore))) {
            await convert(file, sink);
            return 'converted';
        }
        if (!(await sources.all(file.oid, sink)))
            throw unreadable(file);
        return 'stored';
    };
    const isFetched = () => {
        lfs ??= hasLfsObjects(root);
        return lfs;
    };
    return {
        text: async (file) => textOf(file, await conversion(file.path), read),
        digest: async (file) => {
            const found = await conversion(file.path);
            return digestOf(file, { ...found, lfs: found.driver === 'lfs' && (await isFetched()) }, read);
        },
    };
}
async function textOf(file, conversion, read) {
    const chunks = [];
    const counts = new LineCounts();
    let size = 0;
    const kind = await read(file, conversion, (chunk) => {
        size += chunk.length;
        if (size > definition_text/* MAX_TEXT_BYTES */.$D)
            return;
        chunks.push(chunk);
        if (conversion.lineEnds !== 'kept')
            counts.add(chunk);
    });
    if (kind === 'stored' && size > definition_text/* MAX_TEXT_BYTES */.$D)
        return (0,definition_text/* tooLarge */.g$)(size);
    const bytes = Buffer.concat(chunks);
    return (0,definition_text/* decodeText */.g7)(kind === 'stored' && counts.convert(conversion.lineEnds) ? crlfWriter()(bytes) : bytes);
}
async function digestOf(file, conversion, read) {
    const stored = (0,external_node_crypto_.createHash)('sha256');
    const converted = (0,external_node_crypto_.createHash)('sha256');
    const [counts, write] = [new LineCounts(), crlfWriter()];
    const beginning = [];
    const kind = await read(file, conversion, (chunk) => {
        stored.update(chunk);
        if (file.size <= MAX_POINTER)
            beginning.push(chunk);
        if (conversion.lineEnds === 'kept')
            return;
        counts.add(chunk);
        converted.update(write(chunk));
    });
    const pointed = conversion.lfs ? lfsDigest(Buffer.concat(beginning).toString('latin1')) : undefined;
    if (pointed !== undefined)
        return pointed;
    const hash = kind === 'stored' && counts.convert(conversion.lineEnds) ? converted : stored;
    return `sha256:${hash.digest('hex')}`;
}
const MAX_POINTER = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize \d+\n$/;
/** The digest that a pointer of Git LFS gives: its driver is a program, and need not be run for it. */
function lfsDigest(text) {
    const hex = POINTER.exec(text)?.[1];
    return hex === undefined ? undefined : `sha256:${hex}`;
}
// A checkout without LFS leaves pointers in the work tree, also where the driver is configured: it fetched no object. Its driver makes
// the folders of objects all the same, `objects/<2 digits>/<2 digits>`.
async function hasLfsObjects(root) {
    const folder = await (0,start/* git */.$Y)(root, ['rev-parse', '--git-common-dir']);
    return folder !== undefined && holdsFile((0,external_node_path_.join)((0,external_node_path_.resolve)(root, folder.replace(/\n$/, '')), 'lfs', 'objects'), 2);
}
async function holdsFile(folder, depth) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    if (entries.some((entry) => entry.isFile()))
        return true;
    if (depth === 0)
        return false;
    for (const entry of entries)
        if (entry.isDirectory() && (await holdsFile((0,external_node_path_.join)(folder, entry.name), depth - 1)))
            return true;
    return false;
}
/** Lets git convert one file after another. */
function gitConverter(root, readConfig, maximum) {
    let prefix;
    let last = Promise.resolve();
    let files = 0;
    const convert = async ({ oid, path }, sink) => {
        prefix ??= prefixOf(root);
        const args = ['cat-file', '--filters', `--path=${await prefix}${path}`, oid];
        const limits = { ...start/* GIT_LIMITS */.Uv, bytes: Number.POSITIVE_INFINITY };
        if (await (0,start/* streamGit */.t1)(root, [...(0,config/* withoutDrivers */.c)(await readConfig()), ...args], sink, limits))
            return;
        throw unreadable({ path });
    };
    return (file, sink) => {
        files += 1;
        if (files > maximum)
            throw tooMany(maximum);
        const next = last.catch(ignore).then(() => convert(file, sink));
        last = next;
        return next;
    };
}
/** Path of the folder in its repository, empty or with a slash at its end. */
async function prefixOf(root) {
    const printed = await (0,start/* git */.$Y)(root, ['rev-parse', '--show-prefix']);
    if (printed === undefined)
        throw new errors/* TerrariumError */.qM('git-failed', `${JSON.stringify(root)} is in no repository`);
    return printed.replace(/\n$/, '');
}
const ignore = () => undefined;
function unreadable({ path }) {
    return new errors/* TerrariumError */.qM('git-failed', `git cannot read ${JSON.stringify(path)}`, { hint: 'run git fsck' });
}
function tooMany(maximum) {
    const message = `more than ${maximum} files have the attributes ident or working-tree-encoding`;
    return new errors/* TerrariumError */.qM('git-failed', message, { hint: 'give these attributes to fewer files in .gitattributes' });
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

/***/ 95086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listCommit)
/* harmony export */ });
/* unused harmony export DEEPER */
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67885);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79354);



const DEEPER = 'check out with fetch-depth: 0';
/** The entries of a commit below a folder of its repository, by path relative to that folder. */
async function listCommit(root, commit, limits = _start_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LIMITS */ .Uv) {
    const entries = new Map();
    const add = (record) => {
        const [, mode = '', oid = '', size = '', path = ''] = ENTRY.exec(record) ?? [];
        if (NO_CHECKOUT_HAS.test(path))
            throw unusable(commit, `it holds ${JSON.stringify((0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(path, 100))}`);
        if (size === 'BAD')
            throw partial(commit);
        entries.set(path, { mode, oid, size: size === '-' ? 0 : Number(size) });
    };
    const listed = await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRecords */ .Xq)(root, ['ls-tree', '-r', '-l', '-z', commit, '.'], add, limits);
    if (!listed)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', `commit ${commit} cannot be read`, { hint: DEEPER });
    return entries;
}
const ENTRY = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/s;
/** git checks out no such path, and an empty one is no entry. */
const NO_CHECKOUT_HAS = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/;
function unusable(commit, why) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', `commit ${commit} cannot be checked out: ${why}`, { hint: 'run git fsck' });
}
// What is missing would have to be fetched file by file, from where the repository's configuration says.
function partial(commit) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', `commit ${commit} is here without all of its files: the clone is partial`, {
        hint: 'clone, or check out, without a filter',
    });
}


/***/ }),

/***/ 35841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitTree: () => (/* binding */ gitTree),
  mergeBase: () => (/* binding */ mergeBase)
});

// UNUSED EXPORTS: remoteGitTree

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/commit.js
var names_commit = __webpack_require__(21300);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/text/sorted-texts.js
var sorted_texts = __webpack_require__(54870);
// EXTERNAL MODULE: ./build/adapters/content-name.js
var content_name = __webpack_require__(55774);
// EXTERNAL MODULE: ./build/adapters/credential-names.js
var credential_names = __webpack_require__(58289);
// EXTERNAL MODULE: ./build/adapters/definition-text.js
var definition_text = __webpack_require__(3718);
// EXTERNAL MODULE: ./build/adapters/git/blobs.js
var blobs = __webpack_require__(52606);
// EXTERNAL MODULE: ./build/adapters/git/contents.js + 1 modules
var contents = __webpack_require__(80328);
// EXTERNAL MODULE: ./build/adapters/git/files.js
var files = __webpack_require__(73717);
// EXTERNAL MODULE: ./build/adapters/git/listing.js
var listing = __webpack_require__(95086);
// EXTERNAL MODULE: ./build/adapters/git/start.js
var start = __webpack_require__(79354);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/adapters/git/submodules.js






/**
 * A tree with the files of the submodules that are checked out, as the work tree has them. Where a submodule does not hold the
 * commit, its files are left out.
 */
async function withSubmodules(root, tree, entries, open) {
    const submodules = [];
    for (const [path, { mode, oid }] of entries) {
        if (mode !== files/* SUBMODULE */.NG || !(await isCheckedOut(root, path)))
            continue;
        const own = await open((0,external_node_path_.join)(root, path), oid).catch(start/* unanswered */.bj);
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

;// CONCATENATED MODULE: ./build/adapters/git/objects.js















const MAX_LINKS = 40;
/** Linux makes no longer ones. */
const MAX_LINK_BYTES = 4096;
const LINK = '120000';
/**
 * The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. Processes that read are
 * started when they are needed, and end by themselves. Of `conversions`, those of the root that are known need not be asked again.
 */
async function gitTree(root, commit, conversions) {
    if (!(0,names_commit/* isCommitId */.j)(commit))
        throw new errors/* TerrariumError */.qM('usage', 'expected a full commit id');
    const local = (0,blobs/* openBlobs */.d)(root);
    const entries = await (0,listing/* listCommit */.E)(root, commit);
    const tree = readTreeOf(root, entries, { local, all: local }, conversions);
    return withSubmodules(root, tree, entries, (submodule, at) => gitTree(submodule, at));
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
    return (await (0,start/* git */.$Y)(root, ['merge-base', '--end-of-options', a, b]))?.trim() || undefined;
}
function readTreeOf(root, listed, sources, conversions) {
    const { leavesOut, leftOut } = (0,credential_names/* credentialNames */.MR)();
    const entries = new Map([...listed].filter(([path]) => !leavesOut(path)));
    const tree = {
        entries,
        sorted: (0,once/* lazy */.RZ)(() => [...entries.keys()].sort()),
        hasLinks: [...entries.values()].some(({ mode }) => mode === LINK),
        readLink: linkReader(sources.all),
        contents: (0,contents/* openContents */.h1)(root, sources, conversions),
    };
    return {
        listFiles: async () => [...entries].filter(([, { mode }]) => mode !== files/* SUBMODULE */.NG).map(([path]) => path),
        readText: (path) => readText(tree, path),
        listContext: (directory) => listContext(tree, directory),
        digestFile: (path) => digestFile(tree, path),
        leftOut,
        contentNames: async () => (path) => {
            const entry = entries.get(path);
            return entry !== undefined && isRegular(entry.mode) ? (0,content_name/* contentName */.T)(entry.oid, entry.size) : undefined;
        },
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
    if (entry === undefined || entry.mode === files/* SUBMODULE */.NG)
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
        if (entry !== undefined && path !== undefined && entry.mode !== files/* SUBMODULE */.NG)
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
