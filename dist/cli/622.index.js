export const id = 622;
export const ids = [622,253];
export const modules = {

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports codeSpan, htmlText, codeBlock */
/** Characters of a line that is shown, at most. */
const MAX_LINE = 2000;
// What a terminal, a log viewer or a reader takes for something else than it is: controls (ESC, CR, LF, NEL), format
// characters (bidi controls, zero-width, tags), line and paragraph separators, white space that is no plain space, characters
// that are drawn as nothing, and halves of surrogate pairs.
const HIDDEN = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{2800}\u{3164}\u{FE00}-\u{FE0F}\u{FFA0}\u{E0000}-\u{E0FFF}]|(?! )\p{Zs}`;
const IN_LINE = new RegExp(HIDDEN, 'gu');
const IN_SPAN = new RegExp(String.raw `${HIDDEN}|[\x60|\\]|^ | $`, 'gu');
// Where the runner would find a command: version 1 at `##[` anywhere in a line, version 2 at `::` behind white space. It
// compares by culture, which skips characters without weight, hence the spans of non-ASCII. A letter or digit before `::`
// keeps `channel::name` legible: that is no start of a line.
const COMMAND = /(?<=#[^ -~]*#[^ -~]*)\[|(?<=^ *):|(?<![A-Za-z0-9]):(?=[^ -~]*:)/gu;
/**
 * One line of untrusted text for logs and terminals, of at most `max` characters: what cannot be seen becomes `\u{hex}`, and
 * the Actions runner recognises no command in it.
 * https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
function logLine(text, max = MAX_LINE) {
    return cut(clip(text, max).replace(IN_LINE, escaped).replace(COMMAND, escaped), max);
}
/**
 * Untrusted text in GitHub Flavored Markdown, also in a table's cell: exactly one code span, never empty, with at most `max`
 * characters of content. Nothing in it is a link, a mention, an image or HTML. A table is cut into cells before spans are
 * read, hence no `|` and no `\` but in `\u{hex}`.
 */
function codeSpan(text, max = 200) {
    const shown = clip(text, max).replace(IN_SPAN, escaped);
    return `\`${shown === '' ? '(empty)' : cut(shown, max)}\``;
}
/** Untrusted text between HTML tags, on one line: every sign that Markdown or HTML could read is a character reference. */
function htmlText(text, max = 200) {
    const shown = cut(clip(text, max).replace(IN_LINE, escaped), max);
    return shown.replace(/[^A-Za-z0-9 ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
/** Lines of untrusted text as a fenced code block, which no line can close: its fence is longer than any in the text. */
function codeBlock(lines, language = 'text') {
    const shown = lines.map((line) => clip(line, MAX_LINE).replace(IN_LINE, escaped)).map((line) => cut(line, MAX_LINE));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function escaped(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
// One character more than is shown is enough to know that the text is too long: no character becomes shorter.
function clip(text, max) {
    return text.slice(0, max + 1);
}
// Neither a `\u{hex}` nor a surrogate pair is cut in two.
function cut(shown, max) {
    if (shown.length <= max)
        return shown;
    return `${shown.slice(0, Math.max(0, max - 3)).replace(/\\(?:u(?:\{[0-9a-f]{0,6})?)?$|[\uD800-\uDBFF]$/, '')}...`;
}


/***/ }),

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1295);
/* harmony import */ var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6001);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1081);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2345);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3881);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);








const FLAGS = [..._arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON */ .Sq, { name: 'json', kind: 'flag', help: 'print JSON' }];
const SUMMARY = 'Lists every definition that is recognised, and what becomes of it. Reads no build context.';
const command = async (args) => {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .readArguments */ .lR)(FLAGS, args);
    if (parsed.help) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .formatHelp */ .B2)('list [flags]', SUMMARY, FLAGS));
        return 0;
    }
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOptions */ .tv)(parsed);
    const tree = await (0,_adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workTree */ ._E)(options.root);
    const { config, diagnostics } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(tree, options);
    const found = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .outline */ .rj)(tree, config);
    if (parsed.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)({ formatVersion: 1, environments: found.map(listJson) });
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(formatList(found));
    if (!parsed.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printDiagnostics */ .aE)([...diagnostics, ...found.flatMap(({ item }) => item.diagnostics)]);
    return found.some(({ origin, item }) => (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isSelected */ .sp)(origin) && !item.ok) ? 1 : 0;
};
function listJson({ origin, item }) {
    const { id, source, format, kind, selection } = origin;
    return {
        id,
        name: item.ok ? (item.value.name ?? null) : null,
        source,
        format,
        kind,
        selection,
        selected: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isSelected */ .sp)(origin),
        ok: item.ok,
    };
}
function formatList(found) {
    if (found.length === 0)
        return 'no environment definition was found';
    const rows = found.map(({ origin, item }) => {
        const name = item.ok ? (item.value.name ?? '') : '(has errors)';
        return [origin.selection, origin.format, origin.kind, (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(origin.id), (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(name)];
    });
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ })

};
