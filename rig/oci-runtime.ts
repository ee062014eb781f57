import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';
import type { Layout } from './layout.ts';

/**
 * An OCI runtime for hosts where even root lacks a capability, as in many sandboxes: a privileged container asks for
 * every capability that the kernel knows, and runc fails when it cannot give one. Undefined where runc itself will do.
 */
export async function cappedRuntime(layout: Layout): Promise<string | undefined> {
  const lacking = await lackingCapabilities();
  if (lacking.length === 0) return undefined;
  const file = join(layout.root, 'capped-runc');
  writeFileSync(file, cappedRunc(lacking), { mode: 0o755 });
  return file;
}

async function lackingCapabilities(): Promise<readonly string[]> {
  const known = (await run('setpriv', ['--list-caps'])).trim().split('\n');
  const [, bounding = ''] = /^Capability bounding set: (.*)$/m.exec(await run('setpriv', ['--dump'])) ?? [];
  const held = new Set(bounding.split(','));
  return known.filter((name) => !held.has(name)).map((name) => `CAP_${name.toUpperCase()}`);
}

// A container's specification comes as `--bundle FOLDER`, that of a command in it as `--process FILE`.
function cappedRunc(lacking: readonly string[]): string {
  const pattern = lacking.join('|');
  return `#!/bin/sh
for argument; do
  case $previous in
    --bundle) specification=$argument/config.json ;;
    --process) specification=$argument ;;
  esac
  previous=$argument
done
if [ -n "$specification" ]; then
  sed -i -E 's/,"(${pattern})"//g; s/"(${pattern})",?//g' "$specification"
fi
exec runc "$@"
`;
}
