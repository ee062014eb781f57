import { posix } from 'node:path';
import { readV1File, type V1Definition } from '../formats/azureml-v1/azureml-v1.ts';
import type { DockerfilePart } from '../formats/contract/format.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import { directoryOf } from '../names/path.ts';
import { hasCredentials } from '../names/url.ts';
import type { Files, SourceFile } from '../text/source-file.ts';
import { remarkOn } from './remarks.ts';
import { quoteYaml, yamlLines } from './text.ts';

/** The result for one v1 definition. */
export interface Migration {
  /** Id of the definition. */
  readonly id: string;
  /** Path of the v2 environment, relative to the root; `undefined` if it could not be written. */
  readonly environment: string | undefined;
  /** Every file of the result, text by path relative to the root. */
  readonly files: ReadonlyMap<string, string>;
  /** What prevented the migration, and what v2 does not support. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface MigrationOptions {
  /** Files that a v2 environment may refer to. */
  readonly files: Files;
  /**
   * Existing files at the target, by path: a file that differs is never overwritten. `undefined` is a file whose text
   * is not known.
   */
  readonly existing: ReadonlyMap<string, string | undefined>;
  /** True if it is written to another folder: then the files that it refers to are copied. */
  readonly copy: boolean;
}

// Findings that do not stop the migration: the v2 environment leaves these parts out.
const LEFT_OUT = new Set(['r-not-built', 'databricks-not-built']);
const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/environment.schema.json';

/** Writes the v2 environments of a v1 file. Neither the files nor the messages contain secrets. */
export function migrate(file: SourceFile, options: MigrationOptions): readonly Migration[] {
  const { form, definitions } = readV1File(file, options.files);
  if (form === 'spark' || form === 'none') return [];
  return definitions.map((definition) => migrateDefinition(file.path, definition, options));
}

function migrateDefinition(path: string, definition: V1Definition, options: MigrationOptions): Migration {
  const id = `${path}${definition.suffix}`;
  const findings = new Findings(path);
  findings.add(...definition.diagnostics);
  if (definition.object !== undefined) remarkOn(findings, definition.object);
  const stop = definition.diagnostics.some(({ severity, code }) => severity === 'error' && !LEFT_OUT.has(code));
  const none = { id, environment: undefined, files: new Map<string, string>(), diagnostics: findings.diagnostics };
  const draft = stop ? undefined : draftOf(findings, path, definition, options);
  if (draft === undefined) return none;
  const files = place(path, draft, options.existing);
  if (files === undefined) {
    const message = 'files of these names are there already, with other content';
    findings.error('would-overwrite', message, { hint: 'write into another folder with --out' });
    return none;
  }
  if ([...files.values()].some(hasCredentials)) {
    findings.error('secret-in-file', 'the v2 files would carry credentials', { hint: 'remove them first' });
    return none;
  }
  const [environment] = files.keys();
  return { id, environment, files, diagnostics: findings.diagnostics };
}

/** Lines of the environment after its name, and the files next to it, as functions of the names that are free. */
interface Draft {
  readonly head: readonly string[];
  readonly body: (stem: string) => Part;
}

interface Part {
  readonly lines: readonly string[];
  /** Text by path relative to the folder of the environment. */
  readonly files: ReadonlyMap<string, string>;
}

function draftOf(
  findings: Findings,
  path: string,
  definition: V1Definition,
  options: MigrationOptions,
): Draft | undefined {
  const { source } = definition;
  const head = [
    `$schema: ${SCHEMA}`,
    ...(source.name === undefined ? [] : [`name: ${quoteYaml(source.name)}`]),
    ...(source.version === undefined ? [] : [`version: ${JSON.stringify(source.version)}`]),
  ];
  const body =
    source.dockerfile === undefined
      ? imageBody(findings, path, definition, options)
      : dockerfileBody(findings, source.dockerfile, definition, options);
  return body === undefined ? undefined : { head, body };
}

function imageBody(
  findings: Findings,
  path: string,
  { source, conda }: V1Definition,
  options: MigrationOptions,
): Draft['body'] | undefined {
  if (source.base === undefined) {
    const message = 'a v2 environment needs an image, and this definition names none';
    findings.error('no-image', message, { hint: 'write the image of the compute target into the v2 file' });
    return undefined;
  }
  const image = `image: ${quoteYaml(source.base)}`;
  if (conda === undefined) return () => ({ lines: [image], files: new Map() });
  if (conda.kind === 'inline')
    return () => ({
      lines: [image, 'conda_file:', ...yamlLines(conda.node, 2)],
      files: copied(path, source.consumes, options),
    });
  const named = posix.relative(directoryOf(path), conda.path);
  return () => ({ lines: [image, `conda_file: ${quoteYaml(named)}`], files: copied(path, source.consumes, options) });
}

