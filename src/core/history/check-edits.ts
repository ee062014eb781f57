import { TerrariumError } from '../model/errors.ts';
import { isKey, isLabel, MAX_DESCRIPTION, MAX_KEYS, MAX_VALUE } from '../oci/changes.ts';
import { ownState } from '../oci/version-state.ts';
import type { ChangeTarget } from './change-target.ts';

/** What somebody wants a version or a name to be. */
export interface Edits {
  readonly archived: boolean | undefined;
  /** Null takes it away. */
  readonly description: string | null | undefined;
  /** Null takes a tag away. */
  readonly tags: ReadonlyMap<string, string | null>;
  /** Labels that are to name the version. */
  readonly labels: readonly string[];
  /** Labels that are to name it no more; of a whole name, to name nothing. */
  readonly unlabels: readonly string[];
}

/** Refuses, as `usage`, edits that no change can say, or that would not become what they say. */
export function checkEdits(target: ChangeTarget, edits: Edits): void {
  const { name, version, state } = target;
  if (edits.archived === false && version !== undefined && state.archived)
    throw refusal(`${JSON.stringify(name)} is archived with all of its versions`, `terrarium restore ${name}`);
  checkTexts(edits);
  checkKeys(edits);
  checkCount(target, edits);
  if (edits.labels.length > 0 && version === undefined)
    throw refusal(`a label names a version, and ${JSON.stringify(name)} is a name`, `${name}:<version> names one`);
}

function checkTexts({ description, tags }: Edits): void {
  const { length } = description ?? '';
  if (length > MAX_DESCRIPTION)
    throw refusal(`a description has at most ${MAX_DESCRIPTION} characters, received ${length}`);
  const [long] = [...tags].find(([, value]) => (value ?? '').length > MAX_VALUE) ?? [];
  if (long !== undefined)
    throw refusal(`the value of the tag ${JSON.stringify(long)} has over ${MAX_VALUE} characters`);
  if ([description, ...tags.values()].some((text) => text?.isWellFormed() === false))
    throw refusal('a description or the value of a tag is not valid Unicode');
}

function checkKeys({ tags, labels, unlabels }: Edits): void {
  const key = [...tags.keys()].find((text) => !isKey(text));
  if (key !== undefined) throw refusal(`${JSON.stringify(key)} is no key of a tag`, FORM);
  const label = [...labels, ...unlabels].find((text) => !isLabel(text));
  if (label === 'latest') throw refusal('"latest" is what names the newest version, and cannot be set');
  if (label !== undefined) throw refusal(`${JSON.stringify(label)} is no label`, FORM);
  const both = labels.find((text) => unlabels.includes(text));
  if (both !== undefined) throw refusal(`the label ${both} is to be given and taken away at once`);
}

function checkCount({ version, state }: ChangeTarget, { tags, labels, unlabels }: Edits): void {
  const after = new Map([...ownState(state, version).tags, ...tags]);
  const left = [...after.values()].filter((value) => value !== null).length;
  const most = Math.max(left, tags.size, labels.length + unlabels.length);
  if (most > MAX_KEYS) throw refusal(`there can be ${MAX_KEYS} tags, and as many labels at once: received ${most}`);
}

const FORM = 'it has at most 63 letters, digits, ".", "_" and "-", and begins with a letter or a digit';

function refusal(message: string, hint?: string): TerrariumError {
  return new TerrariumError('usage', message, hint === undefined ? {} : { hint });
}
