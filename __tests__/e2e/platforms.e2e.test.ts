import { execFileSync } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');

describe.skipIf(parts === undefined)('several platforms', () => {
  it('are built apart and joined by an index that names exactly them', () => {
    const repository = `${parts?.registry}/q${process.pid}${Date.now().toString(36)}/platforms`;
    const flags = [`--repository=${repository}`, `--builder=${parts?.builders.at(-1)?.name}`];
    const files = {
      'data/Dockerfile': 'FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH}.txt /arch\n',
      'data/amd64.txt': 'amd64\n',
      'data/arm64.txt': 'arm64\n',
      'terrarium.yml': dedent`
        environments:
          - path: data/Dockerfile
            platforms: [linux/arm64/v8, linux/amd64]
      `,
    };
    const workspace = new Workspace(files, flags);
    const run = workspace.build();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const raw = execFileSync('skopeo', ['inspect', '--raw', '--tls-verify=false', `docker://${run.built[0]}`], {
      encoding: 'utf8',
    });
    const index = JSON.parse(raw) as { manifests: readonly { platform: { architecture: string } }[] };
    expect(index.manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
    expect(workspace.build().rows.map((row) => row.status)).toEqual(['reused']);
    workspace.remove();
  });
});
