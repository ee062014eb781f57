#!/usr/bin/env python3
"""Definition hash and image key, written from docs/hash.md alone and independent of the product.

    definition_hash.py < definition.json             an ImageDefinition -> canonical text, hash, sections, unordered hash
    definition_hash.py --key < inputs.json           the inputs of an image key -> the key
    definition_hash.py --root DIR --id PATH [--base REF]   a definition on disk -> the same
    definition_hash.py --vectors FILE                every golden vector in one process

Python 3.9 or newer. PyYAML is needed only to read YAML files. What is not understood is refused: exit 3.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import json
import os
import posixpath
import re
import sys
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

try:
    import yaml  # optional: Debian's python3-yaml
except ImportError:
    yaml = None  # type: ignore[assignment]


class Refused(Exception):
    """Input that this program does not understand, or that the contract refuses."""


# --------------------------------------------------------------------------------------------------------------------
# Canonical text and digests
# --------------------------------------------------------------------------------------------------------------------

SECTIONS = {
    "base": "bases",
    "steps": "steps",
    "context": "context",
    "python": "python",
    "spark": "spark",
    "platforms": "platforms",
}


def canonical(value: Any) -> str:
    """RFC 8785 for objects with ASCII keys, arrays, strings and booleans."""
    if isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, dict):
        if not all(key.isascii() for key in value):
            raise Refused("an object key is not ASCII")
        return "{" + ",".join(json.dumps(key) + ":" + canonical(value[key]) for key in sorted(value)) + "}"
    raise Refused(f"{type(value).__name__} has no canonical form")


def sha256_hex(text: str) -> str:
    try:
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError:
        raise Refused("a lone surrogate") from None


def definition_hash(definition: Any) -> str:
    return sha256_hex("terrarium.image-definition/v1\n" + canonical(definition))


def section_digests(definition: Dict[str, Any]) -> Dict[str, str]:
    return {
        name: sha256_hex(f"terrarium.section/v1 {name}\n" + canonical(definition[member]))
        for name, member in SECTIONS.items()
    }


def utf16(text: str) -> bytes:
    return text.encode("utf-16-be", "surrogatepass")


def sorted_pip(lines: List[Any]) -> List[Any]:
    inside = [line if isinstance(line, str) else [line[0], sorted_pip(line[1])] for line in lines]
    return sorted(inside, key=lambda entry: utf16(canonical(entry)))


def unordered_hash(definition: Dict[str, Any]) -> str:
    python = definition["python"]
    python = {
        **python,
        "channels": sorted(python["channels"], key=utf16),
        "conda": sorted(python["conda"], key=utf16),
        "pip": sorted_pip(python["pip"]),
    }
    return sha256_hex("terrarium.unordered-definition/v1\n" + canonical({**definition, "python": python}))


def describe(definition: Dict[str, Any]) -> Dict[str, Any]:
    return {
        "canonical": canonical(definition),
        "hash": definition_hash(definition),
        "sections": section_digests(definition),
        "unorderedHash": unordered_hash(definition),
    }


def image_key(inputs: Dict[str, Any]) -> str:
    lines = ["terrarium.image-key/v1", "definition " + inputs["definition"]]
    if inputs.get("recipe"):
        lines.append("recipe " + inputs["recipe"])
    for word in ("base", "installer"):
        found = [f"{word} {e['reference']} {e['platform']} {e['digest']}" for e in inputs.get(word + "s", [])]
        lines += sorted(found, key=lambda line: line.encode("utf-8"))
    lines += ["parent " + key for key in sorted(inputs.get("parents", []))]
    return sha256_hex("".join(line + "\n" for line in lines))


# --------------------------------------------------------------------------------------------------------------------
# A tree of files
# --------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Entry:
    data: bytes = b""
    executable: bool = False
    link: str = ""


Tree = Dict[str, Entry]


def tree_on_disk(root: str) -> Tree:
    tree: Tree = {}
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name != ".git"]
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        for name in files + links:
            full = os.path.join(folder, name)
            path = os.path.relpath(full, root).replace(os.sep, "/")
            if os.path.islink(full):
                tree[path] = Entry(link=os.readlink(full).replace(os.sep, "/"))
            else:
                with open(full, "rb") as stream:
                    tree[path] = Entry(stream.read(), bool(os.stat(full).st_mode & 0o111))
    return tree


def tree_of_vector(vector: Dict[str, Any]) -> Tree:
    executable = set(vector.get("executable", []))
    tree = {path: Entry(text.encode("utf-8"), path in executable) for path, text in vector["files"].items()}
    tree.update({path: Entry(link=target) for path, target in vector.get("links", {}).items()})
    return tree


def joined(folder: str, path: str) -> str:
    """`path` as written in a file of `folder`, relative to the root."""
    if path.startswith("/"):
        raise Refused(f"absolute path {path}")
    result = posixpath.normpath(posixpath.join(folder, path))
    if result == ".." or result.startswith("../"):
        raise Refused(f"{path} is outside the root")
    return "" if result == "." else result


def text_of(tree: Tree, path: str) -> str:
    if path not in tree or tree[path].link:
        raise Refused(f"{path} is not a file")
    try:
        return tree[path].data.decode("utf-8").lstrip("\ufeff")
    except UnicodeDecodeError:
        raise Refused(f"{path} is not UTF-8") from None


# --------------------------------------------------------------------------------------------------------------------
# Names
# --------------------------------------------------------------------------------------------------------------------


def full_reference(written: str) -> str:
    """`python:3.12` -> `docker.io/library/python:3.12`; tag and digest stay as written."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._/:@-]*", written):
        raise Refused(f"not a reference: {written!r}")
    host, slash, rest = written.partition("/")
    if not slash or not ("." in host or ":" in host or host == "localhost"):
        host, rest = "docker.io", written
    if host == "index.docker.io":
        host = "docker.io"
    if host == "docker.io" and "/" not in rest.split("@")[0]:
        rest = "library/" + rest
    return f"{host}/{rest}"


def canonical_platform(written: str) -> str:
    match = re.fullmatch(r"linux/([a-z0-9_-]+)(/v[0-9]+)?", written.lower())
    if not match:
        raise Refused(f"not a platform: {written!r}")
    name, variant = match.group(1), match.group(2) or ""
    name = {"x86_64": "amd64", "x86-64": "amd64", "aarch64": "arm64"}.get(name, name)
    return f"linux/{name}" + ("" if name + variant in ("arm64/v8", "amd64/v1") else variant)


