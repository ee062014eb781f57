export const id = 1102;
export const ids = [1102];
export const modules = {

/***/ 71102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/plan/planned-files.js
var planned_files = __webpack_require__(88464);
;// CONCATENATED MODULE: ./build/core/plan/file.js






/** The text of a plan file. */
function formatPlan(plan) {
    return JSON.stringify(planDocument(plan));
}
/** A plan as JSON has it, with as many findings as a run shows. */
function planDocument(plan) {
    return { ...plan, items: plan.items.map(itemDocument), diagnostics: (0,findings/* shownFindings */.qA)(plan.diagnostics) };
}
// Members keep the order of the item.
function itemDocument(item) {
    const { image, bases, installers } = item;
    return {
        ...item,
        image: image === null ? null : (0,names_reference/* formatImage */.vy)(image),
        bases: bases.map(resolvedDocument),
        installers: installers.map(resolvedDocument),
    };
}
function resolvedDocument({ reference, ...image }) {
    return { reference: (0,names_reference/* formatReference */.FH)(reference), ...image };
}
/**
 * Reads the plan of another job: hostile text until its shape is checked. What it says to be verified is taken as present
 * only, so that this run verifies it again.
 */
function parsePlan(text) {
    const value = parseObject(text);
    const valid = value.formatVersion === 1 &&
        isNullOr(isString)(value.repository) &&
        isListOf(isItem)(value.items) &&
        isListOf(isFailure)(value.failed) &&
        isListOf(isListOf(isHex))(value.components) &&
        isListOf(isRecord)(value.diagnostics) &&
        isOrdered(value.items);
    if (!valid) {
        const hint = 'use one version of Terrarium in every job';
        throw new TerrariumError('plan-invalid', 'expected a plan of format version 1', { hint });
    }
    const document = value;
    return { ...document, items: document.items.map(parseItem) };
}
// Parents first, each once: what depends on itself could never be built.
function isOrdered(items) {
    const seen = new Set();
    const all = new Set(items.map(({ hash }) => hash));
    return items.every(({ hash, parents }) => {
        const ready = !seen.has(hash) && parents.every((parent) => seen.has(parent) || !all.has(parent));
        seen.add(hash);
        return ready;
    });
}
// Its shape is checked: what is left out here does not occur.
function parseItem(item) {
    const { image, bases, installers, strength } = item;
    return {
        ...item,
        image: image === null ? null : (parseImage(image) ?? null),
        bases: bases.flatMap(parseResolved),
        installers: installers.flatMap(parseResolved),
        strength: strength === 'verified' ? 'present' : strength,
    };
}
function parseResolved({ reference: text, ...image }) {
    const reference = parseReference(text);
    return reference === undefined ? [] : [{ reference, ...image }];
}
function parseObject(text) {
    const value = parseJson(text);
    if (isRecord(value))
        return value;
    throw new TerrariumError('plan-invalid', value === undefined ? 'the plan is no JSON' : 'the plan is no JSON object');
}
const isString = (value) => typeof value === 'string';
const isHex = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNullOr = (check) => (value) => value === null || check(value);
const isListOf = (check) => (value) => Array.isArray(value) && value.every(check);
const isOneOf = (values) => (value) => typeof value === 'string' && values.includes(value);
const ITEM = {
    hash: isHex,
    key: isNullOr(isHex),
    effectiveKey: isNullOr(isHex),
    ids: isListOf(isString),
    slug: isString,
    title: isString,
    action: isOneOf(['use', 'reuse', 'build', 'blocked', 'unknown']),
    reason: isNullOr(isString),
    replaces: (value) => typeof value === 'boolean',
    refresh: (value) => typeof value === 'boolean',
    presumed: isNullOr(isOneOf(['build', 'unchanged'])),
    detail: isString,
    image: isNullOr((value) => typeof value === 'string' && (0,names_reference/* parseImage */.zZ)(value) !== undefined),
    strength: isNullOr(isOneOf(['present', 'verified'])),
    bases: isListOf(isResolvedImage),
    installers: isListOf(isResolvedImage),
    parents: isListOf(isHex),
    platforms: isListOf(isString),
    runsOn: isListOf(isString),
    owners: isListOf(isString),
    recipe: isNullOr(isString),
    estimate: isNullOr(isCost),
    sections: json/* isRecord */.u4,
    // Plans of older versions have none.
    files: (value) => value === undefined || isListOf(isPlannedFile)(value),
};
function isItem(value) {
    return isRecord(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}
function isPlannedFile(value) {
    return (0,json/* isRecord */.u4)(value) && isString(value.path) && isOneOf(planned_files/* PLANNED_MODES */.Cp)(value.mode) && isString(value.digest);
}
function isFailure(value) {
    return isRecord(value) && [value.id, value.stage, value.cause].every(isString);
}
function isCost(value) {
    return (0,json/* isRecord */.u4)(value) && [value.seconds, value.bytes].every((number) => typeof number === 'number' && number >= 0);
}
function isResolvedImage(value) {
    if (!(0,json/* isRecord */.u4)(value) || typeof value.reference !== 'string' || !isString(value.platform))
        return false;
    if ((0,names_reference/* parseReference */.F2)(value.reference) === undefined)
        return false;
    return typeof value.digest === 'string' && (0,digest/* parseDigest */.m)(value.digest) !== undefined;
}

// EXTERNAL MODULE: ./build/core/assemble/why-buildkit.js
var why_buildkit = __webpack_require__(28682);
;// CONCATENATED MODULE: ./build/core/report/describe-builders.js

/** Reasons that are told: a plan of hundreds has to be read. */
const MOST_REASONS = 10;
/** Lines that say how many environments need no container, and for what the others need BuildKit. */
function describeBuilders(environments) {
    const byNeed = Map.groupBy(environments, why_buildkit/* whyBuildKit */.n);
    const native = byNeed.get(undefined)?.length ?? 0;
    byNeed.delete(undefined);
    const needs = [...byNeed];
    const left = needs.slice(MOST_REASONS).reduce((sum, [, those]) => sum + those.length, 0);
    return [
        ...(native > 0 ? [`builder: ${native} without a container, as far as the definitions say`] : []),
        ...needs.slice(0, MOST_REASONS).map(([why, those]) => `builder: BuildKit for ${namesOf(those)}: ${why}`),
        ...(left > 0 ? [`builder: BuildKit for ${left} more: terrarium explain <id> says why`] : []),
    ];
}
function namesOf([first, ...others]) {
    return `${first?.id}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}

// EXTERNAL MODULE: ./build/core/report/text.js
var report_text = __webpack_require__(70102);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/plan.js








/** Who builds what is to be built, where that is not BuildKit for all of it. */
function builderLines({ head, plan: { items } }) {
    if (head.config.builder === 'buildkit')
        return [];
    const builds = new Set(items.flatMap(({ action, hash }) => (action === 'build' ? [hash] : [])));
    return describeBuilders((0,definitions/* environmentsOf */.M2)(head).filter(({ hash }) => builds.delete(hash)));
}
const command = {
    usage: 'plan [patterns] [flags]',
    summary: 'Says what would be built, reused or used, and why. Writes nothing. Patterns are ids, names and globs; ! excludes.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        ...command_arguments/* REGISTRY */.Mo,
        command_arguments/* MEMO */.XK,
        { name: 'load', kind: 'flag', help: 'plan for build --load: look in the local engine as well' },
        { name: 'offline', kind: 'flag', help: 'ask no registry: hashes and differences only' },
        { name: 'why', kind: 'flag', help: 'say of each environment at length why' },
        { name: 'json', kind: 'flag', help: 'print the plan as JSON' },
    ],
    // Another side is read from commits.
    isPure: (args) => args.flag('offline') && !args.flag('load') && args.text('base-ref') === undefined,
    run: async (args, signal) => {
        const planned = await (0,planning/* makePlan */.Cs)(args, 'present', args.positionals, signal);
        if (args.json)
            (0,output/* printJson */.Q2)(planDocument(planned.plan));
        else {
            const report = await (0,planning/* reportOf */.EI)(planned);
            if (args.flag('why'))
                (0,output/* print */.yy)((0,report_text/* renderWhy */.fv)(report));
            (0,output/* print */.yy)((0,report_text/* renderPlanText */.$D)(report));
            for (const line of builderLines(planned))
                (0,output/* print */.yy)((0,safe_text.logLine)(line));
            (0,planning/* printFindings */.c2)(report);
        }
        return (0,planning/* hasFailed */.WN)(planned.plan) ? 1 : 0;
    },
};


/***/ })

};
