export const id = 1963;
export const ids = [1963];
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

/***/ 25546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A value as YAML. Texts that a reader of YAML 1.1 or 1.2 takes for something else are quoted. */
function yamlText(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { version: '1.1', lineWidth: 0 });
}


/***/ }),

/***/ 26820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ buildPlanned)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
;// CONCATENATED MODULE: ./build/hosts/cli/command/progress.js


const REDRAW_MS = 1000;
/** Says what is built: a line for the start and the end of each, and one that is redrawn, with counts, time and the current step. */
function createProgress({ total, estimate, verbose, write, show, now }) {
    const began = now();
    const running = new Map();
    let done = 0;
    const draw = () => {
        const [id, step] = [...running].at(-1) ?? [];
        const time = `${(0,units/* formatSeconds */.Xo)(now() - began)}${estimate === undefined ? '' : ` of about ${(0,units/* formatSeconds */.Xo)(estimate)}`}`;
        const more = running.size > 1 ? ` and ${running.size - 1} more` : '';
        if (id !== undefined)
            show(`${done} of ${total} done, ${time}: ${id}${more}${step === '' ? '' : `: ${step}`}`);
    };
    const redrawing = setInterval(draw, REDRAW_MS).unref();
    const finish = (id, { status, seconds, message }) => {
        done += 1;
        // What needed no build is in the table at the end.
        if (running.delete(id) || status === 'failed')
            write(`${status} ${id} in ${seconds.toFixed(1)} s: ${(0,safe_text.logLine)(message)}`);
        if (running.size === 0)
            show('');
    };
    return {
        report: (event) => {
            const id = (0,safe_text.logLine)(event.id);
            if (event.kind === 'finished')
                finish(id, event);
            else {
                running.delete(id);
                running.set(id, event.kind === 'line' ? (0,safe_text.logLine)(event.line) : '');
                if (event.kind === 'started')
                    write(`building ${id}`);
                else if (verbose)
                    write(`${id} | ${(0,safe_text.logLine)(event.line)}`);
            }
            draw();
        },
        stop: () => {
            clearInterval(redrawing);
            show('');
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/building.js










/** Builds what a plan says, as the flags say. */
async function buildPlanned(args, planned, signal) {
    const { head, plan, registry, local, order, verifyAttestation, naming, templates } = planned;
    if (order.target === undefined && local === undefined) {
        throw new errors/* TerrariumError */.qM('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml, pass --repository, or build into the local engine with --load',
        });
    }
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const now = () => external_node_perf_hooks_.performance.now() / 1000;
    const progress = createProgress({
        ...{ total: plan.items.length, estimate: (0,report/* estimateOf */.qn)(plan), verbose: args.flag('verbose') },
        ...{ write: output/* printNote */.cN, show: output.showLive, now },
    });
    const builder = builderOpener(args, planned, signal);
    const keeping = args.flag('keep-failed') ? (0,composition/* keepFailed */.Ni)((0,planning/* builderOptions */.cS)(args, signal), tell) : unkept;
    const ports = {
        registry,
        materialize: (0,composition/* materializer */.yK)(options.root, signal),
        openBuilder: async () => {
            if (local === undefined)
                await builder();
        },
        build: keeping(async (request) => (await builder()).build(request)),
        smokeTest: async (test) => (await builder()).smokeTest(test),
        readImageFiles: async (request) => (await builder()).readImageFiles(request),
        knownPackages: async (manifest) => (await builder()).knownPackages(manifest),
        makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
        ...(local === undefined ? {} : { ...local, engine: { ...local.engine, build: keeping(local.engine.build) } }),
        onProgress: progress.report,
        now,
    };
    const limits = { jobs: args.count('jobs', 2), maxBuilds: args.count('max-builds', 20) };
    try {
        const secrets = (0,planning/* builderOptions */.cS)(args, signal).request.secrets.ids;
        const names = { provenance: naming?.provenance, history: naming?.history };
        const stores = naming === undefined ? [] : await (0,composition/* openStores */.j)(options, head.config);
        const shared = {
            order,
            only: undefined,
            ...names,
            stores,
            hints: new Map(),
            verifyAttestation,
            secrets,
            templates,
            loads: loadsAll(plan, limits.maxBuilds),
        };
        return await (0,pipeline/* apply */.Bb)(plan, head, ports, { ...shared, ...limits });
    }
    finally {
        progress.stop();
    }
}
// What was asked for is told however quiet the run is.
function tell(line) {
    (0,output/* emit */.Ic)(['err', `${(0,safe_text.logLine)(line)}\n`]);
}
function unkept(build) {
    return build;
}
/** Whether to load what registries have: a run that names many environments would fetch all of their images. */
function loadsAll({ items }, most) {
    if (items.length <= most)
        return true;
    (0,output/* printNote */.cN)(`${items.length} images are more than --max-builds (${most}): those in a registry are not loaded. Name environments.`);
    return false;
}
function builderOpener(args, { registry, head, openBuildKit }, signal) {
    let opened;
    return () => {
        const options = (0,planning/* builderOptions */.cS)(args, signal);
        opened ??= (0,composition/* openBuilder */.IR)(options, head.config, registry, () => openBuildKit(options));
        return opened;
    };
}


/***/ }),

