#!/usr/bin/env node
import nodeModule from 'node:module';
import { userCache } from '../../adapters/environment/user-cache.ts';
import { redact, TerrariumError } from '../../core/model/errors.ts';
import type { Command } from './command/command.ts';
import { COMMANDS } from './commands.ts';

const HELP = `Usage: terrarium <command> [flags]

Content-addressed environment images: builds and pushes only what changed, and says why.

Commands:
  plan        what would be built, reused or used, and why
  build       plan, then build and push what is missing
  run         a command in the image of an environment, or without one
  shell       a shell in it
  hash        definition hashes of every environment
  explain     one environment: what is hashed, and what a build would do
  show        a definition, its image, and the packages that it holds
  whatis      what an image or a container was built from, and how to build it again
  diff        what differs between two of them, or at two commits
  log         what each commit did to an environment
  versions    what is registered of an environment, or of all
  history     each registered version, and what changed since
  archive     a version or a name that lists are to hide
  restore     a version or a name that was archived
  update      description, tags and labels of a version or a name
  get         the files of a registered definition
  new         an environment that begins as another one
  gc          images that nothing needs, and removes them
  export      write the image of one environment into a file
  outdated    images whose base moved or is old, and what gets no fixes any more
  site        pages about every environment, for a browser
  pin         what leaves versions open, and pins it
  affected    environments that need another image than at the merge base
  graph       which environments and files each depends on
  list        every definition that is recognised
  init        write a terrarium.yml from what is found
  import      write the environments of an Azure ML workspace as files
  migrate     write Azure ML v2 environments for v1 definitions
  jobs        the jobs of a CI that build a plan
  comment     one comment on a pull request of GitLab or Azure DevOps
  registry    serve a registry from a folder, on loopback
  completion  words for the shell to complete

terrarium help <command> shows the flags of a command.
`;

/** Exit codes: 0 all went well, 1 an environment failed, 2 wrong usage or a bug of ours. */
async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  const asksHelp = name === '--help' || name === '-h' || name === 'help';
  if (asksHelp && rest[0] === undefined) {
    process.stdout.write(HELP);
    return args.length === 0 ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${(await import('../version.ts')).VERSION}\n`);
    return 0;
  }
  const load = await commandOf(asksHelp ? (rest[0] ?? '') : name);
  const { startCommand } = await import('./command/start.ts');
  return startCommand(load, asksHelp ? ['--help'] : rest);
}

async function commandOf(name: string): Promise<() => Promise<{ readonly command: Command }>> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return load;
  const { closest } = await import('../../core/names/closest.ts');
  const meant = closest(name, Object.keys(COMMANDS));
  throw new TerrariumError('usage', `unknown command ${JSON.stringify(name)}`, {
    hint: meant === undefined ? 'terrarium --help lists them' : `did you mean ${meant}?`,
  });
}

function stackOf(error: unknown): readonly string[] {
  return redact(error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
}

// Before the flags are read: a folder after any word may be the root.
const roots = process.argv.slice(2).flatMap((word) => [word, ...word.split('=').slice(1)]);
const cache = userCache('compile', ['.', ...roots], process.env);
if (cache !== undefined) nodeModule.enableCompileCache?.(cache);

// A failure that cannot be printed is lost: there is no other place to print it.
process.stderr.on('error', () => undefined);

// Whoever closed the pipe wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  void fail(error).finally(() => process.exit());
});

async function fail(error: unknown): Promise<void> {
  const { logLine } = await import('../../core/text/safe-text.ts');
  const { failureOf } = await import('../failure-of.ts');
  const { renderFailure } = await import('../../core/report/text.ts');
  const failure = failureOf(error);
  const { screenFor, showLive } = await import('./command/output.ts');
  showLive('');
  if (failure !== undefined) {
    process.stderr.write(`${renderFailure(failure, screenFor('err'))}\n`);
  } else {
    process.stderr.write(
      `This is a bug of Terrarium, please report it.\n${stackOf(error)
        .map((line) => `${logLine(line)}\n`)
        .join('')}`,
    );
  }
  process.exitCode = 2;
  const { exitSoon } = await import('../deadline.ts');
  exitSoon();
}

// Node would print the error with all that it holds.
process.once('uncaughtException', (error) => {
  void fail(error).finally(() => process.exit());
});

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, fail);
