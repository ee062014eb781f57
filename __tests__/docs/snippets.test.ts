import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/core/config/config.ts';
import { INPUT_NAMES } from '../../src/hosts/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/hosts/action/outputs.ts';
import { readArguments } from '../../src/hosts/cli/command/arguments.ts';
import { COMMANDS } from '../../src/hosts/cli/commands.ts';
import { commandLinesIn } from './command-lines.ts';
import { namesIn, pages, read } from './repository.ts';

interface Snippet {
  readonly name: string;
  readonly text: string;
}

function snippetsOf(page: string): readonly Snippet[] {
  const found = [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)];
  return found.map((match, index) => ({ name: `${page}, ${index + 1}`, text: match[1] ?? '' }));
}

const snippets = pages().flatMap(snippetsOf);
const isWorkflow = ({ text }: Snippet) => /^jobs:/m.test(text);
const workflows = snippets.filter(isWorkflow);
const files = ['examples/workflows', '.github/workflows'].flatMap((folder): readonly Snippet[] =>
  namesIn(folder)
    .filter((name) => name !== 'zizmor.yml')
    .map((name) => ({ name: `${folder}/${name}`, text: read(`${folder}/${name}`) })),
);
// The tasks of another tool are one of its examples, which a test compares.
const isTask = ({ text }: Snippet) => /^tasks:/m.test(text);
// A configuration of pre-commit, whose hooks a test compares with those of README.
const isHooks = ({ text }: Snippet) => /^repos:/m.test(text);
// GitLab's, or a step of a workflow.
const isPipeline = ({ text }: Snippet) => /^(?:include:|- uses:)/m.test(text);
const configurations = snippets.filter(
  (snippet) => ![isWorkflow, isTask, isHooks, isPipeline].some((is) => is(snippet)),
);

/** Commands in blocks of a shell, and in code between words, where a command's flags may be placeholders. */
const commandLines = pages()
  .filter((page) => page !== 'CHANGELOG.md')
  .flatMap((page) => {
    const text = read(page);
    const blocks = [...text.matchAll(/^```(?:sh|console|shell|bash)\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
    const spans = [...text.matchAll(/`(terrarium [a-z][^`]*)`/g)].map((match) => match[1] ?? '');
    const scripts = [...read(page).matchAll(/^ *(?:- )?run: (.*)$/gm)].map((match) => match[1] ?? '');
    return [...blocks, ...spans, ...scripts]
      .flatMap(commandLinesIn)
      .map((words) => ({ page, words, line: words.join(' ') }));
  });

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe('snippets of terrarium.yml', () => {
  it('are found', () => {
    expect(configurations.length).toBeGreaterThan(2);
  });

  it.each(configurations)('$name has no error', ({ text }) => {
    expect(parseConfig(text, 'terrarium.yml').diagnostics).toEqual([]);
  });
});

describe('workflows', () => {
  it('are found', () => {
    expect(workflows.length).toBeGreaterThan(2);
  });

  it.each([...workflows, ...files])('$name ends each job in time', ({ text }) => {
    const { jobs } = parse(text) as Workflow;
    const endless = Object.entries(jobs).filter(([, job]) => !((job['timeout-minutes'] ?? 0) > 0));
    expect(endless.map(([name]) => name)).toEqual([]);
  });

  it.each(workflows)('$name uses inputs and outputs that exist', ({ text }) => {
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses }) => uses?.startsWith('terrarium-env/terrarium@'));
    const inputs: readonly string[] = INPUT_NAMES;
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !inputs.includes(name))).toEqual([]);
    const ids = own.flatMap(({ id }) => id ?? []);
    const outputs: readonly string[] = OUTPUT_NAMES;
    const used = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter((match) =>
      ids.includes(match[1] ?? ''),
    );
    expect(used.filter((match) => !outputs.includes(match[2] ?? '')).map(([all]) => all)).toEqual([]);
  });

  it.each(workflows)('$name gives each job what it needs, and puts no expression into a script', ({ text }) => {
    const workflow = parse(text) as Workflow;
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions?.contents).toBe('read');
      expect(job.steps.flatMap(({ run }) => run ?? []).filter((script) => script.includes('${{'))).toEqual([]);
      const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    }
  });
});

const templates = ['examples/gitlab/terrarium.gitlab-ci.yml', 'examples/azure-devops/terrarium.yml'].flatMap((page) =>
  commandLinesIn(read(page)).map((words) => ({ page, words, line: words.join(' ') })),
);

describe('commands', () => {
  it('are found', () => {
    expect(commandLines.length).toBeGreaterThan(100);
    expect(templates).toHaveLength(12);
    expect(commandLinesIn('a=1 terrarium plan "x y" --json > out | cat # terrarium no')).toEqual([
      ['plan', 'x y', '--json'],
    ]);
  });

  it.each([...commandLines, ...templates])('$page: terrarium $line', async ({ words: [name = '', ...rest] }) => {
    if (name === 'help' || name === '--help') return;
    const load = COMMANDS[name];
    if (load === undefined) expect.fail(`there is no command ${name}`);
    const { command } = await load();
    // Brackets hold what may be left out.
    readArguments(
      command.flags,
      rest.map((word) => word.replace(/^\[|\]$/g, '')),
    );
  });
});

describe('docs/monorepos.md', () => {
  it.each(['turborepo/environments/train/turbo.json', 'moon/environments/train/moon.yml', 'make/Makefile'])(
    'shows examples/%s as it is',
    (path) => {
      expect(read('docs/monorepos.md')).toContain(`\n${read(`examples/${path}`)}\`\`\`\n`);
    },
  );
});
