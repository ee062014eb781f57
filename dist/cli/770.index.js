export const id = 770;
export const ids = [770];
export const modules = {

/***/ 38956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ watchDisk),
/* harmony export */   xg: () => (/* binding */ diskFull),
/* harmony export */   xn: () => (/* binding */ throwDiskFull)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31193);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ inTemporaryFolder),
/* harmony export */   lC: () => (/* binding */ newFolder),
/* harmony export */   r6: () => (/* binding */ removeStaleFolders),
/* harmony export */   wA: () => (/* binding */ removeOpenFolders),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38956);






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

/***/ 34169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gZ: () => (/* binding */ diagnosticJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rA: () => (/* binding */ formatChain)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67885);

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

/***/ 67885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 90770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   Qd: () => (/* binding */ LOOKING_MINUTES),
/* harmony export */   exitSoon: () => (/* binding */ exitSoon),
/* harmony export */   vI: () => (/* binding */ BUILDING_MINUTES),
/* harmony export */   xX: () => (/* binding */ MAX_MINUTES)
/* harmony export */ });
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


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


/***/ })

};
