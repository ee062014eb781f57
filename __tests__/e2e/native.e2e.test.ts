import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { configOf, filesOf } from './image-contents.ts';
import { type Run, Workspace } from './workspace.ts';

const parts = inject('parts');
const unique = `n${process.pid}${Date.now().toString(36)}`;
const base = parts?.base ?? '';

/** Dockerfiles by name: each is built with BuildKit and without a daemon. */
const CASES: Readonly<Record<string, string>> = {
  places: dedent`
    FROM ${base}
    WORKDIR /job/inner
    COPY a.txt b.txt ./
    COPY a.txt renamed.txt
    COPY folder new/
    COPY folder /absolute
    COPY a.txt /deep/er/
    COPY a.txt /deep/other
    COPY a.txt /usr/local/bin
    COPY run.sh /bin/
    COPY ["b.txt", "/with space/"]
    COPY ../../a.txt /clamped.txt
  `,
  patterns: dedent`
    FROM ${base}
    COPY *.txt /texts/
    COPY f*/inne? /inner/
    COPY f* /all/
    COPY missing* /none/
  `,
  owners: dedent`
    FROM ${base}
    COPY --chown=www-data a.txt /owned/by/name
    COPY --chown=www-data:daemon folder /owned/folder
    COPY --chown=1234 a.txt /owned/number
    COPY --chown=12:34 a.txt /owned/numbers/
    COPY --chown=nobody-of-this-name a.txt /owned/unknown
    COPY --chmod=600 a.txt /modes/file
    COPY --chmod=0750 folder /modes/folder
    COPY --chmod=4711 --chown=5:6 run.sh /modes/set/
    COPY run.sh a.txt /modes/kept/
    USER www-data:daemon
    WORKDIR /home/of/user
    COPY a.txt .
  `,
  settings: dedent`
    FROM ${base}
    ARG GIVEN=default
    ARG OTHER
    ENV A=1 B="two words" C='$A' PATH=/extra:$PATH
    ENV A=2 D=\${A}-\${GIVEN:-x} E=\${OTHER:-none}
    ENV OLD form of it
    LABEL one=1 "two words"="a b" three=$D
    EXPOSE 80 443/tcp 8000-8002/udp $A
    VOLUME /data /more
    VOLUME ["/json one"]
    STOPSIGNAL SIGUSR1
    HEALTHCHECK --interval=1m30s --timeout=5s --start-period=500ms --retries=4 CMD curl localhost
    SHELL ["/bin/bash", "-o", "pipefail", "-c"]
    CMD echo $HOME && true
    ENTRYPOINT ["/entry", "point"]
    CMD ["one", "two"]
    ONBUILD RUN echo later
    MAINTAINER somebody
    USER 1000
  `,
  entrypoint: dedent`
    FROM ${base}
    ENTRYPOINT exec run
  `,
  stages: dedent`
    ARG FIRST=one
    ARG LAST=\${FIRST}-last
    FROM ${base} AS lower
    ARG LAST
    ENV FROM_LOWER=$LAST
    WORKDIR /lower
    CMD ["lower"]
    FROM lower AS upper
    ARG FIRST
    COPY a.txt $FIRST
    ENTRYPOINT ["upper"]
  `,
  merges: dedent`
    FROM ${base}
    COPY tree /
    COPY tree/etc /etc/
    COPY --chown=7:8 tree /
    COPY b.txt /etc/own/file
    COPY links /links
    COPY links/to-a /followed
    COPY links/to-folder /followed-folder
  `,
  people: dedent`
    FROM ${base}
    COPY people /etc/passwd
    COPY --chown=me a.txt /owned/by/me
    COPY --chown=me:nogroup-of-this-name a.txt /owned/by/group
    COPY --chown=300000:4000000 a.txt /owned/far/away
    COPY --chown=5: a.txt /owned/colon
    COPY --chmod=0 a.txt /closed/file
    COPY a.txt /owned/far/
    USER me
    WORKDIR /job/of/me/
    WORKDIR inner/
  `,
  plain: dedent`
    FROM ${parts?.rig?.bases.busybox ?? base}
    ENV A=$PATH
    LABEL path=$PATH
    COPY --chown=me a.txt /x
    COPY --link --chmod=640 a.txt /made/here/
    HEALTHCHECK --interval=1.005s CMD x
    EXPOSE "80"
  `,
  above: dedent`
    FROM ${base} AS below
    ENV X=1
    ARG X=2
    ARG Y=3
    FROM below
    LABEL x=$X y=$Y
    WORKDIR //double/../slash
  `,
  apart: dedent`
    FROM ${base}
    COPY --link a.txt /opt/linked/
    COPY --link --chown=3:4 folder /opt/linked/folder
    COPY --link=false b.txt /opt/linked/
  `,
  added: dedent`
    FROM scratch
    ADD a.txt folder /added/
    ADD --chmod=640 b.txt /added/b
    WORKDIR /added
  `,
};

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'a\n',
  'b.txt': 'b\n',
  'run.sh': '#!/bin/sh\n',
  'folder/inner': 'inner\n',
  'folder/deep/er/file': 'file\n',
  'few/inner': 'other\n',
  'tree/etc/own/file': 'own\n',
  'tree/usr/share/own': 'own\n',
  'links/file': 'file\n',
  people: 'root:x:0:0::/root:/bin/sh\n  me:x:777:778::/:\n',
};

