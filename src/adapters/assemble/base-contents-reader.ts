import { type BaseContents, readBaseContents } from '../../core/assemble/base-contents.ts';
import { PIP_SETTINGS } from '../../core/assemble/base-pip.ts';
import { INTERPRETER, PATCH_LEVEL } from '../../core/assemble/base-python.ts';
import { GLIBC } from '../../core/assemble/libc.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { readBase, writeBase } from '../../core/assemble/stored-base.ts';
import { isRecord } from '../../core/model/json.ts';
import { once } from '../../core/model/once.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Registry } from '../../core/model/registry.ts';
import { parsePlatform } from '../../core/names/platform.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { PACKAGE_FILES } from '../../core/packages/read-packages.ts';
import { parseDockerPattern } from '../../core/snapshot/docker-pattern.ts';
import { machineOf } from '../../core/wheels/python-target.ts';
import { contentBudget } from '../image-files.ts';
import type { InstallerOptions, ReadBaseContents, WheelBase } from '../wheels/wheel-installer.ts';
import { readLayers } from './read-layers.ts';

/** Reads bases through, or what an earlier run kept of them where the repository is trusted. */
export function baseReader(
  registry: Registry,
  { trustsRepository }: Pick<InstallerOptions, 'trustsRepository'>,
): ReadBaseContents {
  const answers = once(
    ({ base, target }: { readonly base: WheelBase; readonly target: Repository }) =>
      trustsRepository ? readKept(registry, base, target) : readThrough(registry, base),
    ({ base, target }) => `${base.manifest} ${formatRepository(target)}`,
  );
  return (base, target) => answers({ base, target });
}

async function readKept(registry: Registry, base: WheelBase, target: Repository): Promise<BaseContents> {
  const kept = await readBase(registry, target, base.manifest);
  const machine = machineOf(parsePlatform(base.platform)?.architecture ?? '');
  if (kept !== undefined && kept.python.machine === machine && kept.packages.platform === base.platform) return kept;
  const contents = await readThrough(registry, base);
  await writeBase(registry, target, base.manifest, contents);
  return contents;
}

async function readThrough(
  registry: Registry,
  { repository, layers, configuration, platform }: WheelBase,
): Promise<BaseContents> {
  const machine = machineOf(parsePlatform(platform)?.architecture ?? '');
  if (machine === undefined) throw needsBuildKit(`wheels for ${platform} are not chosen here`);
  const matchers = PACKAGE_FILES.map((pattern) => parseDockerPattern(pattern.replace(/^\//, '')));
  const isWanted = (path: string) =>
    GLIBC.test(path) ||
    PATCH_LEVEL.test(path) ||
    INTERPRETER.test(path) ||
    PIP_SETTINGS.test(path) ||
    matchers.some((matches) => matches?.(path.slice(1)) === true);
  const take = contentBudget();
  const image = await readLayers(registry, repository, layers, (path, bytes) => isWanted(path) && take(path, bytes));
  const runtime = isRecord(configuration.config) ? configuration.config : {};
  const env = Array.isArray(runtime.Env) ? runtime.Env.filter((text): text is string => typeof text === 'string') : [];
  const reading = readBaseContents({ image, env, platform, machine });
  if (!reading.ok) throw needsBuildKit(reading.reason);
  return reading.contents;
}
