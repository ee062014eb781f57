import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildAndPublish } from '../core/model/builder.ts';
import type { Registry } from '../core/model/registry.ts';
import { type Builder, requirePublishing, runBuild } from './buildx.ts';
import { pushLayout } from './push-layout.ts';

/** BuildKit writes an OCI layout, and our client pushes it, with our retries: for builders that cannot reach the registry. */
export function ociPublisher(builder: Builder, registry: Registry): BuildAndPublish {
  requirePublishing(builder);
  return async (request) => {
    const layout = await mkdtemp(join(tmpdir(), 'terrarium-layout-'));
    try {
      await runBuild(builder, request, `type=oci,dest=${layout},tar=false`);
      return await pushLayout(registry, request.repository, layout);
    } finally {
      await rm(layout, { recursive: true, force: true });
    }
  };
}
