import { TerrariumError } from '../../../core/model/errors.ts';
import { diagnosticsOf } from '../../../core/normalize/definitions.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { openRegistry } from '../../composition.ts';
import { recordTime } from '../../record-time.ts';
import { DEFAULT_SITE, siteDefinitions } from '../../site/definitions.ts';
import { writeSite } from '../../site/write-site.ts';
import { type Arguments, COMMON, REPOSITORIES, requireNoArguments } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions, loadHead, requireConfig } from '../command/load.ts';
import { print, printDiagnostics, printJson, printNote } from '../command/output.ts';
import { openVulnerabilitiesOf, VULNERABILITIES } from '../command/vulnerabilities.ts';

export const command: Command = {
  usage: 'site [flags]',
  summary:
    'Writes a static site about every environment: versions, how any two differ, bases, packages, what has aged. It works from files, and on GitHub Pages.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'to', kind: 'text', value: '<folder>', help: `new, or a former site (default: ${DEFAULT_SITE.folder})` },
    {
      name: 'title',
      kind: 'text',
      value: '<text>',
      help: `what the pages are called (default: ${DEFAULT_SITE.title})`,
    },
    {
      name: 'versions',
      kind: 'text',
      value: '<number>',
      help: `newest versions of each environment (default: ${DEFAULT_SITE.versions})`,
    },
    {
      name: 'old',
      kind: 'text',
      value: '<days>',
      help: `from when on a base is old (default: ${DEFAULT_SITE.oldDays})`,
    },
    VULNERABILITIES,
    { name: 'offline', kind: 'flag', help: 'ask no registry: definitions of this checkout alone' },
    { name: 'json', kind: 'flag', help: 'print what was written as JSON (schemas/site.schema.json)' },
  ],
  run: async (args, signal) => {
    requireNoArguments(args);
    const { folder, written, broken } = await makeSite(args, signal);
    const { environments, versions, notes } = written;
    if (args.json) printJson({ formatVersion: 1, folder, environments, versions, notes });
    else {
      for (const note of notes) printNote(logLine(note));
      print(logLine(`${environments} environments, ${versions} versions: ${folder}/index.html`));
    }
    printDiagnostics(broken);
    return written.notes.length > 0 || broken.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

async function makeSite(args: Arguments, signal: AbortSignal) {
  if (args.flag('offline') && args.text('vulnerabilities') !== undefined)
    throw new TerrariumError('usage', '--vulnerabilities asks what images hold, and --offline asks no registry');
  const options = hostOptions(args, signal);
  const head = await loadHead(options);
  requireConfig(head);
  const registry = openRegistry(options, head.config);
  const order = args.flag('offline') ? [] : repositoryOrder(head.config, false).order;
  const findVulnerabilities = await openVulnerabilitiesOf(args, options);
  const oldDays = args.count('old', DEFAULT_SITE.oldDays);
  const definitions = await siteDefinitions(head, { registry, order, now: Date.now(), oldDays, findVulnerabilities });
  const folder = args.text('to') ?? DEFAULT_SITE.folder;
  const facts = { title: args.text('title') ?? DEFAULT_SITE.title, made: recordTime() };
  const mostVersions = args.count('versions', DEFAULT_SITE.versions);
  const written = await writeSite({ registry, order, definitions, facts, mostVersions, folder });
  return { folder, written, broken: diagnosticsOf(head) };
}
