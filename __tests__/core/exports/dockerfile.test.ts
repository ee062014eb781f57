import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/core/dockerfile/parse.ts';
import { wholeDockerfile } from '../../../src/core/exports/dockerfile.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { dedent } from '../../dedent.ts';
import { openWorkshop, type Workshop } from '../../fakes/fake-builder.ts';
import type { Workspace } from '../../fakes/memory-tree.ts';
import { exported, treeOf } from './tree.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const SPARK = JSON.stringify({
  name: 'spark',
  docker: { baseImage: '{base}' },
  python: { userManagedDependencies: true },
  spark: { packages: [{ group: 'org.example', artifact: 'a', version: '1' }], precachePackages: true },
});
const azure = (baseDockerfile: string) =>
  JSON.stringify({
    name: 'two',
    docker: { baseDockerfile },
    python: { condaDependencies: { dependencies: ['python=3.11', { pip: ['six'] }] } },
  });

async function whole(workspace: Workspace, id: string, platform = 'linux/amd64') {
  const { tree, find } = await exported(workspace);
  return wholeDockerfile({ environment: find(id), platform }, tree);
}

const HELPERS = ['terrarium-definition', 'terrarium-uv'];

/** Files of the stages that stand for the files of a builder, and the text without them. */
function parts(text: string) {
  const findings = new Findings('Dockerfile');
  const { stages } = parseDockerfile(findings, text);
  expect(findings.diagnostics).toEqual([]);
  const isHelper = (name: string | undefined) => HELPERS.includes(name ?? '');
  const copies = stages.filter(({ name }) => isHelper(name)).flatMap(({ instructions }) => instructions);
  const files = Object.fromEntries(
    copies.map(({ words, heredocs: [heredoc] }) => [words.at(-1)?.slice(1), heredoc?.body]),
  );
  const starts = stages.map(({ line, name }) => ({ line: line - 1, helps: isHelper(name) }));
  const own = text.split('\n').filter((_, line) => starts.findLast((stage) => stage.line <= line)?.helps !== true);
  return { files, steps: own.filter((line) => !line.startsWith('# ')).join('\n') };
}

