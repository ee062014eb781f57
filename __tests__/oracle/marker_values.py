"""What markers come to in an environment, as `packaging` evaluates them: {"marker", "values"} a line, true, false or null out."""

import json
import sys
import warnings

from packaging.markers import Marker

warnings.simplefilter("ignore")


def value(case):
    try:
        return Marker(case["marker"]).evaluate(case["values"])
    except Exception:
        return None


for line in sys.stdin:
    print(json.dumps(value(json.loads(line))))
