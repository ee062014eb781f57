export const id = 603;
export const ids = [603];
export const modules = {

/***/ 25603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engineBuilder: () => (/* binding */ engineBuilder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(22127);
// EXTERNAL MODULE: ./build/core/resolve/local-lookup.js
var local_lookup = __webpack_require__(70337);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/assemble/tar-header.js
var tar_header = __webpack_require__(21656);
// EXTERNAL MODULE: ./build/core/oci/image-archive.js
var image_archive = __webpack_require__(25034);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
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
    return new errors/* TerrariumError */.qM('image-invalid', `${(0,names_reference/* formatImage */.vy)(image)}: the manifest ${digest} ${why}`, {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/adapters/files/hash-file.js
var hash_file = __webpack_require__(36956);
;// CONCATENATED MODULE: ./build/adapters/registry/server/errors.js
/** A request that the embedded registry refuses; becomes the specification's error body. */
class Refused extends Error {
    status;
    code;
    headers;
    constructor(status, code, message, headers = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/content-id.js



const CONTENT_ID = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#registered-algorithms */
function parseContentId(text) {
    if (!CONTENT_ID.test(text))
        return undefined;
    const [algorithm, hex = ''] = text.split(':');
    return { algorithm: algorithm === 'sha512' ? 'sha512' : 'sha256', hex };
}
/** The digest that a request names; refuses the request when it is none. */
function requireContentId(text) {
    const id = parseContentId(text ?? '');
    if (id === undefined)
        throw new Refused(400, 'DIGEST_INVALID', `"${text}" is no sha256 or sha512 digest`);
    return id;
}
function formatContentId(id) {
    return `${id.algorithm}:${id.hex}`;
}
function contentIdOf(bytes, algorithm = 'sha256') {
    return { algorithm, hex: (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') };
}
/** The digest of a file, which is read as a stream. */
async function contentIdOfFile(file, algorithm) {
    return { algorithm, hex: await (0,hash_file/* hashFile */.D)(file, algorithm) };
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/layout.js





/** All parts of the names below were checked against their grammar before. */
function layoutAt(directory) {
    const repository = (name) => external_node_path_.join(directory, 'repositories', ...name.split('/'));
    const within = (name, ...rest) => external_node_path_.join(repository(name), ...rest);
    const referrers = (name, { algorithm, hex }) => within(name, '_referrers', `${algorithm}-${hex}`);
    return {
        repository,
        blob: ({ algorithm, hex }) => external_node_path_.join(directory, 'blobs', algorithm, hex),
        layer: (name, { algorithm, hex }) => within(name, '_layers', algorithm, hex),
        manifest: (name, { algorithm, hex }) => within(name, '_manifests', algorithm, hex),
        tags: (name) => within(name, '_tags'),
        tag: (name, tag) => within(name, '_tags', tag),
        referrers,
        referrer: (name, subject, { algorithm, hex }) => external_node_path_.join(referrers(name, subject), algorithm, hex),
        upload: (name, uuid) => within(name, '_uploads', uuid),
        write: async (file, content) => {
            const temporary = external_node_path_.join(directory, 'temporary', (0,external_node_crypto_.randomUUID)());
            await (0,promises_.mkdir)(external_node_path_.dirname(temporary), { recursive: true });
            await (0,write_file/* createFile */.x3)(temporary, content);
            await moveInto(temporary, file);
        },
    };
}
async function moveInto(from, to) {
    await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
    await (0,promises_.rename)(from, to);
}
async function readIfPresent(file) {
    return await (0,promises_.readFile)(file).catch(absent);
}
/** Bytes of a file; `undefined` when it does not exist. */
async function sizeIfPresent(file) {
    const found = await (0,promises_.stat)(file).catch(absent);
    return found?.size;
}
/** True when there was something to remove. */
async function removeIfPresent(file) {
    return await (0,promises_.rm)(file).then(() => true, (error) => absent(error) ?? false);
}
/** The names in a folder; none when it does not exist. */
async function namesIn(folder) {
    return (await (0,promises_.readdir)(folder).catch(absent)) ?? [];
}
/** The digests that a folder of `<algorithm>/<hex>` holds. */
async function idsIn(folder) {
    const lists = await Promise.all(['sha256', 'sha512'].map(async (algorithm) => {
        const names = await namesIn(external_node_path_.join(folder, algorithm));
        return names.flatMap((hex) => parseContentId(`${algorithm}:${hex}`) ?? []);
    }));
    return lists.flat();
}
function absent(error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
}

// EXTERNAL MODULE: ./build/adapters/files/disk-full.js
var disk_full = __webpack_require__(38956);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/adapters/registry/server/exchange.js
/** Answers without a body, or with JSON. */
function answer(response, status, headers = {}, content) {
    const body = content === undefined ? '' : JSON.stringify(content);
    const type = content === undefined ? {} : { 'Content-Type': 'application/json' };
    // A 204 has no length. https://www.rfc-editor.org/rfc/rfc9110#section-8.6
    const length = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(body) };
    response.writeHead(status, { ...type, ...length, ...headers }).end(body);
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/blobs.js






/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs */
async function handleBlob(exchange) {
    const { layout, method, name, rest, response } = exchange;
    const id = requireContentId(rest);
    const unknown = new Refused(404, 'BLOB_UNKNOWN', `${name} has no blob ${rest}`);
    if ((await sizeIfPresent(layout.layer(name, id))) === undefined)
        throw unknown;
    if (method === 'DELETE') {
        await removeIfPresent(layout.layer(name, id));
        answer(response, 202);
        return;
    }
    if (method !== 'GET' && method !== 'HEAD')
        throw new Refused(405, 'UNSUPPORTED', `${method} of a blob`);
    const size = await sizeIfPresent(layout.blob(id));
    if (size === undefined)
        throw unknown;
    await sendBlob(exchange, layout.blob(id), size, formatContentId(id));
}
async function sendBlob(exchange, file, size, digest) {
    const { method, request, response } = exchange;
    const range = method === 'GET' ? wantedRange(request.headers.range, size) : undefined;
    const [start, end] = range ?? [0, size - 1];
    response.writeHead(range === undefined ? 200 : 206, {
        'Content-Type': 'application/octet-stream',
        'Content-Length': end - start + 1,
        'Accept-Ranges': 'bytes',
        'Docker-Content-Digest': digest,
        ...(range === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    });
    if (method === 'HEAD' || size === 0)
        response.end();
    else
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { start, end }), response);
}
/** First and last byte of a single range; other forms are answered whole. https://www.rfc-editor.org/rfc/rfc9110#section-14.2 */
function wantedRange(header, size) {
    const match = /^bytes=([0-9]*)-([0-9]*)$/.exec(header ?? '');
    if (match === null || (match[1] === '' && match[2] === ''))
        return undefined;
    const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
    const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(size - 1, Number(match[2]));
    if (start <= end)
        return [start, end];
    throw new Refused(416, 'SIZE_INVALID', `the blob has ${size} bytes`, { 'Content-Range': `bytes */${size}` });
}

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/adapters/registry/server/discovery.js







/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags */
async function handleTags({ layout, method, name, query, response }) {
    if (method !== 'GET' && method !== 'HEAD')
        throw new Refused(405, 'UNSUPPORTED', `${method} of tags`);
    if ((await sizeIfPresent(layout.repository(name))) === undefined) {
        throw new Refused(404, 'NAME_UNKNOWN', `there is no repository ${name}`);
    }
    const last = query.get('last');
    const names = await namesIn(layout.tags(name));
    const tags = names.filter((tag) => (0,names_reference/* isTag */.dz)(tag) && (last === null || tag > last)).sort();
    const n = /^[0-9]{1,6}$/.test(query.get('n') ?? '') ? Number(query.get('n')) : tags.length;
    const page = tags.slice(0, n);
    const more = page.length < tags.length && page.length > 0;
    const next = `</v2/${name}/tags/list?n=${n}&last=${page.at(-1)}>; rel="next"`;
    answer(response, 200, more ? { Link: next } : {}, { name, tags: page });
}
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
async function handleReferrers({ layout, method, name, query, rest, response }) {
    if (method !== 'GET' && method !== 'HEAD')
        throw new Refused(405, 'UNSUPPORTED', `${method} of referrers`);
    const folder = layout.referrers(name, requireContentId(rest));
    const ids = await idsIn(folder);
    const texts = await Promise.all(ids.map(({ algorithm, hex }) => readIfPresent(external_node_path_.join(folder, algorithm, hex))));
    const all = texts.flatMap((text) => (text === undefined ? [] : [(0,json/* parseJson */.qF)(text)]));
    const wanted = query.get('artifactType');
    const manifests = all.filter((descriptor) => wanted === null || hasArtifactType(descriptor, wanted));
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const filtered = wanted === null ? {} : { 'OCI-Filters-Applied': 'artifactType' };
    answer(response, 200, { 'Content-Type': mediaType, ...filtered }, { schemaVersion: 2, mediaType, manifests });
}
function hasArtifactType(descriptor, wanted) {
    return (0,json/* membersOf */.lS)(descriptor).artifactType === wanted;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/adapters/registry/endpoints.js
var endpoints = __webpack_require__(51647);
;// CONCATENATED MODULE: ./build/adapters/registry/server/guard.js



/**
 * The target of a request that is meant for this registry, from its path on. Refuses what a web page could send, for the registry has
 * no accounts: a foreign name in `Host`, which a page gets by rebinding its own name to loopback (421), and a foreign `Origin` (403).
 * Clients of registries send neither. https://www.rfc-editor.org/rfc/rfc9110#section-7.2, https://fetch.spec.whatwg.org/#origin-header
 */
function requireOwn(request, own) {
    const { url = '' } = request;
    const [absolute = '', authority] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
    const hosts = [...valuesOf(request, 'host'), ...(authority === undefined ? [] : [authority])];
    // Two of them may be read differently by what stands between.
    if (valuesOf(request, 'host').length !== 1 || !hosts.every((host) => isOwn(host, own))) {
        throw new Refused(421, 'DENIED', 'this registry has another name: its clients name the address that it printed');
    }
    const isForeign = valuesOf(request, 'origin').some((origin) => !isOwnOrigin(origin, own));
    if (isForeign ||
        !valuesOf(request, 'sec-fetch-site').every((site) => OWN_SITES.includes(site.trim().toLowerCase()))) {
        throw new Refused(403, 'DENIED', 'this registry answers no web pages');
    }
    return url.slice(absolute.length);
}
/** `none` is an address that a person typed. https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header */
const OWN_SITES = ['same-origin', 'none'];
function isOwnOrigin(origin, own) {
    return origin.startsWith('http://') && isOwn(origin.slice('http://'.length), own);
}
function isOwn(authority, { host, port }) {
    const [, name = '', digits = '80'] = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::([0-9]{1,5}))?$/i.exec(authority.trim()) ?? [];
    const plain = name.toLowerCase().replace(/\.$/, '');
    if (Number(digits) !== port)
        return false;
    // A registry on every address is open to other machines. No page can rebind an address: it is no name.
    const isAddress = ANY.includes(host) && (0,external_node_net_.isIP)(plain.replace(/^\[|\]$/g, '')) !== 0;
    return (0,endpoints/* isLoopback */.U9)(plain) || plain === bracketed(host.toLowerCase()) || isAddress;
}
const ANY = ['0.0.0.0', '::'];
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}
// Node keeps the first Host, and joins others.
function valuesOf({ rawHeaders }, name) {
    return rawHeaders.flatMap((value, at) => (at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name ? [value] : []));
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/manifest-content.js



/** Layers that come from elsewhere. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#non-distributable-layers */
const FOREIGN = /nondistributable|\.foreign\./;
/** Reads a manifest or an index; refuses the request when it is none. */
function readManifest(bytes, contentType) {
    const value = asObject((0,json/* parseJson */.qF)(bytes)) ?? invalid('the manifest is no JSON object');
    const given = contentType?.split(';')[0]?.trim() ?? '';
    const own = textOf(value.mediaType);
    if (own !== undefined && given !== '' && own !== given) {
        throw invalid(`Content-Type ${given} differs from the manifest's mediaType ${own}`);
    }
    const mediaType = own ?? (given === '' ? 'application/octet-stream' : given);
    const config = asObject(value.config);
    const layers = listOf(value.layers).filter((layer) => !FOREIGN.test(textOf(layer.mediaType) ?? ''));
    const needs = [...(config === undefined ? [] : [config]), ...layers, ...listOf(value.manifests)].map(idOf);
    const subject = asObject(value.subject);
    return {
        mediaType,
        needs,
        subject: subject && idOf(subject),
        artifactType: textOf(value.artifactType) ?? textOf(config?.mediaType),
        annotations: asObject(value.annotations),
    };
}
function idOf(descriptor) {
    return parseContentId(textOf(descriptor.digest) ?? '') ?? invalid(`"${descriptor.digest}" is no digest`);
}
function asObject(value) {
    return (0,json/* isRecord */.u4)(value) ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value.map((item) => asObject(item) ?? invalid('a descriptor is no object')) : [];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function invalid(message) {
    throw new Refused(400, 'MANIFEST_INVALID', message);
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/manifests.js






const MAX_MANIFEST = 4 * 1024 * 1024;
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
async function handleManifest(exchange) {
    const { method, rest } = exchange;
    if (parseContentId(rest) === undefined && !(0,names_reference/* isTag */.dz)(rest)) {
        const digest = rest.includes(':');
        throw new Refused(digest ? 400 : 404, digest ? 'DIGEST_INVALID' : 'MANIFEST_UNKNOWN', 'neither a tag nor a digest');
    }
    if (method === 'GET' || method === 'HEAD')
        return await send(exchange);
    if (method === 'PUT')
        return await receive(exchange);
    if (method === 'DELETE')
        return await remove(exchange);
    throw new Refused(405, 'UNSUPPORTED', `${method} of a manifest`);
}
async function send(exchange) {
    const { layout, method, name, response } = exchange;
    const id = await resolve(exchange);
    const mediaType = await readIfPresent(layout.manifest(name, id));
    const bytes = mediaType && (await readIfPresent(layout.blob(id)));
    if (bytes === undefined)
        throw unknown(exchange);
    response.writeHead(200, {
        'Content-Type': mediaType?.toString('utf8'),
        'Content-Length': bytes.length,
        'Docker-Content-Digest': formatContentId(id),
    });
    response.end(method === 'HEAD' ? undefined : bytes);
}
async function receive(exchange) {
    const { layout, name, request, response, rest } = exchange;
    const bytes = await readBody(exchange);
    const named = parseContentId(rest);
    const id = contentIdOf(bytes, named?.algorithm);
    if (named !== undefined && named.hex !== id.hex) {
        throw new Refused(400, 'DIGEST_INVALID', `expected ${rest}, received ${formatContentId(id)}`);
    }
    const content = readManifest(bytes, request.headers['content-type']);
    for (const needed of content.needs)
        await requireContent(exchange, needed);
    // What is referred to first, so that no reader finds a tag without its manifest.
    await layout.write(layout.blob(id), bytes);
    await layout.write(layout.manifest(name, id), content.mediaType);
    if (content.subject !== undefined)
        await noteReferrer(exchange, { id, size: bytes.length }, content, content.subject);
    if (named === undefined)
        await layout.write(layout.tag(name, rest), formatContentId(id));
    answer(response, 201, {
        Location: `/v2/${name}/manifests/${formatContentId(id)}`,
        'Docker-Content-Digest': formatContentId(id),
        ...(content.subject === undefined ? {} : { 'OCI-Subject': formatContentId(content.subject) }),
    });
}
/** An index may name blobs as well: build caches do. */
async function requireContent({ layout, name }, id) {
    const held = [layout.layer(name, id), layout.manifest(name, id)];
    for (const file of held)
        if ((await sizeIfPresent(file)) !== undefined)
            return;
    throw new Refused(404, 'MANIFEST_BLOB_UNKNOWN', `${name} does not hold ${formatContentId(id)}`);
}
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
async function noteReferrer({ layout, name }, { id, size }, content, subject) {
    const { mediaType, artifactType, annotations } = content;
    const descriptor = { mediaType, digest: formatContentId(id), size, artifactType, annotations };
    await layout.write(layout.referrer(name, subject, id), JSON.stringify(descriptor));
}
async function remove(exchange) {
    const { layout, name, response, rest } = exchange;
    const id = parseContentId(rest);
    if (id === undefined) {
        if (!(await removeIfPresent(layout.tag(name, rest))))
            throw unknown(exchange);
        return answer(response, 202);
    }
    const mediaType = await readIfPresent(layout.manifest(name, id));
    const bytes = await readIfPresent(layout.blob(id));
    if (mediaType === undefined || bytes === undefined)
        throw unknown(exchange);
    for (const tag of await namesIn(layout.tags(name))) {
        const target = await readIfPresent(layout.tag(name, tag));
        if (target?.toString('utf8') === rest)
            await removeIfPresent(layout.tag(name, tag));
    }
    const { subject } = readManifest(bytes, undefined);
    if (subject !== undefined)
        await removeIfPresent(layout.referrer(name, subject, id));
    await removeIfPresent(layout.manifest(name, id));
    answer(response, 202);
}
async function resolve(exchange) {
    const { layout, name, rest } = exchange;
    const id = parseContentId(rest);
    if (id !== undefined)
        return id;
    const target = await readIfPresent(layout.tag(name, rest));
    return parseContentId(target?.toString('utf8') ?? '') ?? unknown(exchange);
}
async function readBody({ request }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        // Read on without keeping it: a client that is cut off would not see the answer.
        if (size <= MAX_MANIFEST)
            chunks.push(chunk);
    }
    if (size > MAX_MANIFEST)
        throw new Refused(413, 'SIZE_INVALID', `a manifest has at most ${MAX_MANIFEST} bytes`);
    return Buffer.concat(chunks);
}
function unknown({ name, rest }) {
    throw new Refused(404, 'MANIFEST_UNKNOWN', `${name} has no manifest ${rest}`);
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/uploads.js









const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-blobs */
async function handleUpload(exchange, busy) {
    const { layout, method, name, rest } = exchange;
    if (rest === '') {
        if (method !== 'POST')
            throw new Refused(405, 'UNSUPPORTED', `${method} of uploads`);
        return await begin(exchange);
    }
    const file = layout.upload(name, UUID.test(rest) ? rest : unknownUpload(rest));
    const size = (await sizeIfPresent(file)) ?? unknownUpload(rest);
    if (busy.has(file))
        throw new Refused(409, 'BLOB_UPLOAD_INVALID', 'another request writes to this upload');
    busy.add(file);
    try {
        await proceed(exchange, file, size);
    }
    finally {
        busy.delete(file);
    }
}
async function begin(exchange) {
    const { layout, name, query } = exchange;
    if (query.has('mount') && (await mount(exchange)))
        return;
    const digest = query.get('digest');
    const id = digest === null ? undefined : requireContentId(digest);
    const uuid = (0,external_node_crypto_.randomUUID)();
    const file = layout.upload(name, uuid);
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    await (0,write_file/* createFile */.x3)(file, '');
    if (id === undefined)
        return answerProgress({ ...exchange, rest: uuid }, 202, 0);
    await append(exchange, file, 0);
    await finish(exchange, file, id);
}
/** Links a blob that another repository holds; without `from`, any repository. */
async function mount(exchange) {
    const { layout, name, query } = exchange;
    const id = parseContentId(query.get('mount') ?? '');
    if (id === undefined)
        return false;
    const from = query.get('from');
    const source = from === null ? undefined : (0,names_reference/* parseRepository */.SU)(`localhost/${from}`)?.path;
    if (from !== null && source === undefined)
        return false;
    const held = source === undefined ? layout.blob(id) : layout.layer(source, id);
    if ((await sizeIfPresent(held)) === undefined)
        return false;
    await layout.write(layout.layer(name, id), '');
    answerCreated(exchange, id);
    return true;
}
async function proceed(exchange, file, size) {
    const { method, query, rest } = exchange;
    switch (method) {
        case 'GET':
            return answerProgress(exchange, 204, size);
        case 'PATCH':
            return answerProgress(exchange, 202, await append(exchange, file, size));
        case 'PUT': {
            const id = requireContentId(query.get('digest'));
            await append(exchange, file, size);
            return await finish(exchange, file, id);
        }
        case 'DELETE':
            await removeIfPresent(file);
            return answer(exchange.response, 204);
        default:
            throw new Refused(405, 'UNSUPPORTED', `${method} of the upload ${rest}`);
    }
}
/** Appends the request's body and answers the new size; a body that breaks off leaves the upload as it was. */
async function append(exchange, file, size) {
    const { request } = exchange;
    const range = /^([0-9]+)-([0-9]+)$/.exec(request.headers['content-range'] ?? '');
    if (range !== null && Number(range[1]) !== size)
        throw outOfOrder(exchange, size);
    // A request that is destroyed could not be answered.
    await (0,write_file/* writeStream */.G6)(file, 'a', request.iterator({ destroyOnReturn: false }));
    const total = (await sizeIfPresent(file)) ?? unknownUpload(exchange.rest);
    if (range === null || total === Number(range[2]) + 1)
        return total;
    await (0,promises_.truncate)(file, size);
    throw new Refused(400, 'SIZE_INVALID', `Content-Range ${range[0]} does not describe ${total - size} bytes`);
}
async function finish(exchange, file, id) {
    const { layout, name } = exchange;
    const received = await contentIdOfFile(file, id.algorithm);
    if (received.hex !== id.hex) {
        await removeIfPresent(file);
        throw new Refused(400, 'DIGEST_INVALID', `expected ${formatContentId(id)}, received ${formatContentId(received)}`);
    }
    await moveInto(file, layout.blob(id));
    await layout.write(layout.layer(name, id), '');
    answerCreated(exchange, id);
}
function answerCreated({ name, response }, id) {
    const digest = formatContentId(id);
    answer(response, 201, { Location: `/v2/${name}/blobs/${digest}`, 'Docker-Content-Digest': digest });
}
function answerProgress(exchange, status, size) {
    answer(exchange.response, status, progress(exchange, size));
}
function progress({ name, rest }, size) {
    return {
        Location: `/v2/${name}/blobs/uploads/${rest}`,
        Range: `0-${Math.max(0, size - 1)}`,
        'Docker-Upload-UUID': rest,
    };
}
function outOfOrder(exchange, size) {
    return new Refused(416, 'BLOB_UPLOAD_INVALID', `the next byte is ${size}`, progress(exchange, size));
}
function unknownUpload(uuid) {
    throw new Refused(404, 'BLOB_UPLOAD_UNKNOWN', `there is no upload ${uuid.slice(0, 64)}`);
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/routes.js









// The raw path: nothing is resolved, so that `..` is only a name that is invalid.
const ROUTE = /^\/v2\/(.+)\/(?:(tags)\/list|(manifests|referrers)\/([^/]+)|blobs\/uploads(?:\/([^/]*))?|blobs\/([^/]+))$/;
/** Answers every request of the registry's API that is meant for it; whatever is refused or fails becomes an error body. */
function createRoutes(layout, own) {
    const busy = new Set();
    return async (request, response) => {
        try {
            const target = requireOwn(request, own());
            await dispatch({ layout, busy, target }, request, response);
        }
        catch (error) {
            answerError(response, error);
        }
        // What was not read would be taken for the next request on this connection.
        request.resume();
    };
}
async function dispatch({ layout, busy, target }, request, response) {
    response.setHeader('Docker-Distribution-API-Version', 'registry/2.0');
    const [raw = '', search = ''] = target.split('?', 2);
    if (raw === '/v2/' || raw === '/v2')
        return answer(response, 200, {}, {});
    const [, path = '', tags, kind, reference = '', upload, blob] = ROUTE.exec(decoded(raw)) ?? [];
    if (path === '')
        throw new Refused(404, 'UNSUPPORTED', 'there is no such endpoint');
    const name = (0,names_reference/* parseRepository */.SU)(`localhost/${path}`)?.path;
    if (name === undefined)
        throw new Refused(400, 'NAME_INVALID', 'the name of the repository is invalid');
    const { method = '' } = request;
    const exchange = {
        ...{ layout, method, name, request, response },
        rest: blob ?? upload ?? reference,
        query: new URLSearchParams(search),
    };
    if (tags !== undefined)
        return await handleTags(exchange);
    if (kind === 'manifests')
        return await handleManifest(exchange);
    if (kind === 'referrers')
        return await handleReferrers(exchange);
    return await (blob === undefined ? handleUpload(exchange, busy) : handleBlob(exchange));
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return '';
    }
}
function answerError(response, error) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    const known = error instanceof Refused ? error : undefined;
    const code = known?.code ?? 'UNKNOWN';
    const full = (0,disk_full/* diskFull */.xg)(error);
    const cause = full ?? error;
    const message = known?.message ?? `the registry failed: ${cause instanceof Error ? cause.message : 'unknown'}`;
    // 507 Insufficient Storage: another try does not help. https://www.rfc-editor.org/rfc/rfc4918#section-11.5
    const status = full === undefined ? 500 : 507;
    answer(response, known?.status ?? status, known?.headers, { errors: [{ code, message }] });
}

;// CONCATENATED MODULE: ./build/adapters/registry/server/server.js





/**
 * Serves a registry (OCI distribution specification 1.1: pull, push, discovery, management) from a folder, which belongs
 * to one process at a time. Only requests that name loopback or `host` are answered, and none of web pages. Deleting unlinks content from its repository; the shared bytes stay. Rejects with
 * the error of `listen` when the port is taken.
 */
async function serveRegistry(options) {
    const { directory, host = '127.0.0.1', port = 0 } = options;
    await (0,promises_.mkdir)(directory, { recursive: true });
    // Left behind by a process that was killed while it wrote.
    await (0,promises_.rm)(external_node_path_.join(directory, 'temporary'), { recursive: true, force: true });
    const routes = createRoutes(layoutAt(external_node_path_.resolve(directory)), () => ({ host, port: portOf(server) ?? port }));
    // Layers may take longer than Node's five minutes; clients keep idle connections longer than its five seconds.
    const server = (0,external_node_http_.createServer)({ requestTimeout: 0, keepAliveTimeout: 60_000 }, (request, response) => {
        void routes(request, response);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
    });
    const address = `${host.includes(':') ? `[${host}]` : host}:${portOf(server) ?? port}`;
    return { url: `http://${address}`, address, close: () => server_close(server) };
}
function portOf(server) {
    const bound = server.address();
    return bound === null || typeof bound === 'string' ? undefined : bound.port;
}
async function server_close(server) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
}

;// CONCATENATED MODULE: ./build/adapters/own-registry.js




/**
 * Serves a registry of this process alone while the work runs, and removes what it holds. Others on the machine may reach it, and do not know
 * the name of its repository.
 */
function inOwnRegistry(work) {
    return (0,temporary_folder/* inTemporaryFolder */.PX)('layout', async (folder) => {
        const served = await serveRegistry({ directory: (0,external_node_path_.join)(folder, 'registry') });
        try {
            return await work({ registry: served.address, path: `terrarium-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}` }, folder);
        }
        finally {
            await served.close();
        }
    });
}

// EXTERNAL MODULE: ./build/adapters/assemble/assembler.js + 12 modules
var assembler = __webpack_require__(62711);
// EXTERNAL MODULE: ./build/adapters/assemble/base-contents-reader.js + 5 modules
var base_contents_reader = __webpack_require__(28599);
// EXTERNAL MODULE: ./build/adapters/assemble/package-installer.js + 46 modules
var package_installer = __webpack_require__(57532);
;// CONCATENATED MODULE: ./build/adapters/assemble/engine-builder.js








/** Assembles images in this process and loads them into an engine, by an archive. The registry is where bases are. */
function engineBuilder(registry, options, { load }) {
    const readable = withoutEngine(registry);
    const { build } = (0,assembler/* assembler */.t)(readable, (0,package_installer/* packageInstaller */.t)(readable, (0,base_contents_reader/* baseReader */.h)(readable, options), options));
    return ({ name, ...request }) => inOwnRegistry(async (repository, folder) => {
        const { digest, checked = false } = await build({ ...request, repository, compression: 'gzip' });
        const file = (0,external_node_path_.join)(folder, 'image.tar');
        await writeImageArchive(registry, { kind: 'pushed', repository, digest }, { file, name });
        await load(file, request.onLine);
        return { checked };
    });
}
/** Images of the engine are not read: it would have to write them into an archive first. */
function withoutEngine(registry) {
    const refusing = (read) => async (repository, reference) => {
        if ((0,local_lookup/* isLocal */.IX)(repository))
            throw (0,refusal/* needsBuildKit */.c)('it is built on an image of the local engine');
        return read(repository, reference);
    };
    return { ...registry, headManifest: refusing(registry.headManifest), getManifest: refusing(registry.getManifest) };
}


/***/ }),

/***/ 25883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   Z: () => (/* binding */ isCanonical)
/* harmony export */ });
/**
 * RFC 8785 serialization of such values. ASCII keys make its UTF-16 sort order equal to byte order.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
function canonical(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return canonicalString(value);
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (isArray(value))
        return value.length === 0 ? '[]' : `[${value.map(canonical).join(',')}]`;
    let members = '';
    for (const key of Object.keys(value).sort()) {
        const member = `${canonicalString(key)}:${canonical(value[key])}`;
        members = members === '' ? member : `${members},${member}`;
    }
    return `{${members}}`;
}
/** Deeper than a definition whose requirements files name each other as deep as they may. */
const MAX_DEPTH = 64;
/** True for values that have a canonical form, of at most 64 levels. */
function isCanonical(value) {
    return isCanonicalWithin(value, MAX_DEPTH);
}
function isCanonicalWithin(value, levels) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value === 'boolean')
        return true;
    if (levels === 0 || typeof value !== 'object' || value === null)
        return false;
    const members = Array.isArray(value) ? value : Object.entries(value).flat();
    return members.every((member) => isCanonicalWithin(member, levels - 1));
}
function isArray(value) {
    return Array.isArray(value);
}
// JSON.stringify writes exactly the escapes that RFC 8785 section 3.2.2.2 requires, except for lone surrogates, which a
// UTF-8 file cannot contain.
function canonicalString(text) {
    if (!text.isWellFormed())
        throw new RangeError('canonical form of a lone surrogate is undefined');
    return JSON.stringify(text);
}


/***/ }),

