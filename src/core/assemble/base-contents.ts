import type { ImageFile } from '../model/builder.ts';
import type { PlatformPackages } from '../model/packages.ts';
import { textOf } from '../packages/image-text.ts';
import { readPackages } from '../packages/read-packages.ts';
import { normalizeName } from '../specifiers/requirement.ts';
import { type PackageMetadata, parseMetadata } from '../wheels/package-metadata.ts';
import { pipSetting } from './base-pip.ts';
import { type BasePython, findPython } from './base-python.ts';
import { type FolderAttributes, type FolderNode, filesWithBytes, findNode } from './file-tree.ts';

/** What installing packages has to know of a base. */
export interface BaseContents {
  readonly python: UsablePython;
  /** What the image holds. */
  readonly packages: PlatformPackages;
  /** Its folder `/opt`; `undefined` if there is none. */
  readonly opt: FolderAttributes | undefined;
}

/** The interpreter that wheels are installed for, or why there is none. */
export type UsablePython = ({ readonly ok: true } & PythonOfBase) | { readonly ok: false; readonly reason: string };

export interface PythonOfBase {
  readonly interpreter: BasePython;
  /** Distributions that it imports. */
  readonly distributions: readonly PackageMetadata[];
}

/** A base whose interpreter wheels are installed for. */
export interface PythonBase extends Omit<BaseContents, 'python'> {
  readonly python: BasePython;
  readonly distributions: readonly PackageMetadata[];
}

export type ContentsReading =
  | { readonly ok: true; readonly contents: BaseContents }
  | { readonly ok: false; readonly reason: string };

/** What is read of a base: its tree, with the contents of files about packages, and the variables that it sets. */
export interface ReadBase {
  readonly image: FolderNode;
  readonly env: readonly string[];
  readonly platform: string;
  /** As `uname -m` has it; `undefined` for one that wheels are not chosen for. */
  readonly machine: string | undefined;
}

/** Reads what a base says of itself, or why nothing is installed on it here. */
export function readBaseContents({ image, env, platform, machine }: ReadBase): ContentsReading {
  const opt = findNode(image, '/opt');
  if (opt !== undefined && opt.kind !== 'folder') return { ok: false, reason: '/opt of its base is no folder' };
  if (opt?.children.has('terrarium')) return { ok: false, reason: 'its base has /opt/terrarium already' };
  const files = filesWithBytes(image);
  const attributes = opt && { mode: opt.mode, uid: opt.uid, gid: opt.gid, time: opt.time };
  const python = readPython({ image, env, platform, machine }, files);
  return { ok: true, contents: { python, packages: readPackages(platform, files), opt: attributes } };
}

function readPython({ image, env, platform, machine }: ReadBase, files: readonly ImageFile[]): UsablePython {
  if (machine === undefined) return { ok: false, reason: `wheels for ${platform} are not chosen here` };
  const setting = pipSetting(image, env);
  if (setting !== undefined) return { ok: false, reason: `its base sets ${setting} for pip` };
  const reading = findPython(image, env, machine);
  if (!reading.ok) return reading;
  const { python: interpreter } = reading;
  const distributions = files.flatMap((file) => distributionOf(file, interpreter.sites) ?? []);
  return { ok: true, interpreter, distributions };
}

function distributionOf({ path, bytes }: ImageFile, sites: readonly string[]): PackageMetadata | undefined {
  const [, site] = /^(.*)\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/.exec(path) ?? [];
  if (site === undefined || !sites.includes(site)) return undefined;
  const metadata = parseMetadata(textOf(bytes));
  return metadata && { ...metadata, name: normalizeName(metadata.name) };
}
