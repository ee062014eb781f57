export const id = 8702;
export const ids = [8702,5603];
export const modules = {

/***/ 86658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffDefinitions),
  N: () => (/* binding */ formatChange)
});

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(60638);
// EXTERNAL MODULE: ./build/core/names/version-step.js
var version_step = __webpack_require__(96440);
// EXTERNAL MODULE: ./build/core/text/contrast.js
var contrast = __webpack_require__(9700);
// EXTERNAL MODULE: ./build/core/diff/locked.js
var locked = __webpack_require__(38088);
;// CONCATENATED MODULE: ./build/core/diff/named.js

/**
 * Compares by name; texts with the same name are paired in order. Equal elements in a different order are reported as
 * reordered.
 */
function diffList(section, what, before, after) {
    const old = byName(before);
    const current = byName(after);
    const names = new Set([...old.keys(), ...current.keys()]);
    const changes = [...names].flatMap((name) => diffNamed(section, name, old.get(name) ?? [], current.get(name) ?? []));
    const shared = (list) => list.flatMap(({ name }) => (old.get(name)?.length === current.get(name)?.length ? [name] : []));
    const reordered = JSON.stringify(shared(before)) !== JSON.stringify(shared(after));
    return reordered ? [...changes, { kind: 'reordered', section, what }] : changes;
}
function byName(list) {
    return Map.groupBy(list, ({ name }) => name);
}
/** The differences between elements of one name. */
function diffNamed(section, what, before, after) {
    const gone = without(before, after);
    const fresh = without(after, before);
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
        const [from, to] = [gone[index], fresh[index]];
        if (from === undefined)
            return { kind: 'added', section, what, value: to === undefined ? '' : shown(to) };
        if (to === undefined)
            return { kind: 'removed', section, what, value: shown(from) };
        const step = (0,version_step/* versionStep */.dc)(from.pin, to.pin);
        return { kind: 'changed', section, what, ...shownChange(from, to), ...(step && { step }) };
    });
}
function shown({ text, hashed }) {
    return hashed?.text ?? text;
}
function shownChange(from, to) {
    const texts = { from: shown(from), to: shown(to) };
    if (texts.from !== texts.to)
        return texts;
    const [old, current] = [from.hashed?.count ?? 0, to.hashed?.count ?? 0];
    return old === current
        ? { from: `${texts.from} with ${hashes(old)}`, to: `${texts.to} with other hashes` }
        : { from: `${texts.from} with ${hashes(old)}`, to: `${texts.to} with ${hashes(current)}` };
}
function hashes(count) {
    return count === 0 ? 'no hash' : count === 1 ? '1 hash' : `${count} hashes`;
}
function without(list, other) {
    const rest = new Map();
    for (const { text } of other)
        rest.set(text, (rest.get(text) ?? 0) + 1);
    return list.filter(({ text }) => {
        const left = rest.get(text) ?? 0;
        rest.set(text, left - 1);
        return left <= 0;
    });
}
/** Elements that are nothing but a value, such as platforms. */
function asValues(what, values) {
    return values.map((value) => ({ name: `${what} ${value}`, text: '' }));
}

// EXTERNAL MODULE: ./build/core/diff/parents.js
var parents = __webpack_require__(17309);
// EXTERNAL MODULE: ./build/core/diff/steps.js
var steps = __webpack_require__(52883);
;// CONCATENATED MODULE: ./build/core/diff/diff.js









/** Changes between two definitions, in the order of SECTIONS. Only equal definitions have no changes. */
function diffDefinitions(old, current) {
    const [before, after] = [old.definition, current.definition];
    return [
        ...diffSection('base', 'images', [before.bases, after.bases], () => diffBases(before, after)),
        ...diffSection('steps', 'steps', [before.steps, after.steps], () => diffSteps(before, after)),
        ...diffSection('context', 'files', [before.context, after.context], () => diffContext(before.context, after.context)),
        ...diffSection('python', 'packages', [before.python, after.python], () => diffPython(old, current)),
        ...diffSection('spark', 'packages', [before.spark, after.spark], () => diffSpark(before.spark, after.spark)),
        ...diffSection('platforms', 'platforms', [before.platforms, after.platforms], () => diffList('platforms', 'platforms', asValues('platform', before.platforms), asValues('platform', after.platforms))),
    ];
}
/** One plain line: `python: numpy ==1.26.4 -> ==2.0.1 (major upgrade)`. It contains untrusted text. */
function formatChange(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered')
        return `${section}: ${what} reordered`;
    if (kind !== 'changed')
        return (0,contrast/* oneLine */.T)(`${section}: ${kind} ${what} ${change.value}`);
    const { from, to } = (0,contrast/* contrast */.v)((0,contrast/* oneLine */.T)(change.from), (0,contrast/* oneLine */.T)(change.to));
    const subject = section === 'base' && what === steps/* PARENT */.f7 ? `${what} changed` : what;
    const step = change.step === undefined ? '' : ` (${(0,version_step/* formatVersionStep */.QF)(change.step)})`;
    return (0,contrast/* oneLine */.T)(`${section}: ${subject} ${from} -> ${to}${step}`);
}
// Names are compared first, so that a difference that is not displayed still counts as a change.
function diffSection(section, what, [before, after], diff) {
    if (JSON.stringify(before, sortKeys) === JSON.stringify(after, sortKeys))
        return [];
    const changes = diff();
    return changes.length > 0 ? changes : [{ kind: 'reordered', section, what }];
}
function sortKeys(_key, value) {
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const diff_short = (hash) => hash.replace(/^sha256:/, '').slice(0, parents/* SHORT_HASH */.iv);
// Images of one repository count as the same base with another tag; parents are always environments of this tree.
function diffBases(before, after) {
    const [old, current] = [nameBases(before), nameBases(after)];
    const replaced = old.length === 1 && current.length === 1 && old[0]?.name !== current[0]?.name;
    if (replaced)
        return diffNamed('base', 'base', old.map(inFull), current.map(inFull));
    return diffList('base', 'base images', old, current);
}
function nameBases({ bases, platforms }) {
    const named = bases.map((base, index) => {
        // If the image's platform differs from the target platform, `--platform` requested it.
        const own = platforms[index % Math.max(1, platforms.length)] === base.platform ? '' : ` for ${base.platform}`;
        const name = (0,steps/* baseName */.Fl)(base);
        const version = name === steps/* PARENT */.f7 ? diff_short(base.parent) : base.reference.slice(name.length) || NO_TAG;
        return { name, text: `${version}${own}` };
    });
    return [...new Map(named.map((base) => [JSON.stringify(base), base])).values()];
}
const NO_TAG = '(no tag)';
function inFull({ name, text }) {
    if (name === steps/* PARENT */.f7)
        return { name, text: `environment ${text}` };
    return { name, text: text.startsWith(NO_TAG) ? `${name}${text.slice(NO_TAG.length)}` : `${name}${text}` };
}
function diffSteps(before, after) {
    const [old, current] = [nameSettings(before.steps), nameSettings(after.steps)];
    return [...diffList('steps', 'settings', old, current), ...(0,steps/* diffInstructions */.Hc)(before, after)];
}
function nameSettings({ arguments: values, contexts, secrets, syntax, ...steps }) {
    return [
        ...(syntax === '' ? [] : [{ name: 'syntax', text: syntax }]),
        ...(steps.escape === '' ? [] : [{ name: 'escape', text: steps.escape }]),
        ...values.map(([name, text]) => ({ name: `build argument ${name}`, text: `=${text}` })),
        ...contexts.map(([name, text]) => ({ name: `build context ${name}`, text })),
        ...asValues('secret', secrets),
    ];
}
function diffContext(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const current = new Map(after.map((file) => [file.path, file]));
    const paths = [...new Set([...old.keys(), ...current.keys()])].sort();
    return paths.flatMap((path) => diffFile(path, old.get(path), current.get(path)));
}
function diffFile(path, before, after) {
    const section = 'context';
    if (before === undefined && after === undefined)
        return [];
    if (before === undefined)
        return [{ kind: 'added', section, what: 'file', value: path }];
    if (after === undefined)
        return [{ kind: 'removed', section, what: 'file', value: path }];
    const pairs = [
        ['', contentOf(before), contentOf(after)],
        [' mode', modeOf(before), modeOf(after)],
    ];
    return pairs.flatMap(([what, from, to]) => from === to ? [] : [{ kind: 'changed', section, what: `${path}${what}`, from, to }]);
}
function contentOf({ digest, target }) {
    return digest === '' ? `link to ${target}` : `content ${diff_short(digest)}`;
}
function modeOf({ executable }) {
    return executable ? 'executable' : 'not executable';
}
function diffPython(old, current) {
    const [before, after] = [old.definition.python, current.definition.python];
    return [
        ...diffList('python', 'channels', asValues('channel', before.channels), asValues('channel', after.channels)),
        ...diffList('python', 'conda packages', nameSpecs(old), nameSpecs(current)),
        ...diffList('python', 'pip packages', namePip(old.values, before.pip), namePip(current.values, after.pip)),
        ...(0,locked/* diffLocked */.k)(before.locked ?? [], after.locked ?? []),
        ...diffList('python', 'secrets', asValues('secret', before.secrets ?? []), asValues('secret', after.secrets ?? [])),
    ];
}
function nameSpecs({ definition, values }) {
    return definition.python.conda.map((text) => nameSpec(text, values.specs.get(text)));
}
function nameSpec(text, spec) {
    if (spec === undefined)
        return { name: text, text: '' };
    const { name, version = 'any version', build, channel, subdir, fields, url } = spec;
    const parts = [
        version,
        ...(build === undefined ? [] : [build]),
        ...fields.map(([key, value]) => `${key}=${value}`),
        ...(channel === undefined ? [] : [`from ${channel}${subdir === undefined ? '' : `/${subdir}`}`]),
        ...(url === undefined ? [] : [url]),
    ];
    return withPin({ name, text: parts.join(' ') }, (0,version_step/* pinnedVersion */.V2)('conda', version));
}
function withPin(named, pin) {
    return pin === undefined ? named : { ...named, pin };
}
// Canonical entries do not contain file names, so nested files are identified by position.
function namePip(values, entries, within = '') {
    const counts = { '-r': 0, '-c': 0 };
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [nameRequirement(values, entry, within)];
        if ((0,definition/* isLocalPip */.h)(entry))
            return [{ name: `pip ${within}${entry[1]}`, text: `${entry[0]} ${entry[2]}`.trim() }];
        const [flag, nested] = entry;
        counts[flag] += 1;
        const place = `${within}${flag} ${counts[flag]} `;
        return [{ name: `pip ${place}`.trimEnd(), text: '' }, ...namePip(values, nested, place)];
    });
}
function nameRequirement({ requirements }, entry, within) {
    const name = (text) => `pip ${within}${text}`;
    if (entry.startsWith('-')) {
        const [option = '', ...value] = entry.split(' ');
        return { name: name(option), text: value.join(' ') };
    }
    const [body = '', ...digests] = entry.split(' --hash=');
    const requirement = body.includes(' --config-settings=') ? undefined : requirements.get(entry);
    const named = requirement?.kind === 'named' ? requirement : undefined;
    const subject = named?.name ?? body.split(/[@#\s]/, 1)[0] ?? body;
    const rest = (requirement === undefined ? body : (0,names_requirement/* formatRequirement */.zP)(requirement)).slice(subject.length).trim();
    const text = rest === '' ? 'any version' : rest;
    // What a lock names is a version, and not a choice of versions.
    const version = /^==[^,;\s]+$/.test(text) ? text.slice(2) : text;
    const hashed = digests.length === 0 ? {} : { hashed: { text: version, count: digests.length } };
    const whole = { name: name(subject), text: [text, ...digests].join(' '), ...hashed };
    return withPin(whole, (0,version_step/* pinnedVersion */.V2)('pep440', named?.specifier ?? ''));
}
function diffSpark(before, after) {
    return [
        ...diffList('spark', 'repositories', asValues('repository', before.repositories), asValues('repository', after.repositories)),
        ...diffList('spark', 'packages', before.packages.map(nameArtifact), after.packages.map(nameArtifact)),
        ...diffList('spark', 'settings', [namePrecache(before)], [namePrecache(after)]),
    ];
}
function namePrecache({ precache }) {
    return { name: 'precache', text: String(precache) };
}
// Maven coordinates: `group:artifact:version`.
function nameArtifact(text) {
    const at = text.lastIndexOf(':');
    return at < 0 ? { name: text, text: '' } : { name: text.slice(0, at), text: text.slice(at + 1) };
}


/***/ }),

