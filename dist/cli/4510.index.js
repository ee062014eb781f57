export const id = 4510;
export const ids = [4510];
export const modules = {

/***/ 22248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ removedEnvironments)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64933);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51739);


/** Environments that a change takes away: by intent, or by a slip. `base` has the names of today. */
function removedEnvironments(base, head) {
    const current = new Map(head.definitions.map((definition) => [definition.origin.id, definition]));
    const files = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(() => new Set(head.files));
    return base.definitions.flatMap(({ origin }) => {
        if (!(0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(origin))
            return [];
        const now = current.get(origin.id);
        if (now !== undefined && (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(now.origin))
            return [];
        return [{ id: origin.id, why: whyGone(now, files().has(origin.source)) }];
    });
}
const UNSELECTED = {
    candidate: 'no entry of terrarium.yml selects it any more',
    consumed: 'it is a part of another environment now',
    excluded: 'it is below a folder of tests or examples now',
};
function whyGone(now, hasFile) {
    if (now !== undefined)
        return UNSELECTED[now.origin.selection];
    return hasFile ? 'its file is there, and is no definition of it any more' : 'its file is gone';
}


/***/ }),

/***/ 10657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ formatConfig),
/* harmony export */   u0: () => (/* binding */ entryText)
/* harmony export */ });
/* unused harmony export CONFIG_SCHEMA */
/* harmony import */ var _config_file_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89043);
/* harmony import */ var _normalize_default_bases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24148);
/* harmony import */ var _text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16334);
/* harmony import */ var _proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84003);




/**
 * A commented `terrarium.yml`: definitions that are already selected are listed, the others are suggested in comments, and those that
 * would fail are named with the reason.
 */
function formatConfig(proposals, { repository, pins }) {
    const { entries, refused, inline, hosts } = proposals;
    const of = (selection) => entries.filter((entry) => entry.selection === selection);
    const offered = (selection, title) => {
        const lines = of(selection).flatMap((entry) => entryText(entry, pins));
        return lines.length === 0 ? [] : [`  # ${title}`, ...lines.map((line) => `  # ${line}`)];
    };
    const declared = of('declared').flatMap((entry) => entryText(entry, pins));
    return [
        `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
        '# docs/configuration.md of Terrarium explains every key.',
        '',
        '# Where images are looked for and pushed to.',
        repository === undefined ? '# repository: ghcr.io/<owner>/environments' : `repository: ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS)(repository)}`,
        ...registryLines(hosts),
        '',
        '# Base of conda and requirements files that name none.',
        `# defaults: { base: "${pins.get(_normalize_default_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .PYTHON_BASE */ .B) ?? _normalize_default_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .PYTHON_BASE */ .B}", platforms: [linux/amd64] }`,
        ...(inline === 0
            ? []
            : ['', `# Selects the ${inline} definitions in jobs, components and deployments.`, '# inline: true']),
        '',
        '# Once there is a list, it selects exactly what it names.',
        declared.length > 0 ? 'environments:' : entries.length > 0 ? '# environments:' : '# environments: []',
        ...declared.map((line) => `  ${line}`),
        ...offered('candidate', 'Definitions that nothing builds; take away the # of those to build.'),
        ...offered('excluded', 'Definitions below folders of tests and examples: taken only where an entry names the folder.'),
        ...refusalLines(refused),
        '',
    ].join('\n');
}
/** Where editors read the schema of `terrarium.yml`; its `$id` as well. */
const CONFIG_SCHEMA = 'https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/config.schema.json';
function registryLines(hosts) {
    if (hosts.length === 0)
        return [];
    const all = [..._config_file_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REGISTRIES */ .eI, ...hosts].map(_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS).join(', ');
    return ['', '# Registries that files may name: leave those that you trust.', `allowed-registries: [${all}]`];
}
/** The lines of an entry, with a comment on what a pattern selects. */
function entryText(entry, pins = new Map()) {
    const [first = '', ...rest] = (0,_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .entryLines */ .W)(entry, pins);
    const errors = entry.broken === 0 ? '' : `, and ${entry.broken} with errors`;
    const remarks = [
        ...(entry.count === 1 ? [] : [`${entry.count} definitions${errors}`]),
        ...(entry.copiesAll ? ['copies the whole tree, this file too: each change of it is a new hash'] : []),
    ];
    return [remarks.length === 0 ? first : `${first} # ${remarks.join('; ')}`, ...rest];
}
/** More than a screen of them would hide the rest. */
const MOST_REFUSED = 30;
function refusalLines(refused) {
    if (refused.length === 0)
        return [];
    // Several targets of a Dockerfile may fail for one reason.
    const all = [...new Set(refused.map(({ id, why }) => `  #   ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS)(id)}${reason(why)}`))];
    const shown = all.slice(0, MOST_REFUSED);
    const left = all.length - shown.length;
    return [
        '  # Not proposed, since they would fail; terrarium list shows all that is wrong:',
        ...shown,
        ...(left === 0 ? [] : [`  #   and ${left} more`]),
    ];
}
// A message may hold text of a file: as a scalar it stays on its line.
function reason(why) {
    return why === '' ? '' : ` ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS)(why)}`;
}


