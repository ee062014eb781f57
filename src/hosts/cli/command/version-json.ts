import type { RegisteredVersion } from '../../../core/history/registered-versions.ts';
import type { Repository } from '../../../core/model/reference.ts';
import { formatImage } from '../../../core/names/reference.ts';
import type { RecordSummary } from '../../../core/oci/recorded-names.ts';

/** A registered version as `versions --json` and `history --json` show it. */
export function versionJson({ record, isLatest }: RegisteredVersion, repository: Repository) {
  const { version, ...rest } = recordJson(record, repository);
  return { version, latest: isLatest, ...rest };
}

/** A record, which need not be of the latest version. */
export function recordJson(record: RecordSummary, repository: Repository) {
  const { version, created, definitionHash, imageKey, image, source, commit, dirty, run } = record;
  return {
    version,
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
