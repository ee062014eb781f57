export const id = 4788;
export const ids = [4788,4418];
export const modules = {

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
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   iq: () => (/* binding */ removeBuilder),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export builderOf */
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

/***/ 61236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   m3: () => (/* binding */ cannotStart)
/* harmony export */ });
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

/***/ 68110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ currentContext),
/* harmony export */   JH: () => (/* binding */ dockerEngine),
/* harmony export */   Np: () => (/* binding */ imageInEngine),
/* harmony export */   Xn: () => (/* binding */ containerImage),
/* harmony export */   tt: () => (/* binding */ buildIntoEngine)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38384);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47977);
/* harmony import */ var _core_names_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68786);
/* harmony import */ var _core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51341);
/* harmony import */ var _buildkit_builder_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29102);
/* harmony import */ var _buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87284);
/* harmony import */ var _buildkit_least_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(945);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61236);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21149);










const VERSION = '{{.Server.Os}}/{{.Server.Arch}}{{range .Server.Components}} {{.Name}}={{.Version}}{{end}}';
/** Name of Docker's current context, which is also that of its classic builder. */
async function currentContext({ env, notBelow }) {
    const shown = await (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .readCommand */ .UK)('docker', ['context', 'show'], (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .childEnvironment */ .Qc)(env, notBelow));
    return (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(shown) ? (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLine */ .fM)(shown.output) : undefined;
}
/** The engine of this machine, by its command. */
async function dockerEngine(options) {
    const env = (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p7)(options);
    const version = await (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .readCommand */ .UK)('docker', ['version', `--format=${VERSION}`], env);
    if (version.kind === 'missing')
        throw (0,_buildkit_builder_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerMissing */ .Le)();
    if (!(0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(version))
        throw (0,_buildkit_builder_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFailure */ .FR)(version.output);
    const [platform = '', ...components] = (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLine */ .fM)(version.output).split(' ');
    (0,_buildkit_least_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .requireVersion */ .eU)(_buildkit_least_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCKER */ .F8, engineVersion(components.join(' ')));
    const [os = '', architecture = ''] = platform.split('/');
    return {
        platform: (0,_core_names_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformText */ .VQ)(os, architecture, undefined),
        inspect: (name) => inspectImage(name, env),
        remove: async (name) => {
            await (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .readCommand */ .UK)('docker', ['image', 'rm', '--force', '--', name], env);
        },
        tag: async (image, name) => {
            const tagged = await (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .readCommand */ .UK)('docker', ['image', 'tag', '--', image, name], env);
            if (!(0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(tagged))
                throw (0,_buildkit_builder_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFailure */ .FR)(tagged.output);
        },
        pull: async ({ name, platform, onLine }) => {
            const last = await runImageCommand(['pull', `--platform=${platform}`, '--', name], options, onLine);
            if (last === undefined)
                return;
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('image-unloaded', `${name} could not be pulled: ${last}`, {
                hint: 'docker pulls with its own logins: run docker login for this registry',
            });
        },
        load: async (file, onLine) => {
            const last = await runImageCommand(['load', `--input=${file}`], options, onLine);
            if (last !== undefined)
                throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('image-unloaded', `the image could not be loaded: ${last}`);
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
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('builder-cannot-load', message, {
            hint: 'leave out builder, or name the one of docker context ls',
        });
    }
    return async ({ name, ...request }) => {
        await (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuild */ .cM)(builder, request, `type=docker,name=${name}`);
        return { checked: false };
    };
}
/** Runs `docker image`; answers the last line of its output where it failed. */
async function runImageCommand(args, options, onLine) {
    const { signal } = options;
    let last = '';
    const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommand */ .d1)('docker', ['image', ...args], {
        env: (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p7)(options),
        onLine: (line) => {
            last = line;
            onLine(line);
        },
        ...(signal === undefined ? {} : { signal }),
    });
    if (result.kind === 'killed')
        throw (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedBy */ .$)(signal, `docker was stopped (${result.signal})`);
    return (0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(result) ? undefined : last;
}
// Podman counts its versions apart, and the client of Docker takes them for an engine's.
function engineVersion(components) {
    return /\bPodman\b/.test(components) ? undefined : /\bEngine=(\S+)/.exec(components)?.[1];
}
/** What the engine of this machine says of an image; `undefined` where it has none of that name. */
function imageInEngine(name, { env, notBelow }) {
    return inspectImage(name, (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .childEnvironment */ .Qc)(env, notBelow));
}
async function inspectImage(name, env) {
    const image = await inspect('image', name, env);
    return image && configOf(image);
}
/** The configuration, as `docker image inspect` says it. https://docs.docker.com/reference/api/engine/ */
function configOf(image) {
    const { Os: os, Architecture: architecture, Variant: variant, Config: config } = image;
    return (0,_core_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageConfig */ .FB)({ os, architecture, variant, config });
}
/** The image of a container, by its id or name; `undefined` where the engine has no such container. https://docs.docker.com/reference/api/engine/ */
async function containerImage(name, { env, notBelow }) {
    const own = (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .childEnvironment */ .Qc)(env, notBelow);
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
    const inspected = await (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .readCommand */ .UK)('docker', [kind, 'inspect', '--format={{json .}}', '--', name], env);
    if (inspected.kind === 'missing')
        throw (0,_buildkit_builder_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerMissing */ .Le)();
    if (!(0,_buildkit_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(inspected)) {
        if (/no such (?:container|image)/i.test(inspected.output))
            return undefined;
        throw (0,_buildkit_builder_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFailure */ .FR)(inspected.output);
    }
    // Warnings may stand before it.
    const line = inspected.output.split('\n').find((text) => text.startsWith('{')) ?? '';
    const value = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(new TextEncoder().encode(line));
    return (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isRecord */ .u4)(value) ? value : undefined;
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

/***/ 56783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a POSIX shell, quoted whatever it is. */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The same, as it is where a shell reads nothing into it. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:=,@%+#-]+$/.test(text) && !text.startsWith('#') ? text : shellQuote(text);
}


/***/ }),

/***/ 74788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cm: () => (/* binding */ builderHere),
  hD: () => (/* binding */ createContainerBuilder),
  Ni: () => (/* binding */ keepFailed),
  yK: () => (/* reexport */ materializer),
  H3: () => (/* binding */ openBuildKit),
  IR: () => (/* binding */ openBuilder),
  F5: () => (/* binding */ openEngine),
  Me: () => (/* binding */ openRegistry),
  j: () => (/* binding */ openStores),
  bg: () => (/* binding */ openVerifier),
  iq: () => (/* reexport */ buildkit_buildx/* removeBuilder */.iq)
});

// UNUSED EXPORTS: loadConfig

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
var failures = __webpack_require__(51251);
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
// EXTERNAL MODULE: ./build/adapters/engine/docker-engine.js
var docker_engine = __webpack_require__(68110);
// EXTERNAL MODULE: ./build/core/text/shell-word.js
var shell_word = __webpack_require__(56783);
;// CONCATENATED MODULE: ./build/adapters/engine/keep-failed.js









/** Takes what a failed build was made from into a private folder that stays, and says how to look into it. */
function keepingFailed(build, options, say) {
    return async (request) => {
        try {
            return await build(request);
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.qM) || error.code !== 'build-failed')
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
    const folder = await (0,temporary_folder/* newFolder */.lC)((0,external_node_os_.tmpdir)(), 'terrarium-failed-');
    const contextDirectory = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(request.contextDirectory));
    const dockerfile = (0,external_node_path_.join)(folder, 'Dockerfile');
    // Both are in TMPDIR: nothing is copied, and what would be removed next is left.
    await (0,promises_.rename)(request.contextDirectory, contextDirectory);
    for (const suffix of ['', '.dockerignore'])
        await (0,promises_.rename)(`${request.dockerfile}${suffix}`, `${dockerfile}${suffix}`);
    // Steps that use uv do without it.
    const uv = (0,external_node_path_.join)(folder, 'uv');
    await (0,promises_.mkdir)(uv);
    const contexts = request.usesUv === true ? [`--build-context=${recipe/* UV_CONTEXT */.kW}=${uv}`] : [];
    const kept = { ...request, contextDirectory, dockerfile };
    // Neither registry nor cache is written to by somebody who looks.
    const flags = options.flags.filter((flag) => !flag.startsWith('--cache-to='));
    const build = (0,buildkit_buildx/* buildArguments */.fb)({ ...options, flags }, kept, 'type=cacheonly', (0,external_node_path_.join)(folder, 'metadata.json'), contexts);
    await (0,write_file/* createFile */.x3)((0,external_node_path_.join)(folder, 'build.sh'), script(['docker', ...build]));
    const [buildx = '', ...rest] = build;
    const shell = ['docker', buildx, 'debug', '--invoke=/bin/sh', '--on=error', ...rest];
    await (0,write_file/* createFile */.x3)((0,external_node_path_.join)(folder, 'shell.sh'), script(shell, 'export BUILDX_EXPERIMENTAL=1\n'));
    return folder;
}
// Secrets are named by files relative to the folder of the run.
function script(words, before = '') {
    return `cd ${(0,shell_word/* shellQuote */.Z)(process.cwd())} || exit\n${before}exec ${words.map(shell_word/* shellQuote */.Z).join(' ')}\n`;
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
// EXTERNAL MODULE: ./build/adapters/environment/child-environment.js
var child_environment = __webpack_require__(21149);
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
        const { azureRegistryLogin } = await Promise.all(/* import() */[__webpack_require__.e(3016), __webpack_require__.e(2323), __webpack_require__.e(8898)]).then(__webpack_require__.bind(__webpack_require__, 25210));
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
    const { attestationVerifier } = await __webpack_require__.e(/* import() */ 3444).then(__webpack_require__.bind(__webpack_require__, 51063));
    return attestationVerifier(signatures, file.text);
}
/** The workspaces and registries of Azure ML that `azureml` names. Nothing is asked yet. */
async function openStores(options, { azureml, repository }) {
    if (azureml.length === 0)
        return [];
    const { environmentStores } = await Promise.all(/* import() */[__webpack_require__.e(3016), __webpack_require__.e(4789), __webpack_require__.e(2323), __webpack_require__.e(8458)]).then(__webpack_require__.bind(__webpack_require__, 56386));
    return environmentStores(azureml, { ...options, host: repository?.registry });
}
/** The builder that a run asks for. BuildKit is opened where it is asked for, or, with `auto`, at the first image that needs it. */
async function openBuilder(opening, config, registry, openLater) {
    const kind = builderKind(opening.request, config);
    if (kind === 'buildkit')
        return openLater();
    if (kind === 'acr')
        return openAcr(opening, config, registry);
    const { nativeBuilder, nativeBuilderFirst } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(7478), __webpack_require__.e(6963), __webpack_require__.e(1063), __webpack_require__.e(7464), __webpack_require__.e(2773)]).then(__webpack_require__.bind(__webpack_require__, 42773));
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
    const { openAcrBuilder } = await Promise.all(/* import() */[__webpack_require__.e(3016), __webpack_require__.e(6118), __webpack_require__.e(9086), __webpack_require__.e(1063), __webpack_require__.e(2323), __webpack_require__.e(1214)]).then(__webpack_require__.bind(__webpack_require__, 31214));
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
    const kept = { builder: request.builder, flags: (0,builder_options/* buildFlags */.Aw)(request) };
    return (build) => keepingFailed(build, kept, say);
}
/** The engine of this machine, for runs that push nothing. Its builder is that of Docker's current context. */
async function openEngine(options, config, registry) {
    const { request } = options;
    const kind = builderHere(builderKind(request, config));
    const buildx = { ...buildxOptions(options), builder: request.builder ?? (await (0,docker_engine/* currentContext */.Fi)(options)) };
    const engine = await (0,docker_engine/* dockerEngine */.JH)(buildx);
    const buildKit = (0,once/* lazy */.RZ)(async () => (0,docker_engine/* buildIntoEngine */.tt)(await (0,buildkit_buildx/* findBuilder */.Lx)(buildx)));
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
        const { engineBuilder } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(7478), __webpack_require__.e(6963), __webpack_require__.e(5060), __webpack_require__.e(1063), __webpack_require__.e(7464), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 90048));
        const { nativeFirst, nativeOnly, neither } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(7478), __webpack_require__.e(6963), __webpack_require__.e(1063), __webpack_require__.e(7464), __webpack_require__.e(2773)]).then(__webpack_require__.bind(__webpack_require__, 42773));
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
    const uv = (0,once/* lazy */.RZ)(async () => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5939)]).then(__webpack_require__.bind(__webpack_require__, 85939))).uvForSteps({ env, notBelow, signal }));
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



/***/ })

};