def sorted_platforms(platforms: Sequence[str]) -> List[str]:
    return sorted({canonical_platform(platform) for platform in platforms}) or ["linux/amd64"]


def pep503(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


# --------------------------------------------------------------------------------------------------------------------
# conda match specs
# --------------------------------------------------------------------------------------------------------------------


def version_term(term: str) -> str:
    operator = re.match(r"(==|!=|>=|<=|~=|>|<|=)?\s*(.*)$", term.strip())
    assert operator
    sign, version = operator.group(1) or "", operator.group(2)
    if not re.fullmatch(r"[A-Za-z0-9_.!+*-]+", version):
        raise Refused(f"not a version: {term!r}")
    if sign == "=":
        return version if version.endswith("*") else version + ".*"
    if sign == "" and "*" not in version:
        return "==" + version
    return sign + version


def canonical_version(version: str) -> str:
    return "".join(part if part in ",|" else version_term(part) for part in re.split(r"([,|])", version) if part)


def canonical_match_spec(written: str) -> str:
    text = written.strip()
    if any(sign in text for sign in "[]()'\""):
        raise Refused(f"match spec with brackets: {written!r}")
    channel, separator, text = text.rpartition("::")
    head = re.fullmatch(r"([A-Za-z0-9_][A-Za-z0-9_.-]*)\s*(.*)", text, re.S)
    if not head:
        raise Refused(f"not a match spec: {written!r}")
    name, rest = head.group(1).lower(), head.group(2)
    rest = re.sub(r"\s*([,|])\s*", r"\1", rest)
    rest = re.sub(r"([=<>!~])\s+", r"\1", rest)
    version, build = split_build(rest)
    result = channel.strip() + separator + name
    if build:
        return f"{result} {version} {build}"
    return result if version in ("", "*") else f"{result} {version}"


def split_build(rest: str) -> Tuple[str, str]:
    exact = re.fullmatch(r"={1,2}([^=<>!~,|\s]+)=([^=\s]+)", rest)
    if exact:
        version = exact.group(1)
        return (version if "*" in version else "==" + version), exact.group(2)
    words = rest.split()
    if len(words) > 2:
        raise Refused(f"not a version and build: {rest!r}")
    if not words:
        return "", ""
    return ("*" if words[0] == "*" else canonical_version(words[0])), (words[1] if len(words) == 2 else "")


# --------------------------------------------------------------------------------------------------------------------
# pip requirements
# --------------------------------------------------------------------------------------------------------------------

LONG_OPTIONS = {"-i": "--index-url", "-f": "--find-links", "-r": "--requirement", "-c": "--constraint"}
VALUE_OPTIONS = {
    "--index-url",
    "--extra-index-url",
    "--find-links",
    "--no-binary",
    "--only-binary",
    "--trusted-host",
    "--use-feature",
    "--requirement",
    "--constraint",
}
FLAG_OPTIONS = {"--no-index", "--pre", "--prefer-binary", "--require-hashes"}
SPECIFIER = r"(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9_.*+!-]+"
REQUIREMENT = re.compile(
    r"(?P<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*"
    r"(?:\[(?P<extras>[^\]]*)\])?\s*"
    r"(?:@\s*(?P<url>[^\s;]\S*)|\(?(?P<specifiers>" + SPECIFIER + r"(?:\s*,\s*" + SPECIFIER + r")*)?\s*\)?)\s*"
    r"(?:(?<![^\s)\]A-Za-z0-9.*])\s*;\s*(?P<marker>.+))?"
)
MARKER_TOKEN = re.compile(r"""\s*("[^"]*"|'[^']*'|===|==|~=|!=|<=|>=|<|>|\(|\)|[A-Za-z_][A-Za-z0-9_.]*)""")


def logical_lines(text: str) -> List[str]:
    lines: List[str] = []
    pending = ""
    for line in text.replace("\r\n", "\n").split("\n"):
        bare = re.sub(r"(^|\s+)#.*$", "", line)
        if line.endswith("\\") and bare == line:
            pending += line[:-1]
        else:
            lines.append((pending + bare).strip())
            pending = ""
    lines.append(pending.strip())
    return [line for line in lines if line]


def canonical_marker(marker: str) -> str:
    tokens, at, marker = [], 0, marker.strip()
    while at < len(marker):
        token = MARKER_TOKEN.match(marker, at)
        if not token:
            raise Refused(f"not a marker: {marker!r}")
        tokens.append(token.group(1))
        at = token.end()
    tokens = without_needless(tokens)
    text = ""
    for before, token in zip([""] + tokens, tokens):
        text += ("" if before in ("", "(") or token == ")" else " ") + double_quoted(token)
    return text


def without_needless(tokens: List[str]) -> List[str]:
    """Parentheses around one comparison, around others, and around all of a marker mean nothing."""
    kept = without_some(tokens)
    return kept if kept == tokens else without_needless(kept)


def without_some(tokens: List[str]) -> List[str]:
    ends, opened = {}, []
    for place, token in enumerate(tokens):
        if token == "(":
            opened.append(place)
        elif token == ")":
            if not opened:
                raise Refused("a parenthesis too many")
            ends[opened.pop()] = place
    if opened:
        raise Refused("a parenthesis is left open")
    dropped = set()
    for start, end in ends.items():
        inside = tokens[start + 1 : end]
        is_all = start == 0 and end == len(tokens) - 1
        if is_all or ends.get(start + 1) == end - 1 or not {"and", "or"} & set(inside):
            dropped |= {start, end}
    return [token for place, token in enumerate(tokens) if place not in dropped]


def double_quoted(token: str) -> str:
    return f'"{token[1:-1]}"' if token.startswith("'") and '"' not in token else token


def canonical_requirement(line: str) -> str:
    line, *hashes = re.split(r"\s+--hash(?:=|\s+)", line)
    match = REQUIREMENT.fullmatch(line.strip())
    if not match or any(not re.fullmatch(r"\w+:[0-9A-Fa-f]+", value.strip()) for value in hashes):
        raise Refused(f"not a requirement: {line!r}")
    result = pep503(match["name"])
    extras = {pep503(extra.strip()) for extra in (match["extras"] or "").split(",") if extra.strip()}
    if extras:
        result += "[" + ",".join(sorted(extras, reverse=True)) + "]"
    written = [part for part in re.sub(r"\s+", "", match["specifiers"] or "").split(",") if part]
    result += ",".join(canonical_specifiers(written))
    if match["url"]:
        result += " @ " + match["url"]
    if match["marker"]:
        result += " ; " + canonical_marker(match["marker"])
    return result + "".join(" --hash=" + value for value in sorted({value.strip() for value in hashes}))


PIP_OPERATORS = ["===", "==", "~=", ">=", ">", "!=", "<=", "<"]
# https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
PIP_VERSION = re.compile(
    r"v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?([0-9]*))?"
    r"(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]*))?(?:[-_.]?(dev)[-_.]?([0-9]*))?"
    r"(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
    re.IGNORECASE,
)
PIP_PHASES = {"alpha": "a", "beta": "b", "c": "rc", "pre": "rc", "preview": "rc"}


def canonical_specifiers(parts: Sequence[str]) -> List[str]:
    found = set()
    for part in parts:
        operator = next(sign for sign in PIP_OPERATORS if part.startswith(sign))
        version = part[len(operator) :]
        found.add((PIP_OPERATORS.index(operator), operator + (version if operator == "===" else pip_version(version))))
    return [text for _, text in sorted(found)]


def pip_version(text: str) -> str:
    prefix, star = (text[:-2], ".*") if text.endswith(".*") else (text, "")
    match = PIP_VERSION.fullmatch(prefix)
    if not match:
        return text
    epoch, release, phase, pre, implicit, post, number, dev, number_of_dev, local = match.groups()
    result = f"{int(epoch)}!" if int(epoch or 0) else ""
    result += ".".join(str(int(part)) for part in release.split("."))
    if phase:
        result += PIP_PHASES.get(phase.lower(), phase.lower()) + str(int(pre or 0))
    if post or implicit:
        result += ".post" + str(int(implicit or number or 0))
    if dev:
        result += ".dev" + str(int(number_of_dev or 0))
    if local:
        segments = re.split(r"[-_.]", local.lower())
        result += "+" + ".".join(str(int(part)) if part.isdigit() else part for part in segments)
    return result + star


def pip_lines(tree: Tree, folder: str, lines: Sequence[str], above: Tuple[str, ...] = ()) -> List[Any]:
    return [pip_line(tree, folder, line, above) for line in lines]


def pip_line(tree: Tree, folder: str, line: str, above: Tuple[str, ...]) -> Any:
    if not line.startswith("-"):
        return canonical_requirement(line)
    match = re.fullmatch(r"(--[a-z-]+|-[a-z])(?:\s*=\s*|\s+|(?<=^-[a-z]))?(.*)", line)
    if not match:
        raise Refused(f"not an option: {line!r}")
    option, value = LONG_OPTIONS.get(match.group(1), match.group(1)), match.group(2).strip()
    if option in ("--requirement", "--constraint"):
        nested = joined(folder, value)
        return ["-r" if option == "--requirement" else "-c", requirements_file(tree, nested, above)]
    if option in ("--index-url", "--extra-index-url"):
        value = value.rstrip("/")
    if option in VALUE_OPTIONS and value:
        return f"{option} {value}"
    if option in FLAG_OPTIONS and not value:
        return option
    raise Refused(f"option: {line!r}")


def requirements_file(tree: Tree, path: str, above: Tuple[str, ...] = ()) -> List[Any]:
    if path in above:
        raise Refused(f"{path} includes itself")
    return pip_lines(tree, posixpath.dirname(path), logical_lines(text_of(tree, path)), above + (path,))


# --------------------------------------------------------------------------------------------------------------------
# YAML
# --------------------------------------------------------------------------------------------------------------------


def read_yaml(text: str, numbers: bool = False) -> Any:
    """Maps, lists, strings and booleans; `numbers` keeps other scalars as the text that was written."""
    if yaml is None:
        raise Refused("PyYAML is not installed")
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise Refused(f"not YAML: {error}") from None
    return None if node is None else yaml_value(node, numbers)


def yaml_value(node: Any, numbers: bool) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [yaml_value(item, numbers) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value]
        if len(set(map(str, keys))) != len(keys) or "<<" in keys:
            raise Refused("a duplicate or merge key")
        return {str(key.value): yaml_value(value, numbers) for key, value in node.value}
    tag = node.tag.rsplit(":", 1)[-1]
    if tag == "bool" and node.value.lower() in ("true", "false"):
        return node.value.lower() == "true"
    if tag == "null":
        return None
    if tag == "str" or numbers:
        return node.value
    raise Refused(f"{node.value!r} is a {tag}, not a string")


def fields(value: Any, known: Sequence[str], what: str) -> Dict[str, Any]:
    if not isinstance(value, dict):
        raise Refused(f"{what} is not a map")
    for key in value:
        if key not in known:
            raise Refused(f"unknown field {key!r} in {what}")
    return value


def strings(value: Any, what: str) -> List[str]:
    items = [] if value is None else value if isinstance(value, list) else [value]
    if not all(isinstance(item, str) for item in items):
        raise Refused(f"{what} is not a list of strings")
    return items


# --------------------------------------------------------------------------------------------------------------------
# Configuration (terrarium.yml): only what reaches a definition
# --------------------------------------------------------------------------------------------------------------------


@dataclass
class Settings:
    name: str = ""
    base: str = ""
    context: Optional[str] = None
    target: str = ""
    platforms: List[str] = field(default_factory=list)
    build_args: Dict[str, str] = field(default_factory=dict)
    build_contexts: Dict[str, str] = field(default_factory=dict)
    provides: List[str] = field(default_factory=list)


def glob_matches(pattern: str, path: str) -> bool:
    parts, names = pattern.split("/"), path.split("/")

    def at(p: int, n: int) -> bool:
        if p == len(parts):
            return n == len(names)
        if parts[p] == "**":
            return any(at(p + 1, skip) for skip in range(n, len(names) + 1))
        return n < len(names) and fnmatch.fnmatchcase(names[n], parts[p]) and at(p + 1, n + 1)

    return at(0, 0)


def settings_of(config: Dict[str, Any], path: str) -> Settings:
    """What the first entry for the path says, a literal path before a pattern; the defaults behind it."""
    entries = config.get("environments") or []
    literal = [entry for entry in entries if entry["path"] == path]
    chosen = (literal + [entry for entry in entries if glob_matches(entry["path"], path)])[:1]
    defaults = dict(config.get("defaults") or {})
    if not chosen:
        defaults.pop("base", None)
    merged: Dict[str, Any] = {**defaults, **(chosen[0] if chosen else {})}
    return Settings(
        name=merged.get("name") or "",
        base=merged.get("base") or "",
        context=merged.get("context"),
        target=merged.get("target") or "",
        platforms=strings(merged.get("platforms"), "platforms"),
        build_args=merged.get("build-args") or {},
        build_contexts=merged.get("build-contexts") or {},
        provides=strings(merged.get("provides"), "provides"),
    )


# --------------------------------------------------------------------------------------------------------------------
# A workspace: all environments of a tree
# --------------------------------------------------------------------------------------------------------------------

NO_STEPS: Dict[str, Any] = {"arguments": [], "contexts": [], "escape": "", "secrets": [], "stages": [], "syntax": ""}


@dataclass
class Workspace:
    tree: Tree
    config: Dict[str, Any]
    base: str = ""
    under_way: List[str] = field(default_factory=list)

    def define(self, id: str) -> Dict[str, Any]:
        if id in self.under_way:
            raise Refused("a cycle of environments: " + " -> ".join(self.under_way + [id]))
        self.under_way.append(id)
        try:
            return define_file(self, id)
        finally:
            self.under_way.pop()

    def parent(self, id: str) -> str:
        return definition_hash(self.define(id))

    def named(self, name: str) -> str:
        if name in self.tree:
            return name
        for path in self.definitions():
            if name in (settings_of(self.config, path).name, azureml_name(self.tree, path)):
                return path
        raise Refused(f"no environment {name!r}")

    def providing(self, reference: str) -> Optional[str]:
        for path in self.definitions():
            if reference in map(full_reference, settings_of(self.config, path).provides):
                return path
        return None

    def definitions(self) -> List[str]:
        return [path for path in sorted(self.tree) if re.search(r"\.(ya?ml|txt|json)$|Dockerfile", path)]


def azureml_name(tree: Tree, path: str) -> str:
    if not re.search(r"\.(ya?ml|json)$", path) or tree[path].link:
        return ""
    try:
        value = read_yaml(text_of(tree, path), numbers=True)
    except Refused:
        return ""
    return value.get("name", "") if is_azureml(value) else ""


def is_azureml(value: Any) -> bool:
    return isinstance(value, dict) and bool({"image", "build", "conda_file"} & set(value))


def define_file(space: Workspace, id: str) -> Dict[str, Any]:
    settings = settings_of(space.config, id)
    settings.base = space.base or settings.base
    if re.search(r"\.(ya?ml|json)$", id):
        value = read_yaml(text_of(space.tree, id), numbers=True)
        if is_azureml(value):
            return define_azureml(space, id, value, settings)
        if isinstance(value, dict) and "package" in value:
            return on_base(space, settings, python_of_lock(value, settings.platforms))
        return on_base(space, settings, conda_section(space.tree, id))
    if id.endswith(".txt"):
        return on_base(space, settings, {"channels": [], "conda": [], "pip": requirements_file(space.tree, id)})
    context = posixpath.dirname(id) if settings.context is None else joined("", settings.context)
    return define_dockerfile(space, id, context, settings)


AZUREML_FIELDS = (
    "$schema name version description tags properties image conda_file build inference_config os_type"
).split()


def define_azureml(space: Workspace, id: str, value: Any, settings: Settings) -> Dict[str, Any]:
    value = fields(value, AZUREML_FIELDS, id)
    folder = posixpath.dirname(id)
    if "build" in value:
        build = fields(value["build"], ("path", "dockerfile_path"), "build")
        context = joined(folder, build["path"])
        return define_dockerfile(space, joined(context, build.get("dockerfile_path", "Dockerfile")), context, settings)
    settings.base = value.get("image") or settings.base
    conda = value.get("conda_file")
    if conda is None:
        return on_base(space, settings, {"channels": [], "conda": [], "pip": []})
    if isinstance(conda, str):
        return on_base(space, settings, conda_section(space.tree, joined(folder, conda)))
    inline = read_yaml_member(text_of(space.tree, id), "conda_file")
    return on_base(space, settings, python_of_conda(space.tree, folder, inline))


def read_yaml_member(text: str, member: str) -> Any:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    return next(yaml_value(value, False) for key, value in node.value if key.value == member)


def conda_section(tree: Tree, path: str) -> Dict[str, Any]:
    return python_of_conda(tree, posixpath.dirname(path), read_yaml(text_of(tree, path)))


def python_of_conda(tree: Tree, folder: str, value: Any) -> Dict[str, Any]:
    value = fields(value, ("name", "prefix", "channels", "dependencies", "variables"), "conda environment")
    conda: List[str] = []
    pip: List[Any] = []
    for item in value.get("dependencies") or []:
        if isinstance(item, str):
            conda.append(canonical_match_spec(item))
        else:
            lines = strings(fields(item, ("pip",), "dependencies")["pip"], "pip")
            pip += pip_lines(tree, folder, [line for text in lines for line in logical_lines(text)])
    channels = strings(value.get("channels"), "channels")
    return {"channels": [channel.rstrip("/") for channel in channels], "conda": conda, "pip": pip}


SUBDIRS = {"amd64": "linux-64", "arm64": "linux-aarch64", "386": "linux-32", "arm": "linux-armv7l"}


def subdir_of(platform: str) -> str:
    _, architecture, *variant = platform.split("/")
    return "linux-armv6l" if variant == ["v6"] else SUBDIRS.get(architecture, "linux-" + architecture)


def python_of_lock(lock: Dict[str, Any], platforms: List[str]) -> Dict[str, Any]:
    main = [entry for entry in lock["package"] if entry.get("category", "main") == "main"]
    wanted = {subdir_of(platform) for platform in sorted_platforms(platforms)} | {"noarch"}
    locked = []
    for subdir in sorted({entry["platform"] for entry in main} & wanted):
        own = [entry for entry in main if entry["platform"] == subdir and not entry["name"].startswith("__")]
        order: List[Any] = []
        for entry in own:
            place_locked(entry, [other for other in own if other["manager"] == "conda"], [], order)
        pip = [locked_pip(entry) for entry in own if entry["manager"] == "pip"]
        locked.append({"conda": order, "pip": pip, "subdir": subdir})
    if not locked:
        raise Refused("the lock has no packages for the platforms")
    return {"channels": [], "conda": [], "locked": locked, "pip": []}


def place_locked(entry: Any, conda: List[Any], trail: List[str], order: List[str]) -> None:
    digest = entry["hash"]
    line = entry["url"] + "#" + ("sha256:" + digest["sha256"] if "sha256" in digest else digest.get("md5", ""))
    if entry["manager"] != "conda" or line in order or entry["name"] in trail:
        return
    for other in conda:
        if other["name"] in entry["dependencies"] and (entry["name"], other["name"]) != ("python", "pip"):
            place_locked(other, conda, trail + [entry["name"]], order)
    order.append(line)


def locked_pip(entry: Any) -> str:
    digest = entry["hash"].get("sha256")
    name = re.sub(r"[-_.]+", "-", entry["name"]).lower()
    return f"{name} @ {entry['url']}" + (f" --hash=sha256:{digest}" if digest else "")


def on_base(space: Workspace, settings: Settings, python: Dict[str, Any]) -> Dict[str, Any]:
    platforms = sorted_platforms(settings.platforms)
    bases = [base_entry(space, settings.base, platform) for platform in platforms] if settings.base else []
    return definition(bases, [], platforms, python, NO_STEPS)


def definition(bases: Any, context: Any, platforms: Any, python: Any, steps: Any) -> Dict[str, Any]:
    spark = {"packages": [], "precache": False, "repositories": []}
    return {
        "bases": bases,
        "context": context,
        "platforms": platforms,
        "python": python,
        "spark": spark,
        "steps": steps,
    }


def base_entry(space: Workspace, written: str, platform: str) -> Dict[str, Any]:
    if written.startswith("environment:"):
        parent = space.named(written[len("environment:") :])
        return {"parent": space.parent(parent), "platform": platform, "reference": ""}
    reference = full_reference(written)
    provider = space.providing(reference)
    if provider and provider not in space.under_way[-1:]:
        return {"parent": space.parent(provider), "platform": platform, "reference": ""}
    return {"parent": "", "platform": platform, "reference": reference}


# --------------------------------------------------------------------------------------------------------------------
# Dockerfile: lines
# --------------------------------------------------------------------------------------------------------------------


@dataclass
class Instruction:
    keyword: str
    flags: List[str]
    text: str
    heredocs: List[List[str]]

    def words(self) -> List[str]:
        """COPY and ADD: the same words for the shell form and the JSON form."""
        if self.text.startswith("["):
            try:
                words = json.loads(self.text)
            except ValueError:
                words = None
            if isinstance(words, list) and all(isinstance(word, str) for word in words):
                return words
        return self.text.split()

    def hashed_words(self) -> List[str]:
        return self.words() if self.keyword in ("COPY", "ADD") else [self.text]


@dataclass
class Dockerfile:
    syntax: str
    escape: str
    instructions: List[Instruction]


def directives(lines: List[str]) -> Dict[str, str]:
    found: Dict[str, str] = {}
    for line in lines:
        match = re.fullmatch(r"#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(.+?)\s*", line)
        if not match or match.group(1).lower() not in ("syntax", "escape", "check"):
            break
        if found.setdefault(match.group(1).lower(), match.group(2)) != match.group(2):
            raise Refused("a directive is given twice")
    return found


def parse_dockerfile(text: str) -> Dockerfile:
    lines = text.replace("\r\n", "\n").split("\n")
    head = directives(lines)
    escape = head.get("escape", "\\")
    if escape not in ("\\", "`"):
        raise Refused(f"escape {escape!r}")
    instructions: List[Instruction] = []
    at = 0
    while at < len(lines):
        logical, at = logical_line(lines, at, escape)
        if logical:
            instruction, at = parse_instruction(logical, lines, at, escape)
            instructions.append(instruction)
    return Dockerfile(head.get("syntax", ""), escape, instructions)


def logical_line(lines: List[str], at: int, escape: str) -> Tuple[str, int]:
    sign = re.escape(escape)
    continued = re.compile(rf"(^|[^{sign}]){sign}[ \t]*$")
    parts: List[str] = []
    while at < len(lines):
        line = lines[at]
        at += 1
        if re.match(r"\s*#", line) or (parts and not line.strip()):
            if not parts:
                return "", at
            continue
        match = continued.search(line)
        parts.append(line[: match.end(1)] if match else line)
        if not match:
            break
    return "".join(parts).strip(), at


def parse_instruction(logical: str, lines: List[str], at: int, escape: str) -> Tuple[Instruction, int]:
    keyword, _, rest = (re.sub(r"\s", " ", logical[:40]) + logical[40:]).partition(" ")
    rest = logical[len(keyword) :].strip()
    flags: List[str] = []
    while True:
        match = re.match(r"(--[A-Za-z][^\s]*)(\s+|$)", rest)
        if not match:
            break
        if '"' in match.group(1) or "'" in match.group(1):
            raise Refused(f"quotes in a flag: {match.group(1)}")
        flags.append(match.group(1))
        rest = rest[match.end() :]
    instruction = Instruction(keyword.upper(), flags, rest, [])
    if instruction.keyword in ("RUN", "COPY", "ADD") and not rest.startswith("["):
        for word in re.findall(r"(?<!\S)\d*(<<-?(?![<\s])[^<\s]+)(?!\S)", outside_quotes(rest)):
            body, at = heredoc_body(lines, at, word)
            instruction.heredocs.append([word, body])
    return instruction, at


def outside_quotes(text: str) -> str:
    """`text` without quoted strings, except those behind `<<`."""
    return re.sub(r"""(<<-?)?("[^"]*"|'[^']*')""", lambda m: m.group(0) if m.group(1) else '""', text)


def heredoc_body(lines: List[str], at: int, word: str) -> Tuple[str, int]:
    name = re.sub(r"""^<<-?|["']""", "", word)
    body: List[str] = []
    while at < len(lines):
        line = lines[at]
        at += 1
        if (line.lstrip("\t") if word.startswith("<<-") else line) == name:
            return "".join(body), at
        body.append(line + "\n")
    raise Refused(f"heredoc {word} has no end")


# --------------------------------------------------------------------------------------------------------------------
# Dockerfile: arguments
# --------------------------------------------------------------------------------------------------------------------

UNCOUNTED = re.compile(
    r"(?i:(http|https|ftp|no|all)_proxy)|TARGET(PLATFORM|OS|ARCH|VARIANT|STAGE)", re.S
)
Values = Dict[str, str]


class Unresolved(Exception):
    """A word depends on something that only a build knows."""


def substitute(word: str, values: Callable[[str], Optional[str]], escape: str) -> str:
    """Quotes, escapes and $NAME, ${NAME}, ${NAME:-word}, ${NAME-word}, ${NAME:+word}, ${NAME+word}."""
    out: List[str] = []
    at, quote = 0, ""
    while at < len(word):
        sign = word[at]
        if sign == escape and quote != "'" and at + 1 < len(word):
            out.append(word[at + 1])
            at += 2
        elif sign in "\"'" and quote in ("", sign):
            quote = "" if quote else sign
            at += 1
        elif sign == "$" and quote != "'":
            text, at = expansion(word, at, values, escape)
            out.append(text)
        else:
            out.append(sign)
            at += 1
    return "".join(out)


def expansion(word: str, at: int, values: Callable[[str], Optional[str]], escape: str) -> Tuple[str, int]:
    plain = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)").match(word, at)
    if plain:
        return values(plain.group(1)) or "", plain.end()
    braces = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^{}]*))?\}").match(word, at)
    if not braces:
        raise Unresolved(word)
    value, sign, other = values(braces.group(1)), braces.group(2) or "", braces.group(3) or ""
    present = value is not None and (value != "" or not sign.startswith(":"))
    if sign.endswith("-"):
        result = value if present else substitute(other, values, escape)
    elif sign.endswith("+"):
        result = substitute(other, values, escape) if present else ""
    else:
        result = value
    return result or "", braces.end()


