export const id = 1063;
export const ids = [1063];
export const modules = {

/***/ 34051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   Wd: () => (/* binding */ firstBlock),
/* harmony export */   iy: () => (/* binding */ requireNoArchives)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22127);
/* harmony import */ var _core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21656);




/** Beginnings of compressed files, by the compression. */
const MAGIC = { gzip: '1f8b', bzip2: '425a68', xz: 'fd377a585a00', zstd: '28b52ffd' };
/** The first block of a file; less where it is shorter. */
async function firstBlock(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const start = Buffer.alloc(_core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK */ .IE);
        const { bytesRead } = await file.read(start, 0, _core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK */ .IE, 0);
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
        const start = await firstBlock((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, source));
        if (compressionOf(start) !== undefined || (0,_core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarHeader */ .FY)(start))
            throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .needsBuildKit */ .c)(`line ${step.line} may unpack ${JSON.stringify(source)}`);
    }
}


/***/ }),

/***/ 93541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readBaseImage)
/* harmony export */ });
/* harmony import */ var _core_assemble_image_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73056);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22127);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38384);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21556);
/* harmony import */ var _core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51341);






const SCRATCH = {
    repository: undefined,
    manifest: undefined,
    // As BuildKit begins: https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/image.go
    configuration: { config: { WorkingDir: '/' } },
    layers: [],
};
/** Reads manifest and configuration of what FROM names, for one platform. */
async function readBaseImage(registry, from, platform) {
    if (from === 'scratch')
        return SCRATCH;
    const reference = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(from);
    if (reference === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('build-failed', `${JSON.stringify(from)} is no image reference`);
    const { digest, content: manifest } = await readManifest(registry, reference, platform);
    const config = (0,_core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDescriptor */ .BA)(manifest.config);
    const bytes = config && (await registry.getBlob(reference, config));
    const configuration = bytes === undefined ? undefined : (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(bytes);
    const layers = (Array.isArray(manifest.layers) ? manifest.layers : []).map(_core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDescriptor */ .BA);
    if (!(0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(configuration) || (0,_core_assemble_image_files_js__WEBPACK_IMPORTED_MODULE_0__/* .diffIdsOf */ .Nq)(configuration).length !== layers.length)
        throw broken(reference);
    return {
        repository: reference,
        manifest: digest,
        configuration,
        layers: layers.map((layer) => layerOf(layer, reference)),
    };
}
async function readManifest(registry, reference, platform) {
    const wanted = reference.digest ?? reference.tag ?? 'latest';
    const digest = await (0,_core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePlatform */ .u4)(registry, reference, wanted, platform);
    const manifest = digest && (await registry.getManifest(reference, digest));
    if (manifest === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('registry-not-found', `the base ${(0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)} does not exist`);
    const content = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(manifest.bytes);
    if (!(0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(content))
        throw broken(reference);
    return { digest: manifest.digest, content };
}
function layerOf(layer, reference) {
    if (layer === undefined)
        throw broken(reference);
    const known = (0,_core_assemble_image_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ociLayer */ .FX)(layer);
    if (known === undefined)
        throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .needsBuildKit */ .c)(`${(0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)} has a layer of the type ${layer.mediaType}`);
    return known;
}
function broken(reference) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('image-invalid', `the base ${(0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference)} cannot be read`);
}


/***/ }),

/***/ 33716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ layerFileReader),
/* harmony export */   y: () => (/* binding */ matchingAny)
/* harmony export */ });
/* harmony import */ var _core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17414);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_snapshot_docker_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31916);
/* harmony import */ var _buildkit_image_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82429);
/* harmony import */ var _base_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93541);
/* harmony import */ var _read_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94459);






/** Reads files of an image out of its layers. */
function layerFileReader(registry, budget) {
    return async ({ image, platform, patterns }) => {
        const isMatch = matchingAny(patterns);
        const take = (0,_buildkit_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .contentBudget */ .n)(budget);
        const { repository, layers } = await (0,_base_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseImage */ .l)(registry, image, platform);
        if (repository === undefined)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('packages-unread', 'the image could not be read');
        const wants = (path, bytes) => isMatch(path) && take(path, bytes);
        return (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .filesWithBytes */ .TY)(await (0,_read_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .readLayers */ .n)(registry, repository, layers, wants));
    };
}
/** Whether an absolute path matches one of the patterns, which are those of COPY. */
function matchingAny(patterns) {
    const matchers = patterns.map((pattern) => (0,_core_snapshot_docker_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDockerPattern */ .a)(pattern.replace(/^\//, '')));
    return (path) => matchers.some((matches) => matches?.(path.slice(1)) === true);
}


/***/ }),

/***/ 94459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readLayers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17414);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38384);
/* harmony import */ var _files_decompress_zstd_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70988);
/* harmony import */ var _files_read_tar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29027);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34599);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34051);












