export const id = 7842;
export const ids = [7842];
export const modules = {

/***/ 42852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ emptyLargeCache),
/* harmony export */   q: () => (/* binding */ removeEarlierVersions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const DAY_MS = 86_400_000;
/** Empties a folder of the cache that holds more files and folders than this: what is used again is made again. */
function emptyLargeCache(folder, most) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true }).length > most)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
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
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    try {
        const beside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).filter((name) => name.startsWith(prefix) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name) !== folder);
        const unused = beside.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name)).filter((path) => now - lastUse(path) > days * DAY_MS);
        for (const path of unused)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // What cannot be removed now is removed by another run.
    }
}
/** The latest time of anything in a folder, in milliseconds since 1970. Folders are read by looking; not all systems note who reads a file. */
function lastUse(folder) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true });
    const times = found.map((entry) => {
        const { atimeMs, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        return entry.isDirectory() ? mtimeMs : Math.max(atimeMs, mtimeMs);
    });
    return Math.max((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).mtimeMs, ...times);
}


/***/ }),

/***/ 87842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installEnvironment: () => (/* binding */ installEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67885);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47977);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61236);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39801);
/* harmony import */ var _wheels_find_uv_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32779);
/* harmony import */ var _wheels_package_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30174);
/* harmony import */ var _prefix_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94726);










/** Installs packages into `<folder>/env`, by uv or a conda tool. `build-failed`, in the tool's own words, where that does not work. */
async function installEnvironment({ tool, python, files, installs }, { folder, sources }, options) {
    const definition = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'definition');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(definition);
    for (const [name, text] of files(sources))
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_5__/* .createFile */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(definition, name), text);
    const place = { definition, prefix: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _prefix_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .PREFIX_FOLDER */ .o) };
    if (tool.kind === 'conda')
        await installConda(tool, place, options);
    if (tool.kind === 'conda' && installs.length === 0)
        return;
    const uv = await uvFor(folder, options);
    if (tool.kind === 'uv') {
        const wanted = python === undefined ? [] : [`--python=${python}`];
        const args = ['venv', '--no-project', '--no-config', ...wanted, place.prefix];
        await run(uv, args, 'no virtual environment could be made', { ...options, definition });
    }
    for (const install of installs)
        await run(uv, pipArguments(install, place), 'packages could not be installed', { ...options, definition });
}
async function uvFor(folder, { env, notBelow, signal, onLine }) {
    const index = (0,_wheels_package_index_js__WEBPACK_IMPORTED_MODULE_7__/* .packageIndex */ .rJ)({ env, signal });
    return (0,_wheels_find_uv_js__WEBPACK_IMPORTED_MODULE_6__/* .findUv */ .d)(index, { env, notBelow, folder, onLine });
}
function pipArguments({ file, isHashed, isWhole }, { definition, prefix }) {
    return [
        'pip',
        'install',
        `--python=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'bin/python')}`,
        // What a checkout has for other projects does not count.
        '--no-config',
        // As pip looks at all indexes.
        '--index-strategy=unsafe-best-match',
        ...(isHashed ? ['--require-hashes'] : []),
        ...(isWhole ? ['--no-deps'] : []),
        `--requirement=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(definition, file)}`,
    ];
}
async function installConda({ file, isExplicit }, { definition, prefix }, options) {
    const program = await findConda(options.env);
    const environment = program === 'conda' && !isExplicit ? ['env', 'create'] : ['create', '--yes'];
    const args = [...environment, '--prefix', prefix, '--file', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(definition, file)];
    await run(program, args, 'no conda environment could be made', { ...options, definition });
}
/** The one that needs nothing else first. */
const CONDA_TOOLS = ['micromamba', 'mamba', 'conda'];
async function findConda(env) {
    for (const program of CONDA_TOOLS)
        if ((await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)(program, ['--version'], env)).kind !== 'missing')
            return program;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('no-conda-tool', 'its conda packages need micromamba, mamba or conda on PATH', {
        hint: 'install micromamba: https://mamba.readthedocs.io/en/latest/installation/micromamba-installation.html, or run it in its image',
    });
}
async function run(program, args, what, { env, signal, onLine, definition }) {
    const lines = [];
    const take = (line) => {
        lines.push(line);
        onLine(line);
    };
    // An environment that is active here is not the one that is installed into.
    const own = { ...env, UV_SYSTEM_CERTS: '1', UV_NATIVE_TLS: '1', VIRTUAL_ENV: undefined, CONDA_PREFIX: undefined };
    const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d1)(program, args, { env: own, onLine: take, signal, cwd: definition });
    if (signal.aborted)
        throw (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppedBy */ .$)(signal, 'the run was stopped');
    if (result.kind === 'exited' && result.code === 0)
        return;
    const words = (0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .m)(lines.join(' ').replace(/\s+/g, ' '), 500);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('build-failed', `${what}: ${words === '' ? program : words}`);
}


