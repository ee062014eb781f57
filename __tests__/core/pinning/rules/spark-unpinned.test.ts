import { describe, expect, it } from 'vitest';
import { createPinChecker } from '../../../../src/core/pinning/check.ts';
import { environmentOf } from '../../../fakes/memory-tree.ts';

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
    const found = createPinChecker().find(environment);
    expect(found.map(({ subject, diagnostic: { message, hint } }) => [subject, message, hint])).toEqual([
      ['g:range', 'Spark package "g:range" is not pinned: [1.0,2.0) leaves a choice', 'write g:range:<version>'],
      [
        'g:snapshot',
        'Spark package "g:snapshot" is not pinned: 1.0-SNAPSHOT is published again and again',
        'write g:snapshot:<version>',
      ],
      ['g:latest', 'Spark package "g:latest" is not pinned: LATEST is whatever is newest', 'write g:latest:<version>'],
    ]);
  });

  it('is a warning where the package stands', async () => {
    expect(createPinChecker().check(await environmentWith(['g', 'a', 'RELEASE']))).toEqual([
      {
        severity: 'warning',
        code: 'spark-unpinned',
        message: 'Spark package "g:a" is not pinned: RELEASE is whatever is newest',
        path: 'e/azureml_environment.json',
        line: 1,
        column: 180,
        hint: 'write g:a:<version>',
      },
    ]);
  });
});
