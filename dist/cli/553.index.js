export const id = 553;
export const ids = [553];
export const modules = {

/***/ 2553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nativeBuilder: () => (/* binding */ nativeBuilder),
  nativeBuilderFirst: () => (/* binding */ nativeBuilderFirst)
});

// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(2127);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/snapshot/docker-pattern.js
var docker_pattern = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/core/text/pattern.js
var pattern = __webpack_require__(1838);
;// CONCATENATED MODULE: ./build/core/assemble/file-tree.js


/** 2000-01-01, the time of everything that we write, in seconds since 1970. */
const INSTANT = 946_684_800;
const PLAIN = { mode: 0o755, uid: 0, gid: 0, time: INSTANT };
function emptyFolder(attributes = PLAIN) {
    const { mode, uid, gid, time } = attributes;
    return { kind: 'folder', mode, uid, gid, time, children: new Map() };
}
/** Makes a folder, or gives one that is there other attributes. */
function placeFolder(root, path, attributes) {
    const before = findNode(root, path);
    const children = before?.kind === 'folder' ? before.children : new Map();
    placeNode(root, path, { ...emptyFolder(attributes), children });
}
/** The names on the way to a path, which none of them leads out of. */
function namesOf(path) {
    return external_node_path_.posix
        .resolve('/', path)
        .split('/')
        .filter((name) => name !== '');
}
/** What is at a path; links on the way are not followed. */
function findNode(root, path) {
    let node = root;
    for (const name of namesOf(path))
        node = node?.kind === 'folder' ? node.children.get(name) : undefined;
    return node;
}
/** Puts a node at a path. Folders above it are made; what is in their way goes. */
function placeNode(root, path, node) {
    const names = namesOf(path);
    const last = names.at(-1);
    if (last === undefined)
        return;
    let folder = root;
    for (const name of names.slice(0, -1)) {
        const next = folder.children.get(name);
        const inside = next?.kind === 'folder' ? next : emptyFolder();
        folder.children.set(name, inside);
        folder = inside;
    }
    folder.children.set(last, node);
}
function removeNode(root, path) {
    const parent = findNode(root, external_node_path_.posix.dirname(external_node_path_.posix.resolve('/', path)));
    if (parent?.kind === 'folder')
        parent.children.delete(external_node_path_.posix.basename(path));
}
/** As Linux has it for a whole path. */
const MAX_LINKS = 40;
/**
 * Where a path leads: every link on it is followed, inside the root, and what is not there is taken as written.
 * https://pkg.go.dev/github.com/containerd/continuity/fs#RootPath
 */
function followPath(root, path) {
    const ahead = [...namesOf(path)];
    let place = '/';
    let links = 0;
    for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
        const next = external_node_path_.posix.resolve(place, name);
        const node = findNode(root, next);
        if (node?.kind !== 'link') {
            place = next;
            continue;
        }
        links += 1;
        if (links > MAX_LINKS)
            throw new errors/* TerrariumError */.qM('build-failed', `too many links lead on from ${JSON.stringify(path)}`);
        ahead.unshift(...node.target.split('/').filter((part) => part !== ''));
        if (node.target.startsWith('/'))
            place = '/';
    }
    return place;
}

;// CONCATENATED MODULE: ./build/core/assemble/copy-files.js







const FOLDER_MODE = 0o755;
/**
 * Copies files of a context into a layer, as BuildKit does it.
 * https://github.com/moby/buildkit/blob/v0.32.2/solver/llbsolver/file/backend.go and https://github.com/tonistiigi/fsutil/blob/master/copy/copy.go
 */