/** Members of all layers of an image: far more than any has. */
const MAX_MEMBERS = 5_000_000;
/** Reads the layers of an image, lowest first, into what they come to. Files that were wanted have their bytes. */
async function readLayers(registry, repository, layers, wants) {
    const reading = new Reading(wants);
    for (const layer of layers) {
        await (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .inTemporaryFolder */ .PX)('blob', async (folder) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'layer');
            await registry.fetchBlob(repository, layer, file);
            await readLayer(file, layer, reading);
        });
    }
    return reading.root;
}
async function readLayer(file, { digest }, reading) {
    reading.begin();
    try {
        await (0,_files_read_tar_js__WEBPACK_IMPORTED_MODULE_8__/* .readTar */ .s)(await decompressed(file), (header, content) => reading.take(header, content));
    }
    catch (cause) {
        if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM)
            throw cause;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM('image-invalid', `the layer ${digest} cannot be read`, { cause });
    }
}
// As engines do it: types of layers are wrong at times.
async function decompressed(file) {
    const compression = (0,_archives_js__WEBPACK_IMPORTED_MODULE_10__/* .compressionOf */ .MB)(await (0,_archives_js__WEBPACK_IMPORTED_MODULE_10__/* .firstBlock */ .Wd)(file));
    const compressed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
    // Its failure ends the stream that is read.
    if (compression === 'gzip')
        return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(compressed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), () => undefined);
    return compression === 'zstd' ? (0,_files_decompress_zstd_js__WEBPACK_IMPORTED_MODULE_7__/* .decompressZstd */ .l)(compressed) : compressed;
}
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Applies members of layers. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#whiteouts */
class Reading {
    #wants;
    root = (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyFolder */ .id)();
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
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM('image-invalid', `an image has more than ${MAX_MEMBERS} files`);
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve('/', header.name);
        const isWanted = (header.type ?? 'file') === 'file' && this.#wants(path, header.size ?? 0);
        this.#place(path, header, isWanted ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.buffer)(content) : undefined);
    }
    #place(path, header, bytes) {
        const { type, linkname } = header;
        const [name, folder] = [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)];
        if (name === OPAQUE)
            this.#hideBelow(folder);
        else if (name.startsWith(WHITEOUT))
            this.#hideNamed(folder, name.slice(WHITEOUT.length));
        else if (path !== '/') {
            for (let at = path; at !== '/'; at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at))
                this.#written.add(at);
            if (type === 'directory')
                (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeFolder */ .ew)(this.root, path, attributesOf(header));
            else if (type === 'symlink')
                (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNode */ .wJ)(this.root, path, { kind: 'link', target: linkname ?? '' });
            else {
                // A hard link is what it leads to, be it a link.
                const linked = type === 'link' ? (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .findNode */ .cy)(this.root, linkname ?? '') : undefined;
                // The image would be in itself.
                if (linked?.kind === 'folder')
                    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM('image-invalid', `the hard link ${JSON.stringify(path)} leads to a folder`);
                const executable = ((header.mode ?? 0) & 0o111) !== 0;
                (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNode */ .wJ)(this.root, path, linked ?? { kind: 'file', executable, ...(bytes && { bytes }) });
            }
        }
    }
    #hideNamed(folder, name) {
        if (name === '' || /^\.{1,2}$/.test(name))
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .TerrariumError */ .qM('image-invalid', 'a whiteout names no file');
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name);
        if (this.#written.has(path))
            this.#hideBelow(path);
        else
            (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeNode */ .bf)(this.root, path);
    }
    // What the layer itself wrote stays, wherever its whiteout is, and the folders above that.
    #hideBelow(folder) {
        const node = (0,_core_assemble_file_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .findNode */ .cy)(this.root, folder);
        if (node?.kind !== 'folder')
            return;
        for (const [name, child] of [...node.children]) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name);
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
        const written = Number((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_11__/* .membersOf */ .lS)(pax)[name] ?? otherwise);
        return Number.isFinite(written) ? Math.floor(written) : otherwise;
    };
    const time = number('mtime', (mtime?.getTime() ?? 0) / 1000);
    return { mode: mode & 0o7777, uid: number('uid', uid), gid: number('gid', gid), time };
}


