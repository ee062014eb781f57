import type { Change } from '../diff/change.ts';
import { diffEnvironments, idsByShortHash } from '../diff/environments.ts';
import { formerId } from '../diff/former-ids.ts';
import { diffMetadata } from '../diff/metadata.ts';
import { followRenames } from '../diff/renames.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { Asked } from '../normalize/asked.ts';
import { type Definition, type Definitions, environmentsOf } from '../normalize/definitions.ts';
import { findCalled } from '../normalize/find-called.ts';

/** A full commit id; `undefined` for the work tree. */
export type Point = string | undefined;

export interface SidePorts {
  /** The definitions of a point, with the contexts of those that are asked for. */
  readonly definitionsAt: (point: Point, asked: Asked) => Promise<Definitions>;
  /** What paths of `to` were called at `from`, of files that have another path there. */
  readonly renames: (from: Point, to: Point) => Promise<ReadonlyMap<string, string>>;
}

/** What an environment is at a point. */
export interface Side {
  readonly point: Point;
  readonly definitions: Definitions;
  /** `undefined` where it is not there. */
  readonly found: Definition | undefined;
}

/** One environment at two points, under whatever id it has there. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/**
 * One environment at two points: what has an id or a name in the work tree, else at the later side, else at the other one. It is
 * followed to both sides by id, by renames of its file, and by its name. `undefined` where nothing is called so.
 */
export async function environmentSides(
  wanted: string,
  { from, to }: { readonly from: Point; readonly to: Point },
  ports: SidePorts,
): Promise<Sides | undefined> {
  for (const point of new Set([undefined, to, from])) {
    const definitions = await ports.definitionsAt(point, askedAs([wanted]));
    const found = findCalled(definitions, wanted);
    if (found === undefined) continue;
    const known = { point, definitions, found };
    return { before: await sideAt(from, known, ports), after: await sideAt(to, known, ports) };
  }
  return undefined;
}

async function sideAt(point: Point, known: Side & { readonly found: Definition }, ports: SidePorts): Promise<Side> {
  if (point === known.point) return known;
  const { origin } = known.found;
  const names = [origin.id, nameOf(known.found) ?? origin.id];
  const there = await ports.definitionsAt(point, askedAs(names));
  const same = withId(there, origin.id);
  if (same !== undefined) return { point, definitions: there, found: same };
  const renames = await ports.renames(point, known.point);
  const former = formerId(origin, renames);
  const definitions = former === undefined ? there : await ports.definitionsAt(point, askedAs([...names, former]));
  const old = followRenames(definitions, known.definitions, renames).from.get(origin.id);
  const found = old === undefined ? namesake(definitions, known) : withId(definitions, old);
  return { point, definitions, found };
}

/** What several names stand for: ids, or names of environments. */
function askedAs(names: readonly string[]): Asked {
  const wanted = new Set(names);
  return (found) =>
    new Set(
      found.flatMap(({ origin, item }) =>
        wanted.has(origin.id) || (item.ok && item.value.name !== undefined && wanted.has(item.value.name))
          ? [origin.id]
          : [],
      ),
    );
}

function withId({ definitions }: Definitions, id: string): Definition | undefined {
  return definitions.find(({ origin }) => origin.id === id);
}

/** The one definition with the name of another one, unless that one is an environment of the other point as well. */
function namesake(there: Definitions, { definitions, found }: Side & { readonly found: Definition }) {
  const name = nameOf(found);
  if (name === undefined) return undefined;
  const named = there.definitions.filter(
    (one) => nameOf(one) === name && withId(definitions, one.origin.id) === undefined,
  );
  return named.length === 1 ? named[0] : undefined;
}

function nameOf({ item }: Definition): string | undefined {
  return item.ok ? item.value.name : undefined;
}

/** The environment of a side; `undefined` where it is not there, or has errors. */
export function environmentAt({ found }: Side): HashedEnvironment | undefined {
  return found?.item.ok === true ? found.item.value : undefined;
}

/** What differs between two sides. */
export interface SideChanges {
  readonly definition: readonly Change[];
  /** Names, versions, tags, variables: what no hash has. */
  readonly metadata: readonly string[];
}

/** What differs between two sides; `undefined` where one of them has no environment, or one with errors. */
export function sideChanges({ before, after }: Sides): SideChanges | undefined {
  const [old, current] = [environmentAt(before), environmentAt(after)];
  if (old === undefined || current === undefined) return undefined;
  const names = idsByShortHash([...environmentsOf(before.definitions), ...environmentsOf(after.definitions)]);
  return { definition: diffEnvironments(old, current, names), metadata: diffMetadata(old, current) };
}
