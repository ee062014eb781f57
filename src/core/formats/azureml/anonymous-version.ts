import { sha256Hex } from '../../names/sha256.ts';
import type { YamlNode } from '../../text/node.ts';
import { dumpPyYaml } from './pyyaml-dump.ts';
import { type PyMap, type PyValue, pyValue } from './pyyaml-scalar.ts';

/**
 * The version that azure-ai-ml gives an anonymous environment of an image and conda packages: 64 hex digits, `undefined` where it
 * cannot be computed (dates and aliases in the conda environment). It is interoperability alone, no address of ours: the order of
 * keys does not matter to it, but the conda `name` does. Inference settings count as Python code gives them; from YAML the SDK
 * hashes its own classes' names with them, which differ from release to release.
 * https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_assets/environment.py
 */
export function anonymousVersion(image: string, conda: YamlNode | undefined, inference?: PyMap): string | undefined {
  const value = conda === undefined ? null : pyValue(conda);
  if (value === undefined) return undefined;
  const parts = [...(inference === undefined ? [] : [inference]), ...(isContainer(value) ? [value] : [])];
  const text = parts.reduce((joined, part) => joinCharacters(joined, sha256Hex(dumpPyYaml(part))), sha256Hex(image));
  return sha256Hex(text);
}

function isContainer(value: PyValue): value is PyMap {
  return value instanceof Map && value.size > 0;
}

/** Python's `separator.join(text)`, which the SDK applies to a text where it meant a list. */
function joinCharacters(separator: string, text: string): string {
  return [...text].join(separator);
}
