import { attempt, run } from './command.ts';

const PACKAGES = [
  'bzip2',
  'ca-certificates',
  'debootstrap',
  'docker-registry',
  'docker.io',
  'git-lfs',
  'iptables',
  'jq',
  'make',
  'busybox-static',
  'chromium',
  'runc',
  'skopeo',
  'unzip',
];

/** Installs the Debian packages that are missing; asks the network for nothing when none is. */
export async function installPackages(packages: readonly string[] = PACKAGES): Promise<void> {
  const missing = await missingPackages(packages);
  if (missing.length === 0) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...missing], { env });
}

async function missingPackages(packages: readonly string[]): Promise<readonly string[]> {
  const states = await Promise.all(packages.map(packageState));
  return packages.filter((_, index) => states[index] !== 'installed');
}

function packageState(name: string): Promise<string | undefined> {
  return attempt('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name]);
}