/***/ 87955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ noteChanges),
/* harmony export */   Oj: () => (/* binding */ askedByNames),
/* harmony export */   TL: () => (/* binding */ readDefinitions)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34115);
/* harmony import */ var _core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1356);
/* harmony import */ var _core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39221);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74788);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38882);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12721);
/* harmony import */ var _registered_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31303);












/** Finds what the arguments of a command name, exactly as many as it takes. */
async function readDefinitions(args, count, signal) {
    if (args.positionals.length !== count) {
        const what = count === 1 ? 'one environment' : `${count} environments`;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `expected ${what}: id, name, definition hash, digest, name:version or name@label`);
    }
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .hostOptions */ .tv)(args, signal);
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .loadHead */ .Fr)(options, askedByNames(args.positionals));
    (0,_load_js__WEBPACK_IMPORTED_MODULE_8__/* .requireConfig */ .Eu)(head);
    const { order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryOrder */ .j)(head.config, false);
    const registry = (0,_composition_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegistry */ .Me)(options, head.config);
    const environments = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(head);
    const found = await Promise.all(args.positionals.map((text) => (0,_core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .findDefinition */ .Jn)(registry, order, text, environments)));
    for (const known of found)
        noteChanges(known);
    return found;
}
/** Says that what was found is archived: it can be used all the same. */
function noteChanges({ title, record, state }) {
    if (record === undefined || state === undefined)
        return;
    (0,_registered_js__WEBPACK_IMPORTED_MODULE_10__.noteDamagedChanges)(record.name, state);
    if ((0,_core_oci_version_state_js__WEBPACK_IMPORTED_MODULE_4__/* .versionStateOf */ .tC)(state, record.version).archived)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .printNote */ .cN)(`${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_6__.logLine)(title)} is archived`);
}
/** Names of environments ask for those; a hash or a digest may be any's. */
function askedByNames(names) {
    return (found) => ((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__/* .pick */ .U)(found, names).diagnostics.length === 0 ? (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedBy */ .Ai)([names])(found) : (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)(found));
}


/***/ }),

