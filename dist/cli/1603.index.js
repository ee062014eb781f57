export const id = 1603;
export const ids = [1603,3152];
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

/***/ 79222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of UTF-8 text, 64 lower-case hex digits. */
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}


/***/ }),

/***/ 61603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMemoized: () => (/* binding */ runMemoized)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/environment/tidy-cache.js
var tidy_cache = __webpack_require__(42852);
// EXTERNAL MODULE: ./build/adapters/environment/user-cache.js
var user_cache = __webpack_require__(26083);
// EXTERNAL MODULE: ./build/adapters/environment/workspaces.js
var workspaces = __webpack_require__(90297);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(62840);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
;// CONCATENATED MODULE: ./build/adapters/memo-store.js







/** Bytes and files that a folder may hold: those that were not used for longest go first. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 128;
const SUFFIX = '.memo';
/** `most` are limits of the folder. */
function openMemoStore(folder, most = { bytes: MOST_BYTES, files: MOST_FILES }) {
    const fileOf = (name) => (0,external_node_path_.join)(folder, `${(0,sha256/* sha256Hex */.f)(name).slice(0, 32)}${SUFFIX}`);
    return {
        get: (name) => (0,attempt/* attempt */.C)(() => readMemo(fileOf(name), name)),
        keep: async (name, value) => {
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
                const file = fileOf(name);
                const temporary = `${file}.${process.pid}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
                await (0,write_file/* replaceCache */.zY)(file, temporary, formatMemo(name, value), 0o600);
                removeOldest(folder, most);
            }
            catch {
                // A disk that is full, or a folder of somebody else.
            }
        },
    };
}
/** The digest of the rest, and the rest. */
function formatMemo(name, value) {
    const body = JSON.stringify({ name, value });
    return `${(0,sha256/* sha256Hex */.f)(body)}\n${body}\n`;
}
function readMemo(file, name) {
    const stats = (0,external_node_fs_.lstatSync)(file);
    // What another user could have written is not believed.
    if (!stats.isFile() || (process.getuid !== undefined && stats.uid !== process.getuid()))
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    const body = text.slice(65, -1);
    if ((0,sha256/* sha256Hex */.f)(body) !== text.slice(0, 64))
        return undefined;
    // Our own, says its digest.
    const memo = JSON.parse(body);
    if (!(0,json/* isRecord */.u4)(memo) || memo.name !== name)
        return undefined;
    const now = new Date();
    (0,attempt/* attempt */.C)(() => (0,external_node_fs_.utimesSync)(file, now, now));
    return memo.value;
}
function removeOldest(folder, most) {
    const files = (0,external_node_fs_.readdirSync)(folder)
        .filter((file) => file.includes(SUFFIX))
        .flatMap((file) => (0,attempt/* attempt */.C)(() => ({ path: (0,external_node_path_.join)(folder, file), ...sizeAndAge((0,external_node_path_.join)(folder, file)) })) ?? [])
        .sort((a, b) => b.used - a.used);
    let bytes = 0;
    for (const [index, { path, size }] of files.entries()) {
        bytes += size;
        if (index >= most.files || bytes > most.bytes)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
function sizeAndAge(file) {
    const { size, mtimeMs } = (0,external_node_fs_.lstatSync)(file);
    return { size, used: mtimeMs };
}

;// CONCATENATED MODULE: ./build/hosts/kept-tree.js


/** Keeps what is known of the tree of a run, apart from the run: few need it. The answer is its digest, which the run is to keep. */
async function keepTree(store, run, tree) {
    const digest = (0,sha256/* sha256Hex */.f)(JSON.stringify(tree));
    await store.keep(nameOf(run), { digest, tree });
    return digest;
}
/** `undefined` where it is gone, or is that of another run. */
function knownTree(store, run, digest) {
    const kept = store.get(nameOf(run));
    // Our own, says the digest of the store.
    return (0,json/* isRecord */.u4)(kept) && kept.digest === digest ? kept.tree : undefined;
}
function nameOf(run) {
    return `known ${run}`;
}

// EXTERNAL MODULE: ./build/hosts/planted-note.js
var planted_note = __webpack_require__(89245);
// EXTERNAL MODULE: ./build/hosts/recorded-reads.js + 1 modules
var recorded_reads = __webpack_require__(60528);
// EXTERNAL MODULE: ./build/hosts/version.js
var version = __webpack_require__(43152);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var command_output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/command/memo.js












/**
 * Runs a command whose output depends on files of the work tree alone, or prints what it printed before, where every file that it was
 * computed from is the same. Where only contents of files are not, some commands print again what depends on these, and what they printed
 * of the rest. Runs are kept in the user's cache folder, for each version apart.
 */
async function runMemoized(command, args, signal) {
    const root = (0,external_node_path_.resolve)(args.root);
    const folder = (0,user_cache/* userCache */.g)('memo', [root], process.env);
    if (folder === undefined || !(0,external_node_fs_.existsSync)(root))
        return command.run(args, signal);
    const store = openMemoStore(folder);
    const name = memo_nameOf(command, args, root);
    const keep = (run) => store.keep(name, { ...run, reads: (0,recorded_reads/* formatReads */.rO)(run.reads) });
    const opened = await (0,recorded_reads/* openRecordable */.W4)(root, process.env);
    const kept = parseKept(store.get(name));
    const taken = kept && (await takeKept({ command, args, signal }, kept, { opened, store, name }));
    if (taken !== undefined) {
        for (const emitted of taken.output)
            (0,command_output/* emit */.Ic)(emitted);
        if (taken !== kept)
            await keep(taken);
        return taken.code;
    }
    const { source, reads } = opened.record();
    const output = (0,command_output/* recordOutput */.Tb)();
    let known;
    const onDefined = (defined) => {
        known = defined.known();
    };
    const code = await command.run({ ...args, openSource: async () => source, onDefined }, signal);
    await keep({
        reads: reads(),
        code,
        output: output(),
        known: known && (await keepTree(store, name, known)),
        times: 0,
    });
    (0,tidy_cache/* emptyLargeCache */.F)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'compile'), MOST_COMPILED);
    return code;
}
/** The kept run, with what depends on changed files computed again; `undefined` where it has to be computed whole. */
async function takeKept(run, kept, places) {
    const changed = await places.opened.compare(kept.reads);
    if (changed === 'alike')
        return kept;
    return changed === 'different' ? undefined : runAgain(run, kept, changed, places);
}
async function runAgain({ command, args, signal }, kept, changed, { opened, store, name }) {
    if (kept.known === undefined || command.runAgain === undefined || kept.times === MOST_TIMES)
        return undefined;
    const known = knownTree(store, name, kept.known);
    if (known === undefined)
        return undefined;
    const recorded = opened.record();
    const openSource = async () => recorded.source;
    const pieces = await command.runAgain({ ...args, openSource }, { known, changed }, signal);
    if (pieces === undefined)
        return undefined;
    const reads = (0,recorded_reads/* joinReads */.ub)(kept.reads, changed, recorded.reads());
    if (reads === undefined)
        return undefined;
    return { ...kept, times: kept.times + 1, reads, output: replacePieces(kept.output, new Map(pieces)) };
}
/** Parts are computed so often before the whole is: questions that only former contents asked are forgotten then. */
const MOST_TIMES = 100;
function replacePieces(output, pieces) {
    return output.map((emitted) => {
        if (emitted[0] !== 'pieces')
            return emitted;
        const [kind, between, before] = emitted;
        return [kind, between, before.map(([id, text]) => [id, pieces.get(id) ?? text])];
    });
}
/** What Node compiled of this program: some hundred files for each place and version of it. */
const MOST_COMPILED = 5000;
/** Everything but files that the output may depend on. */
function memo_nameOf({ usage }, { given }, root) {
    const docker = (0,planted_note/* plantedNote */.$)(process.env, (0,workspaces/* workspacesOf */.c)(root, process.env));
    const screens = ['out', 'err'].map((to) => {
        const { width, paint } = (0,command_output.screenFor)(to);
        return [width, paint('bad', '')];
    });
    return JSON.stringify([version.VERSION, programOf(), usage, given, (0,external_node_fs_.realpathSync)(root), docker, screens]);
}
/** The files of this program: a build of the same version may differ. */
function programOf() {
    const folder = (0,external_node_path_.basename)(import.meta.dirname) === 'command' ? (0,external_node_path_.join)(import.meta.dirname, '../../..') : import.meta.dirname;
    const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file));
    return files.sort().map((file) => {
        const { size, mtimeMs } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, file));
        return [file, size, mtimeMs];
    });
}
function parseKept(value) {
    if (!(0,json/* isRecord */.u4)(value) || typeof value.code !== 'number')
        return undefined;
    const { code, output, known } = value;
    const reads = (0,recorded_reads/* parseReads */.zd)(value.reads);
    if (reads === undefined || !Array.isArray(output) || !output.every(isEmitted))
        return undefined;
    return { reads, code, output, known: typeof known === 'string' ? known : undefined, times: Number(value.times) };
}
function isEmitted(value) {
    if (!Array.isArray(value) || typeof value[1] !== 'string')
        return false;
    return value[0] === 'out' || value[0] === 'err' || (value[0] === 'pieces' && Array.isArray(value[2]));
}


/***/ }),

/***/ 89245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ plantedNote)
/* harmony export */ });
/* harmony import */ var _adapters_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21149);
/* harmony import */ var _core_model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);


/** Says that Docker is not given the configuration which the environment names, because it lies in the workspace. */
function plantedNote(env, notBelow) {
    const planted = (0,_adapters_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .plantedDocker */ .Nl)(env, notBelow);
    if (planted === undefined)
        return [];
    const { variable, folder } = planted;
    const message = `${variable} leads to the configuration ${JSON.stringify(folder)} below the workspace, which docker is not given`;
    const hint = 'let DOCKER_CONFIG name a folder outside of the checkout';
    return [(0,_core_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('note', 'docker-config-ignored', message, { path: '.', hint })];
}


/***/ }),

/***/ 43152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of the package; a test keeps it equal to package.json. */
const VERSION = '0.1.0';


/***/ })

};