def assignments(text: str) -> List[Tuple[str, Optional[str]]]:
    """`A=1 B="x y" C` -> the names with their raw values."""
    words = re.findall(r"""(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+""", text)
    return [(w.partition("=")[0], w.partition("=")[2] if "=" in w else None) for w in words]


def platform_values(platform: str) -> Values:
    os_name, architecture, variant = (platform.split("/") + [""])[:3]
    return {
        "TARGETPLATFORM": platform,
        "TARGETOS": os_name,
        "TARGETARCH": architecture,
        "TARGETVARIANT": variant,
    }


def lookup(*tables: Values) -> Callable[[str], Optional[str]]:
    return lambda name: next((table[name] for table in tables if name in table), None)


# --------------------------------------------------------------------------------------------------------------------
# Dockerfile: stages
# --------------------------------------------------------------------------------------------------------------------


@dataclass
class Stage:
    name: str
    image: str
    platform: str
    instructions: List[Instruction]
    base: Optional[int] = None  # the stage that it depends on


@dataclass
class Build:
    space: Workspace
    file: Dockerfile
    settings: Settings
    platforms: List[str]
    global_args: List[Instruction] = field(default_factory=list)
    stages: List[Stage] = field(default_factory=list)
    slots: List[List[Dict[str, Any]]] = field(default_factory=list)

    def globals(self, platform: str) -> Values:
        values: Values = {}
        known = platform_values(platform)
        for argument in self.global_args:
            for name, raw in assignments(argument.text):
                if name in self.settings.build_args:
                    values[name] = self.settings.build_args[name]
                elif raw is not None:
                    values[name] = substitute(raw, lookup(values, known), self.file.escape)
        return values

    def from_values(self, platform: str) -> Callable[[str], Optional[str]]:
        return lookup(self.globals(platform), platform_values(platform))

    def slot(self, image: str, platform_flag: str) -> str:
        entries = []
        for platform in self.platforms:
            values = self.from_values(platform)
            if "BUILD" in platform_flag:
                raise Refused("--platform depends on the builder")
            own = canonical_platform(substitute(platform_flag, values, self.file.escape) or platform)
            reference = substitute(image, values, self.file.escape)
            mapped = self.settings.build_contexts.get(reference, reference)
            if mapped.startswith("docker-image://"):
                mapped = mapped[len("docker-image://") :]
            entries.append(base_entry(self.space, mapped, own))
        if entries not in self.slots:
            self.slots.append(entries)
        return f"base:{self.slots.index(entries)}"


