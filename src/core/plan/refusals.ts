import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';

/** Findings that a policy makes errors. */
export type ForbiddenPins = (environment: HashedEnvironment) => readonly Diagnostic[];

/** Why requested environments are not planned, by id: for themselves, or for what they depend on. */
export function refusalsOf(
  environments: readonly HashedEnvironment[],
  requested: readonly HashedEnvironment[],
  forbidden: ForbiddenPins,
): ReadonlyMap<string, string> {
  const refusals = new Refusals(environments, forbidden);
  for (const environment of requested) refusals.decide(environment);
  return refusals.causes;
}

/** An environment whose parents are being decided, and how far. */
interface Pending {
  readonly environment: HashedEnvironment;
  readonly parents: readonly HashedEnvironment[];
  at: number;
}

/** Decides parents first, as far as they count, without a recursion that a long chain would exhaust. */
class Refusals {
  readonly causes = new Map<string, string>();
  readonly #decided = new Set<string>();
  readonly #pending: Pending[] = [];
  readonly #byId: ReadonlyMap<string, HashedEnvironment>;
  readonly #forbidden: ForbiddenPins;

  constructor(environments: readonly HashedEnvironment[], forbidden: ForbiddenPins) {
    this.#byId = new Map(environments.map((environment) => [environment.id, environment]));
    this.#forbidden = forbidden;
  }

  decide(environment: HashedEnvironment): void {
    this.#enter(environment);
    for (let last = this.#pending.at(-1); last !== undefined; last = this.#pending.at(-1)) {
      const parent = last.parents[last.at];
      if (parent === undefined || this.causes.has(parent.id)) this.#leave(last.environment, parent);
      else if (this.#decided.has(parent.id)) last.at += 1;
      else this.#enter(parent);
    }
  }

  #enter(environment: HashedEnvironment): void {
    if (this.#decided.has(environment.id)) return;
    const own = ownRefusal(environment, this.#forbidden);
    if (own === undefined) {
      // Parents come without cycles: hash refuses them.
      const parents = environment.parents.flatMap((id) => this.#byId.get(id) ?? []);
      this.#pending.push({ environment, parents, at: 0 });
      return;
    }
    this.#decided.add(environment.id);
    this.causes.set(environment.id, own);
  }

  #leave({ id }: HashedEnvironment, refused: HashedEnvironment | undefined): void {
    this.#pending.pop();
    this.#decided.add(id);
    if (refused !== undefined) this.causes.set(id, `it depends on ${refused.id}, which is refused`);
  }
}

const NO_BASE = 'it has no base image: give it one in terrarium.yml';

// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }: HashedEnvironment): boolean {
  return definition.bases.length > 0 || image.dockerfile !== undefined;
}

function ownRefusal(environment: HashedEnvironment, forbidden: ForbiddenPins): string | undefined {
  if (!hasBase(environment)) return NO_BASE;
  const [pin] = forbidden(environment);
  return pin && `${pin.code} is an error by policy: ${pin.message}`;
}
