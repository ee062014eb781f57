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

/** What `jsonPieces` gives before and after the items of a member that is a list of at least one. */
export function jsonAround(
  value: Readonly<Record<string, unknown>>,
  list: string,
): { readonly before: string; readonly after: string } {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const at = members.findIndex(([name]) => name === list);
  const texts = members.map(([name, member]) => {
    const text = name === list ? '[\n' : indented(member, '  ');
    return `\n  ${JSON.stringify(name)}: ${text}`;
  });
  return { before: `{${texts.slice(0, at + 1).join(',')}`, after: `${['\n  ]', ...texts.slice(at + 1)].join(',')}\n}` };
}

/** An item of such a list. Between two of them is `BETWEEN_ITEMS`. */
export function jsonItem(item: unknown): string {
  return `    ${indented(item, '    ')}`;
}

export const BETWEEN_ITEMS = ',\n';

function* listPieces(items: readonly unknown[]): Generator<string> {
  for (let start = 0; start < items.length; start += ITEMS) {
    const texts = items.slice(start, start + ITEMS).map(jsonItem);
    yield `${start === 0 ? '[' : ','}\n${texts.join(BETWEEN_ITEMS)}`;
  }
  yield '\n  ]';
}

// The text of a JSON string has no line end.
function indented(value: unknown, indent: string): string {
  return (JSON.stringify(value, undefined, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
}
