import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { splitDockerSteps } from '../src/core/build/shared-docker-image.ts';
import type { HashedEnvironment } from '../src/core/model/environment.ts';
import { environmentsOf } from '../src/core/normalize/definitions.ts';
import { isFollowed } from '../src/core/resolve/bases.ts';
import { type Files, itemOf, openWorkshop, type Workshop } from './fakes/fake-builder.ts';
import { baseImage } from './fakes/images.ts';
import { configOf, defineAll, environmentOf } from './fakes/memory-tree.ts';

// The statements of https://learn.microsoft.com/azure/machine-learning/concept-environments, numbered as in docs/azureml-parity.md.

const BASE = 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04:20240101.v1';

interface Asset {
  readonly name?: string;
  readonly version?: string;
  readonly image?: string;
  readonly conda?: string;
  readonly more?: string;
}

const CONDA =
  'channels: [conda-forge, defaults]\ndependencies: [python=3.10, numpy=1.26, {pip: [six==1.17.0, attrs==24.1.0]}]\n';

/** An environment of Azure ML v2 with a conda file. */
const asset = ({ name = 'train', version = '1', image = BASE, conda = CONDA, more = '' }: Asset = {}): Files => ({
  'env/environment.yml': `$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: ${name}\nversion: "${version}"\nimage: ${image}\nconda_file: conda.yml\n${more}`,
  'env/conda.yml': conda,
});

/** One of Azure ML v1, with Docker steps and packages. */
const V1: Files = {
  'azureml_environment.json': JSON.stringify({
    name: 'v1',
    environmentVariables: { A: 'b' },
    docker: { enabled: true, baseImage: null, baseDockerfile: 'FROM python:3.12\nRUN apt-get update\n' },
    python: {
      userManagedDependencies: false,
      condaDependencies: { channels: ['conda-forge'], dependencies: ['python=3.10', { pip: ['six'] }] },
    },
    spark: { repositories: [], packages: [{ group: 'a.b', artifact: 'c', version: '1' }], precachePackages: true },
  }),
};

const ID = 'env/environment.yml';
const environment = (one?: Asset): Promise<HashedEnvironment> => environmentOf({ files: asset(one) }, ID);
const hash = async (one?: Asset) => (await environment(one)).hash;
const codesOf = async (files: Files, config?: string) => {
  const { definitions, diagnostics } = await defineAll(config === undefined ? { files } : { files, config });
  return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)].map(({ code }) => code);
};

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
async function open(files: Files): Promise<Workshop> {
  opened = await openWorkshop(files);
  return opened;
}

