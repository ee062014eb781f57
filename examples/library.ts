// What would be built of a checkout, by the library: `node library.ts <folder>`.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  createRegistry,
  define,
  dockerCredentials,
  parseConfig,
  plan,
  repositoryOrder,
  workTree,
} from '@terrarium-env/terrarium';

const root = resolve(process.argv[2] ?? '.');
const text = await readFile(join(root, 'terrarium.yml'), 'utf8');
const { config, diagnostics } = parseConfig(text, 'terrarium.yml');
const tree = await workTree(root, process.env);
const definitions = await define(tree, config);

// A checkout is not asked for credentials, nor for programs that know them.
const credentials = dockerCredentials(process.env, { notBelow: [root] });
const registry = createRegistry({ credentials, env: process.env });
const planned = await plan(definitions, undefined, registry, {
  order: repositoryOrder(config, false),
  strength: 'present',
  mayProbe: false,
  hints: new Map(),
  environments: [],
  force: [],
  keepMoved: false,
});

// JSON escapes control characters, which names of files may have.
for (const found of [...diagnostics, ...planned.failed]) console.error(JSON.stringify(found));
for (const { action, ids, hash, detail } of planned.items) console.log(JSON.stringify({ action, ids, hash, detail }));
