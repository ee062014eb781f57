"""Requirements files as pip reads them.

One case a line: {"text", "nested", "canonical": {name: text} or null, "named": [text]}. `text` and `nested` become
requirements.txt and nested.txt of a folder with packages in it, `canonical` the files of another one beside them. The answer
says what pip makes of both, and which of `named` `packaging` takes for a requirement.
"""

import json
import optparse
import os
import sys
import tempfile
import warnings

import packaging.requirements
from pip._internal.index.collector import LinkCollector
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.format_control import FormatControl
from pip._internal.models.release_control import ReleaseControl
from pip._internal.models.search_scope import SearchScope
from pip._internal.models.selection_prefs import SelectionPreferences
from pip._internal.network.session import PipSession
from pip._internal.req.constructors import install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements
from pip._vendor.packaging.utils import canonicalize_name
from pip._vendor.packaging.version import Version

warnings.simplefilter("ignore")
for name in [name for name in os.environ if name.isupper()]:
    if name not in ("PATH", "HOME", "TMPDIR"):
        del os.environ[name]

FOLDERS = (".", "pkg", "sub/other", "sub/my_pkg-2", "deep")
ARCHIVES = (
    "pkg_a-1.0-py3-none-any.whl",
    "dist/pkg_b-2.0-1-cp312-cp312-linux_x86_64.whl",
    "dist/c-1.0.tar.gz",
    "d.zip",
)


def make_tree(root):
    for folder in FOLDERS:
        os.makedirs(os.path.join(root, folder), exist_ok=True)
        open(os.path.join(root, folder, "pyproject.toml"), "w").close()
    for path in ARCHIVES:
        os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
        open(os.path.join(root, path), "w").close()


def write(path, text):
    with open(path, "wb") as file:
        file.write(text.encode("utf-8", "surrogatepass"))


SESSION = PipSession()
ADAPTERS = dict(SESSION.adapters)


def read(path):
    """What pip makes of a file: its requirements in order, and the settings that it leaves."""
    SESSION.pip_trusted_origins.clear()
    SESSION.adapters.clear()
    SESSION.adapters.update(ADAPTERS)
    scope = SearchScope.create(find_links=[], index_urls=["https://pypi.org/simple"], no_index=False)
    preferences = SelectionPreferences(
        allow_yanked=False,
        format_control=FormatControl(set(), set()),
        release_control=ReleaseControl(set(), set()),
    )
    finder = PackageFinder.create(
        link_collector=LinkCollector(session=SESSION, search_scope=scope), selection_prefs=preferences
    )
    options = optparse.Values(
        {"require_hashes": False, "no_require_hashes": False, "features_enabled": []}
    )
    found = [
        describe(parsed)
        for parsed in parse_requirements(path, session=SESSION, finder=finder, options=options)
    ]
    control = finder.release_control
    settings = {
        # pip puts a slash behind each: https://github.com/pypa/pip/blob/25.0/src/pip/_internal/models/search_scope.py
        "index": [url.rstrip("/") for url in finder.search_scope.index_urls],
        "links": finder.search_scope.find_links,
        "no_index": finder.search_scope.no_index,
        "format": [sorted(finder.format_control.no_binary), sorted(finder.format_control.only_binary)],
        "release": None if control is None else [sorted(control.all_releases), sorted(control.only_final)],
        "binary": finder.prefer_binary,
        "hosts": SESSION.pip_trusted_origins[:],
        "hashes": [bool(options.require_hashes), bool(options.no_require_hashes)],
        "features": options.features_enabled,
    }
    return {"requirements": found, "settings": settings}


def describe(parsed):
    requirement = install_req_from_parsed_requirement(parsed)
    req, link = requirement.req, requirement.link
    return {
        "name": None if req is None else canonicalize_name(req.name),
        "specifier": None if req is None else sorted({specifier_of(one) for one in req.specifier}),
        "extras": sorted(canonicalize_name(extra) for extra in requirement.extras),
        "link": None if link is None else link_of(link),
        "marker": None if requirement.markers is None else str(requirement.markers),
        "editable": parsed.is_editable,
        "constraint": parsed.constraint,
        "options": options_of(parsed.options or {}),
    }


def specifier_of(specifier):
    """A specifier with its version as packaging normalizes it: pip compares versions, not texts."""
    operator, version = specifier.operator, specifier.version
    if operator == "===":
        return operator + version
    star = ".*" if version.endswith(".*") else ""
    return operator + str(Version(version[: len(version) - len(star)])) + star


def options_of(options):
    """Hashes are sets to pip."""
    hashes = {name: sorted(set(values)) for name, values in sorted(options.get("hashes", {}).items())}
    return {**options, **({"hashes": hashes} if hashes else {})}


def link_of(link):
    if not link.is_file:
        return link.url
    return os.path.relpath(os.path.normpath(os.path.abspath(link.file_path)), os.getcwd())


def attempt(path):
    try:
        return {"ok": True, **read(path)}
    except Exception as error:  # Whatever pip ends with, it has not read the file.
        return {"ok": False, "error": f"{type(error).__name__}: {error}"[:300]}


def is_requirement(text):
    try:
        packaging.requirements.Requirement(text)
    except packaging.requirements.InvalidRequirement:
        return False
    return True


def main():
    # In memory where that is possible: files are written by the hundred thousand.
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as root:
        make_tree(root)
        os.chdir(root)
        os.makedirs("canonical")
        for line in sys.stdin:
            case = json.loads(line)
            write("requirements.txt", case["text"])
            write("nested.txt", case["nested"])
            answer = {"original": attempt("requirements.txt")}
            if case["canonical"] is not None:
                for name, text in case["canonical"].items():
                    write(os.path.join("canonical", name), text)
                answer["canonical"] = attempt("canonical/requirements.txt")
                answer["named"] = [is_requirement(text) for text in case["named"]]
            print(json.dumps(answer))


main()
