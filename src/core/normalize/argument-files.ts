import type { EnvironmentEntry } from '../config/entry.ts';
import { type Diagnostic, quote } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import { once } from '../model/once.ts';
import type { Files, SourceReading } from '../text/source-file.ts';

/** Build arguments of files and of the entry itself, which win. Findings of the files are added. */
export type ReadArguments = (
  findings: Findings,
  entry: Pick<EnvironmentEntry, 'buildArgs' | 'buildArgsFiles'>,
) => Readonly<Record<string, string>>;

/** Reads the files that `build-args-file` names, each once. */
export function argumentReader(files: Files): ReadArguments {
  const read = once((path: string) => parseArgumentFile(path, files.get(path) ?? { kind: 'absent' }));
  return (findings, { buildArgs, buildArgsFiles }) => {
    const given = new Map<string, string>();
    for (const path of buildArgsFiles) {
      const { values, diagnostics } = read(path);
      findings.add(...diagnostics);
      for (const [name, value] of values) given.set(name, value);
    }
    return { ...Object.fromEntries(given), ...buildArgs };
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
