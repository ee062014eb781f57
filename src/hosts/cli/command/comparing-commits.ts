import { renamesSince } from '../../../adapters/git/history.ts';
import { mergeBase } from '../../../adapters/git/objects.ts';
import { readOnce, sharingContents } from '../../../adapters/shared-contents.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import {
  environmentAt,
  environmentSides,
  type Point,
  type Side,
  type SidePorts,
  type Sides,
  sideChanges,
} from '../../../core/history/environment-sides.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { once } from '../../../core/model/once.ts';
import { findDefinition } from '../../../core/packages/find-definition.ts';
import { describePoint, describeSides, type KnownSides } from '../../../core/report/describe-sides.ts';
import { define } from '../../../pipeline.ts';
import type { HostOptions } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { sidesJson } from './difference-json.ts';
import { hostOptions, loadConfigOf, loadHead, requireConfig } from './load.ts';
import { notCalled } from './one-definition.ts';
import { printDiagnostics, printJson, printLines } from './output.ts';
import { type Asking, openRegistries } from './registered.ts';

/** Prints what one environment is at the commit of `--from` and at that of `--to`, else in the work tree. Answers the exit code. */
export async function compareCommits(args: Arguments, signal: AbortSignal): Promise<number> {
  const [wanted, ...others] = args.positionals;
  const from = args.text('from');
  if (wanted === undefined || others.length > 0 || from === undefined)
    throw new TerrariumError('usage', 'expected one environment and a commit: diff <id|name> --from <commit>');
  const options = hostOptions(args, signal);
  const ports = await sidePorts(args, options);
  const to = args.text('to');
  const points = {
    from: await requireCommit(options.root, 'from', from),
    to: to === undefined ? undefined : await requireCommit(options.root, 'to', to),
  };
  const sides = await findSides(wanted, points, ports);
  const known = args.flag('offline') ? undefined : await knownSides(sides, await openRegistries(options));
  printSides(args, sides, known);
  const broken = [sides.before, sides.after].some(({ found }) => found?.item.ok === false);
  return broken ? 1 : 0;
}

/** The full id of what a text names; git takes it for nothing else than a commit. */
async function requireCommit(root: string, flag: string, text: string): Promise<string> {
  const commit = await mergeBase(root, text, text);
  if (commit !== undefined) return commit;
  throw new TerrariumError('usage', `there is no commit ${JSON.stringify(text)} here, which --${flag} names`, {
    hint: 'fetch it first: git fetch origin <branch>, or check out with fetch-depth: 0',
  });
}

async function findSides(
  wanted: string,
  points: { readonly from: string; readonly to: Point },
  ports: SidePorts,
): Promise<Sides> {
  const sides = await environmentSides(wanted, points, ports);
  if (sides === undefined) throw notCalled(await ports.definitionsAt(undefined, () => new Set()), wanted);
  if (sides.before.found !== undefined || sides.after.found !== undefined) return sides;
  const both = [points.from, points.to].map(describePoint).join(' and ');
  throw new TerrariumError('usage', `${JSON.stringify(wanted)} is there now, and neither at ${both}`);
}

async function sidePorts(args: Arguments, options: HostOptions): Promise<SidePorts> {
  const { root, signal } = options;
  const source = await args.openSource(root, options.env, { compares: true });
  const work = readOnce(source.tree);
  const treeOf = once(async (commit: string) => sharingContents(await work.commitTree(commit), work));
  return {
    definitionsAt: async (point, asked) => {
      if (point === undefined) {
        const head = await loadHead(options, asked, work);
        requireConfig(head);
        return head;
      }
      const tree = await treeOf(point);
      const loaded = await loadConfigOf(tree, options);
      requireConfig(loaded, point);
      return define(tree, loaded.config, { asked, turn: turnsUntil(signal) });
    },
    renames: async (from, to) => {
      if (from !== undefined) return renamesSince(root, from, to);
      const since = to === undefined ? [] : await renamesSince(root, to);
      return new Map([...since].map(([now, former]) => [former, now]));
    },
  };
}

/** What registries have of both sides, by definition hash; `undefined` where nothing is to be asked about. */
async function knownSides(
  { before, after }: Sides,
  asking: Pick<Asking, 'registry' | 'order'>,
): Promise<KnownSides | undefined> {
  if (asking.order.length === 0 || environmentAt(before) === undefined || environmentAt(after) === undefined)
    return undefined;
  const [old, current] = await Promise.all([before, after].map((side) => knownAt(side, asking)));
  return old && current && { before: old, after: current };
}

async function knownAt(side: Side, { registry, order }: Pick<Asking, 'registry' | 'order'>) {
  const environment = environmentAt(side);
  if (environment === undefined) return undefined;
  const known = await findDefinition(registry, order, environment.id, [environment]);
  return { ...known, title: `${environment.id} (${describePoint(side.point)})` };
}

function printSides(args: Arguments, sides: Sides, known: KnownSides | undefined): void {
  const changes = sideChanges(sides);
  if (args.json) printJson(sidesJson(sides, changes, known));
  else printLines(describeSides(sides, changes, known));
  const items = [sides.before, sides.after].flatMap(({ found }) => found?.item ?? []);
  printDiagnostics(items.flatMap((item) => (item.ok ? [] : item.diagnostics)));
}
