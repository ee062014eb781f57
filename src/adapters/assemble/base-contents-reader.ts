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
import { contentBudget } from '../buildkit/image-files.ts';
import type { PackageBase, ReadBaseContents } from '../layers/install-task.ts';
import { matchingAny } from './layer-file-reader.ts';
import { readLayers } from './read-layers.ts';

/** Files that say what an interpreter is, beside those about packages. */
const FACTS: readonly RegExp[] = [GLIBC, PATCH_LEVEL, INTERPRETER, PIP_SETTINGS];

/** Reads bases through, or what an earlier run kept of them where the repository is trusted. */
export function baseReader(
  registry: Registry,
  { trustsRepository }: { readonly trustsRepository: boolean },
): ReadBaseContents {
  const answers = once(
    (wanted: Wanted) => (trustsRepository ? readOrKeep(registry, wanted) : readThrough(registry, wanted.base)),
    ({ base, target, wantsPython }) => `${base.manifest} ${wantsPython} ${formatRepository(target)}`,
  );
  return (base, request) => answers({ base, ...request });
}

interface Wanted {
  readonly base: PackageBase;
  readonly target: Repository;
  readonly wantsPython: boolean;
  readonly onLine: (line: string) => void;
}

async function readOrKeep(registry: Registry, { base, target, wantsPython, onLine }: Wanted): Promise<BaseContents> {
  const { manifest, platform } = base;
  const kept = await readBase(registry, target, manifest);
  if (kept !== undefined && isFor(platform, kept) && (kept.python.ok || !wantsPython)) return kept;
  const contents = await readThrough(registry, base);
  await writeBase(registry, target, { manifest, contents }, onLine);
  return contents;
}

function isFor(platform: string, { packages, python }: BaseContents): boolean {
  return packages.platform === platform && (!python.ok || python.interpreter.machine === machineFor(platform));
}

function machineFor(platform: string): string | undefined {
  return machineOf(parsePlatform(platform)?.architecture ?? '');
}

async function readThrough(
  registry: Registry,
  { repository, layers, configuration, platform }: PackageBase,
): Promise<BaseContents> {
  const isOfPackages = matchingAny(PACKAGE_FILES);
  const isWanted = (path: string) => FACTS.some((form) => form.test(path)) || isOfPackages(path);
  const take = contentBudget();
  const image = await readLayers(registry, repository, layers, (path, bytes) => isWanted(path) && take(path, bytes));
  const runtime = isRecord(configuration.config) ? configuration.config : {};
  const env = Array.isArray(runtime.Env) ? runtime.Env.filter((text): text is string => typeof text === 'string') : [];
  const reading = readBaseContents({ image, env, platform, machine: machineFor(platform) });
  if (!reading.ok) throw needsBuildKit(reading.reason);
  return reading.contents;
}
