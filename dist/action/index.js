import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 44032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ CACHE_CALL),
/* harmony export */   Sk: () => (/* binding */ CACHE_FILE),
/* harmony export */   ZK: () => (/* binding */ callCache)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);

/** First argument of the process that the hint store starts: it makes one call of the Actions cache and ends. */
const CACHE_CALL = 'cache-call';
/** The file that an entry holds. Its name is part of the entry's version, the folder is not. */
const CACHE_FILE = 'terrarium-hints.json';
/**
 * One call of `@actions/cache`: `restore <prefix>`, or `save <key>`. The library takes the folder, the service and tar's options from
 * the environment of its process, and its log is its only word on most failures.
 */
async function callCache([call = '', key = '']) {
    (0,node_process__WEBPACK_IMPORTED_MODULE_0__.chdir)(process.env.GITHUB_WORKSPACE ?? '');
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(119), __nccwpck_require__.e(353), __nccwpck_require__.e(838), __nccwpck_require__.e(352), __nccwpck_require__.e(493)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78493));
    if (call === 'save') {
        await saveCache([CACHE_FILE], key);
        return;
    }
    // No entry has the bare prefix as its key: the newest that starts with it is answered.
    const found = await restoreCache([CACHE_FILE], key, [key]);
    if (found !== undefined && !found.startsWith(key))
        throw new Error('the service answered another entry');
}


/***/ }),

/***/ 38956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ watchDisk),
/* harmony export */   xg: () => (/* binding */ diskFull)
/* harmony export */ });
/* unused harmony export throwDiskFull */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(31193);




const NO_SPACE = { why: 'no space left on device', hint: 'free space on that disk' };
const QUOTA = { why: 'disk quota exceeded', hint: 'free space there, or raise the quota' };
const TOO_LARGE = { why: 'file too large', hint: 'raise the limit of file sizes (ulimit -f)' };
const LIMITS = { ENOSPC: NO_SPACE, EDQUOT: QUOTA, EFBIG: TOO_LARGE };
/** The failure of a write that found no room, by the system's error code; `undefined` for every other error. */
function diskFull(error, target = targetOf(error)) {
    if (error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM)
        return error.code === 'disk-full' ? error : undefined;
    const limit = error instanceof Error && 'code' in error ? LIMITS[String(error.code)] : undefined;
    return limit && noRoom(limit, target, error);
}
/** For `catch`: throws the failure of a full disk as what it is, and every other error unchanged. */
function throwDiskFull(error) {
    throw diskFull(error) ?? error;
}
function noRoom({ why, hint }, target, cause) {
    if ('what' in target)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM('disk-full', `${target.what} cannot be written: ${why}`, { hint, cause });
    const { path } = target;
    const message = `${(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))} cannot be written to ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}: ${why}`;
    const elsewhere = isTemporary(path) ? ', or set TMPDIR to a folder on another one' : '';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM('disk-full', message, { hint: `${hint}${elsewhere}`, cause });
}
function isTemporary(path) {
    return path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'terrarium-'));
}
// Of two paths (rename, symlink) the second is what is made.
function targetOf(error) {
    const { dest, path } = error instanceof Error ? error : {};
    const made = dest ?? path;
    return typeof made === 'string' ? { path: made } : { what: 'a file' };
}
/**
 * Looks through the output of a program that writes below the folders for a write that found no room. Output is hostile: it
 * chooses among our own words.
 */
function watchDisk(folders, onLine) {
    let found;
    return {
        onLine: (line) => {
            const limit = Object.values(LIMITS).find(({ why }) => line.toLowerCase().includes(why));
            const folder = limit && folders.find((one) => line.includes(one));
            if (limit !== undefined && folder !== undefined)
                found ??= noRoom(limit, { path: folder }, new Error(line));
            onLine(line);
        },
        failure: () => found,
    };
}


/***/ }),

/***/ 34599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ inTemporaryFolder),
/* harmony export */   lC: () => (/* binding */ newFolder),
/* harmony export */   r6: () => (/* binding */ removeStaleFolders),
/* harmony export */   wA: () => (/* binding */ removeOpenFolders),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(38956);






const KINDS = ['blob', 'buildkitd', 'context', 'files', 'layers', 'layout', 'metadata', 'task', 'test'];
/** A name of ours, with the process that made it. */
const NAME = new RegExp(`^terrarium-(?:${KINDS.join('|')})-([0-9]+)-[A-Za-z0-9]{6}$`);
const HOUR_MS = 3_600_000;
const STALE_MS = 24 * HOUR_MS;
const open = new Set();
let pulse;
/** Makes a private folder in TMPDIR; what keeps it from being made is a `TerrariumError`, `disk-full` or `usage`. */
async function temporaryFolder(kind) {
    const path = await newFolder((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `terrarium-${kind}-${process.pid}-`);
    open.add(path);
    pulse ??= setInterval(touchOpen, HOUR_MS).unref();
    const dispose = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        release(path);
    };
    return { path, dispose };
}
/** Makes a private folder, which stays; what keeps it from being made is a `TerrariumError`, `disk-full` or `usage`. */
function newFolder(parent, prefix) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix)).catch((error) => {
        const why = error.code === 'ENOENT' ? 'it does not exist' : error.message;
        const message = `no temporary folder can be made in ${parent}: ${why}`;
        const hint = 'set TMPDIR, or RUNNER_TEMP in a workflow, to a folder that may be written to';
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error) ?? new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', message, { hint, cause: error });
    });
}
/** Hands a private folder to the work, and removes it afterwards. */
async function inTemporaryFolder(kind, work) {
    const folder = await temporaryFolder(kind);
    try {
        return await work(folder.path);
    }
    finally {
        await folder.dispose();
    }
}
/** Removes at once what this process has open: for one that is about to end. */
function removeOpenFolders() {
    for (const path of open) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
        catch {
            // Left to a later start.
        }
        release(path);
    }
}
/**
 * Removes folders that killed runs left behind: ours by name and owner, untouched for a day, and of no process that lives. Links
 * are removed, not followed. Never fails.
 */
