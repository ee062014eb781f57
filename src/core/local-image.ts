import type { BaseResolver } from './bases.ts';
import type { Config } from './config.ts';
import { TerrariumError } from './errors.ts';
import { type Expected, type FoundImage, formatImage, keyTag, type Lookup, mismatch, tryLookup } from './lookup.ts';
import type { ImageKey } from './model.ts';
import type { Repository } from './names/reference.ts';
import { pinImages } from './pin-images.ts';
import { type ImageTask, runTests, withBuild } from './platform-build.ts';
import type { ApplyPorts, LocalEngine } from './ports.ts';

/** Where an engine keeps images of ours. No registry is behind the name, so that nobody can serve another image under it. */
const LOCAL: Repository = { registry: 'localhost', path: 'terrarium' };

type Keyed = Expected & { readonly key: ImageKey };

/** Looks for an image that an earlier run built into the engine. It holds one of the definition's platforms. docs/lookup.md */
export async function lookUpLocal(engine: LocalEngine, expected: Keyed): Promise<Lookup> {
  return tryLookup(async () => {
    const image = localImage(expected.key);
    const config = await engine.inspect(formatImage(image));
    if (config === undefined) return { status: 'miss' };
    const why = mismatch([config], { ...expected, platforms: [localPlatform(engine, expected.platforms)] });
    return why === undefined ? { status: 'hit', image } : { status: 'invalid', why };
  });
}

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

function localImage(key: ImageKey): FoundImage {
  return { repository: LOCAL, digest: undefined, tag: keyTag(key), strength: 'verified', key };
}

// An engine without containerd's store keeps one platform of an image. What it cannot run itself it may emulate.
function localPlatform({ platform }: LocalEngine, platforms: readonly string[]): string {
  return platforms.find((wanted) => wanted === platform) ?? platforms[0] ?? platform;
}
