import type { Config } from '../config/config.ts';
import type { ApplyPorts, LocalEngine } from '../model/builder.ts';
import { TerrariumError } from '../model/errors.ts';
import { formatImage } from '../oci/lookup.ts';
import type { BaseResolver } from '../resolve/bases.ts';
import { localImage, localPlatform, lookUpLocal } from '../resolve/local-lookup.ts';
import { pinImages } from './pin-images.ts';
import { type ImageTask, runTests, withBuild } from './platform-build.ts';

/** Builds the engine's platform of an image into it, and reads the result back. Answers the image's name. */
export async function buildLocally(
  task: ImageTask,
  engine: LocalEngine,
  ports: ApplyPorts,
  bases: BaseResolver,
  config: Config,
): Promise<string> {
  const { image, hash } = task.environment;
  const platform = localPlatform(engine, image.platforms);
  const name = formatImage(localImage(task.key));
  const pins = await pinImages(task, platform, ports, bases, config);
  await withBuild(task, platform, pins, ports.materialize, (request) => engine.build({ ...request, name }));
  const built = await lookUpLocal(engine, { hash, key: task.key, platforms: image.platforms });
  if (built.status === 'unknown') throw built.error;
  if (built.status !== 'hit') {
    const why = built.status === 'invalid' ? built.why : 'the engine does not have it';
    throw new TerrariumError('image-invalid', `the image ${name} is not what was built: ${why}`);
  }
  try {
    await runTests(task, name, platform, ports.smokeTest);
  } catch (error) {
    // Under its name it would be a hit for the next run.
    await engine.remove(name);
    throw error;
  }
  return name;
}
