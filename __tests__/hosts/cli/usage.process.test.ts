import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/hosts/cli/commands.ts';
import { terrariumIn } from './terrarium.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-usage-'));
mkdirSync(join(root, 'train'));
writeFileSync(join(root, 'train/Dockerfile'), 'FROM scratch\n');
writeFileSync(join(root, 'terrarium.yml'), 'environments: [{ path: train/Dockerfile, name: train }]\n');
writeFileSync(join(root, 'slip.yml'), 'enviroments: []\n');
afterAll(() => rmSync(root, { recursive: true }));

const terrarium = (...args: readonly string[]) => terrariumIn({ cwd: root }, ...args);

describe('the command line', () => {
  it.each([
    [['-h'], /^Usage: terrarium <command>/],
    [['help'], /^Usage: terrarium <command>/],
    [['help', 'plan'], /^Usage: terrarium plan /],
    [['--help', 'plan'], /^Usage: terrarium plan /],
    [['plan', '-h'], /^Usage: terrarium plan /],
    [['-v'], /^\d+\.\d+\.\d+\n$/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j tells what it is asked', (args, expected) => {
    const { code, out } = terrarium(...args);
    expect([code, out]).toEqual([0, expect.stringMatching(expected)]);
  });

  it.each([
    [['plann'], 'unknown command "plann"', 'did you mean plan?'],
    [['help', 'vesrions'], 'unknown command "vesrions"', 'did you mean versions?'],
    [['something'], 'unknown command "something"', 'terrarium --help lists them'],
    [['plan', '--ofline'], "Unknown option '--ofline'", 'did you mean --offline?'],
    [['plan', '--something'], "Unknown option '--something'", 'terrarium help <command> lists the flags'],
    [['explain', 'trian'], 'no environment is called "trian"', 'did you mean train?'],
    [['hash', 'trian/Dockerfile'], 'no environment is called "trian/Dockerfile"', 'did you mean train/Dockerfile?'],
    [
      ['build', '--load', 'tr?in/Dockerflie'],
      'no environment matches "tr?in/Dockerflie"',
      'did you mean train/Dockerfile?',
    ],
    [['show', 'trian'], 'nothing is known as "trian"', 'did you mean train?'],
    [['log', 'trian'], 'no environment is called "trian"', 'did you mean train?'],
    [['plan', '--offline', '--config=slip.yml'], 'unknown field "enviroments"', 'write environments'],
  ])('%j is told what may be meant', (args, message, hint) => {
    const { code, err } = terrarium(...args);
    expect(code).not.toBe(0);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });
});

describe('what a command has no use for', () => {
  it.each([
    ['plan', '--json', '--markdown'],
    ['plan', '--why', '--markdown'],
    ['build', '--json', '--markdown'],
    ['explain', '--json', '--dockerfile', 'train'],
  ])('is an error of %s where forms are %s and %s', (...args) => {
    expect(terrarium(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('expected one of --') });
  });

  it.each(Object.keys(COMMANDS))('is an error of %s', (name) => {
    const surplus = terrarium(name, 'surplus', 'surplus', 'surplus');
    expect([surplus.code, surplus.out]).toEqual([2, '']);
    expect(surplus.err).toMatch(/^error: .+ \[usage\]$/m);
    expect(terrarium(name, '--no-such-flag')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining("Unknown option '--no-such-flag'"),
    });
  });
});
