import { CACHE_CALL, callCache } from '../../adapters/cache-call.ts';
import { removeStaleFolders } from '../../adapters/files/temporary-folder.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { exitSoon } from '../deadline.ts';
import { stopOnSignals } from '../stop-signals.ts';
import { describeFailure } from './failure-text.ts';
import { loadToolkit, type Toolkit } from './toolkit.ts';

/** State by which the post step, which runs the same file, knows that it is one. */
const STARTED = 'started';

async function main(toolkit: Toolkit): Promise<void> {
  if (process.env[`STATE_${STARTED}`] === 'true') {
    const { post } = await import('./post.ts');
    return post(process.env);
  }
  toolkit.saveState(STARTED, 'true');
  const { run } = await import('./run.ts');
  void removeStaleFolders();
  // The runner interrupts a cancelled step, and kills it 7.5 s later.
  const failure = await run(process.env, toolkit, stopOnSignals().signal);
  if (failure !== undefined) toolkit.setFailed(logLine(failure));
}

// A step is started without arguments; with these it is the hint store's own process.
const [, , task, ...words] = process.argv;
if (task === CACHE_CALL) await callCache(words);
else {
  const toolkit = await loadToolkit(process.env);
  // Node would print the error with all that it holds.
  process.once('uncaughtException', (error) => {
    toolkit.setFailed(describeFailure(error));
    process.exit();
  });
  await main(toolkit).catch((error: unknown) => {
    toolkit.setFailed(describeFailure(error));
    exitSoon();
  });
}