/***/ 37896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ diffEnvironments),
/* harmony export */   i: () => (/* binding */ idsByShortHash)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3115);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _parents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17309);



/** Changes between two versions of an environment. Parents have the ids of `names`, by the first digits of their hashes. */
function diffEnvironments(before, after, names) {
    return (0,_parents_js__WEBPACK_IMPORTED_MODULE_1__/* .nameParents */ .Nj)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffDefinitions */ .e)(withValues(before), withValues(after)), names);
}
/** Ids by the first digits of their hashes, of both sides of a comparison. */
function idsByShortHash(environments) {
    return new Map(environments.map(({ hash, id }) => [hash.slice(0, _parents_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORT_HASH */ .iv), id]));
}
function withValues({ definition, parts }) {
    return { definition, values: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .s)(parts) };
}


/***/ }),

/***/ 38088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ nameLocked),
/* harmony export */   k: () => (/* binding */ diffLocked)
/* harmony export */ });
/* harmony import */ var _names_conda_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67530);
/* harmony import */ var _names_version_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96440);


/** Differences between two locks, per package. A difference that all subdirs share is listed once. */
function diffLocked(before, after) {
    const old = new Map(before.map((part) => [part.subdir, part]));
    const shared = after.filter(({ subdir }) => old.has(subdir));
    const current = new Set(shared.map(({ subdir }) => subdir));
    const changes = shared.flatMap((part) => diffPart(old.get(part.subdir) ?? part, part).map((change) => [part.subdir, change]));
    const same = Map.groupBy(changes, ([, change]) => JSON.stringify(change));
    return [
        ...before.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('removed', part)),
        ...after.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('added', part)),
        ...[...same.values()].flatMap((all) => all.length === shared.length
            ? all.slice(0, 1).map(([, change]) => change)
            : all.map(([subdir, change]) => ({ ...change, what: `${change.what} for ${subdir}` }))),
    ];
}
/** Packages in the order in which they are installed: `numpy 1.26.4`, `pip six 1.16.0`. */
function nameLocked(part) {
    return [...namesOf(part).values()].map(({ name, texts }) => `${name} ${texts[0]}`);
}
function countOf(kind, { conda, pip, subdir }) {
    const value = `${conda.length} of conda, ${pip.length} of pip`;
    return { kind, section: 'python', what: `locked packages for ${subdir}`, value };
}
function diffPart(before, after) {
    const [old, current] = [namesOf(before), namesOf(after)];
    const names = new Set([...old.keys(), ...current.keys()]);
    const changes = [...names].flatMap((name) => diffPackage(name, old.get(name), current.get(name)));
    const order = (one, other) => [...one.keys()].filter((name) => other.has(name)).join(' ');
    if (order(old, current) === order(current, old))
        return changes;
    return [...changes, { kind: 'reordered', section: 'python', what: 'locked packages' }];
}
// No tool locks a package twice; if a file does, its entries are numbered.
function namesOf({ conda, pip }) {
    const counts = new Map();
    const all = [...conda.map(nameConda), ...pip.map(namePip)].map((found) => {
        const count = (counts.get(found.name) ?? 0) + 1;
        counts.set(found.name, count);
        return count === 1 ? found : { ...found, name: `${found.name} (${count})` };
    });
    return new Map(all.map((found) => [found.name, found]));
}
function diffPackage(name, before, after) {
    const section = 'python';
    if (before === undefined)
        return [{ kind: 'added', section, what: name, value: after?.texts[0] ?? '' }];
    if (after === undefined)
        return [{ kind: 'removed', section, what: name, value: before.texts[0] ?? '' }];
    const level = before.texts.findIndex((text, index) => text !== after.texts[index]);
    if (level < 0 && before.content === after.content)
        return [];
    const step = (0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_1__/* .versionStep */ .dc)(before.pin, after.pin);
    const [from = '', to = ''] = level < 0 ? otherHash(before) : [before.texts[level], after.texts[level]];
    return [{ kind: 'changed', section, what: name, from, to, ...(step && { step }) }];
}
function otherHash({ texts: [version = ''] }) {
    return [version, `${version} with another hash`];
}
function nameConda(text) {
    const reading = (0,_names_conda_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaUrl */ .eo)(text);
    if (!reading.ok)
        return { name: text, texts: [text], content: text };
    const { name, version, build, url } = reading.value;
    const texts = [version, `${version} ${build}`, url];
    return { name, texts, content: text, pin: { scheme: 'conda', version, exact: true } };
}
// `name @ url[ --hash=sha256:<hex>]`
function namePip(text) {
    const [body = ''] = text.split(' --hash=', 1);
    const [name = '', url = ''] = body.split(' @ ');
    const version = versionOf(url);
    const texts = [version, url];
    const pin = { scheme: 'pep440', version, exact: true };
    return { name: `pip ${name}`, texts, content: text, ...(COMMIT.test(version) ? {} : { pin }) };
}
// An abbreviated commit may look like a number.
const COMMIT = /^[0-9a-f]{12}$/;
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function versionOf(url) {
    const commit = /@([0-9a-f]{12})[0-9a-f]{28}(?:#|$)/.exec(url)?.[1];
    if (commit !== undefined)
        return commit;
    const file = url
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '';
    if (file.endsWith('.whl'))
        return file.split('-')[1] ?? url;
    const source = /^(.*)\.(?:tar\.gz|tar\.bz2|zip)$/s.exec(file)?.[1]?.split('-');
    return source === undefined || source.length < 2 ? url : (source.at(-1) ?? url);
}


/***/ }),

/***/ 94263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diffMetadata)
/* harmony export */ });
/**
 * Changes to an environment that are not part of its image. Values of variables are not shown, because they may be
 * secrets.
 */
