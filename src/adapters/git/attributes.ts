import { TerrariumError } from '../../core/model/errors.ts';
import { lazy, once } from '../../core/model/once.ts';
import { type CheckoutConfig, readCheckoutConfig } from './config.ts';
import { type Ask, openDialogue, type Take } from './dialogue.ts';
import type { LineEnds } from './line-ends.ts';
import { GIT_LIMITS, gitRecords } from './start.ts';

/** What becomes of the content of a file in a checkout. */
export interface Conversion {
  readonly lineEnds: LineEnds;
  /** Keywords and encodings: git converts them itself. */
  readonly byGit: boolean;
  /** `filter`, where a driver of that name is configured. */
  readonly driver: string | undefined;
}

const NAMES = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding', 'filter'];
const UNSPECIFIED = 'unspecified';
type Attributes = ReadonlyMap<string, string>;

type AttributesByPath = ReadonlyMap<string, Attributes>;

/** How a checkout of one repository converts contents. */
export interface Conversions {
  readonly config: () => Promise<CheckoutConfig>;
  readonly attributes: (path: string) => Promise<Attributes>;
}

export function conversionsAt(root: string): Conversions {
  return { config: lazy(() => readCheckoutConfig(root)), attributes: openAttributes(root) };
}

/** Attributes of paths relative to the root, all from one process. https://git-scm.com/docs/git-check-attr */
function openAttributes(root: string): (path: string) => Promise<Attributes> {
  const ask = openDialogue(root, ['check-attr', '-z', '--stdin', ...NAMES]);
  return (path) => askAttributes(ask, path);
}

/** Whether a checkout writes files with these attributes as git stores them. */
export function keptBy(config: CheckoutConfig): (attributes: Attributes) => boolean {
  // Most files have no attributes, which is one value.
  return once((attributes) => {
    const { lineEnds, byGit } = conversionOf(attributes, config);
    // A filter may have been configured when the file was added, and then git stores something else.
    return lineEnds === 'kept' && !byGit && !hasFilter(attributes);
  });
}

function hasFilter(attributes: Attributes): boolean {
  return !['unset', UNSPECIFIED].includes(attributes.get('filter') ?? UNSPECIFIED);
}

/** Attributes of those paths relative to the root that have any; one process looks at all of them. */
export async function attributesOf(root: string, paths: readonly string[]): Promise<AttributesByPath> {
  const found = new Map<string, Map<string, string>>();
  const fields: string[] = [];
  const take = (field: string) => {
    if (fields.push(field) < 3) return;
    const [path = '', name = '', value = ''] = fields.splice(0);
    const own = found.get(path) ?? new Map<string, string>();
    found.set(path, own.set(name, value));
  };
  const listed = await gitRecords(root, ['check-attr', '-z', '--stdin', '--all'], take, {
    ...GIT_LIMITS,
    records: Number.POSITIVE_INFINITY,
    input: paths.map((path) => `${path}\0`).join(''),
  });
  if (!listed)
    throw new TerrariumError('git-failed', 'git does not tell the attributes of files', { hint: 'run git fsck' });
  return found;
}

/** How git's convert.c decides, `convert_attrs` and `output_eol`. https://git-scm.com/docs/gitattributes#_checking_out_and_checking_in */
export function conversionOf(attributes: Attributes, config: CheckoutConfig): Conversion {
  const encoding = attributes.get('working-tree-encoding') ?? UNSPECIFIED;
  const driver = attributes.get('filter') ?? UNSPECIFIED;
  return {
    lineEnds: lineEndsOf(attributes, config),
    byGit: attributes.get('ident') === 'set' || (encoding !== UNSPECIFIED && encoding !== 'unset'),
    driver: config.drivers.has(driver) ? driver : undefined,
  };
}

async function askAttributes(ask: Ask, path: string): Promise<Attributes> {
  const chunks: Buffer[] = [];
  let fields = NAMES.length * 3;
  const take: Take = (bytes) => {
    for (const [at, byte] of bytes.entries()) {
      if (byte === 0) fields -= 1;
      if (fields > 0) continue;
      chunks.push(bytes.subarray(0, at));
      return bytes.subarray(at + 1);
    }
    chunks.push(bytes);
    return undefined;
  };
  await ask(`${path}\0`, take);
  // Path, name, value, for each name.
  const replied = Buffer.concat(chunks).toString().split('\0');
  return new Map(NAMES.map((name, at) => [name, replied[at * 3 + 2] ?? UNSPECIFIED]));
}

function lineEndsOf(attributes: Attributes, config: CheckoutConfig): LineEnds {
  const kind = textKind(attributes.get('text')) ?? textKind(attributes.get('crlf'));
  const eol = attributes.get('eol');
  if (kind === 'binary' || eol === 'lf') return 'kept';
  const converted = kind === 'auto' ? 'auto' : 'crlf';
  if (eol === 'crlf') return converted;
  if (kind === 'input') return 'kept';
  if (kind === undefined) return config.autocrlf === 'true' ? 'auto' : 'kept';
  return config.autocrlf === 'true' || (config.autocrlf === 'false' && config.eol === 'crlf') ? converted : 'kept';
}

function textKind(value: string | undefined): 'text' | 'binary' | 'input' | 'auto' | undefined {
  if (value === 'set') return 'text';
  if (value === 'unset') return 'binary';
  return value === 'input' || value === 'auto' ? value : undefined;
}
