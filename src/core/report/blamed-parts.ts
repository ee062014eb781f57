import type { Place } from '../model/diagnostic.ts';
import type { Part } from '../model/part.ts';
import { normalizeName } from '../specifiers/requirement.ts';

/** Characters of a line that are read. */
const MAX_LENGTH = 1000;

/** Words of the sentences of installers: a package of that name is meant only where a version follows. */
const WORDS = new Set(
  'a an and are available be because but by can channel conclude could depends do does error exist file following for found from has have http https in incompatible installable is it just missing must no not nothing of on only or package packages perhaps provides registry required requirement requirements requested requires solve some that the there these they to typo unsatisfiable user version versions was we which with would you your'.split(
    ' ',
  ),
);

/** Where the packages are written that an installer names, in the order in which it names them. */
export function blamedParts(complaint: readonly string[], parts: readonly Part[]): readonly Place[] {
  if (complaint.length === 0) return [];
  const written = new Map<string, Part[]>();
  for (const part of parts) {
    const name = packageName(part);
    if (name !== undefined) written.set(name, [...(written.get(name) ?? []), part]);
  }
  const named = complaint.flatMap((line) =>
    namesIn(line).flatMap((name) => partMeant(written.get(name) ?? [], line) ?? []),
  );
  return [...new Set(named)].map(({ written: { path, at } }) => ({ path, at }));
}

// A package may be asked for several times: by the version that the line has, else the first.
function partMeant(parts: readonly Part[], line: string): Part | undefined {
  if (parts.length < 2) return parts[0];
  const said = compact(line);
  return parts.find(({ text }) => /\d/.test(text) && said.includes(compact(text))) ?? parts[0];
}

function compact(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(/\s/g, '').toLowerCase();
}

/** As in the words of an installer: canonical, and for Spark the artifact. */
function packageName(part: Part): string | undefined {
  switch (part.kind) {
    case 'conda':
      return normalizeName(part.spec.name);
    case 'pip':
      return part.requirement.kind === 'named' ? normalizeName(part.requirement.name) : undefined;
    case 'spark':
      return normalizeName(part.coordinate.artifact);
    default:
      return undefined;
  }
}

function namesIn(line: string): readonly string[] {
  const text = line.slice(0, MAX_LENGTH).replace(/\bhttps?:\/\/\S+/g, '');
  return [...text.matchAll(/[A-Za-z0-9._-]+/g)].flatMap(({ 0: word, index }) => {
    const name = normalizeName(word).replace(/-$/, '');
    const isVersioned = /^ ?[=<>!~]/.test(text.slice(index + word.length, index + word.length + 2));
    return WORDS.has(name) && !isVersioned ? [] : [name];
  });
}