function diffMetadata(before, after) {
    return [
        ...changedText('name', before.name, after.name),
        ...changedText('version', before.version, after.version),
        ...(before.description === after.description ? [] : ['description changed']),
        ...changedKeys('tag', before.tags, after.tags),
        ...changedKeys('variable', before.variables, after.variables),
    ];
}
function changedText(what, from, to) {
    return from === to ? [] : [`${what} ${from ?? '(none)'} -> ${to ?? '(none)'}`];
}
function changedKeys(what, before, after) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => {
        const [from, to] = [ownText(before, key), ownText(after, key)];
        if (from === to)
            return [];
        return [`${what} ${key} ${from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'}`];
    });
}
function ownText(texts, key) {
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
}


/***/ }),

/***/ 17309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ nameParents),
/* harmony export */   WC: () => (/* binding */ differsOnlyInParents),
/* harmony export */   iv: () => (/* binding */ SHORT_HASH)
/* harmony export */ });
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25883);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52883);


/** Digits of a parent's hash in a change. */
const SHORT_HASH = 12;
/** Changes in which parents have the names of environments, by the first digits of their definition hashes. */
function nameParents(changes, names) {
    return changes.map((change) => {
        if (change.kind !== 'changed' || change.section !== 'base' || change.what !== _steps_js__WEBPACK_IMPORTED_MODULE_0__/* .PARENT */ .f7)
            return change;
        const [from, to] = [names.get(change.from), names.get(change.to)];
        if (from === undefined || to === undefined)
            return change;
        return from === to ? { ...change, what: `${_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .PARENT */ .f7} ${from}` } : { ...change, from, to };
    });
}
/** True when two definitions are equal but for the hashes of their parents. */
function differsOnlyInParents(a, b) {
    const parents = ({ bases }) => bases.map((base) => base.parent).join();
    return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}
function canonicalWithoutParents(definition) {
    const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
    return (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)({ ...definition, bases });
}


/***/ }),

/***/ 52883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Hc: () => (/* binding */ diffInstructions),
/* harmony export */   f7: () => (/* binding */ PARENT)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);
/* harmony import */ var _text_lcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59942);


/** Name of a base that is an environment of this tree. */
const PARENT = 'parent';
/** Name that identifies a base independently of its tag: its repository. */
function baseName(base) {
    if (base === undefined || base.parent !== '')
        return PARENT;
    const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(base.reference);
    return reference === undefined ? base.reference : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(reference);
}
/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each starting with its FROM, so
 * that an inserted stage changes no other.
 */
function diffInstructions(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
    return (0,_text_lcs_js__WEBPACK_IMPORTED_MODULE_1__/* .gaps */ .s)(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}
/**
 * Instructions of every stage. `numbered` is true if both sides have the same number of stages, so that stage numbers
 * match.
 */
function linesOf(definition, numbered) {
    const { bases, platforms, steps } = definition;
    const several = steps.stages.length > 1;
    const origin = (from, below) => {
        const [kind, number = ''] = from.split(':');
        if (kind === 'base')
            return baseName(bases[Number(number) * platforms.length]);
        // If the number of stages changed, their numbers do not match: an earlier stage is then identified by its base.
        if (kind !== 'stage' || numbered || Number(number) >= below)
            return from;
        return `stage on ${origin(steps.stages[Number(number)]?.from ?? '', Number(number))}`;
    };
    return steps.stages.flatMap(({ from, instructions }, index) => {
        const stage = several ? `stage ${index + 1} ` : '';
        const text = origin(from, index);
        const first = { stage, keyword: 'FROM', key: JSON.stringify(['FROM', text]), text };
        return [first, ...instructions.map((step) => lineOf(stage, step, (name) => origin(name, index)))];
    });
}
function lineOf(stage, step, origin) {
    const flags = step.flags.map((flag) => flag.replace(/((?:^--|,)from=)((?:base|stage):\d+)/, (_flag, start, from) => start + origin(from)));
    const text = [[...flags, ...step.words].join(' '), ...step.heredocs.map(([, body]) => body)].join('\n');
    return { stage, keyword: step.keyword, key: JSON.stringify([step.keyword, flags, step.words, step.heredocs]), text };
}
// A removed instruction and an added one with the same keyword in its place count as one changed instruction.
function diffGap(removed, added) {
    const rest = [...added];
    const changes = removed.map((line) => {
        const what = `${line.stage}${line.keyword}`;
        const at = rest.findIndex(({ keyword }) => keyword === line.keyword);
        const [successor] = at < 0 ? [] : rest.splice(at, 1);
        if (successor === undefined)
            return { kind: 'removed', section: 'steps', what, value: line.text };
        return { kind: 'changed', section: 'steps', what, from: line.text, to: successor.text };
    });
    return [
        ...changes,
        ...rest.map(({ stage, keyword, text }) => ({
            kind: 'added',
            section: 'steps',
            what: `${stage}${keyword}`,
            value: text,
        })),
    ];
}


/***/ }),

/***/ 36623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SECTIONS),
/* harmony export */   h: () => (/* binding */ isLocalPip)
/* harmony export */ });
function isLocalPip(entry) {
    return entry[0] === '-e' || entry[0] === 'path';
}
const SECTIONS = ['base', 'steps', 'context', 'python', 'spark', 'platforms'];


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

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/** The values of packages among parts. */
function valuesOf(parts) {
    return {
        specs: new Map(parts.flatMap((part) => (part.kind === 'conda' ? [[part.text, part.spec]] : []))),
        requirements: new Map(parts.flatMap((part) => (part.kind === 'pip' ? [[part.text, part.requirement]] : []))),
    };
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
        return `[${value.map(canonical).join(',')}]`;
    const members = Object.keys(value)
        .sort()
        .map((key) => `${canonicalString(key)}:${canonical(value[key])}`);
    return `{${members.join(',')}}`;
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

/***/ 67530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ splitCondaUrl),
/* harmony export */   eo: () => (/* binding */ parseCondaUrl),
/* harmony export */   uT: () => (/* binding */ formatCondaUrl)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76864);

const MAX_LENGTH = 1000;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/(?:[A-Za-z0-9._~%!+=@-]+\/)*$/;
const SUBDIR = /^(?:noarch|[a-z0-9]+-[a-z0-9_]+)$/;
const PART = /^[A-Za-z0-9._~%!+=@]+$/;
const DIGEST = /^(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{32})$/;
/**
 * Parses a line of an explicit lock file: a URL, optionally followed by `#` and its sha256 (with or without `sha256:`)
 * or md5. Local files, queries, variables and credentials are refused.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
function parseCondaUrl(text) {
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, reason: 'the URL carries credentials', secret: true };
    const hash = text.indexOf('#');
    const url = hash < 0 ? text : text.slice(0, hash);
    const digest = hash < 0 ? undefined : text.slice(hash + 1);
    if (text.length > MAX_LENGTH || !/^https?:\/\//.test(url))
        return refuse('expected the URL of a conda package');
    if (digest !== undefined && !DIGEST.test(digest))
        return refuse('expected an md5 or a sha256 behind "#"');
    const [file = '', subdir = '', ...rest] = url.split('/').reverse();
    const named = parseFileName(file);
    const location = `${rest.reverse().join('/')}/`;
    if (named === undefined)
        return refuse('expected a file called name-version-build.conda or .tar.bz2');
    if (!SUBDIR.test(subdir) || !LOCATION.test(location))
        return refuse('expected https://host/channel/subdir/file');
    return { ok: true, value: { url, subdir, ...named, digest: digest?.replace('sha256:', '') } };
}
/** The channel of a package's URL, and the name of its file there. */
function splitCondaUrl(url) {
    const [file = '', , ...channel] = url.split('/').reverse();
    return { channel: channel.reverse().join('/'), file };
}
/** `<url>#sha256:<hex>`, `<url>#<md5>`, or the URL alone. */
function formatCondaUrl({ url, digest }) {
    if (digest === undefined)
        return url;
    return `${url}#${digest.length === 64 ? 'sha256:' : ''}${digest}`;
}
function refuse(reason) {
    return { ok: false, reason, secret: false };
}
// A name may contain dashes; version and build may not.
function parseFileName(file) {
    const extension = ['.conda', '.tar.bz2'].find((end) => file.endsWith(end));
    if (extension === undefined)
        return undefined;
    const [build = '', version = '', ...name] = file.slice(0, -extension.length).split('-').reverse();
    const parts = [build, version, ...name];
    if (name.length === 0 || !parts.every((part) => PART.test(part)))
        return undefined;
    return { name: name.reverse().join('-'), version, build };
}


/***/ }),

/***/ 95155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareCondaVersions),
/* harmony export */   p: () => (/* binding */ parseCondaVersion)
/* harmony export */ });
const SEGMENTS = '[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:([0-9]{1,9})!)?(${SEGMENTS}_?)(?:\\+(${SEGMENTS}))?$`);
// micromamba and rattler store numbers in 64 bits.
const LONG_NUMBER = /[0-9]{19}/;
/**
 * Parses a version for comparison in conda's order. Stricter than conda: components start and end with a letter or a
 * digit (except for one underscore at the end), and numbers have at most 18 digits.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L54
 */
