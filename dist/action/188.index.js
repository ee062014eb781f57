export const id = 188;
export const ids = [188];
export const modules = {

/***/ 1551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fetchUv),
  R: () => (/* binding */ uvPlatform)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(62840);
;// CONCATENATED MODULE: ./build/adapters/environment/tidy-cache.js


const DAY_MS = 86_400_000;
/** Empties a folder of the cache that holds more files and folders than this: what is used again is made again. */
function emptyLargeCache(folder, most) {
    try {
        if (readdirSync(folder, { recursive: true }).length > most)
            rmSync(folder, { recursive: true, force: true });
    }
    catch {
        // There is none, it is another user's, or another run empties it.
    }
}
/**
 * Removes earlier versions of a program from the cache: folders beside `folder` whose names begin with `prefix`, and that nobody used
 * for so many days. Another version of this program may still use a younger one.
 */
function removeEarlierVersions(folder, prefix, { days, now = Date.now() }) {
    const parent = (0,external_node_path_.dirname)(folder);
    try {
        const beside = (0,external_node_fs_.readdirSync)(parent).filter((name) => name.startsWith(prefix) && (0,external_node_path_.join)(parent, name) !== folder);
        const unused = beside.map((name) => (0,external_node_path_.join)(parent, name)).filter((path) => now - lastUse(path) > days * DAY_MS);
        for (const path of unused)
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // What cannot be removed now is removed by another run.
    }
}
/** The latest time of anything in a folder, in milliseconds since 1970. Folders are read by looking; not all systems note who reads a file. */
function lastUse(folder) {
    const found = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true });
    const times = found.map((entry) => {
        const { atimeMs, mtimeMs } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(entry.parentPath, entry.name));
        return entry.isDirectory() ? mtimeMs : Math.max(atimeMs, mtimeMs);
    });
    return Math.max((0,external_node_fs_.lstatSync)(folder).mtimeMs, ...times);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/environment/is-below.js
var is_below = __webpack_require__(45391);
// EXTERNAL MODULE: ./build/adapters/environment/workspaces.js
var workspaces = __webpack_require__(90297);
;// CONCATENATED MODULE: ./build/adapters/environment/user-cache.js




/**
 * A folder of ours below the user's own: what is in a shared one could have been written by others. So could what is in the checkout of
 * one of the roots: `undefined` there.
 */
function userCache(name, roots, env) {
    const folder = (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'terrarium', name);
    return roots.some((root) => (0,is_below/* liesBelow */.Z)(folder, (0,workspaces/* workspacesOf */.c)(root, env))) ? undefined : folder;
}

// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/adapters/wheels/wheel-archive.js
var wheel_archive = __webpack_require__(88122);
;// CONCATENATED MODULE: ./build/adapters/wheels/fetch-uv.js












