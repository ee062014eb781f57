import { describe, expect, it } from 'vitest';
import { checkDevice, checkInterval, isOneOf, isRetries } from '../../../src/core/dockerfile/values.ts';

describe('a choice', () => {
  it('is one of several', () => {
    const check = isOneOf(['none', 'host']);
    expect([check('none'), check('host')]).toEqual([undefined, undefined]);
    expect([check('None'), check('')]).toEqual(['none or host', 'none or host']);
  });
});

describe('an interval', () => {
  it.each([
    '',
    '0',
    '+0',
    '-0',
    '0s',
    '1ms',
    '30s',
    '1m30s',
    '1.5h',
    '.5s',
    '5.s',
    '+3s',
    '1000us',
    '1000µs',
    '1000μs',
    '1000000ns',
    '2562047h',
  ])('%j', (value) => {
    expect(checkInterval(value)).toBeUndefined();
  });

  it.each([
    '5',
    's',
    '.s',
    '1x',
    '1 s',
    '30s ',
    'x30s',
    '1h1',
    '-1s',
    '999us',
    '999999ns',
    '0.9ms',
    '2600000h',
    '1e3s',
    '+',
    '00',
    '++1s',
  ])('%j is none', (value) => {
    expect(checkInterval(value)).toBe('a duration of at least 1ms such as 30s or 1m30s');
  });
});

describe('a count of retries', () => {
  it.each<[string, boolean]>([
    ['', true],
    ['0', true],
    ['3', true],
    ['+3', true],
    ['2147483647', true],
    ['2147483648', false],
    ['-1', false],
    ['1.5', false],
    ['x', false],
    ['3 ', false],
    [' 3', false],
    ['00000000003', false],
  ])('%j: %s', (value, valid) => {
    expect(isRetries(value)).toBe(valid ? undefined : 'a number of retries');
  });
});

describe('a device', () => {
  it.each<[string, string | undefined]>([
    ['vendor.com/device=foo', undefined],
    ['vendor.com/device', undefined],
    ['a/b=c,required', undefined],
    ['a/b=c,REQUIRED=false', undefined],
    ['required=1,name=a', undefined],
    ['Name=a', undefined],
    ['required', undefined],
    ['name', undefined],
    ['', 'expected the name of a device, without quotes'],
    ['"a"', 'expected the name of a device, without quotes'],
    ['a,required=yes', 'expected true or false for required, received "yes"'],
    ['a,required=', 'expected true or false for required, received ""'],
    ['a,required=1x', 'expected true or false for required, received "1x"'],
    ['a,b', 'expected one name of a device, received "b"'],
    ['a,name=b', 'expected one name of a device, received "name=b"'],
    ['name=a,b=c', 'expected one name of a device, received "b=c"'],
  ])('%j', (value, expected) => {
    expect(checkDevice(value)).toBe(expected);
  });
});
