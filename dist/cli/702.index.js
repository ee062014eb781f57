export const id = 702;
export const ids = [702,603];
export const modules = {

/***/ 6658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffDefinitions),
  N: () => (/* binding */ formatChange)
});

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(638);
// EXTERNAL MODULE: ./build/core/names/version-step.js
var version_step = __webpack_require__(6440);
// EXTERNAL MODULE: ./build/core/text/contrast.js
var contrast = __webpack_require__(9700);
// EXTERNAL MODULE: ./build/core/diff/locked.js
var locked = __webpack_require__(8088);
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
var parents = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/core/diff/steps.js
var steps = __webpack_require__(2883);
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
const diff_short = (hash) => hash.replace(/^sha256:/, '').slice(0, parents/* SHORT_HASH */.i);
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

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ nameLocked),
/* harmony export */   k: () => (/* binding */ diffLocked)
/* harmony export */ });
/* harmony import */ var _names_conda_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7530);
/* harmony import */ var _names_version_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6440);


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
    const step = (0,_names_version_step_js__WEBPACK_IMPORTED_MODULE_0__/* .versionStep */ .dc)(before.pin, after.pin);
    const [from = '', to = ''] = level < 0 ? otherHash(before) : [before.texts[level], after.texts[level]];
    return [{ kind: 'changed', section, what: name, from, to, ...(step && { step }) }];
}
function otherHash({ texts: [version = ''] }) {
    return [version, `${version} with another hash`];
}
function nameConda(text) {
    const reading = (0,_names_conda_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondaUrl */ .e)(text);
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

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nameParents),
/* harmony export */   i: () => (/* binding */ SHORT_HASH)
/* harmony export */ });
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);

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


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Hc: () => (/* binding */ diffInstructions),
/* harmony export */   f7: () => (/* binding */ PARENT)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1556);
/* harmony import */ var _text_lcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);


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

/***/ 7338:
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

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ heredocWords),
/* harmony export */   Sm: () => (/* binding */ parseHeredocWord),
/* harmony export */   on: () => (/* binding */ readHeredocs)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6864);
/* harmony import */ var _shell_expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1643);



/** The here-document that a word opens. https://docs.docker.com/reference/dockerfile/#here-documents */
function parseHeredocWord(text) {
    const read = readHeredocWord(text);
    return read === 'broken' ? undefined : read;
}
function readHeredocWord(text) {
    const match = /^\d*<<(-?)([^<]*)$/.exec(text);
    const behind = (match?.[2] ?? '').replace(/^[\t\n\f\r ]+/, '');
    const words = match === null ? [] : (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(behind);
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
    const words = (0,_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .lexWords */ .fg)(line)?.map(readHeredocWord);
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
    const index = body.findIndex(_names_url_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCredentials */ .L);
    if (index < 0)
        return;
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    findings.error('credentials-in-url', 'a URL carries credentials', { at: { line: line + index, column: 1 }, hint });
}


/***/ }),

/***/ 1647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseJsonForm)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8384);

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

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lexDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(6864);
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
var dockerfile_flags = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var dockerfile_heredocs = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var json = __webpack_require__(1647);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
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

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(5709);
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

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js + 1 modules
var rules = __webpack_require__(741);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
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

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findMistake),
  d: () => (/* binding */ transferWords)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var dockerfile_heredocs = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var dockerfile_json = __webpack_require__(1647);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
;// CONCATENATED MODULE: ./build/core/dockerfile/values.js
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
    if (value === '' || /^[+-]?0$/.test(value))
        return undefined;
    const unsigned = value.replace(/^\+/, '');
    const parts = Array.from(unsigned.matchAll(/(\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gy));
    if (unsigned === '' || parts.map((part) => part[0]).join('') !== unsigned)
        return EXPECTED_INTERVAL;
    const nanoseconds = parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
    return nanoseconds === 0 || (nanoseconds >= 1e6 && nanoseconds < 2 ** 63) ? undefined : EXPECTED_INTERVAL;
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

;// CONCATENATED MODULE: ./build/core/dockerfile/rules.js





const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
const COPY = { chown: 'text', chmod: 'text', link: 'boolean', exclude: 'texts' };
/** Flags that BuildKit supports; `texts` and RUN's own may be repeated. */
const FLAGS = {
    ADD: { ...COPY, checksum: 'text', 'keep-git-dir': 'boolean', unpack: 'boolean' },
    COPY: { ...COPY, from: 'text', parents: 'boolean' },
    FROM: { platform: 'text' },
    HEALTHCHECK: {
        interval: checkInterval,
        timeout: checkInterval,
        'start-period': checkInterval,
        'start-interval': checkInterval,
        retries: isRetries,
    },
    RUN: {
        mount: 'texts',
        device: 'texts',
        network: isOneOf(['default', 'none', 'host']),
        security: isOneOf(['sandbox', 'insecure']),
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
        return { why: `unknown instruction ${(0,diagnostic/* quote */.hD)(keyword)}`, hint };
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
    const [, as, name] = (0,shell_words/* splitBlanks */.YN)(text).map((word) => word.text);
    const words = (0,shell_words/* splitBlanks */.YN)(text).length;
    if (words !== 1 && !(words === 3 && as?.toLowerCase() === 'as'))
        return 'expected FROM image or FROM image AS name';
    if (name === undefined || /^[A-Za-z][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    return `expected a name of letters, digits, dots, dashes and underscores, a letter first, received ${(0,diagnostic/* quote */.hD)(name)}`;
}
/** Sources and destination of COPY and ADD, in either form. */
function transferWords({ json, text }) {
    return json === undefined || json === 'mixed' ? (0,shell_words/* splitBlanks */.YN)(text).map((word) => word.text) : json;
}
function checkTransfer(instruction) {
    const { keyword, heredocs } = instruction;
    const words = transferWords(instruction);
    const last = words.at(-1) ?? '';
    if (words.length < 2)
        return `${keyword} needs a source and a destination`;
    if ((0,dockerfile_heredocs/* parseHeredocWord */.Sm)(last) !== undefined)
        return `a here-document is no destination of ${keyword}`;
    const sources = words.flatMap((word) => (0,dockerfile_heredocs/* parseHeredocWord */.Sm)(word)?.name ?? []);
    if (heredocs.every(({ name }) => sources.includes(name)))
        return undefined;
    return `a here-document of ${keyword} is a word of its own: write << and its end word without a space`;
}
// The old form has one name, and everything after it is the value: https://docs.docker.com/reference/dockerfile/#env
function checkPairs(keyword, text, escapeChar) {
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar).map((word) => word.text);
    if (!words[0]?.includes('='))
        return /[\t\v\f\r ]/.test(text) ? undefined : `${keyword} needs a name and a value: ${keyword} NAME=value`;
    const wrong = words.find((word) => !word.includes('=') || word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME=value in ${keyword}, received ${(0,diagnostic/* quote */.hD)(wrong)}`;
}
function checkNames(text, escapeChar) {
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar).map((word) => word.text);
    if (words.length === 0)
        return 'ARG needs an argument';
    const wrong = words.find((word) => word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME or NAME=value in ARG, received ${(0,diagnostic/* quote */.hD)(wrong)}`;
}
function checkHealthcheck(text) {
    const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
    const command = text.slice(type.length).trim();
    const json = (0,dockerfile_json/* parseJsonForm */.e)(command);
    const empty = command === '' || json?.length === 0;
    if (json === 'mixed')
        return 'the JSON form of HEALTHCHECK holds strings only';
    if (type.toUpperCase() === 'NONE')
        return empty ? undefined : 'HEALTHCHECK NONE takes no arguments';
    if (type.toUpperCase() !== 'CMD')
        return `expected HEALTHCHECK CMD or NONE, received ${(0,diagnostic/* quote */.hD)(type)}`;
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
            return { why: `unknown flag ${(0,diagnostic/* quote */.hD)(flag.text)} of ${keyword}`, flag };
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
        return `expected true or false for --${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    }
    if (value === undefined)
        return `flag --${name} needs a value`;
    if (name === 'device')
        return checkDevice(value);
    const expected = typeof rule === 'string' ? undefined : rule(value);
    return expected && `expected ${expected} for --${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}


/***/ }),

/***/ 1643:
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
var shell_variables = __webpack_require__(8863);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
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

/***/ 8863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN)
/* harmony export */ });
/** Value of a variable that is only known during the build. */
const UNKNOWN = Symbol('unknown');


/***/ }),

/***/ 3167:
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

/***/ 2387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ azuremlV1),
  o: () => (/* binding */ readV1File)
});

// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 3 modules
var yaml = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var conda_environment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/keys.js
var azureml_v1_keys = __webpack_require__(6512);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/docker.js





const KEYS = [
    'baseImage',
    'baseDockerfile',
    'buildContext',
    'baseImageRegistry',
    'platform',
    'enabled',
    'sharedVolumes',
    'shmSize',
    'arguments',
    'gpuSupport',
    'preparation',
];
const CONTEXT_KEYS = ['locationType', 'location', 'dockerfilePath'];
const REGISTRY_KEYS = ['address', 'username', 'password', 'registryIdentity'];
/**
 * Reads the `docker` section: one of baseImage, baseDockerfile and buildContext. How a container is run (arguments,
 * shmSize, sharedVolumes, ...) is not part of the image. `at` is the position of the environment.
 */
function readDocker(findings, environment, sidecar) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(environment, 'docker');
    const section = entry === undefined ? undefined : (0,azureml_v1_keys/* readSection */.GU)(findings, entry.value, 'docker', KEYS);
    checkPlatform(findings, section);
    checkChoice(findings, section, sidecar, entry?.at ?? environment.at);
    checkContext(findings, section);
    const base = readBase(findings, section);
    return {
        base,
        parts: baseParts(findings.path, section, base),
        dockerfile: readDockerfile(findings, section, sidecar),
    };
}
// https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment.dockersection
const DEFAULT_IMAGE = 'write docker.baseImage: the SDK put mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04 there, with the tag of its own release';
function checkChoice(findings, section, sidecar, at) {
    const image = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage');
    const context = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'buildContext');
    const dockerfile = sidecar ?? (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseDockerfile');
    const given = [image, dockerfile, context].filter((choice) => choice !== undefined).length;
    if (given > 1) {
        const message = 'expected one of baseImage, baseDockerfile (or the file BaseDockerfile) and buildContext, received several';
        findings.error('image-and-build', message, { at, hint: 'keep one of them' });
    }
    if (given > 0)
        return;
    findings.error('no-image', 'expected baseImage or baseDockerfile, received neither', { at, hint: DEFAULT_IMAGE });
}
function checkPlatform(findings, section) {
    const platform = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'platform', ['os', 'architecture']);
    for (const [key, only] of [
        ['os', 'linux'],
        ['architecture', 'amd64'],
    ]) {
        const text = (0,azureml_v1_keys/* readText */.yR)(findings, platform, key);
        if (text === undefined || text.toLowerCase() === only)
            continue;
        const message = `expected ${only} for docker.platform.${key}, received another one`;
        const hint = 'images are built for Linux; platforms are set in terrarium.yml';
        findings.error('os-not-supported', message, { at: (0,azureml_v1_keys/* entryIn */.Gi)(platform, key)?.value.at, hint });
    }
}
// The location may be a signed URL, so it is not shown.
function checkContext(findings, section) {
    const context = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'buildContext', CONTEXT_KEYS);
    if (context === undefined)
        return;
    const type = (0,azureml_v1_keys/* readText */.yR)(findings, context, 'locationType')?.toLowerCase();
    const where = type === 'git' ? 'in another git repository' : 'in a storage account';
    const hint = 'check the content in, and name its Dockerfile as a definition of its own: what changes elsewhere cannot be hashed';
    findings.error('path-refused', `docker.buildContext lies ${where}`, { at: context.at, hint });
}
function readBase(findings, section) {
    const image = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseImage');
    const registry = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'baseImageRegistry', REGISTRY_KEYS);
    const address = (0,azureml_v1_keys/* readText */.yR)(findings, registry, 'address');
    if (image === undefined)
        return undefined;
    const at = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage')?.value.at;
    const reference = (0,names_reference/* parseReference */.F2)(image);
    if (reference === undefined) {
        const message = 'expected an image reference such as python:3.12-slim for docker.baseImage';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    return address === undefined ? image : onRegistry(findings, image, address, (0,azureml_v1_keys/* entryIn */.Gi)(registry, 'address')?.value.at);
}
// If a registry address is given as well, the image field holds only part of the reference.
function baseParts(path, section, base) {
    const node = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage')?.value;
    if (node?.kind !== 'scalar' || node.text === base)
        return (0,contract_parts/* imageParts */.Ck)(path, node);
    return (0,contract_parts/* imageParts */.Ck)(path, node).map((part) => ({ ...part, written: (0,contract_parts/* sourcePlace */.$Y)(path, node) }));
}
/** The image, prefixed with the registry that the definition names separately, unless the image already names one. */
function onRegistry(findings, image, written, at) {
    const address = written.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const registry = isHost(address) ? (0,names_reference/* parseRepository */.SU)(`${address}/x`)?.registry : undefined;
    const own = (0,names_reference/* parseReference */.F2)(image)?.registry;
    if (registry === undefined) {
        const message = 'expected the name of a registry such as example.azurecr.io for docker.baseImageRegistry.address';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    const [first = '', ...path] = image.split('/');
    if (path.length === 0 || !isHost(first))
        return `${address}/${image}`;
    if (own === registry)
        return image;
    const message = 'docker.baseImage names another registry than docker.baseImageRegistry.address';
    findings.error('wrong-value', message, { at, hint: 'remove the address' });
    return undefined;
}
// The part before the first slash of a reference is a host if it cannot be a folder of the default registry.
// https://github.com/distribution/reference/blob/v0.6.0/normalize.go
function isHost(text) {
    return !text.includes('/') && (/[.:]/.test(text) || text === 'localhost');
}
function readDockerfile(findings, section, sidecar) {
    const inline = sidecar === undefined ? (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseDockerfile') : undefined;
    const text = sidecar?.text ?? inline;
    if (text === undefined)
        return undefined;
    // Line numbers refer to the Dockerfile text, which has no file of its own here.
    const path = sidecar?.path ?? `${findings.path}#docker.baseDockerfile`;
    const inner = new model_findings/* Findings */.Fv(path);
    const dockerfile = (0,parse/* parseDockerfile */.A)(inner, text);
    findings.add(...inner.diagnostics);
    return { path, text, dockerfile, context: undefined };
}

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/files.js


/**
 * Folders that paths in a definition may be relative to; the first one that has the file is used. The folder of the
 * experiment, which contains `aml_config` and `.azureml`, comes first, then the folder of the definition.
 */
function foldersOf(path) {
    const own = (0,names_path/* directoryOf */.jt)(path);
    const configuration = /(?:^|\/)(?:aml_config|\.azureml)$/i.test(own);
    return configuration ? [(0,names_path/* directoryOf */.jt)(own), own] : [own];
}
/** Possible locations of a file that a definition names. */
function candidatesOf(path, text) {
    return foldersOf(path).flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(folder, text);
        return resolved.ok ? [resolved.path] : [];
    });
}
/** The file that a field names; `undefined`, with a finding, if it does not exist or the path is ambiguous. */
function findFile(findings, field, text, at, files) {
    const [folder = '.'] = foldersOf(findings.path);
    const first = (0,names_path/* resolvePath */.o1)(folder, text);
    if (!first.ok) {
        findings.error('path-refused', `${field} ${(0,diagnostic/* quote */.hD)(text)}: ${first.reason}`, {
            at,
            hint: 'name a file below the root',
        });
        return undefined;
    }
    const found = candidatesOf(findings.path, text).flatMap((path) => {
        const reading = files.get(path);
        return reading?.kind === 'text' ? [reading] : [];
    });
    const [file, other] = found;
    if (file === undefined)
        reportMissing(findings, field, first.path, at, files);
    if (file === undefined || other === undefined || other.text === file.text)
        return file;
    // The SDK and the first CLI look in different folders.
    const message = `${field} may be ${(0,diagnostic/* quote */.hD)(file.path)} or ${(0,diagnostic/* quote */.hD)(other.path)}, which differ`;
    findings.error('file-ambiguous', message, { at, hint: 'remove one of them' });
    return undefined;
}
function reportMissing(findings, field, path, at, files) {
    const reading = files.get(path);
    const refused = reading?.kind === 'refused' ? reading : undefined;
    const why = refused === undefined ? 'which does not exist' : `which is refused: ${refused.message}`;
    const hint = 'correct the path, or add the file';
    findings.error(refused?.code ?? 'file-missing', `${field} names ${(0,diagnostic/* quote */.hD)(path)}, ${why}`, { at, hint });
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/python.js





const python_KEYS = [
    'userManagedDependencies',
    'interpreterPath',
    'condaDependencies',
    'condaDependenciesFile',
    'baseCondaEnvironment',
];
/**
 * Reads the `python` section. `sidecar` is a `conda_dependencies.yml` next to the definition, used as
 * condaDependencies. `undefined` if the base image comes with its own Python.
 */
function readPython(findings, environment, sidecar, files) {
    const section = (0,azureml_v1_keys/* subsection */.mK)(findings, environment, 'python', python_KEYS);
    (0,azureml_v1_keys/* readText */.yR)(findings, section, 'interpreterPath');
    if ((0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'userManagedDependencies', false))
        return undefined;
    checkBase(findings, section);
    const inline = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'condaDependencies');
    const named = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'condaDependenciesFile');
    if (sidecar !== undefined)
        return readCondaFile(findings, sidecar, files);
    // The SDK reads the file and overwrites the inline value with it.
    if (named !== undefined)
        return readNamedFile(findings, section, named.value, files);
    if (inline !== undefined)
        return readInline(findings, inline.value, files);
    const hint = 'add conda_dependencies.yml, or write "userManagedDependencies": true where the image has its own Python';
    const message = 'expected python.condaDependencies: without them Azure ML adds a Python of its own choice';
    findings.error('field-missing', message, { at: section?.at ?? environment.at, hint });
    return undefined;
}
// A base conda environment inside the base image: the definition does not say what it contains.
function checkBase(findings, section) {
    const base = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseCondaEnvironment');
    if (base === undefined)
        return;
    const message = 'python.baseCondaEnvironment: an environment on top of one of the image cannot be built here';
    findings.error('base-conda-environment', message, { at: base.at, hint: 'write all packages into condaDependencies' });
}
function readNamedFile(findings, section, node, files) {
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'condaDependenciesFile');
    const file = text === undefined ? undefined : findFile(findings, 'condaDependenciesFile', text, node.at, files);
    return file === undefined ? undefined : readCondaFile(findings, file, files);
}
function readInline(findings, node, files) {
    const content = (0,conda_environment/* parseConda */.nO)(findings, node, files);
    const consumes = node.kind === 'map' ? (0,conda_environment/* condaConsumes */.$I)(node, findings.path, files) : [];
    return { content, consumes, origin: { kind: 'inline', node } };
}
/** Reads a conda file that a definition refers to; its findings are reported at the path of that file. */
function readCondaFile(findings, { path, read }, files) {
    const reading = read(yaml/* readYaml */.g);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.Fv(path);
    const content = (0,conda_environment/* parseConda */.nO)(inner, reading.root, files, read(conda_environment/* splitLines */.uz));
    findings.add(...inner.diagnostics);
    const consumes = reading.root.kind === 'map' ? (0,conda_environment/* condaConsumes */.$I)(reading.root, path, files) : [];
    return { content, consumes: [path, ...consumes], origin: { kind: 'file', path } };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/reference.js


/** Keys of an object that only names a registered environment, without its contents. */
const NAME_ONLY = ['name', 'version', 'assetId'];
/** The reference `azureml:name:version` for an object that has a name and no contents. */
function referenceOf(node) {
    if (node.kind !== 'map')
        return undefined;
    const names = new Set(NAME_ONLY.map(azureml_v1_keys/* foldKey */.pU));
    const bare = node.entries.every(({ key, value }) => (0,azureml_v1_keys/* isAbsent */.W0)(value) || names.has((0,azureml_v1_keys/* foldKey */.pU)(key)));
    const section = (0,azureml_v1_keys/* sectionOf */.ZE)(new model_findings/* Findings */.Fv(''), node, '');
    const text = (key) => {
        const value = (0,azureml_v1_keys/* entryIn */.Gi)(section, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const name = text('name');
    if (!bare || name === undefined)
        return undefined;
    const version = text('version');
    return version === undefined ? `azureml:${name}@latest` : `azureml:${name}:${version}`;
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/spark.js







const spark_KEYS = ['repositories', 'packages', 'precachePackages'];
const NOTHING = { spark: format/* NO_SPARK */.wD, parts: [] };
/** Reads the `spark` section of an environment. Without packages nothing is installed, whatever other keys it has. */
function readSpark(findings, node) {
    const section = node === undefined ? undefined : (0,azureml_v1_keys/* readSection */.GU)(findings, node, 'spark', spark_KEYS);
    return sparkOf(findings, section);
}
/** Reads a `spark_dependencies.yml`: the same keys, plus session configuration, which is not part of an image. */
function readSparkFile({ path, read }, outer) {
    const reading = read(yaml/* readYaml */.g);
    if (!reading.ok) {
        outer.add(reading.diagnostic);
        return NOTHING;
    }
    const findings = new model_findings/* Findings */.Fv(path);
    const section = (0,azureml_v1_keys/* readSection */.GU)(findings, reading.root, 'a Spark dependencies file', [...spark_KEYS, 'configuration']);
    checkSparkConfiguration(findings, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'configuration')?.value);
    const spark = sparkOf(findings, section);
    outer.add(...findings.diagnostics);
    return spark;
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
const INSTALLS = /^spark\.(?:jars(?:$|\.(?:packages|excludes|repositories|ivy|ivySettings)$)|submit\.pyFiles$|files$|archives$)/;
/** Rejects session settings that would install packages: nobody expects packages there. */
function checkSparkConfiguration(findings, node) {
    if (node?.kind !== 'map')
        return;
    for (const { key, at, value } of node.entries) {
        if (key === 'configuration')
            checkSparkConfiguration(findings, value);
        if (!INSTALLS.test(key))
            continue;
        const hint = 'name packages under "packages" and repositories under "repositories"';
        findings.error('spark-configuration', `${key} would install what the definition does not name`, { at, hint });
    }
}
function sparkOf(findings, section) {
    const parts = (0,azureml_v1_keys/* readList */.LD)(findings, section, 'packages').flatMap((node) => readPackage(findings, node));
    const packages = parts.map(({ text }) => text);
    const repositories = (0,azureml_v1_keys/* readList */.LD)(findings, section, 'repositories').flatMap((node) => readRepository(findings, node));
    const precache = (0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'precachePackages', true);
    return packages.length === 0 ? NOTHING : { spark: { packages, precache, repositories }, parts };
}
const PARTS = ['group', 'artifact', 'version'];
function readPackage(findings, node) {
    const section = node.kind === 'map' ? (0,azureml_v1_keys/* readSection */.GU)(findings, node, 'a Spark package', PARTS) : undefined;
    if (section === undefined) {
        (0,azureml_v1_keys/* wrongType */.gQ)(findings, node, { what: 'a Spark package', expected: 'a map with group, artifact and version' });
        return [];
    }
    const missing = PARTS.find((key) => (0,azureml_v1_keys/* entryIn */.Gi)(section, key) === undefined);
    if (missing !== undefined) {
        findings.error('field-missing', `expected ${missing} of a Spark package`, {
            at: node.at,
            hint: `add "${missing}"`,
        });
        return [];
    }
    const texts = PARTS.flatMap((key) => (0,azureml_v1_keys/* readText */.yR)(findings, section, key) ?? []);
    if (texts.length < PARTS.length)
        return [];
    const written = texts.join(':');
    const reading = (0,maven/* parseMavenCoordinate */.x0)(written);
    if (reading.ok && texts.every((text) => !text.includes(':'))) {
        const { coordinate } = reading;
        const at = (0,contract_parts/* sourcePlace */.$Y)(findings.path, node);
        return [{ kind: 'spark', text: (0,maven/* formatMavenCoordinate */.BP)(coordinate), coordinate, written: at }];
    }
    const reason = reading.ok ? 'a colon separates group, artifact and version' : reading.reason;
    findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(written)}: ${reason}`, { at: node.at });
    return [];
}
function readRepository(findings, node) {
    if (node.kind !== 'scalar') {
        (0,azureml_v1_keys/* wrongType */.gQ)(findings, node, { what: 'a Spark repository', expected: 'a URL' });
        return [];
    }
    const reading = (0,maven/* parseMavenRepository */.ZJ)(node.text);
    if (reading.ok)
        return [reading.url];
    const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    if (reading.secret)
        findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: node.at, hint });
    else
        findings.error('maven-syntax', 'expected the URL of a Maven repository', {
            at: node.at,
            hint: 'write https://host/path',
        });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/environment.js







const ENVIRONMENT_KEYS = [
    ...NAME_ONLY,
    'environmentVariables',
    'python',
    'docker',
    'spark',
    'databricks',
    'r',
    'inferencingStackVersion',
];
/** Reads an environment object of the v1 SDK. https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment */
function readEnvironment(findings, root, sidecars, files, standing) {
    const empty = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing };
    const section = (0,azureml_v1_keys/* readSection */.GU)(findings, root, 'an Azure ML v1 environment', ENVIRONMENT_KEYS);
    if (section === undefined)
        return { source: empty, conda: undefined, object: root };
    checkUnbuilt(findings, section);
    const { base, parts, dockerfile } = readDocker(findings, section, sidecars.dockerfile);
    const python = readPython(findings, section, sidecars.conda, files);
    const spark = readSpark(findings, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'spark')?.value);
    const variables = (0,contract_parts/* variableParts */.hC)(findings.path, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'environmentVariables')?.value);
    const reached = Object.values(sidecars).flatMap((file) => file?.path ?? []);
    const source = {
        ...empty,
        ...python?.content,
        name: (0,azureml_v1_keys/* readText */.yR)(findings, section, 'name'),
        nameAt: (0,azureml_v1_keys/* entryIn */.Gi)(section, 'name')?.value.at,
        version: readVersion(findings, section),
        variables: { ...python?.content.variables, ...(0,azureml_v1_keys/* readVariables */.Ch)(findings, section) },
        base,
        dockerfile,
        spark: spark.spark,
        parts: [...parts, ...variables, ...(python?.content.parts ?? []), ...spark.parts],
        consumes: [...new Set([...reached, ...(python?.consumes ?? [])])],
    };
    return { source, conda: python?.origin, object: root };
}
// The schema says string, but people write numbers. A version is not hashed.
function readVersion(findings, section) {
    const node = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'version')?.value;
    return node?.kind === 'scalar' ? node.text : (0,azureml_v1_keys/* readText */.yR)(findings, section, 'version');
}
const DATABRICKS_KEYS = ['mavenLibraries', 'pypiLibraries', 'rcranLibraries', 'jarLibraries', 'eggLibraries'];
const R_KEYS = [
    'rVersion',
    'userManaged',
    'rscriptPath',
    'snapshotDate',
    'cranPackages',
    'githubPackages',
    'customUrlPackages',
    'bioconductorPackages',
];
const R_PACKAGES = R_KEYS.slice(4);
/** Reports what the service would add to the image and a build here does not. */
function checkUnbuilt(findings, section) {
    const databricks = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'databricks', DATABRICKS_KEYS);
    for (const key of DATABRICKS_KEYS) {
        if ((0,azureml_v1_keys/* readList */.LD)(findings, databricks, key).length === 0)
            continue;
        const message = `databricks.${key}: libraries of a Databricks cluster are not installed into an image`;
        findings.error('databricks-not-built', message, {
            at: (0,azureml_v1_keys/* entryIn */.Gi)(databricks, key)?.at,
            hint: 'install them in the job',
        });
    }
    checkR(findings, section);
    const stack = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'inferencingStackVersion');
    if (stack === undefined)
        return;
    const message = 'inferencingStackVersion: the service adds its inference server, which is not in an image built here';
    const hint = 'set it to null, and add azureml-inference-server-http to the pip packages';
    findings.warning('inference-stack', message, { at: stack.at, hint });
}
// `userManaged` with a path says where R is in the image. Packages, or a version of R, would have to be installed.
function checkR(findings, section) {
    const r = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'r', R_KEYS);
    const installs = [...R_PACKAGES, 'rVersion', 'snapshotDate'].flatMap((key) => (0,azureml_v1_keys/* entryIn */.Gi)(r, key) ?? []);
    for (const { key, at, value } of installs) {
        if ((0,azureml_v1_keys/* isEmpty */.Im)(value))
            continue;
        const message = `r.${key}: R cannot be installed from a definition`;
        findings.error('r-not-built', message, {
            at,
            hint: 'install R and its packages in a Dockerfile, and name it as baseDockerfile',
        });
    }
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/runconfig.js








/** True for files that are run configurations by name. */
function isRunconfigName(path) {
    return /\.runconfig(?:\.ya?ml|\.json)?$/i.test(path);
}
/** Keys that show that a run configuration is of the first form. */
const FIRST_FORM = ['condaDependenciesFile', 'sparkDependenciesFile', 'prepareEnvironment'];
/** The entry of a key, in any spelling; `undefined` if the node is not a map or has no such key. */
function topEntry(root, key) {
    return root?.kind === 'map' ? root.entries.find((entry) => (0,azureml_v1_keys/* foldKey */.pU)(entry.key) === (0,azureml_v1_keys/* foldKey */.pU)(key)) : undefined;
}
/** True for the first form, which names the files it needs at the top level. */
function isFirstForm(root) {
    return topEntry(root, 'environment') === undefined && FIRST_FORM.some((key) => topEntry(root, key) !== undefined);
}
const DEFAULTS = { condaDependenciesFile: 'conda_dependencies.yml', sparkDependenciesFile: 'spark_dependencies.yml' };
/** Paths that a run configuration of the first form may name. */
function firstFormFiles(root, path) {
    return ['condaDependenciesFile', 'sparkDependenciesFile'].flatMap((field) => {
        const value = topEntry(root, field)?.value;
        const text = value?.kind === 'scalar' ? value.text : '';
        const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), DEFAULTS[field]);
        return [...(text === '' ? [] : candidatesOf(path, text)), ...(fallback.ok ? [fallback.path] : [])];
    });
}
/**
 * Reads a run configuration of the first form, which has no environment section. Its base image, if any, is in the file
 * of the compute target; terrarium.yml has to name it instead.
 */
function readFirstForm(findings, root, files) {
    const section = (0,azureml_v1_keys/* sectionOf */.ZE)(findings, root, 'a run configuration');
    const managed = (0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'userManagedDependencies', false);
    const condaFile = managed ? undefined : fileOf(findings, section, 'condaDependenciesFile', files);
    const sparkFile = fileOf(findings, section, 'sparkDependenciesFile', files);
    const python = condaFile === undefined ? undefined : readCondaFile(findings, condaFile, files);
    const spark = sparkFile === undefined ? undefined : readSparkFile(sparkFile, findings);
    const parts = [
        ...(0,contract_parts/* imageParts */.Ck)(findings.path, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseDockerImage')?.value),
        ...(0,contract_parts/* variableParts */.hC)(findings.path, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'environmentVariables')?.value),
        ...(python?.content.parts ?? []),
        ...(spark?.parts ?? []),
    ];
    const source = {
        ...(0,format/* emptySource */.$_)('azureml-v1'),
        ...python?.content,
        standing: 'inline',
        variables: { ...python?.content.variables, ...(0,azureml_v1_keys/* readVariables */.Ch)(findings, section) },
        base: baseOf(findings, section),
        spark: spark?.spark ?? format/* NO_SPARK */.wD,
        parts,
        consumes: [...(python?.consumes ?? []), ...(sparkFile === undefined ? [] : [sparkFile.path])],
    };
    return { source, conda: python?.origin, object: root };
}
// If no file is named, the file with the usual name next to the configuration is used.
function fileOf(findings, section, field, files) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(section, field);
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, field);
    if (entry !== undefined)
        return text === undefined ? undefined : findFile(findings, field, text, entry.value.at, files);
    const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(findings.path), DEFAULTS[field]);
    const reading = fallback.ok ? files.get(fallback.path) : undefined;
    return reading?.kind === 'text' ? reading : undefined;
}
function baseOf(findings, section) {
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseDockerImage');
    if (text === undefined || (0,names_reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const at = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseDockerImage')?.value.at;
    findings.error('reference-syntax', 'expected an image reference for BaseDockerImage', { at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/azureml-v1.js











const CONDA_SIDECAR = 'conda_dependencies.yml';
const DOCKERFILE_SIDECAR = 'BaseDockerfile';
/**
 * Azure ML v1: `azureml_environment.json` and the files next to it, the environments of run configurations, and
 * `spark_dependencies.yml`. https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
const azuremlV1 = {
    format: 'azureml-v1',
    names: (path) => isRunconfigName(path) || isJsonName(path),
    recognizes: (file) => formOf(file) !== 'none',
    includes: (file) => {
        const form = formOf(file);
        const reading = form === 'none' ? undefined : file.read(readText);
        return reading?.ok ? includesOf(reading.root, file.path, form) : [];
    },
    parse: (file, files) => {
        const { definitions, uses } = readV1File(file, files);
        return {
            definitions: definitions.map(({ suffix, source, diagnostics }) => ({ suffix, source, diagnostics })),
            uses,
        };
    },
};
/** Reads a v1 file. Secrets are reported by field name only; no result contains their values. */
function readV1File(file, files) {
    const { path, text } = file;
    const form = formOf(file);
    const reading = file.read(readText);
    if (!reading.ok) {
        const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing: form === 'spark' ? 'part' : standingOf(path) };
        return {
            form,
            definitions: [{ suffix: '', source, diagnostics: [unreadable(reading.diagnostic, text)] }],
            uses: [],
        };
    }
    const findings = new model_findings/* Findings */.Fv(path);
    (0,azureml_v1_keys/* reportSecrets */.o3)(findings, reading.root);
    if (form === 'definition')
        return { form, ...readDefinition(findings, reading.root, files) };
    if (form === 'spark')
        return { form, ...readSparkPart(file, findings) };
    return { form, ...readRunconfig(findings, reading.root, files) };
}
function isJsonName(path) {
    const name = (0,names_path/* fileName */.Md)(path).toLowerCase();
    return name.endsWith('.json') && name.slice(0, -'.json'.length).includes('environment');
}
// Only the file name shows that a file is an environment: other tools also have sections called `docker` and `python`.
function standingOf(path) {
    return isJsonName(path) ? 'declared' : 'inline';
}
function isConventional(path) {
    return /(?:^|\/)azureml_environment\.json$/i.test(path);
}
// Words that appear in no other format. A file without any of them is not parsed at all.
const EVIDENCE = /user_?managed_?dependencies|conda_?dependencies|base_?(?:image|dockerfile|docker_?image)|precache_?packages|spark_?dependencies_?file|prepare_?environment|inferencing_?stack/i;
const SPARK_NAME = /(?:^|\/)[^/]*spark_dependencies\.ya?ml$/i;
function formOf({ text, path, read }) {
    if (isConventional(path))
        return 'definition';
    if (SPARK_NAME.test(path))
        return isSparkFile(read(readText)) ? 'spark' : 'none';
    const named = isRunconfigName(path);
    if (!EVIDENCE.test(text) && !(named && /environment/i.test(text)))
        return 'none';
    const reading = read(readText);
    if (!reading.ok)
        return named ? 'runconfig' : 'none';
    if (!named && !/\.(?:ya?ml|json)$/i.test(path))
        return 'none';
    if (isDefinition(reading.root))
        return 'definition';
    return isRunconfig(reading.root, named) ? 'runconfig' : 'none';
}
function isSparkFile(reading) {
    if (!reading.ok)
        return true;
    return (reading.root.kind === 'map' && reading.root.entries.some(({ key }) => key === 'packages' || key === 'repositories'));
}
/** True for an environment object: it has sections of an environment and no other keys. */
function isDefinition(root) {
    if (root.kind !== 'map')
        return false;
    const known = new Set(ENVIRONMENT_KEYS.map(azureml_v1_keys/* foldKey */.pU));
    const keys = root.entries.map(({ key }) => (0,azureml_v1_keys/* foldKey */.pU)(key));
    return keys.every((key) => known.has(key)) && (keys.includes('python') || keys.includes('docker'));
}
function isRunconfig(root, named) {
    if (isFirstForm(root))
        return true;
    const environment = topEntry(root, 'environment')?.value;
    if (environment === undefined)
        return false;
    if (named)
        return !(0,azureml_v1_keys/* isAbsent */.W0)(environment);
    return environment.kind === 'map' && environment.entries.some(isV1Section);
}
function isV1Section({ key, value }) {
    return ['python', 'docker', 'spark'].includes((0,azureml_v1_keys/* foldKey */.pU)(key)) && value.kind === 'map';
}
// A run configuration may be JSON under a name that does not say so. Positions refer to the text in both cases.
function readText(text, path) {
    if (!/^\uFEFF?\s*\{/.test(text))
        return (0,yaml/* readYaml */.g)(text, path);
    const reading = (0,yaml/* readYaml */.g)(text, path.endsWith('.json') ? path : `${path}.json`);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
function unreadable(diagnostic, text) {
    if (!(0,azureml_v1_keys/* mayShowSecret */.fA)(text, diagnostic.line))
        return diagnostic;
    return { ...diagnostic, message: 'the text cannot be read here; it is not shown because it may be a secret' };
}
function sidecarPath(path, name) {
    const directory = (0,names_path/* directoryOf */.jt)(path);
    return directory === '.' ? name : `${directory}/${name}`;
}
function includesOf(root, path, form) {
    if (form === 'spark')
        return [];
    if (isFirstForm(root))
        return firstFormFiles(root, path);
    const environment = form === 'definition' ? root : topEntry(root, 'environment')?.value;
    const beside = isConventional(path) ? [CONDA_SIDECAR, DOCKERFILE_SIDECAR].map((name) => sidecarPath(path, name)) : [];
    if (form === 'runconfig' && environment?.kind === 'scalar')
        return candidatesOf(path, environment.text);
    return [...beside, ...(environment === undefined ? [] : pythonFiles(environment, path))];
}
function pythonFiles(environment, path) {
    const python = topEntry(environment, 'python')?.value;
    const named = topEntry(python, 'condaDependenciesFile')?.value;
    const inline = topEntry(python, 'condaDependencies')?.value;
    return [
        ...(named?.kind === 'scalar' && !(0,azureml_v1_keys/* isAbsent */.W0)(named) ? candidatesOf(path, named.text) : []),
        ...(inline?.kind === 'map' ? (0,conda_environment/* condaIncludes */.B8)(inline, path) : []),
    ];
}
function one(suffix, environment, findings) {
    return { definitions: [{ suffix, ...environment, diagnostics: findings.diagnostics }], uses: [] };
}
function readDefinition(findings, root, files) {
    const { path } = findings;
    const sidecars = isConventional(path) ? sidecarsOf(path, files) : NO_SIDECARS;
    const reference = sidecars.conda === undefined && sidecars.dockerfile === undefined ? referenceOf(root) : undefined;
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix: '', reference, at: root.at }] };
    return one('', readEnvironment(findings, root, sidecars, files, standingOf(path)), findings);
}
function sidecarsOf(path, files) {
    const fileOf = (name) => {
        const reading = files.get(sidecarPath(path, name));
        return reading?.kind === 'text' ? reading : undefined;
    };
    return { conda: fileOf(CONDA_SIDECAR), dockerfile: fileOf(DOCKERFILE_SIDECAR) };
}
function readSparkPart(file, findings) {
    const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), ...readSparkFile(file, findings) };
    return { definitions: [{ suffix: '', source, diagnostics: findings.diagnostics }], uses: [] };
}
function readRunconfig(findings, root, files) {
    if (isFirstForm(root))
        return one('', readFirstForm(findings, root, files), findings);
    const entry = topEntry(root, 'environment');
    if (entry === undefined)
        return { definitions: [], uses: [] };
    const environment = entry.value;
    const suffix = `#/${entry.key}`;
    const reference = referenceOf(environment);
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix, reference, at: environment.at }] };
    checkSparkConfiguration(findings, topEntry(root, 'spark')?.value);
    const named = environment.kind === 'scalar' ? readEnvironmentFile(findings, environment, files) : undefined;
    return one(suffix, named ?? readEnvironment(findings, environment, NO_SIDECARS, files, 'inline'), findings);
}
const NO_SIDECARS = { conda: undefined, dockerfile: undefined };
/** The environment file whose path a run configuration gives. */
function readEnvironmentFile(findings, node, files) {
    const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing: 'inline' };
    const file = findFile(findings, 'environment', node.text, node.at, files);
    const reading = file?.read(readText);
    if (reading?.ok === false)
        findings.add(unreadable(reading.diagnostic, file?.text ?? ''));
    if (file === undefined || reading?.ok !== true)
        return { source, conda: undefined, object: undefined };
    const inner = new model_findings/* Findings */.Fv(file.path);
    (0,azureml_v1_keys/* reportSecrets */.o3)(inner, reading.root);
    const environment = readEnvironment(inner, reading.root, NO_SIDECARS, files, 'inline');
    findings.add(...inner.diagnostics);
    const consumes = [file.path, ...environment.source.consumes];
    return { ...environment, source: { ...environment.source, consumes } };
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   Gi: () => (/* binding */ entryIn),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   fA: () => (/* binding */ mayShowSecret),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   mK: () => (/* binding */ subsection),
/* harmony export */   o3: () => (/* binding */ reportSecrets),
/* harmony export */   pU: () => (/* binding */ foldKey),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6864);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1071);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3584);




// Unlike in other formats, messages never show the received value: it may be a password in the wrong field.
const v1 = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldReader */ .AL)({
    map: 'a map',
    list: 'a list',
    scalar: () => 'a scalar of another type',
    isString: ({ text, plain }) => !plain || (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h)(text) === undefined,
    truth: /^(?:true|True|TRUE|false|False|FALSE)$/,
});
const { wrongType } = v1;
/**
 * One common form of `baseImage`, `base_image` and `BaseImage`: the SDK, its YAML files and the first runconfig files
 * each use their own spelling.
 */
function foldKey(key) {
    return key.replaceAll('_', '').toLowerCase();
}
/** True for what the SDK treats as no value: null and an empty string. */
function isAbsent(node) {
    return node.kind === 'scalar' && (node.text === '' || (node.plain && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h)(node.text) === 'null'));
}
/** The entry of a key in any spelling; `undefined` if it has no value. */
function entryIn(section, key) {
    return section?.entries.get(foldKey(key));
}
/** Reads a section; `undefined` if it is empty or not a map. No message shows its contents. */
function readSection(findings, node, where, known) {
    if (isAbsent(node))
        return undefined;
    const map = v1.map(findings, node, where);
    if (map === undefined)
        return undefined;
    (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, { known, where, fold: foldKey });
    return sectionOf(findings, map, where);
}
/** Reads a map as a section and ignores its other keys. */
function sectionOf(findings, map, where) {
    const seen = new Map();
    for (const entry of map.kind === 'map' ? map.entries : []) {
        const known = seen.get(foldKey(entry.key));
        if (known === undefined)
            seen.set(foldKey(entry.key), entry);
        else {
            const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(known.key)} and ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.key)} in ${where} are one field`;
            findings.error('yaml-duplicate-key', message, { at: entry.at, hint: 'remove one' });
        }
    }
    return { at: map.at, entries: new Map([...seen].filter(([, { value }]) => !isAbsent(value))) };
}
/** Reads the section under a key of a section. */
function subsection(findings, parent, key, known) {
    const entry = entryIn(parent, key);
    return entry === undefined ? undefined : readSection(findings, entry.value, key, known);
}
/** Reads a boolean, as JSON and both versions of YAML write it. */
function readFlag(findings, section, key, fallback) {
    const entry = entryIn(section, key);
    return entry === undefined ? fallback : (v1.boolean(findings, entry.value, key) ?? fallback);
}
/** Reads a string as written; a plain scalar of another type is an error. */
function readText(findings, section, key) {
    const entry = entryIn(section, key);
    return entry && v1.string(findings, entry.value, { what: key, expected: 'a text', hint: 'write it in quotes' });
}
/** Reads a list; `undefined` if it is empty or not a list. */
function readList(findings, section, key) {
    const entry = entryIn(section, key);
    return entry === undefined ? [] : (v1.list(findings, entry.value, key) ?? []);
}
/** Reads `environmentVariables`: settings of a run, which are not hashed. */
function readVariables(findings, section) {
    const node = entryIn(section, 'environmentVariables')?.value;
    const entries = (node && v1.map(findings, node, 'environmentVariables'))?.entries ?? [];
    return Object.fromEntries(entries.flatMap(({ key, value }) => {
        if (value.kind === 'scalar')
            return [[key, value.text]];
        wrongType(findings, value, { what: `environmentVariables.${key}`, expected: 'a text' });
        return [];
    }));
}
const SECRET_KEY = /(?:password|passwd|pwd|token|secret|username|accountkey|apikey|connectionstring)$/;
const SECRET_HINT = 'remove it from the file and its history, and log in instead (docs/configuration.md#secrets)';
/** Warns about every field that holds a secret, by field name only. */
function reportSecrets(findings, node, trail = '') {
    if (node.kind === 'list')
        for (const item of node.items)
            reportSecrets(findings, item, trail);
    if (node.kind !== 'map')
        return;
    for (const { key, value, at } of node.entries) {
        const path = trail === '' ? key : `${trail}.${key}`;
        if (holdsSecret(key, value)) {
            const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} carries a secret, which is not read`;
            findings.warning('secret-in-file', message, { at, hint: SECRET_HINT });
        }
        else if (!CHECKED_ELSEWHERE.has(foldKey(key)))
            reportSecrets(findings, value, path);
    }
}
// Fields checked by their own readers: URLs with credentials are errors there, and a Dockerfile is checked as such.
const CHECKED_ELSEWHERE = new Set(['condadependencies', 'repositories', 'basedockerfile']);
function holdsSecret(key, value) {
    if (SECRET_KEY.test(foldKey(key)))
        return !isEmpty(value);
    return value.kind === 'scalar' && foldKey(key) !== 'basedockerfile' && (0,_names_url_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCredentials */ .L)(value.text);
}
/** True for null, an empty string, and a map or list that holds only such values. */
function isEmpty(node) {
    if (node.kind === 'list')
        return node.items.every(isEmpty);
    return node.kind === 'map' ? node.entries.every(({ value }) => isEmpty(value)) : isAbsent(node);
}
/** True if YAML failed at a line that may hold a secret: the parser's message may show it. */
function mayShowSecret(text, line) {
    const lines = text.split('\n');
    const near = line === undefined ? lines : lines.slice(Math.max(0, line - 2), line + 1);
    return near.some((written) => /pass|pwd|token|secret|username|key/i.test(written));
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseBuild),
/* harmony export */   Se: () => (/* binding */ dockerfilePath),
/* harmony export */   rE: () => (/* binding */ parseDockerfilePart)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3644);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1130);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(248);
/* harmony import */ var _contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3296);






/** Size limit of the service: https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-environments */
const MAX_DOCKERFILE = 100 * 1024;
/** Reads `build:` of an Azure ML environment: a context directory and the Dockerfile in it. */
function parseBuild(findings, entry, files) {
    const build = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeMap */ .P2)(findings, entry.value, 'build');
    if (build === undefined)
        return undefined;
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKeys */ .L)(findings, build, ['path', 'dockerfile_path'], 'build');
    const directory = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'path')?.value;
    if (directory === undefined) {
        const hint = 'add "path: ." for the folder of this file';
        findings.error('field-missing', 'expected build.path', { at: entry.at, hint });
        return undefined;
    }
    const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeString */ .sc)(findings, directory, 'build.path');
    if (text === undefined || isRemote(findings, text, directory))
        return undefined;
    const context = (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .localPath */ .$)(findings, 'build.path', text, (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(findings.path), entry.value);
    // The service treats an empty string as absent.
    const named = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeOptional */ .BV)(findings, build, 'dockerfile_path', (_, node) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeString */ .sc)(findings, node, 'build.dockerfile_path'));
    if (context === undefined)
        return undefined;
    return parseDockerfilePart(findings, 'build.dockerfile_path', context, named || 'Dockerfile', files, entry.value);
}
/** Reads a Dockerfile in a context. The context path is relative to the root, the Dockerfile path to the context. */
function parseDockerfilePart(findings, field, context, name, files, node) {
    const path = (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .localPath */ .$)(findings, field, name, context, node);
    const text = path === undefined ? undefined : (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .reachedFile */ .D)(findings, field, path, files, node)?.text;
    if (path === undefined || text === undefined)
        return undefined;
    const inner = new _model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .Fv(path);
    const part = { path, text, dockerfile: (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(inner, text), context };
    checkSize(inner, text);
    findings.add(...inner.diagnostics);
    return part;
}
/** The path of the Dockerfile that `build:` names, relative to the root; `undefined` if it names none. */
function dockerfilePath(build, path) {
    const directory = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'path')?.value;
    const named = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'dockerfile_path')?.value;
    const context = directory?.kind === 'scalar' ? (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)((0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path), directory.text) : undefined;
    if (!context?.ok)
        return undefined;
    const file = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(context.path, (named?.kind === 'scalar' && named.text) || 'Dockerfile');
    return file.ok ? file.path : undefined;
}
function isRemote(findings, text, node) {
    if (!isRemoteLocation(text))
        return false;
    const message = `build.path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is remote: it can change while this file stays the same, so that no hash can stand for it`;
    const hint = 'check the build context in, and name its folder';
    findings.error('remote-context', message, { at: node.at, hint });
    return true;
}
function checkSize(findings, text) {
    const size = new TextEncoder().encode(text).length;
    if (size <= MAX_DOCKERFILE)
        return;
    const message = `Azure ML takes Dockerfiles of at most ${MAX_DOCKERFILE} bytes, this one has ${size}`;
    findings.warning('service-limit', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .START */ .d3, hint: 'move steps into a script that it copies' });
}
/** True for a URL and for a git remote in ssh form: `user@host:path`. */
function isRemoteLocation(text) {
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return true;
    const [host = ''] = text.split(/[/\\]/, 1);
    const at = host.indexOf('@', 1);
    return at > 0 && host.lastIndexOf(':') >= at + 2;
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ environmentFiles),
  N: () => (/* binding */ parseEnvironment)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 3 modules
var yaml = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var environment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var contract_format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var parts = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/core/formats/azureml/pyyaml-scalar.js
var pyyaml_scalar = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-analysis.js

const BREAK = /[\n\x85\u2028\u2029]/;
/** Characters that need double quotes, because the emitter writes ASCII only. */
const SPECIAL = /[^\n\x20-\x7E]/;
const INDICATOR = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?: |$))|:(?: |$)| #/;
/** https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py#L624 */
function analyzeScalar(text) {
    const multiline = BREAK.test(text);
    const quotable = !SPECIAL.test(text) && !/ \n|\n /.test(text);
    const plain = quotable && !multiline && !/^ | $/.test(text) && !INDICATOR.test(text) && text !== '' && (0,pyyaml_scalar/* isPyString */.lX)(text);
    return { plain, singleQuoted: quotable, multiline };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-dump.js


const WIDTH = 80;
const INDENT = 2;
/** A longer key is written after `?`; the length includes the tag `!!str`. */
const MAX_SIMPLE_KEY = 128 - '!!str'.length;
const SHORT_ESCAPES = {
    '\0': '0',
    '\x07': 'a',
    '\x08': 'b',
    '\x09': 't',
    '\x0A': 'n',
    '\x0B': 'v',
    '\x0C': 'f',
    '\x0D': 'r',
    '\x1B': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xA0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
/**
 * The text that PyYAML's `yaml.dump(value, sort_keys=True)` writes: block style, sequences in a map not indented, long
 * scalars folded after column 80, ASCII only. Names and order of steps follow PyYAML's emitter, so that the two can be
 * compared. https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py
 */
function dumpPyYaml(root) {
    const emitter = new Emitter();
    emitter.container(root, undefined, false);
    return `${emitter.text()}\n`;
}
class Emitter {
    #parts = [];
    #column = 0;
    #whitespace = true;
    #indention = true;
    text() {
        return this.#parts.join('');
    }
    /**
     * Writes a map or a list below `indent`, which is `undefined` for the root. `inMap` is true for the value of a key.
     */
    container(value, indent, inMap) {
        if (value instanceof Map)
            this.#map(value, indent);
        else
            this.#list(value, indent, inMap);
    }
    #list(list, indent, inMap) {
        if (list.length === 0)
            this.#empty('[', ']');
        const indentless = inMap && !this.#indention;
        const inner = indent === undefined ? 0 : indentless ? indent : indent + INDENT;
        for (const item of list) {
            this.#writeIndent(inner);
            this.#indicator('-', true, true);
            this.#node(item, inner, false);
        }
    }
    #map(map, indent) {
        if (map.size === 0)
            this.#empty('{', '}');
        const inner = indent === undefined ? 0 : indent + INDENT;
        for (const [key, value] of [...map].sort(([a], [b]) => comparePoints(a, b))) {
            this.#writeIndent(inner);
            if (isSimpleKey(key)) {
                this.#string(key, inner + INDENT, true);
                this.#indicator(':', false);
            }
            else {
                this.#indicator('?', true, true);
                this.#string(key, inner + INDENT, false);
                this.#writeIndent(inner);
                this.#indicator(':', true, true);
            }
            this.#node(value, inner, true);
        }
    }
    #node(value, indent, inMap) {
        if (typeof value === 'string')
            this.#string(value, indent + INDENT, false);
        else if (value === null || typeof value !== 'object')
            this.#plain(scalarText(value), indent + INDENT, true);
        else
            this.container(value, indent, inMap);
    }
    #empty(open, close) {
        this.#indicator(open, true);
        this.#indicator(close, false);
    }
    // A key before its colon is never folded.
    #string(text, indent, key) {
        const analysis = analyzeScalar(text);
        if (analysis.plain)
            this.#plain(text, indent, !key);
        else if (analysis.singleQuoted)
            this.#singleQuoted(text, indent, !key);
        else
            this.#doubleQuoted([...text], indent, !key);
    }
    #indicator(indicator, needsWhitespace, indention = false) {
        this.#put(this.#whitespace || !needsWhitespace ? indicator : ` ${indicator}`);
        this.#whitespace = false;
        this.#indention = this.#indention && indention;
    }
    #writeIndent(indent) {
        if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace))
            this.#break();
        if (this.#column >= indent)
            return;
        this.#whitespace = true;
        this.#put(' '.repeat(indent - this.#column));
    }
    #break() {
        this.#parts.push('\n');
        this.#whitespace = true;
        this.#indention = true;
        this.#column = 0;
    }
    #put(text) {
        this.#parts.push(text);
        this.#column += text.length;
    }
    #plain(text, indent, split) {
        if (!this.#whitespace)
            this.#put(' ');
        this.#whitespace = false;
        this.#indention = false;
        for (const piece of text.split(/( +)/)) {
            if (piece === ' ' && split && this.#column > WIDTH) {
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
            }
            else
                this.#put(piece);
        }
    }
    #singleQuoted(text, indent, split) {
        this.#indicator("'", true);
        let offset = 0;
        for (const piece of text.split(/( +|\n+)/)) {
            const inside = offset > 0 && offset + piece.length < text.length;
            if (piece.startsWith('\n'))
                this.#lineFeeds(piece, indent);
            else if (piece === ' ' && inside && split && this.#column > WIDTH)
                this.#writeIndent(indent);
            else
                this.#put(piece.replaceAll("'", "''"));
            offset += piece.length;
        }
        this.#indicator("'", false);
    }
    // One extra line feed: a single one would be folded into a blank.
    #lineFeeds(piece, indent) {
        for (let count = 0; count <= piece.length; count += 1)
            this.#break();
        this.#writeIndent(indent);
    }
    #doubleQuoted(characters, indent, split) {
        this.#indicator('"', true);
        let start = 0;
        for (let end = 0; end < characters.length; end += 1) {
            const character = characters[end];
            if (!/^[\x20-\x7E]$/.test(character) || character === '"' || character === '\\') {
                this.#put(characters.slice(start, end).join(''));
                this.#put(escapeOf(character));
                start = end + 1;
            }
            const between = end > 0 && end < characters.length - 1;
            const long = this.#column + (end - start) > WIDTH;
            if (between && (character === ' ' || start >= end) && long && split) {
                this.#put(`${characters.slice(start, end).join('')}\\`);
                start = Math.max(start, end);
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
                if (characters[start] === ' ')
                    this.#put('\\');
            }
        }
        this.#put(characters.slice(start).join(''));
        this.#indicator('"', false);
    }
}
function isSimpleKey(key) {
    return key !== '' && [...key].length < MAX_SIMPLE_KEY && !analyzeScalar(key).multiline;
}
// Python compares strings by code points, JavaScript by UTF-16 units.
function comparePoints(a, b) {
    const left = [...a];
    const right = [...b];
    const at = left.findIndex((character, index) => character !== right[index]);
    if (at < 0)
        return left.length - right.length;
    return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
function escapeOf(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return `\\${short}`;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/representer.py#L167
function scalarText(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    const text = (0,pyyaml_scalar/* formatPyNumber */.mA)(value);
    if (typeof value === 'bigint')
        return text;
    if (!Number.isFinite(value))
        return text.replace(/(inf|nan)/, '.$1');
    return text.includes('.') ? text : text.replace('e', '.0e');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/anonymous-version.js



/**
 * The version that azure-ai-ml gives an anonymous environment of an image and conda packages: 64 hex digits, or
 * `undefined` if it cannot be computed (dates and aliases in the conda environment). It is only for interoperability
 * and is not used as an address here: it ignores the order of keys but includes the conda `name`. Inference settings
 * are hashed as Python code passes them; for YAML the SDK also hashes the names of its own classes, which differ
 * between releases.
 * https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_assets/environment.py
 */
function anonymousVersion(image, conda, inference) {
    const value = conda === undefined ? null : (0,pyyaml_scalar/* pyValue */.jK)(conda);
    if (value === undefined)
        return undefined;
    const parts = [...(inference === undefined ? [] : [inference]), ...(isContainer(value) ? [value] : [])];
    const text = parts.reduce((joined, part) => joinCharacters(joined, (0,sha256/* sha256Hex */.f)(dumpPyYaml(part))), (0,sha256/* sha256Hex */.f)(image));
    return (0,sha256/* sha256Hex */.f)(text);
}
function isContainer(value) {
    return value instanceof Map && value.size > 0;
}
/** Python's `separator.join(text)`, which the SDK applies to a string where it expected a list. */
function joinCharacters(separator, text) {
    return [...text].join(separator);
}

// EXTERNAL MODULE: ./build/core/formats/azureml/build.js
var azureml_build = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/core/formats/azureml/environment.js













/** Reads an Azure ML v2 environment, from its own file or from inside another file: the schema is the same. */
function parseEnvironment(findings, root, files, { format, named }) {
    const empty = { ...(0,contract_format/* emptySource */.$_)(format), standing: format === 'azureml' ? 'declared' : 'inline' };
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an Azure ML environment');
    if (map === undefined || (0,fields/* isMisplacedConda */.CG)(findings, map))
        return empty;
    (0,fields/* checkFields */.oA)(findings, map, named);
    (0,fields/* checkSources */.BT)(findings, map);
    const conda = condaPart(findings, map, files);
    const base = optional(map, 'image', (entry) => decodeImage(findings, entry));
    const image = (0,parts/* imageParts */.Ck)(findings.path, (0,text_decode/* entryOf */.Ms)(map, 'image')?.value);
    const text = (key) => optional(map, key, (entry) => (0,text_decode/* decodeText */.g7)(findings, entry.value, key));
    const name = text('name');
    const version = text('version');
    return {
        ...empty,
        ...(named ? { name, nameAt: (0,text_decode/* entryOf */.Ms)(map, 'name')?.value.at, version } : {}),
        description: text('description'),
        tags: optional(map, 'tags', (entry) => (0,text_decode/* decodeLooseTexts */.j1)(findings, entry.value, 'tags')) ?? {},
        base,
        dockerfile: optional(map, 'build', (entry) => (0,azureml_build/* parseBuild */.EH)(findings, entry, files)),
        ...conda?.part,
        parts: [...image, ...(conda?.part.parts ?? [])],
        ...interop(map, base, conda),
    };
}
/** Paths, relative to the root, of the files that an environment names. */
function environmentFiles(root, path) {
    const conda = (0,text_decode/* entryOf */.Ms)(root, 'conda_file')?.value;
    const named = conda?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), conda.text) : undefined;
    const inline = conda?.kind === 'map' ? (0,environment/* condaIncludes */.B8)(conda, path) : [];
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const dockerfile = build?.kind === 'map' ? (0,azureml_build/* dockerfilePath */.Se)(build, path) : undefined;
    return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile])];
}
function optional(map, key, decode) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : decode(entry);
}
function decodeImage(findings, entry) {
    const text = (0,text_decode/* decodeString */.sc)(findings, entry.value, 'image');
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const message = `expected an image reference such as python:3.12-slim, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('reference-syntax', message, { at: entry.value.at });
    return undefined;
}
function condaPart(findings, map, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'conda_file')?.value;
    if (node === undefined)
        return undefined;
    if (node.kind === 'map')
        return readConda(findings, node, files, [], []);
    const text = (0,text_decode/* decodeString */.sc)(findings, node, 'conda_file');
    if (text === undefined)
        return undefined;
    const path = (0,named_file/* localPath */.$)(findings, 'conda_file', text, (0,names_path/* directoryOf */.jt)(findings.path), node);
    const file = path === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, 'conda_file', path, files, node);
    if (path === undefined || file === undefined)
        return undefined;
    const reading = file.read(yaml/* readYaml */.g);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.Fv(path);
    const conda = readConda(inner, reading.root, files, file.read(environment/* splitLines */.uz), [path]);
    findings.add(...inner.diagnostics);
    return conda;
}
function readConda(findings, node, files, lines, own) {
    const content = (0,environment/* parseConda */.nO)(findings, node, files, lines);
    const reached = node.kind === 'map' ? (0,environment/* condaConsumes */.$I)(node, findings.path, files) : [];
    return { node, part: { ...content, consumes: [...own, ...reached] } };
}
function interop(map, image, conda) {
    const unread = (0,text_decode/* entryOf */.Ms)(map, 'conda_file') !== undefined && conda === undefined;
    if (image === undefined || unread || (0,text_decode/* entryOf */.Ms)(map, 'inference_config') !== undefined)
        return {};
    const version = anonymousVersion(image, conda?.node);
    return version === undefined ? {} : { azuremlAnonymousVersion: version };
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J$: () => (/* binding */ ENVIRONMENT_KEYS),
  oA: () => (/* binding */ checkFields),
  BT: () => (/* binding */ checkSources),
  cz: () => (/* binding */ hasEnvironmentKeys),
  CG: () => (/* binding */ isMisplacedConda)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
;// CONCATENATED MODULE: ./build/core/formats/azureml/inference.js


const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'];
const KEYS = ['port', 'path'];
/**
 * Checks `inference_config`: three routes, each with a port and a path. They are deployment settings and are never
 * hashed.
 */
function checkInference(findings, node) {
    const config = (0,decode/* decodeMap */.P2)(findings, node, 'inference_config');
    if (config === undefined)
        return;
    (0,decode/* checkKeys */.L)(findings, config, ROUTES, 'inference_config');
    for (const name of ROUTES) {
        const route = required(findings, config, name, 'inference_config');
        if (route !== undefined)
            checkRoute(findings, route, `inference_config.${name}`);
    }
}
function checkRoute(findings, node, where) {
    const route = (0,decode/* decodeMap */.P2)(findings, node, where);
    if (route === undefined)
        return;
    (0,decode/* checkKeys */.L)(findings, route, KEYS, where);
    const port = required(findings, route, 'port', where);
    const path = required(findings, route, 'path', where);
    if (port !== undefined)
        checkPort(findings, port, where);
    if (path !== undefined)
        (0,decode/* decodeString */.sc)(findings, path, `${where}.path`);
}
function checkPort(findings, node, where) {
    const text = node.kind === 'scalar' ? node.text : '';
    if (/^[0-9]{1,5}$/.test(text))
        return;
    const received = node.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(text) : `a ${node.kind}`;
    const message = `expected a port for ${where}.port, received ${received}`;
    findings.error('wrong-value', message, { at: node.at, hint: 'write a number, such as 5001' });
}
function required(findings, map, key, where) {
    const entry = (0,decode/* entryOf */.Ms)(map, key);
    if (entry === undefined)
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
    return entry?.value;
}

// EXTERNAL MODULE: ./build/core/formats/azureml/pyyaml-scalar.js
var pyyaml_scalar = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/core/formats/azureml/fields.js




/** Keys of an Azure ML environment: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const ENVIRONMENT_KEYS = [
    '$schema',
    'name',
    'version',
    'description',
    'tags',
    'properties',
    'image',
    'conda_file',
    'build',
    'os_type',
    'inference_config',
    'datastore',
    'auto_delete_setting',
];
/** Keys that the service adds to its output. */
const OUTPUT_KEYS = ['id', 'creation_context', 'latest_version', 'intellectual_property'];
/**
 * Keys of the REST API, and the keys to use here instead.
 * https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/environments/versions
 */
const FOREIGN_KEYS = {
    autoRebuild: 'remove it: follow-base in terrarium.yml says when a moved base rebuilds the image',
    isAnonymous: 'remove it: an environment of a job is anonymous, one of its own file is not',
    isArchived: 'remove it: az ml environment archive sets it',
    stage: 'remove it: it is a field of the REST API',
    intellectualProperty: 'remove it: the service writes it',
    autoDeleteSetting: 'write auto_delete_setting',
    condaFile: 'write conda_file',
    osType: 'write os_type',
    inferenceConfig: 'write inference_config',
};
/** Name that the SDK gives to environments without a name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';
/** True if the known keys of a map are those of an environment. */
function hasEnvironmentKeys(map) {
    return map.entries.every(({ key }) => ENVIRONMENT_KEYS.includes(key) || OUTPUT_KEYS.includes(key) || Object.hasOwn(FOREIGN_KEYS, key));
}
/**
 * Checks fields that are not part of the image: unknown keys, the operating system, inference settings, names and
 * versions.
 */
function checkFields(findings, map, named) {
    checkKnown(findings, map);
    checkOs(findings, map);
    findings.asWarnings((own) => checkSettings(own, map));
    const name = (0,decode/* entryOf */.Ms)(map, 'name');
    const version = (0,decode/* entryOf */.Ms)(map, 'version');
    if (!named)
        warnUnused(findings, name, version);
    else {
        warnDots(findings, name);
        warnNumber(findings, version);
    }
}
// The image does not depend on them: Azure ML rejects mistakes in them, but the build continues.
function checkSettings(settings, map) {
    (0,decode/* decodeOptional */.BV)(settings, map, 'properties', decode/* decodeTexts */.hs);
    (0,decode/* decodeOptional */.BV)(settings, map, 'datastore', decode/* decodeString */.sc);
    (0,decode/* decodeOptional */.BV)(settings, map, 'auto_delete_setting', decode/* decodeMap */.P2);
    const inference = (0,decode/* entryOf */.Ms)(map, 'inference_config');
    if (inference !== undefined)
        checkInference(settings, inference.value);
}
function checkKnown(findings, map) {
    for (const { key, at } of map.entries) {
        if (OUTPUT_KEYS.includes(key)) {
            findings.warning('field-ignored', `${key} is written by the service and not read`, { at, hint: 'remove it' });
        }
        else if (Object.hasOwn(FOREIGN_KEYS, key)) {
            const message = `unknown field ${(0,diagnostic/* quote */.hD)(key)} in an Azure ML environment`;
            findings.error('unknown-field', message, { at, hint: FOREIGN_KEYS[key] });
        }
    }
    const rest = map.entries.filter(({ key }) => !OUTPUT_KEYS.includes(key) && !Object.hasOwn(FOREIGN_KEYS, key));
    (0,decode/* checkKeys */.L)(findings, { ...map, entries: rest }, ENVIRONMENT_KEYS, 'an Azure ML environment');
}
function checkOs(findings, map) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'os_type');
    const os = entry === undefined ? undefined : (0,decode/* decodeString */.sc)(findings, entry.value, 'os_type');
    if (os === undefined || os.toLowerCase() === 'linux')
        return;
    const message = `expected os_type linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, { at: entry?.value.at, hint: 'images are built for Linux' });
}
// https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema/assets/environment.py
function warnUnused(findings, name, version) {
    const entry = name ?? version;
    if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.text === ANONYMOUS))
        return;
    const message = `${entry.key} of an environment inside a job or a component is not used: Azure ML registers it without a name`;
    const hint = 'remove name and version, or register the environment and write azureml:<name>:<version>';
    findings.warning('anonymous-name', message, { at: entry.at, hint });
}
// For years the service accepted no dots, but its own names contain them today.
function warnDots(findings, name) {
    if (name?.value.kind !== 'scalar' || !name.value.text.includes('.'))
        return;
    const message = `the name ${(0,diagnostic/* quote */.hD)(name.value.text)} has dots, which not every release of Azure ML takes`;
    findings.warning('name-dots', message, { at: name.value.at, hint: 'write "-" or "_" instead' });
}
function warnNumber(findings, version) {
    if (version?.value.kind !== 'scalar' || !version.value.plain)
        return;
    const { text, at } = version.value;
    if ((0,pyyaml_scalar/* isPyString */.lX)(text))
        return;
    const value = (0,pyyaml_scalar/* pyScalar */.S$)(text);
    const number = typeof value === 'bigint' || typeof value === 'number';
    if (number && (0,pyyaml_scalar/* formatPyNumber */.mA)(value) === text)
        return;
    const meaning = number ? `which Azure ML reads as ${(0,pyyaml_scalar/* formatPyNumber */.mA)(value)}` : 'which Azure ML does not read as text';
    const message = `the version is taken as it is written, ${(0,diagnostic/* quote */.hD)(text)}, ${meaning}`;
    findings.warning('version-number', message, { at, hint: `quote it: "${text}"` });
}
/** Reports a conda file in a place where an environment is expected. */
function isMisplacedConda(findings, map) {
    const misplaced = (0,decode/* entryOf */.Ms)(map, 'dependencies') ?? (0,decode/* entryOf */.Ms)(map, 'channels');
    if (misplaced === undefined)
        return false;
    const message = `expected an Azure ML environment, received a conda file: ${(0,diagnostic/* quote */.hD)(misplaced.key)} belongs into the file that conda_file names`;
    const hint = 'move it to conda.yml and write "conda_file: conda.yml"';
    findings.error('conda-as-environment', message, { at: misplaced.at, hint });
    return true;
}
/** Checks that the image has exactly one source. */
function checkSources(findings, map) {
    const image = (0,decode/* entryOf */.Ms)(map, 'image');
    const build = (0,decode/* entryOf */.Ms)(map, 'build');
    const conda = (0,decode/* entryOf */.Ms)(map, 'conda_file');
    if (image !== undefined && build !== undefined)
        findings.error('image-and-build', 'expected image or build, received both', {
            at: build.at,
            hint: 'remove one of them',
        });
    if (image === undefined && build === undefined)
        findings.error('no-image', 'expected image or build, received neither', {
            at: map.at,
            hint: 'add "image: <reference>"',
        });
    if (conda !== undefined && image === undefined && build !== undefined) {
        const hint = 'install conda packages in the Dockerfile';
        findings.error('conda-without-image', 'conda_file needs image', { at: conda.at, hint });
    }
}


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ azuremlInline),
  W: () => (/* binding */ fileOf)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/azureml-reference.js
var azureml_reference = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 3 modules
var yaml = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/azureml/environment.js + 3 modules
var environment = __webpack_require__(1931);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/holders.js



/** Types of jobs and components that run in an environment, or have steps that do. */
const TYPES = ['command', 'pipeline', 'sweep', 'parallel', 'spark'];
/** Keys that appear next to an environment in Azure ML files. */
const COMPANIONS = [
    'command',
    'task',
    'trial',
    'component',
    'endpoint_name',
    'code_configuration',
    'entry',
    'entry_script',
];
/**
 * Every environment that a job, component, deployment or schedule names or contains. Other files with `environment:`
 * are ignored: GitHub workflows, GitLab pipelines, Docker Compose services.
 */
function heldEnvironments(root) {
    if (root.kind !== 'map')
        return [];
    const schema = (0,decode/* entryOf */.Ms)(root, '$schema')?.value;
    const address = schema?.kind === 'scalar' ? schema.text : '';
    const named = (0,azureml_schema/* isDeploymentSchema */.VI)(address) || (!(0,azureml_schema/* isHolderSchema */.Ut)(address) && (0,decode/* entryOf */.Ms)(root, 'endpoint_name') !== undefined);
    const found = holdersBelow(root, '#').map(({ holder, suffix, node }) => ({ holder, suffix, node, named }));
    if (!(0,azureml_schema/* isHolderSchema */.Ut)(address) && !found.some(({ holder, node }) => isHolder(holder) && isTold(node)))
        return [];
    return found.map(({ suffix, node }) => ({ suffix, node, named }));
}
// The places where the schemas of azure-ai-ml allow an environment.
// https://github.com/Azure/azure-sdk-for-python/tree/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema
function holdersBelow(map, at) {
    return map.entries.flatMap(({ key, value }) => {
        const suffix = `${at}/${escapeToken(key)}`;
        if (key === 'environment')
            return isEmpty(value) ? [] : [{ holder: map, suffix, node: value }];
        if (value.kind !== 'map')
            return [];
        if (key === 'jobs') {
            return value.entries.flatMap((job) => job.value.kind === 'map' ? holdersBelow(job.value, `${suffix}/${escapeToken(job.key)}`) : []);
        }
        return ['component', 'trial', 'task', 'create_job'].includes(key) ? holdersBelow(value, suffix) : [];
    });
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}
function isHolder(map) {
    const type = (0,decode/* entryOf */.Ms)(map, 'type')?.value;
    const typed = type?.kind === 'scalar' && TYPES.includes(type.text.toLowerCase());
    return typed || COMPANIONS.some((key) => (0,decode/* entryOf */.Ms)(map, key) !== undefined);
}
// Distinguishes an Azure ML environment from anything else under the key `environment`.
function isTold(node) {
    if (node.kind === 'scalar')
        return node.text.startsWith('azureml:');
    if (node.kind === 'list')
        return false;
    const image = (0,decode/* entryOf */.Ms)(node, 'image')?.value;
    const build = (0,decode/* entryOf */.Ms)(node, 'build')?.value;
    const source = image?.kind === 'scalar' || (build?.kind === 'map' && (0,decode/* entryOf */.Ms)(build, 'path') !== undefined);
    return source && (0,fields/* hasEnvironmentKeys */.cz)(node);
}
function escapeToken(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/inline.js










const INLINE = { ...(0,format/* emptySource */.$_)('azureml-inline'), standing: 'inline' };
const WORTH_READING = /(?:^|[\s{,"'])environment["']?[ \t]*:/;
/** Environments inside jobs, components, deployments and schedules of Azure ML: https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
const azuremlInline = {
    format: 'azureml-inline',
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!WORTH_READING.test(text))
            return false;
        const reading = read(yaml/* readYaml */.g);
        if (reading.ok)
            return heldEnvironments(reading.root).length > 0;
        return !text.includes('{{') && (0,azureml_schema/* isHolderSchema */.Ut)((0,azureml_schema/* schemaLine */.cZ)(text));
    },
    includes: ({ path, read }) => {
        const reading = read(yaml/* readYaml */.g);
        return reading.ok ? heldEnvironments(reading.root).flatMap(({ node }) => filesOf(node, path)) : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.g);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(INLINE, [reading.diagnostic]);
        const held = heldEnvironments(reading.root).map((environment) => readHeld(environment, path, files));
        return {
            definitions: held.flatMap((reading) => ('source' in reading ? [reading] : [])),
            uses: held.flatMap((reading) => ('reference' in reading ? [reading] : [])),
        };
    },
};
function readHeld({ suffix, node, named }, path, files) {
    const findings = new model_findings/* Findings */.Fv(path);
    if (node.kind !== 'scalar') {
        const source = (0,environment/* parseEnvironment */.N)(findings, node, files, { format: 'azureml-inline', named });
        return { suffix, source, diagnostics: findings.diagnostics };
    }
    const reading = (0,azureml_reference/* parseEnvironmentReference */.u)(node.text);
    if (!reading.ok) {
        const message = `${reading.reason}, received ${(0,diagnostic/* quote */.hD)(node.text)}`;
        const hint = 'write azureml:<name>:<version>, file:<path>, or the environment itself';
        findings.error('environment-reference', message, { at: node.at, hint });
        return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    if (reading.reference.kind === 'file') {
        const target = (0,named_file/* localPath */.$)(findings, 'environment', reading.reference.path, (0,names_path/* directoryOf */.jt)(path), node);
        const file = target === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, 'environment', target, files, node);
        if (file === undefined)
            return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    return { suffix, reference: node.text, at: node.at };
}
function filesOf(node, path) {
    if (node.kind === 'map')
        return (0,environment/* environmentFiles */.r)(node, path);
    const reading = node.kind === 'scalar' ? (0,azureml_reference/* parseEnvironmentReference */.u)(node.text) : undefined;
    const target = reading?.ok ? fileOf(reading.reference, path) : undefined;
    return target === undefined ? [] : [target];
}
/** The file that a reference points to, relative to the root; `undefined` for registered environments. */
function fileOf(reference, path) {
    const resolved = reference.kind === 'file' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), reference.path) : undefined;
    return resolved?.ok ? resolved.path : undefined;
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ pyScalar),
/* harmony export */   jK: () => (/* binding */ pyValue),
/* harmony export */   lX: () => (/* binding */ isPyString),
/* harmony export */   mA: () => (/* binding */ formatPyNumber)
/* harmony export */ });
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** The merge key, the value key, and indicators that cannot start a plain scalar. */
const SPECIAL = /^(?:<<|=|[!&*])$/;
/** Python rejects longer integers: https://docs.python.org/3/library/stdtypes.html#int-max-str-digits */
const MAX_DIGITS = 4300;
/** True if PyYAML reads the unquoted text as a string. */
function isPyString(text) {
    return ![BOOLEAN, NULL, INTEGER, FLOAT, TIMESTAMP, SPECIAL].some((pattern) => pattern.test(text));
}
/** The value of a plain scalar; `undefined` if it is not supported or PyYAML itself fails on it. */
function pyScalar(text) {
    if (NULL.test(text))
        return null;
    if (BOOLEAN.test(text))
        return /^(?:yes|true|on)$/i.test(text);
    if (INTEGER.test(text))
        return pyInteger(text.replaceAll('_', ''));
    if (FLOAT.test(text))
        return pyFloat(text.replaceAll('_', '').toLowerCase());
    return isPyString(text) ? text : undefined;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L237
function pyInteger(text) {
    const digits = text.replace(/^[-+]/, '');
    if (digits.length > MAX_DIGITS)
        return undefined;
    const value = digits.includes(':') ? sexagesimal(digits) : plainInteger(digits);
    return value !== undefined && text.startsWith('-') ? -value : value;
}
function plainInteger(digits) {
    if (/^0[bx]$/.test(digits))
        return undefined;
    return BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
}
function sexagesimal(digits) {
    return digits.split(':').reduce((value, part) => value * 60n + BigInt(part), 0n);
}
function pyFloat(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    const digits = text.replace(/^[-+]/, '');
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    return sign * (digits.includes(':') ? sexagesimalFloat(digits) : Number(digits));
}
// Adds in the same order as Python, because the order affects rounding.
function sexagesimalFloat(digits) {
    let base = 1;
    let value = 0;
    for (const part of digits.split(':').reverse()) {
        value += Number(part) * base;
        base *= 60;
    }
    return value;
}
/** A number as Python's `str` writes it: `1.1`, `1e+16`, `inf`. */
function formatPyNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (!Number.isFinite(value))
        return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
    const negative = value < 0 || Object.is(value, -0) ? '-' : '';
    const [digits = '', power = ''] = Math.abs(value).toExponential().split('e');
    const exponent = Number(power);
    // Python switches to exponents at other sizes than JavaScript.
    if (exponent < -4 || exponent >= 16) {
        const size = String(Math.abs(exponent)).padStart(2, '0');
        return `${negative}${digits}e${exponent < 0 ? '-' : '+'}${size}`;
    }
    return negative + fixedPoint(digits.replace('.', ''), exponent);
}
function fixedPoint(digits, exponent) {
    if (exponent < 0)
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}
/**
 * The value that PyYAML reads; `undefined` if it is not supported: dates, keys that may not be strings, and containers
 * repeated by an alias, which PyYAML dumps as aliases.
 */
function pyValue(root) {
    const seen = new Set();
    const visit = (node) => {
        if (node.kind === 'scalar')
            return node.plain ? pyScalar(node.text) : node.text;
        const place = `${node.at.line}:${node.at.column}`;
        if (seen.has(place))
            return undefined;
        seen.add(place);
        if (node.kind === 'list')
            return all(node.items.map(visit));
        // It is not known whether a key was quoted.
        if (!node.entries.every(({ key }) => isPyString(key)))
            return undefined;
        const values = all(node.entries.map(({ value }) => visit(value)));
        return values && new Map(node.entries.map(({ key }, index) => [key, values[index]]));
    };
    return visit(root);
}
function all(values) {
    return values.every((value) => value !== undefined) ? values : undefined;
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ isHolderSchema),
/* harmony export */   VI: () => (/* binding */ isDeploymentSchema),
/* harmony export */   cZ: () => (/* binding */ schemaLine),
/* harmony export */   jX: () => (/* binding */ isEnvironmentSchema)
/* harmony export */ });
/** True for the environment schema: of the service, of its preview, of a mirror, or a local copy. */
function isEnvironmentSchema(schema) {
    const address = addressOf(schema);
    const name = fileName(address);
    return name === 'environment.schema.json' || (name === 'environment.json' && address.includes('azureml'));
}
const HOLDER = /^(?:[a-z]+(?:job|component|deployment)|deploymenttemplate|schedule)\.schema\.json$/;
/** True for schemas of files that name or contain an environment: jobs, components, deployments, schedules. */
function isHolderSchema(schema) {
    return HOLDER.test(fileName(addressOf(schema)));
}
/** True for deployments, which register their environment by its name. */
function isDeploymentSchema(schema) {
    return /deployment(?:template)?\.schema\.json$/.test(fileName(addressOf(schema)));
}
/** The value after `$schema:` in a text that is not valid YAML; empty if there is no such line. */
function schemaLine(text) {
    const found = /^["']?\$schema["']?[ \t]*:[ \t]*["']?([^\s"']*)/m.exec(text);
    return found?.[1] ?? '';
}
function addressOf(schema) {
    return (schema.split(/[?#]/, 1)[0] ?? '').toLowerCase();
}
function fileName(address) {
    return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ isEmptyScalar),
/* harmony export */   bB: () => (/* binding */ SECRET),
/* harmony export */   mq: () => (/* binding */ parseChannels)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_channel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3014);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);
/* harmony import */ var _contract_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2370);




/** Hint for a URL that contains credentials. */
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
const LOCAL = 'publish the channel, and name its URL';
const VARIABLE = 'write the value out: what a variable holds is not in the file';
/** Reads `channels`: names and URLs in order of priority. */
function parseChannels(findings, root) {
    const value = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(root, 'channels')?.value;
    const items = value === undefined || isEmptyScalar(value) ? [] : ((0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeList */ .VX)(findings, value, 'channels') ?? []);
    const seen = new Set();
    return items.flatMap((item) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeString */ .sc)(findings, item, 'a channel');
        const channel = text === undefined ? undefined : parseOne(findings, text, item);
        if (channel === undefined)
            return [];
        if (seen.has(channel)) {
            const message = `channel ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(channel)} is given twice: the first counts`;
            findings.note('duplicate-channel', message, { at: item.at, hint: 'remove the second' });
        }
        seen.add(channel);
        return [{ kind: 'channel', text: channel, written: (0,_contract_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceText */ .rI)(findings.path, item) }];
    });
}
/** True for a key without a value. */
function isEmptyScalar(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL|)$/.test(node.text);
}
function parseOne(findings, text, { at }) {
    const reading = (0,_names_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChannel */ .p)(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a channel carries credentials', { at, hint: SECRET });
        return undefined;
    }
    if ((0,_names_channel_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocalChannel */ .$)(text)) {
        const message = `channel ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a folder of one machine, which can change without the file`;
        findings.error('channel-local', message, { at, hint: LOCAL });
        return undefined;
    }
    if (reading.ok)
        return reading.channel;
    const hint = text.includes('$') ? VARIABLE : undefined;
    findings.error('channel-syntax', `expected a channel name or URL, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, { at, hint });
    return undefined;
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ conda),
  $I: () => (/* binding */ condaConsumes),
  B8: () => (/* binding */ condaIncludes),
  nO: () => (/* binding */ parseConda),
  uz: () => (/* binding */ splitLines)
});

// UNUSED EXPORTS: isConda

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/closest.js
var closest = __webpack_require__(5762);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/subdir.js
var subdir = __webpack_require__(3004);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 3 modules
var yaml = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/core/formats/requirements/includes.js
var includes = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/formats/conda/channels.js
var conda_channels = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(7185);
// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(729);
// EXTERNAL MODULE: ./build/core/formats/requirements/trail.js
var requirements_trail = __webpack_require__(8138);
;// CONCATENATED MODULE: ./build/core/formats/conda/selectors.js

// Words that conda-build uses in selectors:
// https://docs.conda.io/projects/conda-build/en/stable/resources/define-metadata.html#preprocessing-selectors
const WORD = /(?:^|[^a-z0-9_])(?:linux|osx|win|unix|emscripten|x86|arm|aarch|ppc|s390|riscv|py)[a-z0-9]*(?![a-z0-9_])/;
// Selectors that are true on every platform that images are built for.
const ALWAYS = ['linux', 'unix'];
/**
 * Warns about a selector in the comment after a scalar: `- pywin32 # [win]`. conda and micromamba install the package
 * everywhere, but conda-lock leaves it out:
 * https://github.com/conda/conda-lock/blob/v4.0.2/conda_lock/src_parser/selectors.py
 */
function reportSelector(findings, node, lines, section) {
    const selector = node.kind === 'scalar' ? selectorBehind(node.text, node.at, lines) : undefined;
    if (selector === undefined || !WORD.test(selector.text) || ALWAYS.includes(selector.text))
        return;
    const message = `conda and micromamba do not read the selector ${(0,diagnostic/* quote */.hD)(`[${selector.text}]`)}: they install the package everywhere`;
    findings.warning('selector-ignored', message, {
        at: selector.at,
        hint: section === 'pip' ? PIP_HINT : `remove the line, or write "sel(${systemOf(selector.text)}): <package>"`,
    });
}
const PIP_HINT = `remove the line, or give it a marker: "<package>; sys_platform == 'linux'"`;
function systemOf(selector) {
    return ['linux', 'osx', 'unix'].find((system) => selector.startsWith(system)) ?? 'win';
}
// The scalar takes up at least as many characters as its text has.
function selectorBehind(text, at, lines) {
    const line = lines[at.line - 1]?.slice(0, MAX_LINE) ?? '';
    const start = at.column - 1 + text.length;
    const comment = line.slice(start).search(/(?:^|\s)#/);
    if (comment < 0 || text.includes('\n'))
        return undefined;
    const from = start + comment;
    const close = line.lastIndexOf(']');
    const open = line.lastIndexOf('[', close);
    if (open < from || /[()]/.test(line.slice(close)))
        return undefined;
    return { text: line.slice(open + 1, close).trim(), at: { line: at.line, column: open + 1 } };
}
const MAX_LINE = 1000;

;// CONCATENATED MODULE: ./build/core/formats/conda/dependencies.js








const SELECTOR = /^sel\((.*)\)$/;
/** Selectors of micromamba, and whether they apply on Linux, the platform of all images. */
const SELECTORS = new Map([
    ['linux', true],
    ['unix', true],
    ['osx', false],
    ['win', false],
]);
/** True for a map that may appear in a list of dependencies: `pip:`, or `sel(linux):` of micromamba. */
function isDependencyMap(node) {
    return node.entries.length > 0 && node.entries.every(({ key }) => key === 'pip' || SELECTOR.test(key));
}
/** The lines of the pip sections before decoding. */
function pipNodes(root) {
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const items = dependencies?.kind === 'list' ? dependencies.items : [];
    return items.flatMap((item) => {
        const pip = item.kind === 'map' ? (0,decode/* entryOf */.Ms)(item, 'pip')?.value : undefined;
        return pip?.kind === 'list' ? pip.items : [];
    });
}
/** Reads `dependencies`; `lines` are the lines of the file, because the tree does not contain comments. */
function parseDependencies(findings, root, files, lines) {
    const entry = (0,decode/* entryOf */.Ms)(root, 'dependencies');
    if (entry === undefined) {
        findings.error('field-missing', 'expected dependencies', { at: root.at, hint: 'add "dependencies:"' });
        return { conda: [], pip: [], parts: [], localPackages: [] };
    }
    const items = (0,conda_channels/* isEmptyScalar */.GJ)(entry.value) ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'dependencies') ?? []);
    const written = items.flatMap((item) => (item.kind === 'map' ? ((0,decode/* entryOf */.Ms)(item, 'pip') ?? []) : []));
    // If there are several pip sections with content, conda uses the last one and micromamba all of them.
    const sections = written.slice(Math.max(0, written.findIndex(({ value }) => !isEmpty(value))));
    for (const { at } of sections.slice(1))
        findings.error('duplicate-pip', 'expected one pip section', { at, hint: 'merge them' });
    const trail = (0,requirements_trail/* pipTrail */.US)(findings.path);
    const specs = items.flatMap((item) => parseItem(findings, item, lines));
    const pip = sections.slice(0, 1).flatMap((section) => parsePip(findings, section, files, lines, trail));
    const keys = [entry, ...sections.slice(0, 1)].map((key) => (0,contract_parts/* keyPart */.Vs)(findings.path, key));
    const { parts, localPackages } = trail;
    return { conda: specs.map(({ text }) => text), pip, parts: [...specs, ...parts, ...keys], localPackages };
}
function parseItem(findings, item, lines) {
    reportSelector(findings, item, lines, 'conda');
    if (item.kind !== 'map')
        return parseSpec(findings, item);
    if (item.entries.length === 0)
        findings.error('wrong-type', 'expected a string for a dependency, received an empty map', { at: item.at });
    return item.entries.flatMap((entry) => (entry.key === 'pip' ? [] : parseSelected(findings, entry)));
}
// https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html#conda-yaml-spec-files
function parseSelected(findings, { key, at, value }) {
    const selector = SELECTOR.exec(key)?.[1];
    if (selector === undefined) {
        const hint = 'remove it, or use one of: pip, sel(linux)';
        findings.error('unknown-field', `unknown field ${(0,diagnostic/* quote */.hD)(key)} in a dependency`, { at, hint });
        return [];
    }
    const holds = SELECTORS.get(selector);
    if (holds === undefined) {
        const expected = [...SELECTORS.keys()].map((name) => `sel(${name})`).join(', ');
        findings.error('wrong-value', `expected one of ${expected}, received ${(0,diagnostic/* quote */.hD)(key)}`, { at });
        return [];
    }
    const spec = parseSpec(findings, value);
    return holds ? spec : [];
}
function parseSpec(findings, node) {
    const text = (0,decode/* decodeString */.sc)(findings, node, 'a dependency');
    if (text === undefined)
        return [];
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    if (reading.ok) {
        const { spec } = reading;
        reportNamespace(findings, node, text);
        return [{ kind: 'conda', text: (0,match_spec/* formatMatchSpec */.Si)(spec), spec, written: (0,contract_parts/* sourceText */.rI)(findings.path, node) }];
    }
    if (reading.secret)
        findings.error('credentials-in-url', 'a match spec carries credentials', { at: node.at, hint: conda_channels/* SECRET */.bB });
    else {
        const message = `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`;
        findings.error('match-spec-syntax', message, { at: node.at, hint: reading.hint });
    }
    return [];
}
function reportNamespace(findings, node, text) {
    const namespace = match_spec/* NAMESPACE */.CU.exec(text.trim())?.[0];
    if (namespace === undefined)
        return;
    const hint = `write ${text.trim().replace(':', '::')}, or remove ${namespace}`;
    const message = `conda ignores ${(0,diagnostic/* quote */.hD)(namespace)}: a channel ends with two colons`;
    findings.warning('namespace-ignored', message, { at: node.at, hint });
}
function isEmpty(node) {
    return (0,conda_channels/* isEmptyScalar */.GJ)(node) || (node.kind === 'list' && node.items.length === 0);
}
function parsePip(findings, { value }, files, source, trail) {
    if ((0,conda_channels/* isEmptyScalar */.GJ)(value)) {
        const hint = 'indent the packages below it, or remove it';
        findings.warning('pip-empty', 'the list of pip is empty: conda installs what stands beside it', {
            at: value.at,
            hint,
        });
        return [];
    }
    const items = (0,decode/* decodeList */.VX)(findings, value, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        reportSelector(findings, item, source, 'pip');
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at, node: item }];
    });
    return (0,requirements/* parsePipLines */.W)(findings, lines, files, trail);
}

;// CONCATENATED MODULE: ./build/core/formats/conda/environment.js













const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];
// Keys of other tools, which conda and micromamba ignore and which do not affect what is installed. Any other key may
// be one that some tool installs from.
const FOREIGN = new Map([
    ['platforms', 'conda-lock'],
    ['category', 'conda-lock'],
    ['allow-pypi-requests', 'conda-lock'],
    ['extras', 'the builds of QIIME 2'],
]);
const MISPLACED = {
    pip: 'write it as the last item of dependencies: - pip: [<package>]',
    python: 'write it as an item of dependencies: - python=<version>',
};
/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
const conda = {
    format: 'conda',
    listsPackages: true,
    needsConda: true,
    namedBy: 'conda-file',
    hasTemplatePins: (text) => (0,template_pin/* findTemplatePins */.ae)(text).length > 0,
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!/^dependencies\s*:/m.test(text))
            return false;
        const reading = read(yaml/* readYaml */.g);
        return reading.ok ? isConda(reading.root) : /^channels\s*:/m.test(text) && !text.includes('{{');
    },
    resembles: resemblesConda,
    includes: ({ path, read }) => {
        const reading = read(yaml/* readYaml */.g);
        return reading.ok && reading.root.kind === 'map' ? condaIncludes(reading.root, path) : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.g);
        const empty = (0,format/* emptySource */.$_)('conda');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(empty, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const content = parseConda(findings, reading.root, files, read(splitLines));
        const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
        return (0,format/* oneDefinition */.gO)({ ...empty, ...content, consumes }, findings.diagnostics);
    },
};
const NAMED = /(?:^|[._-])(?:environment|env|conda)(?=[._-])/i;
function isNamedConda(path) {
    return (0,format/* isYamlName */.fd)(path) && NAMED.test((0,names_path/* fileName */.Md)(path));
}
const WORTH_A_LOOK = /^(?:dep|chan)\w*\s*:/im;
// A list of packages, or channels, under a key that is right or nearly so, and nothing that other tools would read.
function resemblesConda({ path, text, read }, isNamed) {
    if ((!isNamed && !isNamedConda(path)) || !WORTH_A_LOOK.test(text) || text.includes('{{'))
        return false;
    const reading = read(yaml/* readYaml */.g);
    if (!reading.ok)
        return isNamedConda(path);
    if (reading.root.kind !== 'map')
        return false;
    if (isNamedConda(path) && listsSpecs(reading.root))
        return true;
    const keys = reading.root.entries.map(({ key }) => KEYS.includes(key) || FOREIGN.has(key) ? key : (0,closest/* closest */.k)(key, KEYS));
    return keys.every((key) => key !== undefined) && (keys.includes('dependencies') || keys.includes('channels'));
}
/** The lines of a file, for comments: many environments may stand in one file, which is split once. */
function splitLines(text) {
    return text.split('\n');
}
/**
 * True for a conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and no other key
 * contradicts that.
 */
function isConda(root) {
    if (root.kind !== 'map' || (0,decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const channels = (0,decode/* entryOf */.Ms)(root, 'channels')?.value.kind === 'list';
    if (dependencies?.kind !== 'list')
        return dependencies !== undefined && (0,conda_channels/* isEmptyScalar */.GJ)(dependencies) && channels;
    const known = root.entries.every(({ key }) => KEYS.includes(key) || FOREIGN.has(key));
    return listsSpecs(root) && (known || channels);
}
function listsSpecs(root) {
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    if (dependencies?.kind !== 'list' || (0,decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    return dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isDependencyMap(item)));
}
/**
 * Reads the content of a conda environment, from a file or inline. `lines` are those of the file: selectors are written
 * in comments, which the tree does not contain.
 */
function parseConda(findings, root, files, lines = []) {
    if (root.kind !== 'map') {
        findings.error('wrong-type', 'expected a conda environment: a map with dependencies', { at: root.at });
        return { python: format/* NO_PYTHON */.ho, variables: {}, parts: [], localPackages: [] };
    }
    (0,decode/* checkKeys */.L)(findings, { ...root, entries: root.entries.filter(({ key }) => !FOREIGN.has(key)) }, KEYS, 'a conda environment', MISPLACED);
    for (const entry of root.entries)
        reportForeign(findings, entry);
    const variables = (0,decode/* entryOf */.Ms)(root, 'variables')?.value;
    const name = (0,decode/* entryOf */.Ms)(root, 'name')?.value;
    // It is no part of the image, nor of what the environment is called.
    if (name !== undefined && !(0,conda_channels/* isEmptyScalar */.GJ)(name))
        findings.asWarnings((own) => (0,decode/* decodeText */.g7)(own, name, 'name'));
    const channels = (0,conda_channels/* parseChannels */.mq)(findings, root);
    const { parts, localPackages, ...packages } = parseDependencies(findings, root, files, lines);
    return {
        python: { channels: channels.map(({ text }) => text), ...packages },
        parts: [...channels, ...parts, ...keysOf(findings.path, root)],
        localPackages,
        variables: variables === undefined || (0,conda_channels/* isEmptyScalar */.GJ)(variables) ? {} : (0,decode/* decodeLooseTexts */.j1)(findings, variables, 'variables'),
    };
}
// `category` means that other files of a set name the channels.
function keysOf(path, root) {
    const category = (0,decode/* entryOf */.Ms)(root, 'category');
    return [
        ...(category === undefined ? [] : [(0,contract_parts/* keyPart */.Vs)(path, category)]),
        ...(0,contract_parts/* variableParts */.hC)(path, (0,decode/* entryOf */.Ms)(root, 'variables')?.value),
    ];
}
/** Requirements files that the environment's pip section includes. */
function condaIncludes(root, path) {
    const lines = pipNodes(root).flatMap((node) => (node.kind === 'scalar' ? [node.text.trim()] : []));
    return (0,includes/* pipIncludes */.d$)(lines, (0,names_path/* directoryOf */.jt)(path));
}
/** Requirements files that the environment's pip section includes, directly or through others. */
function condaConsumes(root, path, files) {
    return (0,includes/* withReached */.nh)(condaIncludes(root, path), files);
}
function reportForeign(findings, { key, at, value }) {
    const tool = FOREIGN.get(key);
    if (tool === undefined)
        return;
    const message = `${(0,diagnostic/* quote */.hD)(key)} is for ${tool}: conda and micromamba do not read it, and it is not hashed`;
    findings.note('foreign-field', message, { at });
    if (key === 'platforms')
        checkPlatforms(findings, value);
}
function checkPlatforms(findings, value) {
    for (const item of (0,decode/* decodeList */.VX)(findings, value, 'platforms') ?? []) {
        const platform = (0,decode/* decodeString */.sc)(findings, item, 'a platform');
        if (platform === undefined || (0,subdir/* isSubdir */.c)(platform))
            continue;
        const message = `expected a platform of conda, as in linux-64, received ${(0,diagnostic/* quote */.hD)(platform)}`;
        findings.error('wrong-value', message, {
            at: item.at,
            hint: 'write linux-64, linux-aarch64 or another of its names',
        });
    }
}


/***/ }),

/***/ 7633:
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

/***/ 3296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ localPath),
/* harmony export */   D: () => (/* binding */ reachedFile)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);


/** The path that a field names, relative to the root; a path outside the root is reported. */
function localPath(findings, field, text, directory, node) {
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, text);
    if (resolved.ok)
        return resolved.path;
    const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
    const hint = resolved.hint ??
        (remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root');
    findings.error('path-refused', `${field} ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`, { at: node.at, hint });
    return undefined;
}
/** The file that a field names; a file that cannot be read is reported. */
function reachedFile(findings, field, path, files, node) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind === 'text')
        return file;
    const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
    const code = file.kind === 'absent' ? 'file-missing' : file.code;
    const message = `${field} names ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, ${why}`;
    findings.error(code, message, { at: node.at, hint: 'correct the path, or add the file' });
    return undefined;
}


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ sourcePlace),
/* harmony export */   Ck: () => (/* binding */ imageParts),
/* harmony export */   Vs: () => (/* binding */ keyPart),
/* harmony export */   hC: () => (/* binding */ variableParts),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/** The source text of a scalar that contains the whole part; for a map or a list only the position is known. */
function sourceText(path, node) {
    if (node.kind !== 'scalar')
        return sourcePlace(path, node);
    const shared = node.shared ? { shared: true } : {};
    return { path, at: node.at, form: 'scalar', raw: node.text, ...shared };
}
/** The position of a part that is written differently in the file, or in several scalars. */
function sourcePlace(path, { at }) {
    return { path, at, form: 'scalar' };
}
/** A key that findings point to. */
function keyPart(path, { key, at }, text = key) {
    return { kind: 'key', text, written: sourcePlace(path, { at }) };
}
/** The base image that a node names; empty if it names none. */
function imageParts(path, node) {
    return node?.kind === 'scalar' ? [{ kind: 'image', text: node.text, written: sourceText(path, node) }] : [];
}
/** The variables that a map defines. */
function variableParts(path, node) {
    if (node?.kind !== 'map')
        return [];
    return node.entries.map((entry) => ({ kind: 'variable', text: entry.key, written: sourcePlace(path, entry) }));
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dockerfile)
/* harmony export */ });
/* unused harmony export isDockerfileName */
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3644);
/* harmony import */ var _names_template_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9613);
/* harmony import */ var _contract_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7633);




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

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ READERS),
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 3 modules
var yaml = __webpack_require__(3584);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var contract_parts = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/core/formats/azureml/build.js
var build = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/core/model/unpinned.js
var unpinned = __webpack_require__(3347);
;// CONCATENATED MODULE: ./build/core/formats/azureml/template-pin.js



/**
 * Warns about versions that a release script fills in: what is released depends on the day. They also appear in files
 * of the build context, so this rule reads texts, while the others read definitions.
 */
function templatePinWarnings(path, text) {
    return (0,template_pin/* findTemplatePins */.ae)(text).map(({ pin, text: subject, line, column }) => {
        const message = (0,unpinned/* notPinned */.a)(kindOf(pin), subject, whyOf(pin));
        return (0,model_findings/* finding */.gk)('warning', 'template-pin', message, { path, at: { line, column }, hint: hintOf(pin) });
    });
}
function kindOf(pin) {
    return pin.kind === 'image' ? 'base image' : 'package';
}
function whyOf(pin) {
    if (pin.kind === 'package')
        return 'its newest version is filled in at release';
    return pin.pattern === undefined
        ? 'the tag that equals latest is filled in at release'
        : 'its newest matching tag is filled in at release';
}
function hintOf(pin) {
    if (pin.kind === 'package')
        return `write ${pin.name}${pin.extras}==<version>`;
    return `write ${pin.image}:<tag>: with the template it can be hashed, but not built here`;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/asset.js












/** https://github.com/Azure/azureml-assets/blob/main/scripts/azureml-assets/azureml/assets/config.py */
const ASSET_KEYS = [
    'name',
    'version',
    'type',
    'spec',
    'extra_config',
    'description_file',
    'categories',
    'release_paths',
    'test',
];
const IMAGE_KEYS = ['name', 'os', 'context', 'publish', 'tags'];
const CONTEXT_KEYS = ['dir', 'dockerfile', 'template_files', 'pin_version_files'];
/** Keys that list the files whose templates are filled in: the current key and the older one. */
const TEMPLATE_KEYS = ['template_files', 'pin_version_files'];
/** The service assigns version numbers itself. */
const AUTO = 'auto';
const ASSET = { ...(0,format/* emptySource */.$_)('azureml-asset'), standing: 'declared' };
/**
 * The layout in which Azure ML's own environments are maintained: `asset.yaml` names a specification with templates and
 * `environment.yaml`, which names the image and its build context. https://github.com/Azure/azureml-assets
 */
const azuremlAsset = {
    format: 'azureml-asset',
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!/^type\s*:/m.test(text) || !/^extra_config\s*:/m.test(text))
            return false;
        const reading = read(yaml/* readYaml */.g);
        return reading.ok && isAsset(reading.root);
    },
    includes: ({ path, read }) => {
        const reading = read(yaml/* readYaml */.g);
        if (!reading.ok || reading.root.kind !== 'map')
            return [];
        return isAsset(reading.root)
            ? namedPaths(reading.root, ['extra_config', 'spec'], path)
            : contextFiles(reading.root, path);
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.g);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(ASSET, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        return (0,format/* oneDefinition */.gO)(parseAsset(findings, reading.root, files), findings.diagnostics);
    },
};
function isAsset(root) {
    if (root.kind !== 'map')
        return false;
    const [type, spec, config] = ['type', 'spec', 'extra_config'].map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    return type?.kind === 'scalar' && type.text === 'environment' && spec?.kind === 'scalar' && config?.kind === 'scalar';
}
function parseAsset(findings, root, files) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an asset');
    if (map === undefined)
        return ASSET;
    (0,text_decode/* checkKeys */.L)(findings, map, ASSET_KEYS, 'an asset');
    const name = (0,text_decode/* entryOf */.Ms)(map, 'name');
    if (name === undefined)
        findings.error('field-missing', 'expected name', { at: map.at, hint: 'add "name: <name>"' });
    const version = (0,text_decode/* decodeOptional */.BV)(findings, map, 'version', text_decode/* decodeText */.g7);
    const consumes = ['spec', 'extra_config'].flatMap((key) => namedFile(findings, map, key, files)?.path ?? []);
    const config = namedFile(new model_findings/* Findings */.Fv(findings.path), map, 'extra_config', files);
    return {
        ...ASSET,
        name: (0,text_decode/* decodeOptional */.BV)(findings, map, 'name', text_decode/* decodeText */.g7),
        nameAt: name?.value.at,
        version: version === AUTO ? undefined : version,
        ...(config === undefined ? { consumes } : parseConfig(findings, config, consumes, files)),
    };
}
function namedFile(findings, map, key, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const named = node === undefined ? undefined : (0,text_decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || named === undefined)
        return undefined;
    const path = (0,named_file/* localPath */.$)(findings, key, named, (0,names_path/* directoryOf */.jt)(findings.path), node);
    return path === undefined ? undefined : (0,named_file/* reachedFile */.D)(findings, key, path, files, node);
}
const NO_IMAGE = { base: undefined, dockerfile: undefined, parts: [] };
/** Reads `environment.yaml`: an image that is built from a context, or an existing image. */
function parseConfig(outer, file, consumes, files) {
    const { path, text } = file;
    const reading = file.read(yaml/* readYaml */.g);
    const findings = outer.within(path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return { ...NO_IMAGE, consumes };
    }
    findings.add(...templatePinWarnings(path, text));
    const root = (0,text_decode/* decodeMap */.P2)(findings, reading.root, 'the configuration of an environment asset');
    const image = root === undefined ? undefined : imageOf(findings, root);
    if (image === undefined)
        return { ...NO_IMAGE, consumes };
    const name = required(findings, image, 'name', 'image');
    checkOs(findings, image);
    const context = (0,text_decode/* entryOf */.Ms)(image, 'context')?.value;
    if (context === undefined) {
        const parts = (0,contract_parts/* imageParts */.Ck)(path, (0,text_decode/* entryOf */.Ms)(image, 'name')?.value);
        return { base: baseOf(findings, image, name), dockerfile: undefined, parts, consumes };
    }
    const part = (0,text_decode/* decodeMap */.P2)(findings, context, 'image.context');
    return {
        ...NO_IMAGE,
        ...(part === undefined ? { dockerfile: undefined, consumes } : parseContext(findings, part, consumes, files)),
    };
}
function imageOf(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['image'], 'the configuration of an environment asset');
    const node = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    if (node === undefined)
        findings.error('field-missing', 'expected image', { at: root.at, hint: 'add "image:" with name and os' });
    const image = node === undefined ? undefined : (0,text_decode/* decodeMap */.P2)(findings, node, 'image');
    if (image !== undefined)
        (0,text_decode/* checkKeys */.L)(findings, image, IMAGE_KEYS, 'image');
    return image;
}
function parseContext(findings, context, consumes, files) {
    (0,text_decode/* checkKeys */.L)(findings, context, CONTEXT_KEYS, 'image.context');
    const directory = required(findings, context, 'dir', 'image.context');
    const named = (0,text_decode/* decodeOptional */.BV)(findings, context, 'dockerfile', text_decode/* decodeString */.sc) ?? 'Dockerfile';
    for (const key of TEMPLATE_KEYS)
        (0,text_decode/* decodeOptional */.BV)(findings, context, key, text_decode/* decodeStrings */.zC);
    const folder = directory === undefined
        ? undefined
        : (0,named_file/* localPath */.$)(findings, 'image.context.dir', directory, (0,names_path/* directoryOf */.jt)(findings.path), context);
    if (folder === undefined)
        return { dockerfile: undefined, consumes };
    const dockerfile = (0,build/* parseDockerfilePart */.rE)(findings, 'image.context.dockerfile', folder, named, files, context);
    const templates = templateFiles(context, folder);
    for (const path of new Set([...(dockerfile === undefined ? [] : [dockerfile.path]), ...templates])) {
        const file = files.get(path);
        if (file?.kind === 'text')
            findings.add(...templatePinWarnings(path, file.text));
    }
    return { dockerfile, consumes: [...consumes, ...templates] };
}
// Without a context nothing is built: the image already exists, and its name says where.
function baseOf(findings, image, name) {
    if (name === undefined || (0,reference/* parseReference */.F2)(name) !== undefined || (0,template_pin/* templateBase */.i$)(name) !== undefined)
        return name;
    const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(name)}`;
    findings.error('reference-syntax', message, {
        at: image.at,
        hint: 'write <registry>/<path>:<tag>, or add a context',
    });
    return undefined;
}
function checkOs(findings, image) {
    const os = required(findings, image, 'os', 'image');
    if (os === undefined || os === 'linux')
        return;
    const message = `expected image.os linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, {
        at: (0,text_decode/* entryOf */.Ms)(image, 'os')?.value.at,
        hint: 'images are built for Linux',
    });
}
function required(findings, map, key, where) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined) {
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
        return undefined;
    }
    return (0,text_decode/* decodeString */.sc)(findings, node, `${where}.${key}`);
}
function contextFiles(root, path) {
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const context = image?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(image, 'context')?.value : undefined;
    const directory = context?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(context, 'dir')?.value : undefined;
    if (context?.kind !== 'map' || directory?.kind !== 'scalar')
        return [];
    const folder = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), directory.text);
    if (!folder.ok)
        return [];
    const dockerfile = (0,text_decode/* entryOf */.Ms)(context, 'dockerfile')?.value;
    const named = (0,names_path/* resolvePath */.o1)(folder.path, dockerfile?.kind === 'scalar' ? dockerfile.text : 'Dockerfile');
    return [...(named.ok ? [named.path] : []), ...templateFiles(context, folder.path)];
}
function templateFiles(context, folder) {
    const nodes = TEMPLATE_KEYS.flatMap((key) => {
        const list = (0,text_decode/* entryOf */.Ms)(context, key)?.value;
        return list?.kind === 'list' ? list.items : [];
    });
    return nodes.flatMap((node) => {
        const resolved = node.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)(folder, node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function namedPaths(map, keys, path) {
    return keys.flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
        const resolved = node?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}

// EXTERNAL MODULE: ./build/core/names/closest.js
var closest = __webpack_require__(5762);
// EXTERNAL MODULE: ./build/core/formats/azureml/environment.js + 3 modules
var environment = __webpack_require__(1931);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/azureml.js








const WORTH_READING = /^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m;
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];
/** Keys in which a placeholder shows that the file is a template that still has to be filled in. */
const FILLED_IN = ['name', 'image', 'conda_file'];
const PLACE = { format: 'azureml', named: true };
const DECLARED = { ...(0,format/* emptySource */.$_)('azureml'), standing: 'declared' };
/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const azureml = {
    format: 'azureml',
    names: format/* isYamlName */.fd,
    recognizes: ({ text, read }) => {
        if (!WORTH_READING.test(text))
            return false;
        const reading = read(yaml/* readYaml */.g);
        if (reading.ok)
            return reading.root.kind === 'map' && !isTemplate(reading.root) && isEnvironment(reading.root);
        return !text.includes('{{') && (0,azureml_schema/* isEnvironmentSchema */.jX)((0,azureml_schema/* schemaLine */.cZ)(text));
    },
    resembles: resemblesEnvironment,
    includes: ({ path, read }) => {
        const reading = read(yaml/* readYaml */.g);
        return reading.ok && reading.root.kind === 'map' ? (0,environment/* environmentFiles */.r)(reading.root, path) : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.g);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(DECLARED, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const source = (0,environment/* parseEnvironment */.N)(findings, reading.root, files, PLACE);
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    },
};
function isEnvironment(root) {
    const schema = (0,text_decode/* entryOf */.Ms)(root, '$schema')?.value;
    if (schema?.kind === 'scalar')
        return (0,azureml_schema/* isEnvironmentSchema */.jX)(schema.text);
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const buildsFrom = build?.kind === 'map' && (0,text_decode/* entryOf */.Ms)(build, 'path') !== undefined;
    if (image?.kind !== 'scalar' && !buildsFrom)
        return false;
    if (image !== undefined && (0,text_decode/* entryOf */.Ms)(root, 'conda_file') !== undefined)
        return true;
    return (root.entries.every((entry) => fields/* ENVIRONMENT_KEYS */.J$.includes(entry.key)) &&
        EVIDENCE.some((key) => (0,text_decode/* entryOf */.Ms)(root, key) !== undefined));
}
const LANGUAGE_SERVER = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;
// Most files of a tree are something else, and are not parsed for it.
const WORTH_A_LOOK = /^(?:conda.?files?|inference.?configs?|os.?types?)\s*:|^#\s*yaml-language-server:/im;
/** Keys that only environments of Azure ML have. */
const OWN_KEYS = ['conda_file', 'inference_config', 'os_type'];
// What names the schema for editors alone, or has a key that nothing else has beside others that are right or nearly so.
function resemblesEnvironment({ text, read }) {
    if (!WORTH_A_LOOK.test(text) || text.includes('{{'))
        return false;
    const reading = read(yaml/* readYaml */.g);
    if (!reading.ok || reading.root.kind !== 'map')
        return false;
    const schema = LANGUAGE_SERVER.exec(text)?.[1];
    if (schema !== undefined && (0,azureml_schema/* isEnvironmentSchema */.jX)(schema))
        return true;
    const keys = reading.root.entries.map(({ key }) => fields/* ENVIRONMENT_KEYS */.J$.includes(key) ? key : (0,closest/* closest */.k)(key, fields/* ENVIRONMENT_KEYS */.J$));
    return keys.every((key) => key !== undefined) && OWN_KEYS.some((key) => keys.includes(key));
}
function isTemplate(root) {
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const values = FILLED_IN.map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    const path = build?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(build, 'path')?.value : undefined;
    return [...values, path].some((node) => node?.kind === 'scalar' && hasPlaceholder(node.text));
}
/** True if one line contains `{{ ... }}`. */
function hasPlaceholder(text) {
    return text.split(/[\n\r\u2028\u2029]/).some((line) => {
        const opened = line.indexOf('{{');
        return opened >= 0 && line.includes('}}', opened + 2);
    });
}

// EXTERNAL MODULE: ./build/core/formats/azureml/inline.js + 1 modules
var inline = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/azureml-v1.js + 7 modules
var azureml_v1 = __webpack_require__(2387);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var conda_environment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/core/names/subdir.js
var subdir = __webpack_require__(3004);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(638);
// EXTERNAL MODULE: ./build/core/names/url.js
var names_url = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/core/formats/locks/locked-package.js






/** The version of a lock, and the text to report if it is not supported. */
function versionOf(map) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'version')?.value;
    if (node === undefined)
        return { version: undefined, received: 'none' };
    if (node.kind !== 'scalar')
        return { version: undefined, received: `a ${node.kind}` };
    if (!node.plain)
        return { version: undefined, received: `the text ${(0,diagnostic/* quote */.hD)(node.text)}` };
    return { version: node.text, received: (0,diagnostic/* quote */.hD)(node.text) };
}
/**
 * Where findings for the packages of a subdir go. Packages locked for systems other than Linux are in no image, so
 * their findings are discarded.
 */
function findingsOf(findings, subdir) {
    return /^(?:linux-|noarch$)/.test(subdir) ? findings : new model_findings/* Findings */.Fv(findings.path);
}
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/**
 * `<url>#<digest>` of a conda package in a lock, with sha256 if known. Without a digest the file would not be pinned.
 */
function lockedConda(findings, at, url, { md5, sha256 }, subdir) {
    if (sha256 === undefined && md5 === undefined)
        return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} has no digest`, 'write the lock again with a current tool');
    const digest = sha256 === undefined ? md5 : `sha256:${sha256}`;
    const reading = (0,conda_url/* parseCondaUrl */.e)(`${url}#${digest}`);
    if (!reading.ok && reading.secret)
        return refuseSecret(findings, at);
    if (!reading.ok)
        return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)}: ${reading.reason}`);
    const { value } = reading;
    if (value.subdir === subdir || value.subdir === 'noarch')
        return (0,conda_url/* formatCondaUrl */.u)(value);
    return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} is locked for ${(0,diagnostic/* quote */.hD)(subdir)} and built for ${value.subdir}`);
}
const VCS = /^(?:git|hg|svn|bzr)\+/;
const COMMIT = /@[0-9a-f]{40}(?:#|$)/;
/** Canonical line of a pip package in a lock: `name @ url[ --hash=sha256:<hex>]`. */
function lockedPip(findings, at, name, location, sha256) {
    if ((0,names_url/* hasCredentials */.L)(location))
        return refuseSecret(findings, at);
    const fragment = /#sha256=([0-9a-f]{64})$/.exec(location);
    const url = fragment === null ? location : location.slice(0, fragment.index);
    const both = fragment !== null && sha256 !== undefined && fragment[1] !== sha256;
    if (both)
        return refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} has two digests`);
    if (!/^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//.test(url) || /[$\\]/.test(url))
        return refuse(findings, at, `expected a URL for pip package ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(location)}`, LOCAL);
    const vcs = VCS.test(url);
    if (vcs && !COMMIT.test(url))
        return refuse(findings, at, `${(0,diagnostic/* quote */.hD)(location)} names no commit of 40 hex digits`);
    const reading = (0,names_requirement/* parseRequirement */.pP)(`${name} @ ${url}`);
    if (!reading.ok || reading.requirement.kind !== 'named')
        return refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} at ${(0,diagnostic/* quote */.hD)(location)} is not understood`);
    // A commit is its own digest: conda-lock writes it in the place of the sha256.
    const digest = vcs ? undefined : (sha256 ?? fragment?.[1]);
    if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
        return refuse(findings, at, `expected 64 hex digits as sha256 of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(digest)}`);
    return `${(0,names_requirement/* formatRequirement */.zP)(reading.requirement)}${digest === undefined ? '' : ` --hash=sha256:${digest}`}`;
}
const LOCAL = 'publish the package, or install it in a Dockerfile on top of this environment';
function refuseSecret(findings, at) {
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
    return undefined;
}
function refuse(findings, at, message, hint) {
    findings.error('lock-package', message, { at, hint });
    return undefined;
}

// EXTERNAL MODULE: ./build/core/formats/conda/channels.js
var channels = __webpack_require__(2501);
;// CONCATENATED MODULE: ./build/core/formats/conda/explicit.js








const MARKER = /^[ \t]*@EXPLICIT[ \t\r]*$/m;
const NOARCH = 'noarch';
/**
 * Explicit lock files: URLs of packages after `@EXPLICIT`, as `conda list --explicit` and conda-lock write them.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments
 */
const condaExplicit = {
    format: 'conda-explicit',
    listsPackages: true,
    needsConda: true,
    namedBy: 'conda-file',
    names: (path) => isExplicitName((0,names_path/* fileName */.Md)(path).toLowerCase()),
    recognizes: ({ text }) => MARKER.test(text),
    includes: () => [],
    parse: ({ text, path }) => {
        const findings = new model_findings/* Findings */.Fv(path);
        const locked = [parseExplicit(findings, text)];
        return (0,format/* oneDefinition */.gO)({ ...(0,format/* emptySource */.$_)('conda-explicit'), python: { ...format/* NO_PYTHON */.ho, locked } }, findings.diagnostics);
    },
};
function parseExplicit(findings, text) {
    const lines = linesOf(text);
    const marker = lines.findIndex((line) => line.text === '@EXPLICIT');
    const packages = lines.flatMap((line, index) => {
        if (line.text.startsWith('#') || index === marker)
            return [];
        if (index > marker)
            return parsePackage(findings, line);
        const message = `${(0,diagnostic/* quote */.hD)(line.text)} stands before @EXPLICIT, where micromamba leaves it out`;
        findings.error('explicit-line', message, { at: line.at, hint: 'move it behind @EXPLICIT, or remove it' });
        return [];
    });
    return {
        conda: [...new Set(packages.map(({ url }) => url))],
        pip: lines.flatMap((line) => parsePip(findings, line)),
        subdir: subdirOf(findings, packages, lines),
    };
}
function linesOf(text) {
    return text.split('\n').flatMap((line, index) => {
        const trimmed = line.trim();
        const column = line.length - line.trimStart().length + 1;
        return trimmed === '' ? [] : [{ text: trimmed, at: { line: index + 1, column } }];
    });
}
function parsePackage(findings, { text, at }) {
    const reading = (0,conda_url/* parseCondaUrl */.e)(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: channels/* SECRET */.bB });
        return [];
    }
    if (reading.ok && (0,subdir/* isSubdir */.c)(reading.value.subdir)) {
        const { subdir } = reading.value;
        return [{ url: (0,conda_url/* formatCondaUrl */.u)(reading.value), subdir, at }];
    }
    const reason = reading.ok ? `${(0,diagnostic/* quote */.hD)(reading.value.subdir)} is no platform of conda` : reading.reason;
    const hint = /^https?:/.test(text) ? undefined : 'publish the package to a channel, and write its URL';
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
// Packages that conda-lock installs with pip, in lines that are comments to conda: `# pip name @ url#sha256=<hex>`.
function parsePip(findings, { text, at }) {
    const match = /^# pip (\S+) @ (\S+)(?: --hash=sha256:([0-9a-f]{64}))?$/.exec(text);
    if (match === null) {
        if (!/^# pip \S+ @ /.test(text))
            return [];
        const hint = 'write the lock again with conda-lock';
        findings.error('lock-package', `the line of pip ${(0,diagnostic/* quote */.hD)(text.slice(6))} is not read`, { at, hint });
        return [];
    }
    const [, name = '', url = '', sha256] = match;
    const line = lockedPip(findings, at, name, url, sha256);
    return line === undefined ? [] : [line];
}
// The platform comes from the URLs: conda ignores the platform comment, and micromamba only prints it.
function subdirOf(findings, packages, lines) {
    const comment = lines.find(({ text }) => text.startsWith('# platform: '));
    const stated = comment?.text.slice('# platform: '.length).trim();
    const known = stated !== undefined && (0,subdir/* isSubdir */.c)(stated) ? stated : undefined;
    const [first] = packages.filter(({ subdir }) => subdir !== NOARCH);
    const other = packages.find(({ subdir }) => subdir !== NOARCH && subdir !== first?.subdir);
    if (first === undefined)
        return known ?? NOARCH;
    if (other !== undefined) {
        const message = `expected packages for one platform, received ${first.subdir} and ${other.subdir}`;
        findings.error('explicit-platform', message, { at: other.at, hint: 'write one file a platform' });
    }
    if (comment !== undefined && known !== first.subdir) {
        const message = `the comment says ${(0,diagnostic/* quote */.hD)(stated ?? '')}, the packages are for ${first.subdir}`;
        findings.warning('explicit-platform', message, { at: comment.at, hint: `write "# platform: ${first.subdir}"` });
    }
    return first.subdir;
}
function isExplicitName(name) {
    if (name.endsWith('.lock') || /(?:linux|osx|win)-[a-z0-9]+(?:\.pin)?(?:\.(?:txt|out))?$/.test(name))
        return true;
    return name.endsWith('.txt') && /conda|explicit|spec/.test(name.slice(0, -'.txt'.length));
}

;// CONCATENATED MODULE: ./build/core/formats/locks/install-order.js
/**
 * Texts in installation order, because micromamba installs in the order of the file: every package after the packages
 * that it needs, otherwise in the lock's order. A cycle is entered at its first package. That python needs pip is
 * ignored, because pip needs python. https://github.com/conda/conda/blob/24.11.0/conda/common/toposort.py#L94
 */
function installOrder(packages) {
    const places = new Map(packages.map(({ name }, place) => [name, place]));
    const needs = packages.map(({ name, dependencies }) => {
        const counted = dependencies.filter((other) => name !== 'python' || other !== 'pip');
        return counted.flatMap((other) => places.get(other) ?? []).sort((a, b) => a - b);
    });
    const order = [];
    const entered = new Set();
    for (const root of packages.keys())
        if (!entered.has(root))
            walk(root, needs, entered, order);
    return order.flatMap((place) => packages[place]?.text ?? []);
}
// An explicit stack: a chain of packages can be longer than the call stack is deep.
function walk(root, needs, entered, order) {
    const stack = [{ place: root, next: 0 }];
    entered.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const need = needs[top.place]?.[top.next];
        top.next += 1;
        if (need === undefined) {
            order.push(top.place);
            stack.pop();
        }
        else if (!entered.has(need)) {
            entered.add(need);
            stack.push({ place: need, next: 0 });
        }
    }
}

;// CONCATENATED MODULE: ./build/core/formats/conda/lock.js








/** `conda-lock.yml`: https://github.com/conda/conda-lock/blob/v4.0.3/conda_lock/lockfile/v1/models.py */
const condaLock = {
    format: 'conda-lock',
    listsPackages: true,
    needsConda: true,
    namedBy: 'conda-file',
    names: format/* isYamlName */.fd,
    recognizes: ({ text }) => /^package\s*:/m.test(text) && /^metadata\s*:/m.test(text) && /^[ \t]+content_hash[ \t]*:/m.test(text),
    includes: ({ path, read }) => sourcesOf(read(readHead), path),
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.g);
        const source = (0,format/* emptySource */.$_)('conda-lock');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(source, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const packages = parseLock(findings, reading.root);
        const consumes = sourcesOf(read(readHead), path).filter((file) => files.get(file)?.kind === 'text');
        return definitionsOf(packages, (locked) => ({
            source: { ...source, consumes, python: { ...format/* NO_PYTHON */.ho, locked } },
            diagnostics: findings.diagnostics,
        }));
    },
};
// Reads only the part before the packages, which names the files that were locked. The package list may be long.
function readHead(text, path) {
    return (0,yaml/* readYaml */.g)(text.slice(0, Math.max(0, text.search(/^package\s*:/m))), path);
}
function sourcesOf(reading, path) {
    const metadata = reading.ok && reading.root.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(reading.root, 'metadata')?.value : undefined;
    const sources = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'sources')?.value : undefined;
    return (sources?.kind === 'list' ? sources.items : []).flatMap((item) => {
        const resolved = item.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), item.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function definitionsOf(packages, read) {
    const others = new Set(packages.flatMap(({ categories }) => [...categories]).filter((name) => name !== 'main'));
    const extra = [...others].sort().map((name) => {
        const suffix = `#/category/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return { suffix, ...read(lockedOf(packages, ['main', name])) };
    });
    return { definitions: [{ suffix: '', ...read(lockedOf(packages, ['main'])) }, ...extra], uses: [] };
}
/** Packages to install for the categories, by platform. Platforms without packages are left out. */
function lockedOf(packages, categories) {
    const wanted = packages.filter((locked) => categories.some((name) => locked.categories.has(name)));
    return [...Map.groupBy(wanted, ({ platform }) => platform)].map(([subdir, all]) => ({
        conda: installOrder(all.filter(({ manager }) => manager === 'conda')),
        pip: all.filter(({ manager }) => manager === 'pip').map(({ text }) => text),
        subdir,
    }));
}
const KEYS = ['version', 'metadata', 'package'];
function parseLock(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a conda-lock file');
    if (map === undefined)
        return [];
    const { version, received } = versionOf(map);
    if (version !== '1' && version !== '2') {
        const hint = 'write the lock again with conda-lock 1.0 or later';
        findings.error('lock-version', `expected version 1, received ${received}`, { at: map.at, hint });
        return [];
    }
    (0,text_decode/* checkKeys */.L)(findings, map, KEYS, 'a conda-lock file');
    const known = new Map();
    for (const item of lock_required(findings, map, 'package', text_decode/* decodeList */.VX) ?? []) {
        const locked = lock_parsePackage(findings, item, version);
        if (locked === undefined)
            continue;
        const key = JSON.stringify([locked.manager, locked.name, locked.platform]);
        const first = known.get(key);
        if (first === undefined)
            known.set(key, locked);
        else
            join(findings, item, first, locked, version);
    }
    return [...known.values()].filter(({ text }) => text !== '');
}
// Version 1 has an entry for each category of a package. If two of them differ, conda-lock uses only one.
function join(findings, item, first, again, version) {
    const repeated = version === '2' || [...again.categories].some((name) => first.categories.has(name));
    if (repeated || first.text !== again.text) {
        const message = `package ${(0,diagnostic/* quote */.hD)(again.name)} is locked twice for ${(0,diagnostic/* quote */.hD)(again.platform)}`;
        findings.error('lock-package', message, { at: item.at, hint: 'keep one entry a category, all with one URL' });
    }
    for (const name of again.categories)
        first.categories.add(name);
}
const PACKAGE_KEYS = ['name', 'version', 'manager', 'platform', 'dependencies', 'url', 'hash', 'source', 'build'];
const CATEGORY_KEYS = {
    '1': ['category', 'optional'],
    '2': ['categories'],
};
function lock_parsePackage(findings, item, version) {
    const written = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
    if (written === undefined)
        return undefined;
    const map = withoutNull(written, ['source', 'build']);
    (0,text_decode/* checkKeys */.L)(findings, map, [...PACKAGE_KEYS, ...(CATEGORY_KEYS[version] ?? [])], 'a package');
    const field = (key) => lock_required(findings, map, key, text_decode/* decodeString */.sc);
    field('version');
    const [name, manager, platform, url] = [field('name'), field('manager'), field('platform'), field('url')];
    const digests = parseDigests(findings, map);
    if (name === undefined || manager === undefined || platform === undefined || url === undefined)
        return undefined;
    if (manager !== 'conda' && manager !== 'pip') {
        const message = `expected conda or pip as manager of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(manager)}`;
        findings.error('wrong-value', message, { at: (0,text_decode/* entryOf */.Ms)(map, 'manager')?.at });
        return undefined;
    }
    const source = directSource(findings, map);
    const found = source === undefined || manager === 'conda' ? { location: url, ...digests } : { location: source, ...NO_DIGESTS };
    const categories = new Set(parseCategories(findings, map, version));
    const common = { name, manager, platform, categories, dependencies: dependenciesOf(findings, map) };
    if (manager === 'conda' && digests.md5 === undefined)
        findings.error('field-missing', `expected md5 in hash of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return { ...common, text: textOf(findingsOf(findings, platform), map.at, common, found) ?? '' };
}
function textOf(findings, at, { name, manager, platform }, { location, ...digests }) {
    if (manager === 'pip')
        return lockedPip(findings, at, name, location, digests.sha256);
    // Virtual packages describe the machine that created the lock; they have no file.
    return name.startsWith('__') ? undefined : lockedConda(findings, at, location, digests, platform);
}
// Removes nullable members that are null, so that they count as absent.
function withoutNull(map, keys) {
    const isNull = (node) => node.kind === 'scalar' && node.plain && /^(?:null|~|)$/.test(node.text);
    return { ...map, entries: map.entries.filter(({ key, value }) => !keys.includes(key) || !isNull(value)) };
}
function lock_required(findings, map, key, decode) {
    if ((0,text_decode/* entryOf */.Ms)(map, key) === undefined)
        findings.error('field-missing', `expected ${key}`, { at: map.at });
    return (0,text_decode/* decodeOptional */.BV)(findings, map, key, decode);
}
const NO_DIGESTS = { md5: undefined, sha256: undefined };
function parseDigests(findings, map) {
    const written = lock_required(findings, map, 'hash', text_decode/* decodeMap */.P2);
    if (written === undefined)
        return NO_DIGESTS;
    const hash = withoutNull(written, ['md5', 'sha256']);
    (0,text_decode/* checkKeys */.L)(findings, hash, ['md5', 'sha256'], 'hash');
    const digest = (key) => (0,text_decode/* decodeOptional */.BV)(findings, hash, key, text_decode/* decodeString */.sc);
    return { md5: digest('md5'), sha256: digest('sha256') };
}
// conda-lock installs a direct reference from its own URL, with the digest in it; `hash` belongs to `url`.
function directSource(findings, map) {
    const source = (0,text_decode/* decodeOptional */.BV)(findings, map, 'source', text_decode/* decodeMap */.P2);
    if (source === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url'], 'source');
    const type = lock_required(findings, source, 'type', text_decode/* decodeString */.sc);
    if (type !== undefined && type !== 'url')
        findings.error('wrong-value', `expected url as type of source, received ${(0,diagnostic/* quote */.hD)(type)}`, { at: source.at });
    return lock_required(findings, source, 'url', text_decode/* decodeString */.sc);
}
function parseCategories(findings, map, version) {
    if (version === '2')
        return (0,text_decode/* decodeOptional */.BV)(findings, map, 'categories', text_decode/* decodeStrings */.zC) ?? [];
    lock_required(findings, map, 'optional', text_decode/* decodeBoolean */.J2);
    return [(0,text_decode/* decodeOptional */.BV)(findings, map, 'category', text_decode/* decodeString */.sc) ?? 'main'];
}
function dependenciesOf(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'dependencies', text_decode/* decodeMap */.P2)?.entries ?? [];
    for (const { key, value } of entries)
        (0,text_decode/* decodeString */.sc)(findings, value, `dependencies.${key}`);
    return entries.map(({ key }) => key);
}

// EXTERNAL MODULE: ./build/core/formats/dockerfile/dockerfile.js
var dockerfile = __webpack_require__(9452);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/core/text/toml-string.js
/**
 * Reads a string of TOML 1.0 at an offset of a valid text, and returns where it ends. The value is missing if the
 * string contains an escape that TOML 1.0 does not define. https://toml.io/en/v1.0.0#string
 */
function tomlString(text, start) {
    const quote = text.charAt(start);
    const marks = text.startsWith(quote.repeat(3), start) ? 3 : 1;
    const close = closingQuote(text, start + marks, quote, marks);
    const content = text.slice(marks === 3 && text[start + marks] === '\n' ? start + marks + 1 : start + marks, close);
    return { value: quote === '"' ? unescaped(content) : content, end: Math.min(close + marks, text.length) };
}
/** Offset of the quotes that end a string; up to two more may precede the closing three. */
function closingQuote(text, start, quote, marks) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\' && quote === '"')
            at += 1;
        else if (text.startsWith(quote.repeat(marks), at)) {
            let end = at;
            while (marks === 3 && end < at + 2 && text[end + 3] === quote)
                end += 1;
            return end;
        }
    }
    return text.length;
}
const ESCAPE = /\\(?:([ \t]*\n[ \t\n]*)|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs;
const ESCAPES = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    '\\': '\\',
};
function unescaped(content) {
    let known = true;
    const text = content.replace(ESCAPE, (_whole, lineEnd, short, long, letter = '') => {
        if (lineEnd !== undefined)
            return '';
        const hex = short ?? long;
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        known &&= Object.hasOwn(ESCAPES, letter);
        return ESCAPES[letter] ?? '';
    });
    return known ? text : undefined;
}

;// CONCATENATED MODULE: ./build/core/text/toml-tree.js

/**
 * The tree of a TOML document with the positions of its keys and values. The library has already accepted the text,
 * but it accepts some invalid dates; those, and syntax that only TOML 1.1 allows, are refused here. Linear time.
 * https://toml.io/en/v1.0.0
 */
function tomlTree(text, limits) {
    const scan = { text, limits, at: 0, line: 1, lineStart: 0, lineEnd: lineEnd(text, 0), nodes: 0 };
    try {
        const root = readDocument(scan);
        return { ok: true, root };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { ok: false, code: error.code, message: error.message, at: error.at };
    }
}
class Refusal extends Error {
    code;
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}
function readDocument(scan) {
    const root = newTable(scan, { line: 1, column: 1 });
    let table = root;
    for (skipLines(scan); scan.at < scan.text.length; skipLines(scan)) {
        if (scan.text[scan.at] === '[')
            table = readHeader(scan, root);
        else
            readPair(scan, table, 1);
        skipBlanks(scan);
        if (scan.at < scan.text.length && !/[\n#]/.test(scan.text.charAt(scan.at)))
            throw notAlike(scan);
    }
    return strip(root);
}
// Readers of the tree do not need the maps by key.
function strip(value) {
    if (value.kind === 'scalar')
        return value;
    if (value.kind === 'list')
        return { kind: 'list', at: value.at, items: value.items.map(strip) };
    const entries = value.entries.map((entry) => ({ key: entry.key, at: entry.at, value: strip(entry.value) }));
    return { kind: 'map', at: value.at, entries };
}
function readHeader(scan, root) {
    const isElement = scan.text.startsWith('[[', scan.at);
    scan.at += isElement ? 2 : 1;
    const parts = readKey(scan);
    const last = parts.at(-1);
    expect(scan, isElement ? ']]' : ']');
    const parent = descend(scan, root, parts.slice(0, -1));
    const existing = parent.byKey.get(last.name);
    if (!isElement)
        return existing?.kind === 'map' ? existing : addTable(scan, parent, last);
    const list = existing?.kind === 'list' ? existing : addValue(parent, last, newList(scan, last.at));
    const element = newTable(scan, last.at);
    list.items.push(element);
    return element;
}
/** The table that a dotted key leads to; for an array of tables, its last element. */
function descend(scan, from, parts) {
    checkDepth(scan, parts.length);
    return parts.reduce((table, part) => {
        const found = table.byKey.get(part.name);
        const inner = found?.kind === 'list' ? found.items.at(-1) : found;
        return inner?.kind === 'map' ? inner : addTable(scan, table, part);
    }, from);
}
function readPair(scan, table, depth) {
    const parts = readKey(scan);
    const last = parts.at(-1);
    const parent = descend(scan, table, parts.slice(0, -1));
    expect(scan, '=');
    skipBlanks(scan);
    addValue(parent, last, readValue(scan, depth + parts.length));
}
function addTable(scan, parent, key) {
    return addValue(parent, key, newTable(scan, key.at));
}
function addValue(parent, key, value) {
    parent.entries.push({ key: key.name, at: key.at, value });
    parent.byKey.set(key.name, value);
    return value;
}
function newTable(scan, at) {
    count(scan);
    return { kind: 'map', at, entries: [], byKey: new Map() };
}
function newList(scan, at) {
    count(scan);
    return { kind: 'list', at, items: [] };
}
function count(scan) {
    scan.nodes += 1;
    if (scan.nodes > scan.limits.nodes)
        throw new Refusal('toml-limits', '', here(scan));
}
function checkDepth(scan, depth) {
    if (depth > scan.limits.depth)
        throw new Refusal('toml-limits', '', here(scan));
}
/** Reads a dotted key and the white space around it. */
function readKey(scan) {
    const parts = [];
    do {
        if (parts.length > 0)
            scan.at += 1;
        skipBlanks(scan);
        const at = here(scan);
        const quoted = /["']/.test(scan.text.charAt(scan.at));
        parts.push({ at, name: quoted ? readString(scan) : take(scan, BARE_KEY) });
        skipBlanks(scan);
    } while (scan.text[scan.at] === '.');
    return parts;
}
function readValue(scan, depth) {
    checkDepth(scan, depth);
    const at = here(scan);
    const sign = scan.text[scan.at];
    if (sign === '[')
        return readList(scan, at, depth);
    if (sign === '{')
        return readInlineTable(scan, at, depth);
    count(scan);
    if (sign === '"' || sign === "'")
        return { kind: 'scalar', at, text: readString(scan), plain: false };
    const text = take(scan, BARE_VALUE);
    if (/(?:^|[Tt ])\d\d:\d\d(?!:)/.test(text))
        throw only11(at, 'a time without seconds');
    return { kind: 'scalar', at, text, plain: true };
}
function readList(scan, at, depth) {
    const list = newList(scan, at);
    scan.at += 1;
    for (skipLines(scan); scan.text[scan.at] !== ']'; skipLines(scan)) {
        if (scan.text[scan.at] === ',')
            scan.at += 1;
        else
            list.items.push(readValue(scan, depth + 1));
    }
    scan.at += 1;
    return list;
}
function readInlineTable(scan, at, depth) {
    const table = newTable(scan, at);
    scan.at += 1;
    skipBlanks(scan);
    while (scan.text[scan.at] !== '}') {
        if (/[\n#]/.test(scan.text.charAt(scan.at)))
            throw only11(here(scan), 'a line break in an inline table');
        readPair(scan, table, depth);
        skipBlanks(scan);
        const comma = scan.text[scan.at] === ',';
        if (comma)
            scan.at += 1;
        skipBlanks(scan);
        if (comma && scan.text[scan.at] === '}')
            throw only11(here(scan), 'a comma at the end of an inline table');
    }
    scan.at += 1;
    return table;
}
function only11(at, what) {
    return new Refusal('toml-syntax', `only TOML 1.1 allows ${what}, and not every tool reads it`, at);
}
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /\d{4}-\d\d-\d\d \d\d[^\s,\]}#]*|[^\s,\]}#]+/y;
/** Reads the match of the pattern at the current position. */
function take(scan, pattern) {
    pattern.lastIndex = scan.at;
    const text = pattern.exec(scan.text)?.[0];
    if (text === undefined)
        throw notAlike(scan);
    scan.at += text.length;
    return text;
}
function expect(scan, sign) {
    if (!scan.text.startsWith(sign, scan.at))
        throw notAlike(scan);
    scan.at += sign.length;
}
function notAlike(scan) {
    return new Refusal('toml-syntax', 'the text is not read alike by every TOML reader', here(scan));
}
function readString(scan) {
    const at = here(scan);
    const { value, end } = tomlString(scan.text, scan.at);
    scan.at = end;
    if (value === undefined)
        throw only11(at, 'such an escape');
    return value;
}
function skipBlanks(scan) {
    while (scan.text[scan.at] === ' ' || scan.text[scan.at] === '\t')
        scan.at += 1;
}
/** Skips white space, line breaks and comments. */
function skipLines(scan) {
    for (;;) {
        while (/[ \t\n]/.test(scan.text.charAt(scan.at)))
            scan.at += 1;
        if (scan.text[scan.at] !== '#')
            return;
        const end = scan.text.indexOf('\n', scan.at);
        scan.at = end < 0 ? scan.text.length : end;
    }
}
// Positions are requested in text order, so each line is counted once.
function here(scan) {
    while (scan.lineEnd < scan.at) {
        scan.line += 1;
        scan.lineStart = scan.lineEnd + 1;
        scan.lineEnd = lineEnd(scan.text, scan.lineStart);
    }
    return { line: scan.line, column: scan.at - scan.lineStart + 1 };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/core/text/toml.js




const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
const BOM = 'a byte order mark is not read by every TOML reader';
/**
 * Parses a TOML 1.0 document into the tree used for YAML. Strings become scalars that are not plain; numbers, booleans
 * and dates become plain scalars with their text. Refused with a position: syntax errors, syntax that only TOML 1.1
 * allows, and documents beyond 200,000 nodes or 64 levels. https://toml.io/en/v1.0.0
 */
function readToml(written, path) {
    const reading = toml_readDocument(written);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
function toml_readDocument(written) {
    const text = written.replaceAll('\r\n', '\n');
    if (text.startsWith('\uFEFF'))
        return toml_refuse('toml-syntax', BOM, { line: 1, column: 1 });
    const values = parseValues(text);
    if (!values.ok)
        return toml_refuse('toml-syntax', values.message, values.at);
    const tree = tomlTree(text, { nodes: MAX_NODES, depth: MAX_DEPTH });
    if (!tree.ok)
        return toml_refuse(tree.code, tree.code === 'toml-limits' ? LIMITS : tree.message, tree.at);
    const unequal = difference(tree.root, values.root);
    if (unequal !== undefined)
        return toml_refuse('toml-syntax', 'the value is not read alike by every TOML reader', unequal);
    return { ok: true, root: tree.root };
}
function parseValues(text) {
    try {
        return { ok: true, root: (0,dist/* parse */.qg)(text, { maxDepth: MAX_DEPTH }) };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const message = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';
        return { ok: false, message, at: { line: error.line, column: error.column } };
    }
}
// The same text can be at several paths, so the caller adds the path.
function toml_refuse(code, message, at) {
    return { ok: false, diagnostic: (0,model_findings/* finding */.gk)('error', code, message, { path: '', at }) };
}
// The tree comes from a second parser. If it differs from the library's result, the document is refused.
function difference(node, value) {
    if (node.kind === 'scalar')
        return sameScalar(node.text, node.plain, value) ? undefined : node.at;
    if (node.kind === 'list') {
        if (!Array.isArray(value) || value.length !== node.items.length)
            return node.at;
        return first(node.items.map((item, index) => [item, value[index]]));
    }
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== node.entries.length)
        return node.at;
    const table = value;
    return first(node.entries.map((entry) => [entry.value, table[entry.key]]));
}
function first(pairs) {
    for (const [node, value] of pairs) {
        const at = difference(node, value);
        if (at !== undefined)
            return at;
    }
    return undefined;
}
const DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ](?=\d)|$))?(?:\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?$/;
function sameScalar(text, plain, value) {
    if (!plain)
        return value === text;
    if (typeof value === 'boolean')
        return text === String(value);
    if (typeof value === 'number')
        return Object.is(numberOf(text), value);
    return value instanceof Date && DATE.test(text) && !(0,yaml_scalar/* isUnreadable */.GZ)(text);
}
// The library has no negative zero for integers.
function numberOf(text) {
    const plain = text
        .replaceAll('_', '')
        .replace(/inf$/, 'Infinity')
        .replace(/^[-+]?nan$/, 'NaN');
    return /^[-+]0$/.test(plain) ? 0 : Number(plain);
}

// EXTERNAL MODULE: ./build/core/text/fields.js
var text_fields = __webpack_require__(1071);
;// CONCATENATED MODULE: ./build/core/text/toml-fields.js


const toml = (0,text_fields/* fieldReader */.AL)({
    map: 'a table',
    list: 'an array',
    scalar: diagnostic/* quote */.hD,
    isString: ({ plain }) => !plain,
    truth: /^(?:true|false)$/,
});
const NO_MAP = { kind: 'map', at: diagnostic/* START */.d3, entries: [] };
/** The string value of a key, or `undefined`; a value of another type is an error. */
function stringOf(findings, map, key) {
    const entry = (0,text_fields/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : stringFrom(findings, entry.value, key);
}
/** A TOML string; values without quotes are not strings. */
function stringFrom(findings, node, what) {
    return toml.string(findings, node, { what, expected: 'a string' });
}
/** The boolean value of a key; `false` if the key is missing. */
function booleanOf(findings, map, key) {
    const node = (0,text_fields/* entryOf */.Ms)(map, key)?.value;
    return node === undefined ? false : (toml.boolean(findings, node, key) ?? false);
}
/** The table of a key; empty if the key is missing. */
function tableOf(findings, map, key) {
    const node = (0,text_fields/* entryOf */.Ms)(map, key)?.value;
    return (node && toml.map(findings, node, key)) ?? NO_MAP;
}
/** The entries of a key's table. */
function entriesOf(findings, map, key) {
    return tableOf(findings, map, key).entries;
}
/** The elements of a key's array; empty if the key is missing. */
function itemsOf(findings, map, key) {
    const node = (0,text_fields/* entryOf */.Ms)(map, key)?.value;
    return node === undefined ? [] : itemsFrom(findings, node, key);
}
function itemsFrom(findings, node, what) {
    return toml.list(findings, node, what) ?? [];
}
/** The tables in a key's array. */
function tablesOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => tableFrom(findings, item, `an element of ${key}`) ?? []);
}
const tableFrom = toml.map;
/** The strings in a key's array. */
function stringsOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => stringFrom(findings, item, `an element of ${key}`) ?? []);
}
/** The string value of a required key. */
function requiredString(findings, map, key, where) {
    if ((0,text_fields/* entryOf */.Ms)(map, key) !== undefined)
        return stringOf(findings, map, key);
    missing(findings, map.at, key, where);
    return undefined;
}
function missing(findings, at, key, where) {
    findings.error('field-missing', `expected ${key} in ${where}`, { at });
}

// EXTERNAL MODULE: ./build/core/names/marker.js
var marker = __webpack_require__(4239);
;// CONCATENATED MODULE: ./build/core/formats/locks/lock-condition.js

const ALWAYS = [[]];
const NEVER = [];
/** Maximum number of clauses in one condition. */
const MAX_CLAUSES = 64;
/** Maximum number of comparisons in one clause: each is compared with every other one. */
const MAX_ATOMS = 64;
function lockBudget() {
    return { left: 5_000_000 };
}
/**
 * Reads a marker. `undefined` if it is not a valid marker, if `decide` does not know a comparison, or beyond the
 * budget.
 */
function parseCondition(text, decide, budget) {
    const canonical = (0,marker/* parseMarker */.g)(text);
    if (canonical === undefined)
        return undefined;
    const reader = { tokens: canonical.match(TOKEN) ?? [], at: 0, decide, budget };
    return readDisjunction(reader);
}
/** The condition that is true if either condition is true; `undefined` beyond the budget. */
function either(a, b, budget) {
    return simplify([...a, ...b], budget);
}
/** The condition that is true if both conditions are true; `undefined` beyond the budget. */
function both(a, b, budget) {
    return simplify(a.flatMap((left) => b.map((right) => [...left, ...right])), budget);
}
/** The condition as a marker; `undefined` if it is always true. */
function formatCondition(condition) {
    if (condition.some((clause) => clause.length === 0))
        return undefined;
    const several = condition.length > 1;
    return condition
        .map((clause) => (several && clause.length > 1 ? `(${clause.join(' and ')})` : clause.join(' and ')))
        .join(' or ');
}
// Tokens of canonical text, in which a quoted string contains no quotes of its own kind.
const TOKEN = /[()]|"[^"]*"|'[^']*'|[^\s()"']+/g;
function readDisjunction(reader) {
    return readChain(reader, 'or', either, () => readChain(reader, 'and', both, () => readTerm(reader)));
}
function readChain(reader, word, join, next) {
    let condition = next();
    while (condition !== undefined && reader.tokens[reader.at] === word) {
        reader.at += 1;
        const operand = next();
        condition = operand === undefined ? undefined : join(condition, operand, reader.budget);
    }
    return condition;
}
function readTerm(reader) {
    if (reader.tokens[reader.at] !== '(')
        return readComparison(reader);
    reader.at += 1;
    const inner = readDisjunction(reader);
    reader.at += 1;
    return inner;
}
function readComparison(reader) {
    const [left = '', first = ''] = reader.tokens.slice(reader.at, reader.at + 2);
    const operator = first === 'not' ? 'not in' : first;
    const right = reader.tokens[reader.at + (first === 'not' ? 3 : 2)] ?? '';
    reader.at += first === 'not' ? 4 : 3;
    const decided = reader.decide(left, operator, right);
    if (decided === 'unknown')
        return undefined;
    if (decided !== undefined)
        return decided ? ALWAYS : NEVER;
    return [[`${left} ${operator} ${right}`]];
}
function simplify(clauses, budget) {
    budget.left -= clauses.length * clauses.length + 1;
    if (budget.left < 0)
        return undefined;
    const normalized = clauses.map(normalizeClause);
    if (normalized.some(({ length }) => length > MAX_ATOMS))
        return undefined;
    let kept = absorb(normalized.filter((clause) => !contradicts(clause)));
    for (let shorter = shorten(kept); shorter !== undefined; shorter = shorten(kept)) {
        budget.left -= kept.length * kept.length;
        kept = absorb(shorter);
    }
    if (kept.length > MAX_CLAUSES || budget.left < 0)
        return undefined;
    return kept.toSorted((a, b) => compare(a.join('\n'), b.join('\n')));
}
function normalizeClause(clause) {
    return [...new Set(clause)].sort();
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function contradicts(clause) {
    return clause.some((atom) => clause.includes(opposite(atom) ?? ''));
}
/** Removes clauses that are implied by a shorter one. */
function absorb(clauses) {
    const kept = [];
    for (const clause of clauses.toSorted((a, b) => a.length - b.length)) {
        if (!kept.some((other) => isSubset(other, clause)))
            kept.push(clause);
    }
    return kept;
}
function isSubset(part, whole) {
    return part.every((atom) => whole.includes(atom));
}
/** `a or (not a and b)` is `a or b`: returns the clauses with the first one shortened that way, or `undefined`. */
function shorten(clauses) {
    for (const [index, clause] of clauses.entries()) {
        const atom = clause.find((candidate) => isNeedless(candidate, clause, clauses));
        if (atom !== undefined)
            return clauses.with(index, clause.filter((other) => other !== atom));
    }
    return undefined;
}
function isNeedless(atom, clause, clauses) {
    const negated = opposite(atom);
    if (negated === undefined)
        return false;
    return clauses.some((other) => other.includes(negated) && other.every((part) => part === negated || clause.includes(part)));
}
const OPPOSITES = { '==': '!=', '!=': '==', in: 'not in', 'not in': 'in' };
const ORDERED = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
// `<` and `>=` are opposites only for versions: other values may be neither less nor greater.
function opposite(atom) {
    const match = /^(\S+) (not in|\S+) (.*)$/.exec(atom);
    const [, left = '', operator = '', right = ''] = match ?? [];
    const ordered = /^(?:python_version|python_full_version|implementation_version)$/.test(left);
    const other = OPPOSITES[operator] ?? (ordered ? ORDERED[operator] : undefined);
    return other === undefined ? undefined : `${left} ${other} ${right}`;
}

// EXTERNAL MODULE: ./build/core/names/affixes.js
var affixes = __webpack_require__(4339);
// EXTERNAL MODULE: ./build/core/formats/requirements/entry.js
var entry = __webpack_require__(3998);
;// CONCATENATED MODULE: ./build/core/formats/locks/lock-lines.js










const DEFAULT_INDEX = 'https://pypi.org/simple';
const lock_lines_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/** Budget that a definition and each of its lines use, in compared clauses. */
const DEFINITION_COST = 5000;
const LINE_COST = 20;
/** One definition of a lock, with the findings for the file and for its own packages. */
function lockReading(findings, budget, suffix, empty, linesOf) {
    const own = new model_findings/* Findings */.Fv(findings.path);
    budget.left -= DEFINITION_COST;
    const lines = budget.left < 0 ? [] : linesOf(own);
    budget.left -= lines.length * LINE_COST;
    if (budget.left < 0)
        own.error('lock-limits', 'the lock is too large to be read for each extra and group', { at: diagnostic/* START */.d3 });
    const { pip, parts, localPackages } = lockedLines(own, budget.left < 0 ? [] : lines, (0,names_path/* directoryOf */.jt)(findings.path));
    const source = { ...empty, python: { ...format/* NO_PYTHON */.ho, pip }, parts, localPackages };
    return { suffix, source, diagnostics: [...findings.diagnostics, ...own.diagnostics] };
}
/** The name of an extra or a group as part of a JSON pointer. */
function pointerPart(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Canonical pip lines of what a lock installs: the indexes, then the packages in the order given. */
function lockedLines(findings, lines, directory) {
    const installed = lines.filter(({ locked, condition }) => locked.origin.kind !== 'none' && condition.length > 0);
    const unhashed = installed.find(({ locked }) => !isHashed(locked));
    const indexes = indexLines(findings, installed, unhashed === undefined);
    if (unhashed !== undefined && installed.some(({ locked }) => isHashed(locked)))
        reportUnhashed(findings, unhashed);
    const entries = installed.flatMap((line) => {
        const entry = lockedEntry(findings, line, unhashed === undefined, directory);
        return entry === undefined ? [] : [[entry, line]];
    });
    const parts = entries.flatMap(([entry, { locked }]) => 'requirement' in entry
        ? [
            {
                kind: 'pip',
                text: entry.entry,
                requirement: entry.requirement,
                written: (0,contract_parts/* sourcePlace */.$Y)(findings.path, locked),
            },
        ]
        : []);
    const localPackages = entries.flatMap(([{ entry }, { locked }]) => entry[0] === 'path' ? [{ path: entry[1], at: locked.at }] : []);
    return { pip: [...indexes, ...entries.map(([{ entry }]) => entry)], parts, localPackages };
}
function isHashed({ origin, hashes }) {
    return hashes.length > 0 && (origin.kind === 'index' || origin.kind === 'url');
}
// pip checks the hashes of either all packages or none.
// https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
function reportUnhashed(findings, { locked }) {
    const message = `pip cannot check a hash of ${(0,diagnostic/* quote */.hD)(locked.name)}, and so it checks none: the lines carry versions alone`;
    const hint = 'lock it from an index or a URL with a hash';
    findings.warning('lock-unhashed', message, { at: locked.at, hint });
}
/**
 * pip does not tie a package to an index. With several indexes, the hashes identify the files; without them, any index
 * could serve any package.
 */
function indexLines(findings, lines, hashed) {
    const urls = new Map();
    for (const { locked } of lines) {
        if (locked.origin.kind !== 'index')
            continue;
        const url = (0,affixes/* withoutTrailing */.h)(locked.origin.url ?? DEFAULT_INDEX, '/');
        if (!urls.has(url))
            urls.set(url, locked.at);
    }
    const [first, second] = [...urls];
    if (first === undefined || (second === undefined && first[0] === DEFAULT_INDEX))
        return [];
    if (second !== undefined && !hashed) {
        const message = 'packages of several indexes, and not every one has a hash';
        findings.error('lock-indexes', message, { at: second[1], hint: 'lock all packages from one index' });
        return [];
    }
    for (const [url, at] of urls)
        checkIndex(findings, url, at);
    const [main, ...others] = urls.has(DEFAULT_INDEX)
        ? [DEFAULT_INDEX, ...[...urls.keys()].filter((url) => url !== DEFAULT_INDEX)]
        : [...urls.keys()];
    return [`--index-url ${main}`, ...others.map((url) => `--extra-index-url ${url}`)];
}
function checkIndex(findings, url, at) {
    if ((0,names_url/* hasCredentials */.L)(url))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
    else if (!/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
        findings.error('lock-package', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
}
function lockedEntry(findings, { locked, condition }, hashed, directory) {
    const { origin, at } = locked;
    if ((origin.kind === 'url' || origin.kind === 'git') && (0,names_url/* hasCredentials */.L)(origin.url)) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
        return undefined;
    }
    const marker = formatCondition(condition);
    const behind = marker === undefined ? '' : ` ; ${marker}`;
    if (origin.kind === 'path')
        return localEntry(findings, locked, `./${origin.path}${behind}`, directory);
    const body = origin.kind === 'url' || origin.kind === 'git' ? ` @ ${origin.url}` : `==${locked.version ?? ''}`;
    const reading = (0,names_requirement/* parseRequirement */.pP)(`${locked.name}${body}${behind}`);
    if (!reading.ok) {
        const message = `package ${(0,diagnostic/* quote */.hD)(locked.name)}: ${reading.reason}`;
        findings.error('lock-package', message, { at, hint: reading.hint });
        return undefined;
    }
    const hashes = hashed ? locked.hashes.map((hash) => ` --hash=${hash}`) : [];
    const { requirement } = reading;
    return { ok: true, entry: `${(0,names_requirement/* formatRequirement */.zP)(requirement)}${hashes.join('')}`, requirement };
}
function localEntry(findings, { at }, text, directory) {
    const reading = (0,entry/* readRequirement */.M)(text, [], { directory, constraint: false });
    if (reading.ok)
        return reading;
    findings.error(reading.code, reading.reason, { at, hint: reading.hint });
    return undefined;
}
/** The hashes that pip can check, in the order given. */
function checkable(hashes) {
    return [...new Set(hashes.filter((hash) => /^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(hash)))];
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock-package.js





const pylock_package_KEYS = ['name', 'version', 'marker', 'requires-python', 'dependencies', 'index', 'attestation-identities'].concat(['vcs', 'directory', 'archive', 'sdist', 'wheels', 'tool']);
/** Sources of a package: exactly one of these, or `sdist` and `wheels`. */
const SINGLE = ['vcs', 'directory', 'archive'];
/** Reads a package and reports mistakes in it. */
function parsePylockPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, pylock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const marker = stringOf(findings, map, 'marker');
    const version = stringOf(findings, map, 'version');
    const kind = name === undefined ? undefined : pylock_package_kindOf(findings, map, name);
    if (name === undefined || kind === undefined)
        return undefined;
    const content = kind === 'index' ? readIndex(findings, map, name, version) : readSingle(findings, map, kind, name);
    if (content === undefined)
        return undefined;
    const hashes = checkable(content.hashes);
    return { locked: { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin: content.origin, hashes }, marker };
}
function pylock_package_kindOf(findings, map, name) {
    const single = SINGLE.filter((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const files = ['sdist', 'wheels'].some((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const kinds = files ? ['index', ...single] : single;
    if (kinds.length === 1)
        return kinds[0];
    const message = `expected one source of package ${(0,diagnostic/* quote */.hD)(name)}: vcs, directory, archive, or sdist and wheels`;
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}
function readIndex(findings, map, name, version) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
    const local = files.find((file) => (0,text_decode/* entryOf */.Ms)(file, 'url') === undefined);
    if (local !== undefined)
        return pylock_package_refuse(findings, local, `a file of package ${(0,diagnostic/* quote */.hD)(name)} has no URL, and local files are not read`);
    if (version === undefined)
        return pylock_package_refuse(findings, map, `package ${(0,diagnostic/* quote */.hD)(name)} has no version`);
    const url = stringOf(findings, map, 'index');
    return { origin: { kind: 'index', url }, hashes: files.flatMap((file) => hashesOf(findings, file)) };
}
function readSingle(findings, map, kind, name) {
    const table = tableOf(findings, map, kind);
    const [url, path, folder] = ['url', 'path', 'subdirectory'].map((key) => stringOf(findings, table, key));
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (kind === 'vcs')
        return readVcs(findings, table, name, url, fragment);
    if (kind === 'archive' && url !== undefined)
        return { origin: { kind: 'url', url: `${url}${fragment}` }, hashes: hashesOf(findings, table) };
    if (path === undefined)
        return pylock_package_refuse(findings, table, `package ${(0,diagnostic/* quote */.hD)(name)} has neither a URL nor a path`);
    if (kind === 'archive' && folder !== undefined)
        return pylock_package_refuse(findings, table, `a folder within a local archive is not read: ${(0,diagnostic/* quote */.hD)(folder)}`);
    return { origin: { kind: 'path', path: folder === undefined ? path : `${path}/${folder}` }, hashes: [] };
}
function readVcs(findings, table, name, url, fragment) {
    const type = requiredString(findings, table, 'type', 'vcs');
    const commit = requiredString(findings, table, 'commit-id', 'vcs');
    if (type !== 'git' || url === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return pylock_package_refuse(findings, table, `expected a URL of git and a commit of 40 hex digits for package ${(0,diagnostic/* quote */.hD)(name)}`);
    return { origin: { kind: 'git', url: `git+${url}@${commit}${fragment}` }, hashes: [] };
}
// A file may have several hashes; one is enough, the most common kind first.
function hashesOf(findings, file) {
    const hashes = tableOf(findings, file, 'hashes');
    if (hashes.entries.length === 0)
        findings.error('field-missing', 'expected hashes of the file', { at: file.at });
    const name = ['sha256', 'sha384', 'sha512'].find((algorithm) => (0,text_decode/* entryOf */.Ms)(hashes, algorithm) !== undefined);
    return name === undefined ? [] : [`${name}:${(stringOf(findings, hashes, name) ?? '').toLowerCase()}`];
}
function pylock_package_refuse(findings, map, message) {
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock.js










/**
 * `pylock.toml`: one definition for the default installation, and one for each extra and dependency group added to it.
 * https://packaging.python.org/en/latest/specifications/pylock-toml/
 */
const pylock = {
    format: 'pylock',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isPylock,
    recognizes: ({ path }) => isPylock(path),
    includes: () => [],
    parse: ({ path, read }) => {
        const reading = read(readToml);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pylock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const lock = pylock_parseLock(findings, reading.root);
        return { definitions: pylock_definitionsOf(findings, lock), uses: [] };
    },
};
// https://packaging.python.org/en/latest/specifications/pylock-toml/#file-name
function isPylock(path) {
    return /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path);
}
const pylock_KEYS = [
    'lock-version',
    'environments',
    'requires-python',
    'extras',
    'dependency-groups',
    'default-groups',
].concat(['created-by', 'packages', 'tool']);
function pylock_parseLock(findings, root) {
    const version = requiredString(findings, root, 'lock-version', 'a lock');
    if (version !== undefined && version !== '1.0') {
        const at = (0,text_decode/* entryOf */.Ms)(root, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version "1.0", received ${(0,diagnostic/* quote */.hD)(version)}`, { at });
    }
    (0,text_decode/* checkKeys */.L)(findings, root, pylock_KEYS, 'a lock');
    requiredString(findings, root, 'created-by', 'a lock');
    stringOf(findings, root, 'requires-python');
    stringsOf(findings, root, 'environments');
    if ((0,text_decode/* entryOf */.Ms)(root, 'packages') === undefined)
        findings.error('field-missing', 'expected packages in a lock', { at: root.at });
    return {
        packages: tablesOf(findings, root, 'packages').flatMap((map) => parsePylockPackage(findings, map) ?? []),
        extras: stringsOf(findings, root, 'extras').map(names_requirement/* normalizeName */.Pc),
        groups: stringsOf(findings, root, 'dependency-groups').map(names_requirement/* normalizeName */.Pc),
        defaultGroups: stringsOf(findings, root, 'default-groups').map(names_requirement/* normalizeName */.Pc),
    };
}
function pylock_definitionsOf(findings, lock) {
    const empty = (0,format/* emptySource */.$_)('pylock');
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const selections = [
        { suffix: '', extras: [], groups: lock.defaultGroups },
        ...lock.extras.map((extra) => ({
            suffix: `#/extras/${pointerPart(extra)}`,
            extras: [extra],
            groups: lock.defaultGroups,
        })),
        ...lock.groups.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            extras: [],
            groups: [...lock.defaultGroups, group],
        })),
    ];
    const budget = lockBudget();
    return selections.map(({ suffix, extras, groups }) => lockReading(findings, budget, suffix, empty, (own) => pylock_linesOf(own, lock.packages, decideMembership(extras, groups), budget)));
}
function pylock_linesOf(findings, packages, decide, budget) {
    return packages.flatMap(({ locked, marker }) => {
        const condition = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        const message = `the marker ${(0,diagnostic/* quote */.hD)(marker ?? '')} of ${(0,diagnostic/* quote */.hD)(locked.name)} is not understood`;
        findings.error('lock-package', message, { at: locked.at });
        return [];
    });
}
// `'name' in extras`, `'name' not in dependency_groups`: the installing tool decides which names are in these sets.
function decideMembership(extras, groups) {
    const chosen = { extras, dependency_groups: groups };
    return (left, operator, right) => {
        if ([left, right].includes('extra'))
            return 'unknown';
        const names = chosen[right];
        if (names === undefined)
            return chosen[left] === undefined ? undefined : 'unknown';
        if (!/^["']/.test(left) || !/^(?:not )?in$/.test(operator))
            return 'unknown';
        return names.includes((0,names_requirement/* normalizeName */.Pc)(left.slice(1, -1))) === (operator === 'in');
    };
}

;// CONCATENATED MODULE: ./build/core/formats/locks/lock-graph.js

/**
 * The condition under which each node is reached: true if all edges of at least one path apply. Cycles are allowed.
 * `undefined` if there are too many conditions.
 */
function reach(start, edgesOf, budget) {
    const reached = new Map();
    const queue = new Set();
    const follow = (edges, from) => edges.every(({ to, condition }) => {
        const way = from === undefined ? condition : both(from, condition, budget);
        const known = reached.get(to) ?? NEVER;
        const now = way === undefined ? undefined : either(known, way, budget);
        if (now === undefined)
            return false;
        if (isSame(now, known))
            return true;
        reached.set(to, now);
        queue.add(to);
        return true;
    });
    if (!follow(start, undefined))
        return undefined;
    for (const node of queue) {
        queue.delete(node);
        const edges = edgesOf(node);
        if (edges === undefined || !follow(edges, reached.get(node)))
            return undefined;
    }
    return reached;
}
function isSame(a, b) {
    return a.length === b.length && a.every((clause, index) => clause.join('\n') === b[index]?.join('\n'));
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-graph.js



/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function uvLines(findings, packages, selection, budget) {
    const graph = graphOf(findings, packages, selection, budget);
    const root = packages[selection.project];
    const start = edgesFor(graph, wantedBy(root, selection));
    const reached = start && reach(start, (node) => edgesOf(graph, node), graph.budget);
    if (reached === undefined) {
        const limits = findings.diagnostics.length === 0;
        if (limits)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: root.locked.at });
        return [];
    }
    return packages.flatMap((locked, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined || index === selection.project ? [] : [{ locked: locked.locked, condition }];
    });
}
/** What a project asks for itself: its dependencies, and those of the extra or the group. */
function wantedBy(root, { extra, group }) {
    return [...root.dependencies, ...(root.extras.get(extra ?? '') ?? []), ...(root.groups.get(group ?? '') ?? [])];
}
function graphOf(findings, packages, selection, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const decide = decideConflicts(packages[selection.project], selection);
    return {
        findings,
        packages,
        byName,
        nodes: [],
        numbers: new Map(),
        conditions: new Map(),
        decide,
        budget,
    };
}
// Extras and groups that exclude each other appear in markers as `extra == 'extra-<length of the
// name>-<name>-<extra>'`. https://github.com/astral-sh/uv/blob/0.5.0/crates/uv-resolver/src/universal_marker.rs
function decideConflicts(root, { name, extra, group }) {
    const chosen = [
        ...(root.extras.get(extra ?? '') ?? []),
        ...(root.groups.get(group ?? '') ?? []),
        ...root.dependencies,
    ];
    const extras = chosen.filter((dependency) => dependency.name === name).flatMap((dependency) => dependency.extras);
    const active = new Set([...extras, ...(extra === undefined ? [] : [extra])].map((text) => `"extra-${name.length}-${name}-${text}"`));
    if (group !== undefined)
        active.add(`"group-${name.length}-${name}-${group}"`);
    active.add(`"project-${name.length}-${name}"`);
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        return active.has(left === 'extra' ? right : left) === (operator === '==');
    };
}
function edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    return edgesFor(graph, (extra === undefined ? from?.dependencies : from?.extras.get(extra)) ?? []);
}
function edgesFor(graph, dependencies) {
    const edges = [];
    for (const dependency of dependencies) {
        const condition = conditionOf(graph, dependency);
        const to = condition === undefined ? undefined : resolve(graph, dependency);
        if (condition === undefined || to === undefined)
            return undefined;
        if (condition.length > 0)
            edges.push(...[undefined, ...dependency.extras].map((extra) => ({ to: uv_lock_graph_numberOf(graph, to, extra), condition })));
    }
    return edges;
}
function conditionOf(graph, { marker, at }) {
    if (marker === undefined)
        return ALWAYS;
    if (!graph.conditions.has(marker))
        graph.conditions.set(marker, parseCondition(marker, graph.decide, graph.budget));
    const condition = graph.conditions.get(marker);
    if (condition === undefined)
        graph.findings.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function resolve(graph, { name, version, source, at }) {
    const found = (graph.byName.get(name) ?? []).filter((index) => {
        const candidate = graph.packages[index];
        const fits = version === undefined || candidate?.locked.version === version;
        return fits && (source === undefined || candidate?.source === source);
    });
    if (found.length === 1)
        return found[0];
    const message = `expected one package ${(0,diagnostic/* quote */.hD)(name)} in the lock, received ${found.length}`;
    graph.findings.error('lock-package', message, { at, hint: 'write the lock again' });
    return undefined;
}
function uv_lock_graph_numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-package.js





const uv_lock_package_KEYS = ['name', 'version', 'source', 'resolution-markers', 'dependencies', 'optional-dependencies'].concat([
    'dev-dependencies',
    'metadata',
    'sdist',
    'wheels',
]);
const SOURCES = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual', 'subdirectory'];
/** Reads a package and reports mistakes in it. */
function parseUvPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, uv_lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const source = tableOf(findings, map, 'source');
    if (name === undefined)
        return undefined;
    const origin = parseOrigin(findings, source, name);
    if (origin === undefined)
        return undefined;
    const version = stringOf(findings, map, 'version');
    const hashes = checkable(parseHashes(findings, map));
    return {
        locked: { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin, hashes },
        source: sourceKey(source),
        folder: ['editable', 'virtual', 'directory'].flatMap((kind) => stringOf(findings, source, kind) ?? [])[0],
        dependencies: parseDependencies(findings, (0,text_decode/* entryOf */.Ms)(map, 'dependencies')?.value),
        extras: parseNamed(findings, map, 'optional-dependencies'),
        groups: parseNamed(findings, map, 'dev-dependencies'),
    };
}
function parseOrigin(findings, source, name) {
    (0,text_decode/* checkKeys */.L)(findings, source, SOURCES, 'a source');
    const text = (key) => stringOf(findings, source, key);
    const registry = text('registry');
    if (registry !== undefined)
        return { kind: 'index', url: registry };
    const git = text('git');
    if (git !== undefined)
        return gitOrigin(findings, git, name, source.at);
    const url = text('url');
    if (url !== undefined) {
        const folder = text('subdirectory');
        return { kind: 'url', url: folder === undefined ? url : `${url}#subdirectory=${folder}` };
    }
    const path = text('path') ?? text('directory') ?? text('editable');
    if (path !== undefined)
        return { kind: 'path', path };
    if (text('virtual') !== undefined)
        return { kind: 'none' };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}
// `https://host/path?rev=main&subdirectory=a#<commit>`; `rev`, `tag` and `branch` say what was requested, not what was
// resolved.
function gitOrigin(findings, text, name, at) {
    const [, base = '', query = '', commit] = /^([^?#]+)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(text) ?? [];
    if (commit === undefined) {
        findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} names no commit: ${(0,diagnostic/* quote */.hD)(text)}`, { at });
        return undefined;
    }
    const folder = query.split('&').find((part) => part.startsWith('subdirectory='));
    return { kind: 'git', url: `git+${base}@${commit}${folder === undefined ? '' : `#${folder}`}` };
}
function parseHashes(findings, map) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
    const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
    // pip rejects a file whose hash is not listed, so a file without a hash would always be rejected.
    return hashes.includes('') ? [] : hashes;
}
function parseNamed(findings, map, key) {
    const entries = entriesOf(findings, map, key);
    return new Map(entries.map((entry) => [(0,names_requirement/* normalizeName */.Pc)(entry.key), parseDependencies(findings, entry.value)]));
}
function parseDependencies(findings, node) {
    if (node === undefined)
        return [];
    return itemsFrom(findings, node, 'dependencies').flatMap((item) => {
        const map = tableFrom(findings, item, 'a dependency');
        const name = map === undefined ? undefined : requiredString(findings, map, 'name', 'a dependency');
        if (map === undefined || name === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, map, ['name', 'version', 'source', 'extra', 'marker'], 'a dependency');
        const source = (0,text_decode/* entryOf */.Ms)(map, 'source') === undefined ? undefined : sourceKey(tableOf(findings, map, 'source'));
        const version = stringOf(findings, map, 'version');
        const extras = stringsOf(findings, map, 'extra').map(names_requirement/* normalizeName */.Pc);
        return [
            { name: (0,names_requirement/* normalizeName */.Pc)(name), version, source, extras, marker: stringOf(findings, map, 'marker'), at: map.at },
        ];
    });
}
function sourceKey(source) {
    return JSON.stringify(source.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']).sort());
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock.js












/**
 * `uv.lock`: one definition for what the project needs, one for each of its extras and dependency groups added to it,
 * and the same for each project of a workspace. The project itself is not installed.
 * https://docs.astral.sh/uv/concepts/projects/layout/
 */
const uvLock = {
    format: 'uv-lock',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isUvLock,
    recognizes: ({ path }) => isUvLock(path),
    includes: () => [],
    parse: ({ path, read }) => {
        const reading = read(readToml);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('uv-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const lock = uv_lock_parseLock(findings, reading.root);
        return { definitions: uv_lock_definitionsOf(findings, lock, path), uses: [] };
    },
};
function isUvLock(path) {
    return /(?:^|\/)uv\.lock$/.test(path);
}
const uv_lock_KEYS = ['version', 'revision', 'requires-python', 'resolution-markers', 'supported-markers'].concat([
    'required-markers',
    'conflicts',
    'options',
    'manifest',
    'package',
]);
function uv_lock_parseLock(findings, root) {
    const version = (0,text_decode/* entryOf */.Ms)(root, 'version')?.value;
    if (version?.kind !== 'scalar' || version.text !== '1') {
        const received = version?.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(version.text) : 'none';
        const hint = 'write the lock again with a current uv';
        findings.error('lock-version', `expected version 1 of uv.lock, received ${received}`, { at: root.at, hint });
        return { packages: [], members: new Set() };
    }
    (0,text_decode/* checkKeys */.L)(findings, root, uv_lock_KEYS, 'uv.lock');
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parseUvPackage(findings, map) ?? []);
    const members = new Set(stringsOf(findings, tableOf(findings, root, 'manifest'), 'members').map(names_requirement/* normalizeName */.Pc));
    return { packages, members };
}
function uv_lock_definitionsOf(findings, lock, path) {
    const projects = projectsOf(lock);
    if ((0,diagnostic/* isClean */.AG)(findings.diagnostics) && projects.length === 0)
        findings.error('lock-package', 'expected a project in uv.lock, received packages alone', {
            at: {
                line: 1,
                column: 1,
            },
        });
    const selections = projects.flatMap(({ project, prefix }) => selectionsOf(lock.packages[project], project, prefix));
    const consumes = consumedBy(lock, (0,names_path/* directoryOf */.jt)(path));
    const broken = !(0,diagnostic/* isClean */.AG)(findings.diagnostics) || selections.length === 0;
    const empty = { ...(0,format/* emptySource */.$_)('uv-lock'), consumes };
    if (broken)
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return selections.map(({ suffix, selection }) => {
        const asks = wantedBy(lock.packages[selection.project], selection).map(({ name }) => name);
        const lines = (own) => uvLines(own, lock.packages, selection, budget);
        return lockReading(findings, budget, suffix, { ...empty, asks }, lines);
    });
}
function projectsOf({ packages, members }) {
    return packages.flatMap((candidate, project) => {
        if (candidate.folder === '.')
            return [{ project, prefix: '' }];
        const { name } = candidate.locked;
        return candidate.folder !== undefined && members.has(name)
            ? [{ project, prefix: `/members/${pointerPart(name)}` }]
            : [];
    });
}
function selectionsOf({ locked, extras, groups }, project, prefix) {
    const { name } = locked;
    const member = prefix === '' ? '/project' : prefix;
    return [
        { suffix: prefix === '' ? '' : `#${prefix}`, selection: { project, name, extra: undefined, group: undefined } },
        ...[...extras.keys()].map((extra) => ({
            suffix: `#${member}/optional-dependencies/${pointerPart(extra)}`,
            selection: { project, name, extra, group: undefined },
        })),
        ...[...groups.keys()].map((group) => ({
            suffix: `#${prefix}/dependency-groups/${pointerPart(group)}`,
            selection: { project, name, extra: undefined, group },
        })),
    ];
}
/** The manifests that the lock was created from. */
function consumedBy({ packages, members }, directory) {
    const folders = packages.flatMap(({ folder, locked }) => folder !== undefined && members.has(locked.name) ? [folder] : []);
    return [...new Set(['.', ...folders])].flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(directory, `${folder}/pyproject.toml`);
        return resolved.ok ? [resolved.path] : [];
    });
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/lock.js








/** `pixi.lock`: https://github.com/conda/rattler/blob/main/crates/rattler_lock/src/file_format_version.rs */
const pixiLock = {
    format: 'pixi',
    listsPackages: true,
    needsConda: true,
    isProject: true,
    namedBy: 'conda-file',
    names: (path) => /(?:^|\/)pixi\.lock$/.test(path),
    recognizes: ({ text }) => /^version\s*:\s*\d/m.test(text) && /^environments\s*:/m.test(text) && /^packages\s*:/m.test(text),
    includes: ({ path }) => manifestsOf(path),
    parse: ({ path, read }, files) => {
        const reading = read(yaml/* readYaml */.g);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pixi'), [reading.diagnostic]);
        return lock_parseLock(reading.root, path, lock_consumedBy(path, files));
    },
};
function manifestsOf(path) {
    const folder = (0,names_path/* directoryOf */.jt)(path) === '.' ? '' : `${(0,names_path/* directoryOf */.jt)(path)}/`;
    return [`${folder}pixi.toml`, `${folder}pyproject.toml`];
}
// The lock replaces the manifest next to it: pixi installs what is locked.
function lock_consumedBy(path, files) {
    return manifestsOf(path).filter((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' && (file.endsWith('pixi.toml') || reading.text.includes('[tool.pixi'));
    });
}
const VERSIONS = ['4', '5', '6', '7'];
function lock_parseLock(root, path, consumes) {
    const source = { ...(0,format/* emptySource */.$_)('pixi'), consumes };
    const findings = new model_findings/* Findings */.Fv(path);
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi.lock');
    if (map === undefined)
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    const { version, received } = versionOf(map);
    if (!VERSIONS.includes(version ?? '')) {
        const message = `expected a lock of version ${VERSIONS.join(', ')}, received ${received}`;
        findings.error('lock-version', message, { at: root.at, hint: 'write the lock again with a current pixi' });
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    }
    (0,text_decode/* checkKeys */.L)(findings, map, ['version', 'platforms', 'environments', 'packages'], 'a pixi.lock');
    const subdirs = parsePlatforms(findings, map);
    const index = indexPackages(findings, map);
    const environments = (0,text_decode/* decodeOptional */.BV)(findings, map, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const definitions = environments.map((entry) => {
        const inner = new model_findings/* Findings */.Fv(path);
        const locked = parseEnvironment(inner, entry, subdirs, index);
        const suffix = entry.key === 'default' ? '' : `#/environments/${escapePointer(entry.key)}`;
        const diagnostics = [...findings.diagnostics, ...inner.diagnostics];
        return { suffix, source: { ...source, python: { ...format/* NO_PYTHON */.ho, locked } }, diagnostics };
    });
    return definitions.length > 0 ? { definitions, uses: [] } : (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
}
function escapePointer(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Since version 7 platforms have names; before that, a platform is its subdir. */
function parsePlatforms(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const pairs = items.flatMap((item) => {
        const platform = (0,text_decode/* decodeMap */.P2)(findings, item, 'a platform');
        const name = platform && (0,text_decode/* decodeOptional */.BV)(findings, platform, 'name', text_decode/* decodeString */.sc);
        if (platform === undefined || name === undefined)
            return [];
        return [[name, (0,text_decode/* decodeOptional */.BV)(findings, platform, 'subdir', text_decode/* decodeString */.sc) ?? name]];
    });
    return new Map(pairs);
}
// The other fields of a package entry (size, license, ...) repeat what is in the file identified by URL and digest.
function indexPackages(findings, map) {
    const index = new Map();
    for (const item of (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeList */.VX) ?? []) {
        const entry = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (entry === undefined)
            continue;
        const key = keyOf(entry);
        const known = index.get(key);
        if (known === undefined)
            index.set(key, [entry]);
        else
            known.push(entry);
    }
    return index;
}
// Up to version 5: `kind: conda` and `url: ...`; since version 6: `conda: ...`.
function keyOf(entry) {
    const text = (key) => {
        const value = (0,text_decode/* entryOf */.Ms)(entry, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const kind = text('kind') ?? KINDS.find((name) => text(name) !== undefined) ?? '';
    return JSON.stringify([kind, text(kind) ?? text('url') ?? text('path') ?? '']);
}
const KINDS = ['conda', 'pypi', 'conda_source', 'source'];
const ENVIRONMENT_KEYS = ['channels', 'indexes', 'find-links', 'options', 'packages'];
function parseEnvironment(findings, { key, value }, subdirs, index) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, value, `environment ${key}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, ENVIRONMENT_KEYS, 'an environment');
    const platforms = (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeMap */.P2)?.entries ?? [];
    const seen = new Map();
    return platforms.flatMap((platform) => {
        const subdir = subdirs.get(platform.key) ?? platform.key;
        const other = seen.get(subdir);
        if (other !== undefined) {
            const message = `platforms ${(0,diagnostic/* quote */.hD)(other)} and ${(0,diagnostic/* quote */.hD)(platform.key)} are both ${(0,diagnostic/* quote */.hD)(subdir)}`;
            findingsOf(findings, subdir).error('lock-package', message, {
                at: platform.at,
                hint: 'lock one platform a subdir',
            });
        }
        seen.set(subdir, platform.key);
        const packages = parseSelectors(findings, platform.value, subdir, index);
        const conda = installOrder(packages.filter(({ kind }) => kind === 'conda'));
        const pip = packages.filter(({ kind }) => kind === 'pypi').map(({ text }) => text);
        return conda.length + pip.length === 0 ? [] : [{ conda, pip, subdir }];
    });
}
function parseSelectors(findings, node, subdir, index) {
    const inner = findingsOf(findings, subdir);
    const items = (0,text_decode/* decodeList */.VX)(findings, node, 'the packages of a platform') ?? [];
    return items.flatMap((item) => {
        const selector = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (selector === undefined)
            return [];
        const found = index.get(keyOf(selector)) ?? [];
        const selected = found.length === 0 ? lock_missing(findings, selector) : lock_select(inner, selector, found, subdir);
        return selected === undefined ? [] : [selected];
    });
}
function lock_missing(findings, selector) {
    const what = selector.entries.map(({ value }) => (value.kind === 'scalar' ? value.text : '')).join(' ');
    findings.error('lock-package', `${(0,diagnostic/* quote */.hD)(what)} is not among the packages`, { at: selector.at, hint: REWRITE });
    return undefined;
}
const REWRITE = 'write the lock again with pixi lock';
function lock_select(findings, selector, found, subdir) {
    const conda = (0,text_decode/* entryOf */.Ms)(selector, 'conda');
    const kind = conda === undefined ? 'pypi' : 'conda';
    const entry = conda ?? (0,text_decode/* entryOf */.Ms)(selector, 'pypi');
    const location = entry && (0,text_decode/* decodeString */.sc)(findings, entry.value, 'the location of a package');
    if (entry === undefined || (location !== undefined && conda !== undefined && !/^https?:/.test(location))) {
        const message = 'a package that pixi builds from source is not pinned by the lock';
        findings.error('lock-package', message, { at: selector.at, hint: 'publish it to a channel' });
        return undefined;
    }
    const digests = digestsOf(findings, found);
    if (location === undefined || digests === undefined)
        return undefined;
    const name = nameOf(findings, found[0], location);
    const text = kind === 'conda'
        ? lockedConda(findings, selector.at, location, digests, subdir)
        : lockedPip(findings, selector.at, name, pipLocation(location), digests.sha256);
    return text === undefined ? undefined : { kind, name, text, dependencies: lock_dependenciesOf(findings, found) };
}
// Before version 6, a URL may have several entries, some of them without a digest.
function digestsOf(findings, found) {
    const one = (key) => new Set(found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, key, text_decode/* decodeString */.sc) ?? []));
    const [md5, sha256] = [one('md5'), one('sha256')];
    if (md5.size <= 1 && sha256.size <= 1)
        return { md5: [...md5][0], sha256: [...sha256][0] };
    const message = 'entries of one package name different digests';
    findings.error('lock-package', message, { at: found[0]?.at, hint: REWRITE });
    return undefined;
}
// Since version 6, the name of a conda package is only in its URL.
function nameOf(findings, entry, location) {
    const name = (0,text_decode/* decodeOptional */.BV)(findings, entry, 'name', text_decode/* decodeString */.sc);
    return name ?? location.slice(location.lastIndexOf('/') + 1).replace(/-[^-]*-[^-]*$/, '');
}
function lock_dependenciesOf(findings, found) {
    const specs = found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, 'depends', text_decode/* decodeStrings */.zC) ?? []);
    return specs.map((spec) => spec.replace(/[\s=<>!~[].*$/s, ''));
}
const KNOWN_QUERY = ['rev', 'tag', 'branch', 'subdirectory'];
/**
 * The pip form of a location that uv wrote: `direct+https://...` is a URL, and `git+https://host/r?tag=v1#<commit>`
 * becomes `git+https://host/r@<commit>`. https://docs.astral.sh/uv/concepts/projects/dependencies/#git
 */
function pipLocation(location) {
    const direct = location.startsWith('direct+') ? location.slice('direct+'.length) : location;
    const match = /^(git\+[^?#]*)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(direct);
    if (match === null)
        return direct;
    const query = new URLSearchParams(match[2] ?? '');
    if ([...query.keys()].some((key) => !KNOWN_QUERY.includes(key)))
        return direct;
    const folder = query.get('subdirectory');
    return `${match[1]}@${match[3]}${folder === null ? '' : `#subdirectory=${folder}`}`;
}

// EXTERNAL MODULE: ./build/core/names/channel.js
var channel = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/core/formats/pixi/spec.js






/** Hint for specs that cannot be expressed as conda or pip lines: the lock contains the resolved packages. */
const LOCK_INSTEAD = 'run pixi lock: a pixi.lock beside the manifest is read as it stands';
function reportUnread(findings, at, what) {
    findings.error('pixi-unread', `${what} is not read in a pixi manifest`, { at, hint: LOCK_INSTEAD });
    return undefined;
}
const CONDA_KEYS = ['version', 'build', 'build-number', 'channel', 'md5', 'sha256'];
const CONDA_SOURCES = ['path', 'git', 'url', 'workspace', 'when', 'extras', 'flags', 'subdir', 'file-name', 'license'];
/** The `version` value if there is one, otherwise the first value. */
function saidAt(value) {
    if (value.kind !== 'map')
        return value;
    return ((0,text_decode/* entryOf */.Ms)(value, 'version') ?? value.entries[0])?.value ?? value;
}
/** Match spec for `name = ">=1"` or `name = { version = ">=1", channel = "..." }`. */
function pixiConda(findings, { key, at, value }) {
    const text = value.kind === 'map' ? bracketSpec(findings, key, value) : plainSpec(findings, key, value);
    if (text === undefined)
        return undefined;
    const reading = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(key) ? (0,match_spec/* parseMatchSpec */.I0)(text) : undefined;
    if (reading?.ok && !(0,names_url/* hasCredentials */.L)(text)) {
        const { spec } = reading;
        return { kind: 'conda', text: (0,match_spec/* formatMatchSpec */.Si)(spec), spec, written: (0,contract_parts/* sourcePlace */.$Y)(findings.path, saidAt(value)) };
    }
    const reason = reading?.ok === false ? reading.reason : 'expected a package name';
    findings.error('match-spec-syntax', `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainSpec(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key} ${version}`;
}
function bracketSpec(findings, key, map) {
    const source = map.entries.find((entry) => CONDA_SOURCES.includes(entry.key));
    if (source !== undefined)
        return reportUnread(findings, source.at, `${(0,diagnostic/* quote */.hD)(source.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, CONDA_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const [version, channel] = [field('version') ?? '*', field('channel')];
    const others = ['build', 'build-number', 'md5', 'sha256'].flatMap((name) => {
        const text = field(name);
        return text === undefined ? [] : [`${name.replace('-', '_')}=${JSON.stringify(text)}`];
    });
    const prefix = channel === undefined ? '' : `${channel}::`;
    return `${prefix}${key} ${version}${others.length === 0 ? '' : `[${others.join(',')}]`}`;
}
const PYPI_KEYS = ['version', 'extras', 'git', 'rev', 'tag', 'branch', 'subdirectory', 'url'];
const PYPI_UNREAD = ['path', 'editable', 'index', 'lfs', 'workspace', 'env-markers'];
/** Pip line for `name = ">=1"` or `name = { git = "...", rev = "..." }`. */
function pixiPypi(findings, { key, at, value }) {
    const text = value.kind === 'map' ? tableRequirement(findings, key, value) : plainRequirement(findings, key, value);
    if (text === undefined)
        return undefined;
    if ((0,names_url/* hasCredentials */.L)(text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return undefined;
    }
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (reading.ok && reading.requirement.kind === 'named' && reading.requirement.marker === undefined) {
        const { requirement } = reading;
        const written = (0,contract_parts/* sourcePlace */.$Y)(findings.path, saidAt(value));
        return { kind: 'pip', text: (0,names_requirement/* formatRequirement */.zP)(requirement), requirement, written };
    }
    const reason = reading.ok ? 'expected a name and a version' : reading.reason;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainRequirement(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key}${versionText(version)}`;
}
// In pixi, `*` means any version.
function versionText(version) {
    return version.trim() === '*' ? '' : ` ${version}`;
}
function tableRequirement(findings, key, map) {
    const unread = map.entries.find((entry) => PYPI_UNREAD.includes(entry.key));
    if (unread !== undefined)
        return reportUnread(findings, unread.at, `${(0,diagnostic/* quote */.hD)(unread.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, PYPI_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const extras = (0,text_decode/* decodeOptional */.BV)(findings, map, 'extras', text_decode/* decodeStrings */.zC) ?? [];
    const name = `${key}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
    const [git, url, version] = [field('git'), field('url'), field('version')];
    const fragment = subdirectory(field('subdirectory'));
    if ([git, url, version].filter((text) => text !== undefined).length !== 1)
        return reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} without exactly one of version, git and url`);
    if (version !== undefined)
        return `${name}${versionText(version)}`;
    if (url !== undefined)
        return `${name} @ ${url}${fragment}`;
    const revisions = ['rev', 'tag', 'branch'].flatMap((word) => field(word) ?? []);
    if (revisions.length > 1)
        return reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} with several revisions`);
    const revision = revisions.map((text) => `@${text}`).join('');
    return `${name} @ git+${git?.replace(/^git\+/, '')}${revision}${fragment}`;
}
function subdirectory(folder) {
    return folder === undefined ? '' : `#subdirectory=${folder}`;
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/feature.js






/** Tables that change neither what is installed nor how: run time, packaging, other systems. */
const IDLE = ['tasks', 'activation'];
const FEATURE_KEYS = [
    ...IDLE,
    'channels',
    'platforms',
    'dependencies',
    'pypi-dependencies',
    'pypi-options',
    'target',
    'system-requirements',
    'host-dependencies',
    'build-dependencies',
    'constraints',
    'dev',
    'channel-priority',
    'solve-strategy',
];
const UNREAD = ['host-dependencies', 'build-dependencies', 'constraints', 'dev', 'channel-priority', 'solve-strategy'];
/** Reads a feature for the Linux platforms of the workspace. https://pixi.sh/latest/reference/pixi_manifest/#the-feature-table */
function parseFeature(findings, map, platforms) {
    for (const entry of map.entries)
        if (UNREAD.includes(entry.key) && !isEmpty(entry.value))
            reportUnread(findings, entry.at, (0,diagnostic/* quote */.hD)(entry.key));
    checkRequirements(findings, map);
    checkPlatforms(findings, map, platforms);
    const targets = targetsOf(findings, map, platforms);
    return {
        channels: parseChannels(findings, map),
        packages: [
            ...collect([map, ...targets], 'dependencies', findings, pixiConda),
            ...collect([map, ...targets], 'pypi-dependencies', findings, pixiPypi),
        ],
        options: pypiOptions(findings, map),
        keys: [map, ...targets].flatMap((table) => [
            ...keysOf(findings.path, table, 'dependencies', 'dependencies'),
            ...keysOf(findings.path, table, 'pypi-dependencies', 'pip'),
        ]),
    };
}
function keysOf(path, map, key, name) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? [] : [(0,contract_parts/* keyPart */.Vs)(path, entry, name)];
}
function isEmpty(node) {
    return node.kind === 'map' && node.entries.length === 0;
}
// A dependency of a target replaces the one with the same name outside any target.
function collect(maps, key, findings, parse) {
    const tables = maps.flatMap((map) => (0,text_decode/* decodeOptional */.BV)(findings, map, key, text_decode/* decodeMap */.P2)?.entries ?? []);
    const nameOf = ({ key: name }) => (key === 'dependencies' ? name.toLowerCase() : (0,names_requirement/* normalizeName */.Pc)(name));
    const named = new Map(tables.map((entry) => [nameOf(entry), entry]));
    return [...named.values()].flatMap((entry) => parse(findings, entry) ?? []);
}
function parseChannels(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'channels', text_decode/* decodeList */.VX);
    return items?.flatMap((item) => {
        const table = item.kind === 'map' ? item : undefined;
        if (table !== undefined)
            (0,text_decode/* checkKeys */.L)(findings, table, ['channel', 'priority'], 'a channel');
        const text = table === undefined
            ? (0,text_decode/* decodeString */.sc)(findings, item, 'a channel')
            : (0,text_decode/* decodeOptional */.BV)(findings, table, 'channel', text_decode/* decodeString */.sc);
        if (text === undefined)
            return [];
        const reading = (0,channel/* parseChannel */.p)(text);
        const priority = table === undefined ? 0 : parsePriority(findings, table);
        const written = (0,contract_parts/* sourceText */.rI)(findings.path, table === undefined ? item : ((0,text_decode/* entryOf */.Ms)(table, 'channel')?.value ?? item));
        if (reading.ok)
            return [{ channel: reading.channel, priority, written }];
        const code = reading.secret ? 'credentials-in-url' : 'channel-syntax';
        const message = reading.secret
            ? 'a channel carries credentials'
            : `expected a channel name or URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error(code, message, { at: item.at });
        return [];
    });
}
function parsePriority(findings, table) {
    const node = (0,text_decode/* entryOf */.Ms)(table, 'priority')?.value;
    if (node === undefined)
        return 0;
    if (node.kind === 'scalar' && node.plain && /^-?[0-9]{1,9}$/.test(node.text))
        return Number(node.text);
    findings.error('wrong-type', 'expected an integer for priority', { at: node.at });
    return 0;
}
// https://pixi.sh/latest/reference/pixi_manifest/#the-target-table
function targetsOf(findings, map, platforms) {
    const targets = (0,text_decode/* decodeOptional */.BV)(findings, map, 'target', text_decode/* decodeMap */.P2)?.entries ?? [];
    const wide = (name) => (name === 'unix' ? 0 : name === 'linux' ? 1 : 2);
    return targets
        .toSorted((a, b) => wide(a.key) - wide(b.key))
        .flatMap((entry) => {
        const matched = platforms.filter((platform) => selects(entry.key, platform));
        const table = matched.length === 0 ? undefined : (0,text_decode/* decodeMap */.P2)(findings, entry.value, `target ${entry.key}`);
        if (table === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, table, [...IDLE, 'dependencies', 'pypi-dependencies', ...UNREAD], 'a target');
        for (const { key, at, value } of table.entries)
            if (UNREAD.includes(key) && !isEmpty(value))
                reportUnread(findings, at, (0,diagnostic/* quote */.hD)(key));
        const installs = table.entries.some(({ key }) => !IDLE.includes(key));
        if (installs && matched.length < platforms.length)
            reportUnread(findings, entry.at, `target ${(0,diagnostic/* quote */.hD)(entry.key)}, which is not for every Linux platform,`);
        return [table];
    });
}
function selects(selector, platform) {
    return selector === platform || selector === 'unix' || selector === 'linux';
}
// System requirements limit what the solver may choose. Those for other systems do not affect an image.
function checkRequirements(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'system-requirements', text_decode/* decodeMap */.P2)?.entries ?? [];
    const other = entries.find(({ key }) => key !== 'macos' && key !== 'windows');
    if (other !== undefined)
        reportUnread(findings, other.at, `system requirement ${(0,diagnostic/* quote */.hD)(other.key)}`);
}
function checkPlatforms(findings, map, platforms) {
    const own = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeStrings */.zC);
    const missing = own === undefined ? undefined : platforms.find((platform) => !own.includes(platform));
    if (missing !== undefined)
        reportUnread(findings, (0,text_decode/* entryOf */.Ms)(map, 'platforms')?.at ?? map.at, `a feature without ${missing}`);
}
// uv searches extra indexes in turn, pip all at once: with more than one, they install different packages.
function pypiOptions(findings, map) {
    const table = (0,text_decode/* decodeOptional */.BV)(findings, map, 'pypi-options', text_decode/* decodeMap */.P2);
    const other = table?.entries.find(({ key }) => key !== 'index-url');
    if (other !== undefined)
        reportUnread(findings, other.at, `pypi option ${(0,diagnostic/* quote */.hD)(other.key)}`);
    const url = table && (0,text_decode/* decodeOptional */.BV)(findings, table, 'index-url', text_decode/* decodeString */.sc);
    if (url === undefined)
        return [];
    const reading = (0,channel/* parseChannel */.p)(url);
    if (reading.ok && /^https?:/.test(url))
        return [`--index-url ${url}`];
    findings.error('pip-option', 'expected a URL without credentials for index-url', { at: table?.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/pixi.js







/** `pixi.toml`: https://pixi.sh/latest/reference/pixi_manifest/ */
const pixi = {
    format: 'pixi',
    listsPackages: true,
    needsConda: true,
    isProject: true,
    namedBy: 'conda-file',
    names: isPixiName,
    recognizes: ({ text, path }) => isPixiName(path) && /^[ \t]*\[[ \t]*(?:workspace|project)[ \t]*[\].]/m.test(text),
    includes: () => [],
    parse: ({ path, read }) => {
        const reading = read(readToml);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pixi'), [reading.diagnostic]);
        return parseManifest(reading.root, path);
    },
};
function isPixiName(path) {
    return /(?:^|\/)pixi\.toml$/.test(path);
}
const TOP_KEYS = [...FEATURE_KEYS, 'workspace', 'project', 'feature', 'environments', 'package', 'tool', '$schema'];
function parseManifest(root, path) {
    const source = (0,format/* emptySource */.$_)('pixi');
    const findings = new model_findings/* Findings */.Fv(path);
    const manifest = readManifest(findings, root);
    if (manifest === undefined)
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    const definitions = environmentsOf(findings, manifest.root).map(([name, entry]) => {
        const inner = new model_findings/* Findings */.Fv(path);
        const content = pixi_parseEnvironment(inner, manifest, entry);
        const pointer = name.replaceAll('~', '~0').replaceAll('/', '~1');
        const suffix = name === 'default' ? '' : `#/environments/${pointer}`;
        return { suffix, source: { ...source, ...content }, diagnostics: [...findings.diagnostics, ...inner.diagnostics] };
    });
    return { definitions, uses: [] };
}
// A manifest always has a default environment.
function environmentsOf(findings, root) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, root, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const others = entries.filter(({ key }) => key !== 'default');
    return [
        ['default', entries.find(({ key }) => key === 'default')],
        ...others.map((entry) => [entry.key, entry]),
    ];
}
const WORKSPACE_KEYS = [
    'name',
    'version',
    'description',
    'authors',
    'license',
    'license-file',
    'readme',
    'homepage',
    'repository',
    'documentation',
    'channels',
    'platforms',
    'preview',
    'requires-pixi',
    'conda-pypi-map',
];
function readManifest(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi manifest');
    const workspace = map === undefined ? undefined : ((0,text_decode/* entryOf */.Ms)(map, 'workspace') ?? (0,text_decode/* entryOf */.Ms)(map, 'project'));
    const table = workspace && (0,text_decode/* decodeMap */.P2)(findings, workspace.value, workspace.key);
    if (map === undefined || table === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, TOP_KEYS, 'a pixi manifest');
    for (const { key, at } of table.entries)
        if (!WORKSPACE_KEYS.includes(key))
            reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of the workspace`);
    const features = (0,text_decode/* decodeOptional */.BV)(findings, map, 'feature', text_decode/* decodeMap */.P2)?.entries ?? [];
    return {
        channels: parseChannels(findings, table) ?? [],
        platforms: linuxPlatforms(findings, table),
        root: map,
        features: new Map(features.map((entry) => [entry.key, entry])),
    };
}
function linuxPlatforms(findings, table) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, table, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const names = items.flatMap((item) => {
        if (item.kind === 'map')
            return reportUnread(findings, item.at, 'a platform with virtual packages') ?? [];
        return (0,text_decode/* decodeString */.sc)(findings, item, 'a platform') ?? [];
    });
    const linux = names.filter((name) => name.startsWith('linux-'));
    if (linux.length > 0)
        return linux;
    const hint = 'add linux-64 to platforms';
    const at = (0,text_decode/* entryOf */.Ms)(table, 'platforms')?.at ?? table.at;
    findings.error('os-not-supported', 'expected a Linux platform, received none', { at, hint });
    return [];
}
const pixi_ENVIRONMENT_KEYS = ['features', 'no-default-feature', 'solve-group', 'tasks', 'activation'];
function pixi_parseEnvironment(findings, manifest, entry) {
    const map = entry?.value.kind === 'map' ? entry.value : undefined;
    const names = map === undefined
        ? entry && (0,text_decode/* decodeStrings */.zC)(findings, entry.value, 'features')
        : (0,text_decode/* decodeOptional */.BV)(findings, map, 'features', text_decode/* decodeStrings */.zC);
    for (const { key, at } of map?.entries ?? [])
        if (!pixi_ENVIRONMENT_KEYS.includes(key) || key === 'solve-group')
            reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of an environment`);
    const alone = map !== undefined && (0,text_decode/* decodeOptional */.BV)(findings, map, 'no-default-feature', text_decode/* decodeBoolean */.J2) === true;
    const features = (names ?? []).flatMap((name) => namedFeature(findings, manifest, name, entry));
    const all = alone ? features : [...features, parseFeature(findings, manifest.root, manifest.platforms)];
    return combine(all, manifest.channels);
}
function namedFeature(findings, { features, platforms }, name, entry) {
    const found = features.get(name);
    if (found === undefined) {
        const hint = `write a table [feature.${name}]`;
        findings.error('pixi-feature', `no feature is called ${(0,diagnostic/* quote */.hD)(name)}`, { at: entry?.at, hint });
        return [];
    }
    const map = (0,text_decode/* decodeMap */.P2)(findings, found.value, `feature ${name}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, FEATURE_KEYS, 'a feature');
    return [parseFeature(findings, map, platforms)];
}
// https://github.com/prefix-dev/pixi/blob/main/crates/pixi_manifest/src/features_ext.rs
function combine(features, workspace) {
    const own = features.flatMap((feature) => feature.channels ?? workspace);
    const channels = (features.length === 0 ? workspace : own.toSorted((a, b) => b.priority - a.priority)).map(channelPart);
    const packages = features.flatMap((feature) => feature.packages);
    const options = features.flatMap((feature) => feature.options);
    const python = {
        ...format/* NO_PYTHON */.ho,
        channels: textsOf(channels, 'channel'),
        conda: textsOf(packages, 'conda'),
        pip: [...new Set(options), ...textsOf(packages, 'pip')],
    };
    return { python, parts: [...channels, ...packages, ...features.flatMap(({ keys }) => keys)] };
}
function channelPart({ channel, written }) {
    return { kind: 'channel', text: channel, written };
}
function textsOf(parts, kind) {
    return [...new Set(parts.flatMap((part) => (part.kind === kind ? [part.text] : [])))];
}

// EXTERNAL MODULE: ./build/core/names/pep440.js
var pep440 = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/core/formats/poetry/constraint.js

const PLAIN = /^(?:===|==|~=|!=|<=|>=|<|>)/;
const WILDCARD = /^[0-9]+(?:\.[0-9]+)*\.\*$/;
/**
 * A Poetry version constraint as PEP 440 specifiers, `>=1.2,<2.0`; `undefined` if it cannot be expressed that way:
 * `||`, and `^` or `~` with anything but one to three numbers. https://python-poetry.org/docs/dependency-specification/
 */
function poetrySpecifiers(constraint) {
    const parts = constraint.split(',').flatMap((part) => part
        .trim()
        .replace(/([<>=!~^])[ \t]+/g, '$1')
        .split(/[ \t]+/));
    const specifiers = parts.map(poetrySpecifier);
    if (specifiers.includes(undefined))
        return undefined;
    return specifiers.filter((specifier) => specifier !== '').join(',');
}
function poetrySpecifier(part) {
    if (part === '*')
        return '';
    if (part.startsWith('^'))
        return range(part.slice(1), caretPlace);
    if (part.startsWith('~') && !part.startsWith('~='))
        return range(part.slice(1), tildePlace);
    if (PLAIN.test(part))
        return part;
    const version = part.replace(/^=/, '');
    if (WILDCARD.test(version) || /^[0-9][0-9A-Za-z.+!-]*$/.test(version))
        return `==${version}`;
    return undefined;
}
// The upper bound increments the number at one place and sets the written numbers after it to zero.
function range(version, placeOf) {
    const release = (0,pep440/* parseRelease */.BC)(version);
    if (release === undefined || release.length > 3)
        return undefined;
    const place = placeOf(release);
    const upper = release.map((number, index) => (index < place ? number : index === place ? number + 1n : 0n));
    return `>=${version},<${upper.join('.')}`;
}
function caretPlace(release) {
    const first = release.findIndex((number) => number > 0n);
    return first < 0 ? release.length - 1 : first;
}
function tildePlace(release) {
    return Math.min(1, release.length - 1);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-choice.js


// For plain releases, Poetry constraints and PEP 440 specifiers mean the same.
const SPECIFIER = /^(~=|==|!=|<=|>=|<|>)([0-9]+(?:\.[0-9]+)*)(\.\*)?$/;
const OPERATORS = new Map(['==', '!=', '<', '<=', '>', '>=', '~=', '==*', '!=*'].map((operator) => [operator, operator]));
const MAX_ALTERNATIVES = 64;
/**
 * The packages that a dependency's name and constraint may refer to; `undefined` if there are several and the
 * constraint cannot be compared with one of them.
 */
function fittingPackages({ versions, source }, candidates, packages) {
    const fits = candidates.map((index) => doesFit(versions, packages[index]?.locked.version ?? ''));
    if (candidates.length > 1 && fits.includes(undefined))
        return undefined;
    return candidates
        .filter((_, place) => fits[place] !== false)
        .filter((index) => candidates.length === 1 || source === undefined || packages[index]?.reference === source);
}
function doesFit(versions, version) {
    const release = (0,pep440/* parseRelease */.BC)(version);
    if (versions === undefined || release === undefined)
        return undefined;
    const alternatives = versions.split(/\|\|?/);
    if (alternatives.length > MAX_ALTERNATIVES)
        return undefined;
    const results = alternatives.map((part) => doesFitAll(poetrySpecifiers(part.trim()), release));
    return results.includes(undefined) ? undefined : results.includes(true);
}
function doesFitAll(specifiers, version) {
    if (specifiers === undefined || specifiers === '')
        return specifiers === undefined ? undefined : true;
    const results = specifiers.split(',').map((specifier) => doesSatisfy(specifier, version));
    return results.includes(undefined) ? undefined : !results.includes(false);
}
function doesSatisfy(specifier, version) {
    const [, operator = '', text = '', wildcard = ''] = SPECIFIER.exec(specifier) ?? [];
    const bound = (0,pep440/* parseRelease */.BC)(text);
    const comparison = OPERATORS.get(`${operator}${wildcard.slice(1)}`);
    return bound === undefined || comparison === undefined ? undefined : (0,pep440/* satisfiesRelease */.jm)(version, comparison, bound);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-graph.js





/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function legacyLines(findings, packages, manifest, selection, budget) {
    const graph = lock_graph_graphOf(findings, packages, manifest, budget);
    const start = startEdges(graph, manifest, selection);
    const reached = start && reach(start, (node) => lock_graph_edgesOf(graph, node), budget);
    if (reached === undefined) {
        if (findings.diagnostics.length === 0)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: diagnostic/* START */.d3 });
        return [];
    }
    return packages.flatMap(({ locked }, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined ? [] : [{ locked, condition }];
    });
}
function lock_graph_graphOf(findings, packages, manifest, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const [nodes, numbers, conditions] = [
        [],
        new Map(),
        new Map(),
    ];
    return { findings, packages, project: manifest.name, byName, nodes, numbers, conditions, budget };
}
// A package that is locked as optional is only installed for an extra, through the names that the extra reaches.
// https://github.com/python-poetry/poetry-plugin-export/blob/1.8.0/src/poetry_plugin_export/walker.py
function startEdges(graph, { path, groups }, { groups: chosen, extra }) {
    const active = namesReached(graph, extra);
    const wanted = chosen.flatMap((group) => groups.get(group) ?? []);
    const place = graph.findings.within(path);
    return lock_graph_edgesFor(graph, place, undefined, wanted, (to) => !graph.packages[to]?.optional || active.has(lock_graph_nameOf(graph, to)));
}
function lock_graph_nameOf({ packages }, index) {
    return packages[index]?.locked.name ?? '';
}
function namesReached({ packages, byName }, start) {
    const names = new Set(start);
    for (const name of names)
        for (const index of byName.get(name) ?? [])
            for (const dependency of packages[index]?.dependencies ?? [])
                names.add(dependency.name);
    return names;
}
function lock_graph_edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    graph.budget.left -= from?.dependencies.length ?? 0;
    const members = from?.extras.get(extra ?? '') ?? new Set();
    const wanted = (from?.dependencies ?? []).filter(({ name, optional }) => extra === undefined ? !optional : optional && members.has(name));
    return lock_graph_edgesFor(graph, graph.findings, extra, wanted, () => true);
}
function lock_graph_edgesFor(graph, place, extra, dependencies, isTaken) {
    const edges = [];
    for (const dependency of dependencies) {
        if (dependency.name === graph.project)
            continue;
        const condition = lock_graph_conditionOf(graph, place, extra, dependency);
        if (condition === undefined)
            return undefined;
        if (condition.length === 0)
            continue;
        const to = lock_graph_resolve(graph, place, dependency);
        if (to === undefined)
            return undefined;
        const nodes = isTaken(to) ? [undefined, ...dependency.extras] : [];
        edges.push(...nodes.map((name) => ({ to: lock_graph_numberOf(graph, to, name), condition })));
    }
    return edges;
}
function lock_graph_conditionOf({ conditions, budget }, place, extra, { marker, at }) {
    if (marker === undefined)
        return ALWAYS;
    const key = `${extra ?? ''}\n${marker}`;
    if (!conditions.has(key)) {
        const decide = (left, operator, right) => decideExtra(extra, left, operator, right);
        conditions.set(key, parseCondition(marker, decide, budget));
    }
    const condition = conditions.get(key);
    if (condition === undefined && budget.left >= 0)
        place.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function decideExtra(extra, left, operator, right) {
    if (left !== 'extra' && right !== 'extra')
        return undefined;
    if (extra === undefined || operator !== '==')
        return 'unknown';
    return (0,names_requirement/* normalizeName */.Pc)((left === 'extra' ? right : left).slice(1, -1)) === extra;
}
function lock_graph_resolve(graph, place, dependency) {
    const { name, at } = dependency;
    const candidates = graph.byName.get(name) ?? [];
    // If there are several candidates, each is compared with each alternative of the constraint.
    if (candidates.length > 1)
        graph.budget.left -= candidates.length * (1 + (dependency.versions?.length ?? 0) / 16);
    if (graph.budget.left < 0)
        return undefined;
    const found = fittingPackages(dependency, candidates, graph.packages);
    if (found?.length === 1)
        return found[0];
    const several = candidates.length > 1 && found?.length !== 0;
    const message = several
        ? `the lock has ${candidates.length} packages ${(0,diagnostic/* quote */.hD)(name)} and does not say which one is meant`
        : `expected a package ${(0,diagnostic/* quote */.hD)(name)} in the lock that fits ${(0,diagnostic/* quote */.hD)(dependency.versions ?? 'it')}, received none`;
    place.error('lock-package', message, { at, hint: HINT });
    return undefined;
}
const HINT = 'run "poetry lock" with Poetry 2: its locks say where each package is installed';
function lock_graph_numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-dependency.js





const lock_dependency_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'source', 'allow-prereleases'].concat(['allows-prereleases', 'git', 'branch', 'tag', 'rev', 'subdirectory'], ['url', 'path', 'file', 'develop']);
/** Reads the forms of a dependency, each with its own condition. https://python-poetry.org/docs/1.8/dependency-specification/ */
function parsePoetryDependency(findings, { key, value }) {
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form) => (form.kind === 'scalar' ? plain(findings, key, form) : table(findings, key, form)));
}
function plain(findings, key, node) {
    const versions = stringFrom(findings, node, `the version of ${(0,diagnostic/* quote */.hD)(key)}`);
    const common = { source: undefined, extras: [], optional: false, marker: undefined, at: node.at };
    return versions === undefined ? [] : [{ ...common, name: (0,names_requirement/* normalizeName */.Pc)(key), versions }];
}
function table(findings, key, node) {
    const map = tableFrom(findings, node, `the dependency ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, lock_dependency_KEYS, 'a dependency');
    const conditions = conditionsOf(findings, map);
    return [
        {
            name: (0,names_requirement/* normalizeName */.Pc)(key),
            versions: stringOf(findings, map, 'version'),
            source: stringOf(findings, map, 'source'),
            extras: stringsOf(findings, map, 'extras').map(names_requirement/* normalizeName */.Pc),
            optional: booleanOf(findings, map, 'optional'),
            marker: conditions.length === 0 ? undefined : conditions.map((text) => `(${text})`).join(' and '),
            at: map.at,
        },
    ];
}
function conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    return [
        ...(markers === undefined || markers === '' ? [] : [markers]),
        ...conditionFrom(findings, map, 'python', pythonMarker),
        ...conditionFrom(findings, map, 'platform', platformMarker),
    ];
}
function conditionFrom(findings, map, key, markerOf) {
    const text = stringOf(findings, map, key);
    if (text === undefined || text.trim() === '*')
        return [];
    const marker = markerOf(text);
    if (marker !== undefined)
        return [marker];
    const at = (0,text_decode/* entryOf */.Ms)(map, key)?.value.at;
    findings.error('pyproject-version', `the ${key} ${(0,diagnostic/* quote */.hD)(text)} has no form as a marker`, { at, hint: lock_dependency_HINT });
    return [];
}
const lock_dependency_HINT = 'write it as markers, and lock again';
function platformMarker(text) {
    return /^[a-z0-9]+$/.test(text) ? `sys_platform == "${text}"` : undefined;
}
// `python_version` has two numbers: with other operators, tools disagree on what such a bound means for 3.8.1.
function pythonMarker(text) {
    const ranges = text.split(/\|\|?/).map((part) => {
        const specifiers = poetrySpecifiers(part.trim());
        const comparisons = (specifiers ?? '').split(',').map(pythonComparison);
        return comparisons.includes(undefined) ? undefined : comparisons.join(' and ');
    });
    return ranges.includes(undefined) ? undefined : ranges.map((range) => `(${range})`).join(' or ');
}
function pythonComparison(specifier) {
    const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9]+(?:\.[0-9]+){0,2})$/.exec(specifier) ?? [];
    const full = version.split('.').length > 2;
    if (version === '' || (!full && !['>=', '<'].includes(operator)))
        return undefined;
    return `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-package.js





/** The group with the project's own dependencies. */
const MAIN = 'main';
const lock_package_KEYS = [
    'name',
    'version',
    'description',
    'optional',
    'python-versions',
    'groups',
    'markers',
    'files',
    'develop',
].concat(['dependencies', 'extras', 'source']);
/** Reads a package and reports mistakes in it. */
function parsePoetryPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = name === undefined ? undefined : originOf(findings, map, name);
    if (name === undefined || version === undefined || origin === undefined)
        return undefined;
    const hashes = tablesOf(findings, map, 'files').map((file) => stringOf(findings, file, 'hash') ?? '');
    const locked = { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin, hashes: checkable(hashes) };
    return { locked, markers: markersOf(findings, map) };
}
function markersOf(findings, map) {
    const groups = stringsOf(findings, map, 'groups');
    if (groups.length === 0)
        findings.error('field-missing', 'expected the groups of a package', { at: map.at });
    const node = (0,text_decode/* entryOf */.Ms)(map, 'markers')?.value;
    if (node === undefined)
        return new Map(groups.map((group) => [group, undefined]));
    if (node.kind !== 'map') {
        const marker = stringFrom(findings, node, 'markers');
        return new Map(groups.map((group) => [group, marker]));
    }
    return new Map(groups.map((group) => [group, stringOf(findings, node, group)]));
}
/** Where a package comes from. https://github.com/python-poetry/poetry/blob/2.0.0/src/poetry/packages/locker.py */
function originOf(findings, map, name) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'source') === undefined)
        return { kind: 'index', url: undefined };
    const source = tableOf(findings, map, 'source');
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url', 'reference', 'resolved_reference', 'subdirectory'], 'a source');
    const type = requiredString(findings, source, 'type', 'a source');
    const url = requiredString(findings, source, 'url', 'a source');
    if (type === undefined || url === undefined)
        return undefined;
    const folder = stringOf(findings, source, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (type === 'legacy')
        return { kind: 'index', url };
    if (type === 'url')
        return { kind: 'url', url: `${url}${fragment}` };
    if (type === 'file' || type === 'directory')
        return { kind: 'path', path: url };
    const commit = stringOf(findings, source, 'resolved_reference');
    if (type === 'git' && commit !== undefined && /^[0-9a-f]{40}$/.test(commit))
        return { kind: 'git', url: `git+${url}@${commit}${fragment}` };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-legacy.js






const lock_legacy_KEYS = ['name', 'version', 'description', 'category', 'optional', 'python-versions', 'files', 'develop'].concat([
    'dependencies',
    'extras',
    'source',
]);
/** Reads the packages and reports mistakes in them. */
function parseLegacyPackages(findings, root) {
    // https://github.com/python-poetry/poetry/blob/1.8.5/src/poetry/packages/locker.py
    const shared = entriesOf(findings, tableOf(findings, root, 'metadata'), 'files');
    const files = new Map(shared.map((entry) => [(0,names_requirement/* normalizeName */.Pc)(entry.key), entry]));
    return tablesOf(findings, root, 'package').flatMap((map) => parseLegacyPackage(findings, map, files) ?? []);
}
function parseLegacyPackage(findings, map, shared) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_legacy_KEYS, 'a package');
    const written = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = written === undefined ? undefined : originOf(findings, map, written);
    if (written === undefined || version === undefined || origin === undefined)
        return undefined;
    const name = (0,names_requirement/* normalizeName */.Pc)(written);
    const files = filesOf(findings, map, shared.get(name), origin.kind === 'index');
    const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
    return {
        locked: { name, version, at: map.at, origin, hashes: checkable(hashes) },
        optional: booleanOf(findings, map, 'optional'),
        reference: stringOf(findings, tableOf(findings, map, 'source'), 'reference'),
        dependencies: entriesOf(findings, map, 'dependencies').flatMap((entry) => parsePoetryDependency(findings, entry)),
        extras: extrasOf(findings, tableOf(findings, map, 'extras')),
    };
}
// Version 1 locks keep the files of all packages with the same name together.
function filesOf(findings, map, shared, needed) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'files') !== undefined)
        return tablesOf(findings, map, 'files');
    if (!needed)
        return [];
    if (shared !== undefined)
        return itemsFrom(findings, shared.value, shared.key).flatMap((item) => tableFrom(findings, item, 'a file') ?? []);
    findings.error('field-missing', 'expected the files of a package', { at: map.at, hint: 'write the lock again' });
    return [];
}
// `h2 (>=3,<5)`: only the name identifies the dependency.
function extrasOf(findings, map) {
    return new Map(map.entries.map(({ key }) => {
        const names = stringsOf(findings, map, key).map((text) => /^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
        return [(0,names_requirement/* normalizeName */.Pc)(key), new Set(names.map(names_requirement/* normalizeName */.Pc))];
    }));
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-manifest.js







const lock_manifest_HINT = 'put the pyproject.toml of the lock beside it, or run "poetry lock" with Poetry 2';
/**
 * Reads the manifest of a lock and reports mistakes in it. If the manifest is missing, the finding is reported for the
 * lock.
 */
function parsePoetryManifest(findings, path, files) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const reason = file.kind === 'absent' ? 'which is not there' : `which cannot be read: ${file.message}`;
        const message = `a lock of Poetry 1 is read with ${(0,diagnostic/* quote */.hD)(path)}, ${reason}`;
        findings.error('lock-manifest', message, { at: diagnostic/* START */.d3, hint: lock_manifest_HINT });
        return undefined;
    }
    const reading = file.read(readToml);
    if (reading.ok)
        return manifestOf(findings.within(path), reading.root);
    findings.add(reading.diagnostic);
    return undefined;
}
function manifestOf(findings, root) {
    const poetry = tableOf(findings, tableOf(findings, root, 'tool'), 'poetry');
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const foreign = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'dependencies') : undefined;
    if ((0,text_decode/* entryOf */.Ms)(poetry, 'dependencies') === undefined || foreign !== undefined) {
        // Poetry 1 ignores [project], so such a lock was created from something else.
        const message = 'expected what a project of Poetry 1 needs in [tool.poetry.dependencies] alone';
        findings.error('lock-manifest', message, { at: foreign?.at ?? diagnostic/* START */.d3, hint: 'run "poetry lock" with Poetry 2' });
        return undefined;
    }
    const name = stringOf(findings, poetry, 'name');
    return {
        path: findings.path,
        name: name === undefined ? undefined : (0,names_requirement/* normalizeName */.Pc)(name),
        groups: groupsOf(findings, poetry),
    };
}
function groupsOf(findings, poetry) {
    const tables = [
        [MAIN, entriesOf(findings, poetry, 'dependencies')],
        ...entriesOf(findings, poetry, 'group').flatMap((entry) => groupOf(findings, entry)),
        ['dev', entriesOf(findings, poetry, 'dev-dependencies')],
    ];
    const groups = new Map();
    for (const [group, entries] of tables) {
        const dependencies = groups.get(group) ?? [];
        dependencies.push(...entries.flatMap((entry) => rootOf(findings, entry)));
        if (group === MAIN || dependencies.length > 0)
            groups.set(group, dependencies);
    }
    return groups;
}
function groupOf(findings, { key, value }) {
    const map = tableFrom(findings, value, `the group ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, ['optional', 'dependencies'], 'a group');
    return [[(0,names_requirement/* normalizeName */.Pc)(key), entriesOf(findings, map, 'dependencies')]];
}
function rootOf(findings, entry) {
    return (0,names_requirement/* normalizeName */.Pc)(entry.key) === 'python' ? [] : parsePoetryDependency(findings, entry);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-definitions.js











/**
 * The definitions of a Poetry 1 lock (lock-version 1.0, 1.1 and 2.0), using the manifest next to it: where a package is
 * installed follows from the dependencies of the project and of the packages.
 */
function legacyDefinitions(findings, root, manifestPath, files) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const packages = parseLegacyPackages(findings, root);
    const extras = lock_definitions_extrasOf(findings, root);
    const manifest = parsePoetryManifest(findings, manifestPath, files);
    const empty = { ...(0,format/* emptySource */.$_)('poetry-lock'), consumes: [manifestPath] };
    if (manifest === undefined || !(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_definitions_selectionsOf(extras, [...manifest.groups.keys()]).map(({ suffix, selection }) => {
        const asks = selection.groups.flatMap((group) => (manifest.groups.get(group) ?? []).map(({ name }) => name));
        const lines = (own) => legacyLines(own, packages, manifest, selection, budget);
        return lockReading(findings, budget, suffix, { ...empty, asks }, lines);
    });
}
function lock_definitions_extrasOf(findings, root) {
    const table = tableOf(findings, root, 'extras');
    return new Map(entriesOf(findings, root, 'extras').map(({ key }) => [
        (0,names_requirement/* normalizeName */.Pc)(key),
        stringsOf(findings, table, key).map(nameIn),
    ]));
}
// Older locks write `name (>=1)`.
function nameIn(text) {
    return (0,names_requirement/* normalizeName */.Pc)(/^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
}
function lock_definitions_selectionsOf(extras, groups) {
    const others = groups.filter((group) => group !== MAIN).sort();
    return [
        { suffix: '', selection: { groups: [MAIN], extra: [] } },
        ...[...extras].map(([name, extra]) => ({
            suffix: `#/extras/${pointerPart(name)}`,
            selection: { groups: [MAIN], extra },
        })),
        ...others.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            selection: { groups: [MAIN, group], extra: [] },
        })),
    ];
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock.js












/**
 * `poetry.lock` of Poetry 1 and 2: one definition for the main group, and one for each other group and each extra added
 * to it. The project itself is not installed. https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock
 */
const poetryLock = {
    format: 'poetry-lock',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isPoetryLock,
    recognizes: ({ path }) => isPoetryLock(path),
    // Poetry 1 locks do not contain the dependencies of the project.
    includes: ({ text, path }) => (isPoetryLock(path) && LEGACY_LINE.test(text) ? [manifestPath(path)] : []),
    parse: ({ path, read }, files) => {
        const reading = read(readToml);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('poetry-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.Fv(path);
        const root = reading.root;
        const definitions = isLegacy(root)
            ? legacyDefinitions(findings, root, manifestPath(path), files)
            : lock_definitionsOf(findings, poetry_lock_parseLock(findings, root), path);
        return { definitions, uses: [] };
    },
};
const LEGACY = ['1.0', '1.1', '2.0'];
const LEGACY_LINE = /^lock-version[ \t]*=[ \t]*["'](?:1\.[01]|2\.0)["']/m;
function isLegacy(root) {
    const metadata = (0,text_decode/* entryOf */.Ms)(root, 'metadata')?.value;
    const version = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value : undefined;
    return version?.kind === 'scalar' && !version.plain && LEGACY.includes(version.text);
}
function manifestPath(path) {
    return (0,names_path/* directoryOf */.jt)(path) === '.' ? 'pyproject.toml' : `${(0,names_path/* directoryOf */.jt)(path)}/pyproject.toml`;
}
function isPoetryLock(path) {
    return /(?:^|\/)poetry\.lock$/.test(path);
}
function poetry_lock_parseLock(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const metadata = tableOf(findings, root, 'metadata');
    const version = requiredString(findings, metadata, 'lock-version', 'metadata');
    if (version !== undefined && version !== '2.1') {
        const hint = 'run "poetry lock" with a current Poetry';
        const at = (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version 1.0, 1.1, 2.0 or 2.1, received ${(0,diagnostic/* quote */.hD)(version)}`, {
            at,
            hint,
        });
        return { packages: [], extras: [] };
    }
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parsePoetryPackage(findings, map) ?? []);
    return { packages, extras: entriesOf(findings, root, 'extras').map((entry) => (0,names_requirement/* normalizeName */.Pc)(entry.key)) };
}
function lock_definitionsOf(findings, lock, path) {
    const empty = { ...(0,format/* emptySource */.$_)('poetry-lock'), consumes: [manifestPath(path)] };
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_selectionsOf(lock).map((selection) => lockReading(findings, budget, selection.suffix, empty, (own) => lock_linesOf(own, lock.packages, selection, budget)));
}
function lock_selectionsOf({ packages, extras }) {
    const groups = [...new Set(packages.flatMap((locked) => [...locked.markers.keys()]))].filter((group) => group !== MAIN);
    return [
        { suffix: '', groups: [MAIN], extra: undefined },
        ...extras.map((extra) => ({ suffix: `#/extras/${pointerPart(extra)}`, groups: [MAIN], extra })),
        ...groups.sort().map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            groups: [MAIN, group],
            extra: undefined,
        })),
    ];
}
function lock_linesOf(findings, packages, selection, budget) {
    const decide = lock_decideExtra(selection.extra);
    return packages.flatMap(({ locked, markers }) => {
        const wanted = selection.groups.flatMap((group) => (markers.has(group) ? [markers.get(group)] : []));
        const condition = lock_conditionOf(wanted, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        findings.error('lock-package', `the markers of ${(0,diagnostic/* quote */.hD)(locked.name)} are not understood`, { at: locked.at });
        return [];
    });
}
function lock_conditionOf(markers, decide, budget) {
    return markers.reduce((known, marker) => {
        const condition = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
        return known === undefined || condition === undefined ? undefined : either(known, condition, budget);
    }, NEVER);
}
// Markers of the main group name the extras of the project that require the package.
function lock_decideExtra(chosen) {
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        const name = (0,names_requirement/* normalizeName */.Pc)((left === 'extra' ? right : left).slice(1, -1));
        return (name === chosen) === (operator === '==');
    };
}

// EXTERNAL MODULE: ./build/core/formats/requirements/includes.js
var includes = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/formats/requirements/trail.js
var requirements_trail = __webpack_require__(8138);
// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(729);
;// CONCATENATED MODULE: ./build/core/formats/pyproject/dynamic.js


/** The files of all dynamic keys. */
function dynamicFiles(root) {
    const extras = lookUp(root, ['tool', 'setuptools', 'dynamic', 'optional-dependencies']);
    const keys = extras?.kind === 'map' ? extras.entries.map(({ key }) => `optional-dependencies.${key}`) : [];
    return ['dependencies', ...keys].flatMap((key) => dynamic_filesOf(root, key) ?? []);
}
/**
 * The lines of a dynamic key, from the requirements files that setuptools reads. Other build tools compute them.
 * https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
function dynamicLines(findings, root, key, files, trail) {
    const named = dynamic_filesOf(root, key);
    if (named !== undefined) {
        const lines = named.map(({ text, at }) => ({ text: `-r ${text}`, ...at }));
        return (0,requirements/* parsePipLines */.W)(findings, lines, files, trail);
    }
    const at = lookUp(root, ['project', 'dynamic'])?.at ?? root.at;
    const hint = 'write project.dependencies, or name a file in [tool.setuptools.dynamic]: dependencies = { file = ["requirements.txt"] }';
    findings.error('pyproject-dynamic', `${key} are dynamic: the build tool computes them`, { at, hint });
    return [];
}
function dynamic_filesOf(root, key) {
    const [table = '', ...rest] = key.split('.');
    const path = ['tool', 'setuptools', 'dynamic', table, ...(rest.length === 0 ? [] : [rest.join('.')]), 'file'];
    const node = lookUp(root, path);
    if (node === undefined)
        return undefined;
    const items = node.kind === 'list' ? node.items : [node];
    const files = items.flatMap((item) => item.kind === 'scalar' && !item.plain ? [{ text: item.text, at: item.at }] : []);
    return files.length === items.length && files.length > 0 && files.every(isOneWord) ? files : undefined;
}
// Text after `-r` would otherwise be read as more than a file name.
function isOneWord({ text }) {
    return /^[\p{L}\p{N}_.][\p{L}\p{N}._+/-]*$/u.test(text);
}
function lookUp(root, path) {
    return path.reduce((node, key) => (node?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(node, key)?.value : undefined), root);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/wanted.js




/** Maximum depth to which extras and groups may name each other. */
const MAX_NESTING = 64;
const MAX_WANTED = 100_000;
function wantedBudget() {
    return { left: MAX_WANTED };
}
/** Takes a requirement from the budget; false, and reported once for each definition, if none is left. */
function mayAdd({ findings, budget }, at) {
    budget.left -= 1;
    if (budget.left >= 0)
        return true;
    const message = `expected at most ${MAX_WANTED} requirements in all definitions of the file`;
    if (findings.diagnostics.every(({ code }) => code !== 'include-limit'))
        findings.error('include-limit', message, { at, hint: 'name each extra and each group once' });
    return false;
}
/** Reads a requirement (PEP 508), including its name. */
function readWanted(reading, node) {
    const { findings } = reading;
    if (!mayAdd(reading, node.at))
        return [];
    const text = stringFrom(findings, node, 'a requirement');
    const written = (0,contract_parts/* sourceText */.rI)(findings.path, node);
    return text === undefined ? [] : wantedFrom(findings, text, node.at).map((wanted) => ({ ...wanted, written }));
}
/** Reads a requirement and reports it at the given position; `version` is the position of its version constraint. */
function wantedFrom(findings, text, at, version = { at }) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    const written = (0,contract_parts/* sourcePlace */.$Y)(findings.path, version);
    if (reading.ok && reading.requirement.kind === 'named')
        return [{ requirement: reading.requirement, at, written }];
    const reason = reading.ok ? 'expected a name before the URL' : reading.reason;
    const hint = reading.ok ? 'write name @ URL' : reading.hint;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
/** The requirement with an additional marker. */
function under(findings, wanted, marker) {
    const own = wanted.requirement.marker;
    if (marker === undefined || own === marker)
        return [wanted];
    const joined = own === undefined ? marker : `(${marker}) and (${own})`;
    const reading = (0,names_requirement/* parseRequirement */.pP)(`x ; ${joined}`);
    if (reading.ok)
        return [{ ...wanted, requirement: { ...wanted.requirement, marker: reading.requirement.marker } }];
    findings.error('requirement-syntax', `marker ${(0,diagnostic/* quote */.hD)(joined)}: ${reading.reason}`, { at: wanted.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/project.js





/** The project's requirements: `project.dependencies`, including its own extras if it names them. */
function projectWanted(reading) {
    const { findings, root } = reading;
    const project = tableOf(findings, root, 'project');
    const items = itemsOf(findings, project, 'dependencies');
    // Beyond the budget, one item is enough to report it for this definition.
    const read = reading.budget.left < 0 ? items.slice(0, 1) : items;
    const wanted = read.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, []);
}
/** The extras by normalized name, in file order. */
function projectExtras(root) {
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const extras = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'optional-dependencies')?.value : undefined;
    return Map.groupBy(extras?.kind === 'map' ? extras.entries : [], ({ key }) => (0,names_requirement/* normalizeName */.Pc)(key));
}
/** The requirements that an extra adds. */
function extraWanted(reading, extra) {
    return expandExtra(reading, extra, []);
}
/**
 * The requirements that are added when requirements name the project itself: installing it installs its dependencies.
 */
function selfWanted(reading, wanted) {
    const selves = wanted.filter(({ requirement }) => isSelf(reading, requirement.name));
    const first = selves[0];
    if (first === undefined)
        return [];
    const project = tableOf(reading.findings, reading.root, 'project');
    if (stringsOf(reading.findings, project, 'dynamic').includes('dependencies')) {
        const message = 'the project itself is named, and its dependencies are dynamic';
        reading.findings.error('pyproject-dynamic', message, { at: first.at, hint: 'name what is needed instead' });
    }
    return selves.flatMap((self) => projectWanted(reading).flatMap((one) => under(reading.findings, one, self.requirement.marker)));
}
function isSelf({ findings, root }, name) {
    const own = stringOf(findings, tableOf(findings, root, 'project'), 'name');
    return own !== undefined && name === (0,names_requirement/* normalizeName */.Pc)(own);
}
/**
 * Requirements without those on the project itself: each of its extras is replaced by the requirements that it adds.
 */
function withoutSelf(reading, wanted, seen) {
    const { findings } = reading;
    return wanted.flatMap((one) => {
        const { name, extras, marker } = one.requirement;
        if (!isSelf(reading, name))
            return [one];
        const added = extras.filter((extra) => !seen.includes(extra)).flatMap((extra) => expandExtra(reading, extra, seen));
        return added.flatMap((inner) => under(findings, inner, marker));
    });
}
function expandExtra(reading, extra, seen) {
    const { findings, root } = reading;
    const [entry, second] = reading.extras.get(extra) ?? [];
    if (entry === undefined || second !== undefined) {
        const message = entry === undefined ? `the project has no extra ${(0,diagnostic/* quote */.hD)(extra)}` : `the extra ${(0,diagnostic/* quote */.hD)(extra)} is given twice`;
        findings.error('pyproject-group', message, {
            at: second?.at ?? root.at,
            hint: 'correct project.optional-dependencies',
        });
        return [];
    }
    if (reading.budget.left < 0)
        return [];
    if (seen.length > MAX_NESTING) {
        findings.error('include-cycle', `extras name each other more than ${MAX_NESTING} deep`, { at: entry.at });
        return [];
    }
    const items = itemsFrom(findings, entry.value, `the extra ${extra}`);
    const wanted = items.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, [...seen, extra]);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/groups.js






/** The dependency groups by normalized name, in file order. */
function dependencyGroups(root) {
    const groups = (0,text_decode/* entryOf */.Ms)(root, 'dependency-groups')?.value;
    return Map.groupBy(groups?.kind === 'map' ? groups.entries : [], ({ key }) => (0,names_requirement/* normalizeName */.Pc)(key));
}
/**
 * The requirements of a dependency group, including the groups that it includes.
 * https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
function groupWanted(reading, group) {
    const wanted = readGroup(reading, group, [], reading.root.at);
    return [...selfWanted(reading, wanted), ...withoutSelf(reading, wanted, [])];
}
function readGroup(reading, group, chain, at) {
    const { findings } = reading;
    const [entry, second] = reading.groups.get(group) ?? [];
    if (chain.includes(group))
        return groups_refuse(findings, 'include-cycle', `groups include each other: ${(0,diagnostic/* formatChain */.rA)([...chain, group])}`, at);
    if (chain.length > MAX_NESTING)
        return groups_refuse(findings, 'include-cycle', `groups include each other more than ${MAX_NESTING} deep`, at);
    if (entry === undefined)
        return groups_refuse(findings, 'pyproject-group', `there is no dependency group ${(0,diagnostic/* quote */.hD)(group)}`, at);
    if (second !== undefined)
        return groups_refuse(findings, 'pyproject-group', `the group ${(0,diagnostic/* quote */.hD)(group)} is given twice`, second.at);
    return itemsFrom(findings, entry.value, `the group ${group}`).flatMap((item) => {
        if (item.kind !== 'map' || reading.budget.left < 0)
            return readWanted(reading, item);
        reading.budget.left -= 1;
        (0,text_decode/* checkKeys */.L)(findings, item, ['include-group'], 'an element of a group');
        const included = requiredString(findings, item, 'include-group', 'an element of a group');
        return included === undefined ? [] : readGroup(reading, (0,names_requirement/* normalizeName */.Pc)(included), [...chain, group], item.at);
    });
}
function groups_refuse(findings, code, message, at) {
    findings.error(code, message, { at, hint: 'correct [dependency-groups]' });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/other-tools.js


const PDM = 'lock it for all tools: "pdm export -f pylock -o pylock.toml"';
const PIXI = 'run "pixi lock": pixi.lock beside it says what is installed';
const HATCH = 'lock it: "uv lock", or "pip lock", or name the packages in [project] or [dependency-groups]';
// https://pdm-project.org/latest/reference/pep621/, https://pixi.sh/latest/python/pyproject_toml/,
// https://hatch.pypa.io/latest/config/environment/overview/
const TABLES = [
    { path: ['pdm', 'source'], hint: PDM },
    { path: ['pdm', 'resolution', 'overrides'], hint: PDM },
    { path: ['pdm', 'resolution', 'excludes'], hint: PDM },
    { path: ['pixi', 'dependencies'], hint: PIXI },
    { path: ['pixi', 'host-dependencies'], hint: PIXI },
    { path: ['pixi', 'build-dependencies'], hint: PIXI },
    { path: ['pixi', 'pypi-dependencies'], hint: PIXI },
    { path: ['pixi', 'pypi-options'], hint: PIXI },
    { path: ['pixi', 'target'], hint: PIXI },
    { path: ['pixi', 'feature'], hint: PIXI },
    { path: ['hatch', 'envs', 'default', 'dependencies'], hint: HATCH },
    { path: ['hatch', 'envs', 'default', 'extra-dependencies'], hint: HATCH },
];
/** Reports tables of tools other than uv and Poetry that change what is installed: half of a manifest is another environment. */
function checkOtherTools(findings, root) {
    for (const { path, hint } of TABLES) {
        const entry = entryAt(root, ['tool', ...path]);
        if (entry === undefined || other_tools_isEmpty(entry) || isProjectAlone(path, entry))
            continue;
        findings.error('pyproject-setting', `[tool.${path.join('.')}] is not read`, { at: entry.at, hint });
    }
}
/**
 * Reports what `[tool.poetry.dependencies]` adds to `[project]`: Poetry 2 takes sources, and all else, from there.
 * https://python-poetry.org/docs/pyproject/#dependencies
 */
function checkPoetryBeside(findings, root) {
    const table = entryAt(root, ['tool', 'poetry', 'dependencies'])?.value;
    if (table?.kind !== 'map')
        return;
    const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
    for (const { key, at } of table.entries) {
        if (key === 'python')
            continue;
        const message = `${(0,diagnostic/* quote */.hD)(key)} of [tool.poetry.dependencies] is not read beside project.dependencies`;
        findings.error('pyproject-source', message, { at, hint });
    }
}
function entryAt(root, path) {
    let map = root;
    let found;
    for (const key of path) {
        found = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key);
        map = found?.value.kind === 'map' ? found.value : undefined;
    }
    return found;
}
function other_tools_isEmpty({ value }) {
    return (value.kind === 'map' && value.entries.length === 0) || (value.kind === 'list' && value.items.length === 0);
}
// The project itself is not installed: `mypkg = { path = ".", editable = true }`.
function isProjectAlone([tool, table], { value }) {
    if (tool !== 'pixi' || table !== 'pypi-dependencies' || value.kind !== 'map')
        return false;
    return value.entries.every(({ value: source }) => {
        const path = source.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(source, 'path')?.value : undefined;
        return path?.kind === 'scalar' && /^\.\/?$/.test(path.text);
    });
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/poetry.js







/** The definitions in `[tool.poetry]`; none if `[project]` lists the dependencies. */
function poetryNames(root) {
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    const groups = tableIn(poetry, 'group')?.entries ?? [];
    const tables = [
        ...groups.map(({ key, value }) => ({
            suffix: `#/tool/poetry/group/${pointerPart(key)}/dependencies`,
            table: value.kind === 'map' ? tableIn(value, 'dependencies') : undefined,
        })),
        { suffix: '#/tool/poetry/dev-dependencies', table: tableIn(poetry, 'dev-dependencies') },
    ].flatMap(({ suffix, table }) => table === undefined ? [] : [{ suffix, selection: { kind: 'group', table } }]);
    if (tableIn(poetry, 'dependencies') === undefined || hasDependencies(root))
        return tables;
    const extras = (tableIn(poetry, 'extras')?.entries ?? []).map((extra) => ({
        suffix: `#/tool/poetry/extras/${pointerPart((0,names_requirement/* normalizeName */.Pc)(extra.key))}`,
        selection: { kind: 'project', extra },
    }));
    return [{ suffix: '', selection: { kind: 'project', extra: undefined } }, ...extras, ...tables];
}
/** Requirements of a selection; those that pip cannot express are reported. */
function poetryWanted(reading, selection) {
    const { findings, root } = reading;
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    if (poetry === undefined)
        return [];
    checkSources(reading, poetry);
    if (selection.kind === 'group')
        return readEach(reading, selection.table.entries, (entry) => readDependency(reading, entry, () => true));
    const extra = extraMembers(findings, poetry, selection.extra);
    return readEach(reading, tableIn(poetry, 'dependencies')?.entries ?? [], (entry) => {
        const name = (0,names_requirement/* normalizeName */.Pc)(entry.key);
        return name === 'python' ? [] : readDependency(reading, entry, () => extra.has(name));
    });
}
// Beyond the budget, one entry is enough to report it for this definition.
function readEach(reading, entries, read) {
    const shown = reading.budget.left < 0 ? entries.slice(0, 1) : entries;
    return shown.flatMap((entry) => (mayAdd(reading, entry.at) ? read(entry) : []));
}
function tableIn(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function hasDependencies(root) {
    const project = tableIn(root, 'project');
    return project !== undefined && (0,text_decode/* entryOf */.Ms)(project, 'dependencies') !== undefined;
}
// pip treats all indexes alike; Poetry searches them by priority.
function checkSources(reading, poetry) {
    const { findings, budget } = reading;
    if (budget.left < 0)
        return;
    for (const source of tablesOf(findings, poetry, 'source')) {
        if (!mayAdd(reading, source.at))
            return;
        if (stringOf(findings, source, 'priority') === 'explicit')
            continue;
        const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
        findings.error('pyproject-source', 'sources of Poetry are not read', { at: source.at, hint });
    }
}
function extraMembers(findings, poetry, extra) {
    const extras = tableIn(poetry, 'extras');
    return new Set(extras === undefined || extra === undefined ? [] : stringsOf(findings, extras, extra.key).map(names_requirement/* normalizeName */.Pc));
}
const poetry_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'git', 'branch', 'tag', 'rev'].concat([
    'subdirectory',
    'url',
    'path',
    'develop',
]);
function readDependency(reading, { key, value }, isChosen) {
    const { findings } = reading;
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form, index) => {
        if (index > 0 && !mayAdd(reading, form.at))
            return [];
        if (form.kind === 'scalar')
            return readVersion(findings, key, form);
        const map = tableFrom(findings, form, `the dependency ${key}`);
        if (map === undefined || (booleanOf(findings, map, 'optional') && !isChosen()))
            return [];
        const unread = map.entries.find((entry) => !poetry_KEYS.includes(entry.key));
        if (unread === undefined)
            return readTable(findings, key, map);
        const message = `${(0,diagnostic/* quote */.hD)(unread.key)} of the dependency ${(0,diagnostic/* quote */.hD)(key)} is not read`;
        findings.error('pyproject-source', message, {
            at: unread.at,
            hint: 'run "poetry lock": poetry.lock says what is installed',
        });
        return [];
    });
}
function readVersion(findings, name, node) {
    const text = stringFrom(findings, node, `the version of ${name}`);
    const specifiers = text === undefined ? undefined : specifiersOf(findings, text, node);
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${specifiers}`, node.at);
}
function specifiersOf(findings, text, node) {
    const specifiers = poetrySpecifiers(text);
    if (specifiers !== undefined)
        return specifiers;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} has no form that pip reads`;
    findings.error('pyproject-version', message, { at: node.at, hint: 'write it with >=, <, ==, != or ~=' });
    return undefined;
}
function readTable(findings, name, map) {
    const extras = (0,names_requirement/* formatExtras */.zB)(stringsOf(findings, map, 'extras'));
    const conditions = poetry_conditionsOf(findings, map);
    const marker = conditions.length === 0 ? '' : ` ; ${conditions.map((text) => `(${text})`).join(' and ')}`;
    const said = ['version', 'git', 'url'].flatMap((key) => (0,text_decode/* entryOf */.Ms)(map, key)?.value ?? []).at(0);
    const path = stringOf(findings, map, 'path');
    if (path !== undefined)
        return wantedFrom(findings, `${name}${extras}${marker}`, map.at).map((wanted) => ({ ...wanted, path }));
    const url = urlOf(findings, map);
    if (url !== undefined)
        return wantedFrom(findings, `${name}${extras} @ ${url}${marker}`, map.at, said);
    const version = stringOf(findings, map, 'version');
    const specifiers = version === undefined ? undefined : specifiersOf(findings, version, map);
    if (version === undefined)
        findings.error('field-missing', `expected version of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${extras}${specifiers}${marker}`, map.at, said);
}
function urlOf(findings, map) {
    const folder = stringOf(findings, map, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = stringOf(findings, map, 'git');
    const wanted = stringOf(findings, map, 'rev') ?? stringOf(findings, map, 'tag') ?? stringOf(findings, map, 'branch');
    if (git !== undefined)
        return `git+${git}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
    const url = stringOf(findings, map, 'url');
    return url === undefined ? undefined : `${url}${fragment}`;
}
function poetry_conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    const platform = stringOf(findings, map, 'platform');
    const python = stringOf(findings, map, 'python');
    const versions = python === undefined ? [] : (pythonConditions(findings, python, map) ?? []);
    return [
        ...(markers === undefined ? [] : [markers]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
        ...versions,
    ];
}
// `python_version` has two numbers, so only with some operators is it clear what such a bound means for 3.8.1.
function pythonConditions(findings, text, map) {
    const specifiers = poetrySpecifiers(text);
    const parts = specifiers === undefined || specifiers === '' ? [] : specifiers.split(',');
    const conditions = parts.map((part) => {
        const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9.]+)$/.exec(part) ?? [];
        const full = version.split('.').length > 2;
        return version === '' || (!full && !['>=', '<'].includes(operator))
            ? undefined
            : `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
    });
    if (specifiers !== undefined && conditions.every((condition) => condition !== undefined))
        return conditions;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} of Python has no form that pip reads`;
    findings.error('pyproject-version', message, {
        at: (0,text_decode/* entryOf */.Ms)(map, 'python')?.value.at ?? map.at,
        hint: 'write it as markers',
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/uv.js







/** Settings with which uv installs something else than pip does from the same lines. */
const uv_UNREAD = [
    'override-dependencies',
    'exclude-dependencies',
    'find-links',
    'no-index',
    'prerelease',
    'resolution',
].concat(['no-binary', 'no-binary-package', 'exclude-newer', 'dependency-metadata']);
/** Reads `[tool.uv]`: https://docs.astral.sh/uv/reference/settings/ */
function uvSettings(reading) {
    const { findings, root } = reading;
    const uv = tableOf(findings, tableOf(findings, root, 'tool'), 'uv');
    for (const key of uv_UNREAD) {
        const entry = (0,text_decode/* entryOf */.Ms)(uv, key);
        if (entry === undefined)
            continue;
        const hint = 'run "uv lock": uv.lock beside it says what is installed';
        findings.error('pyproject-setting', `${key} of [tool.uv] is not read`, { at: entry.at, hint });
    }
    const sources = entriesOf(findings, uv, 'sources');
    const constraints = constraintParts(reading, uv);
    const lines = constraints.map(({ text }) => text);
    return {
        lines: [...uv_indexLines(findings, uv), ...(lines.length === 0 ? [] : [['-c', lines]])],
        parts: constraints,
        sources: new Map(sources.map(({ key, at, value }) => {
            const map = value.kind === 'map' ? value : undefined;
            return [(0,names_requirement/* normalizeName */.Pc)(key), map === undefined ? { at } : readSource(findings, map, at)];
        })),
    };
}
/** The canonical lines of requirements, each using its source. */
function wantedEntries(findings, wanted, { sources }, trail, directory) {
    return wanted.flatMap((one) => {
        const { requirement, at } = one;
        const source = sources.get(requirement.name);
        if (source !== undefined && source.url === undefined && source.path === undefined)
            return unread(findings, requirement, at);
        const path = one.path ?? source?.path;
        if (path !== undefined)
            return uv_localEntry(findings, requirement, path, at, trail, directory);
        return packageEntry(findings, one, source?.url, trail);
    });
}
function packageEntry(findings, { requirement: own, at, written }, url, { parts }) {
    const requirement = url === undefined ? own : { ...own, specifier: '', url };
    const text = (0,names_requirement/* formatRequirement */.zP)(requirement);
    parts.push({ kind: 'pip', text, requirement, written });
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok)
        findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at, hint: reading.hint });
    if ((0,names_url/* hasCredentials */.L)(text))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
    else if (/\$\{/.test(text))
        findings.error('pip-variable', 'variables in a URL are not read', { at, hint: uv_SECRET });
    return [text];
}
const uv_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
function uv_localEntry(findings, { extras, marker }, path, at, trail, directory) {
    const text = `${/^\.{1,2}\//.test(path) ? '' : './'}${path}${(0,names_requirement/* formatExtras */.zB)(extras)}${(0,names_requirement/* formatMarker */.gJ)(marker)}`;
    const reading = (0,entry/* readRequirement */.M)(text, [], { directory, constraint: false });
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (typeof reading.entry !== 'string')
        trail.localPackages.push({ path: reading.entry[1], at });
    return [reading.entry];
}
function unread(findings, { name }, at) {
    const message = `the source of ${(0,diagnostic/* quote */.hD)(name)} in [tool.uv.sources] is not read`;
    const hint = 'run "uv lock": uv.lock beside it says what is installed; or name a git URL, a URL or a path without a marker';
    findings.error('pyproject-source', message, { at, hint });
    return [];
}
const GIT = ['git', 'rev', 'tag', 'branch', 'subdirectory'];
// A source in a workspace, on an index or with a marker says more than a pip line can.
function readSource(findings, map, at) {
    const keys = map.entries.map(({ key }) => key);
    const text = (key) => stringOf(findings, map, key);
    const folder = text('subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = text('git');
    if (git !== undefined && keys.every((key) => GIT.includes(key))) {
        const wanted = text('rev') ?? text('tag') ?? text('branch');
        const url = `${git.replace(/^git\+/, '')}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
        return { at, url: `git+${url}` };
    }
    const url = text('url');
    if (url !== undefined && keys.every((key) => ['url', 'subdirectory'].includes(key)))
        return { at, url: `${url}${fragment}` };
    const path = text('path');
    return path !== undefined && keys.every((key) => ['path', 'editable'].includes(key)) ? { at, path } : { at };
}
// pip treats all indexes alike, but uv uses the first one that has the package:
// https://docs.astral.sh/uv/concepts/indexes/
function uv_indexLines(findings, uv) {
    const indexes = tablesOf(findings, uv, 'index').filter((map) => !booleanOf(findings, map, 'explicit'));
    const tables = indexes.flatMap((map) => {
        const url = stringOf(findings, map, 'url');
        const option = booleanOf(findings, map, 'default') ? '--index-url' : '--extra-index-url';
        return url === undefined ? [] : [{ option, url, at: map.at }];
    });
    const old = ['index-url', 'extra-index-url'].flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(uv, key)?.value;
        const items = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
        return items.flatMap((item) => item.kind === 'scalar' ? [{ option: `--${key}`, url: item.text, at: item.at }] : []);
    });
    return [...tables, ...old].flatMap(({ option, url, at }) => {
        if ((0,names_url/* hasCredentials */.L)(url))
            findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
        else if (/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
            return [`${option} ${url}`];
        else
            findings.error('pyproject-source', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
        return [];
    });
}
function constraintParts(reading, uv) {
    const items = itemsOf(reading.findings, uv, 'constraint-dependencies');
    return items
        .flatMap((item) => readWanted(reading, item))
        .map(({ requirement, written }) => ({ kind: 'pip', text: (0,names_requirement/* formatRequirement */.zP)(requirement), requirement, written }));
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/pyproject.js
















/**
 * `pyproject.toml`: the project's dependencies (PEP 621), the same with each extra, each dependency group alone (PEP
 * 735), and Poetry's tables. The project itself is not installed, and `requires-python` is ignored because Python comes
 * with the base image. https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const pyproject = {
    format: 'pyproject',
    listsPackages: true,
    isProject: true,
    namedBy: 'requirements',
    names: isPyproject,
    recognizes: ({ text, path, read }) => {
        if (!isPyproject(path))
            return false;
        const reading = read(readToml);
        return reading.ok
            ? pyproject_selectionsOf(reading.root).length > 0
            : /^\[(?:project|dependency-groups)\b/m.test(text);
    },
    includes: ({ path, read }) => {
        const root = isPyproject(path) ? read(readToml) : undefined;
        return root?.ok
            ? (0,includes/* pipIncludes */.d$)(dynamicFiles(root.root).map((file) => `-r ${file.text}`), (0,names_path/* directoryOf */.jt)(path))
            : [];
    },
    parse: ({ path, read }, files) => {
        const reading = read(readToml);
        const empty = (0,format/* emptySource */.$_)('pyproject');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(empty, [reading.diagnostic]);
        return parseDefinitions(reading.root, path, files);
    },
};
function isPyproject(path) {
    return /(?:^|\/)pyproject\.toml$/.test(path);
}
/** Maximum number of mistakes in shared settings that are reported for each definition. */
const MAX_COMMON = 20;
function parseDefinitions(root, path, files) {
    const shared = { root, budget: wantedBudget(), extras: projectExtras(root), groups: dependencyGroups(root) };
    // Read once: a file may have as many settings as definitions, and each mistake would be reported for each definition.
    const common = new model_findings/* Findings */.Fv(path);
    checkDynamic(common, root);
    checkOtherTools(common, root);
    const settings = uvSettings({ ...shared, findings: common });
    const lines = settings.lines.flatMap((line) => (typeof line === 'string' ? line : line[1])).length;
    const definitions = pyproject_selectionsOf(root).map((selection) => {
        const findings = new model_findings/* Findings */.Fv(path);
        findings.add(...common.diagnostics.slice(0, MAX_COMMON));
        const trail = (0,requirements_trail/* pipTrail */.US)(path);
        const reading = { ...shared, findings };
        shared.budget.left -= lines;
        const pip = [
            ...settings.lines,
            ...wantedEntries(findings, selection.wanted(reading), settings, trail, (0,names_path/* directoryOf */.jt)(path)),
            ...selection.dynamic.flatMap((key) => dynamicLines(findings, root, key, files, trail)),
        ];
        const consumes = selection.dynamic.length === 0 ? [] : pyproject_consumedBy(root, path, files);
        const source = {
            ...(0,format/* emptySource */.$_)('pyproject'),
            python: { ...format/* NO_PYTHON */.ho, pip },
            parts: [...settings.parts, ...trail.parts],
            localPackages: trail.localPackages,
            consumes,
        };
        return { suffix: selection.suffix, source, diagnostics: findings.diagnostics };
    });
    return definitions.length > 0 ? { definitions, uses: [] } : (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pyproject'), [nothing(path)]);
}
// Build tools reject it: https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
function checkDynamic(findings, root) {
    const project = mapAt(root, 'project');
    for (const key of ['dependencies', 'optional-dependencies'].filter((name) => dynamicKeys(project).includes(name))) {
        const entry = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, key);
        if (entry === undefined)
            continue;
        const message = `project.${key} are given, and project.dynamic says that the build tool computes them`;
        findings.error('pyproject-dynamic', message, { at: entry.at, hint: 'remove one of them' });
    }
}
function nothing(path) {
    const message = 'expected dependencies of a project, or dependency groups';
    return (0,model_findings/* finding */.gk)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3 });
}
function pyproject_consumedBy(root, path, files) {
    const lines = dynamicFiles(root).map((file) => `-r ${file.text}`);
    return (0,includes/* withReached */.nh)((0,includes/* pipIncludes */.d$)(lines, (0,names_path/* directoryOf */.jt)(path)), files);
}
function pyproject_selectionsOf(root) {
    return [...projectSelections(root), ...groupSelections(root), ...poetrySelections(root)];
}
function projectSelections(root) {
    const project = mapAt(root, 'project');
    const dynamic = dynamicKeys(project);
    if (project === undefined || ((0,text_decode/* entryOf */.Ms)(project, 'dependencies') === undefined && !dynamic.includes('dependencies')))
        return [];
    const byPoetry = dependsOnPoetry(root, dynamic);
    const own = dynamic.filter((key) => key === 'dependencies' && !byPoetry);
    const wanted = byPoetry ? poetryProject : besidePoetry(dynamic);
    return [
        // Poetry's own table is the definition then.
        ...(byPoetry ? [] : [{ suffix: '', wanted, dynamic: own }]),
        ...[...projectExtras(root).keys()].map((extra) => ({
            suffix: `#/project/optional-dependencies/${pointerPart(extra)}`,
            wanted: (reading) => [...wanted(reading), ...extraWanted(reading, extra)],
            dynamic: own,
        })),
        ...(dynamic.includes('optional-dependencies') ? dynamicExtras(root, own) : []),
    ];
}
/** True where Poetry computes the dependencies: from its own table. */
function dependsOnPoetry(root, dynamic) {
    const tool = mapAt(root, 'tool');
    const poetry = mapAt(mapAt(tool, 'poetry'), 'dependencies');
    const setuptools = mapAt(mapAt(mapAt(tool, 'setuptools'), 'dynamic'), 'dependencies');
    return dynamic.includes('dependencies') && poetry !== undefined && setuptools === undefined;
}
function poetryProject(reading) {
    return poetryWanted(reading, { kind: 'project', extra: undefined });
}
function besidePoetry(dynamic) {
    return (reading) => {
        if (!dynamic.includes('dependencies'))
            checkPoetryBeside(reading.findings, reading.root);
        return projectWanted(reading);
    };
}
function dynamicExtras(root, own) {
    const table = mapAt(mapAt(mapAt(mapAt(root, 'tool'), 'setuptools'), 'dynamic'), 'optional-dependencies');
    // An extra that is also listed statically is an error and already has these ids.
    const given = projectExtras(root);
    const entries = (table?.entries ?? []).filter(({ key }) => !given.has(key));
    return entries.map(({ key }) => ({
        suffix: `#/project/optional-dependencies/${pointerPart(key)}`,
        wanted: projectWanted,
        dynamic: [...own, `optional-dependencies.${key}`],
    }));
}
function groupSelections(root) {
    return [...dependencyGroups(root).keys()].map((group) => ({
        suffix: `#/dependency-groups/${pointerPart(group)}`,
        wanted: (reading) => groupWanted(reading, group),
        dynamic: [],
    }));
}
function poetrySelections(root) {
    return poetryNames(root).map(({ suffix, selection }) => ({
        suffix,
        wanted: (reading) => poetryWanted(reading, selection),
        dynamic: [],
    }));
}
function mapAt(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function dynamicKeys(project) {
    const node = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, 'dynamic')?.value;
    return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

;// CONCATENATED MODULE: ./build/core/formats/readers.js















/** Every format, in the order in which a file is tried: the more specific first. */
const READERS = [
    azureml_v1/* azuremlV1 */.a,
    azureml,
    azuremlAsset,
    inline/* azuremlInline */.G,
    condaLock,
    condaExplicit,
    pixiLock,
    pixi,
    conda_environment/* conda */.S,
    pyproject,
    uvLock,
    poetryLock,
    pylock,
    requirements/* requirements */.L,
    dockerfile/* dockerfile */.T,
];
/** Facts of a format: those of its first reader. */
function factsOf(format) {
    return READERS.find((reader) => reader.format === format) ?? {};
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRequirement),
/* harmony export */   R: () => (/* binding */ readEditable)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(638);
/* harmony import */ var _names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1388);
/* harmony import */ var _names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7970);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6411);






/** Reads a requirement and the options after it. */
function readRequirement(text, options, place) {
    const suffix = requirementOptions(options, ['--hash', '--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (text.includes('\\'))
        return refuse('requirement-syntax', `requirement ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds a backslash`);
    if ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocal */ .IX)(text))
        return localEntry('path', text, (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocal */ .Pk)(withoutEgg(text)), suffix, place);
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text);
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `requirement ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${reading.reason}` };
    const { requirement } = reading;
    return { ok: true, entry: `${(0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .zP)(requirement)}${suffix}`, requirement };
}
/** Reads what `-e` installs: a folder, or a version control URL with a name. */
function readEditable(value, options, place) {
    const suffix = requirementOptions(options, ['--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (place.constraint)
        return refuse('pip-option', 'pip takes no editable package as a constraint', 'write name==1.2');
    if (value.includes('\\'))
        return refuse('requirement-syntax', `editable ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} holds a backslash`);
    if (value.includes('://'))
        return editableUrl(value, suffix);
    const url = value.startsWith('file:');
    const reading = (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocalPath */ .qG)(withoutEgg(url ? value.slice('file:'.length) : value));
    if (reading.ok && (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchive */ .tc)(reading.requirement.path))
        return refuse('requirement-syntax', `pip installs no archive as editable: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, 'remove -e');
    return localEntry('-e', value, reading, suffix, place);
}
// What pip calls a local package before it knows better; pip-compile writes it.
function withoutEgg(text) {
    return text.replace(/#egg=[A-Za-z0-9._-]+(?=[\s;]|$)/, '');
}
// https://pip.pypa.io/en/stable/topics/vcs-support/#editable-vcs-installs
function editableUrl(value, suffix) {
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(value);
    const wrong = (reason, hint) => refuse('requirement-syntax', `editable ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}: ${reason}`, hint);
    if (!reading.ok)
        return wrong(reading.reason, reading.hint);
    const { requirement } = reading;
    if (!/^(?:git|hg|svn|bzr)\+/i.test(requirement.url ?? ''))
        return wrong('expected a version control URL', 'remove -e');
    const problem = (0,_names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__/* .namedUrlProblem */ .wE)(requirement.url ?? '');
    if (problem !== undefined)
        return wrong(problem);
    const named = requirement.kind === 'named' || /[#&]egg=/.test(requirement.url);
    if (!named)
        return wrong('pip needs the name of the package', 'write -e "name @ URL", or #egg=name behind it');
    // For `-e`, pip reads the whole text as one URL, which ends at the first blank.
    if (requirement.marker !== undefined && (requirement.kind === 'url' || !/^[^;]*[ \t];/.test(value)))
        return wrong('pip reads no marker here', 'write -e "name @ URL ; marker"');
    return { ok: true, entry: `--editable ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteOptionWord */ .O)((0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .zP)(requirement))}${suffix}`, requirement };
}
function localEntry(flag, text, reading, suffix, { directory, constraint }) {
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${reading.reason}` };
    const { requirement } = reading;
    if (constraint)
        return refuse('local-package', `a local package is no constraint: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, 'write name==1.2');
    const wheel = (0,_names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__/* .wheelProblem */ .l5)(requirement.path);
    if (wheel !== undefined)
        return refuse('requirement-syntax', `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${wheel}`);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, requirement.path);
    if (!resolved.ok)
        return refuse('path-refused', `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`, resolved.hint ?? OUTSIDE);
    // What `folder/..` means depends on whether the folder exists and whether it is a link.
    if (leadsBack(requirement.path))
        return refuse('local-package', `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} leads through a folder and out again`, 'write the path without it');
    // Blanks, quotes, glob patterns and percent signs have a meaning to pip, a shell or a Dockerfile.
    if (!/^[\p{L}\p{N}\p{M}._+=,~/-]*$/u.test(requirement.path) || requirement.path.startsWith('-'))
        return refuse('local-package', `the path of ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds characters that are not read`, RENAME);
    return { ok: true, entry: [flag, resolved.path, `${(0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocal */ .xg)(requirement)}${suffix}`] };
}
function leadsBack(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.some((part, index) => part === '..' && index > 0 && parts[index - 1] !== '..');
}
const OUTSIDE = 'name a folder or a wheel below the root, relative to this file: ./path';
const RENAME = 'use letters, digits and . _ - + = , ~ in the names of its folders';
function requirementOptions(options, known) {
    const suffixes = [];
    for (const { name, value } of options) {
        if (!known.includes(name))
            return refuse('pip-option', `pip ignores ${name} behind a requirement`, 'write it on its own line');
        const problem = name === '--hash' ? hashProblem(value) : settingProblem(value);
        if (problem !== undefined)
            return refuse('pip-option', problem);
        suffixes.push(` ${name}=${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteOptionWord */ .O)(value)}`);
    }
    return suffixes.join('');
}
function hashProblem(value) {
    if (/^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(value))
        return undefined;
    return `expected --hash=sha256:<hex digits>, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
}
function settingProblem(value) {
    if (!/^[^=]+=/.test(value))
        return `expected --config-settings=KEY=VALUE, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    return /\s#/.test(value) ? `pip would read a comment in ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` : undefined;
}
function refuse(code, reason, hint) {
    return { ok: false, code, reason, ...(hint === undefined ? {} : { hint }) };
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ splitOptions),
/* harmony export */   WI: () => (/* binding */ reachedFiles),
/* harmony export */   d$: () => (/* binding */ pipIncludes),
/* harmony export */   dr: () => (/* binding */ includesIn),
/* harmony export */   nh: () => (/* binding */ withReached),
/* harmony export */   rc: () => (/* binding */ nestedOption)
/* harmony export */ });
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(137);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28);



/** Paths that `-r` and `-c` lines name, resolved against the directory; each once. */
function pipIncludes(lines, directory) {
    const paths = lines.flatMap((line) => {
        const { body, options } = splitOptions((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComment */ .sp)(line));
        const reading = body === '' && options !== '' ? (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePipOptions */ .p)(options) : undefined;
        const nested = reading?.ok ? nestedOption(reading.options) : undefined;
        const resolved = nested === undefined ? undefined : (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(directory, nested.value);
        return resolved?.ok ? [resolved.path] : [];
    });
    return [...new Set(paths)];
}
/** Paths that a requirements file includes directly. */
function includesIn(text, path) {
    // A file with more lines is refused.
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logicalLines */ .Nj)(text).slice(0, _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg);
    return pipIncludes(lines.map((line) => line.text), (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path));
}
/** Files that a requirements file includes, directly or through others; each once. */
function reachedFiles(from, files) {
    const reached = new Set([from.path]);
    reach(from.read(includesIn), files, reached);
    return [...reached].slice(1);
}
/** The files of the paths, each followed by those that it includes, directly or through others; each once. */
function withReached(paths, files) {
    const reached = new Set();
    for (const path of paths)
        reach([path], files, reached);
    return [...reached];
}
function reach(paths, files, reached) {
    const queue = [...paths];
    // The queue grows during the loop. A definition with more lines than this is refused.
    for (const next of queue) {
        if (reached.has(next))
            continue;
        reached.add(next);
        const file = files.get(next);
        if (file?.kind !== 'text' || queue.length > _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg)
            continue;
        for (const other of file.read(includesIn))
            queue.push(other);
    }
}
/** Splits a line at its options: pip only looks for them after a blank. */
function splitOptions(text) {
    const at = text.startsWith('-') ? 0 : text.indexOf(' -');
    return at < 0 ? { body: text, options: '' } : { body: text.slice(0, at), options: text.slice(at) };
}
/** The option that names a file: pip follows it only if it is alone in its line. */
function nestedOption(options) {
    const [option, ...others] = options;
    return others.length === 0 && /^--(?:requirement|constraint)$/.test(option?.name ?? '') ? option : undefined;
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ logicalLines),
/* harmony export */   OR: () => (/* binding */ lineProblem),
/* harmony export */   sp: () => (/* binding */ withoutComment),
/* harmony export */   xg: () => (/* binding */ MAX_LINES),
/* harmony export */   yn: () => (/* binding */ foreignEncoding)
/* harmony export */ });
/** Limit on the lines of all files of a definition. */
const MAX_LINES = 20_000;
const LF = 10;
const CR = 13;
/** Characters that end a line only in Python (`str.splitlines`). */
const LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const CONTROL = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}]/u;
/** White space as defined by Python's `str.strip` and `\s`, which differs from JavaScript's. */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Why a line cannot be read the way pip reads it, or `undefined`. */
function lineProblem(text) {
    if (LINE_END.test(text))
        return 'the line holds a character that ends a line for pip, and for no editor';
    if (CONTROL.test(text))
        return 'the line holds a control character';
    if (text.endsWith('\\'))
        return 'the line ends with a backslash, by which pip would join it to what follows';
    return undefined;
}
/**
 * Lines as pip joins them: a backslash at the end of a line continues it, unless the line is a comment, and a comment
 * line ends a continued line. Comments and blank lines are left out, and so is what follows after one line too many.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L468
 */
function logicalLines(text) {
    const lines = [];
    let open;
    const close = (last, line) => {
        const joined = { text: `${open?.text ?? ''}${last}`, line: open?.line ?? line };
        open = undefined;
        // After such a character pip starts another line, even inside what looks like a comment.
        const stripped = CONTROL.test(joined.text) ? joined.text : withoutComment(joined.text);
        if (stripped !== '')
            lines.push({ ...joined, text: stripped });
    };
    let number = 0;
    for (const raw of physicalLines(text.replace(/^\uFEFF/, ''))) {
        number += 1;
        if (lines.length > MAX_LINES)
            return lines;
        if (raw === '' && open === undefined)
            continue;
        const comment = isComment(raw);
        if (!raw.endsWith('\\') || comment)
            close(comment ? ` ${raw}` : raw, number);
        else
            open = { text: `${open?.text ?? ''}${withoutBackslashes(raw)}`, line: open?.line ?? number };
    }
    if (open !== undefined)
        close('', number);
    return lines;
}
// One after the other: a list of millions would take hundreds of megabytes.
function* physicalLines(text) {
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code !== LF && code !== CR)
            continue;
        yield text.slice(start, at);
        if (code === CR && text.charCodeAt(at + 1) === LF)
            at += 1;
        start = at + 1;
    }
    yield text.slice(start);
}
/** A line without its comment, which starts the line or follows white space, and without surrounding white space. */
function withoutComment(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || SPACE.test(text[at - 1] ?? ''))
            return strip(text.slice(0, at), SPACE);
    }
    return strip(text, SPACE);
}
function isComment(line) {
    const start = line.indexOf('#');
    return start >= 0 && strip(line.slice(0, start), SPACE) === '';
}
// pip strips every backslash from both ends.
function withoutBackslashes(line) {
    return strip(line, /\\/);
}
function strip(text, what) {
    let start = 0;
    let end = text.length;
    while (start < end && what.test(text[start] ?? ''))
        start += 1;
    while (end > start && what.test(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(start, end);
}
const CODING = /coding[:=][ \t-\r]*([-\w.]+)/;
const UTF_8 = /^(?:u8|utf|utf_?8|utf_8_sig|cp65001)$/;
// In these encodings, bytes that look like ASCII are ASCII.
// https://docs.python.org/3/library/codecs.html#standard-encodings
const LIKE_ASCII = /^(?:(?:us_)?ascii|latin_?1|l1|iso_?8859_(?:[1-9]|1[013-6])|(?:cp|windows_)125[0-8]|cp437|koi8_[ru]|mac_roman|gbk|gb2312|big5|euc_(?:jp|kr))$/;
/** The encoding that the file declares, if pip would read different text with it; otherwise `undefined`. */
function foreignEncoding(text) {
    if (text.startsWith('\uFEFF'))
        return undefined;
    const heads = text.split('\n', 2).filter((line) => line.startsWith('#'));
    const named = heads.map((line) => CODING.exec(line)?.[1]).find((name) => name !== undefined);
    const name = named?.toLowerCase().replace(/[^a-z0-9]+/g, '_') ?? 'utf_8';
    if (UTF_8.test(name))
        return undefined;
    const ascii = /^\p{ASCII}*$/u.test(text);
    return ascii && LIKE_ASCII.test(name) ? undefined : named;
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsePipOptions)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6411);


/** Options of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options */
const FLAGS = ['--no-index', '--prefer-binary', '--require-hashes', '--no-require-hashes', '--pre'];
const VALUED = [
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--all-releases',
    '--only-final',
    '--no-binary',
    '--only-binary',
    '--trusted-host',
    '--use-feature',
    '--requirement',
    '--constraint',
    '--editable',
    '--hash',
    '--config-settings',
];
const SHORT = {
    '-i': '--index-url',
    '-f': '--find-links',
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-C': '--config-settings',
};
const LONG = new Map([
    ...[...FLAGS, ...VALUED].map((name) => [name, name]),
    ['--pypi-url', '--index-url'],
    ['--config-setting', '--config-settings'],
]);
/**
 * Options that older versions of pip accepted in these files. An abbreviation that also fits one of them means a
 * different option in another version of pip.
 */
const REMOVED = [
    '--allow-all-external',
    '--allow-external',
    '--allow-unverified',
    '--always-unzip',
    '--build-option',
    '--global-option',
    '--install-option',
    '--no-use-wheel',
    '--process-dependency-links',
    '--use-wheel',
];
/** Reads the options of a line as pip does, with the rules of Python's `shlex` and `optparse`. */
function parsePipOptions(text) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitOptionWords */ .D)(text);
    if (words === undefined)
        return refuse('a quote or a backslash is left open', 'close it');
    const options = [];
    for (let at = 0; at < words.length; at += 1) {
        const option = readOption(words[at] ?? '', words[at + 1]);
        if (!option.ok)
            return option;
        if (option.usesNext)
            at += 1;
        options.push(option.option);
    }
    return { ok: true, options };
}
function readOption(word, next) {
    if (!word.startsWith('-') || word === '-' || word === '--')
        return refuse(`pip ignores ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} behind an option`, ignoredHint(word));
    const { spelled, given } = splitWord(word);
    const name = word.startsWith('--') ? longName(spelled) : SHORT[spelled];
    if (name === undefined)
        return unknownOption(spelled);
    if (isFlag(name)) {
        if (given !== undefined)
            return refuse(`${name} takes no value, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given)}`, `write ${name}`);
        return { ok: true, option: { name, value: '' }, usesNext: false };
    }
    const value = given ?? next;
    if (value === undefined)
        return refuse(`expected a value for ${name}`, `write ${name} <value>`);
    return { ok: true, option: { name, value }, usesNext: given === undefined };
}
function ignoredHint(word) {
    return /^\w/.test(word) ? 'write it on its own line' : 'remove it';
}
function splitWord(word) {
    if (!word.startsWith('--'))
        return { spelled: word.slice(0, 2), given: word.length > 2 ? word.slice(2) : undefined };
    const at = word.indexOf('=');
    return at < 0 ? { spelled: word, given: undefined } : { spelled: word.slice(0, at), given: word.slice(at + 1) };
}
// optparse accepts any prefix that fits only one option.
function longName(spelled) {
    const exact = LONG.get(spelled);
    if (exact !== undefined)
        return exact;
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => name.startsWith(spelled));
    return fitting.length === 1 ? LONG.get(fitting[0] ?? '') : undefined;
}
function unknownOption(spelled) {
    if (REMOVED.includes(spelled))
        return refuse(`pip no longer reads ${spelled}`, 'remove it, or use --config-settings');
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => spelled.length > 2 && name.startsWith(spelled));
    if (fitting.length > 1)
        return refuse(`${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(spelled)} may be ${fitting.join(' or ')}`, 'write the whole name');
    return refuse(`pip knows no option ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(spelled)} in a requirements file`, 'remove it, or install in a Dockerfile');
}
function isFlag(name) {
    return FLAGS.includes(name);
}
function refuse(reason, hint) {
    return { ok: false, reason, hint };
}


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parsePipLines),
  L: () => (/* binding */ requirements)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/parts.js
var parts = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/core/formats/requirements/entry.js
var entry = __webpack_require__(3998);
// EXTERNAL MODULE: ./build/core/formats/requirements/includes.js
var includes = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/formats/requirements/lines.js
var requirements_lines = __webpack_require__(137);
// EXTERNAL MODULE: ./build/core/formats/requirements/options.js
var requirements_options = __webpack_require__(28);
;// CONCATENATED MODULE: ./build/core/formats/requirements/recognize.js


/** Endings of lists of requirements: of pip, of pip-tools and uv, of Rye, and of `pip freeze > pins.out`. */
const LIST = /\.(?:txt|in|lock|pip|out)$/i;
/** Longer than any real line. */
const MAX_LENGTH = 2000;
/** Words in the name of a list, or of its folder. */
const WORD = /(?:^|[._-])(?:reqs?|deps|dependencies|pip|pypi|envs?|environments?)(?=[._-]|$)/i;
/** `requirements.txt`, `dev-requirements.txt`: meant to be one, whatever it holds. */
function isRequirementsName(path) {
    const name = (0,names_path/* fileName */.Md)(path).toLowerCase();
    return name.endsWith('.txt') && name.slice(0, -'.txt'.length).includes('requirements');
}
/** `requirements.in`, `requirements/dev.txt`, `deps/gpu.txt`: worth reading, and a list if the content is one. */
function mayListRequirements(path) {
    return LIST.test(path) && (saysRequirements(path) || WORD.test((0,names_path/* fileName */.Md)(path)) || WORD.test(folderOf(path)));
}
/** True if an entry that names the file can mean a list of requirements. */
function hasListEnding(path) {
    return LIST.test(path);
}
/**
 * True if most lines are requirements or options of pip, and some are more than a word: a list of words can be anything, such as
 * packages for apt.
 */
function listsRequirements({ path, read }) {
    const lines = read(requirements_lines/* logicalLines */.Nj);
    const plausible = lines.filter(({ text }) => text.length <= MAX_LENGTH && (REQUIREMENT.test(text) || OPTION.test(text)));
    if (lines.length === 0 || 2 * plausible.length < lines.length)
        return false;
    return saysRequirements(path) || plausible.some(({ text }) => !/^[\w.-]+$/.test(text) || OPTION.test(text));
}
const NAME = String.raw `[a-z\d](?:[\w.-]*[a-z\d])?`;
const REQUIREMENT = new RegExp(String.raw `^${NAME}\s*(?:\[[^\]]*\]\s*)?(?:$|[;@(]|(?:[<>!~=]=|[<>])\s*\d|===)`, 'i');
const OPTION = /^(?:-[rcefi]\b|--[a-z]|\.{1,2}\/|git\+|https?:\/\/)/;
function saysRequirements(path) {
    return /requirements/i.test((0,names_path/* fileName */.Md)(path)) || /(?:^|\/)requirements\//i.test(path);
}
function folderOf(path) {
    return (0,names_path/* fileName */.Md)((0,names_path/* directoryOf */.jt)(path));
}

// EXTERNAL MODULE: ./build/core/names/requirement-url.js
var requirement_url = __webpack_require__(7970);
;// CONCATENATED MODULE: ./build/core/formats/requirements/settings.js


/**
 * The order in which pip applies the options of one line: `--index-url` removes earlier indexes, regardless of its
 * position in the line. https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L230
 */
const ORDER = [
    ['--require-hashes'],
    ['--no-require-hashes'],
    ['--use-feature'],
    ['--no-index'],
    ['--index-url'],
    ['--extra-index-url'],
    ['--find-links'],
    ['--no-binary', '--only-binary'],
    ['--all-releases', '--only-final'],
    ['--pre'],
    ['--prefer-binary'],
    ['--trusted-host'],
];
const REPEATED = [
    '--extra-index-url',
    '--no-binary',
    '--only-binary',
    '--all-releases',
    '--only-final',
    '--trusted-host',
    '--use-feature',
];
const FEATURES = [
    'build-constraint',
    'fast-deps',
    'inprocess-build-deps',
    'no-binary-enable-wheel-cache',
    'truststore',
    'venv-isolation',
];
/** Canonical text of the options of a line that installs nothing, one `--long-name value` for each option. */
function settingEntries(options) {
    const entries = new Map();
    const seen = new Set();
    for (const option of options) {
        const { name, value } = option;
        const twice = seen.has(name) && !REPEATED.includes(name);
        seen.add(name);
        const problem = twice ? `${name} stands twice, and pip obeys one` : settingProblem(name, value);
        if (problem !== undefined)
            return { ok: false, reason: problem, hint: settingHint(name, value) };
        entries.set(option, value === '' ? name : `${name} ${value}`);
    }
    const ranked = ORDER.flatMap((names) => options.filter(({ name }) => names.includes(name)));
    return { ok: true, entries: ranked.flatMap((option) => entries.get(option) ?? []) };
}
function settingProblem(name, value) {
    if (!ORDER.some((names) => names.includes(name)))
        return misplaced(name);
    if (/[\s'"\\]|^[-#]/.test(value))
        return `the value of ${name} is not read: ${(0,diagnostic/* quote */.hD)(value)}`;
    if (['--index-url', '--extra-index-url', '--find-links'].includes(name))
        return indexProblem(name, value);
    if (name === '--trusted-host' && !isHost(value))
        return `expected a host for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    if (name === '--use-feature' && !FEATURES.includes(value))
        return `pip knows no feature ${(0,diagnostic/* quote */.hD)(value)}`;
    const takesNames = /^--(?:(?:no|only)-binary|all-releases|only-final)$/.test(name);
    return takesNames && value === '' ? `expected names for ${name}` : undefined;
}
function settingHint(name, value) {
    if (name !== '--find-links' || /^[a-z]+:\/\//i.test(value))
        return 'write one option a line';
    return 'a folder is not read: name each wheel in it, ./<folder>/<file>.whl, instead';
}
function misplaced(name) {
    if (name === '--hash' || name === '--config-settings')
        return `pip ignores ${name} without a requirement`;
    return `pip ignores every other option beside ${name}`;
}
function indexProblem(name, value) {
    if (/^https?:\/\//.test(value) && (0,requirement_url/* urlProblem */.rn)(value) === undefined)
        return undefined;
    return `expected a URL for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
// Finds host and port the way Python's `urlsplit` does in `https://<host>`.
function isHost(text) {
    const match = /^[^\s:/?#@[\]\\]+(?::([0-9]*))?(?:[/?#][^:@[\]\\]*)?$/.exec(text);
    return match !== null && /^[!-~]+$/.test(text) && Number(match[1] ?? 0) < 65_536;
}

// EXTERNAL MODULE: ./build/core/formats/requirements/trail.js
var requirements_trail = __webpack_require__(8138);
;// CONCATENATED MODULE: ./build/core/formats/requirements/variables.js
const VARIABLE = '\\$\\{[A-Z0-9_]+\\}';
const PLACEHOLDER = '\\$(?:\\{[A-Za-z0-9_]+\\}|[A-Za-z_][A-Za-z0-9_]*)';
/**
 * A pip line without the variables that hold the credentials of a URL: its user and password, or the whole value of a
 * parameter. https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
 */
function withoutSecretVariables(text) {
    const anonymous = text.replace(VARIABLE_USER, '$1');
    return anonymous.replace(/\?[^#\s'"]*/g, (query) => query.replace(PARAMETER, '$1'));
}
/** True if the user part of a URL mixes a variable, or a placeholder of a template, with other text. */
function hasMixedUser(text) {
    return /:\/\/[^\s/?#'"@$]*\$[^\s/?#'"@]*@/.test(text.replace(PLACEHOLDER_USER, '$1'));
}
const PARAMETER = new RegExp(`([?&][A-Za-z0-9._~-]{1,100}=)${VARIABLE}(?=&|$)`, 'g');
const VARIABLE_USER = userinfo(VARIABLE);
const PLACEHOLDER_USER = userinfo(PLACEHOLDER);
// The whole user or password is one variable; the user may also be plain text.
function userinfo(variable) {
    const user = `${variable}(?::${variable})?|[A-Za-z0-9._~-]{0,100}:${variable}`;
    return new RegExp(`([A-Za-z][A-Za-z0-9+.-]{0,20}://)(?:${user})@`, 'g');
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/requirements.js















/** `requirements.txt` and similar files: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements = {
    format: 'requirements',
    listsPackages: true,
    namedBy: 'requirements',
    takes: (file, isLiteral) => hasListEnding(file.path) && (isLiteral || listsRequirements(file)),
    hasTemplatePins: (text) => (0,template_pin/* findTemplatePins */.ae)(text).length > 0,
    names: mayListRequirements,
    recognizes: (file) => isRequirementsName(file.path) || (mayListRequirements(file.path) && listsRequirements(file)),
    includes: ({ read }) => read(includes/* includesIn */.dr),
    parse: (file, files) => {
        const { path } = file;
        const findings = new model_findings/* Findings */.Fv(path);
        const trail = (0,requirements_trail/* pipTrail */.US)(path);
        const pip = parseRequirementsFile(findings, file, files, trail);
        const consumes = (0,includes/* reachedFiles */.WI)(file, files);
        const { parts, localPackages } = trail;
        const source = { ...(0,format/* emptySource */.$_)('requirements'), python: { ...format/* NO_PYTHON */.ho, pip }, consumes, parts, localPackages };
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    },
};
/** Canonical entries of pip lines; nested files become nodes. */
function parsePipLines(findings, lines, files, trail) {
    if (!(0,requirements_trail/* spend */.Rf)(findings, trail, { lines: lines.length, characters: 0 }))
        return [];
    return lines.flatMap((line) => ((0,requirements_trail/* isSpent */.Fh)(trail) ? [] : parsePipLine(findings, line, files, trail)));
}
function parseRequirementsFile(findings, { text, read }, files, trail) {
    if (!(0,requirements_trail/* spend */.Rf)(findings, trail, { lines: 0, characters: text.length }))
        return [];
    const encoding = read(requirements_lines/* foreignEncoding */.yn);
    if (encoding === undefined)
        return parsePipLines(findings, read(requirements_lines/* logicalLines */.Nj), files, trail);
    const message = `pip would read the file as ${(0,diagnostic/* quote */.hD)(encoding)}, and it is read as UTF-8`;
    findings.error('requirement-encoding', message, { at: diagnostic/* START */.d3, hint: 'save it as UTF-8 and say so' });
    return [];
}
function parsePipLine(findings, line, files, trail) {
    const at = positionOf(line);
    const problem = (0,requirements_lines/* lineProblem */.OR)(line.text);
    if (problem !== undefined) {
        findings.error('requirement-syntax', problem, { at, hint: 'write one requirement a line' });
        return [];
    }
    const text = (0,requirements_lines/* withoutComment */.sp)(line.text);
    if (text === '' || hidesSecrets(findings, text, at))
        return [];
    const { body, options } = (0,includes/* splitOptions */.DS)(text);
    const reading = (0,requirements_options/* parsePipOptions */.p)(options);
    if (!reading.ok) {
        findings.error('pip-option', reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (body === '')
        return parseOptionLine(findings, reading.options, line, files, trail);
    return parsePackage(findings, { body, options: reading.options }, line, trail);
}
function positionOf({ line, column = 1 }) {
    return { line, column };
}
function hidesSecrets(findings, text, at) {
    const rest = withoutSecretVariables(text);
    if ((0,url/* hasCredentials */.L)(text) || hasMixedUser(text)) {
        const hint = organizationHint(text) ?? 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return true;
    }
    if (/\$\{[A-Z0-9_]+\}/.test(rest)) {
        const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
        const message = 'environment variables in requirements are read only as the credentials of a URL';
        findings.error('pip-variable', message, { at, hint });
        return true;
    }
    if (rest !== text) {
        const hint = 'hand the build its value as a secret (docs/configuration.md#secrets)';
        findings.warning('pip-variable', 'the credentials of a URL are known only while building', { at, hint });
    }
    return false;
}
// Azure DevOps writes the organization as the user of the URLs that it offers. Only a user that the path repeats is spelled out.
function organizationHint(text) {
    const user = /:\/\/([\w.-]{1,100})@[^\s/]{1,200}\/\1\//.exec(text)?.[1];
    return user === undefined ? undefined : `remove "${user}@": the organization is part of the path already`;
}
function parseOptionLine(findings, options, line, files, trail) {
    const at = positionOf(line);
    const nested = (0,includes/* nestedOption */.rc)(options);
    if (nested !== undefined)
        return parseNested(findings, nested, at, files, trail);
    if (options.some(({ name }) => name === '--editable'))
        return parsePackage(findings, { options }, line, trail);
    const reading = settingEntries(options);
    if (reading.ok)
        return reading.entries;
    findings.error('pip-option', reading.reason, { at, hint: reading.hint });
    return [];
}
function parsePackage(findings, { body, options }, line, { chain, constraint, parts, localPackages, from }) {
    const at = positionOf(line);
    const place = { directory: (0,names_path/* directoryOf */.jt)(chain[0] ?? '.'), constraint };
    const editable = body === undefined ? options.find(({ name }) => name === '--editable') : undefined;
    const rest = options.filter((option) => option !== editable);
    const reading = editable === undefined ? (0,entry/* readRequirement */.M)(body ?? '', rest, place) : (0,entry/* readEditable */.R)(editable.value, rest, place);
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if ('requirement' in reading) {
        const { entry: text, requirement } = reading;
        parts.push({ kind: 'pip', text, requirement, written: sourceOf(chain.at(-1) ?? '.', line) });
    }
    else
        localPackages.push({ path: reading.entry[1], at: from ?? at });
    return [reading.entry];
}
function sourceOf(path, { text: raw, node, ...line }) {
    return node === undefined ? { path, at: positionOf(line), form: 'line', raw } : (0,parts/* sourceText */.rI)(path, node);
}
function parseNested(findings, { name, value }, at, files, trail) {
    const flag = name === '--constraint' ? '-c' : '-r';
    const { chain } = trail;
    const resolved = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(chain.at(-1) ?? '.'), value);
    if (!resolved.ok) {
        const hint = resolved.hint ?? 'check the file in: what changes elsewhere cannot be hashed';
        findings.error('path-refused', `${flag} ${(0,diagnostic/* quote */.hD)(value)}: ${resolved.reason}`, { at, hint });
        return [];
    }
    const target = { path: resolved.path, flag, at };
    if (!(0,requirements_trail/* mayFollow */.LE)(findings, target, trail))
        return [];
    const file = files.get(resolved.path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const why = file.kind === 'absent' ? 'does not exist' : file.message;
        const message = `${flag} names ${(0,diagnostic/* quote */.hD)(resolved.path)}, which ${why}`;
        findings.error('file-missing', message, { at, hint: 'correct the path' });
        return [];
    }
    return [[flag, (0,requirements_trail/* follow */.e6)(findings, target, trail, (inner, next) => parseRequirementsFile(inner, file, files, next))]];
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   LE: () => (/* binding */ mayFollow),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   US: () => (/* binding */ pipTrail),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3644);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(137);



const MAX_NESTING = 16;
/** Limit on the characters of all files of a definition: files that include each other many times would multiply. */
const MAX_CHARACTERS = 10_000_000;
/** A trail that starts at a file. Paths of local packages are relative to its folder, where pip is run. */
function pipTrail(path) {
    return {
        chain: [path],
        constraint: false,
        parts: [],
        localPackages: [],
        from: undefined,
        walk: { left: { lines: _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg, characters: MAX_CHARACTERS }, visits: new Map(), cyclic: false },
        below: { levels: 0 },
    };
}
/** Counts what is read; false, and reported, when it is too much. */
function spend(findings, { walk: { left } }, { lines, characters }) {
    left.lines -= lines;
    left.characters -= characters;
    if (left.lines >= 0 && left.characters >= 0)
        return true;
    const limit = left.lines < 0 ? `${_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINES */ .xg} lines` : `${MAX_CHARACTERS} characters`;
    const message = `expected at most ${limit} in all files of a definition`;
    findings.error('include-limit', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint: 'include each file once' });
    return false;
}
/** True when no more is read. */
function isSpent({ walk: { left } }) {
    return left.lines < 0 || left.characters < 0;
}
/** False for a file that leads back to itself or too deep, which is reported once. pip refuses cycles too. */
function mayFollow(findings, { path, flag, at }, { chain, walk }) {
    if (walk.cyclic)
        return false;
    const levels = walk.visits.get(`${flag} ${path}`)?.levels ?? 0;
    if (!chain.includes(path) && chain.length + levels <= MAX_NESTING)
        return true;
    walk.cyclic = true;
    const trail = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChain */ .rA)([...chain, path]);
    findings.error('include-cycle', `requirements files include each other: ${trail}`, { at });
    return false;
}
/** The entries of an included file. It is read once: where it is included again, it gives the same, and no findings. */
function follow(findings, include, trail, read) {
    const { visits } = trail.walk;
    const key = `${include.flag} ${include.path}`;
    const inner = new _model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .Findings */ .Fv(include.path);
    const known = visits.get(key);
    const visit = known ?? visitFile(include, trail, (next) => read(inner, next));
    if (known === undefined)
        visits.set(key, visit);
    else if (spend(inner, trail, known))
        repeat(known, include, trail);
    findings.add(...inner.diagnostics);
    trail.below.levels = Math.max(trail.below.levels, visit.levels + 1);
    return isSpent(trail) && known !== undefined ? [] : visit.entries;
}
function visitFile({ path, flag, at }, trail, read) {
    const { parts, localPackages, walk } = trail;
    const before = { ...walk.left, parts: parts.length, localPackages: localPackages.length };
    const below = { levels: 0 };
    const chain = [...trail.chain, path];
    const entries = read({ ...trail, chain, constraint: flag === '-c', from: trail.from ?? at, below });
    return {
        entries,
        parts: parts.slice(before.parts),
        localPackages: localPackages.slice(before.localPackages),
        lines: before.lines - walk.left.lines,
        characters: before.characters - walk.left.characters,
        levels: below.levels,
    };
}
function repeat(visit, { at }, { parts, localPackages, from }) {
    for (const part of visit.parts)
        parts.push(part);
    for (const { path } of visit.localPackages)
        localPackages.push({ path, at: from ?? at });
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitOptionWords),
/* harmony export */   O: () => (/* binding */ quoteOptionWord)
/* harmony export */ });
// Characters that mean themselves, taken together: a text that grows by one character at a time takes 32 bytes for each.
const PLAIN = /[^\\'" \t\r\n]+/y;
/** Words of a line as Python's `shlex.split` reads them; `undefined` for an open quote or a backslash at the end. */
function splitOptionWords(line) {
    const words = [];
    let word;
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        PLAIN.lastIndex = at;
        const run = PLAIN.exec(line)?.[0];
        if (run !== undefined) {
            word = `${word ?? ''}${run}`;
            at += run.length - 1;
            continue;
        }
        const char = line[at] ?? '';
        if (char === '\\' && quote !== "'") {
            const next = line[at + 1];
            if (next === undefined)
                return undefined;
            // Inside double quotes, a backslash is kept before a character that needs no escape.
            word = `${word ?? ''}${quote === '"' && next !== '"' && next !== '\\' ? char : ''}${next}`;
            at += 1;
        }
        else if (quote === '' ? char === '"' || char === "'" : char === quote) {
            quote = quote === '' ? char : '';
            word ??= '';
        }
        else if (quote === '' && /[ \t\r\n]/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = `${word ?? ''}${char}`;
    }
    if (quote !== '')
        return undefined;
    return word === undefined ? words : [...words, word];
}
/** Quotes a word so that `splitOptionWords` reads it back and it does not start a comment. */
function quoteOptionWord(word) {
    return word === '' || /[\s'"\\]|^#/.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}


/***/ }),

/***/ 6623:
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

/***/ 3644:
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
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


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

/***/ 8384:
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

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ notPinned),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7885);



/** For example `pip package "numpy" is not pinned: >=1.26 leaves a choice`. It contains no credentials. */
function notPinned(kind, subject, why) {
    return `${kind} ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(withoutCredentials(subject))} is not pinned: ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(why, 200)}`;
}
/** A subject in a form that is safe to show and store. */
function withoutCredentials(subject) {
    // Remove the user before truncating: truncated text might lack the `@` that marks it.
    const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)((0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(anonymous, 1000));
}


/***/ }),

/***/ 4339:
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

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseEnvironmentReference)
/* harmony export */ });
/* unused harmony export formatEnvironmentReference */
const REGISTRY = /^azureml:\/\/registries\/([^/]+)\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?$/;
const RESOURCE = /^azureml:(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/workspaces\/[^/]+\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?)$/i;
const NONE = { by: 'none' };
/**
 * Parses the value of `environment:` if it is not a map. The forms are those that azure-ai-ml accepts: a path must
 * follow `file:`, and a name must follow `azureml:`.
 */
function parseEnvironmentReference(text) {
    if (text.startsWith('file:')) {
        const path = text.slice('file:'.length);
        return path === '' ? refuse('expected a path behind "file:"') : accept({ kind: 'file', path });
    }
    if (!text.startsWith('azureml:'))
        return refuse('expected azureml:<name>:<version> or file:<path>');
    const registry = REGISTRY.exec(text);
    if (registry !== null) {
        const [, owner = '', name = '', word, value] = registry;
        return accept({ kind: 'registry', registry: owner, name, pick: pickOf(word, value) });
    }
    const resource = RESOURCE.exec(text);
    if (resource !== null) {
        const [, id = '', name = '', word, value] = resource;
        return accept({ kind: 'resource', id, name, pick: pickOf(word, value) });
    }
    return parseShort(text.slice('azureml:'.length));
}
/** The text form of this reference. */
function formatEnvironmentReference(reference) {
    if (reference.kind === 'file')
        return `file:${reference.path}`;
    if (reference.kind === 'resource')
        return `azureml:${reference.id}`;
    const { name, pick } = reference;
    if (reference.kind === 'registry') {
        const version = pick.by === 'none' ? '' : `/${pick.by}s/${pick.text}`;
        return `azureml://registries/${reference.registry}/environments/${name}${version}`;
    }
    if (pick.by === 'none')
        return `azureml:${name}`;
    return `azureml:${name}${pick.by === 'label' ? '@' : ':'}${pick.text}`;
}
// A label follows the last `@`, a version the first colon.
function parseShort(text) {
    if (text.includes('/'))
        return refuse('expected azureml://registries/<registry>/environments/<name>/versions/<version>');
    const at = text.lastIndexOf('@');
    const separator = at < 0 ? text.indexOf(':') : at;
    const name = separator < 0 ? text : text.slice(0, separator);
    const value = separator < 0 ? undefined : text.slice(separator + 1);
    if (name === '' || value === '')
        return refuse('expected azureml:<name>:<version> or azureml:<name>@<label>');
    const pick = value === undefined ? NONE : { by: at < 0 ? 'version' : 'label', text: value };
    return accept({ kind: 'workspace', name, pick });
}
function pickOf(word, text) {
    if (word === undefined || text === undefined)
        return NONE;
    return { by: word.toLowerCase() === 'labels' ? 'label' : 'version', text };
}
function accept(reference) {
    return { ok: true, reference };
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isLocalChannel),
/* harmony export */   p: () => (/* binding */ parseChannel)
/* harmony export */ });
/* harmony import */ var _affixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4339);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);


// No segment starts with a dot or a dash: local paths and options are not channels.
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;
/** Parses a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
function parseChannel(text) {
    const trimmed = (0,_affixes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(text.trim(), '/');
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .L)(text))
        return { ok: false, secret: true };
    return NAME.test(trimmed) || LOCATION.test(trimmed) ? { ok: true, channel: trimmed } : { ok: false, secret: false };
}
/**
 * True for channels that are local folders, which no hash can cover: paths, `file:` URLs, and `local`, where
 * conda-build puts its output.
 */
function isLocalChannel(text) {
    return /^(?:local(?:\/|$)|file:|\.{0,2}[\\/]|\.\.?$|~|[A-Za-z]:[\\/])/.test(text.trim());
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Texts that are longer are no slip of one of ours. */
const LONGEST = 40;
/**
 * The candidate that a text is most likely a slip of: equal but for case, `-` and `_`, or a sign away for three of its
 * own, at most two; `undefined` if there is none.
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
/** Insertions, removals and replacements that lead from one text to the other. https://en.wikipedia.org/wiki/Levenshtein_distance */
function distanceOf(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at += 1) {
        const next = [at];
        for (let other = 1; other <= to.length; other += 1) {
            const replaced = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
            next.push(Math.min(replaced, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseCondaUrl),
/* harmony export */   u: () => (/* binding */ formatCondaUrl)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);

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

/***/ 5155:
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

/***/ 5885:
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

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseMarker)
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
 * double quotes unless the text contains one, today's variable names. `undefined` if it is not a valid marker.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function parseMarker(text) {
    const tokens = tokenize(text);
    if (tokens === undefined)
        return undefined;
    const reader = { tokens, at: 0 };
    const marker = readDisjunction(reader, 0);
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
    if (reader.tokens[reader.at] !== '(')
        return readComparison(reader);
    reader.at += 1;
    const inner = depth > MAX_DEPTH ? undefined : readDisjunction(reader, depth + 1);
    reader.at += 1;
    return inner === undefined || reader.tokens[reader.at - 1] !== ')' ? undefined : `(${inner})`;
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


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isBuildPattern),
/* harmony export */   T: () => (/* binding */ isBuild)
/* harmony export */ });
const GLOB = /^[A-Za-z0-9_.*+]+$/;
// The syntax that Python, C++ and Rust read the same way: no sets, no look-around, no back references.
const PATTERN = /^\^(?:[A-Za-z0-9_.*+?|()-]|\\[dDwWsS.*+?|()^$\\])*\$$/;
/** True for a build string: exact or with wildcards (`py311*`), or a regular expression (`^py3.*$`). */
function isBuild(text) {
    return GLOB.test(text) || (isBuildPattern(text) && compiles(text));
}
/** A regular expression must be in brackets: outside them conda gives parentheses and dashes another meaning. */
function isBuildPattern(text) {
    return PATTERN.test(text);
}
function compiles(pattern) {
    try {
        return new RegExp(pattern, 'u') !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CU: () => (/* binding */ NAMESPACE),
  Si: () => (/* binding */ formatMatchSpec),
  Yb: () => (/* binding */ isExactVersion),
  I0: () => (/* binding */ parseMatchSpec)
});

// EXTERNAL MODULE: ./build/core/names/channel.js
var channel = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/core/names/match-spec-build.js
var match_spec_build = __webpack_require__(5095);
;// CONCATENATED MODULE: ./build/core/names/match-spec-fields.js
/** Keys that can only be written in brackets, in canonical order. */
const BRACKET_KEYS = [
    'build_number',
    'md5',
    'sha256',
    'fn',
    'license',
    'license_family',
    'features',
    'track_features',
];
const POSITIONAL_KEYS = ['version', 'build', 'channel', 'subdir', 'url'];
const PAIR = /^\s*([A-Za-z0-9_-]+)=(?:'([^'"[\]]*)'|"([^'"[\]]*)"|([^'"[\],\s]*))\s*(,|$|(?=\s))/;
const NO_PAIR = /^\s*[A-Za-z0-9_.-]+\s*(?:,|$)/;
const EXTRAS = 'extras are pip\'s: name the packages that they stand for, or move the line below "pip:"';
/**
 * Parses `key=value` pairs, quoted or not, between brackets. Values with quotes or brackets are refused, because conda
 * cannot read them. https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L52
 */
function parseFields(text) {
    const fields = new Map();
    let rest = text;
    do {
        const match = PAIR.exec(rest);
        if (match === null)
            return { ok: false, reason: 'expected key="value" in brackets', ...(NO_PAIR.test(rest) ? { hint: EXTRAS } : {}) };
        const [whole, key = '', single, double, bare] = match;
        const value = parseField(key, (single ?? double ?? bare ?? '').trim());
        if (!value.ok)
            return value;
        if (fields.has(key))
            return { ok: false, reason: `${key} is given twice` };
        fields.set(key, value.text);
        rest = rest.slice(whole.length);
    } while (rest.trim() !== '');
    return { ok: true, fields };
}
const RULES = {
    build_number: [parseBuildNumber, 'a number, as in ">=1"'],
    md5: [matching(/^[0-9a-f]{32}$/), '32 hex digits in lower case'],
    sha256: [matching(/^[0-9a-f]{64}$/), '64 hex digits in lower case'],
    fn: [matching(/^[A-Za-z0-9_.+!~-]+\.(?:conda|tar\.bz2)$/), 'the name of a .conda or .tar.bz2 file'],
    license: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license'],
    license_family: [matching(/^[A-Za-z0-9_.+-]+(?: [A-Za-z0-9_.+-]+)*$/), 'a license family'],
    features: [parseNames, 'names'],
    track_features: [parseNames, 'names'],
};
function parseField(key, value) {
    if (value === '')
        return { ok: false, reason: `${JSON.stringify(key)} has no value` };
    if (POSITIONAL_KEYS.includes(key))
        return { ok: true, text: value };
    const known = BRACKET_KEYS.find((name) => name === key);
    if (known === undefined)
        return { ok: false, reason: `${JSON.stringify(key)} in brackets is not what conda and micromamba know` };
    const [rule, expected] = RULES[known];
    const text = rule(value);
    return text === undefined ? { ok: false, reason: `expected ${expected} for ${key}` } : { ok: true, text };
}
function matching(pattern) {
    return (value) => (pattern.test(value) ? value : undefined);
}
// micromamba expects one equal sign where conda accepts one or two; both accept the number without a sign.
function parseBuildNumber(value) {
    const match = /^(==?|!=|<=|>=|<|>)?\s*0*([0-9]{1,18})$/.exec(value);
    if (match === null)
        return undefined;
    const [, operator = '', digits] = match;
    return `${operator.startsWith('=') ? '' : operator}${digits}`;
}
// A set: order and duplicates do not matter.
function parseNames(value) {
    const names = value.split(/[\s,]+/);
    if (!names.every((name) => /^[A-Za-z0-9_.-]+$/.test(name)))
        return undefined;
    return [...new Set(names)].sort().join(' ');
}

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/core/names/conda-version.js
var conda_version = __webpack_require__(5155);
;// CONCATENATED MODULE: ./build/core/names/match-spec-version.js


// Expanding nested parentheses grows the constraint quickly.
const MAX_ALTERNATIVES = 64;
const MAX_CONSTRAINTS = 500;
const TOO_MANY = Array.from({ length: MAX_ALTERNATIVES + 1 }, () => []);
/** Error for a constraint that is too large once its parentheses are expanded. */
const TOO_LONG = `expected at most ${MAX_ALTERNATIVES} alternatives and 1000 characters without parentheses`;
const OPERATOR = /^(?:==|!=|<=|>=|~=|<|>|=)?/;
const GLOB = /^(?:[0-9a-z]+|\*)(?:\.(?:[0-9a-z]+|\*))*$/;
/**
 * Parses a version constraint without white space: `1.2`, `=1.2`, `>=1,<2|==3`, `(1|2),<3`. Its canonical text has no
 * parentheses, because conda and micromamba lose them: `,` binds tighter than `|`, and `(1|2),<3` is `1,<3|2,<3`.
 * `undefined` is any version. https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L375
 */
function parseVersionSpec(text) {
    const alternatives = parseAlternatives(text);
    if (alternatives === undefined)
        return { ok: false, reason: `expected a version, as in ">=1.2,<2", not ${show(text)}` };
    if (alternatives.length > MAX_ALTERNATIVES && text.includes('('))
        return { ok: false, reason: TOO_LONG };
    const [only, ...more] = alternatives.flat();
    if (only !== undefined && more.length === 0)
        return parseSingle(only);
    const joined = alternatives.map((constraints) => constraints.join(',')).join('|');
    const version = joined.replace(/^=(?![=<>!~])([^,|*]+\*?)(?=[,|])/, (_, first) => anyOf(first));
    const refused = version.split(/[,|]/).find((atom) => !isConstraint(atom));
    return refused === undefined ? { ok: true, version } : { ok: false, reason: whyRefused(refused) };
}
// conda strips the equal signs before a single constraint; to conda, one equal sign means what others write as `.*`.
function parseSingle(atom) {
    if (atom === '*' || atom === '=*')
        return { ok: true, version: undefined };
    const fuzzy = /^=(?![=<>!~])(.*)$/.exec(atom)?.[1];
    // `=1.*.3` is `1.*.3*` to conda, and `1.*.3` to micromamba.
    if (fuzzy?.includes('*') && !fuzzy.endsWith('*'))
        return { ok: false, reason: whyRefused(atom) };
    const constraint = fuzzy === undefined ? atom : anyOf(fuzzy);
    if ((0,conda_version/* parseCondaVersion */.p)(constraint) !== undefined)
        return { ok: true, version: `==${constraint}` };
    return isConstraint(constraint) ? { ok: true, version: constraint } : { ok: false, reason: whyRefused(atom) };
}
function anyOf(version) {
    return version.endsWith('*') ? version : `${version}.*`;
}
// Without an operator, micromamba rejects versions that start with a capital letter.
function isConstraint(atom) {
    const operator = OPERATOR.exec(atom)?.[0] ?? '';
    if (/^[A-Z]/.test(atom))
        return false;
    const version = atom.slice(operator.length);
    if (operator === '' && (version === '*' || isGlob(version)))
        return true;
    return (0,conda_version/* parseCondaVersion */.p)(withoutStar(operator, version)) !== undefined;
}
// `1.*.3`: conda and micromamba match whole components. After an operator they disagree.
function isGlob(version) {
    return version.includes('*') && GLOB.test(version) && !/[0-9]{19}/.test(version);
}
// After a comparison conda drops `.*`. `1.2*` means `1.2.*` alone or after one equal sign; elsewhere it is an odd
// version.
function withoutStar(operator, version) {
    if (operator !== '~=' && version.endsWith('.*'))
        return version.slice(0, -2);
    return operator === '' || operator === '=' ? version.replace(/\*$/, '') : version;
}
function whyRefused(atom) {
    if (/[\^$]/.test(atom))
        return `micromamba reads no patterns such as ${show(atom)} for versions: write a range`;
    return `${show(atom)} is no version constraint`;
}
function show(text) {
    return JSON.stringify(text.length > 60 ? `${(0,shorten/* shorten */.m)(text, 60)}...` : text);
}
function parseAlternatives(text) {
    const tokens = text.match(/[()|,]|[^()|,]+/g) ?? [];
    let index = 0;
    const accept = (token) => {
        const found = tokens[index] === token;
        if (found)
            index += 1;
        return found;
    };
    const list = (next, separator, join) => {
        const parts = [];
        do {
            const part = next();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (accept(separator));
        return join(parts);
    };
    const any = () => list(all, '|', (parts) => parts.flat());
    const all = () => list(one, ',', multiply);
    const one = () => {
        if (accept('(')) {
            const inner = any();
            return accept(')') ? inner : undefined;
        }
        const token = tokens[index] ?? ')';
        index += 1;
        return /^[()|,]$/.test(token) ? undefined : [[token]];
    };
    const alternatives = any();
    return index === tokens.length ? alternatives : undefined;
}
// The first factor varies slowest.
function multiply(factors) {
    const count = factors.reduce((product, factor) => product * factor.length, 1);
    const size = factors.reduce((sum, factor) => sum + (count / factor.length) * factor.flat().length, 0);
    if (count > MAX_ALTERNATIVES || size > MAX_CONSTRAINTS)
        return TOO_MANY;
    return Array.from({ length: count }, (_, index) => {
        let every = count;
        return factors.flatMap((factor) => {
            every /= factor.length;
            return factor[Math.floor(index / every) % factor.length] ?? [];
        });
    });
}

// EXTERNAL MODULE: ./build/core/names/subdir.js
var names_subdir = __webpack_require__(3004);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/core/names/match-spec.js







/** Longer than any real spec, because parsing scans white space more than once. */
const MAX_LENGTH = 1000;
const NAME = /^(?!.*\*\*)[a-z0-9_*][a-z0-9_.*-]*$/;
const FORMS = 'expected name, name=version, name=version=build or name>=version';
/**
 * Parses a spec in any form that conda and micromamba read the same way: `name`, `name=version[=build]`, `name version
 * [build]`, `name>=1,<2`, `[channel[/subdir]::]name`, key-value pairs in brackets, and the URL of a package.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L844
 */
function parseMatchSpec(written) {
    if (written.length > MAX_LENGTH)
        return refuse(`expected at most ${MAX_LENGTH} characters`);
    if ((0,url/* hasCredentials */.L)(written))
        return { ...refuse('it carries credentials'), secret: true };
    const text = written
        .replace(/(?:^|\s)#.*$/s, '')
        .replace(/\s+/g, ' ')
        .trim();
    const local = /^(?:\.{0,2}[\\/]|~|[A-Za-z]:[\\/]|file:)|^[^\s:[]*\.(?:conda|tar\.bz2)$/i.test(text);
    if (local)
        return refuse('a file of this machine cannot be followed', LOCAL);
    if (/^[a-z]+:\/\//i.test(text) && !text.includes('::'))
        return parseUrlSpec(text);
    const reading = parseNamed(text);
    const long = reading.ok && formatMatchSpec(reading.spec).length > MAX_LENGTH;
    return long ? refuse(TOO_LONG) : reading;
}
/**
 * Canonical text, which conda, mamba and micromamba install as is: `[channel[/subdir]::]name[ version[ build]]`
 * followed by `[key='value',...]`, or a URL.
 */
function formatMatchSpec(spec) {
    if (spec.url !== undefined)
        return spec.url;
    const pattern = spec.build?.startsWith('^') === true;
    const build = pattern ? undefined : spec.build;
    const version = spec.version ?? (build === undefined ? undefined : '*');
    const parts = [spec.name, version, build].filter((part) => part !== undefined);
    const inChannel = spec.channel !== undefined && spec.subdir !== undefined ? `/${spec.subdir}` : '';
    const fields = [
        ...(pattern ? [['build', spec.build]] : []),
        ...(spec.channel === undefined && spec.subdir !== undefined ? [['subdir', spec.subdir]] : []),
        ...spec.fields,
    ].map(([key, value]) => `${key}='${value}'`);
    const channel = spec.channel === undefined ? '' : `${spec.channel}${inChannel}::`;
    return `${channel}${parts.join(' ')}${fields.length === 0 ? '' : `[${fields.join(',')}]`}`;
}
/** True if the solver has no choice of version: `==1.2` without a wildcard, a digest or a file. */
function isExactVersion(spec) {
    if (spec.url !== undefined || spec.fields.some(([key]) => ['md5', 'sha256', 'fn'].includes(key)))
        return true;
    return spec.version !== undefined && /^==[^*,|<>~=]+$/.test(spec.version);
}
const LOCAL = 'publish the package to a channel and write channel::name, or install it in a Dockerfile';
function refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
// After a URL, micromamba verifies only an md5 digest.
function parseUrlSpec(text) {
    const reading = (0,conda_url/* parseCondaUrl */.e)(text);
    if (!reading.ok)
        return refuse(reading.reason, 'write the URL of a package file, or channel::name');
    const { name, version, build, digest } = reading.value;
    if (digest?.length === 64)
        return refuse('micromamba checks no sha256 here', 'write #<md5> behind the URL');
    const url = (0,conda_url/* formatCondaUrl */.u)(reading.value);
    const parts = { channel: undefined, subdir: undefined, name: name.toLowerCase(), version: `==${version}`, build };
    return { ok: true, spec: { ...parts, fields: [], url } };
}
function parseNamed(text) {
    const brackets = parseBrackets(text.replace(/ ?\(optional\)$/, ''));
    if (!brackets.ok)
        return brackets;
    const { rest, fields } = brackets.value;
    const end = rest.indexOf('::');
    const named = withoutNamespace(rest.slice(end < 0 ? 0 : end + 2).trim(), end < 0);
    const nameEnd = named.search(/[\s=<>!~]/);
    const name = (nameEnd < 0 ? named : named.slice(0, nameEnd)).toLowerCase();
    if (!NAME.test(name))
        return refuse(...whyNoName(named));
    const place = parsePlace(end < 0 ? undefined : rest.slice(0, end).trim(), fields);
    if (!place.ok)
        return place;
    const constraint = parseConstraint(nameEnd < 0 ? '' : named.slice(nameEnd).trim(), fields);
    if (!constraint.ok)
        return constraint;
    const others = BRACKET_KEYS.flatMap((key) => {
        const value = fields.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    const spec = { ...place.value, name, ...constraint.value, fields: others, url: undefined };
    if (fields.has('url'))
        return parseUrlField(spec, fields.get('url') ?? '');
    const open = name === '*' && !isExactVersion(spec);
    return open ? refuse('a spec of any name needs md5, sha256 or fn in brackets') : { ok: true, spec };
}
/** `conda-forge:name`, with one colon: conda, rattler and micromamba read a namespace, which they ignore, and no channel. */
const NAMESPACE = /^[a-z0-9_-]+:(?=[a-z0-9_])/i;
function withoutNamespace(text, isAlone) {
    return isAlone ? text.replace(NAMESPACE, '') : text;
}
function whyNoName(text) {
    if (text.includes('['))
        return ['brackets belong behind the spec', 'write name>=1[key="value"]; extras are pip\'s'];
    if (text.includes(';'))
        return ["a marker is pip's", 'write the package below "pip:"'];
    if (text.includes('@'))
        return ['"@" is not read in a match spec', 'write channel::name, or the package below "pip:"'];
    return ['expected a package name'];
}
// The bracket section must end the spec: only conda finds it in the middle. A bracket after a channel names its subdir.
function parseBrackets(text) {
    const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
    if (open < 0)
        return { ok: true, value: { rest: text, fields: new Map() } };
    const reading = parseFields(text.slice(open + 1, -1));
    return reading.ok ? { ok: true, value: { rest: text.slice(0, open), fields: reading.fields } } : reading;
}
function parsePlace(written, fields) {
    if (written !== undefined && fields.has('channel'))
        return refuse('the channel is given twice');
    const text = written ?? fields.get('channel');
    if (text === undefined)
        return parseSubdir(undefined, undefined, fields.get('subdir'));
    const [, location = '', bracketed] = /^([^[]*)(?:\[([^[\]]*)\])?$/.exec(text) ?? [];
    const reading = (0,channel/* parseChannel */.p)(location);
    if (!reading.ok || /[[\]()'"?#,;*=&\s]/.test(reading.channel))
        return refuse('expected channel::name');
    if ((0,channel/* isLocalChannel */.$)(reading.channel))
        return refuse('a channel of this machine cannot be followed', LOCAL);
    const slash = reading.channel.lastIndexOf('/');
    const last = reading.channel.slice(slash + 1);
    if (slash < 0 || !(0,names_subdir/* isSubdir */.c)(last))
        return parseSubdir(reading.channel, bracketed, fields.get('subdir'));
    if (bracketed !== undefined)
        return refuse('the subdir is given twice');
    return parseSubdir(reading.channel.slice(0, slash), last, fields.get('subdir'));
}
function parseSubdir(channel, subdir, field) {
    if (subdir !== undefined && field !== undefined)
        return refuse('the subdir is given twice');
    const text = subdir ?? field;
    if (text !== undefined && !(0,names_subdir/* isSubdir */.c)(text))
        return refuse(`${JSON.stringify(text)} is no subdir`, 'write one, as in linux-64');
    return { ok: true, value: { channel, subdir: text } };
}
function parseConstraint(text, fields) {
    const [version, build] = splitBuild(text);
    if (version !== undefined && fields.has('version'))
        return refuse('the version is given twice');
    if (build !== undefined && fields.has('build'))
        return refuse('the build is given twice');
    if (version?.includes('('))
        return refuse('conda leaves out what stands in parentheses', 'write name[version="..."]');
    const field = fields.get('version');
    // If a build follows, conda treats the version after a single equal sign as exact.
    const exact = version !== undefined && build !== undefined && /^=(?![=<>!~])[^,|]*$/.test(version);
    const constraint = exact ? version.slice(1) : (version ?? field?.replace(/ ?([()|,]) ?/g, '$1'));
    const reading = constraint === undefined ? { ok: true, version: undefined } : parseVersionSpec(constraint);
    if (!reading.ok)
        return refuse(reading.reason, FORMS);
    return parseBuild(reading.version, build, fields.get('build'));
}
function parseBuild(version, build, field) {
    const text = build ?? field;
    if (text === undefined)
        return { ok: true, value: { version, build: undefined } };
    if (!(0,match_spec_build/* isBuild */.T)(text))
        return refuse(`${JSON.stringify(text)} is no build string`, FORMS);
    if (build !== undefined && (0,match_spec_build/* isBuildPattern */.D)(build) && /[()-]/.test(build))
        return refuse('conda reads no such pattern outside brackets', 'write name[build="^...$"]');
    return { ok: true, value: { version, build: text } };
}
// The build follows white space, or an equal sign that is not part of an operator.
function splitBuild(text) {
    if (text === '')
        return [undefined, undefined];
    const tight = tighten(text);
    const match = /^(.*[^ =<>!~,|])(?: ?=| )([^ =<>!~,]+)$/.exec(tight);
    return match === null ? [tight, undefined] : [match[1], match[2]];
}
function tighten(text) {
    return text
        .replace(/ ?([,|]) ?/g, '$1')
        .replace(/([=<>]) /g, '$1')
        .trim();
}
// A URL is a complete spec: the file name contains name, version and build.
function parseUrlField(spec, url) {
    const md5 = spec.fields.find(([key]) => key === 'md5')?.[1];
    const reading = parseUrlSpec(md5 === undefined ? url : `${url}#${md5}`);
    if (!reading.ok)
        return reading;
    const others = spec.fields.filter(([key]) => key !== 'md5');
    const more = [spec.channel, spec.subdir, spec.version, spec.build, ...others].some((part) => part !== undefined);
    const same = reading.spec.name === spec.name;
    return same && !more ? reading : refuse('a spec with url says nothing else', 'write the URL alone');
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ formatMavenCoordinate),
/* harmony export */   ZJ: () => (/* binding */ parseMavenRepository),
/* harmony export */   vX: () => (/* binding */ mavenLooseness),
/* harmony export */   x0: () => (/* binding */ parseMavenCoordinate)
/* harmony export */ });
/* unused harmony exports parseMavenVersion, formatMavenVersion */
/* harmony import */ var _affixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4339);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);


/** Longer than any coordinate in use. */
const MAX_LENGTH = 500;
// Stricter than Maven: nothing starts with a dash or a dot, because later tools treat those as options and hidden
// files.
// https://maven.apache.org/ref/3.9.9/maven-model-builder/xref/org/apache/maven/model/validation/DefaultModelValidator.html
const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
// https://ant.apache.org/ivy/history/2.5.2/settings/version-matchers.html
const DYNAMIC = /^(?:LATEST|RELEASE|latest\..+|.*\+)$/;
/** Parses a coordinate. https://maven.apache.org/pom.html#Maven_Coordinates */
function parseMavenCoordinate(text) {
    const parts = text.trim().split(':');
    if (parts.length < 3 || parts.length > 5)
        return refuse(FORM);
    const [group = '', artifact = '', ...rest] = parts;
    const written = rest.pop() ?? '';
    const [packaging = 'jar', classifier] = rest;
    const ids = [group, artifact, packaging, ...(classifier === undefined ? [] : [classifier])];
    if (!ids.every((id) => ID.test(id)))
        return refuse(IDS);
    const reading = parseMavenVersion(written);
    if (!reading.ok)
        return reading;
    return { ok: true, coordinate: { group, artifact, packaging, classifier, version: reading.version } };
}
const FORM = 'expected group:artifact:version, or group:artifact:packaging[:classifier]:version';
const IDS = 'expected names of letters, digits, dots, dashes and underscores';
/** Canonical text: no blanks, and `jar` only if a classifier follows. */
function formatMavenCoordinate({ group, artifact, packaging, classifier, version }) {
    const kind = packaging === 'jar' && classifier === undefined ? [] : [packaging];
    const parts = [
        group,
        artifact,
        ...kind,
        ...(classifier === undefined ? [] : [classifier]),
        formatMavenVersion(version),
    ];
    return parts.join(':');
}
/**
 * Parses a version requirement: one version, a keyword such as `LATEST`, or intervals such as `[1.0,2.0)`, `(,1.0]`
 * and `(,1.0],[1.2,)`. https://maven.apache.org/enforcer/enforcer-rules/versionRanges.html
 */
function parseMavenVersion(text) {
    if (text.length > MAX_LENGTH)
        return refuse(`expected at most ${MAX_LENGTH} characters`);
    const trimmed = text.trim();
    if (/^[[(]/.test(trimmed))
        return parseRanges(trimmed);
    if (!VERSION.test(trimmed))
        return refuse('expected a version such as 1.2.3');
    return { ok: true, version: { kind: DYNAMIC.test(trimmed) ? 'dynamic' : 'soft', text: trimmed } };
}
function formatMavenVersion(version) {
    return version.kind === 'ranges' ? version.ranges.map(formatRange).join(',') : version.text;
}
/** Why the artifact can change over time; `undefined` for a single release. */
function mavenLooseness(version) {
    const text = formatMavenVersion(version);
    if (version.kind === 'dynamic')
        return `${text} is whatever is newest`;
    if (version.kind === 'soft')
        return isSnapshot(text) ? `${text} is published again and again` : undefined;
    const [only] = version.ranges;
    const one = version.ranges.length === 1 && only?.from !== undefined && only.from === only.to;
    return one && !isSnapshot(only.from ?? '') ? undefined : `${text} leaves a choice`;
}
/** Parses the URL of a Maven repository, without its trailing slash. `secret` is true if it contains credentials. */
function parseMavenRepository(text) {
    if ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, secret: true };
    const url = (0,_affixes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(text.trim(), '/');
    return LOCATION.test(url) ? { ok: true, url } : { ok: false, secret: false };
}
// No comma: Spark expects a comma-separated list.
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/@!&()*+;=%-]*)?$/;
function isSnapshot(text) {
    return /SNAPSHOT$/i.test(text);
}
function parseRanges(text) {
    const ranges = [];
    let rest = text;
    while (rest !== '') {
        const end = rest.search(/[\])]/);
        const range = end < 0 ? undefined : parseRange(rest.slice(0, end + 1));
        if (range === undefined)
            return refuse(RANGES);
        ranges.push(range);
        rest = rest.slice(end + 1).trimStart();
        if (rest === '')
            break;
        if (!/^,\s*[[(]/.test(rest))
            return refuse(RANGES);
        rest = rest.slice(1).trimStart();
    }
    return { ok: true, version: { kind: 'ranges', ranges } };
}
const RANGES = 'expected intervals such as [1.0,2.0), (,1.0] or [1.5]';
function parseRange(text) {
    const [fromIncluded, toIncluded] = [text.startsWith('['), text.endsWith(']')];
    const bounds = text
        .slice(1, -1)
        .split(',')
        .map((bound) => bound.trim());
    const [from = '', to = from] = bounds;
    if (bounds.length > 2 || !bounds.every((bound) => bound === '' || VERSION.test(bound)))
        return undefined;
    // An open side cannot be inclusive, and a single bound must be a version.
    if (bounds.length === 1 && from === '')
        return undefined;
    if ((from === '' && fromIncluded) || (to === '' && toIncluded))
        return undefined;
    // If both ends are the same version, the interval holds that version or nothing.
    if (from !== '' && from === to && !(fromIncluded && toIncluded))
        return undefined;
    return { from: from || undefined, fromIncluded, to: to || undefined, toIncluded };
}
function formatRange({ from, fromIncluded, to, toIncluded }) {
    const same = from !== undefined && from === to;
    const bounds = same ? from : `${from ?? ''},${to ?? ''}`;
    return `${fromIncluded ? '[' : '('}${bounds}${toIncluded ? ']' : ')'}`;
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

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


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
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

/***/ 1556:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

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

/***/ 1388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Pk: () => (/* binding */ parseLocal),
/* harmony export */   qG: () => (/* binding */ parseLocalPath),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   xg: () => (/* binding */ formatLocal)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(638);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7970);


// https://github.com/pypa/pip/blob/25.0/src/pip/_internal/utils/filetypes.py
const ARCHIVES = ['.zip', '.whl', '.tar.bz2', '.tbz', '.tar.gz', '.tgz', '.tar', '.tar.xz', '.txz', '.tlz'].concat([
    '.tar.lz',
    '.tar.lzma',
]);
/** True for the name of a file that pip can install. */
function isArchive(path) {
    return ARCHIVES.includes((0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(path).toLowerCase());
}
/**
 * True if pip treats a requirement as a path: the name of an archive, or a text that looks like a folder. pip also
 * checks that the folder exists; if it does not, the line is not a valid requirement either.
 */
function isLocal(text) {
    const body = text.split(';', 1)[0]?.trim() ?? '';
    if (/^file:/i.test(body))
        return true;
    const [name = '', ...reference] = body.split('@');
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(body))
        return false;
    return looksLikePath(name) || (reference.length === 0 && isArchive(withoutExtras(body).path));
}
/** Parses a local package from a line: `./path[extra] ; marker`, or `file:path`. */
function parseLocal(text) {
    const parts = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .splitMarker */ .Ph)(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    // pip recognises the scheme in capitals, but then fails to read the path.
    const url = body.startsWith('file:');
    const reading = parseLocalPath(url ? body.slice('file:'.length) : body, !url);
    return reading.ok ? { ok: true, requirement: { ...reading.requirement, marker } } : reading;
}
/** Parses a path with extras, as accepted by `-e`. */
function parseLocalPath(text, takesExtras = true) {
    const { path, extras } = takesExtras ? withoutExtras(text) : { path: text, extras: '' };
    const names = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExtras */ .F7)(extras);
    if (names === undefined)
        return { ok: false, reason: 'expected extras as [a,b]' };
    return { ok: true, requirement: { path, extras: names, marker: undefined } };
}
/** The text after the path: `[extras] ; marker`, each only if present. */
function formatLocal({ extras, marker }) {
    return `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExtras */ .zB)(extras)}${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarker */ .gJ)(marker)}`;
}
function looksLikePath(name) {
    return name.includes('/') || name.startsWith('.');
}
// Like pip's `^(.+)(\[[^\]]+\])$`: the last brackets, if they end the text and are not empty.
function withoutExtras(text) {
    const open = text.lastIndexOf('[');
    const extras = text.slice(open + 1, -1);
    if (open < 1 || !text.endsWith(']') || extras === '' || extras.includes(']'))
        return { path: text, extras: '' };
    return { path: text.slice(0, open).trimEnd(), extras };
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
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);

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

/***/ 638:
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
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7885);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4239);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);
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
function parseRequirement(text) {
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
/** Names between brackets, normalized, in the order written; `undefined` if they are not valid. */
function parseExtras(text) {
    const inside = trimBlanks(text);
    const extras = inside === '' ? [] : inside.split(',').map(trimBlanks);
    return extras.every((extra) => EXTRA.test(extra)) ? extras.map(normalizeName) : undefined;
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
    return [`specifier ${JSON.stringify((0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(rest, 40))} is not understood`, hint];
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
    return parts.every(_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecifier */ .td) ? parts.join(',') : undefined;
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

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** sha256 of UTF-8 text, 64 lower-case hex digits. */
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSubdir)
/* harmony export */ });
// https://github.com/conda/conda/blob/26.7.1/conda/base/constants.py#L87
const SUBDIRS = [
    'noarch',
    'emscripten-wasm32',
    'wasi-wasm32',
    'freebsd-64',
    'linux-32',
    'linux-64',
    'linux-aarch64',
    'linux-armv6l',
    'linux-armv7l',
    'linux-ppc64',
    'linux-ppc64le',
    'linux-riscv64',
    'linux-s390x',
    'osx-64',
    'osx-arm64',
    'win-32',
    'win-64',
    'win-arm64',
    'zos-z',
];
/** True for the folders of a conda channel, one per platform: `linux-64`, `noarch`. */
function isSubdir(text) {
    return SUBDIRS.includes(text);
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ findTemplatePins),
/* harmony export */   i$: () => (/* binding */ templateBase)
/* harmony export */ });
/* unused harmony exports parseTemplatePin, formatTemplatePin */
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1556);

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

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasCredentials)
/* harmony export */ });
// `user:password@` or `token@` in a URL. `git@` and `hg@` are shared account names, not credentials.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
// A variable is not a secret in a file; a dollar sign alone may be a character of one.
const VARIABLE = /\$[A-Za-z_{(]/;
const SECRET_PARAMETER = /[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\$[A-Za-z_{(])[^&\s]/i;
/** True if a text contains a URL with a user, a password or a token. These must not enter files, hashes or logs. */
function hasCredentials(text) {
    const users = [...text.matchAll(USERINFO)].map((match) => match[1] ?? '');
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

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ formatVersionStep),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   dc: () => (/* binding */ versionStep)
/* harmony export */ });
/* harmony import */ var _conda_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5155);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);


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

/***/ 3389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ diffPackages),
/* harmony export */   y: () => (/* binding */ formatPackageChange)
/* harmony export */ });
/* harmony import */ var _names_version_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6440);
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

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ entriesFor),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _formats_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1344);

const BASE = 'python:3.12-slim';
/** What conda installs brings its own Python. */
const CONDA_BASE = 'debian:12-slim';
/**
 * Entries that select every candidate, for `environments:` of terrarium.yml. A file that lists environments selects only those,
 * so that what was selected without an entry comes first.
 */
function entriesFor({ candidates, declared }) {
    return [...declared.map((path) => `  - path: ${yamlText(path)}`), ...candidates.map(entryFor)];
}
// A list of packages says nothing of the image that it is to be installed on.
function entryFor({ id, format }) {
    const path = `  - path: ${yamlText(id)}`;
    const { listsPackages, needsConda } = (0,_formats_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(format);
    return listsPackages === true ? `${path}\n    base: ${needsConda === true ? CONDA_BASE : BASE}` : path;
}
/** A scalar of YAML: plain where no reader takes it for anything else, else in double quotes with `\u` for what cannot be seen. */
function yamlText(text) {
    if (/^[A-Za-z][\w-]*[./][\w./-]*$/.test(text))
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ explainRow)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6658);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3562);



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

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createReport),
  P: () => (/* binding */ headline)
});

// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/diff/diff.js + 1 modules
var diff = __webpack_require__(6658);
;// CONCATENATED MODULE: ./build/core/diff/metadata.js
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

// EXTERNAL MODULE: ./build/core/diff/parents.js
var parents = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/core/text/lcs.js
var lcs = __webpack_require__(9942);
// EXTERNAL MODULE: ./build/core/diff/steps.js
var steps = __webpack_require__(2883);
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

// EXTERNAL MODULE: ./build/core/model/part.js
var part = __webpack_require__(3115);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var requirement = __webpack_require__(638);
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
    const names = new Map([...(before ?? []), ...head].map(({ hash, id }) => [hash.slice(0, parents/* SHORT_HASH */.i), id]));
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
    const changes = changed ? (0,parents/* nameParents */.N)((0,diff/* diffDefinitions */.e)(withValues(old), withValues(current)), names) : [];
    const sides = [old, current].flatMap((side) => side ?? []);
    return {
        name: current?.name,
        hash,
        oldHash: old?.hash,
        changes,
        direct: directPackages(sides, { changes, packages }),
        orderOnly: changed && old.unorderedHash === current.unorderedHash,
        steps: changed ? unifiedSteps(old.definition, current.definition) : [],
        unbuilt: current !== undefined && old !== undefined ? diffMetadata(old, current) : [],
    };
}
function withValues({ definition, parts }) {
    return { definition, values: (0,part/* valuesOf */.s)(parts) };
}

// EXTERNAL MODULE: ./build/core/report/units.js
var units = __webpack_require__(3562);
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
        declared: origins.flatMap(({ source, selection }) => (selection === 'declared' ? [source] : [])),
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

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ renderPlanText),
/* harmony export */   IW: () => (/* binding */ renderDiagnostic),
/* harmony export */   fv: () => (/* binding */ renderWhy)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6658);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389);
/* harmony import */ var _text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5603);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4675);
/* harmony import */ var _explain_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1315);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(413);






/** The report for a terminal: aligned columns, no colour. Diagnostics are left to `renderDiagnostic`. Ends with a line end. */
function renderPlanText(report) {
    const lines = [...tableLines(report), ...report.rows.flatMap(tailLines), ...candidateLines(report), (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .P)(report)];
    return `${lines.join('\n')}\n`;
}
/** Each environment with why, at length. Ends with a line end. */
function renderWhy({ rows }) {
    const lines = rows.flatMap((row) => [row.id, ...(0,_explain_row_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRow */ .g)(row).map((line) => `  ${line}`), '']);
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
function candidateLines(report) {
    if (report.candidates.length === 0)
        return [];
    const all = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesFor */ .a)(report);
    const entries = all.slice(0, MOST_CANDIDATES).flatMap((entry) => entry.split('\n'));
    const left = all.length - MOST_CANDIDATES;
    const more = left > 0 ? [`and ${left} more: terrarium init --print shows all of them`] : [];
    return [
        'Candidates; to build them, add to terrarium.yml:',
        'environments:',
        ...entries.map(indentedLine),
        ...more,
        '',
    ];
}


/***/ }),

/***/ 3562:
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

/***/ 248:
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
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3584);




const yaml = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldReader */ .AL)({
    map: 'a map',
    list: 'a list',
    scalar: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD,
    isString: ({ text, plain }) => !plain || (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h)(text) === undefined,
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
    const type = node.plain ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h)(node.text) : undefined;
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
    if (!node.plain || !['boolean', 'null'].includes((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h)(node.text) ?? ''))
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

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ fieldReader),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5762);


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

/***/ 9942:
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

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   h0: () => (/* binding */ scalarType)
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


/***/ }),

/***/ 3584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml),
  h: () => (/* reexport */ yaml_scalar/* scalarType */.h0)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
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
var shorten = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(6334);
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
    const reading = readDocument(written, isJson(written, path));
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
function readDocument(written, json) {
    const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
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

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   aE: () => (/* binding */ printDiagnostics),
/* harmony export */   cN: () => (/* binding */ printNote),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9801);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _core_model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3644);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);




/** Writes to stdout: results only. */
function print(text) {
    (0,_adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(text.endsWith('\n') ? text : `${text}\n`);
}
// JSON leaves these as they are, and a terminal may obey them.
function escapeControls(json) {
    const asEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[\u007f-\u009f]/g, asEscape);
}
/** Writes JSON to stdout. */
function printJson(value) {
    (0,_adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(`${escapeControls(JSON.stringify(value, undefined, 2))}\n`);
}
/** Writes a line about the run itself to stderr. */
function printNote(line) {
    process.stderr.write(`${line}\n`);
}
/** Writes findings to stderr, worst first, and at most as many as a run shows. */
function printDiagnostics(diagnostics) {
    for (const diagnostic of (0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)((0,_core_model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)((0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)(diagnostics))))
        process.stderr.write(`${(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDiagnostic */ .IW)(diagnostic)}\n`);
}


/***/ })

};