/***/ }),

/***/ 80348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchUv),
/* harmony export */   R: () => (/* binding */ uvPlatform)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31193);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62840);
/* harmony import */ var _environment_tidy_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42852);
/* harmony import */ var _environment_user_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26083);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39801);
/* harmony import */ var _wheel_archive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88122);












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
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(`uv-${UV_VERSION}`, platform);
    const cache = (0,_environment_user_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .userCache */ .g)(name, notBelow, env);
    if (cache !== undefined && (0,_attempt_js__WEBPACK_IMPORTED_MODULE_11__/* .attempt */ .C)(() => isOwn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'uv'))) === true)
        return cache;
    try {
        if (cache !== undefined) {
            const place = await downloadInto(cache, { index, platform, surroundings });
            (0,_environment_tidy_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEarlierVersions */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(cache), 'uv-', { days: 30 });
            return place;
        }
    }
    catch (error) {
        if (error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM)
            throw error;
        // A user may have no folder that can be written to.
    }
    return downloadInto((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { index, platform, surroundings });
}
async function downloadInto(place, { index, platform, surroundings }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(place, { recursive: true, mode: 0o700 });
    await download(index, platform, place, surroundings);
    return place;
}
// What another user could have written is not run.
function isOwn(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    return stats.isFile() && (process.getuid === undefined || stats.uid === process.getuid());
}
async function download(index, platform, place, { folder, onLine }) {
    const [tag, sha256] = WHEELS[platform];
    const file = `uv-${UV_VERSION}-py3-none-${tag}.whl`;
    const files = await index.files([], { name: 'uv', version: UV_VERSION });
    const listed = files.find((one) => one.file === file && one.sha256 === sha256);
    if (listed === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM('index-failed', `the package index has no uv ${UV_VERSION} for ${platform}`, {
            hint: HINT,
        });
    onLine(`fetching uv ${UV_VERSION}`);
    const wheel = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file);
    await index.download({ ...listed, sha256 }, wheel);
    // Runs beside this one may do the same, and hand on the folder meanwhile: nothing else is ever in it.
    const temporary = `${place}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await extractProgram(wheel, temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, 0o755);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'uv'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(wheel);
}
async function extractProgram(wheel, to) {
    const archive = await (0,_wheel_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .openWheel */ .O)(wheel, `uv ${UV_VERSION}`);
    try {
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeStream */ .G6)(to, 'w', contentOf(await archive.part(`uv-${UV_VERSION}.data/scripts/uv`)));
    }
    finally {
        await archive.close();
    }
}
async function* contentOf(part) {
    if (part.kind === 'plain')
        yield part.bytes;
    else
        yield* node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(part.read()).pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createInflateRaw)());
}


/***/ }),

/***/ 32779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22127);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61236);
/* harmony import */ var _fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80348);




/** A program of uv for this machine: that of PATH where it is 0.6 or newer, else a pinned one. */
async function findUv(index, surroundings) {
    const found = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommand */ .UK)('uv', ['--version'], surroundings.env);
    const [, major, minor] = /^uv (\d+)\.(\d+)\./m.exec(found.output) ?? [];
    if (Number(major) > 0 || Number(minor) >= 6)
        return 'uv';
    const name = nameOfPlatform();
    const platform = (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__/* .uvPlatform */ .R)(name);
    if (platform === undefined)
        throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .needsBuildKit */ .c)(`there is no uv on PATH, and none is known for ${name}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchUv */ .A)(index, platform, surroundings), 'uv');
}
function nameOfPlatform() {
    const { glibcVersionRuntime } = process.report.getReport().header;
    const isMusl = process.platform === 'linux' && (glibcVersionRuntime === undefined || process.arch === 'arm64');
    return `${process.platform}${isMusl ? '-musl' : ''}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
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


/***/ })

};
