"""The order of two versions as `packaging` knows it: one JSON pair of texts a line in; -1, 0, 1, or null where one is refused, out."""

import json
import sys

from packaging.version import InvalidVersion, Version


def order(left, right):
    try:
        a, b = Version(left), Version(right)
    except InvalidVersion:
        return None
    return 0 if a == b else -1 if a < b else 1


for line in sys.stdin:
    print(json.dumps(order(*json.loads(line))))
