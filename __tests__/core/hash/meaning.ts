import fc from 'fast-check';
import type { Workspace } from '../../fakes/memory-tree.ts';

/** One environment as a structure: what its files mean, apart from how they are written. */
export interface Meaning {
  readonly base: string;
  readonly channels: readonly string[];
  readonly conda: readonly (readonly [name: string, version: string])[];
  readonly pip: readonly (readonly [name: string, version: string])[];
  readonly steps: readonly string[];
  readonly copied: readonly (readonly [path: string, bytes: string, executable: boolean])[];
}

/** What must not matter: how a file is written, and what is only metadata. */
export interface Writing {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly tags: readonly (readonly [string, string])[];
  readonly comments: boolean;
  readonly flow: boolean;
  readonly quotes: string;
  readonly indent: string;
  readonly reversed: boolean;
  readonly newline: '\n' | '\r\n';
  readonly lowerCase: boolean;
}

const name = fc.constantFrom('numpy', 'scipy', 'pandas', 'six', 'idna', 'attrs', 'click', 'flask');
const version = fc.stringMatching(/^[1-9][0-9]?\.[0-9]{1,2}$/);
const packages = fc.uniqueArray(fc.tuple(name, version), { selector: ([first]) => first, minLength: 1, maxLength: 5 });

export const meaning: fc.Arbitrary<Meaning> = fc.record({
  base: fc.constantFrom('python:3.12-slim', 'debian:12', 'ghcr.io/acme/base:1', 'ubuntu'),
  channels: fc.uniqueArray(fc.constantFrom('conda-forge', 'bioconda', 'nvidia', 'pytorch'), { minLength: 1 }),
  conda: packages,
  pip: packages,
  steps: fc.uniqueArray(fc.constantFrom('RUN apt-get update', 'RUN echo "a  b"', 'ENV A=1', 'WORKDIR /w', 'USER me'), {
    minLength: 1,
  }),
  copied: fc.uniqueArray(
    fc.tuple(fc.constantFrom('a.py', 'b/c.txt', 'run.sh'), fc.string({ maxLength: 5 }), fc.boolean()),
    {
      selector: ([path]) => path,
      minLength: 1,
    },
  ),
});

const text = fc.stringMatching(/^x[a-z ]{0,8}x$/);
export const writing: fc.Arbitrary<Writing> = fc.record({
  name: fc.stringMatching(/^env-[a-z0-9-]{0,8}$/),
  version: version,
  description: text,
  tags: fc.uniqueArray(fc.tuple(fc.constantFrom('team', 'owner', 'stage'), text), { selector: ([key]) => key }),
  comments: fc.boolean(),
  flow: fc.boolean(),
  quotes: fc.constantFrom('', '"', "'"),
  indent: fc.constantFrom('', '  ', '    '),
  reversed: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  lowerCase: fc.boolean(),
});

/** The environment as an Azure ML file with its conda file, a requirements file and a Dockerfile with its context. */
export function write(value: Meaning, how: Writing): Workspace {
  const lines = (texts: readonly string[]) =>
    texts.flatMap((line) => [...note(how), line]).join(how.newline) + how.newline;
  return {
    files: {
      'env.yml': lines(ordered(how, azuremlLines(value, how))),
      'conda.yml': lines(ordered(how, condaLines(value, how))),
      'requirements.txt': lines(value.pip.map(([name, version]) => spaced(how, name, '==', version))),
      Dockerfile: lines(dockerLines(value, how)),
      ...Object.fromEntries(value.copied.map(([path, bytes]) => [path, bytes])),
    },
    executable: value.copied.flatMap(([path, , executable]) => (executable ? [path] : [])),
  };
}

/** Ids of the definitions that `write` makes, by what they depend on. */
export const IDS = { azureml: 'env.yml', requirements: 'requirements.txt', dockerfile: 'Dockerfile' } as const;

function azuremlLines({ base }: Meaning, how: Writing): readonly string[] {
  const tags = how.tags.map(([key, value]) => `${key}: ${value}`).join(', ');
  return [
    `name: ${how.name}`,
    `version: ${how.version}`,
    `description: ${how.description}`,
    `tags: {${tags}}`,
    `image: ${how.quotes}${base}${how.quotes}`,
    'conda_file: conda.yml',
  ];
}

function condaLines({ channels, conda, pip }: Meaning, how: Writing): readonly string[] {
  const quote = (value: string) => `${how.quotes}${value}${how.quotes}`;
  const list = (key: string, items: readonly string[]) =>
    how.flow
      ? `${key}: [${items.join(', ')}]`
      : [`${key}:`, ...items.map((item) => `${how.indent}- ${item}`)].join(how.newline);
  const requirements = pip.map(([name, version]) => quote(`${name}==${version}`));
  const specs = conda.map(([name, version]) => quote(spaced(how, name, '==', version)));
  return [
    `name: ${how.name}`,
    list('channels', channels.map(quote)),
    list('dependencies', [...specs, `{pip: [${requirements.join(', ')}]}`]),
  ];
}

function dockerLines({ base, steps, copied }: Meaning, how: Writing): readonly string[] {
  const keyword = (line: string) => (how.lowerCase ? line.replace(/^[A-Z]+/, (word) => word.toLowerCase()) : line);
  const copies = copied.map(([path]) => (how.flow ? `COPY ["${path}", "/x/"]` : `COPY ${path} /x/`));
  const broken = (line: string) => (how.reversed ? line.replace(' ', ` \\${how.newline}  `) : line);
  return [`FROM ${base}`, ...steps, ...copies].map((line) => keyword(line.startsWith('RUN') ? line : broken(line)));
}

// Top-level keys in another order; the list of one key stays together.
function ordered(how: Writing, lines: readonly string[]): readonly string[] {
  return how.reversed ? lines.toReversed() : lines;
}

function spaced({ flow }: Writing, ...parts: readonly string[]): string {
  return parts.join(flow ? ' ' : '');
}

function note({ comments, name }: Writing): readonly string[] {
  return comments ? [`# ${name}`, ''] : [];
}