function parseCondaVersion(text) {
    const lower = text.toLowerCase();
    const match = VERSION.exec(lower);
    // conda treats a dash as an underscore, but not next to one.
    if (match === null || LONG_NUMBER.test(lower) || (lower.includes('-') && lower.includes('_')))
        return undefined;
    const [, epoch = '0', release = '', local] = match;
    const last = /[_-]$/.test(release) ? '_' : '';
    const components = split(last === '' ? release : release.slice(0, -1));
    return {
        text,
        release: [epoch, ...components.slice(0, -1), `${components.at(-1)}${last}`].map(parseComponent),
        local: local === undefined ? [] : split(local).map(parseComponent),
    };
}
/** Returns a number below, equal to or above 0, in conda's order: `1.0a1` < `1.0` = `1` < `1.0.post1` < `1!0`. */
function compareCondaVersions(left, right) {
    return compareLists(left.release, right.release) || compareLists(left.local, right.local);
}
function split(text) {
    return text.split(/[._-]/);
}
function parseComponent(text) {
    const runs = (text.match(/[0-9]+|[^0-9]+/g) ?? []).map(parseRun);
    return typeof runs[0] === 'bigint' ? runs : [0n, ...runs];
}
// In upper case, `dev` sorts below every other word.
function parseRun(text) {
    if (/^[0-9]/.test(text))
        return BigInt(text);
    return text === 'post' ? 'post' : { word: text === 'dev' ? 'DEV' : text };
}
function compareLists(left, right) {
    return firstDifference(left, right, [], (a, b) => firstDifference(a, b, 0n, compareRuns));
}
function firstDifference(left, right, fill, compare) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const order = compare(left[index] ?? fill, right[index] ?? fill);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareRuns(left, right) {
    const [a, b] = [textOf(left), textOf(right)];
    const order = rankOf(left) - rankOf(right);
    if (order !== 0 || a === b)
        return order;
    return a < b ? -1 : 1;
}
function rankOf(run) {
    if (run === 'post')
        return 2;
    return typeof run === 'bigint' ? 1 : 0;
}
function textOf(run) {
    return typeof run === 'object' ? run.word : run;
}


/***/ }),

/***/ 95885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   s: () => (/* binding */ digestHex)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Parses a digest; `undefined` if it is not valid. Only sha256 is accepted: it is the one algorithm that every
 * registry implements. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#digests
 */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
/** The 64 hex digits of a digest, as they appear in our tags. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 94239:
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

/***/ 65210:
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

/***/ 21556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ed: () => (/* binding */ parseOwnRepository),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Pg: () => (/* binding */ parseDigestName),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   vy: () => (/* binding */ formatImage),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95885);

// The grammar of https://github.com/distribution/reference/blob/v0.6.0/reference.go
const REGISTRY = /^(?:localhost|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const MAX_NAME = 255;
/** Parses a reference in short or full form; `undefined` if it is not a valid reference. */
function parseReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined)
        return undefined;
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        return undefined;
    const repository = parseRepository(tagged ? named.slice(0, colon) : named);
    return repository && { ...repository, tag, digest };
}
/**
 * Parses a repository that images are pushed to or looked up in. Capitals are lowered: `ghcr.io/${{ github.repository
 * }}` has those of its owner, and registries accept lower case only. A host alone is none: as an image, `ghcr.io` would be one of
 * Docker Hub's.
 */
function parseOwnRepository(text) {
    if (!text.includes('/') && /\.|^localhost$/i.test(text))
        return undefined;
    return parseRepository(text) ?? parseRepository(text.toLowerCase());
}
/** Parses a repository without tag and digest, in short or full form; `undefined` if it is not a valid repository. */
function parseRepository(text) {
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const registry = named ? canonicalHost(first) : 'docker.io';
    const rest = named ? text.slice(slash + 1) : text;
    const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    const valid = REGISTRY.test(registry) && path.length <= MAX_NAME && path.split('/').every((part) => COMPONENT.test(part));
    return valid ? { registry, path } : undefined;
}
/** Parses the host of a registry, with its port where it has one, to the form in which repositories have it. */
function parseRegistryHost(text) {
    return REGISTRY.test(text) ? canonicalHost(text) : undefined;
}
/** Full form: registry, path, then tag and digest if known. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
/** Full form of a repository: `docker.io/library/python`. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/**
 * Parses an image of a plan: `repository@digest`, `repository:tag` for an image that only an engine has, or the
 * repository alone.
 */
function parseImage(text) {
    const reference = parseReference(text);
    if (reference === undefined)
        return undefined;
    const { tag, digest, ...repository } = reference;
    if (digest !== undefined)
        return { kind: 'pushed', repository, digest };
    return tag === undefined ? { kind: 'listed', repository } : { kind: 'local', repository, tag };
}
/** Parses an image named by a user: a digest, or a reference with one. */
function parseDigestName(text) {
    const image = text.includes('@') ? parseImage(text) : undefined;
    if (image?.kind === 'pushed')
        return image;
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text);
    return digest && { repository: undefined, digest };
}
/** `repository@digest`, as shown to users; `repository:tag` for an image that only an engine has. */
function formatImage(image) {
    return formatReference(referenceOf(image));
}
/** The reference by which a Dockerfile names an image. */
function referenceOf(image) {
    return {
        ...image.repository,
        tag: image.kind === 'local' ? image.tag : undefined,
        digest: image.kind === 'pushed' ? image.digest : undefined,
    };
}
/**
 * True if the text is a valid tag.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
 */
function isTag(text) {
    return TAG.test(text);
}
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ bareUrlProblem),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   l5: () => (/* binding */ wheelProblem),
/* harmony export */   rn: () => (/* binding */ urlProblem),
/* harmony export */   wE: () => (/* binding */ namedUrlProblem),
/* harmony export */   xr: () => (/* binding */ requirementScheme)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65210);

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

/***/ 60638:
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
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94239);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65210);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7970);





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

/***/ 96440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ formatVersionStep),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   dc: () => (/* binding */ versionStep)
/* harmony export */ });
/* harmony import */ var _conda_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95155);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65210);


/** The version of a single constraint; `undefined` for ranges and for no version. */
function pinnedVersion(scheme, constraint) {
    const [, exact, anyOf] = /^(?:==(?!.*\*)([^=,|\s]+)|(?:==)?([^=<>!~,|*\s]+)\.\*)$/.exec(constraint) ?? [];
    if (exact !== undefined)
        return { scheme, version: exact, exact: true };
    return anyOf === undefined ? undefined : { scheme, version: anyOf, exact: false };
}
/** The step between two pins of one kind; `undefined` if they are equal or not comparable. */
function versionStep(from, to) {
    if (from === undefined || to === undefined || from.scheme !== to.scheme || from.exact !== to.exact)
        return undefined;
    return from.scheme === 'conda' ? condaStep(from.version, to.version) : pythonStep(from.version, to.version);
}
/** `major upgrade`, `patch downgrade`, `upgrade`. */
function formatVersionStep({ direction, size }) {
    return `${size === 'other' ? '' : `${size} `}${direction === 'up' ? 'upgrade' : 'downgrade'}`;
}
function condaStep(from, to) {
    const [a, b] = [(0,_conda_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaVersion */ .p)(from), (0,_conda_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaVersion */ .p)(to)];
    if (a === undefined || b === undefined)
        return undefined;
    const numbers = ({ release }) => release.map(([first]) => (typeof first === 'bigint' ? first : 0n));
    return step((0,_conda_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCondaVersions */ .a)(a, b), numbers(a), numbers(b));
}
function pythonStep(from, to) {
    const [a, b] = [(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePythonVersion */ .yn)(from), (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePythonVersion */ .yn)(to)];
    if (a === undefined || b === undefined)
        return undefined;
    return step((0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePythonVersions */ .pd)(a, b), [a.epoch, ...a.release], [b.epoch, ...b.release]);
}
// By position: epoch, major, minor; everything after is a patch.
const SIZES = ['major', 'major', 'minor'];
function step(order, from, to) {
    if (order === 0)
        return undefined;
    const places = Array.from({ length: Math.max(from.length, to.length) }, (_, place) => place);
    const first = places.find((place) => (from[place] ?? 0n) !== (to[place] ?? 0n));
    return { direction: order < 0 ? 'up' : 'down', size: first === undefined ? 'other' : (SIZES[first] ?? 'patch') };
}


/***/ }),

/***/ 13389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ diffPackages),
/* harmony export */   y: () => (/* binding */ formatPackageChange)
/* harmony export */ });
/* harmony import */ var _names_version_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96440);
/* harmony import */ var _text_contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9700);


