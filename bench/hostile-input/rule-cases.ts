import { environmentOf } from '../../__tests__/fakes/memory-tree.ts';
import { createPinChecker } from '../../src/core/pinning/check.ts';
import { PIN_RULES } from '../../src/core/pinning/rules.ts';
import type { PinRule } from '../../src/core/pinning/subject/rule.ts';
import { fill, type HostileCase, lines, PIECES, type Texts } from './case.ts';

const SHA = 'a'.repeat(64);
const BASE = `debian:12@sha256:${SHA}`;

/** Texts of a size in which a rule finds something; the definition is the first. */
type Make = (size: number) => Texts;

/** Commands of RUN that end with a word of any length. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'apt-unpinned': ['apt-get install -y a'],
  'apk-unpinned': ['apk add a'],
  'rpm-unpinned': ['dnf install a', 'zypper in a'],
  'system-upgrade': ['apt-get upgrade -y && echo a'],
  'run-pip-unpinned': ['pip install a', 'pip install git+https://h/a'],
  'run-conda-unpinned': ['conda install a'],
  'npm-unpinned': ['npm install a', 'npm install n@'],
  'gem-unpinned': ['gem install a'],
  'go-unpinned': ['go install a'],
  'pipe-to-shell': ['curl https://h/a'],
  'secret-in-file': ['echo ghp_', 'echo AKIA', 'echo https://a:'],
};

/** What is behind the word, so that the rule finds it. */
const ENDS: Readonly<Record<string, string>> = { 'pipe-to-shell': ' | sh', 'go-unpinned': '@latest' };

/** What each rule looks at; rules about commands have theirs above too. */
const TEXTS: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  'base-no-tag': { bases: (size) => stages(size, 'acme/a') },
  'base-latest': { bases: (size) => stages(size, 'acme/a:latest') },
  'base-no-digest': {
    bases: (size) => stages(size, 'acme/a:1'),
    'a long tag': (size) => ({ Dockerfile: `FROM acme/a:${'1'.repeat(Math.min(size, 120))}\n${fill(size, '# a\n')}` }),
  },
  'syntax-floating': {
    'a long directive': (size) => docker('', `# syntax=docker/dockerfile:1\n${fill(size, '# a\n')}`),
  },
  'python-eol': {
    packages: (size) => conda(size, (index) => `python=3.8.${index}`),
    'one version, often': (size) => conda(size, () => 'python=3.8'),
  },
  'conda-unpinned': {
    packages: (size) => conda(size, (index) => `a${index}`),
    'one package, often': (size) => conda(size, () => 'a'),
  },
  'conda-range': { packages: (size) => conda(size, (index) => `a${index}>=1`) },
  'conda-fuzzy': { packages: (size) => conda(size, (index) => `a${index}=1.2.3`) },
  'conda-no-python': { packages: (size) => conda(size, (index) => `a${index}==1`, '  - pip:\n    - a\n') },
  'conda-no-pip': { packages: (size) => conda(size, (index) => `a${index}==1`, '  - pip:\n    - a\n') },
  'conda-python-twice': { packages: (size) => conda(size, (index) => `python==3.12.${index}`) },
  'conda-no-channels': {
    packages: (size) => ({ 'environment.yml': `dependencies:\n${lines(size, (index) => `  - a${index}==1\n`)}` }),
  },
  'conda-channel-order': {
    channels: (size) => channels(size, (index) => (index === 0 ? 'bioconda' : `c${index}`), 'conda-forge'),
  },
  'conda-defaults': { channels: (size) => channels(size, (index) => `c${index}`, 'defaults') },
  'pip-unpinned': {
    packages: (size) => pip(size, (index) => `package-${index}`),
    'one package, often': (size) => pip(size, () => 'a # again'.padEnd(20, '.')),
  },
  'pip-range': {
    packages: (size) => pip(size, (index) => `package-${index}>=1`),
    'many bounds': (size) => pip(size, (index) => `a${index}>1${fill(1900, ',>1')}`),
  },
  'pip-no-hash': {
    packages: (size) => ({
      'requirements.txt': `a==1 --hash=sha256:${SHA}\n${lines(size, (index) => `package-${index}==1\n`)}`,
    }),
  },
  'vcs-no-commit': {
    packages: (size) => pip(size, (index) => `a${index} @ git+https://h/a@main`),
    'one package, often': (size) => pip(size, () => 'a @ git+https://h/a@main'),
  },
  'url-no-hash': {
    packages: (size) => pip(size, (index) => `a${index} @ https://h/a-1-py3-none-any.whl`),
    'one package, often': (size) => pip(size, () => 'a @ https://h/a-1-py3-none-any.whl'),
  },
  'spark-unpinned': {
    packages: (size) => ({
      'terrarium.yml': `environments:\n  - name: e\n    base: ${BASE}\n    spark:\n      packages:\n${lines(size, (index) => `        - "g:a${index}:[1,2)"\n`)}`,
    }),
    'one package, often': (size) => ({
      'terrarium.yml': `environments:\n  - name: e\n    base: ${BASE}\n    spark:\n      packages:\n${fill(size, '        - "g:a:[1,2)"\n')}`,
    }),
  },
  'add-no-checksum': {
    files: (size) => docker(lines(size, (index) => `ADD https://h/${fill(100, 'a')}${index} /a\n`)),
    'a long URL': (size) => docker(`ADD https://h/${fill(Math.min(size, 60_000), 'a')} /a\n`),
  },
  'secret-in-variable': {
    variables: (size) => docker(`ENV ${lines(Math.min(size, 60_000), (index) => `K${index}_TOKEN=a123456789 `)}\n`),
    'one variable, often': (size) => docker(`ENV ${fill(Math.min(size, 60_000), 'A_TOKEN=a123456789 ')}\n`),
    'one variable of conda': (size) => conda(size, (index) => `a${index}==1`, 'variables: {A_TOKEN: a123456789}\n'),
    'a long value': (size) => docker(`ENV A_TOKEN=${fill(Math.min(size, 60_000), 'a1')}\n`),
  },
  'secret-in-file': {
    keys: (size) => ({ 'requirements.txt': lines(size, () => `# ghp_${'a1B2'.repeat(9)}\n`) }),
    'a long word': (size) => ({ 'requirements.txt': `# ${fill(size, 'ghp_')}\n# ghp_${'a1B2'.repeat(9)}\n` }),
    ignored: (size) => ({
      'requirements.txt': `# terrarium: ignore[${fill(size, 'a,')}b] c\n# ghp_${'a1B2'.repeat(9)}\n`,
    }),
  },
  'secret-file': {
    files: (size) => ({
      ...docker('COPY . /a\n'),
      '.env': '',
      ...Object.fromEntries(Array.from({ length: Math.round(size / 100) }, (_, index) => [`id_rsa${index}/.env`, ''])),
    }),
  },
};

