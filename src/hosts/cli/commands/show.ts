import { TerrariumError } from '../../../core/model/errors.ts';
import { parseJson } from '../../../core/model/json.ts';
import { formatRepository } from '../../../core/names/reference.ts';
import { versionStateOf } from '../../../core/oci/version-state.ts';
import { cycloneDx } from '../../../core/packages/cyclonedx.ts';
import { describeKnown } from '../../../core/report/describe-packages.ts';
import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { imageJson } from '../command/image-json.ts';
import { readDefinitions } from '../command/known-definitions.ts';
import { printJson, printLines } from '../command/output.ts';
import { changedJson } from '../command/version-json.ts';

export const command: Command = {
  usage: 'show <id|name|hash|digest|name:version|name@label> [flags]',
  summary: 'Shows a definition, its image, and the packages that it holds.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/show.schema.json)' },
    { name: 'sbom', kind: 'flag', help: 'print the packages as CycloneDX' },
  ],
  run: async (args, signal) => {
    const [known] = await readDefinitions(args, 1, signal);
    if (known === undefined) return 1;
    const { title, hash, image, record, state, definition, packages } = known;
    if (args.flag('sbom')) {
      if (packages === undefined) throw new TerrariumError('usage', `what ${title} holds is not written down`);
      const name = image === undefined ? title : formatRepository(image.image.repository);
      printJson(parseJson(cycloneDx(packages, { name, digest: image?.image.digest ?? hash })));
    } else if (args.flag('json')) {
      const changed = record && state && changedJson(versionStateOf(state, record.version));
      const found = { formatVersion: 1, title, hash, image: image ? imageJson(image) : null, record: record ?? null };
      printJson({ ...found, ...changed, definition: definition ?? null, packages: packages ?? null });
    } else printLines(describeKnown(known));
    return 0;
  },
};
