"""Versions and specifiers as `packaging` reads them: one text a line, {"version", "specifier"} out."""

import json
import sys

from packaging.specifiers import InvalidSpecifier, Specifier
from packaging.version import InvalidVersion, Version


def reads(kind, refusal, text):
    try:
        kind(text)
    except refusal:
        return False
    return True


for line in sys.stdin:
    text = json.loads(line)
    answer = {
        "version": reads(Version, InvalidVersion, text),
        "specifier": reads(Specifier, InvalidSpecifier, text),
    }
    print(json.dumps(answer))
