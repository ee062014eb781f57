import { describe, expect, it } from 'vitest';
import { parsePipOptions } from '../../../../src/core/formats/requirements/options.ts';
import { settingEntries } from '../../../../src/core/formats/requirements/settings.ts';

const entries = (text: string) => {
  const reading = parsePipOptions(text);
  if (!reading.ok) throw new Error(reading.reason);
  const settings = settingEntries(reading.options);
  return settings.ok ? settings.entries : settings.reason;
};

describe('settings', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['--pre', ['--pre']],
    ['-i https://h/s', ['--index-url https://h/s']],
    ['--index-url "https://h/s"', ['--index-url https://h/s']],
    ['-f http://h', ['--find-links http://h']],
    ['--extra-index-url https://a -i https://b', ['--index-url https://b', '--extra-index-url https://a']],
    [
      '--extra-index-url https://a --extra-index-url https://b',
      ['--extra-index-url https://a', '--extra-index-url https://b'],
    ],
    ['--only-binary a --no-binary b --only-binary c', ['--only-binary a', '--no-binary b', '--only-binary c']],
    ['--pre --only-final b --all-releases :all:', ['--only-final b', '--all-releases :all:', '--pre']],
    ['--trusted-host b --trusted-host a', ['--trusted-host b', '--trusted-host a']],
    ['--use-feature truststore --use-feature fast-deps', ['--use-feature truststore', '--use-feature fast-deps']],
    [
      '--prefer-binary --trusted-host h --find-links https://f --no-index --use-feature venv-isolation --require-hashes --no-require-hashes',
      [
        '--require-hashes',
        '--no-require-hashes',
        '--use-feature venv-isolation',
        '--no-index',
        '--find-links https://f',
        '--prefer-binary',
        '--trusted-host h',
      ],
    ],
    ['--use-feature build-constraint', ['--use-feature build-constraint']],
    ['--use-feature inprocess-build-deps', ['--use-feature inprocess-build-deps']],
    ['--use-feature no-binary-enable-wheel-cache', ['--use-feature no-binary-enable-wheel-cache']],
    ['--trusted-host h:80', ['--trusted-host h:80']],
    ['--trusted-host h:65535/x', ['--trusted-host h:65535/x']],
    ['--trusted-host https://h', ['--trusted-host https://h']],
    ['--trusted-host h:', ['--trusted-host h:']],
    ['--trusted-host *.h', ['--trusted-host *.h']],
  ])('of %j', (text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['--pre --pre', '--pre stands twice, and pip obeys one'],
    ['-i https://a -i https://a', '--index-url stands twice, and pip obeys one'],
    ['-f https://a -f https://b', '--find-links stands twice, and pip obeys one'],
    ['-i /x', 'expected a URL for --index-url, received "/x"'],
    ['-ihttp://', 'expected a URL for --index-url, received "http://"'],
    ['-i HTTPS://h', 'expected a URL for --index-url, received "HTTPS://h"'],
    ['-i https://é', 'expected a URL for --index-url, received "https://é"'],
    ['-i git+https://h', 'expected a URL for --index-url, received "git+https://h"'],
    ['-i ""', 'expected a URL for --index-url, received ""'],
    ['--extra-index-url file:///x', 'expected a URL for --extra-index-url, received "file:///x"'],
    ['-f ./wheels', 'expected a URL for --find-links, received "./wheels"'],
    ['--no-binary ""', 'expected names for --no-binary'],
    ['--only-binary ""', 'expected names for --only-binary'],
    ['--all-releases ""', 'expected names for --all-releases'],
    ['--only-final ""', 'expected names for --only-final'],
    ['--no-binary "a, b"', 'the value of --no-binary is not read: "a, b"'],
    ['--no-binary -x', 'the value of --no-binary is not read: "-x"'],
    ['--no-binary "#x"', 'the value of --no-binary is not read: "#x"'],
    ['--no-binary \\"', 'the value of --no-binary is not read: "\\""'],
    [`--no-binary "'"`, 'the value of --no-binary is not read: "\'"'],
    ['--no-binary \\\\', 'the value of --no-binary is not read: "\\\\"'],
    ['--index-url --pre', 'the value of --index-url is not read: "--pre"'],
    ['--trusted-host ""', 'expected a host for --trusted-host, received ""'],
    ['--trusted-host h:x', 'expected a host for --trusted-host, received "h:x"'],
    ['--trusted-host h:65536', 'expected a host for --trusted-host, received "h:65536"'],
    ['--trusted-host ::1', 'expected a host for --trusted-host, received "::1"'],
    ['--trusted-host u@h', 'expected a host for --trusted-host, received "u@h"'],
    ['--trusted-host /x', 'expected a host for --trusted-host, received "/x"'],
    ['--trusted-host h/x:y', 'expected a host for --trusted-host, received "h/x:y"'],
    ['--trusted-host h[', 'expected a host for --trusted-host, received "h["'],
    ['--trusted-host é', 'expected a host for --trusted-host, received "é"'],
    ['--use-feature 2020-resolver', 'pip knows no feature "2020-resolver"'],
    ['--hash sha256:00', 'pip ignores --hash without a requirement'],
    ['--pre -C a=b', 'pip ignores --config-settings without a requirement'],
    ['-r a -c b', 'pip ignores every other option beside --requirement'],
    ['--pre -c b', 'pip ignores every other option beside --constraint'],
  ])('%j is refused', (text, reason) => {
    expect(entries(text)).toBe(reason);
  });

  it('that are refused say how to write them', () => {
    const reading = parsePipOptions('--pre --pre');
    expect(reading.ok && settingEntries(reading.options)).toMatchObject({ hint: 'write one option a line' });
  });
});
