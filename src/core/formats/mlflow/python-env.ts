import { Findings } from '../../model/findings.ts';
import { checkKeys, decodeMap, decodeString, entryOf } from '../../text/decode.ts';
import type { DataNode } from '../../text/node.ts';
import { readYaml } from '../../text/yaml.ts';
import { emptySource, type FormatReader, oneDefinition } from '../contract/format.ts';
import { listedIncludes, readListedLines } from '../requirements/listed-lines.ts';

const SOURCE = emptySource('mlflow');
/** In the order in which MLflow installs them. */
const LISTS = ['build_dependencies', 'dependencies'];

/**
 * `python_env.yaml`, from which MLflow makes a virtual environment. The version of Python is the base's: `init` proposes one.
 * https://mlflow.org/docs/latest/ml/projects/#virtualenv-environments
 */
export const mlflow: FormatReader = {
  format: 'mlflow',
  listsPackages: true,
  isProject: true,
  namedBy: 'requirements',
  names: isPythonEnv,
  recognizes: ({ path, text }) => isPythonEnv(path) && /^(?:python|build_dependencies|dependencies)\s*:/m.test(text),
  includes: ({ path, text, read }) => {
    if (!text.includes('dependencies')) return [];
    const reading = read(readYaml);
    return reading.ok
      ? listedIncludes(
          listsOf(reading.root).map(({ node }) => node),
          path,
        )
      : [];
  },
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    if (!reading.ok) return oneDefinition(SOURCE, [reading.diagnostic]);
    const findings = new Findings(path);
    const map = decodeMap(findings, reading.root, 'python_env.yaml');
    if (map === undefined) return oneDefinition(SOURCE, findings.diagnostics);
    checkKeys(findings, map, ['python', ...LISTS], 'python_env.yaml');
    const python = entryOf(map, 'python')?.value;
    if (python !== undefined && !isVersion(python)) decodeString(findings, python, 'python');
    return oneDefinition({ ...SOURCE, ...readListedLines(findings, listsOf(map), files) }, findings.diagnostics);
  },
};

function isPythonEnv(path: string): boolean {
  return /(?:^|\/)python_env\.ya?ml$/.test(path);
}

function listsOf(root: DataNode): readonly { readonly key: string; readonly node: DataNode }[] {
  if (root.kind !== 'map') return [];
  return LISTS.flatMap((key) => {
    const node = entryOf(root, key)?.value;
    return node === undefined || (node.kind === 'scalar' && node.text === '') ? [] : [{ key, node }];
  });
}

// MLflow reads `python: 3.10` as the number that it is to YAML, and takes its text.
function isVersion(node: DataNode): boolean {
  return node.kind === 'scalar' && /^[0-9]+(?:\.[0-9]+)*$/.test(node.text);
}