async function removeStaleFolders(now = Date.now()) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()).catch(() => []);
    for (const name of names) {
        const [, pid] = NAME.exec(name) ?? [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name);
        if (pid === undefined || isRunning(Number(pid)) || !(await isStale(path, now)))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function isStale(path, now) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    return stats?.isDirectory() === true && stats.uid === process.getuid?.() && now - stats.mtimeMs > STALE_MS;
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
// A run in another container may share TMPDIR, and knows nothing of our process: it sees how old a folder is.
function touchOpen() {
    const now = new Date();
    for (const path of open)
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, now, now).catch(() => undefined);
}
function release(path) {
    open.delete(path);
    if (open.size > 0)
        return;
    clearInterval(pulse);
    pulse = undefined;
}


/***/ }),

/***/ 39801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ writeStream),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   gZ: () => (/* binding */ appendWhole),
/* harmony export */   nC: () => (/* binding */ copyBytes),
/* harmony export */   nU: () => (/* binding */ replaceStream),
/* harmony export */   x3: () => (/* binding */ createFile),
/* harmony export */   zY: () => (/* binding */ replaceCache)
/* harmony export */ });
/* unused harmony export writeOutput */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(38956);






/** Bytes that are read before they are written. */
const CHUNK = 256 * 1024;
const STDOUT = 1;
/** Writes all bytes, in as many writes as that takes; answers how many. */
async function writeAll(sink, bytes) {
    let written = 0;
    while (written < bytes.byteLength) {
        const { bytesWritten } = await sink.write(bytes, written, bytes.byteLength - written);
        written += progress(bytesWritten);
    }
    return written;
}
function progress(bytesWritten) {
    if (bytesWritten > 0)
        return bytesWritten;
    throw incomplete('nothing was written');
}
function incomplete(message) {
    return Object.assign(new Error(message), { code: 'ENOSPC' });
}
/** Writes a file that is not there yet, never through a link. What cannot be written whole is removed again. */
async function createFile(path, content) {
    await writeTo({ path, flags: 'wx', mode: 0o666 }, (file) => writeAll(file, Buffer.from(content)));
}
/** Writes a file whole or not at all: a stop in the middle leaves it as it was. The temporary file is beside it. */
async function replaceFile(path, temporary, content, mode) {
    await replace({ path: temporary, shown: path, flags: 'wx', mode }, content, (file) => file.sync());
}
/** The same for what may be lost: nobody waits for the disk. */
async function replaceCache(path, temporary, content, mode) {
    await replace({ path: temporary, shown: path, flags: 'wx', mode }, content, async () => undefined);
}
async function replace(target, content, settle) {
    const { path: temporary, shown: path, mode } = target;
    await writeTo(target, async (file) => {
        await file.chmod(mode);
        const written = await writeAll(file, Buffer.from(content));
        await settle(file);
        return written;
    });
    await moveTo(path, temporary);
}
/** Writes a stream to a file, whole or not at all. The temporary file is beside it. */
async function replaceStream(path, chunks) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.partial`;
    await createFile(temporary, '').catch((cause) => {
        if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM)
            throw cause;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `${(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(temporary)} cannot be written: ${cause.code}`, { cause });
    });
    await writeStream(temporary, 'w', chunks);
    await moveTo(path, temporary);
}
async function writeChunks(file, chunks) {
    let written = 0;
    for await (const chunk of chunks)
        written += await writeAll(file, chunk);
    return written;
}
async function moveTo(path, temporary) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error, { path }) ?? error;
    }
}
/** Writes a stream to a file: in the place of what it holds, or behind that, which is kept when the rest cannot be written. */
async function writeStream(path, flags, chunks) {
    await writeTo({ path, flags, mode: 0o666 }, (file) => writeChunks(file, chunks));
}
/** Copies to a file that is not there yet; answers the sha256, in hex, of the bytes that were written. */
async function copyBytes(source, to, mode) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, (await source.stat()).size + 1));
    await writeTo({ path: to, flags: 'wx', mode }, async (file) => {
        await file.chmod(mode);
        let written = 0;
        for (;;) {
            const { bytesRead } = await source.read(buffer, 0, buffer.byteLength, null);
            if (bytesRead === 0)
                return written;
            const chunk = buffer.subarray(0, bytesRead);
            written += await writeAll(file, chunk);
            hash.update(chunk);
        }
    });
    return hash.digest('hex');
}
/** Opens, writes and closes; the work answers how many bytes it wrote, and the file must have as many. */
async function writeTo(target, work) {
    const { path, shown = path, flags, mode } = target;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags, mode);
        const { size: before } = await file.stat();
        try {
            await closing(file, before, work);
        }
        catch (error) {
            await undo(target, before);
            throw error;
        }
    }
    catch (error) {
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error, { path: shown }) ?? error;
    }
}
// What a file system kept back may fail when the file is closed.
async function closing(file, before, work) {
    try {
        const written = await work(file);
        const { size } = await file.stat();
        if (size !== before + written)
            throw incomplete(`${size} bytes are there, ${before + written} were written`);
    }
    finally {
        await file.close();
    }
}
async function undo({ path, flags }, before) {
    if (flags === 'a')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.truncate)(path, before);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
}
/** Appends to a file by a function of others: what it cannot append whole is taken away again. */
function appendWhole(path, append) {
    const before = path ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.size : undefined;
    try {
        append();
    }
    catch (error) {
        if (path && before !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.truncateSync)(path, before);
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error, path ? { path } : undefined) ?? error;
    }
}
/** Writes to the standard output. Where that is a file, Node's own stream ends it at the end of a disk without an error. */
function writeOutput(text) {
    if (!isFile(STDOUT)) {
        process.stdout.write(text);
        return;
    }
    const bytes = Buffer.from(text);
    try {
        for (let written = 0; written < bytes.byteLength;)
            written += progress(writeSync(STDOUT, bytes, written, bytes.byteLength - written));
    }
    catch (error) {
        throw diskFull(error, { what: 'the standard output' }) ?? error;
    }
}
function isFile(descriptor) {
    try {
        return fstatSync(descriptor).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 34169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rA: () => (/* binding */ formatChain)
/* harmony export */ });
/* unused harmony export diagnosticJson */
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67885);

/** Removes duplicate findings: environments that share a file share its findings. */
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
/** Errors before warnings before notes; the order within a severity is kept. */
function worstFirst(diagnostics) {
    return diagnostics.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
const SEVERITIES = ['error', 'warning', 'note'];
/** Shows untrusted text in a message: quoted, on one line, at most 100 characters. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, 100)}...` : text);
}
/** Shows names that lead to each other in a message: at most seven of them, each with at most 100 characters. */
function formatChain(names) {
    const shown = names.length > 7 ? [...names.slice(0, 3), '...', ...names.slice(-3)] : names;
    return shown.map((name) => (name.length > 100 ? `${name.slice(0, 100).toWellFormed()}...` : name)).join(' -> ');
}
/** Most elements that a message spells out: each of them may have a message of its own. */
const MAX_LISTED = 20;
/** The elements of a list for a message, separated by commas; of a long one the first ones, and how many more there are. */
function enumerate(texts) {
    const left = texts.length - MAX_LISTED;
    return left > 0 ? `${texts.slice(0, MAX_LISTED).join(', ')} and ${left} more` : texts.join(', ');
}
/** True when no diagnostic is an error. */
function isClean(diagnostics) {
    return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}
