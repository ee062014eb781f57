import { describe, expect, it } from 'vitest';
import { ENTRY_KEYS } from '../../src/core/config/entry-keys.ts';
import { DEFAULTS_KEYS, FILE_KEYS } from '../../src/core/config/file-keys.ts';
import type { Key, WrittenKey } from '../../src/core/config/key.ts';
import { plain, read, rowsOf, sectionsOf } from './repository.ts';

const sections = [2, 3].flatMap((level) => sectionsOf(read('docs/configuration.md'), level));

/** Key and default of each row of a table of docs/configuration.md. */
function documented(title: string): readonly (readonly [string, string])[] {
  const text = sections.find((section) => section.title === title)?.text.split('\n### ')[0] ?? '';
  return rowsOf(text).map(([key, , fallback = '']) => [plain(key), fallback]);
}

function known(keys: readonly (Key<unknown> | WrittenKey)[], prefix = ''): readonly (readonly [string, string])[] {
  return keys.map((key) => [
    `${prefix}${key.name}`,
    key.without ?? written('otherwise' in key ? key.otherwise : undefined),
  ]);
}

/** A value as terrarium.yml has it, in flow style. */
function written(value: unknown): string {
  if (value === undefined) return 'none';
  if (Array.isArray(value)) return `\`[${value.join(', ')}]\``;
  return `\`${value instanceof Map ? JSON.stringify(Object.fromEntries(value)) : typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

describe('docs/configuration.md', () => {
  it('has every key of the file and its default, in order', () => {
    const keys = Object.values(FILE_KEYS).flatMap((key) =>
      key === FILE_KEYS.defaults ? known(Object.values(DEFAULTS_KEYS), 'defaults.') : known([key]),
    );
    expect(documented('Keys')).toEqual(keys);
  });

  it('has every key of an entry and what applies without it, in order', () => {
    expect(documented('Entries')).toEqual(known(Object.values(ENTRY_KEYS)));
  });
});
