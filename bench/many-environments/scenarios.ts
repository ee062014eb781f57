/** A run: a tree of files, its configuration, and what is asked of it. */
export interface Run {
  readonly files: Readonly<Record<string, string>>;
  /** Text of terrarium.yml. */
  readonly config?: string | undefined;
  /** The other side of a pull request. */
  readonly base?: Omit<Run, 'base'> | undefined;
  /** Former paths by path, as git reports them. */
  readonly renames?: ReadonlyMap<string, string> | undefined;
  readonly environments?: readonly string[] | undefined;
  readonly force?: readonly string[] | undefined;
}

export interface Scenario {
  readonly name: string;
  /** The smallest of the three sizes: the largest takes about half a second. */
  readonly size: number;
  readonly make: (size: number) => Run;
}

const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);

function lines(size: number, line: (index: number) => string): string {
  return numbers(size).map(line).join('\n');
}

function filesOf(size: number, file: (index: number) => readonly [string, string]): Run['files'] {
  return Object.fromEntries(numbers(size).map(file));
}

/** terrarium.yml with entries, after other keys. */
function entries(size: number, entry: (index: number) => string, before = ''): string {
  return `${before}environments:\n${lines(size, (index) => `  - ${entry(index)}`)}\n`;
}

const conda = (index: number) => `channels: [conda-forge]\ndependencies: [python=3.12, "numpy=1.26.${index}"]\n`;
const condaFile = (index: number) => [`e${index}/environment.yml`, conda(index)] as const;
const dockerfile = (index: number) => [`e${index}.Dockerfile`, `FROM python:3.12\nCOPY f${index}.txt /\n`] as const;
const every = (glob: string) => `environments:\n  - { path: "${glob}", base: "python:3.12" }\n`;

