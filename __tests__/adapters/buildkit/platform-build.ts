import type { PlatformBuild } from '../../../src/core/model/builder.ts';

/** A build of which a test says what it is about. */
export function platformBuild(over: Partial<PlatformBuild> = {}): PlatformBuild {
  return {
    contextDirectory: '/context',
    dockerfile: '/Dockerfile',
    platform: 'linux/amd64',
    target: '',
    arguments: [],
    labels: [],
    annotations: [],
    fresh: false,
    compression: 'gzip',
    onLine: () => undefined,
    ...over,
  };
}
