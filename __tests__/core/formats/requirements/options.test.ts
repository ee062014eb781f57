import { describe, expect, it } from 'vitest';
import { parsePipOptions } from '../../../../src/core/formats/requirements/options.ts';

const options = (text: string) => {
  const reading = parsePipOptions(text);
  return reading.ok ? reading.options.map(({ name, value }) => [name, value]) : reading;
};

describe('options of a line', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['', []],
    ['-i https://h', [['--index-url', 'https://h']]],
    ['-ihttps://h', [['--index-url', 'https://h']]],
    ['-i=x', [['--index-url', '=x']]],
    ['-f x', [['--find-links', 'x']]],
    ['-r x', [['--requirement', 'x']]],
    ['-c x', [['--constraint', 'x']]],
    ['-e x', [['--editable', 'x']]],
    ['-C k=v', [['--config-settings', 'k=v']]],
    ['--index-url=https://h', [['--index-url', 'https://h']]],
    ['--pypi-url x', [['--index-url', 'x']]],
    ['--extra-index-url x', [['--extra-index-url', 'x']]],
    ['--find-links x', [['--find-links', 'x']]],
    ['--requirement x', [['--requirement', 'x']]],
    ['--constraint x', [['--constraint', 'x']]],
    ['--editable x', [['--editable', 'x']]],
    ['--no-binary x', [['--no-binary', 'x']]],
    ['--only-binary x', [['--only-binary', 'x']]],
    ['--all-releases x', [['--all-releases', 'x']]],
    ['--only-final x', [['--only-final', 'x']]],
    ['--trusted-host x', [['--trusted-host', 'x']]],
    ['--use-feature x', [['--use-feature', 'x']]],
    ['--hash x', [['--hash', 'x']]],
    ['--config-settings a=b', [['--config-settings', 'a=b']]],
    ['--config-setting=a=b', [['--config-settings', 'a=b']]],
    ['--no-index', [['--no-index', '']]],
    ['--pre', [['--pre', '']]],
    ['--prefer-binary', [['--prefer-binary', '']]],
    ['--require-hashes', [['--require-hashes', '']]],
    ['--no-require-hashes', [['--no-require-hashes', '']]],
    [
      '--pre --no-index -f x',
      [
        ['--pre', ''],
        ['--no-index', ''],
        ['--find-links', 'x'],
      ],
    ],
    ['--index-url --pre', [['--index-url', '--pre']]],
    ['--index-url ""', [['--index-url', '']]],
    ['--index-url=', [['--index-url', '']]],
    ['-e "a b"', [['--editable', 'a b']]],
    ['"--pre"', [['--pre', '']]],
    ['--ind x', [['--index-url', 'x']]],
    ['--ext=x', [['--extra-index-url', 'x']]],
    ['--const x', [['--constraint', 'x']]],
    ['--h x', [['--hash', 'x']]],
    ['--pref', [['--prefer-binary', '']]],
    ['--no-r', [['--no-require-hashes', '']]],
  ])('of %j', (text, expected) => {
    expect(options(text)).toEqual(expected);
  });

  const BEHIND = 'write it on its own line';
  const REMOVE = 'remove it, or install in a Dockerfile';
  it.each<[string, string, string]>([
    ['--pre "x', 'a quote or a backslash is left open', 'close it'],
    ['--pre x', 'pip ignores "x" behind an option', BEHIND],
    ['--index-url = x', 'pip ignores "x" behind an option', BEHIND],
    ['--pre -', 'pip ignores "-" behind an option', 'remove it'],
    ['--pre -- x', 'pip ignores "--" behind an option', 'remove it'],
    ['--pre ""', 'pip ignores "" behind an option', 'remove it'],
    ['-r a.txt [--no-deps]', 'pip ignores "[--no-deps]" behind an option', 'remove it'],
    ['-e ./a ; python_version > "3"', 'pip ignores ";" behind an option', 'remove it'],
    ['--pre=1', '--pre takes no value, received "1"', 'write --pre'],
    ['--pref=', '--prefer-binary takes no value, received ""', 'write --prefer-binary'],
    ['-i', 'expected a value for --index-url', 'write --index-url <value>'],
    ['--hash', 'expected a value for --hash', 'write --hash <value>'],
    ['-x', 'pip knows no option "-x" in a requirements file', REMOVE],
    ['-xy', 'pip knows no option "-x" in a requirements file', REMOVE],
    ['--', 'pip ignores "--" behind an option', 'remove it'],
    ['--=x', 'pip knows no option "--" in a requirements file', REMOVE],
    ['--unknown', 'pip knows no option "--unknown" in a requirements file', REMOVE],
    ['--PRE', 'pip knows no option "--PRE" in a requirements file', REMOVE],
    ['--indexurl x', 'pip knows no option "--indexurl" in a requirements file', REMOVE],
    ['--constructor', 'pip knows no option "--constructor" in a requirements file', REMOVE],
    ['--global-option=x', 'pip no longer reads --global-option', 'remove it, or use --config-settings'],
    ['--install-option x', 'pip no longer reads --install-option', 'remove it, or use --config-settings'],
    ['--build-option x', 'pip no longer reads --build-option', 'remove it, or use --config-settings'],
    ['--use-wheel', 'pip no longer reads --use-wheel', 'remove it, or use --config-settings'],
    ['--no-use-wheel', 'pip no longer reads --no-use-wheel', 'remove it, or use --config-settings'],
    ['--always-unzip', 'pip no longer reads --always-unzip', 'remove it, or use --config-settings'],
    ['--allow-external x', 'pip no longer reads --allow-external', 'remove it, or use --config-settings'],
    ['--allow-all-external', 'pip no longer reads --allow-all-external', 'remove it, or use --config-settings'],
    ['--allow-unverified x', 'pip no longer reads --allow-unverified', 'remove it, or use --config-settings'],
    [
      '--process-dependency-links',
      'pip no longer reads --process-dependency-links',
      'remove it, or use --config-settings',
    ],
    ['--re x', '"--re" may be --require-hashes or --requirement', 'write the whole name'],
    ['--only x', '"--only" may be --only-final or --only-binary', 'write the whole name'],
    ['--use x', '"--use" may be --use-feature or --use-wheel', 'write the whole name'],
    ['--global x', 'pip knows no option "--global" in a requirements file', REMOVE],
  ])('%j is refused', (text, reason, hint) => {
    expect(options(text)).toEqual({ ok: false, reason, hint });
  });
});