const UV_VERSION = '0.13.9';
const HINT = 'put uv on PATH, or set UV_DEFAULT_INDEX to an index that has it';
/** Wheels of uv by platform: tags of the name, and sha256. Those of Linux with musl run everywhere. https://pypi.org/project/uv/0.13.9/#files */
const WHEELS = {
    'linux-amd64': [
        'manylinux_2_17_x86_64.manylinux2014_x86_64',
        'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
    ],
    'linux-musl-amd64': ['musllinux_1_1_x86_64', '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25'],
    'linux-musl-arm64': [
        'manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64',
        '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
    ],
    'linux-musl-arm-v7': [
        'manylinux_2_17_armv7l.manylinux2014_armv7l.musllinux_1_1_armv7l',
        '7ec1e1dd9b6cb335c301afdf877989df384227313981850755a59561f75e4ab8',
    ],
    'darwin-amd64': ['macosx_10_12_x86_64', 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5'],
    'darwin-arm64': ['macosx_11_0_arm64', '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63'],
};
/** The pinned uv for a platform; `undefined` if there is none. */
function uvPlatform(name) {
    return Object.hasOwn(WHEELS, name) ? name : undefined;
}
/**
 * A folder with the program `uv` alone: a pinned wheel of the package index, kept in the user's cache. Throws `index-failed` where
 * that does not have it, or does not answer.
 */
async function fetchUv(index, platform, surroundings) {
    const { notBelow, env, folder } = surroundings;
    const name = (0,external_node_path_.join)(`uv-${UV_VERSION}`, platform);
    const cache = userCache(name, notBelow, env);
    if (cache !== undefined && (0,attempt/* attempt */.C)(() => isOwn((0,external_node_path_.join)(cache, 'uv'))) === true)
        return cache;
    try {
        if (cache !== undefined) {
            const place = await downloadInto(cache, { index, platform, surroundings });
            removeEarlierVersions((0,external_node_path_.dirname)(cache), 'uv-', { days: 30 });
            return place;
        }
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.qM)
            throw error;
        // A user may have no folder that can be written to.
    }
    return downloadInto((0,external_node_path_.join)(folder, name), { index, platform, surroundings });
}
async function downloadInto(place, { index, platform, surroundings }) {
    (0,external_node_fs_.mkdirSync)(place, { recursive: true, mode: 0o700 });
    await download(index, platform, place, surroundings);
    return place;
}
// What another user could have written is not run.
function isOwn(path) {
    const stats = (0,external_node_fs_.lstatSync)(path);
    return stats.isFile() && (process.getuid === undefined || stats.uid === process.getuid());
}
async function download(index, platform, place, { folder, onLine }) {
    const [tag, sha256] = WHEELS[platform];
    const file = `uv-${UV_VERSION}-py3-none-${tag}.whl`;
    const files = await index.files([], { name: 'uv', version: UV_VERSION });
    const listed = files.find((one) => one.file === file && one.sha256 === sha256);
    if (listed === undefined)
        throw new errors/* TerrariumError */.qM('index-failed', `the package index has no uv ${UV_VERSION} for ${platform}`, {
            hint: HINT,
        });
    onLine(`fetching uv ${UV_VERSION}`);
    const wheel = (0,external_node_path_.join)(folder, file);
    await index.download({ ...listed, sha256 }, wheel);
    // Runs beside this one may do the same, and hand on the folder meanwhile: nothing else is ever in it.
    const temporary = `${place}.${(0,external_node_crypto_.randomUUID)()}`;
    await extractProgram(wheel, temporary);
    await (0,promises_.chmod)(temporary, 0o755);
    await (0,promises_.rename)(temporary, (0,external_node_path_.join)(place, 'uv'));
    await (0,promises_.rm)(wheel);
}
async function extractProgram(wheel, to) {
    const archive = await (0,wheel_archive/* openWheel */.O)(wheel, `uv ${UV_VERSION}`);
    try {
        await (0,write_file/* writeStream */.G6)(to, 'w', contentOf(await archive.part(`uv-${UV_VERSION}.data/scripts/uv`)));
    }
    finally {
        await archive.close();
    }
}
async function* contentOf(part) {
    if (part.kind === 'plain')
        yield part.bytes;
    else
        yield* external_node_stream_.Readable.from(part.read()).pipe((0,external_node_zlib_.createInflateRaw)());
}


/***/ }),

/***/ 30174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tp: () => (/* binding */ indexUrls),
  oK: () => (/* binding */ machineIndex),
  rJ: () => (/* binding */ packageIndex)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/affixes.js
var affixes = __webpack_require__(64339);
// EXTERNAL MODULE: ./build/core/specifiers/python-specifier.js
var python_specifier = __webpack_require__(52479);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/core/wheels/index-page.js

