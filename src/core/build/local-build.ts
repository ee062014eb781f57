import type { ApplyPorts, LocalEngine } from '../model/builder.ts';
import { TerrariumError } from '../model/errors.ts';
import type { LocalImage } from '../model/reference.ts';
import { formatImage } from '../names/reference.ts';
import { localImage, localPlatform, lookUpLocal } from '../resolve/local-lookup.ts';
import { withCondaTool } from './default-installer.ts';
import { type PinScope, pinImages } from './pin-images.ts';
import { type ImageTask, runTests, withBuild } from './platform-build.ts';

/** Builds the engine's platform of an image into it, and reads the result back. */
export async function buildLocally(
  task: ImageTask,
  engine: LocalEngine,
  scope: PinScope & { readonly ports: ApplyPorts },
): Promise<LocalImage> {
  const { ports } = scope;
  const { image: draft, hash } = task.environment;
  const platform = localPlatform(engine, draft.platforms);
  const image = localImage(task.key);
  const name = formatImage(image);
  const pins = await pinImages(task, platform, scope);
  // An engine stores no annotations.
  const kept = { ...task, added: { ...task.added, annotations: [] } };
  const { checked } = await withCondaTool(kept, { platform, pins }, scope, (own, pinned) =>
    withBuild(own, pinned, ports.materialize, (request) => engine.build({ ...request, name })),
  );
  const built = await lookUpLocal(engine, { hash, key: task.key, platforms: draft.platforms });
  if (built.status === 'unknown') throw built.error;
  if (built.status !== 'hit') {
    const why = built.status === 'invalid' ? built.why : 'the engine does not have it';
    throw new TerrariumError('image-invalid', `the image ${name} is not what was built: ${why}`);
  }
  try {
    await runTests(task, { image, isChecked: checked }, platform, ports.smokeTest);
  } catch (error) {
    // Under its name it would be a hit for the next run.
    await engine.remove(name);
    throw error;
  }
  return image;
}
