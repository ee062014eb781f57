import { posix } from 'node:path';
import { isRecord } from '../../core/model/json.ts';

/** Options of the plugin in `nx.json`. */
export interface PluginOptions {
  readonly hashTargetName: string;
  readonly planTargetName: string;
  readonly buildTargetName: string;
  /** Configuration of Terrarium, relative to the workspace. */
  readonly config: string | undefined;
}

const DEFAULTS: PluginOptions = {
  hashTargetName: 'env-hash',
  planTargetName: 'env-plan',
  buildTargetName: 'env-build',
  config: undefined,
};

const TARGET_NAMES = ['hashTargetName', 'planTargetName', 'buildTargetName'] as const;
const KNOWN: readonly string[] = Object.keys(DEFAULTS);

/** Reads the options. Throws an error that names the mistake: Nx shows it as one of `nx.json`. */
export function parseOptions(options: unknown): PluginOptions {
  if (options === undefined || options === null) return DEFAULTS;
  if (!isRecord(options)) throw wrong('expected an object');
  for (const key of Object.keys(options))
    if (!KNOWN.includes(key)) throw wrong(`unknown option ${JSON.stringify(key)}, expected one of ${KNOWN.join(', ')}`);
  const names = TARGET_NAMES.map((key) => [key, targetName(key, options[key])] as const);
  if (new Set(names.map(([, name]) => name)).size < names.length) throw wrong('the three targets need different names');
  const { config } = options;
  if (config !== undefined && (typeof config !== 'string' || config === '')) throw wrong('expected a path for config');
  return { ...DEFAULTS, ...Object.fromEntries(names), config: config && posix.normalize(config) };
}

function targetName(key: (typeof TARGET_NAMES)[number], name: unknown = DEFAULTS[key]): string {
  if (typeof name === 'string' && /^[A-Za-z0-9][\w.-]*$/.test(name)) return name;
  throw wrong(`expected the name of a target for ${key}, such as ${DEFAULTS[key]}`);
}

function wrong(message: string): Error {
  return new Error(`options of @terrarium-env/terrarium/nx: ${message}`);
}
