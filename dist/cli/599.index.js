export const id = 599;
export const ids = [599,253];
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

/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3498);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1295);
/* harmony import */ var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7253);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6001);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2345);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4480);








const FLAGS = [..._arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON */ .Sq, ..._arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .REGISTRY */ .Mo, { name: 'offline', kind: 'flag', help: 'ask no registry' }];
const SUMMARY = 'Shows one environment, by id or name: what is hashed, what a build would do, and why.';
const command = async (args) => {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .readArguments */ .lR)(FLAGS, args);
    if (parsed.help) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .formatHelp */ .B2)('explain <id> [flags]', SUMMARY, FLAGS));
        return 0;
    }
    const [wanted, ...more] = parsed.positionals;
    if (wanted === undefined || more.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
    const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .makePlan */ .C)(parsed, 'present', [wanted]);
    const found = planned.head.definitions.find(({ origin, item }) => origin.id === wanted || (item.ok && item.value.name === wanted));
    if (found === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `no environment is called ${JSON.stringify(wanted)}`, {
            hint: 'terrarium list shows them',
        });
    const row = (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .E)(planned).rows.find(({ id }) => id === found.origin.id);
    const sharers = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(planned.head).filter(({ id, hash }) => found.item.ok && hash === found.item.value.hash && id !== found.origin.id);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(formatDefinition(found, row, sharers));
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printDiagnostics */ .aE)([...found.item.diagnostics, ...(row?.pins ?? [])]);
    return found.item.ok ? 0 : 1;
};
function formatDefinition({ origin, item }, row, sharers) {
    const head = [`${origin.id}`, `  format     ${origin.format}, ${origin.kind}`, `  selection  ${origin.selection}`];
    if (!item.ok)
        return [...head, `  failed     at ${item.stage}: ${item.cause}`].map(_core_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine).join('\n');
    const { value } = item;
    const lines = [
        ...head,
        `  name       ${value.name ?? '(none)'}${value.version === undefined ? '' : ` ${value.version}`}`,
        `  hash       ${value.hash}`,
        ..._core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .SECTIONS */ .bP.map((section) => `    ${section.padEnd(9)} ${value.sections[section].slice(0, 12)}`),
        ...value.definition.bases.map((base) => `  base       ${base.reference || `environment ${base.parent.slice(0, 12)}`} (${base.platform})`),
        ...value.definition.steps.stages.map((stage, index) => `  stage ${index}    ${stage.from}, ${stage.instructions.length} instructions`),
        ...value.files.map((file) => `  file       ${file.path}${file.executable ? ' (executable)' : ''}`),
        ...value.definition.python.channels.map((channel) => `  channel    ${channel}`),
        ...value.definition.python.conda.map((spec) => `  conda      ${spec}`),
        ...formatPip(value.definition.python.pip),
        ...sharers.map(({ id }) => `  same image ${id}`),
        ...(row === undefined
            ? []
            : [`  plan       ${row.status}${row.reason === undefined ? '' : ` (${row.reason})`}: ${row.detail}`]),
        ...(row?.changes ?? []).map((change) => `  changed    ${(0,_core_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N)(change)}`),
    ];
    return lines.map(_core_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine).join('\n');
}
function formatPip(entries, depth = 0) {
    return entries.flatMap((entry) => typeof entry === 'string'
        ? [`  pip        ${'  '.repeat(depth)}${entry}`]
        : [`  pip        ${'  '.repeat(depth)}${entry[0]}`, ...formatPip(entry[1], depth + 1)]);
}


/***/ })

};
