/** Contents of the brackets by key; `version`, `build`, `channel`, `subdir` and `url` may also be written outside. */
export type Fields = ReadonlyMap<string, string>;

export type FieldsReading =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

/** Keys that can only be written in brackets, in canonical order. */
export const BRACKET_KEYS = [
  'build_number',
  'md5',
  'sha256',
  'fn',
  'license',
  'license_family',
  'features',
  'track_features',
] as const;

const POSITIONAL_KEYS = ['version', 'build', 'channel', 'subdir', 'url'];
const PAIR = /^\s*([A-Za-z0-9_-]+)=(?:'([^'"[\]]*)'|"([^'"[\]]*)"|([^'"[\],\s]*))\s*(,|$|(?=\s))/;
const NO_PAIR = /^\s*[A-Za-z0-9_.-]+\s*(?:,|$)/;
const EXTRAS = 'extras are pip\'s: name the packages that they stand for, or move the line below "pip:"';

/**
 * Parses `key=value` pairs, quoted or not, between brackets. Values with quotes or brackets are refused, because conda
 * cannot read them. https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L52
 */
export function parseFields(text: string): FieldsReading {
  const fields = new Map<string, string>();
  let rest = text;
  do {
    const match = PAIR.exec(rest);
    if (match === null)
      return { ok: false, reason: 'expected key="value" in brackets', ...(NO_PAIR.test(rest) ? { hint: EXTRAS } : {}) };
    const [whole, key = '', single, double, bare] = match;
    const value = parseField(key, (single ?? double ?? bare ?? '').trim());
    if (!value.ok) return value;
    if (fields.has(key)) return { ok: false, reason: `${key} is given twice` };
    fields.set(key, value.text);
    rest = rest.slice(whole.length);
  } while (rest.trim() !== '');
  return { ok: true, fields };
}

type ValueReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };
type Rule = (value: string) => string | undefined;

const RULES: Readonly<Record<(typeof BRACKET_KEYS)[number], readonly [Rule, string]>> = {
  build_number: [parseBuildNumber, 'a number, as in ">=1"'],
  md5: [matching(/^[0-9a-f]{32}$/), '32 hex digits in lower case'],
  sha256: [matching(/^[0-9a-f]{64}$/), '64 hex digits in lower case'],
  fn: [matching(/^[A-Za-z0-9_.+!~-]+\.(?:conda|tar\.bz2)$/), 'the name of a .conda or .tar.bz2 file'],
  license: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license'],
  license_family: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license family'],
  features: [parseNames, 'names'],
  track_features: [parseNames, 'names'],
};

function parseField(key: string, value: string): ValueReading {
  if (value === '') return { ok: false, reason: `${JSON.stringify(key)} has no value` };
  if (POSITIONAL_KEYS.includes(key)) return { ok: true, text: value };
  const known = BRACKET_KEYS.find((name) => name === key);
  if (known === undefined)
    return { ok: false, reason: `${JSON.stringify(key)} in brackets is not what conda and micromamba know` };
  const [rule, expected] = RULES[known];
  const text = rule(value);
  return text === undefined ? { ok: false, reason: `expected ${expected} for ${key}` } : { ok: true, text };
}

function matching(pattern: RegExp): Rule {
  return (value) => (pattern.test(value) ? value : undefined);
}

// micromamba expects one equal sign where conda accepts one or two; both accept the number without a sign.
function parseBuildNumber(value: string): string | undefined {
  const match = /^(==?|!=|<=|>=|<|>)?\s*0*([0-9]{1,18})$/.exec(value);
  if (match === null) return undefined;
  const [, operator = '', digits] = match;
  return `${operator.startsWith('=') ? '' : operator}${digits}`;
}

// A set: order and duplicates do not matter.
function parseNames(value: string): string | undefined {
  const names = value.split(/[\s,]+/);
  if (!names.every((name) => /^[A-Za-z0-9_.-]+$/.test(name))) return undefined;
  return [...new Set(names)].sort().join(' ');
}
