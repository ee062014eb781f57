import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceOpener } from '../../../src/core/text/source-file.ts';

function open(opener: ReturnType<typeof sourceOpener>, path: string, text: string): SourceFile {
  const file = opener(path, { kind: 'text', text });
  if (file.kind !== 'text') throw new Error('it is no text');
  return file;
}

describe('a file of a run', () => {
  it('asks a reader once, each reader on its own', () => {
    const calls: string[] = [];
    const length = (text: string, path: string) => calls.push(`length ${path}`) && text.length;
    const first = (text: string, path: string) => calls.push(`first ${path}`) && text[0];
    const file = open(sourceOpener(), 'a/b.yml', 'xyz');
    expect([file.read(length), file.read(length), file.read(first), file.read(length)]).toEqual([3, 3, 'x', 3]);
    expect(calls).toEqual(['length a/b.yml', 'first a/b.yml']);
  });

  it('remembers an answer that is nothing', () => {
    let calls = 0;
    const nothing = () => {
      calls += 1;
      return undefined;
    };
    const file = open(sourceOpener(), 'a', '');
    expect([file.read(nothing), file.read(nothing)]).toEqual([undefined, undefined]);
    expect(calls).toBe(1);
  });

  it('keeps the readings of 8 million characters, the newest ones', () => {
    const opener = sourceOpener();
    const calls: string[] = [];
    const name = (_text: string, path: string) => calls.push(path);
    const large = Array.from({ length: 4 }, (_, index) => open(opener, `${index}`, 'x'.repeat(3_000_000)));
    for (const file of large) file.read(name);
    large[3]?.read(name);
    large[0]?.read(name);
    expect(calls).toEqual(['0', '1', '2', '3', '0']);
  });

  it('says why there is none', () => {
    expect(sourceOpener()('a', { kind: 'absent' })).toEqual({ kind: 'absent' });
    const refused = { kind: 'refused', code: 'too-large', message: 'it is too large' } as const;
    expect(sourceOpener()('a', refused)).toBe(refused);
  });
});