def read_stages(build: Build) -> None:
    for instruction in build.file.instructions:
        if instruction.keyword == "FROM":
            build.stages.append(read_from(build, instruction))
        elif build.stages:
            build.stages[-1].instructions.append(instruction)
        elif instruction.keyword == "ARG":
            build.global_args.append(instruction)
        else:
            raise Refused(f"{instruction.keyword} before FROM")
    if not build.stages:
        raise Refused("no FROM")


def read_from(build: Build, instruction: Instruction) -> Stage:
    match = re.fullmatch(r"(\S+)(?:\s+[Aa][Ss]\s+(\S+))?", instruction.text)
    if not match:
        raise Refused(f"FROM {instruction.text}")
    platform = ""
    for flag in instruction.flags:
        if not flag.startswith("--platform="):
            raise Refused(flag)
        platform = flag[len("--platform=") :]
    stage = Stage((match.group(2) or "").lower(), match.group(1), platform, [])
    name = substitute(stage.image, build.from_values(build.platforms[0]), build.file.escape).lower()
    stage.base = stage_named(build, name, len(build.stages))
    return stage


def stage_named(build: Build, name: str, before: int) -> Optional[int]:
    found = [n for n in range(before) if build.stages[n].name == name.lower() and name]
    return found[-1] if found else None


