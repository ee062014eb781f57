import { afterEach, describe, expect, it } from 'vitest';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import { digestOf } from '../../adapters/registry/scripted-server.ts';
import { dedent } from '../../dedent.ts';
import { openWorkshop, outcomeOf, putJson, type Workshop } from '../../fakes/fake-builder.ts';

let shop: Workshop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const CONFIG = 'environments:\n  - path: Dockerfile\n';

/** A checkout over a base `base/triggers:1` whose configuration has these ONBUILD instructions. */
async function open(dockerfile: string, onBuild: unknown, more: Readonly<Record<string, string>> = {}) {
  const opened = await openWorkshop({ Dockerfile: dockerfile, 'src/a': '1', b: '2', 'terrarium.yml': CONFIG, ...more });
  shop = opened;
  const repository = { ...opened.repository, path: 'base/triggers' };
  const config = Buffer.from(
    JSON.stringify({
      os: 'linux',
      architecture: 'amd64',
      rootfs: { type: 'layers', diff_ids: [] },
      config: { OnBuild: onBuild },
    }),
  );
  const descriptor = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: digestOf(config),
    size: config.byteLength,
  };
  await opened.registry.putBlob(repository, descriptor, { kind: 'bytes', bytes: config });
  await putJson(opened.registry, repository, '1', MEDIA.manifest, {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    config: descriptor,
    layers: [],
  });
  return opened;
}

async function outcome(dockerfile: string, onBuild: unknown, more: Readonly<Record<string, string>> = {}) {
  const opened = await open(dockerfile, onBuild, more);
  const found = outcomeOf(await opened.run(), 'Dockerfile');
  return [found.status, opened.builder.seen.length, 'error' in found ? found.error : undefined] as const;
}

const BASE = '{address}/base/triggers:1';

describe('a base with ONBUILD instructions', () => {
  it.each<[string, string, unknown]>([
    ['none', `FROM ${BASE}\nRUN a\n`, undefined],
    ['no list', `FROM ${BASE}\nRUN a\n`, 'COPY . /'],
    ['no texts', `FROM ${BASE}\nRUN a\n`, [1, null]],
    ['that copy nothing', `FROM ${BASE}\nRUN a\n`, ['RUN b', 'ENV A=b', 'RUN --mount=type=cache,target=/c d']],
    ['where the whole context is copied', `FROM ${BASE}\nCOPY . /app\n`, ['COPY . /src', 'RUN --mount=target=/m a']],
    ['which the steps have, too', `FROM ${BASE}\nCOPY  src /app\n`, ['copy src /app']],
    ['where it is copied from', `FROM scratch\nCOPY --from=${BASE} /x /y\n`, ['COPY . /src']],
    ['below a stage that is not built', `FROM ${BASE} AS no\nFROM scratch\nCOPY b /\n`, ['COPY . /src']],
    ['that nobody reads', `FROM ${BASE}\nRUN a\n`, ['NOPE . /src']],
  ])('builds: %s', async (_what, dockerfile, onBuild) => {
    expect(await outcome(dockerfile, onBuild)).toEqual(['built', 1, undefined]);
  });

  it.each<[string, string, readonly string[]]>([
    ['COPY', `FROM ${BASE}\nRUN a\n`, ['RUN first', 'COPY src /app']],
    ['ADD beside another source', `FROM ${BASE}\nCOPY b /\n`, ['ADD src /app']],
    ['the same source with other flags', `FROM ${BASE}\nCOPY --link src /app\n`, ['COPY src /app']],
    ['a mount', `FROM ${BASE}\nCOPY b /\n`, ['RUN --mount=target=/m make']],
    ['another image, with the whole context', `FROM ${BASE}\nCOPY . /\n`, ['COPY --from=other /a /b']],
    ['several lines', `FROM ${BASE}\nRUN a\n`, ['COPY <<E src /app/\ntext\nE']],
    ['under a stage below', `FROM ${BASE} AS base\nFROM base\nRUN a\n`, ['COPY src /app']],
    [
      'in one of two stages',
      dedent`
        FROM ${BASE} AS one
        COPY src /app
        FROM ${BASE}
        COPY --from=one /a /b
      `,
      ['COPY src /app'],
    ],
  ])('fails before it is built: %s', async (_what, dockerfile, onBuild) => {
    const [status, builds, error] = await outcome(dockerfile, onBuild);
    expect([status, builds]).toEqual(['failed', 0]);
    expect(error).toMatchObject({
      code: 'onbuild-context',
      hint: 'copy the whole context (COPY . <folder>) in the Dockerfile, or choose a base without ONBUILD',
    });
    expect(error?.message).toMatch(
      /^the base 127\.0\.0\.1:\d+\/base\/triggers:1@sha256:[0-9a-f]{64} has ONBUILD ".*", which copies files that the definition does not hash$/,
    );
    expect(error?.message).toContain(JSON.stringify(onBuild.at(-1)?.split('\n')[0]));
  });

  it('fails a definition without a Dockerfile', async () => {
    const more = {
      'conda.yml': 'channels: [c]\ndependencies: [python]\n',
      'terrarium.yml': dedent`
        environments:
          - {path: conda.yml, base: "${BASE}"}
        conda-installer: "{base}"
      `,
    };
    const opened = await open('FROM scratch\n', ['COPY src /app'], more);
    expect(outcomeOf(await opened.run(), 'conda.yml')).toMatchObject({
      status: 'failed',
      error: { code: 'onbuild-context' },
    });
  });

  it('of this tree builds a child that has its files', async () => {
    const files = {
      'p/Dockerfile': `FROM ${BASE}\nONBUILD COPY src /app\n`,
      'terrarium.yml': dedent`
        environments:
          - {path: p/Dockerfile, provides: [acme/parent]}
          - path: Dockerfile
      `,
    };
    const opened = await open('FROM acme/parent\nRUN k\n', [], files);
    const applied = await opened.run();
    expect(outcomeOf(applied, 'Dockerfile').status).toBe('built');
    expect(opened.builder.seen.at(-1)?.files).toEqual(['src/a']);
  });
});
