import type { BaseContents, PythonBase } from '../../core/assemble/base-contents.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { WheelInstall } from '../../core/model/builder.ts';
import { once } from '../../core/model/once.ts';
import { withConfigured } from '../../core/wheels/pip-conf.ts';
import type { InstallKind } from '../layers/install-task.ts';
import type { WheelSources } from './choose-wheels.ts';
import { installWheels } from './install-wheels.ts';
import { packageIndex } from './package-index.ts';
import { readIndexSecrets, type SecretSources } from './read-index-secrets.ts';
import { type UvOptions, uvResolver } from './resolve-with-uv.ts';

export interface InstallerOptions extends Omit<UvOptions, 'netrc'> {
  /** Secrets that the run was given, by id. */
  readonly secrets: SecretSources;
}

/** Installs wheels on bases. */
export function wheelInstaller(options: InstallerOptions): InstallKind<WheelInstall> {
  const index = packageIndex(options);
  // uv itself comes from where everybody gets it.
  const access = once(async (ids: string) => {
    const { configured, netrc } = await readIndexSecrets(options.secrets, ids.split(' '));
    const known = { ...options, netrc };
    const sources: WheelSources = { index: packageIndex(known), resolve: uvResolver(index, known) };
    return { sources, configured };
  });
  return async ({ packages: wheels, base, compression, folder, onLine }, { contents, memo, store }) => {
    const python = pythonBase(contents);
    const { sources, configured } = await access(wheels.secrets.join(' '));
    const requirements =
      configured === undefined ? wheels.requirements : withConfigured(wheels.requirements, configured);
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
