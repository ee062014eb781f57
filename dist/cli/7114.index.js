export const id = 7114;
export const ids = [7114];
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

/***/ 67114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listDirty: () => (/* binding */ listDirty)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31193);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52606);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34418);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80328);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73717);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79354);









const MAX_POINTER = 1024;
/**
 * Tracked files below a folder that are not as the commit has them, by path relative to it; `undefined` where git does not tell. Also
 * what git was told to overlook, and what is in submodules. git starts no program: files of a filter are compared by what git noted
 * when it wrote them.
 */
async function listDirty(folder) {
    try {
        const flags = (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutDrivers */ .c)(await (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckoutConfig */ .P)(folder));
        const prefix = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_6__/* .prefixOf */ .MT)(folder);
        const tracked = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIndex */ .vY)(folder);
        const changed = await listChanged(folder, flags, prefix);
        // A folder without tracked files is no part of the commit.
        if (tracked === undefined || changed === undefined || tracked.size === 0)
            return undefined;
        const overlooked = [...tracked].filter(([path, { tag }]) => isOverlooked(tag, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
        const dirty = new Set(overlooked.map(([path]) => path));
        const readBlob = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .openBlobs */ .d)(folder);
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
/** Flags without which settings let git take a changed file for the one that it wrote. */
const STRICT_FLAGS = ['core.trustctime=true', 'core.checkStat=default'].flatMap((pair) => ['-c', pair]);
const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--ignore-submodules=dirty', '--no-renames'];
async function listChanged(folder, flags, prefix) {
    const changed = [];
    const take = (record) => changed.push({ path: record.slice(3 + prefix.length), staged: !record.startsWith(' M ') });
    return (await (0,_start_js__WEBPACK_IMPORTED_MODULE_8__/* .gitRecords */ .Xq)(folder, [...flags, ...STRICT_FLAGS, ...STATUS, '--', '.'], take)) ? changed : undefined;
}
// A file that is left out of a sparse checkout is not there; one that is there may be anything.
function isOverlooked(tag, path) {
    return tag === 'S' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) : tag !== tag.toUpperCase();
}
/** True for the content that a pointer of Git LFS stands for: without its filter, it differs from the pointer. */
async function isFetched(readBlob, path, tracked) {
    if (tracked === undefined || tracked.mode === _files_js__WEBPACK_IMPORTED_MODULE_7__/* .SUBMODULE */ .NG || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return false;
    const chunks = [];
    let size = 0;
    await readBlob(tracked.oid, (chunk) => {
        size += chunk.length;
        if (size <= MAX_POINTER)
            chunks.push(chunk);
    });
    const pointed = size <= MAX_POINTER ? (0,_contents_js__WEBPACK_IMPORTED_MODULE_6__/* .lfsDigest */ .m)(Buffer.concat(chunks).toString('latin1')) : undefined;
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
        if (mode !== _files_js__WEBPACK_IMPORTED_MODULE_7__/* .SUBMODULE */ .NG || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(submodule, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(submodule) !== submodule)
            continue;
        const dirty = await listDirty(submodule);
        found.push(...(dirty?.map((name) => `${path}/${name}`) ?? [path]));
    }
    return found;
}


/***/ })

};