/** Differences between the packages of two images, by name, for the platforms that both have. */
function diffPackages(before, after) {
    const old = new Map(before.platforms.map((part) => [part.platform, part]));
    const shared = after.platforms.filter(({ platform }) => old.has(platform));
    const found = shared.flatMap((part) => diffPlatform(old.get(part.platform) ?? part, part).map((change) => [part.platform, change]));
    const alike = Map.groupBy(found, ([, change]) => JSON.stringify([change.what, change.from, change.to]));
    return [...alike.values()].flatMap((list) => {
        const platforms = list.length === shared.length ? [] : list.map(([platform]) => platform);
        return list.slice(0, 1).map(([, change]) => ({ ...change, platforms }));
    });
}
/** One plain line: `conda numpy 1.26.4 -> 2.0.1 (major upgrade)`. It contains untrusted text. */
function formatPackageChange({ what, platforms, from, to, step }) {
    const where = platforms.length === 0 ? '' : ` on ${platforms.join(', ')}`;
    if (from === undefined)
        return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`added ${what} ${to}${where}`);
    if (to === undefined)
        return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`removed ${what} ${from}${where}`);
    return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${what} ${from} -> ${to}${step === undefined ? '' : ` (${(0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersionStep */ .QF)(step)})`}${where}`);
}
function diffPlatform(before, after) {
    const [old, current] = [namesOf(before), namesOf(after)];
    const names = [...new Set([...old.keys(), ...current.keys()])].sort();
    return names.flatMap((what) => {
        const [from, to] = [old.get(what), current.get(what)];
        if (from?.version === to?.version && from?.detail === to?.detail)
            return [];
        const full = from?.version === to?.version;
        const show = (side) => (full ? side?.detail : side?.version);
        return [{ what, from: show(from), to: show(to), step: (0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_0__/* .versionStep */ .dc)(from?.pin, to?.pin) }];
    });
}
// A package of conda that Python imports is listed by both: it is named once. One name may be installed in several places.
function namesOf({ conda, python, system }) {
    const names = new Map();
    const add = (what, place, named) => names.set(names.has(what) ? `${what} in ${place}` : what, named);
    for (const { name, version, build, prefix } of conda)
        add(`conda ${name}`, prefix, {
            version,
            detail: `${version} ${build}`,
            pin: { scheme: 'conda', version, exact: true },
        });
    for (const { name, version, installer, location, source } of python)
        if (installer !== 'conda')
            add(`pip ${name}`, location, {
                version,
                detail: source === '' ? version : `${version} from ${source}`,
                pin: { scheme: 'pep440', version, exact: true },
            });
    for (const { type, name, version, architecture } of system)
        add(`${type} ${name}`, architecture, { version, detail: version, pin: undefined });
    return names;
}


/***/ }),

/***/ 91315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ explainRow)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13389);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23562);



const REASONS = {
    new: 'No image of it is known, and what this is compared with does not have it.',
    'definition-changed': 'Its definition has another hash than the one before, so that no image of it is there yet.',
    'base-moved': 'An image of this definition is there, and its base has another digest by now.',
    'parent-changed': 'It is the same, and the environment that it depends on has another image.',
    'recipe-changed': 'It is the same, and the step that this version generates for its packages is another.',
    'image-missing': 'Nothing changed: an image was there and is gone, or the default branch did not build it yet.',
    'image-invalid': 'Its tag is there, and what stands behind it is not the image of this definition.',
    forced: 'It was asked for by force.',
    refreshed: 'It was asked for by refresh: its packages are solved again.',
};
const ACTIONS = {
    reuse: 'An image with its key is there: nothing is built.',
    reused: 'An image with its key is there: nothing was built.',
    use: 'It installs nothing on its base: the base is its image.',
    used: 'It installs nothing on its base: the base is its image.',
    unknown: 'A registry does not say whether its image is there. A build job looks again before it builds.',
    unverified: 'It equals what this is compared with, whose image could not be looked up.',
    blocked: 'What it depends on failed, so that it was not tried.',
};
/** Why an environment is built, reused or used, at length: a line each, untrusted text. */
function explainRow(row) {
    const { status, detail, reason, image, changes, packages, steps, unbuilt, conflict, blamed, pins } = row;
    return [
        `${status}: ${detail}`,
        sentenceOf(status, reason),
        ...(image === undefined ? [] : [`image: ${image}`]),
        ...costOf(row),
        ...historyOf(row),
        ...changes.map((change) => `changed: ${(0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N)(change)}`),
        ...steps.map((line) => `  ${line}`),
        ...packages.map((change) => `resolved: ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
        ...unbuilt.map((text) => `no rebuild for: ${text}`),
        ...conflict.map((line) => `the installer says: ${line}`),
        ...blamed.map(({ path, at }) => `asked for in: ${path}:${at.line}`),
        ...(pins.length === 0 ? [] : [`not pinned: ${pins.length}, terrarium pin shows them`]),
    ].filter((line) => line !== '');
}
function sentenceOf(status, reason) {
    const known = reason !== undefined && Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
    return known ?? ACTIONS[status] ?? '';
}
function costOf({ status, seconds, bytes, bytesBefore }) {
    if (seconds === undefined)
        return [];
    const size = bytes === undefined ? [] : [(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes), ...(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGrowth */ .T9)(bytes - (bytesBefore ?? bytes))];
    return [`${status === 'build' ? 'last build' : 'took'}: ${[(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds), ...size].join(', ')}`];
}
function historyOf({ oldHash, hash, renamedFrom, orderOnly }) {
    return [
        ...(renamedFrom === undefined ? [] : [`renamed from: ${renamedFrom}`]),
        ...(oldHash === undefined || oldHash === hash ? [] : [`hash: ${oldHash} -> ${hash}`]),
        ...(orderOnly ? ['order only: the same packages and channels in another order, which is a part of the hash'] : []),
    ];
}


/***/ }),

/***/ 89739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createReport),
  P: () => (/* binding */ headline)
});

// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/diff/environments.js
var environments = __webpack_require__(37896);
// EXTERNAL MODULE: ./build/core/diff/metadata.js
var metadata = __webpack_require__(94263);
// EXTERNAL MODULE: ./build/core/text/lcs.js
var lcs = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/core/diff/steps.js
var steps = __webpack_require__(52883);
;// CONCATENATED MODULE: ./build/core/diff/unified-steps.js


/** Number of equal lines shown around a difference. */
const CONTEXT = 1;
/**
 * Docker steps of two definitions as a small unified diff: one line per instruction, and one per command of `RUN a &&
 * b`. Contains untrusted text; empty if they do not differ.
 */
