"""What PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2, pure) read in a document.

In: a text. Out: {"pyyaml": R, "ruamel": R}, where R is {"tree": T} or {"error": message}, and T is
  ["map", [[key, T], ...]]   sorted by key, merge keys expanded
  ["list", [T, ...]]
  ["string", text]
  ["other", text]            a scalar that the reader gives another type than a string
A document that the reader's safe loader cannot construct, or that gives a key twice, is an error.
"""

import json
import sys

import ruamel.yaml
import yaml

STRING = "tag:yaml.org,2002:str"


class StrictLoader(yaml.SafeLoader):
    """SafeLoader that refuses a key that is given twice; merged keys may be."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key_node, _ in node.value:
            if key_node.tag == "tag:yaml.org,2002:merge":
                key = ("merge",)
            else:
                key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"duplicate key {key!r}", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep=deep)


def kind(node):
    return type(node).__name__


def tag(node):
    return str(node.tag)


def tree(flatten, node):
    if kind(node) == "ScalarNode":
        return ["string" if tag(node) == STRING else "other", node.value]
    if kind(node) == "SequenceNode":
        return ["list", [tree(flatten, item) for item in node.value]]
    flatten(node)
    pairs = {}
    for key, value in node.value:
        pairs[key.value] = tree(flatten, value)
    return ["map", sorted([key, value] for key, value in pairs.items())]


def read_pyyaml(text):
    loader = StrictLoader(text)
    try:
        node = loader.get_single_node()
        if node is not None:
            loader.construct_document(node)
    finally:
        loader.dispose()
    # Constructing flattens the nodes in place, merged keys first: later pairs win.
    return ["other", ""] if node is None else tree(lambda node: None, node)


def read_ruamel(text):
    reader = ruamel.yaml.YAML(typ="safe", pure=True)
    reader.load(text)
    reader = ruamel.yaml.YAML(typ="safe", pure=True)
    node = reader.compose(text)
    if node is None:
        return ["other", ""]
    constructor = ruamel.yaml.YAML(typ="safe", pure=True).constructor
    return tree(constructor.flatten_mapping, node)


def attempt(read, text):
    try:
        answer = {"tree": read(text)}
        json.dumps(answer, ensure_ascii=False).encode("utf-8")
        return answer
    except Exception as error:  # the readers raise many kinds, ValueError among them
        return {"error": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    document = json.loads(line)
    answer = {"pyyaml": attempt(read_pyyaml, document), "ruamel": attempt(read_ruamel, document)}
    print(json.dumps(answer))