/***/ 62729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ unorderedHash),
/* harmony export */   cn: () => (/* binding */ definitionHash),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* unused harmony export DEFINITION_SCHEME */
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36623);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51739);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25883);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);




const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';
/** Address of a definition: sha256 of the line that names the hash scheme, then the canonical form (docs/hash.md). */
function definitionHash(definition) {
    return addressOf(formsOf(definition));
}
/** Address of a definition, and the digest of each section for field-level comparison. */
function addressesOf(definition) {
    const forms = formsOf(definition);
    const digest = (section, form) => sectionDigest(`${SECTION_SCHEME} ${section}\n${form}`);
    const sections = {
        base: digest('base', forms.bases),
        steps: digest('steps', forms.steps),
        context: digest('context', forms.context),
        python: digest('python', forms.python),
        spark: digest('spark', forms.spark),
        platforms: digest('platforms', forms.platforms),
    };
    return { hash: addressOf(forms), sections };
}
// Most environments have some sections in common with others, the empty ones at least.
const sectionDigest = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .kY)(_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f);
function formsOf(definition) {
    const form = (field) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$)(definition[field]);
    return {
        bases: form('bases'),
        context: form('context'),
        platforms: form('platforms'),
        python: form('python'),
        spark: form('spark'),
        steps: form('steps'),
    };
}
// The canonical form of the whole is put together from those of its fields, which are written once.
function addressOf(forms) {
    const members = Object.entries(forms).map(([field, form]) => `${JSON.stringify(field)}:${form}`);
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${DEFINITION_SCHEME}\n{${members.sort().join(',')}}`);
}
/** Equal for definitions that differ only in the order of channels, conda packages and pip lines. */
function unorderedHash(definition) {
    const sorted = { ...definition, python: sortPython(definition.python) };
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${UNORDERED_SCHEME}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$)(sorted)}`);
}
function sortPython({ channels, conda, pip, ...rest }) {
    return { ...rest, channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}
function sortPip(entries) {
    const sorted = entries.map((entry) => (typeof entry === 'string' || (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocalPip */ .h)(entry) ? entry : [entry[0], sortPip(entry[1])]));
    return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}


/***/ }),

