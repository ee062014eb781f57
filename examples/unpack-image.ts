// Unpacks what an image has below a folder, out of its layers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';

/** Writes files below `from` of an image, `host/path@digest`, into a folder. Its registry speaks plain HTTP and asks for no login. */
export async function unpackImage(image: string, from: string, folder: string): Promise<void> {
  const [, host = '', path = '', digest = ''] = /^([^/]+)\/([^@]+)@(.+)$/.exec(image) ?? [];
  const get = async (kind: string, reference: string) => {
    const answer = await fetch(`http://${host}/v2/${path}/${kind}/${reference}`);
    if (!answer.ok) throw new Error(`${kind} ${reference}: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const manifest = JSON.parse((await get('manifests', digest)).toString()) as { layers: { digest: string }[] };
  for (const layer of manifest.layers) {
    const members = extract();
    members.end(gunzipSync(await get('blobs', layer.digest)));
    for await (const member of members) {
      const chunks: Buffer[] = [];
      for await (const chunk of member) chunks.push(chunk as Buffer);
      const { name, type } = member.header;
      if (type !== 'file' || !name.startsWith(from)) continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), Buffer.concat(chunks));
    }
  }
}
