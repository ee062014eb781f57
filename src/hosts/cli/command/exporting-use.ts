import { TerrariumError } from '../../../core/model/errors.ts';
import { closest } from '../../../core/names/closest.ts';
import { formatImage } from '../../../core/names/reference.ts';
import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import { findDefinition } from '../../../core/packages/find-definition.ts';
import { IMAGE_USES } from '../../../core/restore/image-uses.ts';
import { openRegistry } from '../../composition.ts';
import type { Arguments } from './arguments.ts';
import { askedByNames, noteChanges } from './known-definitions.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { print } from './output.ts';

/** Prints the file by which another tool uses the image of an environment. */
export async function exportUse(args: Arguments, use: string, signal: AbortSignal): Promise<number> {
  const format = Object.hasOwn(IMAGE_USES, use) ? IMAGE_USES[use] : undefined;
  const [text, ...others] = args.positionals;
  if (format === undefined) throw unknownUse(use);
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
  // A name or a version of a stranger, which a terminal would obey.
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(printed))
    throw new TerrariumError('packages-unread', `${known.title} has control characters in its names`);
  print(printed);
  return 0;
}

function unknownUse(use: string): TerrariumError {
  const names = Object.keys(IMAGE_USES);
  const meant = closest(use, names);
  return new TerrariumError('usage', `expected one of ${names.join(', ')} for --as, received ${JSON.stringify(use)}`, {
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
  });
}