/***/ 40830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ tagStem),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   dC: () => (/* binding */ isFreeTag),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21556);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);


/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
function slugOf(id) {
    return `${shorten(id)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(id).slice(0, 6)}`;
}
/** Prefixes of tags that are not for people, and of those that other tools write beside an image. */
const RESERVED = /^(?:(?:img|env|def|pkg|res|rec|chg|lat|bas|lyr|sha\d+)-|gc-1$)/;
/** True for a tag that Terrarium's own tags, and those of signatures, are never mistaken for. */
function isFreeTag(tag) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag) && !RESERVED.test(tag) && !tag.includes('--');
}
/**
 * How tags of a name begin: the name itself where that is a valid tag, at most 62 characters long, that is no other tag and no slug;
 * otherwise its slug.
 */
function tagStem(name) {
    const usable = isFreeTag(name) && name.length <= 62 && !/-(?:[0-9a-f]{6})?$/.test(name);
    return usable ? name : slugOf(name);
}
/**
 * A version as part of a tag: as written if it is a valid tag other than `latest`, otherwise shortened like a slug plus
 * 6 hex of its sha256.
 */
function versionTag(version) {
    const usable = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(version) && version.length <= 64 && version !== 'latest';
    return usable ? version : `${shorten(version)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(version).slice(0, 6)}`;
}
function shorten(text) {
    const safe = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return safe.slice(0, 33).replace(/-$/, '') || 'x';
}


