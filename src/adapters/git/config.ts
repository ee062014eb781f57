import { TerrariumError } from '../../core/model/errors.ts';
import { shorten } from '../../core/model/shorten.ts';
import { git } from './start.ts';

/** What the configuration says of files in a checkout. https://git-scm.com/docs/git-config */
export interface CheckoutConfig {
  /** `core.autocrlf`. */
  readonly autocrlf: 'true' | 'input' | 'false';
  /** Line end of text without another rule. */
  readonly eol: 'crlf' | 'lf';
  /** True where `core.fileMode` says that the disk does not tell which files are executable. */
  readonly ignoresModes: boolean;
  /** Names of `filter.<name>`, which name programs. */
  readonly drivers: ReadonlySet<string>;
}

const MAX_DRIVERS = 100;

export async function readCheckoutConfig(root: string): Promise<CheckoutConfig> {
  const listed =
    (await git(root, ['config', '-z', '--get-regexp', '^(core\\.(autocrlf|eol|filemode)|filter\\..*)$'])) ?? '';
  const values = new Map<string, string | undefined>();
  const drivers = new Set<string>();
  for (const record of listed.split('\0')) {
    const [key = '', ...lines] = record.split('\n');
    if (key.startsWith('filter.')) drivers.add(key.slice('filter.'.length, Math.max(key.lastIndexOf('.'), 7)));
    else values.set(key, lines.length === 0 ? undefined : lines.join('\n').toLowerCase());
  }
  const eol = values.get('core.eol');
  const native = process.platform === 'win32' ? 'crlf' : 'lf';
  return {
    autocrlf: autocrlfOf(values),
    eol: eol === 'crlf' || eol === 'lf' ? eol : native,
    ignoresModes: ignoresModes(values),
    drivers,
  };
}

function ignoresModes(values: ReadonlyMap<string, string | undefined>): boolean {
  if (!values.has('core.filemode')) return process.platform === 'win32';
  return /^(?:false|no|off|[+-]?(?:0x)?0+[kmg]?|)$/.test(values.get('core.filemode') ?? 'true');
}

/** Flags with which git starts no program for the content of a file. */
export function withoutDrivers({ drivers }: CheckoutConfig): readonly string[] {
  const strange = [...drivers].find((name) => name.includes('='));
  if (strange !== undefined || drivers.size > MAX_DRIVERS) {
    const what = strange === undefined ? `${drivers.size} of them` : JSON.stringify(shorten(strange, 100));
    const hint = 'remove filter sections from the configuration of git';
    throw new TerrariumError('git-failed', `filters of git cannot be turned off: ${what}`, { hint });
  }
  const settings = [...drivers].flatMap((name) =>
    ['process=', 'smudge=', 'clean=', 'required=false'].map((pair) => `filter.${name}.${pair}`),
  );
  return settings.flatMap((setting) => ['-c', setting]);
}

// A key without `=` is true.
function autocrlfOf(values: ReadonlyMap<string, string | undefined>): CheckoutConfig['autocrlf'] {
  if (!values.has('core.autocrlf')) return 'false';
  const value = values.get('core.autocrlf');
  if (value === 'input') return 'input';
  if (value === undefined || /^(?:true|yes|on)$/.test(value)) return 'true';
  // Octal and hexadecimal numbers, too. https://git-scm.com/docs/git-config#Documentation/git-config.txt-integer
  const isNumber = /^[+-]?(?:0x[0-9a-f]+|\d+)[kmg]?$/.test(value);
  return isNumber && /[1-9a-f]/.test(value) ? 'true' : 'false';
}
