import { isRecord, parseJson } from '../../src/core/model/json.ts';
import { HOSTILE_JSON, HOSTILE_TEXTS } from './hostile.ts';
import { below, pick, type Random } from './random.ts';

/** A member of a document, and what holds it. */
interface Member {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

/** Changes one member of a JSON document: its value, its kind, its name, or that it is there at all. `undefined` for other texts. */
export function mutateJson(random: Random, text: string): string | undefined {
  const document = parseJson(text);
  const members = membersIn(document);
  if (members.length === 0) return undefined;
  const member = pick(random, members);
  pick(random, CHANGES)(random, member, pick(random, members));
  return JSON.stringify(document);
}

const CHANGES: readonly ((random: Random, member: Member, other: Member) => void)[] = [
  (random, member) => put(member, pick(random, HOSTILE_JSON)),
  (random, member) => put(member, pick(random, HOSTILE_JSON)),
  (random, member) => put(member, pick(random, HOSTILE_TEXTS)),
  (_, member, other) => put(member, structuredClone(memberValue(other))),
  (_, member) => put(member, [memberValue(member)]),
  (_, member) => put(member, { a: memberValue(member) }),
  (random, member) => put({ ...member, key: pick(random, HOSTILE_TEXTS) }, memberValue(member)),
  (_, { holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (random, member) => {
    const value = memberValue(member);
    if (Array.isArray(value)) value.push(...Array.from({ length: 1 + below(random, 300) }, () => value[0]));
    else if (typeof value === 'string') put(member, spoiled(random, value));
  },
];

function spoiled(random: Random, text: string): string {
  const at = below(random, text.length + 1);
  return `${text.slice(0, at)}${pick(random, HOSTILE_TEXTS)}${text.slice(at)}`;
}

function memberValue({ holder, key }: Member): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

// A member of its own, also where the name is one of every object.
function put({ holder, key }: Member, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key) || 0] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function membersIn(value: unknown): readonly Member[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => [{ holder: value, key: String(index) }, ...membersIn(item)]);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [{ holder: value, key }, ...membersIn(item)]);
}