/** The start of a file, for findings without a position of their own. */
const START = { line: 1, column: 1 };
/** A finding in published JSON: every member is present. */
function diagnosticJson({ severity, code, message, path, line, column, hint }) {
    return { severity, code, message, path, line: line ?? null, column: column ?? null, hint: hint ?? null };
}


/***/ }),

/***/ 31193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   ae: () => (/* binding */ RunFailure),
/* harmony export */   qM: () => (/* binding */ TerrariumError)
/* harmony export */ });
/** Why an operation outside our process failed. Each code is documented in docs/errors.md. */
const ERROR_CODES = [
    'azure-denied',
    'azure-failed',
    'azure-limit',
    'azure-not-found',
    'azure-sign-in',
    'azureml-refused',
    'builder-cannot-load',
    'builder-cannot-publish',
    'builder-lost',
    'build-failed',
    'buildkit-too-old',
    'buildx-missing',
    'buildx-too-old',
    'cancelled',
    'comment-failed',
    'config-invalid',
    'context-changed',
    'dirty-tree',
    'disk-full',
    'docker-too-old',
    'engine-not-running',
    'entitlement-missing',
    'git-failed',
    'host-not-allowed',
    'image-invalid',
    'image-unloaded',
    'index-failed',
    'needs-buildkit',
    'no-conda-tool',
    'onbuild-context',
    'osv-failed',
    'package-build-failed',
    'package-conflict',
    'package-hash-mismatch',
    'package-missing',
    'packages-unread',
    'plan-invalid',
    'plan-mismatch',
    'platform-missing',
    'record-too-large',
    'registry-auth',
    'registry-content-invalid',
    'registry-denied',
    'registry-digest-mismatch',
    'registry-failed',
    'registry-keeps',
    'registry-lagging',
    'registry-not-found',
    'registry-unreachable',
    'repository-missing',
    'resolution-failed',
    'resolution-invalid',
    'secret-missing',
    'smoke-test-failed',
    'root-unread',
    'snapshot-failed',
    'step-failed',
    'template-base',
    'timed-out',
    'untrusted-checkout',
    'usage',
];
/** A failure outside our process (registry, engine, git, GitHub). Its message carries no credential. */
class TerrariumError extends Error {
    code;
    hint;
    place;
    constructor(code, message, details = {}) {
        super(redact(message), details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'TerrariumError';
        this.code = code;
        this.place = details.place;
        this.hint = details.hint === undefined ? undefined : redact(details.hint);
    }
}
/** A failure of the whole run that is met at one item. It is no `TerrariumError`, so that nothing takes it for the item's own. */
class RunFailure extends Error {
    failure;
    constructor(failure) {
        super(failure.message, { cause: failure });
        this.name = 'RunFailure';
        this.failure = failure;
    }
}
/** Credentials as they occur in URLs, headers, signed links, settings and by their own form; the text between matches is kept. */
function redact(text) {
    return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, '$1***$2'), text);
}
// Each has what is kept before and behind the secret.
const CREDENTIALS = [
    /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/]+(@)/gi,
    /\b(authorization["']?\s{0,9}[:=,]\s{0,9}["']?(?:basic|bearer|token|negotiate)\s{1,9})[^\s"',;]+()/gi,
    // Other schemes, and none: what is long enough to be a secret.
    /\b(authorization["']?\s{0,9}[:=,]\s{0,9}["']?)[a-z0-9._~+/=-]{16,}()/gi,
    /\b(bearer\s{1,9})[a-z0-9._~+/-]{16,}=*()/gi,
    /([?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=)[^&\s"']+()/gi,
    // npm's `_authToken=`, pip's and Java's `password=`, AWS's `aws_secret_access_key = `, and their spelling in JSON. `docker-secret==1.0` is a package.
    /((?:token|password|passwd|passphrase|secret|access_?key|api[_-]?key|_auth)\s?=(?!=)\s?["']?)[^\s"'&,;]+()/gi,
    /((?:token|password|passwd|passphrase|secret|access_?key|api[_-]?key|_auth)"\s{0,9}:\s{0,9}")[^"]+()/gi,
    // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
    /\b(gh[oprsu]_|github_pat_|glpat-|dckr_pat_)[a-z0-9_-]{16,}()/gi,
    // As they are issued: names of packages and variables begin in the same way. https://docs.pypi.org/api/secrets/
    /\b(npm_|pypi-AgE)[A-Za-z0-9][A-Za-z0-9-]{15,}(?:[A-Za-z0-9_-]*)()/g,
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    /\b(A(?:KI|SI)A)[A-Z0-9]{16}\b()/g,
    // Three parts of base64url, the first of which is a JSON object. https://www.rfc-editor.org/rfc/rfc7519
    /(?<![\w.-])(eyJ)[\w-]{8,2000}\.[\w-]{8,}(?:\.[\w-]*)?()/g,
];


/***/ }),

/***/ 67885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * The beginning of a text, of at most `max` UTF-16 units. It is well-formed: no character is cut in two, and lone
 * surrogates become U+FFFD.
 */
function shorten(text, max) {
    const splits = (text.codePointAt(max - 1) ?? 0) > 0xffff;
    return text.slice(0, splits ? max - 1 : max).toWellFormed();
}


/***/ }),

/***/ 95885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   s: () => (/* binding */ digestHex)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Parses a digest; `undefined` if it is not valid. Only sha256 is accepted: it is the one algorithm that every
 * registry implements. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#digests
 */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
/** The 64 hex digits of a digest, as they appear in our tags. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 21556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ed: () => (/* binding */ parseOwnRepository),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   vy: () => (/* binding */ formatImage),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* unused harmony export parseDigestName */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95885);

// The grammar of https://github.com/distribution/reference/blob/v0.6.0/reference.go
const REGISTRY = /^(?:localhost|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const MAX_NAME = 255;
/** Parses a reference in short or full form; `undefined` if it is not a valid reference. */
function parseReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined)
        return undefined;
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        return undefined;
    const repository = parseRepository(tagged ? named.slice(0, colon) : named);
    return repository && { ...repository, tag, digest };
}
/**
 * Parses a repository that images are pushed to or looked up in. Capitals are lowered: `ghcr.io/${{ github.repository
 * }}` has those of its owner, and registries accept lower case only. A host alone is none: as an image, `ghcr.io` would be one of
 * Docker Hub's.
 */
