export const id = 569;
export const ids = [569];
export const modules = {

/***/ 39479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAcrBuilder: () => (/* binding */ openAcrBuilder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/config/acr.js
var config_acr = __webpack_require__(33899);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/adapters/assemble/layer-file-reader.js
var layer_file_reader = __webpack_require__(33716);
// EXTERNAL MODULE: ./build/adapters/buildkit/uv-context.js
var uv_context = __webpack_require__(77161);
// EXTERNAL MODULE: ./build/adapters/files/temporary-folder.js
var temporary_folder = __webpack_require__(34599);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./node_modules/@azure/arm-containerregistry/dist/esm/index.js + 21 modules
var esm = __webpack_require__(47909);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 80 modules
var dist_esm = __webpack_require__(30869);
// EXTERNAL MODULE: ./build/core/model/stopped.js
var stopped = __webpack_require__(47977);
// EXTERNAL MODULE: ./build/adapters/azure/failures.js
var failures = __webpack_require__(86082);
// EXTERNAL MODULE: ./build/adapters/azure/http-client.js
var http_client = __webpack_require__(77769);
;// CONCATENATED MODULE: ./build/adapters/azure/run-log.js
/** Bytes of a request. */
const PIECE = 4 * 1024 * 1024;
/** Characters of a line: more of it is another line. */
const MAX_LINE = 64 * 1024;
/** Set by ACR when it has written the last of it, as the Azure CLI reads it. */
const COMPLETE = 'x-ms-meta-complete';
/**
 * Follows a blob by its length, each line once. Its lines are untrusted. `address` is asked for the signed address of the blob, at first and
 * where that has expired. https://learn.microsoft.com/rest/api/storageservices/get-blob
 */
function runLog(transport, address, onLine) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let url;
    let offset = 0;
    let rest = '';
    function take(text) {
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line.replace(/\r$/, ''));
        while (rest.length > MAX_LINE) {
            onLine(rest.slice(0, MAX_LINE));
            rest = rest.slice(MAX_LINE);
        }
    }
    async function readPieces(from, length) {
        while (offset < length) {
            const range = `bytes=${offset}-${Math.min(offset + PIECE, length) - 1}`;
            const reply = await transport({ method: 'GET', url: from, headers: { 'x-ms-range': range }, limit: PIECE });
            if (reply.status !== 206 && !(reply.status === 200 && offset === 0))
                return false;
            if (reply.body.byteLength === 0)
                return false;
            offset += reply.body.byteLength;
            take(decoder.decode(reply.body, { stream: true }));
        }
        return true;
    }
    return {
        read: async () => {
            try {
                url ??= await address();
                if (url === undefined)
                    return 'unreadable';
                const head = await transport({ method: 'HEAD', url, headers: {}, limit: 0 });
                // It is there when the run has begun.
                if (head.status === 404)
                    return 'growing';
                if (head.status !== 200) {
                    url = undefined;
                    return 'unreadable';
                }
                const whole = await readPieces(url, Number(head.headers['content-length'] ?? 0));
                return whole && head.headers[COMPLETE] !== undefined ? 'complete' : 'growing';
            }
            catch {
                url = undefined;
                return 'unreadable';
            }
        },
        end: () => {
            const last = `${rest}${decoder.decode()}`;
            rest = '';
            if (last !== '')
                onLine(last);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/azure/upload-blob.js



const TRIES = 4;
const MAX_REPLY = 64 * 1024;
/** Of the service whose blobs may be as large as this in one request: 5,000 MiB. */
const VERSION = '2019-12-12';
/**
 * Puts a file at the signed address of a blob, in one request that is streamed. Its failures show nothing of the address, whose query is a
 * secret. https://learn.microsoft.com/rest/api/storageservices/put-blob
 */
async function uploadBlob(transport, url, { path, size }, { signal, secondMs = 1000 }) {
    const headers = {
        'x-ms-blob-type': 'BlockBlob',
        'x-ms-version': VERSION,
        'content-type': 'application/octet-stream',
        'content-length': String(size),
    };
    for (let tries = 1;; tries += 1) {
        const body = { kind: 'file', path, size };
        const reply = await transport({ method: 'PUT', url, headers, body, limit: MAX_REPLY }).catch((cause) => {
            if (signal?.aborted)
                throw (0,stopped/* stoppedBy */.$)(signal, 'the run was stopped', cause);
            return cause instanceof Error ? cause : new Error(String(cause));
        });
        if (!(reply instanceof Error) && reply.status === 201)
            return;
        if (!mayPass(reply) || tries === TRIES)
            throw refused(wordsOf(reply), reply);
        await (0,external_node_timers_promises_.setTimeout)(secondMs * 3 ** (tries - 1), undefined, signal === undefined ? {} : { signal });
    }
}
function mayPass(reply) {
    return reply instanceof Error || reply.status === 429 || reply.status >= 500;
}
function wordsOf(reply) {
    if (reply instanceof Error)
        return reply.message;
    const said = reply.headers['x-ms-error-code'];
    return `the storage answered ${reply.status}${said === undefined ? '' : ` ${String(said)}`}`;
}
function refused(why, reply) {
    const isLarge = !(reply instanceof Error) && reply.status === 413;
    return new errors/* TerrariumError */.qM('azure-failed', `the sources could not be uploaded to Azure: ${why}`, {
        hint: isLarge ? 'leave files out of the context with .dockerignore' : 'run again; name a proxy in HTTPS_PROXY',
        ...(reply instanceof Error ? { cause: reply } : {}),
    });
}

;// CONCATENATED MODULE: ./build/adapters/azure/acr-tasks.js









/** Milliseconds of a request that starts a run. */
const START_MS = 20_000;
/** Milliseconds in which Azure names a run that it has accepted. */
const NAMING_MS = 120_000;
/** Tries to start a run. */
const STARTS = 4;
/** Milliseconds in which a run is cancelled: everything else ends meanwhile. */
const CANCEL_MS = 5000;
/** Seconds between two questions about a run. */
const POLL_S = 3;
/** Minutes that a run may wait for a machine beside the time of its build. */
const QUEUE_MINUTES = 60;
/** Answers in a row without the run after which it is lost. */
const MOST_ABSENCES = 5;
/** Times that a log is asked for more after its run has ended. */
const LAST_READS = 5;
const ROLE = 'the role "Container Registry Tasks Contributor" on the registry, or the actions that docs/azure.md lists';
function acrTasks(options) {
    const { connection, acr, registry, signal, transport } = options;
    const client = clientOf(connection, acr, connection.clientOptions);
    const place = [acr.resourceGroup, registry];
    const asked = (what) => ({ what: `${what} of ${registry}`, role: ROLE, signal });
    const abort = signal === undefined ? {} : { abortSignal: signal };
    async function upload(archive) {
        const { uploadUrl, relativePath } = await (0,failures/* askAzure */.pi)(asked('give a place for the sources'), () => client.registries.getBuildSourceUploadUrl(...place, abort));
        const url = (0,http_client/* signedAddress */.ln)(connection.cloud.resourceManager, uploadUrl);
        if (url === undefined || relativePath === undefined)
            throw lost('gave no place for the sources');
        await uploadBlob(transport, url, archive, options);
        return relativePath;
    }
    async function schedule(request, sourceLocation) {
        const { runId } = await (0,failures/* askAzure */.pi)(asked('start a run'), () => start(options, runRequest(request, sourceLocation, acr)));
        if (runId === undefined || !/^[A-Za-z0-9-]{1,100}$/.test(runId))
            throw lost('named no run');
        return runId;
    }
    return {
        run: async (request) => {
            const { onLine } = request;
            const id = await schedule(request, await upload(request.archive));
            onLine(`run ${id} of ${registry}`);
            const address = async () => {
                const { logLink } = await client.runs.getLogSasUrl(...place, id, abort);
                return (0,http_client/* signedAddress */.ln)(connection.cloud.resourceManager, logLink);
            };
            const log = runLog(transport, address, onLine);
            const following = { id, log, onLine, get: () => client.runs.get(...place, id, abort), asked };
            const ended = await follow(options, following).catch(async (error) => {
                await cancel(options, id, onLine);
                throw error;
            });
            requireSuccess(id, ended, acr);
        },
    };
}
function clientOf({ credential }, { subscription }, options) {
    return new esm/* ContainerRegistryManagementClient */.PG(credential, subscription, options);
}
/**
 * Starts a run, also where the build is stopped meanwhile: nobody would know the name of what goes on. It is asked again only where it was
 * refused for now: a reply that is lost may be that of a run.
 */
async function start(options, request) {
    const { connection, acr, registry, signal, secondMs = 1000 } = options;
    const client = clientOf(connection, acr, connection.onceOptions(START_MS));
    for (let tries = 1;; tries += 1) {
        const abortSignal = AbortSignal.timeout(NAMING_MS);
        try {
            return await client.registries.beginScheduleRunAndWait(acr.resourceGroup, registry, request, { abortSignal });
        }
        catch (error) {
            if (abortSignal.aborted)
                throw lost(`named no run within ${NAMING_MS / 1000} seconds`);
            const isLimited = (0,dist_esm/* isRestError */.T0)(error) && (error.statusCode === 429 || error.statusCode === 503);
            if (!isLimited || tries === STARTS)
                throw error;
            const seconds = Number(error.response?.headers.get('retry-after') ?? Number.NaN);
            await (0,external_node_timers_promises_.setTimeout)(secondMs * (seconds >= 0 ? seconds : 4 ** tries), undefined, signal === undefined ? {} : { signal });
        }
    }
}
function runRequest({ task, values, platform }, sourceLocation, acr) {
    const [, architecture = 'amd64'] = platform.split('/');
    const request = {
        type: 'EncodedTaskRunRequest',
        encodedTaskContent: Buffer.from(task).toString('base64'),
        values: [...values],
        platform: { os: 'Linux', architecture },
        timeout: acr.timeout * 60,
        sourceLocation,
        credentials: { sourceRegistry: { loginMode: 'Default' } },
        ...(acr.agentPool === undefined ? {} : { agentPoolName: acr.agentPool }),
        ...(acr.cpu === undefined ? {} : { agentConfiguration: { cpu: acr.cpu } }),
    };
    return request;
}
const ENDED = ['Succeeded', 'Failed', 'Canceled', 'Error', 'Timeout'];
/** Waits for the end of a run while its log is read. */
async function follow(options, following) {
    const { acr, signal, secondMs = 1000 } = options;
    const until = performance.now() + (acr.timeout + QUEUE_MINUTES) * 60 * secondMs;
    let absences = 0;
    do {
        const run = await present(following);
        absences = run === undefined ? absences + 1 : 0;
        if (absences === MOST_ABSENCES)
            throw lost(`does not know the run ${following.id} any more`);
        await following.log.read();
        if (run !== undefined && ENDED.includes(run.status)) {
            await readRest(following, secondMs);
            return run;
        }
        await (0,external_node_timers_promises_.setTimeout)(POLL_S * secondMs, undefined, signal === undefined ? {} : { signal }).catch((cause) => {
            throw (0,stopped/* stoppedBy */.$)(signal, 'the build was stopped', cause);
        });
    } while (performance.now() < until);
    const message = `the run ${following.id} has not ended after ${acr.timeout} minutes and ${QUEUE_MINUTES} in the queue`;
    throw new errors/* TerrariumError */.qM('timed-out', message, { hint: 'look for it in the portal: Services, Tasks, Runs' });
}
async function present({ id, get, asked }) {
    return (0,failures/* askAzure */.pi)(asked(`say how the run ${id} goes`), async () => {
        try {
            return await get();
        }
        catch (error) {
            if ((0,failures/* statusOf */.c2)(error) === 404)
                return undefined;
            throw error;
        }
    });
}
/** Reads on until all of a log is written, but not for long. */
async function readRest({ id, log, onLine }, secondMs) {
    let state = await log.read();
    for (let reads = 1; reads < LAST_READS && state !== 'complete'; reads += 1) {
        await (0,external_node_timers_promises_.setTimeout)(secondMs);
        state = await log.read();
    }
    log.end();
    if (state === 'unreadable')
        onLine(`the log of the run ${id} could not be read: the portal has it`);
}
function requireSuccess(id, { status, runErrorMessage }, acr) {
    const words = runErrorMessage === undefined ? '' : `: ${runErrorMessage.slice(0, 500)}`;
    switch (status) {
        case 'Succeeded':
            return;
        case 'Failed':
            throw ended('build-failed', `the build failed in the run ${id}${words}`, 'see the last lines of its output');
        case 'Timeout':
            throw ended('timed-out', `the run ${id} took longer than ${acr.timeout} minutes`, 'raise acr.timeout, at most 480');
        case 'Canceled':
            throw ended('cancelled', `the run ${id} was cancelled in Azure${words}`, 'run again');
        default:
            throw ended('builder-lost', `ACR Tasks could not run ${id}${words}`, 'run again; see the run in the portal');
    }
}
function ended(code, message, hint) {
    return new errors/* TerrariumError */.qM(code, message, { hint });
}
function lost(what) {
    return new errors/* TerrariumError */.qM('builder-lost', `ACR Tasks ${what}`, { hint: 'run again; see the runs in the portal' });
}
/** Ends a run that nobody waits for. What keeps it from that is told: the run ends by its own timeout then. */
async function cancel({ connection, acr, registry }, id, onLine) {
    const client = clientOf(connection, acr, connection.onceOptions(CANCEL_MS));
    try {
        await client.runs.beginCancel(acr.resourceGroup, registry, id);
        onLine(`cancelled the run ${id}`);
    }
    catch (error) {
        if ((0,failures/* statusOf */.c2)(error) === 404)
            return;
        onLine(`the run ${id} could not be cancelled: it goes on for at most ${acr.timeout} minutes`);
    }
}

// EXTERNAL MODULE: ./build/core/assemble/image-files.js
var image_files = __webpack_require__(73056);
// EXTERNAL MODULE: ./build/core/assemble/push-configuration.js
var push_configuration = __webpack_require__(62620);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/oci/manifest-parts.js
var manifest_parts = __webpack_require__(12128);
// EXTERNAL MODULE: ./build/core/oci/push-manifest.js
var push_manifest = __webpack_require__(20682);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
;// CONCATENATED MODULE: ./build/adapters/azure/adopt-image.js







/**
 * Makes an image that a run pushed ours: with labels but for its mark, with annotations, and with the media types of OCI, by digest and
 * without a tag. What was pushed is left as it is. An image that is not what was asked for, or not of that run, is `image-invalid`: whoever
 * may push may move a tag.
 */
async function adoptImage(registry, pushed, wanted, mark) {
    const { repository } = wanted;
    const manifest = await ownManifest(registry, pushed, wanted);
    const parts = (0,manifest_parts/* manifestParts */.M)(manifest);
    if (parts?.kind !== 'image')
        throw invalid('its manifest cannot be read');
    const blob = await registry.getBlob(repository, parts.config);
    const configuration = blob === undefined ? undefined : (0,json/* parseJson */.qF)(blob);
    if (!(0,json/* isRecord */.u4)(configuration))
        throw invalid('its configuration cannot be read');
    checkConfiguration(configuration, parts.layers, wanted);
    if (labelsOf(configuration)[mark.label] !== mark.value)
        throw invalid('another run made it');
    const layers = parts.layers.map(image_files/* ociLayer */.FX);
    const known = layers.filter((layer) => layer !== undefined);
    if (known.length !== layers.length)
        throw invalid('it has a layer of a kind that we do not know');
    const config = await (0,push_configuration/* pushConfiguration */.p)(registry, repository, labelled(configuration, wanted.labels, mark));
    const own = (0,image_files/* imageManifest */.Bz)(config, known, wanted.annotations);
    return await (0,push_manifest/* pushManifest */.y)(registry, repository, stored_image/* MEDIA */.Rn.manifest, own);
}
// An engine that stores images as containerd does pushes an index of one.
async function ownManifest(registry, pushed, { repository, platform }) {
    if (!(0,stored_image/* isIndex */.nw)(pushed.mediaType))
        return pushed;
    const found = (0,stored_image/* platformManifests */.OS)(pushed)?.find((child) => child.platform === platform);
    const manifest = found && (await registry.getManifest(repository, found.descriptor.digest));
    if (manifest === undefined)
        throw invalid(`it has no manifest for ${platform}`);
    return manifest;
}
function checkConfiguration(configuration, layers, { platform }) {
    const found = (0,stored_image/* parseImageConfig */.FB)(configuration)?.platform;
    if (found !== platform)
        throw invalid(`it is for ${found ?? 'no platform'}, and ${platform} was asked for`);
    if ((0,image_files/* diffIdsOf */.Nq)(configuration).length !== layers.length)
        throw invalid('its layers are not those of its configuration');
}
function labelled(configuration, labels, { label }) {
    const { [label]: _, ...before } = labelsOf(configuration);
    const all = { ...before, ...Object.fromEntries(labels) };
    return { ...configuration, config: { ...(0,json/* membersOf */.lS)(configuration.config), Labels: all } };
}
function labelsOf({ config }) {
    return (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)(config).Labels);
}
function invalid(why) {
    return new errors/* TerrariumError */.qM('image-invalid', `the image that ACR Tasks pushed is not what was built: ${why}`);
}

// EXTERNAL MODULE: ./build/adapters/azure/connection.js + 4 modules
var azure_connection = __webpack_require__(32323);
// EXTERNAL MODULE: ./build/adapters/assemble/write-layer.js
var write_layer = __webpack_require__(75801);
// EXTERNAL MODULE: ./build/adapters/checkout/folders.js
var checkout_folders = __webpack_require__(63015);
;// CONCATENATED MODULE: ./build/core/text/shell-word.js
/** A text as one word of a POSIX shell, quoted whatever it is. */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The same, as it is where a shell reads nothing into it. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:=,@%+#-]+$/.test(text) && !text.startsWith('#') ? text : shellQuote(text);
}

;// CONCATENATED MODULE: ./build/adapters/azure/task-file.js

/** Where secrets are mounted for the script. */
const SECRETS = '/run/terrarium-secrets';
/**
 * Label with the tag of a run, which is taken away again: without it, two runs that make equal images push one manifest, and who removes
 * his takes the other's away.
 */
const RUN_LABEL = 'io.terrarium.run';
/** The script in the archive. */
const SCRIPT = 'build.sh';
/**
 * The task: our script, in the image of Docker's command line that ACR Tasks build with. The engine renders Go templates over this text
 * and hands commands to a shell, and its own build step reads lines of here-documents as instructions: so it holds nothing of a user, and
 * what a user says stands in the script, which comes with the archive. https://github.com/Azure/acr-builder/blob/main/builder/context.go
 */
function taskFile(minutes, secrets) {
    const names = Array.from({ length: secrets }, (_, index) => secretName(index));
    return [
        'version: v1.0.0',
        ...(secrets === 0 ? [] : ['volumes:', '  - name: terrarium', '    secret:']),
        ...names.map((name) => `      ${name}: "{{.Values.${name}}}"`),
        'steps:',
        '  - id: terrarium',
        '    entryPoint: sh',
        `    cmd: docker ${SCRIPT}`,
        `    timeout: ${minutes * 60}`,
        ...(secrets === 0 ? [] : ['    volumeMounts:', '      - name: terrarium', `        mountPath: ${SECRETS}`]),
        '',
    ].join('\n');
}
/**
 * The values of secrets for a run. The engine takes base64 and writes what it means through a here-document whose text a shell expands:
 * it is given base64 of base64, so that the shell sees letters and digits, and our script decodes the rest.
 */
function secretValues(secrets) {
    return secrets.map(({ value }, index) => {
        const once = Buffer.from(value).toString('base64');
        return { name: secretName(index), value: Buffer.from(once).toString('base64'), isSecret: true };
    });
}
function secretName(index) {
    return `secret${index}`;
}
/** Builds with BuildKit, and pushes. What a user says is one word of the shell each. */
function buildScript(build) {
    const { platform, target, fresh, push, secrets, cacheFrom, context } = build;
    const flags = [
        '--progress=plain',
        '--file=Dockerfile',
        `--platform=${platform}`,
        ...(fresh ? ['--no-cache'] : []),
        ...(target === '' ? [] : [`--target=${target}`]),
        ...build.arguments.map(([name, value]) => `--build-arg=${name}=${value}`),
        ...cacheFrom.map((source) => `--cache-from=${source}`),
        ...(push === undefined ? [] : [`--tag=${push.repository}:${push.tag}`, `--label=${RUN_LABEL}=${push.tag}`]),
    ];
    return [
        'set -eu',
        'export DOCKER_BUILDKIT=1 BUILDX_NO_DEFAULT_ATTESTATIONS=1',
        ...(secrets.length === 0 ? [] : ['umask 077', 'secrets=$(mktemp -d)', `trap 'rm -rf "$secrets"' EXIT`]),
        'set --',
        ...secrets.flatMap((id, index) => [
            `base64 -d <${SECRETS}/${secretName(index)} >"$secrets/${index}"`,
            `set -- "$@" --secret ${shellQuote(`id=${id}`)},src="$secrets/${index}"`,
        ]),
        `docker build "$@" ${[...flags, '--', context].map(shellQuote).join(' ')}`,
        ...(push === undefined ? [] : pushing(`${push.repository}:${push.tag}`)),
        '',
    ].join('\n');
}
function pushing(image) {
    const push = `docker push ${shellQuote(image)}`;
    return [`${push} || { sleep 5; ${push}; } || { sleep 20; ${push}; }`];
}

;// CONCATENATED MODULE: ./build/adapters/azure/task-archive.js






/** The folder of the context in every archive. */
const CONTEXT = 'context';
/** Seconds since 1970 of every member: equal builds are equal archives. */
const INSTANT = 946_684_800;
/** Writes what a run is given: the script, the Dockerfile with its ignore file, and the context, as a tar with gzip. */
async function writeTaskArchive(build, script, folder) {
    const own = (0,external_node_path_.join)(folder, SCRIPT);
    await (0,write_file/* createFile */.x3)(own, script);
    const path = (0,external_node_path_.join)(folder, 'source.tar.gz');
    const files = [
        memberOf(SCRIPT, own),
        memberOf('Dockerfile', build.dockerfile),
        memberOf('Dockerfile.dockerignore', `${build.dockerfile}.dockerignore`),
    ];
    const { size } = await (0,write_layer/* writeLayer */.B)([...files, ...contextOf(build.contextDirectory)], '/', path, 'gzip');
    return { path, size };
}
const ATTRIBUTES = { mode: 0o644, uid: 0, gid: 0, time: INSTANT, target: '', source: '' };
function memberOf(name, file) {
    return { ...ATTRIBUTES, path: `/${name}`, kind: 'file', source: file };
}
function contextOf(directory) {
    const onUnreadable = (error) => {
        throw error;
    };
    const found = (0,checkout_folders/* listFolder */.b)(directory, () => false, onUnreadable);
    for (const { path, kind, target } of found)
        if (kind === 'link')
            requireLinkInside(path, target);
    const folders = new Set(found.flatMap(({ path }) => foldersAbove(path)));
    const members = [
        ...[...folders].map((path) => ({ ...ATTRIBUTES, path: at(path), kind: 'folder', mode: 0o755 })),
        ...found.map(({ path, kind, executable, target }) => {
            const mode = kind === 'link' ? 0o777 : executable ? 0o755 : 0o644;
            return { ...ATTRIBUTES, path: at(path), kind, mode, target, source: (0,external_node_path_.join)(directory, path) };
        }),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    return [{ ...ATTRIBUTES, path: `/${CONTEXT}`, kind: 'folder', mode: 0o755 }, ...members];
}
// The engine unpacks nothing of an archive that has one, and does not say which. https://github.com/moby/go-archive/blob/main/archive.go
function requireLinkInside(path, target) {
    if (target.startsWith('/') || !/^\.\.(?:\/|$)/.test(external_node_path_.posix.join(CONTEXT, external_node_path_.posix.dirname(path), target)))
        return;
    const message = `the link ${JSON.stringify(path)} leads out of the context, and ACR Tasks unpack no such link`;
    throw new errors/* TerrariumError */.qM('needs-buildkit', message, { hint: 'name it in .dockerignore, or builder: buildkit' });
}
function at(path) {
    return `/${CONTEXT}/${path}`;
}
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./build/adapters/azure/acr-builder.js


















/** A tag that a run pushes to: no two runs share one. `tmp-` and 32 hexadecimal digits. */
function temporaryTag() {
    return `tmp-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
}
/** Builds images on the machines of a registry of Azure. It signs in at once: what keeps it from that is a failure of the run. */
async function openAcrBuilder(registry, options) {
    const connection = (0,azure_connection/* connectAzure */.C)(options, options.host);
    await connection.credential.getToken(connection.cloud.scope);
    const tasksOf = (0,once/* once */.Oo)((host) => openTasks(host, connection, options));
    return {
        build: async (request) => {
            if (request.compression !== 'gzip')
                request.onLine('its layers are compressed with gzip: ACR Tasks know no other');
            const tag = temporaryTag();
            const push = { repository: (0,reference/* formatRepository */.Sh)(request.repository), tag };
            const secrets = await secretsOf(request, options.secrets);
            await runBuild(tasksOf(request.repository.registry), options, request, { push, secrets });
            return await takeOver(registry, request, { tag, secondMs: options.secondMs });
        },
        smokeTest: smokeTester(tasksOf, options),
        readImageFiles: (0,layer_file_reader/* layerFileReader */.v)(registry),
        makeRoom: async () => undefined,
        knownPackages: async () => undefined,
    };
}
/** The tasks of the registry that a repository is in. */
function openTasks(host, connection, options) {
    const { acr, signal, secondMs } = options;
    const registry = (0,config_acr/* registryNameOf */.Qj)(host, acr);
    if (registry === undefined)
        throw new errors/* TerrariumError */.qM('config-invalid', `builder acr pushes to registries of Azure, and ${host} is none`, {
            hint: 'name the registry in acr.registry of terrarium.yml, or use another builder',
        });
    return acrTasks({ connection, transport: (0,http_client/* azureTransport */.FG)(options), acr, registry, signal, secondMs });
}
/** Runs one build in Azure. */
function runBuild(tasks, { acr, cacheFrom }, asked, { push, secrets }) {
    return (0,temporary_folder/* inTemporaryFolder */.PX)('task', async (folder) => {
        // The engine there is like any other: named contexts are not what it has in every version.
        const { request } = await (0,uv_context/* provideUv */.b)(async () => undefined, 'docker', asked, folder);
        const { platform, target, arguments: given, fresh, onLine } = request;
        const ids = secrets.map(({ id }) => id);
        const scripted = {
            ...{ platform, target, arguments: given, fresh, push, cacheFrom },
            ...{ secrets: ids, context: CONTEXT },
        };
        const archive = await writeTaskArchive(request, buildScript(scripted), folder);
        const task = taskFile(acr.timeout, secrets.length);
        await tasks.run({ archive, task, values: secretValues(secrets), platform, onLine });
    });
}
/** Runs a command on top of an image, in another run that pushes nothing. */
function smokeTester(tasksOf, options) {
    return ({ image, platform, command, onLine }) => (0,temporary_folder/* inTemporaryFolder */.PX)('test', async (folder) => {
        const dockerfile = (0,external_node_path_.join)(folder, 'Dockerfile');
        await (0,write_file/* createFile */.x3)(dockerfile, `FROM ${image}\nRUN ${JSON.stringify(['/bin/sh', '-c', command])}\n`);
        await (0,write_file/* createFile */.x3)(`${dockerfile}.dockerignore`, '*\n');
        const contextDirectory = (0,external_node_path_.join)(folder, 'nothing');
        const labels = { labels: [], annotations: [] };
        const build = { contextDirectory, dockerfile, platform, target: '', arguments: [], ...labels, onLine };
        await (0,promises_.mkdir)(contextDirectory);
        const request = { ...build, fresh: true, compression: 'gzip' };
        const tasks = tasksOf((0,reference/* parseReference */.F2)(image)?.registry ?? '');
        await runBuild(tasks, options, request, { push: undefined, secrets: [] }).catch((error) => {
            if (!(error instanceof errors/* TerrariumError */.qM) || error.code !== 'build-failed')
                throw error;
            throw new errors/* TerrariumError */.qM('smoke-test-failed', `the test failed for ${platform}: ${command}`, {
                hint: 'see the last lines of its output',
                cause: error,
            });
        });
    });
}
/** Bytes of a secret: it is one word of a command of the engine, twice as base64. */
const MOST_SECRET = 60 * 1024;
// A Dockerfile that says nothing of secrets asks for none, and they stay here. BuildKit reads `type=SECRET` as well.
async function secretsOf({ dockerfile }, sources) {
    if (sources.size === 0 || !/secret/i.test(await (0,promises_.readFile)(dockerfile, 'utf8')))
        return [];
    return Promise.all([...sources].map(async ([id, source]) => ({ id, value: await bytesOf(id, source) })));
}
async function bytesOf(id, source) {
    const value = source.kind === 'text' ? Buffer.from(source.text) : await (0,promises_.readFile)(source.path).catch(unread(id));
    if (value.byteLength <= MOST_SECRET)
        return value;
    const message = `the secret ${id} has more than ${MOST_SECRET} bytes, which ACR Tasks cannot be given`;
    throw new errors/* TerrariumError */.qM('usage', message, { hint: 'builder: buildkit takes it' });
}
function unread(id) {
    return (cause) => {
        throw new errors/* TerrariumError */.qM('usage', `the file of the secret ${id} cannot be read`, { cause });
    };
}
/** Times that a registry is asked for what a run has pushed, a second apart. */
const LOOKS = 6;
/** Makes what a run pushed ours, and removes it where that is allowed. */
async function takeOver(registry, request, temporary) {
    const pushed = await findPushed(registry, request, temporary);
    const image = await adoptImage(registry, pushed, request, { label: RUN_LABEL, value: temporary.tag });
    if (image.digest === pushed.digest)
        return image;
    await registry.removeManifest?.(request.repository, pushed.digest).catch((error) => {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        request.onLine(`the tag ${temporary.tag} stays until terrarium gc removes it: ${error.message}`);
    });
    return image;
}
async function findPushed(registry, { repository }, { tag, secondMs = 1000 }) {
    for (let looks = 1; looks <= LOOKS; looks += 1) {
        const found = await registry.getManifest(repository, tag);
        if (found !== undefined)
            return found;
        await (0,external_node_timers_promises_.setTimeout)(looks * secondMs);
    }
    throw new errors/* TerrariumError */.qM('builder-lost', 'the run ended well, and the registry does not have what it pushed', {
        hint: 'compare acr.registry with the host of repository: the run pushes to that registry',
    });
}


/***/ }),

/***/ 95281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeBytes)
/* harmony export */ });
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79222);

/** The descriptor of bytes that a registry is to hold. */
function describeBytes(mediaType, bytes) {
    return { mediaType, digest: `sha256:${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes)}`, size: bytes.byteLength };
}


/***/ }),

/***/ 20682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ pushManifest)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38384);
/* harmony import */ var _describe_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95281);


/** Pushes a manifest, or an index of some, by its digest, without a tag. */
async function pushManifest(registry, repository, mediaType, manifest) {
    const bytes = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeJson */ .Pr)(manifest);
    const descriptor = (0,_describe_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBytes */ .n)(mediaType, bytes);
    await registry.putManifest(repository, descriptor.digest, { mediaType, bytes });
    return descriptor;
}


/***/ }),

/***/ 31916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource),
/* harmony export */   a: () => (/* binding */ parseDockerPattern)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91838);

/**
 * Reads a cleaned pattern of an ignore file. `undefined` for patterns that Go's `filepath.Match` rejects, or whose
 * meaning changes when moby converts them to a regular expression: escaped letters and digits, `^`, `|` and `{1}`
 * outside a set, `*?[` inside. https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
function parseDockerPattern(pattern) {
    const chars = Array.from(pattern);
    const tokens = tokenizeIgnored(chars);
    if (tokens === undefined)
        return undefined;
    const inner = /^(?:\*\*)?([^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (inner !== undefined)
        return pattern.startsWith('**') ? endsWith(inner) : (path) => path === pattern;
    const start = /^([^*?[\]\\]+)\*\*$/.exec(pattern)?.[1];
    if (start !== undefined)
        return (path) => path.startsWith(start);
    return hasOperator(chars) ? undefined : (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .kZ)(tokens);
}
// `**x` matches any path that ends in x; `**/x` also matches x itself.
function endsWith(text) {
    return (path) => path.endsWith(text) || (text.startsWith('/') && path === text.slice(1));
}
function hasOperator(chars) {
    let inSet = false;
    for (let at = 0; at < chars.length; at += 1) {
        if (chars[at] === '\\')
            at += 1;
        else if (chars[at] === '[')
            inSet = true;
        else if (chars[at] === ']')
            inSet = false;
        else if (!inSet && (/^[\^|]$/.test(chars[at] ?? '') || isRepetition(chars, at)))
            return true;
    }
    return false;
}
function isRepetition(chars, at) {
    return chars[at] === '{' && /^\d$/.test(chars[at + 1] ?? '');
}
function tokenizeIgnored(chars) {
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const char = chars[at] ?? '';
        if (char === '*' && chars[at + 1] === '*') {
            at += chars[at + 2] === '/' ? 2 : 1;
            tokens.push({ kind: at + 1 >= chars.length ? 'any' : 'folders' });
            continue;
        }
        const read = readToken(chars, at, isPlainEscape, /^[*?[]$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
/**
 * Reads a COPY source with a pattern in it; `undefined` if the pattern is invalid.
 * https://pkg.go.dev/path/filepath#Match
 */
function parseSource(source) {
    const chars = Array.from(source);
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const read = readToken(chars, at, () => true, /^$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
function isPlainEscape(char) {
    return /^[\x21-\x7e]$/.test(char) && !/[A-Za-z0-9]/.test(char);
}
function readToken(chars, at, escapes, notInSets) {
    const char = chars[at] ?? '';
    if (char === '*')
        return { token: { kind: 'star' }, end: at };
    if (char === '?')
        return { token: { kind: 'one' }, end: at };
    if (char === '[')
        return readSet(chars, at, escapes, notInSets);
    const read = char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
    return read && { token: { kind: 'char', char: read.char }, end: read.end };
}
function readEscape(chars, at, escapes) {
    const char = chars[at + 1];
    return char === undefined || !escapes(char) ? undefined : { char, end: at + 1 };
}
// `[abc]`, `[a-z]`, `[^a]`: must not be empty, `-` and `]` must be escaped, and a slash is an ordinary character.
function readSet(chars, start, escapes, refused) {
    const negated = chars[start + 1] === '^';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    while (chars[at] !== ']' || ranges.length === 0) {
        const from = readMember(chars, at, escapes, refused);
        if (from === undefined)
            return undefined;
        const isRange = chars[from.end + 1] === '-';
        const to = isRange ? readMember(chars, from.end + 2, escapes, refused) : from;
        if (to === undefined)
            return undefined;
        if (refused.test('[') && (from.char.codePointAt(0) ?? 0) > (to.char.codePointAt(0) ?? 0))
            return undefined;
        ranges.push([from.char, to.char]);
        at = to.end + 1;
    }
    return { token: { kind: 'set', negated, ranges, crosses: true }, end: at };
}
function readMember(chars, at, escapes, refused) {
    const char = chars[at];
    if (char === undefined || char === '-' || char === ']' || refused.test(char))
        return undefined;
    return char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
}


/***/ })

};
