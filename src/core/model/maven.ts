/** A Maven artifact: `group:artifact[:packaging[:classifier]]:version`. */
export interface MavenCoordinate {
  readonly group: string;
  readonly artifact: string;
  /** `jar` unless specified. */
  readonly packaging: string;
  readonly classifier: string | undefined;
  readonly version: MavenVersion;
}

/**
 * The versions that are accepted. `soft` is one version, which the resolver may replace by one that a dependency
 * requires; `dynamic` is the newest, such as `LATEST`, `RELEASE`, `latest.release` or `1.+`; `ranges` are intervals,
 * one of which contains the version.
 */
export type MavenVersion =
  | { readonly kind: 'soft'; readonly text: string }
  | { readonly kind: 'dynamic'; readonly text: string }
  | { readonly kind: 'ranges'; readonly ranges: readonly MavenRange[] };

/**
 * An interval of versions; a missing bound means the interval is open on that side. In `[1.0]` both bounds are the same
 * version.
 */
export interface MavenRange {
  readonly from: string | undefined;
  readonly fromIncluded: boolean;
  readonly to: string | undefined;
  readonly toIncluded: boolean;
}
