import type { Diagnostic } from '../model/diagnostic.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import type { Descriptor } from '../model/registry.ts';
import { isCommitId } from '../names/commit.ts';
import { type EnvironmentRecord, latestTag, readLatestRecords, writeLatestRecord } from '../oci/records.ts';
import { attempt, type NamedImage, type NamingScope } from './naming.ts';

/**
 * Moves `--latest` to an image, unless that would lead back: to an ancestor of a commit at which it was moved to what it names, or to
 * a commit beside its branch. What is not known moves nothing. A move is recorded, for the runs that come after.
 */
export async function moveLatest(scope: NamingScope, image: NamedImage): Promise<readonly Diagnostic[]> {
  const { registry, repository } = scope;
  const { environment, record, manifest } = image;
  const kept = (await besideBranch(scope, image)) ?? (await goingBack(scope, image));
  if (kept !== undefined) return [kept];
  const tag = latestTag(environment);
  const refused = await attempt(
    () => registry.putManifest(repository, tag, manifest).then(() => []),
    ({ message, hint }) =>
      finding('note', 'latest-refused', `${tag} stays: ${message}`, { path: environment.source, hint }),
  );
  // Not before: where tags are immutable, every run would leave a record.
  if (refused.length === 0) await writeLatestRecord(registry, repository, { environment, record, subject: manifest });
  return refused;
}

async function besideBranch(scope: NamingScope, image: NamedImage): Promise<Diagnostic | undefined> {
  const { provenance, history } = scope;
  const isOnBranch = await history.isOnBranch(provenance.commit);
  if (isOnBranch === true) return undefined;
  const ours = shortCommit(provenance.commit);
  if (isOnBranch === false) return keep(image, `${ours} is not on the default branch`);
  return unknown(scope, image, `it is not known whether ${ours} is on the default branch`);
}

async function goingBack(scope: NamingScope, image: NamedImage): Promise<Diagnostic | undefined> {
  const { provenance, history } = scope;
  if (image.latest === undefined) return undefined;
  const records = await latestRecords(scope, image, image.latest);
  if (records === undefined) return unknown(scope, image, 'its commit is not known, because records cannot be read');
  const others = new Set(records.map(({ commit }) => commit).filter(isCommitId));
  others.delete(provenance.commit);
  const ours = shortCommit(provenance.commit);
  let open: string | undefined;
  for (const theirs of others) {
    const isAncestor = await history.isAncestor(provenance.commit, theirs);
    if (isAncestor === true) return keep(image, `it is of ${shortCommit(theirs)}, which is newer than ${ours}`);
    if (isAncestor === undefined) open = theirs;
  }
  if (open === undefined) return undefined;
  return unknown(scope, image, `it is of ${shortCommit(open)}, and it is not known whether that is newer than ${ours}`);
}

/** Records of what `--latest` names; `undefined` where they cannot be read. */
async function latestRecords(
  { registry, repository, tags }: NamingScope,
  { environment: { id }, readRecords }: NamedImage,
  { digest: image }: Descriptor,
): Promise<readonly EnvironmentRecord[] | undefined> {
  if (tags === undefined) return undefined;
  try {
    const versions = (await readRecords()).filter((record) => record.image === image);
    return [...versions, ...(await readLatestRecords(registry, repository, { id, image }, tags))];
  } catch (error) {
    if (error instanceof TerrariumError) return undefined;
    throw error;
  }
}

function keep({ environment }: NamedImage, why: string): Diagnostic {
  return finding('note', 'latest-kept', `${latestTag(environment)} stays: ${why}`, { path: environment.source });
}

function unknown({ history }: NamingScope, { environment }: NamedImage, why: string): Diagnostic {
  const tag = latestTag(environment);
  const hint = `${history.hint}, or delete the tag`;
  return finding('warning', 'latest-unknown', `${tag} stays: ${why}`, { path: environment.source, hint });
}

function shortCommit(commit: string): string {
  return isCommitId(commit) ? commit.slice(0, 12) : 'this checkout';
}