/***/ 71963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/image-archive.js + 1 modules
var image_archive = __webpack_require__(21285);
// EXTERNAL MODULE: ./build/adapters/own-registry.js
var own_registry = __webpack_require__(20021);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(70102);
// EXTERNAL MODULE: ./build/core/resolve/local-lookup.js
var local_lookup = __webpack_require__(70337);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/builder-options.js
var builder_options = __webpack_require__(77460);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/deadline.js
var deadline = __webpack_require__(90770);
// EXTERNAL MODULE: ./build/hosts/stop-signals.js
var stop_signals = __webpack_require__(93786);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/building.js + 1 modules
var building = __webpack_require__(26820);
// EXTERNAL MODULE: ./build/core/exports/definition-uses.js + 4 modules
var definition_uses = __webpack_require__(68017);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(40830);
// EXTERNAL MODULE: ./build/core/restore/yaml-text.js
var yaml_text = __webpack_require__(25546);
// EXTERNAL MODULE: ./build/core/specifiers/conda-url.js
var conda_url = __webpack_require__(49361);
// EXTERNAL MODULE: ./build/core/specifiers/pep440.js
var pep440 = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/core/names/url.js
var names_url = __webpack_require__(76864);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(61185);
// EXTERNAL MODULE: ./build/core/specifiers/subdir.js
var specifiers_subdir = __webpack_require__(87129);
// EXTERNAL MODULE: ./build/core/model/packages.js
var model_packages = __webpack_require__(32799);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
;// CONCATENATED MODULE: ./build/core/exports/used-image.js



/** What every platform that is asked for holds, the first one first; `packages-unread` where that is not recorded. */
function packagesOf({ name, packages, platform, }) {
    const [first, ...others] = (packages?.platforms ?? []).filter((one) => platform === undefined || one.platform === platform);
    if (first !== undefined)
        return [first, ...others];
    const which = platform === undefined ? '' : ` for ${platform}`;
    throw new errors/* TerrariumError */.qM('packages-unread', `what the image of ${name} holds${which} is not written down`, {
        hint: 'terrarium show lists what is',
    });
}
/** The conda packages that we installed; of an image that we installed none in, all. */
function condaOf({ conda }) {
    const ours = conda.filter(isOurConda);
    return ours.length > 0 ? ours : conda;
}
/** The Python packages that we installed and that are no conda packages; of an image that we installed none in, all. */
function pythonOf({ python }) {
    const ours = python.filter(isOurPython);
    return (ours.length > 0 ? ours : python).filter(model_packages/* isNoConda */.z);
}
/** Packages of both kinds that we installed; of an image that we installed neither in, all. */
function bothOf({ conda, python }) {
    const ours = { conda: conda.filter(isOurConda), python: python.filter(isOurPython) };
    const found = ours.conda.length + ours.python.length > 0 ? ours : { conda, python };
    return { conda: found.conda, python: found.python.filter(model_packages/* isNoConda */.z) };
}
function isOurConda({ prefix }) {
    return prefix === recipe/* PREFIX */.H3;
}
function isOurPython({ location }) {
    return location.startsWith(`${recipe/* PREFIX */.H3}/`);
}
/** A package of which the record does not have what a file needs. */
function unknownOrigin({ name: environment }, { name, version }, lacks, hint) {
    const message = `${environment} has ${name} ${version} ${lacks}`;
    return new errors/* TerrariumError */.qM('packages-unread', message, hint === undefined ? {} : { hint });
}

;// CONCATENATED MODULE: ./build/core/exports/conda-lock.js







/**
 * `conda-lock.yml`, version 1, of every platform. `packages-unread` where a package has no URL or digest.
 * https://github.com/conda/conda-lock/blob/v4.0.3/conda_lock/lockfile/v1/models.py
 */
