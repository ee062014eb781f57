import type { BaseContents } from '../../core/assemble/base-contents.ts';
import type { Configuration } from '../../core/assemble/image-files.ts';
import type { PackageInstall } from '../../core/model/builder.ts';
import type { Compression } from '../../core/model/compression.ts';
import type { Digest } from '../../core/model/digest.ts';
import type { PlatformPackages } from '../../core/model/packages.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor } from '../../core/model/registry.ts';
import type { LayerStore, PackageLayer } from './lay-packages.ts';
import type { OpenMemo } from './memo.ts';

/** A base that packages are installed on. */
export interface PackageBase {
  readonly repository: Repository;
  readonly manifest: Digest;
  readonly configuration: Configuration;
  readonly layers: readonly Descriptor[];
  readonly platform: string;
}

/**
 * Reads what a base holds, once for each of its digests: also by other runs, which find it beside the images of `target`. Where its
 * interpreter is wanted, an earlier run that could do nothing with it is not believed.
 */
export type ReadBaseContents = (
  base: PackageBase,
  request: { readonly target: Repository; readonly wantsPython: boolean; readonly onLine: (line: string) => void },
) => Promise<BaseContents>;

/** Packages to install on a base, for an image of a repository. */
export interface InstallTask<P extends PackageInstall> {
  readonly packages: P;
  readonly base: PackageBase;
  readonly repository: Repository;
  /** Of the layers that are made. */
  readonly compression: Compression;
  /** A private folder. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
}

/** What installing packages on a base came to. */
export interface Installation {
  readonly layers: readonly PackageLayer[];
  /** What the image holds with them. */
  readonly packages: PlatformPackages;
}

/** What is known where packages are installed. */
export interface KnownState {
  readonly contents: BaseContents;
  readonly memo: OpenMemo;
  readonly store: LayerStore;
}

/** Installs packages of one kind, with what is known of the base, of earlier layers, and where layers go. */
export type InstallKind<P extends PackageInstall> = (task: InstallTask<P>, known: KnownState) => Promise<Installation>;
