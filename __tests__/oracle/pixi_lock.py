"""What rattler reads in a pixi.lock: one text a line in, and for every environment and platform the packages out as
`[kind, name, location, md5, sha256]`, or null where rattler refuses the text."""

import json
import pathlib
import sys
import tempfile

from rattler.lock import LockFile, PypiLockedPackage


def packages(path: pathlib.Path) -> dict:
    return {
        name: {platform.name: [described(package) for package in found] for platform, found in by_platform(environment)}
        for name, environment in LockFile.from_path(path).environments()
    }


def by_platform(environment):
    return environment.packages_by_platform().items()


def described(package) -> list:
    kind = "pypi" if isinstance(package, PypiLockedPackage) else "conda"
    return [kind, package.name, package.location, digest(package, "md5"), digest(package, "sha256")]


def digest(package, algorithm: str):
    try:
        found = getattr(package.hashes, algorithm)
    except AttributeError:  # A package without digests.
        return None
    return None if found is None else found.hex()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "pixi.lock"
        for line in sys.stdin:
            path.write_text(json.loads(line), encoding="utf-8")
            try:
                answer = packages(path)
            except Exception:  # Whatever it raises, it does not install.
                answer = None
            print(json.dumps(answer), flush=False)


if __name__ == "__main__":
    main()
