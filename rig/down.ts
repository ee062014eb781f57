import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from './command.ts';
import type { Layout } from './layout.ts';
import { step } from './progress.ts';
import { stopService } from './service.ts';

// The engine ends its containers, among them a builder that may still talk to the registry.
const services = ['engine', 'buildkitd', 'conda-channel', 'registry'];

/** Ends what `up` started; images, caches and ports stay for the next `up`. */
export async function down(layout: Layout): Promise<void> {
  if (!existsSync(layout.processes)) return;
  for (const service of services) await step(`ended ${service}`, () => stopService(service, layout));
  for (const mount of mountsBelow(layout.root)) await run('umount', ['--lazy', mount]);
  rmSync(layout.rigFile, { force: true });
}

/** The innermost mounts first. */
function mountsBelow(folder: string): readonly string[] {
  const points = readFileSync('/proc/self/mountinfo', 'utf8').split('\n').map(mountPoint);
  return points.filter((point) => point.startsWith(`${folder}/`)).reverse();
}

/** Field 5 of a line, where spaces are written as \040. */
function mountPoint(line: string): string {
  const escaped = line.split(' ')[4] ?? '';
  return escaped.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
