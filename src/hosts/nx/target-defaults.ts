import { isRecord, membersOf } from '../../core/model/json.ts';
import { parseGlob } from '../../core/text/glob.ts';

/** What a default may not replace: what is cached, and when, is a part of what the targets mean. */
const OURS = ['cache', 'command', 'dependsOn', 'executor', 'inputs', 'outputs'] as const;
const EXECUTOR = '@terrarium-env/terrarium:run';

/**
 * Mistakes in `targetDefaults` of `nx.json`, for targets of these names: Nx lays them over what a plugin says, so that a default for `build` would cache an image.
 * https://nx.dev/docs/reference/nx-json#target-defaults
 */
export function targetDefaultErrors(nxJson: unknown, names: readonly string[]): readonly string[] {
  return Object.entries(membersOf(membersOf(nxJson).targetDefaults)).flatMap(([key, value]) => {
    const entries = key === EXECUTOR || names.some(matcherOf(key)) ? [value].flat().filter(isRecord) : [];
    const replaced = OURS.filter((field) => entries.some((entry) => replaces(entry, field)));
    if (replaced.length === 0) return [];
    const what = `targetDefaults[${JSON.stringify(key)}] sets ${replaced.join(', ')}, which replaces what the targets of environments need`;
    return [
      `${what}\n  hint: give the targets other names, such as { "buildTargetName": "image" }, or limit the default`,
    ];
  });
}

/** As Nx reads a key: a name, or a glob. What only Nx understands may be any name. */
function matcherOf(key: string): (name: string) => boolean {
  const glob = /[()]/.test(key) ? undefined : parseGlob(key);
  return (name) => (glob === undefined ? true : glob(name));
}

function replaces(entry: Readonly<Record<string, unknown>>, field: (typeof OURS)[number]): boolean {
  return field === 'cache' ? entry.cache === true : entry[field] !== undefined;
}
