import { splitDockerSteps } from '../build/shared-docker-image.ts';
import { TerrariumError } from '../model/errors.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { type Definitions, environmentsOf } from '../normalize/definitions.ts';
import { type EnvironmentRecord, isRecordTag, readRecord } from '../oci/records.ts';

/** Definitions at the head of a branch. */
export interface HeadDefinitions {
  readonly ref: string;
  readonly definitions: Definitions;
}

/**
 * Hashes of every definition at some heads, those of images of Docker steps among them, each with a branch that has it. `root-unread` for
 * an environment with errors: it has no hash, and its images would be taken for unneeded.
 */
export function definitionsAt(heads: readonly HeadDefinitions[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { ref, definitions } of heads) {
    refuseBroken(ref, definitions);
    for (const environment of environmentsOf(definitions)) {
      const docker = splitDockerSteps(environment)?.docker.hash;
      for (const hash of [environment.hash, ...(docker === undefined ? [] : [docker])])
        if (!found.has(hash)) found.set(hash, ref);
    }
  }
  return found;
}

function refuseBroken(ref: string, { config, definitions, diagnostics }: Definitions): void {
  const broken =
    diagnostics.find(({ severity, path }) => severity === 'error' && path === config.path)?.path ??
    definitions.find(({ item }) => !item.ok)?.origin.id;
  if (broken === undefined) return;
  throw new TerrariumError('root-unread', `${broken} of ${ref} has errors, so that it is not known what it needs`, {
    hint: `correct it there, or leave the branch out: --without ${ref}`,
  });
}

const AT_A_TIME = 8;

/** Records of a repository, and tags that ought to be one. */
export interface RepositoryRecords {
  readonly records: readonly EnvironmentRecord[];
  readonly damaged: readonly string[];
}

/** Every record of a repository. */
export async function readAllRecords(registry: RegistryReader, repository: Repository): Promise<RepositoryRecords> {
  const tags = ((await registry.listTags(repository)) ?? []).filter(isRecordTag);
  const read = await limit(AT_A_TIME).map(tags, async (tag) => ({
    tag,
    record: await readRecord(registry, repository, tag),
  }));
  return {
    records: read.flatMap(({ record }) => record ?? []),
    damaged: read.flatMap(({ tag, record }) => (record === undefined ? [tag] : [])),
  };
}
