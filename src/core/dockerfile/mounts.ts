import { quote } from '../model/diagnostic.ts';
import { type Flag, type FlagPart, partOfFlag } from './flags.ts';

/** The options of `RUN --mount`. https://docs.docker.com/reference/dockerfile/#run---mount */
export interface Mount {
  /** `undefined` if it is a variable. */
  readonly type: string | undefined;
  /** Stage, image or context; `undefined` if there is none. */
  readonly from: FlagPart | undefined;
  /** Unexpanded values by the primary name of each key. */
  readonly values: ReadonlyMap<string, string>;
}

/** A mount, or an error. */
export type MountReading = { readonly ok: true; readonly mount: Mount } | { readonly ok: false; readonly why: string };

const NAMES: Readonly<Record<string, string>> = { src: 'source', dst: 'target', destination: 'target' };
const KEYS = 'type from source target readonly ro readwrite rw required size id sharing mode uid gid env'.split(' ');
const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const OWNED = ['cache', 'secret', 'ssh'];
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

interface Field {
  readonly key: string;
  readonly value: string | undefined;
  /** Where the value starts in the flag's text. */
  readonly start: number;
}

/**
 * Parses the value of `--mount`. Each key may occur once and must be in lower case, although BuildKit ignores case and
 * uses the last of duplicates.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/commands_runmount.go
 */
export function parseMount(flag: Flag, offsets: readonly number[]): MountReading {
  const values = new Map<string, string>();
  let from: FlagPart | undefined;
  if (flag.value === '') return refused('it is empty');
  if (flag.value?.includes('"')) return refused('quotes inside a mount are not read');
  for (const { key, value, start } of fieldsOf(flag)) {
    const why = checkField(key, value, values);
    if (why !== undefined) return refused(why);
    values.set(key, value ?? 'true');
    if (key !== 'from' || value === undefined || value === '') continue;
    from = partOfFlag(flag, start, start + value.length, offsets);
    if (from === undefined) return refused('quotes inside the name behind from are not read');
  }
  const type = values.get('type')?.toLowerCase() ?? 'bind';
  const why = checkTogether(type, values);
  if (why !== undefined) return refused(why);
  return { ok: true, mount: { type: isVariable(type) ? undefined : type, from, values } };
}

function refused(why: string): MountReading {
  return { ok: false, why };
}

function isVariable(text: string): boolean {
  return text.includes('$');
}

function fieldsOf(flag: Flag): readonly Field[] {
  const fields: Field[] = [];
  let start = '--mount='.length;
  for (const text of (flag.value ?? '').split(',')) {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const value = equals < 0 ? undefined : text.slice(equals + 1);
    fields.push({ key: Object.hasOwn(NAMES, name) ? (NAMES[name] ?? '') : name, value, start: start + equals + 1 });
    start += text.length + 1;
  }
  return fields;
}

// Only the preceding keys count: BuildKit reads from left to right.
function checkField(key: string, value: string | undefined, before: ReadonlyMap<string, string>): string | undefined {
  if (!KEYS.includes(key)) return `unknown key ${quote(key)}`;
  if (before.has(key)) return `${key} is given twice`;
  if (value === undefined && !['readonly', 'ro', 'readwrite', 'rw', 'required'].includes(key))
    return `${key} needs a value`;
  if (key === 'from' && isVariable(value ?? '')) return NO_EXPANSION;
  const type = before.get('type')?.toLowerCase() ?? 'bind';
  if (isVariable(type)) return undefined;
  if (key === 'required' && type !== 'secret' && type !== 'ssh') return `required is no key of a ${type} mount`;
  if (key === 'size' && type !== 'tmpfs') return `size is no key of a ${type} mount`;
  return value === undefined || isVariable(value) ? undefined : checkValue(key, value);
}

const NO_EXPANSION =
  'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias';

function checkValue(key: string, value: string): string | undefined {
  const expected = {
    type: TYPES.includes(value.toLowerCase()) ? undefined : TYPES.join(', '),
    sharing: ['shared', 'private', 'locked'].includes(value.toLowerCase()) ? undefined : 'shared, private or locked',
    mode: isNumber(value, 8) ? undefined : 'an octal number',
    uid: isNumber(value, 10) ? undefined : 'a number',
    gid: isNumber(value, 10) ? undefined : 'a number',
    size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?)?b?$/i.test(value) ? undefined : 'a size such as 64m',
    readonly: BOOLEAN.test(value) ? undefined : 'true or false',
    ro: BOOLEAN.test(value) ? undefined : 'true or false',
    readwrite: BOOLEAN.test(value) ? undefined : 'true or false',
    rw: BOOLEAN.test(value) ? undefined : 'true or false',
    required: BOOLEAN.test(value) ? undefined : 'true or false',
  }[key];
  return expected === undefined ? undefined : `expected ${expected} for ${key}, received ${quote(value)}`;
}

function isNumber(text: string, base: 8 | 10): boolean {
  return (base === 8 ? /^[0-7]{1,12}$/ : /^\d{1,11}$/).test(text) && Number.parseInt(text, base) < 2 ** 32;
}

function checkTogether(type: string, values: ReadonlyMap<string, string>): string | undefined {
  if (isVariable(type)) return undefined;
  const owner = OWNED.includes(type) ? undefined : ['mode', 'uid', 'gid'].find((key) => values.has(key));
  if (owner !== undefined) return `${owner} is no key of a ${type} mount`;
  if (type !== 'cache' && values.has('sharing')) return `sharing is no key of a ${type} mount`;
  if (type !== 'secret') return undefined;
  if (values.has('from')) return 'from is no key of a secret mount';
  if (values.has('source') && values.has('id')) return 'a secret mount has a source or an id, not both';
  return ['source', 'id', 'target'].some((key) => values.get(key)) ? undefined : 'a secret mount needs an id';
}
