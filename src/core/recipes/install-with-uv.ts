/** The text of `install_with_uv.py` behind its first comment. Written by `npm run embed`. */
export const UV_SCRIPT = `import configparser, glob, os, re, subprocess, sys

try:
    from importlib.metadata import distributions
except ImportError:
    sys.exit("terrarium: pip installs, not uv: Python is older than 3.8")

program, prefix, definition, cache, harmless, pinned = sys.argv[1:7]
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
    for file in files + [named] * (named is not None):
        parser = configparser.RawConfigParser()
        if parser.read(file, encoding="utf-8"):
            for section in parser.sections():
                yield from parser.items(section)
    for name, value in os.environ.items():
        if name.startswith("PIP_") and name != "PIP_CONFIG_FILE" and value:
            yield name[4:].lower(), value


def environment(settings, has_index):
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


def names_and_versions(folders):
    for found in distributions(path=folders):
        if found.metadata["Name"]:
            yield re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower(), found.version


try:
    settings = [(name.replace("_", "-"), value) for name, value in pip_settings()]
except (configparser.Error, UnicodeError, OSError):
    leave("its configuration cannot be read")
names = [name for name, _ in settings]
others = [name for name in names if name not in HARMLESS and (name not in INDEXES or names.count(name) > 1)]
if others:
    leave("the base or a secret sets " + others[0])

lines = []
for file in glob.glob(definition + "/requirements*.txt"):
    with open(file, encoding="utf-8") as opened:
        lines += opened.read().split("\\n")
has_index = any(line.startswith("--index-url ") for line in lines)
hashed = any(line == "--require-hashes" or " --hash=" in line for line in lines)
constraints = definition + "/constraints.txt"
hosts = [host for name, value in settings if name == "trusted-host" for host in value.split()]
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
    "--requirement=" + definition + "/requirements.txt",
]
command += ["--require-hashes"] * hashed
command += ["--constraint=" + constraints] * os.path.exists(constraints)
command += ["--allow-insecure-host=" + host for host in hosts]
if subprocess.run(command, env=environment(settings, has_index)).returncode != 0:
    leave("that could not")
os.remove(prefix + "/.lock")

# pip does not install again what the base has, unless another version is asked for.
base = dict(names_and_versions([path for path in sys.path if not path.startswith(prefix)]))
for name, version in names_and_versions(glob.glob(prefix + "/lib/python*/site-packages")):
    if name in base and (pinned == "no" or base[name] == version):
        leave("the base has " + name + " " + base[name])
`;
