export const id = 2721;
export const ids = [2721];
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

/***/ 39801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ writeStream),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   nC: () => (/* binding */ copyBytes),
/* harmony export */   nU: () => (/* binding */ replaceStream),
/* harmony export */   x3: () => (/* binding */ createFile),
/* harmony export */   zY: () => (/* binding */ replaceCache),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony export appendWhole */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31193);
/* harmony import */ var _disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38956);






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
        throw (0,_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(error, { what: 'the standard output' }) ?? error;
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

/***/ 12721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $R: () => (/* binding */ chooseOutput),
  Ic: () => (/* binding */ emit),
  HZ: () => (/* binding */ hasLive),
  v_: () => (/* binding */ jsonPiece),
  yy: () => (/* binding */ print),
  aE: () => (/* binding */ printDiagnostics),
  o6: () => (/* binding */ printFile),
  Q2: () => (/* binding */ printJson),
  $x: () => (/* binding */ printJsonPieces),
  tj: () => (/* binding */ printLines),
  cN: () => (/* binding */ printNote),
  Jz: () => (/* binding */ printPieces),
  e4: () => (/* binding */ printTable),
  XL: () => (/* binding */ printWrapped),
  Tb: () => (/* binding */ recordOutput),
  screenFor: () => (/* binding */ screenFor),
  showLive: () => (/* binding */ showLive)
});

// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var model_diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/report/columns.js
var columns = __webpack_require__(36678);
// EXTERNAL MODULE: ./build/core/report/screen.js
var screen = __webpack_require__(64829);
// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(70102);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/core/text/json-pieces.js

