import type { ChangeContents } from '../history/change-version.ts';
import type { Values } from '../oci/changes.ts';

/** What a change says of a name or one of its versions, a line each. Lines hold untrusted text. */
export function describeChanges(name: string, changes: readonly ChangeContents[]): readonly string[] {
  return changes.flatMap(({ version, archived, description, tags, labels }) => {
    const said = [
      ...(archived === undefined ? [] : [archived ? 'archived' : 'restored']),
      ...(description === undefined ? [] : [description === null ? 'no description' : `description: ${description}`]),
      ...describeValues(tags, (key, value) => (value === null ? `no tag ${key}` : `tag ${key}=${value}`)),
      ...describeValues(labels, (key, value) => (value === null ? `no label ${key}` : `label ${key}: ${value}`)),
    ];
    return said.map((one) => `${version === null ? name : `${name}:${version}`}  ${one}`);
  });
}

function describeValues(
  values: Values | undefined,
  describe: (key: string, value: string | null) => string,
): readonly string[] {
  return Object.entries(values ?? {}).map(([key, value]) => describe(key, value));
}