const PARENTS: readonly Scenario[] = [
  {
    name: 'chain of parents',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "${parentOf(index - 1)}", pip: ["a==1"] }`),
    }),
  },
  {
    name: 'chain of parents, last one first',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => {
        const base = index === size - 1 ? 'python:3.12' : `environment:${nameOf(index + 1)}`;
        return `{ name: ${nameOf(index)}, base: "${base}", pip: ["a==1"] }`;
      }),
    }),
  },
  {
    name: 'tree on one parent',
    size: 1000,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "${parentOf(index === 0 ? -1 : 0)}", pip: ["a==${index}"] }`,
      ),
    }),
  },
  {
    name: 'tree on one parent by its image',
    size: 1000,
    make: (size) => ({
      files: {},
      config: entries(size, (index) =>
        index === 0
          ? `{ name: e0, base: "python:3.12", provides: ["docker.io/me/base:1"] }`
          : `{ name: e${index}, base: "me/base:1", pip: ["a==${index}"] }`,
      ),
    }),
  },
  {
    name: 'chain by provides',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "me/e${index - 1}:1", provides: ["me/e${index}:1"], pip: ["a==1"] }`,
      ),
    }),
  },
  {
    name: 'many build contexts of one Dockerfile',
    size: 300,
    make: (size) => ({
      files: { Dockerfile: `FROM python:3.12\n${lines(size, (index) => `COPY --from=c${index} /a${index} /b`)}\n` },
      config: `environments:\n${lines(size, (index) => `  - { name: e${index}, base: "python:3.12", pip: ["a==${index}"] }`)}\n  - path: Dockerfile\n    build-contexts:\n${lines(size, (index) => `      c${index}: environment:e${index}`)}\n`,
    }),
  },
  {
    name: 'each on the one before and on the first ones',
    size: 300,
    make: (size) => ({
      files: filesOf(size, (index) => [
        `e${index}.Dockerfile`,
        `FROM a\n${index === 0 ? '' : 'COPY --from=b /x /\nCOPY --from=c /x /\n'}RUN echo ${index}\n`,
      ]),
      config: entries(size, (index) => {
        const from = index === 0 ? 'docker-image://python:3.12' : parentOf(index - 1);
        const contexts = `a: "${from}", b: "${parentOf(0)}", c: "${parentOf(Math.floor(index / 2))}"`;
        return `{ path: e${index}.Dockerfile, name: e${index}, build-contexts: { ${index === 0 ? `a: "${from}"` : contexts} } }`;
      }),
    }),
  },
  {
    name: 'cycle of parents',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "environment:e${(index + 1) % size}", pip: ["a==1"] }`,
      ),
    }),
  },
  {
    name: 'many cycles of two, and what is on them',
    size: 700,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => {
        const base = index % 3 === 0 ? index + 1 : index % 3 === 1 ? index - 1 : Math.max(0, index - 3);
        return `{ name: e${index}, base: "environment:e${base % size}", pip: ["a==1"] }`;
      }),
    }),
  },
  {
    name: 'chain on a parent that fails',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "environment:e${index - 1}", pip: ["a==1"] }`),
    }),
  },
  {
    name: 'parents that do not exist',
    size: 800,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "environment:none${index}", pip: ["a==1"] }`),
    }),
  },
  {
    name: 'parent of a name that many have',
    size: 500,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: e${index}/environment.yml, name: same, base: "environment:same" }`),
    }),
  },
];

function parentOf(index: number): string {
  return index < 0 ? 'python:3.12' : `environment:e${index}`;
}

// Ids sort by these as by their numbers.
function nameOf(index: number): string {
  return `e${String(index).padStart(6, '0')}`;
}

const ENTRIES: readonly Scenario[] = [
  {
    name: 'in place, image',
    size: 800,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, image: "python:3.${index}" }`),
    }),
  },
  {
    name: 'in place, packages',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) =>
          `{ name: e${index}, base: "python:3.12", conda: { channels: [c], dependencies: ["a=1.${index}", { pip: ["b==${index}"] }] } }`,
      ),
    }),
  },
  {
    name: 'in place, mistakes in each',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, image: "a:1", base: "b:1", pip: ["==="], wrong: 1 }`),
    }),
  },
  {
    name: 'in place, one name',
    size: 1000,
    make: (size) => ({ files: {}, config: entries(size, () => `{ name: same, image: "python:3.12" }`) }),
  },
  {
    name: 'in place, one requirements file',
    size: 700,
    make: (size) => ({
      files: { 'requirements.txt': 'a==1\n' },
      config: entries(size, (index) => `{ name: e${index}, base: "b:${index}", requirements: requirements.txt }`),
    }),
  },
  {
    name: 'in place, definitions of one file',
    size: 300,
    make: (size) => ({
      files: {
        'pyproject.toml': `[project]\nname = "p"\n[dependency-groups]\n${lines(size, (index) => `g${index} = ["a==${index}"]`)}\n`,
      },
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "b:1", requirements: "pyproject.toml#/dependency-groups/g${index}" }`,
      ),
    }),
  },
  {
    name: 'matrix, axes',
    size: 150,
    make: (size) => ({
      files: { 'environment.yml': conda(0) },
      config: `environments:\n  - path: environment.yml\n    name: e-\${{ matrix.a }}\n    base: "b:\${{ matrix.a }}"\n    matrix: { a: [${numbers(Math.min(size, 200)).join(', ')}] }\n${lines(size, (index) => `  - { name: "m${index}-\${{ matrix.x }}", base: "b:\${{ matrix.x }}", pip: ["a==${index}"], matrix: { x: ["1", "2", "3"] } }`)}\n`,
    }),
  },
  {
    name: 'definitions of one file, an entry each',
    size: 300,
    make: (size) => ({
      files: {
        'pyproject.toml': `[project]\nname = "p"\n[dependency-groups]\n${lines(size, (index) => `g${index} = ["a==${index}"]`)}\n`,
      },
      config: entries(size, (index) => `{ path: "pyproject.toml#/dependency-groups/g${index}", base: "b:1" }`),
    }),
  },
  {
    name: 'entries without a definition',
    size: 1000,
    make: (size) => ({
      files: { 'pyproject.toml': `[project]\nname = "p"\ndependencies = ["a==1"]\n` },
      config: entries(size, (index) => `{ path: "pyproject.toml#/dependency-groups/g${index}", base: "b:1" }`),
    }),
  },
  {
    name: 'entries by path, one name',
    size: 500,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: e${index}/environment.yml, name: same, base: "python:3.12" }`),
    }),
  },
  {
    name: 'entries by glob, one each',
    size: 150,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: "e${index}/*.yml", base: "python:3.12" }`),
    }),
  },
  {
    name: 'globs that match nothing',
    size: 200,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: "none${index}/**/*.yml", base: "python:3.12" }`),
    }),
  },
  {
    name: 'policies, owners and secrets of each',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) =>
          `{ name: e${index}, base: "b:1", pip: ["a"], policies: { pip-unpinned: error }, owners: ["o${index}"], secrets: [s${index}], variables: { A: "${index}" } }`,
      ),
    }),
  },
  {
    name: 'secrets in the file of all',
    size: 300,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) =>
          `{ name: e${index}, base: "b:1", pip: ["a==1"], variables: { TOKEN: ghp_${String(index).padStart(36, 'a1')} } }`,
      ),
    }),
  },
  {
    name: 'allowed registries and base images',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "r${index}.example.com/b:1", pip: ["a==1"] }`,
        `allowed-registries:\n${lines(size, (index) => `  - r${index}.example.com`)}\n`,
      ),
    }),
  },
  {
    name: 'curated environments',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, image: "me/c${index}:1" }`,
        `curated:\n${lines(size, (index) => `  c${index}: "me/c${index}:1"`)}\n`,
      ),
    }),
  },
  {
    name: 'reserved prefixes',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, image: "b:1" }`,
        `reserved-prefixes:\n${lines(size, (index) => `  - p${index}-`)}\n`,
      ),
    }),
  },
];

