import { afterAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { testSize } from '../test-size.ts';
import { runIn } from './images.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const unique = `n${process.pid}${Date.now().toString(36)}`;
const opened: Workspace[] = [];
afterAll(() => {
  for (const workspace of opened) workspace.remove();
});

// A few hundred megabytes from the index: by hand, and at night.
describe.skipIf(parts === undefined || testSize !== 'nightly')('packages of machine learning', () => {
  it('work, those of the index as those that are compiled here', { timeout: 1_200_000 }, () => {
    const workspace = new Workspace(
      {
        'compiler/Dockerfile': `FROM ${parts?.base}\nRUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev python3-dev && rm -rf /var/lib/apt/lists/*\n`,
        'train/requirements.txt': dedent`
          numpy
          pandas
          scikit-learn
        `,
        'compiled/requirements.txt': '--no-binary markupsafe\nmarkupsafe\n',
        'terrarium.yml': `environments:
  - path: compiler/Dockerfile
  - path: train/requirements.txt
    base: ${parts?.base}
    test: python -c "import numpy, pandas, sklearn"
  - path: compiled/requirements.txt
    base: environment:compiler/Dockerfile
    test: python -c "import markupsafe._speedups"
`,
      },
      [`--repository=${parts?.registry}/${unique}/real`, `--builder=${parts?.builders[0]?.name}`, '--network=host'],
    );
    opened.push(workspace);
    const run = workspace.build();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const image = run.rows.find(({ id }) => id.startsWith('train'))?.image ?? '';
    const script =
      'import numpy as n, pandas as p, sklearn.linear_model as m; d = p.DataFrame({"x": n.arange(9.0)}); print(m.LinearRegression().fit(d, 2 * d.x + 1).predict(d)[-1].round(6))';
    const said = runIn(image, ['python', '-c', script]);
    expect(said.stdout.trim(), said.stderr).toBe('17.0');
    const shown = workspace.run([
      'show',
      'train/requirements.txt',
      `--repository=${parts?.registry}/${unique}/real`,
    ]).stdout;
    for (const name of ['numpy', 'pandas', 'scikit-learn', 'scipy'])
      expect(shown).toMatch(new RegExp(`pip   ${name} [0-9]`));
  });
});

describe.skipIf(parts === undefined)('provenance and SBOM', () => {
  it('of BuildKit stand beside the image, which is found again', () => {
    const workspace = new Workspace(
      {
        'a/Dockerfile': `FROM ${parts?.base}\nRUN echo ${unique} > /x\n`,
        'terrarium.yml': 'environments:\n  - path: a/Dockerfile\n',
      },
      [`--repository=${parts?.registry}/${unique}/proof`, `--builder=${parts?.builders[0]?.name}`],
    );
    opened.push(workspace);
    const first = workspace.build(['--provenance=mode=max']);
    expect(first.code, first.stdout + first.stderr).toBe(0);
    expect(workspace.build().rows.map(({ status }) => status)).toEqual(['reused']);
    expect(runIn(first.built[0] ?? '', ['cat', '/x']).stdout.trim()).toBe(unique);
  });
});