def source_stage(build: Build, name: str, before: int) -> Optional[int]:
    if name.isdigit() and int(name) < before:
        return int(name)
    return stage_named(build, name, before)


def mount_options(flag: str) -> List[Tuple[str, str]]:
    pairs = [part.partition("=") for part in flag[len("--mount=") :].split(",")]
    return [(key, value) for key, _, value in pairs]


def froms(instruction: Instruction) -> List[str]:
    found: List[str] = []
    for flag in instruction.flags:
        if flag.startswith("--from="):
            found.append(flag[len("--from=") :])
        elif flag.startswith("--mount="):
            found += [value for key, value in mount_options(flag) if key == "from"]
    return found


def reached_stages(build: Build, target: int) -> List[int]:
    reached, waiting = set(), [target]
    while waiting:
        at = waiting.pop()
        if at in reached:
            continue
        reached.add(at)
        stage = build.stages[at]
        used = [stage.base] + [source_stage(build, name, at) for i in stage.instructions for name in froms(i)]
        waiting += [number for number in used if number is not None]
    return sorted(reached)


def target_stage(build: Build) -> int:
    target = build.settings.target
    if not target:
        return len(build.stages) - 1
    found = source_stage(build, target, len(build.stages))
    if found is None:
        raise Refused(f"no stage {target!r}")
    return found


