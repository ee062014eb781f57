"""Installs conda packages by rattler, into a prefix that is not there yet.

One JSON object a line in: `packages`, paths of `.conda` files, or of `.tar` files that are compressed to `.tar.bz2` beside them
first, and `prefix`. One line out: for every file of the prefix `[path, kind, mode, content, time]`, where content is the sha256 of a file or
the target of a link, and time is 0 for what was written just now, and `records`, the texts of conda-meta; or `refused`, why rattler did not install them.
"""

import asyncio
import bz2
import hashlib
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from rattler import PackageRecord, RepoDataRecord, install
from rattler.package_streaming import extract


def packed(path: Path) -> Path:
    if path.suffix != ".tar":
        return path
    archive = path.with_name(f"{path.name}.bz2")
    archive.write_bytes(bz2.compress(path.read_bytes()))
    return archive


def record(folder: Path, path: Path) -> RepoDataRecord:
    content = path.read_bytes()
    tree = folder / f"{path.name}.tree"
    extract(path, tree)
    sha256, md5 = hashlib.sha256(content).hexdigest(), hashlib.md5(content).hexdigest()
    described = PackageRecord.from_index_json(tree / "info" / "index.json", len(content), sha256, md5)
    return RepoDataRecord(described, path.name, path.as_uri(), "https://channel.example/main")


async def installed(paths: list[Path], prefix: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        records = [record(Path(folder), path) for path in paths]
        await install(records, target_prefix=prefix, cache_dir=Path(folder) / "packages", show_progress=False)


def described(prefix: Path, began: float) -> dict:
    files, records = [], {}
    for top, folders, names in os.walk(prefix):
        links = [name for name in folders if (Path(top) / name).is_symlink()]
        for name in [*names, *links]:
            path = Path(top) / name
            below = str(path.relative_to(prefix))
            if path.is_symlink():
                files.append([below, "link", 0o777, os.readlink(path), 0])
                continue
            content = path.read_bytes()
            status = path.stat()
            written = int(status.st_mtime) if status.st_mtime < began else 0
            files.append([below, "file", status.st_mode & 0o7777, hashlib.sha256(content).hexdigest(), written])
            if below.startswith("conda-meta/") and below.endswith(".json"):
                records[below] = content.decode()
    return {"files": sorted(files), "records": records}


os.umask(0o022)
for line in sys.stdin:
    case = json.loads(line)
    prefix = Path(case["prefix"])
    try:
        began = time.time() - 1
        asyncio.run(installed([packed(Path(path)) for path in case["packages"]], prefix))
        answer = described(prefix, began)
    except Exception as error:
        answer = {"refused": str(error)}
    print(json.dumps(answer), flush=True)
