import { decodeBoolean, decodeString, decodeText, decodeTexts } from '../text/decode.ts';
import { type KeyTable, key } from './key.ts';
import {
  decodeOwners,
  decodePaths,
  decodePlatforms,
  decodePolicies,
  decodeReferences,
  decodeRunsOn,
  decodeStepSecrets,
} from './values.ts';

/**
 * Keys with the content of an environment declared in place, read by stage 2. An entry with one of them, or with
 * `base`, declares an environment.
 */
const CONTENT = {
  image: { name: 'image', description: 'In place: the base image, or the image that is used as it is.' },
  conda: { name: 'conda', description: 'In place: the content of a conda file.' },
  condaFile: {
    name: 'conda-file',
    description: 'In place: path of a conda file or a lock of one, relative to the root.',
  },
  pip: { name: 'pip', description: 'In place: lines of a requirements file.' },
  requirements: {
    name: 'requirements',
    description: 'In place: path of a requirements file, a pyproject.toml or a lock, relative to the root.',
  },
  spark: { name: 'spark', description: 'In place: packages of Spark.' },
  dockerfile: { name: 'dockerfile', description: 'In place: path of a Dockerfile, relative to the root.' },
} as const satisfies KeyTable;

/** Names of the keys with the content of an environment declared in place. */
export const CONTENT_KEYS = Object.values(CONTENT).map(({ name }) => name);

/** Keys of an entry of `environments`. */
export const ENTRY_KEYS = {
  path: {
    name: 'path',
    description:
      'Path, id or glob of definitions, relative to the root. Without it the environment is declared in place.',
  },
  name: key({
    name: 'name',
    decode: decodeText,
    otherwise: undefined,
    without: 'the Azure ML `name`, else none',
    description: 'Name of the environment; required in place.',
  }),
  version: key({
    name: 'version',
    decode: decodeText,
    otherwise: undefined,
    without: 'the Azure ML `version`, else none',
    description: 'Version of the environment.',
  }),
  description: key({
    name: 'description',
    decode: decodeText,
    otherwise: undefined,
    without: "the definition's",
    description: 'Description of the environment; not hashed.',
  }),
  tags: key({
    name: 'tags',
    decode: decodeTexts,
    otherwise: {},
    without: "the definition's",
    description: 'Tags, laid over those of the definition; not hashed.',
  }),
  base: key({
    name: 'base',
    decode: decodeString,
    otherwise: undefined,
    without: "the definition's, else `defaults.base`",
    description: 'Reference, or environment:<id or name>.',
  }),
  ...CONTENT,
  context: key({
    name: 'context',
    decode: decodeString,
    otherwise: undefined,
    without: "`build.path`, else the Dockerfile's folder",
    description: 'Build context, relative to the root.',
  }),
  target: key({
    name: 'target',
    decode: decodeString,
    otherwise: undefined,
    without: 'the last stage',
    description: 'Stage to build.',
  }),
  buildArgs: key({
    name: 'build-args',
    decode: decodeTexts,
    otherwise: {},
    description: 'Build arguments; only those that a reached stage declares count.',
  }),
  buildArgsFiles: key({
    name: 'build-args-file',
    decode: decodePaths,
    otherwise: [],
    description:
      'File of build arguments, NAME=value a line, relative to the root, or several; build-args wins over them.',
  }),
  buildContexts: key({
    name: 'build-contexts',
    decode: decodeTexts,
    otherwise: {},
    description: 'Names in FROM and --from that stand for environments.',
  }),
  platforms: key({
    name: 'platforms',
    decode: decodePlatforms,
    otherwise: undefined,
    without: '`defaults.platforms`',
    description: 'Platforms of the image: os/architecture[/variant].',
  }),
  variables: key({
    name: 'variables',
    decode: decodeTexts,
    otherwise: {},
    without: "the definition's",
    description: 'Variables of the running environment; no part of the image.',
  }),
  provides: key({
    name: 'provides',
    decode: decodeReferences,
    otherwise: [],
    description: 'References by which siblings depend on this environment.',
  }),
  test: key({
    name: 'test',
    decode: decodeString,
    otherwise: undefined,
    description: 'Shell command that the image must pass before it is tagged.',
  }),
  pipCheck: key({
    name: 'pip-check',
    decode: decodeBoolean,
    otherwise: undefined,
    without: '`defaults.pip-check`',
    description: 'Whether pip check must pass in the image; without it, as defaults say.',
  }),
  bytecode: key({
    name: 'bytecode',
    decode: decodeBoolean,
    otherwise: undefined,
    without: '`defaults.bytecode`',
    description:
      'Whether packages of indexes, and those of locks with conda packages alone, are compiled when they are installed; without it, as defaults say.',
  }),
  secrets: key({
    name: 'secrets',
    decode: decodeStepSecrets,
    otherwise: undefined,
    without: '`defaults.secrets`',
    description:
      'Ids of secrets that the installation of packages needs: settings of its tools with their credentials.',
  }),
  matrix: {
    name: 'matrix',
    description: 'Axes: the entry stands for each combination, with ${{ matrix.<axis> }} in its texts.',
  },
  owners: key({
    name: 'owners',
    decode: decodeOwners,
    otherwise: undefined,
    without: '`owners`',
    description: '@user, @organization/team or an e-mail address.',
  }),
  runsOn: key({
    name: 'runs-on',
    decode: decodeRunsOn,
    otherwise: undefined,
    without: '`defaults.runs-on`',
    description: 'Labels of the runner that builds: one, or a list.',
  }),
  policies: key({
    name: 'policies',
    decode: decodePolicies,
    otherwise: {},
    without: '`policies`',
    description: 'Severity of the rules of docs/pinning.md, laid over that of all.',
  }),
} as const satisfies KeyTable;