function parseOwnRepository(text) {
    if (!text.includes('/') && /\.|^localhost$/i.test(text))
        return undefined;
    return parseRepository(text) ?? parseRepository(text.toLowerCase());
}
/** Parses a repository without tag and digest, in short or full form; `undefined` if it is not a valid repository. */
function parseRepository(text) {
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const registry = named ? canonicalHost(first) : 'docker.io';
    const rest = named ? text.slice(slash + 1) : text;
    const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    const valid = REGISTRY.test(registry) && path.length <= MAX_NAME && path.split('/').every((part) => COMPONENT.test(part));
    return valid ? { registry, path } : undefined;
}
/** Parses the host of a registry, with its port where it has one, to the form in which repositories have it. */
function parseRegistryHost(text) {
    return REGISTRY.test(text) ? canonicalHost(text) : undefined;
}
/** Full form: registry, path, then tag and digest if known. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
/** Full form of a repository: `docker.io/library/python`. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/**
 * Parses an image of a plan: `repository@digest`, `repository:tag` for an image that only an engine has, or the
 * repository alone.
 */
function parseImage(text) {
    const reference = parseReference(text);
    if (reference === undefined)
        return undefined;
    const { tag, digest, ...repository } = reference;
    if (digest !== undefined)
        return { kind: 'pushed', repository, digest };
    return tag === undefined ? { kind: 'listed', repository } : { kind: 'local', repository, tag };
}
/** Parses an image named by a user: a digest, or a reference with one. */
function parseDigestName(text) {
    const image = text.includes('@') ? parseImage(text) : undefined;
    if (image?.kind === 'pushed')
        return image;
    const digest = parseDigest(text);
    return digest && { repository: undefined, digest };
}
/** `repository@digest`, as shown to users; `repository:tag` for an image that only an engine has. */
function formatImage(image) {
    return formatReference(referenceOf(image));
}
/** The reference by which a Dockerfile names an image. */
function referenceOf(image) {
    return {
        ...image.repository,
        tag: image.kind === 'local' ? image.tag : undefined,
        digest: image.kind === 'pushed' ? image.digest : undefined,
    };
}
/**
 * True if the text is a valid tag.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
 */