const FILES: readonly Scenario[] = [
  {
    name: 'conda files under one glob, different',
    size: 600,
    make: (size) => ({ files: filesOf(size, condaFile), config: every('**/environment.yml') }),
  },
  {
    name: 'conda files under one glob, equal',
    size: 600,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, conda(0)]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'conda files of one name, different',
    size: 600,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, `name: same\n${conda(index)}`]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'conda files, nothing configured',
    size: 600,
    make: (size) => ({ files: filesOf(size, condaFile) }),
  },
  {
    name: 'ids of one slug',
    size: 600,
    make: (size) => ({
      files: filesOf(size, (index) => [`${'a'.repeat(300)}${'-_'[index % 2]}${index}/environment.yml`, conda(index)]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'Azure ML environments',
    size: 300,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [
            `e${index}/env.yml`,
            `$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: e${index}\nimage: python:3.12\nconda_file: conda.yml\n`,
          ],
          [`e${index}/conda.yml`, conda(index)],
        ]),
      ),
    }),
  },
  {
    name: 'jobs that use an environment by name',
    size: 500,
    make: (size) => ({
      files: filesOf(size, (index) => [
        `j${index}/job.yml`,
        `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: a\nenvironment: azureml:e${index}:1\n`,
      ]),
    }),
  },
  {
    name: 'requirements that share one file',
    size: 500,
    make: (size) => ({
      files: {
        ...filesOf(size, (index) => [`e${index}/requirements.txt`, `-r ../base.txt\n-c ../limits.txt\na==${index}\n`]),
        'base.txt': 'b==1\n',
        'limits.txt': 'c==1\n',
      },
      config: every('**/requirements.txt'),
    }),
  },
  {
    name: 'deep folders',
    size: 100,
    make: (size) => ({
      files: filesOf(size, (index) => [`${'d/'.repeat(100)}${index}/${'d/'.repeat(100)}environment.yml`, conda(index)]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'other files beside',
    size: 5000,
    make: (size) => ({
      files: filesOf(size, (index) => (index % 50 === 0 ? condaFile(index) : [`src/${index % 97}/f${index}.py`, ''])),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'templates and files that cannot be read',
    size: 500,
    make: (size) => ({
      files: filesOf(size, (index) => [
        `e${index}/environment.yml`,
        index % 2 === 0 ? 'dependencies: [a\n' : 'dependencies:\n- {{ a }}\n',
      ]),
    }),
  },
];

const CONTEXTS: readonly Scenario[] = [
  {
    name: 'Dockerfiles in one context, a file each',
    size: 150,
    make: (size) => ({
      files: { ...filesOf(size, dockerfile), ...filesOf(size, (index) => [`f${index}.txt`, `${index}`]) },
      config: 'environments:\n  - path: "*.Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles in one context, with an ignore file',
    size: 150,
    make: (size) => ({
      files: {
        ...filesOf(size, dockerfile),
        ...filesOf(size, (index) => [`f${index}.txt`, `${index}`]),
        '.dockerignore': `*.md\n!a*.md\n${lines(20, (index) => `x${index}/**`)}\n`,
      },
      config: 'environments:\n  - path: "*.Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles in one context, a missing file each',
    size: 150,
    make: (size) => ({
      files: {
        ...filesOf(size, (index) => [`c/e${index}.Dockerfile`, `FROM a\nCOPY none${index} /\n`]),
        ...filesOf(size, (index) => [`c/f${index}.txt`, `${index}`]),
      },
      config: 'environments:\n  - path: "**/*.Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles with a context each',
    size: 250,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [`e${index}/Dockerfile`, `FROM python:3.12\nCOPY a.txt b /\nCOPY none /\n`],
          [`e${index}/a.txt`, `${index}`],
          [`e${index}/b`, ''],
        ]),
      ),
      config: 'environments:\n  - path: "**/Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles that copy a requirements file each',
    size: 200,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [`e${index}/Dockerfile`, `FROM python:3.12\nCOPY requirements.txt /\nRUN pip install -r /requirements.txt\n`],
          [`e${index}/requirements.txt`, `a==${index}\n`],
        ]),
      ),
      config: 'environments:\n  - path: "**/Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles at the root, requirements below',
    size: 150,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [`e${index}.Dockerfile`, `FROM python:3.12\nCOPY e${index} /e\nRUN pip install -r /e/requirements.txt\n`],
          [`e${index}/requirements.txt`, `a==${index}\n`],
        ]),
      ),
      config: 'environments:\n  - path: "*.Dockerfile"\n',
    }),
  },
  {
    name: 'a Dockerfile with many stages and sources',
    size: 300,
    make: (size) => ({
      files: {
        Dockerfile: `${lines(size, (index) => `FROM python:3.${index} AS s${index}\nCOPY f${index}.txt /`)}\nFROM a\n${lines(size, (index) => `COPY --from=s${index} /x /y${index}`)}\n`,
        ...filesOf(size, (index) => [`f${index}.txt`, `${index}`]),
      },
      config: 'environments:\n  - path: Dockerfile\n',
    }),
  },
  {
    name: 'one Dockerfile for many entries',
    size: 200,
    make: (size) => ({
      files: { Dockerfile: 'FROM python:3.12 AS a\nCOPY a.txt /\nARG B\nRUN echo $B\n', 'a.txt': '' },
      config: entries(size, (index) => `{ name: e${index}, dockerfile: Dockerfile, build-args: { B: "${index}" } }`),
    }),
  },
];

