"""Stands in for micromamba: the part of its command line that Terrarium's generated steps use.

    micromamba create --yes --prefix PREFIX --file environment.yml
    micromamba create --yes --prefix PREFIX --file explicit.txt

Solving and installing is rattler's; an explicit file (`@EXPLICIT`) is installed without solving, every package checked against its digest; pip dependencies are installed by the environment's own Python, as micromamba does.
"""

import argparse
import asyncio
import hashlib
import os
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

import yaml
from rattler import (
    Channel,
    Gateway,
    MatchSpec,
    PackageRecord,
    RepoDataRecord,
    VirtualPackage,
    VirtualPackageOverrides,
    install,
    solve,
)
from rattler.networking import Client
from rattler.package_streaming import extract


SYSTEM_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


def main() -> int:
    options = parse_arguments()
    provide_certificates()
    text = options.file.read_text(encoding="utf-8")
    if "@EXPLICIT" in text.splitlines():
        asyncio.run(create_explicit(options.prefix, explicit_lines(text)))
        return 0
    environment = yaml.safe_load(text) or {}
    dependencies = environment.get("dependencies") or []
    asyncio.run(create(options.prefix, environment.get("channels") or [], specs_of(dependencies)))
    return install_pip(options.prefix, pip_lines_of(dependencies), options.file.resolve().parent)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="micromamba", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    create_command = commands.add_parser("create", allow_abbrev=False)
    create_command.add_argument("-y", "--yes", action="store_true", required=True)
    create_command.add_argument("-p", "--prefix", type=Path, required=True)
    create_command.add_argument("-f", "--file", type=Path, required=True)
    return parser.parse_args()


def provide_certificates() -> None:
    """Falls back to the bundled certificates: the HTTP client does not even start without any."""
    if not SYSTEM_CERTIFICATES.exists():
        os.environ.setdefault("SSL_CERT_FILE", str(Path(__file__).with_name(SYSTEM_CERTIFICATES.name)))


def specs_of(dependencies: list) -> list[MatchSpec]:
    return [MatchSpec(entry) for entry in dependencies if isinstance(entry, str)]


def pip_lines_of(dependencies: list) -> list[str]:
    return [line for entry in dependencies if isinstance(entry, dict) for line in entry.get("pip") or []]


async def create(prefix: Path, channels: list[str], specs: list[MatchSpec]) -> None:
    # As micromamba does, it takes credentials from what NETRC names.
    client = Client.authenticated_client()
    with tempfile.TemporaryDirectory() as cache:
        records = await solve(
            sources=[Channel(channel) for channel in channels if channel != "nodefaults"],
            specs=specs,
            gateway=Gateway(cache_dir=Path(cache) / "repodata", client=client),
            platforms=["linux-64", "noarch"],
            virtual_packages=VirtualPackage.detect(VirtualPackageOverrides.from_env()),
        )
        for record in sorted(records, key=lambda record: record.name.normalized):
            print(f"+ {record.name.normalized} {record.version} {record.build}", flush=True)
        await install(
            records,
            target_prefix=prefix,
            cache_dir=Path(cache) / "packages",
            show_progress=False,
            client=client,
        )


def explicit_lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.splitlines()]
    return [line for line in lines[lines.index("@EXPLICIT") + 1 :] if line and not line.startswith("#")]


async def create_explicit(prefix: Path, lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as cache:
        records = [explicit_record(Path(cache), line) for line in lines]
        for record in records:
            print(f"+ {record.name.normalized} {record.version} {record.build}", flush=True)
        await install(records, target_prefix=prefix, cache_dir=Path(cache) / "packages", show_progress=False)


def explicit_record(folder: Path, line: str) -> RepoDataRecord:
    """What micromamba 2.1 reads: `url#md5`, `url#sha256:hex` or `url#hex` with 64 digits."""
    url, _, digest = line.partition("#")
    digest = digest.removeprefix("sha256:")
    with urllib.request.urlopen(url) as reply:
        content = reply.read()
    found = {len(hex): hex for hex in (hashlib.md5(content).hexdigest(), hashlib.sha256(content).hexdigest())}
    if digest and found.get(len(digest)) != digest:
        raise ValueError(f"{url} does not have the digest {digest}")
    name = url.rsplit("/", 1)[-1]
    archive = folder / name
    archive.write_bytes(content)
    tree = folder / f"{name}.tree"
    extract(archive, tree)
    record = PackageRecord.from_index_json(tree / "info" / "index.json", len(content), found[64], found[32])
    return RepoDataRecord(record, name, url, url.rsplit("/", 2)[0])


def install_pip(prefix: Path, lines: list[str], folder: Path) -> int:
    if not lines:
        return 0
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as requirements:
        requirements.write("\n".join(lines) + "\n")
        requirements.flush()
        command = [prefix / "bin" / "python", "-m", "pip", "install", "--no-input", "-r", requirements.name]
        return subprocess.run(command, cwd=folder, env=outer_environment(prefix), check=False).returncode


def outer_environment(prefix: Path) -> dict[str, str]:
    """The environment without the library path of this program's own bundle."""
    variables = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    if "LD_LIBRARY_PATH_ORIG" in variables:
        variables["LD_LIBRARY_PATH"] = variables.pop("LD_LIBRARY_PATH_ORIG")
    return variables | {"PATH": f"{prefix / 'bin'}:{variables.get('PATH', '')}", "CONDA_PREFIX": str(prefix)}


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception as error:  # micromamba prints one line, not a traceback.
        sys.exit(f"error    {error}")