function unifiedSteps(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const aligned = (0,lcs/* align */.M)(shownLines(before, numbered), shownLines(after, numbered));
    const changed = aligned.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
    const kept = new Set(changed.flatMap((index) => Array.from({ length: 2 * CONTEXT + 1 }, (_, shift) => index - CONTEXT + shift)));
    return aligned.flatMap((line, index) => {
        if (!kept.has(index))
            return [];
        const opens = !kept.has(index - 1);
        return [...(opens ? [`@@ ${line.item.stage || 'steps'} @@`] : []), formatLine(line)];
    });
}
function formatLine({ sign, item }) {
    return `${sign}${item.key}`;
}
function shownLines(definition, numbered) {
    return (0,steps/* linesOf */.Dx)(definition, numbered).flatMap(({ stage, keyword, text }) => text
        .trimEnd()
        .split(/\n|(?=&& )/)
        .map((part, index) => ({
        key: index === 0 ? `${keyword} ${part.trimEnd()}` : `    ${part.trimEnd()}`,
        stage: stage.trim(),
    })));
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var requirement = __webpack_require__(60638);
;// CONCATENATED MODULE: ./build/core/report/blamed-parts.js

/** Places that are shown, at most. */
const MAX_PLACES = 5;
/** Characters of a line that are read. */
const MAX_LENGTH = 1000;
/** Where the packages stand that an installer names, in the order in which it names them. */
function blamedParts(conflict, parts) {
    if (conflict.length === 0)
        return [];
    const written = new Map();
    for (const part of parts) {
        const name = packageName(part);
        if (name !== undefined && !written.has(name))
            written.set(name, { path: part.written.path, at: part.written.at });
    }
    const named = new Set(conflict.flatMap((line) => wordsOf(line).flatMap((word) => written.get(word) ?? [])));
    return [...named].slice(0, MAX_PLACES);
}
/** As in the words of an installer: canonical, and for Spark the artifact. */
function packageName(part) {
    switch (part.kind) {
        case 'conda':
            return (0,requirement/* normalizeName */.Pc)(part.spec.name);
        case 'pip':
            return part.requirement.kind === 'named' ? (0,requirement/* normalizeName */.Pc)(part.requirement.name) : undefined;
        case 'spark':
            return (0,requirement/* normalizeName */.Pc)(part.coordinate.artifact);
        default:
            return undefined;
    }
}
function wordsOf(line) {
    const words = line.slice(0, MAX_LENGTH).split(/[^A-Za-z0-9._-]+/);
    return words.map((word) => (0,requirement/* normalizeName */.Pc)(word).replace(/-$/, ''));
}

;// CONCATENATED MODULE: ./build/core/report/package-rows.js
/** The changed packages of a row, each once. */
function packageRows({ changes, packages, direct }) {
    const asked = changes.filter(isPackage);
    const installed = new Map(packages.map((change) => [installedName(change), change]));
    const known = new Set(direct);
    const rows = asked.map((change) => {
        const held = installed.get(plainName(change.what));
        installed.delete(plainName(change.what));
        return { row: askedRow(change, held), isDirect: direct === undefined || known.has(plainName(change.what)) };
    });
    const others = [...installed].map(([name, change]) => ({ row: installedRow(change), isDirect: known.has(name) }));
    const all = [...rows, ...others];
    const select = (wanted) => all.flatMap(({ row, isDirect }) => (isDirect === wanted ? [row] : []));
    return { direct: select(true), transitive: select(false) };
}
/** Names of the changed packages that either side asks for itself; `undefined` where a lock does not say. */
function directPackages(sides, { changes, packages }) {
    const changed = new Set([
        ...changes.filter(isPackage).map(({ what }) => plainName(what)),
        ...packages.map(installedName),
    ]);
    if (changed.size === 0)
        return [];
    const asks = sides.map(askedNames);
    if (asks.some((names) => names === undefined))
        return undefined;
    return [...new Set(asks.flatMap((names) => names ?? []))].filter((name) => changed.has(name));
}
/** The change of a package: not of a channel, a setting, or an order. */
function isPackage(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered' || !LISTED.includes(section))
        return false;
    return !SETTINGS.includes(what) && !/^(?:locked packages for |pip (?:-[rc] \d+ )*-(?![rc] \d+ ))/.test(what);
}
const LISTED = ['python', 'spark'];
const SETTINGS = ['channel', 'secret', 'repository', 'precache'];
function askedNames({ asks, definition, parts }) {
    if (asks !== undefined)
        return asks.map((name) => `pip ${name}`);
    if (definition.python.locked !== undefined)
        return undefined;
    return parts.flatMap((part) => {
        if (part.kind === 'conda')
            return part.spec.name;
        if (part.kind === 'spark')
            return part.text.slice(0, part.text.lastIndexOf(':'));
        return part.kind === 'pip' && part.requirement.kind === 'named' ? `pip ${part.requirement.name}` : [];
    });
}
// The place within nested files is left out, and so is the platform of a lock.
function plainName(what) {
    return what.replace(/^pip (?:-[rc] \d+ )+/, 'pip ').replace(/ for [a-z0-9-]+$| \(\d+\)$/, '');
}
function installedName({ what }) {
    return what.replace(/^conda /, '');
}
function askedRow(change, held) {
    const asked = sidesOf(change);
    const same = held === undefined || (held.from === asked.from && held.to === asked.to);
    const step = change.kind === 'changed' ? change.step : undefined;
    return { name: change.what, asked, installed: same ? undefined : held, step: held?.step ?? step };
}
function sidesOf(change) {
    if (change.kind === 'changed')
        return change;
    const [from, to] = change.kind === 'removed' ? [change.value, undefined] : [undefined, change.value];
    return { from, to };
}
function installedRow(change) {
    const where = change.platforms.length === 0 ? '' : ` on ${change.platforms.join(', ')}`;
    return { name: `${installedName(change)}${where}`, asked: undefined, installed: change, step: change.step };
}

;// CONCATENATED MODULE: ./build/core/report/standing.js
/**
 * Marks the findings that the merge base has too, and puts them behind those that a change introduces. Lines move, so that path,
 * code and message make a finding; of several equal ones as many are marked as there were.
 */
function markStanding(findings, before, nameOf = nameInTree) {
    const left = new Map();
    for (const diagnostic of before)
        left.set(nameOf(diagnostic), (left.get(nameOf(diagnostic)) ?? 0) + 1);
    const marked = findings.map((diagnostic) => {
        const name = nameOf(diagnostic);
        const count = left.get(name) ?? 0;
        if (count === 0)
            return diagnostic;
        left.set(name, count - 1);
        return { ...diagnostic, standing: true };
    });
    return [...marked.filter(({ standing }) => !standing), ...marked.filter(({ standing }) => standing)];
}
function nameInTree({ path, code, message }) {
    return JSON.stringify([path, code, message]);
}
/** What is not pinned in an environment, with what its merge base left open too marked. Its own file may have another name there. */
function standingPins(environment, before, checker) {
    const found = checker.check(environment);
    if (before === undefined || found.length === 0)
        return found;
    const was = checker.check(before);
    if (before.source === environment.source)
        return markStanding(found, was);
    const moved = was.map((diagnostic) => diagnostic.path === before.source ? { ...diagnostic, path: environment.source } : diagnostic);
    return markStanding(found, moved);
}

;// CONCATENATED MODULE: ./build/core/report/row.js







/** True for rows in which nothing happens: the image is there. */
function isSettled({ status }) {
    return RANK[status] === LAST;
}
const LAST = 4;
const RANK = {
    failed: 0,
    build: 1,
    built: 1,
    blocked: 2,
    unknown: 3,
    use: LAST,
    unverified: LAST,
    reuse: LAST,
    used: LAST,
    reused: LAST,
};
/** A row for each environment that was planned, what is urgent first. */
function reportRows({ plan, outcomes, head, before, renamed, installed, checker, }) {
    const current = new Map(head.map((environment) => [environment.id, environment]));
    const old = new Map(before?.map((environment) => [environment.id, environment]));
    const names = (0,environments/* idsByShortHash */.i)([...(before ?? []), ...head]);
    const became = new Map(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
    const label = labels(plan.items.flatMap(({ ids }) => ids.flatMap((id) => current.get(id) ?? [])));
    const rows = plan.items.flatMap((item) => item.ids.map((id) => {
        const [environment, former] = [current.get(id), old.get(id)];
        const outcome = became.get(item.hash);
        const state = withInstalled(stateOf(item, outcome), installed?.get(id));
        return {
            id,
            label: label(environment) ?? id,
            source: environment?.source ?? id,
            owners: environment?.owners ?? [],
            localName: outcome !== undefined && 'localNames' in outcome ? outcome.localNames?.get(id) : undefined,
            ...state,
            blamed: blamedParts(state.conflict, environment?.parts ?? []),
            ...compare(item, names, state.packages, environment, former),
            pins: environment === undefined ? [] : standingPins(environment, former, checker),
            renamedFrom: renamed?.get(id),
        };
    }));
    return rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1));
}
function labels(environments) {
    const counts = new Map();
    for (const { name } of environments)
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return (environment) => {
        const { name } = environment ?? {};
        return name !== undefined && counts.get(name) === 1 ? name : undefined;
    };
}
function withInstalled(state, installed) {
    if (installed === undefined)
        return state;
    const { packages, bytes, bytesBefore } = installed;
    return { ...state, packages, bytes: state.bytes ?? bytes, bytesBefore };
}
function stateOf(item, outcome) {
    const { detail } = item;
    const reason = item.reason ?? undefined;
    const none = { bytesBefore: undefined, packages: [], tail: [], conflict: [] };
    if (outcome === undefined) {
        const image = item.image === null ? undefined : (0,reference/* formatImage */.vy)(item.image);
        return { status: statusOf(item), reason, detail, image, ...none, ...lastBuild(item) };
    }
    const { status, seconds } = outcome;
    const common = { status, reason, detail, image: undefined, seconds, bytes: undefined, ...none };
    switch (outcome.status) {
        case 'failed': {
            const { message, hint } = outcome.error;
            const told = hint === undefined ? message : `${message}; ${hint}`;
            return { ...common, detail: told, tail: outcome.tail, conflict: outcome.conflict ?? [] };
        }
        case 'blocked':
            return { ...common, detail: `it depends on ${outcome.by}, which failed` };
        default: {
            const { bytes, changes = [] } = outcome.recorded ?? {};
            return { ...common, image: (0,reference/* formatImage */.vy)(outcome.image), bytes, packages: changes };
        }
    }
}
function lastBuild({ estimate }) {
    return { seconds: estimate?.seconds, bytes: estimate?.bytes };
}
// Where the registry may not be read, a reviewer sees what the diff says.
function statusOf({ action, presumed }) {
    if (presumed === null)
        return action;
    return presumed === 'build' ? 'build' : 'unverified';
}
function compare({ hash }, names, packages, current, old) {
    const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
    const changes = changed ? (0,environments/* diffEnvironments */.e)(old, current, names) : [];
    const sides = [old, current].flatMap((side) => side ?? []);
    return {
        name: current?.name,
        hash,
        oldHash: old?.hash,
        changes,
        direct: directPackages(sides, { changes, packages }),
        orderOnly: changed && old.unorderedHash() === current.unorderedHash(),
        steps: changed ? unifiedSteps(old.definition, current.definition) : [],
        unbuilt: current !== undefined && old !== undefined ? (0,metadata/* diffMetadata */.h)(old, current) : [],
    };
}

// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(23562);
;// CONCATENATED MODULE: ./build/core/report/report.js




