export const id = 5646;
export const ids = [5646];
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

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Jn: () => (/* binding */ findDefinition),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21556);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40830);
/* harmony import */ var _oci_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45729);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95362);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51341);
/* harmony import */ var _stored_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(269);







/**
 * Finds what a text refers to: an environment of the tree by id or name, an image by digest, a definition hash or
 * image key (at least 7 digits), or `name:version` of a record, of the newest one with `name:latest`. Throws `usage` if nothing or more than one thing
 * matches.
 */
async function findDefinition(registry, order, text, environments) {
    const found = (await findEnvironment(registry, order, text, environments)) ??
        (await findDigest(registry, order, text)) ??
        (await findHash(registry, order, text)) ??
        (await findRecorded(registry, order, text));
    if (found !== undefined)
        return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `nothing is known as ${JSON.stringify(text)}`, {
        hint: 'give an id or name of this tree, a definition hash, a digest, or name:version',
    });
}
async function findEnvironment(registry, order, text, environments) {
    const named = environments.filter(({ id, name }) => id === text || name === text);
    const [first] = named.filter(({ id }) => id === text).concat(named);
    if (first === undefined)
        return undefined;
    if (first.id !== text && named.length > 1)
        throw ambiguous(text, named.map(({ id }) => id));
    const stored = await readStored(registry, order, `def-${first.hash}`, first.id);
    const { hash, definition } = first;
    return {
        ...(stored ?? { ...NOTHING, packages: await resolutionOf(registry, order, hash) }),
        title: first.id,
        hash,
        definition,
    };
}
async function findDigest(registry, order, text) {
    const named = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigestName */ .Pg)(text);
    if (named === undefined)
        return undefined;
    return readStored(registry, named.repository === undefined ? order : [named.repository], named.digest, text);
}
async function findHash(registry, order, text) {
    if (!/^[0-9a-f]{7,64}$/.test(text))
        return undefined;
    for (const repository of order) {
        const tags = ((await registry.listTags(repository)) ?? []).filter((tag) => /^(?:def|env|res)-[0-9a-f]{64}$/.test(tag));
        const matches = tags.filter((tag) => tag.slice(4).startsWith(text));
        const hashes = [...new Set(matches.map((tag) => tag.slice(4)))];
        if (hashes.length > 1)
            throw ambiguous(text, hashes);
        const [tag] = matches.filter((name) => !name.startsWith('res-'));
        const [hash] = hashes;
        if (tag !== undefined)
            return readStored(registry, [repository], tag, text);
        // The record of a definition can outlive its image.
        const packages = hash === undefined ? undefined : await resolutionOf(registry, [repository], hash);
        if (hash !== undefined && packages !== undefined)
            return { ...NOTHING, title: text, hash, packages };
    }
    return undefined;
}
async function findRecorded(registry, order, text) {
    const [, name, version] = /^(.+):([^:]+)$/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const named = { id: name, name, version, hash: '' };
    for (const repository of order) {
        const records = await (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(registry, repository, named);
        const record = records.find((candidate) => candidate.version === version);
        if (record === undefined && version === LATEST) {
            const newest = await readStored(registry, [repository], `${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name)}--latest`, text);
            if (newest !== undefined)
                return { ...newest, record: records.find(({ image }) => image === newest.image?.image.digest) };
        }
        if (record === undefined)
            continue;
        const stored = await readStored(registry, [repository], record.image, text);
        const { definitionHash: hash, definition } = record;
        return { ...(stored ?? NOTHING), title: text, hash, definition, record };
    }
    return undefined;
}
/** Names the newest version, where none is called so. */
const LATEST = 'latest';
const NOTHING = { definition: undefined, image: undefined, packages: undefined, record: undefined };
/** What a tag or a digest holds, in the first repository that has an image there. */
async function readStored(registry, order, tag, title) {
    for (const repository of order) {
        const image = await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readImage */ .AM)(registry, repository, tag);
        if (image?.kind !== 'image')
            continue;
        const { definition: hash, key, base } = (0,_oci_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnLabels */ ._)(image.configs);
        const facts = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageFacts */ .vX)(registry, repository, image.digest, hash);
        const found = {
            image: { kind: 'pushed', repository, digest: image.digest },
            key,
            base,
            platforms: image.configs.map(({ platform }) => platform),
            created: image.configs[0]?.created ?? '',
            cost: facts?.cost,
        };
        return { ...NOTHING, title, hash, definition: facts?.definition, image: found, packages: facts?.packages };
    }
    return undefined;
}
/**
 * The packages of an environment's last image: that of its definition, or the image tagged `latest` for its name,
 * which may be from another definition. `undefined` if no packages are recorded.
 */
