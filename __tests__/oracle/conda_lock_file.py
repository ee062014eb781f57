"""What conda-lock installs from a conda-lock.yml: one text a line in, and for every category and platform the lines of the explicit
file out, or null where conda-lock refuses the text."""

import json
import pathlib
import sys
import tempfile

import yaml
from conda_lock.conda_lock import render_lockfile_for_platform
from conda_lock.lockfile import parse_conda_lock_file

# The same loader in C.
yaml.SafeLoader = yaml.CSafeLoader


def installs(path: pathlib.Path) -> dict:
    lockfile = parse_conda_lock_file(path)
    categories = {name for package in lockfile.package for name in package.categories} | {"main"}
    platforms = sorted({package.platform for package in lockfile.package})
    return {
        category: {platform: explicit(lockfile, category, platform) for platform in platforms}
        for category in sorted(categories)
    }


def explicit(lockfile, category: str, platform: str) -> dict:
    lines = render_lockfile_for_platform(
        lockfile=lockfile,
        include_dev_dependencies=False,
        extras={category},
        kind="explicit",
        platform=platform,
        suppress_warning_for_pip_and_explicit=True,
    )
    body = lines[lines.index("@EXPLICIT") + 1 :]
    pip = [line.removeprefix("# pip ") for line in body if line.startswith("# pip ")]
    return {"conda": [line for line in body if not line.startswith("#")], "pip": pip}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "conda-lock.yml"
        for line in sys.stdin:
            path.write_text(json.loads(line), encoding="utf-8")
            try:
                answer = installs(path)
            except Exception:  # Whatever it raises, it does not install.
                answer = None
            print(json.dumps(answer), flush=False)


if __name__ == "__main__":
    main()
