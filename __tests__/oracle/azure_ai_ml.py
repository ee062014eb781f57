"""azure-ai-ml as referee: loads environments of Azure ML v2.

A case is {"text": yaml, "files": {path: text}} for an environment file among others, {"path": file} for one on disk, or
{"path": file, "pointer": [key, ...]} for an environment inside a job, component or deployment; {"python": {...}} are the
arguments of an environment that is made in code.
"""

import json
import logging
import os
import sys
import tempfile
from pathlib import Path

answers = sys.stdout
sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")
logging.disable(logging.CRITICAL)
os.environ["AZUREML_DISABLE_TELEMETRY"] = "1"

import yaml  # noqa: E402
from azure.ai.ml import load_environment  # noqa: E402
from azure.ai.ml._schema import AnonymousEnvironmentSchema  # noqa: E402
from azure.ai.ml.entities import Environment  # noqa: E402

folder = Path(tempfile.mkdtemp())
written = None


def place(files):
    global written
    if files == written:
        return
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    written = files


def load(case):
    if "python" in case:
        return Environment(**case["python"])
    if "pointer" in case:
        path = Path(case["path"])
        value = yaml.safe_load(path.read_text(encoding="utf-8"))
        for key in case["pointer"]:
            value = value[key]
        return AnonymousEnvironmentSchema(context={"base_path": path.parent}).load(value)
    if "path" in case:
        path = case["path"]
    else:
        place(case["files"])
        path = folder / "e.yml"
        path.write_text(case["text"], encoding="utf-8")
    environment = load_environment(path)
    environment.validate()
    return environment


def describe(environment):
    build = environment.build
    conda = environment.conda_file
    anonymous = None
    if environment.image and not environment.inference_config:
        anonymous = Environment(image=environment.image, conda_file=conda).version
    return {
        "ok": True,
        "name": environment.name,
        "version": environment.version,
        "image": environment.image,
        "build": None if build is None else [build.path and str(build.path), build.dockerfile_path],
        "os": environment.os_type,
        "anonymous": anonymous,
    }


def fields_of(error):
    """Names of the fields that are refused, with the first word of the reason."""
    text = str(error)
    at = text.find("{")
    try:
        found = json.JSONDecoder().raw_decode(text, at)[0]
    except ValueError:
        return [type(error).__name__]
    return sorted(f"{key}: {json.dumps(value)[:60]}" for key, value in found.items())


for line in sys.stdin:
    try:
        answer = describe(load(json.loads(line)))
    # It lets exceptions of every kind out, and each is a refusal.
    except Exception as error:  # pylint: disable=broad-except
        answer = {"ok": False, "why": fields_of(error)}
    print(json.dumps(answer), file=answers)