def define_dockerfile(space: Workspace, path: str, context: str, settings: Settings) -> Dict[str, Any]:
    platforms = sorted_platforms(settings.platforms)
    build = Build(space, parse_dockerfile(text_of(space.tree, path)), settings, platforms)
    read_stages(build)
    reached = reached_stages(build, target_stage(build))
    stages = [hashed_stage(build, reached, number) for number in reached]
    steps = {
        "arguments": hashed_arguments(build, reached),
        "contexts": [],
        "escape": build.file.escape,
        "secrets": secret_ids(build, reached),
        "stages": stages,
        "syntax": build.file.syntax,
    }
    files = selected_context(build, reached, path, context)
    bases = [entry for slot in build.slots for entry in slot]
    return definition(bases, files, platforms, {"channels": [], "conda": [], "pip": []}, steps)


def hashed_stage(build: Build, reached: List[int], number: int) -> Dict[str, Any]:
    stage = build.stages[number]
    if stage.base is not None:
        source = f"stage:{reached.index(stage.base)}"
    elif stage.image == "scratch":
        source = "scratch"
    else:
        source = build.slot(stage.image, stage.platform)
    return {"from": source, "instructions": [hashed_instruction(build, reached, number, i) for i in stage.instructions]}


def hashed_instruction(build: Build, reached: List[int], number: int, instruction: Instruction) -> Dict[str, Any]:
    def resolved(name: str) -> str:
        if "$" in name:
            raise Refused(f"a variable in --from={name}")
        stage = source_stage(build, name, number)
        return build.slot(name, "") if stage is None else f"stage:{reached.index(stage)}"

    def hashed_flag(flag: str) -> str:
        if flag.startswith("--from="):
            return "--from=" + resolved(flag[len("--from=") :])
        if flag.startswith("--mount="):
            return re.sub(r"(?<=[=,])from=([^,]*)", lambda m: "from=" + resolved(m.group(1)), flag)
        return flag

    return {
        "flags": [hashed_flag(flag) for flag in instruction.flags],
        "heredocs": instruction.heredocs,
        "keyword": instruction.keyword,
        "words": instruction.hashed_words(),
    }


