"""PyYAML as referee: dumps values, and tells what plain scalars and documents are.

Values come as [type, value]: ["map", [[key, value], ...]], ["list", [...]], ["str", text], ["int", decimal text],
["float", text], ["bool", true], ["null"]. A case is {"dump": value}, {"scalar": text} or {"text": yaml}.
"""

import json
import sys

import yaml


def decode(value):
    kind = value[0]
    if kind == "map":
        return {key: decode(item) for key, item in value[1]}
    if kind == "list":
        return [decode(item) for item in value[1]]
    if kind == "int":
        return int(value[1])
    if kind == "float":
        return float(value[1])
    return None if kind == "null" else value[1]


def describe(value):
    if value is None:
        return ["null"]
    kind = {bool: "bool", int: "int", float: "float", str: "str"}.get(type(value), "other")
    return [kind, str(value)]


def answer(case):
    if "dump" in case:
        return yaml.dump(decode(case["dump"]), sort_keys=True)
    try:
        if "scalar" in case:
            resolver = yaml.SafeLoader("")
            tag = resolver.resolve(yaml.ScalarNode, case["scalar"], (True, False))
            loader = yaml.SafeLoader("")
            return describe(loader.construct_object(yaml.ScalarNode(tag, case["scalar"])))
        return yaml.dump(yaml.safe_load(case["text"]), sort_keys=True)
    except (yaml.YAMLError, ValueError, TypeError, IndexError):
        return None


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=False)
