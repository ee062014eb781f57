import type { EnvironmentEntry } from '../config/entry.ts';
import { isReservedArgument, reportReserved } from '../dockerfile/reserved-argument.ts';
import { type Diagnostic, quote } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import { once } from '../model/once.ts';
import type { Files, SourceReading } from '../text/source-file.ts';

/** Build arguments of the files that an entry names and of the entry itself, which win. Findings of the files are added. */
export type ReadArguments = (findings: Findings, entry: ArgumentSources) => Readonly<Record<string, string>>;

type ArgumentSources = Pick<EnvironmentEntry, 'buildArgs' | 'buildArgsFiles'>;

/** Reads the files that `build-args-file` names, each once, and once for all definitions of an entry. */
export function argumentReader(files: Files): ReadArguments {
  const read = once((path: string) => parseArgumentFile(path, files.get(path) ?? { kind: 'absent' }));
  const merge = once(({ buildArgs, buildArgsFiles }: ArgumentSources) => {
    const readings = buildArgsFiles.map(read);
    const given = new Map(readings.flatMap(({ values }) => [...values]));
    const diagnostics = readings.flatMap((reading) => reading.diagnostics);
    return { diagnostics, values: { ...Object.fromEntries(given), ...buildArgs } };
  });
  return (findings, entry) => {
    if (entry.buildArgsFiles.length === 0) return entry.buildArgs;
    const { values, diagnostics } = merge(entry);
    findings.add(...diagnostics);
    return values;
  };
}

interface ArgumentFile {
  readonly values: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;

/**
 * A line is `NAME=value`, empty, or a comment with `#`: what Podman's `--build-arg-file`, Docker's `--env-file` and dotenv read alike.
 * https://docs.podman.io/en/latest/markdown/podman-build.1.html#build-arg-file-path
 */
function parseArgumentFile(path: string, reading: SourceReading): ArgumentFile {
  const findings = new Findings(path);
  const values = new Map<string, string>();
  if (reading.kind === 'refused') findings.error(reading.code, reading.message, { hint: reading.hint });
  if (reading.kind === 'absent')
    findings.error('file-missing', 'the file does not exist', { hint: 'correct build-args-file in terrarium.yml' });
  const lines = reading.kind === 'text' ? reading.text.split(/\r?\n/) : [];
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name, value] = ASSIGNMENT.exec(line) ?? [];
    const at = { line: index + 1, column: 1 };
    if (name === undefined || value === undefined)
      findings.error('argument-file', `expected NAME=value, received ${quote(line)}`, { at, hint: HINT });
    else if (isReservedArgument(name)) reportReserved(findings, name, { at, hint: 'remove the line' });
    else if (AMBIGUOUS.test(value)) {
      const message = `tools read the value of ${name} differently: quotes, a comment behind it, blanks around it or a variable`;
      findings.error('argument-file', message, { at, hint: `write it as it is, or in build-args: { ${name}: "..." }` });
    } else values.set(name, value);
  }
  return { values, diagnostics: findings.diagnostics };
}

const HINT = 'write one argument a line, without blanks around "="';
/** Podman takes these as they are, dotenv does not. */
const AMBIGUOUS = /^\s|\s$|^["'`]|\s#|\$/;