/***/ }),

/***/ 75801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _core_assemble_image_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73056);
/* harmony import */ var _core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21656);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31193);
/* harmony import */ var _files_compress_layer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9241);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39801);











/** A layer in a file. Equal entries with equal contents are equal bytes. */
async function writeLayer(entries, context, file, compression) {
    const [archive, compressed] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')];
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(archiveOf(entries, context), hashing(archive), (0,_files_compress_layer_js__WEBPACK_IMPORTED_MODULE_9__/* .compressing */ .L)(compression), hashing(compressed), (chunks) => (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_10__/* .writeStream */ .G6)(file, 'w', chunks));
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
    return { mediaType: _core_assemble_image_files_js__WEBPACK_IMPORTED_MODULE_6__/* .LAYER_MEDIA */ .jn[compression], digest: digestOf(compressed), size, diffId: digestOf(archive) };
}
async function* archiveOf(entries, context) {
    for (const entry of entries) {
        const { path, kind, source } = entry;
        const name = `${path.slice(1)}${kind === 'folder' ? '/' : ''}`;
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(context, source);
        const size = kind === 'file' ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(from)).size : 0;
        yield (0,_core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .tarHeader */ .pI)({ ...entry, name, size });
        if (kind === 'file')
            yield* contentOf(from, size);
    }
    // The end of an archive.
    yield new Uint8Array(2 * _core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .BLOCK */ .IE);
}
async function* contentOf(file, size) {
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        bytes += chunk.byteLength;
        yield chunk;
    }
    if (bytes !== size)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .TerrariumError */ .qM('context-changed', `${JSON.stringify(file)} changed while it was copied`);
    yield (0,_core_assemble_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .padding */ .Ms)(size);
}
function hashing(hash) {
    return new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform: (chunk, _, done) => {
            hash.update(chunk);
            done(undefined, chunk);
        },
    });
}
function digestOf(hash) {
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 9241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compressing)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** As BuildKit has it. https://github.com/moby/buildkit/blob/v0.20.0/util/compression/zstd.go */
const ZSTD_LEVEL = 3;
/** A stream that compresses a layer. Equal bytes in become equal bytes out, with one version of Node. */
function compressing(compression) {
    if (compression === 'gzip')
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGzip)();
    const { ZSTD_c_compressionLevel: level, ZSTD_c_checksumFlag: checksum } = node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants;
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdCompress)({ params: { [level]: ZSTD_LEVEL, [checksum]: 1 } });
}


/***/ }),

/***/ 70988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ decompressZstd)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/**
 * What a zstd file decompresses to. A file may have several frames, as tools write it that compress in parallel or make every file of a layer
 * readable by itself; the stream of Node ends with the first. https://datatracker.ietf.org/doc/html/rfc8878#section-3
 */
async function* decompressZstd(compressed) {
    const pieces = guarded(compressed);
    try {
        let rest = await nextOf(pieces);
        while (rest !== undefined && !isGuard(rest)) {
            const frame = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress)();
            const feeding = feed(frame, rest, pieces);
            yield* frame;
            rest = await feeding;
        }
    }
    finally {
        // Whoever stops reading leaves the file open otherwise.
        await pieces.return(undefined);
    }
}
/**
 * The pieces of a file, the last with one byte more: a complete frame leaves it, one that was cut off takes it. Node 22, and 24 up to 24.12, do not
 * tell them apart.
 */
async function* guarded(compressed) {
    let before;
    for await (const bytes of compressed) {
        if (bytes.byteLength === 0)
            continue;
        if (before !== undefined)
            yield { bytes: before, isLast: false };
        before = bytes;
    }
    if (before !== undefined)
        yield { bytes: Buffer.concat([before, Buffer.alloc(1)]), isLast: true };
    return undefined;
}
function isGuard({ bytes, isLast }) {
    return isLast && bytes.byteLength === 1;
}
async function nextOf(pieces) {
    return (await pieces.next()).value;
}
/** Gives a frame what it takes, piece by piece. Returns what follows it. Whoever reads the frame gets a failure. */
async function feed(frame, first, pieces) {
    try {
        return await feedPieces(frame, first, pieces);
    }
    catch (error) {
        frame.destroy(error);
        return undefined;
    }
}
async function feedPieces(frame, first, pieces) {
    const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(frame, 'end').catch(() => undefined);
    let given = 0;
    for (let piece = first; piece !== undefined; piece = await nextOf(pieces)) {
        const { bytes, isLast } = piece;
        given += bytes.byteLength;
        // A frame that has ended may never say that it was given something.
        await Promise.race([new Promise((resolve) => frame.write(bytes, resolve)), ended]);
        if (frame.errored !== null)
            return undefined;
        const left = given - frame.bytesWritten;
        if (left > 0)
            return { bytes: bytes.subarray(bytes.byteLength - left), isLast };
        if (frame.destroyed)
            return undefined;
    }
    throw new Error('a zstd frame ends early');
}


