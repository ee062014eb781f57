/** One way to authenticate that a registry offers. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | {
      readonly scheme: 'bearer';
      readonly realm: string;
      readonly service: string | undefined;
      readonly scopes: readonly string[];
    };

// One token, quoted parameter, plain parameter or comma. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
const PART = /\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([\w!#$%&'*+.^`|~-]+)(?=\s|,|$)|,)/y;
const MAX_HEADER = 8192;

/** Reads a WWW-Authenticate header with any number of challenges; those of unknown schemes are left out. */
export function parseChallenges(header: string): readonly Challenge[] {
  const found: { readonly scheme: string; readonly parameters: Map<string, string> }[] = [];
  const text = header.slice(0, MAX_HEADER);
  PART.lastIndex = 0;
  for (let part = PART.exec(text); part !== null && part[0] !== ''; part = PART.exec(text)) {
    const [, name, quoted, plain, scheme] = part;
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    if (name === undefined) continue;
    const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
    found.at(-1)?.parameters.set(name.toLowerCase(), value ?? '');
  }
  return found.flatMap(({ scheme, parameters }) => known(scheme, parameters));
}

function known(scheme: string, parameters: ReadonlyMap<string, string>): readonly Challenge[] {
  if (scheme === 'basic') return [{ scheme }];
  const realm = parameters.get('realm');
  if (scheme !== 'bearer' || realm === undefined) return [];
  const scopes = (parameters.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  return [{ scheme, realm, service: parameters.get('service'), scopes }];
}
