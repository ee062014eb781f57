import { remoteKind } from '../dockerfile/remote-source.ts';
import type { ParsedInstruction } from '../dockerfile/syntax.ts';
import { quote } from '../model/diagnostic.ts';
import { destinationPath } from './container-path.ts';
import type { LayerStep } from './image-draft.ts';
import { isNumeric } from './owners.ts';
import { needsBuildKit } from './refusal.ts';

const FLAGS: readonly string[] = ['chown', 'chmod', 'link'];

/** Where an instruction stands. */
interface Place {
  /** The working folder. */
  readonly folder: string;
  readonly expand: (word: string) => string;
}

/** Reads COPY and ADD. https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert_copy.go */
export function readCopy(step: ParsedInstruction, { folder, expand }: Place): LayerStep {
  const { flags, line, keyword } = step;
  const refuse = (what: string) => needsBuildKit(`line ${line} ${what}`);
  const other = flags.find(({ name }) => !FLAGS.includes(name));
  if (other !== undefined) throw refuse(`has ${quote(other.text)}`);
  if (step.heredocs.length > 0) throw refuse('writes a here-document');
  const words = step.words.map(expand);
  const sources = words.slice(0, -1);
  const strange = sources.find((source) => remoteKind(source) !== undefined || /[[\]\\]/.test(source));
  if (strange !== undefined) throw refuse(`has the source ${quote(strange)}`);
  const value = (name: string) => expand(flags.find((flag) => flag.name === name)?.value ?? '');
  const [owner, mode] = [value('chown'), value('chmod')];
  if (!/^[0-7]{0,4}$/.test(mode)) throw refuse(`has the mode ${quote(mode)}`);
  // With a mode, BuildKit copies onto what is below all the same.
  const apart =
    mode === '' && flags.some(({ name, value: given }) => name === 'link' && given?.toLowerCase() !== 'false');
  if (apart && owner !== '' && !isNumeric(owner)) throw refuse(`has --link and the owner ${quote(owner)}`);
  return {
    kind: 'copy',
    sources,
    destination: destinationPath(folder, words.at(-1) ?? ''),
    owner,
    mode: mode === '' ? undefined : Number.parseInt(mode, 8),
    apart,
    unpacks: keyword === 'ADD',
    line,
  };
}
