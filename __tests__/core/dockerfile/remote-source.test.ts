import { describe, expect, it } from 'vitest';
import { remoteKind } from '../../../src/core/dockerfile/remote-source.ts';

describe('a source of ADD', () => {
  it.each<[string, 'git' | 'url' | undefined]>([
    ['a', undefined],
    ['./a.git', undefined],
    ['../git@h:a', undefined],
    ['github.com/a/b.git', undefined],
    ['h.io/a/b.git', undefined],
    ['git@h:a/b.git', 'git'],
    ['user-1@h.io:a?b#c', 'git'],
    ['a b@h:c', undefined],
    ['@h:c', undefined],
    ['git://h/a', 'git'],
    ['SSH://h/a', 'git'],
    ['https://h/a.git', 'git'],
    ['https://h/a.git#main:sub', 'git'],
    ['http://h/a/b.git?x=y', 'git'],
    ['HTTPS://h/a.git', 'git'],
    ['https://h/a.gitx', 'url'],
    ['https://h.git', 'url'],
    ['https://h/a?b.git', 'url'],
    ['https://h/a.tar', 'url'],
    ['http://h', 'url'],
    ['HTTPS://h/a', undefined],
    ['ftp://git@h:a', undefined],
  ])('%s: %s', (text, expected) => {
    expect(remoteKind(text)).toBe(expected);
  });
});
