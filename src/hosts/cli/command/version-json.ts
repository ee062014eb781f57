import type { RegisteredVersion } from '../../../core/history/registered-versions.ts';
import type { Repository } from '../../../core/model/reference.ts';
import { formatImage } from '../../../core/names/reference.ts';

/** A registered version as `versions --json` and `history --json` show it. */
export function versionJson({ record, isLatest }: RegisteredVersion, repository: Repository) {
  const { version, created, definitionHash, imageKey, image, source, commit, dirty, run } = record;
  return {
    version,
    latest: isLatest,
    registered: created ?? null,
    hash: definitionHash,
    key: imageKey,
    image: formatImage({ kind: 'pushed', repository, digest: image }),
    source,
    commit,
    dirty: dirty === true,
    run,
  };
}
