/** The text of `split_layers.py` behind its first comment. Written by `npm run embed`. */
export const SPLIT_SCRIPT = `import csv, glob, hashlib, json, os, stat, sys

ROOT = "/opt/terrarium"
PREFIX = ROOT + "/env"
LAYERS = ROOT + "/layers"
OWN, BUCKETS, LARGE = 12, 8, 10 << 20
EPOCH = 315532800
begin = int(sys.argv[1])


def conda_files():
    for record in sorted(glob.glob(PREFIX + "/conda-meta/*.json")):
        with open(record, encoding="utf-8") as file:
            meta = json.load(file)
        name = "conda " + str(meta.get("name"))
        yield record, name
        for path in meta.get("files") or []:
            yield os.path.join(PREFIX, path), name


def pip_files():
    for record in sorted(glob.glob(PREFIX + "/lib/python*/site-packages/*.dist-info/RECORD")):
        folder = os.path.dirname(record)
        name = "pip " + os.path.basename(folder).split("-")[0].lower()
        with open(record, encoding="utf-8", errors="surrogateescape", newline="") as file:
            for row in csv.reader(file):
                if row:
                    yield os.path.normpath(os.path.join(os.path.dirname(folder), row[0])), name


owners = {}
for path, name in list(conda_files()) + list(pip_files()):
    owners.setdefault(path, name)


def owner(path):
    folder, name = os.path.split(path)
    if os.path.basename(folder) == "__pycache__" and path not in owners:
        path = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
    return owners.get(path)


groups, folders = {}, []
for top in (PREFIX, ROOT + "/src"):
    for folder, names, files in os.walk(top):
        links = [name for name in names if os.path.islink(os.path.join(folder, name))]
        folders.append(folder)
        for name in files + links:
            path = os.path.join(folder, name)
            groups.setdefault(owner(path), []).append(path)

rest = groups.pop(None, [])
sizes = {name: sum(os.lstat(path).st_size for path in paths) for name, paths in groups.items()}
large = sorted((name for name in groups if sizes[name] >= LARGE), key=lambda name: (-sizes[name], name))[:OWN]
layers = {OWN + BUCKETS: rest}
for name, paths in groups.items():
    bucket = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % BUCKETS
    layers.setdefault(sorted(large).index(name) if name in large else OWN + bucket, []).extend(paths)

modes = {folder: stat.S_IMODE(os.lstat(folder).st_mode) for folder in folders}
made = set()


def target(layer, path):
    return os.path.join(LAYERS, "%02d" % layer) + path


def make(layer, folder):
    at = target(layer, folder)
    if at in made or not folder.startswith(ROOT + "/"):
        os.makedirs(at, exist_ok=True)
        return
    make(layer, os.path.dirname(folder))
    if not os.path.isdir(at):
        os.mkdir(at)
    made.add(at)
    os.chmod(at, modes.get(folder, 0o755))


for layer, paths in layers.items():
    for path in paths:
        if os.lstat(path).st_mtime >= begin:
            os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)
        make(layer, os.path.dirname(path))
        os.rename(path, target(layer, path))
for folder in folders:
    if not os.listdir(folder):
        make(OWN + BUCKETS, folder)
for folder, names, files in os.walk(LAYERS, topdown=False):
    os.utime(folder, (EPOCH, EPOCH))
`;