/** Texts without what only a registry knows, and without the names that stages have instead of images. */
function plain(text: string): string {
  return text
    .replaceAll(
      /[^\s=]+\/acme\/env@sha256:[0-9a-f]{64}|localhost\/terrarium:[a-z]+|(?<= )terrarium-steps|one(?= AS terrarium-base)/g,
      'PARENT',
    )
    .replaceAll(' AS PARENT', '')
    .replaceAll(/@sha256:[0-9a-f]{64}/g, '')
    .replaceAll(/(?<=-linux-amd64-)[0-9a-f]{12}/g, '*')
    .replaceAll('from=terrarium-definition,', '')
    .replaceAll(/^# .*\n/gm, '');
}

describe('the Dockerfile of an environment', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['Docker steps', 'a/Dockerfile', { 'a/Dockerfile': 'FROM {base}\nRUN x \\\n  y', 'a/f': 'f' }, ''],
    [
      'packages',
      'a/requirements.txt',
      { 'a/requirements.txt': '-r b.txt\nsix==1.16.0\n', 'a/b.txt': 'idna' },
      'base: "{base}"',
    ],
    ['compiled packages', 'a/requirements.txt', { 'a/requirements.txt': 'six' }, 'base: "{base}", bytecode: true'],
    [
      'conda packages',
      'a/environment.yml',
      { 'a/environment.yml': 'dependencies: [python, {pip: [six]}]' },
      'base: "{base}"',
    ],
    [
      'a package of the tree',
      'a/requirements.txt',
      { 'a/requirements.txt': './p', 'a/p/setup.py': 'x' },
      'base: "{base}"',
    ],
    ['Spark packages', 'a/azureml_environment.json', { 'a/azureml_environment.json': SPARK }, ''],
    [
      'Docker steps and packages',
      'a/azureml_environment.json',
      { 'a/azureml_environment.json': azure('FROM {base}\nRUN x') },
      'secrets: [netrc]',
    ],
    [
      'continuations of Windows',
      'a/azureml_environment.json',
      { 'a/azureml_environment.json': azure('# escape=`\n# mine\nFROM {base} AS a\nRUN x `\n y\nFROM a\nRUN z') },
      '',
    ],
    [
      'Docker steps with triggers, and packages',
      'a/azureml_environment.json',
      { 'a/azureml_environment.json': azure('FROM {base}\nRUN x\nFROM {base}\nCOPY --from=0 /x /x\nONBUILD RUN y\n') },
      '',
    ],
    [
      'Docker steps with triggers before the last stage, and packages',
      'a/azureml_environment.json',
      { 'a/azureml_environment.json': azure('FROM {base} AS one\nONBUILD RUN y\nFROM {base} AS two\nRUN z\n') },
      'target: one',
    ],
    [
      'Docker steps before the last stage, and packages',
      'a/azureml_environment.json',
      { 'a/azureml_environment.json': azure('FROM {base} AS One\nRUN y\nFROM {base}\nRUN z\n') },
      'target: one',
    ],
  ])('has steps, files and arguments of a build: %s', async (_, id, files, entry) => {
    const config = `conda-installer: "{base}"\nenvironments:\n  - { path: ${id}, ${entry} }\n`;
    const shop = await openWorkshop({ 'terrarium.yml': config, ...files });
    opened = shop;
    const given: Record<string, string>[] = [];
    shop.builder.act = async ({ files: paths, request }) => {
      const own = paths.filter((path) => path.startsWith('.terrarium/'));
      const read = async (path: string) =>
        [path, await readFile(join(request.contextDirectory, path), 'utf8')] as const;
      given.push(Object.fromEntries(await Promise.all(own.map(read))));
      return undefined;
    };
    const { outcomes } = await shop.run({}, { secrets: ['netrc'] });
    expect(outcomes.map(({ status }) => status)).toEqual(['built']);
    const tree = treeOf(await shop.define());
    const environment = tree.environments.get(id);
    if (environment === undefined) throw new Error('not defined');
    const { text, arguments: values } = wholeDockerfile({ environment, platform: 'linux/amd64' }, tree);
    const { files: copied, steps } = parts(text);
    expect(copied).toEqual(given.at(-1));
    // An image of the stand-in has no user.
    const built = shop.builder.seen.map(({ dockerfile }) => `${plain(dockerfile).trimEnd()}\n`);
    const continued = text.startsWith('# escape=`') ? built.map((one) => one.replaceAll('\\\n', '`\n')) : built;
    expect(`${plain(steps).trimEnd()}\n`).toBe(continued.join(''));
    expect(shop.builder.seen.map(({ request }) => request.arguments)).toContainEqual(values);
  });

  it('names parents as an engine does, and knows their users and prefixes', async () => {
    const files = {
      'base/Dockerfile': 'FROM python:3.12\nUSER app:staff\n',
      'mid/requirements.txt': 'six\n',
      'top/requirements.txt': 'idna\n',
    };
    const config = dedent`
      environments:
        - { path: base/Dockerfile, name: base }
        - { path: mid/requirements.txt, name: mid, base: "environment:base" }
        - { path: top/requirements.txt, name: top, base: "environment:mid" }
    `;
    const { text, parents } = await whole({ files, config }, 'top/requirements.txt');
    expect(parents.map(({ name, environment }) => [name, environment.id])).toEqual([
      ['localhost/terrarium:mid', 'mid/requirements.txt'],
    ]);
    expect(text).toContain('# localhost/terrarium:mid is mid/requirements.txt');
    // The parent has filled the prefix: nothing is copied over it.
    expect(text).toContain('\nFROM localhost/terrarium:mid\nUSER root\nRUN ');
    expect(text).toMatch(/\nUSER app:staff\n$/);
    expect(text).not.toContain('ends with the user of the base');
  });

  it.each([
    ['of a registry', 'base: "python:3.12"', true],
    ['that the builder expands', 'base: "environment:base"', true],
    ['of nothing', 'base: "environment:nothing"', false],
  ])('says where only a build knows a user: %s', async (_, entry, isSaid) => {
    const files = {
      'base/Dockerfile': 'FROM python:3.12\nARG U=app\nUSER $U\n',
      'nothing/Dockerfile': 'FROM scratch\nENV A=1\n',
      'a/requirements.txt': 'six\n',
    };
    const config = dedent`
      environments:
        - { path: base/Dockerfile, name: base }
        - { path: nothing/Dockerfile, name: nothing }
        - { path: a/requirements.txt, ${entry} }
    `;
    const { text } = await whole({ files, config }, 'a/requirements.txt');
    expect(text.includes('# A build ends with the user of the base.')).toBe(isSaid);
    expect(text).not.toMatch(/^USER (?!root)/m);
  });

  it('has a command with all that a builder is given, as one line of a comment', async () => {
    const files = {
      "it's/Dockerfile": 'FROM python:3.12 AS one\nARG A\nRUN --mount=type=secret,id=s x\nFROM one AS two\n',
    };
    const config = dedent`
      environments:
        - path: it's/Dockerfile
          target: one
          build-args: { A: "b\\nRUN evil '" }
    `;
    const { text, target } = await whole({ files, config }, "it's/Dockerfile");
    expect(target).toBe('one');
    expect(text.split('\n')[1]).toBe(
      "#   docker build --file=- --platform=linux/amd64 --target=one '--build-arg=A=b\\u{a}RUN evil '\\''' --secret=id=s -- .",
    );
    expect(text).toContain('\nFROM docker.io/library/python:3.12 AS one\n');
  });

  it('keeps directives before comments of its own', async () => {
    const files = {
      'a/Dockerfile': '# syntax=docker/dockerfile:1\n# escape=`\n# mine\nFROM python:3.12\nRUN a `\n b\n',
    };
    const config = 'environments:\n  - path: a/Dockerfile\n';
    const { text } = await whole({ files, config }, 'a/Dockerfile');
    expect(text.split('\n').slice(0, 4)).toEqual([
      '# syntax=docker/dockerfile:1',
      '# escape=`',
      '# mine',
      '# What BuildKit runs for a/Dockerfile on linux/amd64:',
    ]);
    const findings = new Findings('Dockerfile');
    expect(parseDockerfile(findings, text)).toMatchObject({ syntax: 'docker/dockerfile:1', escape: '`' });
    expect(findings.diagnostics).toEqual([]);
  });

  it('ends a file with a word that the file does not have', async () => {
    const files = { 'a/requirements.txt': 'END @ https://files.example/END-1-py3-none-any.whl\n' };
    const config = 'environments:\n  - { path: a/requirements.txt, base: "python:3.12" }\n';
    const { text } = await whole({ files, config }, 'a/requirements.txt');
    expect(text).toContain("COPY <<'END_' /.terrarium/requirements.txt\n");
    expect(parts(text).files['.terrarium/requirements.txt']).toContain('END-1-py3-none-any.whl\n');
  });

  it.each([
    ['a stage of the name of ours', azure('FROM a AS terrarium-base\nRUN x\n'), 'has a stage terrarium-base'],
    ['a template as its base', azure('FROM m.example/base:{{latest-image-tag}}\n'), 'is a template'],
  ])('is refused with %s', async (_, text, message) => {
    const workspace = {
      files: { 'a/azureml_environment.json': text },
      config: 'environments:\n  - path: a/azureml_environment.json\n',
    };
    await expect(whole(workspace, 'a/azureml_environment.json')).rejects.toThrow(message);
  });
});
