import { dirname, join } from 'node:path';
import { run } from './command.ts';
import { dockerClient, dockerEnvironment } from './engine.ts';
import type { Tools } from './go-tools.ts';
import { type Layout, rigSources } from './layout.ts';
import { step } from './progress.ts';
import { hasImage } from './registry.ts';
import type { Rig } from './rig.ts';
import versions from './versions.json' with { type: 'json' };

export type Images = Rig['bases'] & { readonly buildkit: string };

type Recipe = {
  /** The first reference decides whether the image is there already. */
  readonly references: readonly [string, ...string[]];
  readonly folder: string;
  /** Where COPY without --from reads; the recipe's own folder when absent. */
  readonly context?: string;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly arguments?: Readonly<Record<string, string>>;
};

type Inputs = { readonly tools: Tools; readonly rootfs: string; readonly builder: string };

export function imageReferences(registry: string): Images {
  return {
    busybox: `${registry}/rig/busybox:1`,
    python: `${registry}/rig/python:${versions.python}`,
    conda: `${registry}/rig/conda-installer:2`,
    frontend: `${registry}/rig/dockerfile:1`,
    buildkit: `${registry}/rig/buildkit:${versions.buildkit}`,
    runner: `${registry}/rig/runner:1`,
  };
}

/** Builds and pushes what the registry lacks, in order: later images are based on earlier ones. */
export async function pushImages(images: Images, inputs: Inputs, layout: Layout): Promise<void> {
  for (const recipe of recipes(images, inputs)) {
    const [reference] = recipe.references;
    if (await hasImage(reference)) continue;
    await step(`pushed ${reference}`, () => pushImage(recipe, inputs.builder, layout));
  }
}

function recipes(images: Images, { tools, rootfs }: Inputs): readonly Recipe[] {
  const programs = dirname(tools.buildkitd);
  return [
    { references: [images.busybox], folder: 'busybox', contexts: { host: '/bin' } },
    {
      references: [images.python, retag(images.python, 'latest')],
      folder: 'python',
      context: rootfs,
      contexts: { trust: '/usr/local/share/ca-certificates' },
    },
    {
      references: [retag(images.frontend, versions.buildkit), images.frontend],
      folder: 'frontend',
      contexts: { programs },
    },
    { references: [images.buildkit], folder: 'buildkit', contexts: { programs }, arguments: { BASE: images.python } },
    {
      references: [images.runner],
      folder: 'runner',
      contexts: { node: join(rigSources, '../node_modules/node/bin') },
      arguments: { BASE: images.python },
    },
    {
      references: [images.conda],
      folder: 'conda-installer',
      arguments: {
        BASE: images.python,
        PY_RATTLER: versions.pyRattler,
        PY_YAML: versions.pyYaml,
        PY_INSTALLER: versions.pyInstaller,
        STATICX: versions.staticx,
      },
    },
  ];
}

function retag(reference: string, tag: string): string {
  return reference.replace(/:[^:]+$/, `:${tag}`);
}

async function pushImage(recipe: Recipe, builder: string, layout: Layout): Promise<void> {
  const folder = join(rigSources, 'images', recipe.folder);
  const args = [
    ...['buildx', 'build', '--builder', builder, '--push', '--provenance=false', '--progress=plain'],
    ...['--file', join(folder, 'Dockerfile')],
    ...recipe.references.flatMap((reference) => ['--tag', reference]),
    ...pairs('--build-context', recipe.contexts),
    ...pairs('--build-arg', recipe.arguments),
    recipe.context ?? folder,
  ];
  await run(dockerClient, args, { env: dockerEnvironment(layout) });
}

function pairs(option: string, values: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
}