/***/ }),

/***/ 84804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requireMatches)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76337);


/** Throws a usage error where one of some lists of patterns has one that names nothing: a slip, before anything is asked or built. */
function requireMatches(definitions, lists) {
    const findings = lists.flatMap((patterns) => (patterns.length === 0 ? [] : (0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .U)(definitions, patterns).diagnostics));
    const missed = findings.find(({ severity }) => severity === 'error');
    if (missed === undefined)
        return;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', missed.message, missed.hint === undefined ? {} : { hint: missed.hint });
}


/***/ }),

/***/ 74510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cS: () => (/* binding */ builderOptions),
  WN: () => (/* binding */ hasFailed),
  Cs: () => (/* binding */ makePlan),
  c2: () => (/* binding */ printFindings),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
;// CONCATENATED MODULE: ./build/adapters/registry/offline.js

const refuse = () => Promise.reject(new errors/* TerrariumError */.qM('registry-unreachable', 'not asked (--offline)'));
/** Stands for every registry when none may be asked. */
const OFFLINE = {
    headManifest: refuse,
    getManifest: refuse,
    getBlob: refuse,
    listTags: refuse,
    listReferrers: refuse,
    putBlob: refuse,
    hasBlob: refuse,
    copyBlob: refuse,
    fetchBlob: refuse,
    putManifest: refuse,
    announce: () => undefined,
    probePush: refuse,
};

// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/diff/removed.js
var removed = __webpack_require__(22248);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var normalize_asked = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/oci/repository-order.js
var repository_order = __webpack_require__(34115);
// EXTERNAL MODULE: ./build/core/pinning/check.js + 3 modules
var check = __webpack_require__(92552);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(94061);
;// CONCATENATED MODULE: ./build/core/plan/item.js
/** Ids that a plan is about, also those that failed before it. */
function plannedIds({ items, failed }) {
    return new Set([...items.flatMap(({ ids }) => ids), ...failed.map(({ id }) => id)]);
}

;// CONCATENATED MODULE: ./build/core/plan/check-pins.js



/** Runs the pinning rules on what a plan is about, in turns: a report, which asks for all of them, cannot be stopped. */
async function checkPins(head, plan, { check }, turn) {
    const planned = plannedIds(plan);
    const environments = (0,definitions/* environmentsOf */.M2)(head).filter(({ id }) => planned.has(id));
    await (0,model_turn/* inTurns */.g)(environments, turn, check);
}

// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
;// CONCATENATED MODULE: ./build/hosts/build-secrets.js

