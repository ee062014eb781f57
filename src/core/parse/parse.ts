import type { SourceBundle } from '../discover/discover.ts';
import type {
  EnvironmentUse,
  FormatReader,
  ParsedFile,
  ParsedReading,
  ParsedSource,
} from '../formats/contract/format.ts';
import { type Diagnostic, START } from '../model/diagnostic.ts';
import { DEFINITION_FINDINGS, Findings, finding, RUN_FINDINGS } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import { inTurns, type Turn, uninterrupted } from '../model/turn.ts';
import type { SourceReading } from '../text/source-file.ts';

/** One definition of a file, parsed or failed. */
export interface Parsed {
  /** Path of the file, relative to the root. */
  readonly path: string;
  readonly item: Item<ParsedSource>;
  /** The source, also set if the definition failed and its format is known. */
  readonly source: ParsedSource | undefined;
}

/** A registered environment that a file uses by name. */
export interface Use extends EnvironmentUse {
  readonly id: string;
  readonly path: string;
}

export interface Parsing {
  readonly definitions: readonly Parsed[];
  readonly uses: readonly Use[];
}

/** After so many findings, each further definition keeps one, so that thousands of files with mistakes fit into memory. */
const MANY_FINDINGS = 10 * RUN_FINDINGS;

/** Parses every bundle separately: a mistake in one definition only fails that definition. */
export async function parse(bundles: readonly SourceBundle[], turn: Turn = uninterrupted): Promise<Parsing> {
  let found = 0;
  const definitions: Parsed[] = [];
  const uses: Use[] = [];
  await inTurns(bundles, turn, (bundle) => {
    const { path } = bundle;
    const file = parseBundle(bundle);
    for (const use of file?.uses ?? []) uses.push({ ...use, path, id: `${path}${use.suffix}` });
    for (const reading of file?.definitions ?? []) {
      const parsed = parsedItem(path, reading, found < MANY_FINDINGS ? DEFINITION_FINDINGS : 1);
      found += parsed.item.diagnostics.length;
      definitions.push(parsed);
    }
    if (file === undefined) definitions.push(unparsed(bundle));
  });
  return { definitions, uses };
}

function parseBundle({ reader, reading, files }: SourceBundle): ParsedFile | undefined {
  if (reading.kind !== 'text' || reader === undefined) return undefined;
  const known = parsed.get(reading);
  if (known?.reader === reader && [...known.asked].every(([path, file]) => files.get(path) === file)) return known.file;
  const asked = new Map<string, SourceReading | undefined>();
  const file = reader.parse(reading, {
    get: (path) => {
      const found = files.get(path);
      asked.set(path, found);
      return found;
    },
  });
  parsed.set(reading, { reader, asked, file });
  return file;
}

/** What became of a file, and the files that its reader asked for: another tree that has the same ones has the same definitions. */
interface KnownFile {
  readonly reader: FormatReader;
  readonly asked: ReadonlyMap<string, SourceReading | undefined>;
  readonly file: ParsedFile;
}

const parsed = new WeakMap<SourceReading, KnownFile>();

/** The files that the reader of a parsed bundle asked for, whether there are such or not. */
export function askedFiles({ reading }: SourceBundle): readonly string[] {
  return [...(parsed.get(reading)?.asked.keys() ?? [])];
}

function parsedItem(path: string, { suffix, source, diagnostics }: ParsedReading, most: number): Parsed {
  const findings = new Findings(path, diagnostics, most);
  return { path, source, item: findings.item(`${path}${suffix}`, 'parse', source) };
}

function unparsed({ path, reading }: SourceBundle): Parsed {
  const findings = new Findings(path, [unreadable(path, reading)]);
  return { path, source: undefined, item: findings.item<ParsedSource>(path, 'discover', undefined) };
}

function unreadable(path: string, reading: SourceReading): Diagnostic {
  if (reading.kind === 'refused') {
    const { code, message, hint } = reading;
    return finding('error', code, message, { path, hint });
  }
  if (reading.kind === 'absent') {
    const hint = 'correct the path in terrarium.yml';
    return finding('error', 'file-missing', 'the file does not exist', { path, hint });
  }
  const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
  const message = 'expected an environment definition';
  return finding('error', 'not-a-definition', message, { path, at: START, hint });
}
