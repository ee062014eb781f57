import { describe, expect, it } from 'vitest';
import { type ComplaintKind, findComplaint } from '../../../src/core/build/installer-complaint.ts';
import { dedent } from '../../dedent.ts';

const step = (text: string) => text.split('\n').map((line) => `#12 3.456 ${line}`);

// Outputs as the tools print them; pip's are of pip 23.2.1, run on these very requirements.
const PIP = `ERROR: Cannot install requests==2.31.0 and urllib3==1.20 because these package versions have conflicting dependencies.

The conflict is caused by:
    The user requested urllib3==1.20
    requests 2.31.0 depends on urllib3<3 and >=1.21.1

To fix this you could try to:
1. loosen the range of package versions you've specified
2. remove package versions to allow pip attempt to solve the dependency conflict

ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts`;

describe('findComplaint', () => {
  it.each<[string, string, readonly string[], ComplaintKind?]>([
    ['pip', PIP, ['The user requested urllib3==1.20', 'requests 2.31.0 depends on urllib3<3 and >=1.21.1'], 'conflict'],
    [
      'pip without a version',
      'ERROR: Could not find a version that satisfies the requirement six==99.0 (from versions: 1.0)\nERROR: No matching distribution found for six==99.0',
      ['no matching distribution for six==99.0'],
      'missing',
    ],
    [
      'pip check',
      'a 1.0 has requirement b>=2, but you have b 1.0.\nc 1.0 requires d, which is not installed.',
      ['a 1.0 has requirement b>=2, but you have b 1.0.', 'c 1.0 requires d, which is not installed.'],
      'conflict',
    ],
    [
      'uv',
      '  × No solution found when resolving dependencies:\n  ╰─▶ Because six==99.0 was not found in the package registry and you require\n      six==99.0, we can conclude that your requirements are unsatisfiable.\n',
      [
        '╰─▶ Because six==99.0 was not found in the package registry and you require',
        'six==99.0, we can conclude that your requirements are unsatisfiable.',
      ],
      'missing',
    ],
    [
      'uv 0.13, and pip behind it',
      'error: No solution found when resolving dependencies\n  cause: Because there is no version of six==99 and you require six==99, we can conclude that your requirements are unsatisfiable.\nterrarium: pip installs, not uv: that could not\nERROR: No matching distribution found for six==99',
      [
        'Because there is no version of six==99 and you require six==99, we can conclude that your requirements are unsatisfiable.',
      ],
      'missing',
    ],
    [
      'micromamba',
      'error    libmamba Could not solve for environment specs\n    The following packages are incompatible\n    ├─ pytorch does not exist (perhaps a typo or a missing channel);\n    └─ pytorch-cuda 11.8** is not installable because it requires\n       └─ cuda 11.8.* , which does not exist (perhaps a missing channel).\ncritical libmamba Could not solve for environment specs',
      [
        '├─ pytorch does not exist (perhaps a typo or a missing channel);',
        '└─ pytorch-cuda 11.8** is not installable because it requires',
        '└─ cuda 11.8.* , which does not exist (perhaps a missing channel).',
      ],
      'missing',
    ],
    [
      'conda',
      dedent`
        LibMambaUnsatisfiableError: Encountered problems while solving:
          - nothing provides requested wurlitzer 2.1.0**

        more`,
      ['- nothing provides requested wurlitzer 2.1.0**'],
      'missing',
    ],
    [
      'conda without a package',
      dedent`
        PackagesNotFoundError: The following packages are not available from current channels:

          - python==3.10.14=h955ad1f_1

        Current channels:

          - https://x`,
      ['- python==3.10.14=h955ad1f_1'],
      'missing',
    ],
    [
      'uv without a way to go together',
      'error: No solution found when resolving dependencies\n  cause: Because a==1 depends on b<2 and you require b>=2, we can conclude that your requirements are unsatisfiable.\n',
      ['Because a==1 depends on b<2 and you require b>=2, we can conclude that your requirements are unsatisfiable.'],
      'conflict',
    ],
    [
      'pip with another hash',
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If\n    six==1.16.0 from https://h/six.whl (from -r /run/terrarium/definition/requirements.txt (line 1)):\n        Expected sha256 11\n             Got        8a\n\n',
      ['six==1.16.0 from https://h/six.whl:', 'Expected sha256 11', 'Got        8a'],
      'hash',
    ],
    ['uv with another hash', '  cause: Hash mismatch for `six==1.16.0`\n', ['hash mismatch for `six==1.16.0`'], 'hash'],
    [
      'pip without a compiler, twice',
      '  ERROR: Failed building wheel for a\n  ERROR: Failed building wheel for a\n',
      ['no wheel could be built for a'],
      'unbuilt',
    ],
    [
      'micromamba with one problem',
      'error    libmamba Could not solve for environment specs\n    The following package could not be installed\n    └─ foo does not exist (perhaps a typo or a missing channel).\n',
      ['└─ foo does not exist (perhaps a typo or a missing channel).'],
      'missing',
    ],
    [
      'pip that cannot ask what a build needs',
      "ERROR: Failed to build 'foo' when getting requirements to build wheel",
      ["failed to build 'foo' when getting requirements to build wheel"],
      'unbuilt',
    ],
    ['pip without metadata', 'error: metadata-generation-failed', ['error: metadata-generation-failed'], 'unbuilt'],
    [
      'an older pip',
      'ERROR: Could not build wheels for foo, which is required to install pyproject.toml-based projects',
      ['no wheel could be built for foo, which is required to install pyproject.toml-based projects'],
      'unbuilt',
    ],
    ['uv that downloaded it', '  × Failed to download and build `foo==1`', ['failed to build `foo==1`'], 'unbuilt'],
    [
      'micromamba 2',
      'error    Cannot solve the request because of: No candidates were found for pythn 3.11.*.\n0.1 x\n3.618 error    Cannot solve the request because of: No candidates were found for pythn 3.11.*.',
      ['No candidates were found for pythn 3.11.*.'],
      'missing',
    ],
    ['anything else', 'exit code: 1\nThe conflict is caused by:\nnothing', []],
  ])('of %s', (_tool, output, lines, kind) => {
    const expected = kind === undefined ? undefined : { kind, lines };
    expect(findComplaint(output.split('\n'))).toEqual(expected);
    expect(findComplaint(step(output))).toEqual(expected);
  });

  it('has no credential', () => {
    const found = findComplaint(['ERROR: No matching distribution found for a@ https://user:secret@h/a.whl']);
    expect(found?.lines).toEqual(['no matching distribution for a@ https://***@h/a.whl']);
  });

  it('is not cut within a character', () => {
    const found = findComplaint(['The conflict is caused by:', `    ${'x'.repeat(299)}\u{1F600}`]);
    expect(found?.lines).toEqual(['x'.repeat(299)]);
  });

  it('is short', () => {
    const lines = [
      'The conflict is caused by:',
      ...Array.from({ length: 20 }, (_, at) => `    ${'x'.repeat(400)}${at}`),
    ];
    const found = findComplaint(lines)?.lines ?? [];
    expect(found).toHaveLength(9);
    expect(found.at(-1)).toBe('and 12 more');
    expect(found[0]).toHaveLength(300);
  });
});