function condaLock(used) {
    const parts = packagesOf(used).map((packages) => lockPart(used, packages));
    const entries = parts.flatMap(({ locked }) => locked);
    const channels = entries.flatMap(({ manager, url }) => (manager === 'conda' ? (0,conda_url/* splitCondaUrl */.$I)(url).channel : []));
    return `# ${used.image}\n${(0,yaml_text/* yamlText */.p)({
        version: 1,
        metadata: {
            // conda-lock compares it with what is to be locked: ours is the hash of the definition.
            content_hash: Object.fromEntries(parts.map(({ subdir }) => [subdir, used.packages?.definitionHash])),
            channels: [...new Set(channels)].sort().map((url) => ({ url, used_env_vars: [] })),
            platforms: parts.map(({ subdir }) => subdir),
            sources: [],
        },
        package: entries,
    })}`;
}
function lockPart(used, packages) {
    const subdir = (0,specifiers_subdir/* condaSubdir */.rH)(packages.platform);
    if (subdir === undefined)
        throw new errors/* TerrariumError */.qM('packages-unread', `conda has no name for ${packages.platform}`, {
            hint: 'choose another platform with --platform',
        });
    const { conda, python } = bothOf(packages);
    const entries = conda.map((one) => condaEntry(used, one, subdir));
    return { subdir, locked: [...entries, ...python.map((one) => pipEntry(used, one, subdir))] };
}
const SAYS_MD5 = 'records of images that were built without Docker, and earlier ones, have none: --as conda-explicit needs none';
function condaEntry(used, found, platform) {
    const { name, version, build, url, digest } = found;
    const md5 = digest.length === 32 ? digest : (found.md5 ?? '');
    const reading = (0,conda_url/* parseCondaUrl */.eo)(`${url}#${digest}`);
    if (!reading.ok || (reading.value.subdir !== platform && reading.value.subdir !== locked_parts/* NOARCH */.wW))
        throw unknownOrigin(used, found, 'from nowhere that is known');
    if (!/^[0-9a-f]{32}$/.test(md5))
        throw unknownOrigin(used, found, 'without an md5, which conda-lock needs', SAYS_MD5);
    const hash = digest === md5 ? { md5 } : { md5, sha256: digest };
    return { ...entryOf({ name, version, manager: 'conda', platform, url, hash }), build };
}
const COMMIT = /^git\+(?:https?|ssh):\/\/[!-~]+@([0-9a-f]{40})$/;
const SAYS_VERSIONS = 'records have names and versions of what comes from an index: --as requirements lists them';
// Where conda-lock has the sha256 of a file, it has the commit of a repository.
function pipEntry(used, found, platform) {
    const { name, version, source } = found;
    const [url, sha256] = COMMIT.exec(source) ?? [];
    if (url === undefined || sha256 === undefined || (0,names_url/* hasCredentials */.L)(url))
        throw unknownOrigin(used, found, 'without the URL and digest that it was installed from', SAYS_VERSIONS);
    return entryOf({ name, version, manager: 'pip', platform, url, hash: { sha256 } });
}
function entryOf(own) {
    const { url, hash, ...named } = own;
    return { ...named, dependencies: {}, url, hash, category: 'main', optional: false };
}

;// CONCATENATED MODULE: ./build/core/exports/image-uses.js