const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Secrets as docker/build-push-action takes them: values, variables of this process, and files, each `id=...`. */
function readActionSecrets(values, variables, files, env) {
    const given = values.flatMap((text, index) => {
        const [id, value] = pair('secrets', text, '<value>');
        // Runs of forks have no secrets: they plan, and need none.
        if (value === '')
            return [];
        const name = `TERRARIUM_SECRET_${index}`;
        return [{ id, flag: `id=${id},env=${name}`, env: { [name]: value } }];
    });
    const named = variables.map((text) => {
        const [id, name] = pair('secret-envs', text, '<variable>');
        return { id, flag: `id=${id},env=${name}`, env: variable(id, name, env) };
    });
    const stored = files.map((text) => {
        const [id, path] = pair('secret-files', text, '<path>');
        if (path.includes(','))
            throw wrong('secret-files', 'a path without a comma', id);
        return { id, flag: `id=${id},src=${path}`, env: {}, path };
    });
    return joinSecrets([...given, ...named, ...stored]);
}
/** Secrets as `docker buildx build --secret` takes them: `id=<id>[,src=<file>|,env=<variable>]`. */
function readFlagSecrets(flags, env) {
    const read = flags.map((flag) => {
        const fields = new Map(flag.split(',').map((field) => [field.split('=', 1)[0] ?? '', field.replace(/^[^=]*=?/, '')]));
        const id = fields.get('id') ?? '';
        if (!ID.test(id))
            throw wrong('--secret', 'id=<id>,src=<file> or id=<id>,env=<variable>', flag);
        const file = fields.get('src') ?? fields.get('source');
        // https://docs.docker.com/reference/cli/docker/buildx/build/#secret
        const isVariable = fields.get('type') === 'env' || fields.has('env');
        const name = fields.get('env') ?? (isVariable ? (file ?? id) : file === undefined ? id : undefined);
        const path = name === undefined ? file : undefined;
        return { id, flag, path, env: name === undefined ? {} : variable(id, name, env) };
    });
    return joinSecrets(read);
}
function joinSecrets(secrets) {
    return {
        ids: secrets.map(({ id }) => id),
        flags: secrets.map(({ flag }) => flag),
        env: Object.assign({}, ...secrets.map((secret) => secret.env)),
        sources: new Map(secrets.map((secret) => [secret.id, sourceOf(secret)])),
    };
}
function sourceOf({ env, path }) {
    const [text = ''] = Object.values(env);
    return path === undefined ? { kind: 'text', text } : { kind: 'file', path };
}
function variable(id, name, env) {
    const value = env[name];
    if (value !== undefined)
        return { [name]: value };
    throw new errors/* TerrariumError */.qM('usage', `secret ${id}: the variable ${JSON.stringify(name)} is not set`);
}
// What is not `id=value` may be a part of a value: it is not shown.
function pair(input, text, what) {
    const at = text.indexOf('=');
    const id = text.slice(0, Math.max(at, 0));
    if (!ID.test(id))
        throw new TerrariumError('usage', `input ${input}: expected <id>=${what}`);
    return [id, text.slice(at + 1)];
}
function wrong(input, expected, received) {
    return new errors/* TerrariumError */.qM('usage', `${input}: expected ${expected}, received ${JSON.stringify(received)}`);
}
/**
 * Elements on lines; one in double quotes may span lines, with `""` for a quote, as in docker/build-push-action.
 * https://github.com/docker/build-push-action/blob/v6/README.md#customizing
 */
function quotedLines(text) {
    const elements = text.match(/"(?:[^"]|"")*"|[^\n]+/g) ?? [];
    return elements
        .map((element) => (element.startsWith('"') ? element.slice(1, -1).replaceAll('""', '"') : element.trim()))
        .filter((element) => element !== '');
}

// EXTERNAL MODULE: ./build/hosts/builder-options.js
var builder_options = __webpack_require__(77460);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(74788);
// EXTERNAL MODULE: ./build/hosts/planted-note.js
var planted_note = __webpack_require__(89245);
// EXTERNAL MODULE: ./build/core/init/format-config.js
var format_config = __webpack_require__(10657);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
;// CONCATENATED MODULE: ./build/hosts/proposed-entries.js



/** Entries for what is found, as YAML, where nothing is selected. */
async function proposedEntries(openTree, { config, definitions }, turn) {
    if (config.environments.length > 0 || definitions.some(({ origin }) => (0,environment/* isSelected */.s)(origin)))
        return [];
    const { entries } = await (0,pipeline/* propose */.BM)(await openTree(), config, turn);
    return entries.map((entry) => (0,format_config/* entryText */.u0)(entry).join('\n'));
}

// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/matching.js
var matching = __webpack_require__(84804);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
;// CONCATENATED MODULE: ./build/hosts/cli/command/waiting.js