function isTag(text) {
    return TAG.test(text);
}
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
}


/***/ }),

/***/ 85603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   KA: () => (/* binding */ isPlainText),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/* unused harmony export withoutAgentCommands */
/** Maximum characters of a line that are shown. */
const MAX_LINE = 2000;
// Characters that a terminal, a log viewer or a reader can misinterpret: controls (ESC, CR, LF, NEL), format characters
// (bidi controls, zero-width, tags), line and paragraph separators, white space other than the plain space, invisible
// characters, and unpaired surrogates.
const HIDDEN = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{2800}\u{3164}\u{FE00}-\u{FE0F}\u{FFA0}\u{E0000}-\u{E0FFF}]|(?! )\p{Zs}`;
const IN_LINE = new RegExp(HIDDEN, 'gu');
const IN_SPAN = new RegExp(String.raw `${HIDDEN}|[\x60|\\]|^ | $`, 'gu');
// Where the runner could find a command: version 1 at `##[` anywhere in a line, version 2 at `::` after white space. It
// compares by culture, which ignores zero-weight characters, hence the spans of non-ASCII. `::` after a letter or digit
// is kept, so that `channel::name` stays legible: it is not at the start of a line.
const DOUBLE_COLON = /(?<![A-Za-z0-9]):(?=[^ -~]*:)/gu;
const LEADING_COLON = /^ *:/;
function escapeCommands(line) {
    const plain = line.replace(LEADING_COLON, (start) => `${start.slice(0, -1)}${escaped(':')}`);
    return escapeHashed(withoutAgentCommands(plain.replace(DOUBLE_COLON, escaped)));
}
const AGENT_COMMAND = /(##vso)\[/giu;
/**
 * Text of any kind in which the agent of Azure Pipelines finds no command: it looks for one anywhere in a line, in letters of
 * either case. https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
function withoutAgentCommands(text) {
    return text.replace(AGENT_COMMAND, '$1\\u{5b}');
}
// A loop, because a lookbehind would scan the same characters again from each bracket.
function escapeHashed(line) {
    if (!line.includes('#'))
        return line;
    let hashes = 0;
    let safe = '';
    for (const sign of line) {
        safe += sign === '[' && hashes >= 2 ? escaped(sign) : sign;
        if (sign === '#')
            hashes += 1;
        else if (sign >= ' ' && sign <= '~')
            hashes = 0;
    }
    return safe;
}
/**
 * One line of untrusted text for logs and terminals, of at most `max` characters. Invisible characters become
 * `\u{hex}`, and neither the Actions runner nor the agent of Azure Pipelines recognises a command in it.
 * https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
function logLine(text, max = MAX_LINE) {
    return cut(escapeCommands(clip(text, max).replace(IN_LINE, escaped)), max);
}
/**
 * Untrusted text in GitHub Flavored Markdown, also for a table cell: exactly one code span, never empty, with at most
 * `max` characters of content. Nothing in it becomes a link, a mention, an image or HTML. Tables are split into cells
 * before spans are parsed, so `|` and `\` are written as `\u{hex}`.
 */
function codeSpan(text, max = 200) {
    const shown = clip(text, max).replace(IN_SPAN, escaped);
    return `\`${shown === '' ? '(empty)' : cut(shown, max)}\``;
}
/** Untrusted text with invisible characters as `\u{hex}`, on one line. It is safe nowhere yet. */
function visible(text) {
    return text.replace(IN_LINE, escaped);
}
/**
 * Untrusted text between HTML tags, on one line: every character that is special in Markdown or HTML is escaped as a
 * character reference.
 */
function htmlText(text, max = 200) {
    const shown = cut(clip(text, max).replace(IN_LINE, escaped), max);
    return shown.replace(/[^A-Za-z0-9 ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
/** Lines of untrusted text as a fenced code block. No line can close it: the fence is longer than any in the text. */
function codeBlock(lines, language = 'text') {
    const shown = lines.map((line) => clip(line, MAX_LINE).replace(IN_LINE, escaped)).map((line) => cut(line, MAX_LINE));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function escaped(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
// One character over the limit is enough to detect that the text is too long, because escaping never shortens it.
function clip(text, max) {
    return text.slice(0, max + 1);
}
// Never splits a `\u{hex}` or a surrogate pair.
function cut(shown, max) {
    if (shown.length <= max)
        return shown;
    return `${shown.slice(0, Math.max(0, max - 3)).replace(/\\(?:u(?:\{[0-9a-f]{0,6})?)?$|[\uD800-\uDBFF]$/, '')}...`;
}
/** True for text that is shown exactly as it is: it has no characters that could be misinterpreted. */
function isPlainText(text) {
    return text.split('\n').every((line) => line.length <= MAX_LINE && line.replace(/\t/g, ' ').search(IN_LINE) < 0);
}
/**
 * Whole lines as a suggestion in a review, to be applied unchanged: only for text accepted by `isPlainText`.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionBlock(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}


/***/ }),

/***/ 81052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ describeFailure)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __nccwpck_require__(31193);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __nccwpck_require__(85603);
// EXTERNAL MODULE: ./build/adapters/files/disk-full.js
var disk_full = __nccwpck_require__(38956);
;// CONCATENATED MODULE: ./build/hosts/failure-of.js


/** The failure outside that ended a run; `undefined` for a bug of ours. */
function failureOf(error) {
    if (error instanceof errors/* RunFailure */.ae)
        return error.failure;
    return error instanceof errors/* TerrariumError */.qM ? error : (0,disk_full/* diskFull */.xg)(error);
}

;// CONCATENATED MODULE: ./build/hosts/action/failure-text.js



/** What fails the step: a failure outside with its code and hint, or a bug of ours with its stack. */
function describeFailure(error) {
    const failure = failureOf(error);
    if (failure !== undefined)
        return (0,safe_text/* logLine */.BP)(`${failure.message} [${failure.code}]${failure.hint === undefined ? '' : `. ${failure.hint}`}`);
    const stack = (0,errors/* redact */.E$)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return `This is a bug of Terrarium, please report it.\n${stack
        .split('\n')
        .map((line) => (0,safe_text/* logLine */.BP)(line))
        .join('\n')}`;
}


/***/ }),

/***/ 38970:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_cache_call_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44032);
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34599);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85603);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90770);
/* harmony import */ var _stop_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(93786);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(81052);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(42485);







