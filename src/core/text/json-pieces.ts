import { isRecord } from '../model/json.ts';

/** Items of a list that are written at once. */
const ITEMS = 100;

/** What `JSON.stringify(value, undefined, 2)` gives for data, in pieces: that of thousands of items takes several times its length. */
export function* jsonPieces(value: unknown): Generator<string> {
  if (!isRecord(value)) {
    yield JSON.stringify(value, undefined, 2);
    return;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  for (const [at, [name, member]] of members.entries()) {
    yield `${at === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(member) && member.length > ITEMS) yield* listPieces(member);
    else yield indented(member, '  ');
  }
  yield members.length === 0 ? '{}' : '\n}';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  for (let start = 0; start < items.length; start += ITEMS) {
    const texts = items.slice(start, start + ITEMS).map((item) => `    ${indented(item, '    ')}`);
    yield `${start === 0 ? '[' : ','}\n${texts.join(',\n')}`;
  }
  yield '\n  ]';
}

// The text of a JSON string has no line end.
function indented(value: unknown, indent: string): string {
  return (JSON.stringify(value, undefined, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
}
