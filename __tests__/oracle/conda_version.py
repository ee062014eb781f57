"""Compares conda versions by rattler, and by conda where a checkout of it stands beside the virtual environment.

One JSON pair of texts a line in; one line out: `{"rattler": order, "conda": order}`, where an order is -1, 0 or 1, or null when
one of the two is refused, and "conda" is missing without a checkout.
"""

import json
import os
import sys

from rattler import Version

os.environ["CONDARC"] = os.devnull
sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(sys.executable))), "conda"))
try:
    import conda

    conda.__version__ = "26.7.1"
    from conda.models.version import VersionOrder
except ImportError:
    VersionOrder = None


def order(parse, left, right):
    try:
        a, b = parse(left), parse(right)
    except Exception:
        return None
    return 0 if a == b else -1 if a < b else 1


for line in sys.stdin:
    left, right = json.loads(line)
    answer = {"rattler": order(Version, left, right)}
    if VersionOrder is not None:
        answer["conda"] = order(VersionOrder, left, right)
    print(json.dumps(answer))
