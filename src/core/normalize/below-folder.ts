import { type Pickable, pick } from './pick.ts';

/**
 * Patterns as somebody writes them in a folder below the root, relative to the root: a path is one of that folder where it names
 * something there, else one of the root. An environment that is called like a folder is meant by its name.
 */
export function patternsBelow(
  definitions: readonly Pickable[],
  folder: string,
  patterns: readonly string[],
): readonly string[] {
  const ids = new Set(definitions.map(({ origin }) => origin.id));
  const names = new Set(definitions.flatMap(({ item }) => (item.ok ? (item.value.name ?? []) : [])));
  return patterns.map((pattern) => {
    const sign = pattern.startsWith('!') ? '!' : '';
    const text = pattern.slice(sign.length);
    const below = pathBelow(folder, text);
    const isKept = text === 'all' || text === '' || below === undefined || (names.has(text) && !ids.has(below));
    return isKept || pick(definitions, [below]).ids.length === 0 ? pattern : `${sign}${below}`;
  });
}

/** `undefined` for what leaves the root. Only steps at the start are taken: what follows may be a pattern, or a part of a file. */
function pathBelow(folder: string, text: string): string | undefined {
  const folders = folder.split('/');
  let rest = text;
  for (let [step, length] = stepOf(rest); step !== undefined; [step, length] = stepOf(rest)) {
    if (step === '..' && folders.pop() === undefined) return undefined;
    rest = rest.slice(length);
  }
  return [...folders, ...(rest === '' ? [] : [rest])].join('/');
}

function stepOf(text: string): readonly [step: '.' | '..' | undefined, length: number] {
  for (const step of ['.', '..'] as const) {
    if (text === step) return [step, step.length];
    if (text.startsWith(`${step}/`)) return [step, step.length + 1];
  }
  return [undefined, 0];
}
