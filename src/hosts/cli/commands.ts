import type { Command } from './command/command.ts';

/** The commands by name. Each is its own bundle chunk: a run loads what it uses. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  affected: () => import('./commands/affected.ts'),
  build: () => import('./commands/build.ts'),
  completion: async () => ({ command: (await import('./commands/completion.ts')).completionOf(COMMANDS) }),
  diff: () => import('./commands/diff.ts'),
  explain: () => import('./commands/explain.ts'),
  export: () => import('./commands/export.ts'),
  gc: () => import('./commands/gc.ts'),
  graph: () => import('./commands/graph.ts'),
  hash: () => import('./commands/hash.ts'),
  history: () => import('./commands/history.ts'),
  init: () => import('./commands/init.ts'),
  list: () => import('./commands/list.ts'),
  log: () => import('./commands/log.ts'),
  migrate: () => import('./commands/migrate.ts'),
  outdated: () => import('./commands/outdated.ts'),
  pin: () => import('./commands/pin.ts'),
  plan: () => import('./commands/plan.ts'),
  registry: () => import('./commands/registry.ts'),
  run: () => import('./commands/run.ts'),
  shell: () => import('./commands/shell.ts'),
  show: () => import('./commands/show.ts'),
  versions: () => import('./commands/versions.ts'),
  whatis: () => import('./commands/whatis.ts'),
};
