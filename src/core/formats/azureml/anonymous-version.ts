import { sha256Hex } from '../../names/sha256.ts';
import type { DataNode } from '../../text/node.ts';
import { dumpPyYaml } from './pyyaml-dump.ts';
import { type PyMap, type PyValue, pyValue } from './pyyaml-scalar.ts';

/**
 * The version that azure-ai-ml gives an anonymous environment of an image and conda packages: 64 hex digits, or
 * `undefined` if it cannot be computed (dates and aliases in the conda environment). It is only for interoperability
 * and is not used as an address here: it ignores the order of keys but includes the conda `name`. Inference settings
 * are hashed as Python code passes them; for YAML the SDK also hashes the names of its own classes, which differ
 * between releases.
 * https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_assets/environment.py
 */
export function anonymousVersion(image: string, conda: DataNode | undefined, inference?: PyMap): string | undefined {
  const value = conda === undefined ? null : pyValue(conda);
  if (value === undefined) return undefined;
  const parts = [...(inference === undefined ? [] : [inference]), ...(isContainer(value) ? [value] : [])];
  const text = parts.reduce((joined, part) => joinCharacters(joined, sha256Hex(dumpPyYaml(part))), sha256Hex(image));
  return sha256Hex(text);
}

function isContainer(value: PyValue): value is PyMap {
  return value instanceof Map && value.size > 0;
}

/** Python's `separator.join(text)`, which the SDK applies to a string where it expected a list. */
function joinCharacters(separator: string, text: string): string {
  return [...text].join(separator);
}
