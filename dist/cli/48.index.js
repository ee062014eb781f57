export const id = 48;
export const ids = [48];
export const modules = {

/***/ 90048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineBuilder: () => (/* binding */ engineBuilder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22127);
/* harmony import */ var _core_resolve_local_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70337);
/* harmony import */ var _image_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21285);
/* harmony import */ var _own_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20021);
/* harmony import */ var _assembler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37104);
/* harmony import */ var _base_contents_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28599);
/* harmony import */ var _package_installer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23385);








/** Assembles images in this process and loads them into an engine, by an archive. The registry is where bases are. */
function engineBuilder(registry, options, { load }) {
    const readable = withoutEngine(registry);
    const { build } = (0,_assembler_js__WEBPACK_IMPORTED_MODULE_5__/* .assembler */ .t)(readable, (0,_package_installer_js__WEBPACK_IMPORTED_MODULE_7__/* .packageInstaller */ .t)(readable, (0,_base_contents_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .baseReader */ .h)(readable, options), options));
    return ({ name, ...request }) => (0,_own_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .inOwnRegistry */ .B)(async (repository, folder) => {
        const { digest, checked = false } = await build({ ...request, repository, compression: 'gzip' });
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'image.tar');
        await (0,_image_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .writeImageArchive */ .H)(registry, { kind: 'pushed', repository, digest }, { file, name });
        await load(file, request.onLine);
        return { checked };
    });
}
/** Images of the engine are not read: it would have to write them into an archive first. */
function withoutEngine(registry) {
    const refusing = (read) => async (repository, reference) => {
        if ((0,_core_resolve_local_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(repository))
            throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .needsBuildKit */ .c)('it is built on an image of the local engine');
        return read(repository, reference);
    };
    return { ...registry, headManifest: refusing(registry.headManifest), getManifest: refusing(registry.getManifest) };
}


/***/ }),

/***/ 21285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ writeImageArchive)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/assemble/tar-header.js
var tar_header = __webpack_require__(21656);
// EXTERNAL MODULE: ./build/core/oci/image-archive.js
var image_archive = __webpack_require__(25034);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/oci/manifest-parts.js
var manifest_parts = __webpack_require__(12128);
;// CONCATENATED MODULE: ./build/core/oci/whole-image.js



/** Reads the manifests of an image. Throws `image-invalid` where one is missing or cannot be read. */
async function readWholeImage(registry, image) {
    const { repository } = image;
    const read = async (digest) => {
        const manifest = await registry.getManifest(repository, digest);
        const parts = manifest && (0,manifest_parts/* manifestParts */.M)(manifest);
        if (manifest === undefined || parts === undefined)
            throw unread(image, digest, manifest === undefined);
        return { manifest, parts };
    };
    const readChild = async ({ digest }) => {
        const child = await read(digest);
        // An index may have said something else of it.
        if (child.parts.kind !== 'image')
            throw unread(image, digest, false);
        return child;
    };
    const root = await read(image.digest);
    const children = root.parts.kind === 'index' ? await Promise.all(root.parts.manifests.map(readChild)) : [];
    const all = [...children, root];
    const blobs = all.flatMap(({ parts }) => (parts.kind === 'image' ? [parts.config, ...parts.layers] : []));
    return { root: root.manifest, manifests: once(all.map(({ manifest }) => manifest)), blobs: once(blobs) };
}
function once(parts) {
    return [...new Map(parts.map((part) => [part.digest, part])).values()];
}
function unread(image, digest, isMissing) {
    const why = isMissing ? 'is missing' : 'cannot be read';
    return new errors/* TerrariumError */.qM('image-invalid', `${(0,reference/* formatImage */.vy)(image)}: the manifest ${digest} ${why}`, {
        hint: 'build it again: --force <id>',
    });
}

// EXTERNAL MODULE: ./build/adapters/files/temporary-folder.js
var temporary_folder = __webpack_require__(34599);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
;// CONCATENATED MODULE: ./build/adapters/image-archive.js








/**
 * Writes an image of a registry into one file, whole or not at all, which `docker load`, `podman load` and `skopeo copy` read. Equal images are equal
 * bytes. Every blob is verified before it is written.
 */
async function writeImageArchive(registry, image, { file, name }) {
    const whole = await readWholeImage(registry, image);
    await (0,temporary_folder/* inTemporaryFolder */.PX)('blob', async (folder) => {
        const fetched = (0,external_node_path_.join)(folder, 'blob');
        await (0,write_file/* replaceStream */.nU)(file, archive());
        async function* archive() {
            for (const { path, bytes } of (0,image_archive/* archiveFiles */.a)(whole, name)) {
                yield header(path, bytes.byteLength);
                yield bytes;
                yield (0,tar_header/* padding */.Ms)(bytes.byteLength);
            }
            for (const blob of whole.blobs)
                yield* blobMember(blob);
            yield new Uint8Array(2 * tar_header/* BLOCK */.IE);
        }
        async function* blobMember(blob) {
            await registry.fetchBlob(image.repository, blob, fetched);
            yield header((0,image_archive/* blobPath */.n)(blob), blob.size);
            yield* (0,external_node_fs_.createReadStream)(fetched);
            yield (0,tar_header/* padding */.Ms)(blob.size);
            await (0,promises_.rm)(fetched);
        }
    });
}
function header(name, size) {
    return (0,tar_header/* tarHeader */.pI)({ name, kind: 'file', mode: 0o644, uid: 0, gid: 0, time: 0, size, target: '' });
}


/***/ }),

/***/ 20021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inOwnRegistry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34599);
/* harmony import */ var _registry_server_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85060);




/**
 * Serves a registry of this process alone while the work runs, and removes what it holds. Others on the machine may reach it, and do not know
 * the name of its repository.
 */
function inOwnRegistry(work) {
    return (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .inTemporaryFolder */ .PX)('layout', async (folder) => {
        const served = await (0,_registry_server_server_js__WEBPACK_IMPORTED_MODULE_3__.serveRegistry)({ directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'registry') });
        try {
            return await work({ registry: served.address, path: `terrarium-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}` }, folder);
        }
        finally {
            await served.close();
        }
    });
}


/***/ })

};
