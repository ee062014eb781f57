export const id = 7421;
export const ids = [7421,4418];
export const modules = {

/***/ 34418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCheckoutConfig),
/* harmony export */   c: () => (/* binding */ withoutDrivers)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67885);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79354);



const MAX_DRIVERS = 100;
async function readCheckoutConfig(root) {
    const listed = (await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['config', '-z', '--get-regexp', '^(core\\.(autocrlf|eol|filemode)|filter\\..*)$'])) ?? '';
    const values = new Map();
    const drivers = new Set();
    for (const record of listed.split('\0')) {
        const [key = '', ...lines] = record.split('\n');
        if (key.startsWith('filter.'))
            drivers.add(key.slice('filter.'.length, Math.max(key.lastIndexOf('.'), 7)));
        else
            values.set(key, lines.length === 0 ? undefined : lines.join('\n').toLowerCase());
    }
    const eol = values.get('core.eol');
    const native = process.platform === 'win32' ? 'crlf' : 'lf';
    return {
        autocrlf: autocrlfOf(values),
        eol: eol === 'crlf' || eol === 'lf' ? eol : native,
        ignoresModes: ignoresModes(values),
        drivers,
    };
}
function ignoresModes(values) {
    if (!values.has('core.filemode'))
        return process.platform === 'win32';
    return /^(?:false|no|off|[+-]?(?:0x)?0+[kmg]?|)$/.test(values.get('core.filemode') ?? 'true');
}
/** Flags with which git starts no program for the content of a file. */
function withoutDrivers({ drivers }) {
    const strange = [...drivers].find((name) => name.includes('='));
    if (strange !== undefined || drivers.size > MAX_DRIVERS) {
        const what = strange === undefined ? `${drivers.size} of them` : JSON.stringify((0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(strange, 100));
        const hint = 'remove filter sections from the configuration of git';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', `filters of git cannot be turned off: ${what}`, { hint });
    }
    const settings = [...drivers].flatMap((name) => ['process=', 'smudge=', 'clean=', 'required=false'].map((pair) => `filter.${name}.${pair}`));
    return settings.flatMap((setting) => ['-c', setting]);
}
// A key without `=` is true.
function autocrlfOf(values) {
    if (!values.has('core.autocrlf'))
        return 'false';
    const value = values.get('core.autocrlf');
    if (value === 'input')
        return 'input';
    if (value === undefined || /^(?:true|yes|on)$/.test(value))
        return 'true';
    // Octal and hexadecimal numbers, too. https://git-scm.com/docs/git-config#Documentation/git-config.txt-integer
    const isNumber = /^[+-]?(?:0x[0-9a-f]+|\d+)[kmg]?$/.test(value);
    return isNumber && /[1-9a-f]/.test(value) ? 'true' : 'false';
}


/***/ }),

/***/ 21300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** True for the full id of a commit, in SHA-1 or SHA-256. https://git-scm.com/docs/hash-function-transition */
function isCommitId(text) {
    return typeof text === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}


/***/ }),

/***/ 91130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Resolves a path that a file refers to, relative to the file's directory. Paths are POSIX and stay below the root:
 * absolute paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
function resolvePath(directory, text) {
    if (text === '')
        return { ok: false, reason: 'expected a path, received an empty text' };
    if (/^file:(?!\/\/)/i.test(text))
        return refuse('expected a local path, received file:', 'remove "file:"');
    if (text.includes('\\'))
        return refuse('expected a relative POSIX path', 'write / between folders');
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return { ok: false, reason: 'expected a local path, received a URL' };
    if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text))
        return { ok: false, reason: 'expected a relative POSIX path' };
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, text)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return { ok: false, reason: 'the path leaves the root' };
    return { ok: true, path };
}
function refuse(reason, hint) {
    return { ok: false, reason, hint };
}
/** Directory of a path, `.` for the root. */
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path relative to the directory, or `undefined` if it is not below it. */
function relativeTo(directory, path) {
    if (directory === '.')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}
/** Folders above a folder, the nearest first; the last is the root, `.`. */
function foldersAbove(directory) {
    if (directory === '.')
        return [];
    const above = directoryOf(directory);
    return [above, ...foldersAbove(above)];
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