/** Milliseconds without an end after which somebody wants to know. */
const PATIENCE = 3000;
/** Milliseconds between two lines. */
const PAUSE = 10_000;
/** Milliseconds between two states of a line that is redrawn. */
const REDRAW = 250;
/**
 * Tells what a command waits for, while it takes longer than a moment: on a terminal in a line that is redrawn, elsewhere in lines about
 * registries. It keeps no process alive. `now` is in milliseconds.
 */
function tellWaiting(print, show, now = Date.now) {
    const began = now();
    const requests = new Map();
    let step = '';
    const hosts = () => [...requests].map(([host, count]) => `${host} (${count} ${count === 1 ? 'request' : 'requests'})`).join(', ');
    const redraw = () => {
        const asked = requests.size === 0 ? '' : `: ${hosts()}`;
        show?.((0,safe_text.logLine)(`${step}, ${(0,units/* formatSeconds */.Xo)((now() - began) / 1000)}${asked}`));
    };
    const tell = () => {
        if (requests.size > 0)
            print((0,safe_text.logLine)(`waiting for ${hosts()}`));
    };
    const [say, first, next] = show === undefined ? [tell, PATIENCE, PAUSE] : [redraw, REDRAW, REDRAW];
    let timer = setTimeout(function again() {
        say();
        timer = setTimeout(again, next).unref();
    }, first).unref();
    return {
        step: (what) => {
            step = what;
        },
        onRequest: (_, { host }) => requests.set(host, (requests.get(host) ?? 0) + 1),
        end: () => {
            clearTimeout(timer);
            show?.('');
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/planning.js




















/** Defines and plans as the flags say, for the configured repository or another one, which is looked in last. */
async function makePlan(args, strength, patterns, signal, into) {
    const waiting = tellWaiting(output/* printNote */.cN, (0,output/* hasLive */.HZ)() ? output.showLive : undefined);
    try {
        return await planWaiting(args, strength, { patterns, into, waiting }, signal);
    }
    finally {
        waiting.end();
    }
}
async function planWaiting(args, strength, { patterns, into, waiting }, signal) {
    waiting.step('reading definitions');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const force = args.list('force');
    const refresh = args.list('refresh');
    const named = [patterns, force, refresh];
    const baseRef = args.text('base-ref');
    const { tree } = await args.openSource(options.root, options.env, { compares: baseRef !== undefined });
    const asked = (0,normalize_asked/* askedBy */.Ai)(named);
    const compared = baseRef === undefined ? undefined : await (0,load/* loadComparedHead */.mP)(options, asked, tree);
    const head = compared?.head ?? (await (0,load/* loadHead */.Fr)(options, asked, tree));
    (0,load/* requireConfig */.Eu)(head);
    (0,matching/* requireMatches */.t)(head.definitions, named);
    // At once: without it, docker may not find its builders.
    (0,output/* printDiagnostics */.aE)((0,planted_note/* plantedNote */.$)(options.env, options.notBelow));
    if (baseRef !== undefined)
        waiting.step('reading the merge base');
    const { base, renamed } = baseRef === undefined || compared === undefined ? load/* NOT_COMPARED */.SD : await (0,load/* loadBase */.Og)(options, baseRef, compared, named);
    const offline = args.flag('offline');
    waiting.step(offline ? 'planning' : 'asking registries');
    const onRequest = (method, url) => {
        waiting.onRequest(method, url);
        options.onRequest?.(method, url);
    };
    const registry = offline ? OFFLINE : (0,composition/* openRegistry */.Me)({ ...options, onRequest }, head.config);
    const local = args.flag('load') ? await (0,composition/* openEngine */.F5)(builderOptions(args, signal), head.config, registry) : undefined;
    const order = orderOf(head.config, into, args.flag('staging'));
    const verifyAttestation = args.flag('register') ? await (0,composition/* openVerifier */.bg)(head.config, options.root) : undefined;
    const checker = (0,check/* createPinChecker */.j)();
    const turn = (0,turns/* turnsUntil */.Z)(signal);
    const planned = await (0,pipeline/* plan */.et)(head, base, registry, {
        order,
        strength,
        stores: base === undefined || offline ? [] : await (0,composition/* openStores */.j)(options, head.config),
        environments: patterns,
        force,
        refresh,
        keepMoved: head.config.baseMoved === 'report',
        mayProbe: strength === 'verified' && local === undefined,
        // What is only planned, beside what it is to be merged into.
        proposes: strength === 'present',
        hints: new Map(),
        verifyAttestation,
        engine: local?.engine,
        checker,
        turn,
    });
    const whole = patterns.length === 0;
    const openTree = async () => (await args.openSource(options.root, options.env)).tree;
    const proposed = whole && !args.json ? await proposedEntries(openTree, head, turn) : [];
    const made = { plan: planned, registry, local, order, verifyAttestation, checker, turn };
    return { head, base, renamed, proposed, whole, ...made };
}
function orderOf(config, into, staging) {
    const configured = (0,repository_order/* repositoryOrder */.j)(config, staging);
    return into === undefined ? configured : { target: into, order: [...configured.order, into] };
}
/** What the flags ask of the builder. */
function builderOptions(args, signal) {
    const secrets = readFlagSecrets(args.list('secret'), process.env);
    const request = (0,builder_options/* readBuilderRequest */.pE)(secrets, ({ name }) => args.list(name));
    const { notBelow, onRequestEnd } = (0,load/* hostOptions */.tv)(args, signal);
    return { request, env: process.env, notBelow, signal, onRequestEnd };
}
/** The report of a plan, with outcomes where there are some, and with what images of changed environments hold otherwise. */
async function reportOf(planned, outcomes, applied = {}) {
    const { head, base, renamed, plan: made, checker } = planned;
    await checkPins(head, made, checker, planned.turn);
    const { installed } = await (0,pipeline/* compare */.UD)(made, outcomes, planned);
    return (0,report/* createReport */.LU)({
        plan: made,
        outcomes,
        origins: head.definitions.map(({ origin }) => origin),
        head: (0,definitions/* environmentsOf */.M2)(head),
        before: base && (0,definitions/* environmentsOf */.M2)(base),
        renamed,
        removed: base && planned.whole ? (0,removed/* removedEnvironments */.B)(base, head) : [],
        proposed: planned.proposed,
        installed,
        versions: applied.versions,
        diagnostics: [...made.diagnostics, ...(applied.diagnostics ?? [])],
        unplanned: (0,definitions/* findingsBeside */.Nu)(head, plannedIds(made)),
        standing: base && (0,definitions/* diagnosticsOf */.o)(base),
        checker,
    });
}
/** Writes the findings of a report to stderr. Those of what nothing builds are counted: they would drown the rest. */
function printFindings({ diagnostics, aside }) {
    (0,output/* printDiagnostics */.aE)(diagnostics);
    const count = (severity) => aside.filter((diagnostic) => diagnostic.severity === severity).length;
    const parts = [
        [count('error'), 'error'],
        [count('warning'), 'warning'],
    ];
    const said = parts.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}${many === 1 ? '' : 's'}`]));
    if (said.length > 0)
        (0,output/* printNote */.cN)(`${said.join(' and ')} in definitions that nothing builds: terrarium list shows them`);
}
const MISSED = new Set(['no-match', 'nothing-selected']);
/** True when a wanted environment failed, or none goes by a wanted name. */
function hasFailed(plan) {
    return (plan.failed.length > 0 || plan.diagnostics.some(({ severity, code }) => severity === 'error' && MISSED.has(code)));
}


/***/ }),

/***/ 89245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ plantedNote)
/* harmony export */ });
/* harmony import */ var _adapters_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21149);
/* harmony import */ var _core_model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);


/** Says that Docker is not given the configuration which the environment names, because it lies in the workspace. */
function plantedNote(env, notBelow) {
    const planted = (0,_adapters_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .plantedDocker */ .Nl)(env, notBelow);
    if (planted === undefined)
        return [];
    const { variable, folder } = planted;
    const message = `${variable} leads to the configuration ${JSON.stringify(folder)} below the workspace, which docker is not given`;
    const hint = 'let DOCKER_CONFIG name a folder outside of the checkout';
    return [(0,_core_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('note', 'docker-config-ignored', message, { path: '.', hint })];
}


/***/ })

};