def hashed_arguments(build: Build, reached: List[int]) -> List[List[str]]:
    defaults = build.globals(build.platforms[0])
    found: Values = {}
    for number in reached:
        for instruction in build.stages[number].instructions:
            for name, raw in assignments(instruction.text) if instruction.keyword == "ARG" else []:
                if UNCOUNTED.fullmatch(name):
                    continue
                if name in build.settings.build_args:
                    found[name] = build.settings.build_args[name]
                elif raw is None and name in defaults:
                    found[name] = defaults[name]
    return [[name, found[name]] for name in sorted(found)]


def secret_ids(build: Build, reached: List[int]) -> List[str]:
    found = set()
    for number in reached:
        for flag in [f for i in build.stages[number].instructions for f in i.flags if f.startswith("--mount=")]:
            options = dict(mount_options(flag))
            if options.get("type") == "secret":
                target = options.get("target") or options.get("dst") or options.get("destination") or ""
                found.add(options.get("id") or posixpath.basename(target))
    return sorted(found)


# --------------------------------------------------------------------------------------------------------------------
# Dockerfile: the files of the context that the steps select
# --------------------------------------------------------------------------------------------------------------------

REMOTE = re.compile(r"[a-z]+://|git@", re.I)


def selected_context(build: Build, reached: List[int], dockerfile: str, context: str) -> List[Dict[str, Any]]:
    files = context_files(build.space.tree, context, dockerfile)
    chosen = set()
    for platform in build.platforms:
        for number in reached:
            for source in stage_sources(build, number, platform):
                chosen.update(matching(files, source))
    return [context_entry(path, files[path]) for path in sorted(chosen, key=lambda p: p.encode("utf-8"))]


def context_entry(path: str, entry: Entry) -> Dict[str, Any]:
    digest = "" if entry.link else "sha256:" + hashlib.sha256(entry.data).hexdigest()
    return {"digest": digest, "executable": entry.executable, "path": path, "target": entry.link}


LEFT_OUT = re.compile(r"\.git|gha-creds-.*\.json|gha-kubeconfig-.*|git-credentials-[0-9a-f-]{36}\.config", re.S)


def context_files(tree: Tree, context: str, dockerfile: str) -> Tree:
    prefix = context + "/" if context else ""
    ignore = [dockerfile + ".dockerignore", prefix + ".dockerignore"]
    rules = next((ignore_rules(text_of(tree, path)) for path in ignore if path in tree), [])
    inside = {path[len(prefix) :]: entry for path, entry in tree.items() if path.startswith(prefix)}
    return {
        path: entry
        for path, entry in inside.items()
        if not any(map(LEFT_OUT.fullmatch, path.split("/"))) and not ignored(rules, path)
    }


def environment(build: Build, number: int, platform: str) -> Tuple[Values, Values]:
    """Arguments and ENV that a stage starts with: those at the end of the stage below it."""
    base = build.stages[number].base
    if base is None:
        return {}, {}
    arguments, variables = environment(build, base, platform)
    for instruction in build.stages[base].instructions:
        declare(build, instruction, platform, arguments, variables)
    return arguments, variables


def declare(build: Build, instruction: Instruction, platform: str, arguments: Values, variables: Values) -> None:
    values = lookup(variables, arguments)
    if instruction.keyword == "ARG":
        defaults = {**platform_values(platform), **build.globals(platform)}
        for name, raw in assignments(instruction.text):
            if name in build.settings.build_args:
                arguments[name] = build.settings.build_args[name]
            elif raw is not None:
                arguments[name] = substitute(raw, values, build.file.escape)
            elif name in defaults:
                arguments[name] = defaults[name]
    elif instruction.keyword == "ENV":
        pairs = assignments(instruction.text)
        if pairs and pairs[0][1] is None:
            name, _, text = instruction.text.partition(" ")
            pairs = [(name, text.strip())]
        variables.update({name: substitute(raw or "", values, build.file.escape) for name, raw in pairs})


