import { type Aged, findAging } from '../../../core/history/outdated.ts';
import type { SolvePackages } from '../../../core/history/would-change.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { limit } from '../../../core/model/limit.ts';
import { formatImage } from '../../../core/names/reference.ts';
import { askedBy } from '../../../core/normalize/asked.ts';
import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import { describeAging } from '../../../core/report/describe-aging.ts';
import { baseResolver } from '../../../core/resolve/bases.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { openRegistry } from '../../composition.ts';
import type { HostOptions } from '../../load-config.ts';
import { type Arguments, COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions, loadHead, requireConfig } from '../command/load.ts';
import { requireMatches } from '../command/matching.ts';
import { printDiagnostics, printJson, printNote, printTable } from '../command/output.ts';
import { openVulnerabilitiesOf, VULNERABILITIES } from '../command/vulnerabilities.ts';

const OLD_DAYS = 14;
const AT_A_TIME = 8;

export const command: Command = {
  usage: 'outdated [patterns] [flags]',
  summary:
    'Lists what has aged of the images of selected environments: bases that moved or are old, and what gets no fixes any more. Builds nothing.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'old', kind: 'text', value: '<days>', help: `from when on a base is old (default: ${OLD_DAYS})` },
    VULNERABILITIES,
    {
      name: 'solve',
      kind: 'flag',
      help: 'also Python packages that a new solution would change, by uv: asks package indexes',
    },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/outdated.schema.json)' },
  ],
  run: async (args, signal) => {
    const { found, broken } = await findOutdated(args, signal);
    const aged = found.filter(({ aging }) => aging.length > 0);
    if (args.json) printJson({ formatVersion: 1, environments: found.map(agedJson) });
    else if (aged.length === 0) printNote(`nothing has aged of ${found.length} environments`);
    else printTable(aged.flatMap(({ id, aging }) => aging.map((one) => [logLine(id), logLine(describeAging(one))])));
    printDiagnostics(broken.flatMap(({ item }) => item.diagnostics));
    return broken.length > 0 ? 1 : 0;
  },
};

function agedJson({ id, hash, image, aging }: Aged & Pick<HashedEnvironment, 'id' | 'hash'>) {
  return { id, hash, image: image === undefined ? null : formatImage(image), aging };
}

async function solverOf(args: Arguments, options: HostOptions): Promise<SolvePackages | undefined> {
  if (!args.flag('solve')) return undefined;
  const { packageSolver } = await import('../../../adapters/wheels/solve-packages.ts');
  return packageSolver(options);
}

async function findOutdated(args: Arguments, signal: AbortSignal) {
  const options = hostOptions(args, signal);
  const head = await loadHead(options, askedBy([args.positionals]));
  requireConfig(head);
  requireMatches(head.definitions, [args.positionals]);
  const picked = pick(head.definitions, args.positionals);
  printDiagnostics(picked.diagnostics);
  const registry = openRegistry(options, head.config);
  const { order } = repositoryOrder(head.config, false);
  const ids = new Set(picked.ids);
  const scope = {
    ...{ registry, order, config: head.config, bases: baseResolver(registry, head.config) },
    ...{ now: Date.now(), oldDays: args.count('old', OLD_DAYS) },
    findVulnerabilities: await openVulnerabilitiesOf(args, options),
    solve: await solverOf(args, options),
  };
  const asked = environmentsOf(head).filter(({ id }) => ids.has(id));
  const found = await limit(AT_A_TIME).map(asked, async (environment) => {
    const { image, aging } = await findAging(environment, scope);
    return { id: environment.id, hash: environment.hash, image, aging };
  });
  return { found, broken: head.definitions.filter(({ origin, item }) => ids.has(origin.id) && !item.ok) };
}
