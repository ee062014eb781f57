import { describe, expect, it } from 'vitest';
import { formatNetrc, loginOf, parseNetrc } from '../../../src/core/wheels/netrc.ts';

const login = (text: string, host: string) => {
  const netrc = parseNetrc(text);
  const found = netrc && loginOf(netrc, host);
  return found && [found.user, found.password];
};

describe('a netrc file', () => {
  it.each<[string, string, readonly string[] | undefined]>([
    ['one line', 'machine a.example login u password p', ['u', 'p']],
    ['lines', '# comment\nmachine a.example\n\tlogin u\r\n  password p\nmachine b login x password y\n', ['u', 'p']],
    ['another order, and an account', 'machine a.example password p account z login u', ['u', 'p']],
    ['a token alone', 'machine a.example password p', ['', 'p']],
    ['signs', 'machine a.example login __token__ password p#%@:/=', ['__token__', 'p#%@:/=']],
    ['a default', 'machine b login x password y\ndefault login u password p', ['u', 'p']],
    ['its own before a default', 'default login x password y machine a.example login u password p', ['u', 'p']],
    ['another host', 'machine a.example.com login u password p', undefined],
    ['nothing', '', undefined],
  ])('with %s', (_, text, expected) => {
    expect(login(text, 'a.example')).toEqual(expected);
  });

  it.each([
    'macdef init\ncd /x\n',
    'login u password p',
    'machine',
    'machine a login b passwort c',
    'machine A login b password c',
    'machine a login b password c machine a login d password e',
    'default login b password c default login d password e',
    'machine a login b password "c d"',
    'machine a login b password c\\d',
    'machine a login b password "c',
    'machine a login b password c # d',
    'machine a login b password\n#c\n',
    'machine a login password c',
    'machine a login b login c password d',
  ])('that tools read differently is not guessed at: %j', (text) => {
    expect(parseNetrc(text)).toBeUndefined();
  });

  it('is written for hosts, also where there is no password', () => {
    const netrc = new Map([
      ['a', { user: 'token', password: '' }],
      ['b', { user: '', password: 'p' }],
      ['c', { user: 'u', password: 'p' }],
    ]);
    expect(formatNetrc(netrc, ['a', 'b', 'b', 'd'])).toBe('machine a login token password ""\nmachine b password p\n');
  });
});
