import { TerrariumError } from '../../../core/model/errors.ts';
import { parseJson } from '../../../core/model/json.ts';
import { cycloneDx } from '../../../core/packages/cyclonedx.ts';
import { describeSubject } from '../../../core/report/describe-packages.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { print, printJson } from '../command/output.ts';
import { readSubjects } from '../command/subjects.ts';

export const command: Command = {
  usage: 'show <id|name|hash|digest|name:version> [flags]',
  summary: 'Shows a definition, its image, and the packages that it holds.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'json', kind: 'flag', help: 'print definition and packages as JSON' },
    { name: 'sbom', kind: 'flag', help: 'print the packages as CycloneDX' },
  ],
  run: async (args) => {
    const [subject] = await readSubjects(args, 1);
    if (subject === undefined) return 1;
    const { title, hash, image, record, definition, packages } = subject;
    if (args.flag('sbom')) {
      if (packages === undefined) throw new TerrariumError('usage', `what ${title} holds is not written down`);
      const [name = '', digest = hash] = (image?.name ?? title).split('@');
      printJson(parseJson(cycloneDx(packages, { name, digest })));
    } else if (args.flag('json')) {
      printJson({ formatVersion: 1, hash, image: image ?? null, record, definition, packages });
    } else
      print(
        describeSubject(subject)
          .map((line) => logLine(line))
          .join('\n'),
      );
    return 0;
  },
};
