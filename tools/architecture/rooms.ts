/** A room below `src/core`: what it is for. A room imports rooms above it in this list, and nothing below. */
export interface Room {
  readonly name: string;
  readonly holds: string;
}

/** The rooms of `src/core`, from the ground up. ARCHITECTURE.md shows the same list. */
export const ROOMS: readonly Room[] = [
  { name: 'model', holds: 'values that every room shares, ports, findings, errors' },
  {
    name: 'names',
    holds: 'names and addresses: references, digests, slugs, platforms, hashes, keys',
  },
  {
    name: 'specifiers',
    holds: 'how Python, conda and Maven name packages: versions, requirements, markers, match specs, coordinates',
  },
  { name: 'text', holds: 'YAML, TOML and patterns read with positions; text that is safe to show' },
  { name: 'dockerfile', holds: 'the Dockerfile language: instructions, shell words, stages, canonical steps' },
  { name: 'config', holds: '`terrarium.yml` and the baseline' },
  { name: 'formats', holds: 'one folder a family of definition files, each with its readers' },
  { name: 'layers', holds: 'packages as layers: which share one, and which files of them meet' },
  {
    name: 'wheels',
    holds: 'which wheels locked requirements mean for an interpreter, and the files that they are installed as',
  },
  { name: 'conda', holds: 'what a conda package says of itself, and the files that it is linked as' },
  { name: 'recipes', holds: 'the build steps that we generate, by number' },
  {
    name: 'oci',
    holds: 'what registries hold of ours: images, labels, tags, records, changes of versions, attestations',
  },
  { name: 'discover', holds: 'stage 1: which files are definitions' },
  { name: 'parse', holds: 'stage 2: what each file says' },
  { name: 'normalize', holds: 'stage 3: environments, with names, bases and context selections' },
  { name: 'snapshot', holds: 'stage 4: digests of the selected context files' },
  { name: 'hash', holds: 'stage 5: definition hashes, parents first' },
  {
    name: 'incremental',
    holds:
      'what has to be known of a tree to define again what changed files touch, and whether that is all that changed',
  },
  { name: 'packages', holds: 'what an image was found to hold, and how it is recorded and frozen' },
  { name: 'assemble', holds: 'what the instructions of a Dockerfile make of a base, without running anything' },
  { name: 'diff', holds: 'what changed between two definitions' },
  { name: 'graph', holds: 'which files and environments an environment depends on, and which a change affects' },
  { name: 'resolve', holds: 'stage 6: base digests, image keys, what exists' },
  { name: 'pinning', holds: 'what a definition leaves open, and how to fix it' },
  { name: 'plan', holds: 'stage 7: what is to be done, and why' },
  { name: 'build', holds: 'stage 8: images, checked and tagged' },
  { name: 'register', holds: 'stage 9: names and records' },
  {
    name: 'history',
    holds: 'what commits did to an environment, what was registered of it and may be changed, and what has aged',
  },
  { name: 'cleanup', holds: 'which images of a repository nothing needs any more' },
  { name: 'report', holds: 'stage 10: what people and tools read' },
  { name: 'site', holds: 'pages about every environment' },
  { name: 'init', holds: 'proposes a configuration' },
  { name: 'restore', holds: 'a recorded definition as files again' },
  { name: 'exports', holds: 'environments as files of other tools' },
  { name: 'local', holds: 'the packages of an environment on this machine, without an image' },
  { name: 'migrate', holds: 'rewrites Azure ML v1 definitions' },
];

/** The room of a file below `src`; `undefined` outside of `src/core`. */
export function roomOf(path: string): string | undefined {
  const [layer, room, file] = path.split('/');
  return layer === 'core' && file !== undefined ? room : undefined;
}
