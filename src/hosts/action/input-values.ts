import { TerrariumError } from '../../core/model/errors.ts';
import { parseOwnRepository, parseRegistryHost } from '../../core/names/reference.ts';

/** Reads the text of an input, which is not empty. A value that cannot be meant is a `usage` error that names the input. */
export type ReadInput<V> = (name: string, text: string) => V;

export const asText: ReadInput<string> = (_name, text) => text;

/** Elements on lines. */
export const asLines: ReadInput<readonly string[]> = (_name, text) => splitLines(text);

/** Elements on lines and between commas. */
export const asList: ReadInput<readonly string[]> = (_name, text) => splitList(text);

function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Elements on lines and between commas; a comma in double quotes or in the braces of a glob belongs to its element. */
export function splitList(text: string): readonly string[] {
  const elements = splitLines(text).flatMap((line) => line.match(/(?:"[^"]*"|\{[^{}]*\}|[^,])+/g) ?? []);
  return elements.map((element) => element.trim().replace(/^"([^"]*)"$/, '$1')).filter((element) => element !== '');
}

export function asOneOf<const T extends string>(values: readonly T[]): ReadInput<T> {
  return (name, text) => {
    const value = values.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    throw wrongInput(name, `one of ${values.join(', ')}`, text);
  };
}

// The words that YAML 1.2 reads as booleans, as @actions/core's getBooleanInput has them.
export const asFlag: ReadInput<boolean> = (name, text) => {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw wrongInput(name, 'true or false', text);
};

/** A flag, or `undefined` for `auto`. */
export const asAutoFlag: ReadInput<boolean | undefined> = (name, text) =>
  text === 'auto' ? undefined : asFlag(name, text);

export function asCount(from: number, to: number): ReadInput<number> {
  return (name, text) => {
    const value = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    throw wrongInput(name, `a whole number from ${from} to ${to}`, text);
  };
}

export function asShape(shape: RegExp, expected: string): ReadInput<string> {
  return (name, text) => {
    if (shape.test(text)) return text;
    throw wrongInput(name, expected, text);
  };
}

export const asRepository: ReadInput<string> = (name, text) => {
  if (parseOwnRepository(text) !== undefined) return text;
  throw wrongInput(name, 'a repository such as ghcr.io/acme/environments', text);
};

export const asRepositories: ReadInput<readonly string[]> = (name, text) =>
  splitList(text).map((element) => asRepository(name, element));

export const asRegistryHosts: ReadInput<readonly string[]> = (name, text) =>
  splitList(text).map((element) => {
    const host = parseRegistryHost(element);
    if (host !== undefined) return host;
    throw wrongInput(name, 'the host of a registry such as registry:5000', element);
  });

export function wrongInput(name: string, expected: string, received: string): TerrariumError {
  const what = received === '' ? 'nothing' : JSON.stringify(received);
  return new TerrariumError('usage', `input ${name}: expected ${expected}, received ${what}`);
}