/** Files by which other tools use an image that a registry has, or install what it holds, by the name of the tool. */
const IMAGE_USES = {
    azureml: azuremlAsset,
    'conda-explicit': condaExplicit,
    'conda-lock': condaLock,
    devcontainer,
    kubernetes: kubernetesPatch,
    requirements,
};
/** https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
function azuremlAsset({ name, version, image }) {
    return (0,yaml_text/* yamlText */.p)({
        $schema: 'https://azuremlschemas.azureedge.net/latest/environment.schema.json',
        name,
        ...(version === undefined ? {} : { version }),
        image,
    });
}
/** https://containers.dev/implementors/json_reference/ */
function devcontainer({ name, image, variables }) {
    const own = Object.keys(variables).length === 0 ? {} : { containerEnv: variables };
    return `${JSON.stringify({ name, image, ...own }, undefined, 2)}\n`;
}
/** For `kubectl patch --patch-file`. https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/ */
function kubernetesPatch({ name, image, variables }) {
    const env = Object.entries(variables).map(([key, value]) => ({ name: key, value }));
    const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name) ? name : (0,slug/* slugOf */.tF)(name);
    const container = { name: label, image, ...(env.length === 0 ? {} : { env }) };
    return (0,yaml_text/* yamlText */.p)({ spec: { template: { spec: { containers: [container] } } } });
}
/** Python packages with the versions that were installed. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function requirements(used) {
    const [packages] = packagesOf(used);
    const lines = pythonOf(packages).map(({ name, version, source }) => {
        const isGood = NAME.test(name) && (0,pep440/* isVersion */.lF)(version) && (source === '' || SOURCE.test(source));
        if (!isGood)
            throw unreadable(used, name);
        return source === '' ? `${name}==${version}` : `${name} @ ${source}`;
    });
    return textOf([`# ${used.image} for ${packages.platform}`, ...new Set(lines.sort())]);
}
/** https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments */
function condaExplicit(used) {
    const [packages] = packagesOf(used);
    const own = condaOf(packages);
    const unknown = own.find(({ url, digest }) => !(0,conda_url/* parseCondaUrl */.eo)(digest === '' ? url : `${url}#${digest}`).ok);
    if (unknown !== undefined)
        throw unknownOrigin(used, unknown, 'from nowhere that is known');
    const lines = own.map(({ url, digest }) => (digest === '' ? url : `${url}#${digest}`));
    return textOf([`# ${used.image} for ${packages.platform}`, '@EXPLICIT', ...lines]);
}
/** Packages are named by strangers: a line of pip may be an option. */
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const SOURCE = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|file):\/\/[!-~]+$/;
function unreadable({ name: environment }, name) {
    return new errors/* TerrariumError */.qM('packages-unread', `${environment} has a package ${(0,diagnostic/* quote */.hD)(name)} that no line can name`);
}
function textOf(lines) {
    return lines.map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./build/core/names/closest.js
var closest = __webpack_require__(25762);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/oci/repository-order.js
var repository_order = __webpack_require__(34115);
// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
// EXTERNAL MODULE: ./build/hosts/cli/command/exporting-definitions.js
var exporting_definitions = __webpack_require__(26826);
// EXTERNAL MODULE: ./build/hosts/cli/command/known-definitions.js
var known_definitions = __webpack_require__(87955);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/command/exporting-use.js













/** Names of the tools that files are printed for. */
const USES = [...Object.keys(IMAGE_USES), ...Object.keys(definition_uses/* DEFINITION_USES */.vl)].sort();
/** Prints the file by which another tool uses the image of an environment, or builds it. */
async function exportUse(args, use, signal) {
    const definitionUse = Object.hasOwn(definition_uses/* DEFINITION_USES */.vl, use) ? definition_uses/* DEFINITION_USES */.vl[use] : undefined;
    if (definitionUse !== undefined)
        return (0,exporting_definitions/* exportDefinitions */.t)(args, definitionUse, signal);
    const format = Object.hasOwn(IMAGE_USES, use) ? IMAGE_USES[use] : undefined;
    if (format === undefined)
        throw unknownUse(use);
    return exportImageUse(args, format, signal);
}
async function exportImageUse(args, format, signal) {
    const [text, ...others] = args.positionals;
    if (text === undefined || others.length > 0)
        throw new errors/* TerrariumError */.qM('usage', 'expected terrarium export <id|name|name:version|name@label> --as <tool>');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const head = await (0,load/* loadHead */.Fr)(options, (0,known_definitions/* askedByNames */.Oj)([text]));
    (0,load/* requireConfig */.Eu)(head);
    const registry = (0,composition/* openRegistry */.Me)(options, head.config);
    const environments = (0,definitions/* environmentsOf */.M2)(head);
    const known = await (0,find_definition/* findDefinition */.Jn)(registry, (0,repository_order/* repositoryOrder */.j)(head.config, false).order, text, environments);
    (0,known_definitions/* noteChanges */.Kd)(known);
    if (known.image === undefined)
        throw new errors/* TerrariumError */.qM('usage', `there is no image of ${known.title}`, { hint: 'terrarium build builds it' });
    const own = environments.find(({ id }) => id === known.title);
    const printed = format({
        name: known.record?.name ?? own?.name ?? known.title,
        version: known.record?.version ?? own?.version,
        image: (0,reference/* formatImage */.vy)(known.image.image),
        variables: own?.variables ?? {},
        packages: known.packages,
        platform: args.text('platform'),
    });
    (0,output/* printFile */.o6)(printed);
    return 0;
}
function unknownUse(use) {
    const meant = (0,closest.closest)(use, USES);
    return new errors/* TerrariumError */.qM('usage', `expected one of ${USES.join(', ')} for --as, received ${JSON.stringify(use)}`, {
        ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
    });
}

// EXTERNAL MODULE: ./build/hosts/cli/command/one-definition.js
var one_definition = __webpack_require__(48017);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/export.js



















const command = {
    usage: 'export <id> (--oci <file> | --as <tool>) [flags]',
    summary: 'Writes the image of one environment into a file, for docker load, podman load or skopeo: what no registry has is built, and nothing is pushed. Or prints the file by which another tool uses or builds it.',
    minutes: deadline/* BUILDING_MINUTES */.vI,
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REGISTRY */.Mo,
        ...builder_options/* BUILDER_OPTIONS */.TV,
        { name: 'oci', kind: 'text', value: '<file>', help: 'the archive: an OCI layout, replaced if it is there' },
        {
            name: 'as',
            kind: 'text',
            value: '<tool>',
            help: `print a file for a tool instead: ${USES.join(', ')}. dockerfile and bake are of the checkout, the others of the image that a registry has`,
        },
        {
            name: 'platform',
            kind: 'text',
            value: '<os/architecture>',
            help: 'of an image of several, this one alone: engines without containerd load no other (default: all)',
        },
        { name: 'json', kind: 'flag', help: 'with --oci: print JSON (schemas/export.schema.json)' },
    ],
    run: (args, signal) => {
        const use = args.text('as');
        if (use === undefined)
            return (0,stop_signals/* untilStopped */.s)(signal, (stopped) => exportImage(args, stopped));
        if (args.text('oci') !== undefined)
            throw new errors/* TerrariumError */.qM('usage', '--as prints a file, and --oci writes one');
        if (args.json)
            throw new errors/* TerrariumError */.qM('usage', '--as prints a file, and no JSON');
        return exportUse(args, use, signal);
    },
};
async function exportImage(args, signal) {
    const file = args.text('oci');
    const [id, ...others] = args.positionals;
    if (file === undefined || file === '' || id === undefined || others.length > 0)
        throw new errors/* TerrariumError */.qM('usage', 'expected terrarium export <id> --oci <file>');
    const archive = await requirePlace(file);
    return (0,own_registry/* inOwnRegistry */.B)(async (into) => {
        const planned = await (0,planning/* makePlan */.Cs)(args, 'verified', [id], signal, into);
        const { item } = (0,one_definition/* requireDefinition */.P)(planned.head, id);
        const environment = item.ok ? item.value : undefined;
        return buildAndWrite(args, { planned, environment, file: archive }, signal);
    });
}
/** Where the archive will be: a file that is there, also behind a link, or a new one in a folder. */
async function requirePlace(file) {
    const real = await (0,promises_.realpath)(file).catch(() => (0,external_node_path_.resolve)(file));
    const [there, folder] = await Promise.all([(0,promises_.lstat)(real), (0,promises_.stat)((0,external_node_path_.dirname)(real))].map((found) => found.catch(() => undefined)));
    if (file !== '-' && folder?.isDirectory() === true && there?.isFile() !== false)
        return real;
    throw new errors/* TerrariumError */.qM('usage', `no archive can be written to ${JSON.stringify(file)}`, {
        hint: '--oci names a file, in a folder that exists',
    });
}
async function buildAndWrite(args, { planned, environment, file }, signal) {
    const { registry } = planned;
    const buildKit = buildKitHere(registry);
    const named = { ...builtHere(planned), naming: undefined, templates: undefined, openBuildKit: buildKit.open };
    const applied = await (0,building/* buildPlanned */.h)(buildingHere(args), named, signal).finally(buildKit.close);
    const report = await (0,planning/* reportOf */.EI)(planned, applied.outcomes, applied);
    (0,planning/* printFindings */.c2)(report);
    const image = imageOf(applied.outcomes, environment?.hash);
    if (environment === undefined || image === undefined) {
        const to = args.json ? 'err' : 'out';
        (0,output/* emit */.Ic)([to, (0,report_text/* renderPlanText */.$D)(report, (0,output.screenFor)(to))]);
        return 1;
    }
    const name = (0,local_lookup/* localName */.fk)(environment);
    const chosen = await onePlatform(registry, image, args.text('platform'));
    await (0,image_archive/* writeImageArchive */.H)(registry, chosen, { file, name });
    if (args.json)
        (0,output/* printJson */.Q2)({ formatVersion: 1, id: environment.id, name, hash: environment.hash, digest: chosen.digest, file });
    else
        (0,output/* print */.yy)((0,safe_text.logLine)(`${name} ${chosen.digest} in ${file}`));
    return 0;
}
/** The same flags without a builder that is not of this machine. */
function buildingHere(args) {
    const isElsewhere = args.text('builder') === 'acr';
    return isElsewhere ? { ...args, list: (name) => (name === 'builder' ? [] : args.list(name)) } : args;
}
/** The same plan for builders of this machine: others do not reach a registry of this process. */
function builtHere(planned) {
    const { head } = planned;
    return { ...planned, head: { ...head, config: { ...head.config, builder: (0,composition/* builderHere */.cm)(head.config.builder) } } };
}
/** A builder in the network of this machine: one that a run names, else one that is made for it. Others do not reach a registry of this process. */
function buildKitHere(registry) {
    const made = [];
    return {
        open: async (options) => {
            const { request } = options;
            const name = request.builder ?? (await (0,composition/* createContainerBuilder */.hD)(options, { registry: '127.0.0.1' })).name;
            if (request.builder === undefined)
                made.push(() => (0,composition/* removeBuilder */.iq)(name, options));
            return (0,composition/* openBuildKit */.H3)({ ...options, publisher: 'oci', request: { ...request, builder: name } }, registry);
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
    const digest = await (0,stored_image/* resolvePlatform */.u4)(registry, image.repository, image.digest, platform);
    return digest === undefined ? image : { ...image, digest };
}
function imageOf(outcomes, hash) {
    const outcome = outcomes.find(({ item }) => item.hash === hash);
    return outcome !== undefined && 'image' in outcome && outcome.image.kind === 'pushed' ? outcome.image : undefined;
}


/***/ }),

