import { describe, expect, it } from 'vitest';
import { unifiedSteps } from '../../../src/core/diff/unified-steps.ts';
import { dedent } from '../../dedent.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

async function diff(before: string, after: string): Promise<readonly string[]> {
  const definition = async (text: string) =>
    (await environmentOf({ files: { Dockerfile: text, a: '', b: '' } }, 'Dockerfile')).definition;
  return unifiedSteps(await definition(before), await definition(after));
}

describe('unifiedSteps', () => {
  it('shows a changed command with what is around it', async () => {
    const run = (packages: string) =>
      dedent`
        FROM debian:12
        ENV A=b
        RUN apt-get update && apt-get install -y ${packages} \\
          && rm -rf /var/lib/apt
        USER me
        WORKDIR /x`;
    expect(await diff(run('curl'), run('curl git'))).toEqual([
      '@@ steps @@',
      ' RUN apt-get update',
      '-    && apt-get install -y curl',
      '+    && apt-get install -y curl git',
      '     && rm -rf /var/lib/apt',
    ]);
  });

  it('shows which stage, and parts that are far from each other on their own', async () => {
    const text = (one: string, two: string) =>
      dedent`
        FROM debian:12 AS a
        ${one}
        RUN 1
        RUN 2
        RUN 3
        FROM debian:12
        RUN 4
        RUN 5
        COPY --from=a / /
        ${two}`;
    expect(await diff(text('ENV A=1', 'CMD a'), text('ENV A=2', ''))).toEqual([
      '@@ stage 1 @@',
      ' FROM docker.io/library/debian',
      '-ENV A=1',
      '+ENV A=2',
      ' RUN 1',
      '@@ stage 2 @@',
      ' COPY --from=stage:0 / /',
      '-CMD a',
    ]);
  });

  it('shows lines of here-documents', async () => {
    const text = (line: string) => dedent`
      FROM debian:12
      RUN <<E
      set -e
      ${line}
      E
    `;
    expect(await diff(text('one'), text('two'))).toEqual(['@@ steps @@', '     set -e', '-    one', '+    two']);
  });

  it('is empty for equal steps', async () => {
    expect(await diff('FROM debian:12\nRUN a', 'FROM debian:13\nRUN a # b')).toEqual([
      '@@ steps @@',
      ' FROM docker.io/library/debian',
      '-RUN a',
      '+RUN a # b',
    ]);
    expect(await diff('FROM debian:12\nRUN a', 'FROM debian:13\nRUN \\\n  a')).toEqual([]);
  });
});
