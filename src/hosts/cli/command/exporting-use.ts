import { DEFINITION_USES } from '../../../core/exports/definition-uses.ts';
import { IMAGE_USES, type ImageUse } from '../../../core/exports/image-uses.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { closest } from '../../../core/names/closest.ts';
import { formatImage } from '../../../core/names/reference.ts';
import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import { findDefinition } from '../../../core/packages/find-definition.ts';
import { openRegistry } from '../../composition.ts';
import type { Arguments } from './arguments.ts';
import { exportDefinitions } from './exporting-definitions.ts';
import { askedByNames, noteChanges } from './known-definitions.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { printFile } from './output.ts';

/** Names of the tools that files are printed for. */
export const USES = [...Object.keys(IMAGE_USES), ...Object.keys(DEFINITION_USES)].sort();

/** Prints the file by which another tool uses the image of an environment, or builds it. */
export async function exportUse(args: Arguments, use: string, signal: AbortSignal): Promise<number> {
  const definitionUse = Object.hasOwn(DEFINITION_USES, use) ? DEFINITION_USES[use] : undefined;
  if (definitionUse !== undefined) return exportDefinitions(args, definitionUse, signal);
  const format = Object.hasOwn(IMAGE_USES, use) ? IMAGE_USES[use] : undefined;
  if (format === undefined) throw unknownUse(use);
  return exportImageUse(args, format, signal);
}

async function exportImageUse(args: Arguments, format: ImageUse, signal: AbortSignal): Promise<number> {
  const [text, ...others] = args.positionals;
  if (text === undefined || others.length > 0)
    throw new TerrariumError('usage', 'expected terrarium export <id|name|name:version|name@label> --as <tool>');
  const options = hostOptions(args, signal);
  const head = await loadHead(options, askedByNames([text]));
  requireConfig(head);
  const registry = openRegistry(options, head.config);
  const environments = environmentsOf(head);
  const known = await findDefinition(registry, repositoryOrder(head.config, false).order, text, environments);
  noteChanges(known);
  if (known.image === undefined)
    throw new TerrariumError('usage', `there is no image of ${known.title}`, { hint: 'terrarium build builds it' });
  const own = environments.find(({ id }) => id === known.title);
  const printed = format({
    name: known.record?.name ?? own?.name ?? known.title,
    version: known.record?.version ?? own?.version,
    image: formatImage(known.image.image),
    variables: own?.variables ?? {},
    packages: known.packages,
    platform: args.text('platform'),
  });
  printFile(printed);
  return 0;
}

function unknownUse(use: string): TerrariumError {
  const meant = closest(use, USES);
  return new TerrariumError('usage', `expected one of ${USES.join(', ')} for --as, received ${JSON.stringify(use)}`, {
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
  });
}