/** Gathers what a run has to say: a row for each environment that was planned, what is urgent first. */
function createReport(inputs) {
    const { plan, origins, removed = [] } = inputs;
    const rows = reportRows(inputs);
    const planned = new Set([...rows.map(({ id }) => id), ...plan.failed.map(({ id }) => id)]);
    const candidates = origins.filter(({ id, selection }) => selection === 'candidate' && !planned.has(id));
    return {
        counts: countsOf(rows, { failed: plan.failed.length, candidates: candidates.length, removed: removed.length }),
        repository: plan.repository ?? undefined,
        rows,
        failed: plan.failed,
        removed,
        ...orderDiagnostics(inputs, candidates, planned),
        candidates,
        proposed: inputs.proposed ?? [],
        compared: inputs.before !== undefined,
        estimate: inputs.outcomes === undefined ? estimateOf(plan) : undefined,
    };
}
// Environments of equal definition are built once.
function estimateOf({ items }) {
    const known = items.flatMap(({ action, estimate }) => action === 'build' && estimate !== null ? [estimate.seconds] : []);
    return known.length === 0 ? undefined : known.reduce((sum, seconds) => sum + seconds, 0);
}
/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
function headline({ counts, estimate }) {
    const { build, built, reused, used, failed, blocked, unknown, unverified, candidates, removed } = counts;
    const asIs = { 'used as is': used, 'unchanged and not verified': unverified };
    const parts = Object.entries({ 'to build': build, built, reused, ...asIs, failed, blocked, unknown, removed });
    const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
    const cost = estimate === undefined ? '' : ` (about ${(0,units/* formatSeconds */.Xo)(estimate)})`;
    const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
    return `${said === '' ? 'no environment selected' : `${said}${cost}`}${rest}`;
}
function countsOf(rows, { failed, candidates, removed }) {
    const count = (...statuses) => rows.filter(({ status }) => statuses.includes(status)).length;
    return {
        build: count('build'),
        built: count('built'),
        reused: count('reuse', 'reused'),
        used: count('use', 'used'),
        failed: count('failed') + failed,
        blocked: count('blocked'),
        unknown: count('unknown'),
        unverified: count('unverified'),
        candidates,
        removed,
    };
}
// A finding names a file, not an environment. A file that something selected is defined in, or that none is defined in, counts.
function orderDiagnostics({ plan, origins, diagnostics, unplanned = [], standing = [] }, candidates, planned) {
    const all = new Map([...plan.diagnostics, ...diagnostics].map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    const aside = new Set(candidates.map(({ source }) => source));
    const excluded = new Set(origins.flatMap(({ id, source, selection }) => (selection === 'excluded' && !planned.has(id) ? [source] : [])));
    for (const { id, source, selection } of origins) {
        if (selection !== 'declared' && selection !== 'configured' && !planned.has(id))
            continue;
        aside.delete(source);
        excluded.delete(source);
    }
    const shown = markStanding([...all.values()].filter(({ path }) => !excluded.has(path)), standing);
    const others = new Set(unplanned.map((diagnostic) => JSON.stringify(diagnostic)));
    const isAside = (diagnostic) => aside.has(diagnostic.path) || others.has(JSON.stringify({ ...diagnostic, standing: undefined }));
    return {
        diagnostics: (0,findings/* shownFindings */.qA)(shown.filter((diagnostic) => !isAside(diagnostic))),
        aside: (0,findings/* shownFindings */.qA)(shown.filter(isAside)),
    };
}


/***/ }),

/***/ 70102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ renderPlanText),
/* harmony export */   IW: () => (/* binding */ renderDiagnostic),
/* harmony export */   fv: () => (/* binding */ renderWhy)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13389);
/* harmony import */ var _text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85603);
/* harmony import */ var _explain_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91315);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89739);





/** The report for a terminal: aligned columns, no colour. Diagnostics are left to `renderDiagnostic`. Ends with a line end. */
function renderPlanText(report) {
    const lines = [...tableLines(report), ...report.rows.flatMap(tailLines), ...candidateLines(report), (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report)];
    return `${lines.join('\n')}\n`;
}
/** Each environment with why, at length. Ends with a line end. */
function renderWhy({ rows }) {
    const lines = rows.flatMap((row) => [row.id, ...(0,_explain_row_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRow */ .g)(row).map((line) => `  ${line}`), '']);
    return `${lines.map(indentedLine).join('\n')}\n`;
}
// The indentation is ours: what is behind it is made safe.
function indentedLine(line) {
    return line.replace(/^( *)(.*)$/s, (_line, indent, text) => `${indent}${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)}`);
}
/** `error path:line:column: message [code]`, and an indented line with the hint. No line end at the end. */
function renderDiagnostic({ severity, code, message, path, line, column, hint }) {
    const place = [
        path,
        ...(line === undefined ? [] : [line]),
        ...(line === undefined || column === undefined ? [] : [column]),
    ].join(':');
    const first = (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`${severity} ${place}: ${message} [${code}]`);
    return hint === undefined ? first : `${first}\n  ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`hint: ${hint}`)}`;
}
function tableLines({ rows, failed, removed }) {
    const entries = [
        ...failed.map(({ id, cause }) => ({
            columns: ['failed', id, '', cause].map((text) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)),
            below: [],
        })),
        ...rows.map(entryOf),
        ...removed.map(({ id, why }) => ({ columns: ['removed', id, '', why].map((text) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)), below: [] })),
    ];
    if (entries.length === 0)
        return [];
    const head = { columns: ['ACTION', 'ENVIRONMENT', 'HASH', 'WHY'], below: [] };
    const all = [head, ...entries];
    const widths = head.columns.map((_, column) => all.reduce((width, entry) => Math.max(width, entry.columns[column]?.length ?? 0), 0));
    const lines = all.flatMap(({ columns, below }) => [
        columns
            .map((text, column) => text.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd(),
        ...below,
    ]);
    return [...lines, ''];
}
function entryOf(row) {
    const { id, status, oldHash, hash, detail, image, localName, changes, packages, pins } = row;
    const short = (text) => text.slice(0, 12);
    const hashes = oldHash === undefined || oldHash === hash ? short(hash) : `${short(oldHash)} -> ${short(hash)}`;
    const below = [
        ...(image === undefined ? [] : [image]),
        ...(localName === undefined ? [] : [`loaded as ${localName}`]),
        ...(row.renamedFrom === undefined ? [] : [`renamed from ${row.renamedFrom}`]),
        ...(row.orderOnly ? ['order only: the same packages in another order, which costs a rebuild'] : []),
        ...changes.map(_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N),
        ...packages.map((change) => `resolved: ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
        ...row.unbuilt.map((text) => `no rebuild for: ${text}`),
        ...row.conflict.map((text) => `the installer says: ${text}`),
        ...row.blamed.map(({ path, at }) => `asked for in: ${path}:${at.line}`),
        ...pinCounts(pins),
    ];
    return {
        columns: [status, id, hashes, detail].map((text) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)),
        below: below.map((text) => `  ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)}`),
    };
}
function pinCounts(pins) {
    const notes = pins.filter(({ severity }) => severity === 'note').length;
    const others = pins.length - notes;
    const said = [
        ...(others === 0 ? [] : [`${others} pinning ${others === 1 ? 'warning' : 'warnings'}`]),
        ...(notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'}`]),
    ];
    return said.length === 0 ? [] : [said.join(', ')];
}
function tailLines({ id, tail }) {
    if (tail.length === 0)
        return [];
    return [(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`last lines of ${id}:`), ...tail.map((line) => `  | ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(line)}`), ''];
}
/** Entries that are shown to be pasted: about a screen. */
const MOST_CANDIDATES = 15;
function candidateLines({ candidates, proposed }) {
    if (proposed.length === 0) {
        if (candidates.length === 0)
            return [];
        const what = candidates.length === 1
            ? 'A candidate that nothing selects'
            : `${candidates.length} candidates that nothing selects`;
        return [`${what}: terrarium init --print shows entries`, ''];
    }
    const shown = proposed.slice(0, MOST_CANDIDATES).flatMap((entry) => entry.split('\n'));
    const left = proposed.length - MOST_CANDIDATES;
    const more = left > 0 ? [`and ${left} more: terrarium init writes all of them`] : [];
    return [
        'Nothing is selected. To build what was found, add to terrarium.yml:',
        'environments:',
        ...shown.map((line) => indentedLine(`  ${line}`)),
        ...more,
        '',
    ];
}


/***/ }),

/***/ 23562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `under 1 s`, `40 s`, `7 min`. */
function formatSeconds(seconds) {
    if (seconds < 1)
        return 'under 1 s';
    return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
/** `800 kB`, `1.4 GB`. */
function formatBytes(bytes) {
    const [unit, name] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB'];
    return `${(bytes / unit).toFixed(bytes >= 1e9 ? 1 : 0)} ${name}`;
}
/** `+3 MB`; nothing where the difference is too small to matter. */
function formatGrowth(bytes) {
    if (Math.abs(bytes) < 100_000)
        return [];
    return [`${bytes < 0 ? '-' : '+'}${formatBytes(Math.abs(bytes))}`];
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   v: () => (/* binding */ contrast)
/* harmony export */ });
/** Replaces each run of white space by a single blank. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Number of equal characters shown before and after the difference. */
const AROUND = 24;
/** Two texts, shortened to the part around their difference: long texts cut at the end would look equal. */
function contrast(from, to) {
    const shorter = Math.min(from.length, to.length);
    let start = 0;
    while (start < shorter && from[start] === to[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end))
        end += 1;
    const show = (text) => {
        const head = start > AROUND * 2 ? `...${text.slice(start - AROUND, start)}` : text.slice(0, start);
        const tail = end > AROUND * 2
            ? `${text.slice(text.length - end, text.length - end + AROUND)}...`
            : text.slice(text.length - end);
        return `${head}${text.slice(start, text.length - end)}${tail}`;
    };
    return { from: show(from), to: show(to) };
}


