import { describe, expect, it } from 'vitest';
import { isLocalChannel } from '../../../src/core/specifiers/channel.ts';
import { isSubdir } from '../../../src/core/specifiers/subdir.ts';

describe('channels of one machine', () => {
  it.each([
    'local',
    ' local ',
    'local/linux-64',
    'file:///x',
    'file:x',
    '/abs',
    './x',
    '../x',
    '.',
    '..',
    '~/x',
    'C:\\x',
    'c:/x',
    '.\\x',
    '\\\\host\\x',
  ])('%j is a channel of one machine', (text) => {
    expect(isLocalChannel(text)).toBe(true);
  });

  it.each(['locale', 'my/local', 'a', 'https://h/x', '.x', 'profile:', 'c', 'a/../b', ''])(
    '%j is no channel of one machine',
    (text) => {
      expect(isLocalChannel(text)).toBe(false);
    },
  );
});

describe('subdirs', () => {
  it.each(['noarch', 'linux-64', 'linux-aarch64', 'osx-arm64', 'win-64', 'zos-z'])('%s is one', (text) => {
    expect(isSubdir(text)).toBe(true);
  });

  it.each(['', 'linux', 'linux-65', 'linux64', 'Linux-64', 'linux-64 '])('%j is no subdir', (text) => {
    expect(isSubdir(text)).toBe(false);
  });
});
