/** The text of `install_with_uv.py` behind its first comment. Written by `npm run embed`. */
export const UV_SCRIPT = `import configparser, csv, glob, importlib.util, os, re, subprocess, sys

try:
    from importlib.metadata import distributions
except ImportError:
    sys.exit("terrarium: pip installs, not uv: Python is older than 3.8")

program, prefix, requirements, cache, harmless = sys.argv[1:6]
# Who fixes what is installed: a lock, a record in the constraints beside the requirements, or nobody.
mode = sys.argv[6]
hashed, has_index = (word == "yes" for word in sys.argv[7:9])
HARMLESS = harmless.split(",")
# Settings of pip that uv has as well.
VARIABLES = {
    "cert": "SSL_CERT_FILE",
    "client-cert": "SSL_CLIENT_CERT",
    "default-timeout": "UV_HTTP_TIMEOUT",
    "retries": "UV_HTTP_RETRIES",
    "timeout": "UV_HTTP_TIMEOUT",
}
# Where packages are: of a line and a setting, pip takes the line.
INDEXES = {"index-url": "UV_INDEX_URL", "extra-index-url": "UV_EXTRA_INDEX_URL"}
SYSTEM_CERTIFICATES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")


def leave(reason):
    print("terrarium: pip installs, not uv: " + reason, flush=True)
    sys.exit(1)


# https://pip.pypa.io/en/stable/topics/configuration/
def pip_settings():
    home = os.path.expanduser("~")
    files = ["/etc/xdg/pip/pip.conf", "/etc/pip.conf", home + "/.pip/pip.conf", home + "/.config/pip/pip.conf"]
    named = os.environ.get("PIP_CONFIG_FILE")
    for file in [] if named == os.devnull else files + [named] * (named is not None):
        parser = configparser.RawConfigParser()
        parser.read(file, encoding="utf-8")
        for section in ("global", "install"):
            if parser.has_section(section):
                yield from parser.items(section)
    for name, value in os.environ.items():
        if name.startswith("PIP_") and name != "PIP_CONFIG_FILE" and value:
            yield name[4:].lower(), value


def environment(settings):
    env = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
    bundle = env.get("REQUESTS_CA_BUNDLE") or env.get("CURL_CA_BUNDLE")
    if bundle:
        env.setdefault("SSL_CERT_FILE", bundle)
    for name, value in settings:
        if name in VARIABLES:
            env[VARIABLES[name]] = value
        if name in INDEXES and not has_index:
            env[INDEXES[name]] = " ".join(value.split())
    if any(os.path.exists(path) for path in SYSTEM_CERTIFICATES):
        env.update(UV_SYSTEM_CERTS="1", UV_NATIVE_TLS="1")
    return env


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


# What pip takes for installed: also packages of the user.
def packages_of_base():
    user = os.path.expanduser("~/.local/lib/python%d.%d/site-packages" % sys.version_info[:2])
    folders = [path for path in sys.path + [user] if not path.startswith(prefix)]
    found = {}
    for one in distributions(path=folders):
        if one.metadata["Name"]:
            found.setdefault(normalized(one.metadata["Name"]), set()).add(one.version)
    return found


# As == compares: a local part counts where it is asked for.
def is_version(found, wanted):
    if "+" not in wanted:
        found = found.split("+")[0]
    return re.sub(r"(\\.0)+$", "", found) == re.sub(r"(\\.0)+$", "", wanted)


# pip does not install again what the base has, unless another version is asked for.
def require_new(name, version):
    for there in base.get(name, ()):
        if mode == "open" or is_version(there, version):
            leave("the base has " + name + " " + there)


# Packages are unpacked at the same time: whose file of a path would be there is not known.
def require_apart():
    rows = {}
    for record in glob.glob(prefix + "/lib/python*/site-packages/*.dist-info/RECORD"):
        with open(record, encoding="utf-8", newline="") as file:
            for path, *content in csv.reader(file):
                if rows.setdefault(path, content) is not content and (rows[path] != content or not any(content[:1])):
                    leave("packages have different files " + ascii(path))


variable = next((name for name in ("PYTHONPATH", "PYTHONHOME") if os.environ.get(name)), None)
if variable:
    leave("the base sets " + variable)
try:
    settings = [(name.replace("_", "-"), value) for name, value in pip_settings()]
except (configparser.Error, UnicodeError, OSError):
    leave("its configuration cannot be read")
names = [name for name, _ in settings]
others = [name for name in names if name not in HARMLESS and (name not in INDEXES or names.count(name) > 1)]
if others:
    leave("the base or a secret sets " + others[0])

command = [
    program,
    "pip",
    "install",
    "--python=" + prefix + "/bin/python",
    "--cache-dir=" + cache,
    "--no-config",
    "--no-python-downloads",
    "--no-progress",
    "--link-mode=copy",
    "--index-strategy=unsafe-best-match",
    "--requirement=" + requirements,
]
constraints = os.path.join(os.path.dirname(requirements), "constraints.txt")
command += ["--require-hashes"] * hashed
command += ["--constraint=" + constraints] * (mode == "recorded")
# What a lock leaves out is told by \`pip check\`.
command += ["--no-deps"] * (mode == "locked" and importlib.util.find_spec("pip") is not None)
for name, value in settings:
    if name == "trusted-host":
        command += ["--allow-insecure-host=" + host for host in value.split()]
env = environment(settings)
base = packages_of_base()
recorded = set()
if mode == "recorded":
    with open(constraints, encoding="utf-8") as file:
        recorded = {tuple(line.strip().split("==")) for line in file}
# A pip is seldom asked for: it is worth no second resolution.
if set(base) - {"pip"}:
    dry = subprocess.run(command + ["--dry-run"], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = dry.stdout.decode("ascii", "replace")
    if dry.returncode != 0:
        print(output.encode("ascii", "replace").decode(), flush=True)
        leave("that could not")
    for name, version in re.findall(r"^ \\+ ([a-z0-9-]+)==(\\S+)", output, re.MULTILINE):
        require_new(name, version)
if subprocess.run(command, env=env).returncode != 0:
    leave("that could not")
if os.path.exists(prefix + "/.lock"):
    os.remove(prefix + "/.lock")
installed = set()
for one in distributions(path=glob.glob(prefix + "/lib/python*/site-packages")):
    installed.add((normalized(one.metadata["Name"] or ""), one.version))
for name, version in installed:
    require_new(name, version)
if mode == "recorded" and installed != recorded:
    leave("the record holds other packages")
require_apart()
`;
