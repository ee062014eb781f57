import { describe, expect, it } from 'vitest';
import { findOwner, isNumeric } from '../../../src/core/assemble/owners.ts';

const users = {
  passwd: 'root:x:0:0::/:/bin/sh\napp:x:7:8::/:\n  blanks:x:9:10::/:\nbroken\n',
  group: 'root:x:0:\nstaff:x:50:a\n',
};

describe('owners', () => {
  it.each([
    ['app', 7, 8],
    ['app:staff', 7, 50],
    ['app:9', 7, 9],
    ['12', 12, 12],
    ['+12', 12, 12],
    ['12:34', 12, 34],
    ['12:staff', 12, 50],
    ['12:', 12, 0],
    ['', 0, 0],
    [':staff', 0, 50],
    ['unknown', 0, 0],
    ['app:unknown', 7, 8],
    ['7:unknown', 7, 7],
    ['1:2:3', 1, 1],
    ['blanks', 9, 10],
    ['broken', 0, 0],
  ])('%s', (text, uid, gid) => {
    expect(findOwner(text, users)).toEqual({ uid, gid });
  });

  it('are root where an image has no users, and left to BuildKit where no user has such a number', () => {
    expect(findOwner('app', { passwd: '', group: '' })).toEqual({ uid: 0, gid: 0 });
    expect(() => findOwner('2147483648', users)).toThrow(expect.objectContaining({ code: 'needs-buildkit' }));
    expect(['1:2', '1', 'a', '1:a'].map(isNumeric)).toEqual([true, true, false, false]);
  });
});
