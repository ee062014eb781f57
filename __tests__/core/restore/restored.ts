import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { definitionFiles } from '../../../src/core/restore/definition-files.ts';
import { defineAll } from '../../fakes/memory-tree.ts';

/** How a definition came back: `same`, why it cannot be written, or what is different. */
export async function restored({ definition, hash }: HashedEnvironment): Promise<string> {
  const written = definitionFiles(definition, { name: 'again' });
  if (!written.ok) return written.why;
  const files = Object.fromEntries(written.files);
  const config = files['terrarium.yml'] ?? '';
  const { definitions } = await defineAll({ files, config });
  const [one] = definitions.filter(
    ({ origin }) => origin.selection === 'configured' || origin.selection === 'declared',
  );
  if (one === undefined) return 'lost';
  if (!one.item.ok) return `broken: ${one.item.diagnostics.map(({ message }) => message).join('; ')}`;
  if (one.item.value.hash === hash) return 'same';
  return `different: ${JSON.stringify([definition, environmentsOf(await defineAll({ files, config }))[0]?.definition])}`;
}
