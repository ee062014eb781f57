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
import { machineOf } from '../../core/wheels/python-target.ts';
import { contentBudget } from '../image-files.ts';
import type { InstallerOptions, ReadBaseContents, WheelBase } from '../wheels/wheel-installer.ts';
import { matchingAny } from './layer-file-reader.ts';
import { readLayers } from './read-layers.ts';

/** Files that say what an interpreter is, beside those about packages. */
const FACTS: readonly RegExp[] = [GLIBC, PATCH_LEVEL, INTERPRETER, PIP_SETTINGS];

/** Reads bases through, or what an earlier run kept of them where the repository is trusted. */
export function baseReader(
  registry: Registry,
  { trustsRepository }: Pick<InstallerOptions, 'trustsRepository'>,
): ReadBaseContents {
  const answers = once(
    (wanted: Wanted) => (trustsRepository ? readOrKeep(registry, wanted) : readThrough(registry, wanted.base)),
    ({ base, target }) => `${base.manifest} ${formatRepository(target)}`,
  );
  return (base, target, onLine) => answers({ base, target, onLine });
}

interface Wanted {
  readonly base: WheelBase;
  readonly target: Repository;
  readonly onLine: (line: string) => void;
}

async function readOrKeep(registry: Registry, { base, target, onLine }: Wanted): Promise<BaseContents> {
  const { manifest, platform } = base;
  const kept = await readBase(registry, target, manifest);
  if (kept !== undefined && kept.python.machine === machineFor(platform) && kept.packages.platform === platform)
    return kept;
  const contents = await readThrough(registry, base);
  await writeBase(registry, target, { manifest, contents }, onLine);
  return contents;
}

function machineFor(platform: string): string | undefined {
  return machineOf(parsePlatform(platform)?.architecture ?? '');
}

async function readThrough(
  registry: Registry,
  { repository, layers, configuration, platform }: WheelBase,
): Promise<BaseContents> {
  const machine = machineFor(platform);
  if (machine === undefined) throw needsBuildKit(`wheels for ${platform} are not chosen here`);
  const isOfPackages = matchingAny(PACKAGE_FILES);
  const isWanted = (path: string) => FACTS.some((form) => form.test(path)) || isOfPackages(path);
  const take = contentBudget();
  const image = await readLayers(registry, repository, layers, (path, bytes) => isWanted(path) && take(path, bytes));
  const runtime = isRecord(configuration.config) ? configuration.config : {};
  const env = Array.isArray(runtime.Env) ? runtime.Env.filter((text): text is string => typeof text === 'string') : [];
  const reading = readBaseContents({ image, env, platform, machine });
  if (!reading.ok) throw needsBuildKit(reading.reason);
  return reading.contents;
}