/** Every pinning rule: all of them look at each text. */
export const RULE_CASES: readonly HostileCase[] = PIN_RULES.flatMap((rule) => [
  ...Object.entries(TEXTS[rule.id] ?? {}).map(([name, make]) => ruleCase(rule, name, make)),
  ...(COMMANDS[rule.id] ?? []).flatMap((command) => commandCases(rule, command)),
]);

function commandCases(rule: PinRule, command: string): readonly HostileCase[] {
  const end = ENDS[rule.id] ?? '';
  const words = PIECES.filter((piece) => !['"', '\\', '[', '(', ' ', '${'].includes(piece));
  return [
    ...words.map((piece) =>
      ruleCase(rule, `${command}: ${JSON.stringify(piece)}`, (size) =>
        run(size, (length) => `${command}'${fill(length, piece)}'${end}`),
      ),
    ),
    ruleCase(rule, `${command}: many`, (size) =>
      run(size, (length) => `${lines(length, (index) => `${command}${index}${end} && `)}a`),
    ),
  ];
}

function ruleCase(rule: PinRule, name: string, make: Make): HostileCase {
  return {
    subject: rule,
    name,
    prepare: async (size) => {
      const environment = await environmentOf(...workspaceOf(make(size)));
      return () => createPinChecker().find(environment);
    },
  };
}

function workspaceOf(files: Texts): Parameters<typeof environmentOf> {
  const [path = ''] = Object.keys(files);
  const declared = files['terrarium.yml'];
  if (declared !== undefined) return [{ files, config: declared }, 'terrarium.yml#/environments/e'];
  const base = path === 'Dockerfile' ? '' : `, base: "${BASE}"`;
  return [{ files, config: `environments: [{path: "${path}"${base}}]` }, path];
}

function docker(more: string, before = ''): Texts {
  return { Dockerfile: `${before}FROM ${BASE}\n${more}` };
}

/** BuildKit takes lines of at most 65,534 bytes. */
const LINE = 60_000;

/** As many RUN as a text of the size needs. */
function run(size: number, command: (length: number) => string): Texts {
  const count = Math.ceil(size / LINE);
  return docker(Array.from({ length: count }, () => `RUN ${command(size / count)}\n`).join(''));
}

// A Dockerfile has at most 2,000 instructions.
function stages(size: number, image: string): Texts {
  const count = Math.round(size / 200);
  return {
    Dockerfile: `${Array.from({ length: count }, (_, index) => `FROM ${image} AS s${index}\n`).join('')}FROM ${image}\n${Array.from({ length: Math.min(count, 900) }, (_, index) => `COPY --from=s${index} a /a\n`).join('')}`,
  };
}

function conda(size: number, spec: (index: number) => string, more = ''): Texts {
  return {
    'environment.yml': `channels: [c]\ndependencies:\n${lines(size, (index) => `  - ${spec(index)}\n`)}${more}`,
  };
}

function channels(size: number, channel: (index: number) => string, last: string): Texts {
  const names = lines(Math.min(size, 100_000), (index) => `  - ${channel(index)}\n`);
  return { 'environment.yml': `channels:\n${names}  - ${last}\ndependencies:\n  - python==3.12.1\n` };
}

function pip(size: number, line: (index: number) => string): Texts {
  return { 'requirements.txt': lines(size, (index) => `${line(index)}\n`) };
}
