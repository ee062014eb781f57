import { TerrariumError } from '../../core/model/errors.ts';
import type { RegistryRemover } from '../../core/model/registry.ts';
import { isAbsent } from './absence.ts';
import type { Call } from './calls.ts';
import { named } from './manifests.ts';
import type { Session } from './session.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#deleting-manifests */
export function removalsOf(session: Session): RegistryRemover {
  return {
    removeManifest: (repository, reference) =>
      session.operate(repository, (retry) =>
        retry(async () => {
          const call: Call = {
            method: 'DELETE',
            repository,
            ...named(reference),
            expected: [202],
            access: 'delete',
          };
          const reply = await session.send(call);
          if (isAbsent(reply)) return false;
          if (reply.status === 405) throw keeps(repository.registry);
          // A registry may answer at once, without another status for what is done later.
          if (reply.status < 200 || reply.status >= 300) throw session.failure(call, reply);
          session.ownWrites.forget(repository);
          return true;
        }),
      ),
  };
}

function keeps(registry: string): TerrariumError {
  return new TerrariumError('registry-keeps', `${registry} removes no manifests`, {
    hint: 'allow it there: REGISTRY_STORAGE_DELETE_ENABLED=true for a registry of your own; docs/clean-up.md has others',
  });
}