/***/ }),

/***/ 29027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56118);


/** Reads the members of a tar file, one after the other. The failure of one ends it. */
async function readTar(archive, take) {
    const members = (0,tar_stream__WEBPACK_IMPORTED_MODULE_1__.extract)();
    members.on('entry', (header, content, next) => {
        // A failure destroys the content too; its reason is that of `next`.
        content.on('error', () => undefined);
        takeWhole(take, header, content).then(() => next(), next);
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(archive, members);
}
async function takeWhole(take, header, content) {
    // The content would never end.
    if (header.type === 'directory' && (header.size ?? 0) > 0)
        throw new Error('a folder of a tar file has contents');
    await take(header, content);
    // What is not read holds up the rest.
    for await (const _ of content)
        ;
}


/***/ }),

/***/ 17414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ filesWithBytes),
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   bf: () => (/* binding */ removeNode),
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   ew: () => (/* binding */ placeFolder),
/* harmony export */   id: () => (/* binding */ emptyFolder),
/* harmony export */   mN: () => (/* binding */ INSTANT),
/* harmony export */   wJ: () => (/* binding */ placeNode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


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
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix
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
    const parent = findNode(root, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', path)));
    if (parent?.kind === 'folder')
        parent.children.delete(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
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
        const next = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(place, name);
        const node = findNode(root, next);
        if (node?.kind !== 'link') {
            place = next;
            continue;
        }
        links += 1;
        if (links > MAX_LINKS)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('build-failed', `too many links lead on from ${JSON.stringify(path)}`);
        ahead.unshift(...node.target.split('/').filter((part) => part !== ''));
        if (node.target.startsWith('/'))
            place = '/';
    }
    return place;
}
/** Files whose bytes were kept. */
function filesWithBytes({ children }, above = '') {
    return [...children].flatMap(([name, node]) => {
        const path = `${above}/${name}`;
        if (node.kind === 'folder')
            return filesWithBytes(node, path);
        return node.kind === 'file' && node.bytes !== undefined ? [{ path, bytes: node.bytes }] : [];
    });
}


/***/ }),

/***/ 73056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ imageManifest),
/* harmony export */   FX: () => (/* binding */ ociLayer),
/* harmony export */   Nq: () => (/* binding */ diffIdsOf),
/* harmony export */   SA: () => (/* binding */ imageConfiguration),
/* harmony export */   jn: () => (/* binding */ LAYER_MEDIA),
/* harmony export */   qo: () => (/* binding */ CONFIG_MEDIA)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68786);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51341);



/** One time for every image, so that equal inputs give equal digests. */
const CREATED = '1970-01-01T00:00:00Z';
/** The configuration of an image. What the base says of its own build is left out. */
function imageConfiguration({ platform, base, changes, layers, labels }) {
    const { config: runtime, author } = changes;
    const before = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(runtime.Labels) ? runtime.Labels : {};
    const { os, architecture, variant } = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(platform) ?? { os: '', architecture: '', variant: undefined };
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
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(configuration.rootfs) ? listOf(configuration.rootfs.diff_ids) : [];
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
const LAYER_MEDIA = {
    gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
};
const OCI_LAYERS = {
    'application/vnd.docker.image.rootfs.diff.tar.gzip': LAYER_MEDIA.gzip,
    'application/vnd.docker.image.rootfs.diff.tar': 'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.docker.image.rootfs.diff.tar.zstd': LAYER_MEDIA.zstd,
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
        mediaType: _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA */ .Rn.manifest,
        config,
        layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
        ...(annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
    };
}


/***/ }),

/***/ 62620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pushConfiguration)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _oci_describe_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95281);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73056);



/** Pushes the configuration of an image. */
async function pushConfiguration(registry, repository, configuration) {
    const bytes = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeJson */ .Pr)(configuration);
    const descriptor = (0,_oci_describe_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBytes */ .n)(_image_files_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_MEDIA */ .qo, bytes);
    await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes });
    return descriptor;
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf),
/* harmony export */   c: () => (/* binding */ needsBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

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

/***/ 21656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ isTarHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
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


/***/ })

};