/** More files than any project has. */
const MAX_FILES = 200_000;
/**
 * Reads the page of a project, `undefined` where it is none. Files without a URL of HTTP are left out.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
function parseIndexPage(bytes, mediaType, page) {
    const files = /\bjson\b/.test(mediaType) ? jsonFiles(bytes) : htmlFiles(new TextDecoder().decode(bytes));
    return files?.slice(0, MAX_FILES).flatMap((file) => {
        const url = URL.canParse(file.url, page.href) ? new URL(file.url, page) : undefined;
        if (url === undefined || !/^https?:$/.test(url.protocol))
            return [];
        const fragment = /^#sha256=([0-9a-f]{64})$/.exec(url.hash)?.[1];
        url.hash = '';
        return [{ ...file, url: url.href, sha256: file.sha256 ?? fragment }];
    });
}
function jsonFiles(bytes) {
    const content = (0,json/* parseJson */.qF)(bytes);
    if (!(0,json/* isRecord */.u4)(content) || !Array.isArray(content.files))
        return undefined;
    return content.files.flatMap((entry) => {
        if (!(0,json/* isRecord */.u4)(entry) || typeof entry.filename !== 'string' || typeof entry.url !== 'string')
            return [];
        const sha256 = (0,json/* isRecord */.u4)(entry.hashes) ? entry.hashes.sha256 : undefined;
        const requires = entry['requires-python'];
        return [
            {
                file: entry.filename,
                url: entry.url,
                sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
                size: typeof entry.size === 'number' && Number.isSafeInteger(entry.size) ? entry.size : undefined,
                requiresPython: typeof requires === 'string' ? requires : '',
                yanked: entry.yanked !== undefined && entry.yanked !== false,
            },
        ];
    });
}
const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/gi;
function htmlFiles(text) {
    return [...text.matchAll(ANCHOR)].flatMap(([, attributes = '', file = '']) => {
        const url = attribute(attributes, 'href');
        if (url === undefined)
            return [];
        return [
            {
                file: unescapeHtml(file).trim(),
                url,
                sha256: undefined,
                size: undefined,
                requiresPython: attribute(attributes, 'data-requires-python') ?? '',
                yanked: /(?:^|\s)data-yanked(?:[\s=]|$)/i.test(attributes),
            },
        ];
    });
}
function attribute(attributes, name) {
    const [, double, single] = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes) ?? [];
    const value = double ?? single;
    return value === undefined ? undefined : unescapeHtml(value);
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
function unescapeHtml(text) {
    return text.replace(/&(amp|lt|gt|quot|#39|#x27);/gi, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole);
}

// EXTERNAL MODULE: ./build/core/wheels/wheel-name.js
var wheel_name = __webpack_require__(74002);
// EXTERNAL MODULE: ./build/adapters/downloads/package-hosts.js
var package_hosts = __webpack_require__(64745);
;// CONCATENATED MODULE: ./build/adapters/wheels/package-index.js









const DEFAULT_INDEX = 'https://pypi.org/simple';
const PAGES = 4;
const MAX_PAGE = 64 * 1024 * 1024;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
/**
 * Asks package indexes, through the proxies of the environment. An index that wants other credentials is `needs-buildkit`.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
function packageIndex(options) {
    const { env } = options;
    const { send, name, download } = (0,package_hosts/* packageHosts */.qj)(options);
    const reading = (0,limit/* limit */.A)(PAGES);
    // Pages have megabytes: what is kept of one is what a version has.
    const page = (0,once/* once */.Oo)(({ url, wanted }) => reading.run(async () => (await readPage(send, new URL(url))).filter(isOf(wanted))), ({ url, wanted }) => `${url} ${wanted.version}`);
    return {
        files: async (indexes, wanted) => {
            const urls = indexUrls(indexes, env);
            for (const url of urls)
                name(new URL(url));
            const pages = urls.map((url) => page({ url: `${(0,affixes/* withoutTrailing */.h)(url, '/')}/${wanted.name}/`, wanted }));
            return (await Promise.all(pages)).flat();
        },
        download: async (wheel, file) => {
            await download({ ...wheel, url: new URL(wheel.url), digest: { algorithm: 'sha256', hex: wheel.sha256 } }, file);
        },
    };
}
/** URLs of the indexes that a definition names; an empty one, and none, is that of the machine. */
function indexUrls(indexes, env) {
    const usual = machineIndex(env) ?? DEFAULT_INDEX;
    const urls = (indexes.length === 0 ? [''] : indexes).map((url) => url || usual);
    const broken = urls.find((url) => !/^https?:\/\//.test(url) || !URL.canParse(url));
    if (broken === undefined)
        return urls;
    throw new errors/* TerrariumError */.qM('index-failed', 'the URL of a package index is none of http or https', {
        hint: 'correct PIP_INDEX_URL or UV_DEFAULT_INDEX, or build with BuildKit: builder: buildkit',
    });
}
/** The index that a machine names for everything; `undefined` for the usual one. */
function machineIndex(env) {
    return env.PIP_INDEX_URL || env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || undefined;
}
function isOf({ name, version }) {
    return ({ file }) => {
        const wheel = (0,wheel_name/* parseWheelName */.C)(file);
        return wheel?.name === name && (0,python_specifier/* satisfiesPython */.Q)(wheel.version, `==${version}`) === true;
    };
}
async function readPage(send, url) {
    const headers = { accept: ACCEPT, 'accept-encoding': 'gzip' };
    const reply = await send({ method: 'GET', url, headers, limit: MAX_PAGE });
    if (reply.status === 404)
        return [];
    if (reply.status !== 200)
        throw (0,package_hosts/* refusedBy */.it)(url, reply);
    const files = parseIndexPage(bodyOf(reply), String(reply.headers['content-type'] ?? ''), reply.url);
    if (files === undefined)
        throw new errors/* TerrariumError */.qM('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`);
    return files;
}
function bodyOf({ headers, body, url }) {
    if (headers['content-encoding'] !== 'gzip')
        return body;
    try {
        return (0,external_node_zlib_.gunzipSync)(body, { maxOutputLength: MAX_PAGE });
    }
    catch (cause) {
        throw new errors/* TerrariumError */.qM('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`, { cause });
    }
}


/***/ }),

/***/ 88122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWheel)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20663);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22127);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31193);
/* harmony import */ var _core_wheels_package_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42761);







