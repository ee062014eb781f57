import type { RegisteredVersion } from '../../../core/history/registered-versions.ts';
import type { Repository } from '../../../core/model/reference.ts';
import { formatImage } from '../../../core/names/reference.ts';
import type { RecordSummary } from '../../../core/oci/recorded-names.ts';
import type { Described, NameState, VersionState } from '../../../core/oci/version-state.ts';

/** What was changed of a version or a name. */
function stateJson({ archived, description, tags }: Described) {
  return { archived, description: description ?? null, tags: Object.fromEntries(tags) };
}

/** The same of a version, with its labels. */
export function changedJson(state: VersionState) {
  return { ...stateJson(state), labels: state.labels };
}

/** The same of a name, with what could not be read of it. */
export function nameJson(state: NameState, damaged: readonly string[], unread: number) {
  return {
    ...stateJson(state),
    damaged: [...damaged, ...state.damaged],
    unread: unread + state.unread,
  };
}

/** A registered version as `versions --json` and `history --json` show it. */
export function versionJson({ record, isLatest, state }: RegisteredVersion, repository: Repository) {
  const { version, ...rest } = recordJson(record, repository);
  return { version, latest: isLatest, ...changedJson(state), ...rest };
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
