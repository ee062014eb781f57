import type { LocalEngine, PlatformBuild } from '../../src/core/model/builder.ts';
import type { ImageConfig } from '../../src/core/model/registry.ts';

export interface FakeEngine extends LocalEngine {
  readonly images: Map<string, ImageConfig>;
  readonly seen: (PlatformBuild & { readonly name: string; readonly dockerfile: string })[];
}

/**
 * Stands for the classic engine: keeps what it is asked to build under its name, with the labels of the request. Its witness is
 * `__tests__/e2e/load.e2e.test.ts`, which runs the same on a real one.
 */
export function fakeEngine(read: (path: string) => Promise<string>, platform = 'linux/amd64'): FakeEngine {
  const images = new Map<string, ImageConfig>();
  const seen: FakeEngine['seen'] = [];
  return {
    platform,
    images,
    seen,
    inspect: async (name) => images.get(name),
    remove: async (name) => {
      images.delete(name);
    },
    tag: async (image, name) => {
      const held = images.get(image);
      if (held === undefined) throw new Error(`no such image: ${image}`);
      images.set(name, held);
    },
    pull: async ({ name, platform: wanted, onLine }) => {
      onLine(`pulled ${name}`);
      images.set(name, { platform: wanted, labels: {}, user: '', created: '', env: [], onBuild: [] });
    },
    build: async (request) => {
      const dockerfile = await read(request.dockerfile);
      seen.push({ ...request, dockerfile });
      const user = /^USER (.*)$/m.exec(dockerfile)?.[1] ?? '';
      const labels = Object.fromEntries(request.labels);
      const env = [...dockerfile.matchAll(/^ENV (.*)$/gm)].flatMap(([, pairs = '']) => pairs.split(' '));
      images.set(request.name, { platform: request.platform, labels, user, created: '', env, onBuild: [] });
      return { checked: false };
    },
  };
}