/** Items of a list that are written at once. */
const ITEMS = 100;
/** What `JSON.stringify(value, undefined, 2)` gives for data, in pieces: that of thousands of items takes several times its length. */
function* jsonPieces(value) {
    if (!(0,json/* isRecord */.u4)(value)) {
        yield JSON.stringify(value, undefined, 2);
        return;
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    for (const [at, [name, member]] of members.entries()) {
        yield `${at === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `;
        if (Array.isArray(member) && member.length > ITEMS)
            yield* listPieces(member);
        else
            yield indented(member, '  ');
    }
    yield members.length === 0 ? '{}' : '\n}';
}
/** What `jsonPieces` gives before and after the items of a member that is a list of at least one. */
function jsonAround(value, list) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const at = members.findIndex(([name]) => name === list);
    const texts = members.map(([name, member]) => {
        const text = name === list ? '[\n' : indented(member, '  ');
        return `\n  ${JSON.stringify(name)}: ${text}`;
    });
    return { before: `{${texts.slice(0, at + 1).join(',')}`, after: `${['\n  ]', ...texts.slice(at + 1)].join(',')}\n}` };
}
/** An item of such a list. Between two of them is `BETWEEN_ITEMS`. */
function jsonItem(item) {
    return `    ${indented(item, '    ')}`;
}
const BETWEEN_ITEMS = ',\n';
function* listPieces(items) {
    for (let start = 0; start < items.length; start += ITEMS) {
        const texts = items.slice(start, start + ITEMS).map(jsonItem);
        yield `${start === 0 ? '[' : ','}\n${texts.join(BETWEEN_ITEMS)}`;
    }
    yield '\n  ]';
}
// The text of a JSON string has no line end.
function indented(value, indent) {
    return (JSON.stringify(value, undefined, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
}

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/cli/command/terminal.js
var terminal = __webpack_require__(48439);
;// CONCATENATED MODULE: ./build/hosts/cli/command/output.js










const recorders = [];
/** Everything that is written from now on; answers what that was. */
function recordOutput() {
    const output = [];
    recorders.push((emitted) => output.push(emitted));
    return () => output;
}
let choice = { color: 'auto', isQuiet: false };
/** Decides about all that is written from now on. */
function chooseOutput(next) {
    choice = next;
}
/** How text for people is written to one of the two. */
function screenFor(to) {
    return (0,terminal/* screenOf */.S)(to === 'out' ? process.stdout : process.stderr, choice.color, process.env);
}
/** Writes text as it is. */
function emit(emitted) {
    const [to, text, pieces] = emitted;
    if (to === 'pieces') {
        emitPieces(text, pieces);
        return;
    }
    for (const record of recorders)
        record(emitted);
    write(to, text);
}
/** The same for results in pieces, which are not all there at once unless somebody records them. */
function emitPieces(between, pieces) {
    const recorded = recorders.length === 0 ? undefined : [...pieces];
    if (recorded !== undefined)
        for (const record of recorders)
            record(['pieces', between, recorded]);
    let text = '';
    let isFirst = true;
    for (const [, piece] of recorded ?? pieces) {
        if (text.length >= WRITTEN_AT_ONCE) {
            write('out', text);
            text = '';
        }
        text += isFirst ? piece : between + piece;
        isFirst = false;
    }
    write('out', text);
}
function write(to, text) {
    if (live !== '')
        process.stderr.write(CLEAR);
    if (to === 'out')
        (0,write_file/* writeOutput */.zh)(text);
    else
        process.stderr.write(text);
    if (live !== '')
        process.stderr.write(live);
}
const CLEAR = '\r\u001b[K';
/** The line that is shown now. */
let live = '';
/** Shows a line of safe text below all others until the next one is shown, on a terminal. An empty one takes it away. */
function showLive(line) {
    const { width } = screenFor('err');
    if (width === undefined || choice.isQuiet || (line === '' && live === ''))
        return;
    // The last column of some terminals begins a new line.
    live = line.slice(0, width - 1);
    process.stderr.write(`${CLEAR}${live}`);
}
/** True where a live line is seen. */
function hasLive() {
    return screenFor('err').width !== undefined && !choice.isQuiet;
}
/** Writes to stdout: results only. */
function print(text) {
    emit(['out', text.endsWith('\n') ? text : `${text}\n`]);
}
/** Controls that a terminal would obey; lines may end as those of Windows do. */
const OBEYED = /(?!\r\n)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Writes a file of untrusted text to stdout as it is, to be redirected; refuses what a terminal or the log of a CI would obey. */
function printFile(text) {
    if ((0,safe_text/* withoutAgentCommands */.C1)(text) !== text)
        throw new errors/* TerrariumError */.qM('usage', 'what is to be printed has a command for Azure Pipelines: ##vso[', {
            hint: 'write it into a file where the command can, or remove it from the definition',
        });
    const found = OBEYED.exec(text);
    if (found !== null) {
        const line = text.slice(text.lastIndexOf('\n', found.index) + 1).split('\n', 1)[0] ?? '';
        throw new errors/* TerrariumError */.qM('usage', `what is to be printed has control characters: ${(0,model_diagnostic/* quote */.hD)(line)}`, {
            hint: 'remove them where the definition, or a name in the image, has them',
        });
    }
    print(text);
}
/** Writes lines of untrusted text to stdout, as they can be shown. */
function printLines(lines) {
    print(lines.map((line) => (0,safe_text.logLine)(line)).join('\n'));
}
/** Writes rows of safe cells to stdout. */
function printTable(rows, toneOf) {
    print((0,columns/* formatColumns */.j)(rows, screenFor('out'), toneOf));
}
/** Writes lines of untrusted text to stdout, within the columns of a terminal. */
function printWrapped(lines) {
    const { width } = screenFor('out');
    print(lines.flatMap((line) => (0,screen/* wrapLine */.x9)((0,safe_text.logLine)(line), width)).join('\n'));
}
// JSON leaves these as they are, and a terminal, or the agent of Azure Pipelines, may obey them.
function escapeControls(json) {
    const asEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const escaped = json.replace(/[\u007f-\u009f]/g, asEscape);
    return escaped.includes('##') ? escaped.replace(/(##vso)\[/giu, '$1\\u005b') : escaped;
}
/** Writes JSON to stdout. */
function printJson(value) {
    let text = '';
    for (const piece of jsonPieces(value)) {
        if (text.length >= WRITTEN_AT_ONCE) {
            emit(['out', text]);
            text = '';
        }
        text += escapeControls(piece);
    }
    emit(['out', `${text}\n`]);
}
/** Writes lines to stdout, one of each definition. */
function printPieces(pieces) {
    emitPieces('\n', pieces);
    emit(['out', '\n']);
}
/** Writes JSON to stdout, in which the items of a list are what is printed of definitions. */
function printJsonPieces(value, list, items) {
    if (items.length === 0) {
        printJson(value);
        return;
    }
    const { before, after } = jsonAround(value, list);
    emit(['out', escapeControls(before)]);
    emitPieces(BETWEEN_ITEMS, piecesOf(items));
    emit(['out', `${escapeControls(after)}\n`]);
}
function* piecesOf(items) {
    for (const item of items)
        yield [item.id, jsonPiece(item)];
}
/** What such JSON has of one definition. */
function jsonPiece(item) {
    return escapeControls(jsonItem(item));
}
/** Characters. */
const WRITTEN_AT_ONCE = 64 * 1024;
/** Writes a line about the run itself to stderr. */
function printNote(line) {
    if (!choice.isQuiet)
        emit(['err', `${line}\n`]);
}
/** Writes findings to stderr, worst first, of a quiet run the errors, and at most as many as a run shows. */
function printDiagnostics(diagnostics) {
    const screen = screenFor('err');
    const told = choice.isQuiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    for (const diagnostic of (0,model_diagnostic/* worstFirst */.md)((0,findings/* shownFindings */.qA)((0,model_diagnostic/* distinct */.dM)(told))))
        emit(['err', `${(0,report_text/* renderDiagnostic */.IW)(diagnostic, screen)}\n`]);
}


/***/ }),

/***/ 48439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ isColorChoice),
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   zg: () => (/* binding */ COLOR_CHOICES)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_report_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64829);


const COLOR_CHOICES = ['auto', 'always', 'never'];
function isColorChoice(text) {
    return COLOR_CHOICES.some((choice) => choice === text);
}
/** Fewer columns hold no table. */
const NARROWEST = 40;
/** How text for people is written to a stream: with colours and within its columns on a terminal, as it is elsewhere. */
function screenOf({ isTTY, columns }, choice, env) {
    const width = isTTY && columns > 0 ? Math.max(columns, NARROWEST) : undefined;
    return { width, paint: hasColor(isTTY, choice, env) ? paint : _core_report_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ.paint };
}
// https://no-color.org, https://force-color.org
function hasColor(isTTY, choice, { FORCE_COLOR, NO_COLOR, TERM }) {
    if (choice !== 'auto')
        return choice === 'always';
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTTY && !NO_COLOR && TERM !== 'dumb';
}
const STYLES = {
    good: 'green',
    changing: 'cyan',
    bad: 'red',
    doubtful: 'yellow',
    quiet: 'dim',
    heading: 'bold',
};
function paint(tone, text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false });
}


/***/ })

};
