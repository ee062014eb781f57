import type { LocalEngine } from '../model/builder.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { Limit } from '../model/limit.ts';
import { formatImage } from '../names/reference.ts';
import { localName, localPlatform } from '../resolve/local-lookup.ts';
import type { BuildScope, ItemTask, Provided, ProvideImage } from './scope.ts';

/**
 * Gives images of a run that pushes nothing short names in the local engine, `localhost/terrarium:<name>`, and pulls those that only
 * a registry has, where the run asks for it.
 */
export function loading(scope: BuildScope, jobs: Limit, provide: ProvideImage): ProvideImage {
  const { engine } = scope.ports;
  if (engine === undefined) return provide;
  return async (task) => {
    const provided = await provide(task);
    const members = membersOf(task, scope);
    const names = new Map(members.map((environment) => [environment.id, localName(environment)]));
    const [first] = members;
    if (first === undefined || !(await isThere(engine, first, { task, provided, scope, jobs }))) return provided;
    for (const name of new Set(names.values())) await engine.tag(formatImage(provided.image), name);
    return { ...provided, localNames: names };
  };
}

interface Loading {
  readonly task: ItemTask;
  readonly provided: Provided;
  readonly scope: BuildScope;
  readonly jobs: Limit;
}

/** True once the engine holds the image. */
async function isThere(
  engine: LocalEngine,
  { image }: HashedEnvironment,
  { task, provided, scope, jobs }: Loading,
): Promise<boolean> {
  if (provided.image.kind === 'local') return true;
  if (provided.image.kind !== 'pushed' || scope.loads !== true) return false;
  const name = formatImage(provided.image);
  const platform = localPlatform(engine, image.platforms);
  task.onLine(`loading ${name}`);
  await jobs.run(() => engine.pull({ name, platform, onLine: task.onLine }));
  return true;
}

function membersOf({ item }: ItemTask, { environments }: BuildScope): readonly HashedEnvironment[] {
  const ids = new Set(item.ids);
  return (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
}
