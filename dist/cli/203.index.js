export const id = 203;
export const ids = [203,770];
export const modules = {

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ watchDisk),
/* harmony export */   xg: () => (/* binding */ diskFull),
/* harmony export */   xn: () => (/* binding */ throwDiskFull)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1193);




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

/***/ 4599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ inTemporaryFolder),
/* harmony export */   r6: () => (/* binding */ removeStaleFolders),
/* harmony export */   wA: () => (/* binding */ removeOpenFolders),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8956);





const KINDS = ['blob', 'buildkitd', 'context', 'files', 'layout', 'metadata', 'test'];
/** A name of ours, with the process that made it. */
const NAME = new RegExp(`^terrarium-(?:${KINDS.join('|')})-([0-9]+)-[A-Za-z0-9]{6}$`);
const HOUR_MS = 3_600_000;
const STALE_MS = 24 * HOUR_MS;
const open = new Set();
let pulse;
/** Makes a private folder in TMPDIR; a full disk is a `TerrariumError` with code `disk-full`. */
async function temporaryFolder(kind) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `terrarium-${kind}-${process.pid}-`)).catch(_disk_full_js__WEBPACK_IMPORTED_MODULE_4__/* .throwDiskFull */ .xn);
    open.add(path);
    pulse ??= setInterval(touchOpen, HOUR_MS).unref();
    const dispose = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        release(path);
    };
    return { path, dispose };
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

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ writeStream),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   nC: () => (/* binding */ copyBytes),
/* harmony export */   x3: () => (/* binding */ createFile),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony exports writeAll, appendWhole */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8956);




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
    await writeTo({ path: temporary, shown: path, flags: 'wx', mode }, async (file) => {
        await file.chmod(mode);
        const written = await writeAll(file, Buffer.from(content));
        await file.sync();
        return written;
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .diskFull */ .xg)(error, { path }) ?? error;
    }
}
/** Writes a stream to a file: in the place of what it holds, or behind that, which is kept when the rest cannot be written. */
async function writeStream(path, flags, chunks) {
    await writeTo({ path, flags, mode: 0o666 }, async (file) => {
        let written = 0;
        for await (const chunk of chunks)
            written += await writeAll(file, chunk);
        return written;
    });
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
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .diskFull */ .xg)(error, { path: shown }) ?? error;
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
    const before = path ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
    try {
        append();
    }
    catch (error) {
        if (path && before !== undefined)
            truncateSync(path, before);
        throw diskFull(error, path ? { path } : undefined) ?? error;
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
            written += progress((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(STDOUT, bytes, written, bytes.byteLength - written));
    }
    catch (error) {
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_3__/* .diskFull */ .xg)(error, { what: 'the standard output' }) ?? error;
    }
}
function isFile(descriptor) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4169:
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
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7885);

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

/***/ 7885:
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

/***/ 7460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ buildFlags),
/* harmony export */   TV: () => (/* binding */ BUILDER_OPTIONS),
/* harmony export */   pE: () => (/* binding */ readBuilderRequest)
/* harmony export */ });
/* unused harmony exports BUILDER_INPUTS, withoutAttestations */
/** Options in the order of `--help` and of action.yml. */
const BUILDER_OPTIONS = [
    {
        name: 'builder',
        kind: 'text',
        value: '<name>',
        help: 'buildx builder (default: the current one)',
        shape: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
        expected: 'the name of a buildx builder',
    },
    {
        name: 'network',
        kind: 'text',
        value: '<mode>',
        help: 'network of RUN steps',
        shape: /^[a-z]+$/,
        expected: 'a network mode such as host, none or default',
    },
    {
        name: 'provenance',
        kind: 'text',
        value: '<value>',
        help: 'provenance of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'sbom',
        kind: 'text',
        value: '<value>',
        help: 'SBOM of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'secret',
        kind: 'list',
        value: '<id=...>',
        help: 'secret, as docker buildx build takes it (repeatable)',
        inputs: ['secrets', 'secret-envs', 'secret-files'],
    },
    { name: 'ssh', kind: 'list', value: '<agent>', help: 'SSH agent, as docker buildx build takes it (repeatable)' },
    { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
    { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
];
/** Inputs of the Action that say something to the builder. */
const BUILDER_INPUTS = BUILDER_OPTIONS.flatMap(({ name, inputs }) => inputs ?? [name]);
/** Reads every option as a host has it. */
function readBuilderRequest(secrets, read) {
    const values = new Map(BUILDER_OPTIONS.map((option) => [option.name, option.name === 'secret' ? secrets.flags : read(option)]));
    return { builder: values.get('builder')?.[0], values, secrets };
}
/** The request without what an engine cannot store. */
function withoutAttestations(request) {
    const attesting = BUILDER_OPTIONS.filter(({ attests }) => attests).map(({ name }) => name);
    return { ...request, values: new Map([...request.values].filter(([name]) => !attesting.includes(name))) };
}
/** Arguments of a build. The builder is none of them: other commands of buildx take it as well. */
function buildFlags({ values }) {
    return BUILDER_OPTIONS.filter(({ name }) => name !== 'builder').flatMap(({ name, otherwise }) => {
        const given = values.get(name) ?? [];
        const all = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
        return all.map((value) => `--${name}=${value}`);
    });
}


/***/ }),

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ REGISTRY),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   Zd: () => (/* binding */ SERVING),
/* harmony export */   iC: () => (/* binding */ BUILDER),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _builder_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(770);




