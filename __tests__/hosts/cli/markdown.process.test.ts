import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { useRegistryCheckout } from './registry-checkout.ts';

const { checkout, name, terrarium } = useRegistryCheckout('acme/markdown');

beforeEach(() => {
  checkout().write({
    'one/Dockerfile': 'FROM scratch\nCOPY data.txt /\n',
    'one/data.txt': '1\n',
    'two/Dockerfile': 'FROM scratch\nCOPY data.txt /\n',
    'two/data.txt': '2\n',
    'terrarium.yml': `repository: ${name()}
staging-repository: ${name()}-staging
builder: native
environments:
  - { path: one/Dockerfile, name: one }
  - { path: two/Dockerfile, name: two }
`,
  });
  checkout().commit();
});

describe('--markdown', { timeout: 120_000 }, () => {
  it('prints the comment of a pull request, findings beside it', async () => {
    const { code, out, err } = await terrarium('plan', '--markdown');
    expect(code, err).toBe(0);
    expect(out).toMatch(/^## Environments: 2 to build\n/);
    expect(out).toContain('| `one` | build | first build of this environment |');
    expect((await terrarium('plan', 'nothing', '--markdown')).err).toContain('nothing');
  });

  it('has the text of strangers in code', async () => {
    const name = 'a` ##vso[x] @acme [x](evil.example) | ![](y) <b>';
    checkout().write({
      [`${name}/Dockerfile`]: 'FROM scratch\nCOPY . /\n',
      'terrarium.yml': 'environments:\n  - { path: "*/Dockerfile" }\n',
    });
    const { out } = await terrarium('plan', '--markdown', '--offline');
    const [line = ''] = out.split('\n').filter((text) => text.includes('@acme'));
    expect(line).toContain('@acme');
    const texts = [
      out,
      (await terrarium('plan', '--offline', '--json')).out,
      (await terrarium('plan', '--offline')).out,
    ];
    for (const text of texts) expect(text).toMatch(/##vso(?!\[)/);
    expect(JSON.parse(texts[1] ?? '').items[0].ids[0]).toContain('##vso[x]');
    expect(line.replace(/`[^`]*`/g, '')).not.toMatch(/@|\]\(|<|!\[/);
  });

  it('tells what became of a plan, from registry and reports', async () => {
    const plan = await terrarium('plan', '--json', '--staging');
    checkout().write({ '../plan.json': plan.out });
    const built = await terrarium('build', 'one', '--staging', '--markdown', '--report', 'report.json');
    expect(built.code, built.err).toBe(0);
    expect(built.out).toMatch(/^## Environments: 1 built\n/);
    expect(JSON.parse(readFileSync(join(checkout().workspace, 'report.json'), 'utf8')).rows).toMatchObject([
      { id: 'one/Dockerfile', status: 'built' },
    ]);
    const later = ['plan', '--markdown', '--staging', '--after', '../plan.json', '--reports', '.'];
    const half = await terrarium(...later);
    expect(half.code).toBe(1);
    expect(half.out).toMatch(/^## Environments: 1 built, 1 failed\n/);
    expect(half.out).toMatch(/\| `one` \| built \(.* s, /);
    expect(half.out).toContain('its build job left neither an image nor a report');
    await terrarium('build', '--staging');
    const all = await terrarium(...later);
    expect([all.code, all.out.split('\n')[0]]).toEqual([0, '## Environments: 2 built']);
    // Where pull requests push is not where others look.
    expect((await terrarium('plan', '--markdown')).out).toMatch(/^## Environments: 2 to build\n/);
  });

  it.each([
    [['build', '--report', 'terrarium.yml'], 'is there already'],
    [['build', '--report', 'missing/report.json'], 'cannot be written: ENOENT'],
    [['plan', '--reports', '.'], 'add --after'],
    [['plan', '--after', 'missing.json'], 'cannot be read'],
    [['plan', '--after', 'terrarium.yml'], 'the plan is no JSON'],
  ])('%j is told why not', async (args, why) => {
    const { code, err } = await terrarium(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  });
});