def stage_sources(build: Build, number: int, platform: str) -> List[str]:
    arguments, variables = environment(build, number, platform)
    found: List[str] = []
    for instruction in build.stages[number].instructions:
        declare(build, instruction, platform, arguments, variables)
        values = lookup(variables, arguments)
        if instruction.keyword in ("COPY", "ADD") and not any(f.startswith("--from=") for f in instruction.flags):
            if any(f.startswith(("--exclude", "--parents")) for f in instruction.flags):
                raise Refused("COPY --exclude and --parents")
            for word in instruction.words()[:-1]:
                if not word.startswith("<<") and not REMOTE.match(word):
                    found.append(resolved_source(word, values, build.file.escape))
        found += [source for flag in instruction.flags for source in bind_source(flag)]
    return found


def resolved_source(word: str, values: Callable[[str], Optional[str]], escape: str) -> str:
    try:
        return substitute(word, values, escape)
    except Unresolved:
        return "."


def bind_source(flag: str) -> List[str]:
    if not flag.startswith("--mount="):
        return []
    options = dict(mount_options(flag))
    if options.get("type", "bind") != "bind" or "from" in options:
        return []
    source = options.get("source") or options.get("src") or "."
    if "$" in source:
        raise Refused("a variable in a mount")
    return [source]


def matching(files: Tree, source: str, depth: int = 0) -> List[str]:
    """Files that one COPY source names; a link on the way brings what it leads to."""
    if depth > 40:
        raise Refused(f"{source}: too many links")
    path = posixpath.normpath("/" + source).lstrip("/")
    if not path:
        return list(files)
    found = []
    for name in files:
        for head in heads(name):
            if component_match(path, head):
                found.append(name)
    links = [name for name in files if files[name].link and any(component_match(head, name) for head in heads(path))]
    for link in links:
        behind = "/".join(path.split("/")[link.count("/") + 1 :])
        target = posixpath.join(posixpath.dirname(link), files[link].link, behind)
        found += [link] + matching(files, posixpath.normpath("/" + target), depth + 1)
    return found


def heads(path: str) -> List[str]:
    parts = path.split("/")
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]


def component_match(pattern: str, path: str) -> bool:
    one, other = pattern.split("/"), path.split("/")
    return len(one) == len(other) and all(re.fullmatch(go_pattern(p), q, re.S) for p, q in zip(one, other))


def go_pattern(pattern: str) -> str:
    """One component of Go's filepath.Match as a regular expression."""
    out, at = "", 0
    while at < len(pattern):
        sign = pattern[at]
        at += 1
        if sign == "*":
            out += "[^/]*"
        elif sign == "?":
            out += "[^/]"
        elif sign == "[":
            end = pattern.find("]", at + 1)
            if end < 0:
                raise Refused(f"pattern {pattern!r}")
            out += "[" + pattern[at:end].replace("\\", "\\\\") + "]"
            at = end + 1
        elif sign == "\\" and at < len(pattern):
            out += re.escape(pattern[at])
            at += 1
        else:
            out += re.escape(sign)
    return out


# --------------------------------------------------------------------------------------------------------------------
# .dockerignore, by moby's rules
# --------------------------------------------------------------------------------------------------------------------

Rule = Tuple[bool, "re.Pattern[str]"]


def ignore_rules(text: str) -> List[Rule]:
    rules: List[Rule] = []
    for line in text.split("\n"):
        if line.startswith("#") or not line.strip():
            continue
        pattern = line.strip()
        negative = pattern.startswith("!")
        pattern = posixpath.normpath(pattern[negative:].strip()).lstrip("/")
        if pattern not in ("", "."):
            rules.append((negative, re.compile(ignore_pattern(pattern), re.S)))
    return rules


def ignore_pattern(pattern: str) -> str:
    out, at = "", 0
    while at < len(pattern):
        if pattern.startswith("**", at):
            at += 2
            if pattern.startswith("/", at):
                at += 1
            out += ".*" if at == len(pattern) else "(.*/)?"
        else:
            end = at + 1
            if pattern[at] == "[":
                end = pattern.index("]", at) + 1
            elif pattern[at] == "\\":
                end = at + 2
            out += go_pattern(pattern[at:end])
            at = end
    return out


def ignored(rules: List[Rule], path: str) -> bool:
    result = False
    for negative, rule in rules:
        if any(rule.fullmatch(head) for head in heads(path)):
            result = not negative
    return result


# --------------------------------------------------------------------------------------------------------------------
# Command line
# --------------------------------------------------------------------------------------------------------------------


def run_vector(vector: Dict[str, Any]) -> Dict[str, Any]:
    try:
        config = read_yaml(vector["config"], numbers=True) if vector.get("config") else {}
        space = Workspace(tree_of_vector(vector), config or {})
        return {"name": vector["name"], **describe(space.define(vector["id"]))}
    except (Refused, Unresolved) as error:
        return {"name": vector["name"], "refused": str(error)}


def run_vectors(path: str) -> Dict[str, Any]:
    with open(path, encoding="utf-8") as stream:
        vectors = json.load(stream)
    return {
        "yaml": yaml is not None,
        "definitions": [run_vector(vector) for vector in vectors["definitions"]],
        "hashed": [describe(json.loads(vector["canonical"])) for vector in vectors["definitions"]],
        "keys": [image_key(vector["inputs"]) for vector in vectors["keys"]],
    }


def answer(options: argparse.Namespace) -> Dict[str, Any]:
    if options.vectors:
        return run_vectors(options.vectors)
    if options.root:
        return describe(Workspace(tree_on_disk(options.root), {}, options.base).define(options.id))
    given = json.load(sys.stdin)
    return {"key": image_key(given)} if options.key else describe(given)


def main() -> int:
    parser = argparse.ArgumentParser(description="Definition hash and image key, from docs/hash.md alone")
    parser.add_argument("--root")
    parser.add_argument("--id")
    parser.add_argument("--base", default="")
    parser.add_argument("--vectors")
    parser.add_argument("--key", action="store_true")
    options = parser.parse_args()
    if bool(options.root) != bool(options.id):
        parser.error("--root and --id belong together")
    try:
        result = answer(options)
    except (Refused, Unresolved) as error:
        print(f"refused: {error}", file=sys.stderr)
        return 3
    json.dump(result, sys.stdout, ensure_ascii=True, indent=1)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
