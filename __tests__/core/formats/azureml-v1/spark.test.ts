import { describe, expect, it } from 'vitest';
import { dedent } from '../../../dedent.ts';
import { COMPLETE, findingsIn, findingsWith, sourceOf, sourceWith } from './cases.ts';

const NONE = { packages: [], precache: false, repositories: [] };
const PACKAGE = { group: 'g', artifact: 'a', version: '1.0' };
const spark = (content: unknown) => findingsWith({ ...COMPLETE, spark: content });

describe('the spark section', () => {
  it.each([
    [{ packages: [PACKAGE] }, { packages: ['g:a:1.0'], precache: true, repositories: [] }],
    [
      {
        packages: [PACKAGE, { Group: 'h', Artifact: 'b_2.12', Version: '[1.0, 2.0)' }],
        repositories: ['https://r.example/m/'],
      },
      { packages: ['g:a:1.0', 'h:b_2.12:[1.0,2.0)'], precache: true, repositories: ['https://r.example/m'] },
    ],
    [
      { packages: [PACKAGE], precache_packages: false },
      { packages: ['g:a:1.0'], precache: false, repositories: [] },
    ],
    [
      { packages: [PACKAGE], precachePackages: null },
      { packages: ['g:a:1.0'], precache: true, repositories: [] },
    ],
    [{ packages: [], precachePackages: true, repositories: ['https://r.example/m'] }, NONE],
    [{ packages: null, repositories: null }, NONE],
    [null, NONE],
    [{}, NONE],
  ])('%j -> %j', (content, expected) => {
    expect(sourceWith({ ...COMPLETE, spark: content }).spark).toEqual(expected);
    expect(spark(content)).toEqual([]);
  });

  it.each([
    [
      { packages: ['g:a:1'] },
      'wrong-type 14:4 expected a map with group, artifact and version for a Spark package, received a scalar of another type',
    ],
    [
      { packages: [null] },
      'wrong-type 14:4 expected a map with group, artifact and version for a Spark package, received a scalar of another type',
    ],
    [
      { packages: [[]] },
      'wrong-type 14:4 expected a map with group, artifact and version for a Spark package, received a list',
    ],
    [{ packages: {} }, 'wrong-type 13:15 expected a list for packages, received a map'],
    [
      { packages: [{ group: 'g', artifact: 'a' }] },
      'field-missing 14:4 expected version of a Spark package; add "version"',
    ],
    [
      { packages: [{ group: 'g', version: '1' }] },
      'field-missing 14:4 expected artifact of a Spark package; add "artifact"',
    ],
    [
      { packages: [{ group: '', artifact: 'a', version: '1' }] },
      'field-missing 14:4 expected group of a Spark package; add "group"',
    ],
    [
      { packages: [{ ...PACKAGE, version: 1.1 }] },
      'wrong-type 17:16 expected a text for version, received a scalar of another type; write it in quotes',
    ],
    [
      { packages: [{ ...PACKAGE, scope: 'x' }] },
      'unknown-field 18:5 unknown field "scope" in a Spark package; remove it, or use one of: group, artifact, version',
    ],
    [
      { packages: [{ ...PACKAGE, group: 'g h' }] },
      'maven-syntax 14:4 Spark package "g h:a:1.0": expected names of letters, digits, dots, dashes and underscores',
    ],
    [
      { packages: [{ ...PACKAGE, version: 'jar:1' }] },
      'maven-syntax 14:4 Spark package "g:a:jar:1": a colon separates group, artifact and version',
    ],
    [
      { packages: [{ ...PACKAGE, version: '[1' }] },
      'maven-syntax 14:4 Spark package "g:a:[1": expected intervals such as [1.0,2.0), (,1.0] or [1.5]',
    ],
    [{ repositories: ['maven'] }, 'maven-syntax 14:4 expected the URL of a Maven repository; write https://host/path'],
    [{ repositories: [{}] }, 'wrong-type 14:4 expected a URL for a Spark repository, received a map'],
    [
      { repositories: ['https://u:hunter2@r.example/m'] },
      'credentials-in-url 14:4 a Spark repository carries credentials; remove the credentials and pass them as a secret (docs/configuration.md#secrets)',
    ],
    [
      { precachePackages: 'yes' },
      'wrong-type 13:23 expected true or false for precachePackages, received a scalar of another type',
    ],
    [
      { configuration: {} },
      'unknown-field 13:3 unknown field "configuration" in spark; remove it, or use one of: repositories, packages, precachePackages',
    ],
    ['hunter2', 'wrong-type 12:11 expected a map for spark, received a scalar of another type'],
  ])('%j: %s', (content, expected) => {
    expect(spark(content)).toEqual([`error ${expected}`]);
  });
});

describe('spark_dependencies.yml', () => {
  const file = (text: string) => ({ 'c/spark_dependencies.yml': text });
  const good = dedent`
    configuration:
      "spark.app.name": "x"
      spark.jars.packagesX: y
    repositories:
    - "https://r.example/m"
    packages:
    - group: "g"
      artifact: "a"
      version: "1.0"
  `;

  it('is a part of what names it', () => {
    expect(sourceOf(file(good))).toMatchObject({
      format: 'azureml-v1',
      standing: 'part',
      spark: { packages: ['g:a:1.0'], precache: true, repositories: ['https://r.example/m'] },
      base: undefined,
    });
    expect(findingsIn(file(good))).toEqual([]);
    expect(sourceOf(file(`${good}precachePackages: False\n`)).spark.precache).toBe(false);
  });

  it.each([
    'spark.jars',
    'spark.jars.packages',
    'spark.jars.excludes',
    'spark.jars.repositories',
    'spark.jars.ivy',
    'spark.jars.ivySettings',
    'spark.submit.pyFiles',
    'spark.files',
    'spark.archives',
  ])('installs nothing by settings: %s', (key) => {
    expect(
      findingsIn(
        file(dedent`
          packages: []
          configuration:
            a: b
            ${key}: x
        `),
      ),
    ).toEqual([
      `error spark-configuration c/spark_dependencies.yml:4:3 ${key} would install what the definition does not name; name packages under "packages" and repositories under "repositories"`,
    ]);
  });

  it.each(['spark.jarsX', 'xspark.files', 'spark.files.overwrite', 'spark.executor.memory'])('may say %s', (key) => {
    expect(
      findingsIn(
        file(dedent`
          packages: []
          configuration:
            ${key}: x
        `),
      ),
    ).toEqual([]);
  });

  it('says where it is wrong', () => {
    expect(findingsIn(file('packages: []\nx: 1\n'))).toEqual([
      'error unknown-field c/spark_dependencies.yml:2:1 unknown field "x" in a Spark dependencies file; remove it, or use one of: repositories, packages, precachePackages, configuration',
    ]);
    expect(findingsIn(file('packages: [\n'))[0]).toContain('error yaml-syntax c/spark_dependencies.yml:');
    expect(findingsIn(file('packages: []\nconfiguration: 1\n'))).toEqual([]);
  });
});