/** More files than any wheel has. */
const MAX_ENTRIES = 500_000;
/** Bytes of a text about a wheel, and of a script that is rewritten. */
const MAX_TEXT = 32 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
/** Opens a wheel and reads what it says of itself. https://packaging.python.org/en/latest/specifications/binary-distribution-format/ */
async function openWheel(file, shown) {
    const broken = (why) => (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .needsBuildKit */ .c)(`${shown} ${why}`);
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_3__/* .openPromise */ .sO)(file, { autoClose: false, strictFileNames: true }).catch(() => {
        throw broken('is no archive');
    });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    const close = async () => {
        zip.close();
        await handle.close();
    };
    try {
        const entries = await readEntries(zip, broken);
        const reader = new EntryReader(zip, handle, entries, broken);
        return { ...(await describe(reader, entries, broken)), ...reader.access(), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function readEntries(zip, broken) {
    const entries = new Map();
    try {
        for await (const entry of zip.eachEntry()) {
            const { fileName: name } = entry;
            if (!isPlainlyNamed(entry))
                throw broken(`has a file ${JSON.stringify(name)} that programs name differently`);
            if (entries.has(name))
                throw broken(`has two files ${JSON.stringify(name)}`);
            if (entries.size >= MAX_ENTRIES)
                throw broken(`has more than ${MAX_ENTRIES} files`);
            entries.set(name, entry);
        }
    }
    catch (cause) {
        throw cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TerrariumError */ .qM ? cause : broken('cannot be read');
    }
    return entries;
}
const UTF_8 = 0x800;
const UNICODE_PATH = 0x7075;
// Names without the flag for UTF-8 have the code page of whoever wrote them.
function isPlainlyNamed({ fileNameRaw, generalPurposeBitFlag, extraFields }) {
    const isText = (generalPurposeBitFlag & UTF_8) !== 0 || fileNameRaw.every((byte) => byte >= 0x20 && byte < 0x7f);
    return isText && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(fileNameRaw) && !extraFields.some(({ id }) => id === UNICODE_PATH);
}
/** Folders of an archive in which nothing is. */
function emptyFolders(entries) {
    const paths = [...entries].map((name) => ({ isFolder: name.endsWith('/'), path: name.replace(/\/$/, '') }));
    const filled = new Set();
    for (const { path } of paths)
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (filled.has(path.slice(0, end)))
                break;
            filled.add(path.slice(0, end));
        }
    return paths.filter(({ isFolder, path }) => isFolder && !filled.has(path)).map(({ path }) => path);
}
async function describe(reader, entries, broken) {
    const names = [...entries.keys()].filter((name) => !name.endsWith('/'));
    const folders = new Set(names.flatMap((name) => /^([^/]+\.dist-info)\//.exec(name)?.[1] ?? []));
    const [infoFolder] = folders;
    if (infoFolder === undefined || folders.size > 1)
        throw broken('has no .dist-info folder, or several');
    const text = async (name) => entries.has(`${infoFolder}/${name}`) ? { [name]: await reader.text(`${infoFolder}/${name}`) } : {};
    const info = {
        ...(await text('WHEEL')),
        ...(await text('RECORD')),
        ...(await text('METADATA')),
        ...(await text('entry_points.txt')),
    };
    const metadata = (0,_core_wheels_package_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetadata */ .j)(info.METADATA ?? '');
    if (metadata === undefined)
        throw broken('has no METADATA with name and version');
    const scripts = names.filter((name) => /^[^/]+\.data\/scripts\//.test(name));
    const pythonScripts = new Map();
    for (const name of scripts) {
        if (await reader.beginsWith(name, '#!python'))
            pythonScripts.set(name, await reader.bytes(name));
    }
    const files = names.map((name) => {
        const entry = entries.get(name);
        return { name, executable: isExecutable(entry), size: entry.uncompressedSize };
    });
    const contents = { files, emptyFolders: emptyFolders(entries.keys()), info, infoFolder, pythonScripts };
    return { contents, metadata };
}
const UNIX = 3;
// https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-extract/src/stream.rs
function isExecutable({ versionMadeBy, externalFileAttributes }) {
    return versionMadeBy >>> 8 === UNIX && ((externalFileAttributes >>> 16) & 0o111) !== 0;
}
class EntryReader {
    #zip;
    #handle;
    #entries;
    #broken;
    constructor(zip, handle, entries, broken) {
        this.#zip = zip;
        this.#handle = handle;
        this.#entries = entries;
        this.#broken = broken;
    }
    access() {
        return {
            part: (name) => this.#part(name),
            sizeOf: (name) => this.#entry(name).uncompressedSize,
            fingerprintOf: (name) => {
                const { crc32, uncompressedSize } = this.#entry(name);
                return `${crc32} ${uncompressedSize}`;
            },
        };
    }
    async bytes(name) {
        const { uncompressedSize } = this.#entry(name);
        if (uncompressedSize > MAX_TEXT)
            throw this.#broken(`has a file ${JSON.stringify(name)} that is too large to read`);
        return this.#decoded(name, uncompressedSize);
    }
    async text(name) {
        const bytes = await this.bytes(name);
        const text = bytes.toString();
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || text.startsWith('\uFEFF'))
            throw this.#broken(`has a file ${JSON.stringify(name)} that is no plain UTF-8`);
        return text;
    }
    async beginsWith(name, text) {
        return (await this.#decoded(name, text.length)).toString('latin1') === text;
    }
    /** At most so many bytes of what a file holds. */
    async #decoded(name, most) {
        const chunks = [];
        let bytes = 0;
        try {
            for await (const chunk of await this.#zip.openReadStreamPromise(this.#entry(name))) {
                chunks.push(chunk);
                bytes += chunk.byteLength;
                if (bytes >= most && most < this.#entry(name).uncompressedSize)
                    break;
            }
        }
        catch {
            throw this.#broken(`has a file ${JSON.stringify(name)} that cannot be read`);
        }
        return Buffer.concat(chunks).subarray(0, most);
    }
    async #part(name) {
        const entry = this.#entry(name);
        const { compressionMethod, compressedSize, uncompressedSize: size, crc32 } = entry;
        if (entry.isEncrypted() || (compressionMethod !== STORED && compressionMethod !== DEFLATED))
            throw this.#broken(`has a file ${JSON.stringify(name)} that is compressed in an unknown way`);
        const read = () => this.#raw(entry);
        if (compressionMethod === DEFLATED)
            return { kind: 'deflated', name, read, compressedSize, size, crc32 };
        const chunks = [];
        for await (const chunk of read())
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        if (bytes.byteLength !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes) !== crc32)
            throw this.#broken(`has a damaged file ${JSON.stringify(name)}`);
        return { kind: 'plain', bytes };
    }
    async *#raw(entry) {
        const { fileDataStart } = await this.#zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch(() => {
            throw this.#broken(`has no file ${JSON.stringify(entry.fileName)} where it says`);
        });
        const end = fileDataStart + entry.compressedSize;
        for (let at = fileDataStart; at < end;) {
            const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
            const { bytesRead } = await this.#handle.read(chunk, 0, chunk.byteLength, at);
            if (bytesRead === 0)
                throw this.#broken('ends early');
            at += bytesRead;
            yield chunk.subarray(0, bytesRead);
        }
    }
    #entry(name) {
        const entry = this.#entries.get(name);
        if (entry === undefined)
            throw new Error(`The archive has no ${name}`);
        return entry;
    }
}
const CHUNK = 1024 * 1024;