const PULL_REQUESTS: readonly Scenario[] = [
  {
    name: 'pull request, everything changed',
    size: 250,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`e${index}/environment.yml`, conda(index + 1)]),
        config: every('**/environment.yml'),
      },
    }),
  },
  {
    name: 'pull request, everything renamed',
    size: 300,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`old${index}/environment.yml`, conda(index)]),
        config: every('**/environment.yml'),
      },
    }),
  },
  {
    name: 'pull request, everything renamed, as git says',
    size: 300,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`old${index}/environment.yml`, conda(index)]),
        config: every('**/environment.yml'),
      },
      renames: new Map(numbers(size).map((index) => [`e${index}/environment.yml`, `old${index}/environment.yml`])),
    }),
  },
  {
    name: 'pull request, equal ones renamed',
    size: 300,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, conda(0)]),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`old${index}/environment.yml`, conda(0)]),
        config: every('**/environment.yml'),
      },
    }),
  },
];

const REQUESTS: readonly Scenario[] = [
  {
    name: 'environments by id',
    size: 300,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      environments: numbers(size).map((index) => `e${index}/environment.yml`),
    }),
  },
  {
    name: 'environments by name',
    size: 300,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, `name: n${index}\n${conda(index)}`]),
      config: every('**/environment.yml'),
      environments: numbers(size).map((index) => `n${index}`),
    }),
  },
  {
    name: 'environments left out, by glob',
    size: 100,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      environments: numbers(size).map((index) => `!e${index}/*`),
    }),
  },
  {
    name: 'force of all, by id, along a chain',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "${parentOf(index - 1)}", pip: ["a==1"] }`),
      force: numbers(size).map((index) => `e${index}`),
    }),
  },
  {
    name: 'force of the first of a chain',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "${parentOf(index - 1)}", pip: ["a==1"] }`),
      force: ['e0'],
    }),
  },
  {
    name: 'a baseline of all findings',
    size: 400,
    make: (size) => ({
      files: {
        ...filesOf(size, (index) => [`e${index}/environment.yml`, 'channels: [c]\ndependencies: [python]\n']),
        'baseline.json': JSON.stringify({
          formatVersion: 1,
          findings: numbers(size).map((index) => ({
            path: `e${index}/environment.yml`,
            code: 'conda-unpinned',
            subject: 'python',
          })),
        }),
      },
      config: `baseline: baseline.json\n${every('**/environment.yml')}`,
    }),
  },
];

export const SCENARIOS: readonly Scenario[] = [
  ...PARENTS,
  ...ENTRIES,
  ...FILES,
  ...CONTEXTS,
  ...PULL_REQUESTS,
  ...REQUESTS,
];
