"""Tags that `packaging` accepts for a CPython on Linux: {"version", "machine", "libc", "major", "minor"} a line, a list out."""

import json
import sys

from packaging.tags import compatible_tags, cpython_tags


# The platforms of packaging are those of the running system: these are its rules for another one.
# https://github.com/pypa/packaging/blob/26.0/src/packaging/_manylinux.py, _musllinux.py
def platforms(machine, libc, major, minor):
    import packaging._manylinux as manylinux
    import packaging._musllinux as musllinux

    if libc == "glibc":
        manylinux._get_glibc_version = lambda: (major, minor)
        manylinux._have_compatible_abi = lambda *_: True
        yield from manylinux.platform_tags([machine])
    else:
        musllinux._get_musl_version = lambda _: musllinux._MuslVersion(major, minor)
        yield from musllinux.platform_tags([machine])
    yield f"linux_{machine}"


def supported(case):
    version = tuple(int(part) for part in case["version"].split("."))
    names = list(platforms(case["machine"], case["libc"], case["major"], case["minor"]))
    own = f"cp{version[0]}{version[1]}"
    tags = list(cpython_tags(version, abis=[own], platforms=names))
    tags += compatible_tags(version, own, names)
    return [str(tag) for tag in tags]


for line in sys.stdin:
    print(json.dumps(supported(json.loads(line))))
