/** User and password of a host. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Logins by host; that of every other host is under `undefined`. */
export type Netrc = ReadonlyMap<string | undefined, Login>;

const FIELDS: readonly string[] = ['login', 'user', 'account', 'password'];

/**
 * Reads a netrc file; `undefined` where it is none, or has macros. https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
export function parseNetrc(text: string): Netrc | undefined {
  const words = wordsOf(text);
  const logins = new Map<string | undefined, Login>();
  while (words.length > 0) {
    const word = words.shift();
    const host = word === 'machine' ? words.shift()?.toLowerCase() : undefined;
    if (word !== 'default' && host === undefined) return undefined;
    const fields = new Map<string, string>();
    while (FIELDS.includes(words[0] ?? '')) fields.set(words.shift() ?? '', words.shift() ?? '');
    const user = fields.get('login') ?? fields.get('user') ?? '';
    // The first entry of a host is the one that counts.
    if (!logins.has(host)) logins.set(host, { user, password: fields.get('password') ?? '' });
  }
  return logins;
}

/** The login of a host, else the default one. */
export function loginOf(netrc: Netrc, host: string): Login | undefined {
  return netrc.get(host.toLowerCase()) ?? netrc.get(undefined);
}

// Words may be in quotes, with a backslash before what would end them. A comment begins where a word could, and not within one.
function wordsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
  const words = lines.join('\n').match(/"(?:[^"\\]|\\.)*"|[^\s"]\S*/g) ?? [];
  return words.map((word) => (word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word));
}