/***/ 93786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ untilStopped)
/* harmony export */ });
/* unused harmony export stopOnSignals */
/* harmony import */ var _adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34599);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


const NAMES = ['SIGINT', 'SIGTERM'];
/** Milliseconds in which signals are one: npx hands on what a terminal sends to every process. */
const ECHO_MS = 1000;
/** Does work that a signal of the process stops as well as the given one, and ends the process as that would have. */
async function untilStopped(signal, work) {
    const stop = stopOnSignals();
    try {
        return await work(AbortSignal.any([stop.signal, signal]));
    }
    finally {
        stop.conclude();
    }
}
/** The first SIGINT or SIGTERM asks the run to stop; another one ends the process, without its temporary folders. */
function stopOnSignals() {
    const controller = new AbortController();
    let first;
    const onSignal = (name) => {
        if (first !== undefined && performance.now() - first.at > ECHO_MS)
            end(name);
        first ??= { name, at: performance.now() };
        controller.abort(new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('cancelled', 'the run was cancelled'));
    };
    const end = (name) => {
        for (const one of NAMES)
            process.off(one, onSignal);
        (0,_adapters_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .removeOpenFolders */ .wA)();
        process.kill(process.pid, name);
    };
    for (const name of NAMES)
        process.on(name, onSignal);
    const conclude = () => {
        if (first !== undefined)
            end(first.name);
        for (const name of NAMES)
            process.off(name, onSignal);
    };
    return { signal: controller.signal, conclude };
}


/***/ })

};