const ROOT = { name: 'root', kind: 'text', value: '<dir>', help: 'folder to read (default: .)' };
const CONFIG = {
    name: 'config',
    kind: 'text',
    value: '<file>',
    help: 'configuration, relative to the root (default: terrarium.yml)',
};
const TIMEOUT = {
    name: 'timeout',
    kind: 'text',
    value: '<minutes>',
    help: `stop the run after so long (default: ${_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .LOOKING_MINUTES */ .Qd}; of build: ${_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILDING_MINUTES */ .vI})`,
};
const HELP = { name: 'help', kind: 'flag', help: 'show this help' };
/** Flags of the commands that end by themselves. */
const COMMON = [ROOT, CONFIG, TIMEOUT, HELP];
/** Flags of a command that runs until it is interrupted. */
const SERVING = [ROOT, CONFIG, HELP];
/** Flags of the commands that may build. */
const BUILDER = [
    { name: 'load', kind: 'flag', help: 'build into the local engine, and look there as well; push nothing' },
    ..._builder_options_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILDER_OPTIONS */ .TV,
];
/** Where the commands that ask registries look. */
const REPOSITORIES = [
    { name: 'repository', kind: 'text', value: '<repository>', help: 'where images are looked for and pushed to' },
    {
        name: 'lookup-repository',
        kind: 'list',
        value: '<repository>',
        help: 'read-only repository to look in as well (repeatable)',
    },
    {
        name: 'insecure-registry',
        kind: 'list',
        value: '<host>',
        help: 'registry that is asked over plain HTTP, with credentials (repeatable)',
    },
];
/** Flags of the commands that plan. */
const REGISTRY = [
    ...REPOSITORIES,
    { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    { name: 'force', kind: 'list', value: '<id|all>', help: 'build again although the image exists (repeatable)' },
    { name: 'refresh', kind: 'list', value: '<id|all>', help: 'solve packages again, and build with them (repeatable)' },
];
/** Reads the arguments of a command; what is not known is a usage error. */
function readArguments(flags, args) {
    const options = Object.fromEntries(flags.map(({ name, kind }) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]));
    const { values, positionals } = parse(options, args);
    const list = (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
    const text = (name) => list(name)[0];
    return {
        positionals,
        root: text('root') ?? '.',
        config: text('config'),
        json: values.json === true,
        help: values.help === true,
        text,
        list,
        flag: (name) => values[name] === true,
        count: (name, fallback) => parseCount(name, text(name)) ?? fallback,
    };
}
function parseCount(name, text) {
    if (text === undefined)
        return undefined;
    if (/^[1-9][0-9]{0,5}$/.test(text))
        return Number(text);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', `expected a positive number for --${name}, received ${JSON.stringify(text)}`);
}
function parse(options, args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', message, { hint: 'terrarium <command> --help lists the flags' });
    }
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   Qd: () => (/* binding */ LOOKING_MINUTES),
/* harmony export */   exitSoon: () => (/* binding */ exitSoon),
/* harmony export */   vI: () => (/* binding */ BUILDING_MINUTES),
/* harmony export */   xX: () => (/* binding */ MAX_MINUTES)
/* harmony export */ });
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


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
