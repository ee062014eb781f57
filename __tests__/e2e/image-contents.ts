import { execFileSync } from 'node:child_process';

const LIST = `
import hashlib, json, sys, tarfile
found = {}
with tarfile.open(fileobj=sys.stdin.buffer, mode='r|') as tar:
    for m in tar:
        content = hashlib.sha256(tar.extractfile(m).read()).hexdigest() if m.isreg() else ''
        time = m.mtime if m.isreg() else 0
        found[m.name] = [m.type.decode(), m.mode, m.uid, m.gid, content, m.linkname, time]
print(json.dumps(found))
`;

/** Every file of an image, as the engine unpacks it: type, mode, owner, digest, target and time. */
export function filesOf(image: string): Readonly<Record<string, unknown>> {
  const docker = (...args: readonly string[]) =>
    execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  docker('pull', image);
  const container = docker('create', image, 'none');
  try {
    const archive = execFileSync('docker', ['export', container], { maxBuffer: 1 << 30 });
    return JSON.parse(execFileSync('python3', ['-c', LIST], { input: archive, encoding: 'utf8', maxBuffer: 1 << 28 }));
  } finally {
    docker('rm', container);
    docker('image', 'rm', '--force', image);
  }
}

/** What an image sets. */
export function configOf(image: string): Readonly<Record<string, unknown>> {
  const args = ['inspect', '--config', '--raw', '--tls-verify=false', `docker://${image}`];
  const { config, architecture, os, author } = JSON.parse(execFileSync('skopeo', args, { encoding: 'utf8' }));
  const set = Object.entries(config).filter(([, value]) => value !== null && value !== '' && value !== false);
  return { ...Object.fromEntries(set), architecture, os, author };
}
