import { isRecord, membersOf } from '../../core/model/json.ts';
import { parseGlob } from '../../core/text/glob.ts';
import type { PluginOptions } from './options.ts';

/** What a default may not replace: what is cached, and when, is a part of what the targets mean. */
const OURS = ['cache', 'command', 'dependsOn', 'executor', 'inputs', 'outputs'] as const;
const EXECUTOR = '@terrarium-env/terrarium:run';

/**
 * Mistakes in `targetDefaults` of `nx.json`: Nx lays them over what a plugin says, so that a default for `build` would cache an image.
 * https://nx.dev/docs/reference/nx-json#target-defaults
 */
export function targetDefaultErrors(nxJson: unknown, options: PluginOptions): readonly string[] {
  const names = [options.hashTargetName, options.planTargetName, options.buildTargetName];
  return Object.entries(membersOf(membersOf(nxJson).targetDefaults)).flatMap(([key, value]) => {
    const glob = parseGlob(key);
    const concerns = key === EXECUTOR || names.some((name) => glob?.(name) === true || glob?.(`${name}--x`) === true);
    const entries = concerns ? [value].flat().filter(isRecord) : [];
    const replaced = OURS.filter((field) => entries.some((entry) => replaces(entry, field)));
    if (replaced.length === 0) return [];
    const what = `targetDefaults[${JSON.stringify(key)}] sets ${replaced.join(', ')}, which replaces what the targets of environments need`;
    return [
      `${what}\n  hint: give the targets other names, such as { "buildTargetName": "image" }, or limit the default`,
    ];
  });
}

function replaces(entry: Readonly<Record<string, unknown>>, field: (typeof OURS)[number]): boolean {
  return field === 'cache' ? entry.cache === true : entry[field] !== undefined;
}