/***/ }),

/***/ 59942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align),
/* harmony export */   s: () => (/* binding */ gaps)
/* harmony export */ });
/**
 * Maximum cells in the table for a longest common subsequence. Beyond it, all elements in between count as replaced.
 */
const MAX_CELLS = 4_000_000;
/** Merges both lists along a longest common subsequence. */
function align(before, after) {
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start]?.key === after[start]?.key)
        start += 1;
    const same = after.slice(0, start).map((item) => ({ sign: ' ', item }));
    const [old, current] = [before.slice(start), after.slice(start)];
    if (old.length * (current.length + 1) > MAX_CELLS) {
        return [...same, ...old.map((item) => signed('-', item)), ...current.map((item) => signed('+', item))];
    }
    return [...same, ...alignRest(old, current)];
}
/** The differing elements between the common elements of both lists, in order. */
function gaps(before, after) {
    const found = [{ removed: [], added: [] }];
    for (const { sign, item } of align(before, after)) {
        if (sign === ' ')
            found.push({ removed: [], added: [] });
        else
            found.at(-1)?.[sign === '-' ? 'removed' : 'added'].push(item);
    }
    return found;
}
function signed(sign, item) {
    return { sign, item };
}
function alignRest(old, current) {
    const width = current.length + 1;
    const lengths = commonLengths(old, current);
    const found = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < current.length) {
        const [left, right] = [old[i], current[j]];
        if (left !== undefined && right !== undefined && left.key === right.key) {
            found.push(signed(' ', right));
            [i, j] = [i + 1, j + 1];
        }
        else if (left !== undefined &&
            (right === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            found.push(signed('-', left));
            i += 1;
        }
        else {
            if (right !== undefined)
                found.push(signed('+', right));
            j += 1;
        }
    }
    return found;
}
function commonLengths(before, after) {
    const width = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i -= 1) {
        for (let j = after.length - 1; j >= 0; j -= 1) {
            const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
            const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
            lengths[i * width + j] = before[i]?.key === after[j]?.key ? both : Math.max(down, right);
        }
    }
    return lengths;
}


/***/ }),

/***/ 85603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports codeSpan, htmlText, codeBlock, isPlainText, suggestionBlock */
/** Maximum characters of a line that are shown. */
const MAX_LINE = 2000;
// Characters that a terminal, a log viewer or a reader can misinterpret: controls (ESC, CR, LF, NEL), format characters
// (bidi controls, zero-width, tags), line and paragraph separators, white space other than the plain space, invisible
// characters, and unpaired surrogates.
const HIDDEN = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{2800}\u{3164}\u{FE00}-\u{FE0F}\u{FFA0}\u{E0000}-\u{E0FFF}]|(?! )\p{Zs}`;
const IN_LINE = new RegExp(HIDDEN, 'gu');
const IN_SPAN = new RegExp(String.raw `${HIDDEN}|[\x60|\\]|^ | $`, 'gu');
// Where the runner could find a command: version 1 at `##[` anywhere in a line, version 2 at `::` after white space. It
// compares by culture, which ignores zero-weight characters, hence the spans of non-ASCII. `::` after a letter or digit
// is kept, so that `channel::name` stays legible: it is not at the start of a line.
const DOUBLE_COLON = /(?<![A-Za-z0-9]):(?=[^ -~]*:)/gu;
const LEADING_COLON = /^ *:/;
function escapeCommands(line) {
    const plain = line.replace(LEADING_COLON, (start) => `${start.slice(0, -1)}${escaped(':')}`);
    return escapeHashed(plain.replace(DOUBLE_COLON, escaped));
}
// A loop, because a lookbehind would scan the same characters again from each bracket.
function escapeHashed(line) {
    if (!line.includes('#'))
        return line;
    let hashes = 0;
    let safe = '';
    for (const sign of line) {
        safe += sign === '[' && hashes >= 2 ? escaped(sign) : sign;
        if (sign === '#')
            hashes += 1;
        else if (sign >= ' ' && sign <= '~')
            hashes = 0;
    }
    return safe;
}
/**
 * One line of untrusted text for logs and terminals, of at most `max` characters. Invisible characters become
 * `\u{hex}`, and the Actions runner recognises no command in it.
 * https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
function logLine(text, max = MAX_LINE) {
    return cut(escapeCommands(clip(text, max).replace(IN_LINE, escaped)), max);
}
/**
 * Untrusted text in GitHub Flavored Markdown, also for a table cell: exactly one code span, never empty, with at most
 * `max` characters of content. Nothing in it becomes a link, a mention, an image or HTML. Tables are split into cells
 * before spans are parsed, so `|` and `\` are written as `\u{hex}`.
 */
function codeSpan(text, max = 200) {
    const shown = clip(text, max).replace(IN_SPAN, escaped);
    return `\`${shown === '' ? '(empty)' : cut(shown, max)}\``;
}
/** Untrusted text with invisible characters as `\u{hex}`, on one line. It is safe nowhere yet. */
function visible(text) {
    return text.replace(IN_LINE, escaped);
}
/**
 * Untrusted text between HTML tags, on one line: every character that is special in Markdown or HTML is escaped as a
 * character reference.
 */
function htmlText(text, max = 200) {
    const shown = cut(clip(text, max).replace(IN_LINE, escaped), max);
    return shown.replace(/[^A-Za-z0-9 ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
/** Lines of untrusted text as a fenced code block. No line can close it: the fence is longer than any in the text. */
function codeBlock(lines, language = 'text') {
    const shown = lines.map((line) => clip(line, MAX_LINE).replace(IN_LINE, escaped)).map((line) => cut(line, MAX_LINE));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function escaped(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
// One character over the limit is enough to detect that the text is too long, because escaping never shortens it.
function clip(text, max) {
    return text.slice(0, max + 1);
}
// Never splits a `\u{hex}` or a surrogate pair.
function cut(shown, max) {
    if (shown.length <= max)
        return shown;
    return `${shown.slice(0, Math.max(0, max - 3)).replace(/\\(?:u(?:\{[0-9a-f]{0,6})?)?$|[\uD800-\uDBFF]$/, '')}...`;
}
/** True for text that is shown exactly as it is: it has no characters that could be misinterpreted. */
function isPlainText(text) {
    return text.split('\n').every((line) => line.length <= MAX_LINE && line.replace(/\t/g, ' ').search(IN_LINE) < 0);
}
/**
 * Whole lines as a suggestion in a review, to be applied unchanged: only for text accepted by `isPlainText`.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionBlock(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}


/***/ }),

/***/ 38702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ emit),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   Tb: () => (/* binding */ recordOutput),
/* harmony export */   aE: () => (/* binding */ printDiagnostics),
/* harmony export */   cN: () => (/* binding */ printNote),
/* harmony export */   o6: () => (/* binding */ printFile),
/* harmony export */   tj: () => (/* binding */ printLines),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39801);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34169);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_model_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23644);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70102);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85603);






const recorders = [];
/** Everything that is written from now on; answers what that was. */
function recordOutput() {
    const output = [];
    recorders.push((emitted) => output.push(emitted));
    return () => output;
}
/** Writes text as it is. */
function emit(emitted) {
    const [to, text] = emitted;
    for (const record of recorders)
        record(emitted);
    if (to === 'out')
        (0,_adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(text);
    else
        process.stderr.write(text);
}
/** Writes to stdout: results only. */
function print(text) {
    emit(['out', text.endsWith('\n') ? text : `${text}\n`]);
}
/** Controls that a terminal would obey; lines may end as those of Windows do. */
const OBEYED = /(?!\r\n)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Writes a file of untrusted text to stdout as it is, to be redirected; refuses what has control characters. */
function printFile(text) {
    const found = OBEYED.exec(text);
    if (found !== null) {
        const line = text.slice(text.lastIndexOf('\n', found.index) + 1).split('\n', 1)[0] ?? '';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `what is to be printed has control characters: ${(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)}`, {
            hint: 'remove them where the definition, or a name in the image, has them',
        });
    }
    print(text);
}
/** Writes lines of untrusted text to stdout, as they can be shown. */
function printLines(lines) {
    print(lines.map((line) => (0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_5__.logLine)(line)).join('\n'));
}
// JSON leaves these as they are, and a terminal may obey them.
function escapeControls(json) {
    const asEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[\u007f-\u009f]/g, asEscape);
}
/** Writes JSON to stdout. */
function printJson(value) {
    emit(['out', `${escapeControls(JSON.stringify(value, undefined, 2))}\n`]);
}
/** Writes a line about the run itself to stderr. */
function printNote(line) {
    emit(['err', `${line}\n`]);
}
/** Writes findings to stderr, worst first, and at most as many as a run shows. */
function printDiagnostics(diagnostics) {
    for (const diagnostic of (0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)((0,_core_model_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFindings */ .qA)((0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)(diagnostics))))
        emit(['err', `${(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDiagnostic */ .IW)(diagnostic)}\n`]);
}


/***/ })

};
