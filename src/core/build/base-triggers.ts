import { readsContext } from '../dockerfile/onbuild.ts';
import { parseDockerfile } from '../dockerfile/parse.ts';
import type { ParsedInstruction } from '../dockerfile/syntax.ts';
import type { BuildStage, Instruction } from '../model/definition.ts';
import { quote } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { Findings } from '../model/findings.ts';
import type { Reference } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { formatReference } from '../names/reference.ts';
import { MEDIA, readConfig, resolvePlatform } from '../oci/stored-image.ts';

/**
 * Refuses bases whose ONBUILD instructions copy files that the definition does not hash. `slots` are the pinned images of a
 * platform. Throws `onbuild-context`; what a registry answers is thrown as it comes.
 */
export async function refuseTriggers(
  { image, definition }: HashedEnvironment,
  platform: string,
  slots: ReadonlyMap<number, Reference>,
  registry: RegistryReader,
): Promise<void> {
  const whole = image.context?.sources === 'all';
  const { stages } = definition.steps;
  for (const [slot, pinned] of slots) {
    const onBase = stages.filter(({ from }) => from === `base:${slot}`);
    if (stages.length > 0 && onBase.length === 0) continue;
    const use = image.bases.find((base) => base.slot === slot && base.platform === platform);
    const triggers = await triggersOfImage(pinned, use?.imagePlatform ?? platform, registry);
    for (const text of triggers) if (!isHashed(text, onBase, whole)) throw refusal(pinned, text);
  }
}

// https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md
async function triggersOfImage(
  pinned: Reference,
  platform: string,
  registry: RegistryReader,
): Promise<readonly string[]> {
  if (pinned.digest === undefined) return [];
  const digest = (await resolvePlatform(registry, pinned, pinned.digest, platform)) ?? pinned.digest;
  const config = await readConfig(registry, pinned, { mediaType: MEDIA.manifest, digest, size: 0 });
  return config?.onBuild ?? [];
}

// What a parent of this tree has behind ONBUILD is in the steps already.
function isHashed(text: string, onBase: readonly BuildStage[], whole: boolean): boolean {
  const step = parseTrigger(text);
  if (step === undefined || (step.references.length === 0 && (whole || !readsContext(step)))) return true;
  return onBase.length > 0 && onBase.every(({ instructions }) => instructions.some((own) => isSame(step, own)));
}

function parseTrigger(text: string): ParsedInstruction | undefined {
  const file = parseDockerfile(new Findings(''), `FROM scratch\n${text}\n`);
  return file.stages[0]?.instructions[0];
}

function isSame({ keyword, flags, words }: ParsedInstruction, own: Instruction): boolean {
  const texts = flags.map(({ text }) => text);
  return JSON.stringify([keyword, texts, words]) === JSON.stringify([own.keyword, own.flags, own.words]);
}

function refusal(pinned: Reference, text: string): TerrariumError {
  const [line = ''] = text.split('\n', 1);
  const message = `the base ${formatReference(pinned)} has ONBUILD ${quote(line)}, which copies files that the definition does not hash`;
  const hint = 'copy the whole context (COPY . <folder>) in the Dockerfile, or choose a base without ONBUILD';
  return new TerrariumError('onbuild-context', message, { hint });
}
