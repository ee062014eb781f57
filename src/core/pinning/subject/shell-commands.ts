/** A word of a shell command without quotes and escapes, and its position. */
export interface ShellWord {
  readonly text: string;
  readonly start: number;
}

/** Separators of commands. Quotes and escapes take precedence. */
const SEPARATORS = new Set([';', '&', '|', '\n', '(', ')']);

/**
 * Simple commands of a shell text, as far as they can be determined without running it: expansions are left in their
 * words.
 */
export function splitCommands(text: string): readonly (readonly ShellWord[])[] {
  const commands: ShellWord[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '#') at = endOfLine(text, at);
    else if (SEPARATORS.has(char)) {
      commands.push([]);
      at += 1;
    } else if (/\s/.test(char)) at += 1;
    else {
      const { word, end } = readWord(text, at);
      commands.at(-1)?.push({ text: word, start: at });
      at = end;
    }
  }
  return commands.map(withoutRedirections).filter((words) => words.length > 0);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function readWord(text: string, start: number): { readonly word: string; readonly end: number } {
  let word = '';
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    const redirects = char === '&' && /[<>]$/.test(word);
    if (/\s/.test(char) || (SEPARATORS.has(char) && !redirects)) break;
    const end = endOfPiece(text, at);
    word += unquote(text.slice(at, end));
    at = end;
  }
  return { word, end: at };
}

// The end of a quoted text, a substitution, an escaped character, or one plain character.
function endOfPiece(text: string, at: number): number {
  const char = text[at] ?? '';
  if (char === '\\') return at + 2;
  if (char === "'") return behind(text, "'", at + 1);
  if (char === '"' || char === '`') return endOfQuoted(text, char, at + 1);
  return char === '$' && text[at + 1] === '(' ? endOfSubstitution(text, at + 2) : at + 1;
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + 1;
}

function endOfQuoted(text: string, quote: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function endOfSubstitution(text: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < text.length && depth > 0) {
    const char = text[at];
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    at = char === "'" || char === '"' ? Math.max(endOfPiece(text, at), at + 1) : at + 1;
  }
  return at;
}

function unquote(piece: string): string {
  if (piece.startsWith("'")) return piece.slice(1, piece.endsWith("'") && piece.length > 1 ? -1 : undefined);
  if (piece.startsWith('"'))
    return piece.slice(1, piece.endsWith('"') && piece.length > 1 ? -1 : undefined).replace(/\\(["\\])/g, '$1');
  return piece.startsWith('\\') ? piece.slice(1) : piece;
}

// `>file`, `2>&1`, and `> file` in two words.
function withoutRedirections(words: readonly ShellWord[]): readonly ShellWord[] {
  return words.filter(
    ({ text }, index) => !/^\d*[<>]/.test(text) && !/^\d*(?:<|>>?)$/.test(words[index - 1]?.text ?? ''),
  );
}
