/**
 * Reads a string of TOML 1.0 at an offset of a valid text, and returns where it ends. The value is missing if the
 * string contains an escape that TOML 1.0 does not define. https://toml.io/en/v1.0.0#string
 */
export function tomlString(text: string, start: number): { readonly value: string | undefined; readonly end: number } {
  const quote = text.charAt(start);
  const marks = text.startsWith(quote.repeat(3), start) ? 3 : 1;
  const close = closingQuote(text, start + marks, quote, marks);
  const content = text.slice(marks === 3 && text[start + marks] === '\n' ? start + marks + 1 : start + marks, close);
  return { value: quote === '"' ? unescaped(content) : content, end: Math.min(close + marks, text.length) };
}

/** Offset of the quotes that end a string; up to two more may precede the closing three. */
function closingQuote(text: string, start: number, quote: string, marks: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text.startsWith(quote.repeat(marks), at)) {
      let end = at;
      while (marks === 3 && end < at + 2 && text[end + 3] === quote) end += 1;
      return end;
    }
  }
  return text.length;
}

const ESCAPE = /\\(?:([ \t]*\n[ \t\n]*)|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs;
const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  '\\': '\\',
};

function unescaped(content: string): string | undefined {
  let known = true;
  const text = content.replace(ESCAPE, (_whole, lineEnd?: string, short?: string, long?: string, letter = '') => {
    if (lineEnd !== undefined) return '';
    const hex = short ?? long;
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    known &&= Object.hasOwn(ESCAPES, letter);
    return ESCAPES[letter] ?? '';
  });
  return known ? text : undefined;
}