describe('what an environment is', () => {
  it('has packages, variables, settings and runtimes (R1)', async () => {
    const one = await environmentOf({ files: V1 }, 'azureml_environment.json');
    expect(one.variables).toEqual({ A: 'b' });
    expect(one.definition).toMatchObject({ python: { pip: ['six'] }, spark: { packages: ['a.b:c:1'] } });
    expect(one.definition.steps.stages).toHaveLength(1);
  });

  it('is curated, user-managed or system-managed: with a conda step of ours, or without (R2, R3, R4)', async () => {
    expect((await environment()).kind).toBe('system-managed');
    const own = { 'a/Dockerfile': 'FROM python:3.12\nRUN pip install six\n' };
    expect(
      (await environmentOf({ files: own, config: 'environments: [{ path: a/Dockerfile }]\n' }, 'a/Dockerfile')).kind,
    ).toBe('user-managed');
    const config =
      'curated: { acpt: "mcr.microsoft.com/azureml/curated/acpt:34" }\nenvironments: [{ name: a, base: "environment:acpt" }]\n';
    const [curated] = environmentsOf(await defineAll({ files: { 'terrarium.yml': config }, config }));
    expect(curated?.kind).toBe('curated');
  });

  it('that is curated is used as it is, and nothing is built (R5, R17, R18)', async () => {
    const shop = await open({
      'terrarium.yml': 'curated: { acpt: "{base}" }\nenvironments: [{ name: a, base: "environment:acpt" }]\n',
    });
    const planned = await shop.plan();
    expect(planned.items.map(({ action }) => action)).toEqual(['use']);
    expect((await shop.apply(planned)).outcomes).toMatchObject([{ status: 'used' }]);
    expect(shop.builder.seen).toEqual([]);
  });

  it('is the same for training and for inference, whatever the job is (R6, R7)', async () => {
    const job = (compute: string) =>
      `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: python ${compute}.py\ncompute: azureml:${compute}\nenvironment:\n  image: ${BASE}\n  conda_file: conda.yml\n`;
    const deployment = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: e\ninstance_count: 1\nenvironment:\n  image: ${BASE}\n  conda_file: conda.yml\n`;
    const files = { 'a.yml': job('one'), 'b.yml': job('two'), 'c.yml': deployment, 'conda.yml': CONDA };
    const found = environmentsOf(
      await defineAll({ files, config: 'environments: [{ path: "*.yml", inline: true }]\n' }).catch(() =>
        defineAll({ files }),
      ),
    );
    const inline = found.filter(({ id }) => id.includes('#/environment'));
    expect(inline.map(({ id }) => id)).toEqual(['a.yml#/environment', 'b.yml#/environment', 'c.yml#/environment']);
    expect(new Set(inline.map((one) => one.hash)).size).toBe(1);
  });

  it('takes another base image, Dockerfile and Python layer (R8, R24)', async () => {
    const { sections } = await environment();
    const other = await environment({ image: 'ubuntu:24.04' });
    expect([other.sections.base !== sections.base, other.sections.python === sections.python]).toEqual([true, true]);
    const built = {
      'env/environment.yml':
        'name: a\nbuild: { path: . }\n$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n',
      'env/Dockerfile': 'FROM ubuntu:24.04\nRUN a\n',
    };
    expect((await environmentOf({ files: built }, ID)).definition.steps.stages).toHaveLength(1);
  });
});

describe('building and reuse', () => {
  const TWO: Files = {
    'a/conda.yml': CONDA,
    'b/conda.yml': `name: other\n${CONDA}`,
    'c/conda.yml': CONDA.replace('1.17.0', '1.16.0'),
    'terrarium.yml':
      'defaults: { base: "{base}" }\nenvironments: [{ path: a/conda.yml, name: a, version: "1" }, { path: b/conda.yml, name: b, version: "7" }, { path: c/conda.yml }]\n',
  };

  it('builds what is absent by itself, and nothing that is there (R13, R16, R19, R41)', async () => {
    const shop = await open(TWO);
    expect((await shop.run()).outcomes.map(({ status }) => status)).toEqual(['built', 'built']);
    expect((await shop.run()).outcomes.map(({ status }) => status)).toEqual(['reused', 'reused']);
    expect(shop.builder.seen).toHaveLength(2);
  });

  it('gives two of three environments one image: names and versions do not count (R42)', async () => {
    const shop = await open(TWO);
    const { items } = await shop.plan();
    expect(items.map(({ ids }) => ids)).toEqual([['a/conda.yml', 'b/conda.yml'], ['c/conda.yml']]);
  });

  it('looks in the own repository and in others, and takes what is there (R40)', async () => {
    const shop = await open(TWO);
    await shop.run();
    await shop.write('terrarium.yml', `${TWO['terrarium.yml']}lookup-repositories: ["{address}/acme/env"]\n`);
    const order = {
      order: [{ ...shop.repository, path: 'acme/new' }, shop.repository],
      target: { ...shop.repository, path: 'acme/new' },
    };
    const planned = await shop.plan({ order: { ...order, staging: undefined } as never });
    expect(planned.items.map(({ action }) => action)).toEqual(['reuse', 'reuse']);
  });

  it('runs the Docker steps first, and installs packages on the image of them, which others share (R20, R21)', async () => {
    const split = splitDockerSteps(await environmentOf({ files: V1 }, 'azureml_environment.json'));
    expect(split?.docker.definition).toMatchObject({ python: { pip: [] }, steps: { stages: [{ from: 'base:0' }] } });
    expect(split?.ours.definition).toMatchObject({ python: { pip: ['six'] }, steps: { stages: [] } });
  });

  it('installs nothing where a Dockerfile or a base brings the packages (R22, R23)', async () => {
    const files = { Dockerfile: 'FROM python:3.12\nRUN pip install six\n' };
    const one = await environmentOf({ files, config: 'environments: [{ path: Dockerfile }]\n' }, 'Dockerfile');
    expect([one.definition.python, splitDockerSteps(one)]).toEqual([{ channels: [], conda: [], pip: [] }, undefined]);
  });

  it('names an image by a hash of its definition (R43)', async () => {
    const shop = await open(TWO);
    await shop.run();
    const tags = (await shop.registry.listTags(shop.repository)) ?? [];
    const { hash: own } = itemOf(await shop.plan(), 'a/conda.yml');
    expect(tags).toContain(`def-${own}`);
    expect(tags.filter((tag) => /^env-[0-9a-f]{64}$/.test(tag))).toHaveLength(2);
  });
});

describe('the hash', () => {
  it('is of base, Docker steps, Python packages and Spark packages (R25)', async () => {
    const { definition } = await environment();
    expect(Object.keys(definition).sort()).toEqual(['bases', 'context', 'platforms', 'python', 'spark', 'steps']);
    const described = await hash({
      more: 'description: x\ntags: { a: b }\ninference_config: { liveness_route: { port: 1, path: / } }\n',
    });
    expect(described).toBe(await hash());
  });

  it.each<[string, Asset]>([
    ['R26, R28: another name', { name: 'other' }],
    ['R27: another version', { version: '2' }],
    ['R29: a new environment with the same settings', { name: 'new', version: '1' }],
  ])('does not change with %s', async (_, other) => {
    expect(await hash(other)).toBe(await hash());
  });

  it.each<[string, string]>([
    ['R30: one package more', CONDA.replace('six==1.17.0', 'six==1.17.0, wrapt==1.16.0')],
    ['R31: one package less', CONDA.replace(', attrs==24.1.0', '')],
    ['R32: another version of a package', CONDA.replace('1.26', '1.25')],
    ['R33: another order of dependencies', CONDA.replace('python=3.10, numpy=1.26', 'numpy=1.26, python=3.10')],
    ['R34: another order of channels', CONDA.replace('conda-forge, defaults', 'defaults, conda-forge')],
  ])('changes with %s', async (_, conda) => {
    expect(await hash({ conda })).not.toBe(await hash());
  });
});

describe('curated environments', () => {
  const curated = 'curated: { acpt: "mcr.microsoft.com/azureml/curated/acpt:34" }\n';

  it('are others once they are changed, and need a name of their own (R35, R36)', async () => {
    const config = `${curated}environments: [{ name: mine, base: "environment:acpt", pip: [six] }]\n`;
    const [mine] = environmentsOf(await defineAll({ files: { 'terrarium.yml': config }, config }));
    expect(mine?.kind).toBe('system-managed');
    const same = config.replace('name: mine', 'name: acpt');
    expect(await codesOf({ 'terrarium.yml': same }, same)).toContain('curated-name');
  });

  it.each(['AzureML-train', 'Microsoft-train'])('have prefixes for themselves: %s (R37, R38)', async (name) => {
    expect(await codesOf(asset({ name }))).toContain('reserved-name');
  });
});

describe('versions that are open, and bases that move', () => {
  it('are another definition once the version is written (R46)', async () => {
    const open = CONDA.replace('numpy=1.26', 'numpy');
    expect(await hash({ conda: open.replace('numpy', 'numpy=1.18.1') })).not.toBe(await hash({ conda: open }));
  });

  it('follows a base without a tag, or with latest, and builds when it moves (R48)', async () => {
    const followed = (text: string) => isFollowed(configOf(undefined), baseImage(text));
    expect(['a/b', 'a/b:latest', 'a/b:1', `a/b@sha256:${'0'.repeat(64)}`].map(followed)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('docs/azureml-parity.md', () => {
  const root = join(import.meta.dirname, '..');
  const rows = [...readFileSync(join(root, 'docs/azureml-parity.md'), 'utf8').matchAll(/^\| R(\d+) \|.*\|$/gm)];
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.test.ts'),
  );
  const texts = tests.map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'));

  it('has a row for each statement', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 52 }, (_, place) => place + 1));
  });

  it.each(rows.map(([row = '', number = '']) => [number, row] as const))(
    'R%s has a test that names it, or says why it differs',
    (number, row) => {
      const isTested = texts.some((text) => new RegExp(`[(' ,]R${number}[),:]`).test(text));
      expect(isTested || row.includes('differs:'), row).toBe(true);
    },
  );
});
