export const id = 368;
export const ids = [368];
export const modules = {

/***/ 62840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/** The answer of the system; `undefined` where it has none: for what is not there, or may not be read, and is told elsewhere. */
function attempt(ask) {
    try {
        return ask();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 29102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ engineFailure),
/* harmony export */   GP: () => (/* binding */ builderFailure),
/* harmony export */   Le: () => (/* binding */ dockerMissing),
/* harmony export */   SL: () => (/* binding */ creationFailure),
/* harmony export */   pV: () => (/* binding */ buildxMissing)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

const CREATE = 'docker buildx create --use --name terrarium --driver docker-container';
const START = 'start Docker (systemctl start docker, or Docker Desktop), or set builder to a running one';
const ADVICE = [
    {
        says: /permission denied/i,
        hint: 'add the user to the group of the engine (sudo usermod -aG docker "$USER", then log in again), or set DOCKER_HOST to an engine that it may use',
    },
    {
        says: /TLS data loaded from environment/i,
        hint: 'docker context create terrarium, then docker buildx create --use --name terrarium --driver docker-container terrarium',
    },
    {
        says: /kubernetes|kubeconfig|no configuration has been provided/i,
        hint: 'give the step KUBECONFIG, or run it in a pod whose service account may create pods',
    },
    {
        says: /x509|certificate|tls:/i,
        hint: 'check DOCKER_CERT_PATH and DOCKER_TLS_VERIFY, which name the certificates of the engine',
    },
];
/** Why a builder cannot be used, by what `docker buildx inspect` printed: in its own words, with what helps. */
function builderFailure(output, builder) {
    const words = errorOf(output);
    const named = builder === undefined ? 'the builder' : `builder ${JSON.stringify(builder)}`;
    if (/no builder .{0,200} found/i.test(words)) {
        const hint = `docker buildx ls lists builders; ${CREATE} makes one`;
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('engine-not-running', `there is no ${named}`, { hint });
    }
    const hint = ADVICE.find(({ says }) => says.test(words))?.hint ?? START;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('engine-not-running', `${named} does not answer${words === '' ? '' : `: ${words}`}`, {
        hint,
    });
}
/** Why the engine of this machine cannot be asked. */
function engineFailure(output) {
    const words = errorOf(output);
    const hint = ADVICE.find(({ says }) => says.test(words))?.hint ?? 'start Docker (systemctl start docker, or Docker Desktop)';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('engine-not-running', `the engine does not answer: ${words}`, { hint });
}
/** That there is no Docker at all. */
function dockerMissing() {
    const hint = 'install Docker with buildx: https://docs.docker.com/engine/install/, or use docker/setup-buildx-action; what runs nothing needs neither: builder: auto';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('buildx-missing', 'there is no docker command', { hint });
}
/** Why no builder could be created. */
function creationFailure(output) {
    const words = errorOf(output);
    const hint = ADVICE.find(({ says }) => says.test(words))?.hint ?? `start Docker, or try it: ${CREATE}`;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('engine-not-running', `no builder could be created: ${words}`, { hint });
}
/** The line of buildx that says what is wrong; headings such as `Nodes:` follow it. */
function errorOf(output) {
    const lines = output.split('\n').map((line) => line.trim());
    const error = lines.findLast((line) => /^error:/i.test(line)) ?? lines.findLast((line) => !/^$|^[A-Za-z ]+:$/.test(line));
    return (error ?? '').replace(/^error:\s*/i, '');
}
/** Why there is no buildx. Podman calls itself docker, and has none. */
function buildxMissing(version) {
    const podman = /podman/i.test(version);
    const install = 'install Docker with buildx: https://docs.docker.com/engine/install/, or use docker/setup-buildx-action';
    const remote = 'install Docker, or run BuildKit (podman run moby/buildkit) and the docker command with buildx, with a builder of driver remote';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('buildx-missing', podman ? 'the docker command is podman, which has no buildx' : 'docker has no buildx', {
        hint: podman ? remote : install,
    });
}


/***/ }),

/***/ 87284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ requirePublishing),
/* harmony export */   Ij: () => (/* binding */ createBuilder),
/* harmony export */   Lx: () => (/* binding */ findBuilder),
/* harmony export */   Ui: () => (/* binding */ runAside),
/* harmony export */   VA: () => (/* binding */ smokeTester),
/* harmony export */   cM: () => (/* binding */ runBuild),
/* harmony export */   cg: () => (/* binding */ builderFlag),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   iq: () => (/* binding */ removeBuilder),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony exports builderOf, buildArguments */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38384);
/* harmony import */ var _core_model_limit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42883);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47977);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61236);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21149);
/* harmony import */ var _files_disk_full_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38956);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34599);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39801);
/* harmony import */ var _builder_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29102);
/* harmony import */ var _least_versions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(945);
/* harmony import */ var _uv_context_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77161);














/** A builder for these options, whose driver is known. */
function builderOf(driver, options) {
    // BuildKit fails where two builds export a cache to one folder: each takes a lock that it does not wait for.
    const turns = (0,_core_model_limit_js__WEBPACK_IMPORTED_MODULE_12__/* .limit */ .A)(localCaches(options.flags).length > 0 ? 1 : Number.POSITIVE_INFINITY);
    return { driver, options, turns };
}
const CREATE = 'docker buildx create --use --name terrarium --driver docker-container';
/** Asks buildx for the builder once, and says what is missing or too old. */
async function findBuilder(options) {
    const env = environmentOf(options);
    const version = await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)('docker', ['buildx', 'version'], env);
    if (version.kind === 'missing')
        throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .dockerMissing */ .Le)();
    if (!succeeded(version))
        throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .buildxMissing */ .pV)((await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)('docker', ['--version'], env)).output);
    (0,_least_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .requireVersion */ .eU)(_least_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .BUILDX */ .bd, /\bbuildx\s+(\S+)/.exec(version.output)?.[1]);
    const inspected = await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)('docker', ['buildx', 'inspect', ...builderName(options), '--bootstrap'], env);
    const driver = /^Driver:\s*(\S+)/m.exec(inspected.output)?.[1];
    const running = /^Status:\s*running/m.test(inspected.output);
    if (driver === undefined || !running)
        throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .builderFailure */ .GP)(inspected.output, options.builder);
    requireBuildKit(driver, inspected.output);
    return builderOf(driver, options);
}
// Each node of a builder has its own. buildx before 0.13 writes `Buildkit:`. The classic driver's is part of the engine.
function requireBuildKit(driver, inspected) {
    if (driver === 'docker')
        return;
    for (const [, version] of inspected.matchAll(/^Build[Kk]it(?: version)?:\s*(\S+)/gm))
        (0,_least_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .requireVersion */ .eU)(_least_versions_js__WEBPACK_IMPORTED_MODULE_10__/* .BUILDKIT */ .Dt, version);
}
/** Refuses the classic driver, which can neither push by digest nor write an OCI layout. */
function requirePublishing(builder) {
    if (builder.driver !== 'docker')
        return;
    const message = 'the classic docker driver cannot publish an image by digest';
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('builder-cannot-publish', message, { hint: CREATE });
}
/** Runs one build with an exporter, which may write to folders here; answers what it said of the image. */
function runBuild({ driver, options, turns }, asked, output, folders = []) {
    return (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .inTemporaryFolder */ .PX)('metadata', async (folder) => {
        const metadata = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'metadata.json');
        const { request, contexts } = await (0,_uv_context_js__WEBPACK_IMPORTED_MODULE_11__/* .provideUv */ .b)(options.uv, driver, asked, folder);
        const disk = (0,_files_disk_full_js__WEBPACK_IMPORTED_MODULE_6__/* .watchDisk */ .fV)([folder, ...folders, ...localCaches(options.flags)], request.onLine);
        const result = await turns.run(() => (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d1)('docker', buildArguments(options, request, output, metadata, contexts), {
            env: (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .withSecrets */ .a9)(environmentOf(options), options.secretEnv),
            onLine: disk.onLine,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        }));
        checkResult(result, disk.failure(), options.signal);
        const content = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_13__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(metadata).catch(noMetadata));
        return (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isRecord */ .u4)(content) ? content : {};
    });
}
const CACHE_TO = '--cache-to=';
/** Folders that caches are exported to. https://docs.docker.com/build/cache/backends/local/ */
function localCaches(flags) {
    const caches = flags.flatMap((flag) => (flag.startsWith(CACHE_TO) ? [flag.slice(CACHE_TO.length)] : []));
    const fields = caches.filter((cache) => /(?:^|,)type=local(?:,|$)/.test(cache)).flatMap((cache) => cache.split(','));
    return fields.flatMap((field) => (field.startsWith('dest=') ? [field.slice('dest='.length)] : []));
}
function noMetadata(cause) {
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('builder-lost', 'the builder did not say what it built', {
        cause,
        hint: 'see the last lines of its output',
    });
}
/** The command line of a build, as data. */
function buildArguments(options, request, output, metadata, contexts = []) {
    return [
        'buildx',
        'build',
        ...builderFlag(options),
        '--progress=plain',
        `--file=${request.dockerfile}`,
        `--platform=${request.platform}`,
        `--output=${output}`,
        `--metadata-file=${metadata}`,
        ...options.flags,
        ...(request.fresh ? ['--no-cache'] : []),
        ...(request.target === '' ? [] : [`--target=${request.target}`]),
        ...request.arguments.map(([name, value]) => `--build-arg=${name}=${value}`),
        ...request.labels.map(([name, value]) => `--label=${name}=${value}`),
        ...request.annotations.map(([name, value]) => `--annotation=${name}=${value}`),
        ...contexts,
        '--',
        request.contextDirectory,
    ];
}
/** Builds the Dockerfile of a folder of ours, for what is not to become an image. */
function runAside(options, folder, platform, flags, onLine) {
    const own = [
        '--progress=plain',
        `--platform=${platform}`,
        '--provenance=false',
        `--file=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile')}`,
    ];
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d1)('docker', ['buildx', 'build', ...builderFlag(options), ...own, ...flags, '--', folder], {
        env: environmentOf(options),
        onLine,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
}
/** Runs a command on top of an image without keeping anything: no engine is needed beside the builder. */
function smokeTester(options) {
    return ({ image, platform, command, onLine }) => (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .inTemporaryFolder */ .PX)('test', async (folder) => {
        const steps = `FROM ${image}\nRUN ${JSON.stringify(['/bin/sh', '-c', command])}\n`;
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .createFile */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile'), steps);
        const result = await runAside(options, folder, platform, ['--no-cache', '--output=type=cacheonly'], onLine);
        if (succeeded(result))
            return;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('smoke-test-failed', `the test failed for ${platform}: ${command}`, {
            hint: 'see the last lines of its output',
        });
    });
}
/**
 * Creates a docker-container builder, for hosts whose current builder cannot publish: behind the proxies of this environment, and
 * with its TLS data, which buildx takes from a context alone. https://docs.docker.com/build/builders/drivers/docker-container/
 */
async function createBuilder(surroundings, { name, hostNetwork, insecureHosts }) {
    const { env, notBelow } = surroundings;
    const context = hasTlsData(env) ? [contextOf(name)] : [];
    if (context.length > 0)
        await createContext(surroundings, contextOf(name));
    const args = [
        'buildx',
        'create',
        '--driver=docker-container',
        // Only to reach a registry on loopback: build steps could reach everything else that listens there as well.
        ...(hostNetwork ? ['--driver-opt=network=host'] : []),
        ...proxyOptions(env),
        `--name=${name}`,
        '--bootstrap',
    ];
    const image = env.TERRARIUM_BUILDKIT_IMAGE;
    const options = image === undefined ? [] : [`--driver-opt=image=${image}`];
    const create = async (config) => {
        const all = [...args, ...options, ...config, ...context];
        const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)('docker', all, (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env, notBelow));
        if (succeeded(result))
            return;
        if (result.kind === 'missing')
            throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .dockerMissing */ .Le)();
        await removeBuilder(name, surroundings);
        throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .creationFailure */ .SL)(result.output);
    };
    if (insecureHosts.length === 0)
        return create([]);
    return (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .inTemporaryFolder */ .PX)('buildkitd', async (folder) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'buildkitd.toml');
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .createFile */ .x3)(file, buildkitConfig(insecureHosts));
        await create([`--config=${file}`]);
    });
}
/** https://docs.docker.com/build/buildkit/toml-configuration/ */
function buildkitConfig(hosts) {
    return hosts.map((host) => `[registry.${JSON.stringify(host)}]\nhttp = true\n`).join('');
}
function hasTlsData({ DOCKER_HOST, DOCKER_CONTEXT, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH }) {
    return Boolean(DOCKER_HOST) && !DOCKER_CONTEXT && Boolean(DOCKER_TLS_VERIFY || DOCKER_CERT_PATH);
}
// To buildx a context is a builder of its name, so that no other may have that.
function contextOf(name) {
    return `${name}-engine`;
}
// Without arguments it takes the endpoint and the certificates that the environment names.
async function createContext({ env, notBelow }, name) {
    const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)('docker', ['context', 'create', name], (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env, notBelow));
    if (result.kind === 'missing')
        throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .dockerMissing */ .Le)();
    if (!succeeded(result))
        throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .creationFailure */ .SL)(result.output);
}
/** Options are CSV: a value with commas is quoted. https://docs.docker.com/reference/cli/docker/buildx/create/#driver-opt */
function proxyOptions(env) {
    return ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => {
        const value = env[name] || env[name.toUpperCase()];
        return value ? [`--driver-opt="env.${name}=${value.replaceAll('"', '""')}"`] : [];
    });
}
async function removeBuilder(name, { env, notBelow }) {
    await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)('docker', ['buildx', 'rm', '--force', name], (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env, notBelow));
    if (!hasTlsData(env))
        return;
    await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)('docker', ['context', 'rm', '--force', contextOf(name)], (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env, notBelow));
}
function builderName({ builder }) {
    return builder === undefined ? [] : [builder];
}
function builderFlag({ builder }) {
    return builder === undefined ? [] : [`--builder=${builder}`];
}
function environmentOf({ env, notBelow }) {
    return {
        ...(0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env, notBelow),
        BUILDX_METADATA_PROVENANCE: 'disabled',
        BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    };
}
function succeeded(result) {
    return result.kind === 'exited' && result.code === 0;
}
function checkResult(result, full, signal) {
    if (succeeded(result))
        return;
    if (result.kind === 'killed')
        throw (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppedBy */ .$)(signal, `the build was stopped (${result.signal})`);
    if (result.kind === 'missing')
        throw (0,_builder_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .dockerMissing */ .Le)();
    throw full ?? new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('build-failed', 'the build failed', { hint: 'see the last lines of its output' });
}
function lastLine(output) {
    return output.trim().split('\n').at(-1) ?? '';
}


/***/ }),

/***/ 82429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentBudget),
/* harmony export */   v: () => (/* binding */ imageFileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31193);
/* harmony import */ var _core_packages_read_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16513);
/* harmony import */ var _files_disk_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38956);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34599);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39801);
/* harmony import */ var _buildx_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87284);









const MIB = 1024 * 1024;
const BUDGET = {
    entries: 200_000,
    fileBytes: 32 * MIB,
    rpmDatabaseBytes: 256 * MIB,
    totalBytes: 512 * MIB,
    milliseconds: 30 * 60_000,
};
/** Takes files, by path and bytes, as long as they fit; false for one that is too large by itself. */
function contentBudget(budget = BUDGET) {
    let [left, entries] = [budget.totalBytes, budget.entries];
    return (path, bytes) => {
        if (bytes > (_core_packages_read_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .RPM_DATABASE */ .Wh.test(path) ? budget.rpmDatabaseBytes : budget.fileBytes))
            return false;
        left -= bytes;
        entries -= 1;
        if (left < 0)
            throw tooMuch('its files about packages are too large together');
        if (entries < 0)
            throw tooMuch(`more than ${budget.entries} names in it are about packages`);
        return true;
    };
}
/**
 * Reads files of an image by a build of one step, whose result is a folder: nothing of the image is run, and it needs no shell.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
function imageFileReader(options, budget = BUDGET) {
    return ({ image, platform, patterns }) => (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .inTemporaryFolder */ .PX)('files', async (folder) => {
        const copy = `COPY --from=image --parents ${patterns.join(' ')} /`;
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .createFile */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'Dockerfile'), `FROM ${image} AS image\nFROM scratch\n${copy}\n`);
        const files = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files');
        const lines = [];
        const disk = (0,_files_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .watchDisk */ .fV)([files], (line) => lines.push(line));
        const time = AbortSignal.timeout(budget.milliseconds);
        const limited = { ...options, signal: AbortSignal.any([time, ...(options.signal ? [options.signal] : [])]) };
        const result = await (0,_buildx_js__WEBPACK_IMPORTED_MODULE_8__/* .runAside */ .Ui)(limited, folder, platform, [`--output=type=local,dest=${files}`], disk.onLine);
        if (time.aborted)
            throw tooMuch(`to copy its files takes more than ${budget.milliseconds / 1000} seconds`);
        if (!(0,_buildx_js__WEBPACK_IMPORTED_MODULE_8__/* .succeeded */ .gq)(result))
            throw disk.failure() ?? unread(lines);
        return readFolder(files, budget);
    }).catch(unreadable);
}
// The image is there all the same.
function unreadable(cause) {
    if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM)
        throw cause;
    const message = `the image could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw (0,_files_disk_full_js__WEBPACK_IMPORTED_MODULE_5__/* .diskFull */ .xg)(cause) ?? new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM('packages-unread', message, { cause });
}
function unread(lines) {
    const old = lines.some((line) => /unknown flag: --?parents/.test(line));
    const why = old ? 'the builder is older than BuildKit 0.26' : (0,_buildx_js__WEBPACK_IMPORTED_MODULE_8__/* .lastLine */ .fM)(lines.join('\n'));
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM('packages-unread', `the image could not be read: ${why}`, { hint: 'update BuildKit' });
}
function tooMuch(what) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TerrariumError */ .qM('packages-unread', `the image could not be read: ${what}`);
}
async function readFolder(folder, budget) {
    const files = [];
    let left = budget.totalBytes;
    for (const path of await listFiles(folder, budget.entries)) {
        const name = path.slice(folder.length);
        const most = _core_packages_read_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .RPM_DATABASE */ .Wh.test(name) ? budget.rpmDatabaseBytes : budget.fileBytes;
        const bytes = await readPlain(path, most, left);
        if (bytes === undefined)
            continue;
        left -= bytes.byteLength;
        files.push({ path: name, bytes });
    }
    return files;
}
// What was copied is hostile: no link is followed, and a folder may have any number of names.
async function listFiles(root, most) {
    const files = [];
    const folders = [root];
    let entries = 0;
    for (const folder of folders) {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(folder)) {
            entries += 1;
            if (entries > most)
                throw tooMuch(`more than ${most} names in it are about packages`);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
            if (entry.isDirectory())
                folders.push(path);
            else if (entry.isFile())
                files.push(path);
        }
    }
    return files;
}
/** Reads a file of at most `most` bytes, of which `left` are left in all. */
async function readPlain(path, most, left) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const { size } = await file.stat();
        if (size > most)
            return undefined;
        if (size > left)
            throw tooMuch('its files about packages are too large together');
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ BUILDKIT),
/* harmony export */   F8: () => (/* binding */ DOCKER),
/* harmony export */   bd: () => (/* binding */ BUILDX),
/* harmony export */   eU: () => (/* binding */ requireVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16353);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


/** https://github.com/docker/buildx/releases/tag/v0.10.0 */
const BUILDX = {
    name: 'buildx',
    code: 'buildx-too-old',
    least: '0.10.0',
    why: 'older ones do not know --provenance and --sbom',
    hint: 'update it: https://github.com/docker/buildx#installing; in a workflow use docker/setup-buildx-action',
};
/** https://github.com/moby/buildkit/releases/tag/v0.11.0 */
const BUILDKIT = {
    name: 'BuildKit',
    code: 'buildkit-too-old',
    least: '0.11.0',
    why: 'older ones write neither attestations nor OCI layouts into folders',
    hint: 'create the builder again with a current image: docker buildx rm <name>, then docker buildx create',
};
/** The first whose own Dockerfile frontend knows `RUN --mount`. https://docs.docker.com/engine/release-notes/20.10/ */
const DOCKER = {
    name: 'Docker Engine',
    code: 'docker-too-old',
    least: '20.10.0',
    why: 'older ones do not know RUN --mount',
    hint: 'update it: https://docs.docker.com/engine/install/',
};
/** Refuses a version that is too old. One that cannot be read, as of a build without a release, is let through. */
function requireVersion({ name, code, least, why, hint }, version = '') {
    // Docker 19.03 and older have zeros before their numbers, which only loose reading takes.
    const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(version, { loose: true });
    // `0.0.0` is what programs say that were built without their release.
    if (found === null || found.compareMain('0.0.0') === 0 || found.compareMain(least) >= 0)
        return;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM(code, `${name} ${version} is too old: expected ${least} or newer, ${why}`, { hint });
}


/***/ }),

/***/ 77161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ provideUv)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_recipes_recipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40698);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34599);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39801);




/**
 * Gives the steps of a build uv, or an empty folder. An engine may be older than named contexts: there the mount is left out.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
 */
async function provideUv(uv, driver, request, folder) {
    if (request.usesUv !== true)
        return { request, contexts: [] };
    if (driver === 'docker')
        return { request: await withoutMount(request), contexts: [] };
    const { platform, onLine } = request;
    const found = (await uv({ platform, folder, onLine })) ?? (await (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .newFolder */ .lC)(folder, 'no-uv-'));
    return { request, contexts: [`--build-context=${_core_recipes_recipe_js__WEBPACK_IMPORTED_MODULE_3__/* .UV_CONTEXT */ .kW}=${found}`] };
}
// Lines are continued as a directive of the Dockerfile says.
const MOUNT = new RegExp(`--mount=${_core_recipes_recipe_js__WEBPACK_IMPORTED_MODULE_3__/* .UV_MOUNT */ .aO}[ \\t]*[\\\\\`]\\n[ \\t]*`, 'g');
async function withoutMount(request) {
    const dockerfile = `${request.dockerfile}-without-uv`;
    await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x3)(dockerfile, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(request.dockerfile, 'utf8')).replace(MOUNT, ''));
    await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x3)(`${dockerfile}.dockerignore`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${request.dockerfile}.dockerignore`, 'utf8'));
    request.onLine('pip installs, not uv: the builder is that of an engine');
    return { ...request, dockerfile };
}


/***/ }),

/***/ 63015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Everything below a folder but git's own files; `leavesOut` and `onListed` are asked and told paths relative to it. */
function listFolder(top, leavesOut, onUnreadable, onListed) {
    const entries = [];
    const queue = [''];
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
        for (const dirent of readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder), onUnreadable)) {
            const path = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
            if (dirent.name === '.git' || leavesOut(path))
                continue;
            if (dirent.isDirectory())
                queue.push(path);
            else
                entries.push(...describe(top, path, dirent, { onUnreadable, onListed }));
        }
    }
    return entries;
}
function readFolder(path, onUnreadable) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}
// Sockets, pipes and devices are no content: Docker leaves them out too.
function describe(top, path, dirent, { onUnreadable, onListed }) {
    try {
        if (dirent.isSymbolicLink())
            return [{ path, kind: 'link', executable: false, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)) }];
        if (!dirent.isFile())
            return [];
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${path}`);
        onListed?.(path, stats);
        return [{ path, kind: 'file', executable: (stats.mode & 0o111) !== 0, target: '' }];
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ workTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/formats/dockerfile/dockerfile.js
var dockerfile = __webpack_require__(89452);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/adapters/content-name.js
var content_name = __webpack_require__(55774);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/definition-text.js
var definition_text = __webpack_require__(3718);
;// CONCATENATED MODULE: ./build/adapters/checkout/system-code.js
/** Code of a failed system call; anything else is thrown. */
function codeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    throw error;
}

;// CONCATENATED MODULE: ./build/adapters/checkout/contents.js





const CHUNK_BYTES = 1024 * 1024;
/** Contents are read into it one after another: most files are smaller, and need no memory of their own. */
const scratch = Buffer.allocUnsafeSlow(CHUNK_BYTES);
/** Text of a definition file. Names that no file system takes, and files that we may not read, are facts about the user's files. */
function readText(inside, path, watch) {
    try {
        const opened = inside.open(path, 'followed');
        switch (opened.kind) {
            case 'file':
                return readOpen(opened.descriptor, opened.stats.size, watch?.(path, opened.stats));
            case 'absent':
                return opened;
            case 'special':
                return { kind: 'refused', code: 'not-a-file', message: 'expected a regular file' };
            case 'outside':
                return OUTSIDE;
        }
    }
    catch (error) {
        return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${codeOf(error)}` };
    }
}
const OUTSIDE = {
    kind: 'refused',
    code: 'outside-root',
    message: 'the path leads out of the root',
    hint: 'replace the link by the file',
};
function readOpen(descriptor, size, watched) {
    try {
        if (size > definition_text/* MAX_TEXT_BYTES */.$D)
            return (0,definition_text/* tooLarge */.g$)(size);
        const bytes = size <= CHUNK_BYTES ? scratch : Buffer.allocUnsafeSlow(size);
        const content = bytes.subarray(0, fill(descriptor, bytes, size));
        watchAll(watched, content);
        return (0,definition_text/* decodeText */.g7)(content);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** sha256 of a file that is no link. A large one is read in parts, between which the process goes on. */
async function digestFile(inside, path, watch) {
    const opened = inside.open(path, 'itself');
    const why = opened.kind === 'special' ? 'is no regular file' : 'cannot be read';
    if (opened.kind !== 'file')
        throw new errors/* TerrariumError */.qM('snapshot-failed', `${JSON.stringify(path)} ${why}`);
    const watched = watch?.(path, opened.stats);
    return opened.stats.size >= CHUNK_BYTES
        ? digestLarge(opened.descriptor, watched)
        : digestSmall(opened.descriptor, watched);
}
/** Bytes of a file that is digested before it is asked for. */
const SMALL_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** The same of a small file; `undefined` for any other, and for what cannot be read. */
function digestSmallFile(inside, path, watch) {
    const opened = inside.open(path, 'itself');
    if (opened.kind !== 'file')
        return undefined;
    if (opened.stats.size <= SMALL_BYTES)
        return digestSmall(opened.descriptor, watch(path, opened.stats));
    closeSync(opened.descriptor);
    return undefined;
}
function digestSmall(descriptor, watched) {
    try {
        let content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES));
        if (content.length < CHUNK_BYTES) {
            watchAll(watched, content);
            return { digest: `sha256:${(0,external_node_crypto_.hash)('sha256', content)}`, isPointer: isPointer(content) };
        }
        // It has grown since its size was asked for.
        const all = (0,external_node_crypto_.createHash)('sha256');
        for (; content.length > 0; content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES)))
            all.update(content);
        return { digest: `sha256:${all.digest('hex')}`, isPointer: false };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
async function digestLarge(descriptor, watched) {
    const all = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor, start: 0, highWaterMark: CHUNK_BYTES })) {
        all.update(chunk);
        watched?.add(chunk);
    }
    watched?.end();
    return { digest: `sha256:${all.digest('hex')}`, isPointer: false };
}
function watchAll(watched, content) {
    watched?.add(content);
    watched?.end();
}
/** Reads at most so many bytes; answers how many there were. */
function fill(descriptor, bytes, most) {
    let length = 0;
    while (length < most) {
        const taken = (0,external_node_fs_.readSync)(descriptor, bytes, length, most - length, null);
        if (taken === 0)
            break;
        length += taken;
    }
    return length;
}
/** A pointer is shorter, says the specification of git-lfs. */
const MAX_POINTER_BYTES = 1024;
function isPointer(content) {
    return (content.length < MAX_POINTER_BYTES &&
        /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/.test(content.toString('latin1', 0, 64)));
}

// EXTERNAL MODULE: ./build/core/names/credential-file.js
var credential_file = __webpack_require__(88495);
// EXTERNAL MODULE: ./build/adapters/credential-names.js
var credential_names = __webpack_require__(58289);
;// CONCATENATED MODULE: ./build/adapters/checkout/credential-files.js




/**
 * Credentials of a work tree: by their names, and by the variables of the environment, unless git tracks the file.
 * `base` is a real path.
 */
async function credentialFiles(base, env) {
    const places = await locate(base, env);
    const tracked = await trackedOf(base, [...places.keys()]);
    const isTracked = (path) => tracked.some((file) => file === path || file.startsWith(`${path}/`));
    return (0,credential_names/* rememberLeftOut */.BS)((path) => {
        const named = (0,credential_names/* nameLeftOut */.Vi)(path);
        if (named !== undefined || places.size === 0)
            return named;
        const place = foldersOf(path).find((folder) => places.has(folder));
        const variable = place === undefined ? undefined : places.get(place);
        if (place === undefined || variable === undefined || isTracked(path))
            return undefined;
        return { path: place, because: { kind: 'variable', variable } };
    }, places.size === 0);
}
/** Names of variables by the path below the root that they name, as written and as links lead to it. */
async function locate(base, env) {
    const located = new Map();
    for (const { variable, path } of (0,credential_file/* credentialPaths */.AB)(env)) {
        for (const place of await placesOf((0,external_node_path_.resolve)(path))) {
            const inside = (0,external_node_path_.relative)(base, place).split(external_node_path_.sep).join('/');
            const isBelow = inside !== '' && inside !== '..' && !inside.startsWith('../');
            if (isBelow && !located.has(inside))
                located.set(inside, variable);
        }
    }
    return located;
}
// A variable may hold the credentials themselves: what is no file must go nowhere.
async function placesOf(path) {
    try {
        await (0,promises_.lstat)(path);
        return [(0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)), await (0,promises_.realpath)(path)];
    }
    catch {
        return [];
    }
}
async function trackedOf(base, paths) {
    if (paths.length === 0)
        return [];
    const { listTracked } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 73717));
    return listTracked(base, paths);
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./build/adapters/checkout/folders.js
var folders = __webpack_require__(63015);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(62840);
;// CONCATENATED MODULE: ./build/adapters/checkout/inside.js




/**
 * `base` is a real path. Each folder is looked at once a run: resolving a path asks the system about each folder above it, and costs
 * more than reading a small file.
 */
function plainPaths(base) {
    const below = (path) => `${base}${external_node_path_.sep}${path}`;
    const known = new Set();
    const isFolder = (folder) => {
        if (folder === '.' || known.has(folder))
            return true;
        if (!isFolder((0,external_node_path_.dirname)(folder)) || !isRealFolder(below(folder)))
            return false;
        known.add(folder);
        return true;
    };
    const has = (path) => !NEEDS_RESOLVING.test(path) && isFolder((0,external_node_path_.dirname)(path));
    return {
        below,
        // Windows has other names for a folder: with backslashes, with a dot behind it, short ones.
        isFolder: (path) => path === '.' || (HAS_NO_FOLLOW && !NEEDS_RESOLVING.test(path) && isFolder(path)),
        has,
        open: (path) => {
            const descriptor = HAS_NO_FOLLOW && has(path) ? tryOpen(below(path)) : undefined;
            if (descriptor === 'absent')
                return { kind: 'absent' };
            return descriptor === undefined ? undefined : describe(descriptor);
        },
    };
}
/** `base` is a real path. */
function pathsInside(base, credentials) {
    const plain = plainPaths(base);
    // Variables name files as the disk writes them, which may have a folder in another case.
    const resolve = (path) => credentials.byName && plain.isFolder(path) && !credentials.leavesOut(path)
        ? { kind: 'inside', path: path === '.' ? base : plain.below(path) }
        : resolveInside(base, credentials, path);
    return {
        resolve,
        realFolder: (path) => {
            if (plain.isFolder(path))
                return path;
            const real = (0,attempt/* attempt */.C)(() => external_node_fs_.realpathSync.native((0,external_node_path_.join)(base, path))) ?? (0,external_node_path_.join)(base, path);
            return (0,external_node_path_.relative)(base, real).split(external_node_path_.sep).join('/') || '.';
        },
        look: (path) => {
            if (!plain.has(path) || credentials.leavesOut(path))
                return undefined;
            const stats = (0,attempt/* attempt */.C)(() => (0,external_node_fs_.lstatSync)(plain.below(path), { throwIfNoEntry: false }) ?? 'absent');
            return stats === 'absent' || stats?.isFile() === true ? stats : undefined;
        },
        open: (path, what) => {
            // Credentials that are not there are not left out.
            const opened = plain.has(path) && !credentials.leavesOut(path) ? plain.open(path) : undefined;
            if (opened !== undefined)
                return opened;
            const resolved = resolve(path);
            return resolved.kind === 'inside'
                ? describe((0,external_node_fs_.openSync)(what === 'followed' ? resolved.path : (0,external_node_path_.join)(base, path), FLAGS))
                : resolved;
        },
    };
}
// O_NONBLOCK: a pipe must not hang the run; O_NOFOLLOW: the path was resolved, a link now is a race. Windows has neither.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const HAS_NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/** Parts that are empty, `.`, `..` or `.git`, which file systems may have in any case. */
const NEEDS_RESOLVING = /(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/i;
// What else cannot be opened is resolved, which says why: a link, say.
function tryOpen(path) {
    try {
        return (0,external_node_fs_.openSync)(path, FLAGS);
    }
    catch (error) {
        return codeOf(error) === 'ENOENT' ? 'absent' : undefined;
    }
}
/** True for a folder that is no link. */
function isRealFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function describe(descriptor) {
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (stats.isFile())
            return { kind: 'file', descriptor, stats };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(descriptor);
        throw error;
    }
    (0,external_node_fs_.closeSync)(descriptor);
    return { kind: 'special' };
}
function resolveInside(base, { leavesOut }, path) {
    try {
        const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(base, path));
        const inside = (0,external_node_path_.relative)(base, real);
        // git's own files hold the checkout's credentials, and are no part of any environment.
        if ([...path.split('/'), ...inside.split(external_node_path_.sep)].includes('.git'))
            return { kind: 'outside' };
        if ([path, inside.split(external_node_path_.sep).join('/')].some(leavesOut))
            return { kind: 'absent' };
        return inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) ? { kind: 'outside' } : { kind: 'inside', path: real };
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        if (code === 'ELOOP')
            return { kind: 'outside' };
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/adapters/checkout/read-ahead.js




/** From here on a second thread pays: to start takes it as long as to read some thousand files. */
const LEAST = { texts: 4000, contexts: 500 };
function readAhead(source, least = LEAST) {
    let worker;
    const start = (order) => {
        // Where no thread may be started, that is thrown.
        worker ??= (0,attempt/* attempt */.C)(() => startWorker(source));
        if (worker === undefined)
            return undefined;
        const { port1, port2 } = new (threads().MessageChannel)();
        worker.postMessage({ ...order, port: port2 }, [port2]);
        return port1;
    };
    const texts = expectation('texts', least.texts, start);
    const contexts = expectation('contexts', least.contexts, start);
    return {
        expectTexts: texts.expect,
        takeText: texts.take,
        expectContexts: contexts.expect,
        takeContext: contexts.take,
    };
}
const NOTHING_AHEAD = {
    expectTexts: () => undefined,
    takeText: () => undefined,
    expectContexts: () => undefined,
    takeContext: () => undefined,
};
// A thread that fails leaves everything to this one, which ends without it.
function startWorker(source) {
    const worker = new (threads().Worker)(WORKER, {
        workerData: source,
        resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
}
// Few runs need a thread, and the module takes every start two milliseconds.
const threads = (0,once/* lazy */.RZ)(() => process.getBuiltinModule('node:worker_threads'));
// A module beside this one, in sources and in bundles.
const WORKER = (0,external_node_path_.join)(import.meta.dirname, `read-ahead-worker${(0,external_node_path_.extname)(import.meta.filename)}`);
/** Names that are expected in an order, and what was read of them. The last expectation holds. */
function expectation(kind, least, start) {
    let current;
    let stop;
    return {
        expect: (names) => {
            stop?.();
            [current, stop] = [undefined, undefined];
            if (names.length < least || (0,external_node_os_.availableParallelism)() < 2)
                return;
            const position = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
            const port = start({ kind, names, position });
            if (port === undefined)
                return;
            stop = () => {
                Atomics.store(position, 0, names.length);
                port.close();
            };
            current = collected(names, position, port);
        },
        take: (name) => current?.(name),
    };
}
function collected(names, position, port) {
    const indexes = new Map(names.map((name, index) => [name, index]));
    const found = new Map();
    const { receiveMessageOnPort } = threads();
    const collect = () => {
        for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) {
            const { from, items } = received.message;
            for (const [offset, item] of items.entries())
                if (item !== undefined)
                    found.set(from + offset, item);
        }
    };
    return (name) => {
        const index = indexes.get(name);
        if (index === undefined)
            return undefined;
        Atomics.store(position, 0, index);
        if (!found.has(index))
            collect();
        const item = found.get(index);
        found.delete(index);
        return item;
    };
}

;// CONCATENATED MODULE: ./build/adapters/checkout/work-tree.js













/**
 * The files of a checkout. No read leaves the root, also not through links. Files that `env` names as credentials are left out
 * unless git tracks them. Small files are read without waiting for the disk: what a run reads is in memory, or soon there.
 */
async function workTree(root, env = {}, { onOpen, onListed, leastAhead, compares = false } = {}) {
    const base = await realRoot(root);
    const credentials = await credentialFiles(base, env);
    const inside = pathsInside(base, credentials);
    const repository = (0,once/* lazy */.RZ)(() => openRepository(base));
    const modes = (0,once/* lazy */.RZ)(async () => (await repository())?.modes() ?? new Map());
    const names = new Map();
    const watch = (path, stats) => {
        onOpen?.(path, stats);
        if (!compares)
            return undefined;
        const { add, name } = (0,content_name/* nameContent */.J)(stats.size);
        return { add, end: () => names.set(path, name()) };
    };
    const ahead = credentials.byName ? readAhead({ base, compares }, leastAhead) : NOTHING_AHEAD;
    const onAhead = (path, { stamp, at, name }) => {
        onOpen?.(path, stamp, at);
        if (name !== undefined)
            names.set(path, name);
    };
    const isMissed = (path) => RARE.test(path) && inside.look(path) === 'absent';
    const checkout = {
        base,
        inside,
        credentials,
        repository,
        modes,
        pointers: new Set(),
        watch,
        onAhead,
        onListed,
        ahead,
        digested: new Map(),
    };
    return {
        listFiles: (0,once/* lazy */.RZ)(() => listFiles(checkout)),
        expectTexts: (paths) => {
            ahead.expectTexts(paths);
            // Contexts will be asked for, and git takes a while to start.
            if (paths.some(dockerfile/* isDockerfileName */.S))
                modes().catch(() => undefined);
        },
        expectContexts: ahead.expectContexts,
        readText: async (path) => {
            const text = ahead.takeText(path);
            if (text === undefined || credentials.leavesOut(path))
                return isMissed(path) ? { kind: 'absent' } : readText(inside, path, watch);
            onAhead(path, text);
            return text.reading;
        },
        listContext: (directory) => listContext(checkout, directory).catch(failedToRead),
        digestFile: (path) => digest(checkout, path).catch(failedToRead),
        leftOut: credentials.leftOut,
        look: inside.look,
        contentNames: async (paths) => {
            const isKept = compares ? await (await repository())?.isKept(paths) : undefined;
            return (path) => (isKept?.(path) === true ? names.get(path) : undefined);
        },
        checkoutState: async (directory) => {
            const state = await (await repository())?.state(inside.realFolder(directory));
            const isPointer = (path) => checkout.pointers.has(external_node_path_.posix.join(directory, path));
            return { ...(state ?? UNKNOWN), isPointer };
        },
        commitTree: async (commit) => {
            const { gitTree } = await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 35841));
            return gitTree(base, commit, (await repository())?.conversions);
        },
    };
}
/** Files that most contexts do not have. To look for one costs less than to fail to open it. */
const RARE = /dockerignore$/;
async function realRoot(root) {
    const base = await (0,promises_.realpath)(root).catch((cause) => {
        throw new errors/* TerrariumError */.qM('usage', `the root ${JSON.stringify(root)} is no folder`, {
            cause,
            hint: 'pass --root <dir>',
        });
    });
    if ((await (0,promises_.lstat)(base)).isDirectory())
        return base;
    throw new errors/* TerrariumError */.qM('usage', `the root ${JSON.stringify(root)} is no folder`);
}
// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles({ base, repository, credentials: { leavesOut } }) {
    const listed = await (await repository())?.files();
    if (listed !== undefined)
        return listed.filter((path) => !leavesOut(path));
    // A name that is not UTF-8 cannot be opened. A listing can leave it out, a build context cannot.
    const walked = (0,folders/* listFolder */.b)(base, leavesOut, () => undefined);
    return walked.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
}
const UNKNOWN = { untracked: () => undefined, sparse: [], submodules: [] };
// Starting git costs more than everything else that a small tree needs.
async function openRepository(base) {
    return isRepository(base) ? (await __webpack_require__.e(/* import() */ 676).then(__webpack_require__.bind(__webpack_require__, 28676))).openRepository(base) : undefined;
}
function isRepository(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || ((0,external_node_path_.dirname)(folder) !== folder && isRepository((0,external_node_path_.dirname)(folder)));
}
async function listContext(checkout, directory) {
    const listing = takeListing(checkout, directory) ?? listNow(checkout, directory);
    if (listing === undefined)
        return undefined;
    const { real, entries } = listing;
    const known = await checkout.modes();
    return known.size === 0 ? entries : entries.map((entry) => withMode(entry, known.get(external_node_path_.posix.join(real, entry.path))));
}
function takeListing({ ahead, digested }, directory) {
    const context = ahead.takeContext(directory);
    for (const [path, digest] of context?.digests ?? [])
        digested.set(`${directory}/${path}`, digest);
    return context && { real: directory, entries: context.entries };
}
function listNow({ base, inside, credentials, onListed }, directory) {
    const folder = inside.resolve(directory);
    if (folder.kind !== 'inside' || !(0,external_node_fs_.lstatSync)(folder.path).isDirectory())
        return undefined;
    const real = (0,external_node_path_.relative)(base, folder.path).split(external_node_path_.sep).join('/');
    const prefix = real === '' ? '' : `${real}/`;
    const leavesOut = (path) => credentials.leavesOut(`${prefix}${path}`);
    const tell = onListed && ((path, stats) => onListed(`${prefix}${path}`, stats));
    return { real, entries: (0,folders/* listFolder */.b)(folder.path, leavesOut, failedToRead, tell) };
}
function withMode(entry, executable) {
    return entry.kind === 'link' || executable === undefined ? entry : { ...entry, executable };
}
async function digest({ inside, pointers, watch, onAhead, digested }, path) {
    const ahead = digested.get(path);
    digested.delete(path);
    if (ahead !== undefined)
        onAhead(path, ahead);
    const { digest: found, isPointer } = ahead ?? (await digestFile(inside, path, watch));
    if (isPointer)
        pointers.add(path);
    return found;
}
function failedToRead(cause) {
    if (cause instanceof errors/* TerrariumError */.qM)
        throw cause;
    throw new errors/* TerrariumError */.qM('snapshot-failed', `a file of the context cannot be read: ${codeOf(cause)}`, { cause });
}


/***/ }),

/***/ 61236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* unused harmony export cannotStart */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);


/** Milliseconds in which a program that is to stop ends by itself. */
const PATIENCE_MS = 5000;
/**
 * Runs a program without a shell, its output line by line, both streams alike. One that is stopped is waited for: until it has ended
 * it may read its files.
 */
function runCommand(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
            env: options.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            ...(options.signal === undefined ? {} : { signal: options.signal }),
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        });
        for (const stream of [child.stdout, child.stderr]) {
            (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', options.onLine);
        }
        let aborted;
        const stop = () => {
            child.kill('SIGKILL');
            resolve({ kind: 'killed', signal: 'SIGKILL' });
        };
        child.once('error', (error) => {
            if (cannotStart(error.code))
                resolve({ kind: 'missing' });
            else if (error.name === 'AbortError')
                aborted = setTimeout(stop, PATIENCE_MS);
            else
                reject(error);
        });
        child.once('close', (code, signal) => {
            clearTimeout(aborted);
            if (aborted !== undefined)
                resolve({ kind: 'killed', signal: 'abort' });
            else
                resolve(code === null ? { kind: 'killed', signal: signal ?? 'unknown' } : { kind: 'exited', code });
        });
    });
}
/** True where there is no program of a name, or none that may be run. */
function cannotStart(code) {
    return code === 'ENOENT' || code === 'EACCES';
}
/** Runs a program and collects what it prints. */
async function readCommand(program, args, env) {
    const lines = [];
    const result = await runCommand(program, args, { env, onLine: (line) => lines.push(line) });
    return { ...result, output: lines.join('\n') };
}


/***/ }),

/***/ 55774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nameContent),
/* harmony export */   T: () => (/* binding */ contentName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a content is called that two trees compare: the id that git has for it, and its bytes. */
function contentName(oid, size) {
    return `${oid}:${size}`;
}
/** Names a content of so many bytes as a repository with ids of sha1 does. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function nameContent(size) {
    const header = `blob ${size}\0`;
    let whole;
    let parts;
    return {
        add: (bytes) => {
            // Most contents come at once: a hash for parts takes longer than what it hashes.
            if (bytes.byteLength === size)
                whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', Buffer.concat([Buffer.from(header), bytes]));
            else {
                parts ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header);
                parts.update(bytes);
            }
        },
        name: () => contentName(whole ?? parts?.digest('hex') ?? '', size),
    };
}


/***/ }),

/***/ 58289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ rememberLeftOut),
/* harmony export */   MR: () => (/* binding */ credentialNames),
/* harmony export */   Vi: () => (/* binding */ nameLeftOut)
/* harmony export */ });
/* harmony import */ var _core_names_credential_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88495);

/** Credentials that are known by their names: those of a commit. */
function credentialNames() {
    return rememberLeftOut(nameLeftOut, true);
}
/** Why a path is left out by its name alone; `undefined` where that says nothing. */
function nameLeftOut(path) {
    const file = (0,_core_names_credential_file_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialFile */ .C9)(path);
    return file && { path: file.path, because: { kind: 'name', glob: file.glob } };
}
/** Leaves out what `find` finds, and remembers it. */
function rememberLeftOut(find, byName) {
    const found = new Map();
    return {
        byName,
        leavesOut: (path) => {
            const left = find(path);
            if (left !== undefined)
                found.set(left.path, left);
            return left !== undefined;
        },
        leftOut: () => [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
}


/***/ }),

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Of a definition. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const HINT = 'save the file as UTF-8';
/** The refusal of a file that is too large for a definition. */
function tooLarge(size) {
    const message = `expected a definition of at most 4 MiB, received ${size} bytes`;
    return {
        kind: 'refused',
        code: 'file-too-large',
        message,
        hint: 'move data out of the definition, or ignore the file',
    };
}
/** Text, where the bytes are UTF-8 without NUL. */
function decodeText(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'refused', code: 'not-utf8', message: 'expected UTF-8 text', hint: HINT };
    if (bytes.includes(0))
        return { kind: 'refused', code: 'not-utf8', message: 'expected text, received NUL bytes', hint: HINT };
    return { kind: 'text', text: bytes.toString() };
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   a: () => (/* binding */ askProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _is_below_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45391);




const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;
/** Milliseconds in which the rest of an ended program's output is read. */
const GRACE_MS = 250;
/** The file of a program on PATH, but for those below some folders. Only absolute entries count: others are relative to the current folder. */
async function findProgram(name, list, notBelow) {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const candidates = list
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder))
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, file));
    for (const candidate of candidates) {
        if ((0,_is_below_js__WEBPACK_IMPORTED_MODULE_3__/* .liesBelow */ .Z)(candidate, notBelow))
            continue;
        const runs = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(() => true, () => false);
        if (runs)
            return candidate;
    }
    return undefined;
}
/** Runs a program that answers with a little text, such as a login, without a shell. Rejects where it cannot be started. */
function askProgram(program, args, question) {
    const { env, input, timeoutMs: timeout = TIMEOUT_MS } = question;
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
            ...{ shell: false, env, timeout, killSignal: 'SIGKILL', cwd: node_path__WEBPACK_IMPORTED_MODULE_2__.parse(program).root },
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const output = collect(child.stdout, () => child.kill('SIGKILL'));
        const errors = collect(child.stderr, () => undefined);
        child.on('error', reject);
        child.on('exit', (_, signal) => {
            // A grandchild that holds a pipe open must not keep us waiting.
            const close = () => {
                for (const stream of [child.stdout, child.stderr])
                    stream?.destroy();
            };
            if (signal === null)
                setTimeout(close, GRACE_MS).unref();
            else
                close();
        });
        child.on('close', (code, signal) => {
            const limits = `it was stopped by ${signal}: it may take ${timeout} ms and answer ${MAX_OUTPUT} bytes`;
            const status = code === 0 ? 0 : signal === null ? `it ended with ${code}` : limits;
            resolve({ status, code: code ?? undefined, output: output(), errors: errors() });
        });
        // It may end without reading.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/** Keeps what a stream says, up to the limit. */
function collect(stream, onLimit) {
    const chunks = [];
    let size = 0;
    stream?.on('data', (chunk) => {
        size += chunk.length;
        if (size > MAX_OUTPUT)
            onLimit();
        else
            chunks.push(chunk);
    });
    return () => Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 21149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ plantedDocker),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   a9: () => (/* binding */ withSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _is_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45391);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90297);



const ALLOWED = /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*|KUBECONFIG|(?:DOCKER|BUILDX|BUILDKIT|KUBERNETES|AWS|AZURE|GOOGLE|CLOUDSDK)_.*)$/i;
const NOTHING = /^(?!)/;
/** What BuildKit's GitHub cache exporter needs. */
const CACHE = /^ACTIONS_(?:CACHE_URL|CACHE_SERVICE_V2|RESULTS_URL|RUNTIME_TOKEN)$/;
/** Values that are paths also where they do not begin as one. */
const PATHS = /^(?:HOME|XDG_.*_(?:HOME|DIR)|(?:DOCKER|BUILDX|CLOUDSDK)_CONFIG|(?:DOCKER|BUILDX|BUILDKIT|AWS|AZURE|GOOGLE|CLOUDSDK)_.*_(?:DIR|FILE|PATH))$/i;
/** What names certificates, tokens, sockets and folders to write to: none of it says which program is run. Jobs keep it in their workspace. */
const DATA = /^(?:TMPDIR|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|DOCKER_CERT_PATH|AWS_(?:CA_BUNDLE|(?:WEB_IDENTITY|CONTAINER_AUTHORIZATION)_TOKEN_FILE)|AZURE_(?:FEDERATED_TOKEN_FILE|CLIENT_CERTIFICATE_PATH)|GOOGLE_(?:APPLICATION_CREDENTIALS|GHA_CREDS_PATH)|CLOUDSDK_AUTH_(?:CREDENTIAL_FILE_OVERRIDE|ACCESS_TOKEN_FILE))$/i;
/** Credentials of Google may name a program, which is run only where this variable allows it. https://google.aip.dev/auth/4117 */
const EXECUTABLES = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';
/** No folder, and never one: without a configuration of its own Docker would take that of the user's home. */
const NO_FOLDER = '/dev/null/docker';
/**
 * Variables that a child process may see: nothing that only happens to be in ours, and nothing that lets it take programs, or what
 * names programs, from below the given folders. docs/registries.md lists them; `also` are those of one program.
 */
function childEnvironment(env, notBelow, also = NOTHING) {
    const allowed = Object.entries(env).filter(([name]) => [ALLOWED, CACHE, also].some((names) => names.test(name)));
    const kept = allowed.flatMap(([name, value = '']) => {
        if (/^(?:PATH|KUBECONFIG|XDG_.*_DIRS)$/i.test(name))
            return listOf(name, value, notBelow);
        return isPlanted(name, value, notBelow) ? [] : [[name, value]];
    });
    const known = Object.fromEntries(kept);
    const docker = plantedDocker(env, notBelow) === undefined ? {} : { DOCKER_CONFIG: dockerFolder(known, notBelow) };
    const executables = allowed.some(([name, value]) => DATA.test(name) && isBelowAny(value, notBelow));
    return Object.fromEntries(Object.entries({ ...known, ...docker }).filter(([name]) => !(executables && name === EXECUTABLES)));
}
/** The variables of a build's process: the values of its secrets as well, which decide none of the others. */
function withSecrets(own, secrets) {
    return { ...Object.fromEntries(Object.entries(secrets).filter(([name]) => !ALLOWED.test(name))), ...own };
}
/** The configuration of Docker or buildx that an environment names below the given folders, if it does. */
function plantedDocker(env, notBelow) {
    const { BUILDX_CONFIG: buildx, DOCKER_CONFIG: docker } = env;
    const folder = docker ? docker : node_path__WEBPACK_IMPORTED_MODULE_0__.join(env.HOME || (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOfUser */ .O)(), '.docker');
    if (leadsBelow(folder, notBelow))
        return { variable: docker ? 'DOCKER_CONFIG' : 'HOME', folder };
    return buildx && leadsBelow(buildx, notBelow) ? { variable: 'BUILDX_CONFIG', folder: buildx } : undefined;
}
// What Docker reads in its folder may be a link by itself.
function leadsBelow(folder, notBelow) {
    const parts = ['', 'config.json', 'cli-plugins', 'contexts', 'buildx'].map((part) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, part));
    return parts.some((part) => isBelowAny(part, notBelow));
}
function dockerFolder({ DOCKER_CONFIG, HOME }, notBelow) {
    const folders = [
        DOCKER_CONFIG,
        ...[HOME, (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOfUser */ .O)()].flatMap((home) => (home ? [node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.docker')] : [])),
    ];
    return folders.find((folder) => folder && !leadsBelow(folder, notBelow)) ?? NO_FOLDER;
}
// Entries that are relative lie wherever a program is started, and an empty list is the current folder.
function listOf(name, value, notBelow) {
    const entries = value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    const safe = entries.filter((entry) => node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(entry) && !(0,_is_below_js__WEBPACK_IMPORTED_MODULE_1__/* .liesBelow */ .Z)(entry, notBelow));
    return safe.length === 0 ? [] : [[name, safe.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)]];
}
function isPlanted(name, value, notBelow) {
    if (value === '' || DATA.test(name))
        return false;
    if (name === 'DOCKER_CONFIG' || name === 'BUILDX_CONFIG')
        return leadsBelow(value, notBelow);
    const isPath = PATHS.test(name) || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(value) || /^(?:\.{1,2}|~)\//.test(value);
    // Gcloud's interpreters: a name without a folder is looked up in PATH.
    const isProgram = /_PYTHON$/i.test(name) && value.includes('/');
    return (isPath || isProgram) && isBelowAny(value, notBelow);
}
/** `~` is the home for some programs, and a name for others. */
function isBelowAny(value, notBelow) {
    if (value === undefined || value === '')
        return false;
    const home = /^~(?=\/|$)/.test(value) ? [node_path__WEBPACK_IMPORTED_MODULE_0__.join(process.env.HOME || (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOfUser */ .O)(), value.slice(1))] : [];
    return [value, ...home].some((place) => (0,_is_below_js__WEBPACK_IMPORTED_MODULE_1__/* .liesBelow */ .Z)(place, notBelow));
}


/***/ }),

/***/ 45391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow),
/* harmony export */   Z: () => (/* binding */ liesBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** True when a path is a folder or lies in it, as far as the text says. */
function isBelow(file, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder), node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file));
    return relative === '' || !(relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
}
/** True when a path lies in one of the folders, by its text or by what its links lead to. It need not exist. */
function liesBelow(file, folders) {
    const places = [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file), realPath(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file))];
    return folders.some((folder) => [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder), realPath(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder))].some((own) => places.some((place) => isBelow(place, own))));
}
/** An absolute path without links; what does not exist keeps its name. */
function realPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    }
}


/***/ }),

/***/ 90297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ homeOfUser),
/* harmony export */   c: () => (/* binding */ workspacesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _is_below_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45391);




/**
 * Folders whose content strangers may have written: the root of a run, the checkout that it lies in, and the workspace of the job. A
 * checkout that holds the home of the user is their own.
 */
function workspacesOf(root, { GITHUB_WORKSPACE: workspace }) {
    const checkout = checkoutOf(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root));
    const folders = [root, ...(checkout === undefined ? [] : [checkout]), ...(workspace ? [workspace] : [])];
    return [...new Set(folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder)))];
}
function checkoutOf(folder) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git')))
        return (0,_is_below_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Y)(homeOfUser(), folder) ? undefined : folder;
    return parent === folder ? undefined : checkoutOf(parent);
}
/** The home of the user by the system's records: HOME may lie in a checkout. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        // A user without an entry, as in containers.
        return node_path__WEBPACK_IMPORTED_MODULE_2__.parse(process.cwd()).root;
    }
}


/***/ }),

/***/ 36956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** The digest of a file's bytes, in hexadecimal. The file is read as a stream. */
async function hashFile(path, algorithm = 'sha256') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 34418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCheckoutConfig),
/* harmony export */   c: () => (/* binding */ withoutDrivers)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67885);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79354);



const MAX_DRIVERS = 100;
async function readCheckoutConfig(root) {
    const listed = (await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['config', '-z', '--get-regexp', '^(core\\.(autocrlf|eol|filemode)|filter\\..*)$'])) ?? '';
    const values = new Map();
    const drivers = new Set();
    for (const record of listed.split('\0')) {
        const [key = '', ...lines] = record.split('\n');
        if (key.startsWith('filter.'))
            drivers.add(key.slice('filter.'.length, Math.max(key.lastIndexOf('.'), 7)));
        else
            values.set(key, lines.length === 0 ? undefined : lines.join('\n').toLowerCase());
    }
    const eol = values.get('core.eol');
    const native = process.platform === 'win32' ? 'crlf' : 'lf';
    return {
        autocrlf: autocrlfOf(values),
        eol: eol === 'crlf' || eol === 'lf' ? eol : native,
        ignoresModes: ignoresModes(values),
        drivers,
    };
}
function ignoresModes(values) {
    if (!values.has('core.filemode'))
        return process.platform === 'win32';
    return /^(?:false|no|off|[+-]?(?:0x)?0+[kmg]?|)$/.test(values.get('core.filemode') ?? 'true');
}
/** Flags with which git starts no program for the content of a file. */
function withoutDrivers({ drivers }) {
    const strange = [...drivers].find((name) => name.includes('='));
    if (strange !== undefined || drivers.size > MAX_DRIVERS) {
        const what = strange === undefined ? `${drivers.size} of them` : JSON.stringify((0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(strange, 100));
        const hint = 'remove filter sections from the configuration of git';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', `filters of git cannot be turned off: ${what}`, { hint });
    }
    const settings = [...drivers].flatMap((name) => ['process=', 'smudge=', 'clean=', 'required=false'].map((pair) => `filter.${name}.${pair}`));
    return settings.flatMap((setting) => ['-c', setting]);
}
// A key without `=` is true.
function autocrlfOf(values) {
    if (!values.has('core.autocrlf'))
        return 'false';
    const value = values.get('core.autocrlf');
    if (value === 'input')
        return 'input';
    if (value === undefined || /^(?:true|yes|on)$/.test(value))
        return 'true';
    // Octal and hexadecimal numbers, too. https://git-scm.com/docs/git-config#Documentation/git-config.txt-integer
    const isNumber = /^[+-]?(?:0x[0-9a-f]+|\d+)[kmg]?$/.test(value);
    return isNumber && /[1-9a-f]/.test(value) ? 'true' : 'false';
}


/***/ }),

/***/ 73717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   j3: () => (/* binding */ listRepository),
/* harmony export */   listTracked: () => (/* binding */ listTracked),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export listTrackedIgnored */
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79354);

/** The mode of a submodule. */
const SUBMODULE = '160000';
/**
 * Tracked files, and untracked ones that are not ignored; `undefined` where git is missing or has no answer: the caller looks at every
 * file. One listing, since git walks the whole work tree for it. https://git-scm.com/docs/git-ls-files
 */
async function listRepository(folder) {
    const tracked = new Map();
    const untracked = [];
    const args = ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--exclude-standard'];
    const listed = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (record) => {
        if (record.startsWith('? '))
            untracked.push(record.slice(2));
        else
            addTracked(tracked, record);
    });
    return listed ? { tracked, untracked } : undefined;
}
/** Everything that git tracks below a folder, by path relative to it; `undefined` where git has no answer. */
async function readIndex(folder) {
    const tracked = new Map();
    const args = ['ls-files', '-z', '-v', '--stage'];
    return (await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, args, (record) => addTracked(tracked, record))) ? tracked : undefined;
}
/** A record is `H 100644 <oid> <stage>`, a tab and the path, which may hold anything. */
function addTracked(tracked, record) {
    const tab = record.indexOf('\t');
    const [tag = '', mode = '', oid = ''] = record.slice(0, tab).split(' ');
    tracked.set(record.slice(tab + 1), { tag, mode, oid });
}
/** Tracked files below a folder that an ignore file names all the same; `undefined` where git has no answer. */
async function listTrackedIgnored(folder) {
    const paths = [];
    const args = ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'];
    return (await gitRecords(folder, args, (path) => paths.push(path))) ? paths : undefined;
}
/** Tracked files among paths below a folder, and below those of them that are folders; none without git. */
async function listTracked(folder, paths) {
    const tracked = [];
    await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths], (path) => tracked.push(path));
    return tracked;
}


/***/ }),

/***/ 32366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ modesOfIndex)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34418);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73717);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79354);





const EXECUTABLE = '100755';
const REGULAR = '100644';
/** Asks git anew each time. */
function repositoryAt(folder) {
    return { config: () => (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckoutConfig */ .P)(folder), listing: () => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listRepository */ .j3)(folder) };
}
/**
 * Whether tracked files are executable, by path relative to a folder, where git says that the disk does not tell: `core.fileMode` is
 * false on mounts without modes. Each submodule that is checked out has its own setting. Empty where the disk tells.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corefileMode
 */
async function modesOfIndex(base, top = repositoryAt(base)) {
    const modes = new Map();
    const repositories = ['.'];
    for (let at = repositories.pop(); at !== undefined; at = repositories.pop()) {
        const reader = at === '.' ? top : repositoryAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, at));
        repositories.push(...((await addModes(base, at, reader, modes).catch(_start_js__WEBPACK_IMPORTED_MODULE_4__/* .unanswered */ .bj)) ?? []));
    }
    return modes;
}
/** Adds the modes of one repository; answers its submodules. */
async function addModes(base, repository, reader, modes) {
    const { ignoresModes } = await reader.config();
    // Most repositories have no submodules, and are not listed.
    if (!ignoresModes && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, repository, '.gitmodules')))
        return [];
    const submodules = [];
    for (const [path, { mode }] of (await reader.listing())?.tracked ?? []) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(repository, path);
        if (mode === _files_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBMODULE */ .NG && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, full, '.git')))
            submodules.push(full);
        if (ignoresModes && (mode === EXECUTABLE || mode === REGULAR))
            modes.set(full, mode === EXECUTABLE);
    }
    return submodules;
}


/***/ }),

/***/ 79354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   NI: () => (/* binding */ fetchGit),
/* harmony export */   Uv: () => (/* binding */ GIT_LIMITS),
/* harmony export */   Xq: () => (/* binding */ gitRecords),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21149);
/* harmony import */ var _environment_workspaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90297);





/** Far above what repositories have: the largest public ones list 500,000 files, 40 MB, in a second. */
const GIT_LIMITS = { milliseconds: 60_000, bytes: 256 * 1024 * 1024, records: 1_000_000 };
/** Bytes of a path, as limited by Linux, and of the fields before it in a listing. */
const MAX_RECORD = 4096 + 128;
const MAX_COMPLAINT = 4096;
/**
 * What the configuration of a repository may not choose: programs that git would start, and a folder of it that looks like a bare
 * repository with a configuration of its own. https://git-scm.com/docs/git-config
 */
const SAFE = [
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.alternateRefsCommand=true',
    'maintenance.auto=false',
    'credential.helper=',
];
const SAFE_ENVIRONMENT = {
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    // Messages are compared.
    LC_ALL: 'C',
};
/** Empty: nothing may be fetched. Git before 2.44 and 2.39.4 knows no GIT_NO_LAZY_FETCH. */
const READS_ONLY = { ...SAFE_ENVIRONMENT, GIT_ALLOW_PROTOCOL: '' };
const FETCHES = { ...SAFE_ENVIRONMENT, GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' };
/** What git prints, as text; `undefined` where git is missing or exits with an error. */
async function git(folder, args) {
    const chunks = [];
    const done = await streamGit(folder, args, (chunk) => chunks.push(chunk));
    return done ? Buffer.concat(chunks).toString() : undefined;
}
/** What git refuses is not known. */
function unanswered(error) {
    if (!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM))
        throw error;
}
/** Passes on each NUL-terminated record that git prints; false where git is missing or exits with an error. */
async function gitRecords(folder, args, onRecord, limits = GIT_LIMITS) {
    let rest = Buffer.alloc(0);
    let records = 0;
    const take = (chunk) => {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(0);
        rest = bytes.subarray(end + 1);
        if (rest.length > MAX_RECORD)
            throw exceeded(args, `prints a path of more than ${MAX_RECORD - 128} bytes`);
        if (end < 0)
            return;
        const listed = bytes.toString('utf8', 0, end).split('\0');
        records += listed.length;
        if (records > limits.records)
            throw exceeded(args, `lists more than ${limits.records} files`);
        for (const record of listed) {
            if (record.length > MAX_RECORD)
                throw exceeded(args, `prints a path of more than ${MAX_RECORD - 128} bytes`);
            onRecord(record);
        }
    };
    return streamGit(folder, args, take, limits);
}
/** Passes on what git prints; false where git is missing or exits with an error. Refusals and limits are errors. */
async function streamGit(folder, args, onChunk, limits = GIT_LIMITS) {
    const started = start(() => {
        const child = spawnGit(folder, args);
        // A git that ended closes its side, and its exit says why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(limits.input ?? '');
        return child;
    });
    return started === undefined ? false : watch(started, { folder, args, onChunk, limits });
}
/** Starts git with a pipe on each side, for requests and replies. */
function spawnGit(folder, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...readFlags(folder), ...args], {
        env: { ...variablesFor(folder), ...READS_ONLY },
        stdio: 'pipe',
    });
}
/**
 * Lets git ask the remote of a repository, and change the repository from it; false where it does not. That of another owner is left
 * alone, because its configuration says where the remote is.
 */
async function fetchGit(folder, args, variables, onChunk = () => undefined) {
    const started = start(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE.flatMap((pair) => ['-c', pair]), '-C', folder, ...args], {
        env: { ...variablesFor(folder), ...FETCHES, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
    }));
    if (started === undefined)
        return false;
    const watched = { folder, args, onChunk, limits: GIT_LIMITS };
    return watch(started, watched).catch(() => false);
}
/** A run's root says which repository is read, and a repository may hold a `git` of its own. */
function variablesFor(folder) {
    return (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Qc)(process.env, (0,_environment_workspaces_js__WEBPACK_IMPORTED_MODULE_4__/* .workspacesOf */ .c)(folder, process.env));
}
// git refuses the repository of another owner, because its configuration names programs; none of them is run here. The caller chose
// this folder, and no other one: not the folders above it, and not all. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
function readFlags(folder) {
    return [...SAFE, `safe.directory=${realFolder(folder)}`].flatMap((pair) => ['-c', pair]).concat('-C', folder);
}
function realFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}
// Arguments that no program takes are thrown, other failures to start are events.
function start(spawned) {
    try {
        return spawned();
    }
    catch {
        return undefined;
    }
}
function watch(child, { folder, args, onChunk, limits }) {
    return new Promise((resolve, reject) => {
        let bytes = 0;
        let complaint = '';
        const giveUp = (error) => {
            clearTimeout(timer);
            child.kill();
            child.stdout.destroy();
            reject(error);
        };
        const timer = setTimeout(() => giveUp(tooSlow(args, limits)), limits.milliseconds);
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            try {
                if (bytes > limits.bytes)
                    throw exceeded(args, `prints more than ${limits.bytes} bytes`);
                onChunk(chunk);
            }
            catch (error) {
                giveUp(error);
            }
        });
        child.stderr.on('data', (chunk) => {
            complaint = `${complaint}${chunk}`.slice(0, MAX_COMPLAINT);
        });
        const end = (code) => {
            clearTimeout(timer);
            const owner = code === 0 ? undefined : refusedOwner(complaint, folder);
            if (owner === undefined)
                resolve(code === 0);
            else
                reject(owner);
        };
        child.once('error', () => end(null));
        child.once('close', end);
    });
}
function refusedOwner(complaint, folder) {
    if (!/dubious ownership|unsafe repository/.test(complaint))
        return undefined;
    const at = /'([^'\n]+)'/.exec(complaint)?.[1] ?? folder;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('git-failed', `git refuses the repository ${JSON.stringify(at)}: it belongs to another user`, {
        hint: `git config --global --add safe.directory '${at}'`,
    });
}
/** The failure of a git that does not answer. */
function tooSlow(args, { milliseconds }) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('git-failed', `git ${nameOf(args)} did not answer within ${milliseconds / 1000} seconds`, {
        hint: 'run git fsck, and git status in the same folder',
    });
}
function exceeded(args, what) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('git-failed', `git ${nameOf(args)} ${what}`, {
        hint: 'keep what is generated out of the repository',
    });
}
function nameOf(args) {
    return args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c') ?? '';
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51647);




/**
 * Kept-alive sockets, through the proxy of the environment; loopback never, as with Docker. Node trusts its own authorities
 * and NODE_EXTRA_CA_CERTS. Those of the system, or of SSL_CERT_FILE, are read only when a certificate asks for them: that
 * takes a quarter of a second.
 * https://nodejs.org/api/http.html#built-in-proxy-support, https://pkg.go.dev/net/http#ProxyFromEnvironment
 */
function createAgents(proxies, maxSockets) {
    const settings = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets };
    let authorities = {};
    let agents = new Map();
    const create = (isPlain, proxyEnv) => isPlain ? new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ ...settings, proxyEnv }) : new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...settings, proxyEnv, ...authorities });
    const agentFor = (url) => {
        const [isPlain, isDirect] = [url.protocol === 'http:', (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(url.host)];
        const name = `${isPlain} ${isDirect}`;
        const agent = agents.get(name) ?? create(isPlain, proxies.variablesFor(url));
        agents.set(name, agent);
        return agent;
    };
    return {
        agentFor,
        agentAfter: (url, failed, error) => {
            if (!isUnknownAuthority(error))
                return undefined;
            if (authorities.ca === undefined) {
                authorities = { ca: [...new Set([...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('default'), ...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('system')])] };
                agents = new Map([...agents].filter(([name]) => name.startsWith('true')));
            }
            const agent = agentFor(url);
            return agent === failed ? undefined : agent;
        },
    };
}
const UNKNOWN_AUTHORITY = [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
function isUnknownAuthority(error) {
    return error instanceof Error && 'code' in error && UNKNOWN_AUTHORITY.includes(String(error.code));
}


/***/ }),

/***/ 51647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _g: () => (/* binding */ registryOrigin),
/* harmony export */   ft: () => (/* binding */ mayBePlain),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const LOOPBACK = /^(?:localhost|127(?:\.(?:0|[1-9][0-9]{0,2})){3}|\[::1\])$/;
/** Where a registry listens. Docker Hub's API has another name than the one in image references. */
function registryOrigin(host, allowInsecure) {
    const api = host === 'docker.io' ? 'registry-1.docker.io' : host;
    return new URL(`${mayBePlain(host, allowInsecure) ? 'http' : 'https'}://${api}`);
}
/** True for literal loopback hosts, with a port or without. */
function isLoopback(host) {
    return LOOPBACK.test(host.replace(/:[0-9]+$/, ''));
}
/** True for literal loopback hosts and for those that the user named. Plain HTTP is never a fallback for others. */
function mayBePlain(host, allowInsecure) {
    return isLoopback(host) || allowInsecure.includes(host);
}
/**
 * Why a URL that a reply named (redirect, upload location, token realm) must not be asked; `undefined` when it may.
 * A public name must not lead us to an address or to loopback: that is how a reply would reach the runner's own network.
 */
function refusal(from, to) {
    if (to.protocol !== 'https:' && to.protocol !== 'http:')
        return `${to.protocol} is neither http: nor https:`;
    if (to.username !== '' || to.password !== '')
        return 'it carries credentials';
    if (from.protocol === 'https:' && to.protocol === 'http:')
        return 'it leaves https';
    if (to.hostname !== from.hostname && isLiteral(to.hostname) && !isLiteral(from.hostname)) {
        return `${from.hostname} leads to the address ${to.hostname}`;
    }
    return undefined;
}
function isLiteral(hostname) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname.replace(/^\[|\]$/g, '')) !== 0 || /(?:^|\.)localhost\.?$/.test(hostname);
}


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nz: () => (/* binding */ AttemptFailed),
  uK: () => (/* binding */ RegistryReplyError),
  Dx: () => (/* binding */ connectionFailure),
  kz: () => (/* binding */ contentFailure),
  nw: () => (/* binding */ lagFailure),
  Nk: () => (/* binding */ readErrorBody),
  _x: () => (/* binding */ registryErrorCodes),
  Jx: () => (/* binding */ replyFailure),
  P9: () => (/* binding */ retryAfter)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/adapters/registry/printable.js
var printable = __webpack_require__(70562);
;// CONCATENATED MODULE: ./build/adapters/registry/login-hint.js

/** What to do after a 401. */
function unauthorizedHint({ registry, writing, login }) {
    const command = `\`docker login ${registry}\`${inWorkflow(registry, writing)}`;
    switch (login?.kind) {
        case undefined:
            return `Log in: ${command}`;
        case 'withheld':
            return `No login is sent to ${registry}, which only terrarium.yml says has plain HTTP: name it in input insecure-registries, or with --insecure-registry`;
        case 'none':
            return `${absence(registry, login)}: ${command}`;
        case 'file':
            return `The login of ${registry} in ${(0,printable/* printable */.g)(login.file)} was refused. Log in again: ${command}`;
        case 'helper':
            return `The login of ${registry} that ${login.helper} has was refused. Renew it there`;
        case 'azure':
            return azureHint(registry, login.words);
        case 'helper-empty':
            return absence(registry, login);
    }
}
/** What to do after a 403. */
function deniedHint(refusal) {
    const { registry, writing, login } = refusal;
    if (login?.kind === 'none' || login?.kind === 'helper-empty' || login?.kind === 'withheld')
        return unauthorizedHint(refusal);
    if (login?.kind === 'azure')
        return azureHint(registry, login.words);
    const place = login === undefined ? '' : ` of ${login.kind === 'file' ? (0,printable/* printable */.g)(login.file) : login.helper}`;
    if (registry === 'ghcr.io') {
        const account = place === '' ? '' : `. The login${place} was sent`;
        return `Give the job \`${login_hint_packages(writing)}\`, and this repository access in the settings of the package${account}`;
    }
    const account = place === '' ? 'The account' : `The account in the login${place}`;
    return `${account} may not ${writing ? 'push to' : 'read'} this repository: check its rights on ${registry}`;
}
function azureHint(registry, words) {
    if (words !== '')
        return `No login for ${registry} by Azure: ${words}`;
    return `Give the identity that is signed in to Azure the role AcrPush on ${registry}, or AcrPull to read`;
}
function absence(registry, login) {
    if (login.kind === 'none')
        return `No login for ${registry} in ${(0,printable/* printable */.g)(login.file)}`;
    return `${login.helper} has no login for ${registry}${login.words === '' ? '' : `: ${login.words}`}`;
}
function inWorkflow(registry, writing) {
    return registry === 'ghcr.io' ? `, in a workflow with docker/login-action and \`${login_hint_packages(writing)}\`` : '';
}
function login_hint_packages(writing) {
    return `permissions: { packages: ${writing ? 'write' : 'read'} }`;
}

;// CONCATENATED MODULE: ./build/adapters/registry/failures.js




/** One try failed; carries the failure that the caller sees when no further try is made. */
class AttemptFailed extends Error {
    failure;
    again;
    constructor(failure, again) {
        super(failure.message, { cause: failure });
        this.failure = failure;
        this.again = again;
    }
}
/** The registry's own words, as the `cause` of a `TerrariumError`. */
class RegistryReplyError extends Error {
    status;
    /** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes */
    codes;
    constructor(status, codes, text) {
        super(text);
        this.name = 'RegistryReplyError';
        this.status = status;
        this.codes = codes;
    }
}
/** The registry's error codes behind a failure, such as MANIFEST_BLOB_UNKNOWN after which a blob is uploaded again. */
function registryErrorCodes(error) {
    const cause = error instanceof errors/* TerrariumError */.qM ? error.cause : error;
    return cause instanceof RegistryReplyError ? cause.codes : [];
}
const RETRYABLE_STATUS = [408, 425, 429, 499, 500, 502, 503, 504, 522];
const RETRYABLE_CODE = 'ECONNRESET EPIPE ETIMEDOUT ECONNREFUSED ECONNABORTED EAI_AGAIN HPE_INVALID_EOF_STATE'.split(' ');
const BLOB_LAG = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'BLOB_UPLOAD_UNKNOWN'];
/** The failure of a reply whose status is not the expected one. */
function replyFailure(asked, reply, now) {
    const { codes, text } = readErrorBody(reply.body);
    const received = [reply.status, ...codes].join(' ');
    const message = `${asked.method} ${asked.subject}: expected ${asked.expected}, received ${received}`;
    const cause = new RegistryReplyError(reply.status, codes, text);
    const hint = replyHint(asked, reply, now);
    const failure = new errors/* TerrariumError */.qM(codeOf(asked, reply.status), text === '' ? message : `${message}: ${text}`, {
        ...(hint === undefined ? {} : { hint }),
        cause,
    });
    return new AttemptFailed(failure, againAfter(asked, reply, codes, now));
}
/** The failure of a request that got no whole answer. */
function connectionFailure(asked, error, host) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const words = (0,printable/* printable */.g)(error instanceof Error && error.message !== '' ? error.message : String(code));
    const isPlain = speaksPlainHttp(code, words);
    const received = isPlain ? 'plain HTTP instead of TLS' : `none (${words})`;
    const message = `${asked.method} ${asked.subject}: expected an answer of ${host}, received ${received}`;
    const failure = new errors/* TerrariumError */.qM('registry-unreachable', message, {
        hint: isPlain ? `The registry answers plain HTTP: name ${host} in insecure-registries` : connectionHint(code, host),
        cause: error,
    });
    const again = RETRYABLE_CODE.includes(code ?? '') || isTransientProxyAnswer(code, error);
    return new AttemptFailed(failure, again ? { kind: 'backoff' } : { kind: 'never' });
}
// OpenSSL takes the letters of a reply for a version, or for a length.
function speaksPlainHttp(code, words) {
    const reason = /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long|http[ _]request/i;
    return /^(?:EPROTO$|ERR_SSL_)/.test(code ?? '') && reason.test(words);
}
// https://nodejs.org/api/errors.html#err_proxy_tunnel
function isTransientProxyAnswer(code, error) {
    if (code !== 'ERR_PROXY_TUNNEL' || !(error instanceof Error) || !('statusCode' in error))
        return false;
    return RETRYABLE_STATUS.includes(Number(error.statusCode));
}
/** The failure of a reply that what was written before is not there. */
function lagFailure({ method, subject, registry }) {
    const message = `${method} ${subject}: ${registry} does not show yet what it has taken`;
    const hint = 'run again: what was pushed is kept';
    return new AttemptFailed(new errors/* TerrariumError */.qM('registry-lagging', message, { hint }), { kind: 'read-lag' });
}
/** A failure of an answer's content. */
function contentFailure(asked, problem, code = 'registry-failed') {
    const hint = code === 'registry-digest-mismatch'
        ? `A proxy or ${asked.registry} altered the content; ask for it again, or without the proxy`
        : `Check that ${asked.registry} is a registry that follows the OCI distribution specification`;
    const failure = new errors/* TerrariumError */.qM(code, `${asked.method} ${asked.subject}: ${(0,printable/* printable */.g)(problem)}`, { hint });
    return new AttemptFailed(failure, code === 'registry-digest-mismatch' ? { kind: 'backoff' } : { kind: 'never' });
}
/** Codes and words of an error body, in the specification's shape or any other. */
function readErrorBody(body) {
    const raw = Buffer.from(body).toString('utf8');
    const errors = parseErrors(raw);
    const codes = errors.flatMap(({ code }) => typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? [code] : []);
    const words = errors.flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
    return { codes: codes.slice(0, 8), text: (0,printable/* printable */.g)(words.length > 0 ? words.join('; ') : raw.trim()) };
}
function parseErrors(raw) {
    const { errors } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(raw));
    return Array.isArray(errors) ? errors.filter(json/* isRecord */.u4) : [];
}
function codeOf(asked, status) {
    if (status === 401)
        return 'registry-auth';
    if (status === 403)
        return 'registry-denied';
    return status === 404 && asked.writing ? 'registry-not-found' : 'registry-failed';
}
function againAfter(asked, reply, codes, now) {
    const lag = asked.writing && (reply.status === 400 || reply.status === 404);
    if (lag && codes.some((code) => BLOB_LAG.includes(code)))
        return { kind: 'blob-lag' };
    if (!RETRYABLE_STATUS.includes(reply.status))
        return { kind: 'never' };
    const afterMs = retryAfter(reply.headers['retry-after'], now);
    return afterMs === undefined ? { kind: 'backoff' } : { kind: 'backoff', afterMs };
}
/** Retry-After in milliseconds. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*[0-9]{1,9}\s*$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function replyHint(asked, { status, headers }, now) {
    const { registry } = asked;
    if (status === 401)
        return unauthorizedHint(asked);
    if (status === 403)
        return deniedHint(asked);
    if (status === 404)
        return `Create the repository on ${registry}, or check its name`;
    if (status === 429)
        return `${registry} limits requests: log in with \`docker login ${registry}\`, or run again ${later(headers, now)}`;
    if (status === 413)
        return `${registry}, or a proxy before it, limits the size of uploads: raise that limit`;
    if (status === 507)
        return `Free space on ${registry}, or delete images that nobody needs`;
    return status >= 500 ? `${registry} has trouble: run again ${later(headers, now)}` : undefined;
}
function later(headers, now) {
    const afterMs = retryAfter(headers['retry-after'], now) ?? 0;
    return afterMs > 60_000 ? `in ${Math.ceil(afterMs / 60_000)} minutes, as it asks` : 'later';
}
function connectionHint(code, host) {
    if (code === 'ENOTFOUND')
        return `Check the name ${host}: it is not in the DNS`;
    if (code?.includes('CERT') || code?.startsWith('UNABLE_TO_')) {
        return `Trust the certificate authority of ${host} on this system, or through NODE_EXTRA_CA_CERTS`;
    }
    if (code === 'ERR_PROXY_TUNNEL') {
        return `Check the address and the credentials of the proxy in HTTPS_PROXY, or name ${host} in NO_PROXY`;
    }
    if (code === 'EPROTO')
        return `Check that ${host} speaks TLS 1.2 or newer`;
    return `Check that ${host} is up and reachable from here`;
}


/***/ }),

/***/ 70562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67885);

const MAX_SHOWN = 512;
/** At most 512 characters in which control and direction characters are escaped. */
function printable(text) {
    const cut = text.length > MAX_SHOWN ? `${(0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, MAX_SHOWN - 1)}\u2026` : text.toWellFormed();
    const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return cut.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);
}


/***/ }),

/***/ 60269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseProxies)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51647);


/**
 * Reads the proxies of the environment once. One without a scheme is an HTTP proxy, as for curl and Go. One that cannot be read is the
 * failure of what is to be asked through it; its message shows nothing of it, for it may hold a password.
 * https://everything.curl.dev/usingcurl/proxies/env.html, https://nodejs.org/api/http.html#built-in-proxy-support
 */
function parseProxies(env) {
    const exceptions = env.no_proxy || env.NO_PROXY || '';
    if (exceptions.split(/[\s,]+/).includes('*'))
        return { variablesFor: () => ({}) };
    const https = readProxy(env, 'https_proxy', 'HTTPS_PROXY');
    const http = readProxy(env, 'http_proxy', 'HTTP_PROXY');
    return {
        variablesFor: ({ protocol, host }) => {
            if ((0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(host))
                return {};
            const proxy = protocol === 'http:' ? http : https;
            if (proxy instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM)
                throw proxy;
            return proxy === '' ? {} : { [protocol === 'http:' ? 'http_proxy' : 'https_proxy']: proxy, no_proxy: exceptions };
        },
    };
}
/** The first of the variables that is set: small letters win, as everywhere. */
function readProxy(env, ...names) {
    const name = names.find((candidate) => (env[candidate] ?? '') !== '');
    return name === undefined ? '' : proxyUrl(name, env[name]?.trim() ?? '');
}
function proxyUrl(name, value) {
    if (value === '')
        return '';
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && url.protocol !== 'http:' && url.protocol !== 'https:') {
        return refused(name, 'names a proxy that is not HTTP', 'name an HTTP proxy: http://host:port');
    }
    if (url === undefined || !isPlain(url) || CONTROL.test(text)) {
        const hint = 'write http://user:password@host:port, with %23 for #, %25 for % and %2F for /';
        return refused(name, 'is not the URL of a proxy', hint);
    }
    // Node takes a scheme in capitals for none.
    return text.replace(/^[^:]*/, url.protocol.slice(0, -1));
}
const CONTROL = /\p{Cc}/u;
// A password with a `#`, `?` or `/` that is not encoded ends the host early: what is behind it is no part of a proxy's URL.
function isPlain({ username, password, hash, search, pathname }) {
    return (hash === '' && search === '' && (pathname === '/' || pathname === '') && isEncoded(username) && isEncoded(password));
}
function isEncoded(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
function refused(name, why, hint) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `${name} ${why}`, { hint });
}


/***/ }),

/***/ 42984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RefusedRedirect),
/* harmony export */   e: () => (/* binding */ sendFollowing)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51647);

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** A reply led somewhere we must not or cannot go. */
class RefusedRedirect extends Error {
}
/**
 * Sends a request and follows the redirects of GET and HEAD. Authorization ends at the first change of origin and does
 * not come back. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs
 */
async function sendFollowing(transport, request) {
    let current = request;
    for (let hops = 0;; hops += 1) {
        const reply = await transport(current);
        const { location } = reply.headers;
        const followed = current.method === 'GET' || current.method === 'HEAD';
        if (!followed || !REDIRECTS.includes(reply.status) || location === undefined)
            return reply;
        if (hops === MAX_REDIRECTS)
            throw new RefusedRedirect(`more than ${MAX_REDIRECTS} redirects`);
        current = redirected(current, location);
    }
}
function redirected(request, location) {
    if (!URL.canParse(location, request.url.href))
        throw new RefusedRedirect('the redirect is no URL');
    const url = new URL(location, request.url);
    const reason = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(request.url, url);
    if (reason !== undefined)
        throw new RefusedRedirect(`the redirect to ${url.host} is not followed: ${reason}`);
    if (url.origin === request.url.origin)
        return { ...request, url };
    const { authorization: _, ...headers } = request.headers;
    return { ...request, url, headers };
}


/***/ }),

/***/ 19040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BodyTooLarge),
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39801);





const MAX_ERROR_BODY = 64 * 1024;
/** The body is longer than the request allows. */
class BodyTooLarge extends Error {
}
/** A registry may verify and move a large blob before it answers, in silence. */
const FILE_PATIENCE = 5;
/**
 * HTTP on kept-alive sockets. Not `fetch`: it closes the connection after every HEAD and refuses ports such as 5061.
 * https://github.com/nodejs/undici/issues/258, https://fetch.spec.whatwg.org/#port-blocking
 */
function createTransport(options) {
    const { agents } = options;
    const open = (request, agent) => {
        const { method, headers, url } = request;
        options.onRequest?.(method, url);
        const timeout = options.timeoutMs * (streams(request) ? FILE_PATIENCE : 1);
        const signal = options.signal === undefined ? {} : { signal: options.signal };
        const { request: send } = url.protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_1__ : node_https__WEBPACK_IMPORTED_MODULE_2__;
        return send(url, { method, headers, agent, timeout, ...signal });
    };
    return async (request) => {
        const agent = agents.agentFor(request.url);
        const first = open(request, agent);
        try {
            return await timed(options, request, () => exchange(first, request, options.totalMs));
        }
        catch (error) {
            const other = wasIdleClosed(first, error) ? agent : agents.agentAfter(request.url, agent, error);
            if (other === undefined)
                throw error;
            return await timed(options, request, () => exchange(open(request, other), request, options.totalMs));
        }
    };
}
async function timed({ onEnd }, { method, url }, send) {
    const began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now();
    const end = (status) => onEnd?.({ method, url, status, seconds: (node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now() - began) / 1000 });
    try {
        const reply = await send();
        end(reply.status);
        return reply;
    }
    catch (error) {
        end(undefined);
        throw error;
    }
}
/** The server closed a kept-alive socket while we wrote to it. https://nodejs.org/api/http.html#requestreusedsocket */
function wasIdleClosed(sent, error) {
    return sent.reusedSocket && error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
function exchange(sent, request, totalMs) {
    return new Promise((resolve, reject) => {
        let incoming;
        const expire = () => (incoming ?? sent).destroy(timedOut());
        const within = Math.min(totalMs, request.withinMs ?? totalMs);
        const total = streams(request) ? undefined : setTimeout(expire, within).unref();
        const settle = (done) => {
            clearTimeout(total);
            // Answered before the body was sent: the socket is in no state to be used again.
            if (!sent.writableEnded)
                sent.destroy();
            done();
        };
        sent.on('timeout', expire);
        sent.on('error', (error) => settle(() => reject(error)));
        sent.on('response', (response) => {
            incoming = response;
            readReply(response, request).then((reply) => settle(() => resolve(reply)), (error) => {
                // What nobody reads on would keep its socket, and the process.
                response.destroy();
                settle(() => reject(error));
            });
        });
        writeBody(sent, request);
    });
}
function streams({ body, into }) {
    return body?.kind === 'file' || into !== undefined;
}
function timedOut() {
    return Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}
function writeBody(sent, request) {
    const { body } = request;
    if (body?.kind !== 'file') {
        sent.end(body?.bytes);
        return;
    }
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(body.path, { start: body.start ?? 0 });
    file.on('error', (error) => sent.destroy(error));
    // A registry may refuse before it has read everything; without this the reading would go on into nothing.
    sent.on('close', () => file.destroy());
    sent.on('response', () => file.unpipe(sent).destroy());
    file.pipe(sent);
}
async function readReply(incoming, request) {
    const status = incoming.statusCode ?? 0;
    const succeeded = status >= 200 && status < 300;
    const limit = succeeded ? request.limit : MAX_ERROR_BODY;
    if (succeeded && request.into !== undefined) {
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeStream */ .G6)(request.into, 'w', bounded(incoming, limit));
        return { status, headers: incoming.headers, body: Buffer.alloc(0), url: request.url };
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= limit)
            continue;
        if (succeeded)
            throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
        break;
    }
    const body = Buffer.concat(chunks).subarray(0, limit);
    return { status, headers: incoming.headers, body, url: request.url };
}
async function* bounded(chunks, limit) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit)
            throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
        yield chunk;
    }
}


/***/ }),

/***/ 62274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pushFailure)
/* harmony export */ });
/** The first that fits counts: Docker Hub says both "denied" and "unauthorized" to somebody without a login. */
const ROWS = [
    {
        says: /no space left on device|disk quota exceeded|\b507 |\bquota\b|configured upper limit/i,
        code: 'registry-failed',
        message: 'the registry has no space left',
        hint: 'free space on the registry, raise its quota, or delete images that nobody needs',
        lasting: true,
    },
    {
        says: /\b401 |\bunauthorized\b|authentication required|no basic auth credentials/i,
        code: 'registry-auth',
        message: 'the registry does not accept the login of the push',
        hint: 'log in with docker login, in a workflow with docker/login-action, before the builder is used',
        lasting: true,
    },
    {
        says: /\b403 |\bdenied\b|\bforbidden\b|insufficient_scope/i,
        code: 'registry-denied',
        message: 'the registry refuses the push',
        hint: 'give the account the right to push to this repository; on ghcr.io give the job permissions: { packages: write }',
        lasting: true,
    },
    {
        says: /\b404 |\bname unknown\b|NAME_UNKNOWN|repository .{0,200}(?:does not exist|not found)/i,
        code: 'registry-not-found',
        message: 'the registry does not have the repository to push to',
        hint: 'create the repository on the registry, or check its name',
        lasting: true,
    },
    {
        says: /\b413 |entity too large|blob too large|size limit/i,
        code: 'registry-failed',
        message: 'the registry, or a proxy before it, limits the size of uploads',
        hint: 'raise that limit, such as client_max_body_size of nginx',
        lasting: true,
    },
    {
        says: /\b429 |too ?many ?requests/i,
        code: 'registry-failed',
        message: 'the registry limits requests',
        hint: 'log in, or run again later',
        lasting: false,
    },
    {
        says: /server gave HTTP response to HTTPS client/i,
        code: 'registry-unreachable',
        message: 'the registry does not speak TLS, which the builder expects',
        hint: 'name it as insecure in the configuration of the builder (docker buildx create --buildkitd-config)',
        lasting: true,
    },
    {
        says: /\bx509: |certificate/i,
        code: 'registry-unreachable',
        message: 'the builder does not trust the certificate of the registry',
        hint: 'give the builder the authority (docker buildx create --buildkitd-config)',
        lasting: true,
    },
    {
        says: /no such host|connection refused|network is unreachable|no route to host|i\/o timeout/i,
        code: 'registry-unreachable',
        message: 'the builder does not reach the registry',
        hint: 'a builder has a network of its own: create it with --driver-opt network=host for a registry on this machine, or push with publisher oci',
        lasting: false,
    },
    {
        says: /\b4(?!08|25|99)\d\d |manifest invalid/i,
        code: 'registry-failed',
        message: 'the registry refuses what was pushed',
        hint: 'see the last lines of its output, and the log of the registry',
        lasting: true,
    },
];
const OTHER = {
    code: 'registry-failed',
    message: 'the push to the registry failed',
    hint: 'see the last lines of its output, and the log and the disk of the registry',
    lasting: false,
};
const PUSH = 'failed to push ';
/** Why BuildKit's push failed, by the lines that a build ends with; `undefined` where no push did. */
function pushFailure(lines) {
    const first = lines.findIndex((line) => /^(?:ERROR|error): /.test(line) && line.includes(PUSH));
    if (first < 0)
        return undefined;
    // Several replies of a registry are on separate lines.
    const words = lines.slice(first).join('\n');
    // Behind the name of the image and without addresses: words of a repository's name say nothing.
    const said = words.slice(words.indexOf(': ', words.indexOf(PUSH))).replace(/https?:\/\/[^\s"]+/g, '');
    return ROWS.find(({ says }) => says.test(said)) ?? OTHER;
}


/***/ }),

/***/ 33899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ decodeAcr),
/* harmony export */   CF: () => (/* binding */ acrNeeds),
/* harmony export */   I3: () => (/* binding */ azureRegistryName),
/* harmony export */   Qj: () => (/* binding */ registryNameOf)
/* harmony export */ });
/* unused harmony export ACR_KEYS */
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50248);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90106);
/* harmony import */ var _shaped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99746);




const REGISTRY = /^[A-Za-z0-9]{5,50}$/;
const POOL = /^[A-Za-z0-9-]{3,20}$/;
/** Keys of `acr`. */
const ACR_KEYS = {
    ..._shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_KEYS */ .hg,
    registry: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'registry',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(REGISTRY, 'the name of a registry, without a domain,'),
        otherwise: undefined,
        without: 'by the host of repository',
        description: 'Name of the registry, where the host of repository does not begin with it.',
    }),
    agentPool: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'agent-pool',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(POOL, 'the name of an agent pool'),
        otherwise: undefined,
        without: "ACR's own machines",
        description: 'Agent pool of the registry that builds.',
    }),
    cpu: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'cpu',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(1, 64),
        otherwise: undefined,
        without: 'as ACR has it',
        description: 'Processors of a build.',
    }),
    timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'timeout',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(5, 480),
        otherwise: 60,
        description: 'Minutes that a build may take, 5 to 480, from its start on a machine of ACR.',
    }),
};
function decodeAcr(findings, node, what) {
    const map = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeMap */ .P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .checkKeys */ .L)(findings, map, (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(ACR_KEYS), what);
    const { subscription, resourceGroup, ...rest } = (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeKeys */ .jU)(findings, map, ACR_KEYS);
    if (subscription !== undefined && resourceGroup !== undefined)
        return { ...rest, subscription, resourceGroup };
    if (['subscription', 'resource-group'].some((name) => !map.entries.some((entry) => entry.key === name)))
        findings.error('field-missing', `expected subscription and resource-group for ${what}`, {
            at: node.at,
            hint: 'docs/azure.md shows both',
        });
    return undefined;
}
// The label of a domain behind a hyphen is no part of the name. https://learn.microsoft.com/azure/container-registry/container-registry-get-started-azure-cli#configure-domain-name-label-dnl-option
const HOST = /^([a-z0-9]{5,50})(?:-[a-z0-9]{1,32})?\.azurecr\.(?:io|us|cn)$/;
/** The registry that builds what is pushed to a host, as Azure names it; `undefined` where the host is none of Azure's. */
function registryNameOf(host, acr) {
    return acr?.registry ?? azureRegistryName(host);
}
/** The name of a registry of Azure, as its resource manager knows it, by the host; `undefined` for every other host. */
function azureRegistryName(host) {
    return HOST.exec(host)?.[1];
}
/** What is missing of a configuration, or is wrong in it, for ACR Tasks to build. */
function acrNeeds({ acr, repository, stagingRepository }) {
    const named = [['repository', repository], ['staging-repository', stagingRepository]];
    const needs = named.flatMap(([key, own]) => {
        const wrong = own && wrongRegistry(own, acr);
        return wrong === undefined
            ? []
            : [{ key, code: 'acr-repository', message: `builder acr pushes to ${wrong}`, hint: WHERE }];
    });
    return acr === undefined ? [...needs, { key: 'acr', ...MISSING }] : needs;
}
const WHERE = 'write <name>.azurecr.io/<path>, name the registry in acr.registry, or set another builder';
const MISSING = {
    code: 'field-missing',
    message: 'expected acr beside builder: acr',
    hint: 'acr: { subscription: <id>, resource-group: <name> }; docs/azure.md',
};
// A run is logged in to the registry that runs it, and to no other.
function wrongRegistry(repository, acr) {
    const name = azureRegistryName(repository.registry);
    const runs = registryNameOf(repository.registry, acr);
    if (runs === undefined)
        return `registries of Azure, and ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)} is none`;
    const isOther = name !== undefined && name !== runs.toLowerCase();
    return isOther
        ? `the registry that runs it, ${runs}, and ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)} is in another one`
        : undefined;
}


/***/ }),

/***/ 76373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BUILDERS)
/* harmony export */ });
const BUILDERS = ['native', 'buildkit', 'auto', 'acr'];


/***/ }),

/***/ 17515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   uV: () => (/* binding */ allowedHosts)
/* harmony export */ });
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23644);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50248);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99838);
/* harmony import */ var _acr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33899);
/* harmony import */ var _file_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89043);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90106);






/** Configuration for a tree without `terrarium.yml`. */
function defaultConfig(path) {
    return { path, text: '', ...(0,_key_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultsOf */ .Gf)(_file_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_KEYS */ .AH) };
}
/** Reads `terrarium.yml`. Parts of the file that cannot be read get the defaults, and their errors are reported. */
function parseConfig(text, path) {
    const reading = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(text, path);
    if (!reading.ok)
        return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
    const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .Fv(path);
    const empty = reading.root.kind === 'scalar' && reading.root.text === '';
    const map = empty ? undefined : (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeMap */ .P2)(findings, reading.root, 'terrarium.yml');
    if (map === undefined)
        return { config: defaultConfig(path), diagnostics: findings.diagnostics };
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, (0,_key_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(_file_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_KEYS */ .AH), 'terrarium.yml');
    const config = { path, text, ...(0,_key_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeKeys */ .jU)(findings, map, _file_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_KEYS */ .AH) };
    if (config.builder === 'acr')
        requireAzure(findings, map, config);
    return { config, diagnostics: findings.diagnostics };
}
/** Flags may say more than the file: what it does not say is no mistake of the file. */
function requireAzure(findings, map, config) {
    for (const { key, code, message, hint } of (0,_acr_js__WEBPACK_IMPORTED_MODULE_3__/* .acrNeeds */ .CF)(config)) {
        // What is wrong with a key that is there is told with it.
        if (key === 'acr' && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key) !== undefined)
            continue;
        findings.error(code, message, { at: (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key === 'acr' ? 'builder' : key)?.value.at, hint });
    }
}
/** Every registry host that a file of this tree may refer to. */
function allowedHosts(config) {
    const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
    return new Set([...config.allowedRegistries, ...ours.flatMap((repository) => repository?.registry ?? [])]);
}


/***/ }),

/***/ 95518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ENTRY_KEYS),
/* harmony export */   P: () => (/* binding */ CONTENT_KEYS)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50248);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90106);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97223);



/**
 * Keys with the content of an environment declared in place, read by stage 2. An entry with one of them, or with
 * `base`, declares an environment.
 */
const CONTENT = {
    image: { name: 'image', description: 'In place: the base image, or the image that is used as it is.' },
    conda: { name: 'conda', description: 'In place: the content of a conda file.' },
    condaFile: {
        name: 'conda-file',
        description: 'In place: path of a conda file or a lock of one, relative to the root.',
    },
    pip: { name: 'pip', description: 'In place: lines of a requirements file.' },
    requirements: {
        name: 'requirements',
        description: 'In place: path of a requirements file, a pyproject.toml or a lock, relative to the root.',
    },
    spark: { name: 'spark', description: 'In place: packages of Spark.' },
    dockerfile: { name: 'dockerfile', description: 'In place: path of a Dockerfile, relative to the root.' },
};
/** Names of the keys with the content of an environment declared in place. */
const CONTENT_KEYS = Object.values(CONTENT).map(({ name }) => name);
/** Keys of an entry of `environments`. */
const ENTRY_KEYS = {
    path: {
        name: 'path',
        description: 'Path, id or glob of definitions, relative to the root. Without it the environment is declared in place.',
    },
    name: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'name',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: 'the Azure ML `name`, else none',
        description: 'Name of the environment; required in place.',
    }),
    version: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'version',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: 'the Azure ML `version`, else none',
        description: 'Version of the environment.',
    }),
    description: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'description',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: "the definition's",
        description: 'Description of the environment; not hashed.',
    }),
    tags: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'tags',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        without: "the definition's",
        description: 'Tags, laid over those of the definition; not hashed.',
    }),
    base: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'base',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: "the definition's, else `defaults.base`",
        description: 'Reference, or environment:<id or name>.',
    }),
    ...CONTENT,
    context: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'context',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: "`build.path`, else the Dockerfile's folder",
        description: 'Build context, relative to the root.',
    }),
    target: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'target',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: 'the last stage',
        description: 'Stage to build.',
    }),
    buildArgs: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-args',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        description: 'Build arguments; only those that a reached stage declares count.',
    }),
    buildArgsFiles: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-args-file',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePaths */ .NA,
        otherwise: [],
        description: 'File of build arguments, NAME=value a line, relative to the root, or several; build-args wins over them.',
    }),
    buildContexts: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-contexts',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        description: 'Names in FROM and --from that stand for environments.',
    }),
    platforms: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'platforms',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlatforms */ .n9,
        otherwise: undefined,
        without: '`defaults.platforms`',
        description: 'Platforms of the image: os/architecture[/variant].',
    }),
    variables: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'variables',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        without: "the definition's",
        description: 'Variables of the running environment; no part of the image.',
    }),
    provides: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'provides',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeReferences */ .PL,
        otherwise: [],
        description: 'References by which siblings depend on this environment.',
    }),
    test: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'test',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        description: 'Shell command that the image must pass before it is tagged.',
    }),
    pipCheck: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'pip-check',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBoolean */ .J2,
        otherwise: undefined,
        without: '`defaults.pip-check`',
        description: 'Whether pip check must pass in the image; without it, as defaults say.',
    }),
    bytecode: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'bytecode',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBoolean */ .J2,
        otherwise: undefined,
        without: '`defaults.bytecode`',
        description: 'Whether packages of indexes, and those of locks with conda packages alone, are compiled when they are installed; without it, as defaults say.',
    }),
    secrets: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'secrets',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStepSecrets */ .ME,
        otherwise: undefined,
        without: '`defaults.secrets`',
        description: 'Ids of secrets that the installation of packages needs: settings of its tools with their credentials.',
    }),
    matrix: {
        name: 'matrix',
        description: 'Axes: the entry stands for each combination, with ${{ matrix.<axis> }} in its texts.',
    },
    owners: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'owners',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOwners */ .$c,
        otherwise: undefined,
        without: '`owners`',
        description: '@user, @organization/team or an e-mail address.',
    }),
    runsOn: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'runs-on',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRunsOn */ .kF,
        otherwise: undefined,
        without: '`defaults.runs-on`',
        description: 'Labels of the runner that builds: one, or a list.',
    }),
    policies: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'policies',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePolicies */ .fR,
        otherwise: {},
        without: '`policies`',
        description: 'Severity of the rules of docs/pinning.md, laid over that of all.',
    }),
};


/***/ }),

/***/ 27119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ decodeEntries),
  g: () => (/* binding */ writeEntries)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/config/entry-keys.js
var entry_keys = __webpack_require__(95518);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(90106);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
// EXTERNAL MODULE: ./build/core/text/percent-encoding.js
var percent_encoding = __webpack_require__(76651);
;// CONCATENATED MODULE: ./build/core/config/matrix-values.js
const AXIS = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const AXIS_HINT = 'write python: ["3.11", "3.12"]';
function isAxisName(text) {
    return AXIS.test(text);
}

;// CONCATENATED MODULE: ./build/core/config/matrix-include.js



const MAX_VALUE = 500;
const MAX_ELEMENTS = 256;
const MAX_KEYS = 16;
/** Of a value that is a part of the id. */
const MAX_IDENTITY = 100;
const HINT = 'write include: [{ python: "3.13", cuda: "12.8" }]';
/**
 * Adds the elements of `include` as GitHub Actions does: an element whose values of axes are those of a combination gives that one
 * more values; any other is a combination of its own. What identifies a combination are its axes, or the first key of a matrix of
 * `include` alone: its other values may change, and its id stays.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
function includeCombinations(findings, map, axes, product) {
    const inclusions = decodeInclude(findings, map);
    const names = axes.length > 0 ? axes.map(({ name }) => name) : [...(inclusions[0]?.values.keys() ?? [])].slice(0, 1);
    const combinations = product.map((identity) => ({ identity, values: new Map(identity) }));
    const added = [];
    for (const inclusion of inclusions) {
        const extended = combinations.filter(({ identity }) => agrees(identity, inclusion.values));
        for (const { values } of extended)
            for (const [key, value] of inclusion.values)
                values.set(key, value);
        if (extended.length === 0)
            added.push({ identity: identityOf(findings, inclusion, names), values: inclusion.values });
    }
    const all = [...combinations, ...added];
    reportRepeated(findings, all, inclusions);
    return all;
}
function decodeInclude(findings, map) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'include');
    const items = entry === undefined ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'include') ?? []);
    if (items.length > MAX_ELEMENTS)
        findings.error('matrix-limits', `expected at most ${MAX_ELEMENTS} elements of include`, {
            at: entry?.at,
            hint: 'write several entries',
        });
    return items.slice(0, MAX_ELEMENTS).flatMap((item) => {
        const element = (0,decode/* decodeMap */.P2)(findings, item, 'an element of include');
        if (element === undefined)
            return [];
        if (element.entries.length === 0)
            findings.error('matrix-include', 'expected values', { at: item.at, hint: HINT });
        if (element.entries.length > MAX_KEYS) {
            const message = `expected at most ${MAX_KEYS} values in an element of include`;
            findings.error('matrix-limits', message, { at: item.at, hint: 'write several entries' });
            return [];
        }
        return [{ at: item.at, values: new Map(element.entries.map((pair) => decodePair(findings, pair))) }];
    });
}
function decodePair(findings, { key, at, value }) {
    if (!isAxisName(key)) {
        const message = `expected letters, digits, - and _ for a key of include, received ${(0,diagnostic/* quote */.hD)(key)}`;
        findings.error('matrix-include', message, { at, hint: AXIS_HINT });
    }
    const text = (0,decode/* decodeString */.sc)(findings, value, key);
    if (text !== undefined && (text === '' || text.length > MAX_VALUE || text.includes('${{'))) {
        const message = `expected 1 to ${MAX_VALUE} characters of text for ${key}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('matrix-include', message, { at: value.at, hint: 'write it where it is used' });
    }
    return [key, text ?? ''];
}
// An element that names no axis agrees with every combination.
function agrees(identity, values) {
    return [...identity].every(([axis, value]) => (values.get(axis) ?? value) === value);
}
function identityOf(findings, { at, values }, names) {
    const missing = names.filter((name) => !values.has(name));
    if (missing.length > 0) {
        const message = `this element of include is a combination of its own, and has no value for ${missing.join(', ')}`;
        findings.error('matrix-include', message, { at, hint: `give it a value for each of: ${names.join(', ')}` });
    }
    const long = names.find((name) => (values.get(name) ?? '').length > MAX_IDENTITY);
    if (long !== undefined) {
        const message = `expected at most ${MAX_IDENTITY} characters of text for ${long}, which is in the id`;
        findings.error('matrix-include', message, {
            at,
            hint: 'put a short value first, and use the long one where it is needed',
        });
    }
    return new Map(names.map((name) => [name, values.get(name) ?? '']));
}
function reportRepeated(findings, all, inclusions) {
    const seen = new Set();
    for (const { identity, values } of all) {
        const text = JSON.stringify([...identity]);
        if (!seen.has(text)) {
            seen.add(text);
            continue;
        }
        const at = inclusions.find((inclusion) => inclusion.values === values)?.at;
        const named = [...identity].map(([key, value]) => `${key} ${(0,diagnostic/* quote */.hD)(value)}`).join(' and ');
        const hint = 'their ids would be one: give each a value of its own, in a matrix of include alone for the first key';
        findings.error('matrix-include', `two combinations have ${named}`, { at, hint });
    }
}

;// CONCATENATED MODULE: ./build/core/config/matrix-axes.js





const MAX_COMBINATIONS = 256;
const MAX_AXES = 16;
const matrix_axes_MAX_VALUE = 100;
/** Reads `matrix`: a list of texts per axis; `exclude` leaves combinations out, and `include` adds some, or values to some. */
function decodeMatrix(findings, node) {
    const inner = new model_findings/* Findings */.Fv(findings.path);
    const matrix = readMatrix(inner, node);
    findings.add(...inner.diagnostics);
    return inner.diagnostics.length === 0 ? matrix : undefined;
}
function readMatrix(findings, node) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, 'matrix');
    if (map === undefined)
        return undefined;
    const named = map.entries.filter(({ key }) => key !== 'exclude' && key !== 'include');
    if (named.length === 0 && (0,decode/* entryOf */.Ms)(map, 'include') === undefined)
        findings.error('matrix-axis', 'expected an axis', { at: map.at, hint: AXIS_HINT });
    if (named.length > MAX_AXES) {
        findings.error('matrix-limits', `expected at most ${MAX_AXES} axes`, { at: map.at, hint: 'write several entries' });
        return undefined;
    }
    const axes = named.flatMap((entry) => decodeAxis(findings, entry) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    const excludes = decodeExcludes(findings, map, axes);
    const product = axes.length === 0 ? [] : combine(axes);
    const left = product?.filter((values) => !excludes.some((exclude) => isPart(exclude, values)));
    const combinations = left && includeCombinations(findings, map, axes, left);
    if (combinations === undefined || combinations.length > MAX_COMBINATIONS) {
        const message = `expected at most ${MAX_COMBINATIONS} combinations`;
        findings.error('matrix-limits', message, { at: map.at, hint: 'write several entries with smaller matrices' });
        return undefined;
    }
    if (combinations.length === 0)
        findings.error('matrix-axis', 'no combination is left', { at: map.at, hint: 'exclude fewer' });
    const identified = axes.length > 0 ? axes : identifyingKey(map, combinations);
    const known = new Set(identified.map(({ name }) => name));
    const keys = new Set(combinations.flatMap(({ values }) => [...values.keys()]));
    return { axes: identified, added: [...keys].filter((name) => !known.has(name)), combinations };
}
/** The key that stands for an axis in a matrix of `include` alone. */
function identifyingKey({ at }, combinations) {
    const [name] = combinations[0]?.identity.keys() ?? [];
    if (name === undefined)
        return [];
    return [{ name, at, values: combinations.map(({ identity }) => identity.get(name) ?? '') }];
}
function decodeAxis(findings, { key, at, value }) {
    if (!isAxisName(key)) {
        const message = `expected letters, digits, - and _ for an axis, received ${(0,diagnostic/* quote */.hD)(key)}`;
        findings.error('matrix-axis', message, { at, hint: AXIS_HINT });
        return undefined;
    }
    const items = (0,decode/* decodeList */.VX)(findings, value, `axis ${key}`);
    if (items === undefined)
        return undefined;
    const values = items.slice(0, MAX_COMBINATIONS + 1).flatMap((item) => decodeValue(findings, item, key) ?? []);
    const twice = values.find((text, index) => values.indexOf(text) !== index);
    if (items.length === 0)
        findings.error('matrix-axis', `axis ${key} has no values`, { at: value.at, hint: AXIS_HINT });
    if (twice !== undefined)
        findings.error('matrix-axis', `axis ${key} has ${(0,diagnostic/* quote */.hD)(twice)} twice`, { at: value.at, hint: 'remove one' });
    return { name: key, at, values };
}
function decodeValue(findings, item, axis) {
    const text = (0,decode/* decodeString */.sc)(findings, item, `axis ${axis}`);
    if (text === undefined || (text !== '' && text.length <= matrix_axes_MAX_VALUE && !text.includes('${{')))
        return text;
    const message = `expected 1 to ${matrix_axes_MAX_VALUE} characters of text for axis ${axis}, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('matrix-axis', message, { at: item.at, hint: 'write a shorter value, and the rest where it is used' });
    return undefined;
}
function decodeExcludes(findings, map, axes) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'exclude');
    const items = entry === undefined ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'exclude') ?? []);
    return items.flatMap((item) => {
        const exclude = (0,decode/* decodeMap */.P2)(findings, item, 'an element of exclude');
        if (exclude?.entries.length === 0)
            findings.error('matrix-exclude', 'expected an axis', { at: item.at, hint: axesHint(axes) });
        return exclude === undefined ? [] : [new Map(exclude.entries.map((pair) => decodeExclude(findings, pair, axes)))];
    });
}
function decodeExclude(findings, { key, at, value }, axes) {
    const axis = axes.find(({ name }) => name === key);
    if (axis === undefined) {
        const message = `${(0,diagnostic/* quote */.hD)(key)} is no axis of this matrix`;
        findings.error('matrix-exclude', message, { at, hint: axesHint(axes) });
        return [key, ''];
    }
    const text = (0,decode/* decodeString */.sc)(findings, value, `axis ${key}`);
    if (text !== undefined && !axis.values.includes(text)) {
        const hint = `its values are: ${(0,diagnostic/* quote */.hD)(axis.values.join(', '))}`;
        findings.error('matrix-exclude', `${(0,diagnostic/* quote */.hD)(text)} is no value of axis ${key}`, { at: value.at, hint });
    }
    return [key, text ?? ''];
}
function axesHint(axes) {
    return `its axes are: ${axes.map(({ name }) => name).join(', ')}`;
}
/** Every combination, with the last axis varying fastest; `undefined` if there are too many. */
function combine(axes) {
    let all = [[]];
    for (const { name, values } of axes) {
        if (all.length * values.length > MAX_COMBINATIONS)
            return undefined;
        all = all.flatMap((pairs) => values.map((value) => [...pairs, [name, value]]));
    }
    return all.map((pairs) => new Map(pairs));
}
function isPart(exclude, values) {
    return [...exclude].every(([axis, value]) => values.get(axis) === value);
}

;// CONCATENATED MODULE: ./build/core/config/matrix.js





function matrixBudget() {
    return { characters: 2_000_000 };
}
/** Cost of a node in addition to its text. */
const NODE = 16;
/** A placeholder, in the syntax of a workflow's matrix. It can only contain the name of an axis. */
const PLACEHOLDER = /\$\{\{ {0,9}matrix\.([A-Za-z_][A-Za-z0-9_-]*) {0,9}\}\}/g;
/** The combinations of an entry, in the order of its axes; without a matrix, the entry itself. Empty on error. */
function expandMatrix(findings, map, budget) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'matrix');
    const matrix = entry === undefined ? undefined : decodeMatrix(findings, entry.value);
    if (entry !== undefined && matrix === undefined)
        return [];
    const plain = entry === undefined ? map : { ...map, entries: map.entries.filter((other) => other !== entry) };
    if (!checkPlaceholders(findings, plain, [...(matrix?.axes.map(({ name }) => name) ?? []), ...(matrix?.added ?? [])]))
        return [];
    if (matrix === undefined)
        return [{ suffix: '', map }];
    checkEffect(findings, plain, matrix);
    if (!checkValues(findings, plain, matrix))
        return [];
    const combinations = [];
    for (const { identity, values } of matrix.combinations) {
        combinations.push({ suffix: formatSuffix(identity), map: substituteMap(plain, values, budget) });
        if (budget.characters >= 0)
            continue;
        const hint = 'write smaller matrices, or move packages into files';
        findings.error('matrix-limits', 'the matrices of this file write too much text', { at: entry?.at, hint });
        return [];
    }
    return combinations;
}
/** The text with each placeholder replaced by the name of its axis, for use in an id. */
function nameAxes(text) {
    return text.replace(PLACEHOLDER, '$1');
}
function formatSuffix(values) {
    return `?${[...values].map(([axis, value]) => `${axis}=${(0,percent_encoding/* percentEncode */.a)(value)}`).join('&')}`;
}
// An expression left in place would be hashed as text.
function checkPlaceholders(findings, map, names) {
    const axes = new Set(names);
    const all = (0,diagnostic/* enumerate */.HL)(names);
    let known = true;
    for (const { text, at } of scalarsOf(map)) {
        const unknown = axesIn(text).find((axis) => !axes.has(axis));
        const rest = text.replace(PLACEHOLDER, '');
        if (unknown === undefined && !rest.includes('${{'))
            continue;
        known = false;
        const hint = names.length === 0 ? 'give the entry a matrix with that axis' : `its axes are: ${all}`;
        const received = unknown === undefined ? (0,diagnostic/* quote */.hD)(rest.slice(rest.indexOf('${{'))) : `axis ${(0,diagnostic/* quote */.hD)(unknown)}`;
        findings.error('matrix-placeholder', `expected \${{ matrix.<axis> }}, received ${received}`, { at, hint });
    }
    return known;
}
// GitHub Actions takes an empty text, which would be hashed.
function checkValues(findings, map, { combinations }) {
    const used = axesOf(map);
    for (const { identity, values } of combinations) {
        const missing = [...used].find((name) => !values.has(name));
        if (missing === undefined)
            continue;
        const message = `the combination ${(0,diagnostic/* quote */.hD)(formatSuffix(identity).slice(1))} has no value for ${missing}`;
        findings.error('matrix-include', message, { at: map.at, hint: `give it one in an element of include` });
        return false;
    }
    return true;
}
function checkEffect(findings, map, { axes, added }) {
    const used = axesOf(map);
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    const named = axesOf({ ...map, entries: map.entries.filter(({ key }) => key === 'name' || key === 'version') });
    const keys = added.map((key) => ({ name: key, at: map.at, values: [] }));
    for (const { name: axis, at, values } of [...axes, ...keys]) {
        const placeholder = `\${{ matrix.${axis} }}`;
        if (!used.has(axis)) {
            const message = `axis ${axis} has no effect: no text of the entry has ${placeholder}`;
            findings.warning('matrix-unused', message, { at, hint: `use ${placeholder}, or remove the axis` });
        }
        else if (name?.kind === 'scalar' && values.length > 1 && !named.has(axis)) {
            const message = `environments that differ in ${axis} have one name and version`;
            const hint = `write name: ${JSON.stringify((0,shorten/* shorten */.m)(`${name.text}-${placeholder}`, 200))}`;
            findings.warning('matrix-name', message, { at: name.at, hint });
        }
    }
}
function axesOf(node) {
    return new Set([...scalarsOf(node)].flatMap(({ text }) => axesIn(text)));
}
function axesIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
function* scalarsOf(node) {
    if (node.kind === 'scalar')
        yield node;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* scalarsOf(item);
    else
        for (const { value } of node.entries)
            yield* scalarsOf(value);
}
function substituteMap(map, values, budget) {
    const entries = map.entries.map((entry) => ({ ...entry, value: substitute(entry.value, values, budget) }));
    return { ...map, entries };
}
function substitute(node, values, budget) {
    budget.characters -= NODE;
    // The caller stops at the first combination over the limit, so the rest of this one is not needed.
    if (budget.characters < 0)
        return node;
    if (node.kind === 'map')
        return substituteMap(node, values, budget);
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => substitute(item, values, budget)) };
    const text = node.text.replace(PLACEHOLDER, (_all, axis) => values.get(axis) ?? '');
    budget.characters -= text.length;
    // Values are text: `${{ matrix.python }}` stays a string where a plain scalar would become a number.
    return text === node.text ? node : { ...node, text, plain: false };
}

// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(82954);
;// CONCATENATED MODULE: ./build/core/config/separate-entries.js


/**
 * Entries with one path are several environments, as the targets of a Dockerfile are: they differ in `target`, else in `name`, which
 * their ids end with (`Dockerfile?target=dev`). What differs in neither is an error: one of them would be built for all.
 */
function separateEntries(findings, entries) {
    const byPath = Map.groupBy(entries.filter(({ inPlace }) => !inPlace), ({ path }) => path);
    const suffixes = new Map();
    for (const same of byPath.values()) {
        if (new Set(same.map(({ index }) => index)).size < 2)
            continue;
        const suffix = suffixOf(same);
        const seen = new Set();
        for (const entry of same) {
            const combination = suffix(entry);
            if (seen.has(combination))
                reportDuplicate(findings, entry);
            seen.add(combination);
            suffixes.set(entry, combination);
        }
    }
    if (suffixes.size === 0)
        return entries;
    return entries.map((entry) => ({ ...entry, combination: suffixes.get(entry) ?? entry.combination }));
}
function suffixOf(same) {
    const differs = (key) => new Set(same.map((entry) => entry[key])).size === same.length;
    // The combinations of a matrix have suffixes of their own.
    if (same.some(({ combination }) => combination !== ''))
        return ({ combination }) => combination;
    const key = differs('target') ? 'target' : 'name';
    return (entry) => {
        const value = entry[key];
        return value === undefined ? '' : `?${key}=${(0,percent_encoding/* percentEncode */.a)(value)}`;
    };
}
function reportDuplicate(findings, { path, at }) {
    const hint = 'give each entry of this path its own target or name, or write one entry with a matrix';
    findings.error('entry-duplicate', `${(0,diagnostic/* quote */.hD)(path)} has an entry already`, { at, hint });
}

;// CONCATENATED MODULE: ./build/core/config/entry.js








/** The entries of a list, with each combination of a matrix as a separate entry. */
function writeEntries(findings, nodes) {
    const budget = matrixBudget();
    const pointers = new Set();
    return nodes.flatMap((node, index) => {
        const map = (0,decode/* decodeMap */.P2)(findings, node, 'an element of environments');
        if (map === undefined)
            return [];
        const pointer = isInPlace(map) ? pointerOf(findings, map, pointers) : undefined;
        return expandMatrix(findings, map, budget).map((combination) => ({
            index,
            map: combination.map,
            combination: combination.suffix,
            pointer,
        }));
    });
}
function isInPlace(map) {
    return (0,decode/* entryOf */.Ms)(map, 'path') === undefined && ['base', ...entry_keys/* CONTENT_KEYS */.P].some((key) => (0,decode/* entryOf */.Ms)(map, key));
}
// By name rather than index, so that inserting an entry does not change the ids of later ones.
function pointerOf(findings, map, pointers) {
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    if (name?.kind !== 'scalar' || name.text === '') {
        const hint = 'add "name: <name of the environment>"';
        findings.error('field-missing', 'an environment in place needs a name', { at: map.at, hint });
        return undefined;
    }
    // https://www.rfc-editor.org/rfc/rfc6901#section-3
    const pointer = `/environments/${nameAxes(name.text).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!pointers.has(pointer)) {
        pointers.add(pointer);
        return pointer;
    }
    const message = `an environment in place is called ${(0,diagnostic/* quote */.hD)(name.text)} already`;
    findings.error('entry-duplicate', message, { at: name.at, hint: 'give it another name' });
    return undefined;
}
/** Reads the list of entries. */
function decodeEntries(findings, node, what) {
    const nodes = (0,decode/* decodeList */.VX)(findings, node, what);
    if (nodes === undefined)
        return undefined;
    // The combinations of a matrix share most errors.
    const inner = new model_findings/* Findings */.Fv(findings.path);
    const decoded = writeEntries(inner, nodes).flatMap((written) => decodeEntry(inner, written) ?? []);
    const entries = separateEntries(inner, decoded);
    checkProvides(inner, entries);
    const distinct = new Map(inner.diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    for (const diagnostic of distinct.values())
        findings.add(diagnostic);
    return entries;
}
// A reference that other environments are built on must identify exactly one environment.
function checkProvides(findings, entries) {
    const seen = new Set();
    for (const { path, glob, provides, at } of entries) {
        if (provides.length > 0 && glob !== undefined) {
            const message = `provides needs a literal path, received ${(0,diagnostic/* quote */.hD)(path)}`;
            const hint = 'give each environment that siblings depend on its own entry';
            findings.error('provides-conflict', message, { at, hint });
        }
        for (const text of provides) {
            if (seen.has(text))
                findings.error('provides-conflict', `${(0,diagnostic/* quote */.hD)(text)} is provided twice`, { at });
            seen.add(text);
        }
    }
}
function decodeEntry(findings, written) {
    const { index, map, combination } = written;
    (0,decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(entry_keys/* ENTRY_KEYS */.O), 'an environment');
    const path = pathOf(findings, written);
    if (path === undefined)
        return undefined;
    return {
        ...path,
        index,
        at: map.at,
        inPlace: written.pointer !== undefined,
        combination,
        ...(0,key/* decodeKeys */.jU)(findings, map, entry_keys/* ENTRY_KEYS */.O),
        baseAt: (0,decode/* entryOf */.Ms)(map, 'base')?.value.at,
    };
}
function pathOf(findings, { map, pointer }) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'path');
    if (entry === undefined) {
        if (pointer !== undefined)
            return { path: `${findings.path}#${pointer}`, file: findings.path, glob: undefined };
        if (isInPlace(map))
            return undefined;
        const hint = `add "path: <definition file or glob>", or what is in it: base, ${entry_keys/* CONTENT_KEYS */.P.join(', ')}`;
        findings.error('field-missing', 'expected a path', { at: map.at, hint });
        return undefined;
    }
    for (const { key, at } of map.entries) {
        if (!entry_keys/* CONTENT_KEYS */.P.some((content) => content === key))
            continue;
        const hint = 'remove path to declare the environment in place, or write this into the file that it names';
        findings.error('entry-content', `${key} does not go with path`, { at, hint });
    }
    const path = (0,decode/* decodeString */.sc)(findings, entry.value, 'path');
    return path === undefined ? undefined : (0,config_path/* decodeEntryPath */.GH)(findings, path, map.at);
}


/***/ }),

/***/ 89043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uI: () => (/* binding */ BASE_MOVED),
  eI: () => (/* binding */ DEFAULT_REGISTRIES),
  AH: () => (/* binding */ FILE_KEYS),
  wF: () => (/* binding */ FOLLOW_BASE)
});

// UNUSED EXPORTS: DEFAULTS_KEYS

;// CONCATENATED MODULE: ./build/core/model/compression.js
const COMPRESSIONS = ['gzip', 'zstd'];

// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/config/acr.js
var acr = __webpack_require__(33899);
// EXTERNAL MODULE: ./build/core/model/azure-names.js
var azure_names = __webpack_require__(36870);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(90106);
// EXTERNAL MODULE: ./build/core/config/shaped.js
var shaped = __webpack_require__(99746);
;// CONCATENATED MODULE: ./build/core/config/azureml.js




/** Keys of `azureml`. */
const AZUREML_KEYS = {
    ...shaped/* PLACE_KEYS */.hg,
    workspace: (0,key/* key */.Eb)({
        name: 'workspace',
        decode: (0,shaped/* shaped */.e9)(azure_names/* WORKSPACE */.un, 'the name of a workspace'),
        otherwise: undefined,
        description: 'Workspace that versions are registered in.',
    }),
    registry: (0,key/* key */.Eb)({
        name: 'registry',
        decode: (0,shaped/* shaped */.e9)(azure_names/* WORKSPACE */.un, 'the name of a registry of Azure ML'),
        otherwise: undefined,
        description: 'Registry of Azure ML that versions are registered in.',
    }),
};
/** Reads the workspaces and registries of Azure ML that versions are registered in: one map, or a list. */
function decodeAzureMl(findings, node, what) {
    const items = node.kind === 'list' ? (0,decode/* decodeList */.VX)(findings, node, what) : [node];
    const read = items?.flatMap((item) => {
        const target = decodeTarget(findings, item, what);
        return target === undefined ? [] : [{ target, at: item.at }];
    });
    return read && withoutRepeated(findings, read);
}
function decodeTarget(findings, node, what) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(AZUREML_KEYS), what);
    const given = new Set(map.entries.map((entry) => entry.key));
    const missing = ['subscription', 'resource-group'].filter((name) => !given.has(name));
    if (missing.length > 0)
        findings.error('field-missing', `expected ${missing.join(' and ')} in ${what}`, { at: node.at });
    if (given.has('workspace') === given.has('registry')) {
        const message = `expected either workspace or registry in ${what}, received ${given.has('workspace') ? 'both' : 'neither'}`;
        findings.error('field-missing', message, { at: node.at, hint: 'name several as a list' });
        return undefined;
    }
    return targetOf((0,key/* decodeKeys */.jU)(findings, map, AZUREML_KEYS));
}
function targetOf(read) {
    const { subscription, resourceGroup, workspace, registry } = read;
    const name = workspace ?? registry;
    if (subscription === undefined || resourceGroup === undefined || name === undefined)
        return undefined;
    const kind = workspace === undefined ? 'registry' : 'workspace';
    return { kind, subscription: subscription.toLowerCase(), resourceGroup, name };
}
// Azure compares these without case; twice the same would register twice at once.
function withoutRepeated(findings, read) {
    const seen = new Set();
    return read.flatMap(({ target, at }) => {
        const text = JSON.stringify([target.kind, target.subscription, target.resourceGroup, target.name]).toLowerCase();
        if (!seen.has(text)) {
            seen.add(text);
            return [target];
        }
        findings.error('wrong-value', `the ${target.kind} ${target.name} is named twice`, { at });
        return [];
    });
}

// EXTERNAL MODULE: ./build/core/config/builder-kind.js
var builder_kind = __webpack_require__(76373);
// EXTERNAL MODULE: ./build/core/config/entry.js + 5 modules
var entry = __webpack_require__(27119);
// EXTERNAL MODULE: ./build/core/config/values.js + 1 modules
var values = __webpack_require__(97223);
;// CONCATENATED MODULE: ./build/core/config/file-keys.js









const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'];
const FOLLOW_BASE = ['floating', 'tags', 'never'];
const BASE_MOVED = ['auto', 'build', 'report'];
/** Keys of `defaults`. */
const DEFAULTS_KEYS = {
    base: (0,key/* key */.Eb)({
        name: 'base',
        decode: decode/* decodeString */.sc,
        otherwise: undefined,
        description: 'Base of selected definitions that name none.',
    }),
    platforms: (0,key/* key */.Eb)({
        name: 'platforms',
        decode: values/* decodePlatforms */.n9,
        otherwise: [platform/* DEFAULT_PLATFORM */.Er],
        description: 'Platforms of environments whose entry names none: os/architecture[/variant].',
    }),
    runsOn: (0,key/* key */.Eb)({
        name: 'runs-on',
        decode: values/* decodeRunsOn */.kF,
        otherwise: [],
        without: 'by platform',
        description: 'Labels of the runner for environments whose entry names none: one, or a list.',
    }),
    pipCheck: (0,key/* key */.Eb)({
        name: 'pip-check',
        decode: decode/* decodeBoolean */.J2,
        otherwise: true,
        description: 'Whether pip check must pass in images that packages are installed into.',
    }),
    bytecode: (0,key/* key */.Eb)({
        name: 'bytecode',
        decode: decode/* decodeBoolean */.J2,
        otherwise: false,
        description: 'Whether packages of indexes, and those of locks with conda packages alone, are compiled when they are installed: images are larger and start faster, and BuildKit builds them.',
    }),
    secrets: (0,key/* key */.Eb)({
        name: 'secrets',
        decode: values/* decodeStepSecrets */.ME,
        otherwise: [],
        description: 'Ids of secrets that the installation of packages needs, for environments whose entry names none.',
    }),
};
/** Keys of `terrarium.yml`. */
const FILE_KEYS = {
    repository: (0,key/* key */.Eb)({
        name: 'repository',
        decode: values/* decodeRepository */.ZP,
        otherwise: undefined,
        description: 'Where images are looked for and pushed to.',
    }),
    lookupRepositories: (0,key/* key */.Eb)({
        name: 'lookup-repositories',
        decode: values/* decodeRepositories */.NR,
        otherwise: [],
        description: 'Read-only repositories to look in after the target.',
    }),
    stagingRepository: (0,key/* key */.Eb)({
        name: 'staging-repository',
        decode: values/* decodeRepository */.ZP,
        otherwise: undefined,
        description: 'Where pull requests push.',
    }),
    promote: (0,key/* key */.Eb)({
        name: 'promote',
        decode: decode/* decodeBoolean */.J2,
        otherwise: false,
        description: 'Whether images that another repository serves are copied to the target.',
    }),
    signatures: (0,key/* key */.Eb)({
        name: 'signatures',
        decode: values/* decodeSignatures */.Sw,
        otherwise: undefined,
        description: 'Whose attestations an image needs that a run of the default branch reuses.',
    }),
    allowedRegistries: (0,key/* key */.Eb)({
        name: 'allowed-registries',
        decode: decode/* decodeStrings */.zC,
        otherwise: DEFAULT_REGISTRIES,
        description: 'Registry hosts that files may name, beside those of the repositories above.',
    }),
    insecureRegistries: (0,key/* key */.Eb)({
        name: 'insecure-registries',
        decode: values/* decodeRegistryHosts */.ry,
        otherwise: [],
        description: 'Hosts of registries that are asked over plain HTTP. No credentials are sent to those that only this file names.',
    }),
    defaults: (0,key/* key */.Eb)({
        name: 'defaults',
        decode: decodeDefaults,
        otherwise: { ...(0,key/* defaultsOf */.Gf)(DEFAULTS_KEYS), baseAt: undefined },
        description: 'What applies to environments whose entry says nothing else.',
    }),
    followBase: (0,key/* key */.Eb)({
        name: 'follow-base',
        decode: (0,values/* oneOf */.yL)(FOLLOW_BASE),
        otherwise: 'floating',
        description: 'Which bases rebuild an environment when they move.',
    }),
    baseMoved: (0,key/* key */.Eb)({
        name: 'base-moved',
        decode: (0,values/* oneOf */.yL)(BASE_MOVED),
        otherwise: 'auto',
        description: "What a moved base does to an environment that equals the merge base's.",
    }),
    builder: (0,key/* key */.Eb)({
        name: 'builder',
        decode: (0,values/* oneOf */.yL)(builder_kind/* BUILDERS */.r),
        otherwise: 'auto',
        description: 'Who builds images: native without Docker, buildkit, auto, which leaves to BuildKit what has to run, or acr: ACR Tasks.',
    }),
    acr: (0,key/* key */.Eb)({
        name: 'acr',
        decode: acr/* decodeAcr */.$k,
        otherwise: undefined,
        description: 'Where builder acr builds: a registry of Azure, by its subscription and resource group.',
    }),
    compression: (0,key/* key */.Eb)({
        name: 'compression',
        decode: (0,values/* oneOf */.yL)(COMPRESSIONS),
        otherwise: 'gzip',
        description: 'How layers that are made are compressed. Images that exist are reused either way.',
    }),
    condaInstaller: (0,key/* key */.Eb)({
        name: 'conda-installer',
        decode: values/* decodeReference */.i6,
        otherwise: undefined,
        description: 'Image that brings micromamba, for bases without a conda tool.',
    }),
    curated: (0,key/* key */.Eb)({
        name: 'curated',
        decode: values/* decodeCurated */.hD,
        otherwise: new Map(),
        description: 'Images, by name, of environments that are maintained elsewhere and used as they are.',
    }),
    azureml: (0,key/* key */.Eb)({
        name: 'azureml',
        decode: decodeAzureMl,
        otherwise: [],
        description: 'Workspaces and registries of Azure ML that versions of environments are registered in.',
    }),
    acceptRecipes: (0,key/* key */.Eb)({
        name: 'accept-recipes',
        decode: values/* decodeRecipes */.c0,
        otherwise: [],
        description: 'Earlier recipes whose images are reused, such as pip/4.',
    }),
    reservedPrefixes: (0,key/* key */.Eb)({
        name: 'reserved-prefixes',
        decode: values/* decodePrefixes */.VV,
        otherwise: [],
        description: 'Prefixes that names may not have, beside AzureML and Microsoft.',
    }),
    policies: (0,key/* key */.Eb)({
        name: 'policies',
        decode: values/* decodePolicies */.fR,
        otherwise: {},
        description: 'Severity of the rules of docs/pinning.md.',
    }),
    baseline: (0,key/* key */.Eb)({
        name: 'baseline',
        decode: values/* decodePath */.q0,
        otherwise: undefined,
        description: 'File of accepted findings, which terrarium pin --baseline writes.',
    }),
    owners: (0,key/* key */.Eb)({
        name: 'owners',
        decode: values/* decodeOwners */.$c,
        otherwise: [],
        description: 'Owners of environments whose entry names none: @user, @organization/team or an e-mail address.',
    }),
    inline: (0,key/* key */.Eb)({
        name: 'inline',
        decode: decode/* decodeBoolean */.J2,
        otherwise: false,
        description: 'Selects the definitions that stand in jobs, components and deployments.',
    }),
    environments: (0,key/* key */.Eb)({
        name: 'environments',
        decode: entry/* decodeEntries */.F,
        otherwise: [],
        description: 'Selects exactly what it names, and declares environments in place.',
    }),
};
function decodeDefaults(findings, node, what) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(DEFAULTS_KEYS), what);
    return { ...(0,key/* decodeKeys */.jU)(findings, map, DEFAULTS_KEYS), baseAt: (0,decode/* entryOf */.Ms)(map, 'base')?.value.at };
}


/***/ }),

/***/ 90106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   jU: () => (/* binding */ decodeKeys)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50248);

/** A row of a table. Its type combines that of its decoder and that of its default. */
function key(row) {
    return row;
}
/** Names of the keys, in documentation order. */
function namesOf(table) {
    return Object.values(table).map(({ name }) => name);
}
/** Reads the values of a table. */
function decodeKeys(findings, map, table) {
    return valuesOf(table, ({ name, decode }) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOptional */ .BV)(findings, map, name, decode));
}
/** The values of a table if none of its keys are given. */
function defaultsOf(table) {
    return valuesOf(table, () => undefined);
}
function valuesOf(table, read) {
    const values = Object.entries(table).flatMap(([member, row]) => 'decode' in row ? [[member, read(row) ?? row.otherwise]] : []);
    return Object.fromEntries(values);
}


/***/ }),

/***/ 82954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ decodeEntryPath),
/* harmony export */   QO: () => (/* binding */ splitId),
/* harmony export */   Qc: () => (/* binding */ withoutCombination)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91130);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40196);



/** Parses `path` of an entry. */
function decodeEntryPath(findings, text, at) {
    const { file, rest } = splitId(text);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('.', file);
    if (!resolved.ok) {
        const message = `path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`;
        findings.error('path-refused', message, { at, hint: resolved.hint ?? 'name a file below the root' });
        return { path: text, file: text, glob: undefined };
    }
    const path = `${resolved.path}${rest}`;
    if (resolved.path === findings.path) {
        const hint = 'declare it in place: "name", and "image", "conda", "pip" or "dockerfile", without "path"';
        findings.error('path-refused', `path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names this file`, { at, hint });
    }
    if (!(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(resolved.path))
        return { path, file: resolved.path, glob: undefined };
    const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGlob */ .q)(path);
    if (glob !== undefined)
        return { path, file: resolved.path, glob };
    const message = `expected a pattern of at most 1,000 characters and 64 alternatives, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`;
    findings.error('glob-limits', message, { at, hint: 'write several entries' });
    return { path, file: resolved.path, glob: () => false };
}
/** Splits an id into the file, and the JSON pointer and combination after it. */
function splitId(id) {
    const pointer = id.indexOf('#');
    // A `?` by itself is a wildcard.
    const end = pointer >= 0 ? pointer : id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return end < 0 ? { file: id, rest: '' } : { file: id.slice(0, end), rest: id.slice(end) };
}
/** The id without the matrix combination. */
function withoutCombination(id) {
    const at = id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return at < 0 ? id : id.slice(0, at);
}


/***/ }),

/***/ 99746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   e9: () => (/* binding */ shaped),
/* harmony export */   hg: () => (/* binding */ PLACE_KEYS)
/* harmony export */ });
/* harmony import */ var _model_azure_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36870);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50248);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90106);




/** Reads texts of a form, which become parts of addresses and requests. The form has no flags: the published schema has it as well. */
function shaped(form, expected) {
    const decode = (findings, node, what) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(findings, node, what);
        if (text === undefined || form.test(text))
            return text;
        findings.error('wrong-value', `expected ${expected} for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, { at: node.at });
        return undefined;
    };
    return Object.assign(decode, { form });
}
/** Reads whole numbers within bounds. */
function whole(least, most) {
    const decode = (findings, node, what) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(findings, node, what);
        const value = text !== undefined && /^[0-9]{1,5}$/.test(text) ? Number(text) : undefined;
        if (text === undefined || (value !== undefined && value >= least && value <= most))
            return value;
        const message = `expected a whole number from ${least} to ${most} for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`;
        findings.error('wrong-value', message, { at: node.at });
        return undefined;
    };
    return Object.assign(decode, { bounds: { minimum: least, maximum: most } });
}
/** Keys that say where something of Azure is. */
const PLACE_KEYS = {
    subscription: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)({
        name: 'subscription',
        decode: shaped(_model_azure_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBSCRIPTION */ .mq, 'the id of a subscription, a UUID,'),
        otherwise: undefined,
        description: 'Id of the subscription that it is in: a UUID.',
    }),
    resourceGroup: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)({
        name: 'resource-group',
        decode: shaped(_model_azure_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RESOURCE_GROUP */ .JO, 'the name of a resource group'),
        otherwise: undefined,
        description: 'Resource group that it is in.',
    }),
};


/***/ }),

/***/ 10819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ STEP_SECRETS),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   fS: () => (/* binding */ secretMounts)
/* harmony export */ });
/** Settings of package tools that may contain credentials, by secret id, and the variables that point to them. */
const SETTINGS = new Map([
    // https://pip.pypa.io/en/stable/topics/configuration/#environment-variables
    ['pip.conf', 'PIP_CONFIG_FILE'],
    // https://docs.python.org/3/library/netrc.html; read by pip, conda and micromamba
    ['netrc', 'NETRC'],
    // https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/use-condarc.html
    ['condarc', 'CONDARC'],
]);
/** Ids of secrets that our generated steps can use. */
const STEP_SECRETS = [...SETTINGS.keys()];
const FOLDER = '/run/secrets/terrarium';
/** Secret mounts, which leave nothing in a layer. A build fails if one of the secrets is missing. */
function secretMounts(ids) {
    return ids.map((id) => `type=secret,id=${id},target=${FOLDER}/${id},required=true`);
}
/** Variable assignments before a command that point tools to the secrets. */
function secretVariables(ids) {
    return ids.map((id) => `${SETTINGS.get(id)}=${FOLDER}/${id}`);
}


/***/ }),

/***/ 97223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ decodeCurated),
  $c: () => (/* binding */ decodeOwners),
  q0: () => (/* binding */ decodePath),
  NA: () => (/* binding */ decodePaths),
  n9: () => (/* binding */ decodePlatforms),
  fR: () => (/* binding */ decodePolicies),
  VV: () => (/* binding */ decodePrefixes),
  c0: () => (/* binding */ decodeRecipes),
  i6: () => (/* binding */ decodeReference),
  jC: () => (/* binding */ decodeReferenceText),
  PL: () => (/* binding */ decodeReferences),
  ry: () => (/* binding */ decodeRegistryHosts),
  NR: () => (/* binding */ decodeRepositories),
  ZP: () => (/* binding */ decodeRepository),
  kF: () => (/* binding */ decodeRunsOn),
  Sw: () => (/* binding */ decodeSignatures),
  ME: () => (/* binding */ decodeStepSecrets),
  yL: () => (/* binding */ oneOf)
});

// UNUSED EXPORTS: POLICIES, SIGNATURE_KEYS

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
// EXTERNAL MODULE: ./build/core/names/path.js
var path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(90106);
;// CONCATENATED MODULE: ./build/core/config/rule-ids.js
/** Ids of the pinning rules, in the order of their findings and of docs/pinning.md: the keys of `policies`. */
const RULE_IDS = [
    'base-no-tag',
    'base-latest',
    'base-no-digest',
    'syntax-floating',
    'python-eol',
    'conda-unpinned',
    'conda-range',
    'conda-fuzzy',
    'conda-no-python',
    'conda-no-pip',
    'conda-python-twice',
    'conda-no-channels',
    'conda-channel-order',
    'conda-defaults',
    'pip-unpinned',
    'pip-range',
    'pip-no-hash',
    'vcs-no-commit',
    'url-no-hash',
    'spark-unpinned',
    'apt-unpinned',
    'apk-unpinned',
    'rpm-unpinned',
    'system-upgrade',
    'run-pip-unpinned',
    'run-conda-unpinned',
    'npm-unpinned',
    'gem-unpinned',
    'go-unpinned',
    'add-no-checksum',
    'pipe-to-shell',
    'secret-in-variable',
    'secret-in-file',
    'secret-file',
];

// EXTERNAL MODULE: ./build/core/config/step-secrets.js
var step_secrets = __webpack_require__(10819);
;// CONCATENATED MODULE: ./build/core/config/values.js









function decodeReferences(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeReferenceText(findings, item, what) ?? []);
}
function decodePlatforms(findings, node, what) {
    const texts = (0,text_decode/* decodeStrings */.zC)(findings, node, what);
    if (texts === undefined)
        return undefined;
    const { platforms, invalid } = (0,platform/* canonicalPlatforms */.hB)(texts);
    if (invalid === undefined && platforms.length > 0)
        return platforms;
    const received = invalid === undefined ? 'an empty list' : (0,diagnostic/* quote */.hD)(invalid);
    const message = `expected platforms such as linux/amd64, received ${received}`;
    findings.error('platform-syntax', message, { at: node.at, hint: (0,platform/* platformHint */.zg)(invalid ?? '') });
    return undefined;
}
function decodeRepository(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    const repository = text === undefined ? undefined : (0,reference/* parseOwnRepository */.Ed)(text);
    if (text !== undefined && repository === undefined) {
        const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('reference-syntax', message, { at: node.at });
    }
    return repository;
}
function decodeRepositories(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}
/** Hosts of registries, with ports, as repositories have them. */
function decodeRegistryHosts(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        const host = text === undefined ? undefined : (0,reference/* parseRegistryHost */.TZ)(text);
        if (text === undefined || host !== undefined)
            return host ?? [];
        const message = `expected the host of a registry such as registry:5000 for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('reference-syntax', message, { at: item.at, hint: 'write it without a scheme and a path' });
        return [];
    });
}
/** A reference as written. */
function decodeReferenceText(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    findings.error('reference-syntax', `expected an image reference for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
        at: node.at,
    });
    return undefined;
}
function decodeReference(findings, node, what) {
    const text = decodeReferenceText(findings, node, what);
    return text === undefined ? undefined : (0,reference/* parseReference */.F2)(text);
}
/** Reads one of a set of words. The decoder exposes the words for the published schema. */
function oneOf(values) {
    const decode = (findings, node, what) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
        const value = values.find((candidate) => candidate === text);
        if (text !== undefined && value === undefined) {
            findings.error('wrong-value', `expected one of ${values.join(', ')} for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
                at: node.at,
            });
        }
        return value;
    };
    return Object.assign(decode, { values });
}
const POLICIES = ['off', 'error', 'warning', 'note'];
function decodePolicies(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, RULE_IDS, what);
    const known = map.entries.filter(({ key }) => RULE_IDS.includes(key));
    return Object.fromEntries(known.flatMap(({ key, value }) => {
        const policy = decodePolicy(findings, value, key);
        return policy === undefined ? [] : [[key, policy]];
    }));
}
// Some YAML readers parse `off` as a boolean; here both mean the same.
function decodePolicy(findings, node, what) {
    return node.kind === 'scalar' && node.text === 'off' ? 'off' : oneOf(POLICIES)(findings, node, what);
}
// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
const OWNER = /^(?:@[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200})$/;
function decodeOwners(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || OWNER.test(text))
            return text ?? [];
        const message = `expected @user, @organization/team or an e-mail address, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('owner-syntax', message, { at: item.at });
        return [];
    });
}
/** A runner's label is used in workflow expressions: no white space, quotes or shell metacharacters. */
const LABEL = /^[A-Za-z0-9._/@:#?=-]{1,200}$/;
/** Labels of the runner to build on: one text, or a list. */
function decodeRunsOn(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,text_decode/* decodeList */.VX)(findings, node, what);
    if (items?.length === 0)
        findings.error('runner-label', `expected a label for ${what}`, { at: node.at });
    return items?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || LABEL.test(text))
            return text ?? [];
        const message = `expected the label of a runner such as ubuntu-latest, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('runner-label', message, { at: item.at });
        return [];
    });
}
/** Ids of secrets that our generated steps use, sorted. */
function decodeStepSecrets(findings, node, what) {
    const ids = (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => oneOf(step_secrets/* STEP_SECRETS */.JU)(findings, item, what) ?? []);
    return ids && [...new Set(ids)].sort();
}
/** A path below the root, or several. */
function decodePaths(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,text_decode/* decodeList */.VX)(findings, node, what);
    return items?.flatMap((item) => decodePath(findings, item, what) ?? []);
}
/** A path below the root. */
function decodePath(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    const resolved = text === undefined || text === '' ? undefined : (0,path/* resolvePath */.o1)('.', text);
    if (resolved?.ok)
        return resolved.path;
    if (text === undefined)
        return undefined;
    const message = `expected a path below the root for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('wrong-value', message, { at: node.at, hint: resolved?.hint });
    return undefined;
}
/** Prefixes of names. None may be empty, because an empty prefix would refuse every name. */
function decodePrefixes(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text !== '')
            return text ?? [];
        findings.error('wrong-value', `expected a prefix for ${what}, received an empty text`, { at: item.at });
        return [];
    });
}
/** Names of recipes, as in image keys. */
function decodeRecipes(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || /^[a-z]+\/[1-9][0-9]{0,3}$/.test(text))
            return text ?? [];
        const message = `expected a recipe such as pip/4 for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('wrong-value', message, { at: item.at });
        return [];
    });
}
/** References by name for environments that are maintained elsewhere. */
function decodeCurated(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    const pairs = map?.entries.flatMap(({ key, at, value }) => {
        if (!(0,environment_name/* isEnvironmentName */.t)(key)) {
            const message = `expected the name of an environment in ${what}, received ${(0,diagnostic/* quote */.hD)(key)}`;
            findings.error('name-syntax', message, { at, hint: 'write <name>: <reference>' });
        }
        const reference = decodeReference(findings, value, key);
        return reference === undefined ? [] : [[key, reference]];
    });
    return pairs && new Map(pairs);
}
/** Issuer of the OIDC tokens for GitHub workflows. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Keys of `signatures`. */
const SIGNATURE_KEYS = {
    identities: (0,key/* key */.Eb)({
        name: 'identities',
        decode: text_decode/* decodeStrings */.zC,
        otherwise: undefined,
        description: 'Identities of workflows, in full: https://github.com/<repository>/.github/workflows/<file>@<ref>.',
    }),
    issuer: (0,key/* key */.Eb)({
        name: 'issuer',
        decode: text_decode/* decodeString */.sc,
        otherwise: GITHUB_ISSUER,
        description: 'Who issues their tokens.',
    }),
    trustedRoot: (0,key/* key */.Eb)({
        name: 'trusted-root',
        decode: text_decode/* decodeString */.sc,
        otherwise: undefined,
        description: "File that gh attestation trusted-root writes: the authorities' certificates. Relative to the root.",
    }),
};
function decodeSignatures(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(SIGNATURE_KEYS), what);
    const { identities, issuer, trustedRoot } = (0,key/* decodeKeys */.jU)(findings, map, SIGNATURE_KEYS);
    if (identities !== undefined && identities.length > 0 && trustedRoot !== undefined)
        return { identities, issuer, trustedRoot };
    const message = 'expected identities and a trusted-root for signatures';
    findings.error('field-missing', message, { at: node.at, hint: 'docs/signatures.md shows both' });
    return undefined;
}


/***/ }),

/***/ 87338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ partOfFlag),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/**
 * Reads words that start with `--`, up to the first other word or `--` alone. Same as `extractBuilderFlags` in
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/split_command.go
 */
function readFlags(text, offsets, start, escapeChar) {
    const flags = [];
    let at = start;
    for (;;) {
        while (isBlank(text[at]))
            at += 1;
        if (!text.startsWith('--', at))
            return { flags, end: at };
        const word = readWord(text, at, escapeChar);
        at = word.end;
        if (word.text === '--')
            return { flags, end: at };
        flags.push(flagOf(word, offsets));
    }
}
// Non-ASCII white space is part of the word, because BuildKit reads bytes here.
function isBlank(char) {
    return char !== undefined && /^[\t-\r ]$/.test(char);
}
// An escape character escapes the next one everywhere, even in single quotes; at the end of the line it is dropped.
function readWord(text, start, escapeChar) {
    const places = [];
    let quote = '';
    let at = start;
    for (; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote === '' && isBlank(char))
            break;
        if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (quote === char)
            quote = '';
        else if (char !== escapeChar)
            places.push(at);
        else if (at + 1 < text.length) {
            at += 1;
            places.push(at);
        }
    }
    return { text: places.map((place) => text[place]).join(''), places, start, end: at };
}
function flagOf({ text, places, start, end }, offsets) {
    const equals = text.indexOf('=');
    return {
        text,
        name: text.slice(2, equals < 0 ? undefined : equals),
        value: equals < 0 ? undefined : text.slice(equals + 1),
        places,
        start: offsets[start] ?? 0,
        end: (offsets[end - 1] ?? 0) + 1,
    };
}
/**
 * A replaceable part of a flag's text; `undefined` if it contains quotes or escapes. Line ends in it are replaced too.
 */
function partOfFlag(flag, start, end, offsets) {
    const [first = 0, last = 0] = [flag.places[start], flag.places[end - 1]];
    if (last - first !== end - 1 - start)
        return undefined;
    return {
        text: flag.text.slice(start, end),
        start: offsets[first] ?? 0,
        end: (offsets[last] ?? 0) + 1,
        flag,
        at: start,
    };
}


/***/ }),

/***/ 96556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ heredocWords),
/* harmony export */   Sm: () => (/* binding */ parseHeredocWord),
/* harmony export */   on: () => (/* binding */ readHeredocs)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76864);
/* harmony import */ var _shell_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81643);



/** The here-document that a word opens. https://docs.docker.com/reference/dockerfile/#here-documents */
function parseHeredocWord(text) {
    const read = readHeredocWord(text);
    return read === 'broken' ? undefined : read;
}
function readHeredocWord(text) {
    const match = /^\d*<<(-?)([^<]*)$/.exec(text);
    const behind = (match?.[2] ?? '').replace(/^[\t\n\f\r ]+/, '');
    const words = match === null ? [] : (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .plainWords */ .c5)(behind);
    if (words === undefined)
        return 'broken';
    const [name = '', ...more] = words;
    if (match === null || name === '' || more.length > 0)
        return undefined;
    return { word: `<<${match[1]}${behind}`, name, chomp: match[1] === '-' };
}
const LIKE_A_HEREDOC = /(?:^|[^<])<<-?[\t\r ]*[^\t\r <]/;
/**
 * Words of a logical line that open here-documents. BuildKit looks for them with the shell's escape character,
 * whatever the file's is. If its lexer fails it finds none; a word that looks like one is then refused.
 */
function heredocWords(findings, line, number) {
    if (!line.includes('<<'))
        return [];
    const words = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .lexWords */ .fg)(line)?.map(readHeredocWord);
    const broken = words === undefined ? LIKE_A_HEREDOC.test(line) : words.includes('broken');
    if (broken) {
        const message = 'BuildKit finds no here-document in this line: quotes do not match, or it does not know a ${} form';
        const hint = 'close the quotes, or move the text into the here-document';
        findings.error('dockerfile-heredoc', message, { at: { line: number, column: 1 }, hint });
    }
    return (words ?? []).filter((word) => word !== undefined && word !== 'broken');
}
/** Reads the texts of here-documents, in order, from the lines after their instruction. */
function readHeredocs(findings, words, lines, start) {
    const heredocs = [];
    let next = start;
    for (const { word, name, chomp } of words) {
        const first = next;
        while (next < lines.length && !ends(lines[next]?.text ?? '', name, chomp))
            next += 1;
        const body = lines.slice(first, next).map(({ raw }) => raw);
        if (next === lines.length) {
            const message = `here-document ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not closed: expected a line ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
            findings.error('dockerfile-heredoc', message, { at: { line: start, column: 1 } });
        }
        next = Math.min(next + 1, lines.length);
        checkBody(findings, body, first + 1);
        heredocs.push({ word, name, body: body.join('') });
    }
    return { heredocs, next };
}
function ends(text, name, chomp) {
    return (chomp ? text.replace(/^\t+/, '') : text) === name;
}
function checkBody(findings, body, line) {
    const index = body.findIndex(_names_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .L);
    if (index < 0)
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    findings.error('credentials-in-url', 'a URL carries credentials', { at: { line: line + index, column: 1 }, hint });
}


/***/ }),

/***/ 41647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseJsonForm)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38384);

/** Parses a JSON array; `undefined` for any other text, which is the shell form. */
function parseJsonForm(text) {
    if (!text.startsWith('['))
        return undefined;
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if (!Array.isArray(value))
        return undefined;
    const words = value.flatMap((word) => (typeof word === 'string' ? word.toWellFormed() : []));
    return words.length === value.length ? words : 'mixed';
}


/***/ }),

/***/ 45709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lexDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(76864);
;// CONCATENATED MODULE: ./build/core/dockerfile/directives.js

const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some parser could read as a directive: other white space, another separator, a value that we do not accept. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*(?:#|\/\/)[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;
/** Reads the directives. Errors, and lines that two parsers could read differently, are added to the findings. */
function readDirectives(findings, lines) {
    // After a shebang line BuildKit still looks for the `syntax` directive, but not for `escape`.
    const shebang = lines[0]?.text.startsWith('#!') === true;
    const found = new Map();
    for (let index = shebang ? 1 : 0; index < lines.length; index += 1) {
        const text = lines[index]?.text ?? '';
        const at = { line: index + 1, column: 1 };
        const match = DIRECTIVE.exec(text);
        if (match === null) {
            if (LIKE_A_DIRECTIVE.test(text))
                reportUnread(findings, text, index + 1);
            break;
        }
        const name = (match[1] ?? '').toLowerCase();
        if (found.has(name))
            findings.error('dockerfile-directive', `directive ${name} is given twice`, { at });
        if (name === 'escape' && shebang) {
            const message = 'BuildKit reads no escape directive behind a #! line';
            findings.error('dockerfile-directive', message, { at, hint: 'remove the #! line, or the directive' });
        }
        checkDirective(findings, name, match[2] ?? '', index + 1);
        found.set(name, match[2] ?? '');
    }
    return { syntax: found.get('syntax') ?? '', escape: found.get('escape') === '`' && !shebang ? '`' : '\\' };
}
function reportUnread(findings, text, line) {
    const message = `${(0,diagnostic/* quote */.hD)(text)} is not read as a directive`;
    findings.error('dockerfile-directive', message, { at: { line, column: 1 }, hint: 'write # name=value' });
}
function checkDirective(findings, name, value, line) {
    const expected = expectedOf(name, value);
    if (expected === undefined)
        return;
    const message = `expected ${expected}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    findings.error('dockerfile-directive', message, { at: { line, column: 1 } });
}
function expectedOf(name, value) {
    if (name === 'syntax')
        return value.includes(' ') ? 'an image for syntax' : undefined;
    if (name === 'escape')
        return value === '\\' || value === '`' ? undefined : 'escape=\\ or escape=`';
    return value.split(';').every(isCheckOption) ? undefined : 'skip=..., experimental=... or error=true for check';
}
// https://docs.docker.com/reference/dockerfile/#check
function isCheckOption(text) {
    const option = text.trim();
    return /^(?:skip|experimental)\s*=/.test(option) || /^error\s*=\s*(?:true|false)$/i.test(option);
}

// EXTERNAL MODULE: ./build/core/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var dockerfile_heredocs = __webpack_require__(96556);
// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var json = __webpack_require__(41647);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(73167);
;// CONCATENATED MODULE: ./build/core/dockerfile/lines.js

// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;
/** Splits a text at line feeds; a preceding carriage return is part of the line end. */
function physicalLines(findings, text) {
    const lines = [];
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(offset).split('\n')) {
        let end = line.length;
        while (line[end - 1] === '\r')
            end -= 1;
        const raw = `${line}\n`;
        if (Buffer.byteLength(raw) > MAX_LINE_BYTES) {
            const message = `expected lines of less than ${MAX_LINE_BYTES} bytes`;
            findings.error('dockerfile-limits', message, {
                at: { line: lines.length + 1, column: 1 },
                hint: 'split the line',
            });
        }
        lines.push({ text: line.slice(0, end), raw, offset });
        offset += raw.length;
    }
    return lines;
}
/** The position of an offset in the file. */
function positionIn(lines, offset) {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low]?.offset ?? 0) + 1 };
}
/**
 * Joins a line with its continuations. Comments and blank lines inside a continuation are dropped and do not end it.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/parser.go
 */
function readLogicalLine(lines, start, escapeChar) {
    const parts = [];
    const offsets = [];
    let line;
    let index = start;
    while (index < lines.length) {
        const { text, offset } = lines[index];
        index += 1;
        const indent = indentOf(text);
        if (indent === text.length || text[indent] === '#') {
            if (line === undefined)
                return { line: undefined, next: index };
            continue;
        }
        const kept = continuation(text, escapeChar) ?? text;
        // Only the first line is stripped of its indentation.
        const skip = line === undefined ? Math.min(indent, kept.length) : 0;
        line ??= index;
        parts.push(kept.slice(skip));
        for (let at = skip; at < kept.length; at += 1)
            offsets.push(offset + at);
        if (kept.length === text.length)
            break;
    }
    const whole = line === undefined ? undefined : { text: parts.join(''), offsets, line };
    return { line: whole, next: index };
}
function indentOf(text) {
    let at = 0;
    while (at < text.length && (0,shell_words/* isSpace */.xC)(text[at] ?? ''))
        at += 1;
    return at;
}
// A line continues if it ends in an escape character that is not itself escaped.
function continuation(text, escapeChar) {
    let end = text.length;
    while (text[end - 1] === ' ' || text[end - 1] === '\t')
        end -= 1;
    const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
    return escaped ? text.slice(0, end - 1) : undefined;
}

;// CONCATENATED MODULE: ./build/core/dockerfile/lexer.js








/** Far more than the maximum number of layers in an image. */
const MAX_INSTRUCTIONS = 2000;
const JSON_KEYWORDS = ['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Instructions with free text, where any Unicode white space is allowed. */
const TEXT_KEYWORDS = 'ARG CMD ENTRYPOINT ENV HEALTHCHECK LABEL MAINTAINER RUN SHELL'.split(' ');
/** Splits a Dockerfile into instructions with positions. */
function lexDockerfile(findings, text) {
    const lines = physicalLines(findings, text);
    const { syntax, escape: escapeChar } = readDirectives(findings, lines);
    const instructions = [];
    const positionOf = (offset) => positionIn(lines, offset);
    for (let next = 0; next < lines.length;) {
        const logical = readLogicalLine(lines, next, escapeChar);
        next = logical.next;
        if (logical.line === undefined)
            continue;
        const instruction = splitInstruction(findings, logical.line, escapeChar, positionOf);
        const words = opensHeredocs(instruction) ? (0,dockerfile_heredocs/* heredocWords */.SE)(findings, logical.line.text, logical.line.line) : [];
        const { heredocs, next: behind } = (0,dockerfile_heredocs/* readHeredocs */.on)(findings, words, lines, next);
        next = behind;
        instructions.push(withHeredocs(instruction, heredocs));
        if (instructions.length <= MAX_INSTRUCTIONS)
            continue;
        const message = `expected at most ${MAX_INSTRUCTIONS} instructions`;
        findings.error('dockerfile-limits', message, { at: { line: instruction.line, column: 1 } });
        break;
    }
    return { syntax, escape: escapeChar, instructions, positionOf };
}
function withHeredocs(instruction, heredocs) {
    if (heredocs.length === 0)
        return instruction;
    const { trigger } = instruction;
    return { ...instruction, heredocs, trigger: trigger && { ...trigger, heredocs } };
}
// Instructions in the JSON form have no here-documents.
function opensHeredocs({ keyword, json, trigger }) {
    if (trigger !== undefined)
        return opensHeredocs(trigger);
    return HEREDOC_KEYWORDS.includes(keyword) && !Array.isArray(json);
}
function splitInstruction(findings, line, escapeChar, positionOf) {
    const instruction = splitLine(line, 0, escapeChar);
    checkText(findings, instruction, positionOf);
    for (const flag of [instruction, instruction.trigger].flatMap((part) => part?.flags ?? []))
        checkFlag(findings, flag, positionOf);
    return instruction;
}
function splitLine(line, from, escapeChar) {
    const { text: trimmed, start: indent } = (0,shell_words/* trimSpace */.Pd)(line.text.slice(from));
    const start = from + indent;
    const word = /^[^\t\v\f\r ]*/.exec(trimmed)?.[0] ?? '';
    const keyword = /^[A-Za-z]+$/.test(word) ? word.toUpperCase() : word;
    const end = start + trimmed.length;
    const { flags, end: behind } = (0,dockerfile_flags/* readFlags */.u)(line.text.slice(0, end), line.offsets, start + word.length, escapeChar);
    const { text, start: space } = (0,shell_words/* trimSpace */.Pd)(line.text.slice(behind, end));
    const at = behind + space;
    return {
        keyword,
        line: line.line,
        flags,
        text,
        offsets: line.offsets.slice(at, at + text.length),
        whole: line,
        json: JSON_KEYWORDS.includes(keyword) ? (0,json/* parseJsonForm */.e)(text) : undefined,
        heredocs: [],
        // A trigger is parsed again where it takes effect, without the file's escape character.
        // https://docs.docker.com/reference/dockerfile/#onbuild
        trigger: keyword === 'ONBUILD' && from === 0 && text !== '' ? splitLine(line, at, '\\') : undefined,
    };
}
const CONTROL = /(?![ \t\r])[\p{Cc}\uFEFF]/u;
const FOREIGN_SPACE = /(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u;
// Reports white space that could go unnoticed in a name or path, and text that must never be written to a file.
function checkText(findings, { keyword, trigger, whole }, positionOf) {
    const pattern = TEXT_KEYWORDS.includes(trigger?.keyword ?? keyword) ? CONTROL : FOREIGN_SPACE;
    const { text, start } = (0,shell_words/* trimSpace */.Pd)(whole.text);
    const index = text.search(pattern);
    if (index >= 0) {
        const message = 'control characters, and white space other than blanks in names and paths, are not read';
        const at = positionOf(whole.offsets[start + index] ?? 0);
        findings.error('dockerfile-space', message, { at, hint: 'replace them by blanks' });
    }
    if (!(0,url/* hasCredentials */.L)(text))
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    const message = 'a URL carries credentials';
    findings.error('credentials-in-url', message, { at: { line: whole.line, column: 1 }, hint });
}
// BuildKit reads flags byte by byte, so it can mistake part of a multi-byte character for white space.
function checkFlag(findings, flag, positionOf) {
    const plain = /^--[a-z][a-z0-9-]*(?:=[\x20-\x7e]*)?$/.test(flag.text);
    if (plain && isUnquoted(flag))
        return;
    const message = `flag ${(0,diagnostic/* quote */.hD)(flag.text)} is not read`;
    const hint = 'write it in ASCII and in lower case, its name without quotes';
    findings.error('dockerfile-flag', message, { at: positionOf(flag.start), hint });
}
function isUnquoted({ name, places }) {
    const end = name.length + 1;
    return (places[end] ?? 0) - (places[0] ?? 0) === end;
}


/***/ }),

/***/ 82475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(45709);
;// CONCATENATED MODULE: ./build/core/dockerfile/mounts.js


const NAMES = { src: 'source', dst: 'target', destination: 'target' };
const KEYS = 'type from source target readonly ro readwrite rw required size id sharing mode uid gid env'.split(' ');
const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const OWNED = ['cache', 'secret', 'ssh'];
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
/**
 * Parses the value of `--mount`. Each key may occur once and must be in lower case, although BuildKit ignores case and
 * uses the last of duplicates.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/commands_runmount.go
 */
function parseMount(flag, offsets) {
    const values = new Map();
    let from;
    if (flag.value === '')
        return refused('it is empty');
    if (flag.value?.includes('"'))
        return refused('quotes inside a mount are not read');
    for (const { key, value, start } of fieldsOf(flag)) {
        const why = checkField(key, value, values);
        if (why !== undefined)
            return refused(why);
        values.set(key, value ?? 'true');
        if (key !== 'from' || value === undefined || value === '')
            continue;
        from = (0,dockerfile_flags/* partOfFlag */.V)(flag, start, start + value.length, offsets);
        if (from === undefined)
            return refused('quotes inside the name behind from are not read');
    }
    const type = values.get('type')?.toLowerCase() ?? 'bind';
    const why = checkTogether(type, values);
    if (why !== undefined)
        return refused(why);
    return { ok: true, mount: { type: isVariable(type) ? undefined : type, from, values } };
}
function refused(why) {
    return { ok: false, why };
}
function isVariable(text) {
    return text.includes('$');
}
function fieldsOf(flag) {
    const fields = [];
    let start = '--mount='.length;
    for (const text of (flag.value ?? '').split(',')) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const value = equals < 0 ? undefined : text.slice(equals + 1);
        fields.push({ key: Object.hasOwn(NAMES, name) ? (NAMES[name] ?? '') : name, value, start: start + equals + 1 });
        start += text.length + 1;
    }
    return fields;
}
// Only the preceding keys count: BuildKit reads from left to right.
function checkField(key, value, before) {
    if (!KEYS.includes(key))
        return `unknown key ${(0,diagnostic/* quote */.hD)(key)}`;
    if (before.has(key))
        return `${key} is given twice`;
    if (value === undefined && !['readonly', 'ro', 'readwrite', 'rw', 'required'].includes(key))
        return `${key} needs a value`;
    if (key === 'from' && isVariable(value ?? ''))
        return NO_EXPANSION;
    const type = before.get('type')?.toLowerCase() ?? 'bind';
    if (isVariable(type))
        return undefined;
    if (key === 'required' && type !== 'secret' && type !== 'ssh')
        return `required is no key of a ${type} mount`;
    if (key === 'size' && type !== 'tmpfs')
        return `size is no key of a ${type} mount`;
    return value === undefined || isVariable(value) ? undefined : checkValue(key, value);
}
const NO_EXPANSION = 'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias';
function checkValue(key, value) {
    const expected = {
        type: TYPES.includes(value.toLowerCase()) ? undefined : TYPES.join(', '),
        sharing: ['shared', 'private', 'locked'].includes(value.toLowerCase()) ? undefined : 'shared, private or locked',
        mode: isNumber(value, 8) ? undefined : 'an octal number',
        uid: isNumber(value, 10) ? undefined : 'a number',
        gid: isNumber(value, 10) ? undefined : 'a number',
        size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?)?b?$/i.test(value) ? undefined : 'a size such as 64m',
        readonly: BOOLEAN.test(value) ? undefined : 'true or false',
        ro: BOOLEAN.test(value) ? undefined : 'true or false',
        readwrite: BOOLEAN.test(value) ? undefined : 'true or false',
        rw: BOOLEAN.test(value) ? undefined : 'true or false',
        required: BOOLEAN.test(value) ? undefined : 'true or false',
    }[key];
    return expected === undefined ? undefined : `expected ${expected} for ${key}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
function isNumber(text, base) {
    return (base === 8 ? /^[0-7]{1,12}$/ : /^\d{1,11}$/).test(text) && Number.parseInt(text, base) < 2 ** 32;
}
function checkTogether(type, values) {
    if (isVariable(type))
        return undefined;
    const owner = OWNED.includes(type) ? undefined : ['mode', 'uid', 'gid'].find((key) => values.has(key));
    if (owner !== undefined)
        return `${owner} is no key of a ${type} mount`;
    if (type !== 'cache' && values.has('sharing'))
        return `sharing is no key of a ${type} mount`;
    if (type !== 'secret')
        return undefined;
    if (values.has('from'))
        return 'from is no key of a secret mount';
    if (values.has('source') && values.has('id'))
        return 'a secret mount has a source or an id, not both';
    return ['source', 'id', 'target'].some((key) => values.get(key)) ? undefined : 'a secret mount needs an id';
}

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js
var rules = __webpack_require__(95810);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(73167);
;// CONCATENATED MODULE: ./build/core/dockerfile/parse.js






/** Parses the structure of a Dockerfile; errors are added to the findings. */
function parseDockerfile(findings, text) {
    const lexed = (0,lexer/* lexDockerfile */.e)(findings, text);
    const globals = [];
    const stages = [];
    for (const instruction of lexed.instructions) {
        const step = parseInstruction({ findings, ...lexed }, instruction, lexed.escape);
        const stage = stages.at(-1);
        if (step.keyword === 'FROM')
            stages.push({ ...parseFrom(step), instructions: [] });
        else if (stage !== undefined)
            stage.instructions.push(step);
        else if (step.keyword === 'ARG')
            globals.push(...step.assignments.map((declared) => ({ ...declared, line: step.line })));
        else
            findings.error('dockerfile-syntax', `expected FROM before ${step.keyword}`, { at: lineOf(step) });
    }
    if (stages.length === 0)
        findings.error('dockerfile-syntax', 'expected a FROM instruction', { at: diagnostic/* START */.d3 });
    return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}
function lineOf({ line }) {
    return { line, column: 1 };
}
function parseInstruction(reading, instruction, escapeChar) {
    const { findings, positionOf } = reading;
    const mistake = (0,rules/* findMistake */.m)(instruction, escapeChar);
    if (mistake !== undefined) {
        const code = mistake.flag === undefined ? 'dockerfile-syntax' : 'dockerfile-flag';
        const at = mistake.flag === undefined ? lineOf(instruction) : positionOf(mistake.flag.start);
        findings.error(code, mistake.why, { at, hint: mistake.hint });
    }
    const { keyword, text } = instruction;
    const transfers = keyword === 'COPY' || keyword === 'ADD';
    const mounts = keyword === 'RUN' ? parseMounts(reading, instruction) : [];
    return {
        ...instruction,
        words: transfers ? (0,rules/* transferWords */.d)(instruction) : [text],
        assignments: assignmentsOf(instruction, escapeChar),
        mounts,
        references: keyword === 'COPY' ? copyReference(reading, instruction) : mounts.flatMap(({ from }) => from ?? []),
        trigger: parseTrigger(reading, instruction),
    };
}
/**
 * `NAME=value NAME2="a b"` of ARG, ENV and LABEL, and the old form `NAME value` of ENV and LABEL. A word without `=`
 * has no value.
 */
function assignmentsOf({ keyword, text }, escapeChar) {
    if (keyword !== 'ARG' && keyword !== 'ENV' && keyword !== 'LABEL')
        return [];
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar);
    if (keyword !== 'ARG' && words[0]?.text.includes('=') === false) {
        const [name = ''] = text.split(/[\t\v\f\r ]/, 1);
        return [{ name, value: text.slice(name.length).replace(/^[\t\v\f\r ]+/, '') }];
    }
    return words.map(({ text: word }) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            return { name: word, value: undefined };
        return { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}
function parseFrom(step) {
    const [image, , name] = (0,shell_words/* splitBlanks */.YN)(step.text);
    const { text, start } = image ?? { text: '', start: 0 };
    const [first = 0, last = 0] = [step.offsets[start], step.offsets[start + text.length - 1]];
    return {
        from: { text, start: first, end: last + 1 },
        platform: step.flags.find((flag) => flag.name === 'platform')?.value,
        name: name?.text.toLowerCase(),
        line: step.line,
    };
}
function parseMounts({ findings, positionOf }, { flags, whole }) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'mount' || flag.value === undefined)
            return [];
        const reading = parseMount(flag, whole.offsets);
        if (reading.ok)
            return [reading.mount];
        findings.error('dockerfile-flag', `${(0,diagnostic/* quote */.hD)(flag.text)}: ${reading.why}`, { at: positionOf(flag.start) });
        return [];
    });
}
const parse_NO_EXPANSION = 'write FROM with this argument AS a name before the first stage that needs it, and --from=<name>';
// https://docs.docker.com/reference/dockerfile/#copy---from
function copyReference({ findings, positionOf }, { flags, whole }) {
    const flag = flags.find(({ name, value }) => name === 'from' && value !== undefined && value !== '');
    if (flag === undefined)
        return [];
    const at = positionOf(flag.start);
    if (/["'$\\`]/.test(flag.value ?? '')) {
        const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: BuildKit expands nothing in --from`;
        findings.error('dockerfile-argument', message, { at, hint: parse_NO_EXPANSION });
        return [];
    }
    const reference = (0,dockerfile_flags/* partOfFlag */.V)(flag, '--from='.length, flag.text.length, whole.offsets);
    if (reference !== undefined)
        return [reference];
    const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: quotes inside the name behind --from are not read`;
    findings.error('dockerfile-flag', message, { at, hint: 'write it without quotes' });
    return [];
}
const NO_TRIGGERS = ['ONBUILD', 'FROM', 'MAINTAINER'];
// https://docs.docker.com/reference/dockerfile/#onbuild
function parseTrigger(reading, step) {
    const { trigger, flags, line } = step;
    if (trigger === undefined)
        return undefined;
    const why = whyNoTrigger(reading, step, trigger);
    if (why !== undefined)
        reading.findings.error('dockerfile-onbuild', why, { at: { line, column: 1 } });
    return why === undefined && flags.length === 0 ? parseInstruction(reading, trigger, '\\') : undefined;
}
function whyNoTrigger({ escape: escapeChar }, { text, whole }, { keyword }) {
    if (NO_TRIGGERS.includes(keyword))
        return `${keyword} is not allowed behind ONBUILD`;
    if (escapeChar === '`' && /[\\`]/.test(text))
        return 'ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning';
    // An image stores the trigger's text after the keyword.
    return /^\s*ONBUILD\s+--\s/i.test(whole.text) ? 'expected an instruction behind ONBUILD' : undefined;
}


/***/ }),

/***/ 95810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ transferWords),
/* harmony export */   m: () => (/* binding */ findMistake)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _heredocs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96556);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41647);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73167);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73795);





const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
const COPY = { chown: 'text', chmod: 'text', link: 'boolean', exclude: 'texts' };
/** Flags that BuildKit supports; `texts` and RUN's own may be repeated. */
const FLAGS = {
    ADD: { ...COPY, checksum: 'text', 'keep-git-dir': 'boolean', unpack: 'boolean' },
    COPY: { ...COPY, from: 'text', parents: 'boolean' },
    FROM: { platform: 'text' },
    HEALTHCHECK: {
        interval: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        timeout: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        'start-period': _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        'start-interval': _values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInterval */ ._D,
        retries: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetries */ .tQ,
    },
    RUN: {
        mount: 'texts',
        device: 'texts',
        network: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(['default', 'none', 'host']),
        security: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(['sandbox', 'insecure']),
    },
};
/**
 * Errors for which BuildKit refuses an instruction regardless of its context. Same as `ParseInstruction` in
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/parse.go
 */
function findMistake(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (!KEYWORDS.has(keyword)) {
        const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
        return { why: `unknown instruction ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(keyword)}`, hint };
    }
    if (text === '')
        return { why: `${keyword} needs an argument` };
    if (json === 'mixed')
        return { why: `the JSON form of ${keyword} holds strings only` };
    const why = checkArguments(instruction, escapeChar);
    return why === undefined ? findFlagMistake(instruction) : { why };
}
function checkArguments(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (keyword === 'FROM')
        return checkFrom(text);
    if (keyword === 'COPY' || keyword === 'ADD')
        return checkTransfer(instruction);
    if (keyword === 'ENV' || keyword === 'LABEL')
        return checkPairs(keyword, text, escapeChar);
    if (keyword === 'ARG')
        return checkNames(text, escapeChar);
    if (keyword === 'HEALTHCHECK')
        return checkHealthcheck(text);
    if (keyword === 'RUN' && json?.length === 0)
        return 'RUN needs an argument';
    if (keyword === 'SHELL' && (json === undefined || json.length === 0))
        return 'SHELL needs a JSON array of strings';
    if (keyword !== 'VOLUME' || json === undefined)
        return undefined;
    if (json.length === 0)
        return 'VOLUME needs an argument';
    return json !== 'mixed' && json.some((path) => path.trim() === '') ? 'a VOLUME needs a path' : undefined;
}
function checkFrom(text) {
    const [, as, name] = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).map((word) => word.text);
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).length;
    if (words !== 1 && !(words === 3 && as?.toLowerCase() === 'as'))
        return 'expected FROM image or FROM image AS name';
    if (name === undefined || /^[A-Za-z][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    return `expected a name of letters, digits, dots, dashes and underscores, a letter first, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`;
}
/** Sources and destination of COPY and ADD, in either form. */
function transferWords({ json, text }) {
    return json === undefined || json === 'mixed' ? (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitBlanks */ .YN)(text).map((word) => word.text) : json;
}
function checkTransfer(instruction) {
    const { keyword, heredocs } = instruction;
    const words = transferWords(instruction);
    const last = words.at(-1) ?? '';
    if (words.length < 2)
        return `${keyword} needs a source and a destination`;
    if ((0,_heredocs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeredocWord */ .Sm)(last) !== undefined)
        return `a here-document is no destination of ${keyword}`;
    const sources = words.flatMap((word) => (0,_heredocs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeredocWord */ .Sm)(word)?.name ?? []);
    if (heredocs.every(({ name }) => sources.includes(name)))
        return undefined;
    return `a here-document of ${keyword} is a word of its own: write << and its end word without a space`;
}
// The old form has one name, and everything after it is the value: https://docs.docker.com/reference/dockerfile/#env
function checkPairs(keyword, text, escapeChar) {
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(text, escapeChar).map((word) => word.text);
    if (!words[0]?.includes('='))
        return /[\t\v\f\r ]/.test(text) ? undefined : `${keyword} needs a name and a value: ${keyword} NAME=value`;
    const wrong = words.find((word) => !word.includes('=') || word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME=value in ${keyword}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}`;
}
function checkNames(text, escapeChar) {
    const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(text, escapeChar).map((word) => word.text);
    if (words.length === 0)
        return 'ARG needs an argument';
    const wrong = words.find((word) => word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME or NAME=value in ARG, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong)}`;
}
function checkHealthcheck(text) {
    const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
    const command = text.slice(type.length).trim();
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonForm */ .e)(command);
    const empty = command === '' || json?.length === 0;
    if (json === 'mixed')
        return 'the JSON form of HEALTHCHECK holds strings only';
    if (type.toUpperCase() === 'NONE')
        return empty ? undefined : 'HEALTHCHECK NONE takes no arguments';
    if (type.toUpperCase() !== 'CMD')
        return `expected HEALTHCHECK CMD or NONE, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`;
    return empty ? 'HEALTHCHECK CMD needs a command' : undefined;
}
// BuildKit ignores the flags of these instructions.
function takesAnyFlag({ keyword, text }) {
    return (keyword === 'ARG' || keyword === 'STOPSIGNAL' || (keyword === 'HEALTHCHECK' && /^NONE(?:[\t\v\f\r ]|$)/i.test(text)));
}
function findFlagMistake(instruction) {
    if (takesAnyFlag(instruction))
        return undefined;
    const { keyword, flags } = instruction;
    const rules = FLAGS[keyword] ?? {};
    const seen = new Set();
    for (const flag of flags) {
        const rule = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined;
        if (rule === undefined)
            return { why: `unknown flag ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(flag.text)} of ${keyword}`, flag };
        if (rule !== 'texts' && seen.has(flag.name))
            return { why: `flag --${flag.name} is given twice`, flag };
        seen.add(flag.name);
        const why = checkValue(rule, flag);
        if (why !== undefined)
            return { why, flag };
    }
    return undefined;
}
function checkValue(rule, { name, value }) {
    if (rule === 'boolean') {
        if (value === undefined || /^(?:true|false)$/i.test(value))
            return undefined;
        return `expected true or false for --${name}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    }
    if (value === undefined)
        return `flag --${name} needs a value`;
    if (name === 'device')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDevice */ .Jw)(value);
    const expected = typeof rule === 'string' ? undefined : rule(value);
    return expected && `expected ${expected} for --${name}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
}


/***/ }),

/***/ 81643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vo: () => (/* binding */ expandWord),
  fg: () => (/* binding */ lexWords),
  c5: () => (/* binding */ plainWords)
});

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-pattern.js
/** Maximum characters of a pattern, and of the value that it is matched against: far more than a definition needs. */
const MAX_PATTERN = 1024;
/**
 * Parses `*`, `?` and `\*`, `\?`, `\\`; `undefined` if anything else is escaped. Same as `convertShellPatternToRegex`
 * in https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
function parseShellPattern(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        let char = pattern[at] ?? '';
        if (char === '*' || char === '?') {
            tokens.push({ kind: char === '*' ? 'star' : 'one' });
            continue;
        }
        if (char === '\\') {
            at += 1;
            char = pattern[at] ?? '';
            // `}` and `/` are escaped to hide them from the braces around the pattern.
            if (char === '' || !'*?\\}/'.includes(char))
                return undefined;
        }
        tokens.push({ kind: 'char', char });
    }
    return tokens;
}
/** `${name#pattern}`: removes the shortest matching prefix, or with `greedy` the longest. */
function trimPrefix(pattern, value, greedy) {
    return value.slice(findMatch(pattern, value, 0, { anchored: true, greedy })?.end ?? 0).join('');
}
/** `${name%pattern}`: the same for the suffix. */
function trimSuffix(pattern, value, greedy) {
    const backwards = value.toReversed();
    const rest = findMatch(pattern.toReversed(), backwards, 0, { anchored: true, greedy })?.end ?? 0;
    return value.slice(0, value.length - rest).join('');
}
const SOMEWHERE = { anchored: false, greedy: true };
/** `${name/pattern/replacement}`: replaces the first match. */
function replaceFirst(pattern, value, replacement) {
    const match = findMatch(pattern, value, 0, SOMEWHERE);
    if (match === undefined)
        return value.join('');
    return `${value.slice(0, match.start).join('')}${replacement}${value.slice(match.end).join('')}`;
}
/**
 * `${name//pattern/replacement}`: replaces every match, except an empty match directly after another match.
 * https://pkg.go.dev/regexp
 */
function replaceAll(pattern, value, replacement) {
    const parts = [];
    let done = 0;
    for (let from = 0; from <= value.length;) {
        const match = findMatch(pattern, value, from, SOMEWHERE);
        if (match === undefined)
            break;
        parts.push(value.slice(done, match.start).join(''));
        if (match.end > done || match.start === 0)
            parts.push(replacement);
        done = match.end;
        from = Math.max(from + 1, match.end);
    }
    return `${parts.join('')}${value.slice(done).join('')}`;
}
/**
 * Finds the match that a backtracking search would find first, in time proportional to pattern times value: all
 * alternatives advance together, in order of preference. https://swtch.com/~rsc/regexp/regexp2.html
 */
function findMatch(pattern, value, from, search) {
    let threads = [];
    let found;
    for (let at = from; at <= value.length; at += 1) {
        const seen = new Set(threads.map(({ state }) => state));
        if (found === undefined && (at === from || !search.anchored))
            enter(pattern, { threads, seen }, { state: 0, start: at }, search);
        const won = threads.findIndex(({ state }) => state === pattern.length);
        if (won >= 0)
            found = { start: threads[won].start, end: at };
        threads = advance(pattern, won < 0 ? threads : threads.slice(0, won), value[at], search);
        if (threads.length === 0 && (found !== undefined || search.anchored))
            break;
    }
    return found;
}
function advance(pattern, threads, char, search) {
    const frontier = { threads: [], seen: new Set() };
    for (const thread of char === undefined ? [] : threads) {
        const token = pattern[thread.state];
        const taken = token.kind === 'char' ? token.char === char : char !== '\n';
        if (!taken)
            continue;
        const state = token.kind === 'star' ? thread.state : thread.state + 1;
        enter(pattern, frontier, { ...thread, state }, search);
    }
    return frontier.threads;
}
// A star may also match nothing: for a greedy star that is the second choice.
function enter(pattern, { threads, seen }, thread, search) {
    const entered = [];
    for (let { state } = thread; !seen.has(state); state += 1) {
        seen.add(state);
        entered.push({ ...thread, state });
        if (pattern[state]?.kind !== 'star')
            break;
    }
    threads.push(...(search.greedy ? entered : entered.reverse()));
}

// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(38863);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(73167);
;// CONCATENATED MODULE: ./build/core/dockerfile/shell-reader.js



/** Maximum characters of an expanded word, because values that double on every line would grow without limit. */
const MAX_EXPANSION = 65_536;
/** Maximum nesting of braces. */
const MAX_DEPTH = 50;
/**
 * Reads one word or line like BuildKit's shell lexer, including its bugs that drop or duplicate characters.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
class WordReader {
    /** Words read so far; complete after `readAll`. */
    words = [];
    failure = { ok: false, why: 'syntax' };
    #chars;
    #mode;
    #at = 0;
    #depth = 0;
    #rawEscapes;
    #word = '';
    constructor(text, mode) {
        this.#chars = Array.from(text);
        this.#mode = mode;
        this.#rawEscapes = mode.raw;
    }
    readAll() {
        const piece = this.#readUntil(undefined);
        this.#endWord();
        return piece;
    }
    #fail(failure) {
        this.failure = failure;
        return undefined;
    }
    #next() {
        this.#at += 1;
        return this.#chars[this.#at - 1];
    }
    #readUntil(stop) {
        let whole = { text: '' };
        for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
            if (char === stop) {
                this.#at += 1;
                return whole;
            }
            const piece = this.#readPart(char);
            if (piece === undefined)
                return undefined;
            whole = join(whole, piece);
            if (whole.text.length > MAX_EXPANSION)
                return this.#fail({ ok: false, why: 'limit' });
        }
        return stop === undefined ? whole : undefined;
    }
    #readPart(char) {
        const special = this.#readSpecial(char);
        if (special === undefined)
            return this.#readPlain();
        const piece = special();
        if (piece === undefined)
            return undefined;
        if (char === '$')
            for (const part of piece.text)
                this.#addToWord(part);
        else
            this.#addRaw(piece.text);
        return piece;
    }
    #readSpecial(char) {
        if (char === "'")
            return () => this.#readSingleQuoted();
        if (char === '"')
            return () => this.#readDoubleQuoted();
        if (char === '$')
            return () => this.#readDollar();
        return char === '<' ? () => this.#readAngle() : undefined;
    }
    #readPlain() {
        const char = this.#next() ?? '';
        if (char !== this.#mode.escape) {
            this.#addToWord(char);
            return { text: char };
        }
        const kept = `${this.#rawEscapes ? char : ''}${this.#next() ?? ''}`;
        this.#addRaw(kept);
        return { text: kept };
    }
    // White space between `<<` and its word is part of the word.
    #readAngle() {
        let text = this.#next() ?? '';
        if (this.#chars[this.#at] !== '<')
            return { text };
        text += this.#next();
        while (/^[\t\r ]$/.test(this.#chars[this.#at] ?? ''))
            text += this.#next();
        return { text };
    }
    #readSingleQuoted() {
        const start = this.#at;
        const end = this.#chars.indexOf("'", start + 1);
        if (end < 0)
            return undefined;
        this.#at = end + 1;
        return { text: (this.#mode.raw ? this.#chars.slice(start, end + 1) : this.#chars.slice(start + 1, end)).join('') };
    }
    #readDoubleQuoted() {
        const quote = this.#mode.raw ? '"' : '';
        this.#at += 1;
        let whole = { text: quote };
        for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
            if (char === '"') {
                this.#at += 1;
                return join(whole, { text: quote });
            }
            const piece = char === '$' ? this.#readDollar() : { text: this.#readQuotedChar() };
            if (piece === undefined)
                return undefined;
            whole = join(whole, piece);
            if (whole.text.length > MAX_EXPANSION)
                return this.#fail({ ok: false, why: 'limit' });
        }
        return undefined;
    }
    // In double quotes an escape is kept unless the next character is special there. If escapes are kept anyway, BuildKit
    // writes the others twice.
    #readQuotedChar() {
        const char = this.#next() ?? '';
        if (char !== this.#mode.escape)
            return char;
        const kept = this.#rawEscapes ? char : '';
        const hidden = this.#chars[this.#at];
        if (hidden === undefined)
            return kept;
        return `${kept}${['"', '$', char].includes(hidden) ? this.#next() : char}`;
    }
    #readDollar() {
        this.#at += 1;
        if (this.#chars[this.#at] === '{')
            return this.#readBraces();
        const name = this.#readName();
        return name === '' ? { text: '$' } : this.#readVariable(name, `$${name}`);
    }
    #readBraces() {
        this.#at += 1;
        if (['{', '}', ':', undefined].includes(this.#chars[this.#at]))
            return undefined;
        const name = this.#readName();
        const operator = this.#next() ?? '';
        if (operator === '}')
            return this.#readVariable(name, `\${${name}}`);
        if (operator === '/')
            return this.#readReplacement(name);
        const filled = operator === ':' ? `:${this.#next() ?? ''}` : operator;
        if (/^:?[-+?]$/.test(filled))
            return this.#readChoice(name, filled);
        return /^[#%]$/.test(filled) ? this.#readTrimmed(name, filled) : undefined;
    }
    #readVariable(name, written) {
        const value = this.#mode.lookup(name);
        if (value === shell_variables/* UNKNOWN */.H)
            return { text: '', unknown: name };
        if (value !== undefined)
            return { text: value };
        return this.#keepsUnset() ? { text: written } : { text: '', unset: name };
    }
    #keepsUnset() {
        return this.#mode.raw || this.#mode.keepUnset === true;
    }
    #readChoice(name, operator) {
        const word = this.#readNested('}', false);
        if (word === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}${operator}${word.text}}` };
        if (value === shell_variables/* UNKNOWN */.H)
            return { text: '', unknown: name };
        const given = operator.startsWith(':') ? Boolean(value) : value !== undefined;
        if (operator.endsWith('+'))
            return given ? word : { text: '' };
        if (given)
            return { text: value ?? '' };
        return operator.endsWith('-') ? word : this.#fail({ ok: false, why: 'required', name });
    }
    #readTrimmed(name, operator) {
        const word = this.#readNested('}', true);
        if (word === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}${operator}${word.text}}` };
        const greedy = word.text.startsWith(operator);
        const trim = operator === '#' ? trimPrefix : trimSuffix;
        const text = greedy ? word.text.slice(1) : word.text;
        return this.#match({ name, value }, word, text, (pattern, chars) => trim(pattern, chars, greedy));
    }
    #readReplacement(name) {
        const all = this.#chars[this.#at] === '/';
        if (all)
            this.#at += 1;
        const pattern = this.#readNested('/', true);
        const replacement = pattern && this.#readNested('}', true);
        if (replacement === undefined)
            return undefined;
        const value = this.#mode.lookup(name);
        if (value === undefined && this.#keepsUnset())
            return { text: `\${${name}/${pattern?.text}/${replacement.text}}` };
        // In a replacement, `$1` would be a group of the match: https://pkg.go.dev/regexp#Regexp.Expand
        if (all && replacement.text.includes('$'))
            return undefined;
        const replace = all ? replaceAll : replaceFirst;
        const parts = join(pattern ?? { text: '' }, { ...replacement, text: '' });
        return this.#match({ name, value }, parts, parts.text, (tokens, chars) => replace(tokens, chars, replacement.text));
    }
    #match({ name, value }, parts, text, change) {
        const pattern = parseShellPattern(Array.from(text));
        if (pattern === undefined && parts.unknown === undefined)
            return undefined;
        const unknown = parts.unknown ?? (value === shell_variables/* UNKNOWN */.H ? name : undefined);
        if (pattern === undefined || value === shell_variables/* UNKNOWN */.H || unknown !== undefined)
            return { text: '', unknown };
        const chars = Array.from(value ?? '');
        if (Math.max(pattern.length, chars.length) > MAX_PATTERN)
            return this.#fail({ ok: false, why: 'limit' });
        return { text: change(pattern, chars), unset: parts.unset ?? (value === undefined ? name : undefined) };
    }
    // Like BuildKit, discards what was read of the surrounding word.
    #readNested(stop, rawEscapes) {
        if (this.#depth === MAX_DEPTH)
            return this.#fail({ ok: false, why: 'limit' });
        const before = this.#rawEscapes;
        this.#rawEscapes = rawEscapes;
        this.#depth += 1;
        const piece = this.#readUntil(stop);
        this.#depth -= 1;
        this.#rawEscapes = before;
        this.#word = '';
        return piece;
    }
    #readName() {
        const first = this.#chars[this.#at] ?? '';
        const part = /^\p{Nd}$/u.test(first) ? /^\p{Nd}$/u : /^[\p{L}\p{Nd}_]$/u;
        if (/^[@*#?\-$!]$/.test(first))
            return this.#next() ?? '';
        const start = this.#at;
        while (part.test(this.#chars[this.#at] ?? ''))
            this.#at += 1;
        return this.#chars.slice(start, this.#at).join('');
    }
    #addToWord(char) {
        if ((0,shell_words/* isSpace */.xC)(char))
            this.#endWord();
        else
            this.#addRaw(char);
    }
    #addRaw(text) {
        if (this.#depth === 0)
            this.#word += text;
    }
    #endWord() {
        if (this.#depth > 0 || this.#word === '')
            return;
        this.words.push(this.#word);
        this.#word = '';
    }
}
function join(first, second) {
    return {
        text: first.text + second.text,
        unknown: first.unknown ?? second.unknown,
        unset: first.unset ?? second.unset,
    };
}

;// CONCATENATED MODULE: ./build/core/dockerfile/shell-expand.js

/**
 * Removes quotes and expands `$name` and every form of `${name...}` that BuildKit supports.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
function expandWord(word, escapeChar, lookup) {
    const reader = new WordReader(word, { escape: escapeChar, lookup, raw: false });
    const piece = reader.readAll();
    if (piece === undefined)
        return reader.failure;
    if (piece.unknown !== undefined)
        return { ok: false, why: 'unknown', name: piece.unknown };
    return { ok: true, text: piece.text, unset: piece.unset };
}
/**
 * Words of a line with quotes, escapes and variables kept, for finding here-documents; `undefined` if lexing fails.
 */
function lexWords(line) {
    return wordsOf(new WordReader(line, { escape: '\\', lookup: () => undefined, raw: true }));
}
/** Words of a text without quotes and escapes, variables kept; `undefined` if lexing fails. */
function plainWords(text) {
    return wordsOf(new WordReader(text, { escape: '\\', lookup: () => undefined, raw: false, keepUnset: true }));
}
function wordsOf(reader) {
    return reader.readAll() === undefined ? undefined : reader.words;
}


/***/ }),

/***/ 38863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN)
/* harmony export */ });
/** Value of a variable that is only known during the build. */
const UNKNOWN = Symbol('unknown');


/***/ }),

/***/ 73167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   YN: () => (/* binding */ splitBlanks),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
// Go's definition of white space, which differs from JavaScript's. https://pkg.go.dev/unicode#IsSpace
const SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** True for the characters that BuildKit trims and splits on. */
function isSpace(char) {
    return SPACE.test(char);
}
/** A text without surrounding white space, and where it starts. */
function trimSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text[start] ?? ''))
        start += 1;
    while (end > start && isSpace(text[end - 1] ?? ''))
        end -= 1;
    return { text: text.slice(start, end), start };
}
/**
 * Splits at white space outside quotes, as BuildKit splits ARG, ENV and LABEL (`parseWords`):
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/line_parsers.go
 */
function splitWords(line, escapeChar) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at] ?? '';
        if (quote === '' && isSpace(char)) {
            if (start >= 0)
                words.push({ text: line.slice(start, at), start });
            start = -1;
            continue;
        }
        if (start < 0)
            start = at;
        // An escape character at the end is dropped.
        if (char === escapeChar && quote !== "'" && at === line.length - 1)
            return ended(words, line.slice(0, -1), start);
        if (char === escapeChar && quote !== "'")
            at += 1;
        else if (quote === char)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
    }
    return ended(words, line, start);
}
function ended(words, line, start) {
    return start < 0 || start === line.length ? words : [...words, { text: line.slice(start), start }];
}
/** Splits at blanks, even inside quotes or after escapes: FROM, COPY, ADD, EXPOSE and VOLUME do not support either. */
function splitBlanks(line) {
    return Array.from(line.matchAll(/[^\t\v\f\r ]+/g), (match) => ({ text: match[0], start: match.index }));
}


/***/ }),

/***/ 73795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   Jw: () => (/* binding */ checkDevice),
/* harmony export */   _D: () => (/* binding */ checkInterval),
/* harmony export */   tQ: () => (/* binding */ isRetries)
/* harmony export */ });
/** A check that a value is one of the choices. It returns a description of the expected values if not. */
function isOneOf(choices) {
    return (value) => (choices.includes(value) ? undefined : choices.join(' or '));
}
const UNITS = {
    ns: 1,
    us: 1e3,
    \u00b5s: 1e3,
    \u03bcs: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
const EXPECTED_INTERVAL = 'a duration of at least 1ms such as 30s or 1m30s';
/**
 * Returns a description of the expected value if a value is not a valid interval. https://pkg.go.dev/time#ParseDuration
 */
function checkInterval(value) {
    const nanoseconds = parseDuration(value);
    return nanoseconds === 0 || (nanoseconds >= 1e6 && nanoseconds < 2 ** 63) ? undefined : EXPECTED_INTERVAL;
}
/** Nanoseconds of a duration such as `1m30s`, 0 where there is none; `NaN` for what is no duration. */
function parseDuration(value) {
    if (value === '' || /^[+-]?0$/.test(value))
        return 0;
    const unsigned = value.replace(/^\+/, '');
    const parts = Array.from(unsigned.matchAll(/(\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy));
    if (unsigned === '' || parts.map((part) => part[0]).join('') !== unsigned)
        return Number.NaN;
    return Math.round(parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0));
}
/** Returns a description of the expected value if a value is not a valid number of retries. */
function isRetries(value) {
    if (value === '' || (/^\+?\d{1,10}$/.test(value) && Number(value) < 2 ** 31))
        return undefined;
    return 'a number of retries';
}
/**
 * Returns the error in the value of `RUN --device`, if any. https://docs.docker.com/reference/dockerfile/#run---device
 */
function checkDevice(value) {
    if (value === '' || value.includes('"'))
        return 'expected the name of a device, without quotes';
    let name = '';
    for (const field of value.split(',')) {
        const [key = '', setting] = splitOnce(field);
        if (key.toLowerCase() === 'required') {
            if (setting === undefined || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(setting))
                continue;
            return `expected true or false for required, received ${JSON.stringify(setting)}`;
        }
        if (name !== '')
            return `expected one name of a device, received ${JSON.stringify(field)}`;
        name = key.toLowerCase() === 'name' && setting !== undefined ? setting : field;
    }
    return undefined;
}
function splitOnce(field) {
    const equals = field.indexOf('=');
    return equals < 0 ? [field, undefined] : [field.slice(0, equals), field.slice(equals + 1)];
}


/***/ }),

/***/ 97633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ emptySource),
/* harmony export */   OH: () => (/* binding */ NO_STEPS),
/* harmony export */   fd: () => (/* binding */ isYamlName),
/* harmony export */   gO: () => (/* binding */ oneDefinition),
/* harmony export */   ho: () => (/* binding */ NO_PYTHON),
/* harmony export */   wD: () => (/* binding */ NO_SPARK)
/* harmony export */ });
/** True for a YAML file by name. */
function isYamlName(path) {
    return /\.ya?ml$/i.test(path);
}
/** The result for a file that is a single definition. */
function oneDefinition(source, diagnostics) {
    return { definitions: [{ suffix: '', source, diagnostics }], uses: [] };
}
const NO_PYTHON = { channels: [], conda: [], pip: [] };
const NO_SPARK = { packages: [], precache: false, repositories: [] };
const NO_STEPS = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };
/** A source of the format without any content. */
function emptySource(format) {
    return {
        format,
        standing: 'part',
        name: undefined,
        nameAt: undefined,
        version: undefined,
        description: undefined,
        tags: {},
        variables: {},
        base: undefined,
        python: NO_PYTHON,
        spark: NO_SPARK,
        dockerfile: undefined,
        parts: [],
        localPackages: [],
        consumes: [],
    };
}


/***/ }),

/***/ 89452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isDockerfileName),
/* harmony export */   T: () => (/* binding */ dockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82475);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);
/* harmony import */ var _names_template_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19613);
/* harmony import */ var _contract_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97633);




const dockerfile = {
    format: 'dockerfile',
    namedBy: 'dockerfile',
    takes: ({ path, text }, isLiteral) => (isLiteral ? !(0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlName */ .fd)(path) && HAS_FROM.test(text) : startsWithFrom(text)),
    hasTemplatePins: (text) => text.split('\n').some((line) => FROM.test(line) && (0,_names_template_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .findTemplatePins */ .ae)(line).length > 0),
    names: isDockerfileName,
    recognizes: ({ text, path }) => isDockerfileName(path) && HAS_FROM.test(text),
    // Without FROM it is a part of others, unless it has the very name or is asked for.
    resembles: ({ text, path }, isNamed) => (isNamed ? isDockerfileName(path) : /(?:^|\/)(?:Dockerfile|Containerfile)$/.test(path)) &&
        text.trim() !== '' &&
        !text.includes('{{'),
    includes: () => [],
    parse: ({ text, path }) => {
        const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .Findings */ .Fv(path);
        const parsed = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(findings, text);
        const part = { path, text, dockerfile: parsed, context: undefined };
        return (0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .oneDefinition */ .gO)({ ...(0,_contract_format_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySource */ .$_)('dockerfile'), dockerfile: part }, findings.diagnostics);
    },
};
// Only FROM lines are checked: elsewhere in a Dockerfile, a version placeholder is ordinary text.
const FROM = /^\s*FROM\s/i;
const HAS_FROM = /^[^\S\n\r\u2028\u2029]*FROM\s/im;
/** An instruction that may stand first, and no sentence: "From here on" is prose. */
const FIRST = /^\s*(?:ARG\s+\w+(?:=\S*)?|FROM\s+(?:--\S+\s+)*\S+(?:\s+AS\s+\S+)?)\s*$/i;
// One line after the other: a list of millions would take hundreds of megabytes.
function startsWithFrom(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? text.length : end);
        if (!/^\s*(?:#|$)/.test(line))
            return FIRST.test(line);
        start = end < 0 ? text.length : end + 1;
    }
    return false;
}
/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
function isDockerfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}


/***/ }),

/***/ 36870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ RESOURCE_GROUP),
/* harmony export */   mq: () => (/* binding */ SUBSCRIPTION),
/* harmony export */   un: () => (/* binding */ WORKSPACE)
/* harmony export */ });
// Parts of addresses of Azure Resource Manager: what these do not allow is not sent.
// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
const SUBSCRIPTION = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
/** Azure allows letters of every script; these are ASCII. */
const RESOURCE_GROUP = /^[A-Za-z0-9_.()-]{0,89}[A-Za-z0-9_()-]$/;
/** A workspace, or a registry of Azure ML. */
const WORKSPACE = /^[A-Za-z0-9][A-Za-z0-9_-]{2,32}$/;


/***/ }),

/***/ 23644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   Ro: () => (/* binding */ RUN_FINDINGS),
/* harmony export */   Zl: () => (/* binding */ DEFINITION_FINDINGS),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   qr: () => (/* binding */ keepFindings)
/* harmony export */ });
/* unused harmony export KeptFindings */
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


/** Findings that are kept of a definition or of one file. */
const DEFINITION_FINDINGS = 100;
/** Findings that a run shows and writes into JSON. */
const RUN_FINDINGS = 2000;
/** The worst first. */
const SEVERITIES = ['error', 'warning', 'note'];
/**
 * Collects the findings about one file, as many as `KeptFindings` keeps. Messages and hints may contain untrusted text: they are
 * redacted and cut here, and only here.
 */
class Findings {
    path;
    #found;
    /** `before` holds the findings of earlier stages. */
    constructor(path, before = [], most = DEFINITION_FINDINGS) {
        this.path = path;
        this.#found = new KeptFindings(most, path);
        this.add(...before);
    }
    get diagnostics() {
        return this.#found.diagnostics;
    }
    error(code, message, details) {
        this.find('error', code, message, details);
    }
    warning(code, message, details) {
        this.find('warning', code, message, details);
    }
    note(code, message, details) {
        this.find('note', code, message, details);
    }
    /** Adds a finding whose severity is decided by the caller. */
    find(severity, code, message, { at, hint } = {}) {
        const position = at === undefined ? {} : { line: at.line, column: at.column };
        const text = { message: shown(message), ...(hint ? { hint: shown(hint) } : {}) };
        this.#found.add({ severity, code, path: this.path, ...position, ...text });
    }
    /** Adds findings collected elsewhere. */
    add(...diagnostics) {
        for (const diagnostic of diagnostics)
            this.#found.add(diagnostic);
    }
    /** Reads what no image depends on: each mistake in it is a warning. */
    asWarnings(read) {
        const own = new Findings(this.path);
        const value = read(own);
        for (const diagnostic of own.diagnostics)
            this.add({ ...diagnostic, severity: 'warning' });
        return value;
    }
    /** Findings in a file that this one refers to. They are collected here, under the other file's path. */
    within(path) {
        const part = new Findings(path);
        part.#found = this.#found;
        return part;
    }
    /** The value of an item, or its failure at a stage if there is an error or no value. The first error is the cause. */
    item(id, stage, value) {
        const { diagnostics } = this;
        if (value !== undefined && (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .isClean */ .AG)(diagnostics))
            return { id, diagnostics, ok: true, value };
        const cause = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
        return { id, diagnostics, ok: false, stage, cause };
    }
}
/** One finding without a scope. */
function finding(severity, code, message, { path, at, hint }) {
    const position = at === undefined ? {} : { line: at.line, column: at.column };
    return { severity, code, message: shown(message), path, ...position, ...(hint ? { hint: shown(hint) } : {}) };
}
const MAX_CHARACTERS = 1000;
// Redacted first: half of a credential is not recognised.
function shown(text) {
    const redacted = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text);
    if (redacted.length <= MAX_CHARACTERS)
        return redacted;
    const cut = [...redacted.slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join('');
    return cut.length === redacted.length ? redacted : `${cut}...`;
}
/**
 * Findings of a scope, at most `most` of them and one that says how many were left out. Errors are kept before warnings and
 * warnings before notes; within a severity the first ones. So whoever asks for an error gets one if there was one.
 */
class KeptFindings {
    #most;
    #path;
    #kept = [];
    #leftOut = new Map();
    /** `path` is that of the finding about the others. */
    constructor(most, path) {
        this.#most = most;
        this.#path = path;
    }
    get diagnostics() {
        if (this.#leftOut.size === 0)
            return this.#kept;
        return [...this.#kept, leftOut(this.#leftOut, this.#path)];
    }
    add(diagnostic) {
        if (diagnostic.code === 'findings-left-out') {
            for (const [severity, count] of countsOf(diagnostic))
                this.#leaveOut(severity, count);
        }
        else if (this.#kept.length < this.#most)
            this.#kept.push(diagnostic);
        else
            this.#replace(diagnostic);
    }
    #replace(diagnostic) {
        const rank = SEVERITIES.indexOf(diagnostic.severity);
        const milder = SEVERITIES.slice(rank + 1).reverse();
        for (const severity of milder) {
            const place = this.#kept.findLastIndex((other) => other.severity === severity);
            if (place < 0)
                continue;
            this.#kept.splice(place, 1);
            this.#kept.push(diagnostic);
            this.#leaveOut(severity, 1);
            return;
        }
        this.#leaveOut(diagnostic.severity, 1);
    }
    #leaveOut(severity, count) {
        this.#leftOut.set(severity, (this.#leftOut.get(severity) ?? 0) + count);
    }
}
/** What a run shows of its findings: see `KeptFindings`. */
function shownFindings(diagnostics) {
    return keepFindings(diagnostics, RUN_FINDINGS, '.');
}
/** The findings that are kept of a list; the list itself if it is short enough. */
function keepFindings(diagnostics, most, path) {
    if (diagnostics.length <= most)
        return diagnostics;
    const kept = new KeptFindings(most, path);
    for (const diagnostic of diagnostics)
        kept.add(diagnostic);
    return kept.diagnostics;
}
function leftOut(counts, path) {
    const found = SEVERITIES.flatMap((severity) => {
        const count = counts.get(severity) ?? 0;
        return count === 0 ? [] : [{ severity, text: `${count} ${severity}${count === 1 ? '' : 's'}` }];
    });
    const message = `more findings than are kept; left out: ${found.map(({ text }) => text).join(', ')}`;
    const hint = 'correct what is shown, and run again';
    return finding(found[0]?.severity ?? 'note', 'findings-left-out', message, { path, hint });
}
// The message is the record of its counts, so that a plan file has them too.
function countsOf({ message }) {
    return new Map(SEVERITIES.flatMap((severity) => {
        const count = new RegExp(`\\b([0-9]{1,15}) ${severity}`).exec(message)?.[1];
        return count === undefined ? [] : [[severity, Number(count)]];
    }));
}


/***/ }),

/***/ 38384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Deeper than any document of ours, and not so deep that whoever walks a value runs out of stack. */
const MAX_DEPTH = 200;
/**
 * Parses untrusted bytes or text as JSON; `undefined` if it is not valid JSON, or nested deeper than 200 levels. Bytes
 * must be UTF-8.
 */
function parseJson(written) {
    try {
        const text = typeof written === 'string' ? written : new TextDecoder('utf-8', { fatal: true }).decode(written);
        return isDeeper(text, MAX_DEPTH) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** JSON as UTF-8. */
function encodeJson(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
// What is not valid JSON may be taken for anything: it is refused in either case.
function isDeeper(text, most) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '"')
            quoted = !quoted;
        else if (quoted)
            at += sign === '\\' ? 1 : 0;
        else if (sign === '[' || sign === '{')
            depth += 1;
        else if (sign === ']' || sign === '}')
            depth -= 1;
        if (depth > most)
            return true;
    }
    return false;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The members of a value; empty if it is not an object. */
function membersOf(value) {
    return isRecord(value) ? value : {};
}


/***/ }),

/***/ 42883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limit)
/* harmony export */ });
/** Runs at most `most` functions at a time, in the order in which they were submitted. */
function limit(most) {
    const waiting = [];
    let running = 0;
    const run = async (work) => {
        // A slot is handed directly to the next waiting function, so that a new arrival cannot take it too.
        if (running >= most)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
    return { run, map: (elements, work) => Promise.all(elements.map((element) => run(() => work(element)))) };
}


/***/ }),

/***/ 51739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   kY: () => (/* binding */ remember)
/* harmony export */ });
/** A function that calls `answer` once per name. Later calls get the same answer, also while the first is pending. */
function once(answer, nameOf = (asked) => asked) {
    const answers = new Map();
    return (asked) => {
        const name = nameOf(asked);
        if (!answers.has(name))
            answers.set(name, answer(asked));
        return answers.get(name);
    };
}
/** A value that is computed on first use. */
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Texts whose answers are kept. */
const MOST_TEXTS = 20_000;
/** Characters of a text whose answer is kept: longer ones are not met again. */
const MOST_CHARACTERS = 200;
/**
 * A pure function of a text that keeps its last answers: the files of a tree name the same packages again and again. Answers are
 * shared, so that they have to be immutable.
 */
function remember(answer) {
    const answers = new Map();
    return (text) => {
        if (text.length > MOST_CHARACTERS)
            return answer(text);
        const known = answers.get(text);
        if (known !== undefined)
            return known;
        if (answers.size >= MOST_TEXTS)
            answers.clear();
        const made = answer(text);
        answers.set(text, made);
        return made;
    };
}


/***/ }),

/***/ 15809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ haveSameItems)
/* harmony export */ });
/** True for lists that have the same items in one order. */
function haveSameItems(some, others) {
    return some.length === others.length && some.every((one, at) => one === others[at]);
}


/***/ }),

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** Why something ended that a signal stopped: the reason of the run where it has one. */
function stoppedBy(signal, message, cause) {
    const reason = signal?.reason;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM ? reason : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('cancelled', message, { cause });
}


/***/ }),

/***/ 64339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Removes repeats of one character from the end of a text. A loop, because an expression such as `/x+$/` retries every
 * run of the character from each of its positions.
 */
function withoutTrailing(text, sign) {
    let end = text.length;
    while (end > 0 && text[end - 1] === sign)
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 25762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Texts that are longer are no slip of one of ours. */
const LONGEST = 40;
/**
 * The candidate that a text is most likely a slip of: equal but for case, `-` and `_`, or a slip away for three of its signs, at most two,
 * where neighbours that changed places are one; `undefined` if there is none.
 */
function closest(text, candidates) {
    if (text.length > LONGEST)
        return undefined;
    const folded = fold(text);
    const most = Math.min(2, Math.floor(folded.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = Math.abs(candidate.length - text.length) > most ? most + 1 : distanceOf(folded, fold(candidate));
        if (distance <= most && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function fold(text) {
    return text.toLowerCase().replaceAll('-', '_');
}
/**
 * Insertions, removals, replacements and swaps of neighbours that lead from one text to the other.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function distanceOf(from, to) {
    let above = [];
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at += 1) {
        const next = [at];
        for (let other = 1; other <= to.length; other += 1) {
            const replaced = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
            const isSwap = at > 1 && other > 1 && from[at - 1] === to[other - 2] && from[at - 2] === to[other - 1];
            const swapped = isSwap ? (above[other - 2] ?? 0) + 1 : replaced;
            next.push(Math.min(replaced, swapped, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        [above, row] = [row, next];
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 88495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ credentialPaths),
/* harmony export */   C9: () => (/* binding */ credentialFile),
/* harmony export */   gs: () => (/* binding */ copiesCredentials)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Files that actions leave in the workspace for the steps after them. No other file has such a name. */
const NAMES = [
    // google-github-actions/auth and hashicorp/hcp-auth-action.
    { glob: 'gha-creds-*.json', matches: (name) => /^gha-creds-.*\.json$/s.test(name) },
    // google-github-actions/get-gke-credentials.
    { glob: 'gha-kubeconfig-*', matches: (name) => name.startsWith('gha-kubeconfig-') },
    // actions/checkout, where RUNNER_TEMP is below the workspace.
    { glob: 'git-credentials-*.config', matches: (name) => /^git-credentials-[0-9a-f-]{36}\.config$/.test(name) },
];
const MAY_HOLD = /gha-|git-credentials-/;
/** The credentials that a path is, or leads into. */
function credentialFile(path) {
    // Every path of a tree is asked for, and nearly none has such a part.
    if (!MAY_HOLD.test(path))
        return undefined;
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
        const name = NAMES.find(({ matches }) => matches(part));
        if (name !== undefined)
            return { path: parts.slice(0, index + 1).join('/'), glob: name.glob };
    }
    return undefined;
}
/** True for a COPY source, a path or pattern, that can mean nothing but such files. */
function copiesCredentials(source) {
    return (NAMES.some(({ glob }) => source.slice(source.lastIndexOf('/') + 1) === glob) || credentialFile(source) !== undefined);
}
/** Variables by which the programs of clouds, registries and package managers find a file or folder of credentials. */
const VARIABLES = new Set([
    'AWS_CONFIG_FILE',
    'AZURE_AUTH_LOCATION',
    'AZURE_CLIENT_CERTIFICATE_PATH',
    'AZURE_CONFIG_DIR',
    'BOTO_CONFIG',
    'BUNDLE_USER_CONFIG',
    'CLOUDSDK_CONFIG',
    'CONDARC',
    'DATABRICKS_CONFIG_FILE',
    'DOCKER_CERT_PATH',
    'DOCKER_CONFIG',
    'GIT_CONFIG_GLOBAL',
    'GNUPGHOME',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_CREDENTIALS',
    'HELM_REGISTRY_CONFIG',
    'HELM_REPOSITORY_CONFIG',
    'KAGGLE_CONFIG_DIR',
    'KUBECONFIG',
    'KUBE_CONFIG',
    'KUBE_CONFIG_PATH',
    'KUBE_CONFIG_PATHS',
    'NETRC',
    'NPM_CONFIG_USERCONFIG',
    'OCI_CLI_CONFIG_FILE',
    'PGPASSFILE',
    'PIP_CONFIG_FILE',
    'POETRY_CONFIG_DIR',
    'REGISTRY_AUTH_FILE',
    'SNOWFLAKE_HOME',
    'TF_CLI_CONFIG_FILE',
    'UV_CREDENTIALS_DIR',
]);
/** `AWS_SHARED_CREDENTIALS_FILE`, `GOOGLE_GHA_CREDS_PATH`, `AZURE_FEDERATED_TOKEN_FILE`, ... */
const SPEAKING = /(?:CREDENTIALS?|CREDS?|TOKEN|IDENTITY|PASSWORD|SECRET|KEY)_(?:FILE|PATH|FILE_PATH|FILE_OVERRIDE)$/;
/** Variables that hold several paths. */
const LISTS = new Set(['KUBECONFIG', 'KUBE_CONFIG_PATHS']);
/** The paths of credentials that an environment names; that there are such files is not known. */
function credentialPaths(env) {
    return Object.entries(env).flatMap(([variable, value = '']) => {
        const name = variable.toUpperCase();
        if (!VARIABLES.has(name) && !SPEAKING.test(name))
            return [];
        const paths = LISTS.has(name) ? value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) : [value];
        return paths.filter((path) => path !== '').map((path) => ({ variable, path }));
    });
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** True for a name of 1 to 255 letters, digits, dots, dashes and underscores that starts with a letter or digit. */
function isEnvironmentName(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
}


/***/ }),

/***/ 91130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Resolves a path that a file refers to, relative to the file's directory. Paths are POSIX and stay below the root:
 * absolute paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
function resolvePath(directory, text) {
    if (text === '')
        return { ok: false, reason: 'expected a path, received an empty text' };
    if (/^file:(?!\/\/)/i.test(text))
        return refuse('expected a local path, received file:', 'remove "file:"');
    if (text.includes('\\'))
        return refuse('expected a relative POSIX path', 'write / between folders');
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return { ok: false, reason: 'expected a local path, received a URL' };
    if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text))
        return { ok: false, reason: 'expected a relative POSIX path' };
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, text)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return { ok: false, reason: 'the path leaves the root' };
    return { ok: true, path };
}
function refuse(reason, hint) {
    return { ok: false, reason, hint };
}
/** Directory of a path, `.` for the root. */
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path relative to the directory, or `undefined` if it is not below it. */
function relativeTo(directory, path) {
    if (directory === '.')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}
/** Folders above a folder, the nearest first; the last is the root, `.`. */
function foldersAbove(directory) {
    if (directory === '.')
        return [];
    const above = directoryOf(directory);
    return [above, ...foldersAbove(above)];
}


/***/ }),

/***/ 68786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   Er: () => (/* binding */ DEFAULT_PLATFORM),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   hB: () => (/* binding */ canonicalPlatforms),
/* harmony export */   zg: () => (/* binding */ platformHint)
/* harmony export */ });
/* unused harmony export WRITTEN_ARCHITECTURES */
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25762);

const DEFAULT_PLATFORM = 'linux/amd64';
// https://github.com/containerd/platforms/blob/v0.2.1/database.go#L75
const ALIASES = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
]);
const PLATFORM = /^(linux)\/([a-z0-9_-]+)(?:\/(v[0-9]+))?$/;
/** Architectures that images for Linux have: https://go.dev/doc/install/source#environment, and those that containerd knows. */
const KNOWN_ARCHITECTURES = [
    ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc64', 'ppc64le'],
    ...['riscv64', 's390x', 'i386', 'armhf', 'armel', 'wasm'],
];
/** Architectures as they may be written. */
const WRITTEN_ARCHITECTURES = [...KNOWN_ARCHITECTURES, ...ALIASES.keys()];
/**
 * Parses a Linux platform; `undefined` if it is not valid, or no image has its architecture. `linux/aarch64` and `linux/arm64/v8` are
 * `linux/arm64`.
 */
function parsePlatform(text) {
    const match = PLATFORM.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, os = '', written = '', variant] = match;
    const architecture = ALIASES.get(written) ?? written;
    if (!KNOWN_ARCHITECTURES.includes(architecture))
        return undefined;
    const implied = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1');
    return { os, architecture, variant: implied ? undefined : variant };
}
function formatPlatform(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
/** The line to write for a text that is no platform, where it is a slip of one. */
function platformHint(text) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(text.replace(/^linux\//, ''), KNOWN_ARCHITECTURES);
    return meant === undefined ? undefined : `write linux/${meant}`;
}
/** Sorted set in canonical form, or the first text that is not a valid platform. */
function canonicalPlatforms(texts) {
    const parsed = texts.map((text) => [text, parsePlatform(text)]);
    const invalid = parsed.find(([, platform]) => platform === undefined)?.[0];
    const platforms = [...new Set(parsed.flatMap(([, platform]) => (platform ? [formatPlatform(platform)] : [])))].sort();
    return invalid === undefined ? { platforms } : { platforms, invalid };
}
/** Canonical platform text of a config or descriptor. */
function platformText(os, architecture, variant) {
    const text = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
    const parsed = parsePlatform(text);
    return parsed === undefined ? text : formatPlatform(parsed);
}


/***/ }),

/***/ 79222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of UTF-8 text, 64 lower-case hex digits. */
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}


/***/ }),

/***/ 19613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ findTemplatePins),
/* harmony export */   i$: () => (/* binding */ templateBase)
/* harmony export */ });
/* unused harmony exports parseTemplatePin, formatTemplatePin */
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

const PACKAGE = /^([^"'\s[\]={}~]+)(\[[^\]\s]+\])?([=~]=)\{\{latest-pypi-version(?::(.+))?\}\}$/;
const IMAGE_START = ':{{latest-image-tag';
const PIN_START = '{{latest-';
/** Parses a text that is exactly one pin; `undefined` otherwise. */
function parseTemplatePin(text) {
    const found = PACKAGE.exec(text);
    if (found !== null) {
        const [, name = '', extras = '', operator, flags] = found;
        return { kind: 'package', name, extras, operator: operator === '~=' ? '~=' : '==', flags };
    }
    const start = text.indexOf(IMAGE_START);
    if (start <= 0 || !text.endsWith('}}') || /["'\s]/.test(text.slice(0, start)))
        return undefined;
    const inside = text.slice(start + IMAGE_START.length, -'}}'.length);
    if (inside !== '' && (!inside.startsWith(':') || inside === ':'))
        return undefined;
    return { kind: 'image', image: text.slice(0, start), pattern: inside === '' ? undefined : inside.slice(1) };
}
/** The text form of this pin. */
function formatTemplatePin(pin) {
    const behind = (text) => (text === undefined ? '' : `:${text}`);
    if (pin.kind === 'image')
        return `${pin.image}${IMAGE_START}${behind(pin.pattern)}}}`;
    return `${pin.name}${pin.extras}${pin.operator}{{latest-pypi-version${behind(pin.flags)}}}`;
}
/** The repository of a base that is an image pin; `undefined` for any other text. */
function templateBase(text) {
    const pin = parseTemplatePin(text);
    return pin?.kind === 'image' ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(pin.image) : undefined;
}
/** Every pin in a text, line by line, except in `#` comments. A pin is a word up to its last brace, without quotes. */
function findTemplatePins(text) {
    return text.split('\n').flatMap((line, index) => (line.includes(PIN_START) ? pinsOfLine(line, index + 1) : []));
}
function pinsOfLine(line, number) {
    const comment = line.search(/(?:^|\s)#/);
    const code = comment < 0 ? line : line.slice(0, comment);
    return [...code.matchAll(/[^"'\s]+/g)].flatMap(({ 0: word, index }) => {
        if (!word.includes(PIN_START))
            return [];
        // Text after the last brace is not part of the pin: `numpy=={{latest-pypi-version}};`.
        const text = word.slice(0, word.lastIndexOf('}}') + 2);
        const pin = parseTemplatePin(text);
        return pin === undefined ? [] : [{ pin, text, line: number, column: index + 1 }];
    });
}


/***/ }),

/***/ 76864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasCredentials)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51739);

// `user:password@` or `token@` in a URL. `git@` and `hg@` are shared account names, not credentials.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
// A variable is not a secret in a file; a dollar sign alone may be a character of one.
const VARIABLE = /\$[A-Za-z_{(]/;
const SECRET_PARAMETER = /[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\$[A-Za-z_{(])[^&\s]/i;
/** True if a text contains a URL with a user, a password or a token. These must not enter files, hashes or logs. */
const hasCredentials = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(carriesCredentials);
function carriesCredentials(text) {
    // Every form has one of these.
    if (!text.includes('/') && !text.includes('='))
        return false;
    const users = text.includes('@') ? [...text.matchAll(USERINFO)].map((match) => match[1] ?? '') : [];
    return users.some(isSecret) || SECRET_PARAMETER.test(text) || hasCondaToken(text);
}
function isSecret(user) {
    const colon = user.indexOf(':');
    if (colon < 0)
        return !/^(?:git|hg)$/.test(user) && !VARIABLE.test(user);
    return user.slice(colon + 1).search(VARIABLE) !== 0;
}
// `https://host/t/<token>/channel`: each `/t/` is examined with at most 300 characters before and after it.
function hasCondaToken(text) {
    for (let at = text.indexOf('/t/'); at >= 0; at = text.indexOf('/t/', at + 1)) {
        const before = text
            .slice(Math.max(0, at - MAX_PART - 3), at)
            .split(/\s/)
            .at(-1) ?? '';
        const scheme = before.indexOf('://');
        if (scheme < 0 || scheme + 3 >= before.length)
            continue;
        if (/^[^/\s]{1,300}\//.test(text.slice(at + 3, at + 4 + MAX_PART)))
            return true;
    }
    return false;
}
const MAX_PART = 300;


/***/ }),

/***/ 25034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ archiveFiles),
/* harmony export */   n: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38384);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95885);
/* harmony import */ var _manifest_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12128);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51341);




/**
 * What an archive holds beside configurations and layers: an OCI layout, and for an image of one platform what `docker save` writes, for
 * engines that read nothing else. https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
function archiveFiles(image, name) {
    const { root, manifests } = image;
    const saved = savedImage(image, name);
    return [
        json('oci-layout', { imageLayoutVersion: '1.0.0' }),
        json('index.json', { schemaVersion: 2, mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA */ .Rn.index, manifests: [namedRoot(root, name)] }),
        ...(saved === undefined ? [] : [json('manifest.json', [saved])]),
        ...manifests.map((manifest) => ({ path: blobPath(manifest), bytes: manifest.bytes })),
    ];
}
/** Where an archive holds a manifest, a configuration or a layer. */
function blobPath({ digest }) {
    return `blobs/sha256/${(0,_names_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .s)(digest)}`;
}
// containerd reads the whole name, others the tag.
function namedRoot({ mediaType, digest, size }, name) {
    const annotations = {
        'io.containerd.image.name': name,
        'org.opencontainers.image.ref.name': name.slice(name.lastIndexOf(':') + 1),
    };
    return { mediaType, digest, size, annotations };
}
/** The manifest of the one platform that an image has; `undefined` where it has several. */
function onlyPlatform({ root, manifests }) {
    if (!(0,_stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndex */ .nw)(root.mediaType))
        return root;
    const [first, ...others] = (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .platformManifests */ .OS)(root) ?? [];
    return others.length > 0 ? undefined : manifests.find(({ digest }) => digest === first?.descriptor.digest);
}
// https://github.com/moby/docker-image-spec/blob/v1.3.1/v1.2.md#combined-image-json--filesystem-changeset-format
function savedImage(image, name) {
    const manifest = onlyPlatform(image);
    const parts = manifest && (0,_manifest_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestParts */ .M)(manifest);
    if (parts?.kind !== 'image')
        return undefined;
    return { Config: blobPath(parts.config), RepoTags: [name], Layers: parts.layers.map(blobPath) };
}
function json(path, value) {
    return { path, bytes: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJson */ .Pr)(value) };
}


/***/ }),

/***/ 12128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ manifestParts)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38384);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51341);


/** Maximum layers of an image and manifests of an index: none in use has as many. */
const MAX_PARTS = 1000;
/** Reads what a manifest names; `undefined` where it cannot be read, or is an index of indexes. */
function manifestParts({ mediaType, bytes }) {
    const content = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(content))
        return undefined;
    if ((0,_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndex */ .nw)(mediaType)) {
        const manifests = descriptorsIn(content.manifests);
        const isNested = manifests?.some((part) => (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndex */ .nw)(part.mediaType)) ?? true;
        return manifests === undefined || isNested ? undefined : { kind: 'index', manifests };
    }
    const layers = descriptorsIn(content.layers);
    const config = (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDescriptor */ .BA)(content.config);
    return layers === undefined || config === undefined ? undefined : { kind: 'image', layers, config };
}
function descriptorsIn(value) {
    if (!Array.isArray(value) || value.length > MAX_PARTS)
        return undefined;
    const parts = value.map(_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDescriptor */ .BA);
    return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
}


/***/ }),

/***/ 51341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   OS: () => (/* binding */ platformManifests),
/* harmony export */   Rn: () => (/* binding */ MEDIA),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   u4: () => (/* binding */ resolvePlatform)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95885);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68786);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);





const MEDIA = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** Maximum size of a configuration: larger ones cannot be ours. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
/** Maximum platforms of an index, each of which takes two requests: no image in use has as many. */
const MAX_PLATFORMS = 100;
function isIndex(mediaType) {
    return mediaType === MEDIA.index || mediaType === MEDIA.dockerIndex;
}
/**
 * Reads an image with the configuration of each platform; `undefined` when the reference does not exist. With `wanted`, an
 * index that names other platforms is broken before its parts are read.
 */
async function readImage(registry, repository, reference, wanted) {
    const manifest = await registry.getManifest(repository, reference);
    if (manifest === undefined)
        return undefined;
    const broken = (why) => ({ kind: 'broken', digest: manifest.digest, why });
    const children = isIndex(manifest.mediaType)
        ? platformManifests(manifest)
        : [{ descriptor: manifest, platform: undefined }];
    if (children === undefined)
        return broken('its index cannot be read');
    const platforms = children
        .map((child) => child.platform ?? '')
        .sort()
        .join(', ');
    if (wanted !== undefined && isIndex(manifest.mediaType) && platforms !== [...wanted].sort().join(', ')) {
        return broken(`expected platforms ${wanted.join(', ')}, received ${platforms || 'none'}`);
    }
    const configs = [];
    for (const child of children) {
        const config = await readConfig(registry, repository, child.descriptor, manifest);
        if (config === undefined) {
            return broken(`manifest ${child.descriptor.digest} or its configuration is missing or cannot be read`);
        }
        if (child.platform !== undefined && child.platform !== config.platform) {
            return broken(`the index says ${child.platform}, the image ${config.platform}`);
        }
        configs.push(config);
    }
    return { kind: 'image', digest: manifest.digest, manifest, configs };
}
/** Configuration of a manifest; `undefined` if a part is missing or it is not an image. */
async function readConfig(registry, repository, descriptor, known) {
    const manifest = known?.digest === descriptor.digest ? known : await registry.getManifest(repository, descriptor.digest);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(manifest.bytes);
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(content) ? parseDescriptor(content.config) : undefined;
    if (config === undefined || config.size > MAX_CONFIG_BYTES)
        return undefined;
    const blob = await registry.getBlob(repository, config);
    return blob === undefined ? undefined : parseImageConfig((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(blob));
}
/** Image manifests of an index, without attestations. `undefined` if it is not an index, or has more than 100. */
function platformManifests(index) {
    const content = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(index.bytes);
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(content) ? content.manifests : undefined;
    if (!Array.isArray(list))
        return undefined;
    const found = list.flatMap((entry) => {
        const descriptor = parseDescriptor(entry);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry) || descriptor === undefined)
            return [undefined];
        return isAttestation(entry) ? [] : [{ descriptor, platform: descriptorPlatform(entry.platform) }];
    });
    if (found.length > MAX_PLATFORMS || found.includes(undefined))
        return undefined;
    return found.filter((child) => child !== undefined);
}
/** Digest of the manifest for a platform: the manifest's own, or one listed in an index. */
async function resolvePlatform(registry, repository, reference, platform) {
    const head = await registry.headManifest(repository, reference);
    if (head === undefined)
        return undefined;
    const offered = isIndex(head.mediaType)
        ? await offeredPlatforms(registry, repository, head)
        : await ownPlatform(registry, repository, head);
    const found = offered.find((candidate) => serves(candidate.platform, platform));
    if (found !== undefined)
        return found.descriptor.digest;
    const names = offered.map((candidate) => candidate.platform).join(', ') || 'none';
    const message = `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${reference} has no image for ${platform}; it has ${names}`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('platform-missing', message, {
        hint: 'choose another base, or correct platforms in terrarium.yml',
    });
}
async function offeredPlatforms(registry, repository, head) {
    const index = await registry.getManifest(repository, head.digest);
    return (index === undefined ? undefined : platformManifests(index)) ?? [];
}
// BuildKit takes a single manifest for any platform: only its configuration says which one it is for.
async function ownPlatform(registry, repository, head) {
    const config = await readConfig(registry, repository, head);
    return config === undefined ? [] : [{ descriptor: head, platform: config.platform }];
}
// An image without a variant matches every variant of its architecture.
function serves(offered, wanted) {
    return offered === wanted || wanted.startsWith(`${offered}/`);
}
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function isAttestation(entry) {
    const annotations = entry.annotations;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function descriptorPlatform(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return '';
    return (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), text(value.architecture), text(value.variant));
}
/** Parses a configuration from untrusted JSON. */
function parseImageConfig(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || typeof value.architecture !== 'string')
        return undefined;
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.config) ? value.config : {};
    const labels = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(config.Labels) ? config.Labels : {};
    const strings = Object.entries(labels).filter((pair) => typeof pair[1] === 'string');
    return {
        platform: (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), value.architecture, text(value.variant)),
        labels: Object.fromEntries(strings),
        user: text(config.User),
        created: text(value.created),
        env: Array.isArray(config.Env) ? config.Env.map(text) : [],
        onBuild: Array.isArray(config.OnBuild) ? config.OnBuild.map(text) : [],
    };
}
/** Parses a descriptor from untrusted JSON. */
function parseDescriptor(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return undefined;
    const { mediaType, size } = value;
    const digest = (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(text(value.digest));
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return digest === undefined ? undefined : { mediaType, digest, size };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 58503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordable),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67885);

/** Text of a file of an image: what is no UTF-8 becomes U+FFFD. */
function textOf(bytes) {
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
/** A text of an image as it is recorded, well-formed and of at most `max` characters; empty if it is no text. */
function recordable(value, max) {
    return typeof value === 'string' ? (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(value, max) : '';
}


/***/ }),

/***/ 78006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readPythonPackages)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36849);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58503);
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88726);




/** `<location>/<distribution>.dist-info/<file>`, or an egg's. */
const PATH = /^(.*)\/([^/]+\.(?:dist-info|egg-info))(?:\/(METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/s;
/**
 * Reads the Python distributions of an image from their metadata.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
function readPythonPackages(files) {
    const distributions = new Map();
    for (const { path, bytes } of files) {
        const [, location, folder, file = 'PKG-INFO'] = PATH.exec(path) ?? [];
        if (location === undefined || folder === undefined || isAside(path))
            continue;
        const at = `${location}/${folder}`;
        distributions.set(at, (distributions.get(at) ?? new Map()).set(file, bytes));
    }
    return [...distributions].flatMap(([at, parts]) => readDistribution(at.slice(0, at.lastIndexOf('/')), parts) ?? []);
}
function readDistribution(location, parts) {
    const headers = headersOf((0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(parts.get('METADATA') ?? parts.get('PKG-INFO')));
    const [name, version] = [headers.get('name'), headers.get('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const installer = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .recordable */ .I)((0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(parts.get('INSTALLER')).trim(), 100);
    return { name: (0,_specifiers_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), version, installer, location, source: sourceOf(parts.get('direct_url.json')) };
}
// Headers end at the first blank line; the description after it may contain anything.
function headersOf(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const pairs = head.split(/\r?\n/).flatMap((line) => {
        const [, name, value] = /^(Name|Version):[ \t]*(\S{1,200})[ \t]*$/i.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    });
    return new Map(pairs.reverse());
}
// https://packaging.python.org/en/latest/specifications/direct-url-data-structure/
function sourceOf(bytes) {
    const value = bytes === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || typeof value.url !== 'string')
        return '';
    const url = (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .c)(value.url);
    const vcs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.vcs_info) ? value.vcs_info : {};
    return typeof vcs.commit_id === 'string' ? `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .recordable */ .I)(vcs.vcs, 10)}+${url}@${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .recordable */ .I)(vcs.commit_id, 64)}` : url;
}
/** True for copies that are not imported directly: conda's caches, and packages vendored by pip and setuptools. */
function isAside(path) {
    const folders = path.split('/').slice(1, -1);
    return folders.some((folder, index) => folder === '_vendor' || (folders[index - 1] === 'pkgs' && isBuildName(folder)));
}
/** True for `name-version-build`. */
function isBuildName(folder) {
    const first = folder.indexOf('-', 1);
    return first > 0 && folder.lastIndexOf('-', folder.length - 2) >= first + 2;
}


/***/ }),

/***/ 16513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ PACKAGE_FILES),
  Wh: () => (/* binding */ RPM_DATABASE),
  qm: () => (/* binding */ readPackages),
  IP: () => (/* binding */ sorted)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/packages/image-text.js
var image_text = __webpack_require__(58503);
// EXTERNAL MODULE: ./build/core/packages/without-secrets.js
var without_secrets = __webpack_require__(88726);
;// CONCATENATED MODULE: ./build/core/packages/conda-meta.js



/**
 * Parses `<prefix>/conda-meta/<package>.json`; `undefined` if it is not valid.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records
 */
function readCondaMeta({ path, bytes }) {
    const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
    const value = prefix === undefined ? undefined : (0,json/* parseJson */.qF)(bytes);
    if (prefix === undefined || !(0,json/* isRecord */.u4)(value))
        return undefined;
    const short = (key) => (0,image_text/* recordable */.I)(value[key], 500);
    const name = short('name');
    const version = short('version');
    if (name === '' || version === '')
        return undefined;
    const [sha256, md5] = [short('sha256'), short('md5')];
    return {
        name,
        version,
        build: short('build') || short('build_string'),
        subdir: short('subdir'),
        channel: (0,without_secrets/* withoutSecrets */.c)(value.channel),
        url: (0,without_secrets/* withoutSecrets */.c)(value.url),
        digest: sha256 || md5,
        // conda-lock has no other digest of a conda package.
        ...(sha256 === '' || md5 === '' ? {} : { md5 }),
        prefix,
    };
}

// EXTERNAL MODULE: ./build/core/packages/python-metadata.js
var python_metadata = __webpack_require__(78006);
;// CONCATENATED MODULE: ./build/core/packages/sqlite-pages.js
/** A file that is not as its format says. It is thrown within a reader, and answered as the reason of a reading. */
class Malformed extends Error {
}
const MAGIC = [...new TextEncoder().encode('SQLite format 3\0')];
const FILE_HEADER = 100;
const UTF_8 = 1;
/** Parses the header of a database file. https://www.sqlite.org/fileformat2.html#the_database_header */
function openDatabase(bytes) {
    if (bytes.byteLength < FILE_HEADER || MAGIC.some((byte, at) => bytes[at] !== byte))
        throw new Malformed('it is no SQLite database');
    const view = viewOf(bytes);
    const written = view.getUint16(16);
    const pageSize = written === 1 ? 65_536 : written;
    const usable = pageSize - view.getUint8(20);
    if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
        throw new Malformed(`it has pages of ${pageSize} bytes`);
    const versions = [view.getUint8(18), view.getUint8(19)];
    if (versions.some((version) => version !== 1 && version !== 2))
        throw new Malformed('it is of a later format');
    if ([64, 32, 32].some((fraction, at) => view.getUint8(21 + at) !== fraction))
        throw new Malformed('its payload fractions are wrong');
    if (view.getUint32(56) !== UTF_8)
        throw new Malformed('its text is not UTF-8');
    return { bytes, pageSize, usable, read: new Set() };
}
/** Takes a page by its number, from 1, once. */
function takePage({ bytes, pageSize, usable, read }, number) {
    const end = number * pageSize;
    if (number < 1 || end > bytes.byteLength)
        throw new Malformed(`it has no page ${number}`);
    if (read.has(number))
        throw new Malformed(`its page ${number} is used twice`);
    read.add(number);
    const content = bytes.subarray(end - pageSize, end - pageSize + usable);
    return { bytes: content, view: viewOf(content), start: number === 1 ? FILE_HEADER : 0 };
}
/**
 * A big-endian number of 1 to 9 bytes, and where it ends. Those that are no safe integers are in no database of rpm.
 * https://www.sqlite.org/fileformat2.html#varint
 */
function readVarint(bytes, start) {
    let value = 0;
    for (let at = start; at < start + 9; at += 1) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new Malformed('a number of it has no end');
        const last = at === start + 8;
        value = last ? value * 256 + byte : value * 128 + (byte & 0x7f);
        if (!Number.isSafeInteger(value))
            break;
        if (last || byte < 0x80)
            return [value, at + 1];
    }
    throw new Malformed('a number of it is too large');
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/core/packages/sqlite-record.js

/** Sizes by type; types behind these are blobs and texts. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
const FIRST_BLOB = 12;
const ZERO = 8;
const ONE = 9;
/** Splits a record into its columns, of which there are exactly `count`. */
function columnsOf(record, count) {
    const [headerEnd, first] = readVarint(record, 0);
    const columns = [];
    let at = headerEnd;
    for (let next = first; next < headerEnd;) {
        const [type, end] = readVarint(record, next);
        const after = at + sizeOf(type);
        if (columns.length === count || end > headerEnd || after > record.byteLength)
            break;
        columns.push({ type, bytes: record.subarray(at, after) });
        [next, at] = [end, after];
        if (next === headerEnd && columns.length === count)
            return columns;
    }
    throw new Malformed('a row of it is not as its table says');
}
/** The text of a column; `undefined` if it is none. */
function textIn({ type, bytes }) {
    return type > FIRST_BLOB && type % 2 === 1 ? new TextDecoder().decode(bytes) : undefined;
}
/** The blob of a column; `undefined` if it is none. */
function blobIn({ type, bytes }) {
    return type >= FIRST_BLOB && type % 2 === 0 ? bytes : undefined;
}
/** The number of a page in a column; 0, which no page has, if it is none. */
function pageIn({ type, bytes }) {
    if (type === ZERO || type === ONE)
        return type - ZERO;
    return type < ZERO - 1 ? bytes.reduce((value, byte) => value * 256 + byte, 0) : 0;
}
function sizeOf(type) {
    const size = type < FIRST_BLOB ? SIZES[type] : Math.floor((type - FIRST_BLOB) / 2);
    if (size === undefined)
        throw new Malformed('a column of it has a reserved type');
    return size;
}

;// CONCATENATED MODULE: ./build/core/packages/sqlite-table.js

/** Depth of SQLite's own cursors. */
const MAX_DEPTH = 20;
/** More rows than any table of rpm has. */
const MAX_ROWS = 50_000;
const INTERIOR = 0x05;
const LEAF = 0x0d;
/**
 * The records of a table by the number of its root page, in the order of their keys. The payloads of a file are never
 * larger than the file, keys ascend, and no page is read twice: so a file cannot ask for more work than its size is worth.
 * https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
function* recordsOf(database, root) {
    let left = database.bytes.byteLength;
    let rows = 0;
    let last = -1;
    for (const page of leavesOf(database, root, 1)) {
        for (const at of cellsOf(page, 8)) {
            const [size, afterSize] = readVarint(page.bytes, at);
            const [key, start] = readVarint(page.bytes, afterSize);
            if (key <= last)
                throw new Malformed('the keys of a table do not ascend');
            last = key;
            left -= size;
            rows += 1;
            if (left < 0)
                throw new Malformed('its records are larger than the file');
            if (rows > MAX_ROWS)
                throw new Malformed(`it has more than ${MAX_ROWS} rows`);
            yield payloadOf(database, page, start, size);
        }
    }
}
function* leavesOf(database, number, depth) {
    if (depth > MAX_DEPTH)
        throw new Malformed(`a tree of it is more than ${MAX_DEPTH} pages deep`);
    const page = takePage(database, number);
    const type = page.view.getUint8(page.start);
    if (type === LEAF)
        yield page;
    else if (type !== INTERIOR)
        throw new Malformed(`its page ${number} is not of a table`);
    else
        for (const child of childrenOf(page))
            yield* leavesOf(database, child, depth + 1);
}
function childrenOf(page) {
    const { view, start } = page;
    const left = cellsOf(page, 12).map((at) => {
        if (at + 4 > view.byteLength)
            throw new Malformed('a cell of it leaves its page');
        return view.getUint32(at);
    });
    return [...left, view.getUint32(start + 8)];
}
/** Where the cells of a page begin. */
function cellsOf({ view, start }, header) {
    const count = view.getUint16(start + 3);
    const pointers = start + header;
    const content = pointers + 2 * count;
    if (content > view.byteLength)
        throw new Malformed('a page of it has more cells than room');
    return Array.from({ length: count }, (_, index) => {
        const at = view.getUint16(pointers + 2 * index);
        if (at < content || at >= view.byteLength)
            throw new Malformed('a cell of it leaves its page');
        return at;
    });
}
// https://www.sqlite.org/fileformat2.html#cellformat
function payloadOf(database, { bytes, view }, start, size) {
    const local = localSize(database.usable, size);
    const end = start + local;
    if (end + (local < size ? 4 : 0) > bytes.byteLength)
        throw new Malformed('a cell of it leaves its page');
    if (local === size)
        return bytes.subarray(start, end);
    const payload = new Uint8Array(size);
    payload.set(bytes.subarray(start, end));
    readChain(database, view.getUint32(end), payload.subarray(local));
    return payload;
}
function localSize(usable, size) {
    const most = usable - 35;
    if (size <= most)
        return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const local = least + ((size - least) % (usable - 4));
    return local <= most ? local : least;
}
/** Fills `rest` from a chain of overflow pages. https://www.sqlite.org/fileformat2.html#ovflpgs */
function readChain(database, first, rest) {
    let next = first;
    for (let at = 0; at < rest.byteLength;) {
        const { bytes, view } = takePage(database, next);
        const chunk = bytes.subarray(4, 4 + rest.byteLength - at);
        rest.set(chunk, at);
        at += chunk.byteLength;
        next = view.getUint32(0);
    }
    if (next !== 0)
        throw new Malformed('a chain of its pages is too long');
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-database.js



/** As rpm creates it: https://github.com/rpm-software-management/rpm/blob/rpm-4.20.0-release/lib/backend/sqlite.cc */
const TABLE = "CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)";
/** The table that lists the others begins on the first page. */
const SCHEMA_ROOT = 1;
/** Reads the headers of rpm's sqlite database from its file (docs/decisions/0017-databases-of-images.md). */
function readRpmDatabase(bytes) {
    try {
        const database = openDatabase(bytes);
        return { ok: true, headers: [...recordsOf(database, packagesRoot(database))].map(headerOf) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { ok: false, reason: error.message };
        throw error;
    }
}
// https://www.sqlite.org/fileformat2.html#storage_of_the_sql_database_schema
function packagesRoot(database) {
    const named = [...recordsOf(database, SCHEMA_ROOT)]
        .map((record) => columnsOf(record, 5))
        .filter(([, name]) => name !== undefined && textIn(name) === 'Packages');
    const [[type, , , root, sql] = [], ...others] = named;
    if (type === undefined || root === undefined || sql === undefined || others.length > 0)
        throw new Malformed(`it has ${named.length} tables Packages`);
    const written = textIn(sql)?.replace(/\s+/g, ' ').trim();
    if (textIn(type) !== 'table' || written !== TABLE)
        throw new Malformed('its table Packages is not of rpm');
    return pageIn(root);
}
function headerOf(record) {
    const [, blob] = columnsOf(record, 2);
    const header = blob === undefined ? undefined : blobIn(blob);
    if (header === undefined)
        throw new Malformed('a row of Packages has no header');
    return header;
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-header.js

/** Tags of a header. https://rpm.org/docs/4.20.x/manual/tags.html */
const TAGS = { name: 1000, version: 1001, release: 1002, epoch: 1003, architecture: 1022 };
const ENTRY = 16;
/** More entries than any package has. */
const MAX_ENTRIES = 10_000;
const MAX_TEXT = 200;
/**
 * Parses a header of rpm's database: two big-endian counts, index entries of 16 bytes, then the data.
 * https://rpm.org/docs/4.20.x/manual/format_header.html
 */
function readRpmHeader(bytes) {
    if (bytes.byteLength < 8)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0);
    const start = 8 + count * ENTRY;
    if (count > MAX_ENTRIES || start > bytes.byteLength)
        return undefined;
    const offsets = new Map();
    for (let index = 0; index < count; index += 1) {
        const at = 8 + index * ENTRY;
        offsets.set(view.getUint32(at), start + view.getUint32(at + 8));
    }
    const text = (tag) => textAt(bytes, offsets.get(tag));
    const [name, version, release] = [text(TAGS.name), text(TAGS.version), text(TAGS.release)];
    if (name === undefined || version === undefined || release === undefined)
        return undefined;
    const at = offsets.get(TAGS.epoch);
    const epoch = at === undefined || at + 4 > bytes.byteLength ? '' : `${view.getUint32(at)}:`;
    return { type: 'rpm', name, version: `${epoch}${version}-${release}`, architecture: text(TAGS.architecture) ?? '' };
}
function textAt(bytes, at) {
    if (at === undefined || at >= bytes.byteLength)
        return undefined;
    const rest = bytes.subarray(at, at + 4 * MAX_TEXT);
    const end = rest.indexOf(0);
    return (0,image_text/* recordable */.I)((0,image_text/* textOf */.b)(end < 0 ? rest : rest.subarray(0, end)), MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/core/packages/system-packages.js

/**
 * Parses dpkg's `status`, or a file of distroless' `status.d`.
 * https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html
 */
function* readDpkgStatus(text) {
    for (const stanza of stanzas(text)) {
        const [name, version] = [field(stanza, 'Package: '), field(stanza, 'Version: ')];
        const status = field(stanza, 'Status: ');
        if (name === undefined || version === undefined)
            continue;
        if (status !== undefined && !status.endsWith(' installed'))
            continue;
        yield { type: 'deb', name, version, architecture: field(stanza, 'Architecture: ') ?? '' };
    }
}
/** Parses apk's `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
function* readApkInstalled(text) {
    for (const stanza of stanzas(text)) {
        const [name, version] = [field(stanza, 'P:'), field(stanza, 'V:')];
        if (name !== undefined && version !== undefined)
            yield { type: 'apk', name, version, architecture: field(stanza, 'A:') ?? '' };
    }
}
/**
 * `debian 12` from an os-release file; empty if it has no such fields.
 * https://www.freedesktop.org/software/systemd/man/os-release.html
 */
function readDistribution(text) {
    const value = (key) => new RegExp(`^${key}=["']?([A-Za-z0-9._-]{1,50})["']?$`, 'm').exec(text)?.[1] ?? '';
    return `${value('ID')} ${value('VERSION_ID')}`.trim();
}
// One at a time: a file of blank lines has millions.
function* stanzas(text) {
    for (let start = 0; start < text.length;) {
        const blank = text.indexOf('\n\n', start);
        const end = blank < 0 ? text.length : blank;
        if (end > start)
            yield text.slice(start, end).split('\n');
        start = end + 1;
    }
}
function field(lines, name) {
    const line = lines.find((candidate) => candidate.startsWith(name));
    return line && (0,image_text/* recordable */.I)(line.slice(name.length).trim(), 200);
}

;// CONCATENATED MODULE: ./build/core/packages/read-packages.js







/**
 * Files that say what an image holds, as patterns of COPY: one that matches nothing is no mistake, a plain path would be. They are few, and match a little more than
 * is read: BuildKit looks through the whole image for each. https://docs.docker.com/reference/dockerfile/#copy---parents
 */
const PACKAGE_FILES = [
    '/**/conda-meta/*.json',
    // METADATA, INSTALLER, direct_url.json and PKG-INFO, of dist-info and egg-info.
    '/**/*-info/[MIdP][ENiK][TSrG]*',
    '/**/*.egg-inf[o]',
    '/var/lib/dpkg/statu[s]',
    '/var/lib/dpkg/status.d/*',
    '/**/lib/apk/db/installe[d]',
    '/**/rpm/rpmdb.sqlit[e]',
    '/**/os-releas[e]',
];
/** The files of rpm's database that are read; their size has a limit of its own. */
const RPM_DATABASE = /^\/(?:var\/lib|usr\/lib\/sysimage)\/rpm\/rpmdb\.sqlite$/;
/** More system packages than any distribution has. */
const MAX_SYSTEM_PACKAGES = 200_000;
/** Reads the packages of one platform of an image. A database that is not as it should be is `packages-unread`. */
function readPackages(platform, files) {
    const distributions = files
        .filter(({ path }) => /^\/(?:etc|usr\/lib)\/os-release$/.test(path))
        .map(({ bytes }) => (0,image_text/* textOf */.b)(bytes));
    return {
        platform,
        distribution: distributions.map(readDistribution).find((name) => name !== '') ?? '',
        conda: sorted(files.flatMap((file) => readCondaMeta(file) ?? [])),
        python: sorted((0,python_metadata/* readPythonPackages */.M)(files)),
        system: sorted(readSystemPackages(files)),
    };
}
function readSystemPackages(files) {
    const found = [];
    for (const file of files) {
        for (const named of readDatabase(file)) {
            found.push(named);
            if (found.length > MAX_SYSTEM_PACKAGES)
                throw unread(`it has more than ${MAX_SYSTEM_PACKAGES} system packages`);
        }
    }
    return found;
}
function readDatabase({ path, bytes }) {
    if (/^\/var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/.test(path))
        return readDpkgStatus((0,image_text/* textOf */.b)(bytes));
    if (/^(?:\/usr)?\/lib\/apk\/db\/installed$/.test(path))
        return readApkInstalled((0,image_text/* textOf */.b)(bytes));
    return RPM_DATABASE.test(path) ? readRpmPackages(bytes) : [];
}
function readRpmPackages(bytes) {
    const reading = readRpmDatabase(bytes);
    if (!reading.ok)
        throw unread(`rpm's database: ${reading.reason}`);
    return reading.headers.flatMap((header) => readRpmHeader(header) ?? []);
}
function unread(reason) {
    return new errors/* TerrariumError */.qM('packages-unread', `the image could not be read: ${reason}`);
}
/** Values as records list them: in the order of their JSON, each once. */
function sorted(list) {
    const keyed = new Map(list.map((value) => [JSON.stringify(value), value]));
    return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}


/***/ }),

/***/ 88726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58503);

/**
 * Removes user, password and conda token from a URL, because records must not contain them. The result is shortened
 * only afterwards, so that no partial secret remains. Empty if it is no text.
 */
function withoutSecrets(url) {
    const plain = (typeof url === 'string' ? url : '')
        .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@\s]*@/i, '$1')
        .replace(/(:\/\/[^/]+)\/t\/[^/]+/, '$1')
        .replace(/[?#].*$/s, '');
    return (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recordable */ .I)(plain, 500);
}


/***/ }),

/***/ 40698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ NOT_FROZEN),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   I$: () => (/* binding */ RECIPE_FOLDER),
/* harmony export */   QY: () => (/* binding */ isUser),
/* harmony export */   UV: () => (/* binding */ UV),
/* harmony export */   Uz: () => (/* binding */ runWithMounts),
/* harmony export */   WP: () => (/* binding */ DEFINITION_MOUNT),
/* harmony export */   aO: () => (/* binding */ UV_MOUNT),
/* harmony export */   kW: () => (/* binding */ UV_CONTEXT),
/* harmony export */   yP: () => (/* binding */ cacheMount),
/* harmony export */   ye: () => (/* binding */ DEFINITION)
/* harmony export */ });
/** Install prefix of generated steps: the same in every image, because conda writes it into files. */
const PREFIX = '/opt/terrarium/env';
/** Folder of the build context with a recipe's files; it is mounted, never copied. */
const RECIPE_FOLDER = '.terrarium';
/** Location of the recipe's files while it runs. */
const DEFINITION = '/run/terrarium/definition';
/** The mount of them. */
const DEFINITION_MOUNT = `type=bind,source=${RECIPE_FOLDER},target=${DEFINITION}`;
/** Message of a step if recorded packages could not be installed. */
const NOT_FROZEN = 'terrarium: the recorded packages were not installed';
/** Name of the context of a build that holds the program `uv`. */
const UV_CONTEXT = 'terrarium-uv';
/** Its folder while the step runs. */
const UV = '/run/terrarium/uv';
/** The mount of it. */
const UV_MOUNT = `type=bind,from=${UV_CONTEXT},target=${UV}`;
/** `RUN` with mounts, one per line. */
function runWithMounts(mounts, command) {
    return `RUN ${[...mounts.map((mount) => `--mount=${mount}`), command].join(' \\\n    ')}`;
}
/** A cache shared only by builds on the same base and platform. */
function cacheMount(tool, inputs, target) {
    const id = `terrarium-${tool}-${inputs.platform.replaceAll('/', '-')}-${inputs.baseDigest.slice(7, 19)}`;
    return `type=cache,id=${id},target=${target},sharing=locked`;
}
/** True for a user, or a user and a group, as a base image may specify it. The text is untrusted, from the registry. */
function isUser(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/.test(text);
}


/***/ }),

/***/ 13938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseMarker),
/* harmony export */   w: () => (/* binding */ foldMarker)
/* harmony export */ });
// White space is a blank or a tab: to pip, any other character is part of a token.
const TOKEN = /[ \t]*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+)|$)/y;
const VARIABLES = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'sys_platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform_machine',
    'platform_python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    // Used in lock files (PEP 751); every reader accepts them.
    'extras',
    'dependency_groups',
]);
/** Names from PEP 345 and old setuptools, which pip treats as today's names. */
const ALIASES = new Map([
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
/**
 * Parses an environment marker and returns its canonical text: one space between tokens, none inside parentheses,
 * which stand around `and` or `or` alone, double quotes unless the text contains one, today's variable names. `undefined` if it is not a valid marker.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function parseMarker(text) {
    let tokens = tokenize(text);
    let depth = 0;
    for (; tokens !== undefined && depth <= MAX_DEPTH && isWrapped(tokens); depth += 1)
        tokens = tokens.slice(1, -1);
    if (tokens === undefined)
        return undefined;
    const reader = { tokens, at: 0 };
    const marker = readDisjunction(reader, depth);
    return reader.at === tokens.length ? marker : undefined;
}
const MAX_DEPTH = 32;
// pip evaluates quoted text as a Python string: a backslash would be an escape.
const UNREADABLE = /\\|(?!\t)\p{Cc}/u;
function tokenize(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const match = TOKEN.exec(text);
        if (match === null || UNREADABLE.test(match[0]))
            return undefined;
        const [, paren, operator, quoted, word] = match;
        const token = paren ?? operator ?? word ?? (quoted === undefined ? undefined : requote(quoted));
        if (token !== undefined)
            tokens.push(token);
    }
    return tokens;
}
function requote(quoted) {
    const value = quoted.slice(1, -1);
    return value.includes('"') ? `'${value}'` : `"${value}"`;
}
function readDisjunction(reader, depth) {
    return readChain(reader, 'or', () => readChain(reader, 'and', () => readTerm(reader, depth)));
}
function readChain(reader, word, next) {
    let text = next();
    while (text !== undefined && reader.tokens[reader.at] === word) {
        reader.at += 1;
        const operand = next();
        text = operand === undefined ? undefined : `${text} ${word} ${operand}`;
    }
    return text;
}
function readTerm(reader, depth) {
    const start = reader.at;
    if (reader.tokens[start] !== '(')
        return readComparison(reader);
    reader.at += 1;
    const inner = depth > MAX_DEPTH ? undefined : readDisjunction(reader, depth + 1);
    reader.at += 1;
    if (inner === undefined || reader.tokens[reader.at - 1] !== ')')
        return undefined;
    return isNeeded(reader, start) ? `(${inner})` : inner;
}
// Parentheses around one comparison, or around others, mean nothing.
function isNeeded({ tokens, at }, start) {
    const inside = tokens.slice(start + 1, at - 1);
    return !isWrapped(inside) && inside.some((token) => token === 'and' || token === 'or');
}
function isWrapped(tokens) {
    let depth = 0;
    return (tokens[0] === '(' &&
        tokens.every((token, index) => {
            if (token === '(')
                depth += 1;
            if (token === ')')
                depth -= 1;
            return index === tokens.length - 1 ? depth === 0 : depth > 0;
        }));
}
function readComparison(reader) {
    const left = readOperand(reader);
    const operator = readOperator(reader);
    const right = readOperand(reader);
    return left === undefined || operator === undefined || right === undefined
        ? undefined
        : `${left} ${operator} ${right}`;
}
function readOperator(reader) {
    const [first = '', second] = reader.tokens.slice(reader.at, reader.at + 2);
    const negated = first === 'not' && second === 'in';
    reader.at += negated ? 2 : 1;
    if (negated)
        return 'not in';
    return first === 'in' || /^[=~!<>]/.test(first) ? first : undefined;
}
function readOperand(reader) {
    const token = reader.tokens[reader.at] ?? '';
    reader.at += 1;
    if (/^["']/.test(token))
        return token;
    const name = ALIASES.get(token) ?? token;
    return VARIABLES.has(name) ? name : undefined;
}
/** Works a marker out, from its comparisons up; answers `undefined` for what is none. */
function foldMarker(text, fold) {
    const canonical = parseMarker(text);
    return canonical === undefined ? undefined : foldAny({ tokens: canonical.match(CANONICAL) ?? [], at: 0 }, fold);
}
// Tokens of canonical text, in which a quoted text has no quotes of its own kind.
const CANONICAL = /[()]|"[^"]*"|'[^']*'|[^\s()"']+/g;
function foldAny(reader, fold) {
    return fold.any(operandsOf(reader, 'or', () => fold.all(operandsOf(reader, 'and', () => foldTerm(reader, fold)))));
}
function operandsOf(reader, word, next) {
    const operands = [next()];
    while (reader.tokens[reader.at] === word) {
        reader.at += 1;
        operands.push(next());
    }
    return operands;
}
function foldTerm(reader, fold) {
    const [first = '', second = ''] = reader.tokens.slice(reader.at, reader.at + 2);
    if (first === '(') {
        reader.at += 1;
        const inner = foldAny(reader, fold);
        reader.at += 1;
        return inner;
    }
    const words = second === 'not' ? 3 : 2;
    const right = reader.tokens[reader.at + words] ?? '';
    reader.at += words + 1;
    return fold.compare(first, second === 'not' ? 'not in' : second, right);
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   jm: () => (/* binding */ satisfiesRelease),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   pd: () => (/* binding */ comparePythonVersions),
/* harmony export */   td: () => (/* binding */ isSpecifier),
/* harmony export */   yn: () => (/* binding */ parsePythonVersion)
/* harmony export */ });
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-scheme
const RELEASE = 'v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)';
const COMPATIBLE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+';
const SUFFIX = [
    '(?:[-_.]?(?<phase>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?',
    '(?:-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?',
    '(?:[-_.]?dev[-_.]?(?<dev>[0-9]*))?',
].join('');
const LOCAL = '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?';
const VERSION = new RegExp(`^${RELEASE}${SUFFIX}${LOCAL}$`, 'i');
const EQUAL = new RegExp(`^[=!]=${RELEASE}(?:\\.\\*|${SUFFIX}${LOCAL})$`, 'i');
const COMPATIBLE_WITH = new RegExp(`^~=${COMPATIBLE}${SUFFIX}$`, 'i');
const ORDERED = new RegExp(`^[<>]=?${RELEASE}${SUFFIX}$`, 'i');
// PEP 440 allows any text after `===`. Only characters of versions are accepted, so that every tool ends it at the same
// place.
const IDENTICAL = /^===[A-Za-z0-9._*+!-]+$/;
const SPELLED = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
/**
 * A version, or the prefix of one (`1.2.*`), as PEP 440 normalizes it, with the zeros at its end as written: `1.0-RC.1` is `1.0rc1`.
 * What is no version stays as it is. https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization
 */
function canonicalVersion(text) {
    const prefix = text.endsWith('.*') ? text.slice(0, -2) : text;
    const parts = VERSION.exec(prefix)?.groups;
    if (parts === undefined)
        return text;
    const { epoch, release = '', phase, pre, implicit, post, dev, local } = parts;
    const number = (digits) => String(BigInt(digits || '0'));
    const lower = phase?.toLowerCase() ?? '';
    return [
        epoch === undefined || BigInt(epoch) === 0n ? '' : `${BigInt(epoch)}!`,
        release.split('.').map(number).join('.'),
        phase === undefined ? '' : `${SPELLED[lower] ?? lower}${number(pre)}`,
        implicit === undefined && post === undefined ? '' : `.post${number(implicit ?? post)}`,
        dev === undefined ? '' : `.dev${number(dev)}`,
        local === undefined ? '' : `+${localText(local)}`,
        text.slice(prefix.length),
    ].join('');
}
function localText(local) {
    const segments = local.toLowerCase().split(/[-_.]/);
    return segments.map((segment) => (/^[0-9]+$/.test(segment) ? String(BigInt(segment)) : segment)).join('.');
}
/** Parses a PEP 440 version, normalized or not. */
function parsePythonVersion(text) {
    const parts = VERSION.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const { epoch = '0', release = '', local } = parts;
    return {
        epoch: BigInt(epoch),
        release: release.split('.').map(BigInt),
        stage: stageOf(parts),
        local: local === undefined ? [] : local.toLowerCase().split(/[-_.]/).map(parseSegment),
    };
}
/**
 * Returns a number below, equal to or above 0: `1.0.dev1` < `1.0a1` < `1.0rc1` < `1.0` = `1` < `1.0+local` <
 * `1.0.post1` < `1!0`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
function comparePythonVersions(left, right) {
    return (compareValues(left.epoch, right.epoch) ||
        compareNumbers(left.release, right.release) ||
        compareNumbers(left.stage, right.stage) ||
        compareLocal(left.local, right.local));
}
/** The numbers of a release without suffixes; `undefined` for any other text. */
function parseRelease(text) {
    return /^[0-9]+(?:\.[0-9]+)*$/.test(text) ? text.split('.').map(BigInt) : undefined;
}
/**
 * True if a release satisfies a specifier; neither has suffixes.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 */
function satisfiesRelease(release, operator, bound) {
    const order = compareNumbers(release, bound);
    switch (operator) {
        case '==':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '~=':
            return order >= 0 && startsWith(release, bound.slice(0, -1));
        case '==*':
            return startsWith(release, bound);
        case '!=*':
            return !startsWith(release, bound);
    }
}
// Missing numbers are zero: `1` starts with `1.0`.
function startsWith(release, prefix) {
    return prefix.every((number, place) => number === (release[place] ?? 0n));
}
/** True for a PEP 440 version, normalized or not. */
function isVersion(text) {
    return VERSION.test(text);
}
/** True for one version specifier without white space: an operator and a version that it accepts. */
function isSpecifier(text) {
    return [EQUAL, COMPATIBLE_WITH, ORDERED, IDENTICAL].some((form) => form.test(text));
}
const PHASES = { a: 1n, alpha: 1n, b: 2n, beta: 2n };
const [BEFORE_ALL, CANDIDATE, RELEASED] = [0n, 3n, 4n];
// A suffix without a number counts as zero. A development release of the release itself sorts below its pre-releases.
function stageOf(parts) {
    const { phase, pre, dev } = parts;
    const post = parts.implicit ?? parts.post;
    const released = dev !== undefined && post === undefined ? BEFORE_ALL : RELEASED;
    return [
        ...(phase === undefined ? [released, 0n] : [PHASES[phase.toLowerCase()] ?? CANDIDATE, BigInt(pre ?? '')]),
        ...(post === undefined ? [0n, 0n] : [1n, BigInt(post)]),
        ...(dev === undefined ? [1n, 0n] : [0n, BigInt(dev)]),
    ];
}
function parseSegment(text) {
    return /^[0-9]+$/.test(text) ? BigInt(text) : text;
}
function compareNumbers(left, right) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareValues(left[index] ?? 0n, right[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
// Numbers sort above words, and a longer version above its own prefix.
function compareLocal(left, right) {
    for (const [index, a] of left.entries()) {
        const b = right[index];
        if (b === undefined)
            return 1;
        const order = typeof a === typeof b ? compareValues(a, b) : typeof a === 'bigint' ? 1 : -1;
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareValues(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 75789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ bareUrlProblem),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   l5: () => (/* binding */ wheelProblem),
/* harmony export */   rn: () => (/* binding */ urlProblem),
/* harmony export */   wE: () => (/* binding */ namedUrlProblem),
/* harmony export */   xr: () => (/* binding */ requirementScheme)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7187);

// The schemes that pip supports: https://pip.pypa.io/en/stable/topics/vcs-support/
const SCHEMES = new Set([
    'http',
    'https',
    ...['http', 'https', 'ssh', 'git', 'file'].map((transport) => `git+${transport}`),
    ...['http', 'https', 'ssh', 'static-http', 'file'].map((transport) => `hg+${transport}`),
    ...['http', 'https', 'ssh', 'svn', 'file'].map((transport) => `svn+${transport}`),
    ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((transport) => `bzr+${transport}`),
]);
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const FORM = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Lower-case scheme of a text that begins with a URL scheme supported by pip, or `undefined`. */
function requirementScheme(text) {
    const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
    return scheme !== undefined && SCHEMES.has(scheme) ? scheme : undefined;
}
/** Why pip does not accept a text as the URL of a requirement; `undefined` if it does. */
function urlProblem(text) {
    const match = FORM.exec(text);
    if (match === null || /\s/.test(text) || requirementScheme(text) === undefined)
        return 'expected a URL that pip knows';
    // Python refuses some other hosts, depending on its release.
    if (!/^[!-Z^-~]*$/.test(match[1] ?? ''))
        return 'expected a host name in ASCII';
    const egg = /[#&]egg=([^&]*)/.exec(text)?.[1];
    if (egg !== undefined && !NAME.test(egg))
        return '#egg= takes a name alone: write name[extra] @ URL';
    return undefined;
}
/** Why pip does not accept the URL after a name or `-e`. pip reads brackets at its end as extras. */
function namedUrlProblem(text) {
    const brackets = 'brackets at the end of a URL are not read: write name[extra] @ URL';
    return urlProblem(text) ?? (text.endsWith(']') ? brackets : undefined);
}
/** Why pip does not accept the URL on a line of its own, where a wheel is identified by its file name. */
function bareUrlProblem(url) {
    const problem = urlProblem(url);
    if (problem !== undefined)
        return problem;
    const path = decode(FORM.exec(url)?.[2] ?? '');
    return path === undefined ? 'the percent escapes of the URL are not UTF-8' : wheelProblem(path);
}
/** Why pip does not accept a path as that of a wheel; `undefined` if it does, or if it is not a wheel. */
function wheelProblem(path) {
    const name = path.split('/').findLast((part) => part !== '') ?? '';
    if (extensionOf(name) !== '.whl' || isWheelName(name))
        return undefined;
    return "expected a wheel's file name such as name-1.0-py3-none-any.whl";
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Extension as pip determines it: from the last dot, including a preceding `.tar`; empty if the only dots are leading
 * ones.
 */
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const start = name.search(/[^.]/);
    const dot = name.lastIndexOf('.');
    if (start < 0 || dot < start)
        return '';
    const tar = name.slice(0, dot).toLowerCase().endsWith('.tar');
    return name.slice(tar ? dot - '.tar'.length : dot);
}
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function isWheelName(name) {
    const parts = name.slice(0, -'.whl'.length).split('-');
    const [project = '', version = '', build = '0'] = parts.length === 6 ? parts : parts.slice(0, 2);
    const tags = parts.slice(-3).map((tag) => tag.split('.'));
    return ((parts.length === 5 || parts.length === 6) &&
        NAME.test(project) &&
        !project.includes('__') &&
        (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(version) &&
        /^[0-9]/.test(build) &&
        tags.flat().every((tag) => tag !== '') &&
        (tags[0] ?? []).every((tag) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(tag)));
}


/***/ }),

/***/ 36849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ parseExtras),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Ph: () => (/* binding */ splitMarker),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   nQ: () => (/* binding */ hasFragment),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   zB: () => (/* binding */ formatExtras),
/* harmony export */   zP: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51739);
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67885);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13938);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7187);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75789);





const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
const OPERATOR = /^(===|==|~=|!=|<=|>=|<|>)[ \t]+(?=[^=])/;
const LOCAL = /^[./~\\]|^file:/i;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Longer than any real requirement, because parsing scans white space more than once. */
const MAX_LENGTH = 2000;
/**
 * Parses a requirement as written in a line for pip: a name with extras, specifiers or a direct reference, and a
 * marker; or a URL. https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
const parseRequirement = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .kY)(parseText);
function parseText(text) {
    const parts = splitMarker(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    if ((0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementScheme */ .xr)(body) !== undefined) {
        const problem = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .bareUrlProblem */ .b5)(body);
        return problem === undefined ? { ok: true, requirement: { kind: 'url', url: body, marker } } : refuse(problem);
    }
    const match = NAMED.exec(body);
    if (match === null)
        return refuse(...notARequirement(body));
    const extras = parseExtras(match[2] ?? '');
    if (extras === undefined)
        return refuse('expected extras as [a,b]');
    const rest = body.slice(match[0].length);
    const common = { kind: 'named', name: normalizeName(match[1] ?? ''), extras, marker };
    if (rest.startsWith('@')) {
        const url = trimBlanks(rest.slice(1));
        if (LOCAL.test(url))
            return refuse(...notARequirement(url));
        const problem = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .namedUrlProblem */ .wE)(url);
        return problem === undefined ? { ok: true, requirement: { ...common, specifier: '', url } } : refuse(problem);
    }
    const specifier = parseSpecifiers(rest);
    if (specifier === undefined)
        return refuse(...wrongSpecifier(body, rest));
    return { ok: true, requirement: { ...common, specifier, url: undefined } };
}
/** Canonical text, which pip installs as is. */
function formatRequirement(requirement) {
    const marker = formatMarker(requirement.marker);
    if (requirement.kind === 'url')
        return `${requirement.url}${marker}`;
    const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
    return `${requirement.name}${formatExtras(requirement.extras)}${requirement.specifier}${url}${marker}`;
}
/** `[a,b]`, or nothing. */
function formatExtras(extras) {
    return extras.length === 0 ? '' : `[${extras.join(',')}]`;
}
/** ` ; marker`, or nothing. */
function formatMarker(marker) {
    return marker === undefined ? '' : ` ; ${marker}`;
}
/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True if pip has no choice of version. */
function isPinned(requirement) {
    const url = requirement.url;
    if (url !== undefined)
        return hasFragment(url, /^sha256=[0-9a-f]{64}/) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
    return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}
/** True if an element after the `#` of a URL has the given form. */
function hasFragment(url, form) {
    const [, ...elements] = url.split('#').flatMap((part, index) => (index === 0 ? [part] : part.split('&')));
    return elements.some((element) => form.test(element));
}
/** Body and canonical marker of a requirement. A URL may contain ";", so pip ends it only at "; ". */
function splitMarker(text) {
    if (text.length > MAX_LENGTH || /(?!\t)\p{Cc}/u.test(text))
        return refuse(`expected one line of at most ${MAX_LENGTH} characters`);
    const trimmed = trimBlanks(text);
    const url = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementScheme */ .xr)(trimmed) !== undefined || /^file:/i.test(trimmed);
    const at = trimmed.indexOf(url ? '; ' : ';');
    if (at < 0)
        return { ok: true, body: trimmed, marker: undefined };
    if (at === trimmed.length - 1)
        return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker: undefined };
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .g)(trimmed.slice(at + 1));
    if (marker === undefined)
        return refuse('the marker behind ";" is not understood');
    return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker };
}
/** Names between brackets, normalized, each once, the last of the alphabet first; `undefined` if they are not valid. */
function parseExtras(text) {
    const inside = trimBlanks(text);
    const extras = inside === '' ? [] : inside.split(',').map(trimBlanks);
    return extras.every((extra) => EXTRA.test(extra))
        ? [...new Set(extras.map(normalizeName))].sort().reverse()
        : undefined;
}
function refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
function notARequirement(text) {
    if (!LOCAL.test(text) && !/[/\\]/.test(text))
        return ['expected a requirement such as name==1.2'];
    const foreign = /^file:\/{1,3}(?![^/])/i.test(text);
    return ['expected a requirement, received a local path', foreign ? FOREIGN : 'name the folder alone: ./path[extra]'];
}
// `pip freeze` writes the folder from which conda built a package.
const FOREIGN = 'a folder of the machine that wrote the file: write name==version (pip list --format=freeze)';
function wrongSpecifier(body, rest) {
    if (/[/\\]/.test(body))
        return notARequirement(body);
    const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
    return [`specifier ${JSON.stringify((0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(rest, 40))} is not understood`, hint];
}
function parseSpecifiers(text) {
    if (text === '')
        return '';
    const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
    const parts = bare
        .replace(/,[ \t]*$/, '')
        .split(',')
        .map((part) => trimBlanks(part).replace(OPERATOR, '$1'));
    // pip ends the text after === at the next blank.
    if (parts.length > 1 && bare.includes('===') && /[ \t]/.test(trimBlanks(bare)))
        return undefined;
    return parts.every(_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecifier */ .td) ? canonicalSpecifiers(parts).join(',') : undefined;
}
/** Operators in the order in which people write them: `>=1,!=1.5,<2`. */
const OPERATORS = ['===', '==', '~=', '>=', '>', '!=', '<=', '<'];
// To pip, specifiers are a set, and a version is what it is normalized to.
function canonicalSpecifiers(parts) {
    const ranked = parts.map((part) => {
        const operator = OPERATORS.find((sign) => part.startsWith(sign)) ?? '';
        const version = part.slice(operator.length);
        const text = operator === '===' ? version : (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(version);
        return { rank: OPERATORS.indexOf(operator), text: `${operator}${text}` };
    });
    const sorted = ranked.sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : Number(a.text > b.text)));
    return [...new Set(sorted.map(({ text }) => text))];
}
// The grammar's white space is blanks and tabs: to pip, any other character is part of a token.
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text[start]))
        start += 1;
    while (end > start && isBlank(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}
function isBlank(char) {
    return char === ' ' || char === '\t';
}


/***/ }),

/***/ 50248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ decodeOptional),
/* harmony export */   J2: () => (/* binding */ decodeBoolean),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* reexport safe */ _fields_js__WEBPACK_IMPORTED_MODULE_1__.Ms),
/* harmony export */   P2: () => (/* binding */ decodeMap),
/* harmony export */   VX: () => (/* binding */ decodeList),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hs: () => (/* binding */ decodeTexts),
/* harmony export */   j1: () => (/* binding */ decodeLooseTexts),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   zC: () => (/* binding */ decodeStrings)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99838);




const yaml = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldReader */ .AL)({
    map: 'a map',
    list: 'a list',
    scalar: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD,
    isString: ({ text, plain }) => !plain || (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(text) === undefined,
    truth: /^(?:true|false)$/,
});
/** Reports every unknown key of the map, and lists the known ones. */
function checkKeys(findings, map, known, where, hints = {}) {
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, { known, where, hints });
}
/** Reads a string. A plain scalar that some YAML reader gives another type is an error: it must be quoted. */
function decodeString(findings, node, what) {
    if (node.kind !== 'scalar')
        return yaml.wrongType(findings, node, { what, expected: 'a string' });
    const type = node.plain ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(node.text) : undefined;
    if (type === undefined)
        return node.text;
    const message = `expected a string for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text)}, which YAML reads as a ${type}`;
    const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
    findings.error('yaml-type', message, { at: node.at, hint });
    return undefined;
}
/** Reads a scalar as written, where the schema allows numbers: `1.10` stays `1.10`. */
function decodeText(findings, node, what) {
    if (node.kind !== 'scalar')
        return yaml.wrongType(findings, node, { what, expected: 'a string or a number' });
    if (!node.plain || !['boolean', 'null'].includes((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(node.text) ?? ''))
        return node.text;
    return decodeString(findings, node, what);
}
/** Reads `true` or `false`. */
const decodeBoolean = yaml.boolean;
const decodeMap = yaml.map;
const decodeList = yaml.list;
/** Reads a list of strings; other elements are reported and left out. */
function decodeStrings(findings, node, what) {
    const items = decodeList(findings, node, what);
    return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}
/** Reads a map from names to strings. */
function decodeTexts(findings, node, what) {
    const map = decodeMap(findings, node, what);
    if (map === undefined)
        return undefined;
    const pairs = map.entries.map((entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)]);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
/**
 * Reads a map from names to texts that reach no image: what YAML gives another type is read as it is written, and every mistake is a
 * warning, for it costs no build.
 */
function decodeLooseTexts(findings, node, what) {
    return findings.asWarnings((own) => {
        const pairs = (decodeMap(own, node, what)?.entries ?? []).flatMap(({ key, value }) => {
            const text = decodeText(own, value, `${what}.${key}`);
            return value.kind === 'scalar' ? [[key, text ?? value.text]] : [];
        });
        return Object.fromEntries(pairs);
    });
}
/** Reads the value of a key, if the map has the key. */
function decodeOptional(findings, map, key, decode) {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key);
    return entry === undefined ? undefined : decode(findings, entry.value, key);
}


/***/ }),

/***/ 51071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ fieldReader),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25762);


/** The reader of a dialect. */
function fieldReader({ map, list, scalar, isString, truth }) {
    const wrongType = (findings, node, { what, expected, hint }) => {
        const received = node.kind === 'scalar' ? scalar(node.text) : { map, list }[node.kind];
        findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at, hint });
        return undefined;
    };
    return {
        wrongType,
        string: (findings, node, expectation) => node.kind === 'scalar' && isString(node) ? node.text : wrongType(findings, node, expectation),
        boolean: (findings, node, what) => {
            if (node.kind === 'scalar' && node.plain && truth.test(node.text))
                return node.text.toLowerCase() === 'true';
            return wrongType(findings, node, { what, expected: 'true or false' });
        },
        map: (findings, node, what) => (node.kind === 'map' ? node : wrongType(findings, node, { what, expected: map })),
        list: (findings, node, what) => node.kind === 'list' ? node.items : wrongType(findings, node, { what, expected: list }),
    };
}
/** Entries from which on a map is worth an index. */
const MANY = 16;
/** The first entry of a key, or `undefined`. */
function entryOf(map, key) {
    return map.entries.length < MANY ? map.entries.find((entry) => entry.key === key) : indexOf(map).get(key);
}
const indexes = new WeakMap();
function indexOf(map) {
    const known = indexes.get(map);
    if (known !== undefined)
        return known;
    const index = new Map(map.entries.toReversed().map((entry) => [entry.key, entry]));
    indexes.set(map, index);
    return index;
}
/** Reports every unknown key of a map, and lists the known ones. `fold` maps spellings of a key to one form. */
function checkKeys(findings, map, { known, where, fold = (key) => key, hints = {} }) {
    const names = new Set(known.map(fold));
    for (const { key, at } of map.entries) {
        if (names.has(fold(key)))
            continue;
        const meant = (0,_names_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(key, known);
        const own = Object.hasOwn(hints, key) ? hints[key] : undefined;
        const hint = own ?? (meant === undefined ? `remove it, or use one of: ${known.join(', ')}` : `write ${meant}`);
        findings.error('unknown-field', `unknown field ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} in ${where}`, { at, hint });
    }
}


/***/ }),

/***/ 40196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _model_same_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15809);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91838);


const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 1000;
/** True if the text is a pattern rather than a literal path. */
function isGlob(text) {
    return /[*?[{]/.test(text);
}
/**
 * Parses a case-sensitive pattern of `**` (any folders), `*`, `?`, `[...]` and `{a,b}`; `undefined` if it has more
 * than 1,000 characters, or its braces expand to more than 64 alternatives.
 */
function parseGlob(pattern) {
    if (pattern.length > MAX_LENGTH)
        return undefined;
    const alternatives = expandBraces(pattern)?.map((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .kZ)(tokenize(text)));
    return alternatives && ((path) => alternatives.some((matches) => matches(path)));
}
function tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
        const set = char === '[' ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSet */ .eK)(pattern, at) : undefined;
        if (pattern.startsWith('**/', at)) {
            tokens.push({ kind: 'directories' });
            at += 2;
        }
        else if (pattern.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 1;
        }
        else if (char === '*')
            tokens.push({ kind: 'star' });
        else if (char === '?')
            tokens.push({ kind: 'one' });
        else if (set !== undefined) {
            tokens.push(set.token);
            at = set.end;
        }
        else {
            tokens.push({ kind: 'char', char });
            at += char.length - 1;
        }
    }
    return tokens;
}
// Expands innermost braces first, one pair of each alternative per round.
function expandBraces(pattern) {
    let open = [pattern];
    for (;;) {
        const next = open.flatMap(expandOne);
        if (next.length > MAX_ALTERNATIVES)
            return undefined;
        if ((0,_model_same_items_js__WEBPACK_IMPORTED_MODULE_1__/* .haveSameItems */ .F)(next, open))
            return next;
        open = next;
    }
}
function expandOne(pattern) {
    const match = /\{([^{}]*)\}/.exec(pattern);
    if (match === null)
        return [pattern];
    const before = pattern.slice(0, match.index);
    const after = pattern.slice(match.index + match[0].length);
    return (match[1] ?? '')
        .split(',')
        .slice(0, MAX_ALTERNATIVES + 1)
        .map((choice) => `${before}${choice}${after}`);
}


/***/ }),

/***/ 91838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eK: () => (/* binding */ parseSet),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   zt: () => (/* binding */ folderMatcher)
/* harmony export */ });
/**
 * Matches whole paths in time proportional to path times pattern. Patterns come from the repository, and with a
 * backtracking regular expression `*a*a*a*a*b` could hang a run.
 */
function pathMatcher(tokens) {
    const { start, middle, end } = splitEnds(tokens);
    const isAfterSlash = start === '' || start.endsWith('/');
    const matchesMiddle = middleMatcher(middle, isAfterSlash);
    return (path) => {
        if (path.length < start.length + end.length || !path.startsWith(start) || !path.endsWith(end))
            return false;
        return matchesMiddle(path.slice(start.length, path.length - end.length));
    };
}
/** Matches whole paths, and folders that contain them. */
function folderMatcher(tokens) {
    const { start } = splitEnds(tokens);
    return (path) => path.startsWith(start) && lastMatch(tokens, path, true, true);
}
function middleMatcher(middle, isAfterSlash) {
    const [only] = middle;
    if (only === undefined)
        return (rest) => rest === '';
    if (middle.length === 1 && only.kind === 'star')
        return (rest) => !rest.includes('/');
    if (middle.length === 1 && only.kind === 'directories')
        return (rest) => (rest === '' ? isAfterSlash : rest.endsWith('/'));
    return (rest) => lastMatch(middle, rest, isAfterSlash, false);
}
function splitEnds(tokens) {
    const first = tokens.findIndex(({ kind }) => kind !== 'char');
    const from = first < 0 ? tokens.length : first;
    const to = Math.max(from, tokens.findLastIndex(({ kind }) => kind !== 'char') + 1);
    const text = (some) => some.map((token) => (token.kind === 'char' ? token.char : '')).join('');
    return { start: text(tokens.slice(0, from)), middle: tokens.slice(from, to), end: text(tokens.slice(to)) };
}
function lastMatch(tokens, path, isAfterSlash, folders) {
    let states = closure(tokens, arrive(tokens, new Set(), 0), isAfterSlash ? '/' : '');
    for (const char of path) {
        if (folders && char === '/' && states.has(tokens.length))
            return true;
        const next = new Set();
        for (const state of states)
            step(tokens, state, char, next);
        if (next.size === 0)
            return false;
        states = closure(tokens, next, char);
    }
    return states.has(tokens.length);
}
function arrive(tokens, states, first) {
    let state = first;
    while (tokens[state]?.kind === 'folders') {
        states.add(state);
        state += 1;
    }
    return states.add(state);
}
// Tokens that may match nothing are skipped; `directories` can only be skipped at the start or after a slash.
function closure(tokens, states, previous) {
    for (const state of states) {
        const kind = tokens[state]?.kind;
        if (kind === 'star' || kind === 'any' || (kind === 'directories' && previous === '/'))
            arrive(tokens, states, state + 1);
    }
    return states;
}
function step(tokens, state, char, next) {
    const token = tokens[state];
    if (token === undefined)
        return;
    if (token.kind === 'folders') {
        next.add(state);
        if (char === '/')
            arrive(tokens, next, state + 1);
    }
    else if (token.kind === 'any' || token.kind === 'directories')
        next.add(state);
    else if (token.kind === 'star') {
        if (char !== '/')
            next.add(state);
    }
    else if (accepts(token, char))
        arrive(tokens, next, state + 1);
}
function accepts(token, char) {
    if (token.kind === 'char')
        return token.char === char;
    if (char === '/' && !(token.kind === 'set' && token.crosses))
        return false;
    return token.kind === 'one' || token.ranges.some((range) => isWithin(range, char)) !== token.negated;
}
function isWithin([from, to], char) {
    const code = char.codePointAt(0) ?? 0;
    return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}
/** Parses `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` if it is not closed or a range is reversed. */
function parseSet(pattern, start) {
    const negated = pattern[start + 1] === '^' || pattern[start + 1] === '!';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    for (; pattern[at] !== ']' || ranges.length === 0; at += 1) {
        if (pattern[at] === '\\')
            at += 1;
        const from = pattern[at];
        if (from === undefined)
            return undefined;
        const isRange = pattern[at + 1] === '-' && pattern[at + 2] !== ']' && pattern[at + 2] !== undefined;
        const to = isRange ? (pattern[at + 2] ?? from) : from;
        if (from > to)
            return undefined;
        ranges.push([from, to]);
        if (isRange)
            at += 2;
    }
    return { token: { kind: 'set', negated, ranges }, end: at };
}


/***/ }),

/***/ 76651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ percentEncode)
/* harmony export */ });
/**
 * A text with all but the unreserved characters encoded, by its UTF-8 bytes: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 * It must be well-formed.
 */
function percentEncode(text) {
    const encode = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, encode);
}


/***/ }),

/***/ 16334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   h0: () => (/* binding */ scalarType),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
// Plain scalars that YAML 1.1 (PyYAML, and in the same way conda and Azure ML's tools) and YAML 1.2 (ruamel.yaml) do
// not both read as strings. A plain `-_` or `._` counts as a number, because ruamel.yaml tries to parse it as one and
// fails. https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
// https://yaml.org/spec/1.2.2/#103-core-schema
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)|[-+][0-9_]+)$/;
const FLOAT = /^(?:[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;
const TRUE = /^(?:yes|true|on|y)$/i;
/** The type that some YAML reader gives a plain scalar; `undefined` if all of them read a string. */
function scalarType(text) {
    if (NULL.test(text))
        return 'null';
    if (BOOLEAN.test(text))
        return 'boolean';
    if (INTEGER.test(text) || FLOAT.test(text))
        return 'number';
    return TIMESTAMP.test(text) ? 'timestamp' : undefined;
}
/**
 * Identity of a plain key for readers that give it a type: they treat keys of equal identity as duplicates, as `true`
 * equals 1 in Python. `'unknown'` can equal any other key that is not a string; `undefined` is a string.
 */
function keyIdentity(text) {
    const type = scalarType(text);
    if (type === undefined)
        return undefined;
    if (type === 'null')
        return 'null';
    if (type === 'boolean')
        return TRUE.test(text) ? '1' : '0';
    return /^(?:0|[1-9][0-9]*)$/.test(text) ? text : 'unknown';
}
// `=` and `<<` have special types in YAML 1.1. Numbers without digits and impossible dates cannot be constructed.
const NO_DIGITS = /^(?:=|<<|[-+]?(?:0[box])?_+|[-+]?\._+(?:[eE][-+]?[0-9]+)?)$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})|$)/;
const ZONE = /[-+]([0-9]{1,2})(?::([0-9]{2}))?$/;
/** True for a plain scalar that some YAML reader fails on. */
function isUnreadable(text) {
    if (NO_DIGITS.test(text))
        return true;
    const date = DATE.exec(text);
    return (date !== null &&
        !isDate(date.slice(1).map((part) => Number(part ?? 0)), ZONE.exec(text.slice(date[0].length))));
}
function isDate(parts, zone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    const inCalendar = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days;
    return (inCalendar && hour < 24 && minute < 60 && second < 60 && Number(zone?.[1] ?? 0) < 24 && Number(zone?.[2] ?? 0) < 60);
}
/** A scalar of YAML: plain where no reader takes it for anything else, else in double quotes with `\u` for what cannot be seen. */
function yamlText(text) {
    if (/^[A-Za-z][\w./-]*$/.test(text) && scalarType(text) === undefined)
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 99838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gM: () => (/* binding */ readYaml),
  h0: () => (/* reexport */ yaml_scalar/* scalarType */.h0)
});

// UNUSED EXPORTS: readDocument

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/core/text/yaml-document.js

// Duplicate keys are found during conversion, because the library compares every key with every other.
const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' };
/**
 * Reads one document and stops at the first mistake, or at a second document. The library's own functions go on to the end and make
 * an error with a stack for each mistake: a text of quotes would take gigabytes.
 */
function readOneDocument(text, lines) {
    try {
        return compose(new dist/* Parser */.iX(lines.addNewLine).parse(text));
    }
    catch (error) {
        if (error instanceof Stop)
            return error.mistake;
        throw error;
    }
}
class Stop extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
function compose(tokens) {
    let warning;
    let isFirst = true;
    const composer = composerOf((mistake) => {
        warning ??= mistake;
    });
    for (const token of tokens) {
        if (token.type === 'error')
            return refused(token.offset, sourced(token));
        if (token.type === 'doc-end' && isFirst)
            return refused(token.offset, 'expected a document before its end');
        if (token.type === 'document' && !isFirst)
            return warning ?? { kind: 'several', offset: token.offset };
        // It gives a document only when the next one follows.
        for (const _ of composer.next(token))
            ;
        isFirst &&= token.type !== 'document';
    }
    const [document] = composer.end();
    if (document === undefined)
        return { kind: 'empty' };
    return warning ?? { kind: 'document', document };
}
/** A composer that throws `Stop` at the first error. */
function composerOf(onWarning) {
    let first;
    const onError = (source, code, message, isWarning = false) => {
        const mistake = { ...refused(offsetOf(source), message), isTag: code === 'TAG_RESOLVE_FAILED' };
        if (isWarning)
            return onWarning(mistake);
        // Each level above catches what is thrown, and reports it here as a mistake of its own.
        first ??= new Stop(mistake);
        throw first;
    };
    // The member that the composer hands to whatever reads a node.
    return Object.assign(new dist/* Composer */.Dk(OPTIONS), { onError });
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : (source[0] ?? 0);
}
function sourced({ message, source }) {
    return source ? `${message}: ${JSON.stringify(source)}` : message;
}
function refused(offset, message) {
    return { kind: 'refused', offset, message, isTag: false };
}

// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(16334);
;// CONCATENATED MODULE: ./build/core/text/yaml-plain.js

/**
 * Reads a text that has nothing in it about which a parser would have to think: block maps and lists of scalars on one line each.
 * Most definitions are such texts, and it takes a tenth of the time. `undefined` for every other text; the tree of one that it reads
 * is that of `readYaml`, with the same positions.
 */
function readPlainYaml(text) {
    if (!PLAIN_TEXT.test(text))
        return undefined;
    const lines = linesOf(text);
    const [first] = lines;
    if (first === undefined || first.indent !== 0 || lines.length > MOST_LINES)
        return undefined;
    const cursor = { lines, at: 0 };
    const root = readBlock(cursor, first, 0);
    return cursor.at === lines.length ? root : undefined;
}
/** So many have no more nodes than `readYaml` accepts. */
const MOST_LINES = 50_000;
const MAX_LEVELS = 32;
const PLAIN_TEXT = /^[\n -~]*$/;
function linesOf(text) {
    const lines = [];
    let number = 0;
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        number += 1;
        let begin = start;
        while (begin < end && text.charCodeAt(begin) === BLANK)
            begin += 1;
        let last = end;
        while (last > begin && text.charCodeAt(last - 1) === BLANK)
            last -= 1;
        const isMarker = lines.length === 0 && begin === start && last - begin === 3 && text.startsWith('---', begin);
        if (last > begin && text.charCodeAt(begin) !== HASH && !isMarker)
            lines.push({ number, indent: begin - start, text: text.slice(begin, last) });
        start = end + 1;
    }
    return lines;
}
const BLANK = 32;
const HASH = 35;
function readBlock(cursor, { indent, text }, level) {
    if (level > MAX_LEVELS)
        return undefined;
    return text.startsWith('- ') ? readList(cursor, indent, level) : readMap(cursor, indent, level);
}
// A key that every reader takes for a string, because it starts with a letter and is no word for true, false or nothing.
const KEY = /^([A-Za-z$][\w$./-]{0,127}):(?: +(?![ #])(.+)| +#.*)?$/;
function readMap(cursor, indent, level) {
    const { lines } = cursor;
    const first = lines[cursor.at];
    const entries = [];
    for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        const match = line.indent === indent ? KEY.exec(line.text) : null;
        const [, key, rest] = match ?? [];
        if (key === undefined || (key.length <= 5 && (0,yaml_scalar/* scalarType */.h0)(key) !== undefined))
            return undefined;
        if (entries.some((entry) => entry.key === key))
            return undefined;
        const value = rest === undefined ? readBelow(cursor, indent, level) : readInline(cursor, line, rest, indent);
        if (value === undefined)
            return undefined;
        entries.push({ key, at: { line: line.number, column: indent + 1 }, value });
        if (entries.length > MAX_ENTRIES)
            return undefined;
    }
    return first && { kind: 'map', at: { line: first.number, column: indent + 1 }, entries };
}
/** Keys are compared with each other. */
const MAX_ENTRIES = 100;
function readBelow(cursor, indent, level) {
    cursor.at += 1;
    const next = cursor.lines[cursor.at];
    const isList = next?.indent === indent && next.text.startsWith('- ');
    return next !== undefined && (next.indent > indent || isList) ? readBlock(cursor, next, level + 1) : undefined;
}
function readInline(cursor, line, rest, indent) {
    cursor.at += 1;
    // The line after it may go on with the scalar.
    if ((cursor.lines[cursor.at]?.indent ?? 0) > indent)
        return undefined;
    return readScalar(rest, line.number, line.indent + line.text.length - rest.length + 1);
}
function readList(cursor, indent, level) {
    const { lines } = cursor;
    const first = lines[cursor.at];
    const items = [];
    for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        if (!line.text.startsWith('- '))
            break;
        const item = line.indent === indent ? readItem(cursor, line, level) : undefined;
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    const isOver = (lines[cursor.at]?.indent ?? 0) <= indent;
    return first && isOver ? { kind: 'list', at: { line: first.number, column: indent + 1 }, items } : undefined;
}
function readItem(cursor, line, level) {
    const text = line.text.slice(1).trimStart();
    const inner = { number: line.number, indent: line.indent + line.text.length - text.length, text };
    if (!KEY.test(text) && !text.startsWith('- '))
        return readInline(cursor, line, text, line.indent);
    cursor.lines[cursor.at] = inner;
    return readBlock(cursor, inner, level + 1);
}
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*)?$/;
/** Behind none of these at its start, a scalar is plain in every reader. */
const PLAIN = /^(?:[A-Za-z0-9_/.$~<=+(^;\\]|-[^ ])/;
function readScalar(rest, line, column) {
    const quoted = QUOTED.exec(rest);
    const at = { line, column };
    if (quoted !== null)
        return { kind: 'scalar', at, text: quoted[1] ?? quoted[2] ?? '', plain: false };
    if (!PLAIN.test(rest))
        return undefined;
    const comment = rest.indexOf(' #');
    const text = comment < 0 ? rest : rest.slice(0, comment).trimEnd();
    if (text.includes(': ') || text.endsWith(':') || (0,yaml_scalar/* isUnreadable */.GZ)(text))
        return undefined;
    return { kind: 'scalar', at, text, plain: true };
}

;// CONCATENATED MODULE: ./build/core/text/yaml-text.js

/** Limits of one document. */
const MAX_LINES = 200_000;
const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
// Characters that YAML 1.1 does not allow in a stream, line ends known only to YAML 1.1 (NEL, LS, PS), a carriage
// return that only some readers treat as a line end, and a byte order mark inside the text.
// https://yaml.org/spec/1.1/#id868524 https://yaml.org/spec/1.2.2/#54-line-break-characters
const UNREADABLE = /[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;
/**
 * Finds text that YAML readers read differently, or that would take a parser long: characters, tabs between tokens
 * (PyYAML does not accept them, but JSON does), directives other than a version, and documents beyond the limits.
 * Linear time.
 */
function checkYamlText(text, json) {
    if (text.split('\n', MAX_LINES + 1).length > MAX_LINES)
        return { code: 'yaml-limits', offset: 0, message: LIMITS };
    const unreadable = UNREADABLE.exec(text);
    if (unreadable !== null) {
        const hex = (unreadable[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const message = `the character U+${hex} is not read alike by every YAML reader`;
        return { code: 'yaml-syntax', offset: unreadable.index, message, hint: 'write it as an escape in double quotes' };
    }
    return checkTokens(text, json);
}
// Marker tokens that the lexer adds, all control characters: start of document, end of broken flow, scalar.
const SCALAR_SIGN = '\u001F';
/** More than any document has between two indicators: the parser would take seconds to say that one of them is unexpected. */
const MAX_WORDS = 10_000;
/** First characters of scalars, aliases, anchors and tags. */
const WORD = /^[\u001F"'&*!]/;
const SIGN = /^[\u0002\u0018\u001F]$/;
function checkTokens(text, json) {
    const scan = {
        offset: 0,
        nodes: 0,
        words: 0,
        open: [],
        opened: 0,
        header: undefined,
        lineStart: true,
        bare: false,
        afterBare: false,
    };
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const fault = scan.bare ? checkBareScalar(scan, token, text) : checkToken(scan, token, text);
        if (WORD.test(token))
            scan.words += 1;
        if (scan.words > MAX_WORDS)
            return { ...TOO_MUCH, offset: scan.offset };
        if (fault !== undefined && !(json && JSON_MAY.includes(fault)))
            return { ...fault, offset: scan.offset };
        if (!SIGN.test(token) && !/^[ \t]/.test(token))
            scan.lineStart = /^(?:\r?\n)?$/.test(token);
        scan.afterBare = scan.bare;
        scan.bare = token === SCALAR_SIGN;
        if (!SIGN.test(token))
            scan.offset += token.length;
    }
    return undefined;
}
const TOO_MUCH = { code: 'yaml-limits', message: LIMITS };
const TAB = {
    code: 'yaml-syntax',
    message: 'a tab between words is not read alike by every YAML reader',
    hint: 'replace it by blanks',
};
const TRAILING = /\n* +(?:\n|$)/y;
function checkBlockScalar(header, content, text, end) {
    TRAILING.lastIndex = end;
    if (/\d/.test(header) && TRAILING.test(text))
        return TRAILING_BLANKS;
    if (/^\n* +(?:\n|$)|^\n* *\t[ \t]*(?:[\n#]|$)/.test(content))
        return LEADING_BLANKS;
    return /^[^ \n]/m.test(content) ? NO_INDENT : undefined;
}
// Blanks are part of the text if they are longer than the indentation given in the header.
const TRAILING_BLANKS = {
    code: 'yaml-syntax',
    message: 'lines of blanks behind a block scalar are not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML requires at least one blank, even if the scalar is the whole document.
const NO_INDENT = { code: 'yaml-syntax', message: 'expected the block scalar to be indented' };
// ruamel.yaml takes the indentation from such a line, and a tab can end the scalar.
const LEADING_BLANKS = {
    code: 'yaml-syntax',
    message: 'a block scalar that starts with a line of white space is not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML treats both as indicators within brackets, regardless of what follows.
const FLOW_SIGN = {
    code: 'yaml-syntax',
    message: 'a plain scalar within brackets that starts with : or holds ? is not read alike by every YAML reader',
    hint: 'quote it',
};
const EXPLICIT_KEY = {
    code: 'yaml-key',
    message: 'a key behind ? is not read alike by every YAML reader',
    hint: 'write key: value',
};
// PyYAML requires the colon on the line of the key.
const LONELY_COLON = {
    code: 'yaml-key',
    message: 'a colon that starts a line is not read alike by every YAML reader',
    hint: 'write key: value on one line',
};
const CLOSED = {
    code: 'yaml-syntax',
    message: 'a bracket is closed that is not open',
    hint: 'remove it, or quote the text',
};
// Within brackets ruamel.yaml continues the scalar, except after a quoted key of a map.
function hugs(scan, text) {
    const { open, offset } = scan;
    return (scan.afterBare || open.at(-1) === '[') && /\S/.test(text.charAt(offset + 1));
}
const FLOW_COLON = {
    code: 'yaml-syntax',
    message: 'a colon within brackets is not read alike by every YAML reader',
    hint: 'write a blank behind it',
};
function checkBareScalar(scan, token, text) {
    const { header } = scan;
    scan.header = undefined;
    if (header !== undefined)
        return checkBlockScalar(header, token, text, scan.offset + token.length);
    if (scan.open.length > 0 && /^:|\?/.test(token))
        return FLOW_SIGN;
    return token.includes('\t') ? TAB : undefined;
}
// PyYAML accepts no other names: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/scanner.py#L900
const ANCHOR_NAME = {
    code: 'yaml-alias',
    message: 'expected letters, digits, - and _ as the name of an anchor',
    hint: 'choose another name',
};
const ESCAPED_BREAK = {
    code: 'yaml-syntax',
    message: 'an empty line behind an escaped line break is not read alike by every YAML reader',
    hint: 'remove it, or write \\n',
};
// JSON writes a character beyond U+FFFF as a pair of escapes; PyYAML decodes the pair as two invalid characters.
const SURROGATE = {
    code: 'yaml-syntax',
    message: 'an escape of half a character is not read alike by every YAML reader',
    hint: 'write the character itself, or \\U and eight hex digits',
};
function hasSurrogate(quoted) {
    return [...quoted.matchAll(/\\(?:u[dD][89A-Fa-f]|.)/gs)].some(([found]) => found.length > 2);
}
function checkToken(scan, token, text) {
    switch (dist/* CST */.DB.tokenType(token)) {
        case 'newline':
            scan.opened = 0;
            return undefined;
        case 'space':
            return token.includes('\t') ? TAB : undefined;
        case 'double-quoted-scalar':
            if (/\\\n[ \t]*\n/.test(token))
                return ESCAPED_BREAK;
            return hasSurrogate(token) ? SURROGATE : undefined;
        case 'anchor':
        case 'alias':
            return /^.[A-Za-z0-9_-]+$/.test(token) ? undefined : ANCHOR_NAME;
        case 'block-scalar-header':
            scan.header = token;
            return undefined;
        case 'directive-line':
            return checkDirective(token);
        case 'flow-map-start':
        case 'flow-seq-start':
            scan.open.push(token);
            return scan.open.length > MAX_DEPTH ? TOO_MUCH : countNode(scan);
        case 'flow-map-end':
            return scan.open.pop() === '{' ? undefined : CLOSED;
        case 'flow-seq-end':
            return scan.open.pop() === '[' ? undefined : CLOSED;
        case 'explicit-key-ind':
            return EXPLICIT_KEY;
        case 'seq-item-ind':
        case 'map-value-ind':
            if (token === ':' && scan.lineStart)
                return LONELY_COLON;
            if (token === ':' && scan.open.length > 0 && hugs(scan, text))
                return FLOW_COLON;
            scan.opened += scan.open.length > 0 ? 0 : 1;
            return scan.opened > MAX_DEPTH ? TOO_MUCH : countNode(scan);
        case 'comma':
            return countNode(scan);
        default:
            return undefined;
    }
}
// Each item, key and value of a document has such an indicator, so twice the limit of nodes means too many nodes.
function countNode(scan) {
    scan.nodes += 1;
    scan.words = 0;
    return scan.nodes > 2 * MAX_NODES ? TOO_MUCH : undefined;
}
function checkDirective(token) {
    if (/^%YAML 1\.[12]$/.test(token))
        return undefined;
    return { code: 'yaml-syntax', message: 'expected no directive but %YAML 1.1 or %YAML 1.2', hint: 'remove it' };
}
// JSON is unambiguous, even where YAML readers disagree about it.
const JSON_MAY = [TAB, SURROGATE, LONELY_COLON, FLOW_COLON];

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
;// CONCATENATED MODULE: ./build/core/text/yaml-tree.js




/** Why and where a document is refused. */
class Refusal extends Error {
    code;
    offset;
    hint;
    constructor(code, offset, message, hint) {
        super(message);
        this.code = code;
        this.offset = offset;
        this.hint = hint;
    }
}
/** Converts a document's tree, with aliases and merge keys expanded. Throws `Refusal`. */
function convertYaml(contents, text, locate) {
    const conversion = { text, locate, anchors: new Map(), aliased: new Set(), nodes: 0 };
    const { node } = convertNode(conversion, contents, 0, 0);
    return conversion.aliased.size === 0 ? node : markShared(node, conversion.aliased);
}
/** The tree, with every scalar in a node that an alias refers to marked as shared, at each place where it occurs. */
function markShared(root, aliased) {
    const shared = new Set();
    const collect = (node) => {
        if (shared.has(node))
            return;
        shared.add(node);
        for (const child of childrenOf(node))
            collect(child);
    };
    for (const node of aliased)
        collect(node);
    const marked = new Map();
    const mark = (node) => {
        const copy = marked.get(node) ??
            markChildren(node.kind === 'scalar' && shared.has(node) ? { ...node, shared: true } : node, mark);
        marked.set(node, copy);
        return copy;
    };
    return mark(root);
}
function childrenOf(node) {
    if (node.kind === 'scalar')
        return [];
    return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}
function markChildren(node, mark) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(mark) };
    if (node.kind === 'scalar')
        return node;
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: mark(entry.value) })) };
}
function convertNode(conversion, node, level, fallback) {
    const offset = node?.range?.[0] ?? fallback;
    if ((0,dist/* isAlias */.Vj)(node))
        return resolveAlias(conversion, node.source, level, offset);
    count(conversion, 1, level, offset);
    if (node === null)
        return emptyNode(conversion, offset);
    const anchor = node.anchor;
    if (anchor !== undefined)
        declareAnchor(conversion, anchor, offset);
    const converted = convertContent(conversion, node, level, offset);
    if (anchor !== undefined)
        conversion.anchors.set(anchor, converted);
    return converted;
}
function count(conversion, nodes, level, offset) {
    conversion.nodes += nodes;
    if (conversion.nodes > MAX_NODES || level > MAX_DEPTH)
        throw new Refusal('yaml-limits', offset, LIMITS);
}
function emptyNode(conversion, offset) {
    return { node: { kind: 'scalar', at: conversion.locate(offset), text: '', plain: true }, nodes: 1, depth: 0 };
}
// PyYAML refuses an anchor that is defined twice: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/composer.py#L74
function declareAnchor(conversion, anchor, offset) {
    if (conversion.anchors.has(anchor))
        throw new Refusal('yaml-alias', offset, `anchor &${anchor} is given twice`, 'choose another name');
    conversion.anchors.set(anchor, undefined);
}
function resolveAlias(conversion, name, level, offset) {
    const target = conversion.anchors.get(name);
    if (target === undefined) {
        const why = conversion.anchors.has(name) ? 'stands within its own anchor' : 'has no anchor before it';
        throw new Refusal('yaml-alias', offset, `alias *${name} ${why}`);
    }
    count(conversion, target.nodes, level + target.depth, offset);
    conversion.aliased.add(target.node);
    return target;
}
function convertContent(conversion, node, level, offset) {
    checkTag(node, offset);
    if ((0,dist/* isScalar */.jn)(node))
        return convertScalar(conversion, node, offset);
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(conversion, node, level, offset);
    if (!(0,dist/* isSeq */.oP)(node))
        throw new Refusal('yaml-syntax', offset, 'expected a map, a list or a scalar');
    const items = node.items.map((item) => convertNode(conversion, item, level + 1, offset));
    return collect({ kind: 'list', at: conversion.locate(offset), items: items.map((item) => item.node) }, items);
}
function collect(node, children) {
    const nodes = children.reduce((sum, child) => sum + child.nodes, 1);
    const depth = children.reduce((deepest, child) => Math.max(deepest, child.depth + 1), 0);
    return { node, nodes, depth };
}
function checkTag(node, offset) {
    const tag = node.tag;
    if (tag === undefined || tag === null)
        return;
    const kind = (0,dist/* isMap */.jh)(node) ? 'map' : (0,dist/* isSeq */.oP)(node) ? 'seq' : 'str';
    if (tag !== `tag:yaml.org,2002:${kind}`) {
        throw new Refusal('yaml-tag', offset, `tag ${JSON.stringify((0,shorten/* shorten */.m)(tag, 100))} is not read`, 'remove the tag');
    }
}
function convertScalar(conversion, scalar, offset) {
    const text = scalarText(conversion, scalar);
    const plain = isPlain(scalar);
    if (!text.isWellFormed())
        throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received a lone surrogate');
    if (plain && (0,yaml_scalar/* isUnreadable */.GZ)(text)) {
        throw new Refusal('yaml-type', offset, `some YAML reader cannot read the plain scalar ${text}`, `quote it: "${text}"`);
    }
    return { node: { kind: 'scalar', at: conversion.locate(offset), text, plain }, nodes: 1, depth: 0 };
}
function isPlain(scalar) {
    return scalar.type === 'PLAIN' && (scalar.tag === undefined || scalar.tag === null);
}
// If the text ends without a line break, a block scalar does too (PyYAML, ruamel.yaml; the specification keeps the
// break "if present"): https://yaml.org/spec/1.2.2/#8112-block-chomping-indicator
function scalarText(conversion, scalar) {
    const text = String(scalar.value);
    if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED')
        return text;
    const cut = scalar.range?.[1] === conversion.text.length && !conversion.text.endsWith('\n');
    return cut && text.endsWith('\n') ? text.slice(0, -1) : text;
}
function convertMap(conversion, map, level, offset) {
    const keys = { names: new Set(), identities: new Set() };
    const own = [];
    let merged = [];
    const children = [];
    for (const pair of map.items) {
        const key = readKey(conversion, pair, offset);
        addKey(keys, key);
        const value = convertNode(conversion, pair.value, level + 1, key.offset);
        if (key.merge)
            merged = mergeSources(value.node, key.offset).flatMap((source) => source.entries);
        else
            own.push({ key: key.name, at: conversion.locate(key.offset), value: value.node });
        children.push(value);
    }
    return collect(mergeEntries(conversion, offset, own, merged), children);
}
function readKey(conversion, pair, fallback) {
    const node = pair.key;
    const offset = node?.range?.[0] ?? fallback;
    if (!(0,dist/* isScalar */.jn)(node))
        throw new Refusal('yaml-key', offset, 'expected a key that is a string');
    checkTag(node, offset);
    checkKeySpan(conversion, node, offset);
    const name = String(node.value);
    if (!name.isWellFormed() || name.includes('\0'))
        throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received NUL or a lone surrogate');
    const plain = isPlain(node);
    if (plain && (name === '' || (name !== '<<' && (0,yaml_scalar/* isUnreadable */.GZ)(name))))
        throw new Refusal('yaml-key', offset, `some YAML reader cannot read the plain key ${JSON.stringify(name)}`, 'quote it');
    if (node.anchor !== undefined) {
        declareAnchor(conversion, node.anchor, offset);
        conversion.anchors.set(node.anchor, convertScalar(conversion, node, offset));
    }
    return { name, plain, offset, merge: plain && name === '<<' };
}
// PyYAML accepts only keys on one line and of at most 1,024 characters, even where YAML 1.2 allows more.
function checkKeySpan(conversion, key, offset) {
    const written = conversion.text.slice(offset, key.range?.[1] ?? offset);
    if (written.length > 1024 || written.includes('\n'))
        throw new Refusal('yaml-key', offset, 'expected a key on one line, of at most 1,024 characters');
}
function addKey(keys, { name, plain, offset }) {
    if (keys.names.has(name))
        throw new Refusal('yaml-duplicate-key', offset, `key ${JSON.stringify(name)} is given twice`);
    keys.names.add(name);
    const identity = plain ? (0,yaml_scalar/* keyIdentity */.CP)(name) : undefined;
    if (identity === undefined)
        return;
    const { identities } = keys;
    if (identities.has(identity) || identities.has('unknown') || (identity === 'unknown' && identities.size > 0)) {
        const message = `key ${JSON.stringify(name)} is the same as another one to some YAML reader`;
        throw new Refusal('yaml-key', offset, message, 'quote the keys');
    }
    identities.add(identity);
}
function mergeSources(value, offset) {
    const sources = value.kind === 'list' ? value.items : [value];
    return sources.map((source) => {
        if (source.kind === 'map')
            return source;
        throw new Refusal('yaml-merge', offset, 'expected a map or a list of maps behind <<');
    });
}
// The map's own entries take precedence, then the first source that has the key, as PyYAML merges:
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L178
function mergeEntries(conversion, offset, own, merged) {
    const entries = new Map(own.map((entry) => [entry.key, entry]));
    for (const entry of merged)
        if (!entries.has(entry.key))
            entries.set(entry.key, entry);
    const keys = { names: new Set(), identities: new Set() };
    if (merged.length > 0)
        for (const name of entries.keys())
            addKey(keys, { name, plain: true, offset });
    return { kind: 'map', at: conversion.locate(offset), entries: [...entries.values()] };
}

;// CONCATENATED MODULE: ./build/core/text/yaml.js









/**
 * Parses one YAML document as the tools that install from it do, with aliases and merge keys expanded. Refused with a
 * position: syntax errors, duplicate keys, several documents, tags other than `!!str`, `!!seq` and `!!map`, keys that
 * are not strings, anything that PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) read differently, and documents beyond
 * 200,000 lines, 200,000 nodes (alias targets count each time) or 64 levels. A `*.json` file that contains JSON is
 * parsed as JSON.
 */
function readYaml(written, path) {
    const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const plain = readPlainYaml(text);
    if (plain !== undefined)
        return { ok: true, root: plain };
    const reading = readDocument(text, isJson(written, path));
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
/** Any text, without byte order mark and carriage returns; `readYaml` has a shorter way for plain ones. */
function readDocument(text, json) {
    const fault = checkYamlText(text, json);
    if (fault !== undefined)
        return refuse(fault.code, positionOf(text, fault.offset), fault.message, fault.hint);
    const lines = new dist/* LineCounter */.HN();
    const reading = readOneDocument(text, lines);
    switch (reading.kind) {
        case 'empty':
            return { ok: true, root: { kind: 'scalar', at: diagnostic/* START */.d3, text: '', plain: true } };
        case 'several':
            return refuse('yaml-syntax', locate(lines, reading.offset), SEVERAL, ONE);
        case 'refused': {
            const code = reading.isTag ? 'yaml-tag' : 'yaml-syntax';
            return refuse(code, locate(lines, reading.offset), firstLine(reading.message));
        }
        case 'document':
            return convert(reading.document.contents, text, lines);
    }
}
const SEVERAL = 'expected one document, received several';
const ONE = 'keep one document a file';
function convert(contents, text, lines) {
    try {
        return { ok: true, root: convertYaml(contents, text, (offset) => locate(lines, offset)) };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return refuse(error.code, locate(lines, error.offset), error.message, error.hint);
    }
}
function isJson(text, path) {
    return /\.json$/i.test(path) && (0,json/* parseJson */.qF)(text) !== undefined;
}
// The same text can be at several paths, so the caller adds the path.
function refuse(code, at, message, hint) {
    return { ok: false, diagnostic: (0,findings/* finding */.gk)('error', code, message, { path: '', at, hint }) };
}
function locate(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function positionOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}


/***/ }),

/***/ 34368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BUILDER_STATE),
/* harmony export */   O: () => (/* binding */ lazyBuilder)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49965);


/** State under which the builder that we made is handed to the post step. */
const BUILDER_STATE = 'builder';
/**
 * The builder, found at the first build: a run that builds nothing needs no engine. Where the current one cannot publish, one
 * that can is made, and `onCreated` receives its name.
 */
function lazyBuilder(options, config, registry, target, onCreated) {
    let opened;
    const builder = () => {
        opened ??= (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilder */ .IR)(options, config, registry, () => openOrCreate(options, registry, target, onCreated));
        return opened;
    };
    return {
        openBuilder: async () => {
            await builder();
        },
        build: async (request) => (await builder()).build(request),
        smokeTest: async (test) => (await builder()).smokeTest(test),
        readImageFiles: async (request) => (await builder()).readImageFiles(request),
        knownPackages: async (manifest) => (await builder()).knownPackages(manifest),
        makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
    };
}
async function openOrCreate(options, registry, target, onCreated) {
    try {
        return await (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuildKit */ .H3)(options, registry);
    }
    catch (error) {
        const cannot = error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && error.code === 'builder-cannot-publish';
        // A builder that was requested by name is not replaced silently.
        if (!cannot || options.request.builder !== undefined)
            throw error;
        const { name } = await (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .createContainerBuilder */ .hD)(options, target ?? { registry: '' });
        onCreated(name);
        return (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuildKit */ .H3)({ ...options, request: { ...options.request, builder: name } }, registry);
    }
}


/***/ }),

/***/ 77460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ withoutAttestations),
/* harmony export */   Aw: () => (/* binding */ buildFlags),
/* harmony export */   E7: () => (/* binding */ BUILDER_INPUTS),
/* harmony export */   Q$: () => (/* binding */ acrRefusals),
/* harmony export */   Xb: () => (/* binding */ asksForAttestations),
/* harmony export */   pE: () => (/* binding */ readBuilderRequest)
/* harmony export */ });
/* unused harmony exports BUILDER_OPTIONS, parseBuilder */
/* harmony import */ var _core_config_builder_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76373);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);


/** Options in the order of `--help` and of action.yml. */
const BUILDER_OPTIONS = [
    {
        name: 'builder',
        kind: 'text',
        value: '<how>',
        help: 'native, buildkit, auto, acr, or the name of a buildx builder (default: auto)',
        shape: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
        expected: 'native, buildkit, auto, acr, or the name of a buildx builder',
    },
    {
        name: 'network',
        kind: 'text',
        value: '<mode>',
        help: 'network of RUN steps',
        shape: /^[a-z]+$/,
        expected: 'a network mode such as host, none or default',
    },
    {
        name: 'provenance',
        kind: 'text',
        value: '<value>',
        help: 'provenance of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'sbom',
        kind: 'text',
        value: '<value>',
        help: 'SBOM of BuildKit (default: false)',
        otherwise: 'false',
        attests: true,
    },
    {
        name: 'secret',
        kind: 'list',
        value: '<id=...>',
        help: 'secret, as docker buildx build takes it (repeatable)',
        inputs: ['secrets', 'secret-envs', 'secret-files'],
    },
    { name: 'ssh', kind: 'list', value: '<agent>', help: 'SSH agent, as docker buildx build takes it (repeatable)' },
    { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
    { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
];
/** Inputs of the Action that say something to the builder. */
const BUILDER_INPUTS = BUILDER_OPTIONS.flatMap(({ name, inputs }) => inputs ?? [name]);
/** Reads every option as a host has it. */
function readBuilderRequest(secrets, read) {
    const values = new Map(BUILDER_OPTIONS.map((option) => [option.name, option.name === 'secret' ? secrets.flags : read(option)]));
    return { ...parseBuilder(values.get('builder')?.[0]), values, secrets };
}
/** Who builds, as a flag or an input names it. */
function parseBuilder(text) {
    const kind = _core_config_builder_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILDERS */ .r.find((name) => name === text);
    if (kind !== undefined || text === undefined)
        return { kind, builder: undefined };
    return { kind: 'buildkit', builder: text };
}
/** True where an image gets attestations, which are those of BuildKit. */
function asksForAttestations({ values }) {
    const given = BUILDER_OPTIONS.filter(({ attests }) => attests).flatMap(({ name }) => values.get(name) ?? []);
    return given.some((value) => value !== 'false');
}
/** What a run asks of its builder that ACR Tasks do not do, a sentence each. */
function acrRefusals(request) {
    const given = (name) => request.values.get(name) ?? [];
    const untaken = ['network', 'ssh', 'cache-to'].filter((name) => given(name).length > 0);
    const elsewhere = given('cache-from').filter((source) => /(?:^|,)type=(?!registry(?:,|$))/.test(source));
    return [
        ...(asksForAttestations(request) ? ['ACR Tasks attest nothing: they have no provenance and no sbom'] : []),
        ...untaken.map((name) => `ACR Tasks take no ${name}`),
        ...elsewhere.map((source) => `ACR Tasks import caches of registries, not ${(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(source)}`),
    ];
}
/** The request without what an engine cannot store. */
function withoutAttestations(request) {
    const attesting = BUILDER_OPTIONS.filter(({ attests }) => attests).map(({ name }) => name);
    return { ...request, values: new Map([...request.values].filter(([name]) => !attesting.includes(name))) };
}
/** Arguments of a build. The builder is none of them: other commands of buildx take it as well. */
function buildFlags({ values }) {
    return BUILDER_OPTIONS.filter(({ name }) => name !== 'builder').flatMap(({ name, otherwise }) => {
        const given = values.get(name) ?? [];
        const all = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
        return all.map((value) => `--${name}=${value}`);
    });
}


/***/ }),

/***/ 49965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ createContainerBuilder),
  Z9: () => (/* reexport */ load_config/* loadConfig */.Z9),
  yK: () => (/* reexport */ materializer),
  H3: () => (/* binding */ openBuildKit),
  IR: () => (/* binding */ openBuilder),
  F5: () => (/* binding */ openEngine),
  Me: () => (/* binding */ openRegistry),
  j: () => (/* binding */ openStores),
  bg: () => (/* binding */ openVerifier),
  iq: () => (/* reexport */ buildkit_buildx/* removeBuilder */.iq)
});

// UNUSED EXPORTS: builderHere, keepFailed

// EXTERNAL MODULE: ./build/adapters/buildkit/buildx.js
var buildkit_buildx = __webpack_require__(87284);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/adapters/command.js
var command = __webpack_require__(61236);
;// CONCATENATED MODULE: ./build/adapters/buildkit/disk-space.js





/** Below this, a cache that can be pruned is; an image of machine learning needs some. */
const COMFORTABLE = 8 * 2 ** 30;
/** Below this, a context could not even be copied. */
const NEEDED = 256 * 2 ** 20;
/** Where an engine on this machine keeps what it builds, if it has its usual place. */
const ENGINE_FOLDER = '/var/lib/docker';
/**
 * Looks for free space before a build, on the disks of contexts and of a local engine. With `prunes`, for machines that are
 * thrown away, it empties the builder's cache where little is left.
 */
function roomMaker(options, prunes, freeBytes = freeBytesHere) {
    return async (onLine) => {
        const before = await freeBytes();
        if (before < COMFORTABLE && prunes) {
            onLine(`${gigabytes(before)} are free: pruning the builder's cache`);
            await (0,command/* readCommand */.UK)('docker', ['buildx', 'prune', ...(0,buildkit_buildx/* builderFlag */.cg)(options), '--force'], (0,buildkit_buildx/* environmentOf */.p7)(options));
        }
        const left = before < COMFORTABLE && prunes ? await freeBytes() : before;
        if (left >= NEEDED)
            return;
        throw new errors/* TerrariumError */.qM('disk-full', `${gigabytes(left)} are free on this machine: nothing was built`, {
            hint: 'free space, as docker system prune does',
        });
    };
}
async function freeBytesHere() {
    const disks = await Promise.all([(0,external_node_os_.tmpdir)(), ENGINE_FOLDER].map((folder) => (0,promises_.statfs)(folder).catch(() => undefined)));
    return Math.min(...disks.flatMap((disk) => (disk === undefined ? [] : [disk.bavail * disk.bsize])));
}
function gigabytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}

// EXTERNAL MODULE: ./build/adapters/buildkit/image-files.js
var image_files = __webpack_require__(82429);
// EXTERNAL MODULE: ./build/adapters/files/temporary-folder.js
var temporary_folder = __webpack_require__(34599);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/names/digest.js
var names_digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
// EXTERNAL MODULE: ./build/core/oci/image-archive.js
var image_archive = __webpack_require__(25034);
// EXTERNAL MODULE: ./build/core/oci/manifest-parts.js
var manifest_parts = __webpack_require__(12128);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
// EXTERNAL MODULE: ./build/adapters/registry/failures.js + 1 modules
var failures = __webpack_require__(73632);
;// CONCATENATED MODULE: ./build/adapters/buildkit/push-layout.js










/**
 * Pushes the one image of an OCI layout by digest, children before parents, so that nothing ever names what is not there.
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
async function pushLayout(registry, repository, layout) {
    const index = readJson(await readPart((0,external_node_path_.join)(layout, 'index.json')));
    const manifests = Array.isArray(index.manifests) ? index.manifests : [];
    const root = (0,stored_image/* parseDescriptor */.BA)(manifests[0]);
    if (root === undefined || manifests.length !== 1)
        throw broken('index.json names no single image');
    await pushManifest(registry, repository, layout, root);
    return root;
}
async function pushManifest(registry, repository, layout, descriptor) {
    const bytes = await readPart((0,external_node_path_.join)(layout, (0,image_archive/* blobPath */.n)(descriptor)));
    if ((0,sha256/* sha256Hex */.f)(bytes) !== (0,names_digest/* digestHex */.s)(descriptor.digest))
        throw broken(`manifest ${descriptor.digest} is damaged`);
    const parts = (0,manifest_parts/* manifestParts */.M)({ ...descriptor, bytes });
    if (parts === undefined)
        throw broken(`manifest ${descriptor.digest} cannot be read`);
    const children = parts.kind === 'index' ? parts.manifests : [];
    for (const child of children)
        await pushManifest(registry, repository, layout, child);
    const blobs = parts.kind === 'index' ? [] : [...parts.layers, parts.config];
    const push = async (how) => {
        await Promise.all(blobs.map((blob) => registry.putBlob(repository, blob, { kind: 'file', path: (0,external_node_path_.join)(layout, (0,image_archive/* blobPath */.n)(blob)) }, how)));
        await registry.putManifest(repository, descriptor.digest, { mediaType: descriptor.mediaType, bytes });
    };
    await push('unless-present').catch((error) => {
        if (!(0,failures/* registryErrorCodes */._x)(error).some((code) => UNKNOWN_BLOB.includes(code)))
            throw error;
        return push('again');
    });
}
// A registry in which an upload was cut off may say for ever that it has the blob, and refuse every manifest that names it.
const UNKNOWN_BLOB = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN'];
function readPart(path) {
    return (0,promises_.readFile)(path).catch(() => {
        throw broken('a file is missing');
    });
}
function readJson(bytes) {
    const value = (0,json/* parseJson */.qF)(bytes);
    if (!(0,json/* isRecord */.u4)(value))
        throw broken('expected JSON');
    return value;
}
function broken(why) {
    return new errors/* TerrariumError */.qM('builder-lost', `the builder wrote no usable OCI layout: ${why}`, {
        hint: 'look into the log of the builder',
    });
}

;// CONCATENATED MODULE: ./build/adapters/buildkit/publish-oci.js



/** BuildKit writes an OCI layout, and our client pushes it, with our retries: for builders that cannot reach the registry. */
function ociPublisher(builder, registry) {
    (0,buildkit_buildx/* requirePublishing */.$9)(builder);
    return (request) => (0,temporary_folder/* inTemporaryFolder */.PX)('layout', async (layout) => {
        await (0,buildkit_buildx/* runBuild */.cM)(builder, request, `type=oci,dest=${layout},tar=false,compression=${request.compression}`, [
            layout,
        ]);
        return await pushLayout(registry, request.repository, layout);
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/build/push-failure.js
var push_failure = __webpack_require__(62274);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
// EXTERNAL MODULE: ./build/core/model/stopped.js
var stopped = __webpack_require__(47977);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
;// CONCATENATED MODULE: ./build/adapters/buildkit/publish-registry.js








/** Milliseconds before each further try. */
const PAUSES = [2000, 8000];
/**
 * BuildKit pushes by digest. It gives up on a registry that limits requests or answers late, so the build is run again: its
 * steps are in the builder's cache, and only the push is repeated. https://docs.docker.com/build/exporters/image-registry/
 */
function registryPublisher(builder, pauses = PAUSES) {
    (0,buildkit_buildx/* requirePublishing */.$9)(builder);
    return async (request) => {
        const { repository, compression } = request;
        const output = `type=image,name=${(0,names_reference/* formatRepository */.Sh)(repository)},push-by-digest=true,push=true,oci-mediatypes=true,compression=${compression}`;
        for (const pause of pauses) {
            const watched = watchPush(request);
            try {
                return readDescriptor(await (0,buildkit_buildx/* runBuild */.cM)(builder, watched.request, output));
            }
            catch (error) {
                if (!watched.mayTryAgain(error))
                    throw error;
                request.onLine('the push failed for a reason that may pass: trying again');
                await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: builder.options.signal }).catch(publish_registry_stopped(builder));
            }
        }
        return readDescriptor(await (0,buildkit_buildx/* runBuild */.cM)(builder, request, output));
    };
}
function publish_registry_stopped({ options: { signal } }) {
    return (cause) => {
        throw (0,stopped/* stoppedBy */.$)(signal, 'the run was stopped before the push was tried again', cause);
    };
}
/** The last words of a build whose push failed, as BuildKit writes them; several replies of a registry are on separate lines. */
const FAILED_PUSH = /^ERROR: .*failed to push /;
/** Characters of them that are kept. */
const MAX_WORDS = 4000;
// With the registry's error code where its answer has one, else with the status.
const PASSES = /\b(?:408|425|429|499|5\d\d) |too ?many ?requests|\bunknown: |\bunavailable: |connection re(?:set|fused)|broken pipe|timeout|\bEOF\b|blob unknown|try again/i;
function watchPush(request) {
    let failure;
    const onLine = (line) => {
        if (FAILED_PUSH.test(line))
            failure = line;
        else if (failure !== undefined)
            failure = (0,shorten/* shorten */.m)(`${failure}\n${line}`, MAX_WORDS);
        request.onLine(line);
    };
    return {
        request: { ...request, onLine },
        mayTryAgain: (error) => error instanceof errors/* TerrariumError */.qM && error.code === 'build-failed' && failure !== undefined && mayPass(failure),
    };
}
function mayPass(failure) {
    return PASSES.test(failure) && (0,push_failure/* pushFailure */.d)(failure.split('\n'))?.lasting !== true;
}
function readDescriptor(metadata) {
    const descriptor = (0,stored_image/* parseDescriptor */.BA)(metadata['containerimage.descriptor']);
    if (descriptor !== undefined)
        return descriptor;
    throw new errors/* TerrariumError */.qM('builder-lost', 'the builder did not say which image it pushed', {
        hint: 'look into the log of the builder',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/adapters/files/disk-full.js
var disk_full = __webpack_require__(38956);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/adapters/git/modes.js
var modes = __webpack_require__(32366);
;// CONCATENATED MODULE: ./build/adapters/checkout/materialize.js











/** One instant for every file: late enough for zip archives, which cannot say 1970. */
const INSTANT = new Date('2000-01-01T00:00:00Z');
/** Copies selected files of a checkout into private folders, until the run is stopped. */
function materializer(root, signal) {
    const ofIndex = modeReader(root);
    return async (copy) => {
        const { path, dispose } = await (0,temporary_folder/* temporaryFolder */.yy)('context');
        try {
            return { ...(await fill({ root, ofIndex, signal }, path, copy)), dispose };
        }
        catch (error) {
            await dispose();
            throw error instanceof errors/* TerrariumError */.qM ? error : notCopied(error);
        }
    };
}
function notCopied(cause) {
    const message = `the context could not be copied: ${messageOf(cause)}`;
    return (0,disk_full/* diskFull */.xg)(cause) ?? new errors/* TerrariumError */.qM('snapshot-failed', message, { cause });
}
function modeReader(root) {
    const read = (0,once/* lazy */.RZ)(async () => {
        const base = await (0,promises_.realpath)(root);
        return { base, modes: await (0,modes/* modesOfIndex */.y)(base) };
    });
    return async (path) => {
        const { base, modes } = await read();
        return modes.get((0,external_node_path_.relative)(base, await (0,promises_.realpath)(path))
            .split(external_node_path_.sep)
            .join('/'));
    };
}
async function fill({ root, ofIndex, signal }, folder, copy) {
    const contextDirectory = (0,external_node_path_.join)(folder, contextName(copy));
    const dockerfile = (0,external_node_path_.join)(folder, 'Dockerfile');
    await (0,promises_.mkdir)(contextDirectory, { mode: 0o755 });
    await (0,write_file/* createFile */.x3)(dockerfile, copy.dockerfile);
    // The files are selected already. Beside a Dockerfile this one counts, and not the one of the context, which may hide the
    // generated files. https://docs.docker.com/build/concepts/context/#filename-and-location
    await (0,write_file/* createFile */.x3)(`${dockerfile}.dockerignore`, '# nothing\n');
    const directories = new Set([contextDirectory]);
    for (const file of copy.files) {
        signal?.throwIfAborted();
        const to = (0,external_node_path_.join)(contextDirectory, file.path);
        await makeParents(contextDirectory, to, directories);
        await copyFile((0,external_node_path_.join)(root, copy.directory ?? '.', file.path), to, file, ofIndex);
    }
    const taken = copy.files.find(({ path }) => path === recipe/* RECIPE_FOLDER */.I$ || path.startsWith(`${recipe/* RECIPE_FOLDER */.I$}/`));
    if (copy.extra.size > 0 && taken !== undefined) {
        throw new errors/* TerrariumError */.qM('snapshot-failed', `${JSON.stringify(taken.path)} stands where generated files go`);
    }
    for (const [path, text] of copy.extra) {
        const to = (0,external_node_path_.join)(contextDirectory, path);
        await makeParents(contextDirectory, to, directories);
        await (0,write_file/* createFile */.x3)(to, text);
        await (0,promises_.chmod)(to, 0o644);
        await (0,promises_.utimes)(to, INSTANT, INSTANT);
    }
    // The umask of the user must not become part of an image.
    for (const directory of directories) {
        await (0,promises_.chmod)(directory, 0o755);
        await (0,promises_.utimes)(directory, INSTANT, INSTANT);
    }
    return { contextDirectory, dockerfile };
}
/**
 * Name of the context's folder: another one for other content. buildx shares what a builder has of a context between folders of one
 * name, and BuildKit sends a file again only when its size or time differs: with our one time, a change of equal size would be lost.
 * https://github.com/docker/buildx/blob/v0.36.1/build/opt.go#L867
 */
function contextName({ dockerfile, extra, files }) {
    const content = JSON.stringify([dockerfile, [...extra], files]);
    return `context-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}
async function makeParents(base, path, directories) {
    const parent = (0,external_node_path_.dirname)(path);
    if (directories.has(parent) || !parent.startsWith(base))
        return;
    await makeParents(base, parent, directories);
    await (0,promises_.mkdir)(parent, { mode: 0o755, recursive: true });
    directories.add(parent);
}
async function copyFile(from, to, file, ofIndex) {
    if (file.target !== '') {
        const target = await (0,promises_.readlink)(from).catch(() => undefined);
        if (target !== file.target)
            throw changed(file.path);
        await (0,promises_.symlink)(target, to);
        await (0,promises_.lutimes)(to, INSTANT, INSTANT);
        return;
    }
    const digest = await copyOpened(from, to, file, ofIndex);
    if (digest !== file.digest)
        throw changed(file.path);
    await (0,promises_.utimes)(to, INSTANT, INSTANT);
}
async function copyOpened(from, to, file, ofIndex) {
    const source = await (0,promises_.open)(from, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (source === undefined)
        throw changed(file.path);
    try {
        const stats = await source.stat();
        if (!stats.isFile())
            throw changed(file.path);
        const sameMode = ((stats.mode & 0o111) !== 0) === file.executable || (await ofIndex(from)) === file.executable;
        if (!sameMode)
            throw changed(file.path);
        return `sha256:${await (0,write_file/* copyBytes */.nC)(source, to, file.executable ? 0o755 : 0o644)}`;
    }
    finally {
        await source.close();
    }
}
function changed(path) {
    const message = `${JSON.stringify(path)} changed after it was hashed: nothing was built from it`;
    return new errors/* TerrariumError */.qM('context-changed', message, { hint: 'run again when nothing else writes to the checkout' });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/adapters/checkout/work-tree.js + 5 modules
var work_tree = __webpack_require__(413);
// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/adapters/buildkit/builder-failure.js
var builder_failure = __webpack_require__(29102);
// EXTERNAL MODULE: ./build/adapters/buildkit/least-versions.js
var least_versions = __webpack_require__(945);
// EXTERNAL MODULE: ./build/adapters/environment/child-environment.js
var child_environment = __webpack_require__(21149);
;// CONCATENATED MODULE: ./build/adapters/engine/docker-engine.js










const VERSION = '{{.Server.Os}}/{{.Server.Arch}}{{range .Server.Components}} {{.Name}}={{.Version}}{{end}}';
/** Name of Docker's current context, which is also that of its classic builder. */
async function currentContext({ env, notBelow }) {
    const shown = await (0,command/* readCommand */.UK)('docker', ['context', 'show'], (0,child_environment/* childEnvironment */.Qc)(env, notBelow));
    return (0,buildkit_buildx/* succeeded */.gq)(shown) ? (0,buildkit_buildx/* lastLine */.fM)(shown.output) : undefined;
}
/** The engine of this machine, by its command. */
async function dockerEngine(options) {
    const env = (0,buildkit_buildx/* environmentOf */.p7)(options);
    const version = await (0,command/* readCommand */.UK)('docker', ['version', `--format=${VERSION}`], env);
    if (version.kind === 'missing')
        throw (0,builder_failure/* dockerMissing */.Le)();
    if (!(0,buildkit_buildx/* succeeded */.gq)(version))
        throw (0,builder_failure/* engineFailure */.FR)(version.output);
    const [platform = '', ...components] = (0,buildkit_buildx/* lastLine */.fM)(version.output).split(' ');
    (0,least_versions/* requireVersion */.eU)(least_versions/* DOCKER */.F8, engineVersion(components.join(' ')));
    const [os = '', architecture = ''] = platform.split('/');
    return {
        platform: (0,names_platform/* platformText */.VQ)(os, architecture, undefined),
        inspect: (name) => inspectImage(name, env),
        remove: async (name) => {
            await (0,command/* readCommand */.UK)('docker', ['image', 'rm', '--force', '--', name], env);
        },
        tag: async (image, name) => {
            const tagged = await (0,command/* readCommand */.UK)('docker', ['image', 'tag', '--', image, name], env);
            if (!(0,buildkit_buildx/* succeeded */.gq)(tagged))
                throw (0,builder_failure/* engineFailure */.FR)(tagged.output);
        },
        pull: async ({ name, platform, onLine }) => {
            const last = await runImageCommand(['pull', `--platform=${platform}`, '--', name], options, onLine);
            if (last === undefined)
                return;
            throw new errors/* TerrariumError */.qM('image-unloaded', `${name} could not be pulled: ${last}`, {
                hint: 'docker pulls with its own logins: run docker login for this registry',
            });
        },
        load: async (file, onLine) => {
            const last = await runImageCommand(['load', `--input=${file}`], options, onLine);
            if (last !== undefined)
                throw new errors/* TerrariumError */.qM('image-unloaded', `the image could not be loaded: ${last}`);
        },
    };
}
/**
 * Builds by a builder of the classic `docker` driver into its engine. Only this driver finds there what an earlier build left: others use
 * registries only. https://docs.docker.com/build/builders/drivers/
 */
function buildIntoEngine(builder) {
    if (builder.driver !== 'docker') {
        const message = `a builder of driver ${JSON.stringify(builder.driver)} does not build into the local engine`;
        throw new errors/* TerrariumError */.qM('builder-cannot-load', message, {
            hint: 'leave out builder, or name the one of docker context ls',
        });
    }
    return async ({ name, ...request }) => {
        await (0,buildkit_buildx/* runBuild */.cM)(builder, request, `type=docker,name=${name}`);
        return { checked: false };
    };
}
/** Runs `docker image`; answers the last line of its output where it failed. */
async function runImageCommand(args, options, onLine) {
    const { signal } = options;
    let last = '';
    const result = await (0,command/* runCommand */.d1)('docker', ['image', ...args], {
        env: (0,buildkit_buildx/* environmentOf */.p7)(options),
        onLine: (line) => {
            last = line;
            onLine(line);
        },
        ...(signal === undefined ? {} : { signal }),
    });
    if (result.kind === 'killed')
        throw (0,stopped/* stoppedBy */.$)(signal, `docker was stopped (${result.signal})`);
    return (0,buildkit_buildx/* succeeded */.gq)(result) ? undefined : last;
}
// Podman counts its versions apart, and the client of Docker takes them for an engine's.
function engineVersion(components) {
    return /\bPodman\b/.test(components) ? undefined : /\bEngine=(\S+)/.exec(components)?.[1];
}
/** What the engine of this machine says of an image; `undefined` where it has none of that name. */
function imageInEngine(name, { env, notBelow }) {
    return inspectImage(name, childEnvironment(env, notBelow));
}
async function inspectImage(name, env) {
    const image = await inspect('image', name, env);
    return image && configOf(image);
}
/** The configuration, as `docker image inspect` says it. https://docs.docker.com/reference/api/engine/ */
function configOf(image) {
    const { Os: os, Architecture: architecture, Variant: variant, Config: config } = image;
    return (0,stored_image/* parseImageConfig */.FB)({ os, architecture, variant, config });
}
/** The image of a container, by its id or name; `undefined` where the engine has no such container. https://docs.docker.com/reference/api/engine/ */
async function containerImage(name, { env, notBelow }) {
    const own = childEnvironment(env, notBelow);
    const container = await inspect('container', name, own);
    if (container === undefined)
        return undefined;
    const image = (await inspect('image', String(container.Image ?? ''), own)) ?? {};
    const { RepoDigests: digests } = image;
    return {
        digests: Array.isArray(digests) ? digests.filter((one) => typeof one === 'string') : [],
        labels: configOf(image)?.labels ?? {},
    };
}
/** What `docker inspect` says of one thing; `undefined` where the engine has none of that name. */
async function inspect(kind, name, env) {
    const inspected = await (0,command/* readCommand */.UK)('docker', [kind, 'inspect', '--format={{json .}}', '--', name], env);
    if (inspected.kind === 'missing')
        throw (0,builder_failure/* dockerMissing */.Le)();
    if (!(0,buildkit_buildx/* succeeded */.gq)(inspected)) {
        if (/no such (?:container|image)/i.test(inspected.output))
            return undefined;
        throw (0,builder_failure/* engineFailure */.FR)(inspected.output);
    }
    // Warnings may stand before it.
    const line = inspected.output.split('\n').find((text) => text.startsWith('{')) ?? '';
    const value = (0,json/* parseJson */.qF)(new TextEncoder().encode(line));
    return (0,json/* isRecord */.u4)(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/engine/keep-failed.js









/** Takes what a failed build was made from into a private folder that stays, and says how to look into it. */
function keep_failed_keepingFailed(build, options, say) {
    return async (request) => {
        try {
            return await build(request);
        }
        catch (error) {
            if (!(error instanceof TerrariumError) || error.code !== 'build-failed')
                throw error;
            say(await keep(request, options).then(howToOpen, notKept));
            throw error;
        }
    };
}
function howToOpen(folder) {
    return `kept ${folder}: sh ${folder}/shell.sh opens a shell in the failed step, sh ${folder}/build.sh builds it again`;
}
// The failed build is what counts.
function notKept(error) {
    return `the failed build was not kept: ${error instanceof Error ? error.message : String(error)}`;
}
async function keep(request, options) {
    const folder = await newFolder(tmpdir(), 'terrarium-failed-');
    const contextDirectory = join(folder, basename(request.contextDirectory));
    const dockerfile = join(folder, 'Dockerfile');
    // Both are in TMPDIR: nothing is copied, and what would be removed next is left.
    await rename(request.contextDirectory, contextDirectory);
    for (const suffix of ['', '.dockerignore'])
        await rename(`${request.dockerfile}${suffix}`, `${dockerfile}${suffix}`);
    // Steps that use uv do without it.
    const uv = join(folder, 'uv');
    await mkdir(uv);
    const contexts = request.usesUv === true ? [`--build-context=${UV_CONTEXT}=${uv}`] : [];
    const kept = { ...request, contextDirectory, dockerfile };
    // Neither registry nor cache is written to by somebody who looks.
    const flags = options.flags.filter((flag) => !flag.startsWith('--cache-to='));
    const build = buildArguments({ ...options, flags }, kept, 'type=cacheonly', join(folder, 'metadata.json'), contexts);
    await createFile(join(folder, 'build.sh'), script(['docker', ...build]));
    const [buildx = '', ...rest] = build;
    const shell = ['docker', buildx, 'debug', '--invoke=/bin/sh', '--on=error', ...rest];
    await createFile(join(folder, 'shell.sh'), script(shell, 'export BUILDX_EXPERIMENTAL=1\n'));
    return folder;
}
// Secrets are named by files relative to the folder of the run.
function script(words, before = '') {
    return `cd ${shellQuote(process.cwd())} || exit\n${before}exec ${words.map(shellQuote).join(' ')}\n`;
}

;// CONCATENATED MODULE: ./build/adapters/registry/absence.js

const ABSENT = ['NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN'];
/** Statuses that are about us, whatever error code comes with them. */
const NOT_ABSENT = [401, 403, 429];
/** True when a reply to a reading request says that the thing does not exist. */
function isAbsent(reply) {
    if (reply.status === 404)
        return true;
    if (reply.status < 400 || reply.status >= 500 || NOT_ABSENT.includes(reply.status))
        return false;
    return (0,failures/* readErrorBody */.Nk)(reply.body).codes.some((code) => ABSENT.includes(code));
}

;// CONCATENATED MODULE: ./build/adapters/registry/options.js
/** Actions of a token's scope. https://distribution.github.io/distribution/spec/auth/scope/ */
function actionsOf(access) {
    const all = ['pull', 'push', 'delete'];
    return all.slice(0, all.indexOf(access) + 1);
}

// EXTERNAL MODULE: ./build/adapters/registry/redirects.js
var redirects = __webpack_require__(42984);
// EXTERNAL MODULE: ./build/adapters/registry/transport.js
var registry_transport = __webpack_require__(19040);
;// CONCATENATED MODULE: ./build/adapters/registry/calls.js






/** Manifests, configs and tag lists. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-manifests */
const MAX_BODY = 4 * 1024 * 1024;
/** Sends a call, with authorization as soon as the registry asks for it; any status is an answer. Throws `AttemptFailed`. */
async function sendCall(tools, call) {
    const { authorizer } = tools;
    const base = tools.origin(call.repository);
    const url = call.target instanceof URL ? call.target : new URL(`/v2/${call.repository.path}/${call.target}`, base);
    // Other hosts (a signed upload location) must not see our authorization.
    if (url.origin !== base.origin)
        return await sendOnce(tools, call, url, undefined);
    const access = accessOf(call);
    const header = await authorizer.header(access);
    const reply = await sendOnce(tools, call, url, header);
    const challenge = reply.headers['www-authenticate'];
    if (reply.status !== 401 || challenge === undefined || reply.url.origin !== base.origin)
        return reply;
    const renewed = await authorizer.renew(access, challenge, header);
    return renewed === undefined ? reply : await sendOnce(tools, call, url, renewed);
}
async function sendOnce({ transport, authorizer }, call, url, authorization) {
    const sent = {
        method: call.method,
        url,
        headers: { ...headersOf(call), ...(authorization === undefined ? {} : { authorization }) },
        ...(call.body === undefined ? {} : { body: call.body }),
        ...(call.into === undefined ? {} : { into: call.into.path }),
        limit: call.into?.limit ?? call.limit ?? MAX_BODY,
        ...(call.withinMs === undefined ? {} : { withinMs: call.withinMs }),
    };
    const reply = await (0,redirects/* sendFollowing */.e)(transport, sent).catch((error) => {
        throw whatFailed(call, error, url);
    });
    if (reply.status < 400)
        return reply;
    return { ...reply, body: Buffer.from(authorizer.scrub(Buffer.from(reply.body).toString())) };
}
/** The failure of a reply that says that something of ours is not there; `undefined` where it may well be absent. */
function lagging(call, reference, ownWrites) {
    return ownWrites.has(call.repository, reference) ? (0,failures/* lagFailure */.nw)(asked(call)) : undefined;
}
/** The failure of an answer whose content is wrong. */
function wrongContent(call, problem, code) {
    return (0,failures/* contentFailure */.kz)(asked(call), problem, code);
}
function whatFailed(call, error, url) {
    if (error instanceof errors/* TerrariumError */.qM)
        return new failures/* AttemptFailed */.Nz(error, { kind: 'never' });
    if (isOfFile(error)) {
        const failure = new errors/* TerrariumError */.qM('image-invalid', `A file of the image: ${error.message}`, { cause: error });
        return new failures/* AttemptFailed */.Nz(failure, { kind: 'never' });
    }
    if (error instanceof registry_transport/* BodyTooLarge */.K)
        return (0,failures/* contentFailure */.kz)(asked(call), error.message, call.into === undefined ? 'registry-content-invalid' : undefined);
    if (error instanceof redirects/* RefusedRedirect */.X)
        return (0,failures/* contentFailure */.kz)(asked(call), error.message);
    return (0,failures/* connectionFailure */.Dx)(asked(call), error, url.host);
}
// Sockets are read and written too, but they have no path.
function isOfFile(error) {
    return error instanceof Error && 'path' in error;
}
/** What a call asks, for messages. */
function asked(call) {
    const { method, repository, expected } = call;
    return {
        method,
        subject: `${(0,names_reference/* formatRepository */.Sh)(repository)}${call.shown}`,
        registry: repository.registry,
        expected: expected.join(' or '),
        writing: call.access !== 'pull',
    };
}
function headersOf(call) {
    const sends = ['POST', 'PUT', 'PATCH'].includes(call.method) || call.body !== undefined;
    const length = sends ? { 'content-length': String(call.body?.size ?? 0) } : {};
    return { 'user-agent': 'terrarium', ...length, ...call.headers };
}
/** What a call needs of the registry. */
function accessOf({ repository: { registry, path }, access, also }) {
    const own = `repository:${path}:${actionsOf(access).join(',')}`;
    const scopes = also === undefined ? [own] : [own, `repository:${also.path}:pull`];
    return { registry, path, access, scopes };
}

// EXTERNAL MODULE: ./build/adapters/files/hash-file.js
var hash_file = __webpack_require__(36956);
;// CONCATENATED MODULE: ./build/adapters/registry/content-digest.js



/** The sha256 digest of bytes. */
function content_digest_sha256(bytes) {
    const digest = (0,names_digest/* parseDigest */.m)(`sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`);
    if (digest === undefined)
        throw new Error('sha256 gave no digest');
    return digest;
}
/** The sha256 digest of a file's bytes. */
async function fileDigest(path) {
    return `sha256:${await (0,hash_file/* hashFile */.D)(path)}`;
}
/** True when a Docker-Content-Digest header, in any registered algorithm, is that of the bytes. */
function headerMatches(header, bytes) {
    const [algorithm, hex] = header.split(':');
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return false;
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') === hex;
}
/** Docker-Content-Digest of a reply, unchecked. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
function digestHeader(headers) {
    const value = headers['docker-content-digest'];
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/registry/blobs.js



/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs */
function blobsOf(session) {
    return {
        getBlob: (repository, descriptor, limit = MAX_BODY) => session.operate(repository, (retry) => retry(() => get(session, repository, descriptor, limit))),
    };
}
async function get(session, repository, descriptor, limit) {
    const { digest, size } = descriptor;
    const shown = `@${digest}`;
    const target = `blobs/${digest}`;
    const call = { method: 'GET', repository, target, shown, expected: [200], access: 'pull', limit };
    if (size > limit) {
        const problem = `the blob has ${size} bytes; at most ${limit} are read`;
        throw wrongContent(call, problem, 'registry-content-invalid');
    }
    const reply = await session.send(call);
    if (isAbsent(reply)) {
        const lag = lagging(call, digest, session.ownWrites);
        if (lag !== undefined)
            throw lag;
        return undefined;
    }
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const received = content_digest_sha256(reply.body);
    if (reply.body.length !== size || received !== digest) {
        const problem = `expected ${size} bytes with the digest ${digest}, received ${reply.body.length} with ${received}`;
        throw wrongContent(call, problem, 'registry-digest-mismatch');
    }
    return reply.body;
}

// EXTERNAL MODULE: ./build/adapters/registry/endpoints.js
var endpoints = __webpack_require__(51647);
;// CONCATENATED MODULE: ./build/adapters/registry/upload.js






/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-blobs */
function uploadsOf(session) {
    return {
        putBlob: async (repository, descriptor, source, how = 'unless-present') => {
            await checkSource(descriptor, source);
            const upload = newUpload(session, { repository, descriptor, source });
            await session.operate(repository, async (retry) => {
                if (how === 'unless-present' && (await retry(() => isPresent(session, repository, descriptor))))
                    return;
                await retry(upload);
            });
        },
        hasBlob: (repository, descriptor) => session.operate(repository, (retry) => retry(() => isPresent(session, repository, descriptor))),
        probePush: (repository) => session.operate(repository, (retry) => retry(() => probe(session, repository))),
    };
}
async function checkSource(descriptor, source) {
    if (source.kind === 'bytes') {
        if (content_digest_sha256(source.bytes) !== descriptor.digest)
            throw new Error(`The bytes are not those of ${descriptor.digest}`);
        return;
    }
    const found = await (0,promises_.stat)(source.path).then(({ size }) => `${size} bytes`, (error) => error.message);
    if (found === `${descriptor.size} bytes`)
        return;
    const message = `${source.path}: expected ${descriptor.size} bytes of ${descriptor.digest}, found ${found}`;
    throw new errors/* TerrariumError */.qM('image-invalid', message, { hint: 'Build the image again' });
}
async function isPresent(session, repository, { digest }) {
    const call = { ...pushing('HEAD', repository, `blobs/${digest}`, [200, 404]), shown: `@${digest}` };
    const reply = await session.send(call).catch(unlessRefused);
    if (reply?.status === 200)
        return true;
    // Registries refuse to read what does not exist yet; whether we may push, the upload will show.
    if (reply === undefined || [401, 403, 404, 405].includes(reply.status))
        return false;
    throw session.failure(call, reply);
}
/**
 * The tries of one upload. One that broke off goes on where the registry says that it stopped; what the registry does not say
 * is sent again in a new upload: a session that failed is in an unknown state.
 */
function newUpload(session, wanted) {
    let broken;
    return async () => {
        const place = broken === undefined ? undefined : await placeOf(session, wanted, broken);
        broken = undefined;
        const location = place?.location ?? (await begin(session, wanted.repository));
        const offset = place?.offset ?? 0;
        try {
            const rest = offset === 0 ? location : await append(session, wanted, { location, offset });
            await finish(session, wanted, rest, offset > 0);
        }
        catch (error) {
            if (wanted.source.kind === 'file')
                broken = location;
            throw error;
        }
    };
}
async function begin(session, repository) {
    const call = pushing('POST', repository, 'blobs/uploads/', [202]);
    const reply = await session.send(call);
    if (reply.status !== 202)
        throw session.failure(call, reply);
    return locationOf(call, session.origin(repository), reply);
}
/** `undefined` when the registry does not say how much it has: many drop an upload that broke off. */
async function placeOf(session, { repository, descriptor }, broken) {
    const call = pushing('GET', repository, broken, [204]);
    const reply = await session.send(call);
    const last = /^(?:bytes=)?0-([1-9][0-9]*)$/.exec(String(reply.headers.range ?? ''))?.[1];
    const offset = Number(last) + 1;
    if (reply.status !== 204 || last === undefined || offset > descriptor.size)
        return undefined;
    const location = reply.headers.location === undefined ? broken : locationOf(call, session.origin(repository), reply);
    return { location, offset };
}
/** Sends what is missing; answers where the upload is closed. */
async function append(session, { repository, descriptor, source }, place) {
    const { size } = descriptor;
    if (source.kind !== 'file' || place.offset === size)
        return place.location;
    const call = {
        ...pushing('PATCH', repository, place.location, [202]),
        headers: { 'content-type': 'application/octet-stream', 'content-range': `${place.offset}-${size - 1}` },
        body: { ...source, start: place.offset, size: size - place.offset },
    };
    const reply = await session.send(call);
    if (reply.status !== 202)
        throw session.failure(call, reply);
    return locationOf(call, session.origin(repository), reply);
}
async function finish(session, wanted, location, sent) {
    const { repository, descriptor, source } = wanted;
    const target = new URL(location);
    // Appended as text: a signed location must not be rewritten.
    target.search += `${target.search === '' ? '?' : '&'}digest=${encodeURIComponent(descriptor.digest)}`;
    const call = {
        ...pushing('PUT', repository, target, [201]),
        shown: `@${descriptor.digest}`,
        ...(sent
            ? {}
            : { headers: { 'content-type': 'application/octet-stream' }, body: { ...source, size: descriptor.size } }),
    };
    const reply = await session.send(call);
    if (reply.status !== 201 && reply.status !== 204)
        throw session.failure(call, reply);
    const told = digestHeader(reply.headers);
    if (told !== undefined && told !== descriptor.digest) {
        throw wrongContent(call, `expected the digest ${descriptor.digest}, received ${told}`, 'registry-digest-mismatch');
    }
}
/** True when the registry links the blob from another of its repositories; a refusal costs nothing but time. */
async function mount(session, repository, { digest }, from) {
    const target = `blobs/uploads/?mount=${digest}&from=${encodeURIComponent(from.path)}`;
    const call = { ...pushing('POST', repository, target, [201, 202]), also: from };
    const reply = await session.send(call).catch(unlessRefused);
    if (reply?.status === 201)
        return true;
    if (reply?.status === 202)
        await abandon(session, repository, locationOf(call, session.origin(repository), reply));
    if (reply === undefined || reply.status === 202 || isRefusal(reply))
        return false;
    throw session.failure(call, reply);
}
function isRefusal({ status }) {
    return status >= 400 && status < 500 && status !== 429 && status !== 408 && status !== 425;
}
// The registry drops abandoned sessions by itself sooner or later.
async function abandon(session, repository, location) {
    await session.send(pushing('DELETE', repository, location, [204])).catch(() => undefined);
}
async function probe(session, repository) {
    const call = pushing('POST', repository, 'blobs/uploads/', [202]);
    const reply = await session.send(call).catch(unlessRefused);
    if (reply === undefined || reply.status === 401 || reply.status === 403)
        return false;
    if (reply.status !== 202)
        throw session.failure(call, reply);
    await abandon(session, repository, locationOf(call, session.origin(repository), reply));
    return true;
}
/** The token service may refuse in the registry's stead. */
function unlessRefused(error) {
    const code = error instanceof failures/* AttemptFailed */.Nz ? error.failure.code : undefined;
    if (code !== 'registry-auth' && code !== 'registry-denied')
        throw error;
}
function pushing(method, repository, target, expected) {
    return { method, repository, target, shown: ' (upload)', expected, access: 'push' };
}
/** Where the upload continues: at the registry, or over https elsewhere. */
function locationOf(call, origin, reply) {
    const location = reply.headers.location ?? '';
    if (location === '' || !URL.canParse(location, reply.url.href))
        throw wrongContent(call, 'expected a Location, received none');
    const url = new URL(location, reply.url);
    // A registry behind a proxy that ends TLS often takes itself for plain HTTP.
    if (origin.protocol === 'https:' && url.protocol === 'http:' && url.host === origin.host)
        url.protocol = 'https:';
    const elsewhere = url.origin !== origin.origin && url.protocol !== 'https:';
    const reason = elsewhere ? 'it is neither the registry nor https' : (0,endpoints/* refusal */.x5)(origin, url);
    if (reason !== undefined)
        throw wrongContent(call, `the upload location ${url.host} is refused: ${reason}`);
    return url;
}

;// CONCATENATED MODULE: ./build/adapters/registry/copy-blob.js






/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#mounting-a-blob-from-another-repository */
function copiesOf(session, putBlob) {
    const fetchBlob = (from, descriptor, file) => session.operate(from, (retry) => retry(() => download(session, from, descriptor, file)));
    return {
        fetchBlob,
        copyBlob: async (repository, descriptor, from) => {
            if (await linked(session, repository, descriptor, from))
                return;
            await (0,temporary_folder/* inTemporaryFolder */.PX)('blob', async (folder) => {
                const file = external_node_path_.join(folder, 'blob');
                await fetchBlob(from, descriptor, file);
                await putBlob(repository, descriptor, { kind: 'file', path: file }, 'again');
            });
        },
    };
}
/** True when the repository has the blob, or has it now by a mount. */
async function linked(session, repository, descriptor, from) {
    return await session.operate(repository, async (retry) => {
        if (await retry(() => isPresent(session, repository, descriptor)))
            return true;
        return from.registry === repository.registry && (await retry(() => mount(session, repository, descriptor, from)));
    });
}
async function download(session, from, descriptor, file) {
    const { digest, size } = descriptor;
    const call = {
        method: 'GET',
        repository: from,
        target: `blobs/${digest}`,
        shown: `@${digest}`,
        expected: [200],
        access: 'pull',
        into: { path: file, limit: size },
    };
    const reply = await session.send(call);
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const bytes = (await (0,promises_.stat)(file)).size;
    if (bytes !== size)
        throw wrongContent(call, `expected ${size} bytes, received ${bytes}`, 'registry-digest-mismatch');
    const received = await fileDigest(file);
    if (received !== digest) {
        throw wrongContent(call, `expected the digest ${digest}, received ${received}`, 'registry-digest-mismatch');
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/manifests.js





/** All four, always: a registry answers 404 to a manifest of a type that is not accepted. */
const ACCEPT = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
function manifestsOf(session) {
    return {
        headManifest: (repository, reference) => session.operate(repository, (retry) => retry(() => head(session, repository, reference))),
        getManifest: (repository, reference) => session.operate(repository, (retry) => retry(() => manifests_get(session, repository, reference))),
        putManifest: (repository, reference, manifest) => session.operate(repository, (retry) => retry(() => put(session, repository, reference, manifest))),
        announce: (repository, digest) => session.ownWrites.add(repository, digest),
    };
}
async function head(session, repository, reference) {
    const call = reading('HEAD', repository, reference);
    const reply = await session.send(call);
    if (isAbsent(reply))
        return absent(session, call, reference);
    // 405: a registry, or a proxy before it, without HEAD.
    const described = reply.status === 405 ? undefined : descriptorOf(session, call, reply);
    if (described === undefined)
        return await describedByContent(session, repository, reference);
    const wanted = (0,names_digest/* parseDigest */.m)(reference);
    if (wanted !== undefined && wanted !== described.digest)
        throw mismatch(call, wanted, described.digest);
    return described;
}
function descriptorOf(session, call, reply) {
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const digest = (0,names_digest/* parseDigest */.m)(digestHeader(reply.headers) ?? '');
    const mediaType = mediaTypeOf(reply.headers['content-type']);
    const size = Number(reply.headers['content-length']);
    if (digest === undefined || mediaType === undefined || !Number.isSafeInteger(size) || size <= 0)
        return undefined;
    return { mediaType, digest, size };
}
async function describedByContent(session, repository, reference) {
    const stored = await manifests_get(session, repository, reference);
    return stored && { mediaType: stored.mediaType, digest: stored.digest, size: stored.size };
}
async function manifests_get(session, repository, reference) {
    const call = reading('GET', repository, reference);
    const reply = await session.send(call);
    if (isAbsent(reply))
        return absent(session, call, reference);
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const bytes = reply.body;
    const digest = content_digest_sha256(bytes);
    const wanted = (0,names_digest/* parseDigest */.m)(reference);
    const told = digestHeader(reply.headers);
    if (wanted !== undefined && wanted !== digest)
        throw mismatch(call, wanted, digest);
    if (told !== undefined && !headerMatches(told, bytes))
        throw mismatch(call, told, digest);
    const mediaType = mediaTypeOf(reply.headers['content-type']) ?? mediaTypeWithin(bytes);
    if (mediaType === undefined) {
        const problem = 'expected a manifest with a media type, received none';
        throw wrongContent(call, problem, 'registry-content-invalid');
    }
    if (session.ownWrites.has(repository, digest))
        session.ownWrites.add(repository, ...digestsWithin(bytes));
    return { mediaType, digest, size: bytes.length, bytes };
}
async function put(session, repository, reference, manifest) {
    const { bytes } = manifest;
    const digest = content_digest_sha256(bytes);
    const wanted = (0,names_digest/* parseDigest */.m)(reference);
    if (wanted !== undefined && wanted !== digest)
        throw new Error(`The manifest for ${wanted} has the digest ${digest}`);
    const call = {
        method: 'PUT',
        repository,
        ...named(reference),
        expected: [201],
        access: 'push',
        headers: { 'content-type': manifest.mediaType },
        body: { kind: 'bytes', bytes, size: bytes.length },
    };
    const reply = await session.send(call);
    if (reply.status < 200 || reply.status >= 300)
        throw session.failure(call, reply);
    const told = digestHeader(reply.headers);
    if (told !== undefined && !headerMatches(told, bytes))
        throw mismatch(call, digest, told);
    // Who else than a registry says 200, as the portal of a network does, has stored nothing.
    if (reply.status !== 201 && (await head(session, repository, reference))?.digest !== digest) {
        const problem = `expected 201, received ${reply.status}, and what was put is not there`;
        throw wrongContent(call, problem, 'registry-digest-mismatch');
    }
    session.ownWrites.add(repository, reference, digest, ...digestsWithin(bytes));
    return digest;
}
function absent(session, call, reference) {
    const lag = lagging(call, reference, session.ownWrites);
    if (lag !== undefined)
        throw lag;
}
/** What a manifest or an index needs to be there as well. */
function digestsWithin(bytes) {
    const { config, layers, manifests } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(bytes));
    const parts = [config, layers, manifests].flat().filter(json/* isRecord */.u4);
    return parts.flatMap(({ digest }) => (typeof digest === 'string' ? ((0,names_digest/* parseDigest */.m)(digest) ?? []) : []));
}
function reading(method, repository, reference) {
    return { method, repository, ...named(reference), expected: [200], access: 'pull', headers: { accept: ACCEPT } };
}
/** Where a manifest is, by tag or digest, and how that is shown. */
function named(reference) {
    const shown = (0,names_digest/* parseDigest */.m)(reference) === undefined ? `:${reference}` : `@${reference}`;
    return { target: `manifests/${reference}`, shown };
}
function mismatch(call, expected, received) {
    return wrongContent(call, `expected the digest ${expected}, received ${received}`, 'registry-digest-mismatch');
}
function mediaTypeOf(header) {
    const type = header?.split(';')[0]?.trim();
    return type === undefined || type === '' || type === 'application/octet-stream' ? undefined : type;
}
/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md: `mediaType` SHOULD be used. */
function mediaTypeWithin(bytes) {
    const { mediaType } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(bytes));
    return typeof mediaType === 'string' ? mediaType : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/registry/referrers.js





/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
function referrersOf(session, getManifest) {
    return {
        listReferrers: async (repository, digest) => {
            const listed = await session.operate(repository, (retry) => retry(() => ask(session, repository, digest)));
            if (listed !== undefined)
                return listed;
            // https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#referrers-tag-schema
            const stored = await getManifest(repository, `sha256-${(0,names_digest/* digestHex */.s)(digest)}`);
            return stored === undefined ? [] : (referrersIn(stored.bytes) ?? []);
        },
    };
}
/** `undefined` where the registry has no such list: it answers 404, whether there are referrers or not. */
async function ask(session, repository, digest) {
    const target = `referrers/${digest}`;
    const call = {
        method: 'GET',
        repository,
        target,
        shown: ` (referrers of ${digest})`,
        expected: [200],
        access: 'pull',
    };
    const reply = await session.send(call);
    if (isAbsent(reply) || reply.status === 405)
        return undefined;
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const referrers = referrersIn(reply.body);
    if (referrers === undefined)
        throw wrongContent(call, 'expected an index, received none');
    return referrers;
}
function referrersIn(bytes) {
    const content = (0,json/* parseJson */.qF)(bytes);
    if (!(0,json/* isRecord */.u4)(content) || !Array.isArray(content.manifests))
        return undefined;
    return content.manifests.flatMap((entry) => {
        const descriptor = (0,stored_image/* parseDescriptor */.BA)(entry);
        if (descriptor === undefined || !(0,json/* isRecord */.u4)(entry) || typeof entry.artifactType !== 'string')
            return [];
        return [{ ...descriptor, artifactType: entry.artifactType }];
    });
}

;// CONCATENATED MODULE: ./build/adapters/registry/removals.js



/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#deleting-manifests */
function removalsOf(session) {
    return {
        removeManifest: (repository, reference) => session.operate(repository, (retry) => retry(async () => {
            const call = {
                method: 'DELETE',
                repository,
                ...named(reference),
                expected: [202],
                access: 'delete',
            };
            const reply = await session.send(call);
            if (isAbsent(reply))
                return false;
            if (reply.status === 405)
                throw keeps(repository.registry);
            // A registry may answer at once, without another status for what is done later.
            if (reply.status < 200 || reply.status >= 300)
                throw session.failure(call, reply);
            session.ownWrites.forget(repository);
            return true;
        })),
    };
}
function keeps(registry) {
    return new errors/* TerrariumError */.qM('registry-keeps', `${registry} removes no manifests`, {
        hint: 'allow it there: REGISTRY_STORAGE_DELETE_ENABLED=true for a registry of your own; docs/clean-up.md has others',
    });
}

// EXTERNAL MODULE: ./build/adapters/registry/agents.js
var agents = __webpack_require__(9295);
;// CONCATENATED MODULE: ./build/adapters/registry/challenge.js
// One token, quoted parameter, plain parameter or comma. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
const PART = /\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([\w!#$%&'*+.^`|~-]+)(?=\s|,|$)|,)/y;
const MAX_HEADER = 8192;
/** Reads a WWW-Authenticate header with any number of challenges; those of unknown schemes are left out. */
function parseChallenges(header) {
    const found = [];
    const text = header.slice(0, MAX_HEADER);
    PART.lastIndex = 0;
    for (let part = PART.exec(text); part !== null && part[0] !== ''; part = PART.exec(text)) {
        const [, name, quoted, plain, scheme] = part;
        if (scheme !== undefined)
            found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        if (name === undefined)
            continue;
        const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
        found.at(-1)?.parameters.set(name.toLowerCase(), value ?? '');
    }
    return found.flatMap(({ scheme, parameters }) => known(scheme, parameters));
}
function known(scheme, parameters) {
    if (scheme === 'basic')
        return [{ scheme }];
    const realm = parameters.get('realm');
    if (scheme !== 'bearer' || realm === undefined)
        return [];
    const scopes = (parameters.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
    return [{ scheme, realm, service: parameters.get('service'), scopes }];
}

;// CONCATENATED MODULE: ./build/adapters/registry/token.js




const MAX_TOKEN_BODY = 1024 * 1024;
const CLIENT_ID = 'terrarium';
/** https://distribution.github.io/distribution/spec/auth/token/: a token without a term lives 60 s. */
const DEFAULT_LIFE_S = 60;
/**
 * Exchanges a credential, or nothing, for an access token at the realm of a challenge. Throws `AttemptFailed`.
 * https://distribution.github.io/distribution/spec/auth/oauth/
 */
async function requestToken(service, request) {
    const { registry } = request;
    const asked = {
        method: request.credential?.kind === 'identity-token' ? 'POST' : 'GET',
        subject: `token of ${registry} for ${request.scopes.join(' ')}`,
        registry,
        expected: '200',
        writing: request.scopes.some((scope) => /:[^:]*push/.test(scope)),
        login: request.login,
    };
    const realm = checkedRealm(service, request, asked);
    const sent = request.credential?.kind === 'identity-token'
        ? exchanging(realm, request, request.credential.token)
        : asking(realm, request);
    const reply = await (0,redirects/* sendFollowing */.e)(service.transport, sent).catch((error) => {
        throw error instanceof redirects/* RefusedRedirect */.X
            ? (0,failures/* contentFailure */.kz)(asked, error.message, 'registry-auth')
            : (0,failures/* connectionFailure */.Dx)(asked, error, realm.host);
    });
    if (reply.status !== 200)
        throw refused(service, asked, reply);
    return readToken(reply, asked);
}
/** Credentials go to https, or in clear only between hosts that are plain HTTP anyway, and may have them so. */
function checkedRealm(service, request, asked) {
    const { realm } = request.challenge;
    const { plainHosts } = service;
    const origin = (0,endpoints/* registryOrigin */._g)(request.registry, plainHosts.all);
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const plain = url?.protocol === 'http:' &&
        !(0,endpoints/* mayBePlain */.ft)(url.host, request.credential === undefined ? plainHosts.all : plainHosts.withCredentials);
    const reason = url === undefined ? 'it is no URL' : plain ? 'it is not https' : (0,endpoints/* refusal */.x5)(origin, url);
    if (url === undefined || reason !== undefined) {
        throw (0,failures/* contentFailure */.kz)(asked, `the token realm "${realm}" is refused: ${reason}`, 'registry-auth');
    }
    return url;
}
function asking(realm, request) {
    const url = new URL(realm);
    if (request.challenge.service !== undefined)
        url.searchParams.set('service', request.challenge.service);
    for (const scope of request.scopes)
        url.searchParams.append('scope', scope);
    const { credential } = request;
    const headers = credential?.kind === 'basic' ? { authorization: basicHeader(credential) } : {};
    return { method: 'GET', url, headers, limit: MAX_TOKEN_BODY };
}
function exchanging(url, request, token) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        service: request.challenge.service ?? request.registry,
        scope: request.scopes.join(' '),
        client_id: CLIENT_ID,
        refresh_token: token,
    });
    const bytes = Buffer.from(form.toString());
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(bytes.length),
    };
    return { method: 'POST', url, headers, body: { kind: 'bytes', bytes, size: bytes.length }, limit: MAX_TOKEN_BODY };
}
function basicHeader(credential) {
    return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`;
}
/** Token services answer 400 as well as 401 to a bad credential (RFC 6749 section 5.2). */
function refused(service, asked, reply) {
    const status = reply.status === 400 || reply.status === 404 ? 401 : reply.status;
    const body = Buffer.from(service.scrub(Buffer.from(reply.body).toString()));
    return (0,failures/* replyFailure */.Jx)(asked, { ...reply, status, body }, service.clock());
}
function readToken(reply, asked) {
    const value = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(reply.body));
    const text = value.token ?? value.access_token;
    // A header may not contain anything else. The text itself must not be shown.
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) {
        throw (0,failures/* contentFailure */.kz)(asked, 'expected a JSON object with "token" or "access_token", received none', 'registry-auth');
    }
    const life = typeof value.expires_in === 'number' ? value.expires_in : DEFAULT_LIFE_S;
    return { text, life: Math.max(DEFAULT_LIFE_S, life) };
}

;// CONCATENATED MODULE: ./build/adapters/registry/auth.js



/** Seconds before its end at which a token is no longer used. */
const MARGIN_S = 10;
/** Keeps everything in memory, for as long as the client lives. */
function createAuthorizer(tools, credentials) {
    const challenges = new Map();
    const grants = new Map();
    const acquiring = new Map();
    const logins = new Map();
    const secrets = new Set();
    const scrub = (text) => [...secrets].reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, '***')), text);
    const service = { ...tools, scrub };
    const acquire = async (access, challenge) => {
        const { registry, scopes, ...use } = access;
        const credential = await credentials(registry, use);
        const login = await credentials.loginOf?.(registry, use);
        logins.set(keyOf(access), login);
        if (credential !== undefined)
            secrets.add(credential.kind === 'basic' ? credential.password : credential.token);
        const made = challenge.scheme === 'basic'
            ? basicGrant(credential)
            : await tokenGrant(service, { registry, challenge, scopes, credential, login });
        if (made !== undefined)
            secrets.add(made.header.replace(/^[A-Za-z]+ /, ''));
        return made;
    };
    /** Whoever asks while a token is on its way waits for the same one. */
    const grant = (access, challenge) => {
        const key = keyOf(access);
        const pending = acquiring.get(key) ?? acquire(access, challenge).finally(() => acquiring.delete(key));
        acquiring.set(key, pending);
        pending.then((made) => grants.set(key, made), () => grants.delete(key));
        return pending;
    };
    const usable = (key) => {
        const held = grants.get(key);
        return held !== undefined && held.until > service.clock() ? held : undefined;
    };
    return {
        header: async (access) => {
            const held = usable(keyOf(access));
            if (held !== undefined)
                return held.header;
            const challenge = challenges.get(access.registry);
            if (challenge === undefined)
                return undefined;
            // The challenge of another repository need not fit: without a header, the registry sends the right one.
            return await grant(access, withoutScopes(challenge)).then((made) => made?.header, unlessFinal);
        },
        renew: async (access, wwwAuthenticate, refused) => {
            const held = usable(keyOf(access));
            if (held !== undefined && held.header !== refused)
                return held.header;
            const offered = parseChallenges(wwwAuthenticate);
            const challenge = offered.find(({ scheme }) => scheme === 'bearer') ?? offered[0];
            if (challenge === undefined)
                return undefined;
            challenges.set(access.registry, challenge);
            const made = await grant(access, challenge);
            return made?.header === refused ? undefined : made?.header;
        },
        login: (access) => logins.get(keyOf(access)),
        scrub,
    };
}
function basicGrant(credential) {
    if (credential?.kind !== 'basic')
        return undefined;
    return { header: basicHeader(credential), until: Number.POSITIVE_INFINITY };
}
async function tokenGrant(service, request) {
    const ours = request.scopes;
    const scopes = [...ours, ...request.challenge.scopes.filter((scope) => !coveredBy(ours, scope))];
    const token = await requestToken(service, { ...request, scopes });
    return { header: `Bearer ${token.text}`, until: service.clock() + (token.life - MARGIN_S) * 1000 };
}
function keyOf({ registry, scopes }) {
    return [registry, ...scopes].join(' ');
}
function withoutScopes(challenge) {
    return challenge.scheme === 'basic' ? challenge : { ...challenge, scopes: [] };
}
/** `repository:acme/env:pull` is covered by any scope of ours on the same repository. */
function coveredBy(ours, scope) {
    const resource = scope.slice(0, scope.lastIndexOf(':') + 1);
    return ours.some((own) => own.startsWith(resource));
}
function unlessFinal(error) {
    if (error instanceof failures/* AttemptFailed */.Nz && error.again.kind === 'never')
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
;// CONCATENATED MODULE: ./build/adapters/registry/host-load.js



const FAILURES_UNTIL_DOWN = 3;
const DOWN_MS = 30_000;
/**
 * A queue for one registry. After three operations that failed in a row, operations try once only for 30 s: a thousand
 * lookups at a dead registry would otherwise wait through a thousand series of retries.
 */
function createHostLoad(concurrency, clock) {
    const operations = (0,limit/* limit */.A)(concurrency);
    let failures = 0;
    let downUntil = 0;
    const note = (error) => {
        failures = showsTrouble(error) ? failures + 1 : 0;
        downUntil = failures >= FAILURES_UNTIL_DOWN ? clock() + DOWN_MS : 0;
    };
    const watched = async (operation) => {
        try {
            const result = await operation(clock() < downUntil ? 'single' : 'full');
            note(undefined);
            return result;
        }
        catch (error) {
            note(error);
            throw error;
        }
    };
    return { run: (operation) => operations.run(() => watched(operation)) };
}
function showsTrouble(error) {
    if (!(error instanceof errors/* TerrariumError */.qM))
        return false;
    const refused = error.cause instanceof failures/* RegistryReplyError */.uK && error.cause.status >= 500;
    return refused || error.code === 'registry-unreachable';
}

;// CONCATENATED MODULE: ./build/adapters/registry/own-writes.js

function createOwnWrites() {
    const written = new Set();
    const key = (repository, reference) => `${(0,names_reference/* formatRepository */.Sh)(repository)} ${reference}`;
    return {
        add: (repository, ...references) => {
            for (const reference of references)
                written.add(key(repository, reference));
        },
        has: (repository, reference) => written.has(key(repository, reference)),
        forget: (repository) => {
            for (const one of written)
                if (one.startsWith(key(repository, '')))
                    written.delete(one);
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/registry/proxies.js
var registry_proxies = __webpack_require__(60269);
;// CONCATENATED MODULE: ./build/adapters/registry/retry.js


/** Milliseconds in which an operation may start another try. */
const BUDGET_MS = 300_000;
const TRIES = 6;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 20_000;
/** Where a registry asks for more, another try comes too late for this run. */
const MAX_RETRY_AFTER_MS = 60_000;
/** Milliseconds before each further try. Registries with replicas, or a cache before them, show a manifest after some seconds. */
const LAG_DELAYS_MS = { 'blob-lag': [100, 100], 'read-lag': [250, 500, 1000, 2000, 4000, 8000] };
/**
 * Runs `attempt` until it succeeds or no further try is allowed: full jitter, and Retry-After where the registry sends it.
 * Throws the last failure. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
async function withRetries(tools, started, persistence, attempt) {
    const lags = { 'blob-lag': 0, 'read-lag': 0 };
    const delayAfter = (again, tries) => {
        if (again.kind === 'blob-lag' || again.kind === 'read-lag')
            return LAG_DELAYS_MS[again.kind][lags[again.kind]++];
        return tries >= TRIES || persistence === 'single' ? undefined : delayMs(again, tries, tools.random);
    };
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof failures/* AttemptFailed */.Nz))
                throw error;
            const delay = delayAfter(error.again, tries);
            if (delay === undefined || tools.clock() - started + delay > BUDGET_MS)
                throw described(error.failure, tries);
            await tools.sleep(delay, tools.signal);
        }
    }
}
function delayMs(again, tries, random) {
    if (again.kind !== 'backoff')
        return undefined;
    const jitter = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1));
    const { afterMs = 0 } = again;
    return afterMs > MAX_RETRY_AFTER_MS ? undefined : Math.max(jitter, afterMs);
}
function described(failure, tries) {
    if (tries === 1)
        return failure;
    return new errors/* TerrariumError */.qM(failure.code, `${failure.message} (after ${tries} tries)`, {
        ...(failure.hint === undefined ? {} : { hint: failure.hint }),
        cause: failure.cause,
    });
}

;// CONCATENATED MODULE: ./build/adapters/registry/session.js














const MAX_SOCKETS = 32;
/** One client's session: its sockets, tokens and queues. */
function createSession(options) {
    const { allowInsecure = [], allowInsecureAnonymous = [], concurrency = MAX_SOCKETS, clock = Date.now, signal, } = options;
    const proxies = (0,registry_proxies/* parseProxies */.u)(options.env ?? {});
    const transport = (0,registry_transport/* createTransport */.o)({
        agents: (0,agents/* createAgents */.j)(proxies, Math.min(concurrency, MAX_SOCKETS)),
        timeoutMs: options.timeoutMs ?? 60_000,
        totalMs: BUDGET_MS,
        signal,
        onRequest: options.onRequest,
        onEnd: options.onRequestEnd,
    });
    const plainHosts = { withCredentials: allowInsecure, all: [...allowInsecure, ...allowInsecureAnonymous] };
    const credentials = withholding(options.credentials, plainHosts);
    const authorizer = createAuthorizer({ transport, plainHosts, clock }, credentials);
    const tools = { clock, sleep: options.sleep ?? sleep, random: options.random ?? Math.random, signal };
    const loadOf = (0,once/* once */.Oo)(() => createHostLoad(concurrency, clock), (registry) => registry);
    const origin = (repository) => (0,endpoints/* registryOrigin */._g)(repository.registry, plainHosts.all);
    return {
        send: (call) => sendCall({ transport, authorizer, origin }, call),
        origin,
        ownWrites: createOwnWrites(),
        clock,
        failure: (call, reply) => (0,failures/* replyFailure */.Jx)({ ...asked(call), login: authorizer.login(accessOf(call)) }, reply, clock()),
        operate: async (repository, operation) => {
            requireProxy(proxies, origin(repository));
            return await loadOf(repository.registry).run(async (persistence) => {
                const started = clock();
                return await guarded(signal, () => operation((attempt) => withRetries(tools, started, persistence, attempt)));
            });
        },
    };
}
/** The same credentials, but for hosts that are asked in clear because somebody named them who does not decide about credentials. */
function withholding(credentials, { withCredentials, all }) {
    const isWithheld = (host) => (0,endpoints/* mayBePlain */.ft)(host, all) && !(0,endpoints/* mayBePlain */.ft)(host, withCredentials);
    return Object.assign(async (host, use) => (isWithheld(host) ? undefined : await credentials(host, use)), {
        loginOf: async (host, use) => isWithheld(host) ? { kind: 'withheld' } : await credentials.loginOf?.(host, use),
    });
}
/** No host could be asked through a proxy that cannot be read, and none is asked directly instead. */
function requireProxy(proxies, origin) {
    try {
        proxies.variablesFor(origin);
    }
    catch (error) {
        throw error instanceof errors/* TerrariumError */.qM ? new errors/* RunFailure */.ae(error) : error;
    }
}
/** A call is cancelled wherever it is; nothing else leaves an operation than `TerrariumError` and bugs. */
async function guarded(signal, run) {
    try {
        signal?.throwIfAborted();
        return await run();
    }
    catch (error) {
        if (signal?.aborted)
            throw (0,stopped/* stoppedBy */.$)(signal, 'The registry operation was cancelled', signal.reason);
        throw error;
    }
}
async function sleep(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
}

;// CONCATENATED MODULE: ./build/adapters/registry/page-budget.js
/** A million tags fit: registries give 1,000 on a page, of at most 128 characters each. */
const PAGE_LIMITS = { pages: 1000, bytes: 64 * 1024 * 1024, milliseconds: 60_000 };
/** A budget that starts now. A list that comes back to a page it had, or repeats its entries, would have no end. */
function createPageBudget(clock, limits = PAGE_LIMITS) {
    const deadline = clock() + limits.milliseconds;
    const read = new Set();
    let pages = 0;
    let bytes = 0;
    return {
        left: () => deadline - clock(),
        onRequest: (target) => {
            if (pages >= limits.pages)
                return `the list has more than ${limits.pages} pages`;
            if (deadline <= clock())
                return `the list took more than ${limits.milliseconds / 1000} seconds`;
            return keysOf(target).some((key) => read.has(key)) ? 'the list leads back to a page that it had' : undefined;
        },
        onPage: (target, page) => {
            for (const key of keysOf(target))
                read.add(key);
            pages += 1;
            bytes += page.bytes;
            if (bytes > limits.bytes)
                return `the list is larger than ${limits.bytes} bytes`;
            return page.entries > 0 && page.fresh === 0 ? 'the list repeats the entries of earlier pages' : undefined;
        },
    };
}
// A page is known by its address, and by the entry after which it begins.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags
function keysOf({ href, searchParams }) {
    const last = searchParams.get('last');
    return last === null || last === '' ? [href] : [href, `last=${last}`];
}

;// CONCATENATED MODULE: ./build/adapters/registry/tags.js





/** As many as registries give at most; without a number some give 50. */
const PAGE = 1000;
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags */
function tagsOf(session) {
    return {
        listTags: (repository) => session.operate(repository, async (retry) => {
            const list = { session, repository, tags: new Set(), budget: createPageBudget(session.clock) };
            let next = new URL(`/v2/${repository.path}/tags/list?n=${PAGE}`, session.origin(repository));
            while (next !== undefined) {
                const target = next;
                const page = await retry(() => readPage(list, target));
                if (page === undefined)
                    return undefined;
                next = page.next;
            }
            return [...list.tags];
        }),
    };
}
async function readPage({ session, repository, tags, budget }, target) {
    const call = { method: 'GET', repository, target, shown: ' (tags)', expected: [200], access: 'pull' };
    const refuse = (why) => {
        if (why !== undefined)
            throw wrongContent(call, why);
    };
    refuse(budget.onRequest(target));
    const reply = await session.send({ ...call, withinMs: budget.left() });
    if (isAbsent(reply))
        return undefined;
    if (reply.status !== 200)
        throw session.failure(call, reply);
    const listed = tagsWithin(reply.body);
    if (listed === undefined)
        throw wrongContent(call, 'expected a JSON object with "tags", received none');
    const before = tags.size;
    for (const tag of listed)
        tags.add(tag);
    refuse(budget.onPage(target, { bytes: reply.body.length, entries: listed.length, fresh: tags.size - before }));
    return { next: nextPage(call, target, reply) };
}
/** A repository without tags has `null` there. */
function tagsWithin(body) {
    const { tags } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(body));
    if (!Array.isArray(tags))
        return tags === null ? [] : undefined;
    return tags.filter((tag) => typeof tag === 'string' && (0,names_reference/* isTag */.dz)(tag));
}
/** The target of the `Link` with `rel="next"`. https://www.rfc-editor.org/rfc/rfc8288#section-3 */
function nextPage(call, current, reply) {
    const { link } = reply.headers;
    for (const part of String(link ?? '')
        .split('<')
        .slice(1)) {
        const [target = '', parameters = ''] = part.split('>', 2);
        if (!/;\s*rel\s*=\s*"?next\b/i.test(parameters))
            continue;
        const url = URL.canParse(target, current.href) ? new URL(target, current) : undefined;
        if (url?.origin !== current.origin)
            throw wrongContent(call, `the next page "${target}" is not on the same host`);
        return url;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/adapters/registry/client.js








/**
 * A client of any registry that follows the OCI distribution specification 1.1. Sockets are kept alive between
 * operations and do not keep the process running.
 */
function createRegistry(options) {
    const session = createSession(options);
    const manifests = manifestsOf(session);
    const uploads = uploadsOf(session);
    const reads = {
        ...manifests,
        ...blobsOf(session),
        ...tagsOf(session),
        ...referrersOf(session, manifests.getManifest),
    };
    return { ...reads, ...uploads, ...copiesOf(session, uploads.putBlob), ...removalsOf(session) };
}

// EXTERNAL MODULE: ./build/core/names/affixes.js
var affixes = __webpack_require__(64339);
// EXTERNAL MODULE: ./build/adapters/environment/ask-program.js
var ask_program = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/adapters/registry/printable.js
var printable = __webpack_require__(70562);
;// CONCATENATED MODULE: ./build/adapters/registry/credential-helper.js





const NAME = /^[a-z0-9][a-z0-9-]*$/;
/**
 * Runs `docker-credential-<name> get`, without a shell and with docker's environment. A helper that is missing, fails, does not end
 * or answers something else is thrown as `registry-auth`, without the helper's secrets.
 * https://github.com/docker/docker-credential-helpers#development
 */
async function askHelper(call) {
    const { name, notBelow } = call;
    if (typeof name !== 'string' || !NAME.test(name)) {
        throw failed(call, `its name must match ${NAME.source}`);
    }
    // A helper starts programs by their names, too.
    const env = (0,child_environment/* childEnvironment */.Qc)(call.env, notBelow);
    const program = await (0,ask_program/* findProgram */.K)(programOf(name), env.PATH ?? '', notBelow);
    if (program === undefined)
        throw failed(call, `${programOf(name)} is not on PATH`);
    const { server: input, timeoutMs } = call;
    const ended = await (0,ask_program/* askProgram */.a)(program, ['get'], { env, input, timeoutMs }).catch((error) => {
        throw failed(call, error.message);
    });
    const words = wordsOf(ended, env);
    if (ended.status === 0)
        return readAnswer(call, ended.output, words);
    // The helpers' only way to say so. https://github.com/docker/docker-credential-helpers/blob/v0.9.3/credentials/error.go
    if (/credentials not found/i.test(`${ended.output}\n${ended.errors}`))
        return { kind: 'none', words };
    throw failed(call, `${ended.status}${words === '' ? '' : `: ${words}`}`);
}
/** The file name of a helper's program. */
function programOf(name) {
    return `docker-credential-${name}`;
}
/** The first line that a helper says beside its answer, without the secrets that it was given. */
function wordsOf({ status, output, errors }, env) {
    // Standard output is the answer of a helper that succeeds, and may be that of one that fails.
    const said = [errors, status === 0 || output.trimStart().startsWith('{') ? '' : output];
    const first = said.map((text) => text.trim().split(/[\r\n]/, 1)[0] ?? '').find((line) => line !== '') ?? '';
    if (/^\{|\b(?:Secret|Username)["']?\s*[:=]/i.test(first))
        return '';
    return (0,printable/* printable */.g)(secretsOf(env).reduce((rest, secret) => rest.replaceAll(secret, '***'), first));
}
/** Values of variables such as AWS_SECRET_ACCESS_KEY; names of files are none. */
function secretsOf(env) {
    const named = Object.entries(env).filter(([name]) => /(?:SECRET|TOKEN|PASSWORD|KEY)(?!.*_(?:FILE|PATH)$)/i.test(name));
    return named.flatMap(([, value = '']) => (value.length < 8 ? [] : [value]));
}
function readAnswer(call, output, words) {
    const { Username, Secret } = (0,json/* membersOf */.lS)((0,json/* parseJson */.qF)(output));
    if (typeof Username !== 'string' || typeof Secret !== 'string') {
        const expected = 'expected a JSON object with "Username" and "Secret", received none';
        throw failed(call, words === '' ? expected : `${expected}: ${words}`);
    }
    if (Username === '' && Secret === '')
        return { kind: 'none', words };
    return { kind: 'login', username: Username, secret: Secret };
}
function failed(call, problem) {
    // It may be an object, which need not have a text.
    const name = (0,printable/* printable */.g)(typeof call.name === 'string' ? call.name : (JSON.stringify(call.name) ?? ''));
    return new errors/* TerrariumError */.qM('registry-auth', `The credential helper "${name}" for ${call.server}: ${problem}`, {
        hint: 'Repair "credHelpers" or "credsStore" in the Docker config, or log in without a helper',
    });
}

// EXTERNAL MODULE: ./build/adapters/environment/is-below.js
var is_below = __webpack_require__(45391);
;// CONCATENATED MODULE: ./build/adapters/registry/docker-config.js






const MAX_CONFIG = 1024 * 1024;
/** The folder of Docker's configuration, absolute. */
function dockerFolder({ DOCKER_CONFIG, HOME }) {
    const home = HOME === undefined || HOME === '' ? (0,external_node_os_.homedir)() : HOME;
    return external_node_path_.resolve(DOCKER_CONFIG === undefined || DOCKER_CONFIG === '' ? external_node_path_.join(home, '.docker') : DOCKER_CONFIG);
}
/**
 * Reads a `config.json`; one that does not exist holds nothing. One that cannot be read, or lies below one of the given folders, is
 * thrown as `registry-auth`.
 */
async function readDockerConfig(file, notBelow) {
    const real = await (0,promises_.realpath)(file).catch(docker_config_absent);
    if (real === undefined)
        return { auths: {}, credHelpers: {}, credsStore: undefined };
    const folder = notBelow.find((one) => (0,is_below/* liesBelow */.Z)(file, [one]));
    if (folder !== undefined) {
        throw new errors/* TerrariumError */.qM('registry-auth', `The Docker config ${file} lies below ${folder} and is not read`, {
            hint: 'Let DOCKER_CONFIG name a folder outside of the checkout, whose content decides about credentials otherwise',
        });
    }
    return parseConfig(await readBounded(real, file), file);
}
async function readBounded(real, file) {
    try {
        if ((await (0,promises_.stat)(real)).size <= MAX_CONFIG)
            return await (0,promises_.readFile)(real, 'utf8');
    }
    catch (error) {
        throw unreadable(error);
    }
    throw new errors/* TerrariumError */.qM('registry-auth', `The Docker config ${file} is larger than ${MAX_CONFIG} bytes`);
}
function parseConfig(text, file) {
    const value = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isRecord */.u4)(value)) {
        throw new errors/* TerrariumError */.qM('registry-auth', `The Docker config ${file}: expected a JSON object, found none`, {
            hint: 'Repair or remove it, then run `docker login` again',
        });
    }
    const { auths, credHelpers, credsStore } = value;
    return {
        auths: (0,json/* membersOf */.lS)(auths),
        credHelpers: (0,json/* membersOf */.lS)(credHelpers),
        credsStore: credsStore === '' ? undefined : credsStore,
    };
}
function docker_config_absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw unreadable(error);
}
function unreadable(error) {
    const words = error instanceof Error ? error.message : String(error);
    return new errors/* TerrariumError */.qM('registry-auth', `The Docker config cannot be read: ${words}`, { cause: error });
}

;// CONCATENATED MODULE: ./build/adapters/registry/scoped-logins.js





/** Docker Hub's folder; its host is `docker.io` in references alone. */
const HUB_FOLDER = 'registry-1.docker.io';
/**
 * The `config.json` that buildx 0.31 and newer read for one repository of a host, as docker/login-action writes it with `scope`:
 * `config/<host>/<repository>` below buildx's folder, else `config/<host>`, either also with `@pull` or `@push` for requests that have
 * these rights. It replaces Docker's own. `undefined` where there is none.
 * https://github.com/docker/buildx/blob/v0.31.0/util/dockerutil/dockerconfig/configprovider.go
 */
async function scopedConfig(surroundings, host, { path: repository, access }) {
    const folders = [host === 'docker.io' ? HUB_FOLDER : host, ...repository.split('/')];
    if (!folders.every(isName))
        return undefined;
    const base = external_node_path_.join(buildxFolder(surroundings), 'config');
    const actions = actionsOf(access);
    return (await bestOf(external_node_path_.join(base, ...folders), actions)) ?? bestOf(external_node_path_.join(base, folders[0] ?? ''), actions);
}
/** Repositories come from files of strangers. */
function isName(name) {
    return /^[\w.[\]:-]+$/.test(name) && !/^\.+$/.test(name);
}
/** Buildx's own folder: it is given no other below the workspace. */
function buildxFolder({ env, notBelow }) {
    const { BUILDX_CONFIG } = (0,child_environment/* childEnvironment */.Qc)(env, notBelow);
    return external_node_path_.resolve(BUILDX_CONFIG ? BUILDX_CONFIG : external_node_path_.join(dockerFolder(env), 'buildx'));
}
/** The configuration in a folder, or in one of that name with rights; that with the most of them. */
async function bestOf(folder, actions) {
    const { dir, base } = external_node_path_.parse(folder);
    // Buildx goes without those that it cannot read.
    const names = await (0,promises_.readdir)(dir).catch(() => []);
    const matching = names
        .filter((name) => name === base || name.startsWith(`${base}@`))
        .map((name) => ({ name, rights: rightsOf(name) }))
        .filter(({ rights }) => rights.every((right) => actions.includes(right)))
        .sort((a, b) => b.rights.length - a.rights.length || (a.name < b.name ? 1 : -1));
    for (const { name } of matching) {
        const file = external_node_path_.join(dir, name, 'config.json');
        if (await isFile(file))
            return file;
    }
    return undefined;
}
/** `host@pull,push` */
function rightsOf(name) {
    const [, ...rest] = name.split('@');
    const rights = rest.join('@').split(',');
    return [...new Set(rights.map((right) => right.trim()).filter((right) => right !== ''))];
}
async function isFile(file) {
    return await (0,promises_.stat)(file).then((found) => found.isFile(), () => false);
}

;// CONCATENATED MODULE: ./build/adapters/registry/credentials.js








/** The name under which Docker files the login of Docker Hub. */
const DOCKER_HUB = 'https://index.docker.io/v1/';
/** Azure Container Registry's user name for a refresh token. https://aka.ms/acr/authorization */
const TOKEN_USERS = ['<token>', '00000000-0000-0000-0000-000000000000'];
/**
 * Reads the logins of `docker login` from `config.json`, or from buildx's of a repository, at most once per host and file:
 * credential helpers, then the store, then the file itself. No login is `undefined`; a config or helper that does not work is
 * thrown as `registry-auth`. Helpers see the variables of `env` that docker sees.
 * https://docs.docker.com/reference/cli/docker/login/#configure-the-credential-store
 */
function dockerCredentials(env, options = {}) {
    const { notBelow = [] } = options;
    const configOf = (0,once/* once */.Oo)((file) => readDockerConfig(file, notBelow));
    const lookUp = (0,once/* once */.Oo)(async ({ file, host }) => find(await configOf(file), { file, host }, env, notBelow), ({ file, host }) => `${host} ${file}`);
    const own = external_node_path_.join(dockerFolder(env), 'config.json');
    const scoped = (0,once/* once */.Oo)(([host, use]) => scopedConfig({ env, notBelow }, host, use), ([host, { path: repository, access }]) => `${host} ${repository} ${access}`);
    const foundFor = async (host, use) => {
        const file = use === undefined ? undefined : await scoped([host, use]);
        return lookUp({ file: file ?? own, host });
    };
    return Object.assign(async (host, use) => (await foundFor(host, use)).credential, {
        loginOf: async (host, use) => (await foundFor(host, use)).login,
    });
}
async function find(config, { file, host }, env, notBelow) {
    const name = entryOf(config.credHelpers, host) ?? config.credsStore;
    const server = host === 'docker.io' ? DOCKER_HUB : host;
    const answer = name === undefined ? undefined : await askHelper({ name, server, env, notBelow });
    const helper = programOf(String(name));
    if (answer?.kind === 'login') {
        return { credential: asCredential(answer.username, answer.secret), login: { kind: 'helper', helper } };
    }
    const credential = inlineCredential(entryOf(config.auths, host), host);
    if (credential !== undefined)
        return { credential, login: { kind: 'file', file } };
    const login = answer === undefined ? { kind: 'none', file } : { kind: 'helper-empty', helper, words: answer.words };
    return { credential, login };
}
/** The entry of exactly this host: never of one that only contains its name, or of a path below it. */
function entryOf(entries, host) {
    const keys = Object.keys(entries);
    const key = keys.find((candidate) => candidate === host) ?? keys.find((candidate) => hostOf(candidate) === host);
    return key === undefined ? undefined : entries[key];
}
/** The canonical host of a key: a bare host, or a URL of the API's root as older clients wrote it. */
function hostOf(key) {
    const match = /^(?:https?:\/\/)?([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?(?:\/(?:v[12]\/?)?)?$/i.exec(key);
    if (match === null)
        return undefined;
    const host = `${match[1]}${match[2] ?? ''}`.toLowerCase();
    return host === 'index.docker.io' || host === 'registry-1.docker.io' ? 'docker.io' : host;
}
function inlineCredential(entry, host) {
    if (!(0,json/* isRecord */.u4)(entry))
        return undefined;
    if ('identitytoken' in entry && typeof entry.identitytoken === 'string' && entry.identitytoken !== '') {
        return { kind: 'identity-token', token: entry.identitytoken };
    }
    if ('auth' in entry && typeof entry.auth === 'string' && entry.auth !== '') {
        const pair = (0,affixes/* withoutTrailing */.h)(Buffer.from(entry.auth, 'base64').toString('utf8'), '\0');
        const colon = pair.indexOf(':');
        if (colon > 0)
            return asCredential(pair.slice(0, colon), pair.slice(colon + 1));
        throw new errors/* TerrariumError */.qM('registry-auth', `The Docker config's "auth" of ${host} is not base64 of user:password`, {
            hint: `Log in again: \`docker login ${host}\``,
        });
    }
    if (!('username' in entry && 'password' in entry))
        return undefined;
    return typeof entry.username === 'string' && typeof entry.password === 'string' && entry.username !== ''
        ? asCredential(entry.username, entry.password)
        : undefined;
}
function asCredential(username, secret) {
    if (TOKEN_USERS.includes(username))
        return { kind: 'identity-token', token: secret };
    return { kind: 'basic', username, password: secret };
}

;// CONCATENATED MODULE: ./build/adapters/registry/remembered-reads.js


/** Documents that are kept at most. */
const MOST = 500;
/** Bytes of a document that is kept. */
const MOST_BYTES = 256 * 1024;
/**
 * A registry client that asks for a document by its digest once: a run reads manifest and configuration of one base for each image on
 * it, and some registries count each. Repositories that the run writes to are asked every time.
 */
function rememberingReads(registry) {
    const written = new Set();
    const manifests = documents(({ bytes }) => bytes);
    const blobs = documents((bytes) => bytes);
    const keyOf = (repository, digest) => {
        const name = (0,names_reference/* formatRepository */.Sh)(repository);
        return digest === undefined || written.has(name) ? undefined : `${name}@${digest}`;
    };
    const write = (repository) => void written.add((0,names_reference/* formatRepository */.Sh)(repository));
    return {
        ...registry,
        headManifest: async (repository, reference) => {
            const kept = await manifests.kept(keyOf(repository, (0,names_digest/* parseDigest */.m)(reference)));
            if (kept === undefined)
                return registry.headManifest(repository, reference);
            const { mediaType, digest, size } = kept;
            return { mediaType, digest, size };
        },
        getManifest: (repository, reference) => manifests.read(keyOf(repository, (0,names_digest/* parseDigest */.m)(reference)), () => registry.getManifest(repository, reference)),
        getBlob: (repository, descriptor, limit) => {
            const { digest, size } = descriptor;
            const key = size > Math.min(limit ?? MOST_BYTES, MOST_BYTES) ? undefined : keyOf(repository, digest);
            return blobs.read(key && `${key} ${size}`, () => registry.getBlob(repository, descriptor, limit));
        },
        putBlob: (repository, ...rest) => {
            write(repository);
            return registry.putBlob(repository, ...rest);
        },
        copyBlob: (repository, ...rest) => {
            write(repository);
            return registry.copyBlob(repository, ...rest);
        },
        putManifest: (repository, ...rest) => {
            write(repository);
            return registry.putManifest(repository, ...rest);
        },
        announce: (repository, digest) => {
            write(repository);
            registry.announce(repository, digest);
        },
    };
}
/** Documents by name. Without a name nothing is kept; neither are failures and absence. */
function documents(bytesOf) {
    const asked = new Map();
    const ask = async (key, read) => {
        const document = await read().catch((error) => {
            asked.delete(key);
            throw error;
        });
        if (document === undefined || bytesOf(document).length > MOST_BYTES)
            asked.delete(key);
        return document;
    };
    return {
        kept: async (key) => (key === undefined ? undefined : asked.get(key)?.catch(() => undefined)),
        read: async (key, read) => {
            if (key === undefined)
                return read();
            const known = asked.get(key);
            if (known !== undefined)
                return known;
            if (asked.size >= MOST)
                asked.clear();
            const answer = ask(key, read);
            asked.set(key, answer);
            return answer;
        },
    };
}

// EXTERNAL MODULE: ./build/core/config/acr.js
var acr = __webpack_require__(33899);
// EXTERNAL MODULE: ./build/hosts/builder-options.js
var builder_options = __webpack_require__(77460);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
;// CONCATENATED MODULE: ./build/hosts/composition.js



















/**
 * A registry client with Docker's credentials. Over plain HTTP it sends them to hosts that a flag or an input names, and to loopback: a
 * file of the checkout may be a stranger's.
 */
function openRegistry(options, { insecureRegistries, acr }) {
    const { env, notBelow, signal, onRequest, onRequestEnd } = options;
    const docker = dockerCredentials(env, { notBelow });
    const registry = createRegistry({
        credentials: acr === undefined ? docker : withAzureLogin(docker, options),
        env,
        [options.insecureRegistries === undefined ? 'allowInsecureAnonymous' : 'allowInsecure']: insecureRegistries,
        ...(signal === undefined ? {} : { signal }),
        ...(onRequest === undefined ? {} : { onRequest }),
        ...(onRequestEnd === undefined ? {} : { onRequestEnd }),
    });
    return rememberingReads(registry);
}
/** Where Docker has no login for a registry of Azure, that of who is signed in to Azure. */
function withAzureLogin(docker, options) {
    const { env, notBelow, signal, onRequestEnd } = options;
    const azure = (0,once/* lazy */.RZ)(async () => {
        const { azureRegistryLogin } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(16), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 25210));
        return azureRegistryLogin({ env, notBelow, signal, onRequestEnd });
    });
    const loginOf = async (host) => ((0,acr/* azureRegistryName */.I3)(host) === undefined ? undefined : (await azure())(host));
    return Object.assign(async (host, use) => {
        const known = await docker(host, use);
        const login = known === undefined ? await loginOf(host) : undefined;
        return login?.kind === 'login' ? login.credential : known;
    }, {
        loginOf: async (host, use) => {
            if ((await docker(host, use)) !== undefined)
                return docker.loginOf?.(host, use);
            const login = await loginOf(host);
            if (login === undefined)
                return docker.loginOf?.(host, use);
            return { kind: 'azure', words: login.kind === 'none' ? login.words : '' };
        },
    });
}
/**
 * The check of attestations that `signatures` asks for; `undefined` without it. The authorities are read from the checkout: ask
 * for it only where that is trusted.
 */
async function openVerifier({ signatures }, root) {
    if (signatures === undefined)
        return undefined;
    const file = await (await (0,work_tree/* workTree */._)(root)).readText(signatures.trustedRoot);
    if (file.kind !== 'text') {
        throw new errors/* TerrariumError */.qM('config-invalid', `signatures: ${signatures.trustedRoot} cannot be read`, {
            hint: 'write it with: gh attestation trusted-root',
        });
    }
    const { attestationVerifier } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 51063));
    return attestationVerifier(signatures, file.text);
}
/** The workspaces and registries of Azure ML that `azureml` names. Nothing is asked yet. */
async function openStores(options, { azureml, repository }) {
    if (azureml.length === 0)
        return [];
    const { environmentStores } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(16), __webpack_require__.e(789), __webpack_require__.e(844), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 56386));
    return environmentStores(azureml, { ...options, host: repository?.registry });
}
/** The builder that a run asks for. BuildKit is opened where it is asked for, or, with `auto`, at the first image that needs it. */
async function openBuilder(opening, config, registry, openLater) {
    const kind = builderKind(opening.request, config);
    if (kind === 'buildkit')
        return openLater();
    if (kind === 'acr')
        return openAcr(opening, config, registry);
    const { nativeBuilder, nativeBuilderFirst } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(81), __webpack_require__.e(765), __webpack_require__.e(935), __webpack_require__.e(188), __webpack_require__.e(788), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 42773));
    const options = installerOptions(opening, config);
    return kind === 'native' ? nativeBuilder(registry, options) : nativeBuilderFirst(registry, options, openLater);
}
/** Who builds, by what a run asks for, else by the configuration. Attestations are BuildKit's. */
function builderKind(request, config) {
    const { kind = config.builder } = request;
    if (!(0,builder_options/* asksForAttestations */.Xb)(request) || kind === 'acr')
        return kind;
    if (kind !== 'native')
        return 'buildkit';
    throw new errors/* TerrariumError */.qM('needs-buildkit', 'provenance and sbom are what BuildKit attests', {
        hint: 'build with auto or buildkit, or leave them out',
    });
}
async function openAcr({ request, env, notBelow, signal, onRequestEnd }, { acr, repository }, registry) {
    if (acr === undefined)
        throw new errors/* TerrariumError */.qM('config-invalid', 'builder acr needs the key acr of terrarium.yml', {
            hint: 'acr: { subscription: <id>, resource-group: <name> }; docs/azure.md',
        });
    const [refusal] = (0,builder_options/* acrRefusals */.Q$)(request);
    if (refusal !== undefined)
        throw new errors/* TerrariumError */.qM('needs-buildkit', refusal, { hint: 'builder: buildkit does; or leave it out' });
    const { openAcrBuilder } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(16), __webpack_require__.e(118), __webpack_require__.e(352), __webpack_require__.e(909), __webpack_require__.e(935), __webpack_require__.e(844), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 39479));
    const host = repository?.registry;
    const [secrets, cacheFrom] = [request.secrets.sources, request.values.get('cache-from') ?? []];
    return openAcrBuilder(registry, { acr, host, env, notBelow, signal, onRequestEnd, secrets, cacheFrom });
}
/** Finds the builder and says what is missing; nothing is started. */
async function openBuildKit(options, registry) {
    const buildx = buildxOptions(options);
    const builder = await (0,buildkit_buildx/* findBuilder */.Lx)(buildx);
    const build = options.publisher === 'oci' ? ociPublisher(builder, registry) : registryPublisher(builder);
    return {
        build,
        smokeTest: (0,buildkit_buildx/* smokeTester */.VA)(buildx),
        readImageFiles: (0,image_files/* imageFileReader */.v)(buildx),
        makeRoom: roomMaker(buildx, options.prunes ?? false),
        knownPackages: async () => undefined,
    };
}
/** Keeps what failed builds were made from, and says where. */
function keepFailed({ request }, say) {
    const kept = { builder: request.builder, flags: buildFlags(request) };
    return (build) => keepingFailed(build, kept, say);
}
/** The engine of this machine, for runs that push nothing. Its builder is that of Docker's current context. */
async function openEngine(options, config, registry) {
    const { request } = options;
    const kind = builderHere(builderKind(request, config));
    const buildx = { ...buildxOptions(options), builder: request.builder ?? (await currentContext(options)) };
    const engine = await dockerEngine(buildx);
    const buildKit = (0,once/* lazy */.RZ)(async () => buildIntoEngine(await (0,buildkit_buildx/* findBuilder */.Lx)(buildx)));
    const build = kind === 'buildkit' ? await buildKit() : await assembled();
    return {
        engine: { ...engine, build },
        smokeTest: async (test) => {
            await buildKit();
            await (0,buildkit_buildx/* smokeTester */.VA)(buildx)(test);
        },
        makeRoom: roomMaker(buildx, options.prunes ?? false),
    };
    async function assembled() {
        const { engineBuilder } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(81), __webpack_require__.e(765), __webpack_require__.e(935), __webpack_require__.e(188), __webpack_require__.e(788), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 25603));
        const { nativeFirst, nativeOnly, neither } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(81), __webpack_require__.e(765), __webpack_require__.e(935), __webpack_require__.e(188), __webpack_require__.e(788), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 42773));
        const native = engineBuilder(registry, installerOptions(options, config), engine);
        return kind === 'native' ? nativeOnly(native) : nativeFirst(native, (need) => buildKit().catch(neither(need)));
    }
}
// Who requires signatures of images does not take over unsigned layers either.
function installerOptions({ request, env, notBelow, signal }, { signatures }) {
    return { env, notBelow, signal, trustsRepository: signatures === undefined, secrets: request.secrets.sources };
}
function buildxOptions({ request, env, notBelow, signal }) {
    const { builder, secrets } = request;
    const uv = (0,once/* lazy */.RZ)(async () => (await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(188), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 85939))).uvForSteps({ env, notBelow, signal }));
    return {
        builder,
        flags: (0,builder_options/* buildFlags */.Aw)(request),
        secretEnv: secrets.env,
        uv: async (asked) => (await uv())(asked),
        env,
        notBelow,
        signal,
    };
}
/** Who builds what stays on this machine: machines of Azure do not reach it. */
function builderHere(kind) {
    return kind === 'acr' ? 'auto' : kind;
}
/** A builder of our own, for hosts whose current one cannot publish; the caller removes it. */
async function createContainerBuilder(surroundings, target) {
    const name = `terrarium-${process.pid}-${Date.now().toString(36)}`;
    const { insecureHosts = [] } = surroundings;
    await (0,buildkit_buildx/* createBuilder */.Ij)(surroundings, { name, hostNetwork: (0,endpoints/* isLoopback */.U9)(target.registry), insecureHosts });
    return { name };
}



/***/ }),

/***/ 81081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   sE: () => (/* binding */ sharedConfig),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);
/* harmony import */ var _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89043);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);




/** The configuration where none is named, relative to the root. */
const CONFIG_PATH = 'terrarium.yml';
/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
async function loadConfig(tree, options) {
    const path = options.config ?? CONFIG_PATH;
    const file = await tree.readText(path);
    if (file.kind === 'absent' && options.config !== undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('config-invalid', `${path} does not exist`);
    if (file.kind === 'refused')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
    const { config, diagnostics } = file.kind === 'text' ? (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(file.text, path) : { config: (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb)(path), diagnostics: [] };
    return { config: override(config, options), diagnostics };
}
/**
 * The configuration of a base: that of the head where both files say the same, under the flags of one run. What is normalized with one
 * configuration is the same again.
 */
function sharedConfig(head, base) {
    return head.text === base.text && head.path === base.path ? head : base;
}
function override(config, options) {
    const { repository, stagingRepository, lookupRepositories, allowedRegistries, insecureRegistries } = options;
    return {
        ...config,
        builder: options.builder ?? config.builder,
        repository: repository === undefined ? config.repository : needRepository('repository', repository),
        stagingRepository: stagingRepository === undefined
            ? config.stagingRepository
            : needRepository('staging-repository', stagingRepository),
        lookupRepositories: lookupRepositories?.map((text) => needRepository('lookup-repositories', text)) ?? config.lookupRepositories,
        allowedRegistries: allowedRegistries ?? config.allowedRegistries,
        insecureRegistries: insecureRegistries?.map(needHost) ?? config.insecureRegistries,
        followBase: needOne('follow-base', options.followBase, _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_BASE */ .wF) ?? config.followBase,
        baseMoved: needOne('base-moved', options.baseMoved, _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .BASE_MOVED */ .uI) ?? config.baseMoved,
    };
}
function needRepository(name, text) {
    const repository = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwnRepository */ .Ed)(text);
    if (repository !== undefined)
        return repository;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`);
}
function needHost(text) {
    const host = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegistryHost */ .TZ)(text);
    if (host !== undefined)
        return host;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected the host of a registry such as registry:5000 for insecure-registries, received ${JSON.stringify(text)}`);
}
function needOne(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected one of ${values.join(', ')} for ${name}, received ${JSON.stringify(text)}`);
}


/***/ })

};
