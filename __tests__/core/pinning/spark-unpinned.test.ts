import { describe, expect, it } from 'vitest';
import { checkPins } from '../../../src/core/pinning/check.ts';
import { sparkUnpinned } from '../../../src/core/pinning/spark-unpinned.ts';
import { environmentOf } from '../memory-tree.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

async function environmentWith(...packages: readonly (readonly [string, string, string])[]) {
  const json = JSON.stringify({
    name: 'e',
    python: { userManagedDependencies: true },
    docker: { baseImage: `python@${DIGEST}` },
    spark: { packages: packages.map(([group, artifact, version]) => ({ group, artifact, version })) },
  });
  return environmentOf({ files: { 'e/azureml_environment.json': json } }, 'e/azureml_environment.json');
}

describe('spark-unpinned', () => {
  it('names ranges, snapshots and what is whatever is newest, and no release', async () => {
    const environment = await environmentWith(
      ['g', 'pinned', '1.0'],
      ['g', 'exact', '[1.0]'],
      ['g', 'range', '[1.0,2.0)'],
      ['g', 'snapshot', '1.0-SNAPSHOT'],
      ['g', 'latest', 'LATEST'],
    );
    expect(sparkUnpinned.find(environment)).toEqual([
      { kind: 'Spark package', subject: 'g:range', why: '[1.0,2.0) leaves a choice', hint: 'write g:range:<version>' },
      {
        kind: 'Spark package',
        subject: 'g:snapshot',
        why: '1.0-SNAPSHOT is published again and again',
        hint: 'write g:snapshot:<version>',
      },
      {
        kind: 'Spark package',
        subject: 'g:latest',
        why: 'LATEST is whatever is newest',
        hint: 'write g:latest:<version>',
      },
    ]);
  });

  it('is a warning of the definition', async () => {
    expect(checkPins(await environmentWith(['g', 'a', 'RELEASE']))).toEqual([
      {
        severity: 'warning',
        code: 'spark-unpinned',
        message: 'Spark package "g:a" is not pinned: RELEASE is whatever is newest',
        path: 'e/azureml_environment.json',
        hint: 'write g:a:<version>',
      },
    ]);
  });

  it('leaves out what is no coordinate: definitions of another version may hold one', async () => {
    const environment = await environmentWith(['g', 'a', '1']);
    const image = { ...environment.image, spark: { ...environment.image.spark, packages: ['none'] } };
    expect(sparkUnpinned.find({ ...environment, image })).toEqual([]);
  });
});
