import { afterAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { inspect, pushImage, runIn } from './images.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const unique = `t${process.pid}${Date.now().toString(36)}`;

/** The seed's diagram: two definitions with other names and equal content, and one that differs. */
function diagram(base: string): Record<string, string> {
  const environment = (name: string, version: number, folder: string) =>
    dedent`
      $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
      name: ${name}
      version: ${version}
      build:
        path: ../context-${folder}
    `;
  const dockerfile = (package_: string) => dedent`
    FROM ${base}
    # a comment
    RUN echo ${package_} > /packages
  `;
  return {
    'a/environment.yml': environment('first', 1, 'a'),
    'b/environment.yml': environment('second', 5, 'b'),
    'c/environment.yml': environment('third', 1, 'c'),
    'context-a/Dockerfile': dockerfile('numpy'),
    'context-b/Dockerfile': dockerfile('numpy'),
    'context-c/Dockerfile': dockerfile('pandas'),
  };
}

describe.skipIf(parts === undefined).each(parts?.builders ?? [{ kind: 'an engine', name: '' }])(
  'the main job on $kind',
  ({ kind, name: builder }) => {
    const { registry = '', base = '', rig } = parts ?? {};
    const key = `${unique}-${kind.split(' ', 1)[0]}`;
    const small = rig?.bases.busybox ?? base;
    const opened: Workspace[] = [];
    const open = (files: Record<string, string>, repository: string, more: readonly string[] = []) => {
      const workspace = new Workspace(files, [
        `--repository=${registry}/${key}/${repository}`,
        `--builder=${builder}`,
        ...more,
      ]);
      opened.push(workspace);
      return workspace;
    };
    afterAll(() => {
      for (const workspace of opened) workspace.remove();
    });

    it('builds two images for three definitions, and nothing the second time', () => {
      const workspace = open(diagram(small), 'diagram');
      const first = workspace.build();
      expect(first.code, first.stderr).toBe(0);
      expect(first.rows.map((row) => [row.id, row.status, row.reason])).toEqual([
        ['a/environment.yml', 'built', 'new'],
        ['b/environment.yml', 'built', 'new'],
        ['c/environment.yml', 'built', 'new'],
      ]);
      expect(first.built).toHaveLength(2);
      const [a, b, c] = first.rows.map((row) => row.image);
      expect(a).toBe(b);
      expect(c).not.toBe(a);
      expect(inspect(a ?? '').Labels['io.terrarium.definition-hash']).toMatch(/^[0-9a-f]{64}$/);

      // No engine is called: with an empty PATH there is none to call.
      const second = workspace.build([], { PATH: '/nonexistent', DOCKER_HOST: 'unix:///nonexistent' });
      expect(second.code, second.stderr).toBe(0);
      expect(second.rows.map((row) => row.status)).toEqual(['reused', 'reused', 'reused']);
      expect(second.rows.map((row) => row.image)).toEqual([a, a, c]);
    });

    it('rebuilds nothing for names, versions, comments and spacing', () => {
      const workspace = open(diagram(small), 'formatting');
      expect(workspace.build().built).toHaveLength(2);
      workspace.edit('a/environment.yml', 'name: first', 'name: "renamed"   # now so');
      workspace.edit('b/environment.yml', 'version: 5', 'version: 6');
      workspace.edit('context-a/Dockerfile', '# a comment', '# another comment\n\n#');
      workspace.edit('context-c/Dockerfile', `FROM ${small}`, `from   ${small}`);
      expect(workspace.build().built).toEqual([]);
    });

    it('rebuilds what copies a changed file, and not for an ignored one', () => {
      const workspace = open(
        {
          'app/Dockerfile': `FROM ${small}\nCOPY . /app/\n`,
          'app/.dockerignore': 'notes.md\n',
          'app/main.txt': 'one\n',
          'app/notes.md': 'ignored\n',
          'other/Dockerfile': `FROM ${small}\nRUN echo other > /other\n`,
          'terrarium.yml': 'environments:\n  - path: "*/Dockerfile"\n',
        },
        'files',
      );
      expect(workspace.build().built).toHaveLength(2);
      workspace.edit('app/main.txt', 'one', 'two');
      const changed = workspace.build();
      expect(changed.rows.filter((row) => row.status === 'built').map((row) => row.id)).toEqual(['app/Dockerfile']);
      workspace.edit('app/notes.md', 'ignored', 'ignored as well');
      expect(workspace.build().built).toEqual([]);
      workspace.makeExecutable('app/main.txt');
      expect(workspace.build().built).toHaveLength(1);
    });

    it('builds a changed parent and its child, in that order', () => {
      const workspace = open(
        {
          'base/Dockerfile': `FROM ${small}\nRUN echo one > /base\n`,
          'child/Dockerfile': 'FROM acme/base\nRUN cp /base /child\n',
          'lone/Dockerfile': `FROM ${small}\nRUN echo lone > /lone\n`,
          'terrarium.yml': dedent`
            environments:
              - path: base/Dockerfile
                provides: [acme/base]
              - path: child/Dockerfile
              - path: lone/Dockerfile
          `,
        },
        'parents',
        ['--register', '--allow-dirty'],
      );
      expect(workspace.build().built).toHaveLength(3);
      workspace.edit('base/Dockerfile', 'one', 'two');
      const run = workspace.build();
      const statuses = Object.fromEntries(run.rows.map((row) => [row.id, [row.status, row.reason]]));
      expect(statuses).toEqual({
        'base/Dockerfile': ['built', 'definition-changed'],
        'child/Dockerfile': ['built', 'parent-changed'],
        'lone/Dockerfile': ['reused', undefined],
      });
      const order = run.stderr.split('\n').filter((line) => line.startsWith('built '));
      expect(order[0]).toContain('base/Dockerfile');
      expect(order[1]).toContain('child/Dockerfile');
      const child = run.rows.find((row) => row.id === 'child/Dockerfile')?.image ?? '';
      expect(runIn(child, ['cat', '/child']).stdout.trim()).toBe('two');
    });

    it.skipIf(rig === undefined)('follows a floating base and no tagged one', () => {
      const floating = `${registry}/${key}/bases/floating`;
      const tagged = `${registry}/${key}/bases/tagged:1`;
      pushImage(builder, `${floating}:latest`, `FROM ${small}\nRUN echo old > /moved\n`);
      pushImage(builder, tagged, `FROM ${small}\nRUN echo old > /moved\n`);
      const workspace = open(
        {
          'floating/Dockerfile': `FROM ${floating}\nRUN cp /moved /copy\n`,
          'on-top/Dockerfile': 'FROM acme/floating\nRUN cp /moved /copy2\n',
          'tagged/Dockerfile': `FROM ${tagged}\nRUN cp /moved /copy\n`,
          'terrarium.yml': dedent`
            environments:
              - path: floating/Dockerfile
                provides: [acme/floating]
              - path: on-top/Dockerfile
              - path: tagged/Dockerfile
          `,
        },
        'moved',
      );
      expect(workspace.build().built).toHaveLength(3);
      pushImage(builder, `${floating}:latest`, `FROM ${small}\nRUN echo new > /moved\n`);
      pushImage(builder, tagged, `FROM ${small}\nRUN echo new > /moved\n`);
      const run = workspace.build();
      const statuses = Object.fromEntries(run.rows.map((row) => [row.id, [row.status, row.reason]]));
      expect(statuses).toEqual({
        'floating/Dockerfile': ['built', 'base-moved'],
        'on-top/Dockerfile': ['built', 'parent-changed'],
        'tagged/Dockerfile': ['reused', undefined],
      });
      const image = run.rows.find((row) => row.id === 'floating/Dockerfile')?.image ?? '';
      expect(runIn(image, ['cat', '/copy']).stdout.trim()).toBe('new');
      expect(inspect(image).Labels['org.opencontainers.image.base.digest']).toBe(inspect(`${floating}:latest`).Digest);
    });

    it('fails one environment and its child, and builds the others', () => {
      const workspace = open(
        {
          'bad/Dockerfile': `FROM ${small}\nRUN echo about to fail && false\n`,
          'child/Dockerfile': 'FROM acme/bad\nRUN true\n',
          'good/Dockerfile': `FROM ${small}\nRUN echo good > /good\n`,
          'terrarium.yml': dedent`
            environments:
              - path: bad/Dockerfile
                provides: [acme/bad]
              - path: child/Dockerfile
              - path: good/Dockerfile
          `,
        },
        'failure',
      );
      const run = workspace.build();
      expect(run.code).toBe(1);
      expect(Object.fromEntries(run.rows.map((row) => [row.id, row.status]))).toEqual({
        'bad/Dockerfile': 'failed',
        'child/Dockerfile': 'blocked',
        'good/Dockerfile': 'built',
      });
      expect(run.stdout).toContain('about to fail');
      expect(workspace.build().rows.find((row) => row.id === 'good/Dockerfile')?.status).toBe('reused');
    });

    it('pushes from an OCI layout with the other publisher', () => {
      const workspace = open(diagram(small), 'oci', ['--publisher=oci']);
      const run = workspace.build();
      expect(run.code, run.stderr).toBe(0);
      expect(run.built).toHaveLength(2);
      expect(inspect(run.built[0] ?? '').Labels['io.terrarium.image-key']).toMatch(/^[0-9a-f]{64}$/);
      expect(workspace.build().built).toEqual([]);
    });

    it('refuses to tag an image whose test fails', () => {
      const workspace = open(
        {
          'tested/Dockerfile': `FROM ${small}\nRUN echo good > /good\n`,
          'terrarium.yml': dedent`
            environments:
              - path: tested/Dockerfile
                test: test -e /missing
          `,
        },
        'tested',
      );
      const run = workspace.build();
      expect(run.rows.map((row) => row.status)).toEqual(['failed']);
      workspace.edit('terrarium.yml', '/missing', '/good');
      expect(workspace.build().rows.map((row) => row.status)).toEqual(['built']);
    });
  },
);
