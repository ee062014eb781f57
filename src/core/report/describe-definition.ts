import { nameLocked } from '../diff/locked.ts';
import { type ImageDefinition, isLocalPip, type PipEntry } from '../model/definition.ts';

/** A definition for people, a line each: its bases, its steps, its files, its packages. Lines hold untrusted text. */
export function describeDefinition({ bases, context, python, spark, steps }: ImageDefinition): readonly string[] {
  return [
    ...bases.map(
      (base) => `base       ${base.reference || `environment ${base.parent.slice(0, 12)}`} (${base.platform})`,
    ),
    ...steps.stages.map((stage, index) => `stage ${index}    ${stage.from}, ${stage.instructions.length} instructions`),
    ...context.map((file) => `file       ${file.path}${file.executable ? ' (executable)' : ''}`),
    ...python.channels.map((channel) => `channel    ${channel}`),
    ...python.conda.map((spec) => `conda      ${spec}`),
    ...describePip(python.pip),
    ...(python.secrets ?? []).map((id) => `secret     ${id}`),
    ...spark.repositories.map((url) => `maven      ${url}`),
    ...spark.packages.map((coordinate) => `spark      ${coordinate}${spark.precache ? '' : ' (not in the image)'}`),
    ...(python.locked ?? []).flatMap((part) => nameLocked(part).map((text) => `locked     ${text} (${part.subdir})`)),
  ];
}

function describePip(entries: readonly PipEntry[], depth = 0): readonly string[] {
  const line = (text: string) => `pip        ${'  '.repeat(depth)}${text}`;
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [line(entry)];
    if (isLocalPip(entry)) return [line(entry.join(' '))];
    return [line(entry[0]), ...describePip(entry[1], depth + 1)];
  });
}
