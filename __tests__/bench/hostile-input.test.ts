import { describe, expect, it } from 'vitest';
import { CASES, subjectName } from '../../bench/hostile-input/cases.ts';
import { READERS } from '../../src/core/formats/readers.ts';
import { PIN_RULES } from '../../src/core/pinning/rules.ts';

const SMALL = 1000;

describe('the bench of hostile inputs', () => {
  const subjects = new Set(CASES.map(({ subject }) => subject));

  it.each(READERS.map((reader) => [reader.format, reader] as const))('has a case of the reader %s', (_, reader) => {
    expect(subjects).toContain(reader);
  });

  it.each(PIN_RULES.map((rule) => [rule.id, rule] as const))('has a case of the rule %s', (_, rule) => {
    expect(subjects).toContain(rule);
  });

  it('has cases that are read to their end', async () => {
    const broken: string[] = [];
    for (const { subject, name, prepare } of CASES) {
      const work = await prepare(SMALL);
      try {
        work();
      } catch (error) {
        broken.push(`${subjectName(subject)}, ${name}: ${String(error)}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
