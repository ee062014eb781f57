export const id = 5060;
export const ids = [5060];
export const modules = {

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveRegistry: () => (/* binding */ serveRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
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

// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/adapters/files/disk-full.js
var disk_full = __webpack_require__(38956);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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


/***/ })

};
