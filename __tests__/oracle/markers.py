"""Environment markers as `packaging` reads them: one text a line, its own spelling out, or null."""

import json
import sys
import warnings

from packaging.markers import InvalidMarker, Marker

warnings.simplefilter("ignore")


def spelled(text):
    try:
        return str(Marker(text))
    except (InvalidMarker, ValueError):
        return None


for line in sys.stdin:
    print(json.dumps(spelled(json.loads(line))))
