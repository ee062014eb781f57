import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/model/digest.ts';
import { sparkRecipe } from '../../../src/core/recipes/spark.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const DIGEST = `sha256:${'b'.repeat(64)}` as Digest;
const ID = 'e/azureml_environment.json';

/** Runs the script as it is rendered, with its fixed folders moved below one of the test. */
async function run(spark: object, prepare: (root: string) => Readonly<Record<string, string>>) {
  const content = { docker: { baseImage: 'a:1' }, python: { userManagedDependencies: true }, spark };
  const { image } = await environmentOf({ files: { [ID]: JSON.stringify(content) } }, ID);
  const inputs = {
    python: image.python,
    sources: '',
    platform: 'linux/amd64',
    baseDigest: DIGEST,
    installer: undefined,
    layered: false,
  };
  const { files } = sparkRecipe(image.spark).render(inputs);
  const root = mkdtempSync(join(tmpdir(), 'terrarium-spark-'));
  try {
    mkdirSync(join(root, 'definition'));
    writeFileSync(join(root, 'definition/spark-defaults.conf'), files.get('.terrarium/spark-defaults.conf') ?? '');
    const script = (files.get('.terrarium/spark.sh') ?? '')
      .replaceAll('/run/terrarium/definition', `${root}/definition`)
      .replaceAll('/opt/terrarium', `${root}/opt`);
    const env = { PATH: '/usr/bin:/bin', ...prepare(root) };
    const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env });
    const read = (path: string) => {
      try {
        return readFileSync(join(root, path), 'utf8').replaceAll(root, '');
      } catch {
        return undefined;
      }
    };
    return { status, stderr, defaults: read('spark/conf/spark-defaults.conf'), session: read('session') };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function install(root: string, defaults?: string): void {
  mkdirSync(join(root, 'spark/bin'), { recursive: true });
  mkdirSync(join(root, 'spark/jars'));
  mkdirSync(join(root, 'spark/conf'));
  const shell = join(root, 'spark/bin/spark-shell');
  writeFileSync(shell, `#!/bin/sh\necho "$SPARK_HOME $SPARK_CONF_DIR $*" >>"${root}/session"\n`);
  writeFileSync(join(root, 'spark/bin/spark-submit'), '#!/bin/sh\n');
  for (const name of ['spark-shell', 'spark-submit']) chmodSync(join(root, 'spark/bin', name), 0o755);
  if (defaults !== undefined) writeFileSync(join(root, 'spark/conf/spark-defaults.conf'), defaults);
}

const LINES = '\nspark.jars.packages org.apache.spark:spark-avro_2.12:3.5.1\nspark.jars.ivy /opt/terrarium/ivy\n';

describe.skipIf(process.platform === 'win32')('its script', () => {
  const spark = { packages: [{ group: 'org.apache.spark', artifact: 'spark-avro_2.12', version: '3.5.1' }] };

  it('finds Spark by SPARK_HOME, keeps its settings, and resolves the packages', async () => {
    const found = await run(spark, (root) => {
      install(root, 'spark.master local');
      return { SPARK_HOME: join(root, 'spark') };
    });
    expect(found).toEqual({
      status: 0,
      stderr: '',
      defaults: `spark.master local${LINES}`,
      session: '/spark /spark/conf --master local[1]\n',
    });
  });

  it('finds it by spark-submit on PATH', async () => {
    const found = await run({ ...spark, precachePackages: false }, (root) => {
      install(root);
      return { PATH: `${root}/spark/bin:/usr/bin:/bin` };
    });
    expect(found).toEqual({ status: 0, stderr: '', defaults: LINES, session: undefined });
  });

  it('fails without Spark', async () => {
    const found = await run(spark, () => ({}));
    expect(found).toMatchObject({
      status: 86,
      stderr: 'terrarium: no Spark in the image, which is to have Spark packages\n',
    });
  });

  it('fails where the base has packages of its own, of which one list would hide the other', async () => {
    const found = await run(spark, (root) => {
      install(root, '  spark.jars.packages a:b:1\n');
      return { SPARK_HOME: join(root, 'spark') };
    });
    expect(found).toMatchObject({
      status: 86,
      stderr: 'terrarium: the base image names Spark packages of its own\n',
      defaults: '  spark.jars.packages a:b:1\n',
    });
  });

  it('fails with a range, which the list of Spark cannot hold', async () => {
    const packages = [{ group: 'g', artifact: 'a', version: '[1,2)' }];
    const found = await run({ packages }, () => ({}));
    expect(found).toMatchObject({
      status: 86,
      stderr: 'terrarium: Spark takes group:artifact:version without a comma, not g:a:[1,2)\n',
    });
  });
});
