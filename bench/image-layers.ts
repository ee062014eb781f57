/** A layer of an image, as a registry has it. */
export interface Layer {
  readonly digest: string;
  /** Compressed bytes. */
  readonly size: number;
}

/** Layers of an image of a registry on loopback. */
export async function layersOf(registry: string, path: string, reference: string): Promise<readonly Layer[]> {
  const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json';
  const url = `http://${registry}/v2/${path}/manifests/${reference}`;
  const answer = await fetch(url, { headers: { accept } });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return ((await answer.json()) as { layers: readonly Layer[] }).layers;
}