// Files that the environment refers to, if it is written to another folder.
function copied(
  path: string,
  consumes: readonly string[],
  { copy, files }: MigrationOptions,
): ReadonlyMap<string, string> {
  const texts = (copy ? consumes : []).flatMap((file): readonly (readonly [string, string])[] => {
    const reading = files.get(file);
    return reading?.kind === 'text' && file !== path ? [[posix.relative(directoryOf(path), file), reading.text]] : [];
  });
  return new Map(texts);
}

// In v1, a base Dockerfile had no files to copy, so a folder of its own keeps the upload small. If it copies files
// anyway, it stays in its folder.
function dockerfileBody(
  findings: Findings,
  part: DockerfilePart,
  definition: V1Definition,
  options: MigrationOptions,
): Draft['body'] | undefined {
  const conda = definition.conda === undefined ? '' : condaText(definition, options.files);
  const reads = /^[ \t]*(?:COPY|ADD)[ \t]|^[ \t]*RUN[ \t]+--mount/im.test(part.text);
  if (conda === undefined || (reads && conda !== '')) {
    const message = 'a v2 environment has no conda file beside a Dockerfile, and this one cannot be moved into it';
    findings.error('conda-without-image', message, { hint: 'install the conda packages in the Dockerfile' });
    return undefined;
  }
  if (reads) return (stem) => besideBody(stem, part, findings.path, options);
  if (conda === '') return (stem) => folderBody(stem, new Map([['Dockerfile', part.text]]));
  const message = 'conda packages behind the steps of a Dockerfile become steps of it: the hash changes once';
  findings.note('no-counterpart', message, { hint: 'build it once and compare' });
  const text = `${part.text}${part.text.endsWith('\n') ? '' : '\n'}${INSTALL}`;
  return (stem) =>
    folderBody(
      stem,
      new Map([
        ['Dockerfile', text],
        ['conda_dependencies.yml', conda],
      ]),
    );
}

// The instructions that Azure ML itself appends to a base Dockerfile.
const INSTALL = `COPY conda_dependencies.yml /tmp/conda_dependencies.yml
RUN conda env create -p /azureml-envs/environment -f /tmp/conda_dependencies.yml && conda clean -aqy
ENV PATH=/azureml-envs/environment/bin:$PATH
`;

function folderBody(stem: string, files: ReadonlyMap<string, string>): Part {
  const folder = `${stem}-context`;
  const below = [...files].map(([name, text]) => [`${folder}/${name}`, text] as const);
  return { lines: ['build:', `  path: ${quoteYaml(folder)}`], files: new Map(below) };
}

function besideBody(stem: string, part: DockerfilePart, path: string, { copy }: MigrationOptions): Part {
  const inline = part.path.includes('#');
  const name = inline ? `${stem}.Dockerfile` : posix.relative(directoryOf(path), part.path);
  const files = inline || copy ? [[name, part.text] as const] : [];
  return { lines: ['build:', '  path: .', `  dockerfile_path: ${quoteYaml(name)}`], files: new Map(files) };
}

/** The conda part as a file that does not refer to other files; `undefined` if it does. */
function condaText({ conda, source }: V1Definition, files: Files): string | undefined {
  const own = conda?.kind === 'file' ? conda.path : undefined;
  const others = source.consumes.filter((file) => file !== own && file !== source.dockerfile?.path);
  if (conda === undefined || others.length > 0 || source.localPackages.length > 0) return undefined;
  if (conda.kind === 'inline') return `${yamlLines(conda.node).join('\n')}\n`;
  const reading = files.get(conda.path);
  return reading?.kind === 'text' ? reading.text : undefined;
}

function stemOf(path: string): string {
  const name = posix.basename(path);
  if (/^azureml_environment\.json$/i.test(name)) return 'environment';
  const stem = name.replace(/\.(?:ya?ml|json)$/i, '').replace(/\.runconfig$/i, '');
  return /environment/i.test(stem) ? stem : `${stem}-environment`;
}

const MAX_ATTEMPTS = 20;

/** The first names under which all files are new or already exist with the same text. */
function place(
  path: string,
  { head, body }: Draft,
  existing: MigrationOptions['existing'],
): ReadonlyMap<string, string> | undefined {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const suffix = ['', '-v2'][attempt] ?? `-v2-${attempt}`;
    const stem = `${stemOf(path)}${suffix}`;
    const { lines, files } = body(stem);
    const text = `${[...head, ...lines].join('\n')}\n`;
    const named = [[`${stem}.yml`, text] as const, ...files];
    const all = named.map(([name, content]) => [posix.join(directoryOf(path), name), content] as const);
    if (all.every(([name, content]) => !existing.has(name) || existing.get(name) === content)) return new Map(all);
  }
  return undefined;
}
