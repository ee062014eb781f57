import type { FindingDetails, Findings } from '../model/findings.ts';

/** True for an argument that BuildKit itself obeys. https://docs.docker.com/build/building/variables/#buildkit-built-in-build-args */
export function isReservedArgument(name: string): boolean {
  return /^BUILDKIT_/i.test(name);
}

export function reportReserved(findings: Findings, name: string, details: FindingDetails): void {
  const message = `${name} steers BuildKit itself and is no argument of a definition`;
  findings.error('build-arg-reserved', message, details);
}
