/** Characters of a line that is shown, at most. */
const MAX_LINE = 2000;

// What a terminal, a log viewer or a reader could take for something else than it is: controls (with ESC, CR, LF, NEL),
// format characters (bidi controls, zero-width, tags), line and paragraph separators, white space that is no plain space,
// characters that are drawn as nothing, and halves of surrogate pairs.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}|[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0]|[\u{E0100}-\u{E01EF}]/gu;

/**
 * One line of untrusted text for logs and terminals. What cannot be seen becomes `\u{hex}`, and no parser of the Actions
 * runner finds a command in it: version 1 commands start at `##[` anywhere in a line, version 2 commands at `::`.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string): string {
  return cut(breakCommands(showInvisible(clip(text, MAX_LINE))), MAX_LINE);
}

/**
 * Untrusted text in GitHub Flavored Markdown, also in a table cell: one code span, never empty. Inside code spans nothing is
 * a link, a mention, an image or HTML; a table splits its cells first, so that `|` may not stand there either.
 */
export function codeSpan(text: string, max = 200): string {
  const shown = showInvisible(clip(text, max)).replace(/[`|\\]/g, escaped);
  // White space at both ends would be stripped: a span of spaces alone is shown as what it is.
  const visible = shown.replace(/^ | $/g, escaped);
  return `\`${cut(visible === '' ? '(empty)' : visible, max)}\``;
}

/** Untrusted text between HTML tags, on one line. */
export function htmlText(text: string, max = 200): string {
  const shown = cut(showInvisible(clip(text, max)), max);
  // Every sign that Markdown or GitHub could read is a character reference: these are resolved after that reading.
  return shown.replace(/[^A-Za-z0-9 ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
