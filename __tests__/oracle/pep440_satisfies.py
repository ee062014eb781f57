"""Whether a version satisfies a specifier, as `packaging` knows it: one JSON pair of texts a line in; true, false, or null where one is refused, out."""

import json
import sys

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion


def satisfies(version, specifier):
    try:
        return SpecifierSet(specifier).contains(version, prereleases=True)
    except (InvalidSpecifier, InvalidVersion):
        return None


for line in sys.stdin:
    print(json.dumps(satisfies(*json.loads(line))))
