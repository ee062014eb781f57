import type { ImageFile } from '../model/builder.ts';
import type { PlatformPackages } from '../model/packages.ts';
import { normalizeName } from '../names/requirement.ts';
import { textOf } from '../packages/image-text.ts';
import { readPackages } from '../packages/read-packages.ts';
import { type PackageMetadata, parseMetadata } from '../wheels/package-metadata.ts';
import { pipSetting } from './base-pip.ts';
import { type BasePython, findPython } from './base-python.ts';
import { type FolderAttributes, type FolderNode, filesWithBytes, findNode } from './file-tree.ts';

/** What installing packages has to know of a base. */
export interface BaseContents {
  readonly python: BasePython;
  /** Distributions that the interpreter imports. */
  readonly distributions: readonly PackageMetadata[];
  /** What the image holds. */
  readonly packages: PlatformPackages;
  /** Its folder `/opt`; `undefined` if there is none. */
  readonly opt: FolderAttributes | undefined;
}

export type ContentsReading =
  | { readonly ok: true; readonly contents: BaseContents }
  | { readonly ok: false; readonly reason: string };

/** What is read of a base: its tree, with the contents of files about packages, and the variables that it sets. */
export interface ReadBase {
  readonly image: FolderNode;
  readonly env: readonly string[];
  readonly platform: string;
  readonly machine: string;
}

/** Reads what a base says of itself, or why nothing is installed on it here. */
export function readBaseContents({ image, env, platform, machine }: ReadBase): ContentsReading {
  const opt = findNode(image, '/opt');
  if (opt !== undefined && opt.kind !== 'folder') return { ok: false, reason: '/opt of its base is no folder' };
  if (opt?.children.has('terrarium')) return { ok: false, reason: 'its base has /opt/terrarium already' };
  const setting = pipSetting(image, env);
  if (setting !== undefined) return { ok: false, reason: `its base sets ${setting} for pip` };
  const reading = findPython(image, env, machine);
  if (!reading.ok) return reading;
  const files = filesWithBytes(image);
  const { python } = reading;
  const distributions = files.flatMap((file) => distributionOf(file, python.sites) ?? []);
  const attributes = opt && { mode: opt.mode, uid: opt.uid, gid: opt.gid, time: opt.time };
  return { ok: true, contents: { python, distributions, packages: readPackages(platform, files), opt: attributes } };
}

function distributionOf({ path, bytes }: ImageFile, sites: readonly string[]): PackageMetadata | undefined {
  const [, site] = /^(.*)\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/.exec(path) ?? [];
  if (site === undefined || !sites.includes(site)) return undefined;
  const metadata = parseMetadata(textOf(bytes));
  return metadata && { ...metadata, name: normalizeName(metadata.name) };
}
