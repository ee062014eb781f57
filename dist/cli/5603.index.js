export const id = 5603;
export const ids = [5603];
export const modules = {

/***/ 85603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ withoutAgentCommands),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports isPlainText, suggestionBlock */
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


/***/ })

};
