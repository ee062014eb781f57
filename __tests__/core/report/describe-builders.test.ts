import { describe, expect, it } from 'vitest';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { describeBuilders } from '../../../src/core/report/describe-builders.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf, memoryTree } from '../../fakes/memory-tree.ts';

async function lines(steps: readonly string[]): Promise<readonly string[]> {
  const files = Object.fromEntries(
    steps.map((step, index) => [`e${String(index).padStart(2, '0')}/Dockerfile`, `FROM a:1\n${step}\n`]),
  );
  const config = configOf('environments:\n  - path: "*/Dockerfile"\n');
  return describeBuilders(environmentsOf(await define(memoryTree({ files }), config)));
}

describe('who builds', () => {
  it('is said once for each reason, with the first environment that has it', async () => {
    expect(await lines(['RUN a', 'ENV A=1', 'RUN b', 'RUN a', 'ENV A=2', 'RUN a'])).toEqual([
      'builder: 2 without a container, as far as the definitions say',
      'builder: BuildKit for e00/Dockerfile and 2 more: line 2 is "RUN a"',
      'builder: BuildKit for e02/Dockerfile: line 2 is "RUN b"',
    ]);
  });

  it('is short where there are many reasons', async () => {
    const said = await lines([...Array.from({ length: 13 }, (_, index) => `RUN step-${index}`), 'RUN step-12']);
    expect(said).toHaveLength(11);
    expect(said[9]).toBe('builder: BuildKit for e09/Dockerfile: line 2 is "RUN step-9"');
    expect(said[10]).toBe('builder: BuildKit for 4 more: terrarium explain <id> says why');
  });

  it('is nothing where nothing is built', async () => {
    expect(await lines([])).toEqual([]);
  });
});
