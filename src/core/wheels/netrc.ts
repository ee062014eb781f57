/** User and password of a host. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Logins by host; that of every other host is under `undefined`. */
export type Netrc = ReadonlyMap<string | undefined, Login>;

const FIELDS: readonly string[] = ['login', 'user', 'account', 'password'];
const WORDS: readonly string[] = [...FIELDS, 'machine', 'default', 'macdef'];

/**
 * Reads a netrc file; `undefined` where tools would not agree on what it says: quotes, backslashes, comments behind words, macros, capitals in
 * a host, and a host twice. https://docs.python.org/3/library/netrc.html
 */
export function parseNetrc(text: string): Netrc | undefined {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
  const words = lines.join('\n').split(/\s+/).filter(Boolean);
  if (words.some((word) => /["\\]|^#/.test(word))) return undefined;
  const logins = new Map<string | undefined, Login>();
  while (words.length > 0) {
    const entry = readEntry(words);
    if (entry === undefined || logins.has(entry.host)) return undefined;
    logins.set(entry.host, entry.login);
  }
  return logins;
}

/** Takes an entry from the front of the words; `undefined` where there is none. */
function readEntry(words: string[]): { readonly host: string | undefined; readonly login: Login } | undefined {
  const word = words.shift();
  const host = word === 'machine' ? takeValue(words) : undefined;
  if ((word !== 'default' && host === undefined) || /[A-Z]/.test(host ?? '')) return undefined;
  const fields = new Map<string, string>();
  while (FIELDS.includes(words[0] ?? '')) {
    const field = words.shift() ?? '';
    const value = takeValue(words);
    if (value === undefined || fields.has(field)) return undefined;
    fields.set(field, value);
  }
  const user = fields.get('login') ?? fields.get('user') ?? '';
  return { host, login: { user, password: fields.get('password') ?? '' } };
}

function takeValue(words: string[]): string | undefined {
  const value = words.shift();
  return value === undefined || WORDS.includes(value) ? undefined : value;
}

/** True for a name or a password that every tool reads alike in a netrc file. */
export function fitsNetrc(text: string): boolean {
  return /^[!$-[\]-~]*$/.test(text);
}

/** A netrc file that says what these hosts are told, and nothing of others. */
export function formatNetrc(netrc: Netrc, hosts: readonly string[]): string {
  const entries = [...new Set(hosts)].flatMap((host) => {
    const login = loginOf(netrc, host);
    if (login === undefined) return [];
    const user = login.user === '' ? '' : ` login ${login.user}`;
    return [`machine ${host}${user} password ${login.password || '""'}\n`];
  });
  return entries.join('');
}

/** The login of a host, else the default one. */
export function loginOf(netrc: Netrc, host: string): Login | undefined {
  return netrc.get(host) ?? netrc.get(undefined);
}
