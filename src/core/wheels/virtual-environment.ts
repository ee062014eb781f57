import { posix } from 'node:path';
import type { InstallScheme } from './installed-files.ts';

/** What an empty virtual environment is made of. */
export interface EnvironmentFile {
  /** Absolute. */
  readonly path: string;
  /** A link to `target`, a file of `text`, or a folder. */
  readonly content:
    | { readonly kind: 'link'; readonly target: string }
    | { readonly kind: 'file'; readonly text: string }
    | { readonly kind: 'folder' };
}

/**
 * An environment of an interpreter, which sees the packages of its base. The step of `pip/5` makes the same.
 * https://docs.python.org/3/library/venv.html, https://peps.python.org/pep-0405/
 */
export function virtualEnvironment(
  { prefix, version }: InstallScheme,
  interpreter: string,
): readonly EnvironmentFile[] {
  const link = (path: string, target: string): EnvironmentFile => ({
    path: `${prefix}/${path}`,
    content: { kind: 'link', target },
  });
  return [
    link('bin/python', interpreter),
    link('bin/python3', 'python'),
    link(`bin/python${version}`, 'python'),
    link('lib64', 'lib'),
    { path: `${prefix}/lib/python${version}/site-packages`, content: { kind: 'folder' } },
    {
      path: `${prefix}/pyvenv.cfg`,
      content: { kind: 'file', text: configuration(posix.dirname(interpreter), version) },
    },
  ];
}

function configuration(home: string, version: string): string {
  return `home = ${home}\ninclude-system-site-packages = true\nversion = ${version}\n`;
}
