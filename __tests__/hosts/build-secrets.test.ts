import { describe, expect, it } from 'vitest';
import { quotedLines, readActionSecrets, readFlagSecrets } from '../../src/hosts/build-secrets.ts';

const ENV = { TOKEN: 't-1', EMPTY: '' };

describe('secrets of the inputs', () => {
  it('are values, variables and files; no flag holds a value', () => {
    const secrets = readActionSecrets(
      ['netrc=machine x password p'],
      ['condarc=TOKEN'],
      ['pip.conf=/run/pip.conf'],
      ENV,
    );
    expect(secrets).toEqual({
      ids: ['netrc', 'condarc', 'pip.conf'],
      flags: ['id=netrc,env=TERRARIUM_SECRET_0', 'id=condarc,env=TOKEN', 'id=pip.conf,src=/run/pip.conf'],
      env: { TERRARIUM_SECRET_0: 'machine x password p', TOKEN: 't-1' },
      sources: new Map([
        ['netrc', { kind: 'text', text: 'machine x password p' }],
        ['condarc', { kind: 'text', text: 't-1' }],
        ['pip.conf', { kind: 'file', path: '/run/pip.conf' }],
      ]),
    });
  });

  it('that are empty, as in runs of forks, are none', () => {
    expect(readActionSecrets(['netrc='], [], [], ENV)).toEqual({ ids: [], flags: [], env: {}, sources: new Map() });
    expect(readActionSecrets([], ['netrc=EMPTY'], [], ENV).ids).toEqual(['netrc']);
  });

  it.each<[string, Parameters<typeof readActionSecrets>]>([
    ['no id', [['p4ssw0rd'], [], [], ENV]],
    ['an id that is none', [['a b=p4ssw0rd'], [], [], ENV]],
    ['a variable that is not set', [[], ['netrc=OTHER'], [], ENV]],
    ['a path with a comma', [[], [], ['netrc=/a,env=TOKEN'], ENV]],
  ])('with %s are refused, without showing a value', (_, args) => {
    expect(() => readActionSecrets(...args)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.not.stringContaining('p4ssw0rd') }),
    );
  });

  it('may span lines in quotes', () => {
    expect(quotedLines('a=1\n  b=2  \n"c=line 1\nsays ""x"""\n\nd=4')).toEqual([
      'a=1',
      'b=2',
      'c=line 1\nsays "x"',
      'd=4',
    ]);
  });
});

describe('secrets of the flags', () => {
  it('are those of docker buildx build, with the variables that they name', () => {
    const flags = ['id=netrc,src=/h/.netrc', 'id=condarc,env=TOKEN', 'type=env,id=TOKEN'];
    const sources = new Map([
      ['netrc', { kind: 'file', path: '/h/.netrc' }],
      ['condarc', { kind: 'text', text: 't-1' }],
      ['TOKEN', { kind: 'text', text: 't-1' }],
    ]);
    const expected = { ids: ['netrc', 'condarc', 'TOKEN'], flags, env: { TOKEN: 't-1' }, sources };
    expect(readFlagSecrets(flags, ENV)).toEqual(expected);
  });

  it.each([
    ['id=netrc,type=file,source=/h/x', { kind: 'file', path: '/h/x' }],
    ['id=netrc,type=env,src=TOKEN', { kind: 'text', text: 't-1' }],
    ['id=netrc,src=/h/x,env=TOKEN', { kind: 'text', text: 't-1' }],
    ['type=env,id=TOKEN', { kind: 'text', text: 't-1' }],
  ])('have their value where buildx finds it: %s', (flag, source) => {
    expect([...readFlagSecrets([flag], ENV).sources.values()]).toEqual([source]);
  });

  it.each(['src=/x', 'id=a b,src=/x', 'id=x,env=OTHER', 'id=x'])('%s is refused', (flag) => {
    expect(() => readFlagSecrets([flag], ENV)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
