import { wholeRun } from './whole-run.ts';

// A whole run in a process of its own that stops as the hosts do: the client is aborted, and nothing else is begun.
const [root = '', address = '', path = '', salt = '', force = ''] = process.argv.slice(2);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
const run = await wholeRun({ root, address }, path, salt, { signal: stop.signal }, force === '' ? [] : [force]);
process.exit(run.outcomes.every((outcome) => 'image' in outcome) ? 0 : 1);
