"""Reads match specs by rattler, and by conda where a checkout of it stands beside the virtual environment.

One JSON list of texts a line in; one list a line out: for each text `{"rattler": fields, "conda": fields}`, where fields are
null when the text is refused, and "conda" is missing without a checkout.
"""

import json
import os
import re
import sys

from rattler import MatchSpec

os.environ["CONDARC"] = os.devnull
sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(sys.executable))), "conda"))
try:
    import conda

    conda.__version__ = "26.7.1"
    import logging
    import warnings

    from conda.models.match_spec import MatchSpec as CondaSpec

    warnings.simplefilter("ignore")
    logging.disable()
except ImportError:
    CondaSpec = None


def by_rattler(text):
    try:
        spec = MatchSpec(text, strict=False, exact_names_only=False)
    except Exception:
        return None
    text = str(spec)
    name = spec.name.normalized if hasattr(spec.name, "normalized") else str(spec.name)
    fields = {
        "name": name.lower(),
        "channel": spec.channel and spec.channel.base_url,
        "subdir": spec.subdir,
        "version": None if spec.version == "*" else spec.version,
        "build": spec.build,
        "build_number": spec.build_number,
        "md5": spec.md5 and spec.md5.hex(),
        "sha256": spec.sha256 and spec.sha256.hex(),
        "fn": spec.file_name,
    }
    for key in ("license", "license_family", "url"):
        found = re.search(rf'[\[ ]{key}="([^"]*)"', text)
        fields[key] = found and found.group(1)
    found = re.search(r'track_features="([^"]*)"', text)
    fields["track_features"] = found and sorted(set(found.group(1).split()))
    return {key: str(value).strip() for key, value in fields.items() if value is not None}


def number(match):
    operator, digits = match.groups()
    return f"build_number={'' if operator in ('=', '==') else operator}{digits}"


def by_conda(text):
    try:
        # A scalar of YAML has no blanks in front unless it is quoted.
        spec = CondaSpec(text.strip())
        # What conda writes into the file that its solver reads, with one text for the equal forms.
        text = str(CondaSpec(str(spec)))
        text = re.sub(r"build_number='?([=<>!]*)0*([0-9]+)'?", number, text)
        return {"text": re.sub(r"version='=([^=,|'][^,|'*]*?)(?:\.?\*)?(?=[,|])", r"version='\1.*", text)}
    except Exception:
        return None


for line in sys.stdin:
    answers = []
    for text in json.loads(line):
        answer = {"rattler": by_rattler(text)}
        if CondaSpec is not None:
            answer["conda"] = by_conda(text)
        answers.append(answer)
    print(json.dumps(answers))
