import type { FindVulnerabilities } from '../../../core/history/vulnerabilities.ts';
import type { HostOptions } from '../../load-config.ts';
import type { Arguments, CommandFlag } from './arguments.ts';

export const VULNERABILITIES: CommandFlag = {
  name: 'vulnerabilities',
  kind: 'text',
  value: '<osv.dev|file>',
  help: 'also known vulnerabilities of Python packages: asks osv.dev, or reads a file of OSV (default: neither)',
};

/** Where known vulnerabilities are looked up, as `--vulnerabilities` says; `undefined` without it. */
export async function openVulnerabilitiesOf(
  args: Arguments,
  { env, signal, onRequestEnd }: HostOptions,
): Promise<FindVulnerabilities | undefined> {
  const where = args.text('vulnerabilities');
  if (where === undefined) return undefined;
  const { openVulnerabilities } = await import('../../../adapters/downloads/osv.ts');
  return openVulnerabilities(where, { env, signal, onRequestEnd });
}
