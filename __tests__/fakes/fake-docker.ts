import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEDIA } from '../../src/core/oci/stored-image.ts';
import { dedent } from '../dedent.ts';

/** Media type of the one layer of an image that it builds: the files of the context, in base64, by path. */
export const LAYER = 'application/vnd.terrarium.test.context+json';

/** Puts a `docker` into a folder, whose `buildx build` makes an image of its context. Answers the environment that finds it. */
export function putDocker(folder: string): NodeJS.ProcessEnv {
  const program = join(folder, 'docker');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${import.meta.filename}' "$@"\n`);
  chmodSync(program, 0o755);
  return { PATH: `${folder}:/usr/bin:/bin` };
}

/** Stands for buildx with the exporters `oci`, `local` and `cacheonly`. */
function build(args: readonly string[]): void {
  const of = (name: string) =>
    args.flatMap((arg) => (arg.startsWith(`--${name}=`) ? [arg.slice(name.length + 3)] : []));
  const [output = ''] = of('output');
  const [dest = ''] = /(?<=dest=)[^,]+/.exec(output) ?? [];
  if (output.startsWith('type=oci')) writeLayout(dest, of('platform')[0] ?? '', of('label'), args.at(-1) ?? '');
  if (output.startsWith('type=local')) writeStatus(dest);
  for (const file of of('metadata-file')) writeFileSync(file, '{}');
}

function writeLayout(dest: string, platform: string, labels: readonly string[], context: string): void {
  mkdirSync(join(dest, 'blobs/sha256'), { recursive: true });
  const store = (mediaType: string, content: unknown) => {
    const bytes = Buffer.from(JSON.stringify(content));
    const hex = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(dest, 'blobs/sha256', hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const files = readdirSync(context, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const layer = Object.fromEntries(paths.map((path) => [path.slice(context.length + 1), readFileSync(path, 'base64')]));
  const [os, architecture] = platform.split('/');
  const Labels = Object.fromEntries(labels.map((label) => label.split(/=(.*)/s).slice(0, 2)));
  // Two builds never give one digest.
  const history = [{ comment: randomUUID() }];
  const config = { os, architecture, history, config: { Labels }, rootfs: { type: 'layers', diff_ids: [] } };
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    config: store('application/vnd.oci.image.config.v1+json', config),
    layers: [store(LAYER, layer)],
  };
  const manifests = [store(MEDIA.manifest, manifest)];
  writeFileSync(join(dest, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
}

function writeStatus(dest: string): void {
  mkdirSync(join(dest, 'var/lib/dpkg'), { recursive: true });
  writeFileSync(
    join(dest, 'var/lib/dpkg/status'),
    dedent`
      Package: adduser
      Status: install ok installed
      Version: 1
    `,
  );
}

if (process.argv[1] === import.meta.filename) build(process.argv.slice(2));
