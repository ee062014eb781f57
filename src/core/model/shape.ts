import { isRecord } from './json.ts';

/** Parses a value from untrusted JSON; `undefined` if it is not of that shape. */
export type Parse<T> = (value: unknown) => T | undefined;

/** A text with a UTF-8 form. */
export const parseText: Parse<string> = (value) =>
  typeof value === 'string' && value.isWellFormed() ? value : undefined;

export const parseBoolean: Parse<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A text that matches an expression. */
export function matching(pattern: RegExp): Parse<string> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}

export function oneOf<T extends string>(...texts: readonly T[]): Parse<T> {
  return (value) => texts.find((text) => text === value);
}

export function listOf<T>(parse: Parse<T>): Parse<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const parsed = value.map((element) => parse(element));
    return parsed.includes(undefined) ? undefined : parsed.filter((element) => element !== undefined);
  };
}

/** A list of exactly these elements. */
export function tupleOf<T extends readonly unknown[]>(...parsers: { readonly [K in keyof T]: Parse<T[K]> }): Parse<T> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== parsers.length) return undefined;
    const parsed = parsers.map((parse, index) => parse(value[index]));
    return parsed.includes(undefined) ? undefined : (parsed as unknown as T);
  };
}

/** Null, or what another parser takes. */
export function nullOr<T>(parse: Parse<T>): Parse<T | null> {
  return (value) => (value === null ? null : parse(value));
}

/** An object of at most `most` members of one kind. */
export function mapOf<T>(
  isKey: (key: string) => boolean,
  parse: Parse<T>,
  most: number,
): Parse<Readonly<Record<string, T>>> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const members = Object.entries(value).map(([key, member]) => [key, parse(member)] as const);
    const isTaken = members.length <= most && members.every(([key, member]) => isKey(key) && member !== undefined);
    return isTaken ? (Object.fromEntries(members) as Record<string, T>) : undefined;
  };
}

/** An object with these members, of which some may be absent. Others are left out. */
export function objectOf<T extends object>(
  members: { readonly [K in keyof T]-?: Parse<Exclude<T[K], undefined>> },
  optional: readonly (keyof T & string)[] = [],
): Parse<T> {
  const parsers = Object.entries<Parse<unknown>>(members);
  const absent: readonly string[] = optional;
  return (value) => {
    if (!isRecord(value)) return undefined;
    const own = parsers.filter(([key]) => Object.hasOwn(value, key) || !absent.includes(key));
    const parsed = own.map(([key, parse]) => [key, Object.hasOwn(value, key) ? parse(value[key]) : undefined] as const);
    return parsed.some(([, member]) => member === undefined) ? undefined : (Object.fromEntries(parsed) as T);
  };
}
