"""What Python's tomllib (TOML 1.0) reads in a document.

In: a text. Out: {"tree": T} or {"error": message}, where T is
  ["map", [[key, T], ...]]   sorted by key
  ["list", [T, ...]]
  ["string" | "boolean" | "integer" | "float" | "date", text]
"""

import json
import sys
import tomllib


def tree(value):
    if isinstance(value, dict):
        return ["map", [[key, tree(value[key])] for key in sorted(value)]]
    if isinstance(value, list):
        return ["list", [tree(item) for item in value]]
    if isinstance(value, str):
        return ["string", value]
    if isinstance(value, bool):
        return ["boolean", str(value).lower()]
    if isinstance(value, int):
        return ["integer", str(value)]
    if isinstance(value, float):
        return ["float", repr(value)]
    return ["date", value.isoformat()]


def attempt(text):
    try:
        return {"tree": tree(tomllib.loads(text))}
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        return {"error": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    print(json.dumps(attempt(json.loads(line))))
