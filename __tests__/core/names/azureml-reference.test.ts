import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EnvironmentReference,
  formatEnvironmentReference,
  parseEnvironmentReference,
} from '../../../src/core/names/azureml-reference.ts';
import { propertyRuns } from '../../test-size.ts';

const ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/environments/n';

describe('a reference to an environment', () => {
  it.each<[string, EnvironmentReference]>([
    ['azureml:a:1', { kind: 'workspace', name: 'a', pick: { by: 'version', text: '1' } }],
    ['azureml:a:1:2', { kind: 'workspace', name: 'a', pick: { by: 'version', text: '1:2' } }],
    ['azureml:a@latest', { kind: 'workspace', name: 'a', pick: { by: 'label', text: 'latest' } }],
    ['azureml:a:1@x', { kind: 'workspace', name: 'a:1', pick: { by: 'label', text: 'x' } }],
    ['azureml:a', { kind: 'workspace', name: 'a', pick: { by: 'none' } }],
    [
      'azureml://registries/r/environments/n/versions/3',
      { kind: 'registry', registry: 'r', name: 'n', pick: { by: 'version', text: '3' } },
    ],
    [
      'azureml://registries/r/environments/n/labels/latest',
      { kind: 'registry', registry: 'r', name: 'n', pick: { by: 'label', text: 'latest' } },
    ],
    ['azureml://registries/r/environments/n', { kind: 'registry', registry: 'r', name: 'n', pick: { by: 'none' } }],
    [
      `azureml:${ID}/versions/3`,
      { kind: 'resource', id: `${ID}/versions/3`, name: 'n', pick: { by: 'version', text: '3' } },
    ],
    [`azureml:${ID}/labels/x`, { kind: 'resource', id: `${ID}/labels/x`, name: 'n', pick: { by: 'label', text: 'x' } }],
    [`azureml:${ID}`, { kind: 'resource', id: ID, name: 'n', pick: { by: 'none' } }],
    ['file:./env.yml', { kind: 'file', path: './env.yml' }],
  ])('%s', (text, reference) => {
    expect(parseEnvironmentReference(text)).toEqual({ ok: true, reference });
    expect(formatEnvironmentReference(reference)).toBe(text);
  });

  it.each<[string, string]>([
    ['', 'expected azureml:<name>:<version> or file:<path>'],
    ['a:1', 'expected azureml:<name>:<version> or file:<path>'],
    ['./env.yml', 'expected azureml:<name>:<version> or file:<path>'],
    ['x azureml:a:1', 'expected azureml:<name>:<version> or file:<path>'],
    ['file:', 'expected a path behind "file:"'],
    ['azureml:', 'expected azureml:<name>:<version> or azureml:<name>@<label>'],
    ['azureml::1', 'expected azureml:<name>:<version> or azureml:<name>@<label>'],
    ['azureml:a:', 'expected azureml:<name>:<version> or azureml:<name>@<label>'],
    ['azureml:a@', 'expected azureml:<name>:<version> or azureml:<name>@<label>'],
    ['azureml:@a', 'expected azureml:<name>:<version> or azureml:<name>@<label>'],
    ['azureml:a/b:1', 'expected azureml://registries/<registry>/environments/<name>/versions/<version>'],
    [
      'azureml://registries/r/models/n/versions/1',
      'expected azureml://registries/<registry>/environments/<name>/versions/<version>',
    ],
    [
      'azureml://registries/r/environments/n/versions/1/x',
      'expected azureml://registries/<registry>/environments/<name>/versions/<version>',
    ],
    [' azureml://registries/r/environments/n', 'expected azureml:<name>:<version> or file:<path>'],
    [`azureml:x${ID}`, 'expected azureml://registries/<registry>/environments/<name>/versions/<version>'],
    [`azureml:${ID}/versions/1/x`, 'expected azureml://registries/<registry>/environments/<name>/versions/<version>'],
  ])('%j is refused as a reference', (text, reason) => {
    expect(parseEnvironmentReference(text)).toEqual({ ok: false, reason });
  });

  it('is the text that it was read from', () => {
    const part = fc.stringMatching(/^[a-z0-9:@/.]{0,8}$/);
    const text = fc
      .tuple(fc.constantFrom('azureml:', 'azureml://registries/r/environments/', `azureml:${ID}`, 'file:', ''), part)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        const reading = parseEnvironmentReference(value);
        if (reading.ok) expect(formatEnvironmentReference(reading.reference)).toBe(value);
      }),
      propertyRuns(),
    );
  });
});