/** State by which the post step, which runs the same file, knows that it is one. */
const STARTED = 'started';
async function main(toolkit) {
    if (process.env[`STATE_${STARTED}`] === 'true') {
        const { post } = await Promise.all(/* import() */[__nccwpck_require__.e(353), __nccwpck_require__.e(815), __nccwpck_require__.e(368), __nccwpck_require__.e(761)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12761));
        return post(process.env);
    }
    toolkit.saveState(STARTED, 'true');
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(353), __nccwpck_require__.e(815), __nccwpck_require__.e(47), __nccwpck_require__.e(765), __nccwpck_require__.e(368), __nccwpck_require__.e(841), __nccwpck_require__.e(497)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96497));
    void (0,_adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .removeStaleFolders */ .r6)();
    // The runner interrupts a cancelled step, and kills it 7.5 s later.
    const failure = await run(process.env, toolkit, (0,_stop_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .stopOnSignals */ .Z)().signal);
    if (failure !== undefined)
        toolkit.setFailed((0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(failure));
}
// A step is started without arguments; with these it is the hint store's own process.
const [, , task, ...words] = process.argv;
if (task === _adapters_cache_call_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_CALL */ .S3)
    await (0,_adapters_cache_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callCache */ .ZK)(words);
else {
    const toolkit = await (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_6__/* .loadToolkit */ .f)(process.env);
    // Node would print the error with all that it holds.
    process.once('uncaughtException', (error) => {
        toolkit.setFailed((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .I)(error));
        process.exit();
    });
    await main(toolkit).catch((error) => {
        toolkit.setFailed((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .I)(error));
        (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .exitSoon */ .Cp)();
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 17195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P0: () => (/* binding */ OUTPUT_NAMES),
  iS: () => (/* binding */ planOutputs),
  wg: () => (/* binding */ resultOutputs)
});

// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __nccwpck_require__(21556);
;// CONCATENATED MODULE: ./build/core/plan/matrix.js
/** Runners of GitHub, for environments that name none. */
const HOSTED = { amd: 'ubuntu-latest', arm: 'ubuntu-24.04-arm' };
/** Rows by wave: an item that depends on one that is to be built is in a later wave. */
function wavesOf(plan, size) {
    const open = new Set(plan.components.flat());
    const depths = new Map();
    for (const { hash, parents } of plan.items) {
        const below = parents.map((parent) => (depths.get(parent) ?? -1) + (open.has(parent) ? 1 : 0));
        depths.set(hash, below.reduce((deepest, depth) => Math.max(deepest, depth), 0));
    }
    const waves = [...Map.groupBy(open, (hash) => depths.get(hash) ?? 0)].sort(([a], [b]) => a - b);
    const items = byHash(plan);
    return waves.map(([, hashes]) => {
        const components = hashes.flatMap((hash) => items.get(hash) ?? []).map((item) => [item]);
        return rowsOf(components, size);
    });
}
/**
 * Components as rows; when there are more than rows, the smallest row takes the next component: one for the same runner, so
 * that named runners may give more rows than requested.
 */
function matrixOf(plan, size) {
    const items = byHash(plan);
    const components = plan.components.map((hashes) => hashes.flatMap((hash) => items.get(hash) ?? []));
    return rowsOf(components, size);
}
function byHash({ items }) {
    return new Map(items.map((item) => [item.hash, item]));
}
function rowsOf(components, size) {
    const rows = [];
    const byRunner = new Map();
    for (const component of components) {
        const members = [...component];
        const runner = runnerOf(members);
        const alike = byRunner.get(runner) ?? [];
        if (rows.length < size || alike.length === 0) {
            rows.push(members);
            byRunner.set(runner, alike);
            alike.push(members);
        }
        else {
            const least = alike.reduce((shortest, row) => (row.length < shortest.length ? row : shortest));
            for (const member of members)
                least.push(member);
        }
    }
    return rows.flatMap((row) => {
        const [first] = row;
        return first === undefined ? [] : [rowOf(first, row)];
    });
}
function rowOf(first, items) {
    const platforms = [...new Set(items.flatMap((item) => item.platforms))].sort();
    const arm = platforms.length === 1 && platforms[0] === 'linux/arm64';
    const more = items.length > 1 ? `-and-${items.length - 1}-more` : '';
    return {
        slug: safeSlug(first),
        ids: items.flatMap((item) => item.ids.map((id) => (isElement(id) ? id : safeSlug(item)))).join(','),
        title: `${isSafe(first.title) ? first.title : safeSlug(first)}${more}`,
        'runs-on': runnerOf(items) ?? (arm ? HOSTED.arm : HOSTED.amd),
        platforms: platforms.filter(isSafe).join(','),
    };
}
// Of a plan that somebody wrote, a slug is any text.
function safeSlug({ slug, hash }) {
    return isElement(slug) ? slug : hash;
}
/** The label of the first item that names one, as a JSON list where there are several. A plan is another job's text. */
function runnerOf(items) {
    const labels = items.find(({ runsOn }) => runsOn.length > 0)?.runsOn.filter(isSafe) ?? [];
    return labels.length > 1 ? JSON.stringify(labels) : labels[0];
}
// Nothing that a shell, an expression or YAML reads as more than text.
function isSafe(text) {
    return /^[A-Za-z0-9._/,@:#?=-]+$/.test(text);
}
// A comma would part the id, and `!` or a leading `-` would turn it into something else.
function isElement(id) {
    return isSafe(id) && !id.includes(',') && !id.startsWith('-');
}

;// CONCATENATED MODULE: ./build/hosts/action/outputs.js


/** Every output of action.yml, in its order; a test keeps the two in step. */
const OUTPUT_NAMES = [
    'has-changes',
    'matrix',
    'waves',
    'plan',
    'images',
    'digests',
    'environments',
    'report',
    'built',
    'reused',
    'used',
    'failed',
    'candidates',
    'hash',
    'key',
    'digest',
    'image',
];
/** Outputs beyond this are left out, for GitHub refuses more than 1 MB of a job's outputs. */
const MAX_OUTPUT = 500_000;
/** What later jobs need of a plan. */
function planOutputs(plan, path, { matrixSize, waves }) {
    return {
        'has-changes': String(plan.components.length > 0),
        matrix: JSON.stringify(matrixOf(plan, matrixSize)),
        waves: waves ? JSON.stringify(wavesOf(plan, matrixSize)) : '',
        plan: path,
    };
}
/** What became of it all. Outputs that are too large are empty, and named in `dropped`. */
function resultOutputs(inputs) {
    const environments = environmentOutputs(inputs);
    const { counts } = inputs.report;
    const large = {
        images: JSON.stringify(imagesByName(environments, ({ image }) => image)),
        digests: JSON.stringify(imagesByName(environments, ({ digest }) => digest)),
        environments: JSON.stringify(environments),
    };
    const dropped = OUTPUT_NAMES.filter((name) => Buffer.byteLength(large[name] ?? '') > MAX_OUTPUT);
    return {
        dropped,
        outputs: {
            ...large,
            ...Object.fromEntries(dropped.map((name) => [name, ''])),
            report: inputs.reportPath,
            built: String(counts.built),
            reused: String(counts.reused),
            used: String(counts.used),
            failed: String(counts.failed),
            candidates: String(counts.candidates),
            ...singleOutputs(environments),
        },
    };
}
function environmentOutputs(inputs) {
    const items = new Map(inputs.plan.items.flatMap((item) => item.ids.map((id) => [id, item])));
    const environments = new Map(inputs.environments.map((environment) => [environment.id, environment]));
    const listed = inputs.report.rows.flatMap((row) => {
        const item = items.get(row.id);
        const environment = environments.get(row.id);
        if (item === undefined || environment === undefined)
            return [];
        const found = inputs.images.get(item.hash);
        const image = found === undefined ? null : (0,reference/* formatImage */.vy)(found);
        const { id, slug, name = null, version = null, hash, variables } = environment;
        const digest = found?.kind === 'pushed' ? found.digest : null;
        const key = item.effectiveKey ?? item.key;
        return [
            { id, slug, name, version, hash, key, status: row.status, image, digest, platforms: item.platforms, variables },
        ];
    });
    // By id, so that equal images give equal outputs whatever was built.
    return listed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
/** Values by id, and by name where no other environment has it. */
function imagesByName(environments, read) {
    const names = Map.groupBy(environments, ({ name }) => name);
    const ids = new Set(environments.map(({ id }) => id));
    const entries = environments.flatMap((environment) => {
        const { id, name } = environment;
        const value = read(environment);
        if (value === null)
            return [];
        const unique = name !== null && names.get(name)?.length === 1 && !ids.has(name);
        return unique ? [[id, value], [name, value]] : [[id, value]];
    });
    return Object.fromEntries(entries);
}
function singleOutputs(environments) {
    const [only] = environments;
    if (only === undefined || environments.length > 1)
        return { hash: '', key: '', digest: '', image: '' };
    return { hash: only.hash, key: only.key ?? '', digest: only.digest ?? '', image: only.image ?? '' };
}


/***/ }),

/***/ 42485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadToolkit)
/* harmony export */ });
/* harmony import */ var _adapters_files_disk_full_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38956);
/* harmony import */ var _adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39801);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31193);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85603);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(17195);





