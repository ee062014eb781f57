#!/usr/bin/env bash
# Writes what a release publishes into a folder: `bash tools/release/pack.sh v1.2.3 release`. The assets of the release, with their
# digests, are in its folder `assets`. `npm run check` has built dist/ and build/ before.
set -euo pipefail
tag="$1"
folder="$2"
assets="$folder/assets"
mkdir -p "$assets"

npm pack --silent --ignore-scripts --pack-destination "$assets"
node tools/release/main.ts write "$tag" "$folder"
# The same bytes on every machine.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" -cf - action.yml dist LICENSE |
  gzip -n > "$assets/terrarium-action-${tag#v}.tar.gz"
cd "$assets"
sha256sum -- * > SHA256SUMS
