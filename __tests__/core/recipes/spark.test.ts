import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBuildFile } from '../../../src/core/build/file.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { recipeFor } from '../../../src/core/recipes/choose.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/recipes');
const DIGEST = `sha256:${'b'.repeat(64)}` as Digest;
const ID = 'e/azureml_environment.json';
const PACKAGES = [
  { group: 'org.apache.spark', artifact: 'spark-avro_2.12', version: '3.5.1' },
  { group: 'com.microsoft.sqlserver', artifact: 'mssql-jdbc', version: '6.2.1.jre8' },
];

interface Options {
  readonly spark?: object;
  readonly python?: object;
  readonly docker?: object;
  readonly user?: string;
}

async function render({ spark, python, docker, user = '' }: Options) {
  const content = {
    docker: docker ?? { baseImage: 'spark:3.5' },
    python: python ?? { userManagedDependencies: true },
    spark: spark ?? { packages: PACKAGES, repositories: ['https://repo.example/maven/'] },
  };
  const environment = await environmentOf({ files: { [ID]: JSON.stringify(content) } }, ID);
  const slots = new Map(
    environment.image.bases.map(({ slot }) => [
      slot,
      { registry: 'pinned', path: `${slot}`, tag: undefined, digest: undefined },
    ]),
  );
  const pins = { slots, base: { digest: DIGEST, user, hasPrefix: true }, installer: undefined, syntax: undefined };
  const built = renderBuildFile(environment, 'linux/amd64', pins);
  return { ...built, recipe: recipeFor(environment.image.python, environment.image.spark)?.name };
}

async function renderText(options: Options): Promise<string> {
  const { text, files, recipe } = await render(options);
  const parts = [['Dockerfile', text] as const, ...files].map(([path, content]) => `=== ${path}\n${content}`);
  return `recipe ${recipe}\n${parts.join('')}`;
}

// As for every recipe: whoever has to change one of these files has changed the recipe (docs/decisions/0004-recipes.md).
describe('what spark/1 renders', () => {
  it.each<[string, Options]>([
    ['spark', { user: 'spark' }],
    ['spark-no-precache', { spark: { packages: PACKAGES.slice(0, 1), precachePackages: false } }],
    ['spark-conda', { python: { condaDependencies: { dependencies: ['python=3.10'] } }, user: 'spark' }],
    ['spark-dockerfile', { docker: { baseDockerfile: 'FROM spark:3.5\nUSER spark' } }],
  ])('%s', async (name, options) => {
    await expect(await renderText(options)).toMatchFileSnapshot(join(FIXTURES, `${name}.txt`));
  });

  it('comes behind the Python step, and both are in the name', async () => {
    const python = { condaDependencies: { dependencies: ['python=3.10'] } };
    const { recipe, files } = await render({ python });
    expect(recipe).toBe('conda/2+spark/1');
    expect([...files.keys()].filter((path) => path.includes('spark'))).toEqual([
      '.terrarium/spark.sh',
      '.terrarium/spark-defaults.conf',
    ]);
    expect(files.has('.terrarium/install.sh')).toBe(true);
  });

  it('is nothing without packages', async () => {
    expect(await render({ spark: { packages: [], repositories: ['https://repo.example/maven'] } })).toMatchObject({
      text: 'FROM pinned/0\n',
      recipe: undefined,
    });
  });
});

describe('our steps behind those of a Dockerfile', () => {
  const conda = { condaDependencies: { dependencies: ['python=3.10'] } };
  const rendered = async (baseDockerfile: string, user = '') =>
    (await render({ docker: { baseDockerfile }, python: conda, spark: { packages: [] }, user })).text;

  it('begin on a line of their own', async () => {
    expect(await rendered('FROM a:1\nRUN x')).toMatch(/^FROM pinned\/0\nRUN x\nUSER root\nRUN --mount/);
    expect(await rendered('FROM a:1\nRUN x\n')).toMatch(/^FROM pinned\/0\nRUN x\nUSER root\nRUN --mount/);
  });

  it.each([
    ['FROM a:1\nUSER app\nRUN x\n', 'app'],
    ['FROM a:1\nUSER one\nUSER $NB_UID:100\n', '$NB_UID:100'],
    [
      dedent`
        FROM a:1 AS b
        USER app
        FROM b
        RUN x
      `,
      'app',
    ],
    [
      dedent`
        FROM a:1 AS b
        USER build
        FROM c:1
        COPY --from=b /x /x
      `,
      'base',
    ],
    ['FROM a:1\nRUN x\n', 'base'],
  ])('give back the user that %j ends with', async (text, user) => {
    expect((await rendered(text, 'base')).trimEnd().split('\n').at(-1)).toBe(`USER ${user}`);
  });

  it('continue their lines as the directive says', async () => {
    const text = await rendered('# escape=`\nFROM a:1\nRUN x\n');
    expect(text).toMatch(/RUN --mount=[^\n]* `\n {4}--mount/);
    expect(text).not.toContain('\\\n');
  });
});