/***/ }),

/***/ 52479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ satisfiesPython)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7187);


/**
 * True if a version satisfies all specifiers of a set, pre-releases among them; `undefined` where one of them, or the version, is none.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
function satisfiesPython(version, specifiers) {
    const parts = specifiers
        .split(',')
        .map((part) => part.replace(/[ \t]/g, ''))
        .filter((part) => part !== '');
    if (parts.length === 0)
        return true;
    if (parts.length > MAX_PARTS || !(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version) || !parts.every(_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecifier */ .td))
        return undefined;
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, parts.join(','), { prereleases: true });
}
const MAX_PARTS = 50;


/***/ }),

/***/ 42761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseMetadata)
/* harmony export */ });
/** More requirements than any distribution has. */
const MAX_REQUIRES = 5000;
/** Reads METADATA or PKG-INFO; `undefined` without name and version. Headers end at the first blank line. */
function parseMetadata(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const found = { name: '', version: '', requires: [], requiresPython: '' };
    for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
        const colon = line.indexOf(':');
        const value = line.slice(colon + 1).trim();
        const header = line.slice(0, Math.max(colon, 0)).toLowerCase();
        if (header === 'name' && found.name === '')
            found.name = value;
        else if (header === 'version' && found.version === '')
            found.version = value;
        else if (header === 'requires-python' && found.requiresPython === '')
            found.requiresPython = value;
        else if (header === 'requires-dist' && found.requires.length < MAX_REQUIRES)
            found.requires.push(value);
    }
    return found.name === '' || found.version === '' ? undefined : found;
}


