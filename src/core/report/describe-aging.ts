import type { Aging } from '../history/outdated.ts';
import { digestHex } from '../names/digest.ts';
import { formatPackageChange } from '../packages/diff-packages.ts';
import { versionStep } from '../specifiers/version-step.ts';

/** What has aged, as one line of plain text. It holds untrusted text. */
export function describeAging(aging: Aging): string {
  switch (aging.kind) {
    case 'not-built':
      return 'no image of its definition is there';
    case 'base-moved': {
      const [from, to] = [aging.from, aging.to].map((digest) => digestHex(digest).slice(0, 12));
      const next = aging.isRebuilt ? 'the next run builds on it' : 'not followed: refresh, or pin it again';
      return `${aging.base} moved ${from} -> ${to}; ${next}`;
    }
    case 'base-old':
      return `its base ${aging.base} is ${aging.days} days old`;
    case 'ended':
      return `${aging.what} gets no fixes since ${aging.since}`;
    case 'vulnerable': {
      const fix = aging.fixed === null ? '' : `; fixed in ${aging.fixed}`;
      return `${aging.name} ${aging.version} has ${aging.id}${fix}`;
    }
    case 'base-unknown':
      return `${aging.base} could not be asked about: ${aging.why}`;
    case 'would-change':
      return `${packageChange(aging)}: a new solution ${aging.to === null ? 'leaves it out' : 'has it'}`;
    case 'solve-unknown':
      return `not all of a new solution is known: ${aging.why}`;
  }
}

function packageChange({ name, from, to }: Extract<Aging, { kind: 'would-change' }>): string {
  const pinned = (version: string | null) =>
    version === null ? undefined : ({ scheme: 'pep440', version, exact: true } as const);
  return formatPackageChange({
    what: `pip ${name}`,
    platforms: [],
    from: from ?? undefined,
    to: to ?? undefined,
    step: versionStep(pinned(from), pinned(to)),
  });
}