/** Loads `@actions/core`, which costs more start-up time than the rest of the Action. */
async function loadToolkit(env) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    return {
        error: core.error,
        warning: core.warning,
        notice: core.notice,
        setSecret: core.setSecret,
        setFailed: core.setFailed,
        debug: (message) => core.debug((0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)((0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(message))),
        saveState: (name, value) => (0,_adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_1__/* .appendWhole */ .gZ)(env.GITHUB_STATE, () => core.saveState(name, value)),
        setOutputs: (outputs) => {
            const failed = _outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTPUT_NAMES */ .P0.flatMap((name) => {
                const value = outputs[name];
                const set = () => (0,_adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_1__/* .appendWhole */ .gZ)(env.GITHUB_OUTPUT, () => core.setOutput(name, value));
                return value === undefined ? [] : fullDiskOf(set).map((failure) => ({ name, failure }));
            });
            const [first] = failed;
            if (first === undefined)
                return;
            const { hint, message, cause } = first.failure;
            const names = failed.map(({ name }) => name).join(', ');
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('disk-full', `outputs ${names}: ${message}`, { ...(hint && { hint }), cause });
        },
        writeSummary: async (markdown) => {
            const { GITHUB_STEP_SUMMARY: path } = env;
            if (!path)
                return;
            const written = core.summary.addRaw(markdown, true).write();
            await written.catch((error) => {
                throw (0,_adapters_files_disk_full_js__WEBPACK_IMPORTED_MODULE_0__/* .diskFull */ .xg)(error, { path }) ?? error;
            });
        },
        print: (line) => {
            process.stdout.write(`${line}\n`);
        },
    };
}
function fullDiskOf(write) {
    try {
        write();
        return [];
    }
    catch (error) {
        const failure = (0,_adapters_files_disk_full_js__WEBPACK_IMPORTED_MODULE_0__/* .diskFull */ .xg)(error);
        if (failure === undefined)
            throw error;
        return [failure];
    }
}