/***/ }),

/***/ 74002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseWheelName)
/* harmony export */ });
/* harmony import */ var _specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36849);

/** More combinations than any wheel has. */
const MAX_TAGS = 1000;
const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?)-([A-Za-z0-9._!+]+)(?:-([0-9][A-Za-z0-9_.]*))?-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)\.whl$/;
/** Parses the name of a wheel. https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention */
function parseWheelName(file) {
    const [, name, version, build, pythons, abis, platforms] = file.length > 500 ? [] : (NAME.exec(file) ?? []);
    if (name === undefined || version === undefined || pythons === undefined)
        return undefined;
    const [first, second, third] = [pythons, abis ?? '', platforms ?? ''].map((tags) => tags.split('.'));
    const tags = (first ?? []).flatMap((python) => (second ?? []).flatMap((abi) => (third ?? []).map((platform) => `${python}-${abi}-${platform}`)));
    if (tags.length > MAX_TAGS)
        return undefined;
    return { file, name: (0,_specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), version: version.replaceAll('_', '-'), build: parseBuild(build), tags };
}
function parseBuild(text) {
    const digits = /^[0-9]+/.exec(text ?? '')?.[0];
    return digits === undefined ? [-1, ''] : [Number(digits), (text ?? '').slice(digits.length)];
}


/***/ })

};
