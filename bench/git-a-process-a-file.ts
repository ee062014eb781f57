// How bench/git-objects.ts read a commit for comparison: one `git cat-file` for each file and link.
import { spawn } from 'node:child_process';

interface Entry {
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
}

/** Reads every link and file of a commit below a folder; bytes that were read. */
export async function readByProcesses(root: string, commit: string): Promise<number> {
  const listed = (await git(root, ['ls-tree', '-r', '-l', '-z', commit, '.'])).toString();
  const entries = listed.split('\0').flatMap(parseEntry);
  let bytes = 0;
  for (const { mode, oid } of entries) {
    if (mode === '120000') bytes += (await git(root, ['cat-file', 'blob', oid])).length;
  }
  for (const { mode, oid, path } of entries) {
    if (mode !== '120000') bytes += (await git(root, ['cat-file', '--filters', `--path=${path}`, oid])).length;
  }
  return bytes;
}

function parseEntry(record: string): readonly Entry[] {
  const match = /^(\d{6}) \w+ ([0-9a-f]+) +\S+\t(.*)$/s.exec(record);
  return match === null ? [] : [{ mode: match[1] ?? '', oid: match[2] ?? '', path: match[3] ?? '' }];
}

async function git(root: string, args: readonly string[]): Promise<Buffer> {
  const child = spawn('git', ['-C', root, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}`);
  return Buffer.concat(chunks);
}
