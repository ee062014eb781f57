import { describe, expect, it } from 'vitest';
import { parsePipConf, withConfigured } from '../../../src/core/wheels/pip-conf.ts';

describe('a pip.conf', () => {
  it('names indexes, and logins that are no part of them', () => {
    const text = `# ours
[global]
index-url = https://robot:p%40ss@a.example/simple
timeout: 60
[install]
extra_index_url =
    https://b.example/simple
    http://token@127.0.0.1:8080/simple/
; end
`;
    expect(parsePipConf(text)).toEqual({
      main: 'https://a.example/simple',
      extra: ['https://b.example/simple', 'http://127.0.0.1:8080/simple/'],
      logins: new Map([
        ['a.example', { user: 'robot', password: 'p@ss' }],
        ['127.0.0.1', { user: 'token', password: '' }],
      ]),
      keyring: false,
    });
    expect(parsePipConf('[download]\nno-binary = x\nindex-url = https://b.example\n')).toMatchObject({
      main: undefined,
    });
    expect(parsePipConf('')).toEqual({ main: undefined, extra: [], logins: new Map(), keyring: false });
    expect(parsePipConf('[global]\nkeyring-provider = subprocess\n')).toMatchObject({ keyring: true });
    expect(parsePipConf('[global]\nkeyring-provider = auto\n')).toMatchObject({ keyring: false });
    expect(parsePipConf('[global]\nextra-index-url=https://b.example\n')).toMatchObject({ main: undefined });
  });

  it.each([
    '[global]\nno-index = true\n',
    '[global]\nindex-url = https://a.example\n[install]\nindex-url = https://b.example\n',
    '[global]\nindex-url = https://a.example https://b.example\n',
    '[global]\nindex-url = file:///wheels\n',
    '[global]\nindex-url = $INDEX\n',
    '[global]\nindex-url = https://a.example/$team/simple\n',
    '[DEFAULT]\nindex-url = https://a.example\n[global]\ntimeout = 3\n',
    '[global]\nextra-index-url = https://u:p@a.example/x https://v:q@a.example/y\n',
    '[global]\nindex-url = https://u:p%20q@a.example\n',
    '[global]\nindex-url = https://u:%zz@a.example\n',
    '  index-url = https://a.example\n',
    '[global]\nwords\n',
  ])('that only pip reads is left to it: %s', (text) => {
    expect(parsePipConf(text)).toBeUndefined();
  });

  it('is replaced by the main index of a line, and joins others', () => {
    const conf = parsePipConf('[global]\nindex-url=https://a.example/\nextra-index-url=https://b.example/\n');
    if (conf === undefined) throw new Error('it cannot be read');
    expect(withConfigured(['a', '--extra-index-url https://c.example'], conf)).toEqual([
      '--index-url https://a.example/',
      '--extra-index-url https://b.example/',
      'a',
      '--extra-index-url https://c.example',
    ]);
    const own = ['a', ['-r', ['--index-url https://d.example']]] as const;
    expect(withConfigured(own, conf)).toBe(own);
  });
});
