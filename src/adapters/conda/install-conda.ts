import { optFolder } from '../../core/assemble/opt-folder.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { condaKey, condaLayerKey, type KnownConda } from '../../core/assemble/stored-layers.ts';
import type { PythonSite } from '../../core/conda/linked-files.ts';
import { lockFault } from '../../core/conda/lock-fault.ts';
import { CONDA_META } from '../../core/conda/prefix-record.ts';
import { pythonSite } from '../../core/conda/python-site.ts';
import type { CondaInstall } from '../../core/model/builder.ts';
import { once } from '../../core/model/once.ts';
import type { CondaPackage, PlatformPackages } from '../../core/model/packages.ts';
import { sorted } from '../../core/packages/read-packages.ts';
import { withoutSecrets } from '../../core/packages/without-secrets.ts';
import { PREFIX } from '../../core/recipes/recipe.ts';
import { type CondaUrl, parseCondaUrl, splitCondaUrl } from '../../core/specifiers/conda-url.ts';
import { type HostOptions, packageHosts } from '../downloads/package-hosts.ts';
import type { Installation, InstallKind, InstallTask, KnownState } from '../layers/install-task.ts';
import { type Environment, type Laying, layPackages } from '../layers/lay-packages.ts';
import { type PackageLoader, packageLoader } from '../layers/loader.ts';
import { bytesEntry } from '../layers/write-packages.ts';
import { readIndexSecrets, type SecretSources } from '../wheels/read-index-secrets.ts';
import { loadPackage } from './load-package.ts';
import { type OpenPackages, openPackages } from './open-packages.ts';
import { type LocatedPackage, packageDownloads } from './package-downloads.ts';

export interface CondaOptions extends Omit<HostOptions, 'netrc'> {
  /** Secrets that the run was given, by id. */
  readonly secrets: SecretSources;
}

/**
 * Installs conda packages of a lock, without running anything: no solver is needed, and a package says what it is linked as. Throws
 * `needs-buildkit` for packages with scripts that run when they are linked, and for those whose files meet.
 */
export function condaInstaller(options: CondaOptions): InstallKind<CondaInstall> {
  const access = once(async (ids: string) => {
    const { netrc } = await readIndexSecrets(options.secrets, ids.split(' '));
    return packageHosts({ ...options, netrc });
  });
  return async (task, known) => {
    const { packages: urls, secrets } = task.packages;
    const fault = lockFault(urls);
    if (fault !== undefined) throw needsBuildKit(fault);
    const downloads = packageDownloads(await access(secrets.join(' ')), task.folder);
    const packages = await downloads.locate([...new Set(urls)].flatMap(locked));
    const open = openPackages(downloads, task.folder);
    try {
      return await install({ task, known, packages, open });
    } finally {
      await open.close();
    }
  };
}

function locked(text: string): readonly CondaUrl[] {
  const reading = parseCondaUrl(text);
  return reading.ok ? [reading.value] : [];
}

interface Installing {
  readonly task: InstallTask<CondaInstall>;
  readonly known: KnownState;
  readonly packages: readonly LocatedPackage[];
  readonly open: OpenPackages;
}

type CondaLoader = PackageLoader<LocatedPackage, KnownConda>;

async function install(installing: Installing): Promise<Installation> {
  const {
    known: { contents },
    packages,
  } = installing;
  const python = await findPython(installing);
  const loader = condaLoader(installing, python);
  try {
    const { layers, known } = await layPackages(layingOf(installing, loader, python));
    return { layers, packages: withConda(contents.packages, packages, known) };
  } finally {
    await loader.stop();
  }
}

/** The Python of a lock, which says where packages for every platform are linked. */
async function findPython(installing: Installing): Promise<PythonSite | undefined> {
  const python = installing.packages.find((one) => pythonSite(one, undefined) !== undefined);
  if (python === undefined) return undefined;
  const known = await condaLoader(installing, undefined).known(python);
  const { sitePackages } = known;
  installing.known.memo.note({ conda: new Map([[keyOf(python, undefined), known]]) });
  return pythonSite(python, sitePackages === '' ? undefined : sitePackages);
}

function condaLoader({ known: { memo }, open }: Installing, python: PythonSite | undefined): CondaLoader {
  const scheme = { prefix: PREFIX, python };
  return packageLoader<LocatedPackage, KnownConda>({
    identity: (one) => keyOf(one, python),
    told: (one) => memo.current().conda.get(keyOf(one, python)),
    load: async (one) => {
      const { archive, bytes } = await open.open(one);
      return loadPackage({ ...one, bytes }, archive, scheme);
    },
  });
}

function keyOf({ sha256, subdir }: LocatedPackage, python: PythonSite | undefined): string {
  return condaKey(sha256, subdir === 'noarch' ? python : undefined);
}

function layingOf(
  { task, known: { contents, memo, store }, packages }: Installing,
  loader: CondaLoader,
  python: PythonSite | undefined,
): Laying<LocatedPackage, KnownConda> {
  const { base, compression, folder, onLine } = task;
  const form = { opt: optFolder(contents.opt), compression, members: false };
  const layerKeyOf = (group: readonly LocatedPackage[]) => {
    const own = group.some(({ subdir }) => subdir === 'noarch') ? python : undefined;
    return condaLayerKey({
      ...form,
      prefix: PREFIX,
      python: own,
      packages: group.map(({ sha256, url }) => [sha256, url]),
    });
  };
  const isKnown = (one: LocatedPackage) => memo.current().conda.has(keyOf(one, python));
  return {
    packages,
    loader,
    environment: ENVIRONMENT,
    layerBefore: (group) => (group.every(isKnown) ? memo.current().layers.get(layerKeyOf(group)) : undefined),
    keyOf: layerKeyOf,
    form,
    baseLayers: base.layers.length,
    store,
    folder,
    onLine,
    onKnown: (known) =>
      memo.note({ conda: new Map(packages.map((one, place) => [keyOf(one, python), known[place] as KnownConda])) }),
    onMade: async (key, layer, group) => {
      const learned = await Promise.all(
        group.map(async (one) => [keyOf(one, python), await loader.known(one)] as const),
      );
      memo.note({ layers: new Map([[key, layer]]), conda: new Map(learned) });
    },
  };
}

/** What makes a folder an environment to conda. https://github.com/conda/conda/blob/24.9.0/conda/core/envs_manager.py */
const HISTORY = `${CONDA_META}/history`;

const ENVIRONMENT: Environment = {
  title: 'conda environment',
  entries: [bytesEntry(`${PREFIX}/${HISTORY}`, 0o644, new Uint8Array())],
  tops: [HISTORY],
};

function withConda(
  base: PlatformPackages,
  packages: readonly LocatedPackage[],
  known: readonly KnownConda[],
): PlatformPackages {
  const own = packages.map(({ url, subdir, sha256 }, place): CondaPackage => {
    const { name = '', version = '', build = '' } = known[place] ?? {};
    const named = { channel: withoutSecrets(splitCondaUrl(url).channel), url: withoutSecrets(url) };
    return { name, version, build, subdir, ...named, digest: sha256, prefix: PREFIX };
  });
  const python = known.flatMap((one) => one.python);
  return { ...base, conda: sorted([...base.conda, ...own]), python: sorted([...base.python, ...python]) };
}
