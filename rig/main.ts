import { existsSync, readFileSync } from 'node:fs';
import { down } from './down.ts';
import { type Layout, locate, prepare } from './layout.ts';
import { installOracles } from './oracles.ts';
import type { Rig } from './rig.ts';
import { up } from './up.ts';

const commands: Readonly<Record<string, (layout: Layout) => void | Promise<void>>> = {
  up,
  down,
  env: printEnvironment,
  oracles: async (layout) => {
    prepare(layout);
    process.stdout.write(`export TERRARIUM_ORACLES=${quote(await installOracles(layout))}\n`);
  },
};

function printEnvironment(layout: Layout): void {
  if (!existsSync(layout.rigFile)) throw new Error('the rig is not up: run `node rig/main.ts up`');
  const rig = JSON.parse(readFileSync(layout.rigFile, 'utf8')) as Rig;
  const variables = {
    TERRARIUM_RIG: layout.rigFile,
    TERRARIUM_ORACLES: rig.oracles,
    DOCKER_HOST: rig.engine,
    DOCKER_CONFIG: rig.dockerConfig,
  };
  for (const [name, value] of Object.entries(variables)) process.stdout.write(`export ${name}=${quote(value)}\n`);
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

async function main(): Promise<void> {
  const command = commands[process.argv[2] ?? ''];
  if (!command) throw new Error(`usage: node rig/main.ts ${Object.keys(commands).join('|')}`);
  await command(locate());
}

try {
  await main();
} catch (error) {
  process.stderr.write(`rig: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