const opened: Workspace[] = [];
afterAll(() => {
  for (const workspace of opened) workspace.remove();
});

function open(builder: string, repository: string): Workspace {
  const names = Object.keys(CASES);
  const written = names.map((name) => [`image/${name}.Dockerfile`, `${CASES[name]}\n`]);
  const files = Object.entries(FILES).map(([path, text]) => [`image/${path}`, text]);
  const config = `defaults: { pip-check: false }\nenvironments:\n${names.map((name) => `  - path: image/${name}.Dockerfile\n`).join('')}`;
  const all = Object.fromEntries([...written, ...files, ['terrarium.yml', config]]);
  const workspace = new Workspace(all, [
    `--builder=${builder}`,
    `--repository=${parts?.registry}/${unique}/${repository}`,
  ]);
  workspace.makeExecutable('image/run.sh');
  for (const [target, path] of [
    ['file', 'links/relative'],
    ['/etc/hostname', 'links/absolute'],
    ['../a.txt', 'links/to-a'],
    ['../folder', 'links/to-folder'],
  ] as const)
    execFileSync('ln', ['-s', target, path], { cwd: `${workspace.root}/image` });
  opened.push(workspace);
  return workspace;
}

/** What the engine makes for a container, and is no part of the image. */
const CONTAINER_FILES = /^(?:dev|proc|sys|\.dockerenv$|etc\/(?:hostname|hosts|resolv\.conf|mtab)$)/;

describe.skipIf(parts?.rig === undefined)('the native builder', () => {
  const runs = new Map<string, Run>();
  beforeAll(() => {
    runs.set('native', open('native', 'native').build([], { PATH: pathWithoutDocker() }));
    runs.set('buildkit', open(parts?.builders.at(-1)?.name ?? '', 'buildkit').build());
  });
  const imageOf = (builder: string, name: string) =>
    runs.get(builder)?.rows.find(({ id }) => id === `image/${name}.Dockerfile`)?.image ?? '';

  it('needs no docker', () => {
    const [native, buildkit] = [runs.get('native'), runs.get('buildkit')];
    expect(native?.code, (native?.stdout ?? '') + native?.stderr).toBe(0);
    expect(buildkit?.code, (buildkit?.stdout ?? '') + buildkit?.stderr).toBe(0);
    expect(native?.rows.map(({ status }) => status)).toEqual(Object.keys(CASES).map(() => 'built'));
  });

  it.each(Object.keys(CASES))('makes the files and settings that BuildKit makes: %s', (name) => {
    const [native, buildkit] = [imageOf('native', name), imageOf('buildkit', name)];
    expect(configOf(native)).toEqual(configOf(buildkit));
    const [ours, theirs] = [native, buildkit].map((image) =>
      Object.entries(filesOf(image)).filter(([path]) => !CONTAINER_FILES.test(path)),
    );
    expect(Object.fromEntries(ours ?? [])).toEqual(Object.fromEntries(theirs ?? []));
  });

  it('finds the images that BuildKit built, and BuildKit finds its own', () => {
    const statuses = (run: Run) => new Set(run.rows.map(({ status }) => status));
    expect(statuses(open('native', 'buildkit').build())).toEqual(new Set(['reused']));
    expect(statuses(open(parts?.builders.at(-1)?.name ?? '', 'native').build())).toEqual(new Set(['reused']));
  });

  it('gives one digest to equal inputs, in another folder', () => {
    const again = open('native', 'again').build();
    const digests = (run: Run | undefined) => run?.rows.map(({ image }) => image?.split('@')[1]);
    expect(digests(again)).toEqual(digests(runs.get('native')));
  });
});

/** A folder with nothing but git. */
function pathWithoutDocker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-path-'));
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  symlinkSync(git, join(folder, 'git'));
  return folder;
}
