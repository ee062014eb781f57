import { containerImage } from '../../../adapters/engine/docker-engine.ts';
import { type Identified, type ImageName, identifyImage } from '../../../core/history/what-is.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { parseDigestName, parseReference } from '../../../core/names/reference.ts';
import { LABELS } from '../../../core/oci/labels.ts';
import { buildAgain, describeImage } from '../../../core/report/describe-image.ts';
import type { HostOptions } from '../../load-config.ts';
import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { imageJson } from '../command/image-json.ts';
import { hostOptions } from '../command/load.ts';
import { printJson, printLines } from '../command/output.ts';
import { openRegistries } from '../command/registered.ts';
import { changedJson } from '../command/version-json.ts';

export const command: Command = {
  usage: 'whatis <digest|image|container> [flags]',
  summary: 'Says what an image is: its definition, commit and packages, and what builds it again.',
  environments: 'none',
  flags: [...COMMON, ...REPOSITORIES, { name: 'json', kind: 'flag', help: 'print JSON (schemas/whatis.schema.json)' }],
  run: async (args, signal) => {
    const [text, ...others] = args.positionals;
    if (text === undefined || others.length > 0)
      throw new TerrariumError('usage', 'expected one image: a digest, a reference, or a container');
    const options = hostOptions(args, signal);
    const { registry, order } = await openRegistries(options);
    const found = await identifyImage(registry, order, await namesOf(text, options));
    if (found === undefined)
      throw new TerrariumError('usage', `no repository has ${JSON.stringify(text)}`, {
        hint: 'name its repository: <repository>@<digest>, or --lookup-repository',
      });
    if (!args.json) {
      printLines(describeImage(found));
      return 0;
    }
    printJson(identifiedJson(found));
    return 0;
  },
};

/** Names under which a registry may have an image: of a container, all that the engine knows. */
async function namesOf(text: string, options: HostOptions): Promise<readonly ImageName[]> {
  const digest = parseDigestName(text);
  if (digest !== undefined) return [{ repository: digest.repository, reference: digest.digest }];
  if (/[/:@]/.test(text)) {
    const reference = parseReference(text);
    if (reference === undefined) throw new TerrariumError('usage', `${JSON.stringify(text)} is no image reference`);
    return [{ repository: reference, reference: reference.tag ?? 'latest' }];
  }
  const container = await containerImage(text, options);
  if (container === undefined) {
    const hint = 'give a digest, an image with its registry, or a container of docker ps';
    throw new TerrariumError('usage', `the engine has no container ${JSON.stringify(text)}`, { hint });
  }
  const digests = container.digests.flatMap((one) => {
    const named = parseDigestName(one);
    return named === undefined ? [] : [{ repository: named.repository, reference: named.digest }];
  });
  // What was built into the engine has no digest; its labels say its key.
  const key = container.labels[LABELS.key] ?? '';
  return [...digests, ...(/^[0-9a-f]{64}$/.test(key) ? [{ repository: undefined, reference: `env-${key}` }] : [])];
}

function identifiedJson({ known, records, damaged, unread }: Identified) {
  const { image, hash, definition, packages } = known;
  return {
    formatVersion: 1,
    image: image === undefined ? null : imageJson(image),
    hash,
    records: records.map(({ name, version, created, definitionHash, source, commit, dirty, run, imageKey, state }) => ({
      ...{
        name,
        version,
        ...changedJson(state),
        registered: created ?? null,
        hash: definitionHash,
        key: imageKey,
        source,
        commit,
      },
      ...{ dirty: dirty === true, run, again: buildAgain({ commit, source }) ?? null },
    })),
    damaged,
    unread,
    definition: definition ?? null,
    packages: packages ?? null,
  };
}
