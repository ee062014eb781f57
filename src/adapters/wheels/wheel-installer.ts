import type { BaseContents, PythonBase } from '../../core/assemble/base-contents.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { WheelInstall } from '../../core/model/builder.ts';
import { once } from '../../core/model/once.ts';
import { indexesOf } from '../../core/wheels/index-requirements.ts';
import { withConfigured } from '../../core/wheels/pip-conf.ts';
import type { InstallKind } from '../layers/install-task.ts';
import type { WheelSources } from './choose-wheels.ts';
import { installWheels } from './install-wheels.ts';
import { asksKeyring, withKeyring } from './keyring.ts';
import { indexUrls, packageIndex } from './package-index.ts';
import { readIndexSecrets, type SecretSources } from './read-index-secrets.ts';
import { type UvOptions, uvResolver } from './resolve-with-uv.ts';

export interface InstallerOptions extends Omit<UvOptions, 'netrc'> {
  /** Secrets that the run was given, by id. */
  readonly secrets: SecretSources;
}

/** What access to indexes depends on: ids of secrets, and URLs whose hosts the keyring is asked about. */
interface Asked {
  readonly ids: string;
  readonly indexes: readonly string[];
}

/** Installs wheels on bases. */
export function wheelInstaller(options: InstallerOptions): InstallKind<WheelInstall> {
  const index = packageIndex(options);
  const accessOf = once((ids: string) => readIndexSecrets(options.secrets, ids.split(' ')));
  const sourcesOf = once(
    async ({ ids, indexes }: Asked): Promise<WheelSources> => {
      const { netrc: given } = await accessOf(ids);
      const netrc = await withKeyring(given, indexes, options);
      // uv itself comes from where everybody gets it.
      return { index: packageIndex({ ...options, netrc }), resolve: uvResolver(index, { ...options, netrc }) };
    },
    ({ ids, indexes }) => JSON.stringify([ids, indexes]),
  );
  return async ({ packages: wheels, base, compression, folder, onLine }, { contents, memo, store }) => {
    const python = pythonBase(contents);
    const ids = wheels.secrets.join(' ');
    const { configured } = await accessOf(ids);
    const requirements =
      configured === undefined ? wheels.requirements : withConfigured(wheels.requirements, configured);
    const usesKeyring = configured?.keyring === true || asksKeyring(options.env);
    const indexes = usesKeyring ? indexUrls(indexesOf(requirements), options.env) : [];
    const sources = await sourcesOf({ ids, indexes });
    return installWheels(sources, {
      wheels: { ...wheels, requirements },
      base: python,
      baseLayers: base.layers.length,
      memo: memo.current(),
      onLearned: memo.note,
      store,
      compression,
      folder,
      onLine,
    });
  };
}

function pythonBase({ python, ...contents }: BaseContents): PythonBase {
  if (!python.ok) throw needsBuildKit(python.reason);
  return { ...contents, python: python.interpreter, distributions: python.distributions };
}
