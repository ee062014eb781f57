export const id = 4156;
export const ids = [4156];
export const modules = {

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


/***/ }),

/***/ 48017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireDefinition)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_names_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25762);


/** The definition with this id, else with this name; a usage error where that is none, or several. */
function requireDefinition({ definitions }, wanted) {
    const own = definitions.find(({ origin }) => origin.id === wanted);
    const named = definitions.filter(({ item }) => item.ok && item.value.name === wanted);
    const [found, ...others] = own === undefined ? named : [own];
    if (found === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `no environment is called ${JSON.stringify(wanted)}`, {
            hint: hintFor(wanted, definitions),
        });
    if (others.length === 0)
        return found;
    const ids = named.map(({ origin }) => origin.id).join(', ');
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `several environments are called ${JSON.stringify(wanted)}: ${ids}`, {
        hint: 'name one by its id',
    });
}
function hintFor(wanted, definitions) {
    const names = definitions.flatMap(({ origin, item }) => [origin.id, (item.ok && item.value.name) || origin.id]);
    const meant = (0,_core_names_closest_js__WEBPACK_IMPORTED_MODULE_1__.closest)(wanted, names);
    const broken = definitions.find(({ item }) => !item.ok)?.origin.id;
    if (meant === undefined && broken !== undefined)
        return `terrarium list shows them; one with errors, such as ${broken}, is known by its id alone`;
    return meant === undefined ? 'terrarium list shows them' : `did you mean ${meant}? terrarium list shows them`;
}


/***/ }),

/***/ 44156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_image_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21285);
/* harmony import */ var _adapters_own_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20021);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31193);
/* harmony import */ var _core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51341);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70102);
/* harmony import */ var _core_resolve_local_lookup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70337);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85603);
/* harmony import */ var _builder_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77460);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50418);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90770);
/* harmony import */ var _stop_signals_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93786);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45291);
/* harmony import */ var _command_building_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26820);
/* harmony import */ var _command_one_definition_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48017);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38702);
/* harmony import */ var _command_planning_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(74510);


















const command = {
    usage: 'export <id> --oci <file> [flags]',
    summary: 'Writes the image of one environment into a file, for docker load, podman load or skopeo. What no registry has is built; nothing is pushed.',
    minutes: _deadline_js__WEBPACK_IMPORTED_MODULE_11__/* .BUILDING_MINUTES */ .vI,
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .COMMON */ .Sq,
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .REGISTRY */ .Mo,
        ..._builder_options_js__WEBPACK_IMPORTED_MODULE_9__/* .BUILDER_OPTIONS */ .TV,
        { name: 'oci', kind: 'text', value: '<file>', help: 'the archive: an OCI layout, replaced if it is there' },
        {
            name: 'platform',
            kind: 'text',
            value: '<os/architecture>',
            help: 'of an image of several, this one alone: engines without containerd load no other (default: all)',
        },
        { name: 'verbose', kind: 'flag', help: 'show the output of every build' },
    ],
    run: (args, signal) => (0,_stop_signals_js__WEBPACK_IMPORTED_MODULE_12__/* .untilStopped */ .s)(signal, (stopped) => exportImage(args, stopped)),
};
async function exportImage(args, signal) {
    const file = args.text('oci');
    const [id, ...others] = args.positionals;
    if (file === undefined || file === '' || id === undefined || others.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', 'expected terrarium export <id> --oci <file>');
    const archive = await requirePlace(file);
    return (0,_adapters_own_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .inOwnRegistry */ .B)(async (into) => {
        const planned = await (0,_command_planning_js__WEBPACK_IMPORTED_MODULE_17__/* .makePlan */ .Cs)(args, 'verified', [id], signal, into);
        const { item } = (0,_command_one_definition_js__WEBPACK_IMPORTED_MODULE_15__/* .requireDefinition */ .P)(planned.head, id);
        const environment = item.ok ? item.value : undefined;
        return buildAndWrite(args, { planned, environment, file: archive }, signal);
    });
}
/** Where the archive will be: a file that is there, also behind a link, or a new one in a folder. */
async function requirePlace(file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    const [there, folder] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real))].map((found) => found.catch(() => undefined)));
    if (file !== '-' && folder?.isDirectory() === true && there?.isFile() !== false)
        return real;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .qM('usage', `no archive can be written to ${JSON.stringify(file)}`, {
        hint: '--oci names a file, in a folder that exists',
    });
}
async function buildAndWrite(args, { planned, environment, file }, signal) {
    const { registry } = planned;
    const buildKit = buildKitHere(registry);
    const named = { ...planned, naming: undefined, templates: undefined, openBuildKit: buildKit.open };
    const { outcomes, diagnostics } = await (0,_command_building_js__WEBPACK_IMPORTED_MODULE_14__/* .buildPlanned */ .h)(args, named, signal).finally(buildKit.close);
    const report = await (0,_command_planning_js__WEBPACK_IMPORTED_MODULE_17__/* .reportOf */ .EI)(planned, outcomes, diagnostics);
    (0,_command_planning_js__WEBPACK_IMPORTED_MODULE_17__/* .printFindings */ .c2)(report);
    const image = imageOf(outcomes, environment?.hash);
    if (environment === undefined || image === undefined) {
        (0,_command_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPlanText */ .$D)(report));
        return 1;
    }
    const name = (0,_core_resolve_local_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .localName */ .fk)(environment);
    const chosen = await onePlatform(registry, image, args.text('platform'));
    await (0,_adapters_image_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .writeImageArchive */ .H)(registry, chosen, { file, name });
    (0,_command_output_js__WEBPACK_IMPORTED_MODULE_16__/* .print */ .yy)((0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_8__.logLine)(`${name} ${chosen.digest} in ${file}`));
    return 0;
}
/** A builder in the network of this machine: one that a run names, else one that is made for it. Others do not reach a registry of this process. */
function buildKitHere(registry) {
    const made = [];
    return {
        open: async (options) => {
            const { request } = options;
            const name = request.builder ?? (await (0,_composition_js__WEBPACK_IMPORTED_MODULE_10__/* .createContainerBuilder */ .hD)(options, { registry: '127.0.0.1' })).name;
            if (request.builder === undefined)
                made.push(() => (0,_composition_js__WEBPACK_IMPORTED_MODULE_10__/* .removeBuilder */ .iq)(name, options));
            return (0,_composition_js__WEBPACK_IMPORTED_MODULE_10__/* .openBuildKit */ .H3)({ ...options, publisher: 'oci', request: { ...request, builder: name } }, registry);
        },
        close: async () => {
            for (const remove of made)
                await remove();
        },
    };
}
async function onePlatform(registry, image, platform) {
    if (platform === undefined)
        return image;
    const digest = await (0,_core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePlatform */ .u4)(registry, image.repository, image.digest, platform);
    return digest === undefined ? image : { ...image, digest };
}
function imageOf(outcomes, hash) {
    const outcome = outcomes.find(({ item }) => item.hash === hash);
    return outcome !== undefined && 'image' in outcome && outcome.image.kind === 'pushed' ? outcome.image : undefined;
}


/***/ })

};
