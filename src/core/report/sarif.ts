import { type Diagnostic, worstFirst } from '../model/diagnostic.ts';
import { shorten } from '../model/shorten.ts';
import { sha256Hex } from '../names/sha256.ts';
import { PIN_RULES, rulePage } from '../pinning/rules.ts';

/** GitHub shows 5,000 results of a run, by severity, and refuses 25,000. https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning */
const MAX_RESULTS = 5000;
/** Characters of a message. */
const MAX_TEXT = 1000;

export interface SarifOptions {
  readonly version: string;
  /** Folder of the definitions, relative to the repository, empty or with a slash at its end. */
  readonly prefix: string;
}

/**
 * Findings as SARIF 2.1.0, worst first, at most 5,000. Findings of no file are left out: code scanning shows places.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(diagnostics: readonly Diagnostic[], { version, prefix }: SarifOptions): string {
  const placed = diagnostics.filter(({ path }) => path !== '.');
  const shown = worstFirst(placed).slice(0, MAX_RESULTS);
  const codes = [...new Set(shown.map(({ code }) => code))].sort();
  const driver = {
    name: 'Terrarium',
    semanticVersion: version,
    informationUri: 'https://github.com/terrarium-env/terrarium',
    rules: codes.map(ruleOf),
  };
  const results = shown.map((diagnostic) => resultOf(diagnostic, prefix, codes));
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  })}\n`;
}

function ruleOf(id: string) {
  const rule = PIN_RULES.find((candidate) => candidate.id === id);
  const helpUri = rule === undefined ? ERRORS : rulePage(id);
  return {
    id,
    shortDescription: { text: messageText(rule?.summary ?? id) },
    helpUri,
    defaultConfiguration: { level: rule?.severity ?? 'error' },
  };
}

const ERRORS = 'https://github.com/terrarium-env/terrarium/blob/main/docs/errors.md#diagnostics';

function resultOf(diagnostic: Diagnostic, prefix: string, codes: readonly string[]) {
  const { severity, code, message, hint, path, line = 1, column } = diagnostic;
  const uri = `${prefix}${path}`.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    // SARIF has the same three words for it.
    level: severity,
    message: { text: messageText(hint === undefined ? message : `${message}. ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
        },
      },
    ],
    // A finding stays one when its line moves.
    partialFingerprints: {
      'terrarium/v1': sha256Hex(JSON.stringify([code, path, message])),
    },
  };
}

// Unescaped brackets are links, `[text](address)`: section 3.11.6. Text of strangers is to have none.
function messageText(text: string): string {
  const escaped = shorten(text, MAX_TEXT).replace(/[[\]\\]/g, String.raw`\$&`);
  return withoutHalf(shorten(escaped, MAX_TEXT));
}

// The cut may have left the backslash of a sign that is gone.
function withoutHalf(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\\') end -= 1;
  return (text.length - end) % 2 === 0 ? text : text.slice(0, -1);
}