/***/ }),

/***/ 95362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ readNameRecords),
/* harmony export */   I8: () => (/* binding */ writeLatestRecord),
/* harmony export */   If: () => (/* binding */ recordVersion),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   _K: () => (/* binding */ isRecordTag),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   nY: () => (/* binding */ nameStem),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   sL: () => (/* binding */ readLatestRecords),
/* harmony export */   wk: () => (/* binding */ latestTag),
/* harmony export */   xD: () => (/* binding */ recordName),
/* harmony export */   yN: () => (/* binding */ namedTag)
/* harmony export */ });
/* unused harmony exports RECORD_TYPE, MAX_RECORDS, readRecordTags */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38384);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42883);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32377);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25883);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95885);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40830);
/* harmony import */ var _text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54870);
/* harmony import */ var _sealed_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74522);
/* harmony import */ var _stored_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51639);










const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
/** Many are read at once, of any size that anyone who can write tags chose. */
const RECORDS = { type: RECORD_TYPE, maxBytes: 4 * 1024 * 1024 };
/** Maximum records read per name, to bound the requests of a plan. */
const MAX_RECORDS = 256;
/** Name under which an environment is recorded: its own, or its id if it has none. */
const recordName = ({ name, id }) => name ?? id;
/** Version of a record; for an environment without one, its definition hash. */
const recordVersion = ({ name, version, hash }) => name === undefined ? hash : (version ?? hash);
/** What stands for an environment in tags for people: its name, unless others have that too; else its slug. */
const nameStem = ({ id, name, sharesName }) => name === undefined || sharesName ? (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(id) : (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name);
/** Human-readable tag of an environment's newest image. */
const latestTag = (environment) => `${nameStem(environment)}--latest`;
/** Human-readable tag of a version; `undefined` if the definition has no version. */
const namedTag = ({ id, name, version }) => version === undefined ? undefined : `${name === undefined ? (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(id) : (0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .tagStem */ .K7)(name)}--${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTag */ .Vm)(version)}`;
/** Prefix of the tags of an environment's records. */
const recordPrefix = (environment) => prefixOf(recordName(environment));
/** Prefix of the tags of a name's records. */
const prefixOf = (name) => `rec-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(name).slice(0, 16)}-`;
/** Prefix of the tags of records that say at which commits `--latest` of an environment was moved to an image. */
const latestRecordPrefix = ({ id }, image) => `lat-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${id}\n${image}`).slice(0, 32)}-`;
/** Every valid record of an environment's name, at most 256. Where many names are asked for, `known` has the tags of the repository. */
async function readRecords(registry, repository, environment, known) {
    return (await readNameRecords(registry, repository, recordName(environment), known)).records;
}
/** The records of a name, and the tags of one that hold none; any 256 of them. */
async function readNameRecords(registry, repository, name, known) {
    const find = known ?? (0,_text_sorted_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixIndex */ .jU)((await registry.listTags(repository)) ?? []);
    const listed = find(prefixOf(name));
    const read = await readRecordTags(registry, repository, listed.slice(0, MAX_RECORDS));
    const own = read.map(({ tag, record }) => ({ tag, record: record?.name === name ? record : undefined }));
    return {
        records: own.flatMap(({ record }) => record ?? []),
        damaged: own.flatMap(({ tag, record }) => (record === undefined ? [tag] : [])),
        unread: listed.length - read.length,
    };
}
/** The record that holds an environment's version: its own, else that of another definition. */
function holderOf(environment, records) {
    const same = records.filter(({ version }) => version === recordVersion(environment));
    return same.find(({ definitionHash }) => definitionHash === environment.hash) ?? same[0];
}
/** Records of the moves of an environment's `--latest` to an image, at most 256. `tags` are those of the repository. */
async function readLatestRecords(registry, repository, { id, image }, tags) {
    const records = await readPrefixed(registry, repository, latestRecordPrefix({ id }, image), tags);
    return records.filter((record) => record.image === image);
}
async function readPrefixed(registry, repository, prefix, tags) {
    const read = await readRecordTags(registry, repository, tags(prefix).slice(0, MAX_RECORDS));
    return read.flatMap(({ record }) => record ?? []);
}
/** At a time: each may have megabytes. */
const READ_AT_ONCE = 8;
/** The records at some tags; each is `undefined` where it is none. */
function readRecordTags(registry, repository, tags) {
    return (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .limit */ .A)(READ_AT_ONCE).map(tags, async (tag) => ({ tag, record: await readRecord(registry, repository, tag) }));
}
/** The record at a tag or a digest; `undefined` for what is none, or not what its tag or the registry says. */
async function readRecord(registry, repository, reference) {
    const bytes = await (0,_sealed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readSealed */ .Tb)(registry, repository, reference, RECORDS);
    return bytes && parseRecord((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(bytes));
}
/** True for the tag of a version's record. */
function isRecordTag(tag) {
    return /^rec-[0-9a-f]{16}-[0-9a-f]{32}$/.test(tag);
}
/** Parses a record from untrusted JSON; `undefined` if it is none, or if its definition does not have its hash. */
function parseRecord(value) {
    const { definition, definitionHash } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .membersOf */ .lS)(value);
    const parsed = (0,_stored_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinition */ .J)(definition, definitionHash);
    const rest = parseRest(value);
    return parsed === undefined || rest === undefined ? undefined : { ...rest, definition: parsed };
}
const parseHash = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .wC)(/^[0-9a-f]{64}$/);
const parseRest = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)({
    formatVersion: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('1'),
    name: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    version: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    source: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    definitionHash: parseHash,
    imageKey: parseHash,
    image: (value) => (typeof value === 'string' ? (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDigest */ .m)(value) : undefined),
    sections: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)({
        base: parseHash,
        steps: parseHash,
        context: parseHash,
        python: parseHash,
        spark: parseHash,
        platforms: parseHash,
    }),
    commit: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    run: _model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4,
    created: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .wC)(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    dirty: (value) => (value === true ? value : undefined),
}, ['created', 'dirty']);
/** Writes a record as an OCI artifact whose subject is the image. Repeating it changes nothing. */
async function writeRecord(registry, repository, registration) {
    await putRecord(registry, repository, recordPrefix(registration.environment), registration);
}
/** Writes the record of a move of `--latest`, in the same form. */
async function writeLatestRecord(registry, repository, registration) {
    const { environment, subject } = registration;
    await putRecord(registry, repository, latestRecordPrefix(environment, subject.digest), registration);
}
async function putRecord(registry, repository, prefix, { record, subject }) {
    const text = (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_9__/* .canonical */ .$)(record);
    await (0,_sealed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .putSealed */ .WT)(registry, repository, prefix, { kind: RECORDS, text, subject });
}


/***/ }),

/***/ 74522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ readSealed),
/* harmony export */   WT: () => (/* binding */ putSealed),
/* harmony export */   ey: () => (/* binding */ unlessWrong)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79222);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41212);



/** Puts a document under a prefix and the hash of its bytes. Repeating it changes nothing, and nothing is overwritten. */
async function putSealed(registry, repository, prefix, { kind, text, subject }) {
    const bytes = new TextEncoder().encode(text);
    const layers = [{ mediaType: kind.type, bytes }];
    await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .putArtifact */ .q)(registry, repository, `${prefix}${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes).slice(0, 32)}`, { kind, layers, subject });
}
/** The bytes of a document at a tag or a digest; `undefined` for what is none, or not what its tag or the registry says. */
async function readSealed(registry, repository, reference, kind) {
    const bytes = await unlessWrong(readDocument(registry, repository, reference, kind));
    // The tag contains a hash of the bytes, so that other content is rejected.
    const isSaid = bytes !== undefined && (reference.includes(':') || reference.endsWith((0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes).slice(0, 32)));
    return isSaid ? bytes : undefined;
}
async function readDocument(registry, repository, reference, kind) {
    return (await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .getArtifact */ .j)(registry, repository, reference, kind))?.read(kind.type);
}
/** What is read; `undefined` where the registry cannot serve it as it says: that is no evidence, and hides nothing else. */
async function unlessWrong(reading) {
    return reading.catch((error) => {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && WRONG.includes(error.code))
            return undefined;
        throw error;
    });
}
const WRONG = ['registry-content-invalid', 'registry-digest-mismatch'];


/***/ }),

/***/ 51639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseDefinition)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32377);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25883);
/* harmony import */ var _names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62729);



/**
 * Parses a definition from untrusted JSON; `undefined` if it is none, or has another hash. Anyone who can write tags can
 * write any content.
 */
function parseDefinition(value, hash) {
    const definition = (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .isCanonical */ .Z)(value) ? parseShape(value) : undefined;
    return definition !== undefined && (0,_names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionHash */ .cn)(definition) === hash ? definition : undefined;
}
const parseTexts = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseTextPair = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)(_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseInstruction = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    keyword: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    flags: parseTexts,
    words: parseTexts,
    heredocs: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
});
const parseSteps = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    arguments: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
    contexts: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseTextPair),
    escape: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    secrets: parseTexts,
    stages: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ from: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, instructions: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseInstruction) })),
    syntax: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
});
// JSON of strangers has a limited depth.
const parsePip = (value) => (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(value) ?? parseLocalPip(value) ?? parseNestedPip(value);
const parseLocalPip = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('-e', 'path'), _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4);
const parseNestedPip = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tupleOf */ .cF)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('-r', '-c'), (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePip));
const parseLocked = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ conda: parseTexts, pip: parseTexts, subdir: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4 });
const parseTrue = (value) => (value === true ? value : undefined);
const parsePython = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    apart: parseTrue,
    bytecode: parseTrue,
    channels: parseTexts,
    conda: parseTexts,
    locked: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseLocked),
    pip: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePip),
    secrets: parseTexts,
}, ['apart', 'bytecode', 'locked', 'secrets']);
const parseContextFile = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    digest: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    executable: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG,
    path: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    target: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
});
const parseShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    bases: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ parent: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, platform: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4, reference: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4 })),
    context: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseContextFile),
    platforms: parseTexts,
    python: parsePython,
    spark: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ packages: parseTexts, precache: _model_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG, repositories: parseTexts }),
    steps: parseSteps,
});


/***/ }),

/***/ 70337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   aT: () => (/* binding */ lookUpLocal),
/* harmony export */   fk: () => (/* binding */ localName),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   tY: () => (/* binding */ localImage)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21556);
/* harmony import */ var _oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59668);
/* harmony import */ var _oci_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95362);



/** Where an engine keeps our images. No registry has this name, so no one can serve another image under it. */
const LOCAL = { registry: 'localhost', path: 'terrarium' };
/** True for the repository of images that an engine keeps for us. */
function isLocal(repository) {
    return (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository) === (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(LOCAL);
}
/** Looks for an image that an earlier run built into the engine. It holds one of the definition's platforms. docs/lookup.md */
async function lookUpLocal(engine, expected) {
    return (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .tryLookup */ ._Q)(async () => {
        const { key } = expected;
        const image = localImage(key);
        const config = await engine.inspect((0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImage */ .vy)(image));
        if (config === undefined)
            return { status: 'miss' };
        const why = (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatch */ .J4)([config], { ...expected, platforms: [localPlatform(engine, expected.platforms)] });
        return why === undefined ? { status: 'hit', image, strength: 'verified', key } : { status: 'invalid', why };
    });
}
function localImage(key) {
    return { kind: 'local', repository: LOCAL, tag: (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTag */ .QR)(key) };
}
/** Short name of an environment's image, for people: its name, else its slug, as a tag. */
function localName({ id, name, sharesName }) {
    return (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImage */ .vy)({ kind: 'local', repository: LOCAL, tag: (0,_oci_records_js__WEBPACK_IMPORTED_MODULE_1__/* .nameStem */ .nY)({ id, name, sharesName }) });
}
// An engine without containerd's store keeps one platform of an image. What it cannot run itself it may emulate.
function localPlatform({ platform }, platforms) {
    return platforms.find((own) => own === platform) ?? platforms[0] ?? platform;
}


/***/ }),

/***/ 54870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ prefixFinder),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jU: () => (/* binding */ prefixIndex)
/* harmony export */ });
/** Where the texts that start with a prefix are in a sorted list. */
function rangeOf(sorted, prefix) {
    const from = firstIndex(sorted, 0, (text) => text >= prefix);
    return [from, firstIndex(sorted, from, (text) => !text.startsWith(prefix))];
}
// The first index of which it is true: it is true of all behind it.
function firstIndex(sorted, start, isTrue) {
    let [low, high] = [start, sorted.length];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isTrue(sorted[middle] ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function prefixIndex(texts) {
    const order = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    const sorted = order.map((index) => texts[index] ?? '');
    return (prefix) => {
        const found = order.slice(...rangeOf(sorted, prefix)).sort((a, b) => a - b);
        return found.map((index) => texts[index] ?? '');
    };
}
/** Finds the first of some prefixes, in their order, that a text starts with. */
function prefixFinder(prefixes) {
    const order = new Map(prefixes.toReversed().map((prefix, index) => [prefix, prefixes.length - index]));
    const lengths = [...new Set(prefixes.map(({ length }) => length))];
    return (text) => {
        const found = lengths.map((length) => text.slice(0, length)).filter((prefix) => order.has(prefix));
        return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
    };
}


/***/ })

};