/***/ }),

/***/ 90770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ exitSoon),
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   Qd: () => (/* binding */ LOOKING_MINUTES),
/* harmony export */   vI: () => (/* binding */ BUILDING_MINUTES),
/* harmony export */   xX: () => (/* binding */ MAX_MINUTES)
/* harmony export */ });
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31193);


/** Minutes for a run that builds nothing. */
const LOOKING_MINUTES = 30;
/** Minutes for a run that may build: it ends by itself before GitHub ends a job, after six hours. */
const BUILDING_MINUTES = 350;
/** Above it, timers fire at once. */
const MAX_MINUTES = 30_000;
const GRACE_MS = 60_000;
const EXIT_MS = 1000;
/**
 * Runs something that a signal asks to stop after so many minutes. Rejects with a `TerrariumError` of code `timed-out` if it has not
 * obeyed a minute later.
 */
async function withDeadline(minutes, run, grace = GRACE_MS) {
    const hint = 'run again, for what was pushed is kept; or raise the timeout';
    const failure = new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('timed-out', `the run took longer than ${minutes} minutes`, { hint });
    const controller = new AbortController();
    const timers = [];
    const after = (ms, work) => timers.push(setTimeout(work, ms).unref());
    const disobeyed = new Promise((_, reject) => {
        after(minutes * 60_000, () => controller.abort(failure));
        after(minutes * 60_000 + grace, () => reject(failure));
    });
    try {
        return await Promise.race([run(controller.signal), disobeyed]);
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
    }
}
/** Ends the process of a run that failed although something of it still waits. */
function exitSoon() {
    setTimeout(() => {
        (0,_adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOpenFolders */ .wA)();
        process.exit();
    }, EXIT_MS).unref();
}


/***/ }),

/***/ 93786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
/* unused harmony export untilStopped */
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31193);


const NAMES = ['SIGINT', 'SIGTERM'];
/** Milliseconds in which signals are one: npx hands on what a terminal sends to every process. */
const ECHO_MS = 1000;
/** Does work that a signal of the process stops as well as the given one, and ends the process as that would have. */
async function untilStopped(signal, work) {
    const stop = stopOnSignals();
    try {
        return await work(AbortSignal.any([stop.signal, signal]));
    }
    finally {
        stop.conclude();
    }
}
/** The first SIGINT or SIGTERM asks the run to stop; another one ends the process, without its temporary folders. */
function stopOnSignals() {
    const controller = new AbortController();
    let first;
    const onSignal = (name) => {
        if (first !== undefined && performance.now() - first.at > ECHO_MS)
            end(name);
        first ??= { name, at: performance.now() };
        controller.abort(new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('cancelled', 'the run was cancelled'));
    };
    const end = (name) => {
        for (const one of NAMES)
            process.off(one, onSignal);
        (0,_adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOpenFolders */ .wA)();
        process.kill(process.pid, name);
    };
    for (const name of NAMES)
        process.on(name, onSignal);
    const conclude = () => {
        if (first !== undefined)
            end(first.name);
        for (const name of NAMES)
            process.off(name, onSignal);
    };
    return { signal: controller.signal, conclude };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(38970);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
