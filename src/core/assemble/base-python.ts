import { posix } from 'node:path';
import type { PythonTarget } from '../wheels/python-target.ts';
import { type FolderNode, findNode, followPath } from './file-tree.ts';
import { findLibc } from './libc.ts';

/** An interpreter of an image. */
export interface BasePython extends PythonTarget {
  /** Path by which it is found. */
  readonly interpreter: string;
  /** Folders that it imports packages from. */
  readonly sites: readonly string[];
}

/** An interpreter, or why packages are not installed for it here. */
export type PythonReading =
  | { readonly ok: true; readonly python: BasePython }
  | { readonly ok: false; readonly reason: string };

/** What engines set where an image sets no PATH. https://github.com/moby/moby/blob/v28.0.0/oci/defaults.go */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Below it the step of a recipe leaves uv out: `install_with_uv.py`. */
const OLDEST = 8;

/**
 * Finds the interpreter that the step of a recipe would find: python3, else python, the first on PATH.
 */
export function findPython(image: FolderNode, env: readonly string[], machine: string): PythonReading {
  const value = (name: string) => env.findLast((variable) => variable.startsWith(`${name}=`))?.slice(name.length + 1);
  const changed = ['PYTHONHOME', 'PYTHONPATH'].find((name) => (value(name) ?? '') !== '');
  if (changed !== undefined) return refuse(`its base sets ${changed}`);
  const folders = (value('PATH') || DEFAULT_PATH).split(':');
  if (!folders.every((folder) => folder.startsWith('/'))) return refuse('PATH of its base has a relative folder');
  const places = ['python3', 'python'].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  const interpreter = places.find((place) => isProgram(image, place));
  if (interpreter === undefined) return refuse('its base has no python3 on PATH');
  const program = followPath(image, interpreter);
  const version = /^python(3\.\d{1,2})$/.exec(posix.basename(program))?.[1];
  const prefix = posix.dirname(posix.dirname(program));
  if (version === undefined || !isFile(image, `${prefix}/lib/python${version}/os.py`))
    return refuse(`${interpreter} of its base is no usual CPython`);
  if (Number(version.split('.')[1]) < OLDEST) return refuse(`its Python is older than 3.${OLDEST}`);
  if (!isElf(image, program)) return refuse(`${interpreter} of its base is no program of Linux`);
  if (isEnvironment(image, interpreter)) return refuse(`${interpreter} of its base is in a virtual environment`);
  const libc = findLibc(image);
  if (libc === undefined) return refuse('the C library of its base is not known');
  const sites = sitesOf(prefix, version);
  // https://peps.python.org/pep-0600/#package-installers
  if ([`${prefix}/lib/python${version}`, ...sites].some((folder) => isFile(image, `${folder}/_manylinux.py`)))
    return refuse('its base says by _manylinux which wheels it takes');
  const fullVersion = patchOf(image, version, prefix, value('PYTHON_VERSION'));
  return { ok: true, python: { interpreter, version, fullVersion, machine, libc, sites } };
}

function refuse(reason: string): PythonReading {
  return { ok: false, reason };
}

function isFile(image: FolderNode, path: string): boolean {
  return findNode(image, followPath(image, path))?.kind === 'file';
}

/** Interpreters, whose first bytes are looked at. */
export const INTERPRETER = /\/bin\/python3\.\d{1,2}$/;

function isElf(image: FolderNode, path: string): boolean {
  const node = findNode(image, path);
  const bytes = node?.kind === 'file' ? node.bytes : undefined;
  return bytes !== undefined && Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '\x7fELF';
}

function isProgram(image: FolderNode, path: string): boolean {
  const node = findNode(image, followPath(image, path));
  return node?.kind === 'file' && node.executable;
}

// https://docs.python.org/3/library/site.html: pyvenv.cfg is beside the executable, or one folder up.
function isEnvironment(image: FolderNode, interpreter: string): boolean {
  const folder = posix.dirname(interpreter);
  return [folder, posix.dirname(folder)].some((place) => isFile(image, `${place}/pyvenv.cfg`));
}

/** Where a prefix names its full version. */
export const PATCH_LEVEL = /\/include\/python3\.\d+\/patchlevel\.h$/;

function patchOf(image: FolderNode, version: string, prefix: string, declared: string | undefined): string | undefined {
  const isOf = (text: string | undefined) => text?.startsWith(`${version}.`) && /^[0-9.]+$/.test(text);
  if (isOf(declared)) return declared;
  const header = findNode(image, followPath(image, `${prefix}/include/python${version}/patchlevel.h`));
  const text = header?.kind === 'file' && header.bytes !== undefined ? new TextDecoder().decode(header.bytes) : '';
  const written = /^#define[ \t]+PY_VERSION[ \t]+"([0-9.]+)"/m.exec(text)?.[1];
  return isOf(written) ? written : undefined;
}

// As Debian has them too: https://www.debian.org/doc/packaging-manuals/python-policy/#paths
function sitesOf(prefix: string, version: string): readonly string[] {
  const own = [`${prefix}/lib/python${version}/site-packages`, `${prefix}/lib64/python${version}/site-packages`];
  const debian = [
    `${prefix}/local/lib/python${version}/dist-packages`,
    `${prefix}/lib/python3/dist-packages`,
    `${prefix}/lib/python${version}/dist-packages`,
  ];
  return [...own, ...debian];
}
