import { wholeRun } from './whole-run.ts';

// A whole run in a process of its own that stops as the hosts do: the client is aborted, and nothing else is begun.
const [kind = '', root = '', address = '', path = '', salt = '', force = ''] = process.argv.slice(2);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
const checkout = { kind: kind === 'native' ? kind : 'layout', root, address } as const;
const run = await wholeRun(checkout, path, salt, { signal: stop.signal }, force === '' ? [] : [force]);
process.exit(run.outcomes.every((outcome) => 'image' in outcome) ? 0 : 1);