function copyFiles(layer, copying) {
    for (const source of copying.sources)
        for (const path of matchesOf(copying.context, source))
            copyOne(layer, copying, path);
}
function copyOne(layer, { context, destination, mode, line }, path) {
    const from = followPath(context, path);
    const node = findNode(context, from);
    if (node === undefined)
        throw new errors/* TerrariumError */.qM('build-failed', `line ${line}: ${(0,diagnostic/* quote */.hD)(path)} is not in the context`);
    // Folders that are missing get no more than permissions.
    const made = (mode ?? FOLDER_MODE) & 0o777;
    const asFolder = destination.endsWith('/');
    layer.makeFolders(layer.follow(asFolder ? destination : external_node_path_.posix.dirname(destination)), made);
    const place = layer.follow(destination);
    if (node.kind === 'folder') {
        layer.makeFolders(place, made);
        copyChildren(layer, node, { from, to: place, mode });
        return;
    }
    const target = layer.isFolder(place) ? external_node_path_.posix.join(place, external_node_path_.posix.basename(path)) : place;
    layer.makeFolders(external_node_path_.posix.dirname(target), made);
    copyNode(layer, node, { from, to: target, mode });
}
function copyChildren(layer, { children }, { from, to, mode }) {
    for (const [name, child] of [...children].sort(([a], [b]) => (a < b ? -1 : 1)))
        copyNode(layer, child, { from: external_node_path_.posix.join(from, name), to: external_node_path_.posix.join(to, name), mode });
}
function copyNode(layer, node, placed) {
    const { from, to, mode } = placed;
    if (node.kind === 'folder') {
        layer.addFolder(to, mode ?? FOLDER_MODE);
        copyChildren(layer, node, placed);
    }
    else if (node.kind === 'link')
        layer.addLink(to, node.target);
    else
        layer.addFile(to, mode ?? (node.executable ? 0o755 : 0o644), from.slice(1));
}
/** Paths that a source names. A pattern that matches nothing copies nothing. */
function matchesOf(context, source) {
    const names = external_node_path_.posix
        .resolve('/', source)
        .split('/')
        .filter((name) => name !== '');
    const first = names.findIndex(isPattern);
    if (first < 0)
        return [`/${names.join('/')}`];
    const top = `/${names.slice(0, first).join('/')}`;
    // What is behind a link is not among the files that were selected for a pattern.
    if (followPath(context, top) !== top)
        throw (0,refusal/* needsBuildKit */.c)(`${(0,diagnostic/* quote */.hD)(source)} leads through a link`);
    const tokens = (0,docker_pattern/* parseSource */.P)(names.slice(first).join('/'));
    const folder = findNode(context, top);
    if (tokens === undefined || folder?.kind !== 'folder')
        throw new errors/* TerrariumError */.qM('build-failed', `${(0,diagnostic/* quote */.hD)(source)} is in no folder of the context`);
    return matchesIn(folder, '', (path) => (0,pattern/* matchesTokens */.e_)(tokens, path)).map((path) => external_node_path_.posix.join(top, path));
}
// What is in a folder that matches is copied with it.
function matchesIn({ children }, above, isMatch) {
    return [...children]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, child]) => {
        const path = above === '' ? name : `${above}/${name}`;
        if (isMatch(path))
            return [path];
        return child.kind === 'folder' ? matchesIn(child, path, isMatch) : [];
    });
}
function isPattern(name) {
    return /[*?]/.test(name);
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(1341);
;// CONCATENATED MODULE: ./build/core/assemble/image-files.js



/** One time for every image, so that equal inputs give equal digests. */
const CREATED = '1970-01-01T00:00:00Z';
/** The configuration of an image. What the base says of its own build is left out. */
function imageConfiguration({ platform, base, changes, layers, labels }) {
    const { config: runtime, author } = changes;
    const before = (0,json/* isRecord */.u4)(runtime.Labels) ? runtime.Labels : {};
    const { os, architecture, variant } = (0,names_platform/* parsePlatform */.FL)(platform) ?? { os: '', architecture: '', variant: undefined };
    const kept = Object.fromEntries(Object.entries(base).filter(([name]) => KEPT.includes(name)));
    return {
        ...kept,
        ...(author === undefined ? {} : { author }),
        architecture,
        os,
        ...(variant === undefined ? {} : { variant }),
        created: CREATED,
        config: { ...runtime, Labels: { ...before, ...Object.fromEntries(labels) } },
        rootfs: { type: 'layers', diff_ids: [...diffIdsOf(base), ...layers.flatMap((layer) => layer?.diffId ?? [])] },
        history: [...listOf(base.history), ...historyOf(changes, layers)],
    };
}
const KEPT = ['author', 'os.version', 'os.features'];
/** The digests of a configuration's layers before they were compressed. */
function diffIdsOf(configuration) {
    return (0,json/* isRecord */.u4)(configuration.rootfs) ? listOf(configuration.rootfs.diff_ids) : [];
}
function historyOf({ history }, layers) {
    const steps = [...layers];
    return history.map(({ createdBy, isEmpty }) => {
        const layer = isEmpty ? undefined : steps.shift();
        const entry = { created: CREATED, created_by: createdBy, comment: 'terrarium' };
        return layer === undefined ? { ...entry, empty_layer: true } : entry;
    });
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
const CONFIG_MEDIA = 'application/vnd.oci.image.config.v1+json';
const LAYER_MEDIA = 'application/vnd.oci.image.layer.v1.tar+gzip';
const OCI_LAYERS = {
    'application/vnd.docker.image.rootfs.diff.tar.gzip': LAYER_MEDIA,
    'application/vnd.docker.image.rootfs.diff.tar': 'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.docker.image.rootfs.diff.tar.zstd': 'application/vnd.oci.image.layer.v1.tar+zstd',
};
/** A layer as a manifest of OCI names it; `undefined` for one that may not be copied, or that we do not know. */
function ociLayer({ mediaType, digest, size }) {
    const known = OCI_LAYERS[mediaType] ?? mediaType;
    return /^application\/vnd\.oci\.image\.layer\.v1\.tar(?:\+(?:gzip|zstd))?$/.test(known)
        ? { mediaType: known, digest, size }
        : undefined;
}
/** A manifest. https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md */
function imageManifest(config, layers, annotations) {
    return {
        schemaVersion: 2,
        mediaType: stored_image/* MEDIA */.Rn.manifest,
        config,
        layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
        ...(annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
    };
}

;// CONCATENATED MODULE: ./build/core/assemble/layer-draft.js



/** What an instruction writes on top of an image. */
class LayerDraft {
    #image;
    #owner;
    #entries = new Map();
    /** `image` is what is below; what is written becomes a part of it. */
    constructor(image, owner) {
        this.#image = image;
        this.#owner = owner;
    }
    /**
     * What is written, and the folders above it as they are: an engine would make those that an archive leaves out anew. Folders come
     * before what is in them.
     */
    get entries() {
        const all = new Map(this.#entries);
        for (const path of this.#entries.keys())
            for (let above = external_node_path_.posix.dirname(path); above !== '/' && !all.has(above); above = external_node_path_.posix.dirname(above)) {
                const node = findNode(this.#image, above);
                if (node?.kind === 'folder')
                    all.set(above, { ...node, path: above, kind: 'folder', target: '', source: '' });
            }
        return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    follow(path) {
        return followPath(this.#image, path);
    }
    isFolder(path) {
        return findNode(this.#image, path)?.kind === 'folder';
    }
    /** Makes a folder and those above it that are missing. */
    makeFolders(path, mode) {
        const node = findNode(this.#image, path);
        if (node?.kind === 'folder')
            return;
        if (node !== undefined)
            throw notAFolder(path);
        this.makeFolders(external_node_path_.posix.dirname(path), mode);
        this.addFolder(path, mode);
    }
    /** Makes a folder, or gives one that is there another mode and owner. */
    addFolder(path, mode) {
        const node = findNode(this.#image, path);
        if (node !== undefined && node.kind !== 'folder')
            throw notAFolder(path);
        placeFolder(this.#image, path, { mode, ...this.#owner, time: INSTANT });
        this.#add({ path, kind: 'folder', mode, target: '', source: '' });
    }
    addFile(path, mode, source) {
        this.#replace(path);
        placeNode(this.#image, path, { kind: 'file', executable: (mode & 0o111) !== 0, source });
        this.#add({ path, kind: 'file', mode, target: '', source });
    }
    addLink(path, target) {
        this.#replace(path);
        placeNode(this.#image, path, { kind: 'link', target });
        this.#add({ path, kind: 'link', mode: 0o777, target, source: '' });
    }
    /** Makes what was written a part of another image. */
    mergeInto(image) {
        for (const { path } of this.entries) {
            const node = findNode(this.#image, path);
            if (node?.kind === 'folder')
                placeFolder(image, path, node);
            else if (node !== undefined)
                placeNode(image, path, node);
        }
    }
    #replace(path) {
        if (!this.isFolder(path))
            return;
        throw new errors/* TerrariumError */.qM('build-failed', `a file cannot replace the folder ${JSON.stringify(path)}`);
    }
    #add(entry) {
        this.#entries.set(entry.path, { ...entry, ...this.#owner, time: INSTANT });
    }
}
function notAFolder(path) {
    return new errors/* TerrariumError */.qM('build-failed', `${JSON.stringify(path)} is no folder in the image`);
}

// EXTERNAL MODULE: ./build/core/assemble/owners.js
var owners = __webpack_require__(1431);
// EXTERNAL MODULE: ./build/core/assemble/run-instructions.js + 6 modules
var run_instructions = __webpack_require__(1735);
// EXTERNAL MODULE: ./build/core/assemble/stage-chain.js
var stage_chain = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/oci/describe-bytes.js
var describe_bytes = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/adapters/checkout/folders.js
var folders = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/adapters/files/temporary-folder.js
var temporary_folder = __webpack_require__(4599);
;// CONCATENATED MODULE: ./build/core/assemble/tar-header.js
const BLOCK = 512;
const TYPES = { file: '0', link: '2', folder: '5' };
/** What fits into the fields of a header, which are octal. */
const MOST_ID = 0o7777777;
const MOST_NUMBER = 0o77777777777;
const MOST_NAME = 100;
/**
 * The blocks before the content of a member: ustar, and pax for what does not fit. Equal members have equal bytes.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
function tarHeader(member) {
    const { name, kind, mode, uid, gid, time, size, target } = member;
    const records = recordsOf(member);
    const own = header({ name, type: TYPES[kind], mode, uid, gid, time, size, target });
    if (records === '')
        return own;
    const text = new TextEncoder().encode(records);
    const type = 'x';
    const plain = { name: 'PaxHeader', type, mode: 0o644, uid: 0, gid: 0, time: 0, size: text.byteLength, target: '' };
    return concat([header(plain), text, padding(text.byteLength), own]);
}
/** Zeros that follow so many bytes of content. */
function padding(bytes) {
    return new Uint8Array((BLOCK - (bytes % BLOCK)) % BLOCK);
}
function recordsOf({ name, uid, gid, time, size, target }) {
    const fits = (text) => /^[\x20-\x7e]*$/.test(text) && text.length <= MOST_NAME;
    return [
        fits(name) ? '' : record('path', name),
        fits(target) ? '' : record('linkpath', target),
        uid <= MOST_ID ? '' : record('uid', String(uid)),
        gid <= MOST_ID ? '' : record('gid', String(gid)),
        size <= MOST_NUMBER ? '' : record('size', String(size)),
        time >= 0 && time <= MOST_NUMBER ? '' : record('mtime', String(time)),
    ].join('');
}
// The length counts its own digits.
function record(key, value) {
    const rest = ` ${key}=${value}\n`;
    const bytes = new TextEncoder().encode(rest).byteLength;
    let length = bytes + 1;
    while (String(length).length + bytes !== length)
        length += 1;
    return `${length}${rest}`;
}
function header({ name, type, mode, uid, gid, time, size, target }) {
    const block = new Uint8Array(BLOCK);
    const put = (text, at, most) => {
        block.set(new TextEncoder().encode(text).subarray(0, most), at);
    };
    const number = (value, at, digits, most) => put((value < 0 || value > most ? 0 : value).toString(8).padStart(digits, '0'), at, digits);
    put(name, 0, MOST_NAME);
    number(mode, 100, 7, MOST_ID);
    number(uid, 108, 7, MOST_ID);
    number(gid, 116, 7, MOST_ID);
    number(size, 124, 11, MOST_NUMBER);
    number(time, 136, 11, MOST_NUMBER);
    put(type, 156, 1);
    put(target, 157, MOST_NAME);
    put('ustar', 257, 5);
    put('00', 263, 2);
    // With blanks in its own place.
    const sum = block.reduce((total, byte) => total + byte, 8 * 32);
    put(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8);
    return block;
}
/** True for a block that begins an archive, whichever program wrote it: its checksum says so. */
function isTarHeader(block) {
    if (block.byteLength < BLOCK)
        return false;
    const written = /^[ \0]*([0-7]+)[ \0]/.exec(new TextDecoder('latin1').decode(block.subarray(148, 156)))?.[1];
    const sum = block.subarray(0, BLOCK).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    return written !== undefined && Number.parseInt(written, 8) === sum;
}
function concat(parts) {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.byteLength;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/adapters/assemble/archives.js




/** Beginnings of compressed files, by the compression. */
const MAGIC = { gzip: '1f8b', bzip2: '425a68', xz: 'fd377a585a00', zstd: '28b52ffd' };
/** The first block of a file; less where it is shorter. */
async function firstBlock(path) {
    const file = await (0,promises_.open)(path);
    try {
        const start = Buffer.alloc(BLOCK);
        const { bytesRead } = await file.read(start, 0, BLOCK, 0);
        return start.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
function compressionOf(start) {
    const names = Object.keys(MAGIC);
    return names.find((name) => start.toString('hex').startsWith(MAGIC[name]));
}
/** ADD unpacks archives: whoever has one among the files that it adds needs a builder that does. */
async function requireNoArchives(step, entries, context) {
    if (step.kind !== 'copy' || !step.unpacks)
        return;
    for (const { kind, source } of entries) {
        if (kind !== 'file')
            continue;
        const start = await firstBlock((0,external_node_path_.join)(context, source));
        if (compressionOf(start) !== undefined || isTarHeader(start))
            throw (0,refusal/* needsBuildKit */.c)(`line ${step.line} may unpack ${JSON.stringify(source)}`);
    }
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/adapters/assemble/base-image.js






const SCRATCH = {
    repository: undefined,
    // As BuildKit begins: https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/image.go
    configuration: { config: { WorkingDir: '/' } },
    layers: [],
};
/** Reads manifest and configuration of what FROM names, for one platform. */
async function readBaseImage(registry, from, platform) {
    if (from === 'scratch')
        return SCRATCH;
    const reference = (0,names_reference/* parseReference */.F2)(from);
    if (reference === undefined)
        throw new errors/* TerrariumError */.qM('build-failed', `${JSON.stringify(from)} is no image reference`);
    const manifest = await readManifest(registry, reference, platform);
    const config = (0,stored_image/* parseDescriptor */.BA)(manifest.config);
    const bytes = config && (await registry.getBlob(reference, config));
    const configuration = bytes === undefined ? undefined : (0,json/* parseJson */.qF)(bytes);
    const layers = (Array.isArray(manifest.layers) ? manifest.layers : []).map(stored_image/* parseDescriptor */.BA);
    if (!(0,json/* isRecord */.u4)(configuration) || diffIdsOf(configuration).length !== layers.length)
        throw broken(reference);
    return { repository: reference, configuration, layers: layers.map((layer) => layerOf(layer, reference)) };
}
async function readManifest(registry, reference, platform) {
    const wanted = reference.digest ?? reference.tag ?? 'latest';
    const digest = await (0,stored_image/* resolvePlatform */.u4)(registry, reference, wanted, platform);
    const manifest = digest && (await registry.getManifest(reference, digest));
    if (manifest === undefined)
        throw new errors/* TerrariumError */.qM('registry-not-found', `the base ${(0,names_reference/* formatReference */.FH)(reference)} does not exist`);
    const content = (0,json/* parseJson */.qF)(manifest.bytes);
    if (!(0,json/* isRecord */.u4)(content))
        throw broken(reference);
    return content;
}
function layerOf(layer, reference) {
    if (layer === undefined)
        throw broken(reference);
    const known = ociLayer(layer);
    if (known === undefined)
        throw (0,refusal/* needsBuildKit */.c)(`${(0,names_reference/* formatReference */.FH)(reference)} has a layer of the type ${layer.mediaType}`);
    return known;
}
function broken(reference) {
    return new errors/* TerrariumError */.qM('image-invalid', `the base ${(0,names_reference/* formatReference */.FH)(reference)} cannot be read`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/adapters/assemble/read-layers.js











/** Members of all layers of an image: far more than any has. */
const MAX_MEMBERS = 5_000_000;
/** Reads the layers of an image, lowest first, into what they come to. Files that were wanted have their bytes. */
async function readLayers(registry, repository, layers, wants) {
    const reading = new Reading(wants);
    for (const layer of layers) {
        await (0,temporary_folder/* inTemporaryFolder */.PX)('blob', async (folder) => {
            const file = (0,external_node_path_.join)(folder, 'layer');
            await registry.fetchBlob(repository, layer, file);
            await readLayer(file, layer, reading);
        });
    }
    return reading.root;
}
async function readLayer(file, { digest }, reading) {
    const members = (0,tar_stream.extract)();
    reading.begin();
    members.on('entry', (header, content, next) => {
        reading.take(header, content).then(() => next(), next);
    });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), await decompressor(file), members);
    }
    catch (cause) {
        if (cause instanceof errors/* TerrariumError */.qM)
            throw cause;
        throw new errors/* TerrariumError */.qM('image-invalid', `the layer ${digest} cannot be read`, { cause });
    }
}
// As engines do it: types of layers are wrong at times.
async function decompressor(file) {
    const compression = compressionOf(await firstBlock(file));
    if (compression === 'gzip')
        return (0,external_node_zlib_.createGunzip)();
    return compression === 'zstd' ? (0,external_node_zlib_.createZstdDecompress)() : new external_node_stream_.PassThrough();
}
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Applies members of layers. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#whiteouts */
class Reading {
    #wants;
    root = emptyFolder();
    /** What the layer itself wrote: its whiteouts are about what is below. */
    #written = new Set();
    #members = 0;
    constructor(wants) {
        this.#wants = wants;
    }
    begin() {
        this.#written = new Set();
    }
    async take(header, content) {
        this.#members += 1;
        if (this.#members > MAX_MEMBERS)
            throw new errors/* TerrariumError */.qM('image-invalid', `an image has more than ${MAX_MEMBERS} files`);
        const path = external_node_path_.posix.resolve('/', header.name);
        const isWanted = (header.type ?? 'file') === 'file' && this.#wants(path, header.size ?? 0);
        const chunks = [];
        for await (const chunk of content)
            if (isWanted)
                chunks.push(chunk);
        this.#place(path, header, isWanted ? Buffer.concat(chunks) : undefined);
    }
    #place(path, header, bytes) {
        const { type, linkname } = header;
        const [name, folder] = [external_node_path_.posix.basename(path), external_node_path_.posix.dirname(path)];
        if (name === OPAQUE)
            this.#hideBelow(folder);
        else if (name.startsWith(WHITEOUT))
            this.#hideNamed(folder, name.slice(WHITEOUT.length));
        else if (path !== '/') {
            for (let at = path; at !== '/'; at = external_node_path_.posix.dirname(at))
                this.#written.add(at);
            if (type === 'directory')
                placeFolder(this.root, path, attributesOf(header));
            else if (type === 'symlink')
                placeNode(this.root, path, { kind: 'link', target: linkname ?? '' });
            else {
                // A hard link is what it leads to, be it a link.
                const linked = type === 'link' ? findNode(this.root, linkname ?? '') : undefined;
                placeNode(this.root, path, linked ?? { kind: 'file', executable: false, ...(bytes && { bytes }) });
            }
        }
    }
    #hideNamed(folder, name) {
        if (name === '' || /^\.{1,2}$/.test(name))
            throw new errors/* TerrariumError */.qM('image-invalid', 'a whiteout names no file');
        const path = external_node_path_.posix.join(folder, name);
        if (this.#written.has(path))
            this.#hideBelow(path);
        else
            removeNode(this.root, path);
    }
    // What the layer itself wrote stays, wherever its whiteout is, and the folders above that.
    #hideBelow(folder) {
        const node = findNode(this.root, folder);
        if (node?.kind !== 'folder')
            return;
        for (const [name, child] of [...node.children]) {
            const path = external_node_path_.posix.join(folder, name);
            if (!this.#written.has(path))
                node.children.delete(name);
            else if (child.kind === 'folder')
                this.#hideBelow(path);
        }
    }
}
// What does not fit into a header is in a record of pax.
function attributesOf({ mode = 0o755, uid = 0, gid = 0, mtime, pax }) {
    const number = (name, otherwise) => {
        const written = Number((0,json/* membersOf */.lS)(pax)[name] ?? otherwise);
        return Number.isFinite(written) ? Math.floor(written) : otherwise;
    };
    const time = number('mtime', (mtime?.getTime() ?? 0) / 1000);
    return { mode: mode & 0o7777, uid: number('uid', uid), gid: number('gid', gid), time };
}

;// CONCATENATED MODULE: ./build/adapters/assemble/read-users.js



const PASSWD = '/etc/passwd';
const GROUP = '/etc/group';
/** As BuildKit reads them. */
const MAX_BYTES = 10 * 1024 * 1024;
/** Bytes of such files that are kept of one image: whoever has more of them has their like read again. */
const MAX_KEPT = 4 * MAX_BYTES;
/** Wants what is most likely a file of users. */
function wantsUserFiles() {
    let left = MAX_KEPT;
    return (path, bytes) => {
        const isWanted = /\/(?:passwd|group)$/.test(path) && bytes <= Math.min(MAX_BYTES, left);
        if (isWanted)
            left -= bytes;
        return isWanted;
    };
}
async function readUsers(sources) {
    return { passwd: await readText(PASSWD, sources), group: await readText(GROUP, sources) };
}
async function readText(path, { image, context, readAgain }) {
    const real = followPath(image, path);
    const node = findNode(image, real);
    if (node?.kind !== 'file')
        return '';
    if (node.source !== undefined)
        return (0,promises_.readFile)((0,external_node_path_.join)(context, node.source), 'utf8');
    if (node.bytes !== undefined)
        return new TextDecoder().decode(node.bytes);
    const again = findNode(await readAgain((other, bytes) => other === real && bytes <= MAX_BYTES), real);
    return again?.kind === 'file' ? new TextDecoder().decode(again.bytes) : '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/adapters/assemble/write-layer.js











/** A layer in a file. Equal entries with equal contents are equal bytes. */
async function writeLayer(entries, context, file) {
    const [archive, compressed] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha256')];
    await (0,external_node_stream_promises_.pipeline)(archiveOf(entries, context), hashing(archive), (0,external_node_zlib_.createGzip)(), hashing(compressed), (chunks) => (0,write_file/* writeStream */.G6)(file, 'w', chunks));
    const { size } = await (0,promises_.stat)(file);
    return { mediaType: LAYER_MEDIA, digest: digestOf(compressed), size, diffId: digestOf(archive) };
}
async function* archiveOf(entries, context) {
    for (const entry of entries) {
        const { path, kind, source } = entry;
        const name = `${path.slice(1)}${kind === 'folder' ? '/' : ''}`;
        const from = (0,external_node_path_.join)(context, source);
        const size = kind === 'file' ? (await (0,promises_.stat)(from)).size : 0;
        yield tarHeader({ ...entry, name, size });
        if (kind === 'file')
            yield* contentOf(from, size);
    }
    // The end of an archive.
    yield new Uint8Array(2 * BLOCK);
}
async function* contentOf(file, size) {
    let bytes = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
        bytes += chunk.byteLength;
        yield chunk;
    }
    if (bytes !== size)
        throw new errors/* TerrariumError */.qM('context-changed', `${JSON.stringify(file)} changed while it was copied`);
    yield padding(size);
}
function hashing(hash) {
    return new external_node_stream_.Transform({
        transform: (chunk, _, done) => {
            hash.update(chunk);
            done(undefined, chunk);
        },
    });
}
function digestOf(hash) {
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/adapters/assemble/assembler.js




















/**
 * Builds images here, without a daemon, where every instruction says what files and settings become: nothing is run. What has to be run
 * is a `TerrariumError` with code `needs-buildkit`, before anything is written.
 */
function assembler(registry) {
    return (request) => (0,temporary_folder/* inTemporaryFolder */.PX)('layers', (folder) => assemble(registry, request, folder));
}
async function assemble(registry, request, folder) {
    const { platform, labels, annotations } = request;
    const given = new Map(request.arguments);
    const text = await (0,promises_.readFile)(request.dockerfile, 'utf8');
    const chain = (0,stage_chain/* stageChain */.a)({ text, target: request.target, platform, arguments: given });
    (0,run_instructions/* requireAssembled */.e)(chain.stages);
    const base = await readBaseImage(registry, chain.base, platform);
    const runtime = (0,json/* isRecord */.u4)(base.configuration.config) ? base.configuration.config : {};
    const changes = (0,run_instructions/* runInstructions */.X)(chain.stages, runtime, { ...chain, given });
    const layers = await buildLayers(registry, { request, base, changes, folder });
    const configuration = imageConfiguration({ platform, base: base.configuration, changes, layers, labels });
    const built = layers.filter((layer) => layer !== undefined);
    await pushLayers(registry, request, base, built);
    const config = await pushConfiguration(registry, request, configuration);
    return pushManifest(registry, request, imageManifest(config, [...base.layers, ...built], annotations));
}
async function buildLayers(registry, { request: { contextDirectory, onLine }, base, changes, folder }) {
    const context = (0,once/* lazy */.RZ)(() => readContext(contextDirectory));
    const readAgain = (wants) => readBelow(registry, base, wants);
    const below = (0,once/* lazy */.RZ)(() => readAgain(wantsUserFiles()));
    const built = [];
    for (const [index, step] of changes.layers.entries()) {
        onLine(`layer ${index + 1} of ${changes.layers.length}`);
        const image = await below();
        const users = (0,once/* lazy */.RZ)(() => readUsers({ image, context: contextDirectory, readAgain }));
        const owner = await ownerOf(step, users);
        const { entries } = draftLayer(step, image, { owner, context });
        await requireNoArchives(step, entries, contextDirectory);
        const file = (0,external_node_path_.join)(folder, String(index));
        built.push(entries.length === 0 ? undefined : { ...(await writeLayer(entries, contextDirectory, file)), file });
    }
    return built;
}
async function ownerOf({ owner }, users) {
    if (owner === '')
        return owners/* ROOT */.Dl;
    return (0,owners/* findOwner */.zr)(owner, (0,owners/* isNumeric */.kf)(owner) ? { passwd: '', group: '' } : await users());
}
/** The layers of a base, of which the contents of some files are wanted. */
async function readBelow(registry, base, wants) {
    const { repository, layers } = base;
    return repository === undefined ? emptyFolder() : readLayers(registry, repository, layers, wants);
}
function draftLayer(step, image, { owner, context }) {
    const isApart = step.kind === 'copy' && step.apart;
    const draft = new LayerDraft(isApart ? emptyFolder() : image, owner);
    if (step.kind === 'folder')
        draft.makeFolders(draft.follow(step.path), 0o755);
    else
        copyFiles(draft, { ...step, context: context() });
    if (isApart)
        draft.mergeInto(image);
    return draft;
}
function readContext(folder) {
    const root = emptyFolder();
    const onUnreadable = (error) => {
        throw error;
    };
    for (const { path, kind, executable, target } of (0,folders/* listFolder */.b)(folder, () => false, onUnreadable))
        placeNode(root, path, kind === 'link' ? { kind, target } : { kind, executable });
    return root;
}
async function pushLayers(registry, { repository }, { repository: from, layers }, built) {
    await Promise.all([
        ...layers.map((layer) => from && registry.copyBlob(repository, layer, from)),
        ...built.map(({ file, ...layer }) => registry.putBlob(repository, layer, { kind: 'file', path: file })),
    ]);
}
async function pushConfiguration(registry, { repository }, configuration) {
    const bytes = encode(configuration);
    const descriptor = (0,describe_bytes/* describeBytes */.n)(CONFIG_MEDIA, bytes);
    await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes });
    return descriptor;
}
async function pushManifest(registry, { repository }, manifest) {
    const bytes = encode(manifest);
    const descriptor = (0,describe_bytes/* describeBytes */.n)(stored_image/* MEDIA */.Rn.manifest, bytes);
    await registry.putManifest(repository, descriptor.digest, { mediaType: stored_image/* MEDIA */.Rn.manifest, bytes });
    return descriptor;
}
function encode(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}

// EXTERNAL MODULE: ./build/adapters/image-files.js
var image_files = __webpack_require__(9046);
;// CONCATENATED MODULE: ./build/adapters/assemble/layer-file-reader.js





/** Reads files of an image out of its layers. */
function layerFileReader(registry, budget) {
    return async ({ image, platform, patterns }) => {
        const matchers = patterns.map((pattern) => (0,docker_pattern/* parseDockerPattern */.a)(pattern.replace(/^\//, '')));
        const isMatch = (path) => matchers.some((matches) => matches?.(path) === true);
        const take = (0,image_files/* contentBudget */.n)(budget);
        const { repository, layers } = await readBaseImage(registry, image, platform);
        if (repository === undefined)
            throw new errors/* TerrariumError */.qM('packages-unread', 'the image could not be read');
        const wants = (path, bytes) => isMatch(path.slice(1)) && take(path, bytes);
        return filesOf(await readLayers(registry, repository, layers, wants), '');
    };
}
function filesOf({ children }, above) {
    return [...children].flatMap(([name, node]) => {
        const path = `${above}/${name}`;
        if (node.kind === 'folder')
            return filesOf(node, path);
        return node.kind === 'file' && node.bytes !== undefined ? [{ path, bytes: node.bytes }] : [];
    });
}

;// CONCATENATED MODULE: ./build/adapters/assemble/native-builder.js



/** Assembles images in this process. What has to run in a container, steps and tests, is refused. */
function nativeBuilder(registry) {
    return {
        build: assembler(registry),
        smokeTest: async ({ command }) => {
            throw (0,refusal/* needsBuildKit */.c)(`${JSON.stringify(command)} tests it in a container`);
        },
        readImageFiles: layerFileReader(registry),
        makeRoom: async () => undefined,
    };
}
/**
 * Assembles images in this process, and leaves to a builder what has to run in a container. It is opened when the first one does, and from
 * then on it also reads images and frees its space.
 */
function nativeBuilderFirst(registry, open) {
    const native = nativeBuilder(registry);
    let other;
    const opened = () => {
        other ??= open();
        return other;
    };
    return {
        build: async (request) => {
            try {
                return await native.build(request);
            }
            catch (error) {
                if ((0,refusal/* needOf */.E)(error) === undefined)
                    throw error;
                request.onLine(error.message);
                return (await opened()).build(request);
            }
        },
        smokeTest: async (test) => (await opened()).smokeTest(test),
        readImageFiles: async (request) => (await (other ?? native)).readImageFiles(request),
        makeRoom: async (onLine) => (await (other ?? native)).makeRoom(onLine),
    };
}


/***/ }),

/***/ 1431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   zr: () => (/* binding */ findOwner)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2127);

const ROOT = { uid: 0, gid: 0 };
/** True for an owner that is found without the files of an image. */
function isNumeric(owner) {
    return owner.split(':').every((part) => numberOf(part) !== undefined);
}
/**
 * Numbers of an owner as `--chown` and USER have it: `<user>[:<group>]`, by name or number. A user that is a number is its own group. As
 * with BuildKit, a user that the image does not know is root, and a group that it does not know is that of the user.
 * https://github.com/moby/buildkit/blob/v0.32.2/solver/llbsolver/ops/user_linux.go
 */
function findOwner(owner, { passwd, group }) {
    const colon = owner.indexOf(':');
    const [userName, groupName] = colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)];
    const user = findUser(userName ?? '', passwd);
    if (groupName === undefined)
        return user;
    const known = numberOf(groupName) ?? numberOf(recordOf(group, groupName)[2] ?? '');
    return { uid: user.uid, gid: groupName === '' ? 0 : (known ?? user.gid) };
}
function findUser(name, passwd) {
    const id = numberOf(name);
    if (id !== undefined)
        return { uid: id, gid: id };
    const fields = recordOf(passwd, name);
    return { uid: numberOf(fields[2] ?? '') ?? 0, gid: numberOf(fields[3] ?? '') ?? 0 };
}
// https://man7.org/linux/man-pages/man5/passwd.5.html
function recordOf(text, name) {
    if (name === '')
        return [];
    const records = text.split('\n').map((line) => line.trim().split(':'));
    return records.find(([first]) => first === name) ?? [];
}
const MOST = 2 ** 31 - 1;
function numberOf(text) {
    if (!/^[+-]?\d+$/.test(text))
        return undefined;
    const number = Number(text);
    if (number < 0 || number > MOST)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .needsBuildKit */ .c)(`${JSON.stringify(text)} is no usual number of a user or group`);
    return number;
}


/***/ }),

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf),
/* harmony export */   c: () => (/* binding */ needsBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);

/** Says what an image needs a builder for that runs steps. */
function needsBuildKit(what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('needs-buildkit', `${CANNOT}${what}`, {
        hint: 'build it with BuildKit: builder: buildkit',
    });
}
const CANNOT = 'an image cannot be assembled here: ';
/** What a failure says that BuildKit is needed for; `undefined` for another failure, or none. */
function needOf(failure) {
    const isNeed = failure instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && failure.code === 'needs-buildkit';
    return isNeed ? failure.message.slice(CANNOT.length) : undefined;
}


/***/ }),

/***/ 1735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ requireAssembled),
  X: () => (/* binding */ runInstructions)
});

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js
var rules = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-expand.js + 2 modules
var shell_expand = __webpack_require__(1643);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(8863);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/assemble/container-path.js

/** A path in a container as an instruction means it: absolute, without dots and a slash at its end. */
function absolutePath(folder, path) {
    return external_node_path_.posix.resolve('/', folder, path);
}
/** The destination of COPY: with a slash at its end where it has to be a folder. */
function destinationPath(folder, path) {
    const absolute = absolutePath(folder, path);
    return absolute !== '/' && (path === '' || /(?:^|\/)\.?$/.test(path)) ? `${absolute}/` : absolute;
}

// EXTERNAL MODULE: ./build/core/dockerfile/remote-source.js
var remote_source = __webpack_require__(1913);
// EXTERNAL MODULE: ./build/core/assemble/owners.js
var owners = __webpack_require__(1431);
// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(2127);
;// CONCATENATED MODULE: ./build/core/assemble/copy-step.js





const FLAGS = ['chown', 'chmod', 'link'];
/** Reads COPY and ADD. https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert_copy.go */
function readCopy(step, { folder, expand }) {
    const { flags, line, keyword } = step;
    const refuse = (what) => (0,refusal/* needsBuildKit */.c)(`line ${line} ${what}`);
    const other = flags.find(({ name }) => !FLAGS.includes(name));
    if (other !== undefined)
        throw refuse(`has ${(0,diagnostic/* quote */.hD)(other.text)}`);
    if (step.heredocs.length > 0)
        throw refuse('writes a here-document');
    const words = step.words.map(expand);
    const sources = words.slice(0, -1);
    const strange = sources.find((source) => (0,remote_source/* remoteKind */.j)(source) !== undefined || /[[\]\\]/.test(source));
    if (strange !== undefined)
        throw refuse(`has the source ${(0,diagnostic/* quote */.hD)(strange)}`);
    const value = (name) => expand(flags.find((flag) => flag.name === name)?.value ?? '');
    const [owner, mode] = [value('chown'), value('chmod')];
    if (!/^[0-7]{0,4}$/.test(mode))
        throw refuse(`has the mode ${(0,diagnostic/* quote */.hD)(mode)}`);
    // With a mode, BuildKit copies onto what is below all the same.
    const apart = mode === '' && flags.some(({ name, value: given }) => name === 'link' && given?.toLowerCase() !== 'false');
    if (apart && owner !== '' && !(0,owners/* isNumeric */.kf)(owner))
        throw refuse(`has --link and the owner ${(0,diagnostic/* quote */.hD)(owner)}`);
    return {
        kind: 'copy',
        sources,
        destination: destinationPath(folder, words.at(-1) ?? ''),
        owner,
        mode: mode === '' ? undefined : Number.parseInt(mode, 8),
        apart,
        unpacks: keyword === 'ADD',
        line,
    };
}

// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var dockerfile_json = __webpack_require__(1647);
// EXTERNAL MODULE: ./build/core/dockerfile/values.js
var dockerfile_values = __webpack_require__(3795);
;// CONCATENATED MODULE: ./build/core/assemble/healthcheck.js


/** A health check as configurations have it: durations are nanoseconds. https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md */
function parseHealthcheck({ text, flags }) {
    const [, type = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    if (type.toUpperCase() === 'NONE')
        return { Test: ['NONE'] };
    const json = (0,dockerfile_json/* parseJsonForm */.e)(rest);
    const test = json === undefined || json === 'mixed' ? ['CMD-SHELL', rest] : ['CMD', ...json];
    const values = new Map(flags.map(({ name, value = '' }) => [name, value]));
    const durations = DURATIONS.flatMap(([flag, member]) => {
        const nanoseconds = (0,dockerfile_values/* parseDuration */.E9)(values.get(flag) ?? '');
        return nanoseconds > 0 ? [[member, nanoseconds]] : [];
    });
    const retries = Number(values.get('retries') ?? '');
    return { Test: test, ...Object.fromEntries(durations), ...(retries > 0 ? { Retries: retries } : {}) };
}
const DURATIONS = [
    ['interval', 'Interval'],
    ['timeout', 'Timeout'],
    ['start-period', 'StartPeriod'],
    ['start-interval', 'StartInterval'],
];

;// CONCATENATED MODULE: ./build/core/assemble/ports.js

/** Ports of a word of EXPOSE, each as `80/tcp`; a range is all of its ports. Other forms are left to BuildKit. */
function parsePorts(word, line) {
    const [, first = '', last = first, protocol = 'tcp'] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from > to || to > 65_535)
        throw (0,refusal/* needsBuildKit */.c)(`line ${line} exposes ${JSON.stringify(word)}`);
    return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${protocol.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/core/assemble/stop-signal.js
/** Signals of Linux, by name. https://man7.org/linux/man-pages/man7/signal.7.html */
const NAMES = new Set('ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(' '));
/** True for a number or a name, with or without SIG. */
function isSignal(text) {
    if (/^\d{1,2}$/.test(text))
        return Number(text) > 0 && Number(text) <= 64;
    const name = text.toUpperCase().replace(/^SIG/, '');
    return NAMES.has(name) || /^RTM(?:IN(?:\+(?:1[0-5]|[1-9]))?|AX(?:-(?:1[0-4]|[1-9]))?)$/.test(name);
}

;// CONCATENATED MODULE: ./build/core/assemble/variables.js
/** Where commands are looked for, if an image does not say it. */
const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** The variables of an image, as its configuration lists them, and with what arguments add while it is built. */
class Variables {
    #env;
    #values = new Map();
    constructor(env) {
        this.#env = env.some((text) => nameOf(text) === 'PATH') ? env : [...env, DEFAULT_PATH];
        this.beginStage();
    }
    get env() {
        return this.#env;
    }
    /** Arguments of a stage below stay, except where a variable of the image has their name. */
    beginStage() {
        for (const text of this.#env)
            this.#values.set(nameOf(text), text.slice(nameOf(text).length + 1));
    }
    get(name) {
        return this.#values.get(name);
    }
    /** Sets a variable of the image. Of several that the base has under one name, the first gets the value. */
    set(name, value) {
        const at = this.#env.findIndex((text) => nameOf(text) === name);
        const text = `${name}=${value}`;
        this.#env = at < 0 ? [...this.#env, text] : this.#env.with(at, text);
        this.#values.set(name, value);
    }
    /** Sets an argument, which is no part of the image. */
    declare(name, value) {
        this.#values.set(name, value);
    }
}
function nameOf(text) {
    return text.split('=', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/core/assemble/run-instructions.js













/**
 * Applies the instructions of a chain of stages, base first, to the configuration of a base. `stages` has one list a stage. Throws
 * `needs-buildkit` for what only a running container can do, and `build-failed` for what no builder takes.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
 */
function runInstructions(stages, base, values) {
    requireAssembled(stages);
    const run = new Run(base, values);
    for (const instructions of stages)
        run.stage(instructions);
    return run.changes();
}
/** Members of a configuration that BuildKit keeps of a base. https://github.com/moby/docker-image-spec/blob/v1.3.1/specs-go/v1/image.go */
const KEPT = new Set('User ExposedPorts Env Entrypoint Cmd Volumes WorkingDir Labels StopSignal ArgsEscaped Healthcheck OnBuild Shell'.split(' '));
/** Refuses stages with an instruction that has to be run, before anything else is known of them. */
function requireAssembled(stages) {
    const other = stages.flat().find(({ keyword }) => !Object.hasOwn(INSTRUCTIONS, keyword));
    if (other !== undefined)
        throw (0,refusal/* needsBuildKit */.c)(`line ${other.line} is ${(0,diagnostic/* quote */.hD)(`${other.keyword} ${other.text}`)}`);
}
class Run {
    #values;
    #config;
    #variables;
    #history = [];
    #layers = [];
    #author;
    /** True once this stage has its own CMD: an ENTRYPOINT takes away the base's alone. */
    #hasCommand = false;
    constructor(base, values) {
        this.#values = values;
        this.#config = Object.fromEntries(Object.entries(base).filter(([name]) => KEPT.has(name)));
        this.#variables = new Variables(textsOf(base.Env));
        if (!this.folder.startsWith('/'))
            throw (0,refusal/* needsBuildKit */.c)(`the base works in ${(0,diagnostic/* quote */.hD)(this.folder)}`);
    }
    stage(instructions) {
        this.#hasCommand = false;
        this.#variables.beginStage();
        const [trigger] = textsOf(this.#config.OnBuild);
        if (trigger !== undefined)
            throw (0,refusal/* needsBuildKit */.c)(`what it is built on has ONBUILD ${(0,diagnostic/* quote */.hD)(trigger)}`);
        for (const step of instructions) {
            const layers = this.#layers.length;
            INSTRUCTIONS[step.keyword]?.(this, step);
            this.#history.push({
                createdBy: `${step.keyword} ${step.whole.text.trim().slice(step.keyword.length).trim()}`,
                isEmpty: this.#layers.length === layers,
            });
        }
    }
    changes() {
        const config = { ...this.#config, Env: this.#variables.env };
        return { config, author: this.#author, history: this.#history, layers: this.#layers };
    }
    get folder() {
        return typeof this.#config.WorkingDir === 'string' && this.#config.WorkingDir !== ''
            ? this.#config.WorkingDir
            : '/';
    }
    get user() {
        return typeof this.#config.User === 'string' ? this.#config.User : '';
    }
    get shell() {
        const shell = textsOf(this.#config.Shell);
        return shell.length === 0 ? ['/bin/sh', '-c'] : shell;
    }
    expand({ line }, word) {
        const expansion = (0,shell_expand/* expandWord */.Vo)(word, this.#values.escape, (name) => this.#variables.get(name));
        if (expansion.ok)
            return expansion.text;
        throw new errors/* TerrariumError */.qM('build-failed', `line ${line}: ${(0,diagnostic/* quote */.hD)(word)} cannot be expanded`);
    }
    set(name, value) {
        this.#config[name] = value;
    }
    /** Adds to a member that is an object. */
    addTo(name, members) {
        const before = (0,json/* isRecord */.u4)(this.#config[name]) ? this.#config[name] : {};
        this.set(name, { ...before, ...Object.fromEntries(members) });
    }
    append(name, value) {
        this.set(name, [...textsOf(this.#config[name]), value]);
    }
    setVariables(pairs) {
        for (const [name, value] of pairs)
            this.#variables.set(name, value);
    }
    declare(step) {
        const { given, globals } = this.#values;
        for (const { name, value } of step.assignments) {
            const known = given.get(name) ?? (value === undefined ? globals(name) : this.expand(step, value));
            if (known === shell_variables/* UNKNOWN */.H)
                throw (0,refusal/* needsBuildKit */.c)(`line ${step.line} asks for the machine that builds`);
            if (known !== undefined)
                this.#variables.declare(name, known);
        }
    }
    setAuthor(name) {
        this.#author = name;
    }
    setCommand(command) {
        this.#hasCommand = true;
        this.set('Cmd', command);
    }
    setEntrypoint(command) {
        this.set('Entrypoint', command);
        if (!this.#hasCommand)
            this.set('Cmd', undefined);
    }
    addLayer(step) {
        this.#layers.push(step);
    }
}
const INSTRUCTIONS = {
    ARG: (run, step) => run.declare(step),
    ENV: (run, step) => run.setVariables(pairsOf(run, step)),
    LABEL: (run, step) => run.addTo('Labels', pairsOf(run, step)),
    USER: (run, step) => run.set('User', run.expand(step, step.text)),
    WORKDIR: (run, step) => {
        const text = run.expand(step, step.text);
        const path = absolutePath(run.folder, text);
        // As it is written, where it is absolute.
        run.set('WorkingDir', text.startsWith('/') ? text : path);
        if (path !== '/')
            run.addLayer({ kind: 'folder', path, owner: run.user });
    },
    EXPOSE: (run, step) => {
        const words = (0,rules/* transferWords */.d)(step).flatMap((word) => run.expand(step, word).split(/\s+/));
        const ports = words.flatMap((word) => (word === '' ? [] : parsePorts(word, step.line)));
        run.addTo('ExposedPorts', ports.map((port) => [port, {}]));
    },
    VOLUME: (run, step) => {
        const paths = (0,rules/* transferWords */.d)(step).map((word) => run.expand(step, word));
        run.addTo('Volumes', paths.map((path) => [path, {}]));
    },
    STOPSIGNAL: (run, step) => {
        const signal = run.expand(step, step.text);
        if (!isSignal(signal))
            throw (0,refusal/* needsBuildKit */.c)(`line ${step.line} stops with ${(0,diagnostic/* quote */.hD)(signal)}`);
        run.set('StopSignal', signal);
    },
    SHELL: (run, { json }) => run.set('Shell', json),
    CMD: (run, step) => run.setCommand(commandOf(run, step)),
    ENTRYPOINT: (run, step) => run.setEntrypoint(commandOf(run, step)),
    HEALTHCHECK: (run, step) => run.set('Healthcheck', parseHealthcheck(step)),
    ONBUILD: (run, { text }) => run.append('OnBuild', text),
    MAINTAINER: (run, { text }) => run.setAuthor(text),
    COPY: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
    ADD: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
};
// All of them see the variables as they were before the instruction.
function pairsOf(run, step) {
    return step.assignments.map(({ name, value = '' }) => [run.expand(step, name), run.expand(step, value)]);
}
function commandOf(run, { json, text }) {
    return json === undefined || json === 'mixed' ? [...run.shell, text] : json;
}
function placeOf(run, step) {
    return { folder: run.folder, expand: (word) => run.expand(step, word) };
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stageChain)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _dockerfile_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1643);
/* harmony import */ var _dockerfile_stage_bases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(592);
/* harmony import */ var _dockerfile_stage_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4198);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4169);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1193);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3644);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8786);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2127);









/** Finds the stages of a Dockerfile that was checked before. */
function stageChain({ text, target, platform, arguments: given }) {
    const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .Findings */ .Fv('Dockerfile');
    const file = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(findings, text);
    const options = { buildArgs: Object.fromEntries(given), target: target || undefined, platforms: [platform] };
    const last = (0,_dockerfile_stage_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(findings, file, { target: target || undefined });
    const broken = findings.diagnostics.find(({ severity }) => severity === 'error');
    if (last === undefined || broken !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TerrariumError */ .qM('build-failed', broken?.message ?? `there is no stage ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(target)}`);
    const globals = (0,_dockerfile_stage_bases_js__WEBPACK_IMPORTED_MODULE_2__/* .globalArguments */ .yZ)(file, options)(platform);
    const chain = [];
    let base = '';
    for (let at = last; at >= 0;) {
        const stage = file.stages[at];
        chain.unshift(stage);
        requirePlatform(stage, platform, (text) => expanded(text, stage.line, file.escape, globals));
        base = expanded(stage.from.text, stage.line, file.escape, globals);
        at = file.stages.slice(0, at).findLastIndex(({ name }) => name === base.toLowerCase());
    }
    return { base, stages: chain.map(({ instructions }) => instructions), escape: file.escape, globals };
}
function expanded(text, line, escapeChar, globals) {
    const expansion = (0,_dockerfile_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(text, escapeChar, globals);
    if (expansion.ok)
        return expansion.text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TerrariumError */ .qM('build-failed', `line ${line}: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} cannot be expanded`);
}
// What is built for another machine is copied from, and not built on.
function requirePlatform(stage, platform, expand) {
    if (stage.platform === undefined)
        return;
    const wanted = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePlatform */ .FL)(expand(stage.platform));
    if (wanted !== undefined && (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlatform */ .Bq)(wanted) === platform)
        return;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .needsBuildKit */ .c)(`line ${stage.line} is for the platform ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stage.platform)}`);
}


/***/ })

};
