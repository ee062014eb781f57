import { describe, expect, it } from 'vitest';
import { templatePinWarnings } from '../../../../src/core/formats/azureml/template-pin.ts';
import { dedent } from '../../../dedent.ts';

describe('versions that a release script fills in', () => {
  it('are warnings at their places', () => {
    const text = dedent`
      FROM h/b:{{latest-image-tag}}
      FROM h/b:{{latest-image-tag:\\d{6}}}
      RUN pip install numpy[x]~={{latest-pypi-version}}
    `;
    expect(templatePinWarnings('x/Dockerfile', text)).toEqual([
      {
        severity: 'warning',
        code: 'template-pin',
        message:
          'base image "h/b:{{latest-image-tag}}" is not pinned: the tag that equals latest is filled in at release',
        path: 'x/Dockerfile',
        line: 1,
        column: 6,
        hint: 'write h/b:<tag>: with the template it can be hashed, but not built here',
      },
      {
        severity: 'warning',
        code: 'template-pin',
        message:
          'base image "h/b:{{latest-image-tag:\\\\d{6}}}" is not pinned: its newest matching tag is filled in at release',
        path: 'x/Dockerfile',
        line: 2,
        column: 6,
        hint: 'write h/b:<tag>: with the template it can be hashed, but not built here',
      },
      {
        severity: 'warning',
        code: 'template-pin',
        message:
          'package "numpy[x]~={{latest-pypi-version}}" is not pinned: its newest version is filled in at release',
        path: 'x/Dockerfile',
        line: 3,
        column: 17,
        hint: 'write numpy[x]==<version>',
      },
    ]);
    expect(templatePinWarnings('x', 'numpy==1\n')).toEqual([]);
  });
});
