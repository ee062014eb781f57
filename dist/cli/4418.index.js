export const id = 4418;
export const ids = [4418];
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


/***/ })

};