async function findPackages(registry, order, environment) {
    const stored = await readStored(registry, order, `def-${environment.hash}`, environment.id);
    const own = stored?.packages ?? (await resolutionOf(registry, order, environment.hash));
    if (own !== undefined)
        return { packages: own, own: true };
    const latest = (await readStored(registry, order, (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_3__/* .latestTag */ .wk)(environment), environment.id))?.packages;
    return latest && { packages: latest, own: false };
}
async function resolutionOf(registry, order, hash) {
    for (const repository of order) {
        const found = await (0,_stored_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .readResolution */ .BB)(registry, repository, hash);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ambiguous(text, names) {
    const hint = `one of ${names.slice(0, 5).join(', ')}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `${JSON.stringify(text)} names several definitions`, { hint });
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

/***/ 87955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ askedByNames),
/* harmony export */   T: () => (/* binding */ readDefinitions)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64598);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34115);
/* harmony import */ var _core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39221);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50418);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19011);








/** Finds what the arguments of a command name, exactly as many as it takes. */
async function readDefinitions(args, count, signal) {
    if (args.positionals.length !== count) {
        const what = count === 1 ? 'one environment' : `${count} environments`;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `expected ${what}: id, name, definition hash, digest or name:version`);
    }
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .hostOptions */ .tv)(args, signal);
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHead */ .Fr)(options, askedByNames(args.positionals));
    (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .requireConfig */ .Eu)(head);
    const { order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryOrder */ .j)(head.config, false);
    const registry = (0,_composition_js__WEBPACK_IMPORTED_MODULE_5__/* .openRegistry */ .Me)(options, head.config);
    const environments = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsOf */ .M2)(head);
    return Promise.all(args.positionals.map((text) => (0,_core_packages_find_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .findDefinition */ .Jn)(registry, order, text, environments)));
}
/** Names of environments ask for those; a hash or a digest may be any's. */
function askedByNames(names) {
    return (found) => ((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_3__/* .pick */ .U)(found, names).diagnostics.length === 0 ? (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedBy */ .Ai)([names])(found) : (0,_core_normalize_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz)(found));
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

/***/ 85646:
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
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(67530);
// EXTERNAL MODULE: ./build/core/names/pep440.js
var pep440 = __webpack_require__(65210);
// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(40830);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/core/restore/yaml-text.js
var yaml_text = __webpack_require__(25546);
;// CONCATENATED MODULE: ./build/core/restore/image-uses.js







/** Files by which other tools use an image, or install what it holds, by the name of the tool. */
const IMAGE_USES = {
    azureml: azuremlAsset,
    'conda-explicit': condaExplicit,
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
    const { platform, python } = packagesOf(used);
    const own = ofPrefix(python, ({ location }) => location.startsWith(`${recipe/* PREFIX */.H3}/`));
    const lines = own
        .filter(({ installer }) => installer !== 'conda')
        .map(({ name, version, source }) => {
        const isGood = NAME.test(name) && (0,pep440/* isVersion */.lF)(version) && (source === '' || SOURCE.test(source));
        if (!isGood)
            throw unreadable(used, name);
        return source === '' ? `${name}==${version}` : `${name} @ ${source}`;
    });
    return textOf([`# ${used.image} for ${platform}`, ...new Set(lines.sort())]);
}
/** https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments */
function condaExplicit(used) {
    const { platform, conda } = packagesOf(used);
    const own = ofPrefix(conda, ({ prefix }) => prefix === recipe/* PREFIX */.H3);
    const unknown = own.find(({ url, digest }) => !(0,conda_url/* parseCondaUrl */.eo)(digest === '' ? url : `${url}#${digest}`).ok);
    if (unknown !== undefined)
        throw new errors/* TerrariumError */.qM('packages-unread', `${used.name} has ${unknown.name} ${unknown.version} from nowhere that is known`);
    const lines = own.map(({ url, digest }) => (digest === '' ? url : `${url}#${digest}`));
    return textOf([`# ${used.image} for ${platform}`, '@EXPLICIT', ...lines]);
}
function packagesOf({ name, packages, platform }) {
    const all = packages?.platforms ?? [];
    const found = platform === undefined ? all[0] : all.find((one) => one.platform === platform);
    if (found !== undefined)
        return found;
    const which = platform === undefined ? '' : ` for ${platform}`;
    throw new errors/* TerrariumError */.qM('packages-unread', `what the image of ${name} holds${which} is not written down`, {
        hint: 'terrarium show lists what is',
    });
}
/** What we installed; of an image that we installed nothing in, everything. */
function ofPrefix(all, isOurs) {
    const ours = all.filter(isOurs);
    return ours.length > 0 ? ours : all;
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

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/builder-options.js
var builder_options = __webpack_require__(77460);
// EXTERNAL MODULE: ./build/hosts/composition.js + 33 modules
var composition = __webpack_require__(50418);
// EXTERNAL MODULE: ./build/hosts/deadline.js
var deadline = __webpack_require__(90770);
// EXTERNAL MODULE: ./build/hosts/stop-signals.js
var stop_signals = __webpack_require__(93786);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/building.js + 1 modules
var building = __webpack_require__(26820);
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
// EXTERNAL MODULE: ./build/hosts/cli/command/known-definitions.js
var known_definitions = __webpack_require__(87955);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js
var load = __webpack_require__(19011);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
;// CONCATENATED MODULE: ./build/hosts/cli/command/exporting-use.js











/** Prints the file by which another tool uses the image of an environment. */
async function exportUse(args, use, signal) {
    const format = Object.hasOwn(IMAGE_USES, use) ? IMAGE_USES[use] : undefined;
    const [text, ...others] = args.positionals;
    if (format === undefined)
        throw unknownUse(use);
    if (text === undefined || others.length > 0)
        throw new errors/* TerrariumError */.qM('usage', 'expected terrarium export <id|name|name:version> --as <tool>');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const head = await (0,load/* loadHead */.Fr)(options, (0,known_definitions/* askedByNames */.O)([text]));
    (0,load/* requireConfig */.Eu)(head);
    const registry = (0,composition/* openRegistry */.Me)(options, head.config);
    const environments = (0,definitions/* environmentsOf */.M2)(head);
    const known = await (0,find_definition/* findDefinition */.Jn)(registry, (0,repository_order/* repositoryOrder */.j)(head.config, false).order, text, environments);
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
    // A name or a version of a stranger, which a terminal would obey.
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(printed))
        throw new errors/* TerrariumError */.qM('packages-unread', `${known.title} has control characters in its names`);
    (0,output/* print */.yy)(printed);
    return 0;
}
function unknownUse(use) {
    const names = Object.keys(IMAGE_USES);
    const meant = (0,closest.closest)(use, names);
    return new errors/* TerrariumError */.qM('usage', `expected one of ${names.join(', ')} for --as, received ${JSON.stringify(use)}`, {
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
    summary: 'Writes the image of one environment into a file, for docker load, podman load or skopeo: what no registry has is built, and nothing is pushed. Or prints the file by which another tool uses it.',
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
            help: `print a file for a tool instead, by the image that a registry has: ${Object.keys(IMAGE_USES).join(', ')}`,
        },
        {
            name: 'platform',
            kind: 'text',
            value: '<os/architecture>',
            help: 'of an image of several, this one alone: engines without containerd load no other (default: all)',
        },
        { name: 'verbose', kind: 'flag', help: 'show the output of every build' },
    ],
    run: (args, signal) => {
        const use = args.text('as');
        if (use === undefined)
            return (0,stop_signals/* untilStopped */.s)(signal, (stopped) => exportImage(args, stopped));
        if (args.text('oci') !== undefined)
            throw new errors/* TerrariumError */.qM('usage', '--as prints a file, and --oci writes one');
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
    const named = { ...planned, naming: undefined, templates: undefined, openBuildKit: buildKit.open };
    const { outcomes, diagnostics } = await (0,building/* buildPlanned */.h)(args, named, signal).finally(buildKit.close);
    const report = await (0,planning/* reportOf */.EI)(planned, outcomes, diagnostics);
    (0,planning/* printFindings */.c2)(report);
    const image = imageOf(outcomes, environment?.hash);
    if (environment === undefined || image === undefined) {
        (0,output/* print */.yy)((0,report_text/* renderPlanText */.$D)(report));
        return 1;
    }
    const name = (0,local_lookup/* localName */.fk)(environment);
    const chosen = await onePlatform(registry, image, args.text('platform'));
    await (0,image_archive/* writeImageArchive */.H)(registry, chosen, { file, name });
    (0,output/* print */.yy)((0,safe_text.logLine)(`${name} ${chosen.digest} in ${file}`));
    return 0;
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


/***/ })

};
