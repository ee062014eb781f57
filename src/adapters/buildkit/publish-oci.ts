import type { BuildAndPublish } from '../../core/model/builder.ts';
import type { Registry } from '../../core/model/registry.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { type Builder, requirePublishing, runBuild } from './buildx.ts';
import { pushLayout } from './push-layout.ts';

/** BuildKit writes an OCI layout, and our client pushes it, with our retries: for builders that cannot reach the registry. */
export function ociPublisher(builder: Builder, registry: Registry): BuildAndPublish {
  requirePublishing(builder);
  return (request) =>
    inTemporaryFolder('layout', async (layout) => {
      await runBuild(builder, request, `type=oci,dest=${layout},tar=false,compression=${request.compression}`, [
        layout,
      ]);
      return await pushLayout(registry, request.repository, layout);
    });
}
