/** A Maven artifact: `group:artifact[:packaging[:classifier]]:version`. */
export interface MavenCoordinate {
  readonly group: string;
  readonly artifact: string;
  /** `jar` where nothing else is said. */
  readonly packaging: string;
  readonly classifier: string | undefined;
  readonly version: MavenVersion;
}

/**
 * Which versions are asked for. `soft` is one version, which the resolver may replace by another that a dependency asks for;
 * `dynamic` is whatever is newest, as `LATEST`, `RELEASE`, `latest.release` or `1.+`; `ranges` are intervals, one of which holds it.
 */
export type MavenVersion =
  | { readonly kind: 'soft'; readonly text: string }
  | { readonly kind: 'dynamic'; readonly text: string }
  | { readonly kind: 'ranges'; readonly ranges: readonly MavenRange[] };

/** An interval of versions; an absent bound is open to that side. `[1.0]` has one version for both. */
export interface MavenRange {
  readonly from: string | undefined;
  readonly fromIncluded: boolean;
  readonly to: string | undefined;
  readonly toIncluded: boolean;
}
